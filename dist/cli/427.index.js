export const id = 427;
export const ids = [427];
export const modules = {

/***/ 83716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yN: () => (/* binding */ GitHubApi),
  IJ: () => (/* binding */ linkOf)
});

// UNUSED EXPORTS: jobApi

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(78665);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/clients/http/send.js + 1 modules
var send = __webpack_require__(48820);
// EXTERNAL MODULE: ./lib/quoted.js
var lib_quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/clients/github/asker.js


/** The hints for whoever asks: the one place that tells a job from a person. */
function hintsFor(asker, { owner, name }, token) {
    switch (asker.kind) {
        case 'job':
            return {
                failed: `Run ${errors/* theRun */.xE} again; what is done stays done.`,
                limited: undefined,
                tokenUnknown: 'Leave the input "token" at its default, the token of the job.',
                // All of them: GitHub's header names what this one request needs, and the next one may need another.
                permissionMissing: `Give the job all of this in the workflow file:\n${permissionLines(asker.permissions)}`,
                refused: `Check that tag, release, and pull request are as this run left them, and run ${errors/* theRun */.xE} again.`,
                tagNotFound: 'Push the tag again, and let the whole workflow run for it.',
            };
        case 'person': {
            const tokenHint = 'Set GH_TOKEN to a token that may read this repository, or leave it empty.';
            // It may be the clone of another project.
            const other = `${(0,lib_quoted/* quoted */.TL)(`${owner}/${name}`)} is the remote "origin" of this clone: --repo names another repository.`;
            const isOrigin = asker.namedBy === 'origin';
            return {
                failed: `Run ${errors/* theRun */.xE} again.`,
                limited: token.isEmpty ? 'A token in GH_TOKEN raises the limit.' : undefined,
                tokenUnknown: tokenHint,
                permissionMissing: tokenHint,
                refused: isOrigin ? other : 'Check the names of repository and tag, and that the repository is public.',
                tagNotFound: isOrigin ? other : 'Name a tag that is on GitHub.',
            };
        }
    }
}
/** Permissions as lines of a workflow file. */
function permissionLines(permissions) {
    return ['permissions:', ...Object.entries(permissions).map(([scope, access]) => `  ${scope}: ${access}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/clients/github/refusals.js



/** What GitHub refused, with the answer for who knows what to make of it. */
class GitHubRefusal extends errors/* ReleaseError */.K2 {
    refused;
    constructor(code, refused, hint) {
        super(code, { message: refused.message, hint });
        this.refused = refused;
    }
}
/** Turn a refusal of GitHub that is no rate limit into an error that says what to do. */
function refusalError(refused, hints) {
    const { status, headers } = refused;
    if (status === 401)
        return new GitHubRefusal('permission-missing', refused, hints.tokenUnknown);
    if (status === 403 && headers['x-accepted-github-permissions'] !== undefined)
        return new GitHubRefusal('permission-missing', refused, hints.permissionMissing);
    return new GitHubRefusal('github-refused', refused, hints.refused);
}
/**
 * The permissions that would do for a refused request, each in itself, as GitHub names them.
 *
 * @returns As a workflow file spells them, in quotes: `"issues: read"` and `"pull-requests: read"` of
 *   `issues=read; pull_requests=read`; several that go together are joined by `and`.
 */
function acceptedPermissions({ headers }) {
    const sets = String(headers['x-accepted-github-permissions'] ?? '').split(';');
    return sets.flatMap((set) => {
        // GitHub mixes in other conditions, such as `allows_permissionless_access=true`.
        const named = [...set.matchAll(/([a-z_]+)=(read|write)\b/g)];
        const lines = named.map(([, scope = '', access]) => quoted(`${scope.replaceAll('_', '-')}: ${access}`));
        return lines.length === 0 ? [] : [listed(lines)];
    });
}

;// CONCATENATED MODULE: ./lib/clients/github/api.js







// What GitHub documents for each method that is used here; another success is a page of somebody between.
const successOf = { GET: 200, POST: 201, PATCH: 200, DELETE: 204 };
// Of 100 each: no list of a project is so long, and a server whose every page leads to a further one must not hold a job.
const pageLimit = 1000;
/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
class GitHubApi {
    options;
    /** GitHub as the engine asks it. */
    remote;
    hints;
    #octokit;
    constructor(options) {
        this.options = options;
        const { token, apiUrl: baseUrl, network, asker, repository } = options;
        this.hints = hintsFor(asker, repository, token);
        const { failed: hint, limited: limitHint } = this.hints;
        const refusal = (refused) => refusalError(refused, this.hints);
        this.remote = { name: 'GitHub', code: 'github-failed', hint, limitHint, network, refusal };
        this.#octokit = token.isEmpty ? new utils/* GitHub */.gq({ baseUrl }) : (0,github/* getOctokit */.Q)(token.reveal(), { baseUrl });
    }
    /**
     * Send one request. A read is repeated until its answer can be read; a write is sent once, since a lost answer may hide
     * a done deed, unless a rate limit refused it.
     *
     * @param read Throws `Unreadable` for an answer that is not what was asked for.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    request(route, parameters, read) {
        return this.#send(route, parameters, [], read);
    }
    /** Like `request`; `undefined` where GitHub answers 404, or another status that means the same here. */
    requestIfThere(route, parameters, read, absent = [404]) {
        return this.#send(route, parameters, absent, (response) => absent.includes(response.status) ? undefined : read(response));
    }
    /**
     * Every page of a list, to the end that the `Link` header tells: a short page is not always the last.
     *
     * @param itemsOf Takes the items out of one page.
     * @throws ReleaseError as `request` does; `github-failed` for a list that has no end.
     */
    async all(route, parameters, itemsOf) {
        const items = [];
        for (let page = 1; page <= pageLimit; page += 1) {
            const { found, link } = await this.#send(route, { ...parameters, per_page: 100, page }, [], (response) => {
                return { found: itemsOf(response), link: linkOf(response) };
            });
            items.push(...found);
            if (!link.includes('rel="next"'))
                return items;
        }
        throw new errors/* ReleaseError */.K2('github-failed', {
            message: `GitHub's answer to ${route} goes on after ${pageLimit} pages.`,
            hint: this.remote.hint,
        });
    }
    /** Octokit makes the request of a route and its parameters; the engine sends it, and reads its answer. */
    async #send(route, parameters, absent, read) {
        const { owner, name: repo } = this.options.repository;
        const fetch = async (url, { method, headers, body }) => {
            const sent = { ...headers, 'user-agent': send/* userAgent */.N1 };
            const request = { method, url, headers: sent, ...(body === undefined ? {} : { body: Buffer.from(body) }) };
            const statuses = [successOf[method] ?? 200, ...absent];
            return answerOf(url, await (0,exchange/* exchange */.c)(this.remote, { request, statuses, read }));
        };
        try {
            // What was read is handed through as it is.
            const options = { owner, repo, ...parameters, request: { fetch, parseSuccessResponseBody: false } };
            return (await this.#octokit.request(route, options)).data;
        }
        catch (error) {
            throw error instanceof Error && error.cause instanceof errors/* ReleaseError */.K2 ? error.cause : error;
        }
    }
}
/** The members that Octokit reads of an answer whose body it does not parse. */
function answerOf(url, value) {
    return { status: 200, url, headers: [], body: value };
}
/** The header that says whether a list goes on. */
function linkOf({ headers: { link } }) {
    return typeof link === 'string' ? link : '';
}
/** GitHub as one job of a run speaks to it. */
function jobApi({ run, token }, permissions, network) {
    const { apiUrl, repository } = run;
    return new GitHubApi({ apiUrl, token, repository, asker: { kind: 'job', permissions }, network });
}


/***/ }),

/***/ 14468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ AnsweredObject)
/* harmony export */ });
/* unused harmony export jsonIn */
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37146);



/**
 * A JSON object of an answer, whose members are looked at as they are read: types alone promise nothing.
 *
 * Every method throws `Unreadable` for a member that is missing or of another type, so that the request is sent again.
 */
class AnsweredObject {
    #members;
    /** Where this object is in the answer, for messages: empty, or `check_runs[2].app`. */
    #place;
    constructor(members, place) {
        this.#members = members;
        this.#place = place;
    }
    /** The object that an answer is. */
    static in(answer) {
        return AnsweredObject.of(jsonIn(answer), '');
    }
    /** The objects of the list that an answer is. */
    static listIn(answer) {
        return listOf(jsonIn(answer), 'the answer').map((one, index) => AnsweredObject.of(one, `[${index}]`));
    }
    /** @param place Where the value is in the answer. */
    static of(value, place) {
        if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
            return new AnsweredObject(value, place);
        throw new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${place === '' ? 'the answer' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(place)} is no object.`);
    }
    /** Names of the members. */
    get names() {
        return Object.keys(this.#members);
    }
    text(name) {
        const value = this.#members[name];
        if (typeof value === 'string')
            return value;
        throw this.#unfit(name, 'text');
    }
    number(name) {
        const value = this.#members[name];
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return value;
        throw this.#unfit(name, 'whole number');
    }
    flag(name) {
        const value = this.#members[name];
        if (typeof value === 'boolean')
            return value;
        throw this.#unfit(name, 'true or false');
    }
    texts(name) {
        const value = this.#members[name];
        if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
            return value;
        throw this.#unfit(name, 'list of texts');
    }
    object(name) {
        return AnsweredObject.of(this.#members[name], this.#placeOf(name));
    }
    objects(name) {
        const place = this.#placeOf(name);
        return listOf(this.#members[name], (0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(place)).map((one, index) => AnsweredObject.of(one, `${place}[${index}]`));
    }
    /** `undefined` where the server says `null`, or leaves the member out. */
    textIfThere(name) {
        return this.#isThere(name) ? this.text(name) : undefined;
    }
    /** `undefined` where the server says `null`, or leaves the member out. */
    numberIfThere(name) {
        return this.#isThere(name) ? this.number(name) : undefined;
    }
    /** `undefined` where the server says `null`, or leaves the member out. */
    flagIfThere(name) {
        return this.#isThere(name) ? this.flag(name) : undefined;
    }
    /** An object inside this one; `undefined` where the server says `null`, or leaves it out. */
    objectIfThere(name) {
        return this.#isThere(name) ? this.object(name) : undefined;
    }
    /** The object as it came, for readers of their own. */
    toJSON() {
        return this.#members;
    }
    #isThere(name) {
        return this.#members[name] !== undefined && this.#members[name] !== null;
    }
    #placeOf(name) {
        return this.#place === '' ? name : `${this.#place}.${name}`;
    }
    #unfit(name, kind) {
        return new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(this.#placeOf(name))} is no ${kind}.`);
    }
}
/** An answer as JSON; an outage or a proxy answers pages. */
function jsonIn({ body }) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        throw new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO('no JSON.');
    }
}
function listOf(value, what) {
    if (Array.isArray(value))
        return value;
    throw new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${what} is no list.`);
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export HttpCodes */
/** Statuses that the artifact client knows by name. */
const HttpCodes = {
    TooManyRequests: 429,
    InternalServerError: 500,
    BadGateway: 502,
    ServiceUnavailable: 503,
    GatewayTimeout: 504,
};
/**
 * The client of `@actions/http-client`, as far as it is used: the artifact client posts and gets, `@actions/github` asks
 * for an agent that it then does not use, and the OIDC helper of `@actions/core` is never called.
 *
 * An answer of any status is an answer; a lost connection rejects with Node's error and its `code`. A redirect is not
 * followed, since neither the artifact service nor a signed address answers with one. Nothing is repeated here: the
 * artifact client does that itself. What sends is loaded with the first request, so that a start does not wait for it.
 */
class HttpClient {
    #userAgent;
    #handlers;
    constructor(userAgent = 'actions/http-client', handlers = []) {
        this.#userAgent = userAgent;
        this.#handlers = handlers;
    }
    get(url, headers = {}) {
        return this.#send('GET', url, headers);
    }
    post(url, body, headers = {}) {
        return this.#send('POST', url, headers, Buffer.from(body));
    }
    getAgent() { }
    getAgentDispatcher() { }
    async #send(method, url, given, body) {
        const headers = { ...given, 'user-agent': this.#userAgent };
        for (const handler of this.#handlers)
            handler.prepareRequest({ headers });
        const { openAnswer, wholeBody } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 48820));
        const message = await openAnswer({ method, url, headers, ...(body === undefined ? {} : { body }) });
        return { message, readBody: async () => (await wholeBody(message)).toString() };
    }
}
const others = [
    'options',
    'del',
    'patch',
    'put',
    'head',
    'sendStream',
    'request',
    'requestRaw',
    'requestRawWithCallback',
    'dispose',
    'getJson',
    'postJson',
    'putJson',
    'patchJson',
];
for (const name of others) {
    Object.defineProperty(HttpClient.prototype, name, {
        value: () => {
            throw new Error(`This action has no HttpClient.${name} of @actions/http-client: nothing in it asks for one.`);
        },
    });
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * What `@actions/github` would give an Octokit that is told nothing else. Ours is told: each request brings the `fetch` of
 * `GitHubApi`, over the engine.
 */
function fetch() {
    throw new Error('This action has no fetch of undici: nothing in it asks for one.');
}


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherRemote: () => (/* binding */ gatherRemote)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/attestation/reading/answers.js
var answers = __webpack_require__(36734);
// EXTERNAL MODULE: ./lib/attestation/reading/bundle.js
var bundle = __webpack_require__(82637);
// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var http_attempt = __webpack_require__(37146);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
// EXTERNAL MODULE: ./lib/clients/http/send.js + 1 modules
var send = __webpack_require__(48820);
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
        throw new http_attempt/* Unreadable */.IO(`a file leads to ${answered.why}.`);
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

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/clients/python-index/remote.js

// Whoever only wants to know goes on without an answer.
const adviceLimits = { limitMs: 60_000, triesLimit: 3 };
/** The index as the engine asks it: what fails is `index-failed`, and a re-run may help. */
function indexRemote({ indexName: name }, network, purpose) {
    const again = `Run ${errors/* theRun */.xE} again`;
    const hint = purpose !== 'publish' ? `${again}.` : `${again}: files that ${name} already has are not sent again.`;
    return { name, code: 'index-failed', hint, network, ...(purpose === 'advice' ? adviceLimits : {}) };
}
/** An answer of the index that cannot be used; a re-run may help. */
function indexFailed({ code, hint }, message) {
    return new errors/* ReleaseError */.K2(code, { message, hint });
}

;// CONCATENATED MODULE: ./lib/clients/python-index/reading.js










// The index lets its caches answer for ten minutes; a reader that looks for its own upload must ask past them.
const fresh = { 'cache-control': 'no-cache' };
/** Reads what the index has, by its JSON API: the HTML pages are for people and old tools. */
class IndexReading {
    #options;
    #remote;
    constructor(options, network, purpose) {
        this.#options = options;
        this.#remote = indexRemote(options, network, purpose);
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
        return await download(remote, { name, sizeBytes, url, headers: {} }, path);
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
                const request = (0,http_attempt/* requestName */.ZK)(this.#provenanceRequest(project, version, fileName));
                throw indexFailed(this.#remote, `${this.#options.indexName} answered 403 to ${request}: ${served.words}`);
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
        throw new http_attempt/* Unreadable */.IO(`a file leads to ${answered.why}.`);
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

// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/commands/verify/gathering/gathered.js
var gathered = __webpack_require__(98736);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/attestation/reading/offer.js
var offer = __webpack_require__(27371);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 2 modules
var file_name = __webpack_require__(74664);
// EXTERNAL MODULE: ./lib/listed.js
var lib_listed = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/commands/verify/gathering/listed.js




/** Download files, one after the other, and hold each against what its server lists. */
async function measureListed(listed, { owner, server, voice, fetch }) {
    const files = [];
    const problems = [];
    const total = listed.length;
    voice({ kind: 'part', title: `Download ${(0,lib_listed/* counted */.h)(total, 'file')} of ${owner}` });
    for (const [index, one] of listed.entries()) {
        const downloaded = await fetch(one, index);
        const { sizeBytes, sha256 } = downloaded;
        const { name } = one;
        const file = { name, sizeBytes, sha256 };
        files.push(file);
        voice({ kind: 'done', what: 'downloaded', name, at: { count: files.length, total, sizeBytes } });
        problems.push(...mismatchOf(downloaded, one, server));
    }
    return { files, problems };
}
/** The problem of bytes that are not those that their own server lists: the file is judged as it came, and refused. */
function mismatchOf(downloaded, listed, { code, name }) {
    const difference = differenceOf(listed, downloaded);
    if (difference === undefined)
        return [];
    const message = `${name} lists ${(0,quoted/* quoted */.TL)(listed.name)} ${difference}.`;
    const hint = `Run ${errors/* theRun */.xE} again; if it stays so, somebody is between this machine and ${name}.`;
    return [{ code, severity: 'error', message, hint, file: listed.name }];
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
async function measureIndexFiles(reading, listed, { folder, indexName, voice }) {
    return await measureListed(listed, {
        owner: indexName,
        server: { name: indexName, code: 'index-file-mismatch' },
        voice,
        fetch: async (one, index) => {
            (0,gathered/* requirePlainName */.XS)(one.name);
            // No name of a server becomes a path.
            const path = (0,external_node_path_.join)(folder, `file-${index}`);
            return await reading.download(one, path).finally(() => (0,promises_.rm)(path, { force: true }));
        },
    });
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
                const found = (0,attempt/* attemptList */.Gn)(() => (0,answers/* readIndexAnswer */.$d)(served.body, `${indexName}'s answer for ${name}`));
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
            const message = `${indexName} has ${(0,quoted/* quoted */.TL)(name)}, and the release page does not.`;
            return [{ code: 'index-file-foreign', severity: 'error', message, hint }];
        }
        const message = `${(0,quoted/* quoted */.TL)(name)} has sha256:${file.sha256} on the release page, and sha256:${sha256} on ${indexName}.`;
        return [{ code: 'index-file-differs', severity: 'error', message, hint, file: name }];
    });
}

// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var statement = __webpack_require__(47896);
;// CONCATENATED MODULE: ./lib/clients/github/assets.js






/** Assets of releases. Their bytes never stand in memory. */
class Assets {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Every asset of a release; the list inside a release may be cut. */
    list(releaseId) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
        return this.#api.all(route, { release_id: releaseId }, (response) => answered_object/* AnsweredObject */.$.listIn(response).map(toAsset));
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
        return await (0,exchange/* exchange */.c)(this.#api.remote, {
            request: { method: 'POST', url, headers, body: { sizeBytes, stream }, timeLimits: send/* fileTimeLimits */.gE },
            statuses: [201],
            read: (response) => toAsset(answered_object/* AnsweredObject */.$.in(response)),
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
        return await download(this.#api.remote, { name: asset.name, sizeBytes: asset.sizeBytes, url, headers }, path);
    }
    /** The token goes there: it is no address that only this machine can reach. */
    #uploadAddress(template) {
        const answered = (0,endpoints/* answeredAddress */.qd)(template.split('{', 1)[0] ?? '', this.#api.options.apiUrl);
        if (answered.kind === 'usable')
            return answered.address;
        throw new errors/* ReleaseError */.K2('github-failed', {
            message: `GitHub answered an address for uploads that leads to ${answered.why}.`,
            hint: `Run ${errors/* theRun */.xE} again; nothing was sent to that address.`,
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
    const corrupt = () => (0,malformed/* malformed */.Q)(place, 'is not compressed by Snappy');
    const preamble = readPreamble(compressed);
    if (preamble === undefined)
        throw corrupt();
    const { sizeBytes, end } = preamble;
    if (sizeBytes > limitBytes)
        throw (0,malformed/* tooLarge */.g)(place, `has ${sizeBytes} bytes; at most ${limitBytes} are read`);
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

// EXTERNAL MODULE: ./lib/clients/github/api.js + 2 modules
var api = __webpack_require__(83716);
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
            const asked = { ...query, ...(after === undefined ? {} : { after }) };
            const answer = await this.#api.requestIfThere(route, asked, (response) => response);
            if (answer === undefined)
                return found;
            const at = page === 1 ? place : `page ${page} of ${place}`;
            for (const entry of (0,attempt/* attemptList */.Gn)(() => (0,answers/* readGitHubAnswer */.U1)(answer.body, at)))
                found.push(await this.#withBundle(entry));
            const next = nextAddress((0,api/* linkOf */.IJ)(answer));
            if (next === undefined)
                return found;
            after = cursorOf(next);
            if (after === undefined)
                break;
        }
        return [...found, (0,malformed/* tooLarge */.g)(place, `goes on after ${found.length} attestations, and no more are read`)];
    }
    /**
     * Store a bundle.
     *
     * @returns The id under which the page of the repository shows it.
     */
    async store(bundle) {
        const parameters = { bundle: bundle };
        return await this.#api.request('POST /repos/{owner}/{repo}/attestations', parameters, (response) => answered_object/* AnsweredObject */.$.in(response).numberIfThere('id'));
    }
    async #withBundle(entry) {
        if (entry instanceof errors/* ReleaseError */.K2 || entry.kind !== 'bundle-url')
            return entry;
        const { url, place } = entry;
        const answered = (0,endpoints/* answeredAddress */.qd)(url, this.#api.options.apiUrl);
        if (answered.kind === 'refused')
            return (0,malformed/* malformed */.Q)(place, `leads to ${answered.why}`);
        const body = await this.#fetchBundle(answered.address);
        return (0,attempt/* attempt */.CD)(() => (0,answers/* readBundleAnswer */.dh)(decompressSnappy(body, place, bundleLimitBytes), place));
    }
    /** Fetch a bundle from the storage behind GitHub. The address is signed by itself: no token goes there. */
    #fetchBundle(url) {
        const { code, hint, network } = this.#api.remote;
        const storage = { name: "GitHub's storage of attestations", code, hint, network };
        return (0,exchange/* exchange */.c)(storage, {
            request: { method: 'GET', url, headers: {}, answerLimitBytes: bundleLimitBytes },
            statuses: [200],
            read: ({ body }) => body,
        });
    }
}
/** The address of the next page: lists of attestations go on by a cursor, and have no numbers of pages. */
function nextAddress(link) {
    return /<([^<>]*)>; rel="next"/.exec(link)?.[1];
}
function cursorOf(address) {
    return (URL.canParse(address) ? new URL(address).searchParams.get('after') : null) ?? undefined;
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
        return this.#api.all('GET /repos/{owner}/{repo}/releases', {}, (response) => answered_object/* AnsweredObject */.$.listIn(response).map(toRelease));
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
        throw new errors/* ReleaseError */.K2('release-not-published', {
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
    return toRelease(answered_object/* AnsweredObject */.$.in(response));
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
async function measureAssets(api, assets, { folder, voice }) {
    return await measureListed(assets, {
        owner: 'the release page',
        server: { name: 'GitHub', code: 'release-asset-mismatch' },
        voice,
        fetch: (asset) => withDownload(api, { asset, folder }, async (_, downloaded) => downloaded),
    });
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
        await (0,promises_.rm)(path, { force: true });
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
                message: `${(0,quoted/* quoted */.TL)(name)} has sha256:${sha256} on the index, and sha256:${asset.sha256} on the release page.`,
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
    return await (0,temporary_folder/* withTemporaryFolder */.EX)((0,external_node_os_.tmpdir)(), 'release-action-verify', async (folder) => {
        switch (target.kind) {
            case 'release':
                return await gatherRelease(target.tag, remote, folder);
            case 'project':
                return await gatherProject(target, remote, folder);
        }
    });
}
/** The files of a release page, with what the index serves under their names. */
async function gatherRelease(tag, { services, network, github }, folder) {
    const page = github && (await readReleasePage(github, tag));
    if (github === undefined || page === undefined)
        throw notPublished(tag);
    if (page.distributions.length === 0)
        throw nothingOn(page.url);
    const { files, problems: mismatches } = await measureAssets(github, page.distributions, {
        folder,
        voice: network.voice,
    });
    const offers = [
        ...(await pageOffers(github, page.provenance, { folder, files })),
        ...(await storedOffers(github, files)),
    ];
    const remarks = [`Read the release page ${page.url}.`];
    const problems = [...page.problems, ...mismatches];
    const reading = new IndexReading(services.index, network, 'read');
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
    return strange.map(({ name }) => `${indexName} was not asked for ${(0,quoted/* quoted */.TL)(name)}, a name that it takes of no file.`);
}
function notThere(files, onIndex, indexName) {
    const missing = files.filter(({ name }) => !onIndex.some((file) => file.name === name));
    return missing.map(({ name }) => `${indexName} does not have ${(0,quoted/* quoted */.TL)(name)}.`);
}
/** The files of a version on the index, with what GitHub has of them. */
async function gatherProject({ project, version }, { services, network, github, tag }, folder) {
    const reading = new IndexReading(services.index, network, 'read');
    const { indexName } = services.index;
    const onIndex = (await reading.release(project, version)) ?? [];
    if (onIndex.length === 0)
        throw notOnIndex(indexName, `${project} ${version}`);
    const { files, problems: mismatches } = await measureIndexFiles(reading, onIndex, {
        folder,
        indexName,
        voice: network.voice,
    });
    const remarks = [`Read ${project} ${version} on ${indexName}.`];
    const problems = [...mismatches];
    const offers = [];
    if (github === undefined)
        remarks.push('GitHub was not asked: --repo names the repository.');
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
    return url === undefined ? `No release of the tag ${(0,quoted/* quoted */.TL)(tag)} is published.` : `Read the release page ${url}.`;
}
function whole(files, all, { problems: others, remarks }) {
    const { offers, problems } = (0,gathered/* joinOffers */.Qi)(all);
    return { files, offers, problems: [...others, ...problems], remarks, isWhole: true };
}
function notPublished(tag) {
    return new errors/* ReleaseError */.K2('release-not-published', {
        message: `GitHub shows no published release of the tag ${(0,quoted/* quoted */.TL)(tag)}.`,
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

//# sourceMappingURL=427.index.js.map