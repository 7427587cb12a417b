import { logLine } from "./escape/log.ts";
import { NAME_LIMIT, SENTENCE_LIMIT, name, prose, said, shortName } from "./escape/markdown.ts";

/** How words look in one kind of report: the same sentences serve the comment, the terminal and a plain title. */
export interface Style {
  /** Somebody's name: prompt, slice, case, branch, model. */
  readonly name: (foreign: string) => string;
  /** Somebody's sentence. */
  readonly sentence: (foreign: string) => string;
  /** Our words that come as data, without names. */
  readonly prose: (data: string) => string;
  /** Our words that come as data, with names between backticks. */
  readonly said: (data: string) => string;
  /** Our words from the source code, with option names between backticks. */
  readonly own: (words: string) => string;
  readonly strong: (text: string) => string;
  /** Before what is worse and gates. */
  readonly mark: string;
  /** After it. */
  readonly aside: string;
}

export const markdownStyle: Style = {
  name: (foreign) => name(foreign),
  sentence: (foreign) => name(foreign, SENTENCE_LIMIT),
  prose,
  said,
  own: (words) => words,
  strong: (text) => `**${text}**`,
  mark: "❌ ",
  aside: "",
};

const plainName = (foreign: string): string => shortName(foreign, NAME_LIMIT, logLine);
const plainSentence = (foreign: string): string => shortName(foreign, SENTENCE_LIMIT, logLine);

export const plainStyle: Style = {
  name: plainName,
  sentence: plainSentence,
  prose: plainSentence,
  said: (data) => plainSentence(data.replaceAll("`", "")),
  own: (words) => words.replaceAll("`", ""),
  strong: (text) => text,
  mark: "",
  aside: "",
};
