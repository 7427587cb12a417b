import { describe, expect, it } from "vitest";

import type { FailureKind, Model, ModelReply } from "../../../src/models/model.ts";
import { anthropicModel } from "../../../src/models/providers/anthropic.ts";
import { bedrockModel } from "../../../src/models/providers/bedrock.ts";
import { geminiModel } from "../../../src/models/providers/gemini.ts";
import { openaiCompatibleModel } from "../../../src/models/providers/openai-compatible.ts";
import { openaiResponsesModel } from "../../../src/models/providers/openai-responses.ts";
import { openaiModel } from "../../../src/models/providers/openai.ts";
import type { Endpoint } from "../../../src/models/providers/reply.ts";
import { fault, startModelServer } from "../../support/model-server.ts";
import type { ModelServer, Reply } from "../../support/model-server.ts";
import { attempt, request } from "../requests.ts";

type Load = (endpoint: Endpoint) => Promise<Model>;

interface Asked {
  readonly reply: ModelReply;
  readonly server: ModelServer;
}

/** One attempt at a server that replies so; the server is closed afterwards, its requests stay readable. */
async function ask(load: Load, reply: Reply, signal?: AbortSignal): Promise<Asked> {
  await using server = await startModelServer(() => reply);
  const baseUrl = speaksOpenai.includes(load) ? server.openaiUrl : server.url;
  const model = await load({ apiKey: "sk-test", baseUrl, deadlineMs: 5000 });
  return { reply: await model.ask(request(), attempt(1, signal)), server };
}

const everyProvider: readonly (readonly [string, Load])[] = [
  ["openaiModel()", openaiModel],
  ["openaiCompatibleModel()", openaiCompatibleModel],
  ["anthropicModel()", anthropicModel],
  ["openaiResponsesModel()", openaiResponsesModel],
  ["geminiModel()", geminiModel],
  ["bedrockModel()", bedrockModel],
];

const speaksOpenai: readonly Load[] = [openaiModel, openaiCompatibleModel, openaiResponsesModel];

const { error } = fault;

describe.each(everyProvider)("%s", (_, load) => {
  it.each<[string, Reply, FailureKind]>([
    ["401", error(401, "bad key"), "auth"],
    ["403", error(403, "no access"), "auth"],
    ["404", error(404, "no such model"), "not_found"],
    ["408", error(408, "slow"), "transient"],
    ["409", error(409, "conflict"), "transient"],
    ["413", error(413, "too long"), "permanent"],
    ["422", error(422, "no"), "permanent"],
    ["429", fault.rateLimited("1"), "rate"],
    ["500", error(500, "oh"), "transient"],
    ["503", error(503, "oh"), "transient"],
    ["504", error(504, "oh"), "transient"],
    ["529", fault.overloaded(), "transient"],
    ["an unknown parameter", error(400, "unknown parameter: temperature"), "permanent"],
    ["402", error(402, "pay first"), "quota"],
    ["insufficient_quota", error(429, "quota", { code: "insufficient_quota" }), "quota"],
    ["a quota named by type", error(429, "quota", { type: "insufficient_quota" }), "quota"],
    [
      "enforced_spend_limit_reached",
      error(429, "limit", { code: "enforced_spend_limit_reached" }),
      "quota",
    ],
    [
      "an own spend limit (400)",
      error(400, "You have reached your specified API usage limits."),
      "quota",
    ],
    ["no credit (400)", error(400, "Your credit balance is too low"), "quota"],
    ["a reset connection", fault.reset(), "transient"],
    ["truncated JSON", fault.truncatedJson(), "invalid"],
    ["JSON that is no answer", { kind: "body", text: '{"error":{"message":"oh"}}' }, "invalid"],
    ["a number", { kind: "body", text: "7" }, "invalid"],
  ])("calls %s a failure of its class", async (_case, reply, kind) => {
    const asked = await ask(load, reply);
    expect(asked.reply).toMatchObject({ ok: false, failure: { kind } });
    expect(asked.server.requests).toHaveLength(1);
  });

  it.each([
    ["by name", error(400, "filtered", { code: "content_filter" })],
    ["by its words", error(400, "Output blocked by content filtering policy")],
  ])(
    "takes a content filter's 400, known %s, for an empty filtered output",
    async (_case, reply) => {
      expect((await ask(load, reply)).reply).toMatchObject({
        ok: true,
        response: { text: "", finish: "content_filter", usage: { outputTokens: 0 } },
      });
    },
  );

  it("passes on how long to wait", async () => {
    const { reply } = await ask(load, fault.rateLimited("3"));
    expect(reply).toMatchObject({ failure: { status: 429, retryAfterMs: 3000 } });
  });

  it("follows no redirect and carries the key nowhere (A06)", async () => {
    await using other = await startModelServer(() => "caught");
    const { reply } = await ask(load, fault.redirect(`${other.url}/v1/chat/completions`));
    expect(reply).toMatchObject({ ok: false, failure: { kind: "permanent", status: 307 } });
    expect(other.requests).toHaveLength(0);
  });

  it.each([
    ["is silent", fault.hang()],
    ["sends its body byte by byte", fault.trickle()],
  ])("stops with its signal where the server %s (C10)", async (_case, reply) => {
    const asked = await ask(load, reply, AbortSignal.timeout(200));
    expect(asked.reply).toMatchObject({ ok: false, failure: { kind: "timeout" } });
  });

  it("reports a host that refuses connections as transient", async () => {
    const server = await startModelServer(() => "");
    await server.close();
    const model = await load({ apiKey: "sk-test", baseUrl: server.url, deadlineMs: 5000 });
    const reply = await model.ask(request(), attempt());
    expect(reply).toMatchObject({ ok: false, failure: { kind: "transient" } });
    expect(!reply.ok && reply.failure.message).toContain("ECONNREFUSED");
  });
});
