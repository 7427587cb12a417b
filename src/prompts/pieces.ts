import type { Piece } from "./dialects/dialect.ts";
import type { TemplateMessage, TemplatePiece } from "./prompt.ts";

/** All that a message is made of, in order: its first text, and what follows. */
export function piecesOf(message: TemplateMessage): readonly TemplatePiece[] {
  const { template, line, path, more = [] } = message;
  return [{ kind: "text", template, line, ...(path !== undefined && { path }) }, ...more];
}

/** The text of a filled template, where roles, images and conversations have no place. */
export const textOfPieces = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");
