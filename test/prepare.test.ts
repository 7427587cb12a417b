import { describe, expect, it } from "vitest";

import { detect } from "../src/detect/detect.ts";
import type { Detected } from "../src/detect/detected.ts";
import { memoryComparison, type MemoryFiles } from "../src/git/memory.ts";
import { planReport, prepare } from "../src/prepare.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import type { Day } from "../src/units.ts";
import { cases, CHECKS, EDITED, PROMPT, RUBRIC } from "./plan/setup.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { modelsFor, treesOf } from "./support/new-prompt.ts";
import { judgeBy } from "./support/scripted-judge.ts";

const DAY = "2026-11-25" as Day;
const EVALS = `${CHECKS}${cases(3)}`;
const base = repository({ prompt: PROMPT, evals: EVALS });
const edited = { ...base, "prompts/support/answer.md": EDITED };

const requestFor = (trees: { base: MemoryFiles; head: MemoryFiles }) => ({
  comparison: memoryComparison(trees),
  configPath: "evenhand.yaml",
  replay: false,
  asOf: null,
});

async function detected(trees: { base: MemoryFiles; head: MemoryFiles }): Promise<Detected> {
  const found = await detect(requestFor(trees));
  if (found.kind === "stopped") throw new Error(found.detail);
  return found;
}

const report = async (head: MemoryFiles, from: MemoryFiles = base, store = openMemoryStore()) =>
  planReport(store, await detected({ base: from, head }), DAY);

const budget = (limits: string, model = "provider: openai, model: gpt-5-mini"): MemoryFiles => {
  const config = `${CONFIG.replace("provider: scripted, model: writer", model)}budget: ${limits}\n`;
  return { ...base, "evenhand.yaml": config };
};

const overBudget = async (policy: MemoryFiles) => {
  const { costs, decided } = await report(
    { ...policy, "prompts/support/answer.md": EDITED },
    policy,
  );
  return { costs, decided };
};

describe("planReport()", () => {
  it("counts the answers that the gate then asks, and none of them the second time", async () => {
    const trees = { base, head: edited };
    const { calls, run, store } = engine((_, sample) => `ok ${sample}`);
    const before = await report(edited, base, store);
    expect(before.costs).toMatchObject([{ prompt: "support/answer", cases: 3, answers: 48 }]);
    expect(calls).toEqual([]);
    await run(trees);
    expect(calls).toHaveLength(48);
    expect((await report(edited, base, store)).costs).toMatchObject([{ answers: 0 }]);
  });

  it("counts judgements closely enough to plan by", async () => {
    const evals = `${RUBRIC}${cases(24)}`;
    const trees = {
      base: repository({ prompt: PROMPT, evals }),
      head: repository({ prompt: EDITED, evals }),
    };
    const judge = judgeBy((output) => (output.startsWith("fine") ? 4 : 1));
    const { calls, run } = engine((asked, sample) =>
      asked.model === "critic"
        ? judge(asked)
        : `fine ${sample} ${asked.messages.map(({ content }) => content).join()}`,
    );
    const { costs } = await report(trees.head, trees.base);
    await run(trees);
    const judged = calls.filter(({ model }) => model === "critic").length;
    expect(costs[0]!.judgements).toBe(24 * 8 + 20 + 24);
    expect(judged).toBeLessThanOrEqual(costs[0]!.judgements);
  });

  it("counts a new prompt's answers alone, each judged once, and the judge's own test", async () => {
    const trees = treesOf();
    const { calls, run, store } = engine(modelsFor({}));
    const { costs, decided } = await report(trees.head, trees.base, store);
    expect(decided).toEqual([]);
    expect(costs).toMatchObject([{ prompt: "support/new", answers: 48, judgements: 48 + 24 }]);
    await run(trees);
    expect(calls).toHaveLength(48 + 48 + 24);
    expect((await report(trees.head, trees.base, store)).costs).toMatchObject([{ answers: 0 }]);
  });

  it("holds a new prompt to the budget too", async () => {
    const { base: from, head } = treesOf();
    const strict = `${CONFIG}budget: { max_calls: 100 }\n`;
    const { decided } = await report(
      { ...head, "evenhand.yaml": strict },
      { ...from, "evenhand.yaml": strict },
    );
    expect(decided).toMatchObject([
      {
        reason: "budget_exceeded",
        detail: "about 120 calls are planned and `budget.max_calls` is 100",
      },
    ]);
  });

  it("leaves no trace in the store", async () => {
    const store = openMemoryStore();
    await report(edited, base, store);
    expect([[...store.rows()], [...store.notes()]]).toEqual([[], []]);
  });

  it("tells which prompts would not be measured, and why", async () => {
    const head = { ...edited, "prompts/new.md": PROMPT };
    const { costs, decided } = await report(head);
    expect(costs).toHaveLength(1);
    expect(decided).toMatchObject([{ name: "new", reason: "baseline_missing" }]);
  });

  it("costs what an edit of each prompt would, where the change only brings the configuration", async () => {
    const { "evenhand.yaml": _, ...bare } = base;
    const { costs } = await report(
      { ...base, "prompts/old.md": PROMPT },
      { ...bare, "prompts/old.md": PROMPT },
    );
    expect(costs).toMatchObject([{ prompt: "support/answer", cases: 3, answers: 48 }]);
  });
});

describe("the budget, before a cent is spent", () => {
  it("refuses more calls than it allows", async () => {
    const { costs, decided } = await overBudget(budget("{ max_calls: 47 }"));
    expect(decided).toMatchObject([
      {
        outcome: "inconclusive",
        reason: "budget_exceeded",
        detail: "about 48 calls are planned and `budget.max_calls` is 47",
      },
    ]);
    expect(costs).toHaveLength(1);
    expect((await overBudget(budget("{ max_calls: 48 }"))).decided).toEqual([]);
  });

  it("refuses more money than it allows, and names an amount that would do", async () => {
    const dear = "provider: openai, model: made-up";
    const { decided } = await overBudget(budget("{ max_usd: 0.5 }", dear));
    expect(decided[0]!.detail).toMatch(
      /^about \$\d\.\d\d is planned \(a model without a listed price counts at the dearest\) and `budget\.max_usd` is 0\.5; (\d) would do$/,
    );
    const enough = Number(/; (\d) would do/.exec(decided[0]!.detail!)![1]);
    expect((await overBudget(budget(`{ max_usd: ${enough} }`, dear))).decided).toEqual([]);
  });

  it("is asked of each prompt alone: one that is too dear leaves the others measured", async () => {
    const two = {
      ...budget("{ max_calls: 60 }"),
      "prompts/large.md": PROMPT,
      "evals/large.yaml": `${CHECKS}${cases(20)}`,
    };
    const head = { ...two, "prompts/support/answer.md": EDITED, "prompts/large.md": EDITED };
    const found = await detected({ base: two, head });
    const prepared = await prepare(openMemoryStore(), found, requestFor({ base: two, head }), DAY);
    expect(prepared.prompts.map(({ kind }) => kind)).toEqual(["decided", "planned"]);
    // Levels are divided by what is measured, not by what was edited.
    expect(prepared.measured).toBe(1);
  });
});
