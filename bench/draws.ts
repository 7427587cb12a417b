export interface Draws {
  /** In (0, 1). */
  readonly uniform: () => number;
  /** Mean 0, standard deviation 1. */
  readonly normal: () => number;
}

/** Outputs thrown away until a key's bits have spread over the whole state. */
const WARM_UP = 15;

/**
 * A stream of draws for a key, by sfc32 (Chris Doty-Humphrey, public domain): its 128 bits of state keep the streams
 * of a million cases apart, which the product's 32-bit generator could not.
 */
export function drawsOf(...key: readonly [number, number, number]): Draws {
  let [a, b, c] = key;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let i = 0; i < WARM_UP; i++) next();
  const uniform = (): number => (next() + 0.5) / 2 ** 32;
  // Box and Muller's second normal is kept for the next call.
  let spare: number | null = null;
  const normal = (): number => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}
