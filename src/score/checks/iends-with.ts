import { withText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { folded } from "./fold.ts";
import { quote } from "./quote.ts";

/** `iends-with: "kind regards"`: like `ends-with`, whatever the capitals. */
export const iendsWith: Check = {
  kind: "iends-with",
  compile: (argument) =>
    withText(argument, (text) =>
      compiled((output) => ({
        holds: folded(output).endsWith(folded(text)),
        detail: `ends with ${quote(output.slice(-text.length))}`,
      })),
    ),
};
