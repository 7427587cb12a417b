import { problemText, type Problem } from "../problem.ts";
import type { NewFile, Proposal } from "./proposal.ts";

/** A wanted file, and what stands at its place. */
export interface SortedFile {
  readonly file: NewFile;
  /** Null where there is none, and it can be written. */
  readonly existing: string | null;
  /** What the existing file lacks; null where nothing. */
  readonly addition: string | null;
}

/** What was found, what could not be read and why, and what would be written: lines for a terminal. */
export function proposalLines(
  { survey: { found, unread }, models }: Proposal,
  files: readonly SortedFile[],
  problems: readonly Problem[],
): readonly string[] {
  const cases = (has: boolean): string => (has ? ", with its own cases" : "");
  const lines = [
    ...found.flatMap(({ path, prompts, hasCases }) =>
      prompts.map(({ name }) => `found: ${name} in ${path}${cases(hasCases)}`),
    ),
    ...unread.map((problem) => `not read: ${problemText(problem)}`),
  ];
  if (found.length === 0) {
    return [...lines, "No prompt was found that can be read: write `evenhand.yaml` by hand."];
  }
  const { tested, judge, sameFamily } = models;
  return [
    ...lines,
    `tested model: ${tested.model} where a prompt names none; judge: ${judge.model}`,
    ...(sameFamily ? ["The judge is of the tested model's family: only its key is set."] : []),
    ...files.flatMap(fileLines),
    ...problems.map((problem) => `still to do: ${problemText(problem)}`),
  ];
}

function fileLines({ file: { path }, existing, addition }: SortedFile): readonly string[] {
  if (existing === null) return [`new: ${path}`];
  if (addition === null) return [`there already: ${path}`];
  return [
    `kept as it is: ${path}; it lacks`,
    ...addition
      .trimEnd()
      .split("\n")
      .map((line) => `  ${line}`),
  ];
}
