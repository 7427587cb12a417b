import { expect } from "vitest";

import type { Gated } from "../../src/gate.ts";
import { textOf } from "../../src/models/message.ts";
import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import { comment } from "../../src/report/comment.ts";
import { verdictJson } from "../../src/report/json.ts";
import { CONFIG, engine, repository, type Engine, type RunOptions } from "../support/engine.ts";
import { blocksOf, judgeBy } from "../support/scripted-judge.ts";
import { run as runRecord } from "../report/verdict-fixtures.ts";
import { expectHarmless, expectOutcome, expectStored } from "./oracles.ts";

/** The subject of the acceptance cases: a support prompt whose answers must name a number of days. */

export const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
/** An edit after which the scripted model forgets the days in slice `law`. */
export const WORSE = PROMPT.replace("briefly", "warmly");

const cases = Array.from({ length: 24 }, (_, index) => ({
  id: `case-${String(index + 1).padStart(2, "0")}`,
  days: `${index + 3} days`,
  slice: index % 2 === 0 ? "law" : "tone",
}));

export const EVALS = [
  "rubric:",
  "  - { id: grounded, description: Names the deadline. }",
  "cases:",
  ...cases.map(
    ({ id, days, slice }) =>
      `  - { id: ${id}, slices: [${slice}], input: { question: "${id}: how long?" }, reference: "You have ${days}.", checks: [{ contains: "${days}" }] }`,
  ),
  "",
].join("\n");

export interface Parts {
  readonly prompt?: string;
  readonly evals?: string;
  readonly config?: string;
}

/** A tree with that prompt, its eval set and a configuration. */
export const tree = ({ prompt = PROMPT, evals = EVALS, config = CONFIG }: Parts = {}) =>
  repository({ prompt, evals, config });

/** An output that names the reference's days is good, any other is not. */
export const soundJudge = judgeBy((output, _, request) => {
  const [days] = /\d+ days/.exec(blocksOf(request).get("reference") ?? "") ?? [];
  if (output === "") return 1;
  return days !== undefined && output.includes(days) ? 5 : 2;
});

/** What the models say unless a case says otherwise: a writer that forgets `law` when it is to be warm, a sound judge. */
export function usually(request: ModelRequest, sample: number): string {
  if (request.outputSchema !== null) return soundJudge(request);
  const asked = cases.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id));
  if (asked === undefined) return `No days here (${sample}).`;
  const told = textOf(request.messages[0]!.content);
  if (told.includes("warmly") && asked.slice === "law") return `Do not worry, ${asked.id}!`;
  // Byte-equal outputs are not judged, so an edit shows in the words.
  const begin = told.includes("briefly") ? "" : "Sure. ";
  return `${begin}You have ${asked.days}. (${sample})`;
}

export interface Days extends Omit<Engine, "run"> {
  /** One run with the global oracles after it, and the comment that a pull request would get. */
  run(
    trees: Parameters<Engine["run"]>[0],
    how?: RunOptions,
  ): Promise<Gated & { readonly text: string }>;
}

/** The scripted models; `over` may answer a request its own way, and leaves the rest by returning null. */
export function days(
  over: (request: ModelRequest, sample: number) => ScriptedReply | null = () => null,
): Days {
  const answered: string[] = [];
  const scripted = engine((request, sample) => {
    const reply = over(request, sample) ?? usually(request, sample);
    if (typeof reply === "string") answered.push(reply);
    else if ("text" in reply) answered.push(reply.text);
    return reply;
  });
  const { store, calls } = scripted;
  return {
    ...scripted,
    async run(trees, how = {}) {
      const gated = await scripted.run(trees, how);
      const { verdict } = gated;
      const text = comment(verdict, runRecord());
      expectOutcome(verdict, verdict.exitCode);
      expectStored(verdict, [...store.rows()], answered);
      expectHarmless(text, ["github.com"]);
      const asked = calls.length;
      const again = await scripted.run(trees, { ...how, replay: true, asOf: "2027-03-01" });
      expect(verdictJson(again.verdict)).toBe(verdictJson(verdict));
      expect(calls).toHaveLength(asked);
      return { ...gated, text };
    },
  };
}
