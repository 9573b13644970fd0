export const id = 300;
export const ids = [300];
export const modules = {

/***/ 85937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ verifyFiles)
/* harmony export */ });
/* harmony import */ var _attestation_judging_verified_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37124);
/* harmony import */ var _attestation_reading_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82637);
/* harmony import */ var _attestation_reading_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47896);
/* harmony import */ var _attestation_signature_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5917);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42767);







/**
 * Verify every file of a release against the lines of its build provenance, one line after the other.
 *
 * @param lines Bundles in the order of the file; each file needs one line that names it.
 * @returns In the order of the files, each with its bundle: nothing else of the lines is kept.
 * @throws ReleaseError `provenance-missing`, `release-asset-missing` for a line without its file, `provenance-subject` for a second line of one file,
 *   `identity-run` for lines of several runs, and what `verifyAttestation` throws.
 */
function verifyFiles(files, lines, demand) {
    const byName = verifyLines(new Map(files.map((file) => [file.name, file])), lines, demand);
    const names = (0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)([...byName.keys()]) || 'nothing';
    const all = files.map((file) => {
        const verified = byName.get(file.name);
        if (verified?.file === file)
            return verified;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('provenance-missing', {
            message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(file.name)} has no line in the build provenance, which names ${names}.`,
            hint: 'Remove the file from the release if it was not built here; else make the draft again.',
        });
    });
    const left = [...byName].flatMap(([name, verified]) => (verified === undefined ? [(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)] : []));
    if (left.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('release-asset-missing', {
            message: `The build provenance names ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(left)}, but there is no such file.`,
            hint: 'A file was removed or renamed after the draft was made: make the draft again.',
        });
    }
    requireOneRun(all);
    return all;
}
/** @returns By the names in the order of the lines; `undefined` for a name that no file has. */
function verifyLines(files, lines, { trust, expected, voice }) {
    const byName = new Map();
    let number = 0;
    for (const bundle of lines) {
        number += 1;
        const place = `Line ${number} of the build provenance`;
        const { name } = (0,_attestation_reading_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .onlySubject */ .Lh)((0,_attestation_reading_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .statementOf */ .T8)(bundle, place), place);
        if (byName.has(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('provenance-subject', {
                message: `The build provenance has more than one line about ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)}.`,
                hint: 'Make the draft again: the step "draft" writes one line for each file.',
            });
        }
        const file = files.get(name);
        byName.set(name, file === undefined ? undefined : verifyLine(bundle, file, trust, expected));
        if (file !== undefined)
            voice({ kind: 'done', what: 'verified', name, at: { count: number, total: files.size } });
    }
    return byName;
}
function verifyLine(bundle, file, trust, expected) {
    const demand = { subject: file, predicateType: _attestation_reading_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProvenanceType */ ._U, expected };
    const buildProvenance = (0,_attestation_judging_verified_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyAttestation */ .o)(bundle, trust, demand);
    return { file, buildProvenance };
}
function requireOneRun(all) {
    const runs = new Set(all.map(({ buildProvenance }) => (0,_attestation_signature_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .runOf */ .ng)(buildProvenance.identity)));
    if (runs.size <= 1)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('identity-run', {
        message: `The files of this release were signed in ${runs.size} runs: ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)([...runs].map((run) => run ?? 'no known run'))}.`,
        hint: 'Delete the draft, and run the whole workflow of the tag again.',
    });
}


/***/ }),

/***/ 87406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Artifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./lib/clients/archive.js







/** Pack files into a new tar file: the same files and time always give the same bytes. */
async function packFolder(path, { folder, names, modifiedEpoch }) {
    const archive = (0,tar_stream.pack)();
    const fill = async () => {
        for (const name of names.toSorted()) {
            const { size } = await (0,promises_.stat)((0,external_node_path_.join)(folder, name));
            const entry = archive.entry({ name, size, mode: 0o644, mtime: new Date(modifiedEpoch * 1000) });
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, name)), entry);
        }
        archive.finalize();
    };
    await Promise.all([(0,external_node_stream_promises_.pipeline)(archive, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 })), fill()]);
}
/**
 * Unpack a tar file of plain files.
 *
 * @returns Their names, sorted.
 * @throws ReleaseError `artifact-mismatch` for anything else, such as a folder, a link, or a name that is there twice.
 */
async function unpackFolder(path, folder) {
    const names = [];
    const archive = (0,tar_stream.extract)();
    const unpack = async () => {
        for await (const entry of archive) {
            const { name, type } = entry.header;
            if (type !== 'file' || name === '' || name !== (0,external_node_path_.basename)(name))
                throw unfit(`it holds ${(0,quoted/* quoted */.TL)(name)} (${type})`);
            // Every entry is a stream of its own that ends with an error when the archive does.
            const content = entry;
            await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(folder, name), { flags: 'wx', mode: 0o600 }));
            names.push(name);
        }
    };
    try {
        // Both at once: an archive that ends too early fails in either, and neither error may be left without a reader.
        await Promise.all([(0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), archive), unpack()]);
    }
    catch (cause) {
        if (cause instanceof errors/* ReleaseError */.K2)
            throw cause;
        throw unfit('it is damaged', cause);
    }
    return names.sort();
}
function unfit(what, cause) {
    return new errors/* ReleaseError */.K2('artifact-mismatch', {
        message: `The artifact is not one that this action made: ${what}.`,
        hint: 'Hand on the outputs of the steps "build" and "attest"; else run the whole workflow again.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
;// CONCATENATED MODULE: ./lib/clients/artifacts.js






/** GitHub's artifact service, which keeps files from one job of a run for the next. */
class Artifacts {
    #client;
    /**
     * Upload files as one artifact.
     *
     * They are packed here: the client's own zip has them in the order in which the disk answered, so that equal files
     * would not give an equal digest.
     *
     * @param name Once in a run, over all its attempts; the artifact is called `NAME.tar`.
     * @param scratch Private folder for the packed file.
     * @throws ReleaseError `artifact-failed`
     */
    async upload(name, files, scratch) {
        const path = (0,external_node_path_.join)(scratch, `${name}.tar`);
        await packFolder(path, files);
        const client = await this.#loaded();
        const { id, digest } = await client
            .uploadArtifact(name, [path], scratch, { skipArchive: true })
            .catch((cause) => {
            throw failed(`The artifact ${(0,quoted/* quoted */.TL)(name)} could not be uploaded.`, cause);
        });
        if (id === undefined || digest === undefined)
            throw failed(`The artifact ${(0,quoted/* quoted */.TL)(name)} got no id and digest.`);
        return { id, sha256: digest };
    }
    /**
     * Download an artifact of this run and unpack it.
     *
     * The file is kept whole until its digest was compared: the client only reports a difference, and too late.
     *
     * @param scratch An existing private folder; `packed/` and `files/` are made in it.
     * @returns The folder of the unpacked files, and their names, sorted.
     * @throws ReleaseError `artifact-failed`, `artifact-mismatch`
     */
    async download(artifact, scratch) {
        const packed = (0,external_node_path_.join)(scratch, 'packed');
        const folder = (0,external_node_path_.join)(scratch, 'files');
        await (0,promises_.mkdir)(packed);
        await (0,promises_.mkdir)(folder);
        const client = await this.#loaded();
        await client.downloadArtifact(artifact.id, { path: packed, skipDecompress: true }).catch((cause) => {
            throw failed(`The artifact ${artifact.id} could not be downloaded.`, cause);
        });
        const [file = '', ...others] = await (0,promises_.readdir)(packed);
        if (file === '' || others.length > 0)
            throw failed(`The artifact ${artifact.id} came as ${others.length + 1} files.`);
        const { sha256 } = await (0,files/* measureFile */.v9)((0,external_node_path_.join)(packed, file));
        if (sha256 === artifact.sha256)
            return { folder, names: await unpackFolder((0,external_node_path_.join)(packed, file), folder) };
        throw new errors/* ReleaseError */.K2('artifact-mismatch', {
            message: `The artifact ${artifact.id} has the digest sha256:${sha256}, but the earlier job uploaded sha256:${artifact.sha256}.`,
            hint: 'Do not use these files; run the whole workflow again, and find out who could write to its artifacts.',
        });
    }
    /** The official client is half of the bundle: a step that ends before it hands anything on must not load it. */
    async #loaded() {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(830), __webpack_require__.e(645), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        this.#client ??= new DefaultArtifactClient();
        return this.#client;
    }
}
function failed(message, cause) {
    return new errors/* ReleaseError */.K2('artifact-failed', {
        message,
        hint: `Run ${errors/* theRun */.xE} again; if the artifact is gone, run the whole workflow again.`,
        cause,
    });
}


/***/ }),

/***/ 9669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Assets)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17489);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _http_answered_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14468);
/* harmony import */ var _http_download_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89120);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29808);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26444);






/** Assets of releases. Their bytes never stand in memory. */
class Assets {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Every asset of a release; the list inside a release may be cut. */
    list(releaseId) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
        return this.#api.all(route, { release_id: releaseId }, (response) => _http_answered_object_js__WEBPACK_IMPORTED_MODULE_2__/* .AnsweredObject */ .$.listIn(response).map(toAsset));
    }
    /**
     * Upload one file to a release.
     *
     * @param uploadUrl The release's own address template: an upload host of its own serves it.
     * @returns The asset as GitHub named it, which may differ from what was asked for.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async upload(uploadUrl, file) {
        const url = `${this.#uploadAddress(uploadUrl)}?name=${encodeURIComponent(file.name)}`;
        const headers = { ...this.#headers('application/vnd.github+json'), 'content-type': file.contentType };
        const { sizeBytes, stream } = file;
        return await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_4__/* .exchange */ .c)(this.#api.remote, {
            request: { method: 'POST', url, headers, body: { sizeBytes, stream }, timeLimits: _http_send_js__WEBPACK_IMPORTED_MODULE_5__/* .fileTimeLimits */ .gE },
            statuses: [201],
            read: (response) => toAsset(_http_answered_object_js__WEBPACK_IMPORTED_MODULE_2__/* .AnsweredObject */ .$.in(response)),
        });
    }
    /** Delete an asset of a draft; one that is gone already is deleted. */
    async delete(id) {
        const route = 'DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}';
        await this.#api.requestIfThere(route, { asset_id: id }, () => { });
    }
    /**
     * Download an asset once into a new file, hashing it on the way.
     *
     * The token goes to the API only, at its own address: the storage that it points at gets none.
     */
    async download(asset, path) {
        const { apiUrl, repository } = this.#api.options;
        const url = `${apiUrl}/repos/${repository.owner}/${repository.name}/releases/assets/${asset.id}`;
        const headers = this.#headers('application/octet-stream');
        return await (0,_http_download_js__WEBPACK_IMPORTED_MODULE_3__/* .download */ .R)(this.#api.remote, { name: asset.name, sizeBytes: asset.sizeBytes, url, headers }, path);
    }
    /** The token goes there: it is no address that only this machine can reach. */
    #uploadAddress(template) {
        const answered = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .answeredAddress */ .qd)(template.split('{', 1)[0] ?? '', this.#api.options.apiUrl);
        if (answered.kind === 'usable')
            return answered.address;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('github-failed', {
            message: `GitHub answered an address for uploads that leads to ${answered.why}.`,
            hint: `Run ${_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .theRun */ .xE} again; nothing was sent to that address.`,
        });
    }
    #headers(accept) {
        const { token } = this.#api.options;
        return { accept, ...(token.isEmpty ? {} : { authorization: `Bearer ${token.reveal()}` }) };
    }
}
function toAsset(asset) {
    const prefix = 'sha256:';
    const digest = asset.textIfThere('digest');
    return {
        id: asset.number('id'),
        name: asset.text('name'),
        sizeBytes: asset.number('size'),
        sha256: digest?.startsWith(prefix) ? digest.slice(prefix.length) : undefined,
        isComplete: asset.text('state') === 'uploaded',
        uploader: asset.objectIfThere('uploader')?.text('login') ?? 'unknown',
    };
}


/***/ }),

/***/ 88718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Refs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42767);
/* harmony import */ var _release_commit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43800);
/* harmony import */ var _http_answered_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14468);
/* harmony import */ var _http_attempt_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37146);





/** Tags and commits on GitHub. */
class Refs {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /**
     * The commit that a tag leads to now, through annotated tags.
     *
     * @returns 40 hex digits, in one request.
     * @throws ReleaseError `tag-not-found`, and what `GitHubApi.request` throws.
     */
    async commitOfTag(name) {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}';
        const parameters = { ref: `refs/tags/${name}`, mediaType: { format: 'sha' } };
        // 422 "No commit found for SHA" is what GitHub answers here for a ref that does not exist.
        const commit = await this.#api.requestIfThere(route, parameters, commitIn, [404, 422]);
        if (commit !== undefined)
            return commit;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('tag-not-found', {
            message: `The tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} does not exist on GitHub, or leads to no commit.`,
            hint: this.#api.hints.tagNotFound,
        });
    }
    /**
     * Take a tag anew: it must still lead to the commit that something was made for.
     *
     * @param words What was made for the commit, as `this run is for`; and what to do if the tag has moved.
     * @throws ReleaseError `tag-moved`, and what `commitOfTag` throws.
     */
    async requireCommit(name, expected, words) {
        const commit = await this.commitOfTag(name);
        if (commit === expected)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('tag-moved', {
            message: `The tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(name)} leads to ${commit} now, but ${words.made} ${expected}.`,
            hint: words.hint,
        });
    }
    /** Whether a commit is part of a branch: it is not after a squash or a rebase. */
    async isInBranch(commit, branch) {
        const parameters = { basehead: `${branch}...${commit}`, per_page: 1 };
        return await this.#api.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters, (response) => {
            return _http_answered_object_js__WEBPACK_IMPORTED_MODULE_1__/* .AnsweredObject */ .$.in(response).number('ahead_by') === 0;
        });
    }
}
/** The media type `sha` answers bare text. Whatever is no commit is a page, and says nothing of the tag. */
function commitIn({ body }) {
    const text = body.toString().trim();
    if ((0,_release_commit_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommit */ .W)(text))
        return text;
    throw new _http_attempt_js__WEBPACK_IMPORTED_MODULE_2__/* .Unreadable */ .IO('no commit.');
}


/***/ }),

/***/ 40386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Releases)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _http_answered_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14468);


/** Releases of one repository. Drafts are found by listing only: GitHub's look-up by tag never answers one. */
class Releases {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Every release; drafts only if the token may write contents. */
    list() {
        return this.#api.all('GET /repos/{owner}/{repo}/releases', {}, (response) => _http_answered_object_js__WEBPACK_IMPORTED_MODULE_1__/* .AnsweredObject */ .$.listIn(response).map(toRelease));
    }
    /**
     * One published release.
     *
     * @throws ReleaseError `release-not-published` where GitHub answers 404, as it does for a draft below `contents: write`.
     */
    async get(id) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}';
        const release = await this.#api.requestIfThere(route, { release_id: id }, releaseIn);
        if (release !== undefined)
            return release;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('release-not-published', {
            message: `GitHub answered 404 for the release ${id}: it is not published, or was deleted.`,
            hint: 'Publish the draft on the release page; the job starts by itself then.',
        });
    }
    /** The published release of a tag, as everybody sees it. */
    published(tag) {
        return this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag }, releaseIn);
    }
    /** The release that GitHub shows as the latest, if there is one. */
    latest() {
        return this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/latest', {}, releaseIn);
    }
    /**
     * Make a draft. `target_commitish` is never sent: the tag exists, and GitHub would ask for the right to change workflows.
     *
     * @see https://docs.github.com/rest/releases/releases#create-a-release
     */
    createDraft(fields) {
        const parameters = { ...toParameters(fields), draft: true };
        return this.#api.request('POST /repos/{owner}/{repo}/releases', parameters, releaseIn);
    }
    /** Change a draft, which stays one. */
    updateDraft(id, fields) {
        const parameters = { release_id: id, ...toParameters(fields), draft: true };
        return this.#api.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', parameters, releaseIn);
    }
}
function releaseIn(response) {
    return toRelease(_http_answered_object_js__WEBPACK_IMPORTED_MODULE_1__/* .AnsweredObject */ .$.in(response));
}
function toRelease(release) {
    return {
        id: release.number('id'),
        tag: release.text('tag_name'),
        name: release.textIfThere('name') ?? '',
        body: release.textIfThere('body') ?? '',
        isDraft: release.flag('draft'),
        url: release.text('html_url'),
        uploadUrl: release.text('upload_url'),
    };
}
function toParameters({ tag, name, body, isPrerelease, makeLatest }) {
    const make_latest = makeLatest ? 'true' : 'false';
    return { tag_name: tag, name, body, prerelease: isPrerelease, make_latest };
}


/***/ }),

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
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24629);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90307);










/**
 * Download the build job's artifact, hash its files again, and compare.
 *
 * @throws ReleaseError `artifact-failed`, `artifact-mismatch`, `manifest-invalid`, `version-mismatch`, `file-name-invalid`
 */
async function readHandOver(artifacts, receiver, parent) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'distributions');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target);
    const { folder, names } = await artifacts.download(receiver.artifact, target);
    if (!names.includes(_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS))
        throw different(`it holds no ${_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS}`);
    const manifest = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), 'utf8'));
    requireRun(manifest, receiver);
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

/***/ 89120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ download)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var http_attempt = __webpack_require__(37146);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/clients/http/partial-file.js


// GitHub takes no larger asset, and the index lists how large its files are.
const limitWhereNoneIsListed = 2 * 1024 ** 3;
/** The file cannot be written: that is no fault of the server. */
class FileError extends Error {
}
/**
 * A file that grows as its bytes come, hashed on the way, and what the first answer said of the whole one.
 *
 * @throws FileError
 */
class PartialFile {
    #handle;
    #listedBytes;
    #hash = (0,external_node_crypto_.createHash)('sha256');
    #sizeBytes = 0;
    #isCut = false;
    /** As the first answer had them; without both, nothing can be continued. */
    #etag;
    #totalBytes;
    constructor(handle, listedBytes) {
        this.#handle = handle;
        this.#listedBytes = listedBytes;
    }
    /** @param listedBytes How large the file is, where that is known before: no more is written. */
    static async create(path, listedBytes) {
        return new PartialFile(await (0,promises_.open)(path, 'wx', 0o600), listedBytes);
    }
    get sizeBytes() {
        return this.#sizeBytes;
    }
    /** What is still wanted; empty for the whole file. */
    get range() {
        const isBegun = this.#sizeBytes > 0 && this.#etag !== undefined;
        return isBegun && this.#sizeBytes < (this.#totalBytes ?? 0) ? { range: `bytes=${this.#sizeBytes}-` } : {};
    }
    get isWhole() {
        return this.#totalBytes === undefined || this.#sizeBytes === this.#totalBytes;
    }
    get isCut() {
        return this.#isCut;
    }
    /** Whether more came than the first answer promised: nobody knows of which file that is. */
    get isTooLong() {
        return this.#totalBytes !== undefined && this.#sizeBytes > this.#totalBytes;
    }
    /** How far it is; a file whose size nobody said is as far as it is. */
    get moved() {
        return { done: this.#sizeBytes, total: this.#totalBytes ?? this.#sizeBytes };
    }
    get progress() {
        return `${this.#sizeBytes} of ${this.#totalBytes ?? 'an unknown number of'} bytes`;
    }
    get measured() {
        return { sizeBytes: this.#sizeBytes, sha256: this.#hash.copy().digest('hex'), isCut: this.#isCut };
    }
    /** Forget what came so far. @param headers Those of the answer that brings the whole file. */
    async begin({ etag, 'content-length': length }) {
        await this.#write(() => this.#handle.truncate(0));
        this.#hash = (0,external_node_crypto_.createHash)('sha256');
        this.#sizeBytes = 0;
        this.#isCut = false;
        this.#etag = etag;
        this.#totalBytes = length === undefined ? this.#listedBytes : Number(length);
    }
    /** Whether an answer is exactly the rest of the file of the first answer. @see RFC 9110, section 14.4 */
    isContinuedBy(status, { etag, 'content-range': range = '' }) {
        if (status !== 206 || etag === undefined || etag !== this.#etag || this.#totalBytes === undefined)
            return false;
        return (this.#sizeBytes < this.#totalBytes &&
            range === `bytes ${this.#sizeBytes}-${this.#totalBytes - 1}/${this.#totalBytes}`);
    }
    /** Write what came, up to the size that is listed. */
    async append(given) {
        const roomBytes = Math.max(0, (this.#listedBytes ?? limitWhereNoneIsListed) - this.#sizeBytes);
        this.#isCut ||= given.length > roomBytes;
        const chunk = given.subarray(0, roomBytes);
        for (let written = 0; written < chunk.length;) {
            const at = this.#sizeBytes + written;
            const { bytesWritten } = await this.#write(() => this.#handle.write(chunk, written, chunk.length - written, at));
            written += bytesWritten;
        }
        this.#hash.update(chunk);
        this.#sizeBytes += chunk.length;
    }
    async close() {
        await this.#handle.close();
    }
    async #write(act) {
        try {
            return await act();
        }
        catch (cause) {
            throw new FileError('the file cannot be written', { cause });
        }
    }
}

// EXTERNAL MODULE: ./lib/clients/http/redirect.js
var http_redirect = __webpack_require__(26041);
// EXTERNAL MODULE: ./lib/clients/http/send.js + 2 modules
var send = __webpack_require__(26444);
// EXTERNAL MODULE: ./lib/clients/http/words.js
var words = __webpack_require__(25636);
;// CONCATENATED MODULE: ./lib/clients/http/download.js







/**
 * Download a file into a new one of this user, hashing it on the way.
 *
 * The bytes may come from another server than the one that was asked, since a digest proves them; it gets no token. A
 * download that breaks goes on where it stopped: the first server is asked again, because the signed address that it
 * gives is short-lived, and only the rest is wanted. What does not continue exactly what is there begins anew.
 *
 * @returns What came: whoever asked compares it with what was listed.
 * @throws ReleaseError as `exchange` does; then nothing is left. The error of a file that cannot be written.
 */
async function download(remote, request, path) {
    // Opened first, so that no broken download makes its file after its folder was removed.
    const file = await PartialFile.create(path, request.sizeBytes);
    let isWhole = false;
    try {
        const downloaded = await (0,exchange/* repeated */.Z)(remote, { isSafe: true }, (turn) => tryDownload(remote, request, file, turn));
        isWhole = true;
        return downloaded;
    }
    finally {
        await file.close();
        if (!isWhole)
            await (0,promises_.rm)(path, { force: true });
    }
}
/** One try: ask, go where the answer leads, and append what comes. */
async function tryDownload(remote, { name, url, headers }, file, { number }) {
    const range = file.range;
    let request = {
        method: 'GET',
        url,
        headers: { ...headers, ...range },
        timeLimits: send/* fileTimeLimits */.gE,
        try: number,
    };
    for (let redirects = 0;; redirects += 1) {
        try {
            const incoming = await (0,send.openAnswer)(request, remote.network);
            const { statusCode: status = 0, headers: answered } = incoming;
            const redirect = (0,http_redirect/* redirectOf */.Y)(request, { status, headers: answered });
            if ((redirect.kind === 'same' || redirect.kind === 'other') && redirects < http_redirect/* redirectLimit */.K) {
                await (0,send.wholeBody)(incoming);
                request = { ...request, url: redirect.url, headers: redirect.kind === 'same' ? request.headers : { ...range } };
                continue;
            }
            if (redirect.kind === 'none' && (status === 200 || status === 206 || status === 416)) {
                return await take(remote, request, incoming, { name, file });
            }
            const response = { status, headers: answered, body: await (0,send.wholeBody)(incoming) };
            const attempt = (0,http_attempt/* withoutAnswer */.BU)(remote, { request, response, redirect, hidden: (0,words/* hiddenIn */.k_)(request) });
            // A signed address that expired says no as well; the next try gets a new one.
            const isElsewhere = new URL(request.url).origin !== new URL(url).origin;
            return attempt.kind === 'refused' && isElsewhere ? { ...attempt, kind: 'unclear', askedMs: undefined } : attempt;
        }
        catch (error) {
            if (error instanceof FileError)
                throw error.cause;
            return (0,http_attempt/* lost */.DU)(remote, request, error);
        }
    }
}
/** Append an answer that continues what is there, or begin anew. */
async function take({ name, network }, request, incoming, { name: fileName, file }) {
    const { statusCode, headers } = incoming;
    const asked = (0,http_attempt/* requestName */.ZK)(request);
    if (statusCode === 200) {
        await file.begin(headers);
    }
    else if (!file.isContinuedBy(statusCode, headers)) {
        incoming.destroy();
        const had = file.sizeBytes;
        await file.begin({});
        const found = `${name} answered ${statusCode} to ${asked}, which does not go on after ${had} bytes`;
        return { kind: 'unclear', found, askedMs: undefined };
    }
    try {
        for await (const chunk of incoming) {
            await file.append(chunk);
            network.voice({ kind: 'bytes', what: 'downloading', name: fileName, bytes: file.moved });
            if (file.isCut || file.isTooLong)
                break;
        }
    }
    catch (cause) {
        if (cause instanceof FileError)
            throw cause;
        const found = `The connection to ${name} broke after ${file.progress} of ${asked}`;
        return { kind: 'unclear', found, askedMs: undefined, cause };
    }
    if (file.isTooLong && !file.isCut) {
        const found = `${name} answered more than it promised, ${file.progress}, to ${asked}`;
        await file.begin({});
        return { kind: 'unclear', found, askedMs: undefined };
    }
    if (file.isWhole || file.isCut)
        return { kind: 'done', value: file.measured };
    return { kind: 'unclear', found: `${name} ended its answer after ${file.progress} of ${asked}`, askedMs: undefined };
}


/***/ }),

/***/ 98405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _attestation_reading_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95476);
/* harmony import */ var _attestation_reading_provenance_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9969);
/* harmony import */ var _attestation_reading_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18339);




/**
 * Read provenance that somebody else made.
 *
 * @param place Names the file in messages.
 * @param leftBytes How much may still be read, where several files are.
 * @throws ReleaseError `provenance-too-large` before anything is read, `provenance-malformed` for anything but UTF-8.
 */
async function readProvenance(path, place, leftBytes = _attestation_reading_provenance_file_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLimitBytes */ .cH) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > leftBytes) {
        throw (0,_attestation_reading_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(place, `has ${size} bytes; of all provenance together at most ${_attestation_reading_provenance_file_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLimitBytes */ .cH} are read`);
    }
    return (0,_attestation_reading_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), place);
}


/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43800);




/** Name of the manifest inside the artifact. */
const manifestName = 'release-manifest.json';
/** The manifest as the bytes of its file: the same manifest always gives the same text. */
function serializeManifest(manifest) {
    const { schema, project, version, tag, tagPrefix, commit, notes, files } = manifest;
    const sorted = files
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sizeBytes, sha256 }) => ({ name, sizeBytes, sha256 }));
    return `${JSON.stringify({ schema, project, version, tag, tagPrefix, commit, notes, files: sorted }, null, 2)}\n`;
}
/**
 * Read a manifest that came from another job.
 *
 * @throws ReleaseError `manifest-invalid`, with every field that cannot be used.
 */
function parseManifest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(['it is not JSON'], cause);
    }
    const fields = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {};
    const complaints = [];
    const string = (name, pattern) => {
        const found = fields[name];
        if (typeof found === 'string' && pattern.test(found))
            return found;
        complaints.push(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name)} is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedJson */ .xf)(found)}`);
        return '';
    };
    if (fields.schema !== 1)
        complaints.push(`"schema" is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedJson */ .xf)(fields.schema)}, not 1`);
    const manifest = {
        schema: 1,
        project: string('project', /^[A-Za-z0-9._-]{1,200}$/),
        version: string('version', /^[a-z0-9.!+]{1,200}$/),
        tag: string('tag', /^\S{1,250}$/),
        tagPrefix: string('tagPrefix', /^[A-Za-z._-]{0,20}$/),
        commit: string('commit', _commit_js__WEBPACK_IMPORTED_MODULE_3__/* .commitForm */ .s),
        notes: string('notes', /^[^\0]{0,125000}$/u),
        files: parseFiles(fields.files, complaints),
    };
    if (manifest.tag !== manifest.tagPrefix + manifest.version) {
        complaints.push(`the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(manifest.tag)} is not ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(manifest.tagPrefix)} and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(manifest.version)}`);
    }
    if (complaints.length > 0)
        throw invalid(complaints);
    return manifest;
}
function parseFiles(value, complaints) {
    if (!Array.isArray(value) || value.length === 0) {
        complaints.push('"files" is not a list of files');
        return [];
    }
    const files = value.flatMap((entry) => {
        const { name, sizeBytes, sha256 } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(entry) ? entry : {};
        const isFile = typeof name === 'string' &&
            /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,250}$/.test(name) &&
            typeof sizeBytes === 'number' &&
            Number.isSafeInteger(sizeBytes) &&
            sizeBytes > 0 &&
            typeof sha256 === 'string' &&
            /^[0-9a-f]{64}$/.test(sha256);
        if (!isFile)
            complaints.push(`"files" has ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedJson */ .xf)(entry)}`);
        return isFile ? [{ name, sizeBytes, sha256 }] : [];
    });
    if (new Set(files.map(({ name }) => name)).size !== files.length)
        complaints.push('"files" names a file twice');
    return files;
}
function invalid(complaints, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('manifest-invalid', {
        message: `${manifestName} of the build job cannot be used: ${complaints.join('; ')}.`,
        hint: 'Use one version of the action in all jobs, and run the whole workflow again.',
        cause,
    });
}


/***/ }),

/***/ 50380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ greaterFinal)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24629);

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
    const greatest = finals.toSorted(_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy).at(-1);
    return greatest !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(greatest, own) > 0 ? greatest : undefined;
}
/** The version that a tag means, in whichever spelling: a project may have changed its prefix. */
function versionOfTag(tag, prefix) {
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(tag) ?? (tag.startsWith(prefix) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(tag.slice(prefix.length)) : undefined);
}


/***/ }),

/***/ 1300:
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
// EXTERNAL MODULE: ./lib/clients/artifacts.js + 1 modules
var clients_artifacts = __webpack_require__(87406);
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
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/clients/trust/current-trust.js + 4 modules
var current_trust = __webpack_require__(77524);
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
    return [...advice, manifest.notes.trim(), digestPart(facts), verifyPart(manifest, repository, facts)].join('\n\n');
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

// EXTERNAL MODULE: ./lib/release/series.js
var series = __webpack_require__(50380);
// EXTERNAL MODULE: ./lib/distribution/release-assets.js
var release_assets = __webpack_require__(98021);
;// CONCATENATED MODULE: ./lib/release/draft-body.js
// Comments of HTML are not shown on the page. The mark is JSON, in which "--" of a tag could end the comment.
const beginWord = '<!-- release-action:begin ';
const endLine = '<!-- release-action:end -->';
// Code and the words of a project may have them too; there a space keeps them from being taken for ours.
const markWord = '<!-- release-action:';
const otherWord = '<!-- release-action :';
/** Our part of a body, between its marks. */
function writeDraftPart({ mark, text }) {
    const json = JSON.stringify(mark).replaceAll('-', '\\u002d');
    return `${beginWord}${json} -->\n${text.trim().replaceAll(markWord, otherWord)}\n${endLine}`;
}
/**
 * Find the mark in the body of a draft.
 *
 * @returns `undefined` if there is none, if it is of another tag (a body that was copied), or if it cannot be read.
 */
function readDraftMark(body, ofTag) {
    const part = findPart(body);
    if (part === undefined)
        return undefined;
    try {
        const value = JSON.parse(part.json);
        const { tag, commit, runId, assets } = value;
        if (tag !== ofTag || typeof commit !== 'string' || typeof runId !== 'string')
            return undefined;
        return { tag: ofTag, commit, runId, assets: Array.isArray(assets) ? assets.filter(isMarkedAsset) : [] };
    }
    catch {
        return undefined;
    }
}
/**
 * Put our part into a body: in the place of an older one, else below what a person wrote.
 *
 * Line ends of a page's form are CRLF; what stands outside the marks is kept as it is.
 */
function mergeDraftBody(body, part) {
    const written = writeDraftPart(part);
    const found = findPart(body);
    if (found !== undefined)
        return `${body.slice(0, found.start)}${written}${body.slice(found.end)}`;
    return body.trim() === '' ? written : `${body.trimEnd()}\n\n${written}`;
}
function isMarkedAsset(value) {
    const { name, sha256 } = (typeof value === 'object' && value) || {};
    return typeof name === 'string' && typeof sha256 === 'string';
}
function findPart(body) {
    const start = body.indexOf(beginWord);
    const end = body.indexOf(endLine, start);
    const jsonEnd = body.indexOf(' -->', start);
    if (start < 0 || end < 0 || jsonEnd < 0 || jsonEnd > end)
        return undefined;
    return { start, end: end + endLine.length, json: body.slice(start + beginWord.length, jsonEnd) };
}

;// CONCATENATED MODULE: ./lib/steps/decide-draft.js





/**
 * Decide what one tag's release page needs.
 *
 * @param found Every release of the tag, drafts and published.
 * @throws ReleaseError `release-already-published`, `draft-several`, `release-asset-foreign`, `release-asset-mismatch`
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
            fields: { ...wanted.fields, body: mergeDraftBody('', wanted.text) },
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
    throw new errors/* ReleaseError */.K2('release-already-published', {
        message: `The release of ${(0,quoted/* quoted */.TL)(wanted.fields.tag)} is published (${found.release.url}), and its files are not those of this build.`,
        hint: 'A published release is never changed: release a new version.',
    });
}
function decideExisting(wanted, found) {
    const { release, assets } = found;
    const mark = readDraftMark(release.body, wanted.fields.tag);
    const marked = (mark?.assets ?? []).map(({ name }) => name);
    refuseForeign(wanted, found, marked);
    const uploads = wanted.files.filter((file) => !isThere(file, assets));
    const names = new Set(wanted.files.map(({ name }) => name));
    const uploadNames = new Set(uploads.map(({ name }) => name));
    const deletes = assets.filter(({ name }) => uploadNames.has(name) || (marked.includes(name) && !names.has(name)));
    const body = mergeDraftBody(release.body, wanted.text);
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

// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/steps/draft-report.js



/** The report of the step `draft`. */
function draftReport({ wanted, decision, release, assets, greater, current }) {
    const uploaded = new Set(decision.kind === 'done' ? [] : decision.uploads.map(({ name }) => name));
    const left = assets.filter(({ name }) => wanted.files.every((file) => file.name !== name));
    const box = greater === undefined ? [] : [`${greater} is greater: leave "Set as the latest release" unticked.`];
    return (0,report/* reportOf */.EI)({
        step: 'draft',
        headline: `The ${release.isDraft ? 'draft' : 'published release'} of ${wanted.fields.name} has every file: ${release.url}`,
        files: wanted.files.map((file) => ({ ...file, result: uploaded.has(file.name) ? 'uploaded' : 'already there' })),
        problems: current.notices,
        remarks: [
            ...replacedRemark(decision),
            `Verified against ${current.trust.description}.`,
            ...left.map(({ name, uploader }) => `Left alone: ${(0,quoted/* quoted */.TL)(name)}, uploaded by ${uploader}.`),
            ...box,
            release.isDraft ? 'Next: read the draft, and click "Publish release".' : 'Nothing is left to do here.',
        ],
        outputs: { 'release-id': String(release.id), 'release-url': release.url },
    });
}
function replacedRemark(decision) {
    if (decision.kind !== 'update' || decision.replacedCommit === undefined)
        return [];
    const { replacedCommit, deletes } = decision;
    return [
        `Replaced the build of ${replacedCommit}: its text, and ${(0,listed/* listed */.K)(deletes.map(({ name }) => name)) || 'no file'}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/steps/draft-upload.js





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
        const upload = uploader(new github_assets/* Assets */.s(api), built.pathOf, network.voice);
        const release = await act(api, decision, upload);
        const assets = decision.kind === 'done' ? decision.found.assets : await new github_assets/* Assets */.s(api).list(release.id);
        requireReadBack(wanted.files, assets);
        return draftReport({ wanted, decision, release, assets, greater, current: built.current });
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
    const { isPreRelease: isPrerelease } = version;
    return {
        fields: { tag, name: version.text, isPrerelease, makeLatest: !isPrerelease && greater === undefined },
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
    const ours = releases.filter(({ tag }) => tag === tagName);
    return Promise.all(ours.map(async (release) => ({ release, assets: await new github_assets/* Assets */.s(api).list(release.id) })));
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

//# sourceMappingURL=300.index.js.map