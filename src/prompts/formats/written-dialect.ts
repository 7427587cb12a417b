import { isList, isMapping } from "../../text/mapping.ts";
import { dialectNamed } from "../dialects/registry.ts";

import type { Json } from "../../units.ts";
import type { DialectName } from "../dialects/dialect.ts";

const NAMED = ["template_format", "templateFormat"];
const VARIABLES = ["input_variables", "inputVariables", "variables"];

/**
 * The template language that a prompt's own keys say, by name or by listing variables that all stand in single braces
 * and none in double ones, which only an f-string does; null where they leave it open.
 */
export function writtenDialect(
  entries: { readonly [key: string]: Json },
  body: string,
): DialectName | null {
  for (const key of NAMED) {
    const written = entries[key];
    const named = typeof written === "string" ? dialectNamed(written) : null;
    if (named !== null) return named;
  }
  return VARIABLES.some((key) => isFString(entries[key] ?? null, body)) ? "f-string" : null;
}

function isFString(variables: Json, body: string): boolean {
  if (!isList(variables) || variables.length === 0 || body.includes("{{")) return false;
  return variables.every((of) => {
    const name = isMapping(of) ? of["name"] : of;
    return typeof name === "string" && single(name, body);
  });
}

/** `{name}`, and not `${name}`, which is another language's. */
function single(name: string, body: string): boolean {
  const mark = `{${name}}`;
  for (let at = body.indexOf(mark); at !== -1; at = body.indexOf(mark, at + 1)) {
    if (body[at - 1] !== "$") return true;
  }
  return false;
}
