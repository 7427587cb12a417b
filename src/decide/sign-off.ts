import type { GatePolicy, SignOffPolicy } from "../config/config.ts";
import { digestOf } from "../digest.ts";
import type { Day } from "../units.ts";
import type { PromptVerdict } from "../verdict.ts";

/** What somebody has said about a regression; who may say it is known elsewhere. */
export interface SignedOff {
  readonly code: string;
  readonly by: string;
  readonly reason: string;
  /** The UTC day it was said on. */
  readonly on: Day;
  /** The last day on which it holds; null for as long as its content stands. */
  readonly until: Day | null;
}

/** A shorter code could be hit by search. */
const CODE_DIGITS = 20;

/** A red prompt with the code by which it can be accepted, where policy lets somebody; every other as it is. */
export function offered(
  prompt: PromptVerdict,
  { signOff }: Pick<GatePolicy, "signOff">,
  policyVersion: string,
): PromptVerdict {
  if (signOff === null || prompt.outcome !== "fail" || prompt.reason !== null) return prompt;
  const code = codeOf(prompt, policyVersion);
  return { ...prompt, signOff: { code, ...whoMay(signOff), accepted: null } };
}

const whoMay = ({ by, role, teams }: SignOffPolicy) => ({ by: [...by], role, teams: [...teams] });

/** A red prompt passes where its very content has been accepted, by a word that still holds. */
export function accepted(
  prompt: PromptVerdict,
  words: readonly SignedOff[],
  asOf: Day,
): PromptVerdict {
  const { signOff } = prompt;
  const word = words.find(
    ({ code, until }) => code === signOff?.code && (until === null || asOf <= until),
  );
  if (signOff === null || word === undefined) return prompt;
  const { by, reason, on, until } = word;
  return {
    ...prompt,
    outcome: "pass",
    signOff: { ...signOff, accepted: { by, reason, on, until } },
  };
}

/**
 * Names everything that was seen when it was accepted: the prompt's versions, eval set, rubric, judge, policy and what
 * is red. No number is part of it, so measuring the same content again, and finding the same, keeps it.
 */
function codeOf(prompt: PromptVerdict, policyVersion: string): string {
  const { name, baseline, candidate, evalSet, judge } = prompt;
  const digest = digestOf({
    kind: "sign-off/1",
    prompt: name,
    versions: [baseline?.version ?? null, candidate?.version ?? null],
    models: [baseline?.model?.asked ?? null, candidate?.model?.asked ?? null],
    evalSet: evalSet?.version ?? null,
    judge: judge === null ? null : [judge.provider, judge.asked, judge.rubricVersion],
    policy: policyVersion,
    findings: findingsOf(prompt),
  });
  return digest.slice(0, CODE_DIGITS);
}

function findingsOf({ units, floors, absolute, mustPassRed }: PromptVerdict) {
  return {
    slices: units.filter(({ red }) => red).map(({ unit }) => unit),
    metrics: units.flatMap(({ unit, metrics }) =>
      metrics.filter(({ red }) => red).map(({ metric }) => [unit, metric]),
    ),
    floors: floors.filter(({ red }) => red).map(({ metric, unit }) => [metric, unit]),
    minimums: (absolute?.standards ?? [])
      .filter(({ met, gates }) => gates && !met)
      .map(({ kind, what }) => [kind, what]),
    mustPass: mustPassRed,
  };
}
