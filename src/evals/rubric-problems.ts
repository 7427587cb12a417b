import { byCodePoint } from "../text/by-code-point.ts";
import { didYouMean } from "../text/suggest.ts";
import { rubricOf } from "./case-rubric.ts";
import { variablesOf } from "./rubric-variables.ts";

import type { Problem } from "../problem.ts";
import type { Draft } from "./draft.ts";
import type { Case, Criterion } from "./eval-set.ts";

/** What only shows where a rubric meets its cases. */

/** A criterion that no case is asked would be believed to gate. */
export function unknownSlices(rubric: Draft["rubric"], cases: readonly Case[]): readonly Problem[] {
  const known = [...new Set(cases.flatMap(({ slices }) => slices))].toSorted(byCodePoint);
  return rubric.flatMap(({ shape: { id, slices = [] }, file, line, lineOf }) =>
    slices
      .filter((slice) => !known.includes(slice))
      .map((slice) => ({
        file,
        line: lineOf?.(["slices"]) ?? line,
        message: `criterion \`${id}\` is for the slice \`${slice}\`, which no case is in`,
        hint: didYouMean(slice, known),
      })),
  );
}

/** What a judge would be asked with a hole in it: a variable that a case does not fill. */
export function unfilledVariables(
  written: Draft["rubric"],
  rubric: readonly Criterion[],
  cases: readonly Case[],
): readonly Problem[] {
  return rubric.flatMap((criterion, index) => {
    const { file, line, lineOf } = written[index]!;
    const asked = cases.filter((of) => rubricOf([criterion], of).length > 0);
    return variablesOf(criterion).flatMap((name) => {
      const lacking = asked.filter(({ input }) => !Object.hasOwn(input, name));
      const [first] = lacking;
      if (first === undefined) return [];
      const more = lacking.length - 1;
      const others =
        more === 0 ? "" : `, nor ${more === 1 ? "does one other" : `do ${more} others`}`;
      const known = [...new Set(asked.flatMap(({ input }) => Object.keys(input)))];
      return [
        {
          file,
          line: lineOf?.(["description"]) ?? line,
          message: `criterion \`${criterion.id}\` names the variable \`${name}\`, which case \`${first.id}\` does not fill${others}`,
          hint: known.includes(name)
            ? "give these cases a value for it under `input`"
            : didYouMean(name, known),
        },
      ];
    });
  });
}

/** An example that a case is judged by beside it tells the judge what to say of that case. */
export function gatedExamples(rubric: Draft["rubric"], cases: readonly Case[]): readonly Problem[] {
  return rubric.flatMap(({ shape: { id, examples = [] }, file, line, lineOf }) =>
    examples.flatMap(({ output, case: from }, n) => {
      const own = cases.find((of) => of.id === from || of.reference?.trim() === output.trim());
      return own === undefined
        ? []
        : [
            {
              file,
              line: lineOf?.(["examples", n]) ?? line,
              message: `criterion \`${id}\` has an example of case \`${own.id}\`, which it judges`,
              hint: "take an output that people scored in a case outside this set",
            },
          ];
    }),
  );
}
