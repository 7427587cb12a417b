import { rateHints, usedUpFor } from "./rate-hints.ts";
import { retryAfter } from "./retry-after.ts";
import type { FailureKind, ModelFailure } from "./model.ts";
import type { Millis } from "../units.ts";

/** An HTTP answer that is no success, in the words that both providers' libraries share. */
export interface HttpFault {
  readonly status: number;
  /** `error.code` or `error.details.error_code`, then `error.type`: whatever the body names itself by. */
  readonly names: readonly string[];
  readonly message: string;
  readonly headers: Headers;
}

/** What the adapter makes of a failed attempt; a filtered answer is an output, not a failure. */
export type Fault =
  | { readonly filtered: false; readonly failure: ModelFailure }
  | { readonly filtered: true };

export function failure(
  kind: FailureKind,
  message: string,
  more: Partial<Pick<ModelFailure, "status" | "retryAfterMs">> = {},
): ModelFailure {
  return { kind, message, status: null, retryAfterMs: null, ...more };
}

/**
 * The class of an HTTP fault. Money comes first, since providers say "no credit" with 400, 402, 403 and 429,
 * and asking again on a 429 of that sort only repeats it.
 */
export function httpFault(fault: HttpFault, nowMs: number): Fault {
  const { status, message } = fault;
  if (status === 400 && isFilter(fault)) return { filtered: true };
  const kind = isQuota(fault) ? "quota" : (BY_STATUS.get(status) ?? byClass(status));
  return {
    filtered: false,
    failure: failure(kind, message, { status, retryAfterMs: pauseAsked(fault, nowMs) }),
  };
}

/** A 429 that names no pause may still say which limit is used up, and for how long. */
function pauseAsked({ status, headers }: HttpFault, nowMs: number): Millis | null {
  const asked = retryAfter(headers, nowMs);
  if (asked !== null || status !== 429) return asked;
  const hints = rateHints(headers, nowMs);
  return hints === null ? null : usedUpFor(hints);
}

/** Whether the provider had too much to do, by its own word: fewer requests at once would have helped. */
export function isCongestion({ kind, status }: ModelFailure): boolean {
  return kind === "rate" || status === 503 || status === 529;
}

const BY_STATUS: ReadonlyMap<number, FailureKind> = new Map([
  [401, "auth"],
  [403, "auth"],
  [404, "not_found"],
  [408, "transient"],
  [409, "transient"],
  [429, "rate"],
]);

/** 529 is Anthropic's "overloaded". A redirect is never followed: the key goes to the configured host only. */
function byClass(status: number): FailureKind {
  return status >= 500 ? "transient" : "permanent";
}

const QUOTA_NAMES = new Set([
  "insufficient_quota",
  "billing_hard_limit_reached",
  "billing_not_active",
  "enforced_spend_limit_reached",
  "contract_spend_limit_reached",
  "linked_organization_spend_limit_reached",
  "billing_error",
]);

/** A spend limit that a customer set is a bare 400 with nothing but a sentence to know it by. */
const QUOTA_WORDS = /\b(spend(ing)? limit|usage limits?|credit balance|billing hard limit)\b/i;

function isQuota({ status, names, message }: HttpFault): boolean {
  if (status === 402 || names.some((name) => QUOTA_NAMES.has(name))) return true;
  return (status === 400 || status === 403) && QUOTA_WORDS.test(message);
}

const FILTER_NAMES = new Set(["content_filter", "content_policy_violation", "invalid_prompt"]);
const FILTER_WORDS = /\bcontent[ _-](filter(ing)?|policy|management policy)\b/i;

function isFilter({ names, message }: HttpFault): boolean {
  return names.some((name) => FILTER_NAMES.has(name)) || FILTER_WORDS.test(message);
}

/** A socket that broke before or within the answer, in the words of Node's fetch. */
export function socketFault(error: Error): ModelFailure {
  const cause = deepestCause(error);
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  // A certificate that does not fit, or an address that is none, fits no better the next time.
  const lasting = /CERT|TLS|SSL|UNABLE_TO|INVALID_URL|ERR_INVALID/.test(code);
  const words = [error.message.replace(/\.$/, ""), cause.message || code].filter(
    (text) => text !== "",
  );
  return failure(lasting ? "permanent" : "transient", [...new Set(words)].join(": "));
}

function deepestCause(error: Error): Error {
  return error.cause instanceof Error ? deepestCause(error.cause) : error;
}
