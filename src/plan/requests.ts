import { requestKey } from "../store/digest.ts";
import type { PlannedRequest } from "../generate/planned-request.ts";
import type { Case } from "../evals/eval-set.ts";
import type { ChatMessage } from "../models/message.ts";
import type { ModelRef, ModelRequest } from "../models/model.ts";
import type { Application } from "../models/targets/target.ts";
import type { AnswerForm } from "../models/tool.ts";
import type { ModelParameters } from "../prompts/prompt.ts";

/** What names a question besides its text: which sample, and under which epoch. */
export interface Asking {
  readonly prompt: string;
  readonly sample: number;
  readonly epoch: string;
}

/** What a prompt's version asks for besides its messages. */
export interface Asked extends AnswerForm {
  readonly parameters: ModelParameters;
  /** What answers in a model's place; absent for a model. */
  readonly application?: Application;
}

/** A case as one arm asks it. */
export interface Turn {
  readonly messages: readonly ChatMessage[];
  /** Values of its variables: an application fills its prompt itself. */
  readonly input: Case["input"];
}

/** A generation of one arm on one case, frozen. */
export function answerRequest(
  ref: ModelRef,
  { parameters, tools, toolChoice, responseFormat, application }: Asked,
  { messages, input }: Turn,
  asking: Asking,
): PlannedRequest {
  const request: ModelRequest = {
    provider: ref.provider,
    model: ref.model,
    baseUrl: ref.baseUrl,
    messages,
    parameters,
    outputSchema: typeof responseFormat === "string" ? null : responseFormat,
    jsonMode: responseFormat === "json",
    tools,
    toolChoice,
    ...(application && { application: { ...application, input } }),
  };
  return freeze(request, ref, "answer", asking);
}

/** A question to the judge, compiled by score/judge/ask.ts. */
export function judgementRequest(
  request: ModelRequest,
  ref: ModelRef,
  asking: Asking,
): PlannedRequest {
  return freeze(request, ref, "judgement", asking);
}

function freeze(
  request: ModelRequest,
  ref: ModelRef,
  kind: PlannedRequest["kind"],
  { prompt, sample, epoch }: Asking,
): PlannedRequest {
  return { key: requestKey(request, sample, epoch), ref, request, sample, epoch, prompt, kind };
}
