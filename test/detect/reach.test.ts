import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { circleIn, circleProblem, edgesFrom, type Edge } from "../../src/detect/reach.ts";

const files = (texts: { readonly [path: string]: string }) => ({
  paths: new Set(Object.keys(texts)),
  text: (path: string) => texts[path] ?? null,
});

describe("edgesFrom()", () => {
  it("lists what a prompt names, and what that names, each where it is written", () => {
    const tree = files({
      "p/a.prompt": "Hello.\n{{> law}}\n{{> tone}}",
      "p/_law.prompt": "{{> tone}}",
      "_tone.prompt": "Be kind.",
      "p/_unused.prompt": "{{> law}}",
    });
    expect(edgesFrom("p/a.prompt", tree)).toEqual([
      { from: "p/a.prompt", line: 2, text: "{{> law}}", to: "p/_law.prompt" },
      { from: "p/a.prompt", line: 3, text: "{{> tone}}", to: "_tone.prompt" },
      { from: "p/_law.prompt", line: 1, text: "{{> tone}}", to: "_tone.prompt" },
    ]);
  });

  it("ends where partials call each other", () => {
    const tree = files({
      "a.prompt": "{{> b}}",
      "_b.prompt": "{{> c}}",
      "_c.prompt": "{{> b}}",
    });
    expect(edgesFrom("a.prompt", tree).map(({ from, to }) => `${from} → ${to}`)).toEqual([
      "a.prompt → _b.prompt",
      "_b.prompt → _c.prompt",
      "_c.prompt → _b.prompt",
    ]);
  });

  it("finds nothing in a text that names nothing", () => {
    expect(edgesFrom("a.md", files({ "a.md": "Hello" }))).toEqual([]);
    expect(edgesFrom("a.md", files({}))).toEqual([]);
  });
});

const edge = (from: string, to: string, line = 1): Edge => ({
  from,
  to,
  line,
  text: `{{> ${to}}}`,
});

describe("circleIn()", () => {
  it.each<[string, readonly Edge[], readonly string[] | null]>([
    ["nothing", [], null],
    ["a way", [edge("a", "b"), edge("b", "c")], null],
    ["two ways to one file", [edge("a", "b"), edge("a", "c"), edge("b", "c")], null],
    ["a circle below the prompt", [edge("a", "b"), edge("b", "c"), edge("c", "b")], ["b", "c"]],
    ["a file that names itself", [edge("a", "b"), edge("b", "b")], ["b"]],
  ])("looks for one in %s", (_, edges, expected) => {
    expect(circleIn(edges)?.map(({ from }) => from) ?? null).toEqual(expected);
  });

  it("finds one exactly where following names can go on for ever", () => {
    const graph = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(graph, (pairs) => {
        const edges = pairs.map(([from, to]) => edge(`${from}`, `${to}`));
        // As many steps as there are files: a way without a circle is shorter.
        let ends = new Set([edges[0]!.from]);
        for (let step = 0; step < 8; step++) {
          ends = new Set(edges.flatMap(({ from, to }) => (ends.has(from) ? [to] : [])));
        }
        const circle = circleIn(edges);
        expect(circle !== null).toBe(ends.size > 0);
        for (const [at, step] of (circle ?? []).entries()) {
          expect(step.to).toBe(circle![(at + 1) % circle!.length]!.from);
        }
      }),
    );
  });

  it.each([
    ["one file of it", [edge("b", "c"), edge("c", "b", 7)]],
    ["the other", [edge("c", "b", 7), edge("b", "c")]],
  ])("is told alike, entered by %s", (_, circle) => {
    expect(circleProblem(circle)).toEqual({
      file: "c",
      line: 7,
      message: "`{{> b}}` closes a circle: `b` → `c` → `b`",
      hint: "let one of them do without the other",
    });
  });
});
