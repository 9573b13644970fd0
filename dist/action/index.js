import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 49140:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 30714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 32909:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(57975);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33838);
/* harmony import */ var _clients_front_end_runner_files_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(85318);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(17489);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6065);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(38545);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_15__ = __nccwpck_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_14__ = __nccwpck_require__(42767);
/* harmony import */ var _report_annotations_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(91116);
/* harmony import */ var _report_problems_output_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(53908);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(37751);
/* harmony import */ var _report_style_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(11983);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(43394);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(73735);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_13__ = __nccwpck_require__(9293);
















/** Run one step: each is loaded only when it is asked for, which halves the start of the others. */
async function runStep(inputs, now) {
    switch (inputs.step) {
        case 'check':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(953), __nccwpck_require__.e(371), __nccwpck_require__.e(582), __nccwpck_require__.e(566), __nccwpck_require__.e(409), __nccwpck_require__.e(798)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45494))).check(inputs, now, openNetwork);
        case 'build':
            return (await __nccwpck_require__.e(/* import() */ 467).then(__nccwpck_require__.bind(__nccwpck_require__, 77467))).build(inputs, now, voice, openNetwork);
        case 'collect':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(494), __nccwpck_require__.e(808), __nccwpck_require__.e(111), __nccwpck_require__.e(805), __nccwpck_require__.e(139)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55259))).collect(inputs, voice, openNetwork);
        case 'attest':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(494), __nccwpck_require__.e(40), __nccwpck_require__.e(187), __nccwpck_require__.e(808), __nccwpck_require__.e(652), __nccwpck_require__.e(111), __nccwpck_require__.e(426), __nccwpck_require__.e(845), __nccwpck_require__.e(442), __nccwpck_require__.e(677)]).then(__nccwpck_require__.bind(__nccwpck_require__, 72677))).attest(inputs, await openNetwork());
        case 'draft':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(351), __nccwpck_require__.e(494), __nccwpck_require__.e(40), __nccwpck_require__.e(187), __nccwpck_require__.e(808), __nccwpck_require__.e(652), __nccwpck_require__.e(111), __nccwpck_require__.e(426), __nccwpck_require__.e(861), __nccwpck_require__.e(845), __nccwpck_require__.e(562), __nccwpck_require__.e(25), __nccwpck_require__.e(921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82921))).draft(inputs, await openNetwork());
        case 'publish':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(292), __nccwpck_require__.e(351), __nccwpck_require__.e(494), __nccwpck_require__.e(40), __nccwpck_require__.e(187), __nccwpck_require__.e(808), __nccwpck_require__.e(652), __nccwpck_require__.e(426), __nccwpck_require__.e(861), __nccwpck_require__.e(805), __nccwpck_require__.e(845), __nccwpck_require__.e(562), __nccwpck_require__.e(442), __nccwpck_require__.e(25), __nccwpck_require__.e(106)]).then(__nccwpck_require__.bind(__nccwpck_require__, 55571))).publish(inputs, await openNetwork());
        case 'finish':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(351), __nccwpck_require__.e(40), __nccwpck_require__.e(808), __nccwpck_require__.e(652), __nccwpck_require__.e(426), __nccwpck_require__.e(861), __nccwpck_require__.e(562), __nccwpck_require__.e(30)]).then(__nccwpck_require__.bind(__nccwpck_require__, 61030))).finish(inputs, await openNetwork());
        case 'ignored':
            return (0,_report_js__WEBPACK_IMPORTED_MODULE_13__/* .reportOf */ .EI)({ step: inputs.startedStep, headline: `Nothing to do. ${inputs.reason}` });
    }
}
/** Loaded only by a step that asks somebody. */
async function openNetwork() {
    const network = await __nccwpck_require__.e(/* import() */ 753).then(__nccwpck_require__.bind(__nccwpck_require__, 86753));
    const opened = network.openNetwork(process.env, _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e, { voice });
    network.giveToPackages(opened);
    return opened;
}
function readPayload(path) {
    try {
        return path === undefined || path === '' ? {} : JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2('event-unfit', {
            message: `The payload of the event at ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_14__/* .quotedPath */ .MW)(path ?? '')} cannot be read as JSON.`,
            hint: 'Run the action on a GitHub Actions runner.',
            cause,
        });
    }
}
const log = new _report_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .JobLog */ .s();
function writeEntry(entry) {
    switch (entry.kind) {
        case 'group':
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .startGroup */ .Oh(entry.title);
            break;
        case 'end':
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .endGroup */ .N4();
            break;
        case 'line':
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(entry.text);
            break;
    }
}
/** Each line is out at once, so that a run which is killed has said what it did. */
const voice = (said) => {
    if (said.kind === 'request' && !_actions_core__WEBPACK_IMPORTED_MODULE_2__/* .isDebug */ ._o())
        return;
    for (const entry of log.entries(said))
        writeEntry(entry);
};
const annotate = { error: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .notice */ .lm };
const runnerFiles = _clients_front_end_runner_files_js__WEBPACK_IMPORTED_MODULE_3__/* .RunnerFiles */ .o.open(process.env);
/** What was written for the runner by others is taken back, and a step in which that happened has failed. */
function reclaimed(report) {
    const changed = runnerFiles.restore();
    if (changed.length === 0)
        return report;
    const problem = {
        code: 'runner-files-changed',
        severity: 'error',
        message: `What the build runs wrote into the files of ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_15__/* .listed */ .K)(changed)}, by which this step alone speaks to the runner.`,
        hint: 'Nothing of that was kept. Find out what in the project, its back end, or a dependency looks for these files.',
    };
    return { ...report, problems: [...report.problems, problem], outputs: {} };
}
/** @returns The exit code. */
async function publishReport(said) {
    const report = reclaimed(said);
    for (const entry of log.end())
        writeEntry(entry);
    const audience = { runs: 'job', errorsPage: (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_4__/* .errorsPage */ .PD)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .actionSource */ .I)(process.env)) };
    for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .terminalLines */ .MJ)(report, audience, _report_style_js__WEBPACK_IMPORTED_MODULE_10__/* .plain */ .pj))
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .info */ .pq(line);
    for (const { level, title, message, file, line } of (0,_report_annotations_js__WEBPACK_IMPORTED_MODULE_7__/* .annotationsOf */ .I)(report, audience)) {
        annotate[level](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        });
    }
    const outputs = { ...report.outputs, ...(0,_report_problems_output_js__WEBPACK_IMPORTED_MODULE_8__/* .problemsOutput */ .m)(report.problems, audience) };
    for (const [name, value] of Object.entries(outputs))
        _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setOutput */ .uH(name, value);
    if ((process.env.GITHUB_STEP_SUMMARY ?? '') !== '')
        await _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .summary */ .z.addRaw((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_11__/* .renderSummary */ .B)(report, audience)).write();
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_13__/* .exitCodeOf */ .FO)(report);
}
async function main() {
    const step = (process.env.INPUT_STEP ?? '').trim() || 'release-action';
    try {
        const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .parseInputs */ .T)(process.env, readPayload(process.env.GITHUB_EVENT_PATH));
        if (inputs.step !== 'ignored' && !inputs.token.isEmpty)
            _actions_core__WEBPACK_IMPORTED_MODULE_2__/* .setSecret */ .Pq(inputs.token.reveal());
        process.exitCode = await publishReport(await runStep(inputs, new Date()));
    }
    catch (error) {
        // Anything but a ReleaseError is a bug.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ReleaseError */ .K2))
            throw error;
        await publishReport((0,_report_js__WEBPACK_IMPORTED_MODULE_13__/* .failureReport */ .LK)(step, error));
        process.exitCode = error.exitCode;
    }
}
try {
    await main();
}
catch (error) {
    runnerFiles.restore();
    // As Node would show it, but for what the runner would obey.
    for (const line of (0,node_util__WEBPACK_IMPORTED_MODULE_1__.inspect)(error).split('\n'))
        console.error((0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_12__/* .visibleLine */ .P8)(line));
    process.exitCode = 1;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 85318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ RunnerFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73024);


// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
const variables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
/**
 * The files by which a step speaks to the runner, as they were when it began.
 *
 * What a build runs is not told where they are, but finds them by listing their folder. A step writes into them when all else
 * is done, so whatever stands there before is not its own.
 */
class RunnerFiles {
    #before;
    constructor(before) {
        this.#before = before;
    }
    /** Look at the files of this step. */
    static open(environment) {
        return new RunnerFiles(variables.flatMap((name) => {
            const path = environment[name] ?? '';
            return path === '' ? [] : [[path, name, look(path)]];
        }));
    }
    /**
     * Bring every file back that is not as it was.
     *
     * @returns The variables that name them.
     */
    restore() {
        return this.#before.flatMap(([path, name, before]) => {
            if (isSame(before, look(path, before)))
                return [];
            putBack(path, before);
            return [name];
        });
    }
}
/** @param before A file of another size is not read. */
function look(path, before) {
    const facts = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false });
    if (facts === undefined)
        return { kind: 'none' };
    const place = `${facts.dev}:${facts.ino}`;
    if (!facts.isFile() || (before?.kind === 'file' && before.content.length !== facts.size))
        return { kind: 'other', place };
    return { kind: 'file', place, mode: facts.mode, content: readOrNothing(path) };
}
function readOrNothing(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path);
    }
    catch {
        return Buffer.alloc(0);
    }
}
function isSame(before, now) {
    if (before.kind === 'none' || now.kind === 'none')
        return before.kind === now.kind;
    if (before.kind !== now.kind || before.place !== now.place)
        return false;
    if (before.kind === 'other' || now.kind === 'other')
        return true;
    return before.mode === now.mode && before.content.equals(now.content);
}
/** As a new file, since somebody may hold the other one open. */
function putBack(path, before) {
    if (before.kind === 'file') {
        const fresh = `${path}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(fresh, before.content, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.chmodSync)(fresh, before.mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(fresh, path);
    }
    else
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { recursive: true, force: true });
}


/***/ }),

/***/ 1757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ HttpCodes),
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/** Statuses that the artifact client knows by name. */
const HttpCodes = {
    TooManyRequests: 429,
    InternalServerError: 500,
    BadGateway: 502,
    ServiceUnavailable: 503,
    GatewayTimeout: 504,
};
/**
 * The client of `@actions/http-client`, as far as it is used: the artifact client posts and gets, `@actions/github` asks
 * for an agent that it then does not use, and the OIDC helper of `@actions/core` is never called.
 *
 * An answer of any status is an answer; a lost connection rejects with Node's error and its `code`. A redirect is not
 * followed, since neither the artifact service nor a signed address answers with one. Nothing is repeated here: the
 * artifact client does that itself. What sends is loaded with the first request, so that a start does not wait for it.
 */
class HttpClient {
    #userAgent;
    #handlers;
    constructor(userAgent = 'actions/http-client', handlers = []) {
        this.#userAgent = userAgent;
        this.#handlers = handlers;
    }
    get(url, headers = {}) {
        return this.#send('GET', url, headers);
    }
    post(url, body, headers = {}) {
        return this.#send('POST', url, headers, Buffer.from(body));
    }
    getAgent() { }
    getAgentDispatcher() { }
    async #send(method, url, given, body) {
        const headers = { ...given, 'user-agent': this.#userAgent };
        for (const handler of this.#handlers)
            handler.prepareRequest({ headers });
        const { openAnswer, wholeBody } = await __nccwpck_require__.e(/* import() */ 444).then(__nccwpck_require__.bind(__nccwpck_require__, 26444));
        const message = await openAnswer({ method, url, headers, ...(body === undefined ? {} : { body }) });
        return { message, readBody: async () => (await wholeBody(message)).toString() };
    }
}
const others = [
    'options',
    'del',
    'patch',
    'put',
    'head',
    'sendStream',
    'request',
    'requestRaw',
    'requestRawWithCallback',
    'dispose',
    'getJson',
    'postJson',
    'putJson',
    'patchJson',
];
for (const name of others) {
    Object.defineProperty(HttpClient.prototype, name, {
        value: () => {
            throw new Error(`This action has no HttpClient.${name} of @actions/http-client: nothing in it asks for one.`);
        },
    });
}


/***/ }),

/***/ 17489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DC: () => (/* binding */ usableAddress),
/* harmony export */   PD: () => (/* binding */ errorsPage),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   Yp: () => (/* binding */ publicTufMirror),
/* harmony export */   aL: () => (/* binding */ parseEndpoints),
/* harmony export */   qd: () => (/* binding */ answeredAddress),
/* harmony export */   rb: () => (/* binding */ trustedPublishingDocumentation)
/* harmony export */ });
/* unused harmony export publicServices */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(42767);



// https://docs.pypi.org/api/upload: uploads have a host of their own.
const pypi = { indexName: 'PyPI', index: 'https://pypi.org', upload: 'https://upload.pypi.org/legacy/' };
const testPypi = {
    indexName: 'TestPyPI',
    index: 'https://test.pypi.org',
    upload: 'https://test.pypi.org/legacy/',
};
const publicFulcio = 'https://fulcio.sigstore.dev';
// Rekor v1 on purpose: PEP 740 has no place for the timestamp that a v2 entry needs.
const publicRekor = 'https://rekor.sigstore.dev';
/** Where Sigstore's public good instance says what it trusts now, as a TUF repository. */
const publicTufMirror = 'https://tuf-repo-cdn.sigstore.dev';
/** Where PyPI says how a project registers its trusted publisher. */
const trustedPublishingDocumentation = 'https://docs.pypi.org/trusted-publishers/';
// The tag that this code is released with; a test compares it with `CHANGES.md`.
const ownTag = undefined;
/**
 * Address of the page of all codes, as it was at the commit that runs.
 *
 * @param source The repository of the action and its ref, as a workflow names them in `uses:`; left out on a laptop. An
 *   action that was checked out (`uses: ./`) has neither: then, too, it is the page of this code's own release.
 */
function errorsPage(source) {
    const { repository, ref } = source !== undefined && /^[\w.-]+\/[\w.-]+$/.test(source.repository) && source.ref !== ''
        ? source
        : { repository: 'pallets/release-action', ref: ownTag ?? 'main' };
    return `https://github.com/${repository}/blob/${ref.split('/').map(encodeURIComponent).join('/')}/docs/errors.md`;
}
/** GitHub and PyPI, as the command line asks them. */
const publicServices = {
    githubServer: 'https://github.com',
    githubApi: 'https://api.github.com',
    index: pypi,
};
const keys = ['index', 'fulcio', 'rekor', 'trusted-root'];
/**
 * Read the input `endpoints`.
 *
 * @param text JSON object with any of `index`, `fulcio`, `rekor` (addresses) and `trusted-root` (a path);
 *   empty for the real services.
 * @throws ReleaseError `endpoint-refused` for anything else, for plain http outside loopback, and for hosts that are
 *   neither the real ones nor loopback; `trusted-root-private` for a private root with a real index.
 */
function parseEndpoints(text) {
    const given = text === '' ? {} : parseKeys(text);
    const site = indexSite(given.index);
    const path = given['trusted-root'];
    if (path !== undefined && !isLoopback(site.index)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('trusted-root-private', {
            message: `The input "endpoints" names the trusted root ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} together with ${site.indexName} (${site.index}).`,
            hint: 'Leave "trusted-root" out: only a rehearsal on loopback has a root of its own.',
        });
    }
    return {
        ...site,
        fulcio: serviceAddress('fulcio', given.fulcio, publicFulcio),
        rekor: serviceAddress('rekor', given.rekor, publicRekor),
        trustedRoot: path === undefined ? { kind: 'public' } : { kind: 'file', path },
    };
}
/** Whether an address is on this machine, where plain http is accepted. */
function isLoopback(address) {
    const { hostname } = new URL(address);
    return hostname === '127.0.0.1' || hostname === '[::1]' || hostname === 'localhost';
}
/** Whether an address is on this machine, however that is written. */
function isThisMachine(address) {
    const { hostname } = new URL(address);
    return /^(127\..*|0\.0\.0\.0|\[::1?\]|\[::ffff:7f.*\]|(.*\.)?localhost\.?)$/.test(hostname);
}
/**
 * Check an address that somebody else gave: the runner, GitHub, an input.
 *
 * @returns The address without a final slash; `undefined` unless it is https, or http on loopback, without credentials.
 */
function usableAddress(address) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (url === undefined || url.username !== '' || url.password !== '')
        return undefined;
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback(address)))
        return undefined;
    return address.endsWith('/') ? address.slice(0, -1) : address;
}
/**
 * Check an address that a server answered: its words must not make anybody ask what only this machine can reach.
 *
 * @param from Address of who was asked.
 */
function answeredAddress(given, from) {
    const address = usableAddress(given);
    if (address === undefined || (isSecure(from) && !isSecure(address)))
        return { kind: 'refused', why: 'an address that is no https address without credentials' };
    if (isThisMachine(address) && !isThisMachine(from))
        return { kind: 'refused', why: 'this machine' };
    return { kind: 'usable', address };
}
const isSecure = (address) => new URL(address).protocol === 'https:';
function checkedAddress(name, address) {
    const usable = usableAddress(address);
    // An address with credentials must not be shown.
    if (usable === undefined)
        throw refused(`${name} is no https address without credentials, nor one on loopback.`);
    return usable;
}
function parseKeys(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw refused('The input "endpoints" is not JSON.', cause);
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw refused('The input "endpoints" is not a JSON object.');
    }
    for (const [key, address] of Object.entries(value)) {
        if (!keys.some((known) => known === key))
            throw refused(`The input "endpoints" has the unknown key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}.`);
        if (typeof address !== 'string' || address === '')
            throw refused(`The key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} of "endpoints" is not text.`);
    }
    return value;
}
function indexSite(given) {
    if (given === undefined)
        return pypi;
    const index = checkedAddress('"index" of the input "endpoints"', given);
    if (index === pypi.index)
        return pypi;
    if (index === testPypi.index)
        return testPypi;
    if (!isLoopback(index))
        throw refused(`"index" of the input "endpoints" is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(index)}.`);
    return { indexName: 'PyPI (stand-in)', index, upload: `${index}/legacy/` };
}
function serviceAddress(key, given, real) {
    if (given === undefined)
        return real;
    const address = checkedAddress(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} of the input "endpoints"`, given);
    if (address === real || isLoopback(address))
        return address;
    throw refused(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} of the input "endpoints" is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(address)}.`);
}
function refused(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('endpoint-refused', {
        message,
        hint: `Use ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(keys.map(_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))} with ${pypi.index}, ${testPypi.index}, or addresses on 127.0.0.1.`,
        cause,
    });
}


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  K2: () => (/* binding */ ReleaseError),
  cZ: () => (/* binding */ causesOf),
  IH: () => (/* binding */ ofPackage),
  $N: () => (/* binding */ sentenceOf),
  xE: () => (/* binding */ theRun)
});

// UNUSED EXPORTS: stopOf

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
;// CONCATENATED MODULE: ./lib/error-codes/project.js
/** A project, from its commit to the artifact of its files. */
const projectCodes = {
    // The release as the project states it: button 1 and the start of button 2.
    'project-not-found': { exit: 1, meaning: 'There is no readable `pyproject.toml` with a project.' },
    'source-unreadable': {
        exit: 1,
        meaning: 'A file of the project cannot be read, is too large, or is not UTF-8 text.',
    },
    'version-not-found': { exit: 1, meaning: 'The version of the project cannot be read without running code.' },
    'version-mismatch': { exit: 1, meaning: 'Two places that must state the same version do not.' },
    'version-sources-differ': { exit: 1, meaning: 'Files that declare the version of the project disagree.' },
    'version-not-greater': { exit: 1, meaning: 'The version is not greater than the release that it follows.' },
    'version-already-tagged': { exit: 1, meaning: 'The commit carries the tag of another version.' },
    'version-not-canonical': { exit: 1, meaning: 'A version is not written in the normal form of PEP 440.' },
    'version-local': { exit: 1, meaning: 'A local version cannot be released.' },
    'version-development': { exit: 1, meaning: 'A development version cannot be released.' },
    'change-log-missing': { exit: 1, meaning: 'The project has no change log that can be found.' },
    'change-log-fragments': { exit: 1, meaning: 'Fragments are not in the change log yet.' },
    'change-log-section-missing': { exit: 1, meaning: 'The change log has no section of the version.' },
    'change-log-section-duplicate': { exit: 1, meaning: 'The change log has several sections of the version.' },
    'change-log-section-empty': { exit: 1, meaning: 'The section of the version has no entries.' },
    'change-log-group-level': { exit: 1, meaning: 'Groups of entries stand on the level of the version.' },
    'change-log-base-section': { exit: 1, meaning: 'A pre-release uses the section of its base version.' },
    'change-log-not-dated': { exit: 1, meaning: 'The section of the version has no release date.' },
    'change-log-date-off': { exit: 1, meaning: 'The release date is too far from the day of the tag.' },
    'change-log-date-format': { exit: 1, meaning: 'The release date is not written as those of the last releases.' },
    'change-log-section-not-first': { exit: 1, meaning: 'Another section stands above that of the version.' },
    'lock-version-stale': { exit: 1, meaning: 'The entry of the project in `uv.lock` has another version.' },
    'unexpected-files': { exit: 1, meaning: 'The pull request changes files that a release does not touch.' },
    'unexpected-workflow-files': { exit: 1, meaning: 'The pull request changes workflow files.' },
    'packages-several': { exit: 1, meaning: 'The pull request releases several packages.' },
    'configuration-invalid': { exit: 1, meaning: '`[tool.release-action]` of `pyproject.toml` cannot be used.' },
    'notes-template-invalid': { exit: 1, meaning: 'The template of the notes cannot be used.' },
    'milestone-open-items': { exit: 1, meaning: 'The milestone of the version has open issues or pull requests.' },
    'checks-failing': { exit: 1, meaning: 'Checks of the commit have failed at GitHub.' },
    'tag-lightweight': { exit: 1, meaning: 'The tag is not annotated.' },
    'tag-prefix': { exit: 1, meaning: 'The tag does not begin as the project sets it, or as the last tags do.' },
    'tag-spelling': { exit: 1, meaning: 'The tag spells its version otherwise than the last ones do.' },
    'tag-unsigned': { exit: 1, meaning: 'The tag is not signed, although the last ones were.' },
    'tag-starts-nothing': { exit: 1, meaning: 'The tag would start no run of the workflow that releases it.' },
    'tag-on-merge-commit': { exit: 1, meaning: 'The tag stands on a merge commit, or would.' },
    'tag-not-here': { exit: 1, meaning: 'The tag exists, but points at another commit.' },
    'tag-not-found': { exit: 1, meaning: 'The tag does not exist.' },
    'tag-not-seen': { exit: 1, meaning: 'The tool that takes the version from the tag does not read it so.' },
    'tag-not-a-commit': { exit: 1, meaning: 'The tag does not lead to a commit.' },
    'checkout-changed': { exit: 1, meaning: 'Tracked files of the checkout are not those of the commit.' },
    'git-failed': { exit: 3, meaning: 'git refused a command.' },
    'git-shallow': { exit: 1, meaning: 'The history that is needed was not fetched.' },
    // Preparing a release and starting the next version, on a laptop.
    'checkout-dirty': { exit: 1, meaning: 'The checkout has changes that are in no commit.' },
    'version-not-announced': {
        exit: 1,
        meaning: 'No version is given, and the files of the project announce none, or several.',
    },
    'version-not-editable': { exit: 1, meaning: 'A place that declares the version cannot be edited safely.' },
    'change-log-not-understood': {
        exit: 1,
        meaning: 'The change log has headings or entries that cannot be read, so nothing is written into it.',
    },
    'change-log-not-editable': { exit: 1, meaning: 'The change log cannot be edited safely.' },
    'tag-not-signed': { exit: 1, meaning: 'The tag is to be signed, and git did not sign it.' },
    'editor-failed': { exit: 1, meaning: 'The editor of the person could not be started, or ended with an error.' },
    'branch-missing': { exit: 1, meaning: 'The branch that a commit belongs on is not checked out.' },
    'file-not-written': { exit: 3, meaning: 'A file of the checkout cannot be written.' },
    'branch-exists': { exit: 1, meaning: 'The branch of the release exists already.' },
    // Building and what was built.
    'front-end-missing': { exit: 1, meaning: 'None of `uv`, `python3 -m build`, and `python -m build` can be run.' },
    'build-failed': { exit: 1, meaning: 'The build front end ended with an error.' },
    'build-incomplete': { exit: 1, meaning: 'The build did not leave what a release needs.' },
    'path-unfit': { exit: 1, meaning: 'The input `path` matches nothing, or what cannot be handed on.' },
    'built-twice': { exit: 1, meaning: 'Two jobs built a file of one name with different bytes.' },
    'wheel-unusable': { exit: 1, meaning: 'The wheel cannot be installed, or something in it cannot be imported.' },
    'build-differs': { exit: 1, meaning: 'Building again gives other bytes, or failed.' },
    'runner-files-changed': { exit: 1, meaning: 'What the build runs wrote into files that are for the runner.' },
    'file-name-invalid': { exit: 1, meaning: 'A file is not named as a source distribution or wheel must be.' },
    'file-unreadable': { exit: 1, meaning: 'A distribution is damaged, or not what its name says.' },
    'file-unsafe': { exit: 1, meaning: 'An archive holds a member that could leave its folder or hide another.' },
    'file-credential': { exit: 1, meaning: 'A distribution holds a private key, a password, or a token.' },
    'file-too-large': { exit: 1, meaning: 'A file is larger than the limit that holds for it.' },
    'metadata-invalid': { exit: 1, meaning: 'The core metadata of a distribution cannot be used.' },
    'metadata-mismatch': { exit: 1, meaning: 'Core metadata and file name of a distribution differ.' },
    'record-invalid': { exit: 1, meaning: 'The RECORD of a wheel does not match its members.' },
    'contents-lost': { exit: 1, meaning: 'A distribution lacks files that the one of the last release has.' },
    'contents-size': { exit: 1, meaning: 'A distribution has more than half more, or less than half, of the bytes.' },
    'contents-platform': { exit: 1, meaning: 'A wheel runs on fewer platforms than the one of the last release.' },
    'sdist-differs': { exit: 1, meaning: 'The source distribution holds what is not in the tagged commit.' },
    'manifest-invalid': { exit: 1, meaning: 'The manifest from the build job cannot be used.' },
    // Hand-over between jobs.
    'legs-incomplete': { exit: 1, meaning: 'A job that builds did not succeed, or one of its legs handed nothing on.' },
    'artifact-mismatch': { exit: 1, meaning: 'What was downloaded is not the artifact that the earlier job uploaded.' },
    'artifact-failed': { exit: 3, meaning: 'The artifact service refused or failed.' },
};

;// CONCATENATED MODULE: ./lib/error-codes/provenance.js
/** Attestations, who signed them, and what they say. */
const provenanceCodes = {
    'not-judged': { exit: 1, meaning: 'A file that could be installed has a name by which it was not judged.' },
    'no-provenance': { exit: 1, meaning: 'A file has no attestation of any kind.' },
    'provenance-missing': { exit: 1, meaning: 'A file has no build provenance.' },
    'needs-log': {
        exit: 1,
        meaning: 'An envelope of an old generator can be dated by the transparency log only, which is not asked.',
    },
    'provenance-disagrees': {
        exit: 1,
        meaning: 'Attestations of one file name different repositories, refs, commits, or workflows.',
    },
    'identity-unknown': { exit: 1, meaning: 'It is not known who must have signed, so nothing was compared.' },
    'provenance-malformed': {
        exit: 1,
        meaning: 'Provenance is in no form that can be read, or holds what no producer writes.',
    },
    'provenance-too-large': {
        exit: 1,
        meaning: 'Provenance is larger, longer, or nested deeper than what is ever read.',
    },
    'provenance-unverified': { exit: 1, meaning: 'A signature, certificate, or log entry does not verify.' },
    'provenance-subject': { exit: 1, meaning: 'An attestation names another file.' },
    'provenance-digest': { exit: 1, meaning: 'An attestation names the file with another digest.' },
    'provenance-predicate': { exit: 1, meaning: 'The predicate of an attestation is not of the form of its type.' },
    'statement-type': { exit: 1, meaning: 'A statement has a version that its producer does not sign.' },
    'predicate-type': {
        exit: 1,
        meaning: 'A statement has a predicate type that is not accepted of its signer, or that is not judged.',
    },
    'predicate-build-type': {
        exit: 1,
        meaning: 'Build provenance claims a kind of build that its producer does not do.',
    },
    'predicate-builder': { exit: 1, meaning: 'Build provenance claims another builder than its certificate.' },
    'predicate-repository': { exit: 1, meaning: 'Build provenance claims another repository than its certificate.' },
    'predicate-repository-id': {
        exit: 1,
        meaning: 'Build provenance claims another repository id than its certificate.',
    },
    'predicate-owner-id': { exit: 1, meaning: 'Build provenance claims another owner id than its certificate.' },
    'predicate-ref': { exit: 1, meaning: 'Build provenance claims another ref than its certificate.' },
    'predicate-commit': { exit: 1, meaning: 'Build provenance claims another commit than its certificate.' },
    'predicate-source': { exit: 1, meaning: 'Build provenance claims another source than its certificate.' },
    'predicate-workflow': { exit: 1, meaning: 'Build provenance claims another workflow file than its certificate.' },
    'predicate-event': { exit: 1, meaning: 'Build provenance claims another event than its certificate.' },
    'predicate-runner': { exit: 1, meaning: 'Build provenance claims another kind of runner than its certificate.' },
    'predicate-run': { exit: 1, meaning: 'Build provenance claims another run than its certificate.' },
    'predicate-parameter': { exit: 1, meaning: 'Build provenance has a parameter that no policy knows.' },
    'identity-issuer': { exit: 1, meaning: 'The certificate was issued for another identity provider.' },
    'identity-signer': { exit: 1, meaning: 'The certificate names another signing workflow.' },
    'identity-signer-commit': { exit: 1, meaning: 'The certificate names another commit of the signing workflow.' },
    'identity-san': { exit: 1, meaning: 'The certificate was issued to another subject than its signing workflow.' },
    'generator-version': { exit: 1, meaning: 'A version of slsa-github-generator signed that is not accepted.' },
    'identity-repository': { exit: 1, meaning: 'The certificate names another repository.' },
    'identity-repository-id': {
        exit: 1,
        meaning: 'The certificate names another repository id: the name was used again.',
    },
    'identity-owner': { exit: 1, meaning: 'The certificate names another owner.' },
    'identity-owner-id': { exit: 1, meaning: 'The certificate names another owner id: the name was used again.' },
    'identity-ref': { exit: 1, meaning: 'The certificate names another ref.' },
    'identity-no-tag': {
        exit: 1,
        meaning: 'The certificate names a ref that is no tag, and neither tag nor commit was expected.',
    },
    'identity-commit': { exit: 1, meaning: 'The certificate names another commit.' },
    'identity-workflow': { exit: 1, meaning: 'The certificate names a run of another workflow file.' },
    'identity-workflow-commit': { exit: 1, meaning: 'The certificate names another commit of the workflow file.' },
    'identity-event': { exit: 1, meaning: 'The certificate names another event.' },
    'identity-runner': { exit: 1, meaning: 'The certificate names another kind of runner.' },
    'identity-visibility': { exit: 1, meaning: 'The certificate names a repository that was not public.' },
    'identity-environment': { exit: 1, meaning: 'The certificate names another deployment environment.' },
    'identity-run': { exit: 1, meaning: 'The files of one release were signed in different runs.' },
    'trusted-root-invalid': { exit: 2, meaning: 'The trusted root cannot be used.' },
    'trusted-root-stale': { exit: 3, meaning: 'What Sigstore says of its trusted root is older than it may be.' },
    'trusted-root-rollback': { exit: 3, meaning: 'What Sigstore says of its trusted root is older than what was seen.' },
    'trusted-root-damaged': { exit: 3, meaning: 'What Sigstore says of its trusted root does not verify.' },
    'trusted-root-unreachable': { exit: 3, meaning: "Sigstore's trusted root could not be fetched." },
    'signing-failed': { exit: 3, meaning: 'The signing services refused or failed.' },
    'oidc-failed': { exit: 3, meaning: 'GitHub did not give an OIDC token that can be used.' },
};

;// CONCATENATED MODULE: ./lib/error-codes/publication.js
/** The release page and the index. */
const publicationCodes = {
    // The release page.
    'draft-several': { exit: 1, meaning: 'There is more than one draft of the tag.' },
    'release-already-published': { exit: 1, meaning: 'The release of the tag is published and is not exactly this one.' },
    'release-not-published': { exit: 1, meaning: 'The release is not published.' },
    'release-asset-mismatch': { exit: 1, meaning: 'An asset of the release is not the file that was built.' },
    'release-asset-missing': { exit: 1, meaning: 'A file that was built is not on the release.' },
    'release-asset-foreign': { exit: 1, meaning: 'The release holds a distribution that was not built.' },
    'tag-moved': { exit: 1, meaning: 'The tag does not point at the commit that was built or judged.' },
    'github-refused': { exit: 1, meaning: 'GitHub refused a request.' },
    'github-failed': { exit: 3, meaning: 'GitHub failed, or could not be reached.' },
    // The index.
    'index-publisher-refused': { exit: 1, meaning: 'The index knows no trusted publisher with the claims of this job.' },
    'index-token-refused': { exit: 1, meaning: 'The index refused the token.' },
    'index-token-expired': { exit: 3, meaning: 'The upload token of the index expired.' },
    'index-file-refused': { exit: 1, meaning: 'The index refused a file.' },
    'index-file-differs': { exit: 1, meaning: 'The index already has another file under the same name.' },
    'index-file-mismatch': { exit: 1, meaning: 'The index serves other bytes than those that it lists.' },
    'index-file-foreign': { exit: 1, meaning: 'The index has a file of this version that the release does not have.' },
    'index-release-closed': { exit: 1, meaning: 'The index takes no new file of this version any more.' },
    'index-project-closed': {
        exit: 1,
        meaning: 'The index takes no file of the project: it is archived or quarantined.',
    },
    'index-release-missing': { exit: 1, meaning: 'The index has no such version of the project.' },
    'index-read-back': { exit: 3, meaning: 'The index does not show what was uploaded.' },
    'index-failed': { exit: 3, meaning: 'The index failed, or could not be reached.' },
};

;// CONCATENATED MODULE: ./lib/error-codes/use.js
/** How the action, the command line, and the rehearsal are used. */
const useCodes = {
    // Use of the action and of the command line.
    'input-invalid': {
        exit: 2,
        meaning: 'An input or an argument cannot be used; all of them are listed.',
    },
    'runner-variable-invalid': {
        exit: 2,
        meaning: 'A variable that the runner sets is missing or cannot be used; all of them are listed.',
    },
    'input-of-another-step': { exit: 2, meaning: 'An input is set that belongs to another step.' },
    'event-unfit': { exit: 2, meaning: 'The step cannot run on the event that started the workflow.' },
    'event-dangerous': { exit: 2, meaning: 'The event gives code from outside the rights of the repository.' },
    'not-in-actions': { exit: 2, meaning: 'The action was started outside a GitHub Actions runner.' },
    'node-too-old': { exit: 2, meaning: 'The running Node is older than the one that the action needs.' },
    'endpoint-refused': { exit: 2, meaning: 'An address is not one that the action may use.' },
    'trusted-root-private': { exit: 2, meaning: 'A private trusted root was combined with the real index.' },
    'package-unknown': {
        exit: 2,
        meaning: 'No package of the tree is named, or none of that name is there.',
    },
    'repository-unfit': {
        exit: 2,
        meaning: 'The folder is in no git repository, in a bare one, or in one without a commit.',
    },
    'output-failed': {
        exit: 2,
        meaning: 'What a command wrote was not taken: the disk is full, or the stream is closed or cannot be written.',
    },
    'program-fault': {
        exit: 3,
        meaning: 'The command line met something that it does not expect; the stack is shown, and is worth an issue.',
    },
    interrupted: {
        exit: 3,
        meaning: 'A signal stopped the command, which then exits with 130 for SIGINT, and 143 for SIGTERM.',
    },
    'long-lived-token': { exit: 1, meaning: 'The job holds a long-lived upload token, which this flow never needs.' },
    // Permissions of the job.
    'permission-missing': { exit: 1, meaning: 'The token of the job lacks a permission.' },
    'id-token-missing': { exit: 1, meaning: 'The job cannot ask for an OIDC token.' },
    'id-token-in-build': { exit: 1, meaning: 'The job that runs project code could ask for an OIDC token.' },
    'repository-private': { exit: 1, meaning: 'The repository is not public, and its name would enter the public log.' },
    // Rehearsal.
    'workflow-invalid': { exit: 1, meaning: 'The workflow file cannot be parsed.' },
    'workflow-unsupported': { exit: 1, meaning: 'The workflow uses something that a rehearsal does not support.' },
    'workflow-not-started': { exit: 1, meaning: 'An event of the release does not start the workflow or a job of it.' },
    'workflow-differs': { exit: 1, meaning: 'A workflow would do something else at GitHub than in the rehearsal.' },
    'submodule-missing': {
        exit: 1,
        meaning: 'The workflow checks out a submodule that the clone to rehearse does not have.',
    },
    'step-crashed': { exit: 3, meaning: 'A step ended with an error that it did not explain.' },
    'command-failed': { exit: 1, meaning: 'A `run:` step of the workflow failed in a rehearsal.' },
    'leg-missing': { exit: 1, meaning: 'A job that cannot run in a rehearsal has no files that it could hand on.' },
    'rehearsal-folder': { exit: 2, meaning: 'The output folder exists and is not from a rehearsal.' },
    'rehearsal-not-repeatable': { exit: 1, meaning: 'A step did something again that it had already done.' },
};

;// CONCATENATED MODULE: ./lib/error-codes.js




/**
 * The closed list of codes: what a program may rely on, and the source of `docs/errors.md`.
 *
 * `exit` is the exit code that the code alone leads to: 1 something that a maintainer fixes, 2 wrong use,
 * 3 something outside failed and a re-run may help.
 */
const errorCodes = {
    ...useCodes,
    ...projectCodes,
    ...provenanceCodes,
    ...publicationCodes,
};

;// CONCATENATED MODULE: ./lib/errors.js


/**
 * Stands in a hint for what its reader can run again, a job or a command: `Run ${theRun} again.` Whoever renders the hint
 * gives it its words. Nothing from outside can hold it: `quoted` lets no such character through.
 */
const theRun = '\u{e000}';
/**
 * Stands in a hint behind the words of a command, for the option that names the package: `release-action next${ofPackage}`.
 * Whoever knows the package gives it its words; where there is one project, it has none.
 */
const ofPackage = '\u{e001}';
/** What stops a step. Anything else that is thrown is a bug and keeps its stack. */
class ReleaseError extends Error {
    name = 'ReleaseError';
    code;
    hint;
    place;
    file;
    line;
    constructor(code, { message, hint, cause, place, file, line }) {
        super(message, cause === undefined ? undefined : { cause });
        this.code = code;
        this.hint = hint;
        this.place = place;
        this.file = file;
        this.line = line;
    }
    /** The same refusal, with other words for some of what it says: code, cause, and all else are kept. */
    with(changes) {
        const { code, message, hint, cause, place, file, line } = this;
        return new ReleaseError(code, { message, hint, cause, place, file, line, ...changes });
    }
    /** The error as something that is shown with others. */
    toProblem() {
        const { code, message, hint, place, file, line } = this;
        return {
            code,
            severity: 'error',
            ...(place === undefined ? {} : { place }),
            message,
            hint,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { line }),
        };
    }
    /** 1 a maintainer fixes it, 2 wrong use, 3 something outside failed. */
    get exitCode() {
        return errorCodes[this.code].exit;
    }
}
/** What a problem says, behind what it is about: the one way in which both are shown. */
function sentenceOf({ place, message }) {
    return place === undefined ? message : `${place}: ${message}`;
}
/**
 * What stopped a command: a `ReleaseError` as it is, a full disk as `output-failed`, and anything else as `program-fault`,
 * whose cause it is.
 */
function stopOf(error) {
    if (error instanceof ReleaseError)
        return error;
    if (types.isNativeError(error) && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT'))
        return new ReleaseError('output-failed', {
            message: `A file could not be written: ${error.message}.`,
            hint: `Make room on the disk, and run ${theRun} again; what is done stays done.`,
        });
    return new ReleaseError('program-fault', {
        message: 'Something happened that this program does not expect, so that it decided nothing.',
        hint: 'Run it again; if it stays so, report it at https://github.com/pallets/release-action/issues with the stack.',
        cause: error,
    });
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
        lines.push(wordsOf(cause));
        cause = cause instanceof Error ? cause.cause : undefined;
    }
    return lines;
}
function wordsOf(cause) {
    if (cause instanceof ReleaseError)
        return `${cause.name}: ${sentenceOf(cause)}`;
    return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}


/***/ }),

/***/ 38545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  I: () => (/* reexport */ actionSource),
  T: () => (/* binding */ parseInputs)
});

// EXTERNAL MODULE: ./lib/endpoints.js
var lib_endpoints = __nccwpck_require__(17489);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __nccwpck_require__(6065);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __nccwpck_require__(16307);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __nccwpck_require__(30741);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __nccwpck_require__(42767);
// EXTERNAL MODULE: ./lib/release/commit.js
var release_commit = __nccwpck_require__(43800);
;// CONCATENATED MODULE: ./lib/inputs/event.js





// These give code or text from outside the rights of the repository.
const dangerousEvents = ['pull_request_target', 'workflow_run', 'issue_comment', 'repository_dispatch'];
// https://docs.github.com/webhooks/webhook-events-and-payloads#release
const releaseActions = ['created', 'deleted', 'edited', 'prereleased', 'published', 'released', 'unpublished'];
/**
 * Read the webhook payload for one step.
 *
 * @param payload The parsed file of `GITHUB_EVENT_PATH`.
 * @throws ReleaseError `event-dangerous`, `event-unfit`
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads
 */
function readEvent(step, eventName, ref, payload) {
    if (dangerousEvents.includes(eventName)) {
        throw new errors/* ReleaseError */.K2('event-dangerous', {
            message: `The workflow runs on ${(0,quoted/* quoted */.TL)(eventName)}, which lends the rights of the repository to code from outside.`,
            hint: `Run the step ${(0,quoted/* quoted */.TL)(step)} on ${(0,quoted/* quoted */.TL)(declared/* declaredSteps */._v[step].event)}.`,
        });
    }
    // A queue starts each check that its branch requires, and waits for it. What the queue merged gets no tag.
    if (step === 'check' && eventName === 'merge_group')
        return { kind: 'ignored', reason: 'Pull requests are judged before they enter the merge queue.' };
    if (eventName !== declared/* declaredSteps */._v[step].event) {
        throw unfit(step, `The step ${(0,quoted/* quoted */.TL)(step)} was started by the event ${(0,quoted/* quoted */.TL)(eventName)}.`);
    }
    const event = record(payload);
    switch (declared/* declaredSteps */._v[step].event) {
        case 'pull_request':
            return readPullRequest(step, event);
        case 'push':
            return readTagPush(step, ref, event);
        case 'release':
            return readRelease(step, ref, event);
    }
}
function readPullRequest(step, event) {
    const { number, head, base, milestone } = record(event.pull_request);
    const from = readSide(head);
    const to = readSide(base);
    if (!isNumber(number) || from === undefined || to?.repository === undefined) {
        throw unfit(step, 'The payload of the event "pull_request" has no number, head, and base.');
    }
    return {
        kind: 'pull-request',
        number,
        head: from.commit,
        headBranch: from.branch,
        base: to.commit,
        baseBranch: to.branch,
        milestone: milestone === null ? undefined : readMilestone(step, milestone),
    };
}
/** One side of a pull request; GitHub says `null` for the repository of a fork that was deleted. */
function readSide(side) {
    const { sha: commit, ref: branch, repo } = record(side);
    const { full_name: fullName } = record(repo);
    if (!(0,release_commit/* isCommit */.W)(commit) || !isText(branch))
        return undefined;
    return { commit, branch, repository: isText(fullName) ? fullName : undefined };
}
function readMilestone(step, milestone) {
    const { number } = record(milestone);
    if (isNumber(number))
        return number;
    throw unfit(step, 'The payload of the event "pull_request" has a milestone without a number.');
}
function readTagPush(step, ref, event) {
    const prefix = 'refs/tags/';
    if (!ref.startsWith(prefix))
        throw unfit(step, `The step ${(0,quoted/* quoted */.TL)(step)} was started by a push of ${(0,quoted/* quoted */.TL)(ref)}, not of a tag.`);
    const tagName = ref.slice(prefix.length);
    if (event.deleted === true)
        return { kind: 'ignored', reason: `The tag ${(0,quoted/* quoted */.TL)(tagName)} was deleted.` };
    const repository = record(event.repository);
    // A payload without either field is treated as private: its name would enter a public log.
    const isPublic = repository.private === false && (repository.visibility ?? 'public') === 'public';
    return { kind: 'tag', tagName, isPublic };
}
function readRelease(step, ref, event) {
    const action = releaseActions.find((name) => name === event.action);
    if (action === undefined)
        throw unfit(step, 'The payload of the event "release" has no action that GitHub knows.');
    // Green would look like published: nothing is uploaded for any other action, and GitHub does not always send them.
    if (action !== 'published')
        throw unfit(step, `The step ${(0,quoted/* quoted */.TL)(step)} was started because the release was ${action}, not published.`);
    const { id, tag_name: tagName, draft } = record(event.release);
    if (typeof id !== 'number' || typeof tagName !== 'string' || tagName === '') {
        throw unfit(step, 'The payload of the event "release" has no release with an id and a tag.');
    }
    if (draft !== false)
        throw unfit(step, `The release of ${(0,quoted/* quoted */.TL)(tagName)} is a draft, although the event says "published".`);
    if (ref !== `refs/tags/${tagName}`) {
        throw unfit(step, `The event names the tag ${(0,quoted/* quoted */.TL)(tagName)}, but the run is at ${(0,quoted/* quoted */.TL)(ref)}.`);
    }
    const sender = record(event.sender).login;
    return { kind: 'release', releaseId: id, tagName, sender: typeof sender === 'string' ? sender : 'unknown' };
}
const record = (value) => ((0,json_value/* isRecord */.u4)(value) ? value : {});
const isText = (value) => typeof value === 'string' && value !== '';
const isNumber = (value) => Number.isSafeInteger(value);
function unfit(step, message) {
    const trigger = {
        pull_request: 'on: pull_request',
        push: "on: { push: { tags: ['*'] } }",
        release: 'on: { release: { types: [published] } }',
    }[declared/* declaredSteps */._v[step].event];
    return new errors/* ReleaseError */.K2('event-unfit', { message, hint: `Start the step ${(0,quoted/* quoted */.TL)(step)} with \`${trigger}\`.` });
}

// EXTERNAL MODULE: ./lib/listed.js
var listed = __nccwpck_require__(80922);
// EXTERNAL MODULE: ./lib/release/tag.js
var tag = __nccwpck_require__(28089);
// EXTERNAL MODULE: ./lib/inputs/artifact.js
var artifact = __nccwpck_require__(58171);
// EXTERNAL MODULE: ./lib/inputs/leg.js
var leg = __nccwpck_require__(92829);
;// CONCATENATED MODULE: ./lib/inputs/needs.js





/**
 * Read the context `needs`: the only place that says which artifacts count.
 *
 * @param text `${{ toJSON(needs) }}`.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/contexts#needs-context
 */
function parseNeeds(text, complain) {
    const jobs = (0,json_value/* recordFrom */.Qd)(text);
    if (jobs === undefined || Object.keys(jobs).length === 0) {
        complain(`The input "needs" is ${(0,quoted/* quoted */.TL)(text)}: set it to \`\${{ toJSON(needs) }}\` in a job that needs others.`);
        return [];
    }
    return Object.entries(jobs).flatMap(([id, job]) => parseJob(id, job, complain) ?? []);
}
function parseJob(id, job, complain) {
    const { result, outputs } = (0,json_value/* isRecord */.u4)(job) ? job : {};
    if (typeof result !== 'string' || !(0,json_value/* isRecord */.u4)(outputs)) {
        complain(`The input "needs" has no result and outputs of the job ${(0,quoted/* quoted */.TL)(id)}.`);
        return undefined;
    }
    // GitHub leaves out an output that is empty, or that holds what is masked.
    const set = Object.entries(outputs).flatMap(([name, value]) => typeof value === 'string' && value !== '' ? [[name, value]] : []);
    const legs = set.flatMap(([name, value]) => parseLeg(id, { name, value }, complain) ?? []);
    const own = new Map(set);
    const legCount = countOf(id, { told: own.get('legs'), legs }, complain);
    const [artifactId, digest] = [own.get('artifact-id'), own.get('artifact-digest')];
    const whole = (0,artifact/* artifactOf */.qB)(artifactId ?? '', digest ?? '');
    if (whole === undefined && (artifactId !== undefined || digest !== undefined))
        complain(`The outputs "artifact-id" and "artifact-digest" of the job ${(0,quoted/* quoted */.TL)(id)} name no artifact.`);
    return { id, result, legCount, legs: legs.toSorted((a, b) => a.index - b.index), whole };
}
function parseLeg(job, { name, value }, complain) {
    const index = (0,leg/* legIndexOf */.q4)(name);
    if (index === undefined)
        return undefined;
    const read = (0,leg/* parseLegText */.Vn)(value);
    if (read !== undefined && (read.leg?.index ?? index) === index)
        return { ...read, index };
    const why = read === undefined ? 'names no artifact' : `is the value of ${(0,quoted/* quoted */.TL)((0,leg/* legOutput */._$)(read.leg?.index ?? index))}`;
    complain(`The output ${(0,quoted/* quoted */.TL)(name)} of the job ${(0,quoted/* quoted */.TL)(job)} ${why}: ${(0,quoted/* quoted */.TL)(value)}.`);
    return undefined;
}
/** How many legs a job has, by all that tell it. */
function countOf(job, { told, legs }, complain) {
    if (told !== undefined && !/^[1-9][0-9]{0,2}$/.test(told)) {
        complain(`The output "legs" of the job ${(0,quoted/* quoted */.TL)(job)} is ${(0,quoted/* quoted */.TL)(told)}, not a number of legs.`);
        return undefined;
    }
    const counts = new Set([
        ...(told === undefined ? [] : [Number(told)]),
        ...legs.flatMap(({ leg }) => leg?.count ?? []),
    ]);
    const [count] = counts;
    const beyond = legs.find(({ index }) => index >= (count ?? Number.POSITIVE_INFINITY));
    if (counts.size > 1)
        complain(`The job ${(0,quoted/* quoted */.TL)(job)} has ${[...counts].join(' or ')} legs, as its outputs tell it.`);
    else if (beyond !== undefined)
        complain(`The job ${(0,quoted/* quoted */.TL)(job)} has ${(0,listed/* counted */.h)(count ?? 0, 'leg')}, and the output ${(0,quoted/* quoted */.TL)((0,leg/* legOutput */._$)(beyond.index))}.`);
    return count;
}

;// CONCATENATED MODULE: ./lib/inputs/fields.js






const builds = ['project', 'sdist', 'wheel'];
/** The inputs of one step, read one by one; what cannot be used becomes a complaint. */
class Fields {
    #env;
    #complain;
    constructor(env, complain) {
        this.#env = env;
        this.#complain = complain;
    }
    tagPrefix() {
        return this.text('tag-prefix', tag/* isTagPrefix */.Rx, `${tag/* tagPrefixWords */.uU}, are accepted`);
    }
    /** The package that is meant, by its name or folder; `undefined` if none is named. */
    package() {
        const form = 'the name of a package, or its folder, is accepted';
        return this.text('package', (text) => text.length <= 255 && !/[\u0000-\u001f\\]/.test(text), form) || undefined;
    }
    /** What `build` hands on: the inputs `kind` and `path`, which go together. */
    buildSource() {
        const kind = (0,declared/* inputValue */.UV)(this.#env, 'kind') || 'project';
        const lines = (0,declared/* inputValue */.UV)(this.#env, 'path').split('\n');
        const globs = lines.map((line) => line.trim()).filter((line) => line !== '');
        if (kind === 'files') {
            if (globs.length === 0)
                this.#complain('The input "path" is empty: the kind "files" takes what it names.');
            return { kind, globs };
        }
        if (globs.length > 0)
            this.#complain(`The input "path" is ${(0,quoted/* quoted */.TL)(globs.join(' '))}: it belongs to the kind "files".`);
        const known = builds.find((name) => name === kind);
        if (known === undefined)
            this.#complain(`The input "kind" is ${(0,quoted/* quoted */.TL)(kind)}: ${(0,listed/* listed */.K)([...builds, 'files'].map(quoted/* quoted */.TL))} are accepted.`);
        return { kind: 'front-end', builds: known ?? 'project' };
    }
    /** Which proofs of its own files a build is asked for, each of which needs a source that it can be given of. */
    proofs(source) {
        const isStrictSdist = this.flag('strict-sdist');
        const reproducible = this.oneOf('reproducible', ['false', 'warn', 'true']);
        if (reproducible !== 'false' && source.kind === 'files')
            this.#complain(`The input "reproducible" is ${(0,quoted/* quoted */.TL)(reproducible)}: the kind "files" builds nothing.`);
        if (isStrictSdist && source.kind === 'front-end' && source.builds === 'wheel')
            this.#complain('The input "strict-sdist" is "true": the kind "wheel" has no source distribution.');
        return { isStrictSdist, reproducible, smoke: this.flag('smoke') };
    }
    /** Whether something is asked for; it is not if nothing is said. */
    flag(name) {
        const isOfForm = (text) => ['', 'true', 'false'].includes(text);
        return this.text(name, isOfForm, '"true" and "false" are accepted') === 'true';
    }
    /** Which leg of a matrix this job is; `undefined` where the runner does not say it. */
    leg() {
        const [index, count] = [(0,declared/* inputValue */.UV)(this.#env, 'leg'), (0,declared/* inputValue */.UV)(this.#env, 'legs')];
        if (index === '' && count === '')
            return undefined;
        const isLeg = /^[0-9]{1,3}$/.test(index) && /^[0-9]{1,3}$/.test(count) && Number(index) < Number(count);
        if (!isLeg)
            this.#complain(`The inputs "leg" and "legs" are ${(0,quoted/* quoted */.TL)(index)} and ${(0,quoted/* quoted */.TL)(count)}: leave them to the runner.`);
        return { index: Number(index), count: Number(count) };
    }
    /** The jobs that hand on what is collected. */
    needs() {
        return parseNeeds((0,declared/* inputValue */.UV)(this.#env, 'needs'), this.#complain);
    }
    /** How many wheels there must be; `undefined` if that is not told. */
    expect() {
        const count = this.text('expect', (text) => /^([1-9][0-9]{0,3})?$/.test(text), 'the number of wheels is accepted');
        return count === '' ? undefined : Number(count);
    }
    /** One of a few words; the first of them if none is given. */
    oneOf(name, words) {
        const isOfForm = (text) => text === '' || words.some((word) => word === text);
        const text = this.text(name, isOfForm, `${(0,listed/* listed */.K)(words.map(quoted/* quoted */.TL))} are accepted`);
        return words.find((word) => word === text) ?? words[0];
    }
    /** A whole number of minutes; `usual` if none is given. */
    minutes(name, usual) {
        const form = 'a whole number of minutes from 1 to 1440 is accepted';
        const isOfForm = (text) => text === '' || (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1440);
        const text = this.text(name, isOfForm, form);
        return text === '' ? usual : Number(text);
    }
    /**
     * A text of a form of its own.
     *
     * @param form What is accepted, as the end of a sentence.
     * @returns Empty after a complaint.
     */
    text(name, isOfForm, form) {
        const text = (0,declared/* inputValue */.UV)(this.#env, name);
        if (isOfForm(text))
            return text;
        this.#complain(`The input ${(0,quoted/* quoted */.TL)(name)} is ${(0,quoted/* quoted */.TL)(text)}: ${form}.`);
        return '';
    }
    artifact(idName, digestName) {
        const id = (0,declared/* inputValue */.UV)(this.#env, idName);
        const digest = (0,declared/* inputValue */.UV)(this.#env, digestName);
        if (!(0,artifact/* isArtifactId */.w_)(id))
            this.#complain(`The input ${(0,quoted/* quoted */.TL)(idName)} is ${(0,quoted/* quoted */.TL)(id)}, not the id of an artifact.`);
        if (!(0,artifact/* isArtifactDigest */.fE)(digest))
            this.#complain(`The input ${(0,quoted/* quoted */.TL)(digestName)} is ${(0,quoted/* quoted */.TL)(digest)}, not a SHA-256 digest.`);
        return { id: Number(id), sha256: digest.slice(-64) };
    }
}

// EXTERNAL MODULE: ./lib/secret.js
var secret = __nccwpck_require__(23251);
;// CONCATENATED MODULE: ./lib/inputs/run.js




/** Read the runner's variables; every variable that is missing or malformed becomes a complaint. */
function parseRun(env, complain) {
    const variable = (name) => {
        const value = env[name] ?? '';
        if (value === '')
            complain(`The runner's variable ${name} is missing.`);
        return value;
    };
    const address = (name) => {
        const usable = (0,lib_endpoints/* usableAddress */.DC)(env[name] ?? '');
        if (usable === undefined)
            complain(`The runner's variable ${name} is no https address without credentials.`);
        return usable ?? '';
    };
    const fullName = variable('GITHUB_REPOSITORY');
    const [owner = '', name = '', ...rest] = fullName.split('/');
    if (fullName !== '' && (owner === '' || name === '' || rest.length > 0))
        complain(`GITHUB_REPOSITORY is ${(0,quoted/* quoted */.TL)(fullName)}, not "owner/name".`);
    const sha = variable('GITHUB_SHA');
    if (sha !== '' && !(0,release_commit/* isCommit */.W)(sha))
        complain(`GITHUB_SHA is ${(0,quoted/* quoted */.TL)(sha)}, not a commit.`);
    const attempt = variable('GITHUB_RUN_ATTEMPT');
    if (attempt !== '' && !/^[1-9][0-9]{0,8}$/.test(attempt))
        complain(`GITHUB_RUN_ATTEMPT is ${(0,quoted/* quoted */.TL)(attempt)}, not a number.`);
    const runId = variable('GITHUB_RUN_ID');
    const serverUrl = address('GITHUB_SERVER_URL');
    return {
        repository: {
            owner,
            name,
            fullName,
            id: variable('GITHUB_REPOSITORY_ID'),
            ownerId: variable('GITHUB_REPOSITORY_OWNER_ID'),
        },
        ref: variable('GITHUB_REF'),
        sha,
        workflowRef: variable('GITHUB_WORKFLOW_REF'),
        runId,
        runUrl: `${serverUrl}/${fullName}/actions/runs/${runId}`,
        runAttempt: Number(attempt),
        jobId: env.GITHUB_JOB ?? '',
        serverUrl,
        apiUrl: address('GITHUB_API_URL'),
        workspace: variable('GITHUB_WORKSPACE'),
        temporaryFolder: variable('RUNNER_TEMP'),
        tokenRequest: tokenRequest(env, complain),
    };
}
function tokenRequest(env, complain) {
    const given = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    if (given === '')
        return undefined;
    const url = (0,lib_endpoints/* usableAddress */.DC)(given);
    const token = new secret/* Secret */.z(env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
    if (url !== undefined && !token.isEmpty)
        return { url, token };
    complain("The runner's variables ACTIONS_ID_TOKEN_REQUEST_URL and …_TOKEN are no https address without credentials with a token.");
    return undefined;
}
/** Where the action that runs was taken from, as `uses:` names it; both are empty for one that was checked out. */
function actionSource(env) {
    return { repository: env.GITHUB_ACTION_REPOSITORY ?? '', ref: env.GITHUB_ACTION_REF ?? '' };
}
// Names under which upload tokens are commonly handed to a job.
const uploadTokenVariables = [
    'PYPI_TOKEN',
    'PYPI_API_TOKEN',
    'TWINE_PASSWORD',
    'UV_PUBLISH_TOKEN',
    'UV_PUBLISH_PASSWORD',
    'FLIT_PASSWORD',
    'HATCH_INDEX_AUTH',
    'POETRY_PYPI_TOKEN_PYPI',
    'PDM_PUBLISH_PASSWORD',
];
/** Names of variables that hold a long-lived upload token in this job. */
function longLivedTokens(env) {
    return uploadTokenVariables.filter((name) => (env[name] ?? '') !== '');
}
/**
 * What a started program may inherit: nothing of the runner, no input, and nothing that is named like a secret.
 *
 * A guard against accidents only. Hostile build code can read the environment of its parent: the barrier is that the
 * job has no permission worth stealing.
 */
function inheritedEnvironment(env) {
    const isKept = (name) => 
    // By it the runner ends, with the job, what was left running.
    name === 'RUNNER_TRACKING_ID' ||
        (!/^(INPUT|GITHUB|ACTIONS|RUNNER)_/.test(name) && !/TOKEN|SECRET|PASSWORD|CREDENTIAL/i.test(name));
    const entries = Object.entries(env).filter((entry) => entry[1] !== undefined);
    return Object.fromEntries(entries.filter(([name]) => isKept(name)));
}

;// CONCATENATED MODULE: ./lib/inputs/refusals.js





/**
 * Refuse inputs that belong to another step.
 *
 * @throws ReleaseError `input-of-another-step`
 */
function refuseForeignInputs(env, step) {
    const named = declared/* stepInputNames */.Fz.filter((name) => (0,declared/* inputValue */.UV)(env, name) !== '' && !declared/* filledByRunner */.Em.includes(name));
    const foreign = named.filter((name) => !(0,declared/* stepsTaking */.kP)(name).includes(step));
    if (foreign.length === 0)
        return;
    const lines = foreign.map((name) => `${(0,quoted/* quoted */.TL)(name)} (of ${(0,listed/* listed */.K)((0,declared/* stepsTaking */.kP)(name))})`);
    throw new errors/* ReleaseError */.K2('input-of-another-step', {
        message: `The step ${(0,quoted/* quoted */.TL)(step)} does not take the input ${(0,listed/* listed */.K)(lines)}.`,
        hint: `Remove ${(0,listed/* listed */.K)(foreign.map(quoted/* quoted */.TL))} from this step of the workflow.`,
    });
}
/**
 * Refuse a job that holds an upload token of its own.
 *
 * @throws ReleaseError `long-lived-token`
 */
function refuseLongLivedTokens(env) {
    const names = longLivedTokens(env);
    if (names.length === 0)
        return;
    throw new errors/* ReleaseError */.K2('long-lived-token', {
        message: `The job has ${(0,listed/* listed */.K)(names)}: an upload token that outlives the job can be stolen from it.`,
        hint: `Remove it from the workflow, and delete the token at the index: trusted publishing needs none.`,
    });
}

;// CONCATENATED MODULE: ./lib/inputs.js












/**
 * Read everything that a step is told: the one place that knows names of inputs and of the runner's variables.
 *
 * @param env The process's environment.
 * @param payload The parsed file of `GITHUB_EVENT_PATH`.
 * @throws ReleaseError `not-in-actions`; `event-dangerous` and `event-unfit`, before any input is looked at;
 *   `input-of-another-step` and `input-invalid`, each with every input that it is about; `runner-variable-invalid` with
 *   every variable of the runner; `long-lived-token`,
 *   `endpoint-refused`, `trusted-root-private`
 */
function parseInputs(env, payload) {
    if (env.GITHUB_ACTIONS !== 'true') {
        throw new errors/* ReleaseError */.K2('not-in-actions', {
            message: 'The variable GITHUB_ACTIONS is not "true": this is no GitHub Actions runner.',
            hint: 'Run `release-action rehearse` to see a whole release on this machine.',
        });
    }
    const step = parseStep(env);
    const event = readEvent(step, env.GITHUB_EVENT_NAME ?? '', env.GITHUB_REF ?? '', payload);
    refuseForeignInputs(env, step);
    refuseLongLivedTokens(env);
    if (event.kind === 'ignored')
        return { step: 'ignored', startedStep: step, reason: event.reason };
    const ofRunner = [];
    const run = parseRun(env, (message) => ofRunner.push(message));
    if (ofRunner.length > 0)
        throw invalidRunner(ofRunner);
    const complaints = [];
    const fields = new Fields(env, (message) => complaints.push(message));
    const endpoints = (0,lib_endpoints/* parseEndpoints */.aL)((0,declared/* inputValue */.UV)(env, 'endpoints'));
    const token = new secret/* Secret */.z((0,declared/* inputValue */.UV)(env, 'token'));
    if (token.isEmpty && declared/* declaredSteps */._v[step].needsToken)
        complaints.push('The input "token" is empty: leave it out, and it is the token of the job.');
    const inputs = inputsOf(step, event, fields, { run, token, endpoints, environment: inheritedEnvironment(env) });
    if (complaints.length > 0)
        throw invalid(complaints);
    return inputs;
}
function inputsOf(step, event, fields, common) {
    switch (event.kind) {
        case 'pull-request':
            return {
                step: 'check',
                ...common,
                tagPrefix: fields.tagPrefix(),
                packageName: fields.package(),
                pullRequest: event,
            };
        case 'tag':
            return tagInputs(step, event, fields, common);
        case 'release':
            return releaseInputs(step, event, fields, common);
        case 'ignored':
            return { step: 'ignored', startedStep: step, reason: event.reason };
    }
}
/**
 * A release page that is no version, such as `nightly`, is nobody's mistake.
 *
 * There is no checkout here that could tell the prefix of the project. The build has compared it: whatever prefix a tag
 * has, nothing is published without the provenance of exactly this tag, and the tag must end in the version of its files.
 */
function releaseInputs(startedStep, release, fields, common) {
    const { tagName: name } = release;
    const step = startedStep === 'finish' ? 'finish' : 'publish';
    const prefix = fields.tagPrefix();
    const isTold = prefix !== '' || (0,tag/* customaryPrefix */.Mt)(name) === (0,tag/* partsOfTag */.ug)(name)?.prefix;
    if (!isTold && (0,tag/* mayReleaseVersion */.FU)(name))
        return { step, ...common, tag: { name, read: undefined }, release };
    const reading = prefix === '' && isTold ? (0,tag/* readNamedTag */.UM)(name) : (0,tag/* readTag */.zW)(name, prefix);
    switch (reading.kind) {
        case 'release':
            return { step, ...common, tag: { name, read: reading.tag }, release };
        case 'not-a-version':
            return { step: 'ignored', startedStep, reason: `The tag ${(0,quoted/* quoted */.TL)(reading.name)} is no version.` };
        case 'other-prefix':
        case 'not-releasable':
            throw new errors/* ReleaseError */.K2('version-not-canonical', {
                message: `The published release has the tag ${(0,quoted/* quoted */.TL)(reading.name)}, which is none of a version that is released.`,
                hint: 'Nothing was uploaded. Push the tag of a release, such as 3.2.0, and publish the draft that its run makes.',
            });
    }
}
// The templates give the whole job 30, and a runner that ends a job shows no last words.
const usualBuildMinutes = 25;
function tagInputs(step, event, fields, common) {
    const { tagName } = event;
    if (step === 'attest')
        return { step, ...common, tagName, artifact: fields.artifact('artifact-id', 'artifact-digest') };
    if (step === 'collect')
        return { step, ...common, tagName, needs: fields.needs(), expectedWheels: fields.expect() };
    if (step === 'draft') {
        return {
            step,
            ...common,
            tagName,
            artifact: fields.artifact('artifact-id', 'artifact-digest'),
            provenanceArtifact: fields.artifact('provenance-artifact-id', 'provenance-artifact-digest'),
        };
    }
    const named = { tagPrefix: fields.tagPrefix(), packageName: fields.package() };
    const timeoutMinutes = fields.minutes('timeout-minutes', usualBuildMinutes);
    const source = fields.buildSource();
    const built = { source, leg: fields.leg(), isPublic: event.isPublic, timeoutMinutes, ...fields.proofs(source) };
    return { step: 'build', ...common, tagName, ...named, ...built };
}
function parseStep(env) {
    const given = (0,declared/* inputValue */.UV)(env, 'step');
    const step = declared/* stepNames */.Ve.find((name) => name === given);
    if (step !== undefined)
        return step;
    throw invalid([`The input "step" is ${(0,quoted/* quoted */.TL)(given)}, which is none of ${(0,listed/* listed */.K)(declared/* stepNames */.Ve.map(quoted/* quoted */.TL))}.`]);
}
function invalid(complaints) {
    return new errors/* ReleaseError */.K2('input-invalid', {
        message: complaints.join('\n'),
        hint: 'Fix the `with:` of this step; `action.yml` lists every input with its step.',
    });
}
function invalidRunner(complaints) {
    return new errors/* ReleaseError */.K2('runner-variable-invalid', {
        message: complaints.join('\n'),
        hint: 'Run the step on a GitHub Actions runner as `uses:` starts it, and let no `env:` of the workflow set these variables.',
    });
}


/***/ }),

/***/ 58171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isArtifactDigest),
/* harmony export */   qB: () => (/* binding */ artifactOf),
/* harmony export */   w_: () => (/* binding */ isArtifactId)
/* harmony export */ });
/** Whether a text is the id of an artifact. */
const isArtifactId = (text) => /^[1-9][0-9]{0,15}$/.test(text);
/** Whether a text is its digest: the artifact client answers bare hex, GitHub's own API "sha256:" and hex. */
const isArtifactDigest = (text) => /^(sha256:)?[0-9a-f]{64}$/.test(text);
/** The artifact that an id and a digest name; `undefined` if either is none. */
function artifactOf(id, digest) {
    return isArtifactId(id) && isArtifactDigest(digest) ? { id: Number(id), sha256: digest.slice(-64) } : undefined;
}


/***/ }),

/***/ 16307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Em: () => (/* binding */ filledByRunner),
/* harmony export */   Fz: () => (/* binding */ stepInputNames),
/* harmony export */   UV: () => (/* binding */ inputValue),
/* harmony export */   Ve: () => (/* binding */ stepNames),
/* harmony export */   _v: () => (/* binding */ declaredSteps),
/* harmony export */   kP: () => (/* binding */ stepsTaking)
/* harmony export */ });
/** Every step, in the order of a release. */
const declaredSteps = {
    check: {
        event: 'pull_request',
        inputs: ['tag-prefix', 'package'],
        permissions: { contents: 'read', 'pull-requests': 'read', checks: 'read', statuses: 'read' },
        // Without a token its rules about GitHub are not checked, and it says so.
        needsToken: false,
    },
    build: {
        event: 'push',
        inputs: [
            'tag-prefix',
            'package',
            'kind',
            'path',
            'strict-sdist',
            'timeout-minutes',
            'smoke',
            'reproducible',
            'leg',
            'legs',
        ],
        permissions: { contents: 'read' },
        // The code of the project runs in this job, so the templates give it none.
        needsToken: false,
    },
    collect: {
        event: 'push',
        inputs: ['needs', 'expect'],
        // The runner's own token for artifacts is all that it needs.
        permissions: {},
        needsToken: false,
    },
    attest: {
        event: 'push',
        inputs: ['artifact-id', 'artifact-digest'],
        permissions: { contents: 'read', 'id-token': 'write', attestations: 'write' },
        needsToken: true,
    },
    draft: {
        event: 'push',
        inputs: ['artifact-id', 'artifact-digest', 'provenance-artifact-id', 'provenance-artifact-digest'],
        permissions: { contents: 'write' },
        needsToken: true,
    },
    publish: {
        event: 'release',
        inputs: ['tag-prefix'],
        permissions: { contents: 'read', 'id-token': 'write' },
        needsToken: true,
    },
    finish: {
        event: 'release',
        inputs: ['tag-prefix'],
        permissions: { contents: 'read', 'pull-requests': 'write' },
        needsToken: true,
    },
};
/** The steps in the order of a release. */
const stepNames = Object.keys(declaredSteps);
/** The inputs that not every step takes. */
const stepInputNames = [
    ...new Set(stepNames.flatMap((step) => declaredSteps[step].inputs)),
];
/** Of these, the inputs that the runner fills for every step, from the contexts of the job: `action.yml` says so. */
const filledByRunner = ['leg', 'legs'];
/** The steps that take an input. */
function stepsTaking(name) {
    return stepNames.filter((step) => declaredSteps[step].inputs.some((input) => input === name));
}
/** The value of an input as the runner passes it on; surrounding white space is not part of it, as `@actions/core` reads it. */
function inputValue(env, name) {
    return (env[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}


/***/ }),

/***/ 92829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Vn: () => (/* binding */ parseLegText),
/* harmony export */   W4: () => (/* binding */ legText),
/* harmony export */   _$: () => (/* binding */ legOutput),
/* harmony export */   q4: () => (/* binding */ legIndexOf)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(30741);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58171);


/** Name of the output of a leg: outputs of one name overwrite each other in a matrix, and those of several are combined. */
const legOutput = (index) => `leg-${index}`;
/** The index of the leg that an output is of; `undefined` if it is of none. */
function legIndexOf(output) {
    const [, digits] = /^leg-(0|[1-9][0-9]{0,2})$/.exec(output) ?? [];
    return digits === undefined ? undefined : Number(digits);
}
/** The value of that output: the names of what an artifact is told by are those of the outputs of `actions/upload-artifact`. */
function legText({ id, sha256, leg, attempt }) {
    const { index, count } = leg;
    return JSON.stringify({ 'artifact-id': String(id), 'artifact-digest': sha256, leg: index, legs: count, attempt });
}
/** Read such a value, or `toJSON` of the outputs of `actions/upload-artifact`; `undefined` if it is neither. */
function parseLegText(text) {
    const fields = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .recordFrom */ .Qd)(text) ?? {};
    const artifact = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_1__/* .artifactOf */ .qB)(String(fields['artifact-id']), String(fields['artifact-digest']));
    if (artifact === undefined)
        return undefined;
    const { leg: index, legs: count, attempt } = fields;
    if (index === undefined && count === undefined && attempt === undefined)
        return artifact;
    if (!isCount(index, 0) || !isCount(count, 1) || !isCount(attempt, 1) || index >= count)
        return undefined;
    return { ...artifact, leg: { index, count }, attempt };
}
const isCount = (value, least) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least;


/***/ }),

/***/ 30741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qd: () => (/* binding */ recordFrom),
/* harmony export */   Wt: () => (/* binding */ valueWith),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value is a JSON object: not `null`, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object that a text is; `undefined` if it is none. */
function recordFrom(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The value at a path; `undefined` if there is none. */
function valueAt(value, path) {
    return path.reduce(step, value);
}
function step(value, key) {
    if (Array.isArray(value))
        return typeof key === 'number' ? value[key] : undefined;
    return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The JSON value that has these values at these places; keys are in the order in which they are first named. */
function valueWith(places) {
    const [first] = places;
    if (first !== undefined && first[0].length === 0)
        return first[1];
    const groups = Map.groupBy(places, ([[key]]) => key);
    const entries = [...groups].map(([key, group]) => {
        const below = group.map(([[, ...rest], value]) => [rest, value]);
        return [key, valueWith(below)];
    });
    const isList = entries.every(([key]) => typeof key === 'number');
    return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}


/***/ }),

/***/ 80922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/**
 * Names or other short texts as one list of a sentence: `a`, `a and b`, `a, b, and c`.
 *
 * @returns `''` if there are none.
 */
function listed(texts, word = 'and') {
    const last = texts.at(-1);
    if (last === undefined || texts.length === 1)
        return last ?? '';
    const before = texts.slice(0, -1).join(', ');
    return `${before}${texts.length > 2 ? ',' : ''} ${word} ${last}`;
}
/**
 * How many of something: `1 file`, `3 files`.
 *
 * @param several Left out where it is `one` and an "s".
 */
function counted(count, one, several = `${one}s`) {
    return `${count} ${count === 1 ? one : several}`;
}


/***/ }),

/***/ 45162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Aw: () => (/* binding */ listItem),
/* harmony export */   EH: () => (/* binding */ escapeLine),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   Uo: () => (/* binding */ escapeStart),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   hs: () => (/* binding */ bareLink),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   n1: () => (/* binding */ isLinkable),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   sA: () => (/* binding */ encodedUrl),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   yj: () => (/* binding */ inertHtml),
/* harmony export */   zW: () => (/* binding */ fencedBlock)
/* harmony export */ });
// ASCII punctuation that Markdown may read as markup inside a line. GitHub reads "$" as mathematics; an underscore
// inside a word is one.
const significant = /[\\`*~[\]$|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
// What a mention or a reference can be made of.
const isOfMention = /[-\w@#./]/;
// GitHub finds mentions and references in the finished HTML, so a backslash does not keep it from that. It leaves out
// what stands in <code>, which, unlike a zero-width character, also survives being copied.
// 1. A mention of a person or a team: "@name", "@org/team", but not the address "name@example.org".
// 2. A reference to an issue of another repository, "owner/name#1" or "name#1". A bare "#1" means an issue of this one.
const live = /(?<![A-Za-z0-9_])@[A-Za-z0-9][-A-Za-z0-9_./]*|(?<![-\w./])\w[-\w./]{0,200}#\d+\b/g;
/** Text as Markdown that shows exactly that text: no markup, no HTML, no mention, no reference to another repository. */
function escapeText(text) {
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(live)) {
        const [source] = match;
        const shown = withoutEnd(source);
        parts.push(escapeMarks(text.slice(from, match.index)), codeSpan(shown));
        from = match.index + shown.length;
    }
    parts.push(escapeMarks(text.slice(from)));
    // Further in, it means nothing, and ">= 3.0" stays readable in the editor.
    return parts.join('').replace(/^( *)>/, '$1&gt;');
}
/** Text between tags of HTML, where references to characters stay: no mention, no reference to another repository. */
const inertHtml = (text) => text
    .replaceAll('<', '&lt;')
    .replace(/&(?:(commat)|(num)|#(\d{1,7})|#x([\da-f]{1,6}));/gi, (source, at, number, decimal, hexadecimal) => {
    if (at !== undefined)
        return '@';
    if (number !== undefined)
        return '#';
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const character = code < 0x80 ? String.fromCharCode(code) : '';
    return isOfMention.test(character) ? character : source;
})
    .replaceAll(live, (source) => {
    const shown = withoutEnd(source);
    return `<code>${shown}</code>${source.slice(shown.length)}`;
});
/** The same as `escapeText` for a text that may have lines, which become one, and addresses, which stay links. */
function escapeLine(text) {
    const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
    // An escaped "_" inside an address would be part of it.
    const parts = line.split(/(https?:\/\/[^\s<>"'()`|]+)/);
    return escapeStart(parts.map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeText(part))).join(''));
}
/** A line of Markdown that cannot be read as a heading, a list item, or a rule, nor in a log as a command (`::`). */
function escapeStart(line) {
    return line.replace(/^(\d{1,9})([.)])(?= |$)/, '$1\\$2').replace(/^(?:#{1,6}(?= |$)|[-+](?= |$)|---|::)/, '\\$&');
}
/** A code span that shows exactly a text, whatever backticks it has. */
function codeSpan(text) {
    if (text.trim() === '')
        return '';
    const fence = '`'.repeat(longestRun(text) + 1);
    const space = /^[` ]|[` ]$/.test(text) ? ' ' : '';
    return `${fence}${space}${text}${space}${fence}`;
}
/** A fenced block that shows exactly a text, whatever fences it has; `language` may have more words behind it. */
function fencedBlock(text, language = '') {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return `${fence}${/^[^\s`~][^`\r\n]{0,200}$/.test(language) ? language : ''}\n${text}\n${fence}`;
}
/**
 * A link.
 *
 * @param shown Markdown.
 * @param url Must be one that `isLinkable` accepts.
 * @param title Text that is shown when the link is pointed at.
 */
const link = (shown, url, title = '') => `[${shown}](${encodedUrl(url)}${title === '' ? '' : ` "${encodedTitle(title)}"`})`;
/** A picture, with what a link has. */
const image = (shown, url, title = '') => `!${link(shown, url, title)}`;
const encodedTitle = (title) => title.replace(/\s+/g, ' ').replace(/[&"<`\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** Whether an address may stand on a page: `https:`, `http:`, or `mailto:`, and nothing that ends it early. */
const isLinkable = (url) => /^(?:https?:\/\/[^\s/]|mailto:)[^\s]*$/i.test(url);
/** An address that is shown as it is. */
function bareLink(url) {
    if (!isLinkable(url))
        return escapeText(url);
    return /[<>]/.test(url) ? codeSpan(url) : `<${url}>`;
}
/** An address without what would end it in Markdown, or start a code span around its end. */
const encodedUrl = (url) => url
    .replace(/[<>()\\`]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/&(?=#|\w+;)/g, '&amp;');
/** An item of a list, its further lines below its text; `marker` is `-`, `*`, or `1.`. */
const listItem = (marker, markdown) => `${marker} ${markdown.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(marker.length + 1)}`)}`;
/** A list; each item is Markdown. */
const list = (items) => items.map((item) => listItem('-', item)).join('\n');
/**
 * A table.
 *
 * @param head Its first two lines: titles, and the row of hyphens below them.
 * @param rows Each cell is Markdown on one line.
 */
const table = (head, rows) => [head, ...rows.map(tableRow)].join('\n');
/** A row of a table: no sign of a cell ends it. */
const tableRow = (cells) => `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
/** A block quote of Markdown. */
const quote = (markdown) => markdown
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
/** Markdown behind a title that opens it. */
const folded = (title, markdown) => `<details><summary>${title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</summary>\n\n${markdown}\n\n</details>`;
const escapeMarks = (text) => text
    .replace(significant, '\\$&')
    // Only what could be a character reference, so that "R&D" stays readable in the editor.
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;');
// A sentence may go on behind a mention. A regular expression would look at a run of signs from each of them.
function withoutEnd(mention) {
    let end = mention.length;
    while (/[./-]/.test(mention.charAt(end - 1)))
        end -= 1;
    return mention.slice(0, end);
}
function longestRun(text) {
    return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}


/***/ }),

/***/ 42767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ quotedUpTo),
/* harmony export */   MW: () => (/* binding */ quotedPath),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   xf: () => (/* binding */ quotedJson)
/* harmony export */ });
const usualLength = 100;
/**
 * A text from outside, in double quotes, for a message on one line.
 *
 * @returns What cannot be seen or could change the line (controls, bidirectional marks, zero-width characters, spaces
 *   other than U+0020, and anything outside ASCII) is shown as `\u{202e}`; after 100 characters the rest is counted.
 */
function quoted(text) {
    return quotedUpTo(usualLength, text);
}
/** The path of a file on this machine: whole, as what is to be removed or looked at has to be found. */
function quotedPath(path) {
    // Linux, "limits.h": PATH_MAX.
    return quotedUpTo(4096, path);
}
/** The same for a text that may be longer, in characters. */
function quotedUpTo(longest, text) {
    const characters = [...text];
    const shown = characters.slice(0, longest).map(visible).join('');
    const rest = characters.length - longest;
    return rest > 0 ? `"${shown}…" (and ${rest} characters more)` : `"${shown}"`;
}
const longestJson = 80;
/** A value from outside that may be of any type, as JSON on one line: a text in quotes, `null`, `missing`. */
function quotedJson(value) {
    const characters = [...(value === undefined ? 'missing' : JSON.stringify(value))];
    const shown = characters.slice(0, longestJson).map(visible).join('');
    return characters.length > longestJson ? `${shown}…` : shown;
}
/** One character: as it is if it is printable ASCII, else as `\u{202e}`. */
function visible(character) {
    if (/^[\x20-\x7e]$/.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ }),

/***/ 43800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ isCommit),
/* harmony export */   s: () => (/* binding */ commitForm)
/* harmony export */ });
/** A commit as it is written everywhere here: 40 lower-case hex digits. */
const commitForm = /^[0-9a-f]{40}$/;
/** Whether a value is a commit, and no shorter name of one. */
const isCommit = (value) => typeof value === 'string' && commitForm.test(value);


/***/ }),

/***/ 28089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ mayReleaseVersion),
/* harmony export */   Fk: () => (/* binding */ tagNameOf),
/* harmony export */   Lr: () => (/* binding */ partsAfter),
/* harmony export */   Mt: () => (/* binding */ customaryPrefix),
/* harmony export */   Rx: () => (/* binding */ isTagPrefix),
/* harmony export */   UM: () => (/* binding */ readNamedTag),
/* harmony export */   Uw: () => (/* binding */ readTagOf),
/* harmony export */   eW: () => (/* binding */ isCustomary),
/* harmony export */   t_: () => (/* binding */ tagPrefixForm),
/* harmony export */   uU: () => (/* binding */ tagPrefixWords),
/* harmony export */   ug: () => (/* binding */ partsOfTag),
/* harmony export */   zW: () => (/* binding */ readTag)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(25946);

/**
 * Read the name of a tag of a project whose prefix is set.
 *
 * @param name Without `refs/tags/`, exactly as pushed: nothing is trimmed.
 * @param prefix What the tags of the project begin with: empty, or `v`.
 */
function readTag(name, prefix) {
    const own = partsAfter(name, prefix);
    if (own !== undefined)
        return readingOf(name, own);
    const parts = partsOfTag(name);
    if (parts === undefined || customaryPrefix(name) !== parts.prefix)
        return { kind: 'not-a-version', name };
    const reading = readingOf(name, parts);
    if (reading.kind !== 'release')
        return reading;
    return { kind: 'other-prefix', name, expected: `${prefix}${name.slice(parts.prefix.length)}` };
}
/**
 * Read the name of a tag by what it says itself.
 *
 * @param prefix Of the project: a name that begins with it is read so; any other one has the prefix that it has.
 */
function readNamedTag(name, prefix = '') {
    const parts = partsAfter(name, prefix) ?? partsOfTag(name);
    return parts === undefined ? { kind: 'not-a-version', name } : readingOf(name, parts);
}
/**
 * Read the name of a tag where the version is known, but not the prefix.
 *
 * @returns `undefined` unless the name is a prefix that tags may have and, to its end, that version in any spelling.
 */
function readTagOf(name, version) {
    const readings = allParts(name)
        .filter((parts) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(parts.version, version) === 0)
        .map((parts) => readingOf(name, parts));
    return readings.find((reading) => reading.kind === 'release')?.tag;
}
/** Whether a name could be that of a release: which one, only files of that version tell. */
const mayReleaseVersion = (name) => allParts(name).some((parts) => readingOf(name, parts).kind === 'release');
/** Every way to read a name as a prefix and a version: the name of a package may hold a number. */
function allParts(name) {
    return [...name.matchAll(/(?<!\d)\d/g)].flatMap(({ index }) => partsAfter(name, name.slice(0, index)) ?? []);
}
/** The parts of a name that plainly names a version, whichever: all before the first digit is its prefix. */
function partsOfTag(name) {
    const start = name.search(/\d/);
    return start === -1 ? undefined : partsAfter(name, name.slice(0, start));
}
/** The parts of a name that is this prefix and, to its end, a version. */
function partsAfter(name, prefix) {
    const rest = name.slice(prefix.length);
    // PEP 440 lets a "v" and white space stand before a version, but neither belongs to one here.
    if (!name.startsWith(prefix) || !isTagPrefix(prefix) || !/^\d\S*$/.test(rest))
        return undefined;
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(rest);
    return version === undefined ? undefined : { prefix, version };
}
function readingOf(name, { prefix, version }) {
    if (version.isLocal)
        return { kind: 'not-releasable', name, version, code: 'version-local' };
    if (version.isDevelopment)
        return { kind: 'not-releasable', name, version, code: 'version-development' };
    return { kind: 'release', tag: { name, prefix, version } };
}
/**
 * The name of the tag that releases a version: `v2.2.0` for version 2.2.0 and prefix `v`.
 *
 * @param spelling The version as the project writes it; without it, in its normal form.
 */
function tagNameOf(version, prefix, spelling = version.text) {
    return `${prefix}${spelling}`;
}
// What older projects put before the version: flask-admin, flask-caching, blinker.
const customaryPrefixes = ['v', 'v.', 'r-', 'rel-', 'release-', 'version-'];
/** What stands before the first digit of a name, if it is something that projects put before versions; else empty. */
function customaryPrefix(name) {
    const prefix = name.slice(0, Math.max(0, name.search(/\d/)));
    return customaryPrefixes.includes(prefix.toLowerCase()) ? prefix : '';
}
/** Whether projects put this before versions whatever they are called: neither a name nor anything else is in it. */
const isCustomary = (prefix) => prefix === customaryPrefix(`${prefix}1`);
/**
 * What tags may begin with, as a regular expression.
 *
 * The name of a package may have digits, but neither begins with one nor has a version in it, so that of `1.2.0` nothing
 * can be taken for a prefix.
 */
const tagPrefixForm = '(?![/0-9])(?!.*(?://|[.][.]|@[{]|[0-9][.]))(?:[A-Za-z0-9._@/-]{0,79}[A-Za-z._@/-])?';
/** What `tagPrefixForm` accepts, in words. */
const tagPrefixWords = 'up to 80 of letters, digits, ".", "_", "-", "/", and "@", of which the first and the last are no digits';
const wholePrefix = new RegExp(`^${tagPrefixForm}$`);
/** Whether tags may begin so. */
const isTagPrefix = (text) => wholePrefix.test(text);


/***/ }),

/***/ 25946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Zy: () => (/* binding */ compareVersions),
  HE: () => (/* binding */ greatestOf),
  _g: () => (/* binding */ haveSameBase),
  p: () => (/* binding */ isSameVersion),
  ot: () => (/* binding */ parseVersion),
  kg: () => (/* binding */ releasedAs),
  Lf: () => (/* binding */ seriesOf),
  k6: () => (/* binding */ withoutLeadingZeros)
});

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/version.js
const VERSION_PATTERN = [
  'v?',
  '(?:',
  /* */ '(?:(?<epoch>[0-9]+)!)?', // epoch
  /* */ '(?<release>[0-9]+(?:\\.[0-9]+)*)', // release segment
  /* */ '(?<pre>', // pre-release
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_l>(a|b|c|rc|alpha|beta|pre|preview))',
  /*    */ '[-_\\.]?',
  /*    */ '(?<pre_n>[0-9]+)?',
  /* */ ')?',
  /* */ '(?<post>', // post release
  /*    */ '(?:-(?<post_n1>[0-9]+))',
  /*    */ '|',
  /*    */ '(?:',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_l>post|rev|r)',
  /*        */ '[-_\\.]?',
  /*        */ '(?<post_n2>[0-9]+)?',
  /*    */ ')',
  /* */ ')?',
  /* */ '(?<dev>', // dev release
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_l>dev)',
  /*    */ '[-_\\.]?',
  /*    */ '(?<dev_n>[0-9]+)?',
  /* */ ')?',
  ')',
  '(?:\\+(?<local>[a-z0-9]+(?:[-_\\.][a-z0-9]+)*))?', // local version
].join('');



const validRegex = new RegExp('^' + VERSION_PATTERN + '$', 'i');

function valid(version) {
  return validRegex.test(version) ? version : null;
}

const cleanRegex = new RegExp('^\\s*' + VERSION_PATTERN + '\\s*$', 'i');
function clean(version) {
  return version_stringify(version_parse(version, cleanRegex));
}

function version_parse(version, regex) {
  // Validate the version and parse it into pieces
  const { groups } = (regex || validRegex).exec(version) || {};
  if (!groups) {
    return null;
  }

  // Store the parsed out pieces of the version
  const parsed = {
    epoch: Number(groups.epoch ? groups.epoch : 0),
    release: groups.release.split('.').map(Number),
    pre: normalize_letter_version(groups.pre_l, groups.pre_n),
    post: normalize_letter_version(
      groups.post_l,
      groups.post_n1 || groups.post_n2,
    ),
    dev: normalize_letter_version(groups.dev_l, groups.dev_n),
    local: parse_local_version(groups.local),
  };

  return parsed;
}

function version_stringify(parsed) {
  if (!parsed) {
    return null;
  }
  const { epoch, release, pre, post, dev, local } = parsed;
  const parts = [];

  // Epoch
  if (epoch !== 0) {
    parts.push(`${epoch}!`);
  }
  // Release segment
  parts.push(release.join('.'));

  // Pre-release
  if (pre) {
    parts.push(pre.join(''));
  }
  // Post-release
  if (post) {
    parts.push('.' + post.join(''));
  }
  // Development release
  if (dev) {
    parts.push('.' + dev.join(''));
  }
  // Local version segment
  if (local) {
    parts.push(`+${local}`);
  }
  return parts.join('');
}

function normalize_letter_version(letterIn, numberIn) {
  let letter = letterIn;
  let number = numberIn;
  if (letter) {
    // We consider there to be an implicit 0 in a pre-release if there is
    // not a numeral associated with it.
    if (!number) {
      number = 0;
    }
    // We normalize any letters to their lower case form
    letter = letter.toLowerCase();

    // We consider some words to be alternate spellings of other words and
    // in those cases we want to normalize the spellings to our preferred
    // spelling.
    if (letter === 'alpha') {
      letter = 'a';
    } else if (letter === 'beta') {
      letter = 'b';
    } else if (['c', 'pre', 'preview'].includes(letter)) {
      letter = 'rc';
    } else if (['rev', 'r'].includes(letter)) {
      letter = 'post';
    }
    return [letter, Number(number)];
  }
  if (!letter && number) {
    // We assume if we are given a number, but we are not given a letter
    // then this is using the implicit post release syntax (e.g. 1.0-1)
    letter = 'post';

    return [letter, Number(number)];
  }
  return null;
}

function parse_local_version(local) {
  /*
    Takes a string like abc.1.twelve and turns it into("abc", 1, "twelve").
    */
  if (local) {
    return local
      .split(/[._-]/)
      .map((part) =>
        Number.isNaN(Number(part)) ? part.toLowerCase() : Number(part),
      );
  }
  return null;
}

function version_explain(version) {
  const parsed = version_parse(version);
  if (!parsed) {
    return parsed;
  }
  const { epoch, release, pre, post, dev, local } = parsed;

  let base_version = '';
  if (epoch !== 0) {
    base_version += epoch + '!';
  }
  base_version += release.join('.');

  const is_prerelease = Boolean(dev || pre);
  const is_devrelease = Boolean(dev);
  const is_postrelease = Boolean(post);

  // return

  return {
    epoch,
    release,
    pre,
    post: post ? post[1] : post,
    dev: dev ? dev[1] : dev,
    local: local ? local.join('.') : local,
    public: version_stringify(parsed).split('+', 1)[0],
    base_version,
    is_prerelease,
    is_devrelease,
    is_postrelease,
  };
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/operator.js




function lt(version, other) {
  return compare(version, other) < 0;
}

function le(version, other) {
  return compare(version, other) <= 0;
}

function eq(version, other) {
  return compare(version, other) === 0;
}

function ne(version, other) {
  return compare(version, other) !== 0;
}

function ge(version, other) {
  return compare(version, other) >= 0;
}

function gt(version, other) {
  return compare(version, other) > 0;
}

function arbitrary(version, other) {
  return version.toLowerCase() === other.toLowerCase();
}

function compare(version, other) {
  const parsedVersion = version_parse(version);
  const parsedOther = version_parse(other);

  const keyVersion = calculateKey(parsedVersion);
  const keyOther = calculateKey(parsedOther);

  return pyCompare(keyVersion, keyOther);
}

function rcompare(version, other) {
  return -compare(version, other);
}

// this logic is buitin in python, but we need to port it to js
// see https://stackoverflow.com/a/5292332/1438522
function pyCompare(elemIn, otherIn) {
  let elem = elemIn;
  let other = otherIn;
  if (elem === other) {
    return 0;
  }
  if (Array.isArray(elem) !== Array.isArray(other)) {
    elem = Array.isArray(elem) ? elem : [elem];
    other = Array.isArray(other) ? other : [other];
  }
  if (Array.isArray(elem)) {
    const len = Math.min(elem.length, other.length);
    for (let i = 0; i < len; i += 1) {
      const res = pyCompare(elem[i], other[i]);
      if (res !== 0) {
        return res;
      }
    }
    return elem.length - other.length;
  }
  if (elem === -Infinity || other === Infinity) {
    return -1;
  }
  if (elem === Infinity || other === -Infinity) {
    return 1;
  }
  return elem < other ? -1 : 1;
}

function calculateKey(input) {
  const { epoch } = input;
  let { release, pre, post, local, dev } = input;
  // When we compare a release version, we want to compare it with all of the
  // trailing zeros removed. So we'll use a reverse the list, drop all the now
  // leading zeros until we come to something non zero, then take the rest
  // re-reverse it back into the correct order and make it a tuple and use
  // that for our sorting key.
  release = release.concat();
  release.reverse();
  while (release.length && release[0] === 0) {
    release.shift();
  }
  release.reverse();

  // We need to "trick" the sorting algorithm to put 1.0.dev0 before 1.0a0.
  // We'll do this by abusing the pre segment, but we _only_ want to do this
  // if there is !a pre or a post segment. If we have one of those then
  // the normal sorting rules will handle this case correctly.
  if (!pre && !post && dev) pre = -Infinity;
  // Versions without a pre-release (except as noted above) should sort after
  // those with one.
  else if (!pre) pre = Infinity;

  // Versions without a post segment should sort before those with one.
  if (!post) post = -Infinity;

  // Versions without a development segment should sort after those with one.
  if (!dev) dev = Infinity;

  if (!local) {
    // Versions without a local segment should sort before those with one.
    local = -Infinity;
  } else {
    // Versions with a local segment need that segment parsed to implement
    // the sorting rules in PEP440.
    // - Alpha numeric segments sort before numeric segments
    // - Alpha numeric segments sort lexicographically
    // - Numeric segments sort numerically
    // - Shorter versions sort before longer versions when the prefixes
    //   match exactly
    local = local.map((i) =>
      Number.isNaN(Number(i)) ? [-Infinity, i] : [Number(i), ''],
    );
  }

  return [epoch, release, pre, post, dev, local];
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/specifier.js
// This file is dual licensed under the terms of the Apache License, Version
// 2.0, and the BSD License. See the LICENSE file in the root of this repository
// for complete details.





const RANGE_PATTERN = [
  '(?<operator>(===|~=|==|!=|<=|>=|<|>))',
  '\\s*',
  '(',
  /*  */ '(?<version>(?:' + VERSION_PATTERN.replace(/\?<\w+>/g, '?:') + '))',
  /*  */ '(?<prefix>\\.\\*)?',
  /*  */ '|',
  /*  */ '(?<legacy>[^,;\\s)]+)',
  ')',
].join('');



const isEqualityOperator = (op) => ['==', '!=', '==='].includes(op);

const rangeRegex = new RegExp('^' + RANGE_PATTERN + '$', 'i');

function specifier_parse(ranges) {
  if (!ranges.trim()) {
    return [];
  }

  const specifiers = ranges
    .split(',')
    .map((range) => rangeRegex.exec(range.trim()) || {})
    .map(({ groups }) => {
      if (!groups) {
        return null;
      }

      let { ...spec } = groups;
      const { operator, version, prefix, legacy } = groups;

      if (version) {
        spec = { ...spec, ...explainVersion(version) };
        if (operator === '~=') {
          if (spec.release.length < 2) {
            return null;
          }
        }
        if (!isEqualityOperator(operator) && spec.local) {
          return null;
        }

        if (prefix) {
          if (!isEqualityOperator(operator) || spec.dev || spec.local) {
            return null;
          }
        }
      }
      if (legacy && operator !== '===') {
        return null;
      }

      return spec;
    });

  if (specifiers.filter(Boolean).length !== specifiers.length) {
    return null;
  }

  return specifiers;
}

function filter(versions, specifier, options = {}) {
  const filtered = pick(versions, specifier, options);
  if (filtered.length === 0 && options.prereleases === undefined) {
    return pick(versions, specifier, { prereleases: true });
  }
  return filtered;
}

function maxSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[found.length - 1];
}

function minSatisfying(versions, range, options) {
  const found = filter(versions, range, options).sort(Operator.compare);
  return found.length === 0 ? null : found[0];
}

function pick(versions, specifier, options) {
  const parsed = specifier_parse(specifier);

  if (!parsed) {
    return [];
  }

  return versions.filter((version) => {
    const explained = explainVersion(version);

    if (!parsed.length) {
      return explained && !(explained.is_prerelease && !options.prereleases);
    }

    return parsed.reduce((pass, spec) => {
      if (!pass) {
        return false;
      }
      return contains({ ...spec, ...options }, { version, explained });
    }, true);
  });
}

function satisfies(version, specifier, options = {}) {
  const filtered = pick([version], specifier, options);

  return filtered.length === 1;
}

function arrayStartsWith(array, prefix) {
  if (prefix.length > array.length) {
    return false;
  }

  for (let i = 0; i < prefix.length; i += 1) {
    if (prefix[i] !== array[i]) {
      return false;
    }
  }

  return true;
}

function contains(specifier, input) {
  const { explained } = input;
  let { version } = input;
  const { ...spec } = specifier;

  if (spec.prereleases === undefined) {
    spec.prereleases = spec.is_prerelease;
  }

  if (explained && explained.is_prerelease && !spec.prereleases) {
    return false;
  }

  if (spec.operator === '~=') {
    let compatiblePrefix = spec.release.slice(0, -1).concat('*').join('.');
    if (spec.epoch) {
      compatiblePrefix = spec.epoch + '!' + compatiblePrefix;
    }
    return satisfies(version, `>=${spec.version}, ==${compatiblePrefix}`, {
      prereleases: spec.prereleases,
    });
  }

  if (spec.prefix) {
    const isMatching =
      explained.epoch === spec.epoch &&
      arrayStartsWith(explained.release, spec.release);
    const isEquality = spec.operator !== '!=';
    return isEquality ? isMatching : !isMatching;
  }

  if (explained && explained.local && spec.version) {
    // Ignore candidate local labels only when the specifier itself is public.
    if (spec.operator !== '===' && !spec.local) {
      version = explained.public;
      spec.version = explainVersion(spec.version).public;
    }
  }

  if (spec.operator === '<' || spec.operator === '>') {
    // simplified version of https://www.python.org/dev/peps/pep-0440/#exclusive-ordered-comparison
    if (Operator.eq(spec.release.join('.'), explained.release.join('.'))) {
      return false;
    }
  }

  // TODO: fix me?
  // eslint-disable-next-line import-x/namespace
  const op = Operator[spec.operator];
  return op(version, spec.version || spec.legacy);
}

function validRange(specifier) {
  return Boolean(specifier_parse(specifier));
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/lib/semantic.js


// those notation are borrowed from semver


function major(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  return version.release[0];
}

function minor(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 2) {
    return 0;
  }
  return version.release[1];
}

function patch(input) {
  const version = explain(input);
  if (!version) {
    throw new TypeError('Invalid Version: ' + input);
  }
  if (version.release.length < 3) {
    return 0;
  }
  return version.release[2];
}

function inc(input, release, preReleaseIdentifier) {
  let identifier = preReleaseIdentifier || `a`;
  const version = parse(input);

  if (!version) {
    return null;
  }

  if (
    !['a', 'b', 'c', 'rc', 'alpha', 'beta', 'pre', 'preview'].includes(
      identifier,
    )
  ) {
    return null;
  }

  switch (release) {
    case 'premajor':
      {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'preminor':
      {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prepatch':
      {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      version.pre = [identifier, 0];
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'prerelease':
      if (version.pre === null) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
        version.pre = [identifier, 0];
      } else {
        if (preReleaseIdentifier === undefined && version.pre !== null) {
          [identifier] = version.pre;
        }

        const [letter, number] = version.pre;
        if (letter === identifier) {
          version.pre = [letter, number + 1];
        } else {
          version.pre = [identifier, 0];
        }
      }

      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'major':
      if (
        version.release.slice(1).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'minor':
      if (
        version.release.slice(2).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0] = version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    case 'patch':
      if (
        version.release.slice(3).some((value) => value !== 0) ||
        version.pre === null
      ) {
        const [majorVersion, minorVersion = 0, patchVersion = 0] =
          version.release;
        version.release.fill(0);
        version.release[0] = majorVersion;
        version.release[1] = minorVersion;
        version.release[2] = patchVersion + 1;
      }
      delete version.pre;
      delete version.post;
      delete version.dev;
      delete version.local;
      break;
    default:
      return null;
  }

  return stringify(version);
}

;// CONCATENATED MODULE: ./node_modules/@renovatebot/pep440/index.js










;// CONCATENATED MODULE: ./lib/release/version.js

// No release of the corpus needs more than 20; a file name may have 255 in all.
const longestText = 128;
// A longer number would be rounded by JavaScript, and two versions would become one.
const tooLongNumber = /[0-9]{16}/;
const surroundingSpace = /^[ \t\n\r\f\v]+|[ \t\n\r\f\v]+$/g;
/**
 * Read a version in any spelling that PEP 440 allows, white space around it included.
 *
 * @returns `undefined` if it is not a version, is longer than 128 characters, or has a number of more than 15 digits.
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#appendix-parsing-version-strings-with-regular-expressions
 */
function parseVersion(text) {
    if (text.length > longestText || tooLongNumber.test(text))
        return undefined;
    const trimmed = text.replace(surroundingSpace, '');
    const parts = version_explain(trimmed);
    if (parts === null)
        return undefined;
    const local = localOf(trimmed);
    return {
        text: local === '' ? parts.public : `${parts.public}+${local}`,
        isPreRelease: parts.is_prerelease,
        isDevelopment: parts.is_devrelease,
        isLocal: local !== '',
        base: parts.base_version,
    };
}
/**
 * Order two versions as PEP 440 does: by epoch, numbers, pre-release, post-release, development release, local part.
 *
 * @returns Negative, zero, or positive; zero for `1.0` and `1.0.0`.
 */
function compareVersions(a, b) {
    return compare(publicOf(a), publicOf(b)) || compareLocals(localOf(a.text), localOf(b.text));
}
/** The greatest of some versions; `undefined` if there is none. */
const greatestOf = (versions) => versions.toSorted(compareVersions).at(-1);
/** Whether two texts mean the same version: `3.2.0.dev` and `3.2.0.dev0` do. What is no version is compared as it is. */
function isSameVersion(one, other) {
    const [a, b] = [parseVersion(one), parseVersion(other)];
    return a && b ? compareVersions(a, b) === 0 : one === other;
}
/** Whether two versions have the same epoch and release numbers: `3.2.dev` and `3.2.0rc1` do. */
function haveSameBase(a, b) {
    return compare(a.base, b.base) === 0;
}
/** A version of the calendar without its zeros: `2026.7.2` of 2026.07.02. */
const withoutLeadingZeros = (text) => text.replaceAll(/(?<![0-9])0+(?=[0-9])/g, '');
/** The version that a development or local version leads to: `3.2.0` for `3.2.0.dev0`; any other is its own. */
function releasedAs(version) {
    return parseVersion(version.text.replace(/\+.*/, '').replace(/\.dev[0-9]+/, '')) ?? version;
}
/** The series that a version belongs to: `3.2` of 3.2.1 and of 3.2.0rc1, `3.0` of 3, `1!3.2` of 1!3.2.1. */
function seriesOf(version) {
    const [major = '', minor = '0'] = version.base.split('.');
    return `${major}.${minor}`;
}
const publicOf = (version) => version.text.replace(/\+.*/, '');
// The library joins the segments of a local part by commas and reads "1e3" as a number, so this part is read here.
function localOf(text) {
    const local = text.split('+')[1];
    if (local === undefined)
        return '';
    return local
        .toLowerCase()
        .split(/[-_.]/)
        .map((segment) => (isNumber(segment) ? String(Number(segment)) : segment))
        .join('.');
}
function compareLocals(a, b) {
    const others = b === '' ? [] : b.split('.');
    const segments = a === '' ? [] : a.split('.');
    for (const [index, segment] of segments.entries()) {
        const other = others[index];
        if (other === undefined)
            return 1;
        const order = compareSegments(segment, other);
        if (order !== 0)
            return order;
    }
    return segments.length - others.length;
}
function compareSegments(a, b) {
    if (isNumber(a) && isNumber(b))
        return Number(a) - Number(b);
    // PEP 440: a number is greater than any word.
    if (isNumber(a) !== isNumber(b))
        return isNumber(a) ? 1 : -1;
    return a < b ? -1 : Number(a > b);
}
const isNumber = (segment) => /^[0-9]+$/.test(segment);


/***/ }),

/***/ 9293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ reportOf),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   LK: () => (/* binding */ failureReport)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6065);

/** Fields that most reports leave empty. */
const nothing = { remarks: [], problems: [], rules: [], files: [], folds: [], commands: [], outputs: {} };
/** Make a report from the parts that it has. */
function reportOf(parts) {
    return { ...nothing, ...parts };
}
/** The report of a step that was stopped by a `ReleaseError`. */
function failureReport(step, error) {
    return reportOf({
        step,
        headline: `stopped by ${error.code}.`,
        problems: [error.toProblem()],
        remarks: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causesOf */ .cZ)(error).map((cause) => `Caused by: ${cause}`),
    });
}
/** 0 done, 1 problems found; a stopped step has the exit code of its error. */
function exitCodeOf(report) {
    return report.problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}


/***/ }),

/***/ 91116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ annotationsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6065);
/* harmony import */ var _shown_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16661);


// The runner keeps 10 errors and 10 warnings of one step, and cuts a message at 4096 characters.
const annotationLimit = 10;
const messageLimit = 4000;
/**
 * The annotations of a report: each problem in its place, or one notice with the verdict.
 *
 * Each says what was found, what to do, and where its code is explained, a blank line between them. What is over the
 * runner's limit is counted in the last annotation of its level; the log has all of them.
 *
 * @see https://docs.github.com/actions/reference/limits
 */
function annotationsOf(report, audience) {
    if (report.problems.length === 0)
        return [{ level: 'notice', title: report.step, message: report.headline }];
    return ['error', 'warning'].flatMap((level) => {
        const all = report.problems.filter((problem) => problem.severity === level);
        const isCut = all.length > annotationLimit;
        const shown = isCut ? all.slice(0, annotationLimit - 1) : all;
        const annotations = shown.map((problem) => annotationOf(problem, audience));
        if (!isCut)
            return annotations;
        const message = `${all.length - shown.length} more; the log of this step lists all of them.`;
        return [...annotations, { level, title: report.step, message }];
    });
}
function annotationOf(problem, audience) {
    const { code, severity: level, hint, docs, file, line } = (0,_shown_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shownProblem */ .F)(problem, audience);
    const advice = `\n\n${hint}\n\n${docs}`;
    return {
        level,
        title: code,
        message: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(problem).slice(0, messageLimit - advice.length) + advice,
        ...(file === undefined ? {} : { file }),
        ...(line === undefined ? {} : { line }),
    };
}


/***/ }),

/***/ 53908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ problemsOutput)
/* harmony export */ });
/* unused harmony export readProblemsOutput */
/* harmony import */ var _shown_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(16661);

/**
 * What a step found, as its output `problems`: all of it, in fields of its own, where an annotation is one text and the
 * runner keeps ten of them.
 *
 * @returns No output if nothing was found.
 */
function problemsOutput(problems, audience) {
    if (problems.length === 0)
        return {};
    return { problems: JSON.stringify(problems.map((problem) => (0,_shown_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .shownProblem */ .F)(problem, audience))) };
}
/** The problems in such an output, which nobody but this action writes; none if the step has none. */
function readProblemsOutput(text) {
    return text === undefined ? [] : JSON.parse(text);
}


/***/ }),

/***/ 37751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ JobLog)
/* harmony export */ });
/* unused harmony export progressLine */
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73735);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(58191);


/**
 * One line of what is said, for a log.
 *
 * @returns `uploaded example-1.2.0.tar.gz, 12.1 MB, 2 of 14`; `undefined` for bytes that move, which are said too often
 *   for a line each. Controls in a name are shown, not obeyed.
 */
function progressLine(said) {
    switch (said.kind) {
        case 'part':
            return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(said.title);
        case 'done': {
            const { count, total, sizeBytes } = said.at;
            const size = sizeBytes === undefined ? [] : [(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .formatSize */ .Xq)(sizeBytes)];
            return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)([`${said.what} ${said.name}`, ...size, `${count} of ${total}`].join(', '));
        }
        case 'bytes':
            return undefined;
        case 'waiting':
            return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(`waiting ${seconds(said.ms)}: ${said.reason}`);
        case 'request':
            return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_0__/* .visibleLine */ .P8)(requestLine(said.request));
    }
}
/** `GET api.github.com/repos/pallets/flask/releases/1: 200 after 84 ms`, with the number of a further try. */
function requestLine({ method, host, path, status, durationMs, attempt }) {
    const often = attempt === 1 ? '' : `, try ${attempt}`;
    return `${method} ${host}${path}: ${status ?? 'no answer'} after ${Math.round(durationMs)} ms${often}`;
}
function seconds(ms) {
    return `${Math.max(1, Math.round(ms / 1000))} s`;
}
/** The log of a job: each part of the work is a group. */
class JobLog {
    #isInGroup = false;
    /** What is written of one thing that is said, at once. */
    entries(said) {
        const text = progressLine(said);
        if (text === undefined)
            return [];
        if (said.kind !== 'part')
            return [{ kind: 'line', text }];
        const before = this.end();
        this.#isInGroup = true;
        return [...before, { kind: 'group', title: text }];
    }
    /** What is written before anything that belongs to no part, such as the report. */
    end() {
        const wasInGroup = this.#isInGroup;
        this.#isInGroup = false;
        return wasInGroup ? [{ kind: 'end' }] : [];
    }
}


/***/ }),

/***/ 16661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shownProblem),
/* harmony export */   h: () => (/* binding */ locationOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6065);

/** Say a problem to an audience. */
function shownProblem(problem, { runs, errorsPage }) {
    const hint = problem.hint.replaceAll(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .theRun */ .xE, `the ${runs}`).replaceAll(_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ofPackage */ .IH, '');
    return { ...problem, hint, docs: `${errorsPage}#${problem.code}` };
}
/** Where the fault is: `src/pkg/__init__.py:3`; empty if it is in no file. */
function locationOf({ file, line }) {
    if (file === undefined)
        return '';
    return line === undefined ? file : `${file}:${line}`;
}


/***/ }),

/***/ 11983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ withTone),
/* harmony export */   bQ: () => (/* binding */ toned),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

/** Of a pipe, a file, and a log. */
const plain = { hasColor: false, columns: undefined };
const formats = {
    verdict: 'bold',
    error: ['bold', 'red'],
    warning: ['bold', 'yellow'],
    hint: 'cyan',
};
/** A text in the color of its tone. */
function toned(text, tone, { hasColor }) {
    // Whether a stream takes color was decided already: this one asks none.
    return hasColor ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(formats[tone], text, { validateStream: false }) : text;
}
/** Rows whose first one begins with the word of a tone, with that word in its color. */
function withTone([first = '', ...others], word, style) {
    return [first.replace(word, toned(word, word, style)), ...others];
}


/***/ }),

/***/ 43394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(80922);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(45162);
/* harmony import */ var _shown_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(16661);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(58191);





/**
 * The job summary of a step.
 *
 * @returns GitHub-flavored Markdown: verdict, problems, files, what was done, folded texts. Text from outside is escaped.
 */
function renderSummary(report, audience) {
    const parts = [
        `## ${report.step}: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(report.headline)}`,
        problemTable(report.problems, audience),
        ruleTable(report.rules),
        fileTable(report.files),
        (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(report.remarks.map(_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)),
        commandBlock(report.commands),
    ].filter((part) => part !== '');
    return `${[...parts, ...foldsThatFit(report.folds, Buffer.byteLength(parts.join('\n\n')))].join('\n\n')}\n`;
}
// GitHub takes no summary of a step with more than 1 MiB: https://docs.github.com/actions/reference/limits
const summaryLimitBytes = 1024 * 1024;
// For the line that says what is left out.
const spareBytes = 4096;
/** Texts in their order, without those that GitHub would not take; a line names them. */
function foldsThatFit(folds, usedBytes) {
    const shown = [];
    const left = [];
    let bytes = usedBytes + spareBytes;
    for (const { title, markdown } of folds) {
        const part = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(title, markdown);
        const sizeBytes = Buffer.byteLength(part) + 2;
        if (bytes + sizeBytes > summaryLimitBytes)
            left.push(title);
        else {
            bytes += sizeBytes;
            shown.push(part);
        }
    }
    if (left.length === 0)
        return shown;
    const named = left.slice(0, 10);
    const all = left.length > named.length ? [...named, `${left.length - named.length} more`] : named;
    return [...shown, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(`Left out, since GitHub takes 1 MiB of a summary: ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(all)}.`)];
}
// GitHub takes 1 MiB of a summary; nobody reads more than this.
const shownProblems = 200;
function problemTable(problems, audience) {
    if (problems.length === 0)
        return '';
    const shown = problems.slice(0, shownProblems).map((problem) => (0,_shown_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .shownProblem */ .F)(problem, audience));
    const rows = shown.map((problem) => {
        const { severity, code, docs, hint } = problem;
        const where = (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)((0,_shown_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .locationOf */ .h)(problem));
        return [severity, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(code), docs), firstLine((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(problem)), firstLine(hint), where];
    });
    // A table has no lines within a cell: claims and lines of YAML are shown below it, as they are.
    const blocks = shown
        .flatMap((problem) => [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .sentenceOf */ .$N)(problem), problem.hint])
        .filter((text) => text.includes('\n'))
        .map((text) => (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fencedBlock */ .zW)(text));
    const rest = problems.length - shown.length;
    const more = rest > 0 ? [`${rest} more problems are in the log of this step.`] : [];
    const head = '| | code | what was found | what to do | where |\n|---|---|---|---|---|';
    return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)(head, rows), ...more, ...blocks].join('\n\n');
}
/** Every rule, folded; the fold says how many ended in which way. */
function ruleTable(rules) {
    if (rules.length === 0)
        return '';
    const rows = rules.map(({ claim, result, reason }) => {
        const why = reason === undefined ? '' : `: ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(reason)}`;
        return [(0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(claim), `${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ruleWords */ .mG[result][0]}${why}`];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(`The rules: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .countedRules */ .gV)(rules)}`, (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)('| rule | result |\n|---|---|', rows));
}
function firstLine(text) {
    const [line = '', ...rest] = text.split('\n');
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(rest.length === 0 ? line : `${line} (see below)`);
}
function fileTable(files) {
    if (files.length === 0)
        return '';
    const rows = files.map(({ name, sizeBytes, sha256, result, link: url }) => {
        const shown = url === undefined ? (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(name) : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .link */ .nf)((0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(name), url);
        return [shown, (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(sizeBytes), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .codeSpan */ .SS)(sha256), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .escapeLine */ .EH)(result)];
    });
    return (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .table */ .tp)('| file | size | SHA-256 | result |\n|---|---:|---|---|', rows);
}
function commandBlock(commands) {
    return commands.length === 0 ? '' : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .fencedBlock */ .zW)(commands.map((command) => `$ ${command}`).join('\n'), 'console');
}


/***/ }),

/***/ 73735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  MJ: () => (/* binding */ terminalLines),
  P8: () => (/* binding */ visibleLine)
});

// UNUSED EXPORTS: foldedLines, terminalProblems

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __nccwpck_require__(6065);
// EXTERNAL MODULE: ./lib/report/shown-problem.js
var shown_problem = __nccwpck_require__(16661);
// EXTERNAL MODULE: ./lib/report/style.js
var report_style = __nccwpck_require__(11983);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __nccwpck_require__(58191);
;// CONCATENATED MODULE: ./lib/report/wrap.js
/**
 * Break a text at spaces so that no line is wider than a terminal, unless a single word is: a digest, a path, or an address
 * stays whole.
 *
 * @param first Before the first line.
 * @param rest Before all others, also after a line end of the text itself.
 * @param columns Of the terminal; without it, lines end where the text's own do.
 */
function wrap(text, first, rest, columns) {
    const lines = [];
    for (const paragraph of text.split('\n')) {
        let line = lines.length === 0 ? first : rest;
        let isEmpty = true;
        let hasWord = false;
        for (const word of paragraph.split(' ')) {
            if (hasWord && columns !== undefined && line.length + 1 + word.length > columns) {
                lines.push(line.trimEnd());
                line = rest;
                isEmpty = true;
            }
            line += isEmpty ? word : ` ${word}`;
            isEmpty = false;
            hasWord ||= word !== '';
        }
        lines.push(line);
    }
    return lines;
}

;// CONCATENATED MODULE: ./lib/report/terminal.js





/**
 * A report for a terminal or a log: the verdict first, one fact a line.
 *
 * @returns Lines without line ends. Controls and marks of direction in text from outside are shown as `\xNN` and `\u{NNNN}`.
 */
function terminalLines(report, audience, style) {
    const lines = [
        { indent: '', text: `${report.step}: ${report.headline}`, tone: 'verdict' },
        ...problemLines(report.problems, audience),
        ...ruleLines(report.rules),
        ...report.files.flatMap(fileLines),
        ...report.remarks.map((text) => ({ indent: '  ', text })),
        ...report.commands.map((command) => ({ indent: '  ', text: `$ ${command}`, isCopied: true })),
    ];
    return lines.flatMap((line) => shownLines(line, style));
}
/** Problems as a report shows them, for who is told of them one after the other. */
function terminalProblems(problems, audience, style) {
    return problemLines(problems, audience).flatMap((line) => shownLines(line, style));
}
function shownLines({ indent, text, tone, isCopied = false }, style) {
    return text.split('\n').flatMap((part, at) => {
        const line = visibleLine(`${indent}${part}`);
        const [margin = ''] = /^ */.exec(line) ?? [];
        const rows = wrap(line, '', `${margin}  `, isCopied ? undefined : style.columns);
        if (tone === 'verdict')
            return rows.map((row) => (0,report_style/* toned */.bQ)(row, tone, style));
        return tone === undefined || at > 0 ? rows : (0,report_style/* withTone */.Js)(rows, tone, style);
    });
}
/** Each problem with its hint; the first one of a code says where the code is explained. */
function problemLines(problems, audience) {
    return problems.flatMap((problem, at) => {
        const { severity, code, hint, docs } = (0,shown_problem/* shownProblem */.F)(problem, audience);
        const location = (0,shown_problem/* locationOf */.h)(problem);
        const [first, ...values] = (0,errors/* sentenceOf */.$N)(problem).split('\n');
        const isFirst = problems.findIndex((other) => other.code === code) === at;
        return [
            {
                indent: '  ',
                text: `${severity}: ${first}${location === '' ? '' : ` (${location})`} [${code}]`,
                tone: severity,
            },
            ...values.map((text) => ({ indent: '    ', text })),
            { indent: '    ', text: `hint: ${hint}`, tone: 'hint' },
            ...(isFirst ? [{ indent: '    ', text: `see ${docs}`, isCopied: true }] : []),
        ];
    });
}
/** How the rules ended, counted, since nobody reads what is well one by one; and what could not be checked, by its reason. */
function ruleLines(rules) {
    if (rules.length === 0)
        return [];
    const skipped = rules.filter(({ result }) => result === 'not-checked');
    const texts = [...Map.groupBy(skipped, ({ reason = '' }) => reason)].map(([reason, own]) => {
        return `not checked here, since ${reason}: ${own.map(({ claim }) => claim).join('; ')}.`;
    });
    return [`The rules: ${(0,words/* countedRules */.gV)(rules)}.`, ...texts].map((text) => ({ indent: '  ', text }));
}
// What speaks of a file keeps to its lines, whatever is in it: another would look like another file.
function fileLines({ name, sizeBytes, sha256, result, facts = [] }) {
    const all = [(0,words/* formatSize */.Xq)(sizeBytes), `sha256:${sha256}`, ...facts];
    return [
        { indent: '  ', text: visibleLine(`${name}: ${result}`) },
        ...all.map((fact) => ({ indent: '    ', text: visibleLine(fact) })),
    ];
}
/** The folded texts of a report for a terminal, each below its title. */
function foldedLines({ folds }) {
    return folds
        .flatMap(({ title, markdown }) => ['', `${title}:`, '', ...markdown.trimEnd().split('\n')])
        .map(visibleLine);
}
/** A line in which nothing is obeyed, by a terminal or by the runner, and which reads in the order in which it is. */
function visibleLine(line) {
    // The runner reads commands out of a log: `::` after any white space, and the older `##[` anywhere in a line.
    // https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs
    return line
        .replace(/[\p{Control}\p{Bidi_Control}\u2028\u2029]/gu, escaped)
        .replace(/^(\s*):(?=:)/, (_, space) => `${space}${escaped(':')}`)
        .replace(/#(?=#\[)/g, escaped);
}
function escaped(character) {
    const code = character.charCodeAt(0);
    return code > 0xff ? `\\u{${code.toString(16)}}` : `\\x${code.toString(16).padStart(2, '0')}`;
}


/***/ }),

/***/ 58191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xq: () => (/* binding */ formatSize),
/* harmony export */   gV: () => (/* binding */ countedRules),
/* harmony export */   mG: () => (/* binding */ ruleWords)
/* harmony export */ });
/** A size for people: `1.2 kB`, `3.4 MB`. */
function formatSize(sizeBytes) {
    if (sizeBytes < 1000)
        return `${sizeBytes} B`;
    if (sizeBytes < 1_000_000)
        return `${(sizeBytes / 1000).toFixed(1)} kB`;
    return `${(sizeBytes / 1_000_000).toFixed(1)} MB`;
}
/** What a result is called, of one rule and behind a number of them; in the order in which they are counted. */
const ruleWords = {
    error: ['error', 'with errors'],
    warning: ['warning', 'with warnings'],
    passed: ['passed', 'passed'],
    'not-checked': ['not checked here', 'not checked here'],
    'not-applicable': ['nothing to check', 'with nothing to check'],
};
/** How rules ended, in words: `26 passed, 3 not checked here, 4 with nothing to check`. */
function countedRules(rules) {
    const counts = Map.groupBy(rules, ({ result }) => result);
    return Object.entries(ruleWords)
        .flatMap(([result, [, word]]) => {
        const count = counts.get(result)?.length;
        return count === undefined ? [] : [`${count} ${word}`];
    })
        .join(', ');
}


/***/ }),

/***/ 23251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ Secret)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(57975);

/** A token: it prints as `***` wherever it is not revealed on purpose. */
class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    /** The token itself, for one header or one request body. */
    reveal() {
        return this.#value;
    }
    get isEmpty() {
        return this.#value === '';
    }
    toString() {
        return '***';
    }
    toJSON() {
        return '***';
    }
    [node_util__WEBPACK_IMPORTED_MODULE_0__.inspect.custom]() {
        return '***';
    }
}


/***/ }),

/***/ 33838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ core_debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ core_setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* reexport */ summary),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getInput, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, setFailed, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(16928);
// EXTERNAL MODULE: ./lib/clients/toolkit/http-client.js
var http_client = __nccwpck_require__(1757);
// EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
var auth = __nccwpck_require__(92145);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 92145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   tZ: () => (/* binding */ BearerCredentialHandler)
/* harmony export */ });
/* unused harmony exports BasicCredentialHandler, PersonalAccessTokenCredentialHandler */
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map

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
/******/ 		id: moduleId,
/******/ 		loaded: false,
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
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
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
/******/ var __webpack_exports__ = __nccwpck_require__(32909);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

