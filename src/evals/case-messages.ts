import { z } from "zod";

import "../text/shape.ts";
import { contentOf } from "../models/message.ts";
import { ToolCallsShape, toolCallsOf } from "../models/tool-call-shape.ts";
import { readImage } from "../prompts/images.ts";
import { isList, isMapping } from "../text/mapping.ts";

import type { ChatMessage, Image } from "../models/message.ts";
import type { ImageFiles } from "../prompts/images.ts";
import type { Problem } from "../problem.ts";
import type { Json } from "../units.ts";
import type { CaseImage } from "./eval-set.ts";

/** A case's conversation and images: as they are written, and as they are sent. */

const text = z.string().meta({ description: "a text" });

const part = z
  .union([
    z.strictObject({ text }),
    z.strictObject({ image: text }),
    z.strictObject({ type: z.literal("text").meta({ description: "`text`" }), text }),
    z.strictObject({
      type: z.literal("image_url").meta({ description: "`image_url`" }),
      image_url: z.looseObject({ url: text }).meta({ description: "a mapping with the `url`" }),
    }),
  ])
  .meta({ description: "a part, `{ text: … }` or `{ image: … }`" });

type Part = z.infer<typeof part>;

export const MessageShape = z.strictObject({
  // System text belongs to the prompt, which is what is being compared.
  role: z.enum(["user", "assistant", "tool"]).meta({ description: "user, assistant or tool" }),
  content: z
    .union([z.string(), z.array(part)])
    .meta({ description: "a text, or a list of `{ text: … }` and `{ image: … }`" })
    .nullable()
    .optional(),
  tool_calls: ToolCallsShape.optional(),
  tool_call_id: text.optional(),
});

export const ImagesShape = z
  .custom<readonly string[] | { readonly [variable: string]: string }>((value) => {
    const written = value as Json;
    const images = isList(written) ? written : isMapping(written) ? Object.values(written) : [];
    return images.length > 0 && images.every((image) => typeof image === "string" && image !== "");
  })
  .meta({ description: "a list of images, or a mapping from variables to images" });

/** Where images are read, and where what is wrong with one is said. */
export interface ImageReader {
  readonly file: string;
  readonly files: ImageFiles;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly problems: Problem[];
}

export function caseImages(
  images: z.infer<typeof ImagesShape> | undefined,
  reader: ImageReader,
): readonly CaseImage[] {
  return Object.entries(images ?? {}).flatMap(([key, source], n) => {
    const named = !Array.isArray(images);
    const image = read(source, ["images", named ? key : n], reader);
    return image === null ? [] : [{ variable: named ? key : null, image }];
  });
}

export function caseMessages(
  messages: readonly z.infer<typeof MessageShape>[],
  reader: ImageReader,
): readonly ChatMessage[] {
  return messages.map((message, n) => {
    const { role, content, tool_calls, tool_call_id } = message;
    if (saysNothing(message)) reader.problems.push(nothingSaid(n, reader));
    return {
      role,
      content:
        typeof content === "string"
          ? content
          : contentOf((content ?? []).map((part, m) => pieceOf(part, [n, m], reader))),
      ...(tool_calls !== undefined && { toolCalls: toolCallsOf(tool_calls) }),
      ...(tool_call_id !== undefined && { toolCallId: tool_call_id }),
    };
  });
}

const saysNothing = ({ content, tool_calls = [] }: z.infer<typeof MessageShape>): boolean =>
  (content === undefined || content === null) && tool_calls.length === 0;

const nothingSaid = (n: number, { file, lineOf }: ImageReader): Problem => ({
  file,
  line: lineOf(["messages", n]),
  message: `\`messages[${n}]\` has no \`content\``,
  hint: "give its text, or the `tool_calls` of an assistant",
});

function pieceOf(
  part: Part,
  [n, m]: readonly [number, number],
  reader: ImageReader,
): string | Image {
  if ("text" in part) return part.text;
  const source = "image" in part ? part.image : part.image_url.url;
  return read(source, ["messages", n, "content", m], reader) ?? "";
}

function read(
  source: string,
  at: readonly PropertyKey[],
  { file, files, lineOf, problems }: ImageReader,
): Image | null {
  const reading = readImage(source, file, files);
  if (reading.ok) return reading.image;
  const { message, hint } = reading;
  problems.push({ file, line: lineOf(at), message, hint });
  return null;
}
