export const id = 693;
export const ids = [693];
export const modules = {

/***/ 9669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ Assets)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17489);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46239);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24479);



const userAgent = 'release-action';
/** Assets of releases. Bytes go through `node:http`, where memory does not grow with the file. */
class Assets {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Every asset of a release; the list inside a release may be cut. */
    list(releaseId) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
        return this.#api.all(route, { release_id: releaseId }, (assets) => assets.map(toAsset));
    }
    /**
     * Upload one file to a release.
     *
     * @param uploadUrl The release's own address template: an upload host of its own serves it.
     * @returns The asset as GitHub named it, which may differ from what was asked for.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async upload(uploadUrl, file) {
        const base = requireAddress(uploadUrl.split('{', 1)[0] ?? '');
        const url = `${base}?name=${encodeURIComponent(file.name)}`;
        const headers = { ...this.#headers('application/vnd.github+json'), 'content-type': file.contentType };
        const body = { sizeBytes: file.sizeBytes, stream: file.stream() };
        const response = await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .send */ .t)({ method: 'POST', url, headers, body }).catch((cause) => {
            throw lost('POST', url, cause);
        });
        if (response.status !== 201) {
            throw this.#api.refusalOf('POST', url, response);
        }
        return toAsset(JSON.parse(response.body.toString()));
    }
    /** Delete an asset of a draft; one that is gone already is deleted. */
    async delete(id) {
        await this.#api.requestIfThere('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id });
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
        try {
            const first = await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .download */ .R)({ method: 'GET', url, headers }, path);
            if (first.status === 200)
                return first;
            if (first.status !== 302)
                throw this.#api.refusalOf('GET', url, first);
            const storage = requireAddress(first.headers.location ?? '');
            const second = await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_2__/* .download */ .R)({ method: 'GET', url: storage, headers: { 'user-agent': userAgent } }, path);
            if (second.status !== 200)
                throw this.#api.refusalOf('GET', storage, second);
            return second;
        }
        catch (cause) {
            if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2)
                throw cause;
            throw lost('GET', url, cause);
        }
    }
    #headers(accept) {
        const { token } = this.#api.options;
        const authorization = token.isEmpty ? {} : { authorization: `Bearer ${token.reveal()}` };
        return { accept, ...authorization, 'user-agent': userAgent };
    }
}
function toAsset(asset) {
    const prefix = 'sha256:';
    return {
        id: asset.id,
        name: asset.name,
        sizeBytes: asset.size,
        sha256: asset.digest?.startsWith(prefix) ? asset.digest.slice(prefix.length) : undefined,
        isComplete: asset.state === 'uploaded',
        uploader: asset.uploader?.login ?? 'unknown',
    };
}
function requireAddress(address) {
    const usable = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .usableAddress */ .DC)(address);
    if (usable !== undefined)
        return usable;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('github-failed', {
        message: 'GitHub answered an address for an asset that is no https address.',
        hint: 'Run the job again; nothing was sent to that address.',
    });
}
function lost(method, url, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('github-failed', {
        message: `The connection to GitHub broke during ${method} ${new URL(url).pathname}.`,
        hint: 'Run the job again: it looks at what is there before it repeats anything.',
        cause,
    });
}


/***/ }),

/***/ 88718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ Refs)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);

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
        const commit = await this.#api.requestIfThere(route, parameters, [404, 422]);
        if (commit === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('tag-not-found', {
                message: `The tag "${name}" does not exist on GitHub, or leads to no commit.`,
                hint: 'Push the tag again, and let the whole workflow run for it.',
            });
        }
        // The media type `sha` answers bare text, which the description of the operation does not know.
        return String(commit).trim();
    }
    /** Whether a commit is part of a branch: it is not after a squash or a rebase. */
    async isInBranch(commit, branch) {
        const comparison = await this.#api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
            basehead: `${branch}...${commit}`,
            per_page: 1,
        });
        return comparison.ahead_by === 0;
    }
}


/***/ }),

/***/ 40386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ Releases)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);

/** Releases of one repository. Drafts are found by listing only: GitHub's look-up by tag never answers one. */
class Releases {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Every release; drafts only if the token may write contents. */
    list() {
        return this.#api.all('GET /repos/{owner}/{repo}/releases', {}, (releases) => releases.map(toRelease));
    }
    /**
     * One published release.
     *
     * @throws ReleaseError `release-not-published` where GitHub answers 404, as it does for a draft below `contents: write`.
     */
    async get(id) {
        const release = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/{release_id}', {
            release_id: id,
        });
        if (release !== undefined)
            return toRelease(release);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('release-not-published', {
            message: `GitHub answered 404 for the release ${id}: it is not published, or was deleted.`,
            hint: 'Publish the draft on the release page; the job starts by itself then.',
        });
    }
    /** The published release of a tag, as everybody sees it. */
    async published(tag) {
        const release = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
        return release === undefined ? undefined : toRelease(release);
    }
    /** The release that GitHub shows as the latest, if there is one. */
    async latest() {
        const release = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/latest', {});
        return release === undefined ? undefined : toRelease(release);
    }
    /**
     * Make a draft. `target_commitish` is never sent: the tag exists, and GitHub would ask for the right to change workflows.
     *
     * @see https://docs.github.com/rest/releases/releases#create-a-release
     */
    async createDraft(fields) {
        return toRelease(await this.#api.request('POST /repos/{owner}/{repo}/releases', { ...toParameters(fields), draft: true }));
    }
    /** Change a draft, which stays one. */
    async updateDraft(id, fields) {
        const parameters = { release_id: id, ...toParameters(fields), draft: true };
        return toRelease(await this.#api.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', parameters));
    }
}
function toRelease(release) {
    return {
        id: release.id,
        tag: release.tag_name,
        name: release.name ?? '',
        body: release.body ?? '',
        isDraft: release.draft,
        isPrerelease: release.prerelease,
        url: release.html_url,
        uploadUrl: release.upload_url,
    };
}
function toParameters({ tag, name, body, isPrerelease, makeLatest }) {
    const make_latest = makeLatest ? 'true' : 'false';
    return { tag_name: tag, name, body, prerelease: isPrerelease, make_latest };
}


/***/ }),

/***/ 22643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ PythonIndex)
});

// EXTERNAL MODULE: ./lib/attestation/reading/answers.js
var answers = __webpack_require__(36734);
// EXTERNAL MODULE: ./lib/attestation/reading/bundle.js
var bundle = __webpack_require__(82637);
// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
// EXTERNAL MODULE: ./lib/clients/http/send.js
var send = __webpack_require__(24479);
// EXTERNAL MODULE: ./lib/errors.js + 1 modules
var lib_errors = __webpack_require__(46239);
;// CONCATENATED MODULE: ./lib/clients/python-index/answers.js


/**
 * Send a request to the index.
 *
 * @throws ReleaseError `index-failed` if the connection broke, or if the index answered 429 or 5xx: nobody can tell then
 *   whether the request had its effect.
 */
async function sendToIndex(options, request) {
    const headers = { 'user-agent': 'release-action', ...request.headers };
    const response = await (0,send/* send */.t)({ ...request, headers }).catch((cause) => {
        if (cause instanceof lib_errors/* ReleaseError */.K2)
            throw cause;
        throw indexFailed(options, `The connection to ${options.indexName} broke during ${named(request)}.`, cause);
    });
    if (response.status === 429 || response.status >= 500) {
        const words = wordsOf(response);
        throw indexFailed(options, `${options.indexName} answered ${response.status} to ${named(request)}: ${words}`);
    }
    return response;
}
/** Parse an answer as JSON; an outage or a proxy answers pages. */
function jsonOf(options, request, response) {
    try {
        return JSON.parse(response.body.toString());
    }
    catch (cause) {
        const message = `${options.indexName} answered ${response.status} to ${named(request)}, but no JSON.`;
        throw indexFailed(options, message, cause);
    }
}
/**
 * The index's own words in a refusal.
 *
 * @returns `code` of its JSON, which is the status line with the reason, without the status; `message`, which repeats
 *   the reason below a general sentence, where there is no `code`; else the text itself.
 */
function wordsOf({ status, body }) {
    const text = body.toString('utf8', 0, 20_000).trim();
    try {
        const { code, message } = JSON.parse(text);
        const words = [code, message].find((part) => typeof part === 'string' && part.trim() !== '');
        const reason = typeof words === 'string' ? words.trim() : text.slice(0, 1000);
        return reason.startsWith(`${status} `) ? reason.slice(`${status} `.length) : reason;
    }
    catch {
        return text.slice(0, 1000);
    }
}
/** Method and path of a request, for messages. */
function named(request) {
    return `${request.method} ${new URL(request.url).pathname}`;
}
/** `index-failed`: a re-run may help. */
function indexFailed(options, message, cause) {
    return new lib_errors/* ReleaseError */.K2('index-failed', {
        message,
        hint: `Run the job again: files that ${options.indexName} already has are not sent again.`,
        cause,
    });
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/clients/python-index/asking.js



// Reading is safe to repeat.
const readWaitsMs = [500, 2000];
/** Ask once more, and again, for what a `ReleaseError` stopped; the last one is thrown. */
async function repeatedly(ask) {
    for (const pauseMs of readWaitsMs) {
        try {
            return await ask();
        }
        catch (error) {
            if (!(error instanceof lib_errors/* ReleaseError */.K2))
                throw error;
            await (0,promises_.setTimeout)(pauseMs);
        }
    }
    return ask();
}
/**
 * Ask the index for something that is read.
 *
 * @param accepted The statuses that say something.
 * @throws ReleaseError `index-failed` for any other
 */
async function askIndex(options, request, accepted) {
    const response = await sendToIndex(options, request);
    if (accepted.includes(response.status))
        return response;
    const message = `${options.indexName} answered ${response.status} to ${named(request)}: ${wordsOf(response)}`;
    throw indexFailed(options, message);
}

;// CONCATENATED MODULE: ./lib/clients/python-index/reading.js







// The index lets its caches answer for ten minutes; a reader that looks for its own upload must ask past them.
const fresh = { 'cache-control': 'no-cache' };
/** Reads what the index has, by its JSON API: the HTML pages are for people and old tools. */
class IndexReading {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Every file of a project.
     *
     * @param project Normalized name.
     * @returns Files by name; empty for a project that the index does not know.
     * @see https://packaging.python.org/specifications/simple-repository-api/
     */
    async files(project) {
        const url = `${this.#options.index}/simple/${project}/`;
        const request = { method: 'GET', url, headers: { ...fresh, accept: 'application/vnd.pypi.simple.v1+json' } };
        const answer = await this.#read(request);
        const list = (0,json_value/* isRecord */.u)(answer) && Array.isArray(answer.files) ? answer.files.filter(json_value/* isRecord */.u) : [];
        const files = list.flatMap(({ filename, hashes }) => {
            const sha256 = (0,json_value/* isRecord */.u)(hashes) ? hashes.sha256 : undefined;
            if (typeof filename !== 'string' || typeof sha256 !== 'string')
                return [];
            return [[filename, { name: filename, sha256 }]];
        });
        return new Map(files);
    }
    /**
     * Every file of one version.
     *
     * @param project Normalized name.
     * @returns `undefined` for a version that the index does not have.
     * @throws ReleaseError `index-failed`, also for a file without name, digest, or usable address
     * @see https://docs.pypi.org/api/json/#get-a-release
     */
    async release(project, version) {
        const url = `${this.#options.index}/pypi/${project}/${encodeURIComponent(version)}/json`;
        const answer = await this.#read({ method: 'GET', url, headers: { ...fresh, accept: 'application/json' } });
        if (answer === undefined)
            return undefined;
        const files = (0,json_value/* isRecord */.u)(answer) && Array.isArray(answer.urls) ? answer.urls.filter(json_value/* isRecord */.u) : [];
        return files.map(({ filename, digests, size, url: given }) => {
            const sha256 = (0,json_value/* isRecord */.u)(digests) ? digests.sha256 : undefined;
            const address = typeof given === 'string' ? (0,endpoints/* usableAddress */.DC)(given) : undefined;
            if (typeof filename === 'string' && typeof sha256 === 'string' && address !== undefined)
                return { name: filename, sha256, sizeBytes: typeof size === 'number' ? size : undefined, url: address };
            const { indexName } = this.#options;
            throw indexFailed(this.#options, `${indexName} lists a file of ${project} ${version} without name, digest, or address.`);
        });
    }
    /**
     * Download a file once into a new file of this user, hashing it on the way.
     *
     * @returns What came: whoever asked compares it with what the index lists.
     * @throws ReleaseError `index-failed`
     */
    async download({ name, url }, path) {
        const request = { method: 'GET', url, headers: { 'user-agent': 'release-action' } };
        const { indexName } = this.#options;
        const found = await (0,send/* download */.R)(request, path).catch((cause) => {
            throw indexFailed(this.#options, `The connection to ${indexName} broke during ${named(request)}.`, cause);
        });
        if (found.status === 200)
            return found;
        throw indexFailed(this.#options, `${indexName} answered ${found.status} for "${name}", which it lists.`);
    }
    /**
     * What the index serves as the provenance of one file.
     *
     * @throws ReleaseError `index-failed`
     * @see https://docs.pypi.org/api/integrity/
     */
    async provenance(project, version, fileName) {
        const request = this.#provenanceRequest(project, version, fileName);
        const response = await repeatedly(() => askIndex(this.#options, request, [200, 403, 404]));
        if (response.status === 404)
            return { kind: 'none' };
        if (response.status === 403)
            return { kind: 'withheld', words: wordsOf(response) };
        return { kind: 'served', body: response.body };
    }
    /**
     * The predicate types of the attestations that the index serves for one file; none of them is verified.
     *
     * @throws ReleaseError `provenance-malformed`, `provenance-too-large`, `index-failed`
     */
    async predicateTypes(project, version, fileName) {
        const served = await this.provenance(project, version, fileName);
        switch (served.kind) {
            case 'none':
                return [];
            case 'withheld': {
                const request = named(this.#provenanceRequest(project, version, fileName));
                throw indexFailed(this.#options, `${this.#options.indexName} answered 403 to ${request}: ${served.words}`);
            }
            case 'served': {
                const found = (0,answers/* readIndexAnswer */.$d)(served.body, `${this.#options.indexName}'s answer for ${fileName}`);
                return found.flatMap((one) => (one.kind === 'bundle' ? (0,bundle/* statementOf */.T8)(one.bundle, one.place).predicateType : []));
            }
        }
    }
    #provenanceRequest(project, version, fileName) {
        const path = `${project}/${encodeURIComponent(version)}/${encodeURIComponent(fileName)}/provenance`;
        const headers = { ...fresh, accept: 'application/vnd.pypi.integrity.v1+json' };
        return { method: 'GET', url: `${this.#options.index}/integrity/${path}`, headers };
    }
    /** Page of one release for people. */
    releasePage(project, version) {
        return `${this.#options.index}/project/${project}/${version}/`;
    }
    /** An answer as JSON; `undefined` for 404. The page of an outage is asked for again. */
    async #read(request) {
        return await repeatedly(async () => {
            const response = await askIndex(this.#options, request, [200, 404]);
            return response.status === 404 ? undefined : jsonOf(this.#options, request, response);
        });
    }
}

// EXTERNAL MODULE: ./lib/secret.js
var secret = __webpack_require__(23251);
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
/** Exchanges OIDC tokens for upload tokens, as PyPI's trusted publishing has it. */
class TrustedPublishing {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * The audience that this index wants in the token.
     *
     * @throws ReleaseError `index-failed`, `index-publisher-refused` where the index has no trusted publishing.
     */
    async audience() {
        const request = { method: 'GET', url: `${this.#options.index}/_/oidc/audience`, headers: json };
        const response = await sendToIndex(this.#options, request);
        if (response.status !== 200) {
            throw new lib_errors/* ReleaseError */.K2('index-publisher-refused', {
                message: `${this.#options.indexName} answered ${response.status} when asked for the audience of trusted publishing.`,
                hint: `Trusted publishing is off there now, or unknown; see ${endpoints/* trustedPublishingDocumentation */.rb}.`,
            });
        }
        const answer = jsonOf(this.#options, request, response);
        const audience = (0,json_value/* isRecord */.u)(answer) ? answer.audience : undefined;
        if (typeof audience === 'string' && audience !== '')
            return audience;
        throw indexFailed(this.#options, `${this.#options.indexName} named no audience for trusted publishing.`);
    }
    /**
     * Exchange an OIDC token, which the index takes once, for an upload token of 15 minutes.
     *
     * @param mask Called with the upload token as soon as it is here.
     * @throws ReleaseError `index-publisher-refused` with the index's words and the claims; `index-token-refused`; `index-failed`
     * @see https://docs.pypi.org/trusted-publishers/using-a-publisher/
     */
    async mint({ token, claims }, mask) {
        const body = Buffer.from(JSON.stringify({ token: token.reveal() }));
        const request = {
            method: 'POST',
            url: `${this.#options.index}/_/oidc/mint-token`,
            headers: { ...json, 'content-type': 'application/json' },
            body,
        };
        const response = await sendToIndex(this.#options, request);
        const answer = jsonOf(this.#options, request, response);
        const minted = (0,json_value/* isRecord */.u)(answer) ? answer.token : undefined;
        if (response.status === 200 && typeof minted === 'string' && minted !== '') {
            mask(minted);
            return new secret/* Secret */.z(minted);
        }
        throw this.#refusal(response.status, answer, claims);
    }
    #refusal(status, answer, claims) {
        const errors = (0,json_value/* isRecord */.u)(answer) && Array.isArray(answer.errors) ? answer.errors.filter(json_value/* isRecord */.u) : [];
        const words = errors.map(({ code, description }) => `${code}: ${description}`).join('; ');
        const codes = errors.map(({ code }) => code);
        const isToken = codes.some((code) => code === 'invalid-token' || code === 'invalid-reuse-token');
        const said = `${this.#options.indexName} answered ${status} to the request for an upload token: ${words || 'no reason'}.`;
        if (isToken) {
            return new lib_errors/* ReleaseError */.K2('index-token-refused', {
                message: said,
                hint: 'Run the job again: it asks for a fresh token.',
            });
        }
        const lines = shownClaims.map((name) => `  ${name}: ${claims[name] === undefined ? 'missing' : `"${claims[name]}"`}`);
        return new lib_errors/* ReleaseError */.K2('index-publisher-refused', {
            message: [said, 'The job claims (for finding the difference only):', ...lines].join('\n'),
            hint: adviceFor(codes, this.#options.indexName),
        });
    }
}
/** What to do about the codes of a refused token exchange. @see https://docs.pypi.org/trusted-publishers/troubleshooting/ */
function adviceFor(codes, indexName) {
    const see = `see ${endpoints/* trustedPublishingDocumentation */.rb}`;
    if (codes.includes('not-enabled'))
        return `${indexName} has switched trusted publishing off: wait, and run the job again; ${see}.`;
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
// EXTERNAL MODULE: ./lib/distribution/metadata-fields.js
var metadata_fields = __webpack_require__(34243);
;// CONCATENATED MODULE: ./lib/distribution/upload-form.js

/**
 * What the upload form of PyPI says about a file: every part but `:action`, `protocol_version`, `attestations`, and
 * `content`, always in the same order. PyPI shows and checks the form, not the file, so the form repeats the file.
 *
 * @see https://docs.pypi.org/api/upload/
 */
function uploadFields({ fileName, sha256, metadata }) {
    const described = [...metadata_fields/* metadataFields */.j.values()].flatMap(({ header, form }) => (metadata.fields.get(header) ?? []).map((value) => [form, formValue(header, value)]));
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

;// CONCATENATED MODULE: ./lib/clients/python-index/upload.js





/** The legacy upload API of an index. */
class IndexUpload {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Upload one file with its attestations. An identical file that the index already has is accepted by it, and nothing changes.
     *
     * @throws ReleaseError `index-token-refused`, `index-token-expired`, `index-file-refused` with the index's words, `index-failed` (unclear:
     *   ask the index before anything is repeated), `artifact-mismatch` if the bytes changed since they were verified.
     * @see https://docs.pypi.org/api/upload/
     */
    async upload(upload, token) {
        const { name } = upload.verified.file;
        const boundary = `release-action-${(0,external_node_crypto_.randomBytes)(16).toString('hex')}`;
        const { sizeBytes, stream } = multipart(upload, boundary);
        const request = {
            method: 'POST',
            url: this.#options.upload,
            headers: {
                // Without it the index answers a page.
                accept: 'application/json;q=0.9, text/plain;q=0.8, text/html;q=0.7',
                authorization: `Basic ${Buffer.from(`__token__:${token.reveal()}`).toString('base64')}`,
                'content-type': `multipart/form-data; boundary=${boundary}`,
            },
            body: { sizeBytes, stream },
        };
        const response = await sendToIndex(this.#options, request);
        if (response.status === 200)
            return;
        const message = `${this.#options.indexName} answered ${response.status} to the upload of "${name}": ${wordsOf(response)}`;
        throw refusal(response.status, wordsOf(response), message);
    }
}
/** What a refusal means is in its words only: the index has no codes. */
function refusal(status, words, message) {
    if (status === 403 && words.includes('expired')) {
        return new lib_errors/* ReleaseError */.K2('index-token-expired', { message, hint: 'Run the job again: it asks for a fresh token.' });
    }
    if (status === 403 && words.includes('temporarily disabled')) {
        return new lib_errors/* ReleaseError */.K2('index-failed', {
            message,
            hint: 'Wait until the index takes uploads, and run the job again.',
        });
    }
    if (status === 403) {
        const hint = 'Check that the trusted publisher is registered for this very project, and run the job again.';
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
        stream: external_node_stream_.Readable.from(formBytes({ head, tail, bytes, distribution }), { objectMode: false }),
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
            message: `"${distribution.name}" changed on this machine after it was verified.`,
            hint: 'Find out what else runs on this machine, and run the job again.',
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
    constructor(options) {
        this.name = options.indexName;
        this.reading = new IndexReading(options);
        this.trustedPublishing = new TrustedPublishing(options);
        this.uploading = new IndexUpload(options);
    }
}


/***/ })

};

//# sourceMappingURL=693.index.js.map