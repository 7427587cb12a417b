import { describe, expect, it } from "vitest";

import { commandsIn } from "../../src/github/commands.ts";

const code = "7c1e-40d9-b2aa-5f03-91ce";
const digits = "7c1e40d9b2aa5f0391ce";
const accept = (reason: string, until: string | null = null) => [
  { kind: "accept", code: digits, reason, until },
];

describe("commandsIn()", () => {
  it.each<[string, readonly object[]]>([
    [
      `/evenhand accept ${code} because Legal moved it, SUP-412.`,
      accept("Legal moved it, SUP-412."),
    ],
    [`/evenhand accept ${code}: moved`, accept("moved")],
    [`/evenhand accept ${digits.toUpperCase()} because moved`, accept("moved")],
    [`/evenhand accept ${code} until 2026-12-31 because soon`, accept("soon", "2026-12-31")],
    [`/evenhand accept ${code} until 2026-12-31: soon`, accept("soon", "2026-12-31")],
    [`Looks fine to me.\r\n\r\n/evenhand accept ${code} because a\r\n`, accept("a")],
    ["/evenhand rerun", [{ kind: "rerun" }]],
    [
      "/evenhand disagree refund-40: it names the days",
      [{ kind: "disagree", case: "refund-40", scores: {}, reason: "it names the days" }],
    ],
    [
      "/evenhand disagree a case grounded=4 tone=2: fine: really",
      [
        {
          kind: "disagree",
          case: "a case",
          scores: { grounded: 4, tone: 2 },
          reason: "fine: really",
        },
      ],
    ],
    ["nothing of the kind", []],
    ["/evenhanded people", []],
    ["please run /evenhand rerun", []],
  ])("reads %j", (body, commands) => {
    expect(commandsIn(body)).toEqual(commands);
  });

  it.each([
    [`/evenhand accept ${code}`, "because <reason>"],
    [`/evenhand accept ${code} because`, "because <reason>"],
    [`/evenhand accept ${code}:   `, "because <reason>"],
    ["/evenhand accept 7c1e because a", "because <reason>"],
    [`/evenhand accept ${code}0 because a`, "because <reason>"],
    ["/evenhand accept", "because <reason>"],
    [`/evenhand accept ${code} until tomorrow because a`, "`tomorrow` is no day"],
    [`/evenhand accept ${code} until 2026-02-30 because a`, "`2026-02-30` is no day"],
    ["/evenhand rerun now", "alone on a line"],
    ["/evenhand disagree refund-40", "<case>: <reason>"],
    ["/evenhand disagree refund-40 grounded=6: no", "<criterion>=<1 to 5>"],
    ["/evenhand disagree grounded=4: no", "<case>: <reason>"],
    ["/evenhand aprove", "`accept`, `rerun` and `disagree`"],
    ["/evenhand", "`accept`, `rerun` and `disagree`"],
  ])("says of %j what to write", (body, words) => {
    expect(commandsIn(body)).toEqual([{ kind: "unknown", todo: expect.stringContaining(words) }]);
  });

  it.each([
    ["quoted", `> /evenhand accept ${code} because a`],
    ["indented", `    /evenhand accept ${code} because a`],
    ["in a fence", `\`\`\`\n/evenhand accept ${code} because a\n\`\`\``],
    ["in a longer fence", `\`\`\`\`\n\`\`\`\n/evenhand accept ${code} because a\n\`\`\`\n\`\`\`\``],
    ["in a fence with a language", `\`\`\`sh\n/evenhand accept ${code} because a\n\`\`\``],
    ["in a fence that does not end", `~~~\n/evenhand accept ${code} because a`],
    ["in a comment of HTML", `fine <!--\n/evenhand accept ${code} because a\n--> by me`],
    ["in a comment of HTML that does not end", `<!--\n/evenhand accept ${code} because a`],
    ["in a code span", `\`/evenhand accept ${code} because a\``],
    ["in a list", `- /evenhand accept ${code} because a`],
  ])("hears no command that is only shown: %s", (_name, body) => {
    expect(commandsIn(body)).toEqual([]);
  });

  it("hears what is said after a block of code", () => {
    const body = `\`\`\`\nx\n\`\`\`\n/evenhand accept ${code} because a`;
    expect(commandsIn(body)).toEqual(accept("a"));
  });
});
