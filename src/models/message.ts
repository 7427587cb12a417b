import type { Json, Sha256 } from "../units.ts";

export type Role = "system" | "user" | "assistant" | "tool";

/** A call of a tool that a model asked for. */
export interface ToolCall {
  /** The provider's name for it, which the tool's answer repeats; new in every sample, so it is never compared. */
  readonly id: string;
  readonly name: string;
  /** An object; what the model wrote where that is no JSON, as a text. */
  readonly arguments: Json;
}

/** The id of the n-th call of an answer, from 0; where its provider or its writer gave it none, its place. */
export const callId = (given: string | null | undefined, n: number): string =>
  given ?? `call_${n + 1}`;

/** An image by its address: the provider fetches it, so its bytes are not known here. */
export interface LinkedImage {
  readonly kind: "image-url";
  readonly url: string;
}

/** An image by its bytes; requests and versions are named by their digest alone. */
export interface HeldImage {
  readonly kind: "image";
  readonly mediaType: "image/png" | "image/jpeg" | "image/gif" | "image/webp";
  readonly bytes: Uint8Array;
  readonly digest: Sha256;
}

export type Image = LinkedImage | HeldImage;

export type ContentPart = { readonly kind: "text"; readonly text: string } | Image;

/** What a message says: a text, which most do, or texts and images in order. */
export type Content = string | readonly ContentPart[];

/** One message as a model receives it. */
export interface ChatMessage {
  readonly role: Role;
  readonly content: Content;
  /** Of an assistant's message in the conversation so far. */
  readonly toolCalls?: readonly ToolCall[];
  /** Of a tool's message: the call that it answers. */
  readonly toolCallId?: string;
}

/** The texts of a message, joined as they stand. */
export function textOf(content: Content): string {
  if (typeof content === "string") return content;
  return content.map((part) => (part.kind === "text" ? part.text : "")).join("");
}

/** The parts of what a message says: a text is one. */
export const partsOf = (content: Content): readonly ContentPart[] =>
  typeof content === "string" ? [{ kind: "text", text: content }] : content;

/** The texts of the messages of one role, in order. */
export const textsBy = (role: Role, messages: readonly ChatMessage[]): readonly string[] =>
  messages.filter((message) => message.role === role).map(({ content }) => textOf(content));

export function imagesOf(content: Content): readonly Image[] {
  if (typeof content === "string") return [];
  return content.filter((part) => part.kind !== "text");
}

/** Whether a turn of the conversation holds nothing: no text to read, no image and no call. */
export const saysNothing = ({ role, content, toolCalls = [] }: ChatMessage): boolean =>
  (role === "user" || role === "assistant") &&
  toolCalls.length === 0 &&
  imagesOf(content).length === 0 &&
  textOf(content).trim() === "";

/** Pieces in order as what a message says: a text where they are nothing else, without pieces that say nothing. */
export function contentOf(pieces: readonly (string | Image)[]): Content {
  const parts: ContentPart[] = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (typeof piece !== "string") parts.push(piece);
    else if (last?.kind === "text")
      parts[parts.length - 1] = { kind: "text", text: last.text + piece };
    else if (piece !== "") parts.push({ kind: "text", text: piece });
  }
  const [first, ...others] = parts;
  if (first === undefined) return "";
  return others.length === 0 && first.kind === "text" ? first.text : parts;
}

/** The other way round: texts and images in order. */
export const piecesOfContent = (content: Content): readonly (string | Image)[] =>
  typeof content === "string"
    ? [content]
    : content.map((part) => (part.kind === "text" ? part.text : part));

/** An image in words, for a reader who is shown text. */
export const imageWords = (image: Image): string =>
  image.kind === "image-url"
    ? `[image: ${image.url}]`
    : `[image: ${image.mediaType}, ${Math.ceil(image.bytes.length / 1024)} kB]`;

/** A message's texts, with words where its images stand. */
export function contentWords(content: Content): string {
  if (typeof content === "string") return content;
  return content.map((part) => (part.kind === "text" ? part.text : imageWords(part))).join("");
}

/** What names a message: all that is sent, with a held image's bytes by their digest. */
export function messageJson({ role, content, toolCalls, toolCallId }: ChatMessage): Json {
  return {
    role,
    content: typeof content === "string" ? content : content.map(partJson),
    ...(toolCalls !== undefined && { toolCalls: toolCalls.map(callJson) }),
    ...(toolCallId !== undefined && { toolCallId }),
  };
}

/** Arguments as text: the model reads them in their order. */
export const callJson = (call: ToolCall): Json => ({
  ...call,
  arguments: JSON.stringify(call.arguments),
});

export function partJson(part: ContentPart): Json {
  if (part.kind !== "image") return { ...part };
  return { kind: part.kind, mediaType: part.mediaType, digest: part.digest };
}
