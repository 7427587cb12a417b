import type { ToolCall } from "../../models/message.ts";
import { isMapping } from "../../text/mapping.ts";
import type { Json } from "../../units.ts";
import { compiled, rejected, type Check, type Rejected } from "./check.ts";
import { likeness } from "./json-difference.ts";
import { numberOption, withOptions, type Options } from "./options.ts";
import { quote } from "./quote.ts";
import { schemaHolds } from "./schema-test.ts";

/**
 * `tool-arguments: { tool: search, values: { query: returns, limit: 5 } }`: a call of the tool has these arguments,
 * numbers up to `tolerance`; others may stand beside them. Or `schema: { … }`, which a call's arguments satisfy.
 */
export const toolArguments: Check = {
  kind: "tool-arguments",
  compile: (argument) =>
    withOptions(argument, ["tool", "values", "schema", "tolerance"], (options) => {
      const { tool } = options;
      if (typeof tool !== "string" || tool === "") {
        return rejected("takes the name of a `tool`", "write `tool: search`");
      }
      const test = testOf(options);
      if ("ok" in test) return test;
      return compiled((_, { toolCalls }) => {
        const calls = toolCalls.filter(({ name }) => name === tool);
        const right = calls.find((call) => test.holds(call.arguments));
        return { holds: right !== undefined, detail: argumentsSaid(right ?? calls[0], tool) };
      });
    }),
};

const argumentsSaid = (call: ToolCall | undefined, tool: string): string =>
  call === undefined
    ? `does not call ${quote(tool, 40)}`
    : `calls ${quote(tool, 40)} with ${quote(call.arguments)}`;

function testOf(options: Options): { readonly holds: (given: Json) => boolean } | Rejected {
  const { values, schema } = options;
  const tolerance = numberOption(options, "tolerance");
  if ("ok" in tolerance) return tolerance;
  if ((values === undefined) === (schema === undefined)) {
    return rejected("takes either `values` or a `schema`");
  }
  if (schema !== undefined) return schemaHolds(schema);
  if (values === undefined || !isMapping(values)) return rejected("takes a map as `values`");
  const { value: within = 0 } = tolerance;
  return { holds: (given) => isMapping(given) && hasAll(given, values, within) };
}

const hasAll = (
  given: { readonly [name: string]: Json },
  values: { readonly [name: string]: Json },
  tolerance: number,
): boolean =>
  Object.entries(values).every(
    ([name, value]) =>
      Object.hasOwn(given, name) &&
      likeness(given[name] ?? null, value, tolerance).difference === null,
  );
