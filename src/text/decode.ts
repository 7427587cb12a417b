import { parsed, refused } from "../problem.ts";
import { lineAt } from "./lines.ts";

import type { Parsed, Problem } from "../problem.ts";

/** A file's text, code point for code point: line ends and the final newline as they are in the blob. */
export interface SourceText {
  /** Without the byte order mark. */
  readonly text: string;
  /** True when the file began with the UTF-8 byte order mark, which is a mark of encoding and is never sent. */
  readonly bom: boolean;
}

const LFS_POINTER = "version https://git-lfs.github.com/spec/";
const SAVE_AS_UTF8 = "save the file as UTF-8";

/**
 * Reads a blob strictly. Whatever is refused here makes the run `inconclusive(unsupported_file)`: guessing an
 * encoding would put replacement characters into a request.
 */
export function decodeText(bytes: Uint8Array, file: string): Parsed<SourceText> {
  const unsupported = (line: number | null, message: string, hint: string): Problem => ({
    file,
    line,
    message,
    hint,
    reason: "unsupported_file",
  });

  const mark = byteOrderMark(bytes);
  if (mark) {
    return refused(
      unsupported(1, `the file is ${mark}, by its byte order mark at offset 0`, SAVE_AS_UTF8),
    );
  }

  const whole = validPrefix(bytes);
  if (whole.bytes < bytes.length) {
    const found = `byte ${hex(bytes[whole.bytes]!)} at offset ${whole.bytes} is not UTF-8`;
    const hint = `${SAVE_AS_UTF8} (it looks like Latin-1 or Windows-1252)`;
    return refused(unsupported(lineAt(whole.text, whole.text.length), found, hint));
  }

  // ASCII in UTF-16 without a mark is valid UTF-8 full of NULs.
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const line = lineAt(whole.text, whole.text.indexOf("\0"));
    const hint = `${SAVE_AS_UTF8} (it is binary, or UTF-16 without a byte order mark)`;
    return refused(unsupported(line, `byte 0x00 at offset ${nul} is no text`, hint));
  }

  const bom = whole.text.startsWith("\uFEFF");
  const text = bom ? whole.text.slice(1) : whole.text;
  if (text.startsWith(LFS_POINTER)) {
    const hint = "keep prompts and eval sets in git itself (git lfs untrack, then commit the file)";
    return refused(
      unsupported(1, "the file is a Git LFS pointer, not the text it stands for", hint),
    );
  }
  return parsed({ text, bom });
}

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "UTF-32" : null;
}

/**
 * The longest beginning that is whole, valid UTF-8. TextDecoder does not say where it failed, but validity of
 * a beginning is monotone, so halving finds the place in about log2(size) decodings.
 */
function validPrefix(bytes: Uint8Array): { readonly text: string; readonly bytes: number } {
  const decode = (end: number, stream: boolean): string | null => {
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        bytes.subarray(0, end),
        { stream },
      );
    } catch {
      return null;
    }
  };
  const all = decode(bytes.length, false);
  if (all !== null) return { text: all, bytes: bytes.length };

  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(middle, true) === null) bad = middle;
    else good = middle;
  }
  // A streaming decoder holds back the sequence it is inside of: what it gave out ends where that one begins.
  const text = decode(good, true) ?? "";
  return { text, bytes: Buffer.byteLength(text) };
}

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
