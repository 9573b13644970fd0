export const id = 127;
export const ids = [127];
export const modules = {

/***/ 23449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetchOver)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

// Fetch Standard, "null body status" and "redirect status".
const bodilessStatuses = [101, 103, 204, 205, 304];
const redirectStatuses = [301, 302, 303, 307, 308];
const redirectLimit = 5;
/**
 * A `fetch` for Octokit: Node's own loads its whole HTTP library, and so does the bare name of `Response` or `Headers`.
 *
 * Nothing is repeated here. A redirect is followed on the same server only, as after a renaming: what another server says
 * is no answer of the one that was asked.
 *
 * @returns Rejects with the error of `send`, and for a redirect that is not followed.
 */
function fetchOver(send) {
    return async (url, { method, headers, body, redirect = 'follow', signal }) => {
        const request = {
            method,
            headers,
            ...(body === undefined ? {} : { body: Buffer.from(body) }),
            ...(signal === undefined ? {} : { signal }),
        };
        let address = url;
        for (let hops = 0; hops <= redirectLimit; hops += 1) {
            const response = await send({ ...request, url: address });
            if (redirect === 'manual' || !redirectStatuses.includes(response.status))
                return responseOf(address, response);
            address = nextAddress(method, address, response);
        }
        throw new Error(`More than ${redirectLimit} redirects followed one another.`);
    };
}
function nextAddress(method, address, { status, headers: { location = '' } }) {
    const next = location !== '' && URL.canParse(location, address) ? new URL(location, address) : undefined;
    // Fetch Standard, "HTTP-redirect fetch": these make a read of a write, which would then look done.
    const losesBody = method !== 'GET' && method !== 'HEAD' && status < 307;
    if (next === undefined || losesBody || next.origin !== new URL(address).origin) {
        throw new Error(`The answer ${status} leads to ${next?.origin ?? 'no address'}, and is not followed.`);
    }
    return next.href;
}
function responseOf(url, { status, headers, body }) {
    const pairs = Object.entries(headers)
        .flatMap(([name, value = []]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one]))
        .toSorted(([one], [other]) => (one < other ? -1 : Number(one > other)));
    return {
        status,
        statusText: node_http__WEBPACK_IMPORTED_MODULE_0__.STATUS_CODES[status] ?? '',
        url,
        headers: {
            [Symbol.iterator]: () => pairs[Symbol.iterator](),
            get: (asked) => {
                const values = pairs.filter(([name]) => name === asked.toLowerCase()).map(([, value]) => value);
                return values.length === 0 ? null : values.join(', ');
            },
        },
        body: bodilessStatuses.includes(status) ? null : bytesOf(body),
        text: async () => new TextDecoder().decode(body),
        arrayBuffer: async () => new Uint8Array(body).buffer,
    };
}
async function* bytesOf(body) {
    yield body;
}


/***/ }),

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
        const { openAnswer, wholeBody } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 24479));
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
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23449);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24479);


/** What `@actions/github` gives an Octokit that is told nothing else. */
const fetch = (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_0__/* .fetchOver */ .h)(_http_send_js__WEBPACK_IMPORTED_MODULE_1__/* .send */ .t);


/***/ }),

/***/ 86495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeExpected: () => (/* binding */ completeExpected),
  publicApi: () => (/* binding */ publicApi)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 20 modules
var utils = __webpack_require__(78665);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/clients/http/fetch.js
var fetch = __webpack_require__(23449);
// EXTERNAL MODULE: ./lib/clients/http/send.js
var send = __webpack_require__(24479);
;// CONCATENATED MODULE: ./lib/clients/github/refusals.js

/**
 * Turn an answer of GitHub into an error that says what to do.
 *
 * @returns ReleaseError `permission-missing`, `github-refused`, or `github-failed` (also for a rate limit, which GitHub
 *   answers with 403 or 429).
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function refusalError(refused, permissions, cause) {
    const { request, status, words, headers } = refused;
    const message = `GitHub answered ${status} to ${request}: ${words || 'without a word'}`;
    const limit = limitOf(refused);
    if (limit !== undefined || status >= 500) {
        const when = limit ?? 'Run the job again';
        return new errors/* ReleaseError */.K2('github-failed', { message, hint: `${when}; what is done stays done.`, cause });
    }
    if (status === 401) {
        const hint = 'Leave the input "token" at its default, the token of the job.';
        return new errors/* ReleaseError */.K2('permission-missing', { message, hint, cause });
    }
    if (status === 403 && headers['x-accepted-github-permissions'] !== undefined) {
        // All of them: GitHub's header names what this one request needs, and the next one may need another.
        const hint = `Give the job all of this in the workflow file:\n${permissionLines(permissions)}`;
        return new errors/* ReleaseError */.K2('permission-missing', { message, hint, cause });
    }
    const hint = 'Check that tag, release, and pull request are as this run left them, and run the job again.';
    return new errors/* ReleaseError */.K2('github-refused', { message, hint, cause });
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
        const lines = named.map(([, scope = '', access]) => `"${scope.replaceAll('_', '-')}: ${access}"`);
        return lines.length === 0 ? [] : [lines.join(' and ')];
    });
}
/** GitHub's words in the body of an answer. */
function wordsOf(body) {
    const text = body.toString('utf8', 0, 20_000).trim();
    try {
        const { message, errors } = JSON.parse(text);
        return [message, errors === undefined ? undefined : JSON.stringify(errors)].filter(Boolean).join(' ') || text;
    }
    catch {
        return text.slice(0, 300);
    }
}
/** When a rate limit ends, as a sentence without its end; `undefined` if this is none. */
function limitOf({ status, headers }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = headers['retry-after'];
    if (retryAfter !== undefined)
        return `Wait ${retryAfter} s, and run the job again`;
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
        const time = Number.isNaN(reset.getTime()) ? 'an hour from now' : reset.toISOString();
        return `The limit of requests ends at ${time}: run the job again then`;
    }
    return status === 429 ? 'Wait a minute, and run the job again' : undefined;
}
/** Permissions as lines of a workflow file. */
function permissionLines(permissions) {
    return ['permissions:', ...Object.entries(permissions).map(([scope, access]) => `  ${scope}: ${access}`)].join('\n');
}

;// CONCATENATED MODULE: ./lib/clients/github/api.js







// Waits before a read is repeated; a write never is, since a lost answer may hide a done deed.
const readWaitsMs = [1000, 2000, 4000];
/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
class GitHubApi {
    options;
    #octokit;
    constructor(options) {
        this.options = options;
        const { token, apiUrl: baseUrl } = options;
        const given = { baseUrl, request: { fetch: (0,fetch/* fetchOver */.h)(send/* send */.t) } };
        this.#octokit = token.isEmpty ? new utils/* GitHub */.gq(given) : (0,github/* getOctokit */.Q)(token.reveal(), given);
    }
    /**
     * Send one request.
     *
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async request(route, parameters) {
        return (await this.#send(route, parameters)).data;
    }
    /** Like `request`; `undefined` where GitHub answers 404, or another status that means the same here. */
    async requestIfThere(route, parameters, absent = [404]) {
        return await ifThere(() => this.request(route, parameters), absent);
    }
    /** An answer as it came, for readers that are stricter than Octokit; `undefined` where GitHub answers 404. */
    async bodyIfThere(route, parameters) {
        return await ifThere(async () => {
            const { data, link } = await this.#answerTo(route, parameters, true);
            return { body: data, link };
        }, [404]);
    }
    /**
     * Every page of a list, to the end that the `Link` header tells: a short page is not always the last.
     *
     * @param itemsOf Takes the items out of one page.
     */
    async all(route, parameters, itemsOf) {
        const items = [];
        for (let page = 1;; page += 1) {
            const { data, link } = await this.#send(route, { ...parameters, per_page: 100, page });
            items.push(...itemsOf(data));
            if (!link.includes('rel="next"'))
                return items;
        }
    }
    async #send(route, parameters) {
        const { data, link } = await this.#answerTo(route, parameters, false);
        // The route decides the types of parameters and answer, which Octokit's own overloads lose on a variable.
        return { data: data, link };
    }
    async #answerTo(route, parameters, isRaw) {
        const { owner, name: repo } = this.options.repository;
        const waits = route.startsWith('GET ') ? [...readWaitsMs] : [];
        for (;;) {
            try {
                const request = { parseSuccessResponseBody: !isRaw };
                const response = await this.#octokit.request(route, { owner, repo, ...parameters, request });
                const data = isRaw ? await (0,send.wholeBody)(response.data ?? []) : response.data;
                return { data, link: response.headers.link ?? '' };
            }
            catch (error) {
                const request = requestOf(route, { owner, repo, ...parameters });
                const found = refusedOf(error);
                const pauseMs = found === undefined || found.status >= 500 ? waits.shift() : undefined;
                if (pauseMs !== undefined) {
                    await (0,promises_.setTimeout)(pauseMs);
                    continue;
                }
                if (found === undefined)
                    throw unreachable(request, error);
                throw refusalError({ ...found, request }, this.options.permissions, error);
            }
        }
    }
    /** What GitHub refused of a request that a client sent itself. */
    refusalOf(method, url, { status, headers, body }) {
        const refused = { request: `${method} ${new URL(url).pathname}`, status, headers, words: wordsOf(body) };
        return refusalError(refused, this.options.permissions);
    }
}
async function ifThere(ask, absent) {
    try {
        return await ask();
    }
    catch (error) {
        const status = error instanceof errors/* ReleaseError */.K2 ? refusedOf(error.cause)?.status : undefined;
        if (status !== undefined && absent.includes(status))
            return undefined;
        throw error;
    }
}
/** GitHub as one job of a run speaks to it. */
function jobApi({ run, token }, permissions) {
    const { apiUrl, repository } = run;
    return new GitHubApi({ apiUrl, token, repository, permissions });
}
/** `GET /repos/pallets/flask/releases/1` of a route and its parameters. */
function requestOf(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name]));
}
/** The answer of GitHub in what Octokit throws; `undefined` if none came. */
function refusedOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    const response = error.response;
    // Octokit reports a lost connection as a 500 without an answer.
    if (response === undefined)
        return undefined;
    return { status: error.status, words: error.message, headers: response.headers ?? {} };
}
function unreachable(request, cause) {
    return new errors/* ReleaseError */.K2('github-failed', {
        message: `GitHub could not be reached for ${request}.`,
        hint: 'Run the job again; what is done stays done.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/clients/github/refs.js

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
            throw new errors/* ReleaseError */.K2('tag-not-found', {
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

;// CONCATENATED MODULE: ./lib/clients/github/repository.js
/** The repository of a client; after a renaming it has another name than was asked for. */
async function repositoryFacts(api) {
    const { full_name: fullName, owner, id } = await api.request('GET /repos/{owner}/{repo}', {});
    return { fullName, owner: owner.login, id: String(id), ownerId: String(owner.id) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/secret.js

/** A token: it prints as `***` wherever it is not revealed on purpose. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The token itself, for one header or one request body. */
    reveal() {
        return this.#value;
    }
    get isEmpty() {
        return this.#value === '';
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [external_node_util_.inspect.custom]() {
        return '***';
    }
}

;// CONCATENATED MODULE: ./lib/commands/verify/gathering/github.js




/** GitHub as everybody sees a repository. A token raises its limits; it is taken from where `gh` takes it. */
function publicApi(repository, services, { environment }) {
    const token = new Secret(environment.GH_TOKEN || environment.GITHUB_TOKEN || '');
    return new GitHubApi({ apiUrl: services.githubApi, token, repository, permissions: { contents: 'read' } });
}
/**
 * Add what GitHub knows of an expected identity: the ids of its repository, and the commit that its tag leads to now.
 *
 * @param tag Without `refs/tags/`.
 * @throws ReleaseError `tag-not-found`, `github-…`
 */
async function completeExpected(expected, tag, api) {
    const found = await repositoryFacts(api);
    const { repository } = expected;
    const isSame = found.fullName.toLowerCase() === repository.fullName.toLowerCase();
    const commit = expected.commit ?? (tag === undefined ? undefined : await new Refs(api).commitOfTag(tag));
    const remark = `GitHub leads from ${repository.fullName} to ${found.fullName}: certificates of before have the old name, and the same id.`;
    return {
        expected: {
            ...expected,
            // A repository keeps its id under another name, and may have another owner.
            repository: isSame ? found : { ...repository, id: found.id },
            ...(commit === undefined ? {} : { commit }),
        },
        remarks: isSame ? [] : [remark],
    };
}


/***/ })

};

//# sourceMappingURL=127.index.js.map