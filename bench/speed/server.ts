import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A provider that speaks Chat Completions, in a process of its own. `http://127.0.0.1:<port>/<ms>/v1` answers after so
 * many milliseconds. It tells its port over IPC, and on each message what it saw since the last one.
 */
export interface Seen {
  readonly requests: number;
  /** From the arrival of the first request to the last answer, in milliseconds. */
  readonly spanMs: number;
}

let count = 0;
let [begunMs, endedMs] = [0, 0];

const server = createServer((incoming, response) => {
  const chunks: Buffer[] = [];
  incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
  incoming.on("end", () => {
    if (count++ === 0) begunMs = performance.now();
    const latencyMs = Number(incoming.url?.split("/")[1]);
    const body = completion(Buffer.concat(chunks).toString("utf8"));
    const send = (): void => {
      response.writeHead(200, { "content-type": "application/json" }).end(body);
      endedMs = performance.now();
    };
    if (latencyMs > 0) setTimeout(send, latencyMs);
    else send();
  });
});

/** Whatever a real provider's body holds. */
function completion(request: string): string {
  const isJudged = request.includes('"response_format"');
  return JSON.stringify({
    id: `chatcmpl-${count}`,
    object: "chat.completion",
    created: 1_700_000_000,
    model: "gpt-5.4-mini",
    choices: [
      {
        index: 0,
        message: {
          role: "assistant",
          content: isJudged ? judgement(request) : answer(request),
          refusal: null,
          annotations: [],
        },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: {
      prompt_tokens: 300,
      completion_tokens: 40,
      total_tokens: 340,
      prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
      completion_tokens_details: { reasoning_tokens: 0, audio_tokens: 0 },
    },
    service_tier: "default",
    system_fingerprint: "fp_1",
  });
}

/** The writer knows the deadline of every case, and says it anew each time. */
const answer = (request: string): string =>
  `Gladly. You have ${/Case (\d+)/.exec(request)?.[1]} days. (${count})`;

/** The judge gives an answer that names the reference's deadline a 5, any other a 1. */
function judgement(request: string): string {
  const block = (name: string): string => {
    const pattern = `\\[\\[BEGIN ${name} [0-9a-f]+\\]\\]\\\\n(.*?)\\\\n\\[\\[END ${name}`;
    return new RegExp(pattern).exec(request)?.[1] ?? "";
  };
  const [deadline = "none"] = /\d+ days/.exec(block("reference")) ?? [];
  const score = (output: string): number => (new RegExp(`\\b${deadline}`).test(output) ? 5 : 1);
  const scores = {
    rationale: "It names the deadline, or it does not.",
    output_1: score(block("output 1")),
    output_2: score(block("output 2")),
  };
  return JSON.stringify({ c1: scores, c2: scores });
}

process.on("message", () => {
  const seen: Seen = { requests: count, spanMs: endedMs - begunMs };
  count = 0;
  process.send?.(seen);
});
process.on("disconnect", () => process.exit());
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
