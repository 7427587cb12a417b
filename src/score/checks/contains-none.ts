import { withTexts } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/** `contains-none: ["guarantee", "lawsuit"]`: not one of them occurs. */
export const containsNone: Check = {
  kind: "contains-none",
  compile: (argument) =>
    withTexts(argument, (texts) =>
      compiled((output) => {
        const found = texts.filter((text) => output.includes(text));
        return found.length === 0
          ? { holds: true, detail: `contains none of ${quote(texts)}` }
          : { holds: false, detail: `contains ${quote(found)}` };
      }),
    ),
};
