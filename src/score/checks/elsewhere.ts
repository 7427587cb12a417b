const CODE =
  "no code is run and no address is asked; use another check, or a criterion of the rubric";
const JUDGED = "write it as a criterion of the `rubric`, which the judge scores";
const MODEL =
  "it needs a model of its own; `rouge-l` compares words, a criterion of the rubric meaning";
const SYNTAX = "no check reads this language; use `regex`, or a criterion of the rubric";

const INSTEAD: readonly (readonly [hint: string, names: readonly string[]])[] = [
  [CODE, ["javascript", "python", "ruby", "webhook"]],
  [
    JUDGED,
    [
      "llm-rubric",
      "g-eval",
      "factuality",
      "model-graded-closedqa",
      "model-graded-factuality",
      "answer-relevance",
      "context-faithfulness",
      "context-recall",
      "context-relevance",
      "select-best",
      "pi",
    ],
  ],
  [MODEL, ["similar", "classifier", "moderation", "meteor", "perplexity", "perplexity-score"]],
  [SYNTAX, ["is-sql", "contains-sql", "is-html", "contains-html"]],
];

/** What other tools assert and no check here does, by their name for it, with what to do instead. */
export const ELSEWHERE: ReadonlyMap<string, string> = new Map(
  INSTEAD.flatMap(([hint, names]) => names.map((name) => [name, hint] as const)),
);
