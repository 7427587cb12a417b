import { describe, expect, it } from "vitest";

import type { CaseContrast } from "../../../../src/score/judge/bias/judged-pair.ts";
import { styleFindings } from "../../../../src/score/judge/bias/style.ts";

/** Twenty cases that differ in length and markup, the difference made of both. */
const cases = (
  points: { readonly aDoubling: number; readonly markup: number },
  of: (n: number) => Pick<CaseContrast, "logLength" | "markup"> = (n) => ({
    logLength: ((n * 7) % 11) / 10 - 0.5,
    markup: n % 3 === 0 ? 0.8 : 0,
  }),
): readonly CaseContrast[] =>
  Array.from({ length: 20 }, (_, n) => {
    const style = of(n);
    const wobble = 0.05 * ((n % 5) - 2);
    const gain = (points.aDoubling * style.logLength) / Math.LN2 + points.markup * style.markup;
    return { ...style, difference: 0.2 + gain + wobble };
  });

describe("styleFindings()", () => {
  it("tells what length gains from what formatting gains", () => {
    const [length, markup] = styleFindings(cases({ aDoubling: 0.8, markup: 0 }));
    expect(length.figure!.value).toBeCloseTo(0.85, 1);
    expect(length).toMatchObject({ bias: "verbosity", level: "warning" });
    expect(length.says).toMatch(
      /^an answer twice as long as the other gains 0\.\d\d points, so either the judge goes by length or longer answers are better here$/,
    );
    expect(markup).toMatchObject({ bias: "formatting", level: "none" });
    const [short, plain] = styleFindings(cases({ aDoubling: 0, markup: -1.5 }));
    expect(short.level).toBe("none");
    expect(plain).toMatchObject({
      level: "warning",
      says: expect.stringMatching(/^an answer of lists, headings and bold loses 1\.\d\d points/),
    });
  });

  it("calls a gain small that is shown to be there and matters little", () => {
    expect(styleFindings(cases({ aDoubling: 0.2, markup: 0 }))[0]).toMatchObject({
      level: "none",
      says: expect.stringMatching(/gains 0\.\d\d points$/),
    });
  });

  it.each([
    ["few cases", cases({ aDoubling: 1, markup: 1 }).slice(0, 9), /too few/, /too few/],
    [
      "one ratio and no markup",
      cases({ aDoubling: 1, markup: 1 }, () => ({ logLength: 0.3, markup: 0 })),
      /alike in length/,
      /formatted alike/,
    ],
    [
      "length and markup that go together",
      cases({ aDoubling: 1, markup: 1 }, (n) => ({ logLength: n / 10, markup: n / 30 })),
      /change together/,
      /change together/,
    ],
  ])("says why it cannot tell: %s", (_, rows, length, markup) => {
    const found = styleFindings(rows);
    expect(found.map(({ figure }) => figure)).toEqual([null, null]);
    expect(found[0].says).toMatch(length);
    expect(found[1].says).toMatch(markup);
  });
});
