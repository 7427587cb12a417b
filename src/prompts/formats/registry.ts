import { parsePlain } from "./plain.ts";

import type { Parsed } from "../../problem.ts";
import type { Prompt } from "../prompt.ts";
import type { PromptSource } from "./plain.ts";

type PromptFormat = (source: PromptSource) => Parsed<Prompt>;

/** How a file's name ends, and who reads it. */
const FORMATS: { readonly [extension: string]: PromptFormat } = {
  ".md": parsePlain,
  ".markdown": parsePlain,
  ".txt": parsePlain,
};

export const PROMPT_EXTENSIONS: readonly string[] = Object.keys(FORMATS);

/** The reader for a path; null where no format reads such files. */
export function promptFormat(path: string): PromptFormat | null {
  const extension = PROMPT_EXTENSIONS.find((extension) => path.endsWith(extension));
  return (extension === undefined ? null : FORMATS[extension]) ?? null;
}
