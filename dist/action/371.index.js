export const id = 371;
export const ids = [371];
export const modules = {

/***/ 88967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ GitHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7886);



// Branches that releases are made from and merged into, by the names that Pallets and its ecosystem use.
const longLivedBranches = ['HEAD', 'main', 'master', 'stable', 'development', '*.x', '*-maintenance'];
const tagsFolder = 'refs/tags/';
// One line for each ref; of one that leads to a commit at once, the fields with a star are empty.
const refFormat = [
    '%(refname)',
    '%(objecttype)',
    '%(objectname)',
    '%(*objecttype)',
    '%(*objectname)',
    '%(if)%(contents:signature)%(then)signed%(end)',
].join(' ');
/**
 * The past of one clone: what commits have in common, and the tags.
 *
 * Every method throws ReleaseError `git-failed` with git's own words.
 */
class GitHistory {
    #command;
    #isShallow;
    #listed;
    #ancestors = new Map();
    /** What tells the refs where only some of the tags count. */
    #list = () => this.#listAll();
    /**
     * @param environment Of the process; only what git needs of it is passed on.
     * @param isShallow What is known of the history already: then git is not asked.
     */
    constructor(directory, environment, isShallow) {
        this.#command = { directory, environment: (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEnvironment */ .uM)(environment) };
        if (isShallow !== undefined)
            this.#isShallow = Promise.resolve(isShallow);
    }
    /** The same past with some of its tags alone: those of one of several packages. */
    only(isCounted) {
        const { directory, environment } = this.#command;
        const own = new GitHistory(directory, environment);
        own.#isShallow = this.#isShallow;
        own.#list = async () => {
            const { tags, branches } = await this.#listing();
            return { tags: tags.filter(({ name }) => isCounted(name)), branches };
        };
        return own;
    }
    /** Whether a part of the history was not fetched. */
    isShallow() {
        this.#isShallow ??= this.#output(['rev-parse', '--is-shallow-repository']).then((said) => said.trim() === 'true');
        return this.#isShallow;
    }
    /**
     * The newest commit that two commits have in common, or `undefined` if they share nothing.
     *
     * @param one A hash, or a revision in full.
     * @throws ReleaseError `git-shallow` if the history that could hold it was not fetched.
     */
    async mergeBase(one, { commit, parents }) {
        // Most release branches have one commit, and need no process.
        if (parents.includes(one) && !(await this.isShallow()))
            return one;
        const finished = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(this.#command, ['merge-base', '--end-of-options', one, commit]);
        if (finished.exitCode === 0)
            return finished.stdout.toString().trim();
        if (await this.isShallow())
            throw shallow(`between ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(one)} and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(commit)}`);
        // By 1, git says that both are commits and share nothing.
        if (finished.exitCode === 1)
            return undefined;
        throw (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefused */ .Tb)('merge-base', finished, this.#command.directory);
    }
    /** Whether one commit is another or an ancestor of it. */
    async isAncestor(ancestor, commit) {
        const finished = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(this.#command, ['merge-base', '--is-ancestor', ancestor, commit]);
        if (finished.exitCode <= 1)
            return finished.exitCode === 0;
        throw (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefused */ .Tb)('merge-base', finished, this.#command.directory);
    }
    /** A commit and its ancestors, as far as another one does not have them. */
    async commitsSince(base, { commit, parents }) {
        // Most release branches have one commit, and need no process.
        if (parents.length === 1 && parents[0] === base)
            return new Set([commit]);
        const output = await this.#output(['rev-list', '--end-of-options', commit, `^${base}`, '--']);
        return new Set(output.split('\n').filter((line) => line !== ''));
    }
    /** Every tag that leads to a commit at once; a tag of a tag is left out. */
    async tags() {
        return (await this.#listing()).tags;
    }
    /**
     * A commit and its ancestors, without those that no ref leads to and where no branches meet.
     *
     * @returns Each with its nearest ancestors among them.
     */
    ancestors(commit) {
        const known = this.#ancestors.get(commit) ?? this.#ancestorsOf(commit);
        this.#ancestors.set(commit, known);
        return known;
    }
    async #ancestorsOf(commit) {
        const options = ['--topo-order', '--simplify-by-decoration', '--parents'];
        const output = await this.#output(['rev-list', ...options, '--end-of-options', commit, '--']);
        const lines = output.split('\n').filter((line) => line !== '');
        return new Map(lines.map((line) => line.split(' ')).map(([hash = '', ...parents]) => [hash, parents]));
    }
    /**
     * Where a release branch begins: the newest commit that it has in common with the long-lived branches of the remotes.
     *
     * @returns `merged` if the commit is on such a branch itself; `unknown` if the clone has none that leads to it.
     */
    async startOfBranch({ commit, parents }) {
        const branches = [...new Set((await this.#listing()).branches)];
        const [first, ...others] = branches;
        if (first === undefined)
            return { kind: 'unknown' };
        // Nothing that comes after the only branch can be on it.
        if (others.length === 0 && parents.includes(first) && !(await this.isShallow()))
            return { kind: 'start', commit: first };
        return await this.#startFrom(branches, commit);
    }
    /**
     * The same for a branch that has had releases since it left the long-lived ones, such as `v2.13-fixes`: what its remote has
     * of it is long-lived too, whatever its name.
     *
     * @param release The last release on the branch, where it begins if no remote has it.
     */
    async startAfter(release, commit) {
        const output = await this.#output([
            'for-each-ref',
            '--format=%(objectname)',
            `--contains=${release}`,
            'refs/remotes',
        ]);
        const branches = new Set(output.split('\n').filter((line) => line !== ''));
        if (branches.size === 0)
            return { kind: 'start', commit: release };
        // The commit may be the end of the branch with the releases, or of a branch that was just pushed.
        const isEnd = branches.delete(commit);
        return isEnd && branches.size === 0 ? { kind: 'merged' } : await this.#startFrom([...branches], commit);
    }
    async #startFrom(branches, commit) {
        // With several names, git takes the others for one branch into which all of them were merged.
        const finished = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(this.#command, ['merge-base', commit, ...branches]);
        if (finished.exitCode > 1)
            throw (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefused */ .Tb)('merge-base', finished, this.#command.directory);
        const start = finished.stdout.toString().trim();
        if (start === '')
            return { kind: 'unknown' };
        return start === commit ? { kind: 'merged' } : { kind: 'start', commit: start };
    }
    /** Tags and long-lived branches, asked for once. */
    #listing() {
        this.#listed ??= this.#list();
        return this.#listed;
    }
    async #listAll() {
        const patterns = ['refs/tags', ...longLivedBranches.map((name) => `refs/remotes/*/${name}`)];
        const output = await this.#output(['for-each-ref', `--format=${refFormat}`, ...patterns]);
        const lines = output.split('\n').filter((line) => line !== '');
        return {
            tags: lines
                .filter((line) => line.startsWith(tagsFolder))
                .flatMap((line) => tagRefOf(line.slice(tagsFolder.length))),
            branches: lines.filter((line) => !line.startsWith(tagsFolder)).map((line) => line.split(' ')[2] ?? ''),
        };
    }
    async #output(parameters) {
        return (await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(this.#command, parameters)).toString();
    }
}
function tagRefOf(line) {
    const [name = '', type, object = '', target, peeled = '', signed] = line.split(' ');
    if (type === 'commit')
        return [{ name, commit: object, isAnnotated: false, isSigned: false }];
    if (type !== 'tag' || target !== 'commit')
        return [];
    return [{ name, commit: peeled, isAnnotated: true, isSigned: signed === 'signed' }];
}
function shallow(where) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('git-shallow', {
        message: `The history ${where} was not fetched.`,
        hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.',
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


/***/ }),

/***/ 66753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SR: () => (/* binding */ lastReleasesCount),
/* harmony export */   ZY: () => (/* binding */ tagsBelow),
/* harmony export */   e6: () => (/* binding */ versionTagOf),
/* harmony export */   eA: () => (/* binding */ releasesBefore),
/* harmony export */   gj: () => (/* binding */ lastSignedTags),
/* harmony export */   re: () => (/* binding */ lastReleaseTags)
/* harmony export */ });
/* unused harmony export nearestTags */
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25946);


/**
 * What the name of a tag means in the history of a project, in whichever spelling: a project may have changed its own.
 *
 * @param prefixes What the project sets or is known for, and what was asked for, beside those that are customary.
 * @returns `undefined` for tags that are no version, such as `3.1.x` and `wip-types`.
 */
function versionTagOf(ref, ...prefixes) {
    const longestFirst = prefixes.toSorted((a, b) => b.length - a.length);
    for (const prefix of [...longestFirst, (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .customaryPrefix */ .Mt)(ref.name)]) {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsAfter */ .Lr)(ref.name, prefix);
        if (parts !== undefined)
            return { ...ref, ...parts };
    }
    return undefined;
}
/**
 * The releases that a version follows: the nearest among its ancestors, one for each line of history.
 *
 * Those of its own series count, so that 2.2.5 may follow 2.3.0; if there are none, those of any series.
 *
 * @param commit The commit of the version; tags on it do not count.
 */
function releasesBefore({ tags, parents }, commit, version) {
    const others = tags.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) !== 0);
    const series = others.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(tag.version) === (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(version));
    const own = nearestTags({ tags: series, parents }, commit);
    return own.length > 0 ? own : nearestTags({ tags: others, parents }, commit);
}
/** The tags of the greatest versions below one, the greatest first. */
function tagsBelow({ tags }, version, count) {
    return tags
        .filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) < 0)
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, count);
}
/** What this many releases did is what a project does. */
const lastReleasesCount = 3;
/** The tags of the last three releases before a version, if there are three, and all of them are signed; else none. */
function lastSignedTags(history, version) {
    const earlier = tagsBelow(history, version, lastReleasesCount);
    return earlier.length === lastReleasesCount && earlier.every(({ isSigned }) => isSigned) ? earlier : [];
}
/**
 * The tags of the last releases before a version: the greatest versions below it, one tag for each, the greatest first.
 *
 * @param own Commits whose tags do not count: a branch that is judged is no example for itself.
 */
function lastReleaseTags(history, version, own) {
    const last = [];
    for (const tag of tagsBelow(history, version, history.tags.length)) {
        if (last.length === lastReleasesCount)
            break;
        const isAnother = last.every((other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, tag.version) !== 0);
        if (isAnother && !tag.version.isDevelopment && !own.has(tag.commit))
            last.push(tag);
    }
    return last;
}
/** The nearest tags among the ancestors of a commit, those of one commit for each line of history. */
function nearestTags({ tags, parents }, commit) {
    const byCommit = Map.groupBy(tags, (tag) => tag.commit);
    const found = [];
    const seen = new Set([commit]);
    const waiting = [...(parents.get(commit) ?? [])];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        const here = byCommit.get(at);
        if (here === undefined)
            waiting.push(...(parents.get(at) ?? []));
        else
            found.push(...here);
    }
    return found;
}


/***/ }),

/***/ 36066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ versionSeenIn),
/* harmony export */   g: () => (/* binding */ isLookedAt)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25946);
/* harmony import */ var _python_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9226);




/** The version that a tool reads in the name of a tag. */
function versionSeenIn(name, rules) {
    switch (rules.kind) {
        case 'unknown':
            return rules;
        case 'prefix': {
            const prefix = rules.prefixes.find((each) => name.startsWith(each));
            return seen(prefix === undefined ? undefined : name.slice(prefix.length));
        }
        case 'pattern': {
            const found = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => (isLookedAt(name, rules) ? textIn(name, rules) : undefined));
            if (!(found instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2))
                return seen(found);
            return { kind: 'unknown', reason: found.message.replace(/\.$/, '').replace(/^The/, 'the') };
        }
    }
}
/**
 * Whether a tool looks at a tag: by `git describe` it takes the first that its globs name, whatever it reads there.
 *
 * @throws ReleaseError `version-not-found` if a glob takes too long.
 */
function isLookedAt(name, rules) {
    const { globs, where } = rules;
    return globs.length === 0 || globs.some((glob) => (0,_python_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPattern */ .j)(patternOf(glob), name, where) !== undefined);
}
const seen = (text) => {
    const version = text === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(text);
    return version === undefined ? { kind: 'not-seen' } : { kind: 'seen', version };
};
// `re.match` holds at the beginning only, and the leftmost match is the one there, if there is one.
function textIn(name, { pattern, where, passesOver }) {
    const match = (0,_python_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .searchPattern */ .j)((0,_python_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .convertPattern */ .A)({ pattern, where, isMultiline: false }), name, where);
    if (match === undefined || (match.index > 0 && !passesOver))
        return undefined;
    const { version, base, epoch, stage = '', revision = '' } = match.groups ?? {};
    if (base !== undefined)
        return `${epoch === undefined ? '' : `${epoch}!`}${base}${stage}${revision}`;
    return version ?? (match.length === 2 ? match[1] : undefined);
}
/** A glob of git for names of tags; a sign that stands for nothing else stands for itself. */
function patternOf(glob) {
    const parts = glob.replaceAll(/\[[!^]?\]?[^\]]*\]|\\.|[\s\S]/g, (part) => {
        if (part === '*')
            return String.raw `[\s\S]*`;
        if (part === '?')
            return String.raw `[\s\S]`;
        if (part.length > 1 && part.startsWith('['))
            return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\');
        return part.replace(/^\\(?=.)/, '').replace(/[$()*+.?[\\\]^{|}]/, '\\$&');
    });
    return new RegExp(`^${parts}$`);
}


/***/ }),

/***/ 13290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tagPrefixOf),
/* harmony export */   U: () => (/* binding */ sharedPrefix)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66753);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25946);



/**
 * The prefix of a project's tags: what is set goes first, else what the last release tags share.
 *
 * @param set By an option or input, else by the settings.
 * @param tagNames Every tag of the project in the repository, without `refs/tags/`.
 * @param version The version that is released; tags of it tell nothing.
 */
function tagPrefixOf(set, tagNames, version) {
    if (set !== undefined)
        return { text: set, from: 'set' };
    const shared = sharedPrefix(tagNames, version);
    return shared === undefined ? { text: '', from: 'nothing' } : { text: shared, from: 'last-tags' };
}
/**
 * The prefix that the last release tags share: the three of the greatest versions below this one, else those of any.
 *
 * Names such as `nightly-2026.11.30` count only where no tag is a bare version, or begins as versions usually do.
 *
 * @returns `undefined` if they differ, or there are none.
 */
function sharedPrefix(tagNames, version) {
    const named = tagNames.flatMap((name) => {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .partsOfTag */ .ug)(name);
        return parts === undefined ? [] : [{ ...parts, isUsual: (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .customaryPrefix */ .Mt)(name) === parts.prefix }];
    });
    const others = version === undefined ? named : named.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(tag.version, version) !== 0);
    const usual = others.filter(({ isUsual }) => isUsual);
    const counted = usual.length > 0 ? usual : others;
    const below = version === undefined ? [] : counted.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(tag.version, version) < 0);
    const last = (below.length > 0 ? below : counted)
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, _history_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReleasesCount */ .SR);
    const prefix = last[0]?.prefix;
    return last.every((tag) => tag.prefix === prefix) ? prefix : undefined;
}


/***/ })

};

//# sourceMappingURL=371.index.js.map