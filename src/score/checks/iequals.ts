import { withAnyText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { folded } from "./fold.ts";
import { quote } from "./quote.ts";

/** `iequals: "Paris"`: the whole output, whatever the capitals; surrounding white space counts. */
export const iequals: Check = {
  kind: "iequals",
  compile: (argument) =>
    withAnyText(argument, (text) =>
      compiled((output) => ({
        holds: folded(output) === folded(text),
        detail: `is ${quote(output)}`,
      })),
    ),
};
