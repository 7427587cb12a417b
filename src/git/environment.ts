/** The environment of every git process: complete, so that nothing of the host's leaks in beside it. */
export type GitEnv = { readonly [variable: string]: string };

/** What git needs of the host to be found, to write temporary files and to reach a server through its proxy. */
const passed = [
  "PATH",
  "Path",
  "SystemRoot",
  "TMPDIR",
  "TEMP",
  "TMP",
  "LD_LIBRARY_PATH",
  "HTTP_PROXY",
  "HTTPS_PROXY",
  "NO_PROXY",
  "http_proxy",
  "https_proxy",
  "no_proxy",
  "SSL_CERT_FILE",
  "SSL_CERT_DIR",
  "GIT_SSL_CAINFO",
];

/** Switches that make git a reader of objects: no prompt, no system or user configuration, no program of its own. */
const fixed: GitEnv = {
  LC_ALL: "C",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_ATTR_NOSYSTEM: "1",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_LITERAL_PATHSPECS: "1",
  GIT_ALLOW_PROTOCOL: "http:https",
};

/** Command-scope configuration, the only scope in which git honours `safe.directory` besides the user's own files. */
const settings: readonly Setting[] = [
  // A container's workspace belongs to another user; nothing here runs what its configuration names.
  ["safe.directory", "*"],
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["core.attributesFile", "/dev/null"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
];

/** A configuration key and its value, handed over in variables: neither argv nor a file ever holds it. */
export type Setting = readonly [key: string, value: string];

/** The environment for git from the host's. */
export function gitEnvironment(host: { readonly [variable: string]: string | undefined }): GitEnv {
  const env: { [variable: string]: string } = { ...fixed };
  for (const name of passed) {
    const value = host[name];
    if (value !== undefined) env[name] = value;
  }
  return withSettings(env, settings);
}

/** The same environment with more settings, such as a server's authorization header. */
export function withSettings(env: GitEnv, more: readonly Setting[]): GitEnv {
  const extended: { [variable: string]: string } = { ...env };
  let count = Number(env["GIT_CONFIG_COUNT"] ?? 0);
  for (const [key, value] of more) {
    extended[`GIT_CONFIG_KEY_${count}`] = key;
    extended[`GIT_CONFIG_VALUE_${count}`] = value;
    count += 1;
  }
  return { ...extended, GIT_CONFIG_COUNT: String(count) };
}
