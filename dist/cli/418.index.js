export const id = 418;
export const ids = [418];
export const modules = {

/***/ 47418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/clients/children.js
var children = __webpack_require__(56265);
;// CONCATENATED MODULE: ./lib/clients/git/byte-reader.js
/** A stream of bytes, read by lines and by lengths. It throws an Error if the stream ends too early. */
class ByteReader {
    #chunks;
    #held = Buffer.alloc(0);
    constructor(stream) {
        this.#chunks = stream[Symbol.asyncIterator]();
    }
    /** The bytes up to the next line feed, without it. */
    async line() {
        for (;;) {
            const end = this.#held.indexOf('\n');
            if (end !== -1) {
                const line = this.#held.subarray(0, end);
                this.#held = this.#held.subarray(end + 1);
                return line;
            }
            this.#held = Buffer.concat([this.#held, await this.#next()]);
        }
    }
    /** The next bytes, so many of them. */
    async take(length) {
        const parts = [this.#held];
        let size = this.#held.length;
        while (size < length) {
            const chunk = await this.#next();
            parts.push(chunk);
            size += chunk.length;
        }
        const all = Buffer.concat(parts);
        this.#held = all.subarray(length);
        return all.subarray(0, length);
    }
    async #next() {
        const { done, value } = await this.#chunks.next();
        if (done)
            throw new Error('The stream ended too early.');
        return value;
    }
}

// EXTERNAL MODULE: ./lib/clients/git/process.js
var process = __webpack_require__(7886);
;// CONCATENATED MODULE: ./lib/clients/git/batch.js






/**
 * Objects of one clone, read by one `git cat-file --batch` that goes on running: a process for each would cost more
 * than all that is read.
 *
 * It is started with the first question, does not keep this process alive, and ends with it.
 */
class GitBatch {
    #command;
    #running;
    #last = Promise.resolve();
    constructor(command) {
        this.#command = command;
    }
    /**
     * Objects by name, each `undefined` if there is none. Names go through stdin, so none can be taken for an option.
     *
     * @throws ReleaseError `git-failed`
     */
    read(names) {
        // Git would answer the empty line.
        if (names.length === 0)
            return Promise.resolve([]);
        // A line end would make two names of one; no ref can hold one.
        if (names.some((name) => /[\n\0]/.test(name)))
            return Promise.resolve(names.map(() => undefined));
        // One question after another: the answers have no other order.
        const asked = this.#last.then(() => this.#ask(names));
        this.#last = asked.catch(() => { });
        return asked;
    }
    async #ask(names) {
        const { child, answers, ended } = this.#current();
        hold(child.stdout, true);
        try {
            child.stdin.write(`${names.join('\n')}\n`);
            const objects = [];
            while (objects.length < names.length)
                objects.push(await readObject(answers));
            return objects;
        }
        catch {
            // The stream of answers breaks off only when git has ended, and its exit says why.
            this.#running = undefined;
            child.ref();
            hold(child.stderr, true);
            throw await ended;
        }
        finally {
            hold(child.stdout, false);
        }
    }
    /** The git that runs; one that has ended meanwhile is started anew. */
    #current() {
        const isOver = this.#running?.child.exitCode !== null || this.#running.child.signalCode !== null;
        if (this.#running === undefined || isOver)
            this.#running = this.#start();
        return this.#running;
    }
    #start() {
        const { directory, environment } = this.#command;
        const child = (0,external_node_child_process_.spawn)('git', ['-C', directory, 'cat-file', '--batch'], { env: { ...environment }, stdio: 'pipe' });
        // git may end before it has read everything; its exit code tells why.
        child.stdin.on('error', () => { });
        (0,children/* endingWithUs */.mV)(child);
        const ended = this.#endOf(child);
        child.unref();
        for (const stream of [child.stdin, child.stdout, child.stderr])
            hold(stream, false);
        return { child, answers: new ByteReader(child.stdout), ended };
    }
    async #endOf(child) {
        let stderr = '';
        child.stderr.on('data', (chunk) => {
            stderr += chunk.toString();
        });
        try {
            const [code] = (await (0,external_node_events_.once)(child, 'close'));
            if (code === null)
                return (0,process/* notStarted */.DY)(new Error('git was killed'), false);
            return (0,process/* gitRefused */.Tb)('cat-file', { exitCode: code, stdout: Buffer.alloc(0), stderr: stderr.trim() }, this.#command.directory);
        }
        catch (error) {
            return (0,process/* notStarted */.DY)(error, Object(error).code === 'ENOENT');
        }
    }
}
// The pipes of a child are sockets, which the types do not say: one that is held keeps this process alive.
function hold(stream, isHeld) {
    if (!(stream instanceof external_node_net_.Socket))
        return;
    if (isHeld)
        stream.ref();
    else
        stream.unref();
}
/** @see https://git-scm.com/docs/git-cat-file#_batch_output */
async function readObject(answers) {
    const header = (await answers.line()).toString('utf8');
    const [, hash, type = '', size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
    if (hash === undefined)
        return undefined;
    const content = await answers.take(Number(size));
    await answers.line();
    return { hash, type, content };
}

;// CONCATENATED MODULE: ./lib/clients/git/object.js
/**
 * Read a commit object as git stores it, so that no configuration can change what is seen.
 *
 * @returns `undefined` if author or committer is missing or has no date.
 * @see https://git-scm.com/docs/git-cat-file
 */
function parseCommit(commit, content) {
    const record = parseRecord(content);
    const committed = dateOf(record, 'committer');
    if (dateOf(record, 'author') === undefined || committed === undefined)
        return undefined;
    const parents = parentsIn(record);
    const [subject = ''] = record.message.split('\n');
    return { commit, parents, committed, subject };
}
/** What a commit object follows, whatever else it says. */
const parseParents = (content) => parentsIn(parseRecord(content));
const parentsIn = ({ headers }) => headers.filter(([name]) => name === 'parent').map(([, value]) => value);
/** Target and date of an annotated tag object. Tags of old versions of git have no date. */
function parseTag(content) {
    const record = parseRecord(content);
    const [, targetType = ''] = record.headers.find(([name]) => name === 'type') ?? [];
    return { targetType, tagged: dateOf(record, 'tagger') };
}
function parseRecord(content) {
    const text = content.toString('utf8');
    const end = text.indexOf('\n\n');
    const head = end === -1 ? text : text.slice(0, end);
    // A line that begins with a space goes on with a signature.
    const headers = head
        .split('\n')
        .filter((line) => !line.startsWith(' '))
        .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)]);
    return { headers, message: end === -1 ? '' : text.slice(end + 2) };
}
// The years that a day of four digits can have.
const firstSecond = Date.parse('0000-01-01T00:00:00Z') / 1000;
const lastSecond = Date.parse('9999-12-31T00:00:00Z') / 1000;
// No clock is further from UTC than a day. Old tools wrote seconds where git wants hours and minutes: +051800.
const farthestMinutes = 24 * 60;
/** Of any number of digits, as git takes it; a time before 1970 too, though git shows none. */
function dateOf(record, header) {
    const [, value = ''] = record.headers.find(([name]) => name === header) ?? [];
    const [, written, sign, zone] = / (-?\d+) ([+-])(\d+)$/.exec(value) ?? [];
    if (written === undefined)
        return undefined;
    const epochSeconds = Math.min(Math.max(Number(written), firstSecond), lastSecond);
    const minutes = Math.floor(Number(zone) / 100) * 60 + (Number(zone) % 100);
    const offset = minutes > farthestMinutes ? 0 : (sign === '-' ? -1 : 1) * minutes;
    const wall = Math.max(epochSeconds + offset * 60, firstSecond);
    return { epochSeconds, localDay: new Date(wall * 1000).toISOString().slice(0, 10) };
}

// EXTERNAL MODULE: ./lib/clients/git/remote.js
var remote = __webpack_require__(17953);
// EXTERNAL MODULE: ./lib/clients/git/source-text.js
var source_text = __webpack_require__(50148);
;// CONCATENATED MODULE: ./lib/clients/git/tree.js


const folderMode = '40000';
const submoduleMode = '160000';
// A few folders that hold each other many times over make any number of files. No project has so many.
const mostEntries = 1_000_000;
// The limit of git itself: core.maxTreeDepth.
const deepestFolder = 2048;
/**
 * All that a commit holds, links and submodules too, whatever lies in the working folder: path, then mode, type, and hash.
 *
 * The folders come through the batch, those of one depth at once: as many questions as there are depths, and no process.
 *
 * @returns Sorted as git sorts: by the bytes of the paths.
 * @throws ReleaseError `git-failed`
 */
async function entriesAt(batch, commit) {
    const [root] = await batch.read([`${commit}^{tree}`]);
    if (root?.type !== 'tree')
        throw unreadable(`The clone has no commit ${(0,quoted/* quoted */.TL)(commit)} with its files.`);
    const folders = await foldersBelow(batch, root, commit);
    if (countIn(folders, root.hash) > mostEntries)
        throw unreadable(`More than ${mostEntries} files are in ${(0,quoted/* quoted */.TL)(commit)}.`);
    const entries = new Map();
    const add = (hash, prefix) => {
        for (const { name, mode, hash: content } of folders.get(hash) ?? []) {
            if (mode === folderMode)
                add(content, `${prefix}${name}/`);
            else
                entries.set(`${prefix}${name}`, `${mode} ${mode === submoduleMode ? 'commit' : 'blob'} ${content}`);
        }
    };
    add(root.hash, '');
    return entries;
}
/** A folder and all below it, by hash. */
async function foldersBelow(batch, root, commit) {
    const folders = new Map([[root.hash, entriesOf(root)]]);
    let level = [root.hash];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > deepestFolder)
            throw unreadable(`Folders of ${(0,quoted/* quoted */.TL)(commit)} are deeper than ${deepestFolder}.`);
        const below = level.flatMap((hash) => folders.get(hash) ?? []).filter(({ mode }) => mode === folderMode);
        level = [...new Set(below.map(({ hash }) => hash))].filter((hash) => !folders.has(hash));
        for (const [index, folder] of (level.length === 0 ? [] : await batch.read(level)).entries()) {
            if (folder?.type !== 'tree')
                throw unreadable(`The clone does not have the folder ${level[index]} of ${commit}.`);
            folders.set(folder.hash, entriesOf(folder));
        }
    }
    return folders;
}
/** How many files are in a folder and below it. */
function countIn(folders, folder) {
    const counts = new Map();
    const count = (hash) => {
        const sizes = (folders.get(hash) ?? []).map((entry) => {
            return entry.mode === folderMode ? (counts.get(entry.hash) ?? count(entry.hash)) : 1;
        });
        const sum = sizes.reduce((total, size) => total + size, 0);
        counts.set(hash, sum);
        return sum;
    };
    return count(folder);
}
/**
 * A tree as git stores it: for each entry the mode, a space, the name, a zero byte, and the hash in binary.
 *
 * @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_tree_objects
 */
function entriesOf({ hash: folder, content }) {
    const entries = [];
    for (let start = 0; start < content.length;) {
        const space = content.indexOf(' ', start);
        const end = space === -1 ? -1 : content.indexOf(0, space);
        const next = end + 1 + folder.length / 2;
        if (end === -1 || next > content.length)
            throw unreadable(`The folder ${folder} of the clone is damaged.`);
        const mode = canonical(content.toString('latin1', start, space));
        entries.push({ mode, name: content.toString('utf8', space + 1, end), hash: content.toString('hex', end + 1, next) });
        start = next;
    }
    return entries;
}
/** Old versions of git kept other permissions of files, which git takes for one of these two. */
function canonical(mode) {
    if (!mode.startsWith('100'))
        return mode;
    return (Number.parseInt(mode, 8) & 0o100) === 0 ? '100644' : '100755';
}
function unreadable(message) {
    return new errors/* ReleaseError */.K2('git-failed', {
        message,
        hint: `Fetch the commit with its whole content, and run ${errors/* theRun */.xE} again.`,
    });
}

// EXTERNAL MODULE: ./lib/clients/git/working-tree.js
var working_tree = __webpack_require__(45385);
;// CONCATENATED MODULE: ./lib/clients/git.js









/**
 * One clone, read by the `git` of the machine. Nothing is written to it, and no server is asked.
 *
 * Only commands are used whose output no configuration changes; the configuration itself is left in force, because the
 * setting `safe.directory` is in it. Every method throws ReleaseError `git-failed` with git's own words.
 */
class Git {
    #command;
    #batch;
    #trees = new Map();
    /** @param environment Of the process; only what git needs of it is passed on. */
    constructor(directory, environment) {
        this.#command = { directory, environment: (0,process/* pinnedEnvironment */.uM)(environment) };
        this.#batch = new GitBatch(this.#command);
    }
    /** The commit that is checked out. */
    async headCommit() {
        const [commit] = await this.#batch.read(['HEAD^{commit}']);
        if (commit === undefined)
            throw unusable('The clone has no commit that is checked out.');
        return commit.hash;
    }
    /**
     * The commit that a revision leads to, tags followed: a branch, a hash, `refs/tags/3.2.0`.
     *
     * @returns `undefined` if there is no such revision.
     * @throws ReleaseError `tag-not-a-commit`
     */
    async commitOf(revision) {
        const [found, commit] = await this.#batch.read([revision, `${revision}^{commit}`]);
        // Of a search such as ":/text", the second name is another search.
        if (found?.type === 'commit')
            return found.hash;
        if (found !== undefined && commit === undefined)
            throw notACommit(revision, found.type);
        return commit?.hash;
    }
    /**
     * A tag, or `undefined` if there is none of that name. A branch of the same name does not matter.
     *
     * @param name Without `refs/tags/`.
     * @throws ReleaseError `tag-not-a-commit`
     */
    async tag(name) {
        const [tag, commit] = await this.#batch.read([`refs/tags/${name}`, `refs/tags/${name}^{commit}`]);
        if (tag === undefined)
            return undefined;
        const isAnnotated = tag.type === 'tag';
        const { targetType, tagged } = isAnnotated ? parseTag(tag.content) : { targetType: tag.type, tagged: undefined };
        // A tag of a tag is refused too: GitHub's interface leads to the inner tag, not to the commit.
        if (commit === undefined || targetType !== 'commit')
            throw notACommit(name, targetType);
        return { name, object: tag.hash, commit: commit.hash, isAnnotated, tagged };
    }
    /** Dates, parents, and subject of a commit. */
    async commit(revision) {
        const [object] = await this.#batch.read([revision]);
        const facts = object?.type === 'commit' ? parseCommit(object.hash, object.content) : undefined;
        if (facts === undefined)
            throw unusable(`The clone has no commit ${(0,quoted/* quoted */.TL)(revision)} with author and committer.`);
        return facts;
    }
    /** What some commits follow, in one question; dates that cannot be read do not matter. */
    async parentsOf(commits) {
        return (await this.#batch.read(commits)).map((object) => (object === undefined ? [] : parseParents(object.content)));
    }
    /** Commit, branch, and changes of the working folder, of one moment. */
    async checkedOut() {
        const options = ['--porcelain=v2', '--branch', '--no-ahead-behind', '-z', '--untracked-files=no', '--no-renames'];
        const records = (await this.#output(['status', ...options])).toString().split('\0');
        const header = (name) => records.find((record) => record.startsWith(`# ${name} `))?.slice(`# ${name} `.length);
        const [commit, branch] = [header('branch.oid'), header('branch.head')];
        return {
            // Without any commit, git says so here instead of refusing.
            head: commit === undefined || commit === '(initial)' ? await this.headCommit() : commit,
            branch: branch === '(detached)' ? undefined : branch,
            changed: records.flatMap((record) => changedPath.exec(record)?.[1] ?? []),
        };
    }
    /** `owner/name` of the remote `origin`, if it is a server's. */
    async originRepository() {
        return (0,remote/* repositoryOfUrl */.Je)(await this.#originUrl());
    }
    /** The same, if that server is the named one. */
    async originRepositoryAt(host) {
        const url = await this.#originUrl();
        return (0,remote/* hostOfUrl */.Pm)(url) === host ? (0,remote/* repositoryOfUrl */.Je)(url) : undefined;
    }
    /** What git fetches from, by the clone's own configuration; empty if there is no such remote. */
    async #originUrl() {
        const { exitCode, stdout } = await (0,process/* runGit */.EO)(this.#command, ['config', '--local', '--get-all', 'remote.origin.url']);
        // Of several it is the first; the others are for pushing.
        return exitCode === 0 ? (stdout.toString().split('\n')[0] ?? '') : '';
    }
    /**
     * The files of a commit, whatever lies in the working folder.
     *
     * @param commit Its hash: several packages of one commit are read from one tree.
     */
    treeAt(commit) {
        const tree = this.#trees.get(commit) ?? this.#treeAt(commit);
        this.#trees.set(commit, tree);
        return tree;
    }
    async #treeAt(commit) {
        const entries = await entriesAt(this.#batch, commit);
        const files = new Map([...entries].flatMap(([path, entry]) => fileOf(path, entry)));
        const readOnce = async (path) => {
            const hash = files.get(path);
            if (hash === undefined)
                return undefined;
            const [object] = await this.#batch.read([hash]);
            if (object === undefined)
                throw unusable(`The clone does not have the content of ${(0,quoted/* quoted */.TL)(path)} at ${commit}.`);
            return (0,source_text/* sourceText */.r)(path, object.content);
        };
        return { paths: [...files.keys()], read: (0,working_tree/* eachOnce */.B)(readOnce), entries };
    }
    /** The bytes of files by hash, whatever they are; one that is not in the clone is left out. */
    async blobs(hashes) {
        const objects = await this.#batch.read(hashes);
        return new Map(objects.flatMap((object) => (object?.type === 'blob' ? [[object.hash, object.content]] : [])));
    }
    /**
     * The text of one file of a commit.
     *
     * @returns `undefined` if there is no such file.
     * @throws ReleaseError `source-unreadable`
     */
    async fileAt(commit, path) {
        const [object] = await this.#batch.read([`${commit}:${path}`]);
        return object?.type === 'blob' ? (0,source_text/* sourceText */.r)(path, object.content) : undefined;
    }
    #output(parameters) {
        return (0,process/* gitOutput */.oM)(this.#command, parameters);
    }
}
// Of a file that differs, eight fields stand before its path; of one that was not merged, ten.
const changedPath = /^(?:1(?: \S+){7}|u(?: \S+){9}) (.+)$/s;
/** Path and hash of an entry, if it is a file: 120000 is a symbolic link, 160000 a submodule. */
function fileOf(path, entry) {
    const [, hash] = /^100\d{3} blob ([0-9a-f]{40,64})$/.exec(entry) ?? [];
    return hash === undefined ? [] : [[path, hash]];
}
function notACommit(name, type) {
    return new errors/* ReleaseError */.K2('tag-not-a-commit', {
        message: `${(0,quoted/* quoted */.TL)(name)} points at a ${type}, not at a commit.`,
        hint: 'Name a commit; if this is a tag, delete it, and tag the commit itself.',
    });
}
function unusable(message) {
    return new errors/* ReleaseError */.K2('git-failed', {
        message,
        hint: `Fetch the commit with its whole content, and run ${errors/* theRun */.xE} again.`,
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
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

/***/ 50148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ sourceText)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);


// A change log of 20 years has 200 kB; whatever is larger was not written by people.
const largestFileBytes = 16 * 1024 * 1024;
/**
 * The text of a file of a project; a byte order mark is kept, so that the text can be written back as it was.
 *
 * @throws ReleaseError `source-unreadable` if it is too large, or not UTF-8.
 */
function sourceText(path, content) {
    const unreadable = (reason, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('source-unreadable', { message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)} ${reason}.`, hint, file: path });
    if (content.length > largestFileBytes) {
        throw unreadable(`has ${content.length} bytes, and no more than ${largestFileBytes} are read`, 'Make it smaller.');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw unreadable('is not UTF-8 text', 'Save it in the encoding UTF-8.');
    }
}


/***/ }),

/***/ 45385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eachOnce),
/* harmony export */   D5: () => (/* binding */ textInFolder),
/* harmony export */   I3: () => (/* binding */ hasText),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   cn: () => (/* binding */ workingTree),
/* harmony export */   x3: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42767);
/* harmony import */ var _source_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50148);





/**
 * The tracked files of a checkout as they lie in its folder when they are read first.
 *
 * Reading throws ReleaseError `source-unreadable`.
 *
 * @param root The folder of the checkout.
 * @param committed Of the commit that is checked out; a file that was changed since, or that a sparse checkout leaves out,
 *   is read from it.
 */
function workingTree(root, committed) {
    const { paths, changed } = committed;
    const readOnce = async (path) => {
        if (!paths.includes(path))
            return undefined;
        const content = changed.includes(path) ? undefined : await contentOf(root, path);
        return (0,_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceText */ .r)(path, content ?? (await committed.read(path)));
    };
    return { paths, read: eachOnce(readOnce) };
}
/** Reads a file when it is asked for, and never again: several readers look at the same few. */
function eachOnce(read) {
    const texts = new Map();
    return (path) => {
        const text = texts.get(path) ?? read(path);
        texts.set(path, text);
        return text;
    };
}
/** Whether nothing lies in a folder under this path. */
async function isAbsent(root, path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).then(() => false, isNothing);
}
/**
 * The text of a file in a folder; `undefined` if it is not there.
 *
 * @throws ReleaseError `source-unreadable`
 */
async function textInFolder(root, path) {
    const content = await contentOf(root, path);
    return content && (0,_source_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceText */ .r)(path, content);
}
/** Whether a file in a folder has exactly this text. */
async function hasText(root, path, text) {
    const isFile = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).then((found) => found.isFile(), () => false);
    const content = isFile ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch(() => undefined) : undefined;
    return content?.equals(Buffer.from(text)) === true;
}
/**
 * Write a file with the permissions that it has, or a new one: whole, or not at all if the program is ended.
 *
 * @throws ReleaseError `file-not-written` with the words of the system; also if a link has taken the place of the file or
 *   of a folder above it, since that leads elsewhere.
 */
async function writeText(root, path, text) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path);
    const beside = `${place}.release-action`;
    try {
        const mode = await modeOfOwnFile(root, path);
        // An earlier run may have been ended before it gave the file its name.
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(beside, { force: true });
        await closing(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(beside, 'wx', mode === undefined ? 0o666 : 0o600), async (file) => {
            await file.writeFile(text);
            // Not by `open`, where the mask of the process takes something away.
            if (mode !== undefined)
                await file.chmod(mode & 0o7777);
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(beside, place);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(beside, { force: true }).catch(() => { });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('file-not-written', {
            message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)} cannot be written.`,
            hint: 'Fix what the system says, and run the same command again: it goes on where it stopped.',
            cause,
        });
    }
}
/** The content of a file; `undefined` if it is not there. */
async function contentOf(root, path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    }
    catch (cause) {
        if (isNothing(cause))
            return undefined;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('source-unreadable', {
            message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(path)} cannot be read.`,
            hint: 'Fix what the system says, and run the command again.',
            cause,
        });
    }
}
/** The mode of a file; `undefined` if nothing is there. */
async function modeOfOwnFile(root, path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(root), path));
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder)) !== folder)
        throw new Error('A link has taken the place of its folder.');
    if (await isAbsent(root, path))
        return undefined;
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path));
    if (!found.isFile())
        throw new Error(`A ${found.isSymbolicLink() ? 'link' : 'folder'} has taken its place.`);
    return found.mode;
}
async function closing(file, use) {
    try {
        await use(file);
    }
    finally {
        await file.close();
    }
}
function isNothing(error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}


/***/ })

};

//# sourceMappingURL=418.index.js.map