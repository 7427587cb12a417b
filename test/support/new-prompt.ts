import type { MemoryFiles } from "../../src/git/memory.ts";
import { textOf } from "../../src/models/message.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import type { ScriptedAnswerer } from "../../src/models/providers/scripted.ts";
import { CONFIG, engine } from "./engine.ts";
import { blocksOf, judgeBy } from "./scripted-judge.ts";

/** A prompt that production has no version of: trees, and models that answer for it. */

export const CASES = Array.from({ length: 12 }, (_, index) => ({
  id: `case-${String(index + 1).padStart(2, "0")}`,
  days: `${index + 3} days`,
}));

export const evals = (more = ""): string =>
  [
    "rubric:",
    "  - { id: grounded, description: Names the deadline. }",
    "cases:",
    ...CASES.map(
      ({ id, days }, index) =>
        `  - { id: ${id}, input: { question: "${id}: how long?" }, reference: "You have ${days}.", checks: [{ contains: "${days}" }]${index === 0 ? more : ""} }`,
    ),
    "",
  ].join("\n");

export const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";

/** Scores the one output it is shown; `score` says how, from the output and the reference's days. */
const judgeOne =
  (score: (output: string, days: string) => number) =>
  (request: ModelRequest): string => {
    const blocks = blocksOf(request);
    const [days = "never"] = /\d+ days/.exec(blocks.get("reference") ?? "") ?? [];
    return JSON.stringify({
      c1: { rationale: "Read it.", score: score(blocks.get("output") ?? "", days) },
    });
  };

export const sound = (output: string, days: string): number =>
  new RegExp(`\\b${days}`).test(output) ? 5 : 1;

export interface World {
  readonly answer?: (days: string, sample: number) => string;
  readonly score?: (output: string, days: string) => number;
  readonly gate?: string;
  readonly evals?: string;
}

/** A base without the prompt, and a head that adds it with its eval set. */
export function treesOf({ gate = "", evals: set = evals() }: Pick<World, "gate" | "evals"> = {}) {
  const base: MemoryFiles = {
    "evenhand.yaml": `${CONFIG}${gate === "" ? "" : `gate: ${gate}\n`}`,
    "prompts/old.md": "Say {{x}}.",
    "evals/old.yaml": "cases: []\n",
  };
  const added = set === "" ? {} : { "evals/support/new.yaml": set };
  const head: MemoryFiles = { ...base, "prompts/support/new.md": PROMPT, ...added };
  return { base, head };
}

/** Pair questions too, for what becomes of a new prompt later. */
export function modelsFor(
  { answer, score = sound }: World,
  reply?: ScriptedAnswerer,
): ScriptedAnswerer {
  const alone = judgeOne(score);
  const beside = judgeBy((output, _, request) => {
    const [days = "never"] = /\d+ days/.exec(blocksOf(request).get("reference") ?? "") ?? [];
    return score(output, days);
  });
  return (request, sample) => {
    const said = reply?.(request, sample) ?? "";
    if (said !== "") return said;
    if (request.model === "critic") {
      return request.outputSchema?.name === "single_scores" ? alone(request) : beside(request);
    }
    const { days } = CASES.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id))!;
    return answer?.(days, sample) ?? `You have ${days}, as ever (${sample}).`;
  };
}

export function newPrompt(world: World = {}) {
  const models = engine(modelsFor(world));
  return { ...models, run: (how = {}) => models.run(treesOf(world), how) };
}

export const verdictOf = async (world: World = {}) => (await newPrompt(world).run()).verdict;
