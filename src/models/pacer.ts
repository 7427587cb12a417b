import { bucket } from "./bucket.ts";
import { gauge } from "./gauge.ts";
import type { ModelReply, Usage } from "./model.ts";

/** What a configuration allows of a model; what is not said is not limited here. */
export interface Pace {
  /** Attempts in flight at most; at least 1. */
  readonly concurrency: number;
  readonly requestsPerMinute?: number;
  /** Input and output together. */
  readonly tokensPerMinute?: number;
}

/** Tokens of a request as far as they are known before its answer is. */
export interface Size {
  readonly inputTokens: number;
  /** At most. */
  readonly outputTokens: number;
}

/** When the next attempt at a model may leave, by the limits of the configuration and by those its provider tells. */
export interface Pacer {
  /** Milliseconds until an attempt of this size may leave by the configuration; 0 = now. */
  evenMs(size: Size, nowMs: number): number;
  /** The same by what the provider told: until a limit that is used up is whole again. */
  toldMs(size: Size, nowMs: number): number;
  /** The attempt leaves. What is returned is told what came of it. */
  leave(size: Size, nowMs: number): (reply: ModelReply | null, nowMs: number) => void;
}

/** How much the latest answer weighs in what an answer is expected to use. */
const LATEST = 0.1;

export function pacer({ requestsPerMinute, tokensPerMinute }: Pace): Pacer {
  const requests = requestsPerMinute === undefined ? null : bucket(requestsPerMinute);
  const tokens = tokensPerMinute === undefined ? null : bucket(tokensPerMinute);
  const told = { requests: gauge(), tokens: gauge() };
  let usualOutput = Infinity;

  /** Few answers are as long as they may be: once some are there, they say how long the next is. */
  const expected = ({ inputTokens, outputTokens }: Size): number =>
    inputTokens + Math.min(outputTokens, usualOutput);

  const learn = ({ outputTokens }: Usage): void => {
    usualOutput =
      usualOutput === Infinity ? outputTokens : usualOutput + LATEST * (outputTokens - usualOutput);
  };

  return {
    evenMs: (size, nowMs) =>
      Math.max(requests?.waitMs(1, nowMs) ?? 0, tokens?.waitMs(expected(size), nowMs) ?? 0),
    toldMs: (size, nowMs) =>
      Math.max(told.requests.waitMs(1, nowMs), told.tokens.waitMs(expected(size), nowMs)),
    leave(size, nowMs) {
      const amount = expected(size);
      requests?.take(1, nowMs);
      tokens?.take(amount, nowMs);
      const marks = { requests: told.requests.take(1), tokens: told.tokens.take(amount) };
      return (reply, at) => {
        if (!reply?.ok) return;
        const { hints, response } = reply;
        if (hints?.requests) told.requests.told(hints.requests, marks.requests, at);
        if (hints?.tokens) told.tokens.told(hints.tokens, marks.tokens, at);
        if (response.usage === null) return;
        learn(response.usage);
        tokens?.giveBack(amount - response.usage.inputTokens - response.usage.outputTokens);
      };
    },
  };
}
