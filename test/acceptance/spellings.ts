/** How a secret could stand in a text: written anew here, so that the redactor is not its own judge. */
export interface Spelling {
  readonly how: string;
  readonly form: string;
}

/** Eight encodings, and its beginning and end, since half a key is most of a key. */
export function spellings(secret: string): readonly Spelling[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString("hex");
  const base64 = [0, 1, 2].map((shift) => base64Within(bytes, shift));
  const half = Math.ceil(secret.length * 0.6);
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
  const all: readonly (readonly [string, string])[] = [
    ["as it is", secret],
    ["by its beginning", secret.slice(0, half)],
    ["by its end", secret.slice(-half)],
    ...base64.map((form, shift) => [`in base64 after ${shift} bytes`, form] as const),
    ...base64.map(
      (form, shift) =>
        [
          `in base64url after ${shift} bytes`,
          form.replaceAll("+", "-").replaceAll("/", "_"),
        ] as const,
    ),
    ["in hex", hex],
    ["in capital hex", hex.toUpperCase()],
    ["in a URL", encodeURIComponent(secret)],
    ["byte by byte in a URL", percent],
    ["in JSON", JSON.stringify(secret).slice(1, -1)],
  ];
  return all.map(([how, form]) => ({ how, form }));
}

/** The digits that stay the same whatever stands before and after: what a search can find. */
function base64Within(bytes: Uint8Array, shift: number): string {
  const among = (fill: number): string =>
    Buffer.concat([Buffer.alloc(shift, fill), bytes, Buffer.alloc(3, fill)]).toString("base64");
  const [one, other] = [among(0), among(255)];
  return [...one].filter((digit, at) => digit === other[at] && digit !== "=").join("");
}

const UNSEEN =
  /\\u\{[0-9a-f]{1,5}\}|\\u[0-9a-f]{4}|&#x?[0-9a-f]+;|[\s\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/giu;

/** A text without white space and what cannot be seen, raw or spelled out: a key so split can still be read off. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, "");
