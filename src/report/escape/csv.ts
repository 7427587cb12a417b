import { visible } from "./visible.ts";

/**
 * A quoted cell (RFC 4180). One that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV
 * Injection"): the text is a model's.
 */
export function csvCell(text: string): string {
  const shown = visible(text, "\n\t");
  const inert = /^[\s]*[=+\-@|%]/u.test(shown) ? `'${shown}` : shown;
  return `"${inert.replaceAll('"', '""')}"`;
}
