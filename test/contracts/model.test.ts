import { describe } from "vitest";

import { failure } from "../../src/models/failure.ts";
import type { Finish, Model } from "../../src/models/model.ts";
import type { ModelProvider, ProviderName } from "../../src/models/provider.ts";
import { anthropicModel } from "../../src/models/providers/anthropic.ts";
import { azureModel } from "../../src/models/providers/azure-openai.ts";
import { bedrockModel } from "../../src/models/providers/bedrock.ts";
import { geminiModel } from "../../src/models/providers/gemini.ts";
import { openaiCompatibleModel } from "../../src/models/providers/openai-compatible.ts";
import { openaiResponsesModel } from "../../src/models/providers/openai-responses.ts";
import { openrouterModel } from "../../src/models/providers/openrouter.ts";
import { vertexModel } from "../../src/models/providers/vertex.ts";
import { openaiModel } from "../../src/models/providers/openai.ts";
import type { Endpoint } from "../../src/models/providers/reply.ts";
import { scriptedModel } from "../../src/models/providers/scripted.ts";
import { answer, fault, startModelServer } from "../support/model-server.ts";
import type { ModelServer } from "../support/model-server.ts";
import { modelContract } from "./model.ts";
import type { ModelRig, Wanted } from "./model.ts";

interface Adapter {
  readonly load: (endpoint: Endpoint) => Promise<Model>;
  readonly urlOf: (server: ModelServer) => string;
  readonly ends?: readonly Finish[];
}

const openaiUrl = ({ openaiUrl: url }: ModelServer): string => url;
const ownUrl = ({ url }: ModelServer): string => url;
/** Google's have a filter, and no refusal. */
const filtered: readonly Finish[] = ["stop", "length", "content_filter"];

const ADAPTERS: { readonly [provider in Exclude<ModelProvider, "scripted">]: Adapter } = {
  openai: { load: openaiModel, urlOf: openaiUrl },
  "openai-responses": { load: openaiResponsesModel, urlOf: openaiUrl },
  "azure-openai": { load: azureModel, urlOf: openaiUrl },
  anthropic: { load: anthropicModel, urlOf: ownUrl },
  gemini: { load: geminiModel, urlOf: ownUrl, ends: filtered },
  vertex: { load: vertexModel, urlOf: ownUrl, ends: filtered },
  bedrock: { load: bedrockModel, urlOf: ownUrl },
  openrouter: { load: openrouterModel, urlOf: openaiUrl },
  "openai-compatible": { load: openaiCompatibleModel, urlOf: openaiUrl },
};

describe.each(Object.entries(ADAPTERS))("the model of %s", (provider, { load, urlOf, ends }) => {
  modelContract(provider as ProviderName, (wanted) => onServer(wanted, load, urlOf), ends);
});

describe("scriptedModel()", () => {
  modelContract("scripted", async (wanted) => {
    let asked = 0;
    const model = scriptedModel(() => {
      asked++;
      return "failure" in wanted
        ? { failure: failure(wanted.failure.kind, wanted.failure.message) }
        : wanted;
    });
    return { model, asked: () => asked, [Symbol.asyncDispose]: async () => {} };
  });
});

const STATUS = { rate: 429, transient: 529, not_found: 404 } as const;

async function onServer(
  wanted: Wanted,
  load: (endpoint: Endpoint) => Promise<Model>,
  urlOf: (server: ModelServer) => string,
): Promise<ModelRig> {
  const server = await startModelServer(() => {
    if (!("failure" in wanted)) return answer(wanted.text, { finish: wanted.finish });
    const { kind, message } = wanted.failure;
    return fault.error(STATUS[kind as keyof typeof STATUS], message);
  });
  const model = await load({ apiKey: "sk-test", baseUrl: urlOf(server), deadlineMs: 5000 });
  return {
    model,
    asked: () => server.requests.length,
    [Symbol.asyncDispose]: () => server.close(),
  };
}
