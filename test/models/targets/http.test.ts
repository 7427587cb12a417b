import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, it, onTestFinished } from "vitest";

import { loadTarget } from "../../../src/models/targets/registry.ts";
import type { HttpTarget } from "../../../src/models/targets/target.ts";
import { millis } from "../../../src/units.ts";
import { attempt } from "../requests.ts";
import { asking, COMMAND, files } from "./app.ts";

type Serve = (body: string, response: ServerResponse, request: IncomingMessage) => void;

/** The application as a server on loopback. */
async function serving(serve: Serve, more: Partial<HttpTarget> = {}) {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    serve(body, response, request);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const target: HttpTarget = {
    kind: "http",
    url: `http://127.0.0.1:${port}/answer`,
    apiKeyEnv: null,
    files: [],
    slots: 2,
    timeoutMs: millis(5000),
    forks: "refuse",
    ...more,
  };
  const env = { APP_TOKEN: "app-token-0123456789" };
  const model = loadTarget(target, {
    secret: (name) => env[name as "APP_TOKEN"],
    redact: (text) => text.replaceAll(env.APP_TOKEN, "***"),
    env,
    cwd: "/nowhere",
    tempDir: "/nowhere",
  });
  if (!("ask" in model)) return { ask: async () => model };
  return {
    async ask() {
      const reply = await model.ask(asking(COMMAND, files({})), attempt());
      return reply.ok ? reply.response : reply.failure;
    },
  };
}

describe("httpModel()", () => {
  it("posts what a process is sent, and reads the same answer", async () => {
    const seen: unknown[] = [];
    const { ask } = await serving(
      (body, response, { method, url, headers }) => {
        seen.push([method, url, headers.authorization, JSON.parse(body)]);
        response.end(JSON.stringify({ output: "thirty days", contexts: ["a"], cost_usd: 0.5 }));
      },
      { apiKeyEnv: "APP_TOKEN" },
    );
    expect(await ask()).toMatchObject({ text: "thirty days", contexts: ["a"], costUsd: 0.5 });
    expect(seen).toEqual([
      [
        "POST",
        "/answer",
        "Bearer app-token-0123456789",
        {
          prompt: {
            name: "answer",
            path: "prompts/answer.md",
            files: { "prompts/answer.md": "Be brief.\n" },
          },
          input: { question: "How long?" },
          messages: [
            { role: "system", content: "You answer briefly." },
            { role: "user", content: "May I return this?" },
          ],
          sample: 1,
        },
      ],
    ]);
  });

  it.each<[string, Serve, object]>([
    [
      "says that it has too much to do",
      (_, response) => response.writeHead(429, { "retry-after": "2" }).end("busy"),
      { kind: "rate", message: "429 busy", retryAfterMs: 2000 },
    ],
    [
      "is broken, and echoes its token",
      (_, response) => response.writeHead(500).end("app-token-0123456789"),
      { kind: "transient", message: "500 ***" },
    ],
    [
      "sends elsewhere",
      (_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end(),
      { kind: "permanent", status: 302 },
    ],
    [
      "speaks no JSON",
      (_, response) => response.end("<html>"),
      { kind: "invalid", message: "the body is no JSON object" },
    ],
    [
      "answers without end",
      (_, response) => response.end("x".repeat(9 * 2 ** 20)),
      { kind: "permanent", message: "the body has more than 8 MB" },
    ],
    ["hangs up", (_, response) => response.destroy(), { kind: "transient" }],
  ])("is a failure where the server %s", async (_, serve, expected) => {
    expect(await (await serving(serve)).ask()).toMatchObject(expected);
  });

  it("waits no longer than its timeout", async () => {
    const { ask } = await serving(() => undefined, { timeoutMs: millis(50) });
    expect(await ask()).toMatchObject({ kind: "timeout", message: "no answer within 0.05 s" });
  });

  it("needs the token that its configuration names", async () => {
    const { ask } = await serving(() => undefined, { apiKeyEnv: "OTHER_TOKEN" });
    expect(await ask()).toMatchObject({ kind: "auth", message: "OTHER_TOKEN is not set" });
  });
});
