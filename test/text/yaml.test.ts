import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { parseYaml } from "../../src/text/yaml.ts";
import { sentences, valueOf } from "./reading.ts";

const read = (text: string) => parseYaml(text, "a.yaml");

describe("parseYaml()", () => {
  it("reads YAML 1.2: only true and false are booleans, dates are text", () => {
    const text = "a: yes\nb: 2024-01-02\nc: 0o17\nd: 1e3\ne: ~\nf: true\ng: 'x'\nh: [1, -2.5]\n";
    expect(valueOf(read(text)).value).toEqual({
      a: "yes",
      b: "2024-01-02",
      c: 15,
      d: 1000,
      e: null,
      f: true,
      g: "x",
      h: [1, -2.5],
    });
  });

  it("keeps the digits of integers beyond 2^53 as text where data is read", () => {
    const text =
      "- 9007199254740991\n- 9007199254740993\n- -18446744073709551616\n- 0xffffffffffffffff\n";
    expect(valueOf(parseYaml(text, "a.yaml", { keepsDigits: true })).value).toEqual([
      9007199254740991,
      "9007199254740993",
      "-18446744073709551616",
      "0xffffffffffffffff",
    ]);
  });

  it("stays with YAML 1.2 whatever a directive says", () => {
    expect(valueOf(read("%YAML 1.1\n---\na: yes\n")).value).toEqual({ a: "yes" });
  });

  it("gives null for an empty document", () => {
    expect(valueOf(read("# nothing\n")).value).toBeNull();
  });

  it("gives mappings that inherit nothing", () => {
    const { value } = valueOf(read("a: { b: 1 }"));
    expect(Object.getPrototypeOf(value)).toBeNull();
    expect((value as Record<string, unknown>)["toString"]).toBeUndefined();
  });

  it("lets aliases repeat a value and merge keys fill in what a mapping does not say itself", () => {
    const text =
      "a: &a { x: 1, y: 1 }\nb: *a\nc: { y: 2, <<: *a }\nd: { <<: [*a, { x: 3, z: 3 }] }\n";
    expect(valueOf(read(text)).value).toEqual({
      a: { x: 1, y: 1 },
      b: { x: 1, y: 1 },
      c: { y: 2, x: 1 },
      d: { x: 1, y: 1, z: 3 },
    });
  });

  it.each([
    [
      "a: !!js/function 'x'",
      "a.yaml:1: tag `!!js/function` is not allowed; remove it: files are data and hold plain values only",
    ],
    [
      "\n- !!binary aGk=",
      "a.yaml:2: tag `!!binary` is not allowed; remove it: files are data and hold plain values only",
    ],
    [
      "a: !local { b: 1 }",
      "a.yaml:1: tag `!local` is not allowed; remove it: files are data and hold plain values only",
    ],
    [
      "a: 1\n__proto__: { polluted: 1 }",
      "a.yaml:2: key `__proto__` is not allowed; give it another name",
    ],
    [
      "a:\n  - 'constructor': 1",
      "a.yaml:2: key `constructor` is not allowed; give it another name",
    ],
    ["a: 1\nb: 2\n'a': 3", "a.yaml:3: key `a` is repeated; it stands on line 1 too; keep one"],
    ["1: a\n'1': b", "a.yaml:2: key `1` is repeated; it stands on line 1 too; keep one"],
    [
      "a: {{x}}",
      "a.yaml:1: a key must be plain text; put text that holds braces or brackets in quotes",
    ],
    [
      "a: *b",
      "a.yaml:1: alias `*b` points to nothing that is complete here; mark a value before it with `&b`",
    ],
    [
      "a: &a [*a]",
      "a.yaml:1: alias `*a` points to nothing that is complete here; mark a value before it with `&a`",
    ],
    ["a: { <<: 1 }", "a.yaml:1: `<<` merges mappings only; name a mapping, as in `<<: *common`"],
    [
      "a: 9007199254740993",
      "a.yaml:1: integer 9007199254740993 is too large to be kept exactly; put it in quotes, then it is text and stays as written",
    ],
    ["a: .nan", "a.yaml:1: `.nan` is not a finite number; put it in quotes for text"],
    [
      "a: b: c",
      "a.yaml:1: invalid YAML: nested mappings are not allowed in compact mappings; put text that holds `: ` in quotes",
    ],
    [
      "a:\n\t- b",
      "a.yaml:2: invalid YAML: tabs are not allowed as indentation; indent with spaces",
    ],
    [
      "a: @b",
      "a.yaml:1: invalid YAML: plain value cannot start with reserved character @; put text that begins with a special character in quotes",
    ],
    [
      "a: 1\n---\nb: 2",
      "a.yaml:2: invalid YAML: a second document begins here; keep one document in the file, without a further `---`",
    ],
  ])("refuses %j in one sentence with its line", (text, sentence) => {
    expect(sentences(read(text))[0]).toBe(sentence);
  });

  it("never touches the prototype of all objects", () => {
    read("__proto__: { polluted: 1 }\na: &a { '__proto__': { polluted: 1 } }\nb: { <<: *a }");
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("refuses nesting that a reader could run out of stack on", () => {
    const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(sentences(read(deep(100)))).toEqual([]);
    expect(sentences(read(deep(200)))[0]).toBe("a.yaml:1: it is nested more than 100 levels deep");
    expect(sentences(read("[".repeat(50_000)))[0]).toBe(
      "a.yaml:1: invalid YAML: it is nested too deeply",
    );
  });

  it("stops aliases that multiply", () => {
    const levels = Array.from("bcdefgh", (name, index) => {
      const below = "abcdefg"[index] ?? "a";
      return `${name}: &${name} [${Array.from({ length: 10 }, () => `*${below}`).join(", ")}]`;
    });
    const bomb = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]", ...levels].join("\n");
    expect(sentences(read(bomb))[0]).toBe(
      "a.yaml:4: aliases repeat more than 10000 values; write the values out",
    );
  });

  it("reads back any data that was written as JSON, which YAML contains", () => {
    const safe = fc
      .jsonValue({ maxDepth: 4 })
      .filter((value) => !/__proto__|constructor|prototype|<<|\d{16}/.test(JSON.stringify(value)));
    fc.assert(
      fc.property(safe, (value) => {
        const text = JSON.stringify(value);
        expect(valueOf(read(text)).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it("never throws", () => {
    const unit = fc.constantFrom(..."{}[]\"':-?&*!<>|#%@\n\t ,a1.~", "<<", "&a ", "*a ", "!!x ");
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(read(text)).toHaveProperty("ok");
      }),
      { numRuns: 500 },
    );
  });
});

describe("lineOf()", () => {
  const text =
    "# one\na:\n  b: 1\n  c:\n    - x\n    - y: 2\nd: &d { e: 1 }\nf: *d\ng:\n  <<: *d\n  h: 1\n";
  const { lineOf } = valueOf(read(text));

  it.each([
    [[], 2],
    [["a"], 2],
    [["a", "b"], 3],
    [["a", "c", 0], 5],
    [["a", "c", 1, "y"], 6],
    [["f", "e"], 7],
    [["g", "h"], 11],
    [["g", "e"], 7],
  ])("finds %j on line %i", (path, line) => expect(lineOf(path)).toBe(line));

  it.each([
    [["a", "missing"], 2],
    [["a", "c", 7, "y"], 4],
    [["a", "b", "deeper"], 3],
  ])("stays with the deepest part of %j that exists, line %i", (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it("counts from the line of the file on which the text begins", () => {
    expect(valueOf(parseYaml("a: 1\nb: 2", "a.md", { firstLine: 4 })).lineOf(["b"])).toBe(5);
    expect(sentences(parseYaml("a: 1\nb: [", "a.md", { firstLine: 4 }))[0]).toMatch(/^a\.md:5: /);
  });
});
