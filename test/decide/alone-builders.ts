import type { AloneAnswer, AloneCase, MeasuredAlone } from "../../src/measure/alone.ts";
import type { AskedSingleControls } from "../../src/measure/single-controls.ts";
import type { PromptPlan } from "../../src/plan/plan.ts";
import type { MissingCause, Value } from "../../src/score/value.ts";
import { singleControls } from "../../src/score/judge/single-controls.ts";
import type { Output, PairScores } from "../../src/score/measured.ts";
import { EPOCHS, plan } from "../plan/setup.ts";
import { failing, output, passing, provider } from "./settled.ts";

/** New prompts measured by hand: what is not said went well. */

export const GONE = provider("transient", "503");

export function scored(score: number): Value<PairScores> {
  const criteria = [{ id: "grounded", rationale: "Read it.", baseline: score, candidate: score }];
  return {
    value: { order: 0, criteria, means: { baseline: score, candidate: score }, model: "critic-1" },
  };
}

/** What one answer got: a score, checks it fails, or a gap. */
export interface Got {
  readonly text?: string;
  readonly score?: number | null;
  readonly fails?: readonly string[];
  readonly passes?: readonly string[];
  /** Checks that it passes with a value below 1. */
  readonly graded?: readonly { readonly label: string; readonly value: number }[];
  readonly missing?: "answer" | "score";
}

const gone: { readonly missing: MissingCause } = GONE;

export function answer({
  text = "You have 14 days.",
  score = 5,
  fails = [],
  passes = [],
  graded = [],
  missing,
}: Got): AloneAnswer {
  if (missing === "answer") return { candidate: gone, scores: { missing: { kind: "no_output" } } };
  const candidate: Value<Output> = output(text, {
    checks: [
      ...fails.map(failing),
      ...graded.map(({ label, value }) => ({ ...passing(label), value })),
      ...passes.map(passing),
    ],
  });
  if (missing === "score") return { candidate, scores: gone };
  return { candidate, scores: score === null ? null : scored(score) };
}

export const evalsOf = (yaml: string): string =>
  `rubric: [{ id: grounded, description: Names the deadline. }]\n${yaml}`;

/** Every case of the plan, with what each of its answers got. */
export function measuredAlone(
  evals: string,
  got: (index: number, sample: number) => Got = () => ({}),
  more: Partial<MeasuredAlone> = {},
): MeasuredAlone {
  const planned: PromptPlan = plan({ evals, more: { baseline: null, change: "added" } });
  const cases = planned.cases.map((of, index): AloneCase => {
    const { id, slices, mustPass, checks } = of.case;
    const samples = Array.from({ length: of.samples.candidate }, (_, n) => n + 1);
    const answers = samples.map((sample) => {
      const { fails = [], ...own } = got(index, sample);
      const told = [...fails, ...(own.graded ?? []).map(({ label }) => label)];
      const passes = checks.map(({ label }) => label).filter((label) => !told.includes(label));
      const said = { text: `${id}: answer ${sample}.`, fails, passes, ...own };
      return answer(planned.judge === null ? { ...said, score: null } : said);
    });
    return { id, slices, mustPass, checked: checks.length > 0, checks, answers };
  });
  const controls = planned.judge === null ? null : ALL_RIGHT;
  return { plan: planned, epochs: EPOCHS, controls, cases, newCases: [], ...more };
}

const rows = singleControls({
  seed: 1,
  cases: ["a", "b"].map((caseId) => ({
    caseId,
    rubric: [],
    conversation: [],
    reference: null,
    contexts: [],
    answer: `Answer ${caseId}.`,
    isReference: true,
  })),
});

const WORDS = { scores: null, rightAnswer: "scored low, 1 or 2", said: "Read it." };

export const ALL_RIGHT: AskedSingleControls = {
  asked: rows.map((row) => ({ row, right: true, judgeAnswer: "scored 1", ...WORDS })),
  missing: [],
};

export const ALL_WRONG: AskedSingleControls = {
  asked: rows.map((row) => ({ row, right: false, judgeAnswer: "scored 5", ...WORDS })),
  missing: [],
};
