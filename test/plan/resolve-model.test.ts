import { describe, expect, it } from "vitest";

import { resolveModel } from "../../src/plan/resolve-model.ts";
import { config, version } from "./setup.ts";

/** What a prompt writes into its front matter. */
const wishing = (settings: string) =>
  version(`---\n${settings}\n---\nQuestion: {{question}}\n`).prompt;

const policy = config(`prompts: [{ files: prompts/**/*.md, evals: "evals/{name}.yaml" }]
models:
  default: { provider: openai, model: gpt-5-mini, concurrency: 3 }
  fast: { provider: anthropic, model: claude-haiku-4-5 }
  house: { provider: openai-compatible, model: llama-4, base_url: https://llm.example/v1, api_key_env: HOUSE_KEY }
  annex: { provider: openai-compatible, model: qwen-3, base_url: https://annex.example/v1 }
  openai/pinned: { provider: openai, model: gpt-4.1-2025-04-14 }
`);

describe("resolveModel()", () => {
  it.each([
    ["nothing", "temperature: 0", "openai", "gpt-5-mini", null],
    ["a name under `models`", "model: fast", "anthropic", "claude-haiku-4-5", null],
    [
      "a name with the look of a provider",
      "model: openai/pinned",
      "openai",
      "gpt-4.1-2025-04-14",
      null,
    ],
    ["a model id: asked of the default endpoint", "model: gpt-4o", "openai", "gpt-4o", null],
    [
      "a model id that an entry has: asked there",
      "model: claude-haiku-4-5",
      "anthropic",
      "claude-haiku-4-5",
      null,
    ],
    [
      "a provider before the id",
      "model: anthropic/claude-opus-5",
      "anthropic",
      "claude-opus-5",
      null,
    ],
    [
      "a maker that is no provider",
      "model: meta-llama/llama-3-70b",
      "openai",
      "meta-llama/llama-3-70b",
      null,
    ],
    [
      "a provider and a model",
      "provider: anthropic\nmodel: claude-opus-5",
      "anthropic",
      "claude-opus-5",
      null,
    ],
    ["a provider alone", "provider: anthropic", "anthropic", "claude-haiku-4-5", null],
    [
      "a provider of another tool: the entry called like it",
      "provider: annex\nmodel: qwen-3-small",
      "openai-compatible",
      "qwen-3-small",
      "https://annex.example/v1",
    ],
    [
      "a provider that base gives an address",
      "provider: openai-compatible\nmodel: llama-4-mini",
      "openai-compatible",
      "llama-4-mini",
      "https://llm.example/v1",
    ],
    [
      "one of its endpoints, by the model it is for",
      "provider: openai-compatible\nmodel: qwen-3",
      "openai-compatible",
      "qwen-3",
      "https://annex.example/v1",
    ],
  ])("understands %s", (_, settings, provider, model, baseUrl) => {
    const resolved = resolveModel(wishing(settings), policy);
    expect(resolved).toMatchObject({ ok: true, entry: { ref: { provider, model, baseUrl } } });
  });

  it.each([
    ["..", null, ".."],
    [".", "anthropic", "."],
    ["anthropic/..", null, ".."],
    ["gpt-\ud800", null, "gpt-\\ud800"],
    ["gpt\n5", null, "gpt\\n5"],
  ])("refuses %j of provider %s, which no address can hold", (model, provider, id) => {
    const prompt = { ...wishing("temperature: 0"), wish: { provider, model } };
    const detail = `prompts/support/answer.md asks for the model "${id}", which is no model's id`;
    expect(resolveModel(prompt, policy)).toEqual({ ok: false, reason: "config_invalid", detail });
  });

  it("keeps the endpoint's own key and concurrency for another model at it", () => {
    const resolved = resolveModel(wishing("provider: openai-compatible\nmodel: other"), policy);
    expect(resolved).toMatchObject({
      ok: true,
      entry: { ref: { apiKeyEnv: "HOUSE_KEY" }, concurrency: 8 },
    });
    expect(resolveModel(wishing("model: gpt-4o"), policy)).toMatchObject({
      entry: { concurrency: 3 },
    });
  });

  it("keeps a price for the model that it is of, and for no other", () => {
    const priced = config(`prompts: [{ files: "**/*.md", evals: evals/a.yaml }]
models:
  default: { provider: openai, model: ours, prices: { input: 1, output: 2, cached: 0.5 } }
`);
    const price = { input: 1, output: 2, cached: 0.5 };
    expect(resolveModel(wishing("model: ours"), priced)).toMatchObject({
      entry: { ref: { price } },
    });
    const other = resolveModel(wishing("model: gpt-4o"), priced);
    expect(other).toMatchObject({ ok: true, entry: { ref: { model: "gpt-4o" } } });
    expect(other.ok && other.entry.ref).not.toHaveProperty("price");
  });

  it("reaches a hosted provider's own address where `models` does not list the provider", () => {
    const bare = config('prompts: [{ files: "**/*.md", evals: evals/a.yaml }]\n');
    expect(resolveModel(wishing("model: anthropic/claude-opus-5"), bare)).toEqual({
      ok: true,
      entry: {
        ref: { provider: "anthropic", model: "claude-opus-5", baseUrl: null, apiKeyEnv: null },
        concurrency: 8,
      },
    });
  });

  it.each([
    ["gemini/gemini-2.5-flash", null, "gemini", "gemini-2.5-flash"],
    ["googleai/gemini-2.5-flash", null, "gemini", "gemini-2.5-flash"],
    ["gemini-2.5-flash", "google", "gemini", "gemini-2.5-flash"],
    ["gpt-5", "openai-responses", "openai-responses", "gpt-5"],
    ["google/gemini-2.5-flash", null, "openai", "google/gemini-2.5-flash"],
  ])("takes %s of provider %s for %s's %s", (model, provider, asked, id) => {
    const prompt = { ...wishing("temperature: 0"), wish: { provider, model } };
    expect(resolveModel(prompt, policy)).toMatchObject({
      ok: true,
      entry: { ref: { provider: asked, model: id } },
    });
  });

  it("finds the entry of a provider by the name that other tools give it", () => {
    const cloud = config(`prompts: [{ files: "**/*.md", evals: evals/a.yaml }]
models: { cloud: { provider: vertex, model: m, base_url: "https://eu.example/google" } }
`);
    const resolved = resolveModel(wishing("model: vertexai/gemini-2.5-pro"), cloud);
    const baseUrl = "https://eu.example/google";
    expect(resolved).toMatchObject({
      ok: true,
      entry: { ref: { model: "gemini-2.5-pro", baseUrl } },
    });
  });

  it.each([
    "bedrock",
    "openrouter",
    "azure-openai",
    "vertex",
    "openai-compatible",
    "scripted",
    "https://evil.example/v1",
  ])("refuses the endpoint %s, which base does not list", (provider) => {
    const bare = config('prompts: [{ files: "**/*.md", evals: evals/a.yaml }]\n');
    const prompt = { ...wishing("temperature: 0"), wish: { provider, model: "m" } };
    expect(resolveModel(prompt, bare)).toEqual({
      ok: false,
      reason: "untrusted_endpoint",
      detail: `prompts/support/answer.md asks for the provider \`${provider}\`, which \`models\` in evenhand.yaml does not list`,
    });
  });

  it("takes an address from the configuration alone, whatever the prompt's file says", () => {
    const source =
      "---\nmodel: gpt-4o\nbase_url: https://evil.example/v1\n---\nQuestion: {{question}}\n";
    const { prompt } = version(source);
    expect(prompt.metadata).toEqual({ base_url: "https://evil.example/v1" });
    const resolved = resolveModel(prompt, policy);
    expect(resolved).toMatchObject({ ok: true, entry: { ref: { baseUrl: null } } });
  });

  it.each(["constructor", "toString", "__proto__"])(
    "reads a model called %s as a model's id, not as something every object has",
    (model) => {
      const prompt = { ...wishing("temperature: 0"), wish: { provider: null, model } };
      expect(resolveModel(prompt, policy)).toMatchObject({ ok: true, entry: { ref: { model } } });
    },
  );

  it("says what is missing where nothing names a model", () => {
    const bare = config('prompts: [{ files: "**/*.md", evals: evals/a.yaml }]\n');
    expect(resolveModel(wishing("temperature: 0"), bare)).toEqual({
      ok: false,
      reason: "config_invalid",
      detail:
        "prompts/support/answer.md names no provider, and `models` in evenhand.yaml has no `default`",
    });
    expect(resolveModel(wishing("provider: openai"), bare)).toEqual({
      ok: false,
      reason: "config_invalid",
      detail: "prompts/support/answer.md names the provider `openai`, but no model",
    });
  });
});
