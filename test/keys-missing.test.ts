import { describe, expect, it } from "vitest";

import { keysMissing } from "../src/keys-missing.ts";
import { failure } from "../src/models/failure.ts";
import type { ModelRef } from "../src/models/model.ts";
import { scriptedModel } from "../src/models/providers/scripted.ts";
import type { PromptPlan } from "../src/plan/plan.ts";

const ref = (provider: ModelRef["provider"], model: string): ModelRef => ({
  provider,
  model,
  baseUrl: null,
  apiKeyEnv: null,
});

const arm = (of: ModelRef) => ({ entry: { ref: of, concurrency: 8 } });

const plan = {
  baseline: arm(ref("openai", "writer")),
  candidate: arm(ref("openai", "writer")),
  judge: arm(ref("anthropic", "critic")),
} as PromptPlan;

describe("keysMissing()", () => {
  it("names every key that is not set, before anything is paid for with the other", async () => {
    const asked: string[] = [];
    const missing = await keysMissing(
      async ({ provider, model }) => {
        asked.push(model);
        return failure("auth", `${provider.toUpperCase()}_API_KEY is not set`);
      },
      [plan, plan],
    );
    expect(missing).toEqual({
      kind: "provider",
      failure: "auth",
      message: "OPENAI_API_KEY is not set; ANTHROPIC_API_KEY is not set",
    });
    expect(asked).toEqual(["writer", "critic"]);
  });

  it("is silent where every model can be asked, and where none is needed", async () => {
    const all = async () => scriptedModel(() => "yes");
    expect(await keysMissing(all, [plan])).toBeNull();
    expect(await keysMissing(async () => failure("auth", "no key"), [])).toBeNull();
  });
});
