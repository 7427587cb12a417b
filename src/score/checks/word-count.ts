import { isMapping } from "../../text/mapping.ts";
import { withCount } from "./arguments.ts";
import { compiled, rejected, type Check, type Compiled } from "./check.ts";
import { countWords, counted } from "./counts.ts";
import { numberOption, withOptions } from "./options.ts";

/**
 * `word-count: { min: 20, max: 80 }`: so many words (runs of anything but white space), both ends included. A plain
 * number asks for exactly so many.
 */
export const wordCount: Check = {
  kind: "word-count",
  compile: (argument) =>
    isMapping(argument)
      ? withOptions(argument, ["min", "max"], (options) => {
          const [min, max] = [numberOption(options, "min"), numberOption(options, "max")];
          if ("ok" in min) return min;
          if ("ok" in max) return max;
          return between(min.value, max.value);
        })
      : withCount(argument, 0, (count) => between(count, count)),
};

function between(min = 0, max = Infinity): Compiled {
  if (min > max) return rejected(`has a \`min\` of ${min} above its \`max\` of ${max}`);
  if (min === 0 && max === Infinity) return rejected("takes `min`, `max` or both");
  return compiled((output) => {
    const count = countWords(output);
    return { holds: count >= min && count <= max, detail: counted(count, "word") };
  });
}
