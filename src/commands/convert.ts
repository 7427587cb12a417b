import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, isAbsolute, posix, relative, resolve } from "node:path";

import type { ConvertOptions } from "../command-options.ts";
import { converted, withColumns } from "../evals/convert.ts";
import { readDraftedSet, type DraftedSet, type EvalTree } from "../evals/gather.ts";
import { ANSWER_EXISTS } from "../evals/given-answers.ts";
import { suppliedText } from "../evals/supplied-text.ts";
import { problemText } from "../problem.ts";
import type { ExitCode } from "../reason.ts";
import { logLine } from "../report/escape/log.ts";
import { parseCheck } from "../score/checks/registry.ts";
import { schemaLine } from "../setup/schema-line.ts";
import type { Surroundings } from "../surroundings.ts";
import { parseYaml } from "../text/yaml.ts";
import { UsageError, valueOf } from "../usage-error.ts";
import { workTreeEvals } from "./work-tree-evals.ts";

/** `evenhand convert`: an eval set of any format as one of ours; what has no meaning in it is named and counted. */
export async function convertCommand(
  { file, columns, out, outputs, force }: ConvertOptions,
  around: Surroundings,
): Promise<ExitCode> {
  if (file === undefined) throw new UsageError("name the eval set that is to be converted");
  if (out !== undefined && !/\.ya?ml$/i.test(out)) throw new UsageError(notYaml(out));
  const source = await sourceOf(file, around.cwd);
  const { path, tree } = columns === undefined ? source : underColumns(source, columns);
  const read = await readDraftedSet(tree, path, parseCheck);
  if (read === null) throw new UsageError(`there is no file ${file}`);
  const drafted = valueOf(read);
  const target = { path: placeOf(out, source, around.cwd), heading: schemaLine("eval-set") };
  const text = valueOf(await converted(drafted, target, source.tree, parseCheck));
  const answers = suppliedText(drafted.draft.rows);
  if (outputs !== undefined && answers === "") {
    throw new UsageError(`no row of ${file} has an answer for \`--outputs\``);
  }
  const files = [
    ...(outputs === undefined ? [] : [{ path: outputs, text: answers }]),
    ...(out === undefined ? [] : [{ path: out, text }]),
  ];
  await writeAll(around.cwd, files, force);
  if (out === undefined) around.stdout.write(text);
  const warnings = (read.ok ? read.warnings : []).filter(
    ({ message }) => outputs === undefined || !message.includes(ANSWER_EXISTS),
  );
  const lines = [...warnings.map((of) => `warning: ${problemText(of)}`), account(drafted, out)];
  around.stderr.write(lines.map((line) => `${logLine(line)}\n`).join(""));
  return 0;
}

/** By another ending it would be read as another notation. */
const notYaml = (out: string): string =>
  `the eval set is written as YAML: call \`--out\` \`${out.replace(/\.[^./\\]*$/, "")}.yaml\``;

interface Source {
  /** Where the tree's paths begin. */
  readonly root: string;
  readonly path: string;
  readonly tree: EvalTree;
}

/** The file among those below the working directory; one from elsewhere among those of its own folder. */
async function sourceOf(file: string, cwd: string): Promise<Source> {
  const whole = resolve(cwd, file);
  const isBelow = pathBelow(cwd, whole) !== null;
  const root = isBelow ? cwd : dirname(whole);
  const path = pathBelow(root, whole) ?? file;
  return { root, path, tree: await workTreeEvals(root) };
}

/** `/` between its steps; null where it leads out of the folder. */
function pathBelow(folder: string, path: string): string | null {
  const below = relative(folder, path).replaceAll("\\", "/");
  return below.startsWith("../") || isAbsolute(below) ? null : below;
}

const COLUMNS = "--columns";

function underColumns({ tree, path }: Source, columns: string): Pick<Source, "tree" | "path"> {
  const { value, lineOf } = valueOf(parseYaml(columns, COLUMNS));
  return valueOf(withColumns(tree, path, { file: COLUMNS, value, lineOf }));
}

/** In the source's tree; a set that goes elsewhere names images as if it lay beside the source. */
function placeOf(out: string | undefined, { root, path }: Source, cwd: string): string {
  const beside = posix.join(posix.dirname(path), "converted.yaml");
  return (out === undefined ? null : pathBelow(root, resolve(cwd, out))) ?? beside;
}

interface Written {
  readonly path: string;
  readonly text: string;
}

/** All of them or none: half a conversion beside an error would be taken for a whole one. */
async function writeAll(cwd: string, files: readonly Written[], force: boolean): Promise<void> {
  const places = files.map(({ path }) => resolve(cwd, path));
  if (new Set(places).size < places.length) {
    throw new UsageError(
      "`--out` and `--outputs` name the same file; name another for one of them",
    );
  }
  const taken = force ? undefined : files.find((_, n) => existsSync(places[n]!));
  if (taken !== undefined) throw exists(taken.path);
  for (const [n, { path, text }] of files.entries()) {
    try {
      await mkdir(dirname(places[n]!), { recursive: true });
      await writeFile(places[n]!, text, { flag: force ? "w" : "wx" });
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === "EEXIST" && !force) throw exists(path);
      throw new UsageError(`${path} cannot be written (${code ?? message})`);
    }
  }
}

const exists = (path: string): UsageError =>
  new UsageError(`${path} exists; name another file, or give \`--force\` to overwrite it`);

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** `evals/a.yaml: 12 cases, 2 criteria, 3 checks; 4 parts have no meaning here, named above.` */
function account({ set, draft }: DraftedSet, out: string | undefined): string {
  const { cases, rubric } = set;
  const checks = new Set(cases.flatMap((of) => of.checks.map(({ label }) => label))).size;
  const kept = [
    count(cases.length, "case"),
    count(rubric.length, "criterion", "criteria"),
    count(checks, "check"),
  ].join(", ");
  const others = draft.unmapped.filter(({ why }) => why !== ANSWER_EXISTS);
  const lost = new Set(others.map((of) => JSON.stringify(of))).size;
  const left =
    lost === 0
      ? ""
      : `; ${count(lost, "part")} of the source ${lost === 1 ? "has" : "have"} no meaning here and ${lost === 1 ? "is" : "are"} left out, as named above`;
  return `${out ?? "converted"}: ${kept}${left}.`;
}
