import { withCount } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { countCharacters, counted } from "./counts.ts";

/** `max-length: 1200`: at most so many characters (code points). */
export const maxLength: Check = {
  kind: "max-length",
  compile: (argument) =>
    withCount(argument, 0, (limit) =>
      compiled((output) => {
        const count = countCharacters(output);
        return { holds: count <= limit, detail: counted(count, "character") };
      }),
    ),
};
