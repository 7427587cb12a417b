import { contentOf, piecesOfContent } from "../models/message.ts";
import { conversationProblems } from "./conversation-problems.ts";
import { checkedMessage, fillMessage, HISTORY } from "./fill-message.ts";
import { imageMarks } from "./image-marks.ts";

import type { ChatMessage } from "../models/message.ts";
import type { Problem } from "../problem.ts";
import type { CaseInput, Filling } from "./fill.ts";
import type { CheckedMessage } from "./fill-message.ts";
import type { Prompt } from "./prompt.ts";

/** The conversation a model receives, or why there is none. */
export type Rendering =
  | {
      readonly ok: true;
      readonly messages: readonly ChatMessage[];
      /** Variables of the case that the prompt never uses: worth a warning. */
      readonly unused: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Fills a prompt with a case and lets the case's messages continue it.
 *
 * A value goes in code point for code point and is never read as a template: text as it is, numbers, booleans,
 * lists and mappings as JSON. So a value can open no role and no mark, and the number and roles of the messages
 * depend on the prompt and the case's `messages` alone. A variable without a value (or with an empty one, which
 * in YAML is a forgotten one) is a problem, not an empty text.
 *
 * Images of the case that have a name stand where the variable of that name stands; the others follow the last
 * question that the prompt and the case ask.
 *
 * A prompt that is one system message serves conversations; where the case brings none, that text is the whole
 * question and is sent as the user's message, since a model is not asked by a system message alone.
 */
export const render = (prompt: Prompt, testCase: CaseInput): Rendering =>
  renderer(prompt)(testCase);

/** The same for many cases of one prompt: what is wrong with it whatever the case is looked for once. */
export function renderer(prompt: Prompt): (testCase: CaseInput) => Rendering {
  const checked = prompt.messages.map((message) => checkedMessage(message, prompt));
  return (testCase) => rendering(prompt, checked, testCase);
}

function rendering(
  prompt: Prompt,
  checked: readonly CheckedMessage[],
  testCase: CaseInput,
): Rendering {
  const problems: Problem[] = [];
  const used = new Set<string>();
  const marks = imageMarks(testCase, [
    ...checked.flatMap(({ pieces }) => pieces).map(({ piece }) => piece.template),
    ...Object.values(prompt.dialect?.partials ?? {}),
  ]);
  const filling: Filling = {
    prompt,
    testCase: { ...testCase, input: marks.input },
    used,
    problems,
  };
  const parts = checked.flatMap((message) => fillMessage(message, marks, filling));
  if (problems.length > 0) return { ok: false, problems };

  const places = parts.includes(HISTORY) ? parts : [...parts, HISTORY];
  const filled: readonly ChatMessage[] = places.flatMap((of) =>
    "kind" in of ? testCase.messages : [of],
  );
  const [only, ...others] = filled;
  const alone = only?.role === "system" && others.length === 0;
  const messages: readonly ChatMessage[] = alone
    ? [{ role: "user", content: only.content }]
    : filled;
  const asked = withUnnamed(messages, testCase);
  if (asked === null) return { ok: false, problems: [nothingAsked(prompt, testCase)] };
  const wrong = conversationProblems(asked).map((message) => unsendable(message, prompt, testCase));
  if (wrong.length > 0) return { ok: false, problems: wrong };
  return { ok: true, messages: asked, unused: unusedOf(filling.testCase, used) };
}

/** The case's images without a name after the last question; null where nothing is asked. */
function withUnnamed(
  messages: readonly ChatMessage[],
  { images }: CaseInput,
): readonly ChatMessage[] | null {
  const last = messages.findLastIndex(({ role }) => role === "user");
  if (last === -1) return null;
  const unnamed = images.filter(({ variable }) => variable === null).map(({ image }) => image);
  if (unnamed.length === 0) return messages;
  const message = messages[last]!;
  const content = contentOf([...piecesOfContent(message.content), ...unnamed]);
  return messages.with(last, { ...message, content });
}

function nothingAsked(prompt: Prompt, { id }: CaseInput): Problem {
  return {
    file: prompt.path,
    line: null,
    message: `there is no user message, neither in the prompt nor in case \`${id}\``,
    hint: "add a `## User` section, or `messages` to the case",
  };
}

function unsendable(message: string, prompt: Prompt, { id }: CaseInput): Problem {
  const hint = "mend the prompt's messages, or those of the case";
  return { file: prompt.path, line: null, message: `${message}, in case \`${id}\``, hint };
}

function unusedOf({ input }: CaseInput, used: ReadonlySet<string>): readonly string[] {
  // `a.b.c` uses `a`, and `a.b` where a variable is called that.
  const touched = new Set<string>();
  for (const name of used) {
    for (let end = name.length; end > 0; end = name.lastIndexOf(".", end - 1)) {
      touched.add(name.slice(0, end));
    }
  }
  return Object.keys(input).filter((key) => !touched.has(key));
}
