import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { imageMarks } from "../../src/prompts/image-marks.ts";

const image = (n: number) => ({ kind: "image-url", url: `https://a.example/${n}.png` }) as const;
const images = [
  { variable: "a", image: image(1) },
  { variable: "b", image: image(2) },
];

describe("imageMarks()", () => {
  it("parts a filled text at the images, in any order and number", () => {
    const { input, place } = imageMarks({ input: { q: "?" }, images }, []);
    expect(input["q"]).toBe("?");
    const [a, b] = [input["a"] as string, input["b"] as string];
    expect(place(`${b}x${a}${a}`)).toEqual([
      image(2),
      { kind: "text", text: "x" },
      image(1),
      image(1),
    ]);
    expect(place(a)).toEqual([image(1)]);
    expect(place("no image")).toBe("no image");
  });

  it("leaves a case without named images as it is", () => {
    const input = { q: "?" };
    const marks = imageMarks({ input, images: [{ variable: null, image: image(1) }] }, []);
    expect(marks.input).toBe(input);
    expect(marks.place("x")).toBe("x");
  });

  it("notices a mark that a template changed", () => {
    const { input, place } = imageMarks({ input: {}, images }, []);
    const mark = input["a"] as string;
    expect(place(mark.slice(0, -1))).toBeNull();
    expect(place(mark.replace("-", " "))).toBeNull();
    // No letter in it has a case, and no form of Unicode changes it.
    expect(place(mark.toUpperCase().normalize("NFKC"))).toEqual([image(1)]);
  });

  it("cannot be forged: no value and no template contains a mark, even of the same case", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, template) => {
        const first = imageMarks({ input: { value }, images }, [template]).input["a"] as string;
        const again = imageMarks({ input: { value: first }, images }, [template, first]);
        expect(again.place(`${first}${template}`)).toBe(`${first}${template}`);
      }),
    );
  });
});
