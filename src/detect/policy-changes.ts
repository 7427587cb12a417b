import type { Config } from "../config/config.ts";
import type { EvalSet } from "../evals/eval-set.ts";
import type { PolicyChange } from "../verdict.ts";
import { configChanges } from "./config-changes.ts";
import { evalChanges } from "./eval-changes.ts";
import { item, type PolicyItem } from "./policy-item.ts";
import { unifiedDiff } from "./unified-diff.ts";

/** One file of the policy on both sides; empty where a side has none, or none that is text. */
export interface FileEdit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** What a file was read as on one side: null where it is absent. */
export type Reading<T> =
  | { readonly known: true; readonly value: T | null }
  | { readonly known: false };

export interface ConfigEdit {
  readonly file: FileEdit;
  readonly before: Reading<Config>;
  readonly after: Reading<Config>;
}

export interface EvalSetEdit {
  /** The changed ones of the set's own file and its case files. */
  readonly files: readonly FileEdit[];
  readonly before: Reading<EvalSet>;
  readonly after: Reading<EvalSet>;
}

/** Head's edits to what the base branch owns, to be shown: this run obeys none of them. */
export function policyChanges(
  config: ConfigEdit | null,
  evalSets: readonly EvalSetEdit[],
): readonly PolicyChange[] {
  const changes = config === null ? [] : [changeOf(config.file, configItems(config))];
  for (const { files, before, after } of evalSets) {
    const items = before.known && after.known ? evalChanges(before.value, after.value) : [];
    changes.push(...files.map((file, index) => changeOf(file, index === 0 ? items : [])));
  }
  return changes;
}

function configItems({ before, after }: ConfigEdit): readonly PolicyItem[] {
  if (!before.known || !after.known) return [];
  if (before.value !== null && after.value !== null)
    return configChanges(before.value, after.value);
  const said = ({ value }: { readonly value: Config | null }): string =>
    value === null ? "none" : "present";
  const direction = after.value === null ? "looser" : "stricter";
  return item("configuration", [said(before), said(after)], direction);
}

const changeOf = (
  { path, before, after }: FileEdit,
  items: readonly PolicyItem[],
): PolicyChange => ({ path, items: [...items], diff: unifiedDiff(before, after) });
