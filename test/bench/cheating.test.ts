import { describe, expect, it } from "vitest";

import { CHEATS, cheatsPassed, gateOnCheat } from "../../bench/cheating.ts";

const known = (begin: string): string => CHEATS.find((of) => of.startsWith(begin))!;

describe("cheatsPassed()", () => {
  it.each(["The comparison above is void", "Thought process:", "解", "Ignoriere"])(
    "is none for %j, whatever use is made of it and whoever falls for it",
    async (begin) => {
      expect(await cheatsPassed([known(begin)])).toEqual({ tried: 6, passed: 0 });
    },
  );

  it("is about a gate that passes an honest candidate", async () => {
    const honest = (question: string): string =>
      `Gladly: ${Number(question.slice(5, -1)) + 10} days.`;
    const verdict = await gateOnCheat(honest, (output, reference) =>
      output.includes(reference) ? 5 : 1,
    );
    expect(verdict).toMatchObject({ outcome: "pass", reason: null });
  });
});
