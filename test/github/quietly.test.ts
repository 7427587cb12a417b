import { describe, expect, it } from "vitest";

import { quietly } from "../../src/github/quietly.ts";

function out() {
  const written: string[] = [];
  return { written, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("quietly()", () => {
  it("keeps a library's lines off the log and tells its last complaint", async () => {
    const stdout = out();
    const heard = await quietly(stdout, async () => {
      stdout.write("Cache Size: ~0 MB (12 B)\n");
      stdout.write(
        "::warning::Failed to restore: 100%25 wrong%0A::set-output name=verdict::pass\n",
      );
      stdout.write("::debug::more\n");
      return undefined;
    });
    expect(stdout.written).toEqual([]);
    expect(heard).toEqual({
      value: undefined,
      complaint: "Failed to restore: 100% wrong ::set-output name=verdict::pass",
    });
  });

  it("lets masks through, so that the runner still hides signed addresses", async () => {
    const stdout = out();
    await quietly(stdout, async () => stdout.write("::add-mask::secret-signature\n"));
    expect(stdout.written).toEqual(["::add-mask::secret-signature\n"]);
  });

  it("leaves alone what others print meanwhile", async () => {
    const stdout = out();
    const heard = quietly(stdout, async () => {
      await pause(5);
      stdout.write("from inside\n");
      return 1;
    });
    stdout.write("from outside\n");
    expect(await heard).toEqual({ value: 1, complaint: null });
    stdout.write("afterwards\n");
    expect(stdout.written).toEqual(["from outside\n", "afterwards\n"]);
  });

  it("gives an exception as a complaint", async () => {
    const heard = await quietly(out(), () => Promise.reject(new Error("no token")));
    expect(heard).toEqual({ value: undefined, complaint: "no token" });
  });
});
