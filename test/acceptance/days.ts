import type { ScriptedReply } from "../../src/models/providers/scripted.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import { CONFIG, engine, repository, type Engine } from "../support/engine.ts";
import { blocksOf, judgeBy } from "../support/scripted-judge.ts";

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

/** The scripted models; `over` may answer a request its own way, and leaves the rest by returning null. */
export function days(
  over: (request: ModelRequest, sample: number) => ScriptedReply | null = () => null,
): Engine {
  return engine((request, sample) => {
    const own = over(request, sample);
    if (own !== null) return own;
    if (request.model === "critic") return soundJudge(request);
    const asked = cases.find(({ id }) => request.messages.at(-1)!.content.includes(id));
    if (asked === undefined) return `No days here (${sample}).`;
    const warm = request.messages[0]!.content.includes("warmly");
    return warm && asked.slice === "law"
      ? `Do not worry, ${asked.id}!`
      : `You have ${asked.days}. (${sample})`;
  });
}
