import type { Config } from "../config/config.ts";
import { withInstructions } from "../config/instructions.ts";
import { parseConfig } from "../config/load.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import type { Parsed, Problem } from "../problem.ts";
import type { PolicyChange } from "../verdict.ts";
import type { GroupPair } from "./changed-prompts.ts";
import {
  policyChanges,
  type ConfigEdit,
  type EvalSetEdit,
  type Reading,
} from "./policy-changes.ts";
import type { Side } from "./side.ts";
import type { TreeFiles } from "./tree-files.ts";

export interface PolicyEditsRequest {
  readonly base: Side;
  readonly head: Side;
  readonly configPath: string;
  /** Paths that differ between base and head, both ends of a rename. */
  readonly touched: ReadonlySet<string>;
  readonly pairs: readonly GroupPair[];
  /** Files that only head has and this run obeys: no edit that waits for the merge. */
  readonly obeyed: (path: string) => boolean;
}

export interface PolicyEdits {
  readonly changes: readonly PolicyChange[];
  /** What is wrong with edited files in head. */
  readonly problems: readonly Problem[];
  /** Head's edited configuration; null where it is not edited, or cannot be used. */
  readonly config: Config | null;
  /** Head's edited eval sets, those that can be used. */
  readonly evalSets: readonly EvalSet[];
}

/** Reads what head edits of the configuration, of eval sets and of the files they take cases from. */
export async function policyEdits(request: PolicyEditsRequest): Promise<PolicyEdits> {
  const problems: Problem[] = [];
  const config = await configEdit(request, problems);
  const sets: EvalSetEdit[] = [];
  const edited = await editedSets(request);
  for (const places of [...edited, ...(await shownAnew(request, edited))]) {
    const edit = await evalSetEdit(request, places, problems);
    if (edit !== null) sets.push(edit);
  }
  return {
    changes: policyChanges(config, sets),
    problems,
    config: config === null ? null : valueIn(config.after),
    evalSets: sets.flatMap(({ after }) => valueIn(after) ?? []),
  };
}

async function configEdit(
  { base, head, configPath, touched, obeyed }: PolicyEditsRequest,
  problems: Problem[],
): Promise<ConfigEdit | null> {
  if (!touched.has(configPath) || obeyed(configPath)) return null;
  const before = await readConfig(base.files, configPath);
  const after = await readConfig(head.files, configPath);
  if (after?.ok === false) problems.push(...after.problems);
  return {
    file: await fileEdit(base.files, head.files, configPath),
    before: readingOf(before),
    after: readingOf(after),
  };
}

/** Null where the tree has none. */
export async function readConfig(files: TreeFiles, path: string): Promise<Parsed<Config> | null> {
  const source = await files.text(path);
  if (!source?.ok) return source;
  const read = parseConfig(source.value.text, path);
  return read.ok ? withInstructions(read.value, files.text) : read;
}

/** Where one eval set lies on each side, and the files it takes cases from. */
interface Places {
  readonly base: string;
  readonly head: string;
  readonly cases: readonly string[];
  /** True where its text is as it was, and an image that a case shows is another. */
  readonly shownAnew?: true;
}

/** Names that files of an eval set have: other changed files are not worth reading every eval set for. */
const dataName = /\.(jsonl|ndjson|json|csv|tsv|ya?ml|txt)$/i;

/** How an eval set's text names another file: one that says none of these is not read to learn what it draws on. */
const NAMES_FILES = /cases_from|file:\/\/|samples_jsonl/;

async function editedSets(request: PolicyEditsRequest): Promise<readonly Places[]> {
  const { base, head, touched } = request;
  const sets = evalSetPaths(request);
  const direct = (set: Pick<Places, "base" | "head">): boolean =>
    touched.has(set.base) || touched.has(set.head);
  const own = new Set(sets.flatMap((set) => [set.base, set.head]));
  const byFile = [...touched].some((path) => dataName.test(path) && !own.has(path));
  const asked = byFile ? sets : sets.filter(direct);
  await base.files.preload(asked.map((set) => set.base));
  await head.files.preload(asked.map((set) => set.head));
  const edited: Places[] = [];
  for (const set of asked) {
    const named = [
      ...(await filesOf(base.files, set.base)),
      ...(await filesOf(head.files, set.head)),
    ];
    const cases = [...new Set(named)].filter((path) => touched.has(path));
    if (direct(set) || cases.length > 0) edited.push({ ...set, cases });
  }
  return edited;
}

/** Names that images have: other changed files are not worth reading every eval set for. */
const imageName = /\.(png|jpe?g|gif|webp)$/i;

/** Sets that head edits by their images alone, or leaves without one. */
async function shownAnew(
  request: PolicyEditsRequest,
  edited: readonly Places[],
): Promise<readonly Places[]> {
  const { base, head, touched } = request;
  if (![...touched].some((path) => imageName.test(path))) return [];
  const known = new Set(edited.map((set) => set.head));
  const found: Places[] = [];
  for (const set of evalSetPaths(request).filter((of) => !known.has(of.head))) {
    const before = await base.files.evalSet(set.base);
    const after = await head.files.evalSet(set.head);
    if (!before?.ok || after === null) continue;
    const same = after.ok && after.value.digest === before.value.digest;
    if (!same) found.push({ ...set, cases: [], shownAnew: true });
  }
  return found;
}

/** Every prompt's eval set, under the path it has in each tree; one that several prompts share comes once. */
function evalSetPaths({
  base,
  head,
  pairs,
}: PolicyEditsRequest): readonly Pick<Places, "base" | "head">[] {
  const moved = new Map(pairs.map((pair) => [pair.head, pair.base]));
  const places = [
    ...head.groups.map((group) => [
      moved.get(group)?.evalsPath ?? group.evalsPath,
      group.evalsPath,
    ]),
    ...base.groups.map((group) => [group.evalsPath, group.evalsPath]),
  ] as const;
  const leftFor = new Map(places.filter(([from, to]) => from !== to).map(([from]) => [from, true]));
  const unique = new Map(places.map((place) => [place.join("\0"), place]));
  return [...unique.values()]
    .filter(([from, to]) => from !== to || !leftFor.has(from ?? ""))
    .map(([from = "", to = ""]) => ({ base: from, head: to }));
}

/** The other files that an eval set is read from. */
async function filesOf(files: TreeFiles, path: string): Promise<readonly string[]> {
  const source = await files.text(path);
  if (!source?.ok || !NAMES_FILES.test(source.value.text)) return [];
  const read = await files.evalSet(path);
  return read?.ok ? read.value.files : [];
}

async function evalSetEdit(
  { base, head, touched, obeyed }: PolicyEditsRequest,
  places: Places,
  problems: Problem[],
): Promise<EvalSetEdit | null> {
  const before = await base.files.evalSet(places.base);
  const after = await head.files.evalSet(places.head);
  if (before === null && obeyed(places.head)) return null;
  if (after?.ok === false) problems.push(...after.problems);
  // A prompt's own file is edited for the prompt's sake, unless what measures it is another.
  const isPrompt = head.groups.some((of) => of.kind === "single" && of.path === places.head);
  if (isPrompt && before?.ok && after?.ok && before.value.digest === after.value.digest)
    return null;
  const files = await Promise.all(
    places.cases.map((path) => fileEdit(base.files, head.files, path)),
  );
  const own = touched.has(places.base) || touched.has(places.head) || places.shownAnew === true;
  if (own) files.unshift(await fileEdit(base.files, head.files, places.head, places.base));
  return { files, before: readingOf(before), after: readingOf(after) };
}

async function fileEdit(base: TreeFiles, head: TreeFiles, path: string, from = path) {
  return { path, before: await textOf(base, from), after: await textOf(head, path) };
}

async function textOf(files: TreeFiles, path: string): Promise<string> {
  const source = await files.text(path);
  return source?.ok ? source.value.text : "";
}

function readingOf<T>(read: Parsed<T> | null): Reading<T> {
  if (read === null) return { known: true, value: null };
  return read.ok ? { known: true, value: read.value } : { known: false };
}

const valueIn = <T>(reading: Reading<T>): T | null => (reading.known ? reading.value : null);
