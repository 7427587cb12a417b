import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fence, name, overflows, prose, quote, said } from "../../../src/report/escape/markdown.ts";
import { codePoints } from "../../../src/report/escape/visible.ts";
import { referencesIn, renderGfm, tagsOf, targetsOf } from "../../support/gfm.ts";

const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ..."`|\\<>&*_~[](){}#@:!\n\r\t -".split(""),
        "![](http://e/?q)",
        "<img src=x>",
        "</details>",
        "-->",
        "@org/team",
        "fixes #2",
        "GH-3",
        "`".repeat(10),
        "www.example.org",
        "javascript:x",
        "&lt;b&gt;",
        "\u202e",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe("name()", () => {
  it.each([
    ["a plain name", "support/answer", "`support/answer`"],
    ["backticks and pipes", "a`b|c", "`a\\u{60}b\\u{7c}c`"],
    ["white space of any kind", " a \n\u00a0 b\t", "`a b`"],
    ["a name of nothing", " \n", "`(empty)`"],
    ["a hidden character", "a\u202eb", "`a\\u{202e}b`"],
    ["a long name, to 60 characters", "x".repeat(61), `\`${"x".repeat(59)}…\``],
    ["a name of exactly 60", "x".repeat(60), `\`${"x".repeat(60)}\``],
    ["astral letters by code points", "𝒳".repeat(70), `\`${"𝒳".repeat(59)}…\``],
  ])("writes %s", (_, text, span) => {
    expect(name(text)).toBe(span);
  });

  it("is one code span in a paragraph and one cell in a table, whatever the text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderGfm(
          `see ${name(text)} there\n\n| a | b |\n|:--|:--|\n| ${name(text)} | end |`,
        );
        expect(tagsOf(html)).toEqual(
          tagsOf(renderGfm("see `x` there\n\n| a | b |\n|:--|:--|\n| `x` | end |")),
        );
        expect(referencesIn(html)).toEqual([]);
        expect(targetsOf(html)).toEqual([]);
        expect(name(text)).not.toMatch(/[\n\r]/);
        expect(codePoints(name(text).replace(/\\u\{(?:60|7c)\}/g, "x"))).toBeLessThanOrEqual(62);
      }),
    );
  });
});

describe("quote()", () => {
  it.each([
    ["entities", "a < b && c > d", "<code>a &lt; b &amp;&amp; c &gt; d</code>"],
    ["line ends, also those of Windows", "a\r\nb\n\nc", "<code>a&#10;b&#10;&#10;c</code>"],
    ["tabs", "a\tb", "<code>a&#9;b</code>"],
    ["a lone carriage return", "a\rb", "<code>a\\u{d}b</code>"],
    ["nothing", "", "(empty)"],
    ["a backtick as itself", "`", "<code>`</code>"],
  ])("writes %s", (_, text, html) => {
    expect(quote(text, 300)).toBe(html);
  });

  it("says outside the code how much is left out", () => {
    expect(quote("x".repeat(712), 300)).toBe(
      `<code>${"x".repeat(300)}</code> … 412 more characters`,
    );
    expect(quote("x".repeat(13_000), 600)).toMatch(/<\/code> … 12,400 more characters$/);
    expect(quote("x".repeat(301), 300)).toMatch(/<\/code> … 1 more character$/);
  });

  it("only says that something is left out where the rest stands elsewhere", () => {
    expect(quote("x".repeat(121), 120, "dots")).toBe(`<code>${"x".repeat(120)}</code> …`);
    expect(overflows("x".repeat(121), 120)).toBe(true);
    expect(overflows("x".repeat(120), 120)).toBe(false);
  });

  it("is one line that adds nothing but its own code element, whatever the text", () => {
    const page = (cell: string): string =>
      `<details><summary>${cell}</summary>\n<table>\n<tr><td>${cell}</td></tr>\n</table>\n</details>\n\nafter`;
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderGfm(page(quote(`x${text}`, 600)));
        expect(tagsOf(html)).toEqual(tagsOf(renderGfm(page("<code>x</code>"))));
        expect(referencesIn(html)).toEqual([]);
        expect(quote(text, 600)).not.toMatch(/[\n\r]/);
      }),
    );
  });
});

describe("fence()", () => {
  it("is longer than any run of backticks inside", () => {
    expect(fence(["a", "``````````", "b"], "diff")).toBe(
      `${"`".repeat(11)}diff\na\n${"`".repeat(10)}\nb\n${"`".repeat(11)}`,
    );
  });

  it("shows hidden characters and cuts long lines", () => {
    expect(fence(["a\u001bb\r", "x".repeat(301)], "diff")).toBe(
      `\`\`\`diff\na\\u{1b}b\n${"x".repeat(300)} …\n\`\`\``,
    );
  });

  it("holds any lines: nothing after it is swallowed, nothing inside gets out", () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), (texts) => {
        const lines = texts.flatMap((text) => text.split("\n"));
        const html = renderGfm(`before\n\n${fence(lines, "diff")}\n\nafter`);
        expect(tagsOf(html)).toEqual(["p", "/p", "pre", "code", "/code", "/pre", "p", "/p"]);
      }),
    );
  });
});

describe("prose()", () => {
  it.each([
    "scored low, 1 or 2",
    "An answer that tells the judge to prefer it",
    "0.30",
    "gate",
    "9 of 30 pairs agree (95% at most 0.48)",
    "judge's answer",
  ])("leaves our own words bare: %s", (words) => {
    expect(prose(words)).toBe(words);
  });

  it.each(["@team", "#1", "a|b", "GH-3", "www.example.org", "*a*", "<b>", "b83f2c91", "a: b", ""])(
    "puts anything else into a code span: %s",
    (text) => {
      expect(prose(text)).toBe(name(text));
    },
  );

  it("renders as words only, whatever the text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderGfm(`a ${prose(text)} b`);
        expect(tagsOf(html).filter((tag) => !tag.endsWith("code"))).toEqual(["p", "/p"]);
        expect(referencesIn(html)).toEqual([]);
      }),
    );
  });
});

describe("said()", () => {
  it("keeps our words and shows the names between backticks as names", () => {
    expect(said("`regulatory` margin")).toBe("`regulatory` margin");
    expect(said("margin of `a|b`")).toBe("margin of `a\\u{7c}b`");
  });

  it("makes one name of a text whose backticks do not pair", () => {
    expect(said("a ` b")).toBe("`a \\u{60} b`");
  });

  it("renders as words and code only, whatever the text", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const html = renderGfm(`| a |\n|:--|\n| x ${said(text)} |`);
        expect(tagsOf(html).filter((tag) => !tag.endsWith("code"))).toEqual(
          tagsOf(renderGfm("| a |\n|:--|\n| x |")),
        );
        expect(referencesIn(html)).toEqual([]);
      }),
    );
  });
});
