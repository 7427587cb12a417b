import { Document, visit } from "yaml";

import type { CaseRow, Draft } from "./draft.ts";
import type { CaseShape, CriterionShape } from "./formats/native-schema.ts";

/** Where an image that a row names lies, as the written set has to call it. */
export type ImageName = (source: string, row: CaseRow) => string;

/**
 * What a format found in a file as an eval set of our own (YAML), without what the format could not map. Read again it
 * gives cases of the same ids and digests, in one file, however many the draft came from.
 */
export function nativeText({ rubric, checks, rows }: Draft, imageName: ImageName): string {
  const set = {
    ...(rubric.length > 0 && { rubric: rubric.map(({ shape }) => criterion(shape)) }),
    ...(checks.length > 0 && { checks: checks.map(({ raw }) => raw) }),
    cases: rows.map((row) => written(row, imageName)),
  };
  // Values that several cases share are written out: an alias is harder to read, and limited in number.
  const document = new Document(set, { schema: "core", aliasDuplicateObjects: false });
  visit(document, {
    Scalar: (_, node) => {
      const { value } = node;
      if (typeof value === "string" && NEEDS_ESCAPES.test(value)) node.type = "QUOTE_DOUBLE";
      // Digits alone would be an integer that is kept as a text.
      const isLarge = typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
      if (isLarge) node.format = "EXP";
    },
  });
  // Long lines stay: where a text is folded its reader has to know the rules to see its spaces.
  return document.toString({ lineWidth: 0, blockQuote: "literal" });
}

/** Control characters, line ends that editors rewrite, marks that turn what a reader sees, and `<<`, which would merge. */
const NEEDS_ESCAPES = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF]--\n]|^<<$/v;

/** Anchors by number, which is how people write them. */
function criterion({ scale, weight, own_call, per_case, ...said }: CriterionShape) {
  const anchors = Object.entries(scale).map(([score, text]) => [Number(score), text] as const);
  return {
    ...said,
    ...(anchors.length > 0 && { scale: new Map(anchors) }),
    ...(weight !== 1 && { weight }),
    ...(own_call && { own_call }),
    ...(per_case && { per_case }),
  };
}

/** In the order in which a reader asks: which case, what it is asked, what a good answer is. */
const KEYS = [
  "id",
  "slices",
  "must_pass",
  "incident",
  "input",
  "messages",
  "images",
  "reference",
  "expects",
  "contexts",
  "checks",
] as const satisfies readonly (keyof CaseShape)[];

function written(row: CaseRow, imageName: ImageName): { readonly [key: string]: unknown } {
  const { shape } = row;
  const called = (source: string): string => imageName(source, row);
  const said: CaseShape = {
    ...shape,
    id: String(shape.id),
    ...(shape.images !== undefined && { images: imagesCalled(shape.images, called) }),
    ...(shape.messages !== undefined && { messages: messagesCalling(shape.messages, called) }),
  };
  const entries = KEYS.flatMap((key) => {
    const value = said[key];
    return value === undefined || value === null ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

type Called = (source: string) => string;

const imagesCalled = (
  images: NonNullable<CaseShape["images"]>,
  called: Called,
): NonNullable<CaseShape["images"]> =>
  isSeveral(images)
    ? images.map(called)
    : Object.fromEntries(Object.entries(images).map(([name, source]) => [name, called(source)]));

const isSeveral = (images: NonNullable<CaseShape["images"]>): images is readonly string[] =>
  Array.isArray(images);

type Messages = NonNullable<CaseShape["messages"]>;

const messagesCalling = (messages: Messages, called: Called): Messages =>
  messages.map((message) =>
    Array.isArray(message.content)
      ? { ...message, content: message.content.map((part) => partCalling(part, called)) }
      : message,
  );

type Part = Exclude<Messages[number]["content"], string | null | undefined>[number];

function partCalling(part: Part, called: Called): Part {
  if ("text" in part) return part;
  return { image: called("image" in part ? part.image : part.image_url.url) };
}
