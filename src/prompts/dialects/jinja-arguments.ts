import { table } from "../../text/mapping.ts";

import type { JinjaExpression } from "./jinja-tree.ts";

/** What a filter may be given: so many in order, and these by name. */
interface Takes {
  readonly list: number;
  readonly names: readonly string[];
}

const NOTHING: Takes = { list: 0, names: [] };

/** Filters that take something; what they do with it is in jinja-functions.ts. */
const TAKES = table<Takes>({
  d: { list: 2, names: ["default_value", "boolean"] },
  default: { list: 2, names: ["default_value", "boolean"] },
  dump: { list: 1, names: [] },
  float: { list: 1, names: ["default"] },
  indent: { list: 2, names: ["width", "first"] },
  int: { list: 1, names: ["default"] },
  join: { list: 1, names: ["d", "attribute"] },
  map: { list: 3, names: ["attribute", "default"] },
  max: { list: 0, names: ["attribute"] },
  min: { list: 0, names: ["attribute"] },
  reject: { list: 2, names: [] },
  rejectattr: { list: 3, names: [] },
  replace: { list: 2, names: ["old", "new"] },
  round: { list: 1, names: ["precision"] },
  select: { list: 2, names: [] },
  selectattr: { list: 3, names: [] },
  sort: { list: 1, names: ["reverse", "attribute"] },
  sum: { list: 1, names: ["attribute"] },
  tojson: { list: 1, names: ["indent"] },
  trim: { list: 1, names: ["chars"] },
  truncate: { list: 3, names: ["length", "killwords", "end"] },
});

/** The arguments of a call; none of what is only named, as a filter may be. */
export const argumentsOf = (of: JinjaExpression): readonly JinjaExpression[] =>
  of.type === "CallExpression" ? (of["args"] as readonly JinjaExpression[]) : [];

/** The name by which an argument is given; null for one that stands in order. */
export const keywordOf = (argument: JinjaExpression): string | null =>
  argument.type === "KeywordArgumentExpression"
    ? String((argument["key"] as JinjaExpression)["value"])
    : null;

/** The first argument of a filter's call that would be dropped in silence; null where all count. */
export function droppedArgument(name: string, filter: JinjaExpression): string | null {
  const args = argumentsOf(filter);
  const takes = TAKES[name] ?? NOTHING;
  const named = args.flatMap((of) => keywordOf(of) ?? []);
  const strange = named.find((key) => !takes.names.includes(key));
  if (strange !== undefined) return `\`${strange}\``;
  return args.length - named.length > takes.list ? `argument ${takes.list + 1}` : null;
}
