import { RE2JS, RE2JSSyntaxException } from "re2js";

import { withText } from "./arguments.ts";
import { compiled, rejected, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/**
 * `regex: "(?i)order #\\d{6}"`: a match anywhere in the output. RE2 syntax, so a pattern and an output chosen to
 * hurt still take linear time; look-around and back-references do not exist. Flags stand inside: `(?i)` `(?s)` `(?m)`.
 */
export const regex: Check = {
  kind: "regex",
  compile: (argument) =>
    withText(argument, (pattern) => {
      const engine = compilePattern(pattern);
      if (typeof engine === "string")
        return rejected(`cannot be read: ${engine}`, hintFor(pattern));
      return compiled((output) => {
        const holds = engine.test(output);
        return { holds, detail: `${holds ? "matches" : "does not match"} ${quote(pattern)}` };
      });
    }),
};

/** The compiled pattern, or what is wrong with it on one line. */
export function compilePattern(pattern: string): RE2JS | string {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return error.message.replace("error parsing regexp: ", "").replaceAll(/\s+/gu, " ");
  }
}

function hintFor(pattern: string): string | null {
  if (!/\(\?(?:<?[=!])|\\[1-9]/u.test(pattern)) return null;
  return "look-around and back-references are not available; use two checks, or `not-regex`";
}
