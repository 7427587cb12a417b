import { describe, expect, it } from "vitest";

import type { MemoryFiles } from "../../src/git/memory.ts";
import { CONFIG } from "../support/engine.ts";
import { headline } from "../../src/report/headline.ts";
import { days, EVALS, PROMPT, tree, WORSE } from "./days.ts";

const at = (path: string, parts: Parameters<typeof tree>[0] = {}) => {
  const { "prompts/support/answer.md": prompt, ...rest } = tree(parts);
  return { ...rest, [path]: prompt! };
};

describe("D03 a prompt that is deleted or moved away", () => {
  const tone = { "prompts/tone.md": PROMPT };
  const both: MemoryFiles = { ...tree(), ...tone };
  const { "prompts/support/answer.md": _, ...without } = both;

  it("is shown as removed where nothing names it any more", async () => {
    const { calls, run } = days();
    const { verdict, text } = await run({ base: both, head: without });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
    expect(text).toContain("`prompts/support/answer.md` was removed");
    expect(calls).toEqual([]);
  });

  it("fails where a rule still names it, listing the place", async () => {
    const config = CONFIG.replace(
      "models:",
      `  - ${"{ files: prompts/tone.md, evals: evals/tone.yaml }"}\nmodels:`,
    ).replace("prompts/**/*.md", "prompts/support/answer.md");
    const { verdict, text } = await days().run({
      base: { ...tree({ config }), ...tone },
      head: { ...without, "evenhand.yaml": config },
    });
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    expect(headline(verdict)).toContain("answer.md is deleted and still named by a rule");
    expect(text).toContain("evenhand.yaml:2");
  });

  it("fails where it leaves the gate, beside a prompt that passes too", async () => {
    const { run } = days();
    const head = { ...without, "old/answer.md": PROMPT };
    const { verdict, text } = await run({ base: both, head });
    expect(verdict).toMatchObject({ outcome: "fail", reason: null, exitCode: 1 });
    expect(headline(verdict)).toBe("Fail: prompt support/answer leaves the gate");
    expect(text).toContain("its file is now `old/answer.md`");

    const evals = { "evals/tone.yaml": EVALS };
    const edited = { ...head, ...evals, "prompts/tone.md": `${PROMPT}\nBe kind.\n` };
    const beside = await run({ base: { ...both, ...evals }, head: edited });
    expect(beside.verdict).toMatchObject({ outcome: "fail", prompts: [{ outcome: "pass" }] });
    expect(beside.text).toContain("its file is now `old/answer.md`");
  });
});

describe("D04 a renamed prompt", () => {
  it("is stated and asks no call when its bytes are the same", async () => {
    const { calls, run } = days();
    const { verdict } = await run({ base: tree(), head: at("prompts/support/reply.md") });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
    expect(verdict.prompts).toMatchObject([
      { change: "renamed", from: "prompts/support/answer.md" },
    ]);
    expect(calls).toEqual([]);
  });
});

describe("D06 an edit of the encoding alone", () => {
  it.each([
    ["line ends", PROMPT.replaceAll("\n", "\r\n")],
    ["the final newline", PROMPT.trimEnd()],
  ])("of %s is labelled, and its exact bytes are sent", async (_, prompt) => {
    const { calls, run } = days();
    const { verdict } = await run({ base: tree(), head: tree({ prompt }) });
    expect(verdict.prompts[0]).toMatchObject({ encodingOnly: true, outcome: "pass" });
    const sent = new Set(
      calls.filter(({ model }) => model === "writer").map(({ messages }) => messages.length),
    );
    expect(sent).toEqual(new Set([2]));
  });

  it("of a byte order mark sends nothing new", async () => {
    const { calls, run } = days();
    const { verdict } = await run({ base: tree(), head: tree({ prompt: `\uFEFF${PROMPT}` }) });
    expect(verdict.outcome).toBe("not_applicable");
    expect(calls).toEqual([]);
  });
});

describe("D07 a prompt that is no UTF-8", () => {
  it.each([
    ["UTF-16", Buffer.from(`\uFEFF${PROMPT}`, "utf16le"), /offset 0/],
    ["Latin-1", Buffer.from(PROMPT.replace("briefly", "höflich"), "latin1"), /0xF6 at offset \d+/i],
  ])("in %s is refused, naming the offset", async (_, bytes, where) => {
    const { calls, run } = days();
    const head = { ...tree(), "prompts/support/answer.md": bytes };
    const { verdict } = await run({ base: tree(), head });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "unsupported_file",
      exitCode: 2,
    });
    expect(verdict.problems[0]!.message).toMatch(where);
    expect(calls).toEqual([]);
  });
});

describe("D09 a partial that twelve prompts include", () => {
  const prompts = Array.from({ length: 12 }, (_, n) => `prompts/p${n}.prompt`);
  const policy = "prompts/_policy.prompt";
  const config = CONFIG.replace("*.md", "*.prompt")
    .replace("evals/{name}", "evals/support/answer")
    .concat("gate: { sampling: { fixed: 1 } }\n");
  const text = '{{role "system"}}{{> policy}}\n{{role "user"}}{{question}}';
  const shared = (partial: string): MemoryFiles => ({
    ...tree({ config }),
    ...Object.fromEntries(prompts.map((path) => [path, text])),
    [policy]: partial,
  });

  it("is measured in all of them when it changes", async () => {
    const { verdict, text } = await days().run({
      base: shared("Answer briefly."),
      head: shared("Answer warmly."),
    });
    expect(verdict.prompts.map(({ path }) => path).toSorted()).toEqual(prompts.toSorted());
    expect(verdict.prompts.map(({ coverage }) => coverage.complete)).toEqual(Array(12).fill(24));
    expect(verdict.outcome).toBe("fail");
    expect(text).toContain(`because \`${policy}\` changed`);
  });

  it("is an error with file and line when it includes itself, by whatever way", async () => {
    const law = { "prompts/_law.prompt": "The law.\n{{> policy}}" };
    const { calls, run } = days();
    const { verdict } = await run({
      base: { ...shared("Answer briefly."), ...law },
      head: { ...shared("Answer by {{> law}}"), ...law },
    });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "config_invalid" });
    expect(verdict.problems).toMatchObject([{ file: policy, line: 1 }]);
    expect(calls).toEqual([]);
  });

  it("of which no request shows anything is told, and never green in silence", async () => {
    const named = `${CONFIG.replace("models:", "    depends_on: [retrieval/**]\nmodels:")}`;
    const at = (code: string) => ({ ...tree({ config: named }), "retrieval/index.py": code });
    const { calls, run } = days();
    const { verdict, text } = await run({ base: at("k = 3"), head: at("k = 1") });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
    expect(headline(verdict)).toBe(
      "Not applicable: retrieval/index.py changed, on which support/answer depends: both versions send the same requests",
    );
    expect(text).toContain("supply them to have them compared");
    expect(calls).toEqual([]);
  });
});

describe("D11 an eval set that cannot decide", () => {
  const set = (text: string) => ({
    base: tree({ evals: text }),
    head: tree({ evals: text, prompt: WORSE }),
  });

  it.each([
    ["is empty", "rubric: [{ id: a, description: b }]\ncases: []\n"],
    ["has neither checks nor a rubric", 'cases: [{ id: a, input: { question: "case-01" } }]\n'],
    [
      "has three rows and only a rubric",
      `${EVALS.split("\n")
        .slice(0, 6)
        .join("\n")
        .replaceAll(/, checks: .*\}\]/g, "")}\n`,
    ],
  ])("that %s is insufficient, never green", async (_, evals) => {
    const { verdict } = await days().run(set(evals));
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "insufficient_samples",
      exitCode: 2,
    });
  });

  it("that has three rows gates by its checks, and shows the scores", async () => {
    const evals = `${EVALS.split("\n").slice(0, 6).join("\n")}\n`;
    const { verdict } = await days().run(set(evals));
    expect(verdict).toMatchObject({ outcome: "fail", exitCode: 1 });
    const [law] = verdict.prompts[0]!.units;
    expect(law).toMatchObject({ unit: "law", red: true, score: { found: null }, judge: null });
  });

  it.each([
    ["a case twice", EVALS.replace("case-02,", "case-01,"), /evals\/support\/answer\.yaml/],
    ["a bad row 37", `${EVALS}cases_from: [rows.jsonl]\n`, /evals\/support\/rows\.jsonl/],
  ])("that has %s is invalid, with file and line", async (_, evals, file) => {
    const rows = Array.from({ length: 40 }, (_, index) =>
      index === 36 ? '{"id": ' : `{"id": "r${index}", "input": "q"}`,
    );
    const extra = { "evals/support/rows.jsonl": rows.join("\n") };
    const { base, head } = set(evals);
    const { verdict } = await days().run({
      base: { ...base, ...extra },
      head: { ...head, ...extra },
    });
    expect(verdict).toMatchObject({
      outcome: "inconclusive",
      reason: "config_invalid",
      exitCode: 2,
    });
    expect(verdict.problems[0]!.file).toMatch(file);
    expect(verdict.problems[0]!.line).toBeGreaterThan(0);
  });
});

describe("D14 the first pull request", () => {
  it("that only adds the configuration is neither red nor silently green: it is planned", async () => {
    const { "evenhand.yaml": config, ...before } = tree();
    const { calls, run } = days();
    const { verdict } = await run({ base: before, head: { ...before, "evenhand.yaml": config! } });
    expect(verdict).toMatchObject({ outcome: "not_applicable", bootstrap: true, exitCode: 0 });
    expect(verdict.plan).toMatchObject([
      { prompt: "support/answer", cases: 24, answers: 24 * 8 * 2 },
    ]);
    expect(headline(verdict)).toContain("bootstrap");
    expect(calls).toEqual([]);
  });

  it("that brings an eval set for an edited prompt is measured, and says that it is not yet protected", async () => {
    const { "evals/support/answer.yaml": _, ...before } = tree();
    const { verdict } = await days().run({ base: before, head: tree({ prompt: WORSE }) });
    expect(verdict).toMatchObject({ outcome: "fail", bootstrap: true, exitCode: 1 });
    expect(headline(verdict)).toContain("bootstrap");
  });
});
