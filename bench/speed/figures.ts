import { table, whole } from "../figures.ts";
import type { Run, Work } from "./arms.ts";

/** One turn: the product twice and the bare loop once, on the same work. */
export interface Turn {
  readonly work: Work;
  readonly first: Run;
  readonly second: Run;
  readonly bare: Run;
}

/** What `npm run bench:speed -- --quick --json` prints. */
export interface Summary {
  /** Time from the first request to the last answer, over ⌈requests / concurrency⌉ × latency. */
  readonly wallRatio: number;
  readonly bareWallRatio: number;
  /** What a run's requests cost beyond a run that finds them all stored. */
  readonly cpuMsPerRequest: number;
  readonly bareCpuMsPerRequest: number;
  readonly secondRunCalls: number;
  readonly secondRunSeconds: number;
  /** Of the largest work, to which the five figures beside it belong. */
  readonly requests: number;
  readonly rssMb: number;
  /** Start and one case, with all answers, judgements and the verdict. */
  readonly oneCaseSeconds: number;
  /** Of the machine over the last minute: processes that wanted a core. */
  readonly load: number;
}

/**
 * Medians over the turns, ratios within each: what else the machine does meanwhile slows both sides of a ratio.
 *
 * @param oneCase the product on a single case
 */
export function summaryOf(turns: readonly Turn[], oneCase: readonly Run[], load: number): Summary {
  const delayed = turns.filter(({ work }) => work.latencyMs > 0);
  const most = Math.max(...turns.map(({ first }) => first.requests));
  const largest = turns.filter(({ first }) => first.requests === most);
  const of = (some: readonly Turn[], figure: (turn: Turn) => number): number =>
    rounded(median(some.map(figure)));
  return {
    wallRatio: of(delayed, ({ work, first }) => wallRatio(work, first)),
    bareWallRatio: of(delayed, ({ work, bare }) => wallRatio(work, bare)),
    cpuMsPerRequest: of(largest, cpuMsPerRequest),
    bareCpuMsPerRequest: of(largest, ({ bare }) => bare.cpuMs / bare.requests),
    secondRunCalls: Math.max(...turns.map(({ second }) => second.requests)),
    secondRunSeconds: of(largest, ({ second }) => second.wallMs / 1000),
    requests: most,
    rssMb: of(largest, ({ first }) => first.rssMb),
    oneCaseSeconds: rounded(median(oneCase.map(({ wallMs }) => wallMs / 1000))),
    load: rounded(load),
  };
}

export const wallRatio = ({ concurrency, latencyMs }: Work, { requests, spanMs }: Run): number =>
  spanMs / (Math.ceil(requests / concurrency) * latencyMs);

export const cpuMsPerRequest = ({ first, second }: Turn): number =>
  (first.cpuMs - second.cpuMs) / first.requests;

/** A row a turn, for people. */
export function turnsTable(turns: readonly Turn[]): string {
  const head = ["latency", "requests", "wall", "bare", "CPU", "bare", "second run", "memory"];
  return table(
    head,
    turns.map((turn) => {
      const { work, first, second, bare } = turn;
      const delayed = work.latencyMs > 0;
      return [
        `${work.latencyMs} ms`,
        whole(first.requests),
        delayed ? wallRatio(work, first).toFixed(3) : `${seconds(first.spanMs)}`,
        delayed ? wallRatio(work, bare).toFixed(3) : `${seconds(bare.spanMs)}`,
        `${cpuMsPerRequest(turn).toFixed(2)} ms`,
        `${(bare.cpuMs / bare.requests).toFixed(2)} ms`,
        `${seconds(second.wallMs)}, ${second.requests} calls`,
        `${Math.round(first.rssMb)} MB`,
      ];
    }),
  );
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
