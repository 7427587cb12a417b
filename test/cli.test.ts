import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { run, type Commands } from "../src/cli.ts";
import type { Surroundings } from "../src/surroundings.ts";
import { UsageError } from "../src/usage-error.ts";
import { VERSION } from "../src/version.ts";

const NAMES = [
  "batch",
  "gate",
  "plan",
  "check",
  "compare",
  "convert",
  "explain",
  "selftest",
  "calibrate",
  "rubric",
  "store",
  "demo",
] as const;
const GROUPS: { readonly [name: string]: readonly string[] } = {
  calibrate: ["calibrate sample", "calibrate fit"],
  rubric: ["rubric lint"],
  store: ["store stats", "store export", "store import", "store prune"],
};
const COMMANDS = NAMES.flatMap((name) => GROUPS[name] ?? [name]);

/** The command line with commands that only note what reaches them. */
async function typed(line: string | readonly string[], command?: () => Promise<0 | 1 | 2 | 3>) {
  const out: string[] = [];
  const err: string[] = [];
  const reached: [name: string, options: object][] = [];
  const stream = (to: string[]) => ({
    write: (text: string) => to.push(text),
    isTTY: false,
    columns: 80,
  });
  const around: Surroundings = { env: {}, cwd: "/", stdout: stream(out), stderr: stream(err) };
  const note = (name: string) => async (options: object) => {
    reached.push([name, options]);
    return command === undefined ? 0 : command();
  };
  const commands: Commands = {
    init: note("init"),
    gate: note("gate"),
    batch: note("batch"),
    plan: note("plan"),
    check: note("check"),
    compare: note("compare"),
    convert: note("convert"),
    explain: note("explain"),
    selftest: note("selftest"),
    sweep: note("sweep"),
    log: note("log"),
    show: note("show"),
    calibrateSample: note("calibrateSample"),
    calibrateFit: note("calibrateFit"),
    rubricLint: note("rubricLint"),
    storeStats: note("storeStats"),
    storeExport: note("storeExport"),
    storeImport: note("storeImport"),
    storePrune: note("storePrune"),
    demo: note("demo"),
  };
  const args = typeof line === "string" ? line.split(" ").filter((arg) => arg !== "") : line;
  const code = await run(args, commands, around);
  return { code, reached, out: out.join(""), err: err.join("") };
}

const GATE = {
  base: "origin/main",
  head: "HEAD",
  config: "evenhand.yaml",
  store: ".evenhand/store.db",
  out: ".evenhand",
  history: ".evenhand/history",
  replay: false,
  json: false,
};
const { out: _, replay: __, history: ______, ...PLAN } = GATE;
const { base: ___, head: ____, history: _______, ...FILES } = GATE;
const { json: _____, ...REVISIONS } = PLAN;

describe("run()", () => {
  it.each<[string, string, object]>([
    ["gate", "gate", GATE],
    ["gate --base main --head topic", "gate", { ...GATE, base: "main", head: "topic" }],
    [
      "gate --config ci/evenhand.yaml --store /tmp/s.db",
      "gate",
      { ...GATE, config: "ci/evenhand.yaml", store: "/tmp/s.db" },
    ],
    ["gate --config ./evenhand.yaml", "gate", GATE],
    ["gate --config .\\ci\\evenhand.yaml", "gate", { ...GATE, config: "ci/evenhand.yaml" }],
    [
      "gate --out results --replay --json",
      "gate",
      { ...GATE, out: "results", replay: true, json: true },
    ],
    ["gate --base=-weird", "gate", { ...GATE, base: "-weird" }],
    ["plan", "plan", PLAN],
    [
      "calibrate sample --outputs 40",
      "calibrateSample",
      { ...REVISIONS, outputs: 40, out: ".evenhand/labels" },
    ],
    [
      "gate --shard 3/8 --as-of 2026-11-25",
      "gate",
      { ...GATE, shard: { index: 3, of: 8 }, asOf: "2026-11-25" },
    ],
    [
      "store export a.jsonl.gz",
      "storeExport",
      { store: ".evenhand/store.db", json: false, file: "a.jsonl.gz" },
    ],
    [
      "store import a.jsonl.gz b.jsonl.gz --json",
      "storeImport",
      { store: ".evenhand/store.db", json: true, files: ["a.jsonl.gz", "b.jsonl.gz"] },
    ],
    [
      "store prune --older-than 60",
      "storePrune",
      { store: ".evenhand/store.db", json: false, olderThan: 60 },
    ],
    [
      "calibrate fit ann.jsonl ben.csv",
      "calibrateFit",
      { labels: ["ann.jsonl", "ben.csv"], judged: ".evenhand/labels/judged.json", json: false },
    ],
    ["rubric lint", "rubricLint", { config: "evenhand.yaml", json: false, files: [] }],
    [
      "rubric lint evals/a.yaml evals/b.yaml --json",
      "rubricLint",
      { config: "evenhand.yaml", json: true, files: ["evals/a.yaml", "evals/b.yaml"] },
    ],
    ["plan --base main --json", "plan", { ...PLAN, base: "main", json: true }],
    ["check", "check", { config: "evenhand.yaml", policy: false, json: false }],
    [
      "check --config x.yaml --policy --json",
      "check",
      { config: "x.yaml", policy: true, json: true },
    ],
    ["compare --baseline a --candidate b", "compare", { ...FILES, baseline: "a", candidate: "b" }],
    [
      "compare --baseline a --candidate b --fresh c --slice topic --metric win --range 0,1 --evals e.yaml --replay",
      "compare",
      {
        ...FILES,
        baseline: "a",
        candidate: "b",
        fresh: "c",
        slice: "topic",
        metric: "win",
        range: [0, 1],
        evals: "e.yaml",
        replay: true,
      },
    ],
    ["explain", "explain", { verdict: ".evenhand/verdict.json", json: false }],
    [
      "explain case:a --prompt p --verdict v.json",
      "explain",
      { target: "case:a", verdict: "v.json", prompt: "p", json: false },
    ],
    ["demo", "demo", { fixed: false }],
    ["demo --fixed --out results", "demo", { fixed: true, out: "results" }],
  ])("hands on what was typed, with defaults: %s", async (line, name, options) => {
    const { code, reached } = await typed(line);
    expect(reached).toEqual([[name, options]]);
    expect(code).toBe(0);
  });

  it.each([0, 1, 2, 3] as const)("ends with the command's own exit code %i", async (code) => {
    expect((await typed("gate", async () => code)).code).toBe(code);
  });

  it.each([
    ["gaet", /unknown command 'gaet'[\s\S]*Did you mean gate\?/],
    ["gate --bse main", /unknown option '--bse'[\s\S]*Did you mean --base\?/],
    ["compare --baseline a --candidate b --metrc win", /Did you mean --metric\?/],
    ["plan --replay", /unknown option '--replay'/],
    ["gate main", /too many arguments/],
    ["gate --base", /argument missing/],
    ["compare --candidate b", /required option '--baseline <file>' not specified/],
    ["", /Usage: evenhand/],
  ])("takes `%s` for wrong usage, and says what would be right", async (line, message) => {
    const { code, reached, err } = await typed(line);
    expect([code, reached]).toEqual([3, []]);
    expect(err).toMatch(message);
  });

  it("tells wrong usage that a command finds, in lines that nothing in them can break", async () => {
    const { code, err } = await typed("gate", async () => {
      throw new UsageError("a.jsonl:1: bad\na.jsonl:2: \u001b[2Jworse");
    });
    expect(code).toBe(3);
    expect(err).toBe("a.jsonl:1: bad\na.jsonl:2: \\u{1b}[2Jworse\n");
  });

  it("leaves any other error to the entry", async () => {
    await expect(
      typed("gate", async () => {
        throw new TypeError("a bug");
      }),
    ).rejects.toThrow("a bug");
  });
});

describe("--range", () => {
  const ranges = (text: string) =>
    typed(["compare", "--baseline", "a", "--candidate", "b", "--range", text]);

  it.each([
    ["0,1", [0, 1]],
    ["-1,1", [-1, 1]],
    ["1, 5", [1, 5]],
    ["0.5,2e1", [0.5, 20]],
  ])("reads %s", async (text, range) => {
    expect((await ranges(text)).reached).toMatchObject([["compare", { range }]]);
  });

  it.each(["1", "1,0", "1,1", "a,b", "0,1,2", ",1", "0,", ",", "", "0,Infinity", "NaN,1", "0;1"])(
    "refuses %j",
    async (text) => {
      const { code, reached, err } = await ranges(text);
      expect([code, reached]).toEqual([3, []]);
      expect(err).toContain("--range takes two ascending numbers such as 0,1, not");
    },
  );

  it("takes two finite ascending numbers or nothing", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const { reached } = await ranges(text);
        for (const [, options] of reached) {
          const [low, high] = (options as { range: [number, number] }).range;
          expect(Number.isFinite(low) && Number.isFinite(high) && low < high).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe("--help", () => {
  it("names every command, examples and the exit codes", async () => {
    const { code, out } = await typed("--help");
    expect(code).toBe(0);
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^  ${name}\\b`, "m"));
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^  evenhand ${name}\\b`, "m"));
    expect(out).toContain(
      "Exit codes: 0 pass or nothing to measure, 1 fail, 2 inconclusive, 3 wrong usage.",
    );
  });

  it.each(COMMANDS)("explains every option of %s", async (name) => {
    const { code, out } = await typed(`${name} --help`);
    expect(code).toBe(0);
    const options = out.split("\n").filter((line) => /^ {2}--/.test(line));
    expect(options.length).toBeGreaterThan(1);
    for (const line of options)
      expect(line).toMatch(/^ {2}--[a-z-]+( <[a-z,]+>| \[[a-z]+\])? {2,}\S/);
  });

  it("is reached by the word as well", async () => {
    expect((await typed("help gate")).out).toContain("--base <revision>");
  });
});

describe("--version", () => {
  it("is the package's", async () => {
    const { version } = JSON.parse(
      readFileSync(new URL("../package.json", import.meta.url), "utf8"),
    );
    expect(VERSION).toBe(version);
    expect(await typed("--version")).toMatchObject({ code: 0, out: `${version}\n` });
  });
});
