import type { PolicyChange, Verdict } from "../verdict.ts";
import { fence, name } from "./escape/markdown.ts";
import { markdownStyle, type Style } from "./style.ts";
import { counted, listSome } from "./words.ts";

/** Head's edits to what the base branch owns: shown in words and as a diff, obeyed only after merge. */

type PolicyItem = PolicyChange["items"][number];

/** "`regulatory` margin 0.30 → 0.50". */
const change = ({ what, from, to }: PolicyItem, style: Style): string =>
  `${style.said(what)} ${style.prose(from)} → ${style.prose(to)}`;

/** For the heading where nothing else changed; empty without a policy change. */
export function policyTitle(changes: readonly PolicyChange[], style: Style): string {
  const items = changes.flatMap((of) => of.items);
  const [only] = items;
  if (changes.length === 0) return "";
  if (only !== undefined && items.length === 1) {
    return `${change(only, style)} (${only.direction}) takes effect after merge`;
  }
  if (items.length > 1)
    return `${counted(items.length, "change")} of the policy take effect after merge`;
  const paths = listSome(changes, 2, ({ path }) => style.name(path));
  return `The change of ${paths} takes effect after merge`;
}

/** "`regulatory` margin 0.30 → 0.50 (looser)", else the files; empty without a policy change. */
export function policyEditList(changes: readonly PolicyChange[], style: Style): string {
  const items = changes.flatMap((of) => of.items);
  return items.length === 0
    ? listSome(changes, 3, ({ path }) => style.name(path))
    : listSome(items, 3, (item) => `${change(item, style)} (${item.direction})`);
}

/** The notice where prompts changed too: the looser part is named, because that is what a reviewer must see. */
export function policyNotice(changes: readonly PolicyChange[], style: Style): string | null {
  if (changes.length === 0) return null;
  const items = changes.flatMap((of) => of.items);
  const direction = (["looser", "stricter"] as const).find((of) =>
    items.some((item) => item.direction === of),
  );
  const after = "it takes effect after merge.";
  if (items.length === 0) {
    const paths = listSome(changes, 2, ({ path }) => style.name(path));
    return `this pull request also changes ${paths}; ${after}`;
  }
  const named = items.filter((item) => direction === undefined || item.direction === direction);
  const others = items.length - named.length;
  const what = listSome(named, 2, (item) => change(item, style));
  const rest = others === 0 ? "" : `; ${counted(others, "other change")}`;
  const verb = direction === undefined ? "changes the policy" : `makes the policy ${direction}`;
  return `this pull request also ${verb} (${what}${rest}); ${after}`;
}

/** The diffs, at most `lines` lines of them together, each file by its name where there are several. */
export function policyDiff({ policyChanges }: Verdict, lines: number): string {
  let room = lines;
  const blocks = policyChanges.slice(0, 5).flatMap(({ path, diff }) => {
    const all = diff.replace(/\n$/, "").split("\n");
    const kept = all.slice(0, room);
    room -= kept.length;
    if (diff.trim() === "" || kept.length === 0) return [];
    const more = all.length - kept.length;
    return [
      ...(policyChanges.length > 1 ? [markdownStyle.name(path)] : []),
      fence(kept, "diff"),
      ...(more === 0 ? [] : [`… ${counted(more, "more line")} of ${name(path)}`]),
    ];
  });
  return blocks.join("\n\n");
}
