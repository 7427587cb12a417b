import { withAnyText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/** `equals: "Paris"`: the whole output, code point for code point; surrounding white space counts. */
export const equals: Check = {
  kind: "equals",
  compile: (argument) =>
    withAnyText(argument, (text) =>
      compiled((output) => ({ holds: output === text, detail: `is ${quote(output)}` })),
    ),
};
