import { differences, mean, slicesOf, type Rule } from "./rule.ts";

const MOST = 0.05;

/** Red if some slice's mean score falls by more than 0.05. */
export const meanInASlice: Rule = {
  key: "mean-in-a-slice",
  name: "mean drops by more than 0.05 in any slice",
  stops: (look) => slicesOf(look).some((members) => mean(differences(members)) < -MOST),
};
