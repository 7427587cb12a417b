import { readFile } from "node:fs/promises";
import { resolve } from "node:path";

import { logLine } from "../report/escape/log.ts";
import { decodeText } from "../text/decode.ts";
import { UsageError, valueOf } from "../usage-error.ts";

/** The text of a file that the user names; what cannot be read, or is no text, is a UsageError. */
export async function textAt(cwd: string, file: string): Promise<string> {
  const bytes = await readFile(resolve(cwd, file)).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(logLine(`${file} cannot be read (${error.code ?? error.message})`));
  });
  return valueOf(decodeText(bytes, file)).text;
}
