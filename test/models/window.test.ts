import { describe, expect, it } from "vitest";

import { congestionWindow } from "../../src/models/window.ts";
import type { Window } from "../../src/models/window.ts";

const sizes = (window: Window, answers: number): readonly number[] =>
  Array.from({ length: answers }, () => {
    window.answered();
    return window.size();
  });

describe("congestionWindow()", () => {
  it("begins at its most and stays there", () => {
    expect(sizes(congestionWindow(4), 3)).toEqual([4, 4, 4]);
  });

  it("halves once a flight, and never to nothing", () => {
    const window = congestionWindow(8);
    window.congested(3, 10);
    window.congested(9, 10);
    expect(window.size()).toBe(4);
    for (let attempt = 11; attempt < 20; attempt++) window.congested(attempt, attempt);
    expect(window.size()).toBe(1);
  });

  it("grows by one a window after it, up to its most", () => {
    const window = congestionWindow(8);
    window.congested(1, 1);
    expect(sizes(window, 5)).toEqual([4, 4, 4, 4, 5]);
    expect(sizes(window, 100).at(-1)).toBe(8);
  });

  it("grows by one an answer after a pause, until it is where it was cut to", () => {
    const window = congestionWindow(8);
    window.congested(1, 1);
    window.restart();
    expect(window.size()).toBe(1);
    expect(sizes(window, 5)).toEqual([2, 3, 4, 4, 4]);
  });
});
