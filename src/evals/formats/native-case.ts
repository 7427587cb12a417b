import { digestOf } from "../../digest.ts";
import { messageJson, partJson } from "../../models/message.ts";
import { NO_FILES } from "../../prompts/images.ts";
import { mapping } from "../../text/mapping.ts";
import { caseId } from "../../units.ts";
import { caseImages, caseMessages } from "../case-messages.ts";
import { fileReference, unreadable } from "../case-files.ts";
import { placeOf } from "../draft.ts";
import { checkContent } from "../eval-set.ts";
import { normaliseSlices } from "../slices.ts";

import type { ImageFiles } from "../../prompts/images.ts";
import type { Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { Case, CheckFit, CheckParser, CheckSpec } from "../eval-set.ts";
import type { CaseRow, Place } from "../draft.ts";
import type { CaseShape } from "./native-schema.ts";

/** A check with what it asks of the cases that have it. */
export interface PlacedCheck {
  readonly check: CheckSpec;
  readonly fit: CheckFit;
}

/** What a case is read with, besides its row. */
export interface CaseReading {
  readonly parseCheck: CheckParser;
  /** Of the tree that the case is in; absent where there is none. */
  readonly images?: ImageFiles;
}

/** Turns a row into a case under the set's common checks; null, and reported, where it cannot be one. */
export function buildCase(
  row: CaseRow,
  common: readonly PlacedCheck[],
  { parseCheck, images: files = NO_FILES }: CaseReading,
  problems: Problem[],
): Case | null {
  const { shape, file, lineOf } = row;
  const at = placeOf(row);
  const { input, messages, reference, contexts } = shape;
  const before = problems.length;
  if (input === undefined && messages === undefined) {
    const message = `case \`${shape.id}\` has neither \`input\` nor \`messages\``;
    problems.push({ ...at, message, hint: "give the values of the prompt's variables as `input`" });
  }
  const asked = fileReference({ input, messages, reference, contexts });
  if (asked) {
    const message = `\`${asked.text}\` asks for a file, which is not read`;
    problems.push(unreadable(file, lineOf(asked.path), message, "write the text itself"));
  }
  const own = (shape.checks ?? []).flatMap((raw, index) =>
    placedCheck(raw, { file, line: lineOf(["checks", index]) }, parseCheck, problems),
  );
  const checks = [...common, ...own];
  const fits = checks.map(({ fit }) => fit({ reference: reference ?? null }));
  for (const [index, { lacks }] of fits.entries()) {
    if (lacks === null) continue;
    const message = `case \`${shape.id}\` ${lacks}`;
    const hint = `its check is \`${checks[index]!.check.label}\``;
    problems.push({ ...at, message, hint });
  }
  const reader = { file, files, lineOf, problems };
  const images = caseImages(shape.images, reader);
  const said = { messages: caseMessages(messages ?? [], reader), images };
  const twice = images.find(({ variable }) => variable !== null && hasValue(shape, variable));
  if (twice !== undefined) {
    const message = `\`${twice.variable}\` of case \`${shape.id}\` has a value and an image`;
    const line = lineOf(["images", twice.variable!]);
    problems.push({ file, line, message, hint: "give one of them another name" });
  }
  if (problems.length > before) return null;

  const content = contentOf(
    shape,
    said,
    checks.map(({ check }) => check),
    fits.flatMap(({ slices }) => slices),
  );
  return { id: caseId(String(shape.id)), digest: contentDigest(content), ...content, at };
}

/** A check as it will run; none, and reported, where it cannot. */
export function placedCheck(
  raw: Json,
  { file, line }: Place,
  parseCheck: CheckParser,
  problems: Problem[],
): readonly PlacedCheck[] {
  const reading = parseCheck(raw);
  if (reading.ok) return [reading];
  const { message, hint } = reading;
  problems.push({ file, line, message, hint });
  return [];
}

type Content = Omit<Case, "id" | "digest" | "at">;

const hasValue = ({ input }: CaseShape, variable: string): boolean =>
  typeof input === "object" ? Object.hasOwn(input, variable) : variable === "input";

function contentOf(
  shape: CaseShape,
  said: Pick<Case, "messages" | "images">,
  checks: readonly CheckSpec[],
  found: readonly string[],
): Content {
  const { input = {}, slices = [], reference, expects = {}, contexts = [], incident } = shape;
  return {
    input: mapping(Object.entries(typeof input === "string" ? { input } : input)),
    ...said,
    slices: normaliseSlices([...slices, ...found]),
    reference: reference ?? null,
    expects: mapping(Object.entries(expects)),
    contexts,
    checks,
    mustPass: shape.must_pass ?? incident !== undefined,
    incident: incident ? { url: incident.url ?? null, cause: incident.cause ?? null } : null,
  };
}

function contentDigest({
  checks,
  messages,
  images,
  expects,
  incident,
  ...content
}: Content): Case["digest"] {
  return digestOf({
    ...content,
    messages: messages.map(messageJson),
    ...(images.length > 0 && {
      images: images.map(({ variable, image }) => ({ variable, image: partJson(image) })),
    }),
    ...(Object.keys(expects).length > 0 && { expects }),
    checks: checks.map(checkContent),
    incident: incident && { ...incident },
  });
}
