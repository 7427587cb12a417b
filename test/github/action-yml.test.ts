import { readFile } from "node:fs/promises";

import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { outputKeys } from "../../src/report/escape/output.ts";

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, object>>;
  readonly runs: Readonly<Record<string, string>>;
}

const text = await read("action.yml");
const action = parse(text) as ActionFile;

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
