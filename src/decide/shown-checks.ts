import { failed, type CheckResult } from "../score/checks/check.ts";
import type { ShownCase } from "../verdict.ts";

/** What a reader is shown of an answer's checks: those it fails, and those that are there to be shown. */
export function shownChecks(
  results: readonly CheckResult[],
): Pick<ShownCase, "failedChecks" | "checks"> {
  const shown = results.filter(({ pass, weight }) => !pass || weight === 0);
  return {
    failedChecks: failed(results).map(({ label }) => label),
    checks: shown.map(({ label, pass, value, weight, detail }) => ({
      label,
      pass,
      value,
      gates: weight > 0,
      detail,
    })),
  };
}
