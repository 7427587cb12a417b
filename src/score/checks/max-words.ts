import { withCount } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { countWords, counted } from "./counts.ts";

/** `max-words: 200`: at most so many words (runs of anything but white space). */
export const maxWords: Check = {
  kind: "max-words",
  compile: (argument) =>
    withCount(argument, 0, (limit) =>
      compiled((output) => {
        const count = countWords(output);
        return { holds: count <= limit, detail: counted(count, "word") };
      }),
    ),
};
