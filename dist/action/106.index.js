export const id = 106;
export const ids = [106];
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

/***/ 55571:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/attestation/judging/expected.js
var judging_expected = __webpack_require__(24281);
// EXTERNAL MODULE: ./lib/attestation/reading/provenance-file.js + 3 modules
var provenance_file = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/attestation.js
var attestation = __webpack_require__(85937);
// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/clients/github/api.js + 1 modules
var github_api = __webpack_require__(91537);
// EXTERNAL MODULE: ./lib/clients/github/assets.js
var github_assets = __webpack_require__(9669);
// EXTERNAL MODULE: ./lib/clients/github/refs.js
var refs = __webpack_require__(88718);
// EXTERNAL MODULE: ./lib/clients/github/releases.js
var releases = __webpack_require__(40386);
// EXTERNAL MODULE: ./lib/clients/http/download.js + 1 modules
var download = __webpack_require__(89120);
// EXTERNAL MODULE: ./lib/clients/oidc.js
var oidc = __webpack_require__(96547);
// EXTERNAL MODULE: ./lib/clients/provenance-text.js
var provenance_text = __webpack_require__(98405);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
var core = __webpack_require__(33838);
;// CONCATENATED MODULE: ./lib/clients/python-index/upload-token.js

// The index gives 15 minutes; a large file may need the last five.
const lifetimeMs = 10 * 60_000;
/** The upload token of a job, renewed before it expires. */
class UploadTokenSource {
    #publishing;
    #identity;
    #clock;
    #current;
    /** @param identity Asks for a fresh OIDC token: the index takes each one once. */
    constructor(publishing, identity, clock) {
        this.#publishing = publishing;
        this.#identity = identity;
        this.#clock = clock;
    }
    /** A token that is valid for some minutes; what `TrustedPublishing.mint` throws. */
    async token() {
        const current = this.#current;
        if (current !== undefined && this.#now() - current.mintedAt < lifetimeMs)
            return current.token;
        const audience = await this.#publishing.audience();
        const token = await this.#publishing.mint(() => this.#identity(audience), core/* setSecret */.Pq);
        this.#current = { token, mintedAt: this.#now() };
        return token;
    }
    /** Forget the token, because the index called it expired. */
    forget() {
        this.#current = undefined;
    }
    #now() {
        return this.#clock.now().getTime();
    }
}

// EXTERNAL MODULE: ./lib/clients/python-index.js + 3 modules
var python_index = __webpack_require__(70900);
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/clients/trust/current-trust.js + 4 modules
var current_trust = __webpack_require__(77524);
// EXTERNAL MODULE: ./lib/clients/unfit-page.js + 3 modules
var unfit_page = __webpack_require__(94767);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 1 modules
var file_name = __webpack_require__(37026);
// EXTERNAL MODULE: ./lib/distribution/release-assets.js
var release_assets = __webpack_require__(98021);
// EXTERNAL MODULE: ./lib/distribution.js + 2 modules
var distribution = __webpack_require__(78805);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/draft-body.js
var draft_body = __webpack_require__(66539);
// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/tag.js
var release_tag = __webpack_require__(28089);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/steps/publish/decide.js




/**
 * Decide what is uploaded. The source distribution comes last: an installer that sees it alone would build from it.
 *
 * @param onIndex Files of the project that the index has, by name.
 * @returns Those that the index does not have, in the order of uploading.
 * @throws ReleaseError before anything is uploaded: `index-file-differs` if the index has another file under one of the
 *   names, `index-file-foreign` if it has a file of this version that the release does not have.
 */
function decideUploads(verified, onIndex) {
    const differing = verified.filter(({ file }) => {
        const there = onIndex.get(file.name);
        return there !== undefined && there.sha256 !== file.sha256;
    });
    if (differing.length > 0)
        throw differs(differing, onIndex);
    refuseForeign(verified, onIndex);
    const isThere = ({ file }) => onIndex.has(file.name);
    const order = ({ file }) => (file.fileName.kind === 'sdist' ? 1 : 0);
    return verified.filter((one) => !isThere(one)).toSorted((a, b) => order(a) - order(b));
}
/** A file that somebody else put beside ours would look like a part of this release. */
function refuseForeign(verified, onIndex) {
    const own = new Set(verified.map(({ file }) => file.name));
    const version = verified[0]?.file.metadata.version;
    const foreign = [...onIndex.keys()].filter((name) => !own.has(name) && version && (0,release_assets/* isOfVersion */.o1)(version, name));
    if (foreign.length === 0)
        return;
    throw new errors/* ReleaseError */.K2('index-file-foreign', {
        message: `The index has ${(0,listed/* listed */.K)(foreign.map(quoted/* quoted */.TL))} of this version, which the release does not have.`,
        hint: 'Find out who uploaded it; yank it, and release a new version if nobody knows.',
    });
}
function differs(files, onIndex) {
    const lines = files.map(({ file }) => `  ${(0,quoted/* quoted */.TL)(file.name)}: here sha256:${file.sha256}, there sha256:${onIndex.get(file.name)?.sha256}`);
    return new errors/* ReleaseError */.K2('index-file-differs', {
        message: ['The index already has other files under the same names:', ...lines].join('\n'),
        hint: 'A file name can be used once: release a new version.',
    });
}

// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var statement = __webpack_require__(47896);
;// CONCATENATED MODULE: ./lib/steps/publish/read-back.js





// Caches of the index may be behind for some minutes; nobody waits longer than one here.
const waitsMs = [500, 1000, 2000, 4000, 8000, 16_000, 16_000];
/**
 * Read back what the index serves, until it shows every file with both attestations, or for less than a minute. This
 * polls: nothing failed, and the index is only not there yet.
 *
 * @returns A warning for each file that is not shown yet: the upload itself is done and is not failed for it.
 * @throws ReleaseError `index-file-differs`
 */
async function readBack(verified, release, { clock, voice }) {
    const { name: indexName } = release.index;
    voice({ kind: 'part', title: `Read ${(0,listed/* counted */.h)(verified.length, 'file')} back from ${indexName}` });
    const waits = [...waitsMs];
    let missing = verified;
    for (;;) {
        const found = await lookAt(missing, release);
        const problems = [...found.values()];
        const pauseMs = problems.length > 0 ? waits.shift() : undefined;
        if (pauseMs === undefined)
            return problems;
        missing = [...found.keys()];
        const seen = verified.length - missing.length;
        const reason = `${indexName} shows ${seen} of ${(0,listed/* counted */.h)(verified.length, 'file')} with both attestations`;
        voice({ kind: 'waiting', reason, ms: pauseMs });
        await clock.wait(pauseMs);
    }
}
/**
 * Whether the index shows a file.
 *
 * @throws ReleaseError `index-file-differs` if it shows another one under the name.
 */
function isThere(file, files, indexName) {
    const found = files.get(file.name);
    if (found === undefined)
        return false;
    if (found.sha256 === file.sha256)
        return true;
    throw new errors/* ReleaseError */.K2('index-file-differs', {
        message: `${indexName} now has ${(0,quoted/* quoted */.TL)(file.name)} with sha256:${found.sha256}, but sha256:${file.sha256} was sent.`,
        hint: 'Somebody else published under this name: find out who has rights on the project.',
    });
}
/** What is missing of each file that is not shown as it should be. */
async function lookAt(verified, release) {
    const { index, project } = release;
    const problems = new Map();
    const files = await ifAnswered(() => index.reading.files(project));
    for (const one of verified) {
        const { name } = one.file;
        const isShown = files !== undefined && isThere(one.file, files, index.name);
        const lacking = isShown ? await lackingTypes(name, release) : [];
        if (!isShown)
            problems.set(one, unseen(`${index.name} does not show ${(0,quoted/* quoted */.TL)(name)} yet.`));
        else if (lacking.length > 0)
            problems.set(one, unseen(`${index.name} shows ${(0,quoted/* quoted */.TL)(name)} without ${(0,listed/* listed */.K)(lacking)}.`));
    }
    return problems;
}
async function lackingTypes(name, { index, project, version }) {
    const found = await ifAnswered(() => index.reading.predicateTypes(project, version, name));
    return statement/* indexedTypes */.hp.filter((type) => !found?.includes(type));
}
/** An index that cannot be read right now must not fail an upload that is done. */
const ifAnswered = async (read) => (0,attempt/* readable */.HD)(await (0,attempt/* attemptAsync */.mx)(read));
function unseen(message) {
    const hint = 'The step "finish" looks again; an index takes attestations only together with the file.';
    return { code: 'index-read-back', severity: 'warning', message, hint };
}

// EXTERNAL MODULE: ./lib/attestation/judging/job-identity.js
var job_identity = __webpack_require__(26805);
// EXTERNAL MODULE: ./lib/attestation/judging/verified-attestation.js + 10 modules
var verified_attestation = __webpack_require__(37124);
// EXTERNAL MODULE: ./lib/attestation/reading/pep740.js
var pep740 = __webpack_require__(90415);
// EXTERNAL MODULE: ./lib/clients/signing.js + 6 modules
var clients_signing = __webpack_require__(75948);
;// CONCATENATED MODULE: ./lib/steps/publish/signing.js









/**
 * Sign the publish attestation of every file before the first upload: the index takes none later.
 *
 * @returns What is uploaded, in the order of `files`.
 * @throws ReleaseError `id-token-missing`, `oidc-failed`, `signing-failed`, `identity-…`; `provenance-malformed` if the index has no place for
 *   a build provenance.
 */
async function signUploads(files, { run, endpoints }, { network, trust, opened }) {
    const expected = (0,judging_expected/* expectedSigner */.n)(run, run.sha, 'release');
    // Before anything is signed: a line that the index has no place for would stop the upload after it.
    const built = files.map(({ file, buildProvenance }) => (0,pep740/* toAttestation */.k)(buildProvenance.bundle, `The build provenance of ${(0,quoted/* quoted */.TL)(file.name)}`));
    const identity = async () => {
        const token = await (0,oidc/* requestIdentityToken */.l)('sigstore', run.tokenRequest, network);
        (0,job_identity/* requireIdentity */.s)(expected, token.claims);
        return token;
    };
    const signing = new clients_signing/* Signing */.S({ ...endpoints, identity, network });
    const statements = files.map(({ file }) => ({ subject: file, predicateType: statement/* publishType */.OC, predicate: null }));
    if (files.length === 0)
        return [];
    network.voice({ kind: 'part', title: `Sign ${(0,listed/* counted */.h)(files.length, 'publish attestation')}` });
    const { signed, failure } = await signing.signAll(statements);
    if (failure !== undefined)
        throw failure;
    return files.map((verified, index) => {
        const subject = verified.file;
        const bundle = signed[index]?.bundle;
        const bytes = opened.get(subject.name);
        const buildProvenance = built[index];
        if (bundle === undefined || bytes === undefined || buildProvenance === undefined)
            throw new Error(`${(0,quoted/* quoted */.TL)(subject.name)} is not signed, or not open`);
        const own = (0,verified_attestation/* verifyAttestation */.o)(bundle, trust, { subject, predicateType: statement/* publishType */.OC, expected });
        return { verified, attestations: [buildProvenance, (0,pep740/* toAttestation */.k)(own.bundle)], bytes };
    });
}

;// CONCATENATED MODULE: ./lib/steps/publish/upload.js




/**
 * Upload one file after another; a refusal stops everything.
 *
 * @throws ReleaseError what `IndexUpload.upload` throws; `index-file-differs` if the index shows another file afterwards.
 */
async function uploadInOrder(uploads, target, voice) {
    if (uploads.length === 0)
        return;
    voice({ kind: 'part', title: `Upload ${(0,listed/* counted */.h)(uploads.length, 'file')} to ${target.index.name}` });
    const done = [];
    for (const upload of uploads) {
        try {
            await uploadOne(upload, target);
        }
        catch (error) {
            throw done.length > 0 && error instanceof errors/* ReleaseError */.K2 ? withDone(error, done, target) : error;
        }
        const { name, sizeBytes } = upload.verified.file;
        done.push(name);
        voice({ kind: 'done', what: 'uploaded', name, at: { count: done.length, total: uploads.length, sizeBytes } });
    }
}
/** Say what the index has by now, and until when the rest can follow. */
function withDone(error, done, { index }) {
    const there = `${index.name} already has ${(0,listed/* listed */.K)(done.map(quoted/* quoted */.TL))}.`;
    // https://docs.pypi.org: since 2026-07, a release takes new files for 14 days after its first.
    const deadline = 'The rest of this version must follow within 14 days.';
    return error.with({ message: `${error.message}\n${there}`, hint: `${error.hint} ${deadline}` });
}
/** Look, then send: after an unclear answer, only a file that the index does not show is sent again. */
async function uploadOne(upload, target) {
    const send = async () => {
        const token = await target.tokens.token();
        await target.index.uploading.upload(upload, token, () => mayBeThere(upload.verified, target));
    };
    try {
        await send();
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2) || error.code !== 'index-token-expired')
            throw error;
        // Mint anew: the token was good until now.
        target.tokens.forget();
        await send();
    }
}
/** Whether the index shows the file; a look-up that fails leaves it unclear, which is no. */
async function mayBeThere({ file }, { index, project }) {
    try {
        return isThere(file, await index.reading.files(project), index.name);
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K2 && error.code === 'index-failed')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/steps/publish.js

































/** Verify every byte of the published release, and publish it to the index. */
async function publish(inputs, network) {
    return await (0,temporary_folder/* withTemporaryFolder */.EX)(inputs.run.temporaryFolder, 'publish', async (folder) => {
        const opened = new Map();
        try {
            return await publishFrom({ folder, opened }, inputs, network);
        }
        finally {
            for (const file of opened.values())
                await file.close();
        }
    });
}
async function publishFrom(downloads, inputs, network) {
    const found = await (0,attempt/* attemptAsync */.mx)(() => verify(downloads, inputs, network));
    if (found instanceof errors/* ReleaseError */.K2)
        throw await withWayOut(found, inputs, network);
    if (found === undefined)
        return nothingToPublish(inputs);
    const { assets, trust, notices, verified } = found;
    const { voice } = network;
    const target = uploadTarget(inputs, network, assets.project);
    const missing = decideUploads(verified, await target.index.reading.files(assets.project));
    const uploads = await signUploads(missing, inputs, { network, trust, opened: downloads.opened });
    await requireCommit((0,github_api/* jobApi */.S)(inputs, declared/* declaredSteps */._v.publish.permissions, network), inputs);
    await uploadInOrder(uploads, target, voice);
    const release = { ...target, version: assets.version.text };
    const problems = [...notices, ...(await readBack(verified, release, network))];
    return publishReport({ inputs, assets, verified, missing, trust, target, problems });
}
/** A page of a tag that is no release, such as `nightly-2026.11.30`, is nobody's mistake. */
const nothingToPublish = ({ tag }) => (0,report/* reportOf */.EI)({
    step: 'publish',
    headline: `The release of the tag ${(0,quoted/* quoted */.TL)(tag.name)} holds no file of a version that the tag ends in, so there is nothing to publish.`,
});
async function verify(downloads, inputs, network) {
    const gathered = await gather(inputs, network, downloads);
    if (gathered === undefined)
        return undefined;
    const { assets, provenance, distributions } = gathered;
    const { trust, notices } = await (0,current_trust/* loadCurrentTrust */.I)(inputs.endpoints.trustedRoot, {
        network,
        cacheFolder: (0,external_node_path_.join)(downloads.folder, 'tuf'),
    });
    const lines = (0,provenance_file/* parseLines */.Li)(provenance, provenance_file/* provenanceFileName */.fK);
    const { voice } = network;
    const expected = (0,judging_expected/* expectedSigner */.n)(inputs.run, inputs.run.sha, 'push');
    voice({ kind: 'part', title: `Verify ${(0,listed/* counted */.h)(distributions.length, 'file')}` });
    return { assets, trust, notices, verified: (0,attestation/* verifyFiles */.x)(distributions, lines, { trust, expected, voice }) };
}
/** Of a page that lacks a file, such as one that was made by hand: what saves the version depends on the index. */
async function withWayOut(error, inputs, network) {
    if (error.code !== 'release-asset-missing')
        return error;
    const { tag, release: event, run, endpoints } = inputs;
    const version = (tag.read ?? (0,release_tag/* partsOfTag */.ug)(tag.name))?.version;
    if (version === undefined)
        return error;
    const api = (0,github_api/* jobApi */.S)(inputs, declared/* declaredSteps */._v.publish.permissions, network);
    const release = await new releases/* Releases */.h(api).get(event.releaseId);
    const assets = await new github_assets/* Assets */.s(api).list(release.id);
    const mark = (0,draft_body/* readDraftMark */.bv)(release.body, tag.name);
    const named = (mark?.assets ?? []).flatMap(({ name }) => (0,file_name/* fileNameOf */.bV)(name)?.project ?? [])[0];
    const project = named === undefined ? await (0,unfit_page/* projectOfTag */.j)(api, tag.name) : (0,known/* known */.e)(named);
    const page = { release, assets, isOurs: mark?.commit === run.sha, version, project };
    const { found, hint } = await (0,unfit_page/* findWayOut */.h)(page, new python_index/* PythonIndex */.F(endpoints, network));
    return error.with({ message: `${error.message} ${found}`, hint });
}
/** Download each asset once, and keep it open: the bytes that are verified are the bytes that are uploaded. */
async function gather(inputs, network, { folder, opened }) {
    const api = (0,github_api/* jobApi */.S)(inputs, declared/* declaredSteps */._v.publish.permissions, network);
    await requirePublished(new releases/* Releases */.h(api), inputs);
    await requireCommit(api, inputs);
    const client = new github_assets/* Assets */.s(api);
    const assets = (0,release_assets/* sortAssets */.M5)(await client.list(inputs.release.releaseId), inputs.tag, provenance_file/* provenanceFileName */.fK);
    if (assets === undefined)
        return undefined;
    const total = assets.distributions.length + 1;
    const { voice } = network;
    voice({ kind: 'part', title: `Download ${(0,listed/* counted */.h)(total, 'file')} of the release` });
    const said = (count, { name, sizeBytes }) => voice({ kind: 'done', what: 'downloaded', name, at: { count, total, sizeBytes } });
    const provenancePath = await downloadOnce(client, assets.provenance, folder);
    const provenance = await (0,provenance_text/* readProvenance */.C)(provenancePath, provenance_file/* provenanceFileName */.fK);
    said(1, assets.provenance);
    const distributions = [];
    for (const asset of assets.distributions) {
        const file = await files/* OpenFile */.TG.open(await downloadOnce(client, asset, folder));
        opened.set(asset.name, file);
        // What looks like a secret, and the description, were judged by the build: by settings and a Python that are not here.
        distributions.push(await (0,distribution/* inspectDistribution */.R)(asset.name, file, { allowed: 'any', judge: async () => [] }));
        said(distributions.length + 1, asset);
    }
    return { assets, provenance, distributions };
}
async function requirePublished(releases, { release, tag }) {
    const found = await releases.get(release.releaseId);
    if (!found.isDraft && found.tag === tag.name)
        return;
    throw new errors/* ReleaseError */.K2('release-not-published', {
        message: `The release ${found.url} is ${found.isDraft ? 'a draft again' : `of the tag ${(0,quoted/* quoted */.TL)(found.tag)}, not ${(0,quoted/* quoted */.TL)(tag.name)}`}.`,
        hint: 'Publish the draft on its page; the job starts by itself then.',
    });
}
/** The tag must lead to the commit of this run, first and right before the first upload. */
async function requireCommit(api, { tag, run }) {
    await new refs/* Refs */.d(api).requireCommit(tag.name, run.sha, {
        made: 'this run is for',
        hint: 'Delete the release, push the tag again, and let the whole workflow run for it.',
    });
}
async function downloadOnce(client, asset, folder) {
    // GitHub lets no name of an asset hold a "/"; the name is checked all the same where it becomes a path.
    const path = (0,external_node_path_.join)(folder, encodeURIComponent(asset.name));
    const difference = (0,download/* differenceOf */.P)(asset, await client.download(asset, path));
    if (difference === undefined)
        return path;
    throw new errors/* ReleaseError */.K2('release-asset-mismatch', {
        message: `GitHub lists ${(0,quoted/* quoted */.TL)(asset.name)} ${difference}.`,
        hint: `Run ${errors/* theRun */.xE} again; if it stays so, somebody changed the asset after the release was published.`,
    });
}
function uploadTarget({ endpoints, run }, network, project) {
    const index = new python_index/* PythonIndex */.F(endpoints, network);
    const identity = (audience) => (0,oidc/* requestIdentityToken */.l)(audience, run.tokenRequest, network);
    return { index, tokens: new UploadTokenSource(index.trustedPublishing, identity, network.clock), project };
}
function publishReport({ inputs, assets, verified, missing, trust, target, problems }) {
    const { index, project } = target;
    const version = assets.version.text;
    const page = index.reading.releasePage(project, version);
    const uploaded = new Set(missing.map(({ file }) => file.name));
    const files = verified.map(({ file: { name, sizeBytes, sha256 } }) => {
        const result = uploaded.has(name) ? 'verified, uploaded' : 'verified, already there';
        return { name, sizeBytes, sha256, result, link: page };
    });
    return (0,report/* reportOf */.EI)({
        step: 'publish',
        headline: `${verified[0]?.file.metadata.name ?? project} ${version} is on ${index.name}: ${page}`,
        files,
        problems,
        remarks: [
            `Published by ${inputs.release.sender}.`,
            `Verified against ${trust.description}.`,
            ...assets.others.map(({ name, uploader }) => `Left alone: ${(0,quoted/* quoted */.TL)(name)}, uploaded by ${uploader}.`),
        ],
        outputs: { files: JSON.stringify(files.map(({ name, sha256 }) => ({ name, sha256 }))) },
    });
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};

//# sourceMappingURL=106.index.js.map