export const id = 4597;
export const ids = [4597,9817];
export const modules = {

/***/ 94597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   storePruneCommand: () => (/* binding */ storePruneCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47180);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74291);
/* harmony import */ var _report_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(99155);
/* harmony import */ var _report_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82076);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43757);
/* harmony import */ var _store_stats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99817);







/** `evenhand store prune`: what is older than so many days goes, and the file shrinks. */
async function storePruneCommand({ store: storePath, olderThan, json }, around) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.cwd, storePath);
    const before = (0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .daysBefore */ .pi)((0,_units_js__WEBPACK_IMPORTED_MODULE_5__/* .dayOf */ .kb)((0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .ml)().now()), olderThan);
    const bytes = (0,_store_stats_js__WEBPACK_IMPORTED_MODULE_4__.fileBytes)(path);
    const store = (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .existingStore */ .PD)(around, storePath);
    try {
        const pruned = { ...(await store.prune(before)), before };
        const freed = Math.max(0, bytes - (0,_store_stats_js__WEBPACK_IMPORTED_MODULE_4__.fileBytes)(path));
        around.stdout.write(json
            ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_2__/* .visibleJson */ .$m)({ ...pruned, freedBytes: freed })
            : `${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(pruned.rows, "response")} and ${(0,_report_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(pruned.notes, "note")} from before ${before} taken out; ${(0,_report_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(freed)} bytes freed.\n`);
        return 0;
    }
    finally {
        await store.close();
    }
}


/***/ }),

/***/ 99817:
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
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/report/json.js
var json = __webpack_require__(74291);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/report/grid.js
var grid = __webpack_require__(52877);
// EXTERNAL MODULE: ./build/js/report/numbers.js
var numbers = __webpack_require__(99155);
// EXTERNAL MODULE: ./build/js/report/style.js
var style = __webpack_require__(90084);
// EXTERNAL MODULE: ./build/js/report/terminal-grid.js
var terminal_grid = __webpack_require__(19794);
// EXTERNAL MODULE: ./build/js/report/words.js
var words = __webpack_require__(82076);
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
var pricing = __webpack_require__(54021);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
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
    // A row of a later version may name a provider that this one does not know.
    const price = (0,models_provider/* isModelProvider */.l$)(provider) ? (0,pricing/* priceOf */.x)({ provider, model }, usage) : null;
    return {
        ...stats,
        responses: stats.responses + 1,
        inputTokens: stats.inputTokens + usage.inputTokens,
        outputTokens: stats.outputTokens + usage.outputTokens,
        usd: stats.usd !== null && price?.listed === true ? (0,units/* usd */.dR)(stats.usd + price.usd) : null,
    };
}
const NO_USAGE = { inputTokens: 0, cachedInputTokens: 0, outputTokens: 0 };

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

/***/ 54021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ priceOf)
});

// UNUSED EXPORTS: priceFor

// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
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
        // What an application costs is for it to say, answer by answer.
        case "command":
        case "http":
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


/***/ })

};
