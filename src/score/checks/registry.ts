import type { CheckParser, CheckSpec } from "../../evals/eval-set.ts";
import type { Json } from "../../units.ts";
import type { Check } from "./check.ts";
import { containsAll } from "./contains-all.ts";
import { containsAny } from "./contains-any.ts";
import { containsNone } from "./contains-none.ts";
import { contains } from "./contains.ts";
import { endsWith } from "./ends-with.ts";
import { equals } from "./equals.ts";
import { icontains } from "./icontains.ts";
import { isJson } from "./is-json.ts";
import { jsonSchema } from "./json-schema.ts";
import { maxLength } from "./max-length.ts";
import { maxWords } from "./max-words.ts";
import { minLength } from "./min-length.ts";
import { minWords } from "./min-words.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { quote } from "./quote.ts";
import { refusal } from "./refusal.ts";
import { regex } from "./regex.ts";
import { startsWith } from "./starts-with.ts";

/** Every check there is; each also has a `not-` form. */
export const CHECKS: readonly Check[] = [
  equals,
  contains,
  icontains,
  containsAny,
  containsAll,
  containsNone,
  regex,
  startsWith,
  endsWith,
  isJson,
  jsonSchema,
  minLength,
  maxLength,
  minWords,
  maxWords,
  refusal,
];

const NOT = "not-";
const BY_KIND: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.kind, check]));
const NAMES: readonly string[] = CHECKS.flatMap(({ kind }) => [kind, NOT + kind]);

/** Reads `is-json` or `{contains: "30 days"}`, as YAML gave it. Every mistake is found here. */
export const parseCheck: CheckParser = (raw) => {
  const written = nameAndArgument(raw);
  if (written === null) {
    return refuse("a check is a name, or one `name: argument`", 'write `contains: "30 days"`');
  }
  const [name, value] = written;
  const negate = name.startsWith(NOT);
  const kind = negate ? name.slice(NOT.length) : name;
  const check = BY_KIND.get(kind);
  if (check === undefined) {
    const known = CHECKS.map((known) => known.kind).join(", ");
    return refuse(
      `unknown check \`${quote(name, 40).slice(1, -1)}\``,
      nearlySaid(name, NAMES) ?? `known are ${known}`,
    );
  }
  const result = check.compile(value);
  if (!result.ok) return refuse(`\`${name}\` ${result.message}`, result.hint);
  const label = value === null ? name : `${name}: ${quote(value)}`;
  return { ok: true, check: { kind, negate, value, label } };
};

/** Tests an output; `detail` says what the output has or is, whichever way the check wants it. */
export function runCheck(
  spec: CheckSpec,
  output: string,
): { readonly pass: boolean; readonly detail: string } {
  const result = BY_KIND.get(spec.kind)?.compile(spec.value);
  // A spec comes from parseCheck, so this is a bug, and a bug must not pass for a failed or a passed check.
  if (result?.ok !== true) throw new Error(`check ${spec.label} was never parsed`);
  const { holds, detail } = result.test(output);
  return { pass: holds !== spec.negate, detail };
}

function nameAndArgument(raw: Json): readonly [name: string, argument: Json] | null {
  if (typeof raw === "string") return [raw, null];
  if (raw === null || typeof raw !== "object" || Array.isArray(raw)) return null;
  const [only, ...others] = Object.entries(raw);
  return only === undefined || others.length > 0 ? null : only;
}

function refuse(message: string, hint: string | null): ReturnType<CheckParser> {
  return { ok: false, message, hint };
}
