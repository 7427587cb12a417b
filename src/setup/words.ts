import { problemText, type Problem } from "../problem.ts";
import { listed } from "../text/suggest.ts";
import type { EvalFile } from "./eval-files.ts";
import { keyNameOf, type Choice, type Models } from "./models.ts";
import { CONFIG_PATH, type NewFile, type Proposal } from "./proposal.ts";
import type { Found } from "./survey.ts";

/** A wanted file, and what stands at its place. */
export type SortedFile = { readonly file: NewFile } & (
  | { readonly kind: "free" }
  /** `addition` is what the existing file lacks; null where nothing. */
  | { readonly kind: "there"; readonly addition: string | null }
  /** No file can be written there: `.github is a symbolic link`. */
  | { readonly kind: "barred"; readonly why: string }
);

/** What was found, what could not be read and why, and what would be written: lines for a terminal. */
export function proposalLines(
  { survey: { found, spare, unread }, models }: Proposal,
  files: readonly SortedFile[],
  problems: readonly Problem[],
): readonly string[] {
  const lines = [
    ...found.flatMap(foundLines),
    ...spare.map(
      (set) => `found: ${setWords(set)}, called like no prompt; name it in \`evals\` to use it`,
    ),
    ...unread.map((problem) => `not read: ${problemText(problem)}`),
  ];
  if (found.length === 0) {
    return [
      ...lines,
      "No prompt was found in the last commit that can be read: commit prompts first, or write `evenhand.yaml` by hand.",
    ];
  }
  return [
    ...lines,
    ...modelLines(models),
    ...files.flatMap(fileLines),
    ...[...toReplace(models), ...problems].map((problem) => `still to do: ${problemText(problem)}`),
  ];
}

const foundLines = ({ path, prompts, evals }: Found): readonly string[] =>
  prompts.map(({ name }) => {
    const own = evals?.path === path;
    const cases = evals === null ? "" : own ? ", with its own cases" : `, with ${setWords(evals)}`;
    return `found: ${name} in ${path}${cases}`;
  });

const setWords = ({ path, format, cases }: EvalFile): string =>
  `${cases} ${cases === 1 ? "case" : "cases"} in ${path} (${format})`;

function modelLines({ entries, judge, sameFamily }: Models): readonly string[] {
  const keys = new Set(
    [...Object.values(entries), judge].flatMap((choice) => keyNameOf(choice) ?? []),
  );
  return [
    `tested model: ${modelWords(entries.default)} where a prompt names none; judge: ${modelWords(judge)}`,
    ...(sameFamily ? ["The judge is of the tested model's family: only its key is set."] : []),
    ...(keys.size === 0 ? [] : [`keys that a run needs: ${[...keys].join(", ")}`]),
  ];
}

const modelWords = ({ provider, model }: Choice): string => `${model} (${provider})`;

/** Addresses that are examples as yet. */
function toReplace({ entries, judge }: Models): readonly Problem[] {
  const all = [...Object.entries(entries), ["judge", judge] as const];
  const named = Map.groupBy(
    all.filter(([, { toReplace: word }]) => word !== null),
    ([, { baseUrl }]) => baseUrl,
  );
  return [...named].map(([baseUrl, of]) => ({
    file: CONFIG_PATH,
    line: null,
    message: `\`base_url: ${baseUrl}\` of ${listed(of.map(([name]) => name))} is an example`,
    hint: `write your own in place of \`${of[0]![1].toReplace}\``,
  }));
}

function fileLines(sorted: SortedFile): readonly string[] {
  const { path } = sorted.file;
  if (sorted.kind === "free") return [`new: ${path}`];
  if (sorted.kind === "barred") return [`cannot be written: ${path}, since ${sorted.why}`];
  if (sorted.addition === null) return [`there already: ${path}`];
  return [
    `kept as it is: ${path}; it lacks`,
    ...sorted.addition
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
  ];
}
