export const id = 9325;
export const ids = [9325];
export const modules = {

/***/ 59325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ detect)
});

// EXTERNAL MODULE: ./build/js/git/git-error.js
var git_error = __webpack_require__(11374);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
// EXTERNAL MODULE: ./build/js/prompts/patterns.js
var patterns = __webpack_require__(46419);
;// CONCATENATED MODULE: ./build/js/detect/application-edits.js

/** Edited files of applications: base's code answers for both versions, so that nobody has measured what they do. */
const applicationEdits = (rules, touched) => rules.flatMap(({ files: rule, target }) => {
    const [file, ...others] = [...touched].filter((0,patterns/* matcher */.j)(target?.files ?? []));
    if (file === undefined)
        return [];
    const more = others.length === 0 ? "" : `, with ${others.length} more,`;
    return [
        {
            file,
            line: null,
            message: `this${more} is part of the application that answers for \`${rule}\`, and the base branch's has answered: what the edit does is not measured here`,
            hint: "compare the answers of both applications as supplied outputs",
        },
    ];
});

// EXTERNAL MODULE: ./build/js/detect/changed-prompts.js
var changed_prompts = __webpack_require__(39954);
// EXTERNAL MODULE: ./build/js/prompts/versions.js
var versions = __webpack_require__(61737);
// EXTERNAL MODULE: ./build/js/detect/calibration.js
var detect_calibration = __webpack_require__(12980);
;// CONCATENATED MODULE: ./build/js/detect/notes.js
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

;// CONCATENATED MODULE: ./build/js/detect/arm-evals.js



/**
 * The eval set that gates. A prompt that was moved keeps the one it had: else a new name would be a way out of the
 * cases that base holds against it.
 */
async function readEvals({ head, policy }, { base: before, head: group }, key, notes) {
    const wanted = (0,versions/* evalsPathsOf */.ff)(group, group.name + key);
    const headPath = wanted.find((path) => head.files.entry(path) !== undefined) ?? wanted[0];
    const paths = before === null ? wanted : [...(0,versions/* evalsPathsOf */.ff)(before, before.name + key), ...wanted];
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
const leftBehind = (file, wanted) => ({
    file,
    line: null,
    message: `the prompt was renamed without its eval set, which is looked for at \`${wanted}\` after the merge`,
    hint: "move the eval set along",
});

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

// EXTERNAL MODULE: ./build/js/detect/prompt-target.js
var prompt_target = __webpack_require__(7592);
// EXTERNAL MODULE: ./build/js/detect/prompt-version.js
var prompt_version = __webpack_require__(14113);
;// CONCATENATED MODULE: ./build/js/detect/arms.js






/** Reads both versions and the eval set of everything to compare in a pair. */
async function readArms(request, pair) {
    const notes = { removed: [], problems: [], warnings: [] };
    const { changed, reached } = request;
    const before = await readBefore(request, pair.base, notes);
    if (before === null)
        return { prompts: [], ...notes };
    const { files, group, lagging } = before;
    const late = lagging === null ? {} : { production: lagging };
    const pointed = await (0,prompt_version/* readProduction */.MK)(files, group);
    const current = tolerated(pointed, notes);
    const production = {
        base: current,
        head: await inProduction(request, pair, before, current, notes),
    };
    const target = required(await (0,prompt_target/* readTarget */._)(request.policy, pair.head.rule, request), notes);
    const prompts = [];
    for (const found of (0,changed_prompts/* armsOf */.jO)({ head: pair.head, base: group }, production, changed, reached)) {
        // What the tag does not have yet is in production nowhere.
        const isThere = found.baseline !== null && files.entry(found.baseline) !== undefined;
        const arm = isThere ? found : { ...found, baseline: null, change: "added" };
        const reachedBy = reached.get(arm.path) ?? [];
        const asked = { ...arm, rule: pair.head.rule, reachedBy, before: files };
        const pairs = await readPairs(request, asked, notes);
        // What is wrong with the eval set is told together with what is wrong with the prompt.
        if (pairs === null)
            await readEvals(request, pair, "", notes);
        for (const read of pairs ?? []) {
            const lost = pointed.ok || arm.baseline !== null ? {} : { unreadBaseline: pointed.problems };
            const versions = { ...read, ...lost };
            const { name } = versions.candidate.prompt;
            // A version's own name is no part of the place of its eval set; the key in its file is.
            const evals = await readEvals(request, pair, name.slice(arm.name.length), notes);
            const bootstrap = request.bootstrap || evals.evalSource === "head";
            const both = { ...versions, ...evals, target };
            prompts.push({ name, path: arm.path, reachedBy, ...late, ...both, bootstrap });
        }
    }
    return { prompts, ...notes };
}
/** Production of a pair; null where the tag that it is read from is nowhere. */
async function readBefore({ base, productionOf }, group, { problems }) {
    if (group === null)
        return { files: base.files, group, lagging: null };
    const production = await productionOf(group);
    if (production.ok)
        return production.value;
    problems.push(production.problem);
    return null;
}
/** Which version of head's folder is in production. A pointer to a tag says the same of both sides. */
async function inProduction({ head }, pair, { lagging }, current, notes) {
    const read = await (0,prompt_version/* readPointer */.qT)(head.files, pair.head);
    const pointer = read.ok ? read.value : null;
    if (pointer?.kind !== "ref" || pair.head.kind !== "versions") {
        return required(await (0,prompt_version/* readProduction */.MK)(head.files, pair.head), notes);
    }
    if (lagging?.ref !== pointer.ref)
        notes.warnings.push(movesToRef(pair.head.pointer, pointer));
    return pair.head.versions.find(({ id }) => id === current?.id) ?? null;
}
/** What to compare of two files; null where the candidate's cannot be read, which stops the run. */
async function readPairs({ head }, { name, path, baseline: from, change, versionEdited, rule, reachedBy, before: production, }, notes) {
    const candidates = required(await (0,prompt_version/* readVersions */.q2)(head.files, path, { name, rule }), notes);
    if (candidates === null)
        return null;
    if (versionEdited)
        notes.warnings.push(editedVersion(path));
    const moved = from === path ? null : from;
    const [before, after] = [
        from === null ? null : await production.bytes(from),
        await head.files.bytes(path),
    ];
    const encodingOnly = before !== null && after !== null && differsInEncodingOnly(before, after);
    const old = from === null ? null : await (0,prompt_version/* readVersions */.q2)(production, from, { name, rule });
    const baselines = old?.ok ? old.value : null;
    const unread = old?.ok === false && { unreadBaseline: old.problems };
    const byName = new Map(baselines?.map((version) => [version.prompt.name, version]));
    const pairs = candidates.map((candidate) => {
        const baseline = byName.get(candidate.prompt.name) ?? null;
        const both = { from: moved, encodingOnly, baseline, ...unread, candidate };
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
const editedVersion = (file) => ({
    file,
    line: null,
    message: "a version that exists already was edited, so its number stands for two texts",
    hint: "keep it as it was and add the next version",
});
const movesToRef = (file, { ref, line }) => ({
    file,
    line,
    message: `production is read from \`${ref}\` after the merge, and what that holds is not measured by this run`,
    hint: null,
});

// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var paths = __webpack_require__(93145);
// EXTERNAL MODULE: ./build/js/prompts/name.js
var prompts_name = __webpack_require__(11923);
// EXTERNAL MODULE: ./build/js/detect/unreadable-entry.js
var unreadable_entry = __webpack_require__(71604);
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
    const { groups, problems } = (0,versions/* groupPrompts */.f6)([path], rules);
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

;// CONCATENATED MODULE: ./build/js/detect/links.js



/**
 * Links in the place of prompts that lead to what the change edits. They are not followed, and a run that says nothing
 * of them would be green over an edit of a prompt. Where the file they lead to is a prompt itself, it is measured.
 */
async function editedBehindLinks({ files }, touched, rules) {
    const problems = [];
    const matches = (0,patterns/* matcher */.j)(rules.map((rule) => rule.files));
    for (const link of files.links) {
        const isPlace = matches(link.path) && isPromptPath(link.path, rules);
        if (!isPlace && !mayHoldPrompts(link, rules))
            continue;
        const target = await targetOf(link.path, files);
        const edited = [...touched].find((path) => target !== null && (path === target || path.startsWith(`${target}/`)));
        if (edited !== undefined && !isPromptPath(edited, rules)) {
            problems.push(behindLink(link.path, edited));
        }
    }
    return problems;
}
/** Links that lead to links, at most; a circle ends here too. */
const MOST_STEPS = 8;
/** The repository path that a link leads to at last; null where that is outside of the repository. */
async function targetOf(link, files) {
    let path = link;
    for (let step = 0; step < MOST_STEPS && path !== null; step++) {
        if (files.entry(path)?.kind !== "symlink")
            return path;
        path = (0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(path), await files.target(path));
    }
    return null;
}
const behindLink = (file, edited) => ({
    file,
    line: null,
    message: `this symbolic link leads to \`${edited}\`, which the change edits, and is not followed`,
    hint: "commit the file itself, or let `files` match the place where it lies",
    reason: "unsupported_file",
});

// EXTERNAL MODULE: ./build/js/detect/other-configs.js
var other_configs = __webpack_require__(71132);
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
    const production = await (0,prompt_version/* readProduction */.MK)(files, head);
    return production.ok ? null : production.problems;
}

;// CONCATENATED MODULE: ./build/js/detect/pairing.js




/** Pairs the prompts of two trees, and follows those that no rule finds in head. */
async function pairPrompts(request) {
    const { base, head, headConfig } = request;
    const found = (0,changed_prompts/* pairGroups */.rl)(base.groups, head.groups, request.changes, request.reached);
    const gated = (0,versions/* groupPrompts */.f6)(head.files.paths, headConfig?.prompts ?? []).groups;
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
var policy_edits = __webpack_require__(19075);
// EXTERNAL MODULE: ./build/js/detect/policy-names.js + 1 modules
var policy_names = __webpack_require__(67502);
// EXTERNAL MODULE: ./build/js/detect/policy.js
var detect_policy = __webpack_require__(79780);
// EXTERNAL MODULE: ./build/js/detect/production.js
var production = __webpack_require__(74229);
// EXTERNAL MODULE: ./build/js/detect/reached-prompts.js
var reached_prompts = __webpack_require__(91880);
// EXTERNAL MODULE: ./build/js/detect/side.js
var side = __webpack_require__(68817);
// EXTERNAL MODULE: ./build/js/detect/standing.js
var detect_standing = __webpack_require__(46854);
// EXTERNAL MODULE: ./build/js/detect/stopped.js
var stopped = __webpack_require__(56121);
// EXTERNAL MODULE: ./build/js/detect/tree-files.js + 1 modules
var tree_files = __webpack_require__(26210);
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
        // Each by a process of its own: together they take as long as one.
        await Promise.all([base.list(), head.list()]);
        const baseFiles = await (0,tree_files/* treeFiles */.C)(base);
        const policyFiles = policy === base ? baseFiles : await (0,tree_files/* treeFiles */.C)(policy, baseFiles);
        const headFiles = await (0,tree_files/* treeFiles */.C)(head, policyFiles);
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
async function detectChanges({ comparison, configPath, stranger = false }, { config, bootstrap, warnings }, trees) {
    const { base, head } = trees;
    const promptFiles = new Set([...base.groups, ...head.groups].flatMap(changed_prompts/* filesOf */.R8));
    const watched = await comparison.changes((path) => promptFiles.has(path));
    const touched = new Set(watched.flatMap(changed_prompts/* pathsOf */.wG));
    const found = unusable(head, watched, config.prompts);
    const behindLinks = await editedBehindLinks(head, touched, config.prompts);
    const sorted = [base, head].flatMap(({ groups, problems }) => [...groups, ...problems]);
    if (sorted.length + found.problems.length === 0)
        return (0,stopped/* stoppedBy */.$)([nothingMatches(configPath)]);
    await preloadHead(head, touched);
    const reach = await (0,reached_prompts/* reachedPrompts */.u)(trees, touched);
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
    const productionOf = (0,production/* productions */.B)(comparison, base, config);
    const arms = await readAll(trees, pairs, {
        changes,
        reached: reach.reached,
        bootstrap,
        productionOf,
        stranger,
    });
    const brought = new Set(changes.flatMap(({ kind, path }) => (kind === "edited" ? [] : path)));
    const doubles = twins(head.groups, (path) => brought.has(path));
    const problems = [
        ...found.problems,
        ...behindLinks,
        ...doubles.problems,
        ...reach.problems,
        ...arms.problems,
    ];
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
    const standing = bootstrap
        ? await (0,detect_standing/* readStanding */.Z)(trees, productionOf)
        : { prompts: [], warnings: [] };
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
            ...(0,other_configs/* otherConfigs */.q)(head.files.paths, configPath, touched),
            ...(bootstrap ? [] : applicationEdits(config.prompts, touched)),
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


/***/ })

};
