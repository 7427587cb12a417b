import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { newFolder, type } from "./terminal.ts";

const PROMPTFOO = `prompts: [file://answer.txt]
defaultTest:
  assert:
    - { type: javascript, value: output.length < 99 }
tests:
  - description: refund
    vars: { question: Can I return this? }
    assert:
      - { type: icontains, value: 30 days, weight: 2 }
      - { type: llm-rubric, value: Is polite }
  - file://more.csv
`;

const MORE = "question,__expected\nWhere is it?,contains:way\n";

/** What `convert` says in a folder of these files, and what then lies there. */
async function converted(line: string, files: { readonly [path: string]: string }) {
  using folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.dir, path)), { recursive: true });
    writeFileSync(join(folder.dir, path), text);
  }
  const said = await type(folder.dir, `convert ${line}`);
  const out = join(folder.dir, "evals/new.yaml");
  return { ...said, file: existsSync(out) ? readFileSync(out, "utf8") : null };
}

describe("evenhand convert", () => {
  it("writes what has a meaning here, and names and counts the rest", async () => {
    const files = { "qa/promptfooconfig.yaml": PROMPTFOO, "qa/more.csv": MORE };
    const { code, out, err, file } = await converted(
      "qa/promptfooconfig.yaml --out evals/new.yaml",
      files,
    );
    expect([code, out]).toEqual([0, ""]);
    expect(file)
      .toBe(`# yaml-language-server: $schema=https://raw.githubusercontent.com/evenhand/evenhand/v0.1.0/schemas/eval-set.schema.json
rubric:
  - id: llm-rubric
    description: "The answer does what is asked for here:"
    per_case: true
cases:
  - id: refund
    input:
      question: Can I return this?
    expects:
      llm-rubric: Is polite
    checks:
      - icontains: 30 days
        weight: 2
  - id: 5da594efcb14
    input:
      question: Where is it?
    checks:
      - contains: way
`);
    expect(err).toBe(
      "warning: qa/promptfooconfig.yaml:4: `javascript` runs code, which is never executed here\n" +
        "evals/new.yaml: 2 cases, 1 criterion, 2 checks; 1 part of the source has no meaning here and is left out, as named above.\n",
    );
  });

  it("prints the set where no file is named, and takes tables by their columns", async () => {
    const columns = '{"input":{"q":"Frage"},"reference":"Antwort"}';
    const { code, out, err } = await converted(`t.csv --columns ${columns}`, {
      "t.csv": "Frage,Antwort\nWo?,Hier.\n",
    });
    expect(code).toBe(0);
    expect(out).toContain("    input:\n      q: Wo?\n    reference: Hier.\n");
    expect(err).toBe("converted: 1 case, 0 criteria, 0 checks.\n");
  });

  it("writes answers that rows hold as outputs for `compare`, which takes the source itself too", async () => {
    const rows = ["Here.", "There."].map((response) => ({ user_input: "Where?", response }));
    const files = { "a.jsonl": rows.map((row) => `${JSON.stringify(row)}\n`).join("") };
    const { code, err, out } = await converted("a.jsonl --outputs evals/new.yaml", files);
    const { file } = await converted("a.jsonl --outputs evals/new.yaml", files);
    const id = /id: (\w+)/.exec(out)![1]!;
    expect([code, file]).toEqual([
      0,
      `{"id":"${id}","sample":1,"output":"Here."}\n{"id":"${id}","sample":2,"output":"There."}\n`,
    ]);
    expect(err).toBe(
      "warning: a.jsonl:2: the same case stands at a.jsonl:1 too; it is asked once\nconverted: 1 case, 0 criteria, 0 checks.\n",
    );
    expect(
      await converted("b.jsonl --outputs x.jsonl", { "b.jsonl": '{"query": "a"}\n' }),
    ).toMatchObject({
      code: 3,
      err: "no row of b.jsonl has an answer for `--outputs`\n",
    });
  });

  it("overwrites nothing unless it is told to", async () => {
    const files = { "a.jsonl": '{"input": "x", "expected": "y"}\n', "evals/new.yaml": "mine\n" };
    expect(await converted("a.jsonl --out evals/new.yaml", files)).toEqual({
      code: 3,
      out: "",
      err: "evals/new.yaml exists; name another file, or give `--force` to overwrite it\n",
      file: "mine\n",
    });
    const { code, file } = await converted("a.jsonl --out evals/new.yaml --force", files);
    expect([code, file]).toEqual([0, expect.stringContaining("reference: y")]);
  });

  it.each([
    ["one of two exists", "--outputs b.jsonl --out taken.yaml", "taken.yaml exists; "],
    ["both are one", "--outputs b.yaml --out ./b.yaml --force", "name the same file"],
    ["the set would be read as rows", "--out b.jsonl", "call `--out` `b.yaml`"],
    ["no folder can be made", "--out taken.yaml/new.yaml --force", "cannot be written ("],
  ])("writes neither file where %s", async (_, options, words) => {
    using folder = newFolder();
    writeFileSync(join(folder.dir, "a.jsonl"), '{"question": "x", "answer": "y"}\n');
    writeFileSync(join(folder.dir, "taken.yaml"), "mine\n");
    expect(await type(folder.dir, `convert a.jsonl ${options}`)).toMatchObject({
      code: 3,
      err: expect.stringContaining(words),
    });
    expect(readdirSync(folder.dir).toSorted()).toEqual(["a.jsonl", "taken.yaml"]);
  });

  it("asks for a file", async () => {
    using folder = newFolder();
    expect(await type(folder.dir, "convert")).toMatchObject({
      code: 3,
      err: "name the eval set that is to be converted\n",
    });
  });

  it.each<readonly [string, string, { readonly [path: string]: string }]>([
    ["a.yaml", "there is no file a.yaml\n", {}],
    [
      "a.json",
      "a.json: these are results of a run, and no eval set; name the file that the run was made from; `evenhand compare` compares the answers or scores of two such files\n",
      { "a.json": '{"evalId": "e", "results": {}}' },
    ],
    [
      't.csv --columns {"inptu":"a"}',
      "--columns:1: unknown key `inptu`; did you mean `input`?\n",
      { "t.csv": "a\nb\n" },
    ],
  ])("says what is wrong with `convert %s`", async (line, sentence, files) => {
    expect(await converted(line, files)).toMatchObject({ code: 3, out: "", err: sentence });
  });
});
