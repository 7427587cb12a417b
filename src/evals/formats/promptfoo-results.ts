import { parsed, refused } from "../../problem.ts";
import { isMapping, mapping } from "../../text/mapping.ts";
import { items, part, type Content } from "../content.ts";
import { placeOf } from "../draft.ts";

import type { Parsed } from "../../problem.ts";
import type { Placed } from "../../text/shape.ts";
import type { Json } from "../../units.ts";

/** Whether a file is what `promptfoo eval --output` writes. */
export const isPromptfooOutput = ({ document }: Pick<Content, "document">): boolean => {
  const value = document?.value ?? null;
  return isMapping(value) && Object.hasOwn(value, "results") && Object.hasOwn(value, "evalId");
};

/**
 * promptfoo's results as the tests that they were asked by, each with the answer it got. Null for any other file;
 * refused where several prompts or providers answered, whose answers are no samples of one thing.
 */
export function answeredTests(content: Content): Parsed<Content> | null {
  const { file } = content;
  const results = resultsIn(content);
  if (results.length === 0) return null;
  const answerers = new Set(results.map(({ value }) => answererOf(value)));
  if (answerers.size > 1) {
    const message = `${answerers.size} prompts or providers answered in one file`;
    const hint = "compare files of one prompt with one provider each";
    return refused({ file, line: null, message, hint });
  }
  const tests = results.map(answeredTest);
  const whole: Placed = {
    file,
    value: { tests },
    lineOf: ([, n]) => placeOf(results[Number(n ?? 0)]!).line,
  };
  return parsed({ ...content, document: whole, rows: null });
}

/** In one document, or one a line. */
function resultsIn(content: Content): readonly Placed[] {
  const { document, rows } = content;
  if (document !== null && isPromptfooOutput(content)) {
    return items(part(document, ["results", "results"]));
  }
  const isResult = ({ value }: Placed): boolean =>
    isMapping(value) && Object.hasOwn(value, "testCase") && Object.hasOwn(value, "promptIdx");
  return rows !== null && rows.every(isResult) ? rows : [];
}

function answererOf(result: Json): string {
  const { promptIdx = null, provider = null } = isMapping(result) ? result : {};
  return JSON.stringify([promptIdx, isMapping(provider) ? (provider["id"] ?? null) : provider]);
}

/** What the result itself says (scores, cost, latency) stays beside the test. */
function answeredTest({ value }: Placed): Json {
  const result = isMapping(value) ? value : mapping<Json>([]);
  const { testCase = null, response = null } = result;
  const output = isMapping(response) ? (response["output"] ?? null) : null;
  return { ...result, ...(isMapping(testCase) ? testCase : {}), providerOutput: output };
}
