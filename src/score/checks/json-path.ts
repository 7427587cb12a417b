import type { Json } from "../../units.ts";
import {
  compiled,
  rejected,
  type Check,
  type Compiled,
  type Finding,
  type Rejected,
} from "./check.ts";
import { likeness } from "./json-difference.ts";
import { numberOption, withOptions, type Options } from "./options.ts";
import { outputJson } from "./output-json.ts";
import { readPath, select } from "./path-query.ts";
import { quote } from "./quote.ts";
import { schemaHolds } from "./schema-test.ts";

/**
 * `json-path: { path: "$.items[0].price", equals: 9.99, tolerance: 0.01 }`: the output is JSON, the path (RFC 9535:
 * names, indexes and `*`) finds something there, and all that it finds is equal, or satisfies a `schema`. A plain
 * path asks only that there is something.
 */
export const jsonPath: Check = {
  kind: "json-path",
  compile: (argument) => {
    if (typeof argument === "string") return at(argument, () => true);
    return withOptions(argument, ["path", "equals", "schema", "tolerance"], (options) => {
      const { path = null } = options;
      if (typeof path !== "string") return rejected("takes a `path`", 'write `path: "$.id"`');
      const test = testOf(options);
      return "ok" in test ? test : at(path, test.holds);
    });
  },
};

function at(text: string, holds: (value: Json) => boolean): Compiled {
  const read = readPath(text);
  if (!read.ok) return read;
  return compiled((output) => {
    const value = outputJson(output);
    if (value === undefined) return { holds: false, detail: "is not JSON" };
    return found(select(value, read.path), text, holds);
  });
}

function found(values: readonly Json[], path: string, holds: (value: Json) => boolean): Finding {
  const place = quote(path, 60);
  const [first] = values;
  if (first === undefined) return { holds: false, detail: `has nothing at ${place}` };
  const wrong = values.find((value) => !holds(value));
  const shown = wrong ?? first;
  return { holds: wrong === undefined, detail: `has ${quote(shown)} at ${place}` };
}

/** What is asked of each value. */
function testOf(options: Options): { readonly holds: (value: Json) => boolean } | Rejected {
  const { equals, schema } = options;
  const tolerance = numberOption(options, "tolerance");
  if ("ok" in tolerance) return tolerance;
  if (equals !== undefined && schema !== undefined) {
    return rejected("has both `equals` and `schema`", "write two checks");
  }
  const { value: within = 0 } = tolerance;
  if (equals !== undefined) {
    return { holds: (value) => likeness(value, equals, within).difference === null };
  }
  if (tolerance.value !== undefined) return rejected("has a `tolerance`, but no `equals`");
  return schema === undefined ? { holds: () => true } : schemaHolds(schema);
}
