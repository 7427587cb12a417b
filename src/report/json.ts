import type { RunRecord } from "../run-record.ts";
import { verdictSchema, type Verdict } from "../verdict.ts";
import { visible } from "./escape/visible.ts";

/** `verdict.json`: checked against its schema, keys in the schema's order, so equal verdicts have equal bytes. */
export const verdictJson = (verdict: Verdict): string => visibleJson(verdictSchema.parse(verdict));

/** `run.json`. The keys are listed, so that what is documented is what is written. */
export function runJson(run: RunRecord): string {
  const { artifact } = run;
  return visibleJson({
    schema: run.schema,
    version: run.version,
    startedAt: run.startedAt,
    durationMs: run.durationMs,
    costUsd: run.costUsd,
    maxUsd: run.maxUsd,
    answers: { count: run.answers.count, usd: run.answers.usd },
    judgements: { count: run.judgements.count, usd: run.judgements.usd },
    reused: run.reused,
    inputTokens: run.inputTokens,
    cachedInputTokens: run.cachedInputTokens,
    cacheSavedUsd: run.cacheSavedUsd,
    outputTokens: run.outputTokens,
    calls: run.calls,
    runUrl: run.runUrl,
    section: run.section,
    artifact: artifact === null ? null : { runId: artifact.runId, name: artifact.name },
    unpriced: run.unpriced,
    replay: run.replay,
  } satisfies RunRecord);
}

/**
 * JSON whose text is visible: what JSON would carry raw (DEL, bidi marks, zero-width characters) is written as
 * `\u202e`, the same value, so that a terminal that prints the file cannot be moved by it.
 */
export const visibleJson = (value: unknown): string =>
  `${visible(JSON.stringify(value, null, 2), "\n", escaped)}\n`;

/** The same on one line, for JSON Lines. */
export const visibleJsonLine = (value: unknown): string =>
  `${visible(JSON.stringify(value), "", escaped)}\n`;

const escaped = (character: string): string =>
  Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");
