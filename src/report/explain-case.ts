import type { UnitFacts } from "../compare/explanation.ts";
import type { EvidenceVerdict, PromptVerdict } from "../verdict.ts";
import { points, unitTitle } from "./explain-words.ts";
import { plainStyle as style } from "./style.ts";
import { list, listSome } from "./words.ts";

type CaseEvidence = EvidenceVerdict["cases"][number];

/** One case: its pairs and answers in order, and what it weighs in each of its units. */
export function explainCase(
  of: CaseEvidence,
  units: readonly UnitFacts[],
  prompt: PromptVerdict,
): readonly string[] {
  const own = units.filter(({ members }) => members.some(({ id }) => id === of.id));
  const slices = of.slices.length === 0 ? "no slice" : listSome(of.slices, 20, style.name);
  const mustPass = prompt.mustPassRed.includes(of.id)
    ? [
        "It is a must-pass case, and red: four candidate answers fail, no new production answer does.",
      ]
    : prompt.mustPassFailingBoth.includes(of.id)
      ? ["It is a must-pass case that fails, and production's new answers fail it too: not red."]
      : [];
  const fresh = of.fresh ?? [];
  return [
    `Case ${style.name(of.id)} of ${style.name(prompt.name)}, in ${slices}`,
    ...mustPass,
    "",
    "Pairs of the first look (candidate − production, points)",
    ...of.runs.map((run, at) => `  ${at + 1}: ${pairWords(run)}`),
    `  Production's stored answers: ${checkWords(of.prodCheck)}`,
    ...(fresh.length === 0
      ? []
      : [
          "",
          "New production answers",
          ...fresh.map((pair, at) => `  ${at + 1}: ${freshWords(pair)}`),
        ]),
    "",
    "What it weighs",
    ...own.map((unit) => `  ${weightLine(unit, of.id)}`),
  ];
}

type Run = CaseEvidence["runs"][number];
type Fresh = NonNullable<CaseEvidence["fresh"]>[number];

function pairWords(run: Run): string {
  const check =
    run.check === null ? [] : [`candidate ${run.check === 1 ? "fails" : "passes"} its checks`];
  return list([judgedWords(run, run.unjudged === true), ...endpointWords(run), ...check]);
}

function freshWords(pair: Fresh): string {
  const check =
    pair.checkP === null ? [] : [`production ${pair.checkP === 1 ? "fails" : "passes"} its checks`];
  return list([judgedWords(pair, false), ...endpointWords(pair), ...check]);
}

function judgedWords({ x, s }: Pick<Run, "x" | "s">, unjudged: boolean): string {
  if (unjudged) return "not judged, only checked";
  if (x === null) return s === 0 ? "not judged" : "the judgement is missing";
  if (s === 0) return x === 0 ? "equal answers, not judged" : points(x);
  return `${points(x)} with the candidate shown ${s === 1 ? "first" : "second"}`;
}

const endpointWords = ({ judgeP, judgeC }: Pick<Run, "judgeP" | "judgeC">): readonly string[] => [
  ...(judgeP === 1 ? ["production fails by its score"] : []),
  ...(judgeC === 1 ? ["the candidate fails by its score"] : []),
];

function checkWords(bits: CaseEvidence["prodCheck"]): string {
  const known = bits.filter((bit) => bit !== null);
  if (bits.length === 0) return "no checks";
  const missing = bits.length - known.length;
  return `${known.filter((bit) => bit === 1).length} of ${known.length} fail${missing === 0 ? "" : `, ${missing} missing`}`;
}

function weightLine({ unit, members }: UnitFacts, id: string): string {
  const d = members.find((of) => of.id === id)?.d ?? null;
  const others = members.flatMap((of) => (of.id === id || of.d === null ? [] : [of.d]));
  if (d === null || unit.score === null) return `${unitTitle(unit.unit)}: no score difference.`;
  const without =
    others.length === 0
      ? "nothing would be left without it"
      : `${points(others.reduce((sum, of) => sum + of, 0) / others.length)} without it`;
  return `${unitTitle(unit.unit)}: d ${points(d)}; the mean is ${points(unit.score.mean)}, ${without}.`;
}
