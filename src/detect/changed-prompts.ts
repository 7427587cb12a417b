import type { TreeChange } from "../git/tree.ts";
import type { PromptGroup, VersionFile } from "../prompts/versions.ts";

/** By the path in head, for a deleted file in base. */
export type ChangesByPath = ReadonlyMap<string, TreeChange>;

/** A prompt of head that something happened to, with what it was in base. */
export interface GroupPair {
  readonly head: PromptGroup;
  /** Under the same name, else under the name that its files were moved from; null for a new prompt. */
  readonly base: PromptGroup | null;
}

/** Two files to compare, before either is read. */
export interface ArmPaths {
  readonly name: string;
  /** The candidate's file in head. */
  readonly path: string;
  /** Production's file in base; null when there is none. */
  readonly baseline: string | null;
  readonly change: "edited" | "renamed" | "added" | "reached";
  /** A version file that base has too, with another text: its number no longer says which. */
  readonly versionEdited: boolean;
}

/** Pairs the prompts of two trees; those whose files no change touches, and that nothing `reached`, are left out. */
export function pairGroups(
  base: readonly PromptGroup[],
  head: readonly PromptGroup[],
  changes: readonly TreeChange[],
  reached: ReadonlyMap<string, unknown>,
): { readonly pairs: readonly GroupPair[]; readonly removed: readonly PromptGroup[] } {
  const headNames = new Set(head.map((group) => group.name));
  const baseByName = new Map(base.map((group) => [group.name, group]));
  const sources = renameSources(changes);
  const leaving = base.filter((group) => !headNames.has(group.name));
  const leavingByPath = new Map(
    leaving.flatMap((group) => filesOf(group).map((path) => [path, group] as const)),
  );
  const leavingByFolded = new Map(leaving.map((group) => [folded(group.name), group]));
  const movedFrom = (group: PromptGroup): PromptGroup | null => {
    const from = filesOf(group).flatMap((path) => leavingByPath.get(sources.get(path) ?? "") ?? []);
    return from[0] ?? leavingByFolded.get(folded(group.name)) ?? null;
  };
  const touched = new Set(changes.flatMap(pathsOf));
  const isTouched = (group: PromptGroup | null): boolean =>
    group !== null && relevantFiles(group).some((path) => touched.has(path));
  const isReached = (group: PromptGroup): boolean =>
    filesOf(group).some((path) => reached.has(path));
  const pairs = head
    .map((group) => ({ head: group, base: baseByName.get(group.name) ?? movedFrom(group) }))
    .filter((pair) => isTouched(pair.head) || isTouched(pair.base) || isReached(pair.head));
  const moved = new Set(pairs.map((pair) => pair.base));
  return { pairs, removed: leaving.filter((group) => !moved.has(group)) };
}

/** One for names that are one file on macOS or Windows: letter case and composed accents aside. */
export const folded = (name: string): string => name.normalize("NFC").toLowerCase();

/** Production's version on each side, as pointers or numbers tell; null for a single file or where it is unknown. */
export interface Production {
  readonly base: VersionFile | null;
  readonly head: VersionFile | null;
}

/**
 * What to compare for a pair. A single file is compared with production's. In a folder of versions each new version
 * and one that the pointer moves to is compared with production's, and a version edited in place with itself, as is
 * the one in production where a change reached it.
 */
export function armsOf(
  pair: GroupPair,
  production: Production,
  changed: ChangesByPath,
  reached: ReadonlyMap<string, unknown>,
): readonly ArmPaths[] {
  const { head, base } = pair;
  const current = base?.kind === "single" ? base.path : (production.base?.path ?? null);
  if (head.kind === "versions") {
    return versionArms({ head, base }, production, current, { changed, reached });
  }
  const { name, path } = head;
  // A file that was no prompt of base, because another one claimed its name, is still its own production.
  const own = changed.get(path)?.kind === "edited" ? path : null;
  return [arm(name, path, base === null ? own : current, changed)];
}

type Versions = Extract<PromptGroup, { readonly kind: "versions" }>;

function versionArms(
  { head, base }: { readonly head: Versions; readonly base: PromptGroup | null },
  production: Production,
  current: string | null,
  { changed, reached }: { changed: ChangesByPath; reached: ReadonlyMap<string, unknown> },
): readonly ArmPaths[] {
  const ids = new Map(base?.kind === "versions" ? base.versions.map((of) => [of.path, of.id]) : []);
  /** The same version in base, also where its folder was moved; a number that changes makes a new version. */
  const originOf = ({ id, path }: VersionFile): string | null => {
    const change = changed.get(path);
    const source = change?.kind === "renamed" ? change.from : path;
    return ids.get(source) === id ? source : null;
  };
  const inProduction = ({ id }: VersionFile): boolean => id === production.head?.id;
  const arms = head.versions.flatMap((version): ArmPaths[] => {
    const { path } = version;
    const origin = originOf(version);
    const isNew = origin === null && changed.has(path) && base !== null;
    const isMoved = inProduction(version) && path !== current;
    const isEdited = origin !== null && isEdit(changed.get(path));
    const isReached = origin !== null && inProduction(version) && reached.has(path);
    if (!isNew && !isMoved && !isEdited && !isReached) return [];
    const name = `${head.name}/${version.id}`;
    const baseline = isNew || isMoved ? current : origin;
    return [{ ...arm(name, path, baseline, changed), versionEdited: isEdited && origin === path }];
  });
  const [only, ...others] = arms;
  return only !== undefined && others.length === 0 ? [{ ...only, name: head.name }] : arms;
}

function arm(
  name: string,
  path: string,
  baseline: string | null,
  changed: ChangesByPath,
): ArmPaths {
  const change = changed.get(path);
  const renamed = change?.kind === "renamed" && change.from === baseline;
  const untouched = change === undefined && path === baseline;
  const kind = baseline === null ? "added" : renamed ? "renamed" : untouched ? "reached" : "edited";
  return { name, path, baseline, change: kind, versionEdited: false };
}

const isEdit = (change: TreeChange | undefined): boolean =>
  change?.kind === "edited" || (change?.kind === "renamed" && change.similarity < 100);

/** A prompt's own files: the single one, or its versions. */
export const filesOf = (group: PromptGroup): readonly string[] =>
  group.kind === "single" ? [group.path] : group.versions.map((version) => version.path);

const relevantFiles = (group: PromptGroup): readonly string[] =>
  group.kind === "versions" && group.pointer !== null
    ? [...filesOf(group), group.pointer]
    : filesOf(group);

/** Where a change shows: a move at both of its ends. */
export const pathsOf = (change: TreeChange): readonly string[] =>
  change.kind === "renamed" ? [change.from, change.path] : [change.path];

const renameSources = (changes: readonly TreeChange[]): ReadonlyMap<string, string> =>
  new Map(
    changes.flatMap((change) => (change.kind === "renamed" ? [[change.path, change.from]] : [])),
  );
