import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

import { renderGfm } from "../test/support/gfm.ts";

/**
 * Draws a comment as GitHub shows it: `node scripts/comment-picture.ts [comment.md] [picture.png]`. README's picture is
 * of the demo: `npm run demo -- --out DIR`, then DIR/comment.md.
 * Needs `chromium`, `chromium-browser` or `google-chrome` on PATH.
 */
const [source = "test/report/__snapshots__/fail-on-one-slice.md", picture = "docs/comment.png"] =
  process.argv.slice(2);

const WIDTH = 900;
const browsers = ["chromium", "chromium-browser", "google-chrome"];
const start = promisify(execFile);

const style = `
  body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif, "Noto Color Emoji"; }
  .box { margin: 12px; border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
  .head { padding: 8px 16px; background: #f6f8fa; border-bottom: 1px solid #d1d9e0; color: #59636e; }
  .head b { color: #1f2328; }
  .body { padding: 16px; overflow-wrap: break-word; }
  .body > :first-child { margin-top: 0; } .body > :last-child { margin-bottom: 0; }
  p, table, details, ul, pre { margin: 0 0 16px; }
  details p:first-of-type { margin-top: 10px; }
  h3, h4, h5 { margin: 24px 0 16px; line-height: 1.25; font-weight: 600; } h3 { font-size: 1.25em; } h4 { font-size: 1em; } h5 { font-size: .875em; }
  table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto; }
  th, td { padding: 6px 13px; border: 1px solid #d1d9e0; } th { font-weight: 600; } tr { background: #fff; } tr:nth-child(2n) { background: #f6f8fa; }
  summary { cursor: default; } sub { font-size: 75%; line-height: 0; vertical-align: baseline; position: relative; bottom: -.25em; }
  code { font: 85%/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; padding: .2em .4em; border-radius: 6px; background: #818b981f; white-space: break-spaces; }
  pre { padding: 16px; background: #f6f8fa; border-radius: 6px; overflow: auto; } pre code { padding: 0; background: none; white-space: pre; }
  a { color: #0969da; } ul { padding-left: 2em; }
`;

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><style>${style}</style>
<div class="box"><div class="head"><b>github-actions</b> bot commented</div><div class="body">${body}</div></div>
<script>document.documentElement.dataset.height = String(document.documentElement.scrollHeight)</script>`;

async function browse(profile: string, flags: readonly string[]): Promise<string> {
  const quiet = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"];
  const offline = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const all = [...quiet, ...offline, `--user-data-dir=${profile}`, "--hide-scrollbars", ...flags];
  for (const browser of browsers) {
    try {
      return (await start(browser, all, { maxBuffer: 1 << 26 })).stdout;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    }
  }
  throw new Error(`none of ${browsers.join(", ")} is on PATH`);
}

const folder = await mkdtemp(join(tmpdir(), "comment-picture-"));
try {
  const html = join(folder, "comment.html");
  await writeFile(html, page(renderGfm(await readFile(source, "utf8"))));
  const address = pathToFileURL(html).href;
  const profile = join(folder, "profile");
  const dom = await browse(profile, [`--window-size=${WIDTH},100`, "--dump-dom", address]);
  const height = /data-height="(\d+)"/.exec(dom)?.[1] ?? "1400";
  await browse(profile, [
    `--window-size=${WIDTH},${height}`,
    `--screenshot=${resolve(picture)}`,
    address,
  ]);
  process.stdout.write(`${picture}: ${WIDTH} × ${height}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}
