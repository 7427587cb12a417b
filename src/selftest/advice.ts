import { defaultThresholds } from "../compare/thresholds.ts";
import { ALL_CASES } from "../compare/units.ts";
import { nToRuleOut } from "../plan/power.ts";
import { reasons } from "../reason.ts";
import type { SelfTest, SlicePower } from "./self-test.ts";

type Measured = Omit<SelfTest, "advice">;

/** What the gate promises of false alarms, and what a run may be stopped by for any reason (STATISTICS, verdict). */
const PROMISED = 0.05;
/** Points that a judge may give to a place before another judge would be the better remedy. */
const LARGE_PLACE = 0.3;
/** The judge is usually a quarter of a pair's variance; more than half, and it hides what answers differ by. */
const JUDGE_SHARE = 0.5;
/** Below this much noise nothing is gained by less of it. */
const LITTLE_NOISE = 0.3;
const FLAKY_SHARE = 0.1;
/** How often a large loss should be found. */
const POWER = 0.8;

/** What was measured → the one or two changes that would help most, the most pressing first. */
export function adviceOn(measured: Measured): readonly string[] {
  return [stopped, alarms, place, judge, flaky, cases]
    .flatMap((of) => of(measured) ?? [])
    .slice(0, 2);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;

function stopped({ stopped: of, stoppedBy: [most] }: Measured): string | null {
  if (of.share <= PROMISED || most === undefined) return null;
  return `${percent(of.share)} of runs in which nothing changed are stopped, most often for this: ${reasons[most.reason].title}. ${reasons[most.reason].next}`;
}

function alarms({ falseAlarms, redBy: [most] }: Measured): string | null {
  if (falseAlarms.share <= PROMISED || most === undefined) return null;
  if (most.by.startsWith("floor of")) {
    return `Production itself misses the ${most.by} in ${unitWords(most.unit)}: lower the floor, or mend production first.`;
  }
  if (most.by === "must_pass") {
    return `Production itself fails the must-pass case \`${most.unit}\` now and then: mend it, or take \`must_pass\` from it.`;
  }
  return `False alarms are above ${100 * PROMISED}%, most often by ${most.by} in ${unitWords(most.unit)}: take more answers a case (\`sampling: { fixed: 8 }\`), or act on larger losses only (\`min_effect\`).`;
}

function place({ positionEffect }: Measured): string | null {
  if (positionEffect === null || Math.abs(positionEffect.value) < LARGE_PLACE) return null;
  const where = positionEffect.value > 0 ? "first" : "second";
  return `The judge gives ${Math.abs(positionEffect.value).toFixed(2)} points to the answer shown ${where}; they are taken out, but another judge would leave less to take out.`;
}

function judge({ noise }: Measured): string | null {
  if (noise === null || noise.judge === null || noise.pair < LITTLE_NOISE) return null;
  if (noise.judge ** 2 <= JUDGE_SHARE * noise.pair ** 2) return null;
  return "Most of the noise is the judge's own: say in the rubric what a 1, a 3 and a 5 look like, or take another judge.";
}

function flaky({ flaky: found, cases: all }: Measured): string | null {
  const unstable = new Set(found.map((of) => of.case));
  const [first] = found;
  if (first === undefined || unstable.size <= FLAKY_SHARE * all) return null;
  return `${unstable.size} of ${all} cases fail a check now and then in production itself, \`${first.case}\` above all: make their checks say what must hold, or the prompt do it always.`;
}

/** The slice in which the largest losses are found least often. */
function cases({ power }: Measured): string | null {
  const slices = power.filter(({ unit }) => unit !== ALL_CASES);
  const [worst] = (slices.length > 0 ? slices : power)
    .flatMap((of) => {
      const found = leastFound(of);
      return found === null ? [] : [{ ...of, found }];
    })
    .toSorted((a, b) => a.found - b.found || a.cases - b.cases);
  if (worst === undefined || worst.found >= POWER) return null;
  // As many as show by their passing alone that fewer than the margin of them fail.
  const enough = nToRuleOut(defaultThresholds(worst.unit).failureMargin);
  const more = worst.cases < enough ? enough - worst.cases : worst.cases;
  const few = `its ${worst.cases} ${worst.cases === 1 ? "case finds" : "cases find"} the largest loss tried in ${percent(worst.found)} of runs`;
  return `Add ${more} cases to ${unitWords(worst.unit)}: ${few}.`;
}

/** How often the largest drop, or the most failing cases, were found: whichever is found less. */
function leastFound({ drops, failing }: SlicePower): number | null {
  const shares = [drops.at(-1), failing.at(-1)].flatMap((of) => of?.found.share ?? []);
  return shares.length === 0 ? null : Math.min(...shares);
}

const unitWords = (unit: string): string => (unit === ALL_CASES ? "all cases" : `\`${unit}\``);
