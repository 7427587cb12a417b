import { describe, expect, it } from "vitest";

import { plain } from "../../../src/prompts/formats/plain.ts";
import { problemText } from "../../../src/problem.ts";
import { render } from "../../../src/prompts/render.ts";
import { caseId } from "../../../src/units.ts";
import { valueOf } from "../../text/reading.ts";
import { formatContract, readFixture } from "./contract.ts";

import type { CaseInput } from "../../../src/prompts/fill.ts";

function rendered(file: string, input: CaseInput["input"]) {
  const prompt = valueOf(readFixture(plain, "templates", file))[0]!;
  return render(prompt, { id: caseId("one"), input, messages: [], images: [] });
}

function texts(file: string, input: CaseInput["input"]): readonly unknown[] {
  const rendering = rendered(file, input);
  return rendering.ok
    ? rendering.messages.map(({ content }) => content)
    : rendering.problems.map(problemText);
}

describe("text in other template languages", () => {
  formatContract(plain, "templates", {
    "bad-format.md": [
      "4: `{question!r}` is more than a name; write `{question}`, or `{{` and `}}` for braces that are meant as text",
    ],
    "bad-include.j2": [
      '2: `{% include "x.j2" %}` is not read; other files are not included; put the text into this one',
    ],
    "bad-open-block.hbs": [
      "3: this cannot be read as Handlebars; write `\\{{` for braces that are meant as text",
    ],
    "bad-partial.mustache": ["1: there is no partial `nowhere` in the repository"],
  });

  it.each([
    [
      "good-loop.j2",
      { docs: [{ title: "A" }, { title: "B" }], question: "?" },
      ["Answer from these:\n- A\n- B\n", "?"],
    ],
    [
      "good-sections.mustache",
      { vip: true, question: "?", signature: "Al" },
      ["Be very kind. Answer ?.Sign as Al.\n"],
    ],
    ["good-handlebars.hbs", { items: ["a", "b"], question: "?" }, ["0: a\n1: b\n?\n"]],
    ["good-f-string.md", { question: "{this}" }, ['Answer {this} as {"json": true}.\n']],
    ["good-template-key.md", { question: "?" }, ["? {{ literal }}"]],
  ])("renders %s", (file, input, expected) => {
    expect(texts(file, input)).toEqual(expected);
  });

  it.each([
    ["good-loop.j2", {}, "good-loop.j2:9: `{{ question }}` has no value in case `one`"],
    ["good-loop.j2", { question: null }, "good-loop.j2:9: `{{ question }}` is empty in case `one`"],
    [
      "good-handlebars.hbs",
      { qestion: "?" },
      "good-handlebars.hbs:2: `{{question}}` has no value in case `one`; its `input` has `qestion`",
    ],
    ["good-f-string.md", {}, "good-f-string.md:4: `{question}` has no value in case `one`"],
  ])("says what %s lacks, and where", (file, input, sentence) => {
    expect(texts(file, input)[0]).toContain(sentence);
  });

  it("tells the values that are never used", () => {
    expect(rendered("good-loop.j2", { docs: [], question: "?", tone: "x" })).toMatchObject({
      unused: ["tone"],
    });
  });

  it("names partials beside the file", () => {
    expect(plain.references({ path: "p/a.hbs", text: "{{> foot}}" })).toMatchObject([
      { candidates: ["p/foot.hbs", "p/_foot.hbs"] },
    ]);
  });
});
