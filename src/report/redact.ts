/** Shorter secrets would blank ordinary words, and no provider's key is that short. */
const SHORTEST_SECRET = 8;
const MASK = "***";

/**
 * Replaces every secret, in every encoding that an error message, a log or a model's echo is known to use: plain,
 * base64 and base64url at its three byte offsets, hex, URL-encoded, JSON-escaped, as entities, and any of these with
 * characters between that a reader cannot see (raw or spelled out by an escaper). Run it over finished texts, and over
 * foreign ones before they are shortened: half a secret matches nothing. Linear in the text for a fixed set of secrets.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const needles = [...new Set(secrets.map((secret) => secret.trim()).flatMap(encodings))];
  if (needles.length === 0) return (text) => text;
  const shortest = Math.min(...needles.map(({ length }) => length));
  return (text) => {
    if (text.length < shortest) return text;
    const spans = findAll(text, needles, identityMap);
    const bare = withoutInvisible(text);
    if (bare !== null) spans.push(...findAll(bare.text, needles, bare.sourceAt));
    return masked(text, spans);
  };
}

function encodings(secret: string): readonly string[] {
  if (secret.length < SHORTEST_SECRET) return [];
  const bytes = Buffer.from(secret, "utf8");
  const url = encodeURIComponent(secret.toWellFormed());
  const hex = bytes.toString("hex");
  const base64 = [0, 1, 2].map((offset) => base64At(bytes, offset));
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    secret.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    url,
    url.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()),
    url.replaceAll("%20", "+"),
    hex,
    hex.toUpperCase(),
    ...base64,
    ...base64.map((text) => text.replaceAll("+", "-").replaceAll("/", "_")),
  ];
}

/**
 * The base64 characters that the secret alone decides when it starts `offset` bytes into a group of three: without
 * those at either end that it shares with its neighbours.
 */
function base64At(bytes: Uint8Array, offset: number): string {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const first = Math.ceil((offset * 8) / 6);
  const end = Math.floor((padded.length * 8) / 6);
  return padded.toString("base64").slice(first, end);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const identityMap = (at: number): number => at;

function findAll(
  text: string,
  needles: readonly string[],
  sourceAt: (at: number) => number,
): Span[] {
  const spans: Span[] = [];
  for (const needle of needles) {
    for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
      spans.push({ start: sourceAt(at), end: sourceAt(at + needle.length - 1) + 1 });
    }
  }
  return spans;
}

// Raw, as `\u{200b}` (our escapers), as `\u200b` (JSON). Controls too: they break a key just as well.
const invisible =
  /[\p{Cc}\p{Default_Ignorable_Code_Point}]|\\u\{(?:[01]?[0-9a-f]|7f|[89][0-9a-f]|ad|34f|61c|180[b-f]|20[0-6][0-9a-f]|fe0[0-9a-f]|feff|e0[01][0-9a-f]{2})\}|\\u(?:00[01][0-9a-f]|00ad|034f|061c|180[b-f]|20[0-6][0-9a-f]|fe0[0-9a-f]|feff)/giu;

/** The text without what cannot be seen, and where its characters stand in the source; null when all can be seen. */
function withoutInvisible(
  text: string,
): { readonly text: string; readonly sourceAt: (at: number) => number } | null {
  const pieces: string[] = [];
  // Piece i of the bare text starts at `bareStarts[i]` there and at `sourceStarts[i]` in the source.
  const [bareStarts, sourceStarts]: [number[], number[]] = [[], []];
  let [from, length] = [0, 0];
  const keep = (until: number): void => {
    if (until === from) return;
    pieces.push(text.slice(from, until));
    bareStarts.push(length);
    sourceStarts.push(from);
    length += until - from;
  };
  for (const { 0: gap, index } of text.matchAll(invisible)) {
    keep(index);
    from = index + gap.length;
  }
  if (from === 0) return null;
  keep(text.length);
  return {
    text: pieces.join(""),
    sourceAt: (at) => {
      const piece = lastAtMost(bareStarts, at);
      return (sourceStarts[piece] ?? 0) + at - (bareStarts[piece] ?? 0);
    },
  };
}

/** Index of the last entry ≤ `value` in an ascending list. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function masked(text: string, spans: readonly Span[]): string {
  let [out, from] = ["", 0];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= from) continue;
    // An overlap is one secret seen twice: the mask already stands there.
    if (start >= from) out += text.slice(from, start) + MASK;
    from = end;
  }
  return out + text.slice(from);
}
