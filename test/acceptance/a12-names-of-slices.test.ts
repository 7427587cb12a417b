import { describe, expect, it } from "vitest";

import { openShop, promptFile, worse } from "../support/shop.ts";
import { runJob } from "./jobs.ts";

const names = [
  "x\nverdict=pass",
  "x\r\nverdict<<EOF\r\npass\r\nEOF",
  "ghadelimiter_0f0f\nexit-code=0",
  "end_\nverdict=pass",
  "::set-output name=verdict::pass",
  "%0A::error::x",
  "##[set-output name=verdict]pass",
  "__proto__",
  "constructor",
  "</failure><testcase/>",
  "\u202Eneerg",
  "a | b | `c` \\",
];

/** Every case in every slice, so that each of them gets worse. */
const evals = JSON.stringify({
  cases: Array.from({ length: 8 }, (_, n) => ({
    id: `case-${n}`,
    input: { question: `Question ${n}?` },
    slices: names,
    checks: [{ contains: "30 days" }],
  })),
});

describe("A12 slices named like outputs, delimiters and commands", () => {
  it("leave the outputs as they are, and stand in every report as names", async () => {
    await using shop = await openShop();
    shop.repo.commit({ "evals/support/answer.yaml": evals });
    const { main, verdict, comment, junit } = await runJob(
      shop,
      shop.push({ [promptFile]: worse }),
    );
    expect(main).toMatchObject({ code: 1, outputs: { verdict: "fail", "exit-code": "1" } });
    const units = verdict.prompts[0]!.units;
    expect(units.map(({ unit }) => unit).toSorted()).toEqual([...names, "(all)"].toSorted());
    expect(units.every(({ red }) => red)).toBe(true);
    expect(main.outputs["worse"]).toBe(String(names.length + 1));
    expect(new Set(main.commands.map(({ name }) => name))).toEqual(new Set(["add-mask"]));
    for (const text of [comment, main.summary]) {
      expect(text).toContain("12 of 12 slices got worse");
      expect(text).toContain("`__proto__`");
      expect(text).toContain("\\u{202e}neerg");
    }
    expect(main.lines.at(-1)).toBe("Fail: 12 of 12 slices got worse in support/answer");
    expect(junit.match(/<failure /g)).toHaveLength(names.length + 1);
  });
});
