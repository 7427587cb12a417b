import { describe, expect, it } from "vitest";

import { scriptedModel } from "../../src/models/providers/scripted.ts";
import { progressText, streamLog } from "../../src/report/stream-log.ts";
import { trackProgress } from "../../src/track-progress.ts";
import { usd } from "../../src/units.ts";
import type { Clock } from "../../src/world.ts";
import { planned, rigged } from "../generate/rig.ts";

const CLEAR = "\r\u001b[2K";

function logTo(isTTY: boolean, redact = (text: string): string => text) {
  const written: string[] = [];
  let now = 0;
  const clock: Clock = { now: () => now, monotonic: () => now, sleep: async () => undefined };
  const stream = { isTTY, write: (text: string) => written.push(text) };
  const log = streamLog(stream, clock, redact);
  const after = (ms: number): typeof log => {
    now += ms;
    return log;
  };
  return { log, after, written };
}

const state = (done: number, of = 100) => ({
  done,
  planned: of,
  spent: usd(0.41),
  phase: "measuring",
});

describe("streamLog()", () => {
  it("writes what is said as one visible line each, redacted", () => {
    const { log, written } = logTo(false, (text) => text.replaceAll("secret", "[redacted]"));
    log.info("the key is secret\n::error::x");
    log.warn("\u001b[31mred");
    expect(written).toEqual([
      "the key is [redacted]\\u{a}:\\u{3a}error:\\u{3a}x\n",
      "warning: \\u{1b}[31mred\n",
    ]);
  });

  it("rewrites one line on a terminal, a few times a second", () => {
    const { after, written } = logTo(true);
    after(250).progress(state(10));
    after(50).progress(state(11));
    after(200).progress(state(12));
    expect(written).toEqual([
      `${CLEAR}measuring: 10 of 100 requests · 40.0/s · $0.41 · about 2 s left`,
      `${CLEAR}measuring: 12 of 100 requests · 24.0/s · $0.41 · about 4 s left`,
    ]);
  });

  it("clears that line for a message, and when all is done", () => {
    const { log, after, written } = logTo(true);
    after(250).progress(state(10));
    log.info("hello");
    after(250).progress(state(20));
    log.progress(state(100));
    log.progress(state(100));
    expect(written.slice(1)).toEqual([
      CLEAR,
      "hello\n",
      expect.stringContaining("20 of 100"),
      CLEAR,
    ]);
  });

  it("is quiet in CI: a line in half a minute, none where it all takes less", () => {
    const { after, written } = logTo(false);
    for (let done = 1; done <= 100; done++) after(100).progress(state(done));
    expect(written).toEqual([]);
    for (let done = 1; done < 100; done++) after(1000).progress(state(done));
    expect(written).toHaveLength(3);
    expect(written[0]).toMatch(
      /^measuring: \d+ of 100 requests · [\d.]+\/s · \$0\.41 · about .+ left\n$/,
    );
  });
});

describe("progressText()", () => {
  it("counts what it is told to", () => {
    const text = progressText({ ...state(10), phase: "simulating", what: "runs" }, 10_000);
    expect(text).toMatch(/^simulating: 10 of 100 runs · /);
  });

  it("estimates nothing from nothing", () => {
    expect(progressText(state(0), 0)).toBe("measuring: 0 of 100 requests · 0.0/s · $0.41");
  });

  it("has no time left when all is done", () => {
    expect(progressText(state(100), 10_000)).toBe(
      "measuring: 100 of 100 requests · 10.0/s · $0.41",
    );
  });
});

describe("trackProgress()", () => {
  it("leaves no line behind where less was asked than expected", async () => {
    const { log, after, written } = logTo(true);
    const asking = rigged({ models: async () => scriptedModel(() => "ok") });
    const progress = trackProgress({ log }, asking, 5);
    for (const question of ["a", "b"]) {
      after(1000);
      await progress.ask(planned(question));
    }
    expect(written.at(-1)).toContain("2 of 5 requests");
    progress.end();
    expect(written.at(-1)).toBe(CLEAR);
  });

  it("counts what was not expected as it is asked", async () => {
    const { log, after, written } = logTo(true);
    const asking = rigged({ models: async () => scriptedModel(() => "ok") });
    const progress = trackProgress({ log }, asking, 0);
    after(1000);
    await Promise.all(["a", "b", "c"].map((question) => progress.ask(planned(question))));
    expect(written).toEqual([expect.stringContaining("1 of 3 requests"), CLEAR]);
  });
});
