import { VERSION } from "../version.ts";

/** The action's inputs for keys, by the variables that do the same; other keys are variables of the step. */
const INPUTS: { readonly [variable: string]: string | undefined } = {
  OPENAI_API_KEY: "openai-api-key",
  ANTHROPIC_API_KEY: "anthropic-api-key",
};

/** The workflow that README shows, with secrets for these variables. */
export function workflowText(variables: readonly string[]): string {
  const keys = [...new Set(variables)];
  const isInput = (key: string): boolean => INPUTS[key] !== undefined;
  const secret = (name: string, key: string): string =>
    `          ${name}: \${{ secrets.${key} }}\n`;
  const inputs = keys.filter(isInput).map((key) => secret(INPUTS[key]!, key));
  const others = keys.filter((key) => !isInput(key)).map((key) => secret(key, key));
  const block = (name: string, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `        ${name}:\n${lines.join("")}`;
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
        id: evenhand
${block("with", inputs)}${block("env", others)}      - if: always() && steps.evenhand.outputs.store-name != ''
        uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0
        with:
          name: \${{ steps.evenhand.outputs.store-name }}
          path: \${{ steps.evenhand.outputs.store-file }}
          overwrite: true
          retention-days: 14
`;
}
