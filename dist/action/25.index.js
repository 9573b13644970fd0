export const id = 25;
export const ids = [25];
export const modules = {

/***/ 85937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ verifyFiles)
/* harmony export */ });
/* harmony import */ var _attestation_judging_verified_attestation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37124);
/* harmony import */ var _attestation_reading_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82637);
/* harmony import */ var _attestation_reading_statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47896);
/* harmony import */ var _attestation_signature_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5917);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6065);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42767);







/**
 * Verify every file of a release against the lines of its build provenance, one line after the other.
 *
 * @param lines Bundles in the order of the file; each file needs one line that names it.
 * @returns In the order of the files, each with its bundle: nothing else of the lines is kept.
 * @throws ReleaseError `provenance-missing`, `release-asset-missing` for a line without its file, `provenance-subject` for a second line of one file,
 *   `identity-run` for lines of several runs, and what `verifyAttestation` throws.
 */
function verifyFiles(files, lines, demand) {
    const byName = verifyLines(new Map(files.map((file) => [file.name, file])), lines, demand);
    const names = (0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)([...byName.keys()]) || 'nothing';
    const all = files.map((file) => {
        const verified = byName.get(file.name);
        if (verified?.file === file)
            return verified;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('provenance-missing', {
            message: `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(file.name)} has no line in the build provenance, which names ${names}.`,
            hint: 'Remove the file from the release if it was not built here; else make the draft again.',
        });
    });
    const left = [...byName].flatMap(([name, verified]) => (verified === undefined ? [(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)] : []));
    if (left.length > 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('release-asset-missing', {
            message: `The build provenance names ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)(left)}, but there is no such file.`,
            hint: 'A file was removed or renamed after the draft was made: make the draft again.',
        });
    }
    requireOneRun(all);
    return all;
}
/** @returns By the names in the order of the lines; `undefined` for a name that no file has. */
function verifyLines(files, lines, { trust, expected, voice }) {
    const byName = new Map();
    let number = 0;
    for (const bundle of lines) {
        number += 1;
        const place = `Line ${number} of the build provenance`;
        const { name } = (0,_attestation_reading_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .onlySubject */ .Lh)((0,_attestation_reading_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .statementOf */ .T8)(bundle, place), place);
        if (byName.has(name)) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('provenance-subject', {
                message: `The build provenance has more than one line about ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(name)}.`,
                hint: 'Make the draft again: the step "draft" writes one line for each file.',
            });
        }
        const file = files.get(name);
        byName.set(name, file === undefined ? undefined : verifyLine(bundle, file, trust, expected));
        if (file !== undefined)
            voice({ kind: 'done', what: 'verified', name, at: { count: number, total: files.size } });
    }
    return byName;
}
function verifyLine(bundle, file, trust, expected) {
    const demand = { subject: file, predicateType: _attestation_reading_statement_js__WEBPACK_IMPORTED_MODULE_2__/* .buildProvenanceType */ ._U, expected };
    const buildProvenance = (0,_attestation_judging_verified_attestation_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyAttestation */ .o)(bundle, trust, demand);
    return { file, buildProvenance };
}
function requireOneRun(all) {
    const runs = new Set(all.map(({ buildProvenance }) => (0,_attestation_signature_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .runOf */ .ng)(buildProvenance.identity)));
    if (runs.size <= 1)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ReleaseError */ .K2('identity-run', {
        message: `The files of this release were signed in ${runs.size} runs: ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_4__/* .listed */ .K)([...runs].map((run) => run ?? 'no known run'))}.`,
        hint: 'Delete the draft, and run the whole workflow of the tag again.',
    });
}


/***/ }),

/***/ 76357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ knownAnswer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _release_known_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2502);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21717);



const failures = ['permission-missing', 'github-refused', 'github-failed'];
// A page of an outage may be all that GitHub says.
const longestReason = 300;
/**
 * Wait for an answer of GitHub, and keep its refusal or its failure as a value, so that all else can still be judged.
 *
 * @returns Of a permission that is missing, which one: `the token lacks "checks: read"`. Of all else, GitHub's own words,
 *   on one line.
 * @throws Whatever is neither a refusal nor a failure of GitHub: a bug.
 */
async function knownAnswer(pending) {
    try {
        return (0,_release_known_js__WEBPACK_IMPORTED_MODULE_2__/* .known */ .e)(await pending);
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 && failures.includes(error.code))
            return (0,_release_known_js__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L)(reasonOf(error));
        throw error;
    }
}
function reasonOf(error) {
    const refused = error instanceof _refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .GitHubRefusal */ .ke ? error.refused : undefined;
    // A token that GitHub does not know lacks more than a permission.
    const lacking = refused?.status === 403 ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .acceptedPermissions */ .Gw)(refused) : [];
    if (lacking.length > 0)
        return `the token lacks ${lacking.join(' or ')}`;
    const words = error.message.replace(/\s+/g, ' ').trim();
    return words.length > longestReason ? `${words.slice(0, longestReason)}…` : words.replace(/\.$/, '');
}


/***/ }),

/***/ 98405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readProvenance)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _attestation_reading_malformed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95476);
/* harmony import */ var _attestation_reading_provenance_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9969);
/* harmony import */ var _attestation_reading_strict_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18339);




/**
 * Read provenance that somebody else made.
 *
 * @param place Names the file in messages.
 * @param leftBytes How much may still be read, where several files are.
 * @throws ReleaseError `provenance-too-large` before anything is read, `provenance-malformed` for anything but UTF-8.
 */
async function readProvenance(path, place, leftBytes = _attestation_reading_provenance_file_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLimitBytes */ .cH) {
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
    if (size > leftBytes) {
        throw (0,_attestation_reading_malformed_js__WEBPACK_IMPORTED_MODULE_1__/* .tooLarge */ .g)(place, `has ${size} bytes; of all provenance together at most ${_attestation_reading_provenance_file_js__WEBPACK_IMPORTED_MODULE_2__/* .provenanceLimitBytes */ .cH} are read`);
    }
    return (0,_attestation_reading_strict_json_js__WEBPACK_IMPORTED_MODULE_3__/* .decodeUtf8 */ ._6)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path), place);
}


/***/ }),

/***/ 94767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ findWayOut),
  j: () => (/* binding */ projectOfTag)
});

// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/distribution/release-assets.js
var release_assets = __webpack_require__(98021);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/distribution/unfit-page.js


const leave = 'Leave the page and its tag as they are';
/**
 * What saves the version of an unfit page.
 *
 * To delete is advised of one page alone: nothing is on it, GitHub would let its tag be used again, and the index, which
 * was asked, has no file of the version. Of all others, what is there may be what people rely on.
 */
function wayOutOf(page) {
    const { tag, version, isImmutable, isOurs, assets, indexName, onIndex } = page;
    if (onIndex.kind === 'unknown') {
        return {
            found: `Whether ${indexName} has files of ${version} is not known: ${onIndex.reason}.`,
            hint: `${leave}, find out whether ${indexName} has files of ${version}, and run the step "draft" for the tag again.`,
        };
    }
    if (onIndex.value.length > 0) {
        return {
            found: `${indexName} has ${(0,listed/* listed */.K)(onIndex.value.map(quoted/* quoted */.TL))}.`,
            hint: isOurs && isImmutable === false
                ? `${leave}, and make the files of the page those that its text lists: upload what is missing from the artifact of the job "build".`
                : `${leave}, and release a new version.`,
        };
    }
    const none = `${indexName} has no file of ${version}.`;
    if (isImmutable === true) {
        return {
            found: `${none} The release is immutable, so its tag name can never be used again, also after it is deleted.`,
            hint: 'Release a new version.',
        };
    }
    if (isImmutable === false && assets.length === 0 && !isOurs) {
        return {
            found: `${none} The page was not made by the step "draft", and no file is on it.`,
            hint: 'Delete the release page, keep its tag, and run the step "draft" for the tag again: it makes the draft.',
        };
    }
    const held = assets.length === 0 ? 'no file' : (0,listed/* listed */.K)(assets.map(quoted/* quoted */.TL));
    return {
        found: `${none} The page holds ${held}.`,
        hint: `Make the page a draft again, which keeps what is on it (\`gh release edit ${tag} --draft\`), and run the step "draft" for the tag again.`,
    };
}

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
;// CONCATENATED MODULE: ./lib/release/project/declared-name.js



/**
 * The name under which an index knows the project, where one file alone says it for sure.
 *
 * @param text Whole `pyproject.toml`.
 * @returns Normalized; `undefined` where it names none, or where several packages are released from one tree, so that a
 *   tag need not be of the one that is named here.
 */
function declaredName(text) {
    const document = (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => (0,toml/* parseToml */.MT)('pyproject.toml', text)));
    if (document === undefined)
        return undefined;
    const isOneOfSeveral = (0,toml/* tableAt */.af)(document, 'tool', 'uv', 'workspace') !== undefined ||
        (0,toml/* tableAt */.af)(document, 'tool', 'release-action')?.packages !== undefined;
    if (isOneOfSeveral)
        return undefined;
    const name = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'project'), 'name') ?? (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'poetry'), 'name');
    return name === undefined ? undefined : (0,project_name/* normalizeName */.P)(name);
}

// EXTERNAL MODULE: ./lib/clients/http/answered-object.js
var answered_object = __webpack_require__(14468);
// EXTERNAL MODULE: ./lib/clients/http/attempt.js + 1 modules
var http_attempt = __webpack_require__(37146);
;// CONCATENATED MODULE: ./lib/clients/github/contents.js


/**
 * The text of one small file of the repository, for a job that has no checkout.
 *
 * @param ref Full name: `refs/tags/3.2.0`.
 * @returns `undefined` if there is no such file.
 * @throws ReleaseError what `GitHubApi.request` throws
 * @see https://docs.github.com/rest/repos/contents#get-repository-content
 */
async function textOfFile(api, path, ref) {
    return await api.requestIfThere('GET /repos/{owner}/{repo}/contents/{path}', { path, ref }, (response) => {
        const file = answered_object/* AnsweredObject */.$.in(response);
        // Of a file above 1 MB, GitHub answers no content, and says "none".
        if (file.text('encoding') !== 'base64')
            throw new http_attempt/* Unreadable */.IO(`${path} is no small file.`);
        return Buffer.from(file.text('content'), 'base64').toString();
    });
}

// EXTERNAL MODULE: ./lib/clients/github/known.js
var github_known = __webpack_require__(76357);
;// CONCATENATED MODULE: ./lib/clients/unfit-page.js








/** Ask the index what it has of the version of an unfit page, and say what saves the version. */
async function findWayOut(page, index) {
    const { release, assets, isOurs, version } = page;
    return wayOutOf({
        tag: release.tag,
        version: version.text,
        isImmutable: release.isImmutable,
        isOurs,
        assets: assets.map(({ name }) => name),
        indexName: index.name,
        onIndex: await filesOfVersion(index, page),
    });
}
async function filesOfVersion(index, { project, version }) {
    if (project.kind === 'unknown')
        return project;
    const files = await (0,attempt/* attemptAsync */.mx)(() => index.reading.files(project.value));
    if (files instanceof errors/* ReleaseError */.K2)
        return (0,known/* unknown */.L)(files.message.replace(/\.$/, ''));
    return (0,known/* known */.e)([...files.keys()].filter((name) => (0,release_assets/* isOfVersion */.o1)(version, name)));
}
/** Normalized name of the project that a tag releases, asked of GitHub by a job that has no checkout. */
async function projectOfTag(api, tagName) {
    const text = await (0,github_known/* knownAnswer */.I)(textOfFile(api, 'pyproject.toml', `refs/tags/${tagName}`));
    if (text.kind === 'unknown')
        return text;
    const name = text.value === undefined ? undefined : declaredName(text.value);
    return name === undefined ? (0,known/* unknown */.L)('pyproject.toml at the tag does not say which project it releases') : (0,known/* known */.e)(name);
}


/***/ }),

/***/ 66539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bv: () => (/* binding */ readDraftMark),
/* harmony export */   o_: () => (/* binding */ mergeDraftBody)
/* harmony export */ });
/* unused harmony export writeDraftPart */
// Comments of HTML are not shown on the page. The mark is JSON, in which "--" of a tag could end the comment.
const beginWord = '<!-- release-action:begin ';
const endLine = '<!-- release-action:end -->';
// Code and the words of a project may have them too; there a space keeps them from being taken for ours.
const markWord = '<!-- release-action:';
const otherWord = '<!-- release-action :';
/** Our part of a body, between its marks. */
function writeDraftPart({ mark, text }) {
    const json = JSON.stringify(mark).replaceAll('-', '\\u002d');
    return `${beginWord}${json} -->\n${text.trim().replaceAll(markWord, otherWord)}\n${endLine}`;
}
/**
 * Find the mark in the body of a draft.
 *
 * @returns `undefined` if there is none, if it is of another tag (a body that was copied), or if it cannot be read.
 */
function readDraftMark(body, ofTag) {
    const part = findPart(body);
    if (part === undefined)
        return undefined;
    try {
        const value = JSON.parse(part.json);
        const { tag, commit, runId, assets } = value;
        if (tag !== ofTag || typeof commit !== 'string' || typeof runId !== 'string')
            return undefined;
        return { tag: ofTag, commit, runId, assets: Array.isArray(assets) ? assets.filter(isMarkedAsset) : [] };
    }
    catch {
        return undefined;
    }
}
/**
 * Put our part into a body: in the place of an older one, else below what a person wrote.
 *
 * Line ends of a page's form are CRLF; what stands outside the marks is kept as it is.
 */
function mergeDraftBody(body, part) {
    const written = writeDraftPart(part);
    const found = findPart(body);
    if (found !== undefined)
        return `${body.slice(0, found.start)}${written}${body.slice(found.end)}`;
    return body.trim() === '' ? written : `${body.trimEnd()}\n\n${written}`;
}
function isMarkedAsset(value) {
    const { name, sha256 } = (typeof value === 'object' && value) || {};
    return typeof name === 'string' && typeof sha256 === 'string';
}
function findPart(body) {
    const start = body.indexOf(beginWord);
    const end = body.indexOf(endLine, start);
    const jsonEnd = body.indexOf(' -->', start);
    if (start < 0 || end < 0 || jsonEnd < 0 || jsonEnd > end)
        return undefined;
    return { start, end: end + endLine.length, json: body.slice(start + beginWord.length, jsonEnd) };
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ kind: 'known', value });
const unknown = (reason) => ({ kind: 'unknown', reason });


/***/ }),

/***/ 46968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName),
/* harmony export */   r: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);


/**
 * The name of a project, checked.
 *
 * @param value What stands in the file, of whatever type.
 * @throws ReleaseError `project-not-found`
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function requireName(value, file) {
    if (typeof value === 'string' && value.length <= 200 && /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(value))
        return value;
    const found = typeof value === 'string' ? `the name ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, which no index accepts` : 'no name of the project';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('project-not-found', {
        message: `${file} has ${found}.`,
        hint: 'Name the project by ASCII letters and digits, with ".", "_", and "-" between them.',
    });
}
/** The name as indexes compare it: lower case, with `-` for every run of `-`, `_`, and `.`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 62759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   rg: () => (/* binding */ keyLines)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);


/** A file that people write by hand: more is a mistake, and would cost time. */
const largestCharacters = 1_000_000;
// As deep as the parser goes into brackets. It follows dotted keys without end, and then walking through the values would
// exhaust the stack.
const deepest = 1_000;
/**
 * Read a TOML file.
 *
 * @throws ReleaseError `project-not-found` with line and column, also for a key that could change JavaScript's objects.
 * @see https://toml.io/en/v1.0.0
 */
function parseToml(path, text) {
    if (text.length > largestCharacters) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} has ${text.length} characters, and no more than ${largestCharacters} are read.`,
            hint: 'Move what is not configuration to another file.',
        });
    }
    const table = parsed(path, text);
    if (isDeeper(table, deepest)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} nests values more than ${deepest} levels deep.`,
            hint: 'Write fewer keys and brackets inside one another.',
        });
    }
    return table;
}
function parsed(path, text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { unsafeKeyBehaviour: 'throw', maxDepth: deepest });
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw cause;
        const [summary = ''] = cause.message.split('\n');
        const reason = summary.includes('unsafe property')
            ? 'a key is "__proto__" or "constructor", which nothing here uses'
            : summary.replace(/^Invalid TOML document: /, '').replace(/\.$/, '');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} cannot be read at line ${cause.line}, column ${cause.column}: ${reason}.`,
            hint: 'Correct the file at that place.',
            file: path,
            line: cause.line,
            cause,
        });
    }
}
function isDeeper(table, limit) {
    let level = [table];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limit)
            return true;
        level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    }
    return false;
}
/** The table at a path of keys, or `undefined` if there is none or something else. */
function tableAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isTable(value) ? value : undefined;
}
/** The text under one key, or `undefined` if there is none or something else. */
function textAt(table, key) {
    const value = table?.[key];
    return typeof value === 'string' ? value : undefined;
}
/** The texts under one key: a list of texts, or a single one; else `undefined`. */
function textsAt(table, key) {
    const value = table?.[key];
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}
/** Whether a value is a table of TOML. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The line on which a key of a table stands, as `keyLines` finds it. */
const lineOf = (text, table, key) => keyLines(text, table)(key);
/**
 * The lines on which the keys of a table stand, found by searching, for messages.
 *
 * @returns Gives the line of a key, from 1; the line of the table's header, or 1, if the key stands nowhere in a plain form.
 */
function keyLines(text, table) {
    const found = new Map();
    const add = (key, line) => {
        for (const name of [key, key.split('.', 1)[0] ?? ''])
            if (!found.has(name))
                found.set(name, line);
    };
    let prefix = keyPrefix('', table);
    let header = 1;
    for (const [index, written] of text.split('\n').entries()) {
        const line = written.replaceAll(/\s/g, '');
        const opened = /^\[\[?([^,]+?)\]\]?(?:#.*)?$/.exec(line)?.[1];
        if (opened !== undefined) {
            prefix = keyPrefix(`${opened}.`, table);
            if (opened === table)
                header = index + 1;
            if (opened.startsWith(`${table}.`))
                add(opened.slice(table.length + 1), index + 1);
        }
        else if (prefix !== undefined && line.startsWith(prefix) && line.includes('=')) {
            const [key = ''] = line.slice(prefix.length).split('=', 1);
            add(key.replace(/^(["'])(.*)\1$/, '$2'), index + 1);
        }
    }
    return (key) => found.get(key) ?? header;
}
/** What the keys of a table begin with inside another table; `undefined` if they cannot stand there. */
function keyPrefix(inside, table) {
    return `${table}.`.startsWith(inside) ? `${table}.`.slice(inside.length) : undefined;
}


/***/ })

};

//# sourceMappingURL=25.index.js.map