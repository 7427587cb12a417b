import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  estimatedUsage,
  inputTokensOf,
  outputTokensAtMost,
  tokensOf,
  usageAtMost,
} from "../../src/models/estimate-tokens.ts";
import { request, VERDICT_SCHEMA } from "./requests.ts";

describe("tokensOf()", () => {
  it.each([
    ["", 0],
    ["a", 1],
    ["abc", 1],
    ["abcd", 2],
    ["日本", 2],
    ["\u{1F600}", 2],
  ])("counts %j as %i", (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });
});

describe("inputTokensOf()", () => {
  it("counts every message and the schema", () => {
    const bare = inputTokensOf(request());
    const longer = request({ messages: [...request().messages, { role: "user", content: "abc" }] });
    expect(inputTokensOf(longer)).toBe(bare + 9);
    expect(inputTokensOf(request({ outputSchema: VERDICT_SCHEMA }))).toBeGreaterThan(bare + 30);
  });

  it("counts tools, calls and images", () => {
    const bare = inputTokensOf(request());
    const [system, user] = request().messages;
    const tool = { name: "find", description: null, parameters: {}, strict: null };
    expect(inputTokensOf(request({ tools: [tool] }))).toBeGreaterThan(bare + 15);
    const toolCalls = [{ id: "c1", name: "find", arguments: {} }];
    const called = request({ messages: [system!, { ...user!, toolCalls }] });
    expect(inputTokensOf(called)).toBeGreaterThan(bare + 10);
    const image = { kind: "image-url", url: "https://a.example/a.png" } as const;
    const seen = request({ messages: [system!, { ...user!, content: [image] }] });
    expect(inputTokensOf(seen)).toBeGreaterThan(bare + 1000);
  });

  it("never shrinks when a message grows", () => {
    const tokens = (content: string): number =>
      inputTokensOf(request({ messages: [{ role: "user", content }] }));
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, more) => {
        expect(tokens(text + more)).toBeGreaterThanOrEqual(tokens(text));
      }),
    );
  });
});

describe("usageAtMost()", () => {
  it("takes the request's own limit of output, else the default", () => {
    expect(outputTokensAtMost(request({ parameters: { maxTokens: 50 } }))).toBe(50);
    expect(outputTokensAtMost(request())).toBe(4096);
    expect(usageAtMost(request())).toMatchObject({ cachedInputTokens: 0, outputTokens: 4096 });
  });
});

describe("estimatedUsage()", () => {
  it("counts the answer that came", () => {
    const usage = estimatedUsage(request(), { text: "abcdef", toolCalls: [] });
    expect(usage).toEqual({
      inputTokens: inputTokensOf(request()),
      cachedInputTokens: 0,
      outputTokens: 2,
    });
  });

  it("counts the calls of tools in it", () => {
    const toolCalls = [{ id: "c1", name: "find", arguments: { order: "A7" } }];
    expect(estimatedUsage(request(), { text: "", toolCalls }).outputTokens).toBeGreaterThan(10);
  });
});
