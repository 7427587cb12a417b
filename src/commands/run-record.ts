import type { Gated } from "../gate.ts";
import type { RunRecord } from "../run-record.ts";
import { VERSION } from "../version.ts";
import type { Place } from "./finished.ts";

/** What run.json says: everything about a run that a repetition would not repeat. */
export function recordOf(
  { spend, maxUsd }: Pick<Gated, "spend" | "maxUsd">,
  run: {
    readonly startedAt: number;
    readonly durationMs: number;
    readonly replay: boolean;
    readonly place: Place;
  },
): RunRecord {
  const bill = { count: 0, usd: 0 };
  return {
    schema: "evenhand.run/1",
    version: VERSION,
    startedAt: new Date(run.startedAt).toISOString(),
    durationMs: Math.round(run.durationMs),
    costUsd: spend?.usd ?? 0,
    maxUsd,
    answers: spend?.answers ?? bill,
    judgements: spend?.judgements ?? bill,
    reused: spend?.reused ?? 0,
    inputTokens: spend?.inputTokens ?? 0,
    cachedInputTokens: spend?.cachedInputTokens ?? 0,
    cacheSavedUsd: spend?.savedUsd ?? 0,
    outputTokens: spend?.outputTokens ?? 0,
    calls: spend?.calls ?? 0,
    runUrl: run.place.runUrl,
    section: run.place.section,
    artifact: run.place.artifact,
    unpriced: spend?.unlisted ?? [],
    replay: run.replay,
  };
}
