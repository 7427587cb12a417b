export const id = 2822;
export const ids = [2822];
export const modules = {

/***/ 23022:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R8: () => (/* binding */ filesOf),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   jO: () => (/* binding */ armsOf),
/* harmony export */   rl: () => (/* binding */ pairGroups),
/* harmony export */   wG: () => (/* binding */ pathsOf)
/* harmony export */ });
/** Pairs the prompts of two trees; those whose files no change touches, and that nothing `reached`, are left out. */
function pairGroups(base, head, changes, reached) {
    const headNames = new Set(head.map((group) => group.name));
    const baseByName = new Map(base.map((group) => [group.name, group]));
    const sources = renameSources(changes);
    const leaving = base.filter((group) => !headNames.has(group.name));
    const leavingByPath = new Map(leaving.flatMap((group) => filesOf(group).map((path) => [path, group])));
    const leavingByFolded = new Map(leaving.map((group) => [folded(group.name), group]));
    const movedFrom = (group) => {
        const from = filesOf(group).flatMap((path) => leavingByPath.get(sources.get(path) ?? "") ?? []);
        return from[0] ?? leavingByFolded.get(folded(group.name)) ?? null;
    };
    const touched = new Set(changes.flatMap(pathsOf));
    const isTouched = (group) => group !== null && relevantFiles(group).some((path) => touched.has(path));
    const isReached = (group) => filesOf(group).some((path) => reached.has(path));
    const pairs = head
        .map((group) => ({ head: group, base: baseByName.get(group.name) ?? movedFrom(group) }))
        .filter((pair) => isTouched(pair.head) || isTouched(pair.base) || isReached(pair.head));
    const moved = new Set(pairs.map((pair) => pair.base));
    return { pairs, removed: leaving.filter((group) => !moved.has(group)) };
}
/** One for names that are one file on macOS or Windows: letter case and composed accents aside. */
const folded = (name) => name.normalize("NFC").toLowerCase();
/**
 * What to compare for a pair. A single file is compared with production's. In a folder of versions each new version
 * and one that the pointer moves to is compared with production's, and a version edited in place with itself, as is
 * the one in production where a change reached it.
 */
function armsOf(pair, production, changed, reached) {
    const { head, base } = pair;
    const current = base?.kind === "single" ? base.path : (production.base?.path ?? null);
    if (head.kind === "versions") {
        return versionArms({ head, base }, production, current, { changed, reached });
    }
    const { name, path } = head;
    // A file that was no prompt of base, because another one claimed its name, is still its own production.
    const own = changed.get(path)?.kind === "edited" ? path : null;
    return [arm(name, path, base === null ? own : current, changed)];
}
function versionArms({ head, base }, production, current, { changed, reached }) {
    const ids = new Map(base?.kind === "versions" ? base.versions.map((of) => [of.path, of.id]) : []);
    /** The same version in base, also where its folder was moved; a number that changes makes a new version. */
    const originOf = ({ id, path }) => {
        const change = changed.get(path);
        const source = change?.kind === "renamed" ? change.from : path;
        return ids.get(source) === id ? source : null;
    };
    const inProduction = ({ id }) => id === production.head?.id;
    const arms = head.versions.flatMap((version) => {
        const { path } = version;
        const origin = originOf(version);
        const isNew = origin === null && changed.has(path) && base !== null;
        const isMoved = inProduction(version) && path !== current;
        const isEdited = origin !== null && isEdit(changed.get(path));
        const isReached = origin !== null && inProduction(version) && reached.has(path);
        if (!isNew && !isMoved && !isEdited && !isReached)
            return [];
        const name = `${head.name}/${version.id}`;
        const baseline = isNew || isMoved ? current : origin;
        return [{ ...arm(name, path, baseline, changed), versionEdited: isEdited && origin === path }];
    });
    const [only, ...others] = arms;
    return only !== undefined && others.length === 0 ? [{ ...only, name: head.name }] : arms;
}
function arm(name, path, baseline, changed) {
    const change = changed.get(path);
    const renamed = change?.kind === "renamed" && change.from === baseline;
    const untouched = change === undefined && path === baseline;
    const kind = baseline === null ? "added" : renamed ? "renamed" : untouched ? "reached" : "edited";
    return { name, path, baseline, change: kind, versionEdited: false };
}
const isEdit = (change) => change?.kind === "edited" || (change?.kind === "renamed" && change.similarity < 100);
/** A prompt's own files: the single one, or its versions. */
const filesOf = (group) => group.kind === "single" ? [group.path] : group.versions.map((version) => version.path);
const relevantFiles = (group) => group.kind === "versions" && group.pointer !== null
    ? [...filesOf(group), group.pointer]
    : filesOf(group);
/** Where a change shows: a move at both of its ends. */
const pathsOf = (change) => change.kind === "renamed" ? [change.from, change.path] : [change.path];
const renameSources = (changes) => new Map(changes.flatMap((change) => (change.kind === "renamed" ? [[change.path, change.from]] : [])));


/***/ }),

/***/ 62822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./build/js/git/git-error.js
var git_error = __webpack_require__(31586);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(95054);
// EXTERNAL MODULE: ./build/js/prompts/versions.js
var versions = __webpack_require__(10501);
// EXTERNAL MODULE: ./build/js/detect/changed-prompts.js
var changed_prompts = __webpack_require__(23022);
// EXTERNAL MODULE: ./build/js/detect/calibration.js
var detect_calibration = __webpack_require__(54016);
;// CONCATENATED MODULE: ./build/js/detect/encoding.js
/**
 * True when two contents differ, but only in what editors change unasked: line ends, a byte-order mark, the final
 * newline. Bytes are compared, so that text in an unknown encoding is never called equal by accident.
 */
function differsInEncodingOnly(before, after) {
    return Buffer.compare(before, after) !== 0 && normal(before) === normal(after);
}
function normal(bytes) {
    return Buffer.from(bytes)
        .toString("latin1")
        .replace(/^\u00ef\u00bb\u00bf/, "")
        .replaceAll("\r\n", "\n")
        .replace(/\n$/, "");
}

// EXTERNAL MODULE: ./build/js/detect/prompt-version.js + 2 modules
var prompt_version = __webpack_require__(45096);
;// CONCATENATED MODULE: ./build/js/detect/arms.js





/** Reads both versions and the eval set of everything to compare in a pair. */
async function readArms(request, pair) {
    const notes = { removed: [], problems: [], warnings: [] };
    const { base, head, changed, reached } = request;
    const production = {
        base: tolerated(await (0,prompt_version/* readProduction */.M)(base.files, pair.base), notes),
        head: required(await (0,prompt_version/* readProduction */.M)(head.files, pair.head), notes),
    };
    const prompts = [];
    for (const arm of (0,changed_prompts/* armsOf */.jO)(pair, production, changed, reached)) {
        const reachedBy = reached.get(arm.path) ?? [];
        const pairs = await readPairs(request, { ...arm, rule: pair.head.rule, reachedBy }, notes);
        // What is wrong with the eval set is told together with what is wrong with the prompt.
        if (pairs === null)
            await readEvals(request, pair, "", notes);
        for (const versions of pairs ?? []) {
            const { name } = versions.candidate.prompt;
            // A version's own name is no part of the place of its eval set; the key in its file is.
            const evals = await readEvals(request, pair, name.slice(arm.name.length), notes);
            const bootstrap = request.bootstrap || evals.evalSource === "head";
            prompts.push({ name, path: arm.path, reachedBy, ...versions, ...evals, bootstrap });
        }
    }
    return { prompts, ...notes };
}
/** What to compare of two files; null where the candidate's cannot be read, which stops the run. */
async function readPairs({ base, head }, { name, path, baseline: from, change, versionEdited, rule, reachedBy, }, notes) {
    const candidates = required(await (0,prompt_version/* readVersions */.q)(head.files, path, { name, rule }), notes);
    if (candidates === null)
        return null;
    if (versionEdited)
        notes.warnings.push(editedVersion(path));
    const moved = from === path ? null : from;
    const [before, after] = [
        from === null ? null : await base.files.bytes(from),
        await head.files.bytes(path),
    ];
    const encodingOnly = before !== null && after !== null && differsInEncodingOnly(before, after);
    const baselines = from === null ? null : tolerated(await (0,prompt_version/* readVersions */.q)(base.files, from, { name, rule }), notes);
    const byName = new Map(baselines?.map((version) => [version.prompt.name, version]));
    const pairs = candidates.map((candidate) => {
        const baseline = byName.get(candidate.prompt.name) ?? null;
        const both = { from: moved, encodingOnly, baseline, candidate };
        // A key that a readable file of base does not have.
        const isNew = baselines !== null && baseline === null;
        return isNew ? { ...both, change: "added", from: null } : { ...both, change };
    });
    const kept = new Set(candidates.map(({ prompt }) => prompt.name));
    const gone = [...byName.keys()].filter((of) => !kept.has(of));
    notes.removed.push(...gone.map((of) => `${path}#${of.slice(name.length + 1)}`));
    // An edit of one prompt asks nothing of the others in its file; what their rule depends on bears on all.
    return pairs.length === 1 || reachedBy.some(({ by }) => by === "depends_on")
        ? pairs
        : pairs.filter(({ baseline, candidate }) => baseline?.digest !== candidate.digest);
}
/**
 * The eval set that gates. A prompt that was moved keeps the one it had: else a new name would be a way out of the
 * cases that base holds against it.
 */
async function readEvals({ head, policy }, { base: before, head: group }, key, notes) {
    const wanted = (0,versions/* evalsPathsOf */.f)(group, group.name + key);
    const headPath = wanted.find((path) => head.files.entry(path) !== undefined) ?? wanted[0];
    const paths = before === null ? wanted : [...(0,versions/* evalsPathsOf */.f)(before, before.name + key), ...wanted];
    const evalPath = paths.find((path) => policy.entry(path) !== undefined);
    if (evalPath === undefined) {
        const read = await head.files.evalSet(headPath);
        const evalSet = read === null ? null : required(read, notes);
        const evalSource = read === null ? "base" : "head";
        return {
            evalSet,
            evalSource,
            evalPath: headPath,
            newCases: [],
            headRubric: null,
            calibration: null,
        };
    }
    const read = await policy.evalSet(evalPath);
    if (read === null)
        throw new Error(`${evalPath} vanished`);
    const evalSet = required(read, notes);
    const after = await head.files.evalSet(headPath);
    if (after === null && headPath !== evalPath)
        notes.warnings.push(leftBehind(evalPath, headPath));
    const edited = evalSet !== null && after?.ok ? after.value : null;
    const newCases = evalSet === null || edited === null ? [] : casesOnlyIn(edited, evalSet);
    const headRubric = edited === null || evalSet === null ? null : otherRubric(edited, evalSet);
    const calibration = await (0,detect_calibration/* readCalibration */.h)(policy, evalPath);
    return {
        evalSet,
        evalSource: "base",
        evalPath,
        newCases,
        headRubric,
        calibration: calibration === null ? null : tolerated(calibration, notes),
    };
}
const otherRubric = (head, base) => head.rubric.length === 0 || head.rubricDigest === base.rubricDigest ? null : head.rubric;
function casesOnlyIn(head, base) {
    const known = new Set(base.cases.map((of) => of.id));
    return head.cases.filter((of) => !known.has(of.id));
}
/** A reading that the run cannot do without. */
function required(read, { problems, warnings }) {
    if (read.ok)
        warnings.push(...read.warnings);
    else
        problems.push(...read.problems);
    return read.ok ? read.value : null;
}
/** A reading of what base holds already: a fault there is told, but the change at hand is not to blame. */
function tolerated(read, { warnings }) {
    if (read.ok)
        return read.value;
    warnings.push(...read.problems);
    return null;
}
const editedVersion = (file) => ({
    file,
    line: null,
    message: "a version that exists already was edited, so its number stands for two texts",
    hint: "keep it as it was and add the next version",
});
const leftBehind = (file, wanted) => ({
    file,
    line: null,
    message: `the prompt was renamed without its eval set, which is looked for at \`${wanted}\` after the merge`,
    hint: "move the eval set along",
});

;// CONCATENATED MODULE: ./build/js/detect/leaving.js

/** Follows files of prompts out of the watched patterns, where renames are looked for only now that one is missed. */
async function followLeaving({ comparison, head, configPath, gated, changes }, gone) {
    const moves = await movesOf(comparison, gone, head, changes);
    const targets = new Map(moves.map(({ from, path }) => [from, path]));
    const kept = [];
    const problems = [];
    const removed = [];
    for (const base of gone) {
        const places = (0,changed_prompts/* filesOf */.R8)(base).flatMap((path) => targets.get(path) ?? []);
        const place = places.at(-1);
        const group = gated.find((of) => (0,changed_prompts/* filesOf */.R8)(of).some((path) => places.includes(path)));
        if (group !== undefined)
            kept.push({ head: group, base });
        else if (place !== undefined)
            problems.push(leavesGate(base, place, configPath));
        else
            removed.push(base);
    }
    return { kept, problems, removed, changes: withMoves(changes, moves) };
}
async function movesOf(comparison, gone, head, changes) {
    const prompts = new Set(head.groups.flatMap(changed_prompts/* filesOf */.R8));
    const left = new Set(gone.flatMap(changed_prompts/* filesOf */.R8));
    const added = new Set(changes.flatMap(({ kind, path }) => (kind === "added" && !prompts.has(path) ? [path] : [])));
    if (left.size === 0 || added.size === 0)
        return [];
    const followed = await comparison.changes((path) => left.has(path) || added.has(path));
    return followed.filter((change) => change.kind === "renamed" && left.has(change.from));
}
function withMoves(changes, moves) {
    const left = new Set(moves.map(({ from }) => from));
    const byTarget = new Map(moves.map((move) => [move.path, move]));
    return changes.flatMap((change) => change.kind === "deleted" && left.has(change.path) ? [] : (byTarget.get(change.path) ?? change));
}
const leavesGate = (group, place, configPath) => ({
    file: (0,changed_prompts/* filesOf */.R8)(group).at(-1) ?? place,
    line: null,
    message: `prompt \`${group.name}\` leaves the gate`,
    hint: `its file is now \`${place}\`, which is no prompt by ${configPath}: move it to where \`files\` matches, or let \`files\` match its new place in this change too`,
});

;// CONCATENATED MODULE: ./build/js/detect/references.js


/** Rules of head's configuration that name a prompt which head deletes, or that the change leaves without any. */
function danglingRules(config, removed, left) {
    const { path: file, lineOf } = config;
    const gone = new Set(removed.flatMap(changed_prompts/* filesOf */.R8));
    const named = config.prompts.flatMap(({ files }, index) => {
        if (!gone.has(files))
            return [];
        const line = lineOf(["prompts", index, "files"]);
        const message = `\`${files}\` is deleted and still named by a rule`;
        return [{ file, line, message, hint: "take the rule out as well, or keep the prompt" }];
    });
    if (named.length > 0 || left.length > 0)
        return named;
    const message = "no prompt is left that `files` matches";
    const hint = "every later run would stop: keep one, or delete the configuration as well";
    return [{ file, line: lineOf(["prompts"]), message, hint }];
}
/** Pointers that name a version which head deletes; null where a pair's pointer can be followed. */
async function danglingPointer(files, { base, head }) {
    if (base?.kind !== "versions" || head.kind !== "versions")
        return null;
    const left = new Set(head.versions.map(({ id }) => id));
    if (base.versions.every(({ id }) => left.has(id)))
        return null;
    const production = await (0,prompt_version/* readProduction */.M)(files, head);
    return production.ok ? null : production.problems;
}

;// CONCATENATED MODULE: ./build/js/detect/pairing.js




/** Pairs the prompts of two trees, and follows those that no rule finds in head. */
async function pairPrompts(request) {
    const { base, head, headConfig } = request;
    const found = (0,changed_prompts/* pairGroups */.rl)(base.groups, head.groups, request.changes, request.reached);
    const gated = (0,versions/* groupPrompts */.y)(head.files.paths, headConfig?.prompts ?? []).groups;
    const { kept, removed, problems, changes } = await followLeaving({ ...request, gated }, found.removed);
    const pairs = [...kept];
    const leaving = [...problems];
    for (const pair of found.pairs) {
        const dangling = await danglingPointer(head.files, pair);
        if (dangling === null)
            pairs.push(pair);
        else
            leaving.push(...dangling);
    }
    if (headConfig !== null && base.groups.length > 0 && leaving.length === 0) {
        leaving.push(...danglingRules(headConfig, removed, gated));
    }
    return { pairs, removed, leaving, changes };
}

// EXTERNAL MODULE: ./build/js/detect/policy-edits.js + 7 modules
var policy_edits = __webpack_require__(94431);
// EXTERNAL MODULE: ./build/js/detect/policy-names.js + 1 modules
var policy_names = __webpack_require__(87100);
// EXTERNAL MODULE: ./build/js/detect/policy.js
var detect_policy = __webpack_require__(97400);
// EXTERNAL MODULE: ./build/js/detect/reached-prompts.js
var reached_prompts = __webpack_require__(21324);
// EXTERNAL MODULE: ./build/js/detect/side.js
var side = __webpack_require__(66661);
// EXTERNAL MODULE: ./build/js/detect/standing.js
var detect_standing = __webpack_require__(81618);
// EXTERNAL MODULE: ./build/js/detect/stopped.js
var stopped = __webpack_require__(30005);
// EXTERNAL MODULE: ./build/js/detect/tree-files.js + 1 modules
var tree_files = __webpack_require__(71855);
;// CONCATENATED MODULE: ./build/js/detect/twins.js

/**
 * Prompts of one tree whose files are one file on macOS and Windows, where a checkout has one of the two texts. A pair
 * that the change brings about stops the run; one that was there before is told.
 */
function twins(groups, brought) {
    const places = Map.groupBy(groups.flatMap(changed_prompts/* filesOf */.R8), changed_prompts/* folded */.TM);
    const problems = [];
    const warnings = [];
    for (const paths of places.values()) {
        const [first, ...others] = paths;
        for (const path of others) {
            const message = `\`${first}\` and \`${path}\` are one file on macOS and Windows`;
            const problem = { file: path, line: null, message, hint: "rename one" };
            (paths.some(brought) ? problems : warnings).push(problem);
        }
    }
    return { problems, warnings };
}

// EXTERNAL MODULE: ./build/js/prompts/name.js
var prompts_name = __webpack_require__(13079);
// EXTERNAL MODULE: ./build/js/detect/unreadable-entry.js
var unreadable_entry = __webpack_require__(69800);
;// CONCATENATED MODULE: ./build/js/detect/unreadable.js



/** Looks through changed entries that are no plain files: links, submodules, names that are no UTF-8. */
function unreadable(entries, rules) {
    const problems = [];
    const warnings = [];
    for (const entry of entries) {
        if (isPromptPath(entry.path, rules) || mayHoldPrompts(entry, rules)) {
            problems.push((0,unreadable_entry/* unreadableEntry */.e)(entry));
        }
        else if (entry.kind === "submodule" && rules.some(({ files }) => (0,prompts_name/* fixedPart */.sL)(files) === "")) {
            warnings.push((0,unreadable_entry/* unreadableEntry */.e)(entry));
        }
    }
    return { problems, warnings };
}
/** True where the rules make a file of this name a prompt, or say why it is none. */
function isPromptPath(path, rules) {
    const { groups, problems } = (0,versions/* groupPrompts */.y)([path], rules);
    return groups.length > 0 || problems.length > 0;
}
/** A link or a submodule in the place of a folder of prompts, above it, or anywhere below it. */
function mayHoldPrompts({ path, kind }, rules) {
    if (kind === "file")
        return false;
    return rules.some(({ files }) => {
        const folder = (0,prompts_name/* fixedPart */.sL)(files);
        if (folder === "")
            return false;
        return `${folder}/`.startsWith(`${path}/`) || path.startsWith(`${folder}/`);
    });
}

;// CONCATENATED MODULE: ./build/js/detect/unusable.js


/** A pattern that matches no file would keep every pull request green, unmeasured. */
const nothingMatches = (file) => ({
    file,
    line: null,
    message: "`prompts[].files` matches no file",
    hint: "mend the pattern; it is matched against paths from the repository's root",
});
/** Changed files at a prompt's place that form no prompt; the same faults in files nobody touched are only told. */
function unusable({ files, groups, problems }, changes, rules) {
    const present = changes.flatMap(({ kind, path }) => kind === "deleted" ? [] : (files.entry(path) ?? []));
    const isPlain = new Set(files.paths);
    const unread = unreadable(present.filter((entry) => entry.odd || !isPlain.has(entry.path)), rules);
    if (problems.length === 0)
        return unread;
    const known = new Set(groups.flatMap(groupFiles));
    const lost = present.some(({ path }) => !known.has(path) && isPromptPath(path, rules));
    return lost
        ? { problems: [...unread.problems, ...problems], warnings: unread.warnings }
        : { problems: unread.problems, warnings: [...unread.warnings, ...problems] };
}
/** A group's files, and those that may lie beside versions without being prompts. */
function groupFiles(group) {
    if (group.kind === "single")
        return [group.path];
    const readmes = group.versions.map(({ path }) => path.replace(/[^/]*$/, "README.md"));
    return [
        ...(0,changed_prompts/* filesOf */.R8)(group),
        ...readmes,
        ...[group.pointer, group.changelog].filter((of) => of !== null),
    ];
}

;// CONCATENATED MODULE: ./build/js/detect/detect.js















/**
 * Two trees → the changed prompts as pairs of versions, and head's other edits that bear on them. Policy and gating
 * eval sets come from the policy tree; nothing that head says about them takes part.
 */
async function detect(request) {
    try {
        const { base, head, policy } = request.comparison;
        const baseFiles = await (0,tree_files/* treeFiles */.C)(base);
        const headFiles = await (0,tree_files/* treeFiles */.C)(head);
        const policyFiles = policy === base ? baseFiles : await (0,tree_files/* treeFiles */.C)(policy);
        const read = await (0,detect_policy/* readPolicy */.T)(policyFiles, headFiles, request.configPath);
        if (read.kind === "stopped")
            return read;
        const rules = read.config.prompts;
        const [from, to] = [(0,side/* sideOf */.J)(baseFiles, rules), (0,side/* sideOf */.J)(headFiles, rules)];
        return await detectChanges(request, read, { base: from, head: to, policy: policyFiles });
    }
    catch (error) {
        if (!(error instanceof git_error/* GitError */.X))
            throw error;
        return { kind: "stopped", reason: error.reason, detail: error.message, problems: [] };
    }
}
async function detectChanges({ comparison, configPath }, { config, bootstrap, warnings }, trees) {
    const { base, head } = trees;
    const promptFiles = new Set([...base.groups, ...head.groups].flatMap(changed_prompts/* filesOf */.R8));
    const watched = await comparison.changes((path) => promptFiles.has(path));
    const touched = new Set(watched.flatMap(changed_prompts/* pathsOf */.wG));
    const found = unusable(head, watched, config.prompts);
    const sorted = [base, head].flatMap(({ groups, problems }) => [...groups, ...problems]);
    if (sorted.length + found.problems.length === 0)
        return (0,stopped/* stoppedBy */.$)([nothingMatches(configPath)]);
    await preloadHead(head, touched);
    const reach = await (0,reached_prompts/* reachedPrompts */.ui)(trees, touched);
    const headConfig = bootstrap ? config : await usableConfig(head.files, configPath);
    const { pairs, removed, leaving, changes } = await pairPrompts({
        comparison,
        base,
        head,
        configPath,
        headConfig,
        changes: watched,
        reached: reach.reached,
    });
    const arms = await readAll(trees, pairs, { changes, reached: reach.reached, bootstrap });
    const brought = new Set(changes.flatMap(({ kind, path }) => (kind === "edited" ? [] : path)));
    const doubles = twins(head.groups, (path) => brought.has(path));
    const problems = [...found.problems, ...doubles.problems, ...reach.problems, ...arms.problems];
    if (problems.length > 0)
        return (0,stopped/* stoppedBy */.$)(unique(problems));
    const obeyed = new Set(arms.prompts.flatMap((of) => (of.evalSource === "head" ? of.evalPath : [])));
    const edits = await (0,policy_edits/* policyEdits */.y)({
        base,
        head,
        configPath,
        touched,
        pairs,
        obeyed: (path) => bootstrap || obeyed.has(path),
    });
    // After a bootstrap's merge head's configuration is the one that decides already.
    const mayLoseNames = !bootstrap && edits.changes.length + removed.length > 0;
    const lost = mayLoseNames
        ? await (0,policy_names/* headNameProblems */.my)(trees, configPath, {
            config: touched.has(configPath),
            evalSets: edits.evalSets,
        })
        : [];
    const standing = bootstrap ? await (0,detect_standing/* readStanding */.Z)(trees) : { prompts: [], warnings: [] };
    return {
        kind: arms.prompts.length > 0 ? "changed" : "nothing",
        config,
        bootstrap,
        policyProblems: await unknownInPolicy(config, trees, arms.prompts, bootstrap),
        configAdded: bootstrap && base.files.entry(configPath) === undefined,
        prompts: arms.prompts.toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(a.name, b.name)),
        removed: [...removed.flatMap((group) => (0,changed_prompts/* filesOf */.R8)(group).slice(-1)), ...arms.removed],
        policyChanges: edits.changes,
        warnings: unique([
            ...warnings,
            ...found.warnings,
            ...doubles.warnings,
            ...arms.warnings,
            ...standing.warnings,
        ]),
        headProblems: unique([...edits.problems, ...lost]),
        leaving,
        headConfig: edits.config,
        standing: standing.prompts,
    };
}
/** Only what decides something is held to its names: a run without prompts must not stop at what base has wrong. */
async function unknownInPolicy(config, trees, prompts, bootstrap) {
    if (prompts.length === 0 && !bootstrap)
        return [];
    const measured = prompts.flatMap(({ evalSet }) => evalSet ?? []);
    return (0,policy_names/* policyProblems */.NP)(config, trees, measured);
}
async function usableConfig(files, path) {
    const read = await (0,policy_edits/* readConfig */.X)(files, path);
    return read?.ok ? read.value : null;
}
async function readAll(trees, pairs, { changes, ...more }) {
    await preload(trees, pairs);
    const changed = new Map(changes.map((change) => [change.path, change]));
    const arms = [];
    for (const pair of pairs)
        arms.push(await readArms({ ...trees, ...more, changed }, pair));
    return {
        prompts: arms.flatMap((of) => of.prompts),
        removed: arms.flatMap((of) => of.removed),
        problems: arms.flatMap((of) => of.problems),
        warnings: arms.flatMap((of) => of.warnings),
    };
}
/** All prompts, since any may be made of what changed, and the eval sets that are edited. */
async function preloadHead({ files, groups }, touched) {
    if (touched.size === 0)
        return;
    const evals = groups.map(({ evalsPath }) => evalsPath).filter((path) => touched.has(path));
    await files.preload([...groups.flatMap(groupFiles), ...evals]);
}
/** Each tree in one round trip, which counts where its files are still at a server. */
async function preload({ base, head, policy }, pairs) {
    const groups = pairs.flatMap((pair) => [pair.head, pair.base].filter((group) => group !== null));
    const evals = groups.map((group) => group.evalsPath);
    const files = groups.flatMap(groupFiles);
    await base.files.preload(files);
    await head.files.preload([...files, ...evals]);
    await policy.preload(evals);
}
/** Two arms of one prompt, and two prompts with one eval set, say the same about the file they share. */
function unique(problems) {
    return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}


/***/ }),

/***/ 54147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ edgesFrom),
/* harmony export */   SQ: () => (/* binding */ circleProblem),
/* harmony export */   St: () => (/* binding */ circleIn)
/* harmony export */ });
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95054);
/* harmony import */ var _prompts_formats_referred_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78441);
/* harmony import */ var _prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7564);



/** Everything that a prompt's file leads to, step by step: breadth first, each file's names once. */
function edgesFrom(path, files) {
    const edges = [];
    const seen = new Set([path]);
    for (const from of seen) {
        const text = files.text(from);
        if (text === null)
            continue;
        for (const reference of (0,_prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .promptFormat */ .N)(from)?.references({ path: from, text }) ?? []) {
            for (const to of (0,_prompts_formats_referred_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .referredPaths */ .o)(reference, files.paths)) {
                edges.push({ from, line: reference.line, text: reference.text, to });
                // A set is walked in the order in which it grows. Nothing in an image is followed.
                if (reference.image !== true)
                    seen.add(to);
            }
        }
    }
    return edges;
}
/** The names by which a file leads back to itself, in order; null where none does. */
function circleIn(edges) {
    const next = Map.groupBy(edges, ({ from }) => from);
    const done = new Set();
    const walk = (at, way) => {
        const start = way.findIndex(({ from }) => from === at);
        if (start !== -1)
            return way.slice(start);
        if (done.has(at))
            return null;
        for (const edge of next.get(at) ?? []) {
            const circle = walk(edge.to, [...way, edge]);
            if (circle !== null)
                return circle;
        }
        done.add(at);
        return null;
    };
    const [first] = edges;
    return first === undefined ? null : walk(first.from, []);
}
/**
 * Why such a prompt has no text: the whole way round, from the path that comes first, so that every prompt that leads
 * into it says the same.
 */
function circleProblem(found) {
    const [first] = found.map(({ from }) => from).toSorted(_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    const start = found.findIndex(({ from }) => from === first);
    const circle = [...found.slice(start), ...found.slice(0, start)];
    const last = circle.at(-1);
    if (last === undefined)
        throw new Error("a circle without a step");
    const way = [...circle.map(({ from }) => from), last.to].map((path) => `\`${path}\``);
    return {
        file: last.from,
        line: last.line,
        message: `\`${last.text}\` closes a circle: ${way.join(" → ")}`,
        hint: "let one of them do without the other",
    };
}


/***/ }),

/***/ 21324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ dependency),
/* harmony export */   Tj: () => (/* binding */ sources),
/* harmony export */   ui: () => (/* binding */ reachedPrompts)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86728);
/* harmony import */ var _prompts_formats_references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86399);
/* harmony import */ var _prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7564);
/* harmony import */ var _changed_prompts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23022);
/* harmony import */ var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54147);





/**
 * The prompts that a change reaches by what they depend on: files that they are made of in either tree, and what
 * their rule names under `depends_on`. Head's prompts are all read for it.
 */
async function reachedPrompts({ base, head }, touched) {
    const reached = new Map();
    const problems = [];
    if (touched.size === 0)
        return { reached, problems };
    const named = namedBy(touched);
    for (const group of head.groups) {
        for (const path of (0,_changed_prompts_js__WEBPACK_IMPORTED_MODULE_3__/* .filesOf */ .R8)(group)) {
            const made = await madeOf({ base: base.files, head: head.files }, path, touched);
            const by = [
                ...made.touched.map((of) => ({ path: of, by: "reference" })),
                ...named(group.rule)
                    .filter((of) => of !== path && !made.touched.includes(of))
                    .map((of) => ({ path: of, by: "depends_on" })),
            ];
            if (by.length > 0)
                reached.set(path, by);
            if (made.touched.length > 0 || touched.has(path))
                problems.push(...made.problems);
        }
    }
    return { reached, problems };
}
/** Changed files that a rule names: asked once a rule, since many prompts share one. */
function namedBy(touched) {
    const found = new Map();
    return (rule) => {
        const known = found.get(rule);
        if (known !== undefined)
            return known;
        const isDependency = dependency(rule);
        const paths = rule.dependsOn.length === 0 ? [] : [...touched].filter((path) => isDependency(path));
        found.set(rule, paths);
        return paths;
    };
}
/** Whether a path is one of those that a rule's prompts depend on. */
const dependency = ({ dependsOn, }) => picomatch__WEBPACK_IMPORTED_MODULE_4__([...dependsOn], { dot: true, nonegate: true, flags: "s" });
const WHOLE = { touched: [], problems: [] };
async function madeOf(files, path, touched) {
    const after = await sources(files.head, path);
    if (after === null)
        return WHOLE;
    // What an unchanged text names is what it named, though it may have led elsewhere.
    const before = touched.has(path) ? null : await sources(files.base, path);
    const sides = [after, before].flatMap((of) => of ?? []);
    const unread = sides.flatMap((of) => (of.ok ? [] : of.problems.map(({ file }) => file)));
    const edges = after.ok ? (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesFrom */ .FS)(path, after.value) : [];
    const earlier = before?.ok ? (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesFrom */ .FS)(path, before.value) : [];
    const all = [...edges, ...earlier].map(({ to }) => to);
    const circle = (0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .circleIn */ .St)(edges);
    return {
        touched: [...new Set([...all, ...unread])].filter((of) => of !== path && touched.has(of)),
        problems: circle === null ? [] : [(0,_reach_js__WEBPACK_IMPORTED_MODULE_2__/* .circleProblem */ .SQ)(circle)],
    };
}
/** What a file and all that it leads to say; null where it names nothing, or is no text itself. */
async function sources(files, path) {
    const source = await files.text(path);
    if (!source?.ok)
        return null;
    const { text } = source.value;
    if ((0,_prompts_formats_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .promptFormat */ .N)(path)?.references({ path, text }).length === 0)
        return null;
    return (0,_prompts_formats_references_js__WEBPACK_IMPORTED_MODULE_0__/* .readReferences */ .P)({ path, text }, { paths: files.pathSet, text: files.text });
}


/***/ })

};
