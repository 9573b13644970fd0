export const id = 845;
export const ids = [845];
export const modules = {

/***/ 95493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ buildProvenance),
/* harmony export */   X: () => (/* binding */ compareBuildProvenance)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30741);
/* harmony import */ var _signature_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5917);
/* harmony import */ var _predicate_claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78552);



/** A workflow of GitHub Actions: parameters are the workflow file and its ref. */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
const parameters = ['buildDefinition', 'externalParameters'];
const workflow = [...parameters, 'workflow'];
const github = ['buildDefinition', 'internalParameters', 'github'];
const dependency = ['buildDefinition', 'resolvedDependencies', 0];
/** Every place of the predicate: it is written and compared from these rows, so nothing is written that is not compared. */
const places = [
    [['buildDefinition', 'buildType'], 'predicate-build-type', () => buildType],
    [[...workflow, 'ref'], 'predicate-ref', ({ ref }) => ref],
    [[...workflow, 'repository'], 'predicate-repository', ({ repositoryUri }) => repositoryUri],
    [[...workflow, 'path'], 'predicate-workflow', _signature_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowFileOf */ .hr],
    [[...github, 'event_name'], 'predicate-event', ({ event }) => event],
    [[...github, 'repository_id'], 'predicate-repository-id', ({ repositoryId }) => repositoryId],
    [[...github, 'repository_owner_id'], 'predicate-owner-id', ({ ownerId }) => ownerId],
    [[...github, 'runner_environment'], 'predicate-runner', ({ runnerEnvironment }) => runnerEnvironment],
    [[...dependency, 'uri'], 'predicate-source', ({ repositoryUri, ref }) => `git+${repositoryUri}@${ref}`],
    [[...dependency, 'digest', 'gitCommit'], 'predicate-commit', ({ commit }) => commit],
    [['runDetails', 'builder', 'id'], 'predicate-builder', ({ san }) => san],
    [['runDetails', 'metadata', 'invocationId'], 'predicate-run', ({ runUri }) => runUri],
];
/**
 * The SLSA v1 provenance predicate of a workflow run, in the form that GitHub's own attestations have.
 *
 * @see https://slsa.dev/spec/v1.2/build-provenance
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
function buildProvenance(identity) {
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .valueWith */ .Wt)(places.map(([path, , claim]) => [path, claim(identity)]));
}
/**
 * Hold a predicate against its certificate, which is the authority: what the payload says is never believed.
 *
 * @returns Every claim with both values; a parameter that is not known differs from nothing.
 */
function compareBuildProvenance(predicate, identity) {
    return [
        ...(0,_predicate_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .comparePredicateClaims */ .E)(predicate, places.map(([path, code, claim]) => [path, code, claim(identity)])),
        ...[parameters, workflow].flatMap((path) => (0,_predicate_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .compareKeys */ .Y)(predicate, path, keysAt(path))),
    ];
}
/** The keys that the table knows of the object at a path. */
function keysAt(path) {
    const below = places.map(([place]) => place).filter((place) => path.every((key, index) => place[index] === key));
    return below.map((place) => String(place[path.length]));
}


/***/ }),

/***/ 45944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   Qx: () => (/* binding */ compareExpected),
/* harmony export */   RG: () => (/* binding */ compareClaimed),
/* harmony export */   bH: () => (/* binding */ compareRequired)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);


/** Compare with what the caller expects; `undefined` is not known, and nothing is compared. */
function compareExpected(claim) {
    const [, , expected] = claim;
    return expected === undefined ? comparison(claim, 'not-compared') : compareRequired(claim);
}
/** Compare with what must be there on both sides. */
function compareRequired(claim) {
    const [, , expected, found] = claim;
    return comparison(claim, expected !== undefined && found === expected ? 'same' : 'differs');
}
/**
 * Compare what a payload says with what its certificate says: here an absent value is a value too.
 *
 * @param claim Found as parsed: what is no text never equals a text, and is shown as JSON.
 */
function compareClaimed([name, code, expected, found]) {
    const shown = found === undefined || typeof found === 'string' ? found : JSON.stringify(found);
    if (expected === undefined && found === undefined)
        return comparison([name, code, expected, shown], 'not-compared');
    return comparison([name, code, expected, shown], found === expected ? 'same' : 'differs');
}
function comparison([claim, code, expected, found], result) {
    return { claim, code, expected, found, result };
}
/**
 * The refusal of what differs: the code is that of the first difference, and the message has a line for each.
 *
 * @param what Says what the lines below it are, with a colon.
 * @returns `undefined` if nothing differs.
 */
function refusalOf(comparisons, what, hint) {
    const differing = comparisons.filter(({ result }) => result === 'differs');
    const [first] = differing;
    if (first === undefined)
        return undefined;
    const lines = differing.map(({ claim, expected, found }) => `  ${claim}: expected ${shownValue(expected)}, found ${shownValue(found)}${caseWords(expected, found)}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(first.code, { message: [what, ...lines].join('\n'), hint });
}
/** GitHub takes its names in any case, and a certificate has one: what is only spelled otherwise is said to be. */
function caseWords(expected, found) {
    const isSpelling = expected !== undefined && expected.toLowerCase() === found?.toLowerCase();
    return isSpelling ? ', which differs in the case of letters only' : '';
}
// The longest that is genuine is the path of a reusable workflow with its ref.
const longestShown = 300;
/** One side of a comparison, for people. */
function shownValue(value) {
    return value === undefined ? 'nothing' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedUpTo */ .B_)(longestShown, value);
}


/***/ }),

/***/ 24281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ expectedSigner)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _signature_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5917);



/**
 * Who must have signed for a run: the same workflow file, at the same ref of the same repository.
 *
 * @param commit What the tag leads to now, as GitHub says.
 * @throws ReleaseError `identity-workflow` for a run of a workflow of another repository or ref.
 */
function expectedSigner(run, commit, event) {
    const { serverUrl, repository, ref, workflowRef } = run;
    const path = (0,_signature_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .RB)(workflowRef, { repository: repository.fullName, ref });
    if (path !== undefined)
        return { serverUrl, repository, ref, commit, workflowPath: path, event };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('identity-workflow', {
        message: `This run is of the workflow ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(workflowRef)}, and not of one of ${repository.fullName} at ${ref}.`,
        hint: 'Keep the workflow that releases in the repository itself, and let the event of its own tag start it.',
    });
}


/***/ }),

/***/ 36491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareIdentity)
/* harmony export */ });
/* unused harmony export compareWithSigner */
/* harmony import */ var _signature_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5917);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45944);
/* harmony import */ var _producer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38987);



/** The issuer of every token that a GitHub-hosted job gets. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
/**
 * Hold a certificate's identity against the expected one: the one place where identities are compared.
 *
 * Issuer, workflow, signer, runner, and visibility are the policy's own, and are compared even if nothing is expected.
 *
 * @param producer Whose policy holds; a signer that nobody knows is held against `workflow`.
 * @returns Every claim with both values, in the order in which a person looks for them.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function compareIdentity(expected, found, producer) {
    const signer = expectedSignerFile(producer, {
        uri: expectedWorkflow(expected, found) ?? found.workflowUri,
        digest: expected?.commit ?? found.workflowDigest,
    });
    // The file of the generator is known by then: what differs can only be its version.
    const code = producer === 'workflow' ? 'identity-signer' : 'generator-version';
    return compareWithSigner(expected, found, { ...signer, code });
}
/** Hold a certificate's identity against the expected one, and against a given signer. */
function compareWithSigner(expected, found, signer) {
    const repository = expected?.repository;
    const workflow = expectedWorkflow(expected, found);
    const runner = expected?.runnerEnvironment ?? 'github-hosted';
    const uri = (path) => (path === undefined ? undefined : `${expected?.serverUrl}/${path}`);
    return [
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['issuer', 'identity-issuer', githubIssuer, found.issuer]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['repository', 'identity-repository', uri(repository?.fullName), found.repositoryUri]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['repository id', 'identity-repository-id', repository?.id, found.repositoryId]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['owner', 'identity-owner', uri(repository?.owner), found.ownerUri]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['owner id', 'identity-owner-id', repository?.ownerId, found.ownerId]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['ref', 'identity-ref', expected?.ref, found.ref]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['commit', 'identity-commit', expected?.commit, found.commit]),
        compareWorkflow(workflow, found),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['workflow commit', 'identity-workflow-commit', expected?.commit, found.workflowDigest]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['signer', signer.code, signer.uri, found.signerUri]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['subject alternative name', 'identity-san', signer.uri, found.san]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['signer commit', 'identity-signer-commit', signer.digest, found.signerDigest]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['event', 'identity-event', expected?.event, found.event]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['runner', 'identity-runner', runner, found.runnerEnvironment]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['visibility', 'identity-visibility', 'public', found.visibility]),
        (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareExpected */ .Qx)(['environment', 'identity-environment', expected?.environment, found.environment]),
    ];
}
/** The workflow file, as certificates name it; without an expected ref at the ref that the certificate has. */
function expectedWorkflow(expected, found) {
    if (expected?.workflowPath === undefined)
        return undefined;
    const { serverUrl, repository, workflowPath: path, ref = found.ref } = expected;
    return `${serverUrl}/${repository.fullName}/${path}@${ref}`;
}
/** A workflow that is not expected must still be one of the repository itself, at the ref that was built. */
function compareWorkflow(expected, found) {
    if (expected !== undefined)
        return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['workflow', 'identity-workflow', expected, found.workflowUri]);
    const own = `${found.repositoryUri}/${(0,_signature_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowFileOf */ .hr)(found) ?? `${_signature_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowFolder */ .Mf}FILE`}@${found.ref}`;
    return (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareRequired */ .bH)(['repository and ref of the workflow', 'identity-workflow', own, found.workflowUri]);
}
function expectedSignerFile(producer, own) {
    switch (producer) {
        case 'workflow':
            return own;
        case 'slsa-github-generator':
            return _producer_js__WEBPACK_IMPORTED_MODULE_1__/* .generatorSigner */ .sF;
    }
}


/***/ }),

/***/ 78552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ comparePredicateClaims),
/* harmony export */   Y: () => (/* binding */ compareKeys)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45944);



/** Hold places of a predicate against the certificate. A claim is named by its place. */
function comparePredicateClaims(predicate, claims) {
    return claims.map(([path, code, certificate]) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareClaimed */ .RG)([path.join('.'), code, certificate, (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(predicate, path)]));
}
/**
 * Refuse parameters that the verifier does not know: they may have changed what was built.
 *
 * @returns One difference for each unknown key of the object at the path.
 * @see https://slsa.dev/spec/v1.2/verifying-artifacts "Check expectations"
 */
function compareKeys(predicate, path, known) {
    const value = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(predicate, path);
    return Object.entries((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? value : {})
        .filter(([key]) => known.every((name) => name !== key))
        .map(([key, found]) => (0,_comparison_js__WEBPACK_IMPORTED_MODULE_0__/* .compareClaimed */ .RG)([`${path.join('.')} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}`, 'predicate-parameter', undefined, found]));
}


/***/ }),

/***/ 38987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _$: () => (/* binding */ producerOf),
/* harmony export */   sF: () => (/* binding */ generatorSigner)
/* harmony export */ });
/* unused harmony export generatorFile */
/** The file of the generic workflow of slsa-github-generator, in whatever version. */
const generatorFile = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows/generator_generic_slsa3.yml';
/**
 * The one accepted generator. It has to be called by its tag, which could be moved: the commit is pinned here.
 *
 * Versions before v2.1.0 write no bundle that can be verified later; there is none after it.
 *
 * @see https://github.com/slsa-framework/slsa-github-generator/blob/v2.1.0/README.md#referencing-slsa-builders-and-generators
 */
const generatorSigner = {
    uri: `${generatorFile}@refs/tags/v2.1.0`,
    digest: 'f7dd8c54c2067bafc12ca7a55595d5ee9b75204a',
};
/**
 * Recognize the producer of a signature by its certificate.
 *
 * A fork of the generator, and another workflow of its repository, are files of another name: nobody who is known.
 *
 * @returns The generator in whatever version; `undefined` for a signer that no policy knows.
 */
function producerOf({ signerUri, workflowUri }) {
    if (signerUri === undefined)
        return undefined;
    if (signerUri === workflowUri)
        return 'workflow';
    // No file name of GitHub's workflows that is known here has an @, so the first one begins the ref.
    return signerUri.split('@')[0] === generatorFile ? 'slsa-github-generator' : undefined;
}


/***/ }),

/***/ 37124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ verifyAttestation)
});

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var reading_statement = __webpack_require__(47896);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/attestation/reading/bundle.js
var reading_bundle = __webpack_require__(82637);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
;// CONCATENATED MODULE: ./lib/attestation/signature/certificate-identity.js

// Fulcio's arc; the numbers below it are those of its oid-info page.
const fulcioArc = '1.3.6.1.4.1.57264.1';
const subjectAlternativeName = '2.5.29.17';
const extendedKeyUsage = '2.5.29.37';
// SEQUENCE of one OBJECT IDENTIFIER, id-kp-codeSigning (RFC 5280, 4.2.1.12).
const codeSigning = Buffer.from('300a06082b06010505070303', 'hex');
// DER tags: UTF8String, SEQUENCE, and of a GeneralName [1] rfc822Name and [6] uniformResourceIdentifier.
const utf8StringTag = 0x0c;
const sequenceTag = 0x30;
const mailTag = 0x81;
const uriTag = 0x86;
/**
 * Read the identity of a signer whose certificate was verified.
 *
 * @throws ReleaseError `provenance-malformed` for an extension that is there twice or is no UTF8String, for a subject
 *   that is not one address, and for a certificate that is for anything but signing code.
 */
function identityOf(signer) {
    const values = extensionsOf(signer);
    const text = (number) => {
        const value = values.get(`${fulcioArc}.${number}`);
        return value && textOf(value, utf8StringTag, `${fulcioArc}.${number}`);
    };
    if (values.get(extendedKeyUsage)?.equals(codeSigning) !== true)
        throw malformedCertificate('is not for signing code');
    const names = values.get(subjectAlternativeName);
    return {
        san: names && subjectOf(contentOf(names, sequenceTag, subjectAlternativeName)),
        issuer: text(8),
        signerUri: text(9),
        signerDigest: text(10),
        runnerEnvironment: text(11),
        repositoryUri: text(12),
        commit: text(13),
        ref: text(14),
        repositoryId: text(15),
        ownerUri: text(16),
        ownerId: text(17),
        workflowUri: text(18),
        workflowDigest: text(19),
        event: text(20),
        runUri: text(21),
        visibility: text(22),
        environment: text(23),
    };
}
/**
 * The same for a certificate of any age. Before 2023 Fulcio wrote six extensions, as plain text: nothing but issuer, event,
 * commit, name of the workflow, repository, and ref.
 *
 * @returns `signerUri` is the subject alternative name, as it is in every certificate, where the extension is absent.
 * @throws ReleaseError `provenance-malformed`
 */
function certificate_identity_identityOfAnyAge(signer) {
    const values = extensionsOf(signer);
    const text = (number) => {
        const value = values.get(`${fulcioArc}.${number}`);
        return value && utf8(value, `${fulcioArc}.${number}`);
    };
    const identity = identityOf(signer);
    const repository = text(5);
    return {
        ...identity,
        issuer: identity.issuer ?? text(1),
        signerUri: identity.signerUri ?? identity.san,
        event: identity.event ?? text(2),
        commit: identity.commit ?? text(3),
        repositoryUri: identity.repositoryUri ?? (repository && `https://github.com/${repository}`),
        ref: identity.ref ?? text(6),
    };
}
function extensionsOf(signer) {
    const values = new Map();
    for (const { oid, value } of signer.identity?.oids ?? []) {
        const name = oid?.id.join('.') ?? '';
        if (values.has(name))
            throw malformedCertificate(`has the extension ${name} twice`);
        values.set(name, value);
    }
    return values;
}
/** The one name of a subject: the address of a workflow, or of a person's mail, which never passes for the other. */
function subjectOf(name) {
    if (name[0] !== mailTag)
        return textOf(name, uriTag, subjectAlternativeName);
    const mail = textOf(name, mailTag, subjectAlternativeName);
    if (mail.includes('/'))
        throw malformedCertificate('has an address of mail that reads as another one');
    return mail;
}
/** Text of a DER element with a tag, which must fill the bytes. */
function textOf(der, tag, name) {
    return utf8(contentOf(der, tag, name), name);
}
/** Text of bytes that are UTF-8, and nothing else. */
function utf8(content, name) {
    // What is no UTF-8 is replaced, so that two values would read as one.
    const text = content.toString();
    if (!Buffer.from(text).equals(content))
        throw malformedCertificate(`has the extension ${name}, which is not UTF-8`);
    return text;
}
/** Content of the one DER element of some bytes (X.690, 8.1.3); its length is written in the one way that DER has. */
function contentOf(der, tag, name) {
    const first = der[1] ?? 0;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    if (der[0] !== tag || lengthBytes > 2 || der.length < 2 + lengthBytes)
        throw malformedCertificate(`has the extension ${name} in another form than Fulcio's`);
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    const content = der.subarray(2 + lengthBytes);
    const leastBytes = length < 0x80 ? 0 : length < 0x100 ? 1 : 2;
    if (content.length !== length || lengthBytes !== leastBytes)
        throw malformedCertificate(`has the extension ${name} with a wrong length`);
    return content;
}
/** What is said of a certificate that is in no form of Fulcio's. */
function malformedCertificate(what) {
    return new errors/* ReleaseError */.K2('provenance-malformed', {
        message: `The signing certificate ${what}.`,
        hint: 'Fulcio issues no such certificate to a workflow: do not use the file, and tell the project.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
// EXTERNAL MODULE: ./lib/attestation/reading/strict-json.js
var strict_json = __webpack_require__(18339);
;// CONCATENATED MODULE: ./lib/attestation/signature/entry-signer.js




/** Where the body of an entry holds its signatures, and where a signature has its certificate: PEM, or DER of version 2. */
const places = {
    'dsse 0.0.1': [['spec', 'signatures'], ['verifier']],
    'intoto 0.0.2': [['spec', 'content', 'envelope', 'signatures'], ['publicKey']],
    'hashedrekord 0.0.1': [
        ['spec', 'signature'],
        ['publicKey', 'content'],
    ],
    'dsse 0.0.2': [
        ['spec', 'dsseV002', 'signatures'],
        ['verifier', 'x509Certificate', 'rawBytes'],
    ],
    'hashedrekord 0.0.2': [
        ['spec', 'hashedRekordV002', 'signature'],
        ['verifier', 'x509Certificate', 'rawBytes'],
    ],
};
/**
 * Refuse a bundle whose log entry names another signer.
 *
 * The library compares signature and digest only. An entry under another key is what a thief of an identity would make:
 * whoever watches the log for that identity sees nothing of it. cosign and PyPI's verifier refuse it.
 *
 * @throws ReleaseError `provenance-unverified`, `provenance-malformed`
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types
 */
function requireSignerOfEntries({ verificationMaterial }, place) {
    const leaf = leafOf(verificationMaterial.content);
    for (const entry of verificationMaterial.tlogEntries) {
        if (leaf === undefined || certificateOf(entry, place)?.equals(leaf) !== true) {
            throw new errors/* ReleaseError */.K2('provenance-unverified', {
                message: `${place} was entered in the log under another certificate than its own.`,
                hint: 'Do not use the file, and tell the project: who signed it may not be who it says.',
            });
        }
    }
}
/** The certificate that an entry names, DER; `undefined` if it names none, or several. */
function certificateOf({ kindVersion, canonicalizedBody }, place) {
    const kind = `${kindVersion.kind} ${kindVersion.version}`;
    const known = Object.entries(places).find(([name]) => name === kind);
    if (known === undefined)
        return undefined;
    const [, [toSignatures, toCertificate]] = known;
    const found = (0,json_value/* valueAt */.fK)((0,strict_json/* parseJson */.qF)(canonicalizedBody.toString(), `The log entry of ${place}`), toSignatures);
    const [signature, ...more] = Array.isArray(found) ? found : [found];
    const certificate = (0,json_value/* valueAt */.fK)(signature, toCertificate);
    if (more.length > 0 || typeof certificate !== 'string')
        return undefined;
    try {
        return new external_node_crypto_.X509Certificate(Buffer.from(certificate, 'base64')).raw;
    }
    catch {
        return undefined;
    }
}
/** The certificate that a bundle was signed with, DER; of a chain it is the first. */
function leafOf(content) {
    switch (content.$case) {
        case 'certificate':
            return content.certificate.rawBytes;
        case 'x509CertificateChain':
            return content.x509CertificateChain.certificates[0]?.rawBytes;
        case 'publicKey':
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/attestation/signature/moments.js
/**
 * The times of a signature that the library holds the certificate against; it returns none of them.
 *
 * @returns Without the time of an entry that has no signed promise, which anybody can write.
 */
function signingMoments({ timestamps }) {
    return timestamps.map(momentOf).filter((moment) => moment !== undefined);
}
function momentOf(timestamp) {
    switch (timestamp.$case) {
        case 'timestamp-authority':
            return timestamp.timestamp.signingTime;
        case 'transparency-log': {
            const { inclusionPromise, integratedTime } = timestamp.tlogEntry;
            return inclusionPromise === undefined ? undefined : new Date(Number(integratedTime) * 1000);
        }
    }
}
/** Whether a time lies in a period, both ends included. */
const isWithin = ({ start, end }, moment) => start <= moment && moment <= end;
// What the library puts for an end that is not given: the last time that there is.
const endOfTime = 8_640_000_000_000_000;
/** A period for people. */
function period({ start, end }) {
    const from = `from ${start.toISOString()}`;
    return end.getTime() === endOfTime ? `${from} on` : `${from} to ${end.toISOString()}`;
}

;// CONCATENATED MODULE: ./lib/attestation/signature/certificate-evidence.js


/**
 * What the library checked of a certificate that it verified: its chain, the life of each certificate of the chain at
 * each time of the signature, and the signed timestamp of each certificate log.
 *
 * @see https://github.com/sigstore/sigstore-js/blob/main/packages/verify/src/key/index.ts
 */
function certificateEvidence(entity, parties, occasion) {
    if (entity.key.$case !== 'certificate')
        return [];
    const { certificate } = entity.key;
    const moments = signingMoments(entity);
    return [
        ...moments.flatMap((moment) => authorityEvidence(certificate, { moment, occasion }, parties.certificateAuthorities)),
        ...timestampsOf(certificate).flatMap((timestamp) => logEvidence(timestamp, parties.ctlogs)),
    ];
}
/** The library takes the first authority that was trusted then and that the certificate leads to. */
function authorityEvidence(certificate, { moment, occasion }, authorities) {
    for (const authority of authorities) {
        const [issuer, ...rest] = issuersOf(certificate, authority.certChain);
        if (issuer === undefined || !isWithin(authority.validFor, moment))
            continue;
        // Its own beginning says nothing of its life.
        const dated = occasion === 'when it was signed' ? [certificate, issuer, ...rest] : [issuer, ...rest];
        return [
            {
                check: 'certificate chain',
                against: `${nameOf(issuer)} of ${authority.uri}`,
                found: certificateName(certificate),
            },
            ...dated.map((one) => ({
                check: `${one === certificate ? 'certificate' : nameOf(one)} valid ${occasion}`,
                against: period({ start: one.notBefore, end: one.notAfter }),
                found: moment.toISOString(),
            })),
            trustEvidence(authority, moment, occasion),
        ];
    }
    return [];
}
/** An authority, held against the time at which it was used. */
function trustEvidence({ uri, validFor }, moment, occasion) {
    return { check: `${uri} trusted ${occasion}`, against: period(validFor), found: moment.toISOString() };
}
const timestampsOf = (certificate) => certificate.extSCT?.signedCertificateTimestamps ?? [];
/** @see https://www.rfc-editor.org/rfc/rfc6962#section-3.2 */
function logEvidence({ logID, datetime }, logs) {
    const log = logs.find((one) => one.logID.equals(logID) && isWithin(one.validFor, datetime));
    if (log === undefined)
        return [];
    return [
        {
            check: 'signed certificate timestamp (SCT)',
            against: `certificate log ${log.baseURL}, trusted ${period(log.validFor)}`,
            found: `log id ${logID.toString('hex')}, at ${datetime.toISOString()}`,
        },
    ];
}
/** The chain of a certificate within that of an authority, up to the one that issued itself. */
function issuersOf(certificate, chain) {
    const issuer = chain.find((one) => one.subject.equals(certificate.issuer) && isSignedBy(certificate, one));
    if (issuer === undefined)
        return [];
    return issuer.subject.equals(issuer.issuer) ? [issuer] : [issuer, ...issuersOf(issuer, without(chain, issuer))];
}
const without = (chain, used) => chain.filter((one) => one !== used);
function isSignedBy(certificate, issuer) {
    try {
        return certificate.verify(issuer);
    }
    catch {
        // A key of another kind than the signature.
        return false;
    }
}
/** Who a certificate was issued to and by; Fulcio leaves the subject empty. */
function certificateName(certificate) {
    const issuer = new external_node_crypto_.X509Certificate(certificate.root.toDER()).issuer.split('\n').join(', ');
    return `a certificate for ${certificate.subjectAltName}, issued by ${issuer}`;
}
/** The subject of a certificate on one line: `O=sigstore.dev, CN=sigstore-intermediate`. */
function nameOf(certificate) {
    return new external_node_crypto_.X509Certificate(certificate.root.toDER()).subject.split('\n').join(', ');
}

;// CONCATENATED MODULE: ./lib/attestation/signature/evidence.js




/**
 * What was checked of a bundle that `verifySignature` verified, in the words of the field; the library returns none of it.
 *
 * Nothing is verified here. What nobody looks at is not listed: the index and the time of a log entry without a signed
 * promise. The certificate in an entry is compared by `requireSignerOfEntries`, the life of its log by
 * `requireLogsOfTheirTime`, and all else by the library.
 *
 * @see https://github.com/sigstore/sigstore-js/blob/main/packages/verify/src/verifier.ts
 */
function evidenceOf(bundle, entity, parties) {
    return [
        ...evidence_undatedEvidence(bundle, entity, parties, 'when it was signed'),
        ...entity.tlogEntries.flatMap((entry) => [
            ...entryEvidence(bundle, entry),
            ...entrySignerEvidence(entity),
            ...promiseEvidence(entry, parties.tlogs),
            ...proofEvidence(entry, parties.tlogs),
        ]),
        ...entity.timestamps.flatMap((timestamp) => timestampEvidence(timestamp, parties)),
    ];
}
/** What was checked of signature and certificate alone. */
function evidence_undatedEvidence(bundle, entity, parties, occasion) {
    return [...signatureEvidence(bundle, entity), ...certificateEvidence(entity, parties, occasion)];
}
/** The signature itself: the type of the key, and what it is over. */
function signatureEvidence({ content }, { key }) {
    if (key.$case !== 'certificate' || content.$case !== 'dsseEnvelope')
        return [];
    const { asymmetricKeyType, asymmetricKeyDetails } = (0,external_node_crypto_.createPublicKey)({
        key: key.certificate.publicKey,
        format: 'der',
        type: 'spki',
    });
    const keyWords = [asymmetricKeyType, asymmetricKeyDetails?.namedCurve].filter((word) => word !== undefined);
    const { payload, payloadType } = content.dsseEnvelope;
    return [
        {
            check: 'signature over the envelope',
            against: `the key of the certificate (${keyWords.join(' ')})`,
            found: `${payload.length} bytes of ${payloadType}`,
        },
    ];
}
function entryEvidence(bundle, { kindVersion }) {
    const { kind, version } = kindVersion;
    return [
        {
            check: 'log entry of this signature',
            against: `SHA-256 of ${signedDigest(bundle, kind)}`,
            found: `an entry of kind ${kind} ${version} with this digest and this signature`,
        },
    ];
}
function entrySignerEvidence({ key }) {
    if (key.$case !== 'certificate')
        return [];
    return [
        {
            check: 'log entry of this certificate',
            against: `SHA-256 of the certificate, ${sha256(key.certificate.root.toDER())}`,
            found: 'an entry with this certificate',
        },
    ];
}
const sha256 = (bytes) => (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
/** Which digest an entry holds: of a hash of signed bytes, they are those of the envelope's encoding. */
function signedDigest({ content }, kind) {
    if (content.$case === 'messageSignature')
        return 'the signed file';
    const { payload } = content.dsseEnvelope;
    return kind === 'hashedrekord'
        ? `the encoded envelope, ${sha256((0,reading_statement/* preAuthenticationEncoding */.JD)(payload))}`
        : `the payload, ${sha256(payload)}`;
}
/** The promise signs index and time. */
function promiseEvidence(entry, logs) {
    if (entry.inclusionPromise === undefined)
        return [];
    const integrated = new Date(Number(entry.integratedTime) * 1000);
    const log = logs.find((one) => one.logID.equals(entry.logId.keyId) && isWithin(one.validFor, integrated));
    if (log === undefined)
        return [];
    return [
        {
            check: 'promise of inclusion (signed entry timestamp)',
            against: logWords(log),
            found: `entry ${entry.logIndex}, integrated at ${integrated.toISOString()}`,
        },
    ];
}
/** The proof leads from the entry to a root, which the log signed as its checkpoint. */
function proofEvidence({ inclusionProof, logId }, logs) {
    const log = logs.find((one) => one.logID.equals(logId.keyId));
    if (inclusionProof?.checkpoint === undefined || log === undefined)
        return [];
    const [origin, size, root] = inclusionProof.checkpoint.envelope.split('\n');
    return [
        { check: 'checkpoint signed by', against: logWords(log), found: `a tree of ${size} entries of ${origin}` },
        {
            check: 'proof of inclusion',
            against: `root ${root} of the checkpoint`,
            found: `entry ${inclusionProof.logIndex} of the tree leads to root ${inclusionProof.rootHash.toString('base64')}`,
        },
    ];
}
const logWords = ({ baseURL, logID, validFor }) => `log ${baseURL}, id ${logID.toString('hex')}, trusted ${period(validFor)}`;
/** @see https://www.rfc-editor.org/rfc/rfc3161 */
function timestampEvidence(timestamp, parties) {
    if (timestamp.$case !== 'timestamp-authority')
        return [];
    const { signingTime, signerSerialNumber, signerIssuer } = timestamp.timestamp;
    for (const authority of parties.timestampAuthorities) {
        const [signer, ...chain] = authority.certChain;
        if (signer === undefined || !isWithin(authority.validFor, signingTime))
            continue;
        if (!signer.serialNumber.equals(signerSerialNumber) || !signer.issuer.equals(signerIssuer))
            continue;
        return [
            {
                check: 'timestamp over the signature (RFC 3161)',
                against: `${nameOf(signer)} of ${authority.uri}`,
                found: signingTime.toISOString(),
            },
            ...[signer, ...issuersOf(signer, chain)].map((one) => ({
                check: `${nameOf(one)} valid when it was signed`,
                against: period({ start: one.notBefore, end: one.notAfter }),
                found: signingTime.toISOString(),
            })),
            trustEvidence(authority, signingTime, 'when it was signed'),
        ];
    }
    return [];
}

;// CONCATENATED MODULE: ./lib/attestation/signature/verification-failure.js




const anew = 'Get the file anew from where it was published; its maintainers make the draft again.';
const otherRoot = 'If another Sigstore instance signed it, verify against the trusted root of that one; else do not use the file: its maintainers make the draft again.';
const noChain = {
    what: 'no certificate authority of that root that was valid then issued its certificate',
    hint: otherRoot,
};
const noTimestampOfLog = {
    what: 'no certificate log of that root vouches for its certificate by a signed timestamp',
    hint: otherRoot,
};
/** A sentence for each code of the library, which gives the order of its checks: times, certificate, log, signature. */
const failures = {
    TIMESTAMP_ERROR: {
        what: 'nothing says when it was signed: it has neither a signed promise of a log, nor a timestamp of an authority of that root over this signature',
        hint: otherRoot,
    },
    CERTIFICATE_ERROR: noChain,
    PUBLIC_KEY_ERROR: { what: 'it is signed with a key that the root does not have', hint: otherRoot },
    TLOG_INCLUSION_PROMISE_ERROR: {
        what: 'the promise of its log entry is signed by no log of that root that was valid then, or is not of this entry',
        hint: otherRoot,
    },
    TLOG_INCLUSION_PROOF_ERROR: {
        what: 'the proof that its entry is in the log does not lead to a tree that a log of that root signed',
        hint: otherRoot,
    },
    TLOG_MISSING_INCLUSION_ERROR: {
        what: 'nothing shows that its entry is in the log: it has neither a promise nor a proof',
        hint: anew,
    },
    TLOG_BODY_ERROR: {
        what: 'its log entry is not of this signature over these bytes: one of the three was changed',
        hint: anew,
    },
    TLOG_ERROR: { what: 'it has no log entry, or the same one twice', hint: anew },
    SIGNATURE_ERROR: { what: 'the signature is not over these bytes by the key of the certificate', hint: anew },
    UNTRUSTED_SIGNER_ERROR: { what: 'its certificate names another signer', hint: anew },
    NOT_IMPLEMENTED_ERROR: { what: 'it is signed in a way that cannot be verified yet', hint: anew },
};
/**
 * The refusal of what does not verify. The library also throws a bare TypeError for some forms: whatever it throws,
 * nothing was verified.
 *
 * @param entity What was verified; `undefined` if it could not even be read.
 * @param what The sentence of the refusal, up to its colon.
 * @returns A `ReleaseError` as it is.
 */
function verification_failure_verificationRefusal(cause, entity, what) {
    if (cause instanceof errors/* ReleaseError */.K2)
        return cause;
    const failure = verificationFailure(cause, entity);
    return new errors/* ReleaseError */.K2('provenance-unverified', { message: `${what}: ${failure.what}.`, hint: failure.hint, cause });
}
/**
 * What an error of `@sigstore/verify` says, with its code and its own words; of an error that is not one of its own,
 * that the form cannot be read.
 *
 * @param entity What was verified, for the times; `undefined` if it could not even be read.
 * @see https://github.com/sigstore/sigstore-js/blob/main/packages/verify/src/error.ts
 */
function verificationFailure(error, entity) {
    if (!(error instanceof verify_dist/* VerificationError */.mk || error instanceof verify_dist/* PolicyError */.pn)) {
        return { what: `it is in no form that can be verified (${ownWords(error)})`, hint: anew };
    }
    const { what, hint } = failureOf(error, entity);
    return { what: `${what} (${error.code}: ${ownWords(error)})`, hint };
}
function failureOf(error, entity) {
    if (error.code === 'CERTIFICATE_ERROR')
        return certificateFailure(error, entity);
    // A later version may have more codes than its types say today.
    if (Object.hasOwn(failures, error.code))
        return failures[error.code];
    return { what: 'the library refuses it', hint: anew };
}
/** The one code that stands for three things: outside of its life, of another authority, or in no log. */
function certificateFailure(error, entity) {
    // The one text of the library that is compared; the tests would show a change of it.
    if (error.message !== 'Failed to verify certificate chain')
        return noTimestampOfLog;
    const used = entity && usedOutsideOfLife(entity);
    return used === undefined ? noChain : { what: used, hint: anew };
}
function usedOutsideOfLife(entity) {
    if (entity.key.$case !== 'certificate')
        return undefined;
    try {
        const { notBefore, notAfter } = entity.key.certificate;
        const life = { start: notBefore, end: notAfter };
        const outside = signingMoments(entity).find((moment) => !isWithin(life, moment));
        if (outside === undefined)
            return undefined;
        return `its certificate was valid ${period(life)}, and it claims to be signed at ${outside.toISOString()}`;
    }
    catch {
        // Nothing of it is verified: its dates may be none.
        return undefined;
    }
}
// What is longer repeats what was read.
const longestWords = 200;
/** The messages of an error and its causes: some repeat what a stranger wrote. */
function ownWords(error) {
    const words = [];
    for (let at = error; at instanceof Error && words.length < 3; at = at.cause)
        words.push(at.message);
    return words.map((text) => (0,quoted/* quotedUpTo */.B_)(longestWords, text)).join(', ');
}

;// CONCATENATED MODULE: ./lib/attestation/signature/verified-signature.js









/**
 * Verify signature, certificate, log entry, and timestamps, and read the identity out of the certificate.
 *
 * No identity is given to the library: it would take the text for a pattern.
 *
 * @throws ReleaseError `provenance-unverified`, and `provenance-malformed` for a certificate that Fulcio would not issue.
 */
function verifySignature(bundle, trust, place) {
    const { verifier, parties, description } = trust;
    let entity;
    try {
        const verified = (0,verify_dist/* toSignedEntity */.DC)(bundle);
        entity = verified;
        const signer = verifier.verify(verified);
        requireSignerOfEntries(bundle, place);
        requireLogsOfTheirTime(verified, parties, place);
        const evidence = () => evidenceOf(bundle, verified, parties);
        return { identity: identityOf(signer), time: timeOf(verified), evidence };
    }
    catch (cause) {
        throw verification_failure_verificationRefusal(cause, entity, `${place} does not verify against ${description}`);
    }
}
/** @param entity One that verified: so it has a time, and each of its times lies within the life of the certificate. */
function timeOf(entity) {
    return new Date(Math.min(...signingMoments(entity).map(Number))).toISOString();
}
/**
 * Refuse an entry of a log that the root did not trust yet, or any more, when it was signed.
 *
 * The library looks at this for a promise, and not for a proof: with the key of a log that was closed because it was
 * stolen, anybody could prove entries of today.
 *
 * @param entity One that verified: so it has a time.
 * @throws ReleaseError `provenance-unverified`
 */
function requireLogsOfTheirTime(entity, { tlogs }, place) {
    for (const { logId } of entity.tlogEntries) {
        const logs = tlogs.filter(({ logID }) => logID.equals(logId.keyId));
        const strange = signingMoments(entity).find((moment) => !logs.some(({ validFor }) => isWithin(validFor, moment)));
        if (strange === undefined)
            continue;
        const trusted = logs.map(({ baseURL, validFor }) => `${baseURL}, trusted ${period(validFor)}`).join('; ');
        throw new errors/* ReleaseError */.K2('provenance-unverified', {
            message: `${place} was signed at ${strange.toISOString()} and entered in a log that was not trusted then: ${trusted || 'no log of the root'}.`,
            hint: 'Do not use the file, and tell the project: whoever has the key of an old log can make such entries.',
        });
    }
}
/**
 * Verify what can be verified of an envelope that nothing dates: the signature, that an authority of the root issued its
 * certificate, and the signed timestamps of certificate logs, if there are any; Fulcio has embedded them since the summer
 * of 2022. Whoever stole the key later could have signed it all the same.
 *
 * @throws ReleaseError `provenance-unverified`, `provenance-malformed`
 */
function verifyUndatedSignature(envelope, { verifierWithoutLogs, parties, description }, place) {
    const bundle = bundleOf(envelope);
    let entity;
    try {
        const verified = atItsBeginning(toSignedEntity(bundle));
        entity = verified;
        const identity = identityOfAnyAge(verifierWithoutLogs.verify(verified));
        return { identity, evidence: () => undatedEvidence(bundle, verified, parties, 'when the certificate began') };
    }
    catch (cause) {
        throw verificationRefusal(cause, entity, `${place} does not verify against ${description}`);
    }
}
function bundleOf({ payload, signature, certificate }) {
    return {
        mediaType: BUNDLE_V03_MEDIA_TYPE,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: { payload, payloadType, signatures: [{ sig: signature, keyid: '' }] },
        },
        verificationMaterial: {
            content: { $case: 'certificate', certificate: { rawBytes: certificate } },
            tlogEntries: [],
            timestampVerificationData: undefined,
        },
    };
}
/**
 * The library verifies a chain at given times only, and exports no part of that. The beginning of the certificate is the one
 * time at which it must hold; the time of an entry is what the library takes without verifying it, because it verifies the
 * entry, of which there is none here.
 */
function atItsBeginning(entity) {
    if (entity.key.$case !== 'certificate')
        return entity;
    const integratedTime = String(entity.key.certificate.notBefore.getTime() / 1000);
    const nothing = Buffer.alloc(0);
    const tlogEntry = {
        logIndex: '0',
        logId: { keyId: nothing },
        kindVersion: { kind: '', version: '' },
        integratedTime,
        inclusionPromise: { signedEntryTimestamp: nothing },
        inclusionProof: undefined,
        canonicalizedBody: nothing,
    };
    return { ...entity, timestamps: [{ $case: 'transparency-log', tlogEntry }] };
}

// EXTERNAL MODULE: ./lib/attestation/judging/comparison.js
var comparison = __webpack_require__(45944);
// EXTERNAL MODULE: ./lib/attestation/judging/policy.js
var policy = __webpack_require__(36491);
// EXTERNAL MODULE: ./lib/attestation/judging/producer.js
var judging_producer = __webpack_require__(38987);
// EXTERNAL MODULE: ./lib/attestation/judging/build-provenance.js
var build_provenance = __webpack_require__(95493);
// EXTERNAL MODULE: ./lib/attestation/signature/identity.js
var signature_identity = __webpack_require__(5917);
// EXTERNAL MODULE: ./lib/attestation/judging/predicate-claims.js
var predicate_claims = __webpack_require__(78552);
;// CONCATENATED MODULE: ./lib/attestation/judging/generator-provenance.js




/** Predicate type of slsa-github-generator. @see https://slsa.dev/spec/v0.2/provenance */
const generatorProvenanceType = 'https://slsa.dev/provenance/v0.2';
/** The generic generator, which was told the subjects and built nothing itself. */
const buildType = 'https://github.com/slsa-framework/slsa-github-generator/generic@v1';
/**
 * Hold the SLSA v0.2 predicate of slsa-github-generator against its certificate.
 *
 * The whole event that stands in `invocation.environment.github_event_payload` is not looked at: of an annotated tag
 * it names the tag object, and the certificate names the commit.
 *
 * @see https://slsa.dev/spec/v0.2/provenance
 * @see https://github.com/slsa-framework/slsa-github-generator/blob/v2.1.0/internal/builders/generic/README.md#provenance-format
 */
function compareGeneratorProvenance(predicate, identity) {
    return [
        ...compareClaims(predicate, identity),
        ...(0,predicate_claims/* compareKeys */.Y)(predicate, ['invocation'], ['configSource', 'environment', 'parameters']),
        ...(0,predicate_claims/* compareKeys */.Y)(predicate, parametersPath, ['vars']),
        ...compareVariables(predicate),
    ];
}
const parametersPath = ['invocation', 'parameters'];
/**
 * The one parameter of v2.1.0: `vars`, the variables that repository, organization, and environment had for the run, each
 * a text. No certificate names them, so they are shown and not compared. Any other parameter is refused: what a person
 * gave to the run (`event_inputs`) may have changed what was built.
 *
 * @see https://github.com/slsa-framework/slsa-github-generator/blob/v2.1.0/slsa/buildtype.go WorkflowParameters
 */
function compareVariables(predicate) {
    const parameters = (0,json_value/* valueAt */.fK)(predicate, parametersPath);
    if (parameters !== undefined && !(0,json_value/* isRecord */.u4)(parameters))
        return [(0,comparison/* compareClaimed */.RG)([parametersPath.join('.'), 'predicate-parameter', undefined, parameters])];
    const variables = parameters?.vars;
    if (variables === undefined)
        return [];
    const isTexts = (0,json_value/* isRecord */.u4)(variables) && Object.values(variables).every((value) => typeof value === 'string');
    const claim = `${parametersPath.join('.')}.vars`;
    return isTexts
        ? [(0,comparison/* compareExpected */.Qx)([claim, 'predicate-parameter', undefined, JSON.stringify(variables)])]
        : [(0,comparison/* compareClaimed */.RG)([claim, 'predicate-parameter', undefined, variables])];
}
/**
 * The same up to v2.0.0, which also wrote that there were no parameters.
 *
 * @param identity Of a certificate of any age: what an old one lacks is not compared.
 */
function compareOldGeneratorProvenance(predicate, identity) {
    const claims = compareClaims(predicate, identity);
    return [
        ...claims.map((one) => (one.expected === undefined ? { ...one, result: 'not-compared' } : one)),
        ...compareKeys(predicate, ['invocation'], ['configSource', 'environment', 'parameters']),
        ...compareKeys(predicate, parametersPath, []),
    ];
}
function compareClaims(predicate, identity) {
    const { repositoryUri, ref, commit } = identity;
    const source = `git+${repositoryUri}@${ref}`;
    const run = (0,signature_identity/* runNumbersOf */.J2)(identity);
    const config = ['invocation', 'configSource'];
    const environment = ['invocation', 'environment'];
    const material = ['materials', 0];
    const claims = [
        [['builder', 'id'], 'predicate-builder', identity.san],
        [['buildType'], 'predicate-build-type', buildType],
        [[...config, 'uri'], 'predicate-source', source],
        [[...config, 'digest', 'sha1'], 'predicate-commit', commit],
        [[...config, 'entryPoint'], 'predicate-workflow', (0,signature_identity/* workflowFileOf */.hr)(identity)],
        [[...environment, 'github_event_name'], 'predicate-event', identity.event],
        [[...environment, 'github_ref'], 'predicate-ref', ref],
        [[...environment, 'github_repository_id'], 'predicate-repository-id', identity.repositoryId],
        [[...environment, 'github_repository_owner_id'], 'predicate-owner-id', identity.ownerId],
        [[...environment, 'github_run_id'], 'predicate-run', run?.id],
        [[...environment, 'github_run_attempt'], 'predicate-run', run?.attempt],
        [[...environment, 'github_sha1'], 'predicate-commit', commit],
        [['metadata', 'buildInvocationID'], 'predicate-run', run && `${run.id}-${run.attempt}`],
        [[...material, 'uri'], 'predicate-source', source],
        [[...material, 'digest', 'sha1'], 'predicate-commit', commit],
    ];
    return (0,predicate_claims/* comparePredicateClaims */.E)(predicate, claims);
}

;// CONCATENATED MODULE: ./lib/attestation/judging/statement-policy.js





const statement_policy_forms = {
    workflow: [
        {
            kind: 'build',
            type: reading_statement/* statementV1 */.jW,
            predicateType: reading_statement/* buildProvenanceType */._U,
            comparePredicate: build_provenance/* compareBuildProvenance */.X,
        },
        { kind: 'publish', type: reading_statement/* statementV1 */.jW, predicateType: reading_statement/* publishType */.OC, comparePredicate: comparePublish },
    ],
    'slsa-github-generator': [
        {
            kind: 'build',
            type: reading_statement/* statementV01 */.db,
            predicateType: generatorProvenanceType,
            comparePredicate: compareGeneratorProvenance,
        },
    ],
};
/** Hold a statement against the file, the forms that its producer signs, and the certificate. */
function compareStatement(statement, demand, { producer, identity }) {
    const { predicateType, predicate, type } = statement;
    const subject = compareSubject(statement.subjects, demand.subject);
    if (demand.predicateType === undefined && !isKnownType(predicateType)) {
        const type = [(0,comparison/* compareExpected */.Qx)(['predicate type', 'predicate-type', undefined, predicateType])];
        return { kind: undefined, isJudged: false, subject, type, predicate: [] };
    }
    const accepted = statement_policy_forms[producer].filter((form) => (demand.predicateType ?? form.predicateType) === form.predicateType);
    const form = accepted.find((one) => one.predicateType === predicateType);
    const names = accepted.map((one) => one.predicateType).join(' or ');
    return {
        kind: form?.kind,
        isJudged: true,
        subject,
        type: [
            (0,comparison/* compareRequired */.bH)(['predicate type', 'predicate-type', form?.predicateType ?? names, predicateType]),
            (0,comparison/* compareExpected */.Qx)(['statement type', 'statement-type', form?.type, type]),
        ],
        predicate: form?.comparePredicate(predicate, identity) ?? [],
    };
}
/** Whether any producer signs a predicate type: one that signs that of another says what it must not. */
const isKnownType = (predicateType) => Object.values(statement_policy_forms).some((all) => all.some((form) => form.predicateType === predicateType));
/**
 * Hold the subjects against the file: name and digest must be those of one and the same subject.
 *
 * @returns Two comparisons: with the subject of that name; without one, with the names that there are.
 */
function compareSubject(subjects, { name, sha256 }) {
    const named = subjects.find((subject) => subject.name === name);
    const all = (values) => {
        const rest = values.length - shownSubjects;
        return [...values.slice(0, shownSubjects), ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
    };
    return [
        (0,comparison/* compareRequired */.bH)(['name', 'provenance-subject', name, named?.name ?? all(subjects.map((one) => one.name))]),
        (0,comparison/* compareRequired */.bH)(['sha256', 'provenance-digest', sha256, named?.sha256 ?? all(subjects.map((one) => one.sha256))]),
    ];
}
// Statements may name thousands of files, and each of them is held against each.
const shownSubjects = 3;
/**
 * A publish attestation says nothing but that its signer published the file.
 *
 * @see https://docs.pypi.org/attestations/publish/v1
 */
function comparePublish(predicate) {
    const isEmpty = (0,json_value/* isRecord */.u4)(predicate) && Object.keys(predicate).length === 0;
    return [
        (0,comparison/* compareClaimed */.RG)(['predicate', 'provenance-predicate', 'null', isEmpty || predicate === null ? 'null' : predicate]),
    ];
}

;// CONCATENATED MODULE: ./lib/attestation/judging/judgement.js








const nothingFound = {
    producer: undefined,
    kind: undefined,
    identity: undefined,
    time: undefined,
    statement: undefined,
    evidence: () => [],
    comparisons: [],
};
/**
 * Judge one attestation for one file: signature and certificate first, then the identity, then what the payload says.
 *
 * What it says is known from the payload, which is believed only after signature and signer hold. So an attestation of
 * another type is refused like any other if they do not: else whoever damages provenance could hide it behind a type.
 *
 * @returns A verdict, whatever the attestation is; nothing is thrown for it.
 */
function judgeAttestation(bundle, trust, demand) {
    const place = 'The attestation';
    const statement = (0,attempt/* attempt */.CD)(() => (0,reading_bundle/* statementOf */.T8)(bundle, place));
    // Without an envelope the signature is over the file itself, which is not at hand: it cannot be told from a bad one.
    const isEnvelope = bundle.content.$case === 'dsseEnvelope';
    if (statement instanceof errors/* ReleaseError */.K2 && !isEnvelope)
        return refused(nothingFound, statement);
    return judgeSigned({ statement, signature: (0,attempt/* attempt */.CD)(() => verifySignature(bundle, trust, place)) }, demand);
}
/** The same for an attestation whose signature was looked at before. */
function judgeSigned({ signature, statement }, demand) {
    if (signature instanceof errors/* ReleaseError */.K2)
        return refused(nothingFound, signature);
    const { identity, time, evidence } = signature;
    const producer = acceptedProducer(identity, demand);
    const ofIdentity = (0,policy/* compareIdentity */.G)(demand.expected, identity, producer ?? 'workflow');
    const known = { ...nothingFound, producer, identity, time, evidence, comparisons: ofIdentity };
    const wrongSigner = signerRefusal(ofIdentity);
    if (statement instanceof errors/* ReleaseError */.K2)
        return refused(known, wrongSigner ?? statement);
    const held = compareStatement(statement, demand, { producer: producer ?? 'workflow', identity });
    const { subject, type, predicate, kind } = held;
    const facts = { ...known, kind, statement, comparisons: [...ofIdentity, ...subject, ...type, ...predicate] };
    const refusal = wrongSigner ?? subjectRefusal(subject) ?? typeRefusal(type) ?? predicateRefusal(predicate);
    if (refusal !== undefined)
        return refused(facts, refusal);
    if (!held.isJudged)
        return { ...facts, verdict: 'not-judged', reason: saysSomethingElse(statement) };
    // Whoever is not known differs from the workflow, and a type that it does not sign from those that it does.
    if (producer === undefined || kind === undefined)
        throw new Error('The attestation is of nobody, and nothing differs.');
    return { ...facts, producer, kind, verdict: demand.expected === undefined ? 'unchecked' : 'verified' };
}
/** A producer that is not accepted is nobody who is known: its signer is held against the project's own workflow. */
function acceptedProducer(identity, { producers }) {
    const producer = (0,judging_producer/* producerOf */._$)(identity);
    return producers === undefined || producers.some((accepted) => accepted === producer) ? producer : undefined;
}
function refused(facts, reason) {
    return { ...facts, verdict: 'refused', reason };
}
/** The refusal of another signer than the accepted one. */
function signerRefusal(comparisons) {
    return (0,comparison/* refusalOf */.Of)(comparisons, 'The signer is not the one that is accepted:', 'If what is expected is right, do not use the file: it was signed elsewhere. Its maintainers make the draft again.');
}
/** The refusal of an attestation of another file. */
function subjectRefusal(comparisons) {
    return (0,comparison/* refusalOf */.Of)(comparisons, 'The attestation speaks of another file:', 'Get the attestation of this very file; its maintainers make the draft again.');
}
/** The refusal of another type of statement than the signer is accepted for. */
function typeRefusal(comparisons) {
    return (0,comparison/* refusalOf */.Of)(comparisons, 'The attestation is of another type than the one that is accepted here of its signer:', 'Take it away if it does not belong there; its maintainers make the draft again.');
}
function saysSomethingElse({ predicateType }) {
    return new errors/* ReleaseError */.K2('predicate-type', {
        message: `The attestation says something else (${(0,comparison/* shownValue */.JJ)(predicateType)}), which is not judged.`,
        hint: 'Nothing has to be done: it speaks neither for nor against the file.',
    });
}
/** The refusal of a payload that its certificate contradicts. */
function predicateRefusal(comparisons) {
    return (0,comparison/* refusalOf */.Of)(comparisons, 'The attestation says what its certificate does not:', 'Use only attestations that the producer itself wrote; its maintainers make the draft again.');
}

;// CONCATENATED MODULE: ./lib/attestation/judging/verified-attestation.js



/**
 * Verify one bundle that this flow signed for one file: the strict case of `judgeAttestation`, where nothing is left
 * open and no other producer is accepted.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-unverified`, `identity-…`, `provenance-subject`,
 *   `provenance-digest`, `provenance-predicate`, `statement-type`, `predicate-…`
 */
function verifyAttestation(bundle, trust, demand) {
    const { name } = demand.subject;
    const judgement = judgeAttestation(bundle, trust, { ...demand, producers: ['workflow'] });
    if (judgement.verdict === 'refused' || judgement.verdict === 'not-judged')
        throw judgement.reason.with({ place: (0,quoted/* quoted */.TL)(name) });
    const { statement, identity } = judgement;
    (0,reading_statement/* onlySubject */.Lh)(statement, `The attestation of ${(0,quoted/* quoted */.TL)(name)}`);
    return { bundle, statement, identity };
}


/***/ }),

/***/ 5917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ runNumbersOf),
/* harmony export */   Mf: () => (/* binding */ workflowFolder),
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   hr: () => (/* binding */ workflowFileOf),
/* harmony export */   ng: () => (/* binding */ runOf)
/* harmony export */ });
/** The address of the run without its attempt: a re-run of failed jobs signs in another attempt of the same run. */
function runOf(identity) {
    return identity.runUri?.split('/attempts/')[0];
}
/** Id and attempt of the run, whose address is `REPOSITORY/actions/runs/ID/attempts/N`. */
function runNumbersOf({ repositoryUri, runUri, }) {
    const [id, attempt] = runUri?.slice(`${repositoryUri}/actions/runs/`.length).split('/attempts/') ?? [];
    return id === undefined || attempt === undefined ? undefined : { id, attempt };
}
/** Where the files of workflows are, from the root of a repository. */
const workflowFolder = '.github/workflows/';
/**
 * Path of a workflow file, from the root of its repository.
 *
 * @returns `undefined` for a workflow of another repository or ref: it is not the one that people look at there.
 */
function workflowPath(workflowRef, { repository, ref }) {
    const path = workflowRef.slice(repository.length + 1, -ref.length - 1);
    const isThere = path.startsWith(workflowFolder) && workflowRef === `${repository}/${path}@${ref}`;
    return isThere ? path : undefined;
}
/** Path of the workflow file of a run, as its certificate has it; `undefined` if a part of it is missing, or not its own. */
function workflowFileOf({ repositoryUri, ref, workflowUri }) {
    if (repositoryUri === undefined || ref === undefined || workflowUri === undefined)
        return undefined;
    return workflowPath(workflowUri, { repository: repositoryUri, ref });
}


/***/ }),

/***/ 77524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ loadCurrentTrust)
});

// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
;// CONCATENATED MODULE: ./lib/clients/trust/shipped-root.js

/** Name of the target that is a trusted root. */
const trustedRootTarget = 'trusted_root.json';
/** Read the copy that the bundle ships. */
async function readShippedRoot() {
    const { default: seeds } = (await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17)));
    const { default: tufPackage } = await __webpack_require__.e(/* import() */ 446).then(__webpack_require__.t.bind(__webpack_require__, 69446, 17));
    const seed = seeds[endpoints/* publicTufMirror */.Yp];
    const bytes = (base64 = '') => Buffer.from(base64, 'base64');
    const tufRoot = bytes(seed?.['root.json']);
    return {
        tufRoot,
        tufRootVersion: JSON.parse(tufRoot.toString()).signed.version,
        trustedRoot: bytes(seed?.targets[trustedRootTarget]),
        packageVersion: tufPackage.version,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/attestation/reading/strict-json.js
var strict_json = __webpack_require__(18339);
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/attestation/signature/trusted-parties.js
/** The parties of a root: what the library makes of it has them in the same order, without their addresses. */
function partiesOf(root, material) {
    const { tlogs, ctlogs, certificateAuthorities, timestampAuthorities } = material;
    return {
        tlogs,
        ctlogs,
        certificateAuthorities: withAddress(certificateAuthorities, root.certificateAuthorities),
        timestampAuthorities: withAddress(timestampAuthorities, root.timestampAuthorities),
    };
}
function withAddress(authorities, named) {
    return authorities.map((authority, index) => ({ ...authority, uri: named[index]?.uri ?? '' }));
}

;// CONCATENATED MODULE: ./lib/attestation/signature/trust.js





// https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto "TrustedRoot.media_type"
const mediaTypes = [
    'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    'application/vnd.dev.sigstore.trustedroot.v0.2+json',
];
/**
 * Make trust from the JSON of a Sigstore `TrustedRoot`.
 *
 * @throws ReleaseError `trusted-root-invalid` for another form, for a root without a log of entries, a log of
 *   certificates, or an authority, and for one of them without a start of validity.
 */
function trustFrom(root, description) {
    const { trustedRoot, material } = parsed(root, description);
    const [fault] = faultsOf(trustedRoot);
    if (fault !== undefined)
        throw invalid(`Nothing can be verified: ${description} ${fault}.`);
    return {
        verifier: new verify_dist/* Verifier */.BL(material),
        verifierWithoutLogs: new verify_dist/* Verifier */.BL(material, { tlogThreshold: 0, ctlogThreshold: 0 }),
        parties: partiesOf(trustedRoot, material),
        description,
    };
}
function parsed(root, description) {
    try {
        const trustedRoot = dist.TrustedRoot.fromJSON(root);
        // The keys and certificates in it are read here for the first time.
        return { trustedRoot, material: (0,verify_dist/* toTrustMaterial */.jO)(trustedRoot) };
    }
    catch (cause) {
        throw invalid(`Nothing can be verified: ${description} cannot be read.`, cause);
    }
}
/**
 * What the library does not look at.
 *
 * It takes a missing start of validity for the beginning of time, so that a key holds for every signature ever made;
 * the conformance suite of Sigstore demands that such a root is refused. A start at 1970 or before is none either.
 */
function faultsOf({ mediaType, tlogs, ctlogs, certificateAuthorities, timestampAuthorities }) {
    const faults = [];
    if (mediaTypes.every((known) => known !== mediaType))
        faults.push(`has the media type ${(0,quoted/* quoted */.TL)(mediaType)}`);
    if (tlogs.length === 0)
        faults.push('has no transparency log');
    if (ctlogs.length === 0)
        faults.push('has no certificate transparency log');
    if (certificateAuthorities.length === 0)
        faults.push('has no certificate authority');
    const logs = [...tlogs, ...ctlogs].map(({ baseUrl, publicKey }) => ({ name: baseUrl, validFor: publicKey?.validFor }));
    const authorities = [...certificateAuthorities, ...timestampAuthorities];
    const parties = [...logs, ...authorities.map(({ uri, validFor }) => ({ name: uri, validFor }))];
    for (const { name, validFor } of parties) {
        if (!isDated(validFor?.start))
            faults.push(`does not say since when ${(0,quoted/* quoted */.TL)(name)} is valid`);
    }
    return faults;
}
/** The format reads 0, an empty object, and other values that say no time as the beginning of 1970, or as no date. */
function isDated(start) {
    return start !== undefined && start.getTime() > 0;
}
function invalid(message, cause) {
    return new errors/* ReleaseError */.K2('trusted-root-invalid', {
        message,
        hint: 'Use a file in the form of https://github.com/sigstore/protobuf-specs, "TrustedRoot".',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/clients/trust/trusted-root.js







/**
 * Load what signatures are verified against, without any network: a file of somebody's own, or the shipped copy of the public
 * good instance's root, whose description names package and version.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
async function loadTrust(source) {
    switch (source.kind) {
        case 'file':
            return trustIn(await readRoot(source.path), `the trusted root ${source.path}`);
        case 'public':
            return shippedTrust(await readShippedRoot());
    }
}
/** Trust in the shipped copy. */
function shippedTrust({ trustedRoot, tufRootVersion, packageVersion }) {
    const from = `TUF root version ${tufRootVersion}, from @sigstore/tuf ${packageVersion}`;
    return trustIn(trustedRoot, `Sigstore's public root (${from})`);
}
/**
 * Trust in the bytes of a trusted root.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
function trustIn(root, description) {
    return trustFrom(trusted_root_parsed(root, description), description);
}
function trusted_root_parsed(root, description) {
    const value = (0,attempt/* attempt */.CD)(() => (0,strict_json/* parseJson */.qF)((0,strict_json/* decodeUtf8 */._6)(root, description), description));
    if (value instanceof errors/* ReleaseError */.K2)
        throw trusted_root_invalid(`Nothing can be verified: ${value.message}`, value.cause);
    return value;
}
async function readRoot(path) {
    try {
        // A pipe would be waited for.
        if ((await (0,promises_.stat)(path)).isFile())
            return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw trusted_root_invalid(`The trusted root at ${(0,quoted/* quotedPath */.MW)(path)} cannot be read.`, cause);
    }
    throw trusted_root_invalid(`The trusted root at ${(0,quoted/* quotedPath */.MW)(path)} is no file.`);
}
function trusted_root_invalid(message, cause) {
    return new errors/* ReleaseError */.K2('trusted-root-invalid', {
        message,
        hint: 'Name a file in the form of a Sigstore TrustedRoot.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/clients/trust/current-trust.js




/**
 * Load what signatures are verified against now: a rehearsal's file, or the public good instance's root through TUF.
 *
 * A mirror that is unreachable gains an attacker nothing: the shipped copy was trusted all along. Metadata that is
 * stale, rolled back, or damaged could be an attack, and is refused.
 *
 * @throws ReleaseError `trusted-root-stale`, `trusted-root-rollback`, `trusted-root-damaged`, `trusted-root-invalid`
 */
async function loadCurrentTrust(source, from) {
    switch (source.kind) {
        case 'file':
            return { trust: await loadTrust(source), notices: [] };
        case 'public':
            return await loadPublicTrust(from);
    }
}
async function loadPublicTrust({ network, cacheFolder, repository: given }) {
    const { fetchTufTarget } = await Promise.all(/* import() */[__webpack_require__.e(830), __webpack_require__.e(706), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 95812));
    const shipped = await readShippedRoot();
    const repository = given ?? { url: endpoints/* publicTufMirror */.Yp, root: shipped.tufRoot };
    try {
        const { content, rootVersion } = await fetchTufTarget(repository, trustedRootTarget, { network, cacheFolder });
        const description = `Sigstore's public root (TUF root version ${rootVersion}, from ${repository.url})`;
        return { trust: trustIn(content, description), notices: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2) || error.code !== 'trusted-root-unreachable')
            throw error;
        const trust = shippedTrust(shipped);
        const message = `${error.message} Instead this holds: ${trust.description}.`;
        return { trust, notices: [{ ...error.with({ message }).toProblem(), severity: 'warning' }] };
    }
}


/***/ })

};

//# sourceMappingURL=845.index.js.map