export const id = 867;
export const ids = [867,199,580];
export const modules = {

/***/ 37026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ fileNameOf),
  xs: () => (/* binding */ normalizeProject),
  Px: () => (/* binding */ parseFileName)
});

// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
;// CONCATENATED MODULE: ./lib/distribution/platform-tag.js
const allowed = new Set([
    'any',
    'win32',
    'win_amd64',
    'win_arm64',
    'win_ia64',
    'linux_armv6l',
    'linux_armv7l',
    'manylinux1_i686',
    'manylinux1_x86_64',
    'manylinux2010_i686',
    'manylinux2010_x86_64',
    'manylinux2014_aarch64',
    'manylinux2014_armv7l',
    'manylinux2014_i686',
    'manylinux2014_ppc64',
    'manylinux2014_ppc64le',
    'manylinux2014_s390x',
    'manylinux2014_x86_64',
]);
// From macOS 11 on only the major number names a platform, and Apple went from 15 to 26.
const patterns = [
    /^manylinux_\d+_\d+_(aarch64|armv7l|i686|ppc64|ppc64le|riscv64|s390x|x86_64)$/,
    /^musllinux_\d+_\d+_(aarch64|armv7l|i686|ppc64le|riscv64|s390x|x86_64)$/,
    /^macosx_(10_\d+|(11|12|13|14|15|26)_0)_(arm64|fat|fat3|fat64|i386|intel|ppc|ppc64|universal|universal2|x86_64)$/,
    // PyPI asks for no end of these two.
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
    /^android_\d+_(arm64_v8a|armeabi_v7a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32/,
];
/**
 * Whether PyPI takes wheels of a platform. A plain `linux_x86_64`, which promises nothing about the C library, is not taken.
 *
 * @see https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
function isPlatformAccepted(tag) {
    const platform = tag.toLowerCase();
    return allowed.has(platform) || patterns.some((pattern) => pattern.test(platform));
}

// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
;// CONCATENATED MODULE: ./lib/distribution/file-name.js





/**
 * The form in which two spellings of a project are the same: `my-project` for `My_Project`.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function normalizeProject(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
// What file systems take; PyPI keeps the metadata of a wheel beside it, in a file whose name ends in ".metadata".
const longestNameBytes = 255;
const longestWheelBytes = longestNameBytes - '.metadata'.length;
/**
 * Read the name of a distribution as strictly as PyPI does.
 *
 * @throws ReleaseError `file-name-invalid`
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function parseFileName(name) {
    if (/[\0-\x1f\x7f/\\]/.test(name))
        throw invalid(name, `Cannot upload a file with '/', '\\', or a control character`);
    const longestBytes = name.endsWith('.whl') ? longestWheelBytes : longestNameBytes;
    if (Buffer.byteLength(name) > longestBytes)
        throw invalid(name, `Filename is too long: more than ${longestBytes} bytes`);
    if (name.endsWith('.tar.gz'))
        return parseSdistName(name);
    if (name.endsWith('.whl'))
        return parseWheelName(name);
    throw invalid(name, 'Invalid file extension: only .tar.gz and .whl are taken');
}
/** The same for a name that may be anybody's; `undefined` for one that PyPI takes of no file. */
function fileNameOf(name) {
    return (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => parseFileName(name)));
}
function parseSdistName(name) {
    const stem = name.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash < 1)
        throw invalid(name, `Invalid source distribution filename: there is no "-" before a version`);
    const project = projectOf(name, stem.slice(0, dash));
    const version = versionOf(name, stem.slice(dash + 1));
    requireName(name, `${project.replaceAll('-', '_')}-${version.text}.tar.gz`);
    return { kind: 'sdist', name, project, version: version.text };
}
function parseWheelName(name) {
    const parts = name.slice(0, -'.whl'.length).split('-');
    const [namePart = '', versionPart = '', ...rest] = parts;
    const [platforms = '', abis = '', pythons = '', build] = rest.toReversed();
    if (parts.length < 5 || parts.length > 6) {
        throw invalid(name, `Invalid wheel filename (wrong number of parts): ${parts.length} instead of 5 or 6`);
    }
    const project = projectOf(name, namePart);
    const version = versionOf(name, versionPart);
    requireName(name, [project.replaceAll('-', '_'), ...parts.slice(1)].join('-').concat('.whl'));
    if (build !== undefined && !/^\d/.test(build))
        throw invalid(name, `Invalid build number: '${build}'`);
    const platformTags = tagsOf(name, platforms);
    const refused = platformTags.find((tag) => !isPlatformAccepted(tag));
    if (refused !== undefined) {
        const hint = 'Build the wheel with cibuildwheel, or repair it with auditwheel, so that it gets a manylinux tag.';
        throw invalid(name, `Binary wheel has an unsupported platform tag '${refused}'`, hint);
    }
    const wheel = { kind: 'wheel', name, project, version: version.text };
    const tags = { pythonTags: tagsOf(name, pythons), abiTags: tagsOf(name, abis), platformTags };
    return build === undefined ? { ...wheel, ...tags } : { ...wheel, build, ...tags };
}
function projectOf(name, part) {
    if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(part))
        throw invalid(name, `'${part}' is not the name of a project`);
    return normalizeProject(part);
}
function versionOf(name, part) {
    const version = (0,release_version/* parseVersion */.ot)(part);
    if (version === undefined)
        throw invalid(name, `'${part}' is not a version as PEP 440 defines it`);
    return version;
}
function tagsOf(name, part) {
    // PyPI takes a set that has nothing between two dots.
    const tags = part.split('.').filter((tag) => tag !== '');
    if (tags.length === 0 || !tags.every((tag) => /^\w+$/.test(tag)))
        throw invalid(name, `'${part}' is not a set of tags`);
    return tags;
}
function requireName(name, expected) {
    if (name !== expected)
        throw invalid(name, `Filename '${name}' is invalid, should be '${expected}'`);
}
function invalid(name, reason, hint) {
    const file = `The file name ${(0,quoted/* quoted */.TL)(name)} is one that PyPI refuses`;
    return (0,refusal/* refusal */.x)('file-name-invalid', hint === undefined ? { file, found: reason } : { file, found: reason, hint });
}


/***/ }),

/***/ 97114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

const hints = {
    'file-name-invalid': 'Build the file with a current build back end, and do not rename it afterwards.',
    'file-unreadable': 'Build the file again with a current build back end.',
    'file-unsafe': 'Find out what put this member into the archive, remove it, and build again.',
    'file-credential': 'Exclude the file from the distribution, and revoke what it holds if that is real; else name it in allow-files-in-distribution of [tool.release-action] on the default branch.',
    'file-too-large': 'Leave out what users do not need to install the project, and build again.',
    'metadata-invalid': 'Correct the project metadata (most of it is in pyproject.toml), and build again.',
    'metadata-mismatch': 'Build the file again from the tag, and do not rename it afterwards.',
    'record-invalid': 'Build the wheel again; a wheel that was changed after the build needs its RECORD written again.',
    'version-local': 'Remove the part after "+" from the version, and build again.',
};
/** Make the error that refuses one distribution; without a hint it gets the one of its code. */
function refusal(code, { file, found, hint = hints[code], cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, { message: `${file}: ${found}.`, hint, cause });
}


/***/ }),

/***/ 8489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ warnOfSecrets),
/* harmony export */   q: () => (/* binding */ warnOfSizes)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25731);


// PyPI's limit for a project that has not asked for more.
const usualLimitBytes = 100 * 1024 ** 2;
/** A warning for each file that PyPI takes only from projects with a raised limit. */
function warnOfSizes(distributions) {
    return distributions
        .filter(({ sizeBytes }) => sizeBytes > usualLimitBytes)
        .map(({ name, sizeBytes }) => ({
        code: 'file-too-large',
        severity: 'warning',
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} has ${sizeBytes} bytes; PyPI takes ${usualLimitBytes} unless the limit of the project was raised.`,
        hint: 'Check the limit of the project on PyPI before publishing the draft.',
    }));
}
/** A warning for each distribution whose tests hold what looks like a secret. */
function warnOfSecrets(distributions) {
    return distributions
        .filter(({ secretsOfTests }) => secretsOfTests.length > 0)
        .map(({ name, secretsOfTests }) => ({
        code: 'file-credential',
        severity: 'warning',
        message: `${name}: ${(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(secretsOfTests)}.`,
        hint: 'If it is a real one, revoke it, and delete the tag; else name the file in allow-files-in-distribution of [tool.release-action] on the default branch.',
    }));
}


/***/ }),

/***/ 96867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  buildTag: () => (/* binding */ buildTag)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clients/check-facts.js + 3 modules
var check_facts = __webpack_require__(72230);
// EXTERNAL MODULE: ./lib/clients/git.js + 7 modules
var clients_git = __webpack_require__(24566);
// EXTERNAL MODULE: ./lib/clients/release-states.js + 1 modules
var release_states = __webpack_require__(76582);
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/distribution/warnings.js
var warnings = __webpack_require__(8489);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
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
// EXTERNAL MODULE: ./lib/clients/artifacts.js
var artifacts = __webpack_require__(60947);
// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/inputs/leg.js
var inputs_leg = __webpack_require__(92829);
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/release/packages.js + 8 modules
var release_packages = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var version = __webpack_require__(25946);
;// CONCATENATED MODULE: ./lib/steps/build/handing-on.js







/** What later jobs are told of the files. */
function manifestOf({ run }, tag, parts) {
    const { project, notes, distributions, own, isPart, allowed } = parts;
    const files = distributions.map(({ name, sizeBytes, sha256 }) => ({ name, sizeBytes, sha256 }));
    const { name, prefix } = tag;
    return {
        schema: 1,
        project: project.name,
        ...(own === undefined || (0,release_packages/* isRoot */.jX)(own) ? {} : { isPackage: true }),
        ...(isPart ? { isPart, ...(allowed && { allowed }) } : {}),
        version: versionOf(distributions) ?? tag.version.text,
        tag: name,
        tagPrefix: prefix,
        commit: run.sha,
        notes: notes.text,
        files,
    };
}
/** As the files have it: the tag may spell it in another way. */
const versionOf = ([first]) => first && (0,version/* parseVersion */.ot)(first.fileName.version)?.text;
/** Upload the distributions and the manifest: an equal build has an equal digest. */
async function handOn(inputs, manifest, built) {
    const { run, leg } = inputs;
    const { folder, output, origin, sourceDateEpoch, warnings, notices } = built;
    await (0,files/* writeFileAt */.nO)(output, release_manifest/* manifestName */.vS, (0,release_manifest/* serializeManifest */.MZ)(manifest));
    const names = [...manifest.files.map(({ name }) => name), release_manifest/* manifestName */.vS].sort();
    const packed = { folder: output, names, modifiedEpoch: sourceDateEpoch };
    const artifact = await new artifacts/* Artifacts */.E().upload(artifactName(inputs), packed, folder);
    const attempt = run.runAttempt;
    return (0,report/* reportOf */.EI)({
        step: 'build',
        headline: `Built ${manifest.project} ${manifest.version} from ${manifest.commit.slice(0, 12)}: ${manifest.files.length} files.`,
        problems: warnings,
        files: manifest.files.map((file) => ({ ...file, result: 'built and inspected' })),
        remarks: [...origin, ...notices],
        folds: [{ title: 'The notes, as the release page will show them', markdown: manifest.notes }],
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/clients/git/process.js
var process = __webpack_require__(7886);
;// CONCATENATED MODULE: ./lib/clients/git/default-branch.js


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
    await (0,process/* gitOutput */.oM)(command, ['fetch', '--quiet', '--no-tags', '--depth=1', '--', url, 'HEAD']);
    return await new clients_git.Git(folder, place.environment).fileAt('FETCH_HEAD', path);
}

// EXTERNAL MODULE: ./lib/distribution.js + 72 modules
var distribution = __webpack_require__(12436);
// EXTERNAL MODULE: ./lib/release/settings.js + 5 modules
var settings = __webpack_require__(15596);
;// CONCATENATED MODULE: ./lib/steps/build/inspection.js









/**
 * Look through what was built. Only where something looks like a secret, and for the job that collects parts, the default
 * branch is asked what is allowed.
 *
 * @throws ReleaseError what `inspectDistribution` throws
 */
async function inspectBuilt({ output, names, voice, isPart, ...place }) {
    const distributions = [];
    let globs;
    const allowed = () => {
        globs ??= (0,attempt/* attemptAsync */.mx)(() => allowedFiles(place));
        return globs;
    };
    voice({ kind: 'part', title: `Inspect ${(0,listed/* counted */.h)(names.length, 'file')}` });
    for (const [index, name] of names.entries()) {
        const file = await files/* OpenFile */.TG.open((0,external_node_path_.join)(output, name));
        try {
            const distribution = await inspectBy(allowed, name, file);
            distributions.push(distribution);
            const { sizeBytes } = distribution;
            voice({ kind: 'done', what: 'inspected', name, at: { count: index + 1, total: names.length, sizeBytes } });
        }
        finally {
            await file.close();
        }
    }
    return { distributions, allowed: isPart ? (0,attempt/* readable */.HD)(await allowed()) : undefined };
}
async function inspectBy(allowed, name, file) {
    const first = await (0,attempt/* attemptAsync */.mx)(() => (0,distribution/* inspectDistribution */.R)(name, file));
    const isRefused = first instanceof errors/* ReleaseError */.K2;
    if (isRefused ? first.code !== 'file-credential' : first.secretsOfTests.length === 0)
        return orThrow(first);
    const globs = await allowed();
    if (!(globs instanceof errors/* ReleaseError */.K2))
        return await (0,distribution/* inspectDistribution */.R)(name, file, globs);
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
    return (0,settings/* readSettings */.s)(await textOnDefaultBranch(place, 'pyproject.toml')).settings.allowFilesInDistribution;
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/clients/toolkit/exec.js
/** Like `@actions/exec`, which is loaded with the first program: `@actions/core` imports it in every start. */
const exec = async (...parameters) => (await loaded()).exec(...parameters);
/** Like `@actions/exec`. */
const getExecOutput = async (...parameters) => {
    return (await loaded()).getExecOutput(...parameters);
};
// By its place: its name leads here.
function loaded() {
    return __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 81260));
}

;// CONCATENATED MODULE: ./lib/clients/front-end.js









// Windows, and an environment of conda, have the second name alone.
const pythons = ['python3', 'python'];
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
    try {
        const asking = { ...processOptions(options), silent: true, ignoreReturnCode: true };
        const { exitCode, stdout } = await getExecOutput('uv', ['--version'], asking);
        return exitCode === 0 ? stdout.trim() : undefined;
    }
    catch {
        // The program is not there.
        return undefined;
    }
}
async function buildByUv(version, options) {
    // https://docs.astral.sh/uv/reference/cli/#uv-build: source distribution first, then the wheel from it.
    const command = ['uv', 'build', ...askedOnly(options)];
    const places = ['--no-cache', '--out-dir', options.output, options.project];
    requireSuccess(command.join(' '), await runAloud([...command, ...places], options));
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
    const command = [python, script, facts, output, project, option, ...requires];
    const end = await runAloud(command, options).catch(() => undefined);
    const text = await (0,promises_.readFile)(facts, 'utf8').catch(() => undefined);
    if (end === undefined || text === undefined)
        return undefined;
    const { version, isIsolated } = JSON.parse(text);
    requireSuccess([python, '-m build', ...askedOnly(options), ...(isIsolated ? [] : ['--no-isolation'])].join(' '), end);
    return { kind: 'build', version: `build ${version}`, python, isIsolated };
}
// As many as fit on a screen: they end with what went wrong.
const shownLines = 40;
const longestLine = 300;
const keptBytes = 65_536;
const lineFeed = 0x0a;
/** Run a program, and show its words. */
async function runAloud([program = '', ...parameters], options) {
    let heard = Buffer.alloc(0);
    const hear = (chunk) => {
        heard = Buffer.from(Buffer.concat([heard, chunk]).subarray(-keptBytes));
    };
    // What it prints may look like commands to the runner: they are off until this word comes, on a line of its own.
    const word = (0,external_node_crypto_.randomUUID)();
    (0,core/* info */.pq)(`::stop-commands::${word}`);
    const listeners = { stdout: hear, stderr: hear };
    const exitCode = await exec(program, parameters, {
        ...processOptions(options),
        ignoreReturnCode: true,
        listeners,
    }).finally(() => (0,core/* info */.pq)(`${heard.length === 0 || heard.at(-1) === lineFeed ? '' : '\n'}::${word}::`));
    const lines = heard.toString().split('\n').map(readable);
    return { exitCode, said: lines.filter((line) => line !== '').slice(-shownLines) };
}
/** A line that changes no terminal: without colors, and with what cannot be seen as `\u{202e}`. */
function readable(line) {
    const plain = (0,external_node_util_.stripVTControlCharacters)(line).trimEnd();
    const shown = plain.length > longestLine ? `${plain.slice(0, longestLine)}…` : plain;
    return shown.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, quoted/* visible */.RK);
}
/** @param command What a person would run in a checkout. */
function requireSuccess(command, { exitCode, said }) {
    if (exitCode === 0)
        return;
    const words = said.length === 0 ? 'It said nothing.' : `The end of what it said:\n${said.join('\n')}`;
    throw new errors/* ReleaseError */.K2('build-failed', {
        message: `\`${command}\` ended with ${exitCode}. ${words}`,
        hint: 'Run the same command in a checkout of the tag, fix the project, and push the tag again.',
    });
}
function processOptions({ environment, sourceDateEpoch, workingFolder }) {
    // A version that is set from outside would be another one than that of the tag.
    const passed = Object.entries(environment).filter(([name]) => !isVersionOverride(name));
    return { cwd: workingFolder, env: { ...Object.fromEntries(passed), SOURCE_DATE_EPOCH: String(sourceDateEpoch) } };
}

// EXTERNAL MODULE: ./lib/distribution/file-name.js + 1 modules
var file_name = __webpack_require__(37026);
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
        await (0,promises_.copyFile)((0,external_node_path_.join)(root, path), (0,external_node_path_.join)(output, (0,external_node_path_.basename)(path)));
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
        return [`${(0,quoted/* quoted */.TL)(path)} is no ordinary file`];
    return (0,file_name/* fileNameOf */.bV)((0,external_node_path_.basename)(path)) === undefined ? [`${(0,quoted/* quoted */.TL)(path)} is no name that an index takes`] : [];
}
function unfit(complaints) {
    return new errors/* ReleaseError */.K2('path-unfit', {
        message: `The input "path" cannot be used: ${complaints.join('; ')}.`,
        hint: 'Name wheels and the source distribution alone, as in `wheelhouse/*.whl`, and let the steps before this one make them.',
    });
}

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
async function runFrontEnd({ environment, run }, project, { folder, own, sourceDateEpoch, voice, output, builds, }) {
    const workingFolder = (0,external_node_path_.join)(folder, 'empty');
    await (0,promises_.mkdir)(workingFolder);
    const source = await folderToBuild(run.workspace, own, (0,external_node_path_.join)(folder, 'checkout'));
    voice({ kind: 'part', title: `Build ${project.name}` });
    const options = { project: source, builds, output, workingFolder, environment, sourceDateEpoch };
    const frontEnd = await buildDistributions(project.buildRequires, options);
    return [describeFrontEnd(frontEnd), `SOURCE_DATE_EPOCH was ${sourceDateEpoch}, the time of the commit.`];
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
    const { now, voice, git = new clients_git.Git(run.workspace, inputs.environment), released } = surroundings;
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
    return await (0,temporary_folder/* withTemporaryFolder */.EX)(run.temporaryFolder, 'build', async (folder) => {
        const place = { folder, sourceDateEpoch: committed.epochSeconds, voice, own: released?.own };
        const built = await buildAll(inputs, project, place);
        (0,decide/* requireBuilt */.yw)(built.distributions, project, tag);
        const manifest = manifestOf(inputs, tag, { ...built, project, notes, own: released?.own });
        return await handOn(inputs, manifest, {
            ...built,
            warnings: [...decision.problems, ...(0,warnings/* warnOfSizes */.q)(built.distributions), ...(0,warnings/* warnOfSecrets */.n)(built.distributions)],
            notices: [...withheld(inputs), ...(0,release_notes/* summarizeNotices */.b)(notes.notices)],
        });
    });
}
/** Variables that would set another version than the tag has. */
function withheld({ environment }) {
    const names = Object.keys(environment).filter(isVersionOverride);
    if (names.length === 0)
        return [];
    return [`Not given to the build, since the tag is the version: ${(0,listed/* listed */.K)(names)}.`];
}
/** The facts of button 1 as far as a checkout of one commit has them; the rest was judged on the pull request. */
async function gatherTaggedFacts(git, commit, { tag, now, released }) {
    const { settings } = released ?? (await (0,release_states.settingsAt)(git, commit));
    const states = await (0,release_states/* gatherStates */.MH)(git, { commit, base: undefined, settings, askedTag: tag, released });
    const today = now.toISOString().slice(0, 10);
    const subject = { commit, base: undefined, settings, tagPrefix: tag.prefix, states, history: undefined, today };
    return { ...(await (0,check_facts/* gatherCheckFacts */.b)(git, subject)), ...(0,check_facts/* unknownGitHubFacts */.$)('this job asks nobody') };
}
/** The checkout must be the tagged commit: what is read from git must be what the front end builds. */
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
async function buildAll(inputs, project, place) {
    const { folder, sourceDateEpoch, voice } = place;
    const { output, names, origin } = await makeDistributions(inputs, project, place);
    const { environment, run, leg } = inputs;
    const settingsFolder = (0,external_node_path_.join)(folder, 'default-branch');
    const settingsPlace = { checkout: run.workspace, folder: settingsFolder, environment };
    const isPart = (0,decide/* isPartOfRelease */.mv)(names, leg);
    const { distributions, allowed } = await inspectBuilt({ output, names, voice, isPart, ...settingsPlace });
    return { folder, output, distributions, origin, sourceDateEpoch, isPart, allowed };
}
// GitHub takes 125,000 characters of text; the digests and the words of a person need some of them.
const notesLimit = 100_000;
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

//# sourceMappingURL=867.index.js.map