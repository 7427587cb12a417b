import { describe, expect, it } from "vitest";

import { textOf } from "../src/models/message.ts";
import type { MemoryFiles } from "../src/git/memory.ts";
import { cases, CHECKS } from "./plan/setup.ts";
import { engine } from "./support/engine.ts";

/** Two prompts of one change: the answers of one cost far more than anybody could plan. */

const config = `prompts:
  - { files: prompts/**/*.md, evals: "evals/{name}.yaml" }
models:
  default: { provider: scripted, model: writer, prices: { input: 0, output: 1000 } }
budget: { max_usd: 30 }
`;

const tree = (word: string): MemoryFiles => ({
  "evenhand.yaml": config,
  ...Object.fromEntries(
    ["brief", "wordy"].flatMap((name) => [
      [`prompts/${name}.md`, `## System\nBe ${name}, ${word}.\n\n## User\n{{question}}\n`],
      [`evals/${name}.yaml`, `${CHECKS}${cases(3)}`],
    ]),
  ),
});

describe("gate() of a prompt that exhausts its budget", () => {
  it("says what would have done, and lets the verdict of the other stand", async () => {
    const { run } = engine(({ messages }, sample) => {
      const asked = messages.map(({ content }) => textOf(content)).join(" ");
      return `ok ${asked} ${sample}${asked.includes("wordy") ? " word".repeat(600) : ""}`;
    });
    const { verdict, spend } = await run({ base: tree("please"), head: tree("if you can") });
    const [brief, wordy] = verdict.prompts;
    expect(brief).toMatchObject({ name: "brief", outcome: "pass" });
    expect(wordy).toMatchObject({
      name: "wordy",
      outcome: "inconclusive",
      reason: "budget_exceeded",
      detail: expect.stringMatching(
        /of budget\.max_usd: 30 is spent .* max_usd: \d+\.\d\d would cover/,
      ),
    });
    expect(spend!.byPrompt.get("wordy")!.usd).toBeLessThanOrEqual(30);
    expect(verdict).toMatchObject({ outcome: "inconclusive", exitCode: 2 });
  });
});
