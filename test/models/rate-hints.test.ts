import { describe, expect, it } from "vitest";

import { httpFault } from "../../src/models/failure.ts";
import { rateHints } from "../../src/models/rate-hints.ts";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const read = (headers: Record<string, string>) => rateHints(new Headers(headers), NOW);

const openai = (reset: string) => ({
  "x-ratelimit-limit-requests": "500",
  "x-ratelimit-remaining-requests": "499",
  "x-ratelimit-reset-requests": reset,
});

describe("rateHints()", () => {
  it.each([
    ["120ms", 120],
    ["1s", 1000],
    ["6m0s", 360_000],
    ["1m12.5s", 72_500],
    ["2h", 7_200_000],
    ["3", 3000],
  ])("reads OpenAI's reset in %s", (reset, resetMs) => {
    expect(read(openai(reset))).toEqual({
      requests: { remaining: 499, limit: 500, resetMs },
      tokens: null,
    });
  });

  it("reads Anthropic's, the scarcest of its limits of tokens", () => {
    const of = (name: string, remaining: string) => ({
      [`anthropic-ratelimit-${name}-limit`]: "9000",
      [`anthropic-ratelimit-${name}-remaining`]: remaining,
      [`anthropic-ratelimit-${name}-reset`]: "2026-03-01T12:00:07Z",
    });
    const hints = read({
      ...of("requests", "49"),
      ...of("tokens", "7000"),
      ...of("input-tokens", "6000"),
      ...of("output-tokens", "0"),
    });
    expect(hints).toEqual({
      requests: { remaining: 49, limit: 9000, resetMs: 7000 },
      tokens: { remaining: 0, limit: 9000, resetMs: 7000 },
    });
  });

  it("reads an instant against the reply's own clock, not this machine's (E06)", () => {
    const headers = {
      date: "Sun, 01 Mar 2026 14:00:00 GMT",
      "anthropic-ratelimit-requests-remaining": "0",
      "anthropic-ratelimit-requests-reset": "2026-03-01T14:00:03Z",
    };
    expect(read(headers)?.requests).toEqual({ remaining: 0, limit: null, resetMs: 3000 });
    const past = { ...headers, "anthropic-ratelimit-requests-reset": "2026-03-01T11:00:00Z" };
    expect(read(past)?.requests?.resetMs).toBe(0);
  });

  it.each<[string, Record<string, string>]>([
    ["nothing", {}],
    ["no reset", { "x-ratelimit-remaining-requests": "3" }],
    ["a negative rest", { ...openai("1s"), "x-ratelimit-remaining-requests": "-1" }],
    ["words", openai("soon")],
    ["an endless number", openai("1e400")],
  ])("makes nothing of %s", (_, headers) => {
    expect(read(headers)).toBeNull();
  });
});

describe("httpFault() without `retry-after`", () => {
  const fault = (status: number, remaining: string) =>
    httpFault(
      {
        status,
        names: [],
        message: "slow down",
        headers: new Headers({ ...openai("2s"), "x-ratelimit-remaining-requests": remaining }),
      },
      NOW,
    );

  it("waits until the limit that is used up is whole again", () => {
    expect(fault(429, "0")).toMatchObject({ failure: { kind: "rate", retryAfterMs: 2000 } });
  });

  it("takes no limit that is not used up, and no other fault, for a pause", () => {
    expect(fault(429, "7")).toMatchObject({ failure: { retryAfterMs: null } });
    expect(fault(500, "0")).toMatchObject({ failure: { retryAfterMs: null } });
  });
});
