import { describe, expect, it } from "vitest";

import { biasLines, biasWarnings } from "../../src/report/biases.ts";
import { plainStyle } from "../../src/report/style.ts";
import type { JudgeVerdict } from "../../src/verdict.ts";
import { judge, prompt, verdictOn } from "./verdict-fixtures.ts";

type Bias = JudgeVerdict["biases"][number];

const bias = (of: Partial<Bias>): Bias => ({
  bias: "verbosity",
  value: 0.4,
  interval: { lower: 0.3, upper: 0.5 },
  n: 40,
  level: "none",
  says: "an answer twice as long as the other gains 0.40 points",
  ...of,
});

const withBiases = (...biases: Bias[]) => prompt({ judge: judge({ biases }) });

const PAGE = "https://github.com/evenhand/evenhand/blob/v1.4.0/docs/judging.md";

describe("biasLines()", () => {
  it("says what was found in a sentence with a link, and what was not in one line", () => {
    const of = withBiases(
      bias({ bias: "position", says: "told elsewhere" }),
      bias({ level: "warning" }),
      bias({ bias: "formatting" }),
      bias({ bias: "self-preference", value: null }),
      bias({ bias: "scale use" }),
    );
    expect(biasLines(of, verdictOn(of))).toEqual([
      `- **Judge's bias**, verbosity: an answer twice as long as the other gains 0.40 points ([what that means](${PAGE}#verbosity)).`,
      "- **Judge's biases** looked for and not found: formatting and scale use.",
    ]);
  });

  it("says nothing without a judge, or where nothing was measured", () => {
    const none = prompt({ judge: null });
    expect(biasLines(none, verdictOn(none))).toEqual([]);
    const unmeasured = withBiases(bias({ value: null }));
    expect(biasLines(unmeasured, verdictOn(unmeasured))).toEqual([]);
  });

  it("lets no model's name out of its code span", () => {
    const of = withBiases(
      bias({ level: "warning", says: "answers by [x](http://e/?q) score more" }),
    );
    expect(biasLines(of, verdictOn(of))[0]).toContain("`answers by [x](http://e/?q) score more`");
  });
});

describe("biasWarnings()", () => {
  it("warns on the terminal of what was found alone", () => {
    const of = withBiases(
      bias({}),
      bias({ bias: "scale use", level: "warning", says: "all are 5" }),
    );
    expect(biasWarnings([of], verdictOn(of), plainStyle)).toEqual([
      `judge's bias, scale use: all are 5 (${PAGE}#scale-use)`,
    ]);
  });
});
