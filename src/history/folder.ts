import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";

import { workTree } from "../git/work-tree.ts";
import { filesIn } from "../report/files.ts";
import type { MacKey } from "../store/mac.ts";
import { NO_RECORDS, recordFile, recordsIn, type History } from "./history.ts";

/** Records as files below a folder, for runs without GitHub. */
export function folderHistory(dir: string, keys: readonly MacKey[]): History {
  return {
    signs: keys.length > 0,
    async read() {
      if ((await stat(dir).catch(() => null)) === null) {
        return { found: NO_RECORDS, complaint: null };
      }
      return { found: await recordsIn(workTree(dir), keys), complaint: null };
    },
    async append(records) {
      try {
        for (const record of records) {
          const { path, text } = recordFile(record, keys[0] ?? null);
          await filesIn(join(dir, dirname(path))).put(path.slice(path.lastIndexOf("/") + 1), text);
        }
        return null;
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        return `no record could be kept in ${dir}: ${why}`;
      }
    },
  };
}
