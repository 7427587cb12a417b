import type { Json } from "../../units.ts";
import {
  compiled,
  failed,
  graded,
  meanValue,
  rejected,
  type Check,
  type CheckedAnswer,
  type Compiled,
  type Finding,
  type ReadCheck,
  type Setting,
} from "./check.ts";
import { inHundredths } from "./counts.ts";
import { quote } from "./quote.ts";

/**
 * `assert-set: [{ contains: "30 days" }, { icontains: "receipt", weight: 2 }]`: all of several checks pass, or with
 * `threshold: 0.5` beside it, their weighted mean reaches it. A check of weight 0 does not count.
 */
export const assertSet: Check = {
  kind: "assert-set",
  graded: { threshold: null },
  compile: (argument, setting) => {
    if (!Array.isArray(argument) || argument.length === 0) {
      return rejected("takes a list of checks", 'write `[{ contains: "30 days" }]`');
    }
    const checks: ReadCheck[] = [];
    for (const raw of argument as readonly Json[]) {
      const read = setting.read(raw);
      if (!read.ok) {
        return rejected(`holds a check that cannot be read: ${read.message}`, read.hint);
      }
      checks.push(read);
    }
    return checks.every(({ check }) => check.weight === 0)
      ? rejected("holds only checks of weight 0, so it could not fail")
      : together(checks, setting);
  },
};

const together = (checks: readonly ReadCheck[], setting: Setting): Compiled =>
  compiled(
    (_, answer) => findingOf(checks, answer, setting),
    (facts) => {
      const fits = checks.map(({ fit }) => fit(facts));
      return {
        lacks: fits.find(({ lacks }) => lacks !== null)?.lacks ?? null,
        slices: fits.flatMap(({ slices }) => slices),
      };
    },
  );

function findingOf(checks: readonly ReadCheck[], answer: CheckedAnswer, setting: Setting): Finding {
  const results = checks.map(({ run }) => run(answer));
  const value = meanValue(results);
  if (value === null) return { holds: null, detail: "has a check that cannot tell" };
  const lost = failed(results);
  const fails = lost.length === 0 ? "" : `, fails ${quote(lost.map(({ label }) => label))}`;
  const detail = `reaches ${inHundredths(value)}${fails}`;
  return setting.threshold === null
    ? { holds: lost.length === 0, value, detail }
    : graded(value, setting, detail);
}
