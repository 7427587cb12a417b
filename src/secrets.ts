import type { Surroundings } from "./surroundings.ts";

/** Names under which keys, tokens and passwords travel in an environment. */
const SECRET_NAME = /(KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS?)$/i;

/** Every secret of an environment: what the redactor blanks, and the runner masks. */
export function secretsOf(env: Surroundings["env"]): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value !== "" && SECRET_NAME.test(name) ? [value] : [],
  );
}

/**
 * Whether a secret's value can be told from ordinary words. Model text is measured, so only such values are taken out
 * of it before it is stored: a variable like `DB_PASSWORD=regulatory` must blank no answer. Sinks mask every secret.
 */
export function isUnmistakable(value: string): boolean {
  const text = value.trim();
  return /\d/.test(text) && !/\s/.test(text);
}
