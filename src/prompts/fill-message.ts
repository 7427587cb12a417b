import { lineAt } from "../text/lines.ts";
import { contentOf, piecesOfContent } from "../models/message.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";
import { fill, type Filling } from "./fill.ts";
import { NO_FILES, readImage } from "./images.ts";
import { refusedMarks } from "./mark-problems.ts";
import { piecesOf, textOfPieces } from "./pieces.ts";

import type { ChatMessage, Image, Role } from "../models/message.ts";
import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { Piece } from "./dialects/dialect.ts";
import type { ImageMarks } from "./image-marks.ts";
import type { Prompt, TemplateMessage, TemplatePiece, TemplateThread } from "./prompt.ts";

/** Where the case's conversation goes, if the prompt says so. */
export const HISTORY = { kind: "history" } as const;

/** A prompt's message, and what no case could mend in the marks of its pieces, which is looked for once. */
export interface CheckedMessage {
  readonly message: TemplateMessage;
  readonly pieces: readonly CheckedPiece[];
}

interface CheckedPiece {
  readonly piece: TemplatePiece;
  readonly refused: readonly Problem[];
}

export const checkedMessage = (message: TemplateMessage, prompt: Prompt): CheckedMessage => ({
  message,
  pieces: piecesOf(message).map((piece) => ({ piece, refused: refusedMarks(piece, prompt) })),
});

/**
 * A prompt's message with a case's values and images in it: one, or as many as the roles that its template opens,
 * without those that say nothing. What cannot be filled is a problem of the filling.
 */
export function fillMessage(
  { message, pieces }: CheckedMessage,
  marks: ImageMarks,
  filling: Filling,
): readonly (ChatMessage | typeof HISTORY)[] {
  const { role, toolCalls, toolCallId } = message;
  const filled = pieces.flatMap((piece) => fillPiece(piece, role, marks, filling));
  const said = filled.filter((piece) => typeof piece === "string" || isImage(piece));
  if (said.length === filled.length) {
    const content = contentOf(said);
    const calls = toolCalls?.map((call) => ({
      ...call,
      arguments: fillJson(call.arguments, message.line, marks, filling),
    }));
    const answered = toolCallId !== undefined && { toolCallId };
    return [{ role, content, ...(calls !== undefined && { toolCalls: calls }), ...answered }];
  }
  return parted(role, filled);
}

/** Arguments with a case's values in their texts, not in their names: what is called stays the prompt's to say. */
function fillJson(value: Json, line: number, marks: ImageMarks, filling: Filling): Json {
  const inside = (item: Json): Json => fillJson(item, line, marks, filling);
  if (isList(value)) return value.map(inside);
  if (isMapping(value)) {
    return mapping(Object.entries(value).map(([key, item]) => [key, inside(item)] as const));
  }
  if (typeof value !== "string") return value;
  const { prompt, testCase, problems } = filling;
  const template = { template: value, line };
  problems.push(...refusedMarks(template, prompt));
  const text = marks.place(textOfPieces(fill(template, filling)));
  if (typeof text === "string") return text;
  const message = `the arguments of a call hold an image of case \`${testCase.id}\``;
  problems.push({ file: prompt.path, line, message, hint: "images go into a user's message" });
  return "";
}

function parted(first: Role, filled: readonly Part[]): readonly (ChatMessage | typeof HISTORY)[] {
  const messages: (ChatMessage | typeof HISTORY)[] = [];
  let role = first;
  let pieces: (string | Image)[] = [];
  const close = (): void => {
    const says = pieces.some((piece) => typeof piece !== "string" || /\S/.test(piece));
    if (says) messages.push({ role, content: contentOf(pieces) });
    pieces = [];
  };
  for (const piece of filled) {
    if (typeof piece === "string" || isImage(piece)) pieces.push(piece);
    else {
      close();
      if (piece.kind === "history") messages.push(HISTORY);
      // As in Dotprompt: what follows a conversation without a role of its own is the model's.
      role = piece.kind === "history" ? "assistant" : piece.role;
    }
  }
  close();
  return messages;
}

type Mark = Extract<Piece, { readonly kind: "role" | "history" }>;
type Part = string | Image | Mark;

const isImage = (piece: Exclude<Part, string>): piece is Image =>
  piece.kind === "image" || piece.kind === "image-url";

function fillPiece(
  { piece, refused }: CheckedPiece,
  role: Role,
  marks: ImageMarks,
  filling: Filling,
): readonly Part[] {
  if (piece.kind === "image" && piece.image !== null) return [piece.image];
  if (piece.kind === "thread") return [...threadAt(piece, filling), { kind: "role", role }];
  const { problems } = filling;
  const before = problems.length;
  problems.push(...refused);
  const filled = fill(piece, filling);
  if (problems.length > before) return [];
  if (piece.kind === "image") {
    return filledImage(textOfPieces(filled).trim(), piece, marks, filling);
  }
  return filled.flatMap((of): readonly Part[] => {
    if (of.kind === "text") return placed(of.text, piece, marks, filling);
    if (of.kind !== "media") return [of];
    const line = lineAt(piece.template, of.offset, piece.line);
    return filledImage(of.url, { line }, marks, filling);
  });
}

/** A conversation is the case's `messages`: a value that says another would be dropped. */
function threadAt(
  { name, line }: TemplateThread,
  { testCase, prompt, problems }: Filling,
): readonly [typeof HISTORY] {
  const value = Object.hasOwn(testCase.input, name) ? testCase.input[name]! : null;
  const isEmpty = value === null || value === "" || (isList(value) && value.length === 0);
  if (!isEmpty) {
    const message = `\`${name}\` is a conversation, and has a value in case \`${testCase.id}\``;
    const hint = "give the conversation as `messages` of the case";
    problems.push({ file: prompt.path, line, message, hint });
  }
  return [HISTORY];
}

type Place = Pick<TemplatePiece, "line">;

function placed(
  text: string,
  { line }: Place,
  marks: ImageMarks,
  { problems, prompt, testCase }: Filling,
): readonly (string | Image)[] {
  const content = marks.place(text);
  if (content !== null) return piecesOfContent(content);
  const message = `an image of case \`${testCase.id}\` is changed by the template`;
  const hint = "an image can only be filled in as it is";
  problems.push({ file: prompt.path, line, message, hint });
  return [];
}

function filledImage(
  address: string,
  { line }: Place,
  marks: ImageMarks,
  filling: Filling,
): readonly (string | Image)[] {
  const pieces = placed(address, { line }, marks, filling);
  const [content] = pieces;
  if (pieces.length !== 1 || typeof content !== "string") return pieces;
  const { problems, prompt, testCase } = filling;
  const reading = readImage(content, prompt.path, NO_FILES);
  if (reading.ok) return [reading.image];
  const message = `${reading.message} in case \`${testCase.id}\``;
  const hint = "give a file under the case's `images`, by the variable's name";
  problems.push({ file: prompt.path, line, message, hint });
  return [];
}
