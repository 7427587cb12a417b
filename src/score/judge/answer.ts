import type { Criterion } from "../../evals/eval-set.ts";
import type { Content } from "../../models/message.ts";
import type { Finish, ModelRequest, ModelResponse } from "../../models/model.ts";
import type { Json } from "../../units.ts";
import { isValue, type Missing, type Value } from "../value.ts";
import { OUTPUT_LABELS } from "./ask.ts";
import { RATIONALE_LIMIT, type Asked } from "./question.ts";
import { BEST, labelOf, WORST } from "./rubric.ts";
import { readStrictJson } from "./strict-json.ts";

export interface CriterionPairScore {
  readonly id: string;
  /** In the judge's words; names the outputs by OUTPUT_LABELS. */
  readonly rationale: string;
  /** 1–5. */
  readonly first: number;
  readonly second: number;
}

export interface CriterionScore {
  readonly id: string;
  /** In the judge's words. */
  readonly rationale: string;
  /** 1–5. */
  readonly score: number;
}

/** What the judge said about an output alone. */
export interface SingleScores {
  readonly criteria: readonly CriterionScore[];
}

/** What the judge said about a pair, by the place of the outputs, not by arm. */
export interface PairScores {
  readonly criteria: readonly CriterionPairScore[];
}

/**
 * One answer of the judge → the scores of the criteria it was asked for, or why it is no judgement. Nothing is
 * clamped, rounded, searched for or filled in: whoever wrote an output may have tried to write the verdict too.
 */
export function readPair(asked: Asked, response: ModelResponse): Value<PairScores> {
  const read = readScores(asked, response);
  if (!isValue(read)) return read;
  const criteria = read.value.map(({ id, rationale, scores }) => {
    const [first = WORST, second = WORST] = scores;
    return { id, rationale, first, second };
  });
  return { value: { criteria } };
}

/** The same for an output that was judged alone. */
export function readSingle(asked: Asked, response: ModelResponse): Value<SingleScores> {
  const read = readScores(asked, response);
  if (!isValue(read)) return read;
  const criteria = read.value.map(({ id, rationale, scores }) => ({
    id,
    rationale,
    score: scores[0] ?? WORST,
  }));
  return { value: { criteria } };
}

interface CriterionScores {
  readonly id: string;
  readonly rationale: string;
  /** In the order of the outputs. */
  readonly scores: readonly number[];
}

function readScores(asked: Asked, response: ModelResponse): Value<readonly CriterionScores[]> {
  if (response.finish !== "stop") return invalid(UNFINISHED[response.finish]);
  const answer = readStrictJson(response.text);
  if (answer === undefined)
    return invalid("the judge's answer is not one JSON value with unique names");
  const labels = asked.criteria.map((_, n) => labelOf(n));
  const members = exactMembers(answer, labels);
  if (members === null) return invalid(`the judge's answer must have exactly ${labels.join(", ")}`);
  const criteria: CriterionScores[] = [];
  for (const [n, criterion] of asked.criteria.entries()) {
    const read = readCriterion(criterion, members[n] ?? null, asked.scores);
    if (typeof read === "string")
      return invalid(`${read} for criterion ${JSON.stringify(criterion.id)}`);
    criteria.push(read);
  }
  return { value: criteria };
}

/** The answers to all requests of a question, in the rubric's order; missing as soon as one is. */
export function mergeParts<T extends { readonly id: string }>(
  rubric: readonly Criterion[],
  parts: readonly Value<{ readonly criteria: readonly T[] }>[],
): Value<{ readonly criteria: readonly T[] }> {
  const scores = new Map<string, T>();
  for (const part of parts) {
    if (!isValue(part)) return part;
    for (const score of part.value.criteria) scores.set(score.id, score);
  }
  const criteria = rubric.map(({ id }) => scores.get(id)).filter((score) => score !== undefined);
  if (criteria.length < rubric.length)
    return invalid("the judge was not asked for every criterion");
  return { value: { criteria } };
}

/**
 * The one second attempt at a judgement: with more room after a cut, with one more sentence after an answer that
 * is none; null after a refusal or a filter, which the same question would meet again.
 */
export function repairRequest(request: ModelRequest, response: ModelResponse): ModelRequest | null {
  if (response.finish === "length") {
    const maxTokens = 4 * (request.parameters.maxTokens ?? 1024);
    return { ...request, parameters: { ...request.parameters, maxTokens } };
  }
  if (response.finish !== "stop") return null;
  const messages = request.messages.map((message) =>
    message.role === "user" ? { ...message, content: reminded(message.content) } : message,
  );
  return { ...request, messages };
}

const reminded = (content: Content): Content =>
  typeof content === "string"
    ? `${content}\n\n${REMINDER}`
    : [...content, { kind: "text", text: REMINDER }];

const REMINDER =
  "Answer with the JSON object alone, without any other text: for every criterion a rationale that is not empty, then whole numbers from 1 to 5.";

const UNFINISHED: Readonly<Record<Exclude<Finish, "stop">, string>> = {
  length: "the judge's answer was cut off by its token limit",
  refusal: "the judge refused",
  content_filter: "the judge's provider filtered the answer",
};

function invalid(message: string): Missing {
  return { missing: { kind: "invalid_judgement", message } };
}

function readCriterion(
  { id }: Criterion,
  raw: Json,
  names: readonly string[],
): CriterionScores | string {
  const members = exactMembers(raw, ["rationale", ...names]);
  if (members === null)
    return `the judge must give exactly rationale${names.length === 1 ? "" : ","} ${listed(names)}`;
  const [rationale, ...scores] = members;
  if (typeof rationale !== "string" || rationale.trim() === "")
    return "the judge gave no rationale";
  for (const [n, score] of scores.entries()) {
    const which = names.length === 1 ? "" : ` of ${OUTPUT_LABELS[n]}`;
    if (!isScore(score)) return `the judge's score${which} is no whole number from 1 to 5`;
  }
  return { id, rationale: shortened(rationale.trim()), scores: scores.map(Number) };
}

const listed = (names: readonly string[]): string =>
  names.length === 1 ? `and ${names[0]}` : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

function isScore(value: Json | undefined): boolean {
  return Number.isInteger(value) && Number(value) >= WORST && Number(value) <= BEST;
}

/** The values of an object that has these members and no others, in this order; else null. */
function exactMembers(value: Json, names: readonly string[]): readonly Json[] | null {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return null;
  const members = new Map(Object.entries(value as { readonly [name: string]: Json }));
  if (members.size !== names.length || !names.every((name) => members.has(name))) return null;
  return names.map((name) => members.get(name) ?? null);
}

/** A long rationale spoils no score: it is for the reader, and is cut for the reader. */
function shortened(text: string): string {
  const points = [...text];
  return points.length <= RATIONALE_LIMIT
    ? text
    : `${points.slice(0, RATIONALE_LIMIT - 1).join("")}…`;
}
