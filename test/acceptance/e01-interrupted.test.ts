import { describe, expect, it } from "vitest";

import { answer } from "../support/model-server.ts";
import { usually, WORSE } from "./days.ts";
import { asked, openDesk, PROMPT_FILE } from "./desk.ts";

const head = { [PROMPT_FILE]: WORSE };

describe("E01 a run on the command line that is stopped half way", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "by %s makes no new call, keeps what came, and costs the next run exactly what is missing",
    async (signal) => {
      let stop = (): void => undefined;
      const fresh = await planned();
      await using desk = await openDesk({
        head,
        answer: (request) => {
          if (request.nth === 60) stop();
          return answer(usually(asked(request), request.nth), { delayMs: 30 });
        },
      });
      let stopped = 0;
      const first = await desk.gate((child) => {
        stop = () => {
          stopped = performance.now();
          child.kill(signal);
        };
      });
      expect(performance.now() - stopped).toBeLessThan(7_000);
      expect(first.code).toBe(2);
      expect(first.verdict).toMatchObject({ outcome: "inconclusive", reason: "cancelled" });
      // Up to eight of each model were under way.
      expect(first.requests.length).toBeLessThanOrEqual(60 + 16);
      expect(first.rows).toHaveLength(first.requests.length);

      const second = await desk.gate();
      expect(second.verdict.outcome).toBe("fail");
      expect(first.requests.length + second.requests.length).toBe(fresh);
      expect(second.rows).toHaveLength(fresh);
    },
  );
});

/** Requests of the same run when nobody stops it. */
async function planned(): Promise<number> {
  await using desk = await openDesk({ head });
  return (await desk.gate()).requests.length;
}

describe("E10 a run on the command line whose time is over", () => {
  it("stops by itself, says so, and what it paid for is kept", async () => {
    await using desk = await openDesk({
      head,
      answer: (request) => answer(usually(asked(request), request.nth), { delayMs: 400 }),
      flags: ["--timeout-minutes", "0.3"],
    });
    const begun = performance.now();
    const { code, verdict, requests, rows, comment } = await desk.gate();
    expect(performance.now() - begun).toBeLessThan(18_000);
    expect([code, verdict.outcome, verdict.reason]).toEqual([2, "inconclusive", "deadline"]);
    expect(comment).toContain("the run's time was over");
    expect(rows).toHaveLength(requests.length);
  });
});
