import { tmpdir } from "node:os";

import { onTestFinished } from "vitest";

import type { ModelRequest } from "../../../src/models/model.ts";
import { loadTarget, type TargetPorts } from "../../../src/models/targets/registry.ts";
import {
  application,
  fileSet,
  type CommandTarget,
  type FileSet,
} from "../../../src/models/targets/target.ts";
import { millis } from "../../../src/units.ts";
import { attempt, request } from "../requests.ts";

/** An application under test: a program for Node, in memory until it is started. */

export const files = (texts: { readonly [path: string]: string }): FileSet =>
  fileSet(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

export const COMMAND: CommandTarget = {
  kind: "command",
  command: ["node", "app/main.js"],
  files: ["app/**"],
  env: [],
  slots: 2,
  timeoutMs: millis(20_000),
  memoryMb: 2048,
  forks: "refuse",
};

/** Answers each line with what `body` returns for the request `ask`; `count` tells how many came before. */
export const answering = (body: string): string => `
const lines = require("node:readline").createInterface({ input: process.stdin });
let count = 0;
lines.on("line", async (line) => {
  const ask = JSON.parse(line);
  const answer = await (async () => { ${body} })();
  if (answer !== undefined) console.log(JSON.stringify({ id: ask.id, ...answer }));
  count++;
});`;

const PROMPTS = { "prompts/answer.md": "Be brief.\n" };

export function asking(target: CommandTarget, program: FileSet): ModelRequest {
  const prompt = { name: "answer", path: "prompts/answer.md" };
  const of = application(target, { program, prompts: files(PROMPTS), prompt });
  const input = { question: "How long?" };
  return request({ provider: "command", model: "app", application: { ...of, input } });
}

/** A running application, ended with the test. */
export function run(
  main: string,
  more: Partial<CommandTarget> = {},
  ports: Partial<TargetPorts> = {},
) {
  const target = { ...COMMAND, ...more };
  const env = { ...process.env, OPENAI_API_KEY: "sk-canary-0123456789" };
  const model = loadTarget(target, {
    secret: (name) => env[name as keyof typeof env],
    redact: (text) => text.replaceAll(env.OPENAI_API_KEY, "***"),
    env,
    cwd: "/nowhere",
    tempDir: tmpdir(),
    ...ports,
  });
  if (!("ask" in model)) throw new Error(model.message);
  onTestFinished(() => model.close?.());
  const asked = asking(target, files({ "app/main.js": main }));
  return {
    model,
    ask: (signal?: AbortSignal, sample = 1) => model.ask(asked, attempt(sample, signal)),
  };
}
