import { withText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { folded } from "./fold.ts";
import { quote } from "./quote.ts";

/** `istarts-with: "Dear"`: like `starts-with`, whatever the capitals. */
export const istartsWith: Check = {
  kind: "istarts-with",
  compile: (argument) =>
    withText(argument, (text) =>
      compiled((output) => ({
        holds: folded(output).startsWith(folded(text)),
        detail: `starts with ${quote(output.slice(0, text.length))}`,
      })),
    ),
};
