export const id = 895;
export const ids = [895];
export const modules = {

/***/ 91240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./build/js/github/client.js

/** Longest pause a rate limit may ask for: past it, what is on disk and in the summary has to do. */
const longestPauseSeconds = 60;
const usualRequestMs = 20_000;
/**
 * A client that keeps GitHub's rules for integrations: pauses between writes, `retry-after` obeyed, few retries
 * on outages. The toolkit is loaded here because reading it costs a twentieth of a second.
 */
async function githubClient(options) {
    const { token, apiUrl, signal, secondMs = 1_000, requestMs = usualRequestMs } = options;
    const [{ getOctokit }, { throttling }, { retry }, { defaults }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(5555)]).then(__webpack_require__.bind(__webpack_require__, 85555)),
    ]);
    // The toolkit's own fetch knows the runner's proxy.
    const proxied = defaults.request?.fetch ?? fetch;
    const again = (retryAfter, _request, _octokit, retries) => retryAfter <= longestPauseSeconds && retries < 2 && !signal.aborted;
    const silent = () => undefined;
    return getOctokit(token, {
        baseUrl: apiUrl,
        log: { debug: silent, info: silent, warn: silent, error: silent },
        request: {
            fetch: (url, init) => proxied(url, {
                ...init,
                signal: AbortSignal.any([signal, AbortSignal.timeout(requestMs)]),
            }),
        },
        throttle: {
            onRateLimit: again,
            onSecondaryRateLimit: again,
            retryAfterBaseValue: secondMs,
            id: apiUrl,
        },
        retry: { retries: 2, retryAfterBaseValue: secondMs },
    }, throttling, retry);
}
/** Turns the client's exceptions into values; anything else thrown is a bug and passes. */
async function attempt(work) {
    try {
        return { ok: true, value: await work() };
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure === null)
            throw error;
        return { ok: false, failure };
    }
}
/** What GitHub failed to do, or null for an exception that is not GitHub's. */
function failureOf(error) {
    // A proxy's page or a torn body under status 200.
    if (error instanceof errors/* ZodError */.G) {
        return { kind: "unavailable", status: 200, message: "the answer is not what GitHub documents" };
    }
    if (!(error instanceof Error))
        return null;
    if (error.name === "GraphqlResponseError") {
        return { kind: "refused", status: 200, message: error.message };
    }
    if (!("status" in error) || typeof error.status !== "number")
        return null;
    const { status, message } = error;
    return {
        kind: kindOf(status, message, headersOf(error)),
        status,
        message: inALine(message, status),
    };
}
/** An outage is often told by a whole page of HTML. */
function inALine(message, status) {
    const [line = ""] = message.trim().split("\n", 1);
    return line === "" || line.startsWith("<") ? `status ${status}` : line.slice(0, 200);
}
function kindOf(status, message, headers) {
    // A 403 means "slow down" as often as "you may not".
    const slowDown = headers["x-ratelimit-remaining"] === "0" ||
        headers["retry-after"] !== undefined ||
        /\brate limit\b/i.test(message);
    if (status === 429 || (status === 403 && slowDown))
        return "rate_limited";
    if (status === 401 || status === 403)
        return "forbidden";
    if (status === 404 || status === 410)
        return "not_found";
    return status >= 500 ? "unavailable" : "refused";
}
function headersOf(error) {
    if (!("response" in error) || typeof error.response !== "object" || error.response === null) {
        return {};
    }
    const { response } = error;
    if (!("headers" in response) || typeof response.headers !== "object")
        return {};
    return { ...response.headers };
}

// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
;// CONCATENATED MODULE: ./build/js/github/commands.js

const ACCEPT = "write `/evenhand accept <code> because <reason>`, with the code as the comment shows it";
const DISAGREE = "write `/evenhand disagree <case>: <reason>`, or `<case> <criterion>=<1 to 5>: <reason>`, with the case's id";
/**
 * The commands of a comment, each on a line of its own that begins with it. What is quoted, in a block of code, in a
 * comment of HTML or indented is not said by whoever wrote the comment, but shown.
 */
function commandsIn(body) {
    return spokenLines(body).flatMap((line) => {
        const [, verb = "", rest = ""] = /^\/evenhand(?:[ \t]+(\S+)(?:[ \t]+(.*))?)?[ \t]*$/.exec(line) ?? [];
        return /^\/evenhand(?:\s|$)/.test(line) ? [commandOf(verb, rest.trim())] : [];
    });
}
function commandOf(verb, rest) {
    switch (verb) {
        case "accept":
            return acceptOf(rest);
        case "rerun":
            return rest === "" ? { kind: "rerun" } : unknown("write `/evenhand rerun` alone on a line");
        case "disagree":
            return disagreeOf(rest);
        default:
            return unknown("the commands are `accept`, `rerun` and `disagree`");
    }
}
const unknown = (todo) => ({ kind: "unknown", todo });
/** `7c1e-40d9-b2aa-5f03-91ce until 2026-12-31 because …`, or `…: …`; a reason is required. */
function acceptOf(text) {
    const [, digits = "", rest = ""] = /^([0-9a-f][0-9a-f-]*)(.*)$/i.exec(text) ?? [];
    const code = digits.replaceAll("-", "").toLowerCase();
    if (code.length !== 20)
        return unknown(ACCEPT);
    const [, day, reason] = /^(?:\s+until\s+(\S+?))?(?:\s+because(?:\s+|:\s*)|:\s*)(\S.*)$/i.exec(rest) ?? [];
    if (reason === undefined)
        return unknown(ACCEPT);
    const until = day === undefined ? null : (0,units/* parseDay */.Iq)(day);
    if (day !== undefined && until === null)
        return unknown(`\`${day}\` is no day such as 2026-12-31`);
    return { kind: "accept", code, reason: reason.trim(), until };
}
/** `refund-40 grounded=4 tone=2: it names the days`; the scores may be left out. */
function disagreeOf(text) {
    const [, about = "", reason = ""] = /^(.+?):\s+(.*\S)$/.exec(text) ?? [];
    const words = about.trim().split(/\s+/);
    const scored = words.findIndex((word) => word.includes("="));
    const given = scored === -1 ? [] : words.slice(scored);
    const id = words.slice(0, words.length - given.length).join(" ");
    const scores = given.map((word) => /^([^=]+)=([1-5])$/.exec(word));
    if (id === "" || scores.includes(null))
        return unknown(DISAGREE);
    const entries = scores.flatMap((of) => (of === null ? [] : [[of[1], Number(of[2])]]));
    return { kind: "disagree", case: id, scores: Object.fromEntries(entries), reason };
}
/** Lines outside of blocks of code and comments of HTML; a block that does not end goes to the end. */
function spokenLines(body) {
    const shown = body.replaceAll("\r\n", "\n").replaceAll(/<!--[^]*?(?:-->|$)/g, "");
    const lines = [];
    let fence = null;
    for (const line of shown.split("\n")) {
        const [, mark] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
        if (fence === null && mark !== undefined)
            fence = mark;
        else if (fence !== null && mark?.startsWith(fence) === true && line.trim() === mark)
            fence = null;
        else if (fence === null)
            lines.push(line);
    }
    return lines;
}

// EXTERNAL MODULE: ./build/js/report/sign-off-code.js
var sign_off_code = __webpack_require__(66092);
// EXTERNAL MODULE: ./build/js/report/budget.js
var budget = __webpack_require__(42592);
// EXTERNAL MODULE: ./build/js/report/marker.js
var marker = __webpack_require__(17127);
;// CONCATENATED MODULE: ./build/js/report/sections.js


/** The sections of a comment, in its order; none where it holds no marker of ours on a line of its own. */
function sectionsOf(body) {
    const sections = [];
    let lines = [];
    for (const line of body.split("\n")) {
        const marked = (0,marker/* readMarker */.t7)(line);
        if (marked === null) {
            lines.push(line);
            continue;
        }
        sections.push({ ...marked, text: lines.join("\n").trim() });
        lines = [];
    }
    return sections;
}
/** The sections with one of them new: each job replaces its own and leaves the others'. */
const withSection = (all, own) => [
    ...all.filter(({ suite }) => suite !== own.suite),
    own,
];
/**
 * A comment of at most `limit` bytes, the worst section first. Whatever the order in which jobs write, the same
 * sections give the same comment: that is how a job sees that its own is there to stay.
 */
function joined(sections, limit = budget/* COMMENT_BYTES */.GJ) {
    let shown = sections.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.suite < b.suite ? -1 : a.suite > b.suite ? 1 : 0));
    while (bytesOf(shown) > limit) {
        const longest = shown.reduce((most, of) => (sizeOf(of) > sizeOf(most) ? of : most));
        const brief = { ...longest, text: briefly(longest.text) };
        if (sizeOf(brief) >= sizeOf(longest))
            break;
        shown = shown.map((of) => (of === longest ? brief : of));
    }
    return bodyOf(shown);
}
const ORDER = ["❌", "⚠️", "⏳", "✅", "➖"];
function rankOf({ text }) {
    const rank = ORDER.findIndex((mark) => text.startsWith(`### ${mark}`));
    return rank === -1 ? ORDER.length : rank;
}
const bodyOf = (sections) => sections.map((of) => `${of.text}\n\n${(0,marker/* markerOf */.we)(of)}\n`).join("\n");
const bytesOf = (sections) => Buffer.byteLength(bodyOf(sections));
const sizeOf = ({ text }) => Buffer.byteLength(text);
const SHORTENED = "**Shortened to fit GitHub:** the rest is in this job's summary.";
/** A section by its heading and its footer, which leads to the whole. */
function briefly(text) {
    const blocks = text.split("\n\n");
    const footer = blocks.at(-1)?.startsWith("<sub>") === true ? blocks.at(-1) : undefined;
    const heading = blocks[0]?.split("\n")[0] ?? "";
    return [heading, SHORTENED, ...(footer === undefined ? [] : [footer])].join("\n\n");
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(27597);
;// CONCATENATED MODULE: ./build/js/github/own-login.js


/** What a job's own token writes as, where GitHub does not tell. */
const actionsBot = "github-actions[bot]";
/** Whom the token writes as: GraphQL knows it for every kind of token, REST only for people's. */
async function ownLogin(octokit) {
    const viewer = await attempt(() => octokit.graphql("query { viewer { login } }"));
    const seen = schemas/* object */.Ikc({ viewer: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }) })
        .safeParse(viewer.ok && viewer.value);
    if (seen.success)
        return seen.data.viewer.login;
    const user = await attempt(() => octokit.rest.users.getAuthenticated());
    return user.ok ? user.value.data.login : actionsBot;
}

;// CONCATENATED MODULE: ./build/js/github/pages.js
/**
 * A list page by page, from 1, as far as there are any: the client's own paging trips over a torn body, and here each
 * is the reader's to check.
 */
async function* pagesOf(ask, most = Infinity) {
    for (let page = 1; page <= most; page += 1) {
        const { data, headers } = await ask(page);
        yield data;
        if (!headers.link?.includes('rel="next"'))
            return;
    }
}

;// CONCATENATED MODULE: ./build/js/github/pull-comments.js


const listed = schemas/* array */.YOg(schemas/* object */.Ikc({
    id: schemas/* number */.aig().int(),
    // Absent on comments of deleted accounts.
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP(), type: schemas/* string */.YjP().default("User") }).nullable(),
    body: schemas/* string */.YjP()
        .nullish()
        .transform((body) => body ?? ""),
    created_at: schemas/* string */.YjP().optional(),
    updated_at: schemas/* string */.YjP().optional(),
    /** The app that wrote it in a person's name. */
    performed_via_github_app: schemas/* unknown */.L5J().optional(),
}));
/** All comments. */
async function pullComments(octokit, { owner, repo, number }) {
    const comments = [];
    const asked = { owner, repo, issue_number: number, per_page: 100 };
    const pages = pagesOf((page) => octokit.rest.issues.listComments({ ...asked, page }));
    for await (const page of pages)
        comments.push(...listed.parse(page));
    return comments;
}

;// CONCATENATED MODULE: ./build/js/github/rerun.js





/**
 * Starts the failed jobs of the runs again that the pull request's comment tells of: with a code, of those whose
 * section shows it. They find what is paid for, and what has been said since.
 */
async function rerunFailed(octokit, pull, code) {
    const { owner, repo } = pull;
    const sections = await ownSections(octokit, pull);
    const about = sections.filter(({ text }) => code === null || text.includes((0,sign_off_code/* shownCode */.v)(code)));
    const runs = [...new Set(about.flatMap(runOf))];
    if (runs.length === 0)
        return [{ kind: "not found" }];
    const reruns = [];
    for (const run of runs) {
        const reply = await attempt(() => octokit.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: run }));
        reruns.push(reply.ok ? { kind: "started", run } : { kind: "refused", run, why: reply.failure.message });
    }
    return reruns;
}
/** The sections that runs with a token like this one have written. */
async function ownSections(octokit, pull) {
    const comments = await pullComments(octokit, pull);
    const author = await ownLogin(octokit);
    return comments
        .filter(({ user }) => user?.login === author)
        .flatMap(({ body }) => sectionsOf(body));
}
/** The run that a section's footer leads to. */
function runOf({ text }) {
    const footer = text.split("\n\n").at(-1) ?? "";
    const [, run] = /\/actions\/runs\/(\d{1,15})\)/.exec(footer) ?? [];
    return run === undefined ? [] : [Number(run)];
}

// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
;// CONCATENATED MODULE: ./build/js/action-command.js




/**
 * A comment on a pull request: what it accepts, and whether it may, is for the gate to read. Here the gate's failed
 * job is started again, so that it does. Decides nothing, needs no key, and reads no file of the pull request.
 */
async function actionCommand({ around, runner, inputs, signal, warn }, { action, number, onPull, body, byMember }) {
    const tell = (line) => void around.stdout.write(`${(0,log.logLine)(line)}\n`);
    const commands = action === "created" && onPull ? commandsIn(body) : [];
    if (commands.length === 0)
        return tell("No command of Evenhand's in a new comment on a pull request.");
    for (const command of commands)
        if (command.kind === "unknown")
            warn(command.todo);
    const wished = commands.filter(isWish);
    if (wished.length === 0)
        return tell("Nothing to start again; the next run reads the comment.");
    if (!byMember) {
        return warn("Only people who belong to the repository start a run again; nothing was started.");
    }
    const { token } = inputs;
    const { owner, repo, apiUrl, serverUrl } = runner;
    const octokit = await githubClient({ token, apiUrl, signal });
    const place = { owner, repo, number };
    for (const wish of wished) {
        const code = wish.kind === "accept" ? wish.code : null;
        for (const rerun of await rerunFailed(octokit, place, code)) {
            const page = `${serverUrl}/${owner}/${repo}/actions`;
            const line = sentenceOf(rerun, page);
            if (rerun.kind === "started")
                tell(line);
            else
                warn(line);
        }
    }
}
const isWish = (command) => command.kind === "accept" || command.kind === "rerun";
function sentenceOf(rerun, page) {
    switch (rerun.kind) {
        case "started":
            return `The failed jobs of run ${rerun.run} are started again.`;
        case "not found":
            return `No result with this code stands in the pull request's comment: it may be about an earlier commit, or the comment is gone. Press "Re-run failed jobs" in the gate's own run: ${page}`;
        case "refused":
            return `Run ${rerun.run} could not be started again (${rerun.why}). Give this job the permission \`actions: write\`, or press "Re-run failed jobs" on ${page}/runs/${rerun.run}`;
    }
}

// EXTERNAL MODULE: ./build/js/batch.js
var batch = __webpack_require__(41706);
;// CONCATENATED MODULE: ./build/js/action-batch.js

/**
 * Waits for the providers' batches where the step is to use them. While some have not ended the gate asks nothing, as
 * if its time were over: it would pay at once, and in full, for what the next run takes over at half the price.
 *
 * @returns what the gate runs in
 */
async function afterBatches({ inputs: { batchMinutes } }, assembled, request) {
    if (batchMinutes === null)
        return assembled;
    const { world, batches } = assembled;
    const result = await (0,batch/* batch */.v)({ ...world, batches }, request, batchMinutes * 60_000);
    if (result.kind === "stopped" || result.underWay === 0)
        return assembled;
    world.log.warn(`${result.underWay} batches are under way: re-run the job to take over what they answer.`);
    const signal = AbortSignal.abort(new DOMException("batches are under way", "TimeoutError"));
    return { ...assembled, world: { ...world, signal } };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/git/environment.js
var environment = __webpack_require__(64072);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/js/detect/policy-edits.js + 7 modules
var policy_edits = __webpack_require__(19075);
// EXTERNAL MODULE: ./build/js/detect/tree-files.js + 1 modules
var tree_files = __webpack_require__(26210);
;// CONCATENATED MODULE: ./build/js/github/own-policy.js



/**
 * Whether a branch's own policy counts for pull requests into it: only where the default branch's configuration lists
 * it. Who opens a pull request chooses its base, and may have made that branch with a policy to their liking.
 */
async function hasOwnPolicy(defaultBranch, configPath, branch) {
    const config = await (0,policy_edits/* readConfig */.X)(await (0,tree_files/* treeFiles */.C)(defaultBranch), configPath);
    return config?.ok === true && isListed(branch, config.value.gate.branches);
}
/** `*` stays within a `/`, as in GitHub's own patterns; no pattern excludes. */
const isListed = (branch, patterns) => patterns.some((pattern) => picomatch.isMatch(branch, pattern, OPTIONS));
const OPTIONS = { dot: true, nonegate: true, noextglob: true };

// EXTERNAL MODULE: ./build/js/git/comparison.js
var comparison = __webpack_require__(34724);
// EXTERNAL MODULE: ./build/js/git/git-error.js
var git_error = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/git/merge.js
var git_merge = __webpack_require__(1561);
// EXTERNAL MODULE: ./build/js/git/objects.js + 3 modules
var objects = __webpack_require__(5129);
// EXTERNAL MODULE: ./build/js/git/process.js
var git_process = __webpack_require__(77560);
;// CONCATENATED MODULE: ./build/js/git/remote.js


const remote_fetch = ["fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--recurse-submodules=no"];
/** Told of our commits, a server would take it that we have what they hold, and send nothing. */
const unnegotiated = ["-c", "fetch.negotiationAlgorithm=noop"];
async function openRemote({ url, header, dir, env }) {
    const git = (0,git_process/* gitAt */.c)(dir, dir, (0,environment/* withSettings */.G)(env, [
        ["remote.origin.url", url],
        ["remote.origin.promisor", "true"],
        ["remote.origin.partialclonefilter", "blob:none"],
        // A redirect would carry the header to whatever host it names.
        ["http.followRedirects", "false"],
        // A connection that stalls would hold the job until its own deadline.
        ["http.lowSpeedLimit", "1000"],
        ["http.lowSpeedTime", "30"],
        ...(header === null ? [] : [[`http.${new URL(url).origin}/.extraheader`, header]]),
    ]));
    await git.output(["init", "--bare", "--quiet", "--template="]);
    let last = null;
    const run = async (command, input) => {
        const { code, stderr } = await git.run(command, input);
        return code === 0 ? null : remote_failureOf(stderr);
    };
    return {
        git,
        dir,
        fetch(options) {
            last = last === null ? options : together(last, options);
            const { filter, refspecs } = options;
            return run([...remote_fetch, ...scope(options), `--filter=${filter}`, "origin", ...refspecs]);
        },
        async fetchObjects(oids) {
            const failure = await run([...unnegotiated, ...remote_fetch, "--filter=blob:none", "--stdin", "origin"], oids.map((oid) => `${oid}\n`).join(""));
            if (failure === null || last === null)
                return failure;
            // An old server sends no single objects, but whole histories.
            return run([
                ...remote_fetch,
                "--refetch",
                "--no-filter",
                ...scope(last),
                "origin",
                ...last.refspecs,
            ]);
        },
    };
}
/** What to fetch anew where single objects cannot be had: all that was asked for so far. */
const together = (a, b) => ({
    ...b,
    refspecs: [...new Set([...a.refspecs, ...b.refspecs])],
    depth: a.depth === null || b.depth === null ? null : Math.max(a.depth, b.depth),
});
const scope = ({ depth }) => depth === null ? [] : [`--depth=${depth}`];
function remote_failureOf(stderr) {
    const lines = stderr
        .split("\n")
        .map((line) => line.replace(/^(fatal|error|remote): /, "").trim());
    const message = (lines.find(Boolean) ?? "git fetch failed").slice(0, 300);
    if (/couldn't find remote ref|not our ref/i.test(stderr))
        return { kind: "missing_ref", message };
    const denied = /Authentication failed|could not read Username|error: 40[134]|not found/i;
    return { kind: denied.test(stderr) ? "denied" : "unreachable", message };
}

;// CONCATENATED MODULE: ./build/js/github/origin.js





/** An empty repository in a new folder, to fetch into; the token is in no address. */
async function remoteAt(request, dir) {
    await (0,promises_.mkdir)(dir);
    const basic = Buffer.from(`x-access-token:${request.token}`).toString("base64");
    return openRemote({
        url: `${request.serverUrl}/${request.repository}`,
        header: `Authorization: Basic ${basic}`,
        dir,
        env: request.gitEnv,
    });
}
/** The fetched objects; blobs that were left at the server are fetched when they are read. */
function openFetched(request, remote) {
    return (0,objects/* openRepository */.h)({
        dir: remote.dir,
        env: request.gitEnv,
        // Beside the objects it borrows, so that one removal takes both.
        tempDir: (0,external_node_path_.dirname)(remote.dir),
        async fetchObjects(oids) {
            const failure = await remote.fetchObjects(oids);
            if (!failure)
                return;
            throw new git_error/* GitError */.X(`git could not fetch files: ${failure.message}`, "github_unavailable");
        },
    });
}
/** Why nothing could be compared, and what to do about it. */
function unfetched({ repository, serverUrl }, failure) {
    const said = `git could not fetch ${repository} from ${serverUrl}: ${failure.message}`;
    return failure.kind === "denied"
        ? {
            kind: "stopped",
            reason: "no_merge_base",
            detail: `${said}; give the job the permission \`contents: read\``,
            problems: [],
        }
        : { kind: "stopped", reason: "github_unavailable", detail: said, problems: [] };
}

;// CONCATENATED MODULE: ./build/js/github/trees.js






/** Half a minute in all: GitHub makes the test merge some seconds after a push. */
const pauses = [1000, 2000, 4000, 5000, 6000, 6000, 6000];
const mergeCommit = "refs/evenhand/merge";
const baseCommit = "refs/evenhand/base";
const headCommit = "refs/evenhand/head";
const defaultCommit = "refs/evenhand/default";
const namedCommit = "refs/evenhand/named";
/** Fetches what a run compares, without a checkout: the test merge and its parents, blobs only when they are read. */
async function fetchTrees(request) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(request.tempDir, "evenhand-trees-"));
    const closing = [() => (0,promises_.rm)(dir, { recursive: true, force: true })];
    const close = async () => {
        for (const step of closing.splice(0).toReversed())
            await step();
    };
    try {
        const fetched = await fetchedBy(request, dir);
        if ("reason" in fetched) {
            await close();
            return fetched;
        }
        closing.push(() => fetched.repository[Symbol.asyncDispose]());
        if ("kind" in fetched.compared) {
            await close();
            return fetched.compared;
        }
        const own = await underOwnPolicy(request, fetched.compared);
        const comparison = { ...own, named: (ref) => fetchNamed(request, fetched, ref) };
        return { kind: "fetched", comparison, [Symbol.asyncDispose]: close };
    }
    catch (error) {
        await close();
        throw error;
    }
}
async function underOwnPolicy({ ownPolicy }, compared) {
    const { base, policy } = compared;
    return policy !== base && (await ownPolicy(policy)) ? { ...compared, policy: base } : compared;
}
/** The tree of a tag or a branch that the configuration names, which the event's own commits do not bring. */
async function fetchNamed(request, { repository, remote }, ref) {
    const at = async (kind) => {
        const place = `${namedCommit}/${kind}/${ref}`;
        const failure = await remote.fetch({
            refspecs: [`+refs/${kind}/${ref}:${place}`],
            filter: "blob:none",
            depth: 1,
        });
        if (failure === null)
            return fetchedCommit(repository, place);
        if (failure.kind === "missing_ref")
            return null;
        const { detail, reason } = unfetched(request, failure);
        throw new git_error/* GitError */.X(detail, reason);
    };
    return (0,comparison/* oneOf */.yL)(repository, [await at("tags"), await at("heads")]);
}
async function fetchedBy(request, dir) {
    const { merge } = request;
    switch (merge.kind) {
        case "done":
            return mergedAlready(request, dir);
        case "test":
            return (await testMerge(request, merge.ref, dir)) ?? (await localMerge(request, dir));
        case "here":
            return localMerge(request, dir);
    }
}
/** The two commits of a merge queue's group: its base is fetched by SHA, since the branch may have moved on. */
async function mergedAlready(request, dir) {
    const { headSha, baseSha } = request;
    if (baseSha === null)
        throw new Error("a merged head has no base commit");
    const remote = await remoteAt(request, (0,external_node_path_.join)(dir, "queue"));
    const refspecs = [`+${headSha}:${headCommit}`, `+${baseSha}:${baseCommit}`];
    const failure = await remote.fetch({
        refspecs: [...refspecs, ...policyRefspec(request)],
        filter: "blob:none",
        depth: 1,
    });
    if (failure)
        return unfetched(request, failure);
    const repository = await openFetched(request, remote);
    const commits = await commitsOf(request, repository, baseSha);
    return { repository, remote, compared: (0,comparison/* comparison */.my)(repository, { ...commits, merged: headSha }) };
}
/** Null where the server has no test merge of this head with this base, even after waiting. */
async function testMerge(request, mergeRef, dir) {
    const remote = await remoteAt(request, (0,external_node_path_.join)(dir, "merge"));
    const refspecs = [`+${mergeRef}:${mergeCommit}`, baseRefspec(request), ...policyRefspec(request)];
    for (const pause of [...pauses, null]) {
        const failure = await remote.fetch({ refspecs, filter: "blob:none", depth: 2 });
        if (failure?.kind === "denied")
            return unfetched(request, failure);
        if (failure?.kind === "unreachable" && pause === null)
            return unfetched(request, failure);
        const found = failure ? null : await testMergeOf(request, remote);
        if (found)
            return found;
        if (pause !== null)
            await request.sleep(pause);
    }
    return null;
}
async function testMergeOf(request, remote) {
    const repository = await openFetched(request, remote);
    const merged = await fetchedCommit(repository, mergeCommit);
    const [baseSha, headSha] = await repository.parents(merged);
    // After a retarget GitHub serves the merge with the old base for a while: a branch of the author's own choosing.
    const bases = [await fetchedCommit(repository, baseCommit), request.baseSha];
    if (baseSha === undefined || headSha !== request.headSha || !bases.includes(baseSha)) {
        await repository[Symbol.asyncDispose]();
        return null;
    }
    const commits = await commitsOf(request, repository, baseSha);
    return { repository, remote, compared: (0,comparison/* comparison */.my)(repository, { ...commits, merged }) };
}
/** Merges here, for which the history of both branches is needed, but of trees only those that take part. */
async function localMerge(request, dir) {
    const remote = await remoteAt(request, (0,external_node_path_.join)(dir, "history"));
    const failure = await remote.fetch({
        refspecs: [
            baseRefspec(request),
            `+${request.headSha}:${headCommit}`,
            ...policyRefspec(request),
        ],
        filter: "tree:0",
        depth: null,
    });
    if (failure)
        return unfetched(request, failure);
    const repository = await openFetched(request, remote);
    const baseSha = await fetchedCommit(repository, baseCommit);
    const commits = await commitsOf(request, repository, baseSha);
    const treesFailure = await fetchTreesOf(remote, commits);
    if (treesFailure)
        return unfetched(request, treesFailure);
    const merge = await (0,git_merge/* mergeTree */.p)(remote.git, baseSha, commits.headSha);
    return { repository, remote, compared: (0,comparison/* compareMerge */.wd)(repository, commits, merge) };
}
/** The trees that a merge reads, in one go; git would fetch them one by one. */
async function fetchTreesOf(remote, { baseSha, headSha, policySha }) {
    const { stdout } = await remote.git.run(["merge-base", "--all", baseSha, headSha]);
    const common = stdout.toString().split("\n").filter(Boolean);
    const commits = [baseSha, headSha, policySha, ...common];
    const log = await remote.git.output(["log", "--no-walk=unsorted", "--format=%T", ...commits]);
    return remote.fetchObjects([...new Set(log.toString().trim().split("\n"))]);
}
async function commitsOf({ baseRef, defaultRef, headSha }, repository, baseSha) {
    const policySha = baseRef === defaultRef ? baseSha : await fetchedCommit(repository, defaultCommit);
    return { baseSha, headSha, baseName: baseRef, policySha };
}
async function fetchedCommit(repository, ref) {
    const sha = await repository.commit(ref);
    if (sha === null)
        throw new Error(`${ref} is not there although git fetched it`);
    return sha;
}
const baseRefspec = ({ baseRef }) => `+refs/heads/${baseRef}:${baseCommit}`;
const policyRefspec = ({ baseRef, defaultRef }) => baseRef === defaultRef ? [] : [`+refs/heads/${defaultRef}:${defaultCommit}`];

// EXTERNAL MODULE: ./build/js/stop-signal.js
var stop_signal = __webpack_require__(79449);
;// CONCATENATED MODULE: ./build/js/action-step.js






const storeOf = ({ out }) => (0,external_node_path_.join)(out, "store.db");
/** The engine's world in a step, with warnings where GitHub shows them. */
async function assembleStep(step) {
    const { around, inputs, signal, warn } = step;
    const assembled = await (0,assemble/* assemble */.fT)(around, { storePath: storeOf(inputs), signal, answerer: null });
    const { world } = assembled;
    return { ...assembled, world: { ...world, log: { ...world.log, warn } } };
}
/** The same, until the time that the step has is over; what is measured by then is still published. */
function assembleMeasuring(step) {
    const { signal, inputs } = step;
    const { timeoutMinutes } = inputs;
    const measuring = timeoutMinutes === null ? signal : (0,stop_signal/* withTimeLimit */.Bv)(signal, timeoutMinutes);
    return assembleStep({ ...step, signal: measuring });
}
function cachePlace({ runner, inputs }, shelf) {
    const { temp, runId, runAttempt } = runner;
    return { shelf, configPath: inputs.config, dir: temp, runId, attempt: runAttempt };
}
/** The repository that the run belongs to: on a fork's pull request too it is the base. */
const originOf = ({ runner, inputs, around }) => ({
    gitEnv: (0,environment/* gitEnvironment */._)(around.env),
    serverUrl: runner.serverUrl,
    repository: `${runner.owner}/${runner.repo}`,
    token: inputs.token,
});
/** What an event compares, from the repository on GitHub. */
function fetched(step, compared, { world }) {
    const { runner, inputs, signal } = step;
    return fetchTrees({
        ...compared,
        ...originOf(step),
        ownPolicy: (defaultBranch) => hasOwnPolicy(defaultBranch, inputs.config, compared.baseRef),
        tempDir: runner.temp,
        sleep: (ms) => world.clock.sleep(ms, signal),
    });
}
/** How many responses a store holds. */
function rowsIn(store) {
    return Array.from(store.rows(), ({ key }) => key).length;
}

// EXTERNAL MODULE: ./build/js/detect/detect.js + 12 modules
var detect = __webpack_require__(59325);
// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/store/export.js
var store_export = __webpack_require__(41712);
// EXTERNAL MODULE: ./build/js/store/import.js
var store_import = __webpack_require__(93731);
// EXTERNAL MODULE: external "node:async_hooks"
var external_node_async_hooks_ = __webpack_require__(16698);
;// CONCATENATED MODULE: ./build/js/github/quietly.js

const listening = new external_node_async_hooks_.AsyncLocalStorage();
/**
 * Runs a library that prints to stdout by itself. On a runner each of its lines could be a workflow command with a
 * server's words in it, so only `::add-mask::` goes through; the last warning, error or failure becomes a value.
 * Told apart by asynchronous context: what others print meanwhile is left alone, and what the library prints after
 * nobody waits for it any more stays quiet.
 */
async function quietly(stdout, work) {
    const original = stdout.write;
    const heard = { complaint: null };
    stdout.write = (...args) => {
        const ear = listening.getStore();
        const text = typeof args[0] === "string" ? args[0] : "";
        if (ear === undefined || text.startsWith("::add-mask::")) {
            return Reflect.apply(original, stdout, args);
        }
        ear.complaint = complaintIn(text) ?? ear.complaint;
        return true;
    };
    try {
        const value = await listening.run(heard, work);
        return { value, complaint: heard.complaint };
    }
    catch (error) {
        return { value: undefined, complaint: error instanceof Error ? error.message : String(error) };
    }
    finally {
        stdout.write = original;
    }
}
function complaintIn(text) {
    const line = text.trim();
    const [, command] = /^::(?:warning|error)[^:]*::(.*)$/.exec(line) ?? [];
    if (command !== undefined) {
        return command.replaceAll("%0A", " ").replaceAll("%0D", " ").replaceAll("%25", "%");
    }
    return /^(?:Failed to|Cache (?:save|restore) skipped)/.test(line) ? line : null;
}

;// CONCATENATED MODULE: ./build/js/github/cache.js






/**
 * Takes over the rows that earlier runs have paid for. An entry can be read in its own scope, and one of the default
 * branch in every scope; each row is checked by its signature. Whatever fails is one warning.
 *
 * @returns rows that the entry held and that are now in the store; null where the cache did not answer
 */
async function restoreStore(store, keys, place, tools) {
    const { path, key, prefix } = await entry(place);
    const found = await transfer("read", tools, ({ restoreCache }) => restoreCache([path], key, [prefix]));
    if (found.value === undefined)
        return found.failed ? null : 0;
    const { rows, known, rejected, damage } = await (0,store_import/* importStore */.V)(store, path, keys);
    await (0,promises_.rm)(path, { force: true });
    if (damage !== null)
        tools.log.warn(`The cached store ends early: ${damage}.`);
    if (rejected > 0)
        tools.log.warn(`${rejected} cached rows are not ours and were left out.`);
    const from = place.shelf === "run" ? "the cache" : "the default branch's cache";
    tools.log.info(`${rows + known} earlier responses restored from ${from}.`);
    return rows + known;
}
/**
 * Leaves the store's rows to the runs to come. Whatever fails is one warning.
 *
 * @param since what was paid for before this day is left out, so that an entry does not grow for ever
 */
async function saveStore(store, key, place, { since, ...tools }) {
    const to = await entry(place);
    const { rows } = await (0,store_export/* exportStore */.e)(store, to.path, key, since);
    const saved = await transfer("written", tools, async ({ saveCache }) => {
        const id = await saveCache([to.path], to.key);
        return id >= 0 ? id : undefined;
    });
    await (0,promises_.rm)(to.path, { force: true });
    if (saved.value !== undefined)
        tools.log.info(`${rows} responses saved for the runs to come.`);
}
async function entry(place) {
    // Hashed, because a key may hold no comma and at most 512 characters.
    const suite = (0,digest/* sha256 */.sc)(place.configPath).slice(0, 16);
    const prefix = `evenhand-${place.shelf === "run" ? "store" : "main"}-${suite}-`;
    const dir = (0,external_node_path_.join)(place.dir, "evenhand-cache", suite);
    await (0,promises_.mkdir)(dir, { recursive: true });
    const key = `${prefix}${place.runId}-${place.attempt}`;
    return { path: (0,external_node_path_.join)(dir, "store.jsonl.gz"), key, prefix };
}
/** Runs one transfer; without a value when it did not happen, and then either there is nothing or it failed. */
async function transfer(done, tools, work) {
    const cache = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838), __webpack_require__.e(1691)]).then(__webpack_require__.bind(__webpack_require__, 61691));
    const late = Promise.withResolvers();
    const stop = () => late.resolve({ value: undefined, complaint: "no answer in time" });
    const timer = setTimeout(stop, tools.deadlineMs);
    tools.signal.addEventListener("abort", stop, { once: true });
    const working = quietly(process.stdout, async () => {
        if (!cache.isFeatureAvailable())
            throw new Error("this runner has no cache service");
        return work(cache);
    });
    const { value, complaint } = await Promise.race([working, late.promise]);
    clearTimeout(timer);
    tools.signal.removeEventListener("abort", stop);
    const failed = value === undefined && complaint !== null;
    if (failed) {
        tools.log.warn(`The cache could not be ${done}, which costs time and money but decides nothing: ${complaint}`);
    }
    return { value, failed };
}

// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
;// CONCATENATED MODULE: ./build/js/github/evidence-name.js


/** A pull request of a hundred prompts is looked for as a whole, not by each of them. */
const MOST_ALONE = 20;
/**
 * The artifact's name for what was paid for these candidate versions. A pull request, the merge queue's group and the
 * push that follows compute the same one from their own trees, whatever their commits are called. Eval sets are not
 * in it: a row is found by its whole question anyway, and a case that was added meanwhile is all that has to be paid.
 */
function evidenceName(configPath, prompts) {
    const versions = prompts.map(({ name, candidate }) => [name, candidate.digest]);
    const sorted = versions.toSorted(([a], [b]) => (0,by_code_point/* byCodePoint */.H)(a, b));
    return `evenhand-${(0,digest/* digestOf */.ol)([configPath, sorted.map((of) => [...of])]).slice(0, 16)}`;
}
/**
 * Under which names to look for it: of all prompts together, else of each alone, since several pull requests may have
 * been merged at once.
 */
function evidenceNames(configPath, prompts) {
    if (prompts.length === 0)
        return [];
    const together = [evidenceName(configPath, prompts)];
    if (prompts.length === 1 || prompts.length > MOST_ALONE)
        return [together];
    return [together, prompts.map((prompt) => evidenceName(configPath, [prompt]))];
}

// EXTERNAL MODULE: ./node_modules/fflate/esm/index.mjs
var esm = __webpack_require__(51306);
;// CONCATENATED MODULE: ./build/js/github/unzip.js


/** What an artifact may unpack to: a small archive can hold terabytes of zeros. */
const MAX_BYTES = 2 * 2 ** 30;
/**
 * Writes the one file of an archive to a path, piece by piece, so that its size does not matter. The names in the
 * archive are whoever's who packed it, and name no place here.
 *
 * @throws Error where the archive is damaged, holds no file or several, or unpacks to more than 2 GiB
 */
async function unzipOne(archive, path) {
    const unpacked = [];
    let isDamaged = false;
    let [files, ended] = [0, false];
    const unzip = new esm/* Unzip */.HJ((file) => {
        files++;
        file.ondata = (error, chunk, final) => {
            isDamaged ||= error !== null;
            if (error === null)
                unpacked.push(chunk);
            ended ||= final;
        };
        file.start();
    });
    unzip.register(esm/* UnzipInflate */.mM);
    const file = await (0,promises_.open)(path, "w");
    try {
        let bytes = 0;
        for await (const piece of archive) {
            unzip.push(piece);
            if (isDamaged)
                break;
            if (files > 1)
                throw new Error("the archive holds more than one file");
            for (const chunk of unpacked.splice(0)) {
                bytes += chunk.length;
                if (bytes > MAX_BYTES)
                    throw new Error("the archive unpacks to more than a store can hold");
                await file.writeFile(chunk);
            }
        }
        if (isDamaged || files === 0 || !ended)
            throw new Error("the archive is damaged");
        for (const chunk of unpacked)
            await file.writeFile(chunk);
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./build/js/github/evidence.js






/** Of equal names the newest with anything in it; whoever can write artifacts could bury them under others. */
const NEWEST = 3;
const evidence_listed = schemas/* object */.Ikc({
    artifacts: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* number */.aig(),
        expired: schemas/* boolean */.zMY(),
        workflow_run: schemas/* object */.Ikc({ repository_id: schemas/* number */.aig(), head_repository_id: schemas/* number */.aig() })
            .nullish(),
    })),
});
/**
 * Takes over what runs on the same candidate versions have paid for. Artifacts of forks are not looked at, and of the
 * others each row is checked by its signature. Whatever fails is one warning: it costs money, and decides nothing.
 *
 * @param names by evidenceNames(): the first list of which one is found ends the search
 * @returns rows that were found and that are now in the store
 */
async function takeEvidence(store, keys, names, from) {
    for (const group of names) {
        let found = 0;
        for (const name of group)
            found += await takeNamed(store, keys, name, from);
        if (found > 0) {
            from.log.info(`${found} responses taken over from runs on the same versions.`);
            return found;
        }
    }
    return 0;
}
async function takeNamed(store, keys, name, from) {
    const { client, owner, repo, log } = from;
    const found = await attempt(async () => {
        const answer = await client.rest.actions.listArtifactsForRepo({
            owner,
            repo,
            name,
            per_page: 100,
        });
        return evidence_listed.parse(answer.data).artifacts;
    });
    if (!found.ok) {
        log.warn(evidence_sentenceOf(found.failure));
        return 0;
    }
    const own = found.value.filter(({ expired, workflow_run: run }) => !expired && (!run || run.head_repository_id === run.repository_id));
    for (const { id } of own.slice(0, NEWEST)) {
        const rows = await takeOne(store, keys, id, from);
        if (rows > 0)
            return rows;
    }
    return 0;
}
async function takeOne(store, keys, id, from) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(from.tempDir, "evenhand-evidence-"));
    try {
        const path = (0,external_node_path_.join)(dir, "store.jsonl.gz");
        const failed = await download(id, path, from);
        if (failed !== null) {
            from.log.warn(failed);
            return 0;
        }
        const { rows, known, rejected, damage } = await (0,store_import/* importStore */.V)(store, path, keys);
        if (damage !== null)
            from.log.warn(`The store of an earlier run ends early: ${damage}.`);
        if (rejected > 0) {
            from.log.warn(`${rejected} rows of an earlier run are not ours and were left out.`);
        }
        return rows + known;
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}
/**
 * GitHub answers with a redirect to another host, to which fetch does not carry the token.
 *
 * @returns why it failed, as a sentence, or null
 */
async function download(id, path, from) {
    const { client, owner, repo } = from;
    try {
        const { data } = await client.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
            owner,
            repo,
            artifact_id: id,
            archive_format: "zip",
            request: { parseSuccessResponseBody: false },
        });
        await unzipOne(data, path);
        return null;
    }
    catch (error) {
        // A torn connection and a damaged archive are no errors of GitHub's API.
        const message = error instanceof Error ? error.message : String(error);
        return evidence_sentenceOf(failureOf(error) ?? { kind: "unavailable", message });
    }
}
function evidence_sentenceOf({ kind, message }) {
    const lead = "What earlier runs have paid for could not be read, which costs time and money but decides nothing:";
    return kind === "forbidden" || kind === "not_found"
        ? `${lead} give the job the permission \`actions: read\`.`
        : `${lead} ${message}.`;
}

;// CONCATENATED MODULE: ./build/js/github/sharing.js


/**
 * Whether what a run has paid for may be put where other pull requests find it. By the policy's `store.share`; where
 * it says nothing, unless the repository is public: there everybody could read the outputs.
 */
async function sharesStore(policy, configPath, { isPublic }) {
    const config = await (0,policy_edits/* readConfig */.X)(await (0,tree_files/* treeFiles */.C)(policy), configPath);
    const said = config?.ok === true ? config.value.store.share : null;
    return said ?? !isPublic;
}

// EXTERNAL MODULE: ./build/js/signing-keys.js
var signing_keys = __webpack_require__(46090);
// EXTERNAL MODULE: ./build/js/store/epoch.js
var epoch = __webpack_require__(57097);
;// CONCATENATED MODULE: ./build/js/action-evidence.js














const RESTORE_MS = 60_000;
const SAVE_MS = 120_000;
/** Artifacts of large suites are hundreds of megabytes. */
const DOWNLOAD_MS = 180_000;
const NOTHING_CARRIED = { isSaved: false, layOut: async () => null };
/** Fills a step's store with what earlier runs of the event's change, and the default branch, have paid for. */
async function takeOver(step, event, carried, comparison) {
    const { around, inputs } = step;
    const keys = (0,signing_keys/* signingKeys */.a)(around.env);
    const [key] = keys;
    if (!inputs.cache || key === undefined)
        return NOTHING_CARRIED;
    // First what is nearest: of notes on when a profile was begun, the first one is kept.
    if (inputs.stores !== null)
        await takeStores(inputs.stores, carried, keys);
    if (event.kind === "merge_group")
        await takeUploaded(step, carried, { comparison, keys });
    const own = await takeCached(step, carried, keys, "run");
    if (own !== null)
        await takeCached(step, carried, keys, "main");
    // What runs on pull_request_target writes into the default branch's cache, which a fork's text must not reach.
    if (event.kind === "pull_request" && event.target)
        return NOTHING_CARRIED;
    const isShared = await sharesStore(comparison.policy, inputs.config, event);
    return {
        isSaved: isShared || !isOnDefaultBranch(event),
        layOut: async () => isShared && event.kind !== "workflow_dispatch"
            ? layOut(step, carried, { comparison, key })
            : null,
    };
}
/** Where what is saved could be read by everybody who opens a pull request. */
const isOnDefaultBranch = (event) => event.kind === "workflow_dispatch" && event.ref === `refs/heads/${event.defaultBranch}`;
/** Rows of shards, in files that an earlier step has downloaded; one that is missing or damaged is asked again. */
async function takeStores(folder, { store, log }, keys) {
    const found = await (0,promises_.readdir)(folder, { recursive: true }).catch(() => []);
    const files = found.filter((path) => path.endsWith(".jsonl.gz")).toSorted();
    let rows = 0;
    for (const file of files) {
        const report = await (0,store_import/* importStore */.V)(store, (0,external_node_path_.join)(folder, file), keys);
        rows += report.rows + report.known;
        if (report.damage !== null)
            log.warn(`${file} ends early: ${report.damage}.`);
        if (report.rejected > 0) {
            log.warn(`${report.rejected} rows of ${file} are not ours and were left out.`);
        }
    }
    if (files.length === 0)
        log.warn(`There are no stores in ${folder}: everything is asked here.`);
    else
        log.info(`${rows} responses taken over from ${files.length} shards.`);
}
/** Rows that runs on the same candidate versions have uploaded: for the merge queue and for the push that follows. */
async function takeUploaded(step, { store, log }, { comparison, keys }) {
    const { runner, inputs, signal } = step;
    const names = evidenceNames(inputs.config, await changedPrompts(step, comparison));
    if (names.length === 0)
        return;
    const { token } = inputs;
    const { apiUrl, owner, repo, temp: tempDir } = runner;
    const client = await githubClient({ token, apiUrl, signal, requestMs: DOWNLOAD_MS });
    await takeEvidence(store, keys, names, { client, owner, repo, tempDir, log });
}
/** @returns rows of the shelf's newest entry; null where the cache did not answer */
function takeCached(step, { store, log }, keys, shelf) {
    const tools = { log, signal: step.signal, deadlineMs: RESTORE_MS };
    return restoreStore(store, keys, cachePlace(step, shelf), tools);
}
/** Puts what travels of the store on a shelf of the cache. */
function saveCached(step, { store, log, clock }, key, shelf) {
    const since = (0,units/* daysBefore */.pi)((0,units/* dayOf */.kb)(clock.now()), epoch/* TRAVEL_DAYS */.jl);
    const tools = { log, signal: step.signal, deadlineMs: SAVE_MS, since };
    return saveStore(store, key, cachePlace(step, shelf), tools);
}
/** Never throws: the verdict is on disk by now. A cancelled run has no time for it, and its post step saves. */
async function layOut(step, { store, log }, { comparison, key }) {
    const { inputs, signal } = step;
    if (signal.aborted || inputs.supplied !== null)
        return null;
    try {
        const prompts = await changedPrompts(step, comparison);
        if (prompts.length === 0)
            return null;
        const file = (0,external_node_path_.join)(inputs.out, "store.jsonl.gz");
        const { rows } = await (0,store_export/* exportStore */.e)(store, file, key);
        return rows === 0 ? null : { name: evidenceName(inputs.config, prompts), file };
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log.warn(`What was paid for could not be laid out for other runs: ${why}`);
        return null;
    }
}
/** None where the trees say that nothing can be measured: the run itself tells why. */
async function changedPrompts({ inputs }, comparison) {
    const request = { comparison, configPath: inputs.config, replay: false, asOf: null };
    const detected = await (0,detect/* detect */.o)(request);
    return detected.kind === "stopped" ? [] : detected.prompts;
}

// EXTERNAL MODULE: ./build/js/history/history.js
var history_history = __webpack_require__(42493);
;// CONCATENATED MODULE: ./build/js/github/record-branch.js


/** The branch that holds nothing but records; it has no history in common with the code's. */
const RECORD_BRANCH = "evenhand";
/** As many as eight writers who begin together may need, and some. */
const TRIES = 12;
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 8_000;
/**
 * Adds files to the branch in one commit, whoever else writes at the time: the commit is made on the branch as it was
 * read, and the branch moves only forward, never by force. Where somebody was faster, it is read and made anew.
 *
 * @returns null, or one sentence on why the files were not kept
 */
async function addToBranch(place, files) {
    if (files.length === 0)
        return null;
    let before;
    for (let tried = 1;; tried += 1) {
        const done = await attempt(() => addOnce(place, files, before));
        if (!done.ok)
            return record_branch_sentenceOf(done.failure);
        if (done.value.kind === "added")
            return null;
        if (done.value.kind === "refused")
            return record_branch_sentenceOf(done.value.failure);
        if (tried === TRIES) {
            return `no record was kept: ${TRIES} times somebody else wrote to the branch ${RECORD_BRANCH} first.`;
        }
        before = done.value.before;
        const longest = Math.min(LONGEST_PAUSE_MS, PAUSE_MS * 2 ** tried);
        await place.sleep(longest * (0.5 + place.random() / 2));
    }
}
/** @param before where the branch stood when an earlier try was refused; undefined at the first */
async function addOnce(place, files, before) {
    const head = await headOf(place);
    const commit = await commitOn(place, head, files);
    try {
        await moveBranch(place, head, commit);
        return { kind: "added" };
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure?.kind !== "refused")
            throw error;
        // A rule of the repository refuses with the same status as a race, but then the branch stands still.
        const stands = head === before && (await headOf(place)) === head;
        return stands ? { kind: "refused", failure } : { kind: "outrun", before: head };
    }
}
const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40,64}$/);
async function headOf({ octokit, owner, repo }) {
    try {
        const { data } = await octokit.rest.git.getRef({ owner, repo, ref: `heads/${RECORD_BRANCH}` });
        return schemas/* object */.Ikc({ object: schemas/* object */.Ikc({ sha }) }).parse(data).object.sha;
    }
    catch (error) {
        if (failureOf(error)?.kind === "not_found")
            return null;
        throw error;
    }
}
async function commitOn({ octokit, owner, repo }, head, files) {
    const here = { owner, repo };
    const answered = schemas/* object */.Ikc({ sha });
    const base = head === null
        ? {}
        : {
            base_tree: schemas/* object */.Ikc({ tree: answered })
                .parse((await octokit.rest.git.getCommit({ ...here, commit_sha: head })).data).tree.sha,
        };
    const tree = await octokit.rest.git.createTree({
        ...here,
        ...base,
        tree: files.map(({ path, text }) => ({ path, mode: "100644", type: "blob", content: text })),
    });
    const commit = await octokit.rest.git.createCommit({
        ...here,
        message: `Records of ${files.length} ${files.length === 1 ? "prompt" : "prompts"}`,
        tree: answered.parse(tree.data).sha,
        parents: head === null ? [] : [head],
    });
    return answered.parse(commit.data).sha;
}
async function moveBranch({ octokit, owner, repo }, head, commit) {
    const here = { owner, repo, sha: commit };
    if (head === null) {
        await octokit.rest.git.createRef({ ...here, ref: `refs/heads/${RECORD_BRANCH}` });
    }
    else {
        await octokit.rest.git.updateRef({ ...here, ref: `heads/${RECORD_BRANCH}`, force: false });
    }
}
function record_branch_sentenceOf({ kind, status, message }) {
    const lead = `no record was kept on the branch ${RECORD_BRANCH}`;
    switch (kind) {
        case "forbidden":
        case "not_found":
            return `${lead}: give the job the permission \`contents: write\`.`;
        case "rate_limited":
            return `${lead}: GitHub limits this token's requests for longer than a run should wait.`;
        case "unavailable":
            return `${lead}: GitHub did not answer: ${message}.`;
        case "refused":
            return `${lead}: GitHub answered ${status}: ${message}. A rule for branches may have to let GitHub Actions write to it.`;
    }
}

;// CONCATENATED MODULE: ./build/js/github/branch-history.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const ref = "refs/evenhand/records";
/** The records of a repository on GitHub: read by git from its own branch, which no fork can write to. */
function branchHistory(history) {
    return {
        signs: history.keys.length > 0,
        read: () => readBranch(history),
        async append(records) {
            const files = records.map((record) => (0,history_history/* recordFile */.mR)(record, history.keys[0] ?? null));
            return files.length === 0 ? null : addToBranch(await history.place(), files);
        },
    };
}
async function readBranch(reading) {
    try {
        return await fetchedRecords(reading);
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X))
            throw error;
        return unread(error.message);
    }
}
const unread = (complaint) => ({ found: history_history/* NO_RECORDS */.Hk, complaint });
async function fetchedRecords({ origin, dir, keys }) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const remote = await remoteAt(origin, (0,external_node_path_.join)(dir, "records"));
        const refspecs = [`+refs/heads/${RECORD_BRANCH}:${ref}`];
        const failure = await remote.fetch({ refspecs, filter: "blob:none", depth: 1 });
        if (failure !== null) {
            return unread(failure.kind === "missing_ref" ? null : unfetched(origin, failure).detail);
        }
        const repository = __addDisposableResource(env_1, await openFetched(origin, remote), true);
        const commit = await repository.commit(ref);
        if (commit === null)
            throw new Error(`${ref} is not there although git fetched it`);
        return { found: await (0,history_history/* recordsIn */.Q0)(repository.tree(commit), keys), complaint: null };
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./build/js/action-history.js







/** The records of that repository, to be read and added to. `dir` is a folder of its own; the caller removes it. */
function historyOf(step, dir, { clock, random }) {
    const { runner, inputs, signal, around } = step;
    const { owner, repo, apiUrl } = runner;
    const { token } = inputs;
    return branchHistory({
        origin: originOf(step),
        dir,
        place: async () => ({
            octokit: await githubClient({ token, apiUrl, signal }),
            owner,
            repo,
            sleep: (ms) => clock.sleep(ms, signal),
            random,
        }),
        keys: (0,signing_keys/* signingKeys */.a)(around.env),
    });
}
/** What the run's own keys vouch for having been in production, oldest first. A run without keys knows nothing. */
async function formerlyInProduction(step) {
    const keys = (0,signing_keys/* signingKeys */.a)(step.around.env);
    if (keys.length === 0)
        return [];
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(step.runner.temp, "evenhand-history-"));
    try {
        const { found, complaint } = await readBranch({ origin: originOf(step), dir, keys });
        if (complaint !== null)
            step.warn(`The history could not be read: ${complaint}`);
        return (0,history_history/* signedIn */.il)(found);
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/js/commands/compare.js + 7 modules
var compare = __webpack_require__(49272);
// EXTERNAL MODULE: ./build/js/commands/compared.js
var commands_compared = __webpack_require__(58200);
// EXTERNAL MODULE: ./build/js/commands/gate.js
var gate = __webpack_require__(49394);
// EXTERNAL MODULE: ./build/js/commands/stopped-by.js
var stopped_by = __webpack_require__(75328);
;// CONCATENATED MODULE: ./build/js/github/changed-lines.js

const NO_LINES = new Map();
/** Of the files that a verdict's prompts are made of. What cannot be read any more costs the line, never the verdict. */
async function changedLines({ base, head }, { prompts }) {
    const files = prompts.flatMap(({ path, from, reachedBy }) => [
        { path, before: from ?? path },
        ...reachedBy.map((of) => ({ path: of.path, before: of.path })),
    ]);
    const lines = new Map();
    try {
        const [was, is] = [await (0,tree_files/* treeFiles */.C)(base), await (0,tree_files/* treeFiles */.C)(head)];
        for (const { path, before } of files) {
            if (lines.has(path))
                continue;
            lines.set(path, firstChangedLine(await textOf(was, before), await textOf(is, path)));
        }
    }
    catch {
        return lines;
    }
    return lines;
}
/** From 1; the last where `after` is only shorter. */
function firstChangedLine(before, after) {
    const [was, is] = [before.split("\n"), after.replace(/\n$/, "").split("\n")];
    const at = is.findIndex((line, index) => line !== was[index]);
    return at === -1 ? is.length : at + 1;
}
/** Empty where there is no such file. */
async function textOf(files, path) {
    return new TextDecoder().decode((await files.bytes(path)) ?? new Uint8Array());
}

// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
;// CONCATENATED MODULE: ./build/js/github/runner.js

/** Reads the runner's variables; without them this is no step of a job. */
function runnerOf(env) {
    const must = (name) => {
        const value = env[name];
        if (value)
            return value;
        throw new usage_error/* UsageError */.e(`${name} is not set: the action runs as a step of a GitHub job; elsewhere use \`npx evenhand gate\``);
    };
    const [owner = "", repo = ""] = must("GITHUB_REPOSITORY").split("/");
    return {
        eventName: must("GITHUB_EVENT_NAME"),
        eventPath: must("GITHUB_EVENT_PATH"),
        sha: must("GITHUB_SHA"),
        owner,
        repo,
        serverUrl: must("GITHUB_SERVER_URL").replace(/\/+$/, ""),
        apiUrl: must("GITHUB_API_URL").replace(/\/+$/, ""),
        runId: must("GITHUB_RUN_ID"),
        runAttempt: env["GITHUB_RUN_ATTEMPT"] || "1",
        workspace: env["GITHUB_WORKSPACE"] || null,
        temp: must("RUNNER_TEMP"),
        outputFile: env["GITHUB_OUTPUT"] || null,
        summaryFile: env["GITHUB_STEP_SUMMARY"] || null,
    };
}
/** The run's web page. */
function runUrl({ serverUrl, owner, repo, runId }) {
    return `${serverUrl}/${owner}/${repo}/actions/runs/${runId}`;
}

;// CONCATENATED MODULE: ./build/js/action-decide.js
var action_decide_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_decide_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});












/** The label by which somebody whom base names lets a change pass; it counts for the commit it is set on. */
const EMERGENCY = "emergency: rollback";
const claimsOf = ({ target, fork, label, actor }) => ({
    stranger: target && fork,
    emergency: label === EMERGENCY ? actor : null,
});
/** The verdict on disk, whatever happens: only wrong usage is thrown. */
async function decide({ step, event, compared, started }, assembled, { unsafe, ...narrowed }) {
    const { inputs, runner, around } = step;
    const { out, section } = inputs;
    const place = { out, runUrl: runUrl(runner), section, artifact: null };
    const asked = { base: compared.baseRef, head: compared.headSha, config: inputs.config };
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const trees = unsafe ?? (await fetched(step, compared, assembled));
            if (trees.kind === "stopped") {
                return unshared(await (0,gate.stopAndWrite)(assembled, trees, asked, place));
            }
            const _ = action_decide_addDisposableResource(env_1, trees, true);
            const { comparison } = trees;
            await (0,commands_compared/* refuseCommittedStore */.qP)(comparison.head, { cwd: around.cwd, store: storeOf(inputs) });
            const { world } = assembled;
            const carriage = await takeOver(step, event, world, comparison);
            if (carriage.isSaved)
                started(rowsIn(world.store));
            const finished = await measure(step, comparison, narrowed, assembled, place);
            const lines = await changedLines(comparison, finished.verdict);
            return { ...finished, lines, evidence: await carriage.layOut() };
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = action_decide_disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        return unshared(await (0,gate.stopAndWrite)(assembled, (0,stopped_by/* stoppedBy */.$)(error), asked, place));
    }
}
const unshared = (finished) => ({
    ...finished,
    lines: NO_LINES,
    evidence: null,
});
async function measure(step, comparison, narrowed, assembled, place) {
    const { inputs, around } = step;
    const { config, asOf } = inputs;
    if (inputs.supplied === null) {
        const former = () => formerlyInProduction(step);
        const plain = { comparison, configPath: config, replay: false, asOf, former };
        const request = { ...plain, ...narrowed };
        return (0,gate.gateAndWrite)(await afterBatches(step, assembled, request), request, place);
    }
    const { bytes: setUp } = await (0,tree_files/* treeFiles */.C)(comparison.policy);
    const { cwd } = around;
    const supplied = { ...inputs.supplied, config, cwd, setUp, suppliedByHead: true, replay: false };
    return (0,compare.compareAndWrite)(assembled, supplied, place);
}

// EXTERNAL MODULE: ./build/js/gate.js + 9 modules
var js_gate = __webpack_require__(94064);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(38140);
;// CONCATENATED MODULE: ./build/js/history/gate-records.js




/**
 * What a change that has become production leaves: a record of each prompt that it edits. One that could not be measured
 * leaves one too, since it is in production all the same.
 */
function gateRecords(verdict, run) {
    const day = (0,units/* parseDay */.Iq)(verdict.asOf);
    if (day === null)
        return [];
    const facts = {
        kind: "gate",
        suite: verdict.suite,
        day,
        sha: verdict.head.sha,
        run,
        policy: verdict.policyVersion,
        verdict: (0,digest/* sha256 */.sc)((0,json/* verdictJson */.Gq)(verdict)),
    };
    return verdict.prompts.flatMap((prompt) => (0,record/* recordOf */.zv)(prompt, facts) ?? []);
}

// EXTERNAL MODULE: ./build/js/models/failure.js
var failure = __webpack_require__(21043);
;// CONCATENATED MODULE: ./build/js/action-record.js






/**
 * Puts on record what a push has made production: which versions, and on what evidence. They are decided once more from
 * what their pull request has paid for; nothing is asked, so that what is missing leaves a record without evidence. The
 * way back is no evidence of its own here, and whatever fails is a warning: nothing is decided on a push.
 */
async function recordPush(step, { world, redact }, comparison) {
    const { runner, inputs } = step;
    const { log } = world;
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.temp, "evenhand-records-"));
    try {
        const unasked = { ...world, models: async () => (0,failure/* failure */.V2)("auth", "a push asks no model") };
        const request = { comparison, configPath: inputs.config, replay: false, asOf: null };
        const { verdict } = await (0,js_gate/* gate */.G)(unasked, request);
        const records = gateRecords(verdict, { id: runner.runId, attempt: runner.runAttempt });
        const complaint = await historyOf(step, dir, world).append(records);
        if (complaint !== null)
            log.warn(redact(complaint));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log.warn(redact(`What is in production now was not put on record: ${why}`));
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/js/action-push.js
var action_push_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_push_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





/** Topic of the note that says up to which commit the default branch's cache goes (name: the configuration's path). */
const PUSHED_TOPIC = "pushed";
/**
 * A merged candidate is production from now on, and what its pull request has paid for is production's profile: it is
 * taken over from that run and put where every pull request finds it; then it is put on record. No model is asked, and
 * whatever fails is a warning, since nothing is decided here.
 */
async function actionPush(step, event) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { around, inputs } = step;
        const keys = (0,signing_keys/* signingKeys */.a)(around.env);
        const assembled = action_push_addDisposableResource(env_1, await assembleStep(step), true);
        const { store, log } = assembled.world;
        if (keys.length === 0) {
            log.warn("Nothing is kept for pull requests: rows travel signed, and this job has no key.");
            return;
        }
        const had = inputs.cache ? await takeCached(step, { store, log }, keys, "main") : null;
        const trees = action_push_addDisposableResource(env_1, await pushed(step, event, assembled), true);
        if (trees === null)
            return;
        const { comparison } = trees;
        if (inputs.cache)
            await keepPaid(step, event, assembled, { comparison, keys, had: had ?? 0 });
        await recordPush(step, assembled, comparison);
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = action_push_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Puts what the pull request has paid for where the others find it. */
async function keepPaid(step, event, { world }, { comparison, keys, had }) {
    const { config } = step.inputs;
    const { store, log } = world;
    const [key] = keys;
    // What was pushed is the policy now: a word against sharing holds from this moment.
    if (key === undefined || !(await sharesStore(comparison.head, config, event))) {
        log.info("Nothing is kept for pull requests: the store is not shared (`store.share`).");
        return;
    }
    await takeUploaded(step, { store, log }, { comparison, keys });
    if (rowsIn(store) <= had) {
        log.info("There is nothing new to keep for pull requests.");
        return;
    }
    await store.note(PUSHED_TOPIC, config, event.headSha);
    await saveCached(step, world, key, "main");
}
/**
 * The trees before and after: since what the cache goes up to, where that can be had, because a job that waited for
 * another gives way to the next one; else since what the branch held. Null, with a warning, where neither is there.
 */
async function pushed(step, { headSha, baseSha, defaultBranch }, assembled) {
    const { store, log } = assembled.world;
    const kept = store.recall(PUSHED_TOPIC, step.inputs.config) ?? null;
    let why = "the branch held nothing before";
    for (const base of new Set([kept, baseSha])) {
        if (base === null)
            continue;
        const compared = { headSha, baseSha: base, baseRef: defaultBranch, defaultRef: defaultBranch };
        const trees = await fetched(step, { merge: { kind: "done" }, ...compared }, assembled);
        if (trees.kind === "fetched")
            return trees;
        why = trees.detail;
    }
    log.warn(`Nothing is kept for pull requests: ${why}`);
    return null;
}

;// CONCATENATED MODULE: ./build/js/github/check-run.js


/** GitHub cuts a title and refuses a longer text. */
const TITLE_LIMIT = 255;
/**
 * Adds a check run with annotations to the measured commit, where the token has `checks: write`. It is decoration:
 * a token without the permission is the usual case and no news.
 *
 * @throws one sentence for any other failure
 */
async function putCheckRun(octokit, { owner, repo }, { verdict, section, title, comment, annotations, runUrl }) {
    const [told] = sectionsOf(comment);
    const reply = await attempt(() => octokit.rest.checks.create({
        owner,
        repo,
        name: nameOf(verdict.suite, section),
        head_sha: verdict.head.sha,
        details_url: runUrl,
        status: "completed",
        conclusion: conclusionOf(verdict),
        output: {
            title: [...title].slice(0, TITLE_LIMIT).join(""),
            summary: told?.text ?? title,
            annotations: annotations.map(({ path, line, level, message }) => ({
                path,
                start_line: line,
                end_line: line,
                annotation_level: level,
                message,
            })),
        },
    }));
    if (reply.ok || reply.failure.kind === "forbidden" || reply.failure.kind === "not_found")
        return;
    throw new Error(`the check run could not be written: ${reply.failure.message}`);
}
/** Never the job's name: of two checks with one name GitHub requires the newer. */
function nameOf(suite, section) {
    const which = [suite === "default" ? null : suite, section].filter((part) => part !== null);
    return which.length === 0 ? "Evenhand verdict" : `Evenhand verdict (${which.join(", ")})`;
}
/** `neutral` lets a merge through, so only what base lets through is neutral. */
function conclusionOf({ outcome, allowedUnmeasured }) {
    switch (outcome) {
        case "pass":
        case "not_applicable":
            return "success";
        case "fail":
            return "failure";
        case "inconclusive":
            return allowedUnmeasured ? "neutral" : "failure";
    }
}

;// CONCATENATED MODULE: ./build/js/github/permission.js


/** What somebody may do in a repository, by GitHub's own roles, weakest first. */
const ROLES = ["read", "triage", "write", "maintain", "admin"];
const permission = schemas/* object */.Ikc({ permission: schemas/* string */.YjP(), role_name: schemas/* string */.YjP().optional() });
/** The role of a login; null where GitHub does not tell. A custom role counts as the permission it is built on. */
async function roleOf(octokit, place, username) {
    const reply = await attempt(async () => {
        const answer = await octokit.rest.repos.getCollaboratorPermissionLevel({ ...place, username });
        return permission.parse(answer.data);
    });
    if (!reply.ok)
        return null;
    // `permission` knows neither `triage` nor `maintain`: it says `read` and `write` for them.
    const named = [reply.value.role_name, reply.value.permission];
    return ROLES.find((role) => role === named[0]) ?? ROLES.find((role) => role === named[1]) ?? null;
}
const hasRole = (role, least) => role !== null && ROLES.indexOf(role) >= ROLES.indexOf(least);
const mayWrite = async (octokit, place, login) => hasRole(await roleOf(octokit, place, login), "write");
/** Whether somebody is in a team, which only a token that can read the organisation's teams is told. */
async function inTeam(octokit, team, username) {
    const [org = "", slug = ""] = team.split("/");
    const reply = await attempt(async () => {
        const answer = await octokit.rest.teams.getMembershipForUserInOrg({
            org,
            team_slug: slug,
            username,
        });
        return schemas/* object */.Ikc({ state: schemas/* string */.YjP() }).parse(answer.data).state;
    });
    return reply.ok && reply.value === "active";
}

;// CONCATENATED MODULE: ./build/js/github/consent.js




/** The label that says so. Only people who may triage issues can set one. */
const LABEL = "evenhand";
/**
 * Why nothing of this commit may be sent to a model yet; null where it may. Consent is for one head commit: the
 * label counts in the run that setting it starts, an approval by the commit that was reviewed. So whoever pushes
 * after it has none, and a run that lacks it can still use what is paid for.
 */
async function withheld(run, event, ports) {
    switch (run) {
        case "always":
            return null;
        case "ready":
            return event.draft ? "`run: ready`: mark the pull request as ready for review" : null;
        case "label":
            return event.label === LABEL
                ? null
                : `\`run: label\`: somebody sets the label \`${LABEL}\` for this commit (takes it off and sets it again, where an earlier commit had it)`;
        case "approval":
            return (await isApproved(event, ports))
                ? null
                : "`run: approval`: somebody with write access, and not the author, approves this commit; then re-run, unless `pull_request_review` starts the job";
    }
}
const reviews = schemas/* array */.YOg(schemas/* object */.Ikc({
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    state: schemas/* string */.YjP(),
    commit_id: schemas/* string */.YjP().nullish(),
}));
/** Whether somebody's latest word on exactly this commit is an approval. What GitHub does not tell is none. */
async function isApproved({ number, headSha, author }, { client, owner, repo }) {
    const octokit = await client();
    const reply = await attempt(async () => {
        const latest = new Map();
        const asked = { owner, repo, pull_number: number, per_page: 100 };
        const pages = pagesOf((page) => octokit.rest.pulls.listReviews({ ...asked, page }));
        for await (const page of pages) {
            for (const { user, state, commit_id: commit } of reviews.parse(page)) {
                // A comment takes no approval back.
                if (user === null || state === "COMMENTED" || state === "PENDING")
                    continue;
                latest.set(user.login, state === "APPROVED" && commit === headSha);
            }
        }
        return latest;
    });
    if (!reply.ok)
        return false;
    for (const [login, approves] of reply.value) {
        if (approves && login !== author && (await mayWrite(octokit, { owner, repo }, login)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/js/github/disagreements.js



/**
 * What people with write access say against the judge, of cases that the verdict shows. The comments are the record:
 * every run collects them anew, so one that is deleted is taken back.
 */
async function readDisagreements(octokit, pull, { prompts }) {
    const comments = await pullComments(octokit, pull);
    const said = comments.flatMap((comment) => disagreementsIn(comment, prompts));
    const writers = new Set();
    for (const login of new Set(said.map(({ annotator }) => annotator))) {
        if (await mayWrite(octokit, pull, login))
            writers.add(login);
    }
    return said.filter(({ annotator }) => writers.has(annotator));
}
function disagreementsIn({ user, body }, prompts) {
    if (user?.type !== "User")
        return [];
    return commandsIn(body).flatMap((word) => {
        if (word.kind !== "disagree")
            return [];
        const { case: item, scores, reason } = word;
        const prompt = prompts.find(({ cases }) => cases.some(({ id }) => id === item));
        if (prompt === undefined)
            return [];
        const { name, baseline, candidate } = prompt;
        const versions = {
            baseline: baseline?.version ?? null,
            candidate: candidate?.version ?? null,
        };
        return [{ item, annotator: user.login, scores, reason, prompt: name, ...versions }];
    });
}

;// CONCATENATED MODULE: ./build/js/github/group-pulls.js


/** Of pull requests that a group may hold; a queue's own limit is 100. */
const MOST = 100;
const compared = schemas/* object */.Ikc({
    commits: schemas/* array */.YOg(schemas/* object */.Ikc({ commit: schemas/* object */.Ikc({ message: schemas/* string */.YjP() }) })),
});
/**
 * The pull requests that a merge queue's group is made of: the one that its branch is named after, and those that its
 * commits name. The names in commits are anybody's words, so nothing may be believed for their sake: what is read
 * from these pull requests counts by the digest of its content.
 */
async function pullsOfGroup(octokit, { owner, repo }, { headRef, baseSha, headSha }) {
    const named = /\/pr-(\d{1,9})-[0-9a-f]+$/.exec(headRef)?.[1];
    const reply = await attempt(async () => {
        const answer = await octokit.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${baseSha}...${headSha}`,
            per_page: 100,
        });
        return compared.parse(answer.data).commits.map(({ commit }) => commit.message);
    });
    const messages = reply.ok ? reply.value : [];
    const numbers = [...(named === undefined ? [] : [named]), ...messages.flatMap(numberIn)];
    return [...new Set(numbers.map(Number))].slice(0, MOST);
}
/** `Merge pull request #7 from …`, or a squashed commit's title that ends with `(#7)`. */
function numberIn(message) {
    const [title = ""] = message.split("\n");
    const [, merged, squashed] = /^Merge pull request #(\d{1,9}) |\(#(\d{1,9})\)$/.exec(title.trimEnd()) ?? [];
    return [merged ?? squashed ?? []].flat();
}

;// CONCATENATED MODULE: ./build/js/github/sign-offs.js





/**
 * Sign-offs with one of these codes, by people whom policy names. Read from the comments of the pull request itself,
 * so a code that was accepted elsewhere is worth nothing here. A comment that was edited does not count: whoever may
 * write to a repository may edit the comments of others.
 */
async function readSignOffs(octokit, pull, policy, { codes, today }) {
    const found = [];
    let author;
    for (const comment of await pullComments(octokit, pull)) {
        const words = isOwnWord(comment) ? commandsIn(comment.body) : [];
        for (const word of words) {
            if (word.kind !== "accept" || !codes.includes(word.code))
                continue;
            const by = comment.user?.login ?? "";
            author ??= await authorOf(octokit, pull);
            if (!(await maySign(octokit, { ...pull, author }, policy, by)))
                continue;
            const { code, reason, until } = word;
            const said = Date.parse(comment.created_at ?? "");
            found.push({ code, by, reason, until, on: Number.isNaN(said) ? today : (0,units/* dayOf */.kb)(said) });
        }
    }
    return found;
}
/** Said by a person, in this form from the beginning, and through no app. */
const isOwnWord = ({ user, created_at: created, updated_at: updated, performed_via_github_app: viaApp, }) => user?.type === "User" && (viaApp ?? null) === null && created === updated;
/** GitHub's logins are ASCII and differ in more than letter case. */
const sameLogin = (a, b) => a.toLowerCase() === b.toLowerCase();
/** Who opened the pull request; null where GitHub does not tell, and then nobody may sign. */
async function authorOf(octokit, { owner, repo, number }) {
    const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
    const read = schemas/* object */.Ikc({ user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable() })
        .safeParse(answer.data);
    return read.data?.user?.login ?? null;
}
async function maySign(octokit, { author, owner, repo }, { by, role, teams }, login) {
    if (author === null || sameLogin(login, author))
        return false;
    if (by.some((named) => sameLogin(named, login)))
        return true;
    if (role !== null && hasRole(await roleOf(octokit, { owner, repo }, login), role))
        return true;
    for (const team of teams)
        if (await inTeam(octokit, team, login))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/js/report/blocks.js + 4 modules
var blocks = __webpack_require__(97055);
// EXTERNAL MODULE: ./build/js/report/escape/markdown.js
var markdown = __webpack_require__(86632);
// EXTERNAL MODULE: ./build/js/report/footer.js
var footer = __webpack_require__(85758);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
;// CONCATENATED MODULE: ./build/js/report/not-final.js






/**
 * A run under way. Half a measurement would read like a verdict, so only the way to it is told.
 *
 * @param elapsedMs since the first answer; 0 where nothing is known of the speed yet
 * @param standing what the section says until now, of an earlier commit or run
 */
function runningText({ done, planned, spent, prompts = [] }, elapsedMs, { head, base, runUrl }, standing) {
    const what = (0,words/* listSome */.XT)(prompts, 3, (prompt) => (0,markdown/* name */.UU)(prompt));
    const parts = [
        `### ⏳ Not final: measuring${what === "" ? "" : ` ${what}`}, ${(0,numbers/* count */.U9)(done)} of ${(0,numbers/* count */.U9)(planned)} requests answered`,
        `${timeLeft(done, planned, elapsedMs)}No scores before the end, because half a measurement reads like a verdict.`,
        standing === null ? "" : earlier(standing, head),
        `<sub>${[`${(0,footer/* commit */.cd)(head)} against ${(0,markdown/* name */.UU)(base)}`, `${(0,numbers/* dollars */.E9)(spent)} so far`, (0,footer/* link */.nf)("follow the run", runUrl)].filter((part) => part !== null).join(" · ")}</sub>`,
    ];
    return withinLimit(parts);
}
function timeLeft(done, planned, elapsedMs) {
    if (elapsedMs === 0 || done === 0 || planned <= done)
        return "";
    const minutes = Math.ceil((elapsedMs * (planned - done)) / done / 60_000);
    return `Result in about ${(0,numbers/* count */.U9)(minutes)} ${minutes === 1 ? "minute" : "minutes"}. `;
}
/** A result that came too late: the branch has moved on to `now`. */
function staleText(result, now) {
    const parts = [
        `### ⏳ Not final: this is about ${(0,footer/* commit */.cd)(result.head)}, the branch is now at ${(0,footer/* commit */.cd)(now)}`,
        "The new commit is waiting for its run, and its check decides.",
        earlier(result, now),
    ];
    return withinLimit(parts);
}
/** The result that stood there, folded; what is folded already is taken as it is. */
function earlier(of, head) {
    const inner = /^<details><summary>Result [^]*^<\/details>$/m.exec(of.text)?.[0];
    if (of.text.startsWith("### ⏳"))
        return inner ?? "";
    const [heading = "", ...rest] = of.text.split("\n\n");
    const which = of.head === head ? "of the previous run of" : "for the previous commit";
    const title = `Result ${which} ${inHtml((0,footer/* commit */.cd)(of.head))}: ${inHtml(outcomeFirst(heading))}`;
    return (0,blocks/* folded */.TM)(title, rest.join("\n\n"));
}
/** "### ❌ Fail: `a` got worse" → "fail, `a` got worse" */
const outcomeFirst = (heading) => heading.replace(/^### \S+ (.)([^:]*): /, (_, first, rest) => `${first.toLowerCase()}${rest}, `);
/** One line of our Markdown, code spans alone, in an HTML block. */
const inHtml = (line) => line
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(/`([^`]*)`/g, "<code>$1</code>");
/** The earlier result is the first to go. */
function withinLimit(parts) {
    const told = parts.filter((part) => part !== "");
    const whole = told.join("\n\n");
    const room = budget/* COMMENT_BYTES */.GJ - 500;
    if (Buffer.byteLength(whole) <= room)
        return whole;
    return told.filter((part) => !part.startsWith("<details>")).join("\n\n");
}

;// CONCATENATED MODULE: ./build/js/github/comment.js





/**
 * Writes a job's section of the one comment that a pull request has. GitHub has no conditional write, so a job that
 * has read the comment at the same moment may overwrite it: each looks again after writing, and writes again what it
 * misses, until the comment is what all its sections make of it.
 */
async function putSection(octokit, place, writer) {
    return attempt(async () => {
        let author = null;
        let did = "left out";
        for (let round = 0; round < writer.rounds; round += 1) {
            const head = await branchHead(octokit, place);
            const marked = (await pullComments(octokit, place)).filter(hasSection);
            if (marked.length > 0)
                author ??= await ownLogin(octokit);
            // Anyone can paste a marker: editing a stranger's comment would put the verdict into their hands.
            const own = marked.filter(({ user }) => user?.login === author);
            const sections = sectionsIn(own);
            const standing = sections.find(({ suite }) => suite === writer.suite) ?? null;
            const section = writer.section({ section: standing, head });
            if (section === null)
                return did;
            const body = joined(withSection(sections, section));
            if (own.length === 1 && own.every((comment) => sameText(comment.body, body)))
                return did;
            if (await keepOldest(octokit, place, own, body)) {
                did = did === "created" ? did : "updated";
                await writer.settle(round);
            }
            else {
                // Others who create one at the same moment lose nothing: the next look finds both.
                author = (await create(octokit, place, body)) ?? author;
                did = "created";
            }
        }
        return did;
    });
}
const hasSection = ({ body }) => sectionsOf(body).length > 0;
/** Of a section that stands in several comments, the newest comment's. */
const sectionsIn = (own) => own
    .toSorted((a, b) => a.id - b.id)
    .flatMap(({ body }) => sectionsOf(body))
    .reduce(withSection, []);
/** GitHub may end a text differently than it was sent. */
const sameText = (a, b) => plain(a) === plain(b);
const plain = (text) => text.replaceAll("\r\n", "\n").trim();
/** @returns whom the token writes as */
async function create(octokit, { owner, repo, number }, body) {
    const created = await octokit.rest.issues.createComment({
        owner,
        repo,
        issue_number: number,
        body,
    });
    return created.data.user?.login ?? null;
}
/** Edits the first and deletes the others; false when there is none, or somebody has deleted it by now. */
async function keepOldest(octokit, { owner, repo }, own, body) {
    const [oldest, ...others] = own.toSorted((a, b) => a.id - b.id);
    if (oldest === undefined)
        return false;
    try {
        await octokit.rest.issues.updateComment({ owner, repo, comment_id: oldest.id, body });
    }
    catch (error) {
        if (failureOf(error)?.kind === "not_found")
            return false;
        throw error;
    }
    for (const { id } of others) {
        // A failed deletion leaves a copy for the next run; the comment that counts is written.
        await attempt(() => octokit.rest.issues.deleteComment({ owner, repo, comment_id: id }));
    }
    return true;
}
/** The commit that the pull request's branch is at; null where GitHub does not say, which stops no comment. */
async function branchHead(octokit, { owner, repo, number }) {
    try {
        const answer = await octokit.rest.pulls.get({ owner, repo, pull_number: number });
        const read = schemas/* object */.Ikc({ head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }) }).safeParse(answer.data);
        return read.data?.head.sha ?? null;
    }
    catch (error) {
        const failure = failureOf(error);
        if (failure?.kind === "forbidden" || failure?.kind === "not_found")
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/js/github/live-comment.js


const EVERY_MS = 30_000;
/** A run that is over sooner need not be told of before. */
const PATIENCE_MS = 10_000;
/** Says in the comment that a run is under way. */
function liveComment({ client, place, signal }, { monotonic }, { live, suite, ...running }) {
    let writing = Promise.resolve();
    let ended = false;
    let first = null;
    let last = null;
    /** The result that stood there before this run. */
    let earlier = null;
    const isDue = (now, since) => last === null ? live || now - since >= PATIENCE_MS : live && now - last >= EVERY_MS;
    const write = async (progress, elapsedMs) => {
        const section = ({ section: standing, head }) => {
            if (ended || (head !== null && head !== running.head))
                return null;
            if (standing === null && !live)
                return null;
            earlier ??= standing;
            return {
                suite,
                head: running.head,
                text: runningText(progress, elapsedMs, running, earlier),
            };
        };
        const settle = () => Promise.resolve();
        await putSection(await client(), place, { suite, section, settle, rounds: 1 });
    };
    return {
        tell(progress) {
            const now = monotonic();
            first ??= now;
            if (ended || signal.aborted || !isDue(now, first))
                return;
            last = now;
            const elapsedMs = now - first;
            // What cannot be written now is said by the result, with its warning.
            writing = writing.then(() => write(progress, elapsedMs)).catch(() => undefined);
        },
        async end() {
            ended = true;
            const stopped = Promise.withResolvers();
            const stop = () => stopped.resolve();
            signal.addEventListener("abort", stop, { once: true });
            if (!signal.aborted)
                await Promise.race([writing, stopped.promise]);
            signal.removeEventListener("abort", stop);
        },
    };
}

// EXTERNAL MODULE: ./build/js/report/floors.js
var floors = __webpack_require__(72910);
// EXTERNAL MODULE: ./build/js/report/loss.js
var loss = __webpack_require__(28518);
// EXTERNAL MODULE: ./build/js/report/ranking.js
var ranking = __webpack_require__(2491);
// EXTERNAL MODULE: ./build/js/all-cases.js
var all_cases = __webpack_require__(79129);
// EXTERNAL MODULE: ./build/js/report/red.js
var red = __webpack_require__(10674);
// EXTERNAL MODULE: ./build/js/report/standards.js
var standards = __webpack_require__(83479);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
;// CONCATENATED MODULE: ./build/js/report/annotations.js








/** More would be a wall; GitHub takes 50 a request. */
const annotations_MOST = 10;
/**
 * What turned the check red: one annotation a worse slice, a missed minimum or a reason, with names of slices and
 * cases, and no word of a model.
 *
 * @param lineOf the first line of a file that the change touches
 */
function annotations(verdict, lineOf) {
    const all = [
        ...problems(verdict),
        ...verdict.prompts.flatMap((prompt) => ofPrompt(prompt, verdict, lineOf)),
    ].map((of) => ({ ...of, message: (0,log.logLine)(of.message) }));
    const last = all[annotations_MOST - 1];
    if (last === undefined || all.length === annotations_MOST)
        return all;
    const message = `${last.message} And ${all.length - annotations_MOST} more.`;
    return [...all.slice(0, annotations_MOST - 1), { ...last, message }];
}
/** Files at fault say the line themselves. */
function problems({ outcome, problems: found }) {
    const level = outcome === "fail" ? "failure" : "warning";
    return found.map(({ file, line, message, hint }) => ({
        path: file,
        line: line ?? 1,
        level,
        message: `${message}${hint === null ? "" : `; ${hint}`}.`,
    }));
}
function ofPrompt(prompt, verdict, lineOf) {
    const { outcome, reason, name } = prompt;
    const [reached] = prompt.reachedBy;
    const path = prompt.change === "reached" && reached !== undefined ? reached.path : prompt.path;
    const line = lineOf(path);
    if (outcome === "fail") {
        return failures(prompt).map((message) => ({ path, line, level: "failure", message }));
    }
    if (outcome !== "inconclusive" || reason === null)
        return [];
    const message = `${name}: ${(0,words/* reasonTitle */.tc)(reason, verdict, style/* plainStyle */.s)}.`;
    return [{ path, line, level: "warning", message }];
}
function failures(prompt) {
    const { name, absolute } = prompt;
    const overall = (0,ranking/* redOverall */.Nq)(prompt);
    const units = [...(0,ranking/* redSlices */.X6)(prompt), ...(overall === null ? [] : [overall])];
    const missed = absolute?.standards.some(standards/* isRedStandard */.LD) === true ? "a minimum is missed" : "";
    const others = [(0,floors/* belowFloors */.x)(prompt, style/* plainStyle */.s), missed, (0,red/* mustPassFails */.SL)(prompt, style/* plainStyle */.s)];
    return [
        ...units.map((unit) => worse(unit, prompt)),
        ...others.filter((part) => part !== "").map((part) => `${name}: ${part}.`),
    ];
}
function worse(unit, { name, cases }) {
    const all = unit.unit === all_cases/* ALL_CASES */.S;
    const first = cases.find(({ slices }) => all || slices.includes(unit.unit));
    const which = first === undefined ? "" : ` First: ${style/* plainStyle */.s.name(first.id)}.`;
    const what = all ? name : style/* plainStyle */.s.name(unit.unit);
    return `${what} got worse: ${(0,loss/* lossSentence */.Fz)(unit, style/* plainStyle */.s)}${which}`;
}

// EXTERNAL MODULE: ./build/js/report/files.js
var files = __webpack_require__(97926);
// EXTERNAL MODULE: ./build/js/suite.js
var suite = __webpack_require__(45818);
;// CONCATENATED MODULE: ./build/js/action-telling.js













/** What a step of the action tells GitHub, and asks it: comment, check run, consent. */
/** Longer than another job takes from reading the comment to writing it, a second of which is GitHub's pause. */
const SETTLE_MS = 1_500;
/** One client for a step, by the job's token, made when it is first needed. */
function onceClient({ inputs, runner, signal }) {
    let client = null;
    return () => (client ??= githubClient({ token: inputs.token, apiUrl: runner.apiUrl, signal }));
}
/** The comment of a pull request. */
function commentOf({ runner, signal }, client, number, { clock, random }) {
    const { owner, repo } = runner;
    return {
        client,
        place: { owner, repo, number },
        // Unequal, so that jobs which met once part.
        settle: (round) => clock.sleep(SETTLE_MS * (1 + random() * round), signal),
        signal,
    };
}
function startLive({ inputs, runner }, { headSha, baseRef }, comment, clock) {
    return liveComment(comment, clock, {
        suite: (0,marker/* sectionKey */.FR)((0,suite/* suiteOf */.E)(inputs.config), inputs.section),
        head: headSha,
        base: baseRef,
        runUrl: runUrl(runner),
        live: inputs.live,
    });
}
/** The same world, whose progress is told in the comment too. */
function withProgress(assembled, live) {
    const { world } = assembled;
    const progress = (state) => {
        world.log.progress(state);
        live?.tell(state);
    };
    return { ...assembled, world: { ...world, log: { ...world.log, progress } } };
}
/** Tells a finished run as a check run, its annotations at the lines that the change touches. */
function checkOf({ runner, inputs }, client, lines) {
    return async ({ verdict, texts }) => putCheckRun(await client(), runner, {
        verdict,
        section: inputs.section,
        title: texts.headline,
        comment: texts.comment,
        annotations: annotations(verdict, (path) => lines.get(path) ?? 1),
        runUrl: runUrl(runner),
    });
}
/** Leaves what reviewers say against the judge beside the verdict, as labels in JSON Lines. */
function objectionsTo({ inputs }, { client, place }, { redact }) {
    return async (verdict) => {
        const octokit = await client();
        const reply = await attempt(() => readDisagreements(octokit, place, verdict));
        if (!reply.ok) {
            throw new Error(`objections to the judge could not be read: ${reply.failure.message}`);
        }
        if (reply.value.length === 0)
            return;
        const rows = reply.value.map((row) => redact((0,json/* visibleJsonLine */.Pv)(row)));
        await (0,files/* filesIn */.n)(inputs.out).put("disagreements.jsonl", rows.join(""));
    };
}
/** What base's `run` asks of a pull request before anything of it is sent to a model. */
function heldBy({ runner: { owner, repo } }, client, pull) {
    return (run) => withheld(run, pull, { client, owner, repo });
}
/** What people have said about a regression, in the comments of the pull requests that an event is about. */
function signOffsFor({ runner: { owner, repo } }, client, event) {
    return async (policy, asked) => {
        if (event.kind === "workflow_dispatch")
            return [];
        const octokit = await client();
        const numbers = event.kind === "merge_group"
            ? await pullsOfGroup(octokit, { owner, repo }, event)
            : [event.number];
        const words = [];
        for (const number of numbers) {
            words.push(...(await readSignOffs(octokit, { owner, repo, number }, policy, asked)));
        }
        return words;
    };
}

// EXTERNAL MODULE: ./build/js/commands/fill-shard.js
var fill_shard = __webpack_require__(92401);
// EXTERNAL MODULE: ./build/js/fill.js
var fill = __webpack_require__(29689);
;// CONCATENATED MODULE: ./build/js/github/compared.js

/**
 * A pull request compares GitHub's test merge with its base; a merge queue its group, merged already, with what the
 * group would be merged into; a run by hand its commit with the default branch.
 */
function comparedBy(event, { base, head }) {
    if (event.kind === "workflow_dispatch") {
        return {
            merge: { kind: "here" },
            headSha: head ?? event.sha,
            baseSha: null,
            baseRef: base ?? event.defaultBranch,
            defaultRef: event.defaultBranch,
        };
    }
    // The workflow file is the author's on this event: it must not choose what the change is measured against.
    if (base !== null || head !== null) {
        throw new usage_error/* UsageError */.e("the inputs `base` and `head` are for workflow_dispatch: on a pull request the event decides what is compared");
    }
    const { headSha, baseSha, baseRef, defaultBranch } = event;
    const merge = event.kind === "merge_group" ? { kind: "done" } : { kind: "test", ref: event.mergeRef };
    return { merge, headSha, baseSha, baseRef, defaultRef: defaultBranch };
}

;// CONCATENATED MODULE: ./build/js/github/failure-sentence.js
/** Who can do what about it; the verdict stands, and the report is in the job summary. */
function failureSentence(what, permission, { kind, status, message }) {
    const lead = `${what} could not be written; the whole report is in the job summary.`;
    switch (kind) {
        case "forbidden":
        case "not_found":
            return `${lead} Give the job the permission \`${permission}\` (runs from forks and of Dependabot have a token that only reads).`;
        case "rate_limited":
            return `${lead} GitHub limits this token's requests for longer than a run should wait: re-run the check later.`;
        case "unavailable":
            return `${lead} GitHub did not answer: ${message}.`;
        case "refused":
            return `${lead} GitHub answered ${status}: ${message}.`;
    }
}

;// CONCATENATED MODULE: ./build/js/github/comment-target.js




/** Eight jobs that write at once need five; what keeps a comment from settling for longer is no job of ours. */
const ROUNDS = 10;
/** Writes a result into the comment. Throws one sentence that says who can do what when it cannot. */
async function writeResult({ client, place, settle, signal }, comment, onlyUpdate) {
    const [result] = sectionsOf(comment);
    if (result === undefined)
        throw new Error("a comment without its marker could not be found again");
    const section = (standing) => sectionFor(result, standing, onlyUpdate);
    const writer = { suite: result.suite, section, settle, rounds: ROUNDS };
    const stopped = Promise.withResolvers();
    const stop = () => stopped.reject(new Error("the comment was not written: the run was cancelled"));
    signal.addEventListener("abort", stop, { once: true });
    try {
        const put = putSection(await client(), place, writer);
        const reply = await Promise.race([put, stopped.promise]);
        if (!reply.ok) {
            throw new Error(failureSentence("The comment", "pull-requests: write", reply.failure));
        }
    }
    finally {
        signal.removeEventListener("abort", stop);
    }
}
/**
 * Two runs of one pull request may end in any order: what the newer commit's has written stays, and a result of an
 * older commit says that it is one.
 */
function sectionFor(result, { section, head }, onlyUpdate) {
    if (section === null && onlyUpdate)
        return null;
    if (head === null || head === result.head)
        return result;
    if (section === null || section.head === head)
        return null;
    return { ...result, text: staleText(result, head) };
}

;// CONCATENATED MODULE: ./build/js/github/sinks.js


/** The places that every job has. */
const jobFiles = (runner) => ({
    outputs: appending(runner.outputFile, "the outputs"),
    summary: appending(runner.summaryFile, "the job summary"),
});
/** The places of a run on GitHub; without a pull request there is no comment. */
function destinations(runner, target, { check, objections }) {
    return {
        ...jobFiles(runner),
        comment: target && ((body, onlyUpdate) => writeResult(target, body, onlyUpdate)),
        check,
        objections,
    };
}
/** The runner's files are appended to, since other steps of the job may write into the same. */
function appending(file, what) {
    if (file === null)
        return null;
    return async (text) => {
        try {
            await (0,promises_.appendFile)(file, text.endsWith("\n") ? text : `${text}\n`);
        }
        catch (error) {
            const why = error instanceof Error ? error.message : String(error);
            throw new Error(`${what} could not be written: ${why}`, { cause: error });
        }
    };
}

;// CONCATENATED MODULE: ./build/js/report/escape/output.js

/** Every output the action has. The list is closed: a key never comes from data. */
const outputKeys = [
    "verdict",
    "reason",
    "exit-code",
    "worse",
    "cost-usd",
    "verdict-json",
    "sweep-json",
    "run-json",
    "comment-md",
    "summary-md",
    "junit-xml",
    "store-name",
    "store-file",
];
/** The text to append to `GITHUB_OUTPUT`: one heredoc a key, whose end no value can contain. */
function outputFile(values) {
    return outputKeys
        .flatMap((key) => {
        const value = values.get(key);
        return value === undefined ? [] : [heredoc(key, value)];
    })
        .join("");
}
function heredoc(key, value) {
    const end = delimiter(value);
    return `${key}<<${end}\n${value}\n${end}\n`;
}
// A value cannot be made to contain its own hash, but the check costs nothing and holds without that argument.
function delimiter(value) {
    let end = `end_${(0,digest/* sha256 */.sc)(value)}`;
    while (value.includes(end))
        end = `end_${(0,digest/* sha256 */.sc)(end)}`;
    return end;
}

;// CONCATENATED MODULE: ./build/js/action-shard.js
var action_shard_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_shard_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});













/**
 * One job of a matrix: asks its part of the cases and lays its store out for the job that decides. Decides nothing
 * itself, so that whatever keeps it from asking is a warning here, and asked or told by that job.
 */
async function actionShard(step, event, shard) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { around, runner, inputs } = step;
        if (inputs.supplied !== null) {
            throw new usage_error/* UsageError */.e("the input `shard` is for prompts that are run, not for supplied outputs");
        }
        if (event.kind === "pull_request" && event.target) {
            throw new usage_error/* UsageError */.e("the input `shard` is not for pull_request_target: it leaves its store");
        }
        const { asOf, config: configPath } = inputs;
        const assembled = action_shard_addDisposableResource(env_1, await assembleMeasuring(step), true);
        const { world } = assembled;
        const { store, log } = world;
        const [key] = (0,signing_keys/* signingKeys */.a)(around.env);
        if (key === undefined) {
            log.warn("This shard asks nothing: it has no key, neither to ask with nor to sign by.");
            return;
        }
        const trees = await fetched(step, comparedBy(event, inputs), assembled);
        if (trees.kind === "stopped") {
            log.warn(`This shard asks nothing: ${trees.detail}`);
            return;
        }
        const _ = action_shard_addDisposableResource(env_1, trees, true);
        const { comparison } = trees;
        await takeOver(step, event, world, comparison);
        const former = () => formerlyInProduction(step);
        const plain = { comparison, configPath, replay: false, asOf, former };
        const pull = event.kind === "pull_request" ? event : null;
        const request = pull ? { ...plain, held: heldBy(step, onceClient(step), pull) } : plain;
        const filled = await (0,fill/* fill */.GS)(world, request, shard);
        if (filled.kind === "stopped") {
            log.warn(`This shard asks nothing: ${filled.detail}`);
            return;
        }
        log.info((0,fill_shard/* filledText */.B)(filled, shard).trimEnd());
        const file = (0,external_node_path_.join)(inputs.out, "store.jsonl.gz");
        await (0,store_export/* exportStore */.e)(store, file, key);
        const name = `evenhand-shard-${shard.index}-of-${shard.of}`;
        const outputs = new Map([["store-name", name], ["store-file", file]]);
        await jobFiles(runner).outputs?.(outputFile(outputs));
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = action_shard_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./build/js/commands/sweep.js + 12 modules
var sweep = __webpack_require__(72319);
// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/open-tables.js
var open_tables = __webpack_require__(19355);
// EXTERNAL MODULE: ./build/js/report/sweep/sentences.js
var sentences = __webpack_require__(45176);
;// CONCATENATED MODULE: ./build/js/report/sweep/issue.js







/** What stands on an issue of a prompt that has drifted. */
function openIssue(of, report, runUrl) {
    const table = of.model.outcome === "fail" ? (0,open_tables/* openTables */.W)(of.model, style/* markdownStyle */.T).grids : [];
    const parts = [
        `### ❌ ${style/* markdownStyle */.T.name(of.prompt)} ${(0,sentences/* whatOf */.Em)(of)}`,
        (0,sentences/* findings */.Pg)(of, style/* markdownStyle */.T)
            .map((line) => `- ${line}`)
            .join("\n"),
        ...table.map(grid/* markdownTable */.Qj),
        ...(0,sentences/* advice */.v9)(of).map((line) => `**Next:** ${line}`),
        "The next sweep renews this, and closes it once it finds no drift. Closed by hand, it stays closed until then.",
    ];
    return issueOf(of, report, "open", [...parts, issue_footer(report, runUrl)]);
}
/** What stands on it once a sweep finds nothing any more. */
function resolvedIssue(of, report, runUrl) {
    const parts = [
        `### ✅ ${style/* markdownStyle */.T.name(of.prompt)}: no drift found any more`,
        `The sweep of ${(0,numbers/* day */.vd)(report.asOf)} found none.`,
    ];
    return issueOf(of, report, "resolved", [...parts, issue_footer(report, runUrl)]);
}
function issueOf(of, { suite }, state, parts) {
    const { prompt } = of;
    return {
        suite,
        prompt,
        title: `Evenhand: ${style/* plainStyle */.s.name(prompt)} ${state === "open" ? (0,sentences/* whatOf */.Em)(of) : "has drifted"}`,
        body: `${[...parts, `${driftMarker(suite, prompt)}${state} -->`].join("\n\n")}\n`,
    };
}
function issue_footer({ asOf, swept }, runUrl) {
    const parts = [`Sweep of ${(0,numbers/* day */.vd)(asOf)}`, style/* markdownStyle */.T.name(swept.name), (0,footer/* commit */.cd)(swept.sha)];
    const run = (0,footer/* link */.nf)("the run", runUrl);
    return `<sub>${[...parts, ...(run === null ? [] : [run])].join(" · ")}</sub>`;
}
/** The beginning of the body's last line, by which the next sweep finds it. Names are data, so their digest stands here. */
const driftMarker = (suite, prompt) => `<!-- evenhand v1 sweep=${(0,digest/* sha256 */.sc)(`${suite}\n${prompt}`).slice(0, 32)} drift=`;
/** Whether a body is one of ours for the prompt, and what it says; null for any other text. */
function driftState(body, suite, prompt) {
    const last = body.trimEnd().split("\n").at(-1) ?? "";
    const start = driftMarker(suite, prompt);
    if (!last.startsWith(start))
        return null;
    const rest = last.slice(start.length);
    return rest === "open -->" ? "open" : rest === "resolved -->" ? "resolved" : null;
}

;// CONCATENATED MODULE: ./build/js/github/issue.js





const issue_listed = schemas/* array */.YOg(schemas/* object */.Ikc({
    number: schemas/* number */.aig().int(),
    state: schemas/* enum */.k5n(["open", "closed"]),
    user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullable(),
    body: schemas/* string */.YjP().nullish(),
    // Pull requests are issues to this list.
    pull_request: schemas/* unknown */.L5J().optional(),
}));
/**
 * Tells a prompt's one issue what a sweep found: opens it, renews it, closes it. One that a person closed stays closed
 * until a sweep finds no drift; the next drift after that opens it again.
 */
async function tellIssue(place, issue, drifted) {
    return attempt(async () => {
        const login = await ownLogin(place.octokit);
        const [known] = await knownIssues(place, issue, login);
        if (!drifted)
            return known === undefined ? "left alone" : resolve(place, issue, known);
        if (known === undefined)
            return issue_open(place, issue, login);
        if (known.state === "closed" && known.said === "open")
            return "left alone";
        await update(place, known.number, { body: issue.body, title: issue.title, state: "open" });
        return known.state === "open" ? "updated" : "opened";
    });
}
async function issue_open(place, issue, login) {
    const { octokit, owner, repo } = place;
    const { title, body } = issue;
    const made = await octokit.rest.issues.create({ owner, repo, title, body });
    const own = schemas/* object */.Ikc({ number: schemas/* number */.aig().int() }).parse(made.data).number;
    // Another sweep may have looked at the same moment and opened one too: the older stays.
    const others = await knownIssues(place, issue, login);
    const older = others.some(({ number, state }) => state === "open" && number < own);
    if (!older)
        return "opened";
    await update(place, own, { state: "closed", state_reason: "not_planned" });
    return "left alone";
}
async function resolve(place, issue, known) {
    if (known.said === "resolved")
        return "left alone";
    const { body } = issue;
    await update(place, known.number, { body, state: "closed", state_reason: "completed" });
    return "closed";
}
function update({ octokit, owner, repo }, number, change) {
    return octokit.rest.issues.update({ owner, repo, issue_number: number, ...change });
}
/** So many pages of a hundred issues are looked through. */
const MOST_PAGES = 10;
/**
 * The token's own issues of the prompt, open ones before closed ones and older before newer. By marker and author:
 * anybody can paste a marker, and editing a stranger's issue would put our words into their hands.
 */
async function knownIssues({ octokit, owner, repo }, { suite, prompt }, login) {
    const found = [];
    const asked = { owner, repo, state: "all", creator: login, per_page: 100 };
    const pages = pagesOf((page) => octokit.rest.issues.listForRepo({ ...asked, page }), MOST_PAGES);
    for await (const page of pages) {
        for (const { number, state, user, body, pull_request: pull } of issue_listed.parse(page)) {
            const said = driftState(body ?? "", suite, prompt);
            if (said !== null && user?.login === login && pull === undefined) {
                found.push({ number, state, said });
            }
        }
    }
    return found.toSorted((a, b) => Number(b.state === "open") - Number(a.state === "open") || a.number - b.number);
}

;// CONCATENATED MODULE: ./build/js/github/event-payload.js

/** What is read of the payloads of GitHub's events. */
const event_payload_sha = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "is not a full commit SHA");
const repository = schemas/* object */.Ikc({
    full_name: schemas/* string */.YjP(),
    default_branch: schemas/* string */.YjP(),
    // True for internal ones, too.
    private: schemas/* boolean */.zMY().default(false),
});
const pullRequestPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    sender: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }),
    label: schemas/* object */.Ikc({ name: schemas/* string */.YjP() }).nullish(),
    repository,
    pull_request: schemas/* object */.Ikc({
        number: schemas/* number */.aig().int().positive(),
        draft: schemas/* boolean */.zMY().default(false),
        user: schemas/* object */.Ikc({ login: schemas/* string */.YjP() }).nullish(),
        head: schemas/* object */.Ikc({
            sha: event_payload_sha,
            ref: schemas/* string */.YjP(),
            // Null once the fork has been deleted.
            repo: schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable(),
        }),
        base: schemas/* object */.Ikc({ sha: event_payload_sha, ref: schemas/* string */.YjP() }),
    }),
});
const mergeGroupPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    repository,
    merge_group: schemas/* object */.Ikc({
        head_sha: event_payload_sha,
        head_ref: schemas/* string */.YjP().default(""),
        base_sha: event_payload_sha,
        base_ref: schemas/* string */.YjP().transform((ref) => ref.replace(/^refs\/heads\//, "")),
    }),
});
const pushPayload = schemas/* object */.Ikc({ ref: schemas/* string */.YjP(), before: event_payload_sha, after: event_payload_sha, repository });
const dispatchPayload = schemas/* object */.Ikc({
    ref: schemas/* string */.YjP(),
    repository,
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())
        .nullish()
        .transform((inputs) => inputs ?? {}),
});
const schedulePayload = schemas/* object */.Ikc({ repository });
const commentPayload = schemas/* object */.Ikc({
    action: schemas/* string */.YjP(),
    issue: schemas/* object */.Ikc({ number: schemas/* number */.aig().int().positive(), pull_request: schemas/* unknown */.L5J().optional() }),
    comment: schemas/* object */.Ikc({
        body: schemas/* string */.YjP().nullish(),
        author_association: schemas/* string */.YjP(),
        user: schemas/* object */.Ikc({ type: schemas/* string */.YjP() }).nullable(),
    }),
});

;// CONCATENATED MODULE: ./build/js/github/production.js




const production = "refs/evenhand/production";
const former = "refs/evenhand/former";
/**
 * Fetches the default branch's last commit without a checkout; whichever branch a run by hand was started on, it is no
 * other that is in production.
 *
 * @param dir a folder of its own; the caller removes it
 */
async function fetchProduction(origin, defaultBranch, dir) {
    const remote = await remoteAt(origin, (0,external_node_path_.join)(dir, "production"));
    const fetch = (what, to) => remote.fetch({ refspecs: [`+${what}:${to}`], filter: "blob:none", depth: 1 });
    const failure = await fetch(`refs/heads/${defaultBranch}`, production);
    if (failure !== null)
        return unfetched(origin, failure);
    const repository = await openFetched(origin, remote);
    const sha = await repository.commit(production);
    if (sha === null)
        throw new Error(`${production} is not there although git fetched it`);
    return {
        kind: "production",
        base: repository.tree(sha),
        named: (ref) => fetchNamed(origin, { repository, remote }, ref),
        sha,
        async treeAt(commit) {
            // A record names it, and a refspec is a small language.
            if (!event_payload_sha.safeParse(commit).success)
                return null;
            return (await fetch(commit, former)) === null ? repository.tree(commit) : null;
        },
        [Symbol.asyncDispose]: () => repository[Symbol.asyncDispose](),
    };
}

// EXTERNAL MODULE: ./build/js/report/rollback.js
var rollback = __webpack_require__(45797);
// EXTERNAL MODULE: ./build/js/report/signed-off.js
var signed_off = __webpack_require__(40585);
;// CONCATENATED MODULE: ./build/js/report/publish.js



/**
 * Tells a finished run to the world: first what is local and cannot wait, the comment last. Reads the verdict and
 * returns nothing, so no outage or missing permission can change it; each failure is one warning.
 */
async function publish(finished, to, warn) {
    const { verdict, texts } = finished;
    const attempt = attemptBy(warn);
    await attempt(to.outputs?.(outputFile(outputsOf(finished))));
    // A rendering that failed is empty, and has been warned about.
    if (texts.summary !== "")
        await attempt(to.summary?.(texts.summary));
    // A cancelled run gave way to a newer one, whose comment it would overwrite.
    if (texts.comment === "" || verdict.reason === "cancelled")
        return;
    const told = await attempt(to.comment?.(texts.comment, !isNews(verdict)));
    // Whatever kept GitHub from taking the comment is not to be tried a second time.
    if (!told || !isNews(verdict))
        return;
    await attempt(to.check?.(finished));
    if (verdict.prompts.some(({ judge }) => judge !== null))
        await attempt(to.objections?.(verdict));
}
/** Waits for a step of publishing; one that fails is a warning, and false. */
const attemptBy = (warn) => async (step) => {
    try {
        await step;
        return true;
    }
    catch (error) {
        warn(error instanceof Error ? error.message : String(error));
        return false;
    }
};
/** Whether a pull request is worth a first comment: not where nothing of its changes bears on a prompt. */
function isNews(verdict) {
    return (verdict.outcome !== "not_applicable" ||
        verdict.prompts.length > 0 ||
        verdict.policyChanges.length > 0 ||
        verdict.plan !== null);
}
/** The action's outputs: short values and paths. */
function outputsOf({ verdict, run, files, evidence, }) {
    return new Map([
        ["verdict", verdict.outcome],
        ["reason", verdict.reason ?? (goesBack(verdict) ? "rollback" : "")],
        ["exit-code", String(verdict.exitCode)],
        ["worse", String(publish_worse(verdict))],
        ["cost-usd", run.costUsd.toFixed(4)],
        ["verdict-json", files.verdictJson],
        ["run-json", files.runJson],
        ["comment-md", files.commentMd],
        ["summary-md", files.summaryMd],
        ["junit-xml", files.junitXml],
        ["store-name", evidence?.name ?? ""],
        ["store-file", evidence?.file ?? ""],
    ]);
}
/** A pass of which something was not measured: a workflow may want to know. */
const goesBack = ({ outcome, prompts }) => outcome === "pass" && prompts.some(rollback/* isRollback */.z1);
/** What turned the check red, and nobody has accepted: slices that gate and got worse, `(all)` among them, and must-pass cases that fail. */
function publish_worse({ prompts }) {
    const open = prompts.filter((prompt) => !(0,signed_off/* isAccepted */.oB)(prompt));
    return open.reduce((sum, { units, mustPassRed }) => sum + units.filter((unit) => unit.red).length + mustPassRed.length, 0);
}

// EXTERNAL MODULE: ./build/js/report/sweep/digest.js
var sweep_digest = __webpack_require__(30472);
;// CONCATENATED MODULE: ./build/js/report/sweep/publish.js




/** Tells a sweep to the world, the issues last. What fails is a warning, and changes nothing of what was found. */
async function publishSweep(sweep, to, how) {
    const { report, run, summary } = sweep;
    const { redact } = how;
    const attempt = attemptBy(how.warn);
    await attempt(to.outputs?.(outputFile(sweepOutputs(sweep))));
    await attempt(to.summary?.(summary));
    for (const prompt of report.prompts) {
        // What could not be measured says nothing of a drift, and what was swept before today has been told.
        if (prompt.outcome === "inconclusive" || prompt.repeated)
            continue;
        const drifted = (0,sentences/* hasDrifted */.nC)(prompt);
        const issue = (drifted ? openIssue : resolvedIssue)(prompt, report, run.runUrl);
        await attempt(to.issue({ ...issue, body: redact(issue.body) }, drifted));
    }
}
function sweepOutputs({ report, run, files }) {
    return new Map([
        ["verdict", report.outcome],
        ["reason", report.reason ?? ""],
        ["exit-code", String(report.exitCode)],
        ["worse", String(report.prompts.filter(sentences/* hasDrifted */.nC).length)],
        ["cost-usd", run.costUsd.toFixed(4)],
        ["sweep-json", files.sweepJson],
        ["run-json", files.runJson],
        ["summary-md", files.summaryMd],
    ]);
}

;// CONCATENATED MODULE: ./build/js/action-sweep.js
var action_sweep_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_sweep_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




















/**
 * On schedule, or by hand: the default branch's prompts measured for drift → records, outputs, summary, issues → exit code.
 *
 * @param started told how many rows the store has before anything is asked, for the post step
 */
async function actionSweep(step, event, started) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { around, runner, inputs, warn } = step;
        const assembled = action_sweep_addDisposableResource(env_1, await assembleMeasuring(step), true);
        const { store, log } = assembled.world;
        const keys = (0,signing_keys/* signingKeys */.a)(around.env);
        if (inputs.cache && keys.length > 0)
            await takeCached(step, { store, log }, keys, "run");
        const mayShare = () => started(rowsIn(store));
        const client = onceClient(step);
        const finished = await swept({ step, event, mayShare }, assembled);
        const to = destinations(runner, null, { check: null, objections: null });
        if (!("report" in finished)) {
            await publish(finished, to, warn);
            log.info(finished.texts.headline);
            return finished.exitCode;
        }
        const { owner, repo } = runner;
        const { redact } = assembled;
        const issue = async (of, drifted) => {
            const reply = await tellIssue({ octokit: await client(), owner, repo }, of, drifted);
            if (!reply.ok)
                throw new Error(failureSentence("The issue", "issues: write", reply.failure));
        };
        await publishSweep(finished, { ...to, issue }, { redact, warn });
        log.info((0,sweep_digest/* sweepHeadline */.uJ)(finished.report));
        return finished.report.exitCode;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = action_sweep_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
const UNSHARED = "Answers are not kept for the next sweep, since the store is not shared (`store.share`): every sweep is a first one, and only the comparison with 90 days ago is left.";
/** The sweep on disk, or why there is none: only wrong usage is thrown. */
async function swept({ step, event, mayShare }, assembled) {
    const { runner, inputs, around } = step;
    const { defaultBranch } = event;
    const { runId, runAttempt } = runner;
    const place = { out: inputs.out, runUrl: runUrl(runner), section: null, artifact: null };
    const asked = { base: defaultBranch, head: runner.sha, config: inputs.config };
    const origin = originOf(step);
    await (0,sweep.clearSweep)(inputs.out);
    const queries = await (0,sweep.queriesIn)(around.cwd, inputs.queries);
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(runner.temp, "evenhand-sweep-"));
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const production = await fetchProduction(origin, defaultBranch, dir);
            if (production.kind === "stopped") {
                return await (0,gate.stopAndWrite)(assembled, production, asked, place);
            }
            const _ = action_sweep_addDisposableResource(env_2, production, true);
            // Its cache is the default branch's, which every pull request reads.
            if (await sharesStore(production.base, inputs.config, event))
                mayShare();
            else
                assembled.world.log.warn(UNSHARED);
            const history = historyOf(step, dir, assembled.world);
            const done = await (0,sweep.sweepAndWrite)(assembled, {
                production,
                swept: { name: defaultBranch, sha: production.sha },
                configPath: inputs.config,
                prompt: null,
                queries,
                history,
                run: { id: runId, attempt: runAttempt },
                treeAt: production.treeAt,
            }, place);
            return done.kind === "stopped" ? await (0,gate.stopAndWrite)(assembled, done, asked, place) : done;
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = action_sweep_disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        if (error instanceof usage_error/* UsageError */.e)
            throw error;
        return (0,gate.stopAndWrite)(assembled, (0,stopped_by/* stoppedBy */.$)(error), asked, place);
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./build/js/commands/tell-stopped.js
var tell_stopped = __webpack_require__(65022);
// EXTERNAL MODULE: ./build/js/report/selftest-text.js
var selftest_text = __webpack_require__(37959);
// EXTERNAL MODULE: ./build/js/selftest.js + 7 modules
var selftest = __webpack_require__(97814);
;// CONCATENATED MODULE: ./build/js/action-selftest.js
var action_selftest_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_selftest_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});





const RUNS = 400;
/** Of the text in the log and the summary. */
const COLUMNS = 100;
/** `evenhand selftest` in a job that somebody has started: told in the log and the job summary. */
async function selftestStep({ around, runner, inputs }, { world, redact }, trees, prompt) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (trees.kind === "stopped")
            return (0,tell_stopped/* tellStopped */.B)(trees, around);
        const _ = action_selftest_addDisposableResource(env_1, trees, true);
        const { comparison } = trees;
        const asked = { comparison, configPath: inputs.config, prompt, runs: RUNS, live: null };
        const report = await (0,selftest/* selftest */.Z)(world, asked);
        if ("kind" in report)
            return (0,tell_stopped/* tellStopped */.B)(report, around);
        const lines = redact((0,selftest_text/* selftestText */.o)(report, COLUMNS)).trimEnd().split("\n");
        for (const line of lines)
            world.log.info(line);
        await jobFiles(runner).summary?.(`### Self-test\n\n${(0,markdown/* fence */.EU)(lines, "text")}\n`);
        return report.prompts.some(({ measured }) => measured === null) ? 2 : 0;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = action_selftest_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

;// CONCATENATED MODULE: ./build/js/github/dispatched.js

const COMMANDS = ["gate", "selftest"];
/** Read from the inputs of the workflow; those of other names are the workflow's own. */
function dispatchedBy({ inputs }) {
    const given = (name) => inputs[name]?.trim() || null;
    const asked = given("command") ?? "gate";
    const command = COMMANDS.find((name) => name === asked);
    if (command === undefined) {
        throw new usage_error/* UsageError */.e(`the input \`command\` is gate or selftest, not \`${asked}\``);
    }
    const focus = { prompt: given("prompt"), slice: given("slice"), model: given("model") };
    if (command === "selftest" && (focus.slice ?? focus.model) !== null) {
        throw new usage_error/* UsageError */.e("a self-test is about a prompt as it stands: leave the inputs `slice` and `model` empty");
    }
    return { command, focus };
}

;// CONCATENATED MODULE: ./build/js/github/event.js

const onPullRequest = "start the job `on: pull_request` (see docs/github.md for the workflow to copy)";
/** What a run gates, from the name and payload of the event that started it; `sha` is the runner's commit. */
function parseEvent(name, payload, sha) {
    switch (name) {
        case "pull_request":
        case "pull_request_review":
        case "pull_request_target":
            return pullRequestEvent(name, payload);
        case "merge_group":
            return mergeGroupEvent(payload);
        case "issue_comment":
            return commentEvent(payload);
        case "workflow_dispatch":
            return dispatchEvent(payload, sha);
        case "schedule":
            return scheduleEvent(payload, sha);
        case "push":
            return pushEvent(payload);
        default:
            return {
                kind: "unsupported",
                name,
                todo: `Evenhand does not know the event ${name}: ${onPullRequest}.`,
            };
    }
}
function pullRequestEvent(name, payload) {
    const read = pullRequestPayload.safeParse(payload);
    if (!read.success)
        return malformed(name, read.error);
    const { action, sender, repository, label, pull_request: pull } = read.data;
    return {
        kind: "pull_request",
        target: name === "pull_request_target",
        action,
        number: pull.number,
        headSha: pull.head.sha,
        headRef: pull.head.ref,
        baseRef: pull.base.ref,
        baseSha: pull.base.sha,
        mergeRef: `refs/pull/${pull.number}/merge`,
        ...ofRepository(repository),
        fork: pull.head.repo?.full_name !== repository.full_name,
        actor: sender.login,
        author: pull.user?.login ?? null,
        label: action === "labeled" ? (label?.name ?? null) : null,
        draft: pull.draft,
    };
}
function mergeGroupEvent(payload) {
    const read = mergeGroupPayload.safeParse(payload);
    if (!read.success)
        return malformed("merge_group", read.error);
    const { action, repository, merge_group: group } = read.data;
    return {
        kind: "merge_group",
        action,
        headRef: group.head_ref,
        headSha: group.head_sha,
        baseSha: group.base_sha,
        baseRef: group.base_ref,
        ...ofRepository(repository),
    };
}
function dispatchEvent(payload, commit) {
    const read = dispatchPayload.safeParse(payload);
    if (!read.success)
        return malformed("workflow_dispatch", read.error);
    const started = event_payload_sha.safeParse(commit);
    if (!started.success)
        return malformed("workflow_dispatch", started.error);
    const { ref, repository, inputs } = read.data;
    return {
        kind: "workflow_dispatch",
        sha: started.data,
        ref,
        ...ofRepository(repository),
        inputs: Object.fromEntries(Object.entries(inputs).map(([key, value]) => [key, String(value)])),
    };
}
function scheduleEvent(payload, commit) {
    const read = schedulePayload.safeParse(payload);
    if (!read.success)
        return malformed("schedule", read.error);
    const started = event_payload_sha.safeParse(commit);
    if (!started.success)
        return malformed("schedule", started.error);
    return { kind: "schedule", sha: started.data, ...ofRepository(read.data.repository) };
}
const NO_COMMIT = /^0+$/;
function pushEvent(payload) {
    const read = pushPayload.safeParse(payload);
    if (!read.success)
        return malformed("push", read.error);
    const { ref, before, after, repository } = read.data;
    const branch = repository.default_branch;
    if (ref !== `refs/heads/${branch}` || NO_COMMIT.test(after)) {
        return {
            kind: "unsupported",
            name: "push",
            todo: `Evenhand has nothing to do on a push to ${ref}: let the workflow start on pushes to ${branch} alone (\`branches: [${branch}]\`).`,
        };
    }
    const baseSha = NO_COMMIT.test(before) ? null : before;
    return { kind: "push", headSha: after, baseSha, ...ofRepository(repository) };
}
const ofRepository = (of) => ({
    defaultBranch: of.default_branch,
    isPublic: !of.private,
});
/** GitHub's words for people who were let in; `CONTRIBUTOR` is whoever has had one change merged. */
const MEMBERS = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
function commentEvent(payload) {
    const read = commentPayload.safeParse(payload);
    if (!read.success)
        return malformed("issue_comment", read.error);
    const { action, issue, comment } = read.data;
    return {
        kind: "issue_comment",
        action,
        number: issue.number,
        onPull: issue.pull_request !== undefined && issue.pull_request !== null,
        body: comment.body ?? "",
        byMember: comment.user?.type === "User" && MEMBERS.has(comment.author_association),
    };
}
function malformed(name, error) {
    const [issue] = error.issues;
    const place = issue?.path.join(".") || "the commit";
    return {
        kind: "unsupported",
        name,
        todo: `The payload of the ${name} event cannot be used: ${place} ${issue?.message ?? "is missing"}. Start the workflow anew.`,
    };
}

;// CONCATENATED MODULE: ./build/js/github/unsafe-checkout.js


/**
 * Why a job on `pull_request_target` may not go on: its work tree holds something else than the base that GitHub
 * starts it on. Nothing of the work tree is read here, but another step may run what the pull request's author wrote,
 * beside the secrets of this event. Read without git, whose configuration in there could be the author's too.
 *
 * @param workspace where the job's steps check out; null where there is none
 * @param base the commit that the run was started on (`GITHUB_SHA`)
 * @returns null where nothing, or base, is checked out
 */
async function unsafeCheckout(workspace, base) {
    if (workspace === null)
        return null;
    const commit = await checkedOut((0,external_node_path_.join)(workspace, ".git"));
    if (commit === null || commit === base)
        return null;
    return {
        kind: "stopped",
        reason: "unsafe_trigger",
        detail: `on pull_request_target the work tree is at ${commit.slice(0, 8)}, and not at base's ${base.slice(0, 8)}`,
        problems: [],
    };
}
/** The commit at HEAD, or words for one that cannot be told; null where nothing is checked out. */
async function checkedOut(git) {
    const head = await unsafe_checkout_textOf((0,external_node_path_.join)(git, "HEAD"));
    // A folder of another kind (`git worktree`) has a file here, which leads elsewhere.
    if (head === null)
        return (await unsafe_checkout_textOf(git)) === null ? null : "unknown";
    const ref = /^ref: (refs\/[^\s]+)$/.exec(head)?.[1];
    if (ref === undefined)
        return head;
    if (ref.split("/").includes(".."))
        return "unknown";
    const loose = await unsafe_checkout_textOf((0,external_node_path_.join)(git, ref));
    if (loose !== null)
        return loose;
    const packed = (await unsafe_checkout_textOf((0,external_node_path_.join)(git, "packed-refs"))) ?? "";
    const line = packed.split("\n").find((line) => line.endsWith(` ${ref}`));
    return line?.split(" ")[0] ?? "unknown";
}
async function unsafe_checkout_textOf(file) {
    try {
        return (await (0,promises_.readFile)(file, "utf8")).trim();
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./build/js/action-main.js
var action_main_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_main_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});
















/**
 * Event and inputs → verdict → outputs, summary, comment → exit code.
 *
 * @param started told how many rows the store has before anything is asked, for the post step
 */
async function actionMain(step, started) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const { around, runner, inputs, warn } = step;
        const payload = JSON.parse(await (0,promises_.readFile)(runner.eventPath, "utf8"));
        const event = parseEvent(runner.eventName, payload, runner.sha);
        if (event.kind === "unsupported")
            throw new usage_error/* UsageError */.e(event.todo);
        if (event.kind === "push") {
            await actionPush(step, event);
            return 0;
        }
        if (event.kind === "issue_comment") {
            await actionCommand(step, event);
            return 0;
        }
        if (event.kind === "schedule" || inputs.sweep) {
            if (event.kind === "schedule" || event.kind === "workflow_dispatch") {
                return actionSweep(step, event, started);
            }
            throw new usage_error/* UsageError */.e("the input `sweep` is for workflow_dispatch and schedule: a pull request is gated");
        }
        const pull = event.kind === "pull_request" ? event : null;
        if (pull?.action === "closed") {
            around.stdout.write("The pull request is closed: nothing to gate.\n");
            return 0;
        }
        if (inputs.shard !== null) {
            await actionShard(step, event, inputs.shard);
            return 0;
        }
        const compared = comparedBy(event, inputs);
        const assembled = action_main_addDisposableResource(env_1, await assembleMeasuring(step), true);
        const byHand = event.kind === "workflow_dispatch" ? dispatchedBy(event) : null;
        if (byHand?.command === "selftest") {
            const trees = await fetched(step, compared, assembled);
            return selftestStep(step, assembled, trees, byHand.focus.prompt);
        }
        const client = onceClient(step);
        const comment = pull && commentOf(step, client, pull.number, assembled.world);
        const live = comment && startLive(step, compared, comment, assembled.world.clock);
        const decided = await decide({ step, event, compared, started }, withProgress(assembled, live), {
            unsafe: pull?.target === true ? await unsafeCheckout(runner.workspace, runner.sha) : null,
            ...(pull && { held: heldBy(step, client, pull), ...claimsOf(pull) }),
            ...(byHand && { focus: byHand.focus }),
            signOffs: signOffsFor(step, client, event),
        });
        await live?.end();
        // A run by hand is about a commit that other runs decide on.
        const check = byHand === null ? checkOf(step, client, decided.lines) : null;
        const objections = comment && objectionsTo(step, comment, assembled);
        await publish(decided, destinations(runner, comment, { check, objections }), warn);
        assembled.world.log.info(decided.texts.headline);
        return decided.exitCode;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = action_main_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./build/js/generate/batch.js
var generate_batch = __webpack_require__(84192);
;// CONCATENATED MODULE: ./build/js/action-post.js
var action_post_addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var action_post_disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});




/**
 * After the job, also after a cancelled one: leaves what was paid for to the pull request's next run.
 *
 * @param known rows that the store had before the main step asked anything
 */
async function actionPost(step, known) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const [key] = (0,signing_keys/* signingKeys */.a)(step.around.env);
        if (!step.inputs.cache || key === undefined)
            return;
        const assembled = action_post_addDisposableResource(env_1, await assembleStep(step), true);
        const { store } = assembled.world;
        if (rowsIn(store) <= known && (0,generate_batch/* pendingBatches */.KI)(store).length === 0)
            return;
        await saveCached(step, assembled.world, key, "run");
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = action_post_disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}

// EXTERNAL MODULE: ./build/js/surroundings.js
var surroundings = __webpack_require__(91707);
// EXTERNAL MODULE: ./build/js/plan/shard.js
var shard = __webpack_require__(11440);
// EXTERNAL MODULE: ./build/js/range.js
var range = __webpack_require__(19451);
// EXTERNAL MODULE: ./build/js/repository-path.js
var repository_path = __webpack_require__(81818);
;// CONCATENATED MODULE: ./build/js/github/inputs.js








/** @param temp where `out` lies unless it is given */
function readInputs({ env, cwd }, temp) {
    const get = (name) => inputIn(env, name);
    const out = get("out") ?? (0,external_node_path_.join)(temp, ".evenhand");
    return {
        config: (0,repository_path/* repositoryPath */.S)(get("config") ?? "evenhand.yaml", "the input `config`"),
        token: required(get("github-token"), "github-token"),
        out: (0,external_node_path_.isAbsolute)(out) ? out : (0,external_node_path_.join)(cwd, out),
        cache: flag("cache", get("cache") ?? "true"),
        live: flag("live", get("live") ?? "false"),
        section: get("section"),
        timeoutMinutes: minutes("timeout-minutes", get("timeout-minutes")),
        base: branch(get("base")),
        head: commit(get("head")),
        sweep: flag("sweep", get("sweep") ?? "false"),
        queries: get("queries"),
        shard: inputs_shard(get("shard")),
        stores: folder(get("stores"), cwd),
        batchMinutes: minutes("batch-minutes", get("batch-minutes")),
        asOf: day(get("as-of")),
        supplied: suppliedIn(get),
    };
}
/** The runner hands an input over in a variable, empty when it is not given. */
function inputIn(env, name) {
    return env[`INPUT_${name.toUpperCase()}`]?.trim() || null;
}
function suppliedIn(get) {
    const [baseline, candidate] = [get("baseline-outputs"), get("candidate-outputs")];
    const others = ["fresh-baseline-outputs", "slice", "metric", "range", "evals"];
    if (baseline === null && candidate === null) {
        const lost = others.find((name) => get(name) !== null);
        if (lost === undefined)
            return null;
        throw new usage_error/* UsageError */.e(`the input \`${lost}\` describes supplied outputs: give \`baseline-outputs\` and \`candidate-outputs\` with it`);
    }
    return {
        baseline: required(baseline, "baseline-outputs"),
        candidate: required(candidate, "candidate-outputs"),
        ...some("fresh", get("fresh-baseline-outputs")),
        ...some("slice", get("slice")),
        ...some("metric", get("metric")),
        ...some("range", inputs_range(get("range"))),
        ...some("evals", get("evals")),
    };
}
/** A property that is absent where there is no value. */
function some(key, value) {
    return value === null ? {} : { [key]: value };
}
function required(value, name) {
    if (value !== null)
        return value;
    throw new usage_error/* UsageError */.e(`the input \`${name}\` is missing: add it under \`with:\``);
}
function flag(name, text) {
    if (text === "true" || text === "false")
        return text === "true";
    throw new usage_error/* UsageError */.e(`the input \`${name}\` is true or false, not \`${text}\``);
}
function minutes(name, text) {
    const parsed = text === null ? null : (0,stop_signal/* parseMinutes */.lA)(text);
    if (text === null || parsed !== null)
        return parsed;
    throw new usage_error/* UsageError */.e(`the input \`${name}\` is a number of minutes, such as 30, not \`${text}\``);
}
function inputs_shard(text) {
    const parsed = text === null ? null : (0,shard/* parseShard */.uK)(text);
    if (text === null || parsed !== null)
        return parsed;
    throw new usage_error/* UsageError */.e(`the input \`shard\` is a part and how many there are, such as 3/8, not \`${text}\``);
}
function day(text) {
    const parsed = text === null ? null : (0,units/* parseDay */.Iq)(text);
    if (text === null || parsed !== null)
        return parsed;
    throw new usage_error/* UsageError */.e(`the input \`as-of\` is a day such as 2026-11-25, not \`${text}\``);
}
const folder = (path, cwd) => path === null || (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.join)(cwd, path);
function branch(name) {
    // Goes into a refspec of git, where `:` and `*` have a meaning.
    if (name === null || /^(?!-)[^\s:*?[\\^~]+$/.test(name))
        return name;
    throw new usage_error/* UsageError */.e(`the input \`base\` is the name of a branch, such as main, not \`${name}\``);
}
function commit(text) {
    if (text === null || event_payload_sha.safeParse(text).success)
        return text;
    throw new usage_error/* UsageError */.e(`the input \`head\` is a full commit SHA of 40 hex digits, not \`${text}\``);
}
function inputs_range(text) {
    if (text === null)
        return null;
    const parsed = (0,range/* parseRange */.R)(text);
    if (parsed !== null)
        return parsed;
    throw new usage_error/* UsageError */.e(`the input \`range\` is two ascending numbers such as 0,1, not \`${text}\``);
}

;// CONCATENATED MODULE: ./build/js/github/keys.js

/** Inputs that hold a provider's key, and the variable in which the engine looks for it. */
const keyInputs = [
    ["openai-api-key", "OPENAI_API_KEY"],
    ["anthropic-api-key", "ANTHROPIC_API_KEY"],
];
/** The environment with the keys that came as inputs; an input goes before a variable. */
function withKeys(env) {
    const given = keyInputs.flatMap(([input, variable]) => {
        const key = inputIn(env, input);
        return key === null ? [] : [[variable, key]];
    });
    return { ...env, ...Object.fromEntries(given) };
}

// EXTERNAL MODULE: ./build/js/report/redact.js
var report_redact = __webpack_require__(72716);
// EXTERNAL MODULE: ./build/js/secrets.js
var js_secrets = __webpack_require__(81571);
;// CONCATENATED MODULE: ./build/js/action.js











/**
 * The action's main step and, after the job, its post step: the state that the first saves tells which. Whatever is
 * thrown becomes one line and an exit code, which is never 0 for the main step and always 0 for the other.
 */
async function action() {
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    const host = (0,surroundings/* surroundings */.i)();
    // The runner reads commands from both streams; one of them keeps the lines in order.
    const around = { ...host, env: withKeys(host.env), stderr: host.stdout };
    const token = inputIn(around.env, "github-token");
    const secrets = [...new Set([...(0,js_secrets/* secretsOf */.F)(around.env), ...(token === null ? [] : [token])])];
    const redact = (0,report_redact/* redactor */.$)(secrets);
    const warn = (line) => core.warning((0,log.logLine)(redact(line)));
    const signal = (0,stop_signal/* interruption */.YW)();
    const isPost = core.getState("isPost") === "true";
    try {
        for (const secret of secrets)
            core.setSecret(secret);
        core.saveState("isPost", "true");
        const runner = runnerOf(around.env);
        const inputs = readInputs(around, runner.temp);
        const step = { around, runner, inputs, signal, warn };
        if (!isPost)
            return await actionMain(step, (rows) => core.saveState("rows", rows));
        const rows = core.getState("rows");
        if (rows !== "")
            await actionPost(step, Number(rows));
        return 0;
    }
    catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (isPost)
            warn(`what was paid for could not be saved for the next run: ${message}`);
        else
            core.error((0,log.logLine)(redact(message)));
        return isPost ? 0 : error instanceof usage_error/* UsageError */.e ? 3 : 2;
    }
}


/***/ }),

/***/ 41706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ batch)
/* harmony export */ });
/* harmony import */ var _compare_by_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9431);
/* harmony import */ var _fill_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29689);
/* harmony import */ var _generate_batch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84192);
/* harmony import */ var _measure_alone_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60017);
/* harmony import */ var _measure_bench_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82827);
/* harmony import */ var _measure_controls_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6183);
/* harmony import */ var _models_batch_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51565);
/* harmony import */ var _models_pricing_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54021);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(82589);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(32474);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5942);
/* harmony import */ var _settle_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(40905);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43757);













/** Answers, judgements, the recheck's answers and theirs; two more where a batch expired on the way. */
const MOST_ROUNDS = 6;
/**
 * Fills the store through the providers' batch APIs, round by round (answers, judgements, a recheck's answers and
 * judgements), and decides nothing: the gate on the store does, and asks at once what is left. May be ended at any
 * time; the next run takes over what was under way.
 *
 * @param waitMs how long to wait for batches in all
 */
async function batch(ports, request, waitMs) {
    const { store, clock, log } = ports;
    const untilMs = clock.monotonic() + waitMs;
    const asked = await (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .prepareAsked */ .WU)(ports, request);
    if (asked.kind === "stopped")
        return asked;
    const { config, prepared } = asked;
    const plans = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_9__/* .plansOf */ .i$)(prepared);
    const held = await (0,_refusal_js__WEBPACK_IMPORTED_MODULE_8__/* .heldBack */ .Z)(request, config.run, plans);
    // With their prices, which no journal has.
    const refs = plans.flatMap(_plan_plan_js__WEBPACK_IMPORTED_MODULE_7__/* .refsOf */ .gA);
    let [answers, spent] = [0, 0];
    const answered = ({ ref, response }) => {
        answers++;
        const known = refs.find((of) => isSame(of, ref)) ?? ref;
        if (response.usage !== null)
            spent += (0,_models_pricing_js__WEBPACK_IMPORTED_MODULE_6__/* .priceOf */ .x)(known, response.usage).usd * _models_batch_js__WEBPACK_IMPORTED_MODULE_11__/* .BATCH_PRICE */ .x;
    };
    const tried = new Set();
    for (let round = 1;; round++) {
        const pending = (0,_generate_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .pendingBatches */ .KI)(store);
        const underWay = await (0,_generate_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .collectBatches */ .bA)(ports, pending, { untilMs, answered });
        const waited = new Set(underWay.flatMap(({ items }) => items.map(([key]) => key)));
        const wanted = (await missing(store, config, prepared)).filter(({ key }) => !waited.has(key));
        const untried = wanted.filter(({ key }) => !tried.has(key));
        const due = held === null ? await batchable(ports, untried) : [];
        const over = underWay.length > 0 || due.length === 0 || round > MOST_ROUNDS;
        if (over || ports.signal.aborted) {
            const left = wanted.length;
            return { kind: "batched", underWay: underWay.length, answers, usd: (0,_units_js__WEBPACK_IMPORTED_MODULE_12__/* .usd */ .dR)(spent), left };
        }
        for (const { key } of due)
            tried.add(key);
        const submitted = await (0,_generate_batch_js__WEBPACK_IMPORTED_MODULE_2__/* .submitBatches */ .no)(ports, due);
        log.info(`Round ${round}: ${due.length} requests in ${submitted.length} batches.`);
    }
}
const isSame = (a, b) => a.provider === b.provider && a.model === b.model && a.baseUrl === b.baseUrl;
/** Those whose provider takes batches. */
async function batchable({ batches }, requests) {
    const able = await Promise.all(requests.map(async ({ ref }) => (await batches(ref)) !== null));
    return requests.filter((_, index) => able[index]);
}
/**
 * What a gate would ask next: the first look with the judge's own test; once that is there, whatever the gate's rounds
 * come to.
 */
async function missing(store, config, prepared) {
    const planned = prepared.prompts.flatMap((of) => (of.kind === "planned" ? [of] : []));
    const first = collector(store);
    await Promise.all(planned.map((of) => firstQuestions(first.ask, of)));
    if (first.wanted.size > 0)
        return [...first.wanted.values()];
    const further = collector(store);
    await Promise.all(planned.map(async ({ plan, epochs }) => plan.alone
        ? (0,_measure_alone_js__WEBPACK_IMPORTED_MODULE_3__/* .measureAlone */ .q)(further.ask, plan, epochs)
        : (0,_settle_js__WEBPACK_IMPORTED_MODULE_10__/* .settle */ .G)((0,_measure_bench_js__WEBPACK_IMPORTED_MODULE_4__/* .benchOf */ .u)(further.ask, plan, epochs), (0,_compare_by_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBy */ .V)(plan, config, prepared.measured))));
    return [...further.wanted.values()];
}
async function firstQuestions(ask, of) {
    await (0,_fill_js__WEBPACK_IMPORTED_MODULE_1__/* .askFirstLook */ .fY)(ask, of);
    if (of.plan.alone)
        return;
    const goodFrom = (0,_measure_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .hasReferences */ .jh)(of.plan) ? "references" : "production";
    await (0,_measure_controls_js__WEBPACK_IMPORTED_MODULE_5__/* .askControls */ .QN)((0,_measure_bench_js__WEBPACK_IMPORTED_MODULE_4__/* .benchOf */ .u)(ask, of.plan, of.epochs), goodFrom);
}
/** Answers from the store alone, and remembers what it does not have. */
function collector(store) {
    const wanted = new Map();
    const ask = async (planned) => {
        const row = store.get(planned.key);
        if (row !== undefined)
            return { row, reused: true };
        wanted.set(planned.key, planned);
        return { missing: { kind: "not_in_store" } };
    };
    return { ask, wanted };
}


/***/ }),

/***/ 95452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   wA: () => (/* binding */ inDigestOrder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of the UTF-8 bytes of a text, or of the bytes given. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", data, "hex");
}
/**
 * JSON with object keys in code-unit order and no white space, so that equal values have equal bytes
 * (the ordering rule of RFC 8785; numbers as JSON.stringify writes them, which is the same grammar).
 */
function canonicalJson(value) {
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    // Built up by hand: it names every request of a run, several times.
    let text = "";
    if (Array.isArray(value)) {
        for (const item of value)
            text += `${text && ","}${canonicalJson(item)}`;
        return `[${text}]`;
    }
    const object = value;
    for (const key of Object.keys(object).sort()) {
        text += `${text && ","}${JSON.stringify(key)}:${canonicalJson(object[key])}`;
    }
    return `{${text}}`;
}
/** The name of a JSON value: SHA-256 of its canonical form. */
function digestOf(value) {
    return sha256(canonicalJson(value));
}
/** Items in the order of a digest of each: an order that nobody chose, and the same in every run. */
function inDigestOrder(items, digest) {
    return items
        .map((item) => ({ item, at: digest(item) }))
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ item }) => item);
}


/***/ }),

/***/ 51565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ BATCH_PRICE)
/* harmony export */ });
/**
 * What a request costs in a batch, as a share of its ordinary price, at both providers that are asked so.
 * https://platform.openai.com/docs/guides/batch, https://docs.anthropic.com/docs/build-with-claude/batch-processing
 */
const BATCH_PRICE = 0.5;


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Ax: () => (/* binding */ callId),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Jd: () => (/* binding */ imageWords),
/* harmony export */   MO: () => (/* binding */ textsBy),
/* harmony export */   O$: () => (/* binding */ messageJson),
/* harmony export */   Wc: () => (/* binding */ piecesOfContent),
/* harmony export */   X_: () => (/* binding */ callJson),
/* harmony export */   ZF: () => (/* binding */ contentWords),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g6: () => (/* binding */ partJson)
/* harmony export */ });
/** The id of the n-th call of an answer, from 0; where its provider or its writer gave it none, its place. */
const callId = (given, n) => given ?? `call_${n + 1}`;
/** The texts of a message, joined as they stand. */
function textOf(content) {
    if (typeof content === "string")
        return content;
    return content.map((part) => (part.kind === "text" ? part.text : "")).join("");
}
/** The parts of what a message says: a text is one. */
const partsOf = (content) => typeof content === "string" ? [{ kind: "text", text: content }] : content;
/** The texts of the messages of one role, in order. */
const textsBy = (role, messages) => messages.filter((message) => message.role === role).map(({ content }) => textOf(content));
function imagesOf(content) {
    if (typeof content === "string")
        return [];
    return content.filter((part) => part.kind !== "text");
}
/** Whether a turn of the conversation holds nothing: no text to read, no image and no call. */
const saysNothing = ({ role, content, toolCalls = [] }) => (role === "user" || role === "assistant") &&
    toolCalls.length === 0 &&
    imagesOf(content).length === 0 &&
    textOf(content).trim() === "";
/** Pieces in order as what a message says: a text where they are nothing else, without pieces that say nothing. */
function contentOf(pieces) {
    const parts = [];
    for (const piece of pieces) {
        const last = parts.at(-1);
        if (typeof piece !== "string")
            parts.push(piece);
        else if (last?.kind === "text")
            parts[parts.length - 1] = { kind: "text", text: last.text + piece };
        else if (piece !== "")
            parts.push({ kind: "text", text: piece });
    }
    const [first, ...others] = parts;
    if (first === undefined)
        return "";
    return others.length === 0 && first.kind === "text" ? first.text : parts;
}
/** The other way round: texts and images in order. */
const piecesOfContent = (content) => typeof content === "string"
    ? [content]
    : content.map((part) => (part.kind === "text" ? part.text : part));
/** An image in words, for a reader who is shown text. */
const imageWords = (image) => image.kind === "image-url"
    ? `[image: ${image.url}]`
    : `[image: ${image.mediaType}, ${Math.ceil(image.bytes.length / 1024)} kB]`;
/** A message's texts, with words where its images stand. */
function contentWords(content) {
    if (typeof content === "string")
        return content;
    return content.map((part) => (part.kind === "text" ? part.text : imageWords(part))).join("");
}
/** What names a message: all that is sent, with a held image's bytes by their digest. */
function messageJson({ role, content, toolCalls, toolCallId }) {
    return {
        role,
        content: typeof content === "string" ? content : content.map(partJson),
        ...(toolCalls !== undefined && { toolCalls: toolCalls.map(callJson) }),
        ...(toolCallId !== undefined && { toolCallId }),
    };
}
/** Arguments as text: the model reads them in their order. */
const callJson = (call) => ({
    ...call,
    arguments: JSON.stringify(call.arguments),
});
function partJson(part) {
    if (part.kind !== "image")
        return { ...part };
    return { kind: part.kind, mediaType: part.mediaType, digest: part.digest };
}


/***/ }),

/***/ 11440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eK: () => (/* binding */ shardPlan),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export shardOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3446);


/** As many jobs as GitHub lets one matrix have. */
const MOST = 256;
/** `3/8`; null for any other text. */
function parseShard(text) {
    const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
    return index >= 1 && index <= of && of <= MOST ? { index, of } : null;
}
/** The shard of a name, from 1: by a digest, so that a case stays in its shard whatever is added or taken out. */
const shardOf = (id, of) => 1 + (Number.parseInt((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id).slice(0, 8), 16) % of);
/** What a shard asks of a plan: whole cases, since a pair is judged where its outputs are. */
function shardPlan(plan, shard) {
    const mine = inShard([...plan.cases, ...plan.newCases], shard);
    return {
        ...plan,
        cases: plan.cases.filter((of) => mine.has(of)),
        newCases: plan.newCases.filter((of) => mine.has(of)),
    };
}
/**
 * The cases of a shard. One that asks what an earlier case asks goes where that one is: an equal question is paid for
 * once in a run, and would be by each of two shards.
 */
function inShard(cases, { index, of }) {
    const shards = new Map();
    return new Set(cases.filter((planned) => {
        const questions = [questionOf(planned.baseline), questionOf(planned.candidate)];
        const known = questions.map((question) => shards.get(question)).find(Boolean);
        const shard = known ?? shardOf(planned.case.id, of);
        for (const question of questions)
            shards.set(question, shard);
        return shard === index;
    }));
}
const questionOf = (messages) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(messages.map(_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageJson */ .O$)));


/***/ }),

/***/ 17177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   fI: () => (/* binding */ problemText)
/* harmony export */ });
/** `evals/a.yaml:12: unknown key `rubrik`; did you mean `rubric`?` */
function problemText(problem) {
    const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
    const hint = problem.hint === null ? "" : `; ${problem.hint}`;
    return `${place}: ${problem.message}${hint}`;
}
const parsed = (value, warnings = []) => ({
    ok: true,
    value,
    warnings,
});
const refused = (...problems) => ({ ok: false, problems });


/***/ }),

/***/ 93145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The repository path of a relative one; null where it leads out of the repository. */
function joinPath(folder, relative) {
    if (relative.startsWith("/") || relative.includes("\\"))
        return null;
    const steps = [];
    for (const step of [...folder.split("/"), ...relative.split("/")]) {
        if (step === "..") {
            if (steps.pop() === undefined)
                return null;
        }
        else if (step !== "" && step !== ".")
            steps.push(step);
    }
    return steps.length === 0 ? null : steps.join("/");
}
/** Whether a path is a pattern of paths. */
const isGlob = (path) => /[*?[\]{}]/.test(path);
/** A path below a folder, which is empty at the root. */
const below = (folder, path) => folder === "" ? path : `${folder}/${path}`;
/** The folder of a path, without its last `/`; empty at the root. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));


/***/ }),

/***/ 19451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseRange)
/* harmony export */ });
/** Squares of larger numbers overflow sooner or later; smaller ranges come near the rounding of thresholds. */
const LARGEST = 1e12;
const NARROWEST = 1e-6;
/** `0,1` → [0, 1]; null for anything but two ascending numbers, of ordinary size. */
function parseRange(text) {
    const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    const [low, high] = parts;
    if (parts.length !== 2 || low === undefined || high === undefined)
        return null;
    const ordinary = Math.abs(low) <= LARGEST && Math.abs(high) <= LARGEST;
    return ordinary && high - low >= NARROWEST ? [low, high] : null;
}


/***/ }),

/***/ 81818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var _prompts_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93145);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50854);


/**
 * A path of the repository as users write it: with `./` before it, or with the separators of Windows. Files are read
 * from commits, so nothing outside of the repository can be meant.
 *
 * @param option as it is written, for the sentence: `--config`
 */
function repositoryPath(written, option) {
    const path = written.replaceAll("\\", "/");
    const isAbsolute = path.startsWith("/") || /^[A-Za-z]:/.test(path);
    const climbs = path.split("/").includes("..");
    const joined = isAbsolute || climbs ? null : (0,_prompts_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)("", path);
    if (joined !== null)
        return joined;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} takes a path from the root of the repository, such as services/shop/evenhand.yaml, not \`${written}\``);
}


/***/ }),

/***/ 79449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ withTimeLimit),
/* harmony export */   YW: () => (/* binding */ interruption),
/* harmony export */   Zm: () => (/* binding */ stopSignal),
/* harmony export */   lA: () => (/* binding */ parseMinutes)
/* harmony export */ });
/* unused harmony export stopsAfterMs */
/** What ends a run before its plan is done: somebody stops it, or its time is over. */
/** Kept free of the time that a run has, so that it can publish what it measured; in milliseconds. */
const MARGIN = { least: 15_000, most: 120_000, share: 0.1 };
/**
 * A signal that aborts on the first SIGINT or SIGTERM, or some time before the minutes are over: no new call starts,
 * what is paid for is stored.
 *
 * @param minutes until the run is ended from outside; undefined where nobody says
 */
function stopSignal(minutes) {
    const interrupted = interruption();
    return minutes === undefined ? interrupted : withTimeLimit(interrupted, minutes);
}
function interruption() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => controller.abort(name));
    return controller.signal;
}
function withTimeLimit(signal, minutes) {
    return AbortSignal.any([signal, AbortSignal.timeout(stopsAfterMs(minutes))]);
}
/** A tenth of the time is kept free, but no more than two minutes and no less than a quarter of one. */
function stopsAfterMs(minutes) {
    const wholeMs = minutes * 60_000;
    const margin = Math.min(MARGIN.most, Math.max(MARGIN.least, wholeMs * MARGIN.share));
    return Math.max(0, Math.floor(wholeMs - margin));
}
/** A job on somebody's own runner may take five days. */
const MOST_MINUTES = 7200;
/** Minutes above 0, as a workflow's `timeout-minutes`; null for any other text. */
function parseMinutes(text) {
    const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
    return minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}


/***/ }),

/***/ 57097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ PROFILE_TOPIC),
/* harmony export */   Dh: () => (/* binding */ recheckEpoch),
/* harmony export */   IT: () => (/* binding */ selftestEpoch),
/* harmony export */   Il: () => (/* binding */ controlsEpoch),
/* harmony export */   Jd: () => (/* binding */ CONTROLS_TOPIC),
/* harmony export */   Tr: () => (/* binding */ dayInUse),
/* harmony export */   ZZ: () => (/* binding */ profileEpoch),
/* harmony export */   jl: () => (/* binding */ TRAVEL_DAYS)
/* harmony export */ });
/* unused harmony export RENEW_AFTER_DAYS */
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);

/** A stored profile and passed controls stand for a week; then they are made anew under the next name. */
const RENEW_AFTER_DAYS = 7;
/**
 * What leaves one run for others is at most this many days old: a profile is renewed long before, so that older rows
 * would only be carried along.
 */
const TRAVEL_DAYS = 30;
/** Topic of the notes that say on which day a prompt version's profile was begun (name: the version). */
const PROFILE_TOPIC = "profile";
/** Topic of the notes that say on which day the controls were run (name: digest of judge and rubric). */
const CONTROLS_TOPIC = "controls";
/**
 * The day in use: the one noted while it is at most a week from the as-of day, else the as-of day itself.
 * A noted day may lie a little after the as-of day (clocks differ); one far ahead is a broken clock.
 *
 * @param noted what the store recalls, undefined when nothing was begun
 */
function dayInUse(noted, asOf) {
    if (noted === undefined || !isDay(noted))
        return asOf;
    return Math.abs((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(noted, asOf)) <= RENEW_AFTER_DAYS ? noted : asOf;
}
/** The epoch of both arms' ordinary samples: the day on which the production version's profile was begun. */
function profileEpoch(dayBegun, production, asOf) {
    return dayInUse(dayBegun(production), asOf);
}
/**
 * The epoch of production's fresh samples in the recheck of one candidate version, beside one profile: answers
 * from before the profile would be older than what they are to check.
 */
function recheckEpoch(candidate, profile) {
    return `recheck:${candidate}:${profile}`;
}
/** The epoch of a self-test's own answers of production: nothing in it is older than the test of this name. */
function selftestEpoch(id) {
    return `selftest:${id}`;
}
/** The epoch of known-answer rows. */
function controlsEpoch(noted, asOf) {
    return `controls:${dayInUse(noted, asOf)}`;
}
function isDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}


/***/ }),

/***/ 41712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ exportStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38522);
/* harmony import */ var _mac_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67639);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76837);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36241);








/**
 * Writes all notes and rows of a store, signed, to a file for another store to import. The file appears whole
 * or not at all. Reads the store row by row, so its size does not matter.
 *
 * @param since leaves out rows paid for before this day, and notes that are nothing but an earlier day
 */
async function exportStore(store, path, key, since = null) {
    const written = { rows: 0, notes: 0 };
    const lines = function* () {
        yield `${JSON.stringify(_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .TRANSFER_HEADER */ .yP)}\n`;
        for (const { topic, name, value } of store.notes()) {
            if (since !== null && (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .isDayBefore */ .aB)(value, since))
                continue;
            const note = { topic, name, value };
            written.notes++;
            yield `${JSON.stringify({ note, mac: (0,_mac_js__WEBPACK_IMPORTED_MODULE_5__/* .sign */ ._S)(key, "note", note) })}\n`;
        }
        for (const stored of store.rows()) {
            if (since !== null && stored.at < since)
                continue;
            const row = (0,_transfer_js__WEBPACK_IMPORTED_MODULE_6__/* .rowJson */ .T9)(stored);
            written.rows++;
            yield `${JSON.stringify({ row, mac: (0,_mac_js__WEBPACK_IMPORTED_MODULE_5__/* .sign */ ._S)(key, "row", row) })}\n`;
        }
    };
    const unfinished = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_3__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(lines()), (0,node_zlib__WEBPACK_IMPORTED_MODULE_4__.createGzip)(), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(unfinished));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(unfinished, path);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(unfinished, { force: true });
    }
    return written;
}


/***/ }),

/***/ 93731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ importStore)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _mac_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67639);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36241);




/** A row holds one response; more than this is no row of ours but an attempt to fill the memory. */
const MAX_LINE_BYTES = 32 * 2 ** 20;
/** What a file may unpack to: a small gzip can hold terabytes of zeros. */
const MAX_UNPACKED_BYTES = 4 * 2 ** 30;
/** Rows on their way to disk at a time, and their characters: they share commits, and memory stays bounded. */
const IN_FLIGHT = { rows: 200, characters: 8 * 2 ** 20 };
/**
 * Copies rows and notes from a transfer file, one by one, each after its signature is checked. Whatever is
 * wrong with the file is counted and never thrown: what is missing is asked again. A note never replaces one
 * that the store has. Only StoreError (our own store fails) is thrown.
 *
 * @param keys accepted signers: the current key, and the previous one while keys are being changed
 */
async function importStore(store, path, keys) {
    const report = { rows: 0, known: 0, notes: 0, rejected: 0 };
    let writes = [];
    let characters = 0;
    let damage = null;
    let isHeader = true;
    for await (const line of linesOf(path, (reason) => (damage = reason))) {
        if (isHeader) {
            isHeader = false;
            if (line === JSON.stringify(_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .TRANSFER_HEADER */ .yP))
                continue;
            damage = "it was not written by this version of Evenhand";
            break;
        }
        writes.push(...takeLine(store, keys, line, report));
        characters += line.length;
        if (writes.length >= IN_FLIGHT.rows || characters >= IN_FLIGHT.characters) {
            await Promise.all(writes);
            [writes, characters] = [[], 0];
        }
    }
    await Promise.all(writes);
    if (isHeader)
        damage ??= "it is empty";
    return { ...report, damage };
}
function takeLine(store, keys, line, report) {
    const parsed = _transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .transferLine */ .iY.safeParse(jsonOf(line));
    if (!parsed.success) {
        report.rejected++;
        return [];
    }
    const signed = parsed.data;
    if ("row" in signed) {
        const row = (0,_mac_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(keys, "row", signed.row, signed.mac) ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRow */ .W0)(signed.row) : null;
        if (row === null)
            report.rejected++;
        else if (store.get(row.key) !== undefined)
            report.known++;
        else {
            report.rows++;
            return [store.put(row)];
        }
        return [];
    }
    const note = (0,_mac_js__WEBPACK_IMPORTED_MODULE_2__/* .isSigned */ .JI)(keys, "note", signed.note, signed.mac) ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_3__/* .parseNote */ .wd)(signed.note) : null;
    if (note === null)
        report.rejected++;
    else if (store.recall(note.topic, note.name) === undefined) {
        report.notes++;
        return [store.note(note.topic, note.name, note.value)];
    }
    return [];
}
function jsonOf(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
/** Lines of a gzip file; ends early, naming the reason, where the file is damaged or beyond its limits. */
async function* linesOf(path, damaged) {
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path).on("error", (error) => unpacked.destroy(error));
    const unpacked = bytes.pipe((0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createGunzip)());
    const text = new TextDecoder();
    let rest = "";
    let total = 0;
    try {
        for await (const chunk of unpacked) {
            total += chunk.length;
            const piece = text.decode(chunk, { stream: true });
            // Only a piece with a line's end is split, so that one endless line costs no quadratic time.
            if (piece.includes("\n")) {
                const lines = (rest + piece).split("\n");
                rest = lines.pop();
                yield* lines;
            }
            else
                rest += piece;
            if (rest.length > MAX_LINE_BYTES || total > MAX_UNPACKED_BYTES) {
                damaged("it unpacks to more than a store can hold");
                return;
            }
        }
        if (rest !== "")
            yield rest;
    }
    catch (error) {
        damaged(error instanceof Error ? error.message : String(error));
    }
    finally {
        bytes.destroy();
        unpacked.destroy();
    }
}


/***/ }),

/***/ 36241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ rowJson),
/* harmony export */   W0: () => (/* binding */ parseRow),
/* harmony export */   iY: () => (/* binding */ transferLine),
/* harmony export */   wd: () => (/* binding */ parseNote),
/* harmony export */   yP: () => (/* binding */ TRANSFER_HEADER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27597);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43757);


/**
 * The form in which stores travel (cache entry, artifact, another shard): gzipped lines of JSON. The first is
 * the header; each other one is a row or a note beside its signature. Raise the schema when a row changes.
 */
const TRANSFER_HEADER = { evenhand: "store", schema: 1 };
/** The row as the JSON that is signed and written. */
function rowJson(row) {
    const { response, ...rest } = row;
    const { toolCalls, usage, contexts, ...said } = response;
    return {
        ...rest,
        response: {
            ...said,
            ...(toolCalls.length > 0 && { toolCalls: toolCalls.map((call) => ({ ...call })) }),
            ...(contexts && { contexts: [...contexts] }),
            usage: usage && { ...usage },
        },
    };
}
const json = zod__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .IeY((value) => value !== undefined);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nonnegative();
const storedRow = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^[0-9a-f]{64}$/)
        .transform((text) => text),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    sample: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    epoch: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    at: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    response: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        toolCalls: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), arguments: json }))
            .default([]),
        finish: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(["stop", "length", "content_filter", "refusal"]),
        model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
            inputTokens: count,
            cachedInputTokens: count,
            cacheWriteTokens: count.exactOptional(),
            outputTokens: count,
        })
            .nullable(),
        latencyMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().transform(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .millis */ .ne).nullable(),
        contexts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).exactOptional(),
        costUsd: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().transform(_units_js__WEBPACK_IMPORTED_MODULE_1__/* .usd */ .dR).exactOptional(),
        raw: json,
    }),
});
const transferLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ row: json, mac: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ note: json, mac: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
]);
/** A signed value that is still no row of this schema gives null: an old version may have written it. */
function parseRow(value) {
    return storedRow.safeParse(value).data ?? null;
}
function parseNote(value) {
    const note = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ topic: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), value: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() });
    return note.safeParse(value).data ?? null;
}


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);

/** The process as it is: read here and nowhere else. */
function surroundings() {
    return {
        env: process.env,
        cwd: process.cwd(),
        stdout: streamOf(process.stdout),
        stderr: streamOf(process.stderr),
        ...(process.stdin.isTTY && process.stdout.isTTY && { confirm }),
    };
}
async function confirm(question) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
    const answer = await lines.question(`${question} [y/N] `);
    lines.close();
    return /^y(es)?$/i.test(answer.trim());
}
function streamOf(stream) {
    // A reader that has gone (`| head`) loses text; it must lose no verdict.
    stream.on("error", () => undefined);
    return {
        write: (text) => stream.write(text),
        isTTY: stream.isTTY === true,
        columns: stream.columns ?? 100,
    };
}


/***/ }),

/***/ 43757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ caseId),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ne: () => (/* binding */ millis),
/* harmony export */   pi: () => (/* binding */ daysBefore)
/* harmony export */ });
/** Branded primitives: a value that carries its unit in its type cannot be passed where another is meant. */
const usd = (amount) => amount;
const millis = (amount) => amount;
const caseId = (text) => text;
/** The UTC day of an instant given in milliseconds since 1970. */
function dayOf(epochMs) {
    return new Date(epochMs).toISOString().slice(0, 10);
}
/** The day that `YYYY-MM-DD` names; null for other texts, and for days that no calendar has. */
function parseDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const start = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(start) && dayOf(start) === text ? dayOf(start) : null;
}
/** Whole days from one day to a later one; negative when `later` comes first. */
function daysBetween(earlier, later) {
    return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
/** The day so many days before another. */
const daysBefore = (day, days) => dayOf(Date.parse(day) - days * 86_400_000);


/***/ }),

/***/ 50854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17177);

/** Wrong usage: one sentence that says what is wrong and what to do; exit code 3. */
class UsageError extends Error {
    name = "UsageError";
}
/** The value that a file named by the user holds, or every problem of it as wrong usage. */
function valueOf(reading) {
    if (reading.ok)
        return reading.value;
    throw new UsageError(reading.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI).join("\n"));
}


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of package.json; a test holds the two together. */
const VERSION = "0.1.0";


/***/ })

};
