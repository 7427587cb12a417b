import { coefficientOf, leastSquares } from "../../../compare/least-squares.ts";
import { BIASES, found, unmeasured, type Figure, type Finding } from "./bias.ts";
import type { CaseContrast } from "./judged-pair.ts";

/** Fewer cases that differ at all make a slope of one or two answers. */
const FEWEST_DIFFERING = 5;

/** Less is rounding. */
const SOME = 1e-9;

/**
 * What length and formatting gain beside each other: least squares of a case's score difference on the logarithm of the
 * ratio of lengths and on the difference of marked-up shares. Both at once, since long answers are the ones with lists:
 * so does AlpacaEval control for length (Dubois et al., Length-Controlled AlpacaEval, 2024), and Arena for style (Li
 * et al., Does Style Matter?, 2024). Observed, not caused: where longer answers are better, an honest judge says so.
 */
export function styleFindings(cases: readonly CaseContrast[]): readonly [Finding, Finding] {
  const slopes = slopesOf(cases);
  return [verbosity(slopes.length), formatting(slopes.markup)];
}

type Slope = Figure | { readonly none: string };

function slopesOf(cases: readonly CaseContrast[]): {
  readonly length: Slope;
  readonly markup: Slope;
} {
  const none = (why: string) => ({ none: why });
  if (cases.length < BIASES.verbosity.fewest) {
    const few = none("too few cases were judged to tell");
    return { length: few, markup: few };
  }
  const columns = {
    length: centred(cases.map(({ logLength }) => logLength / Math.LN2)),
    markup: centred(cases.map(({ markup }) => markup)),
  };
  const used = (["length", "markup"] as const).filter(
    (name) => columns[name].filter((value) => Math.abs(value) > SOME).length >= FEWEST_DIFFERING,
  );
  const line = leastSquares(
    cases.map(({ difference }) => difference),
    cases.map((_, index) => [1, ...used.map((name) => columns[name][index]!)]),
  );
  const slope = (name: "length" | "markup", alike: string): Slope => {
    const at = used.indexOf(name) + 1;
    if (at === 0) return none(alike);
    if (line === null) return none("length and formatting change together here");
    return { ...coefficientOf(line, at), n: cases.length };
  };
  return {
    length: slope("length", "all answers change alike in length"),
    markup: slope("markup", "the two sides' answers are formatted alike"),
  };
}

/** From the median, so that cases which do not differ count as not differing. */
function centred(values: readonly number[]): readonly number[] {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  return values.map((value) => value - middle);
}

function verbosity(slope: Slope): Finding {
  if ("none" in slope) return unmeasured("verbosity", slope.none);
  const { value } = slope;
  return found("verbosity", slope, (level) => {
    const gain = `an answer twice as long as the other ${value < 0 ? "loses" : "gains"} ${Math.abs(value).toFixed(2)} points`;
    const why = `either the judge goes by length or ${value < 0 ? "shorter" : "longer"} answers are better here`;
    return level === "none" ? gain : `${gain}, so ${why}`;
  });
}

function formatting(slope: Slope): Finding {
  if ("none" in slope) return unmeasured("formatting", slope.none);
  const { value } = slope;
  return found("formatting", slope, (level) => {
    const gain = `an answer of lists, headings and bold ${value < 0 ? "loses" : "gains"} ${Math.abs(value).toFixed(2)} points on plain sentences`;
    const why = "either the judge goes by looks or the form serves the reader here";
    return level === "none" ? gain : `${gain}, so ${why}`;
  });
}
