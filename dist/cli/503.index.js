export const id = 503;
export const ids = [503];
export const modules = {

/***/ 42503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runNext: () => (/* binding */ runNext)
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
// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __webpack_require__(24629);
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
// EXTERNAL MODULE: ./lib/commands/pull-request.js
var pull_request = __webpack_require__(57139);
// EXTERNAL MODULE: ./lib/commands/release-arguments.js
var release_arguments = __webpack_require__(43286);
// EXTERNAL MODULE: ./lib/commands/release-branch.js
var release_branch = __webpack_require__(38932);
// EXTERNAL MODULE: ./lib/commands/shell-word.js
var shell_word = __webpack_require__(71285);
// EXTERNAL MODULE: ./lib/commands/next/answer.js
var next_answer = __webpack_require__(7634);
// EXTERNAL MODULE: ./lib/release/coming/development.js
var development = __webpack_require__(3256);
// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
// EXTERNAL MODULE: ./lib/release/packages.js + 8 modules
var release_packages = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/release/tag/known-prefix.js
var known_prefix = __webpack_require__(13290);
;// CONCATENATED MODULE: ./lib/commands/next/usual-development.js







/** Releases that are looked at: some may be of a time before the project had a file that can be read. */
const mostReleases = 5;
// A release may have commits behind the one that sets its version.
const mostCommits = 5;
/**
 * How this project writes a development version: as the files do, or as they did before its last releases.
 *
 * Of each release the nearest first parent of its tag that declares another version than the tag is read.
 *
 * @throws ReleaseError `git-failed`, and what `readProject` throws.
 */
async function developmentOf(checkout, history, version) {
    const declared = (await (0,project/* readProject */.Wh)(checkout.tree)).version;
    const suffix = declared.kind === 'written' ? (0,development/* suffixOf */.jT)(declared.source.text) : undefined;
    if (declared.kind === 'from-tag' || suffix !== undefined)
        return (0,development/* developmentAfter */.w$)([suffix && `0${suffix}`]);
    const refs = await history.tags();
    const names = refs.map(({ name }) => name);
    const prefix = (0,known_prefix/* tagPrefixOf */.O)((0,own_package/* tagPrefixIn */.q2)(checkout), names, undefined);
    const tags = refs.flatMap((ref) => (0,release_history/* versionTagOf */.e6)(ref, prefix.text) ?? []);
    const past = { tags, parents: new Map() };
    const before = [];
    for (const tag of (0,release_history/* tagsBelow */.ZY)(past, version, mostReleases))
        before.push(await declaredBefore(checkout, tag));
    return (0,development/* developmentAfter */.w$)(before);
}
/** What was declared last before a tag that is not its version. */
async function declaredBefore({ git, released }, { name, version }) {
    for (let back = 1; back <= mostCommits; back += 1) {
        const commit = await git.commitOf(`refs/tags/${name}~${back}`);
        const tree = commit === undefined ? undefined : await git.treeAt(commit);
        const own = tree && released ? (0,release_packages/* packageTree */.Pk)(tree, released.own) : tree;
        const written = own && (await (0,project/* writtenVersionIn */.Vx)(own));
        if (written === undefined || !(0,release_version/* isSameVersion */.p)(written, version.text))
            return written;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/commands/next/run.js



















/**
 * Begin a version on the branch that is checked out: its section, `X.dev` as the project spells it, and
 * the lock, in one commit. Nothing is pushed.
 *
 * @param given Without it, the version is the one that is begun already, else the next fix version.
 * @returns 0 done, 1 settings that cannot be used.
 * @throws ReleaseError `repository-unfit`, `branch-missing`, `version-not-greater`, `checkout-dirty`, and what
 *   `comingVersion`, `editNext`, and `commitEdits` throw.
 */
async function runNext(terminal, { directory, json, ...options }, given) {
    const checkout = (0,commands_checkout/* withTagPrefix */.jG)(await (0,commands_checkout/* openCheckout */.Hj)(terminal, directory ?? '.', options), options.tagPrefix);
    const { branch, head } = checkout;
    const show = (report) => {
        for (const line of (0,report_terminal/* terminalLines */.MJ)(report, terminal.audience, terminal.style))
            terminal.write(line);
    };
    const stopped = (0,commands_checkout/* settingsReport */.Kd)('next', checkout);
    if (stopped !== undefined) {
        if (json)
            terminal.write((0,answer/* answerLine */.NO)((0,next_answer/* answerOf */.ut)(stopped, 'refused'), terminal.audience));
        else
            show(stopped);
        return (0,lib_report/* exitCodeOf */.FO)(stopped);
    }
    if (branch === undefined)
        throw noBranch();
    const history = (0,own_package/* ownHistory */.Dz)(checkout);
    const { version, reason } = given
        ? { version: given, reason: undefined }
        : await (0,opened/* namingPackage */.HY)(checkout, () => takenVersion(checkout, history, (0,release_arguments/* localDay */.u7)(terminal.now())));
    await (0,release_branch/* requireNoReleaseBranch */.aO)(checkout, version);
    await (0,opened/* namingPackage */.HY)(checkout, () => requireGreater(checkout, version));
    const development = await developmentOf(checkout, history, version);
    const hasReleases = async () => (await (0,own_package/* taggedVersionsIn */.vQ)(checkout, history)).length > 0;
    const { tree, settings } = checkout;
    const edits = await (0,opened/* namingPackage */.HY)(checkout, () => (0,edit/* editNext */.iA)(tree, settings, version, { hasReleases, development }));
    const title = (0,opened/* titleOf */.Gg)(checkout, version, 'Version');
    const message = `start ${(0,opened/* titleOf */.Gg)(checkout, version)}`;
    await (0,commit_edits/* requireOwnChanges */.Lh)(checkout, edits, message);
    const end = (commit, headline, next = { remarks: [], commands: [] }) => {
        const remarks = [...(reason === undefined ? [] : [reason]), ...next.remarks];
        const report = (0,lib_report/* reportOf */.EI)({ step: 'next', headline, remarks, commands: next.commands });
        if (json)
            terminal.write((0,answer/* answerLine */.NO)((0,next_answer/* answerOf */.ut)(report, 'begun', { version: version.text, branch, commit }), terminal.audience));
        else
            show(report);
        return 0;
    };
    if (edits.size === 0) {
        return end(head, `${title} is begun already on ${(0,quoted/* quoted */.TL)(branch)}, so nothing was changed.`);
    }
    terminal.leaves('Files may be changed and not committed; nothing was pushed. The same command goes on where it stopped.');
    const hint = 'The files are changed. Fix what is said, and run the same command again: it goes on where it stopped.';
    const back = 'To go back, run `git restore --staged --worktree :/`.';
    const commit = await (0,commit_edits/* commitEdits */.fT)(checkout, edits, { message, hint, back });
    const headline = `${title} is begun on ${(0,quoted/* quoted */.TL)(branch)} by ${commit.slice(0, 12)}.`;
    const origin = await checkout.writer.originAddress();
    const exitCode = end(commit, headline, nextOf(origin, { branch, own: (0,release_branch/* startBranchOf */.Qk)(checkout, version) }));
    if (!json)
        await (0,commands_checkout/* showDifference */.Te)(terminal, checkout, commit);
    return exitCode;
}
/** The version where none is given: one that is begun already, else the next fix version. */
async function takenVersion(checkout, history, today) {
    const { tree, settings } = checkout;
    return await (0,coming_version/* comingVersion */.Y)(tree, settings, { askReleased: () => (0,own_package/* taggedVersionsIn */.vQ)(checkout, history), today });
}
/** How the commit gets to the server: by a push, or by a pull request from a branch of its own. */
function nextOf(origin, { branch, own }) {
    const place = (0,pull_request/* pullRequestPlace */.O)(origin, { branch: own, base: branch });
    const push = `Where that takes pull requests only, run \`git push origin HEAD:refs/heads/${own}\``;
    const nothing = 'Nothing was pushed. Next: push the branch.';
    const commands = [`git push origin ${(0,shell_word/* shellWord */.r)(`refs/heads/${branch}`)}`];
    switch (place.kind) {
        case 'form':
            return { remarks: [nothing, `${push}, and open the pull request: ${place.address}`], commands };
        case 'elsewhere':
            return { remarks: [nothing, place.sentence], commands: origin === undefined ? [] : commands };
    }
}
async function requireGreater({ tree }, version) {
    const written = (await (0,project/* readProject */.Wh)(tree)).version;
    // Of a tag, the change log says what came before.
    if (written.kind === 'from-tag')
        return;
    const { text, file, line } = written.source;
    const declared = (0,release_version/* parseVersion */.ot)(text);
    const begun = (0,release_version/* parseVersion */.ot)(`${version.text}.dev`);
    if (declared === undefined || begun === undefined || (0,release_version/* compareVersions */.Zy)(begun, declared) >= 0)
        return;
    throw new errors/* ReleaseError */.K2('version-not-greater', {
        message: `${file} has version ${(0,quoted/* quoted */.TL)(text)} at line ${line}, and ${(0,quoted/* quoted */.TL)(version.text)} does not come after it.`,
        hint: 'Name a version that is greater.',
    });
}
function noBranch() {
    return new errors/* ReleaseError */.K2('branch-missing', {
        message: 'No branch is checked out, so the commit would be on none.',
        hint: 'Run `git switch BRANCH`, and run the command again.',
    });
}


/***/ })

};

//# sourceMappingURL=503.index.js.map