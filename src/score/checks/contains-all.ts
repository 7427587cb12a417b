import { withTexts } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/** `contains-all: ["30 days", "receipt"]`: every one of them occurs, in any order. */
export const containsAll: Check = {
  kind: "contains-all",
  compile: (argument) =>
    withTexts(argument, (texts) =>
      compiled((output) => {
        const lacking = texts.filter((text) => !output.includes(text));
        return lacking.length === 0
          ? { holds: true, detail: `contains all of ${quote(texts)}` }
          : { holds: false, detail: `does not contain ${quote(lacking)}` };
      }),
    ),
};
