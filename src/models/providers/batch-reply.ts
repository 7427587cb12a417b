import { createInterface } from "node:readline/promises";
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";

import type { BatchResult, BatchState } from "../batch.ts";
import { failure, type Fault } from "../failure.ts";
import type { ModelFailure } from "../model.ts";
import type { Json } from "../../units.ts";
import type { Reading } from "./reply.ts";

/** What both batch APIs share: lines of JSON, each with an answer as the provider would have given it at once. */

/**
 * The values of a body's lines; nothing of a line is kept once the next is read.
 *
 * @throws SyntaxError on a line that is no JSON, which both libraries' faults know
 */
export async function* jsonLines({ body }: Pick<Response, "body">): AsyncGenerator<Json> {
  if (body === null) return;
  const input = Readable.fromWeb(body as ReadableStream);
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (line.trim() !== "") yield JSON.parse(line) as Json;
  }
}

/** How long an answer of a batch took, nobody knows. */
export const batchReply = (key: string, raw: Json, reading: Reading | null): BatchResult =>
  reading === null
    ? { key, failed: "the response is no answer" }
    : { key, response: { ...reading, latencyMs: null, raw } };

/** A filter refuses answers and no batches. */
export const failureOfFault = (fault: Fault): ModelFailure =>
  fault.filtered ? failure("permanent", "the batch was filtered") : fault.failure;

/** The state of a batch that could not be asked for. */
export const unknownOr = (failure: ModelFailure): BatchState =>
  failure.kind === "not_found"
    ? { kind: "refused", message: failure.message }
    : { kind: "unreachable", failure };
