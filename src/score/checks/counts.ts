/** Code points, as a reader counts most characters: an emoji is one, not two. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Runs of anything but white space, as `wc -w` counts; a script without spaces has few. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

export function counted(count: number, noun: string): string {
  return `has ${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** Two decimals, as details say a value from 0 to 1. */
export const inHundredths = (value: number): string => value.toFixed(2);
