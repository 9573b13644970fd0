export const id = 300;
export const ids = [300];
export const modules = {

/***/ 78300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCheck: () => (/* binding */ runCheck)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _clients_git_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88967);
/* harmony import */ var _clients_git_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49811);
/* harmony import */ var _clients_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47418);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42767);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71226);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91488);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9293);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22746);
/* harmony import */ var _release_arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43286);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(86991);












/**
 * Judge a clone before anything is pushed, without any network.
 *
 * @param revision A tag, or what git takes for a commit.
 * @returns 0 go or no release, 1 no-go.
 * @throws ReleaseError `repository-unfit`, `tag-not-found`, `git-failed`, `git-shallow`, `tag-not-a-commit`
 */
async function runCheck(terminal, options, revision) {
    const { facts, decision, report } = await judge(terminal, options, revision);
    if (options.json) {
        const version = report.outputs.version || null;
        const judged = { verdict: decision.kind, version, tag: facts.existingTag?.name ?? null, commit: facts.commit };
        terminal.write((0,_report_answer_js__WEBPACK_IMPORTED_MODULE_5__/* .answerLine */ .NO)((0,_answer_js__WEBPACK_IMPORTED_MODULE_10__/* .answerOf */ .ut)(report, judged), terminal.audience));
    }
    else
        for (const line of [...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .terminalLines */ .MJ)(report, terminal.audience, terminal.style), ...(0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_6__/* .foldedLines */ .EM)(report)])
            terminal.write(line);
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_7__/* .exitCodeOf */ .FO)(report);
}
async function judge(terminal, options, revision) {
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(terminal.workingFolder, options.directory ?? '.');
    const { root, isShallow } = await (0,_clients_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .requireRepository */ .j)(directory, terminal.environment);
    const git = new _clients_git_js__WEBPACK_IMPORTED_MODULE_3__/* .Git */ .T(directory, terminal.environment);
    const history = new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHistory */ .Z(directory, terminal.environment, isShallow);
    const tagged = await git.commitOf(`refs/tags/${revision}`);
    const subject = {
        commit: tagged ?? (await commitOf(git, revision)),
        tagName: tagged === undefined ? undefined : revision,
        base: options.base === undefined ? undefined : await commitOf(git, options.base),
        tagPrefix: options.tagPrefix,
        package: options.package,
        folder: await (0,_clients_git_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderIn */ .C)(root, directory),
        today: (0,_release_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .localDay */ .u7)(terminal.now()),
    };
    return (0,_judgement_js__WEBPACK_IMPORTED_MODULE_8__/* .judgeClone */ .b)({ git, history, repository: () => git.originRepository() }, subject);
}
async function commitOf(git, revision) {
    const commit = await git.commitOf(revision);
    if (commit !== undefined)
        return commit;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('tag-not-found', {
        message: `The repository has no ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .TL)(revision)}.`,
        hint: 'Name a tag or a commit of this clone, or fetch it first.',
    });
}


/***/ })

};

//# sourceMappingURL=300.index.js.map