/** What a judge reads in a question of score/judge/ask.ts. */
export interface JudgeMessage {
  /** Criteria by the label under which their scores are asked, in the order of the rubric. */
  readonly criteria: readonly { readonly label: string; readonly id: string }[];
  readonly conversation: string;
  /** Empty where the question has none. */
  readonly reference: string;
  /** Two side by side, or one alone. */
  readonly outputs: readonly [first: string, second?: string];
}

/**
 * Takes the data message apart as its instructions say: only fences with the stated code count, and only quoted
 * lines are text. Null for anything that is no such question.
 */
export function readJudgeMessage(text: string): JudgeMessage | null {
  const code = /^The code of this message is ([0-9a-f]{16})\.$/m.exec(text)?.[1];
  if (code === undefined) return null;
  const blocks = blocksOf(text, code);
  const outputs = outputsOf(blocks);
  const criteria = criteriaOf(blocks.get("rubric") ?? "");
  if (outputs === null || criteria.length === 0) return null;
  return {
    criteria,
    conversation: blocks.get("conversation") ?? "",
    reference: blocks.get("reference") ?? "",
    outputs,
  };
}

function outputsOf(blocks: ReadonlyMap<string, string>): JudgeMessage["outputs"] | null {
  const alone = blocks.get("output");
  const [first, second] = [blocks.get("output 1"), blocks.get("output 2")];
  if (alone !== undefined) return [alone];
  return first === undefined || second === undefined ? null : [first, second];
}

function blocksOf(text: string, code: string): ReadonlyMap<string, string> {
  const block = new RegExp(
    `^\\[\\[BEGIN (.+) ${code}\\]\\]$([^]*?)^\\[\\[END \\1 ${code}\\]\\]$`,
    "gm",
  );
  return new Map(
    [...text.matchAll(block)].map(([, name = "", body = ""]) => [name, quotedText(body)]),
  );
}

/** Speakers and `(empty)` stand outside the quote marks, so they are no part of the text. */
function quotedText(body: string): string {
  return body
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2))
    .join("\n");
}

function criteriaOf(rubric: string): JudgeMessage["criteria"] {
  return [...rubric.matchAll(/^(c\d+) = (.+)$/gm)].map(([, label = "", id = ""]) => ({
    label,
    id,
  }));
}
