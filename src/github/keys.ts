import type { Surroundings } from "../surroundings.ts";
import { inputIn } from "./inputs.ts";

/** Inputs that hold a provider's key, and the variable in which the engine looks for it. */
const keyInputs = [
  ["openai-api-key", "OPENAI_API_KEY"],
  ["anthropic-api-key", "ANTHROPIC_API_KEY"],
] as const;

/** The environment with the keys that came as inputs; an input goes before a variable. */
export function withKeys(env: Surroundings["env"]): Surroundings["env"] {
  const given = keyInputs.flatMap(([input, variable]) => {
    const key = inputIn(env, input);
    return key === null ? [] : [[variable, key]];
  });
  return { ...env, ...Object.fromEntries(given) };
}
