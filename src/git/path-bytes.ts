const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A path as git records it, as text; bytes that are no UTF-8 become `\xNN`, and `odd` says so. */
export function decodePath(bytes: Uint8Array): { readonly path: string; readonly odd: boolean } {
  try {
    return { path: strict.decode(bytes), odd: false };
  } catch {
    // The backslash is escaped as well, so that two different paths never get one text.
    const path = Array.from(bytes, (byte) =>
      byte < 0x80 && byte !== 0x5c
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, "0")}`,
    ).join("");
    return { path, odd: true };
  }
}

/** The NUL-terminated fields of a `-z` listing. */
export function splitNul(bytes: Buffer): readonly Buffer[] {
  const fields: Buffer[] = [];
  let start = 0;
  for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
    fields.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return fields;
}

/** Order of paths as git sorts them: by bytes, not by UTF-16 units. */
export function comparePaths(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
