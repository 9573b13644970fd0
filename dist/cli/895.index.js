export const id = 895;
export const ids = [895];
export const modules = {

/***/ 19895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNext: () => (/* binding */ runNext)
/* harmony export */ });
/* harmony import */ var _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88967);
/* harmony import */ var _clients_git_tagged_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46653);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(42767);
/* harmony import */ var _release_coming_coming_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23033);
/* harmony import */ var _release_edit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79399);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6068);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24629);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71226);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91488);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9293);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(81248);
/* harmony import */ var _commit_edits_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(70945);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(57139);
/* harmony import */ var _release_arguments_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43286);
/* harmony import */ var _release_branch_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(38932);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(71285);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7634);


















/**
 * Begin a version on the branch that is checked out: its section, `X.dev`, and the lock, in one commit. Nothing is pushed.
 *
 * @param given Without it, the version is the one that is begun already, else the next fix version.
 * @returns 0 done, 1 settings that cannot be used.
 * @throws ReleaseError `repository-unfit`, `branch-missing`, `version-not-greater`, `checkout-dirty`, and what
 *   `comingVersion`, `editNext`, and `commitEdits` throw.
 */
async function runNext(terminal, { directory, json }, given) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_10__/* .openCheckout */ .Hj)(terminal, directory ?? '.');
    const { branch, head } = checkout;
    const show = (report) => {
        for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalLines */ .MJ)(report, terminal.audience, terminal.style))
            terminal.write(line);
    };
    const stopped = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_10__/* .settingsReport */ .Kd)('next', checkout);
    if (stopped !== undefined) {
        if (json)
            terminal.write((0,_report_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .answerLine */ .NO)((0,_answer_js__WEBPACK_IMPORTED_MODULE_14__/* .answerOf */ .ut)(stopped, 'refused'), terminal.audience));
        else
            show(stopped);
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .exitCodeOf */ .FO)(stopped);
    }
    if (branch === undefined)
        throw noBranch();
    const { version, reason } = given ? { version: given, reason: undefined } : await takenVersion(terminal, checkout);
    await (0,_release_branch_js__WEBPACK_IMPORTED_MODULE_13__/* .requireNoReleaseBranch */ .aO)(checkout, version);
    await requireGreater(checkout, version);
    const hasReleases = async () => (await releasedIn(terminal, checkout)).length > 0;
    const edits = await (0,_release_edit_js__WEBPACK_IMPORTED_MODULE_4__/* .editNext */ .iA)(checkout.tree, checkout.settings, version, hasReleases);
    const message = `start version ${version.text}`;
    await (0,_commit_edits_js__WEBPACK_IMPORTED_MODULE_11__/* .requireOwnChanges */ .Lh)(checkout, edits, message);
    const end = (commit, headline, next = { remarks: [], commands: [] }) => {
        const remarks = [...(reason === undefined ? [] : [reason]), ...next.remarks];
        const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_9__/* .reportOf */ .EI)({ step: 'next', headline, remarks, commands: next.commands });
        if (json)
            terminal.write((0,_report_answer_js__WEBPACK_IMPORTED_MODULE_7__/* .answerLine */ .NO)((0,_answer_js__WEBPACK_IMPORTED_MODULE_14__/* .answerOf */ .ut)(report, 'begun', { version: version.text, branch, commit }), terminal.audience));
        else
            show(report);
        return 0;
    };
    if (edits.size === 0) {
        return end(head, `Version ${version.text} is begun already on ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(branch)}, so nothing was changed.`);
    }
    terminal.leaves('Files may be changed and not committed; nothing was pushed. The same command goes on where it stopped.');
    const hint = 'The files are changed. Fix what is said, and run the same command again: it goes on where it stopped.';
    const back = 'To go back, run `git restore --staged --worktree :/`.';
    const commit = await (0,_commit_edits_js__WEBPACK_IMPORTED_MODULE_11__/* .commitEdits */ .fT)(checkout, edits, { message, hint, back });
    const headline = `Version ${version.text} is begun on ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(branch)} by ${commit.slice(0, 12)}.`;
    const origin = await checkout.writer.originAddress();
    const exitCode = end(commit, headline, nextOf(origin, { branch, version }));
    if (!json)
        await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_10__/* .showDifference */ .Te)(terminal, checkout, commit);
    return exitCode;
}
/** The version where none is given: one that is begun already, else the next fix version. */
async function takenVersion(terminal, checkout) {
    const { tree, settings } = checkout;
    const askReleased = () => releasedIn(terminal, checkout);
    return await (0,_release_coming_coming_version_js__WEBPACK_IMPORTED_MODULE_3__/* .comingVersion */ .Y)(tree, settings, { askReleased, today: (0,_release_arguments_js__WEBPACK_IMPORTED_MODULE_12__/* .localDay */ .u7)(terminal.now()) });
}
async function releasedIn({ environment }, { settings, root, head, isShallow }) {
    return await (0,_clients_git_tagged_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .taggedVersions */ .C)(new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHistory */ .Z(root, environment, isShallow), head, settings.tagPrefix);
}
/** How the commit gets to the server: by a push, or by a pull request from a branch of its own. */
function nextOf(origin, { branch, version }) {
    const own = `start-${version.text}`;
    const place = (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_16__/* .pullRequestPlace */ .O)(origin, { branch: own, base: branch });
    const push = `Where that takes pull requests only, run \`git push origin HEAD:refs/heads/${own}\``;
    const nothing = 'Nothing was pushed. Next: push the branch.';
    const commands = [`git push origin ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_17__/* .shellWord */ .r)(`refs/heads/${branch}`)}`];
    switch (place.kind) {
        case 'form':
            return { remarks: [nothing, `${push}, and open the pull request: ${place.address}`], commands };
        case 'elsewhere':
            return { remarks: [nothing, place.sentence], commands: origin === undefined ? [] : commands };
    }
}
async function requireGreater({ tree }, version) {
    const written = (await (0,_release_project_js__WEBPACK_IMPORTED_MODULE_5__/* .readProject */ .W)(tree)).version;
    // Of a tag, the change log says what came before.
    if (written.kind === 'from-tag')
        return;
    const { text, file, line } = written.source;
    const declared = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(text);
    const begun = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(`${version.text}.dev`);
    if (declared === undefined || begun === undefined || (0,_release_version_js__WEBPACK_IMPORTED_MODULE_6__/* .compareVersions */ .Zy)(begun, declared) >= 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('version-not-greater', {
        message: `${file} has version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(text)} at line ${line}, and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_15__/* .quoted */ .TL)(version.text)} does not come after it.`,
        hint: 'Name a version that is greater.',
    });
}
function noBranch() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('branch-missing', {
        message: 'No branch is checked out, so the commit would be on none.',
        hint: 'Run `git switch BRANCH`, and run the command again.',
    });
}


/***/ })

};

//# sourceMappingURL=895.index.js.map