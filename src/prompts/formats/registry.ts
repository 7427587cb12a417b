import { document } from "./document.ts";
import { dotprompt } from "./dotprompt.ts";
import { plain } from "./plain.ts";
import { prompty } from "./prompty.ts";

import type { PromptFormat } from "./format.ts";

/** Every format, once. */
const PROMPT_FORMATS: readonly PromptFormat[] = [plain, document, dotprompt, prompty];

const BY_ENDING = PROMPT_FORMATS.flatMap((format) =>
  format.endings.map((ending) => ({ ending, format })),
).toSorted((a, b) => b.ending.length - a.ending.length);

export const PROMPT_EXTENSIONS: readonly string[] = PROMPT_FORMATS.flatMap(
  ({ endings }) => endings,
);

/** The format of a path: the one with the longest ending that fits; null where no format reads such files. */
export const promptFormat = (path: string): PromptFormat | null =>
  BY_ENDING.find(({ ending }) => path.endsWith(ending))?.format ?? null;
