import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";

import type { CalibrateFitOptions } from "../command-options.ts";
import type { ExitCode } from "../reason.ts";
import { calibrationText, objectionsText } from "../report/calibration-text.ts";
import { logLine } from "../report/escape/log.ts";
import { visibleJson } from "../report/json.ts";
import { fit } from "../score/calibration/fit.ts";
import { judgedFile, type JudgedFile } from "../score/calibration/judged-file.ts";
import { parseLabels, repeatedLabels, type Label } from "../score/calibration/labels.ts";
import { parseObjections, type Objection } from "../score/calibration/objections.ts";
import { recordOf, recordPath } from "../score/calibration/record.ts";
import type { Surroundings } from "../surroundings.ts";
import { readJson } from "../text/json.ts";
import { checkShape } from "../text/shape.ts";
import { UsageError, valueOf } from "../usage-error.ts";
import { textAt } from "./text-at.ts";

/** `evenhand calibrate fit`: how far the judge agrees with the people whose labels are given. */
export async function calibrateFitCommand(
  { labels: files = [], judged: judgedPath, out, json }: CalibrateFitOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (files.length === 0) {
    throw new UsageError("name at least one file of labels, as the page saves it");
  }
  const judged = await readJudged(around.cwd, judgedPath);
  const known = {
    items: new Set(judged.items.map(({ item }) => item)),
    criteria: judged.criteria,
  };
  const cases = new Set(judged.population.map(({ caseId }) => caseId));
  const labels: Label[] = [];
  const objections: Objection[] = [];
  for (const file of files) {
    const text = await textAt(around.cwd, file);
    labels.push(...valueOf(parseLabels(text, file, known)));
    objections.push(...valueOf(parseObjections(text, file, { ...known, cases })));
  }
  const [twice] = repeatedLabels(labels);
  if (twice !== undefined) throw new UsageError(logLine(`${twice}; give one file an annotator`));
  const fits = fit(judged, labels);
  if (fits.length === 0) throw new UsageError("the files hold no score; label some outputs first");
  const record = recordOf(judged, fits);
  const path = out ?? recordPath(judged.evals);
  const written = resolve(around.cwd, path);
  await mkdir(dirname(written), { recursive: true });
  await writeFile(written, visibleJson(record), "utf8");
  around.stdout.write(
    json
      ? visibleJson(record)
      : `${calibrationText(fits, around.stdout.columns)}${objectionsText(objections)}`,
  );
  around.stderr.write(`${logLine(path)} is written: commit it.\n`);
  return 0;
}

async function readJudged(cwd: string, file: string): Promise<JudgedFile> {
  const text = await textAt(cwd, file);
  const json = readJson(text);
  if (!json.ok) throw new UsageError(logLine(`${file}: ${json.message}`));
  const shape = checkShape(judgedFile, { file, value: json.value, lineOf: () => 1 });
  return valueOf(shape.ok ? shape : { ok: false, problems: shape.problems.slice(0, 1) });
}
