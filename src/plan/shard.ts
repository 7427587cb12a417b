import { canonicalJson, sha256 } from "../digest.ts";
import { messageJson, type ChatMessage } from "../models/message.ts";
import type { PromptPlan } from "./plan.ts";
import type { PlannedCase } from "./planned-cases.ts";

/** One part of a plan's cases, so that several machines can ask at once. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** As many jobs as GitHub lets one matrix have. */
const MOST = 256;

/** `3/8`; null for any other text. */
export function parseShard(text: string): Shard | null {
  const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
  return index >= 1 && index <= of && of <= MOST ? { index, of } : null;
}

/** The shard of a name, from 1: by a digest, so that a case stays in its shard whatever is added or taken out. */
export const shardOf = (id: string, of: number): number =>
  1 + (Number.parseInt(sha256(id).slice(0, 8), 16) % of);

/** What a shard asks of a plan: whole cases, since a pair is judged where its outputs are. */
export function shardPlan(plan: PromptPlan, shard: Shard): PromptPlan {
  const mine = inShard([...plan.cases, ...plan.newCases], shard);
  return {
    ...plan,
    cases: plan.cases.filter((of) => mine.has(of)),
    newCases: plan.newCases.filter((of) => mine.has(of)),
  };
}

/**
 * The cases of a shard. One that asks what an earlier case asks goes where that one is: an equal question is paid for
 * once in a run, and would be by each of two shards.
 */
function inShard(cases: readonly PlannedCase[], { index, of }: Shard): ReadonlySet<PlannedCase> {
  const shards = new Map<string, number>();
  return new Set(
    cases.filter((planned) => {
      const questions = [questionOf(planned.baseline), questionOf(planned.candidate)];
      const known = questions.map((question) => shards.get(question)).find(Boolean);
      const shard = known ?? shardOf(planned.case.id, of);
      for (const question of questions) shards.set(question, shard);
      return shard === index;
    }),
  );
}

const questionOf = (messages: readonly ChatMessage[]): string =>
  sha256(canonicalJson(messages.map(messageJson)));
