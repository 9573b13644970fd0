export const id = 176;
export const ids = [176];
export const modules = {

/***/ 47176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkUsage: () => (/* binding */ checkUsage),
  runCheck: () => (/* binding */ runCheck)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clients/git.js + 3 modules
var clients_git = __webpack_require__(21575);
// EXTERNAL MODULE: ./lib/clients/git-history.js
var git_history = __webpack_require__(34713);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/report/json.js
/**
 * A report for programs.
 *
 * @param extra Fields that the command adds, such as the commit.
 * @returns One line of JSON: outputs as fields, problems, rules, and files as lists.
 */
function toJson({ headline, outputs, problems, rules, files }, extra) {
    return JSON.stringify({ ...outputs, ...extra, headline, problems, rules, files });
}

// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
// EXTERNAL MODULE: ./lib/commands/judgement.js + 33 modules
var judgement = __webpack_require__(44969);
;// CONCATENATED MODULE: ./lib/commands/check.js









const checkUsage = 'release-action check [TAG|COMMIT] [--repository DIR] [--base REF] [--tag-prefix PREFIX] [--json]';
/**
 * Judge a clone before anything is pushed, without any network.
 *
 * @returns 0 go or no release, 1 no-go.
 * @throws ReleaseError `input-invalid`, `tag-not-found`, `git-failed`, `git-shallow`, `tag-not-a-commit`
 */
async function runCheck(terminal) {
    const { values, positionals } = (0,commands_arguments/* parseOptions */.A)(terminal, checkUsage, {
        allowPositionals: true,
        options: {
            repository: { type: 'string', default: '.' },
            base: { type: 'string' },
            'tag-prefix': { type: 'string' },
            json: { type: 'boolean', default: false },
        },
    });
    const [revision = 'HEAD', ...others] = positionals;
    if (others.length > 0)
        throw (0,commands_arguments/* wrongUse */.p)(`One tag or commit is judged, but ${positionals.length} were given.`, checkUsage);
    const directory = (0,external_node_path_.resolve)(terminal.workingFolder, values.repository);
    const git = new clients_git/* Git */.T(directory, terminal.environment);
    const history = new git_history/* GitHistory */.Z(directory, terminal.environment);
    const tagged = await git.commitOf(`refs/tags/${revision}`);
    const { facts, report } = await (0,judgement/* judgeClone */.b)({ git, history }, {
        commit: tagged ?? (await commitOf(git, revision)),
        tagName: tagged === undefined ? undefined : revision,
        base: values.base === undefined ? undefined : await commitOf(git, values.base),
        tagPrefix: values['tag-prefix'],
        today: terminal.now().toISOString().slice(0, 10),
    });
    if (values.json)
        terminal.write(toJson(report, { tag: facts.existingTag?.name ?? null, commit: facts.commit }));
    else
        for (const line of (0,report_terminal/* terminalLines */.M)(report))
            terminal.write(line);
    return (0,report_report/* exitCodeOf */.FO)(report);
}
async function commitOf(git, revision) {
    const commit = await git.commitOf(revision);
    if (commit !== undefined)
        return commit;
    throw new errors/* ReleaseError */.K('tag-not-found', {
        message: `The repository has no "${revision}".`,
        hint: 'Name a tag or a commit of this clone, or fetch it first.',
    });
}


/***/ })

};

//# sourceMappingURL=176.index.js.map