export const id = 260;
export const ids = [260,479,589];
export const modules = {

/***/ 32370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ jobApi),
/* harmony export */   SX: () => (/* binding */ refusedOf)
/* harmony export */ });
/* unused harmony export GitHubApi */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85555);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46239);
/* harmony import */ var _http_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23449);
/* harmony import */ var _http_send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24479);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21717);







// Waits before a read is repeated; a write never is, since a lost answer may hide a done deed.
const readWaitsMs = [1000, 2000, 4000];
/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
class GitHubApi {
    options;
    #octokit;
    constructor(options) {
        this.options = options;
        const { token, apiUrl: baseUrl } = options;
        const given = { baseUrl, request: { fetch: (0,_http_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchOver */ .h)(_http_send_js__WEBPACK_IMPORTED_MODULE_5__/* .send */ .t) } };
        this.#octokit = token.isEmpty ? new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_2__/* .GitHub */ .gq(given) : (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(token.reveal(), given);
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
                const data = isRaw ? await (0,_http_send_js__WEBPACK_IMPORTED_MODULE_5__.wholeBody)(response.data ?? []) : response.data;
                return { data, link: response.headers.link ?? '' };
            }
            catch (error) {
                const request = requestOf(route, { owner, repo, ...parameters });
                const found = refusedOf(error);
                const pauseMs = found === undefined || found.status >= 500 ? waits.shift() : undefined;
                if (pauseMs !== undefined) {
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs);
                    continue;
                }
                if (found === undefined)
                    throw unreachable(request, error);
                throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalError */ .z_)({ ...found, request }, this.options.permissions, error);
            }
        }
    }
    /** What GitHub refused of a request that a client sent itself. */
    refusalOf(method, url, { status, headers, body }) {
        const refused = { request: `${method} ${new URL(url).pathname}`, status, headers, words: (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .wordsOf */ .Z9)(body) };
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_6__/* .refusalError */ .z_)(refused, this.options.permissions);
    }
}
async function ifThere(ask, absent) {
    try {
        return await ask();
    }
    catch (error) {
        const status = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2 ? refusedOf(error.cause)?.status : undefined;
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('github-failed', {
        message: `GitHub could not be reached for ${request}.`,
        hint: 'Run the job again; what is done stays done.',
        cause,
    });
}


/***/ }),

/***/ 21717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ acceptedPermissions),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);

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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('github-failed', { message, hint: `${when}; what is done stays done.`, cause });
    }
    if (status === 401) {
        const hint = 'Leave the input "token" at its default, the token of the job.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('permission-missing', { message, hint, cause });
    }
    if (status === 403 && headers['x-accepted-github-permissions'] !== undefined) {
        // All of them: GitHub's header names what this one request needs, and the next one may need another.
        const hint = `Give the job all of this in the workflow file:\n${permissionLines(permissions)}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('permission-missing', { message, hint, cause });
    }
    const hint = 'Check that tag, release, and pull request are as this run left them, and run the job again.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('github-refused', { message, hint, cause });
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


/***/ }),

/***/ 59112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherGitHubFacts: () => (/* binding */ gatherGitHubFacts)
});

// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __webpack_require__(24629);
// EXTERNAL MODULE: ./lib/clients/github/api.js
var github_api = __webpack_require__(32370);
;// CONCATENATED MODULE: ./lib/release/checks/head-checks.js
// https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/about-protected-branches#require-status-checks-before-merging
const passingWords = ['success', 'neutral', 'skipped'];
// https://docs.github.com/pull-requests/reference/status-checks
const runningWords = ['queued', 'in_progress', 'requested', 'waiting', 'pending', 'expected'];
/**
 * Say which checks of a commit do not pass.
 *
 * What neither passes nor runs fails, a word that is new to us included: GitHub lets nothing else through a required
 * check. That holds for `stale`, which GitHub makes of a check run that did not end in 14 days, and which "behaves
 * similarly to the timed_out and canceled conclusions".
 *
 * @returns Both lists by name. Names are as they were given, and may hold anything.
 * @see https://developer.github.com/changes/2020-02-03-stale-conclusion/
 */
function judgeChecks(answers) {
    // The newest decides, this run's own too: an older answer under its name is an earlier look at the same thing.
    const others = newestOfEach(answers)
        .filter(({ isOwn }) => !isOwn)
        .sort(byName);
    const running = others.filter(({ word }) => runningWords.includes(word));
    const failing = others.filter(({ word }) => !runningWords.includes(word) && !passingWords.includes(word));
    return {
        failing: failing.map(({ name, word, url }) => ({ name, conclusion: word, url })),
        running: running.map(({ name }) => name),
    };
}
function newestOfEach(answers) {
    const newest = new Map();
    for (const answer of answers) {
        const known = newest.get(answer.key);
        if (known === undefined || answer.id > known.id)
            newest.set(answer.key, answer);
    }
    return [...newest.values()];
}
function byName(a, b) {
    if (a.name === b.name)
        return a.id - b.id;
    return a.name < b.name ? -1 : 1;
}
/**
 * Whether the page of a check run is one of a workflow run: `https://github.com/OWNER/NAME/actions/runs/ID/job/JOB`.
 *
 * @param detailsUrl What the app says, which may be no address at all.
 */
function isPageOfRun(detailsUrl, runId) {
    if (detailsUrl === undefined || !URL.canParse(detailsUrl))
        return false;
    const segments = new URL(detailsUrl).pathname.split('/');
    return segments.some((_, index) => segments.slice(index, index + 3).join('/') === `actions/runs/${runId}`);
}

// EXTERNAL MODULE: ./lib/errors.js + 1 modules
var errors = __webpack_require__(46239);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
;// CONCATENATED MODULE: ./lib/clients/github/answers.js


/**
 * One object of a list that GitHub answered, whose fields are looked at as they are read: types alone promise nothing.
 *
 * Every method throws the ReleaseError `github-failed` for a field that is missing or of another type.
 */
class AnsweredObject {
    /** What the list holds, for messages: `check runs`. */
    #what;
    #fields;
    /** Where this object is in the one that is listed: empty, or `app.`. */
    #place;
    constructor(what, fields, place) {
        this.#what = what;
        this.#fields = fields;
        this.#place = place;
    }
    /** @param what What the list holds, for messages: `check runs`. */
    static list(what, value) {
        if (!Array.isArray(value))
            throw malformed(`no list of ${what}`);
        return value.map((fields) => {
            if (!(0,json_value/* isRecord */.u)(fields))
                throw malformed(`${what} that are no objects`);
            return new AnsweredObject(what, fields, '');
        });
    }
    text(name) {
        const value = this.#fields[name];
        if (typeof value === 'string')
            return value;
        throw this.#unfit(name, 'text');
    }
    number(name) {
        const value = this.#fields[name];
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return value;
        throw this.#unfit(name, 'whole number');
    }
    /** `undefined` where GitHub says `null`, or leaves the field out. */
    textIfThere(name) {
        return this.#isThere(name) ? this.text(name) : undefined;
    }
    /** An object inside this one; `undefined` where GitHub says `null`, or leaves it out. */
    objectIfThere(name) {
        if (!this.#isThere(name))
            return undefined;
        const value = this.#fields[name];
        if ((0,json_value/* isRecord */.u)(value))
            return new AnsweredObject(this.#what, value, `${this.#place}${name}.`);
        throw this.#unfit(name, 'object');
    }
    #isThere(name) {
        return this.#fields[name] !== undefined && this.#fields[name] !== null;
    }
    #unfit(name, kind) {
        return malformed(`${this.#what} whose "${this.#place}${name}" is no ${kind}`);
    }
}
function malformed(fault) {
    const message = `An answer of GitHub has ${fault}.`;
    return new errors/* ReleaseError */.K2('github-failed', { message, hint: 'Run the job again; what is done stays done.' });
}

;// CONCATENATED MODULE: ./lib/clients/github/checks.js


/** What apps and services say of a commit. Each method needs a permission of its own. */
class Checks {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /**
     * Check runs of apps, GitHub Actions among them; they need `checks: read`.
     *
     * @param runId The run that asks: its own jobs are left out.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async checkRunsOf(commit, runId) {
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs';
        // The filter leaves superseded check runs out within one suite only, and each workflow run has a suite of its own.
        const answers = await this.#api.all(route, { ref: commit, filter: 'latest' }, (page) => AnsweredObject.list('check runs', page?.check_runs).map((run) => ofCheckRun(run, runId)));
        return judgeChecks(answers);
    }
    /**
     * Commit statuses, which are older than check runs; they need `statuses: read`.
     *
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async statusesOf(commit) {
        // The combined status has the newest of each context only.
        const route = 'GET /repos/{owner}/{repo}/commits/{ref}/status';
        const answers = await this.#api.all(route, { ref: commit }, (page) => AnsweredObject.list('commit statuses', page?.statuses).map(ofStatus));
        return judgeChecks(answers);
    }
}
function ofCheckRun(run, runId) {
    const name = run.text('name');
    const status = run.text('status');
    const detailsUrl = run.textIfThere('details_url');
    return {
        id: run.number('id'),
        // Jobs of one name in two workflows are one check: which workflow a run is of takes `actions: read` to know.
        key: JSON.stringify([run.objectIfThere('app')?.number('id'), name]),
        name,
        word: status === 'completed' ? run.text('conclusion') : status,
        url: run.textIfThere('html_url') ?? detailsUrl,
        isOwn: isPageOfRun(detailsUrl, runId),
    };
}
function ofStatus(status) {
    const name = status.text('context');
    return {
        id: status.number('id'),
        key: name,
        name,
        word: status.text('state'),
        url: status.textIfThere('target_url'),
        isOwn: false,
    };
}

// EXTERNAL MODULE: ./lib/clients/github/refusals.js
var refusals = __webpack_require__(21717);
;// CONCATENATED MODULE: ./lib/clients/github/known.js




const failures = ['permission-missing', 'github-refused', 'github-failed'];
// A page of an outage may be all that GitHub says.
const longestReason = 300;
/**
 * Wait for an answer of GitHub, and keep its refusal or its failure as a value, so that all else can still be judged.
 *
 * @returns Of a permission that is missing, which one: `the token lacks "checks: read"`. Of all else, GitHub's own words,
 *   on one line.
 * @throws Whatever is neither a refusal nor a failure of GitHub: a bug.
 */
async function knownAnswer(pending) {
    try {
        return (0,known/* known */.e)(await pending);
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2 && failures.includes(error.code))
            return (0,known/* unknown */.L)(reasonOf(error));
        throw error;
    }
}
function reasonOf(error) {
    const refused = error.code === 'permission-missing' ? (0,github_api/* refusedOf */.SX)(error.cause) : undefined;
    // A token that GitHub does not know lacks more than a permission.
    const lacking = refused?.status === 403 ? (0,refusals/* acceptedPermissions */.Gw)(refused) : [];
    if (lacking.length > 0)
        return `the token lacks ${lacking.join(' or ')}`;
    const words = error.message.replace(/\s+/g, ' ').trim();
    return words.length > longestReason ? `${words.slice(0, longestReason)}…` : words.replace(/\.$/, '');
}

;// CONCATENATED MODULE: ./lib/release/checks/milestone-title.js

/** Whether a milestone with this title is the one of a version: `3.2`, `v3.2.0`, and `Version 3.2.0` are that of 3.2.0. */
function isMilestoneOf(title, version) {
    const titled = (0,release_version/* parseVersion */.ot)(title.replace(/^\s*version\s+/i, ''));
    return titled !== undefined && (0,release_version/* compareVersions */.Zy)(titled, version) === 0;
}

;// CONCATENATED MODULE: ./lib/clients/github/milestones.js


/** Milestones of one repository. */
class Milestones {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /**
     * The open milestone of a version, and how much in it is still open.
     *
     * @param ownMilestone Number of the milestone that the release pull request is in: GitHub counts open pull requests
     *   as open issues, and this one is no reason to wait.
     * @returns `undefined` if no open milestone has the version as its title.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async openOf(version, ownMilestone) {
        const milestones = await this.#api.all('GET /repos/{owner}/{repo}/milestones', { state: 'open' }, (answer) => AnsweredObject.list('milestones', answer));
        const found = milestones.find((milestone) => isMilestoneOf(milestone.text('title'), version));
        if (found === undefined)
            return undefined;
        const openIssues = found.number('open_issues');
        const isOwn = found.number('number') === ownMilestone;
        return {
            title: found.text('title'),
            url: found.text('html_url'),
            openItems: isOwn ? Math.max(0, openIssues - 1) : openIssues,
        };
    }
}

;// CONCATENATED MODULE: ./lib/clients/github/release-facts.js






/** What GitHub knows of a release that is prepared; what it refuses or fails to answer is kept as such. */
async function gatherGitHubFacts(job, release) {
    const { permissions, version, commit, ownMilestone } = release;
    const api = (0,github_api/* jobApi */.S)(job, permissions);
    const checks = new Checks(api);
    const [milestone, checkRuns, statuses] = await Promise.all([
        version && knownAnswer(new Milestones(api).openOf((0,release_version/* releasedAs */.kg)(version), ownMilestone)),
        knownAnswer(checks.checkRunsOf(commit, job.run.runId)),
        knownAnswer(checks.statusesOf(commit)),
    ]);
    return { milestone: milestone ?? (0,known/* known */.e)(undefined), checkRuns, statuses };
}


/***/ }),

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

/***/ 30741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ valueAt),
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value is a JSON object: not `null`, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The value at a path; `undefined` if there is none. */
function valueAt(value, path) {
    return path.reduce(step, value);
}
function step(value, key) {
    if (Array.isArray(value))
        return typeof key === 'number' ? value[key] : undefined;
    return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}


/***/ })

};

//# sourceMappingURL=260.index.js.map