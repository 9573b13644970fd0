export const id = 861;
export const ids = [861];
export const modules = {

/***/ 89120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ differenceOf),
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
async function tryDownload(remote, { name, url, headers }, file, turn) {
    const range = file.range;
    let request = {
        method: 'GET',
        url,
        headers: { ...headers, ...range },
        timeLimits: send/* fileTimeLimits */.gE,
        try: turn.number,
    };
    for (let redirects = 0;; redirects += 1) {
        try {
            const incoming = await (0,send.openAnswer)((0,http_attempt/* within */.ux)(request, remote.network, turn), remote.network);
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
/** How what came differs from what is listed: `with 7 bytes, and answered more than 7 bytes`; `undefined` if it does not. */
function differenceOf(listed, { sizeBytes, sha256, isCut }) {
    const isListed = sizeBytes === (listed.sizeBytes ?? sizeBytes) && sha256 === (listed.sha256 ?? sha256);
    if (!isCut && isListed)
        return undefined;
    const answered = isCut ? `more than ${sizeBytes} bytes` : factsOf({ sizeBytes, sha256 });
    return `with ${factsOf(listed)}, and answered ${answered}`;
}
function factsOf({ sizeBytes, sha256 }) {
    const digest = sha256 === undefined ? [] : [`sha256:${sha256}`];
    return [...digest, ...(sizeBytes === undefined ? [] : [`${sizeBytes} bytes`])].join(' and ');
}


/***/ }),

/***/ 74925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ IndexReading)
});

// EXTERNAL MODULE: ./lib/attestation/reading/answers.js
var answers = __webpack_require__(36734);
// EXTERNAL MODULE: ./lib/attestation/reading/bundle.js
var bundle = __webpack_require__(82637);
// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var attempt = __webpack_require__(37146);
// EXTERNAL MODULE: ./lib/clients/http/download.js + 1 modules
var download = __webpack_require__(89120);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/clients/http/words.js
var words = __webpack_require__(25636);
;// CONCATENATED MODULE: ./lib/clients/python-index/project.js


/**
 * Read a project.
 *
 * @param from Address of who was asked.
 * @see https://packaging.python.org/specifications/project-status-markers/
 */
function indexProjectIn(answer, from) {
    const status = answer.objectIfThere('project-status')?.textIfThere('status') ?? 'active';
    const files = answer.objects('files').flatMap((file) => {
        const sha256 = file.object('hashes').textIfThere('sha256');
        return sha256 === undefined ? [] : [listedFile(file, sha256, from)];
    });
    return { status, files };
}
function listedFile(file, sha256, from) {
    const answered = (0,endpoints/* answeredAddress */.qd)(file.text('url'), from);
    if (answered.kind === 'refused')
        throw new attempt/* Unreadable */.IO(`a file leads to ${answered.why}.`);
    const uploadedMs = Date.parse(file.textIfThere('upload-time') ?? '');
    // The reason, or `true`.
    const { yanked } = file.toJSON();
    return {
        name: file.text('filename'),
        sha256,
        sizeBytes: file.numberIfThere('size'),
        url: answered.address,
        uploadedMs: Number.isNaN(uploadedMs) ? undefined : uploadedMs,
        isYanked: yanked === true || typeof yanked === 'string',
        hasProvenance: typeof file.toJSON().provenance === 'string',
    };
}
/** Who published, as an index says it of each set of attestations: `pallets/flask, publish.yaml, environment publish`. */
function publishersIn(answer) {
    return answer.objects('attestation_bundles').map((bundle) => {
        const { repository, workflow, environment, kind } = bundle.object('publisher').toJSON();
        const place = typeof environment === 'string' && environment !== '' ? `environment ${environment}` : undefined;
        const words = typeof repository === 'string' ? [repository, workflow, place] : [kind];
        return words.filter((word) => typeof word === 'string').join(', ');
    });
}

// EXTERNAL MODULE: ./lib/clients/python-index/remote.js
var remote = __webpack_require__(3882);
;// CONCATENATED MODULE: ./lib/clients/python-index/reading.js










// The index lets its caches answer for ten minutes; a reader that looks for its own upload must ask past them.
const fresh = { 'cache-control': 'no-cache' };
/** Reads what the index has, by its JSON API: the HTML pages are for people and old tools. */
class IndexReading {
    #options;
    #remote;
    constructor(options, network, purpose) {
        this.#options = options;
        this.#remote = (0,remote/* indexRemote */.t)(options, network, purpose);
    }
    /** For people. */
    get indexName() {
        return this.#options.indexName;
    }
    /**
     * Every file of a project.
     *
     * @param project Normalized name.
     * @returns Files by name; empty for a project that the index does not know.
     * @see https://packaging.python.org/specifications/simple-repository-api/
     */
    async files(project) {
        const files = await this.#readIfThere(this.#projectRequest(project), (response) => answered_object/* AnsweredObject */.$.in(response)
            .objects('files')
            .flatMap((file) => {
            const name = file.text('filename');
            const sha256 = file.object('hashes').textIfThere('sha256');
            return sha256 === undefined ? [] : [[name, { name, sha256 }]];
        }));
        return new Map(files);
    }
    /**
     * A project with its status and its files.
     *
     * @param name Normalized.
     * @returns `undefined` for a project that the index does not know.
     * @throws ReleaseError `index-failed`
     * @see https://packaging.python.org/specifications/simple-repository-api/
     */
    async project(name) {
        const request = this.#projectRequest(name);
        return await this.#readIfThere(request, (response) => indexProjectIn(answered_object/* AnsweredObject */.$.in(response), request.url));
    }
    #projectRequest(project) {
        const url = `${this.#options.index}/simple/${project}/`;
        return { method: 'GET', url, headers: { ...fresh, accept: 'application/vnd.pypi.simple.v1+json' } };
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
        const request = { method: 'GET', url, headers: { ...fresh, accept: 'application/json' } };
        return await this.#readIfThere(request, (response) => answered_object/* AnsweredObject */.$.in(response)
            .objects('urls')
            .map((file) => releaseFile(file, url)));
    }
    /**
     * Download a file once into a new file of this user, hashing it on the way.
     *
     * @param limitMs How long that may take; as the purpose has it if it is left out.
     * @returns What came: whoever asked compares it with what the index lists.
     * @throws ReleaseError `index-failed`
     */
    async download({ name, sizeBytes, url }, path, limitMs) {
        const remote = limitMs === undefined ? this.#remote : { ...this.#remote, limitMs };
        return await (0,download/* download */.R)(remote, { name, sizeBytes, url, headers: {} }, path);
    }
    /**
     * What the index serves as the provenance of one file.
     *
     * @throws ReleaseError `index-failed`
     * @see https://docs.pypi.org/api/integrity/
     */
    async provenance(project, version, fileName) {
        const request = this.#provenanceRequest(project, version, fileName);
        return await (0,exchange/* exchange */.c)(this.#remote, { request, statuses: [200, 403, 404], read: servedProvenance });
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
                const request = (0,attempt/* requestName */.ZK)(this.#provenanceRequest(project, version, fileName));
                throw (0,remote/* indexFailed */.K)(this.#remote, `${this.#options.indexName} answered 403 to ${request}: ${served.words}`);
            }
            case 'served': {
                const found = (0,answers/* readIndexAnswer */.$d)(served.body, `${this.#options.indexName}'s answer for ${fileName}`);
                return found.flatMap((one) => (one.kind === 'bundle' ? (0,bundle/* statementOf */.T8)(one.bundle, one.place).predicateType : []));
            }
        }
    }
    /**
     * Who the index says has published a file, by its attestations; none of them is verified.
     *
     * @returns Empty where it has none.
     * @throws ReleaseError `index-failed`, also where the index withholds them
     */
    async publishers(project, version, fileName) {
        const request = this.#provenanceRequest(project, version, fileName);
        return await (0,exchange/* exchange */.c)(this.#remote, {
            request,
            statuses: [200, 404],
            read: (response) => (response.status === 200 ? publishersIn(answered_object/* AnsweredObject */.$.in(response)) : []),
        });
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
    /** What an answer says; `undefined` for 404. */
    async #readIfThere(request, read) {
        return await (0,exchange/* exchange */.c)(this.#remote, {
            request,
            statuses: [200, 404],
            read: (response) => (response.status === 404 ? undefined : read(response)),
        });
    }
}
/** @param from Address of who was asked. */
function releaseFile(file, from) {
    const answered = (0,endpoints/* answeredAddress */.qd)(file.text('url'), from);
    if (answered.kind === 'refused')
        throw new attempt/* Unreadable */.IO(`a file leads to ${answered.why}.`);
    const { address: url } = answered;
    const sha256 = file.object('digests').text('sha256');
    return { name: file.text('filename'), sha256, sizeBytes: file.numberIfThere('size'), url };
}
function servedProvenance(response) {
    if (response.status === 404)
        return { kind: 'none' };
    if (response.status === 403)
        return { kind: 'withheld', words: (0,words/* serverWords */.lZ)(response, []) };
    return { kind: 'served', body: response.body };
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


/***/ })

};

//# sourceMappingURL=861.index.js.map