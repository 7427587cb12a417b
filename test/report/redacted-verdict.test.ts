import { describe, expect, it } from "vitest";

import { redactedVerdict } from "../../src/report/redacted-verdict.ts";
import { redactor } from "../../src/report/redact.ts";
import { failed, missed, passed, type Foreign } from "./hostile-verdicts.ts";

const SECRET = "sk-live-0123456789abcdef";
const leaking: Foreign = (label) => `${label} ${SECRET}`;

describe("redactedVerdict()", () => {
  it.each([
    ["a fail, with mutes, floors and further metrics", failed],
    ["a pass, with what would help", passed],
    ["a prompt without a baseline, with what it must reach", missed],
  ])("leaves no secret in any text of %s", (_, of) => {
    const given = of(leaking);
    const clean = redactedVerdict(given, redactor([SECRET]));
    expect(JSON.stringify(given)).toContain(SECRET);
    expect(JSON.stringify(clean)).not.toContain(SECRET);
    expect(clean).toEqual(of((label) => `${label} ***`));
  });
});
