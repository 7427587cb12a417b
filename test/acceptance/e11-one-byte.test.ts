import { describe, expect, it } from "vitest";

import type { MemoryFiles } from "../../src/git/memory.ts";
import { textOf } from "../../src/models/message.ts";
import type { ModelRequest } from "../../src/models/model.ts";
import { CONFIG } from "../support/engine.ts";
import { days, EVALS, PROMPT, tree, type Parts } from "./days.ts";

const edited = PROMPT.replace("briefly", "soon");
const first = { base: tree(), head: tree({ prompt: edited }) };
const both = (parts: Parts) => ({ base: tree(parts), head: tree({ prompt: edited, ...parts }) });
const pairs = 24 * 8;

const withPrompt = (prompt: string) => ({ ...first, head: tree({ prompt }) });
const withEvals = (from: string, to: string) => both({ evals: EVALS.replace(from, to) });
const withConfig = (from: string, to: string) => both({ config: CONFIG.replace(from, to) });

type Asked = (request: ModelRequest) => boolean;

const says =
  (words: string): Asked =>
  ({ messages }) =>
    messages.some(({ content }) => textOf(content).includes(words));
const none: Asked = () => false;
const all: Asked = () => true;

/** What changes, the answers that are asked anew, and which of the judge's questions may be. */
const table: readonly (readonly [string, typeof first, number, Asked])[] = [
  ["nothing", first, 0, none],
  // The judge is asked anew only where an output differs, and these models say the same to both.
  ["the candidate's text", withPrompt(edited.replace("soon", "Soon")), pairs, none],
  ["a space at the end of a line", withPrompt(edited.replace("soon.", "soon. ")), pairs, none],
  ["the candidate's temperature", withPrompt(`---\ntemperature: 0.5\n---\n${edited}`), pairs, none],
  ["the candidate's token limit", withPrompt(`---\nmax_tokens: 99\n---\n${edited}`), pairs, none],
  ["the candidate's seed", withPrompt(`---\nseed: 1\n---\n${edited}`), pairs, none],
  ["one case's variable", withEvals("case-07: how", "case-07: How"), 16, says("case-07: How")],
  [
    "one case's reference",
    withEvals('"You have 9 days."', '"You have 9 days!"'),
    0,
    says("9 days!"),
  ],
  [
    "the rubric",
    withEvals("Names the deadline.", "Names a deadline."),
    0,
    says("Names a deadline."),
  ],
  ["a criterion's scale", withEvals("deadline. }", "deadline., scale: { 1: no } }"), 0, says("no")],
  [
    "a further criterion, and so the schema",
    withEvals("rubric:\n", "rubric:\n  - { id: kind, description: Is kind. }\n"),
    0,
    says("Is kind."),
  ],
  ["the model", withConfig("model: writer", "model: writes"), 2 * pairs, none],
  ["the judge", withConfig("model: critic", "model: critik"), 0, all],
  ["the provider", withConfig("scripted, model: writer", "openai, model: writer"), 2 * pairs, none],
  [
    "the endpoint",
    withConfig("scripted, model: writer", 'openai, model: writer, base_url: "http://127.0.0.1:1"'),
    2 * pairs,
    none,
  ],
  // Nothing that no model reads is part of a question.
  ["a check", withEvals('contains: "9 days"', 'icontains: "9 days"'), 0, none],
  ["a slice", withEvals("slices: [tone]", "slices: [tune]"), 0, none],
  [
    "the policy",
    both({ config: `${CONFIG}gate: { coverage: 0.8 }\nbudget: { max_usd: 14 }\n` }),
    0,
    none,
  ],
];

describe("E11 one byte of difference", () => {
  it.each(table)("in %s asks for exactly what it concerns", async (_, then, answers, concerns) => {
    const { calls, run } = days();
    await run(first);
    const before = calls.length;
    await run(then);
    const [judged, answered] = [
      calls.slice(before).filter(isJudgement),
      calls.slice(before).filter((of) => !isJudgement(of)),
    ];
    expect(answered).toHaveLength(answers);
    expect(judged.filter((request) => !concerns(request))).toEqual([]);
    expect(judged.length > 0).toBe(concerns !== none);
  });

  it("never answers a question from the row of another one", async () => {
    const questions = new Map<string, string>();
    for (const [, trees] of table) {
      const { calls, store, run } = days();
      await run(trees as { base: MemoryFiles; head: MemoryFiles });
      const rows = [...store.rows()];
      expect(rows).toHaveLength(calls.length);
      for (const [index, { key, sample, epoch }] of rows.entries()) {
        const question = JSON.stringify([calls[index], sample, epoch]);
        expect(questions.get(key) ?? question).toBe(question);
        questions.set(key, question);
      }
    }
    expect(new Set(questions.values()).size).toBe(questions.size);
  });
});

const isJudgement = ({ outputSchema }: ModelRequest): boolean => outputSchema !== null;
