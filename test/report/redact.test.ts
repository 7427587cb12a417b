import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { visible } from "../../src/report/escape/visible.ts";
import { redactor } from "../../src/report/redact.ts";

const SECRET = 'sk-Ant/03+Zq&7<"x y"_é9';
const redact = redactor([SECRET]);

const base64 = (text: string): string => Buffer.from(text).toString("base64");

describe("redactor()", () => {
  it.each([
    ["plain", SECRET],
    ["JSON-escaped", JSON.stringify({ key: SECRET })],
    ["URL-encoded", encodeURIComponent(SECRET)],
    [
      "URL-encoded in lower case",
      encodeURIComponent(SECRET).replace(/%[0-9A-F]{2}/g, (of) => of.toLowerCase()),
    ],
    ["form-encoded", encodeURIComponent(SECRET).replaceAll("%20", "+")],
    ["hex", Buffer.from(SECRET).toString("hex")],
    ["upper-case hex", Buffer.from(SECRET).toString("hex").toUpperCase()],
    ["with entities", SECRET.replaceAll("&", "&amp;").replaceAll("<", "&lt;")],
    ["split by zero-width spaces", [...SECRET].join("\u200b")],
    ["split by spelled zero-width spaces", visible([...SECRET].join("\u200b"))],
    ["split by JSON-escaped zero-width spaces", [...SECRET].join("\\u200b")],
    ["split by a null byte", `${SECRET.slice(0, 9)}\0${SECRET.slice(9)}`],
    ["hex split by joiners", [...Buffer.from(SECRET).toString("hex")].join("\u2060")],
  ])("blanks a secret that is %s", (_, text) => {
    const out = redact(`before ${text} after`);
    expect(out).toMatch(/^before .*\*\*\*.* after$/);
    expect(out.replace(/[\u200b\u2060]|\\u\{?200b\}?/g, "")).not.toContain(SECRET.slice(3, 9));
    expect(out.length).toBeLessThan(30);
  });

  it.each([0, 1, 2, 3, 4])(
    "blanks base64 and base64url of a text with the secret at byte %i",
    (offset) => {
      const text = base64(`${"a".repeat(offset)}${SECRET}tail`);
      for (const encoded of [
        text,
        text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, ""),
      ]) {
        const out = redact(`x:${encoded}`);
        expect(out).toContain("***");
        // At either end at most the characters that the secret shares with its neighbours remain.
        expect(out.length).toBeLessThan(
          3 + encoded.length - Math.floor((Buffer.byteLength(SECRET) * 8) / 6) + 8,
        );
      }
    },
  );

  it("leaves a text without secrets as it is", () => {
    const text = "nothing\u200b here \\u{200b} sk-Ant";
    expect(redact(text)).toBe(text);
  });

  it("ignores short secrets, which would blank ordinary words", () => {
    expect(redactor(["", "short", "1234567"])("a short 1234567")).toBe("a short 1234567");
  });

  it("blanks overlapping secrets once", () => {
    expect(redactor(["abcdefgh", "efghijkl"])("-abcdefghijkl-")).toBe("-***-");
  });

  it("blanks every secret of a list, wherever it stands", () => {
    const secret = fc
      .string({ unit: "grapheme-ascii", minLength: 8, maxLength: 20 })
      .filter((text) => text.trim().length >= 8);
    fc.assert(
      fc.property(
        fc.array(secret, { minLength: 1, maxLength: 3 }),
        fc.string(),
        (secrets, around) => {
          const out = redactor(secrets)(`${around}${secrets.join(around)}${around}`);
          for (const one of secrets) expect(out).not.toContain(one.trim());
        },
      ),
    );
  });

  // Anything but linear would outlast the suite's time limit.
  it("ends on a megabyte that is made to be slow", () => {
    for (const piece of ["sk-Ant/03+Zq&", "\u200b", "s", "\\u{200b}k"])
      expect(redact(piece.repeat(1_000_000 / piece.length))).not.toBe("");
  });
});
