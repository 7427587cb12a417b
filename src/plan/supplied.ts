import type { CalibrationRecord } from "../score/calibration/record.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { GatePolicy } from "../config/config.ts";
import { digestOf } from "../digest.ts";
import type { Case, EvalSet } from "../evals/eval-set.ts";
import type { SuppliedOutputs, SuppliedRow } from "../evals/supplied.ts";
import { FREE_TEXT } from "../models/tool.ts";
import type { Problem } from "../problem.ts";
import { caseId, type Sha256 } from "../units.ts";
import type { ArmPlan, JudgePlan, PromptPlan } from "./plan.ts";
import type { PlannedCase } from "./planned-cases.ts";
import { plannedMetrics } from "./metrics.ts";
import { seedOf } from "./seed.ts";

/** A file of supplied outputs, named by its bytes. */
export interface SuppliedFile {
  readonly path: string;
  readonly digest: Sha256;
  readonly outputs: SuppliedOutputs;
}

export interface SuppliedSides {
  readonly baseline: SuppliedFile;
  readonly candidate: SuppliedFile;
}

/** What scores the outputs: a ready-made number, or an eval set with rubric and checks. */
export type SuppliedScoring =
  | {
      readonly kind: "metric";
      readonly metric: string;
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly kind: "evals";
      readonly evalSet: EvalSet;
      readonly judge: JudgePlan | null;
      /** Of that judge, from where the eval set is read. */
      readonly calibration: CalibrationRecord | null;
    };

/** Two files → the plan of one comparison. Cases are the eval set's, or else the ids of either file. */
export function planSupplied(
  sides: SuppliedSides,
  scoring: SuppliedScoring,
  gate: GatePolicy,
): PromptPlan {
  const evalSet = scoring.kind === "evals" ? scoring.evalSet : evalSetOf(sides);
  const path = scoring.kind === "evals" ? evalSet.path : sides.baseline.path;
  const usual = Math.min(mostSamples(sides.baseline), mostSamples(sides.candidate));
  const cases = evalSet.cases.map((item) => planCase(item, sides, usual));
  const name = sides.candidate.path;
  return {
    alone: false,
    subject: {
      name,
      path: name,
      from: sides.baseline.path,
      change: "supplied",
      reachedBy: [],
      encodingOnly: false,
      bootstrap: false,
      evalSource: "supplied",
    },
    evalSet,
    seed: seedOf(name, path),
    samples: {
      first: most(cases, "candidate"),
      candidate: most(cases, "candidate"),
      production: most(cases, "production"),
    },
    baseline: armOf(sides.baseline),
    candidate: armOf(sides.candidate),
    cases,
    newCases: [],
    headRubric: null,
    judge: scoring.kind === "evals" ? scoring.judge : null,
    metrics: plannedMetrics(gate, evalSet),
    scale:
      scoring.kind === "metric"
        ? { metric: scoring.metric, low: scoring.low, high: scoring.high }
        : { metric: "rubric", low: 1, high: 5 },
    warnings: scoring.kind === "evals" ? unknownIds(evalSet, sides) : [],
  };
}

/** Rows that the eval set has no case for are named and counted: they take no part. */
function unknownIds(
  { cases, path }: EvalSet,
  { baseline, candidate }: SuppliedSides,
): readonly Problem[] {
  const known = new Set<string>(cases.map(({ id }) => id));
  return [baseline, candidate].flatMap((side) => {
    const unknown = [...side.outputs.keys()].filter((id) => !known.has(id));
    const first = unknown[0];
    if (first === undefined) return [];
    const line = side.outputs.get(first)?.[0]?.line ?? null;
    const message = `${unknown.length} ids are no case of ${path}, such as \`${first}\``;
    return [{ file: side.path, line, message, hint: "their rows take no part" }];
  });
}

const armOf = ({ digest, path }: SuppliedFile): ArmPlan => ({
  digest,
  path,
  parameters: {},
  ...FREE_TEXT,
  entry: null,
});

const most = (cases: readonly PlannedCase[], side: "candidate" | "production"): number =>
  cases.reduce((most, { samples }) => Math.max(most, samples[side]), 0);

/** Samples of the case that has most. */
const mostSamples = ({ outputs }: SuppliedFile): number =>
  [...outputs.values()].reduce((most, { length }) => Math.max(most, length), 1);

/**
 * A case takes as many samples as its shorter side has; one that a side lacks takes as many as the others, so that
 * it weighs as much: what is absent is missing, not dropped.
 */
function planCase(item: Case, { baseline, candidate }: SuppliedSides, usual: number): PlannedCase {
  const supplied = (side: SuppliedFile): number => side.outputs.get(item.id)?.length ?? 0;
  const [production, tried] = [supplied(baseline), supplied(candidate)];
  const pairs = Math.min(production, tried) || usual;
  return {
    case: item,
    baseline: [],
    candidate: [],
    samples: { first: pairs, candidate: pairs, production: Math.max(production, pairs) },
  };
}

function evalSetOf({ baseline, candidate }: SuppliedSides): EvalSet {
  const ids = [...new Set([...baseline.outputs.keys(), ...candidate.outputs.keys()])];
  const cases = ids.toSorted(byCodePoint).map((id) => {
    const { path, outputs } = baseline.outputs.has(id) ? baseline : candidate;
    return caseOf(outputs.get(id)![0]!, path);
  });
  return {
    path: baseline.path,
    files: [],
    digest: digestOf(cases.map(({ id, digest }) => [id, digest])),
    rubric: [],
    rubricDigest: digestOf([]),
    cases,
  };
}

function caseOf({ id, input, slices, reference, contexts, line }: SuppliedRow, file: string): Case {
  return {
    id: caseId(id),
    digest: digestOf({ input, slices, reference, contexts }),
    input: { input },
    messages: [],
    images: [],
    slices: [...slices].toSorted(byCodePoint),
    reference,
    expects: {},
    contexts,
    checks: [],
    mustPass: false,
    incident: null,
    at: { file, line },
  };
}
