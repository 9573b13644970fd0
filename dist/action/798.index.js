export const id = 798;
export const ids = [798];
export const modules = {

/***/ 56265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ endGroups),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   XJ: () => (/* binding */ endingGroupWithUs),
/* harmony export */   bf: () => (/* binding */ systemVariables),
/* harmony export */   mV: () => (/* binding */ endingWithUs)
/* harmony export */ });
/* unused harmony exports signalGroup, endChildren */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** What a process needs on Windows to start, and to find programs by their names: whoever makes an environment passes it on. */
const systemVariables = ['SystemRoot', 'PATHEXT'];
const running = new Set();
// Groups of processes by the process that led them; it may have ended, and left others.
const groups = new Set();
let isEnding = false;
// A program that does not end when it is asked to would keep the terminal.
const patienceMs = 5000;
/** Let a process that was started end with this one. */
function endingWithUs(child) {
    running.add(child);
    child.once('close', () => running.delete(child));
    if (isEnding)
        child.kill();
    return child;
}
/** The same for a process that was started as `detached`, and leads a group: with it ends whatever it started. */
function endingGroupWithUs(child) {
    if (child.pid !== undefined)
        groups.add(child.pid);
    if (isEnding)
        endGroups();
    return endingWithUs(child);
}
/** End, at once, what is left of all such groups. */
function endGroups() {
    for (const leader of groups)
        signalGroup(leader, 'SIGKILL');
    groups.clear();
}
/** End, at once, the group of one of them, which is no other's afterwards. */
function endGroup({ pid }) {
    if (pid === undefined || !groups.delete(pid))
        return;
    signalGroup(pid, 'SIGKILL');
}
// One that starts another while it is looked at is found by the next look.
const looks = 5;
/**
 * End, at once, what left its group and still has a variable in its environment, as daemons of build tools have it. Only Linux
 * shows environments; a program that hides its own is not found.
 *
 * @param mark `NAME=value`, of nobody else.
 */
async function endMarked(mark) {
    for (let look = 0; look < looks; look += 1) {
        const marked = await markedProcesses(mark);
        if (marked.length === 0)
            return;
        for (const pid of marked)
            signalProcess(pid, 'SIGKILL');
    }
}
async function markedProcesses(mark) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    const found = await Promise.all(names
        .filter((name) => /^\d+$/.test(name))
        .map(async (name) => {
        const variables = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}/environ`, 'latin1').catch(() => '');
        return variables.split('\0').includes(mark) ? [Number(name)] : [];
    }));
    return found.flat();
}
/** Send a signal to a process and all that it started. */
function signalGroup(leader, signal) {
    // Windows has no groups: there, only the process itself is meant.
    signalProcess((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' ? leader : -leader, signal);
}
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // None of it is left.
    }
}
/**
 * End all of them. Nobody who waits for one of them goes on, so that nothing more is begun.
 *
 * @param signal What this process was asked to end by.
 */
async function endChildren(signal) {
    isEnding = true;
    for (const leader of groups)
        signalGroup(leader, signal);
    await Promise.all([...running].map((child) => end(child, signal)));
    endGroups();
}
async function end(child, signal) {
    child.removeAllListeners('close').removeAllListeners('error');
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    await new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
        child.on('error', () => resolve());
        child.once('exit', () => {
            clearTimeout(timer);
            resolve();
        });
        // One that does not keep this process alive must do so now, to be seen ending.
        child.ref();
        child.kill(signal);
    });
}


/***/ }),

/***/ 36651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Mk: () => (/* binding */ asReleased),
/* harmony export */   O7: () => (/* binding */ releasedPackage),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony exports packagesIn, isOwnTag, taggedTree */
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5953);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36125);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25946);





/**
 * Find the packages of a clone. Where the tags of one have another name, they are learned from the versions that it had.
 *
 * @returns `undefined` where only one project is released, from the root.
 * @throws ReleaseError `git-failed`
 */
async function packagesOf(git, subject) {
    const { commits, settings, tags } = subject;
    for (const commit of commits) {
        const found = await packagesIn(git, await git.treeAt(commit), { settings, tags });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The same of one tree. */
async function packagesIn(git, tree, { settings, tags }) {
    const all = await (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .findPackages */ .tP)(tree, { settings, tagNames: async () => (await tags()).map(({ name }) => name) });
    if (all.length === 0)
        return undefined;
    const known = await tags();
    return { all, learned: await learnedPrefixes(git, all, known), tree, settings, tags: known };
}
// Each of them costs a look at one commit.
const mostLearned = 8;
/**
 * The prefixes that no name tells, each with the only package that had the version of its newest tag there: `core-v` of a
 * package `tidy-core`.
 */
async function learnedPrefixes(git, packages, tags) {
    const learned = new Map();
    const unnamed = packages.filter((own) => !(0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoot */ .jX)(own) && (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .Fg)(tags, own, { packages }).length === 0);
    if (unnamed.length === 0)
        return learned;
    const groups = Map.groupBy(tags, ({ name }) => prefixToLearn(name, packages));
    for (const [prefix, group] of [...groups].slice(0, mostLearned + 1)) {
        const newest = prefix === undefined ? undefined : newestOf(group, prefix);
        if (prefix === undefined || newest === undefined)
            continue;
        const [found, another] = await havingVersion(git, unnamed, newest, prefix);
        if (found !== undefined && another === undefined)
            learned.set(prefix, found);
    }
    return learned;
}
function prefixToLearn(name, packages) {
    const prefix = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingPrefix */ .L7)(name);
    const isNamed = prefix === undefined || prefix === (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .customaryPrefix */ .Mt)(name) || (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(name, packages) !== undefined;
    return isNamed ? undefined : prefix;
}
function newestOf(tags, prefix) {
    const versioned = tags.flatMap((tag) => {
        const version = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(tag.name.slice(prefix.length));
        return version === undefined ? [] : [{ ...tag, version }];
    });
    return versioned.toSorted((a, b) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(b.version, a.version))[0];
}
async function havingVersion(git, packages, { name, commit }, prefix) {
    const tree = await git.treeAt(commit);
    const found = [];
    for (const own of packages) {
        const written = await (0,_release_project_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenVersionIn */ .Vx)((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTree */ .Pk)(tree, own));
        if (written !== undefined && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameVersion */ .p)(written, name.slice(prefix.length)))
            found.push(own);
    }
    return found;
}
/**
 * The package that is meant, with what holds for it.
 *
 * @returns `undefined` if there are no packages, or nothing names one.
 * @throws ReleaseError `package-unknown`
 */
async function releasedPackage(packages, wish) {
    const own = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePackage */ .ym)(packages?.all ?? [], wish, packages?.learned);
    return packages && own && (await asReleased(packages, own, wish.tagName));
}
/** A package with what holds for it, by whatever it was chosen. */
async function asReleased(packages, own, tagName) {
    const text = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .h)(packages.tree.read((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInRepository */ .zB)(own, 'pyproject.toml')));
    const settings = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageSettings */ .Cj)(packages.settings, text.kind === 'read' ? text.value : undefined, own);
    return { own, packages, settings, tagPrefix: settings.tagPrefix ?? prefixOf(packages, own, tagName) };
}
function prefixOf({ all, learned, tags }, own, tagName) {
    const asked = tagName === undefined ? undefined : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(tagName, all, learned);
    if (asked?.package === own)
        return asked.prefix;
    // The tags of the root are told apart as those of a tree with one project.
    if ((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoot */ .jX)(own))
        return undefined;
    const [newest] = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .Fg)(tags, own, { packages: all, learned }).toSorted((a, b) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(b.version, a.version));
    if (newest !== undefined)
        return newest.prefix;
    const others = tags.flatMap(({ name }) => (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(name, all, learned)?.prefix ?? []);
    return (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOfNew */ .cA)(own, others);
}
/** Whether a tag may be one of a package: of the root are all that are of no other. */
function isOwnTag({ own, packages: { all, learned } }, name) {
    const owner = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(name, all, learned)?.package;
    return owner === own || (owner === undefined && (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoot */ .jX)(own));
}
/** A past with the tags of a package alone; of a tree with one project, with all of them. */
const historyOf = (released, history) => released === undefined ? history : history.only((name) => isOwnTag(released, name));
/** The files of the project that a tag releases: of one of several packages, its own alone. */
async function taggedTree(git, { commit, tag, tags }, settings) {
    const others = async () => (await tags()).filter(({ name }) => name !== tag);
    const subject = { commits: [commit], settings, tags: async () => [...(await others()), { name: tag, commit }] };
    const wish = { name: undefined, tagName: tag, tagPrefix: undefined, folder: undefined };
    const tree = await git.treeAt(commit);
    const released = await releasedPackage(await packagesOf(git, subject), wish);
    return released === undefined ? tree : packageTree(tree, released.own);
}


/***/ }),

/***/ 45494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./lib/clients/check-facts.js + 3 modules
var check_facts = __webpack_require__(72230);
// EXTERNAL MODULE: ./lib/clients/git/history.js
var git_history = __webpack_require__(88967);
// EXTERNAL MODULE: ./lib/clients/git.js + 7 modules
var clients_git = __webpack_require__(24566);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/release/checks/released-version.js
var released_version = __webpack_require__(48353);
// EXTERNAL MODULE: ./lib/release/checks.js + 15 modules
var checks = __webpack_require__(55401);
// EXTERNAL MODULE: ./lib/release/packages.js + 8 modules
var release_packages = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/clients/packages.js
var clients_packages = __webpack_require__(36651);
// EXTERNAL MODULE: ./lib/clients/release-states.js + 1 modules
var release_states = __webpack_require__(76582);
;// CONCATENATED MODULE: ./lib/clients/packages/judged.js







/**
 * Which package is judged: the one that is named by option, tag, or folder; else the one that the branch releases.
 *
 * @throws ReleaseError `package-unknown`, `packages-several`, `git-failed`
 */
async function judgedPackage(git, history, question) {
    const { commit, base, settings, wish } = question;
    // A base may not have the packages yet.
    const commits = [...(base === undefined ? [] : [base]), commit];
    const packages = await (0,clients_packages/* packagesOf */.DT)(git, { commits, settings, tags: () => history.tags() });
    const released = await (0,clients_packages/* releasedPackage */.O7)(packages, wish);
    if (released !== undefined)
        return { kind: 'released', released };
    return packages === undefined ? { kind: 'single' } : await changedPackage(git, packages, question);
}
/** The package that is released; `undefined` if the tree has one project, or the branch releases none. */
const releasedOf = (judged) => judged.kind === 'released' ? judged.released : undefined;
/** What holds for what is judged: of a package its own tags, settings, and prefix. */
function scopeOf(judged, { history, settings, tagPrefix }) {
    const released = releasedOf(judged);
    const own = (0,clients_packages/* historyOf */.om)(released, history);
    if (released === undefined)
        return { history, own, settings, tagPrefix: tagPrefix ?? settings.tagPrefix };
    return { history, own, settings: released.settings, tagPrefix: tagPrefix ?? released.tagPrefix };
}
/**
 * The package that a branch releases, where nothing names one: the one whose version or change log the branch makes those
 * of a release.
 *
 * @throws ReleaseError `packages-several` if there are two; `package-unknown` if the base is not known.
 */
async function changedPackage(git, packages, branch) {
    if (branch.base === undefined)
        throw (0,release_packages/* packageMissing */.LH)(packages.all, namedBy);
    const looks = await Promise.all((await touched(git, packages, branch)).map((own) => lookAt(git, packages, own, branch)));
    const [one, ...others] = withoutTwins(looks.filter(({ reason }) => reason === undefined));
    if (one !== undefined && others.length > 0)
        throw several([one, ...others]);
    if (one !== undefined)
        return { kind: 'released', released: one.released };
    const root = packages.all.find(release_packages/* isRoot */.jX);
    const [shown] = looks.filter(({ released: { own } }) => (0,release_packages/* isRoot */.jX)(own));
    const { states, reason } = shown ?? (await lookAt(git, packages, root ?? first(packages), branch));
    const none = `None of the packages ${(0,release_packages/* namesOf */.eZ)(packages.all)} is released.`;
    return { kind: 'none', states, reason: root === undefined || reason === undefined ? none : reason };
}
const namedBy = 'the option `--package`, or by the input `package`';
/** The packages whose files the branch changes, or whose change log the root may have. */
async function touched(git, { all }, { commit, base = commit }) {
    const [one, other] = await Promise.all([git.treeAt(base), git.treeAt(commit)]);
    const paths = [...new Set([...one.entries.keys(), ...other.entries.keys()])];
    const changed = paths.filter((path) => one.entries.get(path) !== other.entries.get(path));
    const isElsewhere = (path) => !all.some((each) => !(0,release_packages/* isRoot */.jX)(each) && (0,release_packages/* isInside */.FK)(each, path));
    return all.filter((each) => changed.some((path) => (0,release_packages/* isInside */.FK)(each, path) || isElsewhere(path)));
}
async function lookAt(git, packages, own, { commit, base }) {
    const released = await (0,clients_packages/* asReleased */.Mk)(packages, own);
    const states = await (0,release_states/* gatherStates */.MH)(git, { commit, base, settings: released.settings, askedTag: undefined, released });
    return { released, states, reason: (0,checks/* reasonNotARelease */.MI)(states) };
}
/** Without a second project that has its version in the place of the first, and so is released with it. */
function withoutTwins(looks) {
    return looks.filter((look, index) => !looks.slice(0, index).some((other) => placeOf(other) === placeOf(look)));
}
function placeOf({ released, states: { state } }) {
    const version = state.project.kind === 'read' ? state.project.value.version : undefined;
    return version?.kind === 'written' ? `${version.source.file}:${version.source.line}` : released.own.name;
}
function first({ all: [one] }) {
    if (one === undefined)
        throw new Error('there are packages, and none of them is the first');
    return one;
}
function several(looks) {
    const names = looks.map(({ released, states }) => `${released.own.name} ${(0,released_version/* versionToRelease */.Bf)(states)?.text ?? ''}`.trim());
    return new errors/* ReleaseError */.K2('packages-several', {
        message: `The branch releases several packages: ${(0,listed/* listed */.K)(names)}.`,
        hint: `Release each by a pull request of its own, since each has a tag and a page; or name the one that is judged by ${namedBy}.`,
    });
}

// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
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
;// CONCATENATED MODULE: ./lib/steps/check/report.js






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
        const headline = `No-go for ${named(facts, version?.text ?? 'this release')} at ${at}: ${errors} ${errors === 1 ? 'problem' : 'problems'} to fix.`;
        return (0,report/* reportOf */.EI)({ ...common, headline, folds, remarks });
    }
    const headline = `Go for ${named(facts, decision.version.text)} at ${at}.`;
    const { remark, commands } = nextButton(facts, decision, place);
    return (0,report/* reportOf */.EI)({ ...common, headline, folds, remarks: [...remarks, remark], commands });
}
/** A version, of one of several packages with its name. */
const named = ({ packageName }, version) => packageName === undefined ? version : `${packageName} ${version}`;
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
        `git tag ${isSigning(facts, version) ? '--sign' : '--annotate'} --message "release ${facts.packageName ?? 'version'} ${version.text}" ${tagName} ${commit}`,
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
    const { settings: root } = await (0,release_states.settingsAt)(git, pullRequest.base);
    const given = inputs.tagPrefix || undefined;
    const wish = { name: inputs.packageName, tagName: undefined, tagPrefix: given, folder: undefined };
    const judged = await judgedPackage(git, history, { commit, base, settings: root, wish });
    if (judged.kind === 'none')
        return noReleaseReport((0,checks/* notARelease */.kA)(judged.states, judged.reason));
    const { settings, tagPrefix, own } = scopeOf(judged, { history, settings: root, tagPrefix: given });
    const released = releasedOf(judged);
    const states = await (0,release_states/* gatherStates */.MH)(git, { commit, base, settings, askedTag: undefined, released });
    const reason = (0,checks/* reasonNotARelease */.MI)(states);
    if (reason !== undefined)
        return noReleaseReport((0,checks/* notARelease */.kA)(states, reason));
    const today = now.toISOString().slice(0, 10);
    const [facts, gitHubFacts] = await Promise.all([
        (0,check_facts/* gatherCheckFacts */.b)(git, { commit, base, settings, tagPrefix, states, history: own, today }),
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
    const { gatherGitHubFacts } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(808), __webpack_require__.e(570)]).then(__webpack_require__.bind(__webpack_require__, 17070));
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

//# sourceMappingURL=798.index.js.map