import { open } from "node:fs/promises";

import { Unzip, UnzipInflate } from "fflate";

/** What an artifact may unpack to: a small archive can hold terabytes of zeros. */
const MAX_BYTES = 2 * 2 ** 30;

/**
 * Writes the one file of an archive to a path, piece by piece, so that its size does not matter. The names in the
 * archive are whoever's who packed it, and name no place here.
 *
 * @throws Error where the archive is damaged, holds no file or several, or unpacks to more than 2 GiB
 */
export async function unzipOne(archive: AsyncIterable<Uint8Array>, path: string): Promise<void> {
  const unpacked: Uint8Array[] = [];
  let isDamaged = false;
  let [files, ended] = [0, false];
  const unzip = new Unzip((file) => {
    files++;
    file.ondata = (error, chunk, final) => {
      isDamaged ||= error !== null;
      if (error === null) unpacked.push(chunk);
      ended ||= final;
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const file = await open(path, "w");
  try {
    let bytes = 0;
    for await (const piece of archive) {
      unzip.push(piece);
      if (isDamaged) break;
      if (files > 1) throw new Error("the archive holds more than one file");
      for (const chunk of unpacked.splice(0)) {
        bytes += chunk.length;
        if (bytes > MAX_BYTES) throw new Error("the archive unpacks to more than a store can hold");
        await file.writeFile(chunk);
      }
    }
    if (isDamaged || files === 0 || !ended) throw new Error("the archive is damaged");
    for (const chunk of unpacked) await file.writeFile(chunk);
  } finally {
    await file.close();
  }
}
