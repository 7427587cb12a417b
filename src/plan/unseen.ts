import type { ChangedPrompt } from "../detect/detected.ts";
import { canonicalJson } from "../digest.ts";
import { piecesOf } from "../prompts/pieces.ts";
import type { Prompt } from "../prompts/prompt.ts";
import type { ChatMessage } from "../models/message.ts";
import type { ArmPlan, PromptPlan } from "./plan.ts";
import { answerRequest } from "./requests.ts";

/**
 * What there is to see of an edit whose requests are the same in every case: `nothing` where no case could show it,
 * since comments vanish, and `no case` where one that takes another way through the template would. Null where the
 * requests differ, or there is no baseline that they could differ from.
 */
export function unseen(plan: PromptPlan, changed: ChangedPrompt): "nothing" | "no case" | null {
  const { alone, cases, baseline, candidate } = plan;
  if (alone || changed.baseline === null) return null;
  const same = cases.every((of) => asked(baseline, of.baseline) === asked(candidate, of.candidate));
  if (!same) return null;
  const [before, after] = [changed.baseline.prompt, changed.candidate.prompt];
  return waysThrough(before) === waysThrough(after) ? "nothing" : "no case";
}

/** The request without what names the question. */
function asked(arm: ArmPlan, messages: readonly ChatMessage[]): string | null {
  if (arm.entry === null) return null;
  const asking = { prompt: "", sample: 1, epoch: "" };
  const { request } = answerRequest(arm.entry.ref, arm, messages, asking);
  return canonicalJson(JSON.parse(JSON.stringify(request)));
}

/** What decides how a template with conditions is filled; the same for all that have none. */
function waysThrough({ dialect, messages }: Prompt): string {
  if (dialect === undefined) return "";
  const { name, partials, defaults } = dialect;
  const texts = messages.flatMap(piecesOf).map(({ template }) => template);
  const called = Object.entries(partials).map(([of, text]) => [of, withoutComments(text)]);
  return JSON.stringify([name, texts.map(withoutComments), called, defaults]);
}

const COMMENTS = [
  ["{#", "#}"],
  ["{{!--", "--}}"],
  ["{{!", "}}"],
] as const;

/** One pass a kind, linear in the text. */
function withoutComments(text: string): string {
  let left = text;
  for (const [open, close] of COMMENTS) {
    const parts: string[] = [];
    let from = 0;
    for (let start = left.indexOf(open); start !== -1; start = left.indexOf(open, from)) {
      const end = left.indexOf(close, start + open.length);
      if (end === -1) break;
      parts.push(left.slice(from, start));
      from = end + close.length;
    }
    left = parts.join("") + left.slice(from);
  }
  return left;
}
