import type { PromptVerdict, UnitVerdict, Verdict } from "../../src/verdict.ts";
import {
  arm,
  failing,
  hiding,
  prompt,
  scored,
  shownCase,
  verdictOn,
  worseUnit,
} from "./verdict-fixtures.ts";

/** The worked example of the comment: an edit breaks `regulatory` and improves the average. */

const withdrawal = shownCase("withdrawal-no-reason", {
  input: "I bought this online 10 days ago. Do I have to give a reason to send it back?",
  baseline: {
    output:
      "No. You can withdraw within 14 days of delivery without giving a reason. Tell us by e-mail and send the item back within 14 days after that.",
    finish: "stop",
    failing: 0,
    of: 9,
  },
  candidate: {
    output:
      "Happy to help! Just tell us what was wrong with it and we'll see what we can do for you.",
    finish: "stop",
    failing: 4,
    of: 4,
  },
  criteria: [
    {
      id: "grounded",
      rationale:
        "Output 2 asks what was wrong, although the policy needs no reason, and never names the 14 days.",
      baseline: 5,
      candidate: 2,
    },
    { id: "helpful", rationale: "Both answer the question.", baseline: 4, candidate: 4 },
    { id: "tone", rationale: "Both are friendly.", baseline: 4, candidate: 4 },
  ],
  failedChecks: ['contains: "14 days"'],
});

const priceChange = shownCase("price-change-notice", {
  input: "Can you raise the price of my plan without telling me?",
  baseline: {
    output:
      "No. We tell you 30 days before any price change, and you may cancel free of charge until it takes effect.",
    finish: "stop",
    failing: 0,
    of: 9,
  },
  candidate: {
    output: "We would never surprise you! We always let you know about changes to your plan.",
    finish: "stop",
    failing: 4,
    of: 4,
  },
  criteria: [
    {
      id: "grounded",
      rationale:
        "Output 1 drops the 30 days' notice and the right to cancel, both stated in the context.",
      baseline: 5,
      candidate: 2,
    },
    { id: "helpful", rationale: "Output 2 is more complete.", baseline: 4, candidate: 3 },
    { id: "tone", rationale: "Output 1 is warmer.", baseline: 4, candidate: 5 },
  ],
  first: "candidate",
  failedChecks: ['contains: "30 days"'],
});

const erasure = shownCase("erasure-deadline", {
  input: "How long may you take to delete my data when I ask for it?",
  baseline: {
    output: "We delete it within one month of your request, and tell you when it is done.",
    finish: "stop",
    failing: 0,
    of: 9,
  },
  candidate: {
    output: "Of course! We will delete it as soon as we can.",
    finish: "stop",
    failing: 4,
    of: 4,
  },
  criteria: [
    {
      id: "grounded",
      rationale: 'Output 2 replaces the one-month limit by "as soon as we can".',
      baseline: 5,
      candidate: 2,
    },
    { id: "helpful", rationale: "Output 2 is vaguer.", baseline: 5, candidate: 4 },
    { id: "tone", rationale: "Both are friendly.", baseline: 4, candidate: 4 },
  ],
  failedChecks: ['contains: "one month"'],
});

/** Slices of the worked example: 150 cases in 8 overlapping slices, one of them worse. */
export const exampleUnits: readonly UnitVerdict[] = [
  hiding("account", 22, [0.26, 0.13], { score: scored(0.04, 0.13), check: failing(0.02, 0) }),
  hiding("billing", 34, [0.2, 0.11], {
    result: "not worse",
    score: scored(0.08, 0.1),
    check: failing(0.018, 0.029),
  }),
  hiding("multilingual", 16, [0.39, 0.17], { score: scored(-0.02, 0.2) }),
  hiding("refunds", 31, [0.24, 0.13], { score: scored(0.02, 0.11), check: failing(0.019, 0.032) }),
  worseUnit("regulatory", { couldHide: { score: 0.29, failures: 0.3 } }),
  hiding("shipping", 28, [0.2, 0.11], {
    result: "not worse",
    score: scored(0.05, 0.1),
    check: failing(0.1, 0.071),
  }),
  hiding("tone", 20, [0.25, 0.14], {
    result: "better",
    score: scored(0.32, 0.12, "better"),
    check: failing(0.02, 0),
  }),
  hiding("vip", 9, [0.27, 0.28], { score: scored(0.26, 0.15) }),
  hiding("(all)", 150, [0.1, 0.04], {
    result: "better",
    score: scored(0.08, 0.05, "better"),
    check: failing(0.027, 0.031),
    judge: failing(0.01, 0.01),
  }),
];

/** The same eval set, nothing found: what a pass could have missed. */
const quietUnits: readonly UnitVerdict[] = [
  hiding("account", 22, [0.29, 0.13], { score: scored(-0.02, 0.14), check: failing(0.02, 0) }),
  hiding("billing", 34, [0.25, 0.11], {
    result: "not worse",
    score: scored(0.07, 0.12),
    check: failing(0.018, 0.029),
  }),
  hiding("multilingual", 16, [0.31, 0.17], { score: scored(0.03, 0.15) }),
  hiding("refunds", 31, [0.26, 0.09], {
    result: "not worse",
    score: scored(0.07, 0.13),
    check: failing(0.019, 0),
  }),
  hiding("regulatory", 25, [0.27, 0.11], { result: "not worse", score: scored(-0.02, 0.13) }),
  hiding("shipping", 28, [0.23, 0.11], {
    result: "not worse",
    score: scored(0.02, 0.11),
    check: failing(0.1, 0.071),
  }),
  hiding("tone", 20, [0.27, 0.14], { score: scored(-0.08, 0.14), check: failing(0.02, 0) }),
  hiding("vip", 9, [0.62, 0.28], { score: scored(-0.08, 0.33) }),
  hiding("(all)", 150, [0.11, 0.02], {
    result: "not worse",
    score: scored(0.01, 0.05),
    check: failing(0.027, 0.021),
  }),
];

/** The worked example of a pass in which nothing was found. */
export const nothingFound = (overrides: Partial<PromptVerdict> = {}): Verdict =>
  verdictOn(
    prompt({
      method: "screen",
      baseline: arm({ recheckSamples: 0 }),
      candidate: arm({ version: "03d7aa5cf418".padEnd(64, "0"), samples: 4, recheckSamples: 0 }),
      units: [...quietUnits],
      wouldHelp: { unit: "vip", moreCases: 15, score: 0.38, failures: 0.12 },
      cases: [withdrawal, priceChange, erasure].map((of) => ({
        ...of,
        why: "score",
        baseline: { ...of.baseline, of: 5 },
        candidate: { ...of.candidate, failing: 0, of: 1 },
        failedChecks: [],
        checks: [],
      })),
      ...overrides,
    }),
  );

export const failedPrompt = (overrides: Partial<PromptVerdict> = {}): PromptVerdict =>
  prompt({
    outcome: "fail",
    method: "screen",
    confirmed: ["regulatory"],
    candidate: arm({ version: "03d7aa5cf418".padEnd(64, "0"), samples: 4, recheckSamples: 4 }),
    units: [...exampleUnits],
    recheck: [
      {
        kind: "check",
        unit: "regulatory",
        metric: null,
        firstP: 0.0004,
        p: 0.0002,
        effect: 0.12,
        stands: true,
      },
    ],
    cases: [withdrawal, priceChange, erasure],
    ...overrides,
  });

/** The worked example: the edit breaks `regulatory` and improves the average. */
export const failOnOneSlice = (overrides: Partial<Verdict> = {}): Verdict =>
  verdictOn(failedPrompt(), overrides);
