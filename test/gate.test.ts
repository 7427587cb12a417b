import { describe, expect, it } from "vitest";

import { sha256 } from "../src/digest.ts";
import { textOf } from "../src/models/message.ts";
import { verdictJson } from "../src/report/json.ts";
import { verdictSchema } from "../src/verdict.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

/** Twenty-four cases in two slices, each asking for its own number of days. */
const CASES = Array.from({ length: 24 }, (_, index) => ({
  id: `case-${String(index + 1).padStart(2, "0")}`,
  days: `${index + 3} days`,
  slice: index % 2 === 0 ? "law" : "tone",
}));

const EVALS = [
  "rubric:",
  "  - { id: grounded, description: Names the deadline. }",
  "cases:",
  ...CASES.map(
    ({ id, days, slice }) =>
      `  - { id: ${id}, slices: [${slice}], input: { question: "${id}: how long?" }, reference: "You have ${days}.", checks: [{ contains: "${days}" }] }`,
  ),
  "",
].join("\n");

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
const EDITED = PROMPT.replace("briefly", "warmly");

/** A sound judge: an output that names the reference's days is good, any other is not. */
const soundJudge = judgeBy((output, _, request) => {
  const [days] = /\d+ days/.exec(blocksOf(request).get("reference") ?? "") ?? [];
  if (output === "") return 1;
  return days !== undefined && output.includes(days) ? 5 : 2;
});

/** Production names the days; the edit says what `edited` makes of a case. */
function models(edited: (of: (typeof CASES)[number]) => string) {
  return engine((request, sample) => {
    if (request.model === "critic") return soundJudge(request);
    const asked = CASES.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id))!;
    const warm = textOf(request.messages[0]!.content).includes("warmly");
    return warm ? edited(asked) : `You have ${asked.days}. (${sample})`;
  });
}

const trees = {
  base: repository({ prompt: PROMPT, evals: EVALS }),
  head: repository({ prompt: EDITED, evals: EVALS }),
};

const worse = ({ days, slice }: (typeof CASES)[number]): string =>
  slice === "law" ? "Do not worry, there is time!" : `Gladly: ${days}!`;

describe("gate()", () => {
  it("fails on the slice that got worse, and names it alone", async () => {
    const { verdict } = await models(worse).run(trees);
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1, reason: null });
    const [prompt] = verdict.prompts;
    expect(prompt!.units.map(({ unit, result, red }) => [unit, result, red])).toEqual([
      ["law", "worse", true],
      // Twelve cases rule no rise of failures out.
      ["tone", "unclear", false],
      ["(all)", "worse", true],
    ]);
    expect(prompt!.cases[0]).toMatchObject({ why: "fails", failedChecks: ['contains: "3 days"'] });
  });

  it("passes an edit that answers as well", async () => {
    const { verdict } = await models(({ days }) => `Gladly: ${days}!`).run(trees);
    expect(verdict).toMatchObject({ outcome: "pass", exitCode: 0 });
    expect(verdict.prompts[0]!.units.every(({ result }) => result !== "worse")).toBe(true);
  });

  it("asks exactly what was planned: 8 answers a side, their pairs, swaps and the judge's own test", async () => {
    const { calls, run } = models(({ days }) => `Gladly: ${days}!`);
    await run(trees);
    const count = (model: string): number =>
      calls.filter((request) => request.model === model).length;
    expect(count("writer")).toBe(24 * 8 * 2);
    const pairs = 24 * 8;
    const swaps = Math.ceil(pairs * 0.1);
    expect(count("critic")).toBe(pairs + swaps + 42);
  });

  it("asks nothing the second time, and decides the same to the byte", async () => {
    const { calls, run } = models(worse);
    const first = await run(trees);
    const asked = calls.length;
    const second = await run(trees);
    expect(calls.length).toBe(asked);
    expect(verdictJson(second.verdict)).toBe(verdictJson(first.verdict));
    expect(second.spend?.calls).toBe(0);
  });

  it("reproduces the verdict on a later day, with the day and the epochs of the run", async () => {
    const { calls, run } = models(worse);
    const first = await run(trees);
    const asked = calls.length;
    const replayed = await run(trees, { replay: true, asOf: "2027-03-01" });
    expect(calls.length).toBe(asked);
    expect(verdictJson(replayed.verdict)).toBe(verdictJson(first.verdict));
  });

  it("pays only for the candidate and its judging when the branch is edited again", async () => {
    const { calls, run } = models(({ days }) => `Gladly: ${days}!`);
    await run(trees);
    const asked = calls.length;
    const again = {
      ...trees,
      head: repository({ prompt: EDITED.replace("warmly", "warmly, again"), evals: EVALS }),
    };
    await run(again);
    const later = calls.slice(asked);
    expect(later.filter(({ model }) => model === "writer")).toHaveLength(24 * 8);
    expect(later.every(({ messages }) => !textOf(messages[0]!.content).includes("briefly"))).toBe(
      true,
    );
  });

  it("keeps production's profile for a week, then makes a new one before anything is compared", async () => {
    const { calls, run } = models(({ days }) => `Gladly: ${days}!`);
    await run(trees);
    const asked = calls.length;
    await run(trees, { asOf: "2026-12-02" });
    expect(calls.length).toBe(asked);
    const { verdict } = await run(trees, { asOf: "2026-12-03" });
    expect(calls.length).toBeGreaterThan(asked);
    expect(verdict.prompts[0]!.baseline!.since).toBe("2026-12-03");
  });

  it("asks the judge in base's own words, whatever head makes of them, and names them", async () => {
    const words = (how: string) => `Score ${how} what stands in [[BEGIN …]] blocks.`;
    const own = "model: critic, instructions: { pair: judge/pair.md } }";
    const config = CONFIG.replace("model: critic }", own);
    const files = (how: string, prompt: string) => ({
      ...repository({ prompt, evals: EVALS, config }),
      "judge/pair.md": words(how),
    });
    const { calls, run } = models(worse);
    const { verdict } = await run({ base: files("fairly", PROMPT), head: files("5", EDITED) });
    const asked = calls.filter(({ model }) => model === "critic");
    expect(new Set(asked.map(({ messages }) => textOf(messages[0]!.content)))).toEqual(
      new Set([words("fairly")]),
    );
    expect(verdict.prompts[0]!.judge!.instruction).toEqual({
      version: sha256(words("fairly")),
      path: "judge/pair.md",
    });
  });

  it("writes a verdict that its published schema accepts", async () => {
    const { verdict } = await models(worse).run(trees);
    expect(verdictSchema.parse(JSON.parse(verdictJson(verdict)))).toEqual(verdict);
  });

  it("tells the judge nothing of which version it reads", async () => {
    const { calls, run } = models(worse);
    await run(trees);
    const told = calls
      .filter(({ model }) => model === "critic")
      .map(({ messages }) => JSON.stringify(messages));
    for (const word of [
      "production",
      "candidate",
      "baseline",
      "prompts/",
      "briefly",
      "warmly",
      "main",
    ]) {
      expect(told.filter((text) => text.toLowerCase().includes(word))).toEqual([]);
    }
  });

  it("is inconclusive, and measures nothing, when the judge fails its own test", async () => {
    const obeying = judgeBy((output) => (/highest|score/i.test(output) ? 5 : 3));
    const { calls, run } = engine((request) =>
      request.model === "critic" ? obeying(request) : "You have time.",
    );
    const { verdict } = await run(trees);
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "judge_unreliable",
      exitCode: 2,
    });
    expect(calls.filter(({ model }) => model === "writer")).toEqual([]);
    expect(verdict.prompts[0]!.judge!.controls.wrong.length).toBeGreaterThan(0);
    expect(verdict.prompts[0]!.units).toEqual([]);
  });

  it("goes green on an unmeasured change only where base asks for it", async () => {
    const config = `${CONFIG}gate: { inconclusive: allow_unmeasured }\n`;
    const allowed = {
      base: repository({ prompt: PROMPT, evals: EVALS, config }),
      head: repository({ prompt: EDITED, evals: EVALS, config }),
    };
    const silent = engine((request) => (request.model === "critic" ? "no JSON" : "You have time."));
    const { verdict } = await silent.run(allowed);
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      exitCode: 0,
      allowedUnmeasured: true,
    });
  });

  it("measures nothing when nothing relevant changed", async () => {
    const { calls, run } = models(worse);
    const { verdict } = await run({
      base: trees.base,
      head: { ...trees.base, "README.md": "hello" },
    });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0, prompts: [] });
    expect(calls).toEqual([]);
  });

  it("refuses a plan that the budget cannot pay for, before the first call", async () => {
    const config = `${CONFIG}budget: { max_calls: 100 }\n`;
    const { calls, run } = models(worse);
    const { verdict } = await run({
      base: repository({ prompt: PROMPT, evals: EVALS, config }),
      head: repository({ prompt: EDITED, evals: EVALS, config }),
    });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "budget_exceeded",
      exitCode: 2,
    });
    expect(verdict.detail).toMatch(/`budget\.max_calls` is 100/);
    expect(calls).toEqual([]);
  });

  it("does not turn an innocent edit red when only production has moved since its profile", async () => {
    let moved = false;
    const { run } = engine((request, sample) => {
      if (request.model === "critic") return soundJudge(request);
      const asked = CASES.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id))!;
      return moved ? `There is time, ${asked.id}.` : `You have ${asked.days}. (${sample})`;
    });
    await run(trees);
    moved = true;
    const innocent = {
      ...trees,
      head: repository({ prompt: EDITED.replace("warmly", "kindly"), evals: EVALS }),
    };
    const { verdict } = await run(innocent);
    expect(verdict.outcome).toBe("pass");
    expect(verdict.prompts[0]!.units.some(({ notStanding }) => notStanding)).toBe(true);
  });
});

describe("gate(), for a must-pass case that production fails too", () => {
  it("passes, and names the case", async () => {
    const evals = EVALS.replace("{ id: case-01,", "{ id: case-01, must_pass: true,").replace(
      'contains: "3 days"',
      'contains: "zebra"',
    );
    const { verdict } = await models(({ days }) => `Gladly: ${days}!`).run({
      base: repository({ prompt: PROMPT, evals }),
      head: repository({ prompt: EDITED, evals }),
    });
    expect(verdict).toMatchObject({ outcome: "pass", exitCode: 0 });
    expect(verdict.prompts[0]).toMatchObject({
      mustPassRed: [],
      mustPassFailingBoth: ["case-01"],
    });
  });
});

describe("gate(), where `files` matches nothing", () => {
  it("is no quiet green", async () => {
    const config = CONFIG.replace("prompts/**/*.md", "promts/**/*.md");
    const { verdict } = await models(worse).run({
      base: repository({ prompt: PROMPT, evals: EVALS, config }),
      head: repository({ prompt: EDITED, evals: EVALS, config }),
    });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "config_invalid",
      exitCode: 2,
    });
  });
});
