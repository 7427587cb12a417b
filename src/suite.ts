/** Names a configuration in the comment's marker and in records: each keeps its own. */
export function suiteOf(configPath: string): string {
  return configPath === "evenhand.yaml" ? "default" : configPath;
}
