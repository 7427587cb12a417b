import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { PROMPT } from "../plan/setup.ts";
import { examplesOf, root } from "../support/docs.ts";
import { CONFIG } from "../support/engine.ts";
import { newFolder, type } from "./terminal.ts";

const SLACK = "rubric:\n  - id: a\n    description: Is it good?\ncases: []\n";
const SHARP = `rubric:
  - id: days
    description: Names the deadline of the policy.
    scale: { 1: names none, 5: names it }
cases: [{ id: a, input: b }]
`;

async function linted(files: { readonly [path: string]: string }, line = "rubric lint") {
  using folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.dir, path)), { recursive: true });
    writeFileSync(join(folder.dir, path), text);
  }
  return await type(folder.dir, line);
}

const SET_UP = { "evenhand.yaml": CONFIG, "prompts/support/answer.md": PROMPT };

describe("evenhand rubric lint", () => {
  it("names what makes a judge guess in the configuration's rubrics, with its line", async () => {
    const { code, out } = await linted({ ...SET_UP, "evals/support/answer.yaml": SLACK });
    expect(code).toBe(1);
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^evals\/support\/answer\.yaml:2: criterion `a` does not say what a 1/),
      expect.stringMatching(/^evals\/support\/answer\.yaml:3: criterion `a` rests on "good"/),
      "2 findings in 1 criterion.",
      "",
    ]);
  });

  it("is content with a sharp one", async () => {
    expect(await linted({ ...SET_UP, "evals/support/answer.yaml": SHARP })).toEqual({
      code: 0,
      out: "Nothing in 1 criterion makes a judge guess.\n",
      err: "",
    });
  });

  it("reads the files that are named, and prints JSON", async () => {
    const files = { "a.yaml": SLACK, "b.yaml": SHARP };
    const { code, out } = await linted(files, "rubric lint a.yaml b.yaml --json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      criteria: 2,
      findings: [
        { file: "a.yaml", line: 2 },
        { file: "a.yaml", line: 3 },
      ],
    });
  });

  it.each([
    ["rubric lint none.yaml", "there is no file none.yaml"],
    ["rubric lint", "evenhand.yaml"],
  ])("says what is missing: %s", async (line, why) => {
    const { code, err } = await linted({}, line);
    expect(code).toBe(3);
    expect(err).toContain(why);
  });

  it("has nothing against the demo's rubric and the one that the docs begin with", async () => {
    using folder = newFolder();
    cpSync(fileURLToPath(new URL("fixtures/demo/base", root)), folder.dir, { recursive: true });
    expect(await type(folder.dir, "rubric lint")).toMatchObject({ code: 0 });
    const [first] = examplesOf("evals").filter(({ path }) => path === "docs/eval-sets.md");
    const text = first!.text.replace(/cases_from:.*\n/, "");
    expect(await linted({ "a.yaml": text }, "rubric lint a.yaml")).toMatchObject({ code: 0 });
  });
});
