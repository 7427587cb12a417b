import { ALL_CASES } from "../all-cases.ts";
import { reasons } from "../reason.ts";
import type {
  FloorVerdict,
  MetricVerdict,
  PromptVerdict,
  Standard,
  UnitVerdict,
  Verdict,
} from "../verdict.ts";
import { xml } from "./escape/xml.ts";
import { floorSentence } from "./floors.ts";
import { headline } from "./headline.ts";
import { metricCell } from "./metrics.ts";
import { metricResult, mutedBy } from "./result-cell.ts";
import { isAccepted } from "./signed-off.ts";
import { missedStandard } from "./standards.ts";
import { plainStyle } from "./style.ts";
import { changeCells } from "./table.ts";
import { nextStep, outcomeWords } from "./words.ts";

type Ending = "passed" | "failure" | "error" | "skipped";

interface TestCase {
  readonly name: string;
  readonly ending: Ending;
  /** One sentence; empty when passed. */
  readonly message: string;
}

interface TestSuite {
  readonly name: string;
  readonly cases: readonly TestCase[];
}

/**
 * The verdict for tools that read test reports: a suite a prompt; a test a slice, a further metric in one, a floor, a
 * minimum of a new prompt, and a red must-pass case. It fails exactly where the check does: what does not gate is
 * skipped, what could not be measured is an error, unless the base branch lets it pass.
 */
export function junit(verdict: Verdict): string {
  const prompts = verdict.prompts.map((prompt) => suiteOf(prompt, verdict));
  // What no prompt says, such as a set-up that cannot be used, is said by the run.
  const said = verdict.prompts.some(({ outcome }) => outcome === verdict.outcome);
  const suites = said ? prompts : [...prompts, { name: "evenhand", cases: [wholeRun(verdict)] }];
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="evenhand" ${counts(all)}>`,
    ...suites.map(suiteXml),
    "</testsuites>",
    "",
  ].join("\n");
}

function suiteOf(prompt: PromptVerdict, verdict: Verdict): TestSuite {
  const mustPass = prompt.mustPassRed.map((id): TestCase => ({
    name: `must pass: ${id}`,
    ending: "failure",
    message: "a must-pass case fails in every answer of the candidate",
  }));
  const units = prompt.units.flatMap((unit) => [
    unitCase(unit, prompt),
    ...unit.metrics.map((metric) => metricCase(unit, metric, prompt)),
  ]);
  const floors = prompt.floors.map(floorCase);
  const standards = (prompt.absolute?.standards ?? []).map(standardCase);
  const found = [...units, ...floors, ...standards, ...mustPass];
  const cases = isAccepted(prompt) ? found.map(acceptedCase) : found;
  return { name: prompt.name, cases: cases.length > 0 ? cases : [wholePrompt(prompt, verdict)] };
}

/** What somebody has accepted is skipped, since the check passes. */
const acceptedCase = (of: TestCase): TestCase =>
  of.ending === "failure"
    ? { ...of, ending: "skipped", message: `${of.message}; accepted by sign-off` }
    : of;

function unitCase(unit: UnitVerdict, prompt: PromptVerdict): TestCase {
  const { unit: name } = unit;
  const numbers = changeCells(unit, plainStyle).filter((cell) => cell !== "");
  const said = `${name} got worse in ${prompt.name}: ${numbers.join(", ")}`;
  return lossCase(name, unit, said);
}

function metricCase(unit: UnitVerdict, metric: MetricVerdict, prompt: PromptVerdict): TestCase {
  const name = `${unit.unit} · ${metric.metric}`;
  const said = `${metric.metric} of ${unit.unit} got worse in ${prompt.name}: ${metricCell(metric, plainStyle)}`;
  return lossCase(name, metricResult(unit, metric), said);
}

function lossCase(
  name: string,
  { result, red, mute }: Pick<UnitVerdict, "result" | "red" | "mute">,
  said: string,
): TestCase {
  if (result !== "worse") return { name, ending: "passed", message: "" };
  if (red) return { name, ending: "failure", message: plainSpaces(said) };
  const why = mute === null ? "it does not gate" : mutedBy(mute, plainStyle);
  return { name, ending: "skipped", message: plainSpaces(`${said}; ${why}`) };
}

function floorCase(floor: FloorVerdict): TestCase {
  return {
    name: `floor: ${floor.metric} in ${floor.unit}`,
    ending: floor.red ? "failure" : "passed",
    message: floor.red ? plainSpaces(floorSentence(floor, plainStyle)) : "",
  };
}

function standardCase(standard: Standard): TestCase {
  const { kind, what, met, gates } = standard;
  const said = met ? "" : plainSpaces(missedStandard(standard, plainStyle));
  return {
    name: `minimum: ${kind === "check" ? `${kind} ` : ""}${what}`,
    ending: met ? "passed" : gates ? "failure" : "skipped",
    message: met || gates ? said : `${said} It does not gate.`,
  };
}

const plainSpaces = (text: string): string => text.replaceAll("\u00A0", " ");

function wholePrompt(prompt: PromptVerdict, verdict: Verdict): TestCase {
  const reason = prompt.reason === null ? "" : `: ${reasons[prompt.reason].title}`;
  const message = `${outcomeWords[prompt.outcome]}${reason}`;
  return { name: ALL_CASES, ending: endingOf(prompt.outcome, verdict), message };
}

function wholeRun(verdict: Verdict): TestCase {
  const next =
    verdict.reason === null ? "" : `. Next: ${nextStep(verdict.reason, verdict, plainStyle)}`;
  return {
    name: ALL_CASES,
    ending: endingOf(verdict.outcome, verdict),
    message: `${headline(verdict)}${next}`,
  };
}

function endingOf(outcome: PromptVerdict["outcome"], verdict: Verdict): Ending {
  switch (outcome) {
    case "pass":
      return "passed";
    case "fail":
      return "failure";
    case "inconclusive":
      return verdict.allowedUnmeasured ? "skipped" : "error";
    case "not_applicable":
      return "skipped";
  }
}

function counts(cases: readonly TestCase[]): string {
  const of = (ending: Ending): number => cases.filter((test) => test.ending === ending).length;
  return `tests="${cases.length}" failures="${of("failure")}" errors="${of("error")}" skipped="${of("skipped")}"`;
}

function suiteXml({ name, cases }: TestSuite): string {
  return [
    `  <testsuite name="${xml(name)}" ${counts(cases)}>`,
    ...cases.map((test) => {
      const open = `    <testcase classname="${xml(name)}" name="${xml(test.name)}"`;
      return test.ending === "passed"
        ? `${open}/>`
        : `${open}><${test.ending} message="${xml(test.message)}"/></testcase>`;
    }),
    "  </testsuite>",
  ].join("\n");
}
