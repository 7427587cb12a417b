import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { caseBlocks, casesTitle } from "../../src/report/cases.ts";
import { differing } from "../../src/report/differing.ts";
import { unblind } from "../../src/report/unblind.ts";
import type { ShownCase } from "../../src/verdict.ts";
import { prompt, shownCase } from "./verdict-fixtures.ts";

const layout = { most: 3, textLimit: null, merged: true };
const block = (overrides: Partial<ShownCase>, change = {}): string =>
  caseBlocks(prompt({ cases: [shownCase("x", overrides)] }), { ...layout, ...change }, true).join(
    "\n",
  );
const summary = (overrides: Partial<ShownCase>): string =>
  /<summary>(.*)<\/summary>/.exec(block(overrides))?.[1] ?? "";

const criterion = (id: string, baseline: number, candidate: number, rationale = `why ${id}`) => ({
  id,
  baseline,
  candidate,
  rationale,
});

describe("caseBlocks()", () => {
  it("opens the first only", () => {
    const cases = ["a", "b"].map((id) => shownCase(id));
    const blocks = caseBlocks(prompt({ cases }), layout, true);
    expect(blocks.map((text) => text.split(">")[0])).toEqual(["<details open", "<details"]);
    expect(caseBlocks(prompt({ cases }), layout, false)[0]).toMatch(/^<details>/);
  });

  it("gives the words of the criterion that lost most as the reason", () => {
    expect(
      summary({ criteria: [criterion("a", 5, 4), criterion("b", 5, 2), criterion("c", 3, 5)] }),
    ).toBe("<code>x</code>: <code>why b</code>");
  });

  it("gives the failed check where the judge saw no loss, or nobody judged", () => {
    const check = '<code>x</code>: <code>contains: "30 days"</code> fails';
    expect(summary({ criteria: [criterion("a", 4, 4)] })).toBe(check);
    expect(summary({ criteria: [] })).toBe(check);
  });

  it("cuts a long reason in the summary and gives it whole in the Judge row", () => {
    const long = "w".repeat(130);
    const text = block({ criteria: [criterion("a", 5, 2, long)] });
    expect(text).toContain(`<code>${"w".repeat(120)}</code> …</summary>`);
    expect(text).toContain(`Judge</th><td><code>${long}</code><br><code>a</code> 5 → 2</td>`);
  });

  it("lists the criteria that moved, and no Judge row where none did", () => {
    const moved = block({
      criteria: [criterion("a", 5, 4), criterion("b", 3, 3), criterion("c", 3, 5)],
    });
    expect(moved).toContain("<td><code>a</code> 5 → 4 · <code>c</code> 3 → 5</td>");
    expect(block({ criteria: [criterion("b", 3, 3)] })).not.toContain("Judge");
  });

  it("labels an answer that did not end by itself", () => {
    const text = block({ candidate: { output: "x", finish: "length", failing: 4, of: 4 } });
    expect(text).toContain("Candidate<br><sub>4 of 4 fail · cut off at its length limit</sub>");
  });

  it("counts no failing answers where none could fail", () => {
    expect(block({ baseline: { output: "x", finish: "stop", failing: 0, of: 0 } })).toContain(
      '<th align="left">Production</th>',
    );
  });

  it("marks a must-pass case", () => {
    expect(summary({ mustPass: true })).toMatch(/^<code>x<\/code> \(must pass\): /);
  });

  it("says of each failed check what the answer has, and of one that is only shown too", () => {
    const failed = { pass: false, value: 0, gates: true, detail: "has 62 words" };
    const shown = { label: "b", pass: false, value: 0.5, gates: false, detail: "is 0.50 alike" };
    expect(block({ checks: [{ label: "max-words: 50", ...failed }, shown] })).toContain(
      "<td><code>max-words: 50</code> fails: <code>has 62 words</code><br><code>b</code>: <code>is 0.50 alike</code></td>",
    );
  });

  it("counts the checks beyond the fourth", () => {
    expect(block({ failedChecks: ["a", "b", "c", "d", "e", "f"] })).toContain(
      "<code>d</code> fails: <code>d</code><br>and 2 more</td>",
    );
  });

  it("keeps to the limits of each text, and to a further one when asked", () => {
    const output = { output: "o".repeat(700), finish: "stop", failing: 0, of: 1 } as const;
    const long = { input: "i".repeat(700), candidate: output };
    expect(block(long)).toContain(`${"i".repeat(300)}</code> … 400 more characters`);
    expect(block(long)).toContain(`${"o".repeat(600)}</code> … 100 more characters`);
    expect(block(long, { textLimit: 160 })).toContain(`${"o".repeat(160)}</code> … 540 more`);
  });

  it("shows cases with the very same reason once, and how many there are", () => {
    const same = [criterion("a", 5, 2, "Output 1 is empty.")];
    const cases = ["a", "b", "c", "d"].map((id) => shownCase(id, { criteria: same }));
    const all = prompt({ cases: [...cases, shownCase("e")] });
    const blocks = caseBlocks(all, layout, true);
    expect(blocks).toHaveLength(2);
    expect(blocks[0]).toContain(
      "<summary><code>a</code>, <code>b</code>, <code>c</code> and 1 more: <code>[Production] is empty.</code> ×4</summary>",
    );
    expect(caseBlocks(all, { ...layout, merged: false, most: 9 }, true)).toHaveLength(5);
  });
});

describe("casesTitle()", () => {
  const of = (fails: number, scores: number): ReturnType<typeof prompt> =>
    prompt({
      cases: [
        ...[...Array(fails).keys()].map((index) => shownCase(`f${index}`)),
        ...[...Array(scores).keys()].map((index) => shownCase(`s${index}`, { why: "score" })),
      ],
    });

  it.each([
    [1, 0, 1, "The case that now fails"],
    [3, 0, 3, "The 3 cases that now fail"],
    [58, 0, 3, "3 worst of 58 cases that now fail"],
    [0, 3, 3, "The 3 cases that lost most"],
    [0, 1, 1, "The case that lost most"],
    [2, 1, 3, "The 2 cases that now fail, and 1 that lost most"],
    [5, 3, 3, "The worst of 5 cases that now fail, and 3 that lost most"],
  ])("of %i failing and %i lost cases, %i shown: %s", (fails, scores, shown, title) => {
    expect(casesTitle(of(fails, scores), shown)).toBe(title);
  });
});

describe("unblind()", () => {
  it.each([
    ["Output 1 is vague, output 2 is not.", "[Candidate] is vague, [Production] is not."],
    ["Answer 2's tone beats Response 1.", "[Production]'s tone beats [Candidate]."],
    ["Outputs 1 and 2 agree.", "[Candidate] and [Production] agree."],
    ["OUTPUT #1 cites [3].", "[Candidate] cites (3)."],
    ["[Candidate] wins, says output 12.", "(Candidate) wins, says output 12."],
  ])("reads %j as %j where the candidate came first", (text, shown) => {
    expect(unblind(text, "candidate")).toBe(shown);
  });

  it("turns the names round where production came first", () => {
    expect(unblind("Output 1 and Output 2", "baseline")).toBe("[Production] and [Candidate]");
  });

  it("names nobody where nothing was judged together", () => {
    expect(unblind("Output 1 [a]", null)).toBe("Output 1 (a)");
  });
});

describe("differing()", () => {
  const shared = "This long beginning is the same in both answers, word for word. ".repeat(3);

  it("leaves short and equal texts whole", () => {
    expect(differing("same start a", "same start b")).toEqual([
      { before: false, text: "same start a", after: false },
      { before: false, text: "same start b", after: false },
    ]);
    expect(differing(shared, shared)[0]).toEqual({ before: false, text: shared, after: false });
  });

  it("takes off a long beginning and a long end, between words", () => {
    const [a, b] = differing(
      `${shared}now thirty days. ${shared}`,
      `${shared}now forty days. ${shared}`,
    );
    expect(a).toEqual({ before: true, text: "thirty", after: true });
    expect(b).toEqual({ before: true, text: "forty", after: true });
  });

  it("shows an answer that only goes on longer", () => {
    const [a, b] = differing(shared, `${shared}And more.`);
    expect([a.before, b.text.endsWith("And more.")]).toEqual([true, true]);
  });

  it("does not part what belongs together", () => {
    const start = "好".repeat(130);
    const [a, b] = differing(`${start}👩‍💻x`, `${start}👩‍🚀x`);
    expect([a.text, b.text]).toEqual(["👩‍💻x", "👩‍🚀x"]);
  });

  it("takes off the same on both sides and nothing else", () => {
    const piece = fc.string({ unit: "grapheme", maxLength: 20 });
    const around = fc.string({ unit: "grapheme", minLength: 100, maxLength: 160 });
    fc.assert(
      fc.property(around, piece, piece, around, (start, one, two, end) => {
        const [a, b] = [`${start}${one}${end}`, `${start}${two}${end}`];
        const [left, right] = differing(a, b);
        const fits = (at: number): boolean =>
          a.slice(0, at) === b.slice(0, at) &&
          a.startsWith(left.text, at) &&
          b.startsWith(right.text, at) &&
          a.slice(at + left.text.length) === b.slice(at + right.text.length);
        expect([...Array(a.length + 1).keys()].some(fits)).toBe(true);
        expect(left.before || a.startsWith(left.text)).toBe(true);
        expect(left.after || a.endsWith(left.text)).toBe(true);
      }),
    );
  });
});
