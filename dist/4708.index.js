export const id = 4708;
export const ids = [4708];
export const modules = {

/***/ 39673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/js/assemble.js + 7 modules
var assemble = __webpack_require__(28630);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 8 modules
var detect = __webpack_require__(62822);
// EXTERNAL MODULE: ./build/js/detect/tree-files.js + 1 modules
var tree_files = __webpack_require__(71855);
// EXTERNAL MODULE: ./build/js/git/work-tree.js
var work_tree = __webpack_require__(69437);
// EXTERNAL MODULE: ./build/js/plan-report.js + 2 modules
var plan_report = __webpack_require__(53487);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(71055);
// EXTERNAL MODULE: ./build/js/git/memory.js
var memory = __webpack_require__(40574);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 2 modules
var plan = __webpack_require__(34078);
// EXTERNAL MODULE: ./build/js/prompts/versions.js
var versions = __webpack_require__(10501);
// EXTERNAL MODULE: ../../../work/main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88905);
// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(15302);
;// CONCATENATED MODULE: ./build/js/setup/schema-line.js

/** The comment by which editors find a file's JSON Schema. */
const schemaLine = (name) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/evenhand/evenhand/v${version/* VERSION */.x}/schemas/${name}.schema.json`;

;// CONCATENATED MODULE: ./build/js/setup/config-text.js


/** The text of evenhand.yaml, with a comment on what its reader may want to change. */
function configText({ rules, models, maxUsd }) {
    const { tested, judge, sameFamily } = models;
    const reason = { same_family: "one key to begin with" };
    return [
        schemaLine("evenhand"),
        "# Read from the base branch: an edit takes effect once it is merged.",
        "# A file takes the first rule that matches; {name} is its path below the pattern's fixed part.",
        (0,dist/* stringify */.As)({ prompts: rules }).trimEnd(),
        "# For prompts that name no model.",
        (0,dist/* stringify */.As)({ models: { default: tested } }).trimEnd(),
        sameFamily
            ? "# Of the tested model's own family, which may favour its own style: change it once another key is there."
            : "# Of another family than the tested models: a judge prefers answers like its own.",
        (0,dist/* stringify */.As)({ judge: { ...judge, ...(sameFamily && reason) } }).trimEnd(),
        maxUsd === null
            ? "# Per prompt; a run that would cost more is refused before its first call."
            : "# Per prompt, from a plan with at least 24 cases; a run that would cost more is refused before its first call.",
        (0,dist/* stringify */.As)({ budget: { max_usd: maxUsd ?? 15 } }).trimEnd(),
        "",
    ].join("\n");
}

// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(48754);
// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 14 modules
var registry = __webpack_require__(55324);
// EXTERNAL MODULE: ./build/js/prompts/formats/front-matter.js
var front_matter = __webpack_require__(22218);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var pieces = __webpack_require__(95607);
// EXTERNAL MODULE: ./build/js/prompts/template.js
var prompts_template = __webpack_require__(96658);
;// CONCATENATED MODULE: ./build/js/setup/variables.js





/** Names of the values that a prompt's templates ask for, in order, without those below others (`order.id`: `order`). */
function variablesOf({ messages, dialect }) {
    const names = messages
        .flatMap(pieces/* piecesOf */.X)
        .flatMap(({ template }) => dialect === undefined
        ? (0,prompts_template/* readTemplate */.x)(template).parts.flatMap((of) => (of.kind === "variable" ? of.name : []))
        : registry/* DIALECTS */.O9[dialect.name]
            .fill(template, {}, dialect.partials)
            .unfilled.map(({ name }) => name.split(".")[0] ?? name));
    return [...new Set(names)];
}
/** Values that the prompt's own file gives as an example: defaults of inputs, and Prompty's `sample`. */
function samplesOf(prompt, text) {
    const split = (0,front_matter/* splitFrontMatter */.v)(text, prompt.path);
    const entries = split.ok ? split.value.settings?.entries : undefined;
    const sample = entries?.["sample"] ?? null;
    const given = (0,mapping/* isMapping */.pi)(sample) ? Object.entries(sample) : [];
    return (0,mapping/* mapping */.pq)([...Object.entries(prompt.dialect?.defaults ?? {}), ...given]);
}

;// CONCATENATED MODULE: ./build/js/setup/eval-set-text.js




/** A first eval set: one case of the prompt's sample data, and a rubric that is to be written (evals/unfinished.ts). */
function evalSetText(prompt, text) {
    const samples = samplesOf(prompt, text);
    const input = (0,mapping/* mapping */.pq)(variablesOf(prompt).map((name) => [
        name,
        samples[name] ?? `TODO: a value of ${name}`,
    ]));
    const set = {
        rubric: [
            {
                id: "helpful",
                description: "TODO: what makes an answer good, in a sentence",
                scale: { 1: "TODO: the worst answer", 5: "TODO: the best answer" },
            },
        ],
        checks: [{ "not-contains": "As an AI" }],
        cases: [{ id: "sample", input }],
    };
    return `${schemaLine("eval-set")}
# Checks decide from the first case on, the judge from 8; with 24 it finds a drop of 0.2 points in 9 of 10 runs.
${(0,dist/* stringify */.As)(set)}`;
}

// EXTERNAL MODULE: ./build/js/models/family.js
var family = __webpack_require__(401);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(42228);
;// CONCATENATED MODULE: ./build/js/setup/models.js


/** What is proposed of each provider: a small model to be tested, a larger one that judges. First of equals first. */
const PROPOSED = [
    { provider: "openai", small: "gpt-5.4-mini", large: "gpt-5.4" },
    { provider: "anthropic", small: "claude-haiku-4-5", large: "claude-sonnet-5" },
];
/**
 * Models by what the prompts name and which keys are set (`hasKey`). The judge is of another family than all tested
 * models wherever a key allows it; without any key it is too, since one can be had.
 */
function chooseModels(prompts, hasKey) {
    const usable = PROPOSED.filter(({ provider }) => hasKey(models_provider/* PROVIDERS */.xq[provider].keyName ?? ""));
    const named = prompts.flatMap(({ wish }) => wishOf(wish) ?? []);
    const { provider, small } = usable[0] ?? PROPOSED[0];
    const tested = named[0] ?? { provider, model: small };
    const models = [tested.model, ...prompts.flatMap(({ wish }) => wish.model ?? [])];
    const families = new Set([(0,family/* familyOf */.A)(tested), ...models.map(makerOf)]);
    const judges = (usable.length > 0 ? usable : PROPOSED).map((of) => ({
        provider: of.provider,
        model: of.large,
    }));
    const other = judges.find((judge) => !families.has((0,family/* familyOf */.A)(judge)));
    return { tested, judge: other ?? judges[0], sameFamily: other === undefined };
}
/** What a prompt names, where that is a model of a proposed provider; an id alone tells its maker by its words. */
function wishOf({ provider, model }) {
    if (model === null)
        return null;
    const prefixed = provider === null ? /^([^/]+)\/(.+)$/.exec(model) : null;
    const maker = provider ?? prefixed?.[1] ?? makerOf(model);
    const known = PROPOSED.find((of) => of.provider === maker);
    return known === undefined ? null : { provider: known.provider, model: prefixed?.[2] ?? model };
}
const makerOf = (model) => (0,family/* familyOf */.A)({ provider: "openai-compatible", model });

// EXTERNAL MODULE: ./build/js/detect/prompt-version.js + 2 modules
var prompt_version = __webpack_require__(45096);
// EXTERNAL MODULE: ./build/js/evals/content.js + 1 modules
var content = __webpack_require__(30675);
// EXTERNAL MODULE: ./build/js/evals/formats/native.js + 2 modules
var formats_native = __webpack_require__(95340);
// EXTERNAL MODULE: ./build/js/evals/formats/registry.js + 19 modules
var formats_registry = __webpack_require__(23885);
// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var paths = __webpack_require__(16461);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(95054);
// EXTERNAL MODULE: ./build/js/prompts/formats/registry.js + 23 modules
var prompts_formats_registry = __webpack_require__(7564);
;// CONCATENATED MODULE: ./build/js/setup/candidates.js


/** Which files of a repository look like prompts, and the patterns that would watch them. */
/** Names that nothing but prompts has. */
const UNMISTAKABLE = /\.(?:prompt|prompty)$|\.prompt\.[a-z0-9]+$|(?:^|\/)promptfooconfig[^/]*\.(?:ya?ml|json)$/;
const PROMPTFOO = /(?:^|\/)promptfooconfig[^/]*$/;
/** A folder of prompts; the first of a path counts. */
const FOLDER = /^(?:.*?\/)??prompts?(?=\/)/;
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|\.venv)\//;
const isCandidate = (path) => !NOT_OURS.test(path) &&
    (0,prompts_formats_registry/* promptFormat */.N)(path) !== null &&
    (UNMISTAKABLE.test(path) || FOLDER.test(path));
function placeOf(path) {
    const folder = (0,paths/* folderOf */.yS)(path);
    const ending = /(?:\.prompt)?\.[^./]*$/.exec(path)?.[0] ?? "";
    if (PROMPTFOO.test(path))
        return { root: folder, ending, files: path };
    const root = FOLDER.exec(path)?.[0];
    if (root !== undefined)
        return { root, ending, files: `${root}/**/*${ending}` };
    return { root: folder, ending, files: (0,paths/* below */.Gz)(folder, `*${ending}`) };
}

;// CONCATENATED MODULE: ./build/js/setup/survey.js








const wholeRule = (rule) => ({ ...rule, dependsOn: [] });
/** Reads whatever looks like a prompt, in every format there is. */
async function survey(files) {
    const places = new Map(files.paths.filter(isCandidate).map((path) => [path, placeOf(path)]));
    const patterns = new Set([...places.values()].map((place) => place.files));
    const rules = [...patterns].map((pattern) => wholeRule({ files: pattern, evals: NOWHERE }));
    const { groups, problems } = (0,versions/* groupPrompts */.y)([...files.paths], rules);
    const unread = [...problems];
    const found = [];
    for (const group of groups) {
        const read = await readGroup(files, group);
        if ("problems" in read)
            unread.push(...read.problems);
        else
            found.push(read);
    }
    // Files of prompts that a configuration names are gated through it.
    const parts = new Set(found.flatMap((of) => of.prompts.flatMap(partsOf)));
    const whole = found.filter(({ path }) => !parts.has(path));
    return { found: whole.toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(a.path, b.path)), unread };
}
/** No file is called so: nothing is taken for another's eval set before there are rules. */
const NOWHERE = ".evenhand/none.yaml";
const partsOf = ({ path, messages }) => messages.flatMap((of) => (of.path === undefined || of.path === path ? [] : of.path));
async function readGroup(files, group) {
    const production = await (0,prompt_version/* readProduction */.M)(files, group);
    if (!production.ok)
        return production;
    const path = group.kind === "single" ? group.path : production.value?.path;
    if (path === undefined)
        return { problems: [] };
    const read = await (0,prompt_version/* readVersions */.q)(files, path, group);
    if (!read.ok)
        return read;
    const source = await files.text(path);
    const text = source?.ok === true ? source.value.text : "";
    const hasCases = (0,formats_registry/* evalFormat */.A)((0,content/* readContent */.c_)(text, path)) !== formats_native/* native */.Y;
    const set = hasCases ? await files.evalSet(path) : null;
    if (set?.ok === false)
        return set;
    const prompts = read.value.map(({ prompt }) => prompt);
    return { path, place: placeOf(path), prompts, hasCases, text };
}
/** The rules that watch exactly what was read: a pattern a place, or single files where a place holds others too. */
function rulesOf({ found, unread }) {
    const spoilt = new Set(unread.map(({ file }) => placeOf(file).files));
    const places = Map.groupBy(found, ({ place }) => place.files);
    return [...places.values()].flatMap((files) => {
        const [first] = files;
        const alike = files.every(({ hasCases }) => hasCases === first?.hasCases);
        if (first !== undefined && alike && !spoilt.has(first.place.files))
            return [ruleOf(first)];
        return files.map((of) => ({ ...ruleOf(of), files: of.path }));
    });
}
/** Eval sets lie in `evals/` beside the folder of prompts, unless a file holds its own cases. */
function ruleOf({ place: { root, ending, files }, hasCases }) {
    if (hasCases) {
        const isPattern = files.includes("*");
        return { files, evals: isPattern ? (0,paths/* below */.Gz)(root, `{name}${ending}`) : files };
    }
    const parent = /(?:^|\/)prompts?$/.test(root) ? root.replace(/(?:^|\/)[^/]*$/, "") : root;
    return { files, evals: (0,paths/* below */.Gz)(parent, "evals/{name}.yaml") };
}

;// CONCATENATED MODULE: ./build/js/setup/workflow-text.js


/** The action's inputs for the keys of providers that models.ts proposes. */
const INPUTS = {
    openai: "openai-api-key",
    anthropic: "anthropic-api-key",
};
/** The workflow that README shows, with the secrets that these providers need. */
function workflowText(providers) {
    const keys = [...new Set(providers)].flatMap((provider) => {
        const [input, key] = [INPUTS[provider], models_provider/* PROVIDERS */.xq[provider].keyName];
        return input === undefined || key === null ? [] : [`${input}: \${{ secrets.${key} }}`];
    });
    return `name: Evenhand

on:
  pull_request:
    types: [opened, synchronize, reopened, edited, labeled, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write
  actions: read

concurrency:
  group: evenhand-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event.action == 'synchronize' }}

jobs:
  evenhand:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: evenhand/evenhand@v${version/* VERSION */.x}
        id: evenhand
        with:
${keys.map((line) => `          ${line}\n`).join("")}      - if: always() && steps.evenhand.outputs.store-name != ''
        uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0
        with:
          name: \${{ steps.evenhand.outputs.store-name }}
          path: \${{ steps.evenhand.outputs.store-file }}
          overwrite: true
          retention-days: 14
`;
}

;// CONCATENATED MODULE: ./build/js/setup/proposal.js






const CONFIG_PATH = "evenhand.yaml";
const WORKFLOW_PATH = ".github/workflows/evenhand.yml";
const IGNORE_PATH = ".gitignore";
/** `hasKey` says whether an environment variable holds a key. */
async function propose(files, hasKey) {
    const found = await survey(files);
    const rules = rulesOf(found);
    const prompts = found.found.flatMap((of) => of.prompts);
    const evalSets = missingEvalSets(files, rules, found.found);
    return { survey: found, rules, models: chooseModels(prompts, hasKey), evalSets };
}
function missingEvalSets(files, rules, found) {
    const { groups } = (0,versions/* groupPrompts */.y)([...files.paths], rules.map(wholeRule));
    const sets = groups.flatMap((group) => {
        const paths = group.kind === "single" ? [group.path] : group.versions.map((of) => of.path);
        const holder = found.find(({ path }) => paths.includes(path));
        const [prompt] = holder?.prompts ?? [];
        if (holder === undefined || prompt === undefined)
            return [];
        const hasOne = holder.prompts.some(({ name }) => (0,versions/* evalsPathsOf */.f)(group, name).some((path) => files.entry(path) !== undefined));
        const path = group.evalsPath;
        return hasOne ? [] : [[path, { path, text: evalSetText(prompt, holder.text) }]];
    });
    // Several prompts may share a set.
    return [...new Map(sets).values()];
}
/** Every file of the proposal, with the budget that the plan asks for; null where none could be made. */
function filesOf({ rules, models, evalSets }, maxUsd) {
    return [
        { path: CONFIG_PATH, text: configText({ rules, models, maxUsd }) },
        ...evalSets,
        { path: WORKFLOW_PATH, text: workflowText([models.tested.provider, models.judge.provider]) },
        { path: IGNORE_PATH, text: ".evenhand/\n" },
    ];
}
/** What to add to a file that exists; null where it has what is needed. */
function additionTo({ path, text }, existing) {
    if (path !== IGNORE_PATH)
        return existing === text ? null : text;
    return existing.split(/\r?\n/).some((line) => /^\/?\.evenhand\/?$/.test(line.trim()))
        ? null
        : text;
}

;// CONCATENATED MODULE: ./build/js/setup/outlook.js





/** The repository as it is against the repository with the new files. */
function withFiles(tree, added) {
    const head = together(tree, (0,memory/* memoryTree */.K)(Object.fromEntries(added.map((of) => [of.path, of.text]))));
    return {
        base: tree,
        head,
        policy: tree,
        baseSha: tree.id,
        headSha: head.id,
        baseName: tree.id,
        changes: async () => added.map(({ path }) => ({ kind: "added", path })),
    };
}
/** What `evenhand check` will still complain of where head is as proposed: what cannot be read or planned. */
async function outlook({ head }) {
    const detected = await (0,detect/* detect */.o)({
        comparison: (0,work_tree/* everythingNew */.C)(head),
        configPath: CONFIG_PATH,
        replay: false,
        asOf: null,
    });
    if (detected.kind === "stopped")
        return detected.problems;
    return detected.prompts.flatMap((changed) => {
        const planned = (0,plan/* planPrompt */.w)({ ...changed, baseline: changed.candidate }, detected.config);
        if (planned.ok)
            return [];
        const { problems: found, detail } = planned.unplannable;
        const whole = { file: changed.path, line: null, message: detail, hint: null };
        return found.length > 0 ? found : [whole];
    });
}
/** Two trees as one; a path is in one of them. */
function together(tree, added) {
    return {
        id: "proposal",
        list: async () => [...(await tree.list()), ...(await added.list())],
        async read(paths) {
            const own = new Set((await added.list()).map(({ path }) => path));
            const ours = paths.filter((path) => own.has(path));
            const theirs = paths.filter((path) => !own.has(path));
            const read = [...(await tree.read(theirs)), ...(await added.read(ours))];
            const bytes = new Map([...theirs, ...ours].map((path, n) => [path, read[n]]));
            return paths.map((path) => bytes.get(path));
        },
    };
}

// EXTERNAL MODULE: ./build/js/problem.js
var js_problem = __webpack_require__(28573);
;// CONCATENATED MODULE: ./build/js/setup/words.js

/** What was found, what could not be read and why, and what would be written: lines for a terminal. */
function proposalLines({ survey: { found, unread }, models }, files, problems) {
    const cases = (has) => (has ? ", with its own cases" : "");
    const lines = [
        ...found.flatMap(({ path, prompts, hasCases }) => prompts.map(({ name }) => `found: ${name} in ${path}${cases(hasCases)}`)),
        ...unread.map((problem) => `not read: ${(0,js_problem/* problemText */.fI)(problem)}`),
    ];
    if (found.length === 0) {
        return [...lines, "No prompt was found that can be read: write `evenhand.yaml` by hand."];
    }
    const { tested, judge, sameFamily } = models;
    return [
        ...lines,
        `tested model: ${tested.model} where a prompt names none; judge: ${judge.model}`,
        ...(sameFamily ? ["The judge is of the tested model's family: only its key is set."] : []),
        ...files.flatMap(fileLines),
        ...problems.map((problem) => `still to do: ${(0,js_problem/* problemText */.fI)(problem)}`),
    ];
}
function fileLines({ file: { path }, existing, addition }) {
    if (existing === null)
        return [`new: ${path}`];
    if (addition === null)
        return [`there already: ${path}`];
    return [
        `kept as it is: ${path}; it lacks`,
        ...addition
            .trimEnd()
            .split("\n")
            .map((line) => `  ${line}`),
    ];
}

// EXTERNAL MODULE: ./build/js/store/memory.js
var store_memory = __webpack_require__(58005);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(31705);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(33962);
;// CONCATENATED MODULE: ./build/js/commands/init.js
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
 * `evenhand init`: what would gate this repository's prompts, and on request the files for it. Exit 0; 2 where no
 * prompt can be read. A file that exists is never written.
 */
async function initCommand(options, around) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(around.cwd, ".git"))) {
            throw new usage_error/* UsageError */.e("run `evenhand init` at the root of the git repository");
        }
        const repository = __addDisposableResource(env_1, await (0,assemble/* repositoryAt */.uw)(around), true);
        const commit = await repository.commit("HEAD");
        const tree = commit === null ? (0,work_tree/* workTree */._)(around.cwd) : repository.tree(commit);
        const proposal = await propose(await (0,tree_files/* treeFiles */.C)(tree), (key) => Boolean(around.env[key]?.trim()));
        const wanted = await newFiles(tree, (maxUsd) => filesOf(proposal, maxUsd));
        const sorted = await Promise.all(wanted.map((file) => sortOut(around.cwd, file)));
        const added = sorted.flatMap(({ file, existing }) => (existing === null ? [file] : []));
        const problems = proposal.rules.length === 0 ? [] : await outlook(withFiles(tree, wanted));
        const say = (lines) => void around.stdout.write(`${lines.map(log.logLine).join("\n")}\n`);
        say(proposalLines(proposal, sorted, problems));
        if (proposal.rules.length === 0)
            return 2;
        if (options.dryRun) {
            for (const { path, text } of added)
                say(["", `--- ${path}`, ...text.trimEnd().split("\n")]);
            return 0;
        }
        const agreed = options.yes || (await around.confirm?.("Write these files?")) === true;
        if (!agreed) {
            say(["", "Nothing is written. `evenhand init --yes` writes these files."]);
            return 0;
        }
        for (const { path, text } of added)
            await write((0,external_node_path_.join)(around.cwd, path), text);
        say(["", `Written: ${added.map(({ path }) => path).join(", ") || "nothing"}.`, ...NEXT]);
        return 0;
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
const NEXT = [
    "Next: `evenhand check`, set the keys as secrets of the repository, commit, open a pull request,",
    "and make the job `evenhand` a required check.",
];
/** The files, with a budget of twice what a gate of the dearest prompt costs at most. */
async function newFiles(tree, filesFor) {
    const files = filesFor(null);
    const usd = await dearest(withFiles(tree, files));
    return usd === null ? files : filesFor(Math.max(1, Math.ceil(2 * usd)));
}
/** Of every prompt's edit: what a gate costs at most; null where something has no price, or nothing can be planned. */
async function dearest(comparison) {
    const request = { comparison, configPath: CONFIG_PATH, replay: false, asOf: null };
    const detected = await (0,detect/* detect */.o)(request);
    if (detected.kind === "stopped")
        return null;
    const plan = await (0,plan_report/* planReport */.s)((0,store_memory/* openMemoryStore */.r)(), detected, (0,units/* dayOf */.kb)((0,assemble/* systemClock */.ml)().now()));
    if (plan.forecasts.length === 0 || plan.costs.some(({ priced }) => !priced))
        return null;
    // What a case costs does not depend on how many there are, and a first set is there to grow.
    const full = plan.forecasts.map(({ cold }, index) => {
        const { cases } = plan.costs[index];
        return cold.most.usd * Math.max(1, FULL_SET / Math.max(1, cases));
    });
    return Math.max(...full);
}
/** So many cases find a drop of 0.2 points in 9 of 10 runs. */
const FULL_SET = 24;
/** A wanted file with what is at its place; `addition` is what that lacks, null where nothing. */
async function sortOut(cwd, file) {
    const path = (0,external_node_path_.join)(cwd, file.path);
    if (!(0,external_node_fs_.existsSync)(path))
        return { file, existing: null, addition: null };
    const existing = await (0,promises_.readFile)(path, "utf8");
    return { file, existing, addition: additionTo(file, existing) };
}
/** `wx`: a file that has come into being meanwhile is left alone too. */
async function write(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text, { flag: "wx" });
}


/***/ }),

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

/***/ 53487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ planReport)
});

// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(97378);
;// CONCATENATED MODULE: ./build/js/plan/call-seconds.js
/** What a call is taken to last where the store says too little: a short text of a small model takes about that. */
const USUAL_SECONDS = 2;
/** Fewer rows of a model say too little. */
const ENOUGH_ROWS = 5;
/** What a call of each model lasted, in seconds: the median of the store's rows. */
class Latencies {
    #secondsOf;
    constructor(rows) {
        const byModel = new Map();
        for (const { response, ...model } of rows) {
            const name = nameOf(model);
            const known = byModel.get(name);
            if (known === undefined)
                byModel.set(name, [response.latencyMs]);
            else
                known.push(response.latencyMs);
        }
        this.#secondsOf = new Map([...byModel].map(([name, all]) => [name, typicalSeconds(all)]));
    }
    of({ candidate, judge }) {
        return { answer: this.#at(candidate.entry?.ref), judgement: this.#at(judge?.entry.ref) };
    }
    #at(ref) {
        return (ref && this.#secondsOf.get(nameOf(ref))) ?? USUAL_SECONDS;
    }
}
const nameOf = ({ provider, model }) => JSON.stringify([provider, model]);
function typicalSeconds(latenciesMs) {
    const middle = latenciesMs.toSorted((a, b) => a - b)[Math.floor(latenciesMs.length / 2)] ?? 0;
    // A scripted answer takes no time.
    return latenciesMs.length < ENOUGH_ROWS || middle === 0 ? USUAL_SECONDS : middle / 1000;
}

// EXTERNAL MODULE: ./build/js/plan/estimate.js + 1 modules
var estimate = __webpack_require__(6412);
// EXTERNAL MODULE: ./build/js/compare/distributions.js
var distributions = __webpack_require__(58361);
// EXTERNAL MODULE: ./build/js/compare/spread.js
var compare_spread = __webpack_require__(48263);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(29648);
// EXTERNAL MODULE: ./build/js/compare/units.js
var compare_units = __webpack_require__(62325);
// EXTERNAL MODULE: ./build/js/plan/power.js
var power = __webpack_require__(35469);
;// CONCATENATED MODULE: ./build/js/plan/forecast.js





/** Points: the usual standard deviation of a pair's difference between two good versions. */
const USUAL_SD = 0.65;
/** What `gate.sampling` can ask for at most. */
const MOST_SAMPLES = 50;
const DEFAULT_CONCURRENCY = 8;
/** What can be known of a run from its plan, what its requests would cost, and how earlier runs spread. */
function forecast(plan, costs, by) {
    const span = ({ least, most }) => ({
        least: outlayOf(plan, least, by.seconds),
        most: outlayOf(plan, most, by.seconds),
    });
    return {
        prompt: plan.subject.name,
        alone: plan.alone,
        secondsACall: by.seconds,
        warm: span(costs.warm),
        cold: span(costs.cold),
        noise: plan.judge === null || plan.alone ? null : noiseOf(by.spread),
        slices: plan.alone ? [] : slicesOf(plan, by),
    };
}
function outlayOf(plan, cost, seconds) {
    const { answers, judgements, inputTokens, outputTokens, usd } = cost;
    const writers = plan.candidate.entry?.concurrency ?? DEFAULT_CONCURRENCY;
    const judges = plan.judge?.entry.concurrency ?? DEFAULT_CONCURRENCY;
    const lasting = (seconds.answer * answers) / writers + (seconds.judgement * judgements) / judges;
    const calls = answers + judgements;
    return { answers, judgements, calls, inputTokens, outputTokens, usd, minutes: lasting / 60 };
}
function noiseOf(spread) {
    if (spread === null)
        return { pairSd: USUAL_SD, within: compare_spread/* USUAL_WITHIN */.T, from: "usual" };
    const variance = spread.between + spread.within;
    return { pairSd: Math.sqrt(variance), within: spread.within / variance, from: "last run" };
}
function slicesOf(plan, by) {
    const { pairSd, within } = noiseOf(by.spread);
    const betweenVar = (1 - within) * pairSd ** 2;
    const withinVar = within * pairSd ** 2;
    const units = (0,compare_units/* unitsOf */.$J)(plan.cases.map((of) => of.case));
    const tested = units.filter(({ members }) => members.length >= thresholds/* MIN_CASES */.B2).length;
    const guess = {
        betweenVar,
        withinVar,
        crit: criticalValue(Math.max(1, tested), by.prompts),
        sd: Math.sqrt(betweenVar + withinVar / plan.samples.candidate),
    };
    const canFail = plan.judge !== null || plan.cases.some((of) => of.case.checks.length > 0);
    return units.map(({ name: unit, members }) => {
        const n = members.length;
        const { scoreMargin, minScoreDrop, failureMargin } = by.thresholds(unit);
        const isTested = plan.judge !== null && n >= thresholds/* MIN_CASES */.B2;
        const couldHide = isTested ? Math.max(minScoreDrop, (0,power/* mdeScore */.nO)(guess.sd, n, guess.crit)) : null;
        const points = plan.judge === null ? NO_HELP : helpWithPoints(n, couldHide, scoreMargin, guess);
        const ruleOut = canFail ? (0,power/* nToRuleOut */.M)(failureMargin) : 0;
        const cases = Math.max(points.cases, Number.isFinite(ruleOut) ? ruleOut : 0);
        const wouldHelp = { moreCases: Math.max(0, cases - n), samples: points.samples };
        return { unit, cases: n, couldHide, ruledOut: (0,power/* ruledOutBy */.wK)(n), wouldHelp };
    });
}
const NO_HELP = { cases: 0, samples: null };
/** Cases that a slice needs to find a drop as large as its margin, or samples that do instead. */
function helpWithPoints(n, couldHide, margin, guess) {
    // No number of cases rules out a loss of nothing.
    if (margin <= 0 || (couldHide !== null && couldHide <= margin))
        return NO_HELP;
    const samples = couldHide === null ? null : (0,power/* planSamples */.Dz)({ delta: margin, n, ...guess });
    return samples !== null && samples <= MOST_SAMPLES
        ? { cases: 0, samples }
        : { cases: Math.max(thresholds/* MIN_CASES */.B2, (0,power/* casesToFind */.u2)(margin, guess.sd, guess.crit)), samples: null };
}
/** Of the look over all tested units together or of the recheck, whichever is stricter. */
function criticalValue(tested, prompts) {
    const level = Math.min(thresholds/* LEVELS */.A_.flag / tested, thresholds/* LEVELS */.A_.recheck) / prompts;
    // With so many degrees of freedom t is normal to five digits.
    return (0,distributions/* tQuantile */.YW)(1 - level, 1_000_000);
}

// EXTERNAL MODULE: ./build/js/plan/thresholds.js
var plan_thresholds = __webpack_require__(43174);
// EXTERNAL MODULE: ./build/js/prepare.js + 1 modules
var prepare = __webpack_require__(72041);
// EXTERNAL MODULE: ./build/js/spreads.js
var spreads = __webpack_require__(72030);
;// CONCATENATED MODULE: ./build/js/plan-report.js







/** Of the change, or of an edit of every standing prompt where the change only brings the configuration. */
async function planReport(store, detected, asOf) {
    const costed = await Promise.all(detected.prompts.map((changed) => (0,prepare/* cost */.y)(store, changed, { detected, asOf }, async (plan) => (0,epochs/* currentEpochs */.mA)(store, plan, asOf).epochs)));
    const changed = costed.flatMap(({ measurable }) => measurable ?? []);
    const isFirst = detected.configAdded && changed.length === 0;
    const measured = isFirst ? (0,prepare/* standingPlans */.b8)(detected, asOf) : changed;
    const together = isFirst ? 1 : measured.filter(({ plan }) => !plan.alone).length;
    const latencies = new Latencies(store.rows());
    const stored = (0,prepare/* storedIn */.P3)(store);
    const priced = measured.map((of) => ({
        of,
        warm: costsOf(of, stored),
        cold: costsOf(of, prepare/* nothingStored */.VC),
    }));
    return {
        costs: priced.map(({ warm }) => warm.least),
        forecasts: priced.map(({ of: { plan }, warm, cold }) => forecast(plan, { warm, cold }, {
            thresholds: (0,plan_thresholds/* planThresholds */.m)(detected.config.gate, plan),
            prompts: Math.max(1, together),
            spread: (0,spreads/* knownSpread */.Z)(store, plan),
            seconds: latencies.of(plan),
        })),
        decided: costed.flatMap(({ prepared }) => prepared.kind === "decided" ? [prepared.verdict] : []),
    };
}
const costsOf = ({ plan, epochs }, stored) => ({
    least: (0,estimate/* estimate */.j)(plan, epochs, stored),
    most: (0,estimate/* estimate */.j)(plan, epochs, stored, "everything"),
});


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

/***/ 48460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ isOutsideTheChange),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   Ot: () => (/* binding */ reasons)
/* harmony export */ });
/* unused harmony export isReason */
/**
 * Every ending that is not a measured pass or fail, closed and table-driven: whose turn it is, what it means in a
 * sentence, and what to do. The words are read in the comment, the terminal and the docs alike.
 */
const reasons = {
    no_credentials: {
        whose: "owner",
        title: "there is no usable key for the model provider",
        next: "set the key and run again; in a workflow it is a secret. Runs from forks and Dependabot get none: a maintainer runs them from a branch of this repository, or the workflow runs on `pull_request_target`.",
    },
    unsafe_trigger: {
        whose: "owner",
        title: "a job with secrets has checked out the pull request's code",
        next: "take the checkout step out of the job on `pull_request_target`: Evenhand reads both versions without one.",
    },
    config_invalid: {
        whose: "owner",
        title: "a file of the set-up cannot be used",
        next: "mend the file named above and push.",
    },
    policy_changed: {
        whose: "author",
        title: "this change edits the policy, which the base branch wants in a change of its own",
        next: "put the edit of the policy into a pull request of its own; a maintainer merges that one past this check.",
    },
    untrusted_endpoint: {
        whose: "author",
        title: "the prompt asks for a model endpoint that the base branch does not know",
        next: "add the endpoint to `models` in the configuration of the base branch first.",
    },
    unsupported_file: {
        whose: "author",
        title: "a file of the change is no text that can be read as a prompt or an eval set",
        next: "store the file as UTF-8 text in the repository and push.",
    },
    baseline_missing: {
        whose: "author",
        title: "the new prompt cannot be measured alone",
        next: "add an eval set with a rubric or checks, by which it is held to minimums; a prompt that takes another's place is edited and renamed, not deleted and added.",
    },
    insufficient_samples: {
        whose: "author",
        title: "the eval set holds too little to decide by",
        next: "add cases with a rubric or checks to the eval set.",
    },
    coverage_low: {
        whose: "provider",
        title: "too few of the planned measurements came back",
        next: "re-run the check. Only what is missing is paid for.",
    },
    asymmetric_missing: {
        whose: "provider",
        title: "answers of one version are missing much more often than the other's",
        next: "re-run the check. Only what is missing is paid for.",
    },
    degenerate_outputs: {
        whose: "author",
        title: "the new version gives nearly the same answer to every question",
        next: "run the prompt on two of its cases, and mend it.",
    },
    judge_unreliable: {
        whose: "owner",
        title: "the judge is not reliable enough to decide",
        next: "on the base branch, choose another judge or sharpen the rubric, then re-run. Re-running alone changes nothing: the judge's answers stay on record for a week.",
    },
    provider_rate_limited: {
        whose: "provider",
        title: "the model's provider kept refusing calls (rate limit)",
        next: "re-run the check later, or lower `concurrency`. Only what is missing is paid for.",
    },
    provider_quota: {
        whose: "owner",
        title: "the model's provider refused further calls (quota spent)",
        next: "raise the quota at the provider, then re-run the check. Only what is missing is paid for.",
    },
    provider_error: {
        whose: "provider",
        title: "the model's provider answered with errors",
        next: "re-run the check. Only what is missing is paid for.",
    },
    timeout: {
        whose: "provider",
        title: "the model's provider did not answer in time",
        next: "re-run the check. Only what is missing is paid for.",
    },
    budget_exceeded: {
        whose: "owner",
        title: "the measurement would cost more than the budget allows",
        next: "raise `budget` in the configuration of the base branch, or measure fewer cases or samples.",
    },
    no_merge_base: {
        whose: "owner",
        title: "the two versions to compare could not be found",
        next: "fetch the base branch, or run without a checkout so that Evenhand fetches what it needs.",
    },
    merge_conflict: {
        whose: "author",
        title: "the branch conflicts with its base",
        next: "resolve the conflict and push.",
    },
    github_unavailable: {
        whose: "provider",
        title: "GitHub did not answer",
        next: "re-run the check.",
    },
    storage_failed: {
        whose: "owner",
        title: "the store of responses cannot be used",
        next: "free the disk or remove the file named above, then re-run.",
    },
    cancelled: {
        whose: "owner",
        title: "the run was cancelled",
        next: "re-run the check. Only what is missing is paid for.",
    },
    deadline: {
        whose: "owner",
        title: "the run's time was over before it was measured",
        next: "re-run the check: only what is missing is paid for. Where it is over again, raise `timeout-minutes` or `concurrency`.",
    },
    internal_error: {
        whose: "evenhand",
        title: "Evenhand failed",
        next: "please report it with the log. What was paid for is kept, and a re-run uses it.",
    },
};
const isReason = (code) => Object.hasOwn(reasons, code);
/** Causes that nothing in a pull request can bring about: only these may a policy let merge unmeasured. */
const OUTSIDE_THE_CHANGE = new Set([
    "no_credentials",
    "provider_rate_limited",
    "provider_quota",
    "provider_error",
    "timeout",
    "github_unavailable",
    "judge_unreliable",
]);
const isOutsideTheChange = (reason) => reason !== null && OUTSIDE_THE_CHANGE.has(reason);
/** A green exit for `inconclusive` exists only where the base branch asked for it. */
function exitCodeOf(outcome, allowUnmeasured) {
    switch (outcome) {
        case "pass":
        case "not_applicable":
            return 0;
        case "fail":
            return 1;
        case "inconclusive":
            return allowUnmeasured ? 0 : 2;
    }
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
