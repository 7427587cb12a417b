import { reasons } from "../reason.ts";
import type { PromptVerdict, Verdict } from "../verdict.ts";
import { count } from "./numbers.ts";
import { policyTitle } from "./policy.ts";
import { isRedOverall, measuredPrompts, ranked, redSlices } from "./ranking.ts";
import { plainStyle, type Style } from "./style.ts";
import { BOOTSTRAP, counted, list, listSome, outcomeWords } from "./words.ts";

/** The heading as a plain line: the log's last one, and a check's title. */
export const headline = (verdict: Verdict): string => heading(verdict, plainStyle);

/** Outcome word, what, where: "Fail: `regulatory` got worse in `support/answer`". */
export function heading(verdict: Verdict, style: Style): string {
  const label = [
    outcomeWords[verdict.outcome],
    verdict.outcome === "inconclusive" && verdict.allowedUnmeasured
      ? "can be merged unmeasured"
      : null,
    verdict.bootstrap || verdict.prompts.some(({ bootstrap }) => bootstrap) ? BOOTSTRAP : null,
  ];
  return `${label.filter((part) => part !== null).join(", ")}: ${whatHappened(verdict, style)}`;
}

function whatHappened(verdict: Verdict, style: Style): string {
  const prompts = measuredPrompts(verdict.prompts);
  switch (verdict.outcome) {
    case "fail":
      return failed(verdict, prompts, style);
    case "inconclusive":
      return unmeasured(verdict, prompts, style);
    case "pass":
      return passed(prompts, style);
    case "not_applicable":
      return nothingMeasured(verdict, style);
  }
}

function failed(verdict: Verdict, prompts: readonly PromptVerdict[], style: Style): string {
  const red = prompts.filter(({ outcome }) => outcome === "fail");
  const [first] = red;
  if (first === undefined) {
    return verdict.reason === null
      ? "the change breaks the set-up"
      : style.own(reasons[verdict.reason].title);
  }
  if (prompts.length === 1) return gotWorse(first, style);
  const names = listSome(red, 3, ({ name }) => style.name(name));
  const where = red.length === 1 ? `, ${redPlace(first, style)}` : "";
  return `${red.length} of ${count(prompts.length)} prompts got worse: ${names}${where}`;
}

/** "`a` and `b` got worse in `p`", "`p` got worse overall", "the must-pass case `x` fails in `p`". */
function gotWorse(prompt: PromptVerdict, style: Style): string {
  const at = style.name(prompt.name);
  const slices = redSlices(prompt);
  const total = prompt.units.length - 1;
  const worse =
    slices.length > 2
      ? `${count(slices.length)} of ${count(total)} slices got worse in ${at}`
      : slices.length > 0
        ? `${list(slices.map(({ unit }) => style.name(unit)))} got worse in ${at}`
        : isRedOverall(prompt)
          ? `${at} got worse overall`
          : null;
  if (prompt.mustPassRed.length === 0) return worse ?? `${at} got worse`;
  const fails = mustPass(prompt, style);
  return worse === null ? `${fails} in ${at}` : `${worse}, and ${fails}`;
}

function mustPass({ mustPassRed }: PromptVerdict, style: Style): string {
  const [only] = mustPassRed;
  return only !== undefined && mustPassRed.length === 1
    ? `the must-pass case ${style.name(only)} fails`
    : `${count(mustPassRed.length)} must-pass cases fail`;
}

/** Where a prompt is red, in few words: "in `a` and `b`", "overall". */
export function redPlace(prompt: PromptVerdict, style: Style): string {
  const slices = redSlices(prompt);
  if (slices.length > 0) return `in ${listSome(slices, 2, ({ unit }) => style.name(unit))}`;
  if (isRedOverall(prompt)) return "overall";
  return `in ${counted(prompt.mustPassRed.length, "must-pass case")}`;
}

function unmeasured(verdict: Verdict, prompts: readonly PromptVerdict[], style: Style): string {
  const missing = prompts.filter(({ outcome }) => outcome === "inconclusive");
  const codes = new Set(missing.map(({ reason }) => reason));
  if (codes.size > 1) {
    const names = listSome(missing, 3, ({ name }) => style.name(name));
    return `${missing.length} of ${count(prompts.length)} prompts could not be measured: ${names}`;
  }
  // The detail of a judge that failed its own test is our sentence and says more than the reason's title.
  const judged = missing.find(({ reason }) => reason === "judge_unreliable");
  const detail = judged?.detail ?? null;
  if (detail !== null) return style.prose(detail);
  const reason = missing[0]?.reason ?? verdict.reason;
  return reason === null ? "nothing could be measured" : style.own(reasons[reason].title);
}

function passed(prompts: readonly PromptVerdict[], style: Style): string {
  const [first] = prompts;
  const gating = prompts.some(({ units }) => units.some(({ result }) => result === "worse"));
  const none = gating ? "no gating slice" : "no slice";
  if (first === undefined) return "nothing was found worse";
  if (prompts.length === 1) return passedAlone(first, none, style);
  const better = prompts.filter((prompt) => prompt.units.some(({ result }) => result === "better"));
  const all = count(prompts.length);
  return better.length > 0
    ? `${better.length} of ${all} prompts got better, and ${none} was found worse`
    : `${none} of ${all} prompts was found worse`;
}

function passedAlone(prompt: PromptVerdict, none: string, style: Style): string {
  const at = style.name(prompt.name);
  const { better, overall } = ranked(prompt);
  const hasSlices = prompt.units.length > 1;
  const found = hasSlices ? `, and ${none} was found worse` : "";
  if (overall?.result === "better") return `${at} got better${found}`;
  if (better.length > 0) {
    const names =
      better.length > 2
        ? `${better.length} slices`
        : list(better.map(({ unit }) => style.name(unit)));
    return `${names} got better in ${at}${found}`;
  }
  const ruledOut =
    prompt.units.length > 0 && prompt.units.every(({ result }) => result === "not worse");
  if (ruledOut) return `${at} is not worse${hasSlices ? " in any slice" : ""}`;
  return hasSlices ? `${none} of ${at} was found worse` : `${at} was not found worse`;
}

function nothingMeasured(verdict: Verdict, style: Style): string {
  if (verdict.plan !== null) return "this pull request sets the gate up";
  const moved = movedPrompts(verdict.prompts, style);
  const policy = policyTitle(verdict.policyChanges, style);
  const prompts = moved === "" ? "no prompt changed" : moved;
  return policy === "" ? prompts : `${prompts}. ${policy}`;
}

/** "`a` was renamed without a change, `b` was removed"; empty when nothing of the kind happened. */
export function movedPrompts(prompts: readonly PromptVerdict[], style: Style): string {
  const still = prompts.filter(({ outcome }) => outcome === "not_applicable");
  const phrases = [
    { of: still.filter(({ change }) => change === "renamed"), what: "renamed without a change" },
    { of: still.filter(({ change }) => change === "removed"), what: "removed" },
    {
      of: still.filter(({ change }) => change !== "renamed" && change !== "removed"),
      what: "left as it was",
    },
  ];
  return phrases
    .filter(({ of }) => of.length > 0)
    .map(({ of, what }) => {
      const names = listSome(of, 3, ({ name }) => style.name(name));
      return `${names} ${of.length === 1 ? "was" : "were"} ${what}`;
    })
    .join(", ");
}
