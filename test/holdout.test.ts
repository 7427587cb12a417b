import { describe, expect, it } from "vitest";

import { textOf } from "../src/models/message.ts";
import type { ModelRequest } from "../src/models/model.ts";
import { verdictJson } from "../src/report/json.ts";
import { CONFIG, engine, repository } from "./support/engine.ts";
import { blocksOf, judgeBy } from "./support/scripted-judge.ts";

/** Twenty-four cases; every third is in the hidden slice. */
const CASES = Array.from({ length: 24 }, (_, index) => ({
  id: `case-${String(index + 1).padStart(2, "0")}`,
  days: `${index + 3} days`,
  slice: index % 3 === 0 ? "secret" : "open",
}));

const evals = (criterion = "Names the deadline."): string =>
  [
    "rubric:",
    `  - { id: grounded, description: ${criterion} }`,
    "cases:",
    ...CASES.map(
      ({ id, days, slice }) =>
        `  - { id: ${id}, slices: [${slice}], input: { question: "${id}: how long?" }, reference: "You have ${days}.", checks: [{ contains: "${days}" }] }`,
    ),
    "",
  ].join("\n");

const PROMPT = "## System\nAnswer briefly.\n\n## User\n{{question}}\n";
const edited = (word: string): string => PROMPT.replace("briefly", word);

const judge = judgeBy((output, _, request) => {
  const [days] = /\d+ days/.exec(blocksOf(request).get("reference") ?? "") ?? [];
  if (output === "") return 1;
  return days !== undefined && output.includes(days) ? 5 : 2;
});

/** Every edit of production's prompt fails the hidden slice, or nothing. */
const models = (fails: boolean) =>
  engine((request, sample) => {
    if (request.model === "critic") return judge(request);
    const asked = CASES.find(({ id }) => textOf(request.messages.at(-1)!.content).includes(id))!;
    const candidate = !textOf(request.messages[0]!.content).includes("briefly");
    const wrong = candidate && fails && asked.slice === "secret";
    return wrong ? `Never mind! (${sample})` : `You have ${asked.days}. (${sample})`;
  });

const HOLDOUT = `${CONFIG}gate: { slices: { secret: { holdout: true } } }\n`;

const trees = (
  word: string,
  more: { readonly config?: string; readonly headEvals?: string } = {},
) => {
  const { config = HOLDOUT, headEvals = evals() } = more;
  return {
    base: repository({ prompt: PROMPT, evals: evals(), config }),
    head: repository({ prompt: edited(word), evals: headEvals, config }),
  };
};

describe("a holdout slice", () => {
  it("turns the run red like any other, and names none of its cases", async () => {
    const { verdict } = await models(true).run(trees("warmly"));
    const [prompt] = verdict.prompts;
    expect(prompt).toMatchObject({ outcome: "fail" });
    expect(prompt!.units.find(({ unit }) => unit === "secret")).toMatchObject({
      red: true,
      holdout: true,
      check: { casesNowFailing: 8 },
    });
    const hidden = CASES.filter(({ slice }) => slice === "secret").map(({ id }) => id);
    const text = verdictJson(verdict);
    expect(hidden.filter((id) => text.includes(id))).toEqual([]);
    expect(text).not.toContain("Never mind");
  });

  it("counts the wordings tried on its cases, the same one once", async () => {
    const { run } = models(false);
    const tried: (number | null)[] = [];
    for (const word of ["warmly", "kindly", "warmly", "gently"]) {
      tried.push((await run(trees(word))).verdict.prompts[0]!.wording);
    }
    expect(tried).toEqual([1, 2, 1, 3]);
    const replayed = await run(trees("kindly"), { replay: true });
    expect(replayed.verdict.prompts[0]!.wording).toBe(2);
  });

  it("counts nothing where no slice is hidden", async () => {
    const { verdict } = await models(false).run(trees("warmly", { config: CONFIG }));
    expect(verdict.prompts[0]!.wording).toBeNull();
  });
});

describe("head's edited rubric", () => {
  const SHOWN = `${CONFIG}gate: { show_head_rubric: true }\n`;
  const headEvals = evals("Sounds friendly.");
  const byHeadsRubric = (requests: readonly ModelRequest[]) =>
    requests.filter(({ messages }) => textOf(messages[1]!.content).includes("Sounds friendly."))
      .length;

  it("is judged once a case and shown where base asks for it, and decides nothing", async () => {
    const { run, calls } = models(false);
    const { verdict } = await run(trees("warmly", { config: SHOWN, headEvals }));
    expect(verdict.prompts[0]).toMatchObject({
      outcome: "pass",
      headRubric: { mean: 0, cases: 24 },
    });
    // Byte-equal answers are not judged: all of these are.
    expect(byHeadsRubric(calls)).toBe(0);
  });

  it("is not asked where base does not ask for it", async () => {
    const { run, calls } = models(true);
    const { verdict } = await run(trees("warmly", { config: CONFIG, headEvals }));
    expect(verdict.prompts[0]!.headRubric).toBeNull();
    expect(byHeadsRubric(calls)).toBe(0);
  });

  it("is asked of the answers that differ", async () => {
    const { run, calls } = models(true);
    const { verdict } = await run(trees("warmly", { config: SHOWN, headEvals }));
    expect(verdict.prompts[0]!.headRubric?.mean).toBeCloseTo(-1, 9);
    expect(byHeadsRubric(calls)).toBe(8);
  });
});
