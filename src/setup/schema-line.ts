import { VERSION } from "../version.ts";

/** The comment by which editors find a file's JSON Schema. */
export const schemaLine = (name: "evenhand" | "eval-set"): string =>
  `# yaml-language-server: $schema=https://raw.githubusercontent.com/evenhand/evenhand/v${VERSION}/schemas/${name}.schema.json`;
