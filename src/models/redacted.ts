import type { Json } from "../units.ts";
import type { BatchModel } from "./batch.ts";
import type { Model, ModelFailure, ModelResponse } from "./model.ts";

/**
 * A model whose replies hold no secret, whatever the provider quotes or the model echoes. Done here, because
 * beyond this point a reply is stored, journaled and shown to another provider's judge.
 */
export function redactedModel(model: Model, redact: (text: string) => string): Model {
  return {
    ...model,
    async ask(request, attempt) {
      const reply = await model.ask(request, attempt);
      return reply.ok
        ? { ...reply, response: redactedResponse(reply.response, redact) }
        : { ok: false, failure: redactedFailure(reply.failure, redact) };
    },
  };
}

/** The same for answers that come in batches. */
export function redactedBatches(model: BatchModel, redact: (text: string) => string): BatchModel {
  return {
    async submit(items) {
      const reply = await model.submit(items);
      return reply.ok ? reply : { ok: false, failure: redactedFailure(reply.failure, redact) };
    },
    async state(id) {
      const state = await model.state(id);
      if (state.kind === "unreachable") {
        return { ...state, failure: redactedFailure(state.failure, redact) };
      }
      return state.kind === "refused"
        ? { ...state, message: oneLine(redact(state.message)) }
        : state;
    },
    async results(id, take) {
      const failure = await model.results(id, (result) =>
        take(
          "failed" in result
            ? { ...result, failed: oneLine(redact(result.failed)) }
            : { ...result, response: redactedResponse(result.response, redact) },
        ),
      );
      return failure && redactedFailure(failure, redact);
    },
  };
}

const redactedFailure = (
  failure: ModelFailure,
  redact: (text: string) => string,
): ModelFailure => ({ ...failure, message: oneLine(redact(failure.message)) });

const redactedResponse = (
  response: ModelResponse,
  redact: (text: string) => string,
): ModelResponse => ({
  ...response,
  text: redact(response.text),
  toolCalls: response.toolCalls.map((call) => ({
    id: redact(call.id),
    name: redact(call.name),
    arguments: redactJson(call.arguments, redact),
  })),
  model: redact(response.model),
  ...(response.contexts && { contexts: response.contexts.map(redact) }),
  raw: redactJson(response.raw, redact),
});

/**
 * A provider's words become table cells and log lines: one line, of readable length. Only once they are redacted: a
 * key that a cut or a space has divided is one that no redactor finds.
 */
function oneLine(text: string): string {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  return flat.length > 500 ? `${flat.slice(0, 500)}…` : flat;
}

function redactJson(value: Json, redact: (text: string) => string): Json {
  if (typeof value === "string") return redact(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item: Json) => redactJson(item, redact));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactJson(item, redact)]),
  );
}
