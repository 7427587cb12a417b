import { checkName, type CheckParser, type CheckSpec } from "../../evals/eval-set.ts";
import { nearlySaid } from "../../text/suggest.ts";
import type { Json } from "../../units.ts";
import {
  rejected,
  type CheckedAnswer,
  type Check,
  type CheckResult,
  type Compiled,
  type ReadCheck,
  type Rejected,
  type Test,
} from "./check.ts";
import { assertSet } from "./assert-set.ts";
import { bleu } from "./bleu.ts";
import { classification } from "./classification.ts";
import { contains } from "./contains.ts";
import { containsAll } from "./contains-all.ts";
import { containsAny } from "./contains-any.ts";
import { containsJson } from "./contains-json.ts";
import { containsNone } from "./contains-none.ts";
import { containsXml } from "./contains-xml.ts";
import { cost } from "./cost.ts";
import { ELSEWHERE } from "./elsewhere.ts";
import { endsWith } from "./ends-with.ts";
import { equals } from "./equals.ts";
import { finishReason } from "./finish-reason.ts";
import { gleu } from "./gleu.ts";
import { icontains } from "./icontains.ts";
import { icontainsAll } from "./icontains-all.ts";
import { icontainsAny } from "./icontains-any.ts";
import { iendsWith } from "./iends-with.ts";
import { iequals } from "./iequals.ts";
import { isJson } from "./is-json.ts";
import { isValidToolCall } from "./is-valid-tool-call.ts";
import { isXml } from "./is-xml.ts";
import { istartsWith } from "./istarts-with.ts";
import { jsonEquals } from "./json-equals.ts";
import { jsonPath } from "./json-path.ts";
import { jsonSchema } from "./json-schema.ts";
import { latency } from "./latency.ts";
import { levenshtein } from "./levenshtein.ts";
import { maxLength } from "./max-length.ts";
import { maxWords } from "./max-words.ts";
import { minLength } from "./min-length.ts";
import { minWords } from "./min-words.ts";
import { quote } from "./quote.ts";
import { refusal } from "./refusal.ts";
import { regex } from "./regex.ts";
import { rougeL } from "./rouge-l.ts";
import { rougeN } from "./rouge-n.ts";
import { startsWith } from "./starts-with.ts";
import { toolArguments } from "./tool-arguments.ts";
import { toolCallF1 } from "./tool-call-f1.ts";
import { toolCalled } from "./tool-called.ts";
import { toolOrder } from "./tool-order.ts";
import { wordCount } from "./word-count.ts";
import { labelOf, writtenCheck } from "./written.ts";

/** Every check there is; each also has a `not-` form. */
export const CHECKS: readonly Check[] = [
  equals,
  iequals,
  contains,
  icontains,
  containsAny,
  icontainsAny,
  containsAll,
  icontainsAll,
  containsNone,
  regex,
  startsWith,
  istartsWith,
  endsWith,
  iendsWith,
  classification,
  isJson,
  containsJson,
  jsonSchema,
  jsonEquals,
  jsonPath,
  isXml,
  containsXml,
  minLength,
  maxLength,
  minWords,
  maxWords,
  wordCount,
  refusal,
  levenshtein,
  rougeN,
  rougeL,
  bleu,
  gleu,
  toolCalled,
  toolOrder,
  toolArguments,
  toolCallF1,
  isValidToolCall,
  cost,
  latency,
  finishReason,
  assertSet,
];

/** Other tools' names for some of them. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ["is-refusal", "refusal"],
  ["is-valid-openai-tools-call", "is-valid-tool-call"],
  ["is-valid-openai-function-call", "is-valid-tool-call"],
]);

const NOT = "not-";
const BY_KIND: ReadonlyMap<string, Check> = new Map(CHECKS.map((check) => [check.kind, check]));
/** Every name by which a check can be asked for. */
export const CHECK_NAMES: readonly string[] = [...BY_KIND.keys(), ...ALIASES.keys()].flatMap(
  (kind) => [kind, NOT + kind],
);

/** Whether the findings of a kind have a value between 0 and 1. */
export const isGraded = (kind: string): boolean => BY_KIND.get(kind)?.graded !== undefined;

/**
 * Reads `is-json`, `{contains: "30 days"}` or `{levenshtein: "Paris", threshold: 0.9, weight: 2}`, as YAML gave it.
 * Every mistake is found here.
 */
export function readCheck(raw: Json): ReadCheck | Rejected {
  const written = writtenCheck(raw);
  if (!("name" in written)) return written;
  const { name, value, threshold, weight } = written;
  const negate = name.startsWith(NOT);
  const said = negate ? name.slice(NOT.length) : name;
  const check = BY_KIND.get(ALIASES.get(said) ?? said);
  if (check === undefined) {
    const known = CHECKS.map(({ kind }) => kind).join(", ");
    return rejected(
      `unknown check \`${quote(name, 40).slice(1, -1)}\``,
      ELSEWHERE.get(said) ?? nearlySaid(name, CHECK_NAMES) ?? `known are ${known}`,
    );
  }
  if (threshold !== null && check.graded === undefined) {
    return rejected(`\`${name}\` holds or does not, so it takes no threshold`);
  }
  const result = compile(check, value, threshold);
  if (!result.ok) return rejected(`\`${name}\` ${result.message}`, result.hint);
  const spec = { kind: check.kind, negate, value, threshold, weight, label: labelOf(written) };
  return {
    ok: true,
    check: spec,
    fit: result.fit ?? (() => ({ lacks: null, slices: [] })),
    run: (answer) => resultOf(spec, result, answer),
  };
}

export const parseCheck: CheckParser = readCheck;

/** Tests an answer; `detail` says what the output has or is, whichever way the check wants it. */
export function runCheck(spec: CheckSpec, answer: CheckedAnswer): CheckResult {
  const check = BY_KIND.get(spec.kind);
  const result = check && compile(check, spec.value, spec.threshold);
  // A spec comes from parseCheck, so this is a bug, and a bug must not pass for a failed or a passed check.
  if (result?.ok !== true) throw new Error(`check ${spec.label} was never parsed`);
  return resultOf(spec, result, answer);
}

const compile = (check: Check, value: Json, threshold: number | null): Compiled =>
  check.compile(value, {
    threshold: threshold ?? check.graded?.threshold ?? null,
    isThresholdWritten: threshold !== null,
    read: readCheck,
  });

function resultOf(spec: CheckSpec, { test }: Test, answer: CheckedAnswer): CheckResult {
  const { label, weight, negate } = spec;
  const { holds, value, detail } = test(answer.text, answer);
  const known = { label, name: checkName(spec), weight, detail };
  if (holds === null) return { ...known, pass: false, value: null };
  const reached = value ?? Number(holds);
  return { ...known, pass: holds !== negate, value: negate ? 1 - reached : reached };
}
