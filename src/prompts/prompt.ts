import type { Image, Role, ToolCall } from "../models/message.ts";
import type { FileSet } from "../models/targets/target.ts";
import type { AnswerForm } from "../models/tool.ts";
import type { DialectName, Partials, Values } from "./dialects/dialect.ts";
import type { Json, Sha256 } from "../units.ts";

/** A piece of a message before its variables are filled. */
export type TemplatePiece = TemplateText | TemplateImage | TemplateThread;

export interface TemplateText {
  readonly kind: "text";
  readonly template: string;
  readonly line: number;
  /** The file that it stands in, where that is not the prompt's own. */
  readonly path?: string;
}

/** An image of a message: a web address, a `data:` address, a variable that a case fills, or a repository path. */
export interface TemplateImage {
  readonly kind: "image";
  readonly template: string;
  readonly line: number;
  /** The file's bytes at a repository path; null before they are read, and for everything else. */
  readonly image: Image | null;
}

/** Where a case's conversation goes; after it the message goes on. */
export interface TemplateThread {
  readonly kind: "thread";
  /** As written: a mark, or a loop over the conversation's messages. */
  readonly template: string;
  readonly line: number;
  /** What the prompt calls it. */
  readonly name: string;
}

/** One message of a prompt before its variables are filled. */
export interface TemplateMessage {
  readonly role: Role;
  readonly template: string;
  /** 1-based line of the file on which the template begins: errors point into it. */
  readonly line: number;
  /** The file that it stands in, where that is not the prompt's own. */
  readonly path?: string;
  /** What follows that text, in order, where a message is more than one text. */
  readonly more?: readonly TemplatePiece[];
  /** Of an assistant's message that shows by example how tools are called; texts in the arguments are templates too. */
  readonly toolCalls?: readonly ToolCall[];
  /** Of a tool's message: the call that it answers. */
  readonly toolCallId?: string;
}

/** Sampling parameters that a prompt may set; what is absent is not sent. */
export interface ModelParameters {
  readonly temperature?: number;
  readonly topP?: number;
  /** Upper limit of output tokens. */
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
  readonly seed?: number;
  readonly topK?: number;
  readonly frequencyPenalty?: number;
  readonly presencePenalty?: number;
  readonly reasoningEffort?: ReasoningEffort;
}

export type ReasoningEffort = "none" | "minimal" | "low" | "medium" | "high" | "xhigh" | "max";

/** What a prompt's file may set besides its messages. */
export type Setting = keyof ModelParameters | keyof AnswerForm;

/** What a prompt's front matter says about its model; the base's configuration resolves it to an endpoint. */
export interface ModelWish {
  readonly provider: string | null;
  readonly model: string | null;
}

/** How the marks of a prompt's messages are read. */
export interface PromptDialect {
  readonly name: Exclude<DialectName, "variables">;
  /** Other templates by the names that the messages call them by. */
  readonly partials: Partials;
  /** Values for variables that a case does not give. */
  readonly defaults: Values;
}

/** A template with its model, parameters and metadata, read from one file. */
export interface Prompt extends AnswerForm {
  /** Path without extension and version file, below the repository root: `prompts/support/answer` is named `support/answer`. */
  readonly name: string;
  /** The file that holds it. */
  readonly path: string;
  readonly messages: readonly TemplateMessage[];
  /** Absent where marks are `{{name}}` and nothing else. */
  readonly dialect?: PromptDialect;
  readonly wish: ModelWish;
  readonly parameters: ModelParameters;
  /** 1-based lines of the file on which settings stand, as far as its format tells: errors point at them. */
  readonly settingLines: { readonly [setting in Setting]?: number };
  /** Front-matter keys that are not settings; shown, never sent. */
  readonly metadata: { readonly [key: string]: Json };
}

/** The content of a prompt at a commit. Its digest covers messages, model, parameters and the form of the answer: what is sent, and nothing else. */
export interface PromptVersion {
  readonly prompt: Prompt;
  readonly digest: Sha256;
  /** All prompts of its rule in its tree, where an application reads them; then the digest covers them too. */
  readonly files?: FileSet;
}
