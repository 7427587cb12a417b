import { describe, expect, it } from "vitest";

import { sha256 } from "../src/digest.ts";
import { detect } from "../src/detect/detect.ts";
import type { Detected } from "../src/detect/detected.ts";
import { memoryComparison, type MemoryFiles } from "../src/git/memory.ts";
import { planReport } from "../src/plan-report.ts";
import { prepare } from "../src/prepare.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import type { Day } from "../src/units.ts";
import { cases, CHECKS, EDITED, PROMPT, RUBRIC } from "./plan/setup.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { modelsFor, treesOf } from "./support/new-prompt.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

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
    expect(costs[0]!.judgements).toBe(24 * 8 + 20 + 32);
    expect(judged).toBeLessThanOrEqual(costs[0]!.judgements);
  });

  it("counts a new prompt's answers alone, each judged once, and the judge's own test", async () => {
    const trees = treesOf();
    const { calls, run, store } = engine(modelsFor({}));
    const { costs, decided } = await report(trees.head, trees.base, store);
    expect(decided).toEqual([]);
    expect(costs).toMatchObject([{ prompt: "support/new", answers: 48, judgements: 48 + 32 }]);
    await run(trees);
    expect(calls).toHaveLength(48 + 48 + 32);
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
        detail: "about 128 calls are planned and `budget.max_calls` is 100; 192 would do",
      },
    ]);
  });

  it("tells what a run takes with this store and with an empty one, least and most", async () => {
    const evals = `${RUBRIC}${cases(80)}`;
    const base = repository({ prompt: PROMPT, evals });
    const head = repository({ prompt: EDITED, evals });
    const judge = judgeBy((output, _, request) => {
      const question = /question \d+/.exec(blocksOf(request).get("conversation")!)![0];
      const fits = output.startsWith("fine") && output.includes(question);
      return fits ? 4 + (sha256(output).charCodeAt(0) % 2) : 1;
    });
    const { run, store } = engine((asked, sample) =>
      asked.model === "critic"
        ? judge(asked)
        : `fine ${sample} ${asked.messages.map(({ content }) => content).join()}`,
    );
    const [before] = (await report(head, base, store)).forecasts;
    expect(before!.warm).toEqual(before!.cold);
    expect(before!.cold.least.calls).toBe(80 * 6 + 80 + 12 + 32);
    expect(before!.cold.most.calls).toBe(80 * 11 + 80 * 6 + 12 + 32);
    expect(before!.noise).toMatchObject({ from: "usual" });
    expect((await run({ base, head })).verdict).toMatchObject({ outcome: "pass", detail: null });
    const [after] = (await report(head, base, store)).forecasts;
    expect(after!.cold).toEqual(before!.cold);
    expect(after!.warm.least.calls).toBe(0);
    expect(after!.warm.most.calls).toBeLessThan(before!.warm.most.calls - 500);
    expect(after!.noise).toMatchObject({ from: "last run" });
    expect(after!.slices[0]!.couldHide).not.toBe(before!.slices[0]!.couldHide);
  });

  it("tells of a prompt that the budget refuses what it would cost and could tell", async () => {
    const policy = budget("{ max_calls: 47 }");
    const refused = await report({ ...policy, "prompts/support/answer.md": EDITED }, policy);
    expect(refused.decided).toMatchObject([{ reason: "budget_exceeded" }]);
    expect(refused.forecasts).toMatchObject([{ prompt: "support/answer", slices: [{ cases: 3 }] }]);
  });

  it("divides the levels by the prompts that are compared together, as the gate does", async () => {
    const evals = `${RUBRIC}${cases(30)}`;
    const names = ["a", "b", "c", "d"];
    const files = (prompt: string) =>
      Object.fromEntries(
        names.flatMap((name) => [
          [`prompts/${name}.md`, prompt],
          [`evals/${name}.yaml`, evals],
        ]),
      );
    const two = { "evenhand.yaml": CONFIG, ...files(PROMPT) };
    const all = await report({ ...two, ...files(EDITED) }, two);
    const one = await report({ ...two, "prompts/a.md": EDITED }, two);
    const hides = (of: typeof all) => of.forecasts[0]!.slices[0]!.couldHide!;
    expect(all.forecasts).toHaveLength(4);
    expect(hides(all)).toBeGreaterThan(hides(one));
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

  it("measures no edit of a prompt that cannot be read in base: alone it could pass whatever it loses", async () => {
    const unread = { ...base, "prompts/support/answer.md": "---\ntemperature: hot\n---\nText\n" };
    const { costs, decided } = await report(edited, unread);
    expect(costs).toEqual([]);
    expect(decided).toMatchObject([{ outcome: "inconclusive", reason: "baseline_missing" }]);
    expect(decided[0]?.detail).toMatch(
      /^production's version cannot be read: prompts\/support\/answer\.md:2: `temperature` must be/,
    );
  });

  it("costs what an edit of each prompt would, where the change only brings the configuration", async () => {
    const { "evenhand.yaml": _, ...bare } = base;
    const { costs, forecasts } = await report(
      { ...base, "prompts/old.md": PROMPT },
      { ...bare, "prompts/old.md": PROMPT },
    );
    expect(costs).toMatchObject([{ prompt: "support/answer", cases: 3, answers: 48 }]);
    expect(forecasts).toMatchObject([{ prompt: "support/answer", cold: { least: { calls: 48 } } }]);
  });
});

describe("the budget, before a cent is spent", () => {
  it("refuses more calls than it allows", async () => {
    const { costs, decided } = await overBudget(budget("{ max_calls: 47 }"));
    expect(decided).toMatchObject([
      {
        outcome: "inconclusive",
        reason: "budget_exceeded",
        detail:
          "about 48 calls are planned and `budget.max_calls` is 47; 72 would do, or `gate.sampling: { fixed: 4 }` with about 27 calls and $0.02",
      },
    ]);
    expect(costs).toHaveLength(1);
    expect((await overBudget(budget("{ max_calls: 48 }"))).decided).toEqual([]);
  });

  it("refuses more money than it allows, and names an amount that would do", async () => {
    const dear = "provider: openai, model: made-up";
    const { decided } = await overBudget(budget("{ max_usd: 0.5 }", dear));
    expect(decided[0]!.detail).toMatch(
      /^about \$\d\.\d\d is planned \(unknown price: a model counts at the dearest listed, unless its `prices` are set\) and `budget\.max_usd` is 0\.5; (\d) would do, or `gate\.sampling: \{ fixed: \d \}`/,
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
