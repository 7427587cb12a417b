import { describe, expect, it } from "vitest";

import { retryAfter } from "../../src/models/retry-after.ts";

const NOW = Date.parse("2026-03-01T12:00:00Z");
const http = (time: string): string => new Date(`2026-03-01T${time}Z`).toUTCString();

describe("retryAfter()", () => {
  it.each<[{ [name: string]: string }, number | null]>([
    [{}, null],
    [{ "retry-after": "3" }, 3000],
    [{ "retry-after": " 0.5 " }, 500],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after-ms": "250", "retry-after": "3" }, 250],
    [{ "retry-after-ms": "soon", "retry-after": "3" }, 3000],
    [{ "retry-after": http("12:00:07") }, 7000],
    [{ "retry-after": http("11:00:00") }, 0],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after": "-5" }, null],
    [{ "retry-after": "" }, null],
    [{ "retry-after": "NaN" }, null],
  ])("reads %o as %s", (headers, expected) => {
    expect(retryAfter(new Headers(headers), NOW)).toBe(expected);
  });

  it("reads a date by the server's clock, however wrong ours is", () => {
    const headers = new Headers({ "retry-after": http("15:00:07"), date: http("15:00:00") });
    expect(retryAfter(headers, NOW)).toBe(7000);
  });
});
