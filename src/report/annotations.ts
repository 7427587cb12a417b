import type { PromptVerdict, UnitVerdict, Verdict } from "../verdict.ts";
import { logLine } from "./escape/log.ts";
import { belowFloors } from "./floors.ts";
import { lossSentence } from "./loss.ts";
import { ALL_CASES, redOverall, redSlices } from "./ranking.ts";
import { mustPassFails } from "./red.ts";
import { isRedStandard } from "./standards.ts";
import { plainStyle } from "./style.ts";
import { reasonTitle } from "./words.ts";

/** A sentence at a line of a changed file. */
export interface Annotation {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** What fails the check is a failure; what could not be measured a warning. */
  readonly level: "failure" | "warning";
  readonly message: string;
}

/** More would be a wall; GitHub takes 50 a request. */
const MOST = 10;

/**
 * What turned the check red: one annotation a worse slice, a missed minimum or a reason, with names of slices and
 * cases, and no word of a model.
 *
 * @param lineOf the first line of a file that the change touches
 */
export function annotations(
  verdict: Verdict,
  lineOf: (path: string) => number,
): readonly Annotation[] {
  const all = [
    ...problems(verdict),
    ...verdict.prompts.flatMap((prompt) => ofPrompt(prompt, verdict, lineOf)),
  ].map((of) => ({ ...of, message: logLine(of.message) }));
  const last = all[MOST - 1];
  if (last === undefined || all.length === MOST) return all;
  const message = `${last.message} And ${all.length - MOST} more.`;
  return [...all.slice(0, MOST - 1), { ...last, message }];
}

/** Files at fault say the line themselves. */
function problems({ outcome, problems: found }: Verdict): readonly Annotation[] {
  const level = outcome === "fail" ? "failure" : "warning";
  return found.map(({ file, line, message, hint }) => ({
    path: file,
    line: line ?? 1,
    level,
    message: `${message}${hint === null ? "" : `; ${hint}`}.`,
  }));
}

function ofPrompt(
  prompt: PromptVerdict,
  verdict: Verdict,
  lineOf: (path: string) => number,
): readonly Annotation[] {
  const { outcome, reason, name } = prompt;
  const [reached] = prompt.reachedBy;
  const path = prompt.change === "reached" && reached !== undefined ? reached.path : prompt.path;
  const line = lineOf(path);
  if (outcome === "fail") {
    return failures(prompt).map((message) => ({ path, line, level: "failure", message }));
  }
  if (outcome !== "inconclusive" || reason === null) return [];
  const message = `${name}: ${reasonTitle(reason, verdict, plainStyle)}.`;
  return [{ path, line, level: "warning", message }];
}

function failures(prompt: PromptVerdict): readonly string[] {
  const { name, absolute } = prompt;
  const overall = redOverall(prompt);
  const units = [...redSlices(prompt), ...(overall === null ? [] : [overall])];
  const missed = absolute?.standards.some(isRedStandard) === true ? "a minimum is missed" : "";
  const others = [belowFloors(prompt, plainStyle), missed, mustPassFails(prompt, plainStyle)];
  return [
    ...units.map((unit) => worse(unit, prompt)),
    ...others.filter((part) => part !== "").map((part) => `${name}: ${part}.`),
  ];
}

function worse(unit: UnitVerdict, { name, cases }: PromptVerdict): string {
  const all = unit.unit === ALL_CASES;
  const first = cases.find(({ slices }) => all || slices.includes(unit.unit));
  const which = first === undefined ? "" : ` First: ${plainStyle.name(first.id)}.`;
  const what = all ? name : plainStyle.name(unit.unit);
  return `${what} got worse: ${lossSentence(unit, plainStyle)}${which}`;
}
