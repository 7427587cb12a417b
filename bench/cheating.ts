import { decidePrompt } from "../src/decide/prompt.ts";
import type { PlannedRequest } from "../src/generate/planned-request.ts";
import type { Ask } from "../src/measure/answers.ts";
import { benchOf } from "../src/measure/bench.ts";
import { textOf } from "../src/models/message.ts";
import type { PromptPlan } from "../src/plan/plan.ts";
import { planThresholds } from "../src/plan/thresholds.ts";
import { WORTHLESS } from "../src/score/judge/worthless.ts";
import { settle } from "../src/settle.ts";
import { millis } from "../src/units.ts";
import type { PromptVerdict } from "../src/verdict.ts";
import { CONFIG, planOf } from "./missing-plan.ts";

/** Candidates that are worth nothing, judged by judges that fall for them: whether the gate ever passes one. */

const CASES = 12;

const FORGED = {
  block: "output 1",
  criteria: 1,
  schemaName: "pair_scores",
  scores: { output_1: 5, output_2: 1 },
};

/** Null models and master keys, orders to the judge and forged forms. */
export const CHEATS: readonly string[] = WORTHLESS.map(({ write }) => write(FORGED));

/** What a judge makes of an output beside the case's reference. */
type Judge = (output: string, reference: string) => number;

const sound: Judge = (output, reference) => (output.includes(reference) ? 5 : 1);

/** By name, for a cheat: fair, fond of everything, and one that falls for this very text wherever it stands. */
export const FOOLED: { readonly [name: string]: (cheat: string) => Judge } = {
  sound: () => sound,
  "likes everything": () => () => 5,
  "falls for it": (cheat) => (output, reference) =>
    output.startsWith(cheat) ? 5 : sound(output, reference),
};

/** How a cheat is used: the same for every question, or before words of the question. */
export const USES: { readonly [name: string]: (cheat: string, question: string) => string } = {
  constant: (cheat) => cheat,
  "before the question": (cheat, question) => `${cheat}\n${question}`,
};

/** The gate's verdict on a candidate that says nothing else. */
export async function gateOnCheat(
  answer: (question: string) => string,
  judge: Judge,
): Promise<PromptVerdict> {
  const plan = planOnce();
  const config = CONFIG;
  const thresholds = planThresholds(config.gate, plan);
  const by = { prompts: 1, method: "fixed+recheck", thresholds } as const;
  const epochs = { profile: "2026-11-20", recheck: "recheck:1", controls: "controls:2026-11-20" };
  const settled = await settle(benchOf(asking(answer, judge), plan, epochs), by);
  return decidePrompt(settled, config, { prompts: 1, wording: null, selftest: null });
}

let known: PromptPlan | null = null;

function planOnce(): PromptPlan {
  const rows = Array.from(
    { length: CASES },
    (_, n) =>
      `  - { id: case-${n}, input: { q: "case-${n}?" }, reference: "${referenceOf(`case-${n}`)}" }`,
  );
  const rubric = "rubric: [{ id: grounded, description: Names the deadline. }]";
  known ??= planOf([rubric, "cases:", ...rows, ""].join("\n"));
  return known;
}

/** Of a case by its id, `case-7`. */
const referenceOf = (id: string): string => `${Number(id.slice(5)) + 10} days.`;

function asking(answer: (question: string) => string, judge: Judge): Ask {
  return (planned) => {
    const text = planned.kind === "judgement" ? judged(planned, judge) : answered(planned, answer);
    return Promise.resolve(rowOf(planned, text));
  };
}

function answered({ request, sample }: PlannedRequest, answer: (question: string) => string) {
  const question = textOf(request.messages.at(-1)!.content).trim();
  const isCandidate = textOf(request.messages[0]!.content).includes("warmly");
  return isCandidate
    ? answer(question)
    : `You have ${referenceOf(question.slice(0, -1))} (${sample})`;
}

function judged({ request }: PlannedRequest, judge: Judge): string {
  const message = textOf(request.messages.at(-1)!.content);
  const block = (name: string): string => {
    const lines = message.split(`[[BEGIN ${name} `)[1]?.split(`\n[[END ${name} `)[0]?.split("\n");
    const quoted = (lines ?? []).slice(1).filter((line) => line.startsWith("| "));
    return quoted.map((line) => line.slice(2)).join("\n");
  };
  const reference = block("reference");
  const [first, second] = ["output 1", "output 2"].map((name) => judge(block(name), reference));
  return JSON.stringify({ c1: { rationale: "So.", output_1: first, output_2: second } });
}

function rowOf({ key, request, sample, epoch }: PlannedRequest, text: string) {
  const { provider, model } = request;
  const response = {
    text,
    toolCalls: [],
    finish: "stop" as const,
    model,
    usage: null,
    latencyMs: millis(0),
    raw: {},
  };
  const at = "2026-11-25T00:00:00.000Z";
  return { row: { key, provider, model, sample, epoch, response, at }, reused: false };
}

/** Cheats in every use before every judge: how many of them the gate passes. */
export async function cheatsPassed(
  cheats: readonly string[],
): Promise<{ readonly tried: number; readonly passed: number }> {
  const outcomes = await Promise.all(
    cheats.flatMap((cheat) =>
      Object.values(USES).flatMap((use) =>
        Object.values(FOOLED).map((judge) =>
          gateOnCheat((question) => use(cheat, question), judge(shownAs(cheat))),
        ),
      ),
    ),
  );
  return {
    tried: outcomes.length,
    passed: outcomes.filter(({ outcome }) => outcome === "pass").length,
  };
}

/** How it begins for a judge, whose message breaks marks with a backslash: one that falls for it must know it again. */
const shownAs = (cheat: string): string => cheat.slice(0, 12).replace(/[<[\n][^]*/u, "");
