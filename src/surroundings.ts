/** The process as the program sees it: read once, at the entry, and handed on. */
export interface Surroundings {
  readonly env: { readonly [variable: string]: string | undefined };
  readonly cwd: string;
  readonly stdout: TextStream;
  /** Progress and warnings; results go to stdout. */
  readonly stderr: TextStream;
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
  };
}

/** A signal that aborts on the first SIGINT or SIGTERM: no new call starts, what is paid for is stored. */
export function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => controller.abort(name));
  return controller.signal;
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
