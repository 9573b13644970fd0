export const id = 198;
export const ids = [198];
export const modules = {

/***/ 69537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Hj: () => (/* binding */ openCheckout),
  Kd: () => (/* binding */ settingsReport),
  Te: () => (/* binding */ showDifference),
  jG: () => (/* binding */ withTagPrefix)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clients/git/history.js
var git_history = __webpack_require__(88967);
// EXTERNAL MODULE: ./lib/clients/git/repository.js
var repository = __webpack_require__(49811);
// EXTERNAL MODULE: ./lib/clients/git/working-tree.js
var working_tree = __webpack_require__(45385);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/clients/git/configuration.js
/** What git is asked to list all of it. */
const listing = ['config', '--list', '-z', '--show-scope'];
/** What that lists, in the order in which it holds: of several lines with one key, the last one does. */
function settingsIn(output) {
    const parts = output.toString().split('\0');
    return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
        const [key = '', ...value] = (parts[2 * index + 1] ?? '').split('\n');
        return { scope: parts[2 * index] ?? '', key, value: value.length === 0 ? undefined : value.join('\n') };
    });
}
/**
 * Whether a setting is on.
 *
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-boolean
 */
function isOn(setting) {
    return setting !== undefined && !/^(?:false|no|off|0|)$/i.test(setting.value ?? 'true');
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
// EXTERNAL MODULE: ./lib/clients/children.js
var children = __webpack_require__(56265);
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/clients/git/process.js
var process = __webpack_require__(7886);
;// CONCATENATED MODULE: ./lib/clients/git/person.js



// They would lead git to another repository than that of the folder.
const placeVariables = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
];
/** Variables that keep git in the folder. */
const inPlace = Object.fromEntries(placeVariables.map((name) => [name, undefined]));
/**
 * Run git with the whole environment of a person: their configuration, hooks, and keys are in force. There is no shell.
 *
 * @param say Is told each line as it is written, those on stdout too.
 * @throws ReleaseError `git-failed` if git cannot be started.
 */
function runPersonGit({ directory, environment }, parameters, say) {
    const started = (0,external_node_child_process_.spawn)('git', ['-C', directory, ...parameters], {
        env: { ...environment, ...inPlace },
        // A person may be asked for a password, or to touch a key.
        stdio: ['inherit', 'pipe', 'pipe'],
    });
    const child = (0,children/* endingWithUs */.mV)(started);
    const output = [];
    const errorLines = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    forEachLine(child.stdout, say);
    forEachLine(child.stderr, (line) => {
        if (line.trim() !== '')
            errorLines.push(line.trim());
        say(line);
    });
    return new Promise((resolve, reject) => {
        child.once('error', (error) => reject((0,process/* notStarted */.DY)(error, 'code' in error && error.code === 'ENOENT')));
        child.once('close', (code) => resolve({ exitCode: code ?? 1, stdout: Buffer.concat(output), errorLines }));
    });
}
/** Hand on the lines of a stream as they come. An address may hold a password, which no line shows. */
function forEachLine(stream, handle) {
    const decoder = new TextDecoder();
    let rest = '';
    const handOn = (line) => handle(line.replace(/(:\/\/)[^/\s]+@/g, '$1***@'));
    stream.on('data', (chunk) => {
        const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            handOn(line);
    });
    stream.on('end', () => {
        if (rest !== '')
            handOn(rest);
    });
}

;// CONCATENATED MODULE: ./lib/clients/git/editor.js










/**
 * Open a file in the editor of the person, as git opens one for a message, and wait until it is closed.
 *
 * `git config --edit` does not read the file: it starts the editor of `git var GIT_EDITOR`, with its arguments and quotes,
 * and has the terminal. It ends alike whatever becomes of the editor, which only its trace tells.
 *
 * @param path Absolute.
 * @param hint What to do if the editor fails.
 * @throws ReleaseError `editor-failed`; `git-failed` if git cannot be started.
 * @see https://git-scm.com/docs/api-trace2
 */
async function editInEditor({ directory, environment }, path, hint) {
    await (0,temporary_folder/* withTemporaryFolder */.EX)((0,external_node_os_.tmpdir)(), 'editor', async (folder) => {
        const trace = (0,external_node_path_.join)(folder, 'trace.jsonl');
        const child = (0,children/* endingWithUs */.mV)((0,external_node_child_process_.spawn)('git', ['-C', directory, 'config', '--file', path, '--edit'], {
            env: { ...environment, ...inPlace, GIT_TRACE2_EVENT: trace },
            stdio: 'inherit',
        }));
        await new Promise((resolve, reject) => {
            child.once('error', (error) => reject((0,process/* notStarted */.DY)(error, 'code' in error && error.code === 'ENOENT')));
            child.once('close', () => resolve());
        });
        const exitCode = editorExit(await (0,promises_.readFile)(trace, 'utf8').catch(() => ''));
        if (exitCode === 0)
            return;
        const ended = exitCode === undefined ? 'cannot be started' : `ended with exit code ${exitCode}`;
        throw new errors/* ReleaseError */.K2('editor-failed', { message: `The editor that \`git var GIT_EDITOR\` names ${ended}.`, hint });
    });
}
/** How the editor ended that git started: its exit code, or `undefined` if it was not started. */
function editorExit(trace) {
    const events = trace.split('\n').map(eventOf);
    const start = events.find((event) => event?.event === 'child_start' && event.child_class === 'editor');
    // The editor may start git too, which writes into the same file.
    const end = events.find((event) => event?.event === 'child_exit' && event.sid === start?.sid && event.child_id === start?.child_id);
    return typeof end?.code === 'number' && end.code >= 0 ? end.code : undefined;
}
function eventOf(line) {
    try {
        const event = JSON.parse(line);
        return (0,json_value/* isRecord */.u4)(event) ? event : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/clients/git/remote.js
var remote = __webpack_require__(17953);
;// CONCATENATED MODULE: ./lib/clients/git/writer.js






const signingOptions = {
    always: ['--sign'],
    configured: ['--annotate'],
    never: ['--annotate', '--no-sign'],
};
/**
 * The repository of a person, written by their own git.
 *
 * No name can be taken for an option. Every method throws ReleaseError `git-failed` with git's own words, and with the hint
 * that it is given.
 */
class GitWriter {
    #git;
    #say;
    #settings;
    /** @param say Is told each line that git and its hooks write while they change something. */
    constructor(directory, environment, say) {
        this.#git = { directory, environment };
        this.#say = say;
    }
    /** A file of the commit that is checked out, with the line ends and filters that it has in the folder. */
    async committed(path) {
        const hint = 'Run `git status` in that clone to see what is wrong with it.';
        return await this.#read({ parameters: ['cat-file', '--filters', `HEAD:${path}`], hint });
    }
    /** What one commit changes against another, as lines. */
    async difference(from, to) {
        const options = ['--no-color', '--no-ext-diff', '--no-textconv'];
        const hint = 'Run `git show` to see the commit.';
        const output = await this.#read({ parameters: ['diff', ...options, '--end-of-options', from, to], hint });
        return output.toString().trimEnd().split('\n');
    }
    /** Create a branch at the commit that is checked out, and stand on it. */
    async createBranch(name, hint) {
        await this.#write({ parameters: ['switch', '--no-track', '--create', name], hint });
    }
    /**
     * The branch that another is to be merged into, where `gh pr create` looks for it.
     *
     * @see https://cli.github.com/manual/gh_pr_create
     */
    async mergeBaseOf(branch) {
        return (await this.#setting(mergeBaseKey(branch)))?.value;
    }
    async setMergeBase(branch, base, hint) {
        this.#settings = undefined;
        await this.#write({ parameters: ['config', '--local', mergeBaseKey(branch), base], hint });
    }
    /** Write tracked files into the folder that are not there, because a sparse checkout leaves them out. */
    async restore(paths, hint) {
        const options = ['--worktree', '--ignore-skip-worktree-bits'];
        await this.#write({ parameters: ['restore', ...options, '--', ...paths.map(literal)], hint });
    }
    /** The address of `origin` as the configuration has it, whatever git makes of it; it may hold a password. */
    async originAddress() {
        return (await this.#setting(originKey))?.value;
    }
    /** `owner/name` of the remote `origin` by the clone's own configuration, if it is a server's. */
    async originRepository() {
        // Of several it is the first; the others are for pushing.
        const own = (await this.#listed()).find(({ scope, key }) => scope === 'local' && key === originKey);
        return (0,remote/* repositoryOfUrl */.Je)(own?.value ?? '');
    }
    /** Commit some files as they are in the folder. */
    async commit(paths, message, hint) {
        const isSparse = isOn(await this.#setting('core.sparsecheckout'));
        const options = isSparse ? ['--sparse'] : [];
        await this.#write({ parameters: ['add', ...options, '--', ...paths.map(literal)], hint });
        await this.#write({ parameters: ['commit', '--quiet', '--message', message], hint });
    }
    /** Stage that files are gone which lie no more in the folder, unless that is staged already. */
    async stageRemoved(paths, hint) {
        const options = ['--quiet', '--cached', '--ignore-unmatch'];
        await this.#write({ parameters: ['rm', ...options, '--', ...paths.map(literal)], hint });
    }
    /** Open a file in the editor of the person, as `editInEditor` does. */
    async edit(path, hint) {
        await editInEditor(this.#git, path, hint);
    }
    /** Whether the configuration of the person signs every tag. */
    async signsTags() {
        return isOn(await this.#setting('tag.gpgsign'));
    }
    /**
     * Make an annotated tag with the keys of the person.
     *
     * @returns What git complained of, empty as a rule. Git 2.39 makes a tag without signature, and calls that done, if it
     *   cannot use a key of SSH.
     */
    async tag({ name, commit, message, signing }, hint) {
        const options = ['--message', message, '--end-of-options', name, commit];
        const command = { parameters: ['tag', ...signingOptions[signing], ...options], hint };
        const ended = await runPersonGit(this.#git, command.parameters, this.#say);
        accepted(command, ended);
        return wordsOf(ended.errorLines);
    }
    /** Remove a tag, unless its ref leads to another object meanwhile. */
    async removeTag(name, object, hint) {
        await this.#write({ parameters: ['update-ref', '-d', `refs/tags/${name}`, object], hint });
    }
    /** Push refs by their full names to `origin`: all of them or none. */
    async push(refs, hint) {
        const parameters = ['push', '--atomic', '--end-of-options', 'origin', ...refs.map((ref) => `${ref}:${ref}`)];
        await this.#write({ parameters, hint });
    }
    /** What is in force of those that were set. */
    async #setting(key) {
        return (await this.#listed()).findLast((setting) => setting.key === key);
    }
    /** The whole configuration, asked for once. */
    #listed() {
        this.#settings ??= this.#list();
        return this.#settings;
    }
    async #list() {
        const hint = 'Run `git config --list` in that clone to see what is wrong with it.';
        return settingsIn(await this.#read({ parameters: listing, hint }));
    }
    async #read(command) {
        return accepted(command, await runPersonGit(this.#git, command.parameters, () => { }));
    }
    async #write(command) {
        accepted(command, await runPersonGit(this.#git, command.parameters, this.#say));
    }
}
// A hook may say more than git does.
const longestWords = 1000;
// A path may begin with ":", which would be read as a pattern.
const literal = (path) => `:(top,literal)${path}`;
const originKey = 'remote.origin.url';
const mergeBaseKey = (branch) => `branch.${branch}.gh-merge-base`;
function accepted({ parameters, hint }, { exitCode, stdout, errorLines }) {
    if (exitCode === 0)
        return stdout;
    const words = wordsOf(errorLines);
    const said = words === '' ? '.' : `: ${(0,quoted/* quotedUpTo */.B_)(longestWords, words)}.`;
    throw new errors/* ReleaseError */.K2('git-failed', {
        message: `\`git ${parameters[0]}\` ended with exit code ${exitCode}${said}`,
        hint,
    });
}
// A server that writes more than this does not name its reason, but greets.
const mostServerLines = 5;
/** What says why: the server's own lines, or a ref that is refused; else what git calls an error, and not its advice. */
function wordsOf(lines) {
    const server = lines.flatMap((line) => /^remote: *(?:(?:fatal|error): )?(.+)$/.exec(line)?.[1] ?? []);
    const refused = lines.find((line) => /^! \[.*rejected\]/.test(line) && !line.endsWith('(atomic push failed)'));
    const own = lines.find((line) => /^(?:fatal|error):/.test(line));
    if (own !== undefined && server.length > 0)
        return server.slice(0, mostServerLines).join(' ');
    return (own === undefined ? undefined : refused) ?? own ?? lines[0] ?? '';
}

// EXTERNAL MODULE: ./lib/clients/git.js + 4 modules
var clients_git = __webpack_require__(47418);
// EXTERNAL MODULE: ./lib/release/settings.js + 5 modules
var release_settings = __webpack_require__(15596);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
// EXTERNAL MODULE: ./lib/commands/checkout/own-package.js
var own_package = __webpack_require__(886);
;// CONCATENATED MODULE: ./lib/commands/checkout.js










/**
 * Look at a checkout. Nothing is written.
 *
 * @param options What says which package of the tree is worked on, beside the folder and the branch.
 * @throws ReleaseError `repository-unfit`, `git-failed`, `source-unreadable`, `package-unknown`
 */
async function openCheckout(terminal, directory, options) {
    const { environment, say } = terminal;
    const folder = (0,external_node_path_.resolve)(terminal.workingFolder, directory);
    const { root, isShallow } = await (0,repository/* requireRepository */.j)(folder, environment);
    const writer = new GitWriter(root, environment, say);
    const git = new clients_git/* Git */.T(root, environment);
    const { head, branch, changed } = await git.checkedOut();
    const { paths } = await git.treeAt(head);
    const tree = (0,working_tree/* workingTree */.cn)(root, { paths, changed, read: (path) => writer.committed(path) });
    const { settings, problems } = (0,release_settings/* readSettings */.sb)(await tree.read('pyproject.toml'));
    const history = new git_history/* GitHistory */.Z(root, environment, isShallow);
    const released = undefined;
    const whole = { root, writer, git, isShallow, head, branch, changed, history, released, tree, settings, problems };
    return await (0,own_package/* openPackageIn */.G_)(whole, options, await (0,repository/* folderIn */.C)(root, folder));
}
/** A checkout in which tags begin as whoever asks says, if they say it. */
function withTagPrefix(checkout, tagPrefix) {
    if (tagPrefix === undefined)
        return checkout;
    const { released, settings } = checkout;
    return { ...checkout, settings: { ...settings, tagPrefix }, released: released && { ...released, tagPrefix } };
}
/** What stops a command before it writes anything, since it would do other things than the project wants. */
function settingsReport(step, { problems }) {
    if (problems.length === 0)
        return undefined;
    const count = problems.length === 1 ? 'one problem' : `${problems.length} problems`;
    const headline = `Nothing was done, since the settings of the project have ${count} to fix.`;
    return (0,report/* reportOf */.EI)({ step, headline, problems, remarks: ['Fix it in a commit, and run the command again.'] });
}
/** Show what a commit changes against the one that was checked out. */
async function showDifference(terminal, { writer, head }, commit) {
    for (const line of await writer.difference(head, commit))
        terminal.write(visible(line));
}
// A tab is text, and only a terminal that obeys no other control character is safe.
const visible = (line) => line.replace(/\r$/, '').split('\t').map(terminal/* visibleLine */.P8).join('\t');


/***/ }),

/***/ 886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ ownHistory),
/* harmony export */   G_: () => (/* binding */ openPackageIn),
/* harmony export */   Gm: () => (/* binding */ pathsInRepository),
/* harmony export */   q2: () => (/* binding */ tagPrefixIn),
/* harmony export */   vQ: () => (/* binding */ taggedVersionsIn)
/* harmony export */ });
/* harmony import */ var _clients_git_tagged_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46653);
/* harmony import */ var _clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34659);
/* harmony import */ var _clients_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36651);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5953);
/* harmony import */ var _release_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15596);





/**
 * A checkout as one of its packages has it: the one that is named by an option, by the branch, or by the folder that
 * somebody works in, else the root.
 *
 * @param folder That folder, from the root of the repository.
 * @throws ReleaseError `package-unknown`
 */
async function openPackageIn(whole, options, folder) {
    const { git, tree, settings, branch, history } = whole;
    const { package: name, tagPrefix } = options;
    const found = { tree, settings, tags: () => history.tags() };
    const opened = await (0,_clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .openReleased */ .AE)(git, found, { package: name, tagPrefix, branch, folder });
    if (opened.released === undefined)
        return whole;
    return { ...whole, ...opened, problems: await problemsIn(whole, opened.released) };
}
/** What cannot be used of the settings of the root, and of those in the project file of the package. */
async function problemsIn({ tree, problems }, { own }) {
    if ((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoot */ .jX)(own))
        return problems;
    const file = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .pathInRepository */ .zB)(own, 'pyproject.toml');
    const found = (0,_release_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .readSettings */ .sb)(await tree.read(file)).problems;
    return [...problems, ...found.map((problem) => ({ ...problem, file }))];
}
/** The tags of the package that is worked on. */
const ownHistory = ({ history, released }) => (0,_clients_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .historyOf */ .om)(released, history);
/** The versions of its tags, as seen from what is checked out; `history` is its own. */
const taggedVersionsIn = (checkout, history) => (0,_clients_git_tagged_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .taggedVersions */ .C)(history, checkout.head, tagPrefixIn(checkout));
/** What its tags begin with; `undefined` if only the last ones tell. */
const tagPrefixIn = ({ released, settings }) => released?.tagPrefix ?? settings.tagPrefix;
/** Its tracked files with the paths of the repository. */
const pathsInRepository = (checkout) => checkout.tree.paths.map((path) => (0,_clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .placeInRepository */ .vO)(checkout, path));


/***/ }),

/***/ 70945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ writeEdits),
/* harmony export */   Bs: () => (/* binding */ requireClean),
/* harmony export */   Lh: () => (/* binding */ requireOwnChanges),
/* harmony export */   M0: () => (/* binding */ requireFree),
/* harmony export */   fT: () => (/* binding */ commitEdits)
/* harmony export */ });
/* harmony import */ var _clients_git_working_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45385);
/* harmony import */ var _clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42767);
/* harmony import */ var _checkout_own_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(886);





/**
 * Refuse a checkout with changes that are in no commit.
 *
 * @throws ReleaseError `checkout-dirty`
 */
function requireClean({ changed }) {
    if (changed.length === 0)
        return;
    throw dirty(changed, 'Commit them, or put them away by `git stash`, and run the command again.');
}
/**
 * Refuse changes other than those that an earlier run of the same command wrote and could not commit.
 *
 * @throws ReleaseError `checkout-dirty`
 */
async function requireOwnChanges(checkout, edits, message) {
    const { root, changed } = checkout;
    await requireFree(checkout, edits);
    const own = (0,_clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .editsInRepository */ .vz)(checkout, edits);
    for (const path of changed) {
        const text = own.get(path);
        if (text !== undefined && (await (0,_clients_git_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .hasText */ .I3)(root, path, text)))
            continue;
        throw dirty(changed, `If they are to be in the commit, run \`git commit --all --message "${message}"\`; else undo them by \`git restore --staged --worktree :/\`. Then run the command again.`);
    }
}
/**
 * Refuse to write a new file where one lies that is in no commit, unless an earlier run wrote it.
 *
 * @throws ReleaseError `checkout-dirty`
 */
async function requireFree(checkout, edits) {
    const { root } = checkout;
    const tracked = (0,_checkout_own_package_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsInRepository */ .Gm)(checkout);
    for (const [path, text] of (0,_clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .editsInRepository */ .vz)(checkout, edits)) {
        if (tracked.includes(path) || (await (0,_clients_git_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(root, path)) || (await (0,_clients_git_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .hasText */ .I3)(root, path, text)))
            continue;
        throw dirty([path], 'Commit it, or move it away, and run the command again.');
    }
}
/**
 * Write edits into the folder.
 *
 * @param hint What to do if that fails.
 * @throws ReleaseError `git-failed`, `file-not-written`
 */
async function writeEdits(checkout, inPackage, hint) {
    const { root, writer } = checkout;
    const edits = (0,_clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .editsInRepository */ .vz)(checkout, inPackage);
    const tracked = (0,_checkout_own_package_js__WEBPACK_IMPORTED_MODULE_3__/* .pathsInRepository */ .Gm)(checkout);
    const absent = [];
    for (const path of [...edits.keys()].filter((each) => tracked.includes(each)))
        if (await (0,_clients_git_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .isAbsent */ .W0)(root, path))
            absent.push(path);
    if (absent.length > 0)
        await writer.restore(absent, hint);
    for (const [path, text] of edits)
        await (0,_clients_git_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .writeText */ .x3)(root, path, text);
}
/**
 * Write edits into the folder, and commit them.
 *
 * @param inPackage With the paths of the tree of the checkout.
 * @param wording.hint What to do if git or one of its hooks refuses.
 * @param wording.back How to undo what was begun.
 * @param removed Files that are gone from the folder, and from the commit then.
 * @returns The new commit.
 * @throws ReleaseError `git-failed`, `file-not-written`
 */
async function commitEdits(checkout, inPackage, { message, hint, back }, removed = []) {
    const { writer, git } = checkout;
    const edits = (0,_clients_packages_opened_js__WEBPACK_IMPORTED_MODULE_1__/* .editsInRepository */ .vz)(checkout, inPackage);
    await writeEdits(checkout, inPackage, `${hint} ${back}`);
    try {
        if (removed.length > 0)
            await writer.stageRemoved(removed, `${hint} ${back}`);
        await writer.commit([...edits.keys()], message, `${hint} ${back}`);
    }
    catch (error) {
        const others = await changedByOthers(checkout, edits, removed);
        if (others === undefined || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2))
            throw error;
        throw error.with({
            message: `${error.message} A hook changed ${others}.`,
            hint: `Look at \`git diff\`. If that is right, run \`git commit --all --message "${message}"\`, and run the same command again: it goes on where it stopped. ${back}`,
        });
    }
    return await git.headCommit();
}
/** The files that have another text than they were given; `undefined` if there are none. */
async function changedByOthers({ root, git }, edits, removed) {
    const others = [];
    for (const path of (await git.checkedOut()).changed.filter((each) => !removed.includes(each))) {
        const text = edits.get(path);
        if (text === undefined || !(await (0,_clients_git_working_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .hasText */ .I3)(root, path, text)))
            others.push(path);
    }
    return others.length === 0 ? undefined : named(others);
}
function dirty(changed, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('checkout-dirty', {
        message: `The checkout has changes that are in no commit: ${named(changed)}.`,
        hint,
    });
}
function named([first = '', ...others]) {
    return `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(first)}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}


/***/ }),

/***/ 57139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pullRequestPlace)
/* harmony export */ });
/* harmony import */ var _clients_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17953);

/**
 * Where the pull request of a branch is opened; without a base, GitHub takes the default branch.
 *
 * @param origin The address of the remote `origin`, which may hold a password; `undefined` if there is no such remote.
 * @see https://docs.github.com/en/pull-requests/collaborating-with-pull-requests/proposing-changes-to-your-work-with-pull-requests/using-query-parameters-to-create-a-pull-request
 */
function pullRequestPlace(origin, { branch, base }) {
    const remote = (0,_clients_git_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .remoteOfUrl */ .fi)(origin ?? '');
    const pages = remote && (0,_clients_git_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubPages */ .Cf)(remote);
    if (pages !== undefined) {
        const range = base === undefined ? inPath(branch) : `${inPath(base)}...${inPath(branch)}`;
        return { kind: 'form', address: `${pages}/compare/${range}?expand=1` };
    }
    return { kind: 'elsewhere', sentence: elsewhere(origin, remote?.host) };
}
function elsewhere(origin, host) {
    if (origin === undefined)
        return 'The clone has no remote "origin": add it by `git remote add origin URL`.';
    return host === undefined
        ? 'The remote "origin" is no server whose pages are known, so there is no address at which to open a pull request.'
        : `Open the pull request at ${host}: its address is known of GitHub only.`;
}
const inPath = (name) => name.split('/').map(encodeURIComponent).join('/');


/***/ }),

/***/ 38932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LS: () => (/* binding */ releaseOfBranch),
/* harmony export */   Qk: () => (/* binding */ startBranchOf),
/* harmony export */   aO: () => (/* binding */ requireNoReleaseBranch),
/* harmony export */   lt: () => (/* binding */ releaseBranchOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42767);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5953);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6068);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28089);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71285);






/**
 * Refuse a checkout that stands on the branch of a release: what follows a release belongs on the branch that it is merged
 * into.
 *
 * @throws ReleaseError `branch-missing`, and what `readProject` throws.
 */
async function requireNoReleaseBranch(checkout, version) {
    const release = await releaseOfBranch(checkout);
    if (release === undefined)
        return;
    const { base } = release;
    const place = base === undefined ? 'the main or maintenance branch' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(base);
    const way = base === undefined ? 'Switch to that branch' : `Run \`git switch ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(base)}\``;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('branch-missing', {
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(checkout.branch ?? '')} is the branch of the release ${release.version.text}, and version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(version.text)} begins on ${place}.`,
        hint: `${way}, and run the command again.`,
    });
}
/**
 * The release whose branch is checked out, and the branch that it is to be merged into.
 *
 * @returns `undefined` on any other branch; also on one of that name which goes on to other versions, as one for
 *   maintenance may.
 * @throws ReleaseError what `readProject` throws.
 */
async function releaseOfBranch({ branch = '', writer, tree, released, }) {
    const start = branchPrefixes(released).find((each) => branch.startsWith(each));
    const named = start === undefined ? undefined : (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .readTag */ .zW)(branch, start);
    if (named?.kind !== 'release')
        return undefined;
    const { version } = named.tag;
    const base = await writer.mergeBaseOf(branch);
    if (base !== undefined)
        return { version, base };
    const declared = (await (0,_release_project_js__WEBPACK_IMPORTED_MODULE_2__/* .readProject */ .Wh)(tree)).version;
    const isDeclared = declared.kind === 'written' && declared.source.text === version.text;
    return isDeclared ? { version, base } : undefined;
}
/** The usual one first. */
function branchPrefixes(released) {
    const name = nameInBranches(released);
    return [`release-${name}`, `prepare-${name}`];
}
/** That of a package below the root, so that two releases may be open at once. */
const nameInBranches = (released) => released === undefined || (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .isRoot */ .jX)(released.own) ? '' : `${released.own.normalizedName}-`;
/** The branch on which a version is begun where that takes a pull request. */
const startBranchOf = ({ released }, version) => `start-${nameInBranches(released)}${version.text}`;
/**
 * The branch on which a version is prepared.
 *
 * @param tagName Of the release: where it has that name, the branch gets another one, since git would take either for the other.
 */
function releaseBranchOf({ released }, version, tagName) {
    const [usual, other] = branchPrefixes(released);
    const isTaken = tagName.toLowerCase().startsWith(usual);
    return `${isTaken ? other : usual}${version.text}`;
}


/***/ }),

/***/ 71285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A text as one word of a POSIX shell, for a command that a person may copy: in quotes where it needs them. */
function shellWord(text) {
    return /^[\w./][\w./-]*$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


/***/ })

};

//# sourceMappingURL=198.index.js.map