import type { Git } from "./process.ts";

/** Reads objects through one long-lived `git cat-file --batch`, started at the first read. */
export class ObjectReader {
  readonly #git: Git;
  #child: ReturnType<Git["start"]> | null = null;
  #bytes: ByteStream | null = null;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(git: Git) {
    this.#git = git;
  }

  /** The objects' bytes in the order asked; null where the repository does not have one. */
  read(oids: readonly string[]): Promise<readonly (Buffer | null)[]> {
    // Answers come in the order of the questions on one pipe, so only one caller may be on it.
    const answer = this.#turn.then(() => this.#ask(oids));
    this.#turn = answer.catch(() => {});
    return answer;
  }

  async #ask(oids: readonly string[]): Promise<readonly (Buffer | null)[]> {
    if (oids.length === 0) return [];
    const child = (this.#child ??= this.#start());
    const bytes = (this.#bytes ??= new ByteStream(child.stdout));
    child.stdin.write(oids.map((oid) => `${oid}\n`).join(""));
    const objects: (Buffer | null)[] = [];
    for (const oid of oids) objects.push(await readObject(bytes, oid));
    return objects;
  }

  #start(): ReturnType<Git["start"]> {
    const child = this.#git.start(["cat-file", "--batch"]);
    // A git that cannot go on ends its output, which is where it is noticed.
    child.stdin.on("error", () => {});
    child.on("error", () => {});
    return child;
  }

  /** Ends git; a later read starts it anew. */
  async close(): Promise<void> {
    const child = this.#child;
    if (child === null) return;
    this.#child = null;
    this.#bytes = null;
    const gone = new Promise((resolve) => child.once("close", resolve));
    child.stdin.end();
    child.stdout.destroy();
    child.kill();
    if (child.exitCode === null && child.signalCode === null) await gone;
  }
}

async function readObject(bytes: ByteStream, oid: string): Promise<Buffer | null> {
  const header = await bytes.line();
  if (header === `${oid} missing`) return null;
  const found = /^[0-9a-f]+ [a-z]+ (\d+)$/.exec(header);
  if (!found) throw new Error(`git cat-file answered ${JSON.stringify(header)}`);
  const size = Number(found[1]);
  const object = await bytes.take(size + 1);
  return object.subarray(0, size);
}

/** Lines and counted bytes off a stream of chunks. */
class ByteStream {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    const parts: Buffer[] = [];
    let end = this.#rest.indexOf(0x0a);
    while (end === -1) {
      parts.push(this.#rest);
      this.#rest = await this.#next();
      end = this.#rest.indexOf(0x0a);
    }
    parts.push(this.#rest.subarray(0, end));
    this.#rest = this.#rest.subarray(end + 1);
    return Buffer.concat(parts).toString("utf8");
  }

  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = count;
    while (this.#rest.length < missing) {
      parts.push(this.#rest);
      missing -= this.#rest.length;
      this.#rest = await this.#next();
    }
    parts.push(this.#rest.subarray(0, missing));
    this.#rest = this.#rest.subarray(missing);
    return Buffer.concat(parts);
  }

  async #next(): Promise<Buffer> {
    const { done, value } = await this.#chunks.next();
    if (done === true) throw new Error("git cat-file ended before its answer was complete");
    return value;
  }
}
