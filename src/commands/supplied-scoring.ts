import type { SuppliedFiles } from "../command-options.ts";
import { planJudge } from "../plan/plan-judge.ts";
import { whyUnmeasurable } from "../plan/plan.ts";
import type { SuppliedScoring } from "../plan/supplied.ts";
import type { Config } from "../config/config.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import { readEvalSet, type EvalTree } from "../evals/gather.ts";
import type { Parsed } from "../problem.ts";
import { parseRecord, recordPath, type CalibrationRecord } from "../score/calibration/record.ts";
import { parseCheck } from "../score/checks/registry.ts";
import { decodeText, type SourceText } from "../text/decode.ts";
import { UsageError, valueOf } from "../usage-error.ts";

/** Bytes of a file of the set-up, or null where there is none: the work tree, or the base branch's tree. */
export type SetUpFiles = (path: string) => Promise<Uint8Array | null>;

/** A ready-made number with its range, or an eval set; anything else is wrong usage. */
export async function readScoring(
  options: Pick<SuppliedFiles, "metric" | "range" | "evals" | "slice">,
  config: Config,
  files: SetUpFiles,
): Promise<SuppliedScoring> {
  const { metric, range, evals } = options;
  if (metric !== undefined && evals !== undefined) {
    throw new UsageError("`--metric` and `--evals` are two ways to score; give one of them");
  }
  if (metric !== undefined) {
    if (range === undefined)
      throw new UsageError("`--metric` needs `--range low,high`, such as `--range 0,1`");
    return { kind: "metric", metric, low: range[0], high: range[1] };
  }
  if (evals === undefined) {
    throw new UsageError(
      "say how to score: `--metric <field> --range low,high`, or `--evals <file>`",
    );
  }
  if (options.slice !== undefined) {
    throw new UsageError(
      "`--slice` goes with `--metric`; with `--evals` the slices are the eval set's",
    );
  }
  const evalSet = await evalSetAt(evals, files);
  const unmeasurable = whyUnmeasurable(evalSet);
  if (unmeasurable !== null) throw new UsageError(unmeasurable);
  const judge = planJudge(evalSet, config, [], { cases: evalSet.cases, prompts: [] });
  if (!judge.ok) throw new UsageError(judge.detail);
  return {
    kind: "evals",
    evalSet,
    judge: judge.judge,
    calibration: await calibrationAt(recordPath(evals), files),
  };
}

async function calibrationAt(path: string, files: SetUpFiles): Promise<CalibrationRecord | null> {
  const bytes = await files(path);
  return bytes === null ? null : valueOf(parseRecord(valueOf(decodeText(bytes, path)).text, path));
}

async function evalSetAt(path: string, files: SetUpFiles): Promise<EvalSet> {
  const text = async (file: string): Promise<Parsed<SourceText> | null> => {
    const bytes = await files(file);
    return bytes === null ? null : decodeText(bytes, file);
  };
  const tree: EvalTree = {
    paths: [],
    text,
    preload: () => Promise.resolve(),
    images: (paths) => Promise.all(paths.map(files)),
  };
  const read = await readEvalSet(tree, path, parseCheck);
  if (read === null) throw new UsageError(`there is no file ${path}`);
  return valueOf(read);
}
