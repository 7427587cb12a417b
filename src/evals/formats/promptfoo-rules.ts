import { isList, isMapping } from "../../text/mapping.ts";
import { dataIn } from "../row-values.ts";

import type { Json } from "../../units.ts";

/** An assertion with its templates filled and its files read. */
export interface Assertion {
  /** Its type, without `not-`. */
  readonly type: string;
  readonly value: Json;
  readonly threshold: number | null;
}

/** A check as our eval sets write it, or why this assertion has none. */
export type Kept = { readonly check: { readonly [name: string]: Json } } | { readonly why: string };

/** What becomes of an assertion of one type. */
export type Rule =
  | {
      readonly keep: "check";
      /** The check's name, as docs show it. */
      readonly as: string;
      readonly read: (assertion: Assertion) => Kept;
    }
  /** What the judge is to look at; the assertion's value says what that means. */
  | { readonly keep: "criterion"; readonly description: string }
  /** `why` completes "`javascript` …". */
  | { readonly keep: "nothing"; readonly why: string };

type Argument = (assertion: Assertion) => Json | undefined;

/** The check of this name with the argument that an assertion comes to; undefined = it has another form. */
const check = (as: string, argument: Argument, threshold?: number): Rule => ({
  keep: "check",
  as,
  read: (assertion) => {
    const found = argument(assertion);
    if (found === undefined) return { why: "has a value of a form that no check takes" };
    const least = threshold === undefined ? {} : { threshold: assertion.threshold ?? threshold };
    return { check: { [as]: found, ...least } };
  },
});

const criterion = (description: string): Rule => ({ keep: "criterion", description });
const nothing = (why: string): Rule => ({ keep: "nothing", why });

const CODE = "runs code, which is never executed here";
const MODEL = "needs a model or a service of its own";
const SYNTAX = "reads a language that no check reads";
const SPANS = "reads the spans of a trace";
const CONTEXTS = "scores the contexts, which are the same for both versions";
const CHOICE = "chooses among outputs, and versions are compared here anyway";

/** What promptfoo compares as text. */
const text: Argument = ({ value }) =>
  value === null || typeof value === "object" ? undefined : String(value);

/** A list, or a text with commas, in which quotes hold commas together. */
const texts: Argument = ({ value }) => {
  if (isList(value)) return value.map((item) => (typeof item === "object" ? null : String(item)));
  if (typeof value !== "string") return undefined;
  const parts = value.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g);
  return [...parts]
    .map(([, quoted, bare = ""]) => quoted?.replaceAll('\\"', '"') ?? bare.trim())
    .filter((part) => part !== "");
};

const equals: Rule = {
  keep: "check",
  as: "equals",
  read: ({ value }) =>
    typeof value === "object" && value !== null
      ? { check: { "json-equals": { expected: value } } }
      : { check: { equals: String(value) } },
};

const schemaOr = (bare: string, withSchema: string): Rule => ({
  keep: "check",
  as: bare,
  read: ({ value }) => {
    const schema = dataIn(value);
    if (schema === null || schema === "") return { check: { [bare]: null } };
    return isMapping(schema)
      ? { check: { [withSchema]: schema } }
      : { why: "has a schema that is no mapping" };
  },
});

const elements: Argument = ({ value, ...rest }) =>
  value === null
    ? null
    : isMapping(value)
      ? (value["requiredElements"] ?? undefined)
      : texts({ value, ...rest });

const number: Argument = ({ value, threshold }) => {
  const written = threshold ?? (typeof value === "string" ? Number(value) : value);
  return typeof written === "number" && Number.isFinite(written) ? written : undefined;
};

const words: Argument = ({ value }) => {
  const data = dataIn(value);
  return typeof data === "number" || isMapping(data) ? data : undefined;
};

const edits: Argument = ({ value, threshold }) => ({
  reference: value,
  max_edits: threshold ?? 5,
});

/** Names of tools: `search`, `[search, book]`, `{ name: search }`. */
const tools: Argument = ({ value, ...rest }) => {
  if (!isMapping(value)) return texts({ value, ...rest });
  const steps = value["steps"];
  if (steps !== undefined) {
    return isList(steps) && value["mode"] !== "exact" ? steps.map(toolName) : undefined;
  }
  return Object.keys(value).length === 1 ? [toolName(value)] : undefined;
};

const toolName = (step: Json): Json => (isMapping(step) ? (step["name"] ?? null) : step);

const toolArguments: Argument = ({ value }) =>
  isMapping(value) && value["mode"] !== "exact" && value["name"] !== undefined
    ? { tool: value["name"], values: value["args"] ?? value["arguments"] ?? {} }
    : undefined;

/** Every type of assertion that promptfoo has, by its name. */
export const RULES: ReadonlyMap<string, Rule> = new Map(
  Object.entries<Rule>({
    equals,
    contains: check("contains", text),
    icontains: check("icontains", text),
    "contains-any": check("contains-any", texts),
    "contains-all": check("contains-all", texts),
    "icontains-any": check("icontains-any", texts),
    "icontains-all": check("icontains-all", texts),
    "starts-with": check("starts-with", text),
    regex: check("regex", text),
    "is-json": schemaOr("is-json", "json-schema"),
    "contains-json": schemaOr("contains-json", "contains-json"),
    "is-xml": check("is-xml", elements),
    "contains-xml": check("contains-xml", elements),
    "word-count": check("word-count", words),
    "is-refusal": check("refusal", () => null),
    levenshtein: check("levenshtein", edits),
    "rouge-n": check("rouge-n", ({ value }) => value, 0.75),
    bleu: check("bleu", ({ value }) => value, 0.5),
    gleu: check("gleu", ({ value }) => value, 0.5),
    cost: check("cost", number),
    latency: check("latency", number),
    "finish-reason": check("finish-reason", text),
    "is-valid-openai-tools-call": check("is-valid-tool-call", () => null),
    "is-valid-openai-function-call": check("is-valid-tool-call", () => null),
    "is-valid-function-call": check("is-valid-tool-call", () => null),
    "tool-call-f1": check("tool-call-f1", texts, 1),
    "trajectory:tool-used": check("tool-called", tools),
    "trajectory:tool-sequence": check("tool-order", tools),
    "trajectory:tool-args-match": check("tool-arguments", toolArguments),
    "llm-rubric": criterion("The answer does what is asked for here:"),
    "g-eval": criterion("The answer meets this criterion:"),
    "model-graded-closedqa": criterion("The answer meets this criterion:"),
    factuality: criterion("The answer agrees in every fact with this:"),
    "model-graded-factuality": criterion("The answer agrees in every fact with this:"),
    similar: criterion("The answer means the same as this:"),
    "answer-relevance": criterion("The answer addresses the question that was asked."),
    "conversation-relevance": criterion("The answer addresses what was said last."),
    "context-faithfulness": criterion("Every claim of the answer is supported by the contexts."),
    "trajectory:goal-success": criterion("The answer and its tool calls reach this goal:"),
    "context-recall": nothing(CONTEXTS),
    "context-relevance": nothing(CONTEXTS),
    javascript: nothing(CODE),
    python: nothing(CODE),
    ruby: nothing(CODE),
    webhook: nothing("asks an address, which nothing here does"),
    "select-best": nothing(CHOICE),
    "max-score": nothing(CHOICE),
    "agent-rubric": nothing(MODEL),
    "search-rubric": nothing(MODEL),
    classifier: nothing(MODEL),
    moderation: nothing(MODEL),
    guardrails: nothing(MODEL),
    pi: nothing(MODEL),
    meteor: nothing(MODEL),
    perplexity: nothing(MODEL),
    "perplexity-score": nothing(MODEL),
    "is-sql": nothing(SYNTAX),
    "contains-sql": nothing(SYNTAX),
    "is-html": nothing(SYNTAX),
    "contains-html": nothing(SYNTAX),
    "skill-used": nothing(SPANS),
    "trace-error-spans": nothing(SPANS),
    "trace-span-count": nothing(SPANS),
    "trace-span-duration": nothing(SPANS),
    "trajectory:step-count": nothing(SPANS),
  }),
);

/** `similar:cosine` and the like are `similar` by another measure. */
export function ruleFor(type: string): Rule {
  const rule = RULES.get(type) ?? (type.startsWith("similar:") ? RULES.get("similar") : undefined);
  if (rule !== undefined) return rule;
  if (type.startsWith("promptfoo:redteam:")) return nothing("belongs to a red team's own grader");
  return nothing("is no type of assertion that is known here");
}
