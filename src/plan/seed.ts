import { createHash } from "node:crypto";

/**
 * The seed of every random choice made for a prompt: first 4 bytes, big-endian, of SHA-256.
 * No run, commit or pull request goes in, so that running again is no re-roll. 0 … 2³²−1.
 */
export function seedOf(promptName: string, evalSetPath: string): number {
  const text = `${promptName}\n${evalSetPath}`;
  return createHash("sha256").update(text, "utf8").digest().readUInt32BE(0);
}
