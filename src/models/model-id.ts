/** What an id must not hold: halves of characters, which no address can hold, and control characters. */
const UNNAMEABLE = /[\p{Cc}\p{Cs}]/u;

/**
 * Whether a text can be a model's id. Some providers are asked at an address with the id in it, where `.` and `..` mean
 * another address, however they are encoded.
 */
export const isModelId = (text: string): boolean =>
  /\S/.test(text) && !UNNAMEABLE.test(text) && !/^\.{1,2}$/.test(text);
