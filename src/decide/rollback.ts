import type { Config } from "../config/config.ts";
import type { ChangedPrompt } from "../detect/detected.ts";
import type { HistoryRecord } from "../history/record.ts";
import type { PromptVerdict } from "../verdict.ts";
import { nothingMeasured } from "./run.ts";
import { subjectVerdict } from "./subject.ts";

/** The way back to a version that was in production: by evidence, or by somebody whom base names. */
export type Rollback = NonNullable<PromptVerdict["rollback"]>;

/**
 * The evidence by which a candidate passes unmeasured: it was in production, and the last that was measured of it, under
 * this very policy and eval set, is a pass. Another policy asks something that nobody has measured; a version that
 * failed since is no way back.
 *
 * @param records those that one of our keys has signed, oldest first
 */
export function rollbackEvidence(
  { name, baseline, candidate, evalSet, evalSource, target }: ChangedPrompt,
  { config, suite }: { readonly config: Config; readonly suite: string },
  records: readonly HistoryRecord[],
): Rollback | null {
  // The code of an application is in no digest of a prompt; head's own eval set vouches for nothing.
  if (baseline === null || evalSet === null || evalSource !== "base" || target !== null)
    return null;
  const measured = records.filter(
    (of) =>
      of.suite === suite &&
      of.prompt === name &&
      of.candidate.digest === candidate.digest &&
      of.policy === config.digest &&
      of.evalSet?.version === evalSet.digest &&
      (of.outcome === "pass" || of.outcome === "fail"),
  );
  const last = measured.at(-1);
  if (last === undefined || last.outcome !== "pass") return null;
  const { day, sha, kind } = last;
  return { evidence: { day, sha, kind }, approvedBy: null };
}

/** A pass without a measurement, which says so. */
export function rollbackVerdict(changed: ChangedPrompt, rollback: Rollback): PromptVerdict {
  const arm = ({ prompt, digest }: ChangedPrompt["candidate"]): PromptVerdict["candidate"] => ({
    version: digest,
    path: prompt.path,
    model: null,
    samples: 0,
    recheckSamples: 0,
    since: null,
  });
  return {
    ...nothingMeasured,
    ...subjectVerdict(changed, changed.evalSet),
    outcome: "pass",
    reason: null,
    detail: null,
    baseline: changed.baseline && arm(changed.baseline),
    candidate: arm(changed.candidate),
    warnings: [],
    rollback,
  };
}
