import { PROVIDERS, type ProviderName } from "../models/provider.ts";
import { VERSION } from "../version.ts";

/** The action's inputs for the keys of providers that models.ts proposes. */
const INPUTS: { readonly [provider in ProviderName]?: string } = {
  openai: "openai-api-key",
  anthropic: "anthropic-api-key",
};

/** The workflow that README shows, with the secrets that these providers need. */
export function workflowText(providers: readonly ProviderName[]): string {
  const keys = [...new Set(providers)].flatMap((provider) => {
    const [input, key] = [INPUTS[provider], PROVIDERS[provider].keyName];
    return input === undefined || key === null ? [] : [`${input}: \${{ secrets.${key} }}`];
  });
  return `name: Evenhand

on:
  pull_request:
    types: [opened, synchronize, reopened, edited, labeled, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write
  actions: read

concurrency:
  group: evenhand-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event.action == 'synchronize' }}

jobs:
  evenhand:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: evenhand/evenhand@v${VERSION}
        with:
${keys.map((line) => `          ${line}\n`).join("")}`;
}
