import type { PromptVerdict, Verdict } from "../verdict.ts";
import { movedPrompts, reachedPrompts } from "./headline.ts";
import { isMeasuredAlone } from "./absolute.ts";
import { gotWorse } from "./loss.ts";
import { change, day, plusMinus } from "./numbers.ts";
import { policyNotice } from "./policy.ts";
import { ALL_CASES, isRed, measuredPrompts } from "./ranking.ts";
import { mutedBy } from "./result-cell.ts";
import type { Style } from "./style.ts";
import { wordingNotice } from "./wording-notice.ts";
import { counted, listSome, unitName } from "./words.ts";

const MOST = 3;

/** What a reader should know beside the result, one sentence each, the weightiest first, three at most. */
export function notices(verdict: Verdict, style: Style): readonly string[] {
  const prompts = measuredPrompts(verdict.prompts);
  const measured = prompts.length > 0;
  const of = ({ name }: PromptVerdict): string =>
    prompts.length > 1 ? ` of ${style.name(name)}` : "";
  const said = [
    bootstrapNotice(verdict, prompts, style),
    productionNotice(prompts, style),
    ...prompts.map((prompt) => mutedNotice(prompt, style)),
    ...prompts.map((prompt) => movedNotice(prompt, verdict, style)),
    reachedNotice(prompts, style),
    dependencyNotice(prompts, style),
    failingBothNotice(prompts, style),
    ...prompts.map((prompt) => wordingNotice(prompt, of(prompt), style)),
    // Where the edit stops the run, the sentence has said it.
    measured && verdict.reason !== "policy_changed"
      ? policyNotice(verdict.policyChanges, style)
      : null,
    ...distinct(prompts.map((prompt) => uncalibratedNotice(prompt, style))),
    ...distinct(prompts.map((prompt) => sameFamilyNotice(prompt, verdict, style))),
    ...prompts.map((prompt) => headRubricNotice(prompt, of(prompt))),
    newCasesNotice(prompts, style),
    encodingNotice(prompts, style),
    measured ? stillNotice(verdict, style) : null,
  ];
  return said.filter((sentence) => sentence !== null).slice(0, MOST);
}

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];

function bootstrapNotice(
  { plan }: Verdict,
  prompts: readonly PromptVerdict[],
  style: Style,
): string | null {
  const fromHead = prompts.filter(({ evalSet }) => evalSet?.source === "head");
  // The sentence about a new prompt has said it.
  const said = prompts.length === 1 && prompts.some(isMeasuredAlone);
  if (plan !== null || said || fromHead.length === 0) return null;
  const of =
    prompts.length === 1 ? "" : ` of ${listSome(fromHead, 3, ({ name }) => style.name(name))}`;
  return `the eval set${of} comes from this pull request: read the cases as part of the review.`;
}

/** Which text was taken for production's, where that is not what base has. */
function productionNotice(prompts: readonly PromptVerdict[], style: Style): string | null {
  const late = prompts.filter(({ production }) => production !== undefined);
  if (late.length === 0) return null;
  const places = late.map(({ production }) => style.name(production?.ref ?? ""));
  const from = listSome(distinct(places), 3, (place) => place);
  const who = listSome(late, 3, ({ name }) => style.name(name));
  return `production of ${who} was read from ${from}, which is deployed, and not from the base branch.`;
}

/** A mute must not hide what it hides: it names the loss, its end, its owner and why. */
function mutedNotice({ units }: PromptVerdict, style: Style): string | null {
  const muted = units.filter((unit) => unit.mute !== null && gotWorse(unit) && !isRed(unit));
  const [first] = muted;
  if (first === undefined || first.mute === null) return null;
  const more = muted.length - 1;
  const others = more === 0 ? "" : `; ${counted(more, "more muted slice")} got worse too`;
  const name = unitName(first, style);
  return `${name} got worse and is ${mutedBy(first.mute, style)} (${style.sentence(first.mute.reason)})${others}.`;
}

/** What the pull request's own rubric says: shown, because it may be why the prompt was changed. */
function headRubricNotice({ headRubric }: PromptVerdict, of: string): string | null {
  if (headRubric === null) return null;
  const { mean, interval, cases } = headRubric;
  return `head's rubric${of}, run and not gating, sees ≈ ${change(mean)}${plusMinus(interval)} over ${counted(cases, "case")}.`;
}

/** Flagged against stored answers, but not against today's. */
function movedNotice(prompt: PromptVerdict, verdict: Verdict, style: Style): string | null {
  const moved = prompt.units.filter(({ notStanding }) => notStanding);
  if (moved.length === 0) return null;
  const names = listSome(moved, 3, ({ unit }) =>
    unit === ALL_CASES ? "the whole set" : style.name(unit),
  );
  const since = prompt.baseline?.since ?? null;
  const stored = since === null ? "stored answers" : `answers from ${day(since, verdict.asOf)}`;
  return `${names} looked worse than production's ${stored}, but not than answers made today: production itself has moved.`;
}

/** Never red, since the edit did not do it; but nobody should read "pass" and believe that it passes. */
function failingBothNotice(prompts: readonly PromptVerdict[], style: Style): string | null {
  const ids = prompts.flatMap(({ mustPassFailingBoth }) => mustPassFailingBoth);
  if (ids.length === 0) return null;
  const which = `${ids.length === 1 ? "the must-pass case" : "the must-pass cases"} ${listSome(ids, 3, style.name)}`;
  return ids.length === 1
    ? `${which} fails, and production's answers made today fail it too.`
    : `${which} fail, and production's answers made today fail them too.`;
}

/** Nobody should take a green run for one that a judge could have made red. */
function uncalibratedNotice({ judge }: PromptVerdict, style: Style): string | null {
  if (judge === null || judge.uncalibrated === null) return null;
  return `what the judge says warns and does not gate, since policy requires a calibration: ${style.said(judge.uncalibrated)}.`;
}

function sameFamilyNotice({ judge }: PromptVerdict, verdict: Verdict, style: Style): string | null {
  if (judge === null || judge.sameFamily === null) return null;
  const who = verdict.base.name === "" ? "the configuration" : style.name(verdict.base.name);
  return `the judge is of the same model family as the model it judges, which ${who} allows: ${style.sentence(judge.sameFamily)}`;
}

function newCasesNotice(prompts: readonly PromptVerdict[], style: Style): string | null {
  const ids = prompts.flatMap(({ newCases }) => newCases.map(({ id }) => id));
  if (ids.length === 0) return null;
  const names = listSome(ids, 3, style.name);
  const verb =
    ids.length === 1
      ? "was run and is shown, but does not gate"
      : "were run and are shown, but do not gate";
  return `${counted(ids.length, "new case")} (${names}) ${verb}.`;
}

/** Why a prompt was measured whose own file is as it was. */
function reachedNotice(prompts: readonly PromptVerdict[], style: Style): string | null {
  const reached = prompts.filter(({ change }) => change === "reached");
  if (reached.length === 0) return null;
  const who = listSome(reached, 3, ({ name }) => style.name(name));
  const [was, is] = reached.length === 1 ? ["was", "is"] : ["were", "are"];
  return `${who} ${was} measured because ${changedFiles(reached, "reference", style)} changed, of which ${reached.length === 1 ? "it" : "they"} ${is} made.`;
}

/** What no request shows must not read as if it had been measured. */
function dependencyNotice(prompts: readonly PromptVerdict[], style: Style): string | null {
  const files = changedFiles(prompts, "depends_on", style);
  return files === ""
    ? null
    : `${files} changed too, and what that does was not measured: it is in no request.`;
}

function changedFiles(
  prompts: readonly PromptVerdict[],
  by: PromptVerdict["reachedBy"][number]["by"],
  style: Style,
): string {
  const found = prompts.flatMap(({ reachedBy }) => reachedBy.filter((of) => of.by === by));
  return listSome([...new Set(found.map(({ path }) => path))], 2, style.name);
}

function encodingNotice(prompts: readonly PromptVerdict[], style: Style): string | null {
  const encoded = prompts.filter(({ encodingOnly }) => encodingOnly);
  if (encoded.length === 0) return null;
  const names = listSome(encoded, 3, ({ name }) => style.name(name));
  return `encoding only: in ${names} nothing changed but line ends, a byte order mark or the final newline; the exact bytes were sent.`;
}

function stillNotice(verdict: Verdict, style: Style): string | null {
  const moved = movedPrompts(verdict.prompts, style);
  const reached = reachedPrompts(verdict.prompts, style);
  const said = [moved === "" ? "" : `${moved}; nothing had to be measured there`, reached];
  const sentences = said.filter((part) => part !== "").join("; ");
  return sentences === "" ? null : `${sentences}.`;
}
