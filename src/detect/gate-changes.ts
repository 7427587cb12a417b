import type { GatePolicy } from "../config/config.ts";
import { item, numberItem, quotedName, tierItem, union, type PolicyItem } from "./policy-item.ts";

/** What an edit of the keys that hold for a whole run means. */
export function gateChanges(base: GatePolicy, head: GatePolicy): readonly PolicyItem[] {
  return [
    ...tierItem("tier", [base.tier, head.tier]),
    ...numberItem("coverage", [base.coverage, head.coverage], false),
    ...looserAt("inconclusive", [base.inconclusive, head.inconclusive], "allow_unmeasured"),
    ...samplingItem(base.sampling, head.sampling),
    ...looserAt("evidence", [base.evidence, head.evidence], "detect"),
    ...looserAt("on_policy_change", [base.onPolicyChange, head.onPolicyChange], "show"),
    ...item("show_head_rubric", [yesOrNo(base), yesOrNo(head)], "changed"),
    ...calibrationItems(base.requireCalibration, head.requireCalibration),
    ...emergencyItems(base.emergency, head.emergency),
    ...branchItems(base.branches, head.branches),
  ];
}

/** A key of two values, of which one lets more through. */
const looserAt = <T extends string>(
  what: string,
  values: readonly [T, T],
  looser: T,
): readonly PolicyItem[] => item(what, values, values[1] === looser ? "looser" : "stricter");

const yesOrNo = ({ showHeadRubric }: GatePolicy): string => String(showHeadRubric);

function samplingItem(
  base: GatePolicy["sampling"],
  head: GatePolicy["sampling"],
): readonly PolicyItem[] {
  const said = (sampling: GatePolicy["sampling"]): string =>
    sampling === "auto" ? "auto" : `${sampling.fixed} answers a case`;
  const direction =
    base === "auto" || head === "auto"
      ? "changed"
      : head.fixed < base.fixed
        ? "looser"
        : "stricter";
  return item("sampling", [said(base), said(head)], direction);
}

function calibrationItems(
  base: GatePolicy["requireCalibration"],
  head: GatePolicy["requireCalibration"],
): readonly PolicyItem[] {
  if (base === null || head === null) {
    const said = (of: typeof base): string => (of === null ? "none" : `κ from ${of.kappa}`);
    const direction = head === null ? "looser" : "stricter";
    return item("require_calibration", [said(base), said(head)], direction);
  }
  return [
    ...numberItem("require_calibration κ", [base.kappa, head.kappa], false),
    ...numberItem("require_calibration max_age_days", [base.maxAgeDays, head.maxAgeDays], true),
  ];
}

/** Whoever is named may let a pull request pass unmeasured. */
const emergencyItems = (base: readonly string[], head: readonly string[]): readonly PolicyItem[] =>
  union(base, head).flatMap((login) => {
    const may = (logins: readonly string[]): string => (logins.includes(login) ? "yes" : "no");
    const direction = head.includes(login) ? "looser" : "stricter";
    return item(`emergency by ${quotedName(login)}`, [may(base), may(head)], direction);
  });

/** On a branch with a policy of its own, whoever may push there chooses it. */
function branchItems(base: readonly string[], head: readonly string[]): readonly PolicyItem[] {
  const whose = (patterns: readonly string[], pattern: string): string =>
    patterns.includes(pattern) ? "their own" : "the default branch's";
  return union(base, head).flatMap((pattern) =>
    item(
      `policy of branches ${quotedName(pattern)}`,
      [whose(base, pattern), whose(head, pattern)],
      head.includes(pattern) ? "looser" : "stricter",
    ),
  );
}
