import { isList, isMapping } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { items, part } from "../content.ts";
import { placeOf } from "../draft.ts";
import { dataIn } from "../row-values.ts";
import { filled } from "./promptfoo-variables.ts";
import { CODE_FILE, referredTo, type Where } from "./promptfoo-tests.ts";
import { ruleFor } from "./promptfoo-rules.ts";

import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Place, Unmapped } from "../draft.ts";

/** What the judge is asked because of an assertion. */
export interface AskedCriterion extends Place {
  readonly id: string;
  readonly description: string;
  readonly weight: number;
  /** What it means here; empty where the description says all. */
  readonly text: string;
}

/** What becomes of assertions: checks, criteria, and what has no meaning here. */
export interface Assertions {
  readonly checks: readonly (Place & { readonly raw: Json })[];
  readonly criteria: readonly AskedCriterion[];
  readonly unmapped: readonly Unmapped[];
  readonly warnings: readonly Problem[];
}

/** What an assertion is read with. */
export interface AssertionContext extends Where {
  readonly vars: { readonly [variable: string]: Json };
  /** Code rewrites the output before anything looks at it. */
  readonly isTransformed: boolean;
}

const KEYS = [
  "type",
  "value",
  "threshold",
  "weight",
  "metric",
  "provider",
  "rubricPrompt",
  "transform",
  "contextTransform",
  "config",
  "assert",
  "$ref",
];

const NONE: Assertions = { checks: [], criteria: [], unmapped: [], warnings: [] };

export const together = (all: readonly Assertions[]): Assertions => ({
  checks: all.flatMap((of) => of.checks),
  criteria: all.flatMap((of) => of.criteria),
  unmapped: all.flatMap((of) => of.unmapped),
  warnings: all.flatMap((of) => of.warnings),
});

/** One assertion of a list, a set of them, or a reference to a template. */
export function readAssertion(written: Placed, context: AssertionContext): Assertions {
  const entry = templated(written, context.config);
  const { file, value } = entry;
  const place = placeOf(entry);
  const lost = (what: string, why: string): Assertions => ({
    ...NONE,
    unmapped: [{ ...place, what, why }],
  });
  if (!isMapping(value) || typeof value["type"] !== "string") {
    return lost("assert", "has an entry without a type");
  }
  const warnings = Object.keys(value)
    .filter((key) => !KEYS.includes(key))
    .map((key) => unknownKey(key, file, entry.lineOf([key])));
  const read =
    value["type"] === "assert-set"
      ? readSet(entry, place, context)
      : readOne(entry, place, value["type"], context);
  return { ...read, warnings: [...read.warnings, ...warnings] };
}

const unknownKey = (key: string, file: string, line: number): Problem => ({
  file,
  line,
  message: `unknown key \`${key}\` in an assertion is not used`,
  hint: didYouMean(key, KEYS),
});

/** `$ref: "#/assertionTemplates/name"` stands for the template of that name; what is written beside it goes first. */
function templated(entry: Placed, config: Placed): Placed {
  const { value } = entry;
  const reference = isMapping(value) ? value["$ref"] : undefined;
  if (!isMapping(value) || typeof reference !== "string") return entry;
  const name = reference.replace(/^#\/assertionTemplates\//, "");
  const template = part(config, ["assertionTemplates", name]).value;
  if (!isMapping(template)) return entry;
  const { $ref: _, ...own } = value;
  return { ...entry, value: { ...template, ...own } };
}

/** All of several, or so much of them: what is code among them is missing from the sum, and named. */
function readSet(entry: Placed, place: Place, context: AssertionContext): Assertions {
  const members = items(part(entry, ["assert"]));
  const read = together(members.map((of) => readAssertion(of, context)));
  if (read.checks.length === 0) return read;
  const { threshold, weight } = numbersOf(entry.value);
  const raw = {
    "assert-set": read.checks.map((check) => check.raw),
    ...(threshold !== null && { threshold }),
    ...(weight !== 1 && { weight }),
  };
  return { ...read, checks: [{ ...place, raw }] };
}

function readOne(
  entry: Placed,
  place: Place,
  written: string,
  context: AssertionContext,
): Assertions {
  const lost = (why: string): Assertions => ({
    ...NONE,
    unmapped: [{ ...place, what: written, why }],
  });
  const isNot = written.startsWith("not-");
  const type = isNot ? written.slice("not-".length) : written;
  const rule = ruleFor(type);
  if (rule.keep === "nothing") return lost(rule.why);
  const value = valueOf(entry, context);
  if ("why" in value) return lost(value.why);
  const { threshold, weight } = numbersOf(entry.value);
  if (rule.keep === "criterion") {
    if (weight === 0) return lost("has weight 0, so the judge is not asked");
    const description = isNot ? `It is not so that: ${rule.description}` : rule.description;
    const criterion = {
      ...place,
      id: metricOf(entry.value) ?? written,
      description,
      weight,
      text: textOf(value.value),
    };
    const unkept =
      threshold === null ? [] : [{ ...place, what: `${written} threshold`, why: FLOOR }];
    return { ...NONE, criteria: [criterion], unmapped: unkept };
  }
  const { transform } = entry.value as { readonly [key: string]: Json };
  if (transform !== undefined || context.isTransformed) return lost(TRANSFORMED);
  const kept = rule.read({ type, value: value.value, threshold });
  if ("why" in kept) return lost(kept.why);
  const raw = {
    ...Object.fromEntries(
      Object.entries(kept.check).map(([key, argument]) => [
        isNot && key !== "threshold" ? `not-${key}` : key,
        argument,
      ]),
    ),
    ...(weight !== 1 && { weight }),
  };
  const parsed = context.around.parseCheck(raw);
  if (!parsed.ok) return lost(parsed.message.replace(/^`[^`]*` /, ""));
  return { ...NONE, checks: [{ ...place, raw }] };
}

const TRANSFORMED = "looks at an output that code has rewritten (`transform`)";
const FLOOR =
  "is no pass mark here, where versions are compared; a `floor` in the configuration is one";

/** The value as data: files read, variables filled. */
function valueOf(
  entry: Placed,
  { around, config, vars }: AssertionContext,
): { readonly value: Json } | { readonly why: string } {
  const written = part(entry, ["value"]).value;
  if (typeof written === "string" && /^file:\/\/\S+$/.test(written)) {
    if (CODE_FILE.test(written)) return { why: "runs code, which is never executed here" };
    const [path] = referredTo(written, entry.file, { config, around }) ?? [];
    const text = path === undefined ? null : around.text(path);
    if (text === null) return { why: `reads \`${written}\`, which is no file of the repository` };
    return { value: /\.(?:json|ya?ml)$/.test(written) ? dataIn(text) : text };
  }
  const value = filled(written, vars);
  return value === undefined ? { why: "has a template that its test does not fill" } : { value };
}

function numbersOf(value: Json): { readonly threshold: number | null; readonly weight: number } {
  const { threshold, weight } = isMapping(value) ? value : {};
  return {
    threshold: typeof threshold === "number" ? threshold : null,
    weight: typeof weight === "number" && weight >= 0 ? weight : 1,
  };
}

/** A metric's name, unless it depends on the test. */
function metricOf(value: Json): string | null {
  const metric = isMapping(value) ? value["metric"] : undefined;
  return typeof metric === "string" && metric !== "" && !metric.includes("{{") ? metric : null;
}

function textOf(value: Json): string {
  if (value === null) return "";
  if (isList(value)) return value.map(textOf).join("\n");
  return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}
