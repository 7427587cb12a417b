import { AsyncLocalStorage } from "node:async_hooks";

/** What came of a library's work, and the last thing it complained of. */
export interface Heard<T> {
  readonly value: T | undefined;
  /** One line of the library's own words; null when it had none. */
  readonly complaint: string | null;
}

const listening = new AsyncLocalStorage<{ complaint: string | null }>();

/**
 * Runs a library that prints to stdout by itself. On a runner each of its lines could be a workflow command with a
 * server's words in it, so only `::add-mask::` goes through; the last warning, error or failure becomes a value.
 * Told apart by asynchronous context: what others print meanwhile is left alone, and what the library prints after
 * nobody waits for it any more stays quiet.
 */
export async function quietly<T>(
  stdout: Pick<NodeJS.WriteStream, "write">,
  work: () => Promise<T | undefined>,
): Promise<Heard<T>> {
  const original = stdout.write;
  const heard = { complaint: null as string | null };
  stdout.write = (...args: readonly unknown[]): boolean => {
    const ear = listening.getStore();
    const text = typeof args[0] === "string" ? args[0] : "";
    if (ear === undefined || text.startsWith("::add-mask::")) {
      return Reflect.apply(original, stdout, args);
    }
    ear.complaint = complaintIn(text) ?? ear.complaint;
    return true;
  };
  try {
    const value = await listening.run(heard, work);
    return { value, complaint: heard.complaint };
  } catch (error) {
    return { value: undefined, complaint: error instanceof Error ? error.message : String(error) };
  } finally {
    stdout.write = original;
  }
}

function complaintIn(text: string): string | null {
  const line = text.trim();
  const [, command] = /^::(?:warning|error)[^:]*::(.*)$/.exec(line) ?? [];
  if (command !== undefined) {
    return command.replaceAll("%0A", " ").replaceAll("%0D", " ").replaceAll("%25", "%");
  }
  return /^(?:Failed to|Cache (?:save|restore) skipped)/.test(line) ? line : null;
}
