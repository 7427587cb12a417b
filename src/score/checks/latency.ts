import { compiled, rejected, type Check } from "./check.ts";
import { quote } from "./quote.ts";

/**
 * `latency: 2000`: the original call took at most so many milliseconds; an answer from the store keeps its time. Fails
 * where the time is not known. To compare both versions, name the metric `latency_ms` in the policy.
 */
export const latency: Check = {
  kind: "latency",
  compile: (argument) =>
    typeof argument === "number" && argument > 0 && Number.isFinite(argument)
      ? compiled((_, { latencyMs }) =>
          latencyMs === null
            ? { holds: null, detail: "has no known latency" }
            : { holds: latencyMs <= argument, detail: `took ${Math.round(latencyMs)} ms` },
        )
      : rejected(`takes milliseconds, not ${quote(argument, 40)}`),
};
