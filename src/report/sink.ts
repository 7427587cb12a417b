/** Where a finished text goes. Held by the commands; a `put` either leaves the whole text or the one before it. */
export interface Sink {
  put(name: string, text: string): Promise<void>;
}
