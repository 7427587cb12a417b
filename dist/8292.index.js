export const id = 8292;
export const ids = [8292];
export const modules = {

/***/ 48263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ USUAL_WITHIN),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5109);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29648);


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

/***/ 35469:
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

/***/ 69902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ displayWidth),
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14083);

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

/***/ 52212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   MZ: () => (/* binding */ overflows),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Uo: () => (/* binding */ NAME_LIMIT),
/* harmony export */   ag: () => (/* binding */ said),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   lx: () => (/* binding */ shortName),
/* harmony export */   wF: () => (/* binding */ SENTENCE_LIMIT)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68095);
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14083);


/**
 * The three ways for foreign bytes into a comment, one a place: `name` in Markdown, `quote` in an HTML block,
 * `fence` for a block of lines. Nothing else may put any there.
 */
/** Longest name in code points; a sentence of somebody else's gets `SENTENCE_LIMIT`. */
const NAME_LIMIT = 60;
const SENTENCE_LIMIT = 400;
/**
 * A code span for Markdown text and table cells: prompt, slice, branch, model. Inside one nothing mentions, links or
 * renders; backtick and pipe are spelled out, because a table's code span has no way to write them.
 */
function name(text, limit = NAME_LIMIT) {
    return `\`${shortName(text, limit, spanText)}\``;
}
/** A name for places without Markdown, made visible by that place's own escaper. */
function shortName(text, limit, show) {
    // A name of megabytes is cut anyway; what is far beyond the limit need not be looked at.
    const flat = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .collapsed */ .yZ)(text.slice(0, 100 * limit));
    if (flat === "")
        return "(empty)";
    const whole = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, limit, show);
    return whole.more === 0 ? whole.text : `${(0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(flat, limit - 1, show).text}…`;
}
const spanText = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[`|]/g, _visible_js__WEBPACK_IMPORTED_MODULE_0__/* .spelled */ .uQ);
/**
 * `<code>` on one line, for HTML blocks only: there Markdown is not read, so the code's text is only text. Beyond
 * `limit` code points it says, outside the code, how much is left out (`counted`), or only that something is.
 */
function quote(text, limit, rest = "counted") {
    const { text: shown, more } = quoted(text, limit);
    if (shown === "")
        return "(empty)";
    const code = `<code>${entities(shown)}</code>`;
    if (more === 0)
        return code;
    const left = rest === "dots" ? "" : ` ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(more)} more ${more === 1 ? "character" : "characters"}`;
    return `${code} …${left}`;
}
/** Whether `quote` has to leave something out. */
const overflows = (text, limit) => quoted(text, limit).more > 0;
const quoted = (text, limit) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(text.replaceAll("\r\n", "\n"), limit, quotable);
const quotable = (text) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text, "\n\t");
// A raw line end would break out of the one line; a blank one would end the HTML block.
function entities(text) {
    return text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll("\n", "&#10;")
        .replaceAll("\t", "&#9;");
}
/** A fenced block; the fence is longer than any run of backticks inside. `info` is ours, such as `diff`. */
function fence(lines, info, lineLimit = 300) {
    const shown = lines.map((line) => fenceLine(line, lineLimit));
    const longest = Math.max(2, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return [`${mark}${info}`, ...shown, mark].join("\n");
}
function fenceLine(line, limit) {
    const { text, more } = (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(line.replace(/\r$/, ""), limit, (piece) => (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(piece, "\t"));
    return more === 0 ? text : `${text} …`;
}
/**
 * Words of our own that come as data (a control question's title, a number of the policy): bare where they hold
 * nothing that Markdown or GitHub could read as more than words, else a code span.
 */
function prose(text) {
    const harmless = /^[A-Za-z0-9 ,()%'’→−+–-]+$/.test(text.replace(/(?<=\d)\.(?=\d)/g, ""));
    const linked = /\bGH-\d|[0-9a-f]{7}/i.test(text);
    return harmless && !linked && (0,_visible_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoints */ .BH)(text) <= SENTENCE_LIMIT
        ? text
        : name(text, SENTENCE_LIMIT);
}
/** Data in our words with names between backticks: "`regulatory` margin". */
function said(text) {
    const parts = text.split("`");
    if (parts.length % 2 === 0)
        return name(text, SENTENCE_LIMIT);
    return parts.map((part, index) => (index % 2 === 1 ? name(part) : words(part))).join("");
}
// A blank between two names stays one space: a line end in it would end a table's row.
const words = (part) => part.trim() === "" ? part.slice(0, 1).replace(/\s/, " ") : prose(part);


/***/ }),

/***/ 49281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ withoutEmptyColumns),
/* harmony export */   Qj: () => (/* binding */ markdownTable),
/* harmony export */   fi: () => (/* binding */ column)
/* harmony export */ });
const left = (title) => ({ title, align: "left" });
const right = (title) => ({ title, align: "right" });
const column = { left, right };
/** A Markdown table without padding; cells hold no pipe and no line end, because only `name` brings foreign text in. */
function markdownTable({ columns, rows }) {
    const line = (cells) => `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
    const rule = columns.map(({ align }) => (align === "left" ? ":--" : "--:")).join("|");
    return [line(columns.map(({ title }) => title)), `|${rule}|`, ...rows.map(line)].join("\n");
}
/** The columns in which some row says something; the others would only push the rest off a phone. */
function withoutEmptyColumns({ columns, rows }) {
    const used = columns.map((_, index) => rows.some((cells) => (cells[index] ?? "") !== ""));
    return {
        columns: columns.filter((_, index) => used[index]),
        rows: rows.map((cells) => cells.filter((_, index) => used[index])),
    };
}


/***/ }),

/***/ 34344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ markdownStyle),
/* harmony export */   s: () => (/* binding */ plainStyle)
/* harmony export */ });
/* harmony import */ var _escape_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71055);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52212);


const markdownStyle = {
    name: (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(foreign),
    sentence: (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTENCE_LIMIT */ .wF),
    prose: _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS,
    said: _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .said */ .ag,
    own: (words) => words,
    strong: (text) => `**${text}**`,
    mark: "❌ ",
};
const plainName = (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME_LIMIT */ .Uo, _escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine);
const plainSentence = (foreign) => (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .shortName */ .lx)(foreign, _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .SENTENCE_LIMIT */ .wF, _escape_log_js__WEBPACK_IMPORTED_MODULE_0__.logLine);
const plainStyle = {
    name: plainName,
    sentence: plainSentence,
    prose: plainSentence,
    said: (data) => plainSentence(data.replaceAll("`", "")),
    own: (words) => words.replaceAll("`", ""),
    strong: (text) => text,
    mark: "",
};


/***/ }),

/***/ 29758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ gridLines)
/* harmony export */ });
/* harmony import */ var _display_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69902);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52212);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14083);



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

/***/ 72030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ knownSpread),
/* harmony export */   w: () => (/* binding */ noteSpread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35455);
/* harmony import */ var _compare_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48263);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14376);
/* harmony import */ var _score_score_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29461);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7753);





const TOPIC = "spread";
/** A note may come from another store. */
const onRecord = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ between: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative(), within: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nonnegative() })
    .refine(({ between, within }) => between + within > 0);
const nameOf = ({ subject, evalSet }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([subject.name, evalSet.path]);
/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
async function noteSpread(store, { plan, cases, comparison }) {
    const runs = cases.map((of) => (0,_score_score_js__WEBPACK_IMPORTED_MODULE_2__/* .evidenceOf */ .X)(of).runs);
    const spread = (0,_compare_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(runs, comparison?.positionEffect.value ?? 0);
    if (spread === null || spread.between + spread.within === 0)
        return;
    await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .noteAnew */ .CV)(store, TOPIC, nameOf(plan), JSON.stringify(spread));
}
/** As the latest run of the prompt on this store measured it; null where none has. */
const knownSpread = (store, plan) => (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_4__/* .readNote */ .VC)(onRecord, store.recall(TOPIC, nameOf(plan)));


/***/ })

};
