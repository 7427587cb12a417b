import { describe, expect, it } from "vitest";

import type { Model, ModelRef } from "../../../src/models/model.ts";
import { needsAddress, PROVIDER_NAMES } from "../../../src/models/provider.ts";
import { keyNameOf, loadModel } from "../../../src/models/providers/registry.ts";
import type { ProviderPorts } from "../../../src/models/providers/registry.ts";
import { scriptedModel } from "../../../src/models/providers/scripted.ts";
import { answer, fault, startModelServer } from "../../support/model-server.ts";
import { attempt, ref, request } from "../requests.ts";

const KEY = "sk-proj-Zm9vYmFy0123456789";

const ports = (env: { readonly [name: string]: string }): ProviderPorts => ({
  secret: (name) => env[name],
  redact: (text) => text.replaceAll(KEY, "[redacted]"),
  deadlineMs: 5000,
  scripted: async () => scriptedModel(() => "scripted"),
});

async function loaded(model: ModelRef, env: { readonly [name: string]: string }): Promise<Model> {
  const found = await loadModel(model, ports(env));
  if (!("ask" in found)) throw new Error(found.message);
  return found;
}

describe("keyNameOf()", () => {
  it.each([
    [ref(), "OPENAI_API_KEY"],
    [ref({ provider: "anthropic" }), "ANTHROPIC_API_KEY"],
    [ref({ provider: "openai-compatible" }), null],
    [ref({ provider: "openai-compatible", apiKeyEnv: "HOST_KEY" }), "HOST_KEY"],
    [ref({ provider: "gemini" }), "GEMINI_API_KEY"],
    [ref({ provider: "bedrock" }), "AWS_BEARER_TOKEN_BEDROCK"],
    [ref({ provider: "scripted" }), null],
  ])("knows which variable holds the key of %o", (model, name) => {
    expect(keyNameOf(model)).toBe(name);
  });
});

describe("loadModel()", () => {
  it.each([
    ["is not set", {}, "OPENAI_API_KEY is not set"],
    ["is empty", { OPENAI_API_KEY: "  \n" }, "OPENAI_API_KEY is not set"],
    ["holds a line break", { OPENAI_API_KEY: `${KEY}\nx` }, "white space"],
    ["holds a letter no header can", { OPENAI_API_KEY: "sk-ключ" }, "white space"],
  ])("says so where the key %s, and never quotes it", async (_case, env, message) => {
    const found = await loadModel(ref(), ports(env));
    expect(found).toMatchObject({ kind: "auth" });
    expect("message" in found && found.message).toContain(message);
    expect(JSON.stringify(found)).not.toContain("Zm9v");
  });

  it("forgives the line break at the end of a pasted secret", async () => {
    await using server = await startModelServer(() => "Yes.");
    const model = await loaded(ref({ baseUrl: server.openaiUrl }), { OPENAI_API_KEY: `${KEY}\n` });
    await model.ask(request(), attempt());
    expect(server.requests[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
  });

  it.each(PROVIDER_NAMES.filter(needsAddress))(
    "refuses %s without an address",
    async (provider) => {
      const found = await loadModel(ref({ provider }), ports({}));
      expect(found).toMatchObject({
        kind: "permanent",
        message: expect.stringContaining("base_url"),
      });
    },
  );

  it.each(PROVIDER_NAMES.filter((name) => name !== "scripted"))(
    "loads the adapter of %s",
    async (provider) => {
      const at = ref({ provider, baseUrl: "http://127.0.0.1:9/v1", apiKeyEnv: "A_KEY" });
      expect(await loaded(at, { A_KEY: KEY })).toHaveProperty("ask");
    },
  );

  it("loads the scripted model from the caller", async () => {
    const model = await loaded(ref({ provider: "scripted" }), {});
    expect(await model.ask(request(), attempt())).toMatchObject({ response: { text: "scripted" } });
  });

  it("lets no key through that an error quotes (C12)", async () => {
    await using server = await startModelServer(() =>
      fault.error(401, `Incorrect API key provided: ${KEY}.`, { code: "invalid_api_key" }),
    );
    const model = await loaded(ref({ baseUrl: server.openaiUrl }), { OPENAI_API_KEY: KEY });
    const reply = await model.ask(request(), attempt());
    expect(reply).toMatchObject({ ok: false, failure: { kind: "auth" } });
    expect(JSON.stringify(reply)).not.toContain(KEY);
  });

  it("lets no key through that a model echoes, in the text or the raw body (A24)", async () => {
    await using server = await startModelServer(() => answer(`your key is ${KEY}`));
    const model = await loaded(ref({ baseUrl: server.openaiUrl }), { OPENAI_API_KEY: KEY });
    const reply = await model.ask(request(), attempt());
    expect(reply).toMatchObject({ ok: true, response: { text: "your key is [redacted]" } });
    expect(JSON.stringify(reply)).not.toContain(KEY);
  });

  it("asks the host that base names, whatever the libraries find in the environment", async () => {
    await using server = await startModelServer(() => "Yes.");
    await using other = await startModelServer(() => "caught");
    const before = { ...process.env };
    Object.assign(process.env, { OPENAI_BASE_URL: other.openaiUrl, ANTHROPIC_BASE_URL: other.url });
    try {
      const env = { OPENAI_API_KEY: KEY, ANTHROPIC_API_KEY: KEY };
      const openai = await loaded(ref({ baseUrl: server.openaiUrl }), env);
      const anthropic = await loaded(ref({ provider: "anthropic", baseUrl: server.url }), env);
      await openai.ask(request(), attempt());
      await anthropic.ask(request({ provider: "anthropic" }), attempt());
    } finally {
      process.env = before;
    }
    expect(server.requests).toHaveLength(2);
    expect(other.requests).toHaveLength(0);
  });
});
