/**
 * True when two contents differ, but only in what editors change unasked: line ends, a byte-order mark, the final
 * newline. Bytes are compared, so that text in an unknown encoding is never called equal by accident.
 */
export function differsInEncodingOnly(before: Uint8Array, after: Uint8Array): boolean {
  return Buffer.compare(before, after) !== 0 && normal(before) === normal(after);
}

function normal(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .replaceAll("\r\n", "\n")
    .replace(/\n$/, "");
}
