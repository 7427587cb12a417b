import type { CaseRow } from "./draft.ts";

/** The answers in another tool's rows as supplied outputs, JSON Lines; `sample` where a case has several. */
export function suppliedText(rows: readonly CaseRow[]): string {
  return rows.flatMap(linesOf).join("");
}

function linesOf({ shape, sources = [] }: CaseRow): readonly string[] {
  const answers = sources.flatMap((source) => source.answers);
  return answers.map(({ text, toolCalls }, n) => {
    const row = {
      id: String(shape.id),
      ...(answers.length > 1 && { sample: n + 1 }),
      output: text,
      ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
    };
    return `${JSON.stringify(row)}\n`;
  });
}
