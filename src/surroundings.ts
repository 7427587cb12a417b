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
