import { describe, expect, it } from "vitest";

import { parseMinutes, stopsAfterMs, withTimeLimit } from "../src/stop-signal.ts";

describe("stopsAfterMs()", () => {
  it.each([
    [30, 28 * 60_000],
    [360, 358 * 60_000],
    [10, 9 * 60_000],
    [1, 45_000],
    [0.3, 3000],
    [0.1, 0],
  ])("of %d minutes keeps time free to publish", (minutes, ms) => {
    expect(stopsAfterMs(minutes)).toBe(ms);
  });
});

describe("parseMinutes()", () => {
  it.each([
    ["30", 30],
    ["0.5", 0.5],
    ["0", null],
    ["-1", null],
    ["7201", null],
    ["half an hour", null],
    ["", null],
  ])("reads %j as %j", (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });
});

describe("withTimeLimit()", () => {
  it("aborts with what it was given, and at its own time with a reason of its own", async () => {
    const stop = new AbortController();
    const signal = withTimeLimit(stop.signal, 30);
    expect(signal.aborted).toBe(false);
    stop.abort("SIGINT");
    expect(signal.reason).toBe("SIGINT");

    const limited = withTimeLimit(new AbortController().signal, 0.1);
    await new Promise((resolve) => limited.addEventListener("abort", resolve));
    expect((limited.reason as DOMException).name).toBe("TimeoutError");
  });
});
