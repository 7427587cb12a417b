import { problemText, type Parsed } from "./problem.ts";

/** Wrong usage: one sentence that says what is wrong and what to do; exit code 3. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The value that a file named by the user holds, or every problem of it as wrong usage. */
export function valueOf<T>(reading: Parsed<T>): T {
  if (reading.ok) return reading.value;
  throw new UsageError(reading.problems.map(problemText).join("\n"));
}
