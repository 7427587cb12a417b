import { isMapping } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { items, part } from "../content.ts";
import { placeOf } from "../draft.ts";
import { readCriterion, type AskedCriterion } from "./promptfoo-criterion.ts";
import { ruleFor } from "./promptfoo-rules.ts";
import { filledIn, numbersOf, type AssertionContext } from "./promptfoo-value.ts";

import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Place, Unmapped } from "../draft.ts";

/** What becomes of assertions: checks, criteria, and what has no meaning here. */
export interface Assertions {
  readonly checks: readonly (Place & { readonly raw: Json })[];
  readonly criteria: readonly AskedCriterion[];
  readonly unmapped: readonly Unmapped[];
  readonly warnings: readonly Problem[];
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
  if (rule.keep === "criterion") {
    const description = isNot ? `It is not so that: ${rule.description}` : rule.description;
    const read = readCriterion(entry, { written, description }, context);
    if ("why" in read) return lost(read.why);
    return { ...NONE, criteria: [read.criterion], unmapped: read.unmapped };
  }
  const value = filledIn(entry, "value", context);
  if ("why" in value) return lost(value.why);
  const { threshold, weight } = numbersOf(entry.value);
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
