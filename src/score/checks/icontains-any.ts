import { withTexts } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { folded } from "./fold.ts";
import { quote } from "./quote.ts";

/** `icontains-any: ["30 days", "one month"]`: at least one of them occurs, whatever the capitals. */
export const icontainsAny: Check = {
  kind: "icontains-any",
  compile: (argument) =>
    withTexts(argument, (texts) =>
      compiled((output) => {
        const text = folded(output);
        const found = texts.find((wanted) => text.includes(folded(wanted)));
        return found === undefined
          ? { holds: false, detail: `contains none of ${quote(texts)}` }
          : { holds: true, detail: `contains ${quote(found)}` };
      }),
    ),
};
