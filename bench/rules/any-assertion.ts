import type { Rule } from "./rule.ts";

/** Red as soon as one answer fails one of its checks, whatever production does. */
export const anyAssertion: Rule = {
  key: "any-assertion",
  name: "any assertion fails",
  stops: (look) => look.some(({ runs }) => runs[0]?.check === 1),
};
