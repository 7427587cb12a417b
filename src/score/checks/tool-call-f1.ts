import { compiled, graded, type Check } from "./check.ts";
import { inHundredths } from "./counts.ts";
import { callsSaid, namesOf, withTools } from "./tool-calls.ts";
import { f1 } from "./words.ts";

/**
 * `tool-call-f1: [search, book]`: F1 of the tools called against those that should be: the harmonic mean of how many
 * of the called are wanted, and of the wanted called. How often and in which order does not count.
 */
export const toolCallF1: Check = {
  kind: "tool-call-f1",
  graded: { threshold: 1 },
  compile: (argument, setting) =>
    withTools(argument, (names) =>
      compiled((_, { toolCalls }) => {
        const [called, wanted] = [new Set(namesOf(toolCalls)), new Set(names)];
        const shared = [...called].filter((name) => wanted.has(name)).length;
        const value = f1(shared, called.size, wanted.size);
        return graded(value, setting, `${callsSaid(toolCalls)}, F1 ${inHundredths(value)}`);
      }),
    ),
};
