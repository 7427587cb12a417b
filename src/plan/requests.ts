import { requestKey } from "../store/digest.ts";
import type { PlannedRequest } from "../generate/planned-request.ts";
import type { ChatMessage } from "../models/message.ts";
import type { ModelRef, ModelRequest } from "../models/model.ts";
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
}

/** A generation of one arm on one case, frozen. */
export function answerRequest(
  ref: ModelRef,
  { parameters, tools, toolChoice, responseFormat }: Asked,
  messages: readonly ChatMessage[],
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
