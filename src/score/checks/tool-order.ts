import { compiled, rejected, type Check } from "./check.ts";
import { callsSaid, namesOf, withTools } from "./tool-calls.ts";

/** `tool-order: [search, book]`: the answer calls these tools in this order; other calls may stand between them. */
export const toolOrder: Check = {
  kind: "tool-order",
  compile: (argument) =>
    withTools(argument, (wanted) =>
      wanted.length < 2
        ? rejected("takes at least two tools", "use `tool-called` for one")
        : compiled((_, { toolCalls }) => {
            let next = 0;
            for (const name of namesOf(toolCalls)) if (name === wanted[next]) next += 1;
            return { holds: next === wanted.length, detail: callsSaid(toolCalls) };
          }),
    ),
};
