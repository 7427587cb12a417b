import { describe } from "vitest";

import { failure } from "../../src/models/failure.ts";
import type { Model } from "../../src/models/model.ts";
import { anthropicModel } from "../../src/models/providers/anthropic.ts";
import { openaiCompatibleModel } from "../../src/models/providers/openai-compatible.ts";
import { openaiModel } from "../../src/models/providers/openai.ts";
import type { Endpoint } from "../../src/models/providers/reply.ts";
import { scriptedModel } from "../../src/models/providers/scripted.ts";
import { answer, fault, startModelServer } from "../support/model-server.ts";
import type { ModelServer } from "../support/model-server.ts";
import { modelContract } from "./model.ts";
import type { ModelRig, Wanted } from "./model.ts";

describe("openaiModel()", () => {
  modelContract("openai", (wanted) => onServer(wanted, openaiModel, (server) => server.openaiUrl));
});

describe("openaiCompatibleModel()", () => {
  modelContract("openai-compatible", (wanted) =>
    onServer(wanted, openaiCompatibleModel, (server) => server.openaiUrl),
  );
});

describe("anthropicModel()", () => {
  modelContract("anthropic", (wanted) =>
    onServer(wanted, anthropicModel, (server) => server.anthropicUrl),
  );
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
