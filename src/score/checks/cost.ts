import { compiled, rejected, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/**
 * `cost: 0.002`: the answer cost at most so many US dollars, by the price table. Fails where no price is known. To
 * compare what both versions cost, name the metric `cost_usd` in the policy.
 */
export const cost: Check = {
  kind: "cost",
  compile: (argument) =>
    typeof argument === "number" && argument >= 0 && Number.isFinite(argument)
      ? compiled((_, { costUsd }) =>
          costUsd === null
            ? { holds: null, detail: "has no known price" }
            : { holds: costUsd <= argument, detail: `cost $${plain(costUsd)}` },
        )
      : rejected(`takes an amount in US dollars, not ${quote(argument, 40)}`),
};

/** Without an exponent: `0.00000042`. */
const plain = (usd: number): string => usd.toFixed(10).replace(/\.?0+$/u, "");
