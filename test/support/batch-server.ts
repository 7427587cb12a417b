import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json, text } from "node:stream/consumers";

/** A request as it stands in a batch: the body that the provider would have got by itself. */
export interface BatchedRequest {
  readonly key: string;
  readonly body: { readonly [name: string]: unknown };
}

/** A text, or what became of the request instead. */
export type BatchedReply = string | { readonly failed: string };

export interface BatchServerOptions {
  readonly answer: (request: BatchedRequest) => BatchedReply;
  /** How often a batch is asked for before it has ended; 1 unless given. */
  readonly polls?: number;
  /** The state in which it ends; OpenAI's word. */
  readonly ending?: "completed" | "expired" | "failed";
  /** Answers a request with this status, by its number from 1. */
  readonly fault?: (nth: number, path: string) => number | null;
}

export interface FakeBatch {
  readonly provider: "openai" | "anthropic";
  readonly requests: readonly BatchedRequest[];
  polls: number;
}

/**
 * The batch APIs of OpenAI (`/v1/files`, `/v1/batches`) and Anthropic (`/v1/messages/batches`) on loopback, for the
 * official libraries to talk to; close with `await using`.
 */
export interface BatchServer extends AsyncDisposable {
  readonly openaiUrl: string;
  readonly anthropicUrl: string;
  readonly batches: readonly FakeBatch[];
  /** Method and path of everything that was asked, in order. */
  readonly asked: readonly string[];
}

export async function startBatchServer(options: BatchServerOptions): Promise<BatchServer> {
  const files: (readonly BatchedRequest[])[] = [];
  const batches: FakeBatch[] = [];
  const asked: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? "/";
    asked.push(`${request.method} ${path}`);
    const status = options.fault?.(asked.length, path) ?? null;
    if (status !== null) return send(response, status, { error: { message: "not now" } });
    const of = { options, files, batches };
    const reply = path.startsWith("/v1/messages/")
      ? await anthropic(request, path, of)
      : await openai(request, path, of);
    send(response, reply === null ? 404 : 200, reply ?? { error: { message: "not found" } });
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    openaiUrl: `${url}/v1`,
    anthropicUrl: url,
    batches,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface State {
  readonly options: BatchServerOptions;
  readonly files: (readonly BatchedRequest[])[];
  readonly batches: FakeBatch[];
}

/** A file's text goes out as it stands, an object as JSON. */
type Sent = string | object;

function send(response: ServerResponse, status: number, body: Sent): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

const lines = (values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

async function openai(
  request: IncomingMessage,
  path: string,
  { options, files, batches }: State,
): Promise<Sent | null> {
  if (request.method === "POST" && path === "/v1/files") {
    const rows = (await text(request))
      .split(/\r?\n/)
      .filter((line) => line.startsWith('{"custom_id"'));
    files.push(
      rows.map((line) => {
        const { custom_id: key, body } = JSON.parse(line) as {
          readonly custom_id: string;
          readonly body: BatchedRequest["body"];
        };
        return { key, body };
      }),
    );
    return { id: `file-${files.length - 1}`, object: "file" };
  }
  if (request.method === "POST" && path === "/v1/batches") {
    const { input_file_id: file } = (await json(request)) as { readonly input_file_id: string };
    batches.push({ provider: "openai", requests: files[Number(file.slice(5))] ?? [], polls: 0 });
    return { id: `batch_${batches.length - 1}`, status: "validating" };
  }
  const [, kind, number = ""] =
    /^\/v1\/(?:batches\/batch_|files\/(out|err)-)(\d+)/.exec(path) ?? [];
  const batch = batches[Number(number)];
  if (batch === undefined || number === "") return null;
  if (kind === undefined) return openaiState(batch, number, options);
  const results = batch.requests.map(({ key, body }) => ({
    key,
    reply: options.answer({ key, body }),
    model: body["model"],
  }));
  return lines(
    kind === "out"
      ? results.flatMap(({ key, reply, model }) =>
          typeof reply === "string"
            ? [
                {
                  custom_id: key,
                  response: { status_code: 200, body: completion(reply, model) },
                  error: null,
                },
              ]
            : [],
        )
      : results.flatMap(({ key, reply }) =>
          typeof reply === "string"
            ? []
            : [{ custom_id: key, response: null, error: { code: "x", message: reply.failed } }],
        ),
  );
}

function openaiState(
  batch: FakeBatch,
  number: string,
  { polls = 1, ending = "completed" }: BatchServerOptions,
) {
  batch.polls += 1;
  if (batch.polls <= polls) return { id: `batch_${number}`, status: "in_progress" };
  return {
    id: `batch_${number}`,
    status: ending,
    ...(ending === "failed"
      ? { errors: { data: [{ message: "the file is too large" }] } }
      : { output_file_id: `out-${number}`, error_file_id: `err-${number}` }),
  };
}

const completion = (reply: string, model: unknown) => ({
  model,
  choices: [{ finish_reason: "stop", message: { role: "assistant", content: reply } }],
  usage: { prompt_tokens: 1000, completion_tokens: 100 },
});

async function anthropic(
  request: IncomingMessage,
  path: string,
  { options, batches }: State,
): Promise<Sent | null> {
  const { polls = 1 } = options;
  if (request.method === "POST") {
    const { requests } = (await json(request)) as {
      readonly requests: readonly { custom_id: string; params: BatchedRequest["body"] }[];
    };
    batches.push({
      provider: "anthropic",
      requests: requests.map(({ custom_id: key, params: body }) => ({ key, body })),
      polls: 0,
    });
    return { id: `msgbatch_${batches.length - 1}`, processing_status: "in_progress" };
  }
  const [, number = "", results] = /msgbatch_(\d+)(\/results)?/.exec(path) ?? [];
  const batch = batches[Number(number)];
  if (batch === undefined || number === "") return null;
  if (results === undefined) {
    batch.polls += 1;
    const status = batch.polls <= polls ? "in_progress" : "ended";
    // A host that the key must not go to.
    return {
      id: `msgbatch_${number}`,
      processing_status: status,
      results_url: "https://evil.example/",
    };
  }
  return lines(
    batch.requests.map(({ key, body }) => {
      const reply = options.answer({ key, body });
      return {
        custom_id: key,
        result:
          typeof reply === "string"
            ? { type: "succeeded", message: messageOf(reply, body["model"]) }
            : { type: reply.failed },
      };
    }),
  );
}

const messageOf = (reply: string, model: unknown) => ({
  model,
  role: "assistant",
  stop_reason: "end_turn",
  content: [{ type: "text", text: reply }],
  usage: { input_tokens: 1000, output_tokens: 100 },
});
