import type { PromptVerdict } from "../verdict.ts";
import { commit } from "./footer.ts";
import { day } from "./numbers.ts";
import type { Style } from "./style.ts";
import { listSome } from "./words.ts";

/** A prompt that passes unmeasured, because it goes back to what was in production. */

export const isRollback = ({ rollback }: PromptVerdict): boolean => rollback !== undefined;

/** "`a` goes back to what was production on 12 Nov 2026 and passed then"; empty where none goes back. */
export function rollbackTitle(prompts: readonly PromptVerdict[], style: Style): string {
  const back = prompts.filter(isRollback);
  const [first] = back;
  if (first?.rollback === undefined) return "";
  const names = listSome(back, 3, ({ name }) => style.name(name));
  const go = back.length === 1 ? "goes" : "go";
  const { evidence, approvedBy } = first.rollback;
  if (evidence === null)
    return `${names} ${go} back unmeasured, by word of ${style.name(approvedBy ?? "")}`;
  const days = new Set(back.map(({ rollback }) => rollback?.evidence?.day));
  const when = days.size === 1 ? ` on ${day(evidence.day)}` : "";
  return `${names} ${go} back to what was production${when} and passed then`;
}

/** On what evidence, or by whose word. */
export function rollbackSentence({ rollback }: PromptVerdict, style: Style): string {
  if (rollback === undefined) return "";
  const { evidence, approvedBy } = rollback;
  const next = "The next sweep measures it again.";
  if (evidence === null) {
    const label = style.own("the label `emergency: rollback`");
    return `Nothing was measured: ${style.name(approvedBy ?? "")}, whom the base branch names for this, set ${label} on this commit. ${next}`;
  }
  const { kind, sha } = evidence;
  const measured = kind === "sweep" ? "a sweep" : "its own gate";
  return `No model was asked: this version was in production at ${commit(sha)}, and what was measured of it last under this policy and eval set, by ${measured} on ${day(evidence.day)}, is a pass. ${next}`;
}
