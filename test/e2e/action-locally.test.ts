import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { canaries, openShop, payload, promptFile, worse } from "../support/shop.ts";

const script = fileURLToPath(new URL("../../scripts/action.mjs", import.meta.url));

/** The script by itself, with nothing of this machine but where programs are. */
async function locally(args: readonly string[], env: Readonly<Record<string, string>>) {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [script, ...args], { env: { PATH, ...env } });
  const [said, complained, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: code as number | null, said, complained };
}

describe("npm run action", () => {
  it("runs the built action on a saved event, and says where its results are", async () => {
    await using shop = await openShop();
    const head = shop.push({ [promptFile]: worse });
    const event = join(shop.repo.tempDir, "pull_request.json");
    writeFileSync(event, JSON.stringify(payload(head, "main", shop.base)));
    const { code, said } = await locally([event], {
      GITHUB_TOKEN: canaries.token,
      GITHUB_API_URL: shop.github.apiUrl,
      GITHUB_SERVER_URL: shop.git.url.replace("127.0.0.1", "github.localhost"),
      OPENAI_API_KEY: canaries.key,
    });
    expect(code).toBe(1);
    expect(said).toContain("Fail: regulatory got worse in support/answer");
    const [, summary = ""] = /^Job summary: (.+)$/m.exec(said) ?? [];
    expect(readFileSync(summary, "utf8")).toContain("❌ Fail");
    expect(shop.github.comments).toHaveLength(1);
  });

  it("says what it needs", async () => {
    const { code, complained } = await locally([], {});
    expect(code).toBe(3);
    expect(complained).toContain("set GITHUB_TOKEN");
  });
});
