/** A beginning or end that both outputs share is left out when it is longer than this, in UTF-16 units. */
const SHARED = 120;
/** How far a cut moves to fall between words; text without spaces is cut between characters. */
const WORD = 40;

/** What is left of an output; `before` and `after` tell what was taken off. */
export interface Excerpt {
  readonly before: boolean;
  readonly text: string;
  readonly after: boolean;
}

/** Both outputs without a long beginning or end that they share, so that the reader sees where they differ. */
export function differing(a: string, b: string): readonly [Excerpt, Excerpt] {
  const start = a === b ? 0 : startOf(a, b);
  const end = a === b ? 0 : endOf(a.slice(start), b.slice(start));
  const part = (text: string): Excerpt => ({
    before: start > 0,
    text: text.slice(start, text.length - end),
    after: end > 0,
  });
  return [part(a), part(b)];
}

/** Length of the shared beginning to take off; 0 when it is short. */
function startOf(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shortest && a[shared] === b[shared]) shared += 1;
  const [, word = ""] = /\s(\S*)$/.exec(a.slice(Math.max(0, shared - WORD), shared)) ?? [];
  let at = shared - word.length;
  while (at > 0 && (continues(a, at) || continues(b, at))) at -= 1;
  return at > SHARED ? at : 0;
}

function endOf(a: string, b: string): number {
  const shortest = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shortest && a.at(-1 - shared) === b.at(-1 - shared)) shared += 1;
  const [, word = ""] = /^(\S*)\s/.exec(a.slice(a.length - shared).slice(0, WORD)) ?? [];
  let length = shared - word.length;
  while (length > 0 && (continues(a, a.length - length) || continues(b, b.length - length))) {
    length -= 1;
  }
  return length > SHARED ? length : 0;
}

/** True where a cut would part a surrogate pair, a mark from its letter, or a joined emoji. */
const continues = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF\p{M}\p{Cf}\u{1F3FB}-\u{1F3FF}]/u.test(text.slice(at, at + 2)) ||
  text[at - 1] === "\u200D";
