import { finding, named, type Rule, type PlacedCriterion } from "./rule.ts";
import { concrete, qualitiesOf, stem } from "./words.ts";

/** Share of words in common (Jaccard) from which two criteria ask the same. */
const ALIKE = 0.6;
const FEWEST_SHARED = 3;
/** With so few words beside it, a criterion is about its one quality alone. */
const FEW = 2;

/** What is asked twice counts twice. */
export const overlapping: Rule = (rubric) =>
  rubric.flatMap((of, index) => {
    const other = rubric.slice(0, index).find((before) => isAlike(before, of));
    if (other === undefined || of.perCase) return [];
    return [
      finding(
        of,
        ["description"],
        `${named(of)} asks what ${named(other)} asks on line ${other.lineOf(["description"])}, so that it counts twice`,
        "keep one of them, or say what an answer can have of the one without the other",
      ),
    ];
  });

function isAlike(a: PlacedCriterion, b: PlacedCriterion): boolean {
  const [first, second] = [a, b].map(
    ({ description }) => new Set(concrete(description).map(stem)),
  ) as [Set<string>, Set<string>];
  const shared = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - shared;
  if (shared >= FEWEST_SHARED && shared / all >= ALIKE) return true;
  const [one, two] = [soleQuality(a), soleQuality(b)];
  return one !== null && one === two;
}

/** The quality that a short criterion names; null where it names several, or says more. */
function soleQuality({ description }: PlacedCriterion): string | null {
  const [quality, ...others] = qualitiesOf(description);
  if (quality === undefined || others.length > 0) return null;
  const rest = concrete(description).filter((word) => qualitiesOf(word).length === 0);
  return rest.length <= FEW ? quality : null;
}
