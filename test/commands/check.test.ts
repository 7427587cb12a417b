import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { describe, expect, it } from "vitest";

import { cases, CHECKS, PROMPT, RUBRIC } from "../plan/setup.ts";
import { CONFIG } from "../support/engine.ts";
import { newFolder, type } from "./terminal.ts";

const VALID = {
  "evenhand.yaml": CONFIG,
  "prompts/support/answer.md": PROMPT,
  "evals/support/answer.yaml": `${RUBRIC}${CHECKS}${cases(3)}`,
};

/** Checks files as they lie in a folder that is no repository. */
async function checked(files: { readonly [path: string]: string }, line = "check") {
  using folder = newFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.dir, path)), { recursive: true });
    if (text.startsWith("-> ")) symlinkSync(text.slice(3), join(folder.dir, path));
    else writeFileSync(join(folder.dir, path), text);
  }
  return await type(folder.dir, line);
}

const lines = (text: string) => text.trimEnd().split("\n");

describe("evenhand check", () => {
  it("finds a valid set-up valid, before any commit and without a key", async () => {
    expect(await checked(VALID)).toEqual({
      code: 0,
      out: "support/answer: prompts/support/answer.md, 3 cases\nEverything is valid.\n",
      err: "",
    });
  });

  it("tells every prompt's problems, each at its line and once", async () => {
    const { code, out } = await checked({
      ...VALID,
      "prompts/support/answer.md": PROMPT.replace("{{question}}", "{{queston}}"),
      "prompts/new.md": PROMPT,
      "evals/new.yaml": `${RUBRIC}cases: []\n`,
    });
    expect(code).toBe(2);
    expect(lines(out)).toEqual([
      expect.stringMatching(/^error: prompts\/new\.md: evals\/new\.yaml has no cases/),
      ...["01", "02", "03"].map((number) =>
        expect.stringMatching(
          new RegExp(
            `^error: prompts/support/answer\\.md:5: .*queston.* in case \`case-${number}\``,
          ),
        ),
      ),
      "new: prompts/new.md, 0 cases",
      "support/answer: prompts/support/answer.md, 3 cases",
      "4 problems.",
    ]);
  });

  it("tells what is wrong in several files that cannot be read", async () => {
    const { code, out } = await checked({
      ...VALID,
      "prompts/support/answer.md": `---\ntemperature: hot\n---\n${PROMPT}`,
      "evals/support/answer.yaml": `${RUBRIC}${cases(2)}  - { id: case-01, input: {} }\n`,
    });
    expect(code).toBe(2);
    expect(out).toMatch(/^error: prompts\/support\/answer\.md:2: .*temperature/m);
    expect(out).toMatch(/^error: evals\/support\/answer\.yaml:6: case id `case-01` is repeated/m);
  });

  it.each<[string, { readonly [path: string]: string }, RegExp]>([
    [
      "no configuration",
      {},
      /^error: evenhand\.yaml: there is no configuration at this path; add it with `prompts:/,
    ],
    [
      "a configuration with a slip",
      { ...VALID, "evenhand.yaml": `${CONFIG}gat: {}\n` },
      /^error: evenhand\.yaml:7: unknown key `gat`; did you mean `gate`/,
    ],
    [
      "a pattern that no file fits",
      { ...VALID, "evenhand.yaml": CONFIG.replaceAll("prompts/**", "prompt/**") },
      /^error: evenhand\.yaml: `prompts\[\]\.files` matches no file/,
    ],
    [
      "a prompt without an eval set",
      { "evenhand.yaml": CONFIG, "prompts/a.md": PROMPT },
      /^error: prompts\/a\.md: there is no eval set at evals\/a\.yaml/,
    ],
    [
      "a prompt that is a link",
      { ...VALID, "prompts/link.md": "-> /etc/passwd" },
      /^error: prompts\/link\.md/m,
    ],
    [
      "a rubric without a judge",
      { ...VALID, "evenhand.yaml": CONFIG.replace(/judge:.*\n/, "") },
      /has a rubric, but evenhand\.yaml names no `judge`/,
    ],
  ])("says what to do about %s", async (_, files, message) => {
    const { code, out } = await checked(files);
    expect(code).toBe(2);
    expect(out).toMatch(message);
    expect(out).toMatch(/\n1 problem\.\n$/);
  });

  it("warns of what stops nothing", async () => {
    const evals = VALID["evals/support/answer.yaml"].replaceAll("input: {", "input: { tone: kind,");
    const { code, out } = await checked({ ...VALID, "evals/support/answer.yaml": evals });
    expect(code).toBe(0);
    expect(lines(out)[0]).toMatch(
      /^warning: evals\/support\/answer\.yaml:5: `tone` is given, but prompts\/support\/answer\.md never uses it$/,
    );
  });

  it("reads another configuration where it is told to", async () => {
    const { "evenhand.yaml": config, ...rest } = VALID;
    const { code } = await checked(
      { ...rest, "ci/gate.yaml": config },
      "check --config ci/gate.yaml",
    );
    expect(code).toBe(0);
  });

  it("prints the same as JSON", async () => {
    const { code, out } = await checked(
      { "evenhand.yaml": CONFIG, "prompts/a.md": PROMPT },
      "check --json",
    );
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({
      prompts: [{ name: "a", path: "prompts/a.md", cases: 0 }],
      problems: [
        {
          file: "prompts/a.md",
          line: null,
          message: "there is no eval set at evals/a.yaml",
          hint: null,
        },
      ],
      warnings: [],
    });
  });
});
