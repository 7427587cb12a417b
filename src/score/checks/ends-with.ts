import { withText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/** `ends-with: "?"`: up to the last code point; trailing white space counts. */
export const endsWith: Check = {
  kind: "ends-with",
  compile: (argument) =>
    withText(argument, (text) =>
      compiled((output) => ({
        holds: output.endsWith(text),
        detail: `ends with ${quote(output.slice(-text.length))}`,
      })),
    ),
};
