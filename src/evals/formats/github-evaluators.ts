import { isList, isMapping } from "../../text/mapping.ts";
import { didYouMean } from "../../text/suggest.ts";
import { items, part } from "../content.ts";
import { placeOf } from "../draft.ts";

import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";
import type { Place, Unmapped } from "../draft.ts";
import type { CriterionShape } from "./native-schema.ts";

/** What one evaluator asks of an answer. */
export type Evaluator = Place &
  (
    | { readonly kind: "check"; readonly check: string; readonly text: string }
    | {
        readonly kind: "criterion";
        readonly id: string;
        /** With `{{completion}}` for the answer. */
        readonly description: string;
        readonly scale: CriterionShape["scale"];
        /** Of no use to a case without `expected`. */
        readonly needsReference: boolean;
      }
  );

/** In gh-models `equals` is exact, and the others look past capitals. */
export const STRING_CHECKS: ReadonlyMap<string, string> = new Map([
  ["equals", "equals"],
  ["contains", "icontains"],
  ["startsWith", "istarts-with"],
  ["endsWith", "iends-with"],
]);

/** The service's own graders, by what they look at. */
export const BUILT_IN: ReadonlyMap<string, string> = new Map([
  ["github/similarity", "The answer means the same as the reference."],
  ["github/coherence", "The sentences of the answer fit together and read as one text."],
  ["github/fluency", "The answer is in correct and natural language."],
  ["github/relevance", "The answer addresses the question, and nothing else."],
  ["github/groundedness", "Every claim of the answer is supported by what was given."],
]);

/** The evaluators of a file, and those that have no meaning here. */
export function readEvaluators(list: Placed): {
  readonly evaluators: readonly Evaluator[];
  readonly unmapped: readonly Unmapped[];
} {
  const read = items(list).flatMap(readEvaluator);
  return {
    evaluators: withOwnNames(read.filter((of) => "kind" in of)),
    unmapped: read.filter((of) => "why" in of),
  };
}

/** Nothing keeps a file from calling two graders alike. */
function withOwnNames(evaluators: readonly Evaluator[]): readonly Evaluator[] {
  const taken = new Map<string, number>();
  return evaluators.map((of) => {
    if (of.kind === "check") return of;
    const count = (taken.get(of.id) ?? 0) + 1;
    taken.set(of.id, count);
    return count === 1 ? of : { ...of, id: `${of.id} ${count}` };
  });
}

function readEvaluator(entry: Placed): readonly (Evaluator | Unmapped)[] {
  const { value } = entry;
  const given = isMapping(value) ? value : {};
  const name =
    typeof given["name"] === "string" && given["name"] !== "" ? given["name"] : "evaluator";
  const place = placeOf(entry);
  const lost = (why: string): readonly Unmapped[] => [{ ...place, what: name, why }];
  if (isMapping(given["string"] ?? null)) return stringChecks(part(entry, ["string"]), name);
  if (isMapping(given["llm"] ?? null)) {
    const criterion = graded(part(entry, ["llm"]).value, name);
    return criterion === null ? lost("has no `prompt` to grade by") : [{ ...place, ...criterion }];
  }
  const uses = given["uses"];
  if (typeof uses !== "string") return lost("is of no kind that is known here");
  const description = BUILT_IN.get(uses);
  if (description === undefined) {
    return lost(
      `uses \`${uses}\`, which is not known here; ${didYouMean(uses, [...BUILT_IN.keys()])}`,
    );
  }
  const needsReference = uses === "github/similarity";
  return [{ ...place, kind: "criterion", id: name, description, scale: {}, needsReference }];
}

function stringChecks(of: Placed, name: string): readonly (Evaluator | Unmapped)[] {
  const entries = Object.entries(isMapping(of.value) ? of.value : {});
  const found = entries.map(([key, text]): Evaluator | Unmapped => {
    const place = { file: of.file, line: of.lineOf([key]) };
    const check = STRING_CHECKS.get(key);
    if (check === undefined) {
      const why = `asks for \`${key}\`; ${didYouMean(key, [...STRING_CHECKS.keys()])}`;
      return { ...place, what: name, why };
    }
    return text === null || typeof text === "object" || text === ""
      ? { ...place, what: name, why: `has no text for \`${key}\`` }
      : { ...place, kind: "check", check, text: String(text) };
  });
  return found.length > 0 ? found : [{ ...placeOf(of), what: name, why: "asks for nothing" }];
}

type Graded = Omit<Extract<Evaluator, { kind: "criterion" }>, keyof Place>;

/** A grader with a prompt of its own: its choices are anchors of the scale where their scores fall on one. */
function graded(llm: Json, id: string): Graded | null {
  const { prompt, systemPrompt, choices } = isMapping(llm) ? llm : {};
  const said = [systemPrompt, prompt].filter((text) => typeof text === "string" && /\S/.test(text));
  if (typeof prompt !== "string" || !/\S/.test(prompt)) return null;
  const anchors = (isList(choices ?? null) ? (choices as readonly Json[]) : []).flatMap((of) => {
    const { choice, score } = isMapping(of) ? of : {};
    const point = typeof score === "number" ? 1 + 4 * score : 0;
    const isAnchor = Number.isInteger(point) && point >= 1 && point <= 5;
    return isAnchor && choice !== undefined ? [[point, `“${String(choice)}”`] as const] : [];
  });
  return {
    kind: "criterion",
    id,
    description: said.map((text) => String(text).trim()).join("\n"),
    scale: Object.fromEntries(anchors),
    needsReference: false,
  };
}
