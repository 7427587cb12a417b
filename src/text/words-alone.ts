/** A text's letters and digits in lower case, words a space apart, so that quotes, case and line ends hide nothing. */
export const wordsAlone = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
