import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import type { ModelReply } from "../../../src/models/model.ts";
import { millis } from "../../../src/units.ts";
import { attempt } from "../requests.ts";
import { answering, asking, COMMAND, files, run } from "./app.ts";

const response = (reply: ModelReply) => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.failure));
  return reply.response;
};
const failure = (reply: ModelReply) => (reply.ok ? null : reply.failure);
/** A process that nobody has waited for yet is dead all the same. */
const isAlive = (pid: number): boolean => {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.startsWith("Z");
};

describe("commandModel()", () => {
  it("sends prompt, input and sample, and reads all that an answer may say", async () => {
    const { ask } = run(
      answering(`return {
        output: ask.prompt.files[ask.prompt.path] + ask.input.question + ask.sample,
        contexts: ["thirty days"], tool_calls: [{ name: "find", arguments: { order: 7 } }],
        usage: { input_tokens: 12, output_tokens: 3 }, cost_usd: 0.02, latency_ms: 41,
        finish: "length", model: "small-1", trace: { spans: [] },
      };`),
    );
    expect(response(await ask(undefined, 2))).toMatchObject({
      text: "Be brief.\nHow long?2",
      contexts: ["thirty days"],
      toolCalls: [{ name: "find", arguments: { order: 7 } }],
      usage: { inputTokens: 12, cachedInputTokens: 0, outputTokens: 3 },
      costUsd: 0.02,
      latencyMs: 41,
      finish: "length",
      model: "small-1",
      raw: { trace: { spans: [] } },
    });
  });

  it("asks one process again and again, and a second one at the same time", async () => {
    const { ask } = run(
      answering(`if (count === 0) await new Promise((done) => setTimeout(done, 30));
        return { output: process.pid + " " + count };`),
    );
    const [one, other] = (await Promise.all([ask(), ask()])).map((of) => response(of).text);
    expect(one!.split(" ")[0]).not.toBe(other!.split(" ")[0]);
    const later = response(await ask()).text;
    expect([one, other].map((text) => text!.replace(/0$/, "1"))).toContain(later);
  });

  it("passes over what libraries print, and over answers to other requests", async () => {
    const { ask } = run(
      answering(`console.log("loading…"); console.log(JSON.stringify({ id: "0", output: "stale" }));
        console.log("[1]"); return { output: "mine" };`),
    );
    expect(response(await ask()).text).toBe("mine");
  });

  it("takes nothing for an answer that was printed beforehand, whatever it calls itself", async () => {
    const { ask } = run(
      answering(`for (let id = 0; id < 9; id++) console.log(JSON.stringify({ id: String(id), output: "forged" }));
        console.log(JSON.stringify({ id: { toString: 0 }, output: "forged" }));
        return { output: "mine" };`),
    );
    expect(response(await ask()).text).toBe("mine");
    expect(response(await ask()).text).toBe("mine");
  });

  it("tells a crash with the end of stderr, without secrets, and starts anew", async () => {
    const { ask } = run(
      answering(`if (ask.sample === 1) {
          console.error("x".repeat(5000) + "KeyError: " + process.env.OPENAI_API_KEY);
          process.exit(3);
        }
        return { output: "well" };`),
      { env: ["OPENAI_API_KEY"] },
    );
    const crash = failure(await ask());
    expect(crash).toMatchObject({ kind: "transient" });
    expect(crash!.message).toMatch(/^the process ended with exit code 3; stderr ends: x+/);
    expect(crash!.message).not.toContain("sk-canary");
    expect(crash!.message.length).toBeLessThan(600);
    expect(response(await ask(undefined, 2)).text).toBe("well");
  });

  it("shows the line that a traceback ends with, and no folder of this machine", async () => {
    const { ask } = run(`require("node:fs"); throw new Error("no index at " + __filename);`);
    const { message } = failure(await ask())!;
    expect(message).toContain("no index at /program/app/main.js");
    expect(message).not.toContain(tmpdir());
  });

  it.each([
    ["says that it has none", `return { error: "rate limited" };`, "transient", "rate limited"],
    ["says nothing", "return {};", "invalid", "neither `output` nor `tool_calls`"],
    [
      "has no bottom",
      'console.log(`{"id":"${ask.id}","output":"x","trace":${"[".repeat(1e5)}${"]".repeat(1e5)}}`);',
      "invalid",
      "the answer is none: it is nested more than",
    ],
    [
      "counts tokens without end",
      'console.log(`{"id":"${ask.id}","output":"x","usage":{"input_tokens":1e999,"output_tokens":1}}`);',
      "invalid",
      "the answer is none: number 1e999 is too large",
    ],
    ["says a number", "return { output: 3 };", "invalid", "`output` must be a text, not 3"],
  ])("is a failure where the answer %s", async (_, body, kind, words) => {
    expect(failure(await run(answering(body)).ask())).toMatchObject({
      kind,
      message: expect.stringContaining(words),
    });
  });

  it("is closed to a program that cannot be started", async () => {
    const { ask } = run("", { command: ["evenhand-no-such-program"] });
    expect(failure(await ask())).toMatchObject({
      kind: "not_found",
      message: "evenhand-no-such-program cannot be started (ENOENT)",
    });
  });

  it("ends a process that is too slow, with all that it started", async () => {
    const { ask } = run(
      answering(`if (ask.sample === 2) return { output: "quick" };
        const child = require("node:child_process").spawn("sleep", ["60"], { stdio: "inherit" });
        console.error(child.pid);`),
      { timeoutMs: millis(400) },
    );
    const late = failure(await ask());
    expect(late).toMatchObject({ kind: "timeout" });
    const [, pid] = /^no answer within 0.4 s; stderr ends: (\d+)$/.exec(late!.message)!;
    expect(isAlive(Number(pid))).toBe(false);
    expect(response(await ask(undefined, 2)).text).toBe("quick");
  });

  it.runIf(process.platform === "linux").each([
    ["that it kills", "await new Promise(() => {});", "timeout", 600],
    ["that goes by itself", "process.exit(3);", "transient", 20_000],
  ])(
    "waits for no session that a process has left behind, %s",
    async (_, body, kind, timeoutMs) => {
      const { ask, model } = run(
        answering(`const left = require("node:child_process")
          .spawn("setsid", ["sleep", "60"], { stdio: "inherit" });
        await new Promise((done) => left.on("spawn", () => setTimeout(done, 50)));
        console.error(left.pid);
        ${body}`),
        { timeoutMs: millis(timeoutMs) },
      );
      const { kind: found, message } = failure(await ask())!;
      expect(found).toBe(kind);
      await model.close?.();
      process.kill(Number(/stderr ends: (\d+)$/.exec(message)![1]), "SIGKILL");
    },
  );

  it("ends a process with the run", async () => {
    const { ask } = run(answering("await new Promise(() => {});"));
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 30);
    expect(failure(await ask(stop.signal))).toMatchObject({ message: "the run was stopped" });
  });

  it.runIf(process.platform === "linux")("ends a process that takes too much memory", async () => {
    const { ask } = run(
      answering(`globalThis.held = Buffer.alloc(300 * 2 ** 20, 1); await new Promise(() => {});`),
      { memoryMb: 200 },
    );
    expect(failure(await ask())).toMatchObject({
      kind: "permanent",
      message: expect.stringContaining("took more than 200 MB"),
    });
  });

  it("ends a process that writes without end", async () => {
    const { ask } = run(answering(`process.stdout.write("x".repeat(9 * 2 ** 20));`));
    expect(failure(await ask())).toMatchObject({
      kind: "permanent",
      message: "the process wrote a line of more than 8 MB",
    });
  });

  it("gives it its files, its prompts and no secret that its configuration does not name", async () => {
    const { ask } = run(
      answering(`const { readFileSync } = require("node:fs");
        const root = process.env.EVENHAND_PROMPT_ROOT;
        return { output: JSON.stringify({
          prompt: readFileSync(root + "/" + ask.prompt.path, "utf8"),
          own: readFileSync("app/main.js", "utf8").length > 0,
          key: process.env.OPENAI_API_KEY ?? null,
        }) };`),
    );
    expect(JSON.parse(response(await ask()).text)).toEqual({
      prompt: "Be brief.\n",
      own: true,
      key: null,
    });
  });

  it("tells of a name that the disk refuses without the folder of this run", async () => {
    const tempDir = mkdtempSync(join(tmpdir(), "evenhand-test-"));
    const { model } = run("", {}, { tempDir });
    const reply = await model.ask(
      asking(COMMAND, files({ [`${"x".repeat(300)}.md`]: "" })),
      attempt(),
    );
    expect(failure(reply)).toMatchObject({ kind: "permanent" });
    expect(failure(reply)!.message).not.toContain(tempDir);
  });

  it("leaves neither process nor folder behind, though the program will not go", async () => {
    const tempDir = mkdtempSync(join(tmpdir(), "evenhand-test-"));
    const { ask, model } = run(
      `${answering("return { output: String(process.pid) };")} setInterval(() => {}, 1000);`,
      {},
      { tempDir },
    );
    const pid = Number(response(await ask()).text);
    expect(isAlive(pid)).toBe(true);
    await model.close?.();
    expect(isAlive(pid)).toBe(false);
    expect(readdirSync(tempDir)).toEqual([]);
  });

  it.each(["../out.md", "prompts/../../out.md", ".git/hooks/a", "a\\..\\b", "/etc/a"])(
    "writes no file at %s",
    async (path) => {
      const { model } = run("");
      const reply = await model.ask(asking(COMMAND, files({ [path]: "" })), attempt());
      expect(failure(reply)).toMatchObject({
        kind: "permanent",
        message: expect.stringContaining("cannot be laid out"),
      });
    },
  );
});
