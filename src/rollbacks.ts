import { z } from "zod";

import { rollbackEvidence, rollbackVerdict, type Rollback } from "./decide/rollback.ts";
import type { ChangedPrompt, Detected } from "./detect/detected.ts";
import { digestOf } from "./digest.ts";
import { runName } from "./epochs.ts";
import type { GateRequest } from "./gate-request.ts";
import { prepare, type PreparedRun } from "./prepare.ts";
import { readNote } from "./store/notes.ts";
import type { Store } from "./store/store.ts";
import { parseDay, type Day } from "./units.ts";
import type { PromptVerdict } from "./verdict.ts";

/** Topic of the notes that say by what a prompt passed unmeasured, for a replay (name: the run and the prompt). */
const TOPIC = "rollback";

const noted: z.ZodType<Rollback> = z.strictObject({
  evidence: z
    .strictObject({
      day: z.string().refine((text) => parseDay(text) !== null),
      sha: z.string(),
      kind: z.enum(["gate", "sweep"]),
    })
    .nullable(),
  approvedBy: z.string().nullable(),
});

/** As `prepare`, without the prompts that pass as a way back: these are decided, and nothing of them is asked. */
export async function prepareUnlessBack(
  store: Store,
  detected: Detected,
  request: GateRequest,
  { suite, asOf }: { readonly suite: string; readonly asOf: Day },
): Promise<{ readonly prepared: PreparedRun; readonly rollbacks: Rollbacks }> {
  const rollbacks = await rollbacksIn(store, detected, request, suite);
  const prompts = detected.prompts.filter(({ name }) => !rollbacks.has(name));
  return { prepared: await prepare(store, { ...detected, prompts }, request, asOf), rollbacks };
}

/** By prompt. */
type Rollbacks = ReadonlyMap<string, PromptVerdict>;

/**
 * The changed prompts that go back to what was in production, by name, and pass for it: with evidence, or because
 * somebody whom base names says so. A policy that is head's own vouches for nobody.
 */
async function rollbacksIn(
  store: Store,
  detected: Detected,
  request: GateRequest,
  suite: string,
): Promise<Rollbacks> {
  const edited = detected.prompts.filter(
    ({ baseline, candidate }) => baseline !== null && baseline.digest !== candidate.digest,
  );
  if (detected.bootstrap || edited.length === 0) return new Map();
  const decide = request.replay
    ? async (of: ChangedPrompt) => readNote(noted, store.recall(TOPIC, nameOf(request, of)))
    : await decisionOf(detected, request, suite);
  const found: [string, PromptVerdict][] = [];
  for (const changed of edited) {
    const rollback = await decide(changed);
    if (rollback === null) continue;
    if (!request.replay) {
      await store.note(TOPIC, nameOf(request, changed), JSON.stringify(rollback));
    }
    found.push([changed.name, rollbackVerdict(changed, rollback)]);
  }
  return new Map(found);
}

const nameOf = (request: GateRequest, { name, candidate }: ChangedPrompt): string =>
  digestOf([runName(request), name, candidate.digest]);

async function decisionOf(
  { config }: Detected,
  { former, emergency }: GateRequest,
  suite: string,
): Promise<(changed: ChangedPrompt) => Promise<Rollback | null>> {
  const by = emergency ?? null;
  if (by !== null && config.gate.emergency.includes(by.toLowerCase())) {
    return async () => ({ evidence: null, approvedBy: by });
  }
  const records = (await former?.()) ?? [];
  return async (changed) => rollbackEvidence(changed, { config, suite }, records);
}
