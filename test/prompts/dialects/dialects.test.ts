import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { DIALECTS } from "../../../src/prompts/dialects/registry.ts";
import { anyText } from "../../text/any-text.ts";

import type { Values } from "../../../src/prompts/dialects/dialect.ts";

type Name = keyof typeof DIALECTS;
const NAMES = Object.keys(DIALECTS) as readonly Name[];

function text(name: Name, template: string, values: Values = {}): string {
  const { pieces } = DIALECTS[name].fill(template, values, {});
  return pieces.map((piece) => (piece.kind === "text" ? piece.text : `<${piece.kind}>`)).join("");
}
const faults = (name: Name, template: string): readonly string[] =>
  DIALECTS[name].faults(template, {}).map(({ offset, message }) => `${offset}: ${message}`);

describe.each(NAMES)("the dialect %s", (name) => {
  const mark = name === "f-string" ? "{x}" : "{{x}}";

  it("puts a value in code point for code point, and never reads it", () => {
    fc.assert(
      fc.property(anyText(), (x) => {
        const { pieces } = DIALECTS[name].fill(`<${mark}>`, { x }, {});
        expect(pieces.every(({ kind }) => kind === "text")).toBe(true);
        expect(text(name, `<${mark}>`, { x })).toBe(`<${x}>`);
      }),
    );
  });

  it("takes any template without throwing, and ends", () => {
    const unit = fc.constantFrom(
      "{{",
      "}}",
      "{%",
      "%}",
      "{#",
      "#}",
      "{",
      "}",
      " if x ",
      " for a in x ",
      "endif",
      "endfor",
      "else",
      "#each x",
      "/each",
      "#if x",
      "/if",
      "^",
      "> p",
      "x",
      ".",
      "|",
      "upper",
      " is ",
      "constructor",
      "__defineGetter__",
      "(1)",
      "role 'constructor'",
      "'",
      '"',
      "\\",
      "\n",
      "-",
      "~",
      "a",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (template) => {
        DIALECTS[name].faults(template, {});
        DIALECTS[name].form(template);
        const { pieces } = DIALECTS[name].fill(template, { x: [1, { a: "b" }] }, {});
        expect(pieces.length).toBeLessThan(1000);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a partial in Handlebars", () => {
  it.each<[string, { [name: string]: string }, string]>([
    ["calls one that is nowhere", { a: "{{> b}}" }, "there is no partial `b` in the repository"],
    ["calls a helper that is unknown", { a: "{{shout x}}" }, "unknown helper `shout`"],
    ["cannot be read", { a: "{{#if x}}" }, "this cannot be read as Handlebars"],
  ])("is refused where it %s, also two partials away", (_, partials, message) => {
    const said = (template: string, all: { [name: string]: string }) =>
      DIALECTS.handlebars.faults(template, all).map((of) => of.message.split("\n")[0]);
    expect(said("x{{> a}}", partials)).toEqual([`in the partial \`a\`, ${message}`]);
    expect(said("{{> c}}", { ...partials, c: "{{> a}}{{> c}}" })).toEqual([
      `in the partial \`c\`, in the partial \`a\`, ${message}`,
    ]);
  });
});

describe("names that every object has", () => {
  const name = "constructor";
  it.each<[Name, string, string]>([
    ["jinja", "{{ x.__defineGetter__(1) }}", "0: unknown function `__defineGetter__`"],
    ["jinja", "{{ x | __defineSetter__ }}", "0: unknown filter `__defineSetter__`"],
    ["jinja", `{{ x is ${name} }}`, `0: unknown test \`is ${name}\``],
    ["nunjucks", `{% ${name} %}`, `0: \`{% ${name} %}\` is not read`],
    ["handlebars", `{{${name} x}}`, `0: unknown helper \`${name}\``],
    ["handlebars", `{{> ${name}}}`, `0: there is no partial \`${name}\` in the repository`],
  ])("are none that %s knows: %s", (of, template, message) => {
    expect(faults(of, template)).toEqual([message]);
    expect(DIALECTS[of].faults(template, {})[0]?.hint ?? "").toBeTypeOf("string");
    expect(text(of, template, { x: "a" })).toMatch(/^(?:False)?$/);
  });

  it("are no roles", () => {
    const { faults, pieces } = DIALECTS.handlebars.fill(`{{role "${name}"}}`, {}, {});
    expect(faults.map(({ message }) => message)).toEqual([`unknown role \`${name}\``]);
    expect(pieces).toEqual([]);
  });
});

describe.each(["jinja", "handlebars"] as const)(
  "a template in %s that is built to take time",
  (name) => {
    it.each([
      ["nested brackets", `{{ ${"(json ".repeat(5000)}a${")".repeat(5000)} }}`],
      ["tags", "{{ a }} ".repeat(50_000)],
      ["one tag", `{{ a${" ".repeat(10_000)} }}`],
    ])("is refused for its %s, before it is parsed", (_, template) => {
      expect(faults(name, template)[0]).toMatch(
        /^\d+: (a tag|the template) (has|opens) more than \d+/,
      );
    });
  },
);

describe("arguments of Jinja's filters", () => {
  const values = {
    rows: [
      { name: "b", n: 1 },
      { name: "A", n: 2 },
    ],
    words: ["b", "A"],
    lines: "one\ntwo",
    long: "hello world again",
  };

  it.each([
    ['{{ words | map("upper") | join }}', "BA"],
    ['{{ rows | map(attribute="x", default="?") | join }}', "??"],
    ['{{ rows | selectattr("name", "equalto", "A") | map(attribute="n") | join }}', "2"],
    ['{{ rows | rejectattr("n", "in", [2]) | map(attribute="n") | join }}', "1"],
    ['{{ words | reject("equalto", "b") | join }}{{ words | select("string") | join }}', "AbA"],
    ["{{ words | sort | join }}{{ words | sort(reverse=true) | join }}", "AbbA"],
    ['{{ rows | sort(attribute="name") | map(attribute="n") | join }}', "21"],
    ['{{ (rows | max(attribute="n")).name }}{{ rows | sum(attribute="n") }}', "A3"],
    ["{{ lines | indent(2, true) }}{{ lines | indent(width=1) }}", "  one\n  twoone\n two"],
    ['{{ "xaxbx" | trim("x") }}{{ "?" | int(7) }}{{ 1.26 | round(1) }}', "axb71.3"],
    [
      '{{ long | truncate(8) }}|{{ long | truncate(8, true, "…") }}|{{ long | truncate(12) }}',
      "hello...|hello w…|hello world again",
    ],
  ])("count in %s", (template, expected) => {
    expect(faults("jinja", template)).toEqual([]);
    expect(text("jinja", template, values)).toBe(expected);
  });

  it("are those of nunjucks there", () => {
    expect(text("nunjucks", "{{ long | truncate(8) }}", values)).toBe("hello...");
    expect(text("nunjucks", "{{ long | truncate(8, true) }}", values)).toBe("hello wo...");
  });

  it.each([
    [
      "{{ words | sort(case_sensitive=true) }}",
      "`case_sensitive` of the filter `sort` is not read",
    ],
    ['{{ lines | replace("o", "0", 1) }}', "argument 3 of the filter `replace` is not read"],
    ["{{ words | first(2) }}", "argument 1 of the filter `first` is not read"],
    ['{{ words | map("shout") }}', "unknown filter `shout`"],
    ['{{ rows | selectattr("n", "divisibleby", 2) }}', "unknown test `divisibleby`"],
  ])("that would be dropped in silence are refused: %s", (template, message) => {
    expect(faults("jinja", template)).toEqual([`0: ${message}`]);
  });
});

describe("Jinja", () => {
  it.each([
    [
      "{% for x in xs if x > 1 %}{{ loop.index }}.{{ x }}{% if not loop.last %}, {% endif %}{% endfor %}",
      { xs: [1, 2, 3] },
      "1.2, 2.3",
    ],
    ["{% for x in nothing %}{{ x }}{% else %}none{% endfor %}", {}, "none"],
    [
      "{% for k, v in d.items() %}{{ k }}={{ v }};{% endfor %}",
      { d: { a: 1, b: "2" } },
      "a=1;b=2;",
    ],
    ["{% if a %}A{% elif b is defined %}B{% else %}C{% endif %}", { b: 0 }, "B"],
    ["{{ a | default('d') }}{{ b | default('d', true) }}", { b: "" }, "dd"],
    [
      "{{ l }} {{ t }} {{ d }}",
      { l: ["a", "b's"], t: true, d: { k: 1.5 } },
      `['a', "b's"] True {'k': 1.5}`,
    ],
    ["{{ d | tojson }}", { d: { a: [1, 2] } }, '{"a": [1, 2]}'],
    ["a {{- ' b ' -}} c", {}, "a b c"],
    ["{# note #}{% raw %}{{ x }} {% if %}{% endraw %}\n", {}, "{{ x }} {% if %}"],
    [
      "{% set n = 2 %}{{ n + 1 }} {{ 7 // 2 }} {{ 'ab' * n }} {{ s[1:3] }} {{ s ~ n }}",
      { s: "hello" },
      "3 3 abab el hello2",
    ],
    ["{{ 'y' if x in ['a'] and x == 'a' else 'n' }}", { x: "a" }, "y"],
    [
      "{{ xs | map(attribute='n') | join(', ') | upper }}",
      { xs: [{ n: "x" }, { n: "y" }] },
      "X, Y",
    ],
  ])("renders %j as Python does", (template, values, expected) => {
    expect(faults("jinja", template)).toEqual([]);
    expect(text("jinja", template, values as Values)).toBe(expected);
  });

  it("keeps the newline at the end where nunjucks does", () => {
    expect(text("nunjucks", "{{ x }}\n", { x: "a" })).toBe("a\n");
    expect(text("jinja", "{{ x }}\n", { x: "a" })).toBe("a");
  });

  it("writes values as JSON where nunjucks does", () => {
    expect(text("nunjucks", "{{ l }} {{ t }}", { l: ["a"], t: true })).toBe('["a"] true');
  });

  it.each([
    ["a{% include 'x' %}", "1: `{% include 'x' %}` is not read"],
    ["{{ x | shout }}", "0: unknown filter `shout`"],
    ["{{ x is odd_thing }}", "0: unknown test `is odd_thing`"],
    ["{{ x.__class__() }}", "0: unknown function `__class__`"],
    ["{% if x %}", "0: `{% if x %}` is never closed"],
    ["{{ x", "0: `{{` is never closed"],
    ["{{ x y }}", "0: `{{ x y }}` cannot be read as Jinja"],
  ])("refuses %j", (template, sentence) => {
    expect(faults("jinja", template)[0]).toBe(sentence);
  });

  it.each([
    ["{% for i in range(1000000000) %}x{% endfor %}", "steps"],
    ["{{ 'x' * 1000000000 }}", "characters"],
    [`{% set a = 'xxxxxxxxxx' %}${"{% set a = a ~ a %}".repeat(40)}`, "characters"],
  ])("stops %j within its budget", (template, what) => {
    const [fault] = DIALECTS.jinja.fill(template, {}, {}).faults;
    expect(fault?.message).toContain(what);
  });

  it("says which marks nothing fills", () => {
    const { unfilled } = DIALECTS.jinja.fill("a {{ x.y }}{{ z | upper }}{{ n }}", { n: null }, {});
    expect(unfilled).toMatchObject([
      { offset: 2, name: "x.y", empty: false },
      { name: "z", empty: false },
      { name: "n", empty: true },
    ]);
  });
});

describe("Handlebars", () => {
  it.each([
    ["{{#if a}}A{{else if b}}B{{else}}C{{/if}}{{#unless a}}U{{/unless}}", { b: 1 }, "BU"],
    [
      "{{#each xs}}{{@index}}{{this}}{{#unless @last}},{{/unless}}{{/each}}",
      { xs: ["a", "b"] },
      "0a,1b",
    ],
    ["{{#each d}}{{@key}}={{this}};{{/each}}", { d: { k: 1 } }, "k=1;"],
    ["{{#each xs as |x i|}}{{i}}{{x}}{{../q}}{{/each}}", { xs: ["a"], q: "!" }, "0a!"],
    ["{{#with d}}{{a}}{{@root.q}}{{/with}}", { d: { a: 5 }, q: "!" }, "5!"],
    ['{{#ifEquals a "x"}}1{{else}}2{{/ifEquals}}', { a: "x" }, "1"],
    ["\\{{x}} {{{y}}} {{json d}}", { y: "<b>", d: { a: 1 } }, '{{x}} <b> {"a":1}'],
    ["{{#each nothing}}x{{else}}none{{/each}}", {}, "none"],
  ])("renders %j", (template, values, expected) => {
    expect(faults("handlebars", template)).toEqual([]);
    expect(text("handlebars", template, values as Values)).toBe(expected);
  });

  it("looks names up around a section in Mustache alone", () => {
    const [template, values] = [
      "{{#xs}}{{n}}{{q}} {{/xs}}{{^e}}none{{/e}}",
      { xs: [{ n: 1 }], q: "!", e: [] },
    ];
    expect(text("mustache", template, values)).toBe("1! none");
    expect(DIALECTS.handlebars.fill(template, values, {}).unfilled).toMatchObject([{ name: "q" }]);
  });

  it("stops partials that call each other", () => {
    const filled = DIALECTS.handlebars.fill("{{> p}}", {}, { p: "{{> p}}" });
    expect(filled.faults[0]?.message).toBe("partials call each other without end");
  });

  it.each([
    ["{{shout x}}", "0: unknown helper `shout`"],
    [
      '{{media url=x contentType="image/png"}}{{media url=y contentType="video/mp4"}}',
      "39: media of the type `video/mp4` cannot be sent",
    ],
    ["{{#shout x}}{{/shout}}", "0: unknown helper `#shout`"],
    ["{{> p}}", "0: there is no partial `p` in the repository"],
    ["{{#if (eq a b)}}{{/if}}", "0: unknown helper `eq`"],
    ["{{(((a)))}}", "0: unknown helper `a`"],
    ["{{#if a}}".repeat(2000), "0: the template has more than 1000 blocks"],
  ])("refuses %j", (template, sentence) => {
    expect(faults("handlebars", template)).toEqual([sentence]);
  });
});
