import type { PromptVerdict } from "../verdict.ts";
import { newPrompt } from "./absolute.ts";
import { day } from "./numbers.ts";
import { whatIsRed } from "./red.ts";
import { shownCode } from "./sign-off-code.ts";
import type { Style } from "./style.ts";

/** What is said of a regression that somebody has accepted. */

const acceptedOf = ({ signOff }: PromptVerdict) => signOff?.accepted ?? null;

export const isAccepted = (prompt: PromptVerdict): boolean => acceptedOf(prompt) !== null;

/** What is worse keeps its word and loses its mark. */
export const styleOf = (prompt: PromptVerdict, style: Style): Style =>
  isAccepted(prompt) ? { ...style, mark: "", aside: ", accepted" } : style;

/** "`regulatory` got worse in `support/answer`, accepted by `octocat`". */
export const acceptedTitle = (prompts: readonly PromptVerdict[], style: Style): string =>
  prompts
    .map((prompt) => {
      const what =
        prompt.absolute === null
          ? whatIsRed(prompt, style)
          : `${newPrompt(prompt, style)} misses its minimum`;
      return `${what}, accepted by ${style.name(acceptedOf(prompt)?.by ?? "")}`;
    })
    .join("; ");

/** Who said what, when, and how long it holds; empty where nobody has. */
export function acceptedSentence(prompt: PromptVerdict, style: Style): string {
  const { signOff } = prompt;
  const word = acceptedOf(prompt);
  if (signOff === null || word === null) return "";
  const until = word.until === null ? "valid" : `valid to ${day(word.until)} and`;
  return `Reason: ${style.sentence(word.reason)}. Signed ${day(word.on)}, ${until} only for this content (\`${shownCode(signOff.code)}\`).`;
}
