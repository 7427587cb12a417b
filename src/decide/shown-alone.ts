import type { GatePolicy } from "../config/config.ts";
import type { AloneAnswer, AloneCase, MeasuredAlone } from "../measure/alone.ts";
import { isFailingScore, singleMean } from "../score/judge/weighted-mean.ts";
import { isValue } from "../score/value.ts";
import { byCodePoint } from "../text/by-code-point.ts";
import type { ShownCase } from "../verdict.ts";
import { isHidden } from "./holdout.ts";
import { inputText } from "./shown-cases.ts";

const MOST = 3;

interface Ranked {
  readonly shown: ShownCase;
  readonly failing: number;
  readonly score: number;
}

/** The three cases that fail most or score lowest, each by its worst answer: places to look. */
export function shownAlone({ plan, cases }: MeasuredAlone, gate: GatePolicy): readonly ShownCase[] {
  const { rubric } = plan.evalSet;
  const meanOf = ({ scores }: AloneAnswer): number | null =>
    scores !== null && isValue(scores) ? singleMean(rubric, scores.value.scores) : null;
  const fails = (of: AloneCase, answer: AloneAnswer): boolean => {
    const mean = meanOf(answer);
    const byCheck =
      of.checked && isValue(answer.output) && answer.output.value.failedChecks.length > 0;
    return byCheck || (mean !== null && isFailingScore(mean));
  };
  const ranked = cases.flatMap((of, index): readonly Ranked[] => {
    if (isHidden(gate, of)) return [];
    const known = of.answers.filter(({ output }) => isValue(output));
    const failing = known.filter((answer) => fails(of, answer));
    const [worst] = known.toSorted(
      (a, b) => Number(fails(of, b)) - Number(fails(of, a)) || (meanOf(a) ?? 5) - (meanOf(b) ?? 5),
    );
    if (worst === undefined || !isValue(worst.output)) return [];
    const means = known.flatMap((answer) => meanOf(answer) ?? []);
    const score =
      means.length === 0 ? 5 : means.reduce((sum, mean) => sum + mean, 0) / means.length;
    if (failing.length === 0 && score >= GOOD) return [];
    const { text, finish, failedChecks } = worst.output.value;
    const said = worst.scores !== null && isValue(worst.scores) ? worst.scores.value.scores : null;
    return [
      {
        failing: failing.length / known.length,
        score,
        shown: {
          id: of.id,
          slices: [...of.slices],
          why: failing.length > 0 ? "fails" : "score",
          mustPass: of.mustPass,
          difference: null,
          input: inputText(plan.cases[index]!),
          baseline: { output: "", finish: "stop", failing: 0, of: 0 },
          candidate: { output: text, finish, failing: failing.length, of: known.length },
          criteria: (said?.criteria ?? []).map(({ id, rationale, score: given }) => ({
            id,
            rationale,
            baseline: given,
            candidate: given,
          })),
          first: null,
          failedChecks: [...failedChecks],
        },
      },
    ];
  });
  return ranked
    .toSorted(
      (a, b) => b.failing - a.failing || a.score - b.score || byCodePoint(a.shown.id, b.shown.id),
    )
    .slice(0, MOST)
    .map(({ shown }) => shown);
}

/** From this mean on a case that passes its checks is no place to look. */
const GOOD = 4;
