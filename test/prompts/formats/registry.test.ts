import { describe, expect, it } from "vitest";

import { document } from "../../../src/prompts/formats/document.ts";
import { plain } from "../../../src/prompts/formats/plain.ts";
import { PROMPT_EXTENSIONS, promptFormat } from "../../../src/prompts/formats/registry.ts";

describe("promptFormat()", () => {
  it.each(["a.md", "a.prompt.md", "a/.prompt.md", "a.markdown", "a.txt", "v1.md"])(
    "reads %s as plain text",
    (path) => {
      expect(promptFormat(path)).toBe(plain);
    },
  );

  it.each(["a.ts", "a", "md", "a.md.bak", "a.mdx", ""])("reads no %j", (path) => {
    expect(promptFormat(path)).toBeNull();
  });

  it.each(["a.json", "a.prompt.yml", ".prompt.yml", "promptfooconfig.yaml"])(
    "reads %s as a document",
    (path) => expect(promptFormat(path)).toBe(document),
  );

  it("says which files it reads", () => {
    expect(PROMPT_EXTENSIONS).toEqual([
      ".md",
      ".markdown",
      ".txt",
      ".j2",
      ".jinja",
      ".jinja2",
      ".hbs",
      ".handlebars",
      ".mustache",
      ".yaml",
      ".yml",
      ".json",
      ".prompt",
      ".prompty",
    ]);
  });
});
