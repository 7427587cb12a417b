import type { GatePolicy } from "../config/config.ts";
import type { AloneCase, MeasuredAlone } from "../measure/alone.ts";
import type { PlannedCase } from "../plan/planned-cases.ts";
import { isValue } from "../score/value.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { ShownCase } from "../verdict.ts";
import { failsAlone, meanScore } from "./alone-fails.ts";
import { isHidden } from "./holdout.ts";
import { inputText } from "./input-text.ts";
import { shownChecks } from "./shown-checks.ts";

const MOST = 3;

/** From this mean on a case that passes its checks is no place to look. */
const GOOD = 4;

/** The three cases that fail most or score lowest, each by its worst answer: places to look. */
export function shownAlone({ plan, cases }: MeasuredAlone, gate: GatePolicy): readonly ShownCase[] {
  return cases
    .flatMap((of, index) => (isHidden(gate, of) ? [] : (ranked(of, plan.cases[index]!) ?? [])))
    .toSorted(
      (a, b) => b.failing - a.failing || a.score - b.score || byCodePoint(a.shown.id, b.shown.id),
    )
    .slice(0, MOST)
    .map(({ shown }) => shown);
}

interface Ranked {
  readonly shown: ShownCase;
  /** Share of its answers. */
  readonly failing: number;
  readonly score: number;
}

const BEST = 5;

/** Null for a case that nobody has to look at, and for one without an answer. */
function ranked(of: AloneCase, planned: PlannedCase): Ranked | null {
  const known = of.answers.flatMap((answer) =>
    isValue(answer.candidate)
      ? [
          {
            output: answer.candidate.value,
            said: answer.scores !== null && isValue(answer.scores) ? answer.scores.value : null,
            fails: failsAlone(of, answer) === 1,
            mean: meanScore(answer) ?? BEST,
          },
        ]
      : [],
  );
  const [worst] = known.toSorted((a, b) => Number(b.fails) - Number(a.fails) || a.mean - b.mean);
  if (worst === undefined) return null;
  const failing = known.filter(({ fails }) => fails).length;
  const score = known.reduce((sum, { mean }) => sum + mean, 0) / known.length;
  if (failing === 0 && score >= GOOD) return null;
  const { text, finish, checks } = worst.output;
  const shown: ShownCase = {
    id: of.id,
    slices: [...of.slices],
    why: failing > 0 ? "fails" : "score",
    mustPass: of.mustPass,
    difference: null,
    input: inputText(planned),
    baseline: { output: "", finish: "stop", failing: 0, of: 0 },
    candidate: { output: text, finish, failing, of: known.length },
    criteria: (worst.said?.criteria ?? []).map((criterion) => ({ ...criterion })),
    first: null,
    ...shownChecks(checks),
  };
  return { shown, failing: failing / known.length, score };
}
