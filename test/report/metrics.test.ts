import { describe, expect, it } from "vitest";

import { heading } from "../../src/report/headline.ts";
import { metricCell, metricSaid } from "../../src/report/metrics.ts";
import { sentence } from "../../src/report/sentence.ts";
import { markdownStyle as style } from "../../src/report/style.ts";
import { allSlices, openTable } from "../../src/report/table.ts";
import { markdownTable } from "../../src/report/grid.ts";
import type { MetricVerdict, UnitVerdict, Verdict } from "../../src/verdict.ts";
import { metric, mute } from "./policy-fixtures.ts";
import { prompt, unit, verdict, verdictOn, worseUnit } from "./verdict-fixtures.ts";

/** A mean of which negative is harm, with half its interval. */
const of = (name: string, mean: number, half: number, more = {}): MetricVerdict =>
  metric(name, { mean, interval: { lower: mean - half, upper: mean + half }, ...more });

const all = (...metrics: MetricVerdict[]): UnitVerdict =>
  unit("(all)", { cases: 150, result: "not worse", metrics });
const slice = (...metrics: MetricVerdict[]): UnitVerdict => unit("regulatory", { metrics });

const rows = (...units: UnitVerdict[]): string[] =>
  markdownTable(openTable(prompt({ units }), style).grid)
    .replaceAll("\u00A0", " ")
    .split("\n")
    .slice(2);

describe("metricCell()", () => {
  it.each<[string, MetricVerdict, string]>([
    ["a criterion's points", of("faithfulness", -0.42, 0.2), "**−0.42** ± 0.20"],
    ["a check's share", of("max-length", 0.1, 0.03), "**+0.10** ± 0.03"],
    ["tokens, more of which are worse", of("output_tokens", -84.4, 12), "**+84** ± 12 tokens"],
    ["thousands", of("output_words", 1240, 100), "**−1,240** ± 100 words"],
    ["few", of("output_words", -3.25, 1.5), "**+3.3** ± 1.5 words"],
    ["fractions of a cent", of("cost_usd", -0.0012, 0.0003), "**+$0.0012** ± $0.0003"],
    ["dollars", of("cost_usd", 1.5, 0.25), "**−$1.50** ± $0.25"],
    ["milliseconds", of("latency_ms", -320, 40), "**+320** ± 40 ms"],
    ["what was not found", of("output_tokens", -20, 30, { found: null }), "≈ +20 ± 30 tokens"],
    ["no change at all", of("cost_usd", 0, 0), "**$0.00** ± $0.00"],
    ["a single case", metric("output_tokens", { mean: -20, interval: null }), "**+20** tokens"],
    ["a name that objects have", of("constructor", -0.5, 0.1), "**−0.50** ± 0.10"],
  ])("writes %s", (_, given, cell) => {
    expect(metricCell(given, style)).toBe(cell);
  });
});

describe("metricSaid()", () => {
  it.each([
    ["cost_usd", -0.0012, "answers cost $0.0012 more"],
    ["cost_usd", 0.0012, "answers cost $0.0012 less"],
    ["output_tokens", -84, "answers are 84 tokens longer"],
    ["output_words", 12, "answers are 12 words shorter"],
    ["latency_ms", -320, "answers take 320 ms longer"],
    ["latency_ms", 320, "answers take 320 ms less"],
    ["faithfulness", -0.42, "`faithfulness` falls by 0.42"],
    ["faithfulness", 0.42, "`faithfulness` rises by 0.42"],
  ])("says of %s by %d what changed", (name, mean, text) => {
    expect(metricSaid(metric(name, { mean }), style)).toBe(text);
  });
});

describe("openTable() with further metrics", () => {
  it("has a row for one that is worse or better, and none for the others", () => {
    expect(
      rows(
        slice(
          metric("faithfulness"),
          metric("tone", { result: "unclear", found: null, red: false }),
        ),
        all(metric("output_tokens", { mean: 84, result: "better", found: "better", red: false })),
      ),
    ).toEqual([
      "| `regulatory` · `faithfulness` | ❌ **worse** | **−0.42** ± 0.20 | | 25 |",
      "| All cases · `output_tokens` | better | **−84** ± 0 tokens | | 150 |",
      "| All cases | not worse | ≈ +0.02 ± 0.14 | 0% | 150 |",
    ]);
  });

  it("marks only what gates, and says who muted it", () => {
    const warned = metric("faithfulness", { tier: "warn", red: false });
    const shown = metric("faithfulness", { tier: "show", red: false });
    expect(rows(slice(warned), all())[0]).toContain("| **worse**, does not gate |");
    expect(rows(unit("regulatory", { mute, metrics: [shown] }), all())[0]).toContain(
      "| **worse**, muted to 1 Dec 2026 by `ada@acme.dev` |",
    );
  });

  it("orders losses of every kind by their margins, what gates first", () => {
    const order = rows(
      worseUnit("fails"),
      slice(of("small", -0.31, 0.1), of("large", -0.9, 0.1), of("warned", -2, 0.1, { red: false })),
      all(),
    ).map((row) => row.split("|")[1]?.trim());
    expect(order).toEqual([
      "`regulatory` · `large`",
      "`regulatory` · `small`",
      "`fails`",
      "`regulatory` · `warned`",
      "All cases",
    ]);
  });

  it("stands below its slice in the table of all slices, however little room there is", () => {
    const units = [unit("a"), slice(metric("faithfulness")), all()];
    const names = allSlices(prompt({ units }), 1, style).rows.map(([name]) => name);
    expect(names).toEqual(["`regulatory`", "`regulatory` · `faithfulness`", "All cases"]);
  });
});

describe("a red metric in heading and sentence", () => {
  const failed = (...units: UnitVerdict[]): Verdict =>
    verdictOn(prompt({ outcome: "fail", units }));

  it.each<[string, Verdict, string, string]>([
    [
      "in a slice",
      failed(slice(metric("faithfulness")), all()),
      "Fail: `faithfulness` of `regulatory` got worse in `support/answer`",
      "In `regulatory` (25 cases) `faithfulness` falls by 0.42.",
    ],
    [
      "over all cases",
      failed(all(of("cost_usd", -0.0012, 0.0002))),
      "Fail: `cost_usd` of `support/answer` got worse overall",
      "Over all 150 cases answers cost $0.0012 more.",
    ],
    [
      "beside what else got worse in its slice",
      failed(worseUnit("regulatory", { metrics: [metric("faithfulness")] }), all()),
      "Fail: `regulatory` got worse in `support/answer`",
      "3 of 25 `regulatory` cases now fail; production passes all 25, and `faithfulness` falls by 0.42. Over all 150 cases nothing was found, so the average hides it.",
    ],
    [
      "in more slices than can be named",
      failed(slice(metric("f")), worseUnit("b"), worseUnit("c"), unit("d"), all()),
      "Fail: 3 of 4 slices got worse in `support/answer`",
      "The losses are below, largest first. Over all 150 cases nothing was found, so the average hides them.",
    ],
  ])("reads like any red: %s", (_, given, title, text) => {
    expect(heading(given, style)).toBe(title);
    expect(sentence(given, style)).toBe(text);
  });

  it("has its place among several prompts", () => {
    const red = prompt({ outcome: "fail", units: [all(of("cost_usd", -0.01, 0.001))] });
    expect(
      heading(verdict({ outcome: "fail", prompts: [red, prompt({ name: "b" })] }), style),
    ).toBe("Fail: 1 of 2 prompts got worse: `support/answer`, in `cost_usd` overall");
  });

  it("says on a pass what got better, and what got worse without gating", () => {
    const better = { result: "better", found: "better", red: false } as const;
    expect(
      sentence(verdictOn(prompt({ units: [all(of("cost_usd", 0.002, 0.001, better))] })), style),
    ).toBe("Over all 150 cases answers cost $0.0020 less.");
    const warned = { tier: "warn", red: false } as const;
    const green = verdictOn(prompt({ units: [all(of("output_tokens", -84, 9, warned))] }));
    expect(heading(green, style)).toBe("Pass: nothing that gates got worse in `support/answer`");
    expect(sentence(green, style)).toBe(
      "Over all 150 cases answers are 84 tokens longer. This does not gate.",
    );
  });
});
