import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { logLine } from "../../../src/report/escape/log.ts";
import { outputFile, outputKeys, type OutputKey } from "../../../src/report/escape/output.ts";
import { xml } from "../../../src/report/escape/xml.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        ":",
        "::",
        "##[",
        "#",
        "\n",
        "\u001b",
        "error",
        "ghadelimiter_",
        "<<",
        "verdict=pass",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

describe("logLine()", () => {
  it.each([
    ["::error file=a::b", ":\\u{3a}error file=a:\\u{3a}b"],
    ["  ::stop-commands::x", "  :\\u{3a}stop-commands:\\u{3a}x"],
    ["a ##[command]b", "a #\\u{23}[command]b"],
    ["\u001b[31mred", "\\u{1b}[31mred"],
    ["a\nb\r", "a\\u{a}b\\u{d}"],
    ["a: b # c", "a: b # c"],
  ])("writes %j as %j", (text, line) => {
    expect(logLine(text)).toBe(line);
  });

  it("is one line without control characters that the runner takes for no command", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = logLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(line.trimStart().startsWith("::")).toBe(false);
        expect(line).not.toContain("##[");
      }),
    );
  });
});

/** The runner's reading of GITHUB_OUTPUT: `key<<end`, lines up to `end`; or `key=value`. */
function parsed(text: string): ReadonlyMap<string, string> {
  const lines = text.split("\n");
  const values = new Map<string, string>();
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, key, end] = /^([^=]*?)<<(.*)$/.exec(line) ?? [];
    if (key === undefined || end === undefined) {
      if (line !== "") values.set(line.split("=")[0] ?? "", line);
      continue;
    }
    const value: string[] = [];
    for (let next = lines.shift(); next !== end; next = lines.shift()) {
      if (next === undefined) throw new Error(`no end for ${key}`);
      value.push(next);
    }
    values.set(key, value.join("\n"));
  }
  return values;
}

describe("outputFile()", () => {
  it("writes each value as a heredoc, in the order of the list of keys", () => {
    const text = outputFile(
      new Map([
        ["reason", ""],
        ["verdict", "fail"],
      ] as const),
    );
    expect(text).toMatch(
      /^verdict<<(end_[0-9a-f]{64})\nfail\n\1\nreason<<(end_[0-9a-f]{64})\n\n\2\n$/,
    );
  });

  it("gives the runner exactly the keys and values that were put in", () => {
    const values = fc.dictionary(fc.constantFrom(...outputKeys), anyText);
    fc.assert(
      fc.property(values, (record) => {
        const entries = Object.entries(record) as [OutputKey, string][];
        expect(new Map(parsed(outputFile(new Map(entries))))).toEqual(
          new Map(
            outputKeys.flatMap((key) => {
              const value = entries.find(([of]) => of === key)?.[1];
              return value === undefined ? [] : [[key, value] as const];
            }),
          ),
        );
      }),
    );
  });
});

describe("xml()", () => {
  it("writes markup as entities and controls visibly", () => {
    expect(xml(`<a b="c">&\n\u0007`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&#10;\\u{7}");
  });

  it("holds only characters that XML 1.0 allows", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(xml(text)).not.toMatch(/[<>"\n\p{Cc}\p{Cs}\uFFFE\uFFFF]/u);
      }),
    );
  });
});
