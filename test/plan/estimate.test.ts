import { describe, expect, it } from "vitest";

import { benchOf } from "../../src/measure/bench.ts";
import { look } from "../../src/measure/look.ts";
import type { PlannedRequest } from "../../src/generate/planned-request.ts";
import { textOf } from "../../src/models/message.ts";
import { costParts, estimate, type Stored } from "../../src/plan/estimate.ts";
import type { PromptPlan } from "../../src/plan/plan.ts";
import { answering } from "../measure/answering.ts";
import { CONFIG } from "../support/engine.ts";
import { judgeBy } from "../support/scripted-judge.ts";
import { cases, CHECKS, config, EDITED, EPOCHS, evalSet, plan, PROMPT, RUBRIC } from "./setup.ts";

const judge = judgeBy(() => 4);

/** Something new to every question. */
const say = ({ request, sample }: Pick<PlannedRequest, "request" | "sample">): string =>
  request.outputSchema === null
    ? `ok ${request.messages.map(({ content }) => textOf(content)).join(" ")} (${sample})`
    : judge(request);

/** A model that says so, and what it was asked. */
const talkative = () => answering(say);

async function callsOfLook(planned: PromptPlan, model = talkative()) {
  const bench = benchOf(model.ask, planned, EPOCHS);
  await look(bench, planned.cases);
  await look(bench, planned.newCases);
  const kinds = model.asked.map(({ kind }) => kind);
  const count = (kind: string): number => kinds.filter((of) => of === kind).length;
  return { answers: count("answer"), judgements: count("judgement") };
}

/** An empty store. */
const none: Stored = () => undefined;

/** A store that has what was asked of a model. */
const storeOf =
  ({ asked }: ReturnType<typeof talkative>): Stored =>
  (planned) =>
    asked.some(({ key }) => key === planned.key)
      ? { text: say(planned), toolCalls: [] }
      : undefined;

describe("estimate()", () => {
  it.each([
    ["small set", `${CHECKS}${cases(3)}`, 3 * 16],
    ["larger set", `${CHECKS}${cases(30)}`, 30 * 9],
    [
      "must-pass case",
      `${CHECKS}${cases(30)}  - { id: x, must_pass: true, input: { question: "?" } }`,
      31 * 9,
    ],
  ])("counts the answers that a gate then asks: %s", async (_, evals, answers) => {
    const planned = plan({ evals });
    expect(estimate(planned, EPOCHS, none)).toMatchObject({ answers, judgements: 0 });
    expect(await callsOfLook(planned)).toEqual({ answers, judgements: 0 });
  });

  it("tells production, candidate and judge apart, each by its model", () => {
    const planned = plan({ evals: `${RUBRIC}${cases(24)}` });
    const parts = costParts(planned, EPOCHS, none);
    expect(parts.map(({ of, provider, model, calls }) => [of, provider, model, calls])).toEqual([
      ["production", "scripted", "writer", 24 * 8],
      ["candidate", "scripted", "writer", 24 * 8],
      ["judge", "scripted", "critic", 24 * 8 + 20 + 32],
    ]);
    const whole = estimate(planned, EPOCHS, none);
    expect(parts.reduce((sum, { inputTokens }) => sum + inputTokens, 0)).toBe(whole.inputTokens);
  });

  it("counts what is measured alone as the candidate's", () => {
    const alone = plan({ evals: `${CHECKS}${cases(9)}`, more: { baseline: null } });
    expect(costParts(alone, EPOCHS, none).map(({ of }) => of)).toEqual(["candidate"]);
  });

  it("counts head's own cases too", async () => {
    const newCases = evalSet(
      `${CHECKS}${cases(2)}`.replaceAll("case-", "new-").replaceAll("question 0", "new 0"),
    ).cases;
    const planned = plan({ more: { newCases } });
    const { answers } = estimate(planned, EPOCHS, none);
    expect(answers).toBe(2 * 16 + 2 * 2);
    expect((await callsOfLook(planned)).answers).toBe(answers);
  });

  it("counts a question that both versions ask, or two cases, once", async () => {
    const evals = `${CHECKS}cases:
  - { id: a, input: { question: "same?", tone: briefly } }
  - { id: b, input: { question: "same?", tone: briefly } }
  - { id: c, input: { question: "other?", tone: warmly } }
`;
    const planned = plan({
      evals,
      production: PROMPT.replace("briefly", "{{tone}}"),
      candidate: PROMPT,
    });
    const { answers } = estimate(planned, EPOCHS, none);
    expect(answers).toBe(8 + 16);
    expect((await callsOfLook(planned)).answers).toBe(answers);
  });

  it("counts no answer that the store has", async () => {
    const planned = plan({ evals: `${CHECKS}${cases(4)}` });
    const paid = talkative();
    await look(benchOf(paid.ask, planned, EPOCHS), planned.cases.slice(0, 2));
    expect(estimate(planned, EPOCHS, storeOf(paid)).answers).toBe(2 * 16);
    const again = { ...EPOCHS, profile: "2026-11-28" };
    expect(estimate(planned, again, storeOf(paid)).answers).toBe(4 * 16);
  });

  it("counts no judgement that the store has: not a call for a look that was made", async () => {
    const planned = plan({ evals: `${RUBRIC}${cases(24)}` });
    const paid = talkative();
    const bench = benchOf(paid.ask, planned, EPOCHS);
    await look(bench, planned.cases.slice(0, 10));
    const half = estimate(planned, EPOCHS, storeOf(paid));
    // The judge's own test came first.
    expect(half.judgements).toBe(Math.round(14 * 8 * (1 + 20 / 192)));
    await look(bench, planned.cases);
    expect(estimate(planned, EPOCHS, storeOf(paid))).toMatchObject({
      answers: 0,
      judgements: 0,
      usd: 0,
    });
  });

  it("takes two equal answers for no sign that the judge has been tested", () => {
    const planned = plan({ evals: `${RUBRIC}${cases(24)}` });
    const same: Stored = ({ kind }) =>
      kind === "answer" ? { text: "ok", toolCalls: [] } : undefined;
    expect(estimate(planned, EPOCHS, same)).toMatchObject({ answers: 0, judgements: 32 });
  });

  it("counts every pair, a tenth in both orders and the judge's own test as judgements", async () => {
    const planned = plan({ evals: `${RUBRIC}${cases(24)}` });
    const { judgements } = estimate(planned, EPOCHS, none);
    expect(judgements).toBe(24 * 8 + 20 + 32);
    expect((await callsOfLook(planned)).judgements).toBe(24 * 8 + 20);
  });

  it("counts no judgement of two equal requests", () => {
    const evals = `${RUBRIC}${CHECKS}cases:
  - { id: a, input: { question: "one?", tone: briefly } }
  - { id: b, input: { question: "two?", tone: warmly } }
`;
    const production = PROMPT.replace("briefly", "{{tone}}");
    const planned = plan({ evals, production, candidate: PROMPT });
    expect(estimate(planned, EPOCHS, none).judgements).toBe(8 + 8 + 32);
  });

  it("counts at least twelve pairs in both orders, as far as there are so many", () => {
    const once = config(`${CONFIG}gate: { sampling: { fixed: 1 } }\n`);
    const judgements = (n: number) =>
      estimate(plan({ evals: `${RUBRIC}${CHECKS}${cases(n)}` }, once), EPOCHS, none).judgements;
    expect(judgements(30)).toBe(30 + 12 + 32);
    expect(judgements(5)).toBe(5 + 5 + 32);
  });

  it("asks once more for each criterion with a call of its own", () => {
    const rubric = `${RUBRIC}  - { id: tone, description: Is kind., own_call: true }\n`;
    const one = estimate(plan({ evals: `${RUBRIC}${cases(24)}` }), EPOCHS, none);
    const two = estimate(plan({ evals: `${rubric}${cases(24)}` }), EPOCHS, none);
    expect(two.judgements).toBe(2 * one.judgements);
  });

  it("prices by the model, and says where it had no price", () => {
    const policy = (model: string) =>
      config(CONFIG.replace("provider: scripted, model: writer", model));
    const listed = estimate(plan({}, policy("provider: openai, model: gpt-5-mini")), EPOCHS, none);
    const unlisted = estimate(plan({}, policy("provider: openai, model: made-up")), EPOCHS, none);
    expect(listed).toMatchObject({ priced: true, outputTokens: 32 * 400 });
    expect(listed.usd).toBeGreaterThan(0.0256);
    expect(unlisted.priced).toBe(false);
    expect(unlisted.usd).toBeGreaterThan(listed.usd);
  });

  it("takes a prompt's own limit for the length of its answers where that is shorter", () => {
    const limited = (tokens: number) => `---\nmax_tokens: ${tokens}\n---\n${EDITED}`;
    const output = (tokens: number) =>
      estimate(plan({ candidate: limited(tokens) }), EPOCHS, none).outputTokens;
    expect(output(50)).toBe(16 * 400 + 16 * 50);
    expect(output(5000)).toBe(32 * 400);
  });

  it("counts what everything would come to: further samples, new production answers, their judgements", () => {
    const planned = plan({ evals: `${RUBRIC}${cases(80, "slices: [law]")}` });
    const least = estimate(planned, EPOCHS, none);
    expect(least).toMatchObject({ answers: 80 * 6, judgements: 80 + 12 + 32 });
    const most = estimate(planned, EPOCHS, none, "everything");
    // ⌈100/80⌉ new production answers a case, each judged beside one of the candidate's four.
    expect(most).toMatchObject({ answers: 80 * (5 + 4 + 2), judgements: 80 * (4 + 2) + 12 + 32 });
    expect(most.inputTokens).toBeGreaterThan(least.inputTokens);
  });

  it("counts as many new production answers as the smallest slice of a case wants, or a must-pass case", () => {
    const evals = (more: string) => `${RUBRIC}${CHECKS}${cases(30, more)}`;
    const fresh = (more: string): number =>
      estimate(plan({ evals: evals(more) }), EPOCHS, none, "everything").answers - 30 * 9;
    expect(fresh("slices: [law]")).toBe(30 * 4);
    expect(fresh("slices: [law], must_pass: true")).toBe(30 * 5);
  });

  it("has no recheck of a prompt that is measured alone", () => {
    const alone = plan({ evals: `${CHECKS}${cases(9)}`, more: { baseline: null } });
    const least = estimate(alone, EPOCHS, none);
    expect(estimate(alone, EPOCHS, none, "everything")).toEqual(least);
  });
});
