import { currentEpochs } from "./epochs.ts";
import type { Detected } from "./detect/detected.ts";
import { Latencies } from "./plan/call-seconds.ts";
import { costOf, costParts, type Stored } from "./plan/estimate.ts";
import { forecast, type Costs, type Forecast } from "./plan/forecast.ts";
import { planThresholds } from "./plan/thresholds.ts";
import { cost, nothingStored, standingPlans, storedIn, type Measurable } from "./prepare.ts";
import { knownSpread } from "./spreads.ts";
import type { Store } from "./store/store.ts";
import type { Day } from "./units.ts";
import type { PlannedCost, PromptVerdict } from "./verdict.ts";

/** What a gate would make of a change, for `evenhand plan`: nothing is noted, nothing asked. */
export interface PlanReport {
  /** What the first look would ask beyond what the store has. */
  readonly costs: readonly PlannedCost[];
  /** Of the same prompts: what a gate would cost at least and at most, and what it could tell. */
  readonly forecasts: readonly Forecast[];
  /** Prompts that would not be measured, with the verdict they would get. */
  readonly decided: readonly PromptVerdict[];
}

/** Of the change, or of an edit of every standing prompt where the change only brings the configuration. */
export async function planReport(store: Store, detected: Detected, asOf: Day): Promise<PlanReport> {
  const costed = await Promise.all(
    detected.prompts.map((changed) =>
      cost(
        store,
        changed,
        { detected, asOf },
        async (plan) => currentEpochs(store, plan, asOf).epochs,
      ),
    ),
  );
  const changed = costed.flatMap(({ measurable }) => measurable ?? []);
  const isFirst = detected.configAdded && changed.length === 0;
  const measured = isFirst ? standingPlans(detected, asOf) : changed;
  const together = isFirst ? 1 : measured.filter(({ plan }) => !plan.alone).length;
  const latencies = new Latencies(store.rows());
  const stored = storedIn(store);
  const priced = measured.map((of) => ({
    of,
    warm: costsOf(of, stored),
    cold: costsOf(of, nothingStored),
  }));
  return {
    costs: priced.map(({ of, warm }) => costOf(of.plan, warm.least)),
    forecasts: priced.map(({ of: { plan }, warm, cold }) =>
      forecast(
        plan,
        { warm, cold },
        {
          thresholds: planThresholds(detected.config.gate, plan),
          prompts: Math.max(1, together),
          spread: knownSpread(store, plan),
          seconds: latencies.of(plan),
        },
      ),
    ),
    decided: costed.flatMap(({ prepared }) =>
      prepared.kind === "decided" ? [prepared.verdict] : [],
    ),
  };
}

const costsOf = ({ plan, epochs }: Measurable, stored: Stored): Costs => ({
  least: costParts(plan, epochs, stored),
  most: costParts(plan, epochs, stored, "everything"),
});
