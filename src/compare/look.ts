import type { CompareRequest, Comparison, Hypothesis } from "./comparison.ts";
import type { CaseEvidence } from "./evidence.ts";
import { confirmedFamilies, familiesOf, type Families } from "./families.ts";
import { decideFixed } from "./fixed.ts";
import type { UnitHarm } from "./harm.ts";
import { measuresOf, type Measures } from "./measures.ts";
import { decideOneLook } from "./one-look.ts";
import { confirmPlanOf, decideStage1, decideStage2, nameOf } from "./screen.ts";

/** What a look found, before any recheck. */
export interface Looked extends Pick<Comparison, "hints" | "confirmPlan"> {
  readonly units: readonly UnitHarm[];
  /** What was tested, and on which data. */
  readonly families: Families;
  /** Whose position effect was removed from what is in doubt. */
  readonly measures: Measures;
}

/** The look by the request's method, as far as its samples have been taken. `all` are the measures of every sample. */
export function lookedAt(
  cases: readonly CaseEvidence[],
  all: Measures,
  request: CompareRequest,
): Looked {
  if (request.method === "screen+recheck") return screened(cases, all, request);
  const families = familiesOf(all);
  const decide = request.method === "one look" ? decideOneLook : decideFixed;
  const units = decide(families, request);
  return { units, families, hints: [], confirmPlan: new Map(), measures: all };
}

function screened(cases: readonly CaseEvidence[], all: Measures, request: CompareRequest): Looked {
  const first = measuresOf(
    cases.map((of) => ({ ...of, runs: of.runs.slice(0, 1) })),
    request.metrics,
  );
  const profile = Math.max(1, ...cases.map(({ prodCheck }) => prodCheck.length));
  const screening = familiesOf(first);
  const { units, hints } = decideStage1(screening, { ...request, profile });
  const screen = { units, families: screening, hints, measures: first };
  if (hints.length === 0) return { ...screen, confirmPlan: new Map() };
  const needsJudge = ({ kind, metric }: Hypothesis): boolean =>
    kind === "score" ||
    kind === "judge" ||
    request.metrics?.some(({ name, ordered }) => name === metric && ordered) === true;
  const plan = confirmPlanOf(cases, hints, needsJudge);
  const samples = samplesOf(cases, request);
  if (cases.some(({ id, runs }) => plan.has(id) && runs.length < samples)) {
    return { ...screen, confirmPlan: plan };
  }
  const hinted = new Set(hints.map(nameOf));
  const families = confirmedFamilies(first, all, (of) => hinted.has(nameOf(of)));
  return {
    units: decideStage2(families, request),
    families,
    hints,
    confirmPlan: new Map(),
    measures: all,
  };
}

/** K, or where the request names none, what the case with most samples has. */
export function samplesOf(cases: readonly CaseEvidence[], { samples }: CompareRequest): number {
  return samples ?? Math.max(1, ...cases.map(({ runs }) => runs.length));
}
