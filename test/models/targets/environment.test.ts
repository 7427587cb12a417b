import { delimiter } from "node:path";

import { describe, expect, it } from "vitest";

import { targetEnvironment } from "../../../src/models/targets/environment.ts";

const place = { cwd: "/work/shop", promptRoot: "/tmp/prompts" };

describe("targetEnvironment()", () => {
  it("passes what a program needs, what is named, and the prompt root", () => {
    const env = {
      PATH: "/usr/bin",
      HOME: "/home/ada",
      APP_KEY: "app",
      OPENAI_API_KEY: "sk",
      GITHUB_TOKEN: "ghs",
      ACTIONS_RUNTIME_TOKEN: "runtime",
      RUNNER_TRACKING_ID: "github_1",
      NODE_OPTIONS: "--require ./evil.js",
      LD_PRELOAD: "./evil.so",
      PYTHONPATH: ".",
    };
    expect(targetEnvironment(env, { env: ["APP_KEY", "LACKING"] }, place)).toEqual({
      PATH: "/usr/bin",
      HOME: "/home/ada",
      APP_KEY: "app",
      RUNNER_TRACKING_ID: "github_1",
      EVENHAND_PROMPT_ROOT: "/tmp/prompts",
    });
  });

  it("searches no folder of the checkout for programs, which a pull request could fill", () => {
    const folders = [
      "/usr/bin",
      "/work/shop/node_modules/.bin",
      "bin",
      "",
      "/work/shop",
      "/work/shop-tools",
    ];
    const { PATH } = targetEnvironment({ PATH: folders.join(delimiter) }, { env: [] }, place);
    expect(PATH).toBe(["/usr/bin", "/work/shop-tools"].join(delimiter));
  });
});
