export const id = 525;
export const ids = [525];
export const modules = {

/***/ 35525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runPrepare: () => (/* binding */ runPrepare)
});

// EXTERNAL MODULE: ./lib/clients/packages/opened.js
var opened = __webpack_require__(34659);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/coming/coming-version.js + 2 modules
var coming_version = __webpack_require__(23033);
// EXTERNAL MODULE: ./lib/release/edit.js + 16 modules
var edit = __webpack_require__(16343);
// EXTERNAL MODULE: ./lib/release/project.js + 18 modules
var project = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/release/tag/coming-tag.js
var coming_tag = __webpack_require__(62926);
// EXTERNAL MODULE: ./lib/report/answer.js
var answer = __webpack_require__(71226);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/report.js
var lib_report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/commands/checkout/own-package.js
var own_package = __webpack_require__(886);
// EXTERNAL MODULE: ./lib/commands/checkout.js + 4 modules
var commands_checkout = __webpack_require__(69537);
// EXTERNAL MODULE: ./lib/commands/commit-edits.js
var commit_edits = __webpack_require__(70945);
// EXTERNAL MODULE: ./lib/commands/release-arguments.js
var release_arguments = __webpack_require__(43286);
// EXTERNAL MODULE: ./lib/commands/release-branch.js
var release_branch = __webpack_require__(38932);
// EXTERNAL MODULE: ./lib/commands/prepare/answer.js
var prepare_answer = __webpack_require__(47934);
// EXTERNAL MODULE: ./lib/commands/shell-word.js
var shell_word = __webpack_require__(71285);
;// CONCATENATED MODULE: ./lib/commands/prepare/branch.js



/**
 * Make the branch of a release where the checkout stands, and stand on it.
 *
 * @throws ReleaseError `branch-exists`, `git-failed`
 */
async function createBranch({ git, writer, branch: base }, branch) {
    for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
        const commit = await git.commitOf(ref);
        if (commit === undefined)
            continue;
        throw new errors/* ReleaseError */.K2('branch-exists', {
            message: `The branch ${(0,quoted/* quoted */.TL)(branch)} exists already as ${ref}, at ${commit.slice(0, 12)}.`,
            hint: `To go on with it, run \`git switch ${(0,shell_word/* shellWord */.r)(branch)}\`, and run the command again; to begin anew, delete it first.`,
        });
    }
    const hint = 'No branch was made. Fix what is said, and run the same command again.';
    // Before the branch, so that a run that ends between the two leaves no branch without it.
    if (base !== undefined)
        await writer.setMergeBase(branch, base, hint);
    await writer.createBranch(branch, hint);
}
/** What to do if something fails on the branch, and how to go back. */
function wordsOf(branch, base) {
    const way = base === undefined ? '--detach' : (0,shell_word/* shellWord */.r)(base);
    return {
        hint: `The branch ${(0,quoted/* quoted */.TL)(branch)} is checked out, and its files are changed. Fix what is said, and run the same command again: it goes on where it stopped.`,
        back: `To go back, run \`git switch --discard-changes ${way}\` and \`git branch --delete --force ${(0,shell_word/* shellWord */.r)(branch)}\`.`,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clients/git/working-tree.js
var working_tree = __webpack_require__(45385);
// EXTERNAL MODULE: ./lib/command-line/wrong-use.js
var wrong_use = __webpack_require__(14501);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/commands/prepare/editing.js









// What `check` refuses as no entry.
const placeholder = 'Write the entries here.';
/**
 * What makes the release of what is there: with `--edit` also a section, and a place for its entries.
 *
 * @throws ReleaseError `input-invalid` for `--edit` where there is no change log, and what `editRelease` throws.
 */
async function releaseEdits({ settings }, own, { release, hasReleases, isEdited }) {
    const { version } = release;
    const begun = isEdited ? await (0,edit/* editSection */.U7)(own.tree, settings, version, hasReleases) : new Map();
    const tree = (0,edit/* withEdits */.QU)(own.tree, begun);
    const released = await (0,edit/* editRelease */.Sx)(tree, settings, release, hasReleases);
    const entry = isEdited
        ? await (0,edit/* editFirstEntry */.l1)((0,edit/* withEdits */.QU)(tree, released), settings, { version, words: placeholder })
        : new Map();
    const edits = new Map([...own.changeLog, ...begun, ...released, ...entry]);
    if (isEdited && (await (0,edit/* changeLogPathOf */.ln)((0,edit/* withEdits */.QU)(own.tree, edits), settings)) === undefined)
        throw (0,wrong_use/* wrongUse */.p)('--edit is given, and the project has no change log.', 'Leave it out.');
    return edits;
}
/** Whether nobody has written the section yet. */
async function isUnwritten({ settings }, own, edits, { release }) {
    return !(await (0,edit/* hasEntriesIn */.E8)((0,edit/* withEdits */.QU)(own.tree, edits), settings, release.version));
}
/**
 * Write the edits into the folder, and let the person write the section in their editor.
 *
 * @param hint What to do if that does not end well: the files stay.
 * @returns The edits, with what was written; the date is there again if it was lost.
 * @throws ReleaseError `editor-failed`, `change-log-section-empty`, and what `editRelease` throws.
 */
async function editedByPerson(checkout, { own, edits, hint }, writing) {
    const { root, settings, writer } = checkout;
    const path = (await (0,edit/* changeLogPathOf */.ln)((0,edit/* withEdits */.QU)(own.tree, edits), settings)) ?? '';
    const place = (0,opened/* placeInRepository */.vO)(checkout, path);
    await (0,commit_edits/* writeEdits */.Bm)(checkout, edits, hint);
    await writer.edit((0,external_node_path_.join)(root, place), hint);
    const written = new Map([...edits, [path, (await (0,working_tree/* textInFolder */.D5)(root, place)) ?? '']]);
    if (await isUnwritten(checkout, own, written, writing)) {
        throw new errors/* ReleaseError */.K2('change-log-section-empty', {
            message: `The section of version ${(0,quoted/* quoted */.TL)(writing.release.version.text)} in ${place} has no entries.`,
            hint,
        });
    }
    const release = { ...writing.release, kept: 'any' };
    return new Map([
        ...written,
        ...(await (0,edit/* editRelease */.Sx)((0,edit/* withEdits */.QU)(own.tree, written), settings, release, writing.hasReleases)),
    ]);
}
/**
 * Commit the release, with what was found uncommitted; with `--edit`, the person writes the section first.
 *
 * @returns The new commit.
 * @throws ReleaseError what `editedByPerson` and `commitEdits` throw.
 */
async function commitRelease(checkout, { own, edits, message, words, isOpened }, writing) {
    if (own.taken.length > 0)
        writing.say(`Taken into the commit as it was found: ${(0,listed/* listed */.K)(own.taken)}.`);
    const isWriting = writing.isEdited && (isOpened || (await isUnwritten(checkout, own, edits, writing)));
    const hint = `${words.hint} ${words.back}`;
    const written = isWriting ? await editedByPerson(checkout, { own, edits, hint }, writing) : edits;
    return await (0,commit_edits/* commitEdits */.fT)(checkout, written, { message, ...words }, own.removed);
}

// EXTERNAL MODULE: ./lib/steps/check/report.js + 13 modules
var check_report = __webpack_require__(19441);
// EXTERNAL MODULE: ./lib/commands/judgement.js + 24 modules
var judgement = __webpack_require__(22746);
// EXTERNAL MODULE: ./lib/commands/pull-request.js
var pull_request = __webpack_require__(57139);
;// CONCATENATED MODULE: ./lib/commands/prepare/prepared.js
/** Full names of what is pushed: the branch if there is one of its own, and the tag if it is asked for. */
function refsOf({ branch, tagName }, { isTagged }) {
    return [...(branch === undefined ? [] : [`refs/heads/${branch}`]), ...(isTagged ? [`refs/tags/${tagName}`] : [])];
}

;// CONCATENATED MODULE: ./lib/commands/prepare/ending-reports.js






/** The report on a commit that is no-go. */
function notReadyReport(prepared) {
    const headline = `Version ${prepared.version.text} is ${placeOf(prepared)}, and not ready.`;
    const remark = 'Nothing was tagged or pushed. Fix it in a commit here, and run the same command again.';
    return (0,lib_report/* reportOf */.EI)({ step: 'prepare', headline, remarks: [...prepared.remarks, remark] });
}
/** The report on a tag that was made, and is no-go. */
function takenBackReport(prepared) {
    const headline = `Version ${prepared.version.text} is ${placeOf(prepared)}, and its tag is not ready.`;
    const remark = `The tag ${(0,quoted/* quoted */.TL)(prepared.tagName)} was removed again, and nothing was pushed. Fix what is said, and run the command again.`;
    return (0,lib_report/* reportOf */.EI)({ step: 'prepare', headline, remarks: [...prepared.remarks, remark] });
}
/** The report on a release that is as it was asked for, with what is to be done next. */
function readyReport(prepared, asked, found) {
    const { version, tagName } = prepared;
    const refs = refsOf(prepared, asked);
    const next = asked.isPushed ? pushed(prepared, asked, found) : notPushed(prepared, asked, found);
    return (0,lib_report/* reportOf */.EI)({
        step: 'prepare',
        headline: `Version ${version.text} is ${placeOf(prepared)}.`,
        remarks: [
            ...prepared.remarks,
            ...(asked.isTagged ? [`The tag ${(0,quoted/* quoted */.TL)(tagName)} ${found.hadTag ? 'is here already' : 'was made'}.`] : []),
            ...(refs.length === 0 ? [] : next.remarks),
        ],
        commands: refs.length === 0 ? [] : next.commands,
    });
}
function pushed(prepared, asked, found) {
    const done = `Pushed to origin: ${(0,listed/* listed */.K)(refsOf(prepared, asked))}.`;
    if (prepared.branch === undefined)
        return { remarks: [done], commands: [] };
    const tag = 'When its check says go, run the same command with --tag added, to push the tag too.';
    return { remarks: [done, opening(prepared, prepared.branch, found), ...(asked.isTagged ? [] : [tag])], commands: [] };
}
function notPushed(prepared, asked, found) {
    const commands = [`git push --atomic origin ${refsOf(prepared, asked).map(shell_word/* shellWord */.r).join(' ')}`];
    if (prepared.branch === undefined)
        return { remarks: ['Next: push the tag.'], commands };
    const what = asked.isTagged ? 'the branch and the tag' : 'the branch';
    const place = (0,pull_request/* pullRequestPlace */.O)(found.origin, { branch: prepared.branch, base: prepared.base });
    switch (place.kind) {
        case 'form':
            return { remarks: [`Next: push ${what}, and open the pull request: ${place.address}`], commands };
        case 'elsewhere':
            return { remarks: [`Next: push ${what}, and open the pull request.`, place.sentence], commands };
    }
}
function opening({ base }, branch, { origin }) {
    const place = (0,pull_request/* pullRequestPlace */.O)(origin, { branch, base });
    switch (place.kind) {
        case 'form':
            return `Open the pull request: ${place.address}`;
        case 'elsewhere':
            return place.sentence;
    }
}
const placeOf = ({ branch }) => (branch === undefined ? 'here already' : `on the branch ${branch}`);

// EXTERNAL MODULE: ./lib/clients/git/history.js
var git_history = __webpack_require__(88967);
// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
;// CONCATENATED MODULE: ./lib/commands/prepare/tagging.js





// A line of git names a path.
const longestWords = 1000;
const goesOn = 'Fix what is said, and run the same command again: it goes on where it stopped.';
/**
 * Make a tag with the keys of the person: signed where the project wants it, where the last three are, or where their
 * configuration says so.
 *
 * A tag that was to be signed, and is not, is taken back.
 *
 * @throws ReleaseError `tag-not-signed`, `git-failed`
 */
async function makeTag(checkout, environment, wanted) {
    const { git, writer, root, isShallow } = checkout;
    const { name, commit, message, isNeverSigned } = wanted;
    const reason = isNeverSigned ? undefined : await reasonToSign(checkout, wanted);
    const isAsked = reason?.kind === 'rule' || reason?.kind === 'habit';
    const signing = isNeverSigned ? 'never' : isAsked ? 'always' : 'configured';
    const said = await writer.tag({ name, commit, message, signing }, `The commit is made. ${goesOn}`).catch((error) => {
        throw isAsked && error instanceof errors/* ReleaseError */.K2 ? notSigned(name, reason, error.message) : error;
    });
    const history = new git_history/* GitHistory */.Z(root, environment, isShallow);
    const object = (await git.tag(name))?.object ?? '';
    const isSigned = (await history.tags()).some((tag) => tag.name === name && tag.isSigned);
    if (reason === undefined || isSigned)
        return { object, history };
    await takeBack(checkout, name, object);
    throw notSigned(name, reason, said === '' ? said : (0,quoted/* quotedUpTo */.B_)(longestWords, said));
}
/** Remove a tag that this run has made, unless somebody made it anew meanwhile. */
async function takeBack({ writer }, name, object) {
    await writer.removeTag(name, object, `Delete the tag by \`git tag --delete ${name}\`: it is not to be pushed.`);
}
async function reasonToSign({ writer }, { facts, version }) {
    if (facts.settings.severities['tag-unsigned'] === 'error')
        return { kind: 'rule', words: 'the project sets tag-unsigned as an error' };
    const signed = facts.history.kind === 'known' ? (0,release_history/* lastSignedTags */.gj)(facts.history.value, version) : [];
    if (signed.length > 0) {
        const names = (0,listed/* listed */.K)(signed.map((tag) => (0,quoted/* quoted */.TL)(tag.name)));
        return { kind: 'habit', words: `${names} are` };
    }
    return (await writer.signsTags()) ? { kind: 'configuration', words: 'tag.gpgSign is set' } : undefined;
}
function notSigned(name, { kind, words }, said) {
    const without = kind === 'rule' ? '' : ' To go without a signature, add --no-sign.';
    return new errors/* ReleaseError */.K2('tag-not-signed', {
        message: `The tag ${(0,quoted/* quoted */.TL)(name)} is to be signed, since ${words}, and git did not sign it${said === '' ? '' : `: ${said.replace(/\.$/, '')}`}.`,
        hint: `The commit is made; nothing is tagged or pushed. Name a key that is here by \`git config user.signingKey KEY\`, with \`git config gpg.format ssh\` if it is one of SSH, and run the same command again.${without}`,
    });
}

;// CONCATENATED MODULE: ./lib/commands/prepare/ending.js









/**
 * Judge what is prepared, show the verdict and the commit, and tag and push it if the verdict is go. The tag is judged too,
 * before it is pushed.
 *
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `git-failed`, `tag-not-signed`, and what `judgeClone` throws.
 */
async function endPreparation(terminal, checkout, prepared, asked) {
    const { head, writer, git } = checkout;
    const { commit, tagName, tagPrefix, start, today, history } = prepared;
    const show = (report) => {
        if (asked.json)
            return;
        for (const line of (0,report_terminal/* terminalLines */.MJ)(report, terminal.audience, terminal.style))
            terminal.write(line);
    };
    terminal.leaves('The commit is made; nothing was tagged or pushed. The same command goes on where it stopped.');
    const revision = { commit, tagName, base: start, tagPrefix, package: checkout.released?.own.name, today };
    const judge = (past) => (0,judgement/* judgeClone */.b)({ git, history: past, repository: () => writer.originRepository() }, revision);
    const { decision, facts, report } = await judge(history);
    // It speaks of the tag as the next thing, but the branch and its pull request go before, or the tag is made below.
    const isNextTag = prepared.branch === undefined && !asked.isTagged;
    show(isNextTag ? report : { ...report, commands: [], remarks: (0,check_report/* prefixRemark */.rn)(facts) });
    // Between the verdict and what to do next: a long one would hide either, at the other end.
    if (!asked.json && commit !== head)
        await (0,commands_checkout/* showDifference */.Te)(terminal, checkout, commit);
    const hadTag = facts.existingTag?.commit === commit;
    const end = (ending, ended, judged = report) => {
        show(ending);
        if (asked.json)
            terminal.write((0,answer/* answerLine */.NO)(answerOf(prepared, { judged, ending }, ended), terminal.audience));
    };
    if (decision.kind !== 'go') {
        end(notReadyReport(prepared), { verdict: 'not-ready', tagged: hadTag, pushed: [] });
        return (0,lib_report/* exitCodeOf */.FO)(report) || 1;
    }
    terminal.leaves('The commit is made; whether it was tagged and pushed is not known. The same command goes on where it stopped.');
    const tagged = asked.isTagged && !hadTag ? await tagAndJudge(checkout, terminal, prepared, { facts, asked, judge }) : undefined;
    if (tagged !== undefined && tagged.report.problems.length > report.problems.length)
        show({ ...tagged.report, commands: [], remarks: [] });
    if (tagged !== undefined && tagged.decision.kind !== 'go') {
        end(takenBackReport(prepared), { verdict: 'not-ready', tagged: false, pushed: [] }, tagged.report);
        return (0,lib_report/* exitCodeOf */.FO)(tagged.report) || 1;
    }
    const refs = refsOf(prepared, asked);
    const hint = 'The commit is made. Fix what is said, and run the same command again: it goes on where it stopped.';
    if (asked.isPushed && refs.length > 0)
        await writer.push(refs, hint);
    const origin = await writer.originAddress();
    const ended = { verdict: 'ready', tagged: hadTag || asked.isTagged, pushed: asked.isPushed ? refs : [] };
    end(readyReport(prepared, asked, { hadTag, origin }), ended, tagged?.report);
    return 0;
}
/** Make the tag and judge it, since what is pushed cannot be taken back; one that is no-go is removed again. */
async function tagAndJudge(checkout, { environment }, { tagName: name, commit, message, version }, { facts, asked: { isNeverSigned }, judge }) {
    const tag = await makeTag(checkout, environment, { name, commit, message, version, facts, isNeverSigned });
    const judged = await judge(tag.history);
    if (judged.decision.kind !== 'go')
        await takeBack(checkout, name, tag.object);
    return judged;
}
function answerOf({ version, tagName: tag, branch, base, commit }, { judged: { problems, rules }, ending }, ended) {
    const { headline, remarks, commands } = ending;
    const names = { version: version.text, tag, branch: branch ?? null, base: base ?? null, commit };
    return { schema: 1, ...ended, ...names, headline, problems, rules, remarks, commands };
}

// EXTERNAL MODULE: ./lib/release/fragments/tool.js + 1 modules
var fragments_tool = __webpack_require__(78535);
// EXTERNAL MODULE: ./lib/release/fragments/tree-fragments.js + 6 modules
var tree_fragments = __webpack_require__(79967);
;// CONCATENATED MODULE: ./lib/commands/prepare/uncommitted.js






/**
 * Read what a person or a tool did to the change log and has not committed.
 *
 * @throws ReleaseError `source-unreadable`
 */
async function readUncommitted(checkout) {
    const { root, tree, settings } = checkout;
    const changed = new Set(checkout.changed);
    const placeOf = (path) => (0,opened/* placeInRepository */.vO)(checkout, path);
    const tool = changed.size === 0 ? undefined : await (0,tree_fragments/* findFragmentTool */.ac)(tree);
    const gone = [];
    for (const path of tree.paths)
        if (tool !== undefined && (0,fragments_tool/* isInPlace */.RS)(tool.takes, path) && changed.has(placeOf(path)))
            if (await (0,working_tree/* isAbsent */.W0)(root, placeOf(path)))
                gone.push(path);
    const kept = { ...tree, paths: tree.paths.filter((path) => !gone.includes(path)) };
    const removed = gone.map(placeOf);
    const path = changed.size === 0 ? undefined : await (0,edit/* changeLogPathOf */.ln)(kept, settings);
    const deleted = removed.map((each) => `${(0,quoted/* quoted */.TL)(each)} (deleted)`);
    if (path === undefined || !changed.has(placeOf(path)))
        return { tree: kept, changeLog: new Map(), removed, taken: deleted };
    const text = (await (0,working_tree/* textInFolder */.D5)(root, placeOf(path))) ?? '';
    // Nobody means to lose all of it: an editor or a full disk did.
    const isLost = text.trim() === '';
    const changeLog = new Map([[path, isLost ? ((await tree.read(path)) ?? '') : text]]);
    const taken = [...(isLost ? [] : [(0,quoted/* quoted */.TL)(placeOf(path))]), ...deleted];
    return { tree: (0,edit/* withEdits */.QU)(kept, changeLog), changeLog, removed, taken };
}
/** Of a checkout in which nothing may be uncommitted but what an earlier run wrote. */
const nothingUncommitted = ({ tree }) => ({
    tree,
    changeLog: new Map(),
    removed: [],
    taken: [],
});
/** A checkout without the changes that are taken. */
function othersThan(checkout, { changeLog, removed }) {
    const taken = new Set([...[...changeLog.keys()].map((path) => (0,opened/* placeInRepository */.vO)(checkout, path)), ...removed]);
    return { ...checkout, changed: checkout.changed.filter((path) => !taken.has(path)) };
}

;// CONCATENATED MODULE: ./lib/commands/prepare/run.js




















/**
 * Prepare a release on a branch of its own, judge it as `check` does, and, if all is well, tag and push it as asked for.
 *
 * On that branch it may be run again: it does what is missing.
 *
 * @param given Without it, the version is that of the branch, or the one that the files announce.
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `repository-unfit`, `checkout-dirty`, `branch-exists`, `branch-missing`, `tag-not-here`, and what
 *   `announcedVersion`, `editRelease`, `commitEdits`, and `judgeClone` throw.
 */
async function runPrepare(terminal, { directory, date: day, edit: isEdited, tag: isTagged, push: isPushed, noSign, tagPrefix, json, ...named }, given) {
    const checkout = (0,commands_checkout/* withTagPrefix */.jG)(await (0,commands_checkout/* openCheckout */.Hj)(terminal, directory ?? '.', { ...named, tagPrefix }), tagPrefix);
    const stopped = (0,commands_checkout/* settingsReport */.Kd)('prepare', checkout);
    if (stopped !== undefined) {
        if (json)
            terminal.write((0,answer/* answerLine */.NO)((0,prepare_answer/* unpreparedAnswer */.xE)(stopped, 'refused'), terminal.audience));
        else
            for (const line of (0,report_terminal/* terminalLines */.MJ)(stopped, terminal.audience, terminal.style))
                terminal.write(line);
        return (0,lib_report/* exitCodeOf */.FO)(stopped);
    }
    const history = (0,own_package/* ownHistory */.Dz)(checkout);
    const { version, reason } = given
        ? { version: given, reason: undefined }
        : await (0,opened/* namingPackage */.HY)(checkout, () => takenVersion(checkout, history));
    const message = `release ${(0,opened/* titleOf */.Gg)(checkout, version)}`;
    const tagName = (0,coming_tag/* comingTagName */.T)(version, {
        prefix: (0,own_package/* tagPrefixIn */.q2)(checkout),
        tagNames: (await history.tags()).map(({ name }) => name),
        written: await (0,project/* writtenVersionIn */.Vx)(checkout.tree),
    });
    const branch = (0,release_branch/* releaseBranchOf */.lt)(checkout, version, tagName);
    const hasReleases = async () => (await (0,own_package/* taggedVersionsIn */.vQ)(checkout, history)).length > 0;
    const today = (0,release_arguments/* localDay */.u7)(terminal.now());
    const { say } = terminal;
    const wanted = { version, branch, message, tagName, tagPrefix, day, today, isTagged, isEdited, hasReleases, say };
    terminal.leaves(`The branch ${branch} may be there with changed files; nothing was tagged or pushed. The same command goes on where it stopped.`);
    const work = checkout.branch === branch ? goOn : begin;
    const prepared = await (0,opened/* namingPackage */.HY)(checkout, () => work(checkout, wanted));
    const remarks = [...(reason === undefined ? [] : [reason]), ...prepared.remarks];
    const ready = { ...prepared, remarks, history: checkout.history };
    return await endPreparation(terminal, checkout, ready, { isTagged, isPushed, isNeverSigned: noSign, json });
}
/** The version where none is given: that of the release branch that is checked out, else what the files announce. */
async function takenVersion(checkout, history) {
    const release = await (0,release_branch/* releaseOfBranch */.LS)(checkout);
    if (release !== undefined)
        return {
            version: release.version,
            reason: `${release.version.text} is the version of the branch ${checkout.branch}.`,
        };
    const { tree, settings } = checkout;
    return await (0,coming_version/* announcedVersion */.A)(tree, settings, () => (0,own_package/* taggedVersionsIn */.vQ)(checkout, history));
}
/** Make the branch with its commit, unless what is checked out says all of it already. */
async function begin(checkout, wanted) {
    const { head } = checkout;
    const { version, branch, message, today, day = today } = wanted;
    const own = wanted.isEdited ? await readUncommitted(checkout) : nothingUncommitted(checkout);
    (0,commit_edits/* requireClean */.Bs)(othersThan(checkout, own));
    await (0,release_branch/* requireNoReleaseBranch */.aO)(checkout, version);
    const isTaggedHere = await requireUntagged(checkout, wanted.tagName);
    const kept = wanted.day !== undefined ? 'none' : isTaggedHere ? 'any' : 'near';
    const writing = { ...wanted, release: { version, day, kept } };
    const edits = await releaseEdits(checkout, own, writing);
    await (0,commit_edits/* requireFree */.M0)(checkout, edits);
    const remarks = isTaggedHere ? [] : await dateRemarks(checkout, wanted, edits);
    if (edits.size === 0)
        return { ...wanted, commit: head, branch: undefined, base: undefined, start: undefined, remarks };
    await createBranch(checkout, branch);
    const words = wordsOf(branch, checkout.branch);
    const isOpened = wanted.isEdited && own.changeLog.size === 0;
    const commit = await commitRelease(checkout, { own, edits, message, words, isOpened }, writing);
    return { ...wanted, commit, base: checkout.branch, start: head, remarks };
}
/**
 * Commit on the branch what is missing there.
 *
 * A second run on another day does not date anew what the first one did, unless it is to be tagged: the date and the day of
 * the tag would be too far apart. The new date is a commit of its own, with the same message. Amending the first one would
 * rewrite what may be pushed and reviewed already, and the tag stands on the last commit in any case.
 */
async function goOn(checkout, wanted) {
    const { head, git, writer } = checkout;
    const { version, branch, message, today, day = today } = wanted;
    const isTaggedHere = (await git.tag(wanted.tagName))?.commit === head;
    const isDatedAnew = wanted.isTagged && !isTaggedHere;
    const kept = wanted.day !== undefined ? 'none' : isDatedAnew ? 'near' : 'any';
    const found = await readUncommitted(checkout);
    // Without fragments that are gone, an edited change log is nobody's but the person's.
    const own = wanted.isEdited || found.removed.length > 0 ? found : nothingUncommitted(checkout);
    const writing = { ...wanted, release: { version, day, kept } };
    const edits = await releaseEdits(checkout, own, writing);
    await (0,commit_edits/* requireOwnChanges */.Lh)(othersThan(checkout, own), edits, message);
    const remarks = isTaggedHere ? [] : await dateRemarks(checkout, wanted, edits);
    const base = await writer.mergeBaseOf(branch);
    const start = base === undefined ? undefined : await git.commitOf(`refs/heads/${base}`);
    const words = wordsOf(branch, base);
    const hasNothing = edits.size === 0 && !(wanted.isEdited && (await isUnwritten(checkout, own, edits, writing)));
    const commit = hasNothing
        ? head
        : await commitRelease(checkout, { own, edits, message, words, isOpened: false }, writing);
    return { ...wanted, commit, base, start, remarks };
}
/** What became of a date that was there and that nobody gave to this run. */
async function dateRemarks({ tree, settings }, wanted, edits) {
    const { version, day, today } = wanted;
    const before = await (0,edit/* releaseDateIn */.nR)(tree, settings, version);
    if (before === undefined || day !== undefined)
        return [];
    const after = await (0,edit/* releaseDateIn */.nR)(tree, settings, version, edits);
    if (before !== after)
        return [`The date ${before} of the change log is not near ${today}, so it was replaced.`];
    return before === today ? [] : [`The change log keeps its date ${before}; another is set by --date.`];
}
/** @returns Whether the tag is on the commit that is checked out. */
async function requireUntagged({ git, head }, tagName) {
    const tag = await git.tag(tagName);
    if (tag === undefined || tag.commit === head)
        return tag !== undefined;
    throw new errors/* ReleaseError */.K2('tag-not-here', {
        message: `The tag ${(0,quoted/* quoted */.TL)(tagName)} exists, and points at ${tag.commit.slice(0, 12)}.`,
        hint: 'Prepare the next version; or, if this one was never published, switch to its branch, or delete the tag.',
    });
}


/***/ }),

/***/ 62926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ comingTagName)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);
/* harmony import */ var _known_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13290);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89418);




/** The name of the tag that a version will get: with the prefix of the project, and its zeros of the calendar. */
function comingTagName(version, { prefix, tagNames, written }) {
    const { text } = (0,_known_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .tagPrefixOf */ .O)(prefix, tagNames, version);
    const last = tagNames
        .flatMap((name) => {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(name);
        return parts?.prefix === text ? [{ spelling: name.slice(text.length), version: parts.version }] : [];
    })
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version))
        .map(({ spelling }) => spelling);
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .tagNameOf */ .Fk)(version, text, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledAlike */ .G4)(version.text, written === undefined ? last : [written, ...last]));
}


/***/ })

};

//# sourceMappingURL=525.index.js.map