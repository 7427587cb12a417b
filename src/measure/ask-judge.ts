import type { Criterion } from "../evals/eval-set.ts";
import type { ModelRef, ModelResponse } from "../models/model.ts";
import { structuredAnswer } from "../models/structured-text.ts";
import { judgementRequest, type Asking } from "../plan/requests.ts";
import { mergeParts, repairRequest } from "../score/judge/answer.ts";
import type { Asked } from "../score/judge/question.ts";
import { isValue, type Value } from "../score/value.ts";
import type { Ask } from "./answers.ts";

type Scores<T> = { readonly criteria: readonly T[] };

/** What the judge said, and the model id that the provider said it used. */
export interface Judged<T> {
  readonly scores: Scores<T>;
  readonly model: string;
}

/** How a question's answers are read and named. */
export interface Reading<T> {
  readonly rubric: readonly Criterion[];
  readonly ref: ModelRef;
  readonly asking: Asking;
  readonly read: (asked: Asked, response: ModelResponse) => Value<Scores<T>>;
}

/** Puts a question's requests to the judge through the store; missing as soon as one criterion is. */
export async function askJudge<T extends { readonly id: string }>(
  ask: Ask,
  asked: readonly Asked[],
  reading: Reading<T>,
): Promise<Value<Judged<T>>> {
  const parts = await Promise.all(asked.map((part) => askOnce(ask, part, reading)));
  const merged = mergeParts<T>(
    reading.rubric,
    parts.map((part) => (isValue(part) ? { value: part.value.scores } : part)),
  );
  const model = parts.find((part) => isValue(part))?.value.model ?? reading.ref.model;
  return isValue(merged) ? { value: { scores: merged.value, model } } : merged;
}

/** One call and, where its answer is no judgement, one more that says so; then it is missing. */
async function askOnce<T>(
  ask: Ask,
  part: Asked,
  { ref, asking, read }: Reading<T>,
): Promise<Value<Judged<T>>> {
  const first = await ask(judgementRequest(part.request, ref, asking));
  if ("missing" in first) return first;
  const scores = read(part, structuredAnswer(ref, first.row.response));
  if (isValue(scores)) return { value: { scores: scores.value, model: first.row.response.model } };
  const repair = repairRequest(part.request, first.row.response);
  if (repair === null) return scores;
  const second = await ask(judgementRequest(repair, ref, asking));
  if ("missing" in second) return second;
  const again = read(part, structuredAnswer(ref, second.row.response));
  return isValue(again)
    ? { value: { scores: again.value, model: second.row.response.model } }
    : again;
}
