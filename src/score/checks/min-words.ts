import { withCount } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { countWords, counted } from "./counts.ts";

/** `min-words: 5`: at least so many words (runs of anything but white space). */
export const minWords: Check = {
  kind: "min-words",
  compile: (argument) =>
    withCount(argument, 1, (limit) =>
      compiled((output) => {
        const count = countWords(output);
        return { holds: count >= limit, detail: counted(count, "word") };
      }),
    ),
};
