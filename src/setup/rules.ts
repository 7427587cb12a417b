import type { PromptRule } from "../config/config.ts";
import { below } from "../prompts/formats/paths.ts";
import { placeOf } from "./candidates.ts";
import type { Found, Survey } from "./survey.ts";

/** A rule as far as it is proposed. */
export type Rule = Pick<PromptRule, "files" | "evals">;

export const wholeRule = (rule: Rule): PromptRule => ({ ...rule, dependsOn: [] });

/**
 * The rules that watch exactly what was read: a pattern a place, or the files that can be read where a place holds
 * others too. Prompts whose eval set lies elsewhere than their place's come first, since the first rule counts.
 */
export function rulesOf({ found, unread }: Pick<Survey, "found" | "unread">): readonly Rule[] {
  const spoilt = new Set(unread.map(({ file }) => placeOf(file).files));
  const isSpoilt = (of: Found): boolean => spoilt.has(placeOf(of.path).files);
  const places = [...Map.groupBy(found, ({ place }) => place.files).values()]
    // `*.yml` matches `a.prompt.yml` as well.
    .toSorted(([a], [b]) => b!.place.ending.length - a!.place.ending.length);
  return places.flatMap((members): readonly Rule[] => {
    const alike = [...Map.groupBy(members, evalsOf)];
    const usual = alike.find(([evals]) => evals === usualEvals(members[0]!.place)) ?? alike[0]!;
    const rules = alike.map(([evals, of]): Rule => {
      const whole = evals === usual[0] && !of.some(isSpoilt);
      return { files: whole ? of[0]!.place.files : exactly(of), evals };
    });
    const last = alike.indexOf(usual);
    return [...rules.toSpliced(last, 1), rules[last]!];
  });
}

/** Eval sets lie in `evals/` beside the folder of prompts. */
function usualEvals({ root }: Found["place"]): string {
  const parent = /(?:^|\/)prompts?$/.test(root) ? root.replace(/(?:^|\/)[^/]*$/, "") : root;
  return below(parent, "evals/{name}.yaml");
}

/** Where the eval set of a prompt lies or will lie, by the prompt's name where its path ends with that. */
function evalsOf({ path, evals, place, group }: Found): string {
  if (evals === null || !evals.measures) return usualEvals(place);
  if (evals.path === path && group.kind === "single") return "{file}";
  const ending = /\.[^./]*$/.exec(evals.path)?.[0] ?? "";
  const stem = evals.path.slice(0, -ending.length);
  return `/${stem}`.endsWith(`/${group.name}`)
    ? `${stem.slice(0, -group.name.length)}{name}${ending}`
    : evals.path;
}

/** A pattern for these files alone that keeps the part of their paths by which they are named. */
function exactly(files: readonly Found[]): string {
  const [first] = files;
  if (first === undefined) throw new Error("a rule without files");
  const { root, ending } = first.place;
  const paths = files.map(({ path, group }) =>
    group.kind === "single" ? path : path.replace(/[^/]*$/, `v*${ending}`),
  );
  // `?` stands for a character that a pattern would read as one of its own.
  const literal = paths.map((path, n) =>
    files[n]!.group.kind === "single" ? path.replaceAll(/[*?[\](){}!+@,\\:]/g, "?") : path,
  );
  if (literal.length === 1) return literal[0]!;
  const stems = literal.map((path) =>
    path.slice(root === "" ? 0 : root.length + 1, -ending.length),
  );
  return below(root, `{${stems.join(",")}}${ending}`);
}
