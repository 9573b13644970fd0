export const id = 734;
export const ids = [734];
export const modules = {

/***/ 16734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/clients/check-facts.js + 1 modules
var check_facts = __webpack_require__(92480);
// EXTERNAL MODULE: ./lib/clients/git/history.js
var git_history = __webpack_require__(88967);
// EXTERNAL MODULE: ./lib/clients/git.js + 7 modules
var clients_git = __webpack_require__(24566);
// EXTERNAL MODULE: ./lib/clients/release-states.js + 1 modules
var release_states = __webpack_require__(76582);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
// EXTERNAL MODULE: ./lib/release/checks/released-version.js
var released_version = __webpack_require__(48353);
// EXTERNAL MODULE: ./lib/release/checks.js + 14 modules
var checks = __webpack_require__(72212);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
// EXTERNAL MODULE: ./lib/release/judged-notes.js
var judged_notes = __webpack_require__(51552);
// EXTERNAL MODULE: ./lib/release/notes.js + 11 modules
var release_notes = __webpack_require__(21790);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/steps/check-report.js






/** The report of a pull request that releases nothing: one quiet line, unless it brings settings that cannot be used. */
function noReleaseReport({ reason, problems }) {
    return (0,report/* reportOf */.EI)({
        step: 'check',
        headline: `No release, so nothing to judge. ${reason}`,
        problems,
        outputs: { verdict: 'not-a-release', version: '' },
    });
}
/** The report of button 1, the same on a pull request and on a laptop. */
function checkReport(facts, decision, place) {
    if (decision.kind === 'not-a-release')
        return noReleaseReport(decision);
    const { kind, version, rules } = decision;
    // Errors first: a maintainer fixes them before anything else.
    const problems = decision.problems.toSorted((a, b) => rank(a) - rank(b));
    const at = facts.commit.slice(0, 12);
    const common = { step: 'check', problems, rules, outputs: { verdict: kind, version: version?.text ?? '' } };
    const notes = (0,judged_notes/* notesOfJudged */.C)(facts, decision, { repository: place.repository });
    const folds = notesFold(notes);
    const remarks = [...prefixRemark(facts), ...(0,release_notes/* summarizeNotices */.b)(notes?.notices ?? []), ...runningRemark(facts)];
    if (kind === 'no-go') {
        const errors = problems.filter(({ severity }) => severity === 'error').length;
        const headline = `No-go for ${version?.text ?? 'this release'} at ${at}: ${errors} ${errors === 1 ? 'problem' : 'problems'} to fix.`;
        return (0,report/* reportOf */.EI)({ ...common, headline, folds, remarks });
    }
    const headline = `Go for ${decision.version.text} at ${at}.`;
    const { remark, commands } = nextButton(facts, decision, place);
    return (0,report/* reportOf */.EI)({ ...common, headline, folds, remarks: [...remarks, remark], commands });
}
const rank = ({ severity }) => (severity === 'error' ? 0 : 1);
function nextButton(facts, { version, tagName }, { isLocal }) {
    const { existingTag, commit } = facts;
    if (existingTag !== undefined) {
        const place = existingTag.commit === commit ? 'here' : `at ${existingTag.commit.slice(0, 12)}`;
        const rest = isLocal ? '; if it was not pushed, push it.' : '.';
        const remark = `The tag ${(0,quoted/* quoted */.TL)(existingTag.name)} is ${place} already${rest}`;
        return { remark, commands: isLocal ? [pushCommand(existingTag.name)] : [] };
    }
    const commands = [
        `git tag ${isSigning(facts, version) ? '--sign' : '--annotate'} --message "release version ${version.text}" ${tagName} ${commit}`,
        pushCommand(tagName),
    ];
    return { remark: 'Next: push the tag.', commands };
}
const pushCommand = (tagName) => `git push origin refs/tags/${tagName}`;
/** Whether the tag is expected to be signed: the one before is, or the project wants it. */
function isSigning({ history, settings }, version) {
    if (settings.severities['tag-unsigned'] === 'error')
        return true;
    return history.kind === 'known' && (0,release_history/* tagsBelow */.ZY)(history.value, version, 1).some(({ isSigned }) => isSigned);
}
/** The line that says which prefix holds where nobody has set one. */
function prefixRemark({ tagPrefix, tagPrefixFrom }) {
    if (tagPrefixFrom !== 'last-tags' || tagPrefix === '')
        return [];
    return [`Tags begin with ${(0,quoted/* quoted */.TL)(tagPrefix)}, as the last ones do.`];
}
/** Checks that still run are no problem, but good to know before the tag is pushed. */
function runningRemark({ checkRuns, statuses }) {
    const running = [checkRuns, statuses].flatMap((each) => (each.kind === 'known' ? each.value.running : []));
    return running.length === 0 ? [] : [`Checks of this commit still run: ${(0,listed/* listed */.K)(running.map(quoted/* quoted */.TL))}.`];
}
function notesFold(notes) {
    return notes === undefined ? [] : [{ title: 'The notes, as the release page will show them', markdown: notes.text }];
}

;// CONCATENATED MODULE: ./lib/steps/check.js









/**
 * Judge a release pull request by what its branch would release.
 *
 * @param now For a commit without a day of its own.
 * @param openNetwork Asked only where GitHub is.
 */
async function check(inputs, now, openNetwork) {
    const { run, pullRequest, environment } = inputs;
    const { head: commit } = pullRequest;
    const git = new clients_git.Git(run.workspace, environment);
    const history = new git_history/* GitHistory */.Z(run.workspace, environment);
    const base = await startOf({ git, history }, pullRequest);
    // Of the base, so that no pull request changes the rules that it is judged by.
    const { settings } = await (0,release_states.settingsAt)(git, pullRequest.base);
    const states = await (0,release_states/* gatherStates */.MH)(git, { commit, base, settings, askedTag: undefined });
    const reason = (0,checks/* reasonNotARelease */.MI)(states);
    if (reason !== undefined)
        return noReleaseReport((0,checks/* notARelease */.kA)(states, reason));
    const tagPrefix = inputs.tagPrefix || settings.tagPrefix;
    const today = now.toISOString().slice(0, 10);
    const [facts, gitHubFacts] = await Promise.all([
        (0,check_facts/* gatherCheckFacts */.b)(git, { commit, base, settings, tagPrefix, states, history, today }),
        askGitHub(inputs, (0,released_version/* versionToRelease */.Bf)(states), openNetwork),
    ]);
    const all = { ...facts, ...gitHubFacts };
    return checkReport(all, (0,checks/* decideCheck */.BL)(all), { repository: run.repository.fullName, isLocal: false });
}
/** The commit that the pull request starts from; `undefined` where the history is missing, which is a rule of its own. */
async function startOf({ git, history }, pullRequest) {
    try {
        return await history.mergeBase(pullRequest.base, await git.commit(pullRequest.head));
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2 && error.code === 'git-shallow')
            return undefined;
        throw error;
    }
}
/** What GitHub knows of the release; its client is loaded only for one, which most pull requests are not. */
async function askGitHub(inputs, version, openNetwork) {
    if (inputs.token.isEmpty)
        return (0,check_facts/* unknownGitHubFacts */.$)('the input "token" is empty');
    const { gatherGitHubFacts } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(568), __webpack_require__.e(70)]).then(__webpack_require__.bind(__webpack_require__, 17070));
    const release = {
        permissions: declared/* declaredSteps */._v.check.permissions,
        version,
        commit: inputs.pullRequest.head,
        ownMilestone: inputs.pullRequest.milestone,
    };
    return gatherGitHubFacts(inputs, release, await openNetwork());
}


/***/ })

};

//# sourceMappingURL=734.index.js.map