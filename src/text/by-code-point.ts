/**
 * Order of Unicode code points. `<` puts U+1F600 before U+FF01 and `localeCompare` differs between
 * machines; the order of cases feeds the random draws, so it may depend on neither.
 */
export function byCodePoint(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length) {
    const left = a.codePointAt(at)!;
    const right = b.codePointAt(at)!;
    if (left !== right) return left - right;
    at += left > 0xffff ? 2 : 1;
  }
  return a.length - b.length;
}
