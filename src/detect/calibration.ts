import type { Parsed } from "../problem.ts";
import { parseRecord, recordPath, type CalibrationRecord } from "../score/calibration/record.ts";
import type { TreeFiles } from "./tree-files.ts";

/** The calibration of an eval set's judge; null where the tree has none. */
export async function readCalibration(
  files: TreeFiles,
  evalPath: string,
): Promise<Parsed<CalibrationRecord> | null> {
  const path = recordPath(evalPath);
  const read = await files.text(path);
  if (read === null || !read.ok) return read;
  return parseRecord(read.value.text, path);
}
