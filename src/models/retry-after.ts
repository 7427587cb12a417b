import { millis } from "../units.ts";
import type { Millis } from "../units.ts";

/**
 * How long a response asks its caller to wait: `retry-after-ms`, or `retry-after` as seconds or as a date
 * (RFC 9110, 10.2.3). Null where the response asks for nothing that can be read.
 *
 * @param nowMs this machine's clock, used where the response carries no date
 */
export function retryAfter(headers: Headers, nowMs: number): Millis | null {
  const inMs = numberOf(headers.get("retry-after-ms"));
  if (inMs !== null) return millis(inMs);

  const text = headers.get("retry-after") ?? "";
  const seconds = numberOf(text);
  if (seconds !== null) return millis(seconds * 1000);

  // JavaScript takes "-5" for a date too; an HTTP date begins with the day of the week.
  return /^\s*[A-Z][a-z]{2}/.test(text) ? waitUntil(text, headers, nowMs) : null;
}

/**
 * How long it is until a date, read against the response's own `date`, so that a wrong clock here makes the wait
 * neither endless nor nothing. Null where the text is no date.
 *
 * @param nowMs this machine's clock, used where the response carries no date
 */
export function waitUntil(date: string, headers: Headers, nowMs: number): Millis | null {
  const until = Date.parse(date);
  if (Number.isNaN(until)) return null;
  const sent = Date.parse(headers.get("date") ?? "");
  return millis(Math.max(0, until - (Number.isNaN(sent) ? nowMs : sent)));
}

function numberOf(text: string | null): number | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}
