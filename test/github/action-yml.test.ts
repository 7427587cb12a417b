import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { actionTables, withTables } from "../../scripts/readme-inputs.ts";
import { outputKeys } from "../../src/report/escape/output.ts";

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
  readonly runs: Readonly<Record<string, string>>;
}

const text = await read("action.yml");
const action = parse(text) as ActionFile;
const readme = await read("README.md").catch(() => null);

describe("action.yml", () => {
  it("declares each output that a run writes, and no other", () => {
    expect(Object.keys(action.outputs).toSorted()).toEqual(outputKeys.toSorted());
  });

  it("declares each input that the code reads, and no other", async () => {
    const files = ["src/github/inputs.ts", "src/github/keys.ts"];
    const source = (await Promise.all(files.map(read))).join("\n");
    const named = source.matchAll(/"([a-z]+(?:-[a-z]+)*)"/g);
    const inputs = new Set(Object.keys(action.inputs));
    const used = new Set(Array.from(named, ([, name = ""]) => name).filter((n) => inputs.has(n)));
    expect([...inputs].filter((name) => !used.has(name))).toEqual([]);
    const got = source.matchAll(/(?:get|inputIn)\((?:env, )?"([^"]+)"/g);
    expect(Array.from(got, ([, name = ""]) => name).filter((n) => !inputs.has(n))).toEqual([]);
  });

  it("runs the same file before and after the job, whatever happened between", () => {
    expect(action.runs).toEqual({
      using: "node24",
      main: "dist/action.js",
      post: "dist/action.js",
      "post-if": "always()",
    });
  });

  it("asks for no key and no setting to start with", () => {
    for (const [name, { default: value }] of Object.entries(action.inputs)) {
      expect({ name, type: typeof value }).toEqual({ name, type: "string" });
    }
  });
});

describe("readme-inputs", () => {
  it("renders one row an input and an output", () => {
    const [inputs, outputs] = actionTables(text);
    expect(inputs.split("\n")).toHaveLength(2 + Object.keys(action.inputs).length);
    expect(inputs).toMatch(/\| `config` +\| `evenhand\.yaml` +\| Path of the configuration/);
    expect(outputs.split("\n")).toHaveLength(2 + outputKeys.length);
  });

  it("replaces what stands between the markers, however often it runs", () => {
    const page = "# A\n<!-- inputs -->before<!-- /inputs -->\nb\n";
    const once = withTables(page, text);
    expect(once).not.toContain("before");
    expect(once.startsWith("# A\n<!-- inputs -->\n\n| Input")).toBe(true);
    expect(once.endsWith("|\n\n<!-- /inputs -->\nb\n")).toBe(true);
    expect(withTables(once, text)).toBe(once);
  });

  it("refuses a page without a place for the tables", () => {
    expect(() => withTables("# A\n", text)).toThrow("no place between");
  });

  it.runIf(readme !== null)("has filled the README", () => {
    expect(withTables(readme ?? "", text)).toBe(readme);
  });
});
