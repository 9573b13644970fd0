export const id = 652;
export const ids = [652];
export const modules = {

/***/ 36734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ readIndexAnswer),
/* harmony export */   CL: () => (/* binding */ readStored),
/* harmony export */   U1: () => (/* binding */ readGitHubAnswer),
/* harmony export */   XQ: () => (/* binding */ indexProvenanceAttestations),
/* harmony export */   dh: () => (/* binding */ readBundleAnswer)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42767);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82637);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13841);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95476);
/* harmony import */ var _pep740_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90415);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18339);








/**
 * The attestations in what an index answers for one file: one document, in one form.
 *
 * @param body As it came.
 * @param place Names the answer in messages, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
function readIndexAnswer(body, place) {
    const value = parseAnswer(body, place);
    if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value) && Object.hasOwn(value, 'attestation_bundles'))
        return indexProvenanceAttestations(value, place);
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(place, 'is no index provenance');
}
/**
 * The attestations in what GitHub answers for one file: each entry, or why it cannot be read. Whoever may write
 * attestations there can put anything beside the others.
 *
 * @param body As it came.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large` for what is wrong with the answer itself.
 */
function readGitHubAnswer(body, place) {
    const value = parseAnswer(body, place);
    const list = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value) ? value.attestations : undefined;
    return (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(list, place).map(([entry, at]) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => readStored(entry, at)));
}
/**
 * The bundle behind an address that GitHub answered in its place.
 *
 * @param body As it came, and was decompressed.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
function readBundleAnswer(body, place) {
    return (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleAt */ .MJ)((0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .Bo)(parseAnswer(body, place), place), { place, form: 'github-attestations' });
}
function parseAnswer(body, place) {
    return (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._6)(body, place), place);
}
/**
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://docs.pypi.org/api/integrity/
 */
function indexProvenanceAttestations(value, place) {
    if (value.version !== 1)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(place, `is index provenance of version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_7__/* .quotedJson */ .xf)(value.version)}, not 1`);
    const attestations = (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(value.attestation_bundles, place).flatMap(([publisher]) => {
        if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(publisher) && Array.isArray(publisher.attestations))
            return publisher.attestations;
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(place, 'names a publisher without a list of attestations');
    });
    return (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .numbered */ .jN)(attestations, place).map(([attestation, at]) => (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleAt */ .MJ)((0,_pep740_js__WEBPACK_IMPORTED_MODULE_4__/* .toBundle */ .m)(attestation, at), { place: at, form: 'index-provenance' }));
}
/**
 * One entry of GitHub's store.
 *
 * @throws ReleaseError `provenance-malformed`
 * @see https://docs.github.com/en/rest/repos/attestations
 */
function readStored(entry, place) {
    const { bundle, bundle_url: url } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(entry) ? entry : {};
    const form = 'github-attestations';
    if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(bundle))
        return (0,_found_js__WEBPACK_IMPORTED_MODULE_2__/* .bundleAt */ .MJ)((0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .readBundle */ .Bo)(bundle, place), { place, form });
    if (typeof url === 'string' && URL.canParse(url))
        return { kind: 'bundle-url', url, place, form };
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(place, 'holds neither a bundle nor the address of one');
}


/***/ }),

/***/ 82637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Ir: () => (/* binding */ requireEnvelope),
/* harmony export */   T8: () => (/* binding */ statementOf)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42767);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95476);
/* harmony import */ var _nothing_lost_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39551);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47896);






/** The bundle formats that are read: 0.1, 0.2, and 0.3 in both its spellings. */
const mediaTypes = [
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V01_MEDIA_TYPE */ .Td,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V02_MEDIA_TYPE */ .qx,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V03_LEGACY_MEDIA_TYPE */ .ZZ,
    _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .BUNDLE_V03_MEDIA_TYPE */ .HM,
];
// Each is compared with each other by the library. Producers write one entry, and one timestamp of an authority.
const timesLimit = 16;
/**
 * Read a Sigstore bundle. Nothing is verified here.
 *
 * Stricter than the library: the media type is a known one and not only begins like one, nothing of the JSON is lost on
 * the way, there is a certificate and not the hint of a key, every number of the log is a whole one, and a proof speaks of
 * the tree of its checkpoint.
 *
 * @param value Parsed JSON.
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, also without a log entry: nothing else can date a certificate for good;
 *   `provenance-too-large`
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_bundle.proto
 */
function readBundle(value, place) {
    const bundle = parseBundle(value, place);
    if (!mediaTypes.some((known) => known === bundle.mediaType)) {
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `has the media type ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(bundle.mediaType)}, which is no known bundle format`);
    }
    const lost = (0,_nothing_lost_js__WEBPACK_IMPORTED_MODULE_4__/* .firstLost */ .F)(value, _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleToJSON */ .ev(bundle));
    if (lost !== undefined)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `has ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(lost)}, which is unknown there, or not written as a bundle writes it`);
    const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    if (content.$case === 'publicKey')
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, 'names a key and holds no certificate');
    if (tlogEntries.length === 0)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, 'has no entry of a transparency log');
    const times = tlogEntries.length + (timestampVerificationData?.rfc3161Timestamps.length ?? 0);
    if (times > timesLimit)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(place, `has ${times} log entries and timestamps; at most ${timesLimit} are read`);
    for (const entry of tlogEntries) {
        requireWholeNumbers(entry, place);
        requireTreeOfCheckpoint(entry, place);
    }
    return bundle;
}
/**
 * Refuse a bundle that signs anything but one in-toto statement.
 *
 * @throws ReleaseError `provenance-malformed` unless it is one DSSE envelope with one signature.
 */
function requireEnvelope(bundle, place) {
    if (!_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .isBundleWithDsseEnvelope */ .Km(bundle))
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, 'holds no envelope');
    const envelope = bundle.content.dsseEnvelope;
    if (envelope.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `has the payload type ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(envelope.payloadType)}`);
    if (envelope.signatures.length !== 1)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `has ${envelope.signatures.length} signatures, not one`);
    return bundle;
}
/**
 * The statement that a bundle signs. Nothing is verified here.
 *
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 */
function statementOf(bundle, place) {
    return (0,_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .decodeStatement */ .Gc)(requireEnvelope(bundle, place).content.dsseEnvelope.payload, place);
}
function parseBundle(value, place) {
    try {
        return _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .bundleFromJSON */ .vw(value);
    }
    catch (cause) {
        const fields = cause instanceof _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .ValidationError */ .yI ? `, because of ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_5__/* .listed */ .K)(cause.fields)}` : '';
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `is no Sigstore bundle${fields}`, cause);
    }
}
/** The library keeps 64-bit integers as any text; its verifier throws a bare `SyntaxError` for what is none. */
function requireWholeNumbers({ logIndex, integratedTime, inclusionProof }, place) {
    const { logIndex: proofIndex = '0', treeSize = '0' } = inclusionProof ?? {};
    for (const [name, text] of Object.entries({ logIndex, integratedTime, proofIndex, treeSize })) {
        if (!isWholeNumber(text))
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `has the ${name} ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(text)} in a log entry`);
    }
}
/** Whether a text is an integer from 0 to 2^63 - 1, written in the one way that there is. */
function isWholeNumber(text) {
    if (text.length > 19 || ![...text].every((digit) => digit >= '0' && digit <= '9'))
        return false;
    return text === String(BigInt.asUintN(63, BigInt(text)));
}
/**
 * Refuse a proof of inclusion that names another tree than its checkpoint, which the log signed.
 *
 * The library computes the root by the checkpoint alone, and never looks at what the proof says of it; cosign and
 * PyPI's verifier do, so that they would refuse what was accepted here.
 *
 * @throws ReleaseError `provenance-malformed`
 * @see https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md "Note text"
 */
function requireTreeOfCheckpoint({ inclusionProof }, place) {
    if (inclusionProof?.checkpoint === undefined)
        return;
    const { treeSize, rootHash, checkpoint } = inclusionProof;
    const [, size, root] = checkpoint.envelope.split('\n');
    const named = rootHash.toString('base64');
    if (size !== treeSize)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `has a proof in a tree of ${treeSize}, and a checkpoint of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(size)}`);
    if (root !== named)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Q)(place, `has a proof of the root ${named}, and a checkpoint of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(root)}`);
}


/***/ }),

/***/ 13841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ bundleAt),
/* harmony export */   jN: () => (/* binding */ numbered),
/* harmony export */   v6: () => (/* binding */ requireCount)
/* harmony export */ });
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61040);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82637);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95476);



// A release has at most 1,000 assets (GitHub), and a file rarely more than a handful of attestations.
const countLimit = 10_000;
/**
 * A bundle as what was found.
 *
 * @throws ReleaseError `provenance-malformed` for an envelope that holds no in-toto statement.
 */
function bundleAt(bundle, found) {
    if ((0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_0__/* .isBundleWithMessageSignature */ .QU)(bundle))
        return { kind: 'message-signature', bundle, ...found };
    return { kind: 'bundle', bundle: (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .requireEnvelope */ .Ir)(bundle, found.place), ...found };
}
/**
 * The items of a list, each with its place: `Attestation 2 of x`.
 *
 * @throws ReleaseError `provenance-malformed` for what is no list, `provenance-too-large`
 */
function numbered(list, place) {
    if (!Array.isArray(list))
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .malformed */ .Q)(place, 'holds no list of attestations');
    requireCount(list.length, place);
    return list.map((item, index) => [item, `Attestation ${index + 1} of ${place}`]);
}
/** @throws ReleaseError `provenance-too-large` for more attestations than are ever read of one text. */
function requireCount(count, place) {
    if (count > countLimit)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_2__/* .tooLarge */ .g)(place, `holds more than ${countLimit} attestations`);
}


/***/ }),

/***/ 95476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

const hint = 'Use the file as its producer published it; its maintainers make the draft again.';
/**
 * What cannot be read.
 *
 * @param place Where it stands, as the subject of a sentence: `Line 3 of multiple.intoto.jsonl`.
 * @param what The rest of that sentence, without its full stop.
 */
function malformed(place, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('provenance-malformed', { message: `${place} ${what}.`, hint, cause });
}
/** What is never read, whatever it holds: the limits keep time and memory bounded. */
function tooLarge(place, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('provenance-too-large', { message: `${place} ${what}.`, hint });
}


/***/ }),

/***/ 39551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstLost)
/* harmony export */ });
/**
 * Where a reader lost something: the path of the first value that is not in what it would write again.
 *
 * The protobuf reader for JSON drops fields that it does not know, decodes any text as base64, and makes a string of
 * any value. Writing its result again and comparing shows all three.
 *
 * @param given Parsed JSON that was read. A field that is `null`, empty, or zero may be missing in `kept`, for that is
 *   how such fields are written (ProtoJSON), and an integer may be a string there.
 * @returns Such as `verificationMaterial.tlogEntries.0.logIndex`; `undefined` if nothing was lost.
 * @see https://protobuf.dev/programming-guides/json/
 */
function firstLost(given, kept, path = []) {
    if (given === null || given === kept)
        return undefined;
    if (kept === undefined && isDefault(given))
        return undefined;
    if (typeof given === 'number' && String(given) === kept)
        return undefined;
    if (!isContainer(given) || !isContainer(kept) || Array.isArray(given) !== Array.isArray(kept))
        return path.join('.');
    for (const [key, value] of Object.entries(given)) {
        const lost = firstLost(value, Object.hasOwn(kept, key) ? kept[key] : undefined, [...path, key]);
        if (lost !== undefined)
            return lost;
    }
    return undefined;
}
function isDefault(value) {
    return value === '' || value === '0' || value === 0 || (Array.isArray(value) && value.length === 0);
}
function isContainer(value) {
    return typeof value === 'object' && value !== null;
}


/***/ }),

/***/ 90415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ toAttestation),
/* harmony export */   m: () => (/* binding */ toBundle)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61040);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42767);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82637);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95476);
/* harmony import */ var _nothing_lost_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(39551);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47896);








/**
 * Turn a bundle into the object that an index takes.
 *
 * @param place Names the bundle, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed` for a bundle that the object cannot hold faithfully: it has a place for
 *   one certificate, one log entry that says when it was signed, and one signature over one in-toto statement, and for
 *   nothing else. The two spellings of format 0.3 count as the same, and so do no timestamps and an empty list of them.
 */
function toAttestation(bundle, place = 'A bundle') {
    const { payload, signatures } = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .requireEnvelope */ .Ir)(bundle, place).content.dsseEnvelope;
    const { content, tlogEntries, timestampVerificationData } = bundle.verificationMaterial;
    const [entry, ...moreEntries] = tlogEntries;
    const [signature] = signatures;
    const unfit = (what) => (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(place, `cannot be an attestation of PEP 740: it ${what}`);
    if (content.$case !== 'certificate')
        throw unfit('has no single certificate');
    if (entry === undefined || moreEntries.length > 0)
        throw unfit(`has ${tlogEntries.length} log entries, not one`);
    // The object has no place for a timestamp, so only an entry that carries its own time can be dated there.
    const { integratedTime, inclusionPromise, inclusionProof, kindVersion } = entry;
    if (integratedTime === '0' || inclusionPromise === undefined)
        throw unfit('has a log entry without a time');
    // PyPI's verifier needs the proof too, and dates no other kind.
    if (inclusionProof?.checkpoint === undefined)
        throw unfit('has a log entry without proof or checkpoint');
    const { kind, version } = kindVersion;
    if (kind !== 'dsse' || version !== '0.0.1')
        throw unfit(`has a log entry of kind ${kind} ${version}, not dsse 0.0.1`);
    if ((timestampVerificationData?.rfc3161Timestamps.length ?? 0) > 0)
        throw unfit('has timestamps');
    if (signature === undefined || signature.keyid !== '')
        throw unfit('names a key beside its certificate');
    return {
        version: 1,
        verification_material: {
            certificate: content.certificate.rawBytes.toString('base64'),
            transparency_entries: (0,_sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__/* .bundleToJSON */ .ev)(bundle).verificationMaterial.tlogEntries.map(withZeros),
        },
        envelope: { statement: payload.toString('base64'), signature: signature.sig.toString('base64') },
    };
}
/** Bundles leave out an index of zero, which PyPI's reader demands, and an empty list of hashes. */
function withZeros(entry) {
    const proof = entry.inclusionProof;
    return {
        ...entry,
        logIndex: entry.logIndex ?? '0',
        inclusionProof: { ...proof, logIndex: proof?.logIndex ?? '0', hashes: proof?.hashes ?? [] },
    };
}
/**
 * Turn an attestation object back into a bundle of format 0.3.
 *
 * @param attestation Parsed JSON.
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed` for anything that would not come back the same from the bundle, as an
 *   unknown field or a number where a string belongs: PyPI's reader refuses those too.
 */
function toBundle(attestation, place) {
    const value = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(attestation) ? attestation : {};
    const material = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value.verification_material) ? value.verification_material : {};
    const envelope = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value.envelope) ? value.envelope : {};
    if (value.version !== 1)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(place, `is an attestation of version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quotedJson */ .xf)(value.version)}, not 1`);
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_2__/* .readBundle */ .Bo)({
        mediaType: _sigstore_bundle__WEBPACK_IMPORTED_MODULE_1__/* .BUNDLE_V03_MEDIA_TYPE */ .HM,
        verificationMaterial: {
            certificate: { rawBytes: material.certificate },
            tlogEntries: material.transparency_entries,
            timestampVerificationData: { rfc3161Timestamps: [] },
        },
        dsseEnvelope: {
            payload: envelope.statement,
            payloadType: _statement_js__WEBPACK_IMPORTED_MODULE_4__/* .payloadType */ .h,
            signatures: [{ sig: envelope.signature, keyid: '' }],
        },
    }, place);
    const again = toAttestation(bundle, place);
    if ((0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(attestation, again))
        return bundle;
    const path = (0,_nothing_lost_js__WEBPACK_IMPORTED_MODULE_7__/* .firstLost */ .F)(attestation, again);
    const what = path === undefined ? 'an empty field or a number' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_6__/* .quoted */ .TL)(path);
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_3__/* .malformed */ .Q)(place, `has ${what}, which is unknown there, or not written as PEP 740 writes it`);
}


/***/ }),

/***/ 47896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ decodeStatement),
/* harmony export */   JD: () => (/* binding */ preAuthenticationEncoding),
/* harmony export */   Lh: () => (/* binding */ onlySubject),
/* harmony export */   OC: () => (/* binding */ publishType),
/* harmony export */   _U: () => (/* binding */ buildProvenanceType),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   db: () => (/* binding */ statementV01),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   hp: () => (/* binding */ indexedTypes),
/* harmony export */   jW: () => (/* binding */ statementV1)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42767);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95476);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18339);




/** Type of a DSSE payload that is an in-toto statement. */
const payloadType = 'application/vnd.in-toto+json';
/** Predicate type of build provenance. @see https://slsa.dev/spec/v1.2/build-provenance */
const buildProvenanceType = 'https://slsa.dev/provenance/v1';
/** Predicate type of the publish attestation. @see https://docs.pypi.org/attestations/publish/v1 */
const publishType = 'https://docs.pypi.org/attestations/publish/v1';
/** The predicates that the index must show of every file of a release. */
const indexedTypes = [buildProvenanceType, publishType];
/** Type of a statement as it is written now. */
const statementV1 = 'https://in-toto.io/Statement/v1';
/** The same before in-toto's attestation framework 1.0. */
const statementV01 = 'https://in-toto.io/Statement/v0.1';
const statementTypes = [statementV1, statementV01];
/**
 * A statement as the payload that is signed.
 *
 * @returns UTF-8 JSON; the same statement always gives the same bytes.
 * @see https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md
 */
function encodeStatement({ subject, predicateType, predicate }) {
    const subjects = [{ name: subject.name, digest: { sha256: subject.sha256 } }];
    return Buffer.from(JSON.stringify({ _type: statementV1, subject: subjects, predicateType, predicate }));
}
/**
 * What a DSSE signature covers: the type and the payload, each with its length.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
function preAuthenticationEncoding(payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
/**
 * Read the payload of an envelope: a statement v1, or v0.1 as older producers write it.
 *
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, also for a subject without a name or a lower-case SHA-256, and for two of
 *   one name; `provenance-too-large`
 */
function decodeStatement(payload, place) {
    const signed = `The statement of ${place}`;
    const value = (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)((0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeUtf8 */ ._6)(payload, signed), signed);
    const statement = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? value : {};
    const { _type, subject, predicateType, predicate = null } = statement;
    const type = statementTypes.find((known) => known === _type);
    if (type === undefined)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `signs a statement whose type is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(_type)}`);
    const subjects = readSubjects(subject, place);
    if (typeof predicateType !== 'string')
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, 'signs a statement without a predicate type');
    return { type, subjects, predicateType, predicate };
}
/**
 * The only subject of a statement v1, which is what this action makes and PyPI takes.
 *
 * @throws ReleaseError `provenance-malformed`
 */
function onlySubject({ type, subjects }, place) {
    const [subject] = subjects;
    if (type !== statementV1)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `signs a statement of type ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(type)}, not ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(statementV1)}`);
    if (subject === undefined || subjects.length > 1)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `speaks of ${subjects.length} files, not one`);
    return subject;
}
function readSubjects(value, place) {
    const subjects = Array.isArray(value) ? value.map((subject) => readSubject(subject, place)) : [];
    if (subjects.length === 0)
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, 'signs a statement about nothing');
    const names = new Set();
    for (const { name } of subjects) {
        if (names.has(name))
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `speaks twice of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(name)}`);
        names.add(name);
    }
    return subjects;
}
function readSubject(value, place) {
    const { name, digest } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) ? value : {};
    if (typeof name !== 'string' || name === '')
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, 'speaks of a file without a name');
    const sha256 = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(digest) ? digest.sha256 : undefined;
    if (typeof sha256 === 'string' && isSha256(sha256))
        return { name, sha256 };
    throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `speaks of ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(name)} with the SHA-256 ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_3__/* .quotedJson */ .xf)(sha256)}, not 64 lower-case hex digits`);
}
/** Whether a text is a SHA-256 as all of this project writes it. */
function isSha256(text) {
    return text.length === 64 && Buffer.from(text, 'hex').toString('hex') === text;
}


/***/ }),

/***/ 18339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   _6: () => (/* binding */ decodeUtf8),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95476);


/** Most characters of one document: an answer of GitHub holds at most 100 bundles of about 25 kB. */
const documentLimit = 4_000_000;
// Statements of slsa-github-generator hold the event of the run, about ten levels deep.
const depthLimit = 64;
/**
 * Decode text that was signed or downloaded.
 *
 * @returns The text with its byte order mark, if it has one: whoever accepts that says so.
 * @throws ReleaseError `provenance-malformed` for anything but UTF-8.
 */
function decodeUtf8(bytes, place) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, 'is not UTF-8', cause);
    }
}
/**
 * Read one JSON document of which every reader in the world makes the same value.
 *
 * Two readers may differ over a key that is repeated or escaped, over an integer that a double cannot hold, and over
 * half of a surrogate pair; `__proto__` is a danger to everything that copies the value. All of them are refused.
 *
 * @param place Where it stands, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://www.rfc-editor.org/rfc/rfc8259#section-4
 */
function parseJson(text, place) {
    if (text.length > documentLimit) {
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g)(place, `has ${text.length} characters; at most ${documentLimit} are read`);
    }
    const value = parse(text, place);
    requirePlainValues(value, place, 1);
    requirePlainKeys(text, place);
    return value;
}
function parse(text, place) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, 'is not JSON', cause);
    }
}
function requirePlainValues(value, place, depth) {
    if (typeof value === 'string') {
        if (!value.isWellFormed())
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `holds half of a surrogate pair, in ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedJson */ .xf)(value)}`);
    }
    else if (typeof value === 'number') {
        const isExact = Number.isSafeInteger(value) || (Number.isFinite(value) && !Number.isInteger(value));
        if (!isExact)
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `holds the number ${value}, which is not exact; large ones are strings`);
    }
    else if (typeof value === 'object' && value !== null) {
        // JSON.parse keeps no stack of calls and takes any depth; what comes after it need not.
        if (depth > depthLimit)
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g)(place, `is nested deeper than ${depthLimit} levels`);
        if (Object.hasOwn(value, '__proto__'))
            throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, 'has the key "__proto__"');
        if (!Array.isArray(value))
            for (const key of Object.keys(value))
                requirePlainValues(key, place, depth);
        for (const member of Object.values(value))
            requirePlainValues(member, place, depth + 1);
    }
}
/**
 * Look at every key of a text that is known to be JSON: there, a colon outside strings follows a key.
 *
 * No producer escapes a key. V8 reads some that are escaped as keys of other objects that it has seen.
 *
 * @see https://github.com/nodejs/node/issues/63785
 */
function requirePlainKeys(text, place) {
    const open = [];
    let string = '';
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"') {
            const end = endOfString(text, at);
            string = text.slice(at + 1, end);
            at = end;
        }
        else if (character === '{') {
            open.push(new Set());
        }
        else if (character === '}') {
            open.pop();
        }
        else if (character === ':') {
            const keys = open.at(-1);
            if (string.indexOf('\\') !== -1)
                throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `has an escape in the key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedJson */ .xf)(string)}`);
            if (keys?.has(string))
                throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Q)(place, `gives the key ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedJson */ .xf)(string)} twice in one object`);
            keys?.add(string);
        }
    }
}
/** Where the string that begins at an opening quote has its closing one, which is there in any JSON. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1);; end = text.indexOf('"', end + 1)) {
        let backslashes = 0;
        while (text[end - 1 - backslashes] === '\\')
            backslashes++;
        if (backslashes % 2 === 0)
            return end;
    }
}


/***/ }),

/***/ 14468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ AnsweredObject),
/* harmony export */   Y: () => (/* binding */ jsonIn)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37146);



/**
 * A JSON object of an answer, whose members are looked at as they are read: types alone promise nothing.
 *
 * Every method throws `Unreadable` for a member that is missing or of another type, so that the request is sent again.
 */
class AnsweredObject {
    #members;
    /** Where this object is in the answer, for messages: empty, or `check_runs[2].app`. */
    #place;
    constructor(members, place) {
        this.#members = members;
        this.#place = place;
    }
    /** The object that an answer is. */
    static in(answer) {
        return AnsweredObject.of(jsonIn(answer), '');
    }
    /** The objects of the list that an answer is. */
    static listIn(answer) {
        return listOf(jsonIn(answer), 'the answer').map((one, index) => AnsweredObject.of(one, `[${index}]`));
    }
    /** @param place Where the value is in the answer. */
    static of(value, place) {
        if ((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value))
            return new AnsweredObject(value, place);
        throw new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${place === '' ? 'the answer' : (0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(place)} is no object.`);
    }
    /** Names of the members. */
    get names() {
        return Object.keys(this.#members);
    }
    text(name) {
        const value = this.#members[name];
        if (typeof value === 'string')
            return value;
        throw this.#unfit(name, 'text');
    }
    number(name) {
        const value = this.#members[name];
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return value;
        throw this.#unfit(name, 'whole number');
    }
    flag(name) {
        const value = this.#members[name];
        if (typeof value === 'boolean')
            return value;
        throw this.#unfit(name, 'true or false');
    }
    texts(name) {
        const value = this.#members[name];
        if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
            return value;
        throw this.#unfit(name, 'list of texts');
    }
    object(name) {
        return AnsweredObject.of(this.#members[name], this.#placeOf(name));
    }
    objects(name) {
        const place = this.#placeOf(name);
        return listOf(this.#members[name], (0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(place)).map((one, index) => AnsweredObject.of(one, `${place}[${index}]`));
    }
    /** `undefined` where the server says `null`, or leaves the member out. */
    textIfThere(name) {
        return this.#isThere(name) ? this.text(name) : undefined;
    }
    /** `undefined` where the server says `null`, or leaves the member out. */
    numberIfThere(name) {
        return this.#isThere(name) ? this.number(name) : undefined;
    }
    /** `undefined` where the server says `null`, or leaves the member out. */
    flagIfThere(name) {
        return this.#isThere(name) ? this.flag(name) : undefined;
    }
    /** An object inside this one; `undefined` where the server says `null`, or leaves it out. */
    objectIfThere(name) {
        return this.#isThere(name) ? this.object(name) : undefined;
    }
    /** The object as it came, for readers of their own. */
    toJSON() {
        return this.#members;
    }
    #isThere(name) {
        return this.#members[name] !== undefined && this.#members[name] !== null;
    }
    #placeOf(name) {
        return this.#place === '' ? name : `${this.#place}.${name}`;
    }
    #unfit(name, kind) {
        return new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(this.#placeOf(name))} is no ${kind}.`);
    }
}
/** An answer as JSON; an outage or a proxy answers pages. */
function jsonIn({ body }) {
    try {
        return JSON.parse(body.toString());
    }
    catch {
        throw new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO('no JSON.');
    }
}
function listOf(value, what) {
    if (Array.isArray(value))
        return value;
    throw new _attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .Unreadable */ .IO(`${what} is no list.`);
}


/***/ }),

/***/ 37026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bV: () => (/* binding */ fileNameOf),
  xs: () => (/* binding */ normalizeProject),
  Px: () => (/* binding */ parseFileName)
});

// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
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
    // PyPI asks for no end of these two.
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)/,
    /^android_\d+_(arm64_v8a|armeabi_v7a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32/,
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
// What file systems take; PyPI keeps the metadata of a wheel beside it, in a file whose name ends in ".metadata".
const longestNameBytes = 255;
const longestWheelBytes = longestNameBytes - '.metadata'.length;
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
    const longestBytes = name.endsWith('.whl') ? longestWheelBytes : longestNameBytes;
    if (Buffer.byteLength(name) > longestBytes)
        throw invalid(name, `Filename is too long: more than ${longestBytes} bytes`);
    if (name.endsWith('.tar.gz'))
        return parseSdistName(name);
    if (name.endsWith('.whl'))
        return parseWheelName(name);
    throw invalid(name, 'Invalid file extension: only .tar.gz and .whl are taken');
}
/** The same for a name that may be anybody's; `undefined` for one that PyPI takes of no file. */
function fileNameOf(name) {
    return (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => parseFileName(name)));
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
    // PyPI takes a set that has nothing between two dots.
    const tags = part.split('.').filter((tag) => tag !== '');
    if (tags.length === 0 || !tags.every((tag) => /^\w+$/.test(tag)))
        throw invalid(name, `'${part}' is not a set of tags`);
    return tags;
}
function requireName(name, expected) {
    if (name !== expected)
        throw invalid(name, `Filename '${name}' is invalid, should be '${expected}'`);
}
function invalid(name, reason, hint) {
    const file = `The file name ${(0,quoted/* quoted */.TL)(name)} is one that PyPI refuses`;
    return (0,refusal/* refusal */.x)('file-name-invalid', hint === undefined ? { file, found: reason } : { file, found: reason, hint });
}


/***/ }),

/***/ 97114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

const hints = {
    'file-name-invalid': 'Build the file with a current build back end, and do not rename it afterwards.',
    'file-unreadable': 'Build the file again with a current build back end.',
    'file-unsafe': 'Find out what put this member into the archive, remove it, and build again.',
    'file-credential': 'Exclude the file from the distribution, and revoke what it holds if that is real; else name it in allow-files-in-distribution of [tool.release-action] on the default branch.',
    'file-too-large': 'Leave out what users do not need to install the project, and build again.',
    'metadata-invalid': 'Correct the project metadata (most of it is in pyproject.toml), and build again.',
    'metadata-mismatch': 'Build the file again from the tag, and do not rename it afterwards.',
    'record-invalid': 'Build the wheel again; a wheel that was changed after the build needs its RECORD written again.',
    'version-local': 'Remove the part after "+" from the version, and build again.',
};
/** Make the error that refuses one distribution; without a hint it gets the one of its code. */
function refusal(code, { file, found, hint = hints[code], cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, { message: `${file}: ${found}.`, hint, cause });
}


/***/ })

};

//# sourceMappingURL=652.index.js.map