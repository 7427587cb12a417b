import { describe, expect, it } from "vitest";

import { passes, refusalOf, run } from "./run.ts";

describe("is-xml", () => {
  it.each([
    ["<a/>", true],
    ['\n<?xml version="1.0"?>\n<a b="1">x &amp; y<!-- z --><c><![CDATA[<]]></c></a>\n', true],
    ["<a>", false],
    ["<a/><b/>", false],
    ["Sure: <a/>", false],
    ["<a>&nbsp;</a>", false],
    ["<a b=1/>", false],
    ['<a b="1" b="2"/>', false],
    ["```xml\n<a/>\n```", false],
    ["", false],
  ])("on %j is %s", (output, pass) => expect(passes("is-xml", output)).toBe(pass));

  it("says what is wrong, and where", () => {
    expect(run("is-xml", "<a>\n<b></a>").detail).toBe('is not XML: "2:7: unexpected close tag."');
  });

  it("wants elements by their names from the root down", () => {
    const order = "<order><item><sku>1</sku></item><total>9.99</total></order>";
    expect(passes({ "is-xml": ["order.total", "order.item.sku"] }, order)).toBe(true);
    expect(run({ "is-xml": ["order.sku", "total"] }, order)).toEqual({
      pass: false,
      detail: 'has no element ["order.sku","total"]',
    });
  });

  it("expands no entities of the document's own", () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>';
    expect(passes("is-xml", bomb)).toBe(false);
  });

  it("refuses what is no list of elements", () => {
    expect(refusalOf({ "is-xml": "order" })).toBe(
      '`is-xml` takes a list of texts, not the text "order" | write `[one, two]`',
    );
  });
});

describe("contains-xml", () => {
  it.each([
    ["```xml\n<a><b>1</b></a>\n```", true],
    ["Here: <a/>.", true],
    ["1 < 2 and a <b <c>1</c>", true],
    ["line<br>break <i>so</i>", true],
    ["<a><b></a>", false],
    ["1 < 2", false],
  ])("in %j is %s", (output, pass) => expect(passes("contains-xml", output)).toBe(pass));

  it("looks for an element that has the others", () => {
    const check = { "contains-xml": ["order.total"] };
    expect(passes(check, "<order/> or <order><total/></order>")).toBe(true);
    expect(run(check, "<order/>").detail).toBe('contains no element ["order.total"]');
  });

  // Anything but linear would outlast the suite's time limit.
  it("ends on tags made to hurt", () => {
    for (const hostile of ["<a>", "<a ", '<a b="', "<a", "<a/>", "<!--", "<a>&b;"]) {
      expect(passes({ "contains-xml": ["x"] }, hostile.repeat(50_000))).toBe(false);
      expect(passes("is-xml", `<r>${hostile.repeat(50_000)}`)).toBe(false);
    }
  });
});
