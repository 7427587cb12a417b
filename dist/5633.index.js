export const id = 5633;
export const ids = [5633];
export const modules = {

/***/ 5633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandLine: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/js/plan/shard.js
var plan_shard = __webpack_require__(11440);
// EXTERNAL MODULE: ./build/js/range.js
var js_range = __webpack_require__(19451);
// EXTERNAL MODULE: ./build/js/repository-path.js
var repository_path = __webpack_require__(81818);
// EXTERNAL MODULE: ./build/js/stop-signal.js
var stop_signal = __webpack_require__(79449);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
;// CONCATENATED MODULE: ./build/js/common-options.js







/** Options that several commands share, and how the arguments of options are read. */
const base = () => new esm/* Option */.c$("--base <revision>", "what is in production").default("origin/main");
const revisions = () => [
    base(),
    new esm/* Option */.c$("--head <revision>", "the change").default("HEAD"),
];
const config = () => new esm/* Option */.c$("--config <path>", "configuration in the repository")
    .argParser((path) => (0,repository_path/* repositoryPath */.S)(path, "--config"))
    .default("evenhand.yaml");
const store = () => new esm/* Option */.c$("--store <path>", "responses paid for so far").default(".evenhand/store.db");
const common_options_history = () => new esm/* Option */.c$("--history <dir>", "records of what was in production").default(".evenhand/history");
const timeLimit = () => new esm/* Option */.c$("--timeout-minutes <n>", "stop a little before, and decide on what is there").argParser(minutesOf);
const shard = () => new esm/* Option */.c$("--shard <part>", "only fill the store with a part of the cases, such as 3/8; decides nothing").argParser(shardOfText);
const asOf = () => new esm/* Option */.c$("--as-of <day>", "the day that ages are told by, instead of today (UTC)").argParser(dayOfText);
const json = () => new esm/* Option */.c$("--json", "print the result as JSON").default(false);
const files = () => [
    config(),
    store(),
    new esm/* Option */.c$("--out <dir>", "where the result files go").default(".evenhand"),
];
function rangeOf(text) {
    const range = (0,js_range/* parseRange */.R)(text);
    if (range !== null)
        return range;
    throw new usage_error/* UsageError */.e(`--range takes two ascending numbers such as 0,1, not \`${text}\``);
}
function shardOfText(text) {
    const shard = (0,plan_shard/* parseShard */.uK)(text);
    if (shard !== null)
        return shard;
    throw new usage_error/* UsageError */.e(`--shard takes a part and how many there are, such as 3/8, not \`${text}\``);
}
function dayOfText(text) {
    const day = (0,units/* parseDay */.Iq)(text);
    if (day !== null)
        return day;
    throw new usage_error/* UsageError */.e(`--as-of takes a day such as 2026-11-25, not \`${text}\``);
}
function minutesOf(text) {
    const minutes = (0,stop_signal/* parseMinutes */.lA)(text);
    if (minutes !== null)
        return minutes;
    throw new usage_error/* UsageError */.e(`--timeout-minutes takes minutes, such as 30, not \`${text}\``);
}
/** Fewer runs show nothing; more say nothing finer and take hours. */
const runsOf = wholeNumber("--runs", 20, 10_000);
/** Fewer labels tell nothing; more in one sheet nobody fills in. */
const outputsOf = wholeNumber("--outputs", 10, 2000);
/** A week is what a profile stands for: what is younger may be in use. */
const daysOf = wholeNumber("--older-than", 8, 3650);
/** 0 looks once; providers end a batch after a day. */
const waitOf = wholeNumber("--wait-minutes", 0, 2880);
function wholeNumber(option, least, most) {
    return (text) => {
        const value = /^\d+$/.test(text) ? Number(text) : 0;
        if (value >= least && value <= most)
            return value;
        throw new usage_error/* UsageError */.e(`${option} takes a whole number from ${least} to ${most}, not \`${text}\``);
    };
}

;// CONCATENATED MODULE: ./build/js/production-commands.js


/** The commands about what is in production, and what was. */
function addProductionCommands(add) {
    add("sweep", "Measure production for drift: the model, the judge, the prompt; exit 0 none, 1 drift, 2 inconclusive.", [
        base(),
        ...files(),
        common_options_history(),
        new esm/* Option */.c$("--prompt <name>", "only this prompt"),
        new esm/* Option */.c$("--queries <file>", "what production was asked, JSON Lines"),
        timeLimit(),
        json(),
    ]);
    const records = [config(), common_options_history(), json()];
    add("log", "Say which versions were in production, and on what evidence.", records, {
        argument: { key: "prompt", many: false, meaning: "only this prompt" },
    });
    add("show", "Say which version was in production on a day, and on what evidence.", records, {
        argument: { key: "version", many: false, meaning: "such as support/answer@2026-03-14" },
    });
}

// EXTERNAL MODULE: ./build/js/store/epoch.js
var epoch = __webpack_require__(57097);
;// CONCATENATED MODULE: ./build/js/store-commands.js



/** `evenhand store …`. */
function addStoreCommands(program, add) {
    const stored = program
        .command("store")
        .description("Look at, copy and tidy the responses paid for so far.")
        .exitOverride();
    add("storeStats", "Count what the store holds, model by model.", [store(), json()], {
        step: { of: stored, name: "stats" },
    });
    add("storeExport", "Write the store, signed, to a file that another store can import.", [store(), json()], {
        argument: { key: "file", many: false, meaning: "where it goes, such as store.jsonl.gz" },
        step: { of: stored, name: "export" },
    });
    add("storeImport", "Take over the responses of exported files, each by its signature.", [store(), json()], {
        argument: { key: "files", many: true, meaning: "files that `store export` wrote" },
        step: { of: stored, name: "import" },
    });
    add("storePrune", "Take out what was paid for long ago, and give its room back.", [
        store(),
        new esm/* Option */.c$("--older-than <days>", "age from which on it goes")
            .argParser(daysOf)
            .default(epoch/* TRAVEL_DAYS */.jl),
        json(),
    ], { step: { of: stored, name: "prune" } });
}

;// CONCATENATED MODULE: ./build/js/command-tree.js




/** Puts every command with its options below the program; `start` is told which one was asked for. */
function addCommands(program, start) {
    const add = (name, description, options, { argument, step } = {}) => {
        const command = (step?.of ?? program)
            .command(step?.name ?? name)
            .description(description)
            .exitOverride();
        for (const option of options)
            command.addOption(option);
        if (argument === undefined) {
            command.action((parsed) => start(name, parsed));
            return;
        }
        const { key, many, meaning } = argument;
        command.argument(many ? `[${key}...]` : `[${key}]`, meaning);
        command.action((given, parsed) => start(name, given === undefined ? parsed : { ...parsed, [key]: given }));
    };
    add("init", "Look at the repository and write the files that gate its prompts.", [
        new esm/* Option */.c$("--yes", "write without a question").default(false),
        new esm/* Option */.c$("--dry-run", "write nothing, print the files").default(false),
    ]);
    add("gate", "Measure the prompts that head changes, and decide: exit 0 pass, 1 fail, 2 inconclusive.", [
        ...revisions(),
        ...files(),
        common_options_history(),
        new esm/* Option */.c$("--replay", "no model calls: reproduce the result from the store").default(false),
        shard(),
        asOf(),
        timeLimit(),
        json(),
    ]);
    add("batch", "Fill the store through the providers' batch APIs, at half the price; decides nothing.", [
        ...revisions(),
        config(),
        store(),
        asOf(),
        new esm/* Option */.c$("--wait-minutes <n>", "how long to wait; later runs take over what is under way")
            .argParser(waitOf)
            .default(1440),
        json(),
    ]);
    add("plan", "Say what a gate would ask and cost, without a call.", [
        ...revisions(),
        config(),
        store(),
        json(),
    ]);
    add("check", "Validate configuration, prompts and eval sets in the work tree, without a call.", [
        config(),
        new esm/* Option */.c$("--policy", "print the policy too, as it holds after defaults").default(false),
        new esm/* Option */.c$("--why <prompt>", "print what this prompt depends on, and where it is named"),
        json(),
    ]);
    add("compare", "Compare outputs or scores that already exist.", [
        new esm/* Option */.c$("--baseline <file>", "production's outputs: JSON Lines, or another tool's rows").makeOptionMandatory(),
        new esm/* Option */.c$("--candidate <file>", "the candidate's outputs, likewise").makeOptionMandatory(),
        new esm/* Option */.c$("--fresh <file>", "new production outputs, for the recheck; without them one look decides"),
        new esm/* Option */.c$("--slice <field>", "field that names a row's slice or slices"),
        new esm/* Option */.c$("--metric <field>", "a ready-made number in every row, instead of a judge"),
        new esm/* Option */.c$("--range <low,high>", "range of the metric").argParser(rangeOf),
        new esm/* Option */.c$("--evals <file>", "eval set whose rubric and checks score the outputs"),
        ...files(),
        new esm/* Option */.c$("--replay", "no model calls: reproduce the result from the store").default(false),
        timeLimit(),
        json(),
    ]);
    add("convert", "Write an eval set of another tool as one of ours; what cannot be kept is named.", [
        new esm/* Option */.c$("--columns <mapping>", "what the columns of a table are, as in `cases_from`"),
        new esm/* Option */.c$("--out <file>", "where it goes (default: standard output)"),
        new esm/* Option */.c$("--outputs <file>", "where the answers go that rows hold, for `compare`"),
        new esm/* Option */.c$("--force", "overwrite a file that is there").default(false),
    ], { argument: { key: "file", many: false, meaning: "the eval set, in any format" } });
    add("explain", "Say how a verdict came about, step by step: the decision, a slice, or a case.", [
        new esm/* Option */.c$("--verdict <file>", "the verdict.json of a run").default(".evenhand/verdict.json"),
        new esm/* Option */.c$("--prompt <name>", "only this prompt"),
        json(),
    ], {
        argument: {
            key: "target",
            many: false,
            meaning: "a slice, (all), or a case; without it, the decision",
        },
    });
    add("selftest", "Run the gate on two copies of production: how often it cries wolf, and what it finds.", [
        base(),
        config(),
        store(),
        new esm/* Option */.c$("--prompt <name>", "only this prompt"),
        new esm/* Option */.c$("--runs <n>", "runs in which nothing changed").argParser(runsOf).default(400),
        new esm/* Option */.c$("--live [id]", "fresh answers, under this name or the day's").default(false),
        json(),
    ]);
    addProductionCommands(add);
    const calibrate = program
        .command("calibrate")
        .description("Find out how far the judge agrees with people.")
        .exitOverride();
    add("calibrateSample", "Draw judged outputs for people to label, without a call; the judge's scores go into a file of their own.", [
        ...revisions(),
        config(),
        store(),
        new esm/* Option */.c$("--prompt <name>", "only this prompt"),
        new esm/* Option */.c$("--outputs <n>", "how many are drawn").argParser(outputsOf).default(60),
        new esm/* Option */.c$("--out <dir>", "where the sheet goes").default(".evenhand/labels"),
    ], { step: { of: calibrate, name: "sample" } });
    add("calibrateFit", "Compare the judge with the labels of one or more annotators.", [
        new esm/* Option */.c$("--judged <file>", "what the judge said of the sample").default(".evenhand/labels/judged.json"),
        new esm/* Option */.c$("--out <file>", "where the record goes (default: beside the eval set)"),
        json(),
    ], {
        argument: { key: "labels", many: true, meaning: "files of labels, one or more an annotator" },
        step: { of: calibrate, name: "fit" },
    });
    const rubric = program
        .command("rubric")
        .description("Look at what the judge is asked.")
        .exitOverride();
    add("rubricLint", "Find what in a rubric makes a judge guess, and what to write instead.", [config(), json()], {
        argument: {
            key: "files",
            many: true,
            meaning: "eval sets (default: those of the configuration)",
        },
        step: { of: rubric, name: "lint" },
    });
    addStoreCommands(program, add);
    add("demo", "Run the whole gate on a small example, offline.", [
        new esm/* Option */.c$("--fixed", "the repaired edit, which passes").default(false),
        new esm/* Option */.c$("--out <dir>", "where the result files go (default: beside the example)"),
    ]);
}

// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/cli.js




/** Arguments (without node and script) → exit code: 0–2 as the verdict, 3 for wrong usage. Never throws. */
async function run(args, commands, around) {
    let code = 0;
    const program = programOf(around, async (name, options) => {
        code = await commands[name](options, around);
    });
    try {
        await program.parseAsync(args, { from: "user" });
        return code;
    }
    catch (error) {
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? 0 : 3;
        if (error instanceof usage_error/* UsageError */.e) {
            // Loaded here: help and a good command line need no escaper.
            const { logLine } = await __webpack_require__.e(/* import() */ 8379).then(__webpack_require__.bind(__webpack_require__, 8379));
            around.stderr.write(`${error.message.split("\n").map(logLine).join("\n")}\n`);
            return 3;
        }
        throw error;
    }
}
function programOf(around, start) {
    const program = new esm/* Command */.uB("evenhand")
        .description("An even-handed eval gate for prompts: base against head, slice by slice, with stated error rates.")
        .version(version/* VERSION */.x)
        .showSuggestionAfterError()
        .exitOverride()
        .configureOutput({
        writeOut: (text) => around.stdout.write(text),
        writeErr: (text) => around.stderr.write(text),
    })
        .addHelpText("after", EXAMPLES);
    addCommands(program, start);
    return program;
}
const EXAMPLES = `
Examples:
  evenhand demo                          see it work, without keys
  evenhand init                          what would gate my prompts?
  evenhand check                         is my set-up valid?
  evenhand plan --base origin/main       what would my branch cost?
  evenhand gate --base origin/main       is my branch worse than production?
  evenhand batch --base origin/main      can it wait, at half the price?
  evenhand explain regulatory            why is this slice red?
  evenhand sweep                         has production drifted?
  evenhand log                           which version was live, and on what evidence?
  evenhand selftest                      how often does my gate cry wolf?
  evenhand calibrate sample              does my judge agree with people?
  evenhand rubric lint                   what makes my judge guess?
  evenhand store stats                   what have I paid for so far?
  evenhand convert promptfooconfig.yaml  how does my eval set look here?
  evenhand compare --baseline a.jsonl --candidate b.jsonl --metric win --range 0,1 --slice topic

Exit codes: 0 pass or nothing to measure, 1 fail, 2 inconclusive, 3 wrong usage.
`;

// EXTERNAL MODULE: ./build/js/surroundings.js
var surroundings = __webpack_require__(91707);
;// CONCATENATED MODULE: ./build/js/command-line.js



/** Each command is loaded when it is asked for: `--help` costs the parser alone. */
const commands = {
    init: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9325), __webpack_require__.e(9320)]).then(__webpack_require__.bind(__webpack_require__, 52081))).initCommand(options, around),
    gate: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(4403), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9325), __webpack_require__.e(9109), __webpack_require__.e(8759), __webpack_require__.e(2716), __webpack_require__.e(4064), __webpack_require__.e(3700), __webpack_require__.e(9154), __webpack_require__.e(9394)]).then(__webpack_require__.bind(__webpack_require__, 49394))).gateCommand(options, around, (0,stop_signal/* stopSignal */.Zm)(options.timeoutMinutes)),
    batch: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9325), __webpack_require__.e(9109), __webpack_require__.e(8759), __webpack_require__.e(2716), __webpack_require__.e(4064), __webpack_require__.e(1757)]).then(__webpack_require__.bind(__webpack_require__, 51757))).batchCommand(options, around, (0,stop_signal/* interruption */.YW)()),
    plan: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(4403), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9325), __webpack_require__.e(9154), __webpack_require__.e(8372)]).then(__webpack_require__.bind(__webpack_require__, 26773))).planCommand(options, around),
    check: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(4403), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(9325), __webpack_require__.e(6972)]).then(__webpack_require__.bind(__webpack_require__, 26972))).checkCommand(options, around),
    compare: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(4403), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9325), __webpack_require__.e(9109), __webpack_require__.e(8759), __webpack_require__.e(2716), __webpack_require__.e(4064), __webpack_require__.e(3700), __webpack_require__.e(9272)]).then(__webpack_require__.bind(__webpack_require__, 49272))).compareCommand(options, around, (0,stop_signal/* stopSignal */.Zm)(options.timeoutMinutes)),
    convert: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(7302)]).then(__webpack_require__.bind(__webpack_require__, 34846))).convertCommand(options, around),
    explain: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7219), __webpack_require__.e(4403), __webpack_require__.e(658)]).then(__webpack_require__.bind(__webpack_require__, 658))).explainCommand(options, around),
    selftest: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(4403), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9109), __webpack_require__.e(8759), __webpack_require__.e(956), __webpack_require__.e(1084)]).then(__webpack_require__.bind(__webpack_require__, 91043))).selftestCommand(options, around, (0,stop_signal/* interruption */.YW)()),
    sweep: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(4403), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9109), __webpack_require__.e(8759), __webpack_require__.e(2716), __webpack_require__.e(2319), __webpack_require__.e(9206)]).then(__webpack_require__.bind(__webpack_require__, 72319))).sweepCommand(options, around, (0,stop_signal/* stopSignal */.Zm)(options.timeoutMinutes)),
    log: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(4403), __webpack_require__.e(5151)]).then(__webpack_require__.bind(__webpack_require__, 65151))).logCommand(options, around),
    show: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(4403), __webpack_require__.e(5151)]).then(__webpack_require__.bind(__webpack_require__, 65151))).showCommand(options, around),
    calibrateSample: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9325), __webpack_require__.e(9109), __webpack_require__.e(8005)]).then(__webpack_require__.bind(__webpack_require__, 28005))).calibrateSampleCommand(options, around, (0,stop_signal/* interruption */.YW)()),
    calibrateFit: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(7219), __webpack_require__.e(3360), __webpack_require__.e(4403), __webpack_require__.e(9143)]).then(__webpack_require__.bind(__webpack_require__, 79143))).calibrateFitCommand(options, around),
    rubricLint: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(824), __webpack_require__.e(9325), __webpack_require__.e(3036)]).then(__webpack_require__.bind(__webpack_require__, 3036))).rubricLintCommand(options, around),
    storeStats: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(4403), __webpack_require__.e(9817)]).then(__webpack_require__.bind(__webpack_require__, 99817))).storeStatsCommand(options, around),
    storeExport: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 10462))).storeExportCommand(options, around),
    storeImport: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(462)]).then(__webpack_require__.bind(__webpack_require__, 10462))).storeImportCommand(options, around),
    storePrune: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(4403), __webpack_require__.e(4597)]).then(__webpack_require__.bind(__webpack_require__, 94597))).storePruneCommand(options, around),
    demo: async (options, around) => (await Promise.all(/* import() */[__webpack_require__.e(7597), __webpack_require__.e(5738), __webpack_require__.e(6638), __webpack_require__.e(399), __webpack_require__.e(7219), __webpack_require__.e(7180), __webpack_require__.e(3360), __webpack_require__.e(6210), __webpack_require__.e(4403), __webpack_require__.e(824), __webpack_require__.e(6098), __webpack_require__.e(5942), __webpack_require__.e(9325), __webpack_require__.e(9109), __webpack_require__.e(8759), __webpack_require__.e(2716), __webpack_require__.e(4064), __webpack_require__.e(3700), __webpack_require__.e(9154), __webpack_require__.e(9394), __webpack_require__.e(5036)]).then(__webpack_require__.bind(__webpack_require__, 85036))).demoCommand(options, around, (0,stop_signal/* interruption */.YW)()),
};
/** The entry: whatever is thrown becomes one sentence and an exit code that is never 0. */
async function commandLine(args) {
    const around = (0,surroundings/* surroundings */.i)();
    try {
        return await run(args, commands, around);
    }
    catch (error) {
        const { logLine } = await __webpack_require__.e(/* import() */ 8379).then(__webpack_require__.bind(__webpack_require__, 8379));
        around.stderr.write(`evenhand: ${logLine(sentenceOf(error))}\n`);
        return 2;
    }
}
/** Errors that carry a sentence for the person who can act on it; anything else is a bug. */
const EXPECTED = new Set(["StoreError", "GitError"]);
function sentenceOf(error) {
    if (!(error instanceof Error))
        return `internal error: ${String(error)}`;
    return EXPECTED.has(error.name) ? error.message : `internal error: ${error.message}`;
}


/***/ }),

/***/ 95452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256),
/* harmony export */   wA: () => (/* binding */ inDigestOrder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** SHA-256 of the UTF-8 bytes of a text, or of the bytes given. */
function sha256(data) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)("sha256", data, "hex");
}
/**
 * JSON with object keys in code-unit order and no white space, so that equal values have equal bytes
 * (the ordering rule of RFC 8785; numbers as JSON.stringify writes them, which is the same grammar).
 */
function canonicalJson(value) {
    if (value === null || typeof value !== "object")
        return JSON.stringify(value);
    // Built up by hand: it names every request of a run, several times.
    let text = "";
    if (Array.isArray(value)) {
        for (const item of value)
            text += `${text && ","}${canonicalJson(item)}`;
        return `[${text}]`;
    }
    const object = value;
    for (const key of Object.keys(object).sort()) {
        text += `${text && ","}${JSON.stringify(key)}:${canonicalJson(object[key])}`;
    }
    return `{${text}}`;
}
/** The name of a JSON value: SHA-256 of its canonical form. */
function digestOf(value) {
    return sha256(canonicalJson(value));
}
/** Items in the order of a digest of each: an order that nobody chose, and the same in every run. */
function inDigestOrder(items, digest) {
    return items
        .map((item) => ({ item, at: digest(item) }))
        .toSorted((a, b) => (a.at < b.at ? -1 : 1))
        .map(({ item }) => item);
}


/***/ }),

/***/ 3446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Ax: () => (/* binding */ callId),
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   IC: () => (/* binding */ imagesOf),
/* harmony export */   Jd: () => (/* binding */ imageWords),
/* harmony export */   MO: () => (/* binding */ textsBy),
/* harmony export */   O$: () => (/* binding */ messageJson),
/* harmony export */   Wc: () => (/* binding */ piecesOfContent),
/* harmony export */   X_: () => (/* binding */ callJson),
/* harmony export */   ZF: () => (/* binding */ contentWords),
/* harmony export */   _X: () => (/* binding */ saysNothing),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   g6: () => (/* binding */ partJson)
/* harmony export */ });
/** The id of the n-th call of an answer, from 0; where its provider or its writer gave it none, its place. */
const callId = (given, n) => given ?? `call_${n + 1}`;
/** The texts of a message, joined as they stand. */
function textOf(content) {
    if (typeof content === "string")
        return content;
    return content.map((part) => (part.kind === "text" ? part.text : "")).join("");
}
/** The parts of what a message says: a text is one. */
const partsOf = (content) => typeof content === "string" ? [{ kind: "text", text: content }] : content;
/** The texts of the messages of one role, in order. */
const textsBy = (role, messages) => messages.filter((message) => message.role === role).map(({ content }) => textOf(content));
function imagesOf(content) {
    if (typeof content === "string")
        return [];
    return content.filter((part) => part.kind !== "text");
}
/** Whether a turn of the conversation holds nothing: no text to read, no image and no call. */
const saysNothing = ({ role, content, toolCalls = [] }) => (role === "user" || role === "assistant") &&
    toolCalls.length === 0 &&
    imagesOf(content).length === 0 &&
    textOf(content).trim() === "";
/** Pieces in order as what a message says: a text where they are nothing else, without pieces that say nothing. */
function contentOf(pieces) {
    const parts = [];
    for (const piece of pieces) {
        const last = parts.at(-1);
        if (typeof piece !== "string")
            parts.push(piece);
        else if (last?.kind === "text")
            parts[parts.length - 1] = { kind: "text", text: last.text + piece };
        else if (piece !== "")
            parts.push({ kind: "text", text: piece });
    }
    const [first, ...others] = parts;
    if (first === undefined)
        return "";
    return others.length === 0 && first.kind === "text" ? first.text : parts;
}
/** The other way round: texts and images in order. */
const piecesOfContent = (content) => typeof content === "string"
    ? [content]
    : content.map((part) => (part.kind === "text" ? part.text : part));
/** An image in words, for a reader who is shown text. */
const imageWords = (image) => image.kind === "image-url"
    ? `[image: ${image.url}]`
    : `[image: ${image.mediaType}, ${Math.ceil(image.bytes.length / 1024)} kB]`;
/** A message's texts, with words where its images stand. */
function contentWords(content) {
    if (typeof content === "string")
        return content;
    return content.map((part) => (part.kind === "text" ? part.text : imageWords(part))).join("");
}
/** What names a message: all that is sent, with a held image's bytes by their digest. */
function messageJson({ role, content, toolCalls, toolCallId }) {
    return {
        role,
        content: typeof content === "string" ? content : content.map(partJson),
        ...(toolCalls !== undefined && { toolCalls: toolCalls.map(callJson) }),
        ...(toolCallId !== undefined && { toolCallId }),
    };
}
/** Arguments as text: the model reads them in their order. */
const callJson = (call) => ({
    ...call,
    arguments: JSON.stringify(call.arguments),
});
function partJson(part) {
    if (part.kind !== "image")
        return { ...part };
    return { kind: part.kind, mediaType: part.mediaType, digest: part.digest };
}


/***/ }),

/***/ 11440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eK: () => (/* binding */ shardPlan),
/* harmony export */   uK: () => (/* binding */ parseShard)
/* harmony export */ });
/* unused harmony export shardOf */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95452);
/* harmony import */ var _models_message_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3446);


/** As many jobs as GitHub lets one matrix have. */
const MOST = 256;
/** `3/8`; null for any other text. */
function parseShard(text) {
    const [, index = 0, of = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text) ?? []).map(Number);
    return index >= 1 && index <= of && of <= MOST ? { index, of } : null;
}
/** The shard of a name, from 1: by a digest, so that a case stays in its shard whatever is added or taken out. */
const shardOf = (id, of) => 1 + (Number.parseInt((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(id).slice(0, 8), 16) % of);
/** What a shard asks of a plan: whole cases, since a pair is judged where its outputs are. */
function shardPlan(plan, shard) {
    const mine = inShard([...plan.cases, ...plan.newCases], shard);
    return {
        ...plan,
        cases: plan.cases.filter((of) => mine.has(of)),
        newCases: plan.newCases.filter((of) => mine.has(of)),
    };
}
/**
 * The cases of a shard. One that asks what an earlier case asks goes where that one is: an equal question is paid for
 * once in a run, and would be by each of two shards.
 */
function inShard(cases, { index, of }) {
    const shards = new Map();
    return new Set(cases.filter((planned) => {
        const questions = [questionOf(planned.baseline), questionOf(planned.candidate)];
        const known = questions.map((question) => shards.get(question)).find(Boolean);
        const shard = known ?? shardOf(planned.case.id, of);
        for (const question of questions)
            shards.set(question, shard);
        return shard === index;
    }));
}
const questionOf = (messages) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(messages.map(_models_message_js__WEBPACK_IMPORTED_MODULE_1__/* .messageJson */ .O$)));


/***/ }),

/***/ 17177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   Yz: () => (/* binding */ parsed),
/* harmony export */   fI: () => (/* binding */ problemText)
/* harmony export */ });
/** `evals/a.yaml:12: unknown key `rubrik`; did you mean `rubric`?` */
function problemText(problem) {
    const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`;
    const hint = problem.hint === null ? "" : `; ${problem.hint}`;
    return `${place}: ${problem.message}${hint}`;
}
const parsed = (value, warnings = []) => ({
    ok: true,
    value,
    warnings,
});
const refused = (...problems) => ({ ok: false, problems });


/***/ }),

/***/ 93145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** The repository path of a relative one; null where it leads out of the repository. */
function joinPath(folder, relative) {
    if (relative.startsWith("/") || relative.includes("\\"))
        return null;
    const steps = [];
    for (const step of [...folder.split("/"), ...relative.split("/")]) {
        if (step === "..") {
            if (steps.pop() === undefined)
                return null;
        }
        else if (step !== "" && step !== ".")
            steps.push(step);
    }
    return steps.length === 0 ? null : steps.join("/");
}
/** Whether a path is a pattern of paths. */
const isGlob = (path) => /[*?[\]{}]/.test(path);
/** A path below a folder, which is empty at the root. */
const below = (folder, path) => folder === "" ? path : `${folder}/${path}`;
/** The folder of a path, without its last `/`; empty at the root. */
const folderOf = (path) => path.slice(0, Math.max(path.lastIndexOf("/"), 0));


/***/ }),

/***/ 19451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ parseRange)
/* harmony export */ });
/** Squares of larger numbers overflow sooner or later; smaller ranges come near the rounding of thresholds. */
const LARGEST = 1e12;
const NARROWEST = 1e-6;
/** `0,1` → [0, 1]; null for anything but two ascending numbers, of ordinary size. */
function parseRange(text) {
    const parts = text.split(",").map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
    const [low, high] = parts;
    if (parts.length !== 2 || low === undefined || high === undefined)
        return null;
    const ordinary = Math.abs(low) <= LARGEST && Math.abs(high) <= LARGEST;
    return ordinary && high - low >= NARROWEST ? [low, high] : null;
}


/***/ }),

/***/ 81818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/* harmony import */ var _prompts_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93145);
/* harmony import */ var _usage_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50854);


/**
 * A path of the repository as users write it: with `./` before it, or with the separators of Windows. Files are read
 * from commits, so nothing outside of the repository can be meant.
 *
 * @param option as it is written, for the sentence: `--config`
 */
function repositoryPath(written, option) {
    const path = written.replaceAll("\\", "/");
    const isAbsolute = path.startsWith("/") || /^[A-Za-z]:/.test(path);
    const climbs = path.split("/").includes("..");
    const joined = isAbsolute || climbs ? null : (0,_prompts_formats_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .joinPath */ .uJ)("", path);
    if (joined !== null)
        return joined;
    throw new _usage_error_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .e(`${option} takes a path from the root of the repository, such as services/shop/evenhand.yaml, not \`${written}\``);
}


/***/ }),

/***/ 79449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ withTimeLimit),
/* harmony export */   YW: () => (/* binding */ interruption),
/* harmony export */   Zm: () => (/* binding */ stopSignal),
/* harmony export */   lA: () => (/* binding */ parseMinutes)
/* harmony export */ });
/* unused harmony export stopsAfterMs */
/** What ends a run before its plan is done: somebody stops it, or its time is over. */
/** Kept free of the time that a run has, so that it can publish what it measured; in milliseconds. */
const MARGIN = { least: 15_000, most: 120_000, share: 0.1 };
/**
 * A signal that aborts on the first SIGINT or SIGTERM, or some time before the minutes are over: no new call starts,
 * what is paid for is stored.
 *
 * @param minutes until the run is ended from outside; undefined where nobody says
 */
function stopSignal(minutes) {
    const interrupted = interruption();
    return minutes === undefined ? interrupted : withTimeLimit(interrupted, minutes);
}
function interruption() {
    const controller = new AbortController();
    for (const name of ["SIGINT", "SIGTERM"])
        process.once(name, () => controller.abort(name));
    return controller.signal;
}
function withTimeLimit(signal, minutes) {
    return AbortSignal.any([signal, AbortSignal.timeout(stopsAfterMs(minutes))]);
}
/** A tenth of the time is kept free, but no more than two minutes and no less than a quarter of one. */
function stopsAfterMs(minutes) {
    const wholeMs = minutes * 60_000;
    const margin = Math.min(MARGIN.most, Math.max(MARGIN.least, wholeMs * MARGIN.share));
    return Math.max(0, Math.floor(wholeMs - margin));
}
/** A job on somebody's own runner may take five days. */
const MOST_MINUTES = 7200;
/** Minutes above 0, as a workflow's `timeout-minutes`; null for any other text. */
function parseMinutes(text) {
    const minutes = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
    return minutes > 0 && minutes <= MOST_MINUTES ? minutes : null;
}


/***/ }),

/***/ 57097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ PROFILE_TOPIC),
/* harmony export */   Dh: () => (/* binding */ recheckEpoch),
/* harmony export */   IT: () => (/* binding */ selftestEpoch),
/* harmony export */   Il: () => (/* binding */ controlsEpoch),
/* harmony export */   Jd: () => (/* binding */ CONTROLS_TOPIC),
/* harmony export */   Tr: () => (/* binding */ dayInUse),
/* harmony export */   ZZ: () => (/* binding */ profileEpoch),
/* harmony export */   jl: () => (/* binding */ TRAVEL_DAYS)
/* harmony export */ });
/* unused harmony export RENEW_AFTER_DAYS */
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);

/** A stored profile and passed controls stand for a week; then they are made anew under the next name. */
const RENEW_AFTER_DAYS = 7;
/**
 * What leaves one run for others is at most this many days old: a profile is renewed long before, so that older rows
 * would only be carried along.
 */
const TRAVEL_DAYS = 30;
/** Topic of the notes that say on which day a prompt version's profile was begun (name: the version). */
const PROFILE_TOPIC = "profile";
/** Topic of the notes that say on which day the controls were run (name: digest of judge and rubric). */
const CONTROLS_TOPIC = "controls";
/**
 * The day in use: the one noted while it is at most a week from the as-of day, else the as-of day itself.
 * A noted day may lie a little after the as-of day (clocks differ); one far ahead is a broken clock.
 *
 * @param noted what the store recalls, undefined when nothing was begun
 */
function dayInUse(noted, asOf) {
    if (noted === undefined || !isDay(noted))
        return asOf;
    return Math.abs((0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(noted, asOf)) <= RENEW_AFTER_DAYS ? noted : asOf;
}
/** The epoch of both arms' ordinary samples: the day on which the production version's profile was begun. */
function profileEpoch(dayBegun, production, asOf) {
    return dayInUse(dayBegun(production), asOf);
}
/**
 * The epoch of production's fresh samples in the recheck of one candidate version, beside one profile: answers
 * from before the profile would be older than what they are to check.
 */
function recheckEpoch(candidate, profile) {
    return `recheck:${candidate}:${profile}`;
}
/** The epoch of a self-test's own answers of production: nothing in it is older than the test of this name. */
function selftestEpoch(id) {
    return `selftest:${id}`;
}
/** The epoch of known-answer rows. */
function controlsEpoch(noted, asOf) {
    return `controls:${dayInUse(noted, asOf)}`;
}
function isDay(text) {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}


/***/ }),

/***/ 91707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ surroundings)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);

/** The process as it is: read here and nowhere else. */
function surroundings() {
    return {
        env: process.env,
        cwd: process.cwd(),
        stdout: streamOf(process.stdout),
        stderr: streamOf(process.stderr),
        ...(process.stdin.isTTY && process.stdout.isTTY && { confirm }),
    };
}
async function confirm(question) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin, output: process.stdout });
    const answer = await lines.question(`${question} [y/N] `);
    lines.close();
    return /^y(es)?$/i.test(answer.trim());
}
function streamOf(stream) {
    // A reader that has gone (`| head`) loses text; it must lose no verdict.
    stream.on("error", () => undefined);
    return {
        write: (text) => stream.write(text),
        isTTY: stream.isTTY === true,
        columns: stream.columns ?? 100,
    };
}


/***/ }),

/***/ 43757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ caseId),
/* harmony export */   Iq: () => (/* binding */ parseDay),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   ne: () => (/* binding */ millis),
/* harmony export */   pi: () => (/* binding */ daysBefore)
/* harmony export */ });
/** Branded primitives: a value that carries its unit in its type cannot be passed where another is meant. */
const usd = (amount) => amount;
const millis = (amount) => amount;
const caseId = (text) => text;
/** The UTC day of an instant given in milliseconds since 1970. */
function dayOf(epochMs) {
    return new Date(epochMs).toISOString().slice(0, 10);
}
/** The day that `YYYY-MM-DD` names; null for other texts, and for days that no calendar has. */
function parseDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text))
        return null;
    const start = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(start) && dayOf(start) === text ? dayOf(start) : null;
}
/** Whole days from one day to a later one; negative when `later` comes first. */
function daysBetween(earlier, later) {
    return Math.round((Date.parse(later) - Date.parse(earlier)) / 86_400_000);
}
/** The day so many days before another. */
const daysBefore = (day, days) => dayOf(Date.parse(day) - days * 86_400_000);


/***/ }),

/***/ 50854:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ valueOf),
/* harmony export */   e: () => (/* binding */ UsageError)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17177);

/** Wrong usage: one sentence that says what is wrong and what to do; exit code 3. */
class UsageError extends Error {
    name = "UsageError";
}
/** The value that a file named by the user holds, or every problem of it as wrong usage. */
function valueOf(reading) {
    if (reading.ok)
        return reading.value;
    throw new UsageError(reading.problems.map(_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemText */ .fI).join("\n"));
}


/***/ }),

/***/ 24306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** Of package.json; a test holds the two together. */
const VERSION = "0.1.0";


/***/ })

};
