/** What is wrong with a schema that somebody wrote: completes "`json-schema` …". Caught where the check compiles. */
export class SchemaMistake extends Error {
  override readonly name = "SchemaMistake";
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
