import { describe, expect, it } from "vitest";

import { problemText } from "../../src/problem.ts";
import { groupPrompts } from "../../src/prompts/versions.ts";

const RULE = { files: "prompts/**/*.md", evals: "evals/{name}.yaml", dependsOn: [] };
const WIDE = { files: "prompts/**", evals: "prompts/{name}.yaml", dependsOn: [] };

const group = (paths: readonly string[], ...rules: readonly (typeof RULE)[]) =>
  groupPrompts(paths, rules.length > 0 ? rules : [RULE]);
const names = (paths: readonly string[], ...rules: readonly (typeof RULE)[]) =>
  group(paths, ...rules).groups.map(({ name }) => name);
const problems = (paths: readonly string[], ...rules: readonly (typeof RULE)[]) =>
  group(paths, ...rules).problems.map(problemText);

describe("groupPrompts()", () => {
  it("makes a prompt of every file that a rule matches, by code point of names", () => {
    const paths = ["prompts/b.md", "prompts/a/x.md", "src/a.md", "prompts/a.ts"];
    expect(group(paths)).toEqual({
      groups: [
        {
          kind: "single",
          name: "a/x",
          rule: RULE,
          path: "prompts/a/x.md",
          evalsPath: "evals/a/x.yaml",
        },
        { kind: "single", name: "b", rule: RULE, path: "prompts/b.md", evalsPath: "evals/b.yaml" },
      ],
      problems: [],
    });
  });

  it("makes one prompt of a folder of versions, ascending by number, with its pointer and changelog", () => {
    const folder = "prompts/support/answer";
    const paths = ["v10.md", "v2.md", "v9.md", "production.yaml", "CHANGELOG.md", "README.md"];
    expect(group(paths.map((file) => `${folder}/${file}`))).toEqual({
      groups: [
        {
          kind: "versions",
          name: "support/answer",
          rule: RULE,
          evalsPath: "evals/support/answer.yaml",
          versions: [
            { id: "v2", path: `${folder}/v2.md` },
            { id: "v9", path: `${folder}/v9.md` },
            { id: "v10", path: `${folder}/v10.md` },
          ],
          pointer: `${folder}/production.yaml`,
          changelog: `${folder}/CHANGELOG.md`,
        },
      ],
      problems: [],
    });
  });

  it("takes the same files for prompts where no versions lie beside them, but never a README or CHANGELOG", () => {
    expect(names(["prompts/README.md", "prompts/a/CHANGELOG.md", "prompts/b/v1.md"])).toEqual([
      "b",
    ]);
  });

  it("makes one prompt of a system's and a user's part in a folder, called like it", () => {
    const folder = "prompts/support/answer";
    expect(group([`${folder}/system.md`, `${folder}/user.md`]).groups).toMatchObject([
      { kind: "single", name: "support/answer", path: `${folder}/system.md` },
    ]);
    expect(names(["prompts/a/system.md", "prompts/a/other.md"])).toEqual(["a/other", "a/system"]);
  });

  it("takes no partial for a prompt", () => {
    const rule = { files: "prompts/**", evals: "evals/{name}.yaml", dependsOn: [] };
    expect(names(["prompts/_policy.prompt", "prompts/answer.prompt"], rule)).toEqual(["answer"]);
  });

  it("takes other files beside versions for prompts of their own", () => {
    expect(names(["prompts/a/v1.md", "prompts/a/notes.md"])).toEqual(["a", "a/notes"]);
  });

  it("lets the first rule that matches a path count", () => {
    const special = { files: "prompts/special/*.md", evals: "special.yaml", dependsOn: [] };
    const { groups } = group(["prompts/special/a.md", "prompts/b.md"], special, RULE);
    expect(groups).toMatchObject([
      { name: "a", evalsPath: "special.yaml" },
      { name: "b", evalsPath: "evals/b.yaml" },
    ]);
  });

  it("puts a name into the eval set's path as it is", () => {
    const { groups } = group(["prompts/$&{name}.md"], { ...RULE, evals: "e/{name}/{name}.yaml" });
    expect(groups[0]?.evalsPath).toBe("e/$&{name}/$&{name}.yaml");
  });

  it.each([
    "prompts/$(touch m).md",
    "prompts/a\nb.md",
    "prompts/d\nir/b.md",
    "prompts/-rf.md",
    "prompts/--output=x.md",
    "prompts/é;&.md",
    "prompts/.hidden/.a.md",
    `prompts/${"n".repeat(252)}.md`,
  ])("takes %j for the name it is", (path) => {
    expect(names([path])).toEqual([path.slice("prompts/".length, -".md".length)]);
  });

  it.each([
    [
      ["prompts/a.md", "prompts/a.prompt.md"],
      "prompts/a.prompt.md: `prompts/a.md` and `prompts/a.prompt.md` are both prompt `a`",
    ],
    [
      ["prompts/a.md", "prompts/a/v1.md"],
      "prompts/a/v1.md: `prompts/a.md` and `prompts/a/v1.md` are both prompt `a`",
    ],
    [
      ["prompts/a/v1.md", "prompts/a/v01.md"],
      "prompts/a/v01.md: `prompts/a/v1.md` and `prompts/a/v01.md` are both prompt `a`",
    ],
    [
      ["prompts/v1.md", "prompts/.prompt.md"],
      "prompts/.prompt.md: `prompts/v1.md` and `prompts/.prompt.md` are both prompt `prompts`",
    ],
  ])("refuses names that collide: %j", (paths, sentence) => {
    const { groups } = group(paths);
    expect(groups).toEqual([]);
    expect(problems(paths)).toEqual([`${sentence}; rename one, or let only one match \`files\``]);
  });

  it("refuses a name that two rules give", () => {
    const other = { files: "more/**/*.md", evals: "evals/more/{name}.yaml", dependsOn: [] };
    expect(problems(["prompts/a/v1.md", "more/a/v2.md"], RULE, other)).toEqual([
      "more/a/v2.md: `prompts/a/v1.md` and `more/a/v2.md` are both prompt `a`; rename one, or let only one match `files`",
    ]);
  });

  it("refuses two pointers", () => {
    expect(
      problems(["prompts/a/v1.md", "prompts/a/production.yaml", "prompts/a/production.yml"]),
    ).toEqual([
      "prompts/a/production.yaml: `prompts/a/production.yaml` and `prompts/a/production.yml` both point to the version in production; keep one",
    ]);
  });

  it("names a file that no format reads, unless it is a prompt's own eval set or lies beside versions", () => {
    const paths = [
      "prompts/a.md",
      "prompts/a.yaml",
      "prompts/b.ts",
      "prompts/c/v1.md",
      "prompts/c/production.yaml",
    ];
    expect(problems(paths, WIDE)).toEqual([
      "prompts/b.ts: no prompt format reads this file, although `files` matches it; narrow `files` to prompts (.md, .markdown, .txt, .j2, .jinja, .jinja2, .hbs, .handlebars, .mustache, .yaml, .yml, .json, .prompt, .prompty)",
    ]);
    expect(names(paths, WIDE)).toEqual(["a", "c"]);
  });

  it("finds nothing in an empty tree", () => {
    expect(group([])).toEqual({ groups: [], problems: [] });
  });
});
