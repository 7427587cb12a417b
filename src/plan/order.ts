import { createHash } from "node:crypto";

/**
 * Which side the judge sees first for the n-th sample (1-based) of a case: +1 the candidate, −1 production.
 * Random per case, alternating over samples; a hash of the case alone, so adding a case flips no other.
 */
export function orderOf(seed: number, caseId: string, sampleNumber: number): 1 | -1 {
  const digest = createHash("sha256").update(`${seed}\n${caseId}`, "utf8").digest();
  const candidateFirst = digest.readUInt8(0) % 2 === 1;
  const odd = sampleNumber % 2 === 1;
  return candidateFirst === odd ? 1 : -1;
}

/** In which a pair is shown to be seen in both. */
export const otherOrder = (order: 1 | -1): 1 | -1 => (order === 1 ? -1 : 1);
