export const id = 8372;
export const ids = [8372];
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

/***/ 33403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ USUAL_WITHIN),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28505);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);


/** Share of a pair's variance that is within its case, where one sample a case says nothing of it (STATISTICS §6). */
const USUAL_WITHIN = 0.6;
/**
 * Variance of a single pair, split into what lies between and what lies within cases; null with fewer than two cases.
 * Within is estimated where at least eight cases have several pairs, else it is `measured` elsewhere, as far as there is
 * so much, or the usual share.
 */
function spreadOf(cases, positionEffect, measured = null) {
    const freed = cases
        .map((pairs) => pairs.flatMap(({ x, s }) => (x === null ? [] : [x - s * positionEffect])))
        .filter((pairs) => pairs.length > 0);
    if (freed.length < 2)
        return null;
    const means = freed.map(_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8);
    const total = squaresAround((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(means), means) / (freed.length - 1);
    const perCase = (0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(freed.map(({ length }) => 1 / length));
    const repeated = freed.filter(({ length }) => length > 1);
    if (repeated.length < _thresholds_js__WEBPACK_IMPORTED_MODULE_0__/* .MIN_CASES */ .B2) {
        const usual = (USUAL_WITHIN * total) / (1 - USUAL_WITHIN + USUAL_WITHIN * perCase);
        const within = measured === null ? usual : Math.min(measured, total / perCase);
        return { between: Math.max(0, total - within * perCase), within };
    }
    const squares = repeated.map((pairs) => squaresAround((0,_bounds_js__WEBPACK_IMPORTED_MODULE_1__/* .average */ .G8)(pairs), pairs));
    const degrees = repeated.reduce((sum, { length }) => sum + length - 1, 0);
    const inside = squares.reduce((sum, of) => sum + of, 0) / degrees;
    return { between: Math.max(0, total - inside * perCase), within: inside };
}
function squaresAround(mean, values) {
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    return squares;
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

/***/ 16033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ planSamples),
/* harmony export */   M: () => (/* binding */ nToRuleOut),
/* harmony export */   nO: () => (/* binding */ mdeScore),
/* harmony export */   u2: () => (/* binding */ casesToFind),
/* harmony export */   wK: () => (/* binding */ ruledOutBy)
/* harmony export */ });
/** What numbers of cases and samples can tell, before anything is measured. */
/** The point that 80 % of a normal variable lie below: a drop so much beyond the critical value is found so often. */
const POWER_80 = 0.8416212335729143;
/**
 * Roughly the smallest drop of a mean that is found in 80 % of runs: (crit + 0.8416)·sd/√n. `sd` is that of a case's
 * difference, `crit` the critical value of a standard normal. Off by up to 1.6 times either way, for it knows nothing of
 * stages, smallest effects and slices that overlap; a verdict's `couldHide` does.
 */
function mdeScore(sd, n, crit) {
    return ((crit + POWER_80) * sd) / Math.sqrt(n);
}
/** Cases with which that formula finds a drop of `delta`. */
function casesToFind(delta, sd, crit) {
    return Math.ceil((((crit + POWER_80) * sd) / delta) ** 2 - ROUNDING);
}
/** Cases of which none fails that rule out a failure rate of `rate` or more, at 95 %; infinite for 0, 0 for 1. */
function nToRuleOut(rate) {
    return rate >= 1 ? 0 : Math.ceil(Math.log(ALPHA) / Math.log1p(-rate));
}
/** The failure rate that n cases without a failure rule out, at 95 %: 1 − 0.05^(1/n). Inverse of `nToRuleOut`. */
function ruledOutBy(n) {
    return 1 - ALPHA ** (1 / n);
}
const ALPHA = 0.05;
/**
 * Samples a case that would find a drop of `delta` in n cases: smallest k with n·δ²/(crit + 0.8416)² − ω² ≥ σ²/k, for
 * the variances between and within cases. Null: no number of samples would, only more cases.
 */
function planSamples(of) {
    const { delta, n, betweenVar, withinVar, crit } = of;
    const room = (n * delta ** 2) / (crit + POWER_80) ** 2 - betweenVar;
    return room <= 0 ? null : Math.max(1, Math.ceil(withinVar / room - ROUNDING));
}
const ROUNDING = 1e-9;


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


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ knownSpread),
/* harmony export */   w: () => (/* binding */ noteSpread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _compare_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33403);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76837);




const TOPIC = "spread";
/** A note may come from another store. */
const onRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ between: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), within: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() })
    .refine(({ between, within }) => between + within > 0);
const nameOf = ({ subject, evalSet }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([subject.name, evalSet.path]);
/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
async function noteSpread(store, { plan, evidence, comparison }) {
    const runs = evidence.map((of) => of.runs);
    const spread = (0,_compare_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(runs, comparison?.positionEffect.value ?? 0);
    if (spread === null || spread.between + spread.within === 0)
        return;
    await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAnew */ .CV)(store, TOPIC, nameOf(plan), JSON.stringify(spread));
}
/** As the latest run of the prompt on this store measured it; null where none has. */
const knownSpread = (store, plan) => (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, store.recall(TOPIC, nameOf(plan)));


/***/ })

};
