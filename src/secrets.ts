import { PROVIDER_NAMES, PROVIDERS } from "./models/provider.ts";
import type { Surroundings } from "./surroundings.ts";

/** Names under which keys, tokens and passwords travel in an environment. */
const SECRET_NAME = /(KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS?)$/i;

/** Names of keys that their providers chose, whatever they end in. */
const KEY_NAMES: ReadonlySet<string | null> = new Set(
  PROVIDER_NAMES.map((provider) => PROVIDERS[provider].keyName),
);

/** Every secret of an environment: what the redactor blanks, and the runner masks. */
export function secretsOf(env: Surroundings["env"]): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value !== "" && isSecret(name) ? [value] : [],
  );
}

const isSecret = (name: string): boolean => SECRET_NAME.test(name) || KEY_NAMES.has(name);

/**
 * Whether a secret's value can be told from ordinary words. Model text is measured, so only such values are taken out
 * of it before it is stored: a variable like `DB_PASSWORD=regulatory` must blank no answer. Sinks mask every secret.
 */
export function isUnmistakable(value: string): boolean {
  const text = value.trim();
  return /\d/.test(text) && !/\s/.test(text);
}
