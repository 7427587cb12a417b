import { mkdir } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import { existingStore, writableStore } from "../assemble.ts";
import type { StoreExportOptions, StoreImportOptions } from "../command-options.ts";
import type { ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import { visibleJson } from "../report/json.ts";
import { counted } from "../report/words.ts";
import { signingKeys } from "../signing-keys.ts";
import { exportStore } from "../store/export.ts";
import { importStore, type ImportReport } from "../store/import.ts";
import type { MacKey } from "../store/mac.ts";
import type { Surroundings } from "../surroundings.ts";
import { UsageError } from "../usage-error.ts";

/** `evenhand store export`: every row and note, each signed, in one file. */
export async function storeExportCommand(
  options: StoreExportOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (options.file === undefined) {
    throw new UsageError("name the file to write: `evenhand store export store.jsonl.gz`");
  }
  const [key] = keysOf(around);
  const store = existingStore(around, options.store);
  try {
    const path = resolve(around.cwd, options.file);
    await mkdir(dirname(path), { recursive: true });
    const written = await exportStore(store, path, key);
    around.stdout.write(
      options.json
        ? visibleJson({ file: options.file, ...written })
        : `${counted(written.rows, "response")} written to ${logLine(options.file)}.\n`,
    );
    return 0;
  } finally {
    await store.close();
  }
}

/** `evenhand store import`: exit 2 where a file could not be read to its end, or held lines that are not ours. */
export async function storeImportCommand(
  options: StoreImportOptions,
  around: Surroundings,
): Promise<ExitCode> {
  const { files = [] } = options;
  if (files.length === 0) {
    throw new UsageError("name the files to read: `evenhand store import store.jsonl.gz`");
  }
  const keys = keysOf(around);
  const store = await writableStore(around, options.store);
  try {
    const reports: Imported[] = [];
    for (const file of files) {
      reports.push({ file, ...(await importStore(store, resolve(around.cwd, file), keys)) });
    }
    around.stdout.write(options.json ? visibleJson(reports) : reports.map(importText).join(""));
    return reports.every(isWhole) ? 0 : 2;
  } finally {
    await store.close();
  }
}

interface Imported extends ImportReport {
  readonly file: string;
}

const isWhole = ({ damage, rejected }: ImportReport): boolean => damage === null && rejected === 0;

function importText({ file, rows, known, rejected, damage }: Imported): string {
  const lines = [`${file}: ${counted(rows, "response")} taken over, ${known} were there already`];
  if (rejected > 0) {
    lines.push(
      `${file}: ${counted(rejected, "line")} left out: written by another version, or signed with another key than EVENHAND_CACHE_KEY or a provider's key here`,
    );
  }
  if (damage !== null) lines.push(`${file}: it ends early: ${damage}`);
  return lines.map((line) => `${logLine(line)}\n`).join("");
}

function keysOf({ env }: Surroundings): readonly [MacKey, ...MacKey[]] {
  const [first, ...others] = signingKeys(env);
  if (first !== undefined) return [first, ...others];
  throw new UsageError(
    "rows travel signed, and there is no key to sign with: set EVENHAND_CACHE_KEY, or the provider's key",
  );
}
