export const id = 7;
export const ids = [7];
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

/***/ 94455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completeExpected: () => (/* binding */ completeExpected),
  publicApi: () => (/* binding */ publicApi)
});

// EXTERNAL MODULE: ./lib/clients/github/api.js + 2 modules
var api = __webpack_require__(83716);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/commit.js
var commit = __webpack_require__(43800);
// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var attempt = __webpack_require__(37146);
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
        const commit = await this.#api.requestIfThere(route, parameters, commitIn, [404, 422]);
        if (commit !== undefined)
            return commit;
        throw new errors/* ReleaseError */.K2('tag-not-found', {
            message: `The tag ${(0,quoted/* quoted */.TL)(name)} does not exist on GitHub, or leads to no commit.`,
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
        throw new errors/* ReleaseError */.K2('tag-moved', {
            message: `The tag ${(0,quoted/* quoted */.TL)(name)} leads to ${commit} now, but ${words.made} ${expected}.`,
            hint: words.hint,
        });
    }
    /** Whether a commit is part of a branch: it is not after a squash or a rebase. */
    async isInBranch(commit, branch) {
        const parameters = { basehead: `${branch}...${commit}`, per_page: 1 };
        return await this.#api.request('GET /repos/{owner}/{repo}/compare/{basehead}', parameters, (response) => {
            return answered_object/* AnsweredObject */.$.in(response).number('ahead_by') === 0;
        });
    }
}
/** The media type `sha` answers bare text. Whatever is no commit is a page, and says nothing of the tag. */
function commitIn({ body }) {
    const text = body.toString().trim();
    if ((0,commit/* isCommit */.W)(text))
        return text;
    throw new attempt/* Unreadable */.IO('no commit.');
}

;// CONCATENATED MODULE: ./lib/clients/github/repository.js

/** The repository of a client; after a renaming it has another name than was asked for. */
function repositoryFacts(api) {
    return api.request('GET /repos/{owner}/{repo}', {}, (response) => {
        const repository = answered_object/* AnsweredObject */.$.in(response);
        const owner = repository.object('owner');
        return {
            fullName: repository.text('full_name'),
            owner: owner.text('login'),
            id: String(repository.number('id')),
            ownerId: String(owner.number('id')),
        };
    });
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
function publicApi(repository, { terminal, network, namedBy }) {
    const { environment, services } = terminal;
    const token = new Secret(environment.GH_TOKEN || environment.GITHUB_TOKEN || '');
    return new api/* GitHubApi */.yN({ apiUrl: services.githubApi, token, repository, asker: { kind: 'person', namedBy }, network });
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

//# sourceMappingURL=7.index.js.map