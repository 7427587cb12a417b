import { withTexts } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/** `contains-any: ["30 days", "one month"]`: at least one of them occurs. */
export const containsAny: Check = {
  kind: "contains-any",
  compile: (argument) =>
    withTexts(argument, (texts) =>
      compiled((output) => {
        const found = texts.find((text) => output.includes(text));
        return found === undefined
          ? { holds: false, detail: `contains none of ${quote(texts)}` }
          : { holds: true, detail: `contains ${quote(found)}` };
      }),
    ),
};
