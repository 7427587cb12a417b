import type { PromptVerdict, UnitVerdict, Verdict } from "../verdict.ts";
import { absoluteSentence, mustPassSentence } from "./absolute.ts";
import { floorSentences, redFloors } from "./floors.ts";
import { averageSentence, gainOf, gotWorse, lossSentence, metricGains } from "./loss.ts";
import { leastCertain, missedSentence } from "./missed.ts";
import { count } from "./numbers.ts";
import { measuredPrompts, ranked, redOverall, redSlices } from "./ranking.ts";
import { isRollback, rollbackSentence } from "./rollback.ts";
import { acceptedSentence, isAccepted } from "./signed-off.ts";
import type { Style } from "./style.ts";
import { counted, list, listSome } from "./words.ts";

/** The paragraph below the heading: on fail the loss, on pass what could have been missed. */
export function sentence(verdict: Verdict, style: Style): string {
  const prompts = measuredPrompts(verdict.prompts);
  const [first] = prompts;
  const said =
    first === undefined
      ? ""
      : prompts.length === 1
        ? promptSentence(first, style)
        : [promptsSentence(prompts, style), ...prompts.map((of) => rollbackSentence(of, style))]
            .filter((part) => part !== "")
            .join(" ");
  return [howCompared(verdict, prompts), said].filter((part) => part !== "").join(" ");
}

/** Where the usual way of comparing was not open, the first words say what was compared instead. */
function howCompared({ suppliedByHead }: Verdict, prompts: readonly PromptVerdict[]): string {
  const supplied = prompts.some(({ change }) => change === "supplied");
  const oneLook = prompts.some(
    ({ method, outcome }) => method === "one look" && outcome !== "inconclusive",
  );
  const source = suppliedByHead
    ? "Outputs supplied by the pull request's own job"
    : supplied
      ? "Outputs supplied as files"
      : "";
  const look = "production was not asked again, so nothing was measured a second time";
  if (source === "") return oneLook ? `One look: ${look}.` : "";
  return oneLook ? `${source}; one look: ${look}.` : `${source}.`;
}

/** What happened to one prompt that passed or failed. */
export function promptSentence(prompt: PromptVerdict, style: Style): string {
  if (prompt.outcome === "fail") return failSentence(prompt, style);
  if (isAccepted(prompt)) {
    return `${acceptedSentence(prompt, style)} ${failSentence(prompt, style)}`;
  }
  return prompt.outcome === "pass" ? passSentence(prompt, style) : "";
}

const ONLY_OUTPUTS =
  "What such a change does is seen in the application's own outputs alone: supply them to have them compared.";

/** Why nothing was measured, and where what was renamed has gone. */
export function notApplicableSentence({ prompts, policyChanges }: Verdict, style: Style): string {
  const moves = prompts.flatMap(({ from, path, change }) =>
    change === "renamed" && from !== null ? [{ from, path }] : [],
  );
  const places = listSome(
    moves,
    3,
    ({ from, path }) => `${style.name(from)} is now ${style.name(path)}`,
  );
  const reached = prompts.some(({ reachedBy }) => reachedBy.length > 0);
  const moved = [places === "" ? "" : ` ${places}.`, reached ? ` ${ONLY_OUTPUTS}` : ""].join("");
  return policyChanges.length > 0
    ? `Nothing was measured, and nothing is judged by the new rule yet.${moved}`
    : `Nothing was measured.${moved}`;
}

function promptsSentence(prompts: readonly PromptVerdict[], style: Style): string {
  const of = (outcome: PromptVerdict["outcome"]): readonly PromptVerdict[] =>
    prompts.filter((prompt) => prompt.outcome === outcome);
  const [failed, unmeasured, passed] = [of("fail"), of("inconclusive"), of("pass")];
  const [only] = failed;
  if (only !== undefined && failed.length === 1 && passed.length === prompts.length - 1) {
    const others =
      passed.length === 1 ? "The other prompt passes." : `The other ${passed.length} prompts pass.`;
    return `${failSentence(only, style)} ${others}`;
  }
  if (passed.length === prompts.length) return leastCertain(prompts, style);
  const parts = [
    failed.length > 0 ? `${counted(failed.length, "prompt fails", "prompts fail")}` : "",
    unmeasured.length > 0 ? `${count(unmeasured.length)} could not be measured` : "",
    passed.length > 0 ? `${count(passed.length)} ${passed.length === 1 ? "passes" : "pass"}` : "",
  ];
  return `${list(parts.filter((part) => part !== ""))}.`;
}

function failSentence(prompt: PromptVerdict, style: Style): string {
  if (prompt.absolute !== null) return absoluteSentence(prompt, style);
  const slices = redSlices(prompt);
  const overall = redOverall(prompt);
  const losses =
    slices.length > 2
      ? [
          slices.length > 10
            ? "The 10 largest losses are below."
            : "The losses are below, largest first.",
        ]
      : slices.map((unit) => lossSentence(unit, style));
  return [
    ...losses,
    ...(overall === null ? [] : [lossSentence(overall, style)]),
    averageSentence(prompt, slices),
    ...floorSentences(prompt, style),
    // A floor looks at the candidate alone, so a reader is told that it is no comparison.
    redFloors(prompt).length > 0 && !prompt.units.some(gotWorse)
      ? "Nothing was found worse than production."
      : "",
    mustPassSentence(prompt),
    hiddenSentence(slices, style),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** A reader who looks for the cases of a holdout slice is told why there are none. */
function hiddenSentence(red: readonly UnitVerdict[], style: Style): string {
  const hidden = red.filter(({ holdout }) => holdout);
  if (hidden.length === 0) return "";
  const names = listSome(hidden, 3, ({ unit }) => style.name(unit));
  return `The cases of ${names} are hidden, so that no wording is fitted to them.`;
}

function passSentence(prompt: PromptVerdict, style: Style): string {
  if (prompt.absolute !== null) return absoluteSentence(prompt, style);
  if (isRollback(prompt)) return rollbackSentence(prompt, style);
  const { overall, better } = ranked(prompt);
  const gain = overall === null ? null : gainOf(overall);
  const [most] = better;
  const gains =
    gain !== null && overall !== null
      ? `Over all ${counted(overall.cases, "case")} ${gain}${most === undefined ? "" : `; ${style.name(most.unit)} gains most`}.`
      : most === undefined
        ? metricGains(overall, style)
        : `In ${style.name(most.unit)} (${counted(most.cases, "case")}) ${gainOf(most) ?? "something was found better"}.`;
  const limits = gains === "" ? missedSentence(prompt, style) : leastCertain([prompt], style);
  return [toleratedLosses(prompt, style), gains, limits].filter((part) => part !== "").join(" ");
}

/** What does not gate is said all the same: green must not read as if it had not happened. */
function toleratedLosses(prompt: PromptVerdict, style: Style): string {
  const losses = prompt.units.filter(gotWorse).slice(0, 2);
  return losses.length === 0
    ? ""
    : `${losses.map((unit) => lossSentence(unit, style)).join(" ")} This does not gate.`;
}
