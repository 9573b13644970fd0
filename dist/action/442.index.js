export const id = 442;
export const ids = [442];
export const modules = {

/***/ 26805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ requireIdentity)
/* harmony export */ });
/* unused harmony export identityOfClaims */
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45944);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36491);


/**
 * Who will have signed in a job, as its own token says. A job whose signature would not be accepted is refused: what is
 * signed stands in a public log for good.
 *
 * @param claims Of the OIDC token that the certificate will be made from.
 * @throws ReleaseError The code of the first claim that differs; all that differ are in the message.
 */
function requireIdentity(expected, claims) {
    const identity = identityOfClaims(claims, expected.serverUrl);
    const refusal = (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .refusalOf */ .Of)((0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .compareIdentity */ .G)(expected, identity, 'workflow'), 'This job would sign as somebody who is not accepted:', 'Let the workflow of the template run as it is, on runners of GitHub, in a public repository; nothing was signed.');
    if (refusal !== undefined)
        throw refusal;
    return identity;
}
/**
 * The identity that Fulcio makes of a token; it makes none of one without a run.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function identityOfClaims(claims, serverUrl) {
    const uri = (claim) => claims[claim] === undefined ? undefined : `${serverUrl}/${claims[claim]}`;
    return {
        san: uri('job_workflow_ref'),
        issuer: claims.iss,
        signerUri: uri('job_workflow_ref'),
        signerDigest: claims.job_workflow_sha,
        runnerEnvironment: claims.runner_environment,
        repositoryUri: uri('repository'),
        commit: claims.sha,
        ref: claims.ref,
        repositoryId: claims.repository_id,
        ownerUri: uri('repository_owner'),
        ownerId: claims.repository_owner_id,
        workflowUri: uri('workflow_ref'),
        workflowDigest: claims.workflow_sha,
        event: claims.event_name,
        runUri: `${uri('repository')}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
        visibility: claims.repository_visibility,
        environment: claims.environment,
    };
}


/***/ }),

/***/ 96547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requestIdentityToken)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33838);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42767);
/* harmony import */ var _secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23251);
/* harmony import */ var _http_answered_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14468);
/* harmony import */ var _http_attempt_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37146);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29808);








const hint = `Run ${_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .theRun */ .xE} again: what is done stays done.`;
/**
 * Ask GitHub for an OIDC token of this job.
 *
 * The token lives five minutes: ask right before it is used, and again for each certificate and for each try at an
 * index, which takes it once.
 *
 * @param audience Who will read it: `sigstore`, or what the index says.
 * @param given `undefined` where the runner offers no tokens.
 * @param mask Told of each token in the moment it is received, so that no log shows it.
 * @throws ReleaseError `id-token-missing`, `oidc-failed`
 * @see https://docs.github.com/actions/reference/security/oidc
 */
async function requestIdentityToken(audience, given, network, mask = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setSecret */ .Pq) {
    if (given === undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('id-token-missing', {
            message: 'The runner offers this job no OIDC token.',
            hint: 'Add to the job in the workflow file:\npermissions:\n  id-token: write',
        });
    }
    const url = new URL(given.url);
    url.searchParams.set('audience', audience);
    const remote = { name: "GitHub's OIDC issuer", code: 'oidc-failed', hint, network };
    const text = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_5__/* .exchange */ .c)(remote, {
        request: {
            method: 'GET',
            url: url.href,
            headers: { accept: 'application/json', authorization: `Bearer ${given.token.reveal()}` },
        },
        statuses: [200],
        read: (response) => tokenIn(response, mask),
        secrets: [given.token],
    });
    return { token: new _secret_js__WEBPACK_IMPORTED_MODULE_2__/* .Secret */ .z(text), claims: decodeClaims(text, audience) };
}
function tokenIn(response, mask) {
    const token = _http_answered_object_js__WEBPACK_IMPORTED_MODULE_3__/* .AnsweredObject */ .$.in(response).text('value');
    if (token === '')
        throw new _http_attempt_js__WEBPACK_IMPORTED_MODULE_4__/* .Unreadable */ .IO('no token.');
    mask(token);
    return token;
}
/** Read a token's claims. Its signature is checked by whoever takes it; here only nonsense is refused. */
function decodeClaims(text, audience) {
    const [, payload = ''] = text.split('.');
    let value;
    try {
        value = JSON.parse(Buffer.from(payload, 'base64url').toString());
    }
    catch {
        // The cause would quote the token.
        throw failed('The OIDC token of this job cannot be decoded.');
    }
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value))
        throw failed('The OIDC token of this job holds no claims.');
    const claims = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    const named = Object.fromEntries(claims);
    if (named.aud !== audience)
        throw failed(`The OIDC token of this job is for ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(named.aud ?? 'nobody')}, not for ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(audience)}.`);
    if (!named.sub)
        throw failed('The OIDC token of this job names no subject.');
    return named;
}
function failed(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('oidc-failed', { message, hint });
}


/***/ }),

/***/ 75948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ Signing)
});

// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var reading_statement = __webpack_require__(47896);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/clients/in-parallel.js
/**
 * Do something for each of several items, a few at a time.
 *
 * After the first failure nothing new is begun, and what is under way is awaited.
 *
 * @param atOnce How many may be under way; at least 1.
 * @returns The ends in the order of the items. What was never begun is left out: it is the rest of the list.
 */
async function inParallel(items, atOnce, act) {
    const ends = [];
    let begun = 0;
    let mayBegin = true;
    const lane = async () => {
        while (mayBegin && begun < items.length) {
            const index = begun;
            begun += 1;
            const [end] = await Promise.allSettled([act(items[index])]);
            ends[index] = end;
            if (end.status === 'rejected')
                mayBegin = false;
        }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    return ends;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var attempt = __webpack_require__(37146);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
;// CONCATENATED MODULE: ./lib/clients/signing/fulcio.js




/**
 * Get a certificate from Fulcio. Repeating is safe: a lost answer leaves a certificate that nobody has the use of, and
 * Fulcio takes a token more than once.
 *
 * @throws ReleaseError with the remote's code
 * @see https://github.com/sigstore/fulcio/blob/main/fulcio.proto
 */
function requestCertificate(remote, { fulcio, identity, privateKey }) {
    const publicKey = (0,external_node_crypto_.createPublicKey)(privateKey);
    const proof = (0,external_node_crypto_.sign)('sha256', Buffer.from(identity.claims.sub ?? ''), privateKey);
    const body = {
        credentials: { oidcIdentityToken: identity.token.reveal() },
        publicKeyRequest: {
            publicKey: { algorithm: 'ECDSA', content: publicKey.export({ format: 'pem', type: 'spki' }).toString() },
            proofOfPossession: proof.toString('base64'),
        },
    };
    return (0,exchange/* exchange */.c)(remote, {
        request: {
            method: 'POST',
            url: `${fulcio}/api/v2/signingCert`,
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            body: Buffer.from(JSON.stringify(body)),
        },
        isSafe: true,
        // The real server answers 200, its description says 201.
        statuses: [200, 201],
        read: (response) => certificateIn(response, publicKey),
        secrets: [identity.token],
    });
}
/** The first certificate of the chain. One with its timestamp beside it is not taken: a bundle has no place for that. */
function certificateIn(response, publicKey) {
    const chain = answered_object/* AnsweredObject */.$.in(response).object('signedCertificateEmbeddedSct').object('chain');
    const [pem] = chain.texts('certificates');
    const certificate = readCertificate(pem);
    if (!certificate.publicKey.equals(publicKey))
        throw new attempt/* Unreadable */.IO('the certificate is of another key.');
    return certificate;
}
function readCertificate(pem = '') {
    try {
        return new external_node_crypto_.X509Certificate(pem);
    }
    catch {
        throw new attempt/* Unreadable */.IO('the chain begins with no certificate.');
    }
}

;// CONCATENATED MODULE: ./lib/clients/signing/certificate.js


/** How long all tries of one request take together, at most, while a certificate's time runs. */
const signatureLimitMs = 100_000;
// The log must date a signature within the life of its certificate, so one that is begun must have time to end.
const marginMs = signatureLimitMs + 20_000;
/** A key with its certificate, for some minutes. */
class SigningKey {
    certificate;
    #privateKey;
    #usableUntil;
    constructor(privateKey, certificate, requestedAt) {
        this.#privateKey = privateKey;
        this.certificate = certificate;
        // Counted from the request and by the certificate's own length: the clock of this machine may be wrong.
        const lifetimeMs = Date.parse(certificate.validTo) - Date.parse(certificate.validFrom);
        this.#usableUntil = requestedAt.getTime() + lifetimeMs - marginMs;
    }
    isUsable(now) {
        return now.getTime() < this.#usableUntil;
    }
    /** ECDSA over SHA-256 of the bytes, DER. */
    sign(bytes) {
        return (0,external_node_crypto_.sign)('sha256', bytes, this.#privateKey);
    }
}
/** The key of a job: one at a time, made anew before its certificate ends. */
class SigningKeys {
    #source;
    #current;
    #coming;
    constructor(source) {
        this.#source = source;
    }
    /**
     * A key that is valid long enough for one signature and its entry in the log. Those who ask at the same time get the
     * same one.
     *
     * @throws ReleaseError what `requestCertificate` and the provider of identities throw.
     */
    current() {
        const current = this.#current;
        if (current?.isUsable(this.#source.remote.network.clock.now()))
            return Promise.resolve(current);
        this.#coming ??= this.#request().finally(() => {
            this.#coming = undefined;
        });
        return this.#coming;
    }
    async #request() {
        const { remote, fulcio, identity } = this.#source;
        const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
        const given = await identity();
        const requestedAt = remote.network.clock.now();
        const certificate = await requestCertificate(remote, { fulcio, identity: given, privateKey });
        this.#current = new SigningKey(privateKey, certificate, requestedAt);
        return this.#current;
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/attestation/reading/bundle.js
var reading_bundle = __webpack_require__(82637);
;// CONCATENATED MODULE: ./lib/clients/signing/envelope.js





/** SHA-256 of some bytes. */
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest();
}
/** The envelope as JSON: the same one always gives the same text, so that a log knows it again. */
function envelopeJson({ payload, signature }) {
    const signatures = [{ sig: signature.toString('base64'), keyid: '' }];
    return { payload: payload.toString('base64'), payloadType: reading_statement/* payloadType */.h, signatures };
}
/**
 * Everything that a verifier needs, in one bundle of version 0.3.
 *
 * @param name Whom the statement is about, for the message.
 * @throws ReleaseError `provenance-malformed` when the log's proof fits into no bundle.
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
function bundleOf(envelope, { entry, timestamps }, name) {
    const bundle = {
        mediaType: dist/* BUNDLE_V03_MEDIA_TYPE */.HM,
        verificationMaterial: {
            certificate: { rawBytes: envelope.certificate.raw.toString('base64') },
            tlogEntries: [entry],
            timestampVerificationData: { rfc3161Timestamps: timestamps.map((signedTimestamp) => ({ signedTimestamp })) },
        },
        dsseEnvelope: envelopeJson(envelope),
    };
    return (0,reading_bundle/* readBundle */.Bo)(bundle, `The bundle of ${(0,quoted/* quoted */.TL)(name)}`);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/clients/signing/rekor.js





const entriesPath = '/api/v1/log/entries';
// Tree id and leaf hash, or the leaf hash alone.
const uuidForm = /^([0-9a-f]{16})?[0-9a-f]{64}$/;
const leafPrefix = Buffer.from([0]); // RFC 6962, section 2.1
/**
 * Enter an envelope in Rekor, version 1, as `dsse` 0.0.1: the one kind that PyPI can date.
 *
 * The same bytes are sent each time, and an entry that is there already is fetched: no envelope is entered twice.
 *
 * @throws ReleaseError with the remote's code
 * @see https://github.com/sigstore/rekor/blob/main/openapi.yaml
 */
async function enterInRekor(log, envelope) {
    const content = JSON.stringify(envelopeJson(envelope));
    const expected = loggedBody(content, envelope);
    const verifiers = [verifierOf(envelope)];
    const proposal = { apiVersion: '0.0.1', kind: 'dsse', spec: { proposedContent: { envelope: content, verifiers } } };
    const answer = await (0,exchange/* exchange */.c)(log.remote, {
        request: {
            method: 'POST',
            url: `${log.url}${entriesPath}`,
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            body: Buffer.from(JSON.stringify(proposal)),
        },
        statuses: [201, 409],
        read: (response) => response.status === 409 ? { kind: 'there', uuid: uuidOf(response) } : readEntry(response, expected),
        // The id of an entry is its hash. What is not found is sent again: then it may be there all the same, which is a 409.
        lookUp: (end) => (0,attempt/* askOnce */.RV)(log.remote, { ...reading(log, leafHashOf(expected)), read: (one) => readEntry(one, expected) }, end),
    });
    const { entry } = answer.kind === 'entry' ? answer : await fetchEntry(log, answer.uuid, expected);
    return { entry, timestamps: [] };
}
function fetchEntry(log, uuid, expected) {
    return (0,exchange/* exchange */.c)(log.remote, {
        ...reading(log, uuid),
        statuses: [200, 404],
        read: (response) => {
            // A log that is behind knows of an entry before it can show it.
            if (response.status === 404)
                throw new attempt/* Unreadable */.IO('it said before that the entry is there.');
            return readEntry(response, expected);
        },
    });
}
function reading({ url }, uuid) {
    const request = { method: 'GET', url: `${url}${entriesPath}/${uuid}`, headers: { accept: 'application/json' } };
    return { request, statuses: [200] };
}
function uuidOf({ headers }) {
    const uuid = headers.location?.split('/').at(-1) ?? '';
    if (uuidForm.test(uuid))
        return uuid;
    throw new attempt/* Unreadable */.IO('not where the entry is that is there already.');
}
/** What the log keeps of a proposal; its members are in the order of canonical JSON, which is what is hashed. */
function loggedBody(content, envelope) {
    const { payload, signature } = envelope;
    return {
        apiVersion: '0.0.1',
        kind: 'dsse',
        spec: {
            envelopeHash: { algorithm: 'sha256', value: sha256(content).toString('hex') },
            payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
            signatures: [{ signature: signature.toString('base64'), verifier: verifierOf(envelope) }],
        },
    };
}
/** The certificate as this version of the log writes it: PEM, in base64. */
function verifierOf({ certificate }) {
    return Buffer.from(certificate.toString()).toString('base64');
}
function leafHashOf(body) {
    return sha256(Buffer.concat([leafPrefix, Buffer.from(JSON.stringify(body))])).toString('hex');
}
function readEntry(response, expected) {
    const answer = answered_object/* AnsweredObject */.$.in(response);
    const [uuid = 'the entry', ...more] = answer.names;
    if (more.length > 0)
        throw new attempt/* Unreadable */.IO('more than one entry.');
    const entry = answer.object(uuid);
    const body = entry.text('body');
    if (!(0,external_node_util_.isDeepStrictEqual)((0,answered_object/* jsonIn */.Y)({ body: Buffer.from(body, 'base64') }), expected)) {
        throw new attempt/* Unreadable */.IO('an entry of another envelope.');
    }
    return { kind: 'entry', entry: inBundle(entry, body) };
}
/** An entry as the log's own API tells it, in the form of a bundle. */
function inBundle(entry, canonicalizedBody) {
    const verification = entry.object('verification');
    const proof = verification.object('inclusionProof');
    return {
        logIndex: String(entry.number('logIndex')),
        logId: { keyId: fromHex(entry.text('logID')) },
        kindVersion: { kind: 'dsse', version: '0.0.1' },
        integratedTime: String(entry.number('integratedTime')),
        inclusionPromise: { signedEntryTimestamp: verification.text('signedEntryTimestamp') },
        inclusionProof: {
            logIndex: String(proof.number('logIndex')),
            rootHash: fromHex(proof.text('rootHash')),
            treeSize: String(proof.number('treeSize')),
            hashes: proof.texts('hashes').map(fromHex),
            checkpoint: { envelope: proof.text('checkpoint') },
        },
        canonicalizedBody,
    };
}
function fromHex(hex) {
    return Buffer.from(hex, 'hex').toString('base64');
}

;// CONCATENATED MODULE: ./lib/clients/signing/rekor-v2.js





const keyDetails = 'PKIX_ECDSA_P256_SHA_256';
/**
 * Have an envelope dated, and enter it in Rekor, version 2: as `hashedrekord` 0.0.2 of what its signature covers, which
 * is all that this version takes since June 2026.
 *
 * @returns `undefined` if the log has the entry already, after a lost answer: its server takes entries and shows none, so
 *   the statement must be signed anew.
 * @throws ReleaseError with the remotes' codes
 * @see https://github.com/sigstore/rekor-tiles/blob/main/api/proto/rekor/v2/rekor_service.proto
 */
async function enterInRekorV2(log, envelope) {
    // First the time: nothing that cannot be dated shall stand in a public log for good.
    const timestamp = await timestampOf(log, envelope);
    const digest = envelope.signedDigest.toString('base64');
    const verifier = { keyDetails, x509Certificate: { rawBytes: envelope.certificate.raw.toString('base64') } };
    const signature = { content: envelope.signature.toString('base64'), verifier };
    const entry = await (0,exchange/* exchange */.c)(log.remote, {
        request: {
            method: 'POST',
            url: `${log.url}/api/v2/log/entries`,
            headers: { accept: 'application/json', 'content-type': 'application/json' },
            body: Buffer.from(JSON.stringify({ hashedRekordRequestV002: { digest, signature } })),
        },
        // Nothing is entered twice: the log answers 409 to what it has.
        isSafe: true,
        statuses: [200, 201, 409],
        read: (response) => {
            if (response.status === 409)
                return undefined;
            const answer = answered_object/* AnsweredObject */.$.in(response);
            const body = (0,answered_object/* jsonIn */.Y)({ body: Buffer.from(answer.text('canonicalizedBody'), 'base64') });
            const spec = { hashedRekordV002: { data: { algorithm: 'SHA2_256', digest }, signature } };
            if ((0,external_node_util_.isDeepStrictEqual)(body, { apiVersion: '0.0.2', kind: 'hashedrekord', spec }))
                return answer.toJSON();
            throw new attempt/* Unreadable */.IO('an entry of another envelope.');
        },
    });
    return entry === undefined ? undefined : { entry, timestamps: [timestamp] };
}
/**
 * A timestamp of the signature. Without a nonce: the signature is new, so no old timestamp can be of it.
 *
 * @returns The response of RFC 3161, DER in base64.
 */
function timestampOf({ timestampAuthority: { remote, url } }, { signature }) {
    const query = { artifactHash: sha256(signature).toString('base64'), hashAlgorithm: 'sha256' };
    return (0,exchange/* exchange */.c)(remote, {
        request: {
            method: 'POST',
            url: `${url}/api/v1/timestamp`,
            // No "accept": the real server answers "application/json" with an empty 500.
            headers: { 'content-type': 'application/json' },
            body: Buffer.from(JSON.stringify(query)),
        },
        isSafe: true,
        statuses: [200, 201],
        read: ({ body }) => {
            if (body[0] === derSequence)
                return body.toString('base64');
            throw new attempt/* Unreadable */.IO('no timestamp.');
        },
    });
}
const derSequence = 0x30;

;// CONCATENATED MODULE: ./lib/clients/signing.js








// Rekor takes 0.15 to 0.3 s for an entry and 500 requests a minute from one client, as users of the public instance
// found (https://github.com/chainguard-dev/terraform-provider-cosign/pull/54). Eight at once make 30 a second, and a release of
// 100 files stays far below the limit; one of more than 500 may be told to wait, and does.
const signedAtOnce = 8;
// Signing anew is for a log of version 2 that lost an answer; twice for one file is an outage.
const signingsLimit = 2;
/** Signs statements with one key and one certificate for as long as the certificate is valid. */
class Signing {
    #keys;
    #voice;
    #enter;
    constructor({ fulcio, rekor, identity, network, rekorV2 }) {
        const limitMs = signatureLimitMs;
        const remote = (name) => ({ name, code: 'signing-failed', hint: outageHint, network, limitMs });
        this.#keys = new SigningKeys({ remote: remote('Fulcio'), fulcio, identity });
        this.#voice = network.voice;
        const log = { remote: remote('Rekor'), url: rekor };
        if (rekorV2 === undefined) {
            this.#enter = (envelope) => enterInRekor(log, envelope);
        }
        else {
            const timestampAuthority = { remote: remote('The timestamp authority'), url: rekorV2.timestampAuthority };
            this.#enter = (envelope) => enterInRekorV2({ ...log, timestampAuthority }, envelope);
        }
    }
    /**
     * Sign one statement and enter it in the log.
     *
     * @throws ReleaseError `signing-failed`, and what the identity provider throws; the message names the file.
     */
    async sign(statement) {
        const { name } = statement.subject;
        try {
            for (let signings = 0; signings < signingsLimit; signings += 1) {
                const envelope = await this.#seal(statement);
                const proof = await this.#enter(envelope);
                if (proof !== undefined)
                    return bundleOf(envelope, proof, name);
            }
        }
        catch (error) {
            throw error instanceof errors/* ReleaseError */.K2 && error.code === 'signing-failed' ? unsigned(name, error) : error;
        }
        const message = 'The log has the entry, and cannot show it.';
        throw unsigned(name, new errors/* ReleaseError */.K2('signing-failed', { message, hint: outageHint }));
    }
    /**
     * Sign several statements, a few at a time. After a failure nothing new is begun, and what is under way is awaited:
     * what was signed is in the outcome, so that it can be kept.
     */
    async signAll(statements) {
        let count = 0;
        const ends = await inParallel(statements, signedAtOnce, async (statement) => {
            const bundle = await this.sign(statement);
            count += 1;
            const at = { count, total: statements.length };
            this.#voice({ kind: 'done', what: 'signed', name: statement.subject.name, at });
            return { statement, bundle };
        });
        const failed = ends.find((end) => end.status === 'rejected');
        return {
            signed: ends.flatMap((end) => (end.status === 'fulfilled' ? end.value : [])),
            failure: failed?.reason,
        };
    }
    async #seal(statement) {
        const payload = (0,reading_statement/* encodeStatement */._i)(statement);
        const key = await this.#keys.current();
        const covered = (0,reading_statement/* preAuthenticationEncoding */.JD)(payload);
        return { payload, signedDigest: sha256(covered), signature: key.sign(covered), certificate: key.certificate };
    }
}
const outageHint = `Look at https://status.sigstore.dev, and run ${errors/* theRun */.xE} again.`;
function unsigned(name, error) {
    return error.with({ message: `${(0,quoted/* quoted */.TL)(name)} was not signed. ${error.message}` });
}


/***/ })

};

//# sourceMappingURL=442.index.js.map