import { compareBy } from "./compare-by.ts";
import type { Config } from "./config/config.ts";
import { askFirstLook, prepareAsked } from "./fill.ts";
import type { GateRequest, Stopped } from "./gate-request.ts";
import {
  collectBatches,
  pendingBatches,
  submitBatches,
  type Answered,
  type BatchPorts,
} from "./generate/batch.ts";
import type { PlannedRequest } from "./generate/planned-request.ts";
import { measureAlone } from "./measure/alone.ts";
import type { Ask } from "./measure/answers.ts";
import { benchOf } from "./measure/bench.ts";
import { askControls, hasReferences } from "./measure/controls.ts";
import { BATCH_PRICE } from "./models/batch.ts";
import type { ModelRef } from "./models/model.ts";
import { priceOf } from "./models/pricing.ts";
import { refsOf } from "./plan/plan.ts";
import { heldBack } from "./refusal.ts";
import { plansOf, type Measurable, type PreparedRun } from "./prepare.ts";
import { settle } from "./settle.ts";
import { usd, type Sha256, type Usd } from "./units.ts";
import type { World } from "./world.ts";

/** Answers, judgements, the recheck's answers and theirs; two more where a batch expired on the way. */
const MOST_ROUNDS = 6;

/** What came of a run by batches. */
export interface Batched {
  readonly kind: "batched";
  /** Batches that have not ended: a later run takes them over. */
  readonly underWay: number;
  /** Answers taken over in this run, and what they cost, at the batch's price. */
  readonly answers: number;
  readonly usd: Usd;
  /** Requests that a gate would ask now, as far as that is known. */
  readonly left: number;
}

/**
 * Fills the store through the providers' batch APIs, round by round (answers, judgements, a recheck's answers and
 * judgements), and decides nothing: the gate on the store does, and asks at once what is left. May be ended at any
 * time; the next run takes over what was under way.
 *
 * @param waitMs how long to wait for batches in all
 */
export async function batch(
  ports: BatchPorts,
  request: GateRequest,
  waitMs: number,
): Promise<Batched | Stopped> {
  const { store, clock, log } = ports;
  const untilMs = clock.monotonic() + waitMs;
  const asked = await prepareAsked(ports, request);
  if (asked.kind === "stopped") return asked;
  const { config, prepared } = asked;
  const plans = plansOf(prepared);
  const held = await heldBack(request, config.run, plans);
  // With their prices, which no journal has.
  const refs = plans.flatMap(refsOf);
  let [answers, spent] = [0, 0];
  const answered = ({ ref, response }: Answered): void => {
    answers++;
    const known = refs.find((of) => isSame(of, ref)) ?? ref;
    if (response.usage !== null) spent += priceOf(known, response.usage).usd * BATCH_PRICE;
  };
  const tried = new Set<Sha256>();
  for (let round = 1; ; round++) {
    const pending = pendingBatches(store);
    const underWay = await collectBatches(ports, pending, { untilMs, answered });
    const waited = new Set(underWay.flatMap(({ items }) => items.map(([key]) => key)));
    const wanted = (await missing(store, config, prepared)).filter(({ key }) => !waited.has(key));
    const untried = wanted.filter(({ key }) => !tried.has(key));
    const due = held === null ? await batchable(ports, untried) : [];
    const over = underWay.length > 0 || due.length === 0 || round > MOST_ROUNDS;
    if (over || ports.signal.aborted) {
      const left = wanted.length;
      return { kind: "batched", underWay: underWay.length, answers, usd: usd(spent), left };
    }
    for (const { key } of due) tried.add(key);
    const submitted = await submitBatches(ports, due);
    log.info(`Round ${round}: ${due.length} requests in ${submitted.length} batches.`);
  }
}

const isSame = (a: ModelRef, b: ModelRef): boolean =>
  a.provider === b.provider && a.model === b.model && a.baseUrl === b.baseUrl;

/** Those whose provider takes batches. */
async function batchable(
  { batches }: BatchPorts,
  requests: readonly PlannedRequest[],
): Promise<readonly PlannedRequest[]> {
  const able = await Promise.all(requests.map(async ({ ref }) => (await batches(ref)) !== null));
  return requests.filter((_, index) => able[index]);
}

/**
 * What a gate would ask next: the first look with the judge's own test; once that is there, whatever the gate's rounds
 * come to.
 */
async function missing(
  store: World["store"],
  config: Config,
  prepared: PreparedRun,
): Promise<readonly PlannedRequest[]> {
  const planned = prepared.prompts.flatMap((of) => (of.kind === "planned" ? [of] : []));
  const first = collector(store);
  await Promise.all(planned.map((of) => firstQuestions(first.ask, of)));
  if (first.wanted.size > 0) return [...first.wanted.values()];
  const further = collector(store);
  await Promise.all(
    planned.map(async ({ plan, epochs }) =>
      plan.alone
        ? measureAlone(further.ask, plan, epochs)
        : settle(benchOf(further.ask, plan, epochs), compareBy(plan, config, prepared.measured)),
    ),
  );
  return [...further.wanted.values()];
}

async function firstQuestions(ask: Ask, of: Measurable): Promise<void> {
  await askFirstLook(ask, of);
  if (of.plan.alone) return;
  const goodFrom = hasReferences(of.plan) ? "references" : "production";
  await askControls(benchOf(ask, of.plan, of.epochs), goodFrom);
}

/** Answers from the store alone, and remembers what it does not have. */
function collector(store: World["store"]) {
  const wanted = new Map<Sha256, PlannedRequest>();
  const ask: Ask = async (planned) => {
    const row = store.get(planned.key);
    if (row !== undefined) return { row, reused: true };
    wanted.set(planned.key, planned);
    return { missing: { kind: "not_in_store" } };
  };
  return { ask, wanted };
}
