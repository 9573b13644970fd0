export const id = 562;
export const ids = [562];
export const modules = {

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
        isImmutable: release.flagIfThere('immutable'),
        url: release.text('html_url'),
        uploadUrl: release.text('upload_url'),
    };
}
function toParameters({ tag, name, body, isPrerelease, makeLatest }) {
    const make_latest = makeLatest ? 'true' : 'false';
    return { tag_name: tag, name, body, prerelease: isPrerelease, make_latest };
}


/***/ }),

/***/ 70900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ PythonIndex)
});

// EXTERNAL MODULE: ./lib/clients/python-index/reading.js + 1 modules
var reading = __webpack_require__(74925);
// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var lib_errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/secret.js
var secret = __webpack_require__(23251);
// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var http_attempt = __webpack_require__(37146);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/clients/python-index/remote.js
var remote = __webpack_require__(3882);
;// CONCATENATED MODULE: ./lib/clients/python-index/trusted-publishing.js









/** The claims that an index compares with the registered publisher, or that help to see the difference. */
const shownClaims = [
    'repository',
    'repository_owner',
    'repository_owner_id',
    'job_workflow_ref',
    'workflow_ref',
    'environment',
    'ref',
];
// The names of a workflow, its repository, and a ref together.
const longestClaim = 1000;
/** Exchanges OIDC tokens for upload tokens, as PyPI's trusted publishing has it. */
class TrustedPublishing {
    #options;
    #remote;
    constructor(options, network) {
        this.#options = options;
        this.#remote = (0,remote/* indexRemote */.t)(options, network, 'publish');
    }
    /**
     * The audience that this index wants in the token.
     *
     * @throws ReleaseError `index-failed`, `index-publisher-refused` where the index has no trusted publishing.
     */
    async audience() {
        const remote = { ...this.#remote, refusal: withoutPublishing };
        return await (0,exchange/* exchange */.c)(remote, {
            request: { method: 'GET', url: `${this.#options.index}/_/oidc/audience`, headers: json },
            statuses: [200],
            read: (response) => textIn(answered_object/* AnsweredObject */.$.in(response), 'audience'),
        });
    }
    /**
     * Exchange an OIDC token for an upload token of 15 minutes. The index takes each OIDC token once, and a lost answer may
     * have spent it: every try brings a new one. A fresh one that is refused as spent or invalid is made anew once.
     *
     * @param identity Asks for a fresh OIDC token.
     * @param mask Called with the upload token as soon as it is here.
     * @throws ReleaseError `index-publisher-refused` with the index's words and the claims; `index-token-refused`; `index-failed`;
     *   what `identity` throws.
     * @see https://docs.pypi.org/trusted-publishers/using-a-publisher/
     */
    async mint(identity, mask) {
        let claims = {};
        const remote = { ...this.#remote, refusal: (refused) => this.#refusal(refused, claims) };
        let mayMintAnew = true;
        return await (0,exchange/* repeated */.Z)(remote, { isSafe: true }, async (turn) => {
            const given = await identity();
            claims = given.claims;
            const attempt = await (0,http_attempt/* tryOnce */.lH)(remote, this.#minting(given.token, mask), turn);
            if (attempt.kind !== 'refused' || !mayMintAnew || !isOfToken(codesOf(refusalsIn(attempt.refused))))
                return attempt;
            mayMintAnew = false;
            return { kind: 'unclear', found: attempt.found, askedMs: undefined };
        });
    }
    #minting(token, mask) {
        return {
            request: {
                method: 'POST',
                url: `${this.#options.index}/_/oidc/mint-token`,
                headers: { ...json, 'content-type': 'application/json' },
                body: Buffer.from(JSON.stringify({ token: token.reveal() })),
            },
            statuses: [200],
            read: (response) => {
                const minted = textIn(answered_object/* AnsweredObject */.$.in(response), 'token');
                mask(minted);
                return new secret/* Secret */.z(minted);
            },
            secrets: [token],
        };
    }
    #refusal({ status, message, ...refused }, claims) {
        const errors = refusalsIn(refused);
        const words = errors.map(({ code, description }) => `${code}: ${description}`).join('; ');
        const codes = codesOf(errors);
        // A refusal of the index has a reason: anything else is a page of somebody between.
        if (words === '')
            return (0,remote/* indexFailed */.K)(this.#remote, message);
        const said = `${this.#options.indexName} answered ${status} to the request for an upload token: ${words}.`;
        if (isOfToken(codes)) {
            return new lib_errors/* ReleaseError */.K2('index-token-refused', {
                message: said,
                hint: `Run ${lib_errors/* theRun */.xE} again: it asks for a fresh token.`,
            });
        }
        const lines = shownClaims.map((name) => `  ${name}: ${claims[name] === undefined ? 'missing' : (0,quoted/* quotedUpTo */.B_)(longestClaim, claims[name])}`);
        return new lib_errors/* ReleaseError */.K2('index-publisher-refused', {
            message: [said, 'The job claims (for finding the difference only):', ...lines].join('\n'),
            hint: adviceFor(codes, this.#options.indexName),
        });
    }
}
function withoutPublishing({ message }) {
    const hint = `Trusted publishing is off there now, or unknown; see ${endpoints/* trustedPublishingDocumentation */.rb}.`;
    return new lib_errors/* ReleaseError */.K2('index-publisher-refused', { message, hint });
}
function textIn(answer, name) {
    const text = answer.text(name);
    if (text !== '')
        return text;
    throw new http_attempt/* Unreadable */.IO(`${(0,quoted/* quoted */.TL)(name)} is empty.`);
}
/** The index's reasons: `code` and `description` each; none in a page. */
function refusalsIn({ body }) {
    try {
        const answer = JSON.parse(body.toString());
        return (0,json_value/* isRecord */.u4)(answer) && Array.isArray(answer.errors) ? answer.errors.filter(json_value/* isRecord */.u4) : [];
    }
    catch {
        return [];
    }
}
const codesOf = (errors) => errors.map(({ code }) => code);
/** Whether the token itself was refused, and not what it claims. */
const isOfToken = (codes) => codes.includes('invalid-token') || codes.includes('invalid-reuse-token');
/** What to do about the codes of a refused token exchange. @see https://docs.pypi.org/trusted-publishers/troubleshooting/ */
function adviceFor(codes, indexName) {
    const see = `see ${endpoints/* trustedPublishingDocumentation */.rb}`;
    if (codes.includes('not-enabled'))
        return `${indexName} has switched trusted publishing off: wait, and run ${lib_errors/* theRun */.xE} again; ${see}.`;
    if (codes.includes('invalid-pending-publisher')) {
        return `Somebody made the project since the publisher was registered: ask its owner, or take another name; ${see}.`;
    }
    return `Register this publisher for the project at ${indexName}: owner, repository, workflow file name, and environment as above; ${see}.`;
}
const json = { accept: 'application/json' };

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/distribution/metadata/fields.js
var fields = __webpack_require__(86609);
;// CONCATENATED MODULE: ./lib/distribution/upload-form.js

/**
 * What the upload form of PyPI says about a file: every part but `:action`, `protocol_version`, `attestations`, and
 * `content`, always in the same order. PyPI shows and checks the form, not the file, so the form repeats the file.
 *
 * @see https://docs.pypi.org/api/upload/
 */
function uploadFields({ fileName, sha256, metadata }) {
    const described = [...fields/* metadataFields */.j.values()].flatMap(({ header, form }) => (metadata.fields.get(header) ?? []).map((value) => [form, formValue(header, value)]));
    switch (fileName.kind) {
        case 'sdist':
            return [...described, ['filetype', 'sdist'], ['pyversion', 'source'], ['sha256_digest', sha256]];
        case 'wheel': {
            const pythons = fileName.pythonTags.join('.');
            return [...described, ['filetype', 'bdist_wheel'], ['pyversion', pythons], ['sha256_digest', sha256]];
        }
    }
}
function formValue(header, value) {
    switch (header) {
        case 'keywords':
            return value
                .split(',')
                .map((keyword) => keyword.trim())
                .join(', ');
        case 'project-url': {
            const comma = value.indexOf(',');
            return `${value.slice(0, comma).trim()}, ${value.slice(comma + 1).trim()}`;
        }
        default:
            return value;
    }
}

// EXTERNAL MODULE: ./lib/clients/http/send.js + 2 modules
var send = __webpack_require__(26444);
;// CONCATENATED MODULE: ./lib/clients/python-index/upload.js









/** The legacy upload API of an index. */
class IndexUpload {
    #address;
    #remote;
    constructor(options, network) {
        this.#address = options.upload;
        this.#remote = { ...(0,remote/* indexRemote */.t)(options, network, 'publish'), refusal };
    }
    /**
     * Upload one file with its attestations. An identical file that the index already has is accepted by it, and nothing changes.
     *
     * @param isThere Asked after an unclear answer, before anything is sent again: whether the index shows the file.
     * @throws ReleaseError `index-token-refused`, `index-token-expired`, `index-file-refused` with the index's words, `index-failed`,
     *   `artifact-mismatch` if the bytes changed since they were verified; the message names the file.
     * @see https://docs.pypi.org/api/upload/
     */
    async upload(upload, token, isThere) {
        const { name } = upload.verified.file;
        const boundary = `release-action-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
        try {
            await (0,exchange/* exchange */.c)(this.#remote, {
                request: {
                    method: 'POST',
                    url: this.#address,
                    headers: {
                        // Without it the index answers a page.
                        accept: 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7',
                        authorization: `Basic ${Buffer.from(`__token__:${token.reveal()}`).toString('base64')}`,
                        'content-type': `multipart/form-data; boundary=${boundary}`,
                    },
                    body: multipart(upload, boundary),
                    timeLimits: send/* fileTimeLimits */.gE,
                },
                statuses: [200],
                read: requireNoPage,
                lookUp: async () => ((await isThere()) ? true : undefined),
                secrets: [token],
            });
        }
        catch (error) {
            throw error instanceof lib_errors/* ReleaseError */.K2 ? notUploaded(name, error) : error;
        }
    }
}
/** The index was asked for JSON: a page is of somebody between, and the file may be nowhere. */
function requireNoPage({ body }) {
    if (/^\s*</.test(body.toString('utf8', 0, 100)))
        throw new http_attempt/* Unreadable */.IO('a page.');
    return true;
}
/** These name the file themselves. */
const naming = ['artifact-mismatch', 'index-file-differs'];
function notUploaded(name, error) {
    if (naming.includes(error.code))
        return error;
    return error.with({ message: `${(0,quoted/* quoted */.TL)(name)} was not uploaded. ${error.message}` });
}
/** What a refusal means is in its words only: the index has no codes. */
function refusal({ status, words, message }) {
    if (status === 403 && words.includes('expired')) {
        return new lib_errors/* ReleaseError */.K2('index-token-expired', { message, hint: `Run ${lib_errors/* theRun */.xE} again: it asks for a fresh token.` });
    }
    if (status === 403 && words.includes('temporarily disabled')) {
        return new lib_errors/* ReleaseError */.K2('index-failed', {
            message,
            hint: `Wait until the index takes uploads, and run ${lib_errors/* theRun */.xE} again.`,
        });
    }
    if (status === 403) {
        const hint = `Check that the trusted publisher is registered for this very project, and run ${lib_errors/* theRun */.xE} again.`;
        return new lib_errors/* ReleaseError */.K2('index-token-refused', { message, hint });
    }
    return new lib_errors/* ReleaseError */.K2('index-file-refused', {
        message,
        hint: 'Fix what the index names; if that changes a file that the index has, it needs a new version.',
    });
}
/** The form, text first and the file last, with its exact length; only the file's bytes are streamed. */
function multipart({ verified, attestations, bytes }, boundary) {
    const { file: distribution } = verified;
    const fields = [
        [':action', 'file_upload'],
        ['protocol_version', '1'],
        ...uploadFields(distribution),
        ['attestations', JSON.stringify(attestations)],
    ];
    const texts = fields.map(([name, value]) => part(boundary, `name="${name}"`, '', value));
    const content = part(boundary, `name="content"; filename="${distribution.name}"`, 'Content-Type: application/octet-stream\r\n', '');
    // A part ends with a line end that belongs to the next boundary; the file's own comes after its bytes.
    const head = Buffer.from(texts.join('') + content.slice(0, -2));
    const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
    return {
        sizeBytes: head.length + bytes.sizeBytes + tail.length,
        stream: () => external_node_stream_.Readable.from(formBytes({ head, tail, bytes, distribution }), { objectMode: false }),
    };
}
function part(boundary, disposition, headers, value) {
    return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${headers}\r\n${value}\r\n`;
}
/** Hash once more on the way out: the form is never finished if the bytes are not the verified ones. */
async function* formBytes({ head, tail, bytes, distribution }) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    yield head;
    for await (const chunk of bytes.stream()) {
        hash.update(chunk);
        yield chunk;
    }
    if (hash.digest('hex') !== distribution.sha256) {
        throw new lib_errors/* ReleaseError */.K2('artifact-mismatch', {
            message: `${(0,quoted/* quoted */.TL)(distribution.name)} changed on this machine after it was verified.`,
            hint: `Find out what else runs on this machine, and run ${lib_errors/* theRun */.xE} again.`,
        });
    }
    yield tail;
}

;// CONCATENATED MODULE: ./lib/clients/python-index.js



/** One index: what it shows to everybody, how it gives tokens, and how it takes files. */
class PythonIndex {
    name;
    reading;
    trustedPublishing;
    uploading;
    constructor(options, network) {
        this.name = options.indexName;
        this.reading = new reading/* IndexReading */.B(options, network, 'publish');
        this.trustedPublishing = new TrustedPublishing(options, network);
        this.uploading = new IndexUpload(options, network);
    }
}


/***/ })

};

//# sourceMappingURL=562.index.js.map