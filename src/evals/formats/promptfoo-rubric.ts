import type { Draft } from "../draft.ts";
import type { CriterionShape } from "./native-schema.ts";
import type { AskedCriterion } from "./promptfoo-criterion.ts";

/** The criteria that assertions come to, and what each case says of them. */
export interface FooRubric {
  readonly criteria: Draft["rubric"];
  /** In the order of the cases; by criterion. */
  readonly expects: readonly { readonly [criterion: string]: string }[];
}

/**
 * One criterion a type of assertion (or metric) and weight, worded case by case; what all cases are asked alike is a
 * criterion of its own.
 */
export function rubricFrom(
  shared: readonly AskedCriterion[],
  byCase: readonly (readonly AskedCriterion[])[],
): FooRubric {
  const criteria = new Map<string, Draft["rubric"][number]>();
  const add = (asked: AskedCriterion, id: string, more: Partial<CriterionShape>): string => {
    const { file, line, description, weight } = asked;
    const known = criteria.get(id);
    if (known === undefined) {
      const shape = { id, description, scale: {}, weight, own_call: false, per_case: false };
      criteria.set(id, { file, line, shape: { ...shape, ...more } });
    }
    return id;
  };
  for (const asked of shared) {
    const description = [asked.description, asked.text].filter((text) => text !== "").join("\n");
    add(asked, sharedId(asked), { description });
  }
  const expects = byCase.map((list) => {
    const texts = new Map<string, string>();
    for (const asked of list) {
      const id = add(asked, caseId(asked), { per_case: true });
      const before = texts.get(id) ?? "";
      texts.set(id, [before, asked.text].filter((text) => text !== "").join("\n"));
    }
    return Object.fromEntries(texts);
  });
  return { criteria: [...criteria.values()], expects };
}

const caseId = ({ id, weight }: AskedCriterion): string =>
  weight === 1 ? id : `${id} (weight ${weight})`;

/** By its first words, so that it keeps its name when others come and go. */
function sharedId(asked: AskedCriterion): string {
  const words = asked.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const said = words.slice(0, 6).join("-");
  return said === "" ? `${caseId(asked)} (all cases)` : `${caseId(asked)}: ${said}`;
}
