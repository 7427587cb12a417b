import { digestOf } from "../../digest.ts";
import { messageJson, partJson } from "../../models/message.ts";
import { mapping } from "../../text/mapping.ts";
import { caseId } from "../../units.ts";
import { fileReference, unreadable } from "../case-files.ts";
import { checkContent } from "../eval-set.ts";
import { normaliseSlices } from "../slices.ts";

import type { Problem } from "../../problem.ts";
import type { Json } from "../../units.ts";
import type { Case, CheckFit, CheckParser, CheckSpec } from "../eval-set.ts";
import type { CaseShape } from "./native-schema.ts";

/** A case as written, with its place; paths begin at the case. */
export interface CaseRow {
  readonly shape: CaseShape;
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** A check with what it asks of the cases that have it. */
export interface PlacedCheck {
  readonly check: CheckSpec;
  readonly fit: CheckFit;
}

/** Turns a row into a case under the set's common checks; null, and reported, where it cannot be one. */
export function buildCase(
  row: CaseRow,
  common: readonly PlacedCheck[],
  parseCheck: CheckParser,
  problems: Problem[],
): Case | null {
  const { shape, file, lineOf } = row;
  const at = { file, line: lineOf([]) };
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
  const ownChecks = { file, lineOf: (path: readonly PropertyKey[]) => lineOf(["checks", ...path]) };
  const own = buildChecks(shape.checks ?? [], ownChecks, parseCheck, problems);
  const checks = [...common, ...own];
  const fits = checks.map(({ fit }) => fit({ reference: reference ?? null }));
  for (const [index, { lacks }] of fits.entries()) {
    if (lacks === null) continue;
    const message = `case \`${shape.id}\` ${lacks}`;
    const hint = `its check is \`${checks[index]!.check.label}\``;
    problems.push({ ...at, message, hint });
  }
  if (problems.length > before) return null;

  const content = contentOf(
    shape,
    checks.map(({ check }) => check),
    fits.flatMap(({ slices }) => slices),
  );
  return { id: caseId(String(shape.id)), digest: contentDigest(content), ...content, at };
}

export function buildChecks(
  raw: readonly Json[],
  { file, lineOf }: Pick<CaseRow, "file" | "lineOf">,
  parseCheck: CheckParser,
  problems: Problem[],
): readonly PlacedCheck[] {
  return raw.flatMap((value, index) => {
    const reading = parseCheck(value);
    if (reading.ok) return [reading];
    const { message, hint } = reading;
    problems.push({ file, line: lineOf([index]), message, hint });
    return [];
  });
}

type Content = Omit<Case, "id" | "digest" | "at">;

function contentOf(
  shape: CaseShape,
  checks: readonly CheckSpec[],
  found: readonly string[],
): Content {
  const { input = {}, messages = [], slices = [], reference, contexts = [], incident } = shape;
  return {
    input: mapping(Object.entries(typeof input === "string" ? { input } : input)),
    messages,
    images: [],
    slices: normaliseSlices([...slices, ...found]),
    reference: reference ?? null,
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
  incident,
  ...content
}: Content): Case["digest"] {
  return digestOf({
    ...content,
    messages: messages.map(messageJson),
    ...(images.length > 0 && {
      images: images.map(({ variable, image }) => ({ variable, image: partJson(image) })),
    }),
    checks: checks.map(checkContent),
    incident: incident && { ...incident },
  });
}
