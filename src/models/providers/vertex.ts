import type { Model } from "../model.ts";
import { generateContent } from "./generate-content.ts";
import type { Endpoint } from "./reply.ts";

/**
 * Gemini on Vertex AI, where an access token stands for a key: on GitHub it comes from OIDC, without a secret.
 * https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference
 */
export const vertexModel = async (endpoint: Endpoint): Promise<Model> =>
  generateContent(endpoint, (token) => ({ authorization: `Bearer ${token}` }));
