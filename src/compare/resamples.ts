import type { PowerRow, PowerSet } from "./power-set.ts";
import { drawBelow, mulberry32 } from "./prng.ts";

export const RESAMPLES = 200;

/**
 * What a candidate's sample contributes to every pair it is part of, of the variance within a case: one half, without
 * the judge's quarter, which every judgement draws anew (STATISTICS §9). The rest is production's sample and the judge.
 */
const CANDIDATE_SHARE = 3 / 8;

/** The differences of a run in which nothing changed, a place a case; 0 where it is not measured or not looked at. */
export interface Resample {
  /** By the first candidate sample of each case. */
  readonly first: Float64Array;
  /** By all of them. */
  readonly all: Float64Array;
  /** By candidate samples 1 … r beside new production samples; at r − 1. */
  readonly again: readonly Float64Array[];
}

/**
 * Runs in which nothing changed, made of a run's own differences. Members of the first row get differences of its
 * members, other cases those of any case, centred, and stretched by √(n/(n−1)) for what centring takes from their
 * spread. Each is the sum of draws for the case, the candidate's samples, and production's stored and new samples with
 * their judgements, of the variances that `within` says.
 *
 * @param rows the drop's own unit first, then which others are looked at
 */
export function* resamplesOf(set: PowerSet, rows: readonly PowerRow[]): Generator<Resample> {
  const next = mulberry32(set.seed);
  const { samples, within, perCase } = set;
  const whole = 1 - within + within * perCase;
  const own = Math.sqrt((1 - within) / whole);
  const ofCandidate = Math.sqrt((within * CANDIDATE_SHARE) / whole);
  const ofProduction = Math.sqrt((within * (1 - CANDIDATE_SHARE)) / whole);
  const rounds = rows.reduce((most, { fresh }) => Math.max(most, fresh), 1);
  const pools = poolsOf(set, rows);
  const blank = (): Float64Array => new Float64Array(set.d.length);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    const first = blank();
    const all = blank();
    const again = Array.from({ length: rounds }, blank);
    for (const [place, pool] of pools) {
      const draw = (): number => pool[drawBelow(pool.length, next)]!;
      const itself = own * draw();
      let [candidate, stored, fresh] = [0, 0, 0];
      for (let sample = 1; sample <= samples; sample++) {
        candidate += ofCandidate * draw();
        stored += ofProduction * draw();
        if (sample === 1) first[place] = itself + candidate - stored;
        if (sample > rounds) continue;
        fresh += ofProduction * draw();
        again[sample - 1]![place] = itself + (candidate - fresh) / sample;
      }
      all[place] = itself + (candidate - stored) / samples;
    }
    yield { first, all, again };
  }
}

/** What each case draws from, in case order. */
function poolsOf(
  { d }: PowerSet,
  rows: readonly PowerRow[],
): readonly (readonly [place: number, pool: Float64Array])[] {
  const target = new Set(rows[0]!.members);
  const inside = centred(d, rows[0]!.members);
  const everywhere = centred(
    d,
    [...d.keys()].filter((place) => d[place] !== null),
  );
  const looked = new Set(rows.flatMap(({ members }) => members));
  return [...d.keys()]
    .filter((place) => looked.has(place))
    .map((place) => [place, target.has(place) ? inside : everywhere]);
}

function centred(d: PowerSet["d"], places: readonly number[]): Float64Array {
  const values = Float64Array.from(places, (place) => d[place]!);
  let sum = 0;
  for (const value of values) sum += value;
  const mean = sum / values.length;
  const stretch = Math.sqrt(values.length / Math.max(1, values.length - 1));
  return values.map((value) => (value - mean) * stretch);
}
