import type { RunRecord } from "../run-record.ts";
import type { JudgeVerdict, PromptVerdict, Verdict } from "../verdict.ts";
import { armsTable, models, shortDigest } from "./arms-table.ts";
import { biasLines } from "./biases.ts";
import { chanceLine } from "./chance.ts";
import { costLine, replay } from "./cost-and-replay.ts";
import { name, prose } from "./escape/markdown.ts";
import { amount, change, count, day, fineRate } from "./numbers.ts";
import { measuredPrompts } from "./ranking.ts";
import { isRollback } from "./rollback.ts";
import { counted, listSome } from "./words.ts";

/** The block "How it was measured, what it cost, how to repeat it". */
export function method(verdict: Verdict, run: RunRecord): string {
  const prompts = measuredPrompts(verdict.prompts).filter((prompt) => !isRollback(prompt));
  const [only] = prompts;
  const cost = costLine(run);
  const parts =
    only !== undefined && prompts.length === 1
      ? [armsTable(only, verdict), [...bullets(only, verdict), cost].join("\n")]
      : [
          ...prompts.flatMap((prompt) => [
            `**${name(prompt.name)}**`,
            armsTable(prompt, verdict),
            bullets(prompt, verdict).join("\n"),
          ]),
          cost,
        ];
  const measured = verdict.outcome === "pass" || verdict.outcome === "fail";
  return [...parts, measured ? replay(verdict, run) : ""]
    .filter((part) => part !== "")
    .join("\n\n");
}

function bullets(prompt: PromptVerdict, verdict: Verdict): readonly string[] {
  const lines = [
    judgeLine(prompt, verdict),
    judgeTestLine(prompt),
    ...biasLines(prompt, verdict),
    evalSetLine(prompt, verdict),
    missingLine(prompt),
    chanceLine(prompt),
    lengthLine(prompt),
    selftestLine(prompt, verdict),
  ];
  return lines.filter((line) => line !== "");
}

function judgeLine(prompt: PromptVerdict, verdict: Verdict): string {
  const { judge, outcome, reason, method, evalSet } = prompt;
  if (judge === null) return "";
  const { path } = judge.instruction;
  const own = path === null ? "" : `, instructed by ${name(path)}`;
  const who = `- **Judge** ${models(judge)}${own}`;
  if (reason === "judge_unreliable") {
    const base = name(verdict.base.name);
    const both = evalSet?.source === "head" ? `, the judge from ${base}` : `, both from ${base}`;
    const from = verdict.base.name === "" ? "" : both;
    return `${who}, rubric version ${shortDigest(judge.rubricVersion)}${from}. This test runs at most once a week for each judge and rubric, before anything else is paid for.`;
  }
  const family =
    judge.sameFamily === null
      ? "another model family than the one tested"
      : "the same model family as the one tested";
  const blind =
    method === "absolute"
      ? " It saw each answer alone."
      : " It saw both answers without labels, in random order.";
  return `${who}: ${family}.${outcome === "inconclusive" ? "" : blind}`;
}

function judgeTestLine({ judge, outcome }: PromptVerdict): string {
  if (judge === null) return "";
  const { controls, consistency, positionEffect, agreement } = judge;
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
    agreement === null ? "" : agreementPart(agreement),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `- **Judge's own test**: ${parts.join(" · ")}.`;
}

/** "agreement with 120 human labels κ 0.71 (0 is chance, 1 perfect), 12 days old, none in `refunds`". */
function agreementPart({
  criteria,
  ageDays,
  unlabelled,
}: NonNullable<JudgeVerdict["agreement"]>): string {
  const labels = criteria.reduce((sum, { items }) => sum + items, 0);
  const known = criteria.flatMap(({ kappa }) => (kappa === null ? [] : [kappa])).map(kappaText);
  const [low, high] = [known.toSorted()[0], known.toSorted().at(-1)];
  const range = low === high ? low : `${low} to ${high}, by criterion`;
  const kappa = low === undefined ? "unknown" : `κ ${range} (0 is chance, 1 perfect)`;
  const age = ageDays === 0 ? "of today" : `${counted(ageDays, "day")} old`;
  const none =
    unlabelled.length === 0 ? "" : `, none in ${listSome(unlabelled, 3, (slice) => name(slice))}`;
  return `agreement with ${counted(labels, "human label")} ${kappa}, ${age}${none}`;
}

/** Below chance is no agreement, however far. */
const kappaText = (kappa: number): string => amount(Math.max(0, kappa));

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

/** What is left of the score's change where length, which judges like, is the same; only if that is another figure. */
function lengthLine({ lengthControlled }: PromptVerdict): string {
  if (lengthControlled === null) return "";
  const [equal, raw] = [change(lengthControlled.difference), change(lengthControlled.raw)];
  if (equal === raw) return "";
  return `- **Length**: with equal length the score would change by ${equal}, not ${raw} (an estimate, and advice only).`;
}

/** What a self-test measured on these cases. */
function selftestLine({ selftest }: PromptVerdict, { asOf }: Verdict): string {
  if (selftest === null) return "";
  const { falseAlarms, runs, day: tested } = selftest;
  const share = fineRate(falseAlarms);
  return `- **Self-test** of ${day(tested, asOf)}: ${share} of ${counted(runs, "run")} in which nothing had changed called something worse.`;
}
