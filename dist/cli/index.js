import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 6466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 9069:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3136);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(452);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5650);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1488);






const help = `release-action: release a Python project in three human decisions

  release-action rehearse   run a whole release on this machine, on the sample or on --project DIR
  release-action check      judge a release branch of this clone, before anything is pushed

Every command takes --help. Exit codes: 0 done, 1 problems found, 2 wrong use, 3 something outside failed.`;
// What `runs.using: node24` means, as @sigstore states it.
const oldestNode = [24, 15];
/** Run one command. Each is loaded only when it is asked for. */
async function run(command, terminal) {
    const wantsHelp = terminal.arguments.includes('--help');
    switch (command) {
        case 'check': {
            const { checkUsage, runCheck } = await Promise.all(/* import() */[__nccwpck_require__.e(554), __nccwpck_require__.e(710), __nccwpck_require__.e(309)]).then(__nccwpck_require__.bind(__nccwpck_require__, 309));
            return wantsHelp ? showHelp(checkUsage) : runCheck(terminal);
        }
        case 'rehearse': {
            const { rehearseUsage, runRehearse } = await Promise.all(/* import() */[__nccwpck_require__.e(554), __nccwpck_require__.e(995), __nccwpck_require__.e(710), __nccwpck_require__.e(387)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7387));
            const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(import.meta.url)), '../..');
            return wantsHelp ? showHelp(rehearseUsage) : runRehearse(terminal, { node: process.execPath, root }, stopSignal);
        }
        case '':
        case 'help':
        case '--help':
            return showHelp(help);
        default:
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K('input-invalid', { message: `There is no command "${command}".`, hint: help });
    }
}
function showHelp(text) {
    console.log(text);
    return 0;
}
async function stopSignal() {
    await Promise.race([(0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGTERM'), (0,node_events__WEBPACK_IMPORTED_MODULE_0__.once)(process, 'SIGINT')]);
}
function requireNode() {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K('node-too-old', {
        message: `Node ${process.versions.node} is running, but ${oldestNode.join('.')} is needed.`,
        hint: 'Use Node 24; in a clone of this project, `npm run rehearse` brings its own.',
    });
}
async function main() {
    const [command = '', ...rest] = process.argv.slice(2);
    const terminal = {
        arguments: rest,
        environment: process.env,
        workingFolder: process.cwd(),
        now: () => new Date(),
        say: (line) => console.error(line),
        write: (line) => console.log(line),
    };
    try {
        requireNode();
        process.exitCode = await run(command, terminal);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K))
            throw error;
        for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLines */ .M)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReport */ .LK)(command || 'release-action', error)))
            console.error(line);
        process.exitCode = error.exitCode;
    }
}
await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 1178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ errorCodes)
/* harmony export */ });
/**
 * The closed list of codes: what a program may rely on, and the source of `docs/errors.md`.
 *
 * `exit` is the exit code that the code alone leads to: 1 something that a maintainer mends, 2 wrong use,
 * 3 something outside failed and a re-run may help.
 */
const errorCodes = {
    // Use of the action and of the command line.
    'input-invalid': {
        exit: 2,
        meaning: 'An input, an argument or a variable of the runner cannot be used; all of them are listed.',
    },
    'input-of-another-step': { exit: 2, meaning: 'An input is set that belongs to another step.' },
    'event-unfit': { exit: 2, meaning: 'The step cannot run on the event that started the workflow.' },
    'event-dangerous': { exit: 2, meaning: 'The event gives code from outside the rights of the repository.' },
    'not-in-actions': { exit: 2, meaning: 'The action was started outside a GitHub Actions runner.' },
    'node-too-old': { exit: 2, meaning: 'The running Node is older than the one that the action needs.' },
    'endpoint-refused': { exit: 2, meaning: 'An address is not one that the action may use.' },
    'trusted-root-private': { exit: 2, meaning: 'A private trusted root was combined with the real index.' },
    'long-lived-token': { exit: 1, meaning: 'The job holds a long-lived upload token, which this flow never needs.' },
    // Permissions of the job.
    'permission-missing': { exit: 1, meaning: 'The token of the job lacks a permission.' },
    'id-token-missing': { exit: 1, meaning: 'The job cannot ask for an OIDC token.' },
    'id-token-in-build': { exit: 1, meaning: 'The job that runs project code could ask for an OIDC token.' },
    'repository-private': { exit: 1, meaning: 'The repository is not public, and its name would enter the public log.' },
    // The release as the project states it: button 1 and the start of button 2.
    'project-not-found': { exit: 1, meaning: 'There is no readable `pyproject.toml` with a project.' },
    'source-unreadable': { exit: 1, meaning: 'A file of the project is not UTF-8 text, or is too large to be read.' },
    'version-not-found': { exit: 1, meaning: 'The version of the project cannot be read without running code.' },
    'version-mismatch': { exit: 1, meaning: 'Two places that must state the same version do not.' },
    'version-not-canonical': { exit: 1, meaning: 'A version is not written in the normal form of PEP 440.' },
    'version-local': { exit: 1, meaning: 'A local version cannot be released.' },
    'version-development': { exit: 1, meaning: 'A development version cannot be released.' },
    'change-log-missing': { exit: 1, meaning: 'The project has no change log that can be found.' },
    'change-log-section-missing': { exit: 1, meaning: 'The change log has no section of the version.' },
    'change-log-section-duplicate': { exit: 1, meaning: 'The change log has several sections of the version.' },
    'change-log-section-empty': { exit: 1, meaning: 'The section of the version has no entries.' },
    'change-log-base-section': { exit: 1, meaning: 'A pre-release uses the section of its base version.' },
    'change-log-not-dated': { exit: 1, meaning: 'The section of the version has no release date.' },
    'change-log-date-off': { exit: 1, meaning: 'The release date is too far from the day of the tag.' },
    'change-log-date-format': { exit: 1, meaning: 'The release date is not written as `Released YYYY-MM-DD`.' },
    'tag-not-here': { exit: 1, meaning: 'The tag exists, but points at another commit.' },
    'tag-not-found': { exit: 1, meaning: 'The tag does not exist.' },
    'tag-not-a-commit': { exit: 1, meaning: 'The tag does not lead to a commit.' },
    'git-failed': { exit: 3, meaning: 'git refused a command.' },
    'git-shallow': { exit: 1, meaning: 'The history that is needed was not fetched.' },
    // Building and what was built.
    'front-end-missing': { exit: 1, meaning: 'Neither `uv` nor `python3 -m build` can be run.' },
    'build-failed': { exit: 1, meaning: 'The build front end ended with an error.' },
    'build-incomplete': { exit: 1, meaning: 'The build did not leave what a release needs.' },
    'file-name-invalid': { exit: 1, meaning: 'A file is not named as a source distribution or wheel must be.' },
    'file-unreadable': { exit: 1, meaning: 'A distribution is damaged, or not what its name says.' },
    'file-unsafe': { exit: 1, meaning: 'An archive holds a member that could leave its folder or hide another.' },
    'file-credential': { exit: 1, meaning: 'A distribution holds a file that is there to hold credentials.' },
    'file-too-large': { exit: 1, meaning: 'A file is larger than the limit that holds for it.' },
    'metadata-invalid': { exit: 1, meaning: 'The core metadata of a distribution cannot be used.' },
    'metadata-mismatch': { exit: 1, meaning: 'Core metadata and file name of a distribution differ.' },
    'record-invalid': { exit: 1, meaning: 'The RECORD of a wheel does not match its members.' },
    'manifest-invalid': { exit: 1, meaning: 'The manifest from the build job cannot be used.' },
    // Hand-over between jobs.
    'artifact-mismatch': { exit: 1, meaning: 'What was downloaded is not the artifact that the earlier job uploaded.' },
    'artifact-failed': { exit: 3, meaning: 'The artifact service refused or failed.' },
    // Provenance.
    'provenance-missing': { exit: 1, meaning: 'A file has no build provenance.' },
    'provenance-malformed': { exit: 1, meaning: 'A line of the build provenance cannot be read.' },
    'provenance-unverified': { exit: 1, meaning: 'A signature, certificate, or log entry does not verify.' },
    'provenance-subject': { exit: 1, meaning: 'Build provenance names another file or another digest.' },
    'provenance-predicate': { exit: 1, meaning: 'Build provenance claims something that its certificate does not.' },
    'identity-issuer': { exit: 1, meaning: 'The certificate was issued for another identity provider.' },
    'identity-signer': { exit: 1, meaning: 'The certificate names another signing workflow.' },
    'identity-repository': { exit: 1, meaning: 'The certificate names another repository, owner, or id.' },
    'identity-ref': { exit: 1, meaning: 'The certificate names another ref.' },
    'identity-commit': { exit: 1, meaning: 'The certificate names another commit.' },
    'identity-event': { exit: 1, meaning: 'The certificate names another event.' },
    'identity-runner': { exit: 1, meaning: 'The certificate names another kind of runner.' },
    'identity-environment': { exit: 1, meaning: 'The certificate names another environment.' },
    'identity-visibility': { exit: 1, meaning: 'The certificate names a repository that was not public.' },
    'identity-run': { exit: 1, meaning: 'The files of one release were signed in different runs.' },
    'trusted-root-invalid': { exit: 2, meaning: 'The trusted root cannot be used.' },
    'signing-failed': { exit: 3, meaning: 'The signing services refused or failed.' },
    'oidc-failed': { exit: 3, meaning: 'GitHub did not give an OIDC token that can be used.' },
    // The release page.
    'draft-several': { exit: 1, meaning: 'There is more than one draft of the tag.' },
    'release-already-published': { exit: 1, meaning: 'The release of the tag is published and is not exactly this one.' },
    'release-not-published': { exit: 1, meaning: 'The release is not published.' },
    'release-asset-mismatch': { exit: 1, meaning: 'An asset of the release is not the file that was built.' },
    'release-asset-missing': { exit: 1, meaning: 'A file that was built is not on the release.' },
    'release-asset-foreign': { exit: 1, meaning: 'The release holds a distribution that was not built.' },
    'tag-moved': { exit: 1, meaning: 'The tag does not point at the commit that was built any more.' },
    'github-refused': { exit: 1, meaning: 'GitHub refused a request.' },
    'github-failed': { exit: 3, meaning: 'GitHub failed, or could not be reached.' },
    // The index.
    'index-publisher-refused': { exit: 1, meaning: 'The index knows no trusted publisher with the claims of this job.' },
    'index-token-refused': { exit: 1, meaning: 'The index refused the token.' },
    'index-file-refused': { exit: 1, meaning: 'The index refused a file.' },
    'index-file-differs': { exit: 1, meaning: 'The index already has another file under the same name.' },
    'index-read-back': { exit: 3, meaning: 'The index does not show what was uploaded.' },
    'index-failed': { exit: 3, meaning: 'The index failed, or could not be reached.' },
    // Rehearsal.
    'workflow-invalid': { exit: 1, meaning: 'The workflow file cannot be parsed.' },
    'workflow-unsupported': { exit: 1, meaning: 'The workflow uses something that a rehearsal does not support.' },
    'workflow-not-started': { exit: 1, meaning: 'An event of the release does not start the workflow or a job of it.' },
    'step-crashed': { exit: 3, meaning: 'A step ended with an error that it did not explain.' },
    'rehearsal-folder': { exit: 2, meaning: 'The output folder exists and is not from a rehearsal.' },
    'rehearsal-not-repeatable': { exit: 1, meaning: 'A step did something again that it had already done.' },
};


/***/ }),

/***/ 452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ ReleaseError),
/* harmony export */   c: () => (/* binding */ causesOf)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1178);

/** What stops a step. Anything else that is thrown is a bug and keeps its stack. */
class ReleaseError extends Error {
    name = 'ReleaseError';
    code;
    hint;
    constructor(code, { message, hint, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
    }
    /** 1 a maintainer mends it, 2 wrong use, 3 something outside failed. */
    get exitCode() {
        return _error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .errorCodes */ .f[this.code].exit;
    }
}
/**
 * The chain of causes below an error, outermost first, one line each.
 *
 * @returns Messages only: no stack, and nothing of the error itself.
 */
function causesOf(error) {
    const lines = [];
    let cause = error instanceof Error ? error.cause : undefined;
    while (cause !== undefined && lines.length < 8) {
        lines.push(cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause));
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return lines;
}


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize)
/* harmony export */ });
/* unused harmony exports renderSummary, escapeMarkdown */
/**
 * The job summary of a step.
 *
 * @returns GitHub-flavored Markdown: verdict, problems, files, what was done, folded texts. Text from outside is escaped.
 */
function renderSummary(report) {
    const parts = [
        `## ${verdictWord(report)} ${report.step}: ${escapeMarkdown(report.headline)}`,
        problemTable(report.problems),
        fileTable(report.files),
        report.remarks.map((remark) => `- ${escapeMarkdown(remark)}`).join('\n'),
        commandBlock(report.commands),
        ...report.folds.map((fold) => `<details><summary>${escapeMarkdown(fold.title)}</summary>\n\n${fold.markdown}\n\n</details>`),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
/**
 * Escape text from outside, so that it stays text on a page of GitHub.
 *
 * Line ends become spaces; a mention does not ping, because its `@` is a character reference.
 */
function escapeMarkdown(text) {
    return text
        .replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? '')
        .replace(/[\\`*_{}[\]#|~!]/g, '\\$&')
        .replace(/@/g, '&#64;')
        .replace(/\s*[\r\n]+\s*/g, ' ');
}
/** A size for people: `1.2 kB`, `3.4 MB`. */
function formatSize(sizeBytes) {
    if (sizeBytes < 1000)
        return `${sizeBytes} B`;
    if (sizeBytes < 1_000_000)
        return `${(sizeBytes / 1000).toFixed(1)} kB`;
    return `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
}
function verdictWord({ problems }) {
    if (problems.some(({ severity }) => severity === 'error'))
        return 'No:';
    return problems.length > 0 ? 'Yes, with warnings:' : 'Yes:';
}
function problemTable(problems) {
    if (problems.length === 0)
        return '';
    const rows = problems.map(({ code, severity, message, hint, file, line }) => {
        const place = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}`;
        return `| ${severity} | \`${code}\` | ${escapeMarkdown(message)} | ${escapeMarkdown(hint)} | ${escapeMarkdown(place)} |`;
    });
    return ['| | code | what was found | what to do | where |', '|---|---|---|---|---|', ...rows].join('\n');
}
function fileTable(files) {
    if (files.length === 0)
        return '';
    const rows = files.map(({ name, sizeBytes, sha256, result, link }) => {
        const shown = link === undefined ? `\`${name}\`` : `[\`${name}\`](${link})`;
        return `| ${shown} | ${formatSize(sizeBytes)} | \`${sha256}\` | ${escapeMarkdown(result)} |`;
    });
    return ['| file | size | SHA-256 | result |', '|---|---:|---|---|', ...rows].join('\n');
}
function commandBlock(commands) {
    return commands.length === 0 ? '' : ['```console', ...commands.map((command) => `$ ${command}`), '```'].join('\n');
}


/***/ }),

/***/ 5650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LK: () => (/* binding */ failureReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(452);

/** Fields that most reports leave empty. */
const nothing = { remarks: [], problems: [], files: [], folds: [], commands: [], outputs: {} };
/** Make a report from the parts that it has. */
function reportOf(parts) {
    return { ...nothing, ...parts };
}
/** The report of a step that was stopped by a `ReleaseError`. */
function failureReport(step, error) {
    const problem = { code: error.code, severity: 'error', message: error.message, hint: error.hint };
    return reportOf({
        step,
        headline: `Stopped: ${firstLine(error.message)}`,
        problems: [problem],
        remarks: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .c)(error).map((cause) => `Caused by: ${cause}`),
    });
}
/** 0 done, 1 problems found; a stopped step has the exit code of its error. */
function exitCodeOf(report) {
    return report.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}
function firstLine(text) {
    return text.split('\n', 1)[0] ?? '';
}


/***/ }),

/***/ 1488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ terminalLines)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3021);

/**
 * A report for a terminal or a log, without color.
 *
 * @returns Lines without line ends. Control characters of text from outside are shown as `\xNN`.
 */
function terminalLines(report) {
    return [
        `${report.step}: ${report.headline}`,
        ...report.problems.flatMap(({ severity, code, message, hint, file, line }) => {
            const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
            return [`  ${severity}: ${message}${place} [${code}]`, `    hint: ${hint}`];
        }),
        ...report.files.map(({ name, sizeBytes, sha256, result }) => `  ${name}  ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(sizeBytes)}  sha256:${sha256}  ${result}`),
        ...report.remarks.map((remark) => `  ${remark}`),
        ...report.commands.map((command) => `  $ ${command}`),
    ].flatMap((line) => line.split('\n').map(visible));
}
function visible(line) {
    // The runner reads commands out of a log: what begins a command must not begin a line.
    const text = line.replace(/[\u0000-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return text.startsWith('::') || text.startsWith('##[') ? ` ${text}` : text;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(9069);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

