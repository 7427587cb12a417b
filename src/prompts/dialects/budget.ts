import type { Fault } from "./dialect.ts";

/** Steps of one template: far above what prompts need, and done within a moment. */
const MOST_STEPS = 200_000;
/** Characters that one template may make, on its way included. */
const MOST_CHARACTERS = 2_000_000;

/** Tags of one template, and characters of one tag: parsers take more than their share of time beyond. */
const MOST_TAGS = 5_000;
export const LONGEST_TAG = 5_000;
/** Brackets that one tag may open; prompts need a handful. */
const MOST_BRACKETS = 50;

/** A tag with the text up to the next, by how a language's tags begin. */
const TAGS = { "{{": /\{\{(?:(?!\{\{).)*/gs, "{{ or {%": /\{[{%](?:(?!\{[{%]).)*/gs } as const;

/** Why a template is not even parsed; null for any that a person would write. */
export function tooLarge(template: string, begin: keyof typeof TAGS): Fault | null {
  let tags = 0;
  for (const { 0: whole, index: offset } of template.matchAll(TAGS[begin])) {
    const close = whole.search(/[}%]\}/);
    const tag = close === -1 ? whole : whole.slice(0, close);
    if (++tags > MOST_TAGS) {
      return { offset, message: `the template has more than ${MOST_TAGS} tags`, hint: null };
    }
    if (tag.length > LONGEST_TAG) {
      return { offset, message: `a tag has more than ${LONGEST_TAG} characters`, hint: null };
    }
    if ((tag.match(/[([]/g)?.length ?? 0) > MOST_BRACKETS) {
      return { offset, message: `a tag opens more than ${MOST_BRACKETS} brackets`, hint: null };
    }
  }
  return null;
}

/** Thrown where a template asks for more. */
class OverBudget extends Error {}

/** Interprets a template to its end, or to the end of its budget, which is a fault where the tag stands that is at work. */
export function withinBudget(interpret: () => void, offset: () => number): readonly Fault[] {
  try {
    interpret();
    return [];
  } catch (error) {
    if (!(error instanceof OverBudget)) throw error;
    const hint = "shorten its loops; prompts are far smaller";
    return [{ offset: offset(), message: `the template ${error.message}`, hint }];
  }
}

/**
 * Counts what a template does. A limit of time would let a run end otherwise on a slow machine; steps and characters
 * bound time and memory just as well, and the same template always ends the same way.
 */
export class Budget {
  #steps = 0;
  #characters = 0;

  step(): void {
    if (++this.#steps > MOST_STEPS) throw new OverBudget(`takes more than ${MOST_STEPS} steps`);
  }

  /** Text that is made, before it is. */
  write(length: number): void {
    this.#characters += length;
    if (this.#characters > MOST_CHARACTERS) {
      throw new OverBudget(`makes more than ${MOST_CHARACTERS} characters`);
    }
  }
}
