import type { JudgeVerdict, PromptVerdict, Verdict } from "../verdict.ts";
import { prose } from "./escape/markdown.ts";
import { docsUrl } from "./footer.ts";
import type { Style } from "./style.ts";
import { list } from "./words.ts";

type Bias = JudgeVerdict["biases"][number];

const flaggedIn = ({ judge }: Pick<PromptVerdict, "judge">): readonly Bias[] =>
  (judge?.biases ?? []).filter(({ level }) => level !== "none");

/** The line on the judge's own test has told their figures. */
const TESTED: ReadonlySet<Bias["bias"]> = new Set(["position", "swap consistency"]);

/** For the block that tells how it was measured: a line a bias that was found, and one for those that were not. */
export function biasLines(prompt: PromptVerdict, verdict: Verdict): readonly string[] {
  const flagged = flaggedIn(prompt).map(
    (of) =>
      `- **Judge's bias**, ${of.bias}: ${prose(of.says)} ([what that means](${page(of, verdict)})).`,
  );
  const clear = (prompt.judge?.biases ?? []).filter(
    ({ bias, level, value }) => level === "none" && value !== null && !TESTED.has(bias),
  );
  if (clear.length === 0) return flagged;
  const names = list(clear.map(({ bias }) => bias));
  return [...flagged, `- **Judge's biases** looked for and not found: ${names}.`];
}

/** For the terminal: those that were found, with where to read on. */
export const biasWarnings = (
  prompts: readonly PromptVerdict[],
  verdict: Verdict,
  style: Style,
): readonly string[] =>
  prompts.flatMap((prompt) =>
    flaggedIn(prompt).map(
      (of) => `judge's bias, ${of.bias}: ${style.sentence(of.says)} (${page(of, verdict)})`,
    ),
  );

const page = ({ bias }: Bias, verdict: Verdict): string =>
  `${docsUrl(verdict, "judging.md")}#${bias.replaceAll(" ", "-")}`;
