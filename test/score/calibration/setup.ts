import type { JudgedFile } from "../../../src/score/calibration/judged-file.ts";
import type { MeasuredPair, Output, PairScores } from "../../../src/score/measured.ts";
import type { Value } from "../../../src/score/value.ts";

export const output = (text: string): { readonly value: Output } => ({
  value: {
    text,
    toolCalls: [],
    finish: "stop",
    model: null,
    checks: [],
    number: null,
    usage: null,
    costUsd: null,
    latencyMs: null,
  },
});

export const scores = (baseline: number, candidate: number): { readonly value: PairScores } => ({
  value: {
    order: 1,
    criteria: [{ id: "grounded", rationale: "…", baseline, candidate }],
    means: { baseline, candidate },
    model: "critic",
  },
});

export const pair = (
  baseline: string,
  candidate: string,
  of: Value<PairScores> | null,
): MeasuredPair => ({ baseline: output(baseline), candidate: output(candidate), scores: of });

type Item = Partial<JudgedFile["items"][number]> & { readonly score: number };

/** What a judge said of some outputs on the criterion `grounded`, all of them drawn. */
export function judgedFile(items: readonly Item[], more: Partial<JudgedFile> = {}): JudgedFile {
  const all = items.map(({ score, ...of }, n) => ({
    item: `item-${n}`,
    caseId: `case-${n}`,
    slices: [],
    stratum: "all",
    weight: 1,
    text: `Output ${n}.`,
    scores: { grounded: score },
    ...of,
  }));
  return {
    schema: "evenhand.judged/1",
    prompt: "support/answer",
    evals: "evals/support/answer.yaml",
    asOf: "2026-11-25",
    seed: 1,
    judge: {
      provider: "scripted",
      model: "critic",
      baseUrl: null,
      question: "pair",
      rubric: "rubric",
      instruction: "instruction",
    },
    versions: ["one"],
    criteria: ["grounded"],
    items: all,
    population: all.map(({ caseId, slices, scores: by }) => ({ caseId, slices, scores: by })),
    ...more,
  };
}

export const label = (item: string, score: number, annotator = "ann") => ({
  item,
  annotator,
  scores: new Map([["grounded", score]]),
});
