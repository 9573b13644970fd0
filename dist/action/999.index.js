export const id = 999;
export const ids = [999,380];
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

/***/ 86199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ requireTaggedVersion),
/* harmony export */   readUnusualTag: () => (/* binding */ readUnusualTag)
/* harmony export */ });
/* unused harmony export requireFirst */
/* harmony import */ var _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88967);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42767);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5953);
/* harmony import */ var _release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36066);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36125);
/* harmony import */ var _release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13290);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25946);










/**
 * Read a tag whose prefix is neither set nor customary: `core-1.2.0`. It is one of this project if the project has that very
 * version; where the version comes from the tag, if the other tags of the checkout begin so.
 *
 * @param released The package that is built; `undefined` where the tree has one project.
 * @throws ReleaseError `git-failed`
 */
async function readUnusualTag(git, { tagName, run, environment }, released) {
    const none = { kind: 'not-a-version', name: tagName };
    const tree = await git.treeAt(run.sha);
    const project = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .h)((0,_release_project_js__WEBPACK_IMPORTED_MODULE_4__/* .readProject */ .Wh)(released === undefined ? tree : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTree */ .Pk)(tree, released.own)));
    if (project.kind === 'unreadable')
        return none;
    const { version } = project.value;
    if (version.kind === 'written') {
        const declared = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(version.source.text);
        const tag = declared && (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .readTagOf */ .Uw)(tagName, declared);
        return tag === undefined ? none : { kind: 'release', tag };
    }
    const parts = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .partsOfTag */ .ug)(tagName);
    const names = (await new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHistory */ .Z(run.workspace, environment, false).tags()).map(({ name }) => name);
    const others = names.filter((name) => name !== tagName);
    return parts !== undefined && (0,_release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedPrefix */ .U)(others, parts.version) === parts.prefix ? (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamedTag */ .UM)(tagName) : none;
}
/**
 * Refuse a checkout from which a tool would take another version than the tag has. The history is not needed for that.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
async function requireTaggedVersion(git, { run, environment }, tag, fromTag) {
    const refs = await new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHistory */ .Z(run.workspace, environment, false).tags();
    const names = refs.filter(({ commit }) => commit === run.sha).map(({ name }) => name);
    const facts = await Promise.all(names.map((name) => git.tag(name)));
    const tags = facts.flatMap((found) => found === undefined
        ? []
        : [{ name: found.name, isAnnotated: found.isAnnotated, taggedSeconds: found.tagged?.epochSeconds }]);
    requireFirst(tags, tag, fromTag);
}
/**
 * Decide whether the tool would take this tag, of all that are on the commit.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
function requireFirst(tags, tag, { tool, tags: rules }) {
    if (!tags.some(({ name }) => name === tag.name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('tag-not-found', {
            message: `The checkout does not have the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.name)}, from which ${tool} takes the version: it would build a development version.`,
            hint: `Give actions/checkout \`ref: \${{ github.ref }}\`, or \`fetch-tags: true\`, and run ${_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .theRun */ .xE} again.`,
        });
    }
    if (rules.kind === 'unknown')
        return;
    const [first] = tags
        .filter(({ name }) => rules.kind === 'pattern' && !rules.passesOver
        ? (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLookedAt */ .g)(name, rules)
        : (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSeenIn */ .T)(name, rules).kind === 'seen')
        .toSorted(byRank);
    const read = first && (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSeenIn */ .T)(first.name, rules);
    if (first === undefined || first.name === tag.name)
        return;
    if (read?.kind === 'seen' && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Zy)(read.version, tag.version) === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('version-already-tagged', {
        message: `The commit has the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(first.name)} too, which ${tool} takes before ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.name)}.`,
        hint: `Delete the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(first.name)} if it is the wrong one; else release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.version.text)} from a commit of its own.`,
    });
}
/** As `git describe --tags` takes them: annotated tags first, of these the newest, of others the first by name. */
function byRank(a, b) {
    if (a.isAnnotated !== b.isAnnotated)
        return a.isAnnotated ? -1 : 1;
    const newer = (b.taggedSeconds ?? 0) - (a.taggedSeconds ?? 0);
    return newer !== 0 || a.name === b.name ? newer : a.name < b.name ? -1 : 1;
}


/***/ })

};

//# sourceMappingURL=999.index.js.map