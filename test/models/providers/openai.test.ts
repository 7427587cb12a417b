import { describe, expect, it } from "vitest";

import { openaiCompatibleModel } from "../../../src/models/providers/openai-compatible.ts";
import { openaiModel } from "../../../src/models/providers/openai.ts";
import type { ModelRequest } from "../../../src/models/model.ts";
import { answer, startModelServer } from "../../support/model-server.ts";
import type { Reply } from "../../support/model-server.ts";
import { attempt, request, VERDICT_SCHEMA } from "../requests.ts";

async function ask(
  load: typeof openaiModel,
  asked: ModelRequest,
  reply: Reply = "Yes.",
  key = "sk-test",
) {
  await using server = await startModelServer(() => reply);
  const model = await load({ apiKey: key || null, baseUrl: server.openaiUrl, deadlineMs: 5000 });
  const result = await model.ask(asked, attempt());
  if (!result.ok) throw new Error(result.failure.message);
  return { response: result.response, sent: server.requests[0]! };
}

const everything = {
  temperature: 0.2,
  topP: 0.9,
  maxTokens: 300,
  stop: ["END"],
  seed: 7,
};

describe("openaiModel()", () => {
  it("sends model, messages and the limit that the budget sets aside, and nothing else that the prompt does not set", async () => {
    const { sent } = await ask(openaiModel, request());
    expect(sent.path).toBe("/v1/chat/completions");
    expect(sent.headers.authorization).toBe("Bearer sk-test");
    expect(sent.body).toEqual({
      model: "gpt-6-luna",
      max_completion_tokens: 4096,
      messages: [
        { role: "system", content: "You answer briefly." },
        { role: "user", content: "May I return this?" },
      ],
    });
  });

  it("sends each parameter under its own name", async () => {
    const { sent } = await ask(openaiModel, request({ parameters: everything }));
    expect(sent.body).toMatchObject({
      temperature: 0.2,
      top_p: 0.9,
      max_completion_tokens: 300,
      stop: ["END"],
      seed: 7,
    });
    expect(sent.body).not.toHaveProperty("max_tokens");
  });

  it("sends penalties and the effort of reasoning", async () => {
    const parameters = {
      frequencyPenalty: 0.5,
      presencePenalty: -1,
      reasoningEffort: "low",
    } as const;
    const { sent } = await ask(openaiModel, request({ parameters }));
    expect(sent.body).toMatchObject({
      frequency_penalty: 0.5,
      presence_penalty: -1,
      reasoning_effort: "low",
    });
  });

  it("asks for JSON of any shape, or for a schema without strict mode", async () => {
    const any = await ask(openaiModel, request({ jsonMode: true }));
    expect(any.sent.body["response_format"]).toEqual({ type: "json_object" });
    const loose = await ask(
      openaiModel,
      request({ outputSchema: { ...VERDICT_SCHEMA, strict: false } }),
    );
    expect(loose.sent.body["response_format"]).toMatchObject({ json_schema: { strict: false } });
  });

  it("asks for a schema strictly", async () => {
    const { sent } = await ask(openaiModel, request({ outputSchema: VERDICT_SCHEMA }));
    expect(sent.body["response_format"]).toEqual({
      type: "json_schema",
      json_schema: { name: "verdict", strict: true, schema: VERDICT_SCHEMA.schema },
    });
  });

  it("reads text, the model that answered and usage", async () => {
    const usage = { inputTokens: 100, cachedInputTokens: 64, outputTokens: 9 };
    const { response } = await ask(
      openaiModel,
      request(),
      answer("No.", { usage, model: "gpt-6-luna-2026-09-22" }),
    );
    expect(response).toMatchObject({ text: "No.", model: "gpt-6-luna-2026-09-22", usage });
    expect(response.raw).toMatchObject({ object: "chat.completion" });
  });

  it("labels a filtered answer", async () => {
    const { response } = await ask(
      openaiModel,
      request(),
      answer("", { finish: "content_filter" }),
    );
    expect(response.finish).toBe("content_filter");
  });

  it("shows a refusal, which has no content, by its words", async () => {
    const { response } = await ask(
      openaiModel,
      request(),
      answer("I can't.", { finish: "refusal" }),
    );
    expect(response).toMatchObject({ text: "I can't.", finish: "refusal" });
  });

  it("leaves the reasoning in a free answer alone", async () => {
    const { response } = await ask(openaiModel, request(), "<think>hm</think>Yes.");
    expect(response.text).toBe("<think>hm</think>Yes.");
  });
});

describe("openaiCompatibleModel()", () => {
  it("limits output in the words that older servers know", async () => {
    const { sent } = await ask(openaiCompatibleModel, request({ parameters: everything }));
    expect(sent.body["max_tokens"]).toBe(300);
    expect(sent.body).not.toHaveProperty("max_completion_tokens");
  });

  it("sends no authorization where there is no key", async () => {
    const { sent } = await ask(openaiCompatibleModel, request(), "Yes.", "");
    expect(sent.headers).not.toHaveProperty("authorization");
  });

  it("takes an answer without usage, or with a nonsensical one (C13)", async () => {
    const none = await ask(openaiCompatibleModel, request(), answer("Yes.", { usage: null }));
    expect(none.response.usage).toBeNull();
    const text = '{"choices":[{"message":{"content":"Yes."}}],"usage":{"prompt_tokens":"many"}}';
    const odd = await ask(openaiCompatibleModel, request(), { kind: "body", text });
    expect(odd.response).toMatchObject({
      text: "Yes.",
      finish: "stop",
      usage: null,
      model: "gpt-6-luna",
    });
  });

  it("keeps a structured answer as it came: a prompt's users get the fence too", async () => {
    const wrapped = '<think>5, I think</think>\n```json\n{"score": 5}\n```';
    const structured = request({ outputSchema: VERDICT_SCHEMA });
    expect((await ask(openaiCompatibleModel, structured, wrapped)).response.text).toBe(wrapped);
  });

  it("sends top-k, which many such servers know", async () => {
    const { sent } = await ask(openaiCompatibleModel, request({ parameters: { topK: 40 } }));
    expect(sent.body["top_k"]).toBe(40);
  });
});
