import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

import { decisionPage } from "../bench/page.ts";
import { checkTable, withPieces } from "../scripts/docs-tables.ts";
import { ConfigShape } from "../src/config/schema.ts";
import { EvalSetShape } from "../src/evals/formats/native-schema.ts";
import { parseSupplied } from "../src/evals/supplied.ts";
import { problemText } from "../src/problem.ts";
import { promptName } from "../src/prompts/name.ts";
import { SETTINGS } from "../src/prompts/settings.ts";
import { CHECKS, parseCheck } from "../src/score/checks/registry.ts";
import { page } from "./support/docs.ts";
import { codeSpans, rowsUnder } from "./support/markdown.ts";

const READING = { parseCheck, ids: null };

interface JsonSchema {
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly default?: unknown;
}

type Key = readonly [path: string, said: string];

/** Every key of a file by its path, with what the cell of its default has to say; empty where that is not its shape's. */
function keysOf(shape: z.ZodType): readonly Key[] {
  return keysIn(z.toJSONSchema(shape, { io: "input", unrepresentable: "any" }) as JsonSchema, "");
}

function keysIn(schema: JsonSchema, at: string): readonly Key[] {
  const { properties = {}, required = [], items, additionalProperties: others } = schema;
  const own = Object.entries(properties).flatMap(([key, inner]) => {
    const path = at === "" ? key : `${at}.${key}`;
    const said = required.includes(key) ? "required" : defaultOf(inner);
    return [[path, said] as const, ...keysIn(inner, path)];
  });
  return [
    ...own,
    ...(items === undefined ? [] : keysIn(items, `${at}[]`)),
    ...(typeof others === "object" ? keysIn(others, `${at}.<>`) : []),
  ];
}

function defaultOf({ default: value }: JsonSchema): string {
  if (value === undefined) return "";
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}

/** Keys that a page's tables explain, with the cell of their default. */
function explained(path: string, head = "key"): ReadonlyMap<string, string> {
  const rows = rowsUnder(page(path), head);
  return new Map(
    rows.flatMap(([keys = "", value = ""]) =>
      codeSpans(keys).map((key) => [key.replaceAll(/<\w+>/g, "<>"), value] as const),
    ),
  );
}

describe("tables of keys", () => {
  it.each([
    ["docs/configuration.md", keysOf(ConfigShape)],
    // The scores of a scale are its keys.
    ["docs/eval-sets.md", keysOf(EvalSetShape).filter(([key]) => !/\d$/.test(key))],
  ])("%s has every key of its file with its default, and no other", (path, keys) => {
    const told = explained(path);
    expect([...told.keys()].toSorted()).toEqual(keys.map(([key]) => key).toSorted());
    const wrong = keys.filter(([key, said]) => !told.get(key)?.includes(said));
    expect(wrong).toEqual([]);
  });

  it("docs/prompts.md has every setting of the front matter", () => {
    expect([...explained("docs/prompts.md").keys()].toSorted()).toEqual(SETTINGS.toSorted());
  });

  it("docs/prompts.md names prompts as they are named", () => {
    const rows = rowsUnder(page("docs/prompts.md"), "`files`").map((row) => row.flatMap(codeSpans));
    const named = rows.map(([files = "", path = ""]) => [files, path, promptName(path, { files })]);
    expect(rows.length).toBeGreaterThan(3);
    expect(rows).toEqual(named);
  });

  it("docs/supplied-outputs.md has fields that are read: a wrong value in one is found", () => {
    const told = [...explained("docs/supplied-outputs.md", "field").keys()];
    const fields = told.filter((field) => !field.startsWith("--") && field !== "input");
    const unread = fields.filter((field) => {
      const row = JSON.stringify({ id: "a", output: "b", [field]: { wrong: true } });
      const read = parseSupplied(row, "a.jsonl", { slice: null, metric: null }, READING);
      return read.ok || !new RegExp(`\`${field}[.\`]`).test(read.problems.map(problemText).join());
    });
    expect({ fields, unread }).toEqual({
      fields: [
        "id",
        "output",
        "tool_calls",
        "sample",
        "finish",
        "usage",
        "cost_usd",
        "latency_ms",
        "reference",
        "contexts",
      ],
      unread: [],
    });
  });
});

describe("other tables", () => {
  it("docs/checks.md shows each check once, as it can be used", async () => {
    const shown = rowsUnder(await checkTable(), "Check").flatMap(([cell = ""]) => codeSpans(cell));
    const read = shown.map((check) => parseCheck(parse(check)));
    const kinds = read.map((of) => (of.ok ? of.check.kind : of.message));
    expect(kinds).toEqual(CHECKS.map(({ kind }) => kind));
  });

  it("docs/decision-quality.md is what npm run bench:decision writes, but for the figures", () => {
    const document = page("docs/decision-quality.md");
    const unmeasured = withPieces(document, new Map([["bench:decision", decisionPage({})]]));
    const expected = unmeasured.split("\n").map(withFigures);
    const lines = document.split("\n");
    expect(lines).toHaveLength(expected.length);
    for (const [index, line] of lines.entries()) expect(line).toMatch(expected[index]!);
  });
});

/** A line of the page before anything is measured → what it may look like once figures stand for its dashes. */
function withFigures(line: string): RegExp {
  const words = line.split("–").map((text) => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"));
  return new RegExp(`^${words.join(line.startsWith("|") ? "[^|]*" : ".+?")}$`, "u");
}
