import { createInterface } from "node:readline/promises";

/** The process as the program sees it: read once, at the entry, and handed on. */
export interface Surroundings {
  readonly env: { readonly [variable: string]: string | undefined };
  readonly cwd: string;
  readonly stdout: TextStream;
  /** Progress and warnings; results go to stdout. */
  readonly stderr: TextStream;
  /** Asks the person at the terminal; absent where nobody is there. */
  readonly confirm?: (question: string) => Promise<boolean>;
}

export interface TextStream {
  write(text: string): unknown;
  readonly isTTY: boolean;
  /** Columns of the terminal; 100 where there is none. */
  readonly columns: number;
}

/** The process as it is: read here and nowhere else. */
export function surroundings(): Surroundings {
  return {
    env: process.env,
    cwd: process.cwd(),
    stdout: streamOf(process.stdout),
    stderr: streamOf(process.stderr),
    ...(process.stdin.isTTY && process.stdout.isTTY && { confirm }),
  };
}

async function confirm(question: string): Promise<boolean> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question(`${question} [y/N] `);
  lines.close();
  return /^y(es)?$/i.test(answer.trim());
}

function streamOf(stream: NodeJS.WriteStream): TextStream {
  // A reader that has gone (`| head`) loses text; it must lose no verdict.
  stream.on("error", () => undefined);
  return {
    write: (text) => stream.write(text),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 100,
  };
}
