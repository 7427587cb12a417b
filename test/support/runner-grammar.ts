/** What GitHub's runner reads out of a step's log and files, after its source (ActionCommand.cs, FileCommandManager.cs). */

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const registered = new Set([
  "add-mask",
  "add-matcher",
  "add-path",
  "debug",
  "echo",
  "endgroup",
  "error",
  "group",
  "internal-set-repo-path",
  "notice",
  "remove-matcher",
  "save-state",
  "set-env",
  "set-output",
  "stop-commands",
  "warning",
]);

/** Splits a log into commands that the runner would obey and lines that it would print. */
export function commandsIn(log: string): {
  readonly commands: readonly Command[];
  readonly lines: readonly string[];
} {
  const commands: Command[] = [];
  const lines: string[] = [];
  for (const line of log.split(/\r?\n/).filter((line) => line !== "")) {
    const command = current(line) ?? former(line);
    if (command === null) lines.push(line);
    else commands.push(command);
  }
  return { commands, lines };
}

/** `::name key=value,key=value::data`, after white space. */
function current(line: string): Command | null {
  const text = line.trimStart();
  const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
  if (end < 0) return null;
  return command(text.slice(2, end), text.slice(end + 2), ",");
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function former(line: string): Command | null {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return null;
  return command(line.slice(start + 3, end), line.slice(end + 1), ";");
}

function command(info: string, data: string, separator: string): Command | null {
  const [, name = "", rest = ""] = /^([^ ]*) ?(.*)$/.exec(info) ?? [];
  if (!registered.has(name.toLowerCase())) return null;
  const pairs = rest
    .trim()
    .split(separator)
    .filter((pair) => pair.includes("="));
  const properties = pairs.map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), unescaped(pair.slice(at + 1))];
  });
  return { name, properties: Object.fromEntries(properties), data: unescaped(data) };
}

const escapes: Readonly<Record<string, string>> = {
  "%0D": "\r",
  "%0A": "\n",
  "%3A": ":",
  "%2C": ",",
  "%3B": ";",
  "%5D": "]",
  "%25": "%",
};

const unescaped = (text: string): string =>
  text.replace(/%(?:0D|0A|3A|2C|3B|5D|25)/g, (code) => escapes[code] ?? code);

/** `key=value` and `key<<END … END` of GITHUB_OUTPUT and GITHUB_STATE; anything else fails the step. */
export function keyValues(text: string): Readonly<Record<string, string>> {
  const pairs: [string, string][] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    if (line === "") continue;
    const [equals, heredoc] = [line.indexOf("="), line.indexOf("<<")];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      pairs.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    if (heredoc < 0) throw new Error(`the runner refuses the line ${JSON.stringify(line)}`);
    const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
    if (end < 0) throw new Error(`the runner finds no end of ${JSON.stringify(line)}`);
    pairs.push([line.slice(0, heredoc), lines.slice(at + 1, end).join("\n")]);
    at = end;
  }
  return Object.fromEntries(pairs);
}
