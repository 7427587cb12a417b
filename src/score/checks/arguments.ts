import type { Json } from "../../units.ts";
import { rejected, type Compiled } from "./check.ts";
import { quote } from "./quote.ts";

/** Any text, the empty one too. */
export function withAnyText(argument: Json, build: (text: string) => Compiled): Compiled {
  if (typeof argument === "string") return build(argument);
  return rejected(`takes a text, not ${named(argument)}`, quoteIt(argument));
}

/** An empty text is in every output: such a check could not fail, so it is refused. */
export function withText(argument: Json, build: (text: string) => Compiled): Compiled {
  return withAnyText(argument, (text) =>
    text === "" ? rejected("takes a text that is not empty") : build(text),
  );
}

export function withTexts(argument: Json, build: (texts: readonly string[]) => Compiled): Compiled {
  if (!Array.isArray(argument)) {
    return rejected(`takes a list of texts, not ${named(argument)}`, "write `[one, two]`");
  }
  if (argument.length === 0) return rejected("takes a list that is not empty");
  const texts: string[] = [];
  for (const item of argument as readonly Json[]) {
    if (typeof item !== "string") {
      return rejected(`takes a list of texts; ${named(item)} is none`, quoteIt(item));
    }
    if (item === "") return rejected("takes texts that are not empty");
    texts.push(item);
  }
  return build(texts);
}

/** A whole number from `least` up. */
export function withCount(
  argument: Json,
  least: 0 | 1,
  build: (count: number) => Compiled,
): Compiled {
  if (typeof argument !== "number" || !Number.isSafeInteger(argument)) {
    return rejected(`takes a whole number, not ${named(argument)}`);
  }
  if (argument < least) return rejected(`takes a number of at least ${least}, not ${argument}`);
  return build(argument);
}

export function withNothing(argument: Json, built: Compiled): Compiled {
  if (argument === null) return built;
  return rejected(`takes no argument, but has ${named(argument)}`, "write its name alone");
}

function named(value: Json): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  return typeof value === "string"
    ? `the text ${quote(value, 40)}`
    : `the ${typeof value} ${value}`;
}

/** YAML reads 30, true and 1.10 as values whose spelling is lost, so they are not turned back into text. */
function quoteIt(value: Json): string | null {
  const scalar = typeof value === "number" || typeof value === "boolean";
  return scalar ? "put it in quotes" : null;
}
