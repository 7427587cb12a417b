export const id = 7302;
export const ids = [7302,8379];
export const modules = {

/***/ 79129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ALL_CASES)
/* harmony export */ });
/** The unit that every case belongs to; no slice may have this name. */
const ALL_CASES = "(all)";


/***/ }),

/***/ 34846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  convertCommand: () => (/* binding */ convertCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/prompts/images.js + 1 modules
var prompts_images = __webpack_require__(51447);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/js/evals/gather.js + 4 modules
var gather = __webpack_require__(21407);
// EXTERNAL MODULE: ./build/js/evals/formats/native-schema.js
var native_schema = __webpack_require__(32296);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/js/evals/native-text.js

/**
 * What a format found in a file as an eval set of our own (YAML), without what the format could not map. Read again it
 * gives cases of the same ids and digests, in one file, however many the draft came from.
 */
function nativeText({ rubric, checks, rows }, imageName) {
    const set = {
        ...(rubric.length > 0 && { rubric: rubric.map(({ shape }) => criterion(shape)) }),
        ...(checks.length > 0 && { checks: checks.map(({ raw }) => raw) }),
        cases: rows.map((row) => written(row, imageName)),
    };
    // Values that several cases share are written out: an alias is harder to read, and limited in number.
    const document = new dist/* Document */.yo(set, { schema: "core", aliasDuplicateObjects: false });
    (0,dist/* visit */.YR)(document, {
        Scalar: (_, node) => {
            const { value } = node;
            if (typeof value === "string" && NEEDS_ESCAPES.test(value))
                node.type = "QUOTE_DOUBLE";
            // Digits alone would be an integer that is kept as a text.
            const isLarge = typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER;
            if (isLarge)
                node.format = "EXP";
        },
    });
    // Long lines stay: where a text is folded its reader has to know the rules to see its spaces.
    return document.toString({ lineWidth: 0, blockQuote: "literal" });
}
/** Control characters, line ends that editors rewrite, marks that turn what a reader sees, and `<<`, which would merge. */
const NEEDS_ESCAPES = /[[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Bidi_Control}\uFEFF]--\n]|^<<$/v;
/** Anchors by number, which is how people write them. */
function criterion({ scale, weight, own_call, per_case, ...said }) {
    const anchors = Object.entries(scale).map(([score, text]) => [Number(score), text]);
    return {
        ...said,
        ...(anchors.length > 0 && { scale: new Map(anchors) }),
        ...(weight !== 1 && { weight }),
        ...(own_call && { own_call }),
        ...(per_case && { per_case }),
    };
}
/** In the order in which a reader asks: which case, what it is asked, what a good answer is. */
const KEYS = [
    "id",
    "slices",
    "must_pass",
    "incident",
    "input",
    "messages",
    "images",
    "reference",
    "expects",
    "contexts",
    "checks",
];
function written(row, imageName) {
    const { shape } = row;
    const called = (source) => imageName(source, row);
    const said = {
        ...shape,
        id: String(shape.id),
        ...(shape.images !== undefined && { images: imagesCalled(shape.images, called) }),
        ...(shape.messages !== undefined && { messages: messagesCalling(shape.messages, called) }),
    };
    const entries = KEYS.flatMap((key) => {
        const value = said[key];
        return value === undefined || value === null ? [] : [[key, value]];
    });
    return Object.fromEntries(entries);
}
const imagesCalled = (images, called) => isSeveral(images)
    ? images.map(called)
    : Object.fromEntries(Object.entries(images).map(([name, source]) => [name, called(source)]));
const isSeveral = (images) => Array.isArray(images);
const messagesCalling = (messages, called) => messages.map((message) => Array.isArray(message.content)
    ? { ...message, content: message.content.map((part) => partCalling(part, called)) }
    : message);
function partCalling(part, called) {
    if ("text" in part)
        return part;
    return { image: called("image" in part ? part.image : part.image_url.url) };
}

;// CONCATENATED MODULE: ./build/js/evals/convert.js







/**
 * The set as our own YAML. It is read again before anybody has it, since what a conversion is worth is that no case
 * changes; a text that cannot be read again (nested too deeply) is refused.
 */
async function converted({ set, draft }, { path, heading }, tree, parseCheck) {
    const text = `${heading}\n${nativeText(draft, imagesFrom(path, tree.paths))}`;
    const again = await (0,gather/* readEvalSet */.h)(withFile(tree, path, text), path, parseCheck);
    if (again?.ok === false)
        return again;
    if (again?.value.digest !== set.digest)
        throw new Error(`the set as written at ${path} differs`);
    return (0,problem/* parsed */.Yz)(text);
}
/** Files as a path from another folder calls them; addresses stay. */
function imagesFrom(path, paths) {
    const known = new Set(paths);
    return (source, { file }) => {
        const found = (0,prompts_images/* imagePaths */.uz)(source, file).find((candidate) => known.has(candidate));
        return found === undefined ? source : external_node_path_.posix.relative(external_node_path_.posix.dirname(path), found);
    };
}
/** A table as a set beside it that says what its columns are. */
function withColumns(tree, table, columns) {
    const shape = (0,text_shape/* checkShape */.e)(native_schema/* ColumnsShape */.RC, columns);
    if (!shape.ok)
        return shape;
    const path = external_node_path_.posix.join(external_node_path_.posix.dirname(table), ".columns.yaml");
    const set = { cases_from: [{ file: `./${external_node_path_.posix.basename(table)}`, columns: shape.value }] };
    return (0,problem/* parsed */.Yz)({ tree: withFile(tree, path, JSON.stringify(set)), path });
}
const withFile = (tree, path, text) => ({
    ...tree,
    text: (asked) => asked === path ? Promise.resolve((0,problem/* parsed */.Yz)({ text, bom: false })) : tree.text(asked),
});

// EXTERNAL MODULE: ./build/js/evals/given-answers.js
var given_answers = __webpack_require__(26849);
;// CONCATENATED MODULE: ./build/js/evals/supplied-text.js
/** The answers in another tool's rows as supplied outputs, JSON Lines; `sample` where a case has several. */
function suppliedText(rows) {
    return rows.flatMap(linesOf).join("");
}
function linesOf({ shape, sources = [] }) {
    const answers = sources.flatMap((source) => source.answers);
    return answers.map(({ text, toolCalls }, n) => {
        const row = {
            id: String(shape.id),
            ...(answers.length > 1 && { sample: n + 1 }),
            output: text,
            ...(toolCalls.length > 0 && { tool_calls: toolCalls }),
        };
        return `${JSON.stringify(row)}\n`;
    });
}

// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var registry = __webpack_require__(60734);
// EXTERNAL MODULE: ./build/js/setup/schema-line.js
var schema_line = __webpack_require__(81072);
// EXTERNAL MODULE: ./build/js/text/yaml.js + 1 modules
var yaml = __webpack_require__(12103);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
// EXTERNAL MODULE: ./build/js/commands/work-tree-evals.js
var work_tree_evals = __webpack_require__(62055);
;// CONCATENATED MODULE: ./build/js/commands/convert.js














/** `evenhand convert`: an eval set of any format as one of ours; what has no meaning in it is named and counted. */
async function convertCommand({ file, columns, out, outputs, force }, around) {
    if (file === undefined)
        throw new usage_error/* UsageError */.e("name the eval set that is to be converted");
    if (out !== undefined && !/\.ya?ml$/i.test(out))
        throw new usage_error/* UsageError */.e(notYaml(out));
    const source = await sourceOf(file, around.cwd);
    const { path, tree } = columns === undefined ? source : underColumns(source, columns);
    const read = await (0,gather/* readDraftedSet */.B)(tree, path, registry/* parseCheck */.QB);
    if (read === null)
        throw new usage_error/* UsageError */.e(`there is no file ${file}`);
    const drafted = (0,usage_error/* valueOf */.R)(read);
    const target = { path: placeOf(out, source, around.cwd), heading: (0,schema_line/* schemaLine */.c)("eval-set") };
    const text = (0,usage_error/* valueOf */.R)(await converted(drafted, target, source.tree, registry/* parseCheck */.QB));
    const answers = suppliedText(drafted.draft.rows);
    if (outputs !== undefined && answers === "") {
        throw new usage_error/* UsageError */.e(`no row of ${file} has an answer for \`--outputs\``);
    }
    const files = [
        ...(outputs === undefined ? [] : [{ path: outputs, text: answers }]),
        ...(out === undefined ? [] : [{ path: out, text }]),
    ];
    await writeAll(around.cwd, files, force);
    if (out === undefined)
        around.stdout.write(text);
    const warnings = (read.ok ? read.warnings : []).filter(({ message }) => outputs === undefined || !message.includes(given_answers/* ANSWER_EXISTS */.Y9));
    const lines = [...warnings.map((of) => `warning: ${(0,problem/* problemText */.fI)(of)}`), account(drafted, out)];
    around.stderr.write(lines.map((line) => `${(0,log.logLine)(line)}\n`).join(""));
    return 0;
}
/** By another ending it would be read as another notation. */
const notYaml = (out) => `the eval set is written as YAML: call \`--out\` \`${out.replace(/\.[^./\\]*$/, "")}.yaml\``;
/** The file among those below the working directory; one from elsewhere among those of its own folder. */
async function sourceOf(file, cwd) {
    const whole = (0,external_node_path_.resolve)(cwd, file);
    const isBelow = pathBelow(cwd, whole) !== null;
    const root = isBelow ? cwd : (0,external_node_path_.dirname)(whole);
    const path = pathBelow(root, whole) ?? file;
    return { root, path, tree: await (0,work_tree_evals/* workTreeEvals */.x)(root) };
}
/** `/` between its steps; null where it leads out of the folder. */
function pathBelow(folder, path) {
    const below = (0,external_node_path_.relative)(folder, path).replaceAll("\\", "/");
    return below.startsWith("../") || (0,external_node_path_.isAbsolute)(below) ? null : below;
}
const COLUMNS = "--columns";
function underColumns({ tree, path }, columns) {
    const { value, lineOf } = (0,usage_error/* valueOf */.R)((0,yaml/* parseYaml */.h)(columns, COLUMNS));
    return (0,usage_error/* valueOf */.R)(withColumns(tree, path, { file: COLUMNS, value, lineOf }));
}
/** In the source's tree; a set that goes elsewhere names images as if it lay beside the source. */
function placeOf(out, { root, path }, cwd) {
    const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(path), "converted.yaml");
    return (out === undefined ? null : pathBelow(root, (0,external_node_path_.resolve)(cwd, out))) ?? beside;
}
/** All of them or none: half a conversion beside an error would be taken for a whole one. */
async function writeAll(cwd, files, force) {
    const places = files.map(({ path }) => (0,external_node_path_.resolve)(cwd, path));
    if (new Set(places).size < places.length) {
        throw new usage_error/* UsageError */.e("`--out` and `--outputs` name the same file; name another for one of them");
    }
    const taken = force ? undefined : files.find((_, n) => (0,external_node_fs_.existsSync)(places[n]));
    if (taken !== undefined)
        throw exists(taken.path);
    for (const [n, { path, text }] of files.entries()) {
        try {
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(places[n]), { recursive: true });
            await (0,promises_.writeFile)(places[n], text, { flag: force ? "w" : "wx" });
        }
        catch (error) {
            const { code, message } = error;
            if (code === "EEXIST" && !force)
                throw exists(path);
            throw new usage_error/* UsageError */.e(`${path} cannot be written (${code ?? message})`);
        }
    }
}
const exists = (path) => new usage_error/* UsageError */.e(`${path} exists; name another file, or give \`--force\` to overwrite it`);
const count = (n, one, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
/** `evals/a.yaml: 12 cases, 2 criteria, 3 checks; 4 parts have no meaning here, named above.` */
function account({ set, draft }, out) {
    const { cases, rubric } = set;
    const checks = new Set(cases.flatMap((of) => of.checks.map(({ label }) => label))).size;
    const kept = [
        count(cases.length, "case"),
        count(rubric.length, "criterion", "criteria"),
        count(checks, "check"),
    ].join(", ");
    const others = draft.unmapped.filter(({ why }) => why !== given_answers/* ANSWER_EXISTS */.Y9);
    const lost = new Set(others.map((of) => JSON.stringify(of))).size;
    const left = lost === 0
        ? ""
        : `; ${count(lost, "part")} of the source ${lost === 1 ? "has" : "have"} no meaning here and ${lost === 1 ? "is" : "are"} left out, as named above`;
    return `${out ?? "converted"}: ${kept}${left}.`;
}


/***/ }),

/***/ 62055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ workTreeEvals)
/* harmony export */ });
/* harmony import */ var _detect_tree_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26210);
/* harmony import */ var _detect_tree_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91325);
/* harmony import */ var _git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3857);



/** The files below a folder, as eval sets are read from them. */
async function workTreeEvals(root) {
    const files = await (0,_detect_tree_files_js__WEBPACK_IMPORTED_MODULE_0__/* .treeFiles */ .C)((0,_git_work_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .workTree */ ._)(root));
    return { ...files, images: (0,_detect_tree_images_js__WEBPACK_IMPORTED_MODULE_2__/* .treeImages */ .b)(files) };
}


/***/ }),

/***/ 1882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ memoryTree)
/* harmony export */ });
/* unused harmony export memoryComparison */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56208);



/** A Tree without git: object ids are those git would give, so equal bytes have equal ids here too. */
function memoryTree(files, id = "memory") {
    const paths = Object.keys(files).toSorted(_path_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .comparePaths */ .cD);
    const entries = paths.map((path) => entryOf(path, files[path]));
    const kinds = new Map(entries.map((entry) => [entry.path, entry.kind]));
    return {
        id,
        list: async () => entries,
        async target(path) {
            const file = files[path];
            if (typeof file === "object" && "symlink" in file)
                return file.symlink;
            throw new Error(`${JSON.stringify(path)} is no link of ${id}`);
        },
        async read(wanted) {
            return wanted.map((path) => {
                if (kinds.get(path) !== "file")
                    throw new Error(`${JSON.stringify(path)} is no file of ${id}`);
                return bytesOf(files[path]);
            });
        },
    };
}
/** A Comparison without git; renames are found for equal bytes only. `policy` is base unless given. */
function memoryComparison(trees) {
    const base = memoryTree(trees.base, "base");
    const head = memoryTree(trees.head, "head");
    return {
        base,
        head,
        policy: trees.policy ? memoryTree(trees.policy, "policy") : base,
        baseSha: "base",
        headSha: "head",
        baseName: "main",
        async named(ref) {
            const files = trees.tags?.[ref];
            return files === undefined ? null : { tree: memoryTree(files, ref), sha: ref };
        },
        async changes(watched) {
            const changes = differences(await base.list(), await head.list());
            const candidates = changes.filter((change) => watched(change.path));
            const { renames } = exactRenames(candidates.filter((change) => change.kind === "deleted"), candidates.filter((change) => change.kind === "added"));
            return withRenames(changes, renames);
        },
    };
}
function differences(base, head) {
    const before = new Map(base.map((entry) => [entry.path, entry]));
    const after = new Map(head.map((entry) => [entry.path, entry]));
    const paths = [...new Set([...before.keys(), ...after.keys()])].toSorted(comparePaths);
    return paths.flatMap((path) => {
        const [was, is] = [before.get(path), after.get(path)];
        if (was?.oid === is?.oid && was?.kind === is?.kind)
            return [];
        const kind = !was ? "added" : !is ? "deleted" : "edited";
        return [{ kind, path, odd: false, baseOid: was?.oid ?? null, headOid: is?.oid ?? null }];
    });
}
function entryOf(path, file) {
    if (typeof file === "object" && "submodule" in file) {
        return { path, odd: false, kind: "submodule", oid: file.submodule };
    }
    const bytes = bytesOf(file);
    const oid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
    const kind = typeof file === "object" && "symlink" in file ? "symlink" : "file";
    return { path, odd: false, kind, oid };
}
function bytesOf(file) {
    if (typeof file === "string")
        return Buffer.from(file);
    if (file instanceof Uint8Array)
        return file;
    return Buffer.from("symlink" in file ? file.symlink : file.submodule);
}


/***/ }),

/***/ 56208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K5: () => (/* binding */ splitNul),
/* harmony export */   cD: () => (/* binding */ comparePaths),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
/** A path as git records it, as text; bytes that are no UTF-8 become `\xNN`, and `odd` says so. */
function decodePath(bytes) {
    try {
        return { path: strict.decode(bytes), odd: false };
    }
    catch {
        // The backslash is escaped as well, so that two different paths never get one text.
        const path = Array.from(bytes, (byte) => byte < 0x80 && byte !== 0x5c
            ? String.fromCharCode(byte)
            : `\\x${byte.toString(16).padStart(2, "0")}`).join("");
        return { path, odd: true };
    }
}
/** The NUL-terminated fields of a `-z` listing. */
function splitNul(bytes) {
    const fields = [];
    let start = 0;
    for (let end = bytes.indexOf(0); end !== -1; end = bytes.indexOf(0, start)) {
        fields.push(bytes.subarray(start, end));
        start = end + 1;
    }
    return fields;
}
/** Order of paths as git sorts them: by bytes, not by UTF-16 units. */
function comparePaths(a, b) {
    return Buffer.compare(Buffer.from(a), Buffer.from(b));
}


/***/ }),

/***/ 3857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ everythingNew),
/* harmony export */   _: () => (/* binding */ workTree)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1882);
/* harmony import */ var _path_bytes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56208);




/** Folders that hold no source of anybody's prompts and may be huge. */
const SKIPPED = new Set([".git", "node_modules", ".evenhand"]);
/** The files as they lie in a directory, before any commit: what `evenhand check` reads. Links are not followed. */
function workTree(dir) {
    return {
        id: "work tree",
        async list() {
            const entries = await entriesBelow(dir, "");
            return entries.toSorted((a, b) => (0,_path_bytes_js__WEBPACK_IMPORTED_MODULE_3__/* .comparePaths */ .cD)(a.path, b.path));
        },
        target: (path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)),
        read: (paths) => Promise.all(paths.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, path)))),
    };
}
/** A comparison in which everything of a tree is new. */
function everythingNew(head) {
    const nothing = (0,_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .memoryTree */ .K)({}, "nothing");
    return {
        base: nothing,
        head,
        policy: nothing,
        baseSha: nothing.id,
        headSha: head.id,
        baseName: nothing.id,
        named: async () => null,
        async changes() {
            const entries = await head.list();
            return entries.map(({ path }) => ({ kind: "added", path }));
        },
    };
}
async function entriesBelow(dir, prefix) {
    const found = [];
    for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, prefix), { withFileTypes: true })) {
        const path = `${prefix}${entry.name}`;
        if (entry.isDirectory()) {
            if (!SKIPPED.has(entry.name))
                found.push(...(await entriesBelow(dir, `${path}/`)));
        }
        else if (entry.isFile() || entry.isSymbolicLink()) {
            const kind = entry.isFile() ? "file" : "symlink";
            found.push({ path, odd: false, kind, oid: path });
        }
    }
    return found;
}


/***/ }),

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);

/**
 * One line for a log or a terminal: no control character, no line end, and nothing that a runner would take for a
 * workflow command (`::name::` at a line's start after white space, `##[name]` anywhere; actions/runner's grammar).
 */
function logLine(text) {
    return (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .replace(/(?<=:):/g, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)
        .replace(/##(?=\[)/g, `#${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ)("#")}`);
}


/***/ }),

/***/ 58559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   ls: () => (/* binding */ graphemes),
/* harmony export */   uQ: () => (/* binding */ spelled),
/* harmony export */   yZ: () => (/* binding */ collapsed)
/* harmony export */ });
/**
 * What a reader cannot see is spelled out, here and nowhere else: controls, bidi marks, zero-width and tag
 * characters, lone surrogates. They can hide text, reorder it, move a terminal's cursor or carry a payload.
 */
const hidden = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}]/gu;
/** `\u{202e}` for each hidden character, except those in `kept`; an emoji's own joiners stay, they hide nothing. */
function visible(text, kept = "", spell = spelled) {
    return text.replace(hidden, (character, at) => kept.includes(character) || isPartOfEmoji(text, at, character) ? character : spell(character));
}
/** A character by its number: `\u{60}`. */
const spelled = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** White space of any kind becomes one space; none at the ends. Zero-width characters are no white space here. */
const collapsed = (text) => text.replace(/[\t\n\v\f\r\p{Zs}]+/gu, " ").replace(/^ | $/g, "");
/**
 * The beginning of a text as `show` makes it visible, at most `limit` code points long (≥ 16, so that one spelled
 * character always fits). It ends between graphemes, unless the first is longer than the limit.
 */
function cut(source, limit, show) {
    const total = codePoints(source);
    if (total <= limit) {
        const whole = show(source);
        if (codePoints(whole) <= limit)
            return { text: whole, more: 0 };
    }
    const end = lastFitting(source, limit, show);
    const before = boundaryBefore(source, end);
    const kept = source.slice(0, before > 0 ? before : end);
    return { text: show(kept), more: total - codePoints(kept) };
}
/** Where the longest beginning ends that shows as at most `limit` code points. */
function lastFitting(source, limit, show) {
    const fits = (end) => codePoints(show(source.slice(0, end))) <= limit;
    // Every character shows as at least one code point, so nothing beyond `limit` of them can be kept.
    let [low, high] = [0, Math.min(limit, codePoints(source))];
    if (fits(unitsOf(source, high)))
        return unitsOf(source, high);
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if (fits(unitsOf(source, middle)))
            low = middle;
        else
            high = middle - 1;
    }
    return unitsOf(source, low);
}
// One locale for all, so that a report has the same bytes on every machine.
const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
/** The start of the grapheme that holds the character at `end`: itself where a grapheme starts there. */
function boundaryBefore(source, end) {
    // The longest emoji in use has 15 units; more context than that changes no boundary a reader sees.
    const context = source.slice(0, end + 32);
    return segmenter.segment(context).containing(end)?.index ?? end;
}
const graphemes = (text) => Array.from(segmenter.segment(text), ({ segment }) => segment);
function codePoints(text) {
    let pairs = 0;
    for (let at = 0; at < text.length; at += 1) {
        if ((text.codePointAt(at) ?? 0) > 0xffff) {
            pairs += 1;
            at += 1;
        }
    }
    return text.length - pairs;
}
/** The length in UTF-16 units of the first `count` code points. */
function unitsOf(text, count) {
    let units = 0;
    for (let seen = 0; seen < count && units < text.length; seen += 1) {
        units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    }
    return units;
}
/** A joiner between two pictographs, or a presentation selector after one; a selector anywhere else is hidden. */
function isPartOfEmoji(text, at, character) {
    if (character === "\u{200D}") {
        const before = /\p{Extended_Pictographic}(?:\u{FE0F}|\p{Emoji_Modifier})?$/u;
        return (before.test(text.slice(Math.max(0, at - 4), at)) &&
            /^\p{Extended_Pictographic}/u.test(text.slice(at + 1, at + 3)));
    }
    if (character !== "\u{FE0E}" && character !== "\u{FE0F}")
        return false;
    return /\p{Emoji}$/u.test(text.slice(Math.max(0, at - 2), at));
}


/***/ }),

/***/ 81072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ schemaLine)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);

/** The comment by which editors find a file's JSON Schema. */
const schemaLine = (name) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/evenhand/evenhand/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/schemas/${name}.schema.json`;


/***/ })

};
