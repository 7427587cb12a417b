import { compiled, type Check } from "./check.ts";
import { readJson } from "./is-json.ts";
import { withSchema } from "./schema-test.ts";

/**
 * `json-schema: { type: object, required: [id] }`: the whole output is JSON that satisfies the schema (draft
 * 2020-12 or 2019-09; 7 where `$schema` says so). References stay inside the schema; `pattern` has the syntax of
 * `regex`; `format` is tested. Keywords that nothing would test are refused.
 */
export const jsonSchema: Check = {
  kind: "json-schema",
  compile: (argument) =>
    withSchema(argument, (test) =>
      compiled((output) => {
        const instance = readJson(output);
        return instance === undefined ? { holds: false, detail: "is not JSON" } : test(instance);
      }),
    ),
};
