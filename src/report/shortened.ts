import type { RunRecord } from "../run-record.ts";
import type { Verdict } from "../verdict.ts";
import { hiddenSlices } from "./blocks.ts";
import { link } from "./footer.ts";
import type { Layout } from "./layout.ts";
import { shownCases } from "./parts.ts";
import { measuredPrompts } from "./ranking.ts";
import { markdownStyle } from "./style.ts";
import { openTable } from "./table.ts";
import { counted, list } from "./words.ts";

/** The one line that says what a limit left out, and where it is. */
export function shortened(verdict: Verdict, run: RunRecord, layout: Layout): string {
  const prompts = measuredPrompts(verdict.prompts).filter(
    ({ outcome }) => outcome !== "inconclusive",
  );
  const cases = prompts
    .filter(({ outcome }) => outcome === "fail")
    .reduce((sum, prompt) => sum + prompt.cases.length - shownCases(prompt, layout), 0);
  const slices = prompts.reduce(
    (sum, prompt) => sum + hiddenSlices(prompt, openTable(prompt, markdownStyle), layout),
    0,
  );
  const missing = [
    cases > 0 ? counted(cases, "failing case") : "",
    slices > 0 ? counted(slices, "slice") : "",
    layout.textLimit === null ? "" : "the cases' whole texts",
    layout.method ? "" : "how it was measured",
  ].filter((part) => part !== "");
  const what = missing.length === 0 ? "what is missing here" : list(missing);
  const verb = missing.length > 1 || cases + slices > 1 || layout.textLimit !== null ? "are" : "is";
  const summary = layout.unfolded ? null : link("job summary", run.runUrl);
  const where = summary === null ? "`verdict.json`" : `the ${summary} and the full report`;
  return `**Shortened to fit GitHub:** ${what} ${verb} in ${where}.`;
}
