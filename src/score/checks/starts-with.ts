import { withText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/** `starts-with: "Dear"`: from the first code point on; leading white space counts. */
export const startsWith: Check = {
  kind: "starts-with",
  compile: (argument) =>
    withText(argument, (text) =>
      compiled((output) => ({
        holds: output.startsWith(text),
        detail: `starts with ${quote(output.slice(0, text.length))}`,
      })),
    ),
};
