import { reasons } from "../reason.ts";
import type { PromptVerdict, UnitVerdict, Verdict } from "../verdict.ts";
import { xml } from "./escape/xml.ts";
import { headline } from "./headline.ts";
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
 * The verdict for tools that read test reports: a suite a prompt, a test a slice and a red must-pass case. It fails
 * exactly where the check does: what does not gate is skipped, what could not be measured is an error, unless the base
 * branch lets it pass.
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
  const units = prompt.units.map((unit) => unitCase(unit, prompt));
  const cases = [...units, ...mustPass];
  return { name: prompt.name, cases: cases.length > 0 ? cases : [wholePrompt(prompt, verdict)] };
}

function unitCase(unit: UnitVerdict, prompt: PromptVerdict): TestCase {
  const { unit: name, red, result } = unit;
  if (result !== "worse") return { name, ending: "passed", message: "" };
  const numbers = changeCells(unit, plainStyle)
    .filter((cell) => cell !== "")
    .join(", ");
  const said = `${name} got worse in ${prompt.name}: ${numbers}`.replaceAll("\u00A0", " ");
  return red
    ? { name, ending: "failure", message: said }
    : { name, ending: "skipped", message: `${said}; it does not gate` };
}

function wholePrompt(prompt: PromptVerdict, verdict: Verdict): TestCase {
  const reason = prompt.reason === null ? "" : `: ${reasons[prompt.reason].title}`;
  const message = `${outcomeWords[prompt.outcome]}${reason}`;
  return { name: "(all)", ending: endingOf(prompt.outcome, verdict), message };
}

function wholeRun(verdict: Verdict): TestCase {
  const next =
    verdict.reason === null ? "" : `. Next: ${nextStep(verdict.reason, verdict, plainStyle)}`;
  return {
    name: "(all)",
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
