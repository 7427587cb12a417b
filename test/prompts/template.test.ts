import * as fc from "fast-check";
import mustache from "mustache";
import { describe, expect, it } from "vitest";

import { readTemplate } from "../../src/prompts/template.ts";

/** A template with its variables filled by `<name>`: what is text, what is a mark, in one line. */
function shown(template: string): string {
  const parts = readTemplate(template).parts;
  return parts.map((part) => (part.kind === "text" ? part.text : `<${part.name}>`)).join("");
}

const marks = (found: readonly { readonly text: string }[]) => found.map(({ text }) => text);

describe("readTemplate()", () => {
  it.each([
    ["{{x}}", "<x>"],
    ["{{ x }}", "<x>"],
    ["{{\n x\n}}", "<x>"],
    ["{{{x}}}", "<x>"],
    ["{{& x }}", "<x>"],
    ["{{$x}} {{ $x }}", "<x> <x>"],
    ["{{order.lines.0}} {{a-b}} {{_c9}}", "<order.lines.0> <a-b> <_c9>"],
    ["{{a}}{{b}}", "<a><b>"],
    ["{{{{x}}}}", "{<x>}"],
    ["{{{x}}", "{<x>"],
    ["{{x}}}", "<x>}"],
    ['{"a":{{{x}}}}', '{"a":<x>}'],
  ])("finds the variables of %j", (template, text) => {
    expect(shown(template)).toBe(text);
    expect(readTemplate(template)).toMatchObject({ refused: [], doubtful: [] });
  });

  it.each([
    '{"a": {"b": {"c": 1}}}',
    '{{"a": 1}}',
    "{{}}",
    "{{ }}",
    "{{1}}",
    "{{.Name}}",
    "{ {x} }",
    "an open {{ alone",
    "a closed }} alone",
    "\\frac{a}{b}",
    "{% if x %}",
    "{x}",
    "{{!",
    "{{#}}",
  ])("leaves %j alone", (template) => {
    expect(shown(template)).toBe(template);
    expect(readTemplate(template)).toMatchObject({ refused: [], doubtful: [] });
  });

  it("finds a mark inside doubled braces that are no mark", () => {
    expect(shown('{{"question": "{{question}}"}}')).toBe('{{"question": "<question>"}}');
  });

  it.each([
    ["a {{! note }} b", "a  b"],
    ["a\n{{! note }}\nb", "a\nb"],
    ["a\r\n  {{! note\n more }} \t\r\nb", "a\r\nb"],
    ["{{! note }}", ""],
    ["a\n{{! note }}", "a\n"],
    ["a {{! note }}\nb", "a \nb"],
    ["{{! {{x}} }}", " }}"],
  ])("drops the comment of %j", (template, text) => expect(shown(template)).toBe(text));

  it.each([
    ["{{#x}}a{{/x}}", ["{{#x}}", "{{/x}}"], "sections are not read"],
    ["{{^x}}", ["{{^x}}"], "sections are not read"],
    ["{{# each items }}", ["{{# each items }}"], "sections are not read"],
    ["{{> policy}}", ["{{> policy}}"], "partials are not read"],
    ["{{=<% %>=}}", ["{{=<% %>=}}"], "other delimiters are not read"],
  ])("refuses what %j asks for", (template, texts, hint) => {
    const { refused } = readTemplate(template);
    expect(marks(refused)).toEqual(texts);
    expect(refused[0]?.hint).toContain(hint);
  });

  it("tells where a mark stands", () => {
    expect(readTemplate("ab {{x}} {{#y}}")).toMatchObject({
      parts: [{ text: "ab " }, { name: "x", offset: 3 }, { text: " {{#y}}" }],
      refused: [{ offset: 9 }],
    });
  });

  it.each(["{{ name | upper }}", "{{not a name}}", "{{f(x)}}", "{{& not a name}}"])(
    "keeps %j as text, and doubts it",
    (template) => {
      expect(shown(template)).toBe(template);
      expect(marks(readTemplate(template).doubtful)).toEqual([template]);
    },
  );

  it("reads what both understand as Mustache does", () => {
    const piece = fc.constantFrom(
      "{{x}}",
      "{{ y }}",
      "{{{x}}}",
      "{{&y}}",
      "text",
      "\n",
      " ",
      "}",
      "{ ",
      "é",
    );
    const note = fc.constantFrom("{{! note }}\n", "\n  {{! note }}\n");
    const pieces = fc.array(
      fc.oneof({ weight: 8, arbitrary: piece }, { weight: 1, arbitrary: note }),
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const template = list.join("");
        // Two comments on one line: Mustache drops the line, here both must stand alone for that.
        fc.pre(!/\{\{!.*\}\}[^\n]*\S|\S[^\n]*\{\{!/.test(template));
        const view = { x: "<x>", y: "<y>" };
        const expected = mustache.render(template, view, {}, { escape: String });
        expect(shown(template)).toBe(expected);
      }),
    );
  });

  it("loses no character of a text without comments", () => {
    const unit = fc.constantFrom("{", "}", "{{", "}}", "x", " ", "#", "&", "\n", "😀");
    fc.assert(
      fc.property(fc.string({ unit }), (template) => {
        const { parts } = readTemplate(template);
        const texts = parts.filter((part) => part.kind === "text").map(({ text }) => text);
        const names = parts.filter((part) => part.kind === "variable");
        const rest = template.length - texts.join("").length;
        // Every variable takes at least its name and four braces; nothing else is taken out.
        expect(rest === 0).toBe(names.length === 0);
        expect(rest).toBeGreaterThanOrEqual(
          names.reduce((sum, { name }) => sum + name.length + 4, 0),
        );
      }),
    );
  });

  // Time that grows with the square of the length would outlast the suite's limit.
  it("ends on a long template, whatever it is made of", () => {
    for (const piece of ["{{", "}}", "{{!", "{{!}}", "{{a}}", " {{! }}", "{{#a}}"]) {
      expect(readTemplate(piece.repeat(50_000)).parts.length).toBeLessThanOrEqual(50_000);
    }
  });
});
