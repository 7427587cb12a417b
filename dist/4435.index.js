export const id = 4435;
export const ids = [4435];
export const modules = {

/***/ 58200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ls: () => (/* binding */ refuseCheckedOutStore),
/* harmony export */   mU: () => (/* binding */ compared),
/* harmony export */   qP: () => (/* binding */ refuseCommittedStore)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _git_comparison_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34724);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/** What a command compares; a store that comes with it, or with what is checked out, is a UsageError. */
async function compared(repository, revisions, at) {
    const [comparison] = await Promise.all([
        (0,_git_comparison_js__WEBPACK_IMPORTED_MODULE_1__/* .compareRevisions */ .wo)(repository, revisions),
        refuseCheckedOutStore(repository, at),
    ]);
    if (!("kind" in comparison))
        await refuseCommittedStore(comparison.head, at);
    return comparison;
}
/** Of the work tree's commit, which need not be what is compared. */
async function refuseCheckedOutStore(repository, at) {
    const head = await repository.commit("HEAD");
    if (head !== null)
        await refuseCommittedStore(repository.tree(head), at);
}
/** Rows of the live store carry no signature: a branch that brings one along would decide its own gate. */
async function refuseCommittedStore(tree, { cwd, store }) {
    // Below which folder of the repository a command runs is not known here.
    const below = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, store))
        .replaceAll("\\", "/")
        .replace(/^(?:\.\.\/)+/, "");
    const brought = (await tree.list()).find((entry) => leadsTo(entry, below));
    if (brought === undefined)
        return;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`${brought.path} is committed, and answers in it could be anybody's; remove it from git and ignore it, or name another --store`);
}
/** The store, or a link in place of one of its folders; file systems may take letters of either case for equal. */
function leadsTo({ path, kind }, store) {
    const steps = store.toLowerCase().split("/");
    const places = kind === "file" ? [steps] : steps.map((_, n) => steps.slice(0, n + 1));
    const at = `/${path.toLowerCase()}`;
    return places.some((of) => at.endsWith(`/${of.join("/")}`));
}


/***/ }),

/***/ 7648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);

/** What run.json says: everything about a run that a repetition would not repeat. */
function recordOf({ spend, maxUsd }, run) {
    const bill = { count: 0, usd: 0 };
    return {
        schema: "evenhand.run/1",
        version: _version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x,
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: Math.round(run.durationMs),
        costUsd: spend?.usd ?? 0,
        maxUsd,
        answers: spend?.answers ?? bill,
        judgements: spend?.judgements ?? bill,
        reused: spend?.reused ?? 0,
        inputTokens: spend?.inputTokens ?? 0,
        cachedInputTokens: spend?.cachedInputTokens ?? 0,
        cacheSavedUsd: spend?.savedUsd ?? 0,
        outputTokens: spend?.outputTokens ?? 0,
        calls: spend?.calls ?? 0,
        runUrl: run.place.runUrl,
        section: run.place.section,
        artifact: run.place.artifact,
        unpriced: spend?.unlisted ?? [],
        replay: run.replay,
    };
}


/***/ }),

/***/ 34724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   my: () => (/* binding */ comparison),
/* harmony export */   wd: () => (/* binding */ compareMerge),
/* harmony export */   wo: () => (/* binding */ compareRevisions),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);
/* harmony import */ var _git_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11374);



/**
 * What the command line compares: the merge of head into base, against base, as a pull request's test merge would be.
 * A revision that names no commit is a UsageError with the nearest name there is.
 */
async function compareRevisions(repository, revisions) {
    const { base, head } = revisions;
    const [foundBase, foundHead] = await Promise.all([
        repository.commit(base),
        repository.commit(head),
    ]);
    const baseSha = foundBase ?? (await noCommit(repository, base));
    const headSha = foundHead ?? (await noCommit(repository, head));
    const commits = { baseSha, headSha, baseName: revisions.base, policySha: baseSha };
    try {
        return compareMerge(repository, commits, await repository.mergeTree(baseSha, headSha));
    }
    catch (error) {
        if (error instanceof _git_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GitError */ .X)
            return stopped(error.reason, error.message);
        throw error;
    }
}
/** Where no merge could be made, nothing is compared: the two directly would show base's own edits as head's. */
function compareMerge(repository, commits, merge) {
    switch (merge.kind) {
        case "merged":
            return comparison(repository, { ...commits, merged: merge.tree });
        case "conflict":
            return stopped("merge_conflict", `merging ${short(commits.headSha)} into ${commits.baseName} conflicts`, merge.paths.map((file) => ({
                file,
                line: null,
                message: `conflicts with ${commits.baseName}`,
                hint: null,
            })));
        case "unrelated":
            return stopped("no_merge_base", noMergeBase(repository.isShallow, commits));
    }
}
/** The comparison of a merge that exists already, a test merge's commit or a tree made here, with base. */
function comparison(repository, commits) {
    const { baseSha, headSha, baseName, policySha, merged } = commits;
    const base = repository.tree(baseSha);
    return {
        base,
        head: repository.tree(merged),
        policy: policySha === baseSha ? base : repository.tree(policySha),
        baseSha,
        headSha,
        baseName,
        named: (ref) => namedTree(repository, ref),
        changes: (watched) => repository.changes(baseSha, merged, watched),
    };
}
/** A branch as its server has it counts before one that was checked out here some time ago. */
async function namedTree(repository, ref) {
    const at = (place) => repository.commit(`${place}/${ref}`);
    const tag = await at("refs/tags");
    const branch = (await at("refs/remotes/origin")) ?? (await at("refs/heads"));
    return oneOf(repository, [tag, branch]);
}
/** What the commits of a tag and a branch of one name make of it. */
function oneOf(repository, [tag, branch]) {
    const sha = tag ?? branch;
    if (sha === null)
        return null;
    return branch !== null && branch !== sha ? "ambiguous" : { tree: repository.tree(sha), sha };
}
function noMergeBase(isShallow, { headSha, baseName }) {
    const both = `${baseName} and ${short(headSha)} have no common commit`;
    return isShallow
        ? `${both} in this shallow clone: run \`git fetch --unshallow\`, or check out with \`fetch-depth: 0\``
        : `${both}: their histories are unrelated`;
}
async function noCommit(repository, revision) {
    const names = await repository.names();
    const nearest = names.length === 0 ? null : (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(revision, names);
    // Half of the letters wrong is no typing error.
    const near = nearest !== null && (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(revision, nearest) <= revision.length / 2;
    const hint = near
        ? `did you mean \`${nearest}\`?`
        : "fetch it, or name a branch, a tag or a commit";
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`\`${revision}\` names no commit of this repository; ${hint}`);
}
function stopped(reason, detail, problems = []) {
    return { kind: "stopped", reason, detail, problems };
}
const short = (sha) => sha.slice(0, 8);


/***/ }),

/***/ 6690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);

// East Asian wide and fullwidth blocks, and what terminals draw as emoji.
const wide = /^(?:[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u{3000}-\u{303E}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F})/u;
/** Columns that a terminal gives a visible text: two for wide characters and emoji, one a grapheme otherwise. */
function displayWidth(text) {
    if (/^[\x20-\x7e]*$/.test(text))
        return text.length;
    return (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(text).reduce((sum, grapheme) => sum + (wide.test(grapheme) ? 2 : 1), 0);
}
/**
 * Lines of at most `columns`, broken between words; a longer word is broken inside. All begin as far in as the text,
 * as JSON does, which takes half of the columns at most.
 */
function wrapped(text, columns) {
    const indent = " ".repeat(Math.min(text.search(/[^ ]|$/), columns >> 1));
    return brokenLines(text.trimStart(), columns - indent.length).map((line) => indent + line);
}
function brokenLines(text, columns) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ").flatMap((piece) => pieces(piece, columns))) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && displayWidth(longer) > columns) {
            lines.push(line);
            line = word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}
function pieces(word, columns) {
    if (displayWidth(word) <= columns)
        return [word];
    const parts = [""];
    for (const grapheme of (0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .graphemes */ .ls)(word)) {
        const last = parts.at(-1) ?? "";
        if (displayWidth(last + grapheme) > columns && last !== "")
            parts.push(grapheme);
        else
            parts[parts.length - 1] = last + grapheme;
    }
    return parts;
}


/***/ }),

/***/ 97926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ filesIn),
/* harmony export */   u: () => (/* binding */ clearedPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50854);



/**
 * Takes away what an earlier run left under these names, so that a run that ends without a result leaves none.
 *
 * @throws UsageError where the directory cannot be made or written to, before anything is paid for
 */
async function clearedPlace(directory, names) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
        await Promise.all(names.map((name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name), { force: true })));
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .e(`results cannot be written to ${directory} (${why}); name another directory with --out`);
    }
}
/**
 * Files in a directory, made where it is missing. Each is written beside its place and moved there, so that a reader
 * or a crash never meets half a verdict.
 */
function filesIn(directory) {
    return {
        async put(name, text) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(directory, { recursive: true });
            const partial = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `.${name}.${process.pid}.partial`);
            try {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(partial, text, "utf8");
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(partial, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
            }
            catch (error) {
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(partial, { force: true });
                throw error;
            }
        },
    };
}


/***/ }),

/***/ 72910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L8: () => (/* binding */ redFloorsGrid),
/* harmony export */   R6: () => (/* binding */ floorSentences),
/* harmony export */   aw: () => (/* binding */ floorsTitle),
/* harmony export */   h3: () => (/* binding */ redFloors),
/* harmony export */   nu: () => (/* binding */ allFloorsGrid),
/* harmony export */   sJ: () => (/* binding */ floorSentence),
/* harmony export */   x: () => (/* binding */ belowFloors)
/* harmony export */ });
/* harmony import */ var _grid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52877);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79129);
/* harmony import */ var _result_cell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70221);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82076);





/** What policy wants the candidate to reach, whatever production does. */
const OPEN_ROWS = 10;
const redFloors = ({ floors }) => floors.filter(({ red }) => red);
/** What policy's own names for the endpoints mean, in a sentence and in a table. */
const ENDPOINTS = new Map([
    ["rubric", { said: "the score", title: "Score" }],
    ["checks", { said: "the share of passing answers", title: "Checks passed" }],
]);
function floorName(floor, as, style) {
    const name = ENDPOINTS.get(floor.metric)?.[as] ?? style.name(floor.metric);
    return floor.unit === _ranking_js__WEBPACK_IMPORTED_MODULE_2__/* .ALL_CASES */ .S ? name : `${name} of ${style.name(floor.unit)}`;
}
/** "`grounded` is below its floor"; empty where none is red. */
function belowFloors(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(red.length)} floors are not met`;
    const names = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(red.map((floor) => floorName(floor, "said", style)));
    if (red.length === 2)
        return `${names} are below their floors`;
    return red.length === 0 ? "" : `${names} is below its floor`;
}
function floorSentences(prompt, style) {
    const red = redFloors(prompt);
    if (red.length > 2)
        return ["The floors stand below, with who accepts no less."];
    return red.map((floor) => floorSentence(floor, style));
}
/** "`grounded`: 4.00 is the least that `owner` accepts (`reason`); the candidate reaches 3.42 ± 0.21." */
function floorSentence(floor, style) {
    const name = floorName(floor, "title", style);
    const why = `${value(floor.min, floor)} is the least that ${style.name(floor.owner)} accepts (${style.sentence(floor.reason)})`;
    return `${name}: ${why}; the candidate reaches ${measured(floor)}.`;
}
/** A share of answers as a percentage, everything else in its own unit. */
const value = (number, { metric }) => metric === "checks" ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(number) : (0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(number);
/** `3.42 ± 0.21`, since the upper bound is the upper end of the 90% interval; the bound itself for a share. */
function measured(floor) {
    const { mean, upper, metric } = floor;
    if (mean === null)
        return "";
    if (upper === null)
        return value(mean, floor);
    return metric === "checks"
        ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(mean)}, at most ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .rate */ .TS)(upper)}`
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(mean)} ± ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .amount */ .vj)(upper - mean)}`;
}
function resultOf({ red, mean, upper, min }) {
    if (red)
        return "not met";
    if (mean === null)
        return "not measured";
    if (mean >= min)
        return "met";
    return upper !== null && upper < min ? "not met" : "unclear";
}
function resultCell(floor, style) {
    const result = resultOf(floor);
    if (result !== "not met")
        return result;
    const strong = style.strong(result);
    return floor.red ? `${style.mark}${strong}${style.aside}` : `${strong}, does not gate`;
}
/** Rows without their prompt; `whole` adds why a floor is there. */
function cellsOf(floor, whole, style) {
    return [
        floorName(floor, "title", style),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(resultCell(floor, style)),
        (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(measured(floor)),
        value(floor.min, floor),
        style.name(floor.owner),
        ...(whole ? [style.sentence(floor.reason)] : []),
    ];
}
const columns = [
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Floor"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Result"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Measured"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.right("Minimum"),
    _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Owner"),
];
/** The floors that turn the prompt red. */
function redFloorsGrid(prompt, style) {
    const red = redFloors(prompt);
    const shown = red.slice(0, OPEN_ROWS);
    const more = red.length - shown.length;
    const mark = (0,_result_cell_js__WEBPACK_IMPORTED_MODULE_4__/* .unbroken */ .D_)(`${style.mark}${style.strong("not met")}`);
    return {
        columns,
        rows: [
            ...shown.map((floor) => cellsOf(floor, false, style)),
            ...(more === 0 ? [] : [[`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more`, mark, "", "", ""]]),
        ],
    };
}
/** Every floor of the prompts with its reason, the red ones first, at most `limit`. */
function allFloorsGrid(prompts, limit, style) {
    const all = prompts.flatMap(({ name, floors }) => floors.map((floor) => ({ name, floor })));
    const rows = all.toSorted((a, b) => Number(b.floor.red) - Number(a.floor.red)).slice(0, limit);
    return (0,_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutEmptyColumns */ .LQ)({
        columns: [_grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Prompt"), ...columns, _grid_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .fi.left("Reason")],
        rows: rows.map(({ name, floor }) => [
            prompts.length > 1 ? style.name(name) : "",
            ...cellsOf(floor, true, style),
        ]),
    });
}
/** "2 floors: met", "3 floors: 1 not met, 2 met". */
function floorsTitle(floors) {
    const kinds = ["not met", "unclear", "met", "not measured"]
        .map((result) => ({
        result,
        number: floors.filter((of) => resultOf(of) === result).length,
    }))
        .filter(({ number }) => number > 0);
    const [only] = kinds;
    const each = kinds.map(({ result, number }) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(number)} ${result}`).join(", ");
    const said = only !== undefined && kinds.length === 1 ? only.result : each;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(floors.length, "floor")}: ${said}`;
}


/***/ }),

/***/ 85758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cd: () => (/* binding */ commit),
/* harmony export */   fs: () => (/* binding */ docsUrl),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   qr: () => (/* binding */ footer),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86632);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99155);
/* harmony import */ var _ranking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2491);



const PROJECT = "https://github.com/evenhand/evenhand";
/** What was compared, how much of it, what it cost, and where more is. */
function footer(verdict, run) {
    const prompts = (0,_ranking_js__WEBPACK_IMPORTED_MODULE_1__/* .measuredPrompts */ .Ip)(verdict.prompts);
    const cases = prompts.reduce((sum, { coverage }) => sum + coverage.cases, 0);
    const complete = prompts.reduce((sum, { coverage }) => sum + coverage.complete, 0);
    const report = link("full report", run.runUrl);
    const parts = [
        comparedWith(verdict, prompts),
        verdict.suite === "default" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(verdict.suite),
        run.section === null ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(run.section),
        cases === 0 ? "" : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(complete)} of ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(cases)} cases`,
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .dollars */ .E9)(run.costUsd),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0)(run.durationMs),
        report ?? "",
        `[how to read this](${docsUrl(verdict, "comment.md")})`,
        `Evenhand ${version(verdict)}`,
    ];
    return `<sub>${parts.filter((part) => part !== "").join(" · ")}</sub>`;
}
/** A page of the documentation as it was for the version that decided. */
const docsUrl = (verdict, page) => `${PROJECT}/blob/v${version(verdict)}/docs/${page}`;
function comparedWith({ base, head }, prompts) {
    const candidate = commit(head.sha);
    const against = prompts.map(({ production }) => production ?? { ref: base.name, sha: base.sha });
    const places = against.length === 0 ? [{ ref: base.name, sha: base.sha }] : against;
    const unique = new Map(places.map((of) => [`${of.ref} ${of.sha}`, of]));
    const production = [...unique.values()].flatMap(({ ref, sha }) => {
        const words = [ref === "" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(ref), commit(sha)].filter((part) => part !== "");
        return words.length === 0 ? [] : [words.join(" at ")];
    });
    return candidate === "" || production.length === 0
        ? ""
        : `${candidate} against ${production.join(", ")}`;
}
/** A commit by eight digits; empty where files are compared and there is none. */
const commit = (sha) => /^[0-9a-f]{8,64}$/.test(sha) ? `\`${sha.slice(0, 8)}\`` : sha === "" ? "" : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)(sha);
const version = (verdict) => /^[\w.+-]+$/.test(verdict.version) ? verdict.version : "unknown";
/** Only a plain web address becomes a link; anything else could end it and go on. */
const link = (text, url) => url !== null && /^https?:\/\/[\w.:/~%-]+$/.test(url) ? `[${text}](${url})` : null;


/***/ }),

/***/ 40685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ redactedVerdict),
/* harmony export */   p: () => (/* binding */ redacted)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83168);

/**
 * A verdict whose every text has passed the redactor. Done before anything is rendered: a renderer that shortens a
 * text could leave half a secret, which no redactor finds.
 */
const redactedVerdict = (verdict, redact) => _verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$.parse(redacted(verdict, redact));
/** A value of JSON whose every text has passed the redactor. */
function redacted(value, redact) {
    if (typeof value === "string")
        return redact(value);
    if (Array.isArray(value))
        return value.map((of) => redacted(of, redact));
    if (value === null || typeof value !== "object")
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, redacted(of, redact)]));
}


/***/ }),

/***/ 70221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ resultCell),
/* harmony export */   D_: () => (/* binding */ unbroken),
/* harmony export */   VS: () => (/* binding */ mutedBy),
/* harmony export */   wF: () => (/* binding */ metricResult)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99155);

/** Below the heading only what is worse and gates has a mark; what is muted names who answers for it. */
function resultCell({ result, red, mute }, style) {
    if (result !== "worse")
        return unbroken(result);
    const worse = style.strong("worse");
    if (red)
        return unbroken(`${style.mark}${worse}${style.aside}`);
    return mute === null ? unbroken(`${worse}, does not gate`) : `${worse}, ${mutedBy(mute, style)}`;
}
/** A metric is muted with its slice, unless policy says more of it. */
const metricResult = ({ mute }, of) => ({
    result: of.result,
    red: of.red,
    mute: of.tier === "show" ? mute : null,
});
/** "muted to 1 Dec 2026 by `owner`". */
const mutedBy = (mute, style) => `muted to ${unbroken((0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .day */ .vd)(mute.until))} by ${style.name(mute.owner)}`;
/** Kept on one line by the browser. Only for cells of our own words: it changes every space. */
const unbroken = (cell) => cell.replaceAll(" ", "\u00A0");


/***/ }),

/***/ 19794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gridLines)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6690);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86632);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58559);



/** A name is never cut shorter than this for a narrow terminal. */
const NARROWEST = 16;
/** A table as aligned lines, the title first; the first column gives way where the terminal is narrow. */
function gridLines({ columns, rows }, width) {
    const plain = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map((cell) => cell.replaceAll("\u00A0", " ")));
    const others = columns.slice(1).map((_, index) => widest(plain, index + 1));
    const room = Math.max(NARROWEST, width - others.reduce((sum, of) => sum + of + GAP.length, 0));
    const cut = plain.map(([first = "", ...rest]) => [
        (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(first) > room ? (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(first, room, _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK) : first,
        ...rest,
    ]);
    const widths = columns.map((_, index) => widest(cut, index));
    return cut.map((cells) => cells
        .map((cell, index) => padded(cell, widths[index] ?? 0, columns[index]?.align ?? "left"))
        .join(GAP)
        .trimEnd());
}
const GAP = "  ";
const widest = (rows, index) => Math.max(0, ...rows.map((cells) => (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cells[index] ?? "")));
function padded(cell, width, align) {
    const space = " ".repeat(Math.max(0, width - (0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)));
    return align === "left" ? cell + space : space + cell;
}


/***/ })

};
