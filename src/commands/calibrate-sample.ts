import { join, resolve } from "node:path";

import { assemble, repositoryAt } from "../assemble.ts";
import type { CalibrateSampleOptions } from "../command-options.ts";
import { labelMaterial } from "../label-material.ts";
import type { ExitCode } from "../reason.ts";
import { clearedPlace, filesIn } from "../report/files.ts";
import { visibleJson } from "../report/json.ts";
import { labellingPage } from "../report/labelling/page.ts";
import { sheetCsv, sheetJsonLines } from "../report/labelling/sheet-files.ts";
import { sample, type Material } from "../score/calibration/sheet.ts";
import type { Surroundings } from "../surroundings.ts";
import { chosenPrompts } from "../unknown-name.ts";
import { UsageError } from "../usage-error.ts";
import { compared } from "./compared.ts";
import { tellStopped } from "./tell-stopped.ts";

/** `evenhand calibrate sample`: outputs of a gate's run for people to label, and apart from them what the judge said. */
export async function calibrateSampleCommand(
  options: CalibrateSampleOptions,
  around: Surroundings,
  signal: AbortSignal,
): Promise<ExitCode> {
  await using repository = await repositoryAt(around);
  const comparison = await compared(repository, options, { cwd: around.cwd, store: options.store });
  if ("kind" in comparison) return tellStopped(comparison, around);
  const { store: storePath, config: configPath } = options;
  await using assembled = await assemble(around, { storePath, signal, answerer: null });
  const found = await labelMaterial(assembled.world, { comparison, configPath, asOf: null });
  if ("kind" in found) return tellStopped(found, around);
  const material = onlyOne(found, options.prompt ?? null);
  const { sheet, judged } = sample(material, options.outputs);
  const { redact } = assembled;
  const files = {
    "label.html": labellingPage(sheet),
    "sheet.csv": sheetCsv(sheet),
    "sheet.jsonl": sheetJsonLines(sheet),
    "judged.json": visibleJson(judged),
  };
  const out = resolve(around.cwd, options.out);
  await clearedPlace(out, Object.keys(files));
  const sink = filesIn(out);
  for (const [name, text] of Object.entries(files)) await sink.put(name, redact(text));
  around.stdout.write(
    `${sheet.items.length} of ${material.outputs.length} judged outputs are drawn. Give ${join(options.out, "label.html")} (or sheet.csv, or sheet.jsonl) to each annotator, and keep judged.json to yourself: it holds the judge's scores.\n`,
  );
  return 0;
}

/** A sheet is about one rubric. */
function onlyOne(found: readonly Material[], prompt: string | null): Material {
  const chosen = chosenPrompts(
    found.map((of) => ({ ...of, name: of.prompt })),
    prompt,
    "the run",
  );
  const [only, ...others] = chosen;
  if (only === undefined) {
    throw new UsageError(
      "the run in the store has no judged outputs that may be shown; run `evenhand gate` with a rubric first",
    );
  }
  if (others.length > 0) {
    throw new UsageError(`${chosen.length} prompts were judged; name one with --prompt`);
  }
  return only;
}
