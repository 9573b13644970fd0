export const id = 30;
export const ids = [30];
export const modules = {

/***/ 50380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ greaterFinal)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25946);


/**
 * The greatest published final version, if it is greater than this one.
 *
 * @returns `undefined` if this release is the greatest, or a pre-release, which is never the latest.
 */
function greaterFinal(own, tagPrefix, releases) {
    if (own.isPreRelease)
        return undefined;
    const finals = releases.flatMap(({ tag, isDraft }) => {
        const version = versionOfTag(tag, tagPrefix);
        return isDraft || version === undefined || version.isPreRelease ? [] : [version];
    });
    const greatest = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .greatestOf */ .HE)(finals);
    return greatest !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(greatest, own) > 0 ? greatest : undefined;
}
/**
 * The version that a tag means, in whichever spelling: a project may have changed its prefix. A prefix that names something
 * may be that of one of several packages, and then other tags are of others.
 */
function versionOfTag(tag, prefix) {
    if (!(0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .isCustomary */ .eW)(prefix))
        return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsAfter */ .Lr)(tag, prefix)?.version;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(tag) ?? (tag.startsWith(prefix) ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(tag.slice(prefix.length)) : undefined);
}


/***/ }),

/***/ 61030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./lib/attestation/reading/provenance-file.js + 3 modules
var provenance_file = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var statement = __webpack_require__(47896);
// EXTERNAL MODULE: ./lib/clients/github/api.js + 1 modules
var github_api = __webpack_require__(91537);
// EXTERNAL MODULE: ./lib/clients/github/assets.js
var assets = __webpack_require__(9669);
// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
;// CONCATENATED MODULE: ./lib/clients/github/pull-requests.js

/** Pull requests and their comments. */
class PullRequests {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** The pull requests that hold a commit, open or merged. */
    async ofCommit(commit) {
        const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
        return this.#api.all(route, { commit_sha: commit }, (response) => answered_object/* AnsweredObject */.$.listIn(response).map(toPullRequest));
    }
    comments(number) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        return this.#api.all(route, { issue_number: number }, (response) => answered_object/* AnsweredObject */.$.listIn(response).map(toComment));
    }
    async createComment(number, body) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        return this.#api.request(route, { issue_number: number, body }, (response) => toComment(answered_object/* AnsweredObject */.$.in(response)));
    }
    async updateComment(id, body) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        return this.#api.request(route, { comment_id: id, body }, (response) => toComment(answered_object/* AnsweredObject */.$.in(response)));
    }
}
function toPullRequest(pull) {
    const head = pull.object('head');
    const base = pull.object('base');
    return {
        number: pull.number('number'),
        isMerged: pull.textIfThere('merged_at') !== undefined,
        headCommit: head.text('sha'),
        // The repository of a branch is gone with its fork.
        isOwn: head.objectIfThere('repo')?.text('full_name') === base.object('repo').text('full_name'),
        base: base.text('ref'),
    };
}
function toComment(comment) {
    return {
        id: comment.number('id'),
        body: comment.textIfThere('body') ?? '',
        author: comment.objectIfThere('user')?.text('login') ?? 'unknown',
        url: comment.text('html_url'),
    };
}

// EXTERNAL MODULE: ./lib/clients/github/refs.js
var refs = __webpack_require__(88718);
// EXTERNAL MODULE: ./lib/clients/github/releases.js
var github_releases = __webpack_require__(40386);
// EXTERNAL MODULE: ./lib/clients/python-index.js + 3 modules
var python_index = __webpack_require__(70900);
// EXTERNAL MODULE: ./lib/distribution/release-assets.js
var release_assets = __webpack_require__(98021);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
// EXTERNAL MODULE: ./lib/markdown.js
var markdown = __webpack_require__(45162);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/series.js
var series = __webpack_require__(50380);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/steps/finish/decide.js


/** Hold what the world sees against what a finished release is. */
function decideFinish(facts) {
    const sentences = [indexSentence(facts), attestationSentence(facts), pageSentence(facts), mergeSentence(facts)];
    return {
        done: sentences.filter(({ isDone }) => isDone).map(({ text }) => text),
        left: sentences.filter(({ isDone }) => !isDone).map(({ text }) => text),
    };
}
function indexSentence({ files, indexName, indexPage, project, version }) {
    const wrong = files.filter(({ sha256, indexSha256 }) => sha256 !== indexSha256);
    const page = `${project} ${version.text}`;
    if (wrong.length === 0) {
        return {
            isDone: true,
            text: `${page} is on ${indexName} (${indexPage}): ${files.length} ${files.length === 1 ? 'file' : 'files'}, each with the digest of the release page.`,
        };
    }
    const names = wrong.map(({ name, indexSha256 }) => `${(0,quoted/* quoted */.TL)(name)} (${indexSha256 === undefined ? 'missing' : 'another file'})`);
    return {
        isDone: false,
        text: `${page} is not complete on ${indexName}: ${(0,listed/* listed */.K)(names)}. Run the job "publish" again.`,
    };
}
function attestationSentence({ files, indexName }) {
    const bare = files.filter(({ isAttested }) => !isAttested);
    if (bare.length === 0)
        return { isDone: true, text: `${indexName} serves build provenance and publish attestation of every file.` };
    const names = (0,listed/* listed */.K)(bare.map(({ name }) => (0,quoted/* quoted */.TL)(name)));
    return { isDone: false, text: `${indexName} does not serve both attestations of ${names}; it takes none later.` };
}
function pageSentence({ releasePage, version, tag, latestTag, greater }) {
    const page = `release page of ${version.text} (${releasePage})`;
    if (greater !== undefined && latestTag === tag) {
        const text = `The ${page} took "latest" from ${greater.text}, which is greater: edit the release of ${greater.text}, and set it as the latest.`;
        return { isDone: false, text };
    }
    return { isDone: true, text: `The ${page} is published.` };
}
function mergeSentence({ pullRequest, isInBase, tag }) {
    if (pullRequest === undefined) {
        return { isDone: true, text: `No pull request holds the commit of ${(0,quoted/* quoted */.TL)(tag)}, so there is none to merge.` };
    }
    const { number, base, isMerged } = pullRequest;
    if (isInBase)
        return { isDone: true, text: `#${number} is merged: ${(0,quoted/* quoted */.TL)(base)} holds the tagged commit.` };
    if (isMerged) {
        const text = `#${number} was squashed or rebased: ${(0,quoted/* quoted */.TL)(base)} does not hold the tagged commit. Merge the tag ${(0,quoted/* quoted */.TL)(tag)} into ${(0,quoted/* quoted */.TL)(base)}.`;
        return { isDone: false, text };
    }
    return {
        isDone: false,
        text: `Merge #${number} with a merge commit, so that ${(0,quoted/* quoted */.TL)(base)} holds the tagged commit.`,
    };
}

;// CONCATENATED MODULE: ./lib/steps/finish.js















/** Look at the release as everybody sees it, and say on its pull request what is done and what is left. */
async function finish(inputs, network) {
    const api = (0,github_api/* jobApi */.S)(inputs, declared/* declaredSteps */._v.finish.permissions, network);
    const facts = await gather(inputs, api, network);
    if (facts === undefined)
        return nothingToFinish(inputs);
    const decision = decideFinish(facts);
    const comment = await leaveComment(new PullRequests(api), facts, writeComment(facts, decision));
    return (0,report/* reportOf */.EI)({
        step: 'finish',
        headline: `${facts.project} ${facts.version.text}: ${decision.left.length === 0 ? 'nothing is left to do' : `${decision.left.length} left to do`}.`,
        files: facts.files.map((file) => fileRow(file, facts)),
        remarks: [...decision.left.map((text) => `Left: ${text}`), ...decision.done.map((text) => `Done: ${text}`)],
        outputs: comment === undefined ? {} : { 'comment-url': comment.url },
    });
}
/** A page of a tag that is no release, such as `nightly-2026.11.30`, is nobody's mistake. */
const nothingToFinish = ({ tag }) => (0,report/* reportOf */.EI)({
    step: 'finish',
    headline: `The release of the tag ${(0,quoted/* quoted */.TL)(tag.name)} holds no file of a version that the tag ends in, so nothing was published.`,
});
async function gather({ endpoints, tag: named, release, run }, api, network) {
    const releases = new github_releases/* Releases */.h(api);
    const page = await releases.get(release.releaseId);
    const sorted = (0,release_assets/* sortAssets */.M5)(await new assets/* Assets */.s(api).list(release.releaseId), named, provenance_file/* provenanceFileName */.fK);
    if (sorted === undefined)
        return undefined;
    const { distributions, project, tag, version } = sorted;
    const index = new python_index/* PythonIndex */.F(endpoints, network);
    const pulls = await new PullRequests(api).ofCommit(run.sha);
    // Another pull request may hold the commit too: a merge of branches, or a fork's.
    const pullRequest = pulls.find(({ headCommit, isOwn }) => isOwn && headCommit === run.sha);
    return {
        project,
        version,
        tag: tag.name,
        indexName: index.name,
        indexPage: index.reading.releasePage(project, version.text),
        releasePage: page.url,
        files: await publishedFiles(distributions, { index, project, version: version.text }),
        pullRequest,
        isInBase: pullRequest !== undefined && (await new refs/* Refs */.d(api).isInBranch(run.sha, pullRequest.base)),
        latestTag: (await releases.latest())?.tag,
        greater: (0,series/* greaterFinal */.p)(version, tag.prefix, await releases.list()),
    };
}
async function publishedFiles(assets, { index, project, version }) {
    const onIndex = await index.reading.files(project);
    const files = [];
    for (const { name, sizeBytes, sha256 = '' } of assets) {
        const types = await index.reading.predicateTypes(project, version, name);
        const isAttested = statement/* indexedTypes */.hp.every((type) => types.includes(type));
        files.push({ name, sizeBytes, sha256, indexSha256: onIndex.get(name)?.sha256, isAttested });
    }
    return files;
}
// Only the job's own account writes this comment: a person's comment with the same mark is not ours to edit.
const commentAuthor = 'github-actions[bot]';
function markOf(tag) {
    return `<!-- release-action:finish ${encodeURIComponent(tag)} -->`;
}
function writeComment({ project, version, tag }, { done, left }) {
    const boxes = (sentences, box) => sentences.map((text) => `[${box}] ${(0,markdown/* escapeLine */.EH)(text)}`);
    const verdict = left.length === 0 ? 'is released' : 'is released, with something left to do';
    return [
        markOf(tag),
        `**${(0,markdown/* escapeLine */.EH)(project)} ${version.text}** ${verdict}.`,
        '',
        (0,markdown/* list */.p_)([...boxes(done, 'x'), ...boxes(left, ' ')]),
    ].join('\n');
}
/** One comment: written once, edited when it has something else to say. */
async function leaveComment(client, facts, body) {
    if (facts.pullRequest === undefined)
        return undefined;
    const { number } = facts.pullRequest;
    const mark = markOf(facts.tag);
    const comments = await client.comments(number);
    const own = comments.find((comment) => comment.author === commentAuthor && comment.body.startsWith(mark));
    if (own === undefined)
        return client.createComment(number, body);
    return own.body === body ? own : client.updateComment(own.id, body);
}
function fileRow({ name, sizeBytes, sha256, indexSha256, isAttested }, { indexPage }) {
    const digest = sha256 === indexSha256 ? 'same on the index' : indexSha256 === undefined ? 'not on the index' : 'differs';
    return { name, sizeBytes, sha256, result: `${digest}${isAttested ? ', attested twice' : ''}`, link: indexPage };
}


/***/ })

};

//# sourceMappingURL=30.index.js.map