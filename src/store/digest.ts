import { digestOf } from "../digest.ts";
import { messageJson } from "../models/message.ts";
import type { ModelRequest } from "../models/model.ts";
import { formJson, schemaJson } from "../models/tool.ts";
import type { Json, Sha256 } from "../units.ts";

/** Raised when the meaning of a stored row changes, so that no run reads an old row as a new one. */
const KEY_VERSION = 1;

/**
 * The name under which a response is stored: SHA-256 over all that decides the answer (provider, model,
 * endpoint, messages, parameters, tools, output schema), the sample's number and the epoch. No arm, commit, path or
 * prompt name goes in, so equal questions are paid for once, wherever they come from.
 */
export function requestKey(request: ModelRequest, sample: number, epoch: string): Sha256 {
  return digestOf({ version: KEY_VERSION, request: canonicalRequest(request), sample, epoch });
}

function canonicalRequest(request: ModelRequest): Json {
  const { provider, model, baseUrl, messages, parameters, outputSchema, ...others } = request;
  const { tools, toolChoice, jsonMode, application, ...unnamed } = others;
  // A field added to ModelRequest and forgotten here would make two questions share a key: do not compile then.
  unnamed satisfies Record<string, never>;
  return {
    provider,
    model,
    baseUrl,
    messages: messagesDigest(messages),
    parameters: { ...parameters },
    outputSchema: outputSchema && schemaJson(outputSchema),
    // Only where a request has them, so that one without is found under the name it always had.
    ...formJson({ tools, toolChoice, responseFormat: jsonMode ? "json" : "text" }),
    ...(application && { application: application.digest, input: application.input }),
  };
}

/** Messages never change once they are rendered, so this remembers and holds no state. */
const hashed = new WeakMap<ModelRequest["messages"], Sha256>();

/** Samples of a case share their messages, which may be megabytes: those are hashed once. */
function messagesDigest(messages: ModelRequest["messages"]): Sha256 {
  const known = hashed.get(messages);
  if (known !== undefined) return known;
  const digest = digestOf(messages.map(messageJson));
  hashed.set(messages, digest);
  return digest;
}
