export const id = 68;
export const ids = [68];
export const modules = {

/***/ 81738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Gn: () => (/* binding */ attemptList),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   mx: () => (/* binding */ attemptAsync)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

/** What a reader returns, or the `ReleaseError` that it throws; a bug stays thrown. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** The same of what is waited for. */
async function attemptAsync(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** A value, or nothing where a `ReleaseError` stands for it: for those who ask only whether it can be read. */
const readable = (value) => value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? undefined : value;
/** The list that a reader returns, or the `ReleaseError` that it throws as its only item. */
function attemptList(read) {
    const list = attempt(read);
    return list instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? [list] : list;
}


/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/project/not-found.js
var not_found = __webpack_require__(61791);
// EXTERNAL MODULE: ./lib/release/project/python.js
var python = __webpack_require__(61853);
// EXTERNAL MODULE: ./lib/release/project/python-version.js
var python_version = __webpack_require__(59612);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/flit.js






/**
 * The version that flit takes from the module: the first `__version__` at its top level that is a string constant, else
 * one that is joined from a tuple.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://flit.pypa.io/en/stable/pyproject_toml.html
 */
async function readFlitVersion({ tree, document, name }) {
    const module = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'flit', 'module'), 'name') ?? name.replaceAll('-', '_');
    const files = moduleFiles(tree, module);
    for (const file of files) {
        const source = (await tree.read(file)) ?? '';
        // flit takes the first constant; without any it loads the module, where the last assignment holds.
        const constant = (0,python/* assignmentsTo */.Cc)('__version__', source).find(({ text }) => text !== undefined);
        const found = constant ?? (0,python_version/* versionsGivenTo */.S)('__version__', source).at(-1);
        if (found?.text !== undefined)
            return { ...found, text: found.text, file };
    }
    throw (0,not_found/* versionNotFound */.q)(`No string constant is assigned to __version__ at the top level of ${files.join(' or ')}.`, `Write \`__version__ = "…"\` there. ${not_found/* declareStatically */.F.replace(/^Write/, 'Or write')}`);
}
/** Where flit looks, in the order in which it believes what it finds. */
function moduleFiles(tree, module) {
    const stem = module.replaceAll('.', '/');
    const folders = ['', 'src/'].map((root) => `${root}${stem}/`);
    const found = [
        ...folders.filter((folder) => tree.paths.some((path) => path.startsWith(folder))),
        ...['', 'src/'].map((root) => `${root}${stem}.py`).filter((path) => tree.paths.includes(path)),
    ];
    const [place, another] = found;
    if (place === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`There is no module ${(0,quoted/* quoted */.TL)(module)}, neither at the root nor in src/, and flit takes the version from it.`, 'Name the module in [tool.flit.module], or write the version as `version = "…"` in [project].');
    }
    if (another !== undefined) {
        throw (0,not_found/* versionNotFound */.q)(`The module ${(0,quoted/* quoted */.TL)(module)} could be any of ${(0,listed/* listed */.K)(found)}, and flit takes the version from it.`, 'Leave only one of them.');
    }
    if (!place.endsWith('/'))
        return [place];
    const names = ['__init__.py', 'version.py', '_version.py', '__version__.py'];
    return names.map((file) => place + file).filter((path) => path.endsWith('__init__.py') || tree.paths.includes(path));
}

// EXTERNAL MODULE: ./lib/release/project/python-pattern.js
var python_pattern = __webpack_require__(9226);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/version-pattern.js



/**
 * The version that a pattern finds in a file: the first match.
 *
 * @throws ReleaseError `version-not-found`
 */
async function readPatternVersion(tree, search) {
    const { where, key, pattern, group } = search;
    const file = search.path?.replace(/^(\.\/)+/, '');
    if (file === undefined)
        throw (0,not_found/* versionNotFound */.q)(`pyproject.toml has no ${(0,quoted/* quoted */.TL)(key)} in ${where}.`);
    const text = (await tree.read(file))?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    if (text === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`${where} names ${file}, and the repository has no such file.`, 'Correct the path, which is relative to the root of the repository.');
    }
    const converted = typeof pattern === 'string' ? (0,python_pattern/* convertPattern */.A)({ pattern, where, isMultiline: true }) : pattern;
    if (!converted.source.includes(`(?<${group}>`)) {
        throw (0,not_found/* versionNotFound */.q)(`The pattern of ${where} has no group named ${(0,quoted/* quoted */.TL)(group)}.`);
    }
    const found = (0,python_pattern/* searchPattern */.j)(converted, text, where);
    if (found === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`The pattern of ${where} matches nothing in ${file}.`, `Write \`__version__ = "…"\` at the start of a line. ${not_found/* declareStatically */.F.replace(/^Write/, 'Or write')}`);
    }
    // The version may stand on a line below the beginning of the match.
    const version = found.groups?.[group] ?? '';
    const before = text.slice(0, found.index + Math.max(0, found[0].indexOf(version)));
    return { text: version, file, line: before.split('\n').length };
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/hatch.js




// The `path` source of hatchling, where no pattern is set.
const defaultPattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im;
/**
 * The version that hatchling finds by a pattern in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://hatch.pypa.io/latest/version/
 */
async function readHatchVersion(project) {
    const { table, where } = await readVersionTable(project);
    const source = (0,toml/* textAt */.$6)(table, 'source') ?? 'regex';
    if (source !== 'regex') {
        throw (0,not_found/* versionNotFound */.q)(`${where} takes the version from the source ${(0,quoted/* quoted */.TL)(source)}, which runs code to find it.`);
    }
    const pattern = (0,toml/* textAt */.$6)(table, 'pattern') ?? defaultPattern;
    return await readPatternVersion(project.tree, {
        where,
        path: (0,toml/* textAt */.$6)(table, 'path'),
        key: 'path',
        pattern,
        group: 'version',
    });
}
/** What stands in `hatch.toml` goes before the table of the same name in `pyproject.toml`. */
async function readVersionTable({ tree, document, text }) {
    const file = 'hatch.toml';
    const ownText = (await tree.read(file)) ?? '';
    const own = (0,toml/* tableAt */.af)((0,toml/* parseToml */.MT)(file, ownText), 'version');
    if (own !== undefined)
        return { table: own, where: '[version] of hatch.toml', file, line: (0,toml/* lineOf */.cA)(ownText, 'version', 'source') };
    const line = (0,toml/* lineOf */.cA)(text, 'tool.hatch.version', 'source');
    return {
        table: (0,toml/* tableAt */.af)(document, 'tool', 'hatch', 'version'),
        where: '[tool.hatch.version]',
        file: 'pyproject.toml',
        line,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/maturin.js




const hint = 'Write the version as `version = "…"` in [package] of Cargo.toml, or in [project] of pyproject.toml.';
/**
 * The version that maturin takes from the manifest of Cargo: of the package, or of the workspace that it belongs to.
 *
 * @returns In the spelling of SemVer, as Cargo wants it.
 * @throws ReleaseError `version-not-found`
 * @see https://www.maturin.rs/metadata.html
 * @see https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table
 */
async function readMaturinVersion(source) {
    return await versionOf(source.tree, await manifestOf(source));
}
/** The name of a project without `[project]`: that of the crate. */
async function readMaturinName(source) {
    const { document, path } = await manifestOf(source);
    return (0,project_name/* requireName */.r)((0,toml/* tableAt */.af)(document, 'package')?.name, path);
}
async function manifestOf({ tree, document }) {
    const path = external_node_path_.posix.normalize((0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'maturin'), 'manifest-path') ?? 'Cargo.toml');
    const manifest = await readManifest(tree, path);
    if (manifest === undefined)
        throw (0,not_found/* versionNotFound */.q)(`The version is left to maturin, and there is no ${path}.`, hint);
    return manifest;
}
async function readManifest(tree, path) {
    const text = await tree.read(path);
    return text === undefined ? undefined : { path, text, document: (0,toml/* parseToml */.MT)(path, text) };
}
async function versionOf(tree, manifest) {
    const { path, document } = manifest;
    const own = versionIn(manifest, 'package');
    if (own !== undefined)
        return own;
    if ((0,toml/* tableAt */.af)(document, 'package', 'version')?.workspace !== true) {
        throw (0,not_found/* versionNotFound */.q)(`The version is left to maturin, and ${path} has none in [package].`, hint);
    }
    for (const root of workspacesOf(manifest, tree)) {
        const found = root === path ? manifest : await readManifest(tree, root);
        if (found === undefined || (0,toml/* tableAt */.af)(found.document, 'workspace') === undefined)
            continue;
        const version = versionIn(found, 'workspace.package');
        if (version !== undefined)
            return version;
        throw (0,not_found/* versionNotFound */.q)(`${path} leaves the version to its workspace, and ${root} has none in [workspace.package].`, hint);
    }
    throw (0,not_found/* versionNotFound */.q)(`${path} leaves the version to its workspace, and no Cargo.toml above it is one.`, hint);
}
function versionIn({ path, text, document }, table) {
    const version = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, ...table.split('.')), 'version');
    return version === undefined ? undefined : { text: version, file: path, line: (0,toml/* lineOf */.cA)(text, table, 'version') };
}
/** Where Cargo looks for the workspace of a package: where it says, else in its own folder and in all above it. */
function workspacesOf({ path, document }, { paths }) {
    const folder = external_node_path_.posix.dirname(path);
    const named = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'package'), 'workspace');
    if (named !== undefined)
        return [external_node_path_.posix.join(folder, named, 'Cargo.toml')];
    const parts = folder === '.' ? [] : folder.split('/');
    const inside = [...parts, ''].map((_, index) => external_node_path_.posix.join(...parts.slice(0, parts.length - index), 'Cargo.toml'));
    // Above the folder of a package, the nearest first.
    const above = paths.filter((each) => /^(?:\.\.\/)+Cargo\.toml$/.test(each));
    return [...inside, ...above.toSorted((a, b) => a.length - b.length)];
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/meson.js




const path = 'meson.build';
const meson_hint = "Write the version as `version: '…'` in project() of meson.build, or in [project] of pyproject.toml.";
/**
 * The version that meson-python takes from `project()` of `meson.build`: a constant, or the only line of a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://mesonbuild.com/Reference-manual_functions.html#project
 */
async function readMesonVersion({ tree }) {
    const argument = (await projectArguments(tree)).find(([key, colon]) => key?.text === 'version' && colon?.text === ':');
    const value = argument?.slice(2);
    if (argument === undefined || value === undefined) {
        throw (0,not_found/* versionNotFound */.q)('The version is left to meson-python, and project() of meson.build has none.', meson_hint);
    }
    const { text, line } = (0,python/* constantOf */.yi)(argument[0], value);
    if (text !== undefined)
        return { text, file: path, line };
    const [files, open, name, close, more] = value;
    if (files?.text === 'files' && open?.text === '(' && name?.value !== undefined && close?.text === ')' && !more)
        return await readOnlyLine(tree, name.value);
    throw (0,not_found/* versionNotFound */.q)(`meson.build computes the version at line ${line}, and only running it could tell.`, meson_hint);
}
/** The name of a project without `[project]`: that of `project()`; `undefined` if there is none. */
async function readMesonName({ tree }) {
    const [name] = await projectArguments(tree);
    return name && (0,project_name/* requireName */.r)((0,python/* constantOf */.yi)(name[0], name).text, path);
}
/** The language of Meson has the strings, comments, and brackets of Python. */
async function projectArguments(tree) {
    return (0,python/* argumentsOf */.aX)('project', (await tree.read(path)) ?? '') ?? [];
}
async function readOnlyLine(tree, file) {
    const text = await tree.read(file);
    const [line, more] = (text ?? '').replace(/\r?\n$/, '').split(/\r?\n/);
    if (text !== undefined && line !== undefined && more === undefined)
        return { text: line, file, line: 1 };
    const found = text === undefined ? 'the repository has no such file' : 'it has more than one line';
    throw (0,not_found/* versionNotFound */.q)(`meson.build takes the version from ${(0,quoted/* quoted */.TL)(file)}, and ${found}.`, meson_hint);
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/pdm.js




// As pdm-backend searches it.
const pattern = /^__version__\s*=\s*["'](?<version>.+?)["']\s*(?:#.*)?$/m;
const where = '[tool.pdm.version]';
/**
 * The version that pdm-backend finds in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://backend.pdm-project.org/metadata/#dynamic-project-version
 */
async function readPdmVersion({ tree, document }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'pdm', 'version');
    // The back end before this one, pdm-pep517, took the path alone.
    const path = (0,toml/* textAt */.$6)(table, 'path') ?? (0,toml/* textAt */.$6)(table, 'from');
    const source = (0,toml/* textAt */.$6)(table, 'source') ?? ((0,toml/* textAt */.$6)(table, 'from') === undefined ? undefined : 'file');
    if (source === 'file')
        return await readPatternVersion(tree, { where, path, key: 'path', pattern, group: 'version' });
    if (source === undefined)
        throw (0,not_found/* versionNotFound */.q)(`The version is left to PDM, and ${where} names no source.`);
    throw (0,not_found/* versionNotFound */.q)(`${where} takes the version from the source ${(0,quoted/* quoted */.TL)(source)}, which runs code to find it.`);
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/poetry.js



/**
 * The version that Poetry finds in its own table, for a project whose `[project]` leaves it to the back end.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://python-poetry.org/docs/pyproject/#version
 */
function readPoetryVersion({ document, text }) {
    const version = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'poetry'), 'version');
    if (version !== undefined)
        return { text: version, file: 'pyproject.toml', line: (0,toml/* lineOf */.cA)(text, 'tool.poetry', 'version') };
    throw (0,not_found/* versionNotFound */.q)('The version is left to Poetry, and [tool.poetry] of pyproject.toml has none.', 'Write the version as `version = "…"` in [project] or in [tool.poetry].');
}
/** The name of a project of Poetry 1, which has no `[project]`; `undefined` if there is no `[tool.poetry]` either. */
function readPoetryName({ document }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'poetry');
    return table && (0,project_name/* requireName */.r)(table.name, '[tool.poetry] of pyproject.toml');
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/scikit-build.js




// Of the provider, where no pattern is set.
const scikit_build_defaultPattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<value>.+?)\1/im;
/**
 * The version that scikit-build-core finds by its provider of regular expressions.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html
 */
async function readScikitBuildVersion({ tree, document }) {
    const { table, where } = providerOf(document);
    const provider = (0,toml/* textAt */.$6)(table, 'provider');
    if (provider === undefined)
        throw (0,not_found/* versionNotFound */.q)(`The version is left to scikit-build-core, and ${where} names none.`);
    if (provider !== 'scikit_build_core.metadata.regex' && provider !== 'dynamic_metadata.regex') {
        throw (0,not_found/* versionNotFound */.q)(`${where} takes the version from the provider ${(0,quoted/* quoted */.TL)(provider)}, which runs code to find it.`);
    }
    for (const key of ['result', 'remove']) {
        const value = (0,toml/* textAt */.$6)(table, key);
        if (value === undefined || (key === 'result' && value === '{value}'))
            continue;
        throw (0,not_found/* versionNotFound */.q)(`${where} makes the version of what its pattern finds, by ${key} = ${(0,quoted/* quoted */.TL)(value)}.`);
    }
    const pattern = (0,toml/* textAt */.$6)(table, 'regex') ?? scikit_build_defaultPattern;
    return await readPatternVersion(tree, { where, path: (0,toml/* textAt */.$6)(table, 'input'), key: 'input', pattern, group: 'value' });
}
/** The older table of scikit-build-core, else the entry of the list that later versions share with other back ends. */
function providerOf(document) {
    const own = (0,toml/* tableAt */.af)(document, 'tool', 'scikit-build', 'metadata', 'version');
    const list = (0,toml/* tableAt */.af)(document, 'tool')?.['dynamic-metadata'];
    const entries = Array.isArray(list) ? list.filter(toml/* isTable */.bI) : [];
    const entry = entries.find((each) => (0,toml/* textAt */.$6)(each, 'field') === 'version');
    if (own !== undefined || entry === undefined)
        return { table: own, where: '[tool.scikit-build.metadata.version]' };
    return { table: entry, where: '[[tool.dynamic-metadata]]' };
}

// EXTERNAL MODULE: ./lib/release/project/setup-files.js
var setup_files = __webpack_require__(22036);
// EXTERNAL MODULE: ./lib/release/project/setuptools-directive.js
var setuptools_directive = __webpack_require__(20183);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/setuptools.js





/**
 * The version of a project whose `[project]` leaves it to setuptools, or that has none: `[tool.setuptools.dynamic]`, else the
 * older files.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
async function readSetuptoolsVersion({ tree, document }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'setuptools', 'dynamic', 'version');
    const attribute = (0,toml/* textAt */.$6)(table, 'attr');
    const files = (0,toml/* textsAt */.i1)(table, 'file');
    const where = '[tool.setuptools.dynamic]';
    const folders = (0,setuptools_directive/* foldersOfTable */.Z)(document);
    if (attribute !== undefined)
        return await (0,setuptools_directive/* followDirective */.l)(tree, { kind: 'attribute', attribute, where, folders });
    if (files !== undefined)
        return await (0,setuptools_directive/* followDirective */.l)(tree, { kind: 'files', files, where });
    if ((0,toml/* tableAt */.af)(document, 'project') === undefined)
        return await requireOlderVersion(tree);
    const version = await readOlderVersion(tree);
    if (version !== undefined)
        return version;
    throw (0,not_found/* versionNotFound */.q)('The version is left to setuptools, but [tool.setuptools.dynamic], setup.py, and setup.cfg do not declare it.');
}
/**
 * The name of a project without `[project]`, from `setup.py` and `setup.cfg`. Nothing is run.
 *
 * @returns `undefined` if there is neither file.
 * @throws ReleaseError `project-not-found`, `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
async function readSetuptoolsName({ tree }) {
    if (!tree.paths.includes('setup.py') && !tree.paths.includes('setup.cfg'))
        return undefined;
    const name = await (0,setup_files/* readSetupName */.RE)(tree);
    // A version that is computed is said before a name that is: one line of setup.py often does both.
    if (name === undefined)
        await requireOlderVersion(tree);
    return (0,project_name/* requireName */.r)(name?.text, name?.file ?? 'setup.cfg');
}
async function requireOlderVersion(tree) {
    const version = await readOlderVersion(tree);
    if (version !== undefined)
        return version;
    throw (0,not_found/* versionNotFound */.q)('Neither setup.py nor setup.cfg has a version that can be read without running code.');
}
/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readOlderVersion(tree) {
    return (await (0,setup_files/* readSetupScriptVersion */.FX)(tree)) ?? (await (0,setup_files/* readSetupConfigurationVersion */.Mx)(tree));
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/dunamai.js


const numbers = '((?P<epoch>\\d+)!)?(?P<base>\\d+(\\.\\d+)*)';
const stage = '([-._]?((?P<stage>[a-zA-Z]+)[-._]?(?P<revision>\\d+)?))?';
// Of the names that `pattern` may have; the first, which wants a "v", is the default.
const named = { default: 'v', 'default-unprefixed': 'v?' };
/**
 * How dunamai reads tags with the options of one of its plugins.
 *
 * @param where The table that they stand in, for messages.
 * @see https://github.com/mtkennerly/poetry-dynamic-versioning#configuration
 */
function readTagRules(options, where) {
    for (const key of ['format', 'format-jinja', 'from-file']) {
        if (options?.[key] === undefined)
            continue;
        return { kind: 'unknown', reason: `${where} makes the version with ${(0,quoted/* quoted */.TL)(key)}` };
    }
    const vcs = (0,toml/* textAt */.$6)(options, 'vcs') ?? 'any';
    if (vcs !== 'any' && vcs !== 'git')
        return { kind: 'unknown', reason: `${where} looks at ${(0,quoted/* quoted */.TL)(vcs)}, not at git` };
    const pattern = (0,toml/* textAt */.$6)(options, 'pattern') ?? 'default';
    const prefix = (0,toml/* textAt */.$6)(options, 'pattern-prefix') ?? '';
    const letter = named[pattern];
    const whole = letter === undefined ? pattern : `^${letter}${numbers}${stage}(\\+(?P<tagged_metadata>.+))?$`;
    return { kind: 'pattern', where, pattern: whole.replace('^', `^${prefix}`), globs: [], passesOver: true };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/setuptools-scm.js


/** What is understood as a version where nothing else is set; PDM has taken it over. */
const defaultTagPattern = '^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$';
const defaultGlob = '*[0-9]*';
// Each of them gives a tagged commit without changes the version of its tag. Any other name is that of a function.
const knownSchemes = {
    version_scheme: [
        ...['guess-next-dev', 'no-guess-dev', 'only-version', 'post-release', 'calver-by-date'],
        ...['python-simplified-semver', 'release-branch-semver', 'semver-pep440', 'semver-pep440-release-branch'],
    ],
    local_scheme: ['node-and-date', 'node-and-timestamp', 'dirty-tag', 'no-local-version'],
};
/**
 * How setuptools-scm reads tags with these options.
 *
 * @param where The table that they stand in, for messages.
 * @param pattern Of a key beside the options, such as hatch-vcs has it.
 * @see https://setuptools-scm.readthedocs.io/en/latest/config/
 */
function setuptools_scm_readTagRules(options, where, pattern) {
    for (const key of ['parse', 'version_cls']) {
        if (options?.[key] !== undefined)
            return { kind: 'unknown', reason: `${where} reads tags by code, with ${(0,quoted/* quoted */.TL)(key)}` };
    }
    for (const [key, known] of Object.entries(knownSchemes)) {
        const scheme = options?.[key];
        if (scheme === undefined || (typeof scheme === 'string' && known.includes(scheme)))
            continue;
        return { kind: 'unknown', reason: `${where} makes the version by code, with ${(0,quoted/* quoted */.TL)(key)}` };
    }
    const globs = globsOf(options?.git_describe_command);
    if (globs === undefined)
        return { kind: 'unknown', reason: `${where} asks git by a command of its own` };
    const own = (0,toml/* textAt */.$6)(options, 'tag_regex') || pattern;
    return { kind: 'pattern', where, pattern: own || defaultTagPattern, globs, passesOver: false };
}
/** What the command matches; `undefined` if it is no plain `git describe`. */
function globsOf(command) {
    if (command === undefined)
        return [defaultGlob];
    const words = typeof command === 'string' ? command.split(/\s+/).map(unquoted) : command;
    if (!Array.isArray(words) || words[0] !== 'git' || words[1] !== 'describe')
        return undefined;
    const texts = words.map(String);
    if (texts.some((word) => word.startsWith('--exclude')))
        return undefined;
    return texts.flatMap((word, index) => {
        if (word.startsWith('--match='))
            return [word.slice('--match='.length)];
        return texts[index - 1] === '--match' ? [word] : [];
    });
}
// As a shell reads it: `--match='v*'` too.
const unquoted = (word) => word.replace(/(["'])([^"']*)\1/g, '$2');

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/setuptools.js




const pyproject = 'pyproject.toml';
/** The tool that a project of setuptools has for its version, if it has one. */
async function findSetuptoolsTool(source) {
    // What is declared there goes before any of them.
    if ((0,toml/* tableAt */.af)(source.document, 'tool', 'setuptools', 'dynamic')?.version !== undefined)
        return undefined;
    return findScm(source) ?? findVersioningit(source) ?? findGitVersioning(source) ?? (await findInSetupFiles(source));
}
/** setuptools-scm, and what came of it, vcs-versioning, which share their options. */
function findScm({ document, text, requires }) {
    for (const [tool, key] of [
        ['setuptools-scm', 'setuptools_scm'],
        ['vcs-versioning', 'vcs-versioning'],
    ]) {
        const options = (0,toml/* tableAt */.af)(document, 'tool', key);
        const where = `[tool.${key}]`;
        if (options === undefined)
            continue;
        return { tool, file: pyproject, line: (0,toml/* lineOf */.cA)(text, `tool.${key}`, ''), tags: setuptools_scm_readTagRules(options, where) };
    }
    // Since version 9, the extra stands for the table.
    if (!requires.some((each) => /^setuptools[-_.]scm\s*\[[^\]]*\bsimple\b/i.test(each)))
        return undefined;
    const line = (0,toml/* lineOf */.cA)(text, 'build-system', 'requires');
    return { tool: 'setuptools-scm', file: pyproject, line, tags: setuptools_scm_readTagRules(undefined, 'setuptools-scm') };
}
/** versioningit, whose own default takes a "v" away; its steps may be any code. */
function findVersioningit({ document, text }) {
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'versioningit');
    if (options === undefined)
        return undefined;
    const where = '[tool.versioningit]';
    const own = ['tag2version', 'vcs', 'format'].find((key) => options[key] !== undefined);
    const tags = own === undefined
        ? { kind: 'prefix', where, prefixes: ['v', ''] }
        : { kind: 'unknown', reason: `${where} makes the version by its own ${own}` };
    return { tool: 'versioningit', file: pyproject, line: (0,toml/* lineOf */.cA)(text, 'tool.versioningit', ''), tags };
}
function findGitVersioning({ document, text }) {
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'setuptools-git-versioning');
    if (options?.enabled !== true)
        return undefined;
    const reason = '[tool.setuptools-git-versioning] makes the version by code';
    const line = (0,toml/* lineOf */.cA)(text, 'tool.setuptools-git-versioning', '');
    return { tool: 'setuptools-git-versioning', file: pyproject, line, tags: { kind: 'unknown', reason } };
}
/** What only `setup.py` and `setup.cfg` show. */
async function findInSetupFiles({ tree, document, text }) {
    const script = (await tree.read('setup.py')) ?? '';
    const argument = (keyword) => (0,python/* keywordArgument */.B1)({ of: 'setup', keyword, source: script });
    const scm = argument('use_scm_version');
    if (scm !== undefined) {
        // Options that stand there may be any code.
        const isPlain = /\buse_scm_version\s*=\s*True\b/.test(script);
        const tags = isPlain
            ? setuptools_scm_readTagRules(undefined, 'setuptools-scm')
            : { kind: 'unknown', reason: 'setup.py gives setuptools-scm options by code' };
        return { tool: 'setuptools-scm', file: 'setup.py', line: scm.line, tags };
    }
    const pbr = argument('pbr');
    if (pbr !== undefined) {
        const reason = 'pbr makes the version of the tags and the history';
        return { tool: 'pbr', file: 'setup.py', line: pbr.line, tags: { kind: 'unknown', reason } };
    }
    if (!/\bversioneer\.get_version\(/.test(script))
        return undefined;
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'versioneer');
    const setup = await (0,setup_files/* readSetupConfiguration */.MD)(tree);
    const prefix = (0,toml/* textAt */.$6)(options, 'tag_prefix') ?? setup.get('versioneer.tag_prefix')?.lines.join('') ?? '';
    const style = (0,toml/* textAt */.$6)(options, 'style') ?? setup.get('versioneer.style')?.lines.join('') ?? 'pep440';
    const where = options === undefined ? '[versioneer] of setup.cfg' : '[tool.versioneer]';
    const tags = style.startsWith('pep440')
        ? { kind: 'prefix', where, prefixes: [prefix.replaceAll(/^["']|["']$/g, '')] }
        : { kind: 'unknown', reason: `${where} has a style of its own` };
    const line = options === undefined ? (setup.get('versioneer.vcs')?.line ?? 1) : (0,toml/* lineOf */.cA)(text, 'tool.versioneer', '');
    return { tool: 'versioneer', file: options === undefined ? 'setup.cfg' : pyproject, line, tags };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/hatch.js





/** The plugin that takes the version of a project of hatchling from the tag, if it has one. */
async function findHatchTool(source) {
    const { table, where, file, line } = await readVersionTable(source);
    switch ((0,toml/* textAt */.$6)(table, 'source')) {
        case 'vcs': {
            const tags = setuptools_scm_readTagRules((0,toml/* tableAt */.af)(table ?? {}, 'raw-options'), where, (0,toml/* textAt */.$6)(table, 'tag-pattern'));
            return { tool: 'hatch-vcs', file, line, tags };
        }
        case 'uv-dynamic-versioning': {
            const options = (0,toml/* tableAt */.af)(source.document, 'tool', 'uv-dynamic-versioning');
            return { tool: 'uv-dynamic-versioning', file, line, tags: readTagRules(options, '[tool.uv-dynamic-versioning]') };
        }
        case 'versioningit': {
            const own = findVersioningit(source);
            return { tool: 'versioningit', file, line, tags: own?.tags ?? { kind: 'prefix', where, prefixes: ['v', ''] } };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/pdm.js


const pdm_where = '[tool.pdm.version]';
/** pdm-backend itself, where its source is the tag. */
function findPdmTool({ document, text }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'pdm', 'version');
    if ((0,toml/* textAt */.$6)(table, 'source') !== 'scm' && table?.use_scm !== true)
        return undefined;
    const tags = table?.version_format === undefined
        ? {
            kind: 'pattern',
            where: pdm_where,
            pattern: (0,toml/* textAt */.$6)(table, 'tag_regex') ?? defaultTagPattern,
            globs: [(0,toml/* textAt */.$6)(table, 'tag_filter') ?? '*.*'],
            passesOver: false,
        }
        : { kind: 'unknown', reason: `${pdm_where} makes the version by code, with "version_format"` };
    return { tool: 'pdm-backend', file: 'pyproject.toml', line: (0,toml/* lineOf */.cA)(text, 'tool.pdm.version', 'source'), tags };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/poetry.js


/** The plugin of Poetry, which puts the version of the tag in the place of what stands in `[tool.poetry]`. */
function findPoetryTool({ document, text }) {
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'poetry-dynamic-versioning');
    if (options?.enable !== true)
        return undefined;
    const where = '[tool.poetry-dynamic-versioning]';
    const line = (0,toml/* lineOf */.cA)(text, 'tool.poetry-dynamic-versioning', 'enable');
    return { tool: 'poetry-dynamic-versioning', file: 'pyproject.toml', line, tags: readTagRules(options, where) };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/scikit-build.js



const providers = ['scikit_build_core.metadata.setuptools_scm', 'vcs_versioning', 'setuptools_scm'];
/** The provider of scikit-build-core that asks setuptools-scm. */
function findScikitBuildTool({ document, text }) {
    const { table } = providerOf(document);
    const provider = (0,toml/* textAt */.$6)(table, 'provider') ?? '';
    if (!providers.includes(provider))
        return undefined;
    const key = provider === 'vcs_versioning' ? 'vcs-versioning' : 'setuptools_scm';
    const tool = provider === 'vcs_versioning' ? 'vcs-versioning' : 'setuptools-scm';
    const line = (0,toml/* lineOf */.cA)(text, 'tool.scikit-build.metadata.version', 'provider');
    return { tool, file: 'pyproject.toml', line, tags: setuptools_scm_readTagRules((0,toml/* tableAt */.af)(document, 'tool', key), `[tool.${key}]`) };
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends.js













const byCode = 'it runs code of the project';
/** Every back end that is known, by its name in the field. */
const backEnds = [
    {
        title: 'flit',
        names: ['flit_core.buildapi', 'flit.buildapi'],
        places: [
            { where: '`__version__ = "…"` in the module', what: 'read and written' },
            {
                where: '`__version__` joined from a tuple of constants',
                what: 'read and written',
                remark: '`".".join(map(str, X))` and the like',
            },
            { where: 'any other expression', what: 'refused', remark: byCode },
        ],
        readVersion: readFlitVersion,
    },
    {
        title: 'flit-scm',
        names: ['flit_scm:buildapi'],
        places: [],
        readVersion: readFlitVersion,
        findTagTool: findScm,
    },
    {
        title: 'hatchling',
        names: ['hatchling.build'],
        places: [
            { where: '`source = "regex"` in `[tool.hatch.version]`, or in `hatch.toml`', what: 'read and written' },
            { where: '`source = "code"`', what: 'refused', remark: byCode },
            { where: '`source` of any other plugin', what: 'refused', remark: byCode },
        ],
        readVersion: readHatchVersion,
        findTagTool: findHatchTool,
    },
    {
        title: 'maturin',
        names: ['maturin'],
        places: [
            {
                where: '`version` in `[package]` of `Cargo.toml`, or where `manifest-path` leads',
                what: 'read and written',
                remark: 'as SemVer: `1.2.0-rc.1`',
            },
            {
                where: '`version.workspace = true`',
                what: 'read and written',
                remark: 'in `[workspace.package]` of the workspace',
            },
        ],
        readVersion: readMaturinVersion,
        readName: readMaturinName,
    },
    {
        title: 'meson-python',
        names: ['mesonpy'],
        places: [
            { where: "`version: '…'` of `project()` in `meson.build`", what: 'read and written' },
            { where: "`version: files('VERSION')`", what: 'read and written', remark: 'the only line of that file' },
            { where: '`version: run_command(…)`', what: 'refused', remark: byCode },
        ],
        readVersion: readMesonVersion,
        readName: readMesonName,
    },
    {
        title: 'pdm-backend',
        names: ['pdm.backend', 'pdm.pep517.api'],
        places: [
            { where: '`source = "file"` in `[tool.pdm.version]`', what: 'read and written' },
            { where: '`source = "call"`', what: 'refused', remark: byCode },
        ],
        readVersion: readPdmVersion,
        findTagTool: findPdmTool,
    },
    {
        title: 'Poetry',
        names: ['poetry.core.masonry.api', 'poetry.masonry.api', 'poetry_dynamic_versioning.backend'],
        places: [{ where: '`version` in `[tool.poetry]`, with `[project]` or without', what: 'read and written' }],
        readVersion: readPoetryVersion,
        findTagTool: findPoetryTool,
        readName: readPoetryName,
    },
    {
        title: 'scikit-build-core',
        names: ['scikit_build_core.build'],
        places: [
            { where: 'provider `scikit_build_core.metadata.regex`, or `dynamic_metadata.regex`', what: 'read and written' },
            { where: '`result` or `remove` of it', what: 'refused', remark: 'the version stands nowhere as it is' },
            { where: 'any other provider', what: 'refused', remark: byCode },
        ],
        readVersion: readScikitBuildVersion,
        findTagTool: findScikitBuildTool,
    },
    {
        title: 'setuptools',
        names: ['setuptools.build_meta', 'setuptools.build_meta:__legacy__'],
        places: [
            { where: '`version = { attr = "…" }` in `[tool.setuptools.dynamic]`', what: 'read and written' },
            { where: '`version = { file = "…" }`', what: 'read and written', remark: 'one file, such as `VERSION`' },
            { where: '`version`, `attr:`, or `file:` in `[metadata]` of `setup.cfg`', what: 'read and written' },
            { where: '`setup(version="…")` in `setup.py`', what: 'read and written' },
            {
                where: 'an attribute that is a tuple, or is joined from one',
                what: 'read and written',
                remark: '`VERSION = (1, 2, 0)`',
            },
            { where: 'any other expression', what: 'refused', remark: byCode },
        ],
        readVersion: readSetuptoolsVersion,
        findTagTool: findSetuptoolsTool,
        readName: readSetuptoolsName,
    },
];

// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
;// CONCATENATED MODULE: ./lib/release/project/changes-url.js




// In the order in which they count. The change log of all versions goes before the notes of some.
const labels = ['changelog', 'changes', 'whatsnew', 'history', 'releasenotes'];
// Longer than any address that people write, and short enough to be repeated in a text.
const longestUrl = 500;
/**
 * The page of the change log that a project names: in `[project.urls]`, in `[tool.poetry.urls]`, else in `setup.py` or
 * `setup.cfg`.
 *
 * A label is compared without punctuation, white space, and case. What is no address of the web, and a file that cannot
 * be read, say nothing: a link must not stop a release.
 *
 * @see https://packaging.python.org/en/latest/specifications/well-known-project-urls/
 */
async function readChangesUrl(tree, document) {
    for (const keys of [['project'], ['tool', 'poetry']]) {
        const named = chosen(Object.entries((0,toml/* tableAt */.af)(document, ...keys, 'urls') ?? {}));
        if (named !== undefined)
            return named;
    }
    const older = await (0,reading/* reading */.h)(readSetupUrls(tree));
    return older.kind === 'read' ? chosen(older.value) : undefined;
}
/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readSetupUrls(tree) {
    const source = (await tree.read('setup.py')) ?? '';
    const passed = (0,python/* keywordTable */.EN)({ of: 'setup', keyword: 'project_urls', source });
    const lines = (await (0,setup_files/* readSetupConfiguration */.MD)(tree)).get('metadata.project_urls')?.lines ?? [];
    const configured = lines.map((line) => {
        const [label = '', ...url] = line.split('=');
        return [label, url.join('=').trim()];
    });
    return [...passed, ...configured];
}
function chosen(urls) {
    const pages = urls.flatMap(([label, url]) => {
        const page = webAddressOf(url);
        return page === undefined ? [] : [{ label: normalized(label), page }];
    });
    return labels.flatMap((wanted) => pages.find(({ label }) => label === wanted) ?? [])[0]?.page;
}
/** As the specification says: without the punctuation and white space of ASCII, in lower case. */
const normalized = (label) => label.replace(/[!-/:-@[-`{-~\s]/g, '').toLowerCase();
/** An address over http or https in ASCII, without a name or password, which nobody may see. */
function webAddressOf(url) {
    if (typeof url !== 'string' || url.length > longestUrl || /\s/.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, username, password, href } = new URL(url);
    const isOpen = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
    return isOpen ? href : undefined;
}

;// CONCATENATED MODULE: ./lib/release/project.js








const project_path = 'pyproject.toml';
/**
 * Read name and version of the project, without running any of its code.
 *
 * The version is static in `[project]`, or where a back end that is known would find it; or a tool takes it from the tag.
 *
 * @throws ReleaseError `project-not-found`, `version-not-found`, `source-unreadable`
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
async function readProject(tree) {
    const written = await tree.read(project_path);
    const text = written ?? '';
    const document = (0,toml/* parseToml */.MT)(project_path, text);
    const build = buildSystemOf(document);
    const changesUrl = await readChangesUrl(tree, document);
    const table = (0,toml/* tableAt */.af)(document, 'project');
    const source = { tree, document, text, requires: build.requires };
    const name = table === undefined ? await build.known?.readName?.(source) : (0,project_name/* requireName */.r)(table.name, project_path);
    if (name === undefined)
        throw noProject(written !== undefined);
    const version = (table && writtenIn(table, text)) ?? (await readVersion({ ...source, name }, build));
    return projectOf({ name, version, build, changesUrl });
}
function writtenIn(table, text) {
    const source = staticVersion(table, text);
    return source && { kind: 'written', source };
}
function projectOf({ build, ...facts }) {
    const { backEnd, requires } = build;
    return { ...facts, normalizedName: (0,project_name/* normalizeName */.P)(facts.name), buildBackend: backEnd, buildRequires: requires };
}
function noProject(hasFile) {
    return new errors/* ReleaseError */.K2('project-not-found', {
        message: hasFile ? `${project_path} has no table [project].` : `The repository has no ${project_path} at its root.`,
        hint: 'Declare the project by `name` and `version` in [project] of pyproject.toml.',
    });
}
function staticVersion(table, text) {
    const line = (0,toml/* lineOf */.cA)(text, 'project', 'version');
    const dynamic = (0,toml/* textsAt */.i1)(table, 'dynamic') ?? [];
    const { version } = table;
    if (version === undefined && dynamic.includes('version'))
        return undefined;
    if (typeof version === 'string' && !dynamic.includes('version'))
        return { text: version, file: project_path, line };
    if (version === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`${project_path} has neither "version" nor dynamic = ["version"] in [project].`, 'Write the version as `version = "…"` in [project].');
    }
    if (typeof version === 'string') {
        throw (0,not_found/* versionNotFound */.q)(`${project_path} has version = ${(0,quoted/* quoted */.TL)(version)} in [project] at line ${line}, and names "version" in dynamic as well.`, 'Remove "version" from dynamic, or remove the version.');
    }
    throw (0,not_found/* versionNotFound */.q)(`${project_path} has a version in [project] at line ${line} that is not a string (${typeof version}).`, 'Write the version in quotes.');
}
/** What the back end finds: a tool that takes the version from the tag goes before every place. */
async function readVersion(source, { known, backEnd }) {
    if (known === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`${project_path} leaves the version to the back end ${(0,quoted/* quoted */.TL)(backEnd)}, and only ${(0,listed/* listed */.K)(backEnds.map(({ title }) => title))} can be followed.`, 'Write the version as `version = "…"` in [project], and remove "version" from dynamic.');
    }
    const fromTag = await known.findTagTool?.(source);
    if (fromTag !== undefined)
        return { kind: 'from-tag', ...fromTag };
    return { kind: 'written', source: await known.readVersion(source) };
}
/**
 * The table `[build-system]`, with what holds where it is silent.
 *
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table
 */
function buildSystemOf(document) {
    const table = (0,toml/* tableAt */.af)(document, 'build-system');
    // PEP 517: without a back end, the one that reads `setup.py` is used.
    const backEnd = (0,toml/* textAt */.$6)(table, 'build-backend') ?? 'setuptools.build_meta:__legacy__';
    const requires = (0,toml/* textsAt */.i1)(table, 'requires') ?? ['setuptools'];
    // An own back end in the tree may do anything, whatever its name.
    const isOwn = table?.['backend-path'] !== undefined;
    return { known: isOwn ? undefined : backEnds.find(({ names }) => names.includes(backEnd)), backEnd, requires };
}


/***/ }),

/***/ 46968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName),
/* harmony export */   r: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);


/**
 * The name of a project, checked.
 *
 * @param value What stands in the file, of whatever type.
 * @throws ReleaseError `project-not-found`
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function requireName(value, file) {
    if (typeof value === 'string' && value.length <= 200 && /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(value))
        return value;
    const found = typeof value === 'string' ? `the name ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, which no index accepts` : 'no name of the project';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('project-not-found', {
        message: `${file} has ${found}.`,
        hint: 'Name the project by ASCII letters and digits, with ".", "_", and "-" between them.',
    });
}
/** The name as indexes compare it: lower case, with `-` for every run of `-`, `_`, and `.`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 61791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ declareStatically),
/* harmony export */   q: () => (/* binding */ versionNotFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

/** What to do when a version is declared in a way that only running code could read. */
const declareStatically = 'Write the version as `version = "…"` in [project], and remove "version" from dynamic.';
/** The error that a version cannot be read; `found` says what stands where. */
function versionNotFound(found, hint = declareStatically) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('version-not-found', { message: found, hint });
}


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ convertPattern),
/* harmony export */   j: () => (/* binding */ searchPattern)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61791);



const longestPattern = 1_000;
const longestText = 256_000;
// A pattern of the project may backtrack without end; a sensible one takes microseconds.
const timeLimitMs = 1_000;
// The pieces of a pattern: escape, class, comment, back reference, start of a group, what Python alone knows, character.
const piecePattern = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?#[^)]*\)|\(\?P=\w+\)|\(\?(?:P<|<?[=!]|[ims]*:)|\(\?|[*+?}]\+|\{,|./gs;
/**
 * A regular expression of Python's `re` as one of JavaScript.
 *
 * @throws ReleaseError `version-not-found` if anything in it has no counterpart.
 * @see https://docs.python.org/3/library/re.html#regular-expression-syntax
 */
function convertPattern({ pattern, where, isMultiline }) {
    const refuse = (reason) => (0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNotFound */ .q)(`The pattern ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} of ${where} cannot be used here: ${reason}.`);
    if (pattern.length > longestPattern)
        throw refuse(`it has more than ${longestPattern} characters`);
    const [, flags = '', rest = pattern] = /^\(\?([a-z]+)\)(.*)$/s.exec(pattern) ?? [];
    if (/[^imsu]/.test(flags))
        throw refuse(`the flags ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(flags)} have no counterpart in JavaScript`);
    const converted = rest.replaceAll(piecePattern, (piece) => {
        const counterpart = convertPiece(piece);
        if (counterpart === undefined)
            throw refuse(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(piece)} has no counterpart in JavaScript`);
        return counterpart;
    });
    const isOfLines = isMultiline || flags.includes('m');
    try {
        return new RegExp(converted, (isOfLines ? 'm' : '') + flags.replaceAll(/[mu]/g, ''));
    }
    catch (cause) {
        throw refuse(cause instanceof Error ? cause.message : 'it cannot be read');
    }
}
function convertPiece(piece) {
    if (piece === '\\A')
        return String.raw `(?<![\s\S])`;
    if (piece === '\\Z')
        return String.raw `(?![\s\S])`;
    if (piece.startsWith('\\'))
        return /[A-Za-z0]/.test(piece) && !/[bBdDsSwWnrtfvxu]/.test(piece) ? undefined : piece;
    // In Python, "]" at the start of a class is a character of it.
    if (piece.startsWith('['))
        return piece.replace(/^\[(\^?)\]/, '[$1\\]');
    if (piece.startsWith('(?P='))
        return `\\k<${piece.slice(4, -1)}>`;
    if (piece.startsWith('(?#'))
        return '';
    if (piece === '(?P<')
        return '(?<';
    return piece === '(?' || piece === '{,' || /^[*+?}]\+$/.test(piece) ? undefined : piece;
}
/**
 * Search a text, for a limited time.
 *
 * @param where The table that the pattern stands in.
 * @returns `undefined` if nothing matches.
 * @throws ReleaseError `version-not-found` if the text is too long, or the search takes more than a second.
 */
function searchPattern(pattern, text, where) {
    if (text.length > longestText) {
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNotFound */ .q)(`The file of ${where} has ${text.length} characters, too many to search.`);
    }
    try {
        // Only the clock of `vm` can stop a regular expression; no code of the project is run by it.
        const match = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('pattern.exec(text)', { pattern, text }, { timeout: timeLimitMs });
        return match ?? undefined;
    }
    catch (cause) {
        if (typeof cause === 'object' && cause && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
            throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNotFound */ .q)(`The pattern ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern.source)} of ${where} takes too long to search.`, `Write a pattern without nested repetition. ${_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .declareStatically */ .F.replace(/^Write/, 'Or write')}`);
        }
        throw cause;
    }
}


/***/ }),

/***/ 89624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pythonTokens),
/* harmony export */   k: () => (/* binding */ longestSource)
/* harmony export */ });
// Each alternative takes at least one character and none backtracks over another, so the time is linear.
const lexemePattern = /(?<newline>\n)|(?<space>[ \t\f]+|\\\n|#[^\n]*)|(?<string>[A-Za-z]{0,2}(?:"""|'''|"|'))|(?<name>[\p{L}\p{N}_]+)|(?<operator>.)/suy;
/** Longer than any module that declares a version; a file that is all brackets would cost 200 times its size. */
const longestSource = 1_000_000;
/**
 * The tokens of Python source, whether it is valid or not.
 *
 * @returns None of a source of more than a million characters.
 * @see https://docs.python.org/3/reference/lexical_analysis.html
 */
function pythonTokens(text) {
    if (text.length > longestSource)
        return [];
    const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const tokens = [];
    let line = 1;
    let lineStart = 0;
    let depth = 0;
    let end = 0;
    for (let start = 0; start < source.length; start = end) {
        const lexeme = lexemeAt(source, start);
        end = lexeme.end;
        if (lexeme.kind === 'operator' && ')]}'.includes(lexeme.text))
            depth = Math.max(0, depth - 1);
        if (lexeme.kind !== 'space' && (lexeme.kind !== 'newline' || depth === 0)) {
            const { kind, text, value } = lexeme;
            tokens.push({ kind, text, whole: source.slice(start, end), value, line, column: start - lineStart, depth });
        }
        if (lexeme.kind === 'operator' && '([{'.includes(lexeme.text))
            depth += 1;
        const breaks = source.slice(start, end).split('\n').length - 1;
        line += breaks;
        if (breaks > 0)
            lineStart = source.lastIndexOf('\n', end - 1) + 1;
    }
    return tokens;
}
function lexemeAt(source, start) {
    lexemePattern.lastIndex = start;
    const groups = lexemePattern.exec(source)?.groups ?? {};
    const end = lexemePattern.lastIndex;
    if (groups.string !== undefined)
        return stringAt(source, groups.string, end);
    if (groups.newline !== undefined)
        return { kind: 'newline', text: '\n', value: undefined, end };
    if (groups.name !== undefined)
        return { kind: 'name', text: groups.name, value: undefined, end };
    if (groups.operator !== undefined)
        return { kind: 'operator', text: groups.operator, value: undefined, end };
    return { kind: 'space', text: '', value: undefined, end };
}
function stringAt(source, opening, start) {
    const quotes = opening.replace(/^[A-Za-z]*/, '');
    const prefix = opening.slice(0, -quotes.length).toLowerCase();
    let position = start;
    while (position < source.length && !source.startsWith(quotes, position)) {
        // A string in single quotes ends with its line, even if nothing closes it.
        if (quotes.length === 1 && source[position] === '\n') {
            return { kind: 'string', text: opening, value: undefined, end: position };
        }
        position += source[position] === '\\' ? 2 : 1;
    }
    const content = source.slice(start, position);
    const isConstant = ['', 'u', 'r'].includes(prefix) && !content.includes('\\');
    const end = Math.min(source.length, position + quotes.length);
    return { kind: 'string', text: opening, value: isConstant ? content : undefined, end };
}


/***/ }),

/***/ 59612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ versionsGivenTo),
/* harmony export */   o: () => (/* binding */ lastingVersions)
/* harmony export */ });
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61853);
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89624);


/**
 * Every version that a module gives to a name at its top level, in the order of the file. Nothing is run.
 *
 * Beside constants it reads a name that stands for one, and what joins a tuple or list by dots: `".".join(map(str, X))`,
 * `".".join(str(x) for x in X)`, and `"%d.%d.%d" % X`, where `X` is such a tuple, or a name that has it.
 *
 * @param isTuple Whether a tuple by itself is a version too, as it is for setuptools.
 * @returns `line` is that of the constant, or of the tuple.
 */
function versionsGivenTo(name, source, isTuple = false) {
    return (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source).map((given) => {
        const found = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .yi)(given.first, given.value);
        return found.text === undefined ? (followed(given, source, isTuple) ?? found) : found;
    });
}
/**
 * The versions that a name has at the top level of a module, and has whatever happens while it is loaded.
 *
 * @returns None if the name is also given anything else, there or further in: then a constant is what holds where nothing
 *   can be computed.
 */
function lastingVersions(name, source) {
    const given = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source);
    const lines = new Set(given.map(({ first }) => first?.line));
    const isElsewhere = (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonTokens */ .b)(source).some((token, index, tokens) => {
        const [next, afterNext] = [tokens[index + 1], tokens[index + 2]];
        const isGiven = token.text === name && token.depth === 0 && next?.text === '=' && afterNext?.text !== '=';
        return isGiven && !lines.has(token.line);
    });
    const versions = versionsGivenTo(name, source).flatMap(({ text, ...version }) => text === undefined ? [] : [{ text, ...version }]);
    return isElsewhere || versions.length < given.length ? [] : versions;
}
// More than any of the shapes below needs.
const longestValue = 60;
function followed({ value }, source, isTuple) {
    if (value.length > longestValue)
        return undefined;
    const [only, another] = value;
    if (only?.kind === 'name' && another === undefined)
        return valueOfName(only.text, source, isTuple);
    const joined = joinedIn(value);
    if (joined === undefined)
        return isTuple ? tupleIn(value, source)?.version : undefined;
    const tuple = tupleIn(joined.value.length === 1 ? (onlyValueOf(joined.value[0]?.text ?? '', source) ?? []) : joined.value, source);
    return tuple !== undefined && (joined.fits?.(tuple.constants) ?? true) ? tuple.version : undefined;
}
function valueOfName(name, source, isTuple) {
    const [given, another] = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source);
    if (given === undefined || another !== undefined)
        return undefined;
    const found = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .yi)(given.first, given.value);
    if (found.text !== undefined)
        return found;
    return isTuple ? tupleIn(given.value, source)?.version : undefined;
}
function onlyValueOf(name, source) {
    const [given, another] = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source);
    return another === undefined ? given?.value : undefined;
}
function joinedIn(value) {
    const words = value.map((token) => token.value ?? token.text);
    const startsWith = (...wanted) => wanted.every((word, index) => words[index] === word);
    if (startsWith('.', '.', 'join', '(', 'map', '(', 'str', ','))
        return { value: value.slice(8, -2) };
    const isList = words[4] === '[';
    const of = value.slice(isList ? 5 : 4, isList ? -2 : -1);
    const [str, open, item, close, each, name, among, ...rest] = of;
    const isOfEach = str?.text === 'str' && open?.text === '(' && close?.text === ')' && among?.text === 'in';
    if (startsWith('.', '.', 'join', '(') && isOfEach && each?.text === 'for' && name?.text === item?.text)
        return { value: rest };
    const [format, percent, ...formatted] = value;
    const places = /^%[sd](?:\.%[sd])+$/.test(format?.value ?? '') ? format?.value?.split('.') : undefined;
    if (places === undefined || percent?.text !== '%')
        return undefined;
    return {
        value: formatted,
        fits: (constants) => constants.length === places.length &&
            constants.every(({ kind }, index) => kind === 'name' || places[index] === '%s'),
    };
}
/** A tuple or list of numbers and string constants on one line, with or without its brackets. */
function tupleIn(value, source) {
    const [open] = value;
    const isClosed = /^[([]$/.test(open?.text ?? '') && /^[)\]]$/.test(value.at(-1)?.text ?? '');
    const inside = isClosed ? value.slice(1, -1) : value;
    const constants = inside.filter((_, index) => index % 2 === 0);
    const areConstants = constants.every(({ text, value }) => value !== undefined || /^(?:0|[1-9][0-9]*)$/.test(text));
    const areCommas = inside.every(({ text }, index) => index % 2 === 0 || text === ',');
    const [first, last] = [constants[0], constants.at(-1)];
    const isOnOneLine = constants.every(({ line }) => line === first?.line);
    if (first === undefined || last === undefined || constants.length < 2 || !areConstants || !areCommas || !isOnOneLine)
        return undefined;
    const text = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[first.line - 1] ?? '';
    const tuple = text.slice(first.column, last.column + lengthOf(last));
    const joined = constants.map(({ text, value }) => value ?? text).join('.');
    return { version: { text: joined, line: first.line, tuple }, constants };
}
/** The characters of a constant; a string has its quotes twice, of which the second have no prefix. */
function lengthOf({ text, value }) {
    return value === undefined ? text.length : text.length + value.length + text.replace(/^[A-Za-z]*/, '').length;
}


/***/ }),

/***/ 61853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ keywordArgument),
/* harmony export */   Cc: () => (/* binding */ assignmentsTo),
/* harmony export */   EN: () => (/* binding */ keywordTable),
/* harmony export */   To: () => (/* binding */ givenTo),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   yi: () => (/* binding */ constantOf)
/* harmony export */ });
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89624);

/**
 * Every assignment to one name at the top level of a module, in the order of the file.
 *
 * Only the first statement of a line is looked at: `__version__ = "1.0"`, `__version__: str = "1.0"`, or
 * `VERSION = __version__ = "1.0"`.
 */
function assignmentsTo(name, source) {
    return givenTo(name, source).map(({ first, value }) => constantOf(first, value));
}
/** The same as `assignmentsTo`, whatever the value is. */
function givenTo(name, source) {
    const lines = splitAt((token) => token.kind === 'newline', (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(source));
    return lines.filter((line) => line[0]?.column === 0).flatMap((line) => assignmentIn(line, name) ?? []);
}
/**
 * A keyword argument of the only call of a function in a module.
 *
 * @returns `undefined` if the function is not called, is called more than once, or is called without that keyword.
 */
function keywordArgument(call) {
    const argument = argumentOf(call);
    return argument && constantOf(argument[0], argument.slice(2));
}
/**
 * A keyword argument that is a dictionary, such as `{"Changes": "https://…"}`: its string constants under string constants.
 *
 * @returns Empty if the argument is anything else, or is not found as by `keywordArgument`.
 */
function keywordTable(call) {
    const [, , open, ...rest] = argumentOf(call) ?? [];
    if (open?.text !== '{' || rest.at(-1)?.text !== '}')
        return [];
    const isAt = (sign) => (token) => token.text === sign && token.depth === open.depth + 1;
    return splitAt(isAt(','), rest.slice(0, -1)).flatMap((entry) => {
        const [key, value] = splitAt(isAt(':'), entry).map((side) => constantOf(side[0], side).text);
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
}
// The tokens of `keyword=value`.
function argumentOf({ of, keyword, source }) {
    return argumentsOf(of, source)?.find(([name, equals]) => name?.text === keyword && equals?.text === '=');
}
/**
 * The arguments of the only call of a function, as tokens.
 *
 * @returns `undefined` if the function is not called, or is called more than once.
 */
function argumentsOf(of, source) {
    const tokens = (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(source).filter((token) => token.kind !== 'newline');
    const [open, another] = tokens.flatMap((token, index) => {
        const isCall = token.text === of && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== 'def';
        return isCall ? [index + 1] : [];
    });
    if (open === undefined || another !== undefined)
        return undefined;
    const depth = tokens[open]?.depth ?? 0;
    const close = tokens.findIndex((token, index) => index > open && token.text === ')' && token.depth === depth);
    return splitAt((token) => token.text === ',' && token.depth === depth + 1, tokens.slice(open + 1, close));
}
function assignmentIn(line, name) {
    const [statement = []] = splitAt((token) => token.text === ';' && token.depth === 0, line);
    const sides = splitAt((token) => token.text === '=' && token.depth === 0, statement);
    const targets = sides.slice(0, -1).map((side) => (side[1]?.text === ':' ? side.slice(0, 1) : side));
    const areNames = targets.every((target) => target.length === 1 && target[0]?.kind === 'name');
    if (!areNames || !targets.some(([target]) => target?.text === name))
        return undefined;
    return { first: statement[0], value: sides.at(-1) ?? [] };
}
/** A value as a constant, if it is one; its line is that of the token that names it. */
function constantOf(name, value) {
    const constants = value.flatMap((token) => token.value ?? []);
    const isConstant = constants.length > 0 && constants.length === value.length;
    // Python joins string constants that stand side by side.
    return { text: isConstant ? constants.join('') : undefined, line: name?.line ?? 1 };
}
function splitAt(isSeparator, tokens) {
    const parts = [[]];
    for (const token of tokens) {
        if (isSeparator(token))
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}


/***/ }),

/***/ 67337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseSetupConfiguration)
/* harmony export */ });
/**
 * Read `setup.cfg` as Python's `configparser` does: indented lines go on with the value, `#` and `;` start comments.
 *
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
function parseSetupConfiguration(text) {
    const options = new Map();
    let section = '';
    let current;
    for (const [index, written] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n?|\n/)
        .entries()) {
        const content = written.trim();
        if (content === '' || /^[#;]/.test(content))
            continue;
        const header = /^\[([^\]]+)\]/.exec(written)?.[1];
        if (/^\s/.test(written) && current !== undefined)
            current.lines.push(content);
        else if (header !== undefined) {
            section = header;
            current = undefined;
        }
        else {
            const [, name = content, value = ''] = /^([^:=]*)[:=](.*)$/.exec(content) ?? [];
            current = { lines: [value.trim()], line: index + 1 };
            options.set(`${section}.${name.trim().toLowerCase().replaceAll('-', '_')}`, current);
        }
    }
    return options;
}


/***/ }),

/***/ 22036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ readSetupScriptVersion),
/* harmony export */   MD: () => (/* binding */ readSetupConfiguration),
/* harmony export */   Mx: () => (/* binding */ readSetupConfigurationVersion),
/* harmony export */   N9: () => (/* binding */ readSetupConfigurationName),
/* harmony export */   RE: () => (/* binding */ readSetupName),
/* harmony export */   _n: () => (/* binding */ readSetupScriptName),
/* harmony export */   tX: () => (/* binding */ foldersOfConfiguration)
/* harmony export */ });
/* harmony import */ var _not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61791);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61853);
/* harmony import */ var _setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67337);
/* harmony import */ var _setuptools_directive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20183);




/**
 * The version that `setup.py` passes to `setup`. Nothing is run.
 *
 * @returns `undefined` if it passes none.
 * @throws ReleaseError `version-not-found` if it computes one.
 */
async function readSetupScriptVersion(tree) {
    const argument = (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordArgument */ .B1)({ of: 'setup', keyword: 'version', source: (await tree.read('setup.py')) ?? '' });
    if (argument === undefined)
        return undefined;
    if (argument.text !== undefined)
        return { text: argument.text, file: 'setup.py', line: argument.line };
    throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`setup.py computes the version at line ${argument.line}, and only running it could tell.`);
}
/**
 * The version under `[metadata]` of `setup.cfg`, or what its `attr:` or `file:` leads to.
 *
 * @returns `undefined` if it has none.
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#specifying-values
 */
async function readSetupConfigurationVersion(tree) {
    const configuration = await readSetupConfiguration(tree);
    const option = configuration.get('metadata.version');
    const value = option?.lines.join('\n') ?? '';
    if (option === undefined || value === '')
        return undefined;
    const directive = directiveOf(value, `setup.cfg at line ${option.line}`, foldersOfConfiguration(configuration));
    return directive
        ? await (0,_setuptools_directive_js__WEBPACK_IMPORTED_MODULE_1__/* .followDirective */ .l)(tree, directive)
        : { text: value.trim(), file: 'setup.cfg', line: option.line };
}
/** The name of the project in `setup.py`, else in `setup.cfg`; `undefined` if neither has one as a constant. */
async function readSetupName(tree) {
    return (await readSetupScriptName(tree)) ?? (await readSetupConfigurationName(tree));
}
/** The name that `setup.py` passes to `setup` as a constant. */
async function readSetupScriptName(tree) {
    const argument = (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordArgument */ .B1)({ of: 'setup', keyword: 'name', source: (await tree.read('setup.py')) ?? '' });
    return argument?.text === undefined ? undefined : { text: argument.text, file: 'setup.py' };
}
/** The name under `[metadata]` of `setup.cfg`. */
async function readSetupConfigurationName(tree) {
    const option = (await readSetupConfiguration(tree)).get('metadata.name');
    return option && { text: option.lines.join('\n'), file: 'setup.cfg' };
}
/** `setup.cfg`, empty if there is none. */
async function readSetupConfiguration(tree) {
    return (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSetupConfiguration */ .J)((await tree.read('setup.cfg')) ?? '');
}
/** The folders of packages that `setup.cfg` names. */
function foldersOfConfiguration(configuration) {
    const named = configuration.get('options.package_dir')?.lines ?? [];
    const [found] = configuration.get('options.packages.find.where')?.lines ?? [];
    const folders = named
        .flatMap((line) => line.split(','))
        .map((entry) => {
        const [name = '', folder = ''] = entry.split('=');
        return [name.trim(), folder.trim()];
    });
    return new Map(found === undefined ? folders : [['', found], ...folders]);
}
function directiveOf(value, where, folders) {
    const [, kind, rest = ''] = /^(attr|file):(.*)$/s.exec(value) ?? [];
    if (kind === 'attr')
        return { kind: 'attribute', attribute: rest.trim(), where, folders };
    if (kind === 'file')
        return { kind: 'files', files: rest.split(/[,\n]/).map((file) => file.trim()), where };
    return undefined;
}


/***/ }),

/***/ 20183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ foldersOfTable),
/* harmony export */   l: () => (/* binding */ followDirective)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61791);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59612);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62759);




/** The folders of packages that `[tool.setuptools]` names. */
function foldersOfTable(document) {
    const named = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(document, 'tool', 'setuptools', 'package-dir') ?? {};
    const [found] = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(document, 'tool', 'setuptools', 'packages', 'find'), 'where') ?? [];
    const folders = Object.entries(named).filter((entry) => typeof entry[1] === 'string');
    return new Map(found === undefined ? folders : [['', found], ...folders]);
}
/**
 * Find what a directive points at.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#specifying-values
 */
async function followDirective(tree, directive) {
    switch (directive.kind) {
        case 'attribute':
            return await readAttribute(tree, directive);
        case 'files':
            return await readVersionFile(tree, directive.files, directive.where);
    }
}
async function readAttribute(tree, { attribute, where, folders }) {
    const module = attribute.split('.').slice(0, -1);
    const name = attribute.split('.').at(-1) ?? '';
    const file = moduleFiles(module, folders).find((path) => tree.paths.includes(path));
    if (file === undefined) {
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(attribute)}, and there is no module ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(module.join('.'))}.`, 'Correct the name of the module, or the package folder.');
    }
    // setuptools takes the first assignment, and runs the module if that is no constant; it joins a tuple by dots.
    const [found] = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsGivenTo */ .S)(name, (await tree.read(file)) ?? '', true);
    if (found?.text !== undefined)
        return { ...found, text: found.text, file };
    throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(attribute)}, and ${file} assigns no string constant to it first at top level.`, `Name the module that holds the constant. ${_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .declareStatically */ .F.replace(/^Write/, 'Or write')}`);
}
function moduleFiles(module, folders) {
    return stems(module, folders).flatMap((stem) => [`${stem}.py`, `${stem}/__init__.py`]);
}
/** The most specific package folder counts; without any, setuptools finds packages in `src/` or at the root. */
function stems(module, folders) {
    for (let length = module.length; length >= 0; length -= 1) {
        const folder = folders.get(module.slice(0, length).join('.'));
        if (folder !== undefined)
            return [joined(folder, module.slice(length))];
    }
    return [joined('src', module), joined('', module)];
}
function joined(folder, module) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return [...parts, ...module].join('/');
}
async function readVersionFile(tree, files, where) {
    const [file, another] = files.map((path) => path.replace(/^(\.\/)+/, ''));
    if (file === undefined || another !== undefined) {
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${files.length} files, and one can be followed.`);
    }
    const text = await tree.read(file);
    if (text === undefined) {
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${file}, and the repository has no such file.`, 'Correct the path, which is relative to the root of the repository.');
    }
    return {
        // The look-behind keeps a run of line ends from being looked at from each of them.
        text: text.replace(/^[\r\n]+|(?<![\r\n])[\r\n]+$/g, ''),
        file,
        line: text.slice(0, text.search(/\S|$/)).split('\n').length,
    };
}


/***/ }),

/***/ 62759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   rg: () => (/* binding */ keyLines)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);


/** A file that people write by hand: more is a mistake, and would cost time. */
const largestCharacters = 1_000_000;
// As deep as the parser goes into brackets. It follows dotted keys without end, and then walking through the values would
// exhaust the stack.
const deepest = 1_000;
/**
 * Read a TOML file.
 *
 * @throws ReleaseError `project-not-found` with line and column, also for a key that could change JavaScript's objects.
 * @see https://toml.io/en/v1.0.0
 */
function parseToml(path, text) {
    if (text.length > largestCharacters) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} has ${text.length} characters, and no more than ${largestCharacters} are read.`,
            hint: 'Move what is not configuration to another file.',
        });
    }
    const table = parsed(path, text);
    if (isDeeper(table, deepest)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} nests values more than ${deepest} levels deep.`,
            hint: 'Write fewer keys and brackets inside one another.',
        });
    }
    return table;
}
function parsed(path, text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { unsafeKeyBehaviour: 'throw', maxDepth: deepest });
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw cause;
        const [summary = ''] = cause.message.split('\n');
        const reason = summary.includes('unsafe property')
            ? 'a key is "__proto__" or "constructor", which nothing here uses'
            : summary.replace(/^Invalid TOML document: /, '').replace(/\.$/, '');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} cannot be read at line ${cause.line}, column ${cause.column}: ${reason}.`,
            hint: 'Correct the file at that place.',
            file: path,
            line: cause.line,
            cause,
        });
    }
}
function isDeeper(table, limit) {
    let level = [table];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limit)
            return true;
        level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    }
    return false;
}
/** The table at a path of keys, or `undefined` if there is none or something else. */
function tableAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isTable(value) ? value : undefined;
}
/** The text under one key, or `undefined` if there is none or something else. */
function textAt(table, key) {
    const value = table?.[key];
    return typeof value === 'string' ? value : undefined;
}
/** The texts under one key: a list of texts, or a single one; else `undefined`. */
function textsAt(table, key) {
    const value = table?.[key];
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}
/** Whether a value is a table of TOML. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The line on which a key of a table stands, as `keyLines` finds it. */
const lineOf = (text, table, key) => keyLines(text, table)(key);
/**
 * The lines on which the keys of a table stand, found by searching, for messages.
 *
 * @returns Gives the line of a key, from 1; the line of the table's header, or 1, if the key stands nowhere in a plain form.
 */
function keyLines(text, table) {
    const found = new Map();
    const add = (key, line) => {
        for (const name of [key, key.split('.', 1)[0] ?? ''])
            if (!found.has(name))
                found.set(name, line);
    };
    let prefix = keyPrefix('', table);
    let header = 1;
    for (const [index, written] of text.split('\n').entries()) {
        const line = written.replaceAll(/\s/g, '');
        const opened = /^\[\[?([^,]+?)\]\]?(?:#.*)?$/.exec(line)?.[1];
        if (opened !== undefined) {
            prefix = keyPrefix(`${opened}.`, table);
            if (opened === table)
                header = index + 1;
            if (opened.startsWith(`${table}.`))
                add(opened.slice(table.length + 1), index + 1);
        }
        else if (prefix !== undefined && line.startsWith(prefix) && line.includes('=')) {
            const [key = ''] = line.slice(prefix.length).split('=', 1);
            add(key.replace(/^(["'])(.*)\1$/, '$2'), index + 1);
        }
    }
    return (key) => found.get(key) ?? header;
}
/** What the keys of a table begin with inside another table; `undefined` if they cannot stand there. */
function keyPrefix(inside, table) {
    return `${table}.`.startsWith(inside) ? `${table}.`.slice(inside.length) : undefined;
}


/***/ }),

/***/ 36125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);


/**
 * Wait for something that is read, and keep a `ReleaseError` as a value, so that other facts can be gathered. What failed
 * outside, such as git, says nothing about what was written, and is thrown on.
 */
async function reading(pending) {
    const read = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptAsync */ .mx)(() => pending);
    if (!(read instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2))
        return { kind: 'read', value: read };
    if (read.exitCode === 3)
        throw read;
    return { kind: 'unreadable', error: read };
}


/***/ })

};

//# sourceMappingURL=68.index.js.map