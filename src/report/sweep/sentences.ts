import { reasons } from "../../reason.ts";
import type { SweptPrompt } from "../../sweep/report.ts";
import type { PromptVerdict, UnitVerdict } from "../../verdict.ts";
import { commit } from "../footer.ts";
import { belowFloors } from "../floors.ts";
import { amount, count, day, rate } from "../numbers.ts";
import { ranked } from "../ranking.ts";
import type { Style } from "../style.ts";
import { unitText } from "../unit-title.ts";
import { counted, list, listSome } from "../words.ts";

/** What a sweep says of a prompt, a sentence each: what has moved, and what to do about it. */

export const hasDrifted = ({ outcome }: SweptPrompt): boolean => outcome === "fail";

/** What has moved since the answers and the version that it is held to; empty where production is below a floor alone. */
export function whatMoved({ model, judge, erosion, anchor }: SweptPrompt): readonly string[] {
  const isLost = model.outcome === "fail" && anchor !== null && lostUnits(model).length > 0;
  return [
    isLost ? "model" : "",
    (judge?.found ?? null) !== null ? "judge" : "",
    erosion?.verdict.outcome === "fail" ? "prompt" : "",
  ].filter((part) => part !== "");
}

/** "has drifted", as far as it has: a floor can be missed where nothing has moved. A record tells no more than the failure. */
export const whatOf = (prompt: SweptPrompt): "has drifted" | "misses its policy" =>
  prompt.repeated || whatMoved(prompt).length > 0 ? "has drifted" : "misses its policy";

/** What was found; empty for a prompt of which there is nothing to say. */
export function findings(prompt: SweptPrompt, style: Style): readonly string[] {
  return [
    modelSentence(prompt, style),
    judgeSentence(prompt, style),
    promptSentence(prompt, style),
    querySentence(prompt),
    unmeasuredSentence(prompt, style),
  ].filter((sentence) => sentence !== "");
}

function modelSentence(prompt: SweptPrompt, style: Style): string {
  const { model, anchor, repeated } = prompt;
  if (model.outcome !== "fail" || repeated) return "";
  if (anchor !== null && whatMoved(prompt).includes("model")) {
    return `${style.strong("The model has moved.")} Of the same requests, today's answers against those of ${day(anchor)}: ${losses(model, style)}.`;
  }
  const below = belowFloors(model, style);
  return `${style.strong("Production misses its policy")}${below === "" ? "" : `: ${below}`}. Nothing tells that the model has moved.`;
}

function judgeSentence({ judge }: SweptPrompt, style: Style): string {
  if (judge === null || judge.found === null) return "";
  const { shift, cases, since, answered } = judge;
  const less = shift < 0 ? "fewer" : "more";
  const name = (models: readonly string[]): string => listSome(models, 2, style.name);
  const [before, now] = [name(answered.before), name(answered.now)];
  const who = before === now || before === "" ? "" : ` (${before} then, ${now} now)`;
  return `${style.strong("The judge has moved.")} It gives the same answers to ${counted(cases, "case")} ${amount(shift)} ${less} points than on ${day(since)}${who}.`;
}

function promptSentence({ erosion }: SweptPrompt, style: Style): string {
  if (erosion === null || erosion.verdict.outcome !== "fail") return "";
  const then = `the version of ${day(erosion.day)} (${commit(erosion.sha)})`;
  const lost = losses(erosion.verdict, style);
  return `${style.strong("The prompt has worn down.")} Against ${then}, both asked today: ${lost === "" ? "what policy asks of it is missed" : lost}.`;
}

function querySentence({ queries }: SweptPrompt): string {
  if (queries === null || queries.without === 0) return "";
  const { without, lines } = queries;
  const share = `${count(without)} of ${counted(queries.queries, "query", "queries")} (${rate(without / queries.queries)})`;
  const where = listSome(lines, 5, String);
  return `${share} ${without === 1 ? "is" : "are"} like no case: add cases for ${without === 1 ? "it" : "some of them"} (${lines.length === 1 ? "line" : "lines"} ${where}${without > lines.length ? ", …" : ""}).`;
}

function unmeasuredSentence({ outcome, reason, detail }: SweptPrompt, style: Style): string {
  if (outcome !== "inconclusive" || reason === null) return "";
  const why = detail === null ? "" : `: ${style.said(detail)}`;
  return `It could not be measured, as ${style.own(reasons[reason].title)}${why}.`;
}

/** "in `law` (10 cases) the score falls by 0.40, and failing answers rise from 0% to 12%", the largest losses first. */
function losses(prompt: PromptVerdict, style: Style): string {
  return listSome(lostUnits(prompt), 3, (unit) => lossIn(unit, style));
}

function lostUnits(prompt: PromptVerdict): readonly UnitVerdict[] {
  const { worse, overall } = ranked(prompt);
  return [...worse.filter(({ red }) => red), ...(overall?.red === true ? [overall] : [])];
}

function lossIn(unit: UnitVerdict, style: Style): string {
  const { score, check, judge } = unit;
  const failing = [check, judge].find((of) => of?.found === "worse") ?? null;
  const parts = [
    score?.found === "worse" ? `the score falls by ${amount(score.mean)}` : "",
    failing === null
      ? ""
      : `failing answers rise from ${rate(failing.baseline)} to ${rate(failing.candidate)}`,
  ];
  const lost = list(parts.filter((part) => part !== ""));
  return `in ${unitText(unit.unit, style)} (${counted(unit.cases, "case")}) ${lost === "" ? "a metric of the policy got worse" : lost}`;
}

/** What to do about it. */
export function advice(prompt: SweptPrompt): readonly string[] {
  const { judge, erosion } = prompt;
  return [
    whatMoved(prompt).includes("model")
      ? "Pin the model to a dated snapshot, or edit the prompt for what the model is now. Gates compare with production's answers of today already, so they are neither green nor red for this."
      : "",
    (judge?.found ?? null) !== null
      ? "Scores from before and after cannot be compared with each other. Pin the judge to a dated snapshot, or calibrate it anew (`evenhand calibrate`). Within a run both sides have the same judge, so gates stand."
      : "",
    erosion?.verdict.outcome === "fail"
      ? "Many small losses were accepted since. Compare the two versions, or set a `floor` that ends it."
      : "",
  ].filter((line) => line !== "");
}
