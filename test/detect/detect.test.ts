import { describe, expect, it } from "vitest";

import { GitError } from "../../src/git/git-error.ts";
import { memoryComparison, type MemoryFiles } from "../../src/git/memory.ts";
import {
  changeOf,
  CONFIG,
  detectedIn,
  detectIn,
  edited,
  EVALS,
  PROMPT,
  promptShape,
  REPOSITORY,
  shape,
  stoppedIn,
} from "./scene.ts";

const answer = "prompts/support/answer.md";
const evals = "evals/support/answer.yaml";

describe("detect() of the configuration", () => {
  it("reads it from the policy tree, whatever base or head say", async () => {
    const lax = CONFIG.replace("margin: 0.3", "margin: 4");
    const found = await detectedIn(
      memoryComparison({
        policy: REPOSITORY,
        base: edited({ "evenhand.yaml": lax }),
        head: edited({ "evenhand.yaml": lax, [answer]: `${PROMPT}Edited.\n` }),
      }),
    );
    expect(found.config.gate.slices["regulatory"]?.margin).toBe(0.3);
    expect(found.bootstrap).toBe(false);
    expect(found.kind).toBe("changed");
  });

  it("reads eval sets from the policy tree too", async () => {
    const found = await detectedIn(
      memoryComparison({
        policy: REPOSITORY,
        base: edited({ [evals]: "cases: []\n" }),
        head: edited({ [evals]: "cases: []\n", [answer]: `${PROMPT}Edited.\n` }),
      }),
    );
    expect(found.prompts[0]?.evalSet?.cases.map((of) => of.id)).toEqual(["invoice", "refund"]);
    expect(found.prompts[0]?.evalSource).toBe("base");
  });

  it("takes head's where there is none yet, and lists what stands in production", async () => {
    const found = await detectedIn(
      changeOf({ "evenhand.yaml": CONFIG }, { "evenhand.yaml": null }),
    );
    expect(found).toMatchObject({ kind: "nothing", bootstrap: true, configAdded: true });
    expect(found.standing).toMatchObject([
      { name: "support/answer", path: answer, evalSet: { path: evals } },
    ]);
    expect(found.policyChanges).toEqual([]);
  });

  it("marks prompts that head changes in the same breath", async () => {
    const found = await detectedIn(
      changeOf(
        { "evenhand.yaml": CONFIG, [answer]: `${PROMPT}More.\n` },
        { "evenhand.yaml": null },
      ),
    );
    expect(found.prompts).toMatchObject([
      { bootstrap: true, baseline: { prompt: { path: answer } } },
    ]);
  });

  it("stops where there is none at all, and shows one", async () => {
    const stopped = await stoppedIn(changeOf({ [answer]: "x" }, { "evenhand.yaml": null }));
    expect(stopped.reason).toBe("config_invalid");
    expect(stopped.detail).toBe(
      "evenhand.yaml: there is no configuration at this path; add it with `prompts: [{ files: prompts/**/*.md, evals: evals/{name}.yaml }]`",
    );
  });

  it("stops at an invalid one with its line", async () => {
    const stopped = await stoppedIn(
      changeOf({ [answer]: "x" }, { "evenhand.yaml": CONFIG.replace("coverage", "coverrage") }),
    );
    expect(stopped).toMatchObject({
      reason: "config_invalid",
      problems: [{ file: "evenhand.yaml", line: 8 }],
    });
  });

  it("stops at one that is a link, and reads nothing through it", async () => {
    const stopped = await stoppedIn(
      changeOf({ [answer]: "x" }, { "evenhand.yaml": { symlink: "/etc/passwd" } }),
    );
    expect(stopped).toMatchObject({
      reason: "unsupported_file",
      problems: [{ file: "evenhand.yaml" }],
    });
  });

  it("lists what is wrong with head's, which does not decide", async () => {
    const found = await detectedIn(changeOf({ "evenhand.yaml": CONFIG.replace("gate:", "gait:") }));
    expect(found.kind).toBe("nothing");
    expect(found.headProblems).toMatchObject([{ file: "evenhand.yaml", line: 7 }]);
  });
});

describe("detect() of changed prompts", () => {
  it.each<[string, Parameters<typeof changeOf>, object]>([
    [
      "an edit",
      [{ [answer]: `${PROMPT}More.\n` }],
      { change: "edited", from: null, path: answer, baseline: answer, same: false },
    ],
    [
      "a rename, of which nothing is asked",
      [{ [answer]: null, "prompts/support/reply.md": PROMPT }],
      {
        name: "support/reply",
        change: "renamed",
        from: answer,
        path: "prompts/support/reply.md",
        baseline: answer,
        same: true,
      },
    ],
    [
      "a change of the extension under the same name",
      [
        { [answer]: null, "prompts/support/answer.txt": "Another text: {{question}}" },
        { "evenhand.yaml": CONFIG.replace("*.md", "*") },
      ],
      { name: "support/answer", change: "edited", from: answer, baseline: answer, same: false },
    ],
    [
      "a new prompt",
      [{ "prompts/new.md": "Say {{x}}" }],
      { name: "new", change: "added", from: null, baseline: null, same: false },
    ],
    [
      "an edit of what is never sent",
      [{ [answer]: `---\nowner: support\n---\n${PROMPT}` }],
      { change: "edited", baseline: answer, same: true },
    ],
  ])("finds %s", async (_what, change, expected) => {
    const found = await detectedIn(changeOf(...change));
    expect(found.prompts.map(promptShape)).toMatchObject([expected]);
    expect(found.removed).toEqual([]);
  });

  it("finds a removal, and nothing to measure", async () => {
    const found = await detectedIn(changeOf({ [answer]: null }));
    expect(shape(found)).toEqual({ kind: "nothing", prompts: [], removed: [answer] });
  });

  it("finds nothing where only other files changed", async () => {
    const found = await detectedIn(
      changeOf({ "src/main.ts": "export {};\n", "prompts/x.json": "{}" }),
    );
    expect(shape(found)).toEqual({ kind: "nothing", prompts: [], removed: [] });
    expect(found.policyChanges).toEqual([]);
  });

  it("keeps several prompts apart, by name", async () => {
    const found = await detectedIn(
      changeOf({ "prompts/b.md": "B {{x}}", [answer]: "A {{x}}", "prompts/a.md": "A {{x}}" }),
    );
    expect(found.prompts.map(({ name }) => name)).toEqual(["a", "b", "support/answer"]);
  });

  it("compares with itself a file that another one kept from being a prompt", async () => {
    const wide = CONFIG.replace("*.md", "*");
    const twin = "prompts/support/answer.txt";
    const found = await detectedIn(
      changeOf(
        { [twin]: null, [answer]: `${PROMPT}More.\n` },
        { [twin]: "twin", "evenhand.yaml": wide },
      ),
    );
    expect(found.prompts.map(promptShape)).toMatchObject([{ change: "edited", baseline: answer }]);
  });

  it.each<[string, string, string, boolean, boolean]>([
    ["line ends", PROMPT, PROMPT.replaceAll("\n", "\r\n"), true, false],
    ["a byte-order mark, which is not sent", PROMPT, `\ufeff${PROMPT}`, true, true],
    ["the final newline", PROMPT, PROMPT.slice(0, -1), true, false],
    ["a blank line", PROMPT, `${PROMPT}\n\n`, false, false],
    ["a space", PROMPT, PROMPT.replace("short", "short "), false, false],
  ])("tells whether only the encoding changed: %s", async (_what, before, after, only, same) => {
    const found = await detectedIn(changeOf({ [answer]: after }, { [answer]: before }));
    expect(found.prompts).toMatchObject([{ encodingOnly: only }]);
    expect(found.prompts.map(promptShape)).toMatchObject([{ same }]);
  });

  it("sends the exact bytes of head", async () => {
    const crlf = PROMPT.replaceAll("\n", "\r\n");
    const found = await detectedIn(changeOf({ [answer]: crlf }));
    const text = found.prompts[0]?.candidate.prompt.messages
      .map(({ template }) => template)
      .join("");
    expect(text).toContain("shop.\r\nBe short.\r\n");
  });

  it("reports a prompt that does not parse by its line", async () => {
    const broken = "---\ntemperature: hot\n---\nText\n";
    expect(await stoppedIn(changeOf({ [answer]: broken }))).toMatchObject({
      reason: "config_invalid",
      problems: [{ file: answer, line: 2 }],
    });
  });

  it("has no baseline where production's file cannot be read, and says why", async () => {
    const broken = "---\ntemperature: hot\n---\nText\n";
    const found = await detectedIn(changeOf({ [answer]: PROMPT }, { [answer]: broken }));
    expect(found.prompts).toMatchObject([
      { baseline: null, change: "edited", unreadBaseline: [{ file: answer, line: 2 }] },
    ]);
  });

  it.each<[string, MemoryFiles[string]]>([
    ["a link", { symlink: "old.md" }],
    ["UTF-16", Buffer.from(`\ufeff${PROMPT}`, "utf16le")],
  ])("takes no %s in base for a prompt that is new", async (_, file) => {
    const found = await detectedIn(changeOf({ [answer]: PROMPT }, { [answer]: file }));
    expect(found.prompts).toMatchObject([{ change: "edited", unreadBaseline: [{ file: answer }] }]);
  });

  it("takes no version for new where base's pointer cannot be read", async () => {
    const folder = "prompts/support/answer";
    const pointer = `${folder}/production.yaml`;
    const base = { [answer]: null, [`${folder}/v1.md`]: PROMPT, [pointer]: "version: [1]\n" };
    const head = { [pointer]: "version: v1\n" };
    const found = await detectedIn(changeOf(head, base));
    expect(found.prompts).toMatchObject([{ baseline: null, unreadBaseline: [{ file: pointer }] }]);
  });

  it("passes on what a parser warns of", async () => {
    const typo = `---\ntemprature: 0.2\n---\n${PROMPT}`;
    const found = await detectedIn(changeOf({ [answer]: typo }));
    expect(found.warnings).toMatchObject([{ file: answer, line: 2 }]);
  });

  it("stops where an edited file shares its name with another", async () => {
    const wide = CONFIG.replace("*.md", "*");
    const twin = "prompts/support/answer.txt";
    const base = { [twin]: "twin {{x}}", "evenhand.yaml": wide };
    expect(await stoppedIn(changeOf({ [answer]: "edited {{x}}" }, base))).toMatchObject({
      reason: "config_invalid",
      problems: [{ message: expect.stringContaining("are both prompt `support/answer`") }],
    });
    const untouched = await detectedIn(changeOf({ "prompts/new.md": "x {{y}}" }, base));
    expect(untouched.warnings).toMatchObject([{ file: twin }]);
  });

  it("ends with git's words where objects cannot be had", async () => {
    const comparison = changeOf({ [answer]: "x" });
    const base = {
      ...comparison.base,
      list: () => Promise.reject(new GitError("git could not fetch files", "github_unavailable")),
    };
    expect(await detectIn({ ...comparison, base })).toEqual({
      kind: "stopped",
      reason: "github_unavailable",
      detail: "git could not fetch files",
      problems: [],
    });
  });
});

describe("detect() of files that nobody can read", () => {
  const oid = "78981922613b2afb6025042ff6bd878ac1994e85";
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 1\n`;
  const utf16 = Buffer.from(PROMPT, "utf16le");

  it.each<[string, Parameters<typeof changeOf>[0], string]>([
    ["a link to a file", { [answer]: { symlink: "/etc/passwd" } }, answer],
    ["a new link", { "prompts/x.md": { symlink: "../.git/config" } }, "prompts/x.md"],
    ["a link in place of the folder", { [answer]: null, prompts: { symlink: "/etc" } }, "prompts"],
    ["a submodule among the prompts", { "prompts/shared": { submodule: oid } }, "prompts/shared"],
    ["a Git LFS pointer", { [answer]: pointer }, answer],
    ["UTF-16 with a mark", { [answer]: Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]) }, answer],
    ["UTF-16 without a mark", { [answer]: utf16 }, answer],
    ["Latin-1", { [answer]: Buffer.from("Gr\u00fc\u00dfe", "latin1") }, answer],
  ])("stops at %s", async (_what, head, file) => {
    const stopped = await stoppedIn(changeOf(head));
    expect(stopped).toMatchObject({ reason: "unsupported_file", problems: [{ file }] });
    expect(stopped.detail).toContain(file);
  });

  it("names the offset of the first byte that is no text", async () => {
    const stopped = await stoppedIn(
      changeOf({ [answer]: Buffer.from("Gr\u00fc\u00dfe", "latin1") }),
    );
    expect(stopped.detail).toContain("at offset 2");
  });

  it("goes on where such a file was there before and is not touched", async () => {
    const base = { "prompts/old.md": utf16, "prompts/link.md": { symlink: "old.md" } };
    const found = await detectedIn(changeOf({ [answer]: `${PROMPT}More.\n` }, base));
    expect(found.prompts.map(({ name }) => name)).toEqual(["support/answer"]);
  });

  it("lets such a file be replaced by text", async () => {
    const base = { "prompts/x.md": { symlink: "old.md" } };
    const found = await detectedIn(changeOf({ "prompts/x.md": "Text {{x}}" }, base));
    expect(found.prompts).toMatchObject([{ name: "x", change: "edited", baseline: null }]);
  });

  it("only warns of a submodule where patterns name no folder", async () => {
    const base = {
      "evenhand.yaml": CONFIG.replace("prompts/**/*.md", '"**/*.prompt.md"'),
      "other.prompt.md": PROMPT,
    };
    const found = await detectedIn(changeOf({ "vendor/lib": { submodule: oid } }, base));
    expect(found.warnings).toMatchObject([{ file: "vendor/lib" }]);
  });

  it("follows no link at an eval set's place", async () => {
    const stopped = await stoppedIn(
      changeOf({ [answer]: `${PROMPT}More.\n` }, { [evals]: { symlink: "/etc/passwd" } }),
    );
    expect(stopped).toMatchObject({ reason: "unsupported_file", problems: [{ file: evals }] });
  });
});

describe("detect() of eval sets", () => {
  const more = `${EVALS}  - id: added\n    input: { question: "New?" }\n`;

  it("lets base's gate, and shows the cases that only head has", async () => {
    const found = await detectedIn(changeOf({ [answer]: `${PROMPT}More.\n`, [evals]: more }));
    const [prompt] = found.prompts;
    expect(prompt?.evalSet?.cases.map((of) => of.id)).toEqual(["invoice", "refund"]);
    expect(prompt?.newCases.map((of) => of.id)).toEqual(["added"]);
    expect(prompt).toMatchObject({ evalSource: "base", evalPath: evals, bootstrap: false });
  });

  it("takes head's for a prompt that has none yet", async () => {
    const found = await detectedIn(
      changeOf({ [answer]: `${PROMPT}More.\n`, [evals]: more }, { [evals]: null }),
    );
    expect(found.bootstrap).toBe(false);
    expect(found.prompts).toMatchObject([{ evalSource: "head", bootstrap: true, newCases: [] }]);
    expect(found.prompts[0]?.evalSet?.cases).toHaveLength(3);
    expect(found.policyChanges).toEqual([]);
  });

  it("has none where neither tree has one", async () => {
    const found = await detectedIn(changeOf({ [answer]: `${PROMPT}More.\n` }, { [evals]: null }));
    expect(found.prompts).toMatchObject([{ evalSet: null, evalPath: evals, bootstrap: false }]);
  });

  it("lists what is wrong with head's where base's gates, and stops where head's would", async () => {
    const broken = { [answer]: `${PROMPT}More.\n`, [evals]: "cases: [{ id: x, inputs: {} }]\n" };
    const found = await detectedIn(changeOf(broken));
    expect(found.headProblems).toMatchObject([{ file: evals, line: 1 }]);
    expect(found.prompts[0]?.newCases).toEqual([]);
    expect(await stoppedIn(changeOf(broken, { [evals]: null }))).toMatchObject({
      reason: "config_invalid",
      problems: [{ file: evals }],
    });
  });

  it("reads the files that cases come from, and names a bad line of one", async () => {
    const base = {
      [evals]: `${EVALS}cases_from: [more.jsonl]\n`,
      "evals/support/more.jsonl": '{"id":"m1","input":{"question":"?"}}\n',
    };
    const found = await detectedIn(changeOf({ [answer]: `${PROMPT}More.\n` }, base));
    expect(found.prompts[0]?.evalSet?.cases.map((of) => of.id)).toEqual([
      "invoice",
      "m1",
      "refund",
    ]);
    const bad = { ...base, "evals/support/more.jsonl": '{"id":"m1","input":{}}\n{"id":\n' };
    expect(await stoppedIn(changeOf({ [answer]: "x {{question}}" }, bad))).toMatchObject({
      problems: [{ file: "evals/support/more.jsonl", line: 2 }],
    });
  });

  it("keeps base's cases against a prompt that head renames, also with its eval set", async () => {
    const reply = "prompts/support/reply.md";
    const found = await detectedIn(
      changeOf({
        [answer]: null,
        [reply]: PROMPT,
        [evals]: null,
        "evals/support/reply.yaml": "cases: []\n",
      }),
    );
    expect(found.prompts).toMatchObject([
      { evalSource: "base", evalPath: evals, bootstrap: false },
    ]);
    expect(found.prompts[0]?.evalSet?.cases).toHaveLength(2);
    expect(found.policyChanges.map(({ path }) => path)).toEqual(["evals/support/reply.yaml"]);
  });

  it("keeps base's cases also where base has an eval set for the new name already", async () => {
    const reply = "prompts/support/reply.md";
    const elsewhere = "evals/support/reply.yaml";
    const base = edited({
      [elsewhere]: 'checks: [is-json]\ncases: [{ id: lax, input: { question: "?" } }]\n',
    });
    const head = edited({ [answer]: null, [reply]: PROMPT }, base);
    const found = await detectedIn(memoryComparison({ base, head }));
    expect(found.prompts).toMatchObject([{ evalSource: "base", evalPath: evals }]);
  });

  it("warns where a renamed prompt leaves its eval set behind", async () => {
    const found = await detectedIn(
      changeOf({ [answer]: null, "prompts/support/reply.md": PROMPT }),
    );
    expect(found.warnings).toMatchObject([
      { file: evals, message: expect.stringContaining("`evals/support/reply.yaml`") },
    ]);
  });
});

describe("detect() of a file with several prompts", () => {
  const LIBRARY = 'refund: { user: "Refund? {{q}}" }\nshipping: { user: "Shipping? {{q}}" }\n';
  const files = {
    "evenhand.yaml": CONFIG.replace("prompts/**/*.md", "prompts/**/*.yaml"),
    "prompts/shop.yaml": LIBRARY,
    "evals/shop.yaml": EVALS,
    "evals/shop/refund.yaml": EVALS.replace("id: refund", "id: own"),
  };
  const change = (text: string) =>
    memoryComparison({ base: files, head: { ...files, "prompts/shop.yaml": text } });

  it("compares the one that is edited, under the eval set of its own", async () => {
    const { prompts } = await detectedIn(change(LIBRARY.replace("Refund?", "Refunds?")));
    expect(prompts.map(({ name, change: kind, evalPath }) => [name, kind, evalPath])).toEqual([
      ["shop/refund", "edited", "evals/shop/refund.yaml"],
    ]);
  });

  it("compares another under the eval set of the file, adds new keys, and counts lost ones as deleted", async () => {
    const text = LIBRARY.replace("refund:", "returns:").replace("Shipping?", "Sent?");
    const { prompts, removed } = await detectedIn(change(text));
    expect(prompts.map(({ name, change: kind, evalPath }) => [name, kind, evalPath])).toEqual([
      ["shop/returns", "added", "evals/shop.yaml"],
      ["shop/shipping", "edited", "evals/shop.yaml"],
    ]);
    // So that a prompt under another key is not measured alone, past its own production version.
    expect(removed).toEqual(["prompts/shop.yaml#refund"]);
  });
});
