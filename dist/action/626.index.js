export const id = 626;
export const ids = [626];
export const modules = {

/***/ 43880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Li: () => (/* binding */ parseLines),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   YP: () => (/* binding */ serializeLines),
/* harmony export */   fK: () => (/* binding */ provenanceFileName)
/* harmony export */ });
/* unused harmony export serializeBundle */
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46239);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81759);



/** Name of the asset that holds the build provenance of every distribution, one bundle a line. */
const provenanceFileName = 'multiple.intoto.jsonl';
// A bundle has about 10 kB; a release at most 1,000 assets (GitHub). Both limits only bound what is read.
const lineLimitBytes = 1_000_000;
const fileLimitBytes = 64_000_000;
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
 * Read a JSON Lines file of bundles; blank lines and a missing last line end are accepted.
 *
 * @throws ReleaseError `provenance-malformed` with the number of the line.
 */
function parseLines(text, name) {
    if (text.length > fileLimitBytes)
        throw malformed(name, `has more than ${fileLimitBytes} bytes`);
    return text.split('\n').flatMap((line, index) => {
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
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony export isSha256 */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);

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
    if (!isRecord(value) || value._type !== statementType)
        throw malformed(`its type is ${show(value, '_type')}`);
    const subjects = Array.isArray(value.subject) ? value.subject : [];
    const [subject] = subjects;
    if (subjects.length !== 1 || !isRecord(subject))
        throw malformed(`it has ${subjects.length} subjects, not one`);
    const sha256 = isRecord(subject.digest) ? subject.digest.sha256 : undefined;
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
/** Whether a value is a JSON object. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
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
    return isRecord(value) ? `${JSON.stringify(value[key])}` : 'missing';
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
/* harmony export */   y: () => (/* binding */ GitHubApi),
/* harmony export */   z: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61351);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46239);



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
    /** Like `request`; `undefined` where GitHub answers 404. */
    async requestIfThere(route, parameters) {
        try {
            return await this.request(route, parameters);
        }
        catch (error) {
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K && refusalOf(error.cause)?.status === 404)
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
                const found = refusalOf(error);
                const pauseMs = found === undefined || found.status >= 500 ? waits.shift() : undefined;
                if (pauseMs !== undefined) {
                    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(pauseMs);
                    continue;
                }
                throw found === undefined ? unreachable(route, error) : refusal(route, found, error);
            }
        }
    }
}
/** What stands in the way of a request that a client sent itself. */
function refusalError(method, url, status, body, accepted) {
    const route = `${method} ${new URL(url).pathname}`;
    return refusal(route, { status, message: messageOf(body), acceptedPermissions: accepted });
}
function messageOf(body) {
    try {
        const { message, errors } = JSON.parse(body.toString());
        return `${message ?? ''}${errors === undefined ? '' : ` ${JSON.stringify(errors)}`}`;
    }
    catch {
        return body.toString('utf8', 0, 200);
    }
}
function refusalOf(error) {
    if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number')
        return undefined;
    const response = error.response;
    // Octokit reports a lost connection as a 500 without an answer.
    if (response === undefined)
        return undefined;
    const acceptedPermissions = response.headers?.['x-accepted-github-permissions'];
    return { status: error.status, message: error.message, acceptedPermissions };
}
function refusal(route, { status, message, acceptedPermissions }, cause) {
    const said = `GitHub answered ${status} to ${route}: ${message}`;
    if (status === 401) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('permission-missing', {
            message: said,
            hint: 'Leave the input "token" at its default, the token of the job.',
            cause,
        });
    }
    if (status === 403 && acceptedPermissions !== undefined) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('permission-missing', {
            message: said,
            hint: `Add to the job in the workflow file:\npermissions:\n${permissionLines(acceptedPermissions)}`,
            cause,
        });
    }
    if (status === 429 || status >= 500) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('github-failed', {
            message: said,
            hint: 'Run the job again; what is done stays done.',
            cause,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('github-refused', {
        message: said,
        hint: 'Check that the tag and the release are as this run left them, and run the job again.',
        cause,
    });
}
function unreachable(route, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('github-failed', {
        message: `GitHub could not be reached for ${route}.`,
        hint: 'Run the job again; what is done stays done.',
        cause,
    });
}
/** `contents=write; issues=read` as lines of a workflow file. GitHub separates alternatives by `;`: the first suffices. */
function permissionLines(accepted) {
    const [first = ''] = accepted.split(';');
    return first
        .split(',')
        .map((scope) => `  ${scope.trim().replace('_', '-').replace('=', ': ')}`)
        .join('\n');
}


/***/ }),

/***/ 80650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RG: () => (/* binding */ download),
/* harmony export */   tN: () => (/* binding */ send)
/* harmony export */ });
/* unused harmony export isConnectionError */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
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
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of incoming) {
        sizeBytes += chunk.length;
        if (sizeBytes > answerLimitBytes)
            throw new Error(`The answer has more than ${answerLimitBytes} bytes.`);
        chunks.push(chunk);
    }
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: Buffer.concat(chunks) };
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
    if (status !== 200) {
        incoming.resume();
        return { status, headers, sizeBytes, sha256: hash.digest('hex') };
    }
    const measure = async function* (source) {
        for await (const chunk of source) {
            sizeBytes += chunk.length;
            hash.update(chunk);
            yield chunk;
        }
    };
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(incoming, measure, (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createWriteStream)(path, { flags: 'wx', mode: 0o600 }));
    const announced = headers['content-length'];
    if (announced !== undefined && Number(announced) !== sizeBytes) {
        throw new Error(`The answer ended after ${sizeBytes} of ${announced} bytes.`);
    }
    return { status, headers, sizeBytes, sha256: hash.digest('hex') };
}
/** Whether an error is one of the connection, so that nobody can tell whether the request arrived. */
function isConnectionError(error) {
    const code = error instanceof Error ? error.code : undefined;
    return typeof code === 'string' && /^(E[A-Z]+|ERR_STREAM_PREMATURE_CLOSE|UND_ERR_[A-Z_]+)$/.test(code);
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

/***/ 34243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ metadataVersions),
/* harmony export */   j: () => (/* binding */ metadataFields)
/* harmony export */ });
/**
 * The versions of the core metadata that PyPI takes, oldest first. 2.0 never became a standard; 2.6 is not taken yet.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/#history
 */
const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
// A star marks what may be repeated. The form has no star of its own: a repeated key is a list.
const byVersion = {
    '1.0': `metadata-version name version platform* summary description keywords home-page author author-email license`,
    '1.1': `supported-platform* download-url classifier* requires* provides* obsoletes*`,
    '1.2': `maintainer maintainer-email requires-python requires-dist* provides-dist* obsoletes-dist* requires-external*
    project-url*`,
    '2.1': `description-content-type provides-extra*`,
    '2.2': `dynamic*`,
    '2.4': `license-expression license-file*`,
    '2.5': `import-name* import-namespace*`,
};
// The two fields whose name PyPI puts into the plural.
const irregularForms = { classifier: 'classifiers', 'project-url': 'project_urls' };
/** All fields, by header, in the order in which the versions brought them. */
const metadataFields = new Map(Object.entries(byVersion).flatMap(([since, words]) => words.split(/\s+/).map((word) => {
    const header = word.replace('*', '');
    const form = irregularForms[header] ?? header.replaceAll('-', '_');
    return [header, { header, form, since, isRepeatable: word.endsWith('*') }];
})));


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

/***/ 50380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ greaterFinal)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);


/**
 * The greatest published final version, if it is greater than this one.
 *
 * @returns `undefined` if this release is the greatest, or a pre-release, which is never the latest.
 */
function greaterFinal(own, tagPrefix, releases) {
    if (own.isPreRelease)
        return undefined;
    const finals = releases.flatMap(({ tag, isDraft }) => {
        const reading = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .z)(tag, tagPrefix);
        return isDraft || reading.kind !== 'release' || reading.tag.version.isPreRelease ? [] : [reading.tag.version];
    });
    const greatest = finals.toSorted(_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy).at(-1);
    return greatest !== undefined && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(greatest, own) > 0 ? greatest : undefined;
}


/***/ }),

/***/ 26062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  finish: () => (/* binding */ finish)
});

// EXTERNAL MODULE: ./lib/attestation/bundle.js
var bundle = __webpack_require__(43880);
// EXTERNAL MODULE: ./lib/attestation/pep740.js
var pep740 = __webpack_require__(45710);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/clients/github/api.js
var github_api = __webpack_require__(32370);
// EXTERNAL MODULE: ./lib/clients/github/assets.js
var assets = __webpack_require__(9669);
;// CONCATENATED MODULE: ./lib/clients/github/pull-requests.js
/** Pull requests and their comments. */
class PullRequests {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** The pull requests that hold a commit, open or merged. */
    async ofCommit(commit) {
        const route = 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls';
        return this.#api.all(route, { commit_sha: commit }, (pulls) => pulls.map((pull) => ({
            number: pull.number,
            title: pull.title,
            url: pull.html_url,
            isMerged: pull.merged_at !== null,
            headCommit: pull.head.sha,
            base: pull.base.ref,
        })));
    }
    comments(number) {
        const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
        return this.#api.all(route, { issue_number: number }, (comments) => comments.map(toComment));
    }
    async createComment(number, body) {
        const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
        return toComment(await this.#api.request(route, { issue_number: number, body }));
    }
    async updateComment(id, body) {
        const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';
        return toComment(await this.#api.request(route, { comment_id: id, body }));
    }
}
function toComment({ id, body, user, html_url: url }) {
    return { id, body: body ?? '', author: user?.login ?? 'unknown', url };
}

// EXTERNAL MODULE: ./lib/clients/github/refs.js
var refs = __webpack_require__(88718);
// EXTERNAL MODULE: ./lib/clients/github/releases.js
var github_releases = __webpack_require__(40386);
// EXTERNAL MODULE: ./lib/clients/python-index/python-index.js + 5 modules
var python_index = __webpack_require__(91085);
// EXTERNAL MODULE: ./lib/release/series.js
var series = __webpack_require__(50380);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/report.js
var report = __webpack_require__(45650);
;// CONCATENATED MODULE: ./lib/steps/decide-finish.js
/** Hold what the world sees against what a finished release is. */
function decideFinish(facts) {
    const sentences = [indexSentence(facts), attestationSentence(facts), pageSentence(facts), mergeSentence(facts)];
    return {
        done: sentences.filter(({ isDone }) => isDone).map(({ text }) => text),
        left: sentences.filter(({ isDone }) => !isDone).map(({ text }) => text),
    };
}
function indexSentence({ files, indexName, indexPage, project, version }) {
    const wrong = files.filter(({ sha256, indexSha256 }) => sha256 !== indexSha256);
    const page = `${project} ${version.text}`;
    if (wrong.length === 0) {
        return {
            isDone: true,
            text: `${page} is on ${indexName} (${indexPage}): ${files.length} files, each with the digest of the release page.`,
        };
    }
    const names = wrong.map(({ name, indexSha256 }) => `"${name}" (${indexSha256 === undefined ? 'missing' : 'another file'})`);
    return {
        isDone: false,
        text: `${page} is not complete on ${indexName}: ${names.join(', ')}. Run the job "publish" again.`,
    };
}
function attestationSentence({ files, indexName }) {
    const bare = files.filter(({ isAttested }) => !isAttested);
    if (bare.length === 0)
        return { isDone: true, text: `${indexName} serves build provenance and publish attestation of every file.` };
    const names = bare.map(({ name }) => `"${name}"`).join(', ');
    return { isDone: false, text: `${indexName} does not serve both attestations of ${names}; it takes none later.` };
}
function pageSentence({ releasePage, version, tag, latestTag, greater }) {
    const page = `release page of ${version.text} (${releasePage})`;
    if (greater !== undefined && latestTag === tag) {
        const text = `The ${page} took "latest" from ${greater.text}, which is greater: edit the release of ${greater.text}, and set it as the latest.`;
        return { isDone: false, text };
    }
    return { isDone: true, text: `The ${page} is published.` };
}
function mergeSentence({ pullRequest, isInBase, tag }) {
    if (pullRequest === undefined) {
        return { isDone: true, text: `No pull request holds the commit of "${tag}", so there is none to merge.` };
    }
    const { number, base, isMerged } = pullRequest;
    if (isInBase)
        return { isDone: true, text: `#${number} is merged: "${base}" holds the tagged commit.` };
    if (isMerged) {
        const text = `#${number} was squashed or rebased: "${base}" does not hold the tagged commit. Merge the tag "${tag}" into "${base}".`;
        return { isDone: false, text };
    }
    return { isDone: false, text: `Merge #${number} with a merge commit, so that "${base}" holds the tagged commit.` };
}

// EXTERNAL MODULE: ./lib/steps/decide-publish.js
var decide_publish = __webpack_require__(48725);
;// CONCATENATED MODULE: ./lib/steps/finish.js














/** Look at the release as everybody sees it, and say on its pull request what is done and what is left. */
async function finish(inputs) {
    const { run, token, tag } = inputs;
    const api = new github_api/* GitHubApi */.y({ apiUrl: run.apiUrl, token, repository: run.repository });
    const facts = await gather(inputs, api);
    const decision = decideFinish(facts);
    const comment = await leaveComment(new PullRequests(api), facts, writeComment(facts, decision));
    return (0,report/* reportOf */.EI)({
        step: 'finish',
        headline: `${facts.project} ${tag.version.text}: ${decision.left.length === 0 ? 'nothing is left to do' : `${decision.left.length} left to do`}.`,
        files: facts.files.map((file) => fileRow(file, facts)),
        remarks: [...decision.left.map((text) => `Left: ${text}`), ...decision.done.map((text) => `Done: ${text}`)],
        outputs: comment === undefined ? {} : { 'comment-url': comment.url },
    });
}
async function gather({ endpoints, tag, release, run }, api) {
    const releases = new github_releases/* Releases */.h(api);
    const page = await releases.get(release.releaseId);
    const { distributions, project } = (0,decide_publish/* sortAssets */.M)(await new assets/* Assets */.s(api).list(release.releaseId), tag, bundle/* provenanceFileName */.fK);
    const index = new python_index/* PythonIndex */.F(endpoints);
    const pulls = await new PullRequests(api).ofCommit(run.sha);
    const pullRequest = pulls.find(({ headCommit }) => headCommit === run.sha) ?? pulls[0];
    const prefix = tag.name.slice(0, tag.name.length - tag.version.text.length);
    return {
        project,
        version: tag.version,
        tag: tag.name,
        indexName: index.name,
        indexPage: index.reading.releasePage(project, tag.version.text),
        releasePage: page.url,
        files: await publishedFiles(distributions, { index, project, version: tag.version.text }),
        pullRequest,
        isInBase: pullRequest !== undefined && (await new refs/* Refs */.d(api).isInBranch(run.sha, pullRequest.base)),
        latestTag: (await releases.latest())?.tag,
        greater: (0,series/* greaterFinal */.p)(tag.version, prefix, await releases.list()),
    };
}
async function publishedFiles(assets, { index, project, version }) {
    const onIndex = await index.reading.files(project);
    const files = [];
    for (const { name, sizeBytes, sha256 = '' } of assets) {
        const found = (await index.reading.attestations(project, version, name)) ?? [];
        const types = found.map((value) => (0,bundle/* statementOf */.T8)((0,pep740/* toBundle */.m)(value, `The answer of ${index.name}`), name).predicateType);
        const isAttested = [statement/* buildProvenanceType */._U, statement/* publishType */.OC].every((type) => types.includes(type));
        files.push({ name, sizeBytes, sha256, indexSha256: onIndex.get(name)?.sha256, isAttested });
    }
    return files;
}
// Only the job's own account writes this comment: a person's comment with the same mark is not ours to edit.
const commentAuthor = 'github-actions[bot]';
function markOf(tag) {
    return `<!-- release-action:finish ${encodeURIComponent(tag)} -->`;
}
function writeComment({ project, version, tag }, { done, left }) {
    const list = (sentences, box) => sentences.map((text) => `- [${box}] ${(0,markdown/* escapeMarkdown */.FV)(text)}`);
    const verdict = left.length === 0 ? 'is released' : 'is released, with something left to do';
    return [
        markOf(tag),
        `**${(0,markdown/* escapeMarkdown */.FV)(project)} ${version.text}** ${verdict}.`,
        '',
        ...list(done, 'x'),
        ...list(left, ' '),
    ].join('\n');
}
/** One comment: written once, edited when it has something else to say. */
async function leaveComment(client, facts, body) {
    if (facts.pullRequest === undefined)
        return undefined;
    const { number } = facts.pullRequest;
    const mark = markOf(facts.tag);
    const comments = await client.comments(number);
    const own = comments.find((comment) => comment.author === commentAuthor && comment.body.startsWith(mark));
    if (own === undefined)
        return client.createComment(number, body);
    return own.body === body ? own : client.updateComment(own.id, body);
}
function fileRow({ name, sizeBytes, sha256, indexSha256, isAttested }, { indexPage }) {
    const digest = sha256 === indexSha256 ? 'same on the index' : indexSha256 === undefined ? 'not on the index' : 'differs';
    return { name, sizeBytes, sha256, result: `${digest}${isAttested ? ', attested twice' : ''}`, link: indexPage };
}


/***/ })

};

//# sourceMappingURL=626.index.js.map