export const id = 420;
export const ids = [420];
export const modules = {

/***/ 28420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  prepareUsage: () => (/* binding */ prepareUsage),
  runPrepare: () => (/* binding */ runPrepare)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/edit/index.js + 11 modules
var edit = __webpack_require__(67497);
// EXTERNAL MODULE: ./lib/release/quoted.js
var quoted = __webpack_require__(55509);
// EXTERNAL MODULE: ./lib/release/tag.js
var tag = __webpack_require__(28089);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
// EXTERNAL MODULE: ./lib/commands/checkout.js + 3 modules
var commands_checkout = __webpack_require__(56285);
// EXTERNAL MODULE: ./lib/clients/git.js + 3 modules
var clients_git = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/clients/git-history.js
var git_history = __webpack_require__(34713);
// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/commands/judgement.js + 33 modules
var judgement = __webpack_require__(44969);
;// CONCATENATED MODULE: ./lib/commands/prepare-finish.js





/**
 * Judge what is prepared, show it, and tag and push it if the verdict is go.
 *
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `git-failed`, and what `judgeClone` throws.
 */
async function finishPreparation(terminal, { root, writer }, prepared, asked) {
    const { commit, tagName, start, today, message } = prepared;
    const show = (report) => {
        for (const line of (0,report_terminal/* terminalLines */.M)(report))
            terminal.write(line);
    };
    // New ones, which do not remember the repository as it was before.
    const git = new clients_git/* Git */.T(root, terminal.environment);
    const history = new git_history/* GitHistory */.Z(root, terminal.environment);
    const revision = { commit, tagName, base: start, tagPrefix: undefined, today };
    const { decision, facts, report } = await (0,judgement/* judgeClone */.b)({ git, history }, revision);
    show(asked.isTagged ? { ...report, commands: [], remarks: [] } : report);
    if (decision.kind !== 'go') {
        show(notReadyReport(prepared));
        return (0,report_report/* exitCodeOf */.FO)(report) || 1;
    }
    const hint = 'The commit is made. Mend what is said, and run the same command again: it goes on where it stopped.';
    const hadTag = facts.existingTag?.commit === commit;
    const refs = refsOf(prepared, asked);
    if (asked.isTagged && !hadTag)
        await writer.tag(tagName, commit, message, hint);
    if (asked.isPushed && refs.length > 0)
        await writer.push(refs, hint);
    show(readyReport(prepared, asked, { hadTag, repository: await git.originRepository() }));
    return 0;
}
function notReadyReport(prepared) {
    const headline = `Version ${prepared.version.text} is ${placeOf(prepared)}, and not ready.`;
    const remark = 'Nothing was tagged or pushed. Mend it in a commit here, and run the same command again.';
    return (0,report_report/* reportOf */.EI)({ step: 'prepare', headline, remarks: [remark] });
}
function readyReport(prepared, asked, found) {
    const { version, tagName, branch, base } = prepared;
    const refs = refsOf(prepared, asked);
    const isPushed = asked.isPushed && refs.length > 0;
    const address = asked.isPushed && branch !== undefined && found.repository !== undefined
        ? [`Open the pull request: ${pullRequestAddress(found.repository, branch, base)}`]
        : [];
    return (0,report_report/* reportOf */.EI)({
        step: 'prepare',
        headline: `Version ${version.text} is ${placeOf(prepared)}.`,
        remarks: [
            ...(asked.isTagged ? [`The tag "${tagName}" ${found.hadTag ? 'is here already' : 'was made'}.`] : []),
            ...(isPushed ? [`Pushed to origin: ${refs.join(', ')}.`] : []),
            ...address,
        ],
        commands: asked.isPushed || refs.length === 0 ? [] : [`git push --atomic origin ${refs.join(' ')}`],
    });
}
const placeOf = ({ branch }) => (branch === undefined ? 'here already' : `on the branch ${branch}`);
function refsOf({ branch, tagName }, { isTagged }) {
    return [...(branch === undefined ? [] : [`refs/heads/${branch}`]), ...(isTagged ? [`refs/tags/${tagName}`] : [])];
}
/**
 * Where a pull request is opened; without a base, GitHub takes the default branch.
 *
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/using-query-parameters-to-create-a-pull-request
 */
function pullRequestAddress(repository, branch, base) {
    const part = (name) => name.split('/').map(encodeURIComponent).join('/');
    const range = base === undefined ? part(branch) : `${part(base)}...${part(branch)}`;
    return `https://github.com/${part(repository)}/compare/${range}?expand=1`;
}

// EXTERNAL MODULE: ./lib/commands/release-arguments.js
var release_arguments = __webpack_require__(43286);
;// CONCATENATED MODULE: ./lib/commands/shell-word.js
/** A text as one word of a POSIX shell, for a command that a person may copy: in quotes where it needs them. */
function shellWord(text) {
    return /^[\w./][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/commands/prepare.js









const prepareUsage = 'release-action prepare VERSION [--date YYYY-MM-DD] [--tag] [--push] [--repository DIR]';
/**
 * Prepare a release on a branch of its own, judge it as `check` does, and, if all is well, tag and push it as asked for.
 *
 * On that branch it may be run again: it does what is missing.
 *
 * @returns 0 go, 1 no-go.
 * @throws ReleaseError `input-invalid`, `checkout-dirty`, `branch-exists`, `tag-not-here`, `git-failed`, and what
 *   `editRelease` and `judgeClone` throw.
 */
async function runPrepare(terminal) {
    const { values, positionals } = (0,commands_arguments/* parseOptions */.A)(terminal, prepareUsage, {
        allowPositionals: true,
        options: {
            repository: { type: 'string', default: '.' },
            date: { type: 'string' },
            tag: { type: 'boolean', default: false },
            push: { type: 'boolean', default: false },
        },
    });
    const version = (0,release_arguments/* readVersionArgument */.ac)(positionals, prepareUsage);
    const day = values.date === undefined ? undefined : (0,release_arguments/* readDay */.P1)(values.date, prepareUsage);
    const checkout = await (0,commands_checkout/* openCheckout */.Hj)(terminal, values.repository);
    const branch = `release-${version.text}`;
    const message = `release version ${version.text}`;
    const tagName = (0,tag/* tagNameOf */.Fk)(version, checkout.settings.tagPrefix ?? '');
    const wanted = { version, branch, message, tagName, day, today: (0,release_arguments/* localDay */.u7)(terminal.now()) };
    const prepared = await (checkout.branch === branch ? goOn(checkout, wanted) : begin(checkout, wanted));
    if (prepared.commit !== checkout.head)
        await (0,commands_checkout/* showDifference */.Te)(terminal, checkout, prepared.commit);
    return await finishPreparation(terminal, checkout, prepared, { isTagged: values.tag, isPushed: values.push });
}
/** Make the branch with its commit, unless what is checked out says all of it already. */
async function begin(checkout, wanted) {
    const { head, tree, settings } = checkout;
    const { version, branch, message, today, day = today } = wanted;
    (0,commands_checkout/* requireClean */.Bs)(checkout);
    await requireUntagged(checkout, wanted.tagName);
    const edits = await (0,edit/* editRelease */.S)(tree, settings, { version, day, keepsDate: false });
    if (edits.size === 0)
        return { ...wanted, commit: head, branch: undefined, base: undefined, start: undefined };
    await createBranch(checkout, branch);
    const commit = await (0,commands_checkout/* commitEdits */.fT)(checkout, edits, { message, hint: hintOf(branch, checkout.branch) });
    return { ...wanted, commit, base: checkout.branch, start: head };
}
/** Commit on the branch what is missing there. */
async function goOn(checkout, wanted) {
    const { head, tree, settings, git, writer } = checkout;
    const { version, branch, message, today, day } = wanted;
    // A second run on another day must not date anew what the first one did.
    const dated = { day: day ?? today, keepsDate: day === undefined };
    const edits = await (0,edit/* editRelease */.S)(tree, settings, { version, ...dated });
    await (0,commands_checkout/* requireOwnChanges */.Lh)(checkout, edits, message);
    const base = await writer.mergeBaseOf(branch);
    const start = base === undefined ? undefined : await git.commitOf(`refs/heads/${base}`);
    const commit = edits.size === 0 ? head : await (0,commands_checkout/* commitEdits */.fT)(checkout, edits, { message, hint: hintOf(branch, base) });
    return { ...wanted, commit, base, start };
}
async function requireUntagged({ git, head }, tagName) {
    const tag = await git.tag(tagName);
    if (tag === undefined || tag.commit === head)
        return;
    throw new errors/* ReleaseError */.K('tag-not-here', {
        message: `The tag "${tagName}" exists, and points at ${tag.commit.slice(0, 12)}.`,
        hint: 'Prepare the next version; or, if this one was never published, switch to its branch, or delete the tag.',
    });
}
async function createBranch({ git, writer, branch: base }, branch) {
    for (const ref of [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`]) {
        const commit = await git.commitOf(ref);
        if (commit === undefined)
            continue;
        throw new errors/* ReleaseError */.K('branch-exists', {
            message: `The branch ${(0,quoted/* quoted */.T)(branch)} exists already as ${ref}, at ${commit.slice(0, 12)}.`,
            hint: `To go on with it, run \`git switch ${shellWord(branch)}\`, and run the command again; to begin anew, delete it first.`,
        });
    }
    const hint = 'No branch was made. Mend what is said, and run the same command again.';
    // Before the branch, so that a run that ends between the two leaves no branch without it.
    if (base !== undefined)
        await writer.setMergeBase(branch, base, hint);
    await writer.createBranch(branch, hint);
}
function hintOf(branch, base) {
    const back = base === undefined ? '--detach' : shellWord(base);
    return `The branch "${branch}" is checked out, and its files are changed and staged. Mend what is said, and run the same command again: it goes on where it stopped. To go back, run \`git switch --discard-changes ${back}\` and \`git branch --delete --force ${shellWord(branch)}\`.`;
}


/***/ })

};

//# sourceMappingURL=420.index.js.map