export const id = 5036;
export const ids = [5036,9394];
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
        const finished = await (0,gate.gateAndWrite)(assembled, request, {
            out: results,
            runUrl: null,
            artifact: null,
        });
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


/***/ }),

/***/ 49394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateAndWrite: () => (/* binding */ gateAndWrite),
/* harmony export */   gateCommand: () => (/* binding */ gateCommand),
/* harmony export */   stopAndWrite: () => (/* binding */ stopAndWrite)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _assemble_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47180);
/* harmony import */ var _gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34173);
/* harmony import */ var _git_git_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11374);
/* harmony import */ var _signing_keys_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46090);
/* harmony import */ var _decide_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9494);
/* harmony import */ var _history_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42493);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(43757);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(24306);
/* harmony import */ var _compared_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58200);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26773);
/* harmony import */ var _present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(13331);
/* harmony import */ var _run_record_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7648);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55929);
/* harmony import */ var _local_history_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12696);
/* harmony import */ var _stopped_by_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(75328);
/* harmony import */ var _write_results_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1051);
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

















/** `evenhand gate`: the prompts that head changes, measured and decided; results in `--out`, summary on stdout. */
async function gateCommand(options, around, signal) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const repository = __addDisposableResource(env_1, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryAt */ .uw)(around), true);
        const out = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.cwd, options.out);
        await (0,_write_results_js__WEBPACK_IMPORTED_MODULE_12__/* .clearResults */ ._)(out);
        const { store } = options;
        const comparison = await (0,_compared_js__WEBPACK_IMPORTED_MODULE_7__/* .compared */ .mU)(repository, options, { cwd: around.cwd, store });
        const place = { out, runUrl: null, artifact: null };
        const keys = (0,_signing_keys_js__WEBPACK_IMPORTED_MODULE_4__/* .signingKeys */ .a)(around.env);
        const history = (0,_local_history_js__WEBPACK_IMPORTED_MODULE_10__/* .localHistory */ .K)(repository, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(around.cwd, options.history), keys);
        const former = async () => (0,_history_history_js__WEBPACK_IMPORTED_MODULE_6__/* .signedIn */ .il)((await history.read()).found);
        const finished = await measured(comparison, { options, around, signal, place, former });
        (0,_present_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)(finished, around, options.json);
        if (finished.verdict.outcome === "not_applicable") {
            around.stderr.write(_plan_js__WEBPACK_IMPORTED_MODULE_8__.COMMITS_ONLY);
        }
        return finished.exitCode;
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
/** The verdict on disk, also where the store or git fails on the way. */
async function measured(comparison, run) {
    const { options, around, signal, place, former } = run;
    const { config: configPath, replay, store: storePath } = options;
    try {
        const env_2 = { stack: [], error: void 0, hasError: false };
        try {
            const assembled = __addDisposableResource(env_2, await (0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .assemble */ .fT)(around, { storePath, signal, answerer: null }), true);
            return "kind" in comparison
                ? await stopAndWrite(assembled, comparison, options, place)
                : await gateAndWrite(assembled, { comparison, configPath, replay, asOf: null, former }, place);
        }
        catch (e_2) {
            env_2.error = e_2;
            env_2.hasError = true;
        }
        finally {
            const result_2 = __disposeResources(env_2);
            if (result_2)
                await result_2;
        }
    }
    catch (error) {
        if (!(error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_13__/* .StoreError */ .A || error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .X))
            throw error;
        return stopAndWrite((0,_assemble_js__WEBPACK_IMPORTED_MODULE_1__/* .tellerFor */ .wN)(around), (0,_stopped_by_js__WEBPACK_IMPORTED_MODULE_11__/* .stoppedBy */ .$)(error), options, place);
    }
}
/** Runs the gate and writes its results; the verdict is on disk before anything else happens with it. */
async function gateAndWrite({ world, redact }, request, place) {
    const startedAt = world.clock.now();
    const began = world.clock.monotonic();
    const gated = await (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .gate */ .Gj)(world, request);
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_14__/* .recordOf */ .z)(gated, {
        startedAt,
        durationMs: world.clock.monotonic() - began,
        replay: request.replay,
        place,
    });
    return (0,_write_results_js__WEBPACK_IMPORTED_MODULE_12__/* .writeResults */ .K)(world, { verdict: gated.verdict, run, redact }, place);
}
/** A run that ends before there is anything to compare, told like any other. */
async function stopAndWrite({ world, redact }, stopped, asked, place) {
    const startedAt = world.clock.now();
    const facts = {
        version: _version_js__WEBPACK_IMPORTED_MODULE_15__/* .VERSION */ .x,
        suite: (0,_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .suiteOf */ .Ee)(asked.config),
        asOf: (0,_units_js__WEBPACK_IMPORTED_MODULE_16__/* .dayOf */ .kb)(startedAt),
        comparison: { baseName: asked.base, baseSha: asked.base, headSha: asked.head },
    };
    const gated = { verdict: (0,_decide_run_js__WEBPACK_IMPORTED_MODULE_5__/* .stoppedVerdict */ .lZ)(facts, stopped), spend: null, maxUsd: 0 };
    const run = (0,_run_record_js__WEBPACK_IMPORTED_MODULE_14__/* .recordOf */ .z)(gated, { startedAt, durationMs: 0, replay: false, place });
    return (0,_write_results_js__WEBPACK_IMPORTED_MODULE_12__/* .writeResults */ .K)(world, { verdict: gated.verdict, run, redact }, place);
}


/***/ }),

/***/ 12696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ localHistory)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/git/work-tree.js
var work_tree = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/js/report/files.js
var files = __webpack_require__(97926);
// EXTERNAL MODULE: ./build/js/history/history.js
var history_history = __webpack_require__(42493);
;// CONCATENATED MODULE: ./build/js/history/folder.js





/** Records as files below a folder, for runs without GitHub. */
function folderHistory(dir, keys) {
    return {
        async read() {
            if ((await (0,promises_.stat)(dir).catch(() => null)) === null) {
                return { found: history_history/* NO_RECORDS */.Hk, complaint: null };
            }
            return { found: await (0,history_history/* recordsIn */.Q0)((0,work_tree/* workTree */._)(dir), keys), complaint: null };
        },
        async append(records) {
            try {
                for (const record of records) {
                    const { path, text } = (0,history_history/* recordFile */.mR)(record, keys[0] ?? null);
                    await (0,files/* filesIn */.n)((0,external_node_path_.join)(dir, (0,external_node_path_.dirname)(path))).put(path.slice(path.lastIndexOf("/") + 1), text);
                }
                return null;
            }
            catch (error) {
                const why = error instanceof Error ? error.message : String(error);
                return `no record could be kept in ${dir}: ${why}`;
            }
        },
    };
}

// EXTERNAL MODULE: ./build/js/history/record.js
var record = __webpack_require__(38140);
// EXTERNAL MODULE: ./build/js/git/git-error.js
var git_error = __webpack_require__(11374);
;// CONCATENATED MODULE: ./build/js/commands/local-history.js




/** Where a clone has the records of GitHub, once they are fetched. */
const BRANCHES = ["refs/remotes/origin/evenhand", "refs/heads/evenhand"];
/**
 * Records on a laptop: those of the folder, into which they are written, and those of the branch `evenhand` as far as the
 * clone has it.
 */
function localHistory(repository, dir, keys) {
    const folder = folderHistory(dir, keys);
    return {
        async read() {
            const { found } = await folder.read();
            try {
                return { found: joined(found, await branchRecords(repository, keys)), complaint: null };
            }
            catch (error) {
                if (!(error instanceof git_error/* GitError */.X))
                    throw error;
                return { found, complaint: error.message };
            }
        },
        append: folder.append,
    };
}
async function branchRecords(repository, keys) {
    for (const branch of BRANCHES) {
        const commit = await repository.commit(branch);
        if (commit !== null)
            return (0,history_history/* recordsIn */.Q0)(repository.tree(commit), keys);
    }
    return null;
}
const joined = (one, other) => other === null
    ? one
    : {
        records: (0,record/* inOrder */.al)([...other.records, ...one.records]),
        signed: new Set([...other.signed, ...one.signed]),
        unreadable: other.unreadable + one.unreadable,
    };


/***/ }),

/***/ 75328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ stoppedBy)
/* harmony export */ });
/* harmony import */ var _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11374);
/* harmony import */ var _store_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55929);


/** An error that ended a run, as the ending that the verdict tells. */
function stoppedBy(error) {
    const detail = error instanceof Error ? error.message : String(error);
    const own = error instanceof _store_store_js__WEBPACK_IMPORTED_MODULE_1__/* .StoreError */ .A ? "storage_failed" : "internal_error";
    const reason = error instanceof _git_git_error_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X ? error.reason : own;
    return { kind: "stopped", reason, detail, problems: [] };
}


/***/ }),

/***/ 42493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hk: () => (/* binding */ NO_RECORDS),
/* harmony export */   Q0: () => (/* binding */ recordsIn),
/* harmony export */   il: () => (/* binding */ signedIn),
/* harmony export */   mR: () => (/* binding */ recordFile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27597);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74291);
/* harmony import */ var _store_mac_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67639);
/* harmony import */ var _text_decode_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18764);
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87904);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38140);






/** Those that somebody with one of our keys has written. */
const signedIn = ({ records, signed }) => records.filter((record) => signed.has(record));
const NO_RECORDS = { records: [], signed: new Set(), unreadable: 0 };
/** A record's file: the record beside its signature, null where its run had no key. */
function recordFile(record, key) {
    const mac = key && (0,_store_mac_js__WEBPACK_IMPORTED_MODULE_1__/* .sign */ ._S)(key, "record", record);
    return { path: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .pathOf */ .XM)(record), text: (0,_report_json_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleJson */ .$m)({ record, mac }) };
}
/** Every record below `records/`. A file that is none is counted, and hides no other. */
async function recordsIn(tree, keys) {
    const entries = await tree.list();
    const paths = entries.flatMap(({ kind, odd, path }) => kind === "file" && !odd && (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecordPath */ .$k)(path) ? [path] : []);
    const files = (await tree.read(paths)).map((bytes) => readRecord(bytes, keys));
    const found = files.filter((file) => file !== null);
    return {
        records: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .inOrder */ .al)(found.map(({ record }) => record)),
        signed: new Set(found.flatMap(({ record, signed }) => (signed ? [record] : []))),
        unreadable: files.length - found.length,
    };
}
const recordJson = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    record: zod__WEBPACK_IMPORTED_MODULE_4__/* .custom */ .IeY((value) => value !== undefined),
    mac: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullable(),
});
function readRecord(bytes, keys) {
    const text = (0,_text_decode_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeText */ .g)(bytes, "record");
    const reading = text.ok ? (0,_text_json_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)(text.value.text) : null;
    const file = recordJson.safeParse(reading?.ok === true ? reading.value : null).data;
    const record = file === undefined ? null : (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(file.record);
    if (file === undefined || record === null)
        return null;
    const signed = file.mac !== null && (0,_store_mac_js__WEBPACK_IMPORTED_MODULE_1__/* .isSigned */ .JI)(keys, "record", file.record, file.mac);
    return { record, signed };
}


/***/ }),

/***/ 38140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ isRecordPath),
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* unused harmony export recordSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43757);
/* harmony import */ var _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22992);




/**
 * What a run leaves of one prompt: which version was in production on a day, and on what evidence. Scores and digests
 * alone, never a prompt, a case or an answer: whoever may read the repository reads it. Changing a field's meaning
 * needs a new `schema` value, and `parseRecord` goes on reading the old ones.
 */
const day = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
    const parsed = (0,_units_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDay */ .Iq)(text);
    if (parsed === null)
        context.addIssue("is no day");
    return parsed;
});
/** A version, and the model that answered by it. */
const version = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    model: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answered: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }).nullable(),
});
const rates = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).nullable();
const slice = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** Slice name, or `(all)`. */
    unit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    cases: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    result: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["worse", "better", "not worse", "unclear"]),
    /** Candidate less baseline in points, with its 90 % interval. */
    score: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ mean: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), interval: _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP.nullable() }).nullable(),
    /** Shares of failing answers, by checks and by the judge. */
    check: rates,
    judge: rates,
});
const recordSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz("evenhand.record/1"),
    /** `gate`: a change that became production; `sweep`: production measured as it is. */
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["gate", "sweep"]),
    suite: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    prompt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    day,
    /** Commit that holds the candidate: production from this record on. */
    sha: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Run on GitHub; null elsewhere. */
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    /** What decided: digests of the configuration and of the eval set, and the judge. */
    policy: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    evalSet: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }).nullable(),
    judge: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ asked: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), answered: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), rubric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })
        .nullable(),
    /** What it was compared with; null where there was nothing. Of a sweep: the same version's earlier answers. */
    baseline: version.nullable(),
    candidate: version,
    /** The day of the answers that a sweep compares with; null for a gate, and for a prompt's first sweep. */
    anchor: day.nullable(),
    outcome: _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .outcome */ .bu,
    reason: _verdict_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .reason */ .l.nullable(),
    /** SHA-256 of the run's own report, such as `verdict.json`. */
    verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(slice),
});
/** A prompt's verdict as a record; null where there is no version that it could be of. */
function recordOf(prompt, facts, anchor = null) {
    const { candidate, baseline, evalSet, judge } = prompt;
    if (candidate === null)
        return null;
    return {
        schema: "evenhand.record/1",
        ...facts,
        prompt: prompt.name,
        path: candidate.path,
        evalSet: evalSet && { path: evalSet.path, version: evalSet.version },
        judge: judge && {
            asked: judge.asked,
            answered: [...judge.answered],
            rubric: judge.rubricVersion,
        },
        baseline: baseline && versionOf(baseline),
        candidate: versionOf(candidate),
        anchor,
        outcome: prompt.outcome,
        reason: prompt.reason,
        slices: prompt.units.map(({ unit, cases, result, score, check, judge: judged }) => ({
            unit,
            cases,
            result,
            score: score && { mean: score.mean, interval: score.interval },
            check: check && { baseline: check.baseline, candidate: check.candidate },
            judge: judged && { baseline: judged.baseline, candidate: judged.candidate },
        })),
    };
}
const versionOf = ({ version: digest, model }) => ({
    digest,
    model: model && { asked: model.asked, answered: [...model.answered] },
});
/**
 * The file of a record on its branch. By what was measured and under which policy, not by the run: the same sweep twice
 * is one file. An inconclusive one has a file of its own, so that it never takes the place of one that says something.
 */
function pathOf(record) {
    const { kind, suite, prompt, day: on, sha, policy, candidate, outcome: ended } = record;
    const name = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([kind, suite, prompt, sha, policy, candidate.digest]).slice(0, 16);
    const ending = ended === "inconclusive" ? ".inconclusive" : "";
    return `records/${on.slice(0, 7)}/${on}-${kind}-${name}${ending}.json`;
}
const isRecordPath = (path) => /^records\/\d{4}-\d{2}\/[^/]+\.json$/.test(path);
/** A value of this schema; null for anything else, which a later version may have written. */
const parseRecord = (value) => recordSchema.safeParse(value).data ?? null;
/** Oldest first: by day, and within it by run, whose clocks may differ. */
function inOrder(records) {
    return records.toSorted((a, b) => {
        if (a.day !== b.day)
            return a.day < b.day ? -1 : 1;
        return runNumber(a) - runNumber(b) || attempt(a) - attempt(b);
    });
}
const runNumber = ({ run }) => Number(run?.id ?? 0);
const attempt = ({ run }) => Number(run?.attempt ?? 0);


/***/ }),

/***/ 46090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ signingKeys)
/* harmony export */ });
/* harmony import */ var _store_mac_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67639);

const cacheKey = "EVENHAND_CACHE_KEY";
/**
 * Keys that sign rows on their way between stores, the signing one first. The others are accepted, so that a key added or replaced
 * does not throw away what is paid for. Empty in a run without secrets, which therefore trusts and writes nothing.
 */
function signingKeys(env) {
    const own = env[cacheKey];
    return [
        ...(own ? [(0,_store_mac_js__WEBPACK_IMPORTED_MODULE_0__/* .macKey */ .FP)("cache-key", own)] : []),
        ...providerKeys(env).map((key) => (0,_store_mac_js__WEBPACK_IMPORTED_MODULE_0__/* .macKey */ .FP)("provider-key", key)),
    ];
}
function providerKeys(env) {
    return Object.keys(env)
        .filter((name) => name.endsWith("_API_KEY") && !name.startsWith("INPUT_"))
        .toSorted()
        .flatMap((name) => env[name] || []);
}


/***/ }),

/***/ 67639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ macKey),
/* harmony export */   JI: () => (/* binding */ isSigned),
/* harmony export */   _S: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);


/**
 * The key of a store's signatures: from EVENHAND_CACHE_KEY where it is set, else from the provider's key,
 * which the same people hold. HKDF-SHA-256 (RFC 5869), so neither text can be found from a signature, and the
 * two sources never give the same key.
 */
function macKey(source, secret) {
    return new Uint8Array((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret, "evenhand", `store-mac/1/${source}`, 32));
}
/** HMAC-SHA-256 over the kind and the canonical JSON, as 64 hex digits. */
function sign(key, kind, value) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key)
        .update(`${kind}\n${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(value)}`)
        .digest("hex");
}
/** Whether one of the keys signed the value. In constant time, so that a forger learns nothing from the clock. */
function isSigned(keys, kind, value, mac) {
    const given = Buffer.from(mac, "utf8");
    return keys.some((key) => {
        const expected = Buffer.from(sign(key, kind, value), "utf8");
        return given.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(given, expected);
    });
}


/***/ })

};
