import { parse } from "@handlebars/parser";

import { didYouMean, nearlySaid } from "../../text/suggest.ts";
import { tooLarge } from "./budget.ts";

import type { Fault, Partials } from "./dialect.ts";

/** A node of `@handlebars/parser`; what a type has besides is read where it is evaluated. */
export interface HandlebarsNode {
  readonly type: string;
  readonly loc: { readonly start: { readonly line: number; readonly column: number } };
  readonly [field: string]: unknown;
}

/** Helpers with a block: Handlebars' own, and Dotprompt's. */
const BLOCKS = ["if", "unless", "each", "with", "ifEquals", "unlessEquals"] as const;
/** Helpers without one. */
const HELPERS = ["json", "role", "media", "history", "section"] as const;

export const MOST_NESTED = 50;
const MOST_BLOCKS = 1_000;

export interface HandlebarsTemplate {
  readonly body: readonly HandlebarsNode[];
  readonly offsetOf: (node: HandlebarsNode) => number;
}

/** Reads a template; where it cannot be read, why. */
export function handlebarsTree(template: string): HandlebarsTemplate | Fault {
  const large = tooLarge(template, "{{");
  if (large !== null) return large;
  if (template.split("{{#").length > MOST_BLOCKS) {
    return { offset: 0, message: `the template has more than ${MOST_BLOCKS} blocks`, hint: null };
  }
  const starts = [0];
  for (let at = template.indexOf("\n"); at !== -1; at = template.indexOf("\n", at + 1)) {
    starts.push(at + 1);
  }
  try {
    const { body } = parse(template);
    return {
      body: body as unknown as readonly HandlebarsNode[],
      offsetOf: ({ loc }) => (starts[loc.start.line - 1] ?? 0) + loc.start.column,
    };
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const line = Number(/on line (\d+)/.exec(said)?.[1] ?? /- (\d+):\d+/.exec(said)?.[1] ?? 1);
    const clause = /(.*?) - \d+:\d+/s.exec(said)?.[1];
    const offset = starts[line - 1] ?? 0;
    const message = `this cannot be read as Handlebars${clause === undefined ? "" : `: ${clause}`}`;
    return { offset, message, hint: "write `\\{{` for braces that are meant as text" };
  }
}

/** Everything in a template that is not read, whatever the values are; `seen` are the partials that are known already. */
export function handlebarsFaults(
  { body, offsetOf }: HandlebarsTemplate,
  partials: Partials,
  seen: Set<string> = new Set(),
): readonly Fault[] {
  const faults: Fault[] = [];
  const visit = (node: HandlebarsNode, depth: number): void => {
    const refuse = (message: string, hint: string | null): void => {
      faults.push({ offset: offsetOf(node), message, hint });
    };
    if (depth > MOST_NESTED) return refuse("blocks are nested too deeply", null);
    const name = nameOf(node);
    if (node.type === "PartialStatement") {
      for (const { message, hint } of partialFaults(name, partials, seen)) refuse(message, hint);
      return;
    }
    if (REFUSED.has(node.type)) return refuse(`\`${node.type}\` is not read`, null);
    const params = (node["params"] ?? []) as readonly HandlebarsNode[];
    const isCall = params.length > 0 || pairsOf(node).size > 0;
    if (node.type === "BlockStatement" && isCall && !BLOCKS.some((of) => of === name)) {
      refuse(`unknown helper \`#${name}\``, didYouMean(name, BLOCKS));
    }
    if (node.type === "MustacheStatement" && isCall && !HELPERS.some((of) => of === name)) {
      refuse(`unknown helper \`${name}\``, didYouMean(name, HELPERS));
    }
    const type = name === "media" ? pairsOf(node).get("contentType")?.["value"] : undefined;
    if (typeof type === "string" && !type.startsWith("image/")) {
      refuse(`media of the type \`${type}\` cannot be sent`, "images alone are sent");
    }
    for (const called of callsIn(node)) {
      const helper = nameOf(called);
      if (helper === "json" && ((called["params"] ?? []) as readonly unknown[]).length > 0)
        continue;
      // A call of a call has no name of its own; the innermost one is refused.
      if (helper !== "")
        refuse(`unknown helper \`${helper}\``, "`(json value)` alone is read inside a tag");
    }
    for (const below of [...bodyOf(node, "program"), ...bodyOf(node, "inverse")]) {
      visit(below, depth + 1);
    }
  };
  for (const node of body) visit(node, 0);
  return faults;
}

/** What a partial is not read for; first of all, that it is not there. */
function partialFaults(
  name: string,
  partials: Partials,
  seen: Set<string>,
): readonly Pick<Fault, "message" | "hint">[] {
  const text = Object.hasOwn(partials, name) ? partials[name] : undefined;
  if (text === undefined) {
    const hint = nearlySaid(name, Object.keys(partials));
    return [{ message: `there is no partial \`${name}\` in the repository`, hint }];
  }
  if (seen.has(name)) return [];
  seen.add(name);
  const tree = handlebarsTree(text);
  const faults = "body" in tree ? handlebarsFaults(tree, partials, seen) : [tree];
  return faults.map(({ message, hint }) => ({
    message: `in the partial \`${name}\`, ${message}`,
    hint,
  }));
}

/** Calls inside a tag: `{{#if (json x)}}`, `{{(lookup a b)}}`. */
function callsIn(node: HandlebarsNode): readonly HandlebarsNode[] {
  const parts = [
    node["path"],
    ...((node["params"] ?? []) as readonly unknown[]),
    ...pairsOf(node).values(),
  ];
  const calls = (parts as readonly (HandlebarsNode | undefined)[]).filter(
    (part) => part?.type === "SubExpression",
  ) as readonly HandlebarsNode[];
  return calls.flatMap((call) => [call, ...callsIn(call)]);
}

const REFUSED: ReadonlySet<string> = new Set([
  "PartialBlockStatement",
  "Decorator",
  "DecoratorBlock",
]);

/** What a statement calls or shows, as written. */
export function nameOf(node: HandlebarsNode): string {
  const path = (node["path"] ?? node["name"]) as HandlebarsNode | undefined;
  return String(path?.["original"] ?? "");
}

export const bodyOf = (
  node: HandlebarsNode,
  part: "program" | "inverse",
): readonly HandlebarsNode[] =>
  (node[part] as { readonly body?: readonly HandlebarsNode[] } | null | undefined)?.body ?? [];

/** Named arguments: `media url=photo`. */
export function pairsOf(node: HandlebarsNode): ReadonlyMap<string, HandlebarsNode> {
  const hash = node["hash"] as
    | { readonly pairs?: readonly { readonly key: string; readonly value: HandlebarsNode }[] }
    | undefined;
  return new Map((hash?.pairs ?? []).map(({ key, value }) => [key, value]));
}
