import { isMapping } from "../../src/text/mapping.ts";

import type { CheckParser } from "../../src/evals/eval-set.ts";

/** A registry of one check, `contains` with a text: all that readers of eval sets need. */
export const parseCheck: CheckParser = (raw) => {
  const value = isMapping(raw) ? raw["contains"] : undefined;
  if (typeof value !== "string") {
    return { ok: false, message: "no check is called that", hint: "did you mean `contains`?" };
  }
  const label = `contains: ${JSON.stringify(value)}`;
  const check = { kind: "contains", negate: false, value, threshold: null, weight: 1, label };
  return { ok: true, check, fit: () => ({ lacks: null, slices: [] }) };
};
