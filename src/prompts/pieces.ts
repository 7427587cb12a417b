import type { TemplateMessage, TemplatePiece } from "./prompt.ts";

/** All that a message is made of, in order: its first text, and what follows. */
export function piecesOf({ template, line, more = [] }: TemplateMessage): readonly TemplatePiece[] {
  return [{ kind: "text", template, line }, ...more];
}
