import { z } from "zod";

import "../text/shape.ts";

/** Values that several keys of evenhand.yaml take. Descriptions complete the sentence "`key` must be …". */

export const oneOf = <const T extends readonly string[]>(names: T) =>
  z.enum(names).meta({ description: `one of ${names.join(", ")}` });

export const wholeNumber = (min: number, max: number) =>
  z
    .int()
    .min(min)
    .max(max)
    .meta({
      description: `a whole number from ${min} to ${max}`,
    });

/** A file of this repository: no way out of it, no other scheme, no platform's separators. */
export function isRepositoryPath(path: string): boolean {
  const outside = path.startsWith("/") || path.includes("\\") || path.includes(":");
  return !outside && path.length <= 500 && !path.split("/").some((part) => part === "..");
}

export const glob = z
  .string()
  .min(1)
  .refine((pattern) => isRepositoryPath(pattern) && !pattern.startsWith("!"))
  .meta({
    description:
      "a pattern of repository paths such as `prompts/**/*.md`, with `/` and without `..`",
  });

export const address = z.string().refine(isEndpoint).meta({
  description: "an http or https address without user name, query and fragment",
  sensitive: true,
});

export const variableName = z
  .string()
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/)
  .meta({
    description: "the name of the environment variable that holds the key, not the key itself",
    sensitive: true,
  });

/** Credentials in an address would be printed wherever the address is. */
function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  const web = url.protocol === "http:" || url.protocol === "https:";
  return web && url.username === "" && url.password === "" && url.search === "" && url.hash === "";
}
