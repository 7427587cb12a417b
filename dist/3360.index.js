export const id = 3360;
export const ids = [3360];
export const modules = {

/***/ 18764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17177);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62843);


const LFS_POINTER = "version https://git-lfs.github.com/spec/";
const SAVE_AS_UTF8 = "save the file as UTF-8";
/**
 * Reads a blob strictly. Whatever is refused here makes the run `inconclusive(unsupported_file)`: guessing an
 * encoding would put replacement characters into a request.
 */
function decodeText(bytes, file) {
    const unsupported = (line, message, hint) => ({
        file,
        line,
        message,
        hint,
        reason: "unsupported_file",
    });
    const mark = byteOrderMark(bytes);
    if (mark) {
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported(1, `the file is ${mark}, by its byte order mark at offset 0`, SAVE_AS_UTF8));
    }
    const whole = validPrefix(bytes);
    if (whole.bytes < bytes.length) {
        const found = `byte ${hex(bytes[whole.bytes])} at offset ${whole.bytes} is not UTF-8`;
        const hint = `${SAVE_AS_UTF8} (it looks like Latin-1 or Windows-1252)`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported((0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(whole.text, whole.text.length), found, hint));
    }
    // ASCII in UTF-16 without a mark is valid UTF-8 full of NULs.
    const nul = bytes.indexOf(0);
    if (nul !== -1) {
        const line = (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .lineAt */ .mh)(whole.text, whole.text.indexOf("\0"));
        const hint = `${SAVE_AS_UTF8} (it is binary, or UTF-16 without a byte order mark)`;
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported(line, `byte 0x00 at offset ${nul} is no text`, hint));
    }
    const bom = whole.text.startsWith("\uFEFF");
    const text = bom ? whole.text.slice(1) : whole.text;
    if (text.startsWith(LFS_POINTER)) {
        const hint = "keep prompts and eval sets in git itself (git lfs untrack, then commit the file)";
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J5)(unsupported(1, "the file is a Git LFS pointer, not the text it stands for", hint));
    }
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Yz)({ text, bom });
}
function byteOrderMark(bytes) {
    const [a, b, c, d] = bytes;
    if (a === 0xff && b === 0xfe)
        return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
    if (a === 0xfe && b === 0xff)
        return "UTF-16";
    return a === 0 && b === 0 && c === 0xfe && d === 0xff ? "UTF-32" : null;
}
/**
 * The longest beginning that is whole, valid UTF-8. TextDecoder does not say where it failed, but validity of
 * a beginning is monotone, so halving finds the place in about log2(size) decodings.
 */
function validPrefix(bytes) {
    const decode = (end, stream) => {
        try {
            return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream });
        }
        catch {
            return null;
        }
    };
    const all = decode(bytes.length, false);
    if (all !== null)
        return { text: all, bytes: bytes.length };
    let good = 0;
    let bad = bytes.length + 1;
    while (bad - good > 1) {
        const middle = (good + bad) >> 1;
        if (decode(middle, true) === null)
            bad = middle;
        else
            good = middle;
    }
    // A streaming decoder holds back the sequence it is inside of: what it gave out ends where that one begins.
    const text = decode(good, true) ?? "";
    return { text, bytes: Buffer.byteLength(text) };
}
const hex = (byte) => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;


/***/ }),

/***/ 87904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ readJsonData),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   WY: () => (/* binding */ jsonWords),
/* harmony export */   ap: () => (/* binding */ endOfString)
/* harmony export */ });
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);

/** A text as it stands, anything else as JSON. */
const jsonWords = (value) => typeof value === "string" ? value : JSON.stringify(value);
const refuse = (message, hint) => ({
    ok: false,
    message,
    hint,
});
/**
 * JSON as somebody meant it: what JSON.parse would silently change (a repeated key, an integer beyond 2^53, a
 * number beyond double range) and what could harm (unsafe keys, deep nesting) is refused.
 */
function readJson(text) {
    const { reading, large } = read(text);
    const [first] = large;
    if (!reading.ok || first === undefined)
        return reading;
    const hint = "put it in quotes, then it is text and stays as written";
    return refuse(`integer ${text.slice(...first)} is too large to be kept exactly`, hint);
}
/** The same for data that somebody exported: an integer beyond 2^53, an id mostly, is the text of its digits. */
function readJsonData(text) {
    const { reading, large } = read(text);
    if (!reading.ok || large.length === 0)
        return reading;
    return { ok: true, value: JSON.parse(quoted(text, large)) };
}
function read(text) {
    const large = [];
    try {
        const value = JSON.parse(text);
        return { reading: inspect(text, large) ?? { ok: true, value }, large };
    }
    catch (error) {
        return { reading: refuse(`invalid JSON: ${clauseOf(error)}`, null), large };
    }
}
function quoted(text, tokens) {
    const ends = tokens.map(([, end]) => end);
    const parts = tokens.map(([start, end], n) => {
        const between = text.slice(ends[n - 1] ?? 0, start);
        return `${between}"${text.slice(start, end)}"`;
    });
    return parts.join("") + text.slice(ends.at(-1));
}
/** V8's words with the column, without the excerpt that it may add: a line can be long. */
function clauseOf(error) {
    const said = error instanceof Error ? error.message : "Unreadable";
    const token = /^Unexpected token '.+?'/su.exec(said)?.[0];
    const position = / at position (\d+)/.exec(said)?.[1];
    const clause = token ?? said.replace(/(?: in JSON)? at position .*$/s, "");
    const column = position === undefined ? "" : ` (column ${Number(position) + 1})`;
    return clause.charAt(0).toLowerCase() + clause.slice(1) + column;
}
/** Walks text that JSON.parse has accepted, so tokens need no validation; notes the integers that it has rounded. */
function inspect(text, large) {
    const open = [];
    for (let at = 0; at < text.length; at++) {
        const character = text.charAt(at);
        if (character === "{" || character === "[") {
            open.push(character === "{" ? new Set() : null);
            if (open.length > _mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr) {
                return refuse(`it is nested more than ${_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels deep`, null);
            }
        }
        else if (character === "}" || character === "]") {
            open.pop();
        }
        else if (character === '"') {
            const end = endOfString(text, at);
            const wrong = isKey(text, end) ? keyProblem(text.slice(at, end), open.at(-1) ?? null) : null;
            if (wrong)
                return wrong;
            at = end - 1;
        }
        else if (character === "-" || (character >= "0" && character <= "9")) {
            NUMBER.lastIndex = at;
            const token = NUMBER.exec(text)?.[0] ?? character;
            const value = Number(token);
            if (!Number.isFinite(value)) {
                return refuse(`number ${token} is too large`, "write a smaller one, or quotes around it for text");
            }
            const isExact = /[.eE]/.test(token) || Number.isSafeInteger(value);
            if (!isExact)
                large.push([at, at + token.length]);
            at += token.length - 1;
        }
    }
    return null;
}
const NUMBER = /[-+.0-9eE]+/y;
/** Past the closing quote of the string that begins at `start`, in a text that is JSON. */
function endOfString(text, start) {
    for (let quote = text.indexOf('"', start + 1);; quote = text.indexOf('"', quote + 1)) {
        let backslashes = 0;
        while (text[quote - 1 - backslashes] === "\\")
            backslashes++;
        if (backslashes % 2 === 0)
            return quote + 1;
    }
}
function isKey(text, end) {
    let next = end;
    while (/\s/.test(text.charAt(next)))
        next++;
    return text[next] === ":";
}
function keyProblem(token, seen) {
    const key = JSON.parse(token);
    if (_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .UNSAFE_KEYS */ .a2.has(key))
        return refuse(`key \`${key}\` is not allowed`, "give it another name");
    if (seen?.has(key))
        return refuse(`key \`${key}\` is repeated`, "keep one");
    seen?.add(key);
    return null;
}


/***/ }),

/***/ 14662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ mostOf),
/* harmony export */   s: () => (/* binding */ readJsonLines)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62843);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87904);


/** Lines that are reported one by one; a file of another format is wrong on every line. */
const MOST_PROBLEMS = 20;
const ONE_A_LINE = "put one whole JSON object on each line";
/** Reads JSON Lines. Blank lines are layout; a line that is no JSON is a problem, never a row less. */
function readJsonLines(text, file) {
    const rows = [];
    const problems = [];
    for (const [index, { text: content }] of (0,_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .linesOf */ .Dx)(text).entries()) {
        if (content.trim() === "")
            continue;
        const line = index + 1;
        const reading = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJsonData */ .Fd)(content);
        if (reading.ok)
            rows.push({ value: reading.value, line });
        else
            problems.push({ file, line, message: reading.message, hint: reading.hint ?? ONE_A_LINE });
    }
    return { rows, problems: mostOf(problems) };
}
/** The first problems, and how many more there are. */
function mostOf(problems) {
    const rest = problems[MOST_PROBLEMS];
    if (rest === undefined)
        return problems;
    const more = problems.length - MOST_PROBLEMS;
    const message = `${more} more ${more === 1 ? "problem" : "problems"} from here on`;
    return [...problems.slice(0, MOST_PROBLEMS), { ...rest, message, hint: null }];
}


/***/ }),

/***/ 62843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Pb: () => (/* binding */ writtenPart),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** The lines of a text from an offset on; a text that ends with a line end has no empty last line. */
function linesOf(text, from = 0) {
    const lines = [];
    for (let start = from; start < text.length;) {
        const feed = text.indexOf("\n", start);
        const end = feed === -1 ? text.length : feed + 1;
        lines.push({ text: text.slice(start, end).replace(/\r?\n$/, ""), start, end });
        start = end;
    }
    return lines;
}
const isBlank = (line) => /^[ \t]*$/.test(line);
/** What stands between the blank lines at both ends of a text's lines; null where all are blank. */
function writtenPart(lines) {
    const index = lines.findIndex(({ text }) => !isBlank(text));
    const [first, last] = [lines[index], lines.findLast(({ text }) => !isBlank(text))];
    if (first === undefined || last === undefined)
        return null;
    return { index, start: first.start, end: last.start + last.text.length };
}
/** 1-based line of an offset, where the text itself begins on `firstLine`. */
function lineAt(text, offset, firstLine = 1) {
    let line = firstLine;
    for (let feed = text.indexOf("\n"); feed !== -1 && feed < offset; line++) {
        feed = text.indexOf("\n", feed + 1);
    }
    return line;
}


/***/ }),

/***/ 29870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   a2: () => (/* binding */ UNSAFE_KEYS),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH),
/* harmony export */   pi: () => (/* binding */ isMapping),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/** Keys that reach an object's prototype where somebody copies them carelessly: refused in every file we read. */
const UNSAFE_KEYS = new Set(["__proto__", "constructor", "prototype"]);
/** Levels of nesting in a file; nothing we read needs ten, and readers after us recurse. */
const MAX_DEPTH = 100;
/** A mapping without a prototype: looking up a name that somebody else chose finds what was put in, or nothing. */
function mapping(entries) {
    const object = Object.create(null);
    for (const [key, value] of entries)
        object[key] = value;
    return object;
}
/** A table of ours as such a mapping, so that a name from a file finds a row of it, or nothing. */
const table = (rows) => mapping(Object.entries(rows));
const isList = (value) => Array.isArray(value);
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);


/***/ }),

/***/ 2345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ checkShape)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88532);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29396);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17177);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29870);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26014);




// zod compiles validators with `new Function` where the platform lets it; nothing here may generate code.
zod__WEBPACK_IMPORTED_MODULE_2__/* .config */ .$W({ jitless: true });
/** Checks data from a file against a schema; every issue becomes one sentence at its own line. */
function checkShape(schema, placed) {
    const result = schema.safeParse(placed.value);
    if (result.success)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_3__/* .parsed */ .Yz)(result.data);
    const problems = result.error.issues.flatMap((issue) => sentences(issue, schema, placed));
    return { ok: false, problems: problems.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) };
}
function sentences(issue, schema, { file, value, lineOf }) {
    const { path } = issue;
    if (issue.code === "unrecognized_keys") {
        const known = keysOf(schemaAt(schema, path));
        const within = path.length === 0 ? "" : ` in \`${pathText(path)}\``;
        return issue.keys.map((key) => ({
            file,
            line: lineOf([...path, key]),
            message: `unknown key \`${key}\`${within}`,
            hint: (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(key, known),
        }));
    }
    const meaning = meaningOf(schema, path);
    const found = valueAt(value, path);
    if (found === undefined) {
        const message = `\`${pathText(path)}\` is missing`;
        return [{ file, line: lineOf(path), message, hint: `it is ${meaning.description}` }];
    }
    const shown = meaning.sensitive ? "" : `, not ${show(found)}`;
    const message = path.length === 0
        ? `${meaning.description} is expected here${shown}`
        : `\`${pathText(path)}\` must be ${meaning.description}${shown}`;
    return [
        { file, line: lineOf(path), message, hint: remedy(issue, schemaAt(schema, path), found) },
    ];
}
function remedy(issue, schema, found) {
    if (issue.code === "invalid_value" && typeof found === "string") {
        const near = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(found, issue.values.map(String));
        return near === null ? null : `did you mean \`${near}\`?`;
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodString */ .NDH && (typeof found === "number" || typeof found === "boolean")) {
        return "put it in quotes";
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA && typeof found === "string" ? "write `[…]` around it" : null;
}
/** The schema that judges the value at a path, without its optional and default wrappers. */
function schemaAt(schema, path) {
    let here = unwrap(schema);
    for (const key of path) {
        const next = childOf(here, key);
        if (next === null)
            return here;
        here = unwrap(next);
    }
    return here;
}
function childOf(schema, key) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH)
        return schema.shape[String(key)] ?? null;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA)
        return schema.element;
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodRecord */ .b8S)
        return schema.valueType;
    if (!(schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodUnion */ .fZ7))
        return null;
    return (schema.options.map((option) => childOf(option, key)).find((child) => child !== null) ?? null);
}
function unwrap(schema) {
    let inner = schema;
    while (inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodOptional */ .IiU ||
        inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodDefault */ .XiL ||
        inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodPrefault */ .xgV ||
        inner instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodNullable */ .l1C) {
        inner = inner.unwrap();
    }
    return inner;
}
function keysOf(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodUnion */ .fZ7)
        return schema.options.flatMap(keysOf);
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}
/** Meanings are given to the bare schema, below optional and default. */
function meaningOf(schema, path) {
    const target = schemaAt(schema, path);
    const meta = zod__WEBPACK_IMPORTED_MODULE_5__/* .globalRegistry */ .fd.get(target);
    const noun = target instanceof zod__WEBPACK_IMPORTED_MODULE_4__/* .ZodArray */ .naA ? "a list" : "a mapping";
    return { description: meta?.description ?? noun, sensitive: meta?.["sensitive"] === true };
}
function valueAt(root, path) {
    let value = root;
    for (const key of path) {
        if (value === undefined)
            return undefined;
        if ((0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
            value = value[Number(key)];
        else
            value = (0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value) ? value[String(key)] : undefined;
    }
    return value;
}
/** `cases[3].input` */
function pathText(path) {
    return path.reduce((text, key) => {
        if (typeof key === "number")
            return `${text}[${key}]`;
        return text === "" ? String(key) : `${text}.${String(key)}`;
    }, "");
}
function show(value) {
    if (value === null)
        return "empty";
    if ((0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isList */ .Lv)(value))
        return "a list";
    if ((0,_mapping_js__WEBPACK_IMPORTED_MODULE_0__/* .isMapping */ .pi)(value))
        return "a mapping";
    const text = JSON.stringify(value);
    return text.length > 60 ? `${Array.from(text).slice(0, 50).join("")}…` : text;
}


/***/ }),

/***/ 26014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   nZ: () => (/* binding */ nearlySaid),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** Longer than any key of ours: comparing letter by letter would only cost time. */
const LONGEST = 60;
/**
 * The known word that was probably meant: equal but for case and separators (`topP`), about a third of its
 * letters off at most (`temprature`), or begun alike (`api_key` for `api_key_env`).
 */
function nearest(word, known) {
    let best = null;
    for (const name of known) {
        const off = difference(word, name);
        if (off !== null && (best === null || off < best.off))
            best = { name, off };
    }
    return best?.name ?? null;
}
/** A hint for a word that is none of the known ones: the nearest, or all of them. */
function didYouMean(word, known) {
    return nearlySaid(word, known) ?? `known are ${listed(known)}`;
}
/** The same where there are too many known words to list: the nearest, or null. */
function nearlySaid(word, known) {
    const near = nearest(word, known);
    return near === null ? null : `did you mean \`${near}\`?`;
}
/** `a`, `b` and `c`. */
function listed(names) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? "none";
    return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
/** Letters that differ; null = too many for a slip. */
function difference(word, name) {
    if (word.length > LONGEST || name.length > LONGEST)
        return null;
    const [bareWord, bareName] = [squeeze(word), squeeze(name)];
    if (bareWord !== "" && bareWord === bareName)
        return 0;
    const off = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(word.toLowerCase(), name.toLowerCase());
    const longer = Math.max(word.length, name.length);
    // Two letters that changed places differ twice.
    const allowed = longer < 5 ? Math.floor(longer / 3) : Math.max(2, Math.floor(longer / 3));
    if (off <= allowed)
        return off;
    const [short, long] = bareWord.length < bareName.length ? [bareWord, bareName] : [bareName, bareWord];
    return short.length >= 3 && long.startsWith(short) ? off : null;
}
const squeeze = (word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");


/***/ }),

/***/ 80420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25175);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17177);
/* harmony import */ var _mapping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29870);



/**
 * Reads a table with a header line (RFC 4180, and tabs for `.tsv`): quoted cells hold separators, line ends and
 * doubled quotes. A column without a header holds nothing that could be named: it is refused where it has text.
 */
function readTable(text, file) {
    const found = recordsOf(text, file);
    if ("message" in found)
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(found);
    const [header, ...body] = found;
    if (header === undefined) {
        const hint = "give the columns their names in its first line";
        return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)({ file, line: null, message: "the table is empty", hint });
    }
    const written = header.record.map((name) => name.trim());
    const columns = isNumbered(written, body) ? written.slice(1) : written;
    const from = written.length - columns.length;
    const problems = [...headerProblems(columns, file), ...widthProblems(written, body, file, from)];
    if (problems.length > 0)
        return { ok: false, problems };
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Yz)(body.map(({ record, line }) => ({
        value: (0,_mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)(columns.flatMap((name, at) => name === "" ? [] : [[name, record[at + from] ?? ""]])),
        line,
    })));
}
function recordsOf(text, file) {
    const bytes = Buffer.from(text);
    try {
        const records = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(bytes, {
            delimiter: delimiterOf(text, file),
            info: true,
            // Found out from the first line, they would leave the others' in the cells.
            record_delimiter: ["\r\n", "\n"],
            relax_column_count: true,
            skip_empty_lines: true,
        });
        return placed(records, bytes);
    }
    catch (error) {
        if (!(error instanceof csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .CsvError */ .J$))
            throw error;
        const line = typeof error["lines"] === "number" ? error["lines"] : null;
        const [clause = ""] = error.message.split(/ at line |, got | on line /u, 1);
        const message = `the table cannot be read: ${clause.charAt(0).toLowerCase()}${clause.slice(1)}`;
        return {
            file,
            line,
            message,
            hint: "put cells with commas in quotes, and double quotes in them",
        };
    }
}
/** A first line without commas is taken apart by what it has instead, as spreadsheets in many countries write it. */
function delimiterOf(text, file) {
    if (/\.tsv$/i.test(file))
        return "\t";
    const header = (/\S[^\n]*/.exec(text)?.[0] ?? "").replaceAll(/"[^"]*"/g, "");
    return [",", ";", "\t"].find((sign) => header.includes(sign)) ?? ",";
}
const [FEED, RETURN] = [0x0a, 0x0d];
/** The library's own count of lines takes a CRLF inside a cell for two. */
function placed(records, bytes) {
    let [at, line] = [0, 1];
    return records.map(({ record, info }) => {
        for (; bytes[at] === FEED || bytes[at] === RETURN; at++)
            if (bytes[at] === FEED)
                line++;
        const found = { record, line };
        for (; at < info.bytes; at++)
            if (bytes[at] === FEED)
                line++;
        return found;
    });
}
function headerProblems(columns, file) {
    const at = (message, hint) => ({ file, line: 1, message, hint });
    const unsafe = columns.filter((name) => _mapping_js__WEBPACK_IMPORTED_MODULE_1__/* .UNSAFE_KEYS */ .a2.has(name));
    const repeated = columns.filter((name, n) => name !== "" && columns.indexOf(name) < n);
    return [
        ...unsafe.map((name) => at(`column \`${name}\` is not allowed`, "give it another name")),
        ...[...new Set(repeated)].map((name) => at(`column \`${name}\` is repeated`, "rename one")),
    ];
}
/** pandas writes each row's number before it, under no name. */
const isNumbered = (columns, rows) => columns.length > 1 &&
    columns[0] === "" &&
    rows.every(({ record }) => /^\d+$/.test(record[0] ?? ""));
function widthProblems(columns, rows, file, from) {
    return rows.flatMap(({ record, line }) => {
        const nameless = record.findIndex((cell, at) => at >= from && !columns[at] && cell.trim() !== "");
        if (nameless === -1)
            return [];
        const message = `cell ${nameless + 1} stands under no header`;
        const hint = "name the column in the first line, or put cells with commas in quotes";
        return [{ file, line, message, hint }];
    });
}


/***/ })

};
