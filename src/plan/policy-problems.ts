import type { Config } from "../config/config.ts";
import { endedMutes } from "../config/ended-mutes.ts";
import type { ChangedPrompt, Detected } from "../detect/detected.ts";
import { namesOf } from "../detect/policy-names.ts";
import type { Problem } from "../problem.ts";
import type { Day } from "../units.ts";
import { metricProblems } from "./metrics.ts";
import type { Unplannable } from "./plan.ts";
import { firstOf } from "./planned-cases.ts";

/** Why policy itself lets nothing of a prompt be measured; null where it does. Told before anything is paid for. */
export function refusedByPolicy(
  changed: ChangedPrompt,
  detected: Pick<Detected, "config" | "bootstrap" | "policyProblems" | "policyChanges">,
  asOf: Day,
): Unplannable | null {
  const blocked = policyBlock(detected);
  if (blocked !== null) {
    return { changed, reason: "policy_changed", detail: blocked, problems: [] };
  }
  const untrusted = changed.target?.refused ?? null;
  if (untrusted !== null) {
    return { changed, reason: "untrusted_endpoint", detail: untrusted, problems: [] };
  }
  const { config, policyProblems } = detected;
  const { evalSet } = changed;
  const problems = [
    ...policyProblems,
    ...endedMutesFor(changed, config, asOf),
    ...(evalSet === null ? [] : metricProblems(config, evalSet)),
  ];
  if (problems.length === 0) return null;
  return { changed, reason: "config_invalid", detail: firstOf(problems), problems };
}

/**
 * A new prompt beside a deleted one may be the same prompt under another name, which nobody must get past its own
 * production version by: such a change is not measured; null where nothing is deleted.
 */
export function replacedPrompt(
  changed: ChangedPrompt,
  { removed }: Pick<Detected, "removed">,
): Unplannable | null {
  const [first] = removed;
  if (changed.baseline !== null || first === undefined) return null;
  const detail = `${changed.path} is new while ${first} is deleted: if it takes its place, rename the file and edit it in place; else delete that one in a pull request of its own`;
  return { changed, reason: "baseline_missing", detail, problems: [] };
}

/** Held to minimums alone, it would pass whatever production loses by it; null where production's version was read. */
export function unreadProduction(changed: ChangedPrompt): Unplannable | null {
  const problems = changed.unreadBaseline ?? [];
  if (problems.length === 0) return null;
  const detail = `production's version cannot be read: ${firstOf(problems)}`;
  return { changed, reason: "baseline_missing", detail, problems };
}

/** A mute holds up the prompts that have what it mutes, and no other team's. */
const endedMutesFor = ({ evalSet }: ChangedPrompt, config: Config, asOf: Day): readonly Problem[] =>
  evalSet === null ? [] : endedMutes(config, asOf, namesOf([evalSet]));

/** What every output has is a metric whatever the eval set measures. */
const ANY_SET = { rubric: [], cases: [] };

/** What the change would leave behind: a mute that is over stops later runs, whoever began it. */
export function headProblems(detected: Detected, asOf: Day): readonly Problem[] {
  const { bootstrap, config, headConfig, policyProblems } = detected;
  const brought = bootstrap ? config : headConfig;
  return [
    ...detected.headProblems,
    ...(bootstrap ? policyProblems : []),
    ...(brought === null
      ? []
      : [...endedMutes(brought, asOf, null), ...metricProblems(brought, ANY_SET)]),
  ];
}

/** Paths named in a sentence. */
const SHOWN = 3;

/**
 * Where base wants edits of the policy in a change of their own: what this one edits, in a sentence; null where it may
 * go on. Nothing is base's to keep before it has a configuration.
 */
export function policyBlock({
  config,
  bootstrap,
  policyChanges,
}: Pick<Detected, "config" | "bootstrap" | "policyChanges">): string | null {
  const paths = policyChanges.map(({ path }) => path);
  if (bootstrap || config.gate.onPolicyChange !== "block" || paths.length === 0) return null;
  const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : "";
  const are = paths.length === 1 ? "is" : "are";
  return `${paths.slice(0, SHOWN).join(", ")}${more} ${are} edited, and base sets \`on_policy_change: block\``;
}
