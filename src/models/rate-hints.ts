import { millis } from "../units.ts";
import type { Millis } from "../units.ts";
import { waitUntil } from "./retry-after.ts";

/** What a provider said is left of one of its limits when it took a request. */
export interface Allowance {
  readonly remaining: number;
  /** The whole of it; null where the provider does not say. */
  readonly limit: number | null;
  /** Until the limit is whole again, counted from the reply. */
  readonly resetMs: Millis;
}

/** What a reply's headers say of the limits it fell under; null = nothing. */
export interface RateHints {
  readonly requests: Allowance | null;
  /** The scarcest, where a provider counts input and output apart. */
  readonly tokens: Allowance | null;
}

/** `{}` stands for `limit`, `remaining` or `reset`. */
const REQUESTS = ["x-ratelimit-{}-requests", "anthropic-ratelimit-requests-{}"];
const TOKENS = [
  "x-ratelimit-{}-tokens",
  "anthropic-ratelimit-tokens-{}",
  "anthropic-ratelimit-input-tokens-{}",
  "anthropic-ratelimit-output-tokens-{}",
];

/**
 * Reads OpenAI's `x-ratelimit-*` (durations such as `6m0s` and `20ms`), which many servers copy, and Anthropic's
 * `anthropic-ratelimit-*` (RFC 3339 instants, read against the reply's own `date`). Null where neither is there.
 *
 * @param nowMs this machine's clock, used where the reply carries no date
 */
export function rateHints(headers: Headers, nowMs: number): RateHints | null {
  const scarcest = (names: readonly string[]): Allowance | null =>
    names
      .flatMap((name) => allowanceOf(headers, name, nowMs) ?? [])
      .toSorted((a, b) => a.remaining - b.remaining)[0] ?? null;
  const hints = { requests: scarcest(REQUESTS), tokens: scarcest(TOKENS) };
  return hints.requests === null && hints.tokens === null ? null : hints;
}

/** Until a limit that is used up is whole again; null where none is. What a refusal without `retry-after` asks for. */
export function usedUpFor({ requests, tokens }: RateHints): Millis | null {
  const resets = [requests, tokens].flatMap((of) => (of?.remaining === 0 ? [of.resetMs] : []));
  return resets.length === 0 ? null : millis(Math.max(...resets));
}

function allowanceOf(headers: Headers, name: string, nowMs: number): Allowance | null {
  const said = (what: string): string => headers.get(name.replace("{}", what))?.trim() ?? "";
  const remaining = countOf(said("remaining"));
  const resetMs = remaining === null ? null : waitOf(said("reset"), headers, nowMs);
  if (remaining === null || resetMs === null) return null;
  return { remaining, limit: countOf(said("limit")), resetMs };
}

function countOf(text: string): number | null {
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

const UNITS = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const;
const DURATION = /^(?:\d+(?:\.\d+)?(?:ms|[hms]))+$/;

function waitOf(text: string, headers: Headers, nowMs: number): Millis | null {
  if (/^\d+(\.\d+)?$/.test(text)) return millis(Number(text) * UNITS.s);
  if (DURATION.test(text)) {
    const parts = text.matchAll(/([\d.]+)(ms|[hms])/g);
    return millis(
      [...parts].reduce(
        (sum, [, n, unit]) => sum + Number(n) * UNITS[unit as keyof typeof UNITS],
        0,
      ),
    );
  }
  return /^\d{4}-\d{2}-\d{2}T/.test(text) ? waitUntil(text, headers, nowMs) : null;
}
