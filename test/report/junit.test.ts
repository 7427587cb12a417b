import { describe, expect, it } from "vitest";

import { junit } from "../../src/report/junit.ts";
import { failedPrompt } from "./example-verdict.ts";
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
