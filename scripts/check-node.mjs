// Says in one sentence what is wrong when the scripts' own Node (a development dependency) was not installed.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 13)) {
  process.stderr.write(
    `Tests need Node 22.13 or newer, and this is ${process.versions.node}: run \`npm ci\`, which installs Node 24 for the scripts.\n`,
  );
  process.exit(1);
}
