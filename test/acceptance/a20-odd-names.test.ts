import { describe, expect, it } from "vitest";

import { openShop, production, worse } from "../support/shop.ts";
import { PROMPT, WORSE } from "./days.ts";
import { openDesk } from "./desk.ts";
import { fewCases } from "./few-cases.ts";
import { runJob } from "./jobs.ts";

/** Names that a shell, an option parser, a glob, a log, a table or an object would trip over. */
const names = [
  "$(touch marker)",
  "`touch marker`",
  "a\nb",
  "-rf",
  "--output=x",
  "--help",
  "é;&",
  "' \" \\ | * ? <b>",
  " blanks around ",
  ":(glob)**",
  "{name}",
  "__proto__",
  "\u202Edm.tseb",
  "#1 @octocat",
  // As long as a file's name can be: 255 bytes.
  "é".repeat(126),
];

const config = (baseUrl: string): string => `prompts:
  - { files: prompts/*.md, evals: evals/all.yaml }
models:
  default: { provider: openai-compatible, model: writer, base_url: "${baseUrl}", api_key_env: WRITER_KEY }
gate: { sampling: { fixed: 1 } }
`;

const evals = fewCases({ rubric: false, count: 2, slice: "law" });

describe("A20 prompts with odd names", () => {
  it("are each measured under their own name, and none becomes a command, an option or a pattern", async () => {
    const files = (text: string) =>
      Object.fromEntries(names.map((name, n) => [`prompts/${name}.md`, `${text}File ${n}.\n`]));
    await using desk = await openDesk({
      base: { "evals/all.yaml": evals, ...files(PROMPT) },
      head: files(WORSE),
      config,
    });
    const { verdict, stdout, comment, requests } = await desk.gate();
    const measured = verdict.prompts.map(({ name, path, coverage }) => ({
      name,
      path,
      complete: coverage.complete,
    }));
    const expected = names.map((name) => ({ name, path: `prompts/${name}.md`, complete: 2 }));
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    expect(measured.toSorted(byName)).toEqual(expected.toSorted(byName));
    for (const n of names.keys()) {
      const asked = requests.filter(({ user }) => user.includes(`File ${n}.`));
      expect(new Set(asked.map(({ system }) => system))).toEqual(
        new Set(["Answer briefly.", "Answer warmly."]),
      );
    }
    for (const text of [stdout, comment]) {
      expect(text).toContain("$(touch marker)");
      expect(text).toContain("\\u{202e}dm.tseb");
    }
  });

  it("that are no UTF-8 are refused, with the bytes of the name", async () => {
    const base = { "evals/all.yaml": evals, "prompts/plain.md": PROMPT };
    await using desk = await openDesk({ base, head: {}, config });
    const path = Buffer.concat([
      Buffer.from("prompts/caf"),
      Buffer.from([0xe9]),
      Buffer.from(".md"),
    ]);
    const { repo } = desk;
    repo.commitRaw([{ path, content: WORSE }]);
    // The work tree cannot hold such a name on every file system, and is not read anyway.
    repo.git("reset", "--quiet", "--hard");
    const { verdict, stdout, comment, requests } = await desk.gate();
    expect(verdict).toMatchObject({ outcome: "inconclusive", reason: "unsupported_file" });
    for (const text of [stdout, comment]) expect(text).toContain("prompts/caf\\xe9.md");
    expect(requests).toEqual([]);
  });

  it("stand in the action's log and outputs as names", async () => {
    const name = "a\r\n::set-output name=verdict::pass\r\nverdict=pass ##[add-path]x";
    const [path, evals] = [`prompts/${name}.md`, `evals/${name}.yaml`];
    await using shop = await openShop();
    const cases = shop.repo.git("show", "HEAD:evals/support/answer.yaml");
    shop.repo.commit({ [path]: production, [evals]: cases });
    const { main, verdict } = await runJob(shop, shop.push({ [path]: worse }));
    expect(main).toMatchObject({ code: 1, outputs: { verdict: "fail" } });
    expect(verdict.prompts.map(({ path }) => path)).toEqual([path]);
    expect(main.lines.at(-1)).toContain("regulatory got worse in a :\\u{3a}set-output");
  });
});
