export const id = 812;
export const ids = [812];
export const modules = {

/***/ 95812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fetchTufTarget: () => (/* binding */ fetchTufTarget)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/index.js
var dist = __webpack_require__(84706);
// EXTERNAL MODULE: ./node_modules/tuf-js/dist/error.js
var dist_error = __webpack_require__(86376);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/clients/http/send.js + 2 modules
var send = __webpack_require__(26444);
;// CONCATENATED MODULE: ./lib/clients/trust/tuf-mirror.js





// There is another root to fall back to: whoever has no network does not wait for long.
const triesLimit = 3;
// Metadata is a few kilobytes.
const timeLimits = { connectMs: 10_000, idleMs: 10_000, wholeMs: 30_000 };
/** Fetches from a TUF mirror, and remembers whether the mirror or what it served was at fault. */
class TufMirror extends dist/* BaseFetcher */.xv {
    /** Why the last request was not answered whole; `undefined` if it was. */
    failure;
    #network;
    /** Of the file that is being downloaded: the library asks for one after another. */
    #limitBytes = 0;
    constructor(network) {
        super();
        this.#network = network;
    }
    async fetch(url) {
        const { status, body } = await this.#answerTo(url);
        // The library takes 403 and 404 of the next root for "there is none yet", by this very error.
        if (status !== 200)
            throw new dist_error.DownloadHTTPError(`GET ${url} answered ${status}`, status);
        return new ReadableStream({
            start: (stream) => {
                stream.enqueue(new Uint8Array(body));
                stream.close();
            },
        });
    }
    async downloadFile(url, maxLength, handler) {
        let isWhole = false;
        this.failure = undefined;
        this.#limitBytes = maxLength;
        const handle = (file) => {
            isWhole = true;
            return handler(file);
        };
        try {
            return await super.downloadFile(url, maxLength, handle);
        }
        catch (error) {
            // An answer without end is an attack, and no outage.
            if (!isWhole && !(error instanceof dist_error.DownloadLengthMismatchError))
                this.failure = error;
            throw error;
        }
    }
    async #answerTo(url) {
        const hint = 'Look at https://status.sigstore.dev, and try again later.';
        const name = new URL(url).host;
        try {
            return await (0,exchange/* exchange */.c)({ name, code: 'trusted-root-unreachable', hint, network: this.#network, triesLimit }, {
                request: { method: 'GET', url, headers: {}, timeLimits, answerLimitBytes: this.#limitBytes },
                statuses: [200, 403, 404],
                read: (response) => response,
            });
        }
        catch (error) {
            if (error instanceof errors/* ReleaseError */.K2 && error.cause instanceof send/* AnswerTooLong */.rx)
                throw new dist_error.DownloadLengthMismatchError(error.message);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./lib/clients/trust/tuf-target.js









/**
 * Fetch a target, following the client workflow of TUF.
 *
 * Metadata is compared with this machine's clock: the library takes no other. Nothing of the cache is trusted: the way
 * to the newest root begins at the given one, damaged metadata is fetched again, and the number of the newest root that
 * was seen can only refuse.
 *
 * @param cacheFolder Keeps metadata and targets between runs, for speed and against rollback; made if it is not there.
 * @throws ReleaseError `trusted-root-stale`, `trusted-root-rollback`, or `trusted-root-damaged` for metadata that must
 *   not be used; `trusted-root-unreachable` if the mirror gave none, or it cannot be kept.
 * @see https://theupdateframework.github.io/specification/latest/#detailed-client-workflow
 */
async function fetchTufTarget(repository, name, { network, cacheFolder }) {
    const mirror = new TufMirror(network);
    await prepareCache(repository, cacheFolder);
    try {
        const updater = updaterOf(repository, cacheFolder, mirror);
        await updater.refresh();
        const target = await updater.getTargetInfo(name);
        if (target === undefined)
            throw new Error(`The metadata names no target ${(0,quoted/* quoted */.TL)(name)}.`);
        const content = await (0,promises_.readFile)(await pathOf(updater, target));
        const rootVersion = await versionOf(rootPath(cacheFolder));
        await noteVersion(rootVersion, cacheFolder);
        return { content, rootVersion };
    }
    catch (cause) {
        throw refusal(cause, mirror, { repository, cacheFolder });
    }
}
/** Where the library expects the root, and writes newer ones. */
const rootPath = (cacheFolder) => (0,external_node_path_.join)(cacheFolder, 'root.json');
const seenPath = (cacheFolder) => (0,external_node_path_.join)(cacheFolder, 'newest-root-version');
async function prepareCache({ root }, cacheFolder) {
    try {
        await (0,files/* makeFolder */.fc)((0,external_node_path_.join)(cacheFolder, 'targets'));
        await replaceFile(rootPath(cacheFolder), root);
    }
    catch (cause) {
        throw cacheRefusal(cacheFolder, cause);
    }
}
function cacheRefusal(cacheFolder, cause) {
    return new errors/* ReleaseError */.K2('trusted-root-unreachable', {
        message: `The trusted root cannot be kept in ${(0,quoted/* quotedPath */.MW)(cacheFolder)}.`,
        hint: 'Make the folder writable.',
        cause,
    });
}
function updaterOf({ url }, cacheFolder, fetcher) {
    return new dist/* Updater */.Sx({
        metadataDir: cacheFolder,
        metadataBaseUrl: url,
        targetDir: (0,external_node_path_.join)(cacheFolder, 'targets'),
        targetBaseUrl: `${url}/targets`,
        fetcher,
    });
}
async function pathOf(updater, target) {
    return (await updater.findCachedTarget(target)) ?? (await updater.downloadTarget(target));
}
/** Remember the newest root: whoever withholds it later could bring back the keys of an older one. */
async function noteVersion(version, cacheFolder) {
    const seen = await (0,promises_.readFile)(seenPath(cacheFolder), 'utf8').catch(() => '');
    if (version < Number(seen))
        throw new dist_error.BadVersionError(`root ${version} is less than current version ${seen}`);
    try {
        await replaceFile(seenPath(cacheFolder), String(version));
    }
    catch (cause) {
        throw cacheRefusal(cacheFolder, cause);
    }
}
/** Whole or not at all, also if others write it at the same time. */
async function replaceFile(path, content) {
    const beside = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(beside, content);
    await (0,promises_.rename)(beside, path);
}
async function versionOf(path) {
    const { signed } = JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    return signed.version;
}
function refusal(cause, { failure }, { repository, cacheFolder }) {
    if (failure !== undefined) {
        return new errors/* ReleaseError */.K2('trusted-root-unreachable', {
            message: `${repository.url} gave no trusted root.`,
            hint: 'Look at https://status.sigstore.dev, and try again later.',
            cause: failure,
        });
    }
    if (cause instanceof errors/* ReleaseError */.K2)
        return cause;
    if (cause instanceof dist_error.PersistError)
        return cacheRefusal(cacheFolder, cause);
    const code = metadataFault(cause);
    const { fault, hint } = faults[code];
    return new errors/* ReleaseError */.K2(code, {
        message: `${repository.url} gave a trusted root that must not be used: ${fault}.`,
        hint: hint(cacheFolder),
        cause,
    });
}
const faults = {
    'trusted-root-stale': {
        fault: 'its metadata is expired',
        hint: () => 'Check the clock of this machine; if it is right, look at https://status.sigstore.dev, and try again later.',
    },
    'trusted-root-rollback': {
        fault: 'its metadata is older than what was seen before',
        hint: () => 'Try again later, from another network: somebody may be serving what Sigstore has taken back.',
    },
    'trusted-root-damaged': {
        fault: 'its metadata does not verify',
        hint: (cacheFolder) => `Remove ${(0,quoted/* quotedPath */.MW)(cacheFolder)}, where it is kept, and try again, from another network if it stays so.`,
    },
};
/** The library keeps the class of an error for root and timestamp, and only its text for the rest. */
function metadataFault(cause) {
    const text = cause instanceof Error ? cause.message : '';
    if (cause instanceof dist_error.ExpiredMetadataError || text.endsWith(' is expired'))
        return 'trusted-root-stale';
    if (cause instanceof dist_error.BadVersionError || text.includes(' is less than current version '))
        return 'trusted-root-rollback';
    return 'trusted-root-damaged';
}


/***/ })

};

//# sourceMappingURL=812.index.js.map