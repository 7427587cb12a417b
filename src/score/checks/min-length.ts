import { withCount } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { countCharacters, counted } from "./counts.ts";

/** `min-length: 40`: at least so many characters (code points). */
export const minLength: Check = {
  kind: "min-length",
  compile: (argument) =>
    withCount(argument, 1, (limit) =>
      compiled((output) => {
        const count = countCharacters(output);
        return { holds: count >= limit, detail: counted(count, "character") };
      }),
    ),
};
