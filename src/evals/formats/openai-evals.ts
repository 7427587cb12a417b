import { folderOf, joinPath } from "../../prompts/formats/paths.ts";
import { isList, isMapping, table } from "../../text/mapping.ts";
import { part, readContent } from "../content.ts";
import { draft, joined, placeOf, type Draft } from "../draft.ts";
import { answerIn } from "../given-answers.ts";
import { askedIn, shapeOf } from "../asked.ts";
import { textIn, textsIn } from "../row-values.ts";
import { ofRows, readRows, type RowFormat } from "./row-format.ts";

import type { Problem } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Content } from "../content.ts";
import type { Around, EvalFormat } from "./format.ts";

/** How an eval's class tests an answer against its right answers (openai/evals, evals/elsuite/basic). */
type Judged = (ideal: readonly string[], args: { readonly [name: string]: Json }) => Json;

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

const CLASSES = table<Judged>({
  // The answer begins with one of them.
  Match: (ideal) => ({ regex: `^(?:${ideal.map(escaped).join("|")})` }),
  Includes: (ideal, { ignore_case }) => ({
    [ignore_case === true ? "icontains-any" : "contains-any"]: ideal,
  }),
  // It also forgives punctuation and articles, which no check does.
  FuzzyMatch: (ideal) => ({ "icontains-any": ideal }),
});

const rows = (judged: ((ideal: readonly string[]) => Json) | null): RowFormat => ({
  name: "OpenAI Evals",
  recognises: (fields) => fields.has("input") && fields.has("ideal"),
  known: ["input", "ideal", "id", "metadata", "output"],
  read: ({ id, input = null, ideal = null, output = null }) => {
    const asked = askedIn(input);
    const right = isList(ideal) ? textsIn(ideal) : [textIn(ideal)].filter((of) => of !== null);
    const shape = shapeOf(asked, { reference: right[0] ?? null });
    const isChecked = judged !== null && right.length > 0;
    const several = {
      what: "ideal",
      why: "has several right answers, of which the first is the reference",
    };
    return {
      id: textIn(id),
      left: asked.left,
      answers: answerIn({ output }, "output"),
      shape: isChecked ? { ...shape, checks: [judged(right)] } : shape,
      ...(!isChecked && right.length > 1 && { unmapped: [several] }),
    };
  },
});

/** Samples, and registry files that say by which class they are tested. */
export const openaiEvals: EvalFormat = {
  name: "OpenAI Evals",
  recognises: (content) =>
    registered(content).length > 0 || isDefinition(content) || samples.recognises(content),
  read: (content, around) => {
    if (isDefinition(content)) return draft({ problems: [definitionAlone(content.file)] });
    const evals = registered(content);
    return evals.length === 0
      ? samples.read(content, around)
      : askedOnce(joined(evals.map((of) => readEval(of, around))));
  },
};

const samples = ofRows(rows(null));

/** What the hosted Evals' API says of an eval: its graders, and the schema of rows that lie elsewhere. */
const isDefinition = ({ document }: Content): boolean => {
  const value = document?.value ?? null;
  return (
    isMapping(value) && isList(value["testing_criteria"] ?? null) && "data_source_config" in value
  );
};

const definitionAlone = (file: string): Problem => ({
  file,
  line: null,
  message: "the file defines an eval of OpenAI's hosted Evals, without its rows",
  hint: "download its runnable promptfoo configuration, or name the file of its data",
});

/** The evals of a registry file: those entries that have a class. */
function registered({ document }: Content): readonly Placed[] {
  const value = document?.value ?? null;
  if (document === null || !isMapping(value)) return [];
  return Object.entries(value).flatMap(([key, of]) =>
    isMapping(of) && typeof of["class"] === "string" ? [part(document, [key])] : [],
  );
}

function readEval(entry: Placed, around: Around): Draft {
  const place = placeOf(entry);
  const name = textIn(part(entry, ["class"]).value) ?? "";
  const kind = name.replace(/^.*[:.]/, "");
  const args = part(entry, ["args"]).value;
  const given = isMapping(args) ? args : {};
  const written = textIn(given["samples_jsonl"]);
  const path = written === null ? undefined : samplesAt(written, entry.file, around);
  if (path === undefined) {
    const message = `the samples \`${written ?? "samples_jsonl"}\` are not in the repository`;
    const hint = "name them by their path below the registry's `data` folder";
    return draft({ problems: [{ ...place, message, hint }] });
  }
  const judged = CLASSES[kind];
  const content = readContent(around.text(path) ?? "", path);
  const format = rows(judged === undefined ? null : (ideal) => judged(ideal, given));
  const read = readRows(content.rows ?? [], format);
  const why =
    "is a class of evals that is not known here: its samples have references and no checks";
  return {
    ...read,
    unmapped: [...read.unmapped, ...(judged === undefined ? [{ ...place, what: kind, why }] : [])],
    problems: [...content.problems, ...read.problems],
  };
}

/** Several evals may test the same samples: then each is one case, with what all of them check. */
function askedOnce(read: Draft): Draft {
  const bySample = Map.groupBy(read.rows, ({ shape }) =>
    JSON.stringify({ ...shape, checks: undefined }),
  );
  const rows = [...bySample.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const checks = [first, ...others].flatMap(({ shape }) => shape.checks ?? []);
    return { ...first, shape: { ...first.shape, ...(checks.length > 0 && { checks }) } };
  });
  return { ...read, rows };
}

/** Beside the registry file, or in the `data` folder beside its own. */
function samplesAt(written: string, file: string, around: Around): string | undefined {
  const folder = folderOf(file);
  const places = [written, `../data/${written}`, `data/${written}`];
  const found = places.flatMap((relative) => joinPath(folder, relative) ?? []);
  return [...found, written].find((path) => around.text(path) !== null);
}
