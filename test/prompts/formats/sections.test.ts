import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { readSections, strangeSection } from "../../../src/prompts/formats/sections.ts";
import { sentences, valueOf } from "../../text/reading.ts";

const read = (text: string, bodyStart = 0) => readSections(text, bodyStart, "a.md");
const sections = (text: string, bodyStart = 0) =>
  valueOf(read(text, bodyStart)).map(({ role, template, line }) => [role, template, line]);

describe("readSections()", () => {
  it.each([
    "Be brief.\n",
    "\n\n Be brief.\r\n\r\n",
    "# System\nBe brief.",
    "## Systems\n",
    "## user story\n",
  ])("sends %j, which has no role line, whole as the system message", (text) =>
    expect(sections(text)).toEqual([["system", text, 1]]),
  );

  it("drops the blank lines that follow front matter", () => {
    const text = "---\n---\n\n \nBe brief.\n\n";
    expect(sections(text, 8)).toEqual([["system", "Be brief.\n\n", 5]]);
  });

  it.each([
    ["## System\nBe brief.\n## User\n{{q}}\n", ["system", "Be brief.", 2], ["user", "{{q}}\n", 4]],
    [
      "##  system : \n\nBe\n\nbrief.\n\n\n## USER\t\n\n\n{{q}}",
      ["system", "Be\n\nbrief.", 3],
      ["user", "{{q}}", 11],
    ],
    ["system:\nBe brief.\nuser:\n{{q}}\n", ["system", "Be brief.", 2], ["user", "{{q}}\n", 4]],
    ["Be brief.\n\n## User\n{{q}}", ["system", "Be brief.", 1], ["user", "{{q}}", 4]],
    ["## User\n{{q}}", ["user", "{{q}}", 2]],
  ])("splits %j", (text, ...expected) => expect(sections(text)).toEqual(expected));

  it("keeps indentation, line ends and the end of the file", () => {
    const text = "## System\r\n  Be\r\n\r\nbrief.  \r\n\r\n## User\r\n{{q}}\r\n\r\n";
    expect(sections(text)).toEqual([
      ["system", "  Be\r\n\r\nbrief.  ", 2],
      ["user", "{{q}}\r\n\r\n", 7],
    ]);
  });

  it("lets examples be whole turns", () => {
    const text = "## User\na\n## Assistant\nb\n## User\n{{q}}";
    expect(sections(text).map(([role]) => role)).toEqual(["user", "assistant", "user"]);
  });

  it.each([
    "## System\nBe brief.\nuser:\nnot a section\n",
    "## System\nBe brief.\n```\n## User\n```\n",
    "## System\nBe brief.\n~~~~ md\n```\n## User\n~~~\n~~~~\n",
    "## System\n``` `not a block`\nBe brief.\n",
    "## System\nUser:\nHello\nAssistant:\nHi\n",
    "## System\nuser: hello\n",
    "## System\n### User\n",
  ])("keeps the text of %j in one section", (text) => {
    expect(sections(text)).toEqual([["system", text.slice("## System\n".length), 2]]);
  });

  it.each([
    ["", "1: the prompt has no text; write the instruction that the model gets"],
    [" \n\t\n", "1: the prompt has no text; write the instruction that the model gets"],
    [
      "## User\n\n",
      "1: the user section is empty; write its text, such as `{{question}}`, or remove the line",
    ],
    [
      "## System\n## User\nx",
      "1: the system section is empty; write its text, such as `{{question}}`, or remove the line",
    ],
    [
      "# Title\n\n## System\nx\n",
      "1: the text before the system section belongs to no message; move it into a section, or into the front matter as `description:`",
    ],
    [
      "## User\nx\n## System\ny\n",
      "3: the system section must be the first and only one; keep one system section, above the others",
    ],
    [
      "system:\nx\nsystem:\ny\n",
      "3: the system section must be the first and only one; keep one system section, above the others",
    ],
    [
      "## System\n```\n## User\nx\n",
      "2: the code block that begins here is never closed and hides a role line; close it with a line of the same marks",
    ],
  ])("refuses %j", (text, sentence) => expect(sentences(read(text))).toEqual([`a.md:${sentence}`]));

  it("lets an open code block be where it hides nothing", () => {
    expect(sections("## User\n```\n{{q}}")).toEqual([["user", "```\n{{q}}", 2]]);
  });

  it("sends no character twice, none that is not there, and all lines of text", () => {
    const line = fc.constantFrom(
      "## System",
      "## User",
      "## Assistant",
      "user:",
      "",
      " ",
      "zz",
      "  yy",
      "```",
    );
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom("\n", "\r\n"), (lines, end) => {
        const text = lines.join(end);
        const reading = read(text);
        if (!reading.ok) return;
        let at = 0;
        for (const { template } of reading.value) {
          const found = text.indexOf(template, at);
          expect(found).toBeGreaterThanOrEqual(at);
          // What lies between two messages is layout: role lines and blank ones.
          expect(
            text
              .slice(at, found)
              .replaceAll(/^(## \w+|user:)$/gm, "")
              .trim(),
          ).toBe("");
          at = found + template.length;
        }
        expect(text.slice(at)).toBe("");
      }),
    );
  });

  // Time that grows with the square of the length would outlast the suite's limit.
  it("ends on a long text, whatever it is made of", () => {
    for (const piece of ["`", "```\n", "## user ", "user:\nx\n", "\n", " "]) {
      for (const text of [piece.repeat(50_000), `## user${piece.repeat(50_000)}x`]) {
        expect(read(text)).toHaveProperty("ok");
      }
    }
  });
});

describe("strangeSection()", () => {
  const said = (template: string) => {
    const problem = strangeSection({ role: "system", template, line: 4 }, "a.md");
    return problem && `${problem.line}: ${problem.message}; ${problem.hint}`;
  };

  it.each([
    ["Intro\n# System\nBe kind.\n# User\n{{q}}\n", 5, "# System", "System"],
    ["**User:**\n{{q}}\n**System prompt**\nBe kind.", 4, "**User:**", "User"],
    ["<system>\nBe kind.\n</system>\n<human>\n{{q}}", 4, "<system>", "System"],
  ])("names the first line of %j that was meant to open one", (template, line, text, role) => {
    expect(said(template)).toBe(
      `${line}: \`${text}\` opens no section, and the whole text is one message; write \`## ${role}\`, and the other sections alike`,
    );
  });

  it.each(["# User\nAda\n# Task\nGreet.", "# User story\n# System design\n", "system\nsystem\n"])(
    "says nothing of %j",
    (template) => expect(said(template)).toBeNull(),
  );
});
