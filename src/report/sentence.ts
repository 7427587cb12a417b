import type { PromptVerdict, UnitVerdict, Verdict } from "../verdict.ts";
import { amount, count, rate } from "./numbers.ts";
import { ALL_CASES, isRedOverall, measuredPrompts, ranked, redSlices } from "./ranking.ts";
import type { Style } from "./style.ts";
import { counted, list, listSome, unitName } from "./words.ts";

/** The paragraph below the heading: on fail the loss, on pass what could have been missed. */
export function sentence(verdict: Verdict, style: Style): string {
  const prompts = measuredPrompts(verdict.prompts);
  const [first] = prompts;
  const said =
    first === undefined
      ? ""
      : prompts.length === 1
        ? promptSentence(first, style)
        : promptsSentence(prompts, style);
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
  return prompt.outcome === "pass" ? passSentence(prompt, style) : "";
}

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
  const moved = places === "" ? "" : ` ${places}.`;
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
  const slices = redSlices(prompt);
  const overall = isRedOverall(prompt) ? ranked(prompt).overall : null;
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
    averageSentence(prompt, slices.length),
    mustPassSentence(prompt),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** "3 of 25 `regulatory` cases now fail; production passes all 25." */
function lossSentence(unit: UnitVerdict, style: Style): string {
  const falls =
    unit.score?.found === "worse" ? `the score falls by ${amount(unit.score.mean)}` : null;
  const failing =
    unit.check?.found === "worse" ? unit.check : unit.judge?.found === "worse" ? unit.judge : null;
  const where =
    unit.unit === ALL_CASES
      ? `Over ${unitName(unit, style)}`
      : `In ${style.name(unit.unit)} (${counted(unit.cases, "case")})`;
  if (failing === null) return falls === null ? "" : `${where} ${falls}.`;
  const before = rate(failing.baseline);
  const score = falls === null ? "" : `, and ${falls}`;
  if (failing.casesNowFailing === 0) {
    return `${where} failing answers rise from ${before} to ${rate(failing.candidate)}${score}.`;
  }
  const slice = unit.unit === ALL_CASES ? "" : `${style.name(unit.unit)} `;
  const verb = failing.casesNowFailing === 1 ? "fails" : "fail";
  const judged = failing === unit.judge ? " by the judge's score" : "";
  const production =
    failing.baseline === 0
      ? `production passes ${unit.cases === 1 ? "it" : `all ${count(unit.cases)}`}`
      : `failing answers rise from ${before} to ${rate(failing.candidate)}`;
  const share = `${count(failing.casesNowFailing)} of ${count(unit.cases)} ${slice}cases`;
  return `${share} now ${verb}${judged}; ${production}${score}.`;
}

/** Whether the mean over all cases would have hidden the loss; empty where it did not have to. */
function averageSentence(prompt: PromptVerdict, redCount: number): string {
  const { overall } = ranked(prompt);
  if (overall === null || redCount === 0 || overall.result === "worse") return "";
  const hides = `so the average hides ${redCount === 1 ? "it" : "them"}.`;
  const gain = gainOf(overall);
  return `Over all ${counted(overall.cases, "case")} ${gain ?? "nothing was found"}, ${hides}`;
}

/** "the score rises by 0.08"; null where nothing was found better. */
function gainOf({ score, check, judge }: UnitVerdict): string | null {
  if (score?.found === "better") return `the score rises by ${amount(score.mean)}`;
  const failing = [check, judge].find((of) => of?.found === "better") ?? null;
  if (failing === null) return null;
  return `failing answers fall from ${rate(failing.baseline)} to ${rate(failing.candidate)}`;
}

function mustPassSentence({ mustPassRed, cases }: PromptVerdict): string {
  const [id] = mustPassRed;
  if (id === undefined) return "";
  const shown = cases.find((of) => of.id === id);
  if (mustPassRed.length > 1 || shown === undefined) {
    return "Must-pass cases fail in every answer of the candidate, and in none that production gave now.";
  }
  const { baseline, candidate } = shown;
  return `The must-pass case fails in ${candidate.failing} of ${candidate.of} answers; production's failed in ${baseline.failing} of ${baseline.of}.`;
}

function passSentence(prompt: PromptVerdict, style: Style): string {
  const { overall, better } = ranked(prompt);
  const gain = overall === null ? null : gainOf(overall);
  const [most] = better;
  const gains =
    gain !== null && overall !== null
      ? `Over all ${counted(overall.cases, "case")} ${gain}${most === undefined ? "" : `; ${style.name(most.unit)} gains most`}.`
      : most === undefined
        ? ""
        : `In ${style.name(most.unit)} (${counted(most.cases, "case")}) ${gainOf(most) ?? "something was found better"}.`;
  if (gains === "") return missedSentence(prompt, style);
  return [gains, leastCertain([prompt], style)].filter((part) => part !== "").join(" ");
}

/** "What could have been missed: a loss in `vip` (9 cases) or `account` (22), …" */
function missedSentence(prompt: PromptVerdict, style: Style): string {
  const { unclear, overall } = ranked(prompt);
  const names = listSome(
    unclear,
    4,
    (unit) =>
      `${style.name(unit.unit)} (${unit === unclear[0] ? counted(unit.cases, "case") : count(unit.cases)})`,
    "or",
  );
  const places = names === "" ? "" : `in ${names}`;
  if (overall !== null && overall.result === "unclear") {
    const everywhere = `over ${unitName(overall, style)}`;
    const where = places === "" ? everywhere : `${places}, or ${everywhere}`;
    return `What could have been missed: a loss ${where}; the cases are too few to rule it out.`;
  }
  if (places === "") return "A loss beyond the margins is ruled out.";
  return `What could have been missed: a loss ${places}, where the cases are too few to rule it out.`;
}

/** The unclear slice with the fewest cases; empty where nothing is unclear. */
function leastCertain(prompts: readonly PromptVerdict[], style: Style): string {
  const [least] = prompts
    .flatMap((prompt) => ranked(prompt).unclear.map((unit) => ({ unit, prompt })))
    .toSorted((a, b) => a.unit.cases - b.unit.cases);
  if (least === undefined) return "";
  const of = prompts.length > 1 ? ` of ${style.name(least.prompt.name)}` : "";
  return `Least certain: ${style.name(least.unit.unit)}${of} (${counted(least.unit.cases, "case")}).`;
}
