import type { ReasoningEffort, Setting } from "../prompts/prompt.ts";

/** What is known of a provider without asking it. */
export interface Provider {
  readonly title: string;
  /** Its own address; null where the configuration has to say it. */
  readonly baseUrl: string | null;
  /** What an address to be written looks like. */
  readonly exampleUrl?: string;
  /** Environment variable that holds its key; null where a server may want none. */
  readonly keyName: string | null;
  /** The family of all its models, where they are of one maker. */
  readonly family: string | null;
  /**
   * Whether a prompt may name it though `models` has no entry of it. Head chooses models, so only where the address is
   * the maker's own.
   */
  readonly isOpen: boolean;
  /** Which ids may mean another model tomorrow: those without a date, those that say `latest`, or none. */
  readonly moving: "undated" | "latest" | "none";
  /** Settings that its API has no parameter for, whatever their value. */
  readonly unsent: readonly Setting[];
  /** The levels of effort that its API knows; absent: all, or each server its own. */
  readonly efforts?: readonly ReasoningEffort[];
  /** Whether its API refuses a turn without anything to read. */
  readonly refusesBlankTurns?: true;
  /** Whether a model behind it may ignore an output schema. */
  readonly mayIgnoreSchema: boolean;
}

const OPENAI = { keyName: "OPENAI_API_KEY", baseUrl: "https://api.openai.com/v1" };

const GEMINI = {
  family: "google",
  moving: "latest",
  unsent: [],
  efforts: ["minimal", "low", "medium", "high"],
  mayIgnoreSchema: false,
} as const;

/** What answers is the user's own, at no maker's address. */
const OWN = {
  baseUrl: null,
  keyName: null,
  family: null,
  isOpen: false,
  moving: "none",
  unsent: [],
  mayIgnoreSchema: false,
} as const;

/** One entry a provider; providers/registry.ts has the file that speaks to it. */
const MODEL_PROVIDERS = {
  openai: {
    ...OPENAI,
    title: "OpenAI, Chat Completions",
    family: "openai",
    isOpen: true,
    moving: "undated",
    unsent: ["topK"],
    mayIgnoreSchema: false,
  },
  "openai-responses": {
    ...OPENAI,
    title: "OpenAI, Responses",
    family: "openai",
    isOpen: true,
    moving: "undated",
    unsent: ["stop", "seed", "topK", "frequencyPenalty", "presencePenalty"],
    mayIgnoreSchema: false,
  },
  "azure-openai": {
    title: "Azure OpenAI, its v1 API",
    baseUrl: null,
    exampleUrl: "https://NAME.openai.azure.com/openai/v1",
    keyName: "AZURE_OPENAI_API_KEY",
    family: "openai",
    isOpen: false,
    // A deployment is what its owner put there.
    moving: "none",
    unsent: ["topK"],
    mayIgnoreSchema: false,
  },
  anthropic: {
    title: "Anthropic, Messages",
    baseUrl: "https://api.anthropic.com",
    keyName: "ANTHROPIC_API_KEY",
    family: "anthropic",
    isOpen: true,
    moving: "undated",
    // JSON of any shape: the API takes a schema or nothing.
    unsent: ["seed", "frequencyPenalty", "presencePenalty", "responseFormat"],
    efforts: ["low", "medium", "high", "xhigh", "max"],
    refusesBlankTurns: true,
    mayIgnoreSchema: false,
  },
  gemini: {
    ...GEMINI,
    title: "Google Gemini",
    baseUrl: "https://generativelanguage.googleapis.com/v1beta",
    keyName: "GEMINI_API_KEY",
    isOpen: true,
  },
  vertex: {
    ...GEMINI,
    title: "Gemini on Google Vertex AI",
    baseUrl: null,
    exampleUrl:
      "https://REGION-aiplatform.googleapis.com/v1/projects/PROJECT/locations/REGION/publishers/google",
    keyName: "GOOGLE_ACCESS_TOKEN",
    isOpen: false,
  },
  bedrock: {
    title: "Amazon Bedrock, Converse",
    baseUrl: null,
    exampleUrl: "https://bedrock-runtime.REGION.amazonaws.com",
    keyName: "AWS_BEARER_TOKEN_BEDROCK",
    family: null,
    isOpen: false,
    moving: "none",
    unsent: [
      "seed",
      "topK",
      "frequencyPenalty",
      "presencePenalty",
      "reasoningEffort",
      "responseFormat",
    ],
    refusesBlankTurns: true,
    mayIgnoreSchema: true,
  },
  openrouter: {
    title: "OpenRouter",
    baseUrl: "https://openrouter.ai/api/v1",
    keyName: "OPENROUTER_API_KEY",
    family: null,
    isOpen: false,
    moving: "undated",
    unsent: [],
    mayIgnoreSchema: true,
  },
  "openai-compatible": {
    title: "Any server that speaks Chat Completions",
    baseUrl: null,
    exampleUrl: "https://HOST/v1",
    keyName: null,
    family: null,
    isOpen: false,
    moving: "none",
    unsent: [],
    mayIgnoreSchema: true,
  },
  scripted: {
    ...OWN,
    title: "Answers from the file that `EVENHAND_SCRIPT` names, for tests",
  },
} as const satisfies { readonly [name: string]: Provider };

/** An application reads the prompt's file itself, and answers with whichever model it likes. */
const APPLICATIONS = {
  command: { ...OWN, title: "An application, as a process" },
  http: { ...OWN, title: "An application, over HTTP" },
} as const satisfies { readonly [name: string]: Provider };

/** Whatever answers a request. */
export const PROVIDERS = { ...MODEL_PROVIDERS, ...APPLICATIONS };

export type ProviderName = keyof typeof PROVIDERS;

/** Those whose models a configuration may name: an application is a rule's `target`. */
export type ModelProvider = keyof typeof MODEL_PROVIDERS;

export const PROVIDER_NAMES = Object.keys(MODEL_PROVIDERS) as [ModelProvider, ...ModelProvider[]];

export const isModelProvider = (name: string): name is ModelProvider =>
  Object.hasOwn(MODEL_PROVIDERS, name);

export const isApplication = (name: ProviderName): name is keyof typeof APPLICATIONS =>
  Object.hasOwn(APPLICATIONS, name);

/** The entry without what is particular to it, for code that asks every provider the same. */
export const providerOf = (name: ProviderName): Provider => PROVIDERS[name];

/** Whether the configuration has to say where the provider is. */
export const needsAddress = (name: ProviderName): boolean =>
  name !== "scripted" && PROVIDERS[name].baseUrl === null;
