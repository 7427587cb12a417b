import { withText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { folded } from "./fold.ts";
import { quote } from "./quote.ts";

/** `icontains: "refund"`: like `contains`, whatever the capitals, in every script and the same in every locale. */
export const icontains: Check = {
  kind: "icontains",
  compile: (argument) =>
    withText(argument, (text) => {
      const wanted = folded(text);
      return compiled((output) => {
        const holds = folded(output).includes(wanted);
        return { holds, detail: `${holds ? "contains" : "does not contain"} ${quote(text)}` };
      });
    }),
};
