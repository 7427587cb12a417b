import { existsSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { CONFIG } from "../support/engine.ts";
import { days, EVALS, PROMPT, tree, WORSE } from "./days.ts";
import { openDesk, PROMPT_FILE } from "./desk.ts";

const write = `require("node:fs").writeFileSync("marker", "")`;

/** Lines that some reader of YAML would run, load, follow or take for a prototype. */
const lines: Readonly<Record<string, string>> = {
  "a function": `extra: !!js/function 'function () { ${write} }'`,
  "a regular expression": "extra: !!js/regexp /(a+)+$/",
  "an object of another language": 'extra: !!python/object/apply:os.system ["touch marker"]',
  "an include": "extra: !include evil.yaml",
  "a variable of the environment": "extra: !ENV ${OPENAI_API_KEY}",
  "a transform in a file": "transform: file://evil.js",
  "a key that is the prototype": "__proto__: { polluted: true }",
  "a key that is a quoted prototype": '"__proto__": { polluted: true }',
  "a key that is an escaped prototype": '"\\u005f_proto__": { polluted: true }',
  "a prototype that is merged in": "extra: { <<: { __proto__: { polluted: true } } }",
  "a key that is the constructor": "constructor: { prototype: { polluted: true } }",
  "a tag on a key": "!!js/undefined 'x': 1",
};

/** Aliases that multiply: nine levels of ten. */
const laughs = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x, x]",
  ...Array.from({ length: 9 }, (_, n) => {
    const aliases = Array<string>(10).fill(`*a${n}`).join(", ");
    return `a${n + 1}: &a${n + 1} [${aliases}]`;
  }),
].join("\n");

const places = {
  "evenhand.yaml": (line: string) => ({ config: `${CONFIG}${line}\n` }),
  "evals/support/answer.yaml": (line: string) => ({ evals: `${EVALS}${line}\n` }),
};

const lastLine = { "evenhand.yaml": CONFIG, "evals/support/answer.yaml": EVALS };

const unpolluted = (): void => {
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  expect(Object.keys(Object.prototype)).toEqual([]);
};

describe("A09 configuration that is code, a file elsewhere or a prototype", () => {
  const files = Object.keys(places) as (keyof typeof places)[];
  const table = files.flatMap((file) =>
    Object.entries(lines).map(([what, line]) => [what, file, line] as const),
  );

  it.each(table)(
    "%s in base's %s is invalid at its line, and nothing comes of it",
    async (_, file, line) => {
      const parts = places[file](line);
      const { calls, run } = days();
      const { verdict, text } = await run({
        base: tree(parts),
        head: tree({ ...parts, prompt: WORSE }),
      });
      expect(verdict).toMatchObject({
        outcome: "inconclusive",
        reason: "config_invalid",
        exitCode: 2,
      });
      const at = lastLine[file].split("\n").length;
      expect(verdict.problems).toContainEqual(expect.objectContaining({ file, line: at }));
      expect(text).toContain(`${file}:${at}`);
      expect(calls).toEqual([]);
      unpolluted();
    },
  );

  // A front matter may hold keys of other tools; nothing reads them.
  const { "a transform in a file": _, ...refused } = lines;

  it.each(Object.entries(refused))(
    "%s in the front matter of a prompt is refused too",
    async (_, line) => {
      const { calls, run } = days();
      const { verdict } = await run({
        base: tree(),
        head: tree({ prompt: `---\nname: a\n${line}\n---\n${PROMPT}` }),
      });
      expect([verdict.outcome, verdict.reason]).toEqual(["inconclusive", "config_invalid"]);
      expect(verdict.problems).toContainEqual(
        expect.objectContaining({ file: PROMPT_FILE, line: 3 }),
      );
      expect(calls).toEqual([]);
      unpolluted();
    },
  );

  it.each(files)(
    "in head's %s fails the change, which is measured by base's all the same",
    async (file) => {
      const { verdict } = await days().run({
        base: tree(),
        head: tree({ prompt: WORSE, ...places[file](lines["a function"]!) }),
      });
      expect(verdict).toMatchObject({ outcome: "fail", reason: "config_invalid", exitCode: 1 });
      expect(verdict.prompts[0]).toMatchObject({ outcome: "fail" });
    },
  );

  it("does not unfold aliases that multiply", async () => {
    const parts = { config: `${CONFIG}${laughs}\n` };
    const began = performance.now();
    const { verdict } = await days().run({
      base: tree(parts),
      head: tree({ ...parts, prompt: WORSE }),
    });
    expect(verdict.reason).toBe("config_invalid");
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it.each([
    ["an address that is a file", 'base_url: "file:///etc/passwd"'],
    ["an address with a password", 'base_url: "https://me:secret@evil.example/v1"'],
    ["a variable that is a command", 'api_key_env: "$(touch marker)"'],
    ["a pattern that leads out", "files: ../../**"],
    ["an eval set that leads out", "evals: ../../etc/{name}.yaml"],
  ])("refuses %s", async (_, pair) => {
    const config = pair.startsWith("files")
      ? CONFIG.replace("files: prompts/**/*.md", pair)
      : pair.startsWith("evals")
        ? CONFIG.replace("evals: evals/{name}.yaml", pair)
        : CONFIG.replace("model: writer", `model: writer, ${pair}`);
    const { calls, run } = days();
    const { verdict, text } = await run({
      base: tree({ config }),
      head: tree({ config, prompt: WORSE }),
    });
    expect([verdict.outcome, verdict.reason]).toEqual(["inconclusive", "config_invalid"]);
    expect(text).toMatch(/evenhand\.yaml:[235]/);
    expect(text).not.toContain("secret");
    expect(calls).toEqual([]);
  });

  it("is not run by the built product either", async () => {
    const base = { "evil.js": write, "evil.yaml": "judge: {}\n" };
    const config = (): string => `${CONFIG}${Object.values(lines).slice(0, 1).join("\n")}\n`;
    await using desk = await openDesk({ base, head: { [PROMPT_FILE]: WORSE }, config });
    const { code, verdict, stdout, requests } = await desk.gate();
    expect([code, verdict.reason]).toEqual([2, "config_invalid"]);
    expect(stdout).toContain(`evenhand.yaml:${CONFIG.split("\n").length}`);
    expect(requests).toEqual([]);
    expect(existsSync(join(desk.repo.dir, "marker"))).toBe(false);
  });
});
