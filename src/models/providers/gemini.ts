import type { Model } from "../model.ts";
import { generateContent } from "./generate-content.ts";
import type { Endpoint } from "./reply.ts";

/** Google's Gemini API. https://ai.google.dev/api/generate-content */
export const geminiModel = async (endpoint: Endpoint): Promise<Model> =>
  generateContent(endpoint, (key) => ({ "x-goog-api-key": key }));
