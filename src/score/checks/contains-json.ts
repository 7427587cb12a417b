import { compiled, type Check, type Finding } from "./check.ts";
import { jsonIn } from "./output-json.ts";
import { withSchema, type SchemaTest } from "./schema-test.ts";

/**
 * `contains-json: { type: object, required: [id] }`: somewhere in the output stands a JSON object or list that
 * satisfies the schema; as a bare name any will do. Text before and after it and a Markdown fence around it are fine.
 */
export const containsJson: Check = {
  kind: "contains-json",
  compile: (argument) => {
    if (argument === null) {
      return compiled((output) => {
        const holds = jsonIn(output).next().done === false;
        return { holds, detail: holds ? "contains JSON" : "contains no JSON object or list" };
      });
    }
    return withSchema(argument, (test) => compiled((output) => firstThatFits(output, test)));
  },
};

/** An output of nothing but `[][][]…` would be tested for each. */
const MOST = 100;

/** The first that fits, or what is wrong with the first of all. */
function firstThatFits(output: string, test: SchemaTest): Finding {
  let [first, tested]: [Finding | null, number] = [null, 0];
  for (const value of jsonIn(output)) {
    const finding = test(value);
    if (finding.holds === true)
      return { holds: true, detail: "contains JSON that fits the schema" };
    first ??= finding;
    tested += 1;
    if (tested === MOST) break;
  }
  return { holds: false, detail: first?.detail ?? "contains no JSON object or list" };
}
