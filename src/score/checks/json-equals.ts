import type { Json } from "../../units.ts";
import { compiled, graded, type Check, type Finding, type Setting } from "./check.ts";
import { readJson } from "./is-json.ts";
import { likeness } from "./json-difference.ts";
import { numberOption, withOptions } from "./options.ts";
import { outputJson } from "./output-json.ts";

/**
 * `json-equals: { expected: { total: 9.99, currency: EUR }, tolerance: 0.01 }`: the output is JSON with the same
 * fields; its value is the share of fields that are equal, numbers up to `tolerance` (0 where it is not written). As a
 * bare name, or without `expected`, it compares with the case's `reference`, which then is JSON.
 */
export const jsonEquals: Check = {
  kind: "json-equals",
  graded: { threshold: 1 },
  compile: (argument, setting) =>
    withOptions(argument ?? {}, ["expected", "tolerance"], (options) => {
      const tolerance = numberOption(options, "tolerance");
      if ("ok" in tolerance) return tolerance;
      const { value: within = 0 } = tolerance;
      const { expected } = options;
      if (expected !== undefined) {
        return compiled((output) => compare(output, expected, within, setting));
      }
      return compiled(
        (output, { case: { reference } }) =>
          compare(output, readJson(reference ?? "") ?? null, within, setting),
        ({ reference }) => ({
          lacks:
            reference === null || readJson(reference) === undefined
              ? "has no `reference` that is JSON to compare with"
              : null,
          slices: [],
        }),
      );
    }),
};

function compare(output: string, expected: Json, tolerance: number, setting: Setting): Finding {
  const have = outputJson(output);
  if (have === undefined) return graded(0, setting, "is not JSON");
  const { same, all, difference } = likeness(have, expected, tolerance);
  const fields = `has ${same} of ${all} field${all === 1 ? "" : "s"} right`;
  return graded(same / all, setting, difference === null ? fields : `${fields}: ${difference}`);
}
