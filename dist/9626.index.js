export const id = 9626;
export const ids = [9626];
export const modules = {

/***/ 59626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fileBytes: () => (/* binding */ fileBytes),
  storeStatsCommand: () => (/* binding */ storeStatsCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(28630);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(19431);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(71055);
// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(49281);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(68095);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(34344);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(29758);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(34992);
;// CONCATENATED MODULE: ./build/js/report/store-text.js






const WIDTH = 96;
/** A store for the terminal. */
function storeText(stats) {
    const { responses, notes, oldest, newest, models, bytes } = stats;
    const held = `${(0,words/* counted */.hS)(responses, "response")} and ${(0,words/* counted */.hS)(notes, "note")} in ${(0,numbers/* count */.U9)(bytes)} bytes`;
    const between = oldest === null || newest === null
        ? ""
        : `, paid for between ${(0,numbers/* day */.vd)(oldest.slice(0, 10))} and ${(0,numbers/* day */.vd)(newest.slice(0, 10))}`;
    const table = models.length === 0 ? [] : (0,terminal_grid/* gridLines */.Y)(gridOf(models), WIDTH);
    return `${[`${held}${between}.`, ...table].map(log.logLine).join("\n")}\n`;
}
const gridOf = (models) => ({
    columns: [
        grid/* column */.fi.left("model"),
        grid/* column */.fi.right("responses"),
        grid/* column */.fi.right("tokens in"),
        grid/* column */.fi.right("out"),
        grid/* column */.fi.right("to ask again"),
    ],
    rows: models.map(({ provider, model, responses, inputTokens, outputTokens, usd }) => [
        style/* plainStyle */.s.name(`${provider}: ${model}`),
        (0,numbers/* count */.U9)(responses),
        (0,numbers/* count */.U9)(inputTokens),
        (0,numbers/* count */.U9)(outputTokens),
        usd === null ? "unknown price" : (0,numbers/* dollars */.E9)(usd),
    ]),
});

// EXTERNAL MODULE: ./build/js/models/pricing.js + 1 modules
var pricing = __webpack_require__(21475);
// EXTERNAL MODULE: ./build/js/models/provider.js
var provider = __webpack_require__(42228);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(31705);
;// CONCATENATED MODULE: ./build/js/store/stats.js



/** Counts a store row by row, so its size does not matter. */
function storeStats(store) {
    const models = new Map();
    let [responses, oldest, newest] = [0, null, null];
    for (const row of store.rows()) {
        responses++;
        if (oldest === null || row.at < oldest)
            oldest = row.at;
        if (newest === null || row.at > newest)
            newest = row.at;
        const name = JSON.stringify([row.provider, row.model]);
        models.set(name, withRow(models.get(name) ?? nothingOf(row), row));
    }
    const sorted = [...models.values()].toSorted((a, b) => b.responses - a.responses);
    return { responses, notes: [...store.notes()].length, oldest, newest, models: sorted };
}
const nothingOf = ({ provider, model }) => ({
    provider,
    model,
    responses: 0,
    inputTokens: 0,
    outputTokens: 0,
    usd: (0,units/* usd */.dR)(0),
});
function withRow(stats, { provider, model, response }) {
    const usage = response.usage ?? NO_USAGE;
    const price = isProvider(provider) ? (0,pricing/* priceOf */.x)({ provider, model }, usage) : null;
    return {
        ...stats,
        responses: stats.responses + 1,
        inputTokens: stats.inputTokens + usage.inputTokens,
        outputTokens: stats.outputTokens + usage.outputTokens,
        usd: stats.usd !== null && price?.listed === true ? (0,units/* usd */.dR)(stats.usd + price.usd) : null,
    };
}
const NO_USAGE = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };
/** A row of a later version may name a provider that this one does not know. */
const isProvider = (name) => provider/* PROVIDER_NAMES */.xd.includes(name);

;// CONCATENATED MODULE: ./build/js/commands/store-stats.js






/** `evenhand store stats`: what the store holds and what it would cost to ask again. */
async function storeStatsCommand(options, around) {
    const store = (0,assemble/* existingStore */.PD)(around, options.store);
    try {
        const path = (0,external_node_path_.resolve)(around.cwd, options.store);
        const stats = {
            ...storeStats(store),
            bytes: fileBytes(path),
        };
        around.stdout.write(options.json ? (0,json/* visibleJson */.$m)(stats) : storeText(stats));
        return 0;
    }
    finally {
        await store.close();
    }
}
/** 0 where there is no file. */
const fileBytes = (path) => (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;


/***/ }),

/***/ 21475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ priceOf)
});

// UNUSED EXPORTS: priceFor

// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(31705);
;// CONCATENATED MODULE: ./build/js/models/prices.js
/** The day on which the table was put together. */
const PRICES_AS_OF = "2026-11-25";
/** Where the figures come from, in words. */
const PRICES_SOURCE = "list prices for standard processing as the providers' documentation and public reports of it give them; batch discounts, cache storage, regional and priority surcharges are not in them";
const price = (input, cached, output) => ({ input, cached, output });
/** What providers that charge for it take for a token written into their cache, times the price of one read. */
const CACHE_WRITE = 1.25;
/** Anthropic's entries of five minutes, and OpenAI's from the 5.6 generation on. */
const writing = (of) => ({ ...of, cacheWrite: of.input * CACHE_WRITE });
/** OpenAI's models of the 5.4 generation and later cost more as a whole when the prompt is long. */
const tiered = (input, cached, output) => ({
    ...price(input, cached, output),
    long: { above: 272_000, input: 2, output: 1.5 },
});
/** Google's, of Gemini's larger models. */
const stepped = (input, cached, output) => ({
    ...price(input, cached, output),
    long: { above: 200_000, input: 2, output: 1.5 },
});
/** OpenAI's models, by alias. A snapshot whose price differs from its alias has a line of its own. */
const OPENAI_PRICES = {
    "gpt-6.1-sol": writing(tiered(2, 0.1, 10)),
    "gpt-6.1-terra": writing(tiered(1, 0.05, 5)),
    "gpt-6-astra": writing(tiered(10, 1, 50)),
    "gpt-6-sol": writing(tiered(2, 0.2, 10)),
    "gpt-6-luna": writing(tiered(0.1, 0.01, 0.5)),
    // The list price: a promotion below it was announced until November 2026.
    "gpt-5.6": writing(tiered(5, 0.5, 30)),
    "gpt-5.6-sol": writing(tiered(5, 0.5, 30)),
    "gpt-5.6-terra": writing(tiered(2, 0.2, 12)),
    "gpt-5.6-luna": writing(tiered(0.2, 0.02, 1.2)),
    "gpt-5.5": tiered(5, 0.5, 30),
    "gpt-5.4": tiered(2.5, 0.25, 15),
    "gpt-5.4-mini": price(0.75, 0.075, 4.5),
    "gpt-5.4-nano": price(0.2, 0.02, 1.25),
    "gpt-5.2": price(1.75, 0.175, 14),
    "gpt-5.1": price(1.25, 0.125, 10),
    "gpt-5": price(1.25, 0.125, 10),
    "gpt-5-mini": price(0.25, 0.025, 2),
    "gpt-5-nano": price(0.05, 0.005, 0.4),
    "gpt-4.1": price(2, 0.5, 8),
    "gpt-4.1-mini": price(0.4, 0.1, 1.6),
    "gpt-4.1-nano": price(0.1, 0.025, 0.4),
    "gpt-4o": price(2.5, 1.25, 10),
    "gpt-4o-2024-05-13": price(5, 5, 15),
    "gpt-4o-mini": price(0.15, 0.075, 0.6),
    o1: price(15, 7.5, 60),
    o3: price(2, 0.5, 8),
    "o3-mini": price(1.1, 0.55, 4.4),
    "o4-mini": price(1.1, 0.275, 4.4),
};
const ANTHROPIC_PRICES = {
    "claude-fable-5-1": writing(price(10, 0.25, 50)),
    "claude-mythos-5-1": writing(price(10, 0.25, 50)),
    "claude-fable-5": writing(price(10, 1, 50)),
    "claude-mythos-5": writing(price(10, 1, 50)),
    "claude-opus-5-5": writing(price(4, 0.2, 20)),
    "claude-opus-5": writing(price(5, 0.5, 25)),
    "claude-opus-4-8": writing(price(5, 0.5, 25)),
    "claude-opus-4-7": writing(price(5, 0.5, 25)),
    "claude-opus-4-6": writing(price(5, 0.5, 25)),
    "claude-opus-4-5": writing(price(5, 0.5, 25)),
    "claude-sonnet-5-5": writing(price(2, 0.1, 10)),
    "claude-sonnet-5": writing(price(2, 0.2, 10)),
    "claude-sonnet-4-6": writing(price(3, 0.3, 15)),
    "claude-sonnet-4-5": writing(price(3, 0.3, 15)),
    "claude-haiku-5-5": {
        ...writing(price(0.1, 0.01, 0.5)),
        long: { above: 100_000, input: 5, output: 5 },
    },
    "claude-haiku-4-5": writing(price(1, 0.1, 5)),
};
const GEMINI_PRICES = {
    "gemini-3.1-pro-preview": stepped(2, 0.2, 12),
    "gemini-3.1-flash-lite-preview": price(0.25, 0.025, 1.5),
    "gemini-3-pro-preview": stepped(2, 0.2, 12),
    "gemini-3-flash-preview": price(0.5, 0.05, 3),
    "gemini-2.5-pro": stepped(1.25, 0.125, 10),
    "gemini-2.5-flash": price(0.3, 0.03, 2.5),
    "gemini-2.5-flash-lite": price(0.1, 0.01, 0.4),
};

;// CONCATENATED MODULE: ./build/js/models/pricing.js


/** What a usage costs by the configuration, else the dated tables. Unlisted is never free: it counts as the dearest. */
function priceOf(model, usage) {
    const found = priceFor(model);
    const price = found ?? DEAREST;
    const cost = costOf(price, usage);
    const uncached = costOf(price, { ...usage, cachedInputTokens: 0, cacheWriteTokens: 0 });
    return { usd: (0,units/* usd */.dR)(cost), savedUsd: (0,units/* usd */.dR)(uncached - cost), listed: found !== undefined };
}
function costOf({ input, cached, cacheWrite, output, long }, usage) {
    const isLong = long !== undefined && usage.inputTokens > long.above;
    const read = Math.min(usage.cachedInputTokens, usage.inputTokens);
    const written = Math.min(usage.cacheWriteTokens ?? 0, usage.inputTokens - read);
    const fresh = usage.inputTokens - read - written;
    const inputCost = fresh * input + read * cached + written * (cacheWrite ?? input);
    const cost = inputCost * (isLong ? long.input : 1) +
        usage.outputTokens * output * (isLong ? long.output : 1);
    return cost / 1_000_000;
}
/** The price of a model; undefined when it is in no table. */
function priceFor({ provider, model, price }) {
    if (price !== undefined)
        return price;
    switch (provider) {
        case "scripted":
            return FREE;
        case "openai":
        case "openai-responses":
        case "azure-openai":
            return lookUp(OPENAI_PRICES, model);
        case "anthropic":
            return lookUp(ANTHROPIC_PRICES, model);
        case "gemini":
        case "vertex":
            return lookUp(GEMINI_PRICES, model);
        case "bedrock":
            return lookUp(ANTHROPIC_PRICES, bedrockName(model));
        case "openrouter":
        case "openai-compatible": {
            // A gateway names the maker in front: `openai/gpt-4o`.
            const id = model.slice(model.lastIndexOf("/") + 1);
            return TABLES.map((table) => lookUp(table, id)).find((found) => found !== undefined);
        }
    }
}
const TABLES = [OPENAI_PRICES, ANTHROPIC_PRICES, GEMINI_PRICES];
/** `eu.anthropic.claude-sonnet-4-5-20250929-v1:0` without region, maker and revision. */
const bedrockName = (model) => model.replace(/^.*anthropic\./, "").replace(/-v\d+(:\d+)?$/, "");
const FREE = { input: 0, cached: 0, output: 0 };
/** Part by part, so that no mix of input and output makes an unlisted model cheaper than a listed one. */
const DEAREST = TABLES.flatMap((table) => Object.values(table)).reduce((dearest, price) => ({
    input: Math.max(dearest.input, price.input),
    cached: Math.max(dearest.cached, price.cached),
    output: Math.max(dearest.output, price.output),
}));
/** What may follow an alias in the id of its snapshot: a date, or `latest`. `gpt-5` is no alias of `gpt-5.9`. */
const SNAPSHOT = /^[-@](latest|\d{4}-\d{2}-\d{2}|\d{8}|\d{4})$/;
function lookUp(table, model) {
    if (Object.hasOwn(table, model))
        return table[model];
    const aliases = Object.keys(table).filter((alias) => model.startsWith(alias) && SNAPSHOT.test(model.slice(alias.length)));
    const longest = aliases.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined ? undefined : table[longest];
}


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

/***/ 19431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $m: () => (/* binding */ visibleJson),
/* harmony export */   Gq: () => (/* binding */ verdictJson),
/* harmony export */   MP: () => (/* binding */ runJson),
/* harmony export */   Pv: () => (/* binding */ visibleJsonLine)
/* harmony export */ });
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23877);
/* harmony import */ var _escape_visible_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14083);


/** `verdict.json`: checked against its schema, keys in the schema's order, so equal verdicts have equal bytes. */
const verdictJson = (verdict) => visibleJson(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSchema */ .$.parse(verdict));
/** `run.json`. The keys are listed, so that what is documented is what is written. */
function runJson(run) {
    const { artifact } = run;
    return visibleJson({
        schema: run.schema,
        version: run.version,
        startedAt: run.startedAt,
        durationMs: run.durationMs,
        costUsd: run.costUsd,
        maxUsd: run.maxUsd,
        answers: { count: run.answers.count, usd: run.answers.usd },
        judgements: { count: run.judgements.count, usd: run.judgements.usd },
        reused: run.reused,
        inputTokens: run.inputTokens,
        cachedInputTokens: run.cachedInputTokens,
        cacheSavedUsd: run.cacheSavedUsd,
        outputTokens: run.outputTokens,
        calls: run.calls,
        runUrl: run.runUrl,
        artifact: artifact === null ? null : { runId: artifact.runId, name: artifact.name },
        unpriced: run.unpriced,
        replay: run.replay,
    });
}
/**
 * JSON whose text is visible: what JSON would carry raw (DEL, bidi marks, zero-width characters) is written as
 * `\u202e`, the same value, so that a terminal that prints the file cannot be moved by it.
 */
const visibleJson = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value, null, 2), "\n", escaped)}\n`;
/** The same on one line, for JSON Lines. */
const visibleJsonLine = (value) => `${(0,_escape_visible_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(JSON.stringify(value), "", escaped)}\n`;
const escaped = (character) => Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
    .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
    .join("");


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

/***/ 23877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ verdictSchema)
});

// EXTERNAL MODULE: ../../../work/main/node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(35455);
;// CONCATENATED MODULE: ./build/js/verdict-evidence.js

const bit = schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]).nullable();
const order = schemas/* union */.KCZ([schemas/* literal */.euz(-1), schemas/* literal */.euz(0), schemas/* literal */.euz(1)]);
const differences = schemas/* array */.YOg(schemas/* number */.aig().nullable());
/** What was compared, case by case: everything the decision rests on, for `evenhand explain`. */
const evidence = schemas/* object */.Ikc({
    seed: schemas/* number */.aig().int(),
    /** Prompts measured in the run: every error level is divided by it. */
    prompts: schemas/* number */.aig().int().positive(),
    method: schemas/* enum */.k5n(["fixed+recheck", "screen+recheck", "one look"]),
    /** Candidate answers a case, once nothing is left to be asked. */
    samples: schemas/* number */.aig().int(),
    metrics: schemas/* array */.YOg(schemas/* object */.Ikc({ name: schemas/* string */.YjP(), ordered: schemas/* boolean */.zMY() })),
    /** In code-point order of ids; cases of a holdout slice have a number for an id. */
    cases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        slices: schemas/* array */.YOg(schemas/* string */.YjP()),
        prodCheck: schemas/* array */.YOg(bit),
        runs: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            check: bit,
            unjudged: schemas/* literal */.euz(true).optional(),
            metrics: differences.optional(),
        })),
        fresh: schemas/* array */.YOg(schemas/* object */.Ikc({
            x: schemas/* number */.aig().nullable(),
            s: order,
            judgeP: bit,
            judgeC: bit,
            checkP: bit,
            metrics: differences.optional(),
        }))
            .optional(),
    })),
});

// EXTERNAL MODULE: ./build/js/reason.js
var reason = __webpack_require__(48460);
;// CONCATENATED MODULE: ./build/js/verdict-parts.js


/** The pieces of a prompt's verdict as they stand in `verdict.json`; verdict.ts puts them together. */
const interval = schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() });
const verdict_parts_reason = schemas/* enum */.k5n(Object.keys(reason/* reasons */.Ot));
const outcome = schemas/* enum */.k5n(["pass", "fail", "inconclusive", "not_applicable"]);
const problem = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    line: schemas/* number */.aig().int().nullable(),
    message: schemas/* string */.YjP(),
    hint: schemas/* string */.YjP().nullable(),
});
/** One side of the comparison. */
const arm = schemas/* object */.Ikc({
    /** SHA-256 of the prompt's canonical form, or of the supplied file. */
    version: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** Null for supplied outputs. */
    model: schemas/* object */.Ikc({ provider: schemas/* string */.YjP(), asked: schemas/* string */.YjP(), answered: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .nullable(),
    /** Answers a case planned. */
    samples: schemas/* number */.aig().int(),
    /** New answers made for the recheck, the most that a case got; 0 for the candidate. */
    recheckSamples: schemas/* number */.aig().int(),
    /** The UTC day the answers were begun: their epoch; null for supplied outputs. */
    since: schemas/* string */.YjP().nullable(),
});
const shownSide = schemas/* object */.Ikc({
    output: schemas/* string */.YjP(),
    /** `stop` is a whole answer; others are labelled. */
    finish: schemas/* enum */.k5n(["stop", "length", "content_filter", "refusal"]),
    failing: schemas/* number */.aig().int(),
    of: schemas/* number */.aig().int(),
});
/** One case with both outputs and what the judge said: the pair that lost most, as the judge saw it. */
const shownCase = schemas/* object */.Ikc({
    id: schemas/* string */.YjP(),
    slices: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why it is shown: its checks or judge endpoint fail, or its score lost most. */
    why: schemas/* enum */.k5n(["fails", "score"]),
    mustPass: schemas/* boolean */.zMY(),
    /** Mean score difference of the case; null where no rubric judges it. */
    difference: schemas/* number */.aig().nullable(),
    input: schemas/* string */.YjP(),
    baseline: shownSide,
    candidate: shownSide,
    /** Rubric order; only what was scored in the pair shown. */
    criteria: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        rationale: schemas/* string */.YjP(),
        baseline: schemas/* number */.aig(),
        candidate: schemas/* number */.aig(),
    })),
    /** Which output the judge saw first in the pair shown: its text says "Output 1" and "Output 2". */
    first: schemas/* enum */.k5n(["baseline", "candidate"]).nullable(),
    /** Labels of the checks that the shown candidate output fails. */
    failedChecks: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** What is to be shown of its checks: those it fails, and those that only show something. */
    checks: schemas/* array */.YOg(schemas/* object */.Ikc({
        label: schemas/* string */.YjP(),
        pass: schemas/* boolean */.zMY(),
        /** 0–1; null where the answer does not tell. */
        value: schemas/* number */.aig().nullable(),
        gates: schemas/* boolean */.zMY(),
        /** What the output has or is. */
        detail: schemas/* string */.YjP(),
    })),
});
const judge = schemas/* object */.Ikc({
    provider: schemas/* string */.YjP(),
    asked: schemas/* string */.YjP(),
    answered: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Base's reason for a judge of the generator's own family; null where families differ. */
    sameFamily: schemas/* string */.YjP().nullable(),
    /** Why what it says warns and does not gate, as a clause; null where it gates. */
    uncalibrated: schemas/* string */.YjP().nullable(),
    rubricVersion: schemas/* string */.YjP(),
    controls: schemas/* object */.Ikc({
        right: schemas/* number */.aig().int(),
        total: schemas/* number */.aig().int(),
        /** What the judge got wrong. */
        wrong: schemas/* array */.YOg(schemas/* object */.Ikc({
            question: schemas/* string */.YjP(),
            rightAnswer: schemas/* string */.YjP(),
            judgeAnswer: schemas/* string */.YjP(),
            /** The text that was put to the judge, and its words. */
            text: schemas/* string */.YjP(),
            said: schemas/* string */.YjP(),
        })),
    }),
    /** Pairs judged in both orders with the same opinion. */
    consistency: schemas/* object */.Ikc({ same: schemas/* number */.aig().int(), total: schemas/* number */.aig().int(), interval }).nullable(),
    /** Points that the answer shown first gains; removed from scores. */
    positionEffect: schemas/* object */.Ikc({ value: schemas/* number */.aig(), pairs: schemas/* number */.aig().int(), interval: interval.nullable() })
        .nullable(),
});

;// CONCATENATED MODULE: ./build/js/verdict-unit.js


/** What a verdict says of slices, metrics and what policy asks of them. */
const rate = schemas/* number */.aig().min(0).max(1);
/** Failing answers of both sides: mean over cases of (failing / samples). */
const failures = schemas/* object */.Ikc({
    baseline: rate,
    candidate: rate,
    /** Cases with at least one failing candidate answer more than production's rate explains; for the sentence. */
    casesNowFailing: schemas/* number */.aig().int(),
    excess: schemas/* number */.aig(),
    /** Upper 95 % bound of the rise. */
    upper: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    found: schemas/* enum */.k5n(["worse", "better"]).nullable(),
    /** Whether its tier in this unit is `gate`. */
    gates: schemas/* boolean */.zMY(),
});
const tier = schemas/* enum */.k5n(["gate", "warn", "show"]);
const result = schemas/* enum */.k5n(["worse", "better", "not worse", "unclear"]);
const found = schemas/* enum */.k5n(["worse", "better"]).nullable();
/** A further metric in a unit; a negative mean is harm, whichever way the metric runs. */
const metric = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    tier,
    unit: schemas/* enum */.k5n(["points", "share", "grade", "tokens", "words", "usd", "ms"]),
    better: schemas/* enum */.k5n(["higher", "lower"]),
    /** Means over the pairs that have both sides; null where none has (byte-equal answers are not judged). */
    baseline: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    mean: schemas/* number */.aig(),
    interval: interval.nullable(),
    /** Cases with a difference. */
    measured: schemas/* number */.aig().int(),
    p: schemas/* number */.aig(),
    found,
    result,
    /** Worse, and its tier gates. */
    red: schemas/* boolean */.zMY(),
    /** In the metric's own unit. */
    margin: schemas/* number */.aig(),
    minEffect: schemas/* number */.aig(),
});
const unit = schemas/* object */.Ikc({
    /** Slice name, or `(all)`. */
    unit: schemas/* string */.YjP(),
    /** The strictest of its endpoints'. */
    tier,
    critical: schemas/* boolean */.zMY(),
    /** Its texts and per-case results are not shown. */
    holdout: schemas/* boolean */.zMY(),
    /** `tier: show` for a while. */
    mute: schemas/* object */.Ikc({ until: schemas/* string */.YjP(), owner: schemas/* string */.YjP(), reason: schemas/* string */.YjP() }).nullable(),
    /** Cases in the unit. */
    cases: schemas/* number */.aig().int(),
    result,
    /** Worse, and what is worse has the tier `gate`. */
    red: schemas/* boolean */.zMY(),
    score: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        /** 90 % two-sided t interval; null under two measured cases. */
        interval: interval.nullable(),
        /** Cases with a score difference. */
        measured: schemas/* number */.aig().int(),
        p: schemas/* number */.aig(),
        found,
        gates: schemas/* boolean */.zMY(),
    })
        .nullable(),
    check: failures.nullable(),
    judge: failures.nullable(),
    /** The further metrics that policy names. */
    metrics: schemas/* array */.YOg(metric),
    /** What "worse" and "not worse" need here: score points, and shares of failing answers. */
    thresholds: schemas/* object */.Ikc({
        minScoreDrop: schemas/* number */.aig(),
        minFailureExcess: schemas/* number */.aig(),
        scoreMargin: schemas/* number */.aig(),
        failureMargin: schemas/* number */.aig(),
    }),
    /** What could have been missed; null where nothing was measured. */
    couldHide: schemas/* object */.Ikc({
        /** Points: a drop of this size is missed in one run of five; null where no drop within 4 points is found so often. */
        score: schemas/* number */.aig().nullable(),
        /** Failing answers may have risen by this share (95 %), by checks or judge, whichever is more. */
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** Flagged against stored answers, but not against answers made now: production itself has moved. */
    notStanding: schemas/* boolean */.zMY(),
});
/** What the recheck asked of one flagged hypothesis, against fresh production answers. */
const hypothesis = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["score", "check", "judge", "metric"]),
    unit: schemas/* string */.YjP(),
    /** Which one, for kind `metric`. */
    metric: schemas/* string */.YjP().nullable(),
    firstP: schemas/* number */.aig(),
    p: schemas/* number */.aig(),
    effect: schemas/* number */.aig(),
    stands: schemas/* boolean */.zMY(),
});
/** What a policy's floor says of the candidate alone. */
const floor = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP(),
    min: schemas/* number */.aig(),
    /** Candidate's mean over cases; null where nothing was measured. */
    mean: schemas/* number */.aig().nullable(),
    /** Its 95 % upper bound; null where too few cases were measured to state one. */
    upper: schemas/* number */.aig().nullable(),
    measured: schemas/* number */.aig().int(),
    /** The upper bound is below the floor. */
    red: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP(),
    owner: schemas/* string */.YjP(),
});
/** A prompt without a baseline: each thing it must reach, and whether it does. */
const standard = schemas/* object */.Ikc({
    kind: schemas/* enum */.k5n(["criterion", "rubric", "grade", "checks", "check"]),
    /** A criterion's id, `rubric`, `checks`, a kind of checks or the label of one; with a slice in brackets. */
    what: schemas/* string */.YjP(),
    /** Mean score, or share of answers that pass. */
    measured: schemas/* number */.aig(),
    /** 90 %, two-sided; null where too few cases were measured. */
    interval: interval.nullable(),
    /** Cases measured. */
    cases: schemas/* number */.aig().int(),
    /** Answers that pass, of those checked; null for scores. */
    passed: schemas/* object */.Ikc({ passed: schemas/* number */.aig().int(), of: schemas/* number */.aig().int() }).nullable(),
    min: schemas/* number */.aig(),
    /** A floor of the policy, or what every new prompt must reach. */
    source: schemas/* enum */.k5n(["floor", "default"]),
    met: schemas/* boolean */.zMY(),
    /** Whether missing it fails the prompt. */
    gates: schemas/* boolean */.zMY(),
});

;// CONCATENATED MODULE: ./build/js/verdict.js




/**
 * The verdict as it is written to `verdict.json`: the documented, versioned result of a run. It is a pure function
 * of base, head, store, seed and as-of day, so it holds no clock, no run id and no money spent now (those are in
 * run.json). Reports render it and compute nothing. Changing a field's meaning needs a new `schema` value.
 */
/** `reference`: the prompt is made of it, so both versions are asked with their own; `depends_on`: policy names it. */
const reachedBy = schemas/* object */.Ikc({ path: schemas/* string */.YjP(), by: schemas/* enum */.k5n(["reference", "depends_on"]) });
const promptVerdict = schemas/* object */.Ikc({
    name: schemas/* string */.YjP(),
    path: schemas/* string */.YjP(),
    /** The path before a rename. */
    from: schemas/* string */.YjP().nullable(),
    change: schemas/* enum */.k5n(["edited", "renamed", "added", "removed", "reached", "supplied"]),
    /** Changed files that the prompt depends on, besides its own. */
    reachedBy: schemas/* array */.YOg(reachedBy),
    encodingOnly: schemas/* boolean */.zMY(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    /** Specifics of the reason, one sentence; foreign text inside is escaped by the sink. */
    detail: schemas/* string */.YjP().nullable(),
    /** True when head's configuration or eval set is used because base has none. */
    bootstrap: schemas/* boolean */.zMY(),
    baseline: arm.nullable(),
    candidate: arm.nullable(),
    evalSet: schemas/* object */.Ikc({ path: schemas/* string */.YjP(), version: schemas/* string */.YjP(), source: schemas/* enum */.k5n(["base", "head", "supplied"]) })
        .nullable(),
    /** How it was decided: all samples at once, a screen first, one look without recheck, or a version alone. */
    method: schemas/* enum */.k5n(["recheck", "screen", "one look", "absolute"]),
    /** What is scored: the rubric on 1–5, or a ready-made number with its range. */
    scale: schemas/* object */.Ikc({ metric: schemas/* string */.YjP(), low: schemas/* number */.aig(), high: schemas/* number */.aig() }),
    coverage: schemas/* object */.Ikc({
        cases: schemas/* number */.aig().int(),
        /** Cases with every planned measurement. */
        complete: schemas/* number */.aig().int(),
        /** Complete cases that a result needs. */
        needed: schemas/* number */.aig().int(),
        missing: schemas/* array */.YOg(schemas/* object */.Ikc({ cause: schemas/* string */.YjP(), count: schemas/* number */.aig().int() })),
    }),
    judge: judge.nullable(),
    /** Slices in code-point order, `(all)` last. */
    units: schemas/* array */.YOg(unit),
    recheck: schemas/* array */.YOg(hypothesis).nullable(),
    /** Units in which a screen hinted at harm, so that all samples of their cases were taken. */
    confirmed: schemas/* array */.YOg(schemas/* string */.YjP()),
    floors: schemas/* array */.YOg(floor),
    /** A prompt without a production version, measured alone; null for every other. */
    absolute: schemas/* object */.Ikc({
        standards: schemas/* array */.YOg(standard),
        /** Whether policy sets a floor that this prompt is held to. */
        floors: schemas/* boolean */.zMY(),
    })
        .nullable(),
    /** What would let the least certain slice hide less; null where nothing is unclear. */
    wouldHelp: schemas/* object */.Ikc({
        unit: schemas/* string */.YjP(),
        /** Cases to add, and what the slice could hide then. */
        moreCases: schemas/* number */.aig().int(),
        score: schemas/* number */.aig().nullable(),
        failures: schemas/* number */.aig().nullable(),
    })
        .nullable(),
    /** What the score would say if both sides' answers were equally long: advice; null where it cannot be told. */
    lengthControlled: schemas/* object */.Ikc({
        difference: schemas/* number */.aig(),
        /** As it is, over the same cases. */
        raw: schemas/* number */.aig(),
        /** One-sided, of "worse at equal length". */
        p: schemas/* number */.aig(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** Which attempt on these cases this wording is, from 1; null without a holdout slice. */
    wording: schemas/* number */.aig().int().nullable(),
    /** What head's edited rubric says of the same answers: shown, not gating. */
    headRubric: schemas/* object */.Ikc({
        mean: schemas/* number */.aig(),
        interval: schemas/* object */.Ikc({ lower: schemas/* number */.aig(), upper: schemas/* number */.aig() }).nullable(),
        cases: schemas/* number */.aig().int(),
    })
        .nullable(),
    /** The latest self-test on record for this prompt and eval set. */
    selftest: schemas/* object */.Ikc({ falseAlarms: schemas/* number */.aig(), runs: schemas/* number */.aig().int(), day: schemas/* string */.YjP() })
        .nullable(),
    /** Null where nothing was compared. */
    evidence: evidence.nullable(),
    /** Incident and must-pass cases that are red. */
    mustPassRed: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Must-pass cases that fail, and whose new production answers fail too: shown, not red. */
    mustPassFailingBoth: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Cases that now fail (or lost most), largest loss first: every failing case, else the three that lost most. */
    cases: schemas/* array */.YOg(shownCase),
    /** Cases that only head has: run and shown, not gating. */
    newCases: schemas/* array */.YOg(schemas/* object */.Ikc({
        id: schemas/* string */.YjP(),
        baselineFailing: schemas/* string */.YjP(),
        candidateFailing: schemas/* string */.YjP(),
        difference: schemas/* number */.aig().nullable(),
    })),
    /** Requests and estimated cost before anything is spent, for a run that only plans (bootstrap). */
    warnings: schemas/* array */.YOg(problem),
});
const policyChange = schemas/* object */.Ikc({
    path: schemas/* string */.YjP(),
    /** `regulatory` margin 0.30 → 0.50, already in words; empty when only the diff says it. */
    items: schemas/* array */.YOg(schemas/* object */.Ikc({
        what: schemas/* string */.YjP(),
        from: schemas/* string */.YjP(),
        to: schemas/* string */.YjP(),
        direction: schemas/* enum */.k5n(["looser", "stricter", "changed"]),
    })),
    /** Unified diff lines, without file headers. */
    diff: schemas/* string */.YjP(),
});
/** What a plan would ask and cost. */
const planned = schemas/* object */.Ikc({
    prompt: schemas/* string */.YjP(),
    cases: schemas/* number */.aig().int(),
    answers: schemas/* number */.aig().int(),
    judgements: schemas/* number */.aig().int(),
    inputTokens: schemas/* number */.aig().int(),
    outputTokens: schemas/* number */.aig().int(),
    usd: schemas/* number */.aig(),
    /** False when a model is unlisted and counted at the dearest price. */
    priced: schemas/* boolean */.zMY(),
});
const verdictSchema = schemas/* object */.Ikc({
    schema: schemas/* literal */.euz("evenhand.verdict/1"),
    version: schemas/* string */.YjP(),
    /** Names the configuration in the comment's marker: `default` for evenhand.yaml at the root. */
    suite: schemas/* string */.YjP(),
    outcome: outcome,
    reason: verdict_parts_reason.nullable(),
    detail: schemas/* string */.YjP().nullable(),
    exitCode: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1), schemas/* literal */.euz(2), schemas/* literal */.euz(3)]),
    /** True when base lets an unmeasured change merge. */
    allowedUnmeasured: schemas/* boolean */.zMY(),
    bootstrap: schemas/* boolean */.zMY(),
    asOf: schemas/* string */.YjP(),
    base: schemas/* object */.Ikc({ name: schemas/* string */.YjP(), sha: schemas/* string */.YjP() }),
    head: schemas/* object */.Ikc({ sha: schemas/* string */.YjP() }),
    policyVersion: schemas/* string */.YjP().nullable(),
    prompts: schemas/* array */.YOg(promptVerdict),
    policyChanges: schemas/* array */.YOg(policyChange),
    /** Files at fault, for config_invalid and unsupported_file. */
    problems: schemas/* array */.YOg(problem),
    /** What is odd but stops nothing: a version edited in place, a leftover eval set. */
    warnings: schemas/* array */.YOg(problem),
    /** Set when nothing was measured but a plan can be shown (bootstrap). */
    plan: schemas/* array */.YOg(planned).nullable(),
    suppliedByHead: schemas/* boolean */.zMY(),
});


/***/ })

};
