export const id = 1055;
export const ids = [1055];
export const modules = {

/***/ 71055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14083);

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

/***/ 14083:
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


/***/ })

};
