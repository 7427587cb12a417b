import { z } from "zod";

import type { BatchModel, BatchResult, BatchState } from "../batch.ts";
import type { ModelFailure } from "../model.ts";
import type { Json } from "../../units.ts";
import { completionBody, readCompletion } from "./chat-completions.ts";
import { batchReply, failureOfFault, jsonLines, unknownOr } from "./batch-reply.ts";
import { openaiClient } from "./openai-client.ts";
import type { Endpoint } from "./reply.ts";
import { batchOptions } from "./sdk-fault.ts";

/** OpenAI's Batch API over Chat Completions: a file of requests in, a file of answers and one of errors out. */
export async function openaiBatches(endpoint: Endpoint, model: string): Promise<BatchModel> {
  const { client, fault } = await openaiClient(endpoint, batchOptions);
  const { toFile } = await import("openai");
  const failed = (error: unknown): ModelFailure => failureOfFault(fault(error, false));
  return {
    async submit(items) {
      const lines = items.map(({ key, request }) =>
        JSON.stringify({
          custom_id: key,
          method: "POST",
          url: "/v1/chat/completions",
          body: completionBody(request, { limit: "max_completion_tokens" }),
        }),
      );
      try {
        const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
        const file = await client.files.create({
          file: await toFile(bytes, "evenhand.jsonl"),
          purpose: "batch",
        });
        const { id } = await client.batches.create({
          input_file_id: file.id,
          endpoint: "/v1/chat/completions",
          completion_window: "24h",
        });
        return { ok: true, id };
      } catch (error) {
        return { ok: false, failure: failed(error) };
      }
    },
    async state(id): Promise<BatchState> {
      try {
        const { status, errors } = await client.batches.retrieve(id);
        if (status === "failed") {
          return { kind: "refused", message: errors?.data?.[0]?.message ?? "the batch failed" };
        }
        return { kind: ENDED.has(status) ? "ended" : "running" };
      } catch (error) {
        return unknownOr(failed(error));
      }
    },
    async results(id, take) {
      try {
        const { output_file_id: output, error_file_id: errors } = await client.batches.retrieve(id);
        for (const file of [output, errors]) {
          if (!file) continue;
          const content = await client.files.content(file);
          for await (const line of jsonLines(content)) await take(resultOf(line, model));
        }
        return null;
      } catch (error) {
        return failed(error);
      }
    },
  };
}

/** One that expired or was cancelled has the answers that were there by then. */
const ENDED: ReadonlySet<string> = new Set(["completed", "expired", "cancelled"]);

const outputLine = z.object({
  custom_id: z.string(),
  response: z.object({ status_code: z.number(), body: z.custom<Json>() }).nullish(),
  error: z.object({ message: z.string().nullish() }).nullish(),
});

function resultOf(line: Json, model: string): BatchResult {
  const read = outputLine.safeParse(line).data;
  if (read === undefined) return { key: "", failed: "the provider's line is no result" };
  const { custom_id: key, response, error } = read;
  if (response?.status_code === 200) {
    return batchReply(key, response.body, readCompletion(response.body, { model }));
  }
  return { key, failed: error?.message ?? `status ${response?.status_code ?? "unknown"}` };
}
