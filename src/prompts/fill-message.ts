import { contentOf, piecesOfContent } from "../models/message.ts";
import { isList, isMapping, mapping } from "../text/mapping.ts";
import { fill, type Filling } from "./fill.ts";
import { NO_FILES, readImage } from "./images.ts";
import { piecesOf } from "./pieces.ts";

import type { ChatMessage, Image } from "../models/message.ts";
import type { Json } from "../units.ts";
import type { ImageMarks } from "./image-marks.ts";
import type { TemplateMessage, TemplatePiece } from "./prompt.ts";

/** A prompt's message with a case's values and images in it; what cannot be filled is a problem of the filling. */
export function fillMessage(
  message: TemplateMessage,
  marks: ImageMarks,
  filling: Filling,
): ChatMessage {
  const { role, toolCalls, toolCallId } = message;
  const pieces = piecesOf(message).flatMap((piece) => fillPiece(piece, marks, filling));
  return {
    role,
    content: contentOf(pieces),
    ...(toolCalls !== undefined && {
      toolCalls: toolCalls.map((call) => ({
        ...call,
        arguments: fillJson(call.arguments, message.line, marks, filling),
      })),
    }),
    ...(toolCallId !== undefined && { toolCallId }),
  };
}

/** Arguments with a case's values in their texts, not in their names: what is called stays the prompt's to say. */
function fillJson(value: Json, line: number, marks: ImageMarks, filling: Filling): Json {
  const inside = (item: Json): Json => fillJson(item, line, marks, filling);
  if (isList(value)) return value.map(inside);
  if (isMapping(value)) {
    return mapping(Object.entries(value).map(([key, item]) => [key, inside(item)] as const));
  }
  if (typeof value !== "string") return value;
  const text = marks.place(fill({ template: value, line }, filling));
  if (typeof text === "string") return text;
  const { prompt, testCase, problems } = filling;
  const message = `the arguments of a call hold an image of case \`${testCase.id}\``;
  problems.push({ file: prompt.path, line, message, hint: "images go into a user's message" });
  return "";
}

function fillPiece(
  piece: TemplatePiece,
  marks: ImageMarks,
  filling: Filling,
): readonly (string | Image)[] {
  if (piece.kind === "image" && piece.image !== null) return [piece.image];
  const { problems, prompt, testCase } = filling;
  const before = problems.length;
  const text = fill(piece, filling);
  if (problems.length > before) return [];
  const place = { file: prompt.path, line: piece.line };
  const content = marks.place(piece.kind === "image" ? text.trim() : text);
  if (content === null) {
    const message = `an image of case \`${testCase.id}\` is changed by the template`;
    problems.push({ ...place, message, hint: "an image can only be filled in as it is" });
    return [];
  }
  if (piece.kind === "text" || typeof content !== "string") return piecesOfContent(content);
  const reading = readImage(content, prompt.path, NO_FILES);
  if (reading.ok) return [reading.image];
  const hint = "give a file under the case's `images`, by the variable's name";
  problems.push({ ...place, message: `${reading.message} in case \`${testCase.id}\``, hint });
  return [];
}
