/**
 * Words by which rationales praise and fault, by how they begin; English. A rule that anyone can check by hand, in the
 * manner of opinion lexicons (Hu & Liu, Mining and Summarizing Customer Reviews, 2004): it need not read every rationale
 * rightly, only be wrong as often either way.
 */
const PRAISE =
  /^(?:accura|correct|clear|complet|good|better|best|help|faithful|ground|support|relevan|concis|polit|precis|thorough|excel|strong|useful|friendl|warm|right|coheren|fluent|factual|great|perfect|flawless|ideal|superior|appropriat|courteous|well$|answers$|covers$|cites$|names$)/;
const FAULT =
  /^(?:wrong|incorrect|inaccura|invent|hallucinat|fabricat|miss|omit|lack|vague|incomplet|poor|worse|worst|bad$|badly|irrelevan|rude|curt|contradict|unsupport|unground|fail|false|mislead|confus|unclear|weak|ignor|error|mistake|unhelpful|impolit|evad|evasiv|inferior|inappropriat|verbose|empty|useless|awkward)/;
/** They turn round what follows within the next words of the clause. */
const TURNS =
  /^(?:not|no|never|without|neither|nor|hardly|less|isn't|doesn't|don't|lacks?|avoids?|free)$/;
const ENDS = /^(?:[.,;:!?]|and|but|while|whereas)$/;
const REACH = 3;

/** Praise minus fault in a text, in words; 0 where it has neither, or is in another language. */
export function polarity(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}'’]+|[.,;:!?]/gu) ?? [];
  return words.reduce((sum, word, index) => {
    const sign = FAULT.test(word) ? -1 : PRAISE.test(word) ? 1 : 0;
    if (sign === 0) return sum;
    const before = words.slice(Math.max(0, index - REACH), index);
    const clause = before.slice(1 + before.findLastIndex((of) => ENDS.test(of)));
    const turned = clause.some((of) => TURNS.test(of.replace("’", "'")));
    return sum + (turned ? -sign : sign);
  }, 0);
}

/** What a rationale of a pair says of each output: from where it is named to where the other one is, or both are. */
const NAMED =
  /\b(?:both(?: of)?(?: the)?|either|neither) (?:outputs?|answers?|responses?)\b|\boutput (?:1|2|one|two)\b/giu;

/** Of the output shown first, and of the second. */
export function polarities(rationale: string): readonly [first: number, second: number] {
  const named = [...rationale.matchAll(NAMED)];
  const sums: [number, number] = [0, 0];
  for (const [n, { 0: name, index }] of named.entries()) {
    const said = rationale.slice(index + name.length, named[n + 1]?.index);
    const place = /(?:1|one)$/i.test(name) ? 0 : /(?:2|two)$/i.test(name) ? 1 : null;
    if (place !== null) sums[place] += polarity(said);
  }
  return sums;
}
