import { describe, expect, it } from "vitest";

import { junit } from "../../src/report/junit.ts";
import { failedPrompt } from "./example-verdict.ts";
import { floor, metric, mute, newPrompt, standard } from "./policy-fixtures.ts";
import { prompt, unit, verdict, verdictOn, worseUnit } from "./verdict-fixtures.ts";

describe("junit()", () => {
  it("has a suite a prompt, a test a slice and a red must-pass case", () => {
    const units = [
      worseUnit("regulatory"),
      worseUnit("style", { tier: "warn", red: false }),
      unit("(all)"),
    ];
    const of = failedPrompt({ units, mustPassRed: ["incident-412"] });
    expect(junit(verdictOn(of))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="evenhand" tests="4" failures="2" errors="0" skipped="1">
        <testsuite name="support/answer" tests="4" failures="2" errors="0" skipped="1">
          <testcase classname="support/answer" name="regulatory"><failure message="regulatory got worse in support/answer: ≈ −0.07 ± 0.14, 0% → 12%"/></testcase>
          <testcase classname="support/answer" name="style"><skipped message="style got worse in support/answer: ≈ −0.07 ± 0.14, 0% → 12%; it does not gate"/></testcase>
          <testcase classname="support/answer" name="(all)"/>
          <testcase classname="support/answer" name="must pass: incident-412"><failure message="a must-pass case fails in every answer of the candidate"/></testcase>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it("has a test for each further metric, floor and minimum, red where the check is", () => {
    const units = [
      unit("a", {
        metrics: [metric("grounded"), metric("tone", { result: "unclear", red: false })],
      }),
      worseUnit("muted", { red: false, tier: "show", mute, metrics: [] }),
      unit("(all)", {
        metrics: [metric("cost_usd", { mean: -0.0012, interval: null, red: false, tier: "warn" })],
      }),
    ];
    const floors = [floor("grounded"), floor("tone", { red: false })];
    const text = junit(verdictOn(prompt({ outcome: "fail", units, floors })));
    expect(text.split("\n").filter((line) => line.includes("<testcase"))).toEqual(
      [
        'name="a"/>',
        'name="a · grounded"><failure message="grounded of a got worse in support/answer: −0.42 ± 0.20"/></testcase>',
        'name="a · tone"/>',
        'name="muted"><skipped message="muted got worse in support/answer: ≈ −0.07 ± 0.14, 0% → 12%; muted to 1 Dec 2026 by ada@acme.dev"/></testcase>',
        'name="(all)"/>',
        'name="(all) · cost_usd"><skipped message="cost_usd of (all) got worse in support/answer: +$0.0012; it does not gate"/></testcase>',
        'name="floor: grounded in (all)"><failure message="grounded: 4.00 is the least that ada@acme.dev accepts (no answer without a source); the candidate reaches 3.42 ± 0.21."/></testcase>',
        'name="floor: tone in (all)"/>',
      ].map((rest) => `    <testcase classname="support/answer" ${rest}`),
    );
  });

  it("has a test for each minimum of a prompt without a baseline", () => {
    const missed = standard("grounded", { measured: 2.6, interval: null, met: false });
    const check = standard("no-url", { kind: "check", measured: 1, min: 0.5 });
    expect(junit(verdictOn(newPrompt([missed, check])))).toContain(
      [
        '    <testcase classname="support/handover" name="minimum: grounded"><failure message="grounded reaches 2.60, and 4.00 is the least."/></testcase>',
        '    <testcase classname="support/handover" name="minimum: check no-url"/>',
      ].join("\n"),
    );
    expect(junit(verdictOn(newPrompt([check])))).toContain('failures="0" errors="0" skipped="0"');
  });

  it("skips a minimum that is missed and does not gate", () => {
    const shown = standard("grounded", { measured: 2.6, interval: null, met: false, gates: false });
    expect(junit(verdictOn(newPrompt([shown], { outcome: "pass" })))).toContain(
      'name="minimum: grounded"><skipped message="grounded reaches 2.60, and 4.00 is the least. It does not gate."/>',
    );
  });

  const quota = prompt({ outcome: "inconclusive", reason: "provider_quota" });

  it("calls what could not be measured an error", () => {
    expect(junit(verdictOn(quota))).toContain(
      `<error message="Inconclusive: the model's provider refused further calls (quota spent)"/>`,
    );
  });

  it("skips what the base branch lets pass, and what had not to be measured", () => {
    expect(junit(verdictOn(quota, { allowedUnmeasured: true }))).toContain(
      '<skipped message="Incon',
    );
    const removed = prompt({ outcome: "not_applicable", change: "removed" });
    expect(junit(verdictOn(removed))).toContain('failures="0" errors="0" skipped="1"');
  });

  it("fails with the run where no prompt says why", () => {
    const broken = verdict({
      outcome: "fail",
      reason: "config_invalid",
      prompts: [prompt({ units: [unit("(all)")] })],
    });
    expect(junit(broken)).toContain(
      '<failure message="Fail: a file of the set-up cannot be used. Next: mend the file named above and push."/>',
    );
    expect(junit(verdict({ outcome: "inconclusive", reason: "merge_conflict" }))).toContain(
      '<testsuites name="evenhand" tests="1" failures="0" errors="1" skipped="0">',
    );
  });

  it("writes names as text", () => {
    const of = prompt({ name: '<a b="c">\u0007', units: [unit("x & y"), unit("(all)")] });
    expect(junit(verdictOn(of))).toContain(
      '<testcase classname="&lt;a b=&quot;c&quot;&gt;\\u{7}" name="x &amp; y"/>',
    );
  });
});
