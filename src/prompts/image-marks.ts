import { digestOf } from "../digest.ts";
import { contentOf } from "../models/message.ts";
import { mapping } from "../text/mapping.ts";

import type { Case } from "../evals/eval-set.ts";
import type { Content } from "../models/message.ts";

/**
 * How a case's named images get into a prompt of any dialect: they are filled in as marks, texts that neither the
 * prompt nor the case contains, and a filled text is then parted at them.
 */
export interface ImageMarks {
  /** The case's input, with a mark for each named image. */
  readonly input: Case["input"];
  /** A filled text with the images where their marks stand; null where a mark came out of the template changed. */
  readonly place: (text: string) => Content | null;
}

export function imageMarks(
  { input, images }: Pick<Case, "input" | "images">,
  templates: readonly string[],
): ImageMarks {
  const named = images.flatMap(({ variable, image }) =>
    variable === null ? [] : [{ variable, image }],
  );
  if (named.length === 0) return { input, place: (text) => text };
  const code = codeFor([JSON.stringify(input), ...templates]);
  const marks = named.map(({ variable }, n) => [variable, `${OPEN}${code}-${n}${CLOSE}`] as const);
  return {
    input: mapping([...Object.entries(input), ...marks]),
    place: (text) => {
      const pieces = text.split(new RegExp(`${OPEN}${code}-(\\d+)${CLOSE}`));
      const parts = pieces.map((piece, at) => (at % 2 === 0 ? piece : named[Number(piece)]!.image));
      return parts.some((part) => typeof part === "string" && part.includes(code))
        ? null
        : contentOf(parts);
    },
  };
}

/** Of no script, so that no change of case or form alters a mark. */
const [OPEN, CLOSE] = ["\u{e000}", "\u{e001}"];

/** Digits that occur in none of the texts. */
function codeFor(texts: readonly string[]): string {
  for (let digest = digestOf([...texts]); ; digest = digestOf([digest])) {
    const code = BigInt(`0x${digest}`).toString().slice(0, 20);
    if (!texts.some((text) => text.includes(code))) return code;
  }
}
