export const id = 426;
export const ids = [426,589];
export const modules = {

/***/ 81738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Gn: () => (/* binding */ attemptList),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   mx: () => (/* binding */ attemptAsync)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

/** What a reader returns, or the `ReleaseError` that it throws; a bug stays thrown. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** The same of what is waited for. */
async function attemptAsync(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** A value, or nothing where a `ReleaseError` stands for it: for those who ask only whether it can be read. */
const readable = (value) => value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? undefined : value;
/** The list that a reader returns, or the `ReleaseError` that it throws as its only item. */
function attemptList(read) {
    const list = attempt(read);
    return list instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? [list] : list;
}


/***/ }),

/***/ 9969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Li: () => (/* binding */ parseLines),
  fK: () => (/* binding */ provenanceFileName),
  cH: () => (/* binding */ provenanceLimitBytes),
  YP: () => (/* binding */ serializeLines)
});

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/attestation/reading/answers.js
var answers = __webpack_require__(36734);
// EXTERNAL MODULE: ./lib/attestation/reading/bundle.js
var bundle = __webpack_require__(82637);
// EXTERNAL MODULE: ./lib/attestation/reading/found.js
var reading_found = __webpack_require__(13841);
// EXTERNAL MODULE: ./lib/attestation/reading/malformed.js
var malformed = __webpack_require__(95476);
// EXTERNAL MODULE: ./lib/attestation/reading/strict-json.js
var strict_json = __webpack_require__(18339);
;// CONCATENATED MODULE: ./lib/attestation/reading/json-documents.js


/** Most characters of a text: 1,000 lines of 25 kB, as many as a release can have assets (GitHub), twice over. */
const textLimit = 64_000_000;
/**
 * The JSON documents of a text: one a line (JSON Lines), or a single one on as many lines as it likes.
 *
 * A byte order mark, CRLF, blank lines, and a missing last line end are accepted; a blank text holds none. They are
 * read one by one, so that many take no more memory than one.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://jsonlines.org
 */
function* jsonDocuments(text, name) {
    if (text.length > textLimit)
        throw (0,malformed/* tooLarge */.g)(name, `has ${text.length} characters; at most ${textLimit} are read`);
    const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const [first, second] = filledLines(content);
    if (first === undefined)
        return;
    if (second === undefined || !beginsLines(first.text)) {
        yield { value: (0,strict_json/* parseJson */.qF)(content, name), place: name };
        return;
    }
    for (const line of filledLines(content)) {
        const place = `Line ${line.number} of ${name}`;
        yield { value: (0,strict_json/* parseJson */.qF)(line.text, place), place };
    }
}
/** Whether more lines than the first can be documents of their own: the first line of a printed document is none. */
function beginsLines(firstLine) {
    if (firstLine.length > strict_json/* documentLimit */.NL)
        return true;
    try {
        JSON.parse(firstLine);
        return true;
    }
    catch {
        return false;
    }
}
/** The lines that are not blank. */
function* filledLines(text) {
    let number = 0;
    for (let start = 0; start < text.length;) {
        const feed = text.indexOf('\n', start);
        const end = feed === -1 ? text.length : feed;
        const line = text.slice(start, end);
        number += 1;
        if (!isBlank(line))
            yield { text: line, number };
        start = end + 1;
    }
}
function isBlank(line) {
    for (const character of line) {
        if (character !== ' ' && character !== '\t' && character !== '\r')
            return false;
    }
    return true;
}

// EXTERNAL MODULE: ./lib/attestation/reading/pep740.js
var pep740 = __webpack_require__(90415);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var statement = __webpack_require__(47896);
;// CONCATENATED MODULE: ./lib/attestation/reading/raw-envelope.js





/**
 * Read an envelope whose one signature holds its certificate, and check the signature against it.
 *
 * @param value Parsed JSON.
 * @throws ReleaseError `provenance-malformed`
 * @see https://github.com/secure-systems-lab/dsse/blob/master/envelope.md
 */
function readRawEnvelope(value, place) {
    const envelope = fieldsOf(value, ['payloadType', 'payload', 'signatures'], place);
    if (envelope.payloadType !== statement/* payloadType */.h)
        throw (0,malformed/* malformed */.Q)(place, `has the payload type ${(0,quoted/* quotedJson */.xf)(envelope.payloadType)}`);
    const signatures = Array.isArray(envelope.signatures) ? envelope.signatures : [];
    if (signatures.length !== 1)
        throw (0,malformed/* malformed */.Q)(place, `has ${signatures.length} signatures, not one`);
    const signed = fieldsOf(signatures[0], ['keyid', 'sig', 'cert'], place);
    if (signed.keyid !== undefined && signed.keyid !== '')
        throw (0,malformed/* malformed */.Q)(place, 'names a key beside its certificate');
    const payload = decodeBase64(envelope.payload, 'payload', place);
    const signature = decodeBase64(signed.sig, 'signature', place);
    const certificate = readCertificate(signed.cert, place);
    const state = verifies(payload, signature, certificate) ? 'needs-log' : 'bad-signature';
    return { payload, signature, certificate: certificate.raw, state };
}
function fieldsOf(value, names, place) {
    if (!(0,json_value/* isRecord */.u4)(value))
        throw (0,malformed/* malformed */.Q)(place, 'is no envelope');
    const unknown = Object.keys(value).find((key) => !names.some((name) => name === key));
    if (unknown !== undefined)
        throw (0,malformed/* malformed */.Q)(place, `holds ${(0,quoted/* quotedJson */.xf)(unknown)}, which no envelope has`);
    return value;
}
function decodeBase64(value, name, place) {
    const bytes = Buffer.from(typeof value === 'string' ? value : '', 'base64');
    if (bytes.length > 0 && bytes.toString('base64') === value)
        return bytes;
    throw (0,malformed/* malformed */.Q)(place, `has a ${name} that is not in base64`);
}
function readCertificate(pem, place) {
    const text = typeof pem === 'string' ? pem : '';
    try {
        const certificate = new external_node_crypto_.X509Certificate(text);
        // The parser skips what stands before and after the first certificate.
        if (certificate.toString() === text)
            return certificate;
    }
    catch (cause) {
        throw (0,malformed/* malformed */.Q)(place, 'holds a certificate that cannot be read', cause);
    }
    throw (0,malformed/* malformed */.Q)(place, 'holds more than one certificate, or other text beside it');
}
/** Whether the signature over the pre-authentication encoding is the certificate's. */
function verifies(payload, signature, certificate) {
    try {
        return (0,external_node_crypto_.verify)('sha256', (0,statement/* preAuthenticationEncoding */.JD)(payload), certificate.publicKey, signature);
    }
    catch {
        // A key of a kind that signs without a digest, or that cannot be decoded.
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/attestation/reading/attestations.js









/**
 * Read every attestation of a text, whichever form it is in: JSON Lines or one JSON document of Sigstore bundles,
 * attestation objects of PEP 740, the provenance that an index serves, an answer of GitHub's attestations API, or raw
 * envelopes; or a list of them.
 *
 * @param place Names the text in messages, such as its file name.
 * @returns In the order of the text; empty for a blank one.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
function readAttestations(text, place) {
    return [...eachAttestation(text, place)];
}
/**
 * The attestations of a text as `readAttestations` gives them, read one by one: whoever keeps none of them needs no more
 * memory for a thousand lines than for one. What cannot be read is thrown when it is reached.
 */
function* eachAttestation(text, place) {
    let count = 0;
    for (const document of jsonDocuments(text, place)) {
        for (const found of readDocuments(document)) {
            count += 1;
            (0,reading_found/* requireCount */.v6)(count, place);
            yield found;
        }
    }
}
function readDocuments({ value, place }) {
    if (!Array.isArray(value))
        return readDocument(value, place);
    return (0,reading_found/* numbered */.jN)(value, place).flatMap(([item, at]) => readDocument(item, at));
}
/** The form of a document is known by the one field that no other form has. */
function readDocument(value, place) {
    if (!(0,json_value/* isRecord */.u4)(value))
        throw (0,malformed/* malformed */.Q)(place, `is ${(0,quoted/* quotedJson */.xf)(value)}, which is no attestation`);
    const has = (field) => Object.hasOwn(value, field);
    if (has('mediaType'))
        return [(0,reading_found/* bundleAt */.MJ)((0,bundle/* readBundle */.Bo)(value, place), { place, form: 'bundle' })];
    if (has('verification_material'))
        return [(0,reading_found/* bundleAt */.MJ)((0,pep740/* toBundle */.m)(value, place), { place, form: 'attestation' })];
    if (has('payloadType'))
        return [{ kind: 'raw-envelope', envelope: readRawEnvelope(value, place), place, form: 'envelope' }];
    if (has('attestation_bundles'))
        return (0,answers/* indexProvenanceAttestations */.XQ)(value, place);
    if (has('attestations'))
        return (0,reading_found/* numbered */.jN)(value.attestations, place).map(([entry, at]) => (0,answers/* readStored */.CL)(entry, at));
    throw (0,malformed/* malformed */.Q)(place, 'is in no form in which attestations are known');
}

;// CONCATENATED MODULE: ./lib/attestation/reading/provenance-file.js




/** Name of the asset that holds the build provenance of every distribution, one bundle a line. */
const provenanceFileName = 'multiple.intoto.jsonl';
/** What of a file of build provenance is read at most: no byte can become more than one character. */
const provenanceLimitBytes = textLimit;
/** Bundles as a JSON Lines file: the one way in which bundles are written. */
function serializeLines(bundles) {
    return bundles.map((bundle) => `${JSON.stringify((0,dist/* bundleToJSON */.ev)(bundle))}\n`).join('');
}
/**
 * Read what `serializeLines` wrote, one by one; blank lines, a byte order mark, and a missing last line end are accepted.
 *
 * @returns Bundles of envelopes, in the order of the file; nothing is verified.
 * @throws ReleaseError `provenance-malformed` with the number of the line, also for what this action never writes;
 *   `provenance-too-large`; each when it is reached
 */
function* parseLines(text, name) {
    for (const found of eachAttestation(text, name)) {
        if (found.kind !== 'bundle' || found.form !== 'bundle') {
            throw (0,malformed/* malformed */.Q)(found.place, 'holds no bundle of an envelope');
        }
        yield found.bundle;
    }
}


/***/ }),

/***/ 91537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ jobApi),
  IJ: () => (/* binding */ linkOf)
});

// UNUSED EXPORTS: GitHubApi

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(85555);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
// EXTERNAL MODULE: ./lib/clients/http/send.js + 2 modules
var send = __webpack_require__(26444);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/clients/github/asker.js


/** The hints for whoever asks: the one place that tells a job from a person. */
function hintsFor(asker, { owner, name }, token) {
    switch (asker.kind) {
        case 'job':
            return {
                failed: `Run ${errors/* theRun */.xE} again; what is done stays done.`,
                limited: undefined,
                tokenUnknown: 'Leave the input "token" at its default, the token of the job.',
                // All of them: GitHub's header names what this one request needs, and the next one may need another.
                permissionMissing: `Give the job all of this in the workflow file:\n${permissionLines(asker.permissions)}`,
                refused: `Check that tag, release, and pull request are as this run left them, and run ${errors/* theRun */.xE} again.`,
                tagNotFound: 'Push the tag again, and let the whole workflow run for it.',
            };
        case 'person': {
            const tokenHint = 'Set GH_TOKEN to a token that may read this repository, or leave it empty.';
            // It may be the clone of another project.
            const other = `${(0,quoted/* quoted */.TL)(`${owner}/${name}`)} is the remote "origin" of this clone: --repo names another repository.`;
            const isOrigin = asker.namedBy === 'origin';
            return {
                failed: `Run ${errors/* theRun */.xE} again.`,
                limited: token.isEmpty ? 'A token in GH_TOKEN raises the limit.' : undefined,
                tokenUnknown: tokenHint,
                permissionMissing: tokenHint,
                refused: isOrigin ? other : 'Check the names of repository and tag, and that the repository is public.',
                tagNotFound: isOrigin ? other : 'Name a tag that is on GitHub.',
            };
        }
    }
}
/** Permissions as lines of a workflow file. */
function permissionLines(permissions) {
    return ['permissions:', ...Object.entries(permissions).map(([scope, access]) => `  ${scope}: ${access}`)].join('\n');
}

// EXTERNAL MODULE: ./lib/clients/github/refusals.js
var refusals = __webpack_require__(21717);
;// CONCATENATED MODULE: ./lib/clients/github/api.js







// What GitHub documents for each method that is used here; another success is a page of somebody between.
const successOf = { GET: 200, POST: 201, PATCH: 200, DELETE: 204 };
// Of 100 each: no list of a project is so long, and a server whose every page leads to a further one must not hold a job.
const pageLimit = 1000;
/** Requests to GitHub's REST API for one repository, with GitHub's refusals turned into errors that say what to do. */
class GitHubApi {
    options;
    /** GitHub as the engine asks it. */
    remote;
    hints;
    #octokit;
    constructor(options) {
        this.options = options;
        const { token, apiUrl: baseUrl, network, asker, repository } = options;
        this.hints = hintsFor(asker, repository, token);
        const { failed: hint, limited: limitHint } = this.hints;
        const refusal = (refused) => (0,refusals/* refusalError */.z_)(refused, this.hints);
        this.remote = { name: 'GitHub', code: 'github-failed', hint, limitHint, network, refusal };
        this.#octokit = token.isEmpty ? new utils/* GitHub */.gq({ baseUrl }) : (0,github/* getOctokit */.Q)(token.reveal(), { baseUrl });
    }
    /**
     * Send one request. A read is repeated until its answer can be read; a write is sent once, since a lost answer may hide
     * a done deed, unless a rate limit refused it.
     *
     * @param read Throws `Unreadable` for an answer that is not what was asked for.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    request(route, parameters, read) {
        return this.#send(route, parameters, [], read);
    }
    /** Like `request`; `undefined` where GitHub answers 404, or another status that means the same here. */
    requestIfThere(route, parameters, read, absent = [404]) {
        return this.#send(route, parameters, absent, (response) => absent.includes(response.status) ? undefined : read(response));
    }
    /**
     * Every page of a list, to the end that the `Link` header tells: a short page is not always the last.
     *
     * @param itemsOf Takes the items out of one page.
     * @throws ReleaseError as `request` does; `github-failed` for a list that has no end.
     */
    async all(route, parameters, itemsOf) {
        const items = [];
        for (let page = 1; page <= pageLimit; page += 1) {
            const { found, link } = await this.#send(route, { ...parameters, per_page: 100, page }, [], (response) => {
                return { found: itemsOf(response), link: linkOf(response) };
            });
            items.push(...found);
            if (!link.includes('rel="next"'))
                return items;
        }
        throw new errors/* ReleaseError */.K2('github-failed', {
            message: `GitHub's answer to ${route} goes on after ${pageLimit} pages.`,
            hint: this.remote.hint,
        });
    }
    /** Octokit makes the request of a route and its parameters; the engine sends it, and reads its answer. */
    async #send(route, parameters, absent, read) {
        const { owner, name: repo } = this.options.repository;
        const fetch = async (url, { method, headers, body }) => {
            const sent = { ...headers, 'user-agent': send/* userAgent */.N1 };
            const request = { method, url, headers: sent, ...(body === undefined ? {} : { body: Buffer.from(body) }) };
            const statuses = [successOf[method] ?? 200, ...absent];
            return answerOf(url, await (0,exchange/* exchange */.c)(this.remote, { request, statuses, read }));
        };
        try {
            // What was read is handed through as it is.
            const options = { owner, repo, ...parameters, request: { fetch, parseSuccessResponseBody: false } };
            return (await this.#octokit.request(route, options)).data;
        }
        catch (error) {
            throw error instanceof Error && error.cause instanceof errors/* ReleaseError */.K2 ? error.cause : error;
        }
    }
}
/** The members that Octokit reads of an answer whose body it does not parse. */
function answerOf(url, value) {
    return { status: 200, url, headers: [], body: value };
}
/** The header that says whether a list goes on. */
function linkOf({ headers: { link } }) {
    return typeof link === 'string' ? link : '';
}
/** GitHub as one job of a run speaks to it. */
function jobApi({ run, token }, permissions, network) {
    const { apiUrl, repository } = run;
    return new GitHubApi({ apiUrl, token, repository, asker: { kind: 'job', permissions }, network });
}


/***/ }),

/***/ 21717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ acceptedPermissions),
/* harmony export */   ke: () => (/* binding */ GitHubRefusal),
/* harmony export */   z_: () => (/* binding */ refusalError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);



/** What GitHub refused, with the answer for who knows what to make of it. */
class GitHubRefusal extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 {
    refused;
    constructor(code, refused, hint) {
        super(code, { message: refused.message, hint });
        this.refused = refused;
    }
}
/** Turn a refusal of GitHub that is no rate limit into an error that says what to do. */
function refusalError(refused, hints) {
    const { status, headers } = refused;
    if (status === 401)
        return new GitHubRefusal('permission-missing', refused, hints.tokenUnknown);
    if (status === 403 && headers['x-accepted-github-permissions'] !== undefined)
        return new GitHubRefusal('permission-missing', refused, hints.permissionMissing);
    return new GitHubRefusal('github-refused', refused, hints.refused);
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
        const lines = named.map(([, scope = '', access]) => (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${scope.replaceAll('_', '-')}: ${access}`));
        return lines.length === 0 ? [] : [(0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(lines)];
    });
}


/***/ }),

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * What `@actions/github` would give an Octokit that is told nothing else. Ours is told: each request brings the `fetch` of
 * `GitHubApi`, over the engine.
 */
function fetch() {
    throw new Error('This action has no fetch of undici: nothing in it asks for one.');
}


/***/ }),

/***/ 98021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M5: () => (/* binding */ sortAssets),
/* harmony export */   o1: () => (/* binding */ isOfVersion),
/* harmony export */   wg: () => (/* binding */ isDistributionOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42767);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25946);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37026);





/**
 * Whether an asset claims to be a distribution of a version: every wheel does, and a source distribution of that very
 * version, in whatever letters: installers take `My-Project-1.0.TAR.GZ` too. An archive of the documentation does not.
 */
function isDistributionOf(version, name) {
    return name.toLowerCase().endsWith('.whl') || isSame(version, /^.+-([^-]+)\.tar\.gz$/i.exec(name)?.[1]);
}
/** Whether a file name can be read as a distribution of a version. */
function isOfVersion(version, name) {
    return isSame(version, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(name)?.version);
}
function isSame(version, text = '') {
    const found = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(text);
    return found !== undefined && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVersions */ .Zy)(found, version) === 0;
}
/**
 * Sort the assets of a release.
 *
 * @param named Its tag must be a prefix and, to its end, the version of the files.
 * @param provenanceName Name of the asset with the build provenance.
 * @returns `undefined` where nothing shows a release of ours: a tag such as `nightly-2026.11.30`, no provenance, and no file of
 *   such a version.
 * @throws ReleaseError `release-asset-missing`, `release-asset-foreign`
 */
function sortAssets(assets, named, provenanceName) {
    const provenance = assets.find(({ name }) => name === provenanceName);
    const tag = named.read ?? tagOfFiles(assets, named.name);
    if (provenance === undefined && tag === undefined)
        return undefined;
    if (provenance === undefined)
        throw missing((0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(provenanceName), named);
    const distributions = tag === undefined ? [] : assets.filter(({ name }) => isDistributionOf(tag.version, name));
    const [first] = distributions;
    if (first === undefined || tag === undefined)
        throw missing('any distribution of its version', named);
    const projects = distributions.map(({ name }) => isOfVersion(tag.version, name) ? (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(name)?.project : undefined);
    const project = projects.find((found) => found !== undefined);
    const foreign = distributions.find((_, index) => projects[index] === undefined || projects[index] !== project);
    if (foreign !== undefined || project === undefined)
        throw foreignAsset((foreign ?? first).name, tag);
    const others = assets.filter((asset) => asset !== provenance && !distributions.includes(asset));
    const version = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(first.name)?.version ?? '') ?? tag.version;
    return { distributions, provenance, others, project, tag, version };
}
/** The tag, read with the version of the first file for which that can be done. */
function tagOfFiles(assets, tagName) {
    const versions = assets.flatMap(({ name }) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)((0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileNameOf */ .bV)(name)?.version ?? '') ?? []);
    return versions.map((version) => (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTagOf */ .Uw)(tagName, version)).find((tag) => tag !== undefined);
}
function missing(what, tag) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('release-asset-missing', {
        message: `The release of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(tag.name)} does not hold ${what}.`,
        hint: 'Only a release that the step "draft" made can be published.',
    });
}
function foreignAsset(name, tag) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('release-asset-foreign', {
        message: `The release of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(tag.name)} holds ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(name)}, which is no name of a distribution of this version.`,
        hint: `Find out who added it; remove it from the release, and run ${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .theRun */ .xE} again.`,
    });
}


/***/ })

};

//# sourceMappingURL=426.index.js.map