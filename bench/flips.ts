import { signFlipMaxT } from "../src/compare/sign-flip.ts";

/** How long the decision's core takes: ten thousand sign flips of 500 cases in 20 units. */
const units = Array.from({ length: 20 }, (_, unit) =>
  Array.from({ length: 500 }, (_, i) => (unit === 19 || i % 19 === unit ? Math.sin(i) : null)),
);
const seconds = Array.from({ length: 5 }, (_, seed) => {
  const { user: before } = process.cpuUsage();
  signFlipMaxT(units, seed);
  return (process.cpuUsage().user - before) / 1e6;
}).toSorted((a, b) => a - b);
process.stdout.write(`${seconds[2]!.toFixed(2)} s of CPU, median of 5\n`);
