import { checkContent, type Case, type Criterion, type EvalSet } from "../evals/eval-set.ts";
import { item, quotedName, type PolicyItem } from "./policy-item.ts";

/** What an edit of an eval set means for the gate, in words; null stands for a side that has none. */
export function evalChanges(base: EvalSet | null, head: EvalSet | null): readonly PolicyItem[] {
  if (base === null || head === null) {
    const said = (set: EvalSet | null): string =>
      set === null ? "none" : `${set.cases.length} cases`;
    return item("eval set", [said(base), said(head)], head === null ? "looser" : "changed");
  }
  const after = new Map(head.cases.map((of) => [of.id, of]));
  const shared = base.cases.flatMap((was) => {
    const is = after.get(was.id);
    return is === undefined ? [] : [{ was, is }];
  });
  const edited = shared.filter(({ was, is }) => was.digest !== is.digest);
  return [
    ...rubricChanges(base.rubric, head.rubric),
    ...numberOfCases(base, head, shared.length),
    ...item("cases edited in place", ["0", String(edited.length)], "changed"),
    ...mustPassChanges(base, head),
    ...checkChanges(edited),
  ];
}

function rubricChanges(
  base: readonly Criterion[],
  head: readonly Criterion[],
): readonly PolicyItem[] {
  const before = new Map(base.map((criterion) => [criterion.id, criterion]));
  const after = new Map(head.map((criterion) => [criterion.id, criterion]));
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const [was, is] = [before.get(id), after.get(id)];
    const name = `criterion ${quotedName(id)}`;
    if (is === undefined) return item(name, ["scored", "removed"], "looser");
    if (was === undefined) return item(name, ["none", "scored"], "stricter");
    const weights = [was.weight.toFixed(2), is.weight.toFixed(2)] as const;
    const same = question(was) === question(is);
    return [
      ...item(`${name} weight`, weights, "changed"),
      ...item(name, ["old wording", same ? "old wording" : "new wording"], "changed"),
    ];
  });
}

const question = ({ description, scale, ownCall, perCase }: Criterion): string =>
  JSON.stringify([description, scale, ownCall, perCase]);

function numberOfCases(base: EvalSet, head: EvalSet, shared: number): readonly PolicyItem[] {
  const removed = base.cases.length - shared;
  const added = head.cases.length - shared;
  if (removed === 0 && added === 0) return [];
  const parts = [removed > 0 ? `${removed} removed` : "", added > 0 ? `${added} added` : ""];
  return [
    {
      what: `number of cases (${parts.filter(Boolean).join(", ")})`,
      from: String(base.cases.length),
      to: String(head.cases.length),
      direction: removed > 0 ? "looser" : "changed",
    },
  ];
}

function mustPassChanges(base: EvalSet, head: EvalSet): readonly PolicyItem[] {
  const [was, is] = [mustPass(base), mustPass(head)];
  const [dropped, gained] = [without(was, is), without(is, was)];
  if (dropped === 0 && gained === 0) return [];
  return [
    {
      what: "must-pass cases",
      from: String(was.size),
      to: String(is.size),
      direction: dropped > 0 ? "looser" : "stricter",
    },
  ];
}

const mustPass = ({ cases }: EvalSet): Set<string> =>
  new Set(cases.filter((of) => of.mustPass).map((of) => of.id));

function checkChanges(
  edited: readonly { readonly was: Case; readonly is: Case }[],
): readonly PolicyItem[] {
  let [removed, added] = [0, 0];
  for (const { was, is } of edited) {
    const [before, after] = [checks(was), checks(is)];
    removed += without(before, after);
    added += without(after, before);
  }
  const direction = removed > 0 ? "looser" : "stricter";
  return item("checks of edited cases", ["as they are", said(removed, added)], direction);
}

const checks = (of: Case): Set<string> =>
  new Set(of.checks.map((check) => JSON.stringify(checkContent(check))));

const said = (removed: number, added: number): string =>
  removed === 0 && added === 0 ? "as they are" : `${removed} removed, ${added} added`;

/** How many of `all` the others do not have. */
const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...all].filter((one) => !others.has(one)).length;
