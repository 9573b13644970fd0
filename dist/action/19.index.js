export const id = 19;
export const ids = [19];
export const modules = {

/***/ 19:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   checkReport: () => (/* binding */ checkReport)
/* harmony export */ });
/* harmony import */ var _clients_check_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64987);
/* harmony import */ var _clients_git_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29534);
/* harmony import */ var _release_checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60229);
/* harmony import */ var _release_notes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57189);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45650);





/**
 * Judge a release pull request by what its branch would release.
 *
 * @param now For a commit without a day of its own.
 */
async function check(inputs, now) {
    const { run, pullRequest, tagPrefix } = inputs;
    const git = new _clients_git_js__WEBPACK_IMPORTED_MODULE_1__/* .Git */ .T(run.workspace, inputs.environment);
    const { head } = pullRequest;
    const base = await git.mergeBase(pullRequest.base, head);
    const today = now.toISOString().slice(0, 10);
    const facts = await (0,_clients_check_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .gatherCheckFacts */ .b)(git, { commit: head, base, tagPrefix, askedTag: undefined, today });
    return checkReport(facts, (0,_release_checks_js__WEBPACK_IMPORTED_MODULE_2__/* .decideCheck */ .B)(facts), run.repository.fullName);
}
/** The report of button 1, the same on a pull request and on a laptop. */
function checkReport(facts, decision, repository) {
    const at = facts.commit.slice(0, 12);
    switch (decision.kind) {
        case 'not-a-release':
            return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)({
                step: 'check',
                headline: `No release, so nothing to judge. ${decision.reason}`,
                outputs: { verdict: 'not-a-release', version: '' },
            });
        case 'no-go': {
            const { version, problems } = decision;
            const errors = problems.filter(({ severity }) => severity === 'error').length;
            return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)({
                step: 'check',
                headline: `No-go for ${version?.text ?? 'this release'} at ${at}: ${errors} ${errors === 1 ? 'problem' : 'problems'} to mend.`,
                problems,
                folds: notesFold(facts, decision, repository),
                outputs: { verdict: 'no-go', version: version?.text ?? '' },
            });
        }
        case 'go': {
            const { version, tagName, problems } = decision;
            return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)({
                step: 'check',
                headline: `Go for ${version.text} at ${at}.`,
                problems,
                folds: notesFold(facts, decision, repository),
                commands: facts.existingTag === undefined ? tagCommands(tagName, version.text, facts.commit) : [],
                remarks: facts.existingTag === undefined ? ['Next: push the tag.'] : [`The tag "${tagName}" is here already.`],
                outputs: { verdict: 'go', version: version.text },
            });
        }
    }
}
function notesFold({ state }, { section, version }, repository) {
    const { changeLog, project } = state;
    if (section === undefined || version === undefined)
        return [];
    if (changeLog.kind !== 'read' || changeLog.value === undefined || project.kind !== 'read')
        return [];
    const notes = (0,_release_notes_js__WEBPACK_IMPORTED_MODULE_3__/* .renderNotes */ .I)({
        changeLog: changeLog.value,
        section,
        version,
        repository,
        projectName: project.value.name,
    });
    return [{ title: 'The notes, as the release page will show them', markdown: notes.text }];
}
function tagCommands(tagName, version, commit) {
    return [
        `git tag --annotate --message "release version ${version}" ${tagName} ${commit}`,
        `git push origin refs/tags/${tagName}`,
    ];
}


/***/ })

};

//# sourceMappingURL=19.index.js.map