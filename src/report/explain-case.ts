import type { UnitFacts } from "../compare/explanation.ts";
import type { EvidenceVerdict, PromptVerdict } from "../verdict.ts";
import { checkLines } from "./check-lines.ts";
import { kindWords, outOf, points } from "./explain-words.ts";
import { count } from "./numbers.ts";
import { plainStyle as style } from "./style.ts";
import { unitTitle } from "./unit-title.ts";
import { counted, list, listSome } from "./words.ts";

type CaseEvidence = EvidenceVerdict["cases"][number];

/** One case: its pairs and answers in order, and what it weighs in each of its units. */
export function explainCase(
  of: CaseEvidence,
  units: readonly UnitFacts[],
  prompt: PromptVerdict,
): readonly string[] {
  const own = units.filter(({ members }) => members.some(({ id }) => id === of.id));
  const slices = of.slices.length === 0 ? "no slice" : listSome(of.slices, 20, style.name);
  const fresh = of.fresh ?? [];
  return [
    `Case ${style.name(of.id)} of ${style.name(prompt.name)}, in ${slices}`,
    ...mustPassLines(of.id, prompt),
    ...shownChecks(of.id, prompt),
    "",
    "Pairs: a candidate answer beside a stored production answer (x: candidate − production, points)",
    ...of.runs.map((run, at) => `  ${at + 1}: ${pairWords(run)}`),
    `  Production's ${counted(of.prodCheck.length, "stored answer")}: ${checkWords(of.prodCheck)}`,
    ...(fresh.length === 0
      ? []
      : [
          "",
          "New production answers beside the same candidate answers",
          ...fresh.map((pair, at) => `  ${at + 1}: ${freshWords(pair)}`),
        ]),
    "",
    "What it weighs (d: mean of its x, freed from the position effect)",
    ...own.map((unit) => `  ${weightLine(unit, of.id)}`),
  ];
}

function mustPassLines(id: string, prompt: PromptVerdict): readonly string[] {
  if (prompt.mustPassRed.includes(id)) {
    return [
      "It is a must-pass case, and red: four candidate answers fail, no new production answer does.",
    ];
  }
  if (prompt.mustPassFailingBoth.includes(id)) {
    return [
      "It is a must-pass case that fails, and production's new answers fail it too: not red.",
    ];
  }
  const shown = prompt.cases.find((of) => of.id === id);
  return shown?.mustPass === true
    ? ["It is a must-pass case, and not red: not all of its first four candidate answers fail."]
    : [];
}

/** What its checks say of the answer that the reports show. */
function shownChecks(id: string, prompt: PromptVerdict): readonly string[] {
  const shown = prompt.cases.find((of) => of.id === id);
  const lines = shown === undefined ? [] : checkLines(shown, style.name, style.sentence);
  return lines.length === 0
    ? []
    : ["", "Checks of the candidate answer that is shown", ...lines.map((line) => `  ${line}`)];
}

type Run = CaseEvidence["runs"][number];
type Fresh = NonNullable<CaseEvidence["fresh"]>[number];

function pairWords(run: Run): string {
  return [
    judgedWords(run, run.unjudged === true),
    ...failWords("the candidate", run.check, run.judgeC),
    ...failWords("production", null, run.judgeP),
  ].join("; ");
}

function freshWords(pair: Fresh): string {
  return [
    judgedWords(pair, false),
    ...failWords("production", pair.checkP, pair.judgeP),
    ...failWords("the candidate", null, pair.judgeC),
  ].join("; ");
}

function judgedWords({ x, s }: Pick<Run, "x" | "s">, unjudged: boolean): string {
  if (unjudged) return "not judged, only checked";
  if (x === null) return s === 0 ? "not judged" : "the judgement is missing";
  if (s === 0) return x === 0 ? "equal answers, not judged" : `x ${points(x)}`;
  return `x ${points(x)}, the judge saw the candidate ${s === 1 ? "1st" : "2nd"}`;
}

/** `the candidate fails its checks and by the judge`, `production passes its checks`. */
function failWords(side: string, check: Run["check"], judge: Run["check"]): readonly string[] {
  const failing = [
    ...(check === 1 ? ["its checks"] : []),
    ...(judge === 1 ? ["by the judge"] : []),
  ];
  return [
    ...(failing.length === 0 ? [] : [`${side} fails ${list(failing)}`]),
    ...(check === 0 ? [`${side} passes its checks`] : []),
  ];
}

/** `no checks`, `none fails its checks`, `2 and 5 fail their checks`. */
function checkWords(bits: CaseEvidence["prodCheck"]): string {
  if (bits.every((bit) => bit === null)) return "no checks";
  const places = (wanted: 1 | null): readonly string[] =>
    bits.flatMap((bit, at) => (bit === wanted ? [count(at + 1)] : []));
  const failing = places(1);
  const missing = places(null);
  const said =
    failing.length === 0
      ? "none fails its checks"
      : `${listSome(failing, 20, (of) => of)} ${failing.length === 1 ? "fails its" : "fail their"} checks`;
  return missing.length === 0 ? said : `${said}, ${count(missing.length)} missing`;
}

function weightLine({ unit, members, check, judge }: UnitFacts, id: string): string {
  const failing = [check, judge].flatMap((facts, at) => {
    const row = facts?.rows.find((of) => of.id === id);
    if (row === undefined) return [];
    const by = kindWords(at === 0 ? "check" : "judge");
    const sides = `production ${outOf(row.production)}, candidate ${outOf(row.candidate)}`;
    return [`${by}: ${sides}, one of ${counted(facts!.cases, "case")}`];
  });
  return `${unitTitle(unit.unit, style)}: ${[scoreWeight({ unit, members }, id), ...failing].join("; ")}.`;
}

function scoreWeight({ unit, members }: Pick<UnitFacts, "unit" | "members">, id: string): string {
  const d = members.find((of) => of.id === id)?.d ?? null;
  if (d === null || unit.score === null) return "no score difference";
  const others = members.flatMap((of) => (of.id === id || of.d === null ? [] : [of.d]));
  if (others.length === 0) return `d ${points(d)}, and no other case has one`;
  const without = others.reduce((sum, of) => sum + of, 0) / others.length;
  return `d ${points(d)}; the mean is ${points(unit.score.mean)}, ${points(without)} without it`;
}
