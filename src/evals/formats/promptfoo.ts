import { isList, isMapping } from "../../text/mapping.ts";
import { part } from "../content.ts";
import { draft, type Draft } from "../draft.ts";
import { namedRows, type ForeignRow } from "../foreign-rows.ts";
import { assertionsIn, casesOf, merged, rubricPromptOf, thresholdOf } from "./promptfoo-case.ts";
import { rubricFrom } from "./promptfoo-rubric.ts";
import { testOfRow } from "./promptfoo-table.ts";
import { testsOf, type Test, type Where } from "./promptfoo-tests.ts";

import type { Placed } from "../../text/shape.ts";
import type { Content } from "../content.ts";
import type { EvalFormat } from "./format.ts";
import type { Assertions } from "./promptfoo-assertions.ts";

/** Configurations of promptfoo, and its files of tests. */
export const promptfoo: EvalFormat = {
  name: "promptfoo",
  recognises: (content) => isConfiguration(content) || isTests(content),
  read: (content, around) => {
    const { document } = content;
    const config =
      document !== null && isConfiguration(content) ? document : configurationOf(content);
    return readConfiguration({ config, around });
  },
};

function isConfiguration({ document }: Content): boolean {
  const value = document?.value ?? null;
  if (!isMapping(value)) return false;
  const has = (key: string): boolean => Object.hasOwn(value, key);
  return (
    ["tests", "scenarios", "defaultTest", "assertionTemplates"].some(has) ||
    (has("prompts") && (has("providers") || has("targets")))
  );
}

/** Columns that are no variables. */
const SPECIAL =
  /^__(?:expected|description|threshold|metric|metadata:|config:|prefix|suffix|providerOutput)/;

const isTests = ({ rows, notation }: Content): boolean =>
  (rows ?? []).some(({ value }) => {
    if (!isMapping(value)) return false;
    if (notation === "table") return Object.keys(value).some((column) => SPECIAL.test(column));
    return isMapping(value["vars"] ?? null) || isList(value["assert"] ?? null);
  });

/** A file of tests as the configuration that has no more than these. */
function configurationOf({ file, rows, notation }: Content): Placed {
  const tests = (rows ?? []).map((row) => (notation === "table" ? testOfRow(row) : row));
  return {
    file,
    value: { tests: tests.map(({ value }) => value) },
    lineOf: ([, n, ...path]) => tests[Number(n)]?.lineOf(path) ?? 1,
  };
}

function readConfiguration(where: Where): Draft {
  const found = testsOf(where.config, where.around);
  const shared = sharedAssertions(found.tests, where);
  const read = found.tests.map((test) => casesOf(test, shared !== null, where));
  const cases = read.flatMap((of) => of.cases);
  const rubric = rubricFrom(
    shared?.criteria ?? [],
    cases.map(({ asserted }) => asserted.criteria),
  );
  const rows = cases.map(({ row, asserted }, n): ForeignRow => {
    const checks = asserted.checks.map(({ raw }) => raw);
    const expects = rubric.expects[n] ?? {};
    const shape = {
      ...row.shape,
      ...(checks.length > 0 && { checks }),
      ...(Object.keys(expects).length > 0 && { expects }),
    };
    return { ...row, shape };
  });
  const named = namedRows(rows);
  const asserted = [...(shared === null ? [] : [shared]), ...cases.map((of) => of.asserted)];
  return draft({
    rubric: rubric.criteria,
    checks: shared?.checks ?? [],
    rows: named.rows,
    unmapped: [found, ...read, ...asserted].flatMap((of) => of.unmapped),
    problems: found.problems,
    warnings: [...read, ...asserted, named].flatMap((of) => of.warnings),
  });
}

/**
 * What `defaultTest` asserts of every answer alike; null where there is no such thing or it depends on the test, which
 * then has it among its own: by a variable, a threshold over all, or a test that does without.
 */
function sharedAssertions(tests: readonly Test[], where: Where): Assertions | null {
  const defaults = tests[0]?.defaults ?? null;
  if (defaults === null) return null;
  const depends = tests.some((test) => {
    const { disableDefaultAsserts, transform } = merged(test, "options");
    return disableDefaultAsserts === true || transform !== undefined || thresholdOf(test) !== null;
  });
  const rubricPrompt = rubricPromptOf([defaults]);
  const written = [part(defaults, ["assert"]).value, rubricPrompt?.value ?? null];
  if (depends || /\{[{%]/.test(JSON.stringify(written))) return null;
  return assertionsIn([defaults], { ...where, vars: {}, isTransformed: false, rubricPrompt });
}
