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
// EXTERNAL MODULE: ./lib/clients/git/history.js
var git_history = __webpack_require__(88967);
// EXTERNAL MODULE: ./lib/clients/git.js + 3 modules
var clients_git = __webpack_require__(99795);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/report/json.js
/**
 * A report for programs.
 *
 * @param extra Fields that the command adds, such as the commit.
 * @returns One line of JSON: outputs as fields, all else as lists but for the folded texts.
 */
function toJson({ headline, outputs, problems, rules, files, remarks, commands }, extra) {
    return JSON.stringify({ ...outputs, ...extra, headline, problems, rules, files, remarks, commands });
}

// EXTERNAL MODULE: ./lib/report/report.js
var report_report = __webpack_require__(45650);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(69034);
// EXTERNAL MODULE: ./lib/commands/judgement.js + 28 modules
var judgement = __webpack_require__(58196);
// EXTERNAL MODULE: ./lib/commands/release-arguments.js
var release_arguments = __webpack_require__(43286);
// EXTERNAL MODULE: ./lib/commands/stopped.js
var stopped = __webpack_require__(35599);
;// CONCATENATED MODULE: ./lib/commands/check.js












const checkUsage = 'release-action check [TAG|COMMIT] [--repository DIR] [--base REF] [--tag-prefix PREFIX] [--json]';
/**
 * Judge a clone before anything is pushed, without any network.
 *
 * @returns 0 go or no release, 1 no-go.
 * @throws ReleaseError `input-invalid`, `tag-not-found`, `git-failed`, `git-shallow`, `tag-not-a-commit`
 */
async function runCheck(terminal) {
    const nothing = { verdict: 'stopped', version: null, tag: null, commit: null };
    return await (0,stopped/* answering */.V)(terminal, (stop) => toJson((0,report_report/* failureReport */.LK)('check', stop), nothing), () => check(terminal));
}
async function check(terminal) {
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
    const { facts, report } = await judge(terminal, revision, values);
    const version = report.outputs.version || null;
    if (values.json)
        terminal.write(toJson(report, { version, tag: facts.existingTag?.name ?? null, commit: facts.commit }));
    else
        for (const line of [...(0,report_terminal/* terminalLines */.MJ)(report), ...(0,report_terminal/* foldedLines */.EM)(report)])
            terminal.write(line);
    return (0,report_report/* exitCodeOf */.FO)(report);
}
async function judge(terminal, revision, options) {
    const directory = (0,external_node_path_.resolve)(terminal.workingFolder, options.repository);
    const git = new clients_git/* Git */.T(directory, terminal.environment);
    const history = new git_history/* GitHistory */.Z(directory, terminal.environment);
    const tagged = await git.commitOf(`refs/tags/${revision}`);
    const subject = {
        commit: tagged ?? (await commitOf(git, revision)),
        tagName: tagged === undefined ? undefined : revision,
        base: options.base === undefined ? undefined : await commitOf(git, options.base),
        tagPrefix: options['tag-prefix'],
        today: (0,release_arguments/* localDay */.u7)(terminal.now()),
    };
    return (0,judgement/* judgeClone */.b)({ git, history }, subject);
}
async function commitOf(git, revision) {
    const commit = await git.commitOf(revision);
    if (commit !== undefined)
        return commit;
    throw new errors/* ReleaseError */.K2('tag-not-found', {
        message: `The repository has no ${(0,quoted/* quoted */.T)(revision)}.`,
        hint: 'Name a tag or a commit of this clone, or fetch it first.',
    });
}


/***/ }),

/***/ 35599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ answering)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/**
 * Do the work of a command that takes `--json`: what stops it is one line on stdout then too, so that a program always
 * gets an answer. People get it on stderr, and the exit code is that of what stopped it.
 *
 * @param answer The line, of what stopped it.
 * @throws What the work throws.
 */
async function answering(terminal, answer, work) {
    try {
        return await work();
    }
    catch (error) {
        if (isForPrograms(terminal))
            terminal.write(answer((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .stopOf */ .EV)(error)));
        throw error;
    }
}
/** Whether `--json` is given: also among arguments that cannot be parsed, but not as a name after `--`. */
function isForPrograms({ arguments: all }) {
    const end = all.indexOf('--');
    return (end === -1 ? all : all.slice(0, end)).includes('--json');
}


/***/ })

};

//# sourceMappingURL=176.index.js.map