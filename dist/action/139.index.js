export const id = 139;
export const ids = [139];
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

/***/ 3882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ indexFailed),
/* harmony export */   t: () => (/* binding */ indexRemote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

// Whoever only wants to know goes on without an answer.
const adviceLimits = { limitMs: 60_000, triesLimit: 3 };
/** The index as the engine asks it: what fails is `index-failed`, and a re-run may help. */
function indexRemote({ indexName: name }, network, purpose) {
    const again = `Run ${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .theRun */ .xE} again`;
    const hint = purpose !== 'publish' ? `${again}.` : `${again}: files that ${name} already has are not sent again.`;
    return { name, code: 'index-failed', hint, network, ...(purpose === 'advice' ? adviceLimits : {}) };
}
/** An answer of the index that cannot be used; a re-run may help. */
function indexFailed({ code, hint }, message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, { message, hint });
}


/***/ }),

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

/***/ 86609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ metadataVersions),
/* harmony export */   j: () => (/* binding */ metadataFields)
/* harmony export */ });
/**
 * The versions of the core metadata that PyPI takes, oldest first. 2.0 never became a standard; 2.6 is not taken yet.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/#history
 */
const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
// A star marks what may be repeated. The form has no star of its own: a repeated key is a list.
const byVersion = {
    '1.0': `metadata-version name version platform* summary description keywords home-page author author-email license`,
    '1.1': `supported-platform* download-url classifier* requires* provides* obsoletes*`,
    '1.2': `maintainer maintainer-email requires-python requires-dist* provides-dist* obsoletes-dist* requires-external*
    project-url*`,
    '2.1': `description-content-type provides-extra*`,
    '2.2': `dynamic*`,
    '2.4': `license-expression license-file*`,
    '2.5': `import-name* import-namespace*`,
};
// The two fields whose name PyPI puts into the plural.
const irregularForms = { classifier: 'classifiers', 'project-url': 'project_urls' };
/** All fields, by header, in the order in which the versions brought them. */
const metadataFields = new Map(Object.entries(byVersion).flatMap(([since, words]) => words.split(/\s+/).map((word) => {
    const header = word.replace('*', '');
    const form = irregularForms[header] ?? header.replaceAll('-', '_');
    return [header, { header, form, since, isRepeatable: word.endsWith('*') }];
})));


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

/***/ 55259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/clients/artifacts.js
var clients_artifacts = __webpack_require__(60947);
// EXTERNAL MODULE: ./lib/clients/files.js
var clients_files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/clients/python-index/metadata-doubts.js + 1 modules
var metadata_doubts = __webpack_require__(41414);
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
// EXTERNAL MODULE: ./lib/release/manifest.js
var release_manifest = __webpack_require__(28180);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 1 modules
var file_name = __webpack_require__(37026);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
;// CONCATENATED MODULE: ./lib/steps/collect/decide.js






/**
 * The one release that all parts are of.
 *
 * @param run Tag and commit of this run, which the parts must name.
 * @throws ReleaseError `build-incomplete` if no part says it, `legs-incomplete`, `version-mismatch`, `artifact-mismatch`
 */
function agreedRelease(parts, run) {
    const [first] = parts;
    if (first === undefined) {
        throw refusal('build-incomplete', {
            message: 'No needed job has run the step "build", so nothing says which project, version, and notes this is.',
            hint: 'Build the source distribution by the step "build" with `kind: sdist`, in a job that this one needs.',
        });
    }
    const release = releaseOf(first.manifest);
    for (const { builder, manifest } of parts) {
        requireAllLegs(builder, manifest);
        if (manifest.tag !== run.tagName || manifest.commit !== run.sha) {
            throw refusal('version-mismatch', {
                message: `${(0,release_manifest/* builderWords */.xU)(builder)} has built the tag ${(0,quoted/* quoted */.TL)(manifest.tag)} at ${manifest.commit}, but this run is for ${(0,quoted/* quoted */.TL)(run.tagName)} at ${run.sha}.`,
                hint: 'Run the whole workflow of the tag again.',
            });
        }
        const other = releaseOf(manifest);
        const fields = Object.keys({ ...release, ...other }).filter((name) => other[name] !== release[name]);
        if (fields.length === 0)
            continue;
        throw refusal('artifact-mismatch', {
            message: `${(0,release_manifest/* builderWords */.xU)(builder)} and ${(0,release_manifest/* builderWords */.xU)(first.builder)} do not say the same of the release: ${(0,listed/* listed */.K)(fields.map(quoted/* quoted */.TL))} differ.`,
            hint: 'Use one version of the action and the same inputs in all jobs that build, and run the whole workflow again.',
        });
    }
    return release;
}
/** Outputs that all legs of a job set are those of the leg that ended last: the job looks as if it had no matrix. */
function requireAllLegs({ job, legs }, manifest) {
    if (manifest.legs === undefined || manifest.legs === legs)
        return;
    throw refusal('legs-incomplete', {
        message: `The job ${(0,quoted/* quoted */.TL)(job)} has ${manifest.legs} legs, but hands on the artifact of one of them as if it were the whole.`,
        hint: 'Declare an output of the job for each of its legs: `leg-0`, `leg-1`, …, from the outputs of the step "build".',
    });
}
function releaseOf({ files, isPart, allowed, legs, ...release }) {
    return release;
}
/**
 * Decide what the files of all parts are together.
 *
 * @param expectedWheels How many wheels there must be; `undefined` if nobody says it.
 * @throws ReleaseError `version-mismatch`, `built-twice`, `build-incomplete`
 */
function decideCollection(built, { project, version }, expectedWheels) {
    const foreign = built.filter(({ fileName }) => fileName.project !== (0,file_name/* normalizeProject */.xs)(project) || !(0,release_version/* isSameVersion */.p)(fileName.version, version));
    if (foreign.length > 0) {
        throw refusal('version-mismatch', {
            message: `These files are not of ${project} ${version}: ${(0,listed/* listed */.K)(foreign.map(({ name, builtBy }) => `${(0,quoted/* quoted */.TL)(name)} of ${(0,release_manifest/* builderWords */.xU)(builtBy)}`))}.`,
            hint: 'Let every job build the tagged commit and hand on what it built from it, and nothing else.',
        });
    }
    const byName = [...Map.groupBy(built, ({ name }) => name)].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const different = byName.filter(([, same]) => new Set(same.map(({ sha256 }) => sha256)).size > 1);
    if (different.length > 0)
        throw builtTwice(different);
    const files = byName.flatMap(([, same]) => mergeEqual(same));
    requireComplete(files, expectedWheels);
    const twice = byName
        .filter(([, same]) => same.length > 1)
        .map(([name, same]) => ({ name, builders: same.map(({ builtBy }) => builtBy) }));
    return { files, twice };
}
/** One of several equal files; what any of them was found to lack is kept. */
function mergeEqual([first, ...more]) {
    if (first === undefined)
        return [];
    const lacking = [first, ...more].find((file) => file.lacking !== undefined)?.lacking;
    return [lacking === undefined ? first : { ...first, lacking }];
}
function builtTwice(different) {
    const clauses = different.map(([name, same]) => {
        const versions = same.map(({ sha256, builtBy }) => `sha256:${sha256} by ${(0,release_manifest/* builderWords */.xU)(builtBy)}`);
        return `${(0,quoted/* quoted */.TL)(name)} is there with different bytes, ${(0,listed/* listed */.K)(versions)}`;
    });
    return refusal('built-twice', {
        message: `${clauses.join('; ')}.`,
        hint: 'Let one job alone build each file, or let the build give the same bytes each time.',
    });
}
function requireComplete(files, expectedWheels) {
    const sdists = files.filter(({ fileName }) => fileName.kind === 'sdist');
    const wheels = files.filter(({ fileName }) => fileName.kind === 'wheel');
    const isCounted = expectedWheels === undefined || wheels.length === expectedWheels;
    if (sdists.length === 1 && wheels.length > 0 && isCounted)
        return;
    const asked = isCounted ? '' : `, and ${(0,listed/* counted */.h)(expectedWheels, 'wheel')} by the input "expect"`;
    throw refusal('build-incomplete', {
        message: `The jobs have built ${(0,listed/* counted */.h)(sdists.length, 'source distribution')} and ${(0,listed/* counted */.h)(wheels.length, 'wheel')}: ${(0,listed/* listed */.K)(files.map(({ name }) => (0,quoted/* quoted */.TL)(name)))}. One source distribution and its wheels are needed${asked}.`,
        hint: 'Compare the files with what each job of the workflow is to build.',
    });
}
const refusal = (code, text) => new errors/* ReleaseError */.K2(code, text);

// EXTERNAL MODULE: ./lib/distribution.js + 2 modules
var distribution = __webpack_require__(78805);
;// CONCATENATED MODULE: ./lib/steps/collect/inspection.js







/**
 * Look through every file of every part, whoever has done so before.
 *
 * @throws ReleaseError `artifact-mismatch`, and what `inspectDistribution` throws
 */
async function inspectParts(parts, voice) {
    const allowed = allowedByAll(parts);
    const total = parts.reduce((sum, { names }) => sum + names.length, 0);
    const inspected = [];
    voice({ kind: 'part', title: `Inspect ${(0,listed/* counted */.h)(total, 'file')}` });
    for (const { folder, names, builder, manifest } of parts) {
        // A job that built by this action may have asked the index's own renderer, which knows more than our reading. A wrong
        // answer does no harm: the index judges the description once more.
        const inspection = manifest === undefined ? { allowed } : { allowed, judge: async () => [] };
        for (const name of names) {
            const path = (0,external_node_path_.join)(folder, name);
            const distribution = await inspectAt(path, name, inspection);
            const { sizeBytes, sha256, fileName } = distribution;
            const said = manifest?.files.find((file) => file.name === name);
            requireSaid(distribution, said, builder);
            const lacking = said?.lacking === undefined ? {} : { lacking: said.lacking };
            inspected.push({ name, sizeBytes, sha256, fileName, builtBy: builder, path, distribution, ...lacking });
            voice({ kind: 'done', what: 'inspected', name, at: { count: inspected.length, total, sizeBytes } });
        }
    }
    return inspected;
}
/**
 * What the default branch allows: this job has no checkout, and asks nobody. No part can allow more than another that
 * could read it.
 */
function allowedByAll(parts) {
    const [first = [], ...more] = parts.flatMap(({ manifest }) => (manifest?.allowed ? [manifest.allowed] : []));
    return first.filter((glob) => more.every((globs) => globs.includes(glob)));
}
async function inspectAt(path, name, inspection) {
    const file = await clients_files/* OpenFile */.TG.open(path);
    try {
        return await (0,distribution/* inspectDistribution */.R)(name, file, inspection);
    }
    finally {
        await file.close();
    }
}
function requireSaid({ name, sha256 }, said, builder) {
    if (said === undefined || said.sha256 === sha256)
        return;
    throw new errors/* ReleaseError */.K2('artifact-mismatch', {
        message: `${(0,quoted/* quoted */.TL)(name)} of ${(0,release_manifest/* builderWords */.xU)(builder)} has sha256:${sha256}, its manifest says sha256:${said.sha256}.`,
        hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
    });
}

// EXTERNAL MODULE: ./lib/inputs/leg.js
var inputs_leg = __webpack_require__(92829);
;// CONCATENATED MODULE: ./lib/steps/collect/needed.js



/**
 * Decide which artifacts are collected: those of the needed jobs, each leg once, in the order of jobs and legs. What a leg of an
 * earlier attempt handed on is right, unless the leg ran again.
 */
function takeNeeded(jobs) {
    const artifacts = jobs.flatMap(artifactsOf);
    const faults = [...jobs.flatMap(faultsOf), ...sharedArtifacts(artifacts)];
    return faults.length > 0 ? { kind: 'incomplete', faults } : { kind: 'complete', artifacts };
}
/** A job tells of legs, or it has handed on one artifact as a whole. */
const hasLegs = ({ legs, legCount }) => legs.length > 0 || (legCount ?? 1) > 1;
function artifactsOf(job) {
    const { id: name, whole, legs, legCount } = job;
    if (!hasLegs(job))
        return whole === undefined ? [] : [{ ...whole, builder: { job: name } }];
    return legs.map(({ id, sha256, index, attempt }) => {
        const ofMatrix = legCount === undefined || legCount === 1 ? {} : { leg: index, legs: legCount };
        return { id, sha256, builder: { job: name, ...ofMatrix, ...(attempt === undefined ? {} : { attempt }) } };
    });
}
function faultsOf(job) {
    const { id, result, legs, legCount, whole } = job;
    const name = `the job ${(0,quoted/* quoted */.TL)(id)}`;
    if (result !== 'success')
        return [`${name} has the result ${(0,quoted/* quoted */.TL)(result)}`];
    if (!hasLegs(job))
        return whole === undefined ? [`${name} hands on no artifact`] : [];
    if (legCount === undefined)
        return [`${name} does not tell how many legs it has`];
    const present = new Set(legs.map(({ index }) => index));
    const missing = Array.from({ length: legCount }, (_, index) => index).filter((index) => !present.has(index));
    if (missing.length === 0)
        return [];
    const outputs = (0,listed/* listed */.K)(missing.map((index) => (0,quoted/* quoted */.TL)((0,inputs_leg/* legOutput */._$)(index))));
    return [
        `${name} has ${(0,listed/* counted */.h)(legCount, 'leg')}, and nothing in its ${missing.length === 1 ? 'output' : 'outputs'} ${outputs}`,
    ];
}
/** An output that every leg sets is that of the last one: the others are lost. */
function sharedArtifacts(artifacts) {
    return [...Map.groupBy(artifacts, ({ id }) => id)].flatMap(([id, same]) => {
        if (same.length === 1)
            return [];
        const names = same.map(({ builder: { job, leg } }) => `${job}${leg === undefined ? '' : ` ${(0,inputs_leg/* legOutput */._$)(leg)}`}`);
        return [`the artifact ${id} is that of ${(0,listed/* listed */.K)(names)}, as if each leg set the outputs of all`];
    });
}

// EXTERNAL MODULE: ./lib/clients/archive.js
var archive = __webpack_require__(58602);
;// CONCATENATED MODULE: ./lib/steps/collect/part.js







/**
 * Download one artifact by its id, and compare it with its digest: whatever else the run holds, under whatever name, is not
 * looked at.
 *
 * @param parent A folder that exists.
 * @throws ReleaseError `artifact-failed`, `artifact-mismatch`, `manifest-invalid`, `file-unreadable`
 */
async function downloadPart(artifacts, taken, parent) {
    const scratch = (0,external_node_path_.join)(parent, String(taken.id));
    await (0,promises_.mkdir)(scratch);
    const { folder, names: all, name: artifactName } = await artifacts.download(taken, scratch, archive/* unpackAny */.Jz);
    const { builder } = taken;
    const names = all.filter((found) => found !== release_manifest/* manifestName */.vS);
    if (names.length === all.length)
        return { builder, artifactName, folder, names, manifest: undefined };
    const manifest = (0,release_manifest/* parseManifest */.Ng)(await (0,promises_.readFile)((0,external_node_path_.join)(folder, release_manifest/* manifestName */.vS), 'utf8'));
    const named = manifest.files.map((file) => file.name).sort();
    if (names.join('\n') === named.join('\n'))
        return { builder, artifactName, folder, names, manifest };
    throw new errors/* ReleaseError */.K2('artifact-mismatch', {
        message: `The artifact of ${(0,release_manifest/* builderWords */.xU)(builder)} holds ${(0,listed/* listed */.K)(names.map(quoted/* quoted */.TL)) || 'no file'}, but its manifest names ${(0,listed/* listed */.K)(named.map(quoted/* quoted */.TL))}.`,
        hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
    });
}

;// CONCATENATED MODULE: ./lib/steps/collect.js

















/** Make one artifact of what several jobs have built, as if one had built everything. */
async function collect(inputs, voice, openNetwork) {
    const { run, tagName, needs, expectedWheels, endpoints } = inputs;
    const artifacts = new clients_artifacts/* Artifacts */.E();
    const taking = takeNeeded(needs);
    if (taking.kind === 'incomplete')
        throw await incomplete(taking.faults, artifacts);
    return await (0,temporary_folder/* withTemporaryFolder */.EX)(run.temporaryFolder, 'collect', async (folder) => {
        const parts = [];
        voice({ kind: 'part', title: `Take ${(0,listed/* counted */.h)(taking.artifacts.length, 'artifact')} of this run` });
        for (const taken of taking.artifacts)
            parts.push(await downloadPart(artifacts, taken, folder));
        const manifests = parts.flatMap(({ builder, manifest }) => (manifest === undefined ? [] : [{ builder, manifest }]));
        const release = agreedRelease(manifests, { tagName, sha: run.sha });
        const built = await inspectParts(parts, voice);
        const collection = decideCollection(built, release, expectedWheels);
        const distributions = collection.files.map(({ distribution }) => distribution);
        (0,warnings/* requireAssetsFit */.KS)(distributions);
        const doubts = await (0,metadata_doubts/* doubtsOfMetadata */.i)(distributions, { endpoints, openNetwork });
        const output = (0,external_node_path_.join)(folder, 'collected');
        await (0,promises_.mkdir)(output);
        for (const { path, name } of collection.files)
            await (0,promises_.rename)(path, (0,external_node_path_.join)(output, name));
        const files = collection.files.map(({ name, sizeBytes, sha256, builtBy, lacking }) => {
            return { name, sizeBytes, sha256, builtBy, ...(lacking === undefined ? {} : { lacking }) };
        });
        const manifest = { ...release, files };
        await (0,clients_files/* writeFileAt */.nO)(output, release_manifest/* manifestName */.vS, (0,release_manifest/* serializeManifest */.MZ)(manifest));
        // Equal files give an equal digest: there is no checkout that could tell the time of the commit.
        const packed = { folder: output, names: [...files.map(({ name }) => name), release_manifest/* manifestName */.vS], modifiedEpoch: 0 };
        const artifact = await artifacts.upload(`collected-${run.runAttempt}`, packed, folder);
        return collectedReport(manifest, { collection, parts, doubts }, artifact);
    });
}
/** The list of the run says what there is: nothing in it counts, since any job and any action can add to it. */
async function incomplete(faults, artifacts) {
    const names = await (0,attempt/* attemptAsync */.mx)(() => artifacts.names());
    const there = names instanceof errors/* ReleaseError */.K2
        ? 'What artifacts this run has could not be listed.'
        : `This run has ${names.length === 0 ? 'no artifacts' : (0,listed/* listed */.K)(names.map(quoted/* quoted */.TL))}.`;
    return new errors/* ReleaseError */.K2('legs-incomplete', {
        message: `Something is missing: ${faults.join('; ')}. ${there}`,
        hint: 'Run the failed jobs again. A job has to declare an output for each of its legs, `leg-0`, `leg-1`, …, and `legs`; a job without a matrix, `artifact-id` and `artifact-digest`.',
    });
}
function collectedReport({ project, version, commit, notes, files }, { collection, parts, doubts }, artifact) {
    const jobs = [...Map.groupBy(parts, ({ builder }) => builder.job).keys()];
    const distributions = collection.files.map(({ distribution }) => distribution);
    return (0,report/* reportOf */.EI)({
        step: 'collect',
        headline: `Collected ${project} ${version} from ${commit.slice(0, 12)}: ${files.length} files of ${(0,listed/* counted */.h)(jobs.length, 'job')}.`,
        problems: [...doubts, ...(0,warnings/* warnOfSizes */.qf)(distributions), ...(0,warnings/* warnOfSecrets */.nz)(distributions)],
        files: collection.files.map(({ name, sizeBytes, sha256, builtBy }) => ({
            name,
            sizeBytes,
            sha256,
            result: `inspected; built by ${(0,release_manifest/* builderWords */.xU)(builtBy)}`,
        })),
        remarks: [...parts.flatMap(remarkOf), ...collection.twice.map(twiceRemark)],
        folds: [{ title: 'The notes, as the release page will show them', markdown: notes }],
        outputs: { version, 'artifact-id': String(artifact.id), 'artifact-digest': artifact.sha256 },
    });
}
function remarkOf({ builder, artifactName, names, manifest }) {
    if (manifest !== undefined)
        return [];
    return [
        `Steps of the job built ${(0,listed/* counted */.h)(names.length, 'file')} of ${(0,release_manifest/* builderWords */.xU)(builder)}, artifact ${(0,quoted/* quoted */.TL)(artifactName)}: no front end of this action did.`,
    ];
}
const twiceRemark = ({ name, builders }) => `${(0,quoted/* quoted */.TL)(name)} was built by ${(0,listed/* listed */.K)(builders.map(release_manifest/* builderWords */.xU))} with the same bytes, and is taken once.`;


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};

//# sourceMappingURL=139.index.js.map