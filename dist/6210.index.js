export const id = 6210;
export const ids = [6210];
export const modules = {

/***/ 26210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ treeFiles)
});

// EXTERNAL MODULE: ./build/js/detect/unreadable-entry.js
var unreadable_entry = __webpack_require__(71604);
// EXTERNAL MODULE: ./build/js/evals/gather.js + 4 modules
var gather = __webpack_require__(21407);
// EXTERNAL MODULE: ./build/js/score/checks/registry.js + 62 modules
var registry = __webpack_require__(60734);
// EXTERNAL MODULE: ./build/js/detect/tree-images.js
var tree_images = __webpack_require__(91325);
;// CONCATENATED MODULE: ./build/js/detect/eval-sets.js



/**
 * Reads a tree's eval sets with the files they draw on, each once.
 *
 * @param like another tree: what is the same there, to the last file that bears on it, is not read again
 */
function evalSetReader(files, like) {
    const readings = new Map();
    const isSame = (path) => {
        const [here, there] = [files.entry(path), like?.entry(path)];
        return here?.oid === there?.oid && here?.kind === there?.kind;
    };
    // By a pattern a set may draw on any file there is, and on one that is new.
    const isListedAlike = once(() => like !== null &&
        like.paths.length === files.paths.length &&
        like.paths.every((path, n) => path === files.paths[n]));
    const readAt = async (path) => {
        if (like !== null && isSame(path) && isListedAlike()) {
            const known = await like.evalReading(path);
            if ([...known.seen].every(isSame))
                return known;
        }
        const { tree, seen } = watched(files);
        return { set: await (0,gather/* readEvalSet */.h)(tree, path, registry/* parseCheck */.QB), seen };
    };
    return (path) => {
        const reading = readings.get(path) ?? readAt(path);
        readings.set(path, reading);
        return reading;
    };
}
/** The tree, and which of its paths are asked for. */
function watched(files) {
    const seen = new Set();
    const images = (0,tree_images/* treeImages */.b)(files);
    const tree = {
        paths: files.paths,
        preload: files.preload,
        text(path) {
            seen.add(path);
            return files.text(path);
        },
        images(paths) {
            for (const path of paths)
                seen.add(path);
            return images(paths);
        },
    };
    return { tree, seen };
}
function once(make) {
    let made;
    return () => (made ??= { value: make() }).value;
}

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/decode.js
var decode = __webpack_require__(18764);
;// CONCATENATED MODULE: ./build/js/detect/tree-files.js




/** @param like another tree, most of which is the same: its eval sets are not read twice */
async function treeFiles(tree, like = null) {
    const entries = new Map();
    // A path that is no UTF-8 never hides the file that is really called like its escaped text.
    for (const entry of await tree.list()) {
        if (!entry.odd || !entries.has(entry.path))
            entries.set(entry.path, entry);
    }
    const isFile = (path) => isPlain(entries.get(path));
    const paths = [...entries.keys()].filter(isFile);
    const cache = new Map();
    const preload = async (paths) => {
        const wanted = [...new Set(paths)].filter((path) => isFile(path) && !cache.has(path));
        if (wanted.length === 0)
            return;
        for (const [index, bytes] of (await tree.read(wanted)).entries()) {
            cache.set(wanted[index], bytes);
        }
    };
    const files = {
        paths,
        pathSet: new Set(paths),
        links: [...entries.values()].filter(({ kind, odd }) => kind === "symlink" && !odd),
        target: (path) => tree.target(path),
        entry: (path) => entries.get(path),
        preload,
        async bytes(path) {
            await preload([path]);
            return cache.get(path) ?? null;
        },
        async text(path) {
            const entry = entries.get(path);
            if (entry === undefined)
                return null;
            await preload([path]);
            const bytes = cache.get(path);
            return bytes === undefined ? (0,problem/* refused */.J5)((0,unreadable_entry/* unreadableEntry */.e)(entry)) : (0,decode/* decodeText */.g)(bytes, path);
        },
    };
    const evalReading = evalSetReader(files, like);
    return { ...files, evalReading, evalSet: async (path) => (await evalReading(path)).set };
}
const isPlain = (entry) => entry?.kind === "file" && !entry.odd;


/***/ }),

/***/ 91325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ treeImages)
/* harmony export */ });
/* harmony import */ var _unreadable_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71604);

/** Loads images from a tree: blobs by their ids, so no link, filter or pointer is followed. */
const treeImages = (files) => async (paths) => {
    await files.preload(paths);
    return Promise.all(paths.map(async (path) => {
        const entry = files.entry(path);
        if (entry === undefined)
            return null;
        return (await files.bytes(path)) ?? (0,_unreadable_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .unreadableEntry */ .e)(entry);
    }));
};


/***/ }),

/***/ 71604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unreadableEntry)
/* harmony export */ });
/** Why an entry that is no plain file under a UTF-8 name is not read. */
function unreadableEntry({ path, kind, odd }) {
    const reason = "unsupported_file";
    if (odd) {
        const message = "the name is not UTF-8 (`\\xNN` stands for one byte of it)";
        return { file: path, line: null, message, hint: "rename the file", reason };
    }
    const [what, hint] = kind === "symlink"
        ? ["a symbolic link, which is not followed", "commit the file itself"]
        : ["a submodule, whose files are not in this repository", "commit the files themselves"];
    return { file: path, line: null, message: `this is ${what}`, hint, reason };
}


/***/ }),

/***/ 10570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   UB: () => (/* binding */ askedIn),
/* harmony export */   lK: () => (/* binding */ answeredIn),
/* harmony export */   qh: () => (/* binding */ questionIn)
/* harmony export */ });
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);
/* harmony import */ var _given_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26849);
/* harmony import */ var _row_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46083);
/* harmony import */ var _row_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39431);




/**
 * An input of any form: variables, a text, a conversation, or variables with a conversation under `messages`. In tables
 * conversations are JSON.
 */
function askedIn(value) {
    if (typeof value === "string") {
        const said = /^\s*\[\s*\{/.test(value) ? (0,_row_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messagesIn */ .ww)((0,_row_values_js__WEBPACK_IMPORTED_MODULE_3__/* .dataIn */ .GF)(value)) : null;
        return said === null ? { shape: { input: value }, left: [] } : conversation(said);
    }
    const said = (0,_row_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messagesIn */ .ww)(value);
    if (said !== null)
        return conversation(said);
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return { shape: { input: JSON.stringify(value) }, left: [] };
    const { messages = null, ...others } = value;
    const turns = (0,_row_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messagesIn */ .ww)(messages);
    return turns === null
        ? { shape: { input: (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(Object.entries(value)) }, left: [] }
        : conversation(turns, others);
}
/** What a row asks; a question that is one text is called as the program under test calls it. */
function questionIn(value, name) {
    const asked = askedIn(value);
    const { input } = asked.shape;
    return typeof input === "string" ? { ...asked, shape: { input: { [name]: input } } } : asked;
}
/** A case of what is asked and what else a row says; what it does not say is absent. */
function shapeOf(asked, { reference = null, contexts = [], slices = [], }) {
    return {
        ...asked.shape,
        ...(reference !== null && { reference }),
        ...(contexts.length > 0 && { contexts: [...contexts] }),
        ...(slices.length > 0 && { slices: [...new Set(slices)] }),
    };
}
/** What a field asks: a conversation up to its last question, with what was answered to that. */
function answeredIn(fields, field) {
    const value = (0,_row_values_js__WEBPACK_IMPORTED_MODULE_3__/* .dataIn */ .GF)(fields[field] ?? null);
    const messages = (0,_row_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messagesIn */ .ww)(value);
    if (messages === null)
        return { asked: questionIn(fields[field] ?? null, field), answers: [] };
    const end = messages.findLastIndex(({ role }) => role === "user") + 1;
    const said = (0,_given_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .saidIn */ .$g)(messages.slice(end));
    const answers = said === null ? [] : [{ field: `the end of ${field}`, ...said }];
    return { asked: conversation(messages.slice(0, end)), answers };
}
/** What of messages can be sent; `left` names the rest. */
function conversation(messages, others = {}) {
    const left = [];
    const sent = [];
    let open = null;
    for (const { role, parts, toolCalls, toolCallId, left: unread } of messages) {
        left.push(...unread.map((kind) => `${role}: ${kind}`));
        const id = toolCallId ?? open;
        if (role === "user")
            sent.push({ role, content: contentOf(parts) });
        else if (role === "assistant") {
            const calls = toolCalls.length > 0 && { tool_calls: toolCalls.map((of) => ({ ...of })) };
            sent.push({ role, content: contentOf(parts), ...calls });
        }
        else if (role === "tool" && id !== null) {
            sent.push({ role, content: contentOf(parts), tool_call_id: id });
        }
        else
            left.push(role);
        // A tool that does not say what it answers answers the call before it.
        open = toolCalls.at(-1)?.id ?? open;
    }
    const input = Object.keys(others).length > 0 ? { input: (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)(Object.entries(others)) } : {};
    return { shape: { ...input, messages: sent }, left };
}
/** A text where it is nothing else. */
function contentOf(parts) {
    const isText = parts.every((part) => "text" in part);
    return isText ? parts.map(({ text }) => text).join("") : [...parts];
}


/***/ }),

/***/ 56702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   T0: () => (/* binding */ caseFile),
/* harmony export */   We: () => (/* binding */ fileReference),
/* harmony export */   gn: () => (/* binding */ CASE_FILE_HINT)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** Resolves a `cases_from` entry against the folder of its eval set. Only files of the same tree can be named. */
function caseFile(entry, evalSetPath) {
    if (/^[A-Za-z][A-Za-z0-9+.-]*:/.test(entry)) {
        return { ok: false, message: `\`${entry}\` is an address, not a file of this repository` };
    }
    if (entry.startsWith("/") || entry.includes("\\")) {
        return { ok: false, message: `\`${entry}\` is no path below this eval set's folder` };
    }
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(evalSetPath), entry);
    if (path === ".." || path.startsWith("../")) {
        return { ok: false, message: `\`${entry}\` leads out of the repository` };
    }
    return { ok: true, path };
}
const CASE_FILE_HINT = "name a file relative to the eval set";
/** Addresses as promptfoo writes them: whole values, so that a sentence may still talk about one. */
const FILE_REFERENCE = /^file:\/\/\S+$/i;
/**
 * A value that asks for a file's content. Nothing is read for it, and sending the address as if it were the text
 * would measure something that nobody meant.
 */
function fileReference(value, path = []) {
    if (typeof value === "string")
        return FILE_REFERENCE.test(value) ? { path, text: value } : null;
    if (typeof value !== "object" || value === null)
        return null;
    const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, part] of entries) {
        const found = fileReference(part, [...path, key]);
        if (found)
            return found;
    }
    return null;
}
const unreadable = (file, line, message, hint) => ({
    file,
    line,
    message,
    hint,
    reason: "unsupported_file",
});


/***/ }),

/***/ 3361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TH: () => (/* binding */ caseMessages),
/* harmony export */   U9: () => (/* binding */ ImagesShape),
/* harmony export */   fP: () => (/* binding */ MessageShape),
/* harmony export */   pn: () => (/* binding */ caseImages)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3446);
/* harmony import */ var _models_tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59720);
/* harmony import */ var _prompts_images_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51447);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29870);






/** A case's conversation and images: as they are written, and as they are sent. */
const text = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().meta({ description: "a text" });
const part = zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ image: text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("text").meta({ description: "`text`" }), text }),
    zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        type: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz("image_url").meta({ description: "`image_url`" }),
        image_url: zod__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({ url: text }).meta({ description: "a mapping with the `url`" }),
    }),
])
    .meta({ description: "a part, `{ text: … }` or `{ image: … }`" });
const MessageShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    // System text belongs to the prompt, which is what is being compared.
    role: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(["user", "assistant", "tool"]).meta({ description: "user, assistant or tool" }),
    content: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(part)])
        .meta({ description: "a text, or a list of `{ text: … }` and `{ image: … }`" })
        .nullable()
        .optional(),
    tool_calls: _models_tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolCallsShape */ .P.optional(),
    tool_call_id: text.optional(),
});
const ImagesShape = zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => {
    const written = value;
    const images = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(written) ? written : (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_3__/* .isMapping */ .pi)(written) ? Object.values(written) : [];
    return images.length > 0 && images.every((image) => typeof image === "string" && image !== "");
})
    .meta({ description: "a list of images, or a mapping from variables to images" });
function caseImages(images, reader) {
    return Object.entries(images ?? {}).flatMap(([key, source], n) => {
        const named = !Array.isArray(images);
        const image = read(source, ["images", named ? key : n], reader);
        return image === null ? [] : [{ variable: named ? key : null, image }];
    });
}
function caseMessages(messages, reader) {
    return messages.map((message, n) => {
        const { role, content, tool_calls, tool_call_id } = message;
        if (saysNothing(message))
            reader.problems.push(nothingSaid(n, reader));
        return {
            role,
            content: typeof content === "string"
                ? content
                : (0,_models_message_js__WEBPACK_IMPORTED_MODULE_5__/* .contentOf */ .$E)((content ?? []).map((part, m) => pieceOf(part, [n, m], reader))),
            ...(tool_calls !== undefined && { toolCalls: (0,_models_tool_call_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .toolCallsOf */ .V)(tool_calls) }),
            ...(tool_call_id !== undefined && { toolCallId: tool_call_id }),
        };
    });
}
const saysNothing = ({ content, tool_calls = [] }) => (content === undefined || content === null) && tool_calls.length === 0;
const nothingSaid = (n, { file, lineOf }) => ({
    file,
    line: lineOf(["messages", n]),
    message: `\`messages[${n}]\` has no \`content\``,
    hint: "give its text, or the `tool_calls` of an assistant",
});
function pieceOf(part, [n, m], reader) {
    if ("text" in part)
        return part.text;
    const source = "image" in part ? part.image : part.image_url.url;
    return read(source, ["messages", n, "content", m], reader) ?? "";
}
function read(source, at, { file, files, lineOf, problems }) {
    const reading = (0,_prompts_images_js__WEBPACK_IMPORTED_MODULE_2__/* .readImage */ .AM)(source, file, files);
    if (reading.ok)
        return reading.image;
    const { message, hint } = reading;
    problems.push({ file, line: lineOf(at), message, hint });
    return null;
}


/***/ }),

/***/ 35432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ rubricOf),
/* harmony export */   T: () => (/* binding */ judgedCases)
/* harmony export */ });
/* harmony import */ var _rubric_variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12337);

/**
 * The criteria by which a case's answers are scored, with the case's values in their words: those of the set and of its
 * slices, and of the ones that each case words for itself only those that this case does. None where nothing judges it.
 */
function rubricOf(rubric, { expects, input, slices }) {
    return rubric.flatMap((written) => {
        if (written.slices?.some((slice) => slices.includes(slice)) === false)
            return [];
        const criterion = (0,_rubric_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .filled */ .B)(written, input);
        if (criterion.perCase !== true)
            return [criterion];
        const own = expects[criterion.id];
        if (own === undefined)
            return [];
        const description = own === "" ? criterion.description : `${criterion.description}\n${own}`;
        return [{ ...criterion, description }];
    });
}
/** The cases whose answers a judge scores. */
const judgedCases = ({ rubric, cases, }) => cases.filter((of) => rubricOf(rubric, of).length > 0);


/***/ }),

/***/ 16062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ld: () => (/* binding */ items),
  y_: () => (/* binding */ part),
  c_: () => (/* binding */ readContent)
});

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/text/lines.js
var text_lines = __webpack_require__(62843);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
;// CONCATENATED MODULE: ./build/js/text/json-document.js



/** A JSON text as data with the lines of its parts; null where it is no JSON, which then may be another notation. */
function jsonDocument(text, file) {
    const reading = (0,json/* readJsonData */.Fd)(text);
    if (!reading.ok)
        return null;
    const { value } = reading;
    const lines = linesIn(text, value);
    const first = (0,text_lines/* lineAt */.mh)(text, text.search(/\S/));
    const lineOf = (path) => {
        let line = first;
        let here = value;
        for (const key of path) {
            const next = typeof here === "object" && here !== null ? lines.get(here)?.get(key) : undefined;
            if (next === undefined)
                return line;
            line = next;
            here = here[key];
        }
        return line;
    };
    return { file, value, lineOf };
}
/** A string is known by its first quote: one pattern for the whole of a long one would run out of stack. */
const TOKEN = /["{}[\],\n]|[-+.\w]+/g;
/** Walks a text that has been read, beside its value. */
function linesIn(text, root) {
    const known = new WeakMap();
    const open = [];
    let line = 1;
    const enter = () => {
        const parent = open.at(-1);
        const value = parent === undefined ? root : childOf(parent);
        const lines = new Map();
        if (typeof value === "object" && value !== null)
            known.set(value, lines);
        if (parent !== undefined && (0,mapping/* isList */.Lv)(parent.value))
            parent.lines.set(parent.index, line);
        open.push({ value, lines, index: 0, key: null });
    };
    TOKEN.lastIndex = 0;
    for (let found = TOKEN.exec(text); found !== null; found = TOKEN.exec(text)) {
        const [token] = found;
        const here = open.at(-1);
        if (token === '"')
            TOKEN.lastIndex = (0,json/* endOfString */.ap)(text, found.index);
        if (token === "\n")
            line++;
        else if (token === "{" || token === "[")
            enter();
        else if (token === "}" || token === "]")
            open.pop();
        else if (here === undefined)
            continue;
        else if (token === ",") {
            here.index++;
            here.key = null;
        }
        else if ((0,mapping/* isMapping */.pi)(here.value) && here.key === null) {
            here.key = JSON.parse(text.slice(found.index, TOKEN.lastIndex));
            here.lines.set(here.key, line);
        }
        else if ((0,mapping/* isList */.Lv)(here.value))
            here.lines.set(here.index, line);
    }
    return known;
}
function childOf({ value, index, key }) {
    if ((0,mapping/* isList */.Lv)(value))
        return value[index] ?? null;
    return ((0,mapping/* isMapping */.pi)(value) && key !== null ? value[key] : null) ?? null;
}

// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(14662);
// EXTERNAL MODULE: ./build/js/text/table.js
var table = __webpack_require__(80420);
// EXTERNAL MODULE: ./build/js/text/yaml.js + 1 modules
var yaml = __webpack_require__(12103);
;// CONCATENATED MODULE: ./build/js/evals/transposed.js

/**
 * The rows of data that lies column by column, as data frames are written: `{ "question": ["a", "b"], … }`, or with the
 * rows' numbers, `{ "question": { "0": "a", "1": "b" }, … }`. Null for anything else.
 */
function transposed({ file, value, lineOf }) {
    if (!(0,mapping/* isMapping */.pi)(value))
        return null;
    const columns = Object.entries(value);
    const [first, ...others] = columns.map(([, column]) => keysOf(column));
    if (!first || first.length === 0 || others.length === 0)
        return null;
    const names = JSON.stringify(first);
    if (others.some((keys) => JSON.stringify(keys) !== names))
        return null;
    return first.map((key) => ({
        file,
        value: (0,mapping/* mapping */.pq)(columns.map(([name, column]) => [name, cell(column, key)])),
        lineOf: ([name, ...path]) => lineOf([name ?? columns[0][0], key, ...path]),
    }));
}
/** The numbers of a column's rows; null where it is none. */
function keysOf(column) {
    if ((0,mapping/* isList */.Lv)(column))
        return [...column.keys()];
    if (!(0,mapping/* isMapping */.pi)(column))
        return null;
    const keys = Object.keys(column);
    return keys.every((key) => /^\d+$/.test(key)) ? keys : null;
}
const cell = (column, key) => column[key] ?? null;

;// CONCATENATED MODULE: ./build/js/evals/content.js








/** Keys under which exports put their rows. */
const WRAPPERS = ["rows", "data", "examples", "items", "cases", "goldens", "samples", "records"];
/**
 * The notation by what the text is; the name only tells tables and JSON Lines, whose broken ones look like nothing.
 * JSON Lines under `.json` and one JSON list under `.jsonl` are common.
 */
function readContent(text, file) {
    if (/\.[ct]sv$/i.test(file))
        return content_table(text, file);
    const named = /\.(jsonl|ndjson)$/i.test(file);
    if (named || /^\s*[[{]/.test(text)) {
        const whole = named && isLines(text) ? null : jsonDocument(text, file);
        if (whole !== null)
            return documentOf("json", whole);
        if (named || isLines(text))
            return lines(text, file);
    }
    const read = (0,yaml/* parseYaml */.h)(text, file, { keepsDigits: true });
    if (!read.ok)
        return { file, notation: "yaml", document: null, rows: null, problems: read.problems };
    const { value, lineOf } = read.value;
    return documentOf("yaml", { file, value: value ?? (0,mapping/* mapping */.pq)([]), lineOf });
}
/** The first line with text is a whole JSON value, and not the only thing that a reader would call a document. */
function isLines(text) {
    const first = (0,text_lines/* linesOf */.Dx)(text).find((line) => line.text.trim() !== "");
    return first === undefined || (0,mapping/* isMapping */.pi)(content_valueOf(first.text));
}
function content_valueOf(text) {
    const reading = (0,json/* readJsonData */.Fd)(text);
    return reading.ok ? reading.value : null;
}
function documentOf(notation, document) {
    const rows = rowsOf(document, notation);
    return { file: document.file, notation, document, rows, problems: [] };
}
function rowsOf(whole, notation) {
    const { value } = whole;
    if ((0,mapping/* isList */.Lv)(value))
        return items(whole).map(unwrapped);
    if (!(0,mapping/* isMapping */.pi)(value))
        return null;
    const wrapper = WRAPPERS.find((key) => (0,mapping/* isList */.Lv)(value[key] ?? null) && !isOwnSet(value, notation));
    if (wrapper !== undefined)
        return items(part(whole, [wrapper])).map(unwrapped);
    // One row, as a single line of JSON Lines under `.json` is.
    return notation === "json" ? (transposed(whole) ?? [whole]) : null;
}
/** A set of our own has its cases in the same place, and more beside them. */
const isOwnSet = (value, notation) => Object.hasOwn(value, "cases") &&
    (notation === "yaml" ||
        ["rubric", "checks", "cases_from"].some((key) => Object.hasOwn(value, key)));
/** `{ row_idx, row: { … } }`, as viewers of hosted data sets give rows, who put nothing else of theirs beside it. */
function unwrapped(row) {
    const { value } = row;
    if (!(0,mapping/* isMapping */.pi)(value) || !(0,mapping/* isMapping */.pi)(value["row"] ?? null))
        return row;
    return Object.keys(value).every((key) => VIEWED.has(key)) ? part(row, ["row"]) : row;
}
const VIEWED = new Set(["row", "row_idx", "truncated_cells"]);
/** What a path leads to, which is there. */
function part({ file, value, lineOf }, path) {
    const found = path.reduce((of, key) => of[key] ?? null, value);
    return { file, value: found, lineOf: (at) => lineOf([...path, ...at]) };
}
/** The items of a list; none where it is no list. */
const items = (list) => (0,mapping/* isList */.Lv)(list.value) ? list.value.map((_, n) => part(list, [n])) : [];
function lines(text, file) {
    const { rows, problems } = (0,jsonl/* readJsonLines */.s)(text, file);
    return {
        file,
        notation: "jsonl",
        document: null,
        rows: rows.map(({ value, line }) => unwrapped({ file, value, lineOf: () => line })),
        problems,
    };
}
function content_table(text, file) {
    const read = (0,table/* readTable */.x)(text, file);
    const rows = read.ok
        ? read.value.map(({ value, line }) => ({ file, value, lineOf: () => line }))
        : null;
    return { file, notation: "table", document: null, rows, problems: read.ok ? [] : read.problems };
}


/***/ }),

/***/ 10437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   K4: () => (/* binding */ draft),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
const placeOf = ({ file, lineOf }) => ({
    file,
    line: lineOf([]),
});
const EMPTY = {
    rubric: [],
    checks: [],
    rows: [],
    unmapped: [],
    problems: [],
    warnings: [],
};
const draft = (found) => ({ ...EMPTY, ...found });
/** Several files' findings as one set's, in their order. */
const joined = (drafts) => ({
    rubric: drafts.flatMap((of) => of.rubric),
    checks: drafts.flatMap((of) => of.checks),
    rows: drafts.flatMap((of) => of.rows),
    unmapped: drafts.flatMap((of) => of.unmapped),
    problems: drafts.flatMap((of) => of.problems),
    warnings: drafts.flatMap((of) => of.warnings),
});


/***/ }),

/***/ 38431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ checkName),
/* harmony export */   aG: () => (/* binding */ checkContent),
/* harmony export */   nx: () => (/* binding */ canFail)
/* harmony export */ });
/** A check's kind as it is written: `max-length`, `not-contains`. */
const checkName = ({ kind, negate }) => negate ? `not-${kind}` : kind;
/** Whether an answer can fail by these checks. */
const canFail = (checks) => checks.some(({ weight }) => weight > 0);
/** What a check says; labels are only how it is shown. Without what is left to its default, so digests last. */
const checkContent = ({ kind, negate, value, threshold, weight }) => ({
    kind,
    negate,
    value,
    ...(threshold === null ? {} : { threshold }),
    ...(weight === 1 ? {} : { weight }),
});


/***/ }),

/***/ 12910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ namedRows)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);

/**
 * Rows with names that do not depend on where they stand: a row's own, else the digest of its question. Different rows
 * of one name are told apart by the digest of all they say, and of equal ones the first is kept.
 */
function namedRows(rows) {
    const named = rows.map((row) => ({ ...row, name: row.id ?? digest(question(row.shape), 12) }));
    const kept = [];
    const warnings = [];
    for (const [name, namesakes] of Map.groupBy(named, (row) => row.name)) {
        const different = Map.groupBy(namesakes, ({ shape }) => digest(shape, 8));
        for (const [content, equal] of different) {
            const [first, ...twins] = equal;
            if (first === undefined)
                continue;
            const { shape, file, line } = first;
            const id = different.size === 1 ? name : `${name}-${content}`;
            const sources = equal.map(({ source, line }) => ({ ...source, line }));
            kept.push({ shape: { ...shape, id }, file, lineOf: () => line, name, sources });
            const message = `the same case stands at ${file}:${line} too`;
            warnings.push(...twins.map((of) => ({ file: of.file, line: of.line, message, hint: "it is asked once" })));
        }
    }
    return { rows: kept, warnings };
}
/** What is asked: a better reference or another check does not make another case. */
const question = ({ input, messages, images }) => ({
    input,
    messages,
    images,
});
/** Through JSON, which leaves out what is not there. */
const digest = (value, length) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(JSON.parse(JSON.stringify(value))).slice(0, length);


/***/ }),

/***/ 32296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RC: () => (/* binding */ ColumnsShape),
/* harmony export */   gI: () => (/* binding */ EvalSetShape),
/* harmony export */   o8: () => (/* binding */ CaseShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _case_messages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3361);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95523);




/** Shapes of an eval set and of a case, as written; descriptions complete "must be …". */
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/).meta({ description: "a text that is not empty" });
const anyText = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().meta({ description: "a text" });
const yesOrNo = zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().meta({ description: "true or false" });
const texts = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(anyText).meta({ description: "a list of texts" });
const checks = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => value !== undefined))
    .meta({ description: 'a list of checks, such as `- contains: "30 days"`' });
const webAddress = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    // It becomes a link in a report.
    .refine((url) => /^https?:\/\//i.test(url) && URL.canParse(url))
    .meta({ description: "an http or https address" });
const input = zod__WEBPACK_IMPORTED_MODULE_2__/* .custom */ .IeY((value) => typeof value === "string" ||
    (typeof value === "object" && value !== null && !Array.isArray(value)))
    .meta({ description: "a text, or a mapping from variables to values" });
const sliceName = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .refine(_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .isSliceName */ .G)
    .meta({ description: "a name other than `(all)`, to which every case belongs" });
const CaseShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/\S/), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()])
        .meta({ description: "a text or number that names the case" }),
    input: input.optional(),
    messages: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_case_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .MessageShape */ .fP).meta({ description: "a list of `{ role, content }`" }).optional(),
    images: _case_messages_js__WEBPACK_IMPORTED_MODULE_1__/* .ImagesShape */ .U9.optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceName).meta({ description: "a list of names" }).optional(),
    reference: anyText.nullable().optional(),
    expects: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), anyText)
        .meta({ description: "a mapping from criteria to texts" })
        .optional(),
    contexts: texts.optional(),
    checks: checks.optional(),
    must_pass: yesOrNo.optional(),
    incident: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ url: webAddress.optional(), cause: text.optional() }).optional(),
});
const criterion = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: text,
    description: text,
    scale: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        1: text.optional(),
        2: text.optional(),
        3: text.optional(),
        4: text.optional(),
        5: text.optional(),
    })
        .meta({ description: "a mapping from scores (1 to 5) to texts" })
        .prefault({}),
    weight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).meta({ description: "a number above 0" }).default(1),
    own_call: yesOrNo.default(false),
    per_case: yesOrNo.default(false),
    examples: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        output: text,
        score: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1).max(5).meta({ description: "a whole number from 1 to 5" }),
        case: text.optional(),
    }))
        .min(1)
        .meta({ description: "a list of `{ output: …, score: … }`" })
        .optional(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceName).min(1).meta({ description: "a list of slices" }).optional(),
});
const column = text.meta({ description: "the name of a column" });
const columns = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([column, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(column)])
    .meta({ description: "the name of a column, or a list of names" });
const ColumnsShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    id: column.optional(),
    input: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([column, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), column)])
        .meta({ description: "the name of a column, or a mapping from variables to columns" })
        .optional(),
    messages: column.optional(),
    reference: column.optional(),
    contexts: columns.optional(),
    slices: columns.optional(),
});
const caseFile = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    anyText,
    zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        file: text,
        columns: ColumnsShape.meta({
            description: "a mapping from our fields to the table's columns",
        }),
    }),
])
    .meta({ description: "a path, or `{ file: …, columns: … }`" });
const EvalSetShape = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rubric: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(criterion).meta({ description: "a list of criteria" }).default([]),
    checks: checks.default([]),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(CaseShape).meta({ description: "a list of cases" }).default([]),
    cases_from: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(caseFile).meta({ description: "a list of files" }).default([]),
});


/***/ }),

/***/ 15346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ native_native)
});

// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(14662);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/text/shape.js
var text_shape = __webpack_require__(2345);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/evals/case-files.js
var case_files = __webpack_require__(56702);
// EXTERNAL MODULE: ./build/js/evals/content.js + 2 modules
var content = __webpack_require__(16062);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(10437);
// EXTERNAL MODULE: ./build/js/evals/asked.js
var evals_asked = __webpack_require__(10570);
// EXTERNAL MODULE: ./build/js/evals/row-values.js + 1 modules
var row_values = __webpack_require__(39431);
// EXTERNAL MODULE: ./build/js/evals/slices.js
var slices = __webpack_require__(95523);
// EXTERNAL MODULE: ./build/js/evals/formats/row-format.js + 1 modules
var row_format = __webpack_require__(55408);
;// CONCATENATED MODULE: ./build/js/evals/formats/columns.js







/** The rows of any file as cases, by what an eval set says of its columns. */
function byColumns(content, columns) {
    const { file, rows } = content;
    if (rows === null) {
        const message = "the file holds no list of rows";
        const none = { file, line: null, message, hint: "name a table or JSON Lines" };
        return (0,draft/* draft */.K4)({ problems: content.problems.length > 0 ? content.problems : [none] });
    }
    const there = (0,row_format/* fieldsOf */.Pf)(rows);
    const lacking = rows.length === 0 ? [] : namesIn(columns).filter((name) => !isThere(name, there));
    const problems = lacking.map((name) => ({
        file,
        line: 1,
        message: `there is no column \`${name}\`, which \`columns\` names`,
        hint: (0,suggest/* didYouMean */.au)(name, [...there]),
    }));
    if (problems.length > 0)
        return (0,draft/* draft */.K4)({ problems });
    const name = "a table";
    const read = (fields) => caseOf(fields, columns);
    const found = (0,row_format/* readRows */.aK)(rows, { name, known: [...there], recognises: () => true, read });
    return { ...found, problems: [...content.problems, ...found.problems] };
}
function caseOf(fields, columns) {
    const one = (column) => column === undefined ? null : (0,row_values/* textIn */.r7)(valueAt(fields, column));
    const all = (of) => listed(of).flatMap((column) => (0,row_values/* textsIn */.Ej)(valueAt(fields, column)));
    const asked = askedBy(fields, columns);
    const shape = (0,evals_asked/* shapeOf */.F5)(asked, {
        reference: one(columns.reference),
        contexts: all(columns.contexts),
        slices: all(columns.slices).filter(slices/* isSliceName */.G),
    });
    return { id: one(columns.id), left: asked.left, shape };
}
/** One column is the whole input; several are variables of their own names. */
function askedBy(fields, { input, messages }) {
    const said = messages === undefined ? null : (0,evals_asked/* askedIn */.UB)(valueAt(fields, messages));
    const conversation = said?.shape.messages === undefined ? {} : { messages: said.shape.messages };
    const left = said?.left ?? [];
    if (typeof input === "string") {
        const asked = (0,evals_asked/* askedIn */.UB)(valueAt(fields, input));
        return { shape: { ...asked.shape, ...conversation }, left: [...asked.left, ...left] };
    }
    if (input === undefined)
        return { shape: conversation, left };
    const variables = Object.entries(input).map(([variable, column]) => [variable, valueAt(fields, column)]);
    return { shape: { input: (0,mapping/* mapping */.pq)(variables), ...conversation }, left };
}
const listed = (of) => of === undefined ? [] : typeof of === "string" ? [of] : of;
const namesIn = ({ id, input, messages, reference, contexts, slices }) => [
    ...listed(id),
    ...(typeof input === "object" ? Object.values(input) : listed(input)),
    ...listed(messages),
    ...listed(reference),
    ...listed(contexts),
    ...listed(slices),
];
const isThere = (name, fields) => fields.has(name) || fields.has(name.split(".")[0] ?? "");
/** A field by its own name, else step by step along the dots: `metadata.tier`. */
function valueAt(fields, name) {
    if (Object.hasOwn(fields, name))
        return fields[name] ?? null;
    return name
        .split(".")
        .reduce((of, step) => ((0,mapping/* isMapping */.pi)(of) && Object.hasOwn(of, step) ? (of[step] ?? null) : null), fields);
}

// EXTERNAL MODULE: ./build/js/evals/formats/native-schema.js
var native_schema = __webpack_require__(32296);
;// CONCATENATED MODULE: ./build/js/evals/formats/native.js










/** Our own eval sets, and files of our own cases: what no other format claims, so that every slip gets its sentence. */
const native_native = {
    name: "Evenhand",
    recognises: () => true,
    read: (content, around) => {
        const { document, rows, notation } = content;
        return document !== null && isSet(document, notation === "yaml")
            ? readSet(document, around)
            : readCases(rows ?? [], content);
    },
};
const SET_KEYS = Object.keys(native_schema/* EvalSetShape */.gI.shape);
/** A mapping in YAML that is no list of cases can only be meant for a set. */
const isSet = ({ value }, yaml) => !(0,mapping/* isList */.Lv)(value) && (yaml || ((0,mapping/* isMapping */.pi)(value) && SET_KEYS.some((key) => key in value)));
function readSet(document, around) {
    const { file, lineOf } = document;
    const shape = (0,text_shape/* checkShape */.e)(native_schema/* EvalSetShape */.gI, document);
    if (!shape.ok)
        return (0,draft/* draft */.K4)({ problems: (0,jsonl/* mostOf */.F)(shape.problems) });
    const { rubric, checks, cases, cases_from } = shape.value;
    const own = (0,draft/* draft */.K4)({
        rubric: rubric.map((shape, n) => ({
            shape,
            file,
            line: lineOf(["rubric", n, "id"]),
            lineOf: (part) => lineOf(["rubric", n, ...part]),
        })),
        checks: checks.map((raw, n) => ({ raw, file, line: lineOf(["checks", n]) })),
        rows: cases.map((shape, n) => ({ shape, file, lineOf: (at) => lineOf(["cases", n, ...at]) })),
    });
    const others = cases_from.map((entry, n) => from(entry, file, lineOf(["cases_from", n]), around));
    return (0,draft/* joined */.oR)([own, ...others]);
}
/** The cases of a file that a set names, whatever its format. */
function from(entry, set, line, around) {
    const { file, columns } = typeof entry === "string" ? { file: entry, columns: null } : entry;
    const found = (0,case_files/* caseFile */.T0)(file, set);
    if (!found.ok)
        return (0,draft/* draft */.K4)({ problems: [(0,case_files/* unreadable */.O$)(set, line, found.message, case_files/* CASE_FILE_HINT */.gn)] });
    const text = around.text(found.path);
    if (text === null) {
        const message = `\`${found.path}\` does not exist`;
        return (0,draft/* draft */.K4)({ problems: [{ file: set, line, message, hint: case_files/* CASE_FILE_HINT */.gn }] });
    }
    return columns === null
        ? around.draft(found.path)
        : byColumns((0,content/* readContent */.c_)(text, found.path), columns);
}
function readCases(rows, { file, notation }) {
    const fields = (0,row_format/* fieldsOf */.Pf)(rows);
    if (fields.size > 0 && (notation === "table" || !isOurs(fields))) {
        return (0,draft/* draft */.K4)({ problems: [unknownFormat(file, [...fields])] });
    }
    const read = rows.map((row) => ({ row, shape: (0,text_shape/* checkShape */.e)(native_schema/* CaseShape */.o8, row) }));
    return (0,draft/* draft */.K4)({
        rows: read.flatMap(({ row: { file, lineOf }, shape }) => shape.ok ? [{ shape: shape.value, file, lineOf }] : []),
        problems: (0,jsonl/* mostOf */.F)(read.flatMap(({ shape }) => (shape.ok ? [] : shape.problems))),
    });
}
/** Named cases, whatever else is wrong with them, or rows without a field that no case has. */
const isOurs = (fields) => (fields.has("id") && (fields.has("input") || fields.has("messages"))) ||
    [...fields].every((name) => Object.hasOwn(native_schema/* CaseShape */.o8.shape, name));
/** Columns listed in a sentence. */
const MOST_FIELDS = 8;
const unknownFormat = (file, fields) => ({
    file,
    line: 1,
    message: `no format of eval sets has the fields ${(0,suggest/* listed */.KE)(fields.slice(0, MOST_FIELDS))}`,
    hint: "name the file in an eval set as `cases_from: [{ file: …, columns: { input: …, reference: … } }]`",
});


/***/ }),

/***/ 30980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isPromptfooOutput),
/* harmony export */   h: () => (/* binding */ answeredTests)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17177);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16062);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10437);




/** Whether a file is what `promptfoo eval --output` writes. */
const isPromptfooOutput = ({ document }) => {
    const value = document?.value ?? null;
    return (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && Object.hasOwn(value, "results") && Object.hasOwn(value, "evalId");
};
/**
 * promptfoo's results as the tests that they were asked by, each with the answer it got. Null for any other file;
 * refused where several prompts or providers answered, whose answers are no samples of one thing.
 */
function answeredTests(content) {
    const { file } = content;
    const results = resultsIn(content);
    if (results.length === 0)
        return null;
    const answerers = new Set(results.map(({ value }) => answererOf(value)));
    if (answerers.size > 1) {
        const message = `${answerers.size} prompts or providers answered in one file`;
        const hint = "compare files of one prompt with one provider each";
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)({ file, line: null, message, hint });
    }
    const tests = results.map(answeredTest);
    const whole = {
        file,
        value: { tests },
        lineOf: ([, n]) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_2__/* .placeOf */ .$t)(results[Number(n ?? 0)]).line,
    };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ ...content, document: whole, rows: null });
}
/** In one document, or one a line. */
function resultsIn(content) {
    const { document, rows } = content;
    if (document !== null && isPromptfooOutput(content)) {
        return (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .items */ .ld)((0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .part */ .y_)(document, ["results", "results"]));
    }
    const isResult = ({ value }) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) && Object.hasOwn(value, "testCase") && Object.hasOwn(value, "promptIdx");
    return rows !== null && rows.every(isResult) ? rows : [];
}
function answererOf(result) {
    const { promptIdx = null, provider = null } = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(result) ? result : {};
    return JSON.stringify([promptIdx, (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(provider) ? (provider["id"] ?? null) : provider]);
}
/** What the result itself says (scores, cost, latency) stays beside the test. */
function answeredTest({ value }) {
    const result = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value : (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .mapping */ .pq)([]);
    const { testCase = null, response = null } = result;
    const output = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(response) ? (response["output"] ?? null) : null;
    return { ...result, ...((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(testCase) ? testCase : {}), providerOutput: output };
}


/***/ }),

/***/ 73053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sd: () => (/* binding */ FOREIGN_FORMATS),
  An: () => (/* binding */ evalFormat)
});

// UNUSED EXPORTS: EVAL_FORMATS

// EXTERNAL MODULE: ./build/js/evals/given-answers.js
var given_answers = __webpack_require__(26849);
// EXTERNAL MODULE: ./build/js/evals/asked.js
var evals_asked = __webpack_require__(10570);
// EXTERNAL MODULE: ./build/js/evals/row-values.js + 1 modules
var row_values = __webpack_require__(39431);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/evals/slices.js
var slices = __webpack_require__(95523);
;// CONCATENATED MODULE: ./build/js/evals/slice-names.js



/** Keys of other tools' metadata whose values name kinds of cases; what else stands there is no slice. */
const NAMING = [
    "slice",
    "slices",
    "tag",
    "tags",
    "category",
    "categories",
    "topic",
    "group",
    "segment",
    "split",
    "dataset_split",
    "difficulty",
];
/** Longer values are texts, not names. */
const LONGEST = 60;
/** The slices that a row's metadata or tags name, each as it is written. */
function slicesIn(value) {
    if (value === undefined || value === null)
        return [];
    if ((0,mapping/* isMapping */.pi)(value)) {
        return NAMING.flatMap((key) => {
            const named = value[key] ?? null;
            return namesIn(key.endsWith("s") ? listIn(named) : named);
        });
    }
    return namesIn(listIn(value));
}
/** Tables hold lists as texts. */
const listIn = (value) => (typeof value === "string" ? (0,row_values/* textsIn */.Ej)(value) : value);
function namesIn(value) {
    if (Array.isArray(value))
        return value.flatMap(namesIn);
    if (typeof value !== "string" && typeof value !== "number")
        return [];
    const name = String(value).trim();
    return (0,slices/* isSliceName */.G)(name) && name.length <= LONGEST ? [name] : [];
}

;// CONCATENATED MODULE: ./build/js/evals/formats/braintrust.js




/** Rows of Braintrust, and of evalite and autoevals, which share their names. */
const braintrust = {
    name: "Braintrust",
    recognises: (fields) => fields.has("input") && fields.has("expected"),
    known: [
        "id",
        "input",
        "expected",
        "output",
        "metadata",
        "tags",
        "created",
        "_xact_id",
        "origin",
        "dataset_id",
        "span_id",
        "root_span_id",
        "is_root",
        "only",
    ],
    read: ({ id, input = null, expected, output = null, metadata = null, tags }) => {
        const asked = (0,evals_asked/* askedIn */.UB)((0,row_values/* dataIn */.GF)(input));
        const slices = [...slicesIn((0,row_values/* dataIn */.GF)(metadata)), ...slicesIn((0,row_values/* dataIn */.GF)(tags ?? null))];
        return {
            id: (0,row_values/* textIn */.r7)(id),
            left: asked.left,
            shape: (0,evals_asked/* shapeOf */.F5)(asked, { reference: (0,row_values/* referenceIn */.h8)(expected), slices }),
            answers: (0,given_answers/* answerIn */.Ke)({ output }, "output"),
        };
    },
};

// EXTERNAL MODULE: ./build/js/evals/formats/row-format.js + 1 modules
var row_format = __webpack_require__(55408);
;// CONCATENATED MODULE: ./build/js/evals/formats/chats.js





/** Fields by which a row is a case of ours, or a prompt. */
const OTHERS = ["id", "input", "checks", "slices", "reference", "contexts", "model"];
const rows = {
    name: "chats",
    recognises: (fields) => fields.has("messages") && !OTHERS.some((name) => fields.has(name)),
    known: ["messages", "tools", "parallel_tool_calls", "metadata"],
    read: ({ messages = null, metadata = null }) => {
        const { asked, answers } = (0,evals_asked/* answeredIn */.lK)({ messages }, "messages");
        const reference = (0,row_values/* textIn */.r7)(answers[0]?.text);
        const shape = (0,evals_asked/* shapeOf */.F5)(asked, { reference, slices: slicesIn(metadata) });
        return { id: null, left: asked.left, shape };
    },
};
const plain = (0,row_format/* ofRows */.Lt)(rows);
/**
 * Conversations as models are trained on, with nothing but `messages` in a row: what the assistant says last is how it
 * should answer. A document that is one conversation is a prompt.
 */
const chats = {
    ...plain,
    recognises: (content) => !(0,mapping/* isMapping */.pi)(content.document?.value ?? null) && plain.recognises(content),
};

// EXTERNAL MODULE: ./build/js/evals/content.js + 2 modules
var evals_content = __webpack_require__(16062);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(10437);
// EXTERNAL MODULE: ./build/js/evals/row-messages.js
var row_messages = __webpack_require__(46083);
;// CONCATENATED MODULE: ./build/js/evals/formats/deepeval.js







const SIGNS = ["expected_output", "actual_output", "retrieval_context"];
/** Goldens and test cases of DeepEval. */
const deepeval = {
    name: "DeepEval",
    recognises: (fields) => fields.has("input") && SIGNS.some((key) => fields.has(key)),
    known: [
        "input",
        ...SIGNS,
        "context",
        "name",
        "comments",
        "source_file",
        "additional_metadata",
        "tags",
        "tools_called",
        "expected_tools",
        "custom_column_key_values",
        "id",
    ],
    read: (fields) => {
        const asked = (0,evals_asked/* askedIn */.UB)(fields["input"] ?? null);
        const own = (0,row_values/* textsIn */.Ej)(fields["context"]);
        const found = (0,row_values/* textsIn */.Ej)(fields["retrieval_context"]);
        const shape = (0,evals_asked/* shapeOf */.F5)(asked, {
            reference: (0,row_values/* textIn */.r7)(fields["expected_output"]),
            contexts: own.length > 0 ? own : found,
            slices: [...slicesIn(fields["additional_metadata"]), ...slicesIn(fields["tags"])],
        });
        const tools = fields["expected_tools"];
        return {
            id: (0,row_values/* textIn */.r7)(fields["id"]) ?? (0,row_values/* textIn */.r7)(fields["name"]),
            left: asked.left,
            shape,
            answers: (0,given_answers/* answerIn */.Ke)(fields, "actual_output").map((of) => ({
                ...of,
                toolCalls: (0,row_messages/* callsIn */.Tz)((0,row_values/* dataIn */.GF)(fields["tools_called"] ?? null)),
                ...(found.length > 0 && { contexts: found }),
            })),
            ...((0,row_values/* textsIn */.Ej)(tools).length > 0 && {
                unmapped: [
                    { what: "expected_tools", why: "is not asked here; `tool-called` is a check of it" },
                ],
            }),
        };
    },
    beside: (document) => (0,draft/* draft */.K4)({
        unmapped: (0,evals_content/* items */.ld)((0,evals_content/* part */.y_)(document, ["conversational_goldens"])).map((of) => ({
            ...(0,draft/* placeOf */.$t)(of),
            what: "conversational_goldens",
            why: "are played by a simulated user, which nothing here does",
        })),
    }),
};

;// CONCATENATED MODULE: ./build/js/evals/formats/foundry.js







/** What the built-in evaluators that grade an answer look at. */
const BUILT_IN = (0,mapping/* table */.tp)({
    "builtin.fluency": "The answer is in correct and natural language.",
    "builtin.coherence": "The sentences of the answer fit together and read as one text.",
    "builtin.relevance": "The answer addresses the question, and nothing else.",
    "builtin.groundedness": "Every claim of the answer is supported by the contexts.",
    "builtin.similarity": "The answer means the same as the reference.",
    "builtin.response_completeness": "The answer says everything that the reference says.",
});
/** Data files of Azure AI Foundry's evaluations, with or without the evaluators around the rows. */
const foundry = {
    name: "Foundry",
    recognises: (fields) => fields.has("query") || fields.has("conversation"),
    known: [
        "id",
        "query",
        "response",
        "ground_truth",
        "context",
        "conversation",
        "category",
        "tags",
        "tool_calls",
        "tool_definitions",
    ],
    read: (row) => {
        const { conversation = null, ...others } = row;
        const isTurns = others["query"] === undefined && (0,mapping/* isMapping */.pi)(conversation);
        const fields = isTurns ? { ...others, query: conversation["messages"] ?? null } : others;
        const { asked, answers } = (0,evals_asked/* answeredIn */.lK)(fields, "query");
        const given = (0,given_answers/* answerIn */.Ke)(fields, "response");
        return {
            id: (0,row_values/* textIn */.r7)(fields["id"]),
            left: asked.left,
            shape: (0,evals_asked/* shapeOf */.F5)(asked, {
                reference: (0,row_values/* textIn */.r7)(fields["ground_truth"]),
                contexts: (0,row_values/* textsIn */.Ej)(fields["context"]),
                slices: slicesIn(fields),
            }),
            answers: given.length > 0 ? given : answers,
        };
    },
    beside: evaluatorsIn,
};
function evaluatorsIn(document) {
    const entries = (0,evals_content/* items */.ld)((0,evals_content/* part */.y_)(document, ["evaluators"]));
    const rubric = entries.flatMap((of) => {
        const description = BUILT_IN[String(of.value)];
        if (description === undefined)
            return [];
        const id = String(of.value).replace(/^builtin\./, "");
        const shape = { id, description, scale: {}, weight: 1, own_call: false, per_case: false };
        return [{ ...(0,draft/* placeOf */.$t)(of), shape }];
    });
    const graders = (0,evals_content/* part */.y_)(document, ["openai_graders"]);
    const unmapped = [
        ...entries
            .filter((of) => BUILT_IN[String(of.value)] === undefined)
            .map((of) => ({
            ...(0,draft/* placeOf */.$t)(of),
            what: (0,row_values/* textIn */.r7)(of.value) ?? "evaluator",
            why: "is an evaluator that is not known here",
        })),
        ...(graders.value === null
            ? []
            : [
                {
                    ...(0,draft/* placeOf */.$t)(graders),
                    what: "openai_graders",
                    why: "belong to a service and are not read",
                },
            ]),
    ];
    return (0,draft/* draft */.K4)({ rubric, unmapped });
}

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/evals/foreign-rows.js
var foreign_rows = __webpack_require__(12910);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
;// CONCATENATED MODULE: ./build/js/evals/formats/github-evaluators.js




/** In gh-models `equals` is exact, and the others look past capitals. */
const STRING_CHECKS = new Map([
    ["equals", "equals"],
    ["contains", "icontains"],
    ["startsWith", "istarts-with"],
    ["endsWith", "iends-with"],
]);
/** The service's own graders, by what they look at. */
const github_evaluators_BUILT_IN = new Map([
    ["github/similarity", "The answer means the same as the reference."],
    ["github/coherence", "The sentences of the answer fit together and read as one text."],
    ["github/fluency", "The answer is in correct and natural language."],
    ["github/relevance", "The answer addresses the question, and nothing else."],
    ["github/groundedness", "Every claim of the answer is supported by what was given."],
]);
/** The evaluators of a file, and those that have no meaning here. */
function readEvaluators(list) {
    const read = (0,evals_content/* items */.ld)(list).flatMap(readEvaluator);
    return {
        evaluators: withOwnNames(read.filter((of) => "kind" in of)),
        unmapped: read.filter((of) => "why" in of),
    };
}
/** Nothing keeps a file from calling two graders alike. */
function withOwnNames(evaluators) {
    const taken = new Map();
    return evaluators.map((of) => {
        if (of.kind === "check")
            return of;
        const count = (taken.get(of.id) ?? 0) + 1;
        taken.set(of.id, count);
        return count === 1 ? of : { ...of, id: `${of.id} ${count}` };
    });
}
function readEvaluator(entry) {
    const { value } = entry;
    const given = (0,mapping/* isMapping */.pi)(value) ? value : {};
    const name = typeof given["name"] === "string" && given["name"] !== "" ? given["name"] : "evaluator";
    const place = (0,draft/* placeOf */.$t)(entry);
    const lost = (why) => [{ ...place, what: name, why }];
    if ((0,mapping/* isMapping */.pi)(given["string"] ?? null))
        return stringChecks((0,evals_content/* part */.y_)(entry, ["string"]), name);
    if ((0,mapping/* isMapping */.pi)(given["llm"] ?? null)) {
        const criterion = graded((0,evals_content/* part */.y_)(entry, ["llm"]).value, name);
        return criterion === null ? lost("has no `prompt` to grade by") : [{ ...place, ...criterion }];
    }
    const uses = given["uses"];
    if (typeof uses !== "string")
        return lost("is of no kind that is known here");
    const description = github_evaluators_BUILT_IN.get(uses);
    if (description === undefined) {
        return lost(`uses \`${uses}\`, which is not known here; ${(0,suggest/* didYouMean */.au)(uses, [...github_evaluators_BUILT_IN.keys()])}`);
    }
    const needsReference = uses === "github/similarity";
    return [{ ...place, kind: "criterion", id: name, description, scale: {}, needsReference }];
}
function stringChecks(of, name) {
    const entries = Object.entries((0,mapping/* isMapping */.pi)(of.value) ? of.value : {});
    const found = entries.map(([key, text]) => {
        const place = { file: of.file, line: of.lineOf([key]) };
        const check = STRING_CHECKS.get(key);
        if (check === undefined) {
            const why = `asks for \`${key}\`; ${(0,suggest/* didYouMean */.au)(key, [...STRING_CHECKS.keys()])}`;
            return { ...place, what: name, why };
        }
        return text === null || typeof text === "object" || text === ""
            ? { ...place, what: name, why: `has no text for \`${key}\`` }
            : { ...place, kind: "check", check, text: String(text) };
    });
    return found.length > 0 ? found : [{ ...(0,draft/* placeOf */.$t)(of), what: name, why: "asks for nothing" }];
}
/** A grader with a prompt of its own: its choices are anchors of the scale where their scores fall on one. */
function graded(llm, id) {
    const { prompt, systemPrompt, choices } = (0,mapping/* isMapping */.pi)(llm) ? llm : {};
    const said = [systemPrompt, prompt].filter((text) => typeof text === "string" && /\S/.test(text));
    if (typeof prompt !== "string" || !/\S/.test(prompt))
        return null;
    const anchors = ((0,mapping/* isList */.Lv)(choices ?? null) ? choices : []).flatMap((of) => {
        const { choice, score } = (0,mapping/* isMapping */.pi)(of) ? of : {};
        const point = typeof score === "number" ? 1 + 4 * score : 0;
        const isAnchor = Number.isInteger(point) && point >= 1 && point <= 5;
        return isAnchor && choice !== undefined ? [[point, `“${String(choice)}”`]] : [];
    });
    return {
        kind: "criterion",
        id,
        description: said.map((text) => String(text).trim()).join("\n"),
        scale: Object.fromEntries(anchors),
        needsReference: false,
    };
}

;// CONCATENATED MODULE: ./build/js/evals/formats/github-models.js







/** `testData` and `evaluators` of a GitHub Models prompt (gh-models, pkg/prompt). */
const githubModels = {
    name: "GitHub Models",
    recognises: ({ document }) => {
        const value = document?.value ?? null;
        const has = (key) => (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, key);
        const evaluators = (0,mapping/* isMapping */.pi)(value) ? (value["evaluators"] ?? null) : null;
        const isGraded = (0,mapping/* isList */.Lv)(evaluators) && evaluators.some(mapping/* isMapping */.pi);
        return has("testData") || isGraded || (has("messages") && has("model"));
    },
    read: ({ document }) => (document === null ? (0,draft/* draft */.K4)({}) : readPrompt(document)),
};
function readPrompt(prompt) {
    const { evaluators, unmapped } = readEvaluators((0,evals_content/* part */.y_)(prompt, ["evaluators"]));
    const data = rowsOf((0,evals_content/* part */.y_)(prompt, ["testData"]), isFilled(prompt));
    const asked = data.map((row) => evaluators.filter((of) => isAsked(of, row)));
    const shared = evaluators.filter((of) => !hasMarks(textOf(of)) && data.length > 0 && asked.every((list) => list.includes(of)));
    const own = evaluators.filter((of) => !shared.includes(of));
    const ofRows = data.map(({ at }) => rowsOwn((0,evals_content/* part */.y_)(at, ["evaluators"])));
    const read = data.map((row, n) => readRow(row, {
        own: own.filter((of) => asked[n].includes(of)),
        ofRow: ofRows[n].evaluators,
    }));
    const named = (0,foreign_rows/* namedRows */.L)(read.map(({ row }) => row));
    const worded = ofRows.flatMap((of) => of.evaluators).flatMap(wordedCriterion);
    return (0,draft/* draft */.K4)({
        ...named,
        rubric: [
            ...evaluators.flatMap((of) => criterionOf(of, shared.includes(of))),
            ...new Map(worded.map((of) => [of.shape.id, of])).values(),
        ],
        checks: shared.flatMap((of) => of.kind === "check" ? [{ file: of.file, line: of.line, raw: { [of.check]: of.text } }] : []),
        unmapped: [unmapped, ...[...ofRows, ...read].map((of) => of.unmapped)].flat(),
    });
}
/** Whether the messages hold a mark for `input`. */
const isFilled = (prompt) => /\{\{\s*input\s*\}\}/.test(JSON.stringify((0,evals_content/* part */.y_)(prompt, ["messages"]).value));
/** Free mappings; also where somebody put the variables below `inputs`, or below an `input` that nothing asks for. */
function rowsOf(list, isInputFilled) {
    return (0,evals_content/* items */.ld)(list).map((at) => {
        const { value } = at;
        if (!(0,mapping/* isMapping */.pi)(value))
            return { at, vars: { input: value }, expected: null };
        const holders = isInputFilled ? ["inputs"] : ["inputs", "input"];
        const below = holders.map((key) => value[key] ?? null).filter(mapping/* isMapping */.pi);
        const isOwn = (0,mapping/* isMapping */.pi)((0,evals_content/* items */.ld)((0,evals_content/* part */.y_)(at, ["evaluators"]))[0]?.value ?? null);
        const flat = Object.entries(value).filter(([key, of]) => !(holders.includes(key) && (0,mapping/* isMapping */.pi)(of)) && !(key === "evaluators" && isOwn));
        const all = (0,mapping/* mapping */.pq)([...flat, ...below.flatMap((of) => Object.entries(of))]);
        const { expected, ...vars } = all;
        return { at, vars: (0,mapping/* mapping */.pq)(Object.entries(vars)), expected: (0,row_values/* textIn */.r7)(expected) };
    });
}
const isAsked = (of, { expected }) => of.kind === "check" || !of.needsReference || expected !== null;
const textOf = (of) => (of.kind === "check" ? of.text : of.description);
/** Marks that differ from case to case; the answer is called the same in all. */
const hasMarks = (text) => MARK.test(text.replaceAll(ANSWER, ""));
const MARK = /\{\{\s*([\w.-]+)\s*\}\}/;
const ANSWER = /\{\{\s*completion\s*\}\}/g;
const TEST = "The answer passes this test:";
/** Evaluators that stand in a row are the row's alone, whatever those of the file are called. */
function rowsOwn(list) {
    const { evaluators, unmapped } = readEvaluators(list);
    const named = evaluators.map((of) => of.kind === "check" ? of : { ...of, id: `${of.id} (of its row)` });
    return { evaluators: named, unmapped };
}
const wordedCriterion = (of) => criterionOf(of, false).map((criterion) => ({
    ...criterion,
    shape: { ...criterion.shape, description: TEST },
}));
function criterionOf(of, isShared) {
    if (of.kind === "check")
        return [];
    const { file, line, id, scale } = of;
    const description = hasMarks(of.description) ? TEST : answered(of.description);
    const shape = { id, description, scale, weight: 1, own_call: false, per_case: !isShared };
    return [{ file, line, shape }];
}
const answered = (text) => text.replaceAll(ANSWER, "the answer");
function readRow({ at, vars, expected }, { own, ofRow }) {
    const values = { ...vars, ...(expected !== null && { expected }) };
    const checks = [];
    const expects = {};
    const unmapped = [];
    for (const of of [...own, ...ofRow]) {
        const text = hasMarks(textOf(of))
            ? filled(answered(textOf(of)), values)
            : ofRow.includes(of)
                ? answered(textOf(of))
                : "";
        if (text === null) {
            const why = "names a value that some rows of `testData` lack, and is not asked of those";
            unmapped.push({ file: of.file, line: of.line, what: nameOf(of), why });
        }
        else if (of.kind === "check")
            checks.push({ [of.check]: text });
        else
            expects[of.id] = text;
    }
    const shape = {
        input: vars,
        ...(expected !== null && { reference: expected }),
        ...(checks.length > 0 && { checks }),
        ...(Object.keys(expects).length > 0 && { expects }),
    };
    const source = { fields: values, answers: [] };
    return { row: { ...(0,draft/* placeOf */.$t)(at), id: null, shape, source }, unmapped };
}
const nameOf = (of) => (of.kind === "check" ? of.check : of.id);
/** Plain replacement, as gh-models does it; null where a value is not there. */
function filled(text, values) {
    let isWhole = true;
    const said = text.replaceAll(new RegExp(MARK, "g"), (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value !== undefined && value !== null)
            return (0,json/* jsonWords */.WY)(value);
        isWhole = false;
        return "";
    });
    return isWhole && said !== "" ? said : null;
}

;// CONCATENATED MODULE: ./build/js/evals/formats/langfuse.js



/** Dataset items as Langfuse's API and exports give them; archived ones take no part. */
const langfuse = {
    name: "Langfuse",
    recognises: (fields) => fields.has("input") &&
        ["expectedOutput", "datasetName", "datasetId", "sourceTraceId"].some((key) => fields.has(key)),
    known: [
        "id",
        "datasetId",
        "datasetName",
        "status",
        "input",
        "expectedOutput",
        "metadata",
        "sourceTraceId",
        "sourceObservationId",
        "createdAt",
        "updatedAt",
        "projectId",
        "htmlSourcePath",
    ],
    read: ({ id, status = null, input = null, expectedOutput, metadata = null }) => {
        if (String(status).toUpperCase() === "ARCHIVED")
            return null;
        const asked = (0,evals_asked/* askedIn */.UB)((0,row_values/* dataIn */.GF)(input));
        const slices = slicesIn((0,row_values/* dataIn */.GF)(metadata));
        const shape = (0,evals_asked/* shapeOf */.F5)(asked, { reference: (0,row_values/* referenceIn */.h8)(expectedOutput), slices });
        return { id: (0,row_values/* textIn */.r7)(id), left: asked.left, shape };
    },
};

;// CONCATENATED MODULE: ./build/js/evals/formats/langsmith.js




/** Examples of LangSmith's data sets: `inputs` are variables, `outputs` what should come of them. */
const langsmith = {
    name: "LangSmith",
    recognises: (fields) => fields.has("inputs"),
    known: [
        "id",
        "inputs",
        "outputs",
        "reference_outputs",
        "metadata",
        "split",
        "dataset_id",
        "source_run_id",
        "created_at",
        "modified_at",
        "name",
    ],
    read: ({ id, inputs = null, outputs, reference_outputs, metadata = null, split }) => {
        const asked = (0,evals_asked/* askedIn */.UB)((0,row_values/* dataIn */.GF)(inputs));
        const reference = onlyText((0,row_values/* dataIn */.GF)(outputs ?? reference_outputs ?? null));
        const slices = [...slicesIn((0,row_values/* dataIn */.GF)(metadata)), ...slicesIn(split)];
        const shape = (0,evals_asked/* shapeOf */.F5)(asked, { reference, slices });
        return { id: (0,row_values/* textIn */.r7)(id), left: asked.left, shape };
    },
};
/** The text of a single output; several stay together as JSON. */
function onlyText(outputs) {
    if (!(0,mapping/* isMapping */.pi)(outputs))
        return (0,row_values/* referenceIn */.h8)(outputs);
    const [only, ...others] = Object.values(outputs);
    return others.length === 0 ? (0,row_values/* referenceIn */.h8)(only) : JSON.stringify(outputs);
}

// EXTERNAL MODULE: ./build/js/evals/formats/native.js + 1 modules
var formats_native = __webpack_require__(15346);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var formats_paths = __webpack_require__(93145);
;// CONCATENATED MODULE: ./build/js/evals/formats/openai-evals.js








const escaped = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");
const CLASSES = (0,mapping/* table */.tp)({
    // The answer begins with one of them.
    Match: (ideal) => ({ regex: `^(?:${ideal.map(escaped).join("|")})` }),
    Includes: (ideal, { ignore_case }) => ({
        [ignore_case === true ? "icontains-any" : "contains-any"]: ideal,
    }),
    // It also forgives punctuation and articles, which no check does.
    FuzzyMatch: (ideal) => ({ "icontains-any": ideal }),
});
const openai_evals_rows = (judged) => ({
    name: "OpenAI Evals",
    recognises: (fields) => fields.has("input") && fields.has("ideal"),
    known: ["input", "ideal", "id", "metadata", "output"],
    read: ({ id, input = null, ideal = null, output = null }) => {
        const asked = (0,evals_asked/* askedIn */.UB)(input);
        const right = (0,mapping/* isList */.Lv)(ideal) ? (0,row_values/* textsIn */.Ej)(ideal) : [(0,row_values/* textIn */.r7)(ideal)].filter((of) => of !== null);
        const shape = (0,evals_asked/* shapeOf */.F5)(asked, { reference: right[0] ?? null });
        const isChecked = judged !== null && right.length > 0;
        const several = {
            what: "ideal",
            why: "has several right answers, of which the first is the reference",
        };
        return {
            id: (0,row_values/* textIn */.r7)(id),
            left: asked.left,
            answers: (0,given_answers/* answerIn */.Ke)({ output }, "output"),
            shape: isChecked ? { ...shape, checks: [judged(right)] } : shape,
            ...(!isChecked && right.length > 1 && { unmapped: [several] }),
        };
    },
});
/** Samples, and registry files that say by which class they are tested. */
const openaiEvals = {
    name: "OpenAI Evals",
    recognises: (content) => registered(content).length > 0 || isDefinition(content) || samples.recognises(content),
    read: (content, around) => {
        if (isDefinition(content))
            return (0,draft/* draft */.K4)({ problems: [definitionAlone(content.file)] });
        const evals = registered(content);
        return evals.length === 0
            ? samples.read(content, around)
            : askedOnce((0,draft/* joined */.oR)(evals.map((of) => readEval(of, around))));
    },
};
const samples = (0,row_format/* ofRows */.Lt)(openai_evals_rows(null));
/** What the hosted Evals' API says of an eval: its graders, and the schema of rows that lie elsewhere. */
const isDefinition = ({ document }) => {
    const value = document?.value ?? null;
    return ((0,mapping/* isMapping */.pi)(value) && (0,mapping/* isList */.Lv)(value["testing_criteria"] ?? null) && "data_source_config" in value);
};
const definitionAlone = (file) => ({
    file,
    line: null,
    message: "the file defines an eval of OpenAI's hosted Evals, without its rows",
    hint: "download its runnable promptfoo configuration, or name the file of its data",
});
/** The evals of a registry file: those entries that have a class. */
function registered({ document }) {
    const value = document?.value ?? null;
    if (document === null || !(0,mapping/* isMapping */.pi)(value))
        return [];
    return Object.entries(value).flatMap(([key, of]) => (0,mapping/* isMapping */.pi)(of) && typeof of["class"] === "string" ? [(0,evals_content/* part */.y_)(document, [key])] : []);
}
function readEval(entry, around) {
    const place = (0,draft/* placeOf */.$t)(entry);
    const name = (0,row_values/* textIn */.r7)((0,evals_content/* part */.y_)(entry, ["class"]).value) ?? "";
    const kind = name.replace(/^.*[:.]/, "");
    const args = (0,evals_content/* part */.y_)(entry, ["args"]).value;
    const given = (0,mapping/* isMapping */.pi)(args) ? args : {};
    const written = (0,row_values/* textIn */.r7)(given["samples_jsonl"]);
    const path = written === null ? undefined : samplesAt(written, entry.file, around);
    if (path === undefined) {
        const message = `the samples \`${written ?? "samples_jsonl"}\` are not in the repository`;
        const hint = "name them by their path below the registry's `data` folder";
        return (0,draft/* draft */.K4)({ problems: [{ ...place, message, hint }] });
    }
    const judged = CLASSES[kind];
    const content = (0,evals_content/* readContent */.c_)(around.text(path) ?? "", path);
    const format = openai_evals_rows(judged === undefined ? null : (ideal) => judged(ideal, given));
    const read = (0,row_format/* readRows */.aK)(content.rows ?? [], format);
    const why = "is a class of evals that is not known here: its samples have references and no checks";
    return {
        ...read,
        unmapped: [...read.unmapped, ...(judged === undefined ? [{ ...place, what: kind, why }] : [])],
        problems: [...content.problems, ...read.problems],
    };
}
/** Several evals may test the same samples: then each is one case, with what all of them check. */
function askedOnce(read) {
    const bySample = Map.groupBy(read.rows, ({ shape }) => JSON.stringify({ ...shape, checks: undefined }));
    const rows = [...bySample.values()].flatMap(([first, ...others]) => {
        if (first === undefined)
            return [];
        const checks = [first, ...others].flatMap(({ shape }) => shape.checks ?? []);
        return { ...first, shape: { ...first.shape, ...(checks.length > 0 && { checks }) } };
    });
    return { ...read, rows };
}
/** Beside the registry file, or in the `data` folder beside its own. */
function samplesAt(written, file, around) {
    const folder = (0,formats_paths/* folderOf */.yS)(file);
    const places = [written, `../data/${written}`, `data/${written}`];
    const found = places.flatMap((relative) => (0,formats_paths/* joinPath */.uJ)(folder, relative) ?? []);
    return [...found, written].find((path) => around.text(path) !== null);
}

;// CONCATENATED MODULE: ./build/js/evals/formats/openai-items.js





/** What people call the right answer in rows of their own making. */
const REFERENCES = [
    "reference",
    "reference_answer",
    "expected",
    "expected_output",
    "expected_answer",
    "ideal",
    "ground_truth",
    "correct_label",
    "correct_answer",
    "label",
    "target",
];
/**
 * Rows of OpenAI's hosted Evals: data files (`item`, with `sample` where answers were uploaded), and what runs made of
 * them (`datasource_item`). Templates there say `{{item.question}}`, so `item` is the variable.
 */
const openaiItems = {
    name: "OpenAI items",
    recognises: (fields) => fields.has("item") || fields.has("datasource_item"),
    known: [
        "item",
        "sample",
        "datasource_item",
        "datasource_item_id",
        "id",
        "object",
        "created_at",
        "eval_id",
        "run_id",
        "status",
        "results",
    ],
    read: (fields) => {
        const item = (0,row_values/* dataIn */.GF)(fields["item"] ?? fields["datasource_item"] ?? null);
        const own = (0,mapping/* isMapping */.pi)(item) ? item : {};
        const reference = REFERENCES.map((name) => (0,row_values/* textIn */.r7)(own[name])).find((text) => text !== null);
        const asked = { shape: { input: { item } }, left: [] };
        return {
            id: (0,row_values/* textIn */.r7)(own["id"]),
            shape: (0,evals_asked/* shapeOf */.F5)(asked, { reference: reference ?? null, slices: slicesIn(item) }),
            answers: answersIn((0,row_values/* dataIn */.GF)(fields["sample"] ?? null)),
        };
    },
};
/** An uploaded answer is a text; a run's are messages. */
function answersIn(sample) {
    if (!(0,mapping/* isMapping */.pi)(sample))
        return [];
    const field = ["output_text", "output"].find((name) => (sample[name] ?? null) !== null);
    return field === undefined
        ? []
        : (0,given_answers/* answerIn */.Ke)(sample, field).map((of) => ({ ...of, field: `sample.${field}` }));
}

// EXTERNAL MODULE: ./build/js/evals/case-files.js
var case_files = __webpack_require__(56702);
;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-rules.js


/** The check of this name with the argument that an assertion comes to; undefined = it has another form. */
const check = (as, argument, threshold) => ({
    keep: "check",
    as,
    read: (assertion) => {
        const found = argument(assertion);
        if (found === undefined)
            return { why: "has a value of a form that no check takes" };
        const least = threshold === undefined ? {} : { threshold: assertion.threshold ?? threshold };
        return { check: { [as]: found, ...least } };
    },
});
const criterion = (description) => ({ keep: "criterion", description });
const nothing = (why) => ({ keep: "nothing", why });
const CODE = "runs code, which is never executed here";
const MODEL = "needs a model or a service of its own";
const SYNTAX = "reads a language that no check reads";
const SPANS = "reads the spans of a trace";
const CONTEXTS = "scores the contexts, which are the same for both versions";
const CHOICE = "chooses among outputs, and versions are compared here anyway";
/** What promptfoo compares as text. */
const promptfoo_rules_text = ({ value }) => value === null || typeof value === "object" ? undefined : String(value);
/** A list, or a text with commas, in which quotes hold commas together. */
const texts = ({ value }) => {
    if ((0,mapping/* isList */.Lv)(value))
        return value.map((item) => (typeof item === "object" ? null : String(item)));
    if (typeof value !== "string")
        return undefined;
    const parts = value.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g);
    return [...parts]
        .map(([, quoted, bare = ""]) => quoted?.replaceAll('\\"', '"') ?? bare.trim())
        .filter((part) => part !== "");
};
const equals = {
    keep: "check",
    as: "equals",
    read: ({ value }) => typeof value === "object" && value !== null
        ? { check: { "json-equals": { expected: value } } }
        : { check: { equals: String(value) } },
};
const schemaOr = (bare, withSchema) => ({
    keep: "check",
    as: bare,
    read: ({ value }) => {
        const schema = (0,row_values/* dataIn */.GF)(value);
        if (schema === null || schema === "")
            return { check: { [bare]: null } };
        return (0,mapping/* isMapping */.pi)(schema)
            ? { check: { [withSchema]: schema } }
            : { why: "has a schema that is no mapping" };
    },
});
const promptfoo_rules_elements = ({ value, ...rest }) => value === null
    ? null
    : (0,mapping/* isMapping */.pi)(value)
        ? (value["requiredElements"] ?? undefined)
        : texts({ value, ...rest });
const number = ({ value, threshold }) => {
    const written = threshold ?? (typeof value === "string" ? Number(value) : value);
    return typeof written === "number" && Number.isFinite(written) ? written : undefined;
};
const words = ({ value }) => {
    const data = (0,row_values/* dataIn */.GF)(value);
    return typeof data === "number" || (0,mapping/* isMapping */.pi)(data) ? data : undefined;
};
const edits = ({ value, threshold }) => ({
    reference: value,
    max_edits: threshold ?? 5,
});
/** Names of tools: `search`, `[search, book]`, `{ name: search }`. */
const tools = ({ value, ...rest }) => {
    if (!(0,mapping/* isMapping */.pi)(value))
        return texts({ value, ...rest });
    const steps = value["steps"];
    if (steps !== undefined) {
        return (0,mapping/* isList */.Lv)(steps) && value["mode"] !== "exact" ? steps.map(toolName) : undefined;
    }
    return Object.keys(value).length === 1 ? [toolName(value)] : undefined;
};
const toolName = (step) => ((0,mapping/* isMapping */.pi)(step) ? (step["name"] ?? null) : step);
const toolArguments = ({ value }) => (0,mapping/* isMapping */.pi)(value) && value["mode"] !== "exact" && value["name"] !== undefined
    ? { tool: value["name"], values: value["args"] ?? value["arguments"] ?? {} }
    : undefined;
/** Every type of assertion that promptfoo has, by its name. */
const RULES = new Map(Object.entries({
    equals,
    contains: check("contains", promptfoo_rules_text),
    icontains: check("icontains", promptfoo_rules_text),
    "contains-any": check("contains-any", texts),
    "contains-all": check("contains-all", texts),
    "icontains-any": check("icontains-any", texts),
    "icontains-all": check("icontains-all", texts),
    "starts-with": check("starts-with", promptfoo_rules_text),
    regex: check("regex", promptfoo_rules_text),
    "is-json": schemaOr("is-json", "json-schema"),
    "contains-json": schemaOr("contains-json", "contains-json"),
    "is-xml": check("is-xml", promptfoo_rules_elements),
    "contains-xml": check("contains-xml", promptfoo_rules_elements),
    "word-count": check("word-count", words),
    "is-refusal": check("refusal", () => null),
    levenshtein: check("levenshtein", edits),
    "rouge-n": check("rouge-n", ({ value }) => value, 0.75),
    bleu: check("bleu", ({ value }) => value, 0.5),
    gleu: check("gleu", ({ value }) => value, 0.5),
    cost: check("cost", number),
    latency: check("latency", number),
    "finish-reason": check("finish-reason", promptfoo_rules_text),
    "is-valid-openai-tools-call": check("is-valid-tool-call", () => null),
    "is-valid-openai-function-call": check("is-valid-tool-call", () => null),
    "is-valid-function-call": check("is-valid-tool-call", () => null),
    "tool-call-f1": check("tool-call-f1", texts, 1),
    "trajectory:tool-used": check("tool-called", tools),
    "trajectory:tool-sequence": check("tool-order", tools),
    "trajectory:tool-args-match": check("tool-arguments", toolArguments),
    "llm-rubric": criterion("The answer does what is asked for here:"),
    "g-eval": criterion("The answer meets this criterion:"),
    "model-graded-closedqa": criterion("The answer meets this criterion:"),
    factuality: criterion("The answer agrees in every fact with this:"),
    "model-graded-factuality": criterion("The answer agrees in every fact with this:"),
    similar: criterion("The answer means the same as this:"),
    "answer-relevance": criterion("The answer addresses the question that was asked."),
    "conversation-relevance": criterion("The answer addresses what was said last."),
    "context-faithfulness": criterion("Every claim of the answer is supported by the contexts."),
    "trajectory:goal-success": criterion("The answer and its tool calls reach this goal:"),
    "context-recall": nothing(CONTEXTS),
    "context-relevance": nothing(CONTEXTS),
    javascript: nothing(CODE),
    python: nothing(CODE),
    ruby: nothing(CODE),
    webhook: nothing("asks an address, which nothing here does"),
    "select-best": nothing(CHOICE),
    "max-score": nothing(CHOICE),
    "agent-rubric": nothing(MODEL),
    "search-rubric": nothing(MODEL),
    classifier: nothing(MODEL),
    moderation: nothing(MODEL),
    guardrails: nothing(MODEL),
    pi: nothing(MODEL),
    meteor: nothing(MODEL),
    perplexity: nothing(MODEL),
    "perplexity-score": nothing(MODEL),
    "is-sql": nothing(SYNTAX),
    "contains-sql": nothing(SYNTAX),
    "is-html": nothing(SYNTAX),
    "contains-html": nothing(SYNTAX),
    "skill-used": nothing(SPANS),
    "trace-error-spans": nothing(SPANS),
    "trace-span-count": nothing(SPANS),
    "trace-span-duration": nothing(SPANS),
    "trajectory:step-count": nothing(SPANS),
}));
/** `similar:cosine` and the like are `similar` by another measure. */
function ruleFor(type) {
    const rule = RULES.get(type) ?? (type.startsWith("similar:") ? RULES.get("similar") : undefined);
    if (rule !== undefined)
        return rule;
    if (type.startsWith("promptfoo:redteam:"))
        return nothing("belongs to a red team's own grader");
    return nothing("is no type of assertion that is known here");
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-table.js


/** A row of a table of tests as the test it stands for: columns with `__` say what to assert, the others are variables. */
function testOfRow({ file, value, lineOf }) {
    const cells = Object.entries((0,mapping/* isMapping */.pi)(value) ? value : {}).map(([column, cell]) => [column, String(cell ?? "")]);
    const cell = (column) => cells.find(([name, text]) => name === column && text.trim() !== "")?.[1];
    const metadata = cells.flatMap(([column, text]) => {
        const [, key, list] = /^__metadata:(.+?)(\[\])?$/.exec(column) ?? [];
        if (key === undefined || text.trim() === "")
            return [];
        return [[key, list === undefined ? text : promptfoo_table_listIn(text)]];
    });
    const threshold = Number(cell("__threshold"));
    const metric = cell("__metric");
    const asserts = cells
        .filter(([column, text]) => /^__expected\d*$/.test(column) && text.trim() !== "")
        .map(([column, text]) => ({
        ...assertionIn(text),
        ...configured(column, cells),
        ...(metric !== undefined && { metric }),
    }));
    const options = (0,mapping/* mapping */.pq)(["prefix", "suffix"].flatMap((key) => {
        const text = cell(`__${key}`);
        return text === undefined ? [] : [[key, text]];
    }));
    const test = {
        vars: (0,mapping/* mapping */.pq)(cells.filter(([column]) => !column.startsWith("__"))),
        assert: asserts,
        metadata: (0,mapping/* mapping */.pq)(metadata),
        options,
    };
    const description = cell("__description");
    if (description !== undefined)
        test["description"] = description;
    const output = cell("__providerOutput");
    if (output !== undefined)
        test["providerOutput"] = output;
    if (Number.isFinite(threshold))
        test["threshold"] = threshold;
    return { file, value: test, lineOf: () => lineOf([]) };
}
/** `__config:__expected2:threshold` says more of the assertion in `__expected2`. */
function configured(column, cells) {
    const names = column === "__expected" ? ["__expected", "__expected1"] : [column];
    const found = cells.find(([name, text]) => names.some((of) => name === `__config:${of}:threshold`) && text.trim() !== "");
    const threshold = Number(found?.[1]);
    return found !== undefined && Number.isFinite(threshold) ? { threshold } : {};
}
/** Entries apart by commas, of which one is written `\,`. */
const promptfoo_table_listIn = (text) => (text.match(/(?:\\,|[^,])+/g) ?? []).map((item) => item.replaceAll("\\,", ",").trim());
/** Types whose threshold stands in the brackets, and is this where there are none. */
const THRESHOLDS = (0,mapping/* table */.tp)({
    similar: 0.8,
    "rouge-n": 0.75,
    levenshtein: 0.75,
    cost: 0.75,
    latency: 0.75,
});
/** Longer names first: one may begin like another. */
const TYPES = [...RULES.keys()].toSorted((a, b) => b.length - a.length).join("|");
const ASSERTION = new RegExp(`^(not-)?(${TYPES})(?:\\((\\d+(?:\\.\\d+)?)\\))?(?::([^]*))?$`);
/** `type(threshold):value`; what has no such form is the whole output. */
function assertionIn(text) {
    const code = /^(?:javascript|fn|eval):|^file:\/\/.+\.[mc]?[jt]s(?::\w+)?$/.test(text);
    if (code)
        return { type: "javascript", value: text };
    if (/^python:|^file:\/\/.+\.py(?::\w+)?$/.test(text))
        return { type: "python", value: text };
    if (text.startsWith("grade:"))
        return { type: "llm-rubric", value: text.slice(6).trim() };
    const [, negated = "", type, threshold, value] = ASSERTION.exec(text) ?? [];
    if (type === undefined)
        return { type: "equals", value: text };
    const least = threshold === undefined ? THRESHOLDS[type] : Number(threshold);
    return {
        type: negated + type,
        ...(value !== undefined && value.trim() !== "" && { value: value.trim() }),
        ...(least !== undefined && { threshold: least }),
    };
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-tests.js






const layersOf = ({ defaults, own }) => defaults === null ? own : [defaults, ...own];
const CODE_FILE = /\.(?:m?js|cjs|m?ts|cts|py|rb|go)(?::[\w.]+)?$/;
/** Reads `tests` and `scenarios` of a configuration, under its `defaultTest`. */
function testsOf(config, around) {
    const reader = new TestReader({ config, around });
    const defaults = reader.read((0,evals_content/* part */.y_)(config, ["defaultTest"]))[0] ?? null;
    const own = reader.read((0,evals_content/* part */.y_)(config, ["tests"]));
    const scenarios = reader.read((0,evals_content/* part */.y_)(config, ["scenarios"])).flatMap((scenario) => {
        const data = reader.read((0,evals_content/* part */.y_)(scenario, ["config"]));
        const asked = reader.read((0,evals_content/* part */.y_)(scenario, ["tests"]));
        const rows = data.length === 0 ? [null] : data;
        const tests = asked.length === 0 ? [null] : asked;
        return rows.flatMap((row) => tests.map((test) => [row, test].filter((of) => of !== null)));
    });
    const all = [...own.map((test) => [test]), ...scenarios];
    return {
        tests: all.map((layers) => ({ defaults, own: layers })),
        unmapped: reader.unmapped,
        problems: reader.problems,
    };
}
/**
 * The files that a `file://` reference means, as repository paths: from the folder of the file that holds it, else from
 * the configuration's. Null where it leads out of the repository.
 */
function referredTo(reference, from, { config, around }) {
    const named = reference.replace(/^file:\/\//, "").replace(/#.*$/, "");
    const written = named.endsWith("/") ? `${named}*.{yaml,yml}` : named;
    const found = [from, config.file].flatMap((base) => (0,formats_paths/* joinPath */.uJ)((0,formats_paths/* folderOf */.yS)(base), written) ?? []);
    if (found.length === 0)
        return null;
    const paths = [...new Set(found)].map((path) => ((0,formats_paths/* isGlob */.fg)(path) ? around.matching(path) : [path]));
    return (paths.find((of) => of.some((path) => IMAGE.test(path) || around.text(path) !== null)) ?? []);
}
const IMAGE = /\.(?:png|jpe?g|gif|webp)$/i;
class TestReader {
    unmapped = [];
    problems = [];
    #where;
    constructor(where) {
        this.#where = where;
    }
    /** One test, several, or files of them. */
    read(entry) {
        const { value } = entry;
        if (value === null)
            return [];
        if ((0,mapping/* isList */.Lv)(value))
            return (0,evals_content/* items */.ld)(entry).flatMap((item) => this.read(item));
        if (typeof value === "string")
            return this.#files(value, entry);
        if (!(0,mapping/* isMapping */.pi)(value)) {
            this.#problem(entry, "this is no test", "write a mapping with `vars` and `assert`");
            return [];
        }
        const generated = value["path"];
        const isGenerated = typeof generated === "string" && value["vars"] === undefined;
        return isGenerated ? this.#files(generated, entry) : [entry];
    }
    #files(reference, entry) {
        const place = (0,draft/* placeOf */.$t)(entry);
        const name = reference.replace(/^file:\/\//, "");
        const because = notRead(reference);
        if (because !== null) {
            this.unmapped.push({ ...place, what: name, why: because });
            return [];
        }
        const paths = referredTo(reference, entry.file, this.#where);
        if (paths === null) {
            const message = `\`${reference}\` leads out of the repository`;
            this.problems.push((0,case_files/* unreadable */.O$)(place.file, place.line, message, "name a file of it"));
            return [];
        }
        if (paths.length === 0) {
            this.#problem(entry, `\`${reference}\` leads to no file`, "name it relative to this file");
        }
        return paths.flatMap((path) => this.#file(path));
    }
    #file(path) {
        const content = (0,evals_content/* readContent */.c_)(this.#where.around.text(path) ?? "", path);
        this.problems.push(...content.problems);
        if (content.notation === "table")
            return (content.rows ?? []).map(testOfRow);
        if (content.document === null)
            return (content.rows ?? []).map(testOfItem);
        return this.read(content.document);
    }
    #problem(entry, message, hint) {
        this.problems.push({ ...(0,draft/* placeOf */.$t)(entry), message, hint });
    }
}
/** A row of OpenAI's hosted Evals as the test that it stands for: `item` is what templates call it. */
function testOfItem(row) {
    const { value } = row;
    if (!(0,mapping/* isMapping */.pi)(value) || !(0,mapping/* isMapping */.pi)(value["item"] ?? null) || Object.hasOwn(value, "vars")) {
        return row;
    }
    const { item = null, sample = null, ...others } = value;
    const given = (0,mapping/* isMapping */.pi)(sample) ? (sample["output_text"] ?? sample["output"] ?? null) : null;
    const answer = given === null ? {} : { providerOutput: given };
    return { ...row, value: { ...others, vars: { item }, ...answer } };
}
/** Why nothing can be read at a reference; null where a file is to be read. */
function notRead(reference) {
    if (CODE_FILE.test(reference))
        return "makes tests by code, which is never run here";
    if (/\.xlsx?(?:#.*)?$/i.test(reference))
        return "is a workbook; save it as CSV";
    if (/^(?!file:)[a-z][\w+.-]*:/i.test(reference)) {
        return "lies elsewhere and is not fetched; save it as a file";
    }
    return null;
}

// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 16 modules
var registry = __webpack_require__(96674);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var prompts_pieces = __webpack_require__(37595);
;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-variables.js





/** A value with the variables in its texts filled in; undefined where they are not all there, or the template is odd. */
function promptfoo_variables_filled(value, vars) {
    if (typeof value === "string") {
        if (!/\{[{%]/.test(value))
            return value;
        // Filling takes for granted that a template has no faults.
        if (registry/* DIALECTS */.O9.nunjucks.faults(value, {}).length > 0)
            return undefined;
        const { pieces, unfilled, faults } = registry/* DIALECTS */.O9.nunjucks.fill(value, vars, {});
        if (unfilled.length > 0 || faults.length > 0)
            return undefined;
        return (0,prompts_pieces/* textOfPieces */.e)(pieces);
    }
    if ((0,mapping/* isList */.Lv)(value)) {
        const items = value.map((item) => promptfoo_variables_filled(item, vars));
        return items.every((item) => item !== undefined) ? items : undefined;
    }
    if (!(0,mapping/* isMapping */.pi)(value))
        return value;
    const entries = Object.entries(value).map(([key, item]) => [key, promptfoo_variables_filled(item, vars)]);
    return entries.every((entry) => entry[1] !== undefined)
        ? (0,mapping/* mapping */.pq)(entries)
        : undefined;
}
/** Beyond this many a list of values is a mistake, or an attack. */
const MOST_FILLINGS = 10_000;
/**
 * The variables of a test's layers, an inner one before an outer. A list asks the test once a value, unless the test
 * says otherwise; a file is its content, an image an image.
 */
function fillingsOf(layers, isExpanded, place, where) {
    const found = new Map();
    for (const layer of layers) {
        for (const [name, value] of Object.entries(variablesOf(layer, where))) {
            const values = valuesOf(value, layer.file, where);
            if ("why" in values) {
                return { ok: false, unmapped: { ...place, what: `vars.${name}`, why: values.why } };
            }
            found.set(name, (0,mapping/* isList */.Lv)(value) && !isExpanded ? [{ value }] : values);
        }
    }
    const count = [...found.values()].reduce((product, values) => product * values.length, 1);
    if (count > MOST_FILLINGS) {
        const why = `make ${count} cases of one test, and at most ${MOST_FILLINGS} are read`;
        return { ok: false, unmapped: { ...place, what: "vars", why } };
    }
    let fillings = [{ vars: {}, images: {} }];
    for (const [name, values] of found) {
        fillings = fillings.flatMap((filling) => values.map((value) => withValue(filling, name, value)));
    }
    return { ok: true, fillings: fillings.map(resolved) };
}
/** The data of a file; its text where it holds none. */
function dataAt(path, { around }) {
    const text = around.text(path) ?? "";
    return (0,evals_content/* readContent */.c_)(text, path).document?.value ?? text;
}
const withValue = ({ vars, images }, name, value) => "image" in value
    ? { vars, images: (0,mapping/* mapping */.pq)([...Object.entries(images), [name, value.image]]) }
    : { vars: (0,mapping/* mapping */.pq)([...Object.entries(vars), [name, value.value]]), images };
/** Values may speak of other variables. What is no template, or cannot be filled, is text. */
function resolved({ vars, images }) {
    const entries = Object.entries(vars).map(([name, value]) => [name, promptfoo_variables_filled(value, vars) ?? value]);
    return { vars: (0,mapping/* mapping */.pq)(entries), images };
}
function variablesOf({ file, value }, where) {
    const vars = (0,mapping/* isMapping */.pi)(value) ? (value["vars"] ?? null) : null;
    if ((0,mapping/* isMapping */.pi)(vars))
        return vars;
    const files = typeof vars === "string" ? [vars] : (0,mapping/* isList */.Lv)(vars) ? vars : [];
    const read = files.flatMap((reference) => {
        const paths = typeof reference === "string" ? referredTo(reference, file, where) : null;
        return (paths ?? []).map((path) => dataAt(path, where));
    });
    return (0,mapping/* mapping */.pq)(read.flatMap((data) => ((0,mapping/* isMapping */.pi)(data) ? Object.entries(data) : [])));
}
function valuesOf(value, file, where) {
    const several = (0,mapping/* isList */.Lv)(value) ? value : [value];
    const values = [];
    for (const one of several) {
        if (typeof one !== "string" || !/^file:\/\/\S+$/.test(one)) {
            values.push({ value: one });
            continue;
        }
        const read = filesOf(one, file, where);
        if ("why" in read)
            return read;
        values.push(...read);
    }
    return values;
}
const BINARY = /\.(?:pdf|mp[34]|wav|svg|docx?|xlsx?|zip)$/i;
function filesOf(reference, file, where) {
    const what = `is read from \`${reference}\``;
    if (CODE_FILE.test(reference))
        return { why: `${what}, which is code and never run` };
    if (BINARY.test(reference))
        return { why: `${what}, which is no text` };
    const paths = referredTo(reference, file, where);
    if (paths === null)
        return { why: `${what}, which leads out of the repository` };
    const values = [];
    for (const path of paths) {
        if (IMAGE.test(path)) {
            values.push({ image: path });
            continue;
        }
        const isData = /\.(?:json|ya?ml)$/.test(path);
        values.push({ value: isData ? dataAt(path, where) : (where.around.text(path) ?? "") });
    }
    return values.length > 0 ? values : { why: `${what}, which leads to no file` };
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-value.js





/** An entry's value under a key as data: files read, variables filled; or why there is none. */
function filledIn(entry, key, { around, config, vars }) {
    const written = (0,evals_content/* part */.y_)(entry, [key]).value;
    if (typeof written === "string" && /^file:\/\/\S+$/.test(written)) {
        if (CODE_FILE.test(written))
            return { why: "runs code, which is never executed here" };
        const [path] = referredTo(written, entry.file, { config, around }) ?? [];
        const text = path === undefined ? null : around.text(path);
        if (text === null)
            return { why: `reads \`${written}\`, which is no file of the repository` };
        // Only graders' prompts are templates in files too.
        if (key !== "rubricPrompt") {
            return { value: /\.(?:json|ya?ml)$/.test(written) ? (0,row_values/* dataIn */.GF)(text) : text };
        }
        return filledOrNot(text, vars);
    }
    return filledOrNot(written, vars);
}
function filledOrNot(written, vars) {
    const value = promptfoo_variables_filled(written, vars);
    return value === undefined ? { why: "has a template that its test does not fill" } : { value };
}
function numbersOf(value) {
    const { threshold, weight } = (0,mapping/* isMapping */.pi)(value) ? value : {};
    return {
        threshold: typeof threshold === "number" ? threshold : null,
        weight: typeof weight === "number" && weight >= 0 ? weight : 1,
    };
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-criterion.js




/** How the answer is called in graders' texts: by promptfoo, and by OpenAI's hosted Evals. */
const promptfoo_criterion_ANSWER = {
    output: "the answer",
    sample: { output_text: "the answer", output_json: "the answer" },
};
/** @param description what an answer has to do, before the assertion's own words */
function readCriterion(entry, { written, description }, context) {
    const fields = (0,mapping/* isMapping */.pi)(entry.value) ? entry.value : {};
    const { threshold, weight } = numbersOf(entry.value);
    if (weight === 0)
        return { why: "has weight 0, so the judge is not asked" };
    const vars = { ...promptfoo_criterion_ANSWER, ...context.vars };
    const value = filledIn(entry, "value", { ...context, vars });
    if ("why" in value)
        return value;
    const own = promptfoo_criterion_textOf(value.value);
    const prompt = fields["rubricPrompt"] === undefined ? context.rubricPrompt : entry;
    const asked = own !== "" || prompt === null ? null : filledIn(prompt, "rubricPrompt", { ...context, vars });
    if (asked !== null && "why" in asked)
        return asked;
    const text = asked === null ? own : promptText(asked.value);
    const place = (0,draft/* placeOf */.$t)(entry);
    const unkept = [
        ["threshold", threshold !== null, FLOOR],
        ["transform", fields["transform"] !== undefined || context.isTransformed, WHOLE],
        ["contextTransform", fields["contextTransform"] !== undefined, promptfoo_criterion_CONTEXTS],
        ["rubricPrompt", prompt !== null && own !== "", WORDS],
    ];
    return {
        criterion: { ...place, id: metricOf(fields) ?? written, description, weight, text },
        unmapped: unkept.flatMap(([what, isThere, why]) => isThere ? [{ ...place, what: `${written} ${what}`, why }] : []),
    };
}
const FLOOR = "is no pass mark here, where versions are compared; a `floor` in the configuration is one";
const WHOLE = "is code, which is never run here: the judge is shown the whole answer";
const promptfoo_criterion_CONTEXTS = "is code, which is never run here: the judge is shown the case's own contexts";
const WORDS = "is not used: the judge has a prompt of its own, and is asked by the `value`";
/** A metric's name, unless it depends on the test. */
function metricOf({ metric }) {
    return typeof metric === "string" && metric !== "" && !metric.includes("{{") ? metric : null;
}
function promptfoo_criterion_textOf(value) {
    if (value === null)
        return "";
    if ((0,mapping/* isList */.Lv)(value))
        return value.map(promptfoo_criterion_textOf).join("\n");
    return typeof value === "object" ? JSON.stringify(value) : String(value).trim();
}
/** The words of a grader's prompt, which may be messages. */
function promptText(value) {
    const data = (0,row_values/* dataIn */.GF)(value);
    if (!(0,mapping/* isList */.Lv)(data))
        return promptfoo_criterion_textOf(value);
    return data.map((of) => promptfoo_criterion_textOf((0,mapping/* isMapping */.pi)(of) ? (of["content"] ?? null) : of)).join("\n");
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-assertions.js







const KEYS = [
    "type",
    "value",
    "threshold",
    "weight",
    "metric",
    "provider",
    "rubricPrompt",
    "transform",
    "contextTransform",
    "config",
    "assert",
    "$ref",
];
const NONE = { checks: [], criteria: [], unmapped: [], warnings: [] };
const together = (all) => ({
    checks: all.flatMap((of) => of.checks),
    criteria: all.flatMap((of) => of.criteria),
    unmapped: all.flatMap((of) => of.unmapped),
    warnings: all.flatMap((of) => of.warnings),
});
/** One assertion of a list, a set of them, or a reference to a template. */
function readAssertion(written, context) {
    const entry = templated(written, context.config);
    const { file, value } = entry;
    const place = (0,draft/* placeOf */.$t)(entry);
    const lost = (what, why) => ({
        ...NONE,
        unmapped: [{ ...place, what, why }],
    });
    if (!(0,mapping/* isMapping */.pi)(value) || typeof value["type"] !== "string") {
        return lost("assert", "has an entry without a type");
    }
    const warnings = Object.keys(value)
        .filter((key) => !KEYS.includes(key))
        .map((key) => unknownKey(key, file, entry.lineOf([key])));
    const read = value["type"] === "assert-set"
        ? readSet(entry, place, context)
        : readOne(entry, place, value["type"], context);
    return { ...read, warnings: [...read.warnings, ...warnings] };
}
const unknownKey = (key, file, line) => ({
    file,
    line,
    message: `unknown key \`${key}\` in an assertion is not used`,
    hint: (0,suggest/* didYouMean */.au)(key, KEYS),
});
/** `$ref: "#/assertionTemplates/name"` stands for the template of that name; what is written beside it goes first. */
function templated(entry, config) {
    const { value } = entry;
    const reference = (0,mapping/* isMapping */.pi)(value) ? value["$ref"] : undefined;
    if (!(0,mapping/* isMapping */.pi)(value) || typeof reference !== "string")
        return entry;
    const name = reference.replace(/^#\/assertionTemplates\//, "");
    const template = (0,evals_content/* part */.y_)(config, ["assertionTemplates", name]).value;
    if (!(0,mapping/* isMapping */.pi)(template))
        return entry;
    const { $ref: _, ...own } = value;
    return { ...entry, value: { ...template, ...own } };
}
/** All of several, or so much of them: what is code among them is missing from the sum, and named. */
function readSet(entry, place, context) {
    const members = (0,evals_content/* items */.ld)((0,evals_content/* part */.y_)(entry, ["assert"]));
    const read = together(members.map((of) => readAssertion(of, context)));
    if (read.checks.length === 0)
        return read;
    const { threshold, weight } = numbersOf(entry.value);
    const raw = {
        "assert-set": read.checks.map((check) => check.raw),
        ...(threshold !== null && { threshold }),
        ...(weight !== 1 && { weight }),
    };
    return { ...read, checks: [{ ...place, raw }] };
}
function readOne(entry, place, written, context) {
    const lost = (why) => ({
        ...NONE,
        unmapped: [{ ...place, what: written, why }],
    });
    const isNot = written.startsWith("not-");
    const type = isNot ? written.slice("not-".length) : written;
    const rule = ruleFor(type);
    if (rule.keep === "nothing")
        return lost(rule.why);
    if (rule.keep === "criterion") {
        const description = isNot ? `It is not so that: ${rule.description}` : rule.description;
        const read = readCriterion(entry, { written, description }, context);
        if ("why" in read)
            return lost(read.why);
        return { ...NONE, criteria: [read.criterion], unmapped: read.unmapped };
    }
    const value = filledIn(entry, "value", context);
    if ("why" in value)
        return lost(value.why);
    const { threshold, weight } = numbersOf(entry.value);
    const { transform } = entry.value;
    if (transform !== undefined || context.isTransformed)
        return lost(TRANSFORMED);
    const kept = rule.read({ type, value: value.value, threshold });
    if ("why" in kept)
        return lost(kept.why);
    const raw = {
        ...Object.fromEntries(Object.entries(kept.check).map(([key, argument]) => [
            isNot && key !== "threshold" ? `not-${key}` : key,
            argument,
        ])),
        ...(weight !== 1 && { weight }),
    };
    const parsed = context.around.parseCheck(raw);
    if (!parsed.ok)
        return lost(parsed.message.replace(/^`[^`]*` /, ""));
    return { ...NONE, checks: [{ ...place, raw }] };
}
const TRANSFORMED = "looks at an output that code has rewritten (`transform`)";

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-case.js









const assertionsIn = (layers, context) => together(layers.flatMap((layer) => {
    const list = (0,evals_content/* part */.y_)(layer, ["assert"]);
    // A single one is read as such, also where it is no assertion at all: that is then said.
    const entries = (0,mapping/* isList */.Lv)(list.value) ? (0,evals_content/* items */.ld)(list) : list.value === null ? [] : [list];
    return entries.map((entry) => readAssertion(entry, context));
}));
/** @param isShared whether every case has the assertions of `defaultTest` already */
function casesOf(test, isShared, where) {
    const last = test.own.at(-1);
    const place = (0,draft/* placeOf */.$t)(last);
    const options = merged(test, "options");
    const isExpanded = options["disableVarExpansion"] !== true;
    const fillings = fillingsOf(layersOf(test), isExpanded, place, where);
    if (!fillings.ok) {
        const { why } = fillings.unmapped;
        const left = { ...fillings.unmapped, why: `${why}: its test is left out` };
        return { cases: [], unmapped: [left], warnings: [] };
    }
    const fields = (0,mapping/* isMapping */.pi)(last.value) ? last.value : {};
    const source = { fields, answers: answersOf(test) };
    const isAlone = isShared || options["disableDefaultAsserts"] === true;
    const cases = fillings.fillings.map((filling) => {
        const context = {
            ...where,
            vars: filling.vars,
            isTransformed: options["transform"] !== undefined,
            rubricPrompt: rubricPromptOf(layersOf(test)),
        };
        const read = assertionsIn(isAlone ? test.own : layersOf(test), context);
        const asserted = underThreshold(read, thresholdOf(test), place);
        const id = fillings.fillings.length === 1 ? descriptionOf(test, filling) : null;
        return { row: { ...place, id, shape: shapeOf(test, filling), source }, asserted };
    });
    const unmapped = notKept(test).map((of) => ({ ...place, ...of }));
    return { cases, unmapped, warnings: unknownKeys(last) };
}
/** The innermost options that hold one. */
const rubricPromptOf = (layers) => layers
    .map((layer) => (0,evals_content/* part */.y_)(layer, ["options"]))
    .findLast(({ value }) => (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, "rubricPrompt")) ?? null;
/** A key of all layers, an inner one's entries before an outer one's. */
function merged(test, key) {
    const entries = layersOf(test).flatMap((layer) => {
        const { value } = (0,evals_content/* part */.y_)(layer, [key]);
        return (0,mapping/* isMapping */.pi)(value) ? Object.entries(value) : [];
    });
    return (0,mapping/* mapping */.pq)(entries);
}
function innermost(test, key) {
    const values = layersOf(test).map((layer) => (0,evals_content/* part */.y_)(layer, [key]).value);
    return values.findLast((value) => value !== null) ?? null;
}
/** Share of all assertions that a test needs; null where it needs each. */
function thresholdOf(test) {
    const threshold = innermost(test, "threshold");
    return typeof threshold === "number" ? threshold : null;
}
const PROVIDER_OUTPUT = "providerOutput";
/** An answer stands alone, or as the `output` of what a provider returns. */
function answersOf(test) {
    const given = innermost(test, PROVIDER_OUTPUT);
    const value = (0,mapping/* isMapping */.pi)(given) && given["output"] !== undefined ? given["output"] : given;
    return (0,given_answers/* answerIn */.Ke)({ [PROVIDER_OUTPUT]: value }, PROVIDER_OUTPUT);
}
function descriptionOf(test, { vars }) {
    const description = promptfoo_variables_filled(innermost(test, "description"), vars);
    return typeof description === "string" && /\S/.test(description) ? description.trim() : null;
}
/** So much of the checks together, where a test says how much. */
function underThreshold(read, threshold, place) {
    if (threshold === null || read.checks.length === 0)
        return read;
    const raw = { "assert-set": read.checks.map((check) => check.raw), threshold };
    return { ...read, checks: [{ ...place, raw }] };
}
function shapeOf(test, { vars, images }) {
    const metadata = merged(test, "metadata");
    const tags = test.own.flatMap((layer) => slicesIn((0,evals_content/* part */.y_)(layer, ["tags"]).value));
    const slices = [...new Set([...slicesIn(metadata), ...tags])];
    const { context } = vars;
    return {
        input: vars,
        ...(Object.keys(images).length > 0 && { images }),
        ...(slices.length > 0 && { slices }),
        // What promptfoo's own graders of contexts read.
        ...(typeof context === "string" && context !== "" && { contexts: [context] }),
    };
}
/** What a test says beside its assertions and has no meaning here. */
function notKept(test) {
    const options = merged(test, "options");
    const found = [
        ["prefix", hasText(options["prefix"]), "is put before the prompt there and is not here"],
        ["suffix", hasText(options["suffix"]), "is put behind the prompt there and is not here"],
        ["transformVars", options["transformVars"] !== undefined, "is code, which is never run here"],
        [
            "prompts",
            innermost(test, "prompts") !== null,
            "limits its test to some prompts, and it is asked of each here",
        ],
        [
            "providers",
            innermost(test, "providers") !== null,
            "limits its test to some models, and it is asked of the prompt's here",
        ],
        [
            "provider",
            innermost(test, "provider") !== null,
            "is a model for its test alone, and the prompt's is asked here",
        ],
        [
            "assertScoringFunction",
            innermost(test, "assertScoringFunction") !== null,
            "is code, which is never run here",
        ],
        [PROVIDER_OUTPUT, answersOf(test).length > 0, given_answers/* ANSWER_EXISTS */.Y9],
        [
            "conversationId",
            merged(test, "metadata")["conversationId"] !== undefined,
            "makes turns of one conversation, whose answers are not carried on: each is asked alone here",
        ],
    ];
    return found.flatMap(([what, isThere, why]) => (isThere ? [{ what, why }] : []));
}
const hasText = (value) => typeof value === "string" && value !== "";
const promptfoo_case_KEYS = [
    "description",
    "vars",
    "assert",
    "options",
    "metadata",
    "tags",
    "threshold",
    "provider",
    "providers",
    "providerOutput",
    "prompts",
    "assertScoringFunction",
    "config",
    "tests",
];
const unknownKeys = ({ file, value, lineOf }) => Object.keys((0,mapping/* isMapping */.pi)(value) ? value : {})
    .filter((key) => !promptfoo_case_KEYS.includes(key))
    .map((key) => ({
    file,
    line: lineOf([key]),
    message: `unknown key \`${key}\` in a test is not used`,
    hint: (0,suggest/* didYouMean */.au)(key, promptfoo_case_KEYS),
}));

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo-rubric.js
/**
 * One criterion a type of assertion (or metric) and weight, worded case by case; what all cases are asked alike is a
 * criterion of its own.
 */
function rubricFrom(shared, byCase) {
    const criteria = new Map();
    const add = (asked, id, more) => {
        const { file, line, description, weight } = asked;
        const known = criteria.get(id);
        if (known === undefined) {
            const shape = { id, description, scale: {}, weight, own_call: false, per_case: false };
            criteria.set(id, { file, line, shape: { ...shape, ...more } });
        }
        return id;
    };
    for (const asked of shared) {
        const description = [asked.description, asked.text].filter((text) => text !== "").join("\n");
        add(asked, sharedId(asked), { description });
    }
    const expects = byCase.map((list) => {
        const texts = new Map();
        for (const asked of list) {
            const id = add(asked, caseId(asked), { per_case: true });
            const before = texts.get(id) ?? "";
            texts.set(id, [before, asked.text].filter((text) => text !== "").join("\n"));
        }
        return Object.fromEntries(texts);
    });
    return { criteria: [...criteria.values()], expects };
}
const caseId = ({ id, weight }) => weight === 1 ? id : `${id} (weight ${weight})`;
/** By its first words, so that it keeps its name when others come and go. */
function sharedId(asked) {
    const words = asked.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const said = words.slice(0, 6).join("-");
    return said === "" ? `${caseId(asked)} (all cases)` : `${caseId(asked)}: ${said}`;
}

;// CONCATENATED MODULE: ./build/js/evals/formats/promptfoo.js








/** Configurations of promptfoo, and its files of tests. */
const promptfoo = {
    name: "promptfoo",
    recognises: (content) => isConfiguration(content) || isTests(content),
    read: (content, around) => {
        const { document } = content;
        const config = document !== null && isConfiguration(content) ? document : configurationOf(content);
        return readConfiguration({ config, around });
    },
};
function isConfiguration({ document }) {
    const value = document?.value ?? null;
    if (!(0,mapping/* isMapping */.pi)(value))
        return false;
    const has = (key) => Object.hasOwn(value, key);
    return (["tests", "scenarios", "defaultTest", "assertionTemplates"].some(has) ||
        (has("prompts") && (has("providers") || has("targets"))));
}
/** Columns that are no variables. */
const SPECIAL = /^__(?:expected|description|threshold|metric|metadata:|config:|prefix|suffix|providerOutput)/;
const isTests = ({ rows, notation }) => (rows ?? []).some(({ value }) => {
    if (!(0,mapping/* isMapping */.pi)(value))
        return false;
    if (notation === "table")
        return Object.keys(value).some((column) => SPECIAL.test(column));
    return (0,mapping/* isMapping */.pi)(value["vars"] ?? null) || (0,mapping/* isList */.Lv)(value["assert"] ?? null);
});
/** A file of tests as the configuration that has no more than these. */
function configurationOf({ file, rows, notation }) {
    const tests = (rows ?? []).map((row) => (notation === "table" ? testOfRow(row) : row));
    return {
        file,
        value: { tests: tests.map(({ value }) => value) },
        lineOf: ([, n, ...path]) => tests[Number(n)]?.lineOf(path) ?? 1,
    };
}
function readConfiguration(where) {
    const found = testsOf(where.config, where.around);
    const shared = sharedAssertions(found.tests, where);
    const read = found.tests.map((test) => casesOf(test, shared !== null, where));
    const cases = read.flatMap((of) => of.cases);
    const rubric = rubricFrom(shared?.criteria ?? [], cases.map(({ asserted }) => asserted.criteria));
    const rows = cases.map(({ row, asserted }, n) => {
        const checks = asserted.checks.map(({ raw }) => raw);
        const expects = rubric.expects[n] ?? {};
        const shape = {
            ...row.shape,
            ...(checks.length > 0 && { checks }),
            ...(Object.keys(expects).length > 0 && { expects }),
        };
        return { ...row, shape };
    });
    const named = (0,foreign_rows/* namedRows */.L)(rows);
    const asserted = [...(shared === null ? [] : [shared]), ...cases.map((of) => of.asserted)];
    return (0,draft/* draft */.K4)({
        rubric: rubric.criteria,
        checks: shared?.checks ?? [],
        rows: named.rows,
        unmapped: [found, ...read, ...asserted].flatMap((of) => of.unmapped),
        problems: found.problems,
        warnings: [...read, ...asserted, named].flatMap((of) => of.warnings),
    });
}
/**
 * What `defaultTest` asserts of every answer alike; null where there is no such thing or it depends on the test, which
 * then has it among its own: by a variable, a threshold over all, or a test that does without.
 */
function sharedAssertions(tests, where) {
    const defaults = tests[0]?.defaults ?? null;
    if (defaults === null)
        return null;
    const depends = tests.some((test) => {
        const { disableDefaultAsserts, transform } = merged(test, "options");
        return disableDefaultAsserts === true || transform !== undefined || thresholdOf(test) !== null;
    });
    const rubricPrompt = rubricPromptOf([defaults]);
    const written = [(0,evals_content/* part */.y_)(defaults, ["assert"]).value, rubricPrompt?.value ?? null];
    if (depends || /\{[{%]/.test(JSON.stringify(written)))
        return null;
    return assertionsIn([defaults], { ...where, vars: {}, isTransformed: false, rubricPrompt });
}

;// CONCATENATED MODULE: ./build/js/evals/formats/questions.js




/**
 * Questions and answers, with nothing that tells a program's answer from a right one: in an eval set it is the
 * reference, and where outputs are supplied it is one.
 */
const questions = {
    name: "questions",
    recognises: (fields) => fields.has("question") && fields.has("answer"),
    known: ["id", "question", "answer", "context", "category", "categories", "tags", "metadata"],
    answersAreReferences: true,
    read: (fields) => {
        const asked = (0,evals_asked/* questionIn */.qh)(fields["question"] ?? null, "question");
        const shape = (0,evals_asked/* shapeOf */.F5)(asked, {
            reference: (0,row_values/* textIn */.r7)(fields["answer"]),
            contexts: (0,row_values/* textsIn */.Ej)(fields["context"]),
            slices: [...slicesIn(fields), ...slicesIn(fields["metadata"])],
        });
        const answers = (0,given_answers/* answerIn */.Ke)(fields, "answer");
        return { id: (0,row_values/* textIn */.r7)(fields["id"]), left: asked.left, shape, answers };
    },
};

;// CONCATENATED MODULE: ./build/js/evals/formats/ragas.js





/** Names of old that tell a row from any other with a question. */
const ragas_SIGNS = ["ground_truth", "ground_truths", "contexts"];
/**
 * Rows of ragas (src/ragas/dataset_schema.py), under today's names and those of its first releases, single questions
 * and conversations.
 */
const ragas = {
    name: "ragas",
    recognises: (fields) => fields.has("user_input") || (fields.has("question") && ragas_SIGNS.some((key) => fields.has(key))),
    known: [
        "user_input",
        "retrieved_contexts",
        "reference_contexts",
        "retrieved_context_ids",
        "reference_context_ids",
        "response",
        "multi_responses",
        "reference",
        "reference_tool_calls",
        "reference_topics",
        "rubrics",
        "persona_name",
        "query_style",
        "query_length",
        "synthesizer_name",
        "question",
        "answer",
        ...ragas_SIGNS,
        "id",
        "evolution_type",
        "metadata",
        "episode_done",
    ],
    read: (fields) => {
        const isLegacy = fields["user_input"] === undefined;
        const question = isLegacy ? "question" : "user_input";
        // Rows that were half renamed have the one beside the other's question.
        const [answer, other] = isLegacy ? ["answer", "response"] : ["response", "answer"];
        const { asked, answers } = (0,evals_asked/* answeredIn */.lK)(fields, question);
        const shape = (0,evals_asked/* shapeOf */.F5)(asked, {
            reference: referenceOf(fields),
            contexts: (0,row_values/* textsIn */.Ej)(fields["retrieved_contexts"] ?? fields["contexts"] ?? fields["reference_contexts"]),
            slices: slicesIn({
                category: fields["synthesizer_name"] ?? fields["evolution_type"] ?? null,
            }),
        });
        const several = (0,row_values/* textsIn */.Ej)(fields["multi_responses"]).map((text) => ({
            field: "multi_responses",
            text,
            toolCalls: [],
        }));
        const given = [(0,given_answers/* answerIn */.Ke)(fields, answer), answers, several, (0,given_answers/* answerIn */.Ke)(fields, other)];
        return {
            id: (0,row_values/* textIn */.r7)(fields["id"]),
            left: asked.left,
            shape,
            answers: given.find((of) => of.length > 0) ?? [],
            unmapped: NOT_ASKED.filter(({ what }) => isThere(fields[what])),
        };
    },
};
/** What ragas' own metrics read. */
const NOT_ASKED = [
    {
        what: "reference_tool_calls",
        why: "is not asked here; `tool-called` and `tool-arguments` are checks of it",
    },
    { what: "reference_topics", why: "is not asked here; a criterion of the rubric can say it" },
    { what: "rubrics", why: "is not asked here; a criterion's `scale` says it" },
];
/** Tables and JSON have empty ones of every field. */
const isThere = (value) => value !== undefined && value !== null && !["", "[]", "{}", "null"].includes((0,json/* jsonWords */.WY)(value));
const referenceOf = (fields) => (0,row_values/* textIn */.r7)(fields["reference"]) ??
    (0,row_values/* textIn */.r7)(fields["ground_truth"]) ??
    (0,row_values/* textsIn */.Ej)(fields["ground_truths"])[0] ??
    null;

// EXTERNAL MODULE: ./build/js/evals/formats/results.js
var results = __webpack_require__(80615);
;// CONCATENATED MODULE: ./build/js/evals/formats/registry.js















/** Other tools' formats, asked in this order: what is named most clearly first. */
const FOREIGN_FORMATS = [
    githubModels,
    promptfoo,
    openaiEvals,
    (0,row_format/* ofRows */.Lt)(openaiItems),
    (0,row_format/* ofRows */.Lt)(langfuse),
    (0,row_format/* ofRows */.Lt)(langsmith),
    (0,row_format/* ofRows */.Lt)(ragas),
    (0,row_format/* ofRows */.Lt)(deepeval),
    (0,row_format/* ofRows */.Lt)(braintrust),
    (0,row_format/* ofRows */.Lt)(foundry),
    (0,row_format/* ofRows */.Lt)(questions),
    chats,
];
/** The last one reads whatever no other recognises. */
const EVAL_FORMATS = [results/* results */.X, ...FOREIGN_FORMATS, formats_native/* native */.Y];
const evalFormat = (content) => EVAL_FORMATS.find((format) => format.recognises(content)) ?? formats_native/* native */.Y;


/***/ }),

/***/ 80615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ results)
/* harmony export */ });
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10437);
/* harmony import */ var _promptfoo_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30980);
/* harmony import */ var _row_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55408);



const ANSWERS = ["response", "answer", "actual_output", "output"];
const SCORES = [
    "score",
    "scores",
    "pass",
    "passed",
    "success",
    "gradingResult",
    "metrics_data",
    "metricsData",
    "faithfulness",
    "answer_relevancy",
    "context_precision",
    "context_recall",
    "answer_correctness",
];
/** What a tool has made of an eval set: it looks like one, and would freeze a run's answers into the next. */
const results = {
    name: "results",
    recognises: (content) => (0,_promptfoo_results_js__WEBPACK_IMPORTED_MODULE_1__/* .isPromptfooOutput */ .W)(content) || hasScores(content),
    read: ({ file }) => (0,_draft_js__WEBPACK_IMPORTED_MODULE_0__/* .draft */ .K4)({
        problems: [
            {
                file,
                line: null,
                message: "these are results of a run, and no eval set",
                hint: "name the file that the run was made from; `evenhand compare` compares the answers or scores of two such files",
            },
        ],
    }),
};
function hasScores({ rows }) {
    const fields = (0,_row_format_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldsOf */ .Pf)(rows ?? []);
    return ANSWERS.some((key) => fields.has(key)) && SCORES.some((key) => fields.has(key));
}


/***/ }),

/***/ 55408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pf: () => (/* binding */ fieldsOf),
  Lt: () => (/* binding */ ofRows),
  aK: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(10437);
;// CONCATENATED MODULE: ./build/js/evals/conversations.js


/** Fields by which tools say that rows are turns of one conversation. */
const CONVERSATION_FIELDS = [
    "conversation_id",
    "conversationId",
    "session_id",
    "sessionId",
    "thread_id",
    "threadId",
];
/**
 * Rows that are turns of one conversation, said once a file: each becomes a case of its own, and the decision takes
 * cases for independent (compare/sign-flip.ts flips each by itself).
 */
function sharedConversations(rows) {
    const found = rows.flatMap((row) => conversationOf(row) ?? []);
    const shared = [...Map.groupBy(found, ({ field, id }) => JSON.stringify([field, id])).values()];
    const several = shared.filter((turns) => turns.length > 1);
    const first = several[0]?.[0];
    if (first === undefined)
        return [];
    const turns = several.reduce((sum, { length }) => sum + length, 0);
    const conversations = several.length === 1 ? "one conversation" : `${several.length} conversations`;
    return [
        {
            ...(0,draft/* placeOf */.$t)(first.row),
            message: `\`${first.field}\` makes ${turns} rows turns of ${conversations}, and each is a case of its own here`,
            hint: "the decision takes cases for independent, so keep one a conversation, with what was said before as its `messages`",
        },
    ];
}
function conversationOf(row) {
    const { value } = row;
    if (!(0,mapping/* isMapping */.pi)(value))
        return null;
    const holders = [value, value["metadata"] ?? null, value["additional_metadata"] ?? null];
    for (const holder of holders.filter(mapping/* isMapping */.pi)) {
        const field = CONVERSATION_FIELDS.find((name) => isId(holder[name]));
        if (field !== undefined)
            return { row, field, id: holder[field] };
    }
    return null;
}
const isId = (value) => typeof value === "number" || (typeof value === "string" && value !== "");

// EXTERNAL MODULE: ./build/js/evals/foreign-rows.js
var foreign_rows = __webpack_require__(12910);
// EXTERNAL MODULE: ./build/js/evals/given-answers.js
var given_answers = __webpack_require__(26849);
;// CONCATENATED MODULE: ./build/js/evals/formats/row-format.js






const fieldsOf = (rows) => new Set(rows.flatMap(({ value }) => ((0,mapping/* isMapping */.pi)(value) ? Object.keys(value) : [])));
/** Rows as an eval format. */
const ofRows = (format) => ({
    name: format.name,
    recognises: ({ rows }) => rows !== null && format.recognises(fieldsOf(rows)),
    read: ({ rows, notation, document }) => {
        const isTable = notation === "table";
        const read = isTable ? withoutEmpty(format.read) : format.read;
        const found = readRows(rows ?? [], { ...format, read });
        const isAround = document !== null && (0,mapping/* isMapping */.pi)(document.value);
        return isAround && format.beside ? (0,draft/* joined */.oR)([found, format.beside(document)]) : found;
    },
});
/** A table has no other way to say that there is no answer. */
const withoutEmpty = (read) => (fields) => {
    const of = read(fields);
    return of && { ...of, answers: (of.answers ?? []).filter(({ text }) => text !== "") };
};
/** The rows that are cases, and the others as problems. */
function readRows(rows, format) {
    const problems = [];
    const cases = rows.flatMap((at) => {
        if (!(0,mapping/* isMapping */.pi)(at.value)) {
            const message = `this is no row of ${format.name}`;
            problems.push({ ...(0,draft/* placeOf */.$t)(at), message, hint: "write one object a row" });
            return [];
        }
        const of = format.read(at.value);
        return of === null ? [] : [{ at, of }];
    });
    const named = (0,foreign_rows/* namedRows */.L)(cases.map(({ at, of: { id, shape, answers = [] } }) => {
        const source = { fields: (0,mapping/* isMapping */.pi)(at.value) ? at.value : {}, answers };
        return { ...(0,draft/* placeOf */.$t)(at), id, shape, source };
    }));
    return (0,draft/* draft */.K4)({
        rows: named.rows,
        unmapped: cases.flatMap(({ at, of }) => notKept(at, of, format.answersAreReferences === true)),
        problems,
        warnings: [...unknownFields(rows, format), ...sharedConversations(rows), ...named.warnings],
    });
}
function notKept(at, { answers = [], left = [], unmapped = [] }, isReference) {
    const place = (0,draft/* placeOf */.$t)(at);
    const lost = answers.filter(({ text }) => text !== "" && !isReference);
    const fields = new Set(lost.map(({ field }) => field));
    return [
        ...[...fields].map((what) => ({ ...place, what, why: given_answers/* ANSWER_EXISTS */.Y9 })),
        ...left.map((role) => ({
            ...place,
            what: `role: ${role}`,
            why: role === "system"
                ? "is not sent: what the system says is the prompt's"
                : "has no place in a case's conversation and is not sent",
        })),
        ...unmapped.map((of) => ({ ...place, ...of })),
    ];
}
/** Each unknown field once, where it stands first. */
function unknownFields(rows, { name, known }) {
    return [...fieldsOf(rows)]
        .filter((field) => ![...known, ...CONVERSATION_FIELDS, ""].includes(field))
        .map((field) => {
        const first = rows.find(({ value }) => (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, field));
        const message = `\`${field}\` is no field of ${name} and is not used`;
        const hint = (0,suggest/* nearlySaid */.nZ)(field, known);
        return { file: first.file, line: first.lineOf([field]), message, hint };
    });
}


/***/ }),

/***/ 21407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readDraftedSet),
  h: () => (/* binding */ readEvalSet)
});

// EXTERNAL MODULE: ./build/js/prompts/images.js + 1 modules
var prompts_images = __webpack_require__(51447);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
// EXTERNAL MODULE: ./build/js/digest.js
var js_digest = __webpack_require__(95452);
// EXTERNAL MODULE: ./build/js/text/jsonl.js
var jsonl = __webpack_require__(14662);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/models/message.js
var message = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/evals/case-messages.js
var case_messages = __webpack_require__(3361);
// EXTERNAL MODULE: ./build/js/evals/case-files.js
var case_files = __webpack_require__(56702);
// EXTERNAL MODULE: ./build/js/evals/draft.js
var draft = __webpack_require__(10437);
// EXTERNAL MODULE: ./build/js/evals/slices.js
var evals_slices = __webpack_require__(95523);
;// CONCATENATED MODULE: ./build/js/evals/formats/native-case.js










/** Turns a row into a case under the set's common checks; null, and reported, where it cannot be one. */
function buildCase(row, common, { parseCheck, images: files = prompts_images/* NO_FILES */.EM }, problems) {
    const { shape, file, lineOf } = row;
    const at = (0,draft/* placeOf */.$t)(row);
    const { input, messages, reference, contexts } = shape;
    const before = problems.length;
    if (input === undefined && messages === undefined) {
        const message = `case \`${shape.id}\` has neither \`input\` nor \`messages\``;
        problems.push({ ...at, message, hint: "give the values of the prompt's variables as `input`" });
    }
    const asked = (0,case_files/* fileReference */.We)({ input, messages, reference, contexts });
    if (asked) {
        const message = `\`${asked.text}\` asks for a file, which is not read`;
        problems.push((0,case_files/* unreadable */.O$)(file, lineOf(asked.path), message, "write the text itself"));
    }
    const own = (shape.checks ?? []).flatMap((raw, index) => placedCheck(raw, { file, line: lineOf(["checks", index]) }, parseCheck, problems));
    const checks = [...common, ...own];
    const fits = checks.map(({ fit }) => fit({ reference: reference ?? null }));
    for (const [index, { lacks }] of fits.entries()) {
        if (lacks === null)
            continue;
        const message = `case \`${shape.id}\` ${lacks}`;
        const hint = `its check is \`${checks[index].check.label}\``;
        problems.push({ ...at, message, hint });
    }
    const reader = { file, files, lineOf, problems };
    const images = (0,case_messages/* caseImages */.pn)(shape.images, reader);
    const said = { messages: (0,case_messages/* caseMessages */.TH)(messages ?? [], reader), images };
    const twice = images.find(({ variable }) => variable !== null && hasValue(shape, variable));
    if (twice !== undefined) {
        const message = `\`${twice.variable}\` of case \`${shape.id}\` has a value and an image`;
        const line = lineOf(["images", twice.variable]);
        problems.push({ file, line, message, hint: "give one of them another name" });
    }
    if (problems.length > before)
        return null;
    const content = contentOf(shape, said, checks.map(({ check }) => check), fits.flatMap(({ slices }) => slices));
    return { id: (0,units/* caseId */.I3)(String(shape.id)), digest: contentDigest(content), ...content, at };
}
/** A check as it will run; none, and reported, where it cannot. */
function placedCheck(raw, { file, line }, parseCheck, problems) {
    const reading = parseCheck(raw);
    if (reading.ok)
        return [reading];
    const { message, hint } = reading;
    problems.push({ file, line, message, hint });
    return [];
}
const hasValue = ({ input }, variable) => typeof input === "object" ? Object.hasOwn(input, variable) : variable === "input";
function contentOf(shape, said, checks, found) {
    const { input = {}, slices = [], reference, expects = {}, contexts = [], incident } = shape;
    return {
        input: (0,mapping/* mapping */.pq)(Object.entries(typeof input === "string" ? { input } : input)),
        ...said,
        slices: (0,evals_slices/* normaliseSlices */.y)([...slices, ...found]),
        reference: reference ?? null,
        expects: (0,mapping/* mapping */.pq)(Object.entries(expects)),
        contexts,
        checks,
        mustPass: shape.must_pass ?? incident !== undefined,
        incident: incident ? { url: incident.url ?? null, cause: incident.cause ?? null } : null,
    };
}
function contentDigest({ checks, messages, images, expects, incident, ...content }) {
    return (0,js_digest/* digestOf */.ol)({
        ...content,
        messages: messages.map(message/* messageJson */.O$),
        ...(images.length > 0 && {
            images: images.map(({ variable, image }) => ({ variable, image: (0,message/* partJson */.g6)(image) })),
        }),
        ...(Object.keys(expects).length > 0 && { expects }),
        checks: checks.map(eval_set/* checkContent */.aG),
        incident: incident && { ...incident },
    });
}

// EXTERNAL MODULE: ./build/js/evals/case-rubric.js
var case_rubric = __webpack_require__(35432);
// EXTERNAL MODULE: ./build/js/evals/rubric-variables.js
var rubric_variables = __webpack_require__(12337);
;// CONCATENATED MODULE: ./build/js/evals/rubric-problems.js




/** What only shows where a rubric meets its cases. */
/** A criterion that no case is asked would be believed to gate. */
function unknownSlices(rubric, cases) {
    const known = [...new Set(cases.flatMap(({ slices }) => slices))].toSorted(by_code_point/* byCodePoint */.H);
    return rubric.flatMap(({ shape: { id, slices = [] }, file, line, lineOf }) => slices
        .filter((slice) => !known.includes(slice))
        .map((slice) => ({
        file,
        line: lineOf?.(["slices"]) ?? line,
        message: `criterion \`${id}\` is for the slice \`${slice}\`, which no case is in`,
        hint: (0,suggest/* didYouMean */.au)(slice, known),
    })));
}
/** What a judge would be asked with a hole in it: a variable that a case does not fill. */
function unfilledVariables(written, rubric, cases) {
    return rubric.flatMap((criterion, index) => {
        const { file, line, lineOf } = written[index];
        const asked = cases.filter((of) => (0,case_rubric/* rubricOf */.P)([criterion], of).length > 0);
        return (0,rubric_variables/* variablesOf */.h)(criterion).flatMap((name) => {
            const lacking = asked.filter(({ input }) => !Object.hasOwn(input, name));
            const [first] = lacking;
            if (first === undefined)
                return [];
            const more = lacking.length - 1;
            const others = more === 0 ? "" : `, nor ${more === 1 ? "does one other" : `do ${more} others`}`;
            const known = [...new Set(asked.flatMap(({ input }) => Object.keys(input)))];
            return [
                {
                    file,
                    line: lineOf?.(["description"]) ?? line,
                    message: `criterion \`${criterion.id}\` names the variable \`${name}\`, which case \`${first.id}\` does not fill${others}`,
                    hint: known.includes(name)
                        ? "give these cases a value for it under `input`"
                        : (0,suggest/* didYouMean */.au)(name, known),
                },
            ];
        });
    });
}
/** An example that a case is judged by beside it tells the judge what to say of that case. */
function gatedExamples(rubric, cases) {
    return rubric.flatMap(({ shape: { id, examples = [] }, file, line, lineOf }) => examples.flatMap(({ output, case: from }, n) => {
        const own = cases.find((of) => of.id === from || of.reference?.trim() === output.trim());
        return own === undefined
            ? []
            : [
                {
                    file,
                    line: lineOf?.(["examples", n]) ?? line,
                    message: `criterion \`${id}\` has an example of case \`${own.id}\`, which it judges`,
                    hint: "take an output that people scored in a case outside this set",
                },
            ];
    }));
}

;// CONCATENATED MODULE: ./build/js/evals/build.js








/**
 * A draft → the eval set. A set without cases is legal: what cannot be decided from it is said by the decision. Every
 * bad row is a problem, so no case is lost in silence.
 */
function buildEvalSet(path, draft, reading) {
    const problems = repeatedCriteria(draft.rubric);
    const common = draft.checks.flatMap(({ raw, ...at }) => placedCheck(raw, at, reading.parseCheck, problems));
    problems.push(...draft.problems);
    problems.push(...unknownExpectations(draft));
    const built = draft.rows.flatMap((row) => buildCase(row, common, reading, problems) ?? []);
    problems.push(...repeatedIds(built));
    const criteria = draft.rubric.map(({ shape }) => criterionOf(shape));
    problems.push(...unknownSlices(draft.rubric, built));
    problems.push(...gatedExamples(draft.rubric, built));
    problems.push(...unfilledVariables(draft.rubric, criteria, built));
    if (problems.length > 0)
        return { ok: false, problems: (0,jsonl/* mostOf */.F)(problems) };
    const warnings = [...unmappedWarnings(draft.unmapped), ...(0,jsonl/* mostOf */.F)(distinct(draft.warnings))];
    const shared = common.map(({ check }) => check);
    return (0,problem/* parsed */.Yz)(evalSetOf(path, criteria, shared, built), warnings);
}
const distinct = (list) => [
    ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
];
function repeatedCriteria(rubric) {
    const first = new Map();
    return rubric.flatMap(({ shape: { id }, file, line }) => {
        const other = first.get(id);
        if (other === undefined)
            first.set(id, line);
        const message = `criterion \`${id}\` is repeated; it stands on line ${other} too`;
        return other === undefined ? [] : [{ file, line, message, hint: "rename one" }];
    });
}
/** What a case says of a criterion that nobody asks it about would be lost. */
function unknownExpectations({ rubric, rows }) {
    const asked = rubric.flatMap(({ shape }) => (shape.per_case ? [shape.id] : []));
    const known = new Set(rubric.map(({ shape }) => shape.id));
    return rows.flatMap(({ shape, file, lineOf }) => Object.keys(shape.expects ?? {})
        .filter((id) => !asked.includes(id))
        .map((id) => ({
        file,
        line: lineOf(["expects", id]),
        message: known.has(id)
            ? `criterion \`${id}\` is the same for every case, so no case can word it`
            : `\`expects\` names the criterion \`${id}\`, which the rubric lacks`,
        hint: known.has(id) ? "give it `per_case: true`" : (0,suggest/* didYouMean */.au)(id, asked),
    })));
}
function repeatedIds(cases) {
    const first = new Map();
    return cases.flatMap(({ id, at }) => {
        const other = first.get(id);
        if (other === undefined) {
            first.set(id, at);
            return [];
        }
        const message = `case id \`${id}\` is repeated; it stands at ${other.file}:${other.line} too`;
        return [{ ...at, message, hint: "rename one, since an id names one case" }];
    });
}
/** Lines that a warning lists. */
const MOST_LINES = 5;
/** One sentence a file and kind, with how many there are and where: eighty lines about `javascript` would hide the rest. */
function unmappedWarnings(unmapped) {
    // What stands once is one, however many cases it would have been asked of.
    const kinds = Map.groupBy(distinct(unmapped), ({ file, what, why }) => JSON.stringify([file, what, why]));
    return [...kinds.values()].flatMap((of) => {
        const [first, ...others] = of;
        if (first === undefined)
            return [];
        const { file, line, what, why } = first;
        const lines = [...new Set(others.map((other) => other.line))].filter((other) => other !== line);
        const more = lines.length > MOST_LINES ? ", …" : "";
        const also = lines.length === 0
            ? ""
            : `, also on line${lines.length === 1 ? "" : "s"} ${lines.slice(0, MOST_LINES).join(", ")}${more}`;
        const count = of.length === 1 ? "" : ` (${of.length} of these${also})`;
        return [{ file, line, message: `\`${what}\` ${why}${count}`, hint: null }];
    });
}
function criterionOf(shape) {
    const { id, description, scale, weight, own_call, per_case, slices, examples } = shape;
    const anchors = [1, 2, 3, 4, 5].flatMap((score) => {
        const text = scale[score];
        return text === undefined ? [] : [{ score, text }];
    });
    const criterion = { id, description, scale: anchors, weight, ownCall: own_call };
    return {
        ...criterion,
        ...(slices === undefined ? {} : { slices }),
        ...(examples === undefined
            ? {}
            : { examples: examples.map(({ output, score }) => ({ output, score })) }),
        ...(per_case ? { perCase: true } : {}),
    };
}
function evalSetOf(path, rubric, common, unordered) {
    const cases = unordered.toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(a.id, b.id));
    const rubricJson = rubric.map(({ slices, examples, ...c }) => ({
        ...c,
        scale: c.scale.map((anchor) => ({ ...anchor })),
        ...(slices === undefined ? {} : { slices: [...slices] }),
        ...(examples === undefined ? {} : { examples: examples.map((of) => ({ ...of })) }),
    }));
    const digest = (0,js_digest/* digestOf */.ol)({
        rubric: rubricJson,
        checks: common.map(eval_set/* checkContent */.aG),
        cases: cases.map(({ id, digest }) => [id, digest]),
    });
    return { path, digest, rubric, rubricDigest: (0,js_digest/* digestOf */.ol)(rubricJson), cases };
}

// EXTERNAL MODULE: ./build/js/evals/content.js + 2 modules
var evals_content = __webpack_require__(16062);
// EXTERNAL MODULE: ./build/js/evals/formats/registry.js + 23 modules
var registry = __webpack_require__(73053);
;// CONCATENATED MODULE: ./build/js/evals/read.js






/** Reads an eval set in whatever format it is written, with the files that it names. */
function parseEvalSet(source) {
    return read_evalSetOf(parseDraft(source), source);
}
/** The set that a draft makes once its checks and images are read. */
function read_evalSetOf({ path, draft, files }, reading) {
    const built = buildEvalSet(path, draft, reading);
    return built.ok ? { ...built, value: { ...built.value, files } } : built;
}
function parseDraft({ path, text, files, paths = [], parseCheck }) {
    const named = new Set();
    const open = [];
    const textOf = (file) => {
        if (file === path)
            return text;
        named.add(file);
        return files(file);
    };
    const around = {
        parseCheck,
        text: textOf,
        matching: (glob) => {
            const matches = picomatch(glob, { nonegate: true, flags: "s" });
            return paths.filter((path) => matches(path)).toSorted(by_code_point/* byCodePoint */.H);
        },
        draft: (file) => {
            const content = textOf(file);
            if (content === null)
                return (0,draft/* draft */.K4)({});
            if (open.includes(file)) {
                const message = `the file takes cases from itself, by way of ${open.at(-1)}`;
                return (0,draft/* draft */.K4)({ problems: [{ file, line: null, message, hint: "name it once" }] });
            }
            open.push(file);
            const read = draftOf(content, file, around);
            open.pop();
            return read;
        },
    };
    return { path, draft: around.draft(path), files: [...named].toSorted(by_code_point/* byCodePoint */.H) };
}
function draftOf(text, file, around) {
    const content = (0,evals_content/* readContent */.c_)(text, file);
    if (content.document === null && content.rows === null) {
        return (0,draft/* draft */.K4)({ problems: content.problems });
    }
    const read = (0,registry/* evalFormat */.An)(content).read(content, around);
    return { ...read, problems: [...content.problems, ...read.problems] };
}

;// CONCATENATED MODULE: ./build/js/evals/gather.js



/** Reads the eval set at a path with all files that it draws on; null where the tree has none. */
async function readEvalSet(tree, path, parseCheck) {
    const read = await readDraftedSet(tree, path, parseCheck);
    return read?.ok ? { ...read, value: read.value.set } : read;
}
/** The same, with the draft that the set is made of. */
async function readDraftedSet(tree, path, parseCheck) {
    const drafted = await gather(tree, path, parseCheck);
    if (!drafted?.ok)
        return drafted;
    const read = await (0,prompts_images/* readWithImages */.zk)((paths) => tree.images(paths), (images) => read_evalSetOf(drafted.value, { parseCheck, images }));
    return read.ok ? { ...read, value: { set: read.value, draft: drafted.value.draft } } : read;
}
/**
 * A file with the files that it names. Which those are is only known by reading it, and they may name others: so it is
 * read again until it asks for nothing that was not there to be read.
 */
async function gather(tree, path, parseCheck) {
    const source = await tree.text(path);
    if (!source?.ok)
        return source;
    const texts = new Map();
    const given = {
        path,
        text: source.value.text,
        files: (file) => texts.get(file) ?? null,
        paths: tree.paths,
        parseCheck,
    };
    for (;;) {
        const drafted = parseDraft(given);
        const wanted = drafted.files.filter((file) => !texts.has(file));
        if (wanted.length === 0)
            return (0,problem/* parsed */.Yz)(drafted);
        const problems = await load(tree, wanted, texts);
        if (problems.length > 0)
            return { ok: false, problems };
    }
}
async function load(tree, wanted, texts) {
    await tree.preload(wanted);
    const problems = [];
    for (const file of wanted) {
        const content = await tree.text(file);
        if (content?.ok === false)
            problems.push(...content.problems);
        texts.set(file, content?.ok ? content.value.text : null);
    }
    return problems;
}


/***/ }),

/***/ 26849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $g: () => (/* binding */ saidIn),
/* harmony export */   Co: () => (/* binding */ spokenIn),
/* harmony export */   Ke: () => (/* binding */ answerIn),
/* harmony export */   Y9: () => (/* binding */ ANSWER_EXISTS)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);
/* harmony import */ var _row_messages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46083);



/** Completes "`response` …", where a row is read for its question. */
const ANSWER_EXISTS = "is an answer that exists already: the prompt answers anew here, and `evenhand compare` scores answers as they are";
/** The answer in a field: a text, also an empty one, messages, or something else as JSON; none where it is null. */
function answerIn(fields, field) {
    const value = fields[field] ?? null;
    if (value === null)
        return [];
    return [{ field, ...(spokenIn(value) ?? { text: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonWords */ .WY)(value), toolCalls: [] }) }];
}
/** What an assistant says in a message or in several; null in anything else. */
const spokenIn = (value) => saidIn((0,_row_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .messagesIn */ .ww)((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? [value] : value) ?? []);
/** What an assistant said last, and what it called on the way there; null where it said nothing at all. */
function saidIn(messages) {
    const own = messages.filter(({ role }) => role === "assistant");
    if (own.length === 0)
        return null;
    const texts = own.map(_row_messages_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOf */ .Z9).filter((text) => text !== "");
    return { text: texts.at(-1) ?? "", toolCalls: own.flatMap(({ toolCalls }) => toolCalls) };
}


/***/ }),

/***/ 46083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tz: () => (/* binding */ callsIn),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ww: () => (/* binding */ messagesIn)
/* harmony export */ });
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3446);
/* harmony import */ var _models_tool_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31302);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87904);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29870);




/** The messages of a list in which somebody speaks; null where a value is no such list. */
function messagesIn(value) {
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) || !value.every(_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi))
        return null;
    const messages = value.map((of) => messageOf(unwrapped(of)));
    const isSpoken = messages.some(({ role }) => role === "user" || role === "assistant");
    return isSpoken && messages.every(({ role }) => role !== "") ? messages : null;
}
const wordsOf = ({ parts }) => parts.map((part) => ("text" in part ? part.text : "")).join("");
const ROLES = new Map([
    ["human", "user"],
    ["ai", "assistant"],
    ["model", "assistant"],
    ["developer", "system"],
    ["function", "tool"],
    ["function_call", "assistant"],
    ["function_call_output", "tool"],
]);
/** LangChain puts a message below `data`, or below `kwargs` with its class as the `id`. */
function unwrapped(message) {
    const { data = null, kwargs = null, id = null } = message;
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(data))
        return { ...data, type: message["type"] ?? null };
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(kwargs))
        return message;
    const name = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(id) ? String(id.at(-1)) : "";
    const type = name.replace(/Message(?:Chunk)?$/, "").toLowerCase();
    return { ...kwargs, type: kwargs["type"] ?? type };
}
function messageOf(message) {
    const written = message["role"] ?? message["type"];
    const role = typeof written === "string" ? (ROLES.get(written) ?? written) : "";
    const content = message["content"] ?? message["output"] ?? null;
    const items = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(content) ? content : content === null ? [] : [content];
    const parts = items.map(partOf);
    const own = message["type"] === "function_call" ? [message] : listed(message["tool_calls"]);
    const id = message["tool_call_id"] ?? message["call_id"] ?? null;
    return {
        role,
        parts: parts.filter((of) => "text" in of || "image" in of),
        toolCalls: callsIn([...items, ...own]),
        toolCallId: role === "tool" && typeof id === "string" ? id : null,
        left: parts.flatMap((of) => ("left" in of ? of.left : [])),
    };
}
const listed = (value) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value ?? null) ? value : [];
/** Parts that are calls are read as such. */
const CALLS = ["tool_call", "tool_use"];
function partOf(part) {
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(part))
        return { text: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonWords */ .WY)(part) };
    const { type = null, text = null } = part;
    if (typeof text === "string")
        return { text };
    const image = imageIn(part);
    if (image !== null)
        return { image };
    const result = part["tool_result"] ?? part["content"] ?? null;
    if (type === "tool_result" && result !== null)
        return { text: (0,_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonWords */ .WY)(result) };
    return { left: CALLS.includes(String(type)) ? [] : [String(type ?? "part")] };
}
function imageIn({ image_url = null, source = null }) {
    const url = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(image_url) ? image_url["url"] : image_url;
    if (typeof url === "string")
        return url;
    if (!(0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(source))
        return null;
    const { media_type, data, url: address } = source;
    if (typeof address === "string")
        return address;
    return typeof data === "string" ? `data:${String(media_type)};base64,${data}` : null;
}
/** Calls of tools, also as DeepEval and Foundry write them; what names no tool is none. */
function callsIn(value) {
    const calls = listed(value).filter(_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi);
    return calls.flatMap((call, n) => {
        const wrapped = call["function"] ?? null;
        const { name, ...said } = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .isMapping */ .pi)(wrapped) ? wrapped : call;
        if (typeof name !== "string")
            return [];
        const given = ARGUMENTS.map((key) => said[key]).find((of) => of !== undefined) ?? (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_2__/* .mapping */ .pq)([]);
        const id = call["call_id"] ?? call["tool_call_id"] ?? call["id"];
        return [
            {
                id: (0,_models_message_js__WEBPACK_IMPORTED_MODULE_3__/* .callId */ .Ax)(typeof id === "string" ? id : null, n),
                name,
                arguments: typeof given === "string" ? (0,_models_tool_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .argumentsOf */ .aX)(given) : given,
            },
        ];
    });
}
const ARGUMENTS = ["arguments", "args", "input", "input_parameters", "inputParameters"];


/***/ }),

/***/ 39431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  GF: () => (/* binding */ dataIn),
  h8: () => (/* binding */ referenceIn),
  r7: () => (/* binding */ textIn),
  Ej: () => (/* binding */ textsIn)
});

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
;// CONCATENATED MODULE: ./build/js/text/python.js

/** What Python's `repr` writes of plain data, as it stands in the cells of tables: `{'a': [1, None, "b's"]}`. */
const SPACE = /\s*/y;
/** Runs of plain characters are one step each: a step a character would run out of stack in a long text. */
const STRING = /'([^'\\]*(?:\\[^][^'\\]*)*)'|"([^"\\]*(?:\\[^][^"\\]*)*)"/y;
const WORD = /[^\s'",:[\](){}]+/y;
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;
/** `\n`, `\x41`, `\u0041`, or a character that stands for itself. */
const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|([^]))/g;
const LETTERS = { n: "\n", t: "\t", r: "\r" };
const NAMES = new Map([
    ["True", true],
    ["False", false],
    ["None", null],
    ["nan", null],
]);
/** The value of such a text; undefined where it is something else. Integers beyond 2^53 are texts of their digits. */
function pythonData(text) {
    const reader = new Reader(text);
    const value = reader.value(0);
    return reader.isAtEnd() ? value : undefined;
}
class Reader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    isAtEnd() {
        this.#take(SPACE);
        return this.#at === this.#text.length;
    }
    value(depth) {
        if (depth > mapping/* MAX_DEPTH */.lr)
            return undefined;
        if (this.#sign("{"))
            return this.#mapping(depth);
        if (this.#sign("["))
            return this.#list("]", depth);
        if (this.#sign("("))
            return this.#list(")", depth);
        return this.#string() ?? this.#word();
    }
    #list(end, depth) {
        const items = [];
        while (!this.#sign(end)) {
            const item = this.value(depth + 1);
            if (item === undefined)
                return undefined;
            items.push(item);
            if (!this.#sign(","))
                return this.#sign(end) ? items : undefined;
        }
        return items;
    }
    #mapping(depth) {
        const entries = [];
        while (!this.#sign("}")) {
            const key = this.#string();
            if (key === undefined || mapping/* UNSAFE_KEYS */.a2.has(key) || !this.#sign(":"))
                return undefined;
            const value = this.value(depth + 1);
            if (value === undefined)
                return undefined;
            entries.push([key, value]);
            if (!this.#sign(","))
                return this.#sign("}") ? (0,mapping/* mapping */.pq)(entries) : undefined;
        }
        return (0,mapping/* mapping */.pq)(entries);
    }
    #string() {
        const match = this.#take(STRING);
        const [, single, double] = match ?? [];
        return (single ?? double)?.replaceAll(ESCAPE, (_, byte, unit, letter) => letter === undefined
            ? String.fromCharCode(Number.parseInt(byte ?? unit ?? "", 16))
            : (LETTERS[letter] ?? letter));
    }
    #word() {
        const [word] = this.#take(WORD) ?? [];
        if (word === undefined)
            return undefined;
        if (NAMES.has(word))
            return NAMES.get(word);
        if (!NUMBER.test(word))
            return undefined;
        const value = Number(word);
        return Number.isInteger(value) && !Number.isSafeInteger(value) ? word : value;
    }
    /** A sign after white space, taken if it is next. */
    #sign(sign) {
        this.#take(SPACE);
        if (this.#text[this.#at] !== sign)
            return false;
        this.#at++;
        return true;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const match = pattern.exec(this.#text);
        if (match !== null)
            this.#at += match[0].length;
        return match;
    }
}

// EXTERNAL MODULE: ./build/js/evals/given-answers.js
var given_answers = __webpack_require__(26849);
;// CONCATENATED MODULE: ./build/js/evals/row-values.js




/** Values as other tools' rows hold them. */
/** A text, or the JSON of something else; null where there is nothing. */
function textIn(value) {
    if (value === undefined || value === null || value === "")
        return null;
    return (0,json/* jsonWords */.WY)(value);
}
/** A right answer: a text, what an assistant says in one message or several, or something else as JSON. */
function referenceIn(value) {
    const data = value ?? null;
    return textIn((0,given_answers/* spokenIn */.Co)(data)?.text ?? data);
}
/** Texts in tables and files are JSON where data is meant, or what Python prints of it. */
function dataIn(value) {
    if (typeof value !== "string")
        return value;
    const reading = (0,json/* readJsonData */.Fd)(value);
    if (reading.ok)
        return reading.value;
    return /^\s*[[{]/.test(value) ? (pythonData(value) ?? value) : value;
}
/** Texts of a list: a list, the JSON or Python print-out of one, texts joined by `|`, or one text. */
function textsIn(value) {
    if ((0,mapping/* isList */.Lv)(value ?? null))
        return value.flatMap((item) => textIn(item) ?? []);
    const text = textIn(value)?.trim() ?? "";
    const listed = text.startsWith("[") ? dataIn(text) : text;
    if ((0,mapping/* isList */.Lv)(listed))
        return textsIn(listed);
    const parts = text.includes("|") && !text.includes("\n") ? text.split("|") : [text];
    return parts.map((part) => part.trim()).filter((part) => part !== "");
}


/***/ }),

/***/ 12337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filled),
/* harmony export */   h: () => (/* binding */ variablesOf)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);

/** `{{topic}}` in a criterion stands for the case's own value. */
const VARIABLE = /\{\{\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*\}\}/gu;
/** The variables that a criterion's words name, each once. */
const variablesOf = ({ description, scale }) => [
    ...new Set([description, ...scale.map(({ text }) => text)].flatMap((text) => Array.from(text.matchAll(VARIABLE), ([, name = ""]) => name))),
];
/** A criterion with a case's values in the places of its variables: in one pass, so that no value is a template. */
function filled(criterion, input) {
    if (variablesOf(criterion).length === 0)
        return criterion;
    const fill = (text) => text.replaceAll(VARIABLE, (mark, name) => Object.hasOwn(input, name) ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonWords */ .WY)(input[name] ?? null) : mark);
    return {
        ...criterion,
        description: fill(criterion.description),
        scale: criterion.scale.map(({ score, text }) => ({ score, text: fill(text) })),
    };
}


/***/ }),

/***/ 95523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isSliceName),
/* harmony export */   y: () => (/* binding */ normaliseSlices)
/* harmony export */ });
/* harmony import */ var _all_cases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79129);
/* harmony import */ var _text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47666);


/** A slice with the name of all cases would be counted twice. */
const isSliceName = (name) => /\S/.test(name) && name !== _all_cases_js__WEBPACK_IMPORTED_MODULE_0__/* .ALL_CASES */ .S;
/** A case's slices as comparisons use them: each once, in code-point order. */
function normaliseSlices(names) {
    return [...new Set(names)].toSorted(_text_by_code_point_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .H);
}


/***/ }),

/***/ 31302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ argumentsText),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   qI: () => (/* binding */ argumentsIn)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);

/**
 * A call's arguments from the text that a model wrote. What is no JSON stays that text, and so does JSON that would
 * change in the reading (text/json.ts): no tool takes a text for its arguments, so a check sees the fault.
 */
function argumentsOf(text) {
    const read = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text.trim() === "" ? "{}" : text);
    return read.ok ? read.value : text;
}
/** A call's arguments from a provider that gives them parsed; what would change in the reading is text here too. */
const argumentsIn = (given) => argumentsOf(JSON.stringify(given ?? {}));
/** The text of arguments for a provider that takes them as one. */
function argumentsText(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}


/***/ }),

/***/ 59720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ ToolCallsShape),
/* harmony export */   V: () => (/* binding */ toolCallsOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27597);
/* harmony import */ var _text_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2345);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);
/* harmony import */ var _message_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3446);
/* harmony import */ var _tool_arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31302);





/** Calls of tools as files write them: OpenAI's `{ id, type, function: { name, arguments } }`, or without the wrapping. */
const name = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/).meta({ description: "the name of a tool" });
const given = zod__WEBPACK_IMPORTED_MODULE_3__/* .custom */ .IeY((value) => typeof value === "string" || (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value))
    .meta({ description: "a mapping, or JSON of one as text" });
const id = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/\S/).meta({ description: "a text that is not empty" });
const wrapped = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    id: id.optional(),
    function: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ name, arguments: given.optional() })
        .meta({ description: "a mapping, `{ name, arguments }`" }),
});
const plain = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ id: id.optional(), name, arguments: given.optional() });
const ToolCallsShape = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([wrapped, plain]).meta({ description: "a call, `{ name, arguments }`" }))
    .meta({ description: "a list of calls, `{ name, arguments }`" });
function toolCallsOf(calls) {
    return calls.map((call, n) => {
        const { name, arguments: given = {} } = isWrapped(call) ? call.function : call;
        const args = typeof given === "string" ? (0,_tool_arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .argumentsOf */ .aX)(given) : given;
        return { id: (0,_message_js__WEBPACK_IMPORTED_MODULE_4__/* .callId */ .Ax)(call.id, n), name, arguments: args };
    });
}
const isWrapped = (call) => typeof call["function"] === "object";


/***/ }),

/***/ 64466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ fString)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);

/** `{{` and `}}` are braces, `{name}` is a mark; braces around anything else, such as JSON, are text. */
const MARK = /\{\{|\}\}|\{([A-Za-z_]\w*)((?:\.\w+|\[[^\]{}]*\])*)((?:![rsa])?(?::[^{}]*)?)\}/g;
/** Marks as Python's `str.format` has them, without its conversions and formats. */
const fString = {
    faults(template) {
        return [...template.matchAll(MARK)].flatMap(({ 0: text, 1: name, 2: path, 3: format, index }) => {
            if (name === undefined || (path === "" && format === ""))
                return [];
            const hint = `write \`{${name}}\`, or \`{{\` and \`}}\` for braces that are meant as text`;
            return [
                { offset: index, message: `\`${text}\` is more than a name`, hint },
            ];
        });
    },
    fill(template, values) {
        const pieces = [];
        const used = new Set();
        const unfilled = [];
        const text = template.replaceAll(MARK, (mark, ...groups) => {
            const [name, , , offset] = groups;
            if (name === undefined)
                return mark.charAt(0);
            used.add(name);
            const value = Object.hasOwn(values, name) ? values[name] : undefined;
            if (value !== undefined && value !== null)
                return (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonWords */ .WY)(value);
            unfilled.push({ offset, name, mark, empty: value === null });
            return "";
        });
        pieces.push({ kind: "text", text });
        return { pieces, used, unfilled, faults: [] };
    },
    // No comments, and no layout inside a mark.
    form: (template) => template,
};


/***/ }),

/***/ 96674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O9: () => (/* binding */ DIALECTS),
  md: () => (/* binding */ DIALECT_NAMES),
  Gl: () => (/* binding */ dialectNamed)
});

// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/prompts/dialects/f-string.js
var f_string = __webpack_require__(64466);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/budget.js
/** Steps of one template: far above what prompts need, and done within a moment. */
const MOST_STEPS = 200_000;
/** Characters that one template may make, on its way included. */
const MOST_CHARACTERS = 2_000_000;
/** Tags of one template, and characters of one tag: parsers take more than their share of time beyond. */
const MOST_TAGS = 5_000;
const LONGEST_TAG = 5_000;
/** Brackets that one tag may open; prompts need a handful. */
const MOST_BRACKETS = 50;
/** A tag with the text up to the next, by how a language's tags begin. */
const TAGS = { "{{": /\{\{(?:(?!\{\{).)*/gs, "{{ or {%": /\{[{%](?:(?!\{[{%]).)*/gs };
/** Why a template is not even parsed; null for any that a person would write. */
function tooLarge(template, begin) {
    let tags = 0;
    for (const { 0: whole, index: offset } of template.matchAll(TAGS[begin])) {
        const close = whole.search(/[}%]\}/);
        const tag = close === -1 ? whole : whole.slice(0, close);
        if (++tags > MOST_TAGS) {
            return { offset, message: `the template has more than ${MOST_TAGS} tags`, hint: null };
        }
        if (tag.length > LONGEST_TAG) {
            return { offset, message: `a tag has more than ${LONGEST_TAG} characters`, hint: null };
        }
        if ((tag.match(/[([]/g)?.length ?? 0) > MOST_BRACKETS) {
            return { offset, message: `a tag opens more than ${MOST_BRACKETS} brackets`, hint: null };
        }
    }
    return null;
}
/** Thrown where a template asks for more. */
class OverBudget extends Error {
}
/** Interprets a template to its end, or to the end of its budget, which is a fault where the tag stands that is at work. */
function withinBudget(interpret, offset) {
    try {
        interpret();
        return [];
    }
    catch (error) {
        if (!(error instanceof OverBudget))
            throw error;
        const hint = "shorten its loops; prompts are far smaller";
        return [{ offset: offset(), message: `the template ${error.message}`, hint }];
    }
}
/**
 * Counts what a template does. A limit of time would let a run end otherwise on a slow machine; steps and characters
 * bound time and memory just as well, and the same template always ends the same way.
 */
class Budget {
    #steps = 0;
    #characters = 0;
    step() {
        if (++this.#steps > MOST_STEPS)
            throw new OverBudget(`takes more than ${MOST_STEPS} steps`);
    }
    /** Text that is made, before it is. */
    write(length) {
        this.#characters += length;
        if (this.#characters > MOST_CHARACTERS) {
            throw new OverBudget(`makes more than ${MOST_CHARACTERS} characters`);
        }
    }
}

// EXTERNAL MODULE: ./build/js/text/json.js
var json = __webpack_require__(87904);
// EXTERNAL MODULE: ./build/js/prompts/formats/chat-messages.js
var chat_messages = __webpack_require__(22496);
// EXTERNAL MODULE: ./node_modules/@handlebars/parser/dist/esm/index.js
var esm = __webpack_require__(98498);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/handlebars-tree.js



/** Helpers with a block: Handlebars' own, and Dotprompt's. */
const BLOCKS = ["if", "unless", "each", "with", "ifEquals", "unlessEquals"];
/** Helpers without one. */
const HELPERS = ["json", "role", "media", "history", "section"];
const MOST_NESTED = 50;
const MOST_BLOCKS = 1_000;
/** Reads a template; where it cannot be read, why. */
function handlebarsTree(template) {
    const large = tooLarge(template, "{{");
    if (large !== null)
        return large;
    if (template.split("{{#").length > MOST_BLOCKS) {
        return { offset: 0, message: `the template has more than ${MOST_BLOCKS} blocks`, hint: null };
    }
    const starts = [0];
    for (let at = template.indexOf("\n"); at !== -1; at = template.indexOf("\n", at + 1)) {
        starts.push(at + 1);
    }
    try {
        const { body } = (0,esm/* parse */.qg)(template);
        return {
            body: body,
            offsetOf: ({ loc }) => (starts[loc.start.line - 1] ?? 0) + loc.start.column,
        };
    }
    catch (error) {
        const said = error instanceof Error ? error.message : "";
        const line = Number(/on line (\d+)/.exec(said)?.[1] ?? /- (\d+):\d+/.exec(said)?.[1] ?? 1);
        const clause = /(.*?) - \d+:\d+/s.exec(said)?.[1];
        const offset = starts[line - 1] ?? 0;
        const message = `this cannot be read as Handlebars${clause === undefined ? "" : `: ${clause}`}`;
        return { offset, message, hint: "write `\\{{` for braces that are meant as text" };
    }
}
/** Everything in a template that is not read, whatever the values are; `seen` are the partials that are known already. */
function handlebarsFaults({ body, offsetOf }, partials, seen = new Set()) {
    const faults = [];
    const visit = (node, depth) => {
        const refuse = (message, hint) => {
            faults.push({ offset: offsetOf(node), message, hint });
        };
        if (depth > MOST_NESTED)
            return refuse("blocks are nested too deeply", null);
        const name = nameOf(node);
        if (node.type === "PartialStatement") {
            for (const { message, hint } of partialFaults(name, partials, seen))
                refuse(message, hint);
            return;
        }
        if (REFUSED.has(node.type))
            return refuse(`\`${node.type}\` is not read`, null);
        const params = (node["params"] ?? []);
        const isCall = params.length > 0 || pairsOf(node).size > 0;
        if (node.type === "BlockStatement" && isCall && !BLOCKS.some((of) => of === name)) {
            refuse(`unknown helper \`#${name}\``, (0,suggest/* didYouMean */.au)(name, BLOCKS));
        }
        if (node.type === "MustacheStatement" && isCall && !HELPERS.some((of) => of === name)) {
            refuse(`unknown helper \`${name}\``, (0,suggest/* didYouMean */.au)(name, HELPERS));
        }
        const type = name === "media" ? pairsOf(node).get("contentType")?.["value"] : undefined;
        if (typeof type === "string" && !type.startsWith("image/")) {
            refuse(`media of the type \`${type}\` cannot be sent`, "images alone are sent");
        }
        for (const called of callsIn(node)) {
            const helper = nameOf(called);
            if (helper === "json" && (called["params"] ?? []).length > 0)
                continue;
            // A call of a call has no name of its own; the innermost one is refused.
            if (helper !== "")
                refuse(`unknown helper \`${helper}\``, "`(json value)` alone is read inside a tag");
        }
        for (const below of [...bodyOf(node, "program"), ...bodyOf(node, "inverse")]) {
            visit(below, depth + 1);
        }
    };
    for (const node of body)
        visit(node, 0);
    return faults;
}
/** What a partial is not read for; first of all, that it is not there. */
function partialFaults(name, partials, seen) {
    const text = Object.hasOwn(partials, name) ? partials[name] : undefined;
    if (text === undefined) {
        const hint = (0,suggest/* nearlySaid */.nZ)(name, Object.keys(partials));
        return [{ message: `there is no partial \`${name}\` in the repository`, hint }];
    }
    if (seen.has(name))
        return [];
    seen.add(name);
    const tree = handlebarsTree(text);
    const faults = "body" in tree ? handlebarsFaults(tree, partials, seen) : [tree];
    return faults.map(({ message, hint }) => ({
        message: `in the partial \`${name}\`, ${message}`,
        hint,
    }));
}
/** Calls inside a tag: `{{#if (json x)}}`, `{{(lookup a b)}}`. */
function callsIn(node) {
    const parts = [
        node["path"],
        ...(node["params"] ?? []),
        ...pairsOf(node).values(),
    ];
    const calls = parts.filter((part) => part?.type === "SubExpression");
    return calls.flatMap((call) => [call, ...callsIn(call)]);
}
const REFUSED = new Set([
    "PartialBlockStatement",
    "Decorator",
    "DecoratorBlock",
]);
/** What a statement calls or shows, as written. */
function nameOf(node) {
    const path = (node["path"] ?? node["name"]);
    return String(path?.["original"] ?? "");
}
const bodyOf = (node, part) => node[part]?.body ?? [];
/** Named arguments: `media url=photo`. */
function pairsOf(node) {
    const hash = node["hash"];
    return new Map((hash?.pairs ?? []).map(({ key, value }) => [key, value]));
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-words.js

const pythonWords = (value) => typeof value === "string" ? value : representation(value);
/** `repr` of the Python value that the YAML or JSON stands for. */
function representation(value) {
    if (value === null)
        return "None";
    if (typeof value === "boolean")
        return value ? "True" : "False";
    if (typeof value === "number")
        return String(value);
    if ((0,mapping/* isList */.Lv)(value))
        return `[${value.map(representation).join(", ")}]`;
    if ((0,mapping/* isMapping */.pi)(value)) {
        const entries = Object.entries(value);
        return `{${entries.map(([key, of]) => `${quoted(key)}: ${representation(of)}`).join(", ")}}`;
    }
    return quoted(value);
}
function quoted(text) {
    const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text
        .replaceAll("\\", "\\\\")
        .replaceAll("\n", "\\n")
        .replaceAll("\r", "\\r")
        .replaceAll("\t", "\\t")
        .replaceAll(mark, `\\${mark}`);
    return mark + escaped + mark;
}
/** What counts as true in Python; what is missing does not. */
function isTrue(value) {
    if (value === undefined || value === null)
        return false;
    if ((0,mapping/* isList */.Lv)(value))
        return value.length > 0;
    if ((0,mapping/* isMapping */.pi)(value))
        return Object.keys(value).length > 0;
    return value !== false && value !== 0 && value !== "";
}
/** Python's equality of plain data: by value, and whatever the order of keys. */
function areEqual(a, b) {
    if (a === undefined || b === undefined)
        return a === b;
    if ((0,mapping/* isList */.Lv)(a)) {
        return (0,mapping/* isList */.Lv)(b) && a.length === b.length && a.every((of, n) => areEqual(of, b[n]));
    }
    if (!(0,mapping/* isMapping */.pi)(a))
        return a === b;
    if (!(0,mapping/* isMapping */.pi)(b))
        return false;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => areEqual(a[key], b[key]));
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/handlebars-evaluator.js





/** Renders a template into pieces; it is the template that opens roles, and never a value. */
class HandlebarsEvaluator {
    pieces = [];
    used = new Set();
    unfilled = [];
    faults = [];
    offset = 0;
    #partials;
    #rules;
    #budget;
    #root;
    #template;
    /** Depth inside partials, whose places are the tag's that calls them. */
    #inside = 0;
    constructor(template, values, partials, rules, budget) {
        this.#template = template;
        this.#partials = partials;
        this.#rules = rules;
        this.#budget = budget;
        this.#root = { value: values, outer: null, data: {} };
    }
    run() {
        this.#render(this.#template.body, this.#root);
    }
    #render(body, context) {
        for (const node of body) {
            this.#budget.step();
            if (this.#inside === 0)
                this.offset = this.#template.offsetOf(node);
            if (node.type === "ContentStatement")
                this.#put(String(node["value"]));
            else if (node.type === "MustacheStatement")
                this.#mustache(node, context);
            else if (node.type === "BlockStatement")
                this.#block(node, context);
            else if (node.type === "PartialStatement")
                this.#partial(node, context);
        }
    }
    #put(text) {
        if (text === "")
            return;
        this.#budget.write(text.length);
        this.pieces.push({ kind: "text", text });
    }
    #mustache(node, context) {
        const name = nameOf(node);
        const [first] = (node["params"] ?? []);
        const pairs = pairsOf(node);
        if (name === "role" && first !== undefined) {
            const written = (0,json/* jsonWords */.WY)(this.#value(first, context) ?? "");
            const role = chat_messages/* ROLES */.gg[written];
            if (role === undefined)
                return this.#refuse(`unknown role \`${written}\``);
            this.pieces.push({ kind: "role", role });
        }
        else if (name === "history" && first === undefined)
            this.pieces.push({ kind: "history" });
        else if (name === "section" && first !== undefined)
            return;
        else if (name === "json" && first !== undefined)
            this.#put(this.#json(node, context));
        else if (name === "media" && pairs.size > 0) {
            const url = pairs.get("url");
            const value = url && this.#needed(url, context);
            if (typeof value === "string")
                this.pieces.push({ kind: "media", url: value, offset: this.offset });
        }
        else {
            const value = this.#needed(node["path"], context);
            if (value !== null)
                this.#put((0,json/* jsonWords */.WY)(value));
        }
    }
    #json(node, context) {
        const [first] = node["params"];
        // `{{(x)}}` calls nothing that is read, and is refused before a case is (handlebars-tree.ts).
        if (first === undefined)
            return "";
        const indent = pairsOf(node).get("indent");
        const width = indent === undefined ? 0 : Number(this.#value(indent, context) ?? 0);
        return JSON.stringify(this.#needed(first, context), null, Math.min(10, width || 0));
    }
    #block(node, context) {
        const [first, second] = (node["params"] ?? []);
        const [then, otherwise] = [bodyOf(node, "program"), bodyOf(node, "inverse")];
        const name = nameOf(node);
        const value = this.#value(first ?? node["path"], context);
        const choose = (holds) => this.#render(holds ? then : otherwise, context);
        if (first !== undefined && name === "if")
            return choose(handlebars_evaluator_isTrue(value));
        if (first !== undefined && name === "unless")
            return choose(!handlebars_evaluator_isTrue(value));
        if (second !== undefined && (name === "ifEquals" || name === "unlessEquals")) {
            return choose(areEqual(value, this.#value(second, context)) === (name === "ifEquals"));
        }
        // `{{#list}}`, as in Mustache: each of a list, the inside of a mapping, the text itself for anything else.
        if (first === undefined && value === true)
            return choose(true);
        if (first === undefined && !(0,mapping/* isList */.Lv)(value ?? null)) {
            return handlebars_evaluator_isTrue(value) ? this.#render(then, this.#within(context, value, {})) : choose(false);
        }
        if (name === "with") {
            return handlebars_evaluator_isTrue(value)
                ? this.#render(then, this.#within(context, value, namesOf(node, [value ?? null])))
                : choose(false);
        }
        this.#each(node, value, context);
    }
    #each(node, value, context) {
        const entries = (0,mapping/* isList */.Lv)(value ?? null)
            ? value.map((item, n) => [n, item])
            : (0,mapping/* isMapping */.pi)(value ?? null)
                ? Object.entries(value)
                : [];
        for (const [n, [key, item]] of entries.entries()) {
            const data = { index: n, key, first: n === 0, last: n === entries.length - 1 };
            const named = namesOf(node, [item, key]);
            this.#render(bodyOf(node, "program"), this.#within(context, item, { ...data, ...named }));
        }
        if (entries.length === 0)
            this.#render(bodyOf(node, "inverse"), context);
    }
    #within(outer, value, data) {
        return { value, outer, data: { ...outer.data, ...data } };
    }
    #partial(node, context) {
        const name = nameOf(node);
        const text = Object.hasOwn(this.#partials, name) ? this.#partials[name] : undefined;
        const tree = text === undefined ? null : handlebarsTree(text);
        if (tree === null || !("body" in tree))
            return;
        if (this.#inside > MOST_NESTED)
            return this.#refuse("partials call each other without end");
        const [first] = (node["params"] ?? []);
        const given = first === undefined ? context.value : this.#value(first, context);
        const pairs = [...pairsOf(node)].map(([key, of]) => [key, this.#value(of, context) ?? null]);
        const own = (0,mapping/* isMapping */.pi)(given ?? null) ? Object.entries(given) : [];
        const value = pairs.length === 0 ? given : (0,mapping/* mapping */.pq)([...own, ...pairs]);
        const [template, inside] = [this.#template, this.#inside];
        this.#template = tree;
        this.#inside = inside + 1;
        this.#render(tree.body, { ...context, value });
        this.#template = template;
        this.#inside = inside;
    }
    #needed(of, context) {
        const value = this.#value(of, context);
        if (value !== undefined && value !== null)
            return value;
        const name = String(of["original"] ?? nameOf(of)).replace(/^this\./, "");
        this.unfilled.push({ offset: this.offset, name, mark: `{{${name}}}`, empty: value === null });
        return null;
    }
    #value(of, context) {
        this.#budget.step();
        if (of.type === "SubExpression")
            return this.#json(of, context);
        if (of.type === "PathExpression")
            return this.#path(of, context);
        return of.type === "UndefinedLiteral" ? undefined : (of["value"] ?? null);
    }
    #path(of, context) {
        const parts = of["parts"].map(String);
        const [head = "", ...rest] = parts;
        if (of["data"] === true) {
            if (head === "root")
                return this.#steps(this.#root.value, rest, true);
            return this.#steps(Object.hasOwn(context.data, head) ? context.data[head] : undefined, rest, false);
        }
        let from = context;
        for (let up = Number(of["depth"] ?? 0); up > 0; up--)
            from = from.outer ?? from;
        if (parts.length > 0 && Object.hasOwn(from.data, `|${head}`)) {
            return this.#steps(from.data[`|${head}`], rest, false);
        }
        for (let at = from; at !== null; at = this.#rules.outerNames ? at.outer : null) {
            const found = this.#steps(at.value, parts, at.value === this.#root.value);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    #steps(start, parts, isRoot) {
        if (isRoot && parts[0] !== undefined)
            this.used.add(parts[0]);
        let value = start;
        for (const step of parts) {
            if (value === undefined || value === null)
                return undefined;
            if ((0,mapping/* isList */.Lv)(value))
                value =
                    step === "length" ? value.length : /^\d+$/.test(step) ? value[Number(step)] : undefined;
            else
                value = (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, step) ? value[step] : undefined;
        }
        return value;
    }
    #refuse(message) {
        if (this.faults.length < 20)
            this.faults.push({ offset: this.offset, message, hint: null });
    }
}
/** Handlebars' truth: an empty list is false, an empty mapping is not. */
const handlebars_evaluator_isTrue = (value) => value !== undefined && ((0,mapping/* isList */.Lv)(value) ? value.length > 0 : Boolean(value));
/** `as |item key|`; the bar keeps them apart from `@item`. */
function namesOf(node, values) {
    const names = node["program"]
        ?.blockParams;
    return Object.fromEntries((names ?? []).map((name, n) => [`|${name}`, values[n] ?? null]));
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/tree-form.js
/** A template's tree as JSON, without layout and comments: texts that only a comment parted are one. */
function treeForm(tree, reading) {
    if (tree instanceof Map)
        return listForm([...tree], reading);
    if (Array.isArray(tree))
        return listForm(tree, reading);
    if (typeof tree !== "object" || tree === null)
        return (tree ?? null);
    const fields = [];
    // Loops and no callbacks: a template may nest as deep as its budget lets it.
    for (const [field, value] of Object.entries(tree)) {
        if (!reading.layout.has(field))
            fields.push([field, treeForm(value, reading)]);
    }
    return fields;
}
function listForm(list, reading) {
    const forms = [];
    for (const item of list) {
        const isNode = typeof item === "object" && item !== null;
        const text = isNode ? reading.textIn(item) : null;
        const last = forms.at(-1);
        // Whatever is no text is a list of one, so that no name or number passes for a text.
        if (text === null)
            forms.push([treeForm(item, reading)]);
        else if (typeof last === "string")
            forms[forms.length - 1] = last + text;
        else if (text !== "")
            forms.push(text);
    }
    return forms;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/handlebars.js




const READING = {
    // Nothing is escaped, so `{{{x}}}` is `{{x}}`; what `~` strips, the parser has stripped from the texts already.
    layout: new Set("loc escaped strip openStrip inverseStrip closeStrip leftStripped rightStripped".split(" ")),
    textIn: ({ type, value }) => type === "CommentStatement" ? "" : type === "ContentStatement" ? String(value) : null,
};
/**
 * Handlebars and Mustache, interpreted from the tree of `@handlebars/parser`: Handlebars' own runtime generates code.
 * Nothing is escaped, since a prompt is no HTML.
 */
const handlebarsWith = (rules) => ({
    faults(template, partials) {
        const tree = handlebarsTree(template);
        return "body" in tree ? handlebarsFaults(tree, partials) : [tree];
    },
    fill(template, values, partials) {
        const tree = handlebarsTree(template);
        if (!("body" in tree))
            return { pieces: [], used: new Set(), unfilled: [], faults: [tree] };
        const evaluator = new HandlebarsEvaluator(tree, values, partials, rules, new Budget());
        const over = withinBudget(() => evaluator.run(), () => evaluator.offset);
        const { pieces, used, unfilled, faults } = evaluator;
        return { pieces, used, unfilled, faults: [...faults, ...over] };
    },
    form(template) {
        const tree = handlebarsTree(template);
        return "body" in tree ? treeForm(tree.body, READING) : template;
    },
});
const handlebars = handlebarsWith({ outerNames: false });
const mustache = handlebarsWith({ outerNames: true });

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-arguments.js

const NOTHING = { list: 0, names: [] };
/** Filters that take something; what they do with it is in jinja-functions.ts. */
const TAKES = (0,mapping/* table */.tp)({
    d: { list: 2, names: ["default_value", "boolean"] },
    default: { list: 2, names: ["default_value", "boolean"] },
    dump: { list: 1, names: [] },
    float: { list: 1, names: ["default"] },
    indent: { list: 2, names: ["width", "first"] },
    int: { list: 1, names: ["default"] },
    join: { list: 1, names: ["d", "attribute"] },
    map: { list: 3, names: ["attribute", "default"] },
    max: { list: 0, names: ["attribute"] },
    min: { list: 0, names: ["attribute"] },
    reject: { list: 2, names: [] },
    rejectattr: { list: 3, names: [] },
    replace: { list: 2, names: ["old", "new"] },
    round: { list: 1, names: ["precision"] },
    select: { list: 2, names: [] },
    selectattr: { list: 3, names: [] },
    sort: { list: 1, names: ["reverse", "attribute"] },
    sum: { list: 1, names: ["attribute"] },
    tojson: { list: 1, names: ["indent"] },
    trim: { list: 1, names: ["chars"] },
    truncate: { list: 3, names: ["length", "killwords", "end"] },
});
/** The arguments of a call; none of what is only named, as a filter may be. */
const argumentsOf = (of) => of.type === "CallExpression" ? of["args"] : [];
/** The name by which an argument is given; null for one that stands in order. */
const keywordOf = (argument) => argument.type === "KeywordArgumentExpression"
    ? String(argument["key"]["value"])
    : null;
/** The first argument of a filter's call that would be dropped in silence; null where all count. */
function droppedArgument(name, filter) {
    const args = argumentsOf(filter);
    const takes = TAKES[name] ?? NOTHING;
    const named = args.flatMap((of) => keywordOf(of) ?? []);
    const strange = named.find((key) => !takes.names.includes(key));
    if (strange !== undefined)
        return `\`${strange}\``;
    return args.length - named.length > takes.list ? `argument ${takes.list + 1}` : null;
}

// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-values.js

const CONSTANTS = new Map([
    ...["true", "True"].map((name) => [name, true]),
    ...["false", "False"].map((name) => [name, false]),
    ...["none", "None", "null"].map((name) => [name, null]),
]);
const loopAt = (n, length) => ({
    index: n + 1,
    index0: n,
    first: n === 0,
    last: n === length - 1,
    length,
    revindex: length - n,
    revindex0: length - n - 1,
});
function listOf(value) {
    if ((0,mapping/* isList */.Lv)(value))
        return value;
    if ((0,mapping/* isMapping */.pi)(value))
        return Object.keys(value);
    return typeof value === "string" ? Array.from(value) : [];
}
function memberOf(object, key) {
    if ((0,mapping/* isList */.Lv)(object))
        return /^-?\d+$/.test(key) ? object.at(Number(key)) : undefined;
    if ((0,mapping/* isMapping */.pi)(object))
        return Object.hasOwn(object, key) ? object[key] : undefined;
    return typeof object === "string" && /^-?\d+$/.test(key)
        ? Array.from(object).at(Number(key))
        : undefined;
}
/** What a case would have to give: the name that an expression begins with, along its dots. */
function nameIn(of) {
    if (of.type === "Identifier")
        return String(of["value"]);
    if (of.type === "MemberExpression") {
        const property = of["property"];
        const object = nameIn(of["object"]);
        const plain = of["computed"] !== true || property.type.endsWith("Literal");
        return plain ? `${object}.${String(property["value"])}` : object;
    }
    const inner = (of["operand"] ?? of["left"] ?? of["callee"] ?? of["argument"]);
    return inner === undefined ? of.type : nameIn(inner);
}
/** Python's `range`, upwards. */
function range([first = 0, second, step = 1], budget) {
    const [from, to] = second === undefined ? [0, first] : [first, second];
    const numbers = [];
    for (let n = from; n < to; n += Math.max(1, step || 1)) {
        budget.step();
        numbers.push(n);
    }
    return numbers;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-texts.js


/** What Jinja's filters make of texts and of single values. */
const number = (value, fallback) => {
    const read = typeof value === "string" && value.trim() === "" ? Number.NaN : Number(value);
    return Number.isFinite(read) ? read : fallback;
};
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
const titled = (text) => text.replaceAll(/\p{L}[\p{L}\p{N}'’]*/gu, capitalized);
function replaced(text, from, to, budget) {
    if (from === "")
        return text;
    const pieces = text.split(from);
    budget.write(text.length + pieces.length * to.length);
    return pieces.join(to);
}
/** JSON as Python's `json.dumps` writes it: a blank after `,` and `:`. */
function jinja_texts_json(value, { list, named, budget }) {
    const indent = Math.min(10, number(named["indent"] ?? list[0], 0));
    const text = indent > 0 ? JSON.stringify(value, null, indent) : spaced(value);
    budget.write(text.length);
    return text;
}
function spaced(value) {
    if ((0,mapping/* isList */.Lv)(value))
        return `[${value.map(spaced).join(", ")}]`;
    if (!(0,mapping/* isMapping */.pi)(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, of]) => `${JSON.stringify(key)}: ${spaced(of)}`);
    return `{${entries.join(", ")}}`;
}
function trimmed(of, chars) {
    const letters = Array.from(of);
    const from = letters.findIndex((letter) => !chars.includes(letter));
    const to = letters.findLastIndex((letter) => !chars.includes(letter));
    return from === -1 ? "" : letters.slice(from, to + 1).join("");
}
/** Jinja's own: five letters more are let pass, and words stay whole unless they may be cut. */
function truncated(of, { list, named, words }) {
    const length = number(list[0] ?? named["length"], 255);
    const cutsWords = list[1] ?? named["killwords"];
    const end = words(list[2] ?? named["end"] ?? "...");
    if (words !== pythonWords)
        return truncatedByNunjucks(of, length, isTrue(cutsWords), end);
    if (of.length <= length + 5)
        return of;
    const cut = of.slice(0, Math.max(0, length - end.length));
    const whole = isTrue(cutsWords) ? cut : cut.replace(/ [^ ]*$/, "");
    return whole + end;
}
/** There the end comes on top of the length, and nothing more is let pass. */
function truncatedByNunjucks(of, length, cutsWords, end) {
    if (of.length <= length)
        return of;
    const blank = cutsWords ? -1 : of.lastIndexOf(" ", length);
    return of.slice(0, blank === -1 ? length : blank) + end;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-functions.js





/** Capitals aside, as Jinja sorts unless it is told otherwise. */
const order = (a, b) => {
    if (typeof a === "number" && typeof b === "number")
        return a - b;
    return (0,by_code_point/* byCodePoint */.H)(pythonWords(a).toLowerCase(), pythonWords(b).toLowerCase());
};
/** What a filter looks at of each item: an attribute, or the item itself where none is named. */
const keyBy = (name) => (of) => name === undefined ? of : attribute(of, name);
const attribute = (of, name) => {
    let value = of;
    for (const step of String(name ?? "").split(".")) {
        value = (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, step) ? value[step] : null;
    }
    return value;
};
function joined(value, separator, { words, budget, named }) {
    const key = keyBy(named["attribute"]);
    const texts = listOf(value).map((of) => words(key(of)));
    budget.write(texts.reduce((sum, text) => sum + text.length + separator.length, 0));
    return texts.join(separator);
}
function unique(value) {
    const kept = [];
    for (const item of listOf(value).slice(0, 1000)) {
        if (!kept.some((of) => areEqual(of, item)))
            kept.push(item);
    }
    return kept;
}
const sorted = (value, { named }) => {
    const key = keyBy(named["attribute"]);
    return listOf(value).toSorted((a, b) => order(key(a), key(b)));
};
/** `map(attribute="name", default=…)`, or `map("upper")`, which applies a filter. */
function mapped(given) {
    const { list, named } = given;
    if (named["attribute"] !== undefined) {
        return (of) => attribute(of, named["attribute"]) ?? named["default"] ?? null;
    }
    const filter = FILTERS[String(list[0] ?? "")];
    return (of) => filter?.(of, { ...given, list: list.slice(1) }) ?? null;
}
/** Tests that compare with something, beside TESTS. */
const COMPARISONS = ["equalto", "eq", "==", "ne", "!=", "in"];
/** A test by its name and what it compares with, as `select` and `reject` take it; without one, what is true. */
function passes(of, [name, other = null]) {
    switch (name) {
        case undefined:
            return isTrue(of);
        case "equalto":
        case "eq":
        case "==":
            return areEqual(of, other);
        case "ne":
        case "!=":
            return !areEqual(of, other);
        case "in":
            return listOf(other).some((item) => areEqual(item, of));
        case "defined":
            return of !== null;
        case "undefined":
            return of === null;
        default:
            return TESTS[String(name)]?.(of) === true;
    }
}
const attributePasses = (of, { list: [name, ...test] }) => passes(attribute(of, name), test);
const jinja_functions_text = (apply) => (value, given) => apply(given.words(value), given);
const jinja_functions_length = (value) => (0,mapping/* isMapping */.pi)(value) ? Object.keys(value).length : listOf(value).length;
/** Filters that are read; `default` stands in the interpreter, since it is the one that takes what is missing. */
const FILTERS = (0,mapping/* table */.tp)({
    abs: (value) => Math.abs(number(value, 0)),
    capitalize: jinja_functions_text(capitalized),
    count: jinja_functions_length,
    dictsort: (value) => (0,mapping/* isMapping */.pi)(value) ? Object.entries(value).toSorted((a, b) => order(a[0], b[0])) : [],
    dump: jinja_texts_json,
    first: (value) => listOf(value)[0] ?? null,
    float: (value, { list, named }) => number(value, number(list[0] ?? named["default"], 0)),
    indent: jinja_functions_text((of, { list, named, budget }) => {
        const pad = " ".repeat(Math.min(40, number(list[0] ?? named["width"], 4)));
        budget.write(of.length + of.split("\n").length * pad.length);
        const first = isTrue(list[1] ?? named["first"]) ? pad : "";
        return first + of.replaceAll(/\n(?=[^\n])/g, `\n${pad}`);
    }),
    int: (value, { list, named }) => Math.trunc(number(value, number(list[0] ?? named["default"], 0))),
    items: (value) => ((0,mapping/* isMapping */.pi)(value) ? Object.entries(value) : []),
    join: (value, given) => joined(value, given.words(given.list[0] ?? given.named["d"] ?? ""), given),
    last: (value) => listOf(value).at(-1) ?? null,
    length: jinja_functions_length,
    list: (value) => listOf(value),
    lower: jinja_functions_text((of) => of.toLowerCase()),
    map: (value, given) => listOf(value).map(mapped(given)),
    max: (value, given) => sorted(value, given).at(-1) ?? null,
    min: (value, given) => sorted(value, given)[0] ?? null,
    reject: (value, given) => listOf(value).filter((of) => !passes(of, given.list)),
    rejectattr: (value, given) => listOf(value).filter((of) => !attributePasses(of, given)),
    replace: jinja_functions_text((of, { list, named, words, budget }) => replaced(of, words(list[0] ?? named["old"] ?? ""), words(list[1] ?? named["new"] ?? ""), budget)),
    reverse: (value) => typeof value === "string"
        ? Array.from(value).toReversed().join("")
        : listOf(value).toReversed(),
    round: (value, { list, named }) => {
        const digits = number(list[0] ?? named["precision"], 0);
        return Number(number(value, 0).toFixed(Math.min(20, Math.max(0, digits))));
    },
    safe: (value) => value,
    select: (value, given) => listOf(value).filter((of) => passes(of, given.list)),
    selectattr: (value, given) => listOf(value).filter((of) => attributePasses(of, given)),
    sort: (value, given) => {
        const rising = sorted(value, given);
        return isTrue(given.list[0] ?? given.named["reverse"]) ? rising.toReversed() : rising;
    },
    string: jinja_functions_text((of) => of),
    sum: (value, { list, named }) => {
        const key = keyBy(named["attribute"] ?? list[0]);
        return listOf(value).reduce((sum, of) => sum + number(key(of), 0), 0);
    },
    title: jinja_functions_text(titled),
    tojson: jinja_texts_json,
    trim: jinja_functions_text((of, { list, named, words }) => {
        const chars = list[0] ?? named["chars"];
        return chars === undefined ? of.trim() : trimmed(of, words(chars));
    }),
    truncate: jinja_functions_text(truncated),
    unique,
    upper: jinja_functions_text((of) => of.toUpperCase()),
    wordcount: jinja_functions_text((of) => of.match(/\S+/g)?.length ?? 0),
});
/** Tests after `is`, on what is there; `defined` and `undefined` stand in the interpreter. */
const TESTS = (0,mapping/* table */.tp)({
    boolean: (value) => typeof value === "boolean",
    even: (value) => number(value, 1) % 2 === 0,
    false: (value) => value === false,
    iterable: (value) => (0,mapping/* isList */.Lv)(value) || (0,mapping/* isMapping */.pi)(value) || typeof value === "string",
    mapping: mapping/* isMapping */.pi,
    none: (value) => value === null,
    number: (value) => typeof value === "number",
    odd: (value) => Math.abs(number(value, 0)) % 2 === 1,
    sequence: (value) => (0,mapping/* isList */.Lv)(value) || typeof value === "string",
    string: (value) => typeof value === "string",
    true: (value) => value === true,
});
/** Methods of Python's texts and mappings that templates call. */
const METHODS = (0,mapping/* table */.tp)({
    capitalize: jinja_functions_text(capitalized),
    endswith: jinja_functions_text((of, { list, words }) => of.endsWith(words(list[0] ?? ""))),
    get: (value, { list }) => (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, String(list[0]))
        ? value[String(list[0])]
        : (list[1] ?? null),
    items: FILTERS["items"],
    join: (value, given) => joined(given.list[0] ?? [], given.words(value), given),
    keys: (value) => ((0,mapping/* isMapping */.pi)(value) ? Object.keys(value) : []),
    lower: FILTERS["lower"],
    replace: FILTERS["replace"],
    split: jinja_functions_text((of, { list, words }) => list[0] === undefined ? (of.match(/\S+/g) ?? []) : of.split(words(list[0]))),
    startswith: jinja_functions_text((of, { list, words }) => of.startsWith(words(list[0] ?? ""))),
    strip: FILTERS["trim"],
    title: jinja_functions_text(titled),
    upper: FILTERS["upper"],
    values: (value) => ((0,mapping/* isMapping */.pi)(value) ? Object.values(value) : []),
});

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-operators.js


/** Operators with two sides, but for `and` and `or`; undefined where the sides do not fit. */
function binary(operator, left, right, words, budget) {
    switch (operator) {
        case "==":
            return areEqual(left, right);
        case "!=":
            return !areEqual(left, right);
        case "in":
            return isIn(left, right);
        case "not in":
            return !isIn(left, right);
        case "~":
            return concatenated(words(left ?? ""), words(right ?? ""), budget);
        case "+":
            return sum(left, right, budget);
        case "*":
            return product(left, right, budget);
        case "<":
        case ">":
        case "<=":
        case ">=":
            return compared(operator, left, right);
        default:
            return reckoned(operator, left, right);
    }
}
function isIn(item, of) {
    if (item === undefined || of === undefined)
        return false;
    if ((0,mapping/* isList */.Lv)(of))
        return of.some((one) => areEqual(one, item));
    if ((0,mapping/* isMapping */.pi)(of))
        return Object.hasOwn(of, String(item));
    return typeof of === "string" && of.includes(String(item));
}
function concatenated(left, right, budget) {
    budget.write(left.length + right.length);
    return left + right;
}
function sum(left, right, budget) {
    if (typeof left === "string" && typeof right === "string") {
        return concatenated(left, right, budget);
    }
    if (left !== undefined && right !== undefined && (0,mapping/* isList */.Lv)(left) && (0,mapping/* isList */.Lv)(right)) {
        budget.write(left.length + right.length);
        return [...left, ...right];
    }
    return reckoned("+", left, right);
}
function product(left, right, budget) {
    const [text, times] = typeof left === "string" ? [left, right] : [right, left];
    if (typeof text !== "string" || typeof times !== "number")
        return reckoned("*", left, right);
    const count = Math.max(0, Math.trunc(times));
    budget.write(text.length * count);
    return text.repeat(count);
}
function compared(operator, left, right) {
    const both = typeof left === typeof right && (typeof left === "number" || typeof left === "string");
    if (!both || left === undefined || right === undefined || left === null || right === null) {
        return false;
    }
    if (operator === "<")
        return left < right;
    if (operator === ">")
        return left > right;
    return operator === "<=" ? left <= right : left >= right;
}
function reckoned(operator, left, right) {
    if (typeof left !== "number" || typeof right !== "number")
        return undefined;
    const result = {
        "+": left + right,
        "-": left - right,
        "*": left * right,
        "/": left / right,
        "//": Math.floor(left / right),
        // The sign of the divisor, as in Python.
        "%": left - right * Math.floor(left / right),
        "**": left ** right,
    }[operator];
    return result !== undefined && Number.isFinite(result) ? result : undefined;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-unknown.js




const filters = [...Object.keys(FILTERS), "default", "d"];
const tests = [...Object.keys(TESTS), "defined", "undefined"];
/** Kinds of expressions that the evaluator knows. */
const EXPRESSIONS = new Set(`Identifier MemberExpression CallExpression IntegerLiteral FloatLiteral StringLiteral ArrayLiteral TupleLiteral
    ObjectLiteral BinaryExpression FilterExpression TestExpression UnaryExpression SelectExpression SliceExpression
    KeywordArgumentExpression Ternary`.split(/\s+/));
/** Filters, tests, functions and kinds of expressions that are not read, wherever they stand. */
function unknownNames(tree) {
    return tree.flatMap((node) => {
        if (node.kind === "text")
            return [];
        const own = expressionsOf(node).flatMap((of) => unknownIn(of, 0));
        const faults = own.map(([message, hint]) => ({ offset: node.offset, message, hint }));
        return [...faults, ...bodiesOf(node).flatMap(unknownNames)];
    });
}
function expressionsOf(node) {
    if (node.kind === "if")
        return node.branches.map(({ test }) => test);
    if (node.kind === "for" && node.only !== null)
        return [node.of, node.only];
    return [node.of];
}
function bodiesOf(node) {
    if (node.kind === "if")
        return [...node.branches.map(({ body }) => body), node.otherwise];
    return node.kind === "for" ? [node.body, node.otherwise] : [];
}
function unknownIn(of, depth) {
    if (depth > 100)
        return [["an expression is nested too deeply", null]];
    const below = partsOf(of).flatMap((part) => unknownIn(part, depth + 1));
    if (!EXPRESSIONS.has(of.type))
        return [[`\`${of.type}\` is not read`, null]];
    const said = ownUnknown(of);
    return said === null ? below : [said, ...below];
}
function ownUnknown(of) {
    if (of.type === "FilterExpression") {
        const filter = of["filter"];
        const name = jinja_unknown_nameOf(filter);
        if (!filters.includes(name)) {
            return [`unknown filter \`${name}\``, (0,suggest/* didYouMean */.au)(name, filters)];
        }
        const inner = namedInside(name, filter);
        if (inner !== null)
            return inner;
        const dropped = droppedArgument(name, filter);
        return dropped === null ? null : [`${dropped} of the filter \`${name}\` is not read`, null];
    }
    if (of.type === "TestExpression") {
        const name = jinja_unknown_nameOf(of["test"]);
        return tests.includes(name) ? null : [`unknown test \`is ${name}\``, (0,suggest/* didYouMean */.au)(name, tests)];
    }
    if (of.type !== "CallExpression")
        return null;
    const callee = of["callee"];
    const isMethod = callee.type === "MemberExpression" && callee["computed"] !== true;
    const name = jinja_unknown_nameOf(isMethod ? callee["property"] : callee);
    const known = isMethod ? METHODS[name] !== undefined : name === "range";
    if (known)
        return null;
    return [`unknown function \`${name}\``, (0,suggest/* didYouMean */.au)(name, [...Object.keys(METHODS), "range"])];
}
/** Where a filter's argument is the name of another, or of a test: `map("upper")`, `selectattr("on", "true")`. */
const NAMING = (0,mapping/* table */.tp)({
    map: { at: 0, what: "filter", known: Object.keys(FILTERS) },
    reject: { at: 0, what: "test", known: [...tests, ...COMPARISONS] },
    rejectattr: { at: 1, what: "test", known: [...tests, ...COMPARISONS] },
    select: { at: 0, what: "test", known: [...tests, ...COMPARISONS] },
    selectattr: { at: 1, what: "test", known: [...tests, ...COMPARISONS] },
});
function namedInside(name, filter) {
    const naming = NAMING[name];
    const written = naming === undefined ? undefined : argumentsOf(filter)[naming.at];
    if (naming === undefined || written?.type !== "StringLiteral")
        return null;
    const inner = String(written["value"]);
    if (naming.known.includes(inner))
        return null;
    return [`unknown ${naming.what} \`${inner}\``, (0,suggest/* didYouMean */.au)(inner, naming.known)];
}
/** The name of a filter or function, which may be called with arguments. */
function jinja_unknown_nameOf(of) {
    const named = of.type === "CallExpression" ? of["callee"] : of;
    return named.type === "Identifier" ? String(named["value"]) : "";
}
function partsOf(of) {
    if (of.type === "FilterExpression") {
        const given = argumentsOf(of["filter"]);
        return [of["operand"], ...given];
    }
    if (of.type === "TestExpression")
        return [of["operand"]];
    if (of.type === "KeywordArgumentExpression")
        return [of["value"]];
    if (of.type === "CallExpression") {
        const callee = of["callee"];
        const object = callee.type === "MemberExpression" ? [callee["object"]] : [];
        return [...object, ...argumentsOf(of)];
    }
    return Object.values(of).flatMap((field) => {
        if (field instanceof Map)
            return [...field.keys(), ...field.values()];
        const all = Array.isArray(field) ? field : [field];
        return all.filter(isExpression);
    });
}
const isExpression = (value) => typeof value === "object" &&
    value !== null &&
    "type" in value &&
    !String(value.type).endsWith("Operator");

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-evaluator.js







/** Renders a tree that has no unknown names; anything it may hold else is nothing. */
class JinjaEvaluator {
    used = new Set();
    unfilled = [];
    /** Of the tag that is at work. */
    offset = 0;
    #values;
    #words;
    #budget;
    #write;
    #scope = new Map();
    constructor(values, words, budget, write) {
        this.#values = values;
        this.#words = words;
        this.#budget = budget;
        this.#write = write;
    }
    render(tree) {
        for (const node of tree) {
            this.#budget.step();
            this.#node(node);
        }
    }
    #node(node) {
        if (node.kind === "text")
            return this.#put(node.text);
        this.offset = node.offset;
        if (node.kind === "output") {
            const value = this.#value(node.of);
            if (value !== undefined && value !== null)
                return this.#put(this.#words(value));
            return this.#missing(node.of, value === null, node.mark);
        }
        if (node.kind === "set")
            return this.#assign(this.#scope, node.names, this.#needed(node.of));
        if (node.kind === "for")
            return this.#loop(node);
        for (const { test, body } of node.branches) {
            if (isTrue(this.#value(test)))
                return this.render(body);
        }
        this.render(node.otherwise);
    }
    #put(text) {
        this.#budget.write(text.length);
        this.#write(text);
    }
    #loop(node) {
        const outer = this.#scope;
        const all = listOf(this.#value(node.of) ?? []);
        const turns = [];
        for (const item of all) {
            this.#budget.step();
            this.#scope = new Map(outer);
            this.#assign(this.#scope, node.names, item);
            if (node.only === null || isTrue(this.#value(node.only)))
                turns.push(this.#scope);
        }
        for (const [n, scope] of turns.entries()) {
            this.#budget.step();
            this.#scope = scope;
            scope.set("loop", loopAt(n, turns.length));
            this.render(node.body);
        }
        this.#scope = outer;
        if (turns.length === 0)
            this.render(node.otherwise);
    }
    #assign(scope, names, value) {
        const [only, ...others] = names;
        if (only !== undefined && others.length === 0)
            scope.set(only, value);
        else
            for (const [n, name] of names.entries())
                scope.set(name, listOf(value)[n] ?? null);
    }
    /** A value that has to be there: nothing, and unfilled, where it is not. */
    #needed(of) {
        const value = this.#value(of);
        if (value === undefined)
            this.#missing(of, false, `{{ ${nameIn(of)} }}`);
        return value ?? null;
    }
    #missing(of, empty, mark) {
        const name = nameIn(of);
        // A filter over nothing has said so already.
        if (this.unfilled.some((one) => one.offset === this.offset && one.name === name))
            return;
        this.unfilled.push({ offset: this.offset, name, mark, empty });
    }
    #value(of) {
        this.#budget.step();
        switch (of.type) {
            case "Identifier":
                return this.#identifier(String(of["value"]));
            case "IntegerLiteral":
            case "FloatLiteral":
            case "StringLiteral":
                return of["value"];
            case "ArrayLiteral":
            case "TupleLiteral":
                return of["value"].map((item) => this.#needed(item));
            case "ObjectLiteral":
                return this.#object(of["value"]);
            case "MemberExpression":
                return this.#member(of);
            case "Ternary":
                return isTrue(this.#value(of["condition"]))
                    ? this.#value(of["trueExpr"])
                    : this.#value(of["falseExpr"]);
            case "SelectExpression":
                return isTrue(this.#value(of["test"]))
                    ? this.#value(of["lhs"])
                    : "";
            case "UnaryExpression":
                return this.#unary(of);
            case "BinaryExpression":
                return this.#binary(of);
            case "FilterExpression":
                return this.#filter(of);
            case "TestExpression":
                return this.#test(of);
            case "CallExpression":
                return this.#call(of);
            default:
                return undefined;
        }
    }
    #identifier(name) {
        const constant = CONSTANTS.get(name);
        if (constant !== undefined)
            return constant;
        if (this.#scope.has(name))
            return this.#scope.get(name);
        this.used.add(name);
        return Object.hasOwn(this.#values, name) ? this.#values[name] : undefined;
    }
    #object(entries) {
        const read = [...entries].map(([key, value]) => [this.#words(this.#needed(key)), this.#needed(value)]);
        return (0,mapping/* mapping */.pq)(read);
    }
    #member(of) {
        const object = this.#value(of["object"]);
        const property = of["property"];
        if (object === undefined || object === null)
            return undefined;
        if (of["computed"] !== true)
            return memberOf(object, String(property["value"]));
        if (property.type === "SliceExpression")
            return this.#slice(object, property);
        const key = this.#value(property);
        return key === undefined || key === null ? undefined : memberOf(object, String(key));
    }
    #slice(object, { start, stop, step }) {
        if (step !== undefined || (typeof object !== "string" && !(0,mapping/* isList */.Lv)(object)))
            return undefined;
        const [from, to] = [start, stop].map((at) => at === undefined ? undefined : Number(this.#needed(at)));
        return typeof object === "string"
            ? Array.from(object).slice(from, to).join("")
            : object.slice(from, to);
    }
    #unary(of) {
        const operator = of["operator"].value;
        const argument = of["argument"];
        if (operator === "not")
            return !isTrue(this.#value(argument));
        const number = Number(this.#needed(argument));
        return operator === "-" ? -number : number;
    }
    #binary(of) {
        const operator = of["operator"].value;
        const [left, right] = [of["left"], of["right"]];
        if (operator === "and" || operator === "or") {
            const first = this.#value(left);
            return isTrue(first) === (operator === "or") ? first : this.#value(right);
        }
        // What is missing equals nothing, and is in nothing; to reckon with it is a mistake.
        const lenient = ["==", "!=", "in", "not in"].includes(operator);
        const read = (side) => lenient ? this.#value(side) : this.#needed(side);
        return binary(operator, read(left), read(right), this.#words, this.#budget);
    }
    #filter(of) {
        const operand = of["operand"];
        const filter = of["filter"];
        const given = this.#arguments(filter);
        const name = jinja_unknown_nameOf(filter);
        if (name === "default" || name === "d") {
            const value = this.#value(operand);
            const falsyToo = isTrue(given.list[1] ?? given.named["boolean"]);
            const missing = value === undefined || (falsyToo && !isTrue(value));
            return missing ? (given.list[0] ?? given.named["default_value"] ?? "") : value;
        }
        return FILTERS[name]?.(this.#needed(operand), given);
    }
    #test(of) {
        const value = this.#value(of["operand"]);
        const name = jinja_unknown_nameOf(of["test"]);
        const holds = name === "defined" || name === "undefined"
            ? (value !== undefined) === (name === "defined")
            : value !== undefined && TESTS[name]?.(value) === true;
        return of["negate"] === true ? !holds : holds;
    }
    #call(of) {
        const callee = of["callee"];
        const given = this.#arguments(of);
        if (callee.type === "MemberExpression") {
            const object = this.#needed(callee["object"]);
            return METHODS[jinja_unknown_nameOf(callee["property"])]?.(object, given);
        }
        return range(given.list.map(Number), this.#budget);
    }
    #arguments(of) {
        const args = argumentsOf(of);
        const named = args.flatMap((arg) => {
            const key = keywordOf(arg);
            return key === null ? [] : [[key, this.#needed(arg["value"])]];
        });
        return {
            list: args.filter((arg) => keywordOf(arg) === null).map((arg) => this.#needed(arg)),
            named: (0,mapping/* mapping */.pq)(named),
            words: this.#words,
            budget: this.#budget,
        };
    }
}

// EXTERNAL MODULE: ./node_modules/@huggingface/jinja/dist/index.js
var dist = __webpack_require__(48931);
;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-tags.js
const CLOSE = { "{{": "}}", "{%": "%}", "{#": "#}" };
const RAW = /\{%[-+]?\s*raw\s*[-+]?%\}/y;
const END_RAW = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
/**
 * Cuts a Jinja template as Jinja's own lexer does by default: no trimming but where a tag asks for it (`{%-`, `-%}`)
 * and for one newline at the end; `{% raw %}` is text, which makes it the escape for literal braces.
 */
function jinjaTokens(template) {
    const source = template.replace(/\r?\n$/, "");
    const tokens = [];
    const faults = [];
    let trimNext = false;
    const text = (from, to) => {
        const whole = source.slice(from, to);
        const kept = trimNext ? whole.trimStart() : whole;
        if (kept !== "")
            tokens.push({ kind: "text", text: kept, offset: to - kept.length });
    };
    const trimBefore = () => {
        const last = tokens.at(-1);
        if (last?.kind !== "text")
            return;
        tokens.pop();
        const kept = last.text.trimEnd();
        if (kept !== "")
            tokens.push({ ...last, text: kept });
    };
    for (let at = 0; at < source.length;) {
        const open = nextTag(source, at);
        text(at, open);
        if (open === source.length)
            break;
        RAW.lastIndex = open;
        const raw = RAW.exec(source)?.[0];
        const mark = source.slice(open, open + 2);
        const end = raw === undefined ? tagEnd(source, open + 2, CLOSE[mark]) : open + raw.length;
        const tag = source.slice(open, end ?? open);
        if (end === null) {
            const hint = "close it, or write it as text: `{% raw %}{{{% endraw %}`";
            faults.push({ offset: open, message: `\`${mark}\` is never closed`, hint });
            break;
        }
        if (/^..-/.test(tag))
            trimBefore();
        trimNext = tag.at(-3) === "-";
        at = end;
        if (raw !== undefined) {
            END_RAW.lastIndex = end;
            const close = END_RAW.exec(source);
            if (close === null) {
                faults.push({ offset: open, message: "`{% raw %}` is never closed", hint: null });
                break;
            }
            text(end, close.index);
            if (/^..-/.test(close[0]))
                trimBefore();
            trimNext = close[0].at(-3) === "-";
            at = close.index + close[0].length;
        }
        else if (mark !== "{#") {
            const inner = tag
                .slice(2, -2)
                .replace(/^[-+]|[-+]$/g, "")
                .trim();
            tokens.push({ kind: mark === "{{" ? "output" : "statement", inner, offset: open });
        }
    }
    return { tokens, faults };
}
function nextTag(source, from) {
    for (let at = source.indexOf("{", from); at !== -1; at = source.indexOf("{", at + 1)) {
        if (source[at + 1] === "{" || source[at + 1] === "%" || source[at + 1] === "#")
            return at;
    }
    return source.length;
}
/** Past a tag's closing mark, which counts neither in quotes nor inside braces of its own; null where there is none. */
function tagEnd(source, from, close) {
    if (close === "#}") {
        const end = source.indexOf(close, from);
        return end === -1 ? null : end + 2;
    }
    let quote = null;
    let depth = 0;
    for (let at = from; at < source.length; at++) {
        const character = source[at];
        if (quote !== null) {
            if (character === "\\")
                at++;
            else if (character === quote)
                quote = null;
        }
        else if (character === '"' || character === "'")
            quote = character;
        else if (depth === 0 && source.startsWith(close, at))
            return at + 2;
        else if (character === "{")
            depth++;
        else if (character === "}")
            depth--;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja-tree.js




const DEEPEST = 50;
const HINTS = (0,mapping/* table */.tp)({
    include: "other files are not included; put the text into this one",
    import: "other files are not imported; put the text into this one",
    from: "other files are not imported; put the text into this one",
    extends: "other files are not extended; put the text into this one",
    block: "other files are not extended; put the text into this one",
    macro: "macros are not read; write the text where it is used",
    call: "macros are not read; write the text where it is used",
});
const SUBSET = "read are `if`, `for`, `set`, `raw` and comments";
/** Reads a template: blocks here, with their places, and what stands in tags by the library. */
function jinjaTree(template) {
    const large = tooLarge(template, "{{ or {%");
    if (large !== null)
        return { tree: [], faults: [large] };
    const { tokens, faults } = jinjaTokens(template);
    const reader = new Reader(tokens);
    const tree = reader.body([], null, 0);
    return { tree, faults: [...faults, ...reader.faults] };
}
class Reader {
    faults = [];
    #tokens;
    #at = 0;
    constructor(tokens) {
        this.#tokens = tokens;
    }
    /** Up to a statement that ends the block, which is left to the caller. */
    body(ends, opened, depth) {
        const nodes = [];
        for (;;) {
            const token = this.#tokens[this.#at];
            if (token === undefined) {
                if (opened !== null)
                    this.#refuse(opened, "is never closed", `add \`{% ${ends.at(-1)} %}\``);
                return nodes;
            }
            if (token.kind === "statement" && ends.includes(wordOf(token)))
                return nodes;
            this.#at++;
            if (depth > DEEPEST) {
                this.#refuse(token, "is nested too deeply", null);
                this.#at = this.#tokens.length;
                return nodes;
            }
            const node = this.#node(token, depth);
            if (node !== null)
                nodes.push(node);
        }
    }
    #node(token, depth) {
        if (token.kind === "text")
            return { kind: "text", text: token.text };
        const { offset } = token;
        if (token.kind === "output") {
            const of = this.#expression(token, token.inner);
            return of && { kind: "output", of, mark: `{{ ${token.inner} }}`, offset };
        }
        const word = wordOf(token);
        if (word === "if")
            return this.#if(token, depth);
        if (word === "for")
            return this.#for(token, depth);
        if (word === "set")
            return this.#set(token);
        this.#refuse(token, "is not read", HINTS[word] ?? SUBSET);
        return null;
    }
    #if(token, depth) {
        const branches = [];
        let otherwise = [];
        for (let opened = token;;) {
            const test = this.#expression(opened, restOf(opened));
            const body = this.body(["elif", "else", "endif"], token, depth + 1);
            if (test !== null)
                branches.push({ test, body });
            const next = this.#tokens[this.#at++];
            if (next === undefined || wordOf(next) === "endif")
                break;
            if (wordOf(next) === "else") {
                otherwise = this.body(["endif"], token, depth + 1);
                this.#at++;
                break;
            }
            opened = next;
        }
        return { kind: "if", branches, otherwise, offset: token.offset };
    }
    #for(token, depth) {
        const loop = this.#statement(token, `{% ${innerOf(token)} %}{% endfor %}`);
        const body = this.body(["else", "endfor"], token, depth + 1);
        const next = this.#tokens[this.#at++];
        const hasElse = next !== undefined && wordOf(next) === "else";
        const otherwise = hasElse ? this.body(["endfor"], token, depth + 1) : [];
        if (hasElse)
            this.#at++;
        if (loop?.type !== "For")
            return null;
        const iterable = loop["iterable"];
        const selects = iterable.type === "SelectExpression";
        return {
            kind: "for",
            names: jinja_tree_namesOf(loop["loopvar"]),
            of: selects ? iterable["lhs"] : iterable,
            only: selects ? iterable["test"] : null,
            body,
            otherwise,
            offset: token.offset,
        };
    }
    #set(token) {
        if (!token.kind.startsWith("statement") || !innerOf(token).includes("=")) {
            this.#refuse(token, "is not read", "write `{% set name = value %}`");
            return null;
        }
        const set = this.#statement(token, `{% ${innerOf(token)} %}`);
        if (set === null)
            return null;
        const target = set["assignee"];
        const names = jinja_tree_namesOf(target);
        if (names.length === 0) {
            this.#refuse(token, "sets no plain name", null);
            return null;
        }
        return { kind: "set", names, of: set["value"], offset: token.offset };
    }
    #expression(token, inner) {
        return this.#statement(token, `{{ ${inner} }}`);
    }
    #statement(token, text) {
        if (text.length > LONGEST_TAG) {
            this.#refuse(token, `is longer than ${LONGEST_TAG} characters`, null);
            return null;
        }
        try {
            const [statement, ...others] = (0,dist/* parse */.qg)((0,dist/* tokenize */.qw)(text)).body;
            if (statement !== undefined && others.length === 0) {
                return statement;
            }
        }
        catch {
            // The library's words name its own tokens; the tag and its line say more.
        }
        this.#refuse(token, "cannot be read as Jinja", null);
        return null;
    }
    #refuse(token, message, hint) {
        const shown = innerOf(token).slice(0, 60);
        const mark = token.kind === "output" ? `{{ ${shown} }}` : `{% ${shown} %}`;
        this.faults.push({ offset: token.offset, message: `\`${mark}\` ${message}`, hint });
    }
}
const innerOf = (token) => (token.kind === "text" ? "" : token.inner);
const wordOf = (token) => token.kind === "statement" ? (/^\w+/.exec(token.inner)?.[0] ?? "") : "";
const restOf = (token) => innerOf(token).replace(/^\w+/, "").trim();
function jinja_tree_namesOf(target) {
    if (target.type === "Identifier")
        return [String(target["value"])];
    if (target.type !== "TupleLiteral")
        return [];
    return target["value"].flatMap(jinja_tree_namesOf);
}

;// CONCATENATED MODULE: ./build/js/prompts/dialects/jinja.js







const jinja_READING = {
    layout: new Set(["offset", "mark"]),
    textIn: ({ kind, text }) => (kind === "text" ? String(text) : null),
};
/**
 * Jinja without what reaches other files or defines code: `if`, `for`, `set`, `raw`, comments, and expressions with
 * the filters, tests and methods of jinja-functions.ts. The grammar of expressions is `@huggingface/jinja`'s;
 * evaluation is ours, because that library throws where Python renders nothing, knows no places, and cannot be
 * held to a budget.
 *
 * What is missing renders as Python does in conditions and loops (false, no turns), and is unfilled where it would
 * be written out.
 */
const jinjaWith = (words, lexed) => ({
    faults(template) {
        const { tree, faults } = jinjaTree(lexed(template));
        return [...faults, ...unknownNames(tree)];
    },
    fill(template, values) {
        const { tree } = jinjaTree(lexed(template));
        const pieces = [];
        const evaluator = new JinjaEvaluator(values, words, new Budget(), (text) => pieces.push(text));
        const faults = withinBudget(() => evaluator.render(tree), () => evaluator.offset);
        const piece = { kind: "text", text: pieces.join("") };
        return { pieces: [piece], used: evaluator.used, unfilled: evaluator.unfilled, faults };
    },
    form(template) {
        const { tree, faults } = jinjaTree(lexed(template));
        const isRead = faults.length === 0 && unknownNames(tree).length === 0;
        return isRead ? treeForm(tree, jinja_READING) : template;
    },
});
const jinja = jinjaWith(pythonWords, (template) => template);
/** Unlike Jinja, nunjucks keeps the newline at a template's end: one more is there to be taken. */
const nunjucks = jinjaWith(json/* jsonWords */.WY, (template) => `${template}\n`);

;// CONCATENATED MODULE: ./build/js/prompts/dialects/registry.js




/** Template languages beside `{{name}}` alone, which template.ts reads. */
const DIALECTS = {
    "f-string": f_string/* fString */.G,
    handlebars: handlebars,
    jinja: jinja,
    mustache: mustache,
    nunjucks: nunjucks,
};
/** Names that files have for a dialect (`template: jinja2`), none of which is ours to misread. */
const NAMES = (0,mapping/* table */.tp)({
    variables: "variables",
    "f-string": "f-string",
    fstring: "f-string",
    handlebars: "handlebars",
    mustache: "mustache",
    jinja: "jinja",
    jinja2: "jinja",
    nunjucks: "nunjucks",
    // Its calls of functions are warned about like any mark that is no variable.
    "semantic-kernel": "variables",
});
const DIALECT_NAMES = Object.keys(NAMES);
const dialectNamed = (written) => NAMES[written.toLowerCase()] ?? null;


/***/ }),

/***/ 22496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fy: () => (/* binding */ isMessages),
/* harmony export */   Ne: () => (/* binding */ readMessages),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   gg: () => (/* binding */ ROLES)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17177);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26014);
/* harmony import */ var _document_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65564);





/** Roles by the names that formats have for them. */
const ROLES = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)({
    system: "system",
    developer: "system",
    user: "user",
    human: "user",
    assistant: "assistant",
    ai: "assistant",
    model: "assistant",
    tool: "tool",
});
/** Whether a value is a list of chat messages, or was meant as one. */
const isMessages = ({ value }) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value) &&
    value.length > 0 &&
    value.every((of) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(of) && ("role" in of || of["type"] === "placeholder"));
/** Chat messages as OpenAI's API writes them: texts, parts with images, calls of tools and their answers. */
function readMessages(list) {
    const messages = [];
    const problems = [];
    for (const item of (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(list)) {
        const message = readMessage(item);
        if (message.ok)
            messages.push(message.value);
        else
            problems.push(...message.problems);
    }
    if (problems.length > 0)
        return { ok: false, problems };
    if (messages.length === 0) {
        return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(list, "there are no messages", "write `- role: user` with its `content`");
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(messages);
}
function readMessage(item) {
    if ((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "type")?.value === "placeholder")
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(placeholder(item));
    const written = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "role")?.value;
    const role = typeof written === "string" ? ROLES[written.toLowerCase()] : undefined;
    if (role === undefined) {
        const place = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "role") ?? item;
        const said = typeof written === "string" ? `unknown role \`${written}\`` : "a role is missing";
        return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(place, said, (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(String(written), Object.keys(ROLES)));
    }
    const calls = readCalls((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "tool_calls") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "toolCalls"));
    if (!calls.ok)
        return calls;
    const content = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "content") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "parts") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "text");
    const pieces = readContent(content, item, calls.value.length > 0);
    if (!pieces.ok)
        return pieces;
    const [first, ...more] = pieces.value;
    const leading = first?.kind === "text" ? first : { template: "", line: item.lineOf(item.at) };
    const rest = first?.kind === "text" ? more : pieces.value;
    const id = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "tool_call_id")?.value;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({
        role,
        template: leading.template,
        line: leading.line,
        ...(rest.length > 0 && { more: rest }),
        ...(calls.value.length > 0 && { toolCalls: calls.value }),
        ...(typeof id === "string" && { toolCallId: id }),
    });
}
/** Messages that an application puts in: the conversation of a case. */
function placeholder(item) {
    const name = String((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(item, "name")?.value ?? "");
    const line = item.lineOf(item.at);
    const thread = { kind: "thread", template: `{{${name}}}`, line, name };
    return { role: "user", template: "", line, more: [thread] };
}
function readContent(content, item, mayBeEmpty) {
    const value = content?.value ?? null;
    if (content === null || value === null) {
        return mayBeEmpty
            ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)([])
            : (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(item, "the message has no `content`", "write its text, such as `{{question}}`");
    }
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value)) {
        const pieces = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(content).map(readPart);
        const problems = pieces.flatMap((piece) => (piece.ok ? [] : piece.problems));
        if (problems.length > 0)
            return { ok: false, problems };
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(pieces.flatMap((piece) => (piece.ok ? [piece.value] : [])));
    }
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value)) {
        return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(content, "`content` must be a text or a list of parts", "put it in quotes");
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)([{ kind: "text", template: String(value), line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(content) }]);
}
function readPart(part) {
    if (typeof part.value === "string") {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({ kind: "text", template: part.value, line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(part) });
    }
    const text = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "text");
    if (typeof text?.value === "string") {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)({ kind: "text", template: text.value, line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(text) });
    }
    const image = imageOf(part);
    if (image !== null)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(image);
    const kind = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "type")?.value;
    const message = `a part of type \`${typeof kind === "string" ? kind : "?"}\` cannot be sent`;
    return (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedAt */ .E_)(part, message, "parts are `text` and `image_url`");
}
/** The image that a part shows; null where it shows none. */
function imageOf(part) {
    const image = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "image_url") ?? (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(part, "image");
    const address = image === null ? null : ((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(image, "url") ?? image);
    if (typeof address?.value !== "string")
        return null;
    return { kind: "image", template: address.value, line: (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .textLine */ .uu)(address), image: null };
}
function readCalls(list) {
    const problems = [];
    const calls = (list === null ? [] : (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .children */ .Y_)(list)).flatMap((call) => {
        const of = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(call, "function") ?? call;
        const name = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(of, "name")?.value;
        const given = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(of, "arguments")?.value ?? {};
        const read = typeof given === "string" ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(given) : null;
        if (typeof name !== "string") {
            problems.push((0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .problemAt */ .l4)(call, "the call names no function", null));
            return [];
        }
        const id = (0,_document_value_js__WEBPACK_IMPORTED_MODULE_3__/* .child */ .jf)(call, "id")?.value;
        const known = typeof id === "string" ? id : `call_${call.at.map(String).join("_")}`;
        return [{ id: known, name, arguments: read?.ok === true ? read.value : given }];
    });
    return problems.length > 0 ? { ok: false, problems } : (0,_problem_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Yz)(calls);
}


/***/ }),

/***/ 65564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ refusedAt),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   Ut: () => (/* binding */ childAt),
/* harmony export */   YD: () => (/* binding */ keysOf),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   jf: () => (/* binding */ child),
/* harmony export */   l4: () => (/* binding */ problemAt),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   uu: () => (/* binding */ textLine),
/* harmony export */   ws: () => (/* binding */ entriesAt)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17177);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62843);
/* harmony import */ var _text_mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);
/* harmony import */ var _text_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12103);





/** Reads a file as one document. JSON is read as YAML, which knows lines, unless only JSON takes it. */
function readDocument(source) {
    const { path, text } = source;
    const document = (0,_text_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYaml */ .h)(text, path);
    if (document.ok)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ source, at: [], ...document.value });
    const json = path.endsWith(".json") ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(text) : null;
    return json?.ok === true
        ? (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)({ source, at: [], value: json.value, lineOf: () => 1 })
        : document;
}
/** A key of a mapping or a place in a list; null where there is nothing. */
function child(parent, key) {
    const { value } = parent;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key))
        return null;
    const found = value[key];
    return { ...parent, value: found, at: [...parent.at, key] };
}
/** What a path leads to; null where there is nothing. */
const childAt = (parent, path) => path.reduce((of, key) => of && child(of, key), parent);
function children(parent) {
    const { value, at } = parent;
    if ((0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isList */ .Lv)(value))
        return value.map((item, n) => ({ ...parent, value: item, at: [...at, n] }));
    return keysOf(value).flatMap((key) => child(parent, key) ?? []);
}
/** The key under which a value stands, or its place in a list. */
const keyOf = ({ at }) => String(at.at(-1));
/** The entries of a mapping that have one of these keys. */
function entriesAt({ value }, keys) {
    const entries = (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? Object.entries(value) : [];
    return (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(entries.filter(([key]) => keys.includes(key)));
}
const problemAt = ({ source, at, lineOf }, message, hint) => ({ file: source.path, line: lineOf(at), message, hint });
const refusedAt = (place, message, hint) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(problemAt(place, message, hint));
/** `messages[0].content` */
const pathText = (path) => path.reduce((text, key) => {
    if (typeof key === "number")
        return `${text}[${String(key)}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
}, "");
/** The line on which a text's own first line stands: below its key where it is a block (`content: |`). */
function textLine({ source, at, lineOf }) {
    const line = lineOf(at);
    const written = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_4__/* .linesOf */ .Dx)(source.text)[line - 1]?.text ?? "";
    return /[|>][-+\d]*[ \t]*(?:#.*)?$/.test(written) ? line + 1 : line;
}
const keysOf = (value) => (0,_text_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .isMapping */ .pi)(value) ? Object.keys(value) : [];


/***/ }),

/***/ 51447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  EM: () => (/* binding */ NO_FILES),
  uz: () => (/* binding */ imagePaths),
  qL: () => (/* binding */ isFilledIn),
  AM: () => (/* binding */ readImage),
  zk: () => (/* binding */ readWithImages),
  nS: () => (/* binding */ withImages)
});

// EXTERNAL MODULE: ./build/js/digest.js
var digest = __webpack_require__(95452);
;// CONCATENATED MODULE: ./build/js/models/image-bytes.js

/** What every provider takes; Anthropic's limit is the lowest. */
const MOST_IMAGE_BYTES = 5 * 1024 * 1024;
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/** The leading bytes of the four formats that providers take, as Latin-1; WebP has its length between two of them. */
const BEGINNINGS = [
    ["image/png", (bytes) => bytes.startsWith("\x89PNG\r\n\x1a\n")],
    ["image/jpeg", (bytes) => bytes.startsWith("\xff\xd8\xff")],
    ["image/gif", (bytes) => bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")],
    ["image/webp", (bytes) => bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)],
];
/** What image these bytes are, by their beginning: neither a file's name nor what an address says of it counts. */
function heldImage(bytes) {
    const known = readings.get(bytes) ?? read(bytes);
    readings.set(bytes, known);
    return known;
}
/** A file that every case shows is looked at once; bytes never change, so this holds no state. */
const readings = new WeakMap();
function read(bytes) {
    const beginning = Buffer.from(bytes.subarray(0, 64)).toString("latin1");
    if (beginning.startsWith(LFS_POINTER)) {
        const hint = "keep the image in git itself (git lfs untrack, then commit the file)";
        return { ok: false, message: "is a Git LFS pointer, not the image it stands for", hint };
    }
    const mediaType = BEGINNINGS.find(([, fits]) => fits(beginning))?.[0];
    if (mediaType === undefined) {
        const hint = "give a PNG, JPEG, GIF or WebP image";
        return { ok: false, message: "is no image that models take", hint };
    }
    if (bytes.length > MOST_IMAGE_BYTES) {
        const hint = "make it smaller: models scale large images down themselves";
        return { ok: false, message: `has ${bytes.length} bytes, more than 5 MiB`, hint };
    }
    return { ok: true, image: { kind: "image", mediaType, bytes, digest: (0,digest/* sha256 */.sc)(bytes) } };
}

// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var paths = __webpack_require__(93145);
;// CONCATENATED MODULE: ./build/js/prompts/images.js



/** For texts that come from no tree. */
const NO_FILES = () => null;
/**
 * Reads something that may name images, as often as it asks for files that were not there yet: which ones it names is
 * only known by reading it, and most name none.
 *
 * @param load what lies at each of the paths, in their order
 */
async function readWithImages(load, read) {
    const known = new Map();
    for (;;) {
        const wanted = new Set();
        const result = read((path) => {
            if (!known.has(path))
                wanted.add(path);
            return known.get(path) ?? null;
        });
        if (wanted.size === 0)
            return result;
        const paths = [...wanted];
        for (const [n, found] of (await load(paths)).entries())
            known.set(paths[n], found);
    }
}
/**
 * The image that a text names: a web address, which the provider will fetch, a `data:` address, or a file, by its
 * path from the folder of the file that names it, or else from the root of the repository.
 */
function readImage(source, namedIn, files) {
    if (/^https:\/\//i.test(source))
        return linked(source);
    if (/^data:/i.test(source))
        return inData(source);
    if (ADDRESS.test(withoutFile(source))) {
        const hint = "give an https address, a `data:` address or a file of this repository";
        return {
            ok: false,
            message: `image \`${images_short(source)}\` has an address of another kind`,
            hint,
        };
    }
    const candidates = imagePaths(source, namedIn);
    if (candidates.length === 0) {
        const hint = "name a file of this repository";
        return { ok: false, message: `image \`${images_short(source)}\` leads out of the repository`, hint };
    }
    for (const candidate of candidates) {
        const found = files(candidate);
        if (found === null)
            continue;
        if (!(found instanceof Uint8Array)) {
            return { ok: false, message: `image \`${candidate}\`: ${found.message}`, hint: found.hint };
        }
        return prefixed(heldImage(found), `image \`${candidate}\``);
    }
    const hint = "name it relative to this file, or from the root of the repository";
    return { ok: false, message: `image \`${images_short(source)}\` does not exist`, hint };
}
const ADDRESS = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const withoutFile = (source) => source.replace(/^file:\/\//i, "");
/** Where the file may lie that a text names, as repository paths in order; none for an address and for ways out. */
function imagePaths(source, namedIn) {
    const path = withoutFile(source);
    if (ADDRESS.test(path))
        return [];
    const found = [(0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(namedIn), path), (0,paths/* joinPath */.uJ)("", path)];
    return [...new Set(found.filter((of) => of !== null))];
}
/** Only encrypted: whoever fetches it shall get what its owner serves. */
function linked(source) {
    if (URL.canParse(source) && !/\s/.test(source)) {
        return { ok: true, image: { kind: "image-url", url: source } };
    }
    return { ok: false, message: `image \`${images_short(source)}\` is no address`, hint: null };
}
function inData(source) {
    const message = "an image in a `data:` address";
    const comma = source.indexOf(",");
    const tooLong = source.length > 2 * MOST_IMAGE_BYTES;
    const coded = tooLong ? "" : source.slice(comma + 1).replaceAll(/\s/g, "");
    const isBase64 = source.slice(0, comma).toLowerCase().endsWith(";base64");
    if (!isBase64 || !/^[A-Za-z0-9+/]+={0,2}$/.test(coded)) {
        const hint = "write `data:image/png;base64,…` with at most 5 MiB of data";
        return { ok: false, message: `${message} cannot be read`, hint };
    }
    return prefixed(heldImage(Buffer.from(coded, "base64")), message);
}
const prefixed = (reading, what) => reading.ok ? reading : { ...reading, message: `${what} ${reading.message}` };
/** A `data:` address may be megabytes long. */
const images_short = (source) => (source.length > 80 ? `${source.slice(0, 80)}…` : source);
/** Whether a case fills an image in: any dialect's mark begins with a brace. */
const isFilledIn = (template) => template.includes("{");
/** A prompt with the images that its own text names; those that a case fills in are left to `render`. */
function withImages(prompt, files) {
    const problems = [];
    const read = (piece) => {
        if (piece.kind !== "image" || isFilledIn(piece.template))
            return piece;
        const reading = readImage(piece.template.trim(), prompt.path, files);
        if (reading.ok)
            return { ...piece, image: reading.image };
        const { message, hint } = reading;
        problems.push({ file: prompt.path, line: piece.line, message, hint });
        return piece;
    };
    if (!prompt.messages.some(({ more }) => more !== undefined))
        return (0,problem/* parsed */.Yz)(prompt);
    const messages = prompt.messages.map((message) => message.more === undefined ? message : { ...message, more: message.more.map(read) });
    return problems.length > 0 ? { ok: false, problems } : (0,problem/* parsed */.Yz)({ ...prompt, messages });
}


/***/ }),

/***/ 37595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ piecesOf),
/* harmony export */   e: () => (/* binding */ textOfPieces)
/* harmony export */ });
/** All that a message is made of, in order: its first text, and what follows. */
function piecesOf(message) {
    const { template, line, path, more = [] } = message;
    return [{ kind: "text", template, line, ...(path !== undefined && { path }) }, ...more];
}
/** The text of a filled template, where roles, images and conversations have no place. */
const textOfPieces = (pieces) => pieces.map((piece) => (piece.kind === "text" ? piece.text : "")).join("");


/***/ }),

/***/ 79630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ meanValue),
/* harmony export */   QO: () => (/* binding */ compiled),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   jV: () => (/* binding */ textAlone),
/* harmony export */   nS: () => (/* binding */ rejected),
/* harmony export */   wp: () => (/* binding */ graded)
/* harmony export */ });
/** An answer of which nothing but its text is known. */
const textAlone = (text, of = NO_CASE) => ({
    text,
    toolCalls: [],
    tools: null,
    finish: "stop",
    costUsd: null,
    latencyMs: null,
    case: of,
});
const NO_CASE = { input: {}, reference: null, contexts: [] };
const compiled = (test, fit) => fit === undefined ? { ok: true, test } : { ok: true, test, fit };
const rejected = (message, hint = null) => ({
    ok: false,
    message,
    hint,
});
/** So that the last bit of a quotient misses no threshold. */
const ROUNDING = 1e-9;
/** The finding of a graded check: it holds from its threshold on. */
const graded = (value, { threshold }, detail) => ({
    holds: value >= (threshold ?? 1) - ROUNDING,
    value,
    detail,
});
/**
 * The mean of what checks say of an answer, by their weights, 0–1: of those that hold or do not, the share that passes.
 * Null where none weighs anything, or where one that does could not tell.
 */
function meanValue(results) {
    let [sum, weights] = [0, 0];
    for (const { value, weight } of results) {
        if (weight === 0)
            continue;
        if (value === null)
            return null;
        sum += value * weight;
        weights += weight;
    }
    return weights === 0 ? null : sum / weights;
}
/** Those that make an answer fail. */
const failed = (results) => results.filter(({ pass, weight }) => !pass && weight > 0);


/***/ }),

/***/ 14133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   rG: () => (/* binding */ inHundredths),
/* harmony export */   rj: () => (/* binding */ countWords),
/* harmony export */   wZ: () => (/* binding */ countCharacters)
/* harmony export */ });
/** Code points, as a reader counts most characters: an emoji is one, not two. */
function countCharacters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** Runs of anything but white space, as `wc -w` counts; a script without spaces has few. */
function countWords(text) {
    return text.match(/\S+/gu)?.length ?? 0;
}
function counted(count, noun) {
    return `has ${count} ${noun}${count === 1 ? "" : "s"}`;
}
/** Two decimals, as details say a value from 0 to 1. */
const inHundredths = (value) => value.toFixed(2);


/***/ }),

/***/ 60734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gF: () => (/* binding */ isGraded),
  QB: () => (/* binding */ parseCheck),
  jc: () => (/* binding */ readCheck),
  k_: () => (/* binding */ runCheck)
});

// UNUSED EXPORTS: CHECKS, CHECK_NAMES

// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
// EXTERNAL MODULE: ./build/js/score/checks/check.js
var checks_check = __webpack_require__(79630);
// EXTERNAL MODULE: ./build/js/score/checks/counts.js
var counts = __webpack_require__(14133);
;// CONCATENATED MODULE: ./build/js/score/checks/quote.js
/** Deeper parts are left out: a hostile value would exhaust the stack. */
const DEEPEST = 20;
/** A value on one line, in JSON's notation, cut to `limit` code points. Not escaped for any sink. */
function quote(value, limit = 80) {
    const points = [...JSON.stringify(shallow(value, DEEPEST))];
    return points.length <= limit ? points.join("") : `${points.slice(0, limit).join("")}…`;
}
function shallow(value, depth) {
    if (value === null || typeof value !== "object")
        return value;
    if (depth === 0)
        return "…";
    if (Array.isArray(value))
        return value.map((inner) => shallow(inner, depth - 1));
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, inner]) => [name, shallow(inner, depth - 1)]));
}

;// CONCATENATED MODULE: ./build/js/score/checks/assert-set.js



/**
 * `assert-set: [{ contains: "30 days" }, { icontains: "receipt", weight: 2 }]`: all of several checks pass, or with
 * `threshold: 0.5` beside it, their weighted mean reaches it. A check of weight 0 does not count.
 */
const assertSet = {
    kind: "assert-set",
    graded: { threshold: null },
    compile: (argument, setting) => {
        if (!Array.isArray(argument) || argument.length === 0) {
            return (0,checks_check/* rejected */.nS)("takes a list of checks", 'write `[{ contains: "30 days" }]`');
        }
        const checks = [];
        for (const raw of argument) {
            const read = setting.read(raw);
            if (!read.ok) {
                return (0,checks_check/* rejected */.nS)(`holds a check that cannot be read: ${read.message}`, read.hint);
            }
            checks.push(read);
        }
        return checks.every(({ check }) => check.weight === 0)
            ? (0,checks_check/* rejected */.nS)("holds only checks of weight 0, so it could not fail")
            : together(checks, setting);
    },
};
const together = (checks, setting) => (0,checks_check/* compiled */.QO)((_, answer) => findingOf(checks, answer, setting), (facts) => {
    const fits = checks.map(({ fit }) => fit(facts));
    return {
        lacks: fits.find(({ lacks }) => lacks !== null)?.lacks ?? null,
        slices: fits.flatMap(({ slices }) => slices),
    };
});
function findingOf(checks, answer, setting) {
    const results = checks.map(({ run }) => run(answer));
    const value = (0,checks_check/* meanValue */.Fm)(results);
    if (value === null)
        return { holds: null, detail: "has a check that cannot tell" };
    const lost = (0,checks_check/* failed */.gz)(results);
    const fails = lost.length === 0 ? "" : `, fails ${quote(lost.map(({ label }) => label))}`;
    const detail = `reaches ${(0,counts/* inHundredths */.rG)(value)}${fails}`;
    return setting.threshold === null
        ? { holds: lost.length === 0, value, detail }
        : (0,checks_check/* graded */.wp)(value, setting, detail);
}

// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
;// CONCATENATED MODULE: ./build/js/score/checks/arguments.js


/** Any text, the empty one too. */
function withAnyText(argument, build) {
    if (typeof argument === "string")
        return build(argument);
    return (0,checks_check/* rejected */.nS)(`takes a text, not ${named(argument)}`, quoteIt(argument));
}
/** An empty text is in every output: such a check could not fail, so it is refused. */
function withText(argument, build) {
    return withAnyText(argument, (text) => text === "" ? (0,checks_check/* rejected */.nS)("takes a text that is not empty") : build(text));
}
function withTexts(argument, build) {
    if (!Array.isArray(argument)) {
        return (0,checks_check/* rejected */.nS)(`takes a list of texts, not ${named(argument)}`, "write `[one, two]`");
    }
    if (argument.length === 0)
        return (0,checks_check/* rejected */.nS)("takes a list that is not empty");
    const texts = [];
    for (const item of argument) {
        if (typeof item !== "string") {
            return (0,checks_check/* rejected */.nS)(`takes a list of texts; ${named(item)} is none`, quoteIt(item));
        }
        if (item === "")
            return (0,checks_check/* rejected */.nS)("takes texts that are not empty");
        texts.push(item);
    }
    return build(texts);
}
/** A whole number from `least` up. */
function withCount(argument, least, build) {
    if (typeof argument !== "number" || !Number.isSafeInteger(argument)) {
        return (0,checks_check/* rejected */.nS)(`takes a whole number, not ${named(argument)}`);
    }
    if (argument < least)
        return (0,checks_check/* rejected */.nS)(`takes a number of at least ${least}, not ${argument}`);
    return build(argument);
}
function withNothing(argument, built) {
    if (argument === null)
        return built;
    return (0,checks_check/* rejected */.nS)(`takes no argument, but has ${named(argument)}`, "write its name alone");
}
function named(value) {
    if (value === null)
        return "nothing";
    if (Array.isArray(value))
        return "a list";
    if (typeof value === "object")
        return "a map";
    return typeof value === "string"
        ? `the text ${quote(value, 40)}`
        : `the ${typeof value} ${value}`;
}
/** YAML reads 30, true and 1.10 as values whose spelling is lost, so they are not turned back into text. */
function quoteIt(value) {
    const scalar = typeof value === "number" || typeof value === "boolean";
    return scalar ? "put it in quotes" : null;
}

;// CONCATENATED MODULE: ./build/js/score/checks/options.js




/** An argument that is a map of these names alone; a name that is none of them is refused with the nearest. */
function withOptions(argument, names, build) {
    if (!(0,mapping/* isMapping */.pi)(argument))
        return (0,checks_check/* rejected */.nS)(`takes a map of ${(0,suggest/* listed */.KE)(names)}`);
    const unknown = Object.keys(argument).find((name) => !names.includes(name));
    return unknown === undefined
        ? build(argument)
        : (0,checks_check/* rejected */.nS)(`does not know ${quote(unknown, 40)}`, (0,suggest/* didYouMean */.au)(unknown, names));
}
/** An option that is a number from `least` up, or `undefined` where it is not written. */
function numberOption(options, name, least = 0) {
    const value = options[name];
    if (value === undefined)
        return { value };
    if (typeof value === "number" && Number.isFinite(value) && value >= least)
        return { value };
    return (0,checks_check/* rejected */.nS)(`takes a number of at least ${least} as \`${name}\`, not ${quote(value, 40)}`);
}

;// CONCATENATED MODULE: ./build/js/score/checks/reference.js




/**
 * A check that compares with a text: its own, or the nearest of several, or as a bare name the case's `reference`. With
 * options it is a map, in which `reference` has the text: `{ reference: "Paris", n: 2 }`.
 */
function comparing(argument, names, build) {
    if (!(0,mapping/* isMapping */.pi)(argument))
        return against(argument, {}, build);
    return withOptions(argument, ["reference", ...names], ({ reference = null, ...options }) => against(reference, options, build));
}
function against(reference, options, build) {
    const test = build(options);
    if (typeof test !== "function")
        return test;
    const own = (texts) => (0,checks_check/* compiled */.QO)((output) => test(output, texts));
    if (Array.isArray(reference))
        return withTexts(reference, own);
    if (reference !== null)
        return withText(reference, (text) => own([text]));
    return (0,checks_check/* compiled */.QO)((output, answer) => test(output, [referenceOf(answer)]), ({ reference: given }) => ({
        lacks: given === null || given === "" ? "has no `reference` to compare with" : null,
        slices: [],
    }));
}
const referenceOf = ({ case: { reference } }) => reference ?? "";

;// CONCATENATED MODULE: ./build/js/score/checks/words.js
/** Scripts that write no spaces between words: each character is a word. */
const UNSPACED = String.raw `[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const WORD = new RegExp(String.raw `${UNSPACED}|[[\p{L}\p{M}\p{N}]--${UNSPACED}]+`, "gv");
/** Words in small letters, without punctuation, as the measures of overlap count them. */
const wordsOf = (text) => text.toLowerCase().match(WORD) ?? [];
/** How many runs of `n` words there are. */
const countRuns = (words, n) => Math.max(0, words.length - n + 1);
/** How often each run of `n` words occurs. */
function ngrams(words, n) {
    const counts = new Map();
    for (let at = 0; at + n <= words.length; at += 1) {
        const gram = words.slice(at, at + n).join(" ");
        counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
    return counts;
}
/** Runs that both have, each as often as the one that has it less often. */
function overlap(a, b) {
    let shared = 0;
    for (const [gram, count] of a)
        shared += Math.min(count, b.get(gram) ?? 0);
    return shared;
}
/** Harmonic mean of precision and recall: shared / have and shared / wanted; 0 where nothing is shared. */
const f1 = (shared, have, wanted) => shared === 0 ? 0 : (2 * shared) / (have + wanted);

;// CONCATENATED MODULE: ./build/js/score/checks/bleu.js




/**
 * `bleu: "Returns end after 30 days."`: BLEU (Papineni and others 2002) of one output, from runs of 1 to 4 words, with
 * brevity penalty; runs of more than one word are smoothed by one (Lin & Och 2004, "ORANGE"), since a single answer
 * seldom shares four words in a row. Capitals and punctuation do not count.
 */
const bleu = {
    kind: "bleu",
    graded: { threshold: 0.5 },
    compile: (argument, setting) => comparing(argument, [], () => (output, texts) => {
        const value = score(wordsOf(output), texts.map(wordsOf));
        return (0,checks_check/* graded */.wp)(value, setting, `has BLEU ${(0,counts/* inHundredths */.rG)(value)}`);
    }),
};
const ORDERS = [1, 2, 3, 4];
function score(have, references) {
    const logs = ORDERS.map((n) => {
        const runs = ngrams(have, n);
        const shared = overlap(runs, mostOften(references.map((words) => ngrams(words, n))));
        const all = countRuns(have, n);
        const smoothed = n === 1 ? 0 : 1;
        return Math.log((shared + smoothed) / (all + smoothed));
    });
    // No shared word, or no word at all.
    if (!logs.every(Number.isFinite))
        return 0;
    const length = closest(references.map((words) => words.length), have.length);
    const penalty = have.length >= length ? 1 : Math.exp(1 - length / have.length);
    return penalty * Math.exp(logs.reduce((sum, log) => sum + log, 0) / ORDERS.length);
}
/** Of several references, each run as often as the one that has it most. */
function mostOften(all) {
    const most = new Map();
    for (const counts of all) {
        for (const [run, count] of counts)
            most.set(run, Math.max(count, most.get(run) ?? 0));
    }
    return most;
}
/** The length nearest to the output's; of two as near, the shorter. */
const closest = (lengths, to) => lengths.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to) || a - b)[0] ?? 0;

;// CONCATENATED MODULE: ./build/js/score/checks/fold.js
/** One spelling whatever the capitals: down, then up, so `ß` meets `SS`, and both small sigmas meet the capital one. */
const folded = (text) => text.toLowerCase().toUpperCase();

;// CONCATENATED MODULE: ./build/js/score/checks/depth.js
/** Deeper outputs are not read: who walks through them recurses, and how deep a stack reaches differs between machines. */
const depth_DEEPEST = 100;
/** Whether lists and objects stand in one another more than `depth` deep. */
function isDeeper(value, depth) {
    if (value === null || typeof value !== "object")
        return false;
    return depth === 0 || Object.values(value).some((inner) => isDeeper(inner, depth - 1));
}

;// CONCATENATED MODULE: ./build/js/score/checks/is-json.js


/** `is-json`: the whole output is one JSON value (RFC 8259). A Markdown fence around it is not JSON. */
const isJson = {
    kind: "is-json",
    compile: (argument) => withNothing(argument, (0,checks_check/* compiled */.QO)((output) => {
        const holds = readJson(output) !== undefined;
        return { holds, detail: holds ? "is JSON" : "is not JSON" };
    })),
};
/** The value, or undefined where the text is not JSON. The engine's own message varies by version, so it is dropped. */
function readJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/js/score/checks/output-json.js


const FENCE = "```";
/** Characters looked at for each of the text, but some for any: what is bracketed to confuse is given up on. */
const EFFORT = { each: 16, least: 200_000 };
/** What a try costs, however little it looks at. */
const TRY = 100;
/**
 * The output as a value, undefined where it is none: the whole of it, or what stands in the one Markdown fence (with
 * or without the word `json`) that is the whole of it, as models like to answer.
 */
function outputJson(output) {
    const value = readJson(unfenced(output.trim()));
    return value === undefined || isDeeper(value, depth_DEEPEST) ? undefined : value;
}
function unfenced(text) {
    const lineEnd = text.indexOf("\n");
    if (!text.startsWith(FENCE) || !text.endsWith(FENCE) || lineEnd < 0)
        return text;
    const info = text.slice(FENCE.length, lineEnd).trim().toLowerCase();
    const inside = text.slice(lineEnd, -FENCE.length);
    return info === "" || info === "json" ? inside : text;
}
/** The JSON objects and lists that stand anywhere in a text, outermost first, in order. */
function* jsonIn(text) {
    let effort = Math.max(EFFORT.least, EFFORT.each * text.length);
    const openers = /[[{]/gu;
    for (let found = openers.exec(text); found !== null && effort > 0; found = openers.exec(text)) {
        const start = found.index;
        const end = closing(text, start);
        effort -= Math.max(TRY, (end ?? text.length) - start);
        const value = end === null ? undefined : readJson(text.slice(start, end));
        if (end === null || value === undefined)
            continue;
        openers.lastIndex = end;
        yield value;
    }
}
/** Behind the bracket that closes the one at `start`; brackets in strings do not count. Null where none does. */
function closing(text, start) {
    let depth = 0;
    let inString = false;
    for (let at = start; at < text.length; at += 1) {
        const character = text[at];
        if (inString) {
            if (character === "\\")
                at += 1;
            else if (character === '"')
                inString = false;
        }
        else if (character === '"')
            inString = true;
        else if (character === "{" || character === "[")
            depth += 1;
        else if (character === "}" || character === "]") {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./build/js/score/checks/path-query.js



/** Names as they stand behind a dot, and what may stand between brackets. */
const STEP = /\.(?<dotted>[\p{L}_][\p{L}\p{M}\p{N}_]*)|\.(?<any>\*)|\[(?:(?<index>-?\d{1,15})|(?<all>\*)|'(?<single>(?:[^'\\]|\\['\\])*)'|"(?<double>(?:[^"\\]|\\["\\])*)")\]/uy;
/**
 * Reads the part of JSONPath (RFC 9535) that takes time linear in the value: `$`, `.name`, `['name']`, `[0]`, `[-1]`,
 * `.*` and `[*]`.
 */
function readPath(text) {
    if (!text.startsWith("$")) {
        return (0,checks_check/* rejected */.nS)(`takes a path that begins with \`$\`, not ${quote(text, 60)}`);
    }
    const steps = [];
    let at = 1;
    while (at < text.length) {
        STEP.lastIndex = at;
        const groups = STEP.exec(text)?.groups;
        if (groups === undefined) {
            return (0,checks_check/* rejected */.nS)(`cannot read the path ${quote(text, 60)} from ${quote(text.slice(at), 20)} on`, "known are `.name`, `['name']`, `[0]`, `[-1]`, `.*` and `[*]`");
        }
        steps.push(stepOf(groups));
        at = STEP.lastIndex;
    }
    return { ok: true, path: steps };
}
function stepOf({ dotted, index, single, double }) {
    const quoted = single ?? double;
    if (dotted !== undefined)
        return { kind: "name", name: dotted };
    if (index !== undefined)
        return { kind: "index", index: Number(index) };
    if (quoted === undefined)
        return { kind: "all" };
    return { kind: "name", name: quoted.replaceAll(/\\(.)/gu, "$1") };
}
/** The values that a path finds, in order. */
function path_query_select(value, path) {
    return path.reduce((found, step) => found.flatMap((of) => below(of, step)), [value]);
}
function below(value, step) {
    switch (step.kind) {
        case "all":
            return (0,mapping/* isList */.Lv)(value) ? value : (0,mapping/* isMapping */.pi)(value) ? Object.values(value) : [];
        case "index": {
            const inside = (0,mapping/* isList */.Lv)(value) ? value.at(step.index) : undefined;
            return inside === undefined ? [] : [inside];
        }
        case "name": {
            if (!(0,mapping/* isMapping */.pi)(value) || !Object.hasOwn(value, step.name))
                return [];
            const inside = value[step.name];
            return inside === undefined ? [] : [inside];
        }
    }
}

;// CONCATENATED MODULE: ./build/js/score/checks/classification.js








/**
 * `classification: [billing, shipping, other]`: the output is the right one of these labels, which is the case's
 * `reference`. Capitals, surrounding white space, quotes and asterisks and a final full stop do not count. Each case
 * joins the slice `label: …` of its right label, so that accuracy is reported by label. `{ labels: […], path:
 * "$.label" }` reads the label out of JSON; `expected` names the right one where the reference does not.
 */
const classification = {
    kind: "classification",
    compile: (argument) => (0,mapping/* isMapping */.pi)(argument)
        ? withOptions(argument, ["labels", "expected", "path"], fromOptions)
        : withLabels(argument, (labels) => labelled({ labels, expected: null, path: null })),
};
function fromOptions({ labels = null, expected = null, path = null }) {
    return withLabels(labels, (known) => {
        const right = labelIn(expected, known);
        if (expected !== null && right === null) {
            return (0,checks_check/* rejected */.nS)(`has ${quote(expected, 40)} as \`expected\`, which is none of its labels`);
        }
        if (path === null)
            return labelled({ labels: known, expected: right, path });
        if (typeof path !== "string")
            return (0,checks_check/* rejected */.nS)("takes a text as `path`");
        const read = readPath(path);
        return read.ok ? labelled({ labels: known, expected: right, path: read.path }) : read;
    });
}
function withLabels(labels, build) {
    return withTexts(labels, (texts) => {
        const alike = texts.find((text, at) => texts.findIndex((of) => bare(of) === bare(text)) < at);
        if (alike !== undefined)
            return (0,checks_check/* rejected */.nS)(`has the label ${quote(alike, 40)} twice`);
        return texts.length < 2 ? (0,checks_check/* rejected */.nS)("takes at least two labels") : build(texts);
    });
}
function labelled({ labels, expected, path }) {
    const rightOf = (reference) => expected ?? labelIn(reference, labels);
    const fit = ({ reference }) => {
        const right = rightOf(reference);
        return right === null
            ? { lacks: `has no \`reference\` that is one of the labels ${quote(labels)}`, slices: [] }
            : { lacks: null, slices: [`label: ${right}`] };
    };
    return (0,checks_check/* compiled */.QO)((output, { case: { reference } }) => {
        const right = rightOf(reference);
        const said = path === null ? output : (path_query_select(outputJson(output) ?? null, path)[0] ?? null);
        const label = labelIn(said, labels);
        if (label === null)
            return { holds: false, detail: `is none of the labels: ${quote(said)}` };
        const holds = label === right;
        return { holds, detail: `is labelled ${quote(label)}${holds ? "" : `, not ${quote(right)}`}` };
    }, fit);
}
function labelIn(said, labels) {
    if (typeof said !== "string")
        return null;
    const text = bare(said);
    return labels.find((label) => bare(label) === text) ?? null;
}
/** Without what models put around a label; what is longer than any label stays as it is. */
function bare(text) {
    const inside = text
        .trim()
        .replace(/^["'`*]{0,3}/u, "")
        .replace(/["'`*]{0,3}\.?["'`*]{0,3}$/u, "");
    return folded(inside.trim());
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains.js



/** `contains: "30 days"`: the text occurs somewhere, capitals as written. */
const contains = {
    kind: "contains",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => {
        const holds = output.includes(text);
        return { holds, detail: `${holds ? "contains" : "does not contain"} ${quote(text)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/contains-all.js



/** `contains-all: ["30 days", "receipt"]`: every one of them occurs, in any order. */
const containsAll = {
    kind: "contains-all",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const lacking = texts.filter((text) => !output.includes(text));
        return lacking.length === 0
            ? { holds: true, detail: `contains all of ${quote(texts)}` }
            : { holds: false, detail: `does not contain ${quote(lacking)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/contains-any.js



/** `contains-any: ["30 days", "one month"]`: at least one of them occurs. */
const containsAny = {
    kind: "contains-any",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const found = texts.find((text) => output.includes(text));
        return found === undefined
            ? { holds: false, detail: `contains none of ${quote(texts)}` }
            : { holds: true, detail: `contains ${quote(found)}` };
    })),
};

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/validator.js + 4 modules
var validator = __webpack_require__(12504);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/js/score/checks/regex.js




/**
 * `regex: "(?i)order #\\d{6}"`: a match anywhere in the output. RE2 syntax, so a pattern and an output chosen to
 * hurt still take linear time; look-around and back-references do not exist. Flags stand inside: `(?i)` `(?s)` `(?m)`.
 */
const regex = {
    kind: "regex",
    compile: (argument) => withText(argument, (pattern) => {
        const engine = compilePattern(pattern);
        if (typeof engine === "string")
            return (0,checks_check/* rejected */.nS)(`cannot be read: ${engine}`, hintFor(pattern));
        return (0,checks_check/* compiled */.QO)((output) => {
            const holds = engine.test(output);
            return { holds, detail: `${holds ? "matches" : "does not match"} ${quote(pattern)}` };
        });
    }),
};
/** The compiled pattern, or what is wrong with it on one line. */
function compilePattern(pattern) {
    try {
        return build/* RE2JS */.L3.compile(pattern);
    }
    catch (error) {
        if (!(error instanceof build/* RE2JSSyntaxException */.pB))
            throw error;
        return error.message.replace("error parsing regexp: ", "").replaceAll(/\s+/gu, " ");
    }
}
function hintFor(pattern) {
    if (!/\(\?(?:<?[=!])|\\[1-9]/u.test(pattern))
        return null;
    return "look-around and back-references are not available; use two checks, or `not-regex`";
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-mistake.js
/** What is wrong with a schema that somebody wrote: completes "`json-schema` …". Caught where the check compiles. */
class SchemaMistake extends Error {
    name = "SchemaMistake";
    hint;
    constructor(message, hint = null) {
        super(message);
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-keywords.js




const TYPES = ["array", "boolean", "integer", "null", "number", "object", "string"];
/** Those that the validator tests in linear or bounded time; an unknown one would always pass. */
const FORMATS = [
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "json-pointer",
    "time",
    "uri",
    "uuid",
];
const schema = (value, at, inner) => inner(value, at);
const schemas = (value, at, inner) => list(value, at).map((item, n) => inner(item, `${at}/${n}`));
const schemaOrSchemas = (value, at, inner) => Array.isArray(value) ? schemas(value, at, inner) : inner(value, at);
const schemaMap = (value, at, inner) => map(value, at, inner);
const nameListMap = (value, at) => map(value, at, names);
const anything = (value) => value;
const type = (value, at) => {
    const listed = Array.isArray(value) ? list(value, at) : [value];
    return listed.map((item) => known(item, TYPES, at));
};
const count = (value, at) => need(Number.isSafeInteger(value) && Number(value) >= 0, value, at, "a whole number");
const number = (value, at) => need(Number.isFinite(value), value, at, "a number");
const schema_keywords_boolean = (value, at) => need(typeof value === "boolean", value, at, "true or false");
const format = (value, at) => known(value, FORMATS, at);
const reference = (value, at) => need(typeof value === "string" && value.startsWith("#"), value, at, "a place in this schema");
const pattern = (value, at) => {
    need(typeof value === "string", value, at, "a text");
    const engine = compilePattern(String(value));
    if (typeof engine === "string")
        throw new SchemaMistake(`has a bad pattern at ${at}: ${engine}`);
    return value;
};
/**
 * The keywords of drafts 7, 2019-09 and 2020-12 that the validator carries out. Anything else is refused: it would
 * be ignored, and a misspelt check could then never fail.
 */
const KEYWORDS = new Map([
    ["$ref", reference],
    ["$defs", schemaMap],
    ["definitions", schemaMap],
    ["type", type],
    ["enum", (value, at) => list(value, at)],
    ["const", anything],
    ["allOf", schemas],
    ["anyOf", schemas],
    ["oneOf", schemas],
    ["not", schema],
    ["if", schema],
    ["then", schema],
    ["else", schema],
    ["properties", schemaMap],
    ["required", (value, at) => names(value, at)],
    ["additionalProperties", schema],
    ["unevaluatedProperties", schema],
    ["propertyNames", schema],
    ["dependentRequired", nameListMap],
    ["dependentSchemas", schemaMap],
    ["minProperties", count],
    ["maxProperties", count],
    ["items", schemaOrSchemas],
    ["prefixItems", schemas],
    ["additionalItems", schema],
    ["unevaluatedItems", schema],
    ["contains", schema],
    ["minContains", count],
    ["maxContains", count],
    ["minItems", count],
    ["maxItems", count],
    ["uniqueItems", schema_keywords_boolean],
    ["minimum", number],
    ["maximum", number],
    ["exclusiveMinimum", number],
    ["exclusiveMaximum", number],
    ["multipleOf", number],
    ["minLength", count],
    ["maxLength", count],
    ["pattern", pattern],
    ["format", format],
]);
/** Keywords that say something to a reader and nothing to the validator; so do those that begin with `x-`. */
const ANNOTATIONS = new Set([
    "title",
    "description",
    "$comment",
    "default",
    "examples",
    "deprecated",
    "readOnly",
    "writeOnly",
]);
function need(right, value, at, wanted) {
    if (!right)
        throw new SchemaMistake(`needs ${wanted} at ${at}, not ${quote(value, 40)}`);
    return value;
}
function known(value, words, at) {
    if (typeof value === "string" && words.includes(value))
        return value;
    const hint = typeof value === "string" ? (0,suggest/* nearlySaid */.nZ)(value, words) : null;
    throw new SchemaMistake(`does not know ${quote(value, 40)} at ${at}`, hint);
}
function list(value, at) {
    need(Array.isArray(value) && value.length > 0, value, at, "a list that is not empty");
    return value;
}
function names(value, at) {
    const right = Array.isArray(value) && value.every((item) => typeof item === "string");
    return need(right, value, at, "a list of names");
}
function map(value, at, read) {
    need(typeof value === "object" && value !== null && !Array.isArray(value), value, at, "a map");
    const entries = Object.entries(value);
    return Object.fromEntries(entries.map(([name, item]) => [name, read(item, `${at}/${name}`)]));
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-reader.js




/** Deeper schemas are refused, so that none can exhaust the stack. */
const schema_reader_DEEPEST = 64;
/**
 * A schema as written → what the validator runs, without annotations; throws SchemaMistake. The validator would
 * hand `pattern` to the engine's backtracking regular expressions, which a hostile output can keep busy for ever:
 * so each pattern becomes "is none of the strings that it does not match", and those are found in linear time.
 */
function readSchema(raw, unmatched) {
    return schemaAt(raw, "#", unmatched, schema_reader_DEEPEST);
}
function schemaAt(raw, at, unmatched, depth) {
    if (typeof raw === "boolean")
        return raw;
    if (raw === null || typeof raw !== "object" || Array.isArray(raw)) {
        throw new SchemaMistake(`needs a schema at ${at}, not ${quote(raw, 40)}`);
    }
    if (depth === 0)
        throw new SchemaMistake(`is nested more than ${schema_reader_DEEPEST} deep`);
    const schema = {};
    for (const [keyword, value] of Object.entries(raw)) {
        const read = KEYWORDS.get(keyword);
        if (read !== undefined) {
            schema[keyword] = read(value, `${at}/${keyword}`, (inner, place) => schemaAt(inner, place, unmatched, depth - 1));
        }
        else if (!isAnnotation(keyword, at)) {
            const hint = (0,suggest/* nearlySaid */.nZ)(keyword, [...KEYWORDS.keys()]);
            throw new SchemaMistake(`does not know the keyword ${quote(keyword, 40)} at ${at}`, hint);
        }
    }
    if (schema.pattern !== undefined) {
        // Last in `allOf`, so that references into the schema's own `allOf` keep their index.
        schema.allOf = [...(schema.allOf ?? []), { not: { enum: [...unmatched(schema.pattern)] } }];
        delete schema.pattern;
    }
    return schema;
}
/** `$schema` and `$id` name the document; references are to places in it, so neither changes what it means. */
function isAnnotation(keyword, at) {
    if (ANNOTATIONS.has(keyword) || keyword.startsWith("x-"))
        return true;
    return at === "#" && (keyword === "$schema" || keyword === "$id");
}

// EXTERNAL MODULE: ./node_modules/@cfworker/json-schema/dist/esm/dereference.js
var dereference = __webpack_require__(51176);
;// CONCATENATED MODULE: ./build/js/score/checks/schema-references.js



/** Throws SchemaMistake for a reference that leads nowhere, or in a circle that takes nothing off the value. */
function checkReferences(root) {
    const places = (0,dereference/* dereference */.DS)(root);
    const seen = new Map();
    for (const place of Object.values(places))
        visit(place, places, seen);
}
function visit(schema, places, seen) {
    if (typeof schema === "boolean" || seen.get(schema) === "closed")
        return;
    if (seen.get(schema) === "open") {
        throw new SchemaMistake("refers to itself without end", "let the circle pass through `properties` or `items`");
    }
    seen.set(schema, "open");
    for (const next of inPlace(schema, places))
        visit(next, places, seen);
    seen.set(schema, "closed");
}
/** The schemas that apply to the same value as this one. */
function inPlace(schema, places) {
    const { allOf = [], anyOf = [], oneOf = [], dependentSchemas = {} } = schema;
    const single = [schema.not, schema.if, schema.then, schema.else, referred(schema, places)];
    return [
        ...allOf,
        ...anyOf,
        ...oneOf,
        ...Object.values(dependentSchemas),
        ...single.filter((inner) => inner !== undefined),
    ];
}
function referred(schema, places) {
    if (schema.$ref === undefined)
        return undefined;
    const found = places[schema["__absolute_ref__"] ?? schema.$ref];
    if (found === undefined)
        throw new SchemaMistake(`has no place ${quote(schema.$ref, 60)}`);
    return found;
}

;// CONCATENATED MODULE: ./build/js/score/checks/schema-test.js








/** The test of a schema, or what is wrong with it: every mistake is found here. */
function schemaTest(schema) {
    return mistakeIn(schema) ?? ((instance) => examine(instance, schema));
}
/** Whether a value satisfies a schema, or what is wrong with the schema. */
function schemaHolds(schema) {
    const test = schemaTest(schema);
    return typeof test === "function" ? { holds: (of) => test(of).holds === true } : test;
}
/** Builds a check on the test of a schema that may have mistakes. */
function withSchema(schema, build) {
    const test = schemaTest(schema);
    return typeof test === "function" ? build(test) : test;
}
function mistakeIn(argument) {
    try {
        const schema = readSchema(argument, () => []);
        if (typeof schema === "boolean" || Object.keys(schema).length === 0) {
            return (0,checks_check/* rejected */.nS)("takes a schema that says something", "use `is-json` if any JSON will do");
        }
        checkReferences(schema);
        return null;
    }
    catch (error) {
        if (error instanceof SchemaMistake)
            return (0,checks_check/* rejected */.nS)(error.message, error.hint);
        throw error;
    }
}
/** The validator compares each item with each: more would let one output stop the run. */
const MOST_COMPARED = 1_000;
/** A schema that refers to itself in alternatives is tried 2^depth times. */
const DEEPEST_REFERRED = 12;
function examine(instance, argument) {
    if (isDeeper(instance, depth_DEEPEST)) {
        return { holds: false, detail: `is JSON nested more than ${depth_DEEPEST} deep` };
    }
    const text = JSON.stringify(argument);
    if (text.includes('"uniqueItems"') && longestList(instance) > MOST_COMPARED) {
        return { holds: false, detail: `has a list of more than ${MOST_COMPARED} items` };
    }
    const branches = /"(anyOf|oneOf|allOf|if|not)":/.test(text) && text.includes('"$ref"');
    if (branches && isDeeper(instance, DEEPEST_REFERRED)) {
        return { holds: false, detail: `is JSON nested more than ${DEEPEST_REFERRED} deep` };
    }
    const strings = new Set();
    collectStrings(instance, strings);
    const schema = readSchema(argument, (pattern) => unmatched(pattern, strings));
    const { valid, errors } = new validator/* Validator */.D(schema, draftOf(argument)).validate(instance);
    const deepest = errors.at(-1);
    if (valid || deepest === undefined)
        return { holds: valid, detail: "satisfies the schema" };
    const keyword = deepest.keyword === "not" ? "not or pattern" : deepest.keyword;
    return {
        holds: false,
        detail: `breaks the schema's ${keyword} at ${quote(deepest.instanceLocation)}`,
    };
}
/** In draft 7 a `$ref` hides what stands beside it; nothing else that differs is let through. */
function draftOf(argument) {
    const named = typeof argument === "object" && argument !== null && "$schema" in argument;
    return named && /draft-07/u.test(String(argument.$schema)) ? "7" : "2020-12";
}
/** All strings and property names. */
function collectStrings(value, into) {
    if (typeof value === "string")
        into.add(value);
    if (value === null || typeof value !== "object")
        return;
    if (!Array.isArray(value))
        for (const name of Object.keys(value))
            into.add(name);
    for (const inner of Object.values(value))
        collectStrings(inner, into);
}
function longestList(value) {
    if (value === null || typeof value !== "object")
        return 0;
    const inner = Object.values(value).map((of) => longestList(of));
    return inner.reduce((most, of) => Math.max(most, of), Array.isArray(value) ? value.length : 0);
}
function unmatched(pattern, strings) {
    const engine = compilePattern(pattern);
    if (typeof engine === "string")
        return [];
    return [...strings].filter((text) => !engine.test(text));
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains-json.js



/**
 * `contains-json: { type: object, required: [id] }`: somewhere in the output stands a JSON object or list that
 * satisfies the schema; as a bare name any will do. Text before and after it and a Markdown fence around it are fine.
 */
const containsJson = {
    kind: "contains-json",
    compile: (argument) => {
        if (argument === null) {
            return (0,checks_check/* compiled */.QO)((output) => {
                const holds = jsonIn(output).next().done === false;
                return { holds, detail: holds ? "contains JSON" : "contains no JSON object or list" };
            });
        }
        return withSchema(argument, (test) => (0,checks_check/* compiled */.QO)((output) => firstThatFits(output, test)));
    },
};
/** An output of nothing but `[][][]…` would be tested for each. */
const MOST = 100;
/** The first that fits, or what is wrong with the first of all. */
function firstThatFits(output, test) {
    let [first, tested] = [null, 0];
    for (const value of jsonIn(output)) {
        const finding = test(value);
        if (finding.holds === true)
            return { holds: true, detail: "contains JSON that fits the schema" };
        first ??= finding;
        tested += 1;
        if (tested === MOST)
            break;
    }
    return { holds: false, detail: first?.detail ?? "contains no JSON object or list" };
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains-none.js



/** `contains-none: ["guarantee", "lawsuit"]`: not one of them occurs. */
const containsNone = {
    kind: "contains-none",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const found = texts.filter((text) => output.includes(text));
        return found.length === 0
            ? { holds: true, detail: `contains none of ${quote(texts)}` }
            : { holds: false, detail: `contains ${quote(found)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/xml-paths.js

/** Elements that must be there, by their names from the root down; none for a bare name. */
const withElements = (argument, build) => (argument === null ? build([]) : withTexts(argument, build));

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(59800);
;// CONCATENATED MODULE: ./build/js/score/checks/xml-elements.js

/** Elements below are not looked for by path, which would grow with the depth. */
const xml_elements_DEEPEST = 100;
/**
 * Reads a document, or with `only` its first element, whatever follows. Time is linear in the text. No entities are
 * expanded but the five of XML, and nothing is fetched.
 */
function readXml(text, only) {
    const parser = new saxes/* SaxesParser */.wT();
    const paths = new Set();
    const open = [];
    let closed = null;
    parser.on("opentag", ({ name }) => {
        const path = open.length === 0 ? name : `${open.at(-1)}.${name}`;
        open.push(open.length < xml_elements_DEEPEST ? path : "");
        if (open.length <= xml_elements_DEEPEST)
            paths.add(path);
    });
    parser.on("closetag", () => {
        open.pop();
        if (open.length === 0)
            closed = parser.position;
    });
    parser.on("error", ({ message }) => {
        throw new Fault(message);
    });
    const faultOf = () => {
        try {
            parser.write(text).close();
            return null;
        }
        catch (fault) {
            if (fault instanceof Fault)
                return fault.message;
            throw fault;
        }
    };
    const fault = faultOf();
    const read = Math.min(parser.position, text.length);
    // A tag that closes another is told at the very place where that other counts as closed.
    const isWhole = closed !== null && (fault === null || (only === "element" && read > closed));
    return { ok: isWhole, paths, fault: isWhole ? null : fault, end: closed ?? read, read };
}
/** Ends the parser before the text does. */
class Fault extends Error {
}

;// CONCATENATED MODULE: ./build/js/score/checks/contains-xml.js




/**
 * `contains-xml: [order.total]`: somewhere in the output stands a well-formed XML element that has these elements in
 * it, named from it down; as a bare name any will do. Text around it and a Markdown fence are fine.
 */
const containsXml = {
    kind: "contains-xml",
    compile: (argument) => withElements(argument, (wanted) => (0,checks_check/* compiled */.QO)((output) => firstWith(wanted, output))),
};
/** Characters read for each of the output, but some for any: tags that never close are given up on. */
const contains_xml_EFFORT = { each: 4, least: 200_000 };
/** What a try costs, however little it reads. */
const contains_xml_TRY = 100;
function firstWith(wanted, output) {
    let effort = Math.max(contains_xml_EFFORT.least, contains_xml_EFFORT.each * output.length);
    let lacking = null;
    const openers = /<[\p{L}_:]/gu;
    for (let found = openers.exec(output); found !== null && effort > 0; found = openers.exec(output)) {
        const { ok, paths, end, read } = readXml(output.slice(found.index), "element");
        effort -= Math.max(read, contains_xml_TRY);
        if (!ok)
            continue;
        openers.lastIndex = found.index + end;
        const missing = wanted.filter((path) => !paths.has(path));
        if (missing.length === 0)
            return { holds: true, detail: "contains XML" };
        lacking ??= missing;
    }
    const detail = lacking === null ? "contains no XML" : `contains no element ${quote(lacking)}`;
    return { holds: false, detail };
}

;// CONCATENATED MODULE: ./build/js/score/checks/cost.js


/**
 * `cost: 0.002`: the answer cost at most so many US dollars, by the price table. Fails where no price is known. To
 * compare what both versions cost, name the metric `cost_usd` in the policy.
 */
const cost = {
    kind: "cost",
    compile: (argument) => typeof argument === "number" && argument >= 0 && Number.isFinite(argument)
        ? (0,checks_check/* compiled */.QO)((_, { costUsd }) => costUsd === null
            ? { holds: null, detail: "has no known price" }
            : { holds: costUsd <= argument, detail: `cost $${plain(costUsd)}` })
        : (0,checks_check/* rejected */.nS)(`takes an amount in US dollars, not ${quote(argument, 40)}`),
};
/** Without an exponent: `0.00000042`. */
const plain = (usd) => usd.toFixed(10).replace(/\.?0+$/u, "");

;// CONCATENATED MODULE: ./build/js/score/checks/elsewhere.js
const CODE = "no code is run and no address is asked; use another check, or a criterion of the rubric";
const JUDGED = "write it as a criterion of the `rubric`, which the judge scores";
const MODEL = "it needs a model of its own; `rouge-l` compares words, a criterion of the rubric meaning";
const SYNTAX = "no check reads this language; use `regex`, or a criterion of the rubric";
const INSTEAD = [
    [CODE, ["javascript", "python", "ruby", "webhook"]],
    [
        JUDGED,
        [
            "llm-rubric",
            "g-eval",
            "factuality",
            "model-graded-closedqa",
            "model-graded-factuality",
            "answer-relevance",
            "context-faithfulness",
            "context-recall",
            "context-relevance",
            "select-best",
            "pi",
        ],
    ],
    [MODEL, ["similar", "classifier", "moderation", "meteor", "perplexity", "perplexity-score"]],
    [SYNTAX, ["is-sql", "contains-sql", "is-html", "contains-html"]],
];
/** What other tools assert and no check here does, by their name for it, with what to do instead. */
const ELSEWHERE = new Map(INSTEAD.flatMap(([hint, names]) => names.map((name) => [name, hint])));

;// CONCATENATED MODULE: ./build/js/score/checks/ends-with.js



/** `ends-with: "?"`: up to the last code point; trailing white space counts. */
const endsWith = {
    kind: "ends-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: output.endsWith(text),
        detail: `ends with ${quote(output.slice(-text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/equals.js



/** `equals: "Paris"`: the whole output, code point for code point; surrounding white space counts. */
const equals = {
    kind: "equals",
    compile: (argument) => withAnyText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({ holds: output === text, detail: `is ${quote(output)}` }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/finish-reason.js



const REASONS = ["stop", "length", "content_filter", "refusal", "tool_calls"];
/**
 * `finish-reason: stop`: why the model stopped: `stop` (a whole answer), `tool_calls` (a whole answer that calls a
 * tool), `length` (cut off at its limit), `content_filter` or `refusal`.
 */
const finishReason = {
    kind: "finish-reason",
    compile: (argument) => typeof argument === "string" && REASONS.includes(argument)
        ? (0,checks_check/* compiled */.QO)((_, answer) => {
            const reason = reasonOf(answer);
            return { holds: reason === argument, detail: `finished by ${reason}` };
        })
        : (0,checks_check/* rejected */.nS)(`does not know the reason ${quote(argument, 40)}`, (0,suggest/* didYouMean */.au)(typeof argument === "string" ? argument : "", REASONS)),
};
/** Providers differ in what they call a whole answer with calls; the calls tell. */
const reasonOf = ({ finish, toolCalls }) => finish === "stop" && toolCalls.length > 0 ? "tool_calls" : finish;

;// CONCATENATED MODULE: ./build/js/score/checks/gleu.js




/**
 * `gleu: "Returns end after 30 days."`: GLEU (Wu and others 2016, "Google's Neural Machine Translation System", §6): of
 * all runs of 1 to 4 words, the smaller of precision and recall. Capitals and punctuation do not count.
 */
const gleu = {
    kind: "gleu",
    graded: { threshold: 0.5 },
    compile: (argument, setting) => comparing(argument, [], () => (output, texts) => {
        const have = wordsOf(output);
        const value = Math.max(...texts.map((text) => gleu_score(have, wordsOf(text))));
        return (0,checks_check/* graded */.wp)(value, setting, `has GLEU ${(0,counts/* inHundredths */.rG)(value)}`);
    }),
};
const gleu_ORDERS = [1, 2, 3, 4];
function gleu_score(have, wanted) {
    const shared = sum((n) => overlap(ngrams(have, n), ngrams(wanted, n)));
    const runs = (words) => sum((n) => countRuns(words, n));
    return shared === 0 ? 0 : shared / Math.max(runs(have), runs(wanted));
}
const sum = (of) => gleu_ORDERS.reduce((total, n) => total + of(n), 0);

;// CONCATENATED MODULE: ./build/js/score/checks/icontains.js




/** `icontains: "refund"`: like `contains`, whatever the capitals, in every script and the same in every locale. */
const icontains = {
    kind: "icontains",
    compile: (argument) => withText(argument, (text) => {
        const wanted = folded(text);
        return (0,checks_check/* compiled */.QO)((output) => {
            const holds = folded(output).includes(wanted);
            return { holds, detail: `${holds ? "contains" : "does not contain"} ${quote(text)}` };
        });
    }),
};

;// CONCATENATED MODULE: ./build/js/score/checks/icontains-all.js




/** `icontains-all: ["30 days", "receipt"]`: every one of them occurs, in any order, whatever the capitals. */
const icontainsAll = {
    kind: "icontains-all",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const text = folded(output);
        const lacking = texts.filter((wanted) => !text.includes(folded(wanted)));
        return lacking.length === 0
            ? { holds: true, detail: `contains all of ${quote(texts)}` }
            : { holds: false, detail: `does not contain ${quote(lacking)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/icontains-any.js




/** `icontains-any: ["30 days", "one month"]`: at least one of them occurs, whatever the capitals. */
const icontainsAny = {
    kind: "icontains-any",
    compile: (argument) => withTexts(argument, (texts) => (0,checks_check/* compiled */.QO)((output) => {
        const text = folded(output);
        const found = texts.find((wanted) => text.includes(folded(wanted)));
        return found === undefined
            ? { holds: false, detail: `contains none of ${quote(texts)}` }
            : { holds: true, detail: `contains ${quote(found)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/iends-with.js




/** `iends-with: "kind regards"`: like `ends-with`, whatever the capitals. */
const iendsWith = {
    kind: "iends-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: folded(output).endsWith(folded(text)),
        detail: `ends with ${quote(output.slice(-text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/iequals.js




/** `iequals: "Paris"`: the whole output, whatever the capitals; surrounding white space counts. */
const iequals = {
    kind: "iequals",
    compile: (argument) => withAnyText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: folded(output) === folded(text),
        detail: `is ${quote(output)}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/is-valid-tool-call.js




/**
 * `is-valid-tool-call`: the answer calls at least one tool, each one that the prompt offers, with arguments that
 * satisfy the tool's schema there. Fails for supplied outputs, whose tools nobody told: use `tool-arguments`.
 */
const isValidToolCall = {
    kind: "is-valid-tool-call",
    compile: (argument) => withNothing(argument, (0,checks_check/* compiled */.QO)((_, { toolCalls, tools }) => {
        if (tools === null)
            return { holds: null, detail: "has no known tools" };
        const [first] = toolCalls;
        if (first === undefined)
            return { holds: false, detail: "calls no tool" };
        const findings = toolCalls.map((call) => is_valid_tool_call_findingOf(call, tools));
        return findings.find(({ holds }) => holds !== true) ?? findings[0];
    })),
};
function is_valid_tool_call_findingOf({ name, arguments: given }, tools) {
    const called = quote(name, 40);
    const tool = tools.find((of) => of.name === name);
    if (tool === undefined)
        return { holds: false, detail: `calls ${called}, which is not offered` };
    const test = schemaTest(tool.parameters);
    if (typeof test !== "function") {
        return { holds: null, detail: `calls ${called}, whose schema ${test.message}` };
    }
    const { holds, detail } = test(given);
    return { holds, detail: `calls ${called}, which ${detail}` };
}

;// CONCATENATED MODULE: ./build/js/score/checks/is-xml.js




/**
 * `is-xml: [order.total]`: the whole output, but for white space around it, is one well-formed XML document that has
 * these elements, named from the root down; as a bare name any document will do.
 */
const isXml = {
    kind: "is-xml",
    compile: (argument) => withElements(argument, (wanted) => (0,checks_check/* compiled */.QO)((output) => {
        const { ok, paths, fault } = readXml(output.trim(), "document");
        if (!ok)
            return { holds: false, detail: `is not XML: ${quote(fault)}` };
        const lacking = wanted.filter((path) => !paths.has(path));
        return lacking.length === 0
            ? { holds: true, detail: "is XML" }
            : { holds: false, detail: `has no element ${quote(lacking)}` };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/istarts-with.js




/** `istarts-with: "Dear"`: like `starts-with`, whatever the capitals. */
const istartsWith = {
    kind: "istarts-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: folded(output).startsWith(folded(text)),
        detail: `starts with ${quote(output.slice(0, text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/json-difference.js


/**
 * Compares two values field by field; numbers are equal up to `tolerance` (absolute, ≥ 0). Order of keys does not
 * count, order in lists does. Goes no deeper than both values do.
 */
function likeness(have, wanted, tolerance, at = "") {
    const inside = partsOf(have, wanted);
    if (inside === null || inside.length === 0) {
        const isSame = inside !== null || equalScalars(have, wanted, tolerance);
        const difference = isSame ? null : `${quote(at, 60)} is ${quote(have, 60)}`;
        return { same: Number(isSame), all: 1, difference };
    }
    let [same, all, difference] = [0, 0, null];
    for (const { key, have: mine, wanted: theirs } of inside) {
        if (mine === undefined || theirs === undefined) {
            all += 1;
            const what = mine === undefined ? "is missing" : "is not expected";
            difference ??= `${quote(`${at}/${key}`, 60)} ${what}`;
        }
        else {
            const part = likeness(mine, theirs, tolerance, `${at}/${key}`);
            same += part.same;
            all += part.all;
            difference ??= part.difference;
        }
    }
    return { same, all, difference };
}
/** The fields of two objects or two lists side by side; null where they are not of one sort. */
function partsOf(have, wanted) {
    if ((0,mapping/* isList */.Lv)(have) && (0,mapping/* isList */.Lv)(wanted)) {
        const length = Math.max(have.length, wanted.length);
        return Array.from({ length }, (_, at) => ({
            key: String(at),
            have: have[at],
            wanted: wanted[at],
        }));
    }
    if (!(0,mapping/* isMapping */.pi)(have) || !(0,mapping/* isMapping */.pi)(wanted))
        return null;
    const own = (of, key) => Object.hasOwn(of, key) ? of[key] : undefined;
    return [...new Set([...Object.keys(wanted), ...Object.keys(have)])].map((key) => ({
        key,
        have: own(have, key),
        wanted: own(wanted, key),
    }));
}
const equalScalars = (a, b, tolerance) => typeof a === "number" && typeof b === "number" ? Math.abs(a - b) <= tolerance : a === b;

;// CONCATENATED MODULE: ./build/js/score/checks/json-equals.js





/**
 * `json-equals: { expected: { total: 9.99, currency: EUR }, tolerance: 0.01 }`: the output is JSON with the same
 * fields; its value is the share of fields that are equal, numbers up to `tolerance` (0 where it is not written). As a
 * bare name, or without `expected`, it compares with the case's `reference`, which then is JSON.
 */
const jsonEquals = {
    kind: "json-equals",
    graded: { threshold: 1 },
    compile: (argument, setting) => withOptions(argument ?? {}, ["expected", "tolerance"], (options) => {
        const tolerance = numberOption(options, "tolerance");
        if ("ok" in tolerance)
            return tolerance;
        const { value: within = 0 } = tolerance;
        const { expected } = options;
        if (expected !== undefined) {
            return (0,checks_check/* compiled */.QO)((output) => compare(output, expected, within, setting));
        }
        return (0,checks_check/* compiled */.QO)((output, { case: { reference } }) => compare(output, readJson(reference ?? "") ?? null, within, setting), ({ reference }) => ({
            lacks: reference === null || readJson(reference) === undefined
                ? "has no `reference` that is JSON to compare with"
                : null,
            slices: [],
        }));
    }),
};
function compare(output, expected, tolerance, setting) {
    const have = outputJson(output);
    if (have === undefined)
        return (0,checks_check/* graded */.wp)(0, setting, "is not JSON");
    const { same, all, difference } = likeness(have, expected, tolerance);
    const fields = `has ${same} of ${all} field${all === 1 ? "" : "s"} right`;
    return (0,checks_check/* graded */.wp)(same / all, setting, difference === null ? fields : `${fields}: ${difference}`);
}

;// CONCATENATED MODULE: ./build/js/score/checks/json-path.js







/**
 * `json-path: { path: "$.items[0].price", equals: 9.99, tolerance: 0.01 }`: the output is JSON, the path (RFC 9535:
 * names, indexes and `*`) finds something there, and all that it finds is equal, or satisfies a `schema`. A plain
 * path asks only that there is something.
 */
const jsonPath = {
    kind: "json-path",
    compile: (argument) => {
        if (typeof argument === "string")
            return at(argument, () => true);
        return withOptions(argument, ["path", "equals", "schema", "tolerance"], (options) => {
            const { path = null } = options;
            if (typeof path !== "string")
                return (0,checks_check/* rejected */.nS)("takes a `path`", 'write `path: "$.id"`');
            const test = testOf(options);
            return "ok" in test ? test : at(path, test.holds);
        });
    },
};
function at(text, holds) {
    const read = readPath(text);
    if (!read.ok)
        return read;
    return (0,checks_check/* compiled */.QO)((output) => {
        const value = outputJson(output);
        if (value === undefined)
            return { holds: false, detail: "is not JSON" };
        return found(path_query_select(value, read.path), text, holds);
    });
}
function found(values, path, holds) {
    const place = quote(path, 60);
    const [first] = values;
    if (first === undefined)
        return { holds: false, detail: `has nothing at ${place}` };
    const wrong = values.find((value) => !holds(value));
    const shown = wrong ?? first;
    return { holds: wrong === undefined, detail: `has ${quote(shown)} at ${place}` };
}
/** What is asked of each value. */
function testOf(options) {
    const { equals, schema } = options;
    const tolerance = numberOption(options, "tolerance");
    if ("ok" in tolerance)
        return tolerance;
    if (equals !== undefined && schema !== undefined) {
        return (0,checks_check/* rejected */.nS)("has both `equals` and `schema`", "write two checks");
    }
    const { value: within = 0 } = tolerance;
    if (equals !== undefined) {
        return { holds: (value) => likeness(value, equals, within).difference === null };
    }
    if (tolerance.value !== undefined)
        return (0,checks_check/* rejected */.nS)("has a `tolerance`, but no `equals`");
    return schema === undefined ? { holds: () => true } : schemaHolds(schema);
}

;// CONCATENATED MODULE: ./build/js/score/checks/json-schema.js



/**
 * `json-schema: { type: object, required: [id] }`: the whole output is JSON that satisfies the schema (draft
 * 2020-12 or 2019-09; 7 where `$schema` says so). References stay inside the schema; `pattern` has the syntax of
 * `regex`; `format` is tested. Keywords that nothing would test are refused.
 */
const jsonSchema = {
    kind: "json-schema",
    compile: (argument) => withSchema(argument, (test) => (0,checks_check/* compiled */.QO)((output) => {
        const instance = readJson(output);
        return instance === undefined ? { holds: false, detail: "is not JSON" } : test(instance);
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/latency.js


/**
 * `latency: 2000`: the original call took at most so many milliseconds; an answer from the store keeps its time. Fails
 * where the time is not known. To compare both versions, name the metric `latency_ms` in the policy.
 */
const latency = {
    kind: "latency",
    compile: (argument) => typeof argument === "number" && argument > 0 && Number.isFinite(argument)
        ? (0,checks_check/* compiled */.QO)((_, { latencyMs }) => latencyMs === null
            ? { holds: null, detail: "has no known latency" }
            : { holds: latencyMs <= argument, detail: `took ${Math.round(latencyMs)} ms` })
        : (0,checks_check/* rejected */.nS)(`takes milliseconds, not ${quote(argument, 40)}`),
};

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(21916);
;// CONCATENATED MODULE: ./build/js/score/checks/levenshtein.js





/**
 * `levenshtein: "Paris"`: the share of characters that need no edit (Levenshtein 1966) to make the one text of the
 * other: 1 − edits / length of the longer. `{ reference: "Paris", max_edits: 5 }` holds up to so many edits instead.
 * An output of more than 20,000 characters shares nothing with any text: the time grows with both lengths.
 */
const levenshtein = {
    kind: "levenshtein",
    graded: { threshold: 0.8 },
    compile: (argument, setting) => comparing(argument, ["max_edits"], (options) => {
        const most = numberOption(options, "max_edits");
        if ("ok" in most)
            return most;
        const { value: maxEdits } = most;
        if (maxEdits !== undefined && setting.isThresholdWritten) {
            return (0,checks_check/* rejected */.nS)("has both `max_edits` and `threshold`", "keep one of them");
        }
        return (output, texts) => {
            const { edits, length } = nearest(output, texts);
            const alike = length === 0 ? 1 : 1 - edits / length;
            const away = `${edits} edit${edits === 1 ? "" : "s"} away`;
            const finding = (0,checks_check/* graded */.wp)(alike, setting, `is ${away}, ${(0,counts/* inHundredths */.rG)(alike)} alike`);
            return maxEdits === undefined ? finding : { ...finding, holds: edits <= maxEdits };
        };
    }),
};
const LONGEST = 20_000;
function nearest(output, texts) {
    const apart = texts.map((text) => between(output, text));
    return apart.reduce((best, of) => (of.edits < best.edits ? of : best));
}
function between(a, b) {
    const length = Math.max((0,counts/* countCharacters */.wZ)(a), (0,counts/* countCharacters */.wZ)(b));
    if (length > LONGEST)
        return { edits: length, length };
    const letters = new Map();
    return { edits: (0,mod/* distance */.Io)(spelt(a, letters), spelt(b, letters)), length };
}
/** One code unit a character: the library counts units, and an emoji is two. Two texts have at most 40,000 letters. */
function spelt(text, letters) {
    return Array.from(text, (point) => {
        const letter = letters.get(point) ?? String.fromCharCode(letters.size);
        letters.set(point, letter);
        return letter;
    }).join("");
}

;// CONCATENATED MODULE: ./build/js/score/checks/max-length.js



/** `max-length: 1200`: at most so many characters (code points). */
const maxLength = {
    kind: "max-length",
    compile: (argument) => withCount(argument, 0, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countCharacters */.wZ)(output);
        return { holds: count <= limit, detail: (0,counts/* counted */.hS)(count, "character") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/max-words.js



/** `max-words: 200`: at most so many words (runs of anything but white space). */
const maxWords = {
    kind: "max-words",
    compile: (argument) => withCount(argument, 0, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countWords */.rj)(output);
        return { holds: count <= limit, detail: (0,counts/* counted */.hS)(count, "word") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/min-length.js



/** `min-length: 40`: at least so many characters (code points). */
const minLength = {
    kind: "min-length",
    compile: (argument) => withCount(argument, 1, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countCharacters */.wZ)(output);
        return { holds: count >= limit, detail: (0,counts/* counted */.hS)(count, "character") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/min-words.js



/** `min-words: 5`: at least so many words (runs of anything but white space). */
const minWords = {
    kind: "min-words",
    compile: (argument) => withCount(argument, 1, (limit) => (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countWords */.rj)(output);
        return { holds: count >= limit, detail: (0,counts/* counted */.hS)(count, "word") };
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/refusal.js



/**
 * `refusal`, mostly as `not-refusal`: the output opens the way assistants decline, in English. It reads the
 * opening only and knows the phrases below only: "I'm sorry, but returns end after 30 days" is an answer, and a
 * refusal in another language or further down is not seen.
 */
const refusal = {
    kind: "refusal",
    compile: (argument) => withNothing(argument, (0,checks_check/* compiled */.QO)((output) => {
        const opening = openingOf(output);
        const found = OPENINGS.find((phrase) => opening.startsWith(phrase));
        return found === undefined
            ? { holds: false, detail: "does not open like a refusal" }
            : { holds: true, detail: `opens like a refusal: ${quote(found)}` };
    })),
};
/** What may stand before the phrase. At most one of each group is taken off, in this order. */
const PREAMBLES = [
    [
        "i'm very sorry",
        "i'm so sorry",
        "i'm sorry",
        "so sorry",
        "sorry",
        "i apologize",
        "i apologise",
        "my apologies",
        "apologies",
        "unfortunately",
        "i understand",
    ],
    ["but ", "however "],
    ["unfortunately "],
    [
        "as an ai language model",
        "as a large language model",
        "as a language model",
        "as an ai assistant",
        "as an ai",
    ],
];
const UNABLE = [
    "i can't",
    "i cannot",
    "i can not",
    "i won't",
    "i will not",
    "i'm unable to",
    "i'm not able to",
];
const DECLINED = [
    "assist",
    "help with",
    "help you",
    "comply",
    "fulfill",
    "fulfil",
    "provide that",
    "provide this",
    "answer that",
    "answer this",
    "discuss",
    "engage",
    "do that",
    "continue with",
    "support that",
    "support this",
    "create that",
    "create this",
    "generate that",
    "generate this",
    "write that",
    "write this",
    "give you that",
    "participate",
];
const OPENINGS = [
    ...UNABLE.flatMap((unable) => DECLINED.map((declined) => `${unable} ${declined}`)),
    "i must decline",
    "i have to decline",
    "i'm going to have to decline",
    "i must refuse",
    "i decline to",
    "i'm not comfortable",
    "i don't feel comfortable",
    "i'm not allowed to",
    "i'm prohibited from",
    "it would be inappropriate for me",
    "this request goes against my",
    "that request goes against my",
];
/** The first words in one spelling: small letters, straight apostrophes, single spaces, no punctuation or markup. */
function openingOf(output) {
    let text = output
        .slice(0, 400)
        .toLowerCase()
        .replaceAll(/[\u2018\u2019\u02bc\u0060]/gu, "'")
        .replaceAll(/[^\p{L}\p{N}']+/gu, " ")
        .replace(/^[\s']+/u, "")
        .replaceAll("i am ", "i'm ");
    for (const group of PREAMBLES) {
        const found = group.find((preamble) => text.startsWith(preamble));
        if (found !== undefined)
            text = text.slice(found.length).trimStart();
    }
    return text;
}

;// CONCATENATED MODULE: ./build/js/score/checks/rouge-l.js




/**
 * `rouge-l: "Returns end after 30 days."`: ROUGE-L (Lin 2004), the F1 of the longest sequence of words that both have
 * in this order, whatever stands between them. Capitals and punctuation do not count. Words beyond the 5,000th are
 * not in the sequence, since the time grows with both lengths; they count as words.
 */
const rougeL = {
    kind: "rouge-l",
    graded: { threshold: 0.75 },
    compile: (argument, setting) => comparing(argument, [], () => (output, texts) => {
        const have = wordsOf(output);
        const value = Math.max(...texts.map((text) => {
            const wanted = wordsOf(text);
            return f1(longestCommon(have, wanted), have.length, wanted.length);
        }));
        return (0,checks_check/* graded */.wp)(value, setting, `has ROUGE-L ${(0,counts/* inHundredths */.rG)(value)}`);
    }),
};
const MOST_WORDS = 5_000;
/** Length of the longest common subsequence, a row of the table at a time. */
function longestCommon(a, b) {
    const numbers = new Map();
    const [rows, columns] = [numbered(a, numbers), numbered(b, numbers)];
    let above = new Uint16Array(columns.length + 1);
    let row = new Uint16Array(columns.length + 1);
    for (const word of rows) {
        for (let at = 0; at < columns.length; at += 1) {
            row[at + 1] = word === columns[at] ? above[at] + 1 : Math.max(row[at], above[at + 1]);
        }
        [above, row] = [row, above];
    }
    return above[columns.length];
}
/** Equal words have equal numbers, which are quicker to compare. */
function numbered(words, numbers) {
    return Uint16Array.from(words.slice(0, MOST_WORDS), (word) => {
        const number = numbers.get(word) ?? numbers.size;
        numbers.set(word, number);
        return number;
    });
}

;// CONCATENATED MODULE: ./build/js/score/checks/rouge-n.js




/**
 * `rouge-n: { reference: "Returns end after 30 days.", n: 2 }`: ROUGE-N (Lin 2004, "ROUGE: A Package for Automatic
 * Evaluation of Summaries"), the F1 of runs of `n` words (1 to 4, 1 where it is not written) shared with the
 * reference. Capitals and punctuation do not count; words are not stemmed.
 */
const rougeN = {
    kind: "rouge-n",
    graded: { threshold: 0.75 },
    compile: (argument, setting) => comparing(argument, ["n"], ({ n = 1 }) => {
        if (n !== 1 && n !== 2 && n !== 3 && n !== 4) {
            return (0,checks_check/* rejected */.nS)("takes 1, 2, 3 or 4 as `n`");
        }
        return (output, texts) => {
            const have = wordsOf(output);
            const value = Math.max(...texts.map((text) => rouge(have, wordsOf(text), n)));
            return (0,checks_check/* graded */.wp)(value, setting, `has ROUGE-${n} ${(0,counts/* inHundredths */.rG)(value)}`);
        };
    }),
};
function rouge(have, wanted, n) {
    const shared = overlap(ngrams(have, n), ngrams(wanted, n));
    return f1(shared, countRuns(have, n), countRuns(wanted, n));
}

;// CONCATENATED MODULE: ./build/js/score/checks/starts-with.js



/** `starts-with: "Dear"`: from the first code point on; leading white space counts. */
const startsWith = {
    kind: "starts-with",
    compile: (argument) => withText(argument, (text) => (0,checks_check/* compiled */.QO)((output) => ({
        holds: output.startsWith(text),
        detail: `starts with ${quote(output.slice(0, text.length))}`,
    }))),
};

;// CONCATENATED MODULE: ./build/js/score/checks/tool-arguments.js






/**
 * `tool-arguments: { tool: search, values: { query: returns, limit: 5 } }`: a call of the tool has these arguments,
 * numbers up to `tolerance`; others may stand beside them. Or `schema: { … }`, which a call's arguments satisfy.
 */
const toolArguments = {
    kind: "tool-arguments",
    compile: (argument) => withOptions(argument, ["tool", "values", "schema", "tolerance"], (options) => {
        const { tool } = options;
        if (typeof tool !== "string" || tool === "") {
            return (0,checks_check/* rejected */.nS)("takes the name of a `tool`", "write `tool: search`");
        }
        const test = tool_arguments_testOf(options);
        if ("ok" in test)
            return test;
        return (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
            const calls = toolCalls.filter(({ name }) => name === tool);
            const right = calls.find((call) => test.holds(call.arguments));
            return { holds: right !== undefined, detail: argumentsSaid(right ?? calls[0], tool) };
        });
    }),
};
const argumentsSaid = (call, tool) => call === undefined
    ? `does not call ${quote(tool, 40)}`
    : `calls ${quote(tool, 40)} with ${quote(call.arguments)}`;
function tool_arguments_testOf(options) {
    const { values, schema } = options;
    const tolerance = numberOption(options, "tolerance");
    if ("ok" in tolerance)
        return tolerance;
    if ((values === undefined) === (schema === undefined)) {
        return (0,checks_check/* rejected */.nS)("takes either `values` or a `schema`");
    }
    if (schema !== undefined)
        return schemaHolds(schema);
    if (values === undefined || !(0,mapping/* isMapping */.pi)(values))
        return (0,checks_check/* rejected */.nS)("takes a map as `values`");
    const { value: within = 0 } = tolerance;
    return { holds: (given) => (0,mapping/* isMapping */.pi)(given) && hasAll(given, values, within) };
}
const hasAll = (given, values, tolerance) => Object.entries(values).every(([name, value]) => Object.hasOwn(given, name) &&
    likeness(given[name] ?? null, value, tolerance).difference === null);

;// CONCATENATED MODULE: ./build/js/score/checks/tool-calls.js



/** One tool's name, or several. */
function withTools(argument, build) {
    if (argument === null)
        return (0,checks_check/* rejected */.nS)("takes the name of a tool, or a list of names");
    return withTexts(typeof argument === "string" ? [argument] : argument, build);
}
const namesOf = (calls) => calls.map(({ name }) => name);
/** `calls ["search","book"]`, `calls no tool`. */
const callsSaid = (calls) => calls.length === 0 ? "calls no tool" : `calls ${quote(namesOf(calls))}`;

;// CONCATENATED MODULE: ./build/js/score/checks/tool-call-f1.js




/**
 * `tool-call-f1: [search, book]`: F1 of the tools called against those that should be: the harmonic mean of how many
 * of the called are wanted, and of the wanted called. How often and in which order does not count.
 */
const toolCallF1 = {
    kind: "tool-call-f1",
    graded: { threshold: 1 },
    compile: (argument, setting) => withTools(argument, (names) => (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
        const [called, wanted] = [new Set(namesOf(toolCalls)), new Set(names)];
        const shared = [...called].filter((name) => wanted.has(name)).length;
        const value = f1(shared, called.size, wanted.size);
        return (0,checks_check/* graded */.wp)(value, setting, `${callsSaid(toolCalls)}, F1 ${(0,counts/* inHundredths */.rG)(value)}`);
    })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/tool-called.js


/**
 * `tool-called: [search, book]`: the answer calls every one of these tools, in any order; one may be named alone. As a
 * bare name it asks for any call, and `not-tool-called` for none.
 */
const toolCalled = {
    kind: "tool-called",
    compile: (argument) => argument === null
        ? (0,checks_check/* compiled */.QO)((_, { toolCalls }) => ({
            holds: toolCalls.length > 0,
            detail: callsSaid(toolCalls),
        }))
        : withTools(argument, (wanted) => (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
            const called = new Set(namesOf(toolCalls));
            return {
                holds: wanted.every((name) => called.has(name)),
                detail: callsSaid(toolCalls),
            };
        })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/tool-order.js


/** `tool-order: [search, book]`: the answer calls these tools in this order; other calls may stand between them. */
const toolOrder = {
    kind: "tool-order",
    compile: (argument) => withTools(argument, (wanted) => wanted.length < 2
        ? (0,checks_check/* rejected */.nS)("takes at least two tools", "use `tool-called` for one")
        : (0,checks_check/* compiled */.QO)((_, { toolCalls }) => {
            let next = 0;
            for (const name of namesOf(toolCalls))
                if (name === wanted[next])
                    next += 1;
            return { holds: next === wanted.length, detail: callsSaid(toolCalls) };
        })),
};

;// CONCATENATED MODULE: ./build/js/score/checks/word-count.js





/**
 * `word-count: { min: 20, max: 80 }`: so many words (runs of anything but white space), both ends included. A plain
 * number asks for exactly so many.
 */
const wordCount = {
    kind: "word-count",
    compile: (argument) => (0,mapping/* isMapping */.pi)(argument)
        ? withOptions(argument, ["min", "max"], (options) => {
            const [min, max] = [numberOption(options, "min"), numberOption(options, "max")];
            if ("ok" in min)
                return min;
            if ("ok" in max)
                return max;
            return word_count_between(min.value, max.value);
        })
        : withCount(argument, 0, (count) => word_count_between(count, count)),
};
function word_count_between(min = 0, max = Infinity) {
    if (min > max)
        return (0,checks_check/* rejected */.nS)(`has a \`min\` of ${min} above its \`max\` of ${max}`);
    if (min === 0 && max === Infinity)
        return (0,checks_check/* rejected */.nS)("takes `min`, `max` or both");
    return (0,checks_check/* compiled */.QO)((output) => {
        const count = (0,counts/* countWords */.rj)(output);
        return { holds: count >= min && count <= max, detail: (0,counts/* counted */.hS)(count, "word") };
    });
}

;// CONCATENATED MODULE: ./build/js/score/checks/written.js




const SETTINGS = ["threshold", "weight"];
/** A name, or a map of one `name: argument` and, beside it, `threshold` and `weight`. */
function writtenCheck(raw) {
    if (typeof raw === "string")
        return { name: raw, value: null, threshold: null, weight: 1 };
    if (!(0,mapping/* isMapping */.pi)(raw))
        return notACheck;
    const named = Object.entries(raw).filter(([key]) => !SETTINGS.includes(key));
    const [only, second] = named;
    if (only === undefined)
        return notACheck;
    const [name, value] = only;
    if (second !== undefined) {
        const [key] = second;
        const message = `\`${quote(key, 40).slice(1, -1)}\` stands beside the check \`${quote(name, 40).slice(1, -1)}\``;
        return (0,checks_check/* rejected */.nS)(message, (0,suggest/* nearlySaid */.nZ)(key, SETTINGS) ?? "each check is an item of its own");
    }
    const { threshold = null, weight = 1 } = raw;
    if (threshold !== null && !(isNumber(threshold) && threshold >= 0 && threshold <= 1)) {
        return (0,checks_check/* rejected */.nS)(`\`threshold\` is a number from 0 to 1, not ${quote(threshold, 40)}`);
    }
    if (!isNumber(weight) || weight < 0 || weight > HEAVIEST) {
        return (0,checks_check/* rejected */.nS)(`\`weight\` is a number from 0 to ${HEAVIEST}, not ${quote(weight, 40)}`);
    }
    return { name, value, threshold, weight };
}
/** `levenshtein: "Paris" (at least 0.9, shown only)`. */
function labelOf({ name, value, threshold, weight }) {
    const notes = [
        ...(threshold === null ? [] : [`at least ${threshold}`]),
        ...(weight === 0 ? ["shown only"] : []),
    ];
    const said = value === null ? name : `${name}: ${quote(value)}`;
    return notes.length === 0 ? said : `${said} (${notes.join(", ")})`;
}
/** Sums of larger weights lose the smaller ones. */
const HEAVIEST = 1e6;
const notACheck = (0,checks_check/* rejected */.nS)("a check is a name, or one `name: argument`", 'write `contains: "30 days"`');
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

;// CONCATENATED MODULE: ./build/js/score/checks/registry.js
















































/** Every check there is; each also has a `not-` form. */
const CHECKS = [
    equals,
    iequals,
    contains,
    icontains,
    containsAny,
    icontainsAny,
    containsAll,
    icontainsAll,
    containsNone,
    regex,
    startsWith,
    istartsWith,
    endsWith,
    iendsWith,
    classification,
    isJson,
    containsJson,
    jsonSchema,
    jsonEquals,
    jsonPath,
    isXml,
    containsXml,
    minLength,
    maxLength,
    minWords,
    maxWords,
    wordCount,
    refusal,
    levenshtein,
    rougeN,
    rougeL,
    bleu,
    gleu,
    toolCalled,
    toolOrder,
    toolArguments,
    toolCallF1,
    isValidToolCall,
    cost,
    latency,
    finishReason,
    assertSet,
];
/** Other tools' names for some of them. */
const ALIASES = new Map([
    ["is-refusal", "refusal"],
    ["is-valid-openai-tools-call", "is-valid-tool-call"],
    ["is-valid-openai-function-call", "is-valid-tool-call"],
]);
const NOT = "not-";
const BY_KIND = new Map(CHECKS.map((check) => [check.kind, check]));
/** Every name by which a check can be asked for. */
const CHECK_NAMES = [...BY_KIND.keys(), ...ALIASES.keys()].flatMap((kind) => [kind, NOT + kind]);
/** Whether the findings of a kind have a value between 0 and 1. */
const isGraded = (kind) => BY_KIND.get(kind)?.graded !== undefined;
/**
 * Reads `is-json`, `{contains: "30 days"}` or `{levenshtein: "Paris", threshold: 0.9, weight: 2}`, as YAML gave it.
 * Every mistake is found here.
 */
function readCheck(raw) {
    const written = writtenCheck(raw);
    if (!("name" in written))
        return written;
    const { name, value, threshold, weight } = written;
    const negate = name.startsWith(NOT);
    const said = negate ? name.slice(NOT.length) : name;
    const check = BY_KIND.get(ALIASES.get(said) ?? said);
    if (check === undefined) {
        const known = CHECKS.map(({ kind }) => kind).join(", ");
        return (0,checks_check/* rejected */.nS)(`unknown check \`${quote(name, 40).slice(1, -1)}\``, ELSEWHERE.get(said) ?? (0,suggest/* nearlySaid */.nZ)(name, CHECK_NAMES) ?? `known are ${known}`);
    }
    if (threshold !== null && check.graded === undefined) {
        return (0,checks_check/* rejected */.nS)(`\`${name}\` holds or does not, so it takes no threshold`);
    }
    const result = compile(check, value, threshold);
    if (!result.ok)
        return (0,checks_check/* rejected */.nS)(`\`${name}\` ${result.message}`, result.hint);
    const spec = { kind: check.kind, negate, value, threshold, weight, label: labelOf(written) };
    return {
        ok: true,
        check: spec,
        fit: result.fit ?? (() => ({ lacks: null, slices: [] })),
        run: (answer) => resultOf(spec, result, answer),
    };
}
const parseCheck = readCheck;
/** Tests an answer; `detail` says what the output has or is, whichever way the check wants it. */
function runCheck(spec, answer) {
    const check = BY_KIND.get(spec.kind);
    const result = check && compile(check, spec.value, spec.threshold);
    // A spec comes from parseCheck, so this is a bug, and a bug must not pass for a failed or a passed check.
    if (result?.ok !== true)
        throw new Error(`check ${spec.label} was never parsed`);
    return resultOf(spec, result, answer);
}
const compile = (check, value, threshold) => check.compile(value, {
    threshold: threshold ?? check.graded?.threshold ?? null,
    isThresholdWritten: threshold !== null,
    read: readCheck,
});
function resultOf(spec, { test }, answer) {
    const { label, weight, negate } = spec;
    const { holds, value, detail } = test(answer.text, answer);
    const known = { label, name: (0,eval_set/* checkName */.I3)(spec), weight, detail };
    if (holds === null)
        return { ...known, pass: false, value: null };
    const reached = value ?? Number(holds);
    return { ...known, pass: holds !== negate, value: negate ? 1 - reached : reached };
}


/***/ }),

/***/ 47666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/**
 * Order of Unicode code points. `<` puts U+1F600 before U+FF01 and `localeCompare` differs between
 * machines; the order of cases feeds the random draws, so it may depend on neither.
 */
function byCodePoint(a, b) {
    let at = 0;
    while (at < a.length && at < b.length) {
        const left = a.codePointAt(at);
        const right = b.codePointAt(at);
        if (left !== right)
            return left - right;
        at += left > 0xffff ? 2 : 1;
    }
    return a.length - b.length;
}


/***/ }),

/***/ 12103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
;// CONCATENATED MODULE: ./build/js/text/yaml-values.js


/** Values that aliases and merge keys may repeat in one file: reuse is welcome, multiplication is an attack. */
const MAX_ALIASED = 10_000;
const CORE = "tag:yaml.org,2002:";
const CORE_TAGS = new Set(["str", "int", "float", "bool", "null", "map", "seq"].map((name) => CORE + name));
/** Turns the parsed nodes into plain data and remembers the line of every key and item. */
function readNode(root, sink) {
    const reader = new NodeReader(sink);
    const value = root === null ? null : reader.read(root, 0);
    const first = root === null ? sink.lineAt(0) : sink.lineAt(root.range[0]);
    return { value, lineOf: (path) => reader.lineOf(value, path, first) };
}
class NodeReader {
    #sink;
    #lines = new WeakMap();
    /** Values are immutable, so an alias shares its anchor's; an anchor counts only once it is complete. */
    #anchors = new Map();
    #size = 0;
    #aliased = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    read(node, depth) {
        if (depth > mapping/* MAX_DEPTH */.lr) {
            this.#report(node, `it is nested more than ${mapping/* MAX_DEPTH */.lr} levels deep`, null);
            return null;
        }
        if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
            const tag = node.tag.startsWith(CORE) ? `!!${node.tag.slice(CORE.length)}` : node.tag;
            const hint = "remove it: files are data and hold plain values only";
            this.#report(node, `tag \`${tag}\` is not allowed`, hint);
            return null;
        }
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node);
        const before = this.#size++;
        const value = this.#value(node, depth);
        if (node.anchor !== undefined) {
            this.#anchors.set(node.anchor, { value, size: this.#size - before });
        }
        return value;
    }
    lineOf(root, path, first) {
        let line = first;
        let value = root;
        for (const key of path) {
            const next = typeof value === "object" && value !== null ? this.#lines.get(value)?.get(key) : undefined;
            if (next === undefined)
                return line;
            line = next;
            value = value[key];
        }
        return line;
    }
    #value(node, depth) {
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node);
        if ((0,dist/* isMap */.jh)(node))
            return this.#map(node, depth);
        const items = node.items.map((item) => this.read(item, depth + 1));
        const lines = node.items.map((item, index) => [index, this.#line(item)]);
        this.#lines.set(items, new Map(lines));
        return items;
    }
    #scalar(node) {
        const { value } = node;
        if (typeof value === "bigint") {
            if (Number.isSafeInteger(Number(value)))
                return Number(value);
            if (this.#sink.keepsDigits)
                return node.source;
            const hint = "put it in quotes, then it is text and stays as written";
            this.#report(node, `integer ${value} is too large to be kept exactly`, hint);
            return null;
        }
        if (typeof value === "number" && !Number.isFinite(value)) {
            this.#report(node, `\`${node.source}\` is not a finite number`, "put it in quotes for text");
            return null;
        }
        if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
            return value;
        }
        return null;
    }
    #alias(node) {
        const target = this.#anchors.get(node.source);
        if (target === undefined) {
            const hint = `mark a value before it with \`&${node.source}\``;
            this.#report(node, `alias \`*${node.source}\` points to nothing that is complete here`, hint);
            return null;
        }
        this.#size += target.size;
        this.#aliased += target.size;
        if (this.#aliased > MAX_ALIASED) {
            // Reported once; the next alias starts a new count, and the file is refused anyway.
            this.#aliased = 0;
            this.#report(node, `aliases repeat more than ${MAX_ALIASED} values`, "write the values out");
            return null;
        }
        return target.value;
    }
    #map(node, depth) {
        const entries = new Map();
        const lines = new Map();
        const merged = [];
        for (const pair of node.items) {
            const key = this.#key(pair.key, lines);
            if (key === null)
                continue;
            const line = this.#line(pair.key);
            lines.set(key.name, line);
            const value = pair.value === null ? null : this.read(pair.value, depth + 1);
            if (key.merge)
                merged.push({ source: value, line });
            else
                entries.set(key.name, value);
        }
        for (const { source, line } of merged)
            this.#merge(source, line, entries, lines);
        const object = (0,mapping/* mapping */.pq)(entries);
        this.#lines.set(object, lines);
        return object;
    }
    /** The key as text; null, and reported, where it cannot be one. */
    #key(node, seen) {
        if (!(0,dist/* isScalar */.jn)(node) || node.value === null || node.tag !== undefined) {
            const hint = "put text that holds braces or brackets in quotes";
            this.#report(node, "a key must be plain text", hint);
            return null;
        }
        const merge = typeof node.value === "symbol";
        const name = merge ? "<<" : String(node.value);
        if (mapping/* UNSAFE_KEYS */.a2.has(name)) {
            this.#report(node, `key \`${name}\` is not allowed`, "give it another name");
            return null;
        }
        const first = seen.get(name);
        if (first !== undefined) {
            this.#report(node, `key \`${name}\` is repeated; it stands on line ${first} too`, "keep one");
            return null;
        }
        return { name, merge };
    }
    /** A mapping's own keys win over merged ones, and earlier sources over later. */
    #merge(source, line, entries, lines) {
        const sources = (0,mapping/* isList */.Lv)(source) ? source : [source];
        for (const from of sources) {
            if (!(0,mapping/* isMapping */.pi)(from)) {
                this.#sink.report(line, "`<<` merges mappings only", "name a mapping, as in `<<: *common`");
                return;
            }
            for (const [key, value] of Object.entries(from)) {
                if (entries.has(key))
                    continue;
                entries.set(key, value);
                lines.set(key, this.#lines.get(from)?.get(key) ?? line);
            }
        }
    }
    #line(node) {
        return this.#sink.lineAt(node.range[0]);
    }
    #report(node, message, hint) {
        this.#sink.report(this.#line(node), message, hint);
    }
}

;// CONCATENATED MODULE: ./build/js/text/yaml.js



/**
 * Reads one YAML 1.2 document (core schema and merge keys) as data: other tags, unsafe keys, repeated keys, aliases
 * that multiply and integers that would be rounded are problems.
 */
function parseYaml(text, file, { firstLine = 1, keepsDigits = false } = {}) {
    const counter = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        version: "1.2",
        schema: "core",
        merge: true,
        resolveKnownTags: false,
        // The library compares every key with every other; readNode does it with a set, and says where the first is.
        uniqueKeys: false,
        // A number would already be rounded when it is looked at.
        intAsBigInt: true,
        prettyErrors: false,
        lineCounter: counter,
        // Not "silent": that would also keep a second document quiet.
        logLevel: "error",
    });
    // What is never closed is noticed past the end of the text, where there is no line to point to.
    const last = text.trimEnd().length;
    const lineAt = (offset) => Math.max(1, counter.linePos(Math.min(offset, last)).line) + firstLine - 1;
    // Later errors are mostly the first one's echo.
    const [error] = document.errors;
    if (error)
        return (0,problem/* refused */.J5)(syntaxProblem(error, file, lineAt(error.pos[0])));
    const problems = [];
    const read = readNode(document.contents, {
        lineAt,
        keepsDigits,
        report: (line, message, hint) => problems.push({ file, line, message, hint }),
    });
    const [warning] = document.warnings;
    if (warning && problems.length === 0) {
        return (0,problem/* refused */.J5)(syntaxProblem(warning, file, lineAt(warning.pos[0])));
    }
    return problems.length > 0 ? { ok: false, problems } : (0,problem/* parsed */.Yz)(read);
}
const HINTS = {
    TAB_AS_INDENT: "indent with spaces",
    BAD_INDENT: "check its indentation and its closing bracket",
    BLOCK_AS_IMPLICIT_KEY: "put text that holds `: ` in quotes",
    MULTILINE_IMPLICIT_KEY: "give every key its `:`, and put longer text in a block (`key: |`)",
    MISSING_CHAR: "give every key its `:`, and every quote and bracket its other half",
    BAD_SCALAR_START: "put text that begins with a special character in quotes",
    MULTIPLE_DOCS: "keep one document in the file, without a further `---`",
};
function syntaxProblem(error, file, line) {
    const message = `invalid YAML: ${clauseOf(error)}`;
    return { file, line, message, hint: HINTS[error.code] ?? null };
}
/** The library's words, except where they speak of its own calls. */
function clauseOf({ code, message }) {
    if (code === "MULTIPLE_DOCS")
        return "a second document begins here";
    if (message.includes("call stack"))
        return "it is nested too deeply";
    const said = message.split("\n", 1)[0] ?? "";
    return said.charAt(0).toLowerCase() + said.slice(1);
}


/***/ })

};
