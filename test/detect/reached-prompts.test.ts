import { describe, expect, it } from "vitest";

import { memoryComparison, type MemoryFiles } from "../../src/git/memory.ts";
import { CONFIG, detectedIn, edited, EVALS, PROMPT, stoppedIn } from "./scene.ts";

/** Two prompts of one partial, one of another, and one that only the configuration ties to anything. */
const REPOSITORY: MemoryFiles = {
  "evenhand.yaml": `${CONFIG.replace("**/*.md", "*.prompt")}`.replace(
    "models:",
    `  - files: prompts/*.md
    evals: evals/{name}.yaml
    depends_on: [retrieval/**, "tools.{json,yaml}"]
models:`,
  ),
  "prompts/one.prompt": "{{> policy}} {{question}}",
  "prompts/two.prompt": "{{> law}} {{question}}",
  "prompts/three.prompt": "{{question}}",
  "prompts/_policy.prompt": "Be fair.",
  "prompts/_law.prompt": "The law: {{> policy}}",
  "prompts/plain.md": PROMPT,
  "retrieval/index.py": "top_k = 3",
  "evals/plain.yaml": EVALS,
  "notes.txt": "nobody's",
};

type Edits = Parameters<typeof edited>[0];

const change = (head: Edits, base: Edits = {}) => {
  const before = edited(base, REPOSITORY);
  return memoryComparison({ base: before, head: edited(head, before) });
};

/** `name change: files (same)` of every prompt found. */
async function reached(head: Edits, base: Edits = {}): Promise<readonly string[]> {
  const { prompts } = await detectedIn(change(head, base));
  return prompts.map(({ name, change, reachedBy, baseline, candidate }) => {
    const by = reachedBy.map((of) => `${of.path} by ${of.by}`).join(", ");
    const same = baseline?.digest === candidate.digest ? "same" : "other";
    return `${name} ${change}: ${by} (${same} requests)`;
  });
}

const policy = "prompts/_policy.prompt";

describe("detect() of what prompts depend on", () => {
  it.each<[string, Edits, Edits, readonly string[]]>([
    [
      "finds every prompt that a partial is part of, however far",
      { [policy]: "Be fair and kind." },
      {},
      [
        `one reached: ${policy} by reference (other requests)`,
        `two reached: ${policy} by reference (other requests)`,
      ],
    ],
    [
      "finds the prompt beside its partial, both edited",
      { "prompts/_law.prompt": "Law.", "prompts/two.prompt": "{{> law}}! {{question}}" },
      {},
      ["two edited: prompts/_law.prompt by reference (other requests)"],
    ],
    [
      "finds the prompt whose partial a nearer one takes the place of",
      { [policy]: "Nearer." },
      { [policy]: null, "_policy.prompt": "Farther." },
      [
        `one reached: ${policy} by reference (other requests)`,
        `two reached: ${policy} by reference (other requests)`,
      ],
    ],
    [
      "finds the prompt whose partial moves away and leaves a farther one",
      { [policy]: null },
      { "_policy.prompt": "Farther." },
      [
        `one reached: ${policy} by reference (other requests)`,
        `two reached: ${policy} by reference (other requests)`,
      ],
    ],
    [
      "finds what the configuration names, of which no request shows anything",
      { "retrieval/index.py": "top_k = 1", "tools.json": "{}" },
      {},
      ["plain reached: retrieval/index.py by depends_on, tools.json by depends_on (same requests)"],
    ],
    [
      "tells it of an edited prompt too",
      { "retrieval/index.py": null, "prompts/plain.md": `${PROMPT}More.\n` },
      {},
      ["plain edited: retrieval/index.py by depends_on (other requests)"],
    ],
    ["finds nothing where nobody's file changes", { "notes.txt": "still" }, {}, []],
    [
      "takes no notice of a partial that no prompt calls any more",
      { [policy]: "Unheard." },
      { "prompts/one.prompt": "{{question}}", "prompts/two.prompt": "{{question}}" },
      [],
    ],
  ])("%s", async (_, head, base, expected) => {
    expect(await reached(head, base)).toEqual(expected);
  });

  it("asks each side with its own tree's partial", async () => {
    const { prompts } = await detectedIn(change({ [policy]: "Be kind." }));
    const partial = (side: "baseline" | "candidate") =>
      prompts.map((of) => of[side]?.prompt.dialect?.partials["policy"]);
    expect(partial("baseline")).toEqual(["Be fair.", "Be fair."]);
    expect(partial("candidate")).toEqual(["Be kind.", "Be kind."]);
  });

  it("obeys base's `depends_on`, not head's", async () => {
    const own = REPOSITORY["evenhand.yaml"] as string;
    const without = own.replace("retrieval/**, ", "");
    const edits = { "evenhand.yaml": without, "retrieval/index.py": "top_k = 1" };
    expect(await reached(edits)).toEqual([
      "plain reached: retrieval/index.py by depends_on (same requests)",
    ]);
    const { policyChanges } = await detectedIn(change(edits));
    expect(policyChanges.flatMap(({ items }) => items)).toEqual([
      {
        what: "depends_on of `prompts/*.md`",
        from: "retrieval/**, tools.{json,yaml}",
        to: "tools.{json,yaml}",
        direction: "looser",
      },
    ]);
  });

  it("reaches the version in production alone", async () => {
    const folder = (number: number) => `prompts/tone/v${number}.prompt`;
    const versions = {
      "evenhand.yaml": CONFIG.replace("*.md", "*.prompt"),
      [folder(1)]: "1 {{> policy}} {{question}}",
      [folder(2)]: "2 {{> policy}} {{question}}",
      [folder(3)]: "3 {{> policy}} {{question}}",
      "prompts/tone/production.yaml": "version: v2\n",
    };
    const { prompts } = await detectedIn(change({ [policy]: "Be kind." }, versions));
    expect(prompts.map(({ path }) => path)).toContain(folder(2));
    expect(prompts.map(({ path }) => path)).not.toContain(folder(3));
  });

  it.each<[string, Edits, object]>([
    [
      "a circle, at its line",
      { [policy]: "Fair:\n{{> law}}" },
      { reason: "config_invalid", problems: [{ file: policy, line: 2 }] },
    ],
    [
      "a partial that is gone, also from a partial",
      { [policy]: null },
      {
        reason: "config_invalid",
        problems: [
          { file: "prompts/one.prompt", line: 1 },
          { file: "prompts/two.prompt", line: 1 },
        ],
      },
    ],
    [
      "a partial that becomes a link",
      { [policy]: { symlink: "/etc/passwd" } },
      {
        reason: "unsupported_file",
        problems: [
          { file: policy },
          { file: "prompts/one.prompt" },
          { file: "prompts/two.prompt" },
        ],
      },
    ],
    [
      "a partial that is no UTF-8",
      { [policy]: Buffer.from("Gr\xfc\xdfe", "latin1") },
      { reason: "unsupported_file", problems: [{ file: policy, line: 1 }] },
    ],
  ])("stops at %s", async (_, head, expected) => {
    expect(await stoppedIn(change(head))).toMatchObject(expected);
  });

  it("leaves a circle alone that the change does not reach", async () => {
    const circle = { [policy]: "{{> law}}", "prompts/_law.prompt": "{{> policy}}" };
    expect(await reached({ "notes.txt": "x" }, circle)).toEqual([]);
    expect(await reached({ "prompts/three.prompt": "{{question}}!" }, circle)).toEqual([
      "three edited:  (other requests)",
    ]);
  });
});
