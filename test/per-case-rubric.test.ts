import { describe, expect, it } from "vitest";

import { textOf } from "../src/models/message.ts";
import { engine, repository } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
const EDITED = PROMPT.replace("briefly", "warmly");
const number = (n: number) => String(n).padStart(2, "0");

/** Twelve cases that say themselves what an answer must do, and four that only have a check. */
const EVALS = [
  "rubric:",
  "  - { id: as-asked, description: The answer does what this case asks., per_case: true }",
  "cases:",
  ...Array.from(
    { length: 12 },
    (_, n) =>
      `  - { id: judged-${number(n)}, input: { question: "judged-${number(n)}?" }, reference: "sign ${number(n)}", expects: { as-asked: "Gives the sign ${number(n)}." } }`,
  ),
  ...Array.from(
    { length: 4 },
    (_, n) =>
      `  - { id: checked-${n}, input: { question: "checked-${n}?" }, checks: [{ contains: checked }] }`,
  ),
  "",
].join("\n");

const trees = {
  base: repository({ prompt: PROMPT, evals: EVALS }),
  head: repository({ prompt: EDITED, evals: EVALS }),
};

/** A judge that reads the case's own words and nothing else. */
const judge = judgeBy((output, _, request) => {
  const [, sign] = /the sign (\d\d)/.exec(blocksOf(request).get("rubric") ?? "") ?? [];
  return sign !== undefined && output.includes(`sign ${sign}`) ? 5 : 1;
});

const models = (warm: (question: string) => string) =>
  engine((request, sample) => {
    if (request.model === "critic") return judge(request);
    const question = textOf(request.messages.at(-1)!.content);
    const isWarm = textOf(request.messages[0]!.content).includes("warmly");
    return isWarm ? warm(question) : `${question} sign ${question.slice(7, 9)} (${sample})`;
  });

describe("gate() with criteria that cases word for themselves", () => {
  it("asks the judge of each case by that case's words, and of no case without any", async () => {
    const { calls, run } = models((question) => `Gladly: ${question} sign ${question.slice(7, 9)}`);
    const { verdict } = await run(trees);
    const judged = calls.filter(({ model }) => model === "critic").map(blocksOf);
    expect(judged.length).toBeGreaterThan(12);
    for (const blocks of judged) {
      const [, asked] = /judged-(\d\d)/.exec(blocks.get("conversation") ?? "") ?? [];
      expect(asked).toBeDefined();
      expect(blocks.get("rubric")).toContain(`Gives the sign ${asked}.`);
    }
    expect(verdict.outcome).toBe("pass");
    expect(verdict.prompts[0]?.coverage).toMatchObject({ cases: 16, complete: 16 });
  });

  it("fails where answers no longer do what their cases ask", async () => {
    const { verdict } = await models((question) => `Gladly: ${question} no sign`).run(trees);
    expect(verdict.outcome).toBe("fail");
    expect(verdict.prompts[0]?.cases[0]?.criteria).toMatchObject([{ id: "as-asked" }]);
  });

  it("measures a new prompt by them too", async () => {
    const { calls, run } = engine((request) =>
      request.model === "critic" ? "no judgement" : textOf(request.messages.at(-1)!.content),
    );
    await run({ base: { "evenhand.yaml": trees.base["evenhand.yaml"]! }, head: trees.head });
    const judged = calls.filter(({ model }) => model === "critic").map(blocksOf);
    expect(judged.length).toBeGreaterThan(0);
    for (const blocks of judged) expect(blocks.get("rubric")).toContain("Gives the sign");
  });
});
