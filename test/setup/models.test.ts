import { describe, expect, it } from "vitest";

import { chooseModels } from "../../src/setup/models.ts";

interface Asked {
  readonly wishes: readonly (readonly [provider: string | null, model: string | null])[];
  readonly env?: { readonly [name: string]: string };
  readonly text?: string;
}

/** The entries, the judge and whether it is of the same family, each on a line. */
function chosen({ wishes, env = {}, text = "" }: Asked): readonly string[] {
  const prompts = wishes.map(([provider, model]) => ({ wish: { provider, model }, text }));
  const { entries, judge, sameFamily } = chooseModels(prompts, env);
  const words = ({ provider, model, baseUrl, apiKeyEnv }: typeof judge): string =>
    [provider, model, baseUrl, apiKeyEnv].filter((of) => of !== null).join(" ");
  return [
    ...Object.entries(entries).map(([name, choice]) => `${name}: ${words(choice)}`),
    `judge: ${words(judge)}${sameFamily ? ", same family" : ""}`,
  ];
}

const OPENAI = { OPENAI_API_KEY: "a" };
const ANTHROPIC = { ANTHROPIC_API_KEY: "b" };
const DEFAULT = "default: openai gpt-5.4-mini";
const JUDGE = "judge: anthropic claude-sonnet-5";

describe("chooseModels()", () => {
  it.each<[string, Asked, readonly string[]]>([
    ["no model and no key", { wishes: [] }, [DEFAULT, JUDGE]],
    [
      "one key",
      { wishes: [], env: ANTHROPIC },
      ["default: anthropic claude-haiku-4-5", "judge: anthropic claude-sonnet-5, same family"],
    ],
    [
      "a model named as GitHub Models does",
      { wishes: [[null, "openai/gpt-4o-mini"]] },
      ["default: openai gpt-4o-mini", JUDGE],
    ],
    [
      "a model named by its id alone",
      { wishes: [[null, "claude-sonnet-5"]], env: { ...OPENAI, ...ANTHROPIC } },
      ["default: anthropic claude-sonnet-5", "judge: openai gpt-5.4"],
    ],
    [
      "models of both families, so that no judge is of another",
      {
        wishes: [
          [null, "gpt-4o"],
          ["anthropic", "claude-sonnet-5"],
        ],
        env: { ...OPENAI, ...ANTHROPIC },
      },
      ["default: openai gpt-4o", "judge: openai gpt-5.4, same family"],
    ],
    [
      "Genkit's models, whose key has another name",
      { wishes: [[null, "googleai/gemini-2.5-flash"]], env: { GOOGLE_GENAI_API_KEY: "g" } },
      [
        "default: gemini gemini-2.5-flash GOOGLE_GENAI_API_KEY",
        "judge: gemini gemini-2.5-pro GOOGLE_GENAI_API_KEY, same family",
      ],
    ],
    [
      "a deployment at Azure, by the address that the environment has",
      {
        wishes: [["azure", "production"]],
        env: { AZURE_OPENAI_ENDPOINT: "https://shop.openai.azure.com/" },
      },
      ["default: azure-openai production https://shop.openai.azure.com/openai/v1", JUDGE],
    ],
    [
      "a Prompty file of Azure, by an example of an address",
      { wishes: [[null, "gpt-4o"]], text: "configuration:\n  type: azure_openai\n" },
      ["default: azure-openai gpt-4o https://NAME.openai.azure.com/openai/v1", JUDGE],
    ],
    [
      "an address with a password in it, which is never written down",
      { wishes: [["azure", "x"]], env: { AZURE_OPENAI_ENDPOINT: "https://a:b@shop.example" } },
      ["default: azure-openai x https://NAME.openai.azure.com/openai/v1", JUDGE],
    ],
    [
      "servers that promptfoo has names for, each by its name beside the default",
      {
        wishes: [
          ["openai", "gpt-4o"],
          ["ollama", "llama3.3"],
          ["groq", "qwen3-32b"],
        ],
      },
      [
        "default: openai gpt-4o",
        "ollama: openai-compatible llama3.3 http://127.0.0.1:11434/v1",
        "groq: openai-compatible qwen3-32b https://HOST/v1 GROQ_API_KEY",
        JUDGE,
      ],
    ],
    [
      "a server that is called what every object has",
      {
        wishes: [
          ["openai", "gpt-4o"],
          ["constructor", "qwen3-32b"],
        ],
      },
      [
        "default: openai gpt-4o",
        "constructor: openai-compatible qwen3-32b https://HOST/v1 CONSTRUCTOR_API_KEY",
        JUDGE,
      ],
    ],
    [
      "OpenRouter alone, whose judge can be of another family",
      { wishes: [], env: { OPENROUTER_API_KEY: "r" } },
      ["default: openrouter openai/gpt-5.4-mini", "judge: openrouter anthropic/claude-sonnet-5"],
    ],
    [
      "Bedrock and Vertex, by region and project",
      {
        wishes: [
          ["bedrock", "amazon.nova-pro-v1:0"],
          [null, "vertexai/gemini-2.5-pro"],
        ],
        env: {
          AWS_REGION: "eu-central-1",
          GOOGLE_CLOUD_PROJECT: "shop",
          GOOGLE_CLOUD_LOCATION: "europe-west3",
        },
      },
      [
        "default: bedrock amazon.nova-pro-v1:0 https://bedrock-runtime.eu-central-1.amazonaws.com",
        "vertex: vertex gemini-2.5-pro https://europe-west3-aiplatform.googleapis.com/v1/projects/shop/locations/europe-west3/publishers/google",
        "judge: openai gpt-5.4",
      ],
    ],
  ])("%s", (_, asked, expected) => {
    expect(chosen(asked)).toEqual(expected);
  });
});
