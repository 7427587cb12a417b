import { describe, expect, it } from "vitest";

import { sha256 } from "../src/digest.ts";
import { parseSupplied } from "../src/evals/supplied.ts";
import { parseCheck } from "../src/score/checks/registry.ts";
import { gateSupplied, type SuppliedRequest } from "../src/gate-supplied.ts";
import type { ModelRequest } from "../src/models/model.ts";
import { scriptedModel, type ScriptedAnswerer } from "../src/models/providers/scripted.ts";
import { planJudge } from "../src/plan/plan-judge.ts";
import type { SuppliedFile } from "../src/plan/supplied.ts";
import { verdictJson } from "../src/report/json.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import type { World } from "../src/world.ts";
import { cases, CHECKS, config, evalSet, RUBRIC } from "./plan/setup.ts";
import { CONFIG } from "./support/engine.ts";
import { judgeBy } from "./support/scripted-judge.ts";

const READING = { parseCheck, ids: null };

const judge = judgeBy((output) => (output.startsWith("ok") ? 4 : 1));

/** A world whose day can be set, with everything that was asked of a model. */
function worldWith(answer: ScriptedAnswerer = (request) => judge(request)) {
  const calls: ModelRequest[] = [];
  const model = scriptedModel((request, sample) => {
    calls.push(request);
    return answer(request, sample);
  });
  const store = openMemoryStore();
  const on = (day: string): World => ({
    clock: {
      now: () => Date.parse(`${day}T12:00:00Z`),
      monotonic: () => 0,
      sleep: async () => undefined,
    },
    random: () => 0.5,
    signal: new AbortController().signal,
    log: { info: () => undefined, warn: () => undefined, progress: () => undefined },
    store,
    models: async () => model,
  });
  return { calls, on, today: on("2026-11-25") };
}

function file(path: string, rows: readonly object[]): SuppliedFile {
  const text = rows.map((row) => JSON.stringify(row)).join("\n");
  const metric = rows.some((row) => "win" in row) ? "win" : null;
  const read = parseSupplied(text, path, { slice: "topic", metric }, READING);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { path, digest: sha256(text), outputs: read.value };
}

const range = (n: number) => Array.from({ length: n }, (_, index) => index);

/** Scores around `mean` in two topics; the noise is the same in every file. */
const numbers = (path: string, mean: (index: number) => number, samples = 1): SuppliedFile =>
  file(
    path,
    range(40).flatMap((index) =>
      range(samples).map((sample) => ({
        id: `row-${index}`,
        sample: sample + 1,
        topic: index < 20 ? "law" : "tone",
        win: mean(index) + ((index * 7 + sample * 3) % 5) / 100,
        output: `answer ${index}`,
      })),
    ),
  );

const outputs = (path: string, text: (id: string, sample: number) => string, samples = 4) =>
  file(
    path,
    range(12).flatMap((index) => {
      const id = `case-${String(index + 1).padStart(2, "0")}`;
      return range(samples).map((sample) => ({ id, output: text(id, sample) }));
    }),
  );

const WIN = { kind: "metric", metric: "win", low: 0, high: 1 } as const;

const request = (
  baseline: SuppliedFile,
  candidate: SuppliedFile,
  more: Partial<SuppliedRequest> = {},
): SuppliedRequest => ({
  sides: { baseline, candidate },
  fresh: null,
  scoring: WIN,
  config: config(),
  replay: false,
  suppliedByHead: false,
  ...more,
});

const before = numbers("a.jsonl", () => 0.5);
const worse = numbers("b.jsonl", (index) => (index < 20 ? 0.3 : 0.5));

describe("gateSupplied(), ready-made numbers", () => {
  it("fails on what fell, in one look, without a model", async () => {
    const { calls, today } = worldWith();
    const { verdict, spend } = await gateSupplied(today, request(before, worse));
    expect(verdict).toMatchObject({
      outcome: "fail",
      exitCode: 1,
      suite: "compare",
      base: { name: "a.jsonl", sha: before.digest },
      head: { sha: worse.digest },
      prompts: [
        {
          name: "b.jsonl",
          from: "a.jsonl",
          change: "supplied",
          method: "one look",
          judge: null,
          recheck: null,
          scale: { metric: "win", low: 0, high: 1 },
          baseline: { model: null, since: null },
        },
      ],
    });
    const [prompt] = verdict.prompts;
    expect(prompt!.units.map(({ unit, result }) => [unit, result])).toEqual([
      ["law", "worse"],
      ["tone", "not worse"],
      ["(all)", "worse"],
    ]);
    // A ready-made number has no failing score, and no order in which it was shown.
    expect(prompt!.units.every(({ check, judge: of }) => check === null && of === null)).toBe(true);
    expect(prompt!.cases).toHaveLength(3);
    expect(prompt!.cases[0]).toMatchObject({ why: "score", first: null, slices: ["law"] });
    expect([calls.length, spend?.calls]).toEqual([0, 0]);
  });

  it("does not ask whether outputs differ that decide nothing", async () => {
    const rows = (path: string, more: (index: number) => object): SuppliedFile =>
      file(
        path,
        range(40).map((index) => ({ id: `row-${index}`, win: 0.5, ...more(index) })),
      );
    const sides = [
      rows("a.jsonl", (at) => ({ output: `answer ${at}` })),
      rows("b.jsonl", () => ({})),
    ];
    const { verdict } = await gateSupplied(worldWith().today, request(sides[0]!, sides[1]!));
    expect(verdict.outcome).toBe("pass");
  });

  it("passes equal files", async () => {
    const same = numbers("c.jsonl", () => 0.5);
    const { verdict } = await gateSupplied(worldWith().today, request(before, same));
    expect(verdict.outcome).toBe("pass");
  });

  it("stops at a mute that is over, of a slice that the files have", async () => {
    const muted = (slice: string) =>
      config(
        `prompts: [{ files: a.md, evals: a.yaml }]\ngate: { slices: { ${slice}: { tier: show, until: 2026-11-24, owner: ada, reason: why } } }\n`,
      );
    const of = async (slice: string) =>
      (await gateSupplied(worldWith().today, request(before, worse, { config: muted(slice) })))
        .verdict;
    expect(await of("law")).toMatchObject({
      outcome: "inconclusive",
      reason: "config_invalid",
      detail:
        "evenhand.yaml:2: the mute of `law` ended on 24 Nov 2026; ada has to renew or remove it",
      suite: "compare",
      exitCode: 2,
    });
    expect((await of("vip")).outcome).toBe("fail");
  });

  it("measures drops on the metric's own range", async () => {
    const slight = numbers("b.jsonl", () => 0.45);
    const outcome = async (high: number) =>
      (
        await gateSupplied(
          worldWith().today,
          request(before, slight, { scoring: { ...WIN, high } }),
        )
      ).verdict.outcome;
    expect(await outcome(1)).toBe("fail");
    expect(await outcome(100)).toBe("pass");
  });

  it("rechecks against a third file where there is one", async () => {
    const asGood = numbers("c.jsonl", () => 0.5);
    const { verdict } = await gateSupplied(
      worldWith().today,
      request(before, worse, { fresh: asGood }),
    );
    expect(verdict).toMatchObject({ outcome: "fail", prompts: [{ method: "recheck" }] });
    expect(verdict.prompts[0]!.recheck).toMatchObject([
      { kind: "score", unit: "law", stands: true },
      { kind: "score", unit: "(all)", stands: true },
    ]);
  });

  it("is not red where production fell too since its file was made", async () => {
    const fallen = numbers("c.jsonl", (index) => (index < 20 ? 0.3 : 0.5));
    const { verdict } = await gateSupplied(
      worldWith().today,
      request(before, worse, { fresh: fallen }),
    );
    expect(verdict.outcome).toBe("pass");
    expect(verdict.prompts[0]!.units.map(({ unit, notStanding }) => [unit, notStanding])).toEqual([
      ["law", true],
      ["tone", false],
      ["(all)", true],
    ]);
  });

  it.each([
    ["lacks", (rows: readonly object[]) => rows.slice(0, 34)],
    [
      "has null for",
      (rows: readonly object[]) => rows.map((row, at) => (at < 34 ? row : { ...row, win: null })),
    ],
  ])("is inconclusive where a file %s six rows of forty", async (_, without) => {
    const rows = [...worse.outputs.values()].flat().map(({ id, number }) => ({ id, win: number }));
    const candidate = file("b.jsonl", without(rows));
    const { verdict } = await gateSupplied(worldWith().today, request(before, candidate));
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "coverage_low", exitCode: 2 });
    expect(verdict.prompts[0]!.coverage).toMatchObject({ cases: 40, complete: 34, needed: 36 });
  });
});

describe("gateSupplied(), an eval set", () => {
  const policy = config();
  const evals = evalSet(`${RUBRIC}${CHECKS}${cases(12, 'reference: "ok # days"')}`);
  const planned = planJudge(evals, policy, [], { cases: evals.cases, prompts: [] });
  const scoring = {
    kind: "evals",
    evalSet: evals,
    judge: planned.ok ? planned.judge : null,
    calibration: null,
  } as const;
  const checksOnly = {
    kind: "evals",
    evalSet: evalSet(`${CHECKS}${cases(12)}`),
    judge: null,
    calibration: null,
  } as const;
  const good = outputs("a.jsonl", (id, sample) => `ok ${id} production ${sample}`);
  const bad = outputs("b.jsonl", (id, sample) => `No ${id} ${sample}`);
  const sound: ScriptedAnswerer = (asked) => {
    const text = JSON.stringify(asked.messages);
    const reference = /ok \d\d days/.exec(text)?.[0];
    return judgeBy((output) =>
      /^ok \d\d days$/.test(output) && output !== reference ? 2 : output.startsWith("ok") ? 4 : 1,
    )(asked);
  };

  it("scores outputs by checks alone, without a call", async () => {
    const { calls, today } = worldWith();
    const { verdict } = await gateSupplied(today, request(good, bad, { scoring: checksOnly }));
    expect(verdict).toMatchObject({
      outcome: "fail",
      prompts: [{ evalSet: { source: "supplied" } }],
    });
    expect(verdict.prompts[0]!.cases[0]).toMatchObject({
      why: "fails",
      failedChecks: ['contains: "ok"'],
    });
    expect(calls).toEqual([]);
  });

  /** Good answers of both files that differ in what the rows tell of them. */
  const timed = (path: string, latencyMs: number): SuppliedFile =>
    file(
      path,
      range(12).flatMap((index) => {
        const id = `case-${String(index + 1).padStart(2, "0")}`;
        return range(4).map((sample) => ({
          id,
          output: `ok ${path} ${index} ${sample}`,
          latency_ms: latencyMs + sample,
        }));
      }),
    );
  const gated = (words: string) => config(`${CONFIG}gate: { metrics: { ${words} } }\n`);

  it("gates by what the rows tell: how long an answer took", async () => {
    const policy = gated("latency_ms: { tier: gate, margin: 50, min_effect: 20 }");
    const asked = request(timed("a.jsonl", 100), timed("b.jsonl", 300), { scoring: checksOnly });
    const free = await gateSupplied(worldWith().today, asked);
    expect(free.verdict.outcome).toBe("pass");
    const { verdict } = await gateSupplied(worldWith().today, { ...asked, config: policy });
    expect(verdict.outcome).toBe("fail");
    expect(verdict.prompts[0]!.units.at(-1)!.metrics).toMatchObject([
      {
        metric: "latency_ms",
        unit: "ms",
        baseline: 101.5,
        candidate: 301.5,
        mean: -200,
        red: true,
      },
    ]);
  });

  it("stops before anything is measured where policy gates by a number without its margin", async () => {
    const asked = { scoring: checksOnly, config: gated("latency_ms: { tier: gate }") };
    const { verdict } = await gateSupplied(worldWith().today, request(good, good, asked));
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "config_invalid" });
    expect(verdict.detail).toContain("`latency_ms` has no scale of its own");
  });

  it("asks the judge about the outputs, and nobody for an output", async () => {
    const { calls, today } = worldWith(sound);
    const { verdict } = await gateSupplied(today, request(good, bad, { scoring }));
    expect(verdict.outcome).toBe("fail");
    expect(calls.every(({ model }) => model === "critic")).toBe(true);
    expect(calls).toHaveLength(42 + 12 * 4 + 12);
    expect(verdict.prompts[0]!.judge).toMatchObject({
      asked: "critic",
      controls: { right: 42, total: 42 },
    });
  });

  it("asks nothing the second time, and replays to the byte on whatever day", async () => {
    const { calls, on, today } = worldWith(sound);
    const first = await gateSupplied(today, request(good, bad, { scoring }));
    const asked = calls.length;
    const again = await gateSupplied(today, request(good, bad, { scoring }));
    const replayed = await gateSupplied(
      on("2027-03-01"),
      request(good, bad, { scoring, replay: true }),
    );
    expect(calls).toHaveLength(asked);
    expect(verdictJson(again.verdict)).toBe(verdictJson(first.verdict));
    expect(verdictJson(replayed.verdict)).toBe(verdictJson(first.verdict));
  });

  it("tests the judge again after a week, and judges no pair twice", async () => {
    const { calls, on, today } = worldWith(sound);
    await gateSupplied(today, request(good, bad, { scoring }));
    const asked = calls.length;
    await gateSupplied(on("2026-12-01"), request(good, bad, { scoring }));
    expect(calls).toHaveLength(asked);
    await gateSupplied(on("2026-12-03"), request(good, bad, { scoring }));
    expect(calls).toHaveLength(asked + 42);
  });

  it("tells that the pull request's own job made the outputs", async () => {
    const { verdict } = await gateSupplied(
      worldWith().today,
      request(good, bad, { scoring: checksOnly, suppliedByHead: true }),
    );
    expect(verdict.suppliedByHead).toBe(true);
  });

  it("is inconclusive where the files lack cases of the set", async () => {
    const few = file(
      "b.jsonl",
      [...good.outputs.values()]
        .slice(0, 9)
        .flat()
        .map(({ id, output }) => ({ id, output })),
    );
    const { verdict } = await gateSupplied(
      worldWith().today,
      request(good, few, { scoring: checksOnly }),
    );
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "coverage_low" });
    expect(verdict.detail).toMatch(/b\.jsonl has no output 1 for `case-10`/);
  });
});
