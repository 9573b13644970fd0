export const id = 723;
export const ids = [723];
export const modules = {

/***/ 24479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download),
/* harmony export */   openAnswer: () => (/* binding */ openAnswer),
/* harmony export */   t: () => (/* binding */ send),
/* harmony export */   wholeBody: () => (/* binding */ wholeBody)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44708);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





// A server that sends nothing for so long is taken for dead; bytes that flow take as long as they need.
const idleTimeoutMs = 60_000;
// Answers are JSON or a page of an outage; more is not read.
const answerLimitBytes = 32_000_000;
/**
 * Send one request and read the answer. Redirects are not followed and nothing is repeated.
 *
 * `fetch` would hold the whole body in memory, whatever it is given: measured, 500 MB against 72 MB.
 *
 * @throws The error of the connection, or of the body's stream.
 */
async function send(request) {
    const incoming = await openAnswer(request);
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await wholeBody(incoming) };
}
/**
 * The body of an answer that is held in memory.
 *
 * @throws Error for more bytes than any answer has, and the error of the connection.
 */
async function wholeBody(incoming) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of incoming) {
        sizeBytes += chunk.length;
        if (sizeBytes > answerLimitBytes)
            throw new Error(`The answer has more than ${answerLimitBytes} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Send one request and write a 200 answer into a new file of this user, hashing it on the way.
 *
 * @returns For another status nothing is written, and size and digest are those of nothing.
 */
async function download(request, path) {
    const incoming = await openAnswer(request);
    const { statusCode: status = 0, headers } = incoming;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let sizeBytes = 0;
    const body = Buffer.alloc(0);
    if (status !== 200)
        return { status, headers, sizeBytes, sha256: hash.digest('hex'), body: await wholeBody(incoming) };
    const measure = async function* (source) {
        for await (const chunk of source) {
            sizeBytes += chunk.length;
            hash.update(chunk);
            yield chunk;
        }
    };
    // Opened here, so that no broken download makes its file after its folder was removed.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600).catch((error) => {
        incoming.destroy();
        throw error;
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(incoming, measure, file.createWriteStream());
    const announced = headers['content-length'];
    if (announced !== undefined && Number(announced) !== sizeBytes) {
        throw new Error(`The answer ended after ${sizeBytes} of ${announced} bytes.`);
    }
    return { status, headers, sizeBytes, sha256: hash.digest('hex'), body };
}
/** Send one request. @returns Its answer, whose body nobody has read; whoever does not read it destroys it. */
function openAnswer({ method, url, headers, body, signal }) {
    const request = new URL(url).protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_3__.request : node_http__WEBPACK_IMPORTED_MODULE_2__.request;
    const sizeBytes = Buffer.isBuffer(body) ? body.length : body?.sizeBytes;
    const length = sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) };
    return new Promise((resolve, reject) => {
        const outgoing = request(url, { method, headers: { ...headers, ...length }, signal }, resolve);
        outgoing.setTimeout(idleTimeoutMs, () => {
            const error = new Error(`No byte came for ${idleTimeoutMs / 1000} s.`);
            error.code = 'ETIMEDOUT';
            outgoing.destroy(error);
        });
        outgoing.on('error', reject);
        if (body === undefined || Buffer.isBuffer(body))
            outgoing.end(body);
        else
            (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(body.stream, outgoing).catch(reject);
    });
}


/***/ }),

/***/ 72723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherRemote: () => (/* binding */ gatherRemote)
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
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
        if (cause instanceof errors/* ReleaseError */.K2)
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
    return new errors/* ReleaseError */.K2('index-failed', {
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
            if (!(error instanceof errors/* ReleaseError */.K2))
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/clients/temporary-folder.js





const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Lend a private folder of the system's temporary one. It is removed afterwards, and by a signal that ends the process:
 * nobody else would, and a release has hundreds of megabytes.
 */
async function withTemporaryFolder(name, use) {
    const folder = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `${name}-${(0,external_node_crypto_.randomUUID)()}`);
    const release = () => {
        for (const signal of signals)
            process.off(signal, end);
    };
    const end = (signal) => {
        release();
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        // Whoever started this process is told that a signal ended it, as without a listener.
        process.kill(process.pid, signal);
    };
    // Before there is a folder, so that no signal comes in between.
    for (const signal of signals)
        process.on(signal, end);
    try {
        (0,external_node_fs_.mkdirSync)(folder, { mode: 0o700 });
        return await use(folder);
    }
    finally {
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
        release();
    }
}

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/commands/verify/gathering/gathered.js
var gathered = __webpack_require__(98736);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/attestation/reading/offer.js
var offer = __webpack_require__(27371);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 2 modules
var file_name = __webpack_require__(74664);
;// CONCATENATED MODULE: ./lib/commands/verify/gathering/listed.js

/** The problem of bytes that are not those that their own server lists: the file is judged as it came, and refused. */
function mismatchOf(file, listed, server) {
    const isSame = isAsListed(listed.sha256, file.sha256) && isAsListed(listed.sizeBytes, file.sizeBytes);
    if (isSame)
        return [];
    const { code, name } = server;
    const message = `${name} lists ${(0,quoted/* quoted */.T)(file.name)} with ${factsOf(listed)}, and answered ${factsOf(file)}.`;
    const hint = `Run the command again; if it stays so, somebody is between this machine and ${name}.`;
    return [{ code, severity: 'error', message, hint, file: file.name }];
}
function isAsListed(listed, found) {
    return listed === undefined || listed === found;
}
function factsOf({ sha256, sizeBytes }) {
    const digest = sha256 === undefined ? [] : [`sha256:${sha256}`];
    return [...digest, ...(sizeBytes === undefined ? [] : [`${sizeBytes} bytes`])].join(' and ');
}

;// CONCATENATED MODULE: ./lib/commands/verify/gathering/index-release.js









/** Which versions of which projects files say that they are, each once; a name that says nothing is left out. */
function releasesOf(files) {
    const byName = new Map();
    for (const { name } of files) {
        const file = (0,file_name/* fileNameOf */.bV)(name);
        if (file === undefined)
            continue;
        const { project, version } = file;
        byName.set(`${project} ${version}`, { project, version });
    }
    return [...byName.values()];
}
/** Download the files of a version, one after the other; none is kept. */
async function measureIndexFiles(reading, listed, { folder, indexName }) {
    const files = [];
    const problems = [];
    for (const [index, one] of listed.entries()) {
        (0,gathered/* requirePlainName */.XS)(one.name);
        // No name of a server becomes a path.
        const path = (0,external_node_path_.join)(folder, `file-${index}`);
        const { sizeBytes, sha256 } = await reading.download(one, path).finally(() => (0,external_node_fs_promises_.rm)(path, { force: true }));
        const file = { name: one.name, sizeBytes, sha256 };
        files.push(file);
        problems.push(...mismatchOf(file, one, { name: indexName, code: 'index-file-mismatch' }));
    }
    return { files, problems };
}
/** Read what the index has for each of these files of a version. */
async function indexOffers(reading, { project, version }, { names, indexName }) {
    const offers = [];
    const remarks = new Set();
    for (const name of names) {
        const served = await reading.provenance(project, version, name);
        switch (served.kind) {
            case 'none':
                break;
            case 'withheld':
                remarks.add(`${indexName} does not give attestations now: ${served.words}`);
                break;
            case 'served': {
                const found = (0,attempt/* attemptList */.G)(() => (0,answers/* readIndexAnswer */.$d)(served.body, `${indexName}'s answer for ${name}`));
                offers.push((0,offer/* offersOf */.f)(found, { source: 'index', offeredFor: name }));
            }
        }
    }
    return { offers, remarks: [...remarks] };
}
/** How the files of the index differ from those of a release page. */
function differingIndexFiles(onIndex, files, indexName) {
    return onIndex.flatMap(({ name, sha256 }) => {
        const file = files.find((one) => one.name === name);
        if (file?.sha256 === sha256)
            return [];
        const hint = 'Find out which of them was built from the tag, and tell the project.';
        if (file === undefined) {
            const message = `${indexName} has ${(0,quoted/* quoted */.T)(name)}, and the release page does not.`;
            return [{ code: 'index-file-foreign', severity: 'error', message, hint }];
        }
        const message = `${(0,quoted/* quoted */.T)(name)} has sha256:${file.sha256} on the release page, and sha256:${sha256} on ${indexName}.`;
        return [{ code: 'index-file-differs', severity: 'error', message, hint, file: name }];
    });
}

// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var statement = __webpack_require__(47896);
;// CONCATENATED MODULE: ./lib/clients/github/assets.js



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
        const response = await (0,send/* send */.t)({ method: 'POST', url, headers, body }).catch((cause) => {
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
            const first = await (0,send/* download */.R)({ method: 'GET', url, headers }, path);
            if (first.status === 200)
                return first;
            if (first.status !== 302)
                throw this.#api.refusalOf('GET', url, first);
            const storage = requireAddress(first.headers.location ?? '');
            const second = await (0,send/* download */.R)({ method: 'GET', url: storage, headers: { 'user-agent': userAgent } }, path);
            if (second.status !== 200)
                throw this.#api.refusalOf('GET', storage, second);
            return second;
        }
        catch (cause) {
            if (cause instanceof errors/* ReleaseError */.K2)
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
    const usable = (0,endpoints/* usableAddress */.DC)(address);
    if (usable !== undefined)
        return usable;
    throw new errors/* ReleaseError */.K2('github-failed', {
        message: 'GitHub answered an address for an asset that is no https address.',
        hint: 'Run the job again; nothing was sent to that address.',
    });
}
function lost(method, url, cause) {
    return new errors/* ReleaseError */.K2('github-failed', {
        message: `The connection to GitHub broke during ${method} ${new URL(url).pathname}.`,
        hint: 'Run the job again: it looks at what is there before it repeats anything.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/attestation/reading/malformed.js
var malformed = __webpack_require__(95476);
;// CONCATENATED MODULE: ./lib/clients/snappy.js

/**
 * Decompress what somebody else compressed. Memory and time are bounded by `limitBytes`, whatever length is claimed: no
 * element of the format is without output.
 *
 * Stricter than `snappyjs`, which reads on behind the end of its input, and keeps to no length.
 *
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
function decompressSnappy(compressed, place, limitBytes) {
    const corrupt = () => (0,malformed/* malformed */.Qm)(place, 'is not compressed by Snappy');
    const preamble = readPreamble(compressed);
    if (preamble === undefined)
        throw corrupt();
    const { sizeBytes, end } = preamble;
    if (sizeBytes > limitBytes)
        throw (0,malformed/* tooLarge */.g$)(place, `has ${sizeBytes} bytes; at most ${limitBytes} are read`);
    const output = Buffer.alloc(sizeBytes);
    let filled = 0;
    for (let at = end; at < compressed.length;) {
        const element = readElement(compressed, at);
        if (element === undefined || filled + element.sizeBytes > sizeBytes)
            throw corrupt();
        switch (element.kind) {
            case 'literal':
                compressed.copy(output, filled, element.end - element.sizeBytes, element.end);
                break;
            case 'copy':
                if (element.offset === 0 || element.offset > filled)
                    throw corrupt();
                repeat(output, filled, element);
                break;
        }
        filled += element.sizeBytes;
        at = element.end;
    }
    if (filled < sizeBytes)
        throw corrupt();
    return output;
}
/** The size of all, of up to 32 bits: seven in a byte, the lowest first. */
function readPreamble(compressed) {
    let sizeBytes = 0;
    for (const [at, byte] of compressed.subarray(0, 5).entries()) {
        sizeBytes += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return sizeBytes < 2 ** 32 ? { sizeBytes, end: at + 1 } : undefined;
    }
    return undefined;
}
/** The element that begins somewhere; `undefined` if the input ends before it. */
function readElement(compressed, at) {
    const tag = compressed.readUInt8(at);
    const upper = tag >>> 2;
    const after = at + 1;
    switch (tag & 3) {
        case 0: {
            const lengthBytes = Math.max(0, upper - 59);
            const more = lengthBytes === 0 ? upper : readNumber(compressed, after, lengthBytes);
            if (more === undefined)
                return undefined;
            const end = after + lengthBytes + more + 1;
            return end > compressed.length ? undefined : { kind: 'literal', sizeBytes: more + 1, end };
        }
        case 1: {
            const low = readNumber(compressed, after, 1);
            if (low === undefined)
                return undefined;
            return { kind: 'copy', sizeBytes: (upper & 7) + 4, offset: (tag >>> 5) * 256 + low, end: after + 1 };
        }
        default: {
            const offsetBytes = (tag & 3) === 2 ? 2 : 4;
            const offset = readNumber(compressed, after, offsetBytes);
            return offset === undefined ? undefined : { kind: 'copy', sizeBytes: upper + 1, offset, end: after + offsetBytes };
        }
    }
}
function readNumber(compressed, at, sizeBytes) {
    return at + sizeBytes > compressed.length ? undefined : compressed.readUIntLE(at, sizeBytes);
}
/** A copy may run into its own output: then that repeats. */
function repeat(output, filled, { sizeBytes, offset }) {
    for (let at = filled; at < filled + sizeBytes; at += 1)
        output[at] = output[at - offset] ?? 0;
}

;// CONCATENATED MODULE: ./lib/clients/github/attestations.js







// A bundle has about 10 kB; a hundred times as much is more than any real one.
const bundleLimitBytes = 1_000_000;
// Of 100 each: a file has one for each run and each predicate type.
const pageLimit = 10;
/** GitHub's attestation store of one repository. */
class Attestations {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /**
     * What is stored for one file, read and not verified; or why it cannot be read, since anybody who may write
     * attestations can store anything.
     *
     * Since 2026-07 GitHub answers an address of Snappy-compressed JSON instead of the bundle itself; both forms are read.
     *
     * @param file Its name is for messages only.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async list({ name, sha256 }, predicateType) {
        const place = `GitHub's answer for ${name}`;
        const route = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
        const query = { subject_digest: `sha256:${sha256}`, predicate_type: predicateType, per_page: 100 };
        const found = [];
        let after;
        for (let page = 1; page <= pageLimit; page += 1) {
            const answer = await this.#api.bodyIfThere(route, { ...query, ...(after === undefined ? {} : { after }) });
            if (answer === undefined)
                return found;
            const at = page === 1 ? place : `page ${page} of ${place}`;
            for (const entry of (0,attempt/* attemptList */.G)(() => (0,answers/* readGitHubAnswer */.U1)(answer.body, at)))
                found.push(await withBundle(entry));
            const next = nextAddress(answer.link);
            if (next === undefined)
                return found;
            after = cursorOf(next);
            if (after === undefined)
                break;
        }
        return [...found, (0,malformed/* tooLarge */.g$)(place, `goes on after ${found.length} attestations, and no more are read`)];
    }
    /**
     * Store a bundle.
     *
     * @returns The id under which the page of the repository shows it.
     */
    async store(bundle) {
        const { id } = await this.#api.request('POST /repos/{owner}/{repo}/attestations', {
            bundle: bundle,
        });
        return id;
    }
}
/** The address of the next page: lists of attestations go on by a cursor, and have no numbers of pages. */
function nextAddress(link) {
    return /<([^<>]*)>; rel="next"/.exec(link)?.[1];
}
function cursorOf(address) {
    return (URL.canParse(address) ? new URL(address).searchParams.get('after') : null) ?? undefined;
}
async function withBundle(entry) {
    if (entry instanceof errors/* ReleaseError */.K2 || entry.kind !== 'bundle-url')
        return entry;
    const { url, place } = entry;
    const address = (0,endpoints/* usableAddress */.DC)(url);
    if (address === undefined)
        return (0,malformed/* malformed */.Qm)(place, 'has an address that is not https without credentials');
    const body = await fetchBundle(address);
    return (0,attempt/* attempt */.C)(() => (0,answers/* readBundleAnswer */.dh)(decompressSnappy(body, place, bundleLimitBytes), place));
}
/** Fetch a bundle from the storage behind GitHub. The address is signed by itself: no token goes there. */
async function fetchBundle(address) {
    const { status, body } = await (0,send/* send */.t)({
        method: 'GET',
        url: address,
        headers: { 'user-agent': 'release-action' },
    }).catch((cause) => {
        throw unfetched(address, cause);
    });
    if (status !== 200)
        throw unfetched(address, new Error(`The storage answered ${status}.`));
    return body;
}
function unfetched(address, cause) {
    return new errors/* ReleaseError */.K2('github-failed', {
        message: `A stored attestation could not be fetched from ${new URL(address).origin}.`,
        hint: 'Run the job again; what is done stays done.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/clients/github/releases.js

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
        throw new errors/* ReleaseError */.K2('release-not-published', {
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

// EXTERNAL MODULE: ./lib/commands/verify/gathering/provenance-files.js + 2 modules
var provenance_files = __webpack_require__(50819);
;// CONCATENATED MODULE: ./lib/commands/verify/gathering/release-page.js











/** Look at the page of a tag; `undefined` if no release of it is published. */
async function readReleasePage(api, tag) {
    const release = await new Releases(api).published(tag);
    if (release === undefined)
        return undefined;
    const assets = await new Assets(api).list(release.id);
    const distributions = assets.filter(({ name }) => (0,gathered/* isDistributionName */.I1)(name));
    for (const { name } of distributions)
        (0,gathered/* requirePlainName */.XS)(name);
    const provenance = assets.filter(({ name }) => (0,provenance_files/* isProvenanceName */.$b)(name));
    const names = assets.map(({ name }) => name);
    return { url: release.url, distributions, provenance, problems: (0,gathered/* notJudged */.be)(names, 'on the release page') };
}
/** Download the distributions of a page, one after the other; none is kept. */
async function measureAssets(api, assets, folder) {
    const files = [];
    const problems = [];
    for (const asset of assets) {
        const { sizeBytes, sha256 } = await withDownload(api, { asset, folder }, async (_, downloaded) => downloaded);
        const file = { name: asset.name, sizeBytes, sha256 };
        files.push(file);
        problems.push(...mismatchOf(file, asset, { name: 'GitHub', code: 'release-asset-mismatch' }));
    }
    return { files, problems };
}
/** Download and read the provenance of a page. */
async function pageOffers(api, assets, { folder, files }) {
    const all = [];
    const reader = new provenance_files/* ProvenanceFiles */.xC();
    for (const asset of assets) {
        const from = {
            place: `${(0,provenance_files/* shownName */.HD)(asset.name)} of the release page`,
            source: 'release-page',
            offeredFor: (0,provenance_files/* filedUnder */.dg)(asset.name, files),
        };
        all.push(await withDownload(api, { asset, folder }, (path) => reader.read(path, from)));
    }
    return all;
}
async function withDownload(api, { asset, folder }, use) {
    // No name of a server becomes a path.
    const path = (0,external_node_path_.join)(folder, `asset-${asset.id}`);
    try {
        return await use(path, await new Assets(api).download(asset, path));
    }
    finally {
        await (0,external_node_fs_promises_.rm)(path, { force: true });
    }
}
/** Read the build provenance that GitHub has stored for each file. */
async function storedOffers(api, files) {
    const store = new Attestations(api);
    const all = [];
    for (const file of files) {
        const found = await store.list(file, statement/* buildProvenanceType */._U);
        all.push((0,offer/* offersOf */.f)(found, { source: 'github', offeredFor: file.name }));
    }
    return all;
}
/** Distributions that are on a page with other bytes than elsewhere. */
function differingAssets({ distributions }, files) {
    return files.flatMap(({ name, sha256 }) => {
        const asset = distributions.find((one) => one.name === name);
        if (asset === undefined || (asset.sha256 ?? sha256) === sha256)
            return [];
        return [
            {
                code: 'release-asset-mismatch',
                severity: 'error',
                message: `${(0,quoted/* quoted */.T)(name)} has sha256:${sha256} on the index, and sha256:${asset.sha256} on the release page.`,
                hint: 'Find out which of them was built from the tag, and tell the project.',
                file: name,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/commands/verify/gathering/remote.js







/**
 * Fetch a release from everywhere it is: release page, GitHub's store of attestations, and index. Downloads go into a
 * private folder, and are removed.
 *
 * @throws ReleaseError `release-not-published`, `release-asset-missing`, `index-release-missing`, `index-failed`,
 *   `github-…`, `file-name-invalid`
 */
async function gatherRemote(target, remote) {
    return await withTemporaryFolder('release-action-verify', async (folder) => {
        switch (target.kind) {
            case 'release':
                return await gatherRelease(target.tag, remote, folder);
            case 'project':
                return await gatherProject(target, remote, folder);
        }
    });
}
/** The files of a release page, with what the index serves under their names. */
async function gatherRelease(tag, { services, github }, folder) {
    const page = github && (await readReleasePage(github, tag));
    if (github === undefined || page === undefined)
        throw notPublished(tag);
    if (page.distributions.length === 0)
        throw nothingOn(page.url);
    const { files, problems: mismatches } = await measureAssets(github, page.distributions, folder);
    const offers = [
        ...(await pageOffers(github, page.provenance, { folder, files })),
        ...(await storedOffers(github, files)),
    ];
    const remarks = [`Read the release page ${page.url}.`];
    const problems = [...page.problems, ...mismatches];
    const reading = new IndexReading(services.index);
    const { indexName } = services.index;
    for (const release of releasesOf(files)) {
        const onIndex = await reading.release(release.project, release.version);
        const name = `${release.project} ${release.version}`;
        if (onIndex === undefined)
            remarks.push(`${indexName} does not have ${name}.`);
        else {
            remarks.push(`Read ${name} on ${indexName}.`, ...notThere(files, onIndex, indexName));
            problems.push(...differingIndexFiles(onIndex, files, indexName));
            const names = files.map((file) => file.name).filter((one) => onIndex.some((file) => file.name === one));
            const served = await indexOffers(reading, release, { names, indexName });
            offers.push(...served.offers);
            remarks.push(...served.remarks);
        }
    }
    return whole(files, offers, { problems, remarks: [...remarks, ...unnamed(files, indexName)] });
}
function unnamed(files, indexName) {
    const strange = files.filter((file) => releasesOf([file]).length === 0);
    return strange.map(({ name }) => `${indexName} was not asked for ${(0,quoted/* quoted */.T)(name)}, a name that it takes of no file.`);
}
function notThere(files, onIndex, indexName) {
    const missing = files.filter(({ name }) => !onIndex.some((file) => file.name === name));
    return missing.map(({ name }) => `${indexName} does not have ${(0,quoted/* quoted */.T)(name)}.`);
}
/** The files of a version on the index, with what GitHub has of them. */
async function gatherProject({ project, version }, { services, github, tag }, folder) {
    const reading = new IndexReading(services.index);
    const { indexName } = services.index;
    const onIndex = (await reading.release(project, version)) ?? [];
    if (onIndex.length === 0)
        throw notOnIndex(indexName, `${project} ${version}`);
    const { files, problems: mismatches } = await measureIndexFiles(reading, onIndex, { folder, indexName });
    const remarks = [`Read ${project} ${version} on ${indexName}.`];
    const problems = [...mismatches];
    const offers = [];
    if (github === undefined)
        remarks.push('GitHub was not asked: --owner-repo names the repository.');
    else {
        const page = tag === undefined ? undefined : await readReleasePage(github, tag);
        remarks.push(pageRemark(page?.url, tag));
        if (page !== undefined) {
            problems.push(...differingAssets(page, files));
            offers.push(...(await pageOffers(github, page.provenance, { folder, files })));
        }
        offers.push(...(await storedOffers(github, files)));
    }
    const names = files.map(({ name }) => name);
    const served = await indexOffers(reading, { project, version }, { names, indexName });
    offers.push(...served.offers);
    return whole(files, offers, { problems, remarks: [...remarks, ...served.remarks] });
}
function pageRemark(url, tag) {
    if (tag === undefined)
        return 'No release page was read: --tag names its tag.';
    return url === undefined ? `No release of the tag ${(0,quoted/* quoted */.T)(tag)} is published.` : `Read the release page ${url}.`;
}
function whole(files, all, { problems: others, remarks }) {
    const { offers, problems } = (0,gathered/* joinOffers */.Qi)(all);
    return { files, offers, problems: [...others, ...problems], remarks, isWhole: true };
}
function notPublished(tag) {
    return new errors/* ReleaseError */.K2('release-not-published', {
        message: `GitHub shows no published release of the tag ${(0,quoted/* quoted */.T)(tag)}.`,
        hint: 'Name the tag of a published release; a draft is seen by maintainers only.',
    });
}
function nothingOn(url) {
    return new errors/* ReleaseError */.K2('release-asset-missing', {
        message: `The release page ${url} has no file that ends in .whl or .tar.gz.`,
        hint: 'Verify the files of the index, as PROJECT==VERSION.',
    });
}
function notOnIndex(indexName, release) {
    return new errors/* ReleaseError */.K2('index-release-missing', {
        message: `${indexName} has no files of ${release}.`,
        hint: 'Check name and version.',
    });
}


/***/ })

};

//# sourceMappingURL=723.index.js.map