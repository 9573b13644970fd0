export const id = 278;
export const ids = [278];
export const modules = {

/***/ 58852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ requireBuildProvenance),
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   Sw: () => (/* binding */ buildProvenance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);


/** A workflow of GitHub Actions: parameters are the workflow file and its ref. */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
/**
 * The SLSA v1 provenance predicate of a workflow run, in the form that GitHub's own attestations have.
 *
 * @see https://slsa.dev/spec/v1.2/build-provenance
 * @see https://actions.github.io/buildtypes/workflow/v1
 */
function buildProvenance(claims, serverUrl) {
    const repositoryUrl = `${serverUrl}/${claims.repository}`;
    return {
        buildDefinition: {
            buildType,
            externalParameters: {
                workflow: { ref: claims.ref, repository: repositoryUrl, path: workflowPath(claims.workflowRef, claims) },
            },
            internalParameters: {
                github: {
                    event_name: claims.event,
                    repository_id: claims.repositoryId,
                    repository_owner_id: claims.repositoryOwnerId,
                    runner_environment: claims.runnerEnvironment,
                },
            },
            resolvedDependencies: [{ uri: `git+${repositoryUrl}@${claims.ref}`, digest: { gitCommit: claims.commit } }],
        },
        runDetails: {
            builder: { id: `${serverUrl}/${claims.jobWorkflowRef}` },
            metadata: { invocationId: `${repositoryUrl}/actions/runs/${claims.runId}/attempts/${claims.runAttempt}` },
        },
    };
}
/** Path of the workflow file: what stands between `owner/name/` and `@ref`. */
function workflowPath(workflowRef, at) {
    return workflowRef.slice(at.repository.length + 1, workflowRef.length - at.ref.length - 1);
}
/**
 * Refuse a predicate that claims anything but what its certificate says. The certificate is the authority.
 *
 * @throws ReleaseError `provenance-predicate`
 */
function requireBuildProvenance(predicate, identity) {
    const at = (path) => path.reduce(step, predicate);
    const workflow = ['buildDefinition', 'externalParameters', 'workflow'];
    const github = ['buildDefinition', 'internalParameters', 'github'];
    const dependency = ['buildDefinition', 'resolvedDependencies', 0];
    const { repositoryUri, ref } = identity;
    const path = identity.workflowUri?.slice((repositoryUri?.length ?? 0) + 1, -((ref?.length ?? 0) + 1));
    const claims = [
        [['buildDefinition', 'buildType'], buildType],
        [[...workflow, 'repository'], repositoryUri],
        [[...workflow, 'ref'], ref],
        [[...workflow, 'path'], path],
        [[...github, 'event_name'], identity.event],
        [[...github, 'repository_id'], identity.repositoryId],
        [[...github, 'repository_owner_id'], identity.ownerId],
        [[...github, 'runner_environment'], identity.runnerEnvironment],
        [[...dependency, 'uri'], `git+${repositoryUri}@${ref}`],
        [[...dependency, 'digest', 'gitCommit'], identity.commit],
        [['runDetails', 'builder', 'id'], identity.san],
        [['runDetails', 'metadata', 'invocationId'], identity.runUri],
    ];
    const differing = claims
        .filter(([name, expected]) => at(name) !== expected)
        .map(([name, expected]) => `  ${name.join('.')}: ${JSON.stringify(at(name))}, certificate: ${JSON.stringify(expected)}`);
    // SLSA, "Verifying artifacts": a parameter that the verifier does not know must be refused.
    const parameters = Object.keys(asRecord(at(['buildDefinition', 'externalParameters'])));
    const unknown = parameters.filter((name) => name !== 'workflow');
    const lines = [...differing, ...unknown.map((name) => `  buildDefinition.externalParameters.${name}: not known`)];
    if (lines.length === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('provenance-predicate', {
        message: ['The build provenance claims what its certificate does not:', ...lines].join('\n'),
        hint: 'Use only provenance that the step "attest" made; make the draft again.',
    });
}
function step(value, key) {
    if (Array.isArray(value))
        return typeof key === 'number' ? value[key] : undefined;
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}
function asRecord(value) {
    return (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) ? value : {};
}


/***/ }),

/***/ 25902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ identityOf),
/* harmony export */   n: () => (/* binding */ runOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);

// Fulcio's arc; the numbers below it are those of its oid-info page.
const fulcioArc = '1.3.6.1.4.1.57264.1';
const subjectAlternativeName = '2.5.29.17';
/**
 * Read the identity of a signer whose certificate was verified.
 *
 * @throws ReleaseError `provenance-malformed` for an extension that is there twice, or that is no UTF8String.
 */
function identityOf(signer) {
    const values = new Map();
    for (const { oid, value } of signer.identity?.oids ?? []) {
        const name = oid?.id.join('.') ?? '';
        if (values.has(name))
            throw malformed(`has the extension ${name} twice`);
        values.set(name, value);
    }
    const text = (number) => {
        const value = values.get(`${fulcioArc}.${number}`);
        return value === undefined ? undefined : utf8String(value, `${fulcioArc}.${number}`);
    };
    return {
        san: values.has(subjectAlternativeName) ? signer.identity?.subjectAlternativeName : undefined,
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
/** The address of the run without its attempt: a re-run of failed jobs signs in another attempt of the same run. */
function runOf(identity) {
    return identity.runUri?.split('/attempts/')[0];
}
/** Decode a DER UTF8String (X.690, 8.1.3 and 8.23), which must fill the extension. */
function utf8String(der, name) {
    const first = der[1] ?? 0;
    const lengthBytes = first < 0x80 ? 0 : first - 0x80;
    if (der[0] !== 0x0c || lengthBytes > 2)
        throw malformed(`has the extension ${name}, which is no UTF8String`);
    const length = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
    const content = der.subarray(2 + lengthBytes);
    if (content.length !== length)
        throw malformed(`has the extension ${name} with a wrong length`);
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
}
function malformed(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('provenance-malformed', {
        message: `The signing certificate ${what}.`,
        hint: 'Fulcio issues no such certificate; make the provenance again.',
    });
}


/***/ }),

/***/ 27662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j3: () => (/* binding */ requireClaims),
/* harmony export */   nO: () => (/* binding */ expectedSigner),
/* harmony export */   sK: () => (/* binding */ requireIdentity)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);
/* harmony import */ var _build_provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58852);


/**
 * Who must have signed for a run: the same workflow file, at the same ref of the same repository.
 *
 * @param commit What the tag leads to now, as GitHub says.
 */
function expectedSigner(run, commit, event) {
    const { serverUrl, repository, ref, workflowRef } = run;
    const path = (0,_build_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .RB)(workflowRef, { repository: repository.fullName, ref });
    return { serverUrl, repository, ref, commit, workflowPath: path, event };
}
/** The issuer of every token that a GitHub-hosted job gets. */
const githubIssuer = 'https://token.actions.githubusercontent.com';
/** The workflow, as certificates name it. */
function workflowUri({ serverUrl, repository, workflowPath: path, ref }) {
    return `${serverUrl}/${repository.fullName}/${path}@${ref}`;
}
/**
 * Hold a certificate's identity against the expected one.
 *
 * The job that signs stands in the project's own workflow, so signer and workflow are the same file at the same commit.
 *
 * @returns Every claim with both values, in the order in which a person looks for them.
 */
function compareIdentity(expected, found) {
    const { serverUrl, repository, ref, commit, event } = expected;
    const workflow = workflowUri(expected);
    return [
        { code: 'identity-issuer', claim: 'issuer', expected: githubIssuer, found: found.issuer },
        {
            code: 'identity-repository',
            claim: 'repository',
            expected: `${serverUrl}/${repository.fullName}`,
            found: found.repositoryUri,
        },
        { code: 'identity-repository', claim: 'repository id', expected: repository.id, found: found.repositoryId },
        {
            code: 'identity-repository',
            claim: 'owner',
            expected: `${serverUrl}/${repository.owner}`,
            found: found.ownerUri,
        },
        { code: 'identity-repository', claim: 'owner id', expected: repository.ownerId, found: found.ownerId },
        { code: 'identity-ref', claim: 'ref', expected: ref, found: found.ref },
        { code: 'identity-commit', claim: 'commit', expected: commit, found: found.commit },
        { code: 'identity-signer', claim: 'subject', expected: workflow, found: found.san },
        { code: 'identity-signer', claim: 'signer', expected: workflow, found: found.signerUri },
        { code: 'identity-signer', claim: 'signer commit', expected: commit, found: found.signerDigest },
        { code: 'identity-signer', claim: 'workflow', expected: workflow, found: found.workflowUri },
        { code: 'identity-signer', claim: 'workflow commit', expected: commit, found: found.workflowDigest },
        { code: 'identity-event', claim: 'event', expected: event, found: found.event },
        { code: 'identity-runner', claim: 'runner', expected: 'github-hosted', found: found.runnerEnvironment },
        { code: 'identity-visibility', claim: 'visibility', expected: 'public', found: found.visibility },
    ];
}
/**
 * Refuse a certificate that was issued to anybody else.
 *
 * @param fileName The distribution that was signed, or is about to be.
 * @throws ReleaseError The `identity-…` code of the first claim that differs; all that differ are in the message.
 */
function requireIdentity(fileName, expected, found) {
    const differing = compareIdentity(expected, found).filter((claim) => claim.found !== claim.expected);
    const [first] = differing;
    if (first === undefined)
        return;
    const lines = differing.map((claim) => `  ${claim.claim}: expected "${claim.expected}", found ${quoted(claim.found)}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K(first.code, {
        message: [`The signer of "${fileName}" is not the one that is accepted:`, ...lines].join('\n'),
        hint: 'Use only what the jobs of this workflow signed for this tag, on runners of GitHub, in a public repository.',
    });
}
function quoted(value) {
    return value === undefined ? 'missing' : `"${value}"`;
}
/**
 * Refuse to sign in a job whose own token says that its signature would not be accepted: what is signed stands in a
 * public log for good.
 *
 * @param claims Of the OIDC token that the certificate will be made from.
 * @throws ReleaseError The `identity-…` code of the first claim that differs.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function requireClaims(fileName, expected, claims) {
    const { serverUrl } = expected;
    const uri = (claim) => claims[claim] === undefined ? undefined : `${serverUrl}/${claims[claim]}`;
    requireIdentity(fileName, expected, {
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
        runUri: undefined,
        visibility: claims.repository_visibility,
        environment: claims.environment,
    });
}


/***/ }),

/***/ 48969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ trustFrom),
/* harmony export */   o: () => (/* binding */ verifyAttestation)
/* harmony export */ });
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19654);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54187);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46239);
/* harmony import */ var _build_provenance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58852);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43880);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25902);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(27662);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81759);








/**
 * Make trust from the JSON of a Sigstore `TrustedRoot`.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
function trustFrom(root, description) {
    try {
        return { verifier: new _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .Verifier */ .BL((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toTrustMaterial */ .jO)(_sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_0__.TrustedRoot.fromJSON(root))), description };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('trusted-root-invalid', {
            message: `The trusted root (${description}) cannot be read.`,
            hint: 'Use a file in the form of https://github.com/sigstore/protobuf-specs, "TrustedRoot".',
            cause,
        });
    }
}
/**
 * Verify one bundle for one file: signature and certificate first, then the identity, then what the payload says.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-unverified`, `identity-…`, `provenance-subject`,
 *   `provenance-predicate`
 */
function verifyAttestation(bundle, trust, demand) {
    const { subject, predicateType, expected } = demand;
    const place = `The attestation of "${subject.name}"`;
    const identity = verifySignature(bundle, trust, place);
    (0,_policy_js__WEBPACK_IMPORTED_MODULE_6__/* .requireIdentity */ .sK)(subject.name, expected, identity);
    const statement = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)(bundle, place);
    requireSubject(statement.subject, subject);
    if (statement.predicateType !== predicateType) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('provenance-predicate', {
            message: `${place} has the predicate type "${statement.predicateType}", not "${predicateType}".`,
            hint: 'Use only attestations that this action made; make the draft again.',
        });
    }
    if (predicateType === _statement_js__WEBPACK_IMPORTED_MODULE_7__/* .buildProvenanceType */ ._U)
        (0,_build_provenance_js__WEBPACK_IMPORTED_MODULE_3__/* .requireBuildProvenance */ .FX)(statement.predicate, identity);
    return { bundle, statement, identity };
}
/**
 * Verify signature, certificate, and log entry, and read the identity out of the certificate.
 *
 * No identity is given to the library: it would take the text for a pattern.
 */
function verifySignature(bundle, { verifier, description }, place) {
    try {
        return (0,_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .c)(verifier.verify((0,_sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .toSignedEntity */ .DC)(bundle)));
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K)
            throw cause;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('provenance-unverified', {
            message: `${place} does not verify against ${description}.`,
            hint: 'Use the file that the step "attest" made; make the draft again.',
            cause,
        });
    }
}
function requireSubject(found, expected) {
    if (found.name === expected.name && found.sha256 === expected.sha256)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('provenance-subject', {
        message: [
            `The attestation offered for "${expected.name}" speaks of another file:`,
            `  name: expected "${expected.name}", found "${found.name}"`,
            `  sha256: expected "${expected.sha256}", found "${found.sha256}"`,
        ].join('\n'),
        hint: 'Each file needs its own attestation; make the draft again from the artifact of the build.',
    });
}


/***/ }),

/***/ 90307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TG: () => (/* binding */ OpenFile),
/* harmony export */   nO: () => (/* binding */ writeFileAt),
/* harmony export */   qm: () => (/* binding */ privateFolder),
/* harmony export */   v9: () => (/* binding */ measureFile),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46239);







const chunkBytes = 256 * 1024;
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
/** Make a new folder that only this user can enter. */
function privateFolder(parent, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, `${name}-`));
}
/** Write a new file of this user into a folder. */
function writeFileAt(folder, name, text) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, name), text, { flag: 'wx', mode: 0o600 });
}
/** Size and digest of a file, which is read once and never held whole. */
async function measureFile(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
    return { sizeBytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size, sha256: hash.digest('hex') };
}
/**
 * Read a text file that somebody else made.
 *
 * @throws ReleaseError `file-too-large` before anything is read.
 */
async function readText(path, limitBytes) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path);
    if (size <= limitBytes)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path, 'utf8');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .ReleaseError */ .K('file-too-large', {
        message: `"${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}" has ${size} bytes; at most ${limitBytes} are read.`,
        hint: 'Find out who made this file: the real one is a thousand times smaller.',
    });
}


/***/ }),

/***/ 59232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loadTrust)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _attestation_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48969);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46239);



/**
 * Load what signatures are verified against: a rehearsal's file, or the public good instance's root.
 *
 * The public root is for now the copy that `@sigstore/tuf` ships; its description names package and version.
 *
 * @throws ReleaseError `trusted-root-invalid`
 */
async function loadTrust(source) {
    switch (source.kind) {
        case 'file':
            return (0,_attestation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .trustFrom */ .b)(await readJson(source.path), `the private trusted root ${source.path}`);
        case 'public':
            return publicTrust();
    }
}
async function publicTrust() {
    const { default: seeds } = (await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.t.bind(__webpack_require__, 8032, 17)));
    const { default: tufPackage } = await __webpack_require__.e(/* import() */ 446).then(__webpack_require__.t.bind(__webpack_require__, 69446, 17));
    const [seed] = Object.values(seeds);
    const root = decode(seed?.['root.json']);
    const version = root?.signed?.version;
    const description = `Sigstore's public root (TUF root version ${version}, from @sigstore/tuf ${tufPackage.version})`;
    return (0,_attestation_verify_js__WEBPACK_IMPORTED_MODULE_1__/* .trustFrom */ .b)(decode(seed?.targets['trusted_root.json']), description);
}
function decode(base64) {
    return base64 === undefined ? undefined : JSON.parse(Buffer.from(base64, 'base64').toString());
}
async function readJson(path) {
    try {
        return JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8'));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K('trusted-root-invalid', {
            message: `The trusted root at "${path}" cannot be read as JSON.`,
            hint: 'Name a file in the form of a Sigstore TrustedRoot.',
            cause,
        });
    }
}


/***/ })

};

//# sourceMappingURL=278.index.js.map