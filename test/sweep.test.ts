import { describe, expect, it } from "vitest";

import { memoryComparison, memoryTree } from "../src/git/memory.ts";
import { sweepRecords } from "../src/history/sweep-records.ts";
import type { HistoryRecord } from "../src/history/record.ts";
import { failure } from "../src/models/failure.ts";
import { textOf } from "../src/models/message.ts";
import type { ScriptedAnswerer } from "../src/models/providers/scripted.ts";
import { visibleJson } from "../src/report/json.ts";
import { openMemoryStore } from "../src/store/memory.ts";
import { sweep, type SweepRequest } from "../src/sweep.ts";
import { sweepSchema, type SweepReport, type SweptPrompt } from "../src/sweep/report.ts";
import type { World } from "../src/world.ts";
import { PROMPT, version } from "./plan/setup.ts";
import { CONFIG, engine, repository, type Engine } from "./support/engine.ts";
import { page } from "./support/docs.ts";
import { rowsUnder } from "./support/markdown.ts";
import { schemaPaths } from "./support/schema-paths.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

/** A provider whose model and judge can be changed behind their ids' back, from one day to the next. */
interface Hosted {
  /** Points that every answer lost. */
  readonly modelLoss?: number;
  /** Points that the judge gives less. */
  readonly judgeLoss?: number;
  readonly broken?: boolean;
}

const CASES = 10;
const idOf = (index: number): string => `case-${String(index + 1).padStart(2, "0")}`;

const FILES = repository({
  prompt: PROMPT,
  evals: [
    "rubric: [{ id: grounded, description: Names the case. }]",
    "cases:",
    ...Array.from({ length: CASES }, (_, index) => {
      const id = idOf(index);
      return `  - { id: ${id}, slices: [law], input: { question: "${id}?" }, reference: "ok ${id}", checks: [{ contains: ok }] }`;
    }),
    "",
  ].join("\n"),
  config: `${CONFIG}gate: { sampling: { fixed: 2 } }\n`,
});

/** Answers differ from sample to sample; the judge reads the quality that they name. */
function answerer(now: () => Hosted): ScriptedAnswerer {
  const judge = judgeBy((output, _, request) => {
    const [asked] = /case-\d+/.exec(blocksOf(request).get("reference") ?? "") ?? ["?"];
    if (!output.includes(asked)) return 1;
    const quality = Number(/quality (\d)/.exec(output)?.[1] ?? 5);
    return Math.max(1, quality - (now().judgeLoss ?? 0));
  });
  let made = 0;
  return (request) => {
    if (now().broken === true) return { failure: failure("permanent", "gone") };
    if (request.model === "critic") return judge(request);
    const [id] = /case-\d+/.exec(textOf(request.messages.at(-1)!.content)) ?? [];
    return `ok ${id} quality ${5 - (now().modelLoss ?? 0)} answer ${(made += 1)}`;
  };
}

interface Days {
  readonly engine: Engine;
  /** Sweeps on a day of November 2026, with what the provider has become by then. */
  on(day: number, hosted?: Hosted, how?: Partial<SweepRequest>): Promise<SweptPrompt>;
  readonly reports: SweepReport[];
  /** What the sweeps so far have left. */
  readonly records: HistoryRecord[];
}

function days(): Days {
  let hosted: Hosted = {};
  const made = engine(
    answerer(() => hosted),
    openMemoryStore(),
  );
  const reports: SweepReport[] = [];
  const records: HistoryRecord[] = [];
  return {
    engine: made,
    reports,
    records,
    async on(day, then = {}, how = {}) {
      hosted = then;
      const clock = { ...made.world.clock, now: () => Date.UTC(2026, 10, day) };
      const world: World = { ...made.world, clock };
      const found = await sweep(world, {
        production: memoryComparison({ base: FILES, head: FILES }),
        swept: { name: "main", sha: "4e1d7a09" },
        configPath: "evenhand.yaml",
        prompt: null,
        records: [],
        queries: null,
        treeAt: async () => null,
        ...how,
      });
      if ("kind" in found) throw new Error(found.detail);
      const { report } = found;
      expect(sweepSchema.parse(report)).toEqual(report);
      reports.push(report);
      records.push(...sweepRecords(report, visibleJson(report), null));
      return report.prompts[0]!;
    },
  };
}

const callsOf = ({ engine }: Days, model: string): number =>
  engine.calls.filter((of) => of.model === model).length;

describe("sweep()", () => {
  it("begins with answers that later sweeps compare with", async () => {
    const sweeps = days();
    const first = await sweeps.on(1);
    expect(first).toMatchObject({ outcome: "not_applicable", anchor: null, judge: null });
    expect(sweeps.reports[0]).toMatchObject({ exitCode: 0, asOf: "2026-11-01" });
    const next = await sweeps.on(2);
    expect(next).toMatchObject({
      outcome: "pass",
      anchor: "2026-11-01",
      model: {
        method: "one look",
        baseline: { since: "2026-11-01" },
        candidate: { since: "2026-11-02" },
      },
      judge: { since: "2026-11-01", cases: CASES, shift: 0, found: null },
    });
  });

  it("calls it the model where its answers got worse, and not the judge", async () => {
    const sweeps = days();
    await sweeps.on(1);
    const found = await sweeps.on(2, { modelLoss: 2 });
    expect(found.outcome).toBe("fail");
    expect(found.model.units.map(({ unit, result }) => [unit, result])).toEqual([
      ["law", "worse"],
      ["(all)", "worse"],
    ]);
    expect(found.judge).toMatchObject({ shift: 0, found: null });
    expect(sweeps.reports[1]?.exitCode).toBe(1);
  });

  it("calls it the judge where the same answers get less than they got, and not the model", async () => {
    const sweeps = days();
    await sweeps.on(1);
    const found = await sweeps.on(2, { judgeLoss: 1 });
    expect(found.outcome).toBe("fail");
    expect(found.model.outcome).toBe("pass");
    expect(found.model.units.at(-1)?.score?.mean).toBe(0);
    expect(found.judge).toMatchObject({ shift: -1, found: "stricter" });
  });

  it("goes on comparing with the first answers, so that no slow loss moves them", async () => {
    const sweeps = days();
    await sweeps.on(1);
    await sweeps.on(2);
    await sweeps.on(9);
    expect(await sweeps.on(16, { modelLoss: 1 })).toMatchObject({
      outcome: "fail",
      anchor: "2026-11-01",
    });
  });

  it("asks nothing again on the same day", async () => {
    const sweeps = days();
    await sweeps.on(1);
    const before = sweeps.engine.calls.length;
    const { outcome } = await sweeps.on(1);
    expect(outcome).toBe("not_applicable");
    expect(sweeps.engine.calls.length).toBe(before);
  });

  it("asks nothing where a record says that it was swept, though the store is gone", async () => {
    const sweeps = days();
    await sweeps.on(1);
    await sweeps.on(2, { modelLoss: 2 });
    const elsewhere = days();
    const again = await elsewhere.on(2, {}, { records: sweeps.records });
    expect(again).toMatchObject({ outcome: "fail", repeated: true, anchor: "2026-11-01" });
    expect(elsewhere.reports[0]?.exitCode).toBe(1);
    expect(elsewhere.engine.calls).toEqual([]);
    expect(elsewhere.records).toEqual([]);
  });

  it("makes nothing of an outage: neither a baseline nor an end of the day's sweep", async () => {
    const sweeps = days();
    expect(await sweeps.on(1, { broken: true })).toMatchObject({
      outcome: "inconclusive",
      reason: "provider_error",
      profileRenewed: false,
    });
    expect(sweeps.reports[0]?.exitCode).toBe(2);
    // Had it become the baseline, this would not be the first sweep.
    expect(await sweeps.on(2, {}, { records: sweeps.records })).toMatchObject({ anchor: null });
    expect(await sweeps.on(3, { broken: true })).toMatchObject({ outcome: "inconclusive" });
    expect(await sweeps.on(3, {}, { records: sweeps.records })).toMatchObject({
      outcome: "pass",
      anchor: "2026-11-02",
      repeated: false,
    });
  });

  it("renews production's profile once it is a week old, and where production has moved", async () => {
    const sweeps = days();
    const renewed = async (day: number, hosted?: Hosted) =>
      (await sweeps.on(day, hosted)).profileRenewed;
    expect(await renewed(1)).toBe(true);
    expect(await renewed(2)).toBe(false);
    expect(await renewed(9)).toBe(true);
    expect(await renewed(10, { modelLoss: 2 })).toBe(true);
  });

  it("leaves a profile that the next gate finds paid for", async () => {
    const sweeps = days();
    await sweeps.on(24);
    const before = callsOf(sweeps, "writer");
    const edited = { ...FILES, "prompts/support/answer.md": `${PROMPT}\n\nBe brief.` };
    await sweeps.engine.run({ base: FILES, head: edited });
    // Two answers of the candidate a case, and none of production.
    expect(callsOf(sweeps, "writer") - before).toBe(2 * CASES);
  });

  it("takes over the answers that a version gave before it was production", async () => {
    const sweeps = days();
    const edited = { ...FILES, "prompts/support/answer.md": `${PROMPT}\n\nBe brief.` };
    await sweeps.engine.run({ base: edited, head: FILES }, { asOf: "2026-11-20" });
    expect(await sweeps.on(21)).toMatchObject({ outcome: "pass", anchor: "2026-11-20" });
  });

  it("names the queries that no case is like, by their lines", async () => {
    const sweeps = days();
    const queries = [
      { text: "case-01?", prompt: null, line: 1 },
      { text: "Do you ship to Iceland by sea freight?", prompt: null, line: 2 },
      { text: "Where is the moon?", prompt: "support/other", line: 3 },
    ];
    const found = await sweeps.on(1, {}, { queries });
    expect(found.queries).toEqual({ queries: 2, without: 1, lines: [2] });
  });
});

describe("sweep() against 90 days ago", () => {
  const OLD = { ...FILES, "prompts/support/answer.md": `${PROMPT}\n\nBe exact.` };

  /** The version of old is asked today, and so is today's. */
  const eroding: ScriptedAnswerer = (request, sample) => {
    if (request.model === "critic") return answerer(() => ({}))(request, sample);
    const text = request.messages.map(({ content }) => textOf(content)).join("\n");
    const [id] = /case-\d+/.exec(textOf(request.messages.at(-1)!.content)) ?? [];
    return `ok ${id} quality ${text.includes("Be exact.") ? 5 : 3} answer ${sample}`;
  };

  const formerly = async (overrides: Partial<HistoryRecord>): Promise<SweptPrompt> => {
    const sweeps = days();
    await sweeps.on(1);
    const [record] = sweeps.records;
    const { digest } = version(OLD["prompts/support/answer.md"]);
    const old = {
      ...record!,
      candidate: { digest, model: null },
      sha: "01d",
      ...overrides,
    };
    const asked: string[] = [];
    const made = engine(eroding);
    const found = await sweep(made.world, {
      production: memoryComparison({ base: FILES, head: FILES }),
      swept: { name: "main", sha: "4e1d7a09" },
      configPath: "evenhand.yaml",
      prompt: null,
      records: [old],
      queries: null,
      treeAt: async (sha) => {
        asked.push(sha);
        return memoryTree(OLD, sha);
      },
    });
    if ("kind" in found) throw new Error(found.detail);
    return found.report.prompts[0]!;
  };

  it("finds what many accepted edits have lost together, as a gate would", async () => {
    const found = await formerly({ day: "2026-08-20" as HistoryRecord["day"] });
    expect(found.outcome).toBe("fail");
    expect(found.model.outcome).toBe("not_applicable");
    expect(found.erosion).toMatchObject({
      day: "2026-08-20",
      sha: "01d",
      verdict: { outcome: "fail", method: "recheck" },
    });
  });

  it.each([
    ["a younger record", { day: "2026-09-20" as HistoryRecord["day"] }],
    ["a record of another prompt", { day: "2026-08-20" as HistoryRecord["day"], prompt: "other" }],
    [
      "a record of another configuration",
      { day: "2026-08-20" as HistoryRecord["day"], suite: "b" },
    ],
  ])("makes nothing of %s", async (_, overrides) => {
    expect((await formerly(overrides)).erosion).toBeNull();
  });
});

describe("docs/sweeps.md", () => {
  it("names every field of the JSON once, and no other", () => {
    const told = rowsUnder(page("docs/sweeps.md"), "field").flatMap(([cell = ""]) => {
      const names = cell.split(", ").map((name) => name.replaceAll("`", ""));
      const before = names[0]!.slice(0, names[0]!.lastIndexOf("."));
      return names.map((name) => (name.startsWith(".") ? `${before}${name}` : name));
    });
    // Objects on the way, and the ends of intervals, are told by what they belong to.
    const fields = schemaPaths(sweepSchema).filter(
      (path) => !/^(swept|prompts\[\])$|answered$|interval\.\w+$/.test(path),
    );
    expect([...told].toSorted()).toEqual([...fields].toSorted());
  });
});
