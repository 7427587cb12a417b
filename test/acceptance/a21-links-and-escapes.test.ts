import { describe, expect, it } from "vitest";

import type { MemoryFiles } from "../../src/git/memory.ts";
import { days, EVALS, PROMPT, tree, WORSE } from "./days.ts";
import { EVALS_FILE, openDesk, PROMPT_FILE } from "./desk.ts";

const rows = "evals/support/rows.jsonl";
const environ = "file://../../proc/self/environ";

/** One more case in the eval set, with these fields. */
const withCase = (fields: string): MemoryFiles => ({
  [EVALS_FILE]: `${EVALS}  - { id: leak, ${fields} }\n`,
});
const withRows = (content: MemoryFiles[string]): MemoryFiles => ({
  [EVALS_FILE]: `${EVALS}cases_from: [rows.jsonl]\n`,
  [rows]: content,
});
const from = (entry: string): MemoryFiles => ({
  [EVALS_FILE]: `${EVALS}cases_from: ["${entry}"]\n`,
});

const refusal = async (base: MemoryFiles, head: MemoryFiles) => {
  const { calls, run } = days();
  const { verdict, text } = await run({ base, head });
  const { outcome, reason, exitCode, problems } = verdict;
  return { outcome, reason, exitCode, files: problems.map(({ file }) => file), text, calls };
};

const unsupported = (file: string) => ({
  outcome: "inconclusive",
  reason: "unsupported_file",
  exitCode: 2,
  files: expect.arrayContaining([file]),
  text: expect.stringContaining(file),
  calls: [],
});

describe("A21 files that lead elsewhere", () => {
  it.each([
    ["the password file", { symlink: "/etc/passwd" }],
    ["git's own configuration", { symlink: "../../.git/config" }],
    ["another prompt", { symlink: "other.md" }],
    ["a submodule", { submodule: "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192" }],
  ])("a prompt that becomes a link to %s is not followed", async (_, link) => {
    const head = { ...tree(), [PROMPT_FILE]: link };
    expect(await refusal(tree(), head)).toEqual(unsupported(PROMPT_FILE));
  });

  it("a new prompt that is a link is not followed", async () => {
    const added = "prompts/support/new.md";
    const head = { ...tree(), [added]: { symlink: "/etc/passwd" } };
    expect(await refusal(tree(), head)).toEqual(unsupported(added));
  });

  it("a folder of prompts that becomes a link is not followed", async () => {
    const { [PROMPT_FILE]: _, ...rest } = tree();
    const head = { ...rest, prompts: { symlink: "/etc" } };
    expect(await refusal(tree(), head)).toEqual(unsupported("prompts"));
  });

  it("the first prompt of all may not be a link either", async () => {
    const { [PROMPT_FILE]: _, ...rest } = tree();
    const head = { ...rest, [PROMPT_FILE]: { symlink: "/etc/passwd" } };
    expect(await refusal(rest, head)).toEqual(unsupported(PROMPT_FILE));
  });

  it.each([
    ["an input", withCase(`input: { question: "${environ}" }`), EVALS_FILE],
    ["an input that is one text", withCase(`input: "${environ}"`), EVALS_FILE],
    [
      "a value deep in an input",
      withCase(`input: { question: [{ a: "${environ}" }] }`),
      EVALS_FILE,
    ],
    ["a message", withCase(`messages: [{ role: user, content: "FILE://etc/passwd" }]`), EVALS_FILE],
    ["a reference", withCase(`input: { question: q }, reference: "${environ}"`), EVALS_FILE],
    ["a context", withCase(`input: { question: q }, contexts: ["${environ}"]`), EVALS_FILE],
    ["a row of another file", withRows(`{"id":"leak","input":{"question":"${environ}"}}\n`), rows],
    ["a row's file that is a link", withRows({ symlink: "/proc/self/environ" }), rows],
    ["rows elsewhere on the disk", from("/proc/self/environ"), EVALS_FILE],
    ["rows outside of the repository", from("../../../proc/self/environ"), EVALS_FILE],
    ["rows by an address", from(environ), EVALS_FILE],
    ["rows by an address on the web", from("https://evil.example/rows.jsonl"), EVALS_FILE],
    ["rows by another platform's path", from("..\\\\..\\\\secrets.jsonl"), EVALS_FILE],
    ["the eval set itself", { [EVALS_FILE]: { symlink: "/etc/passwd" } }, EVALS_FILE],
    ["the configuration itself", { "evenhand.yaml": { symlink: "/etc/passwd" } }, "evenhand.yaml"],
  ])("nothing is read for %s of base", async (_, files, file) => {
    const head = { ...tree({ prompt: WORSE }), ...files };
    expect(await refusal({ ...tree(), ...files }, head)).toEqual(unsupported(file));
  });

  it.each([
    ["an input", withCase(`input: { question: "${environ}" }`)],
    ["a row's file that is a link", withRows({ symlink: "/proc/self/environ" })],
    ["the eval set itself", { [EVALS_FILE]: { symlink: "/etc/passwd" } }],
    ["the configuration itself", { "evenhand.yaml": { symlink: "/etc/passwd" } }],
  ])("nothing is read for %s of head, and base's decides", async (_, files) => {
    const { calls, run } = days();
    const { verdict } = await run({ base: tree(), head: { ...tree({ prompt: WORSE }), ...files } });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(verdict.prompts[0]).toMatchObject({ outcome: "fail" });
    expect(JSON.stringify(calls)).not.toContain("environ");
  });

  it.each(["file:///etc/passwd", "http://127.0.0.1:1/schema.json"])(
    "a schema that refers to %s is invalid, and not fetched",
    async (place) => {
      const evals = `${EVALS}checks:\n  - json-schema: { $ref: "${place}" }\n`;
      const { verdict } = await days().run({
        base: tree({ evals }),
        head: tree({ evals, prompt: WORSE }),
      });
      expect([verdict.outcome, verdict.reason]).toEqual(["inconclusive", "config_invalid"]);
    },
  );

  it("a partial in a prompt names no file", async () => {
    const { calls, run } = days();
    await run({ base: tree(), head: tree({ prompt: `${PROMPT}{{> /etc/passwd}}\n` }) });
    expect(JSON.stringify(calls)).not.toContain("root:");
  });

  it("are not followed by the built product, where git holds them", async () => {
    await using desk = await openDesk({ head: { [PROMPT_FILE]: null } });
    desk.repo.commit({ [PROMPT_FILE]: { symlink: "/proc/self/environ" } });
    const { verdict, stdout, requests } = await desk.gate();
    expect(verdict.reason).toBe("unsupported_file");
    expect(stdout).toContain(`${PROMPT_FILE}: this is a symbolic link, which is not followed`);
    expect(requests).toEqual([]);
  });
});
