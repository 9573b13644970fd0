export const id = 70;
export const ids = [70];
export const modules = {

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


/***/ })

};

//# sourceMappingURL=70.index.js.map