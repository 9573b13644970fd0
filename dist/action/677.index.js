export const id = 677;
export const ids = [677];
export const modules = {

/***/ 85842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHandOver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37026);
/* harmony import */ var _distribution_release_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98021);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42767);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28180);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(25946);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90307);










/**
 * Download the build job's artifact, hash its files again, and compare.
 *
 * @throws ReleaseError `artifact-failed`, `artifact-mismatch`, `manifest-invalid`, `version-mismatch`,
 *   `build-incomplete`, `file-name-invalid`
 */
async function readHandOver(artifacts, receiver, parent) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'distributions');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target);
    const { folder, names } = await artifacts.download(receiver.artifact, target);
    if (!names.includes(_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS))
        throw different(`it holds no ${_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS}`);
    const manifest = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), 'utf8'));
    requireRun(manifest, receiver);
    requireWhole(manifest);
    const expectedNames = [_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS, ...manifest.files.map(({ name }) => name)].sort();
    if (names.join('\n') !== expectedNames.join('\n')) {
        throw different(`it holds ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(names)}, but its manifest names ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(expectedNames)}`);
    }
    const version = requireNames(manifest);
    for (const file of manifest.files)
        await requireFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name), file);
    return { manifest, version, folder };
}
function requireRun(manifest, { tagName, run }) {
    if (manifest.tag === tagName && manifest.commit === run.sha)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('version-mismatch', {
        message: `The artifact was built for the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(manifest.tag)} at ${manifest.commit}, but this run is for ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tagName)} at ${run.sha}.`,
        hint: 'Run the whole workflow of the tag again.',
    });
}
function requireWhole({ isPart, files }) {
    if (isPart === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('build-incomplete', {
        message: `The artifact holds a part of the release only: ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .listed */ .K)(files.map(({ name }) => name))}.`,
        hint: 'Let the step "collect" take it with the rest, and hand the outputs of that step on.',
    });
}
/** Every file must be a distribution of this project and version, whatever the build job says of it. */
function requireNames({ project, version: text, files }) {
    const version = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(text);
    if (version === undefined)
        throw different(`its manifest has the version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(text)}`);
    for (const { name } of files) {
        const found = (0,_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .Px)(name);
        if (found.project === (0,_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProject */ .xs)(project) && (0,_distribution_release_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfVersion */ .o1)(version, name))
            continue;
        throw different(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(name)} is no distribution of ${project} ${text}`);
    }
    return version;
}
async function requireFile(path, { name, sizeBytes, sha256 }) {
    const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .measureFile */ .v9)(path);
    if (found.sha256 === sha256 && found.sizeBytes === sizeBytes)
        return;
    throw different(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(name)} has ${found.sizeBytes} bytes and sha256:${found.sha256}, its manifest says ${sizeBytes} and sha256:${sha256}`);
}
function different(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K2('artifact-mismatch', {
        message: `The artifact of the build job cannot be used: ${what}.`,
        hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
    });
}


/***/ }),

/***/ 72677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest),
  decideAttest: () => (/* binding */ decideAttest)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/attestation/judging/build-provenance.js
var build_provenance = __webpack_require__(95493);
// EXTERNAL MODULE: ./lib/attestation/judging/expected.js
var judging_expected = __webpack_require__(24281);
// EXTERNAL MODULE: ./lib/attestation/judging/job-identity.js
var job_identity = __webpack_require__(26805);
// EXTERNAL MODULE: ./lib/attestation/judging/verified-attestation.js + 10 modules
var verified_attestation = __webpack_require__(37124);
// EXTERNAL MODULE: ./lib/attestation/reading/pep740.js
var pep740 = __webpack_require__(90415);
// EXTERNAL MODULE: ./lib/attestation/reading/provenance-file.js + 3 modules
var provenance_file = __webpack_require__(9969);
// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var statement = __webpack_require__(47896);
// EXTERNAL MODULE: ./lib/attestation/signature/identity.js
var identity = __webpack_require__(5917);
// EXTERNAL MODULE: ./lib/clients/artifacts.js
var artifacts = __webpack_require__(60947);
// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/clients/github/api.js + 1 modules
var api = __webpack_require__(91537);
// EXTERNAL MODULE: ./lib/attestation/reading/answers.js
var answers = __webpack_require__(36734);
// EXTERNAL MODULE: ./lib/attestation/reading/malformed.js
var malformed = __webpack_require__(95476);
// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
// EXTERNAL MODULE: ./lib/clients/http/exchange.js
var exchange = __webpack_require__(29808);
;// CONCATENATED MODULE: ./lib/clients/snappy.js

/**
 * Decompress what somebody else compressed. Memory and time are bounded by `limitBytes`, whatever length is claimed: no
 * element of the format is without output.
 *
 * Stricter than `snappyjs`, which reads on behind the end of its input, and keeps to no length.
 *
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
function decompressSnappy(compressed, place, limitBytes) {
    const corrupt = () => (0,malformed/* malformed */.Q)(place, 'is not compressed by Snappy');
    const preamble = readPreamble(compressed);
    if (preamble === undefined)
        throw corrupt();
    const { sizeBytes, end } = preamble;
    if (sizeBytes > limitBytes)
        throw (0,malformed/* tooLarge */.g)(place, `has ${sizeBytes} bytes; at most ${limitBytes} are read`);
    const output = Buffer.alloc(sizeBytes);
    let filled = 0;
    for (let at = end; at < compressed.length;) {
        const element = readElement(compressed, at);
        if (element === undefined || filled + element.sizeBytes > sizeBytes)
            throw corrupt();
        switch (element.kind) {
            case 'literal':
                compressed.copy(output, filled, element.end - element.sizeBytes, element.end);
                break;
            case 'copy':
                if (element.offset === 0 || element.offset > filled)
                    throw corrupt();
                repeat(output, filled, element);
                break;
        }
        filled += element.sizeBytes;
        at = element.end;
    }
    if (filled < sizeBytes)
        throw corrupt();
    return output;
}
/** The size of all, of up to 32 bits: seven in a byte, the lowest first. */
function readPreamble(compressed) {
    let sizeBytes = 0;
    for (const [at, byte] of compressed.subarray(0, 5).entries()) {
        sizeBytes += (byte & 0x7f) * 2 ** (7 * at);
        if (byte < 0x80)
            return sizeBytes < 2 ** 32 ? { sizeBytes, end: at + 1 } : undefined;
    }
    return undefined;
}
/** The element that begins somewhere; `undefined` if the input ends before it. */
function readElement(compressed, at) {
    const tag = compressed.readUInt8(at);
    const upper = tag >>> 2;
    const after = at + 1;
    switch (tag & 3) {
        case 0: {
            const lengthBytes = Math.max(0, upper - 59);
            const more = lengthBytes === 0 ? upper : readNumber(compressed, after, lengthBytes);
            if (more === undefined)
                return undefined;
            const end = after + lengthBytes + more + 1;
            return end > compressed.length ? undefined : { kind: 'literal', sizeBytes: more + 1, end };
        }
        case 1: {
            const low = readNumber(compressed, after, 1);
            if (low === undefined)
                return undefined;
            return { kind: 'copy', sizeBytes: (upper & 7) + 4, offset: (tag >>> 5) * 256 + low, end: after + 1 };
        }
        default: {
            const offsetBytes = (tag & 3) === 2 ? 2 : 4;
            const offset = readNumber(compressed, after, offsetBytes);
            return offset === undefined ? undefined : { kind: 'copy', sizeBytes: upper + 1, offset, end: after + offsetBytes };
        }
    }
}
function readNumber(compressed, at, sizeBytes) {
    return at + sizeBytes > compressed.length ? undefined : compressed.readUIntLE(at, sizeBytes);
}
/** A copy may run into its own output: then that repeats. */
function repeat(output, filled, { sizeBytes, offset }) {
    for (let at = filled; at < filled + sizeBytes; at += 1)
        output[at] = output[at - offset] ?? 0;
}

;// CONCATENATED MODULE: ./lib/clients/github/attestations.js









// A bundle has about 10 kB; a hundred times as much is more than any real one.
const bundleLimitBytes = 1_000_000;
// Of 100 each: a file has one for each run and each predicate type.
const pageLimit = 10;
/** GitHub's attestation store of one repository. */
class Attestations {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /**
     * What is stored for one file, read and not verified; or why it cannot be read, since anybody who may write
     * attestations can store anything.
     *
     * Since 2026-07 GitHub answers an address of Snappy-compressed JSON instead of the bundle itself; both forms are read.
     *
     * @param file Its name is for messages only.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async list({ name, sha256 }, predicateType) {
        const place = `GitHub's answer for ${name}`;
        const route = 'GET /repos/{owner}/{repo}/attestations/{subject_digest}';
        const query = { subject_digest: `sha256:${sha256}`, predicate_type: predicateType, per_page: 100 };
        const found = [];
        let after;
        for (let page = 1; page <= pageLimit; page += 1) {
            const asked = { ...query, ...(after === undefined ? {} : { after }) };
            const answer = await this.#api.requestIfThere(route, asked, (response) => response);
            if (answer === undefined)
                return found;
            const at = page === 1 ? place : `page ${page} of ${place}`;
            for (const entry of (0,attempt/* attemptList */.Gn)(() => (0,answers/* readGitHubAnswer */.U1)(answer.body, at)))
                found.push(await this.#withBundle(entry));
            const next = nextAddress((0,api/* linkOf */.IJ)(answer));
            if (next === undefined)
                return found;
            after = cursorOf(next);
            if (after === undefined)
                break;
        }
        return [...found, (0,malformed/* tooLarge */.g)(place, `goes on after ${found.length} attestations, and no more are read`)];
    }
    /**
     * Store a bundle.
     *
     * @returns The id under which the page of the repository shows it.
     */
    async store(bundle) {
        const parameters = { bundle: bundle };
        return await this.#api.request('POST /repos/{owner}/{repo}/attestations', parameters, (response) => answered_object/* AnsweredObject */.$.in(response).numberIfThere('id'));
    }
    async #withBundle(entry) {
        if (entry instanceof errors/* ReleaseError */.K2 || entry.kind !== 'bundle-url')
            return entry;
        const { url, place } = entry;
        const answered = (0,endpoints/* answeredAddress */.qd)(url, this.#api.options.apiUrl);
        if (answered.kind === 'refused')
            return (0,malformed/* malformed */.Q)(place, `leads to ${answered.why}`);
        const body = await this.#fetchBundle(answered.address);
        return (0,attempt/* attempt */.CD)(() => (0,answers/* readBundleAnswer */.dh)(decompressSnappy(body, place, bundleLimitBytes), place));
    }
    /** Fetch a bundle from the storage behind GitHub. The address is signed by itself: no token goes there. */
    #fetchBundle(url) {
        const { code, hint, network } = this.#api.remote;
        const storage = { name: "GitHub's storage of attestations", code, hint, network };
        return (0,exchange/* exchange */.c)(storage, {
            request: { method: 'GET', url, headers: {}, answerLimitBytes: bundleLimitBytes },
            statuses: [200],
            read: ({ body }) => body,
        });
    }
}
/** The address of the next page: lists of attestations go on by a cursor, and have no numbers of pages. */
function nextAddress(link) {
    return /<([^<>]*)>; rel="next"/.exec(link)?.[1];
}
function cursorOf(address) {
    return (URL.canParse(address) ? new URL(address).searchParams.get('after') : null) ?? undefined;
}

// EXTERNAL MODULE: ./lib/clients/hand-over.js
var hand_over = __webpack_require__(85842);
// EXTERNAL MODULE: ./lib/clients/oidc.js
var oidc = __webpack_require__(96547);
// EXTERNAL MODULE: ./lib/clients/signing.js + 6 modules
var clients_signing = __webpack_require__(75948);
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/clients/trust/current-trust.js + 4 modules
var current_trust = __webpack_require__(77524);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/steps/attest.js
























/** Sign build provenance for every file of the build job, store it at GitHub, and hand its lines on. */
async function attest(inputs, network) {
    const { run, endpoints } = inputs;
    return await (0,temporary_folder/* withTemporaryFolder */.EX)(run.temporaryFolder, 'attest', async (folder) => {
        const { manifest } = await (0,hand_over/* readHandOver */.E)(new artifacts/* Artifacts */.E(), inputs, folder);
        const current = await (0,current_trust/* loadCurrentTrust */.I)(endpoints.trustedRoot, { network, cacheFolder: (0,external_node_path_.join)(folder, 'tuf') });
        const { trust } = current;
        const expected = (0,judging_expected/* expectedSigner */.n)(run, run.sha, 'push');
        const store = new Attestations((0,api/* jobApi */.S)(inputs, declared/* declaredSteps */._v.attest.permissions, network));
        const states = await findStored(manifest, { store, trust, expected, runUri: run.runUrl });
        const decision = decideAttest(states);
        const { signed, failure } = await signAll(decision.toSign, inputs, { network, trust, expected });
        await storeAll(signed, store, network.voice);
        // Only now: what was signed is stored, and a further attempt begins with the rest.
        if (failure !== undefined)
            throw failure;
        const all = inOrder(manifest, [...decision.reused, ...signed]);
        const lines = (0,provenance_file/* serializeLines */.YP)(all.map(({ bundle }) => bundle));
        await (0,files/* writeFileAt */.nO)(folder, provenance_file/* provenanceFileName */.fK, lines);
        const packed = { folder, names: [provenance_file/* provenanceFileName */.fK], modifiedEpoch: 0 };
        const artifact = await new artifacts/* Artifacts */.E().upload(`build-provenance-${run.runAttempt}`, packed, folder);
        return attestReport(manifest, decision, current, {
            'provenance-artifact-id': String(artifact.id),
            'provenance-artifact-digest': artifact.sha256,
        });
    });
}
/** Whatever verifies and is of this run is kept; the rest is signed. */
function decideAttest(states) {
    return {
        toSign: states.filter(({ stored }) => stored === undefined).map(({ file }) => file),
        reused: states.flatMap(({ stored }) => stored ?? []),
    };
}
async function findStored(manifest, search) {
    const states = [];
    for (const file of manifest.files) {
        const all = await search.store.list(file, statement/* buildProvenanceType */._U);
        states.push({ file, stored: all.map((one) => usable(one, file, search)).find((one) => one !== undefined) });
    }
    return states;
}
/** A stored bundle that passes the policy of `publish` and is of this run, in whichever attempt. */
function usable(found, file, { trust, expected, runUri }) {
    // Anybody with the right to write attestations can store one: what cannot be read is not ours.
    if (found instanceof errors/* ReleaseError */.K2 || found.kind !== 'bundle')
        return undefined;
    const { bundle } = found;
    const demand = { subject: file, predicateType: statement/* buildProvenanceType */._U, expected };
    const attestation = (0,attempt/* attempt */.CD)(() => (0,verified_attestation/* verifyAttestation */.o)(bundle, trust, demand));
    // What the index could not take is signed again.
    if (attestation instanceof errors/* ReleaseError */.K2 || (0,attempt/* attempt */.CD)(() => (0,pep740/* toAttestation */.k)(bundle)) instanceof errors/* ReleaseError */.K2)
        return undefined;
    return (0,identity/* runOf */.ng)(attestation.identity) === runUri ? attestation : undefined;
}
async function signAll(files, { run, endpoints }, { network, trust, expected }) {
    if (files.length === 0)
        return { signed: [], failure: undefined };
    const request = () => (0,oidc/* requestIdentityToken */.l)('sigstore', run.tokenRequest, network);
    let unspent = await request();
    const identity = (0,job_identity/* requireIdentity */.s)(expected, unspent.claims);
    const signing = new clients_signing/* Signing */.S({
        ...endpoints,
        network,
        identity: async () => {
            const token = unspent ?? (await request());
            unspent = undefined;
            return token;
        },
    });
    const predicate = (0,build_provenance/* buildProvenance */.S)(identity);
    const statements = files.map((subject) => ({ subject, predicateType: statement/* buildProvenanceType */._U, predicate }));
    network.voice({ kind: 'part', title: `Sign ${(0,listed/* counted */.h)(files.length, 'file')}` });
    const { signed, failure } = await signing.signAll(statements);
    const verified = signed.map(({ statement: { subject }, bundle }) => (0,verified_attestation/* verifyAttestation */.o)(bundle, trust, { subject, predicateType: statement/* buildProvenanceType */._U, expected }));
    return { signed: verified, failure };
}
async function storeAll(signed, store, voice) {
    if (signed.length === 0)
        return;
    voice({ kind: 'part', title: `Store ${(0,listed/* counted */.h)(signed.length, 'attestation')} at GitHub` });
    for (const [index, { bundle, statement }] of signed.entries()) {
        await store.store((0,dist/* bundleToJSON */.ev)(bundle));
        const name = statement.subjects[0]?.name ?? '';
        voice({ kind: 'done', what: 'stored', name, at: { count: index + 1, total: signed.length } });
    }
}
function inOrder(manifest, all) {
    return manifest.files.flatMap(({ name }) => all.filter(({ statement }) => statement.subjects[0]?.name === name));
}
function attestReport(manifest, { toSign, reused }, { trust, notices }, outputs) {
    const signedNames = new Set(toSign.map(({ name }) => name));
    const files = manifest.files.map((file) => ({
        ...file,
        result: signedNames.has(file.name) ? 'signed and verified' : 'already signed in this run',
    }));
    return (0,report/* reportOf */.EI)({
        step: 'attest',
        headline: `${manifest.project} ${manifest.version}: ${toSign.length} signed, ${reused.length} already signed.`,
        files,
        problems: notices,
        remarks: [`Verified against ${trust.description}.`],
        outputs,
    });
}


/***/ })

};

//# sourceMappingURL=677.index.js.map