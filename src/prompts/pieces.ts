import type { TemplateMessage, TemplatePiece } from "./prompt.ts";

/** All that a message is made of, in order: its first text, and what follows. */
export function piecesOf(message: TemplateMessage): readonly TemplatePiece[] {
  const { template, line, path, more = [] } = message;
  return [{ kind: "text", template, line, ...(path !== undefined && { path }) }, ...more];
}
