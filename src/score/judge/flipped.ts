/** A text with one fact turned round, and by what. */
export interface Flipped {
  readonly text: string;
  readonly by: "number" | "negation";
}

/**
 * A text whose first number is another one or, where it has none, whose first denial is stated or first permission denied.
 * Null where it has neither. What a careful reader must see, and a judge that goes by the sound of an answer does not.
 */
export function flipped(text: string): Flipped | null {
  const number = otherNumber(text);
  if (number !== null) return { text: number, by: "number" };
  const negation = turned(text);
  return negation === null ? null : { text: negation, by: "negation" };
}

/** A whole number or the whole part of one: no part of a name, and no number of a list. */
const NUMBER = /(?<![\p{L}\p{N}_.,-])\d{1,9}(?![\p{L}\p{N}_])(?!\s*[.)]\s)/u;

function otherNumber(text: string): string | null {
  const found = NUMBER.exec(text);
  if (found === null) return null;
  const [digits] = found;
  const other = String(3 * Number(digits) || 7).padStart(digits.length, "0");
  return `${text.slice(0, found.index)}${other}${text.slice(found.index + digits.length)}`;
}

/** English; each turns a sentence into its opposite. */
const TURNS: readonly (readonly [RegExp, string])[] = [
  [/^Yes\b/, "No"],
  [/^No\b(?=[,.:;!])/, "Yes"],
  [/\b(can|could|may|must|will|would|should|is|are|was|were|do|does|did|has|have) not\b/, "$1"],
  [/\bcannot\b/, "can"],
  [/\b(do|does|is|are|was|were|would|could|should|has|have)n['’]t\b/, "$1"],
  [/\bcan['’]t\b/, "can"],
  [/\bwon['’]t\b/, "will"],
  [/\bnever\b/, "always"],
  [/\balways\b/, "never"],
  [/\b(can|may|must)\b/, "$1 not"],
];

function turned(text: string): string | null {
  const turn = TURNS.find(([pattern]) => pattern.test(text));
  return turn === undefined ? null : text.replace(...turn);
}
