import type { Criterion } from "../../evals/eval-set.ts";
import type { ModelRef, ModelRequest } from "../../models/model.ts";
import { imagesOf, type ChatMessage, type Content, type Image } from "../../models/message.ts";
import type { Json } from "../../units.ts";
import type { Said } from "../output-text.ts";
import { withoutSystem } from "./conversation.ts";
import { fenced, type Block } from "./fence.ts";
import { ABOUT_CALLS, ABOUT_CONTEXTS, outputQuotes, turnQuotes } from "./quotes.ts";
import { askedOrder, labelOf, rubricText, STEPS } from "./rubric.ts";

/** What every question to the judge says of its case, whatever is to be scored. */
export interface JudgeQuestion {
  readonly rubric: readonly Criterion[];
  /** The input that is answered (conversation.ts); system messages are not shown. */
  readonly conversation: readonly ChatMessage[];
  readonly reference: string | null;
  readonly contexts: readonly string[];
  readonly seed: number;
  readonly caseId: string;
}

/** How outputs are shown and scored: two side by side, or one alone. */
export interface QuestionForm {
  readonly instruction: string;
  /** The outputs under the names of their blocks. */
  readonly outputs: readonly { readonly block: string; readonly said: Said }[];
  /** What the judge is to call them. */
  readonly called: string;
  readonly schemaName: string;
  /** The property of each output's score, in the order of the outputs. */
  readonly scores: readonly string[];
}

/** A request to the judge, with what is needed to read its answer. */
export interface Asked {
  readonly request: ModelRequest;
  /** In the order of their labels in request and answer. */
  readonly criteria: readonly Criterion[];
  readonly scores: readonly string[];
}

/** Longest rationale, in code points, for one criterion. */
export const RATIONALE_LIMIT = 300;

/**
 * A question as blind requests: one for all criteria, and one for each with a call of its own; none for an empty
 * rubric. Always two messages, instruction and data. No temperature is sent, since some models refuse it.
 */
export function askQuestion(
  question: JudgeQuestion,
  form: QuestionForm,
  judge: Pick<ModelRef, "provider" | "model" | "baseUrl">,
): readonly Asked[] {
  const { rubric, seed, caseId } = question;
  const together = rubric.filter(({ ownCall }) => !ownCall);
  const alone = rubric.filter(({ ownCall }) => ownCall).map((criterion) => [criterion]);
  return [askedOrder(together, seed, caseId), ...alone]
    .filter((criteria) => criteria.length > 0)
    .map((criteria) => ({
      request: requestFor(question, form, criteria, judge),
      criteria,
      scores: form.scores,
    }));
}

function requestFor(
  question: JudgeQuestion,
  form: QuestionForm,
  criteria: readonly Criterion[],
  { provider, model, baseUrl }: Pick<ModelRef, "provider" | "model" | "baseUrl">,
): ModelRequest {
  return {
    provider,
    model,
    baseUrl,
    messages: [
      { role: "system", content: form.instruction },
      { role: "user", content: dataMessage(question, form, criteria) },
    ],
    // Room to think for models that bill it as output, and about thrice what the longest rationales take.
    parameters: { maxTokens: 2048 + 300 * criteria.length },
    outputSchema: { name: form.schemaName, schema: answerSchema(criteria.length, form.scores) },
    jsonMode: false,
    tools: [],
    toolChoice: null,
  };
}

function dataMessage(
  question: JudgeQuestion,
  form: QuestionForm,
  criteria: readonly Criterion[],
): Content {
  const { seed, caseId, conversation, contexts, reference } = question;
  const block = (name: string, text: string): Block => ({ name, quoted: [{ by: null, text }] });
  const shown = withoutSystem(conversation);
  const blocks: readonly Block[] = [
    block("rubric", rubricText(criteria)),
    { name: "conversation", quoted: turnQuotes(shown) },
    ...contexts.map((text, n) => block(`context ${n + 1}`, text)),
    ...(reference === null ? [] : [block("reference", reference)]),
    ...form.outputs.flatMap(({ block: name, said }) => [
      ...contextBlocks(name, said),
      { name, quoted: outputQuotes(said) },
    ]),
  ];
  const outputs = form.outputs.map(({ said }) => said);
  const calls = [...shown, ...outputs].some(hasCalls);
  const found = outputs.some((said) => foundFor(said).length > 0);
  const { code, text } = fenced([seed, caseId], blocks);
  const labels = criteria.map((_, n) => labelOf(n)).join(", ");
  const message = [
    `The code of this message is ${code}.`,
    text,
    ...(calls ? [ABOUT_CALLS] : []),
    ...(found ? [ABOUT_CONTEXTS] : []),
    `Score ${form.called} on ${labels}, rationale first.`,
  ].join("\n\n");
  const images = shown.flatMap(({ content }) => imagesOf(content));
  return images.length === 0 ? message : withImages(message, images);
}

const hasCalls = (said: Said | ChatMessage): boolean =>
  typeof said === "object" && (said.toolCalls ?? []).length > 0;

const foundFor = (said: Said): readonly string[] =>
  typeof said === "string" ? [] : (said.contexts ?? []);

/** What an application found for its answer: beside that one alone, since the other may rest on something else. */
function contextBlocks(name: string, said: Said): readonly Block[] {
  const found = foundFor(said);
  const quoted = found.map((text, n) => ({ by: `context ${n + 1}`, text }));
  return found.length === 0 ? [] : [{ name: `contexts of ${name}`, quoted }];
}

const withImages = (message: string, images: readonly Image[]): Content => [
  { kind: "text", text: message },
  ...images.flatMap((image, n) => [{ kind: "text" as const, text: `Image ${n + 1}:` }, image]),
];

/**
 * JSON Schema of the answer: plain enough for OpenAI's strict mode (every property required, no others) and for
 * a tool's input at Anthropic. Properties stand in the order in which they are to be written.
 */
function answerSchema(criteria: number, scores: readonly string[]): Json {
  const score = { type: "integer", enum: STEPS };
  const properties = {
    rationale: { type: "string", description: `At most ${RATIONALE_LIMIT} characters.` },
    ...Object.fromEntries(scores.map((name) => [name, score])),
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
