import type { ToolCall } from "../../models/message.ts";
import type { Json } from "../../units.ts";
import { withTexts } from "./arguments.ts";
import { rejected, type Compiled } from "./check.ts";
import { quote } from "./quote.ts";

/** One tool's name, or several. */
export function withTools(argument: Json, build: (names: readonly string[]) => Compiled): Compiled {
  if (argument === null) return rejected("takes the name of a tool, or a list of names");
  return withTexts(typeof argument === "string" ? [argument] : argument, build);
}

export const namesOf = (calls: readonly ToolCall[]): readonly string[] =>
  calls.map(({ name }) => name);

/** `calls ["search","book"]`, `calls no tool`. */
export const callsSaid = (calls: readonly ToolCall[]): string =>
  calls.length === 0 ? "calls no tool" : `calls ${quote(namesOf(calls))}`;
