import { describe, expect, it } from "vitest";

import { textOf } from "../src/models/message.ts";
import { verdictJson } from "../src/report/json.ts";
import { engine, repository } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

/** A hundred cases, more than a gate measures at once: one answer each first. */
const CASES = Array.from({ length: 100 }, (_, index) => ({
  id: `case-${String(index + 1).padStart(3, "0")}`,
  days: `${index + 3} days`,
  slice: index % 5 === 0 ? "law" : "tone",
}));

const evals = (mustPass = ""): string =>
  [
    "rubric:",
    "  - { id: grounded, description: Names the deadline. }",
    "cases:",
    ...CASES.map(
      ({ id, days, slice }) =>
        `  - { id: ${id}, slices: [${slice}], must_pass: ${id === mustPass}, input: { question: "${id}: how long?" }, reference: "You have ${days}.", checks: [{ contains: "${days}" }] }`,
    ),
    "",
  ].join("\n");

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
const EDITED = PROMPT.replace("briefly", "warmly");

const judge = judgeBy((output, _, request) => {
  const [days] = /\d+ days/.exec(blocksOf(request).get("reference") ?? "") ?? [];
  if (output === "") return 1;
  return days !== undefined && output.includes(days) ? 5 : 2;
});

type Case = (typeof CASES)[number];

/** `edited`: what the candidate says to a case at its k-th answer. */
function gateOn(edited: (of: Case, sample: number) => string, mustPass = "") {
  const models = engine((request, sample) => {
    if (request.model === "critic") return judge(request);
    const asked = CASES.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id))!;
    const warm = textOf(request.messages[0]!.content).includes("warmly");
    return warm ? edited(asked, sample) : `You have ${asked.days}. (${sample})`;
  });
  const trees = {
    base: repository({ prompt: PROMPT, evals: evals(mustPass) }),
    head: repository({ prompt: EDITED, evals: evals(mustPass) }),
  };
  const candidateCalls = (): number =>
    models.calls.filter(
      ({ model, messages }) =>
        model === "writer" && textOf(messages[0]!.content).includes("warmly"),
    ).length;
  const judgements = (): number => models.calls.filter(({ model }) => model === "critic").length;
  return { ...models, candidateCalls, judgements, run: () => models.run(trees) };
}

const good = ({ days }: Case): string => `Gladly: ${days}!`;
const vague = "Do not worry, there is time!";
const CONTROLS = 42;
const SWAPPED = 12;

describe("gate(), more than 75 cases", () => {
  it("is done with one candidate answer a case where nothing hints at harm", async () => {
    const { run, candidateCalls, judgements } = gateOn(good);
    const { verdict } = await run();
    expect(verdict).toMatchObject({ outcome: "pass", prompts: [{ method: "screen" }] });
    expect(candidateCalls()).toBe(100);
    expect(judgements()).toBe(100 + SWAPPED + CONTROLS);
  });

  it("takes the further answers of the slice that a single failure hints at, and of no other", async () => {
    // One case, one bad answer: nothing that its other three answers confirm.
    const once = (of: Case, sample: number): string =>
      of.id === "case-001" && sample === 1 ? vague : good(of);
    const { run, candidateCalls } = gateOn(once);
    const { verdict } = await run();
    expect(verdict.outcome).toBe("pass");
    expect(candidateCalls()).toBeGreaterThanOrEqual(100 + 20 * 3);
    expect(verdict.prompts[0]!.evidence!.cases.map(({ runs }) => runs.length)).toContain(4);
  });

  it("fails where a few cases of one slice fail every time", async () => {
    const few = new Set(["case-001", "case-006", "case-011"]);
    const { run } = gateOn((of) => (few.has(of.id) ? vague : good(of)));
    const { verdict } = await run();
    expect(verdict.outcome).toBe("fail");
    const law = verdict.prompts[0]!.units.find(({ unit }) => unit === "law");
    expect(law).toMatchObject({ result: "worse", red: true, check: { casesNowFailing: 3 } });
  });

  it("asks a must-pass case three times more once its first answer fails, and production again", async () => {
    const { run, candidateCalls } = gateOn(
      (of) => (of.id === "case-002" ? vague : good(of)),
      "case-002",
    );
    const { verdict } = await run();
    expect(verdict).toMatchObject({ outcome: "fail", prompts: [{ mustPassRed: ["case-002"] }] });
    expect(candidateCalls()).toBeGreaterThanOrEqual(103);
  });

  it("makes no call the second time, and the same verdict to the byte", async () => {
    const few = new Set(["case-001", "case-006"]);
    const { run, calls } = gateOn((of) => (few.has(of.id) ? vague : good(of)));
    const first = await run();
    const asked = calls.length;
    const second = await run();
    expect(calls.length).toBe(asked);
    expect(verdictJson(second.verdict)).toBe(verdictJson(first.verdict));
  });
});
