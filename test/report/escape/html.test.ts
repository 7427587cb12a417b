import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { csvCell } from "../../../src/report/escape/csv.ts";
import { html, scriptJson } from "../../../src/report/escape/html.ts";

const hostile = fc.string({
  unit: fc.oneof(
    fc.constantFrom("<", ">", "&", '"', "'", "</script", "<!--", "\u202e", "\\"),
    fc.string(),
  ),
});

describe("html()", () => {
  it("leaves nothing that a parser would take for markup, in text or in quotes", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(html(text)).not.toMatch(/[<>"']/);
        expect(html(text).replaceAll(/&(?:amp|lt|gt|quot|#39);/g, "")).not.toContain("&");
      }),
    );
  });

  it("shows what is hidden", () => {
    expect(html("a\u202eb")).toBe("a\\u{202e}b");
  });
});

describe("scriptJson()", () => {
  it("is the value, in text that no script element ends at", () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const written = scriptJson({ text });
        expect(written).not.toContain("<");
        expect(typeof JSON.parse(written).text).toBe("string");
      }),
    );
    expect(JSON.parse(scriptJson(["</script>"]))).toEqual(["</script>"]);
  });
});

describe("csvCell()", () => {
  it("is one quoted cell", () => {
    expect(csvCell('say "yes",\nthen go')).toBe('"say ""yes"",\nthen go"');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "|cmd"])(
    "takes no formula from %j",
    (text) => {
      expect(csvCell(text)).toMatch(/^"'/);
    },
  );
});
