import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

import { runJson, verdictJson } from "../../src/report/json.ts";
import { verdictSchema } from "../../src/verdict.ts";
import { schemaPaths } from "../support/schema-paths.ts";
import { failOnOneSlice } from "./example-verdict.ts";
import { prompt, run, shownCase, verdictOn } from "./verdict-fixtures.ts";

describe("verdictJson()", () => {
  it("is the verdict, in the schema's order, with a final line end", () => {
    const { schema, outcome, ...rest } = failOnOneSlice();
    const shuffled = { ...rest, outcome, schema };
    const text = verdictJson(shuffled);
    expect(text).toBe(verdictJson(failOnOneSlice()));
    expect(text.endsWith("}\n")).toBe(true);
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(verdictSchema.shape));
    expect(JSON.parse(text)).toEqual(failOnOneSlice());
  });

  it("writes what cannot be seen by its number, with the same value", () => {
    const input = "a\u202eb\u200b\u{e0041}\u007f\u2028";
    const of = verdictOn(prompt({ cases: [shownCase("x", { input })] }));
    expect(verdictJson(of)).toContain('"input": "a\\u202eb\\u200b\\udb40\\udc41\\u007f\\u2028"');
    expect(JSON.parse(verdictJson(of))).toEqual(of);
  });

  it("refuses a verdict that its schema does not allow", () => {
    expect(() =>
      verdictJson(verdictOn(prompt({ scale: { metric: "x", low: 0, high: NaN } }))),
    ).toThrow();
  });
});

describe("runJson()", () => {
  it("is the record, whole", () => {
    expect(JSON.parse(runJson(run()))).toEqual(run());
    expect(JSON.parse(runJson(run({ artifact: null, runUrl: null })))).toEqual(
      run({ artifact: null, runUrl: null }),
    );
  });
});

describe("docs/verdict-json.md", () => {
  const rows = async (part: "verdict" | "run"): Promise<readonly string[]> => {
    const [verdict = "", record = ""] = (await readFile("docs/verdict-json.md", "utf8")).split(
      "\n## run.json\n",
    );
    const text = part === "verdict" ? verdict : record;
    return [...text.matchAll(/^\| (`[^|]+`) \|/gm)].flatMap(([, cell = ""]) =>
      cell.split(", ").map((name) => name.replaceAll("`", "")),
    );
  };

  it("names every field of the schema once, and no other", async () => {
    expect([...(await rows("verdict"))].toSorted()).toEqual(
      [...schemaPaths(verdictSchema)].toSorted(),
    );
  });

  it("names every field of the record once, and no other", async () => {
    const fields = Object.entries(JSON.parse(runJson(run()))).flatMap(([key, value]) => {
      if (Array.isArray(value)) return [`${key}[]`];
      const inner = typeof value === "object" && value !== null ? Object.keys(value) : [];
      return [key, ...inner.map((of) => `${key}.${of}`)];
    });
    expect([...(await rows("run"))].toSorted()).toEqual(fields.toSorted());
  });
});
