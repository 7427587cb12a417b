import type { Appraisal } from "./appraisal.ts";
import type { Fact } from "./facts.ts";

export type DemoCriterion = "grounded" | "helpful" | "tone";

/** A pair on one criterion, in the order of its labels. */
export interface Scored {
  /** Null for a criterion that the demo's judge does not know. */
  readonly criterion: DemoCriterion | null;
  readonly appraisals: readonly [Appraisal, Appraisal];
  readonly scores: readonly [number, number];
  /** Picks among wordings: a whole number, the same for the same question. */
  readonly draw: number;
}

const NAMES = ["Output 1", "Output 2"] as const;

/** Why a pair was scored as it was: one sentence, well under 300 characters. */
export function rationale(scored: Scored): string {
  const { criterion, appraisals } = scored;
  if (appraisals.some(({ noAnswer }) => noAnswer !== null)) return each(scored, answering);
  switch (criterion) {
    case "grounded":
      return aboutFacts(scored);
    case "helpful":
      return each(scored, helpfulness);
    case "tone":
      return each(scored, manner);
    case null:
      return each(scored, worth);
  }
}

/** The same of an output without another beside it. */
export function rationaleAlone(
  criterion: DemoCriterion | null,
  of: Appraisal,
  draw: number,
): string {
  const clause = {
    grounded: () => flaw(of, draw) ?? "keeps to the policy",
    helpful: () => helpfulness(of),
    tone: () => manner(of),
    none: () => worth(of),
  }[criterion ?? "none"];
  return `The output ${of.noAnswer === null ? clause() : answering(of)}.`;
}

/** A clause for each side, begun by its verb. */
function each({ appraisals, scores }: Scored, clause: (of: Appraisal) => string): string {
  const [first, second] = appraisals;
  const [one, two] = [clause(first), clause(second)];
  if (one !== two) return `${NAMES[0]} ${one}; ${NAMES[1]} ${two}.`;
  const [low, high] = scores[0] < scores[1] ? NAMES : NAMES.toReversed();
  const same = scores[0] === scores[1] ? "likewise" : "too, but a little less";
  return `${high} ${one}; ${low} ${same}.`;
}

const NO_ANSWER = {
  empty: "says nothing",
  "to the judge": "speaks to the judge and answers nothing",
  "something else": "answers another question",
} as const;

const answering = ({ noAnswer }: Appraisal): string =>
  noAnswer === null ? "answers the question" : NO_ANSWER[noAnswer];

function aboutFacts(scored: Scored): string {
  const { appraisals, scores, draw } = scored;
  const [first, second] = appraisals;
  const [one, two] = [flaw(first, draw), flaw(second, draw)];
  if (one !== null && two !== null) return each(scored, (of) => flaw(of, draw) ?? "");
  if (one !== null) return `${NAMES[0]} ${one}; ${NAMES[1]} ${merit(first)}.`;
  if (two !== null) return `${NAMES[1]} ${two}; ${NAMES[0]} ${merit(second)}.`;
  if (scores[0] === scores[1]) {
    return pick(
      ["Both outputs keep to the policy.", "Both outputs say what the policy says."],
      draw,
    );
  }
  const low = scores[0] < scores[1] ? NAMES[0] : NAMES[1];
  return `Both outputs keep to the policy; ${low} is a little less exact.`;
}

/** What the other side does right, where this one is flawed. */
function merit({ missing: [lost] }: Appraisal): string {
  if (lost === undefined) return "keeps to the policy";
  const several = /^\d+ [a-z]/.test(lost.key) && !lost.key.startsWith("1 ");
  return `names ${several ? "them" : "it"}`;
}

/** What is wrong with an output's facts; null where nothing is. */
function flaw({ missing, invented, vague, coverage }: Appraisal, draw: number): string | null {
  const [lost] = missing;
  const [made] = invented;
  if (lost !== undefined && made !== undefined) {
    return `gives ${named(made)} where the policy has ${named(lost)}`;
  }
  if (made !== undefined) return `gives ${named(made)}, which the policy does not have`;
  if (lost !== undefined) {
    if (vague !== null) return `says "${vague.toLowerCase()}" in place of ${named(lost)}`;
    const verb = pick(["never names", "leaves out", "is silent on"], draw);
    return `${coverage < 0.2 ? "talks around the question and " : ""}${verb} ${named(lost)}`;
  }
  return coverage < 0.3 ? "passes over part of the policy" : null;
}

/** "the 14 days", "the one-month limit", "the €4.90". */
function named({ key, shown }: Fact): string {
  return key.startsWith("1 ") ? `the ${shown.replace(" ", "-")} limit` : `the ${shown}`;
}

function helpfulness({ coverage, nextStep }: Appraisal): string {
  if (coverage < 0.3) {
    return nextStep
      ? "hardly answers, though it says what to do next"
      : "hardly answers and leaves the next step open";
  }
  const answer = coverage < 0.5 ? "answers the main point" : "answers in full";
  return `${answer} ${nextStep ? "and says what to do next" : "but leaves the next step open"}`;
}

function manner({ courtesies, curt }: Appraisal): string {
  const [first, second] = courtesies;
  if (first === undefined) return curt ? "is curt" : "is correct but impersonal";
  return second === undefined ? first : `${first} and ${second}`;
}

function worth({ grounded, helpful, tone }: Appraisal): string {
  const mean = (grounded + helpful + tone) / 3;
  if (mean < 3) return "falls short";
  return mean < 4 ? "serves the customer" : "serves the customer well";
}

function pick(wordings: readonly [string, ...string[]], draw: number): string {
  return wordings[draw % wordings.length] ?? wordings[0];
}
