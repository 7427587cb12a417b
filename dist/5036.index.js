export const id = 5036;
export const ids = [5036];
export const modules = {

/***/ 85036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demoCommand: () => (/* binding */ demoCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/models/message.js
var message = __webpack_require__(3446);
// EXTERNAL MODULE: ./build/js/models/providers/script.js
var providers_script = __webpack_require__(81149);
// EXTERNAL MODULE: ./build/js/problem.js
var problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/digest.js
var js_digest = __webpack_require__(95452);
;// CONCATENATED MODULE: ./build/js/demo/facts.js
const WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen".split(" ");
const MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const FACT = new RegExp([
    String.raw `(?<day>\d{1,2}) (?<month>${MONTHS})`,
    String.raw `\b(?<count>\d+|${WORDS.join("|")})[ -](?:working |business |calendar )?(?<unit>minute|hour|night|day|week|month|year)s?\b`,
    String.raw `€\s?(?<euros>\d+(?:\.\d+)?)`,
    String.raw `(?<number>\d+(?:\.\d+)?)`,
].join("|"), "gi");
/** The facts of a text, each once, in the order in which they stand. */
function factsOf(text) {
    const facts = new Map();
    for (const { 0: shown, groups = {} } of text.matchAll(FACT)) {
        const key = keyOf(groups);
        if (!facts.has(key))
            facts.set(key, { key, shown });
    }
    return [...facts.values()];
}
function keyOf(groups) {
    const { day, month, count, unit, euros, number } = groups;
    if (day !== undefined)
        return `${day} ${month?.toLowerCase()}`;
    if (count !== undefined) {
        const word = WORDS.indexOf(count.toLowerCase());
        return `${word < 0 ? Number(count) : word + 1} ${unit?.toLowerCase()}`;
    }
    return String(Number(euros ?? number));
}
/** Words that carry no subject. */
const COMMON = new Set(("about after also been before cannot could does done from have here into just know like made make more most" +
    " much must need only other over please same some such than that their them then there these they this those" +
    " very want well were what when where which will with without would your yours ours until while")
    .split(" ")
    .map(stem));
/** Words with a subject, cut to their stems: what two texts on the same matter share. */
function stemsOf(text) {
    const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
    return new Set(words.map(stem).filter((word) => !COMMON.has(word)));
}
/** Five letters are enough to join "refunded" and "refund", and to part "return" and "retail". */
function stem(word) {
    return word.slice(0, 5);
}

;// CONCATENATED MODULE: ./build/js/demo/appraisal.js

/** Best scores are no round fives: noise then makes a four of some. */
const BEST = 4.75;
function appraise(output, { conversation, reference }) {
    const good = reference === "" ? conversation : reference;
    const given = factsOf(`${conversation}\n${reference}`);
    const facts = factsOf(output);
    const missing = without(factsOf(good), facts);
    const invented = without(facts, given);
    const coverage = shareOf(stemsOf(good), stemsOf(output));
    const nextStep = NEXT_STEP.test(output);
    const courtesies = COURTESIES.filter(([pattern]) => pattern.test(output)).map(([, words]) => words);
    const curt = CURT.test(output) || output.split(/\s+/).length < 12;
    const noAnswer = whyNoAnswer(output, `${conversation}\n${reference}`);
    const seen = { missing, invented, coverage, nextStep, courtesies, curt };
    const scores = noAnswer === null
        ? {
            grounded: groundedScore(seen),
            helpful: helpfulScore(seen),
            tone: toneScore(seen, output),
        }
        : { grounded: 1, helpful: 1, tone: 1 };
    return { noAnswer, ...scores, ...seen, vague: VAGUE.exec(output)?.[0] ?? null };
}
const NEXT_STEP = /\b(you (?:can|may|choose|get|have|need)|we (?:can|collect|check|tell|phone|pass|refund|return|repair)|send|write|use|choose|go to|open|enter|tell us|report|ask|book|update|set|order|keep|reply|under)\b/i;
const CURT = /^(?:noted|because|usually not)\b|\bmust\b|\bnot possible\b/i;
const COURTESIES = [
    [/\b(?:sorry|apolog\w+)\b/i, "apologises"],
    [/\bthank(?:s| you)\b/i, "thanks the customer"],
    [
        /\b(?:understand|oh no|what a (?:shame|pity)|sad to|upset|annoying|frustrating|worrying|courage|feel with you|hope (?:you|she|nobody|they|we|i)|sympathy|right to)\b/i,
        "shows understanding",
    ],
    [
        /\b(?:happy|happily|glad|gladly|pleasure|of course|certainly|absolutely|lovely?|welcome|kind of you|good news|enjoy)\b/i,
        "is glad to help",
    ],
    [
        /\b(?:not at all|no need to|nothing to (?:feel|worry)|(?:don't|no) worr(?:y|ies)|never surprise|rely on|promise|we care)\b/i,
        "reassures the customer",
    ],
    [/\bplease\b/i, "asks politely"],
];
const VAGUE = /as soon as we can|very soon|in good time|whenever you like|always let you know|always get a friendly message|see what we can do|take it from there|find a solution together|for a good while/i;
function groundedScore({ missing, invented, coverage }) {
    const omissions = missing.length === 0 ? 0 : 2.85 + 0.3 * (missing.length - 1);
    const elsewhere = coverage < 0.1 ? 2.85 : coverage < 0.3 ? 1 : 0;
    const inventions = invented.length === 0 ? 0 : 2.2 + 0.5 * (invented.length - 1);
    return BEST - Math.max(omissions, elsewhere) - inventions;
}
function helpfulScore({ coverage, nextStep }) {
    return 2.9 + 1.8 * Math.min(1, coverage / 0.55) - (nextStep ? 0 : 0.5);
}
function toneScore({ courtesies, curt }, output) {
    // The first courtesy counts most: the fifth warms nobody.
    const warmth = [0, 1, 1.7, 1.9][courtesies.length] ?? 2;
    return Math.min(BEST, 2.7 + warmth + (output.includes("!") ? 0.4 : 0) - (curt ? 0.6 : 0));
}
/** An order to the judge, a forged end of its block or a ready-made verdict. */
const TO_THE_JUDGE = /\brubric\b|\bhighest score\b|\bscores are\b|\boutput_[12]\b|\[\\?\[/i;
function whyNoAnswer(output, material) {
    if (output.trim() === "")
        return "empty";
    if (TO_THE_JUDGE.test(output))
        return "to the judge";
    const own = stemsOf(output);
    const known = stemsOf(material);
    const shared = [...own].filter((stem) => known.has(stem)).length;
    return shared === 0 ? "something else" : null;
}
/** Of another question's answer: too little of it is about the matter, and of the matter in it. */
const ABOUT_IT = 0.75;
/** The same of an output without another beside it, so that one beside the point is told by itself. */
function appraiseAlone(output, message) {
    const { conversation, reference } = message;
    const of = appraise(output, message);
    const shared = shareOf(stemsOf(output), stemsOf(`${conversation}\n${reference}`));
    const elsewhere = reference !== "" && shared + of.coverage < ABOUT_IT;
    return { ...of, noAnswer: of.noAnswer ?? (elsewhere ? "something else" : null) };
}
const without = (facts, others) => facts.filter(({ key }) => !others.some((other) => other.key === key));
function shareOf(wanted, found) {
    if (wanted.size === 0)
        return 1;
    return [...wanted].filter((stem) => found.has(stem)).length / wanted.size;
}

;// CONCATENATED MODULE: ./build/js/demo/judge-message.js
/**
 * Takes the data message apart as its instructions say: only fences with the stated code count, and only quoted
 * lines are text. Null for anything that is no such question.
 */
function readJudgeMessage(text) {
    const code = /^The code of this message is ([0-9a-f]{16})\.$/m.exec(text)?.[1];
    if (code === undefined)
        return null;
    const blocks = blocksOf(text, code);
    const outputs = outputsOf(blocks);
    const criteria = criteriaOf(blocks.get("rubric") ?? "");
    if (outputs === null || criteria.length === 0)
        return null;
    return {
        criteria,
        conversation: blocks.get("conversation") ?? "",
        reference: blocks.get("reference") ?? "",
        outputs,
    };
}
function outputsOf(blocks) {
    const alone = blocks.get("output");
    const [first, second] = [blocks.get("output 1"), blocks.get("output 2")];
    if (alone !== undefined)
        return [alone];
    return first === undefined || second === undefined ? null : [first, second];
}
function blocksOf(text, code) {
    const block = new RegExp(`^\\[\\[BEGIN (.+) ${code}\\]\\]$([^]*?)^\\[\\[END \\1 ${code}\\]\\]$`, "gm");
    return new Map([...text.matchAll(block)].map(([, name = "", body = ""]) => [name, quotedText(body)]));
}
/** Speakers and `(empty)` stand outside the quote marks, so they are no part of the text. */
function quotedText(body) {
    return body
        .split("\n")
        .filter((line) => line.startsWith("| "))
        .map((line) => line.slice(2))
        .join("\n");
}
function criteriaOf(rubric) {
    return [...rubric.matchAll(/^(c\d+) = (.+)$/gm)].map(([, label = "", id = ""]) => ({
        label,
        id,
    }));
}

;// CONCATENATED MODULE: ./build/js/demo/rationale.js
const NAMES = ["Output 1", "Output 2"];
/** Why a pair was scored as it was: one sentence, well under 300 characters. */
function rationale(scored) {
    const { criterion, appraisals } = scored;
    if (appraisals.some(({ noAnswer }) => noAnswer !== null))
        return each(scored, answering);
    switch (criterion) {
        case "grounded":
            return aboutFacts(scored);
        case "helpful":
            return each(scored, helpfulness);
        case "tone":
            return each(scored, manner);
        case null:
            return each(scored, worth);
    }
}
/** The same of an output without another beside it. */
function rationaleAlone(criterion, of, draw) {
    const clause = {
        grounded: () => flaw(of, draw) ?? "keeps to the policy",
        helpful: () => helpfulness(of),
        tone: () => manner(of),
        none: () => worth(of),
    }[criterion ?? "none"];
    return `The output ${of.noAnswer === null ? clause() : answering(of)}.`;
}
/** A clause for each side, begun by its verb. */
function each({ appraisals, scores }, clause) {
    const [first, second] = appraisals;
    const [one, two] = [clause(first), clause(second)];
    if (one !== two)
        return `${NAMES[0]} ${one}; ${NAMES[1]} ${two}.`;
    const [low, high] = scores[0] < scores[1] ? NAMES : NAMES.toReversed();
    const same = scores[0] === scores[1] ? "likewise" : "too, but a little less";
    return `${high} ${one}; ${low} ${same}.`;
}
const NO_ANSWER = {
    empty: "says nothing",
    "to the judge": "speaks to the judge and answers nothing",
    "something else": "answers another question",
};
const answering = ({ noAnswer }) => noAnswer === null ? "answers the question" : NO_ANSWER[noAnswer];
function aboutFacts(scored) {
    const { appraisals, scores, draw } = scored;
    const [first, second] = appraisals;
    const [one, two] = [flaw(first, draw), flaw(second, draw)];
    if (one !== null && two !== null)
        return each(scored, (of) => flaw(of, draw) ?? "");
    if (one !== null)
        return `${NAMES[0]} ${one}; ${NAMES[1]} ${merit(first)}.`;
    if (two !== null)
        return `${NAMES[1]} ${two}; ${NAMES[0]} ${merit(second)}.`;
    if (scores[0] === scores[1]) {
        return pick(["Both outputs keep to the policy.", "Both outputs say what the policy says."], draw);
    }
    const low = scores[0] < scores[1] ? NAMES[0] : NAMES[1];
    return `Both outputs keep to the policy; ${low} is a little less exact.`;
}
/** What the other side does right, where this one is flawed. */
function merit({ missing: [lost] }) {
    if (lost === undefined)
        return "keeps to the policy";
    const several = /^\d+ [a-z]/.test(lost.key) && !lost.key.startsWith("1 ");
    return `names ${several ? "them" : "it"}`;
}
/** What is wrong with an output's facts; null where nothing is. */
function flaw({ missing, invented, vague, coverage }, draw) {
    const [lost] = missing;
    const [made] = invented;
    if (lost !== undefined && made !== undefined) {
        return `gives ${named(made)} where the policy has ${named(lost)}`;
    }
    if (made !== undefined)
        return `gives ${named(made)}, which the policy does not have`;
    if (lost !== undefined) {
        if (vague !== null)
            return `says "${vague.toLowerCase()}" in place of ${named(lost)}`;
        const verb = pick(["never names", "leaves out", "is silent on"], draw);
        return `${coverage < 0.2 ? "talks around the question and " : ""}${verb} ${named(lost)}`;
    }
    return coverage < 0.3 ? "passes over part of the policy" : null;
}
/** "the 14 days", "the one-month limit", "the €4.90". */
function named({ key, shown }) {
    return key.startsWith("1 ") ? `the ${shown.replace(" ", "-")} limit` : `the ${shown}`;
}
function helpfulness({ coverage, nextStep }) {
    if (coverage < 0.3) {
        return nextStep
            ? "hardly answers, though it says what to do next"
            : "hardly answers and leaves the next step open";
    }
    const answer = coverage < 0.5 ? "answers the main point" : "answers in full";
    return `${answer} ${nextStep ? "and says what to do next" : "but leaves the next step open"}`;
}
function manner({ courtesies, curt }) {
    const [first, second] = courtesies;
    if (first === undefined)
        return curt ? "is curt" : "is correct but impersonal";
    return second === undefined ? first : `${first} and ${second}`;
}
function worth({ grounded, helpful, tone }) {
    const mean = (grounded + helpful + tone) / 3;
    if (mean < 3)
        return "falls short";
    return mean < 4 ? "serves the customer" : "serves the customer well";
}
function pick(wordings, draw) {
    return wordings[draw % wordings.length] ?? wordings[0];
}

;// CONCATENATED MODULE: ./build/js/demo/scripted-judge.js




/**
 * The demo's judge: scores two outputs, or one, from their text alone, as score/judge asks any judge to. It knows neither
 * arms nor cases. Like a model it is not quite sure of itself: its scores differ a little from sample to
 * sample and favour the output shown first by a twentieth of a point, which the verdict measures and removes.
 */
function scriptedJudgement(dataMessage, sample) {
    const message = readJudgeMessage(dataMessage);
    if (message === null)
        return "I can only score outputs.";
    const [first, second] = message.outputs;
    const judge = second === undefined ? alone(first, message) : beside([first, second], message);
    const scores = message.criteria.map(({ label, id }) => [
        label,
        judge(knownCriterion(id), drawOf(`${dataMessage}\n${label}\n${sample}`)),
    ]);
    return JSON.stringify(Object.fromEntries(scores));
}
const PLACE_EFFECT = 0.05;
/** Largest noise in points; uniform, so its standard deviation is a little below the 0.4 of real judges. */
const NOISE = 0.6;
function beside(outputs, message) {
    const twins = outputs[0] === outputs[1];
    const appraisals = [appraise(outputs[0], message), appraise(outputs[1], message)];
    return (criterion, draw) => scored(criterion, { twins, appraisals }, draw);
}
function scored(criterion, pair, draw) {
    const { twins, appraisals } = pair;
    const [first, second] = appraisals;
    const [forFirst, forSecond, forWords] = draw;
    const scores = [
        rounded(first, criterion, noise(forFirst) + (twins ? 0 : PLACE_EFFECT)),
        rounded(second, criterion, noise(twins ? forFirst : forSecond)),
    ];
    const words = rationale({ criterion, appraisals, scores, draw: Math.floor(forWords * 1000) });
    return { rationale: words, output_1: scores[0], output_2: scores[1] };
}
function alone(output, message) {
    const of = appraiseAlone(output, message);
    return (criterion, [forScore, , forWords]) => ({
        rationale: rationaleAlone(criterion, of, Math.floor(forWords * 1000)),
        score: rounded(of, criterion, noise(forScore)),
    });
}
const noise = (draw) => NOISE * (2 * draw - 1);
/** What is no answer is worth 1 beyond doubt. */
function rounded(of, criterion, shift) {
    if (of.noAnswer !== null)
        return 1;
    const score = criterion === null ? (of.grounded + of.helpful + of.tone) / 3 : of[criterion];
    return Math.min(5, Math.max(1, Math.round(score + shift)));
}
const KNOWN = ["grounded", "helpful", "tone"];
/** Null for a criterion that somebody added to the demo's rubric: it gets the mean of the three. */
function knownCriterion(id) {
    return KNOWN.find((known) => known === id) ?? null;
}
/** Three numbers in [0, 1), the same for the same text. */
function drawOf(text) {
    const digest = (0,js_digest/* sha256 */.sc)(text);
    const part = (n) => Number.parseInt(digest.slice(8 * n, 8 * n + 8), 16) / 2 ** 32;
    return [part(0), part(1), part(2)];
}

;// CONCATENATED MODULE: ./build/js/demo/answerer.js




/** The judge's model in the demo's configuration; every other model answers from the script. */
const DEMO_JUDGE = "judge-demo";
/** Answers of the demo's two models; `answersJsonl` is the text of fixtures/demo/answers.jsonl. */
function demoAnswerer(answersJsonl) {
    const script = (0,providers_script/* parseScript */.t)(answersJsonl, "answers.jsonl");
    if (!script.ok)
        throw new Error(script.problems.map(problem/* problemText */.fI).join("\n"));
    const assistant = (0,providers_script/* scriptedAnswers */.A)(script.value);
    return (request, sample) => request.model === DEMO_JUDGE
        ? scriptedJudgement((0,message/* textOf */.b6)(request.messages.at(-1)?.content ?? ""), sample)
        : assistant(request, sample);
}

// EXTERNAL MODULE: ./build/js/git/process.js
var process = __webpack_require__(77560);
;// CONCATENATED MODULE: ./build/js/demo/repository.js



const BRANCH = "warmer-answers";
/** The commits in order: which folder of the fixtures is laid over the tree, when, and why. */
const FIRST = {
    folder: "base",
    at: "2026-11-02T09:00:00Z",
    why: "Support assistant and its eval set",
};
const EDITS = [
    { folder: "head", at: "2026-11-24T09:00:00Z", why: "Make the support answers warmer" },
    { folder: "fixed", at: "2026-11-24T15:30:00Z", why: "Warm, but name deadlines and rights again" },
];
/**
 * Builds the demo's repository in an empty directory: `main` with the production prompt, and a branch that edits it.
 * Everything that goes into a commit is fixed, so its SHAs are the same on every machine. `env` is git's
 * environment (git/environment.ts).
 */
async function buildDemoRepository({ dir, fixtures, env }, variant) {
    await (0,promises_.mkdir)(dir, { recursive: true });
    const git = (0,process/* gitAt */.c)(dir, null, env);
    await git.output([
        "init",
        "--quiet",
        "--object-format=sha1",
        "--initial-branch=main",
        "--template=",
    ]);
    await commit(FIRST, { dir, fixtures, env });
    await git.output(["checkout", "--quiet", "-b", BRANCH]);
    for (const edit of variant === "broken" ? EDITS.slice(0, 1) : EDITS) {
        await commit(edit, { dir, fixtures, env });
    }
    return { base: "main", head: BRANCH };
}
async function commit({ folder, at, why }, { dir, fixtures, env }) {
    await layOver((0,external_node_path_.join)(fixtures, folder), dir);
    const git = (0,process/* gitAt */.c)(dir, null, { ...env, ...authorship(at) });
    await git.output(["add", "--all"]);
    await git.output(["commit", "--quiet", "-m", why]);
}
/** Written anew rather than copied, so that no mode of the source gets into the tree. */
async function layOver(from, to) {
    const entries = await (0,promises_.readdir)(from, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((entry) => entry.isFile())) {
        const source = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const target = (0,external_node_path_.join)(to, (0,external_node_path_.relative)(from, source));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
        await (0,promises_.writeFile)(target, await (0,promises_.readFile)(source));
    }
}
function authorship(at) {
    const [name, email] = ["Northwind Support", "support@northwind.example"];
    return {
        GIT_AUTHOR_NAME: name,
        GIT_AUTHOR_EMAIL: email,
        GIT_AUTHOR_DATE: at,
        GIT_COMMITTER_NAME: name,
        GIT_COMMITTER_EMAIL: email,
        GIT_COMMITTER_DATE: at,
    };
}

// EXTERNAL MODULE: ./build/js/git/comparison.js
var git_comparison = __webpack_require__(34724);
// EXTERNAL MODULE: ./build/js/commands/finished.js
var commands_finished = __webpack_require__(14927);
// EXTERNAL MODULE: ./build/js/commands/gate.js
var gate = __webpack_require__(49394);
;// CONCATENATED MODULE: ./build/js/commands/demo.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});










/**
 * `evenhand demo`: a small repository with a prompt edit, through the whole gate, with scripted models instead of
 * real ones. Exit 0 when the gate says what the example is made to show.
 */
async function demoCommand({ fixed, out }, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const fixtures = fixturesDir();
        const place = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "evenhand-demo-"));
        const dir = (0,external_node_path_.join)(place, "repository");
        const revisions = await buildDemoRepository({ dir, fixtures, env: (0,assemble/* gitEnvironmentOf */.xK)(around) }, fixed ? "fixed" : "broken");
        const answerer = demoAnswerer(await (0,promises_.readFile)((0,external_node_path_.join)(fixtures, "answers.jsonl"), "utf8"));
        const inside = { ...around, cwd: dir };
        const repository = __addDisposableResource(env_1, await (0,assemble/* repositoryAt */.uw)(inside), true);
        const comparison = await (0,git_comparison/* compareRevisions */.wo)(repository, revisions);
        if ("kind" in comparison)
            throw new Error(comparison.detail);
        const storePath = (0,external_node_path_.join)(place, "store.db");
        const assembled = __addDisposableResource(env_1, await (0,assemble/* assemble */.fT)(inside, { storePath, signal, answerer }), true);
        const results = out === undefined ? (0,external_node_path_.join)(place, "results") : (0,external_node_path_.resolve)(around.cwd, out);
        const request = { comparison, configPath: "evenhand.yaml", replay: false, asOf: null };
        const finished = await (0,gate.gateAndWrite)(assembled, request, (0,commands_finished/* placeAt */.B)(results));
        const { comment, headline } = finished.texts;
        around.stdout.write(`${comment}\n${"─".repeat(72)}\n`);
        around.stdout.write(`Above: the comment that this edit would get. ${headline}\n`);
        around.stdout.write(`Report files: ${results}\nThe repository: ${dir}\n`);
        if (!fixed)
            around.stdout.write("The repaired edit: npm run demo -- --fixed\n");
        around.stdout.write("On your own repository: npx evenhand check, then npx evenhand gate --base origin/main\n");
        const { outcome } = finished.verdict;
        return outcome === (fixed ? "pass" : "fail") ? 0 : 2;
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Beside the bundle when shipped, beside the sources when run from them. */
function fixturesDir() {
    const here = import.meta.url;
    const up = here.includes("/src/") ? "../../fixtures/demo" : "../fixtures/demo";
    return (0,external_node_url_.fileURLToPath)(new URL(up, here));
}


/***/ })

};
