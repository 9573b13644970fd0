export const id = 570;
export const ids = [570,589];
export const modules = {

/***/ 91537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ jobApi),
  IJ: () => (/* binding */ linkOf)
});

// UNUSED EXPORTS: GitHubApi

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/clients/http/send.js + 2 modules
var send = __webpack_require__(26444);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
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
            const other = `${(0,quoted/* quoted */.TL)(`${owner}/${name}`)} is the remote "origin" of this clone: --repo names another repository.`;
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

// EXTERNAL MODULE: ./lib/clients/github/refusals.js
var refusals = __webpack_require__(21717);
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
        const refusal = (refused) => (0,refusals/* refusalError */.z_)(refused, this.hints);
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

/***/ 76357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ knownAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _release_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2502);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21717);



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
        return (0,_release_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(await pending);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && failures.includes(error.code))
            return (0,_release_known_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L)(reasonOf(error));
        throw error;
    }
}
function reasonOf(error) {
    const refused = error instanceof _refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubRefusal */ .ke ? error.refused : undefined;
    // A token that GitHub does not know lacks more than a permission.
    const lacking = refused?.status === 403 ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedPermissions */ .Gw)(refused) : [];
    if (lacking.length > 0)
        return `the token lacks ${lacking.join(' or ')}`;
    const words = error.message.replace(/\s+/g, ' ').trim();
    return words.length > longestReason ? `${words.slice(0, longestReason)}…` : words.replace(/\.$/, '');
}


/***/ }),

/***/ 21717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ acceptedPermissions),
/* harmony export */   ke: () => (/* binding */ GitHubRefusal),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);



/** What GitHub refused, with the answer for who knows what to make of it. */
class GitHubRefusal extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 {
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
        const lines = named.map(([, scope = '', access]) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${scope.replaceAll('_', '-')}: ${access}`));
        return lines.length === 0 ? [] : [(0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(lines)];
    });
}


/***/ }),

/***/ 17070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherGitHubFacts: () => (/* binding */ gatherGitHubFacts)
});

// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/clients/github/api.js + 1 modules
var github_api = __webpack_require__(91537);
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

// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
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
        const answers = await this.#api.all(route, { ref: commit, filter: 'latest' }, (response) => answered_object/* AnsweredObject */.$.in(response)
            .objects('check_runs')
            .map((run) => ofCheckRun(run, runId)));
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
        const answers = await this.#api.all(route, { ref: commit }, (response) => answered_object/* AnsweredObject */.$.in(response).objects('statuses').map(ofStatus));
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

// EXTERNAL MODULE: ./lib/clients/github/known.js
var github_known = __webpack_require__(76357);
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
        const milestones = await this.#api.all('GET /repos/{owner}/{repo}/milestones', { state: 'open' }, (response) => answered_object/* AnsweredObject */.$.listIn(response)
            .filter((milestone) => isMilestoneOf(milestone.text('title'), version))
            .map(toMilestone));
        const [found] = milestones;
        if (found === undefined)
            return undefined;
        const { title, url, number, openIssues } = found;
        const isOwn = number === ownMilestone;
        return {
            title,
            url,
            openItems: isOwn ? Math.max(0, openIssues - 1) : openIssues,
        };
    }
}
function toMilestone(milestone) {
    return {
        title: milestone.text('title'),
        url: milestone.text('html_url'),
        number: milestone.number('number'),
        openIssues: milestone.number('open_issues'),
    };
}

;// CONCATENATED MODULE: ./lib/clients/github/release-facts.js






/** What GitHub knows of a release that is prepared; what it refuses or fails to answer is kept as such. */
async function gatherGitHubFacts(job, release, network) {
    const { permissions, version, commit, ownMilestone } = release;
    const api = (0,github_api/* jobApi */.S)(job, permissions, network);
    const checks = new Checks(api);
    const [milestone, checkRuns, statuses] = await Promise.all([
        version && (0,github_known/* knownAnswer */.I)(new Milestones(api).openOf((0,release_version/* releasedAs */.kg)(version), ownMilestone)),
        (0,github_known/* knownAnswer */.I)(checks.checkRunsOf(commit, job.run.runId)),
        (0,github_known/* knownAnswer */.I)(checks.statusesOf(commit)),
    ]);
    return { milestone: milestone ?? (0,known/* known */.e)(undefined), checkRuns, statuses };
}


/***/ }),

/***/ 14468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ AnsweredObject),
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
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


/***/ })

};

//# sourceMappingURL=570.index.js.map