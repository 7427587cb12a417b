import { table } from "../../text/mapping.ts";
import { fString } from "./f-string.ts";
import { handlebars, mustache } from "./handlebars.ts";
import { jinja, nunjucks } from "./jinja.ts";

import type { Dialect, DialectName } from "./dialect.ts";

/** Template languages beside `{{name}}` alone, which template.ts reads. */
export const DIALECTS: { readonly [name in Exclude<DialectName, "variables">]: Dialect } = {
  "f-string": fString,
  handlebars,
  jinja,
  mustache,
  nunjucks,
};

/** Names that files have for a dialect (`template: jinja2`), none of which is ours to misread. */
const NAMES = table<DialectName>({
  variables: "variables",
  "f-string": "f-string",
  fstring: "f-string",
  handlebars: "handlebars",
  mustache: "mustache",
  jinja: "jinja",
  jinja2: "jinja",
  nunjucks: "nunjucks",
  // Its calls of functions are warned about like any mark that is no variable.
  "semantic-kernel": "variables",
});

export const DIALECT_NAMES: readonly string[] = Object.keys(NAMES);

export const dialectNamed = (written: string): DialectName | null =>
  NAMES[written.toLowerCase()] ?? null;
