import type { Problem } from "../../problem.ts";
import type { Draft } from "../../evals/draft.ts";
import { anchors } from "./anchors.ts";
import { doubleBarrelled } from "./double-barrelled.ts";
import { length } from "./length.ts";
import { overlapping } from "./overlapping.ts";
import type { Rule, PlacedCriterion } from "./rule.ts";
import { vague } from "./vague.ts";

/** In the order in which a rubric is mended. A rule is one file and one line here. */
const RULES: readonly Rule[] = [vague, doubleBarrelled, overlapping, length, anchors];

/** What in a rubric makes a judge guess, by line. */
export function lintRubric(rubric: Draft["rubric"]): readonly Problem[] {
  const written = rubric.map(writtenOf);
  return RULES.flatMap((rule) => rule(written)).toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function writtenOf({ shape, file, line, lineOf }: Draft["rubric"][number]): PlacedCriterion {
  const { id, description, scale, per_case: perCase } = shape;
  const anchors = Object.entries(scale).flatMap(([score, text]) =>
    text === undefined ? [] : [{ score: Number(score), text }],
  );
  return { id, description, scale: anchors, perCase, file, lineOf: lineOf ?? (() => line) };
}
