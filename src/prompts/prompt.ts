import type { Json, Sha256 } from "../units.ts";

export type Role = "system" | "user" | "assistant";

/** One message of a prompt before its variables are filled. */
export interface TemplateMessage {
  readonly role: Role;
  readonly template: string;
  /** 1-based line of the file on which the template begins: errors point into it. */
  readonly line: number;
}

/** One message as a model receives it. */
export interface ChatMessage {
  readonly role: Role;
  readonly content: string;
}

/** Sampling parameters that a prompt may set; what is absent is not sent. */
export interface ModelParameters {
  readonly temperature?: number;
  readonly topP?: number;
  /** Upper limit of output tokens. */
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
  readonly seed?: number;
}

/** What a prompt's front matter says about its model; the base's configuration resolves it to an endpoint. */
export interface ModelWish {
  readonly provider: string | null;
  readonly model: string | null;
}

/** A template with its model, parameters and metadata, read from one file. */
export interface Prompt {
  /** Path without extension and version file, below the repository root: `prompts/support/answer` is named `support/answer`. */
  readonly name: string;
  /** The file that holds it. */
  readonly path: string;
  readonly messages: readonly TemplateMessage[];
  readonly wish: ModelWish;
  readonly parameters: ModelParameters;
  /** Front-matter keys that are not settings; shown, never sent. */
  readonly metadata: { readonly [key: string]: Json };
}

/** The content of a prompt at a commit. Its digest covers messages, model and parameters: what is sent, and nothing else. */
export interface PromptVersion {
  readonly prompt: Prompt;
  readonly digest: Sha256;
}
