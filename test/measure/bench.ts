import type { PlannedRequest } from "../../src/generate/planned-request.ts";
import { benchOf } from "../../src/measure/bench.ts";
import type { Bench } from "../../src/measure/look.ts";
import { textOf } from "../../src/models/message.ts";
import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import type { PromptPlan } from "../../src/plan/plan.ts";
import { blocksOf, judgeBy } from "../support/scripted-judge.ts";
import { EPOCHS } from "../plan/setup.ts";
import { answering } from "./answering.ts";

/** Which version an answer request is for, by what its system message says (plan/setup.ts). */
export const armOf = ({ request }: PlannedRequest): "baseline" | "candidate" =>
  textOf(request.messages[0]!.content).includes("warmly") ? "candidate" : "baseline";

/** Names every answer by its arm, case and sample, so that a test can tell which output went where. */
export const named = (planned: PlannedRequest): string =>
  `ok ${armOf(planned)} ${textOf(planned.request.messages.at(-1)!.content).trim()} ${planned.sample}`;

export const mildJudge = judgeBy((output) => (output.includes("candidate") ? 3 : 4));

export interface Rig {
  readonly bench: Bench;
  readonly answers: () => readonly PlannedRequest[];
  readonly judgements: () => readonly PlannedRequest[];
}

/** A bench on which everything is real but the models. */
export function rig(
  plan: PromptPlan,
  answer: (planned: PlannedRequest) => ScriptedReply | Promise<ScriptedReply> = named,
  judge: (planned: PlannedRequest) => ScriptedReply | Promise<ScriptedReply> = ({ request }) =>
    mildJudge(request),
): Rig {
  const { ask, asked } = answering((planned) =>
    planned.kind === "answer" ? answer(planned) : judge(planned),
  );
  return {
    bench: benchOf(ask, plan, EPOCHS),
    answers: () => asked.filter(({ kind }) => kind === "answer"),
    judgements: () => asked.filter(({ kind }) => kind === "judgement"),
  };
}

/** The two outputs of a judge's request, in the order shown. */
export function shownTo({ request }: PlannedRequest): readonly [first: string, second: string] {
  const blocks = blocksOf(request);
  return [blocks.get("output 1") ?? "", blocks.get("output 2") ?? ""];
}
