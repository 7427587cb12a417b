import type { PlanReport } from "../prepare.ts";
import { problemText } from "../problem.ts";
import { reasons } from "../reason.ts";
import { logLine } from "./escape/log.ts";
import { count, dollars } from "./numbers.ts";

/** A plan for the terminal: one line a prompt, then what would not be measured and why. */
export function planText({ costs, decided }: PlanReport): string {
  const lines = costs.map(
    ({ prompt, cases, answers, judgements, inputTokens, outputTokens, usd, priced }) =>
      `${prompt}: ${count(cases)} cases · ${count(answers)} answers to ask · at most ${count(judgements)} judgements before a recheck · ` +
      `${count(inputTokens)} tokens in, ${count(outputTokens)} out · about ${dollars(usd)}` +
      (priced ? "" : " (a model without a listed price counts at the dearest)"),
  );
  const others = decided.flatMap(({ name, reason, detail, warnings }) =>
    reason === null
      ? [`${name}: both versions send the same, nothing to ask`]
      : [
          `${name}: ${reasons[reason].title}: ${detail ?? ""}`,
          ...warnings.map((problem) => `  ${problemText(problem)}`),
        ],
  );
  const all = [...lines, ...others];
  const text = all.length === 0 ? ["No prompt changed: nothing to ask."] : all;
  return `${text.map(logLine).join("\n")}\n`;
}
