import { describe, expect, it } from "vitest";

import type { ModelRequest } from "../../../src/models/model.ts";
import { bedrockModel } from "../../../src/models/providers/bedrock.ts";
import { answer, startModelServer } from "../../support/model-server.ts";
import type { Reply } from "../../support/model-server.ts";
import { attempt, request, VERDICT_SCHEMA } from "../requests.ts";

async function ask(more: Partial<ModelRequest> = {}, reply: Reply = "Yes.") {
  await using server = await startModelServer(() => reply);
  const model = await bedrockModel({
    apiKey: "bedrock-key",
    baseUrl: server.url,
    deadlineMs: 5000,
  });
  const asked = request({ provider: "bedrock", model: "eu.amazon.nova-lite-v1:0", ...more });
  return { result: await model.ask(asked, attempt()), sent: server.requests[0] };
}

describe("bedrockModel()", () => {
  it("sends the conversation to the model of the path, signed in by a Bedrock key", async () => {
    const { sent } = await ask();
    expect(sent?.path).toBe("/model/eu.amazon.nova-lite-v1%3A0/converse");
    expect(sent?.headers.authorization).toBe("Bearer bedrock-key");
    expect(sent?.body).toEqual({
      system: [{ text: "You answer briefly." }],
      messages: [{ role: "user", content: [{ text: "May I return this?" }] }],
      inferenceConfig: { maxTokens: 4096 },
    });
  });

  it("sends the parameters it has, and a schema as text", async () => {
    const parameters = { temperature: 0.2, topP: 0.9, maxTokens: 300, stop: ["END"] };
    const { sent } = await ask({ parameters, outputSchema: VERDICT_SCHEMA });
    expect(sent?.body).toMatchObject({
      inferenceConfig: { temperature: 0.2, topP: 0.9, maxTokens: 300, stopSequences: ["END"] },
      outputConfig: {
        textFormat: {
          type: "json_schema",
          structure: {
            jsonSchema: { name: "verdict", schema: JSON.stringify(VERDICT_SCHEMA.schema) },
          },
        },
      },
    });
  });

  it("reads no reasoning, and counts cached input within input", async () => {
    const usage = { inputTokens: 100, cachedInputTokens: 64, outputTokens: 9 };
    const { result } = await ask({}, answer("No.", { usage }));
    expect(result).toMatchObject({ response: { text: "No.", usage } });
  });

  it.each([
    [
      "an image by its address",
      {
        messages: [
          {
            role: "user",
            content: [{ kind: "image-url", url: "https://shop.example/a.png" }],
          },
        ],
      },
    ],
    ["a choice of no tool", { toolChoice: "none" }],
    ["a turn that says nothing", { messages: [{ role: "user", content: " " }] }],
    ["half of its id", { model: "nova-\ud800" }],
    ["its id, which leads elsewhere", { model: ".." }],
  ] as const)("asks nothing where it would have to leave out %s", async (_, more) => {
    const { result, sent } = await ask(more);
    expect(result).toMatchObject({ ok: false, failure: { kind: "permanent" } });
    expect(sent).toBeUndefined();
  });

  it.each([
    ["end_turn", "stop"],
    ["tool_use", "stop"],
    ["guardrail_intervened", "content_filter"],
    ["malformed_tool_use", "length"],
  ])("takes %s for %s", async (stopReason, finish) => {
    const body = { output: { message: { content: [{ text: "…" }] } }, stopReason };
    const { result } = await ask({}, { kind: "body", text: JSON.stringify(body) });
    expect(result).toMatchObject({ response: { text: "…", finish, usage: null } });
  });
});
