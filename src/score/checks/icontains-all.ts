import { withTexts } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { folded } from "./fold.ts";
import { quote } from "./quote.ts";

/** `icontains-all: ["30 days", "receipt"]`: every one of them occurs, in any order, whatever the capitals. */
export const icontainsAll: Check = {
  kind: "icontains-all",
  compile: (argument) =>
    withTexts(argument, (texts) =>
      compiled((output) => {
        const text = folded(output);
        const lacking = texts.filter((wanted) => !text.includes(folded(wanted)));
        return lacking.length === 0
          ? { holds: true, detail: `contains all of ${quote(texts)}` }
          : { holds: false, detail: `does not contain ${quote(lacking)}` };
      }),
    ),
};
