import { compiled, type Check } from "./check.ts";
import { callsSaid, namesOf, withTools } from "./tool-calls.ts";

/**
 * `tool-called: [search, book]`: the answer calls every one of these tools, in any order; one may be named alone. As a
 * bare name it asks for any call, and `not-tool-called` for none.
 */
export const toolCalled: Check = {
  kind: "tool-called",
  compile: (argument) =>
    argument === null
      ? compiled((_, { toolCalls }) => ({
          holds: toolCalls.length > 0,
          detail: callsSaid(toolCalls),
        }))
      : withTools(argument, (wanted) =>
          compiled((_, { toolCalls }) => {
            const called = new Set(namesOf(toolCalls));
            return {
              holds: wanted.every((name) => called.has(name)),
              detail: callsSaid(toolCalls),
            };
          }),
        ),
};
