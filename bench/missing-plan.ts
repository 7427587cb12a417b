import { parseConfig } from "../src/config/load.ts";
import type { Config } from "../src/config/config.ts";
import { parseEvalSet } from "../src/evals/read.ts";
import type { AskedControls } from "../src/measure/controls.ts";
import { planPrompt, type PromptPlan } from "../src/plan/plan.ts";
import type { Parsed } from "../src/problem.ts";
import { versionDigest } from "../src/prompts/digest.ts";
import { parsePlain } from "../src/prompts/formats/plain.ts";
import type { PromptVersion } from "../src/prompts/prompt.ts";
import { parseCheck } from "../src/score/checks/registry.ts";
import { controlRows } from "../src/score/judge/controls.ts";
import type { SimulatedCase } from "./simulate.ts";

/** A plan as the gate makes it, by its own readers, for cases that are only simulated. */

const PATH = "prompts/support/answer.md";
const EVALS = "evals/support/answer.yaml";

export const CONFIG: Config = valueOf(
  parseConfig(
    `prompts: [{ files: ${PATH}, evals: ${EVALS} }]
models: { default: { provider: openai, model: writer-1 } }
judge: { provider: anthropic, model: critic-1 }
`,
    "evenhand.yaml",
  ),
);

export function planFor(set: readonly SimulatedCase[]): PromptPlan {
  const rows = set.map(
    ({ id, slices }) => `  - { id: ${id}, slices: [${slices.join(", ")}], input: { q: "${id}?" } }`,
  );
  const text = [
    "rubric: [{ id: grounded, description: Names the deadline. }]",
    "checks: [{ contains: days }]",
    "cases:",
    ...rows,
    "",
  ].join("\n");
  return planOf(text);
}

/** The plan of an edit of one prompt, by the text of its eval set. */
export function planOf(text: string): PromptPlan {
  const evalSet = valueOf(parseEvalSet({ path: EVALS, text, files: () => null, parseCheck }));
  const planned = planPrompt(
    {
      name: "support/answer",
      path: PATH,
      from: null,
      change: "edited",
      reachedBy: [],
      encodingOnly: false,
      bootstrap: false,
      baseline: version("briefly"),
      candidate: version("warmly"),
      evalSet,
      evalSource: "base",
      evalPath: EVALS,
      newCases: [],
      headRubric: null,
      calibration: null,
      target: null,
    },
    CONFIG,
  );
  if (!planned.ok) throw new Error(planned.unplannable.detail);
  return planned.plan;
}

/** The judge's own test, asked of as many cases and passed. */
export function passedControls(set: readonly SimulatedCase[], seed: number): AskedControls {
  const cases = set.map(({ id }) => ({
    caseId: id,
    rubric: [],
    conversation: [],
    reference: null,
    contexts: [],
    answer: `${id}: 30 days.`,
  }));
  const asked = controlRows({ seed, cases }).map((row) => ({
    row,
    scores: null,
    right: true,
    rightAnswer: "",
    judgeAnswer: "",
    said: "",
  }));
  return { asked, missing: [] };
}

function version(how: string): PromptVersion {
  const text = `## System\nAnswer ${how}.\n\n## User\n{{q}}\n`;
  const prompt = valueOf(parsePlain({ name: "support/answer", path: PATH, text }));
  return { prompt, digest: versionDigest(prompt) };
}

function valueOf<T>(reading: Parsed<T>): T {
  if (reading.ok) return reading.value;
  throw new Error(JSON.stringify(reading.problems));
}
