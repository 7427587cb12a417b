import { describe, expect, it } from "vitest";

import type { ToolCall } from "../src/models/message.ts";
import { textOf } from "../src/models/message.ts";
import { comment } from "../src/report/comment.ts";
import { run } from "./report/verdict-fixtures.ts";
import { engine, repository } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

/** A prompt whose whole answer is a call: production looks up the order asked for, the edit one of its own. */

const CASES = Array.from({ length: 12 }, (_, n) => `case-${String(n + 1).padStart(2, "0")}`);
const EVALS = [
  "rubric: [{ id: right, description: Looks up the order that was asked for. }]",
  "cases:",
  ...CASES.map((id) => `  - { id: ${id}, input: { question: "Where is ${id}?" } }`),
  "",
].join("\n");

const promptFor = (word: string): string =>
  `---\ntools: [{ name: find }]\n---\n## System\nLook ${word}.\n\n## User\n{{question}}\n`;

const trees = {
  base: repository({ prompt: promptFor("carefully"), evals: EVALS }),
  head: repository({ prompt: promptFor("quickly"), evals: EVALS }),
};

const judge = judgeBy((output, _, request) => {
  const asked = /case-\d\d/.exec(blocksOf(request).get("conversation") ?? "")?.[0] ?? "?";
  return output.includes("tool call 1:\nfind\n") && output.includes(`"${asked}"`) ? 5 : 1;
});

/** @param order what the edit looks up for the order asked for; null says something instead */
const models = (order: (asked: string, sample: number) => string | null) =>
  engine((request, sample) => {
    if (request.model === "critic") return judge(request);
    const asked = /case-\d\d/.exec(textOf(request.messages.at(-1)!.content))![0];
    const quick = textOf(request.messages[0]!.content).includes("quickly");
    const found = quick ? order(asked, sample) : asked;
    if (found === null) return `It is on its way. (${sample})`;
    const toolCalls: readonly ToolCall[] = [
      { id: `id-${sample}`, name: "find", arguments: { sample, order: found } },
    ];
    return { text: "", finish: "stop", toolCalls };
  });

describe("gate() on answers that are calls of tools", () => {
  it("offers the tools to the model, and none to the judge", async () => {
    const { calls, run: gate } = models((asked) => asked);
    await gate(trees);
    for (const { model, tools } of calls) {
      expect(tools.map(({ name }) => name)).toEqual(model === "writer" ? ["find"] : []);
    }
  });

  it("asks no judge where the same calls differ in their ids alone", async () => {
    const { verdict } = await models((asked) => asked).run(trees);
    expect(verdict).toMatchObject({ outcome: "pass" });
    const pairs = verdict.prompts[0]!.evidence!.cases.flatMap(({ runs }) => runs);
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(({ s }) => s !== 0)).toEqual([]);
  });

  it("fails an edit that calls with the wrong argument, and shows both calls", async () => {
    const { verdict } = await models((_, sample) => `case-${90 + sample}`).run(trees);
    expect(verdict).toMatchObject({ outcome: "fail" });
    const [shown] = verdict.prompts[0]!.cases;
    expect(shown!.baseline.output).toMatch(/^Tool call: find\n\{\n {2}"order": "case-\d\d",/);
    expect(shown!.candidate.output).toMatch(/^Tool call: find\n\{\n {2}"order": "case-9\d",/);
    expect(shown!.candidate.output).not.toContain("id-");
    expect(comment(verdict, run())).toContain("Tool call: find");
  });

  it("fails an edit that says what it should look up", async () => {
    const { verdict } = await models(() => null).run(trees);
    expect(verdict).toMatchObject({ outcome: "fail" });
  });

  it("is replayed to the byte from the stored calls", async () => {
    const { run: gate } = models((_, sample) => `case-${90 + sample}`);
    const [first, again] = [await gate(trees), await gate(trees, { replay: true })];
    expect(JSON.stringify(again.verdict)).toBe(JSON.stringify(first.verdict));
  });
});
