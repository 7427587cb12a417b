import { describe, expect, it } from "vitest";

import { textOf } from "../src/models/message.ts";
import { verdictJson } from "../src/report/json.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { blocksOf } from "./support/scripted-judge.ts";

/** Numbers beside the rubric's score, gated through the whole engine. */

const CASES = Array.from({ length: 24 }, (_, index) => ({
  id: `case-${String(index + 1).padStart(2, "0")}`,
  days: `${index + 3} days`,
}));

const EVALS = [
  "rubric:",
  "  - { id: grounded, description: Names the deadline., weight: 9 }",
  "  - { id: friendly, description: Sounds friendly. }",
  "cases:",
  ...CASES.map(
    ({ id, days }) =>
      `  - { id: ${id}, slices: [law], input: { question: "${id}: how long?" }, reference: "You have ${days}, friend.", checks: [{ contains: "${days}" }, { max-words: 12 }, { rouge-l: null, threshold: 0.1 }] }`,
  ),
  "",
].join("\n");

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";

/** Grounded by the reference's days, friendly by the word `friend`; one point less each where it is missing. */
function judge(request: Parameters<typeof blocksOf>[0]): string {
  const blocks = blocksOf(request);
  const [days] = /\d+ days/.exec(blocks.get("reference") ?? "") ?? [];
  const labels = [
    ...(blocks.get("rubric") ?? "").matchAll(/\b(c\d)\b[^\n]*\n?[^\n]*?(deadline|friendly)/g),
  ];
  const score = (place: number, about: string): number => {
    const output = blocks.get(`output ${place}`) ?? "";
    if (days === undefined || !output.includes(days)) return 1;
    return about === "friendly" && !output.includes("friend") ? 4 : 5;
  };
  const schema = request.outputSchema?.schema as { properties: object };
  return JSON.stringify(
    Object.fromEntries(
      Object.keys(schema.properties).map((label) => {
        const about = labels.find(([, name]) => name === label)?.[2] ?? "deadline";
        return [
          label,
          { rationale: "Seen.", output_1: score(1, about), output_2: score(2, about) },
        ];
      }),
    ),
  );
}

interface Answers {
  /** The k-th answer of production to a case, and whether it was asked before: the recheck asks anew. */
  readonly production?: (days: string, sample: number, again: boolean) => string;
  readonly config?: string;
}

const BRIEF: NonNullable<Answers["production"]> = (days, sample) =>
  `You have ${days}, my friend number ${sample}.`;

function gateOn(
  metrics: string,
  edited: (days: string) => string,
  { production = BRIEF, config: models = CONFIG }: Answers = {},
) {
  const config = `${models}gate: { metrics: { ${metrics} } }\n`;
  const asked = new Set<string>();
  const { run, calls } = engine((request, sample) => {
    if (request.model === "critic") return judge(request);
    const { days } = CASES.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id))!;
    const candidate = !textOf(request.messages[0]!.content).includes("briefly");
    if (candidate) return edited(days);
    const name = `${days} ${sample}`;
    const again = asked.has(name);
    asked.add(name);
    return production(days, sample, again);
  });
  const trees = {
    base: repository({ prompt: PROMPT, evals: EVALS, config }),
    head: repository({ prompt: PROMPT.replace("briefly", "at length"), evals: EVALS, config }),
  };
  return { calls, verdict: async (replay = false) => (await run(trees, { replay })).verdict };
}

const LONG = (days: string): string => `You have ${days}, friend, and we are very glad indeed.`;
const VERBOSE = (days: string): string => `${LONG(days)} Do write to us again, whenever you like.`;
const COLD = (days: string): string => `You have ${days}. (${days})`;

describe("a further metric", () => {
  it("is red by its own margin, and rechecked, though the score is the same", async () => {
    const words = "output_words: { tier: gate, margin: 2, min_effect: 1 }";
    const verdict = await gateOn(words, LONG).verdict();
    expect(verdict.outcome).toBe("fail");
    const [law] = verdict.prompts[0]!.units;
    expect(law).toMatchObject({ unit: "law", red: false });
    expect(law!.metrics).toMatchObject([
      {
        metric: "output_words",
        unit: "words",
        better: "lower",
        result: "worse",
        red: true,
        baseline: 8,
        candidate: 11,
        mean: -3,
      },
    ]);
    expect(verdict.prompts[0]!.recheck).toContainEqual(
      expect.objectContaining({ kind: "metric", metric: "output_words", stands: true }),
    );
  });

  it("is not red below its smallest effect, nor where it only warns", async () => {
    const far = "output_words: { tier: gate, margin: 30, min_effect: 20 }";
    expect((await gateOn(far, LONG).verdict()).outcome).toBe("pass");
    const warn = "output_words: { tier: warn, margin: 2, min_effect: 1 }";
    const warned = await gateOn(warn, LONG).verdict();
    expect(warned.outcome).toBe("pass");
    expect(warned.prompts[0]!.units[0]!.metrics).toMatchObject([{ result: "worse", red: false }]);
  });

  it("can be one criterion of the rubric, whose loss the weighted mean hides", async () => {
    const unnamed = await gateOn("rubric: { min_effect: 0.5 }", COLD).verdict();
    expect(unnamed.outcome).toBe("pass");
    const named = "rubric: { min_effect: 0.5 }, friendly: { tier: gate }";
    const verdict = await gateOn(named, COLD).verdict();
    expect(verdict.outcome).toBe("fail");
    expect(verdict.prompts[0]!.units[0]!.metrics).toMatchObject([
      { metric: "friendly", mean: -1, baseline: 5, candidate: 4, red: true, unit: "points" },
    ]);
  });

  it("can be the share of one kind of check", async () => {
    const show = "checks: { tier: show }, rubric: { tier: show }, judge: { tier: show }";
    expect((await gateOn(show, VERBOSE).verdict()).outcome).toBe("pass");
    const verdict = await gateOn(`${show}, max-words: { tier: gate }`, VERBOSE).verdict();
    expect(verdict.outcome).toBe("fail");
    expect(verdict.prompts[0]!.units[0]!.metrics).toMatchObject([
      { metric: "max-words", baseline: 1, candidate: 0, mean: -1, unit: "share" },
    ]);
  });

  it("can be the value of a graded check, which every answer passes", async () => {
    const verdict = await gateOn("rouge-l: { tier: gate }", LONG).verdict();
    expect(verdict.outcome).toBe("fail");
    const [metric] = verdict.prompts[0]!.units[0]!.metrics;
    expect(metric).toMatchObject({ metric: "rouge-l", unit: "grade", red: true });
    expect(metric!.baseline).toBeCloseTo(10 / 13, 12);
    expect(metric!.candidate).toBeCloseTo(10 / 16, 12);
  });

  it("is not red where production's new answers are no better: production itself has moved", async () => {
    const words = "output_words: { tier: gate, margin: 2, min_effect: 1 }";
    const moved = gateOn(words, LONG, {
      production: (days, sample, again) => (again ? LONG(days) : BRIEF(days, sample, again)),
    });
    const verdict = await moved.verdict();
    expect(verdict.outcome).toBe("pass");
    expect(verdict.prompts[0]!.recheck).toContainEqual(
      expect.objectContaining({ kind: "metric", metric: "output_words", p: 1, stands: false }),
    );
    expect(verdict.prompts[0]!.units[0]!.metrics).toMatchObject([
      { result: "unclear", red: false },
    ]);
  });

  it("holds the same on a replay of the store, byte for byte", async () => {
    const gate = gateOn("output_words: { tier: gate, margin: 2, min_effect: 1 }", LONG);
    const first = await gate.verdict();
    const { length } = gate.calls;
    expect(verdictJson(await gate.verdict(true))).toBe(verdictJson(first));
    expect(gate.calls).toHaveLength(length);
  });

  it("is marked where it is the same for every answer, and cannot fail", async () => {
    const verdict = await gateOn("contains: { tier: gate }", LONG).verdict();
    expect(verdict.outcome).toBe("pass");
    expect(verdict.prompts[0]!.warnings).toContainEqual(
      expect.objectContaining({
        file: "evenhand.yaml",
        message: expect.stringContaining("`contains` is the same for every answer"),
      }),
    );
  });

  it.each([
    [
      "has no scale",
      "output_words: { tier: gate, margin: 2 }",
      "`output_words` has no scale of its own",
    ],
    [
      "has a floor where less is better",
      "latency_ms: { tier: gate, margin: 9, min_effect: 9, floor: { min: 1, reason: r, owner: o } }",
      "`latency_ms` has a floor, but less of it is better",
    ],
  ])("is refused before a call where it %s", async (_, metrics, said) => {
    const gate = gateOn(metrics, COLD);
    const verdict = await gate.verdict();
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "config_invalid" });
    expect(verdict.detail).toContain(said);
    expect(gate.calls).toEqual([]);
  });
});

describe("cost_usd", () => {
  /** Answers of a listed model, of which nearly all the price is output. */
  const config = CONFIG.replace(
    "provider: scripted, model: writer",
    "provider: openai, model: gpt-4.1-mini",
  );
  const padded = (characters: number) => (days: string) =>
    `You have ${days}, friend ${"x".repeat(characters)}.`;
  const same = { config, production: padded(2000) };
  const dearer = padded(2800);
  const POLICY = "margin: 0.0001, min_effect: 0.00005";

  it("is red for answers that cost 40% more, though nothing else of them is worse", async () => {
    const verdict = await gateOn(`cost_usd: { tier: gate, ${POLICY} }`, dearer, same).verdict();
    expect(verdict.outcome).toBe("fail");
    const [law] = verdict.prompts[0]!.units;
    expect(law).toMatchObject({ red: false });
    const [cost] = law!.metrics;
    expect(cost).toMatchObject({ metric: "cost_usd", unit: "usd", better: "lower", red: true });
    expect(cost!.candidate! / cost!.baseline!).toBeCloseTo(1.4, 1);
    expect(cost!.mean).toBeCloseTo(cost!.baseline! - cost!.candidate!, 12);
  });

  it.each([
    ["where policy does not name it", "rubric: { tier: gate }", dearer],
    ["where it only warns", `cost_usd: { tier: warn, ${POLICY} }`, dearer],
    ["for a rise below its smallest effect", `cost_usd: { tier: gate, ${POLICY} }`, padded(2050)],
    ["for cheaper answers", `cost_usd: { tier: gate, ${POLICY} }`, padded(1200)],
  ])("is not red %s", async (_, metrics, edited) => {
    expect((await gateOn(metrics, edited, same).verdict()).outcome).toBe("pass");
  });
});

describe("a floor", () => {
  it("is red by itself, whatever production does", async () => {
    const floor = 'friendly: { floor: { min: 4.5, reason: "we are a friendly shop", owner: ada } }';
    const verdict = await gateOn(`rubric: { min_effect: 0.5 }, ${floor}`, COLD).verdict();
    expect(verdict.outcome).toBe("fail");
    expect(verdict.prompts[0]!.floors).toMatchObject([
      { metric: "friendly", unit: "(all)", min: 4.5, mean: 4, red: true, owner: "ada" },
    ]);
    expect(verdict.prompts[0]!.units[0]!.metrics).toEqual([]);
  });

  it("holds a kind of check to a share of the answers", async () => {
    const show = "checks: { tier: show }, rubric: { tier: show }, judge: { tier: show }";
    const floor = "max-words: { floor: { min: 0.9, reason: short, owner: ada } }";
    const verdict = await gateOn(`${show}, ${floor}`, VERBOSE).verdict();
    expect(verdict.prompts[0]!.floors).toMatchObject([{ metric: "max-words", mean: 0, red: true }]);
    expect(verdict.outcome).toBe("fail");
  });
});
