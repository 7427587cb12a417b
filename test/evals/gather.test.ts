import { describe, expect, it } from "vitest";

import { readEvalSet } from "../../src/evals/gather.ts";
import { refused } from "../../src/problem.ts";
import { sentences, valueOf } from "../text/reading.ts";
import { parseCheck } from "./check-parser.ts";
import { evalSetOf, treeOf } from "./reading.ts";

const row = (id: string) => `{"id": "${id}", "input": "x"}\n`;

describe("readEvalSet()", () => {
  it("finds nothing where the tree has nothing", async () => {
    expect(await readEvalSet(treeOf({}), "evals/a.yaml", parseCheck)).toBeNull();
  });

  it("reads the files that a set names, and the files that those name", async () => {
    const set = valueOf(
      await evalSetOf(
        {
          "evals/a.yaml": "cases_from: [b.jsonl, ../more/c.yaml]",
          "evals/b.jsonl": row("b"),
          "more/c.yaml": "cases_from: [d.jsonl]",
          "more/d.jsonl": row("d"),
        },
        parseCheck,
      ),
    );
    expect(set.cases.map(({ id }) => id)).toEqual(["b", "d"]);
    expect(set.files).toEqual(["evals/b.jsonl", "more/c.yaml", "more/d.jsonl"]);
  });

  it("asks the tree for no file that must not be read", async () => {
    const asked: string[] = [];
    const tree = treeOf({ "evals/a.yaml": "cases_from: [../../etc/passwd, 'file:///etc/passwd']" });
    const spied = { ...tree, text: (path: string) => (asked.push(path), tree.text(path)) };
    const read = await readEvalSet(spied, "evals/a.yaml", parseCheck);
    expect(read?.ok).toBe(false);
    expect(new Set(asked)).toEqual(new Set(["evals/a.yaml"]));
  });

  it("names a file that takes cases from itself", async () => {
    const read = await evalSetOf(
      { "a.yaml": "cases_from: [b.yaml]", "b.yaml": "cases_from: [a.yaml]" },
      parseCheck,
    );
    expect(sentences(read)).toEqual([
      "a.yaml: the file takes cases from itself, by way of b.yaml; name it once",
    ]);
  });

  it("refuses a set as soon as one of its files is no text", async () => {
    const tree = treeOf({ "a.yaml": "cases_from: [b.jsonl]" });
    const problem = { file: "b.jsonl", line: 1, message: "it is binary", hint: null };
    const text: typeof tree.text = (path) =>
      path === "b.jsonl" ? Promise.resolve(refused(problem)) : tree.text(path);
    const read = await readEvalSet({ ...tree, text }, "a.yaml", parseCheck);
    expect(read).toEqual({ ok: false, problems: [problem] });
  });
});
