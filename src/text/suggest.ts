import { distance } from "fastest-levenshtein";

/** Longer than any key of ours: comparing letter by letter would only cost time. */
const LONGEST = 60;

/**
 * The known word that was probably meant: equal but for case and separators (`topP`), about a third of its
 * letters off at most (`temprature`), or begun alike (`api_key` for `api_key_env`).
 */
export function nearest(word: string, known: readonly string[]): string | null {
  let best: { readonly name: string; readonly off: number } | null = null;
  for (const name of known) {
    const off = difference(word, name);
    if (off !== null && (best === null || off < best.off)) best = { name, off };
  }
  return best?.name ?? null;
}

/** A hint for a word that is none of the known ones: the nearest, or all of them. */
export function didYouMean(word: string, known: readonly string[]): string {
  return nearlySaid(word, known) ?? `known are ${listed(known)}`;
}

/** The same where there are too many known words to list: the nearest, or null. */
export function nearlySaid(word: string, known: readonly string[]): string | null {
  const near = nearest(word, known);
  return near === null ? null : `did you mean \`${near}\`?`;
}

/** `a`, `b` and `c`. */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? "none";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}

/** Letters that differ; null = too many for a slip. */
function difference(word: string, name: string): number | null {
  if (word.length > LONGEST || name.length > LONGEST) return null;
  const [bareWord, bareName] = [squeeze(word), squeeze(name)];
  if (bareWord !== "" && bareWord === bareName) return 0;
  const off = distance(word.toLowerCase(), name.toLowerCase());
  const longer = Math.max(word.length, name.length);
  // Two letters that changed places differ twice.
  const allowed = longer < 5 ? Math.floor(longer / 3) : Math.max(2, Math.floor(longer / 3));
  if (off <= allowed) return off;
  const [short, long] =
    bareWord.length < bareName.length ? [bareWord, bareName] : [bareName, bareWord];
  return short.length >= 3 && long.startsWith(short) ? off : null;
}

const squeeze = (word: string): string => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
