import { writeFileSync } from "node:fs";

/** Loaded before a program: leaves what the process used in the file that BENCH_USAGE names. */
export interface Usage {
  readonly cpuMs: number;
  readonly rssMb: number;
}

process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = { cpuMs: (userCPUTime + systemCPUTime) / 1000, rssMb: maxRSS / 1024 };
  writeFileSync(process.env["BENCH_USAGE"]!, JSON.stringify(usage));
});
