import { z } from "zod";

import type { BatchModel, BatchResult } from "../batch.ts";
import type { ModelFailure } from "../model.ts";
import type { Json } from "../../units.ts";
import { anthropicFault, messageBody, readMessage } from "./anthropic.ts";
import { batchReply, failureOfFault, jsonLines, unknownOr } from "./batch-reply.ts";
import type { Endpoint } from "./reply.ts";
import { batchOptions } from "./sdk-fault.ts";

/** Anthropic's Message Batches API. */
export async function anthropicBatches(endpoint: Endpoint, model: string): Promise<BatchModel> {
  const sdk = await import("@anthropic-ai/sdk");
  const { transformJSONSchema } = await import("@anthropic-ai/sdk/lib/transform-json-schema");
  const client = new sdk.Anthropic({ apiKey: endpoint.apiKey, ...batchOptions(endpoint) });
  const failed = (error: unknown): ModelFailure =>
    failureOfFault(anthropicFault(error, false, sdk));
  return {
    async submit(items) {
      const requests = items.map(({ key, request }) => ({
        custom_id: key,
        params: messageBody(request, transformJSONSchema, false),
      }));
      try {
        const { id } = await client.messages.batches.create({ requests });
        return { ok: true, id };
      } catch (error) {
        return { ok: false, failure: failed(error) };
      }
    },
    async state(id) {
      try {
        const { processing_status: status } = await client.messages.batches.retrieve(id);
        return { kind: status === "ended" ? "ended" : "running" };
      } catch (error) {
        return unknownOr(failed(error));
      }
    },
    async results(id, take) {
      try {
        // By our own address: the one that the batch names may be of any host, and the key would go there.
        const path = `/v1/messages/batches/${encodeURIComponent(id)}/results`;
        const content = await client.get(path).asResponse();
        for await (const line of jsonLines(content)) await take(resultOf(line, model));
        return null;
      } catch (error) {
        return failed(error);
      }
    },
  };
}

const resultLine = z.object({
  custom_id: z.string(),
  result: z.object({ type: z.string(), message: z.custom<Json>().optional() }),
});

/** `errored`, `canceled` and `expired` ones are not billed. */
function resultOf(line: Json, model: string): BatchResult {
  const read = resultLine.safeParse(line).data;
  if (read === undefined) return { key: "", failed: "the provider's line is no result" };
  const { custom_id: key, result } = read;
  return result.message === undefined
    ? { key, failed: result.type }
    : batchReply(key, result.message, readMessage(result.message, { model }));
}
