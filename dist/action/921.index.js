export const id = 921;
export const ids = [921];
export const modules = {

/***/ 85842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHandOver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37026);
/* harmony import */ var _distribution_release_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98021);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42767);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28180);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25946);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90307);










/**
 * Download the build job's artifact, hash its files again, and compare.
 *
 * @throws ReleaseError `artifact-failed`, `artifact-mismatch`, `manifest-invalid`, `version-mismatch`,
 *   `build-incomplete`, `file-name-invalid`
 */
async function readHandOver(artifacts, receiver, parent) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'distributions');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target);
    const { folder, names } = await artifacts.download(receiver.artifact, target);
    if (!names.includes(_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS))
        throw different(`it holds no ${_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS}`);
    const manifest = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), 'utf8'));
    requireRun(manifest, receiver);
    requireWhole(manifest);
    const expectedNames = [_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS, ...manifest.files.map(({ name }) => name)].sort();
    if (names.join('\n') !== expectedNames.join('\n')) {
        throw different(`it holds ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(names)}, but its manifest names ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(expectedNames)}`);
    }
    const version = requireNames(manifest);
    for (const file of manifest.files)
        await requireFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name), file);
    return { manifest, version, folder };
}
function requireRun(manifest, { tagName, run }) {
    if (manifest.tag === tagName && manifest.commit === run.sha)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('version-mismatch', {
        message: `The artifact was built for the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(manifest.tag)} at ${manifest.commit}, but this run is for ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tagName)} at ${run.sha}.`,
        hint: 'Run the whole workflow of the tag again.',
    });
}
function requireWhole({ isPart, files }) {
    if (isPart === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('build-incomplete', {
        message: `The artifact holds a part of the release only: ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(files.map(({ name }) => name))}.`,
        hint: 'Let the step "collect" take it with the rest, and hand the outputs of that step on.',
    });
}
/** Every file must be a distribution of this project and version, whatever the build job says of it. */
function requireNames({ project, version: text, files }) {
    const version = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(text);
    if (version === undefined)
        throw different(`its manifest has the version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(text)}`);
    for (const { name } of files) {
        const found = (0,_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .Px)(name);
        if (found.project === (0,_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProject */ .xs)(project) && (0,_distribution_release_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfVersion */ .o1)(version, name))
            continue;
        throw different(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(name)} is no distribution of ${project} ${text}`);
    }
    return version;
}
async function requireFile(path, { name, sizeBytes, sha256 }) {
    const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .measureFile */ .v9)(path);
    if (found.sha256 === sha256 && found.sizeBytes === sizeBytes)
        return;
    throw different(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(name)} has ${found.sizeBytes} bytes and sha256:${found.sha256}, its manifest says ${sizeBytes} and sha256:${sha256}`);
}
function different(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('artifact-mismatch', {
        message: `The artifact of the build job cannot be used: ${what}.`,
        hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
    });
}


/***/ }),

/***/ 66753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ lastReleasesCount),
/* harmony export */   ZY: () => (/* binding */ tagsBelow),
/* harmony export */   e6: () => (/* binding */ versionTagOf),
/* harmony export */   eA: () => (/* binding */ releasesBefore),
/* harmony export */   gj: () => (/* binding */ lastSignedTags),
/* harmony export */   re: () => (/* binding */ lastReleaseTags)
/* harmony export */ });
/* unused harmony export nearestTags */
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25946);


/**
 * What the name of a tag means in the history of a project, in whichever spelling: a project may have changed its own.
 *
 * @param prefixes What the project sets or is known for, and what was asked for, beside those that are customary.
 * @returns `undefined` for tags that are no version, such as `3.1.x` and `wip-types`.
 */
function versionTagOf(ref, ...prefixes) {
    const longestFirst = prefixes.toSorted((a, b) => b.length - a.length);
    for (const prefix of [...longestFirst, (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .customaryPrefix */ .Mt)(ref.name)]) {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsAfter */ .Lr)(ref.name, prefix);
        if (parts !== undefined)
            return { ...ref, ...parts };
    }
    return undefined;
}
/**
 * The releases that a version follows: the nearest among its ancestors, one for each line of history.
 *
 * Those of its own series count, so that 2.2.5 may follow 2.3.0; if there are none, those of any series.
 *
 * @param commit The commit of the version; tags on it do not count.
 */
function releasesBefore({ tags, parents }, commit, version) {
    const others = tags.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) !== 0);
    const series = others.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(tag.version) === (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(version));
    const own = nearestTags({ tags: series, parents }, commit);
    return own.length > 0 ? own : nearestTags({ tags: others, parents }, commit);
}
/** The tags of the greatest versions below one, the greatest first. */
function tagsBelow({ tags }, version, count) {
    return tags
        .filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) < 0)
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, count);
}
/** What this many releases did is what a project does. */
const lastReleasesCount = 3;
/** The tags of the last three releases before a version, if there are three, and all of them are signed; else none. */
function lastSignedTags(history, version) {
    const earlier = tagsBelow(history, version, lastReleasesCount);
    return earlier.length === lastReleasesCount && earlier.every(({ isSigned }) => isSigned) ? earlier : [];
}
/**
 * The tags of the last releases before a version: the greatest versions below it, one tag for each, the greatest first.
 *
 * @param own Commits whose tags do not count: a branch that is judged is no example for itself.
 */
function lastReleaseTags(history, version, own) {
    const last = [];
    for (const tag of tagsBelow(history, version, history.tags.length)) {
        if (last.length === lastReleasesCount)
            break;
        const isAnother = last.every((other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, tag.version) !== 0);
        if (isAnother && !tag.version.isDevelopment && !own.has(tag.commit))
            last.push(tag);
    }
    return last;
}
/** The nearest tags among the ancestors of a commit, those of one commit for each line of history. */
function nearestTags({ tags, parents }, commit) {
    const byCommit = Map.groupBy(tags, (tag) => tag.commit);
    const found = [];
    const seen = new Set([commit]);
    const waiting = [...(parents.get(commit) ?? [])];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        const here = byCommit.get(at);
        if (here === undefined)
            waiting.push(...(parents.get(at) ?? []));
        else
            found.push(...here);
    }
    return found;
}


/***/ }),

/***/ 50380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ greaterFinal)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25946);


/**
 * The greatest published final version, if it is greater than this one.
 *
 * @returns `undefined` if this release is the greatest, or a pre-release, which is never the latest.
 */
function greaterFinal(own, tagPrefix, releases) {
    if (own.isPreRelease)
        return undefined;
    const finals = releases.flatMap(({ tag, isDraft }) => {
        const version = versionOfTag(tag, tagPrefix);
        return isDraft || version === undefined || version.isPreRelease ? [] : [version];
    });
    const greatest = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .greatestOf */ .HE)(finals);
    return greatest !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(greatest, own) > 0 ? greatest : undefined;
}
/**
 * The version that a tag means, in whichever spelling: a project may have changed its prefix. A prefix that names something
 * may be that of one of several packages, and then other tags are of others.
 */
function versionOfTag(tag, prefix) {
    if (!(0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustomary */ .eW)(prefix))
        return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsAfter */ .Lr)(tag, prefix)?.version;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(tag) ?? (tag.startsWith(prefix) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(tag.slice(prefix.length)) : undefined);
}


/***/ }),

/***/ 13290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tagPrefixOf),
/* harmony export */   U: () => (/* binding */ sharedPrefix)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66753);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25946);



/**
 * The prefix of a project's tags: what is set goes first, else what the last release tags share.
 *
 * @param set By an option or input, else by the settings.
 * @param tagNames Every tag of the project in the repository, without `refs/tags/`.
 * @param version The version that is released; tags of it tell nothing.
 */
function tagPrefixOf(set, tagNames, version) {
    if (set !== undefined)
        return { text: set, from: 'set' };
    const shared = sharedPrefix(tagNames, version);
    return shared === undefined ? { text: '', from: 'nothing' } : { text: shared, from: 'last-tags' };
}
/**
 * The prefix that the last release tags share: the three of the greatest versions below this one, else those of any.
 *
 * Names such as `nightly-2026.11.30` count only where no tag is a bare version, or begins as versions usually do.
 *
 * @returns `undefined` if they differ, or there are none.
 */
function sharedPrefix(tagNames, version) {
    const named = tagNames.flatMap((name) => {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfTag */ .ug)(name);
        return parts === undefined ? [] : [{ ...parts, isUsual: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .customaryPrefix */ .Mt)(name) === parts.prefix }];
    });
    const others = version === undefined ? named : named.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(tag.version, version) !== 0);
    const usual = others.filter(({ isUsual }) => isUsual);
    const counted = usual.length > 0 ? usual : others;
    const below = version === undefined ? [] : counted.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(tag.version, version) < 0);
    const last = (below.length > 0 ? below : counted)
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, _history_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReleasesCount */ .SR);
    const prefix = last[0]?.prefix;
    return last.every((tag) => tag.prefix === prefix) ? prefix : undefined;
}


/***/ }),

/***/ 82921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  draft: () => (/* binding */ draft)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/judging/expected.js
var expected = __webpack_require__(24281);
// EXTERNAL MODULE: ./lib/attestation/reading/provenance-file.js + 3 modules
var provenance_file = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/attestation.js
var attestation = __webpack_require__(85937);
// EXTERNAL MODULE: ./lib/clients/artifacts.js
var clients_artifacts = __webpack_require__(60947);
// EXTERNAL MODULE: ./lib/clients/files.js
var clients_files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/clients/github/api.js + 1 modules
var github_api = __webpack_require__(91537);
// EXTERNAL MODULE: ./lib/clients/github/assets.js
var github_assets = __webpack_require__(9669);
// EXTERNAL MODULE: ./lib/clients/github/refs.js
var refs = __webpack_require__(88718);
// EXTERNAL MODULE: ./lib/clients/github/releases.js
var github_releases = __webpack_require__(40386);
// EXTERNAL MODULE: ./lib/clients/hand-over.js
var hand_over = __webpack_require__(85842);
// EXTERNAL MODULE: ./lib/clients/provenance-text.js
var provenance_text = __webpack_require__(98405);
// EXTERNAL MODULE: ./lib/clients/python-index/reading.js + 1 modules
var reading = __webpack_require__(74925);
// EXTERNAL MODULE: ./lib/clients/python-index.js + 3 modules
var python_index = __webpack_require__(70900);
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/clients/trust/current-trust.js + 4 modules
var current_trust = __webpack_require__(77524);
// EXTERNAL MODULE: ./lib/clients/unfit-page.js + 3 modules
var unfit_page = __webpack_require__(94767);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 1 modules
var file_name = __webpack_require__(37026);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/markdown.js
var markdown = __webpack_require__(45162);
;// CONCATENATED MODULE: ./lib/release/draft-text.js


/** The notes, the digests of every file, and how to verify one with a tool that is not ours. */
function writeDraftText(facts) {
    const { manifest, repository, greater } = facts;
    const advice = greater === undefined
        ? []
        : [
            (0,markdown/* quote */.hD)(`[!NOTE]\n${greater} is out and greater: leave **Set as the latest release** unticked when publishing this one.`),
        ];
    const parts = [digestPart(facts), verifyPart(manifest, repository, facts)];
    const head = [...advice, manifest.notes.trim()];
    const usedCharacters = [...head, ...parts].join('\n\n').length;
    return [...head, ...lackingPart(manifest, bodyLimit - usedCharacters), ...parts].join('\n\n');
}
// GitHub takes 125,000 characters of a page; the mark of the draft and what a person adds need some.
const bodyLimit = 115_000;
/** What the files lack that those of the last release have: a person decides, before anybody else sees the page. */
function lackingPart({ files }, limit) {
    const lacking = files.flatMap(({ name, lacking }) => (lacking === undefined ? [] : [{ name, lacking }]));
    if (lacking.length === 0)
        return [];
    const words = 'What the last release has, and these files lack. Read it, and delete this part before publishing.';
    const parts = [(0,markdown/* quote */.hD)(`[!WARNING]\n${words}`)];
    let left = limit - words.length;
    for (const { name, lacking: file } of lacking) {
        const part = lackingList(name, file, left / 2);
        left -= part.length;
        parts.push(part);
    }
    return parts;
}
function lackingList(name, { last, paths, moreCount, remarks }, limit) {
    const items = remarks.map((remark) => `${(0,markdown/* escapeLine */.EH)(remark)}.`);
    let left = limit;
    const shown = paths.filter((path) => {
        left -= path.length + 10;
        return left > 0;
    });
    const count = paths.length + moreCount;
    const rest = count - shown.length;
    items.push(...shown.map((path) => (0,markdown/* codeSpan */.SS)(path)));
    if (rest > 0)
        items.push(`and ${rest} more, which the summary of the build names`);
    const head = count === 0 ? 'differs from' : `lacks ${(0,listed/* counted */.h)(count, 'file')} of`;
    return `${(0,markdown/* codeSpan */.SS)(name)} ${head} ${(0,markdown/* codeSpan */.SS)(last)}:\n\n${(0,markdown/* list */.p_)(items)}`;
}
function digestPart({ manifest, runUrl, provenanceName }) {
    const rows = manifest.files.map(({ name, sha256 }) => [(0,markdown/* codeSpan */.SS)(name), (0,markdown/* codeSpan */.SS)(sha256)]);
    return [
        '### Files',
        '',
        `Built from commit ${manifest.commit} in ${(0,markdown/* link */.nf)('this run', runUrl)}; ${(0,markdown/* codeSpan */.SS)(provenanceName)} holds the build provenance of each file.`,
        '',
        (0,markdown/* table */.tp)('| file | SHA-256 |\n|---|---|', rows),
    ].join('\n');
}
function verifyPart({ files, tag }, repository, { workflowPath }) {
    const [file] = files;
    const command = `$ gh attestation verify ${file?.name} --repo ${repository} \\
    --signer-workflow ${repository}/${workflowPath} --source-ref refs/tags/${tag}`;
    return [
        'To verify a downloaded file with the [GitHub CLI](https://cli.github.com/manual/gh_attestation_verify):',
        '',
        (0,markdown/* fencedBlock */.zW)(command, 'console'),
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/series.js
var series = __webpack_require__(50380);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/distribution/release-assets.js
var release_assets = __webpack_require__(98021);
;// CONCATENATED MODULE: ./lib/steps/draft/admission.js







/**
 * Ask whether the index could take these files, before a page invites a person to publish them. An index that does not
 * answer stops no draft.
 *
 * @returns What is to be known, a sentence each: what was not checked, who published last, and what a new project needs.
 * @throws ReleaseError `index-project-closed`, `index-file-differs`, `index-release-closed`
 */
async function askAdmission(reading, admission) {
    const { project: name } = admission;
    const { indexName } = reading;
    const found = await (0,attempt/* attemptAsync */.mx)(() => reading.project(name));
    if (found instanceof errors/* ReleaseError */.K2)
        return [`Not checked: whether ${indexName} could take these files, since ${found.message}`];
    if (found === undefined)
        return [newProject(admission, indexName)];
    requireAdmission(found, admission, indexName);
    const last = lastWithProvenance(found);
    if (last === undefined)
        return [unproved(found, name, indexName)];
    const fileName = (0,file_name/* fileNameOf */.bV)(last.name);
    const publishers = await (0,attempt/* attemptAsync */.mx)(() => reading.publishers(name, fileName?.version ?? '', last.name));
    if (publishers instanceof errors/* ReleaseError */.K2)
        return [`Not checked: who published last, since ${publishers.message}`];
    if (publishers.length === 0)
        return [`Not checked: who published last, since ${indexName} names nobody for ${(0,quoted/* quoted */.TL)(last.name)}.`];
    const own = `${admission.repository}, ${external_node_path_.posix.basename(admission.workflowPath)}`;
    return [
        `${(0,quoted/* quoted */.TL)(last.name)} was published by ${(0,listed/* listed */.K)(publishers.map(quoted/* quoted */.TL))}, as ${indexName} has it; this is ${(0,quoted/* quoted */.TL)(own)}.`,
    ];
}
// https://blog.pypi.org/posts/2026-07-22-releases-now-reject-new-files-after-14-days
const openDays = 14;
const dayMs = 24 * 60 * 60 * 1000;
/**
 * Refuse what the index would refuse, by what it lists. Pure.
 *
 * @throws ReleaseError `index-project-closed`, `index-file-differs`, `index-release-closed`
 */
function requireAdmission({ status, files: all }, admission, indexName) {
    const { project, version, files, now } = admission;
    if (status === 'archived' || status === 'quarantined') {
        throw new errors/* ReleaseError */.K2('index-project-closed', {
            message: `The project ${project} is ${status} at ${indexName}, which takes no file of it.`,
            hint: status === 'archived'
                ? `Unarchive it in its settings at ${indexName}, and run ${errors/* theRun */.xE} again.`
                : `Ask the administrators of ${indexName} why; see https://pypi.org/help/#feedback.`,
        });
    }
    const there = all.filter(({ name }) => (0,release_assets/* isOfVersion */.o1)(version, name));
    const listedAs = (name) => there.find((file) => file.name === name);
    const others = files.filter(({ name, sha256 }) => (listedAs(name)?.sha256 ?? sha256) !== sha256);
    if (others.length > 0)
        throw differs(others, listedAs, indexName);
    const missing = files.filter(({ name }) => listedAs(name) === undefined);
    const first = Math.min(...there.flatMap(({ uploadedMs }) => uploadedMs ?? []));
    if (missing.length === 0 || !(now.getTime() - first > openDays * dayMs))
        return;
    throw new errors/* ReleaseError */.K2('index-release-closed', {
        message: `${indexName} has ${version.text} since ${new Date(first).toISOString().slice(0, 10)}, and takes no new file of a version after ${openDays} days: ${(0,listed/* listed */.K)(missing.map(({ name }) => (0,quoted/* quoted */.TL)(name)))}.`,
        hint: `Release them as ${version.base}.post1, or as a new version.`,
    });
}
function differs(files, listedAs, indexName) {
    const lines = files.map(({ name, sha256 }) => `  ${(0,quoted/* quoted */.TL)(name)}: here sha256:${sha256}, there sha256:${listedAs(name)?.sha256}`);
    return new errors/* ReleaseError */.K2('index-file-differs', {
        message: [`${indexName} already has other files under the same names:`, ...lines].join('\n'),
        hint: 'A file name can be used once: release a new version.',
    });
}
function lastWithProvenance({ files }) {
    const proved = files.filter(({ hasProvenance }) => hasProvenance);
    return proved.toSorted((a, b) => (b.uploadedMs ?? 0) - (a.uploadedMs ?? 0))[0];
}
function unproved({ files }, name, indexName) {
    if (files.length === 0)
        return `${indexName} has the project ${name}, and no release of it yet.`;
    return `None of the ${(0,listed/* counted */.h)(files.length, 'file')} of ${name} on ${indexName} says who published it.`;
}
/** Nobody can ask whose a name is: whoever publishes first gets it. */
function newProject({ project, repository, workflowPath }, indexName) {
    const [owner = '', name = ''] = repository.split('/');
    const fields = [
        `project ${(0,quoted/* quoted */.TL)(project)}`,
        `owner ${(0,quoted/* quoted */.TL)(owner)}`,
        `repository ${(0,quoted/* quoted */.TL)(name)}`,
        `workflow ${(0,quoted/* quoted */.TL)(external_node_path_.posix.basename(workflowPath))}`,
        'the environment of the job that publishes ("publish" in the template)',
    ];
    return `${indexName} has no project ${project} yet: before publishing, register a pending publisher in the account that will own it (https://pypi.org/manage/account/publishing/), with ${(0,listed/* listed */.K)(fields)}.`;
}

// EXTERNAL MODULE: ./lib/release/draft-body.js
var draft_body = __webpack_require__(66539);
;// CONCATENATED MODULE: ./lib/steps/draft/decide.js





/**
 * The fields of a page: the title of one of several packages names it, since the pages of all stand in one list.
 *
 * @param greater A greater final version that is out, if there is one.
 */
function wantedFields({ tag, project, isPackage }, { text, isPreRelease }, greater) {
    return {
        tag,
        name: isPackage ? `${project} ${text}` : text,
        isPrerelease: isPreRelease,
        makeLatest: !isPreRelease && greater === undefined,
    };
}
/** The pages of a tag, drafts and published: while several packages are released at once, there are drafts of others. */
const pagesOf = (tagName, releases) => releases.filter(({ tag }) => tag === tagName);
/**
 * Decide what one tag's release page needs.
 *
 * @param found Every release of the tag, drafts and published.
 * @throws ReleaseError `release-already-published` for a page that holds an earlier build, `draft-several`, `release-asset-foreign`, `release-asset-mismatch`
 */
function decideDraft(wanted, found) {
    const published = found.find(({ release }) => !release.isDraft);
    if (published !== undefined && found.length > 1)
        throw several(found);
    if (published !== undefined)
        return decidePublished(wanted, published);
    const [draft, ...others] = found;
    if (draft === undefined) {
        return {
            kind: 'create',
            fields: { ...wanted.fields, body: (0,draft_body/* mergeDraftBody */.o_)('', wanted.text) },
            uploads: wanted.files,
        };
    }
    if (others.length > 0)
        throw several(found);
    return decideExisting(wanted, draft);
}
function decidePublished(wanted, found) {
    const foreign = foreignDistributions(wanted, found.assets, []);
    if (foreign.length === 0 && wanted.files.every((file) => isThere(file, found.assets)))
        return { kind: 'done', found };
    const { release, assets } = found;
    const mark = (0,draft_body/* readDraftMark */.bv)(release.body, wanted.fields.tag);
    const isOurs = mark?.commit === wanted.text.mark.commit;
    const marked = mark?.assets ?? [];
    const isMarkedThere = ({ name, sha256 }) => assets.some((asset) => asset.isComplete && asset.name === name && asset.sha256 === sha256);
    const isOther = (asset) => !marked.some(({ name }) => name === asset.name);
    const isWhole = isOurs && marked.length > 0 && marked.every(isMarkedThere);
    if (!isWhole || foreignDistributions(wanted, assets, []).some(isOther))
        return { kind: 'unfit', found, isOurs };
    throw new errors/* ReleaseError */.K2('release-already-published', {
        message: `The release of ${(0,quoted/* quoted */.TL)(wanted.fields.tag)} is published (${release.url}) with the files of an earlier build of this commit, by the run ${mark.runId}. All of them are there.`,
        hint: 'Leave it as it is: nothing is left to do here, and the run that its click started publishes these files.',
    });
}
function decideExisting(wanted, found) {
    const { release, assets } = found;
    const mark = (0,draft_body/* readDraftMark */.bv)(release.body, wanted.fields.tag);
    const marked = (mark?.assets ?? []).map(({ name }) => name);
    refuseForeign(wanted, found, marked);
    const uploads = wanted.files.filter((file) => !isThere(file, assets));
    const names = new Set(wanted.files.map(({ name }) => name));
    const uploadNames = new Set(uploads.map(({ name }) => name));
    const deletes = assets.filter(({ name }) => uploadNames.has(name) || (marked.includes(name) && !names.has(name)));
    const body = (0,draft_body/* mergeDraftBody */.o_)(release.body, wanted.text);
    const isSameBuild = mark !== undefined && isEqual(mark, wanted.text.mark);
    // Whatever a person changed in the text of this very build, between the marks too, stays.
    const isSameText = isSameBuild || sameLines(body, release.body);
    if (isSameText && uploads.length === 0 && deletes.length === 0)
        return { kind: 'done', found };
    return {
        kind: 'update',
        found,
        deletes,
        // A title that a person gave stays.
        fields: isSameText ? undefined : { ...wanted.fields, name: release.name || wanted.fields.name, body },
        uploads,
        replacedCommit: mark === undefined || isSameBuild ? undefined : mark.commit,
    };
}
/** Whether two marks are of one build: a run of all jobs again may build other bytes from the same commit. */
function isEqual(one, other) {
    const digests = ({ assets }) => assets
        .map(({ name, sha256 }) => `${sha256} ${name}`)
        .sort()
        .join('\n');
    return one.commit === other.commit && one.runId === other.runId && digests(one) === digests(other);
}
function refuseForeign(wanted, { release, assets }, marked) {
    const foreign = foreignDistributions(wanted, assets, marked);
    if (foreign.length > 0) {
        throw new errors/* ReleaseError */.K2('release-asset-foreign', {
            message: `The draft ${release.url} holds ${(0,listed/* listed */.K)(foreign.map(describe))}, which this workflow did not put there.`,
            hint: `Delete it from the draft, and run ${errors/* theRun */.xE} again.`,
        });
    }
    const unmarked = wanted.files.flatMap((file) => {
        const asset = assets.find(({ name }) => name === file.name);
        return asset === undefined || marked.includes(file.name) || isThere(file, assets) ? [] : [asset];
    });
    if (unmarked.length === 0)
        return;
    throw new errors/* ReleaseError */.K2('release-asset-mismatch', {
        message: `The draft ${release.url} holds ${(0,listed/* listed */.K)(unmarked.map(describe))}, which is not the file that was built.`,
        hint: `Delete it from the draft, and run ${errors/* theRun */.xE} again.`,
    });
}
/** Distributions that neither belong to this build nor were put there by an earlier one; other files are left alone. */
function foreignDistributions(wanted, assets, marked) {
    const names = new Set([...wanted.files.map(({ name }) => name), ...marked]);
    return assets.filter(({ name }) => !names.has(name) && (0,release_assets/* isDistributionOf */.wg)(wanted.version, name));
}
function isThere(file, assets) {
    return assets.some(({ name, sha256, sizeBytes, isComplete }) => isComplete && name === file.name && sha256 === file.sha256 && sizeBytes === file.sizeBytes);
}
function describe({ name, uploader }) {
    return `${(0,quoted/* quoted */.TL)(name)} (uploaded by ${uploader})`;
}
/** Whether two texts are equal but for the line ends, which the form of the page rewrites. */
function sameLines(a, b) {
    return a.replaceAll('\r\n', '\n') === b.replaceAll('\r\n', '\n');
}
function several(found) {
    return new errors/* ReleaseError */.K2('draft-several', {
        message: `There are ${found.length} releases of one tag: ${(0,listed/* listed */.K)(found.map(({ release }) => `${release.url} (${release.isDraft ? 'draft' : 'published'})`))}.`,
        hint: `Delete all drafts but one by hand, all of them if one is published, and run ${errors/* theRun */.xE} again.`,
    });
}

// EXTERNAL MODULE: ./lib/release/tag/known-prefix.js
var known_prefix = __webpack_require__(13290);
// EXTERNAL MODULE: ./lib/release/tag.js
var release_tag = __webpack_require__(28089);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/steps/draft/report.js





/** The report of the step `draft`. */
function draftReport(outcome) {
    const { wanted, decision, release, assets, greater, admission, current } = outcome;
    const uploaded = new Set(decision.kind === 'done' ? [] : decision.uploads.map(({ name }) => name));
    const left = assets.filter(({ name }) => wanted.files.every((file) => file.name !== name));
    const box = greater === undefined ? [] : [`${greater} is greater: leave "Set as the latest release" unticked.`];
    return (0,report/* reportOf */.EI)({
        step: 'draft',
        headline: `The ${release.isDraft ? 'draft' : 'published release'} of ${wanted.fields.name} has every file: ${release.url}`,
        files: wanted.files.map(({ lacking, ...file }) => ({
            ...file,
            result: uploaded.has(file.name) ? 'uploaded' : 'already there',
        })),
        problems: [...current.notices, ...warnOfPrefix(outcome)],
        remarks: [
            ...replacedRemark(decision),
            `Verified against ${current.trust.description}.`,
            ...admission,
            ...left.map(({ name, uploader }) => `Left alone: ${(0,quoted/* quoted */.TL)(name)}, uploaded by ${uploader}.`),
            ...box,
            release.isDraft ? 'Next: read the draft, and click "Publish release".' : 'Nothing is left to do here.',
        ],
        outputs: { 'release-id': String(release.id), 'release-url': release.url },
    });
}
/** The build had no other tag to compare with. Where the prefix names something, there may be several packages. */
function warnOfPrefix({ wanted, pages }) {
    const { tag } = wanted.fields;
    const prefix = (0,release_tag/* customaryPrefix */.Mt)(tag);
    const others = pages.filter((page) => !page.isDraft && page.tag !== tag).map((page) => page.tag);
    const shared = (0,known_prefix/* sharedPrefix */.U)(others, wanted.version);
    if ((0,release_tag/* partsOfTag */.ug)(tag)?.prefix !== prefix || shared === undefined || shared === prefix)
        return [];
    const expected = `${shared}${tag.slice(prefix.length)}`;
    const message = `The tag ${(0,quoted/* quoted */.TL)(tag)} does not begin as those of the last releases, by which it would be ${(0,quoted/* quoted */.TL)(expected)}.`;
    const hint = `If it is a slip, delete the draft and the tag, and push ${(0,quoted/* quoted */.TL)(expected)}.`;
    return [{ code: 'tag-prefix', severity: 'warning', message, hint, found: tag, expected }];
}
function replacedRemark(decision) {
    if (decision.kind !== 'update' || decision.replacedCommit === undefined)
        return [];
    const { replacedCommit, deletes } = decision;
    return [
        `Replaced the build of ${replacedCommit}: its text, and ${(0,listed/* listed */.K)(deletes.map(({ name }) => name)) || 'no file'}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/steps/draft/upload.js





/**
 * Uploads one file after another: parallel uploads to one release are known to break it.
 *
 * @param pathOf Where the file of a name lies.
 * @throws ReleaseError `release-asset-mismatch` if GitHub gives a file another name; `github-…`
 */
function uploader(assets, pathOf, voice) {
    return async (release, files) => {
        if (files.length === 0)
            return;
        voice({ kind: 'part', title: `Upload ${(0,listed/* counted */.h)(files.length, 'file')} to the draft` });
        for (const [index, file] of files.entries()) {
            await uploadOne(assets, release, { file, path: pathOf(file.name) });
            const { name, sizeBytes } = file;
            voice({ kind: 'done', what: 'uploaded', name, at: { count: index + 1, total: files.length, sizeBytes } });
        }
    };
}
async function uploadOne(assets, { uploadUrl }, { file, path }) {
    const { name, sizeBytes } = file;
    const opened = await clients_files/* OpenFile */.TG.open(path);
    try {
        const contentType = name === provenance_file/* provenanceFileName */.fK ? 'application/jsonl' : 'application/octet-stream';
        const asset = await assets.upload(uploadUrl, { name, sizeBytes, contentType, stream: () => opened.stream() });
        if (asset.name !== name)
            throw renamed(name, asset);
    }
    finally {
        await opened.close();
    }
}
function renamed(name, asset) {
    return new errors/* ReleaseError */.K2('release-asset-mismatch', {
        message: `GitHub calls the uploaded ${(0,quoted/* quoted */.TL)(name)} ${(0,quoted/* quoted */.TL)(asset.name)}.`,
        hint: 'Delete it from the draft. A version with a character that GitHub changes cannot be released this way.',
    });
}
/**
 * Hold what GitHub shows of a release against what was uploaded.
 *
 * @throws ReleaseError `release-asset-mismatch`
 */
function requireReadBack(files, assets) {
    for (const { name, sizeBytes, sha256 } of files) {
        const asset = assets.find((candidate) => candidate.name === name);
        if (asset?.isComplete === true && asset.sizeBytes === sizeBytes && asset.sha256 === sha256)
            continue;
        const found = asset === undefined ? 'nothing' : `${asset.sizeBytes} bytes with sha256:${asset.sha256}`;
        throw new errors/* ReleaseError */.K2('release-asset-mismatch', {
            message: `GitHub shows ${found} for ${(0,quoted/* quoted */.TL)(name)}, but ${sizeBytes} bytes with sha256:${sha256} were uploaded.`,
            hint: `Run ${errors/* theRun */.xE} again: it replaces what is not right.`,
        });
    }
}

;// CONCATENATED MODULE: ./lib/steps/draft.js






























/** Make exactly one draft release, with the notes, every file, and their provenance on it. */
async function draft(inputs, network) {
    const { run } = inputs;
    return await (0,temporary_folder/* withTemporaryFolder */.EX)(run.temporaryFolder, 'draft', async (folder) => {
        const built = await gatherFiles(inputs, network, folder);
        const api = (0,github_api/* jobApi */.S)(inputs, declared/* declaredSteps */._v.draft.permissions, network);
        const releases = await new github_releases/* Releases */.h(api).list();
        const greater = (0,series/* greaterFinal */.p)(built.version, built.manifest.tagPrefix, releases)?.text;
        const wanted = wantedRelease(inputs, built, greater);
        await new refs/* Refs */.d(api).requireCommit(inputs.tagName, run.sha, ifMoved);
        const decision = decideDraft(wanted, await withAssets(api, releases, inputs.tagName));
        if (decision.kind === 'unfit')
            throw await refusalOf(decision.found, decision.isOurs, built, new python_index/* PythonIndex */.F(inputs.endpoints, network));
        // A page that is whole already stays as it is, whatever the index says now.
        const admission = decision.kind === 'done' ? [] : await admissionOf(inputs, built, network);
        const upload = uploader(new github_assets/* Assets */.s(api), built.pathOf, network.voice);
        const release = await act(api, decision, upload);
        const assets = decision.kind === 'done' ? decision.found.assets : await new github_assets/* Assets */.s(api).list(release.id);
        requireReadBack(wanted.files, assets);
        return draftReport({
            wanted,
            decision,
            release,
            assets,
            greater,
            admission,
            pages: releases,
            current: built.current,
        });
    });
}
async function gatherFiles(inputs, network, folder) {
    const { run, endpoints, provenanceArtifact } = inputs;
    const artifacts = new clients_artifacts/* Artifacts */.E();
    const handOver = await (0,hand_over/* readHandOver */.E)(artifacts, inputs, folder);
    const target = (0,external_node_path_.join)(folder, 'provenance');
    await (0,promises_.mkdir)(target);
    const { folder: provenanceFolder, names } = await artifacts.download(provenanceArtifact, target);
    if (names.join() !== provenance_file/* provenanceFileName */.fK) {
        throw new errors/* ReleaseError */.K2('artifact-mismatch', {
            message: `The artifact of the job "attest" holds ${(0,listed/* listed */.K)(names) || 'nothing'}, not ${(0,quoted/* quoted */.TL)(provenance_file/* provenanceFileName */.fK)}.`,
            hint: 'Hand on `provenance-artifact-id` and `provenance-artifact-digest` of the step "attest".',
        });
    }
    const path = (0,external_node_path_.join)(provenanceFolder, provenance_file/* provenanceFileName */.fK);
    const text = await (0,provenance_text/* readProvenance */.C)(path, provenance_file/* provenanceFileName */.fK);
    const current = await (0,current_trust/* loadCurrentTrust */.I)(endpoints.trustedRoot, { network, cacheFolder: (0,external_node_path_.join)(folder, 'tuf') });
    const { trust } = current;
    const lines = (0,provenance_file/* parseLines */.Li)(text, provenance_file/* provenanceFileName */.fK);
    const { voice } = network;
    const { files } = handOver.manifest;
    voice({ kind: 'part', title: `Verify ${(0,listed/* counted */.h)(files.length, 'file')} of the build` });
    (0,attestation/* verifyFiles */.x)(files, lines, { trust, expected: (0,expected/* expectedSigner */.n)(run, run.sha, 'push'), voice });
    return {
        manifest: handOver.manifest,
        version: handOver.version,
        current,
        provenance: { name: provenance_file/* provenanceFileName */.fK, ...(await (0,clients_files/* measureFile */.v9)(path)) },
        pathOf: (name) => (name === provenance_file/* provenanceFileName */.fK ? path : (0,external_node_path_.join)(handOver.folder, name)),
    };
}
async function admissionOf({ endpoints, run }, { manifest, version }, network) {
    const project = (0,file_name/* normalizeProject */.xs)(manifest.project);
    const { workflowPath } = (0,expected/* expectedSigner */.n)(run, run.sha, 'push');
    const repository = run.repository.fullName;
    const { files } = manifest;
    const admission = { project, version, files, repository, workflowPath, now: network.clock.now() };
    return await askAdmission(new reading/* IndexReading */.B(endpoints, network, 'advice'), admission);
}
function wantedRelease({ run }, { manifest, version, provenance }, greater) {
    const files = [...manifest.files, provenance];
    const text = writeDraftText({
        manifest,
        repository: run.repository.fullName,
        workflowPath: (0,expected/* expectedSigner */.n)(run, run.sha, 'push').workflowPath,
        runUrl: run.runUrl,
        provenanceName: provenance.name,
        greater,
    });
    const assets = files.map(({ name, sha256 }) => ({ name, sha256 }));
    const { tag, commit } = manifest;
    return {
        fields: wantedFields(manifest, version, greater),
        text: { mark: { tag, commit, runId: run.runId, assets }, text },
        version,
        files,
    };
}
/** The tag must still lead to the commit that was built, right before the first write. */
const ifMoved = {
    made: 'these files were built from',
    hint: 'Let the run of the new push make the draft, and cancel this one.',
};
async function withAssets(api, releases, tagName) {
    const ours = pagesOf(tagName, releases);
    return Promise.all(ours.map(async (release) => ({ release, assets: await new github_assets/* Assets */.s(api).list(release.id) })));
}
/** A published release is never changed here; what a person can do depends on what the index has. */
async function refusalOf({ release, assets }, isOurs, { manifest, version }, index) {
    const project = (0,known/* known */.e)((0,file_name/* normalizeProject */.xs)(manifest.project));
    const { found, hint } = await (0,unfit_page/* findWayOut */.h)({ release, assets, isOurs, version, project }, index);
    return new errors/* ReleaseError */.K2('release-already-published', {
        message: `The release of ${(0,quoted/* quoted */.TL)(release.tag)} is published (${release.url}), and its files are not those of this build. ${found}`,
        hint,
    });
}
async function act(api, decision, upload) {
    const releases = new github_releases/* Releases */.h(api);
    switch (decision.kind) {
        case 'done':
            return decision.found.release;
        case 'create': {
            const release = await releases.createDraft(decision.fields);
            await upload(release, decision.uploads);
            return release;
        }
        case 'update': {
            const { release: old } = decision.found;
            await requireDraft(releases, old);
            for (const asset of decision.deletes)
                await new github_assets/* Assets */.s(api).delete(asset.id);
            const release = decision.fields === undefined ? old : await releases.updateDraft(old.id, decision.fields);
            await upload(release, decision.uploads);
            return release;
        }
    }
}
/** Somebody may have clicked since the list was made: a published release is never changed. */
async function requireDraft(releases, { id, url, tag }) {
    if ((await releases.get(id)).isDraft)
        return;
    throw new errors/* ReleaseError */.K2('release-already-published', {
        message: `The draft of ${(0,quoted/* quoted */.TL)(tag)} was published while this job ran: ${url}.`,
        hint: `Run ${errors/* theRun */.xE} again: it says whether the published files are those of this build.`,
    });
}


/***/ })

};

//# sourceMappingURL=921.index.js.map