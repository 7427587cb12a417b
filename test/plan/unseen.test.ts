import { describe, expect, it } from "vitest";

import { unseen } from "../../src/plan/unseen.ts";
import { days, PROMPT as SHOP, tree } from "../acceptance/days.ts";
import { cases, changedPrompt, CHECKS, plan, PROMPT } from "./setup.ts";

const jinja = (text: string): string => `---\ntemplate: jinja\n---\n${text}`;
const handlebars = (text: string): string => `---\ntemplate: handlebars\n---\n${text}`;
const answering = (properties: readonly string[]): string => {
  const schema = properties.map((name) => `        ${name}: { type: string }`);
  const format = [
    "response_format:",
    "  type: json_schema",
    "  json_schema:",
    "    name: answer",
    "    schema:",
    "      type: object",
    "      properties:",
    ...schema,
  ];
  return `---\n${format.join("\n")}\n---\n${PROMPT}`;
};
const EVALS = CHECKS + cases(8).replaceAll("question: ", "a: same, b: same, question: ");
const branch = (words: string): string =>
  jinja(`Answer {{ question }}{% if vip %} ${words}{% endif %}`);

describe("unseen()", () => {
  it.each<[string, string, string, ReturnType<typeof unseen>]>([
    ["another text", PROMPT, PROMPT.replace("briefly", "warmly"), null],
    ["another setting", PROMPT, `---\ntemperature: 0\n---\n${PROMPT}`, null],
    ["a comment", `${PROMPT}{{! one }}`, `${PROMPT}{{! two }}`, "nothing"],
    [
      "another way to write a variable",
      PROMPT,
      PROMPT.replace("{{question}}", "{{{question}}}"),
      "nothing",
    ],
    ["a branch that no case takes", branch("kindly"), branch("curtly"), "no case"],
    [
      "a comment of Jinja",
      jinja("{# a #}{{ question }}"),
      jinja("{# b #}{{ question }}"),
      "nothing",
    ],
    [
      "a comment of Handlebars",
      handlebars("{{!-- {{a}} --}}{{question}}{{! b }}"),
      handlebars("{{question}}{{! c }}"),
      "nothing",
    ],
    ["another order of a schema's properties", answering(["a", "b"]), answering(["b", "a"]), null],
    [
      "what another language calls a comment",
      handlebars("{{question}}{{#if vip}} be kind #}{{/if}}"),
      handlebars("{{question}}{{#if vip}} be rude #}{{/if}}"),
      "no case",
    ],
    [
      "variables that have equal values in all cases",
      "{{question}} {{a}}",
      "{{question}} {{b}}",
      "no case",
    ],
    [
      "the layout inside a mark",
      jinja("{{ question|upper }}"),
      jinja("{{question | upper}}"),
      "nothing",
    ],
    [
      "what a comment strips",
      jinja("{{ question }} {# a #}"),
      jinja("{{ question }}{# b #} "),
      "nothing",
    ],
    ["a comment and a branch", branch("kindly"), branch("kindly {# so #}"), "no case"],
    [
      "a comment that is never closed",
      handlebars("{{question}} {{#if vip}}a{{/if}} {{! b }} {#"),
      handlebars("{{question}} {{#if vip}}a{{/if}} {{! c }} {#"),
      "nothing",
    ],
  ])("sees %s for what it is", (_, production, candidate, expected) => {
    const edit = { production, candidate, evals: EVALS };
    expect(unseen(plan(edit), changedPrompt(edit))).toBe(expected);
  });
});

describe("a run whose edit no request shows", () => {
  it("asks nothing where none could", async () => {
    const { calls, run } = days();
    const edited = `${SHOP}{{! for ada }}\n`;
    const { verdict } = await run({ base: tree(), head: tree({ prompt: edited }) });
    expect(verdict).toMatchObject({ outcome: "not_applicable", exitCode: 0 });
    expect(calls).toEqual([]);
  });

  it("is red where a case could, until there is one", async () => {
    const { calls, run } = days();
    const { verdict, text } = await run({
      base: tree({ prompt: branch("kindly") }),
      head: tree({ prompt: branch("curtly") }),
    });
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "insufficient_samples" });
    expect(text).toContain("add a case that reaches what is edited in prompts/support/answer.md");
    expect(calls).toEqual([]);
  });
});
