import { macKey, type MacKey } from "./store/mac.ts";
import type { Surroundings } from "./surroundings.ts";

const cacheKey = "EVENHAND_CACHE_KEY";

/**
 * Providers' keys are longer. What a server of one's own takes for a key is known to everybody (`ollama`, `EMPTY`,
 * `sk-no-key-required`): whoever can write a cache entry could sign with it.
 */
const SHORTEST_KEY = 20;

/**
 * Keys that sign rows on their way between stores, the signing one first. The others are accepted, so that a key added or replaced
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
    .flatMap((name) => env[name] ?? [])
    .filter((key) => key.length >= SHORTEST_KEY);
}
