import { withText } from "./arguments.ts";
import { compiled, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/** `contains: "30 days"`: the text occurs somewhere, capitals as written. */
export const contains: Check = {
  kind: "contains",
  compile: (argument) =>
    withText(argument, (text) =>
      compiled((output) => {
        const holds = output.includes(text);
        return { holds, detail: `${holds ? "contains" : "does not contain"} ${quote(text)}` };
      }),
    ),
};
