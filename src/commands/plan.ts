import { existingStore, repositoryAt, systemClock } from "../assemble.ts";
import type { PlanOptions } from "../command-options.ts";
import { detect } from "../detect/detect.ts";
import type { GateRequest } from "../gate-request.ts";
import { planReport } from "../plan-report.ts";
import type { ExitCode } from "../reason.ts";
import { visibleJson } from "../report/json.ts";
import { planText } from "../report/plan-text.ts";
import type { Surroundings } from "../surroundings.ts";
import { dayOf } from "../units.ts";
import { compared } from "./compared.ts";
import { tellStopped } from "./tell-stopped.ts";

/** `evenhand plan`: what a gate would ask and cost, given what the store already has; no call, nothing written. */
export async function planCommand(options: PlanOptions, around: Surroundings): Promise<ExitCode> {
  await using repository = await repositoryAt(around);
  const comparison = await compared(repository, options, { cwd: around.cwd, store: options.store });
  if ("kind" in comparison) return tellStopped(comparison, around);
  const request: GateRequest = {
    comparison,
    configPath: options.config,
    replay: false,
    asOf: null,
  };
  const detected = await detect(request);
  if (detected.kind === "stopped") return tellStopped(detected, around);
  const store = existingStore(around, options.store);
  try {
    const plan = await planReport(store, detected, dayOf(systemClock().now()));
    around.stdout.write(options.json ? visibleJson(plan) : planText(plan));
    if (detected.kind === "nothing") around.stderr.write(COMMITS_ONLY);
    return plan.decided.some(({ outcome }) => outcome === "inconclusive") ? 2 : 0;
  } finally {
    await store.close();
  }
}

/** What a user who has edited but not committed must be told. */
export const COMMITS_ONLY =
  "Commits are compared, not the work tree: commit an edit to have it gated.\n";
