import { distance } from "fastest-levenshtein";

import { graded, rejected, type Check } from "./check.ts";
import { countCharacters, inHundredths } from "./counts.ts";
import { numberOption } from "./options.ts";
import { comparing } from "./reference.ts";

/**
 * `levenshtein: "Paris"`: the share of characters that need no edit (Levenshtein 1966) to make the one text of the
 * other: 1 − edits / length of the longer. `{ reference: "Paris", max_edits: 5 }` holds up to so many edits instead.
 * An output of more than 20,000 characters shares nothing with any text: the time grows with both lengths.
 */
export const levenshtein: Check = {
  kind: "levenshtein",
  graded: { threshold: 0.8 },
  compile: (argument, setting) =>
    comparing(argument, ["max_edits"], (options) => {
      const most = numberOption(options, "max_edits");
      if ("ok" in most) return most;
      const { value: maxEdits } = most;
      if (maxEdits !== undefined && setting.isThresholdWritten) {
        return rejected("has both `max_edits` and `threshold`", "keep one of them");
      }
      return (output, texts) => {
        const { edits, length } = nearest(output, texts);
        const alike = length === 0 ? 1 : 1 - edits / length;
        const away = `${edits} edit${edits === 1 ? "" : "s"} away`;
        const finding = graded(alike, setting, `is ${away}, ${inHundredths(alike)} alike`);
        return maxEdits === undefined ? finding : { ...finding, holds: edits <= maxEdits };
      };
    }),
};

const LONGEST = 20_000;

interface Apart {
  readonly edits: number;
  /** Of the longer text. */
  readonly length: number;
}

function nearest(output: string, texts: readonly string[]): Apart {
  const apart = texts.map((text) => between(output, text));
  return apart.reduce((best, of) => (of.edits < best.edits ? of : best));
}

function between(a: string, b: string): Apart {
  const length = Math.max(countCharacters(a), countCharacters(b));
  if (length > LONGEST) return { edits: length, length };
  const letters = new Map<string, string>();
  return { edits: distance(spelt(a, letters), spelt(b, letters)), length };
}

/** One code unit a character: the library counts units, and an emoji is two. Two texts have at most 40,000 letters. */
function spelt(text: string, letters: Map<string, string>): string {
  return Array.from(text, (point) => {
    const letter = letters.get(point) ?? String.fromCharCode(letters.size);
    letters.set(point, letter);
    return letter;
  }).join("");
}
