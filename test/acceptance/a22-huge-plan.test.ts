import { describe, expect, it } from "vitest";

import { CONFIG } from "../support/engine.ts";
import { days, EVALS, PROMPT, tree } from "./days.ts";

const rows = Array.from({ length: 3_000 }, (_, index) => ({
  id: `new-${index}`,
  input: { question: `N${index}?` },
}));
const manyRows = `${EVALS}cases_from: [more.jsonl]\n`;

describe("A22 a pull request that would cost more than base allows", () => {
  it.each([
    ["adds thousands of rows", { evals: manyRows }, "budget: { max_calls: 2000 }"],
    [
      "has a prompt of 4 MB",
      { prompt: PROMPT.replace("briefly", "x ".repeat(2_000_000)) },
      "budget: { max_usd: 15 }",
    ],
  ])("is refused before the first call when it %s", async (_, change, budget) => {
    const config = `${CONFIG.replaceAll("scripted, model: writer", "openai, model: gpt-4.1")}${budget}\n`;
    const { calls, run } = days();
    const head = { ...tree({ prompt: PROMPT.replace("briefly", "soon"), config, ...change }) };
    const { verdict } = await run({
      base: tree({ config }),
      head: {
        ...head,
        "evals/support/more.jsonl": rows.map((row) => JSON.stringify(row)).join("\n"),
      },
    });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "budget_exceeded",
      exitCode: 2,
    });
    expect(verdict.detail).toMatch(/`budget\.max_(calls|usd)` is \d+/);
    expect(calls).toEqual([]);
  });

  it("takes the number of samples from base, whatever head asks for", async () => {
    const greedy = `${CONFIG}gate: { sampling: { fixed: 50 } }\nbudget: { max_calls: 1000000, max_usd: 100000 }\n`;
    const { calls, run } = days();
    await run({
      base: tree(),
      head: tree({ prompt: PROMPT.replace("briefly", "soon"), config: greedy }),
    });
    expect(calls.filter(({ model }) => model === "writer")).toHaveLength(24 * 8 * 2);
  });
});
