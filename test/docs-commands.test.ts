import { describe, expect, it } from "vitest";

import { run, type Commands } from "../src/cli.ts";
import { codeLines, page, read, surroundings } from "./support/docs.ts";
import { rowsUnder } from "./support/markdown.ts";

const NAMES = [
  "init",
  "gate",
  "batch",
  "plan",
  "check",
  "compare",
  "convert",
  "explain",
  "selftest",
  "sweep",
  "log",
  "show",
  "calibrate sample",
  "calibrate fit",
  "rubric lint",
  "store stats",
  "store export",
  "store import",
  "store prune",
  "demo",
] as const;

/** What the command line makes of arguments: exit code, what it said, and the command it started with its options. */
async function started(args: readonly string[]) {
  const calls: { readonly command: string; readonly options: object }[] = [];
  const stub = (command: string) => async (options: object) => {
    calls.push({ command, options });
    return 0 as const;
  };
  const commands: Commands = {
    init: stub("init"),
    gate: stub("gate"),
    batch: stub("batch"),
    plan: stub("plan"),
    check: stub("check"),
    compare: stub("compare"),
    convert: stub("convert"),
    explain: stub("explain"),
    selftest: stub("selftest"),
    sweep: stub("sweep"),
    log: stub("log"),
    show: stub("show"),
    calibrateSample: stub("calibrate sample"),
    calibrateFit: stub("calibrate fit"),
    rubricLint: stub("rubric lint"),
    storeStats: stub("store stats"),
    storeExport: stub("store export"),
    storeImport: stub("store import"),
    storePrune: stub("store prune"),
    demo: stub("demo"),
  };
  const { around, said } = surroundings("/");
  const code = await run(args, commands, around);
  return { code, said: said(), calls };
}

/** Command lines as README and docs show them, without `npx evenhand`. */
const COMMAND = new RegExp(`^(?:npx )?evenhand ((?:${NAMES.join("|")})\\b.*)$`);
const shown = new Set(
  codeLines.flatMap((line) => COMMAND.exec(line.replace(/\s+#.*$/, "").trim())?.[1] ?? []),
);

/** Option → value as written; `true` for one that takes none. */
function optionsIn(args: readonly string[]): ReadonlyMap<string, string> {
  const options = args.flatMap((arg, index) => {
    if (!arg.startsWith("--")) return [];
    const next = args[index + 1] ?? "--";
    return [[arg.slice(2), next.startsWith("--") ? "true" : next] as const];
  });
  return new Map(options);
}

/** An option's value as it is typed. */
const written = (value: unknown): string =>
  typeof value === "object" && value !== null && "index" in value && "of" in value
    ? `${value.index}/${value.of}`
    : String(value);

const commandIn = (line: string): string | undefined =>
  NAMES.find((name) => `${line} `.startsWith(`${name} `));

async function optionsOf(command: string): Promise<readonly string[]> {
  const { said } = await started([...command.split(" "), "--help"]);
  return Array.from(said.matchAll(/^ {2}(--[a-z-]+)/gm), ([, option = ""]) => option);
}

describe("commands in README and docs", () => {
  it.each([...shown])("evenhand %s", async (line) => {
    const args = line.split(/\s+/);
    const { code, said, calls } = await started(args);
    expect({ code, said }).toEqual({ code: 0, said: "" });
    const given = new Map(Object.entries(calls[0]?.options ?? {}));
    const wanted = optionsIn(args);
    const keyOf = (name: string) => name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
    const arrived = [...wanted.keys()].map(
      (name) => [name, written(given.get(keyOf(name)))] as const,
    );
    expect({ command: calls[0]?.command, options: new Map(arrived) }).toEqual({
      command: commandIn(line),
      options: wanted,
    });
  });

  it("are all there, but for the demo, which a clone starts with npm", () => {
    const names = new Set([...shown].map(commandIn));
    expect(NAMES.filter((name) => !names.has(name))).toEqual(["demo"]);
  });

  it("use no option that no command has", async () => {
    const known = new Set((await Promise.all(NAMES.map(optionsOf))).flat());
    const ofOthers = [
      "--quick",
      "--cases",
      "--max-old-space-size",
      "--disallow-code-generation-from-strings",
      "--version",
    ];
    const used = new Set(
      codeLines.flatMap((line) => line.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? []),
    );
    const unknown = [...used].filter((option) => !known.has(option));
    expect(unknown.filter((option) => !ofOthers.includes(option))).toEqual([]);
  });

  it("are explained with every option in the page on supplied outputs", async () => {
    const rows = rowsUnder(page("docs/supplied-outputs.md"), "option");
    const told = rows.map(([cell = ""]) => /--[a-z-]+/.exec(cell)?.[0] ?? cell);
    expect(told.toSorted()).toEqual((await optionsOf("compare")).toSorted());
  });

  it("run scripts that package.json has", async () => {
    const { scripts } = JSON.parse(await read("package.json")) as { readonly scripts: object };
    const run = codeLines.flatMap((line) => /npm run ([\w:]+)/.exec(line)?.[1] ?? []);
    expect(run.length).toBeGreaterThan(0);
    expect(run.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
