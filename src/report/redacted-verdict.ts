import { verdictSchema, type Verdict } from "../verdict.ts";

/**
 * A verdict whose every text has passed the redactor. Done before anything is rendered: a renderer that shortens a
 * text could leave half a secret, which no redactor finds.
 */
export function redactedVerdict(verdict: Verdict, redact: (text: string) => string): Verdict {
  const clean = (value: unknown): unknown => {
    if (typeof value === "string") return redact(value);
    if (Array.isArray(value)) return value.map(clean);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, clean(of)]));
  };
  return verdictSchema.parse(clean(verdict));
}
