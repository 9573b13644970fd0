export const id = 909;
export const ids = [909];
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

/***/ 59561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ readAttestations)
});

// UNUSED EXPORTS: eachAttestation

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
// EXTERNAL MODULE: ./lib/attestation/reading/json-documents.js
var json_documents = __webpack_require__(612);
// EXTERNAL MODULE: ./lib/attestation/reading/malformed.js
var malformed = __webpack_require__(95476);
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
    for (const document of (0,json_documents/* jsonDocuments */.p)(text, place)) {
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

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textLimit),
/* harmony export */   p: () => (/* binding */ jsonDocuments)
/* harmony export */ });
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95476);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18339);


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
        throw (0,_malformed_js__WEBPACK_IMPORTED_MODULE_0__/* .tooLarge */ .g)(name, `has ${text.length} characters; at most ${textLimit} are read`);
    const content = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const [first, second] = filledLines(content);
    if (first === undefined)
        return;
    if (second === undefined || !beginsLines(first.text)) {
        yield { value: (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(content, name), place: name };
        return;
    }
    for (const line of filledLines(content)) {
        const place = `Line ${line.number} of ${name}`;
        yield { value: (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(line.text, place), place };
    }
}
/** Whether more lines than the first can be documents of their own: the first line of a printed document is none. */
function beginsLines(firstLine) {
    if (firstLine.length > _strict_json_js__WEBPACK_IMPORTED_MODULE_1__/* .documentLimit */ .NL)
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


/***/ }),

/***/ 95476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ malformed),
/* harmony export */   g: () => (/* binding */ tooLarge)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

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

/***/ 27371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ offersOf),
/* harmony export */   q: () => (/* binding */ readOffers)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _attestations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59561);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82637);
/* harmony import */ var _malformed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95476);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47896);






/**
 * Read what a text offers.
 *
 * @returns A text that cannot be read is a problem, and offers nothing: none of it can be trusted then.
 */
function readOffers({ text, place, ...from }) {
    return offersOf((0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptList */ .Gn)(() => (0,_attestations_js__WEBPACK_IMPORTED_MODULE_2__/* .readAttestations */ .a)(text, place)), from);
}
/** What was found, as offers; each that cannot be read is a problem of the file that it was found under. */
function offersOf(found, { source, offeredFor }) {
    const offers = [];
    const problems = [];
    const report = (severity, error) => {
        problems.push({ ...error.with({ file: offeredFor }).toProblem(), severity });
    };
    for (const one of found) {
        if (one instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2) {
            report('error', one);
            continue;
        }
        switch (one.kind) {
            case 'bundle':
            case 'raw-envelope': {
                const statement = (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attempt */ .CD)(() => statementFound(one));
                if (statement instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2 && offeredFor === undefined)
                    report('error', statement.with({ place: one.place }));
                else
                    offers.push({ source, found: one, statement, offeredFor });
                break;
            }
            case 'message-signature':
                // Beside a release it is a habit of older tools: it neither helps nor harms.
                report('warning', (0,_malformed_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)(one.place, 'signs the bytes of a file and attests nothing'));
                break;
            case 'bundle-url':
                report('error', (0,_malformed_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Q)(one.place, 'holds only the address of a bundle, which is not asked'));
                break;
        }
    }
    return { offers, problems };
}
function statementFound(found) {
    switch (found.kind) {
        case 'bundle':
            return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_3__/* .statementOf */ .T8)(found.bundle, 'The attestation');
        case 'raw-envelope':
            return (0,_statement_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeStatement */ .Gc)(found.envelope.payload, 'The envelope');
    }
}


/***/ }),

/***/ 90415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ toBundle)
/* harmony export */ });
/* unused harmony export toAttestation */
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
/* harmony export */   OC: () => (/* binding */ publishType),
/* harmony export */   _U: () => (/* binding */ buildProvenanceType),
/* harmony export */   db: () => (/* binding */ statementV01),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   jW: () => (/* binding */ statementV1)
/* harmony export */ });
/* unused harmony exports indexedTypes, encodeStatement, onlySubject */
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
        throw malformed(place, `signs a statement of type ${quoted(type)}, not ${quoted(statementV1)}`);
    if (subject === undefined || subjects.length > 1)
        throw malformed(place, `speaks of ${subjects.length} files, not one`);
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

/***/ 90307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fc: () => (/* binding */ makeFolder),
/* harmony export */   v9: () => (/* binding */ measureFile)
/* harmony export */ });
/* unused harmony exports OpenFile, writeFileAt, readPlainText */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);






const chunkBytes = (/* unused pure expression or super */ null && (256 * 1024));
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
        const handle = await open(path, 'r');
        const { size } = await handle.stat();
        return new OpenFile(handle, size);
    }
    /** Open a plain file for reading; `undefined` for what is none: a link, a folder, a pipe that nobody writes to. */
    static async openPlain(path) {
        const handle = await open(path, plainly).catch(() => undefined);
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
        return Readable.from(this.#chunks(start, end), { objectMode: false });
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
    return writeFile(join(folder, name), text, { flag: 'wx', mode: 0o600 });
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

/***/ 98736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   I1: () => (/* binding */ isDistributionName),
/* harmony export */   Qi: () => (/* binding */ joinOffers),
/* harmony export */   XS: () => (/* binding */ requirePlainName),
/* harmony export */   be: () => (/* binding */ notJudged)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);


/** Endings of the files that are judged. */
const isDistributionName = (name) => name.endsWith('.whl') || name.endsWith('.tar.gz');
// What pip also installs, or installs in other letters (https://packaging.python.org/specifications/).
const otherEndings = ['.whl', '.tar.gz', '.zip', '.tgz', '.tar.bz2', '.tar.xz', '.tar', '.egg'];
/** Files that somebody could install, and that are not judged. */
function notJudged(names, where) {
    const others = names.filter((name) => !isDistributionName(name) && otherEndings.some((ending) => name.toLowerCase().endsWith(ending)));
    return others.map((name) => ({
        code: 'not-judged',
        severity: 'warning',
        message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} ${where} was not judged: wheels end in .whl, source distributions in .tar.gz.`,
        hint: 'Do not install it for what is said of the others; to judge it, name it as a file.',
    }));
}
/**
 * Refuse a name that shows as something else, or leads elsewhere.
 *
 * @throws ReleaseError `file-name-invalid`
 */
function requirePlainName(name) {
    if (isPlain(name))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('file-name-invalid', {
        message: `A file is named ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)}: a name shows as what it is if it has ASCII letters, digits, and signs other than / \\ ", and single spaces between them.`,
        hint: 'Find out who named it so; nothing of it was read.',
    });
}
/** Whether a name shows as it is, and leads nowhere. */
const isPlain = (name) => /^[!-~]+( [!-~]+)*$/.test(name) && !/[/\\"]/.test(name);
/** Offers of several texts as one. */
function joinOffers(all) {
    return { offers: all.flatMap(({ offers }) => offers), problems: all.flatMap(({ problems }) => problems) };
}


/***/ }),

/***/ 48084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Op: () => (/* binding */ look),
/* harmony export */   Ri: () => (/* binding */ unfit),
/* harmony export */   fo: () => (/* binding */ isFile),
/* harmony export */   wX: () => (/* binding */ namesIn)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);



/**
 * Look at what somebody named. A pipe would never end, and a device has no digest.
 *
 * @param hint What to name, if it is neither a file nor a folder.
 * @throws ReleaseError `input-invalid` unless it is a file or a folder.
 */
async function look(path, hint = targets) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((cause) => {
        throw unreadable(path, cause, hint);
    });
    if (facts.isFile() || facts.isDirectory())
        return { path, isFolder: facts.isDirectory() };
    throw unfit(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} is neither a file nor a folder.`, hint);
}
/** The names in a folder, sorted. */
async function namesIn(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch((cause) => {
        throw unreadable(folder, cause);
    });
    return names.sort();
}
/** Whether there is a file, which nobody named. */
async function isFile(path) {
    return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then((facts) => facts.isFile(), () => false);
}
/** `input-invalid` for what is there, and is not what was meant. */
function unfit(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('input-invalid', { message, hint });
}
/**
 * What is said of a path that is not there, or that cannot be read.
 *
 * @param hint What to name, if it is not there.
 */
function unreadable(path, cause, hint = targets) {
    if (!(cause instanceof Error && 'code' in cause))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('input-invalid', { message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} cannot be read.`, hint: readable, cause });
    // The code says all that the words of Node do, which name the path again, whole.
    const code = String(cause.code);
    if (absent.has(code))
        return unfit(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} does not exist.`, hint);
    return unfit(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} cannot be read (${code}).`, readable);
}
const targets = 'Name existing files or one existing folder; a project is named as PROJECT==VERSION, a release as OWNER/REPO@TAG.';
const readable = 'Make it readable, or move it out of the folder.';
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);


/***/ }),

/***/ 50819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xC: () => (/* binding */ ProvenanceFiles),
  dg: () => (/* binding */ filedUnder),
  $b: () => (/* binding */ isProvenanceName),
  Mk: () => (/* binding */ readNamed),
  O7: () => (/* binding */ requireProvenanceFiles),
  HD: () => (/* binding */ shownName)
});

// UNUSED EXPORTS: provenanceEndings

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/attestation/reading/offer.js
var offer = __webpack_require__(27371);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/attestation/reading/attestations.js + 1 modules
var attestations = __webpack_require__(59561);
// EXTERNAL MODULE: ./lib/attestation/reading/json-documents.js
var json_documents = __webpack_require__(612);
// EXTERNAL MODULE: ./lib/attestation/reading/malformed.js
var reading_malformed = __webpack_require__(95476);
;// CONCATENATED MODULE: ./lib/attestation/reading/provenance-file.js




/** Name of the asset that holds the build provenance of every distribution, one bundle a line. */
const provenanceFileName = 'multiple.intoto.jsonl';
/** What of a file of build provenance is read at most: no byte can become more than one character. */
const provenanceLimitBytes = json_documents/* textLimit */.$;
/** Bundles as a JSON Lines file: the one way in which bundles are written. */
function serializeLines(bundles) {
    return bundles.map((bundle) => `${JSON.stringify(bundleToJSON(bundle))}\n`).join('');
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
            throw malformed(found.place, 'holds no bundle of an envelope');
        }
        yield found.bundle;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/attestation/reading/strict-json.js
var strict_json = __webpack_require__(18339);
;// CONCATENATED MODULE: ./lib/clients/provenance-text.js




/**
 * Read provenance that somebody else made.
 *
 * @param place Names the file in messages.
 * @param leftBytes How much may still be read, where several files are.
 * @throws ReleaseError `provenance-too-large` before anything is read, `provenance-malformed` for anything but UTF-8.
 */
async function readProvenance(path, place, leftBytes = provenanceLimitBytes) {
    const { size } = await (0,promises_.stat)(path);
    if (size > leftBytes) {
        throw (0,reading_malformed/* tooLarge */.g)(place, `has ${size} bytes; of all provenance together at most ${provenanceLimitBytes} are read`);
    }
    return (0,strict_json/* decodeUtf8 */._6)(await (0,promises_.readFile)(path), place);
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/commands/verify/gathering/gathered.js
var gathered = __webpack_require__(98736);
// EXTERNAL MODULE: ./lib/commands/verify/gathering/paths.js
var paths = __webpack_require__(48084);
;// CONCATENATED MODULE: ./lib/commands/verify/gathering/provenance-files.js










// `.provenance` and `.sigstore` are what older tools write, `.bundle` is what people call what cosign gives them.
const provenanceEndings = [
    '.jsonl',
    '.attestation',
    '.provenance.json',
    '.provenance',
    '.sigstore.json',
    '.sigstore',
    '.bundle',
    'bundle.json',
    'attestation.json',
];
/** Whether a file beside distributions may attest something of them. */
const isProvenanceName = (name) => provenanceEndings.some((ending) => name.endsWith(ending));
/** The file that provenance was filed under: `x.whl` for `x.whl.publish.attestation`. */
function filedUnder(name, files) {
    return files.find((file) => name.startsWith(`${file.name}.`))?.name;
}
/** A name of provenance for messages: it leads nowhere, so any will do. */
const shownName = (name) => ((0,gathered/* isPlain */.$i)(name) ? name : (0,quoted/* quoted */.TL)(name));
/**
 * Look at provenance that is read later.
 *
 * @throws ReleaseError `input-invalid`
 */
async function requireProvenanceFiles(workingFolder, paths) {
    for (const path of paths)
        await requireProvenanceFile((0,external_node_path_.resolve)(workingFolder, path));
}
async function requireProvenanceFile(path) {
    if ((await (0,paths/* look */.Op)(path, 'Name an existing file of provenance by --provenance.')).isFolder)
        throw (0,paths/* unfit */.Ri)(`${(0,quoted/* quoted */.TL)(path)} is a folder, not a file of provenance.`, 'Name the files in it, each by --provenance.');
}
/** Reads provenance files one after the other, up to a limit for all of them together: all of them are kept. */
class ProvenanceFiles {
    #leftBytes = provenanceLimitBytes;
    /** What one file offers, which speaks of the file that it is filed under, or of those that it names. */
    async readBeside(path, files) {
        const name = (0,external_node_path_.basename)(path);
        return await this.read(path, { place: shownName(name), source: 'file', offeredFor: filedUnder(name, files) });
    }
    /**
     * What one file offers; what is no provenance is a problem.
     *
     * @throws ReleaseError `input-invalid` for a file that cannot be read at all.
     */
    async read(path, from) {
        await requireProvenanceFile(path);
        const text = await this.#text(path, from.place);
        return text instanceof errors/* ReleaseError */.K2 ? (0,offer/* offersOf */.f)([text], from) : (0,offer/* readOffers */.q)({ ...from, text });
    }
    async #text(path, place) {
        const reading = (0,attempt/* attemptAsync */.mx)(() => readProvenance(path, place, this.#leftBytes));
        const text = await reading.catch((cause) => {
            throw (0,paths/* unreadable */.O$)(path, cause);
        });
        if (!(text instanceof errors/* ReleaseError */.K2))
            this.#leftBytes -= Buffer.byteLength(text);
        return text;
    }
}
/** Read provenance that somebody named, with a remark for each file of it that says nothing of the files. */
async function readNamed(paths, files) {
    const reader = new ProvenanceFiles();
    const all = [];
    const remarks = [];
    for (const path of paths) {
        const offered = await reader.readBeside(path, files);
        all.push(offered);
        remarks.push(...silence((0,external_node_path_.basename)(path), offered, files));
    }
    return { ...(0,gathered/* joinOffers */.Qi)(all), remarks };
}
// Statements may name thousands of files.
const shownSubjects = 3;
/** Why provenance that was named says nothing of the files that were named. */
function silence(name, { offers, problems }, files) {
    if (problems.length > 0)
        return [];
    if (offers.length === 0)
        return [`${shownName(name)} holds no attestation.`];
    const subjects = offers.flatMap(({ statement }) => (statement instanceof errors/* ReleaseError */.K2 ? [] : statement.subjects));
    const speaks = offers.some(({ offeredFor }) => offeredFor !== undefined);
    const isOf = (one) => files.some((file) => file.name === one.name || file.sha256 === one.sha256);
    if (speaks || subjects.some(isOf))
        return [];
    const names = subjects.slice(0, shownSubjects).map((one) => (0,quoted/* quoted */.TL)(one.name));
    const more = subjects.length > names.length ? [`${subjects.length - names.length} more`] : [];
    return [`${shownName(name)} speaks of none of these files: it names ${(0,listed/* listed */.K)([...names, ...more])}.`];
}


/***/ }),

/***/ 51909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runVerify: () => (/* binding */ runVerify)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/attempt.js
var lib_attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./lib/attestation/reading/statement.js
var statement = __webpack_require__(47896);
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
function identityOfAnyAge(signer) {
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
        ...undatedEvidence(bundle, entity, parties, 'when it was signed'),
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
function undatedEvidence(bundle, entity, parties, occasion) {
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
        ? `the encoded envelope, ${sha256((0,statement/* preAuthenticationEncoding */.JD)(payload))}`
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

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
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
function verificationRefusal(cause, entity, what) {
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
function verified_signature_verifySignature(bundle, trust, place) {
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
        throw verificationRefusal(cause, entity, `${place} does not verify against ${description}`);
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
        const verified = atItsBeginning((0,verify_dist/* toSignedEntity */.DC)(bundle));
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
        mediaType: dist/* BUNDLE_V03_MEDIA_TYPE */.HM,
        content: {
            $case: 'dsseEnvelope',
            dsseEnvelope: { payload, payloadType: statement/* payloadType */.h, signatures: [{ sig: signature, keyid: '' }] },
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

;// CONCATENATED MODULE: ./lib/attestation/signature/signatures.js


/**
 * Verifies each signature once, however many files it is judged for: a statement may speak of hundreds, and a signature
 * takes some milliseconds.
 */
class Signatures {
    #trust;
    #dated = new Map();
    #undated = new Map();
    constructor(trust) {
        this.#trust = trust;
    }
    /** What the signature of a bundle says, or why it does not verify. */
    ofBundle(found) {
        const known = this.#dated.get(found) ?? (0,lib_attempt/* attempt */.CD)(() => verified_signature_verifySignature(found.bundle, this.#trust, 'The attestation'));
        this.#dated.set(found, known);
        return known;
    }
    /** The same of an envelope that nothing dates. */
    ofEnvelope(found) {
        const known = this.#undated.get(found) ?? (0,lib_attempt/* attempt */.CD)(() => verifyUndatedSignature(found.envelope, this.#trust, 'The envelope'));
        this.#undated.set(found, known);
        return known;
    }
}

;// CONCATENATED MODULE: ./lib/attestation/judging/comparison.js


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
    return new errors/* ReleaseError */.K2(first.code, { message: [what, ...lines].join('\n'), hint });
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
    return value === undefined ? 'nothing' : (0,quoted/* quotedUpTo */.B_)(longestShown, value);
}

;// CONCATENATED MODULE: ./lib/attestation/judging/agreement.js

/**
 * Hold the attestations of one file against each other, whatever is expected of them.
 *
 * The workflow is compared between those of builds only: some projects publish by another one. The run is not compared:
 * a workflow that ran twice for one tag has signed the same bytes twice, and both signatures are true.
 *
 * @returns Every attestation but the first against the first that says so; empty for fewer than two.
 */
function compareWitnesses(witnesses) {
    return [
        ...compareAll('repository', witnesses, ({ repositoryUri }) => repositoryUri),
        ...compareAll('repository id', witnesses, ({ repositoryId }) => repositoryId),
        ...compareAll('owner id', witnesses, ({ ownerId }) => ownerId),
        ...compareAll('ref', witnesses, ({ ref }) => ref),
        ...compareAll('commit', witnesses, ({ commit }) => commit),
        ...compareAll('workflow', witnesses.filter(({ kind }) => kind === 'build'), ({ workflowUri }) => workflowUri),
    ];
}
function compareAll(claim, witnesses, claimOf) {
    const saying = witnesses.filter(({ identity }) => claimOf(identity) !== undefined);
    const [first, ...others] = saying;
    return others.map(({ place, identity }) => compareExpected([
        `${claim} of ${place}, against ${first?.place}`,
        'provenance-disagrees',
        first && claimOf(first.identity),
        claimOf(identity),
    ]));
}

// EXTERNAL MODULE: ./lib/attestation/reading/bundle.js
var bundle = __webpack_require__(82637);
;// CONCATENATED MODULE: ./lib/attestation/signature/identity.js
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

;// CONCATENATED MODULE: ./lib/attestation/judging/producer.js
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

;// CONCATENATED MODULE: ./lib/attestation/judging/policy.js



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
        compareRequired(['issuer', 'identity-issuer', githubIssuer, found.issuer]),
        compareExpected(['repository', 'identity-repository', uri(repository?.fullName), found.repositoryUri]),
        compareExpected(['repository id', 'identity-repository-id', repository?.id, found.repositoryId]),
        compareExpected(['owner', 'identity-owner', uri(repository?.owner), found.ownerUri]),
        compareExpected(['owner id', 'identity-owner-id', repository?.ownerId, found.ownerId]),
        compareExpected(['ref', 'identity-ref', expected?.ref, found.ref]),
        compareExpected(['commit', 'identity-commit', expected?.commit, found.commit]),
        compareWorkflow(workflow, found),
        compareExpected(['workflow commit', 'identity-workflow-commit', expected?.commit, found.workflowDigest]),
        compareRequired(['signer', signer.code, signer.uri, found.signerUri]),
        compareRequired(['subject alternative name', 'identity-san', signer.uri, found.san]),
        compareRequired(['signer commit', 'identity-signer-commit', signer.digest, found.signerDigest]),
        compareExpected(['event', 'identity-event', expected?.event, found.event]),
        compareRequired(['runner', 'identity-runner', runner, found.runnerEnvironment]),
        compareRequired(['visibility', 'identity-visibility', 'public', found.visibility]),
        compareExpected(['environment', 'identity-environment', expected?.environment, found.environment]),
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
        return compareRequired(['workflow', 'identity-workflow', expected, found.workflowUri]);
    const own = `${found.repositoryUri}/${workflowFileOf(found) ?? `${workflowFolder}FILE`}@${found.ref}`;
    return compareRequired(['repository and ref of the workflow', 'identity-workflow', own, found.workflowUri]);
}
function expectedSignerFile(producer, own) {
    switch (producer) {
        case 'workflow':
            return own;
        case 'slsa-github-generator':
            return generatorSigner;
    }
}

;// CONCATENATED MODULE: ./lib/attestation/judging/predicate-claims.js



/** Hold places of a predicate against the certificate. A claim is named by its place. */
function comparePredicateClaims(predicate, claims) {
    return claims.map(([path, code, certificate]) => compareClaimed([path.join('.'), code, certificate, (0,json_value/* valueAt */.fK)(predicate, path)]));
}
/**
 * Refuse parameters that the verifier does not know: they may have changed what was built.
 *
 * @returns One difference for each unknown key of the object at the path.
 * @see https://slsa.dev/spec/v1.2/verifying-artifacts "Check expectations"
 */
function compareKeys(predicate, path, known) {
    const value = (0,json_value/* valueAt */.fK)(predicate, path);
    return Object.entries((0,json_value/* isRecord */.u4)(value) ? value : {})
        .filter(([key]) => known.every((name) => name !== key))
        .map(([key, found]) => compareClaimed([`${path.join('.')} ${(0,quoted/* quoted */.TL)(key)}`, 'predicate-parameter', undefined, found]));
}

;// CONCATENATED MODULE: ./lib/attestation/judging/build-provenance.js



/** A workflow of GitHub Actions: parameters are the workflow file and its ref. */
const buildType = 'https://actions.github.io/buildtypes/workflow/v1';
const parameters = ['buildDefinition', 'externalParameters'];
const workflow = [...parameters, 'workflow'];
const github = ['buildDefinition', 'internalParameters', 'github'];
const dependency = ['buildDefinition', 'resolvedDependencies', 0];
/** Every place of the predicate: it is written and compared from these rows, so nothing is written that is not compared. */
const build_provenance_places = [
    [['buildDefinition', 'buildType'], 'predicate-build-type', () => buildType],
    [[...workflow, 'ref'], 'predicate-ref', ({ ref }) => ref],
    [[...workflow, 'repository'], 'predicate-repository', ({ repositoryUri }) => repositoryUri],
    [[...workflow, 'path'], 'predicate-workflow', workflowFileOf],
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
    return valueWith(build_provenance_places.map(([path, , claim]) => [path, claim(identity)]));
}
/**
 * Hold a predicate against its certificate, which is the authority: what the payload says is never believed.
 *
 * @returns Every claim with both values; a parameter that is not known differs from nothing.
 */
function compareBuildProvenance(predicate, identity) {
    return [
        ...comparePredicateClaims(predicate, build_provenance_places.map(([path, code, claim]) => [path, code, claim(identity)])),
        ...[parameters, workflow].flatMap((path) => compareKeys(predicate, path, keysAt(path))),
    ];
}
/** The keys that the table knows of the object at a path. */
function keysAt(path) {
    const below = build_provenance_places.map(([place]) => place).filter((place) => path.every((key, index) => place[index] === key));
    return below.map((place) => String(place[path.length]));
}

;// CONCATENATED MODULE: ./lib/attestation/judging/generator-provenance.js




/** Predicate type of slsa-github-generator. @see https://slsa.dev/spec/v0.2/provenance */
const generatorProvenanceType = 'https://slsa.dev/provenance/v0.2';
/** The generic generator, which was told the subjects and built nothing itself. */
const generator_provenance_buildType = 'https://github.com/slsa-framework/slsa-github-generator/generic@v1';
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
        ...compareKeys(predicate, ['invocation'], ['configSource', 'environment', 'parameters']),
        ...compareKeys(predicate, parametersPath, ['vars']),
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
        return [compareClaimed([parametersPath.join('.'), 'predicate-parameter', undefined, parameters])];
    const variables = parameters?.vars;
    if (variables === undefined)
        return [];
    const isTexts = (0,json_value/* isRecord */.u4)(variables) && Object.values(variables).every((value) => typeof value === 'string');
    const claim = `${parametersPath.join('.')}.vars`;
    return isTexts
        ? [compareExpected([claim, 'predicate-parameter', undefined, JSON.stringify(variables)])]
        : [compareClaimed([claim, 'predicate-parameter', undefined, variables])];
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
    const run = runNumbersOf(identity);
    const config = ['invocation', 'configSource'];
    const environment = ['invocation', 'environment'];
    const material = ['materials', 0];
    const claims = [
        [['builder', 'id'], 'predicate-builder', identity.san],
        [['buildType'], 'predicate-build-type', generator_provenance_buildType],
        [[...config, 'uri'], 'predicate-source', source],
        [[...config, 'digest', 'sha1'], 'predicate-commit', commit],
        [[...config, 'entryPoint'], 'predicate-workflow', workflowFileOf(identity)],
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
    return comparePredicateClaims(predicate, claims);
}

;// CONCATENATED MODULE: ./lib/attestation/judging/statement-policy.js





const statement_policy_forms = {
    workflow: [
        {
            kind: 'build',
            type: statement/* statementV1 */.jW,
            predicateType: statement/* buildProvenanceType */._U,
            comparePredicate: compareBuildProvenance,
        },
        { kind: 'publish', type: statement/* statementV1 */.jW, predicateType: statement/* publishType */.OC, comparePredicate: comparePublish },
    ],
    'slsa-github-generator': [
        {
            kind: 'build',
            type: statement/* statementV01 */.db,
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
        const type = [compareExpected(['predicate type', 'predicate-type', undefined, predicateType])];
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
            compareRequired(['predicate type', 'predicate-type', form?.predicateType ?? names, predicateType]),
            compareExpected(['statement type', 'statement-type', form?.type, type]),
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
        compareRequired(['name', 'provenance-subject', name, named?.name ?? all(subjects.map((one) => one.name))]),
        compareRequired(['sha256', 'provenance-digest', sha256, named?.sha256 ?? all(subjects.map((one) => one.sha256))]),
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
        compareClaimed(['predicate', 'provenance-predicate', 'null', isEmpty || predicate === null ? 'null' : predicate]),
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
    const statement = attempt(() => statementOf(bundle, place));
    // Without an envelope the signature is over the file itself, which is not at hand: it cannot be told from a bad one.
    const isEnvelope = bundle.content.$case === 'dsseEnvelope';
    if (statement instanceof ReleaseError && !isEnvelope)
        return refused(nothingFound, statement);
    return judgeSigned({ statement, signature: attempt(() => verifySignature(bundle, trust, place)) }, demand);
}
/** The same for an attestation whose signature was looked at before. */
function judgeSigned({ signature, statement }, demand) {
    if (signature instanceof errors/* ReleaseError */.K2)
        return refused(nothingFound, signature);
    const { identity, time, evidence } = signature;
    const producer = acceptedProducer(identity, demand);
    const ofIdentity = compareIdentity(demand.expected, identity, producer ?? 'workflow');
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
    const producer = producerOf(identity);
    return producers === undefined || producers.some((accepted) => accepted === producer) ? producer : undefined;
}
function refused(facts, reason) {
    return { ...facts, verdict: 'refused', reason };
}
/** The refusal of another signer than the accepted one. */
function signerRefusal(comparisons) {
    return refusalOf(comparisons, 'The signer is not the one that is accepted:', 'If what is expected is right, do not use the file: it was signed elsewhere. Its maintainers make the draft again.');
}
/** The refusal of an attestation of another file. */
function subjectRefusal(comparisons) {
    return refusalOf(comparisons, 'The attestation speaks of another file:', 'Get the attestation of this very file; its maintainers make the draft again.');
}
/** The refusal of another type of statement than the signer is accepted for. */
function typeRefusal(comparisons) {
    return refusalOf(comparisons, 'The attestation is of another type than the one that is accepted here of its signer:', 'Take it away if it does not belong there; its maintainers make the draft again.');
}
function saysSomethingElse({ predicateType }) {
    return new errors/* ReleaseError */.K2('predicate-type', {
        message: `The attestation says something else (${shownValue(predicateType)}), which is not judged.`,
        hint: 'Nothing has to be done: it speaks neither for nor against the file.',
    });
}
/** The refusal of a payload that its certificate contradicts. */
function predicateRefusal(comparisons) {
    return refusalOf(comparisons, 'The attestation says what its certificate does not:', 'Use only attestations that the producer itself wrote; its maintainers make the draft again.');
}

;// CONCATENATED MODULE: ./lib/attestation/judging/undated-judgement.js







/**
 * Judge an envelope that nothing dates: all that holds whenever it was signed has to hold, and then it is `unchecked` with
 * `needs-log`. It is never verified, because nobody knows whether its certificate was still valid, and so it counts as no
 * kind of attestation.
 */
function judgeUndated({ envelope, statement, signature }, { subject, expected }) {
    if (statement instanceof errors/* ReleaseError */.K2)
        return undated_judgement_refused(undated_judgement_nothingFound, statement);
    if (envelope.state === 'bad-signature')
        return undated_judgement_refused(undated_judgement_nothingFound, badSignature);
    if (signature instanceof errors/* ReleaseError */.K2)
        return undated_judgement_refused(undated_judgement_nothingFound, signature);
    const { identity, evidence } = signature;
    const ofIdentity = compareUndatedIdentity(expected, identity);
    const ofSubject = compareSubject(statement.subjects, subject);
    const ofType = [
        compareRequired(['predicate type', 'predicate-type', generatorProvenanceType, statement.predicateType]),
    ];
    const ofPredicate = compareOldGeneratorProvenance(statement.predicate, identity);
    const comparisons = [...ofIdentity, ...ofSubject, ...ofType, ...ofPredicate];
    const facts = { ...undated_judgement_nothingFound, identity, evidence, comparisons };
    const refusal = signerRefusal(ofIdentity) ?? subjectRefusal(ofSubject) ?? typeRefusal(ofType) ?? predicateRefusal(ofPredicate);
    return refusal === undefined ? { ...facts, verdict: 'unchecked', reason: needsLog } : undated_judgement_refused(facts, refusal);
}
const undated_judgement_nothingFound = { kind: undefined, identity: undefined, time: undefined, evidence: () => [], comparisons: [] };
function undated_judgement_refused(facts, reason) {
    return { ...facts, verdict: 'refused', reason };
}
const badSignature = new errors/* ReleaseError */.K2('provenance-unverified', {
    message: "The signature is not the certificate's.",
    hint: 'Use the file as its producer published it.',
});
const needsLog = new errors/* ReleaseError */.K2('needs-log', {
    message: 'This envelope has no log entry, as slsa-github-generator wrote it up to 2.0.0: only the transparency log could say when it was signed.',
    hint: 'Look it up with `slsa-verifier verify-artifact`, which asks the log.',
});
/**
 * Hold the signer of an envelope that nothing dates against what is expected: it has to be the generic workflow of
 * slsa-github-generator at the tag of a release, which alone wrote such envelopes for any file.
 *
 * What a certificate before 2023 does not have is not compared. Which commit a tag of the generator led to is not known
 * here: only that of v2.1.0 is pinned, and v2.1.0 writes a bundle.
 *
 * @param found Of a certificate of any age.
 * @see https://github.com/slsa-framework/slsa-verifier/blob/main/verifiers/internal/gha/builder.go "a tag vX.Y.Z"
 */
function compareUndatedIdentity(expected, found) {
    const { san = '' } = found;
    const [file, ref = ''] = san.split('@');
    const code = file === generatorFile ? 'generator-version' : 'identity-signer';
    const uri = `${generatorFile}@refs/tags/${releaseTag(ref)}`;
    return compareWithSigner(expected, found, { uri, digest: undefined, code }).map((comparison) => isLater(comparison) && lacksASide(comparison) ? { ...comparison, result: 'not-compared' } : comparison);
}
const lacksASide = ({ expected, found }) => expected === undefined || found === undefined;
/** The tag of a release that a ref may be, written anew from its numbers; `vX.Y.Z` for any other ref. */
function releaseTag(ref) {
    const numbers = (ref.split('/v')[1] ?? '').split('.').map(Number);
    const isVersion = numbers.length === 3 && numbers.every((number) => Number.isSafeInteger(number) && number >= 0);
    return isVersion ? `v${numbers.join('.')}` : 'vX.Y.Z';
}
/** Claims that Fulcio writes since 2023 only. */
const laterCodes = [
    'identity-repository-id',
    'identity-owner',
    'identity-owner-id',
    'identity-workflow',
    'identity-workflow-commit',
    'identity-signer-commit',
    'identity-runner',
    'identity-visibility',
    'identity-environment',
];
const isLater = ({ code }) => laterCodes.some((later) => later === code);

;// CONCATENATED MODULE: ./lib/attestation/judging/offer-judgement.js



/** Judge what is offered for a file; nothing is thrown for it. */
function judgeOffer(offer, subject, { signatures, expected }) {
    const { source, found, statement } = offer;
    const { place } = found;
    const predicateType = statement instanceof errors/* ReleaseError */.K2 ? undefined : statement.predicateType;
    switch (found.kind) {
        case 'bundle': {
            const judgement = judgeSigned({ statement, signature: signatures.ofBundle(found) }, { subject, expected });
            const { kind, identity, time, evidence, comparisons } = judgement;
            const facts = { source, place, predicateType, kind, identity, time, evidence, comparisons };
            return { ...facts, ...verdictOf(judgement) };
        }
        case 'raw-envelope':
            return {
                source,
                place,
                predicateType,
                isJudged: true,
                ...judgeUndated({ ...found, statement, signature: signatures.ofEnvelope(found) }, { subject, expected }),
            };
    }
}
function verdictOf(judgement) {
    switch (judgement.verdict) {
        case 'verified':
        case 'unchecked':
            return { verdict: judgement.verdict, isJudged: true, reason: undefined };
        case 'refused':
        case 'not-judged': {
            const { verdict, reason } = judgement;
            const isJudged = verdict === 'refused';
            return { verdict: isJudged ? 'refused' : 'unchecked', isJudged, reason };
        }
    }
}

;// CONCATENATED MODULE: ./lib/attestation/judging/file-verdict.js





/**
 * Judge files by what is offered for them. Each attestation counts: one that does not hold refuses its file, however
 * many others do.
 *
 * @param offers For whichever file: each file is judged by those that name it or its digest.
 */
function judgeFiles(files, offers, demand) {
    const names = new Set(files.map(({ name }) => name));
    const signatures = new Signatures(demand.trust);
    return files.map((file) => {
        const own = offers.filter((offer) => isFor(offer, file, names));
        return judgeFile(file, own, { ...demand, signatures });
    });
}
/** Whether an attestation speaks of a file: by its name, or by its digest and a name that no file has. */
function isFor({ offeredFor, statement }, { name, sha256 }, names) {
    if (offeredFor !== undefined)
        return offeredFor === name;
    if (statement instanceof errors/* ReleaseError */.K2)
        return false;
    return statement.subjects.some((one) => one.name === name || (one.sha256 === sha256 && !names.has(one.name)));
}
function judgeFile(file, offers, demand) {
    const attestations = offers.map((offer) => judgeOffer(offer, file, demand));
    const counting = attestations.filter(({ isJudged }) => isJudged);
    const agreement = compareWitnesses(counting.flatMap(witnessOf));
    const differs = agreement.some(({ result }) => result === 'differs');
    const verdict = differs ? 'refused' : file_verdict_verdictOf(counting, demand);
    const isWhole = agreement.length > 0 && counting.every((one) => one.identity && one.reason === undefined);
    const agrees = differs ? false : isWhole || undefined;
    const problems = problemsOf({ file, verdict, attestations, counting, agreement }, demand);
    return { file, verdict, attestations, agreement, agrees, problems };
}
function file_verdict_verdictOf(attestations, { allowsMissing }) {
    const verdicts = new Set(attestations.map(({ verdict }) => verdict));
    if (attestations.length === 0)
        return allowsMissing ? 'unchecked' : 'refused';
    if (verdicts.has('refused'))
        return 'refused';
    return verdicts.has('verified') ? 'verified' : 'unchecked';
}
function witnessOf({ place, kind, identity }) {
    return identity === undefined ? [] : [{ place, kind, identity }];
}
function problemsOf(judged, { allowsMissing }) {
    return [
        ...judged.attestations.flatMap((attestation) => problemOf(judged, attestation)),
        ...missing(judged, allowsMissing),
        ...withoutBuild(judged),
        ...contradiction(judged),
    ];
}
function problemOf({ file, verdict }, { place, verdict: own, isJudged, reason }) {
    if (reason === undefined)
        return [];
    const isHarmless = !isJudged || (own === 'unchecked' && verdict === 'verified');
    const severity = isHarmless ? 'warning' : 'error';
    return [{ ...reason.with({ place, file: file.name }).toProblem(), severity }];
}
function missing({ file: { name }, counting }, allowsMissing) {
    if (counting.length > 0)
        return [];
    return [
        {
            code: 'no-provenance',
            severity: allowsMissing ? 'warning' : 'error',
            message: 'There is no provenance: nothing that was found says who built or published this file.',
            hint: 'Get the provenance that was published with this file; without any, nobody can say who built it.',
            file: name,
        },
    ];
}
function withoutBuild({ file: { name }, verdict, attestations }) {
    if (verdict !== 'verified' || attestations.some(({ kind }) => kind === 'build'))
        return [];
    return [
        {
            code: 'provenance-missing',
            severity: 'warning',
            message: 'There is no build provenance: who published this file is known, and not how it was built.',
            hint: 'Ask the project to publish build provenance with its files.',
            file: name,
        },
    ];
}
function contradiction({ file: { name }, agreement }) {
    const refusal = refusalOf(agreement, 'The attestations of this file contradict each other:', 'Find out which of them is true: a release has one repository, one ref, one commit, and one workflow that built it.');
    return refusal === undefined ? [] : [refusal.with({ file: name }).toProblem()];
}

// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
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
// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
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
        const trustedRoot = protobuf_specs_dist.TrustedRoot.fromJSON(root);
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
    const value = (0,lib_attempt/* attempt */.CD)(() => (0,strict_json/* parseJson */.qF)((0,strict_json/* decodeUtf8 */._6)(root, description), description));
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
    const { fetchTufTarget } = await Promise.all(/* import() */[__webpack_require__.e(706), __webpack_require__.e(808), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 95812));
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

// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/report/answer.js
var answer = __webpack_require__(71226);
// EXTERNAL MODULE: ./lib/report/terminal.js
var report_terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/commands/verify/answer.js
var verify_answer = __webpack_require__(33558);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/commands/verify/cache-folder.js


/**
 * Where the command line keeps what it saw of Sigstore's root. It is never below the working folder, which may be
 * somebody else's: a variable that is empty or relative counts as not set.
 *
 * @see https://specifications.freedesktop.org/basedir-spec/latest/
 */
function cacheFolder({ XDG_CACHE_HOME: cache = '', HOME: home = '' }) {
    const parent = [cache, (0,external_node_path_.join)(home, '.cache'), (0,external_node_os_.tmpdir)()].find((folder) => (0,external_node_path_.isAbsolute)(folder)) ?? '/';
    return (0,external_node_path_.join)(parent, 'release-action', 'tuf');
}

// EXTERNAL MODULE: ./lib/clients/git.js + 4 modules
var clients_git = __webpack_require__(47418);
// EXTERNAL MODULE: ./lib/command-line/wrong-use.js
var wrong_use = __webpack_require__(14501);
;// CONCATENATED MODULE: ./lib/commands/verify/expectation.js



/**
 * Who must have signed: whom the command line names, else the repository of the clone that the command runs in.
 *
 * @throws ReleaseError `input-invalid` for a tag, commit, or workflow of no repository: every repository could have it.
 */
async function expectationOf(identity, serverUrl, terminal) {
    const own = identity.repository === undefined ? await originOf(serverUrl, terminal) : undefined;
    const repository = identity.repository ?? own;
    const { tag, commit, workflowPath } = identity;
    const from = own === undefined ? 'the command line' : 'the remote "origin" of this clone';
    const nothing = tag === undefined && commit === undefined && workflowPath === undefined;
    if (repository !== undefined || nothing) {
        return { expected: repository && expectedOf(serverUrl, repository, identity), repository, from };
    }
    throw (0,wrong_use/* wrongUse */.p)('A tag, a commit, or a workflow says nothing without its repository.', 'Name the repository by --repo, or run the command in a clone of it.');
}
function expectedOf(serverUrl, { owner, name }, { tag, commit, workflowPath }) {
    return {
        serverUrl,
        repository: { fullName: `${owner}/${name}`, owner },
        ...(tag === undefined ? {} : { ref: `refs/tags/${tag}` }),
        ...(commit === undefined ? {} : { commit }),
        ...(workflowPath === undefined ? {} : { workflowPath }),
    };
}
/** The repository of the clone; a clone of another server is nobody on this one, whatever its name. */
async function originOf(serverUrl, terminal) {
    const git = new clients_git/* Git */.T(terminal.workingFolder, terminal.environment);
    const fullName = await git.originRepositoryAt(new URL(serverUrl).host).catch((error) => {
        // Whoever verifies files needs no git.
        if (error instanceof errors/* ReleaseError */.K2 && error.code === 'git-failed')
            return undefined;
        throw error;
    });
    const [owner, name] = fullName?.split('/') ?? [];
    return owner === undefined || name === undefined ? undefined : { owner, name };
}

// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/commands/verify/gathering/gathered.js
var gathered = __webpack_require__(98736);
// EXTERNAL MODULE: ./lib/commands/verify/gathering/paths.js
var gathering_paths = __webpack_require__(48084);
// EXTERNAL MODULE: ./lib/commands/verify/gathering/provenance-files.js + 2 modules
var provenance_files = __webpack_require__(50819);
;// CONCATENATED MODULE: ./lib/commands/verify/gathering/local.js






/**
 * Read files of this machine, or all distributions of one folder, and the provenance beside them. Nobody is asked.
 *
 * @param paths Files, or one folder. Provenance among the files is as if it was named as such.
 * @param provenance Paths of provenance, read in the place of what lies beside the files.
 * @throws ReleaseError `input-invalid`, `file-name-invalid`
 */
async function gatherLocal(workingFolder, paths, provenance) {
    const found = await Promise.all(paths.map((path) => (0,gathering_paths/* look */.Op)((0,external_node_path_.resolve)(workingFolder, path))));
    const folder = found.find((one) => one.isFolder)?.path;
    if (folder !== undefined && found.length > 1)
        throw (0,gathering_paths/* unfit */.Ri)('Several files or one folder are verified, not both.', 'Verify the folder by a command of its own.');
    const named = provenance.map((path) => (0,external_node_path_.resolve)(workingFolder, path));
    return folder === undefined ? await gatherFiles(found, named) : await gatherFolder(folder, named);
}
async function gatherFolder(folder, provenance) {
    const names = await (0,gathering_paths/* namesIn */.wX)(folder);
    const distributions = names.filter(gathered/* isDistributionName */.I1);
    if (distributions.length === 0)
        throw (0,gathering_paths/* unfit */.Ri)(`${(0,quoted/* quoted */.TL)(folder)} holds no file that ends in .whl or .tar.gz.`, 'Name the folder that holds the distributions, such as dist; or name other files one by one.');
    const files = await measureAll(distributions.map((name) => (0,external_node_path_.join)(folder, name)));
    const offered = await readProvenanceFor(files, provenance, [folder]);
    const problems = [...offered.problems, ...(0,gathered/* notJudged */.be)(names, 'beside them')];
    return { ...offered, files, problems, isWhole: true };
}
async function gatherFiles(found, provenance) {
    const all = found.map(({ path }) => path);
    const paths = all.filter((path) => !(0,provenance_files/* isProvenanceName */.$b)(path));
    if (paths.length === 0)
        throw (0,gathering_paths/* unfit */.Ri)('Only provenance is named, and none of the files that it speaks of.', 'Name the files too.');
    requireDistinctNames(paths);
    const files = await measureAll(paths);
    const named = [...provenance, ...all.filter(provenance_files/* isProvenanceName */.$b)];
    const folders = [...new Set(paths.map((path) => (0,external_node_path_.dirname)(path)))];
    const offered = await readProvenanceFor(files, named, folders);
    // What nobody named, and what is filed under no file, may be anything.
    const problems = named.length > 0 ? offered.problems : offered.problems.map(asWarning);
    return { ...offered, files, problems, isWhole: false };
}
const asWarning = (problem) => problem.file === undefined ? { ...problem, severity: 'warning' } : problem;
/** Statements name files without their folders: two of one name could not be told apart. */
function requireDistinctNames(paths) {
    const names = new Set();
    for (const name of paths.map((path) => (0,external_node_path_.basename)(path))) {
        if (names.has(name))
            throw (0,gathering_paths/* unfit */.Ri)(`Two files are named ${(0,quoted/* quoted */.TL)(name)}.`, 'Verify one after the other.');
        names.add(name);
    }
}
async function measureAll(paths) {
    const files = [];
    for (const path of paths)
        files.push(await measure(path));
    return files;
}
async function measure(path) {
    const name = (0,external_node_path_.basename)(path);
    (0,gathered/* requirePlainName */.XS)(name);
    if ((await (0,gathering_paths/* look */.Op)(path)).isFolder)
        throw (0,gathering_paths/* unfit */.Ri)(`${(0,quoted/* quoted */.TL)(path)} is a folder, named as a file is.`, 'Name the other files one by one.');
    const { sizeBytes, sha256 } = await (0,files/* measureFile */.v9)(path).catch((cause) => {
        throw (0,gathering_paths/* unreadable */.O$)(path, cause);
    });
    return { name, sha256, sizeBytes };
}
/** Read the provenance that is named, else what lies in the folders of the files. */
async function readProvenanceFor(files, named, folders) {
    if (named.length > 0)
        return await (0,provenance_files/* readNamed */.Mk)(named, files);
    const reader = new provenance_files/* ProvenanceFiles */.xC();
    const all = [];
    const remarks = [];
    for (const path of await besides(folders)) {
        if (await (0,gathering_paths/* isFile */.fo)(path))
            all.push(await reader.readBeside(path, files));
        else
            remarks.push(`Left alone: ${(0,quoted/* quoted */.TL)((0,external_node_path_.basename)(path))}, which leads to no file that can be read.`);
    }
    return { ...(0,gathered/* joinOffers */.Qi)(all), remarks };
}
async function besides(folders) {
    const all = await Promise.all(folders.map(async (folder) => (await (0,gathering_paths/* namesIn */.wX)(folder)).map((name) => (0,external_node_path_.join)(folder, name))));
    return all.flat().filter(provenance_files/* isProvenanceName */.$b);
}

;// CONCATENATED MODULE: ./lib/commands/verify/outcome.js
/**
 * Give each file the problems that speak of it: a file that an error speaks of is refused, whatever its attestations say.
 *
 * @returns The files, and the problems that are of none of them.
 */
function assignProblems(judged, problems) {
    const byFile = Map.groupBy(problems, ({ file }) => file);
    const files = judged.map((one) => {
        const own = byFile.get(one.file.name) ?? [];
        const isRefused = own.some(({ severity }) => severity === 'error');
        return { ...one, verdict: isRefused ? 'refused' : one.verdict, problems: [...one.problems, ...own] };
    });
    const names = new Set(judged.map(({ file }) => file.name));
    return { files, problems: problems.filter(({ file }) => file === undefined || !names.has(file)) };
}
/**
 * The verdict over all: `refused` by any error, `verified` if every file is, apart from those without an attestation that
 * are let pass, and `unchecked` otherwise.
 *
 * @param problems Of the files together; those of one file are in its verdict already.
 */
function verdictOver(files, problems) {
    const isRefused = files.some(({ verdict }) => verdict === 'refused');
    if (isRefused || problems.some(({ severity }) => severity === 'error'))
        return 'refused';
    const attested = files.filter(isAttested);
    return attested.length > 0 && attested.every(({ verdict }) => verdict === 'verified') ? 'verified' : 'unchecked';
}
/** Whether anything says who built or published a file. */
const isAttested = ({ attestations }) => attestations.some(({ isJudged }) => isJudged);
/** What is said where nothing was expected. */
const nothingCompared = {
    code: 'identity-unknown',
    severity: 'error',
    message: "It is not known who must have signed, so nothing was compared: what is shown was found, and may be anybody's.",
    hint: 'Name the repository by --repo, and the tag by --tag; or run the command in a clone of the project.',
};

// EXTERNAL MODULE: ./lib/report.js
var report = __webpack_require__(9293);
;// CONCATENATED MODULE: ./lib/commands/verify/text.js




/** A verification for people. */
function outcomeReport(outcome, explains) {
    const { files, problems, remarks } = outcome;
    return (0,report/* reportOf */.EI)({
        step: 'verify',
        headline: headlineOf(outcome),
        problems: [...groupedProblems(files), ...problems],
        files: files.map(rowOf),
        remarks: [
            expectationLine(outcome),
            ...openLine(outcome),
            ...(explains ? [...unprovedLine(files), ...files.flatMap(explanationOf)] : []),
            ...remarks,
        ],
    });
}
/**
 * The problems of files for people: what holds alike of several files or attestations is said once, with all values, and
 * the others are named below it. A wrong tag is one mistake, however many attestations differ from it.
 */
function groupedProblems(files) {
    const all = files.flatMap(({ problems }) => problems);
    return [...Map.groupBy(all, likeness).values()].flatMap(joined);
}
/** All that is said, but for whom it is said of. */
function likeness({ code, severity, message, hint, place }) {
    return JSON.stringify([code, severity, message, hint, place === undefined]);
}
function joined([first, ...others]) {
    if (first === undefined || others.length === 0)
        return first === undefined ? [] : [first];
    const lines = [...Map.groupBy(others, ({ file }) => file)].map(([file, all]) => {
        const places = all.flatMap(({ place }) => place ?? []);
        return places.length === 0 ? `  ${file}` : `  ${file}: ${places.join(', ')}`;
    });
    return [{ ...first, message: [first.message, `The same holds of ${others.length} more:`, ...lines].join('\n') }];
}
function headlineOf({ verdict, files }) {
    const count = (of) => files.filter((file) => file.verdict === of).length;
    const isOne = files.length === 1;
    const all = isOne ? 'One file' : `${files.length} files`;
    const some = (of) => (count(of) === files.length ? all : `${count(of)} of ${files.length} files`);
    switch (verdict) {
        case 'verified':
            return `${some('verified')} verified.`;
        case 'unchecked':
            if (!files.some(isAttested))
                return `${all} not verified: ${isOne ? 'it has no' : 'none has'} provenance, and --allow-missing lets such files pass only beside verified ones.`;
            return `${all} not verified: nothing speaks against ${isOne ? 'it' : 'them'}, but not all was compared.`;
        case 'refused':
            return count('refused') === 0
                ? `${all} refused, for what holds of all of them together.`
                : `${some('refused')} refused.`;
    }
}
function expectationLine(outcome) {
    const expected = (0,verify_answer/* expectedForPrograms */.fv)(outcome);
    if (expected === null)
        return 'Expected: nothing.';
    const { from, ...values } = expected;
    const named = Object.entries(values).filter(([, value]) => value !== null);
    return [`Expected, by ${from}:`, ...named.map(([name, value]) => `  ${text_nameOf(name)} ${value}`)].join('\n');
}
/** What anybody's would be verified as well. */
function openLine({ expected }) {
    if (expected === undefined)
        return [];
    const { ref: tag, commit, workflowPath: workflow } = expected;
    const open = Object.entries({ tag, commit, workflow }).flatMap(([name, value]) => (value === undefined ? [name] : []));
    return open.length === 0 ? [] : [`Not compared, since nothing was expected of it: ${open.join(', ')}.`];
}
/** Whether a front end or other steps of the job have built a file, no certificate can vouch for. */
function unprovedLine(files) {
    const hasBuild = files.some(({ attestations }) => attestations.some(({ kind }) => kind === 'build'));
    if (!hasBuild)
        return [];
    return [
        'Not proved: what built the files. Provenance names the workflow and its commit, and no build front end: any steps of its jobs may have built them.',
    ];
}
/** `repository id` of `repositoryId`. */
const text_nameOf = (key) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
function rowOf({ file, verdict, attestations, agrees }) {
    const { name, sizeBytes, sha256 } = file;
    const counting = attestations.filter(({ isJudged }) => isJudged);
    const known = counting.find((one) => one.verdict === verdict && one.identity) ?? counting.find((one) => one.identity);
    const facts = [...signerFacts(known), ...foundFacts(attestations), ...agreementFact(agrees)];
    return { name, sizeBytes, sha256, result: verdict, facts };
}
function signerFacts(attestation) {
    if (attestation?.identity === undefined)
        return [];
    const { san = 'nobody', commit = 'no commit', ref = 'no ref' } = attestation.identity;
    return [`signed by ${san}`, `at commit ${commit}`, `of ${ref}`];
}
/** What was found where: `build provenance (release page, GitHub)`, `publish attestation (index)`. */
function foundFacts(attestations) {
    if (attestations.length === 0)
        return ['no provenance'];
    const byKind = Map.groupBy(attestations, ({ kind }) => (kind === undefined ? 'attestation' : kinds[kind]));
    return [...byKind].map(([what, all]) => `${what} (${[...new Set(all.map(placeWords))].join(', ')})`);
}
function placeWords({ source, reason }) {
    return reason === undefined ? sourceWords[source] : `${sourceWords[source]}: ${reason.code}`;
}
const sourceWords = {
    file: 'file',
    'release-page': 'release page',
    github: 'GitHub',
    index: 'index',
};
const kinds = { build: 'build provenance', publish: 'publish attestation' };
function agreementFact(agrees) {
    switch (agrees) {
        case true:
            return ['its attestations agree'];
        case false:
            return ['its attestations disagree'];
        case undefined:
            return [];
    }
}
/** Every check that was made for a file, with both values: those of the signature first. */
function explanationOf({ file, attestations, agreement }) {
    const judged = attestations.flatMap((attestation) => [
        `${file.name}: ${attestation.place} (${placeWords(attestation)}) is ${attestation.verdict}, ${timeWords(attestation)}`,
        ...attestation.evidence().map(evidenceLine),
        ...attestation.comparisons.map(comparisonLine),
    ]);
    const compared = agreement.length === 0 ? [] : [`${file.name}: the attestations with each other`];
    return [...judged, ...compared, ...agreement.map(comparisonLine)];
}
const timeWords = ({ time }) => time === undefined ? 'and nobody knows when it was signed' : `signed at ${time}`;
const evidenceLine = ({ check, against, found }) => `  verified      ${check}: against ${shownValue(against)}, found ${shownValue(found)}`;
const results = {
    same: 'same        ',
    differs: 'DIFFERS     ',
    'not-compared': 'not compared',
};
function comparisonLine({ claim, expected, found, result }) {
    return `  ${results[result]}  ${claim}: expected ${shownValue(expected)}, found ${shownValue(found)}`;
}

;// CONCATENATED MODULE: ./lib/commands/verify/whole-release.js






// A statement may name any number of files.
const shownMissing = 20;
/** What is wrong with files that are to be all of one release. */
function wholeReleaseProblems({ files, offers }, judged) {
    return [...missingFiles(files, offers), ...severalRuns(judged)];
}
/** Distributions that an attestation speaks of, and that are not there by name or digest. */
function missingFiles(files, offers) {
    const present = new Set(files.flatMap(({ name, sha256 }) => [name, sha256]));
    const missing = new Map();
    for (const { statement, found, offeredFor } of offers) {
        if (statement instanceof errors/* ReleaseError */.K2 || offeredFor !== undefined)
            continue;
        // What says something else may speak of anything.
        if (!isKnownType(statement.predicateType))
            continue;
        for (const { name, sha256 } of statement.subjects) {
            if ((0,gathered/* isDistributionName */.I1)(name) && !present.has(name) && !present.has(sha256))
                missing.set(name, found.place);
        }
    }
    const rest = missing.size - shownMissing;
    return [
        ...[...missing]
            .slice(0, shownMissing)
            .map(([name, place]) => missingProblem(`${place} speaks of ${(0,quoted/* quoted */.TL)(name)}, and there is no such file.`)),
        ...(rest > 0 ? [missingProblem(`The provenance speaks of ${rest} more files that are not there.`)] : []),
    ];
}
function missingProblem(message) {
    const hint = 'Get every file of the release; or name the files that are to be verified, one by one.';
    return { code: 'release-asset-missing', severity: 'error', message, hint };
}
/** A file may be signed by several runs of one tag; there must be one that built all of them. */
function severalRuns(judged) {
    const runs = judged.map(runsOf).filter((ofFile) => ofFile.size > 0);
    const [first, ...others] = runs;
    if (first === undefined || [...first].some((run) => others.every((ofFile) => ofFile.has(run))))
        return [];
    const all = [...new Set(runs.flatMap((ofFile) => [...ofFile]))];
    return [
        {
            code: 'identity-run',
            severity: 'error',
            message: `No run built all files of this release: they are of ${(0,listed/* listed */.K)(all)}.`,
            hint: 'Find out which of these runs made the release: all of its files are built in one.',
        },
    ];
}
function runsOf({ attestations }) {
    const builds = attestations.filter(({ kind, verdict }) => kind === 'build' && verdict !== 'refused');
    return new Set(builds.flatMap(({ identity }) => (identity && runOf(identity)) ?? []));
}

;// CONCATENATED MODULE: ./lib/commands/verify/run.js
















/**
 * Verify files against their provenance: who signed it, for which commit, and whether all of it agrees.
 *
 * Nobody is asked about files of this machine. A release or a project is fetched from everybody's view.
 *
 * @returns 0 verified, 1 refused or unchecked.
 * @throws ReleaseError `input-invalid`, `file-name-invalid`, `trusted-root-…`, `release-not-published`, `tag-not-found`,
 *   `index-release-missing`, `github-…`, `index-failed`
 */
async function runVerify(terminal, request) {
    const { services } = terminal;
    let opened;
    const sources = {
        terminal,
        openNetwork: () => {
            opened ??= terminal.openNetwork({ isVerbose: request.isVerbose });
            return opened;
        },
    };
    await (0,provenance_files/* requireProvenanceFiles */.O7)(terminal.workingFolder, request.provenance);
    const named = await expectationOf(request.identity, services.githubServer, terminal);
    const trust = await loadTrustFor(request, sources);
    const { gathered, expectation } = await gatherFacts(request, named, sources);
    const outcome = judge(gathered, expectation, { request, current: trust });
    if (request.isJson)
        terminal.write((0,answer/* answerLine */.NO)((0,verify_answer/* answerOf */.ut)(outcome), terminal.audience));
    else
        for (const line of (0,report_terminal/* terminalLines */.MJ)(outcomeReport(outcome, request.explains), terminal.audience, terminal.style))
            terminal.write(line);
    return outcome.verdict === 'verified' ? 0 : 1;
}
/** A root of the command line, or Sigstore's: the shipped copy for what is here, and the one of today for what is fetched. */
async function loadTrustFor({ target, trustedRoot }, { terminal, openNetwork }) {
    if (trustedRoot !== undefined)
        return { trust: await loadTrust({ kind: 'file', path: (0,external_node_path_.resolve)(terminal.workingFolder, trustedRoot) }), notices: [] };
    if (target.kind === 'paths')
        return { trust: await loadTrust({ kind: 'public' }), notices: [] };
    return await loadCurrentTrust({ kind: 'public' }, {
        network: await openNetwork(),
        cacheFolder: cacheFolder(terminal.environment),
        repository: terminal.services.sigstoreRoot,
    });
}
/** Gather what a request names, on this machine or from everywhere it is. */
async function gatherFacts(request, expectation, { terminal, openNetwork }) {
    const { target, provenance, identity } = request;
    const { expected, repository, from } = expectation;
    const { workingFolder } = terminal;
    if (target.kind === 'paths')
        return { gathered: await gatherLocal(workingFolder, target.paths, provenance), expectation };
    // Files of this machine need none of this.
    const { completeExpected, publicApi } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(808), __webpack_require__.e(7)]).then(__webpack_require__.bind(__webpack_require__, 94455));
    const { gatherRemote } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(808), __webpack_require__.e(427)]).then(__webpack_require__.bind(__webpack_require__, 5987));
    const network = await openNetwork();
    const namedBy = identity.repository === undefined ? 'origin' : 'arguments';
    const own = repository && publicApi(repository, { terminal, network, namedBy });
    const completed = own && expected && (await completeExpected(expected, identity.tag, own));
    const github = target.kind === 'release' ? publicApi(target.repository, { terminal, network, namedBy: 'arguments' }) : own;
    const fetched = await gatherRemote(target, { services: terminal.services, network, github, tag: identity.tag });
    const named = await (0,provenance_files/* readNamed */.Mk)(provenance.map((path) => (0,external_node_path_.resolve)(workingFolder, path)), fetched.files);
    const gathered = {
        ...fetched,
        offers: [...fetched.offers, ...named.offers],
        problems: [...fetched.problems, ...named.problems],
        remarks: [...(completed?.remarks ?? []), ...fetched.remarks, ...named.remarks],
    };
    return { gathered, expectation: { repository, expected: completed?.expected, from: `${from} and GitHub` } };
}
function judge(gathered, expectation, { request, current }) {
    const { trust, notices } = current;
    const { expected } = expectation;
    const judged = judgeFiles(gathered.files, gathered.offers, { trust, expected, allowsMissing: request.allowsMissing });
    const found = [...gathered.problems, ...looseRefs(judged, expected)];
    const { files, problems: others } = assignProblems(judged, found);
    const together = [...others, ...(gathered.isWhole ? wholeReleaseProblems(gathered, files) : [])];
    const verdict = verdictOver(files, together);
    const problems = [...together, ...(expected === undefined ? [nothingCompared] : []), ...notices];
    const remarks = [...gathered.remarks, `Verified against ${trust.description}.`];
    return { ...expectation, verdict, files, problems, remarks };
}
/**
 * Warn of files that hold for the repository, and that no tag was built or published from, where neither tag nor commit is
 * expected: whoever may push some branch could have made them.
 */
function looseRefs(files, expected) {
    if (expected?.ref !== undefined || expected?.commit !== undefined)
        return [];
    return files.flatMap(({ file: { name }, verdict, attestations }) => {
        const verified = attestations.filter((one) => one.verdict === 'verified');
        const refs = new Set(verified.map(({ identity }) => identity?.ref ?? 'no ref'));
        const loose = [...refs].filter((ref) => !ref.startsWith('refs/tags/'));
        if (verdict !== 'verified' || loose.length === 0)
            return [];
        const message = `This file was signed from ${(0,listed/* listed */.K)(loose.map(quoted/* quoted */.TL))}, which is no tag: whoever may push there could have made it.`;
        const hint = 'Name the tag of the release by --tag; if the project releases without one, its commit by --commit.';
        return [{ code: 'identity-no-tag', severity: 'warning', message, hint, file: name }];
    });
}


/***/ }),

/***/ 30741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony exports recordFrom, valueWith */
/** Whether a value is a JSON object: not `null`, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object that a text is; `undefined` if it is none. */
function recordFrom(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The value at a path; `undefined` if there is none. */
function valueAt(value, path) {
    return path.reduce(step, value);
}
function step(value, key) {
    if (Array.isArray(value))
        return typeof key === 'number' ? value[key] : undefined;
    return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The JSON value that has these values at these places; keys are in the order in which they are first named. */
function valueWith(places) {
    const [first] = places;
    if (first !== undefined && first[0].length === 0)
        return first[1];
    const groups = Map.groupBy(places, ([[key]]) => key);
    const entries = [...groups].map(([key, group]) => {
        const below = group.map(([[, ...rest], value]) => [rest, value]);
        return [key, valueWith(below)];
    });
    const isList = entries.every(([key]) => typeof key === 'number');
    return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}


/***/ })

};

//# sourceMappingURL=909.index.js.map