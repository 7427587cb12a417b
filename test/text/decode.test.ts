import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { decodeText } from "../../src/text/decode.ts";
import { anyText } from "./any-text.ts";
import { sentences, valueOf } from "./reading.ts";

const utf8 = (text: string) => Buffer.from(text, "utf8");
const decode = (bytes: Uint8Array) => decodeText(bytes, "a.md");

describe("decodeText()", () => {
  it.each(["", "plain\n", "no final newline", "CRLF\r\n", "é 😀 \u202E\u200B\uFFFD"])(
    "gives %j back unchanged",
    (text) => expect(valueOf(decode(utf8(text)))).toEqual({ text, bom: false }),
  );

  it("keeps the byte order mark out of the text and reports it", () => {
    expect(valueOf(decode(utf8("\uFEFFa\uFEFF")))).toEqual({ text: "a\uFEFF", bom: true });
  });

  it.each([
    [
      "UTF-16, little-endian",
      Buffer.from("\uFEFFa", "utf16le"),
      "a.md:1: the file is UTF-16, by its byte order mark at offset 0; save the file as UTF-8",
    ],
    [
      "UTF-16, big-endian",
      Buffer.from([0xfe, 0xff, 0, 0x61]),
      "a.md:1: the file is UTF-16, by its byte order mark at offset 0; save the file as UTF-8",
    ],
    [
      "UTF-32",
      Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]),
      "a.md:1: the file is UTF-32, by its byte order mark at offset 0; save the file as UTF-8",
    ],
    [
      "UTF-16 without a mark",
      Buffer.from("a\nb", "utf16le"),
      "a.md:1: byte 0x00 at offset 1 is no text; save the file as UTF-8 (it is binary, or UTF-16 without a byte order mark)",
    ],
    [
      "Latin-1",
      Buffer.from("one\ncafé au lait", "latin1"),
      "a.md:2: byte 0xE9 at offset 7 is not UTF-8; save the file as UTF-8 (it looks like Latin-1 or Windows-1252)",
    ],
    [
      "a character cut off at the end",
      Buffer.from([0x61, 0xe2, 0x82]),
      "a.md:1: byte 0xE2 at offset 1 is not UTF-8; save the file as UTF-8 (it looks like Latin-1 or Windows-1252)",
    ],
    [
      "an LFS pointer",
      utf8("version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"),
      "a.md:1: the file is a Git LFS pointer, not the text it stands for; keep prompts and eval sets in git itself (git lfs untrack, then commit the file)",
    ],
  ])("refuses %s as an unsupported file", (_, bytes, sentence) => {
    const reading = decode(bytes);
    expect(sentences(reading)).toEqual([sentence]);
    expect(reading).toMatchObject({ problems: [{ reason: "unsupported_file" }] });
  });

  it("returns every text that UTF-8 can hold, code point for code point", () => {
    const text = anyText().filter((text) => !/\0|^\uFEFF/.test(text));
    fc.assert(
      fc.property(text, (text) => {
        expect(valueOf(decode(utf8(text)))).toEqual({ text, bom: false });
      }),
    );
  });

  it("refuses a stray byte at its own offset, wherever it stands", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (before, after) => {
        const good = utf8(before.replaceAll("\0", "").replace(/^\uFEFF/, ""));
        const reading = decode(Buffer.concat([good, Buffer.from([0xff]), utf8(after)]));
        expect(sentences(reading).join()).toMatch(/at offset (\d+)/);
        expect(sentences(reading).join()).toContain(`offset ${good.length} `);
      }),
    );
  });

  it("never throws, and gives back exactly the bytes of what it accepts", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const reading = decode(bytes);
        const whole = reading.ok
          ? Buffer.from((reading.value.bom ? "\uFEFF" : "") + reading.value.text)
          : bytes;
        expect([...whole]).toEqual([...bytes]);
      }),
    );
  });
});
