export const id = 467;
export const ids = [467];
export const modules = {

/***/ 77467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   build: () => (/* binding */ build)
/* harmony export */ });
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9293);
/* harmony import */ var _build_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58254);



/**
 * Build the tagged commit, unless the tag is no version.
 *
 * @param now For a commit without a day of its own.
 * @param openNetwork For what only the index can tell, when something was built.
 */
async function build(inputs, now, voice, openNetwork) {
    const project = await openProject(inputs);
    const reading = project?.reading ?? (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(inputs.tagName, inputs.tagPrefix);
    const verdict = (0,_build_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decideTag */ .BF)({ ...inputs, reading });
    switch (verdict.kind) {
        case 'quiet':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .reportOf */ .EI)({ step: 'build', headline: verdict.sentence, outputs: { version: '' } });
        case 'build': {
            // Loaded only now: what builds and inspects would double the start of a run that has nothing to build.
            const { buildTag } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(494), __webpack_require__.e(40), __webpack_require__.e(808), __webpack_require__.e(953), __webpack_require__.e(652), __webpack_require__.e(111), __webpack_require__.e(861), __webpack_require__.e(371), __webpack_require__.e(805), __webpack_require__.e(582), __webpack_require__.e(566), __webpack_require__.e(409), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 13489));
            return buildTag(inputs, verdict.tag, { now, voice, openNetwork, git: project?.git, released: project?.released });
        }
    }
}
/**
 * The tag as the project means it, at the tagged commit. Nothing makes a version of a name such as `3.1.x`.
 *
 * The run of a tag has no other tags that could tell a prefix. One that projects usually have is believed, and any other
 * where the project has this very version: either way, the files must be of that version.
 */
async function openProject(inputs) {
    const { tagName, run, environment } = inputs;
    if (/^\d/.test(tagName) && (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(tagName) === undefined)
        return undefined;
    const { Git: Reader } = await Promise.all(/* import() */[__webpack_require__.e(566), __webpack_require__.e(886)]).then(__webpack_require__.bind(__webpack_require__, 24566));
    const { settingsAt } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(953), __webpack_require__.e(582)]).then(__webpack_require__.bind(__webpack_require__, 76582));
    const { taggedPackage } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(953), __webpack_require__.e(476)]).then(__webpack_require__.bind(__webpack_require__, 87476));
    const git = new Reader(run.workspace, environment);
    // Another commit is no place to read from; a tag of a version is refused for it before anything is built.
    if ((await git.commitOf('HEAD')) !== run.sha)
        return { git, reading: (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamedTag */ .UM)(tagName, inputs.tagPrefix) };
    const { settings } = await settingsAt(git, run.sha);
    const found = await taggedPackage(git, inputs, settings);
    if (found.kind === 'several')
        return { git, reading: found.reading, released: found.released };
    if (inputs.tagPrefix !== '')
        return { git, reading: (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(tagName, inputs.tagPrefix) };
    if (settings.tagPrefix !== undefined)
        return { git, reading: (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .zW)(tagName, settings.tagPrefix) };
    const isUsual = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .customaryPrefix */ .Mt)(tagName) === (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(tagName)?.prefix;
    if (isUsual)
        return { git, reading: (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readNamedTag */ .UM)(tagName) };
    const { readUnusualTag } = await Promise.all(/* import() */[__webpack_require__.e(292), __webpack_require__.e(953), __webpack_require__.e(371), __webpack_require__.e(999)]).then(__webpack_require__.bind(__webpack_require__, 86199));
    return { git, reading: await readUnusualTag(git, inputs) };
}


/***/ }),

/***/ 58254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ decideTag),
/* harmony export */   Jp: () => (/* binding */ listBuilt),
/* harmony export */   mv: () => (/* binding */ isPartOfRelease),
/* harmony export */   yw: () => (/* binding */ requireBuilt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25946);




/**
 * Decide whether a tag is built, before anything of the project is read.
 *
 * @throws ReleaseError `version-not-canonical`, `version-local`, `version-development`, `id-token-in-build`,
 *   `repository-private`
 */
function decideTag({ reading, run, isPublic }) {
    switch (reading.kind) {
        case 'not-a-version':
            return {
                kind: 'quiet',
                sentence: `The tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reading.name)} is no version, so there is nothing to build.`,
            };
        case 'other-prefix':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('version-not-canonical', {
                message: `The tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reading.name)} means a version, but does not begin as the project sets it.`,
                hint: `Delete it, and push the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reading.expected)}.`,
            });
        case 'not-releasable':
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(reading.code, {
                message: `The tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(reading.name)} is the version ${reading.version.text}, ${reading.code === 'version-local' ? 'a local version, which an index refuses' : 'a development version, which is not finished'}.`,
                hint: `Delete it, and tag a commit whose version is ${reading.version.base}, or a pre-release such as ${reading.version.base}rc1.`,
            });
        case 'release':
            requireHarmless(run.tokenRequest !== undefined, isPublic, run.repository.fullName);
            return { kind: 'build', tag: reading.tag };
    }
}
function requireHarmless(hasIdToken, isPublic, repository) {
    if (hasIdToken) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('id-token-in-build', {
            message: 'This job could ask for an OIDC token, and it runs code of the project and of everything that builds it.',
            hint: 'Remove `id-token: write` from the permissions of the build job; only "attest" and "publish" need it.',
        });
    }
    if (isPublic)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('repository-private', {
        message: `The repository ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(repository)} is not public: its name would enter the public log for good.`,
        hint: 'Make the repository public, or release without this workflow.',
    });
}
/** Files that a build front end leaves beside the distributions. */
const expectedOthers = ['.gitignore'];
// How many are needed of each kind, and in words.
const needed = {
    project: { sdists: [1, 1], wheels: [1, Infinity], words: 'one source distribution and its wheels are needed' },
    sdist: { sdists: [1, 1], wheels: [0, 0], words: 'one source distribution is needed, and nothing else' },
    wheel: { sdists: [0, 0], wheels: [1, Infinity], words: 'wheels are needed, and nothing else' },
    // These may be any part of a release that several jobs build.
    files: { sdists: [0, 1], wheels: [0, Infinity], words: 'a release has one source distribution at most' },
};
/**
 * The distributions in a folder that a front end wrote, or that were taken over.
 *
 * @throws ReleaseError `build-incomplete` for another number of source distributions or wheels, or anything else.
 */
function listBuilt(names, what) {
    const { words, ...counts } = needed[what];
    const sdists = names.filter((name) => name.endsWith('.tar.gz'));
    const wheels = names.filter((name) => name.endsWith('.whl'));
    const others = names.filter((name) => ![...sdists, ...wheels, ...expectedOthers].includes(name));
    const isRight = isWithin(sdists.length, counts.sdists) && isWithin(wheels.length, counts.wheels);
    if (isRight && others.length === 0)
        return [...sdists, ...wheels].sort();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('build-incomplete', {
        message: `The build left ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(names.filter((name) => !expectedOthers.includes(name)).map(_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)) || 'nothing'}; ${words}.`,
        hint: what === 'files'
            ? 'Let the input "path" name the files of one release, each once.'
            : `Run the front end on a checkout of the tag, and fix the project until it leaves ${what === 'project' ? 'both' : 'that'}.`,
    });
}
/** Whether other jobs build the rest of the release: there are legs, or there is no source distribution, or no wheel. */
function isPartOfRelease(names, leg) {
    const kinds = new Set(names.map((name) => name.endsWith('.whl')));
    return (leg?.count ?? 1) > 1 || kinds.size < 2;
}
const isWithin = (count, [least, most]) => count >= least && count <= most;
/**
 * Hold what was built against project and tag.
 *
 * @throws ReleaseError `version-mismatch`
 */
function requireBuilt(distributions, project, tag) {
    for (const { name, fileName } of distributions) {
        const version = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(fileName.version);
        const isVersion = version !== undefined && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, tag.version) === 0;
        if (isVersion && fileName.project === project.normalizedName)
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('version-mismatch', {
            message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is ${fileName.project} ${fileName.version}, but the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(tag.name)} is ${project.normalizedName} ${tag.version.text}.`,
            hint: 'Let the build back end take name and version from pyproject.toml, commit, and push the tag again.',
        });
    }
}


/***/ })

};

//# sourceMappingURL=467.index.js.map