export const id = 622;
export const ids = [622];
export const modules = {

/***/ 43880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   YP: () => (/* binding */ serializeLines),
/* harmony export */   cH: () => (/* binding */ provenanceLimitBytes),
/* harmony export */   fK: () => (/* binding */ provenanceFileName)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46239);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81759);



/** Name of the asset that holds the build provenance of every distribution, one bundle a line. */
const provenanceFileName = 'multiple.intoto.jsonl';
// A bundle has about 10 kB; a release at most 1,000 assets (GitHub). Both limits only bound what is read.
const lineLimitBytes = 1_000_000;
/** What of a file of build provenance is read at most. */
const provenanceLimitBytes = 64_000_000;
/** A bundle as one line of JSON, without line end: the one way in which bundles are written. */
function serializeBundle(bundle) {
    return JSON.stringify((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleToJSON)(bundle));
}
/** Bundles as a JSON Lines file. */
function serializeLines(bundles) {
    return bundles.map((bundle) => `${serializeBundle(bundle)}\n`).join('');
}
/**
 * Read a Sigstore bundle.
 *
 * @param value Parsed JSON.
 * @param place Where it was found, for the message.
 * @throws ReleaseError `provenance-malformed`
 */
function readBundle(value, place) {
    try {
        return (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__.bundleFromJSON)(value);
    }
    catch (cause) {
        throw malformed(place, 'is no Sigstore bundle', cause);
    }
}
/**
 * Read a JSON Lines file of bundles; blank lines, a byte order mark, and a missing last line end are accepted.
 *
 * @throws ReleaseError `provenance-malformed` with the number of the line.
 */
function parseLines(text, name) {
    const lines = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    return lines.split('\n').flatMap((line, index) => {
        const place = `Line ${index + 1} of ${name}`;
        if (line.trim() === '')
            return [];
        if (line.length > lineLimitBytes)
            throw malformed(place, `has more than ${lineLimitBytes} bytes`);
        return [readBundle(parseJson(line, place), place)];
    });
}
/**
 * The statement that a bundle signs. Nothing is verified here.
 *
 * @throws ReleaseError `provenance-malformed` unless the bundle is one DSSE envelope with one signature.
 */
function statementOf(bundle, place) {
    if (bundle.content.$case !== 'dsseEnvelope')
        throw malformed(place, 'holds no envelope');
    const envelope = bundle.content.dsseEnvelope;
    if (envelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h)
        throw malformed(place, `has the payload type "${envelope.payloadType}"`);
    if (envelope.signatures.length !== 1)
        throw malformed(place, `has ${envelope.signatures.length} signatures, not one`);
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStatement */ .Gc)(envelope.payload);
}
function parseJson(line, place) {
    try {
        return JSON.parse(line);
    }
    catch (cause) {
        throw malformed(place, 'is not JSON', cause);
    }
}
function malformed(place, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K('provenance-malformed', {
        message: `${place} ${what}.`,
        hint: 'Use the file that the step "attest" made; make the draft again.',
        cause,
    });
}


/***/ }),

/***/ 81759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ decodeStatement),
/* harmony export */   OC: () => (/* binding */ publishType),
/* harmony export */   _U: () => (/* binding */ buildProvenanceType),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   h: () => (/* binding */ payloadType)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);


/** Type of a DSSE payload that is an in-toto statement. */
const payloadType = 'application/vnd.in-toto+json';
/** Predicate type of build provenance. @see https://slsa.dev/spec/v1.2/build-provenance */
const buildProvenanceType = 'https://slsa.dev/provenance/v1';
/** Predicate type of the publish attestation. @see https://docs.pypi.org/attestations/publish/v1 */
const publishType = 'https://docs.pypi.org/attestations/publish/v1';
const statementType = 'https://in-toto.io/Statement/v1';
/**
 * A statement as the payload that is signed.
 *
 * @returns UTF-8 JSON; the same statement always gives the same bytes.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
function encodeStatement({ subject, predicateType, predicate }) {
    const subjects = [{ name: subject.name, digest: { sha256: subject.sha256 } }];
    return Buffer.from(JSON.stringify({ _type: statementType, subject: subjects, predicateType, predicate }));
}
/**
 * Read the payload of an envelope.
 *
 * @throws ReleaseError `provenance-malformed` unless it is a statement v1 with one subject, whose only digest that
 *   counts is a lower-case SHA-256.
 */
function decodeStatement(payload) {
    const value = parseJson(payload);
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) || value._type !== statementType)
        throw malformed(`its type is ${show(value, '_type')}`);
    const subjects = Array.isArray(value.subject) ? value.subject : [];
    const [subject] = subjects;
    if (subjects.length !== 1 || !(0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(subject))
        throw malformed(`it has ${subjects.length} subjects, not one`);
    const sha256 = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(subject.digest) ? subject.digest.sha256 : undefined;
    if (typeof subject.name !== 'string' || subject.name === '')
        throw malformed('its subject has no name');
    if (typeof sha256 !== 'string' || !isSha256(sha256))
        throw malformed('its subject has no lower-case SHA-256');
    if (typeof value.predicateType !== 'string')
        throw malformed('it has no predicate type');
    return {
        subject: { name: subject.name, sha256 },
        predicateType: value.predicateType,
        predicate: value.predicate ?? null,
    };
}
/** Whether a text is a SHA-256 as all of this project writes it. */
function isSha256(text) {
    return text.length === 64 && Buffer.from(text, 'hex').toString('hex') === text;
}
function parseJson(payload) {
    try {
        return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
    }
    catch (cause) {
        throw malformed('it is not JSON in UTF-8', cause);
    }
}
function show(value, key) {
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) ? `${JSON.stringify(value[key])}` : 'missing';
}
function malformed(what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('provenance-malformed', {
        message: `A signed statement cannot be used: ${what}.`,
        hint: 'Only single-subject in-toto statements v1 are used; make the provenance again with this action.',
        cause,
    });
}


/***/ }),

/***/ 32370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ jobApi),
/* harmony export */   SX: () => (/* binding */ refusedOf)
/* harmony export */ });
/* unused harmony export GitHubApi */
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46239);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21717);




// Waits before a read is repeated; a write never is, since a lost answer may hide a done deed.
const readWaitsMs = [1000, 2000, 4000];
/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
class GitHubApi {
    options;
    #octokit;
    constructor(options) {
        this.options = options;
        this.#octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_1__/* .getOctokit */ .Q)(options.token.reveal(), { baseUrl: options.apiUrl });
    }
    /**
     * Send one request.
     *
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async request(route, parameters) {
        return (await this.#send(route, parameters)).data;
    }
    /** Like `request`; `undefined` where GitHub answers 404, or another status that means the same here. */
    async requestIfThere(route, parameters, absent = [404]) {
        try {
            return await this.request(route, parameters);
        }
        catch (error) {
            const status = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K ? refusedOf(error.cause)?.status : undefined;
            if (status !== undefined && absent.includes(status))
                return undefined;
            throw error;
        }
    }
    /**
     * Every page of a list, to the end that the `Link` header tells: a short page is not always the last.
     *
     * @param itemsOf Takes the items out of one page.
     */
    async all(route, parameters, itemsOf) {
        const items = [];
        for (let page = 1;; page += 1) {
            const { data, link } = await this.#send(route, { ...parameters, per_page: 100, page });
            items.push(...itemsOf(data));
            if (!link.includes('rel="next"'))
                return items;
        }
    }
    async #send(route, parameters) {
        const { owner, name: repo } = this.options.repository;
        const waits = route.startsWith('GET ') ? [...readWaitsMs] : [];
        for (;;) {
            try {
                // The route decides the types of parameters and answer, which Octokit's own overloads lose on a variable.
                const response = await this.#octokit.request(route, { owner, repo, ...parameters });
                return { data: response.data, link: response.headers.link ?? '' };
            }
            catch (error) {
                const request = requestOf(route, { owner, repo, ...parameters });
                const found = refusedOf(error);
                const pauseMs = found === undefined || found.status >= 500 ? waits.shift() : undefined;
                if (pauseMs !== undefined) {
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs);
                    continue;
                }
                if (found === undefined)
                    throw unreachable(request, error);
                throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalError */ .z_)({ ...found, request }, this.options.permissions, error);
            }
        }
    }
    /** What GitHub refused of a request that a client sent itself. */
    refusalOf(method, url, { status, headers, body }) {
        const refused = { request: `${method} ${new URL(url).pathname}`, status, headers, words: (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .wordsOf */ .Z9)(body) };
        return (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusalError */ .z_)(refused, this.options.permissions);
    }
}
/** GitHub as one job of a run speaks to it. */
function jobApi({ run, token }, permissions) {
    const { apiUrl, repository } = run;
    return new GitHubApi({ apiUrl, token, repository, permissions });
}
/** `GET /repos/pallets/flask/releases/1` of a route and its parameters. */
function requestOf(route, parameters) {
    return route.replace(/\{(\w+)\}/g, (_, name) => String(parameters[name]));
}
/** The answer of GitHub in what Octokit throws; `undefined` if none came. */
function refusedOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    const response = error.response;
    // Octokit reports a lost connection as a 500 without an answer.
    if (response === undefined)
        return undefined;
    return { status: error.status, words: error.message, headers: response.headers ?? {} };
}
function unreachable(request, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('github-failed', {
        message: `GitHub could not be reached for ${request}.`,
        hint: 'Run the job again; what is done stays done.',
        cause,
    });
}


/***/ }),

/***/ 21717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ acceptedPermissions),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);

/**
 * Turn an answer of GitHub into an error that says what to do.
 *
 * @returns ReleaseError `permission-missing`, `github-refused`, or `github-failed` (also for a rate limit, which GitHub
 *   answers with 403 or 429).
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function refusalError(refused, permissions, cause) {
    const { request, status, words, headers } = refused;
    const message = `GitHub answered ${status} to ${request}: ${words || 'without a word'}`;
    const limit = limitOf(refused);
    if (limit !== undefined || status >= 500) {
        const when = limit ?? 'Run the job again';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('github-failed', { message, hint: `${when}; what is done stays done.`, cause });
    }
    if (status === 401) {
        const hint = 'Leave the input "token" at its default, the token of the job.';
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('permission-missing', { message, hint, cause });
    }
    if (status === 403 && headers['x-accepted-github-permissions'] !== undefined) {
        // All of them: GitHub's header names what this one request needs, and the next one may need another.
        const hint = `Give the job all of this in the workflow file:\n${permissionLines(permissions)}`;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('permission-missing', { message, hint, cause });
    }
    const hint = 'Check that tag, release, and pull request are as this run left them, and run the job again.';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('github-refused', { message, hint, cause });
}
/**
 * The permissions that would do for a refused request, each in itself, as GitHub names them.
 *
 * @returns As a workflow file spells them, in quotes: `"issues: read"` and `"pull-requests: read"` of
 *   `issues=read; pull_requests=read`; several that go together are joined by `and`.
 */
function acceptedPermissions({ headers }) {
    const sets = String(headers['x-accepted-github-permissions'] ?? '').split(';');
    return sets.flatMap((set) => {
        // GitHub mixes in other conditions, such as `allows_permissionless_access=true`.
        const named = [...set.matchAll(/([a-z_]+)=(read|write)\b/g)];
        const lines = named.map(([, scope = '', access]) => `"${scope.replaceAll('_', '-')}: ${access}"`);
        return lines.length === 0 ? [] : [lines.join(' and ')];
    });
}
/** GitHub's words in the body of an answer. */
function wordsOf(body) {
    const text = body.toString('utf8', 0, 20_000).trim();
    try {
        const { message, errors } = JSON.parse(text);
        return [message, errors === undefined ? undefined : JSON.stringify(errors)].filter(Boolean).join(' ') || text;
    }
    catch {
        return text.slice(0, 300);
    }
}
/** When a rate limit ends, as a sentence without its end; `undefined` if this is none. */
function limitOf({ status, headers }) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = headers['retry-after'];
    if (retryAfter !== undefined)
        return `Wait ${retryAfter} s, and run the job again`;
    if (headers['x-ratelimit-remaining'] === '0') {
        const reset = new Date(Number(headers['x-ratelimit-reset']) * 1000);
        const time = Number.isNaN(reset.getTime()) ? 'an hour from now' : reset.toISOString();
        return `The limit of requests ends at ${time}: run the job again then`;
    }
    return status === 429 ? 'Wait a minute, and run the job again' : undefined;
}
/** Permissions as lines of a workflow file. */
function permissionLines(permissions) {
    return ['permissions:', ...Object.entries(permissions).map(([scope, access]) => `  ${scope}: ${access}`)].join('\n');
}


/***/ }),

/***/ 80650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ download),
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44708);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





// A server that sends nothing for so long is taken for dead; bytes that flow take as long as they need.
const idleTimeoutMs = 60_000;
// Answers are JSON or a page of an outage; more is not read.
const answerLimitBytes = 32_000_000;
/**
 * Send one request and read the answer. Redirects are not followed and nothing is repeated.
 *
 * `fetch` would hold the whole body in memory, whatever it is given: measured, 500 MB against 72 MB.
 *
 * @throws The error of the connection, or of the body's stream.
 */
async function send(request) {
    const incoming = await start(request);
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await readAll(incoming) };
}
async function readAll(incoming) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of incoming) {
        sizeBytes += chunk.length;
        if (sizeBytes > answerLimitBytes)
            throw new Error(`The answer has more than ${answerLimitBytes} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Send one request and write a 200 answer into a new file of this user, hashing it on the way.
 *
 * @returns For another status nothing is written, and size and digest are those of nothing.
 */
async function download(request, path) {
    const incoming = await start(request);
    const { statusCode: status = 0, headers } = incoming;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let sizeBytes = 0;
    const body = Buffer.alloc(0);
    if (status !== 200)
        return { status, headers, sizeBytes, sha256: hash.digest('hex'), body: await readAll(incoming) };
    const measure = async function* (source) {
        for await (const chunk of source) {
            sizeBytes += chunk.length;
            hash.update(chunk);
            yield chunk;
        }
    };
    // Opened here, so that no broken download makes its file after its folder was removed.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600).catch((error) => {
        incoming.destroy();
        throw error;
    });
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(incoming, measure, file.createWriteStream());
    const announced = headers['content-length'];
    if (announced !== undefined && Number(announced) !== sizeBytes) {
        throw new Error(`The answer ended after ${sizeBytes} of ${announced} bytes.`);
    }
    return { status, headers, sizeBytes, sha256: hash.digest('hex'), body };
}
function start({ method, url, headers, body }) {
    const request = new URL(url).protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_3__.request : node_http__WEBPACK_IMPORTED_MODULE_2__.request;
    const sizeBytes = Buffer.isBuffer(body) ? body.length : body?.sizeBytes;
    const length = sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) };
    return new Promise((resolve, reject) => {
        const outgoing = request(url, { method, headers: { ...headers, ...length } }, resolve);
        outgoing.setTimeout(idleTimeoutMs, () => {
            const error = new Error(`No byte came for ${idleTimeoutMs / 1000} s.`);
            error.code = 'ETIMEDOUT';
            outgoing.destroy(error);
        });
        outgoing.on('error', reject);
        if (body === undefined || Buffer.isBuffer(body))
            outgoing.end(body);
        else
            (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(body.stream, outgoing).catch(reject);
    });
}


/***/ }),

/***/ 37026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ normalizeProject),
  P: () => (/* binding */ parseFileName)
});

// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __webpack_require__(24629);
;// CONCATENATED MODULE: ./lib/distribution/platform-tag.js
const allowed = new Set([
    'any',
    'win32',
    'win_amd64',
    'win_arm64',
    'win_ia64',
    'linux_armv6l',
    'linux_armv7l',
    'manylinux1_i686',
    'manylinux1_x86_64',
    'manylinux2010_i686',
    'manylinux2010_x86_64',
    'manylinux2014_aarch64',
    'manylinux2014_armv7l',
    'manylinux2014_i686',
    'manylinux2014_ppc64',
    'manylinux2014_ppc64le',
    'manylinux2014_s390x',
    'manylinux2014_x86_64',
]);
// From macOS 11 on only the major number names a platform, and Apple went from 15 to 26.
const patterns = [
    /^manylinux_\d+_\d+_(aarch64|armv7l|i686|ppc64|ppc64le|riscv64|s390x|x86_64)$/,
    /^musllinux_\d+_\d+_(aarch64|armv7l|i686|ppc64le|riscv64|s390x|x86_64)$/,
    /^macosx_(10_\d+|(11|12|13|14|15|26)_0)_(arm64|fat|fat3|fat64|i386|intel|ppc|ppc64|universal|universal2|x86_64)$/,
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)$/,
    /^android_\d+_(arm64_v8a|armeabi_v7a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32$/,
];
/**
 * Whether PyPI takes wheels of a platform. A plain `linux_x86_64`, which promises nothing about the C library, is not taken.
 *
 * @see https://packaging.python.org/en/latest/specifications/platform-compatibility-tags/
 */
function isPlatformAccepted(tag) {
    const platform = tag.toLowerCase();
    return allowed.has(platform) || patterns.some((pattern) => pattern.test(platform));
}

// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
;// CONCATENATED MODULE: ./lib/distribution/file-name.js



/**
 * The form in which two spellings of a project are the same: `my-project` for `My_Project`.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function normalizeProject(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/**
 * Read the name of a distribution as strictly as PyPI does.
 *
 * @throws ReleaseError `file-name-invalid`
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/#source-distribution-file-name
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-name-convention
 */
function parseFileName(name) {
    if (/[\0-\x1f\x7f/\\]/.test(name))
        throw invalid(name, `Cannot upload a file with '/', '\\', or a control character`);
    if (name.endsWith('.tar.gz'))
        return parseSdistName(name);
    if (name.endsWith('.whl'))
        return parseWheelName(name);
    throw invalid(name, 'Invalid file extension: only .tar.gz and .whl are taken');
}
function parseSdistName(name) {
    const stem = name.slice(0, -'.tar.gz'.length);
    const dash = stem.lastIndexOf('-');
    if (dash < 1)
        throw invalid(name, `Invalid source distribution filename: there is no "-" before a version`);
    const project = projectOf(name, stem.slice(0, dash));
    const version = versionOf(name, stem.slice(dash + 1));
    requireName(name, `${project.replaceAll('-', '_')}-${version.text}.tar.gz`);
    return { kind: 'sdist', name, project, version: version.text };
}
function parseWheelName(name) {
    const parts = name.slice(0, -'.whl'.length).split('-');
    const [namePart = '', versionPart = '', ...rest] = parts;
    const [platforms = '', abis = '', pythons = '', build] = rest.toReversed();
    if (parts.length < 5 || parts.length > 6) {
        throw invalid(name, `Invalid wheel filename (wrong number of parts): ${parts.length} instead of 5 or 6`);
    }
    const project = projectOf(name, namePart);
    const version = versionOf(name, versionPart);
    requireName(name, [project.replaceAll('-', '_'), ...parts.slice(1)].join('-').concat('.whl'));
    if (build !== undefined && !/^\d/.test(build))
        throw invalid(name, `Invalid build number: '${build}'`);
    const platformTags = tagsOf(name, platforms);
    const refused = platformTags.find((tag) => !isPlatformAccepted(tag));
    if (refused !== undefined) {
        const hint = 'Build the wheel with cibuildwheel, or repair it with auditwheel, so that it gets a manylinux tag.';
        throw invalid(name, `Binary wheel has an unsupported platform tag '${refused}'`, hint);
    }
    const wheel = { kind: 'wheel', name, project, version: version.text };
    const tags = { pythonTags: tagsOf(name, pythons), abiTags: tagsOf(name, abis), platformTags };
    return build === undefined ? { ...wheel, ...tags } : { ...wheel, build, ...tags };
}
function projectOf(name, part) {
    if (!/^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(part))
        throw invalid(name, `'${part}' is not the name of a project`);
    return normalizeProject(part);
}
function versionOf(name, part) {
    const version = (0,release_version/* parseVersion */.ot)(part);
    if (version === undefined)
        throw invalid(name, `'${part}' is not a version as PEP 440 defines it`);
    return version;
}
function tagsOf(name, part) {
    const tags = part.split('.');
    if (!tags.every((tag) => /^\w+$/.test(tag)))
        throw invalid(name, `'${part}' is not a set of tags`);
    return tags;
}
function requireName(name, expected) {
    if (name !== expected)
        throw invalid(name, `Filename '${name}' is invalid, should be '${expected}'`);
}
function invalid(name, reason, hint) {
    const file = `The file name ${JSON.stringify(name)} is one that PyPI refuses`;
    return (0,refusal/* refusal */.x)('file-name-invalid', hint === undefined ? { file, found: reason } : { file, found: reason, hint });
}


/***/ }),

/***/ 97114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);

const hints = {
    'file-name-invalid': 'Build the file with a current build back end, and do not rename it afterwards.',
    'file-unreadable': 'Build the file again with a current build back end.',
    'file-unsafe': 'Find out what put this member into the archive, remove it, and build again.',
    'file-credential': 'Exclude the file from the distribution, revoke the credential if it is a real one, and build again.',
    'file-too-large': 'Leave out what users do not need to install the project, and build again.',
    'metadata-invalid': 'Correct the project metadata (most of it is in pyproject.toml), and build again.',
    'metadata-mismatch': 'Build the file again from the tag, and do not rename it afterwards.',
    'record-invalid': 'Build the wheel again; a wheel that was changed after the build needs its RECORD written again.',
    'version-local': 'Remove the part after "+" from the version, and build again.',
};
/** Make the error that refuses one distribution; without a hint it gets the one of its code. */
function refusal(code, { file, found, hint = hints[code], cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K(code, { message: `${file}: ${found}.`, hint, cause });
}


/***/ }),

/***/ 98021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ sortAssets),
/* harmony export */   o1: () => (/* binding */ isOfVersion),
/* harmony export */   wg: () => (/* binding */ isDistributionOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37026);



/**
 * Whether an asset claims to be a distribution of a version: every wheel does, and a source distribution of that very
 * version. An archive of the documentation does not.
 */
function isDistributionOf(version, name) {
    return name.toLowerCase().endsWith('.whl') || isOfVersion(version, name);
}
/** Whether a file name can be read as a distribution of a version. */
function isOfVersion(version, name) {
    const found = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(fileNameOf(name)?.version ?? '');
    return found !== undefined && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(found, version) === 0;
}
/**
 * Sort the assets of a release.
 *
 * @param provenanceName Name of the asset with the build provenance.
 * @throws ReleaseError `release-asset-missing`, `release-asset-foreign`
 */
function sortAssets(assets, tag, provenanceName) {
    const provenance = assets.find(({ name }) => name === provenanceName);
    if (provenance === undefined)
        throw missing(`"${provenanceName}"`, tag);
    const distributions = assets.filter(({ name }) => isDistributionOf(tag.version, name));
    const [first] = distributions;
    if (first === undefined)
        throw missing('any distribution of this version', tag);
    const projects = distributions.map(({ name }) => isOfVersion(tag.version, name) ? fileNameOf(name)?.project : undefined);
    const project = projects.find((found) => found !== undefined);
    const foreign = distributions.find((_, index) => projects[index] === undefined || projects[index] !== project);
    if (foreign !== undefined || project === undefined)
        throw foreignAsset((foreign ?? first).name, tag);
    const others = assets.filter((asset) => asset !== provenance && !distributions.includes(asset));
    return { distributions, provenance, others, project };
}
function fileNameOf(name) {
    try {
        return (0,_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .P)(name);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K)
            return undefined;
        throw error;
    }
}
function missing(what, tag) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('release-asset-missing', {
        message: `The release of "${tag.name}" does not hold ${what}.`,
        hint: 'Only a release that the step "draft" made can be published; if a file was deleted from it, upload it again from the artifact of the job "build".',
    });
}
function foreignAsset(name, tag) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('release-asset-foreign', {
        message: `The release of "${tag.name}" holds "${name}", which is a distribution of something else.`,
        hint: 'Find out who added it; remove it from the release, and run the job again.',
    });
}


/***/ }),

/***/ 30741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value is a JSON object: not `null`, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ })

};

//# sourceMappingURL=622.index.js.map