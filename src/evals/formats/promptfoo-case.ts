import { isList, isMapping, mapping } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { items, part } from "../content.ts";
import { placeOf } from "../draft.ts";
import { answerIn, ANSWER_EXISTS, type Fields, type GivenAnswer } from "../given-answers.ts";
import { slicesIn } from "../slice-names.ts";
import { readAssertion, together, type Assertions } from "./promptfoo-assertions.ts";
import { layersOf, type Test, type Where } from "./promptfoo-tests.ts";
import { filled, fillingsOf, type Filling } from "./promptfoo-variables.ts";

import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Place, Unmapped } from "../draft.ts";
import type { ForeignRow } from "../foreign-rows.ts";
import type { AssertionContext } from "./promptfoo-value.ts";

/** The cases that one test comes to, each with what is asserted of its answers. */
export interface TestCases {
  readonly cases: readonly { readonly row: ForeignRow; readonly asserted: Assertions }[];
  readonly unmapped: readonly Unmapped[];
  readonly warnings: readonly Problem[];
}

export const assertionsIn = (layers: readonly Placed[], context: AssertionContext): Assertions =>
  together(
    layers.flatMap((layer) => {
      const list = part(layer, ["assert"]);
      // A single one is read as such, also where it is no assertion at all: that is then said.
      const entries = isList(list.value) ? items(list) : list.value === null ? [] : [list];
      return entries.map((entry) => readAssertion(entry, context));
    }),
  );

/** @param isShared whether every case has the assertions of `defaultTest` already */
export function casesOf(test: Test, isShared: boolean, where: Where): TestCases {
  const last = test.own.at(-1)!;
  const place = placeOf(last);
  const options = merged(test, "options");
  const isExpanded = options["disableVarExpansion"] !== true;
  const fillings = fillingsOf(layersOf(test), isExpanded, place, where);
  if (!fillings.ok) {
    const { why } = fillings.unmapped;
    const left = { ...fillings.unmapped, why: `${why}: its test is left out` };
    return { cases: [], unmapped: [left], warnings: [] };
  }
  const fields = isMapping(last.value) ? last.value : {};
  const source = { fields, answers: answersOf(test) };
  const isAlone = isShared || options["disableDefaultAsserts"] === true;
  const cases = fillings.fillings.map((filling) => {
    const context = {
      ...where,
      vars: filling.vars,
      isTransformed: options["transform"] !== undefined,
      rubricPrompt: rubricPromptOf(layersOf(test)),
    };
    const read = assertionsIn(isAlone ? test.own : layersOf(test), context);
    const asserted = underThreshold(read, thresholdOf(test), place);
    const id = fillings.fillings.length === 1 ? descriptionOf(test, filling) : null;
    return { row: { ...place, id, shape: shapeOf(test, filling), source }, asserted };
  });
  const unmapped = notKept(test).map((of) => ({ ...place, ...of }));
  return { cases, unmapped, warnings: unknownKeys(last) };
}

/** The innermost options that hold one. */
export const rubricPromptOf = (layers: readonly Placed[]): Placed | null =>
  layers
    .map((layer) => part(layer, ["options"]))
    .findLast(({ value }) => isMapping(value) && Object.hasOwn(value, "rubricPrompt")) ?? null;

/** A key of all layers, an inner one's entries before an outer one's. */
export function merged(test: Test, key: "options" | "metadata"): Fields {
  const entries = layersOf(test).flatMap((layer) => {
    const { value } = part(layer, [key]);
    return isMapping(value) ? Object.entries(value) : [];
  });
  return mapping(entries);
}

function innermost(test: Test, key: string): Json {
  const values = layersOf(test).map((layer) => part(layer, [key]).value);
  return values.findLast((value) => value !== null) ?? null;
}

/** Share of all assertions that a test needs; null where it needs each. */
export function thresholdOf(test: Test): number | null {
  const threshold = innermost(test, "threshold");
  return typeof threshold === "number" ? threshold : null;
}

const PROVIDER_OUTPUT = "providerOutput";

/** An answer stands alone, or as the `output` of what a provider returns. */
function answersOf(test: Test): readonly GivenAnswer[] {
  const given = innermost(test, PROVIDER_OUTPUT);
  const value = isMapping(given) && given["output"] !== undefined ? given["output"] : given;
  return answerIn({ [PROVIDER_OUTPUT]: value }, PROVIDER_OUTPUT);
}

function descriptionOf(test: Test, { vars }: Filling): string | null {
  const description = filled(innermost(test, "description"), vars);
  return typeof description === "string" && /\S/.test(description) ? description.trim() : null;
}

/** So much of the checks together, where a test says how much. */
function underThreshold(read: Assertions, threshold: number | null, place: Place): Assertions {
  if (threshold === null || read.checks.length === 0) return read;
  const raw = { "assert-set": read.checks.map((check) => check.raw), threshold };
  return { ...read, checks: [{ ...place, raw }] };
}

function shapeOf(test: Test, { vars, images }: Filling): ForeignRow["shape"] {
  const metadata = merged(test, "metadata");
  const tags = test.own.flatMap((layer) => slicesIn(part(layer, ["tags"]).value));
  const slices = [...new Set([...slicesIn(metadata), ...tags])];
  const { context } = vars;
  return {
    input: vars,
    ...(Object.keys(images).length > 0 && { images }),
    ...(slices.length > 0 && { slices }),
    // What promptfoo's own graders of contexts read.
    ...(typeof context === "string" && context !== "" && { contexts: [context] }),
  };
}

/** What a test says beside its assertions and has no meaning here. */
function notKept(test: Test): readonly Pick<Unmapped, "what" | "why">[] {
  const options = merged(test, "options");
  const found: readonly (readonly [what: string, isThere: boolean, why: string])[] = [
    ["prefix", hasText(options["prefix"]), "is put before the prompt there and is not here"],
    ["suffix", hasText(options["suffix"]), "is put behind the prompt there and is not here"],
    ["transformVars", options["transformVars"] !== undefined, "is code, which is never run here"],
    [
      "prompts",
      innermost(test, "prompts") !== null,
      "limits its test to some prompts, and it is asked of each here",
    ],
    [
      "providers",
      innermost(test, "providers") !== null,
      "limits its test to some models, and it is asked of the prompt's here",
    ],
    [
      "provider",
      innermost(test, "provider") !== null,
      "is a model for its test alone, and the prompt's is asked here",
    ],
    [
      "assertScoringFunction",
      innermost(test, "assertScoringFunction") !== null,
      "is code, which is never run here",
    ],
    [PROVIDER_OUTPUT, answersOf(test).length > 0, ANSWER_EXISTS],
    [
      "conversationId",
      merged(test, "metadata")["conversationId"] !== undefined,
      "makes turns of one conversation, whose answers are not carried on: each is asked alone here",
    ],
  ];
  return found.flatMap(([what, isThere, why]) => (isThere ? [{ what, why }] : []));
}

const hasText = (value: Json | undefined): boolean => typeof value === "string" && value !== "";

const KEYS = [
  "description",
  "vars",
  "assert",
  "options",
  "metadata",
  "tags",
  "threshold",
  "provider",
  "providers",
  "providerOutput",
  "prompts",
  "assertScoringFunction",
  "config",
  "tests",
];

const unknownKeys = ({ file, value, lineOf }: Placed): readonly Problem[] =>
  Object.keys(isMapping(value) ? value : {})
    .filter((key) => !KEYS.includes(key))
    .map((key) => ({
      file,
      line: lineOf([key]),
      message: `unknown key \`${key}\` in a test is not used`,
      hint: didYouMean(key, KEYS),
    }));
