import type { Config } from "../config/config.ts";
import type { Detected } from "../detect/detected.ts";
import type { Stopped } from "../gate-request.ts";
import type { Comparison } from "../git/tree.ts";
import type { Unplannable } from "../plan/plan.ts";
import { policyBlock } from "../plan/policy-problems.ts";
import { exitCodeOf, isOutsideTheChange, type Outcome } from "../reason.ts";
import type { Day } from "../units.ts";
import type { PlannedCost, PromptVerdict, Verdict } from "../verdict.ts";
import { subjectVerdict } from "./subject.ts";

/** What every verdict of a run states, whatever its outcome. */
export interface RunFacts {
  readonly version: string;
  readonly suite: string;
  readonly asOf: Day;
  readonly comparison: Pick<Comparison, "baseName" | "baseSha" | "headSha">;
}

/** Worst first: the run's outcome is the worst of its prompts'. */
const SEVERITY: readonly Outcome[] = ["fail", "inconclusive", "pass", "not_applicable"];

/** What a run found besides its prompts' verdicts. */
export interface RunFindings extends Pick<
  Detected,
  "config" | "bootstrap" | "removed" | "policyChanges" | "headProblems" | "leaving" | "warnings"
> {
  readonly plan: readonly PlannedCost[] | null;
  readonly suppliedByHead: boolean;
}

/** Everything known about a run that reached its comparisons, or had none to make. */
export function runVerdict(
  facts: RunFacts,
  prompts: readonly PromptVerdict[],
  findings: RunFindings,
): Verdict {
  const { config, bootstrap, removed, policyChanges, headProblems, leaving, plan } = findings;
  const ending = runEnding(prompts, findings);
  // The run's own reason counts too: policy alone can make it inconclusive where no prompt changed.
  const unmeasured = [ending, ...prompts].filter(({ outcome }) => outcome === "inconclusive");
  const allowed =
    config.gate.inconclusive === "allow_unmeasured" &&
    unmeasured.every(({ reason }) => isOutsideTheChange(reason));
  return {
    ...shared(facts, config),
    allowedUnmeasured: allowed,
    ...ending,
    exitCode: exitCodeOf(ending.outcome, allowed),
    bootstrap: bootstrap || prompts.some((prompt) => prompt.bootstrap),
    prompts: [...prompts, ...removed.map(removedPrompt)],
    policyChanges: [...policyChanges],
    problems: [...headProblems, ...leaving],
    warnings: [...findings.warnings],
    plan: plan === null ? null : [...plan],
    suppliedByHead: findings.suppliedByHead,
  };
}

/** What is wrong with head's policy goes before what its prompts do, and what must not be merged at all before both. */
function runEnding(
  prompts: readonly PromptVerdict[],
  findings: RunFindings,
): Pick<Verdict, "outcome" | "reason" | "detail"> {
  // A policy that does not parse would stop every run after the merge, so it cannot pass as "no prompt changed".
  if (findings.headProblems.length > 0) {
    const detail = "this change leaves the set-up in a state that cannot be used";
    return { outcome: "fail", reason: "config_invalid", detail };
  }
  const [left, ...others] = findings.leaving;
  if (left !== undefined) {
    const more = others.length === 0 ? "" : `; and ${others.length} more`;
    return { outcome: "fail", reason: null, detail: `${left.message}${more}` };
  }
  const blocked = policyBlock(findings);
  if (blocked !== null) {
    return { outcome: "inconclusive", reason: "policy_changed", detail: blocked };
  }
  const outcome = SEVERITY.find((of) => prompts.some((prompt) => prompt.outcome === of));
  const first = prompts.find((prompt) => prompt.outcome === outcome);
  return {
    outcome: outcome ?? "not_applicable",
    reason: first?.reason ?? null,
    detail: first?.detail ?? null,
  };
}

/** A run that ended before anything could be compared. */
export function stoppedVerdict(
  facts: RunFacts,
  { reason, detail, problems }: Omit<Stopped, "kind">,
): Verdict {
  return {
    ...shared(facts, null),
    outcome: "inconclusive",
    reason,
    detail,
    exitCode: exitCodeOf("inconclusive", false),
    bootstrap: false,
    prompts: [],
    policyChanges: [],
    problems: [...problems],
    warnings: [],
    plan: null,
    suppliedByHead: false,
  };
}

function shared(
  { version, suite, asOf, comparison }: RunFacts,
  config: Config | null,
): Pick<
  Verdict,
  "schema" | "version" | "suite" | "allowedUnmeasured" | "asOf" | "base" | "head" | "policyVersion"
> {
  return {
    schema: "evenhand.verdict/1",
    version,
    suite,
    allowedUnmeasured: false,
    asOf,
    base: { name: comparison.baseName, sha: comparison.baseSha },
    head: { sha: comparison.headSha },
    policyVersion: config?.digest ?? null,
  };
}

/** A prompt that could not be planned: nothing was asked, and the others go on. */
export function unplannableVerdict({
  changed,
  reason,
  detail,
  problems,
}: Unplannable): PromptVerdict {
  return {
    ...nothingMeasured,
    ...subjectVerdict(changed, changed.evalSet),
    outcome: "inconclusive",
    reason,
    detail,
    warnings: [...problems],
  };
}

/** Both versions send the same: a pure rename, or an edit of metadata. No call is made, and the verdict says so. */
export function unchangedVerdict(changed: Unplannable["changed"]): PromptVerdict {
  return {
    ...unplannableVerdict({ changed, reason: "internal_error", detail: "", problems: [] }),
    outcome: "not_applicable",
    reason: null,
    detail: null,
  };
}

function removedPrompt(path: string): PromptVerdict {
  return {
    ...nothingMeasured,
    name: path,
    path,
    from: null,
    change: "removed",
    reachedBy: [],
    encodingOnly: false,
    bootstrap: false,
    outcome: "not_applicable",
    reason: null,
    detail: null,
    evalSet: null,
    warnings: [],
  };
}

export const nothingMeasured = {
  baseline: null,
  candidate: null,
  method: "recheck",
  scale: { metric: "rubric", low: 1, high: 5 },
  coverage: { cases: 0, complete: 0, needed: 0, missing: [] },
  judge: null,
  units: [],
  recheck: null,
  signOff: null,
  mustPassRed: [],
  mustPassFailingBoth: [],
  cases: [],
  newCases: [],
  confirmed: [],
  floors: [],
  absolute: null,
  wouldHelp: null,
  lengthControlled: null,
  wording: null,
  headRubric: null,
  selftest: null,
  evidence: null,
} satisfies Partial<PromptVerdict>;
