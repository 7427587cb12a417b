import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { splitFrontMatter } from "../../../src/prompts/formats/front-matter.ts";
import { sentences, valueOf } from "../../text/reading.ts";

const split = (text: string) => splitFrontMatter(text, "a.md");

function parts(text: string): readonly [settings: unknown, body: string] {
  const { settings, bodyStart } = valueOf(split(text));
  return [settings?.entries ?? null, text.slice(bodyStart)];
}

describe("splitFrontMatter()", () => {
  it.each([
    ["---\nmodel: m\n---\nBe brief.\n", { model: "m" }, "Be brief.\n"],
    ["---\r\nmodel: m\r\n---\r\nBe brief.\r\n", { model: "m" }, "Be brief.\r\n"],
    ["\uFEFF---\nmodel: m\n---\n", { model: "m" }, ""],
    ["\n \n---\nmodel: m\n---\n\nBe", { model: "m" }, "\nBe"],
    ["<!-- MIT -->\n---\nmodel: m\n---\nBe", { model: "m" }, "Be"],
    ["<!-- MIT\n---\n-->\n\n<!-- Ada -->\n---\nmodel: m\n---\nBe", { model: "m" }, "Be"],
    ["--- \nmodel: m\n---\t\nBe", { model: "m" }, "Be"],
    ["---\n---\nBe", {}, "Be"],
    ["---\n# nothing yet\n---\nBe", {}, "Be"],
    ["---\na: |\n  ---\n  x\nb: 1\n---\nBe", { a: "---\nx\n", b: 1 }, "Be"],
    ["---\nmodel: m\n---\nBe\n---\nbrief", { model: "m" }, "Be\n---\nbrief"],
    ["---\nmodel: m\n---", { model: "m" }, ""],
  ])("takes %j apart", (text, settings, body) => {
    expect(parts(text)).toEqual([settings, body]);
  });

  it.each([
    "",
    "Be brief.\n",
    "Be brief.\n---\nmodel: m\n---\n",
    "# Title\n---\nBe brief.\n---\n",
    "***\nmodel: m\n***\n",
    "<!-- a note -->\nBe brief.",
    "<!-- never closed\n---\nmodel: m\n---\n",
    "model: the one named in the ticket\n",
    "# Fields\nname: a\n---\nBe brief.\n",
    "- model: m\n",
    "----\nBe brief.\n----\n",
    "The stop: here.\n---\n",
  ])("leaves %j, which has none, whole", (text) => expect(parts(text)).toEqual([null, text]));

  it.each([
    [
      "---\nmodel: m\nBe brief.\n",
      "1: the front matter that begins here is never closed; close the settings with a line `---`, or write `***` if a Markdown rule was meant",
    ],
    [
      "<!-- MIT -->\n---\n",
      "2: the front matter that begins here is never closed; close the settings with a line `---`, or write `***` if a Markdown rule was meant",
    ],
    [
      "---\nBe brief.\n---\n",
      "1: the block between the first two `---` lines is no list of `setting: value`; write `***` if a Markdown rule was meant",
    ],
    [
      "---\n- a\n---\n",
      "1: the block between the first two `---` lines is no list of `setting: value`; write `***` if a Markdown rule was meant",
    ],
    [
      "---\na: 'b\n---\n",
      "2: invalid YAML: missing closing 'quote; give every key its `:`, and every quote and bracket its other half",
    ],
    [
      "---\na: 1\n\nb: {{c}}\n---\n",
      "4: a key must be plain text; put text that holds braces or brackets in quotes",
    ],
    [
      "---\nmodel: m\n----\nBe: brief: now\n---\n",
      "3: invalid YAML: implicit keys need to be on a single line; give every key its `:`, and put longer text in a block (`key: |`)",
    ],
  ])("refuses %j", (text, sentence) => {
    expect(sentences(split(text))[0]).toBe(`a.md:${sentence}`);
  });

  it.each([
    ["--\nmodel: m\n--\n", 2, "model"],
    ["----\nmodel: m\n---\n", 2, "model"],
    [' ---\nowner: me\n"temperature": 0.2\n---\n', 3, "temperature"],
    ["---yaml\nseed: 1\n---\n", 2, "seed"],
    ["+++\nmodel = 'm'\n+++\n", 2, "model"],
    ["model: m\n---\nBe brief.\n", 1, "model"],
    ["# MIT\n\n---\nmodel: m\n---\n", 4, "model"],
    ["// MIT\nstop:\n  - a\n---\n", 2, "stop"],
  ])("refuses to send the settings of %j as text", (text, line, setting) => {
    expect(sentences(split(text))).toEqual([
      `a.md:${line}: \`${setting}\` stands outside the front matter and would be sent as text; begin the file with a line \`---\`, then the settings, then another line \`---\``,
    ]);
  });

  it("leaves any text below the fence as it is", () => {
    const unit = fc.constantFrom(
      "---",
      "\n",
      "\r\n",
      "model: m",
      "<!--",
      "a",
      " ",
      "\uFEFF",
      "{{x}}",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (body) => {
        expect(parts(`---\nmodel: m\n---\n${body}`)).toEqual([{ model: "m" }, body]);
      }),
    );
  });

  it("never throws, and keeps to the text", () => {
    const unit = fc.constantFrom(
      "---",
      "\n",
      "\r\n",
      "model: ",
      "m",
      "<!--",
      "-->",
      " ",
      "{{x}}",
      "'",
      "\uFEFF",
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const reading = split(text);
        const place = reading.ok ? reading.value.bodyStart : reading.problems[0]?.line;
        expect(place).toBeGreaterThanOrEqual(reading.ok ? 0 : 1);
        expect(place).toBeLessThanOrEqual(text.length + 1);
      }),
    );
  });

  it("reads a file of blank lines without running out of stack", () => {
    expect(parts("\n".repeat(200_000))[0]).toBeNull();
  });
});
