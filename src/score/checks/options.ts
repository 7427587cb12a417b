import { isMapping } from "../../text/mapping.ts";
import { didYouMean, listed } from "../../text/suggest.ts";
import type { Json } from "../../units.ts";
import { rejected, type Compiled } from "./check.ts";
import { quote } from "./quote.ts";

export type Options = { readonly [name: string]: Json };

/** An argument that is a map of these names alone; a name that is none of them is refused with the nearest. */
export function withOptions(
  argument: Json,
  names: readonly string[],
  build: (options: Options) => Compiled,
): Compiled {
  if (!isMapping(argument)) return rejected(`takes a map of ${listed(names)}`);
  const unknown = Object.keys(argument).find((name) => !names.includes(name));
  return unknown === undefined
    ? build(argument)
    : rejected(`does not know ${quote(unknown, 40)}`, didYouMean(unknown, names));
}

/** An option that is a number from `least` up, or `undefined` where it is not written. */
export function numberOption(
  options: Options,
  name: string,
  least = 0,
): { readonly value: number | undefined } | ReturnType<typeof rejected> {
  const value = options[name];
  if (value === undefined) return { value };
  if (typeof value === "number" && Number.isFinite(value) && value >= least) return { value };
  return rejected(`takes a number of at least ${least} as \`${name}\`, not ${quote(value, 40)}`);
}
