/** Wrong usage: one sentence that says what is wrong and what to do; exit code 3. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
