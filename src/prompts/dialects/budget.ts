/** Steps of one template: far above what prompts need, and done within a moment. */
export const MOST_STEPS = 200_000;
/** Characters that one template may make, on its way included. */
export const MOST_CHARACTERS = 2_000_000;

/** Thrown where a template asks for more; its interpreter turns it into a fault. */
export class OverBudget extends Error {}

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
