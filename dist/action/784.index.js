export const id = 784;
export const ids = [784];
export const modules = {

/***/ 62784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/clients/check-facts.js
var check_facts = __webpack_require__(78602);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/clients/git/process.js
var process = __webpack_require__(7886);
;// CONCATENATED MODULE: ./lib/clients/git/history.js



// Branches that releases are made from and merged into, by the names that Pallets and its ecosystem use.
const longLivedBranches = ['HEAD', 'main', 'master', 'stable', 'development', '*.x', '*-maintenance'];
const tagsFolder = 'refs/tags/';
// One line for each ref; of one that leads to a commit at once, the fields with a star are empty.
const refFormat = [
    '%(refname)',
    '%(objecttype)',
    '%(objectname)',
    '%(*objecttype)',
    '%(*objectname)',
    '%(if)%(contents:signature)%(then)signed%(end)',
].join(' ');
/**
 * The past of one clone: what commits have in common, and the tags.
 *
 * Every method throws ReleaseError `git-failed` with git's own words.
 */
class GitHistory {
    #command;
    #isShallow;
    #listed;
    /**
     * @param environment Of the process; only what git needs of it is passed on.
     * @param isShallow What is known of the history already: then git is not asked.
     */
    constructor(directory, environment, isShallow) {
        this.#command = { directory, environment: (0,process/* pinnedEnvironment */.uM)(environment) };
        if (isShallow !== undefined)
            this.#isShallow = Promise.resolve(isShallow);
    }
    /** Whether a part of the history was not fetched. */
    isShallow() {
        this.#isShallow ??= this.#output(['rev-parse', '--is-shallow-repository']).then((said) => said.trim() === 'true');
        return this.#isShallow;
    }
    /**
     * The newest commit that two commits have in common, or `undefined` if they share nothing.
     *
     * @param one A hash, or a revision in full.
     * @throws ReleaseError `git-shallow` if the history that could hold it was not fetched.
     */
    async mergeBase(one, { commit, parents }) {
        // Most release branches have one commit, and need no process.
        if (parents.includes(one) && !(await this.isShallow()))
            return one;
        const finished = await (0,process/* runGit */.EO)(this.#command, ['merge-base', '--end-of-options', one, commit]);
        if (finished.exitCode === 0)
            return finished.stdout.toString().trim();
        if (await this.isShallow())
            throw shallow(`between ${(0,quoted/* quoted */.TL)(one)} and ${(0,quoted/* quoted */.TL)(commit)}`);
        // By 1, git says that both are commits and share nothing.
        if (finished.exitCode === 1)
            return undefined;
        throw (0,process/* gitRefused */.Tb)('merge-base', finished, this.#command.directory);
    }
    /** Whether one commit is another or an ancestor of it. */
    async isAncestor(ancestor, commit) {
        const finished = await (0,process/* runGit */.EO)(this.#command, ['merge-base', '--is-ancestor', ancestor, commit]);
        if (finished.exitCode <= 1)
            return finished.exitCode === 0;
        throw (0,process/* gitRefused */.Tb)('merge-base', finished, this.#command.directory);
    }
    /** Every tag that leads to a commit at once; a tag of a tag is left out. */
    async tags() {
        return (await this.#listing()).tags;
    }
    /**
     * A commit and its ancestors, without those that no ref leads to and where no branches meet.
     *
     * @returns Each with its nearest ancestors among them.
     */
    async ancestors(commit) {
        const options = ['--topo-order', '--simplify-by-decoration', '--parents'];
        const output = await this.#output(['rev-list', ...options, '--end-of-options', commit, '--']);
        const lines = output.split('\n').filter((line) => line !== '');
        return new Map(lines.map((line) => line.split(' ')).map(([hash = '', ...parents]) => [hash, parents]));
    }
    /**
     * Where a release branch begins: the newest commit that it has in common with the long-lived branches of the remotes.
     *
     * @returns `merged` if the commit is on such a branch itself; `unknown` if the clone has none that leads to it.
     */
    async startOfBranch({ commit, parents }) {
        const branches = [...new Set((await this.#listing()).branches)];
        const [first, ...others] = branches;
        if (first === undefined)
            return { kind: 'unknown' };
        // Nothing that comes after the only branch can be on it.
        if (others.length === 0 && parents.includes(first) && !(await this.isShallow()))
            return { kind: 'start', commit: first };
        // With several names, git takes the others for one branch into which all of them were merged.
        const finished = await (0,process/* runGit */.EO)(this.#command, ['merge-base', commit, ...branches]);
        if (finished.exitCode > 1)
            throw (0,process/* gitRefused */.Tb)('merge-base', finished, this.#command.directory);
        const start = finished.stdout.toString().trim();
        if (start === '')
            return { kind: 'unknown' };
        return start === commit ? { kind: 'merged' } : { kind: 'start', commit: start };
    }
    /** Tags and long-lived branches, asked for once. */
    #listing() {
        this.#listed ??= this.#list();
        return this.#listed;
    }
    async #list() {
        const patterns = ['refs/tags', ...longLivedBranches.map((name) => `refs/remotes/*/${name}`)];
        const output = await this.#output(['for-each-ref', `--format=${refFormat}`, ...patterns]);
        const lines = output.split('\n').filter((line) => line !== '');
        return {
            tags: lines
                .filter((line) => line.startsWith(tagsFolder))
                .flatMap((line) => tagRefOf(line.slice(tagsFolder.length))),
            branches: lines.filter((line) => !line.startsWith(tagsFolder)).map((line) => line.split(' ')[2] ?? ''),
        };
    }
    async #output(parameters) {
        return (await (0,process/* gitOutput */.oM)(this.#command, parameters)).toString();
    }
}
function tagRefOf(line) {
    const [name = '', type, object = '', target, peeled = '', signed] = line.split(' ');
    if (type === 'commit')
        return [{ name, commit: object, isAnnotated: false, isSigned: false }];
    if (type !== 'tag' || target !== 'commit')
        return [];
    return [{ name, commit: peeled, isAnnotated: true, isSigned: signed === 'signed' }];
}
function shallow(where) {
    return new errors/* ReleaseError */.K2('git-shallow', {
        message: `The history ${where} was not fetched.`,
        hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.',
    });
}

// EXTERNAL MODULE: ./lib/clients/git.js + 7 modules
var clients_git = __webpack_require__(24566);
// EXTERNAL MODULE: ./lib/clients/release-states.js + 26 modules
var release_states = __webpack_require__(65321);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
// EXTERNAL MODULE: ./lib/release/checks.js + 17 modules
var checks = __webpack_require__(24004);
// EXTERNAL MODULE: ./lib/release/version.js
var version = __webpack_require__(24629);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
// EXTERNAL MODULE: ./lib/release/judged-notes.js + 5 modules
var judged_notes = __webpack_require__(93968);
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
    const folds = notesFold(facts, decision, place.repository);
    const running = runningRemark(facts);
    if (kind === 'no-go') {
        const errors = problems.filter(({ severity }) => severity === 'error').length;
        const headline = `No-go for ${version?.text ?? 'this release'} at ${at}: ${errors} ${errors === 1 ? 'problem' : 'problems'} to fix.`;
        return (0,report/* reportOf */.EI)({ ...common, headline, folds, remarks: running });
    }
    const headline = `Go for ${decision.version.text} at ${at}.`;
    const { remark, commands } = nextButton(facts, decision, place);
    return (0,report/* reportOf */.EI)({ ...common, headline, folds, remarks: [...running, remark], commands });
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
/** Whether the tag before is signed: then this one is expected to be. */
function isSigning({ history }, version) {
    return history.kind === 'known' && (0,release_history/* tagsBelow */.ZY)(history.value, version, 1).some(({ isSigned }) => isSigned);
}
/** Checks that still run are no problem, but good to know before the tag is pushed. */
function runningRemark({ checkRuns, statuses }) {
    const running = [checkRuns, statuses].flatMap((each) => (each.kind === 'known' ? each.value.running : []));
    return running.length === 0 ? [] : [`Checks of this commit still run: ${(0,listed/* listed */.K)(running.map(quoted/* quoted */.TL))}.`];
}
function notesFold(facts, decision, repository) {
    const notes = (0,judged_notes/* notesOfJudged */.C)(facts, decision, { repository });
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
    const history = new GitHistory(run.workspace, environment);
    const base = await startOf({ git, history }, pullRequest);
    // Of the base, so that no pull request changes the rules that it is judged by.
    const { settings } = await (0,release_states.settingsAt)(git, pullRequest.base);
    const states = await (0,release_states/* gatherStates */.M)(git, { commit, base, settings, askedTag: undefined });
    const reason = (0,checks/* reasonNotARelease */.MI)(states);
    if (reason !== undefined)
        return noReleaseReport((0,checks/* notARelease */.kA)(states, reason));
    const tagPrefix = inputs.tagPrefix || settings.tagPrefix || '';
    const today = now.toISOString().slice(0, 10);
    const [facts, gitHubFacts] = await Promise.all([
        (0,check_facts/* gatherCheckFacts */.b)(git, { commit, base, settings, tagPrefix, states, history, today }),
        askGitHub(inputs, states.state, openNetwork),
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
async function askGitHub(inputs, { project }, openNetwork) {
    if (inputs.token.isEmpty)
        return (0,check_facts/* unknownGitHubFacts */.$)('the input "token" is empty');
    const { gatherGitHubFacts } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(568), __webpack_require__.e(70)]).then(__webpack_require__.bind(__webpack_require__, 17070));
    const release = {
        permissions: declared/* declaredSteps */._v.check.permissions,
        version: project.kind === 'read' ? (0,version/* parseVersion */.ot)(project.value.version.text) : undefined,
        commit: inputs.pullRequest.head,
        ownMilestone: inputs.pullRequest.milestone,
    };
    return gatherGitHubFacts(inputs, release, await openNetwork());
}


/***/ })

};

//# sourceMappingURL=784.index.js.map