import type { Criterion } from "../../evals/eval-set.ts";
import type { ModelRef, ModelRequest } from "../../models/model.ts";
import type { ChatMessage } from "../../prompts/prompt.ts";
import type { Json } from "../../units.ts";
import { withoutSystem } from "./conversation.ts";
import { fenced, type Block } from "./fence.ts";
import { askedOrder, BEST, labelOf, rubricText, WORST } from "./rubric.ts";
import { texts } from "./texts.generated.ts";

/**
 * Two outputs to be judged side by side. It has no arms: the caller keeps which output it put first, and nothing
 * here could tell the judge.
 */
export interface PairQuestion {
  readonly rubric: readonly Criterion[];
  /** The input that both answer (conversation.ts); system messages are not shown. */
  readonly conversation: readonly ChatMessage[];
  readonly reference: string | null;
  readonly contexts: readonly string[];
  readonly outputs: readonly [first: string, second: string];
  readonly seed: number;
  readonly caseId: string;
}

/** A request to the judge, with what is needed to read its answer. */
export interface AskedPair {
  readonly request: ModelRequest;
  /** In the order of their labels in request and answer. */
  readonly criteria: readonly Criterion[];
}

/** What the judge calls the two outputs, in its rationales too. */
export const OUTPUT_LABELS = ["Output 1", "Output 2"] as const;

/** Longest rationale, in code points, for one criterion. */
export const RATIONALE_LIMIT = 300;

/**
 * A pair as blind requests: one for all criteria, and one for each with a call of its own; none for an empty
 * rubric. Always two messages, instruction and data. No temperature is sent, since some models refuse it.
 */
export function askPair(
  question: PairQuestion,
  judge: Pick<ModelRef, "provider" | "model" | "baseUrl">,
): readonly AskedPair[] {
  const { rubric, seed, caseId } = question;
  const together = rubric.filter(({ ownCall }) => !ownCall);
  const alone = rubric.filter(({ ownCall }) => ownCall).map((criterion) => [criterion]);
  return [askedOrder(together, seed, caseId), ...alone]
    .filter((criteria) => criteria.length > 0)
    .map((criteria) => ({ request: requestFor(question, criteria, judge), criteria }));
}

function requestFor(
  question: PairQuestion,
  criteria: readonly Criterion[],
  { provider, model, baseUrl }: Pick<ModelRef, "provider" | "model" | "baseUrl">,
): ModelRequest {
  return {
    provider,
    model,
    baseUrl,
    messages: [
      { role: "system", content: texts.pair },
      { role: "user", content: dataMessage(question, criteria) },
    ],
    // Room to think for models that bill it as output, and about thrice what the longest rationales take.
    parameters: { maxTokens: 2048 + 300 * criteria.length },
    outputSchema: { name: "pair_scores", schema: answerSchema(criteria.length) },
  };
}

function dataMessage(question: PairQuestion, criteria: readonly Criterion[]): string {
  const { seed, caseId, conversation, contexts, reference, outputs } = question;
  const block = (name: string, text: string): Block => ({ name, quoted: [{ by: null, text }] });
  const turns = withoutSystem(conversation).map(({ role, content }) => ({
    by: role,
    text: content,
  }));
  const blocks: readonly Block[] = [
    block("rubric", rubricText(criteria)),
    { name: "conversation", quoted: turns },
    ...contexts.map((text, n) => block(`context ${n + 1}`, text)),
    ...(reference === null ? [] : [block("reference", reference)]),
    ...outputs.map((text, n) => block(`output ${n + 1}`, text)),
  ];
  const { code, text } = fenced([seed, caseId], blocks);
  const labels = criteria.map((_, n) => labelOf(n)).join(", ");
  return [
    `The code of this message is ${code}.`,
    text,
    `Score ${OUTPUT_LABELS.join(" and ")} on ${labels}, rationale first.`,
  ].join("\n\n");
}

/**
 * JSON Schema of the answer: plain enough for OpenAI's strict mode (every property required, no others) and for
 * a tool's input at Anthropic. Properties stand in the order in which they are to be written.
 */
function answerSchema(criteria: number): Json {
  const score = { type: "integer", enum: scores() };
  const properties = {
    rationale: { type: "string", description: `At most ${RATIONALE_LIMIT} characters.` },
    output_1: score,
    output_2: score,
  };
  const one = closedObject(properties);
  const labels = Array.from({ length: criteria }, (_, n) => labelOf(n));
  return closedObject(Object.fromEntries(labels.map((label) => [label, one])));
}

function closedObject(properties: { readonly [name: string]: Json }): Json {
  return {
    type: "object",
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

const scores = (): readonly number[] =>
  Array.from({ length: BEST - WORST + 1 }, (_, n) => WORST + n);
