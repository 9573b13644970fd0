export const id = 582;
export const ids = [582];
export const modules = {

/***/ 42430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ statedByOthers),
/* harmony export */   cd: () => (/* binding */ statingAt),
/* harmony export */   s0: () => (/* binding */ inPackage)
/* harmony export */ });
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5953);
/* harmony import */ var _release_project_bystanders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1154);
/* harmony import */ var _release_project_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66681);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36125);





/**
 * Where a commit states the version of what is released: of one package, and beside it those of the others, since one may
 * need a new version of another.
 *
 * @returns `undefined` if that cannot be read.
 */
async function statingAt(tree, released) {
    if (released === undefined)
        return await statingIn(tree);
    const own = await statingOf(tree, released.own);
    return own && { ...own, bystanders: [...own.bystanders, ...(await statedByOthers(tree, released))] };
}
/** The versions of the other packages, wherever they stand. */
async function statedByOthers(tree, released) {
    if (tree === undefined || released === undefined)
        return [];
    const others = released.packages.all.filter((each) => each !== released.own);
    const stating = await Promise.all(others.map((each) => statingOf(tree, each)));
    return stating.flatMap((each) => (each === undefined ? [] : [...each.declarations, ...each.bystanders]));
}
async function statingOf(tree, own) {
    const stating = await statingIn((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTree */ .Pk)(tree, own));
    const placed = (source) => {
        return { ...source, file: (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInRepository */ .zB)(own, source.file) };
    };
    return stating && { declarations: stating.declarations.map(placed), bystanders: stating.bystanders.map(placed) };
}
async function statingIn(tree) {
    const project = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .h)((0,_release_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .Wh)(tree));
    if (project.kind === 'unreadable')
        return undefined;
    return { declarations: await (0,_release_project_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .findDeclarations */ .j)(tree, project.value), bystanders: await (0,_release_project_bystanders_js__WEBPACK_IMPORTED_MODULE_1__/* .findBystanders */ .V)(tree) };
}
/** Changes with their places in the package that is released, which tell what kind of file was changed. */
function inPackage(released, changes) {
    if (released === undefined)
        return changes;
    return changes.map((change) => ({ ...change, pathInPackage: (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInPackage */ .Nn)(released.own, change.path) }));
}


/***/ }),

/***/ 76582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iv: () => (/* binding */ changesBetween),
  fs: () => (/* binding */ changesOf),
  MH: () => (/* binding */ gatherStates),
  settingsAt: () => (/* binding */ settingsAt),
  _d: () => (/* binding */ statingIn)
});

// EXTERNAL MODULE: ./lib/release/change-log/file-names.js
var file_names = __webpack_require__(91602);
// EXTERNAL MODULE: ./lib/release/change-log.js + 27 modules
var change_log = __webpack_require__(64441);
// EXTERNAL MODULE: ./lib/release/checks/habits/change-extent.js + 3 modules
var change_extent = __webpack_require__(65299);
// EXTERNAL MODULE: ./lib/release/fragments/tree-fragments.js + 6 modules
var tree_fragments = __webpack_require__(79967);
// EXTERNAL MODULE: ./lib/release/packages.js + 8 modules
var release_packages = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/release/project/bystanders.js
var bystanders = __webpack_require__(1154);
// EXTERNAL MODULE: ./lib/release/project/declarations.js + 1 modules
var declarations = __webpack_require__(66681);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
;// CONCATENATED MODULE: ./lib/release/project/lock.js



const fileName = 'uv.lock';
/**
 * The version in the project's own entry of `uv.lock`; of a member of a workspace, in the lock of the workspace.
 *
 * Only what uv itself writes is read, one line after another: a lock may have many megabytes, and a reader of TOML would
 * build all of it.
 *
 * @returns `undefined` if there is no lock, no entry of that name with the project's own folder as its source, or no
 *   version in it; also if the file is no TOML.
 * @see https://docs.astral.sh/uv/concepts/projects/layout/#the-lockfile
 */
async function readLock(tree, normalizedName) {
    const path = lockOf(tree);
    if (path === undefined)
        return undefined;
    const folder = memberFolder(tree, path);
    const result = await (0,reading/* reading */.h)(tree.read(path));
    const entries = result.kind === 'read' && result.value !== undefined ? entriesOf(result.value) : [];
    const [own, another] = entries.filter((entry) => isOwn(entry, normalizedName, folder));
    const version = own?.get('version');
    const text = version && stringOf(version.value);
    if (version === undefined || text === undefined || another !== undefined)
        return undefined;
    return { text, file: path, line: version.line };
}
/** Every `[[package]]`; none if a line is not TOML, such as the marks of an unfinished merge. */
function entriesOf(text) {
    const entries = [];
    let current;
    for (const [index, written] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        if (written.startsWith('[')) {
            current = /^\[\[package\]\]\s*$/.test(written) ? new Map() : undefined;
            if (current !== undefined)
                entries.push(current);
            continue;
        }
        const [, key, value = ''] = /^([\w-]+) *= *(.*)$/.exec(written) ?? [];
        if (key === undefined) {
            // Lists go on with a space, and end with a bracket.
            if (!/^(?:$|[\s#\]}])/.test(written))
                return [];
        }
        else if (current?.has(key))
            return [];
        else
            current?.set(key, { value: value.trimEnd(), line: index + 1 });
    }
    return entries;
}
/** The lock of the project itself, else the nearest one above it. */
function lockOf({ paths }) {
    const found = paths.filter((path) => external_node_path_.posix.basename(path) === fileName && /^(?:\.\.\/)*[^/]*$/.test(path));
    return found.toSorted((a, b) => a.length - b.length)[0];
}
/** The folder of the project as the lock names it. */
function memberFolder({ folder = '' }, path) {
    return external_node_path_.posix.relative(external_node_path_.posix.join(folder, external_node_path_.posix.dirname(path)), folder) || '.';
}
function isOwn(entry, normalizedName, folder) {
    const name = stringOf(entry.get('name')?.value ?? '');
    const source = entry.get('source')?.value ?? '';
    return name !== undefined && (0,project_name/* normalizeName */.P)(name) === normalizedName && sourceFolder(source) === folder;
}
// `virtual` is a project that is not built; the first versions of uv wrote a string.
const sourceFolder = (source) => /^\{ *(?:editable|virtual) *= *"([^"\\]*)" *\}$/.exec(source)?.[1] ?? /^"editable\+([^"\\]*)"$/.exec(source)?.[1];
const stringOf = (value) => /^"([^"\\]*)"$/.exec(value)?.[1];

// EXTERNAL MODULE: ./lib/release/project.js + 18 modules
var release_project = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/release/settings.js + 5 modules
var settings = __webpack_require__(15596);
// EXTERNAL MODULE: ./lib/clients/packages/stating.js
var stating = __webpack_require__(42430);
;// CONCATENATED MODULE: ./lib/clients/release-states.js












/** The settings as they are at a commit. A file that cannot be read sets nothing: reading the project refuses it. */
const settingsAt = (git, commit) => settingsFrom(git.fileAt(commit, 'pyproject.toml'));
async function settingsFrom(file) {
    const text = await (0,reading/* reading */.h)(file);
    return (0,settings/* readSettings */.sb)(text.kind === 'read' ? text.value : undefined);
}
/**
 * Read from a clone what shows whether anything is released. No server is asked.
 *
 * @throws ReleaseError `git-failed`
 */
async function gatherStates(git, subject) {
    const { commit, base, settings, askedTag, released } = subject;
    const tree = await git.treeAt(commit);
    const baseTree = base === undefined ? undefined : await git.treeAt(base);
    const read = (each) => (released === undefined ? readState(each, settings) : readPackage(each, released));
    return {
        state: await read(tree),
        base: baseTree === undefined ? undefined : await read(baseTree),
        askedTag,
        released,
        tree,
        baseTree,
    };
}
/** What one package says of itself, in a tree that may say something else of all of them. */
async function readPackage(tree, { own, settings, packages }) {
    const opened = await (0,release_packages/* openPackage */.R$)(tree, own, { settings, root: packages.settings.changeLog });
    const state = (0,release_packages/* stateInRepository */.jt)(own, await readState(opened.tree, { ...settings, changeLog: opened.changeLog }));
    if ((0,release_packages/* isRoot */.jX)(own))
        return state;
    const { problems } = await settingsIn(tree);
    return { ...state, settings: { ...state.settings, problems: [...problems, ...state.settings.problems] } };
}
const settingsIn = (tree) => settingsFrom(tree.read('pyproject.toml'));
async function readState(tree, settings) {
    const project = await (0,reading/* reading */.h)((0,release_project/* readProject */.Wh)(tree));
    return {
        project,
        changeLog: await (0,reading/* reading */.h)((0,change_log/* findChangeLog */.AJ)(tree, settings.changeLog, nameOf(project))),
        likelyChangeLogs: (0,file_names/* likelyChangeLogs */.Gx)(tree.paths),
        fragments: await (0,tree_fragments/* fragmentsOf */.d1)(tree),
        declarations: project.kind === 'read' ? await (0,declarations/* findDeclarations */.j)(tree, project.value) : [],
        bystanders: await (0,bystanders/* findBystanders */.V)(tree),
        lock: project.kind === 'read' ? await readLock(tree, project.value.normalizedName) : undefined,
        settings: await settingsIn(tree),
    };
}
const nameOf = (project) => project.kind === 'read' ? project.value.normalizedName : undefined;
/** Where a state says the version, bystanders included. */
const statingIn = (state) => state === undefined ? [] : [...state.declarations, ...state.bystanders];
// What changes more is no release that anybody looks through line by line.
const mostCompared = 200;
/** The files in which two states differ, sorted by path. */
async function changesOf(states) {
    const { tree, baseTree, state, base, released } = states;
    const [before, after] = await Promise.all([(0,stating/* statedByOthers */._2)(baseTree, released), (0,stating/* statedByOthers */._2)(tree, released)]);
    const one = { tree: baseTree, sources: [...statingIn(base), ...before] };
    const other = { tree, sources: [...statingIn(state), ...after] };
    return (0,stating/* inPackage */.s0)(released, await changesBetween(one, other, change_extent/* extentOf */.v));
}
/**
 * The files in which two trees differ, sorted by path.
 *
 * @param judge Tells by the text of a file how much of it differs.
 */
async function changesBetween(one, other, judge) {
    const [before, after] = [one, other].map(({ tree }) => tree?.entries ?? new Map());
    const paths = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].toSorted();
    const changed = paths.filter((path) => after?.get(path) !== before?.get(path));
    const modeOf = (entry) => entry?.split(' ')[0];
    return Promise.all(changed.map(async (path) => {
        const isSameMode = modeOf(before?.get(path)) === modeOf(after?.get(path));
        const isCompared = isSameMode && (changed.length <= mostCompared || isStating(path, one) || isStating(path, other));
        const text = isCompared ? await changedText(path, one, other) : undefined;
        return { path, extent: text === undefined ? 'any' : judge(text) };
    }));
}
const isStating = (path, { sources }) => sources.some(({ file }) => file === path);
/** Both sides of a file that may be told apart by its text; `undefined` of any other. */
async function changedText(path, one, other) {
    if (!/\.pyi?$/.test(path) && !isStating(path, one) && !isStating(path, other))
        return undefined;
    const [before, after] = await Promise.all([one, other].map((side) => textIn(path, side)));
    return before === undefined || after === undefined ? undefined : { path, before, after };
}
async function textIn(path, { tree, sources }) {
    const read = await (0,reading/* reading */.h)(Promise.resolve(tree?.read(path)));
    if (read.kind === 'unreadable' || read.value === undefined)
        return undefined;
    const own = sources.filter(({ file }) => file === path);
    // Where a project has its version, it may be a bystander too.
    const isFirst = ({ line, text }, index) => own.findIndex((other) => other.line === line && other.text === text) === index;
    return { text: read.value, sources: own.filter(isFirst) };
}


/***/ }),

/***/ 65299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ extentByVersion),
  v: () => (/* binding */ extentOf)
});

;// CONCATENATED MODULE: ./lib/release/edit/spans.js
/** The lines of a text, counted as the readers of change logs and projects count them: LF, CRLF, and CR end one. */
function linesOf(text) {
    const first = text.startsWith('\uFEFF') ? 1 : 0;
    const lines = [];
    let start = first;
    for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g)) {
        lines.push({ text: text.slice(start, index), start, end: index });
        start = index + ending.length;
    }
    return [...lines, { text: text.slice(start), start, end: text.length }];
}
/** What ends the lines of a text: what ends its first one. */
function lineEndOf(text) {
    return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
/** The text with its spans replaced, which must not overlap; every other character stays as it is. */
function withSpans(text, spans) {
    const sorted = spans.toSorted((a, b) => a.start - b.start);
    const parts = sorted.map(({ start, text: replacement }, index) => {
        return text.slice(sorted[index - 1]?.end ?? 0, start) + replacement;
    });
    return parts.join('') + text.slice(sorted.at(-1)?.end ?? 0);
}

;// CONCATENATED MODULE: ./lib/release/edit/offsets.js

// A constant stands on the line of its name, or on one of the next; the rest of the file is about other things.
const nearLines = 5;
const mostOffsets = 20;
/** What of a file is replaced by another version: the text of a constant, or the constants of a tuple. */
const writtenIn = ({ text, tuple }) => tuple ?? text;
/** Offsets at which a version stands in its file, beginning at its line: one of them is the place. */
function offsetsOf(text, source) {
    const written = writtenIn(source);
    const lines = linesOf(text).slice(source.line - 1, source.line - 1 + nearLines);
    const end = lines.at(-1)?.end ?? 0;
    const found = [];
    let at = text.indexOf(written, lines[0]?.start ?? end);
    while (at !== -1 && at + written.length <= end && found.length < mostOffsets) {
        found.push(at);
        at = text.indexOf(written, at + 1);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/release/edit/declaring-text.js


/**
 * Whether a file was changed in nothing but the version that it declares, whatever the kind of the file.
 *
 * Every other byte is the same, so that neither a comment nor code beside the version can hide in such a change. It is not
 * told by what programs read in the file: that leaves out comments, and strings that are no plain constants.
 *
 * @param before The file of one commit.
 * @param after The same file of another one.
 * @returns Whether the text after is the text before with each version replaced in its place; also if both are equal.
 */
function changesVersionOnly(before, after) {
    const wanted = after.sources.toSorted(byLine);
    if (wanted.length !== before.sources.length)
        return false;
    let texts = [before.text];
    for (const [index, source] of before.sources.toSorted(byLine).entries()) {
        const version = writtenIn(wanted[index] ?? source);
        if (version !== writtenIn(source))
            texts = texts.flatMap((text) => replaced(text, source, version, after.text));
    }
    return texts.includes(after.text);
}
/** The texts with a constant replaced that so far are the text that is wanted. */
function replaced(text, source, version, wanted) {
    return offsetsOf(text, source)
        .map((start) => ({ start, end: start + writtenIn(source).length, text: version }))
        .filter(({ start }) => wanted.startsWith(text.slice(0, start) + version))
        .map((span) => withSpans(text, [span]));
}
const byLine = (a, b) => a.line - b.line;

// EXTERNAL MODULE: ./lib/release/project/python.js
var python = __webpack_require__(61853);
// EXTERNAL MODULE: ./lib/release/project/python-tokens.js
var python_tokens = __webpack_require__(89624);
;// CONCATENATED MODULE: ./lib/release/checks/habits/change-extent.js



/** How much of a file differs, told by its text. */
function extentOf({ path, before, after }) {
    const isStating = before.sources.length > 0 && after.sources.length > 0;
    if (isStating && changesVersionOnly(before, after))
        return 'version';
    if (isPython(path) && isSameCode(withOwnVersion(before), withOwnVersion(after)))
        return 'words';
    return isStating ? 'beside-version' : 'any';
}
/**
 * The same, where nobody knows which file states the version of a project: one of Python does that begins to name it.
 *
 * @param spellings The version as its tag has it, and in its normal form.
 */
function extentByVersion(changed, spellings) {
    const known = new Set(changed.before.text.split('\n'));
    const added = changed.after.text.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
    const isNaming = (line) => spellings.some((version) => line.includes(version));
    if (!isPython(changed.path) || !added.some(isNaming))
        return extentOf(changed);
    return added.every(isNaming) ? 'version' : 'beside-version';
}
/** With the `__version__` of a module that does not state the project's: that of a package beside it. */
function withOwnVersion({ text, sources }) {
    if (sources.length > 0)
        return { text, sources };
    const own = (0,python/* assignmentsTo */.Cc)('__version__', text);
    return {
        text,
        sources: own.flatMap((each) => (each.text === undefined ? [] : [{ text: each.text, line: each.line }])),
    };
}
const isPython = (path) => /\.pyi?$/.test(path);
/** Whether the same is run: comments, docstrings, empty lines, the version, and the place of its line do not count. */
function isSameCode(before, after) {
    // Such a source would have no tokens at all.
    if ([before, after].some(({ text }) => text.length > python_tokens/* longestSource */.k))
        return false;
    const [one, other] = [codeOf(before), codeOf(after)];
    return one.rest === other.rest && one.stating === other.stating;
}
function codeOf({ text, sources }) {
    const isSource = ({ value, line }) => sources.some((source) => source.line === line && source.text === value);
    const write = (token) => (isSource(token) ? 'version' : token.whole);
    // What stands further to the right belongs to another block.
    const writeLine = (line) => `${line[0]?.column} ${line.map(write).join(' ')}`;
    const lines = change_extent_linesOf((0,python_tokens/* pythonTokens */.b)(text)).filter((line) => !line.every(isConstantString));
    return {
        stating: lines
            .filter((line) => line.some(isSource))
            .map(writeLine)
            .toSorted()
            .join('\n'),
        rest: lines
            .filter((line) => !line.some(isSource))
            .map(writeLine)
            .join('\n'),
    };
}
/** A docstring, or another string that nothing is done with; a formatted one runs what is in it. */
const isConstantString = ({ kind, text }) => kind === 'string' && !/^[a-z]*[ft]/i.test(text);
/** Lines as Python reads them, none of them empty: brackets join several. */
function change_extent_linesOf(tokens) {
    const lines = [[]];
    for (const token of tokens) {
        if (token.kind === 'newline')
            lines.push([]);
        else
            lines.at(-1)?.push(token);
    }
    return lines.filter(({ length }) => length > 0);
}


/***/ }),

/***/ 1154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findBystanders)
/* harmony export */ });
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36125);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61853);
/* harmony import */ var _setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67337);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62759);




const statingFiles = [
    { paths: ['CITATION.cff'], read: readYaml },
    { paths: ['docs/conf.py', 'doc/conf.py', 'docs/source/conf.py', 'doc/source/conf.py'], read: readSphinx },
    { paths: ['Cargo.toml'], read: readToml('package', 'version') },
    { paths: ['Cargo.toml'], read: readToml('workspace.package', 'version') },
    { paths: ['Cargo.lock'], read: readCargoLock },
    { paths: ['VERSION', 'VERSION.txt', 'version.txt'], read: readWhole },
    { paths: ['pyproject.toml'], read: readToml('tool.commitizen', 'version') },
    { paths: ['pyproject.toml'], read: readToml('tool.bumpversion', 'current_version') },
    { paths: ['.bumpversion.toml'], read: readToml('tool.bumpversion', 'current_version') },
    { paths: ['.bumpversion.cfg', 'setup.cfg'], read: readBumpversion },
    { paths: ['package.json', 'package-lock.json', 'codemeta.json'], read: readJson },
];
/**
 * Files beside the project that state its version for others: citation, documentation, crate, package of npm, and tools that
 * change versions.
 *
 * @returns What stands there, by path. A file that cannot be read states nothing. Some of it may be a version of its own.
 */
async function findBystanders(tree) {
    const found = [];
    for (const { paths, read } of statingFiles) {
        for (const file of paths.filter((path) => tree.paths.includes(path))) {
            const stated = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .h)((async () => read((await tree.read(file)) ?? '', file))());
            if (stated.kind === 'read')
                found.push(...stated.value.map((each) => ({ ...each, file })));
        }
    }
    const crates = await ownCrates(tree);
    return found
        .filter(({ crate }) => crate === undefined || crates === undefined || crates.includes(crate))
        .map(({ crate: _, ...each }) => each)
        .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
}
/** A key at the top of a file of YAML, whose value is a plain word. */
function readYaml(text) {
    return text.split('\n').flatMap((line, index) => {
        const [, , value] = /^version:[ \t]+(["']?)([\w.+!-]+)\1[ \t]*(?:#.*)?\r?$/.exec(line) ?? [];
        return value === undefined ? [] : [{ text: value, line: index + 1 }];
    });
}
/** `release`, and `version`, which Sphinx means as the short one. */
function readSphinx(text) {
    const releases = (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentsTo */ .Cc)('release', text);
    const others = (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .assignmentsTo */ .Cc)('version', text).filter(({ line }) => !releases.some((each) => each.line === line));
    return [
        ...releases.flatMap(({ text: value, line }) => (value === undefined ? [] : [{ text: value, line }])),
        ...others.flatMap(({ text: value, line }) => {
            if (value === undefined)
                return [];
            return [/^\d+\.\d+$/.test(value) ? { text: value, line, isSeries: true } : { text: value, line }];
        }),
    ];
}
/** The crates of the repository itself, which have no source, in a lock that Cargo writes one line after another. */
function readCargoLock(text) {
    let first = 0;
    return text.split(/^\[\[package\]\]$/m).flatMap((entry) => {
        const begin = first;
        first += entry.split('\n').length - 1;
        const lines = entry.split('\n');
        const at = lines.findIndex((line) => /^version = "[^"]*"\r?$/.test(line));
        if (begin === 0 || at === -1 || lines.some((line) => line.startsWith('source = ')))
            return [];
        const crate = lines.flatMap((line) => /^name = "([^"]*)"\r?$/.exec(line)?.[1] ?? [])[0] ?? '';
        return [{ text: /"(.*)"/.exec(lines[at] ?? '')?.[1] ?? '', line: begin + at + 1, crate }];
    });
}
/**
 * The crate at the root, whose entry in the lock goes with it.
 *
 * @returns `undefined` if all crates of the repository may have one version: that of their workspace.
 */
async function ownCrates(tree) {
    const path = 'Cargo.toml';
    const read = await (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .reading */ .h)((async () => (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .MT)(path, (await tree.read(path)) ?? ''))());
    if (read.kind !== 'read')
        return undefined;
    const isShared = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(read.value, 'workspace', 'package'), 'version') !== undefined;
    const name = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(read.value, 'package'), 'name');
    return isShared || name === undefined ? undefined : [name];
}
/** A file that has the version and nothing else. */
function readWhole(text) {
    const [, value] = /^\uFEFF?([\w.+!-]+)\s*$/.exec(text) ?? [];
    return value === undefined ? [] : [{ text: value, line: 1 }];
}
function readToml(table, key) {
    return (text, path) => {
        const value = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .parseToml */ .MT)(path, text), ...table.split('.')), key);
        return value === undefined ? [] : [{ text: value, line: (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(text, table, key) }];
    };
}
function readBumpversion(text) {
    const option = (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSetupConfiguration */ .J)(text).get('bumpversion.current_version');
    return option === undefined ? [] : [{ text: option.lines.join(''), line: option.line }];
}
/** The version at the top of a file of npm or CodeMeta, and in npm's own entry of the project, which comes next. */
function readJson(text, path) {
    const document = objectOf(parsed(text));
    const own = objectOf(objectOf(document?.packages)?.['']) ?? {};
    const values = [document?.version, ...(path === 'package-lock.json' ? [own.version] : [])];
    const lines = text.split('\n').flatMap((line, index) => {
        const [, value] = /^\s*"version"\s*:\s*"([^"\\]*)"/.exec(line) ?? [];
        return value === undefined ? [] : [{ text: value, line: index + 1 }];
    });
    const stated = lines.slice(0, values.filter((value) => typeof value === 'string').length);
    return stated.every((each, index) => each.text === values[index]) ? stated : [];
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
const objectOf = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
    ? value
    : undefined;


/***/ }),

/***/ 66681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findDeclarations)
});

// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/release/project/setup-files.js
var setup_files = __webpack_require__(22036);
// EXTERNAL MODULE: ./lib/release/project/setuptools-directive.js
var setuptools_directive = __webpack_require__(20183);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
;// CONCATENATED MODULE: ./lib/release/project/own-module.js




// Where projects keep `__version__`.
const versionFiles = ['__init__.py', '__about__.py', '__version__.py', '_version.py', 'version.py'];
/**
 * The files of the project's own module in which its version may stand.
 *
 * It is the module that the configuration names, else the one with the name of the project, else the only one in `src/`.
 * Of several, only those with the name of the project count: the others may be vendored.
 *
 * @returns None if it cannot be told which module is the project's own.
 */
function ownModuleFiles(tree, normalizedName, configuration) {
    const roots = rootsOf(configuration);
    const filesOf = (stem) => filesOfModule(tree, stem);
    const exists = (stem) => filesOf(stem).length > 0;
    const hasName = (stem) => (0,project_name/* normalizeName */.P)(moduleOf(stem, roots)) === normalizedName;
    const configured = [...new Set(configuredStems(configuration, roots))].filter(exists);
    if (configured.length > 0)
        return (configured.length === 1 ? configured : configured.filter(hasName)).flatMap(filesOf);
    const all = stemsOf(tree);
    for (const root of roots) {
        const named = all.filter((stem) => isIn(root, stem) && hasName(stem));
        if (named.length > 0)
            return named.flatMap(filesOf);
    }
    const [root = ''] = roots;
    const [only, another] = root === '' ? [] : all.filter((stem) => isIn(root, stem) && !inside(root, stem).includes('/'));
    return only === undefined || another !== undefined ? [] : filesOf(only);
}
// setuptools may be told of another folder than "src".
function rootsOf({ document, setup }) {
    const folder = (0,setuptools_directive/* foldersOfTable */.Z)(document).get('') ?? (0,setup_files/* foldersOfConfiguration */.tX)(setup).get('');
    return folder === undefined ? ['src', ''] : [joined(folder)];
}
/** Paths without `.py`, of the modules that the configuration names; not all of them need to exist. */
function configuredStems({ document, setup }, roots) {
    const setuptools = (0,toml/* tableAt */.af)(document, 'tool', 'setuptools');
    const uv = (0,toml/* tableAt */.af)(document, 'tool', 'uv', 'build-backend');
    const names = [
        (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'flit', 'module'), 'name') ?? [],
        (0,toml/* textsAt */.i1)(setuptools, 'packages') ?? [],
        (0,toml/* textsAt */.i1)(setuptools, 'py-modules') ?? [],
        (0,toml/* textsAt */.i1)(uv, 'module-name') ?? [],
        ...['options.packages', 'options.py_modules'].map((option) => listOf(setup.get(option)?.lines)),
    ].flat();
    const modules = names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)));
    const places = [...roots, ...((0,toml/* textsAt */.i1)(uv, 'module-root') ?? [])];
    return [
        ...modules.flatMap((name) => places.map((place) => joined(place, name.replaceAll('.', '/')))),
        ...((0,toml/* textsAt */.i1)((0,toml/* tableAt */.af)(document, 'tool', 'hatch', 'build', 'targets', 'wheel'), 'packages') ?? []).map((path) => joined(path)),
        ...tablesAt((0,toml/* tableAt */.af)(document, 'tool', 'poetry'), 'packages').map((entry) => joined((0,toml/* textAt */.$6)(entry, 'from') ?? '', (0,toml/* textAt */.$6)(entry, 'include') ?? '')),
    ];
}
// "find:" and "find_namespace:" name no module.
function listOf(lines = []) {
    const entries = lines.flatMap((line) => line.split(',')).map((entry) => entry.trim());
    return entries.filter((entry) => /^[\w.]+$/.test(entry));
}
function tablesAt(table, key) {
    const value = table?.[key];
    return Array.isArray(value) ? value.filter(toml/* isTable */.bI) : [];
}
/** A package goes before a module of the same name, as in Python. */
function filesOfModule({ paths }, stem) {
    const files = versionFiles.map((name) => joined(stem, name)).filter((path) => paths.includes(path));
    return files.length > 0 ? files : [`${stem}.py`].filter((path) => paths.includes(path));
}
/** Every module of a tree: a folder with `__init__.py`, or a file. */
function stemsOf({ paths }) {
    const python = paths.filter((path) => path.endsWith('.py'));
    return [...new Set(python.map((path) => path.replace(/(?:\/__init__)?\.py$/, '')))];
}
/** `a.b` for `src/a/b`. */
function moduleOf(stem, roots) {
    const root = roots.find((each) => isIn(each, stem)) ?? '';
    return inside(root, stem).replaceAll('/', '.');
}
const isIn = (root, stem) => root === '' || stem.startsWith(`${root}/`);
const inside = (root, stem) => (root === '' ? stem : stem.slice(root.length + 1));
function joined(...parts) {
    return parts
        .flatMap((part) => part.split('/'))
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}

// EXTERNAL MODULE: ./lib/release/project/python-version.js
var python_version = __webpack_require__(59612);
;// CONCATENATED MODULE: ./lib/release/project/declarations.js







const pyproject = 'pyproject.toml';
/**
 * Every place that declares the version of the project by constants: the one that is built from, then the others,
 * sorted by file and line.
 *
 * The others are `[project]` and `[tool.poetry]` of `pyproject.toml`, `setup.cfg`, `setup.py`, and `__version__` of the
 * project's own module. What cannot be read is no declaration, nor is what stands there until a program replaces it:
 * `0.0.0`, or a word such as `unknown`.
 *
 * @returns None if the version comes from the tag: what is written then is made by the build, or left over.
 */
async function findDeclarations(tree, project) {
    if (project.version.kind === 'from-tag')
        return [];
    const toml = await readToml(tree);
    const found = [
        ...declaredInToml(toml, project),
        ...(await declaredForSetuptools(tree, project)),
        ...(await declaredInModule(tree, toml, project)),
    ];
    const others = new Map(found.filter(isDeclaration).map((source) => [placeOf(source), source]));
    const { source } = project.version;
    others.delete(placeOf(source));
    return [source, ...[...others.values()].toSorted(byPlace)];
}
function declaredInToml({ text, document }, { normalizedName }) {
    // Such a plugin takes the version from a tag, and what stands there is replaced.
    const hasPlugin = (0,toml/* tableAt */.af)(document, 'tool', 'poetry-dynamic-versioning') !== undefined;
    return [['project'], ...(hasPlugin ? [] : [['tool', 'poetry']])].flatMap((keys) => {
        const table = (0,toml/* tableAt */.af)(document, ...keys);
        const version = (0,toml/* textAt */.$6)(table, 'version');
        if (version === undefined || !isOwn((0,toml/* textAt */.$6)(table, 'name'), normalizedName))
            return [];
        return [{ text: version, file: pyproject, line: (0,toml/* lineOf */.cA)(text, keys.join('.'), 'version') }];
    });
}
async function declaredForSetuptools(tree, { normalizedName }) {
    const readers = [
        { name: setup_files/* readSetupConfigurationName */.N9, version: setup_files/* readSetupConfigurationVersion */.Mx },
        { name: setup_files/* readSetupScriptName */._n, version: setup_files/* readSetupScriptVersion */.FX },
    ];
    const found = [];
    for (const { name, version } of readers) {
        const declared = await ifReadable(name(tree));
        if (isOwn(declared?.text, normalizedName))
            found.push(await ifReadable(version(tree)));
    }
    return found.filter((source) => source !== undefined);
}
async function declaredInModule(tree, { document }, { normalizedName }) {
    const setup = (await ifReadable((0,setup_files/* readSetupConfiguration */.MD)(tree))) ?? new Map();
    const found = [];
    for (const file of ownModuleFiles(tree, normalizedName, { document, setup })) {
        const versions = (0,python_version/* lastingVersions */.o)('__version__', (await ifReadable(tree.read(file))) ?? '');
        found.push(...versions.map((version) => ({ ...version, file })));
    }
    return found;
}
async function readToml(tree) {
    const text = (await ifReadable(tree.read(pyproject))) ?? '';
    const document = await ifReadable((async () => (0,toml/* parseToml */.MT)(pyproject, text))());
    return { text, document: document ?? {} };
}
async function ifReadable(pending) {
    const result = await (0,reading/* reading */.h)(pending);
    return result.kind === 'read' ? result.value : undefined;
}
const isOwn = (name, normalizedName) => name === undefined || (0,project_name/* normalizeName */.P)(name) === normalizedName;
function isDeclaration({ text }) {
    const base = (0,version/* parseVersion */.ot)(text)?.base;
    return base !== undefined && !/^[0.]+$/.test(base);
}
const placeOf = ({ file, line }) => `${file}:${line}`;
function byPlace(a, b) {
    if (a.file !== b.file)
        return a.file < b.file ? -1 : 1;
    return a.line - b.line;
}


/***/ })

};

//# sourceMappingURL=582.index.js.map