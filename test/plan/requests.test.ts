import { describe, expect, it } from "vitest";

import { FREE_TEXT } from "../../src/models/tool.ts";
import { answerRequest, judgementRequest } from "../../src/plan/requests.ts";
import { requestKey } from "../../src/store/digest.ts";
import { ref, request } from "../models/requests.ts";

const ASKING = { prompt: "support/answer", sample: 2, epoch: "2026-11-20" };
const messages = [{ role: "user", content: "How long?" }] as const;
const turn = { messages, input: { question: "How long?" } };

const NOTHING = { parameters: {}, ...FREE_TEXT };

describe("answerRequest()", () => {
  it("freezes what is sent, and nothing of the arm", () => {
    const endpoint = ref({ baseUrl: "https://llm.example/v1", apiKeyEnv: "HOUSE_KEY" });
    const planned = answerRequest(
      endpoint,
      { ...NOTHING, parameters: { temperature: 0 } },
      turn,
      ASKING,
    );
    expect(planned).toMatchObject({ ref: endpoint, kind: "answer", ...ASKING });
    expect(planned.request).toEqual({
      provider: "openai",
      model: "gpt-6-luna",
      baseUrl: "https://llm.example/v1",
      messages,
      parameters: { temperature: 0 },
      outputSchema: null,
      jsonMode: false,
      tools: [],
      toolChoice: null,
    });
    expect(planned.key).toBe(requestKey(planned.request, 2, "2026-11-20"));
  });

  it.each([
    ["another prompt that asks the same", { prompt: "billing" }, true],
    ["another sample", { sample: 3 }, false],
    ["another epoch", { epoch: "recheck:abc" }, false],
  ])("pays anew, or not, for %s", (_, other, same) => {
    const key = (asking: typeof ASKING) => answerRequest(ref(), NOTHING, turn, asking).key;
    expect(key({ ...ASKING, ...other }) === key(ASKING)).toBe(same);
  });

  it("is the same question under another key of the same endpoint", () => {
    const key = (apiKeyEnv: string) => answerRequest(ref({ apiKeyEnv }), NOTHING, turn, ASKING).key;
    expect(key("ONE")).toBe(key("TWO"));
  });
});

describe("judgementRequest()", () => {
  it("takes the compiled question as it is", () => {
    const question = request({ outputSchema: { name: "pair_scores", schema: {} } });
    expect(judgementRequest(question, ref(), ASKING)).toMatchObject({
      kind: "judgement",
      request: question,
      key: requestKey(question, 2, "2026-11-20"),
    });
  });
});
