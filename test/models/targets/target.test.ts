import { describe, expect, it } from "vitest";

import { application, targetRef, type CommandTarget } from "../../../src/models/targets/target.ts";
import { requestKey } from "../../../src/store/digest.ts";
import { millis } from "../../../src/units.ts";
import { request } from "../requests.ts";
import { COMMAND, files } from "./app.ts";

const PARTS = {
  program: files({ "app/main.js": "1" }),
  prompts: files({ "prompts/a.md": "Be brief.", "prompts/b.md": "Plan." }),
  prompt: { name: "a", path: "prompts/a.md" },
};

describe("application()", () => {
  const key = (
    parts: Partial<typeof PARTS> = {},
    target: Partial<CommandTarget> = {},
    input: { readonly [name: string]: string } = {},
  ) => {
    const of = application({ ...COMMAND, ...target }, { ...PARTS, ...parts });
    return requestKey(request({ application: { ...of, input } }), 1, "2026-11-25");
  };

  it.each([
    ["the program's code", { program: files({ "app/main.js": "2" }) }],
    ["another prompt that it may read", { prompts: files({ "prompts/a.md": "Be brief." }) }],
    ["the prompt under test", { prompt: { name: "b", path: "prompts/b.md" } }],
  ])("is asked anew after a change of %s", (_, parts) => {
    expect(key(parts)).not.toBe(key());
  });

  it("is asked anew after a change of its command, its environment or the case", () => {
    expect(key({}, { command: ["python3", "app/main.py"] })).not.toBe(key());
    expect(key({}, { command: ["node app/main.js"] })).not.toBe(key());
    expect(key({}, { env: ["APP_KEY"] })).not.toBe(key());
    expect(key({}, {}, { question: "Why?" })).not.toBe(key());
  });

  it("is not asked anew for another limit, or the same files in another order", () => {
    const prompts = files({ "prompts/b.md": "Plan.", "prompts/a.md": "Be brief." });
    expect(key({ prompts }, { slots: 8, timeoutMs: millis(1), memoryMb: 64 })).toBe(key());
  });
});

describe("targetRef()", () => {
  const version = (parts: Partial<typeof PARTS>) =>
    targetRef(COMMAND, application(COMMAND, { ...PARTS, ...parts })).target!.version;

  it("lets the prompts of a version share its processes, and no other version", () => {
    expect(version({ prompt: { name: "b", path: "prompts/b.md" } })).toBe(version({}));
    expect(version({ prompts: files({}) })).not.toBe(version({}));
  });

  it("is called by what it runs", () => {
    const ref = targetRef(COMMAND, application(COMMAND, PARTS));
    expect(ref).toMatchObject({ provider: "command", model: "node app/main.js", baseUrl: null });
  });
});
