export const id = 111;
export const ids = [111];
export const modules = {

/***/ 58602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ packFolder),
/* harmony export */   HM: () => (/* binding */ unpackFolder),
/* harmony export */   Jz: () => (/* binding */ unpackAny)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var tar_stream__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56118);
/* harmony import */ var _distribution_zip_archive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50392);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42767);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(90307);










/**
 * Pack files into a new tar file: the same files and time always give the same bytes.
 *
 * @returns SHA-256 of the tar file, 64 lower-case hex digits.
 * @throws ReleaseError `artifact-mismatch` for a file that is not what it must be.
 */
async function packFolder(path, files) {
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.pack)();
    const whole = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    const fill = async () => {
        for (const name of files.names.toSorted())
            await packFile(archive, name, files);
        archive.finalize();
    };
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'wx', mode: 0o600 });
    await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(archive, hashing(whole), target), fill()]);
    return whole.digest('hex');
}
async function packFile(archive, name, { folder, modifiedEpoch, digests }) {
    const file = await _files_js__WEBPACK_IMPORTED_MODULE_8__/* .OpenFile */ .TG.openPlain((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
    if (file === undefined)
        throw changedHere(name);
    try {
        const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
        const entry = archive.entry({ name, size: file.sizeBytes, mode: 0o644, mtime: new Date(modifiedEpoch * 1000) });
        // What is read is what is hashed, and no more of it than there was.
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(file.stream(), hashing(hash), entry).catch((cause) => {
            throw changedHere(name, cause);
        });
        const expected = digests?.get(name);
        if (expected !== undefined && hash.digest('hex') !== expected)
            throw changedHere(name);
    }
    catch (error) {
        archive.destroy(error instanceof Error ? error : undefined);
        throw error;
    }
    finally {
        await file.close();
    }
}
function hashing(hash) {
    return new node_stream__WEBPACK_IMPORTED_MODULE_3__.Transform({
        transform(chunk, _encoding, done) {
            hash.update(chunk);
            done(null, chunk);
        },
    });
}
/** The refusal of a file that is not any more what it was when it was looked through. */
function changedHere(name, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2('artifact-mismatch', {
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(name)} changed on this machine after it was inspected.`,
        hint: 'Find out what the build leaves running, and push the tag again.',
        cause,
    });
}
/**
 * Unpack a tar file of plain files.
 *
 * @returns Their names, sorted.
 * @throws ReleaseError `artifact-mismatch` for anything else, such as a folder, a link, or a name that is there twice.
 */
async function unpackFolder(path, folder) {
    const names = [];
    const archive = (0,tar_stream__WEBPACK_IMPORTED_MODULE_5__.extract)();
    const unpack = async () => {
        for await (const entry of archive) {
            const { name, type } = entry.header;
            if (type !== 'file' || name === '' || name !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(name))
                throw unfit(`it holds ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(name)} (${type})`);
            // Every entry is a stream of its own that ends with an error when the archive does.
            const content = entry;
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(content, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { flags: 'wx', mode: 0o600 }));
            names.push(name);
        }
    };
    try {
        // Both at once: an archive that ends too early fails in either, and neither error may be left without a reader.
        await Promise.all([(0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), archive), unpack()]);
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2)
            throw cause;
        throw unfit('it is damaged', cause);
    }
    return names.sort();
}
const zipStart = Buffer.from('PK\x03\x04', 'latin1');
/**
 * Unpack what this action has packed, or `actions/upload-artifact`: a tar or a zip file of plain files.
 *
 * @returns Their names, sorted.
 * @throws ReleaseError `artifact-mismatch` for anything else
 */
async function unpackAny(path, folder) {
    const file = await _files_js__WEBPACK_IMPORTED_MODULE_8__/* .OpenFile */ .TG.open(path);
    try {
        const start = await file.read(0, zipStart.length);
        return start.equals(zipStart) ? await unpackZip((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path), file, folder) : await unpackFolder(path, folder);
    }
    finally {
        await file.close();
    }
}
async function unpackZip(name, bytes, folder) {
    const names = new Set();
    for (const member of await (0,_distribution_zip_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .readZip */ .u)(name, bytes)) {
        const isBeside = /^[^/\\\0]+$/.test(member.name) && !['.', '..'].includes(member.name);
        if (!isBeside || names.has(member.name))
            throw unfitZip(name, member.name);
        const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, member.name), { flags: 'wx', mode: 0o600 });
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,_distribution_zip_archive_js__WEBPACK_IMPORTED_MODULE_6__/* .contentsOf */ .K)(name, member), target);
        names.add(member.name);
    }
    return [...names].sort();
}
function unfitZip(name, member) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2('artifact-mismatch', {
        message: `The artifact ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(name)} holds ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(member)}, but its files are to lie side by side, each once.`,
        hint: 'Let `path` of `actions/upload-artifact` name the distributions of one folder, as in `wheelhouse/*.whl`.',
    });
}
function unfit(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .ReleaseError */ .K2('artifact-mismatch', {
        message: `The artifact is not one that this action made: ${what}.`,
        hint: 'Hand on the outputs of the steps "build" and "attest"; else run the whole workflow again.',
        cause,
    });
}


/***/ }),

/***/ 60947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Artifacts)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42767);
/* harmony import */ var _archive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58602);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90307);






/** GitHub's artifact service, which keeps files from one job of a run for the next. */
class Artifacts {
    #client;
    /**
     * Upload files as one artifact.
     *
     * They are packed here: the client's own zip has them in the order in which the disk answered, so that equal files
     * would not give an equal digest.
     *
     * @param name Once in a run, over all its attempts; the artifact is called `NAME.tar`.
     * @param scratch Private folder for the packed file.
     * @throws ReleaseError `artifact-failed`, `artifact-mismatch`
     */
    async upload(name, files, scratch) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, `${name}.tar`);
        const sha256 = await (0,_archive_js__WEBPACK_IMPORTED_MODULE_3__/* .packFolder */ .C)(path, files);
        const client = await this.#loaded();
        const { id, digest } = await client
            .uploadArtifact(name, [path], scratch, { skipArchive: true })
            .catch((cause) => {
            throw failed(`The artifact ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)} could not be uploaded.`, cause);
        });
        if (id === undefined || digest === undefined)
            throw failed(`The artifact ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)} got no id and digest.`);
        if (digest === sha256)
            return { id, sha256 };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('artifact-mismatch', {
            message: `The artifact ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)} has the digest sha256:${digest}, but what was packed has sha256:${sha256}.`,
            hint: 'Find out what else runs on this machine, and run the whole workflow again.',
        });
    }
    /** Load all that an upload needs, while what lies on the disk is still what was installed. */
    async load() {
        await this.#loaded();
    }
    /**
     * Download an artifact of this run and unpack it.
     *
     * The file is kept whole until its digest was compared: the client only reports a difference, and too late.
     *
     * @param scratch An existing private folder; `packed/` and `files/` are made in it.
     * @param unpack How: only our own form is taken, unless it is said.
     * @throws ReleaseError `artifact-failed`, `artifact-mismatch`
     */
    async download(artifact, scratch, unpack = _archive_js__WEBPACK_IMPORTED_MODULE_3__/* .unpackFolder */ .HM) {
        const packed = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'packed');
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(scratch, 'files');
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(packed);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder);
        const client = await this.#loaded();
        await client.downloadArtifact(artifact.id, { path: packed, skipDecompress: true }).catch((cause) => {
            throw failed(`The artifact ${artifact.id} could not be downloaded.`, cause);
        });
        const [file = '', ...others] = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packed);
        if (file === '' || others.length > 0)
            throw failed(`The artifact ${artifact.id} came as ${others.length + 1} files.`);
        const { sha256 } = await (0,_files_js__WEBPACK_IMPORTED_MODULE_4__/* .measureFile */ .v9)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packed, file));
        const name = file.replace(/\.(?:tar|zip)$/, '');
        if (sha256 === artifact.sha256)
            return { folder, names: await unpack((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packed, file), folder), name };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('artifact-mismatch', {
            message: `The artifact ${artifact.id} has the digest sha256:${sha256}, but the earlier job uploaded sha256:${artifact.sha256}.`,
            hint: 'Do not use these files; run the whole workflow again, and find out who could write to its artifacts.',
        });
    }
    /**
     * The names of all artifacts of this run, of whatever job and attempt: for people, who look for what is missing.
     *
     * @throws ReleaseError `artifact-failed`
     */
    async names() {
        const client = await this.#loaded();
        const { artifacts } = await client.listArtifacts().catch((cause) => {
            throw failed('The artifacts of this run could not be listed.', cause);
        });
        return artifacts.map(({ name }) => name).sort();
    }
    /** The official client is half of the bundle: a step that ends before it hands anything on must not load it. */
    async #loaded() {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(830), __webpack_require__.e(645), __webpack_require__.e(589)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        this.#client ??= new DefaultArtifactClient();
        return this.#client;
    }
}
function failed(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2('artifact-failed', {
        message,
        hint: `Run ${_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .theRun */ .xE} again; if the artifact is gone, run the whole workflow again.`,
        cause,
    });
}


/***/ }),

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

/***/ 90307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sg: () => (/* binding */ readPlainText),
/* harmony export */   TG: () => (/* binding */ OpenFile),
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   nO: () => (/* binding */ writeFileAt),
/* harmony export */   v9: () => (/* binding */ measureFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






const chunkBytes = 256 * 1024;
// Windows has neither flag, nor the pipes that would be waited for.
const plainly = node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK ?? 0);
/** An open file: what was read once is what is read again, whatever happens to its name. */
class OpenFile {
    sizeBytes;
    #handle;
    constructor(handle, sizeBytes) {
        this.#handle = handle;
        this.sizeBytes = sizeBytes;
    }
    /** Open a file for reading. */
    static async open(path) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, 'r');
        const { size } = await handle.stat();
        return new OpenFile(handle, size);
    }
    /** Open a plain file for reading; `undefined` for what is none: a link, a folder, a pipe that nobody writes to. */
    static async openPlain(path) {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, plainly).catch(() => undefined);
        if (handle === undefined)
            return undefined;
        const facts = await handle.stat();
        if (facts.isFile())
            return new OpenFile(handle, facts.size);
        await handle.close();
        return undefined;
    }
    async read(offset, length) {
        const buffer = Buffer.alloc(length);
        const { bytesRead } = await this.#handle.read(buffer, 0, length, offset);
        return buffer.subarray(0, bytesRead);
    }
    /** @param end The byte after the last one. */
    stream(start = 0, end = this.sizeBytes) {
        // A stream of the handle itself would close it as soon as a reader stops early.
        return node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.from(this.#chunks(start, end), { objectMode: false });
    }
    async *#chunks(start, end) {
        for (let offset = start; offset < end;) {
            const chunk = await this.read(offset, Math.min(chunkBytes, end - offset));
            if (chunk.length === 0)
                return;
            offset += chunk.length;
            yield chunk;
        }
    }
    async close() {
        await this.#handle.close();
    }
}
/**
 * Make a folder and those above it, unless they are there.
 *
 * Node's own way of doing so never ends below a folder in which nothing can be made and which says "not found", as
 * `/proc` does.
 */
async function makeFolder(path) {
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    try {
        await makeOneFolder(path);
    }
    catch (error) {
        if (Object(error).code !== 'ENOENT' || parent === path)
            throw error;
        await makeFolder(parent);
        await makeOneFolder(path);
    }
}
async function makeOneFolder(path) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path);
    }
    catch (error) {
        const isThere = Object(error).code === 'EEXIST' && (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isDirectory();
        if (!isThere)
            throw error;
    }
}
/** Write a new file of this user into a folder. */
function writeFileAt(folder, name, text) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), text, { flag: 'wx', mode: 0o600 });
}
/** The text of a plain file that others may have written; `undefined` for what is none, or is larger. */
async function readPlainText(path, longestBytes) {
    const file = await OpenFile.openPlain(path);
    if (file === undefined)
        return undefined;
    try {
        return file.sizeBytes > longestBytes ? undefined : (await file.read(0, longestBytes)).toString();
    }
    finally {
        await file.close();
    }
}
/** Size and digest of a file, which is read once and never held whole. */
async function measureFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return { sizeBytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size, sha256: hash.digest('hex') };
}


/***/ }),

/***/ 57880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withTemporaryFolder)
/* harmony export */ });
/* unused harmony exports withFolder, removeLentFolders */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _children_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56265);





const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** Folders that go away with this process. */
const lent = new Set();
/**
 * Lend a new folder that only this user can enter. It is removed afterwards, and by a signal that ends the process: nobody
 * else would, and a release has hundreds of megabytes.
 *
 * @param parent Where it is made: the runner's temporary folder for a step, the system's for a command.
 * @param name The beginning of its name.
 */
async function withTemporaryFolder(parent, name, use) {
    return await withFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${name}-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`), use);
}
/** Lend a new folder of a name that is free; it goes away in the same way. */
async function withFolder(folder, use) {
    const release = () => {
        for (const signal of signals)
            process.off(signal, end);
    };
    const end = (signal) => {
        release();
        // An entry that listens too ends what else there is first, and then removes the folders.
        if (process.listenerCount(signal) > 0)
            return;
        // What writes there would write on.
        (0,_children_js__WEBPACK_IMPORTED_MODULE_4__/* .endGroups */ .KV)();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
        // Whoever started this process is told that a signal ended it, as without a listener.
        process.kill(process.pid, signal);
    };
    // Before there is a folder, so that no signal comes in between.
    for (const signal of signals)
        process.on(signal, end);
    lent.add(folder);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { mode: 0o700, recursive: true });
        return await use(folder);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(folder, { recursive: true, force: true });
        lent.delete(folder);
        release();
    }
}
/** Remove every folder that is lent: for an entry that is about to end the process. */
function removeLentFolders() {
    for (const folder of lent)
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}


/***/ }),

/***/ 67885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ memberLimit),
/* harmony export */   x: () => (/* binding */ MemberNames)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97114);


/** More than the greatest real distributions have; each name is kept in memory. */
const memberLimit = 100_000;
/**
 * The members of one archive seen so far. Refuses names that leave the folder, that two systems read differently, or
 * that fall together on a file system which ignores case or composes accents.
 */
class MemberNames {
    #file;
    #spellings = new Map();
    constructor(file) {
        this.#file = file;
    }
    /**
     * Add a member.
     *
     * @param name As in the archive; a directory may end in `/`.
     * @returns The path without that `/`.
     * @throws ReleaseError `file-unsafe`, `file-too-large`
     */
    add(name, isDirectory) {
        const path = isDirectory ? name.replace(/\/$/, '') : name;
        const fault = faultOfPath(path);
        if (fault !== undefined)
            throw this.#refused(`member ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} ${fault}`);
        const folded = path.normalize('NFC').toLowerCase();
        const other = this.#spellings.get(folded);
        // Some writers add a directory again for each file in it.
        const isRepeated = other?.path === path && other.isDirectory && isDirectory;
        if (other !== undefined && !isRepeated) {
            throw this.#refused(`members ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(other.path)} and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} have the same name`);
        }
        this.#spellings.set(folded, { path, isDirectory });
        if (this.#spellings.size > memberLimit) {
            throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('file-too-large', { file: this.#file, found: `it has more than ${memberLimit} members` });
        }
        return path;
    }
    /** Whether exactly this path is a member and no directory. */
    hasFile(path) {
        const found = this.#spellings.get(path.normalize('NFC').toLowerCase());
        return found?.path === path && !found.isDirectory;
    }
    #refused(found) {
        return (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('file-unsafe', { file: this.#file, found });
    }
}
function faultOfPath(path) {
    if (/[\0-\x1f\x7f]/.test(path))
        return 'has a control character in its name';
    if (path.includes('\uFFFD'))
        return 'has a name that is not UTF-8';
    if (path.includes('\\'))
        return 'has a backslash in its name';
    if (/^(\/|[a-z]:)/i.test(path))
        return 'has an absolute name';
    if (path.split('/').some((segment) => ['', '.', '..'].includes(segment)))
        return 'has a name with empty or dot parts';
    return undefined;
}


/***/ }),

/***/ 67918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ readExactly)
/* harmony export */ });
/**
 * Read that many bytes or fail.
 *
 * @throws RangeError if the file ends before that.
 */
async function readExactly(bytes, offset, length) {
    if (offset < 0 || offset + length > bytes.sizeBytes) {
        throw new RangeError(`bytes ${offset} to ${offset + length} of ${bytes.sizeBytes} do not exist`);
    }
    const found = await bytes.read(offset, length);
    if (found.length !== length)
        throw new RangeError(`only ${found.length} of ${length} bytes at ${offset} could be read`);
    return found;
}


/***/ }),

/***/ 50392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ contentsOf),
/* harmony export */   u: () => (/* binding */ readZip)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var yauzl__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20663);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42767);
/* harmony import */ var _archive_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67885);
/* harmony import */ var _byte_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67918);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97114);







// yauzl takes nothing but a subclass of its own.
class SourceReader extends yauzl__WEBPACK_IMPORTED_MODULE_1__/* .RandomAccessReader */ .lJ {
    #bytes;
    constructor(bytes) {
        super();
        this.#bytes = bytes;
    }
    _readStreamForRange(start, end) {
        return this.#bytes.stream(start, end);
    }
    read(target, start, length, position, done) {
        (0,_byte_source_js__WEBPACK_IMPORTED_MODULE_5__/* .readExactly */ .L)(this.#bytes, position, length).then((found) => {
            found.copy(target, start);
            done(null);
        }, (error) => done(error));
    }
}
/**
 * Read the central directory of a zip archive.
 *
 * @param file Name of the archive, for messages.
 * @returns Its members in the order of the directory.
 * @throws ReleaseError `file-unreadable`, `file-too-large`
 */
async function readZip(file, bytes) {
    const members = [];
    try {
        // Names are decoded here, strictly, since yauzl takes code page 437 for what is not marked as UTF-8.
        const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };
        const zip = await (0,yauzl__WEBPACK_IMPORTED_MODULE_1__/* .fromRandomAccessReaderPromise */ .or)(new SourceReader(bytes), bytes.sizeBytes, options);
        for await (const entry of zip.eachEntry()) {
            if (members.length === _archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLimit */ .I)
                throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('file-too-large', { file, found: `it has more than ${_archive_names_js__WEBPACK_IMPORTED_MODULE_3__/* .memberLimit */ .I} members` });
            members.push(memberOf(zip, entry));
        }
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2)
            throw cause;
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('file-unreadable', { file, found: 'it is not a zip archive that can be read', cause });
    }
    return members;
}
function memberOf(zip, entry) {
    const name = entry.fileNameRaw.toString('utf8');
    return {
        name,
        isDirectory: name.endsWith('/'),
        sizeBytes: entry.uncompressedSize,
        compressedBytes: entry.compressedSize,
        crc32: entry.crc32,
        method: entry.compressionMethod,
        flags: entry.generalPurposeBitFlag,
        fileType: (entry.externalFileAttributes >>> 16) & 0o170000,
        offset: entry.relativeOffsetOfLocalHeader,
        open: () => zip.openReadStreamPromise(entry),
    };
}
/**
 * The contents of a member, chunk by chunk.
 *
 * @throws ReleaseError `file-unreadable` if they are damaged, or are not what the directory states.
 */
async function* contentsOf(file, member) {
    const name = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(member.name);
    let checksum = 0;
    try {
        const chunks = await member.open();
        for await (const chunk of chunks) {
            checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.crc32)(chunk, checksum);
            yield chunk;
        }
    }
    catch (cause) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('file-unreadable', { file, found: `member ${name} cannot be unpacked`, cause });
    }
    if (checksum !== member.crc32)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .refusal */ .x)('file-unreadable', { file, found: `member ${name} has a wrong CRC` });
}


/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   vS: () => (/* binding */ manifestName),
/* harmony export */   xU: () => (/* binding */ builderWords)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42767);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43800);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25946);






/** As people read it: `wheels (leg-1 of 3, attempt 2)`. */
function builderWords({ job, leg, legs, attempt }) {
    const ofMatrix = leg === undefined || legs === undefined ? [] : [`leg-${leg} of ${legs}`];
    const more = [...ofMatrix, ...(attempt === undefined ? [] : [`attempt ${attempt}`])];
    return more.length === 0 ? job : `${job} (${more.join(', ')})`;
}
/** Name of the manifest inside the artifact. */
const manifestName = 'release-manifest.json';
/** The manifest as the bytes of its file: the same manifest always gives the same text. */
function serializeManifest(manifest) {
    const { schema, project, isPackage, isPart, allowed, legs, version, tag, tagPrefix, commit, notes } = manifest;
    const files = manifest.files
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sizeBytes, sha256, builtBy, lacking }) => ({ name, sizeBytes, sha256, builtBy, lacking }));
    const parts = { schema, project, isPackage, isPart, allowed, legs, version, tag, tagPrefix, commit, notes, files };
    return `${JSON.stringify(parts, null, 2)}\n`;
}
/**
 * Read a manifest that came from another job.
 *
 * @throws ReleaseError `manifest-invalid`, with every field that cannot be used.
 */
function parseManifest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(['it is not JSON'], cause);
    }
    const fields = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : {};
    const complaints = [];
    const string = (name, pattern) => {
        const found = fields[name];
        if (typeof found === 'string' && pattern.test(found))
            return found;
        complaints.push(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)} is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedJson */ .xf)(found)}`);
        return '';
    };
    if (fields.schema !== 1)
        complaints.push(`"schema" is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedJson */ .xf)(fields.schema)}, not 1`);
    const manifest = {
        schema: 1,
        project: string('project', /^[A-Za-z0-9._-]{1,200}$/),
        ...(fields.isPackage === true ? { isPackage: true } : {}),
        ...(fields.isPart === true ? { isPart: true } : {}),
        ...parseAllowed(fields.allowed, complaints),
        ...parseLegs(fields.legs, complaints),
        version: string('version', /^[a-z0-9.!+]{1,200}$/),
        tag: string('tag', /^\S{1,250}$/),
        tagPrefix: string('tagPrefix', new RegExp(`^${_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPrefixForm */ .t_}$`)),
        commit: string('commit', _commit_js__WEBPACK_IMPORTED_MODULE_5__/* .commitForm */ .s),
        notes: string('notes', /^[^\0]{0,125000}$/u),
        files: parseFiles(fields.files, complaints),
    };
    if (!isTagOf(manifest)) {
        complaints.push(`the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(manifest.tag)} is not ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(manifest.tagPrefix)} and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(manifest.version)}`);
    }
    if (complaints.length > 0)
        throw invalid(complaints);
    return manifest;
}
/** Whether the tag is the prefix and the version; the version may be spelled in another way there. */
function isTagOf({ tag, tagPrefix, version }) {
    const reading = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readNamedTag */ .UM)(tag, tagPrefix);
    if (reading.kind !== 'release' || reading.tag.prefix !== tagPrefix)
        return false;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameVersion */ .p)(reading.tag.version.text, version);
}
function parseAllowed(value, complaints) {
    if (value === undefined)
        return {};
    const entries = Array.isArray(value) ? value : [undefined];
    const globs = entries.filter((glob) => typeof glob === 'string');
    if (globs.length === entries.length)
        return { allowed: globs };
    complaints.push(`"allowed" is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedJson */ .xf)(value)}`);
    return {};
}
function parseLegs(value, complaints) {
    if (value === undefined)
        return {};
    if (typeof value === 'number' && Number.isSafeInteger(value) && value > 1)
        return { legs: value };
    complaints.push(`"legs" is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedJson */ .xf)(value)}`);
    return {};
}
function parseFiles(value, complaints) {
    if (!Array.isArray(value) || value.length === 0) {
        complaints.push('"files" is not a list of files');
        return [];
    }
    const files = value.flatMap((entry) => {
        const { name, sizeBytes, sha256, builtBy, lacking } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(entry) ? entry : {};
        const builder = parseBuilder(builtBy);
        const isFile = typeof name === 'string' &&
            /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,250}$/.test(name) &&
            typeof sizeBytes === 'number' &&
            Number.isSafeInteger(sizeBytes) &&
            sizeBytes > 0 &&
            typeof sha256 === 'string' &&
            /^[0-9a-f]{64}$/.test(sha256) &&
            builder !== undefined;
        if (!isFile || !isLackingFile(lacking))
            complaints.push(`"files" has ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quotedJson */ .xf)(entry)}`);
        else
            return [{ name, sizeBytes, sha256, ...builder, ...(lacking === undefined ? {} : { lacking }) }];
        return [];
    });
    if (new Set(files.map(({ name }) => name)).size !== files.length)
        complaints.push('"files" names a file twice');
    return files;
}
/** @returns `undefined` for what `collect` does not write. */
function parseBuilder(value) {
    if (value === undefined)
        return {};
    const { job, leg, legs, attempt } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) ? value : {};
    const isNumber = (number) => Number.isSafeInteger(number);
    if (typeof job !== 'string' || !/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/.test(job))
        return undefined;
    if (![leg, legs, attempt].every((number) => number === undefined || isNumber(number)))
        return undefined;
    return {
        builtBy: {
            job,
            ...(isNumber(leg) && isNumber(legs) ? { leg, legs } : {}),
            ...(isNumber(attempt) ? { attempt } : {}),
        },
    };
}
const isLackingFile = (value) => value === undefined ||
    ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value) &&
        typeof value.last === 'string' &&
        isTexts(value.paths) &&
        Number.isSafeInteger(value.moreCount) &&
        isTexts(value.remarks));
const isTexts = (value) => Array.isArray(value) && value.every((text) => typeof text === 'string');
function invalid(complaints, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('manifest-invalid', {
        message: `${manifestName} of the build job cannot be used: ${complaints.join('; ')}.`,
        hint: 'Use one version of the action in all jobs, and run the whole workflow again.',
        cause,
    });
}


/***/ })

};

//# sourceMappingURL=111.index.js.map