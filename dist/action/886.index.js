export const id = 886;
export const ids = [886];
export const modules = {

/***/ 56265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ endGroups),
/* harmony export */   N4: () => (/* binding */ endGroup),
/* harmony export */   Qc: () => (/* binding */ endMarked),
/* harmony export */   XJ: () => (/* binding */ endingGroupWithUs),
/* harmony export */   bf: () => (/* binding */ systemVariables),
/* harmony export */   mV: () => (/* binding */ endingWithUs)
/* harmony export */ });
/* unused harmony exports signalGroup, endChildren */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);


/** What a process needs on Windows to start, and to find programs by their names: whoever makes an environment passes it on. */
const systemVariables = ['SystemRoot', 'PATHEXT'];
const running = new Set();
// Groups of processes by the process that led them; it may have ended, and left others.
const groups = new Set();
let isEnding = false;
// A program that does not end when it is asked to would keep the terminal.
const patienceMs = 5000;
/** Let a process that was started end with this one. */
function endingWithUs(child) {
    running.add(child);
    child.once('close', () => running.delete(child));
    if (isEnding)
        child.kill();
    return child;
}
/** The same for a process that was started as `detached`, and leads a group: with it ends whatever it started. */
function endingGroupWithUs(child) {
    if (child.pid !== undefined)
        groups.add(child.pid);
    if (isEnding)
        endGroups();
    return endingWithUs(child);
}
/** End, at once, what is left of all such groups. */
function endGroups() {
    for (const leader of groups)
        signalGroup(leader, 'SIGKILL');
    groups.clear();
}
/** End, at once, the group of one of them, which is no other's afterwards. */
function endGroup({ pid }) {
    if (pid === undefined || !groups.delete(pid))
        return;
    signalGroup(pid, 'SIGKILL');
}
// One that starts another while it is looked at is found by the next look.
const looks = 5;
/**
 * End, at once, what left its group and still has a variable in its environment, as daemons of build tools have it. Only Linux
 * shows environments; a program that hides its own is not found.
 *
 * @param mark `NAME=value`, of nobody else.
 */
async function endMarked(mark) {
    for (let look = 0; look < looks; look += 1) {
        const marked = await markedProcesses(mark);
        if (marked.length === 0)
            return;
        for (const pid of marked)
            signalProcess(pid, 'SIGKILL');
    }
}
async function markedProcesses(mark) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)('/proc').catch(() => []);
    const found = await Promise.all(names
        .filter((name) => /^\d+$/.test(name))
        .map(async (name) => {
        const variables = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(`/proc/${name}/environ`, 'latin1').catch(() => '');
        return variables.split('\0').includes(mark) ? [Number(name)] : [];
    }));
    return found.flat();
}
/** Send a signal to a process and all that it started. */
function signalGroup(leader, signal) {
    // Windows has no groups: there, only the process itself is meant.
    signalProcess((0,node_os__WEBPACK_IMPORTED_MODULE_1__.platform)() === 'win32' ? leader : -leader, signal);
}
function signalProcess(pid, signal) {
    try {
        process.kill(pid, signal);
    }
    catch {
        // None of it is left.
    }
}
/**
 * End all of them. Nobody who waits for one of them goes on, so that nothing more is begun.
 *
 * @param signal What this process was asked to end by.
 */
async function endChildren(signal) {
    isEnding = true;
    for (const leader of groups)
        signalGroup(leader, signal);
    await Promise.all([...running].map((child) => end(child, signal)));
    endGroups();
}
async function end(child, signal) {
    child.removeAllListeners('close').removeAllListeners('error');
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    await new Promise((resolve) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), patienceMs);
        child.on('error', () => resolve());
        child.once('exit', () => {
            clearTimeout(timer);
            resolve();
        });
        // One that does not keep this process alive must do so now, to be seen ending.
        child.ref();
        child.kill(signal);
    });
}


/***/ }),

/***/ 7886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DY: () => (/* binding */ notStarted),
/* harmony export */   EO: () => (/* binding */ runGit),
/* harmony export */   Tb: () => (/* binding */ gitRefused),
/* harmony export */   oM: () => (/* binding */ gitOutput),
/* harmony export */   uM: () => (/* binding */ pinnedEnvironment)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42767);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56265);




const largestOutputBytes = 256 * 1024 * 1024;
/** What git needs of the machine: where programs are, and where its own configuration is. */
const passedOn = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', ..._children_js__WEBPACK_IMPORTED_MODULE_2__/* .systemVariables */ .bf];
/**
 * The variables that git is started with: no inputs, no tokens, no `GIT_*` of the caller.
 *
 * @see https://git-scm.com/docs/git#_environment_variables
 */
function pinnedEnvironment(environment) {
    return {
        ...Object.fromEntries(passedOn.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []))),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // A replacement would show another object under the hash that is signed.
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone would otherwise fetch what it lacks.
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
/**
 * Run git once, without a shell.
 *
 * @throws ReleaseError `git-failed` if it cannot be started or does not end by itself
 */
function runGit({ directory, environment, limitMs = 0 }, parameters) {
    return new Promise((resolve, reject) => {
        const options = {
            env: { ...environment },
            encoding: 'buffer',
            maxBuffer: largestOutputBytes,
            timeout: limitMs,
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', ['-C', directory, ...parameters], options, (error, stdout, stderr) => {
            const exitCode = error === null ? 0 : error.code;
            if (typeof exitCode === 'number')
                resolve({ exitCode, stdout, stderr: stderr.toString().trim() });
            else
                reject(error?.killed && limitMs > 0 ? notInTime(limitMs, error) : notStarted(error, exitCode === 'ENOENT'));
        });
        (0,_children_js__WEBPACK_IMPORTED_MODULE_2__/* .endingWithUs */ .mV)(child).stdin?.end();
    });
}
/**
 * What git writes on stdout.
 *
 * @throws ReleaseError `git-failed` with its own words if it refuses.
 */
async function gitOutput(command, parameters) {
    const finished = await runGit(command, parameters);
    if (finished.exitCode !== 0)
        throw gitRefused(parameters[0] ?? '', finished, command.directory);
    return finished.stdout;
}
/** The error that git could not be started, or was ended by something else. */
function notStarted(cause, isMissing) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git-failed', {
        message: isMissing ? 'There is no git on the PATH.' : 'git did not run to its end.',
        hint: isMissing ? 'Install git, or put it on the PATH.' : `Run ${_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .theRun */ .xE} again.`,
        cause,
    });
}
function notInTime(limitMs, cause) {
    const message = `git did not end within ${limitMs / 1000} s.`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git-failed', { message, hint: `Run ${_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .theRun */ .xE} again.`, cause });
}
// A line of git names a path, or a server's answer.
const longestWords = 1000;
/** The error that git refused a command, with git's own words. */
function gitRefused(command, { exitCode, stderr }, directory) {
    const words = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedUpTo */ .B_)(longestWords, stderr.split('\n')[0] ?? '');
    const refuse = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('git-failed', { message, hint });
    if (stderr.includes('dubious ownership')) {
        return refuse(`The clone at ${directory} belongs to another user, so git does not read it: ${words}.`, `Run \`git config --global --add safe.directory ${directory}\` in a step before, as a job in a container needs it.`);
    }
    if (/transport '.*' not allowed/.test(stderr)) {
        return refuse(`The clone at ${directory} lacks objects, and its server is not asked for them: ${words}.`, 'Fetch them all: clone without `--filter`, or give actions/checkout no `filter`.');
    }
    return refuse(`\`git ${command}\` ended with exit code ${exitCode}: ${words}.`, 'Run the same command in that clone to see what is wrong with it.');
}


/***/ })

};

//# sourceMappingURL=886.index.js.map