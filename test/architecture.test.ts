import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** The rules that keep a pull request's walk through the house going forward (docs/architecture.md). */

const src = resolve(import.meta.dirname, "../src");
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => path.replaceAll("\\", "/"));
const text = new Map(files.map((path) => [path, readFileSync(join(src, path), "utf8")]));

interface Import {
  readonly from: string;
  /** Path below src/, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const imports = files.flatMap((from) => importsOf(from));

function importsOf(from: string): Import[] {
  const source = text.get(from)!;
  const found: Import[] = [];
  const statement =
    /^(?:import|export)\s+(type\s+)?([^;]*?)\s*from\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm;
  for (const [, type, names, static_, dynamic, bare] of source.matchAll(statement)) {
    const specifier = static_ ?? dynamic ?? bare!;
    const to = specifier.startsWith(".")
      ? relative(src, resolve(src, dirname(from), specifier)).replaceAll("\\", "/")
      : specifier;
    const inline = names?.startsWith("{")
      ? names
          .replace(/[{}]/g, "")
          .split(",")
          .filter((name) => name.trim() !== "")
          .every((name) => /^\s*type\s/.test(name))
      : false;
    found.push({ from, to, typeOnly: type !== undefined || inline });
  }
  return found;
}

/** A room may use what stands above it in this list, and itself; the files of src/ itself are the halls. */
const rooms = [
  "text",
  "git",
  "models",
  "store",
  "prompts",
  "config",
  "evals",
  "compare",
  "generate",
  "score",
  "detect",
  "plan",
  "measure",
  "decide",
  "selftest",
  "sweep",
  "report",
  "history",
  "demo",
  "setup",
  "commands",
  "github",
];

const roomOf = (path: string): string | null => (path.includes("/") ? path.split("/")[0]! : null);

describe("the source tree", () => {
  it("has no rooms that the order of rooms does not know", () => {
    const known = new Set(rooms);
    expect(
      [...new Set(files.map(roomOf))].filter((room) => room !== null && !known.has(room)),
    ).toEqual([]);
  });

  it("lets a room use only the rooms above it; upward it may know types", () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      if (typeOnly || here === null || there === null || !files.includes(to)) return false;
      return rooms.indexOf(there) > rooms.indexOf(here);
    });
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("has no import cycles", () => {
    expect(cycles()).toEqual([]);
  });

  it.each([
    ["the SQLite store", "store/sqlite.ts", ["assemble.ts"]],
    ["the providers", "models/providers/registry.ts", ["assemble.ts"]],
    ["applications under test", "models/targets/registry.ts", ["assemble.ts"]],
    ["git's objects", "git/objects.ts", ["assemble.ts", "github/origin.ts"]],
  ])("lets %s be opened by the composition root alone", (_, adapter, importers) => {
    const users = imports
      .filter(({ to, typeOnly }) => to === adapter && !typeOnly)
      .map(({ from }) => from);
    expect(users.filter((user) => !importers.includes(user))).toEqual([]);
  });

  it("keeps reports to rendering: they take types, and no function, from the stages", () => {
    const stages = new Set(["detect", "plan", "generate", "score", "compare", "decide", "measure"]);
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        roomOf(from) === "report" && stages.has(roomOf(to) ?? "") && !typeOnly,
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it.each([
    ["process.env", /\bprocess\.env\b/, ["surroundings.ts"]],
    ["console", /\bconsole\./, []],
    ["process.exit", /\bprocess\.exit\(/, ["action.ts"]],
    [
      "child processes",
      /node:child_process/,
      ["git/process.ts", "git/cat-file.ts", "models/targets/process.ts"],
    ],
    ["randomness", /\bMath\.random\b/, ["assemble.ts"]],
    ["eval", /\beval\(|new Function\(/, []],
  ])("uses %s only where it is allowed", (_, pattern, allowed) => {
    const users = files.filter((path) => pattern.test(withoutComments(text.get(path)!)));
    expect(users.filter((path) => !allowed.includes(path as never))).toEqual([]);
  });

  it("keeps the pure rooms pure: no clock, file, network or process", () => {
    const pure = new Set([
      "compare",
      "plan",
      "decide",
      "score",
      "prompts",
      "config",
      "evals",
      "text",
    ]);
    const impure =
      /node:(fs|http|https|net|os|process|timers|worker_threads)|\bDate\.now\(|new Date\(\)|performance\.now/;
    const wrong = files.filter(
      (path) => pure.has(roomOf(path) ?? "") && impure.test(withoutComments(text.get(path)!)),
    );
    expect(wrong).toEqual([]);
  });

  it("keeps files readable in one sitting: at most 250 lines, texts that are generated aside", () => {
    const long = files.filter(
      (path) => !path.endsWith(".generated.ts") && text.get(path)!.split("\n").length > 251,
    );
    expect(long).toEqual([]);
  });
});

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");

/** Files that reach themselves by value imports. */
function cycles(): string[] {
  const graph = new Map<string, string[]>();
  for (const { from, to, typeOnly } of imports) {
    if (typeOnly || !files.includes(to)) continue;
    graph.set(from, [...(graph.get(from) ?? []), to]);
  }
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const queue = [...(graph.get(start) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next === start) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...(graph.get(next) ?? []));
    }
    return false;
  };
  return files.filter(reaches);
}
