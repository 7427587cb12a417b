import { z } from "zod";

import { parsed, type Parsed, type Problem } from "../../problem.ts";
import { mostOf, readJsonLines } from "../../text/jsonl.ts";
import { isMapping } from "../../text/mapping.ts";
import { checkShape } from "../../text/shape.ts";
import { nearlySaid } from "../../text/suggest.ts";
import { annotatorOf } from "./labels.ts";

/**
 * A reviewer's word against the judge, about a case that a report showed. It is no sample: nobody objects to what is right,
 * so it counts in no figure, and is there to be read.
 */
export interface Objection {
  readonly caseId: string;
  /** Null where the judge is wrong on the whole. */
  readonly criterion: string | null;
  readonly annotator: string;
  readonly reason: string;
}

const text = z.string().regex(/\S/).meta({ description: "a text that is not empty" });

const row = z
  .strictObject({
    case: text,
    disagree: text,
    criterion: text.optional(),
    annotator: z.string().meta({ description: "text" }).optional(),
  })
  .meta({ description: "a row with `case` and `disagree`" });

/** The objections among the rows of a file of labels; tables have none. An unknown case or criterion is a problem. */
export function parseObjections(
  source: string,
  file: string,
  known: { readonly cases: ReadonlySet<string>; readonly criteria: readonly string[] },
): Parsed<readonly Objection[]> {
  if (/\.[ct]sv$/i.test(file)) return parsed([]);
  const problems: Problem[] = [];
  const objections = readJsonLines(source, file).rows.flatMap(
    ({ value, line }): readonly Objection[] => {
      if (!isMapping(value) || !("disagree" in value)) return [];
      const shape = checkShape(row, { file, value, lineOf: () => line });
      if (!shape.ok) {
        problems.push(...shape.problems);
        return [];
      }
      const { case: caseId, disagree, criterion = null, annotator } = shape.value;
      if (!known.cases.has(caseId)) {
        const message = `the judge scored no case \`${caseId}\``;
        problems.push({ file, line, message, hint: nearlySaid(caseId, [...known.cases]) });
      }
      if (criterion !== null && !known.criteria.includes(criterion)) {
        const message = `the rubric has no criterion \`${criterion}\``;
        problems.push({ file, line, message, hint: nearlySaid(criterion, known.criteria) });
      }
      const who = annotator?.trim() || annotatorOf(file);
      return [{ caseId, criterion, annotator: who, reason: disagree.trim() }];
    },
  );
  return problems.length > 0 ? { ok: false, problems: mostOf(problems) } : parsed(objections);
}
