import { macKey, type MacKey } from "../store/mac.ts";
import type { Surroundings } from "../surroundings.ts";
import { inputIn } from "./inputs.ts";

/** Inputs that hold a provider's key, and the variable in which the engine looks for it. */
const keyInputs = [
  ["openai-api-key", "OPENAI_API_KEY"],
  ["anthropic-api-key", "ANTHROPIC_API_KEY"],
] as const;

const cacheKey = "EVENHAND_CACHE_KEY";

/** The environment with the keys that came as inputs; an input goes before a variable. */
export function withKeys(env: Surroundings["env"]): Surroundings["env"] {
  const given = keyInputs.flatMap(([input, variable]) => {
    const key = inputIn(env, input);
    return key === null ? [] : [[variable, key]];
  });
  return { ...env, ...Object.fromEntries(given) };
}

/**
 * Keys that sign cached rows, the signing one first. The others are accepted, so that a key added or replaced
 * does not throw away what is paid for. Empty in a run without secrets, which therefore trusts and writes nothing.
 */
export function signingKeys(env: Surroundings["env"]): readonly MacKey[] {
  const own = env[cacheKey];
  return [
    ...(own ? [macKey("cache-key", own)] : []),
    ...providerKeys(env).map((key) => macKey("provider-key", key)),
  ];
}

function providerKeys(env: Surroundings["env"]): readonly string[] {
  return Object.keys(env)
    .filter((name) => name.endsWith("_API_KEY") && !name.startsWith("INPUT_"))
    .toSorted()
    .flatMap((name) => env[name] || []);
}
