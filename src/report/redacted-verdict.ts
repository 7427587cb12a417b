import { verdictSchema, type Verdict } from "../verdict.ts";

/**
 * A verdict whose every text has passed the redactor. Done before anything is rendered: a renderer that shortens a
 * text could leave half a secret, which no redactor finds.
 */
export const redactedVerdict = (verdict: Verdict, redact: (text: string) => string): Verdict =>
  verdictSchema.parse(redacted(verdict, redact));

/** A value of JSON whose every text has passed the redactor. */
export function redacted(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) return value.map((of) => redacted(of, redact));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, redacted(of, redact)]));
}
