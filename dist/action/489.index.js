export const id = 489;
export const ids = [489];
export const modules = {

/***/ 41414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ doubtsOfMetadata)
});

// EXTERNAL MODULE: ./lib/distribution/metadata/classifiers.js + 1 modules
var classifiers = __webpack_require__(48273);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var http_attempt = __webpack_require__(37146);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/clients/python-index/remote.js
var python_index_remote = __webpack_require__(3882);
;// CONCATENATED MODULE: ./lib/clients/python-index/classifiers.js




// Nobody waits long for what only makes a warning exact.
const triesLimit = 2;
const limitMs = 20_000;
// An outage answers pages with any status.
const longListed = 'Programming Language :: Python :: 3';
/**
 * The classifiers that the index takes now. The list is public, and asked for without a token.
 *
 * @returns `undefined` if it does not answer.
 */
async function indexedClassifiers(options, network) {
    const remote = { ...(0,python_index_remote/* indexRemote */.t)(options, network, 'read'), triesLimit, limitMs };
    const request = { method: 'GET', url: `${options.index}/pypi?:action=list_classifiers`, headers: {} };
    const answer = (0,exchange/* exchange */.c)(remote, {
        request,
        statuses: [200],
        read: ({ body }) => {
            const classifiers = new Set(body.toString('utf8').split('\n'));
            if (classifiers.has(longListed))
                return classifiers;
            throw new http_attempt/* Unreadable */.IO('it is not a list of classifiers.');
        },
    });
    return (0,attempt/* readable */.HD)(await (0,attempt/* attemptAsync */.mx)(() => answer));
}

;// CONCATENATED MODULE: ./lib/clients/python-index/metadata-doubts.js



/**
 * What of the metadata the index may refuse, or takes only yet. Classifiers are asked for only if the list of this action does not
 * have them all.
 *
 * @returns A warning for each doubt, which names the files.
 * @throws ReleaseError `metadata-invalid` for a classifier that the index does not list
 */
async function doubtsOfMetadata(distributions, asked) {
    const isListed = distributions.every((one) => (0,classifiers/* unlistedClassifiers */.ZD)(one).length === 0);
    const indexed = isListed ? undefined : await indexedClassifiers(asked.endpoints, await asked.openNetwork());
    const found = distributions.flatMap((distribution) => [...(0,classifiers/* requireListed */.T$)(distribution, indexed), ...doubtsOfLicense(distribution)].map((doubt) => ({
        doubt,
        name: distribution.name,
    })));
    return [...Map.groupBy(found, ({ doubt }) => doubt)].map(([doubt, group]) => ({
        code: 'metadata-invalid',
        severity: 'warning',
        message: `The metadata of ${(0,listed/* listed */.K)(group.map(({ name }) => name))}: ${doubt}.`,
        hint: 'Correct the project metadata (most of it is in pyproject.toml); an index refuses a file after the release is public.',
    }));
}
/** PEP 639: the two say the same, and build back ends refuse them together. */
function doubtsOfLicense({ metadata: { fields } }) {
    const old = fields.get('classifier')?.find((one) => one.startsWith('License ::'));
    if (old === undefined || !fields.has('license-expression'))
        return [];
    return [`'${old}' is deprecated beside License-Expression, which says the license`];
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ requireAssetsFit),
/* harmony export */   nz: () => (/* binding */ warnOfSecrets),
/* harmony export */   qf: () => (/* binding */ warnOfSizes)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97114);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25731);



// https://docs.github.com/en/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas
const mostAssets = 1000;
/**
 * Refuse more files than a release page can hold beside their provenance.
 *
 * @throws ReleaseError `file-too-large`
 */
function requireAssetsFit(distributions) {
    if (distributions.length < mostAssets)
        return;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('file-too-large', {
        file: 'The release',
        found: `it has ${distributions.length} distributions and their provenance; GitHub takes ${mostAssets} files on a release`,
        hint: 'Build for fewer platforms or Pythons: the stable ABI needs one wheel for many.',
    });
}
// PyPI's limits for a project that has not asked for more.
const usualLimitBytes = 100 * 1024 ** 2;
const usualLimitOfProjectBytes = 10 * 1024 ** 3;
/** A warning for each file, and for all of them, that PyPI takes only from projects with a raised limit. */
function warnOfSizes(distributions) {
    const sizeBytes = distributions.reduce((sum, one) => sum + one.sizeBytes, 0);
    const ofFiles = distributions
        .filter(({ sizeBytes }) => sizeBytes > usualLimitBytes)
        .map(({ name, sizeBytes }) => ({
        code: 'file-too-large',
        severity: 'warning',
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} has ${sizeBytes} bytes; PyPI takes ${usualLimitBytes} unless the limit of the project was raised.`,
        hint: checkLimit,
    }));
    if (sizeBytes <= usualLimitOfProjectBytes)
        return ofFiles;
    const message = `The files have ${sizeBytes} bytes together; PyPI takes ${usualLimitOfProjectBytes} of a project unless its limit was raised.`;
    return [...ofFiles, { code: 'file-too-large', severity: 'warning', message, hint: checkLimit }];
}
const checkLimit = 'Check the limit of the project on PyPI before publishing the draft.';
/** A warning for each distribution whose tests hold what looks like a secret. */
function warnOfSecrets(distributions) {
    return distributions
        .filter(({ secretsOfTests }) => secretsOfTests.length > 0)
        .map(({ name, secretsOfTests }) => ({
        code: 'file-credential',
        severity: 'warning',
        message: `${name}: ${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(secretsOfTests)}.`,
        hint: 'If it is a real one, revoke it, and delete the tag; else name the file in allow-files-in-distribution of [tool.release-action] on the default branch.',
    }));
}


/***/ }),

/***/ 13489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildTag: () => (/* binding */ buildTag)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clients/artifacts.js
var clients_artifacts = __webpack_require__(60947);
// EXTERNAL MODULE: ./lib/clients/clock.js
var clients_clock = __webpack_require__(96018);
// EXTERNAL MODULE: ./lib/clients/git.js + 7 modules
var clients_git = __webpack_require__(24566);
// EXTERNAL MODULE: ./lib/clients/python-index/metadata-doubts.js + 1 modules
var metadata_doubts = __webpack_require__(41414);
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/distribution/warnings.js
var warnings = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/checks.js + 15 modules
var checks = __webpack_require__(55401);
// EXTERNAL MODULE: ./lib/release/judged-notes.js
var judged_notes = __webpack_require__(51552);
// EXTERNAL MODULE: ./lib/release/notes.js + 11 modules
var release_notes = __webpack_require__(21790);
;// CONCATENATED MODULE: ./lib/release/project/tag-tools.js
const scm = '`tag_regex`, `git_describe_command`; not `parse`, and no scheme that is a function';
const dunamai = '`pattern`, whose default wants a `v`, and `pattern-prefix`; not `format`';
const nothing = 'nothing: the files prove it at button 2';
/** Every tool that is known. */
const tagTools = [
    {
        title: 'setuptools-scm, vcs-versioning',
        where: '`[tool.setuptools_scm]`, `[tool.vcs-versioning]`, `setuptools-scm[simple]`, or `use_scm_version` in `setup.py`',
        evaluated: scm,
    },
    { title: 'flit-scm', where: '`build-backend = "flit_scm:buildapi"`', evaluated: scm },
    { title: 'hatch-vcs', where: '`source = "vcs"`', evaluated: `\`tag-pattern\`, \`raw-options\` as ${scm}` },
    {
        title: 'scikit-build-core',
        where: 'provider `scikit_build_core.metadata.setuptools_scm`',
        evaluated: scm,
    },
    { title: 'pdm-backend', where: '`source = "scm"`', evaluated: '`tag_regex`, `tag_filter`; not `version_format`' },
    {
        title: 'poetry-dynamic-versioning',
        where: '`enable = true`; what stands in `[tool.poetry]` is a placeholder',
        evaluated: dunamai,
    },
    { title: 'uv-dynamic-versioning', where: '`source = "uv-dynamic-versioning"` of hatchling', evaluated: dunamai },
    {
        title: 'versioningit',
        where: '`[tool.versioningit]`, or `source = "versioningit"` of hatchling',
        evaluated: 'its defaults; not a step of its own',
    },
    {
        title: 'versioneer',
        where: '`versioneer.get_version()` in `setup.py`',
        evaluated: '`tag_prefix`; not a style other than of `pep440`',
    },
    { title: 'pbr', where: '`setup(pbr=True)`', evaluated: nothing },
    { title: 'setuptools-git-versioning', where: '`enabled = true`', evaluated: nothing },
];
const overrides = /^(?:(?:SETUPTOOLS_SCM|VCS_VERSIONING)_(?:PRETEND_VERSION|PRETEND_METADATA|OVERRIDES)(?:_FOR_.*)?|PDM_BUILD_SCM_VERSION|PDM_PEP517_SCM_VERSION|(?:POETRY|UV)_DYNAMIC_VERSIONING_BYPASS|(?:PBR|OSLO_PACKAGE)_VERSION)$/;
/** Whether a variable of the environment sets another version than the tag has, for one of these tools. */
const isVersionOverride = (variable) => overrides.test(variable);

// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/steps/build/decide.js
var decide = __webpack_require__(58254);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
// EXTERNAL MODULE: ./lib/clients/children.js
var children = __webpack_require__(56265);
;// CONCATENATED MODULE: ./lib/clients/front-end/pythons.js
/** Names of Python, the usual one first: Windows, and an environment of conda, have the second alone. */
const pythons = ['python3', 'python'];

;// CONCATENATED MODULE: ./lib/clients/front-end/readme-renderer.js




// Two texts whose answers are known stand before the one that is asked about.
const rendering = 'Title\n=====\n\nSome *text*.\n';
const readme_renderer_open = 'Title\n=====\n\nSome *text.\n';
// An error of docutils itself is no rendering either: the index answers with one, too.
const script = `
import importlib.metadata, io, json, sys
from readme_renderer import rst

def judge(text):
    stream = io.StringIO()
    try:
        return [rst.render(text, stream) is not None, stream.getvalue()]
    except Exception as error:
        return [False, f"{type(error).__name__}: {error}"]

judged = [judge(text) for text in json.load(sys.stdin)]
json.dump({"version": importlib.metadata.version("readme_renderer"), "judged": judged}, sys.stdout)
`;
// A text of the greatest length takes seconds.
const timeLimitMs = 60_000;
/**
 * Ask a Python of the job that has PyPI's readme_renderer. No code of the project is run: Python is isolated from
 * variables, the folder, and the packages of the person. It is believed only if it is right about a text that renders
 * and about one that does not.
 *
 * @returns `undefined` where no Python has it, or it is not right.
 */
async function askReadmeRenderer(text, place) {
    for (const python of pythons) {
        const answer = readAnswer(await ask(python, [rendering, readme_renderer_open, text], place));
        if (answer !== undefined)
            return { renderer: `readme_renderer ${answer.version} of ${python}`, fault: answer.fault };
    }
    return undefined;
}
/** What the program printed; nothing if it failed, or took too long. */
function ask(python, texts, place) {
    const { workingFolder, environment } = place;
    // It needs no more of the job than to be found.
    const passed = ['PATH', ...children/* systemVariables */.bf].flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    const options = {
        cwd: workingFolder,
        env: Object.fromEntries(passed),
        timeout: timeLimitMs,
        killSignal: 'SIGKILL',
    };
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.execFile)(python, ['-I', '-c', script], options, (error, stdout) => resolve(error === null ? stdout : ''));
        (0,children/* endingWithUs */.mV)(child);
        // A program that is not there, or ends early, reads nothing.
        child.stdin?.on('error', () => { });
        child.stdin?.end(JSON.stringify(texts));
    });
}
function readAnswer(printed) {
    const answer = (0,json_value/* recordFrom */.Qd)(printed);
    if (typeof answer?.version !== 'string' || !Array.isArray(answer.judged))
        return undefined;
    const [first, second, asked] = answer.judged.map(judgmentOf);
    if (first?.renders !== true || second?.renders !== false || asked === undefined)
        return undefined;
    const [words = ''] = asked.words.trim().split('\n');
    return { version: answer.version, fault: asked.renders ? undefined : words.replace(/^<string>:/, 'line ') };
}
function judgmentOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const [renders, words] = value;
    return typeof renders === 'boolean' && typeof words === 'string' ? { renders, words } : undefined;
}

// EXTERNAL MODULE: ./lib/distribution/description.js + 52 modules
var distribution_description = __webpack_require__(51667);
;// CONCATENATED MODULE: ./lib/steps/build/description-judge.js


/** Judges descriptions by the job's readme_renderer, where there is one, and remembers who judged. */
class JobDescriptionJudge {
    answers = new Map();
    place;
    constructor(place) {
        this.place = place;
    }
    /** What keeps a description from being rendered: sdist and wheel have the same one, which is asked about once. */
    async faultsOf(description) {
        if ((0,distribution_description/* markupOf */.CE)(description) !== 'rst')
            return (0,distribution_description/* faultsOfDescription */.f5)(description);
        const { text } = description;
        const asked = this.answers.get(text) ?? askReadmeRenderer(text, this.place);
        this.answers.set(text, asked);
        const answer = await asked;
        if (answer === undefined)
            return (0,distribution_description/* faultsOfDescription */.f5)(description);
        // Ours names every line; what only ours finds is no fault.
        const own = (0,distribution_description/* faultsOfDescription */.f5)(description);
        return answer.fault === undefined ? [] : own.length > 0 ? own : [answer.fault];
    }
    /** Who judged, a sentence; nothing where no description is reStructuredText. */
    async remarks() {
        const answers = await Promise.all(this.answers.values());
        if (answers.length === 0)
            return [];
        const judges = new Set(answers.map((answer) => answer?.renderer));
        return [...judges].map((renderer) => renderer === undefined
            ? 'The description was judged by our own reading: no Python of the job has `readme_renderer`, or it is wrong about texts that are known.'
            : `The description was judged by ${renderer}, of the job.`);
    }
}

// EXTERNAL MODULE: ./lib/release/packages.js + 8 modules
var release_packages = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/release/settings.js + 5 modules
var settings = __webpack_require__(15596);
// EXTERNAL MODULE: ./lib/markdown.js
var markdown = __webpack_require__(45162);
// EXTERNAL MODULE: ./lib/report/terminal.js + 1 modules
var terminal = __webpack_require__(73735);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/report/comparison.js




/** What was compared with the last release, and everything that is gone, folded. */
function foldOfComparison(version, files) {
    if (files.length === 0)
        return [];
    const count = files.reduce((sum, { vanished }) => sum + vanished.length, 0);
    return [
        {
            title: `Compared with ${version}: ${count === 0 ? 'no file is gone' : `${(0,listed/* counted */.h)(count, 'file')} gone`}`,
            markdown: files.map(partOf).join('\n\n'),
        },
    ];
}
function partOf({ name, last, vanished, deletedCount, sizeBytes, generators }) {
    const { was, is } = generators;
    const facts = [
        `${(0,words/* formatSize */.Xq)(sizeBytes.is)}, and was ${(0,words/* formatSize */.Xq)(sizeBytes.was)}`,
        ...(deletedCount === 0 ? [] : [`${(0,listed/* counted */.h)(deletedCount, 'file')} less, which the project deleted`]),
        ...(was === undefined || is === undefined || was === is
            ? []
            : [`built by ${codeLine(is)}, and was by ${codeLine(was)}`]),
    ];
    const names = vanished.map(({ path }) => `gone: ${codeLine(path)}`);
    return [`**${codeLine(name)}**, after ${codeLine(last)}`, (0,markdown/* list */.p_)([...facts, ...names])].join('\n\n');
}
const codeLine = (text) => (0,markdown/* codeSpan */.SS)((0,terminal/* visibleLine */.P8)(text));

;// CONCATENATED MODULE: ./lib/report/contents/metadata.js

/**
 * Core metadata as `pip show --verbose` writes them, without what only an installation has.
 *
 * @returns Lines without line ends; nothing in them is escaped but what cannot be seen.
 * @see https://pip.pypa.io/en/stable/cli/pip_show/
 */
function pipLines({ name, version, fields }) {
    const first = (header) => fields.get(header)?.[0] ?? '';
    const expression = first('license-expression');
    const lines = [
        ['Name', name],
        ['Version', version.text],
        ['Summary', first('summary')],
        ['Home-page', first('home-page') || homePageIn(fields.get('project-url') ?? [])],
        ['Author', first('author')],
        ['Author-email', first('author-email')],
        expression === '' ? ['License', first('license')] : ['License-Expression', expression],
        ['Requires', requiredNames(fields.get('requires-dist') ?? []).join(', ')],
        ['Metadata-Version', first('metadata-version')],
    ].map(([label, value]) => `${label}: ${value}`);
    return [
        ...lines,
        'Classifiers:',
        ...(fields.get('classifier') ?? []).map((classifier) => `  ${classifier}`),
        'Project-URLs:',
        ...(fields.get('project-url') ?? []).map((url) => `  ${url}`),
    ].map((line) => (0,terminal/* visibleLine */.P8)(line.trimEnd()));
}
/** The label is compared as the index does it: without punctuation and spaces, in lower case. */
function homePageIn(urls) {
    const pairs = urls.map((url) => /^([^,]*),\s*(.*)$/s.exec(url));
    const found = pairs.find((pair) => pair?.[1]?.replace(/[\p{P}\p{S}\s]/gu, '').toLowerCase() === 'homepage');
    return found?.[2] ?? '';
}
/** What comes in without any extra, by name; pip leaves out what a marker excludes where it runs, which nobody can say here. */
function requiredNames(requirements) {
    const names = requirements.filter((text) => !/;.*\bextra\s*==/s.test(text)).map(nameIn);
    return [...new Set(names)].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
}
const nameIn = (requirement) => /^[A-Za-z0-9][\w.-]*/.exec(requirement.trim())?.[0] ?? '';

;// CONCATENATED MODULE: ./lib/report/contents/tree.js



/**
 * Files as a tree, one line each with its size, folders first. Where there are too many, the folders with the most files are
 * one line each: how many files, and how large they are together.
 *
 * @param lineLimit The lines that may be drawn; a folder of which only a part fits says what is left.
 * @returns Lines without line ends, nothing in them escaped but what cannot be seen.
 */
function treeLines(files, lineLimit) {
    const root = folderOf(files);
    return linesOf(root, openFolders(root, lineLimit), lineLimit);
}
const newFolder = (name, depth) => ({
    name,
    depth,
    folders: new Map(),
    files: [],
    count: 0,
    sizeBytes: 0,
});
function folderOf(files) {
    const root = newFolder('', 0);
    for (const { path, sizeBytes } of files) {
        const parts = path.split('/');
        const name = parts.pop() ?? '';
        let folder = root;
        for (const part of ['', ...parts]) {
            if (part !== '') {
                const next = folder.folders.get(part) ?? newFolder(part, folder.depth + 1);
                folder.folders.set(part, next);
                folder = next;
            }
            folder.count += 1;
            folder.sizeBytes += sizeBytes;
        }
        folder.files.push({ path: name, sizeBytes });
    }
    return root;
}
/** The folders whose content is drawn: from the outside in, small ones first, as long as there is room. */
function openFolders(root, lineLimit) {
    const open = new Set([root]);
    let lines = root.folders.size + root.files.length;
    let level = [...root.folders.values()];
    while (level.length > 0) {
        const fitting = [];
        for (const folder of level.toSorted((a, b) => a.count - b.count)) {
            const more = folder.folders.size + folder.files.length;
            if (lines + more > lineLimit)
                break;
            lines += more;
            fitting.push(folder);
            open.add(folder);
        }
        level = fitting.flatMap(({ folders }) => [...folders.values()]);
    }
    return open;
}
function linesOf(folder, open, lineLimit) {
    const indent = '  '.repeat(folder.depth);
    const folders = sorted([...folder.folders.values()], ({ name }) => name).flatMap((each) => {
        const sum = `${(0,listed/* counted */.h)(each.count, 'file')}, ${(0,words/* formatSize */.Xq)(each.sizeBytes)}`;
        const line = lineOf(`${indent}${each.name}/`, sum);
        return open.has(each) ? [line, ...linesOf(each, open, lineLimit)] : [line];
    });
    // Of a folder that is not open nothing is drawn; only the root can have more than the limit.
    const files = sorted(folder.files, ({ path }) => path);
    const shown = files.slice(0, Math.max(0, lineLimit - folders.length));
    const rest = files.slice(shown.length);
    const restBytes = rest.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    return [
        ...folders,
        ...shown.map(({ path, sizeBytes }) => lineOf(`${indent}${path}`, (0,words/* formatSize */.Xq)(sizeBytes))),
        ...(rest.length === 0
            ? []
            : [lineOf(`${indent}… and ${(0,listed/* counted */.h)(rest.length, 'more file')}`, (0,words/* formatSize */.Xq)(restBytes))]),
    ];
}
const nameColumns = 60;
const lineOf = (name, size) => `${(0,terminal/* visibleLine */.P8)(name).padEnd(nameColumns)}  ${size}`;
const sorted = (items, nameOf) => items.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));

;// CONCATENATED MODULE: ./lib/report/contents.js






// Of one file; a summary of a hundred wheels has room for them.
const treeLimit = 200;
const shownRequirements = 200;
const textLimit = 20_000;
/** One folded text for each file: what is in it, and what those who install it get to see. */
function foldsOfContents(distributions) {
    const wheels = distributions.filter(({ fileName }) => fileName.kind === 'wheel');
    return distributions.map((distribution) => {
        const { name, fileName, contents, metadata } = distribution;
        const { files, entryPoints, wheel } = contents;
        const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
        const isOnly = fileName.kind === 'sdist' && wheels.length > 0;
        const parts = [
            ['Files', treeOf(files)],
            ['In the source distribution, and in no wheel', isOnly ? treeOf(notInWheels(files, wheels)) : ''],
            ['Metadata, as pip shows them', (0,markdown/* fencedBlock */.zW)(pipLines(metadata).join('\n'))],
            ['Requires-Python', contents_codeLine(metadata.fields.get('requires-python')?.[0] ?? 'any')],
            ['Dependencies', requirementList(metadata.fields.get('requires-dist') ?? [])],
            ['Entry points', entryPoints === undefined ? '' : textBlock(entryPoints)],
            ['Generator', wheel?.generator === undefined ? '' : contents_codeLine(wheel.generator)],
        ];
        return {
            title: `What is in ${name}: ${(0,listed/* counted */.h)(files.length, 'file')}, ${(0,words/* formatSize */.Xq)(sizeBytes)} unpacked`,
            markdown: parts.flatMap(([title, markdown]) => (markdown === '' ? [] : [`**${title}**`, markdown])).join('\n\n'),
        };
    });
}
const contents_codeLine = (text) => (0,markdown/* codeSpan */.SS)((0,terminal/* visibleLine */.P8)(text));
const treeOf = (files) => files.length === 0 ? 'None.' : (0,markdown/* fencedBlock */.zW)(treeLines(files, treeLimit).join('\n'));
function requirementList(requirements) {
    if (requirements.length === 0)
        return 'None.';
    const shown = requirements.slice(0, shownRequirements).map(contents_codeLine);
    const rest = requirements.length - shown.length;
    return (0,markdown/* list */.p_)(rest > 0 ? [...shown, `and ${rest} more`] : shown);
}
function textBlock(text) {
    const lines = text.slice(0, textLimit).trimEnd().split(/\r?\n/).map(terminal/* visibleLine */.P8);
    return (0,markdown/* fencedBlock */.zW)((text.length > textLimit ? [...lines, '…'] : lines).join('\n'));
}
/** What a wheel does not hold, in whatever folder it was in the source: `src/rocket/a.py` is `rocket/a.py` there. */
function notInWheels(files, wheels) {
    const inWheels = new Set(wheels.flatMap(({ contents }) => contents.files.map(({ path }) => path.replace(/^[^/]+\.dist-info\/licenses\//, '').replace(/^[^/]+\.data\/\w+\//, ''))));
    return files.filter(({ path }) => {
        const parts = path.split('/');
        return !parts.some((_, index) => inWheels.has(parts.slice(index).join('/')));
    });
}

;// CONCATENATED MODULE: ./lib/report/tagged-tree.js



// Tests and documentation are often left out, and nobody looks for each of them.
const shownMissing = 200;
/** How a source distribution differs from the tagged commit, folded; none if it does not. */
function foldOfTree(name, { added, copied, changed, written, missing }) {
    const parts = [
        ['In no commit', added.map(tagged_tree_codeLine)],
        ['In the commit under another name', copied.map(({ path, of }) => `${tagged_tree_codeLine(path)}: ${tagged_tree_codeLine(of)}`)],
        ['With other bytes than in the commit', changed.map(({ path }) => tagged_tree_codeLine(path))],
        ['Written by tools', written.map(({ path, by }) => `${tagged_tree_codeLine(path)}: ${tagged_tree_codeLine(by)}`)],
        ['Tracked, and not in it', cut(missing.map(tagged_tree_codeLine))],
    ];
    const shown = parts.filter(([, items]) => items.length > 0);
    if (shown.length === 0)
        return [];
    const others = added.length + copied.length + changed.length;
    return [
        {
            title: `${name} against the tagged commit: ${(0,listed/* counted */.h)(others, 'file')} that nobody committed`,
            markdown: shown.flatMap(([title, items]) => [`**${title}**`, (0,markdown/* list */.p_)(items)]).join('\n\n'),
        },
    ];
}
const tagged_tree_codeLine = (text) => (0,markdown/* codeSpan */.SS)((0,terminal/* visibleLine */.P8)(text));
function cut(items) {
    const rest = items.length - shownMissing;
    return rest > 0 ? [...items.slice(0, shownMissing), `and ${rest} more`] : items;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 1 modules
var file_name = __webpack_require__(37026);
;// CONCATENATED MODULE: ./lib/distribution/comparison/last-release.js


/**
 * The greatest release below a version, by PEP 440; one that is not yanked, if there is any.
 *
 * @param files Of one project; those whose names say no version that can be read are left out, as old kinds of files.
 */
function releaseBefore(files, version) {
    const named = files.flatMap((file) => {
        const fileName = (0,file_name/* fileNameOf */.bV)(file.name);
        const own = fileName && (0,release_version/* parseVersion */.ot)(fileName.version);
        const isBefore = own !== undefined && (0,release_version/* compareVersions */.Zy)(own, version) < 0;
        return isBefore && fileName !== undefined ? [{ file, fileName, version: own }] : [];
    });
    const kept = named.filter(({ file }) => !file.isYanked);
    const candidates = kept.length > 0 ? kept : named;
    const [last] = candidates.toSorted((a, b) => (0,release_version/* compareVersions */.Zy)(b.version, a.version));
    if (last === undefined)
        return undefined;
    const own = candidates.filter((each) => (0,release_version/* compareVersions */.Zy)(each.version, last.version) === 0);
    return { version: last.version, files: own.map(({ file, fileName }) => ({ file, fileName })) };
}

;// CONCATENATED MODULE: ./lib/distribution/comparison/kinds.js

/** What one of a kind, and several, are called; in the order in which people look for them. */
const kindWords = {
    catalog: ['compiled catalog of translations', 'compiled catalogs of translations'],
    extension: ['compiled module', 'compiled modules'],
    typed: ['py.typed', 'files py.typed'],
    license: ['license', 'licenses'],
    'entry-points': ['entry_points.txt', 'files entry_points.txt'],
    template: ['template', 'templates'],
    module: ['module', 'modules'],
    data: ['other file', 'other files'],
};
/** The kinds in that order. */
const fileKinds = Object.keys(kindWords);
const extensionForm = /\.(?:so|pyd|dylib|dll)$|\.so\.[\d.]+$/i;
const licenseForm = /^(?:un)?licen[cs]es?\b|^(?:copying|copyright|notice|authors)\b/i;
const templateForm = /\.(?:html?|jinja2?|j2|mako|tmpl|tpl)$/i;
/** What a file is, by its path. */
function kindOfFile(path) {
    const name = external_node_path_.posix.basename(path);
    if (/\.mo$/i.test(name))
        return 'catalog';
    if (extensionForm.test(name))
        return 'extension';
    if (name === 'py.typed')
        return 'typed';
    if (name === 'entry_points.txt')
        return 'entry-points';
    if (/\.pyi?$/.test(name))
        return 'module';
    if (licenseForm.test(name) || /\.dist-info\/licenses\//.test(path))
        return 'license';
    if (templateForm.test(name) || /(?:^|\/)templates\//.test(path))
        return 'template';
    return 'data';
}

;// CONCATENATED MODULE: ./lib/distribution/comparison/names.js


/**
 * The names by which a file counts as the same one in two releases: the first is its own, by any of the others it is still there.
 *
 * @param path Inside a wheel, or inside the top folder of a source distribution.
 * @returns None for what a back end writes for itself.
 */
function namesOf(path) {
    const place = path
        .replace(/^[^/]+\.(?=(?:dist-info|data)\/)/, '.')
        // Both are installed where the other files are.
        .replace(/^\.data\/(?:purelib|platlib)\//, '');
    const kind = kindOfFile(path);
    if (isWritten(place))
        return [];
    // Since version 2.4 of the metadata, licenses have a folder there; and one with another ending is still the license.
    if (kind === 'license' && place.startsWith('.dist-info/'))
        return [`.dist-info/${stemOf(place)}`];
    if (kind === 'extension')
        return [extensionName(place)];
    if (kind === 'module')
        return moduleNames(place);
    return [place];
}
/** What a back end adds, and an installer may need, but no user. */
function isWritten(place) {
    if (place.startsWith('.dist-info/'))
        return !['license', 'entry-points'].includes(kindOfFile(place));
    return place === 'PKG-INFO' || /(?:^|\/)[^/]+\.egg-info\//.test(place);
}
const stemOf = (place) => external_node_path_.posix
    .basename(place)
    .toLowerCase()
    .replace(/\.\w+$/, '');
/**
 * Without what differs from one Python to the next (`_speedups.cpython-314-x86_64-linux-gnu.so`), or from one build to the
 * next: auditwheel puts a digest into the names of the libraries that it adds.
 */
function extensionName(place) {
    const { dir, base } = external_node_path_.posix.parse(place);
    const [stem = base] = base.split('.');
    return `${dir === '' ? '' : `${dir}/`}${stem.replace(/-[0-9a-f]{8}$/, '')}.so`;
}
/** A module may have become a package, or have been compiled, and is imported as before. */
function moduleNames(place) {
    const stem = place.replace(/\.pyi?$/, '');
    const ending = place.slice(stem.length);
    const package_ = /^(.*)\/__init__$/.exec(stem)?.[1];
    const compiled = ending === '.py' ? [`${package_ ?? stem}.so`] : [];
    return [place, package_ === undefined ? `${stem}/__init__${ending}` : `${package_}${ending}`, ...compiled];
}

;// CONCATENATED MODULE: ./lib/distribution/comparison/followed.js
/**
 * Which file of the last release one that was built follows: the sdist of the sdist; of the wheels, the one for the same
 * kind of machine and the same Python, or the nearest.
 *
 * @returns `undefined` if the last release has none of the kind.
 */
function followed(built, released) {
    if (built.kind === 'sdist')
        return released.find(({ kind }) => kind === 'sdist');
    const wheels = released.filter((name) => name.kind === 'wheel');
    // Of equals, the one for the newest Python.
    const byName = (a, b) => b.name.localeCompare(a.name, 'en', { numeric: true });
    return wheels.toSorted((a, b) => likeness(b, built) - likeness(a, built) || byName(a, b))[0];
}
/** The system counts more than the Python: what a wheel holds differs more between two systems. */
function likeness(released, built) {
    const [was, is] = [released, built].map(({ platformTags: [tag = ''] }) => platformOf(tag));
    return [
        [was?.system === is?.system, 16],
        [was?.system === is?.system && was?.machine === is?.machine, 8],
        [isSame(released.pythonTags, built.pythonTags), 4],
        [isFreeThreaded(released) === isFreeThreaded(built), 3],
        [isSame(released.abiTags, built.abiTags), 2],
        [isSame(released.platformTags, built.platformTags), 1],
    ].reduce((sum, [holds, weight]) => sum + (holds ? Number(weight) : 0), 0);
}
/** `manylinux_2_17_x86_64` as `manylinux` and `x86_64`. */
function platformOf(tag) {
    const [, system = tag, machine = ''] = /^([a-z]+)(?:\d*_\d+_\d+|\d+)?_(.+)$/.exec(tag) ?? [];
    return { system, machine };
}
const isFreeThreaded = ({ abiTags }) => abiTags.some((tag) => tag.endsWith('t'));
const isSame = (a, b) => a.toSorted().join('.') === b.toSorted().join('.');

;// CONCATENATED MODULE: ./lib/distribution/comparison.js



/** Compare what was built with what is out. Pure. */
function compareFiles(built, { file: last, fileNames, isTracked }) {
    const there = new Set(built.contents.files.flatMap(({ path }) => namesOf(path).slice(0, 1)));
    const gone = last.contents.files
        .filter(({ path }) => isGone(path, there))
        .map(({ path }) => ({ path, kind: kindOfFile(path) }));
    const vanishedFolders = foldersGone(gone, built.contents);
    const isDeleted = ({ path, kind }) => built.fileName.kind === 'sdist' && (kind === 'module' || kind === 'data') && !isTracked(path);
    const vanished = gone.filter((each) => !isDeleted(each));
    const [was, is] = [last.sizeBytes, built.sizeBytes];
    return {
        name: built.fileName.name,
        last: last.fileName.name,
        vanished: vanished.toSorted(byKind),
        vanishedFolders: vanishedFolders.filter((folder) => vanished.some(({ path }) => path.startsWith(`${folder}/`))),
        deletedCount: gone.length - vanished.length,
        sizeBytes: { was, is },
        isJump: Math.abs(is - was) > was / 2,
        losses: lossesOf(built, last, fileNames),
        generators: { was: last.contents.wheel?.generator, is: built.contents.wheel?.generator },
    };
}
function isGone(path, there) {
    const names = namesOf(path);
    return names.length > 0 && !names.some((name) => there.has(name));
}
function byKind(a, b) {
    return fileKinds.indexOf(a.kind) - fileKinds.indexOf(b.kind) || (a.path < b.path ? -1 : 1);
}
/** The outermost folders with something gone and nothing there. */
function foldersGone(gone, { files }) {
    const there = new Set(files.flatMap(({ path }) => foldersOf(path)));
    const folders = gone.flatMap(({ path }) => foldersOf(path).find((folder) => !there.has(folder)) ?? []);
    return [...new Set(folders)].filter((folder) => !/\.(?:dist-info|data|egg-info)$/.test(folder)).toSorted();
}
/** `a`, `a/b` of `a/b/c.py`. */
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function lossesOf(built, last, fileNames) {
    const isForAny = (name) => name.kind === 'wheel' && name.platformTags.includes('any');
    const wheels = fileNames.filter(({ kind }) => kind === 'wheel');
    const losses = [
        ['any-platform', built.fileName.kind === 'wheel' && !isForAny(built.fileName) && wheels.every(isForAny)],
        ['purelib', last.contents.wheel?.isPurelib === true && built.contents.wheel?.isPurelib === false],
    ];
    return losses.flatMap(([loss, holds]) => (holds ? [loss] : []));
}

// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./lib/distribution/contents.js
var contents = __webpack_require__(70298);
// EXTERNAL MODULE: ./lib/distribution/expansion.js
var expansion = __webpack_require__(8527);
// EXTERNAL MODULE: ./lib/distribution/metadata.js + 9 modules
var metadata = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
// EXTERNAL MODULE: ./lib/distribution/wheel.js + 4 modules
var wheel = __webpack_require__(27067);
// EXTERNAL MODULE: ./lib/distribution/zip/archive.js
var archive = __webpack_require__(50392);
;// CONCATENATED MODULE: ./lib/distribution/contents/listing.js









/**
 * List what is in a distribution that is out already. Nothing of it is judged: an index has files from times of other rules.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`
 */
async function listContents(fileName, bytes) {
    switch (fileName.kind) {
        case 'wheel':
            return await listWheel(fileName.name, bytes);
        case 'sdist':
            return { files: await listSdist(fileName.name, bytes), wheel: undefined, entryPoints: undefined };
    }
}
async function listWheel(file, bytes) {
    const members = await (0,archive/* readZip */.u)(file, bytes);
    const member = members.find(({ name }) => /^[^/]+\.dist-info\/WHEEL$/.test(name));
    if (member === undefined || member.sizeBytes > metadata/* metadataLimitBytes */.S)
        throw (0,refusal/* refusal */.x)('file-unreadable', { file, found: 'it has no file WHEEL that can be read' });
    const chunks = [];
    for await (const chunk of (0,archive/* contentsOf */.K)(file, member))
        chunks.push(chunk);
    return {
        files: (0,wheel/* filesOf */.R)(members),
        wheel: (0,contents/* readWheelFacts */.z)(Buffer.concat(chunks).toString('utf8')),
        entryPoints: undefined,
    };
}
async function listSdist(file, bytes) {
    const archive = (0,tar_stream.extract)();
    const limited = (0,expansion/* capAt */.E)((0,expansion/* expansionLimitBytes */.W)(bytes.sizeBytes), file);
    try {
        const [files] = await Promise.all([
            listMembers(archive),
            (0,external_node_stream_promises_.pipeline)(bytes.stream(), (0,external_node_zlib_.createGunzip)(), limited, archive),
        ]);
        return files;
    }
    catch (cause) {
        throw (0,refusal/* refusal */.x)('file-unreadable', { file, found: 'it cannot be unpacked', cause });
    }
}
async function listMembers(archive) {
    const files = [];
    for await (const entry of archive) {
        const { name, type, size = 0 } = entry.header;
        // Whatever the top folder is called: some releases spelled it otherwise than their file.
        const path = name.replace(/^\.\//, '').replace(/^[^/]*\//, '');
        if (type !== 'directory' && path !== '')
            files.push({ path, sizeBytes: size });
        entry.resume();
    }
    return files;
}

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/clients/http/download.js + 1 modules
var download = __webpack_require__(89120);
;// CONCATENATED MODULE: ./lib/clients/python-index/last-release.js












// Of one job. No more is downloaded for a comparison: a project with larger files is told so.
const downloadLimitBytes = 500_000_000;
// Of all requests and files together: the build must not be lost by a slow index.
const wholeMs = 60_000;
/**
 * Read what the last release before this one has. Nothing here stops anybody: an index that does not answer, or a file
 * that cannot be read, is a reason to compare nothing.
 */
async function lastReleaseOf(reading, search) {
    const { project, version, fileNames, clock } = search;
    const end = clock.now().getTime() + wholeMs;
    const found = await (0,attempt/* attemptAsync */.mx)(() => reading.project(project));
    if (found instanceof errors/* ReleaseError */.K2)
        return (0,known/* unknown */.L)(withoutStop(found.message));
    const last = found && releaseBefore(found.files, version);
    if (last === undefined)
        return (0,known/* unknown */.L)(`${reading.indexName} has no release of ${project} before ${version.text}`);
    const wanted = new Map(fileNames.map((built) => [
        built.name,
        followed(built, last.files.map(({ fileName }) => fileName)),
    ]));
    const names = new Set([...wanted.values()].flatMap((each) => each?.name ?? []));
    const read = await readEach(reading, last, names, { ...search, end });
    const none = (0,known/* unknown */.L)(`${last.version.text} has no file of its kind`);
    return (0,known/* known */.e)({
        version: last.version,
        fileNames: last.files.map(({ fileName }) => fileName),
        followed: new Map([...wanted].map(([name, each]) => [name, (each && read.get(each.name)) ?? none])),
    });
}
/** Download and list files, one after the other, until one cannot be had; several that were built may follow one. */
async function readEach(reading, last, names, { folder, clock, end }) {
    const read = new Map();
    let leftBytes = downloadLimitBytes;
    let isStopped = false;
    for (const { file, fileName } of last.files.filter((each) => names.has(each.fileName.name))) {
        const { sizeBytes } = file;
        if (sizeBytes === undefined || sizeBytes > leftBytes) {
            const size = sizeBytes === undefined ? 'the index does not say how large it is' : `it has ${sizeBytes} bytes`;
            read.set(fileName.name, (0,known/* unknown */.L)(`${(0,quoted/* quoted */.TL)(file.name)} was not downloaded, since ${size}`));
            continue;
        }
        const leftMs = end - clock.now().getTime();
        if (isStopped || leftMs <= 0) {
            const why = isStopped ? 'another one could not be downloaded' : `the ${wholeMs / 1000} s for all are over`;
            read.set(fileName.name, (0,known/* unknown */.L)(`${(0,quoted/* quoted */.TL)(file.name)} was not downloaded, since ${why}`));
            continue;
        }
        leftBytes -= sizeBytes;
        const path = (0,external_node_path_.join)(folder, fileName.kind);
        const compared = await readIfPossible(() => readOne(reading, { file, fileName }, { path, limitMs: leftMs }));
        isStopped = compared.isLast;
        read.set(fileName.name, compared.file);
    }
    return read;
}
async function readOne(reading, { file, fileName }, { path, limitMs }) {
    try {
        const difference = (0,download/* differenceOf */.P)(file, await reading.download(file, path, limitMs));
        if (difference !== undefined)
            return (0,known/* unknown */.L)(`the index lists ${(0,quoted/* quoted */.TL)(file.name)} ${difference}`);
        const bytes = await files/* OpenFile */.TG.open(path);
        try {
            const contents = await listContents(fileName, bytes);
            return (0,known/* known */.e)({ fileName, sizeBytes: bytes.sizeBytes, contents });
        }
        finally {
            await bytes.close();
        }
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** A full disk, and an index that does not answer, are reasons to compare nothing more. */
async function readIfPossible(read) {
    try {
        return { file: await read(), isLast: false };
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2)
            return { file: (0,known/* unknown */.L)(withoutStop(error.message)), isLast: error.code === 'index-failed' };
        if (!(external_node_util_.types.isNativeError(error) && 'syscall' in error))
            throw error;
        return { file: (0,known/* unknown */.L)(`the disk does not take the file: ${error.message}`), isLast: true };
    }
}
const withoutStop = (sentence) => sentence.replace(/\.$/, '');

// EXTERNAL MODULE: ./lib/clients/python-index/reading.js + 1 modules
var python_index_reading = __webpack_require__(74925);
;// CONCATENATED MODULE: ./lib/distribution/comparison/problems.js



// A message goes into the log, into annotations, and into an output; the summary shows all names.
const shownNames = 300;
/** What a maintainer should know of a file that follows one of the last release: warnings, which a project may make errors. */
function comparisonProblems(comparison) {
    const { name, last, vanished, isJump, losses } = comparison;
    const gone = vanished.length === 0
        ? []
        : [
            {
                code: 'contents-lost',
                severity: 'warning',
                message: [`${lostWords(comparison)}:`, ...problems_linesOf(vanished)].join('\n'),
                hint: `Find the step that made them for ${last}, such as one that compiles catalogs, and run it in the job before this action; if they are gone on purpose, go on.`,
                file: name,
            },
        ];
    const size = isJump
        ? [
            {
                code: 'contents-size',
                severity: 'warning',
                message: `${sizeWords(comparison)}.`,
                hint: 'Look in the summary for what was added, or is gone.',
                file: name,
            },
        ]
        : [];
    return [
        ...gone,
        ...size,
        ...losses.map((loss) => ({
            code: 'contents-platform',
            severity: 'warning',
            message: `${lossWords(comparison, loss)}.`,
            hint: 'If the project is pure Python, find out what made the build compile something, or turn it off; if it has compiled modules now, build a wheel for each platform.',
            file: name,
        })),
    ];
}
/** The same in sentences without their full stops, for the page of the release: what is beside names. */
function comparisonRemarks(comparison) {
    const { isJump, losses } = comparison;
    return [...(isJump ? [sizeWords(comparison)] : []), ...losses.map((loss) => lossWords(comparison, loss))];
}
/** `"a.whl" lacks 2 files that "b.whl" has: 1 license and 1 module`. */
function lostWords({ name, last, vanished, vanishedFolders }) {
    const kinds = fileKinds.flatMap((kind) => {
        const count = vanished.filter((each) => each.kind === kind).length;
        return count === 0 ? [] : [(0,listed/* counted */.h)(count, ...kindWords[kind])];
    });
    const folders = vanishedFolders.length === 0 ? '' : `; nothing is left of ${(0,listed/* listed */.K)(vanishedFolders.map(quoted/* quoted */.TL))}`;
    return `${(0,quoted/* quoted */.TL)(name)} lacks ${(0,listed/* counted */.h)(vanished.length, 'file')} that ${(0,quoted/* quoted */.TL)(last)} has: ${(0,listed/* listed */.K)(kinds)}${folders}`;
}
function problems_linesOf(vanished) {
    const lines = vanished.slice(0, shownNames).map(({ path }) => `  ${(0,quoted/* quotedPath */.MW)(path)}`);
    const rest = vanished.length - lines.length;
    return rest > 0 ? [...lines, `  and ${rest} more, which the summary names`] : lines;
}
const sizeWords = ({ name, last, sizeBytes: { was, is } }) => `${(0,quoted/* quoted */.TL)(name)} has ${is} bytes, and ${(0,quoted/* quoted */.TL)(last)} has ${was}`;
function lossWords({ name, last }, loss) {
    switch (loss) {
        case 'any-platform':
            return `${(0,quoted/* quoted */.TL)(name)} is for one platform, and ${(0,quoted/* quoted */.TL)(last)} is for any`;
        case 'purelib':
            return `The root of ${(0,quoted/* quoted */.TL)(name)} is not pure Python, and that of ${(0,quoted/* quoted */.TL)(last)} is`;
    }
}

;// CONCATENATED MODULE: ./lib/steps/build/comparison.js






/**
 * Compare what was built with the last release on the index. The project's code has ended its part, and nothing that is asked
 * here can be told by it.
 *
 * @returns Unknown where there is no last release, or the index does not answer: that stops nobody.
 */
async function compareWithLast(endpoints, network, subject) {
    const { distributions, folder } = subject;
    network.voice({ kind: 'part', title: 'Compare with the last release' });
    await (0,promises_.mkdir)(folder);
    const reading = new python_index_reading/* IndexReading */.B(endpoints, network, 'advice');
    const fileNames = distributions.map(({ fileName }) => fileName);
    const last = await lastReleaseOf(reading, { ...subject, fileNames, clock: network.clock });
    return last.kind === 'known' ? (0,known/* known */.e)(compareEach(subject, last.value)) : last;
}
function compareEach({ distributions, isTracked }, last) {
    const { version, fileNames, followed } = last;
    const files = distributions.map((built) => {
        const file = followed.get(built.name);
        if (file === undefined)
            throw new Error(`Nothing was decided about ${built.name}.`);
        if (file.kind === 'unknown')
            return [built.name, file];
        return [built.name, (0,known/* known */.e)(compareFiles(built, { file: file.value, fileNames, isTracked }))];
    });
    return { version: version.text, files: new Map(files) };
}
/** The comparisons that could be made. */
const comparisonsOf = (compared) => compared.kind === 'unknown'
    ? []
    : [...compared.value.files.values()].flatMap((file) => (file.kind === 'known' ? [file.value] : []));
/** Warnings, before the project's own severities. */
const problemsOf = (compared) => comparisonsOf(compared).flatMap(comparisonProblems);
/** What was compared, and what was not, and why: a sentence each. */
function comparedRemarks(compared) {
    if (compared.kind === 'unknown')
        return [`Not compared with a last release: ${compared.reason}.`];
    const { version, files } = compared.value;
    const unknowns = [...files].flatMap(([name, file]) => file.kind === 'unknown' ? [`Not compared with ${version}: ${name}, since ${file.reason}.`] : []);
    return unknowns.length === files.size ? unknowns : [`Compared with ${version} on the index.`, ...unknowns];
}
// A page of GitHub has no room for more, and the summary of the build names all.
const handedOnPaths = 1000;
const longestPath = 500;
/** What the draft says of a file; `undefined` if it lacks nothing. */
function lackingOf(compared, name) {
    const file = comparisonsOf(compared).find((each) => each.name === name);
    if (file === undefined)
        return undefined;
    const { last, vanished } = file;
    const remarks = comparisonRemarks(file);
    if (vanished.length === 0 && remarks.length === 0)
        return undefined;
    const paths = vanished.slice(0, handedOnPaths).map(({ path }) => shownPath(path));
    return { last, paths, moreCount: vanished.length - paths.length, remarks };
}
/** A name out of an archive that nobody judged, as a line of a page can hold it. */
const shownPath = (path) => path.slice(0, longestPath).replace(/[\p{Control}\p{Bidi_Control}\u2028\u2029]/gu, '\ufffd');

// EXTERNAL MODULE: ./lib/release/fragments/name-glob.js
var name_glob = __webpack_require__(30879);
;// CONCATENATED MODULE: ./lib/distribution/comparison/tagged-tree/export-subst.js


/**
 * Whether `git archive` expands placeholders in a file: it does where the attribute `export-subst` is set. A pattern with
 * quotes, or with `**` inside, fits nothing here.
 *
 * @param path From the root of the repository.
 * @param attributes Text of each `.gitattributes` of the commit, by its path.
 * @see https://git-scm.com/docs/gitattributes
 */
function isSubstituted(path, attributes) {
    let isSet = false;
    // The nearest file counts, and in it the last line: those that apply lie in each other, so that a longer path is nearer.
    for (const [file, text] of [...attributes].toSorted(([a], [b]) => a.length - b.length)) {
        const folder = file.slice(0, -external_node_path_.posix.basename(file).length);
        if (!path.startsWith(folder))
            continue;
        for (const line of text.split('\n')) {
            const [pattern = '', ...names] = line.trim().split(/[ \t]+/);
            if (pattern === '' || pattern.startsWith('#') || !fitsPattern(path.slice(folder.length), pattern))
                continue;
            for (const name of names)
                if (/^[-!]?export-subst(?:=|$)/.test(name))
                    isSet = name === 'export-subst';
        }
    }
    return isSet;
}
function fitsPattern(path, pattern) {
    const glob = pattern.replace(/^\*\*\//, '');
    if (!glob.includes('/'))
        return (0,name_glob/* fitsGlob */.t)(external_node_path_.posix.basename(path), glob);
    const [parts, globs] = [path.split('/'), glob.replace(/^\//, '').split('/')];
    return parts.length === globs.length && globs.every((each, index) => (0,name_glob/* fitsGlob */.t)(parts[index] ?? '', each));
}
const hex = '[0-9a-f]{4,64}';
const hashes = `(?:${hex}(?: ${hex}){0,20})?`;
const names = '[\\w ,./:>()+@#=-]{0,200}';
const date = '[\\w ,:+-]{1,40}';
const description = '[\\w.+/-]{0,200}';
/** What git puts in the place of a sign, as far as nothing that ends a text of a programming language can be in it. */
const export_subst_forms = [
    [/^%[HTht]/, hex],
    [/^%[Pp]/, hashes],
    [/^%[dD]/, names],
    [/^%[ac][dDriIst]/, date],
    [/^%\(describe[^)]*\)/, description],
];
// Each sign more multiplies the steps that are needed to tell whether a text fits.
const mostSigns = 3;
/**
 * What a placeholder may become.
 *
 * @param format Between `$Format:` and `$`.
 * @returns `undefined` if it has a sign that can become anything, such as the name of an author.
 */
function formOfFormat(format) {
    let [rest, form, signs] = [format, '', 0];
    while (rest !== '') {
        const plain = /^[^%]+/.exec(rest)?.[0];
        const known = export_subst_forms.flatMap(([sign, each]) => {
            const found = sign.exec(rest)?.[0];
            return found === undefined ? [] : [{ length: found.length, each }];
        })[0];
        if (plain === undefined && known === undefined)
            return undefined;
        if (plain === undefined)
            signs += 1;
        form += plain === undefined ? known?.each : plain.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
        rest = rest.slice(plain?.length ?? known?.length);
    }
    return signs > mostSigns ? undefined : new RegExp(`^${form}$`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
;// CONCATENATED MODULE: ./lib/distribution/comparison/tagged-tree/same-source.js






/**
 * Why two files are the same source although their bytes differ: what a tool is known to change, proved by the bytes.
 *
 * @returns `undefined` for any other difference.
 */
function reasonOfDifference({ path, packed, tracked, version, isSubstituted }) {
    if (path === 'setup.cfg' && isSameConfiguration(textOf(packed), textOf(tracked)))
        return 'setuptools writes it';
    if (tracked.length === 0)
        return undefined;
    if (isPointerTo(tracked.toString('latin1'), packed))
        return 'Git LFS keeps its bytes';
    const [is, was] = [textOf(packed), textOf(tracked)];
    if (is === was)
        return 'its line ends differ';
    if (path === 'pyproject.toml' && isSameProject(packed, tracked))
        return 'the back end writes the version into it';
    if (isSubstituted && isExpanded(was, is))
        return 'git expands its placeholders';
    if (isVersioned(was, is, version))
        return 'a tool writes the version into it';
    if (isOfVersioneer(was, is, version))
        return 'versioneer writes it';
    return undefined;
}
/** Each byte is a character, so that nothing is lost in what is not text; with the line ends that git keeps. */
const textOf = (bytes) => bytes.toString('latin1').replaceAll('\r\n', '\n');
/** @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isPointerTo(tracked, packed) {
    const [, oid] = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(tracked) ?? [];
    return oid !== undefined && (0,external_node_crypto_.createHash)('sha256').update(packed).digest('hex') === oid;
}
/** setuptools writes the file anew, by Python's `configparser`: without comments, and with a section of its own. */
const isSameConfiguration = (is, was) => (0,external_node_util_.isDeepStrictEqual)(linesOfConfiguration(is), linesOfConfiguration(was));
function linesOfConfiguration(text) {
    const lines = [];
    let section = '';
    for (const line of text.split('\n').map((each) => each.trim())) {
        if (line === '' || /^[#;]/.test(line))
            continue;
        section = /^\[([^\]]+)\]$/.exec(line)?.[1] ?? section;
        if (section === 'egg_info' && (/^\[/.test(line) || /^tag_(?:build|date)\s*=/.test(line)))
            continue;
        lines.push(line.replace(/^([\w.-]+)\s*[:=]\s*/, (_, name) => `${name.toLowerCase()} = `).trimEnd());
    }
    return lines;
}
/** Back ends that take the version from elsewhere write it here, and may write all of the file anew. */
function isSameProject(packed, tracked) {
    const [is, was] = [packed, tracked].map((bytes) => (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => withoutVersion((0,toml/* parseToml */.MT)('pyproject.toml', bytes.toString('utf8'))))));
    return is !== undefined && (0,external_node_util_.isDeepStrictEqual)(is, was);
}
const ofVersion = new Set(['version', 'dynamic']);
function withoutVersion(document) {
    const { project, tool, ...rest } = document;
    const without = (value, names) => (0,json_value/* isRecord */.u4)(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))) : value;
    const tools = (0,json_value/* isRecord */.u4)(tool)
        ? Object.entries(tool).flatMap(([name, value]) => {
            if (name === 'poetry-dynamic-versioning')
                return [];
            return [[name, name === 'poetry' || name === 'pdm' ? without(value, ofVersion) : value]];
        })
        : [];
    return { ...rest, project: without(project, ofVersion), tool: Object.fromEntries(tools) };
}
/** `git archive`, which meson uses, puts facts of the commit in the place of `$Format:…$`. */
function isExpanded(was, is) {
    const placeholder = /\$Format:([^$\n]*)\$/g;
    const forms = [...was.matchAll(placeholder)].map(([, format = '']) => formOfFormat(format));
    const parts = was.split(/\$Format:[^$\n]*\$/);
    return parts.length > 1 && isJoinedBy(parts, is, (text, index) => forms[index]?.test(text) === true);
}
const versionForm = /^v?\d[\w.!+-]{0,100}$/;
/** Only where the release's own version stands may the commit have another one, or a placeholder. */
function isVersioned(was, is, version) {
    const parts = is.split(version);
    return parts.length > 1 && isJoinedBy(parts, was, (text) => versionForm.test(text));
}
/**
 * versioneer puts a short module with facts in the place of a long one.
 *
 * @see https://github.com/python-versioneer/python-versioneer/blob/master/src/from_file.py
 */
function isOfVersioneer(was, is, version) {
    const [, facts] = versioneerForm.exec(is) ?? [];
    if (facts === undefined || !/versioneer/.test(was))
        return false;
    const read = (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => JSON.parse(facts)));
    return (0,json_value/* isRecord */.u4)(read) && read.version === version;
}
const versioneerForm = /^(?:#[^\n]*\n)*\n*(?:import (?:json|sys)\n)+\n*version_json = '''\n(\{[^'\\]*\})\n'''[ ]{0,2}# END VERSION_JSON\n+def get_versions\(\):\n {4}return json\.loads\(version_json\)\n*$/;
/** Whether a text is these parts, in their order, with something of a form between them. */
function isJoinedBy(parts, text, fits) {
    const [first = '', ...rest] = parts;
    if (!text.startsWith(first))
        return false;
    let from = first.length;
    for (const [index, part] of rest.entries()) {
        const isLast = index === rest.length - 1;
        const to = isLast ? text.length - part.length : text.indexOf(part, from);
        if (to < from || !text.endsWith(isLast ? part : '') || !fits(text.slice(from, to), index))
            return false;
        from = to + part.length;
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/distribution/comparison/tagged-tree.js


/** Compare a source distribution with the commit that it was built from. Pure. */
function compareWithTree(files, { entries, folder, writerOf }) {
    // Of files with the same bytes, the first is named.
    const placeOf = new Map([...entries].toReversed().map(([path, entry]) => [hashOf(entry), path]));
    const added = [];
    const copied = [];
    const changed = [];
    const written = [];
    let sameCount = 0;
    for (const { path, blob } of files) {
        const entry = entries.get(`${folder}${path}`);
        const by = writerOf(path);
        const isAt = (place) => blob !== undefined && hashOf(entries.get(place) ?? '') === blob;
        const other = blob === undefined ? undefined : placeOf.get(blob);
        if (entry !== undefined && isAt(`${folder}${path}`))
            sameCount += 1;
        else if (entry === undefined && (blob === emptyBlob || isFromAbove(path, folder, isAt)))
            sameCount += 1;
        // A setting lets a tool write a new file; it proves nothing of one that was reviewed.
        else if (by !== undefined && (entry === undefined || isMetadata(path)))
            written.push({ path, by });
        else if (entry !== undefined)
            changed.push({ path, entry });
        else if (other !== undefined)
            copied.push({ path, of: other });
        else
            added.push(path);
    }
    const there = new Set(files.map(({ path }) => `${folder}${path}`));
    const missing = [...entries.keys()].filter((path) => path.startsWith(folder) && !there.has(path));
    return { sameCount, added, copied, changed, written, missing: missing.map((path) => path.slice(folder.length)) };
}
/** What git calls a file without any bytes. */
const emptyBlob = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
/**
 * Whether a file comes from a folder above: under its own path there, as maturin packs a workspace, or, of a license or a
 * README, under its name, as cargo packs those of a crate.
 */
function isFromAbove(path, folder, isAt) {
    const name = external_node_path_.posix.basename(path);
    const isPage = kindOfFile(path) === 'license' || /^readme(?:\.(?:md|rst|txt))?$/i.test(name);
    const ofProject = foldersAbove(folder).some((above) => isAt(`${above}${path}`));
    return ofProject || (isPage && foldersAbove(`${folder}${path}`).some((above) => isAt(`${above}${name}`)));
}
/** `a/`, and the root as the empty text, of `a/b/` and of `a/b`. */
function foldersAbove(path) {
    const parts = path.replace(/\/$/, '').split('/').slice(0, -1);
    return ['', ...parts.map((_, index) => `${parts.slice(0, index + 1).join('/')}/`)];
}
const hashOf = (entry) => entry.slice(entry.lastIndexOf(' ') + 1);
/** What every back end writes: metadata, and what setuptools keeps about them. */
function isMetadata(path) {
    if (path === 'PKG-INFO')
        return true;
    return external_node_path_.posix.dirname(path).endsWith('.egg-info') && eggInfo.has(external_node_path_.posix.basename(path));
}
// https://setuptools.pypa.io/en/latest/deprecated/python_eggs.html, and what plugins of it add.
const eggInfo = new Set([
    'PKG-INFO',
    'SOURCES.txt',
    'dependency_links.txt',
    'entry_points.txt',
    'namespace_packages.txt',
    'not-zip-safe',
    'pbr.json',
    'requires.txt',
    'scm_file_list.json',
    'scm_version.json',
    'top_level.txt',
    'zip-safe',
]);

;// CONCATENATED MODULE: ./lib/distribution/contents/members.js




// What people write; and of all that is asked for, so much is held.
const memberLimitBytes = 4 * 1024 * 1024;
const totalLimitBytes = 32 * 1024 * 1024;
/**
 * The bytes of some files of a source distribution that was inspected.
 *
 * @param paths Without its top folder.
 * @returns By path; a file that is too large to be a source is left out.
 */
async function readSdistMembers(file, bytes, paths) {
    const found = new Map();
    const archive = (0,tar_stream.extract)();
    const read = async () => {
        let leftBytes = totalLimitBytes;
        for await (const entry of archive) {
            const path = entry.header.name.replace(/^[^/]*\//, '');
            const { size = 0 } = entry.header;
            if (!paths.has(path) || size > memberLimitBytes || size > leftBytes)
                entry.resume();
            else {
                leftBytes -= size;
                found.set(path, await bytesOf(entry));
            }
        }
    };
    const unpacked = (0,external_node_stream_promises_.pipeline)(bytes.stream(), (0,external_node_zlib_.createGunzip)(), (0,expansion/* capAt */.E)((0,expansion/* expansionLimitBytes */.W)(bytes.sizeBytes), file), archive);
    await Promise.all([read(), unpacked]);
    return found;
}
async function bytesOf(entry) {
    const chunks = [];
    for await (const chunk of entry)
        chunks.push(chunk);
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/release/project/setup-cfg.js
var setup_cfg = __webpack_require__(67337);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/written-files.js



/**
 * The files that a project lets its tools write when it is packed: those that hold the version above all.
 *
 * @throws ReleaseError `source-unreadable`
 */
async function readWrittenFiles(tree) {
    const document = tableOf('pyproject.toml', await tree.read('pyproject.toml'));
    const hatch = tableOf('hatch.toml', await tree.read('hatch.toml'));
    const setup = (await tree.read('setup.cfg')) ?? '';
    const written = [
        ...ofVersionTools(document),
        ...ofHatch((0,toml/* tableAt */.af)(document, 'tool', 'hatch') ?? {}),
        ...ofHatch(hatch),
        ...ofScikitBuild(document),
        ...ofSetup(document, setup),
        ...ofBackEnd(document),
    ];
    return (path) => written.find((each) => each.path === path || (each.isInside === true && path.endsWith(`/${each.path}`)))?.by;
}
const tableOf = (path, text) => (text === undefined ? undefined : (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => (0,toml/* parseToml */.MT)(path, text)))) ?? {};
const written = (by, path, more = {}) => typeof path === 'string' && path !== '' ? [{ by, path: path.replace(/^\.\//, ''), ...more }] : [];
/** @see https://setuptools-scm.readthedocs.io/en/latest/config/ @see https://backend.pdm-project.org/metadata/ */
function ofVersionTools(document) {
    const ofScm = ['setuptools_scm', 'vcs-versioning'].flatMap((name) => {
        const table = (0,toml/* tableAt */.af)(document, 'tool', name);
        return [(0,toml/* textAt */.$6)(table, 'write_to'), (0,toml/* textAt */.$6)(table, 'version_file')].flatMap((path) => written('setuptools-scm', path));
    });
    return [
        ...ofScm,
        ...written('pdm-backend', (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'pdm', 'version'), 'write_to'), { isInside: true }),
        ...written('versioneer', (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'versioneer'), 'versionfile_source')),
        ...written('versioningit', (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'versioningit', 'write'), 'file')),
    ];
}
/** @see https://hatch.pypa.io/latest/plugins/build-hook/version/ @see https://github.com/ofek/hatch-vcs */
function ofHatch(table) {
    return [(0,toml/* tableAt */.af)(table, 'build'), (0,toml/* tableAt */.af)(table, 'build', 'targets', 'sdist')].flatMap((build) => {
        const hooks = build && (0,toml/* tableAt */.af)(build, 'hooks');
        if (hooks === undefined)
            return [];
        return [
            ...written('hatch-vcs', (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(hooks, 'vcs'), 'version-file')),
            ...written('hatchling', (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(hooks, 'version'), 'path')),
        ];
    });
}
/** @see https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html#generate-files-with-dynamic-metadata */
function ofScikitBuild(document) {
    const generate = (0,toml/* tableAt */.af)(document, 'tool', 'scikit-build')?.generate;
    const tables = Array.isArray(generate) ? generate : [];
    return tables.flatMap((table) => (0,toml/* textAt */.$6)(table, 'location') === 'source' ? written('scikit-build-core', (0,toml/* textAt */.$6)(table, 'path')) : []);
}
function ofSetup(document, setup) {
    const requires = (0,toml/* textsAt */.i1)((0,toml/* tableAt */.af)(document, 'build-system'), 'requires') ?? [];
    const hasPbr = requires.some((requirement) => /^pbr\b/i.test(requirement));
    const versioneer = (0,setup_cfg/* parseSetupConfiguration */.J)(setup).get('versioneer.versionfile_source');
    return [
        ...written('versioneer', versioneer?.lines.join('').trim()),
        ...(hasPbr ? ['AUTHORS', 'ChangeLog', 'RELEASENOTES.rst'].flatMap((path) => written('pbr', path)) : []),
    ];
}
function ofBackEnd(document) {
    const backEnd = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'build-system'), 'build-backend') ?? '';
    if (backEnd === 'maturin')
        return written('maturin', 'Cargo.lock');
    const isGenerated = (0,toml/* tableAt */.af)(document, 'tool', 'poetry', 'build')?.['generate-setup-file'] === true;
    return isGenerated ? written('Poetry', 'setup.py') : [];
}

;// CONCATENATED MODULE: ./lib/steps/build/tagged-tree.js












/** Compare the source distribution with the tagged commit, by names and digests first, and by the bytes of what differs. */
async function compareSdist({ name, fileName, contents }, path, source) {
    const declared = await readWrittenFiles(source.tree);
    const writerOf = (path) => (isMetadata(path) ? 'the back end' : declared(path));
    const entries = await entriesWithSubmodules(source);
    const found = compareWithTree(contents.files, { entries, folder: source.folder, writerOf });
    const reasons = new Map(await reasonsOfCopies(found.copied, entries, source));
    // Of what no commit has under its name, this one alone may be known by its bytes.
    const added = [...found.added, ...found.copied.map(({ path }) => path)]
        .filter((path) => path === 'setup.cfg')
        .map((path) => ({ path, entry: '' }));
    const doubtful = [...found.changed, ...added];
    if (doubtful.length === 0)
        return { name, ...explained(found, reasons) };
    const paths = new Set(doubtful.map((each) => each.path));
    const file = await files/* OpenFile */.TG.open(path);
    const packed = await readSdistMembers(name, file, paths).finally(() => file.close());
    const tracked = await source.git.blobs(doubtful.map(({ entry }) => hashIn(entry)).filter((hash) => hash !== ''));
    const attributes = await attributesIn(entries, source);
    for (const each of doubtful) {
        const own = packed.get(each.path);
        const other = each.entry === '' ? Buffer.alloc(0) : tracked.get(hashIn(each.entry));
        if (own === undefined || other === undefined)
            continue;
        const texts = {
            path: each.path,
            packed: own,
            tracked: other,
            version: fileName.version,
            isSubstituted: isSubstituted(`${source.folder}${each.path}`, attributes),
        };
        const reason = isElsewhere(each, other, { entries, source, files: contents.files }) ?? reasonOfDifference(texts);
        if (reason !== undefined)
            reasons.set(each.path, reason);
    }
    return { name, ...explained(found, reasons) };
}
function explained(found, reasons) {
    const written = [...reasons].map(([path, by]) => ({ path, by }));
    return {
        ...found,
        added: found.added.filter((path) => !reasons.has(path)),
        copied: found.copied.filter(({ path }) => !reasons.has(path)),
        changed: found.changed.filter(({ path }) => !reasons.has(path)),
        written: [...found.written, ...written],
    };
}
/** A link of the commit is packed as what it leads to; and a package may have a project file of another name. */
function isElsewhere({ path, entry }, tracked, { entries, source: { folder, projectFile }, files }) {
    const blob = files.find((file) => file.path === path)?.blob;
    const isAt = (place) => blob !== undefined && hashIn(entries.get(place) ?? '') === blob;
    if (entry.startsWith('120000')) {
        const target = external_node_path_.posix.join(external_node_path_.posix.dirname(`${folder}${path}`), tracked.toString('utf8'));
        return isAt(target) ? 'it is a link of the commit' : undefined;
    }
    return path === 'pyproject.toml' && isAt(`${folder}${projectFile}`) ? `it is ${projectFile}` : undefined;
}
/** A file below a link to a folder is that of the folder; and a package may have a project file of another name. */
async function reasonsOfCopies(copied, entries, { git, folder, projectFile }) {
    const links = [...entries].filter(([, entry]) => entry.startsWith('120000'));
    const isBelow = (link) => copied.some(({ path }) => `${folder}${path}`.startsWith(`${link}/`));
    const targets = await git.blobs(links.filter(([link]) => isBelow(link)).map(([, entry]) => hashIn(entry)));
    const isSame = (place, { of }) => entries.has(place) && hashIn(entries.get(place) ?? '') === hashIn(entries.get(of) ?? '');
    return copied.flatMap((each) => {
        const place = `${folder}${each.path}`;
        if (each.path === 'pyproject.toml' && isSame(`${folder}${projectFile}`, each))
            return [[each.path, `it is ${projectFile}`]];
        const [link = '', entry = ''] = links.find(([path]) => place.startsWith(`${path}/`)) ?? [];
        const target = targets.get(hashIn(entry))?.toString('utf8');
        if (target === undefined)
            return [];
        const leadsTo = external_node_path_.posix.join(external_node_path_.posix.dirname(link), target, place.slice(link.length));
        return isSame(leadsTo, each) ? [[each.path, 'it is behind a link of the commit']] : [];
    });
}
/** The texts of all `.gitattributes`, by path. */
async function attributesIn(entries, { git }) {
    const own = [...entries].filter(([path]) => external_node_path_.posix.basename(path) === '.gitattributes');
    const texts = await git.blobs(own.map(([, entry]) => hashIn(entry)));
    return new Map(own.flatMap(([path, entry]) => {
        const text = texts.get(hashIn(entry))?.toString('utf8');
        return text === undefined ? [] : [[path, text]];
    }));
}
const hashIn = (entry) => entry.slice(entry.lastIndexOf(' ') + 1);
/** The files of the commit, and those of its submodules at the commits that it names, where these are checked out. */
async function entriesWithSubmodules(source) {
    const { git, commit, workspace, environment } = source;
    const { entries } = await git.treeAt(commit);
    const modules = [...entries].filter(([, entry]) => entry.startsWith('160000'));
    if (modules.length === 0)
        return entries;
    const all = new Map(entries);
    for (const [path, entry] of modules) {
        const inside = await (0,attempt/* attemptAsync */.mx)(() => new clients_git.Git((0,external_node_path_.join)(workspace, path), environment).treeAt(hashIn(entry)));
        if (inside instanceof errors/* ReleaseError */.K2)
            continue;
        for (const [own, each] of inside.entries)
            all.set(`${path}/${own}`, each);
    }
    return all;
}
// As of what the last release had: the summary shows all.
const tagged_tree_shownNames = 300;
/** A warning for a source distribution that holds what nobody committed, before what workflow and project make of it. */
function problemsOfSdist({ name, added, copied, changed }) {
    const names = [
        ...added.map((path) => `  not in it: ${(0,quoted/* quotedPath */.MW)(path)}`),
        ...copied.map(({ path, of }) => `  copy of ${(0,quoted/* quotedPath */.MW)(of)}: ${(0,quoted/* quotedPath */.MW)(path)}`),
        ...changed.map(({ path }) => `  other bytes: ${(0,quoted/* quotedPath */.MW)(path)}`),
    ];
    if (names.length === 0)
        return [];
    const shown = names.slice(0, tagged_tree_shownNames);
    const rest = names.length - shown.length;
    const lines = rest > 0 ? [...shown, `  and ${rest} more, which the summary names`] : shown;
    return [
        {
            code: 'sdist-differs',
            severity: 'warning',
            message: `${(0,quoted/* quoted */.TL)(name)} holds ${(0,listed/* counted */.h)(added.length + copied.length, 'file')} that the tagged commit does not have${copied.length === 0 ? '' : ' under that name'}, and ${(0,listed/* counted */.h)(changed.length, 'file')} with other bytes than there:\n${lines.join('\n')}`,
            hint: 'No review has seen these files. Find out what in the build made them; then commit them, or name each in the setting of the tool that writes it, such as version-file of hatch-vcs.',
            file: name,
        },
    ];
}
/** What the summary says in a line. */
function remarkOfSdist({ name, sameCount, added, copied, changed, written, missing }) {
    const others = added.length + copied.length + changed.length;
    const whole = others === 0 ? 'all others' : `${sameCount} others`;
    return `${(0,quoted/* quoted */.TL)(name)} against the tagged commit: ${(0,listed/* counted */.h)(written.length, 'file')} written by tools, ${(0,listed/* counted */.h)(others, 'file')} that nobody committed, ${whole} as they are there; ${(0,listed/* counted */.h)(missing.length, 'tracked file')} left out.`;
}

;// CONCATENATED MODULE: ./lib/steps/build/findings.js








/** Hold what was built against the tagged commit and the last release, and show what is in it. */
async function findingsOf(subject) {
    const { inputs, git, project, own, distributions, severities } = subject;
    const { entries } = await git.treeAt(inputs.run.sha);
    const folder = own === undefined || own.folder === '' ? '' : `${own.folder}/`;
    const isTracked = (path) => entries.has(`${folder}${path}`);
    const place = { project: project.normalizedName, folder: (0,external_node_path_.join)(subject.folder, 'last-release'), isTracked };
    const sdists = await sdistComparisons(subject, folder);
    const compared = await compareWithLast(inputs.endpoints, await subject.openNetwork(), { ...subject, ...place });
    const last = compared.kind === 'known' ? foldOfComparison(compared.value.version, comparisonsOf(compared)) : [];
    const problems = [
        ...sdists.flatMap((sdist) => problemsOfSdist(sdist)).flatMap((problem) => severe(problem, inputs, severities)),
        ...problemsOf(compared).flatMap((problem) => (0,settings/* withSeverity */.U_)(problem, severities)),
    ];
    return {
        problems,
        remarks: [...sdists.map(remarkOfSdist), ...comparedRemarks(compared)],
        folds: [...last, ...sdists.flatMap((sdist) => foldOfTree(sdist.name, sdist)), ...foldsOfContents(distributions)],
        lackingOf: (name) => lackingOf(compared, name),
    };
}
/** What the workflow is strict about, no setting of the tagged commit makes less. */
const severe = (problem, { isStrictSdist }, severities) => isStrictSdist ? [{ ...problem, severity: 'error' }] : (0,settings/* withSeverity */.U_)(problem, severities);
async function sdistComparisons({ inputs, git, own, distributions, output }, folder) {
    const { run, environment } = inputs;
    const root = await git.treeAt(run.sha);
    const source = {
        git,
        commit: run.sha,
        workspace: run.workspace,
        environment,
        tree: own === undefined ? root : (0,release_packages/* packageTree */.Pk)(root, own),
        folder,
        projectFile: own?.projectFile ?? release_packages/* pyproject */.bC,
    };
    const sdists = distributions.filter(({ fileName }) => fileName.kind === 'sdist');
    return await Promise.all(sdists.map((sdist) => compareSdist(sdist, (0,external_node_path_.join)(output, sdist.name), source)));
}

// EXTERNAL MODULE: ./lib/inputs/leg.js
var inputs_leg = __webpack_require__(92829);
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
;// CONCATENATED MODULE: ./lib/steps/build/handing-on.js









/** What later jobs are told of the files. */
function manifestOf({ run, leg }, tag, parts) {
    const { project, notes, distributions, own, findings, isPart, allowed } = parts;
    const files = distributions.map(({ name, sizeBytes, sha256 }) => {
        const lacking = findings.lackingOf(name);
        return { name, sizeBytes, sha256, ...(lacking === undefined ? {} : { lacking }) };
    });
    const { name, prefix } = tag;
    return {
        schema: 1,
        project: project.name,
        ...(own === undefined || (0,release_packages/* isRoot */.jX)(own) ? {} : { isPackage: true }),
        ...(isPart ? { isPart, ...(allowed && { allowed }) } : {}),
        ...(leg !== undefined && leg.count > 1 ? { legs: leg.count } : {}),
        version: versionOf(distributions) ?? tag.version.text,
        tag: name,
        tagPrefix: prefix,
        commit: run.sha,
        notes: notes.text,
        files,
    };
}
/** As the files have it: the tag may spell it in another way. */
const versionOf = ([first]) => first && (0,release_version/* parseVersion */.ot)(first.fileName.version)?.text;
/** Upload the distributions and the manifest: an equal build has an equal digest. */
async function handOn(inputs, manifest, built) {
    const { run, leg } = inputs;
    const { folder, output, origin, sourceDateEpoch, findings, warnings, notices, artifacts } = built;
    const text = (0,release_manifest/* serializeManifest */.MZ)(manifest);
    await (0,promises_.rm)((0,external_node_path_.join)(output, release_manifest/* manifestName */.vS), { recursive: true, force: true });
    await (0,files/* writeFileAt */.nO)(output, release_manifest/* manifestName */.vS, text);
    const digests = new Map([
        ...manifest.files.map(({ name, sha256 }) => [name, sha256]),
        [release_manifest/* manifestName */.vS, (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')],
    ]);
    const packed = { folder: output, names: [...digests.keys()], modifiedEpoch: sourceDateEpoch, digests };
    const artifact = await artifacts.upload(artifactName(inputs), packed, folder);
    const attempt = run.runAttempt;
    return (0,report/* reportOf */.EI)({
        step: 'build',
        headline: `Built ${manifest.project} ${manifest.version} from ${manifest.commit.slice(0, 12)}: ${manifest.files.length} files.`,
        problems: warnings,
        files: manifest.files.map(({ lacking, ...file }) => ({ ...file, result: 'built and inspected' })),
        remarks: [...origin, ...findings.remarks, ...notices],
        folds: [{ title: 'The notes, as the release page will show them', markdown: manifest.notes }, ...findings.folds],
        outputs: {
            version: manifest.version,
            'artifact-id': String(artifact.id),
            'artifact-digest': artifact.sha256,
            ...(leg && { [(0,inputs_leg/* legOutput */._$)(leg.index)]: (0,inputs_leg/* legText */.W4)({ ...artifact, leg, attempt }) }),
        },
    });
}
/** A name is free once in a run: where several jobs may build, it tells the job, its leg, and the attempt. */
function artifactName({ run, source, leg }) {
    const isAll = source.kind === 'front-end' && source.builds === 'project' && (leg?.count ?? 1) === 1;
    const place = isAll ? [] : [run.jobId || 'job', String(leg?.index ?? 0)];
    return ['distributions', ...place, String(run.runAttempt)].join('-');
}

// EXTERNAL MODULE: ./lib/clients/git/process.js
var process = __webpack_require__(7886);
;// CONCATENATED MODULE: ./lib/clients/git/default-branch.js


// A server that does not answer must not hold up a build; one file of one commit is all that is needed.
const fetchLimitMs = 120_000;
/**
 * The text of one file at the tip of the default branch of the server that a checkout came from, as anybody can read it.
 *
 * @returns `undefined` if there is no such file.
 * @throws ReleaseError `git-failed`, `source-unreadable`
 */
async function textOnDefaultBranch(place, path) {
    const { checkout, folder } = place;
    const environment = { ...(0,process/* pinnedEnvironment */.uM)(place.environment), GIT_ALLOW_PROTOCOL: 'https:file' };
    const url = (await (0,process/* gitOutput */.oM)({ directory: checkout, environment }, ['remote', 'get-url', 'origin'])).toString().trim();
    const command = { directory: folder, environment };
    await (0,process/* gitOutput */.oM)(command, ['init', '--quiet', '--bare', '--template=']);
    await (0,process/* gitOutput */.oM)({ ...command, limitMs: fetchLimitMs }, [
        'fetch',
        '--quiet',
        '--no-tags',
        '--depth=1',
        '--',
        url,
        'HEAD',
    ]);
    return await new clients_git.Git(folder, place.environment).fileAt('FETCH_HEAD', path);
}

// EXTERNAL MODULE: ./lib/distribution.js + 2 modules
var distribution = __webpack_require__(78805);
;// CONCATENATED MODULE: ./lib/steps/build/inspection.js










/**
 * Look through what was built. Only where something looks like a secret, and for the job that collects parts, the default
 * branch is asked what is allowed.
 *
 * @throws ReleaseError what `inspectDistribution` throws
 */
async function inspectBuilt({ output, names, voice, isPart, judge, ...place }) {
    const distributions = [];
    let globs;
    const allowed = () => {
        globs ??= (0,attempt/* attemptAsync */.mx)(() => allowedFiles(place));
        return globs;
    };
    voice({ kind: 'part', title: `Inspect ${(0,listed/* counted */.h)(names.length, 'file')}` });
    for (const [index, name] of names.entries()) {
        const file = await files/* OpenFile */.TG.openPlain((0,external_node_path_.join)(output, name));
        if (file === undefined)
            throw notPlain(name);
        try {
            const distribution = await inspectBy({ allowed, judge }, name, file);
            distributions.push(distribution);
            const { sizeBytes } = distribution;
            voice({ kind: 'done', what: 'inspected', name, at: { count: index + 1, total: names.length, sizeBytes } });
        }
        finally {
            await file.close();
        }
    }
    const handedOn = isPart ? await allowed() : undefined;
    if (!(handedOn instanceof errors/* ReleaseError */.K2))
        return { distributions, allowed: handedOn, remarks: [] };
    const remark = `Not read: what the default branch allows in distributions, since ${handedOn.message}`;
    return { distributions, allowed: undefined, remarks: [remark] };
}
function notPlain(name) {
    return new errors/* ReleaseError */.K2('file-unreadable', {
        message: `${(0,quoted/* quoted */.TL)(name)} is not a plain file.`,
        hint: 'Fix what builds the project until it leaves files, and neither folders nor links.',
    });
}
async function inspectBy({ allowed, judge }, name, file) {
    const first = await (0,attempt/* attemptAsync */.mx)(() => (0,distribution/* inspectDistribution */.R)(name, file, { judge }));
    const isRefused = first instanceof errors/* ReleaseError */.K2;
    if (isRefused ? first.code !== 'file-credential' : first.secretsOfTests.length === 0)
        return orThrow(first);
    const globs = await allowed();
    if (!(globs instanceof errors/* ReleaseError */.K2))
        return await (0,distribution/* inspectDistribution */.R)(name, file, { allowed: globs, judge });
    if (!isRefused)
        return first;
    throw first.with({ message: `${first.message} What the default branch allows could not be read.`, cause: globs });
}
function orThrow(value) {
    if (value instanceof errors/* ReleaseError */.K2)
        throw value;
    return value;
}
async function allowedFiles(place) {
    await (0,promises_.mkdir)(place.folder);
    return (0,settings/* readSettings */.sb)(await textOnDefaultBranch(place, 'pyproject.toml')).settings.allowFilesInDistribution;
}

;// CONCATENATED MODULE: ./lib/clients/front-end/project-copy.js



/**
 * The folder that a front end builds a package from.
 *
 * Front ends read `pyproject.toml` alone, so a package with another project file gets a copy of the checkout in which that
 * file takes its place. All that lies there is copied, whatever an earlier step put beside the tracked files too, but not the
 * repository itself: nothing in the copy is to be taken for a changed checkout.
 *
 * @param checkout Folder of the repository. @param target A folder outside it, for a copy; it need not exist.
 */
async function folderToBuild(checkout, place, target) {
    if (place === undefined)
        return checkout;
    if ((0,release_packages/* isBuiltInPlace */.zO)(place))
        return (0,external_node_path_.join)(checkout, place.folder);
    const repository = (0,external_node_path_.join)(checkout, '.git');
    const isCopied = (path) => path !== repository && !path.startsWith(repository + external_node_path_.sep);
    await (0,promises_.cp)(checkout, target, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter: isCopied });
    const folder = (0,external_node_path_.join)(target, place.folder);
    await (0,promises_.copyFile)((0,external_node_path_.join)(folder, place.projectFile), (0,external_node_path_.join)(folder, release_packages/* pyproject */.bC));
    return folder;
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./lib/clients/front-end/said-lines.js




// A program may print without end and without a line end.
const longestPiece = 8192;
/** Splits one stream of a program into lines where the runner does: at `\n`, `\r\n`, and `\r` alone. */
class SaidLines {
    #decoder = new external_node_string_decoder_.StringDecoder('utf8');
    #rest = '';
    /** The lines that are whole now; a very long one comes in pieces. */
    add(chunk) {
        // A "\r" at the very end may be half of a line end.
        const lines = (this.#rest + this.#decoder.write(chunk)).split(/\r\n|\n|\r(?=[^\n])/);
        this.#rest = lines.pop() ?? '';
        if (this.#rest.length > longestPiece) {
            lines.push(this.#rest);
            this.#rest = '';
        }
        return lines;
    }
    /** What was said without a line end. */
    end() {
        const rest = (this.#rest + this.#decoder.end()).replace(/\r$/, '');
        this.#rest = '';
        return rest === '' ? [] : [rest];
    }
}
/** A line for the log of a job, which commands neither a terminal nor the runner: without colors. */
function inertLine(line) {
    return (0,terminal/* visibleLine */.P8)((0,external_node_util_.stripVTControlCharacters)(line).replaceAll('\t', '    '));
}
const longestLine = 300;
/** A line for a message: without colors, not endless, and with what cannot be seen as `\u{202e}`. */
function readable(line) {
    const plain = (0,external_node_util_.stripVTControlCharacters)(line).trimEnd();
    const shown = plain.length > longestLine ? `${plain.slice(0, longestLine)}…` : plain;
    return shown.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, quoted/* visible */.RK);
}

;// CONCATENATED MODULE: ./lib/clients/front-end/foreign-process.js





// As many as fit on a screen: they end with what went wrong.
const shownLines = 40;
// What is still on its way when a program ends is there at once; only somebody who holds the pipe keeps it open.
const restMs = 1000;
/**
 * Run a program whose code nobody here has read: as the leader of a group that ends with it, in time, heard line by line, and
 * not at all once it has ended, whoever still holds its output.
 */
async function runForeign(start) {
    const { command, workingFolder, environment, limitMs, clock, hear } = start;
    const [program = '', ...parameters] = command;
    const said = [];
    const kept = start.log === undefined ? undefined : new KeptWords(start.log);
    const listen = (line) => {
        hear?.(line);
        const shown = readable(line);
        if (shown !== '')
            said.push(shown);
        if (said.length > shownLines)
            said.shift();
    };
    // Whatever it starts has this too, unless it hides.
    const mark = `RELEASE_ACTION_MARK=${(0,external_node_crypto_.randomUUID)()}`;
    const [name = '', value = ''] = mark.split('=');
    const child = (0,children/* endingGroupWithUs */.XJ)((0,external_node_child_process_.spawn)(program, parameters, {
        cwd: workingFolder,
        env: { ...environment, [name]: value },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        windowsHide: true,
    }));
    let isOutOfTime = false;
    const alarm = clock.alarm(limitMs, () => {
        isOutOfTime = true;
        (0,children/* endGroup */.N4)(child);
    });
    const streams = [child.stdout, child.stderr].map((stream) => listenTo(stream, listen, kept));
    try {
        const exitCode = await new Promise((resolve) => {
            child.once('error', () => resolve(undefined));
            child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
        });
        (0,children/* endGroup */.N4)(child);
        if (exitCode === undefined)
            return { kind: 'not-started' };
        await (0,children/* endMarked */.Qc)(mark);
        await restOf(streams, clock);
        return isOutOfTime ? { kind: 'out-of-time', said } : { kind: 'ended', exitCode, said };
    }
    finally {
        alarm.cancel();
        kept?.close();
    }
}
/** Hear what is on its way, and then no more. */
async function restOf(streams, clock) {
    await new Promise((resolve) => {
        const alarm = clock.alarm(restMs, resolve);
        void Promise.all(streams.map(({ ended }) => ended)).then(() => {
            alarm.cancel();
            resolve();
        });
    });
    for (const stream of streams)
        stream.close();
}
/** Hear a stream line by line until it ends, or is closed. */
function listenTo(stream, listen, kept) {
    const lines = new SaidLines();
    stream.on('data', (chunk) => {
        kept?.add(chunk);
        for (const line of lines.add(chunk))
            listen(line);
    });
    const ended = new Promise((resolve) => {
        stream.once('close', resolve);
        // One that breaks has nothing more to say.
        stream.once('error', () => resolve());
    });
    return {
        ended,
        close: () => {
            stream.removeAllListeners('data').destroy();
            for (const line of lines.end())
                listen(line);
        },
    };
}
// More than this is of no use to people, and a program could fill the disk.
const longestLogBytes = 64 * 1024 * 1024;
/** What a program said, in a file; a disk that is full ends the file, not the build. */
class KeptWords {
    #file;
    #bytes = 0;
    constructor(path) {
        try {
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
            this.#file = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_EXCL, 0o644);
        }
        catch {
            this.#file = undefined;
        }
    }
    add(chunk) {
        if (this.#file === undefined)
            return;
        const part = chunk.subarray(0, longestLogBytes - this.#bytes);
        this.#bytes += part.length;
        try {
            (0,external_node_fs_.writeSync)(this.#file, part);
        }
        catch {
            this.close();
        }
    }
    close() {
        if (this.#file !== undefined)
            (0,external_node_fs_.closeSync)(this.#file);
        this.#file = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/clients/front-end.js













/** One sentence for the summary. */
function describeFrontEnd(frontEnd) {
    switch (frontEnd.kind) {
        case 'uv':
            return `Built by ${frontEnd.version}, in an isolated environment.`;
        case 'build':
            return frontEnd.isIsolated
                ? `Built by ${frontEnd.version} of ${frontEnd.python}, in an isolated environment.`
                : `Built by ${frontEnd.version} of ${frontEnd.python} without isolation: that Python already has what \`build-system.requires\` asks for.`;
    }
}
// Asks the front end itself, so that its own rules decide what is met, and then is `python3 -m build`: a Python of its own for
// each question takes longer than a small project.
const askAndBuild = `
import json, runpy, sys

facts, output, project, option, *requires = sys.argv[1:]
try:
    import build
except ImportError:
    sys.exit()
try:
    isolated = any(True for requirement in requires for _ in build.check_dependency(requirement))
except Exception:
    isolated = True
with open(facts, "w") as file:
    json.dump({"version": build.__version__, "isIsolated": isolated}, file)
options = [*([option] if option else []), *([] if isolated else ["--no-isolation"])]
sys.argv = ["build", *options, "--outdir", output, project]
runpy.run_module("build", run_name="__main__", alter_sys=True)
`;
/**
 * Build source distribution and wheel by the first front end that is there: `uv`, else `python3 -m build`, else `python -m build`.
 *
 * @param requires `build-system.requires` of the project.
 * @returns What built them.
 * @throws ReleaseError `front-end-missing`, `build-failed`
 */
async function buildDistributions(requires, options) {
    const uv = await versionOfUv(options);
    if (uv !== undefined)
        return buildByUv(uv, options);
    for (const python of pythons) {
        const frontEnd = await buildByPython(python, requires, options);
        if (frontEnd !== undefined)
            return frontEnd;
    }
    throw new errors/* ReleaseError */.K2('front-end-missing', {
        message: 'None of `uv`, `python3 -m build`, and `python -m build` can be run here.',
        hint: 'Add a step with `astral-sh/setup-uv` and `enable-cache: false` before this one.',
    });
}
async function versionOfUv(options) {
    let version;
    const hear = (line) => {
        version ??= line.trim();
    };
    const end = await runForeign({ ...foreign(options), command: ['uv', '--version'], hear });
    const isThere = end.kind === 'ended' && end.exitCode === 0;
    return isThere ? (version ?? 'uv') : undefined;
}
async function buildByUv(version, options) {
    // https://docs.astral.sh/uv/reference/cli/#uv-build: source distribution first, then the wheel from it.
    const command = ['uv', 'build', ...askedOnly(options)];
    const places = ['--no-cache', '--out-dir', options.output, options.project];
    requireSuccess(command.join(' '), await runAloud([...command, ...places], options), options);
    return { kind: 'uv', version };
}
/** The option by which both front ends build one of the two kinds only. */
const askedOnly = ({ builds }) => (builds === 'project' ? [] : [`--${builds}`]);
/** @returns `undefined` if there is no such Python, or it has no `build`. */
async function buildByPython(python, requires, options) {
    const { project, output, workingFolder } = options;
    const facts = (0,external_node_path_.join)(workingFolder, 'front-end.json');
    const script = (0,external_node_path_.join)(workingFolder, 'ask_and_build.py');
    await (0,promises_.writeFile)(script, askAndBuild);
    const [option = ''] = askedOnly(options);
    const end = await runAloud([python, script, facts, output, project, option, ...requires], options);
    const text = await (0,files/* readPlainText */.Sg)(facts, longestFacts);
    if (end.kind === 'not-started' || text === undefined)
        return undefined;
    const { version, isIsolated } = readFacts(text);
    const command = [python, '-m build', ...askedOnly(options), ...(isIsolated ? [] : ['--no-isolation'])];
    requireSuccess(command.join(' '), end, options);
    return { kind: 'build', version: `build ${version}`, python, isIsolated };
}
const longestFacts = 4096;
/** What the script wrote before anything of the project ran, which may have written there since. */
function readFacts(text) {
    const { version, isIsolated } = (0,json_value/* recordFrom */.Qd)(text) ?? {};
    if (typeof version === 'string' && /^[\w.+!-]{1,50}$/.test(version) && typeof isIsolated === 'boolean')
        return { version, isIsolated };
    throw new errors/* ReleaseError */.K2('build-failed', {
        message: 'What `build` is and how it builds cannot be read from the file that tells it: the build changed it.',
        hint: 'Find out what in the project or in its back end writes into folders of this action.',
    });
}
/** Run a program, and show its words. */
async function runAloud(command, options) {
    // No line of it can be read as a command; as a second lock, commands are off until this word comes.
    const word = (0,external_node_crypto_.randomUUID)();
    const hear = (line) => (0,core/* info */.pq)(inertLine(line));
    (0,core/* info */.pq)(`::stop-commands::${word}`);
    const { log, umask } = options;
    const masked = umask === undefined ? command : ['/bin/sh', '-c', `umask ${umask}; exec "$@"`, 'sh', ...command];
    return await runForeign({ ...foreign(options), command: masked, hear, log }).finally(() => (0,core/* info */.pq)(`::${word}::`));
}
/** @param command What a person would run in a checkout. */
function requireSuccess(command, end, { limitMinutes, log }) {
    if (end.kind === 'not-started' || (end.kind === 'ended' && end.exitCode === 0))
        return;
    const words = end.said.length === 0 ? 'It said nothing.' : `The end of what it said:\n${end.said.join('\n')}`;
    if (end.kind === 'ended') {
        throw new errors/* ReleaseError */.K2('build-failed', {
            message: `\`${command}\` ended with ${end.exitCode}. ${words}`,
            hint: 'Run the same command in a checkout of the tag, fix the project, and push the tag again.',
        });
    }
    throw new errors/* ReleaseError */.K2('build-failed', {
        message: `\`${command}\` was ended after ${(0,listed/* counted */.h)(limitMinutes, 'minute')}. ${words}`,
        hint: `Set \`timeout-minutes\` of this step if it needs longer; all that it said is in ${log} on the runner.`,
    });
}
function foreign({ environment, sourceDateEpoch, workingFolder, limitMinutes, clock = clients_clock/* systemClock */.m }) {
    // A version that is set from outside would be another one than that of the tag.
    const passed = Object.entries(environment).filter(([name]) => !isVersionOverride(name));
    return {
        workingFolder,
        environment: { ...Object.fromEntries(passed), SOURCE_DATE_EPOCH: String(sourceDateEpoch) },
        limitMs: limitMinutes * 60_000,
        clock,
    };
}

;// CONCATENATED MODULE: ./lib/steps/build/given-files.js









/**
 * Copy the distributions that earlier steps of the job made: what is looked through is what is handed on, whatever still
 * runs in the workspace.
 *
 * @param globs Of paths relative to the workspace; each has to match something.
 * @param output An empty folder.
 * @returns Names of the files, sorted.
 * @throws ReleaseError `path-unfit` with everything that is wrong
 */
async function takeFiles(globs, workspace, output) {
    const root = await (0,promises_.realpath)(workspace);
    const complaints = [];
    const paths = new Set();
    for (const pattern of globs) {
        const found = await matches(pattern, root);
        if (found === undefined)
            complaints.push(`${(0,quoted/* quoted */.TL)(pattern)} leads out of the workspace`);
        else if (found.length === 0)
            complaints.push(`${(0,quoted/* quoted */.TL)(pattern)} matches nothing`);
        else
            for (const path of found)
                paths.add(path);
    }
    const sorted = [...paths].sort();
    for (const path of sorted)
        complaints.push(...(await faultsOf(path, root)));
    for (const [name, same] of Map.groupBy(sorted, (path) => (0,external_node_path_.basename)(path))) {
        if (same.length > 1)
            complaints.push(`${(0,quoted/* quoted */.TL)(name)} is there ${same.length} times: ${(0,listed/* listed */.K)(same.map(quoted/* quoted */.TL))}`);
    }
    if (complaints.length > 0)
        throw unfit(complaints);
    for (const path of sorted)
        await copyPlain(path, root, output);
    return sorted.map((path) => (0,external_node_path_.basename)(path)).sort();
}
/** Paths relative to the workspace; `undefined` for a pattern that leads out of it. */
async function matches(pattern, root) {
    if ((0,external_node_path_.isAbsolute)(pattern) || pattern.split(/[/\\]/).includes('..'))
        return undefined;
    const found = [];
    for await (const path of (0,promises_.glob)(pattern, { cwd: root }))
        found.push(path);
    return found;
}
async function faultsOf(path, root) {
    const whole = (0,external_node_path_.join)(root, path);
    // Braces and brackets can hide the dots from whoever reads the pattern alone.
    if (!whole.startsWith(root + external_node_path_.sep))
        return [`${(0,quoted/* quoted */.TL)(path)} leads out of the workspace`];
    const real = await (0,promises_.realpath)(whole).catch(() => undefined);
    // Whoever makes a link decides later what is read by it.
    if (real !== whole) {
        const isInside = real?.startsWith(root + external_node_path_.sep) ?? true;
        return [`${(0,quoted/* quoted */.TL)(path)} is reached by a symbolic link${isInside ? '' : ', which leads out of the workspace'}`];
    }
    const found = await (0,promises_.lstat)(whole);
    if (found.isDirectory())
        return [`${(0,quoted/* quoted */.TL)(path)} is a folder`];
    if (!found.isFile())
        return [`${(0,quoted/* quoted */.TL)(path)} is not an ordinary file`];
    return (0,file_name/* fileNameOf */.bV)((0,external_node_path_.basename)(path)) === undefined ? [`${(0,quoted/* quoted */.TL)(path)} is not a name that an index takes`] : [];
}
/** What was looked at may be something else by now: a link that took its place is not followed. */
async function copyPlain(path, root, output) {
    const file = await files/* OpenFile */.TG.openPlain((0,external_node_path_.join)(root, path));
    if (file === undefined)
        throw unfit([`${(0,quoted/* quoted */.TL)(path)} cannot be opened as an ordinary file`]);
    try {
        await (0,external_node_stream_promises_.pipeline)(file.stream(), (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(output, (0,external_node_path_.basename)(path)), { flags: 'wx' }));
    }
    finally {
        await file.close();
    }
}
function unfit(complaints) {
    return new errors/* ReleaseError */.K2('path-unfit', {
        message: `The input "path" cannot be used: ${complaints.join('; ')}.`,
        hint: 'Name wheels and the source distribution alone, as in `wheelhouse/*.whl`, and let the steps before this one make them.',
    });
}

;// CONCATENATED MODULE: ./lib/steps/build/unbounded.js

/**
 * What `build-system.requires` takes in any later version, as a sentence for the summary: the guides of packaging write it so, and
 * yet another major version of a back end may build the next release.
 *
 * @param requires As written.
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
function tellUnbounded(requires) {
    const names = requires.filter((text) => !isBounded(text)).map(nameOf);
    if (names.length === 0)
        return [];
    return [`\`build-system.requires\` sets no upper limit for ${(0,listed/* listed */.K)(names)}.`];
}
/** Whether it keeps out later versions: by a limit, by one version or series, or by an address. */
function isBounded(requirement) {
    const [specifier = ''] = requirement.split(';');
    return /<|~=|==|\s@\s/.test(specifier);
}
const nameOf = (requirement) => /^\s*([A-Za-z0-9][\w.-]*)/.exec(requirement)?.[1] ?? requirement.trim();

;// CONCATENATED MODULE: ./lib/steps/build/making.js







/**
 * Let a front end build the project, or take what earlier steps of the job have built.
 *
 * @throws ReleaseError `path-unfit`, `build-incomplete`, and what `buildDistributions` throws
 */
async function makeDistributions(inputs, project, place) {
    const { source, run } = inputs;
    const output = (0,external_node_path_.join)(place.folder, 'distributions');
    await (0,promises_.mkdir)(output);
    switch (source.kind) {
        case 'front-end': {
            const origin = await runFrontEnd(inputs, project, { ...place, output, builds: source.builds });
            return { output, names: (0,decide/* listBuilt */.Jp)(await (0,promises_.readdir)(output), source.builds), origin };
        }
        case 'files': {
            place.voice({ kind: 'part', title: `Take the files of ${project.name}` });
            const names = await takeFiles(source.globs, run.workspace, output);
            return { output, names: (0,decide/* listBuilt */.Jp)(names, 'files'), origin: [givenFiles] };
        }
    }
}
const givenFiles = 'Steps of the job built these files before this action, which ran no front end.';
async function runFrontEnd({ environment, run, timeoutMinutes: limitMinutes }, project, { folder, own, sourceDateEpoch, voice, output, builds, }) {
    const workingFolder = (0,external_node_path_.join)(folder, 'empty');
    await (0,promises_.mkdir)(workingFolder);
    const source = await folderToBuild(run.workspace, own, (0,external_node_path_.join)(folder, 'checkout'));
    voice({ kind: 'part', title: `Build ${project.name}` });
    const log = (0,external_node_path_.join)(run.temporaryFolder, `${project.normalizedName}.build.log`);
    const options = { project: source, builds, output, workingFolder, environment, sourceDateEpoch, limitMinutes, log };
    const frontEnd = await buildDistributions(project.buildRequires, options);
    const time = `SOURCE_DATE_EPOCH was ${sourceDateEpoch}, the time of the commit.`;
    return [describeFrontEnd(frontEnd), ...tellUnbounded(project.buildRequires), time];
}

// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/clients/front-end/another-checkout.js


// Of a person who lets the group read, and nobody else: `umask 027`.
const umask = 0o027;
// A day that no file of a checkout is of.
const someTime = new Date('2001-02-03T04:05:06.789Z');
/**
 * Copy a checkout as another machine would have it: written in another order, with other modes and times. Links stay links, and
 * what is neither file, folder, nor link stays out.
 *
 * @param target It must not exist.
 */
async function anotherCheckout(checkout, target) {
    await (0,promises_.mkdir)(target, { mode: 0o777 & ~umask });
    for (const name of (await (0,promises_.readdir)(checkout)).sort().reverse()) {
        const [from, to] = [(0,external_node_path_.join)(checkout, name), (0,external_node_path_.join)(target, name)];
        const found = await (0,promises_.lstat)(from);
        if (found.isDirectory())
            await anotherCheckout(from, to);
        else if (found.isSymbolicLink())
            await (0,promises_.symlink)(await (0,promises_.readlink)(from), to);
        else if (found.isFile()) {
            await (0,promises_.copyFile)(from, to);
            await (0,promises_.chmod)(to, found.mode & 0o777 & ~umask);
            await (0,promises_.utimes)(to, someTime, someTime);
        }
    }
    await (0,promises_.utimes)(target, someTime, someTime);
}

;// CONCATENATED MODULE: ./lib/distribution/repeatability/cause.js
// What a time looks like in a text, as far as people and programs write it.
const times = /\b\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?\b|\b1[5-9]\d{8}(?:\.\d+)?\b|\b\d\d:\d\d:\d\d\b/g;
/** What usually makes the contents of a member differ. */
function causeOf(name, one, two, folders) {
    if (/\.dist-info\/RECORD$/.test(name))
        return 'digests of the members that differ';
    if (name.endsWith('.pyc'))
        return 'compiled modules, which hold the time or the place of their source';
    if (folders.some((folder) => one.includes(folder) || two.includes(folder)))
        return 'an absolute path';
    const [first, second] = [one.toString('latin1'), two.toString('latin1')];
    if (name.startsWith('the extended header') && withoutTimes(first) === withoutTimes(second))
        return 'time stamps in tar';
    if (withoutTimes(first) === withoutTimes(second))
        return 'the time of the build';
    if (isReordered(first, second, '\n'))
        return 'the order of files or of hashes';
    if (isReordered(first, second, /[\s,;:(){}[\]'"]+/))
        return 'the order of hashes';
    if (/\.(?:so|pyd|dylib|dll|exe|a|o)$/.test(name))
        return 'a compiler that writes times or paths';
    return 'something else';
}
// In an extended header, a length stands before each line.
const withoutTimes = (text) => text.replace(/^\d+ \w*time=.*$/gm, '').replaceAll(times, '');
function isReordered(one, two, by) {
    const sorted = (text) => text.split(by).sort().join('\n');
    return sorted(one) === sorted(two);
}

;// CONCATENATED MODULE: ./lib/distribution/repeatability/tar.js
const blockBytes = 512;
/** The members of a tar file in their order; a header that extends the next one is a member of its own. */
function readTarMembers(file) {
    const members = [];
    let extended = '';
    for (let at = 0; at + blockBytes <= file.length && file[at] !== 0;) {
        const own = at;
        const text = (start, length) => file
            .subarray(own + start, own + start + length)
            .toString()
            .replace(/\0.*$/s, '');
        const sizeBytes = Number.parseInt(text(124, 12).trim() || '0', 8);
        const contents = file.subarray(own + blockBytes, own + blockBytes + sizeBytes);
        const kind = text(156, 1);
        const isExtension = kind === 'x' || kind === 'g' || kind === 'L' || kind === 'K';
        const prefix = text(345, 155);
        const plain = prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`;
        const name = isExtension ? `the extended header ${members.length}` : extended || plain;
        // POSIX ustar, "ustar Interchange Format".
        const field = (start, length, cause) => ({
            start: own + start,
            value: file.subarray(own + start, own + start + length),
            cause,
        });
        members.push({
            name,
            fields: [
                field(136, 12, 'time stamps in tar'),
                field(100, 8, 'mode bits of files, by the umask'),
                field(108, 16, 'numbers of the user and the group in tar'),
                field(265, 64, 'names of the user and the group in tar'),
            ],
            contents: () => contents,
        });
        extended = isExtension ? tar_nameIn(kind, contents, extended) : '';
        at += blockBytes + Math.ceil(sizeBytes / blockBytes) * blockBytes;
    }
    return members;
}
function tar_nameIn(kind, contents, before) {
    if (kind === 'L')
        return contents.toString().replace(/\0.*$/s, '');
    return /^\d+ path=(.*)$/m.exec(contents.toString())?.[1] ?? before;
}

;// CONCATENATED MODULE: ./lib/distribution/repeatability/zip.js

// APPNOTE.TXT 4.3.12 and 4.3.16: places within the headers.
const endSignature = Buffer.from('PK\x05\x06', 'latin1');
const centralBytes = 46;
const localBytes = 30;
/** The members of a zip file by its directory, in their order. */
function readZipMembers(file) {
    const end = file.lastIndexOf(endSignature);
    const count = file.readUInt16LE(end + 10);
    const members = [];
    let at = file.readUInt32LE(end + 16);
    for (let index = 0; index < count; index += 1) {
        const own = at;
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((place) => file.readUInt16LE(own + place));
        const next = own + centralBytes + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
        const field = (start, length, cause) => ({
            start: own + start,
            value: file.subarray(own + start, own + start + length),
            cause,
        });
        members.push({
            name: file.subarray(own + centralBytes, own + centralBytes + (nameBytes ?? 0)).toString(),
            fields: [
                field(12, 4, 'time stamps in zip'),
                field(38, 4, 'mode bits of files, by the umask'),
                field(4, 2, 'the system that packed it'),
            ],
            contents: () => contentsOf(file, own),
        });
        at = next;
    }
    return members;
}
function contentsOf(file, central) {
    const method = file.readUInt16LE(central + 10);
    const packedBytes = file.readUInt32LE(central + 20);
    const local = file.readUInt32LE(central + 42);
    const start = local + localBytes + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + packedBytes);
    return method === 0 ? packed : (0,external_node_zlib_.inflateRawSync)(packed);
}

;// CONCATENATED MODULE: ./lib/distribution/repeatability/differences.js





/**
 * Where two builds of one distribution differ, and why that usually is; empty if they are equal.
 *
 * @param folders Of the two checkouts: an absolute path in a member begins so.
 */
function differencesOf(name, one, two, folders) {
    if (one.equals(two))
        return [];
    const found = name.endsWith('.whl')
        ? membersDiffer(readZipMembers(one), readZipMembers(two), folders)
        : sdistsDiffer(one, two, folders);
    if (found.length > 0)
        return found;
    return [{ where: differences_bytesOf(one, two), cause: 'another compression of the same members' }];
}
// RFC 1952, 2.3: magic, method, flags, and then the time.
const gzipTime = { start: 4, end: 8 };
function sdistsDiffer(one, two, folders) {
    const { start, end } = gzipTime;
    const isTimeEqual = one.subarray(start, end).equals(two.subarray(start, end));
    const head = isTimeEqual ? [] : [{ where: bytes(start, end), cause: 'the time of the build in gzip' }];
    const [first, second] = [one, two].map((file) => readTarMembers((0,external_node_zlib_.gunzipSync)(file)));
    return [...head, ...membersDiffer(first ?? [], second ?? [], folders)];
}
function membersDiffer(one, two, folders) {
    const others = new Map(two.map((member) => [member.name, member]));
    const names = new Set(one.map(({ name }) => name));
    const onlyOne = one.filter(({ name }) => !others.has(name)).map(({ name }) => alone(name, 'first'));
    const onlyTwo = two.filter(({ name }) => !names.has(name)).map(({ name }) => alone(name, 'second'));
    const shared = one.flatMap((member) => {
        const other = others.get(member.name);
        return other === undefined ? [] : memberDiffers(member, other, folders);
    });
    const order = (members, known) => members
        .map(({ name }) => name)
        .filter(known)
        .join('\n');
    const isMoved = order(one, (name) => others.has(name)) !== order(two, (name) => names.has(name));
    const moved = isMoved
        ? [{ where: 'the members', cause: 'the order in which the disk names files' }]
        : [];
    return [...onlyOne, ...onlyTwo, ...moved, ...shared];
}
const alone = (name, build) => ({
    where: name,
    cause: `a member of the ${build} build alone`,
});
function memberDiffers(one, two, folders) {
    const fields = one.fields.flatMap((field, at) => {
        const other = two.fields[at];
        return other === undefined || field.value.equals(other.value) ? [] : [fieldDiffers(one.name, field)];
    });
    const contents = (0,attempt/* attempt */.CD)(() => [one.contents(), two.contents()]);
    if (contents instanceof Error || contents[0].equals(contents[1]))
        return fields;
    const cause = causeOf(one.name, contents[0], contents[1], folders);
    return [...fields, { where: `${one.name}, ${differences_bytesOf(...contents)}`, cause }];
}
const fieldDiffers = (name, { start, value, cause }) => ({
    where: `${name}, ${bytes(start, start + value.length)} of the archive`,
    cause,
});
/** From the first byte that differs to behind the last one. */
function differences_bytesOf(one, two) {
    const shorter = Math.min(one.length, two.length);
    let start = 0;
    while (start < shorter && one[start] === two[start])
        start += 1;
    let end = one.length;
    let otherEnd = two.length;
    while (end > start && otherEnd > start && one[end - 1] === two[otherEnd - 1]) {
        end -= 1;
        otherEnd -= 1;
    }
    return bytes(start, Math.max(end, start));
}
const bytes = (start, end) => `bytes ${start} to ${end}`;

;// CONCATENATED MODULE: ./lib/steps/build/time-left.js


const minuteMs = 60_000;
/**
 * Whole minutes that are left of the time that builds and proofs share; less than one is none.
 *
 * @param begin When the first build began.
 */
function minutesLeft(timeoutMinutes, begin, now) {
    return Math.max(0, Math.floor(timeoutMinutes - (now.getTime() - begin.getTime()) / minuteMs));
}
/** Why something could not be found out, in one line without a full stop. */
function reasonOf(error) {
    const [line = ''] = (external_node_util_.types.isNativeError(error) ? error.message : String(error)).split('\n');
    return readable(line).replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/steps/build/repeated.js













const claim = 'Building again elsewhere gives the same bytes.';
// What may be different on another machine, and must not change a file. The time is later of itself.
const otherwise = { TZ: 'XXX-14', LC_ALL: 'C', LANG: 'C', PYTHONHASHSEED: '1' };
/**
 * Copy the checkout before anything is built in it, if it is to be built again.
 *
 * @returns Why it could not be copied, which is no reason not to build; what was copied then makes room again.
 */
async function keepForRepetition({ run, reproducible, source }, folder) {
    if (reproducible === 'false' || source.kind === 'files')
        return undefined;
    const place = (0,external_node_path_.join)(folder, 'again');
    try {
        await (0,promises_.mkdir)(place);
        await anotherCheckout(run.workspace, anotherPlace(folder));
        return undefined;
    }
    catch (error) {
        await (0,promises_.rm)(place, { recursive: true, force: true }).catch(() => undefined);
        return `the checkout could not be copied: ${reasonOf(error)}`;
    }
}
const anotherPlace = (folder) => (0,external_node_path_.join)(folder, 'again', 'another-checkout');
/**
 * Build again: from a copy of the checkout in another folder, with other times and modes, written in another order, with another
 * time zone, locale, and order of hashes; and compare.
 */
async function proveRepeatable(inputs, first, { builds, limitMinutes }) {
    const { run, environment, reproducible } = inputs;
    const { folder, project, own, sourceDateEpoch, output, distributions, notKept } = first;
    if (notKept !== undefined)
        return notRepeated(notKept, reproducible);
    const place = (0,external_node_path_.join)(folder, 'again');
    const [workingFolder, again] = [(0,external_node_path_.join)(place, 'empty'), (0,external_node_path_.join)(place, 'distributions')];
    await (0,promises_.mkdir)(workingFolder);
    await (0,promises_.mkdir)(again);
    const checkout = anotherPlace(folder);
    const source = await folderToBuild(checkout, own, (0,external_node_path_.join)(place, 'checkout'));
    const umask = (0,external_node_os_.platform)() === 'win32' ? undefined : '027';
    const log = (0,external_node_path_.join)(run.temporaryFolder, `${project.normalizedName}.second-build.log`);
    const options = {
        project: source,
        builds,
        output: again,
        workingFolder,
        sourceDateEpoch,
        limitMinutes,
        log,
        umask,
    };
    const built = await (0,attempt/* attemptAsync */.mx)(() => buildDistributions(project.buildRequires, { ...options, environment: { ...environment, ...otherwise } }));
    if (built instanceof errors/* ReleaseError */.K2)
        return notRepeated(`it failed: ${built.message.split('\n')[0]}`, reproducible);
    const names = await (0,promises_.readdir)(again);
    const found = [];
    for (const { name } of distributions) {
        if (!names.includes(name)) {
            found.push({ name, differences: [notThere] });
            continue;
        }
        const [one, two] = [await readComparable((0,external_node_path_.join)(output, name)), await readComparable((0,external_node_path_.join)(again, name))];
        if (one === undefined || two === undefined)
            return notRepeated(`${(0,quoted/* quoted */.TL)(name)} is too large to be compared, or not a plain file`, reproducible);
        found.push({ name, differences: differencesOf(name, one, two, [run.workspace, checkout]) });
    }
    return judgeRepetition(found, reproducible === 'true' ? 'error' : 'warning');
}
// Both are held in memory, unpacked.
const longestCompared = 256 * 1024 ** 2;
const notThere = { where: 'the file', cause: 'the second build did not make it' };
/** What a build left there: a link, a folder, or a pipe that nobody writes to is not read. */
async function readComparable(path) {
    const file = await files/* OpenFile */.TG.openPlain(path);
    if (file === undefined)
        return undefined;
    try {
        return file.sizeBytes > longestCompared ? undefined : await file.read(0, file.sizeBytes);
    }
    finally {
        await file.close();
    }
}
/**
 * What it means that nothing could be compared: an error for who asked for the proof.
 *
 * @param reason Begins in lower case, without a full stop.
 */
function notRepeated(reason, reproducible) {
    if (reproducible !== 'true')
        return { problems: [], rules: [{ claim, result: 'not-checked', reason }], remarks: [] };
    const problem = {
        code: 'build-differs',
        severity: 'error',
        message: `Whether building again gives the same bytes is not known: ${reason}.`,
        hint: `Run ${errors/* theRun */.xE} again if the reason may pass; with \`reproducible: warn\`, this is no error.`,
    };
    return { problems: [problem], rules: [{ claim, result: 'error' }], remarks: [] };
}
const shownDifferences = 10;
/** What the differences mean for the release. */
function judgeRepetition(files, severity) {
    const problems = files
        .filter(({ differences }) => differences.length > 0)
        .map(({ name, differences }) => {
        const causes = [...new Set(differences.map(({ cause }) => cause))];
        const shown = differences.slice(0, shownDifferences).map(({ where, cause }) => `${where}: ${cause}`);
        const rest = differences.length - shown.length;
        const more = rest > 0 ? [`${rest} more`] : [];
        return {
            code: 'build-differs',
            severity,
            message: [`${(0,quoted/* quoted */.TL)(name)} differs when it is built again, by ${(0,listed/* listed */.K)(causes)}:`, ...shown, ...more].join('\n'),
            hint: 'Use a back end that takes times from SOURCE_DATE_EPOCH and sorts what it packs, or leave out what changes.',
        };
    });
    const result = problems.length === 0 ? 'passed' : severity;
    const remarks = problems.length === 0 ? [`Built twice, with the same bytes: ${(0,listed/* counted */.h)(files.length, 'file')}.`] : [];
    return { problems, rules: [{ claim, result }], remarks };
}

;// CONCATENATED MODULE: ./lib/clients/front-end/installed-wheel/script.js
// One process that starts the others: a process of Node for each import would not be quicker, and less of it could be tried by
// hand. pip knows which wheel fits, and brings what reads metadata. Isolated mode alone still sees what the job has installed.
/** A program for Python: RESULT TARGET ask|offline WHEEL…; it writes RESULT as JSON, or nothing where there is no pip. */
const installAndImport = String.raw `
import configparser, email.parser, json, os, platform, re, shutil, subprocess, sys, zipfile

result, target, index, *wheels = sys.argv[1:]
try:
    from pip._vendor.packaging import requirements, specifiers, tags, utils
except ImportError:
    sys.exit()

version = platform.python_version()
longest = 60

def tell(**facts):
    with open(result, "w") as file:
        json.dump(facts, file)
    sys.exit()

order = {tag: place for place, tag in enumerate(tags.sys_tags())}

def place(path):
    own = utils.parse_wheel_filename(os.path.basename(path))[3]
    return min((order[tag] for tag in own if tag in order), default=None)

fitting = sorted((place(path), path) for path in wheels if place(path) is not None)
if not fitting:
    tell(skipped=f"no wheel is for Python {version} on this machine")
wheel = fitting[0][1]
name = os.path.basename(wheel)

with zipfile.ZipFile(wheel) as archive:
    members = archive.namelist()
    info = next(member.split("/")[0] for member in members if member.split("/")[0].endswith(".dist-info"))
    metadata = email.parser.HeaderParser().parsestr(archive.read(info + "/METADATA").decode())
    points = configparser.ConfigParser(delimiters=("=",), interpolation=None)
    points.optionxform = str
    if info + "/entry_points.txt" in members:
        points.read_string(archive.read(info + "/entry_points.txt").decode())

asked = metadata["Requires-Python"]
if asked and not specifiers.SpecifierSet(asked).contains(version, prereleases=True):
    tell(skipped=f"the wheel asks for Python {asked}, and this one is {version}")
declared = [requirements.Requirement(text) for text in metadata.get_all("Requires-Dist") or []]
needed = sorted({one.name for one in declared if one.marker is None or one.marker.evaluate({"extra": ""})})

# How the job's own pip installs is nothing to this one: only where it finds packages is.
finding = {"PIP_" + name for name in ("CERT", "CLIENT_CERT", "CONFIG_FILE", "EXTRA_INDEX_URL", "FIND_LINKS", "INDEX_URL",
    "KEYRING_PROVIDER", "NO_INDEX", "PROXY", "TRUSTED_HOST")}
environment = {key: value for key, value in os.environ.items() if not key.startswith("PIP_") or key in finding}

def install(*options):
    command = [sys.executable, "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "--no-color", "--no-user",
        "--progress-bar", "off", "--no-compile", "--no-warn-script-location", "--only-binary", ":all:", "--target", target,
        *options, wheel]
    return subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True, errors="replace")

# An index that was not reached has no distribution, either: pip says the same of it, and this before.
unreached = re.compile("Retrying|Could not fetch URL|Ignoring indexes|HTTP error|OSError")
unmet = re.compile("No matching distribution found|ResolutionImpossible")
has_needed = not needed
refusal = None
if needed and index == "ask":
    end = install("--retries", "1", "--timeout", "15")
    has_needed = end.returncode == 0
    if not has_needed:
        shutil.rmtree(target, ignore_errors=True)
        said = end.stdout
        errors = [line for line in said.splitlines() if line.startswith("ERROR:")] or said.splitlines()[-1:]
        is_answered = unmet.search(said) is not None and unreached.search(said) is None
        refusal = {"said": "\n".join(errors)[:2000], "isAnswered": is_answered}
if not needed or not has_needed:
    end = install("--no-deps", "--no-index")
    if end.returncode != 0 and "OSError" in end.stdout:
        tell(skipped="pip could not write: " + end.stdout.strip().splitlines()[-1][:300])
    if end.returncode != 0:
        tell(wheel=name, failed=end.stdout.strip()[-2000:])

def top_level():
    for member in members:
        parts = member.split("/")
        if parts[0].endswith(".data") and len(parts) > 2 and parts[1] in ("purelib", "platlib"):
            parts = parts[2:]
        if parts[0].endswith((".data", ".dist-info")):
            continue
        if len(parts) == 1:
            found = re.fullmatch(r"(\w+)(?:\.py|(?:\.[\w-]+)?\.(?:so|pyd))", parts[0])
            parts = [found[1]] if found else []
        elif not parts[-1].endswith((".py", ".so", ".pyd")):
            continue
        if parts and parts[0].isidentifier():
            yield parts[0]

load = """
import importlib, json, os, site, sys, traceback
result, folder, module, attributes = sys.argv[1:]
site.addsitedir(folder)
try:
    found = importlib.import_module(module)
    for name in filter(None, attributes.split(".")):
        found = getattr(found, name)
    facts = {}
except BaseException as error:
    facts = {"error": traceback.format_exception_only(type(error), error)[-1].strip()}
    if isinstance(error, ModuleNotFoundError) and error.name:
        facts["missing"] = error.name.split(".")[0]
with open(result, "w") as file:
    json.dump(facts, file)
os._exit(0)
"""

def try_to_load(module, attributes=""):
    facts = result + ".one"
    if os.path.exists(facts):
        os.remove(facts)
    command = [sys.executable, "-I", "-S", "-c", load, facts, target, module, attributes]
    try:
        end = subprocess.run(command, stdin=subprocess.DEVNULL, timeout=longest)
    except subprocess.TimeoutExpired:
        return {"error": f"it takes more than {longest} seconds", "isLate": True}
    except OSError as error:
        return {"error": f"its process cannot be started: {error}"}
    try:
        with open(facts) as file:
            return json.load(file)
    except (OSError, ValueError):
        return {"error": f"its process ended with {end.returncode}"}

loads = [{"what": "module", "name": module, **try_to_load(module)} for module in sorted(set(top_level()))]
for group in ("console_scripts", "gui_scripts"):
    if points.has_section(group):
        for script, value in points.items(group):
            module, _, attributes = value.split("[")[0].strip().partition(":")
            loads.append({"what": "script", "name": script, **try_to_load(module.strip(), attributes.strip())})
tell(wheel=name, python=version, needed=needed, hasNeeded=has_needed, refusal=refusal, loads=loads)
`;

;// CONCATENATED MODULE: ./lib/clients/front-end/installed-wheel.js








const longestResult = 1024 * 1024;
/**
 * Install a wheel into a folder of its own, and import what it holds, each in a process that sees nothing else.
 *
 * This runs code of the project, and of what it depends on.
 *
 * @see https://packaging.python.org/en/latest/specifications/entry-points/
 */
async function tryWheels(trial) {
    const { wheels, folder, environment, mayAsk, limitMinutes, clock = clients_clock/* systemClock */.m } = trial;
    const workingFolder = (0,external_node_path_.join)(folder, 'empty');
    const script = (0,external_node_path_.join)(folder, 'install_and_import.py');
    const result = (0,external_node_path_.join)(folder, 'result.json');
    await (0,promises_.mkdir)(workingFolder);
    await (0,promises_.writeFile)(script, installAndImport);
    for (const python of pythons) {
        const command = [python, script, result, (0,external_node_path_.join)(folder, 'installed'), mayAsk ? 'ask' : 'offline', ...wheels];
        const end = await runForeign({ command, workingFolder, environment, limitMs: limitMinutes * 60_000, clock });
        if (end.kind === 'out-of-time')
            return { kind: 'not-tried', why: `it took more than ${limitMinutes} minutes` };
        const text = await (0,files/* readPlainText */.Sg)(result, longestResult);
        if (text !== undefined)
            return readResult(text);
        if (end.kind === 'ended' && end.exitCode !== 0)
            return { kind: 'not-tried', why: `${python} ended with ${end.exitCode}: ${end.said.at(-1) ?? 'it said nothing'}` };
    }
    return { kind: 'not-tried', why: 'no Python with pip is here' };
}
/** What the script tells; what it runs could write there, which fools nobody but its own project. */
function readResult(text) {
    const { skipped, failed, wheel, python, needed, hasNeeded, refusal, loads } = (0,json_value/* recordFrom */.Qd)(text) ?? {};
    if (typeof skipped === 'string')
        return { kind: 'not-tried', why: skipped };
    if (typeof wheel !== 'string')
        return { kind: 'not-tried', why: 'what came of it cannot be read' };
    if (typeof failed === 'string')
        return { kind: 'not-installed', wheel, said: failed };
    return {
        kind: 'installed',
        wheel,
        python: String(python),
        needed: listOf(needed).map(String),
        hasNeeded: hasNeeded === true,
        ...((0,json_value/* isRecord */.u4)(refusal) ? { refusal: { said: String(refusal.said), isAnswered: refusal.isAnswered === true } } : {}),
        loads: listOf(loads).map(readLoad),
    };
}
function readLoad(value) {
    const { what, name, error, missing, isLate } = (0,json_value/* isRecord */.u4)(value) ? value : {};
    return {
        what: what === 'script' ? 'script' : 'module',
        name: String(name),
        error: typeof error === 'string' ? error : undefined,
        missing: typeof missing === 'string' ? missing : undefined,
        isLate: isLate === true || undefined,
    };
}
const listOf = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./lib/steps/build/smoke.js






/**
 * Install the wheel for this machine, and import what it holds.
 *
 * The files of the release are handed on by now, and only copies are used: what runs here can change nothing of them.
 *
 */
async function proveInstalled({ environment }, { output, folder, mayAsk, limitMinutes }, distributions) {
    const names = distributions.filter(({ fileName }) => fileName.kind === 'wheel').map(({ name }) => name);
    if (names.length === 0)
        return none;
    await (0,promises_.mkdir)(folder);
    for (const name of names)
        await (0,promises_.copyFile)((0,external_node_path_.join)(output, name), (0,external_node_path_.join)(folder, name));
    const wheels = names.map((name) => (0,external_node_path_.join)(folder, name));
    return judgeTrial(await tryWheels({ wheels, folder, environment, mayAsk, limitMinutes }));
}
const smoke_claim = 'The wheel can be installed, its modules can be imported, and its scripts can be loaded.';
/** @param reason Begins in lower case, without a full stop. */
const notTried = (reason) => ({
    problems: [],
    rules: [{ claim: smoke_claim, result: 'not-checked', reason }],
    remarks: [],
});
const none = {
    problems: [],
    rules: [{ claim: smoke_claim, result: 'not-applicable', reason: 'no wheel is built here' }],
    remarks: [],
};
/** What a trial means for the release. */
function judgeTrial(tried) {
    switch (tried.kind) {
        case 'not-tried':
            return notTried(tried.why);
        case 'not-installed': {
            const message = `pip does not install ${(0,quoted/* quoted */.TL)(tried.wheel)}:\n${tried.said}`;
            return { problems: [unusable(message)], rules: [{ claim: smoke_claim, result: 'error' }], remarks: [] };
        }
        case 'installed':
            return judgeLoads(tried);
    }
}
function judgeLoads(tried) {
    const { wheel, python, needed, loads, refusal } = tried;
    const failed = loads.filter(({ error }) => error !== undefined);
    const waiting = failed.filter((load) => mayBeBrought(load, tried));
    const broken = failed
        .filter((load) => !waiting.includes(load))
        .map((load) => {
        const message = `${(0,quoted/* quoted */.TL)(wheel)}, installed with Python ${python}: ${wordsOf(load)}`;
        return load.isLate ? { ...unusable(message), hint: lateHint } : unusable(message);
    });
    const problems = [...broken, ...(refusal?.isAnswered ? [unmet(wheel, refusal.said)] : [])];
    const loaded = loads.filter(({ error }) => error === undefined).map(smoke_nameOf);
    const remarks = [
        ...(loaded.length === 0 ? [] : [`Installed with Python ${python}, nothing else in sight: ${(0,listed/* listed */.K)(loaded)}.`]),
        ...waiting.map((load) => `Not checked: ${smoke_nameOf(load)}, which needs ${(0,quoted/* quoted */.TL)(load.missing ?? '')}; ${(0,listed/* listed */.K)(needed)} could not be installed.`),
    ];
    const unchecked = waiting.length > 0 ? 'not-checked' : 'passed';
    const result = broken.length > 0 ? 'error' : problems.length > 0 ? 'warning' : unchecked;
    const asked = `no index was asked for ${(0,listed/* listed */.K)(needed)}`;
    const reason = refusal === undefined ? asked : `pip did not install ${(0,listed/* listed */.K)(needed)}: ${refusal.said.split('\n')[0]}`;
    return { problems, rules: [{ claim: smoke_claim, result, ...(result === 'not-checked' ? { reason } : {}) }], remarks };
}
/** Whether a module that is missing may come from what the wheel asks for, or from what that asks for in turn. */
function mayBeBrought({ missing }, { hasNeeded, needed, loads }) {
    const isOwn = loads.some(({ what, name }) => what === 'module' && name === missing);
    return missing !== undefined && !hasNeeded && needed.length > 0 && !isOwn;
}
const smoke_nameOf = ({ what, name }) => `the ${what} ${(0,quoted/* quoted */.TL)(name)}`;
function wordsOf(load) {
    const { what, error = '', missing } = load;
    const how = what === 'module' ? 'cannot be imported' : 'cannot be loaded';
    const why = missing === undefined ? '' : ' Nothing that the wheel declares brings it.';
    return `${smoke_nameOf(load)} ${how}: ${error.replace(/\.$/, '')}.${why}`;
}
const lateHint = `Find out what takes so long; run ${errors/* theRun */.xE} again if the machine was slow.`;
// Only wheels are taken: it is not proved that no source distribution fits.
const unmet = (wheel, said) => ({
    code: 'wheel-unusable',
    severity: 'warning',
    message: `pip finds no wheels for what ${(0,quoted/* quoted */.TL)(wheel)} declares to need:\n${said}`,
    hint: 'Fix `dependencies`, unless what fits is a source distribution.',
});
function unusable(message) {
    return {
        code: 'wheel-unusable',
        severity: 'error',
        message,
        hint: 'Declare what is missing in `dependencies`, or have the back end put it into the wheel; delete the tag, fix the branch, and push the tag again.',
    };
}

;// CONCATENATED MODULE: ./lib/steps/build/proofs.js






/**
 * Find out, when the files are handed on, whether they can be installed, and built again: as the inputs ask for.
 *
 * Both run code of others beside files that nobody uses any more, and share their time with the first build: the runner ends a
 * job that needs longer. Whatever stops a proof is told, and stops nothing else.
 *
 * @param begin When the first build began.
 */
async function prove(inputs, again, begin) {
    const { folder, output, distributions, voice } = again;
    const { source, reproducible, timeoutMinutes } = inputs;
    const proofs = [];
    if (inputs.smoke) {
        voice({ kind: 'part', title: 'Install and import' });
        const place = { output, folder: (0,external_node_path_.join)(folder, 'smoke'), mayAsk: !(0,endpoints/* isLoopback */.U9)(inputs.endpoints.index) };
        proofs.push(await inTime(timeoutMinutes, begin, notTried, (limitMinutes) => proveInstalled(inputs, { ...place, limitMinutes }, distributions)));
    }
    if (reproducible !== 'false' && source.kind === 'front-end') {
        voice({ kind: 'part', title: 'Build again' });
        const { builds } = source;
        const withoutProof = (reason) => notRepeated(reason, reproducible);
        proofs.push(await inTime(timeoutMinutes, begin, withoutProof, (limitMinutes) => proveRepeatable(inputs, again, { builds, limitMinutes })));
    }
    return proofs;
}
/**
 * A proof in the time that is left, or what is said without it.
 *
 * @param prove Gets at least one minute.
 */
async function inTime(timeoutMinutes, begin, withoutProof, prove) {
    const left = minutesLeft(timeoutMinutes, begin, clients_clock/* systemClock */.m.now());
    if (left === 0)
        return withoutProof('nothing is left of `timeout-minutes`');
    try {
        return await prove(left);
    }
    catch (error) {
        return withoutProof(reasonOf(error));
    }
}
/** A report that says what was found out, too. */
function withProofs(report, proofs) {
    return {
        ...report,
        problems: [...report.problems, ...proofs.flatMap(({ problems }) => problems)],
        rules: [...report.rules, ...proofs.flatMap(({ rules }) => rules)],
        remarks: [...report.remarks, ...proofs.flatMap(({ remarks }) => remarks)],
    };
}

// EXTERNAL MODULE: ./lib/clients/check-facts.js + 3 modules
var check_facts = __webpack_require__(72230);
// EXTERNAL MODULE: ./lib/clients/release-states.js + 1 modules
var release_states = __webpack_require__(76582);
;// CONCATENATED MODULE: ./lib/steps/build/tagged-commit.js





/** The facts of button 1 as far as a checkout of one commit has them; the rest was judged on the pull request. */
async function gatherTaggedFacts(git, commit, { tag, now, released }) {
    const { settings } = released ?? (await (0,release_states.settingsAt)(git, commit));
    const states = await (0,release_states/* gatherStates */.MH)(git, { commit, base: undefined, settings, askedTag: tag, released });
    const today = now.toISOString().slice(0, 10);
    const subject = { commit, base: undefined, settings, tagPrefix: tag.prefix, states, history: undefined, today };
    return { ...(await (0,check_facts/* gatherCheckFacts */.b)(git, subject)), ...(0,check_facts/* unknownGitHubFacts */.$)('this job asks nobody') };
}
/**
 * The checkout must be the tagged commit: what is read from git must be what the front end builds.
 *
 * @throws ReleaseError `tag-not-here`, `checkout-changed`
 */
async function requireCheckout(git, { run }, tag) {
    const { head, changed } = await git.checkedOut();
    if (head !== run.sha) {
        throw new errors/* ReleaseError */.K2('tag-not-here', {
            message: `The checkout is at ${head}, but the tag ${(0,quoted/* quoted */.TL)(tag.name)} was pushed at ${run.sha}.`,
            hint: 'Check out the commit of the run: give actions/checkout no `ref`.',
        });
    }
    if (changed.length === 0)
        return;
    throw new errors/* ReleaseError */.K2('checkout-changed', {
        message: `The checkout of ${(0,quoted/* quoted */.TL)(tag.name)} has changes in ${(0,listed/* listed */.K)(changed.map(quoted/* quoted */.TL))}, which are in no commit.`,
        hint: 'Remove the step that changes tracked files before this one, or commit what it writes.',
    });
}

// EXTERNAL MODULE: ./lib/steps/build/tagged-version.js
var tagged_version = __webpack_require__(86199);
;// CONCATENATED MODULE: ./lib/steps/build/tag.js

























/**
 * Build the tagged commit, look through what came out, and hand it on.
 *
 * @param tag A version that may be released.
 */
async function buildTag(inputs, tag, surroundings) {
    const { run } = inputs;
    const { now, voice, openNetwork, git = new clients_git.Git(run.workspace, inputs.environment), released } = surroundings;
    await requireCheckout(git, inputs, tag);
    const facts = await gatherTaggedFacts(git, run.sha, { tag, now, released });
    const decision = (0,checks/* decideCheck */.BL)(facts);
    if (decision.kind !== 'go' || facts.state.project.kind !== 'read')
        return refusedReport(tag, decision);
    const project = facts.state.project.value;
    if (project.version.kind === 'from-tag')
        await (0,tagged_version/* requireTaggedVersion */.c)(git, inputs, tag, project.version);
    const notes = (0,judged_notes/* notesOfJudged */.C)(facts, decision, { repository: run.repository.fullName, longest: notesLimit });
    if (notes === undefined)
        throw new Error('a release was judged whose project cannot be read');
    const { committed } = await git.commit(run.sha);
    const artifacts = new clients_artifacts/* Artifacts */.E();
    // Before code of others runs, which could change what lies on the disk.
    await artifacts.load();
    const network = await openNetwork();
    return await (0,temporary_folder/* withTemporaryFolder */.EX)(run.temporaryFolder, 'build', async (folder) => {
        const place = { folder, sourceDateEpoch: committed.epochSeconds, voice, own: released?.own };
        const begin = clients_clock/* systemClock */.m.now();
        const notKept = await keepForRepetition(inputs, folder);
        const built = await buildAll(inputs, project, place);
        (0,decide/* requireBuilt */.yw)(built.distributions, project, tag);
        const { distributions } = built;
        (0,warnings/* requireAssetsFit */.KS)(distributions);
        const doubts = await (0,metadata_doubts/* doubtsOfMetadata */.i)(distributions, { endpoints: inputs.endpoints, openNetwork });
        const own = released?.own;
        const { severities } = facts.settings;
        const subject = {
            inputs,
            git,
            project,
            own,
            version: tag.version,
            severities,
            openNetwork: async () => network,
            ...built,
        };
        const findings = await findingsOf(subject);
        const problems = [...decision.problems, ...doubts, ...(0,warnings/* warnOfSizes */.qf)(distributions), ...(0,warnings/* warnOfSecrets */.nz)(distributions)];
        if (findings.problems.some(({ severity }) => severity === 'error'))
            return unfitReport(tag, problems, findings);
        const manifest = manifestOf(inputs, tag, { ...built, project, notes, own, findings });
        const report = await handOn(inputs, manifest, {
            ...built,
            artifacts,
            findings,
            warnings: [...problems, ...findings.problems],
            notices: [...withheld(inputs), ...(0,release_notes/* summarizeNotices */.b)(notes.notices)],
        });
        return withProofs(report, await prove(inputs, { ...built, voice, project, own, notKept }, begin));
    });
}
/** Variables that would set another version than the tag has. */
function withheld({ environment }) {
    const names = Object.keys(environment).filter(isVersionOverride);
    if (names.length === 0)
        return [];
    return [`Not given to the build, since the tag is the version: ${(0,listed/* listed */.K)(names)}.`];
}
async function buildAll(inputs, project, place) {
    const { folder, sourceDateEpoch, voice } = place;
    const { output, names, origin } = await makeDistributions(inputs, project, place);
    const { environment, run, leg } = inputs;
    const settingsFolder = (0,external_node_path_.join)(folder, 'default-branch');
    const settingsPlace = { checkout: run.workspace, folder: settingsFolder, environment };
    const isPart = (0,decide/* isPartOfRelease */.mv)(names, leg);
    const workingFolder = (0,external_node_path_.join)(folder, 'description');
    await (0,promises_.mkdir)(workingFolder);
    const judging = new JobDescriptionJudge({ workingFolder, environment });
    const judge = (description) => judging.faultsOf(description);
    const inspected = await inspectBuilt({ output, names, voice, isPart, judge, ...settingsPlace });
    const { distributions, allowed, remarks } = inspected;
    const sentences = [...origin, ...(await judging.remarks()), ...remarks];
    return { folder, output, distributions, origin: sentences, sourceDateEpoch, isPart, allowed };
}
// GitHub takes 125,000 characters of text; the digests and the words of a person need some of them.
const notesLimit = 100_000;
/** What was built is shown, and not handed on. */
function unfitReport(tag, problems, findings) {
    return (0,report/* reportOf */.EI)({
        step: 'build',
        headline: `Not handed on: what was built of the tag ${(0,quoted/* quoted */.TL)(tag.name)} is not what it should be.`,
        problems: [...problems, ...findings.problems],
        remarks: findings.remarks,
        folds: findings.folds,
        outputs: { version: '' },
    });
}
function refusedReport(tag, decision) {
    const problems = decision.kind === 'not-a-release' ? [] : decision.problems;
    return (0,report/* reportOf */.EI)({
        step: 'build',
        headline: `Not built: the commit of the tag ${(0,quoted/* quoted */.TL)(tag.name)} is not ready for release.`,
        problems,
        remarks: [`Delete the tag (\`git push --delete origin ${tag.name}\`), fix the branch, and push the tag again.`],
        outputs: { version: '' },
    });
}


/***/ }),

/***/ 86199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ requireTaggedVersion),
/* harmony export */   readUnusualTag: () => (/* binding */ readUnusualTag)
/* harmony export */ });
/* unused harmony export requireFirst */
/* harmony import */ var _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88967);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42767);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5953);
/* harmony import */ var _release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36066);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36125);
/* harmony import */ var _release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13290);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25946);










/**
 * Read a tag whose prefix is neither set nor customary: `core-1.2.0`. It is one of this project if the project has that very
 * version; where the version comes from the tag, if the other tags of the checkout begin so.
 *
 * @param released The package that is built; `undefined` where the tree has one project.
 * @throws ReleaseError `git-failed`
 */
async function readUnusualTag(git, { tagName, run, environment }, released) {
    const none = { kind: 'not-a-version', name: tagName };
    const tree = await git.treeAt(run.sha);
    const project = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .h)((0,_release_project_js__WEBPACK_IMPORTED_MODULE_4__/* .readProject */ .Wh)(released === undefined ? tree : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTree */ .Pk)(tree, released.own)));
    if (project.kind === 'unreadable')
        return none;
    const { version } = project.value;
    if (version.kind === 'written') {
        const declared = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(version.source.text);
        const tag = declared && (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .readTagOf */ .Uw)(tagName, declared);
        return tag === undefined ? none : { kind: 'release', tag };
    }
    const parts = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .partsOfTag */ .ug)(tagName);
    const names = (await new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHistory */ .Z(run.workspace, environment, false).tags()).map(({ name }) => name);
    const others = names.filter((name) => name !== tagName);
    return parts !== undefined && (0,_release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedPrefix */ .U)(others, parts.version) === parts.prefix ? (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamedTag */ .UM)(tagName) : none;
}
/**
 * Refuse a checkout from which a tool would take another version than the tag has. The history is not needed for that.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
async function requireTaggedVersion(git, { run, environment }, tag, fromTag) {
    const refs = await new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHistory */ .Z(run.workspace, environment, false).tags();
    const names = refs.filter(({ commit }) => commit === run.sha).map(({ name }) => name);
    const facts = await Promise.all(names.map((name) => git.tag(name)));
    const tags = facts.flatMap((found) => found === undefined
        ? []
        : [{ name: found.name, isAnnotated: found.isAnnotated, taggedSeconds: found.tagged?.epochSeconds }]);
    requireFirst(tags, tag, fromTag);
}
/**
 * Decide whether the tool would take this tag, of all that are on the commit.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
function requireFirst(tags, tag, { tool, tags: rules }) {
    if (!tags.some(({ name }) => name === tag.name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('tag-not-found', {
            message: `The checkout does not have the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.name)}, from which ${tool} takes the version: it would build a development version.`,
            hint: `Give actions/checkout \`ref: \${{ github.ref }}\`, or \`fetch-tags: true\`, and run ${_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .theRun */ .xE} again.`,
        });
    }
    if (rules.kind === 'unknown')
        return;
    const [first] = tags
        .filter(({ name }) => rules.kind === 'pattern' && !rules.passesOver
        ? (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLookedAt */ .g)(name, rules)
        : (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSeenIn */ .T)(name, rules).kind === 'seen')
        .toSorted(byRank);
    const read = first && (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSeenIn */ .T)(first.name, rules);
    if (first === undefined || first.name === tag.name)
        return;
    if (read?.kind === 'seen' && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Zy)(read.version, tag.version) === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('version-already-tagged', {
        message: `The commit has the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(first.name)} too, which ${tool} takes before ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.name)}.`,
        hint: `Delete the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(first.name)} if it is the wrong one; else release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.version.text)} from a commit of its own.`,
    });
}
/** As `git describe --tags` takes them: annotated tags first, of these the newest, of others the first by name. */
function byRank(a, b) {
    if (a.isAnnotated !== b.isAnnotated)
        return a.isAnnotated ? -1 : 1;
    const newer = (b.taggedSeconds ?? 0) - (a.taggedSeconds ?? 0);
    return newer !== 0 || a.name === b.name ? newer : a.name < b.name ? -1 : 1;
}


/***/ })

};

//# sourceMappingURL=489.index.js.map