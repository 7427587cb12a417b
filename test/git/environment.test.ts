import { describe, expect, it } from "vitest";

import { gitEnvironment, withSettings } from "../../src/git/environment.ts";

describe("gitEnvironment()", () => {
  it("passes the way to git, temporary files and proxies, and nothing else of the host", () => {
    const env = gitEnvironment({
      PATH: "/bin",
      HTTPS_PROXY: "http://proxy",
      HOME: "/home/somebody",
      GIT_DIR: "/elsewhere",
      GIT_EXTERNAL_DIFF: "touch x",
      GIT_SSH_COMMAND: "touch x",
      GIT_ASKPASS: "touch x",
      OPENAI_API_KEY: "sk-secret",
    });
    expect(env).toMatchObject({ PATH: "/bin", HTTPS_PROXY: "http://proxy" });
    expect(
      Object.keys(env)
        .filter((name) => !name.startsWith("GIT_"))
        .toSorted(),
    ).toEqual(["HTTPS_PROXY", "LC_ALL", "PATH"]);
    expect(JSON.stringify(env)).not.toMatch(/touch|secret|elsewhere|somebody/);
  });
});

describe("withSettings()", () => {
  it("counts settings, so that git reads each one", () => {
    const env = withSettings(gitEnvironment({}), [
      ["http.https://example.com/.extraheader", "X: y"],
    ]);
    const last = Number(env["GIT_CONFIG_COUNT"]) - 1;
    expect(env[`GIT_CONFIG_KEY_${last}`]).toBe("http.https://example.com/.extraheader");
    expect(env[`GIT_CONFIG_VALUE_${last}`]).toBe("X: y");
    expect(env[`GIT_CONFIG_KEY_${last + 1}`]).toBeUndefined();
  });
});
