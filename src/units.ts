/** Branded primitives: a value that carries its unit in its type cannot be passed where another is meant. */

declare const brand: unique symbol;
type Brand<T, Name extends string> = T & { readonly [brand]: Name };

/** 64 lower-case hex digits. */
export type Sha256 = Brand<string, "Sha256">;
/** Identifies a case inside its eval set; any non-empty text. */
export type CaseId = Brand<string, "CaseId">;
/** US dollars. */
export type Usd = Brand<number, "Usd">;
/** Milliseconds. */
export type Millis = Brand<number, "Millis">;
/** A UTC calendar day, `YYYY-MM-DD`. */
export type Day = Brand<string, "Day">;

export const usd = (amount: number): Usd => amount as Usd;
export const millis = (amount: number): Millis => amount as Millis;
export const caseId = (text: string): CaseId => text as CaseId;

/** The UTC day of an instant given in milliseconds since 1970. */
export function dayOf(epochMs: number): Day {
  return new Date(epochMs).toISOString().slice(0, 10) as Day;
}

/** The day that `YYYY-MM-DD` names; null for other texts, and for days that no calendar has. */
export function parseDay(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const start = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(start) && dayOf(start) === text ? dayOf(start) : null;
}

/** Whole days from one day to a later one; negative when `later` comes first. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}

/** The day so many days before another. */
export const daysBefore = (day: Day, days: number): Day =>
  dayOf(Date.parse(day) - days * 86_400_000);

/** Anything JSON can hold: what crosses a file, the store or the wire. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };
