import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";

import { logLine } from "../report/escape/log.ts";
import { UsageError } from "../usage-error.ts";
import { verdictSchema, type Verdict } from "../verdict.ts";

/** A run of ten thousand cases fills some ten megabytes. */
const MOST_BYTES = 64 * 2 ** 20;

/** The verdict in a file that anybody may have written; what is none is a UsageError of one sentence. */
export async function readVerdict(cwd: string, path: string): Promise<Verdict> {
  const refuse = (why: string): never => {
    // The message may quote the file, and has to stay one line.
    throw new UsageError(logLine(`${path}: ${why}; name the verdict.json of a run with --verdict`));
  };
  const unreadable = (error: NodeJS.ErrnoException): never =>
    refuse(`cannot be read (${error.code ?? error.message})`);
  const absolute = resolve(cwd, path);
  const about = await stat(absolute).catch(unreadable);
  if (!about.isFile()) refuse("is no file");
  if (about.size > MOST_BYTES) refuse("is too large for a verdict");
  const json = parsed(await readFile(absolute, "utf8").catch(unreadable));
  const read = verdictSchema.safeParse(json);
  if (read.success) return read.data;
  const schema = schemaOf(json);
  if (schema !== null && schema !== OWN_SCHEMA) {
    return refuse(
      `is of the schema \`${schema.slice(0, 60)}\`, and this version reads \`${OWN_SCHEMA}\``,
    );
  }
  const place = read.error.issues[0]?.path.join(".") ?? "";
  return refuse(`is no verdict of this version${place === "" ? "" : ` at ${place.slice(0, 200)}`}`);
}

const OWN_SCHEMA = verdictSchema.shape.schema.value;

function schemaOf(json: unknown): string | null {
  if (typeof json !== "object" || json === null || !("schema" in json)) return null;
  return typeof json.schema === "string" ? json.schema : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
