import type { Surroundings } from "./surroundings.ts";

/** Names under which keys, tokens and passwords travel in an environment. */
const SECRET_NAME = /(KEY|TOKEN|SECRET|PASSWORD|CREDENTIALS?)$/i;

/** Every secret of an environment: what the redactor blanks, and the runner masks. */
export function secretsOf(env: Surroundings["env"]): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    value !== undefined && value !== "" && SECRET_NAME.test(name) ? [value] : [],
  );
}
