import type { PromptVerdict, Verdict } from "../verdict.ts";
import { hasNoFloors, missesMinimum, newPrompt, NO_FLOORS } from "./absolute.ts";
import { gotWorse } from "./loss.ts";
import { count } from "./numbers.ts";
import { policyTitle } from "./policy.ts";
import { measuredPrompts, ranked } from "./ranking.ts";
import { isWorse, mustPassFails, redPlace, whatIsRed } from "./red.ts";
import { isRollback, rollbackTitle } from "./rollback.ts";
import { acceptedTitle, isAccepted } from "./signed-off.ts";
import { plainStyle, type Style } from "./style.ts";
import { BOOTSTRAP, list, listSome, outcomeWords, reasonTitle } from "./words.ts";

/** The heading as a plain line: the log's last one, and a check's title. */
export const headline = (verdict: Verdict): string => heading(verdict, plainStyle);

/** Outcome word, what, where: "Fail: `regulatory` got worse in `support/answer`". */
export function heading(verdict: Verdict, style: Style): string {
  const { prompts } = verdict;
  const signed = verdict.outcome === "pass" && prompts.some(isAccepted);
  const label = [
    `${outcomeWords[verdict.outcome]}${signed ? " by sign-off" : ""}`,
    verdict.outcome === "inconclusive" && verdict.allowedUnmeasured
      ? "can be merged unmeasured"
      : null,
    verdict.bootstrap || prompts.some(({ bootstrap }) => bootstrap) ? BOOTSTRAP : null,
    verdict.outcome === "pass" && prompts.some(hasNoFloors) ? NO_FLOORS : null,
    verdict.outcome === "pass" && prompts.some(isRollback) ? "rollback" : null,
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
    if (verdict.reason !== null) return reasonTitle(verdict.reason, verdict, style);
    return verdict.detail === null ? "the change breaks the set-up" : style.said(verdict.detail);
  }
  if (prompts.length === 1) {
    return first.absolute === null ? whatIsRed(first, style) : newPromptFails(first, style);
  }
  const names = listSome(red, 3, ({ name }) => style.name(name));
  const where = red.length === 1 ? `, ${redPlace(first, style)}` : "";
  const verb = red.every(isWorse) ? "got worse" : red.length === 1 ? "fails" : "fail";
  return `${red.length} of ${count(prompts.length)} prompts ${verb}: ${names}${where}`;
}

function newPromptFails(prompt: PromptVerdict, style: Style): string {
  const which = newPrompt(prompt, style);
  const mustPass = mustPassFails(prompt, style);
  if (!missesMinimum(prompt)) return `${mustPass} in ${which}`;
  return `${which} misses its minimum${mustPass === "" ? "" : `, and ${mustPass}`}`;
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
  return reason === null ? "nothing could be measured" : reasonTitle(reason, verdict, style);
}

function passed(all: readonly PromptVerdict[], style: Style): string {
  const signed = all.filter(isAccepted);
  const others = all.filter((prompt) => !isAccepted(prompt));
  const alone = others.filter(({ absolute }) => absolute !== null);
  const prompts = others.filter((prompt) => prompt.absolute === null && !isRollback(prompt));
  const [first] = prompts;
  const parts = [
    acceptedTitle(signed, style),
    first === undefined
      ? ""
      : prompts.length === 1
        ? passedAlone(first, style)
        : passedTogether(prompts),
    alone.length === 0 ? "" : meetMinimum(alone, style),
    rollbackTitle(all, style),
  ].filter((part) => part !== "");
  return parts.length === 0 ? "nothing was found worse" : parts.join("; ");
}

function meetMinimum(alone: readonly PromptVerdict[], style: Style): string {
  const names = listSome(alone, 3, (prompt) => newPrompt(prompt, style));
  return alone.length === 1 ? `${names} meets its minimum` : `${names} meet their minimum`;
}

const noneOf = (prompts: readonly PromptVerdict[]): string =>
  prompts.some(({ units }) => units.some(gotWorse)) ? "no gating slice" : "no slice";

function passedTogether(prompts: readonly PromptVerdict[]): string {
  const none = noneOf(prompts);
  const better = prompts.filter((prompt) => prompt.units.some(({ result }) => result === "better"));
  const all = count(prompts.length);
  return better.length > 0
    ? `${better.length} of ${all} prompts got better, and ${none} was found worse`
    : `${none} of ${all} prompts was found worse`;
}

function passedAlone(prompt: PromptVerdict, style: Style): string {
  const at = style.name(prompt.name);
  const none = noneOf([prompt]);
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
  if (!hasSlices && prompt.units.some(gotWorse)) return `nothing that gates got worse in ${at}`;
  const ruledOut =
    prompt.units.length > 0 &&
    prompt.units.every((unit) => unit.result === "not worse" && !gotWorse(unit));
  if (ruledOut) return `${at} is not worse${hasSlices ? " in any slice" : ""}`;
  return hasSlices ? `${none} of ${at} was found worse` : `${at} was not found worse`;
}

function nothingMeasured(verdict: Verdict, style: Style): string {
  if (verdict.plan !== null) return "this pull request sets the gate up";
  const told = [reachedPrompts(verdict.prompts, style), movedPrompts(verdict.prompts, style)];
  const policy = policyTitle(verdict.policyChanges, style);
  const prompts = told.filter((part) => part !== "").join("; ") || "no prompt changed";
  return policy === "" ? prompts : `${prompts}. ${policy}`;
}

const isStill = ({ outcome }: PromptVerdict): boolean => outcome === "not_applicable";

const isReachedOnly = (prompt: PromptVerdict): boolean =>
  isStill(prompt) && prompt.reachedBy.length > 0;

/** "`retrieval/a.py` changed, on which `a` depends: both versions send the same requests"; empty where nothing did. */
export function reachedPrompts(prompts: readonly PromptVerdict[], style: Style): string {
  const reached = prompts.filter(isReachedOnly);
  if (reached.length === 0) return "";
  const files = [...new Set(reached.flatMap(({ reachedBy }) => reachedBy.map(({ path }) => path)))];
  const what = listSome(files, 2, style.name);
  const who = listSome(reached, 3, ({ name }) => style.name(name));
  const depend = reached.length === 1 ? "depends" : "depend";
  return `${what} changed, on which ${who} ${depend}: both versions send the same requests`;
}

/** "`a` was renamed without a change, `b` was removed"; empty when nothing of the kind happened. */
export function movedPrompts(prompts: readonly PromptVerdict[], style: Style): string {
  const still = prompts.filter((prompt) => !isReachedOnly(prompt) && isStill(prompt));
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
