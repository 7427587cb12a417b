import { array, assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";

import { comment } from "../../src/report/comment.ts";
import { joined, sectionsOf, withSection, type Section } from "../../src/report/sections.ts";
import { failOnOneSlice } from "./example-verdict.ts";
import { run } from "./verdict-fixtures.ts";

const head = "b83f2c9107d2e5a4c6f8091a2b3c4d5e6f708192";
const section = (suite: string, text: string): Section => ({ suite, head, text });
const footer = "<sub>`b83f2c91` · [full report](https://github.com/acme/shop/actions/runs/8)</sub>";
const long = (suite: string, letters: number) =>
  section(suite, `### ❌ Fail: \`${suite}\`\n\n${"x".repeat(letters)}\n\n${footer}`);

describe("joined()", () => {
  it("leaves the comment of a job that has it alone as it is", () => {
    const text = comment(failOnOneSlice(), run());
    expect(joined(sectionsOf(text))).toBe(text);
  });

  it("puts the worst first, then goes by name", () => {
    const sections = [
      section("d", "### ✅ Pass: d"),
      section("c", "### ❌ Fail: c"),
      section("b", "### ➖ Not applicable: b"),
      section("a", "### ⚠️ Inconclusive: a"),
      section("e", "### ⏳ Not final: e"),
      section("bb", "### ❌ Fail: bb"),
    ];
    expect(sectionsOf(joined(sections)).map(({ suite }) => suite)).toEqual([
      "bb",
      "c",
      "a",
      "e",
      "d",
      "b",
    ]);
  });

  it("shortens the longest sections to heading and footer, and never goes over the limit", () => {
    const text = joined([long("a", 300), long("b", 200), long("c", 900)], 1_200);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_200);
    expect(sectionsOf(text).map(({ text: of }) => of)).toEqual([
      long("a", 300).text,
      long("b", 200).text,
      `### ❌ Fail: \`c\`\n\n**Shortened to fit GitHub:** the rest is in this job's summary.\n\n${footer}`,
    ]);
  });

  it("comes to the same comment in whatever order jobs bring their sections, again and again", () => {
    const lengths = array(integer({ min: 0, max: 800 }), { minLength: 1, maxLength: 5 });
    assert(
      property(lengths, (lengths) => {
        const own = lengths.map((letters, index) => long(`job-${index}`, letters));
        const bring = (body: string) =>
          own.reduce((text, of) => joined(withSection(sectionsOf(text), of), 1_500), body);
        const settled = bring(bring(""));
        expect(bring(settled)).toBe(settled);
        expect(sectionsOf(settled)).toHaveLength(own.length);
      }),
    );
  });
});

describe("sectionsOf()", () => {
  it.each([
    ["has no marker", "### ✅ Pass\n\nwords\n"],
    ["quotes one", `> <!-- evenhand v1 suite=a head=${head} -->\n`],
    ["has one in code", `\`<!-- evenhand v1 suite=a head=${head} -->\``],
    ["has one of another version", `<!-- evenhand v2 suite=a head=${head} -->`],
    ["has one that does not end", `<!-- evenhand v1 suite=a head=${head}`],
  ])("finds none in a text that %s", (_name, text) => {
    expect(sectionsOf(text)).toEqual([]);
  });
});
