import { differences, mean, type Rule } from "./rule.ts";

const MOST = 0.05;

/** Red if the mean score over all cases falls by more than 0.05. */
export const meanOverall: Rule = {
  key: "mean-overall",
  name: "mean drops by more than 0.05 overall",
  stops: (look) => mean(differences(look)) < -MOST,
};
