import { describe, expect, it, vi } from "vitest";

import { anthropicModel } from "../../../src/models/providers/anthropic.ts";
import type { ModelRequest } from "../../../src/models/model.ts";
import { answer, startModelServer } from "../../support/model-server.ts";
import type { Reply } from "../../support/model-server.ts";
import { attempt, request, VERDICT_SCHEMA } from "../requests.ts";

const question = (more: Partial<ModelRequest> = {}): ModelRequest =>
  request({ provider: "anthropic", model: "claude-haiku-5-5", ...more });

async function ask(asked: ModelRequest, reply: Reply = "Yes.") {
  await using server = await startModelServer(() => reply);
  const model = await anthropicModel({
    apiKey: "sk-ant-test",
    baseUrl: server.anthropicUrl,
    deadlineMs: 5000,
  });
  const result = await model.ask(asked, attempt());
  if (!result.ok) throw new Error(result.failure.message);
  return { response: result.response, sent: server.requests[0]! };
}

describe("anthropicModel()", () => {
  it("sends the system text apart, and a limit because one is required", async () => {
    const { sent } = await ask(question());
    expect(sent.path).toBe("/v1/messages");
    expect(JSON.stringify(sent.headers)).toContain("sk-ant-test");
    expect(sent.body).toEqual({
      model: "claude-haiku-5-5",
      max_tokens: 4096,
      system: "You answer briefly.",
      messages: [{ role: "user", content: "May I return this?" }],
    });
  });

  it("joins several system messages and sends none where there is none", async () => {
    const messages = [
      { role: "system", content: "One." },
      { role: "user", content: "Hi" },
      { role: "assistant", content: "Hello" },
      { role: "system", content: "Two." },
      { role: "user", content: "And?" },
    ] as const;
    const { sent } = await ask(question({ messages }));
    expect(sent.body["system"]).toBe("One.\n\nTwo.");
    expect(sent.body["messages"]).toEqual([messages[1], messages[2], messages[4]]);

    const bare = await ask(question({ messages: [{ role: "user", content: "Hi" }] }));
    expect(bare.sent.body).not.toHaveProperty("system");
  });

  it("sends the parameters it has", async () => {
    const parameters = { temperature: 0.2, topP: 0.9, maxTokens: 300, stop: ["END"], topK: 40 };
    const { sent } = await ask(question({ parameters }));
    expect(sent.body).toMatchObject({
      temperature: 0.2,
      top_p: 0.9,
      max_tokens: 300,
      stop_sequences: ["END"],
      top_k: 40,
    });
  });

  it("sends the effort beside a schema, or alone", async () => {
    const parameters = { reasoningEffort: "low" } as const;
    const alone = await ask(question({ parameters }));
    expect(alone.sent.body["output_config"]).toEqual({ effort: "low" });
    const both = await ask(question({ parameters, outputSchema: VERDICT_SCHEMA }));
    expect(both.sent.body["output_config"]).toMatchObject({
      effort: "low",
      format: { type: "json_schema" },
    });
  });

  it("asks for a schema in the part of JSON Schema that the API takes", async () => {
    const { sent } = await ask(question({ outputSchema: VERDICT_SCHEMA }), '{"score":5}');
    expect(sent.body["output_config"]).toMatchObject({
      format: {
        type: "json_schema",
        schema: { type: "object", required: ["score"], additionalProperties: false },
      },
    });
    expect(sent.text).not.toContain('"minimum":');
    expect(sent.body).not.toHaveProperty("tool_choice");
  });

  it("reads text blocks, and no thinking", async () => {
    const text = JSON.stringify({
      model: "claude-haiku-5-5",
      stop_reason: "end_turn",
      content: [
        { type: "thinking", thinking: "hm", signature: "x" },
        { type: "text", text: '{"score"' },
        { type: "text", text: ":5}" },
      ],
    });
    const { response } = await ask(question(), { kind: "body", text });
    expect(response).toMatchObject({ text: '{"score":5}', finish: "stop", usage: null });
  });

  it("counts cached input within input", async () => {
    const usage = { inputTokens: 100, cachedInputTokens: 64, outputTokens: 9 };
    const { response } = await ask(
      question(),
      answer("No.", { usage, model: "claude-haiku-5-5-x" }),
    );
    expect(response).toMatchObject({ usage, model: "claude-haiku-5-5-x" });
  });

  it.each([
    ["model_context_window_exceeded", "length"],
    ["pause_turn", "length"],
    ["stop_sequence", "stop"],
    ["refusal", "refusal"],
  ])("takes %s for %s", async (stopReason, finish) => {
    const body = { stop_reason: stopReason, content: [{ type: "text", text: "…" }] };
    const { response } = await ask(question(), { kind: "body", text: JSON.stringify(body) });
    expect(response.finish).toBe(finish);
  });

  it("prints nothing, not even for a model that is being retired", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    await ask(question({ model: "claude-opus-4-5" }));
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it("has a long system text that requests share kept in the provider's cache, and counts what it wrote", async () => {
    const policy = "Answer from the policy. ".repeat(170);
    const asked = (content: string) =>
      question({
        messages: [
          { role: "system", content: policy },
          { role: "user", content },
        ],
      });
    const usage = {
      inputTokens: 1500,
      cachedInputTokens: 0,
      cacheWriteTokens: 1400,
      outputTokens: 9,
    };
    await using server = await startModelServer(() => answer("No.", { usage }));
    const endpoint = { apiKey: "sk-ant-test", baseUrl: server.anthropicUrl, deadlineMs: 5000 };
    const model = await anthropicModel(endpoint);
    await model.ask(asked("One?"), attempt());
    expect(await model.ask(asked("Two?"), attempt())).toMatchObject({ response: { usage } });
    expect(server.requests.map(({ body }) => body["system"])).toEqual([
      policy,
      [{ type: "text", text: policy, cache_control: { type: "ephemeral" } }],
    ]);
  });
});
