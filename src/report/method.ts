import type { RunRecord } from "../run-record.ts";
import type { ArmVerdict, Hypothesis, PromptVerdict, UnitVerdict, Verdict } from "../verdict.ts";
import { name, prose } from "./escape/markdown.ts";
import { costLine, replay } from "./cost-and-replay.ts";
import { commit } from "./footer.ts";
import { column, markdownTable } from "./grid.ts";
import { amount, count, day, probability } from "./numbers.ts";
import { ALL_CASES, measuredPrompts } from "./ranking.ts";
import { counted, listSome } from "./words.ts";

/** The block "How it was measured, what it cost, how to repeat it". */
export function method(verdict: Verdict, run: RunRecord): string {
  const prompts = measuredPrompts(verdict.prompts);
  const [only] = prompts;
  const cost = costLine(run);
  const parts =
    only !== undefined && prompts.length === 1
      ? [arms(only, verdict), [...bullets(only, verdict), cost].join("\n")]
      : [
          ...prompts.flatMap((prompt) => [
            `**${name(prompt.name)}**`,
            arms(prompt, verdict),
            bullets(prompt, verdict).join("\n"),
          ]),
          cost,
        ];
  const measured = verdict.outcome === "pass" || verdict.outcome === "fail";
  return [...parts, measured ? replay(verdict, run) : ""]
    .filter((part) => part !== "")
    .join("\n\n");
}

function arms(prompt: PromptVerdict, verdict: Verdict): string {
  const { baseline, candidate } = prompt;
  if (baseline === null || candidate === null || prompt.outcome === "inconclusive") return "";
  const supplied = prompt.change === "supplied";
  const production = [name(verdict.base.name), commit(verdict.base.sha)];
  const rows = [
    supplied
      ? ["File", name(baseline.path), name(candidate.path)]
      : ["Commit", production.join(" at "), commit(verdict.head.sha)],
    [
      supplied ? "Version" : "Prompt version",
      shortDigest(baseline.version),
      shortDigest(candidate.version),
    ],
    ...modelRow(baseline, candidate),
    ["Answers", ...answerCells(prompt, baseline, candidate, verdict)],
  ];
  return markdownTable({
    columns: [column.left(""), column.left("Production"), column.left("Candidate")],
    rows,
  });
}

const shortDigest = (digest: string): string =>
  `\`${digest.replace(/[^0-9a-f]/g, "").slice(0, 12)}\``;

function modelRow(baseline: ArmVerdict, candidate: ArmVerdict): readonly (readonly string[])[] {
  if (baseline.model === null || candidate.model === null) return [];
  const [before, after] = [models(baseline.model), models(candidate.model)];
  return [["Model asked → answered", before, before === after ? "same" : after]];
}

const models = ({ asked, answered }: NonNullable<ArmVerdict["model"]>): string =>
  answered.length === 0
    ? name(asked)
    : `${name(asked)} → ${listSome(answered, 3, (model) => name(model))}`;

function answerCells(
  prompt: PromptVerdict,
  baseline: ArmVerdict,
  candidate: ArmVerdict,
  verdict: Verdict,
): readonly [string, string] {
  const units = [...new Set((prompt.recheck ?? []).map(({ unit }) => unit))];
  const where = units.length === 0 ? "" : ` in ${listSome(units, 3, unitText)}`;
  const from = baseline.since === null ? "" : ` from ${day(baseline.since, verdict.asOf)}`;
  const fresh = baseline.recheckSamples;
  // Units of different size get different numbers of new answers; the record holds the largest.
  const upTo = units.length > 1 ? "up to " : "";
  const production = `${count(baseline.samples)} a case${from}${fresh > 0 ? `, ${upTo}${fresh} new${where}` : ""}`;
  const more = candidate.recheckSamples > candidate.samples;
  const confirm = more ? `, ${candidate.recheckSamples}${where} to confirm` : "";
  return [production, `${count(candidate.samples)} a case${confirm}`];
}

const unitText = (unit: string): string => (unit === ALL_CASES ? "all cases" : name(unit));

function bullets(prompt: PromptVerdict, verdict: Verdict): readonly string[] {
  const lines = [
    judgeLine(prompt, verdict),
    judgeTestLine(prompt),
    evalSetLine(prompt, verdict),
    missingLine(prompt),
    chanceLine(prompt),
  ];
  return lines.filter((line) => line !== "");
}

function judgeLine({ judge, outcome, reason }: PromptVerdict, verdict: Verdict): string {
  if (judge === null) return "";
  const who = `- **Judge** ${models(judge)}`;
  if (reason === "judge_unreliable") {
    const from = verdict.base.name === "" ? "" : `, both from ${name(verdict.base.name)}`;
    return `${who}, rubric version ${shortDigest(judge.rubricVersion)}${from}. This test runs at most once a week for each judge and rubric, before anything else is paid for.`;
  }
  const family =
    judge.sameFamily === null
      ? "another model family than the one tested"
      : "the same model family as the one tested";
  const blind =
    outcome === "inconclusive" ? "" : " It saw both answers without labels, in random order.";
  return `${who}: ${family}.${blind}`;
}

function judgeTestLine({ judge, outcome }: PromptVerdict): string {
  if (judge === null) return "";
  const { controls, consistency, positionEffect } = judge;
  const shown =
    positionEffect !== null &&
    outcome !== "inconclusive" &&
    amount(positionEffect.value) !== amount(0);
  const place = (positionEffect?.value ?? 0) > 0 ? "first" : "second";
  const parts = [
    controls.total === 0
      ? ""
      : `${controls.right} of ${counted(controls.total, "control question")} right`,
    consistency === null
      ? ""
      : `same opinion with the order swapped in ${consistency.same} of ${counted(consistency.total, "pair")}`,
    shown ? `the answer shown ${place} gains ${amount(positionEffect.value)} points (removed)` : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `- **Judge's own test**: ${parts.join(" · ")}.`;
}

function evalSetLine({ evalSet, coverage }: PromptVerdict, verdict: Verdict): string {
  const policy =
    verdict.policyVersion === null
      ? ""
      : ` **Policy** version ${shortDigest(verdict.policyVersion)}.`;
  if (evalSet === null) return policy === "" ? "" : `-${policy}`;
  const complete = `${count(coverage.complete)} of ${counted(coverage.cases, "case")} complete`;
  const base = name(verdict.base.name);
  const from = {
    base: policy === "" ? ` From ${base}.` : ` Both from ${base}.`,
    head: " The eval set comes from this pull request.",
    supplied: "",
  }[evalSet.source];
  return `- **Eval set** ${name(evalSet.path)}, version ${shortDigest(evalSet.version)}: ${complete}.${policy}${from}`;
}

function missingLine({ coverage, outcome }: PromptVerdict): string {
  if (coverage.missing.length === 0 || outcome === "inconclusive") return "";
  const causes = listSome(
    coverage.missing,
    4,
    ({ cause, count: times }) => `${count(times)}× ${prose(cause)}`,
  );
  return `- **Missing**: ${causes}.`;
}

const MOST_CHANCES = 10;
const kinds = { score: "score", check: "failing answers", judge: "failing answers by the judge" };

/** How often chance alone would show what is red, at the first look and again on new answers. */
function chanceLine(prompt: PromptVerdict): string {
  const stands = (prompt.recheck ?? []).filter((of) => of.stands);
  const gloss = "(the share of unchanged runs that would look like this)";
  if (prompt.method === "one look") {
    const found = prompt.units.filter(({ red }) => red).flatMap(oneLook);
    const chances = listSome(found, MOST_CHANCES, (chance) => chance());
    return chances === "" ? "" : `- **Chance**: ${chances} ${gloss}.`;
  }
  if (stands.length === 0) return "";
  const first = listSome(
    stands,
    MOST_CHANCES,
    ({ unit, kind, metric, firstP }) =>
      `${unitText(unit)}, ${kind === "metric" ? name(metric ?? "") : kinds[kind]}, ${probability(firstP)}`,
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

function oneLook({ unit, score, check, judge }: UnitVerdict): readonly (() => string)[] {
  const found = [
    { kind: kinds.score, of: score },
    { kind: kinds.check, of: check },
    { kind: kinds.judge, of: judge },
  ];
  return found.flatMap(({ kind, of }) =>
    of?.found === "worse" ? [() => `${unitText(unit)}, ${kind}, ${probability(of.p)}`] : [],
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
