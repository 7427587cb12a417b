import { compare } from "../../src/compare/compare.ts";
import type { Method } from "../../src/compare/comparison.ts";
import type { Order } from "../../src/compare/evidence.ts";
import type { Config } from "../../src/config/config.ts";
import type { Settled } from "../../src/decide/settled.ts";
import type { AskedControls } from "../../src/measure/controls.ts";
import type { PromptPlan } from "../../src/plan/plan.ts";
import { thresholdsOf } from "../../src/plan/thresholds.ts";
import type { CheckResult } from "../../src/score/checks/check.ts";
import type { MeasuredCase, MeasuredPair, Output, PairScores } from "../../src/score/measured.ts";
import { controlRows } from "../../src/score/judge/controls.ts";
import { evidenceOf } from "../../src/score/score.ts";
import type { MissingCause, Value } from "../../src/score/value.ts";
import { caseId } from "../../src/units.ts";
import { EPOCHS, config, plan } from "../plan/setup.ts";

/** Measured prompts for tests of the decision: everything that is not said went well and shows no difference. */

export const missing = (cause: MissingCause): { readonly missing: MissingCause } => ({
  missing: cause,
});

export const provider = (
  failure: Extract<MissingCause, { kind: "provider" }>["failure"],
  message: string = failure,
): { readonly missing: MissingCause } => missing({ kind: "provider", failure, message });

export function output(text: string, more: Partial<Output> = {}): Value<Output> {
  return {
    value: {
      text,
      toolCalls: [],
      finish: "stop",
      model: "writer-1",
      checks: [passing('contains: "ok"')],
      number: null,
      usage: null,
      costUsd: null,
      latencyMs: null,
      ...more,
    },
  };
}

export const failingOutput = (text = "Well."): Value<Output> =>
  output(text, { checks: [failing('contains: "ok"')] });

const resultOf = (label: string, pass: boolean): CheckResult => {
  const [name = ""] = label.split(":");
  return { label, name, weight: 1, pass, value: Number(pass), detail: "is what it is" };
};

/** What a check says of an answer that fails it, and of one that passes. */
export const failing = (label: string): CheckResult => resultOf(label, false);
export const passing = (label: string): CheckResult => resultOf(label, true);

/** The judge's scores of one pair; its rationale says which side it saw first. */
export function scores(baseline: number, candidate: number, order: Order = 1): Value<PairScores> {
  const rationale = order === 1 ? "Output 1 is the edit." : "Output 2 is the edit.";
  return {
    value: {
      order,
      criteria: [{ id: "grounded", rationale, baseline, candidate }],
      means: { baseline, candidate },
      model: "critic-1",
    },
  };
}

export const turn = (index: number): Order => (index % 2 === 0 ? 1 : -1);

export interface Facts extends Partial<
  Pick<MeasuredCase, "slices" | "mustPass" | "checked" | "swapped">
> {
  /** Pairs of the first look. */
  readonly samples?: number;
  /** Whether the rubric is judged; the default. */
  readonly judged?: boolean;
  readonly baseline?: (index: number) => Value<Output>;
  readonly candidate?: (index: number) => Value<Output>;
  readonly scores?: (index: number) => Value<PairScores>;
  /** New production answers, each with its scores beside the candidate's. */
  readonly fresh?: readonly Pick<MeasuredPair, "baseline" | "scores">[];
}

export function measured(id: string, facts: Facts = {}): MeasuredCase {
  const { samples = 4, judged = true, checked = true, mustPass = false, slices = [] } = facts;
  const baseline = facts.baseline ?? ((index) => output(`${id}: ok, production ${index}`));
  const candidate = facts.candidate ?? ((index) => output(`${id}: ok, edit ${index}`));
  const scored = facts.scores ?? ((index) => scores(4, 4, turn(index)));
  const indexes = Array.from({ length: samples }, (_, index) => index);
  const profile = indexes.map(baseline);
  const pairs = indexes.map((index): MeasuredPair => {
    const [before, after] = [profile[index]!, candidate(index)];
    const gone = "missing" in before || "missing" in after;
    const unseen = gone ? missing({ kind: "no_output" }) : scored(index);
    return { baseline: before, candidate: after, scores: judged ? unseen : null };
  });
  const fresh = facts.fresh?.map((pair, index): MeasuredPair => {
    const tried = pairs[index]?.candidate ?? missing({ kind: "no_output" });
    return { ...pair, candidate: tried, scores: judged ? pair.scores : null };
  });
  return {
    id: caseId(id),
    slices,
    mustPass,
    checked,
    checks: checked
      ? [{ kind: "contains", negate: false, weight: 1, label: 'contains: "ok"' }]
      : [],
    judged,
    profile,
    pairs,
    swapped: facts.swapped ?? new Map(),
    fresh: fresh ?? null,
  };
}

export const many = (n: number, facts: (index: number) => Facts = () => ({})): MeasuredCase[] =>
  Array.from({ length: n }, (_, index) =>
    measured(`case-${String(index + 1).padStart(2, "0")}`, facts(index)),
  );

/** A plan whose cases are the measured ones. */
export function planFor(cases: readonly MeasuredCase[], of: Partial<PromptPlan> = {}): PromptPlan {
  const ids = cases.map(
    ({ id, slices, mustPass }) =>
      `  - { id: "${id}", slices: [${slices.join(", ")}], must_pass: ${mustPass}, input: { question: "${id}: how long?" } }`,
  );
  const rubric = "rubric: [{ id: grounded, description: Names the deadline. }]\n";
  const evals = `${rubric}checks: [{ contains: ok }]\ncases:\n${ids.join("\n")}\n`;
  const planned = plan({ evals });
  return { ...planned, ...of, ...(cases.some(({ judged }) => judged) ? {} : { judge: null }) };
}

const [row] = controlRows({
  seed: 1,
  cases: [
    { caseId: "a", rubric: [], conversation: [], reference: null, contexts: [], answer: "Ok." },
  ],
});

/** One question, rightly answered. */
export const PASSED: AskedControls = {
  asked: [
    {
      row: row!,
      scores: null,
      right: true,
      rightAnswer: "alike",
      judgeAnswer: "alike",
      said: "Alike.",
    },
  ],
  missing: [],
};

export function settled(
  cases: readonly MeasuredCase[],
  how: {
    readonly config?: Config;
    readonly prompts?: number;
    readonly method?: Method;
    readonly controls?: AskedControls;
    readonly newCases?: readonly MeasuredCase[];
    readonly plan?: Partial<PromptPlan>;
  } = {},
): Settled {
  const planned = planFor(cases, how.plan);
  const evidence = cases.map((of) => evidenceOf(of, planned.metrics));
  const comparison = compare({
    cases: evidence,
    seed: planned.seed,
    prompts: how.prompts ?? 1,
    method: how.method ?? "fixed+recheck",
    metrics: planned.metrics,
    thresholds: thresholdsOf((how.config ?? config()).gate, undefined, planned.metrics),
  });
  return {
    plan: planned,
    epochs: EPOCHS,
    controls: planned.judge === null ? null : (how.controls ?? PASSED),
    cases,
    evidence,
    newCases: how.newCases ?? [],
    headRubric: null,
    comparison,
  };
}
