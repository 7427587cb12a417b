import { readFileSync } from "node:fs";

import { zipSync, Zip, ZipDeflate, type Zippable } from "fflate";
import { describe, expect, it } from "vitest";

import { unzipOne } from "../../src/github/unzip.ts";
import { temporaryPaths } from "../store/folder.ts";

const fresh = temporaryPaths();

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unzipped(bytes: Uint8Array, size = 1000): Promise<Uint8Array> {
  const path = fresh("unpacked");
  await unzipOne(inPieces(bytes, size), path);
  return new Uint8Array(readFileSync(path));
}

/** Not compressible, so that every piece counts. */
const content = Uint8Array.from({ length: 10_000 }, (_, n) => (n * 2654435761) >>> 24);
const zip = (files: Zippable) => zipSync(files, { level: 6 });

/** As upload-artifact packs: without sizes in front, since it streams. */
function streamed(): Uint8Array {
  const parts: Uint8Array[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const file = new ZipDeflate("store.jsonl.gz", { level: 6 });
  archive.add(file);
  file.push(content.subarray(0, 4000));
  file.push(content.subarray(4000), true);
  archive.end();
  return Buffer.concat(parts);
}

describe("unzipOne()", () => {
  it.each([1, 97, 1_000_000])("writes the one file, in pieces of %d bytes", async (size) => {
    expect(await unzipped(zip({ "store.jsonl.gz": content }), size)).toEqual(content);
    expect(await unzipped(streamed(), size)).toEqual(content);
  });

  it("takes no place from the names in an archive", async () => {
    expect(await unzipped(zip({ "../../../etc/evil": content }))).toEqual(content);
  });

  it.each<[string, Uint8Array]>([
    ["is none", new TextEncoder().encode("<html>not found</html>")],
    ["is empty", zip({})],
    ["holds two files", zip({ a: content, b: content })],
    ["ends early", zip({ a: content }).subarray(0, 2_000)],
  ])("fails on an archive that %s", async (_name, bytes) => {
    await expect(unzipped(bytes)).rejects.toThrow("the archive");
  });
});
