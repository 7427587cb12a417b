import { ALL_CASES } from "../compare/units.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import { failed } from "../score/checks/check.ts";
import { isFailingScore } from "../score/judge/weighted-mean.ts";
import type { MeasuredCase, MeasuredPair, Output } from "../score/measured.ts";
import { outputText } from "../score/output-text.ts";
import { isValue, type Value } from "../score/value.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { ShownCase } from "../verdict.ts";
import { inputText } from "./input-text.ts";
import { shownChecks } from "./shown-checks.ts";

/** Failing answers of one side: those that fail a check or, where judged, the judge's endpoint. */
interface Tally {
  readonly failing: number;
  readonly of: number;
}

/** A case with what decides whether and where it is shown. */
interface Candidate {
  readonly measured: MeasuredCase;
  readonly planned: PlannedCase;
  readonly baseline: Tally;
  readonly candidate: Tally;
  /** Mean score difference over every judged pair; null where none is. */
  readonly difference: number | null;
}

/** How many cases are named that are a place to look, not each a finding. */
const PLACES_TO_LOOK = 3;

/** What is red: units by which endpoint, and must-pass cases by id. */
export interface Red {
  readonly failing: ReadonlySet<string>;
  readonly score: ReadonlySet<string>;
  readonly mustPass: ReadonlySet<string>;
}

/**
 * The cases a reader is shown, largest loss first: where something is red, every case of the red units that now
 * fails and, for a red score, those that lost in both orders; else the three that lost most.
 */
export function shownCases(
  measured: readonly MeasuredCase[],
  plannedCases: readonly PlannedCase[],
  red: Red,
): readonly ShownCase[] {
  const all = measured.map((of, index) => candidateOf(of, plannedCases[index]!));
  const fails = failingCases(all, red);
  const named = new Set(fails.map(({ measured: of }) => of.id));
  const lost = all.filter(
    (of) => inUnits(of, red.score) && !named.has(of.measured.id) && lostInBothOrders(of.measured),
  );
  const somethingRed = red.failing.size + red.score.size + red.mustPass.size > 0;
  const worst = somethingRed ? [] : all.filter(lostSomething);
  return [
    ...fails.map((of) => shown(of, "fails")),
    ...mostLost(lost).map((of) => shown(of, "score")),
    ...mostLost(worst).map((of) => shown(of, nowFails(of) ? "fails" : "score")),
  ];
}

/** Those that now fail; where no case fails more often than not, those that fail most more often than before. */
function failingCases(all: readonly Candidate[], { failing, mustPass }: Red): readonly Candidate[] {
  const now = all.filter(
    (of) => mustPass.has(of.measured.id) || (inUnits(of, failing) && nowFails(of)),
  );
  if (now.length > 0) return now.toSorted(byLoss);
  return mostLost(all.filter((of) => inUnits(of, failing) && riseOf(of) > 0));
}

const mostLost = (cases: readonly Candidate[]): readonly Candidate[] =>
  cases.toSorted(byLoss).slice(0, PLACES_TO_LOOK);

/** Cases of a unit that fail now more often than not, while production mostly passes them. */
export function casesNowFailing(cases: readonly MeasuredCase[], by: "check" | "judge"): number {
  return cases.filter((of) =>
    nowFails({ baseline: tallyOf(of, "baseline", by), candidate: tallyOf(of, "candidate", by) }),
  ).length;
}

function candidateOf(measured: MeasuredCase, planned: PlannedCase): Candidate {
  const differences = judgedPairs(measured).map(differenceOf);
  return {
    measured,
    planned,
    baseline: tallyOf(measured, "baseline", "either"),
    candidate: tallyOf(measured, "candidate", "either"),
    difference:
      differences.length === 0
        ? null
        : differences.reduce((sum, difference) => sum + difference, 0) / differences.length,
  };
}

const inUnits = ({ measured }: Candidate, units: ReadonlySet<string>): boolean =>
  units.has(ALL_CASES) || measured.slices.some((slice) => units.has(slice));

type Tallies = Pick<Candidate, "baseline" | "candidate">;

const rate = ({ failing, of }: Tally): number => (of === 0 ? 0 : failing / of);

const nowFails = ({ baseline, candidate }: Tallies): boolean =>
  rate(candidate) > 0.5 && rate(baseline) < 0.5;

const riseOf = ({ baseline, candidate }: Tallies): number => rate(candidate) - rate(baseline);

const lostSomething = (of: Candidate): boolean => nowFails(of) || (of.difference ?? 0) < 0;

/**
 * A case is named for its score only where both orders agree: position alone must name no case. Ready-made numbers
 * have no order.
 */
function lostInBothOrders(measured: MeasuredCase): boolean {
  const scores = judgedPairs(measured).map(({ scores: of }) => of);
  const swapped = [...measured.swapped.values()].flatMap((value) =>
    isValue(value) ? [value.value] : [],
  );
  const orders = measured.judged ? ([1, -1] as const) : ([0] as const);
  return orders.every((order) => {
    const differences = [...scores, ...swapped]
      .filter((of) => of.order === order)
      .flatMap(({ means }) => (means === null ? [] : [means.candidate - means.baseline]));
    return differences.length > 0 && mean(differences) < 0;
  });
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface JudgedPair {
  readonly pair: MeasuredPair;
  readonly scores: Extract<MeasuredPair["scores"], { value: unknown }>["value"];
}

function judgedPairs({ pairs, fresh }: MeasuredCase): readonly JudgedPair[] {
  return [...pairs, ...(fresh ?? [])].flatMap((pair) =>
    pair.scores !== null && isValue(pair.scores) ? [{ pair, scores: pair.scores.value }] : [],
  );
}

const differenceOf = ({ scores: { means } }: JudgedPair): number =>
  means === null ? 0 : means.candidate - means.baseline;

function byLoss(a: Candidate, b: Candidate): number {
  return (
    riseOf(b) - riseOf(a) ||
    (a.difference ?? 0) - (b.difference ?? 0) ||
    byCodePoint(a.measured.id, b.measured.id)
  );
}

function tallyOf(
  { profile, pairs, fresh, checked, judged }: MeasuredCase,
  arm: "baseline" | "candidate",
  by: "check" | "judge" | "either",
): Tally {
  const checkFails = (output: Value<Output>): boolean | null =>
    checked && by !== "judge" && isValue(output) ? failed(output.value.checks).length > 0 : null;
  const judgeFails = (pair: MeasuredPair | undefined): boolean | null => {
    const scores = pair?.scores ?? null;
    // A ready-made number has no failing score.
    if (by === "check" || !judged || scores === null || !isValue(scores)) return null;
    const { means } = scores.value;
    return means !== null && isFailingScore(means[arm]);
  };
  /** An answer beside the pair it was judged in; production has more answers than pairs. */
  const fails = (output: Value<Output>, pair: MeasuredPair | undefined): readonly boolean[] => {
    const known = [checkFails(output), judgeFails(pair)].filter((bit) => bit !== null);
    return known.length === 0 ? [] : [known.includes(true)];
  };
  const bits =
    arm === "candidate"
      ? pairs.flatMap((pair) => fails(pair.candidate, pair))
      : [
          ...profile.flatMap((output, index) => fails(output, pairs[index])),
          ...(fresh ?? []).flatMap((pair) => fails(pair.baseline, pair)),
        ];
  return { failing: bits.filter(Boolean).length, of: bits.length };
}

/** The pair that lost most, as the judge saw it; where nothing is judged, one whose candidate fails. */
function shownPair(measured: MeasuredCase): MeasuredPair | null {
  const failing = ({ candidate }: MeasuredPair): number =>
    isValue(candidate) ? failed(candidate.value.checks).length : 0;
  const loss = ({ scores }: MeasuredPair): number =>
    scores !== null && isValue(scores) && scores.value.means !== null
      ? scores.value.means.candidate - scores.value.means.baseline
      : 0;
  const complete = [...measured.pairs, ...(measured.fresh ?? [])].filter(
    ({ baseline, candidate }) => isValue(baseline) && isValue(candidate),
  );
  return (
    complete.toSorted(
      (a, b) => Math.sign(failing(b)) - Math.sign(failing(a)) || loss(a) - loss(b),
    )[0] ?? null
  );
}

function shown(
  { measured, planned, baseline, candidate, difference }: Candidate,
  why: ShownCase["why"],
): ShownCase {
  const pair = shownPair(measured);
  const judged = pair?.scores ?? null;
  const scores = judged !== null && isValue(judged) ? judged.value : null;
  const order = scores?.order ?? 0;
  return {
    id: measured.id,
    slices: [...measured.slices],
    why,
    mustPass: measured.mustPass,
    difference,
    input: inputText(planned),
    baseline: { ...sideOf(pair?.baseline), ...baseline },
    candidate: { ...sideOf(pair?.candidate), ...candidate },
    criteria: (scores?.criteria ?? []).map((of) => ({ ...of })),
    first: order === 0 ? null : order === 1 ? "candidate" : "baseline",
    ...shownChecks(pair !== null && isValue(pair.candidate) ? pair.candidate.value.checks : []),
  };
}

function sideOf(
  output: Value<Output> | undefined,
): Pick<ShownCase["baseline"], "output" | "finish"> {
  if (output === undefined || !isValue(output)) return { output: "", finish: "stop" };
  return { output: outputText(output.value), finish: output.value.finish };
}
