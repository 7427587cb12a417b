export const id = 9320;
export const ids = [9320,8379];
export const modules = {

/***/ 79129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ ALL_CASES)
/* harmony export */ });
/** The unit that every case belongs to; no slice may have this name. */
const ALL_CASES = "(all)";


/***/ }),

/***/ 52081:
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
// EXTERNAL MODULE: ./build/js/assemble.js + 6 modules
var assemble = __webpack_require__(47180);
// EXTERNAL MODULE: ./build/js/detect/detect.js + 12 modules
var detect = __webpack_require__(59325);
// EXTERNAL MODULE: ./build/js/detect/tree-files.js + 1 modules
var tree_files = __webpack_require__(26210);
// EXTERNAL MODULE: ./build/js/git/work-tree.js
var work_tree = __webpack_require__(3857);
// EXTERNAL MODULE: ./build/js/plan-report.js + 2 modules
var plan_report = __webpack_require__(18803);
// EXTERNAL MODULE: ./build/js/report/escape/log.js
var log = __webpack_require__(8379);
// EXTERNAL MODULE: ./build/js/git/memory.js
var memory = __webpack_require__(1882);
// EXTERNAL MODULE: ./build/js/plan/plan.js + 4 modules
var plan = __webpack_require__(82589);
// EXTERNAL MODULE: ./build/js/prompts/versions.js
var prompts_versions = __webpack_require__(61737);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./build/js/setup/schema-line.js
var schema_line = __webpack_require__(81072);
;// CONCATENATED MODULE: ./build/js/setup/config-text.js


/** The text of evenhand.yaml, with a comment on what its reader may want to change. */
function configText({ rules, models, maxUsd }) {
    const { entries, judge, sameFamily } = models;
    const reason = { same_family: "one key to begin with" };
    const named = Object.entries(entries).map(([name, choice]) => [name, entryOf(choice)]);
    return [
        (0,schema_line/* schemaLine */.c)("evenhand"),
        "# Read from the base branch: an edit takes effect once it is merged.",
        "# A file takes the first rule that matches; {name} is its path below the pattern's fixed part.",
        (0,dist/* stringify */.As)({ prompts: rules }).trimEnd(),
        "# `default` is for prompts that name no model.",
        (0,dist/* stringify */.As)({ models: Object.fromEntries(named) }).trimEnd(),
        sameFamily
            ? "# Of the tested model's own family, which may favour its own style: change it once another key is there."
            : "# Of another family than the tested models: a judge prefers answers like its own.",
        (0,dist/* stringify */.As)({ judge: { ...entryOf(judge), ...(sameFamily && reason) } }).trimEnd(),
        maxUsd === null
            ? "# Per prompt; a run that would cost more is refused before its first call."
            : "# Per prompt, from a plan with at least 24 cases; a run that would cost more is refused before its first call.",
        (0,dist/* stringify */.As)({ budget: { max_usd: maxUsd ?? 15 } }).trimEnd(),
        "",
    ].join("\n");
}
const entryOf = ({ provider, model, baseUrl, apiKeyEnv }) => ({
    provider,
    model,
    ...(baseUrl !== null && { base_url: baseUrl }),
    ...(apiKeyEnv !== null && { api_key_env: apiKeyEnv }),
});

// EXTERNAL MODULE: ./build/js/prompts/formats/paths.js
var formats_paths = __webpack_require__(93145);
// EXTERNAL MODULE: ./build/js/text/mapping.js
var mapping = __webpack_require__(29870);
// EXTERNAL MODULE: ./build/js/prompts/dialects/registry.js + 16 modules
var registry = __webpack_require__(96674);
// EXTERNAL MODULE: ./build/js/prompts/formats/front-matter.js
var front_matter = __webpack_require__(72030);
// EXTERNAL MODULE: ./build/js/prompts/pieces.js
var pieces = __webpack_require__(37595);
// EXTERNAL MODULE: ./build/js/prompts/template.js
var prompts_template = __webpack_require__(81958);
;// CONCATENATED MODULE: ./build/js/setup/variables.js





/** Names of the values that a prompt's templates ask for, in order, without those below others (`order.id`: `order`). */
function variablesOf({ messages, dialect }) {
    const names = messages
        .flatMap(pieces/* piecesOf */.X)
        .filter(({ kind }) => kind !== "thread")
        .flatMap(({ template }) => dialect === undefined
        ? (0,prompts_template/* readTemplate */.x)(template).parts.flatMap((of) => (of.kind === "variable" ? of.name : []))
        : registry/* DIALECTS */.O9[dialect.name]
            .fill(template, {}, dialect.partials)
            .unfilled.map(({ name }) => name.split(".")[0] ?? name));
    return [...new Set(names)];
}
/** Values that the prompt's own file gives as an example: defaults of inputs, and Prompty's `sample`. */
function samplesOf(prompt, text) {
    const split = (0,front_matter/* splitFrontMatter */.vQ)(text, prompt.path);
    const entries = split.ok ? split.value.settings?.entries : undefined;
    const sample = entries?.["sample"] ?? null;
    const given = (0,mapping/* isMapping */.pi)(sample) ? Object.entries(sample) : [];
    return (0,mapping/* mapping */.pq)([...Object.entries(prompt.dialect?.defaults ?? {}), ...given]);
}

;// CONCATENATED MODULE: ./build/js/setup/eval-set-text.js






/**
 * A first eval set: the cases that lie elsewhere without anything to decide by, else one of the prompt's sample data;
 * and a rubric that is to be written (evals/unfinished.ts).
 */
function evalSetText(prompt, { evals, text }, path) {
    const set = {
        rubric: [
            {
                id: "helpful",
                description: "TODO: what makes an answer good, in a sentence",
                scale: { 1: "TODO: the worst answer", 5: "TODO: the best answer" },
            },
        ],
        checks: [{ "not-contains": "As an AI" }],
        ...(evals === null
            ? { cases: [{ id: "sample", input: sampleInput(prompt, text) }] }
            : { cases_from: [external_node_path_.posix.relative((0,formats_paths/* folderOf */.yS)(path), evals.path)] }),
    };
    return `${(0,schema_line/* schemaLine */.c)("eval-set")}
# Checks decide from the first case on, the judge from 8; with 24 it finds a drop of 0.2 points in 9 of 10 runs.
${(0,dist/* stringify */.As)(set)}`;
}
function sampleInput(prompt, text) {
    const samples = samplesOf(prompt, text);
    return (0,mapping/* mapping */.pq)(variablesOf(prompt).map((name) => [
        name,
        samples[name] ?? `TODO: a value of ${name}`,
    ]));
}

// EXTERNAL MODULE: ./build/js/models/family.js
var family = __webpack_require__(25973);
// EXTERNAL MODULE: ./build/js/models/provider.js
var models_provider = __webpack_require__(4880);
// EXTERNAL MODULE: ./build/js/plan/resolve-model.js
var resolve_model = __webpack_require__(26948);
;// CONCATENATED MODULE: ./build/js/setup/endpoints.js


/** Other variables that tools of a provider read its key from, in order. */
const OTHER_KEYS = {
    gemini: ["GOOGLE_API_KEY", "GOOGLE_GENAI_API_KEY"],
};
/** The variable that holds the provider's key; null where none does. */
function keyIn(provider, env) {
    const usual = (0,models_provider/* providerOf */.lc)(provider).keyName;
    const names = [...(usual === null ? [] : [usual]), ...(OTHER_KEYS[provider] ?? [])];
    return names.find((name) => Boolean(env[name]?.trim())) ?? null;
}
/** An endpoint of a known provider: its address and its key's variable as the environment tells them. */
function endpointOf(provider, env) {
    const key = keyIn(provider, env);
    const apiKeyEnv = key === null || key === (0,models_provider/* providerOf */.lc)(provider).keyName ? null : key;
    if (!(0,models_provider/* needsAddress */.kQ)(provider))
        return { provider, baseUrl: null, apiKeyEnv, toReplace: null };
    return { provider, apiKeyEnv, ...whole(addressIn(provider, env), (0,models_provider/* providerOf */.lc)(provider)) };
}
/** What other tools call a server that speaks Chat Completions, such as `ollama` or `groq`, as an endpoint. */
function compatibleEndpoint(name) {
    const provider = "openai-compatible";
    const local = LOCAL[name];
    if (local !== undefined)
        return { provider, baseUrl: local, apiKeyEnv: null, toReplace: null };
    const apiKeyEnv = `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")}_API_KEY`;
    return { provider, apiKeyEnv, ...whole(null, (0,models_provider/* providerOf */.lc)(provider)) };
}
/** Servers that listen on the machine itself, at the port that each documents. */
const LOCAL = (0,mapping/* table */.tp)({
    ollama: "http://127.0.0.1:11434/v1",
    vllm: "http://127.0.0.1:8000/v1",
    lmstudio: "http://127.0.0.1:1234/v1",
    localai: "http://127.0.0.1:8080/v1",
});
/** The address by the variables that the provider's own tools read; null where they do not tell it. */
function addressIn(provider, env) {
    const told = (...names) => names.map((name) => env[name]?.trim() ?? "").find((value) => value !== "") ?? null;
    switch (provider) {
        case "azure-openai": {
            const resource = told("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_BASE");
            return resource === null ? null : `${resource.replace(/\/+$/, "")}/openai/v1`;
        }
        case "vertex": {
            const project = told("GOOGLE_CLOUD_PROJECT", "GCLOUD_PROJECT");
            const region = told("GOOGLE_CLOUD_LOCATION", "GOOGLE_CLOUD_REGION");
            if (project === null || region === null)
                return null;
            return `https://${region}-aiplatform.googleapis.com/v1/projects/${project}/locations/${region}/publishers/google`;
        }
        case "bedrock": {
            const region = told("AWS_REGION", "AWS_DEFAULT_REGION");
            return region === null ? null : `https://bedrock-runtime.${region}.amazonaws.com`;
        }
        default:
            return null;
    }
}
function whole(address, { exampleUrl = "https://HOST/v1" }) {
    // An address with a name and a password in it would be committed.
    const isClean = address !== null && /^https?:\/\/[\w.:-]+(?:\/[\w./-]*)?$/.test(address);
    if (isClean)
        return { baseUrl: address, toReplace: null };
    return { baseUrl: exampleUrl, toReplace: /\b[A-Z]{3,}\b/.exec(exampleUrl)?.[0] ?? null };
}

;// CONCATENATED MODULE: ./build/js/setup/models.js




/** What is proposed of each provider: a small model to be tested, larger ones that judge. First of equals first. */
const PROPOSED = [
    { provider: "openai", small: "gpt-5.4-mini", large: ["gpt-5.4"] },
    { provider: "anthropic", small: "claude-haiku-4-5", large: ["claude-sonnet-5"] },
    { provider: "gemini", small: "gemini-2.5-flash", large: ["gemini-2.5-pro"] },
    {
        provider: "openrouter",
        small: "openai/gpt-5.4-mini",
        large: ["anthropic/claude-sonnet-5", "openai/gpt-5.4"],
    },
    {
        provider: "bedrock",
        small: "global.anthropic.claude-haiku-4-5-20251001-v1:0",
        large: ["global.anthropic.claude-sonnet-4-5-20250929-v1:0"],
    },
    { provider: "vertex", small: "gemini-2.5-flash", large: ["gemini-2.5-pro"] },
    { provider: "azure-openai", small: "gpt-5.4-mini", large: ["gpt-5.4"] },
];
/**
 * Models by what the prompts name and which keys the environment has. The judge is of another family than all tested
 * models wherever a key allows it; without any key it is too, since one can be had.
 */
function chooseModels(prompts, env) {
    const usable = PROPOSED.filter(({ provider }) => keyIn(provider, env) !== null);
    const named = prompts.flatMap((prompt) => namedBy(prompt, env) ?? []);
    const { provider, small } = usable[0] ?? PROPOSED[0];
    const fallback = named[0]?.choice ?? { ...endpointOf(provider, env), model: small };
    const further = named.filter((of) => needsEntry(of, fallback));
    const entries = {
        default: fallback,
        ...Object.fromEntries(further.map(({ name, choice }) => [name, choice])),
    };
    const ids = prompts.flatMap(({ wish }) => wish.model ?? []);
    const families = new Set([...Object.values(entries).map(family/* familyOf */.A), ...ids.map(makerOf)]);
    const judges = (usable.length > 0 ? usable : PROPOSED).flatMap((of) => of.large.map((model) => ({ ...endpointOf(of.provider, env), model })));
    const other = judges.find((judge) => !families.has((0,family/* familyOf */.A)(judge)));
    return { entries, judge: other ?? judges[0], sameFamily: other === undefined };
}
/** A server of another name is found by it alone; else an entry brings an address or a key's variable. */
const needsEntry = ({ name, choice }, fallback) => !(0,models_provider/* isModelProvider */.l$)(name) ||
    ((choice.baseUrl !== null || choice.apiKeyEnv !== null) && choice.provider !== fallback.provider);
/** What a prompt names; an id alone tells its maker by its words, unless its file speaks of a service. */
function namedBy({ wish, text }, env) {
    const { provider, model } = (0,resolve_model/* withProvider */.w)(wish);
    if (model === null)
        return null;
    const name = provider ?? serviceIn(text) ?? MAKERS[makerOf(model)] ?? null;
    if (name === null)
        return null;
    const endpoint = (0,models_provider/* isModelProvider */.l$)(name) ? endpointOf(name, env) : compatibleEndpoint(name);
    return { name, choice: { ...endpoint, model } };
}
/** Prompty's `type: azure_openai`, whose deployment says nothing of where it is. */
const serviceIn = (text) => /\btype:\s*["']?azure_openai\b/.test(text) ? "azure-openai" : null;
const MAKERS = {
    openai: "openai",
    anthropic: "anthropic",
    google: "gemini",
};
const makerOf = (model) => (0,family/* familyOf */.A)({ provider: "openai-compatible", model });
/** The variable from which an endpoint's key is read; null where it needs none. */
const keyNameOf = ({ provider, apiKeyEnv }) => apiKeyEnv ?? (0,models_provider/* providerOf */.lc)(provider).keyName;

// EXTERNAL MODULE: ./build/js/prompts/formats/registry.js + 26 modules
var formats_registry = __webpack_require__(38339);
// EXTERNAL MODULE: ./build/js/prompts/name.js
var prompts_name = __webpack_require__(11923);
;// CONCATENATED MODULE: ./build/js/setup/candidates.js




/** Which files of a repository look like prompts, and the patterns that would watch them. */
/** Names that nothing but prompts has. */
const UNMISTAKABLE = /\.(?:prompt|prompty)$|\.prompt\.[a-z0-9]+$|(?:^|\/)promptfooconfig[^/]*\.(?:ya?ml|json)$/;
const PROMPTFOO = /(?:^|\/)promptfooconfig[^/]*$/;
/** A folder of prompts; the first of a path counts. */
const FOLDER = /^(?:.*?\/)??prompts?(?=\/)/;
const NOT_OURS = /(?:^|\/)(?:node_modules|vendor|\.venv)\//;
/** Whether a path is of the repository's own, and not of what it has installed. */
const isOwn = (path) => !NOT_OURS.test(path);
/** Files that look like prompts, without the pointers beside versions. */
function candidatesIn(paths) {
    const versions = paths.filter((path) => (0,prompts_name/* partsOf */.CI)(path).version !== null);
    const folders = new Set(versions.map(formats_paths/* folderOf */.yS));
    return paths.filter((path) => {
        const isPointer = prompts_versions/* POINTERS */.N$.includes((0,prompts_name/* partsOf */.CI)(path).file) && folders.has((0,formats_paths/* folderOf */.yS)(path));
        const isPrompt = UNMISTAKABLE.test(path) || FOLDER.test(path);
        return isOwn(path) && (0,formats_registry/* promptFormat */.N)(path) !== null && isPrompt && !isPointer;
    });
}
function placeOf(path) {
    const folder = (0,formats_paths/* folderOf */.yS)(path);
    const ending = /(?:\.prompt)?\.[^./]*$/.exec(path)?.[0] ?? "";
    if (PROMPTFOO.test(path))
        return { root: folder, ending, files: path };
    const root = FOLDER.exec(path)?.[0];
    if (root !== undefined)
        return { root, ending, files: `${root}/**/*${ending}` };
    return { root: folder, ending, files: (0,formats_paths/* below */.Gz)(folder, `*${ending}`) };
}
/**
 * The place of each candidate. Packages of one repository may have prompts of the same name: their places become one,
 * in which the package's folder is part of the name.
 */
function placesOf(paths) {
    const own = new Map(paths.map((path) => [path, placeOf(path)]));
    const shared = [...Map.groupBy(own, ([path, { files }]) => (0,prompts_name/* promptName */.mM)(path, { files })).values()]
        .map((namesakes) => new Map(namesakes.map(([, place]) => [place.files, place])))
        .filter((places) => places.size > 1);
    const joined = new Map();
    for (const [ending, places] of Map.groupBy(shared.flatMap((of) => [...of.values()]), (place) => place.ending)) {
        const roots = [...new Set(places.map(({ root }) => root))];
        if (roots.length < 2)
            continue;
        const place = placeAbove(roots, ending);
        for (const { files } of places)
            joined.set(files, place);
    }
    return new Map([...own].map(([path, place]) => [path, joined.get(place.files) ?? place]));
}
/** One place for all files of an ending below several roots: `packages/`, any folders, `prompts/`, any folders. */
function placeAbove(roots, ending) {
    const steps = roots.map((root) => root.split("/"));
    const [first = []] = steps;
    const differs = first.findIndex((step, n) => steps.some((of) => of[n] !== step));
    const root = first.slice(0, differs === -1 ? first.length : differs).join("/");
    const last = new Set(steps.map((of) => of.at(-1)));
    const [folder] = last;
    const inner = last.size === 1 && folder !== undefined && root !== roots[0] ? `**/${folder}/` : "";
    return { root, ending, files: (0,formats_paths/* below */.Gz)(root, `${inner}**/*${ending}`) };
}

;// CONCATENATED MODULE: ./build/js/setup/rules.js


const wholeRule = (rule) => ({ ...rule, dependsOn: [] });
/**
 * The rules that watch exactly what was read: a pattern a place, or the files that can be read where a place holds
 * others too. Prompts whose eval set lies elsewhere than their place's come first, since the first rule counts.
 */
function rulesOf({ found, unread }) {
    const spoilt = new Set(unread.map(({ file }) => placeOf(file).files));
    const isSpoilt = (of) => spoilt.has(placeOf(of.path).files);
    const places = [...Map.groupBy(found, ({ place }) => place.files).values()]
        // `*.yml` matches `a.prompt.yml` as well.
        .toSorted(([a], [b]) => b.place.ending.length - a.place.ending.length);
    return places.flatMap((members) => {
        const alike = [...Map.groupBy(members, evalsOf)];
        const usual = alike.find(([evals]) => evals === usualEvals(members[0].place)) ?? alike[0];
        const rules = alike.map(([evals, of]) => {
            const whole = evals === usual[0] && !of.some(isSpoilt);
            return { files: whole ? of[0].place.files : exactly(of), evals };
        });
        const last = alike.indexOf(usual);
        return [...rules.toSpliced(last, 1), rules[last]];
    });
}
/** Eval sets lie in `evals/` beside the folder of prompts. */
function usualEvals({ root }) {
    const parent = /(?:^|\/)prompts?$/.test(root) ? root.replace(/(?:^|\/)[^/]*$/, "") : root;
    return (0,formats_paths/* below */.Gz)(parent, "evals/{name}.yaml");
}
/** Where the eval set of a prompt lies or will lie, by the prompt's name where its path ends with that. */
function evalsOf({ path, evals, place, group }) {
    if (evals === null || !evals.measures)
        return usualEvals(place);
    if (evals.path === path && group.kind === "single")
        return "{file}";
    const ending = /\.[^./]*$/.exec(evals.path)?.[0] ?? "";
    const stem = evals.path.slice(0, -ending.length);
    return `/${stem}`.endsWith(`/${group.name}`)
        ? `${stem.slice(0, -group.name.length)}{name}${ending}`
        : evals.path;
}
/** A pattern for these files alone that keeps the part of their paths by which they are named. */
function exactly(files) {
    const [first] = files;
    if (first === undefined)
        throw new Error("a rule without files");
    const { root, ending } = first.place;
    const paths = files.map(({ path, group }) => group.kind === "single" ? path : path.replace(/[^/]*$/, `v*${ending}`));
    // `?` stands for a character that a pattern would read as one of its own.
    const literal = paths.map((path, n) => files[n].group.kind === "single" ? path.replaceAll(/[*?[\](){}!+@,\\:]/g, "?") : path);
    if (literal.length === 1)
        return literal[0];
    const stems = literal.map((path) => path.slice(root === "" ? 0 : root.length + 1, -ending.length));
    return (0,formats_paths/* below */.Gz)(root, `{${stems.join(",")}}${ending}`);
}

// EXTERNAL MODULE: ./build/js/detect/prompt-version.js
var prompt_version = __webpack_require__(14113);
// EXTERNAL MODULE: ./build/js/text/by-code-point.js
var by_code_point = __webpack_require__(47666);
// EXTERNAL MODULE: ./build/js/evals/content.js + 2 modules
var evals_content = __webpack_require__(16062);
// EXTERNAL MODULE: ./build/js/evals/formats/native.js + 1 modules
var formats_native = __webpack_require__(15346);
// EXTERNAL MODULE: ./build/js/evals/formats/registry.js + 23 modules
var evals_formats_registry = __webpack_require__(73053);
// EXTERNAL MODULE: ./build/js/evals/formats/results.js
var results = __webpack_require__(80615);
;// CONCATENATED MODULE: ./build/js/setup/eval-files.js






const evalFile = (set, format) => ({
    path: set.path,
    format,
    cases: set.cases.length,
    files: set.files,
    measures: set.rubric.length > 0 || set.cases.some(({ checks }) => checks.length > 0),
});
const eval_files_FOLDER = /(?:^|\/)(?:evals?|evaluations?|datasets?|goldens?|test[-_]?(?:data|sets?)|cases)\//i;
const NAME = /(?:^|[/._-])(?:evals?|goldens?|dataset|testset|cases)[._-][^/]*$/i;
const ENDING = /\.(?:ya?ml|json|jsonl|ndjson|csv|tsv)$/;
/** Files that are looked into: a repository of data would be read as a whole. */
const MOST_FILES = 500;
/**
 * Eval sets where such files lie, in every format. What cannot be read is told where it is sure to be one: by its
 * shape, or called like a prompt.
 *
 * @param taken files that are something else
 * @param names of prompts
 */
async function evalFiles(files, taken, names) {
    const looksLike = (path) => isOwn(path) && !taken.has(path) && ENDING.test(path) && (eval_files_FOLDER.test(path) || NAME.test(path));
    const paths = files.paths.filter(looksLike).slice(0, MOST_FILES);
    await files.preload(paths);
    const found = [];
    const unread = [];
    for (const path of paths) {
        const source = await files.text(path);
        if (source?.ok !== true)
            continue;
        const content = (0,evals_content/* readContent */.c_)(source.value.text, path);
        const format = (0,evals_formats_registry/* evalFormat */.An)(content);
        const set = format === results/* results */.X ? null : await files.evalSet(path);
        if (set?.ok === true && set.value.cases.length > 0) {
            found.push(evalFile(set.value, format.name));
        }
        else if (set?.ok === false && isMeant(content, format, names))
            unread.push(...set.problems);
    }
    const parts = new Set(found.flatMap((of) => of.files));
    return {
        found: found.filter(({ path }) => !parts.has(path)),
        unread: unread.filter(({ file }) => !parts.has(file)),
    };
}
/** What cannot be read is an eval set all the same where it has the shape of one, or is called like a prompt. */
function isMeant(content, format, names) {
    const value = content.document?.value ?? null;
    const ours = (0,mapping/* isMapping */.pi)(value) && Object.hasOwn(value, "cases");
    const isNamed = [...names].some((name) => isCalled(content.file, name));
    return ours || isNamed || format !== formats_native/* native */.Y;
}
/** The cases that a prompt's own file holds; null where it has none, or none that can be read. */
async function ownCases(files, path, text) {
    const format = (0,evals_formats_registry/* evalFormat */.An)((0,evals_content/* readContent */.c_)(text, path));
    if (format === formats_native/* native */.Y || format === results/* results */.X)
        return null;
    const set = await files.evalSet(path);
    if (set?.ok !== true || set.value.cases.length === 0)
        return null;
    return evalFile(set.value, format.name);
}
/**
 * The set that is called like a prompt: by its whole name, else by the last part of it where only one set is; the
 * only set where there is one prompt.
 */
function setFor(name, sets, prompts) {
    const whole = sets.filter(({ path }) => isCalled(path, name));
    const last = name.slice(name.lastIndexOf("/") + 1);
    const named = whole.length > 0 ? whole : sets.filter(({ path }) => isCalled(path, last));
    const fitting = named.length === 0 && prompts === 1 ? sets : named;
    return fitting.length === 1 ? fitting[0] : null;
}
const isCalled = (path, name) => `/${path.replace(ENDING, "")}`.endsWith(`/${name}`);

;// CONCATENATED MODULE: ./build/js/setup/survey.js






/** Reads whatever looks like a prompt or an eval set, in every format there is. */
async function survey(files) {
    const places = placesOf(candidatesIn(files.paths));
    const unread = [];
    const all = [];
    for (const place of new Map([...places.values()].map((of) => [of.files, of])).values()) {
        const { groups, problems } = (0,prompts_versions/* groupPrompts */.f6)(pathsFor(place, files, places), [
            wholeRule({ files: place.files, evals: NOWHERE }),
        ]);
        unread.push(...problems);
        for (const group of groups) {
            const read = await readGroup(files, group, place);
            if ("problems" in read)
                unread.push(...read.problems);
            else
                all.push(read);
        }
    }
    // Files of prompts that a configuration names are gated through it.
    const parts = new Set(all.flatMap((of) => of.prompts.flatMap((prompt) => partsOf(prompt, of))));
    const prompts = all.filter(({ path }) => !parts.has(path));
    const own = await Promise.all(prompts.map(({ path, text }) => ownCases(files, path, text)));
    const names = new Set(prompts.map(({ group }) => group.name));
    const taken = new Set([...places.keys(), ...own.flatMap((of) => of?.files ?? [])]);
    const sets = await evalFiles(files, taken, names);
    const found = prompts.map((of, n) => {
        return { ...of, evals: own[n] ?? setFor(of.group.name, sets.found, prompts.length) };
    });
    const used = new Set(found.map(({ evals }) => evals?.path));
    return {
        found: found.toSorted((a, b) => (0,by_code_point/* byCodePoint */.H)(a.path, b.path)),
        spare: sets.found.filter(({ path }) => !used.has(path)),
        // What is read as a part of another file need not be a prompt by itself.
        unread: [...unread.filter(({ file }) => !parts.has(file)), ...sets.unread],
    };
}
/** No file is called so: nothing is taken for another's eval set before there are rules. */
const NOWHERE = ".evenhand/none.yaml";
/** The files of a place with what may lie beside them, but none of another's prompts. */
const pathsFor = ({ files: pattern }, files, places) => files.paths.filter((path) => (places.get(path)?.files ?? pattern) === pattern);
/** Files beside its own that a prompt's text stands in. */
const partsOf = ({ path, messages }, holder) => [path, ...messages.flatMap((of) => of.path ?? [])].filter((of) => of !== holder.path);
async function readGroup(files, group, place) {
    const production = await (0,prompt_version/* readProduction */.MK)(files, group);
    if (!production.ok)
        return production;
    const path = group.kind === "single" ? group.path : production.value?.path;
    if (path === undefined)
        return { problems: [] };
    const read = await (0,prompt_version/* readVersions */.q2)(files, path, group);
    if (!read.ok)
        return read;
    const source = await files.text(path);
    const text = source?.ok === true ? source.value.text : "";
    return { path, place, group, prompts: read.value.map(({ prompt }) => prompt), text };
}

// EXTERNAL MODULE: ./build/js/version.js
var version = __webpack_require__(24306);
;// CONCATENATED MODULE: ./build/js/setup/workflow-text.js

/** The action's inputs for keys, by the variables that do the same; other keys are variables of the step. */
const INPUTS = {
    OPENAI_API_KEY: "openai-api-key",
    ANTHROPIC_API_KEY: "anthropic-api-key",
};
/** The workflow that README shows, with secrets for these variables. */
function workflowText(variables) {
    const keys = [...new Set(variables)];
    const isInput = (key) => INPUTS[key] !== undefined;
    const secret = (name, key) => `          ${name}: \${{ secrets.${key} }}\n`;
    const inputs = keys.filter(isInput).map((key) => secret(INPUTS[key], key));
    const others = keys.filter((key) => !isInput(key)).map((key) => secret(key, key));
    const block = (name, lines) => lines.length === 0 ? "" : `        ${name}:\n${lines.join("")}`;
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
${block("with", inputs)}${block("env", others)}      - if: always() && steps.evenhand.outputs.store-name != ''
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
async function propose(files, env) {
    const found = await survey(files);
    const rules = rulesOf(found);
    const wishes = found.found.flatMap(({ prompts, text }) => prompts.map(({ wish }) => ({ wish, text })));
    const evalSets = missingEvalSets(files, rules, found.found);
    return { survey: found, rules, models: chooseModels(wishes, env), evalSets };
}
function missingEvalSets(files, rules, found) {
    const { groups } = (0,prompts_versions/* groupPrompts */.f6)([...files.paths], rules.map(wholeRule));
    const sets = groups.flatMap((group) => {
        const paths = group.kind === "single" ? [group.path] : group.versions.map((of) => of.path);
        const holder = found.find(({ path }) => paths.includes(path));
        const [prompt] = holder?.prompts ?? [];
        if (holder === undefined || prompt === undefined)
            return [];
        const hasOne = holder.prompts.some(({ name }) => (0,prompts_versions/* evalsPathsOf */.ff)(group, name).some((path) => files.entry(path) !== undefined));
        const path = group.evalsPath;
        return hasOne ? [] : [[path, { path, text: evalSetText(prompt, holder, path) }]];
    });
    // Several prompts may share a set.
    return [...new Map(sets).values()];
}
/** Every file of the proposal, with the budget that the plan asks for; null where none could be made. */
function filesOf({ rules, models, evalSets }, maxUsd) {
    const asked = [...Object.values(models.entries), models.judge];
    return [
        { path: CONFIG_PATH, text: configText({ rules, models, maxUsd }) },
        ...evalSets,
        { path: WORKFLOW_PATH, text: workflowText(asked.flatMap((of) => keyNameOf(of) ?? [])) },
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
        named: async () => null,
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
        const planned = (0,plan/* planPrompt */.wh)({ ...changed, baseline: changed.candidate }, detected.config);
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
        target: (path) => tree.target(path),
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
var js_problem = __webpack_require__(17177);
// EXTERNAL MODULE: ./build/js/text/suggest.js
var suggest = __webpack_require__(26014);
;// CONCATENATED MODULE: ./build/js/setup/words.js




/** What was found, what could not be read and why, and what would be written: lines for a terminal. */
function proposalLines({ survey: { found, spare, unread }, models }, files, problems) {
    const lines = [
        ...found.flatMap(foundLines),
        ...spare.map((set) => `found: ${setWords(set)}, called like no prompt; name it in \`evals\` to use it`),
        ...unread.map((problem) => `not read: ${(0,js_problem/* problemText */.fI)(problem)}`),
    ];
    if (found.length === 0) {
        return [
            ...lines,
            "No prompt was found in the last commit that can be read: commit prompts first, or write `evenhand.yaml` by hand.",
        ];
    }
    return [
        ...lines,
        ...modelLines(models),
        ...files.flatMap(fileLines),
        ...[...toReplace(models), ...problems].map((problem) => `still to do: ${(0,js_problem/* problemText */.fI)(problem)}`),
    ];
}
const foundLines = ({ path, prompts, evals }) => prompts.map(({ name }) => {
    const own = evals?.path === path;
    const cases = evals === null ? "" : own ? ", with its own cases" : `, with ${setWords(evals)}`;
    return `found: ${name} in ${path}${cases}`;
});
const setWords = ({ path, format, cases }) => `${cases} ${cases === 1 ? "case" : "cases"} in ${path} (${format})`;
function modelLines({ entries, judge, sameFamily }) {
    const keys = new Set([...Object.values(entries), judge].flatMap((choice) => keyNameOf(choice) ?? []));
    return [
        `tested model: ${modelWords(entries.default)} where a prompt names none; judge: ${modelWords(judge)}`,
        ...(sameFamily ? ["The judge is of the tested model's family: only its key is set."] : []),
        ...(keys.size === 0 ? [] : [`keys that a run needs: ${[...keys].join(", ")}`]),
    ];
}
const modelWords = ({ provider, model }) => `${model} (${provider})`;
/** Addresses that are examples as yet. */
function toReplace({ entries, judge }) {
    const all = [...Object.entries(entries), ["judge", judge]];
    const named = Map.groupBy(all.filter(([, { toReplace: word }]) => word !== null), ([, { baseUrl }]) => baseUrl);
    return [...named].map(([baseUrl, of]) => ({
        file: CONFIG_PATH,
        line: null,
        message: `\`base_url: ${baseUrl}\` of ${(0,suggest/* listed */.KE)(of.map(([name]) => name))} is an example`,
        hint: `write your own in place of \`${of[0][1].toReplace}\``,
    }));
}
function fileLines(sorted) {
    const { path } = sorted.file;
    if (sorted.kind === "free")
        return [`new: ${path}`];
    if (sorted.kind === "barred")
        return [`cannot be written: ${path}, since ${sorted.why}`];
    if (sorted.addition === null)
        return [`there already: ${path}`];
    return [
        `kept as it is: ${path}; it lacks`,
        ...sorted.addition
            .trimEnd()
            .split("\n")
            .map((line) => `  ${line}`),
    ];
}

// EXTERNAL MODULE: ./build/js/store/memory.js
var store_memory = __webpack_require__(16697);
// EXTERNAL MODULE: ./build/js/units.js
var units = __webpack_require__(43757);
// EXTERNAL MODULE: ./build/js/usage-error.js
var usage_error = __webpack_require__(50854);
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
        const proposal = await propose(await (0,tree_files/* treeFiles */.C)(tree), around.env);
        const wanted = await newFiles(tree, (maxUsd) => filesOf(proposal, maxUsd));
        const sorted = await Promise.all(wanted.map((file) => sortOut(around.cwd, file)));
        const added = sorted.flatMap(({ file, kind }) => (kind === "free" ? [file] : []));
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
/** A wanted file with what is at its place. A link is something there, wherever it leads, and is not followed. */
async function sortOut(cwd, file) {
    const steps = file.path.split("/");
    for (const n of steps.keys()) {
        const part = steps.slice(0, n + 1).join("/");
        const stat = await (0,promises_.lstat)((0,external_node_path_.join)(cwd, part)).catch(() => null);
        if (stat === null)
            return { file, kind: "free" };
        const isWhole = n === steps.length - 1;
        const isWanted = isWhole ? stat.isFile() : stat.isDirectory();
        if (isWanted)
            continue;
        const what = stat.isSymbolicLink() ? "a symbolic link" : isWhole ? "no file" : "no folder";
        return { file, kind: "barred", why: `\`${part}\` is ${what}` };
    }
    const existing = await (0,promises_.readFile)((0,external_node_path_.join)(cwd, file.path), "utf8");
    return { file, kind: "there", addition: additionTo(file, existing) };
}
/** `wx`: a file that has come into being meanwhile is left alone too. */
async function write(path, text) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.writeFile)(path, text, { flag: "wx" });
}


/***/ }),

/***/ 33403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ USUAL_WITHIN),
/* harmony export */   j: () => (/* binding */ spreadOf)
/* harmony export */ });
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28505);
/* harmony import */ var _thresholds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4412);


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

/***/ 18803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ planReport)
});

// EXTERNAL MODULE: ./build/js/epochs.js
var epochs = __webpack_require__(41478);
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
            if (response.latencyMs === null)
                continue;
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

// EXTERNAL MODULE: ./build/js/plan/estimate.js
var estimate = __webpack_require__(77516);
// EXTERNAL MODULE: ./build/js/compare/distributions.js
var distributions = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/js/compare/spread.js
var compare_spread = __webpack_require__(33403);
// EXTERNAL MODULE: ./build/js/compare/thresholds.js
var thresholds = __webpack_require__(4412);
// EXTERNAL MODULE: ./build/js/compare/units.js
var compare_units = __webpack_require__(21801);
// EXTERNAL MODULE: ./build/js/evals/eval-set.js
var eval_set = __webpack_require__(38431);
// EXTERNAL MODULE: ./build/js/plan/bill.js
var bill = __webpack_require__(91027);
// EXTERNAL MODULE: ./build/js/plan/power.js
var power = __webpack_require__(16033);
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
        parts: partsOf(costs),
        noise: plan.judge === null || plan.alone ? null : noiseOf(by.spread),
        slices: plan.alone ? [] : slicesOf(plan, by),
    };
}
/** An empty store asks whatever any other does, and everything whatever a first look does. */
function partsOf({ warm, cold }) {
    return cold.most.map(({ of, provider, model, priced }) => {
        const outlayIn = (parts) => {
            const found = parts.find((part) => part.of === of && part.provider === provider && part.model === model);
            const { calls, inputTokens, outputTokens, usd } = found ?? bill/* NOTHING */.K$;
            return { calls, inputTokens, outputTokens, usd };
        };
        const span = ({ least, most }) => ({
            least: outlayIn(least),
            most: outlayIn(most),
        });
        return { of, provider, model, priced, warm: span(warm), cold: span(cold) };
    });
}
function outlayOf(plan, cost, seconds) {
    const { answers, judgements, inputTokens, outputTokens, usd } = (0,bill/* summed */.Ay)(cost);
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
    return units.map(({ name: unit, members }) => {
        const n = members.length;
        const { scoreMargin, minScoreDrop, failureMargin } = by.thresholds(unit);
        const isTested = plan.judge !== null && n >= thresholds/* MIN_CASES */.B2;
        const couldHide = isTested ? Math.max(minScoreDrop, (0,power/* mdeScore */.nO)(guess.sd, n, guess.crit)) : null;
        const points = plan.judge === null ? NO_HELP : helpWithPoints(n, couldHide, scoreMargin, guess);
        const decides = plan.judge !== null || members.some((of) => isChecked(plan.cases[of]));
        const ruleOut = decides ? (0,power/* nToRuleOut */.M)(failureMargin) : 0;
        const cases = Math.max(points.cases, Number.isFinite(ruleOut) ? ruleOut : 0);
        const wouldHelp = { moreCases: Math.max(0, cases - n), samples: points.samples };
        return { unit, cases: n, couldHide, ruledOut: (0,power/* ruledOutBy */.wK)(n), wouldHelp };
    });
}
const isChecked = ({ case: { checks } }) => (0,eval_set/* canFail */.nx)(checks);
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
var plan_thresholds = __webpack_require__(10370);
// EXTERNAL MODULE: ./build/js/prepare.js + 2 modules
var prepare = __webpack_require__(5942);
// EXTERNAL MODULE: ./build/js/spreads.js
var spreads = __webpack_require__(1930);
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
        costs: priced.map(({ of, warm }) => (0,estimate/* costOf */.ho)(of.plan, warm.least)),
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
    least: (0,estimate/* costParts */.Ys)(plan, epochs, stored),
    most: (0,estimate/* costParts */.Ys)(plan, epochs, stored, "everything"),
});


/***/ }),

/***/ 16033:
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

/***/ 49560:
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
    awaiting_consent: {
        whose: "owner",
        title: "nothing is sent to a model before somebody says so, as the base branch wants",
        next: "say so in the way named above, for this commit. What is paid for already counts without it.",
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
        title: "the prompt asks for an endpoint that the base branch does not allow it",
        next: "let the base branch's configuration name it first: a model's endpoint under `models`, an application as `target`, for pull requests from forks with `forks: allow`.",
    },
    unsupported_file: {
        whose: "author",
        title: "a file of the change is no text that can be read as a prompt or an eval set",
        next: "store the file as UTF-8 text in the repository and push.",
    },
    baseline_missing: {
        whose: "author",
        title: "production has no version that the prompt could be compared with",
        next: "give a new prompt an eval set with a rubric or checks, by which it is held to minimums; a prompt that takes another's place is edited and renamed, not deleted and added. Where production's file cannot be read, a maintainer merges its repair past this check.",
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
        title: "the new version gives nearly the same answer to every question, or recites the rubric",
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

/***/ 8379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   logLine: () => (/* binding */ logLine)
/* harmony export */ });
/* harmony import */ var _visible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58559);

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

/***/ 58559:
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


/***/ }),

/***/ 99155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   E9: () => (/* binding */ dollars),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zg: () => (/* binding */ change),
/* harmony export */   b6: () => (/* binding */ plusMinus),
/* harmony export */   g1: () => (/* binding */ fineDollars),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   t3: () => (/* binding */ fineRate),
/* harmony export */   vd: () => (/* binding */ day),
/* harmony export */   vj: () => (/* binding */ amount)
/* harmony export */ });
/* harmony import */ var _text_day_in_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87656);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43757);


/** How numbers look, everywhere: COMMENT rule 5 as functions. A minus is U+2212. */
/** A change with its sign: `+0.32`, `−0.07`, plain `0.00`. */
function change(value) {
    const size = amount(value);
    if (size === "0.00")
        return size;
    return value < 0 ? `−${size}` : `+${size}`;
}
/** Points without sign: `0.08`. */
const amount = (value) => Math.abs(value).toFixed(2);
/** Half the width of an interval around a mean: ` ± 0.12`; empty where there is none. */
const plusMinus = (interval) => interval === null ? "" : ` ± ${amount((interval.upper - interval.lower) / 2)}`;
/** A share as a whole percentage: `12%`, `<1%` and `>99%` where rounding would say none or all. */
function rate(share) {
    if (share > 0 && share < 0.005)
        return "<1%";
    if (share < 1 && share >= 0.995)
        return ">99%";
    return `${Math.round(share * 100)}%`;
}
/** A share to a tenth of a percent: `1.9%`. */
const fineRate = (share) => `${(share * 100).toFixed(1)}%`;
/** `$3.58`; `<$0.01` where rounding would say nothing was spent. */
function dollars(usd) {
    if (usd > 0 && usd < 0.005)
        return "<$0.01";
    return `$${grouped(usd.toFixed(2))}`;
}
/** Dollars too small for cents, to the second digit of `scale`: `$0.0012`. */
function fineDollars(usd, scale) {
    if (scale >= 1 || scale <= 0)
        return dollars(usd);
    return `$${usd.toFixed(Math.min(9, 1 - Math.floor(Math.log10(scale))))}`;
}
/** Whole numbers: `12,400`. */
const count = (value) => grouped(String(Math.round(value)));
const grouped = (digits) => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
/** `9 s`, `4 min 12 s`, `1 h 4 min`. */
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds === 0)
        return "<1 s";
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
    return minutes % 60 === 0
        ? `${minutes / 60} h`
        : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** A UTC day `2026-11-24` as `24 Nov 2026`, or `24 Nov` when it lies in the year of `today`. */
function day(iso, today = null) {
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDay */ .Iq)(iso);
    if (known === null)
        return "an unknown day";
    const words = (0,_text_day_in_words_js__WEBPACK_IMPORTED_MODULE_1__/* .dayInWords */ .v)(known);
    const year = known.slice(0, 4);
    return today?.startsWith(`${year}-`) ? words.replace(` ${year}`, "") : words;
}
/** `p < 0.001`, `p = 0.012`. */
const probability = (p) => (p < 0.001 ? "p < 0.001" : `p = ${p.toFixed(3)}`);


/***/ }),

/***/ 81072:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ schemaLine)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24306);

/** The comment by which editors find a file's JSON Schema. */
const schemaLine = (name) => `# yaml-language-server: $schema=https://raw.githubusercontent.com/evenhand/evenhand/v${_version_js__WEBPACK_IMPORTED_MODULE_0__/* .VERSION */ .x}/schemas/${name}.schema.json`;


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ knownSpread),
/* harmony export */   w: () => (/* binding */ noteSpread)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27597);
/* harmony import */ var _compare_spread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33403);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95452);
/* harmony import */ var _store_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76837);




const TOPIC = "spread";
/** A note may come from another store. */
const onRecord = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ between: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative(), within: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative() })
    .refine(({ between, within }) => between + within > 0);
const nameOf = ({ subject, evalSet }) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([subject.name, evalSet.path]);
/** Leaves how much a prompt's pairs differed, for plans of later edits; no verdict reads it. */
async function noteSpread(store, { plan, evidence, comparison }) {
    const runs = evidence.map((of) => of.runs);
    const spread = (0,_compare_spread_js__WEBPACK_IMPORTED_MODULE_0__/* .spreadOf */ .j)(runs, comparison?.positionEffect.value ?? 0);
    if (spread === null || spread.between + spread.within === 0)
        return;
    await (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .noteAnew */ .CV)(store, TOPIC, nameOf(plan), JSON.stringify(spread));
}
/** As the latest run of the prompt on this store measured it; null where none has. */
const knownSpread = (store, plan) => (0,_store_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .readNote */ .VC)(onRecord, store.recall(TOPIC, nameOf(plan)));


/***/ }),

/***/ 87656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ dayInWords)
/* harmony export */ });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** `1 Dec 2026`; a table of ours, because a verdict's bytes may not depend on a machine's locale data. */
function dayInWords(day) {
    const [year = "", month, date] = day.split("-");
    return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}


/***/ })

};
