import { tBound } from "../../../compare/bounds.ts";
import { BIASES, found, unmeasured, type Finding } from "./bias.ts";

/** Model families; null where nobody knows who wrote a side. */
export interface Families {
  readonly judge: string;
  readonly sides: readonly [one: string | null, other: string | null];
}

/**
 * Whether the side of the judge's own family is ahead (Panickssery et al., LLM Evaluators Recognize and Favor Their
 * Own Generations, 2024). Its worth and the judge's favour cannot be told apart here: people's labels or a judge of a
 * third family can.
 * @param differences one a case, in points: first side − second
 */
export function selfPreference(
  { judge, sides }: Families,
  differences: readonly number[],
): Finding {
  const own = sides.map((family) => family === judge);
  if (own[0] === own[1]) return unmeasured("self-preference", whyNot(judge, sides));
  const bound = tBound(
    differences.map((d) => (own[0] === true ? d : -d)),
    0.975,
  );
  if (bound === null || differences.length < BIASES["self-preference"].fewest)
    return unmeasured("self-preference", "too few cases were judged to tell");
  const { mean: value, ...interval } = bound;
  return found("self-preference", { value, interval, n: differences.length }, (level) => {
    const gain = `answers by the judge's own family (${judge}) score ${Math.abs(value).toFixed(2)} points ${value < 0 ? "below" : "above"} the other version's`;
    return level === "none"
      ? gain
      : `${gain}, and whether they are better only people or a judge of a third family can tell`;
  });
}

function whyNot(judge: string, sides: Families["sides"]): string {
  if (sides[0] === judge)
    return `both versions are answered by the judge's own family (${judge}), so that its favour cancels`;
  return sides.includes(null)
    ? "nobody says which models wrote the answers"
    : "the judge is of another family than both versions' models";
}

/** The same of a version alone: there is no other side for the favour to be seen against. */
export function selfPreferenceAlone(judge: string, side: string | null): Finding {
  const bias = "self-preference";
  if (side === null) return unmeasured(bias, "nobody says which model wrote the answers");
  if (side !== judge)
    return unmeasured(bias, "the judge is of another family than the model it judges");
  return {
    bias,
    figure: null,
    level: "warning",
    says: `the judge scores answers of its own family (${judge}), and nothing stands beside them that would show its favour`,
  };
}
