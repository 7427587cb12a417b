import type { Hypothesis, PromptVerdict, UnitVerdict } from "../verdict.ts";
import { name } from "./escape/markdown.ts";
import { count, probability } from "./numbers.ts";
import { isRed } from "./ranking.ts";
import { markdownStyle } from "./style.ts";
import { unitText } from "./unit-title.ts";
import { listSome } from "./words.ts";

const MOST_CHANCES = 10;
const kinds = { score: "score", check: "failing answers", judge: "failing answers by the judge" };

/** How often chance alone would show what is red, at the first look and again on new answers. */
export function chanceLine(prompt: PromptVerdict): string {
  const stands = (prompt.recheck ?? []).filter((of) => of.stands);
  const gloss = "(the share of unchanged runs that would look like this)";
  if (prompt.method === "one look") {
    const found = prompt.units.filter(isRed).flatMap(oneLook);
    const chances = listSome(found, MOST_CHANCES, (chance) => chance());
    return chances === "" ? "" : `- **Chance**: ${chances} ${gloss}.`;
  }
  if (stands.length === 0) return "";
  const first = listSome(
    stands,
    MOST_CHANCES,
    ({ unit, kind, metric, firstP }) =>
      `${unitText(unit, markdownStyle)}, ${kind === "metric" ? name(metric ?? "") : kinds[kind]}, ${probability(firstP)}`,
  );
  const all = stands.map(({ p }) => probability(p));
  const alike = all.length > 1 && new Set(all).size === 1;
  const again = alike
    ? `${all[0]} each`
    : listSome(stands, MOST_CHANCES, ({ p, firstP }) =>
        probability(p) === probability(firstP) ? `${probability(p)} again` : probability(p),
      );
  return `- **Chance**: ${first} ${gloss}. Against ${freshAnswers(prompt, stands)} made in this run: ${again}.`;
}

function oneLook({ unit, score, check, judge, metrics }: UnitVerdict): readonly (() => string)[] {
  const found = [
    { kind: () => kinds.score, of: score },
    { kind: () => kinds.check, of: check },
    { kind: () => kinds.judge, of: judge },
    ...metrics.map((of) => ({ kind: () => name(of.metric), of })),
  ];
  return found.flatMap(({ kind, of }) =>
    of?.found === "worse"
      ? [() => `${unitText(unit, markdownStyle)}, ${kind()}, ${probability(of.p)}`]
      : [],
  );
}

function freshAnswers(
  { baseline, units, recheck }: PromptVerdict,
  stands: readonly Hypothesis[],
): string {
  const only = new Set((recheck ?? []).map(({ unit }) => unit)).size === 1 ? stands[0]?.unit : null;
  const cases = units.find(({ unit }) => unit === only)?.cases ?? 0;
  const answers = (baseline?.recheckSamples ?? 0) * cases;
  return answers === 0 ? "production's answers" : `the ${count(answers)} production answers`;
}
