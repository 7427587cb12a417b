import { table } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { argumentsOf, droppedArgument } from "./jinja-arguments.ts";
import { COMPARISONS, FILTERS, METHODS, TESTS } from "./jinja-functions.ts";

import type { Fault } from "./dialect.ts";
import type { JinjaExpression, JinjaNode, JinjaTree } from "./jinja-tree.ts";

const filters = [...Object.keys(FILTERS), "default", "d"];
const tests = [...Object.keys(TESTS), "defined", "undefined"];
/** Kinds of expressions that the evaluator knows. */
const EXPRESSIONS: ReadonlySet<string> = new Set(
  `Identifier MemberExpression CallExpression IntegerLiteral FloatLiteral StringLiteral ArrayLiteral TupleLiteral
    ObjectLiteral BinaryExpression FilterExpression TestExpression UnaryExpression SelectExpression SliceExpression
    KeywordArgumentExpression Ternary`.split(/\s+/),
);

/** Filters, tests, functions and kinds of expressions that are not read, wherever they stand. */
export function unknownNames(tree: JinjaTree): readonly Fault[] {
  return tree.flatMap((node) => {
    if (node.kind === "text") return [];
    const own = expressionsOf(node).flatMap((of) => unknownIn(of, 0));
    const faults = own.map(([message, hint]) => ({ offset: node.offset, message, hint }));
    return [...faults, ...bodiesOf(node).flatMap(unknownNames)];
  });
}

function expressionsOf(node: Exclude<JinjaNode, { kind: "text" }>): readonly JinjaExpression[] {
  if (node.kind === "if") return node.branches.map(({ test }) => test);
  if (node.kind === "for" && node.only !== null) return [node.of, node.only];
  return [node.of];
}

function bodiesOf(node: JinjaNode): readonly JinjaTree[] {
  if (node.kind === "if") return [...node.branches.map(({ body }) => body), node.otherwise];
  return node.kind === "for" ? [node.body, node.otherwise] : [];
}

type Said = readonly [message: string, hint: string | null];

function unknownIn(of: JinjaExpression, depth: number): readonly Said[] {
  if (depth > 100) return [["an expression is nested too deeply", null]];
  const below = partsOf(of).flatMap((part) => unknownIn(part, depth + 1));
  if (!EXPRESSIONS.has(of.type)) return [[`\`${of.type}\` is not read`, null]];
  const said = ownUnknown(of);
  return said === null ? below : [said, ...below];
}

function ownUnknown(of: JinjaExpression): Said | null {
  if (of.type === "FilterExpression") {
    const filter = of["filter"] as JinjaExpression;
    const name = nameOf(filter);
    if (!filters.includes(name)) {
      return [`unknown filter \`${name}\``, didYouMean(name, filters)];
    }
    const inner = namedInside(name, filter);
    if (inner !== null) return inner;
    const dropped = droppedArgument(name, filter);
    return dropped === null ? null : [`${dropped} of the filter \`${name}\` is not read`, null];
  }
  if (of.type === "TestExpression") {
    const name = nameOf(of["test"] as JinjaExpression);
    return tests.includes(name) ? null : [`unknown test \`is ${name}\``, didYouMean(name, tests)];
  }
  if (of.type !== "CallExpression") return null;
  const callee = of["callee"] as JinjaExpression;
  const isMethod = callee.type === "MemberExpression" && callee["computed"] !== true;
  const name = nameOf(isMethod ? (callee["property"] as JinjaExpression) : callee);
  const known = isMethod ? METHODS[name] !== undefined : name === "range";
  if (known) return null;
  return [`unknown function \`${name}\``, didYouMean(name, [...Object.keys(METHODS), "range"])];
}

/** Where a filter's argument is the name of another, or of a test: `map("upper")`, `selectattr("on", "true")`. */
const NAMING = table<{
  readonly at: number;
  readonly what: string;
  readonly known: readonly string[];
}>({
  map: { at: 0, what: "filter", known: Object.keys(FILTERS) },
  reject: { at: 0, what: "test", known: [...tests, ...COMPARISONS] },
  rejectattr: { at: 1, what: "test", known: [...tests, ...COMPARISONS] },
  select: { at: 0, what: "test", known: [...tests, ...COMPARISONS] },
  selectattr: { at: 1, what: "test", known: [...tests, ...COMPARISONS] },
});

function namedInside(name: string, filter: JinjaExpression): Said | null {
  const naming = NAMING[name];
  const written = naming === undefined ? undefined : argumentsOf(filter)[naming.at];
  if (naming === undefined || written?.type !== "StringLiteral") return null;
  const inner = String(written["value"]);
  if (naming.known.includes(inner)) return null;
  return [`unknown ${naming.what} \`${inner}\``, didYouMean(inner, naming.known)];
}

/** The name of a filter or function, which may be called with arguments. */
export function nameOf(of: JinjaExpression): string {
  const named = of.type === "CallExpression" ? (of["callee"] as JinjaExpression) : of;
  return named.type === "Identifier" ? String(named["value"]) : "";
}

function partsOf(of: JinjaExpression): readonly JinjaExpression[] {
  if (of.type === "FilterExpression") {
    const given = argumentsOf(of["filter"] as JinjaExpression);
    return [of["operand"] as JinjaExpression, ...given];
  }
  if (of.type === "TestExpression") return [of["operand"] as JinjaExpression];
  if (of.type === "KeywordArgumentExpression") return [of["value"] as JinjaExpression];
  if (of.type === "CallExpression") {
    const callee = of["callee"] as JinjaExpression;
    const object = callee.type === "MemberExpression" ? [callee["object"] as JinjaExpression] : [];
    return [...object, ...argumentsOf(of)];
  }
  return Object.values(of).flatMap((field): readonly JinjaExpression[] => {
    if (field instanceof Map) return [...field.keys(), ...field.values()] as JinjaExpression[];
    const all: readonly unknown[] = Array.isArray(field) ? field : [field];
    return all.filter(isExpression);
  });
}

const isExpression = (value: unknown): value is JinjaExpression =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  !String(value.type).endsWith("Operator");
