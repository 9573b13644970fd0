export const id = 805;
export const ids = [805];
export const modules = {

/***/ 78805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ inspectDistribution)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/distribution/byte-source.js
var byte_source = __webpack_require__(67918);
// EXTERNAL MODULE: ./lib/distribution/description.js + 52 modules
var distribution_description = __webpack_require__(51667);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 1 modules
var file_name = __webpack_require__(37026);
// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/distribution/archive-names.js
var archive_names = __webpack_require__(67885);
// EXTERNAL MODULE: ./lib/distribution/encrypted-source.js
var encrypted_source = __webpack_require__(83270);
// EXTERNAL MODULE: ./lib/distribution/expansion.js
var expansion = __webpack_require__(8527);
// EXTERNAL MODULE: ./lib/distribution/metadata.js + 9 modules
var distribution_metadata = __webpack_require__(71634);
;// CONCATENATED MODULE: ./lib/distribution/sdist/links.js


/**
 * Refuse links that lead out of the one folder, or that another member goes through.
 *
 * @param paths Of all members.
 * @param links By path.
 * @throws ReleaseError `file-unsafe`
 */
function requireSafeLinks(file, paths, links) {
    for (const link of links.values()) {
        const fault = faultOfLink(link, links);
        if (fault !== undefined)
            throw (0,refusal/* refusal */.x)('file-unsafe', { file, found: `the link ${(0,quoted/* quoted */.TL)(link.path)} ${fault}` });
    }
    for (const path of paths) {
        const link = linkAbove(path, links);
        if (link === undefined)
            continue;
        throw (0,refusal/* refusal */.x)('file-unsafe', { file, found: `member ${(0,quoted/* quoted */.TL)(path)} goes through the link ${(0,quoted/* quoted */.TL)(link)}` });
    }
}
/**
 * Why a link is unsafe: it leads out of the top folder, or through another link, where only unpacking shows the end.
 *
 * @param links All links of the archive by path.
 * @returns `undefined` if it is safe.
 * @see https://peps.python.org/pep-0721/
 */
function faultOfLink(link, links) {
    const place = link.path.split('/');
    const [top] = place;
    if (link.target === '' || /^(\/|[a-z]:)|\\/i.test(link.target))
        return `leads to ${(0,quoted/* quoted */.TL)(link.target)}`;
    const reached = link.kind === 'symlink' ? place.slice(0, -1) : [];
    const segments = link.target.split('/').filter((segment) => segment !== '' && segment !== '.');
    for (const [index, segment] of segments.entries()) {
        if (segment === '..')
            reached.pop();
        else
            reached.push(segment);
        if (reached[0] !== top)
            return `leads out of ${top}/ to ${(0,quoted/* quoted */.TL)(link.target)}`;
        if (index < segments.length - 1 && links.has(reached.join('/')))
            return `leads through ${reached.join('/')}`;
    }
    return undefined;
}
/** The link that a path goes through, if it does. */
function linkAbove(path, links) {
    const segments = path.split('/');
    return segments
        .slice(0, -1)
        .map((_, index) => segments.slice(0, index + 1).join('/'))
        .find((folder) => links.has(folder));
}

// EXTERNAL MODULE: ./lib/distribution/secrets.js
var distribution_secrets = __webpack_require__(25731);
;// CONCATENATED MODULE: ./lib/distribution/sdist.js













/**
 * Look through a source distribution in one pass. A missing pyproject.toml is no fault: the index does not ask for it.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`, `metadata-invalid`, `version-local`
 * @see https://packaging.python.org/en/latest/specifications/source-distribution-format/
 */
async function inspectSdist({ name: file }, bytes) {
    const top = file.slice(0, -'.tar.gz'.length);
    const members = await readSdist({ file, top, bytes });
    requireSafeLinks(file, members.paths, members.links);
    const { packageInfo, names, secrets } = members;
    if (packageInfo === undefined) {
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: `PKG-INFO not found at ${top}/PKG-INFO` });
    }
    const metadata = (0,distribution_metadata/* parseMetadata */.j)(packageInfo, `PKG-INFO of ${file}`);
    for (const path of metadata.licenseFiles) {
        if (names.hasFile(`${top}/${path}`))
            continue;
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: `License-File ${path} does not exist at ${top}/${path}` });
    }
    return { metadata, contents: { files: members.files, wheel: undefined, entryPoints: undefined }, secrets };
}
/**
 * Unpack a source distribution as a stream.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`
 */
async function readSdist({ file, top, bytes }) {
    const archive = (0,tar_stream.extract)();
    const [members, unpacking] = await Promise.allSettled([
        readMembers(file, top, archive),
        (0,promises_.pipeline)(bytes.stream(), (0,external_node_zlib_.createGunzip)(), (0,expansion/* capAt */.E)((0,expansion/* expansionLimitBytes */.W)(bytes.sizeBytes), file), archive),
    ]);
    const failures = [members, unpacking].filter((result) => result.status === 'rejected').map(({ reason }) => reason);
    if (members.status === 'fulfilled' && failures.length === 0)
        return members.value;
    // A refusal of ours ends the stream early, and only that would be seen of the other side.
    const refused = failures.find((reason) => reason instanceof errors/* ReleaseError */.K2);
    throw refused ?? (0,refusal/* refusal */.x)('file-unreadable', { file, found: 'it cannot be unpacked', cause: failures[0] });
}
async function readMembers(file, top, archive) {
    const names = new archive_names/* MemberNames */.x(file);
    const paths = [];
    const links = new Map();
    const secrets = [];
    const files = new Map();
    let packageInfo;
    for await (const entry of archive) {
        const { name, linkname } = entry.header;
        const kind = kindOf(file, entry);
        const path = names.add(name, kind === 'directory');
        if (path !== top && !path.startsWith(`${top}/`)) {
            const found = `Incorrect number of top-level directories in sdist: ${(0,quoted/* quoted */.TL)(name)} is not in ${(0,quoted/* quoted */.TL)(`${top}/`)}`;
            throw (0,refusal/* refusal */.x)('file-unsafe', { file, found });
        }
        if (path === top && kind !== 'directory')
            throw (0,refusal/* refusal */.x)('file-unsafe', { file, found: `${(0,quoted/* quoted */.TL)(top)} is no directory` });
        paths.push(path);
        if (kind === 'symlink' || kind === 'link')
            links.set(path, { path, kind, target: linkname ?? '' });
        const inside = path.slice(top.length + 1);
        if (kind === 'file' && inside === 'PKG-INFO') {
            packageInfo = await readPackageInfo(file, entry);
            files.set(path, { path: inside, sizeBytes: packageInfo.length, blob: blobOf(packageInfo) });
        }
        else if (kind === 'file') {
            const read = await readFile(file, entry, inside);
            files.set(path, read.file);
            secrets.push(...read.secrets);
        }
        else
            entry.resume();
        if (kind === 'symlink')
            files.set(path, { path: inside, sizeBytes: 0, blob: blobOf(Buffer.from(linkname ?? '')) });
        // Python's tarfile stores a file that it met before, by its number on the disk, as a link to the first one.
        if (kind === 'link')
            files.set(path, { sizeBytes: 0, ...files.get(linkname ?? ''), path: inside });
    }
    return { names, paths, links, packageInfo, secrets, files: [...files.values()] };
}
/** One file of an archive, from its first byte to its last. */
async function readFile(file, entry, path) {
    const search = new distribution_secrets/* SecretSearch */.pu(path);
    const source = new encrypted_source/* EncryptedSource */.S(path);
    const sizeBytes = entry.header.size ?? 0;
    const hash = (0,external_node_crypto_.createHash)('sha1').update(blobHeader(sizeBytes));
    for await (const chunk of entry) {
        search.add(chunk);
        source.add(chunk);
        hash.update(chunk);
    }
    (0,encrypted_source/* requireReadable */.C)(file, path, source);
    return { file: { path, sizeBytes, blob: hash.digest('hex') }, secrets: search.held };
}
/** @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects#_object_storage */
const blobHeader = (sizeBytes) => `blob ${sizeBytes}\0`;
const blobOf = (bytes) => (0,external_node_crypto_.createHash)('sha1').update(blobHeader(bytes.length)).update(bytes).digest('hex');
function kindOf(file, { header }) {
    // tar-stream keeps the extended headers of a member here; its types do not say so.
    const { name, type, pax } = header;
    const isSparse = Object.keys(pax ?? {}).some((key) => key.startsWith('GNU.sparse.'));
    if (type === 'contiguous-file' && !isSparse)
        return 'file';
    if (!isSparse && (type === 'file' || type === 'directory' || type === 'symlink' || type === 'link'))
        return type;
    const found = `member ${(0,quoted/* quoted */.TL)(name)} is ${isSparse ? 'sparse' : 'neither a file, nor a directory, nor a link'}`;
    throw (0,refusal/* refusal */.x)('file-unsafe', { file, found: `${found} (type ${type ?? 'unknown'})` });
}
async function readPackageInfo(file, entry) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of entry) {
        chunks.push(chunk);
        sizeBytes += chunk.length;
        if (sizeBytes > distribution_metadata/* metadataLimitBytes */.S) {
            throw (0,refusal/* refusal */.x)('file-too-large', { file, found: `PKG-INFO has more than ${distribution_metadata/* metadataLimitBytes */.S} bytes` });
        }
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./lib/distribution/wheel.js + 4 modules
var wheel = __webpack_require__(27067);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
;// CONCATENATED MODULE: ./lib/distribution.js










/** GitHub takes no greater file on a release. PyPI's limit is set for each project (100 MiB at first), so it is not here. */
const sizeLimitBytes = 2 * 1024 ** 3 - 1;
/**
 * Look through a distribution, and refuse what PyPI would refuse, or what two programs could read differently. Memory
 * does not grow with the file.
 *
 * @throws ReleaseError `file-name-invalid`, `file-unreadable`, `file-unsafe`, `file-credential`, `file-too-large`,
 *   `metadata-invalid`, `metadata-mismatch`, `record-invalid`, `version-local`
 */
async function inspectDistribution(name, bytes, { allowed = [], judge = async (description) => (0,distribution_description/* faultsOfDescription */.f5)(description) } = {}) {
    const fileName = (0,file_name/* parseFileName */.Px)(name);
    const { sizeBytes } = bytes;
    if (sizeBytes === 0)
        throw (0,refusal/* refusal */.x)('file-unreadable', { file: name, found: 'it is empty' });
    if (sizeBytes > sizeLimitBytes) {
        throw (0,refusal/* refusal */.x)('file-too-large', { file: name, found: `it has ${sizeBytes} bytes, GitHub takes ${sizeLimitBytes}` });
    }
    await requireKind(fileName, bytes);
    const { metadata, contents, secrets } = await inspectArchive(fileName, bytes);
    requireSameRelease(fileName, metadata);
    const secretsOfTests = (0,distribution_secrets/* requireNoSecrets */._c)(name, secrets, allowed);
    const sha256 = await hashBytes(name, bytes);
    // Last, since the judge may be a program: what it could do to the file would no longer go unseen.
    await requireRendering(name, metadata, judge);
    return { fileName, name, sizeBytes, sha256, metadata, contents, secretsOfTests };
}
function inspectArchive(fileName, bytes) {
    switch (fileName.kind) {
        case 'sdist':
            return inspectSdist(fileName, bytes);
        case 'wheel':
            return (0,wheel/* inspectWheel */.I)(fileName, bytes);
    }
}
function requireSameRelease({ kind, name, project, version }, metadata) {
    const file = `The metadata of ${name}`;
    const expected = (0,file_name/* normalizeProject */.xs)(metadata.name);
    if (expected !== project) {
        const found = `Start filename for '${metadata.name}' with '${expected.replaceAll('-', '_')}'`;
        throw (0,refusal/* refusal */.x)('metadata-mismatch', { file, found });
    }
    const inName = (0,release_version/* parseVersion */.ot)(version);
    const isEqual = inName !== undefined && (0,release_version/* compareVersions */.Zy)(inName, metadata.version) === 0;
    // 1.0 and 1.0.0 are one version, but the name of an sdist must spell it as its metadata do.
    if (isEqual && (kind === 'wheel' || metadata.version.text === version))
        return;
    const found = `Version in filename should be '${metadata.version.text}' not '${version}'`;
    throw (0,refusal/* refusal */.x)('metadata-mismatch', { file, found });
}
async function requireRendering(name, { fields }, judge) {
    const [text] = fields.get('description') ?? [];
    if (text === undefined)
        return;
    const description = { contentType: fields.get('description-content-type')?.[0], text };
    const faults = await judge(description);
    if (faults.length === 0)
        return;
    const found = `${faults.join('; ')}; PyPI: ${(0,quoted/* quotedUpTo */.B_)(300, (0,distribution_description/* renderingRefusal */.bT)(description))}`;
    throw (0,refusal/* refusal */.x)('metadata-invalid', { file: `The description of ${name}`, found });
}
async function hashBytes(name, bytes) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const chunks = bytes.stream();
    for await (const chunk of chunks) {
        hash.update(chunk);
        sizeBytes += chunk.length;
    }
    if (sizeBytes === bytes.sizeBytes)
        return hash.digest('hex');
    const found = `it had ${bytes.sizeBytes} bytes and gave ${sizeBytes}: it is changed while it is read`;
    throw (0,refusal/* refusal */.x)('file-unreadable', { file: name, found });
}
const endOfCentralDirectory = Buffer.from('PK\x05\x06', 'latin1');
const endOfCentralDirectoryBytes = 22;
const longestComment = 0xffff;
/**
 * Refuse a file that is not what its name says, or is an archive of the other kind as well: two programs would then see
 * two sets of members.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`
 */
async function requireKind({ kind, name }, bytes) {
    const head = await (0,byte_source/* readExactly */.L)(bytes, 0, Math.min(512, bytes.sizeBytes));
    switch (kind) {
        case 'wheel':
            if (head.subarray(257, 262).toString('latin1') !== 'ustar')
                return;
            throw (0,refusal/* refusal */.x)('file-unsafe', { file: name, found: 'it is a zip archive and a tar archive at the same time' });
        case 'sdist':
            if (head[0] !== 0x1f || head[1] !== 0x8b)
                throw (0,refusal/* refusal */.x)('file-unreadable', { file: name, found: 'it is not gzip' });
            if (!(await endsAsZip(bytes)))
                return;
            throw (0,refusal/* refusal */.x)('file-unsafe', { file: name, found: 'it is a tar archive and a zip archive at the same time' });
    }
}
async function endsAsZip(bytes) {
    const length = Math.min(endOfCentralDirectoryBytes + longestComment, bytes.sizeBytes);
    const tail = await (0,byte_source/* readExactly */.L)(bytes, bytes.sizeBytes - length, length);
    for (let at = tail.indexOf(endOfCentralDirectory); at !== -1; at = tail.indexOf(endOfCentralDirectory, at + 1)) {
        const commentStart = at + endOfCentralDirectoryBytes;
        if (commentStart <= length && commentStart + tail.readUInt16LE(commentStart - 2) === length)
            return true;
    }
    return false;
}


/***/ }),

/***/ 70298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ readWheelFacts)
/* harmony export */ });
/** Read what is to be known of a file `WHEEL`. */
function readWheelFacts(text) {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text)?.[1]?.trim() || undefined;
    const purelib = field('Root-Is-Purelib')?.toLowerCase();
    return { isPurelib: purelib === undefined ? undefined : purelib === 'true', generator: field('Generator') };
}


/***/ }),

/***/ 51667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b8: () => (/* binding */ faultOfContentType),
  f5: () => (/* binding */ faultsOfDescription),
  CE: () => (/* binding */ markupOf),
  bT: () => (/* binding */ renderingRefusal)
});

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/distribution/description/content-type.js
const markups = {
    'text/x-rst': 'rst',
    'text/markdown': 'markdown',
    'text/plain': 'plain',
};
/**
 * Read a content type as `packaging` does: the type and the names of parameters in any case, their values as they are.
 * Of the parameters only `charset` and, for Markdown, `variant` are looked at.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/#description-content-type
 */
function parseContentType(value) {
    if (value.includes('\n'))
        return { fault: `'description-content-type' must be a single line` };
    const [type = '', ...rest] = value.split(';').map((part) => part.trim());
    const markup = markups[type.toLowerCase()];
    if (markup === undefined) {
        return {
            fault: `'${value}' is not a valid description-content-type: it must be one of ${Object.keys(markups).join(', ')}`,
        };
    }
    // Of a parameter that is given twice, the first counts.
    const parameters = new Map(rest.flatMap(parameterOf).toReversed());
    const charset = parameters.get('charset') ?? 'UTF-8';
    if (charset !== 'UTF-8') {
        return { fault: `'description-content-type' can only specify UTF-8, not '${charset}'` };
    }
    const variant = parameters.get('variant') ?? 'GFM';
    if (markup === 'markdown' && !['GFM', 'CommonMark'].includes(variant)) {
        return { fault: `valid Markdown variants are GFM and CommonMark, not '${variant}'` };
    }
    return { markup };
}
// RFC 2045, 5.1: what is behind a token is left out. Python takes single quotes for quotes, too.
const parameterForm = /^([^\s=]+)\s*(?:=\s*["']?((?<=")[^"]*|[^\s()<>@,;:\\"'/[\]?=]*))?/;
/** A parameter whose value is empty is none; one without a `=` has an empty value. */
function parameterOf(text) {
    const [, name, value] = parameterForm.exec(text) ?? [];
    return name === undefined || value === '' ? [] : [[name.toLowerCase(), value ?? '']];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/characters.js
// Python's `\s` and `\w`, which are not those of JavaScript: U+001C to U+001F and U+0085 are spaces, U+FEFF is none, and
// combining marks are no part of a word.
const space = String.raw `\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
// docutils, "Inline markup recognition rules": quotes may open or close, since languages differ.
const quotes = String.raw `"'\p{Pi}\p{Pf}\u201a\u201e`;
const delimiter = String.raw `\-\/:[[\p{Pd}\p{Po}]--[\x00-\x7f]]`;
const prefix = new RegExp(String.raw `^[${space}<${quotes}\p{Ps}${delimiter}]$`, 'v');
const suffix = new RegExp(String.raw `^[${space}\0\\.,;!?>${quotes}\p{Pe}${delimiter}]$`, 'v');
const spaces = new RegExp(`[${space}]+`);
const oneSpace = new RegExp(`^[${space}]$`);
const wordCharacter = /^[\p{L}\p{N}]$/u;
/** What must stand behind inline markup, for a pattern with the flag `v`. */
const behindMarkup = String.raw `(?=$|[${space}\0\\.,;!?>${quotes}\p{Pe}${delimiter}])`;
/** A character class of what Python calls a space, without its brackets. */
const spaceClass = space;
/** Letters, digits, and single marks between them: the name of a role, a directive, a footnote, or a simple reference. */
const simpleName = String.raw `[\p{L}\p{N}]+(?:[\-._+:][\p{L}\p{N}]+)*`;
const isSpace = (character) => oneSpace.test(character);
/** A letter or a digit, but no underscore. */
const isWordCharacter = (character) => wordCharacter.test(character);
/** Whether inline markup may begin behind this character. */
const mayStandBefore = (character) => prefix.test(character);
/** Whether inline markup may end before this character; an empty text is the end. */
const mayStandBehind = (character) => character === '' || suffix.test(character);
/** Words between spaces, as Python's `split()`. */
const wordsOf = (text) => text.split(spaces).filter((word) => word !== '');
// Those of other quotes and brackets, whose closing half is not the next character.
const closersOf = {
    '"': '"',
    "'": "'",
    '(': ')',
    '<': '>',
    '\\': '\\',
    '[': ']',
    '{': '}',
    '«': '»',
    '»': '«»',
    '‹': '›',
    '›': '‹›',
    '‘': '’‚',
    '’': '‘’',
    '‚': '‛‘’',
    '‛': '‚',
    '“': '”„',
    '”': '“”',
    '„': '‟“”',
    '‟': '„',
};
/** Whether two characters are a pair of quotes or brackets: markup that starts between them is meant as it stands. */
function isPair(open, close) {
    const closers = closersOf[open];
    if (closers !== undefined)
        return closers.includes(close);
    return /^\p{Ps}$/u.test(open) && close.codePointAt(0) === (open.codePointAt(0) ?? 0) + 1;
}
/** Spaces of the ASCII kind only, from the left. */
const indentOf = (line) => /^ */.exec(line)?.[0].length ?? 0;

;// CONCATENATED MODULE: ./lib/distribution/description/rst/element.js
/** Make an element; what is not given is empty. */
const element_element = (kind, line, rest = {}) => ({
    kind,
    line,
    children: [],
    text: '',
    size: 0,
    ...rest,
});
/** What a reader of blocks looks through when it searches for the first real element of a text. */
const isBibliographic = ({ kind }) => isUnseen(kind) || kind === 'title' || kind === 'decoration';
/** Whether nothing is shown of it where it stands. */
const isUnseen = (kind) => kind === 'comment' || kind === 'target' || kind === 'unseen' || kind === 'class-mark';

;// CONCATENATED MODULE: ./lib/distribution/description/rst/names.js

/** Put U+0000 in the place of each backslash that escapes, so that what it escapes is not seen as markup. */
const withNulls = (text) => text.replace(/\\(.?)/gs, '\0$1');
/** Take out the marks of {@link withNulls}, and escaped spaces with them. */
const withoutNulls = (text) => text.replaceAll(/\0[ \n]?/g, '');
/** The form in which names of targets are compared: one case, single spaces. */
const normalName = (text) => wordsOf(text.toLowerCase()).join(' ');
/** Single spaces, the case as written: the form in which substitutions are compared first. */
const spacedName = (text) => wordsOf(text).join(' ');
// docutils writes some letters in ASCII before it drops what is not.
const letters = { ß: 'sz', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ı: 'i', ł: 'l' };
/** The name of a class or an anchor: `a-z`, `0-9`, and hyphens, beginning with a letter; empty if nothing is left. */
function identifierOf(text) {
    const ascii = text
        .toLowerCase()
        .replaceAll(/[ßæœøđıł]/g, (letter) => letters[letter] ?? '')
        .normalize('NFKD')
        .replaceAll(/[^\0-\x7f]/g, '');
    return ascii.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^[-0-9]+|-+$/g, '');
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/inline/phrase.js


/** Read what stands between the backquotes of a reference: a name, or a text with `<address>` or `<alias_>`. */
function readPhrase(document, content, isAnonymous, line) {
    const embedded = embeddedTarget(content);
    if (embedded === undefined) {
        if (isAnonymous)
            document.anonymous.references.push(line);
        else
            document.references.push({ name: normalName(withoutNulls(content)), line });
        return { text: content, isBound: isAnonymous };
    }
    const { target } = embedded;
    const isAlias = /[^\0]_$/.test(target) && !isAddress(target);
    const address = addressOf(target);
    const text = embedded.text === '' ? (isAlias ? normalName(withoutNulls(target.slice(0, -1))) : address) : embedded.text;
    const alias = normalName(withoutNulls(target.slice(0, -1)));
    if (isAlias)
        document.references.push({ name: alias, line });
    if (!isAnonymous) {
        const name = normalName(withoutNulls(text));
        if (isAlias)
            document.aliases.push({ name, refersTo: alias, line });
        else
            document.targets.addExplicit(name, { line, address });
    }
    return { text, isBound: !isAnonymous };
}
/** The address in a text in which unescaped spaces do not count. */
function addressOf(text) {
    const parts = text.split(/\0[ \n]/).map((part) => wordsOf(part).join(''));
    const address = withoutNulls(parts.join(' '));
    return /^[^\s@<>:/]+@[^\s@<>]+\.[^\s@<>]+$/.test(address) ? `mailto:${address}` : address;
}
const isAddress = (text) => /^[a-z][a-z0-9.+-]*:[^\s<>]+$/i.test(text);
/** What stands in angle brackets at the end of the text, behind a space or as all of it. */
function embeddedTarget(content) {
    const last = content.length - 1;
    if (content[last] !== '>' || content[last - 1] === '\0' || isSpace(content[last - 1] ?? ''))
        return undefined;
    for (let at = last - 1; at >= 0; at -= 1) {
        const isEscaped = content[at - 1] === '\0';
        if (content[at] === '>' && !isEscaped)
            return undefined;
        if (content[at] !== '<' || isEscaped)
            continue;
        const target = content.slice(at + 1, last);
        if (target === '' || isSpace(target[0] ?? ''))
            return undefined;
        const text = content.slice(0, at);
        return text === '' || /[ \n]$/.test(text) ? { text: text.replace(/[ \n]+$/, ''), target } : undefined;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/inline/role-text.js

/** Apply the role of a name to a text. */
function roleText(roles, name, content) {
    const role = roles.find(name);
    if (role === undefined)
        return { text: content, fault: `Unknown interpreted text role "${name}"` };
    switch (role.kind) {
        case 'text':
        case 'math':
        case 'code':
            return { text: content };
        case 'pep':
            return isNumber(withoutNulls(content), 0, 9999)
                ? { text: `PEP ${content}` }
                : { text: content, fault: `PEP number must be a number from 0 to 9999; "${content}" is invalid` };
        case 'rfc':
            return isNumber(withoutNulls(content).replace(/#.*/s, ''), 1)
                ? { text: `RFC ${content}` }
                : { text: content, fault: `RFC number must be a number greater than or equal to 1; "${content}" is invalid` };
        case 'raw':
            return { text: content, fault: 'raw (and derived) roles disabled' };
        case 'unimplemented':
            return { text: content, fault: `Interpreted text role "${name}" not implemented` };
    }
}
/** Whether Python's `int()` reads a number in these bounds. */
function isNumber(text, least, greatest = Number.POSITIVE_INFINITY) {
    const number = integerOf(text);
    return number !== undefined && number >= least && number <= greatest;
}
/** What Python's `int()` reads: spaces around it, a sign, and single underscores between digits are no fault. */
function integerOf(text) {
    const trimmed = text.trim();
    return /^[+-]?\d+(?:_\d+)*$/.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/inline/starts.js

/** Finds the starts of inline markup in one text, in its order; a character is looked at a few times at most. */
class InlineStarts {
    text;
    // Of the name that was looked at last: each of its words could begin it anew.
    name = { start: -1, end: -1 };
    constructor(text) {
        this.text = text;
    }
    /** The first start from `origin` on, where nothing stands before `origin`. */
    next(origin) {
        for (let at = origin; at < this.text.length; at += 1) {
            const character = this.text[at] ?? '';
            const isMark = '*`_|[:'.includes(character);
            if (!isMark && !isWordCharacter(this.at(at)))
                continue;
            if (at > origin && !mayStandBefore(this.before(at)))
                continue;
            const found = isMark ? this.marked(at, character) : this.reference(at);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    marked(at, character) {
        const next = this.text[at + 1];
        switch (character) {
            case '*':
                return this.span(at, next === '*' ? '**' : '*');
            case '|':
                return next === '|' ? undefined : this.span(at, '|');
            case '_':
                return next === '`' ? this.span(at, '_`') : undefined;
            case '`':
                return next === '`' ? this.span(at, '``') : this.interpreted(at, '');
            case '[':
                return this.footnote(at);
            default:
                return this.withRole(at);
        }
    }
    span(at, mark) {
        return this.hasSpaceAt(at + mark.length) ? undefined : { kind: 'span', at, mark };
    }
    interpreted(at, role) {
        const quote = role === '' ? at : at + role.length + 2;
        if (this.text[quote] !== '`' || this.text[quote + 1] === '`' || this.hasSpaceAt(quote + 1))
            return undefined;
        return { kind: 'interpreted', at, role };
    }
    withRole(at) {
        const end = this.endOfName(at + 1);
        return end === undefined || this.text[end] !== ':' ? undefined : this.interpreted(at, this.text.slice(at + 1, end));
    }
    reference(at) {
        const end = this.endOfName(at);
        if (end === undefined || this.text[end] !== '_')
            return undefined;
        const isAnonymous = this.text[end + 1] === '_';
        if (!mayStandBehind(this.at(end + (isAnonymous ? 2 : 1))))
            return undefined;
        return { kind: 'reference', at, name: this.text.slice(at, end), isAnonymous };
    }
    footnote(at) {
        const first = this.text[at + 1];
        const start = first === '#' || first === '*' ? at + 2 : at + 1;
        const end = first === '*' ? start : (this.endOfName(start) ?? start);
        if (end === at + 1 || !this.text.startsWith(']_', end) || !mayStandBehind(this.at(end + 2)))
            return undefined;
        const label = this.text.slice(at + 1, end);
        return { kind: 'footnote', at, label, isCitation: !/^(?:[0-9]+$|[#*])/.test(label) };
    }
    /** Where the name ends that could begin here. */
    endOfName(start) {
        if (!isWordCharacter(this.at(start)))
            return undefined;
        if (start >= this.name.start && start < this.name.end)
            return this.name.end;
        let end = start;
        for (;;) {
            while (isWordCharacter(this.at(end)))
                end += this.at(end).length;
            if (!'-._+:'.includes(this.text[end] ?? ' ') || !isWordCharacter(this.at(end + 1)))
                break;
            end += 1;
        }
        this.name = { start, end };
        return end;
    }
    hasSpaceAt(at) {
        const character = this.text[at];
        return character !== undefined && isSpace(character);
    }
    /** The character there, whole. */
    at(at) {
        const code = this.text.codePointAt(at);
        return code === undefined ? '' : String.fromCodePoint(code);
    }
    before(at) {
        const low = this.text[at - 1] ?? '';
        return /[\udc00-\udfff]/.test(low) ? (this.text[at - 2] ?? '') + low : low;
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/inline.js





const names = { '*': 'emphasis', '**': 'strong', '``': 'literal', '_`': 'target', '|': 'substitution_reference' };
// An end needs a character before it that is no space, and, but for a literal, is not escaped.
const ends = {
    '*': new RegExp(String.raw `(?<![\s\0])\*${behindMarkup}`, 'gv'),
    '**': new RegExp(String.raw `(?<![\s\0])\*\*${behindMarkup}`, 'gv'),
    '``': new RegExp(String.raw `(?<!\s)\x60\x60${behindMarkup}`, 'gv'),
    '_`': new RegExp(String.raw `(?<![\s\0])\x60${behindMarkup}`, 'gv'),
    '|': new RegExp(String.raw `(?<![\s\0])\|_{0,2}${behindMarkup}`, 'gv'),
};
const interpretedEnd = new RegExp(String.raw `(?<!(?<!\0)[\s\0])\x60(?<suffix>(?<role>:${simpleName}:)?(?<mark>__?)?)${behindMarkup}`, 'gv');
/**
 * Read the inline markup of a text: report what docutils warns of, and take down what is referred to and what is named.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup
 */
function readInline(document, source, line) {
    const text = withNulls(source);
    const starts = new InlineStarts(text);
    const substitutions = [];
    let plain = '';
    let isBound = false;
    let origin = 0;
    for (let start = starts.next(origin); start !== undefined; start = starts.next(origin)) {
        const piece = readPiece(document, text, origin, start, line);
        plain += text.slice(origin, start.at) + piece.text;
        origin = piece.end;
        isBound ||= piece.isBound === true;
        if (piece.substitution !== undefined)
            substitutions.push(piece.substitution);
        if (piece.fault !== undefined) {
            document.report(line, piece.fault);
            break;
        }
    }
    return { text: withoutNulls(plain + text.slice(origin)), substitutions, isBound };
}
function readPiece(document, text, origin, start, line) {
    switch (start.kind) {
        case 'span':
            return readSpan(document, text, origin, start, line);
        case 'interpreted':
            return readInterpreted(document, text, origin, start, line);
        case 'footnote':
            return readFootnote(document, start, line);
        case 'reference': {
            if (start.isAnonymous)
                document.anonymous.references.push(line);
            else
                document.references.push({ name: normalName(start.name), line });
            const end = start.at + start.name.length + (start.isAnonymous ? 2 : 1);
            return { end, text: start.name, isBound: start.isAnonymous };
        }
    }
}
/** Whether the mark stands between a pair of quotes or brackets, or ends the text: it is meant as it stands. */
function isQuoted(text, origin, at, end) {
    if (at === origin)
        return false;
    return end >= text.length || isPair(text[at - 1] ?? '', text[end] ?? '');
}
function readSpan(document, text, origin, { at, mark }, line) {
    const inner = at + mark.length;
    if (isQuoted(text, origin, at, inner))
        return { end: inner, text: mark };
    const end = findEnd(ends[mark], text, inner);
    if (end === undefined) {
        return { end: inner, text: mark, fault: `Inline ${names[mark]} start-string without end-string` };
    }
    const content = text.slice(inner, end.index);
    if (mark === '_`')
        document.targets.addExplicit(normalName(withoutNulls(content)), { line });
    if (mark !== '|')
        return { end: end.index + end[0].length, text: content, isBound: mark === '_`' };
    const name = spacedName(withoutNulls(content));
    document.substitutionReferences.push({ name, line });
    if (end[0] === '|_')
        document.references.push({ name: normalName(name), line });
    if (end[0] === '|__')
        document.anonymous.references.push(line);
    return { end: end.index + end[0].length, text: content, substitution: name, isBound: end[0] === '|__' };
}
function readInterpreted(document, text, origin, { at, role }, line) {
    const inner = at + (role === '' ? 1 : role.length + 3);
    if (role === '' && isQuoted(text, origin, at, inner))
        return { end: inner, text: '`' };
    const found = findEnd(interpretedEnd, text, inner);
    if (found === undefined) {
        const fault = 'Inline interpreted text or phrase reference start-string without end-string';
        return { end: inner, text: '`', fault };
    }
    const { role: suffix, mark } = found.groups ?? {};
    const piece = { end: found.index + found[0].length, text: text.slice(inner, found.index) };
    if (role !== '' && suffix !== undefined) {
        const fault = 'Multiple roles in interpreted text (both prefix and suffix present; only one allowed)';
        return { ...piece, fault };
    }
    const name = suffix === undefined ? role : suffix.slice(1, -1);
    if (mark === undefined)
        return { ...piece, ...roleText(document.roles, name, piece.text) };
    if (name !== '') {
        const where = role === '' ? 'suffix' : 'prefix';
        return { ...piece, fault: `Mismatch: both interpreted text role ${where} and reference suffix` };
    }
    return { ...piece, ...readPhrase(document, piece.text, mark === '__', line) };
}
function readFootnote(document, { at, label, isCitation }, line) {
    const isAuto = label.startsWith('#');
    if (isAuto)
        document.autoReferences.push({ label: normalName(label.slice(1)), line });
    else if (label === '*')
        document.symbols.references.push(line);
    else
        document.references.push({ name: normalName(label), line });
    return { end: at + label.length + 3, text: isCitation || !isAuto ? label : '', isBound: true };
}
/** The end-string behind at least one character. */
function findEnd(pattern, text, inner) {
    pattern.lastIndex = inner;
    const found = pattern.exec(text);
    return found === null || found.index === inner ? undefined : found;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/reader.js

const isBlank = (line) => line === undefined || line.trim() === '';
/** Goes through the lines of a block. */
class Reader {
    /** Of the next line. */
    index = 0;
    block;
    document;
    constructor(block, document) {
        this.block = block;
        this.document = document;
    }
    /** The next line, or one further on; `undefined` behind the last. */
    peek(ahead = 0) {
        return this.block.lines[this.index + ahead];
    }
    /** The number of the next line, or of one further on. */
    number(ahead = 0) {
        return this.block.first + this.index + ahead;
    }
    /** Take lines up to the first that is blank, or, if it may not be, is indented. */
    takeText(mayIndent) {
        const { lines } = this.block;
        const start = this.index;
        let end = start;
        while (end < lines.length && !isBlank(lines[end]) && (mayIndent || !lines[end]?.startsWith(' ')))
            end += 1;
        this.document.spend(end - start);
        this.index = end;
        const indentedAt = isBlank(lines[end]) ? undefined : this.number();
        return { lines: lines.slice(start, end), first: this.block.first + start, indentedAt };
    }
    /** Take an indented block from the next line on; blank lines behind it are taken with it. */
    takeIndented(shape = {}) {
        const { lines } = this.block;
        const start = this.index;
        const firstColumns = shape.first ?? shape.every;
        let least = shape.every;
        let end = start + (firstColumns === undefined ? 0 : 1);
        let endsBlank = true;
        for (; end < lines.length; end += 1) {
            const line = lines[end] ?? '';
            if (line !== '' && (line[0] !== ' ' || !isBlank(line.slice(0, shape.every ?? 0)))) {
                endsBlank = end > start && isBlank(lines[end - 1]);
                break;
            }
            if (isBlank(line)) {
                if (shape.endsAtBlank)
                    break;
            }
            else if (shape.every === undefined) {
                least = Math.min(least ?? Number.POSITIVE_INFINITY, indentOf(line));
            }
        }
        this.document.spend(end - start);
        this.index = end;
        const cut = shape.keepsIndent ? 0 : (least ?? 0);
        // Blank lines at the end would be looked at again on every level below.
        let last = end;
        while (last > start && isBlank(lines[last - 1]))
            last -= 1;
        const taken = lines
            .slice(start, last)
            .map((line, at) => (at === 0 && firstColumns !== undefined ? line.slice(firstColumns) : line.slice(cut)));
        const block = { lines: taken, first: this.block.first + start };
        return { ...(shape.keepsTop ? block : withoutTop(block)), endsBlank };
    }
}
/** Without the blank lines at its start. */
function withoutTop({ lines, first }) {
    const at = lines.findIndex((line) => !isBlank(line));
    const dropped = at === -1 ? lines.length : at;
    return { lines: lines.slice(dropped), first: first + dropped };
}
/** Without the blank lines at its end. */
function withoutBottom({ lines, first }) {
    return { lines: lines.slice(0, lines.findLastIndex((line) => !isBlank(line)) + 1), first };
}
/** The lines from one on. */
const from = ({ lines, first }, at) => ({ lines: lines.slice(at), first: first + at });

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/unindent.js
/** Report that a construct ends where the next line stands, without a blank line before it. */
function reportUnindent(parser, reader, construct) {
    parser.document.report(reader.number(), `${construct} ends without a blank line; unexpected unindent`);
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/block-quote.js





/** Read an indented block. */
function readBlockQuote(parser, reader, place) {
    const { endsBlank, ...block } = reader.takeIndented();
    const quotes = readQuotes(parser, block, place);
    if (!endsBlank)
        reportUnindent(parser, reader, 'Block quote');
    return quotes;
}
/** Read the quotes of a block: each may end with an attribution, behind which another begins. */
function readQuotes(parser, block, place) {
    const quotes = [];
    let rest = block;
    while (rest.lines.length > 0) {
        const { start, end, text } = attributionOf(rest);
        const quoted = { lines: rest.lines.slice(0, start), first: rest.first };
        quotes.push(element_element('other', rest.first, { children: parser.nest(quoted, place) }));
        if (text !== '')
            readInline(parser.document, text, rest.first + start);
        rest = withoutTop(from(rest, end));
    }
    return quotes;
}
/** The first attribution: behind a blank line, with a dash, and its further lines indented alike. */
function attributionOf({ lines }) {
    let hasText = false;
    for (const [at, line] of lines.entries()) {
        if (isBlank(line))
            continue;
        const dash = hasText && isBlank(lines[at - 1]) ? /^(?:---?(?!-)|\u2014) *(?=[^ \n])/.exec(line) : null;
        const end = dash === null ? undefined : endOfAttribution(lines, at);
        if (dash !== null && end !== undefined) {
            const text = [line.slice(dash[0].length), ...lines.slice(at + 1, end).map((each) => each.trim())].join('\n');
            return { start: at, end, text };
        }
        hasText = true;
    }
    return { start: lines.length, end: lines.length, text: '' };
}
function endOfAttribution(lines, start) {
    let end = start + 1;
    while (end < lines.length && !isBlank(lines[end]))
        end += 1;
    const indents = new Set(lines.slice(start + 1, end).map(indentOf));
    return indents.size > 1 ? undefined : end;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/items.js



/** Read items while there are any; the last must end with a blank line. */
function readItems(parser, reader, construct, kind, readNext) {
    const line = reader.number();
    const children = [];
    let endsBlank = true;
    for (;;) {
        while (reader.peek() !== undefined && isBlank(reader.peek()))
            reader.index += 1;
        const next = reader.peek();
        const item = next === undefined ? undefined : readNext(next);
        if (item === undefined)
            break;
        children.push(item.element);
        endsBlank = item.endsBlank;
    }
    if (children.length === 0)
        return [];
    if (!endsBlank)
        reportUnindent(parser, reader, construct);
    return [element_element(kind, line, { children })];
}
/** Read what stands behind a marker, and under it. */
function readItem(parser, reader, place, width) {
    const line = reader.number();
    const hasText = reader.peek()?.slice(width) !== '';
    const { endsBlank, ...block } = reader.takeIndented(hasText ? { every: width } : { first: width });
    return { element: element_element('item', line, { children: parser.nest(block, place) }), endsBlank };
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/line-kinds.js
const arabic = '[0-9]+|[a-z]|[A-Z]|[ivxlcdm]+|[IVXLCDM]+|#';
const argument = '(?:[a-zA-Z][a-zA-Z0-9_-]*|<[^<>]+>)';
const line_kinds_option = `(?:[-+][a-zA-Z0-9](?: ?${argument})?|(?:--|/)[a-zA-Z0-9][a-zA-Z0-9_-]*(?:[ =]${argument})?)`;
const patterns = {
    bullet: /^[-+*\u2022\u2023\u2043](?: +|$)/,
    enumerator: new RegExp(`^(?:\\((?<parens>${arabic})\\)|(?<rparen>${arabic})\\)|(?<period>${arabic})\\.)(?: +|$)`),
    field: /^:(?![: ])(?:[^:\\]|\\.|:(?![ `]|$))*(?<! ):(?: +|$)/,
    option: new RegExp(`^${line_kinds_option}(?:, ${line_kinds_option})*(?: {2,}| ?$)`),
    doctest: /^>>>(?: +|$)/,
    lineBlock: /^\|(?: +|$)/,
    gridTable: /^\+-[-+]+-\+ *$/,
    simpleTable: /^=+(?: +=+)+ *$/,
    explicit: /^\.\.(?: +|$)/,
    anonymous: /^__(?: +|$)/,
    adornment: /^([!-/:-@[-`{-~])\1* *$/,
};
const line_kinds_all = Object.entries(patterns);
/** The kind of a line by the first pattern that fits. */
function classify(line) {
    for (const [kind, pattern] of line_kinds_all) {
        const match = pattern.exec(line);
        if (match !== null)
            return { kind, width: match[0].length, groups: match.groups ?? {} };
    }
    return { kind: 'text', width: 0, groups: {} };
}
/** Whether a line could be the underline or the overline of a title: one mark, repeated. */
const isAdornment = (line) => patterns.adornment.test(line);
/** Whether a line is the upper or lower border of a grid table. */
const isGridBorder = (line) => patterns.gridTable.test(line);

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/roman.js
const digits = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
];
const valid = /^M{0,4}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
/** The value of a Roman number in capitals; `undefined` for one that is not written so. */
function valueOfRoman(text) {
    if (text === '' || !valid.test(text))
        return undefined;
    let value = 0;
    let at = 0;
    for (const [digit, worth] of digits) {
        for (; text.startsWith(digit, at); at += digit.length)
            value += worth;
    }
    return value;
}
/** A number in Roman capitals; there are none above 4999. */
function romanOf(value) {
    if (value > 4999)
        return undefined;
    let text = '';
    let rest = value;
    for (const [digit, worth] of digits) {
        for (; rest >= worth; rest -= worth)
            text += digit;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/literal-block.js



/** Read the literal block that `::` announced: indented, or each line with the same mark before it. */
function readLiteralBlock(parser, reader) {
    const { lines, first, endsBlank } = reader.takeIndented();
    if (lines.length === 0)
        return readQuoted(parser, reader);
    if (!endsBlank)
        reportUnindent(parser, reader, 'Literal block');
    return [element_element('other', first)];
}
function readQuoted(parser, reader) {
    const first = reader.number();
    const mark = reader.peek()?.[0] ?? '';
    if (!/[!-/:-@[-`{-~]/.test(mark)) {
        parser.document.report(first, 'Literal block expected; none found');
        return [];
    }
    while (reader.peek()?.startsWith(mark))
        reader.index += 1;
    const next = reader.peek();
    if (next !== undefined && !isBlank(next)) {
        const fault = next.startsWith(' ') ? 'Unexpected indentation' : 'Inconsistent literal block quoting';
        parser.document.report(reader.number(), fault);
    }
    return [element_element('other', first)];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/width.js
// Unicode Standard Annex #11: W and F. JavaScript has no property for them; emoji are told apart by their own.
const wide = /^[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18cff}\u{1aff0}-\u{1b2fb}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}]$/u;
const wideEmoji = /^\p{Emoji_Presentation}$/u;
const regionalIndicator = /^\p{Regional_Indicator}$/u;
/** Whether a character takes two columns. */
const isWide = (character) => character > '\u10ff' && (wide.test(character) || (wideEmoji.test(character) && !regionalIndicator.test(character)));
/** Whether a character stands over or under the one before it. */
function isCombining(character) {
    if (character < '\u0300' || !/^\p{M}$/u.test(character))
        return false;
    // JavaScript does not tell the combining class, but its normal form puts marks in the order of their classes: U+0334 is
    // of class 1, U+05B0 of class 10.
    return isMovedBefore('\u05b0', character) || isMovedBefore(character, '\u0334');
}
const isMovedBefore = (first, second) => first !== second && `a${first}${second}`.normalize('NFD').startsWith(`a${second.normalize('NFD')}`);
/** The columns that a text takes: two for wide characters of East Asia, none for combining ones. */
function columnsOf(text) {
    let columns = 0;
    for (const character of text) {
        columns += (isWide(character) ? 2 : 1) - (isCombining(character) ? 1 : 0);
    }
    return columns;
}
/** Code points, as Python counts. */
function lengthOf(text) {
    let length = 0;
    for (const _ of text)
        length += 1;
    return length;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/titles.js






// A shorter one may be text: `..`, `---`, `:::`.
const shortest = 4;
/** Read a title and the line under it; `undefined` if that is too short to be meant as one. */
function readUnderlined(parser, reader, place) {
    const line = reader.number();
    const title = (reader.peek() ?? '').trimEnd();
    const underline = (reader.peek(1) ?? '').trimEnd();
    if (columnsOf(title) > underline.length) {
        if (underline.length < shortest)
            return undefined;
        parser.document.report(line + 1, 'Title underline too short');
    }
    reader.index += 2;
    if (!place.isTop) {
        parser.document.report(line + 1, 'Unexpected section title');
        return [];
    }
    return readTitle(parser, title, underline.slice(0, 1), line);
}
/** Read what begins with a line of one mark: a title under it, a transition, or text. */
function readOverline(parser, reader, place, readAsText) {
    const line = reader.number();
    const overline = (reader.peek() ?? '').trimEnd();
    const isShort = overline.length < shortest;
    if (!place.isTop) {
        if (isShort)
            return readAsText(parser, reader, place);
        reader.index += 1;
        parser.document.report(line, 'Unexpected section title or transition');
        return [];
    }
    const title = reader.peek(1);
    if (isBlank(title)) {
        if (isShort)
            return readAsText(parser, reader, place);
        reader.index += 2;
        return [element_element('transition', line)];
    }
    const fault = faultOfOverlined(overline, title ?? '', reader.peek(2));
    if (fault === undefined) {
        reader.index += 3;
        return readTitle(parser, (title ?? '').trim(), overline.slice(0, 1).repeat(2), line + 1);
    }
    if (isShort)
        return readAsText(parser, reader, place);
    const isOnlyLines = fault === 'Invalid section title or transition marker';
    parser.document.report(line, fault);
    reader.index += isOnlyLines ? 2 : 3;
    return [];
}
function faultOfOverlined(overline, title, underline) {
    if (isAdornment(title))
        return 'Invalid section title or transition marker';
    if (underline === undefined)
        return 'Incomplete section title';
    if (!isAdornment(underline))
        return 'Missing matching underline for section title overline';
    if (overline !== underline.trimEnd())
        return 'Title overline & underline mismatch';
    return columnsOf(title.trimEnd()) > overline.length ? 'Title overline too short' : undefined;
}
/** Take down a title, whose adornment tells its level by the titles before it. */
function readTitle(parser, source, style, line) {
    const { document } = parser;
    const level = levelOf(document.titleStyles, document.sectionLevel, style);
    if (level === undefined) {
        document.report(line, 'Title level inconsistent');
        return [];
    }
    document.titleStyles[level - 1] = style;
    document.sectionLevel = level;
    const { text } = readInline(document, source, line);
    document.targets.addImplicit(normalName(text), { line });
    return [element_element('title', line, { text, size: level })];
}
function levelOf(styles, current, style) {
    const known = styles.indexOf(style) + 1;
    if (known === 0)
        return styles.length === current ? current + 1 : undefined;
    return known <= current + 1 ? known : undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/text.js







/** Read what begins with a line of plain text: the line under it tells a title or a definition from a paragraph. */
function readText(parser, reader, place) {
    const second = reader.peek(1);
    if (second !== undefined && !isBlank(second)) {
        if (second.startsWith(' '))
            return readDefinitions(parser, reader, place);
        if (isAdornment(second))
            return readUnderlined(parser, reader, place) ?? readParagraph(parser, reader);
    }
    return readParagraph(parser, reader);
}
function readParagraph(parser, reader) {
    const { lines, first, indentedAt } = reader.takeText(false);
    const source = lines.join('\n').trimEnd();
    const isFollowed = /(?<!\\)(?:\\\\)*::$/.test(source);
    const paragraph = source === '::' ? [] : [paragraphOf(parser, isFollowed ? withoutColons(source) : source, first)];
    if (indentedAt !== undefined)
        parser.document.report(indentedAt, 'Unexpected indentation');
    return isFollowed ? [...paragraph, ...readLiteralBlock(parser, reader)] : paragraph;
}
function paragraphOf(parser, source, line) {
    const inline = readInline(parser.document, source, line);
    return element_element('paragraph', line, { text: inline.text, inline });
}
/** What the two colons leave of a paragraph: one of them, unless they stand alone. */
const withoutColons = (source) => /[ \n]::$/.test(source) ? source.slice(0, -3).trimEnd() : source.slice(0, -1);
function readDefinitions(parser, reader, place) {
    const start = reader.index;
    return readItems(parser, reader, 'Definition list', 'other', (term) => {
        const second = reader.peek(1);
        const isTerm = !term.startsWith(' ') && (reader.index === start || classify(term).kind === 'text');
        if (!isTerm || isBlank(second) || !second?.startsWith(' '))
            return undefined;
        const line = reader.number();
        readInline(parser.document, term, line);
        reader.index += 1;
        const { endsBlank, ...block } = reader.takeIndented();
        return { element: element_element('item', line, { children: parser.nest(block, place) }), endsBlank };
    });
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/enumerated-list.js




// In the order in which they are tried.
const sequences = [
    ['arabic', /^[0-9]+$/],
    ['loweralpha', /^[a-z]$/],
    ['upperalpha', /^[A-Z]$/],
    ['lowerroman', /^[ivxlcdm]+$/],
    ['upperroman', /^[IVXLCDM]+$/],
];
/** Read a numbered list: each item counts on from the one before it, or has `#`. */
function readEnumeratedList(parser, reader, place) {
    const start = reader.index;
    let last;
    let isAuto = false;
    const items = readItems(parser, reader, 'Enumerated list', 'enumerated-list', (line) => {
        const item = enumeratorOf(line, last?.sequence);
        if (item === undefined || !isItem(item, reader.peek(1)))
            return undefined;
        if (last !== undefined && !follows(item, last, isAuto))
            return undefined;
        isAuto ||= item.sequence === '#';
        // A list that began with `#` counts in Arabic numbers.
        const sequence = last === undefined && item.sequence === '#' ? 'arabic' : (last?.sequence ?? item.sequence);
        last = { ...item, sequence };
        return readItem(parser, reader, place, item.width);
    });
    return reader.index === start ? readText(parser, reader, place) : items;
}
function follows(item, last, isAuto) {
    if (item.format !== last.format)
        return false;
    if (item.sequence === '#')
        return true;
    return item.sequence === last.sequence && !isAuto && item.ordinal === (last.ordinal ?? 0) + 1;
}
function enumeratorOf(line, expected) {
    const { kind, width, groups } = classify(line);
    if (kind !== 'enumerator')
        return undefined;
    for (const format of ['parens', 'rparen', 'period']) {
        const text = groups[format];
        if (text !== undefined) {
            const sequence = sequenceOf(text, expected);
            return { format, sequence, ordinal: ordinalOf(text, sequence), width };
        }
    }
    return undefined;
}
function sequenceOf(text, expected) {
    if (text === '#')
        return '#';
    const fitting = sequences.filter(([, pattern]) => pattern.test(text)).map(([sequence]) => sequence);
    if (expected !== undefined && fitting.includes(expected))
        return expected;
    if (expected === undefined && text === 'i')
        return 'lowerroman';
    if (expected === undefined && text === 'I')
        return 'upperroman';
    return fitting[0] ?? 'arabic';
}
function ordinalOf(text, sequence) {
    switch (sequence) {
        case '#':
            return 1;
        case 'arabic':
            return Number(text);
        case 'loweralpha':
        case 'upperalpha':
            return text.toLowerCase().charCodeAt(0) - 96;
        case 'lowerroman':
        case 'upperroman':
            return valueOfRoman(text.toUpperCase());
    }
}
/** Whether the second line is blank, indented, or the next item: else both are text. */
function isItem({ format, sequence, ordinal }, next) {
    if (ordinal === undefined)
        return false;
    if (next === undefined || next.slice(0, 1).trim() === '')
        return true;
    const text = textOf(ordinal + 1, sequence);
    return text !== undefined && [text, '#'].some((each) => next.startsWith(`${written(each, format)} `));
}
function textOf(ordinal, sequence) {
    switch (sequence) {
        case '#':
            return '#';
        case 'arabic':
            return String(ordinal);
        case 'loweralpha':
        case 'upperalpha': {
            if (ordinal > 26)
                return undefined;
            return String.fromCharCode((sequence === 'loweralpha' ? 96 : 64) + ordinal);
        }
        case 'lowerroman':
            return romanOf(ordinal)?.toLowerCase();
        case 'upperroman':
            return romanOf(ordinal);
    }
}
function written(text, format) {
    switch (format) {
        case 'parens':
            return `(${text})`;
        case 'rparen':
            return `${text})`;
        case 'period':
            return `${text}.`;
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body/lists.js





/** Read the items of a bullet list, all with the same bullet. */
function readBulletList(parser, reader, place) {
    const bullet = reader.peek()?.[0];
    return readItems(parser, reader, 'Bullet list', 'bullet-list', (line) => {
        const { kind, width } = classify(line);
        return kind === 'bullet' && line[0] === bullet ? readItem(parser, reader, place, width) : undefined;
    });
}
/** Read fields: `:name: body`. */
function readFieldList(parser, reader, place) {
    return readItems(parser, reader, 'Field list', 'field-list', (line) => {
        const marker = classify(line);
        if (marker.kind !== 'field')
            return undefined;
        const { name, number, endsBlank, ...block } = takeField(reader, marker, line);
        const { text } = readInline(parser.document, name, number);
        return { element: element_element('field', number, { text, children: parser.nest(block, place) }), endsBlank };
    });
}
/** Take one field; its name is as written. */
function takeField(reader, { width }, line) {
    const number = reader.number();
    const marker = line.slice(1, width);
    return { ...reader.takeIndented({ first: width }), name: marker.slice(0, marker.lastIndexOf(':')), number };
}
/** Read options of a command line and what they do; without a description they are text. */
function readOptionList(parser, reader, place) {
    const start = reader.index;
    const items = readItems(parser, reader, 'Option list', 'other', (line) => {
        const { kind, width } = classify(line);
        if (kind !== 'option')
            return undefined;
        const index = reader.index;
        const { endsBlank, ...block } = reader.takeIndented({ first: width });
        if (block.lines.length > 0) {
            return { element: element_element('item', block.first, { children: parser.nest(block, place) }), endsBlank };
        }
        reader.index = index;
        return undefined;
    });
    return reader.index === start ? readText(parser, reader, place) : items;
}
/** Read a line block; a blank line ends it. */
function readLineBlock(parser, reader) {
    const first = reader.number();
    for (let endsBlank = false; !endsBlank;) {
        const line = reader.peek() ?? '';
        const { kind, width } = classify(line);
        if (kind !== 'lineBlock') {
            parser.document.report(first + 1, 'Line block ends without a blank line');
            break;
        }
        const number = reader.number();
        const taken = reader.takeIndented({ first: width, endsAtBlank: true });
        readInline(parser.document, taken.lines.join('\n'), number);
        endsBlank = taken.endsBlank;
    }
    return [element_element('other', first)];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/directive.js
/** What most directives take: nothing but content. */
const directive_form = { required: 0, optional: 0, isPhrase: false, options: undefined, hasContent: false };
/** Report that there is no content, where there must be some. */
const missingContent = ({ name }) => `Content block expected for the "${name}" directive; none found`;
const hasNoContent = ({ content }) => content.lines.length === 0;
/** Take down the name that the option `name` gives. */
function addName({ parser, options, line }) {
    const name = options.get('name');
    if (options.has('name')) {
        parser.document.targets.addExplicit((name ?? '').toLowerCase().split(/\s+/).filter(Boolean).join(' '), { line });
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/options.js



const missing = 'argument required but none supplied';
/** Any value, or none. */
const unchanged = () => undefined;
const required = (value) => (value === undefined ? missing : undefined);
const flag = (value) => (value?.trim() ? `no argument is allowed; "${value}" supplied` : undefined);
/** Names, each of which has a letter. */
const classes = (value) => {
    if (value === undefined)
        return missing;
    const nameless = wordsOf(value).find((word) => identifierOf(word) === '');
    return nameless === undefined ? undefined : `cannot make "${nameless}" into a class name`;
};
/** An integer that is not below a bound. */
const integer = (least = Number.NEGATIVE_INFINITY) => (value) => {
    const number = integerOf(value ?? '');
    if (number === undefined)
        return `invalid literal for int() with base 10: '${value ?? ''}'`;
    return number < least ? 'negative or zero value; must be positive' : undefined;
};
const percentage = (value) => integer(0)(value?.replace(/[ %]+$/, ''));
/** A number with one of some units. */
const measure = (units) => (value) => {
    const number = new RegExp(`^([0-9.]+) *(?:${units})$`).exec(value ?? '')?.[1];
    const isNumber = number !== undefined && /^(?:\d+\.?\d*|\.\d+)$/.test(number);
    return isNumber ? undefined : `not a positive measure: "${value ?? ''}"`;
};
const units = 'em|ex|px|in|cm|mm|pt|pc';
/** A height: with a unit, or a plain number. */
const options_length = measure(`${units}|`);
/** A width: a length, or a percentage. */
const lengthOrPercentage = measure(`${units}|%|`);
/** One of some words, in any case. */
const choice = (...words) => (value) => {
    if (value === undefined)
        return `must supply an argument; choose from ${words.join(', ')}`;
    return words.includes(value.toLowerCase().trim())
        ? undefined
        : `"${value}" unknown; choose from ${words.join(', ')}`;
};
/** One of some words as they are, or what another check takes. */
const wordOr = (words, other) => (value) => value !== undefined && words.includes(value) ? undefined : other(value);
/** Positive integers between commas or spaces. */
const integers = (value) => {
    if (value === undefined)
        return missing;
    return integersOf(value)
        .map(integer(1))
        .find((fault) => fault !== undefined);
};
const integersOf = (value) => value.includes(',') ? value.split(',') : wordsOf(value);
/** One character, by itself or by its code. */
const character = (value) => {
    if (value === undefined)
        return missing;
    const decoded = decodeCharacter(value);
    return decoded !== undefined && [...decoded].length <= 1 ? undefined : `${value} invalid; must be a single character`;
};
/** A character from its code (`8212`, `0x2014`, `U+2014`, `&#x2014;`); other text is itself. */
function decodeCharacter(code) {
    const hexadecimal = /^(?:0x|x|\\x|U\+?|\\u)([0-9a-f]+)$|^&#x([0-9a-f]+);$/i.exec(code);
    const isDecimal = /^\d+$/.test(code);
    if (!isDecimal && hexadecimal === null)
        return code;
    const point = isDecimal ? Number(code) : Number.parseInt(hexadecimal?.[1] ?? hexadecimal?.[2] ?? '', 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/admonitions.js




const admonitions_names = ['attention', 'caution', 'danger', 'error', 'hint', 'important', 'note', 'tip', 'warning'];
const admonition = {
    ...directive_form,
    hasContent: true,
    isPhrase: true,
    options: { class: classes, name: unchanged },
    run: runAdmonition,
};
/** Notes, warnings, and the like. */
const admonitions = {
    ...Object.fromEntries(admonitions_names.map((name) => [name, admonition])),
    admonition: { ...admonition, required: 1 },
};
function runAdmonition(call) {
    const { parser, place, line, content, arguments: given } = call;
    if (hasNoContent(call))
        return missingContent(call);
    addName(call);
    if (given[0] !== undefined)
        readInline(parser.document, given[0], line);
    return [element_element('other', line, { children: parser.nest(content, place) })];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/block.js





/** Part the block of a directive into arguments, options, and content; or say what is wrong with it. */
function parseDirective(parser, source, form) {
    const block = withoutBottom(isBlank(source.lines[0]) && source.lines.length > 0 ? from(source, 1) : source);
    const takesArguments = form.required + form.optional > 0;
    const hasHead = takesArguments || form.options !== undefined;
    const blank = block.lines.findIndex((line) => isBlank(line));
    const end = blank === -1 ? block.lines.length : blank;
    const head = hasHead ? block.lines.slice(0, end) : [];
    const option = form.options === undefined ? -1 : head.findIndex((line) => classify(line).kind === 'field');
    const words = option === -1 ? head : head.slice(0, option);
    const options = option === -1
        ? new Map()
        : parseOptions(parser, { lines: head.slice(option), first: block.first + option }, form);
    if (typeof options === 'string')
        return options;
    const rest = from(block, hasHead ? end : 0);
    const isContent = words.length > 0 && !takesArguments;
    const content = withoutTop(isContent ? { lines: [...words, ...rest.lines], first: block.first } : rest);
    const given = takesArguments ? argumentsOf(words, form) : [];
    if (typeof given === 'string')
        return given;
    if (content.lines.length > 0 && !form.hasContent)
        return 'no content permitted';
    return { arguments: given, options, content };
}
function argumentsOf(lines, { required, optional, isPhrase }) {
    const text = lines.join('\n');
    const words = wordsOf(text);
    if (words.length < required)
        return `${required} argument(s) required, ${words.length} supplied`;
    const most = required + optional;
    if (words.length <= most)
        return words;
    if (!isPhrase)
        return `maximum ${most} argument(s) allowed, ${words.length} supplied`;
    // No directive with a phrase has more than one argument.
    return [text.trim()];
}
function parseOptions(parser, block, form) {
    const options = new Map();
    const reader = new Reader(block, parser.document);
    const fields = [];
    for (let line = reader.peek(); line !== undefined; line = reader.peek()) {
        const marker = classify(line);
        if (marker.kind !== 'field')
            return 'invalid option block';
        const { name, number, lines } = takeField(reader, marker, line);
        const { text } = readInline(parser.document, name, number);
        fields.push([text, lines.length === 0 ? undefined : lines.join('\n').trimEnd()]);
    }
    for (const [name, value] of fields) {
        if (wordsOf(name).length !== 1) {
            return 'invalid option data: extension option field name may not contain multiple words';
        }
        const lower = name.toLowerCase();
        const check = form.options?.[lower];
        if (check === undefined)
            return `unknown option: "${lower}"`;
        if (options.has(lower))
            return `invalid option data: duplicate option "${lower}"`;
        const fault = check(value);
        if (fault !== undefined)
            return `invalid option value: (option: "${lower}"; value: '${value ?? ''}') ${fault}`;
        options.set(lower, value);
    }
    return options;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/bodies.js






const named = { class: classes, name: unchanged };
const quote = {
    ...directive_form,
    hasContent: true,
    run: (call) => (hasNoContent(call) ? missingContent(call) : readQuotes(call.parser, call.content, call.place)),
};
/** Parts of a text that are set apart. */
const bodies = {
    topic: { ...directive_form, required: 1, isPhrase: true, hasContent: true, options: named, run: runTopic },
    sidebar: {
        ...directive_form,
        optional: 1,
        isPhrase: true,
        hasContent: true,
        options: { ...named, subtitle: required },
        run: runTopic,
    },
    'line-block': { ...directive_form, hasContent: true, options: named, run: runLines },
    'parsed-literal': { ...directive_form, hasContent: true, options: named, run: runParsedLiteral },
    code: {
        ...directive_form,
        optional: 1,
        hasContent: true,
        options: { ...named, 'number-lines': unchanged },
        run: runCode,
    },
    math: { ...directive_form, hasContent: true, options: named, run: runMath },
    rubric: { ...directive_form, required: 1, isPhrase: true, options: named, run: runRubric },
    epigraph: quote,
    highlights: quote,
    'pull-quote': quote,
    compound: { ...directive_form, hasContent: true, options: named, run: runContainer },
    container: {
        ...directive_form,
        optional: 1,
        isPhrase: true,
        hasContent: true,
        options: { name: unchanged },
        run: (call) => faultOfClass(call) ?? runContainer(call),
    },
};
/** Why the argument cannot name a class. */
function faultOfClass({ name, arguments: given }) {
    const [value] = given;
    if (value === undefined || classes(value) === undefined)
        return undefined;
    return `Invalid class attribute value for "${name}" directive: "${value}"`;
}
function runTopic(call) {
    const { parser, place, name, line, content, options, arguments: given } = call;
    const isSidebar = name.toLowerCase() === 'sidebar';
    if (isSidebar && place.isSidebar)
        return `The "${name}" directive may not be used within a sidebar element`;
    const subtitle = options.get('subtitle');
    if (subtitle !== undefined && given.length === 0)
        return 'The "subtitle" option may not be used without a title';
    if (!place.isTop && !place.isSidebar) {
        return `The "${name}" directive may not be used within topics or body elements`;
    }
    if (hasNoContent(call))
        return missingContent(call);
    for (const title of [given[0], subtitle]) {
        if (title !== undefined)
            readInline(parser.document, title, line);
    }
    addName(call);
    return [element_element('other', line, { children: parser.nest(content, place, isSidebar) })];
}
function runLines(call) {
    if (hasNoContent(call))
        return missingContent(call);
    addName(call);
    for (const [at, text] of call.content.lines.entries()) {
        readInline(call.parser.document, text.trim(), call.content.first + at);
    }
    return [element_element('other', call.line)];
}
function runParsedLiteral(call) {
    if (hasNoContent(call))
        return missingContent(call);
    readInline(call.parser.document, call.content.lines.join('\n'), call.line);
    addName(call);
    return [element_element('other', call.line)];
}
// A language that Pygments does not know is shown as it is.
function runCode(call) {
    if (hasNoContent(call))
        return missingContent(call);
    const start = call.options.get('number-lines');
    if (start !== undefined && integerOf(start) === undefined)
        return ':number-lines: with non-integer start value';
    addName(call);
    return [element_element('other', call.line)];
}
function runMath(call) {
    if (hasNoContent(call))
        return missingContent(call);
    addName(call);
    return [element_element('other', call.line)];
}
function runRubric(call) {
    readInline(call.parser.document, call.arguments[0] ?? '', call.line);
    addName(call);
    return [element_element('other', call.line)];
}
function runContainer(call) {
    if (hasNoContent(call))
        return missingContent(call);
    addName(call);
    return [element_element('other', call.line, { children: call.parser.nest(call.content, call.place) })];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/inline/roles.js
const kinds = {
    text: `abbreviation ab acronym ac emphasis literal strong subscript sub superscript sup title-reference title t`,
    pep: 'pep-reference pep',
    rfc: 'rfc-reference rfc',
    raw: 'raw',
    code: 'code',
    math: 'math',
    unimplemented: `index i anonymous-reference citation-reference footnote-reference named-reference
    substitution-reference uri-reference uri url target restructuredtext-unimplemented-role`,
};
const known = new Map(Object.entries(kinds).flatMap(([kind, names]) => names.split(/\s+/).map((name) => [name, { kind }])));
const standard = { kind: 'text' };
/** The roles of a text: those of docutils, and its own. */
class Roles {
    own = new Map();
    byDefault = standard;
    /** The role of a name in any case; without a name, the one that is used by default. */
    find(name) {
        if (name === '')
            return this.byDefault;
        const lower = name.toLowerCase();
        return this.own.get(lower) ?? known.get(lower);
    }
    /** What `.. role::` makes. */
    add(name, role) {
        this.own.set(name.toLowerCase(), role);
    }
    /** What `.. default-role::` sets. */
    setDefault(role = standard) {
        this.byDefault = role;
    }
}
/** A role that wraps text, and nothing more. */
const plainRole = standard;

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/definitions.js









/** What defines substitutions, roles, and classes. */
const definitions = {
    replace: { ...directive_form, hasContent: true, run: runReplace },
    unicode: {
        ...directive_form,
        required: 1,
        isPhrase: true,
        options: { trim: flag, ltrim: flag, rtrim: flag },
        run: runUnicode,
    },
    date: {
        ...directive_form,
        hasContent: true,
        run: (call) => outside(call) ?? [shown(call.line, '')],
    },
    class: { ...directive_form, required: 1, isPhrase: true, hasContent: true, run: runClass },
    role: { ...directive_form, hasContent: true, run: runRole },
    'default-role': { ...directive_form, optional: 1, run: runDefaultRole },
};
const shown = (line, text) => element_element('other', line, { inline: { text, substitutions: [], isBound: false } });
function outside({ name, defines }) {
    if (defines !== undefined)
        return undefined;
    return `Invalid context: the "${name}" directive can only be used within a substitution definition`;
}
function runReplace(call) {
    const fault = outside(call) ?? (hasNoContent(call) ? missingContent(call) : undefined);
    if (fault !== undefined)
        return fault;
    const children = call.parser.nest(call.content, call.place);
    const isParagraph = children.length === 1 && children[0]?.kind === 'paragraph';
    return isParagraph ? children : `Error in "${call.name}" directive: may contain a single paragraph only`;
}
function runUnicode(call) {
    const fault = outside(call);
    if (fault !== undefined)
        return fault;
    const codes = (call.arguments[0] ?? '')
        .split(/(?: |\n|^)\.\. /)[0]
        ?.split(/\s+/)
        .filter(Boolean) ?? [];
    const unknown = codes.find((code) => decodeCharacter(code) === undefined);
    if (unknown !== undefined)
        return `Invalid character code: ${unknown}`;
    return [shown(call.line, codes.map(decodeCharacter).join(''))];
}
function runClass(call) {
    const fault = faultOfClass(call);
    if (fault !== undefined)
        return fault;
    return hasNoContent(call) ? [element_element('class-mark', call.line)] : call.parser.nest(call.content, call.place);
}
// Which options a role made from another takes, besides a class.
const roleOptions = {
    raw: { format: unchanged },
    code: { language: unchanged },
};
const declaration = new RegExp(`^(${simpleName})\\s*(?:\\(\\s*(${simpleName})\\s*\\)\\s*)?$`, 'u');
function runRole(call) {
    const { parser, name, line, content } = call;
    const [first] = content.lines;
    if (first === undefined || content.first > line + 1)
        return `"${name}" directive requires arguments on the first line`;
    const match = declaration.exec(first);
    if (match === null)
        return `"${name}" directive arguments not valid role names: "${first}"`;
    const [, own = '', base] = match;
    const role = base === undefined ? plainRole : parser.document.roles.find(base);
    if (role === undefined)
        return `Unknown interpreted text role "${base}"`;
    const options = { class: classes, ...roleOptions[role.kind] };
    const parsed = parseDirective(parser, from(content, 1), { ...directive_form, options });
    if (typeof parsed === 'string')
        return `Error in "${name}" directive: ${parsed}`;
    if (!parsed.options.has('class') && identifierOf(own) === '') {
        return `Invalid argument for "${name}" directive: cannot make "${own}" into a class name`;
    }
    parser.document.roles.add(own, role);
    return [];
}
function runDefaultRole({ parser, arguments: given }) {
    const [name] = given;
    const role = name === undefined ? undefined : parser.document.roles.find(name);
    if (name !== undefined && role === undefined)
        return `Unknown interpreted text role "${name}"`;
    parser.document.roles.setDefault(role);
    return [];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/explicit/hyperlink-target.js




const marker = /^\.\. +_/;
const reference = new RegExp(`^(?:(?<simple>${simpleName})_|\`(?! )(?<phrase>.+?)(?<![\\s\\0])\`_)$`, 'u');
/** Read `.. _name: address`; `undefined` if the name does not end. */
function readHyperlinkTarget(parser, reader) {
    const index = reader.index;
    const line = reader.number();
    const width = marker.exec(reader.peek() ?? '')?.[0].length ?? 0;
    const { lines, endsBlank } = reader.takeIndented({ first: width, endsAtBlank: true, keepsIndent: true });
    const escaped = lines.map(withNulls);
    let text = '';
    for (const [at, part] of escaped.entries()) {
        text += part;
        parser.document.spend(text.length);
        const named = nameOf(text);
        if (named !== undefined) {
            const rest = [text.slice(named.end).trim(), ...escaped.slice(at + 1)];
            return { elements: [readTarget(parser, named.name, rest, line)], endsBlank };
        }
    }
    reader.index = index;
    parser.document.report(line, 'malformed hyperlink target');
    return undefined;
}
/** The name before the first colon that ends one: `_` for an anonymous target, in backquotes, or plain. */
function nameOf(text) {
    const anonymous = /^_ ?:(?: +|$)/.exec(text);
    if (anonymous !== null)
        return { name: '', end: anonymous[0].length };
    const quote = text.startsWith('`') ? '`' : '';
    if (text.startsWith('_') || /^[ `]/.test(text.slice(quote.length)))
        return undefined;
    const colon = quote === '' ? /(?<![\s\0])(?<!(?<!\0):) ?:(?: +|$)/g : /(?<![\s\0])` ?:(?: +|$)/g;
    colon.lastIndex = quote.length + 1;
    const found = colon.exec(text);
    if (found === null)
        return undefined;
    return { name: text.slice(quote.length, found.index), end: found.index + found[0].length };
}
/** Take down a target and where its escaped lines lead; without a name it is for the references without one. */
function readTarget(parser, name, lines, line) {
    const { document } = parser;
    const leads = destinationOf(lines);
    const own = name === '' ? undefined : normalName(withoutNulls(name));
    if (own === undefined)
        document.anonymous.targets.push(line);
    if (leads.alias !== undefined) {
        const refersTo = normalName(leads.alias);
        document.aliases.push({ name: own, refersTo, line });
        if (own !== undefined)
            document.targets.addExplicit(own, { line, alias: refersTo });
    }
    else if (own !== undefined) {
        document.targets.addExplicit(own, leads.address === '' ? { line } : { line, address: leads.address });
    }
    const isInternal = leads.alias === undefined && leads.address === '';
    return element_element('target', line, { text: own ?? '', size: isInternal ? 1 : 0 });
}
/** Where escaped lines lead: to the target that a reference names, or to an address. */
function destinationOf(lines) {
    if (lines.at(-1)?.trim().endsWith('_')) {
        const groups = reference.exec(spacedName(lines.map((line) => line.trim()).join(' ')))?.groups;
        const alias = groups?.simple ?? groups?.phrase;
        if (alias !== undefined)
            return { alias: withoutNulls(alias), address: '' };
    }
    return { address: addressOf(lines.join(' ')) };
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/images.js





const horizontal = ['left', 'center', 'right'];
const vertical = ['top', 'middle', 'bottom'];
const figureWidth = (value) => (value?.toLowerCase() === 'image' ? undefined : lengthOrPercentage(value));
const images_image = {
    ...directive_form,
    required: 1,
    isPhrase: true,
    options: {
        alt: unchanged,
        height: options_length,
        width: lengthOrPercentage,
        scale: percentage,
        align: choice(...vertical, ...horizontal),
        target: required,
        loading: choice('embed', 'link', 'lazy'),
        class: classes,
        name: unchanged,
    },
    run: runImage,
};
/** Images, and figures with a caption. */
const images_images = {
    image: images_image,
    figure: {
        ...images_image,
        hasContent: true,
        options: { ...images_image.options, figwidth: figureWidth, figclass: classes, align: choice(...horizontal) },
        run: runFigure,
    },
};
function runImage(call) {
    const { parser, name, line, options, defines } = call;
    const align = options.get('align')?.toLowerCase().trim();
    const aligns = defines === undefined ? horizontal : vertical;
    const isFigure = name.toLowerCase() === 'figure';
    if (align !== undefined && !isFigure && !aligns.includes(align)) {
        return `Error in "${name}" directive: "${align}" is not a valid value for the "align" option`;
    }
    const target = options.get('target');
    const alias = target === undefined ? undefined : destinationOf(target.split('\n').map(withNulls)).alias;
    if (alias !== undefined)
        parser.document.references.push({ name: normalName(alias), line });
    addName(call);
    // The writer needs the size of the file for these, and reads no file.
    if (options.has('scale') && !(options.has('width') && options.has('height'))) {
        return 'Cannot scale image! Reading external files disabled';
    }
    if (options.get('loading')?.toLowerCase().trim() === 'embed')
        return 'Cannot embed image';
    const inline = { text: options.get('alt') ?? defines ?? '', substitutions: [], isBound: options.has('name') };
    return [element_element('other', line, { inline })];
}
function runFigure(call) {
    const { parser, place, content, line } = call;
    const made = runImage(call);
    if (typeof made === 'string')
        return made;
    if (content.lines.length === 0)
        return [element_element('other', line)];
    const children = parser.nest(content, place);
    const [caption] = children;
    const isCaption = caption?.kind === 'paragraph' || (caption?.kind === 'comment' && caption.text === '');
    return isCaption ? [element_element('other', line, { children })] : 'Figure caption must be a paragraph or empty comment';
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/parts.js








const decoration = {
    ...directive_form,
    hasContent: true,
    run: (call) => {
        if (hasNoContent(call))
            return missingContent(call);
        return [element_element('decoration', call.line, { children: call.parser.nest(call.content, call.place) })];
    },
};
/** What is made from the text as a whole. */
const parts = {
    contents: {
        ...directive_form,
        optional: 1,
        isPhrase: true,
        options: { depth: integer(0), local: flag, backlinks: choice('top', 'entry', 'none'), class: classes },
        run: runContents,
    },
    sectnum: {
        ...directive_form,
        options: { depth: integer(), start: integer(), prefix: required, suffix: required },
        run: ({ line }) => [element_element('unseen', line)],
    },
    header: decoration,
    footer: decoration,
    'target-notes': {
        ...directive_form,
        options: { class: classes, name: unchanged },
        run: (call) => {
            addName(call);
            return [element_element('unseen', call.line)];
        },
    },
    title: { ...directive_form, required: 1, isPhrase: true, run: () => [] },
    meta: { ...directive_form, hasContent: true, run: runMeta },
    raw: {
        ...directive_form,
        required: 1,
        isPhrase: true,
        hasContent: true,
        options: { file: required, url: required, encoding: required, class: classes },
        run: disabled,
    },
    include: {
        ...directive_form,
        required: 1,
        isPhrase: true,
        options: {
            literal: flag,
            code: unchanged,
            encoding: required,
            parser: unchanged,
            'tab-width': integer(),
            'start-line': integer(),
            'end-line': integer(),
            'start-after': required,
            'end-before': required,
            'number-lines': unchanged,
            class: classes,
            name: unchanged,
        },
        run: disabled,
    },
    'restructuredtext-test-directive': {
        ...directive_form,
        optional: 1,
        isPhrase: true,
        hasContent: true,
        options: { option: required },
        run: () => [],
    },
};
// Nobody may bring HTML of their own, or a file of the index's machine, onto a page of the index.
function disabled({ name }) {
    return `"${name}" directive disabled`;
}
function runContents({ parser, place, name, line, options, arguments: given }) {
    if (!place.isTop && !place.isSidebar) {
        return `The "${name}" directive may not be used within topics or body elements`;
    }
    const [title] = given;
    const text = title === undefined ? 'Contents' : readInline(parser.document, title, line).text;
    const own = normalName(text);
    if (!parser.document.targets.has(own))
        parser.document.targets.addImplicit(own, { line });
    return [element_element('contents', line, { size: options.has('local') ? 1 : 0 })];
}
function runMeta(call) {
    if (hasNoContent(call))
        return missingContent(call);
    for (const line of call.content.lines) {
        const { kind, width } = classify(line);
        if (kind === 'field') {
            const [, ...attributes] = wordsOf(line.slice(1, width).replace(/: *$/, ''));
            const wrong = attributes.find((word) => !/^[^=]+=(?:"[^"]*"|'[^']*'|[^"'].*)$/.test(word));
            if (wrong !== undefined)
                return `Error parsing meta tag attribute "${wrong}"`;
        }
        else if (!isBlank(line) && !line.startsWith(' '))
            return 'Invalid meta directive';
    }
    return [element_element('unseen', call.line)];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/csv.js
/** Read rows as Python's module `csv` does when it is strict; or say why it cannot. */
function csvRows(lines, dialect) {
    const rows = [];
    let row = [];
    let cell = '';
    let state = 'start';
    for (const line of lines) {
        for (let at = 0; at < line.length; at += 1) {
            const character = line[at] ?? '';
            if (character === dialect.escape && state !== 'closed') {
                at += 1;
                cell += line[at] ?? '\n';
                if (state === 'start')
                    state = 'plain';
            }
            else if (state === 'quoted') {
                if (character === dialect.quote)
                    state = 'closed';
                else
                    cell += character;
            }
            else if (character === dialect.delimiter) {
                row.push(cell);
                cell = '';
                state = 'start';
            }
            else if (state === 'closed') {
                if (character !== dialect.quote || dialect.escape !== undefined) {
                    return `'${dialect.delimiter}' expected after '${dialect.quote}'`;
                }
                cell += character;
                state = 'quoted';
            }
            else if (state === 'start' && character === dialect.quote) {
                state = 'quoted';
            }
            else if (state !== 'start' || character !== ' ' || !dialect.skipsSpace) {
                cell += character;
                state = 'plain';
            }
        }
        if (state === 'quoted') {
            cell += '\n';
            continue;
        }
        // A line without anything is a row without cells.
        rows.push(line === '' && row.length === 0 && cell === '' && state === 'start' ? [] : [...row, cell]);
        row = [];
        cell = '';
        state = 'start';
    }
    return state === 'quoted' ? 'unexpected end of data' : rows;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives/tables.js





const common = {
    class: classes,
    name: unchanged,
    align: choice('left', 'center', 'right'),
    width: lengthOrPercentage,
};
const rows = { ...common, 'header-rows': integer(0), 'stub-columns': integer(0), widths: wordOr(['auto'], integers) };
const spaceOr = wordOr(['tab', 'space'], character);
const table = {
    ...directive_form,
    optional: 1,
    isPhrase: true,
    hasContent: true,
    options: { ...common, widths: wordOr(['auto', 'grid'], integers) },
    run: runTable,
};
/** Tables with a title, or in another form. */
const tables = {
    table,
    'list-table': { ...table, options: rows, run: runListTable },
    'csv-table': {
        ...table,
        options: {
            ...rows,
            header: unchanged,
            file: required,
            url: required,
            encoding: required,
            delim: spaceOr,
            keepspace: flag,
            quote: character,
            escape: character,
        },
        run: runCsvTable,
    },
};
function tables_readTitle({ parser, line, arguments: given }) {
    if (given[0] !== undefined)
        readInline(parser.document, given[0], line);
}
function runTable(call) {
    const { parser, place, name, line, content } = call;
    if (content.lines.length === 0)
        return `Content block expected for the "${name}" directive; none found`;
    tables_readTitle(call);
    const [made, ...others] = parser.nest(content, place);
    if (made?.kind !== 'table' || others.length > 0) {
        return `Error parsing content block for the "${name}" directive: exactly one table expected`;
    }
    const fault = faultOfWidths(call, made.size);
    if (fault !== undefined)
        return fault;
    addName(call);
    return [element_element('table', line, made)];
}
function runListTable(call) {
    const { parser, place, name, line, content } = call;
    if (content.lines.length === 0)
        return `The "${name}" directive is empty; content required`;
    tables_readTitle(call);
    const made = parser.nest(content, place);
    const lists = listsOf(made);
    if (lists === undefined) {
        return `Error parsing content block for the "${name}" directive: uniform two-level bullet list expected`;
    }
    const counts = lists.map(({ children }) => children.length);
    const fault = faultOfWidths(call, counts[0] ?? 0) ?? faultOfCounts(call, counts);
    if (fault !== undefined)
        return fault;
    addName(call);
    return [element_element('table', line, { children: made })];
}
/** The rows of a list of lists, all with as many cells. */
function listsOf(elements) {
    const [list, ...others] = elements;
    if (list?.kind !== 'bullet-list' || others.length > 0)
        return undefined;
    const lists = list.children.flatMap(({ children }) => (children.length === 1 ? children : []));
    const cells = lists[0]?.children.length;
    const isUniform = lists.length === list.children.length &&
        lists.every((each) => each.kind === 'bullet-list' && each.children.length === cells);
    return isUniform ? lists : undefined;
}
function runCsvTable(call) {
    const { parser, place, name, line, content, options } = call;
    if (options.has('file') || options.has('url'))
        return `File and URL access deactivated; ignoring "${name}" directive`;
    tables_readTitle(call);
    if (content.lines.length === 0)
        return `The "${name}" directive requires content; none supplied`;
    const dialect = {
        delimiter: characterOf(options.get('delim')) ?? ',',
        quote: characterOf(options.get('quote')) ?? '"',
        escape: characterOf(options.get('escape')),
        skipsSpace: !options.has('keepspace'),
    };
    const head = options.has('header') ? csvRows((options.get('header') ?? '').split('\n'), dialect) : [];
    const body = csvRows(content.lines, dialect);
    if (typeof head === 'string' || typeof body === 'string') {
        return `Error with CSV data in "${name}" directive: ${typeof head === 'string' ? head : body}`;
    }
    const counts = body.map((row) => row.length);
    const columns = [...head, ...body].reduce((most, row) => Math.max(most, row.length), 0);
    const fault = faultOfCounts(call, counts) ?? faultOfWidths(call, columns);
    if (fault !== undefined)
        return fault;
    const cells = [...head, ...body].flat().map((cell) => ({ lines: cell.split('\n'), first: content.first }));
    addName(call);
    return [element_element('table', line, { size: columns, children: cells.flatMap((cell) => parser.nest(cell, place)) })];
}
const words = { tab: '\t', space: ' ' };
const characterOf = (value) => value === undefined ? undefined : (words[value] ?? decodeCharacter(value));
function faultOfWidths({ name, options }, columns) {
    const widths = options.get('widths');
    const isList = widths !== undefined && !['auto', 'grid'].includes(widths);
    if (isList && integersOf(widths).length !== columns) {
        return `"${name}" widths do not match the number of columns in table (${columns})`;
    }
    return columns === 0 ? 'No table data detected in CSV file' : undefined;
}
function faultOfCounts({ name, options }, counts) {
    const headers = Number(options.get('header-rows') ?? 0);
    const stubs = Number(options.get('stub-columns') ?? 0);
    if (counts.length < headers)
        return `${headers} header row(s) specified but only ${counts.length} row(s) of data supplied`;
    const isShort = (count, taken) => count < taken || (taken > 0 && count === taken);
    if (isShort(counts.length, headers) || counts.some((count) => isShort(count, stubs))) {
        return `Insufficient data supplied; no data remaining for table body, required by "${name}" directive`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/directives.js








const directives = new Map([admonitions, bodies, definitions, images_images, parts, tables].flatMap((room) => Object.entries(room)));
// Other names for the same.
const otherNames = {
    'code-block': 'code',
    sourcecode: 'code',
    'section-numbering': 'sectnum',
};
/** Read a directive: its arguments, options, and content, and what it makes of them. */
function readDirective(parser, reader, place, marker) {
    const { document } = parser;
    const line = reader.number();
    const lower = marker.name.toLowerCase();
    const directive = directives.get(otherNames[lower] ?? lower);
    const { endsBlank, ...block } = reader.takeIndented({ first: marker.width, keepsTop: true });
    const isEnded = endsBlank || isBlank(reader.peek());
    if (directive === undefined) {
        document.report(line, `Unknown directive type "${marker.name}"`);
        return { elements: [], endsBlank };
    }
    const parsed = parseDirective(parser, block, directive);
    if (typeof parsed === 'string') {
        document.report(line, `Error in "${marker.name}" directive: ${parsed}`);
        return { elements: [], endsBlank };
    }
    const { name, defines } = marker;
    const made = directive.run({ ...parsed, parser, place, name, line, defines });
    if (typeof made === 'string') {
        document.report(line, made);
        return { elements: [], endsBlank: isEnded };
    }
    return { elements: made, endsBlank: isEnded };
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/explicit/substitution.js





const substitution_marker = /^\.\. +\|/;
const embedded = new RegExp(`^(${simpleName})::(?: +|$)`, 'u');
/** Read `.. |name| directive:: …`; `undefined` if the name does not end. */
function readSubstitution(parser, reader, place) {
    const { document } = parser;
    const index = reader.index;
    const line = reader.number();
    const width = substitution_marker.exec(reader.peek() ?? '')?.[0].length ?? 0;
    const { lines, first, endsBlank } = reader.takeIndented({ first: width, keepsIndent: true });
    let text = '';
    for (const [at, part] of lines.entries()) {
        text += (at === 0 ? '' : ' ') + withNulls(part.trim());
        document.spend(text.length);
        const named = /^(?! )(.+?)(?<![\s\0])\|(?: +|$)/.exec(text);
        if (named === null)
            continue;
        const rest = part.trim().slice(part.trim().length - (text.length - named[0].length));
        const content = text.length === named[0].length ? lines.slice(at + 1) : [rest, ...lines.slice(at + 1)];
        const block = withoutBottom(withoutTop({ lines: content, first: first + lines.length - content.length }));
        const name = spacedName(withoutNulls(named[1] ?? ''));
        return { elements: substitution_define(parser, place, name, line, block), endsBlank };
    }
    reader.index = index;
    document.report(line, 'malformed substitution definition');
    return undefined;
}
function substitution_define(parser, place, name, line, block) {
    const { document } = parser;
    const start = block.lines[0]?.trim();
    if (start === undefined || isBlank(start)) {
        document.report(line, `Substitution definition "${name}" missing contents`);
        return [];
    }
    const directive = embedded.exec(start);
    const reader = new Reader({ ...block, lines: [start, ...block.lines.slice(1)] }, document);
    const mark = { name: directive?.[1] ?? '', width: directive?.[0].length ?? 0, defines: name };
    const faults = document.faults.length;
    const made = directive === null ? [] : readDirective(parser, reader, place, mark).elements;
    const [content] = made;
    // A directive that failed has said so.
    if (document.faults.length > faults)
        return [];
    if (content?.inline === undefined) {
        document.report(line, `Substitution definition "${name}" empty or invalid`);
        return [];
    }
    if (content.inline.isBound)
        document.report(line, `Substitution definition contains illegal element`);
    document.define({ name, line, text: content.inline.text, references: content.inline.substitutions });
    return [element_element('unseen', line)];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/explicit.js









const footnote = new RegExp(`^\\.\\. +\\[([0-9]+|#|#${simpleName}|\\*|${simpleName})\\](?: +|$)`, 'u');
const directive = new RegExp(`^\\.\\. +(${simpleName}) ?::(?: +|$)`, 'u');
/** Read what begins with two dots, and the explicit markup right behind it. */
function readExplicit(parser, reader, place) {
    const elements = [];
    let endsBlank = true;
    for (let line = reader.peek(); line !== undefined && !isBlank(line); line = reader.peek()) {
        const { kind, width } = classify(line);
        if (kind !== 'explicit' && kind !== 'anonymous')
            break;
        const made = kind === 'explicit' ? readConstruct(parser, reader, place, line) : readAnonymousTarget(parser, reader, width);
        for (const each of made.elements)
            elements.push(each);
        endsBlank = made.endsBlank;
    }
    if (!endsBlank)
        reportUnindent(parser, reader, 'Explicit markup');
    return elements;
}
function readAnonymousTarget(parser, reader, width) {
    const line = reader.number();
    const { lines, endsBlank } = reader.takeIndented({ first: width, endsAtBlank: true });
    return { elements: [readTarget(parser, '', lines.map(withNulls), line)], endsBlank };
}
function readConstruct(parser, reader, place, line) {
    const note = footnote.exec(line);
    if (note !== null)
        return explicit_readFootnote(parser, reader, place, note);
    if (/^\.\. +_(?! |$)/.test(line))
        return readHyperlinkTarget(parser, reader) ?? readComment(reader);
    if (/^\.\. +\|(?! |$)/.test(line))
        return readSubstitution(parser, reader, place) ?? readComment(reader);
    const named = directive.exec(line);
    if (named !== null)
        return readDirective(parser, reader, place, { name: named[1] ?? '', width: named[0].length });
    return readComment(reader);
}
function explicit_readFootnote(parser, reader, place, match) {
    const { document } = parser;
    const line = reader.number();
    const { endsBlank, ...block } = reader.takeIndented({ first: match[0].length });
    const label = normalName(match[1] ?? '');
    if (label === '*')
        document.symbols.footnotes.push(line);
    else if (label.startsWith('#'))
        document.autoFootnotes.push({ label: label.slice(1), line });
    const name = label.replace(/^[#*]/, '');
    if (name !== '')
        document.targets.addExplicit(name, { line });
    return { elements: [element_element('footnote', line, { children: parser.nest(block, place) })], endsBlank };
}
/** Two dots alone before a blank line are a comment by themselves. */
function readComment(reader) {
    const line = reader.number();
    const text = (reader.peek() ?? '').replace(/^\.\. */, '');
    if (text === '' && isBlank(reader.peek(1))) {
        reader.index += 1;
        return { elements: [element_element('comment', line)], endsBlank: true };
    }
    const { lines, endsBlank } = reader.takeIndented({ first: (reader.peek() ?? '').length - text.length });
    return { elements: [element_element('comment', line, { text: lines.join('\n').trim() })], endsBlank };
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/tables/padding.js

// What fills the second column of a wide character; it can stand in no text, as it marks what is escaped.
const filler = '\0';
/** The columns of a line: a wide character takes two; a combining one takes one of its own, as in a grid table. */
function padded(line) {
    return isPlain(line)
        ? [...line]
        : [...line].flatMap((character) => (isWide(character) ? [character, filler] : [character]));
}
/** The columns of a line of a simple table: a combining character stands in that of the character before it. */
function combined(line) {
    if (isPlain(line))
        return [...line];
    const columns = [];
    for (const character of line) {
        if (isCombining(character) && columns.length > 0)
            columns[columns.length - 1] += character;
        else
            columns.push(character);
        if (isWide(character))
            columns.push(filler);
    }
    return columns;
}
const isPlain = (line) => /^[\0-\x7f]*$/.test(line);
/** The text of some rows between two columns, without the indentation that all have. */
function cut(rows, left, right) {
    const lines = rows.map((row) => row.slice(left, right).join('').replaceAll(filler, '').trimEnd());
    const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
    const indent = indents.reduce((least, each) => Math.min(least, each), right);
    return indent > 0 && indent < right ? lines.map((line) => line.slice(indent)) : lines;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/tables/grid.js

/** The cells of a grid table whose lines are all as wide; or why there are none. */
function gridCells(document, source) {
    const heads = source.flatMap((row, at) => (/^\+=[=+]+=\+ *$/.test(row.join('')) ? [at] : []));
    const [head] = heads;
    if (heads.length > 1)
        return 'Malformed table: Multiple head/body row separators; only one allowed';
    if (head === 0 || head === source.length - 1) {
        return 'Malformed table: The head/body row separator may not be the first or last line of the table';
    }
    const rows = source.map((row, at) => (at === head ? row.map((each) => (each === '=' ? '-' : each)) : row));
    const grid = new Grid(document, rows);
    return grid.isComplete() ? { columns: grid.columns.size - 1, cells: grid.cells } : 'Malformed table; parse incomplete';
}
/** Traces the cells of a grid, each from its upper left corner. */
class Grid {
    cells = [];
    columns = new Set([0]);
    document;
    rows;
    bottom;
    right;
    // The last row of each column of text that belongs to a cell.
    done;
    constructor(document, rows) {
        this.document = document;
        this.rows = rows;
        this.bottom = rows.length - 1;
        this.right = (rows[0]?.length ?? 0) - 1;
        this.done = Array.from({ length: this.right }, () => -1);
        this.trace();
    }
    /** Whether each column of text belongs to cells from top to bottom. */
    isComplete() {
        return this.done.every((row) => row === this.bottom - 1);
    }
    trace() {
        // By row, and then by column: a corner that a cell leaves is behind it in both.
        const corners = this.rows.map(() => []);
        corners[0]?.push({ top: 0, left: 0 });
        for (let top = 0; top < this.bottom; top += 1) {
            const row = corners[top] ?? [];
            while (row.length > 0) {
                const least = row.reduce((best, each) => (each.left < best.left ? each : best));
                row.splice(row.indexOf(least), 1);
                const { left } = least;
                this.document.spend(row.length + 1);
                if (left === this.right || top <= (this.done[left] ?? 0))
                    continue;
                const opposite = this.cellFrom(top, left);
                if (opposite === undefined)
                    continue;
                const [bottom, right] = opposite;
                // A cell that overlaps another leaves the table incomplete.
                if (this.done.slice(left, right).some((row) => row !== top - 1))
                    return;
                for (let column = left; column < right; column += 1)
                    this.done[column] = bottom - 1;
                this.columns.add(left).add(right);
                this.document.spend((bottom - top) * (right - left));
                this.cells.push({ lines: cut(this.rows.slice(top + 1, bottom), left + 1, right), offset: top + 1 });
                row.push({ top, left: right });
                corners[bottom]?.push({ top: bottom, left });
            }
        }
    }
    /** The lower right corner of the smallest cell with this upper left one. */
    cellFrom(top, left) {
        for (let right = left + 1; right <= this.right; right += 1) {
            const mark = this.rows[top]?.[right];
            if (mark === '+') {
                const bottom = this.bottomOf(top, left, right);
                if (bottom !== undefined)
                    return [bottom, right];
            }
            else if (mark !== '-')
                return undefined;
        }
        return undefined;
    }
    bottomOf(top, left, right) {
        for (let bottom = top + 1; bottom <= this.bottom; bottom += 1) {
            const mark = this.rows[bottom]?.[right];
            if (mark === '+' && this.isClosed(top, left, bottom, right))
                return bottom;
            if (mark !== '+' && mark !== '|')
                return undefined;
        }
        return undefined;
    }
    /** Whether the lower and the left border lead back. */
    isClosed(top, left, bottom, right) {
        this.document.spend(right - left + bottom - top);
        for (let column = right - 1; column > left; column -= 1) {
            if (!'+-'.includes(this.rows[bottom]?.[column] ?? ' '))
                return false;
        }
        if (this.rows[bottom]?.[left] !== '+')
            return false;
        for (let row = bottom - 1; row > top; row -= 1) {
            if (!'+|'.includes(this.rows[row]?.[left] ?? ' '))
                return false;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/tables/simple.js

/** The cells of a simple table; or why there are none. */
function simpleCells(document, source) {
    const rows = source.map((row, at) => (at === 0 || at === source.length - 1 ? row.map(dashed) : row));
    const heads = rows.findIndex((row) => /^=[ =]*$/.test(row.join('')));
    const lines = rows.map((row, at) => (at === heads ? row.map(dashed) : row));
    if (lines.some((row, at) => at > heads && heads !== -1 && /^=[ =]*$/.test(row.join('')))) {
        return 'Malformed table: Multiple head/body row separators; only one allowed';
    }
    const columns = spansOf(lines[0] ?? []);
    const table = new SimpleTable(columns);
    const [firstStart, firstEnd] = columns[0] ?? [0, 0];
    let start = 1;
    let hasText = false;
    for (let at = 1; at < lines.length; at += 1) {
        const line = lines[at] ?? [];
        document.spend(line.length + columns.length);
        if (/^-[ -]*$/.test(line.join(''))) {
            const fault = table.add(lines.slice(start, at), start, { line, at });
            if (fault !== undefined)
                return `Malformed table: ${fault}`;
            start = at + 1;
            hasText = false;
        }
        else if (line.slice(firstStart, firstEnd).join('').trim() !== '') {
            const fault = hasText && at !== start ? table.add(lines.slice(start, at), start) : undefined;
            if (fault !== undefined)
                return `Malformed table: ${fault}`;
            start = at;
            hasText = true;
        }
        else if (!hasText)
            start = at + 1;
    }
    return { columns: columns.length, cells: table.cells };
}
const dashed = (character) => (character === '=' ? '-' : character);
/** The runs of dashes in a border. */
function spansOf(row) {
    return [...row.join('').matchAll(/-[^ ]*/g)].map(({ index, 0: run }) => [index, index + run.length]);
}
class SimpleTable {
    cells = [];
    columns;
    borderEnd;
    // The last column has no end: it is as wide as its longest text.
    lastEnd;
    constructor(columns) {
        this.columns = columns;
        this.borderEnd = columns.at(-1)?.[1] ?? 0;
        this.lastEnd = this.borderEnd;
    }
    /** Add a row, and tell why it is none. */
    add(lines, offset, border) {
        if (lines.length === 0 && border === undefined)
            return undefined;
        let spans = this.columns;
        if (border !== undefined) {
            spans = spansOf(border.line);
            if (spans.at(-1)?.[1] !== this.borderEnd)
                return `Column span incomplete in table line ${border.at + 1}`;
        }
        const margin = this.textInMargin(lines, spans);
        if (margin !== undefined)
            return `Text in column margin in table line ${offset + margin + 1}`;
        if (!this.isAligned(spans))
            return `Column span alignment problem in table line ${offset + 2}`;
        for (const [at, [start, end]] of spans.entries()) {
            const right = at === spans.length - 1 ? this.lastEnd : end;
            this.cells.push({ lines: cut(lines, start, right), offset });
        }
        return undefined;
    }
    textInMargin(lines, spans) {
        for (const [at, [start, end]] of spans.entries()) {
            const next = spans[at + 1]?.[0];
            for (const [index, line] of lines.entries()) {
                if (next !== undefined && line.slice(end, next).join('').trim() !== '')
                    return index;
                if (next === undefined)
                    this.lastEnd = Math.max(this.lastEnd, start + line.slice(start).join('').trimEnd().length);
            }
        }
        return undefined;
    }
    /** Whether each span begins where the one before it left off, and ends where a column does. */
    isAligned(spans) {
        let column = 0;
        for (const [start, end] of spans) {
            if (this.columns[column]?.[0] !== start)
                return false;
            while (column < this.columns.length && this.columns[column]?.[1] !== end)
                column += 1;
            if (column === this.columns.length)
                return false;
            column += 1;
        }
        return true;
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/tables.js






/** Read a grid table: all lines up to a blank one, which must be as wide as the first. */
function readGridTable(parser, reader, place) {
    const { document } = parser;
    const { indentedAt, ...taken } = reader.takeText(false);
    if (indentedAt !== undefined)
        document.report(indentedAt, 'Unexpected indentation');
    const rows = taken.lines.map((line) => padded(line.trim()));
    const edge = rows.findIndex((row) => !'+|'.includes(row[0] ?? ''));
    let end = edge === -1 ? rows.length : edge;
    const isEnded = indentedAt === undefined && edge === -1;
    let hasBottom = true;
    if (!isGridBorder(rows[end - 1]?.join('') ?? '')) {
        const bottom = rows.findLastIndex((row, at) => at > 1 && at < end - 1 && isGridBorder(row.join('')));
        hasBottom = bottom !== -1;
        if (hasBottom)
            end = bottom + 1;
    }
    const block = rows.slice(0, end);
    const isStraight = block.every((row) => row.length === rows[0]?.length && '+|'.includes(row.at(-1) ?? ''));
    reader.index -= rows.length - end;
    const cells = hasBottom && isStraight ? gridCells(document, block) : 'Malformed table';
    return build(parser, place, cells, taken.first, isEnded && end === rows.length);
}
/** Read a simple table: up to the second border, or the first with a blank line behind it. */
function readSimpleTable(parser, reader, place) {
    const { lines, first } = reader.block;
    const start = reader.index;
    const line = first + start;
    const width = lines[start]?.trim().length;
    const borders = [];
    for (let at = start + 1; at < lines.length && borders.length < 2; at += 1) {
        if (!/^=+[ =]*$/.test(lines[at] ?? ''))
            continue;
        borders.push(at);
        if (lines[at]?.trim().length !== width) {
            reader.index = at + 1;
            const fault = 'Malformed table: Bottom/header table border does not match top border';
            return build(parser, place, fault, line, isBlank(lines[at + 1]));
        }
        if (isBlank(lines[at + 1]))
            break;
    }
    const last = borders.at(-1);
    parser.document.spend((last ?? lines.length) - start);
    if (last === undefined || (borders.length === 1 && !isBlank(lines[last + 1]))) {
        reader.index = last === undefined ? lines.length : last + 1;
        const extra = last === undefined ? '' : ' or no blank line after table bottom';
        return build(parser, place, `Malformed table: No bottom table border found${extra}`, line, last === undefined);
    }
    reader.index = last + 1;
    const rows = lines.slice(start, last + 1).map(combined);
    return build(parser, place, simpleCells(parser.document, rows), line, isBlank(lines[last + 1]));
}
function build(parser, place, cells, line, isEnded) {
    const { document } = parser;
    const children = [];
    if (typeof cells === 'string')
        document.report(line, cells);
    else {
        for (const { lines, offset } of cells.cells) {
            const block = { lines, first: line + offset };
            if (lines.every((each) => each === ''))
                continue;
            for (const each of parser.nest(block, place))
                children.push(each);
        }
    }
    if (!isEnded)
        document.report(line, 'Blank line required after table');
    return typeof cells === 'string' ? [] : [element_element('table', line, { children, size: cells.columns })];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/body.js










// Python's stack ends at about 160: there the index answers with an error, and ours would end some levels later.
const deepest = 120;
const readers = {
    bullet: readBulletList,
    enumerator: readEnumeratedList,
    field: readFieldList,
    option: readOptionList,
    doctest: readDoctest,
    lineBlock: readLineBlock,
    gridTable: readGridTable,
    simpleTable: readSimpleTable,
    explicit: readExplicit,
    anonymous: readExplicit,
    adornment: (parser, reader, place) => readOverline(parser, reader, place, readText),
    text: readText,
};
/** Read the elements of a block, whatever they are. */
function readBody(parser, block, place) {
    if (place.depth > deepest) {
        parser.document.report(block.first, `blocks are nested more than ${deepest} levels deep`);
        return [];
    }
    const reader = new Reader(block, parser.document);
    const elements = [];
    for (let line = reader.peek(); line !== undefined; line = reader.peek()) {
        parser.document.spend(1);
        if (isBlank(line))
            reader.index += 1;
        else {
            const read = line.startsWith(' ') ? readBlockQuote : readers[classify(line).kind];
            for (const each of read(parser, reader, place))
                elements.push(each);
        }
    }
    return elements;
}
function readDoctest(_parser, reader) {
    const line = reader.number();
    reader.takeText(true);
    return [element_element('other', line)];
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/targets.js
/** The names that can be referred to. */
class Targets {
    entries = new Map();
    report;
    constructor(report) {
        this.report = report;
    }
    /** A target that the text names so itself; a second of that name is a fault, unless both lead to the same address. */
    addExplicit(name, target) {
        const old = this.entries.get(name);
        if (old === undefined || !old.isExplicit) {
            this.entries.set(name, { target, isExplicit: true });
            return;
        }
        const isSame = old.target !== undefined && target.address !== undefined && old.target.address === target.address;
        if (isSame)
            return;
        this.entries.set(name, { target: undefined, isExplicit: true });
        this.report(target.line, `Duplicate explicit target name: "${name}"`);
    }
    /** A title: what is named explicitly goes before it, and of two titles neither is meant. */
    addImplicit(name, target) {
        const old = this.entries.get(name);
        if (old === undefined)
            this.entries.set(name, { target, isExplicit: false });
        else if (!old.isExplicit)
            this.entries.set(name, { target: undefined, isExplicit: false });
    }
    /** What a target without an address names is what follows it: another target, and what that stands for. */
    follow(name, alias) {
        const old = this.entries.get(name);
        if (old?.target !== undefined)
            this.entries.set(name, { ...old, target: { ...old.target, alias } });
    }
    /** Whether anything has claimed the name. */
    has(name) {
        return this.entries.has(name);
    }
    /** What the name refers to; nothing where several things claim it. */
    get(name) {
        return this.entries.get(name)?.target;
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/document.js


/** Thrown when a text cannot be read further. */
class Halt extends Error {
}
// More would not help: what comes behind a fault of structure is often a consequence of it.
const mostFaults = 10;
// Steps for each character of a text: real texts take fewer than three, and what takes more was made to.
const effort = 50;
/** What is known of a text while it is read. */
class Document {
    faults = [];
    roles = new Roles();
    targets;
    references = [];
    aliases = [];
    substitutionReferences = [];
    substitutions = new Map();
    /** The lines of references and of targets that have no name. */
    anonymous = { references: [], targets: [] };
    autoFootnotes = [];
    autoReferences = [];
    /** The lines of references and of footnotes that have a symbol. */
    symbols = { references: [], footnotes: [] };
    /** The adornments of titles in the order in which they came: one character, or two where there is an overline. */
    titleStyles = [];
    /** Of the section that is read. */
    sectionLevel = 0;
    steps;
    constructor(size) {
        this.steps = effort * (size + 1000);
        this.targets = new Targets((line, message) => this.report(line, message));
    }
    /** Take down a fault. */
    report(line, message) {
        this.faults.push({ line, message });
        if (this.faults.length >= mostFaults)
            throw new Halt();
    }
    /** Take down a substitution; a second of its name is a fault. */
    define(substitution) {
        const { name, line } = substitution;
        if (this.substitutions.has(name))
            this.report(line, `Duplicate substitution definition name: "${name}"`);
        this.substitutions.set(name, substitution);
    }
    /** Count steps, so that no text takes longer than its length allows. */
    spend(steps) {
        this.steps -= steps;
        if (this.steps < 0) {
            this.report(1, 'it is nested or tabulated so that reading it takes too long');
            throw new Halt();
        }
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/source-lines.js


const lineEnds = /\r\n|[\n\r\x1c\x1d\x1e\x85\u2028\u2029]/;
const trailing = new RegExp(`[${spaceClass}]+$`);
// docutils' setting `line_length_limit`, in characters.
const lineLengthLimit = 10_000;
/** The lines of a text: tabs expanded to eight columns, nothing behind the last character. */
function linesOf(text) {
    const lines = text.replaceAll(/[\v\f]/g, ' ').split(lineEnds);
    if (lines.at(-1) === '')
        lines.pop();
    return lines.map((line) => expanded(line).replace(trailing, ''));
}
/** The index of the first line that is longer than docutils reads. */
const tooLong = (lines) => lines.findIndex((line) => line.length > lineLengthLimit && lengthOf(line) > lineLengthLimit);
function expanded(line) {
    if (!line.includes('\t'))
        return line;
    let text = '';
    let column = 0;
    for (const part of line.split(/(\t)/)) {
        const width = part === '\t' ? 8 - (column % 8) : lengthOf(part);
        text += part === '\t' ? ' '.repeat(width) : part;
        column += width;
    }
    return text;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/bibliography.js


// docutils takes these from a field list at the start of a text; all but the last three hold one paragraph.
const single = ['organization', 'address', 'contact', 'version', 'revision', 'status', 'date', 'copyright', 'author'];
const fields = [...single, 'authors', 'dedication', 'abstract'];
/** Report fields at the start of a text whose names mean something, and whose bodies are not as they must be. */
function checkBibliography(document, page) {
    const first = page.find((each) => !isBibliographic(each));
    if (first?.kind !== 'field-list')
        return;
    const seen = new Set();
    for (const { text, line, children } of first.children) {
        const name = normalName(text);
        if (!fields.includes(name))
            continue;
        const fault = faultOf(name, children, seen.has(name));
        if (fault !== undefined)
            document.report(line, fault);
        seen.add(name);
    }
}
function faultOf(name, body, isSecond) {
    const [first, ...others] = body;
    if (first === undefined)
        return `Cannot extract empty bibliographic field "${name}"`;
    if (name === 'dedication' || name === 'abstract') {
        return isSecond ? `There can only be one "${name}" field` : undefined;
    }
    if (name === 'authors') {
        return hasAuthors(body) ? undefined : `Cannot extract "${name}" from bibliographic field`;
    }
    // "E. Xample" looks like an item of a list.
    const isInitial = first.kind === 'enumerated-list' && first.children.length === 1;
    const isSingle = others.length === 0 && (first.kind === 'paragraph' || isInitial);
    return isSingle ? undefined : `Bibliographic field "${name}" must contain a single <paragraph>`;
}
/** One paragraph, one for each author, or a list with one for each. */
function hasAuthors(body) {
    const [first] = body;
    if (body.length > 1)
        return body.every(({ kind }) => kind === 'paragraph' || kind === 'comment');
    if (first?.kind !== 'bullet-list')
        return first?.kind === 'paragraph' && first.text !== '';
    return first.children.every(({ children }) => children.length === 1 && children[0]?.kind === 'paragraph');
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/class-marks.js

/** Report each `.. class::` without content behind which no element stands, in what holds it or further out. */
function checkClassMarks(document, elements, isFollowed = false) {
    const last = elements.findLastIndex(({ kind }) => !isUnseen(kind));
    for (const [at, { kind, line, children }] of elements.entries()) {
        const hasNext = isFollowed || at < last;
        if (kind === 'class-mark' && !hasNext)
            document.report(line, 'No suitable element following "class" directive');
        checkClassMarks(document, children, hasNext);
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/followers.js
/** Let each target without an address name what the target right behind it stands for. */
function followTargets(document, elements) {
    for (const [at, { kind, text, size, children }] of [...elements.entries()].toReversed()) {
        const next = elements[at + 1];
        const alias = next?.kind === 'target' ? document.targets.get(next.text)?.alias : undefined;
        if (kind === 'target' && size === 1 && alias !== undefined)
            document.targets.follow(text, alias);
        followTargets(document, children);
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/references.js
/** Report names that lead nowhere, or in a circle. */
function checkReferences(document) {
    checkAnonymous(document);
    const aliases = new Set(document.aliases.map(({ name }) => name));
    for (const alias of document.aliases) {
        const naming = alias.name === undefined ? '' : `"${alias.name}" `;
        const fault = faultOfAlias(document, alias.refersTo);
        if (fault !== undefined) {
            document.report(alias.line, `Indirect hyperlink target ${naming}refers to target "${alias.refersTo}", ${fault}`);
        }
    }
    numberFootnotes(document);
    for (const { name, line } of document.references) {
        if (aliases.has(name) || document.targets.get(name) !== undefined)
            continue;
        const fault = document.targets.has(name)
            ? 'Duplicate target name, cannot be used as a unique reference'
            : 'Unknown target name';
        document.report(line, `${fault}: "${name}"`);
    }
}
function checkAnonymous(document) {
    const { references, targets } = document.anonymous;
    const excess = references[targets.length] ?? targets[references.length];
    if (excess === undefined)
        return;
    const counts = `${references.length} references but ${targets.length} targets`;
    document.report(excess, `Anonymous hyperlink mismatch: ${counts}`);
}
function faultOfAlias(document, first) {
    const seen = new Set();
    let name = first;
    for (;;) {
        document.spend(1);
        const target = document.targets.get(name);
        if (target === undefined) {
            if (!document.targets.has(name))
                return 'which does not exist';
            return 'which is a duplicate, and cannot be used as a unique reference';
        }
        if (target.alias === undefined)
            return undefined;
        if (seen.has(name))
            return 'forming a circular reference';
        seen.add(name);
        name = target.alias;
    }
}
/** Give the footnotes that number themselves their numbers, and the references without a label their footnotes. */
function numberFootnotes(document) {
    let number = 1;
    let free = 0;
    const labels = new Set();
    for (const { label, line } of document.autoFootnotes) {
        while (document.targets.has(String(number)))
            number += 1;
        if (label === '') {
            free += 1;
            document.targets.addExplicit(String(number), { line });
        }
        else
            labels.add(label);
        number += 1;
    }
    const waiting = document.autoReferences.filter(({ label }) => !labels.has(label));
    const excess = waiting[free];
    if (excess !== undefined) {
        const found = `only ${free} corresponding footnotes available`;
        document.report(excess.line, `Too many autonumbered footnote references: ${found}`);
    }
    const { references, footnotes } = document.symbols;
    const spare = references[footnotes.length];
    if (spare !== undefined)
        document.report(spare, 'Too many symbol footnote references');
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/sections.js

/** Put what stands under each title into a section. */
function nested(flat, level = 1) {
    const start = flat.findIndex(({ kind, size }) => kind === 'title' && size === level);
    if (start === -1)
        return flat;
    const sections = [];
    let at = start;
    while (at < flat.length) {
        let end = at + 1;
        while (end < flat.length && !isTitle(flat[end], level))
            end += 1;
        const [title, ...rest] = flat.slice(at, end);
        if (title !== undefined) {
            sections.push(element_element('section', title.line, { children: [title, ...nested(rest, level + 1)] }));
        }
        at = end;
    }
    return [...flat.slice(0, start), ...sections];
}
const isTitle = (each, level) => each?.kind === 'title' && each.size <= level;
/**
 * What a page shows of a text: a lone title at its start is that of the whole text, and a lone one under it the subtitle,
 * which are not shown.
 */
function pageOf(children) {
    let body = children;
    for (const _ of ['title', 'subtitle']) {
        const at = body.findIndex((each) => !isBibliographic(each));
        const section = body[at];
        if (section?.kind !== 'section' || at !== body.length - 1)
            break;
        body = [...body.slice(0, at), ...section.children.slice(1)];
    }
    return body;
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/shown.js

/** Whether anything of a page is shown: titles of the whole text, comments, and definitions are not. */
function isShown(body) {
    const hasSections = body.some(({ kind }) => kind === 'section');
    return body.some(({ kind, size }, at) => {
        if (kind === 'contents')
            return hasSections;
        // An internal target names what follows it; at the end it is an anchor of its own.
        if (kind === 'target')
            return size === 1 && at === body.length - 1;
        return !isUnseen(kind) && kind !== 'decoration';
    });
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/substitutions.js

// docutils' setting `line_length_limit`.
const lengthLimit = 10_000;
/** Report substitutions that are used and not defined, that hold themselves, or that grow too long. */
function checkSubstitutions(document) {
    const byCase = new Map([...document.substitutions].map(([name, each]) => [normalName(name), each]));
    const find = (name) => document.substitutions.get(name) ?? byCase.get(normalName(name));
    const lengths = new Map();
    const measure = (substitution) => {
        const known = lengths.get(substitution);
        if (known !== undefined)
            return known;
        // While it is measured it has no length yet.
        lengths.set(substitution, Number.NaN);
        const inner = substitution.references.map(find).map((each) => (each === undefined ? 0 : measure(each)));
        const length = inner.reduce((sum, each) => sum + each, substitution.text.length);
        lengths.set(substitution, length);
        return length;
    };
    for (const { name, line } of document.substitutionReferences) {
        const substitution = find(name);
        if (substitution === undefined) {
            document.report(line, `Undefined substitution referenced: "${name}"`);
            continue;
        }
        const length = measure(substitution);
        if (Number.isNaN(length))
            document.report(line, `Circular substitution definition referenced: "${name}"`);
        if (length > lengthLimit)
            document.report(line, `Substitution definition "${name}" exceeds the line-length-limit`);
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst/whole/transitions.js
/** Report transitions that separate nothing: after a title, at the start or the end of the text, or after another. */
function checkTransitions(document, elements, isLast = true) {
    const shown = elements.filter(({ kind }) => kind !== 'comment' && kind !== 'class-mark');
    for (const [at, each] of shown.entries()) {
        const isEnd = at === shown.length - 1;
        if (each.kind === 'section')
            checkTransitions(document, each.children, isLast && isEnd);
        if (each.kind !== 'transition')
            continue;
        const before = shown[at - 1];
        if (before === undefined || before.kind === 'title') {
            document.report(each.line, 'Document or section may not begin with a transition');
        }
        else if (before.kind === 'transition') {
            const fault = 'At least one body element must separate transitions; adjacent transitions are not allowed';
            document.report(each.line, fault);
        }
        if (isEnd && isLast)
            document.report(each.line, 'Document may not end with a transition');
    }
}

;// CONCATENATED MODULE: ./lib/distribution/description/rst.js











/**
 * What keeps a reStructuredText from being rendered on a page of the index: all that docutils warns of, as
 * `readme_renderer` sets it. In the order of the text, ten at most, since one is often the consequence of another.
 *
 * The time that it takes grows with the length of the text alone.
 *
 * @see https://github.com/pypa/readme_renderer
 */
function faultsOfRst(text) {
    const document = new Document(text.length);
    try {
        read(document, linesOf(text));
    }
    catch (error) {
        if (!(error instanceof Halt))
            throw error;
    }
    return document.faults.toSorted((one, other) => one.line - other.line);
}
function read(document, lines) {
    const long = tooLong(lines);
    if (long !== -1) {
        document.report(long + 1, `Line ${long + 1} exceeds the line-length-limit`);
        return;
    }
    const flat = parse(document, { lines, first: 1 });
    // What is wrong with the whole is seldom true where a part could not be read.
    if (document.faults.length > 0)
        return;
    const children = nested(flat);
    checkClassMarks(document, children);
    checkSubstitutions(document);
    const body = pageOf(children);
    checkBibliography(document, body);
    followTargets(document, children);
    checkReferences(document);
    checkTransitions(document, body);
    if (!isShown(body))
        document.report(1, 'No content rendered from RST source');
}
function parse(document, block) {
    const parser = {
        document,
        nest: (inner, { depth }, isSidebar = false) => readBody(parser, inner, { isTop: false, isSidebar, depth: depth + 1 }),
    };
    return readBody(parser, block, { isTop: true, isSidebar: false, depth: 0 });
}

;// CONCATENATED MODULE: ./lib/distribution/description.js



/** What the index refuses in a content type. */
const faultOfContentType = (value) => parseContentType(value).fault;
/** How a description is written; a content type that the index does not take says nothing. */
const markupOf = ({ contentType }) => contentType === undefined ? 'rst' : parseContentType(contentType).markup;
/**
 * What keeps a description from being rendered by our own reading, each fault with its line of the description.
 *
 * @see https://packaging.python.org/en/latest/guides/making-a-pypi-friendly-readme/
 */
function faultsOfDescription(description) {
    switch (markupOf(description)) {
        case 'rst':
            return faultsOfRst(description.text).map(({ line, message }) => `line ${line}: ${[...message].map(quoted/* visible */.RK).join('')}`);
        case 'markdown':
            return isShownAsMarkdown(description.text) ? [] : ['no content rendered from Markdown source'];
        case 'plain':
        case undefined:
            return [];
    }
}
// Any text renders as Markdown, but link definitions alone render to nothing, which the index refuses.
const isShownAsMarkdown = (text) => text.split('\n').some((line) => line.trim() !== '' && !/^ {0,3}\[[^\]]+\]:\s*\S+\s*$/.test(line));
/** What the index says of a description that cannot be rendered. */
function renderingRefusal({ contentType }) {
    const how = contentType === undefined ? 'in the default format of reStructuredText' : `for '${contentType}'`;
    return `The description failed to render ${how}. See https://pypi.org/help/#description-content-type for more information.`;
}


/***/ }),

/***/ 83270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireReadable),
/* harmony export */   S: () => (/* binding */ EncryptedSource)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97114);


const marksOf = (marks) => marks.map((mark) => Buffer.from(mark));
/** What PyPI searches for. @see https://github.com/pypi/warehouse/tree/main/warehouse/utils/scanner_rules */
const encryptions = [
    {
        product: 'PyArmor',
        needs: 'any',
        marks: marksOf([
            '__pyarmor__(__name__, __file__,',
            ...['enter', 'exit', 'assert', 'bcc'].map((hook) => `__pyarmor_${hook}__`),
        ]),
    },
    { product: 'SourceDefender', needs: 'all', marks: marksOf(['---BEGIN PYE FILE---', '---END PYE FILE---']) },
];
const longestMark = 32;
// It looks into no greater file.
const greatestBytes = 5 * 1024 * 1024;
/**
 * Refuse a file whose source is encrypted.
 *
 * @throws ReleaseError `file-unsafe`
 */
function requireReadable(file, path, { product }) {
    if (product === undefined)
        return;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('file-unsafe', { file, found: `member ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(path)}: ${product}-encrypted content is not allowed` });
}
/** Looks for encrypted source in the content of one file, chunk by chunk. */
class EncryptedSource {
    #isPython;
    #found = new Set();
    #rest = Buffer.alloc(0);
    #seenBytes = 0;
    constructor(path) {
        this.#isPython = /[^/]\.pye?$/i.test(path);
    }
    add(chunk) {
        if (!this.#isPython)
            return;
        this.#seenBytes += chunk.length;
        const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        for (const { marks } of encryptions) {
            for (const mark of marks.filter((one) => bytes.includes(one)))
                this.#found.add(mark);
        }
        this.#rest = Buffer.from(bytes.subarray(-longestMark));
    }
    /** What encrypted it; `undefined` if nothing did. */
    get product() {
        if (this.#seenBytes > greatestBytes)
            return undefined;
        return encryptions.find(({ needs, marks }) => needs === 'all' ? marks.every((mark) => this.#found.has(mark)) : marks.some((mark) => this.#found.has(mark)))?.product;
    }
}


/***/ }),

/***/ 8527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ capAt),
/* harmony export */   W: () => (/* binding */ expansionLimitBytes)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97114);


const smallBytes = 64 * 1024 * 1024;
const greatestRatio = 50;
/**
 * How many bytes an archive may unpack to: PyPI takes more than 64 MiB only up to 50 times the size of the file. It
 * looks at zip archives alone; here the same holds for source distributions.
 *
 * @see https://github.com/pypi/warehouse/issues/13962
 */
function expansionLimitBytes(archiveBytes) {
    return Math.max(smallBytes, greatestRatio * archiveBytes);
}
/** Let the bytes of an archive pass while it unpacks, up to a limit; beyond it, it is refused with `file-unsafe`. */
function capAt(limitBytes, file) {
    let seenBytes = 0;
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        transform(chunk, _encoding, done) {
            seenBytes += chunk.length;
            if (seenBytes <= limitBytes)
                done(null, chunk);
            else
                done((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('file-unsafe', { file, found: `it unpacks to more than ${limitBytes} bytes` }));
        },
    });
}


/***/ }),

/***/ 71634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ metadataLimitBytes),
  j: () => (/* binding */ parseMetadata)
});

// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/distribution/metadata/fields.js
var metadata_fields = __webpack_require__(86609);
// EXTERNAL MODULE: ./lib/distribution/description.js + 52 modules
var description = __webpack_require__(51667);
// EXTERNAL MODULE: ./lib/distribution/metadata/classifiers.js + 1 modules
var classifiers = __webpack_require__(48273);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./lib/distribution/metadata/address-list.js
const white = ' \t\r\n';
// RFC 2822 lets an obsolete phrase hold dots.
const endsOfPhrase = `()<>@,:;"[]${white}`;
const endsOfAtom = `.${endsOfPhrase}`;
/**
 * The one address in a text such as `Jane <jane@example.com>`, found as Python's `email.utils.parseaddr` finds it, which the index asks.
 *
 * @returns Empty if there is none, if there are several, or if parentheses or brackets are in disorder: then the index looks at nothing.
 * @see https://docs.python.org/3/library/email.utils.html#email.utils.parseaddr
 */
function onlyAddress(text) {
    if (!hasPairedParentheses(text))
        return '';
    const [address = '', another] = new AddressList(text).all();
    return another !== undefined || address.includes('[') ? '' : address;
}
/** Whether each parenthesis outside of quotes has its other one; a backslash takes the meaning of what follows. */
function hasPairedParentheses(text) {
    const bare = text.replace(/\\./gs, (pair) => '..'.slice(0, pair.length)).replace(/"[^"]*"/g, '');
    let depth = 0;
    for (const character of bare) {
        if (character === '(')
            depth += 1;
        if (character === ')')
            depth -= 1;
        if (depth < 0)
            return false;
    }
    return depth === 0;
}
/** Reads addresses from the left; what it cannot make sense of becomes an empty one. */
class AddressList {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    all() {
        const found = [];
        while (this.#at < this.#text.length) {
            const addresses = this.#next();
            found.push(...(addresses.length === 0 ? [''] : addresses));
        }
        return found;
    }
    get #character() {
        return this.#text[this.#at] ?? '';
    }
    /** One address, those of a group, or none; and the comma behind. */
    #next() {
        this.#skip();
        const start = this.#at;
        const phrase = this.#phrase();
        this.#skip();
        const found = this.#behind(phrase, start);
        this.#skip();
        if (this.#character === ',')
            this.#at += 1;
        return found;
    }
    #behind([word], start) {
        switch (this.#character) {
            case '.':
            case '@':
                this.#at = start;
                return [this.#address()];
            case ':':
                return this.#group();
            case '<':
                return [this.#inBrackets()];
            default:
                if (word !== undefined)
                    return [word];
                this.#at += 1;
                return [];
        }
    }
    #group() {
        const found = [];
        this.#at += 1;
        while (this.#at < this.#text.length) {
            this.#skip();
            if (this.#character === ';') {
                this.#at += 1;
                break;
            }
            found.push(...this.#next());
        }
        return found;
    }
    /** `<jane@example.com>`; a route before it is left out. */
    #inBrackets() {
        this.#at += 1;
        this.#skip();
        while (this.#at < this.#text.length) {
            const character = this.#character;
            if (character !== '>' && character !== '@' && character !== ':') {
                const address = this.#address();
                this.#at += 1;
                return address;
            }
            this.#at += 1;
            if (character === '>')
                break;
            if (character === '@')
                this.#domain();
            this.#skip();
        }
        return '';
    }
    #address() {
        const parts = [];
        const dropSpace = () => {
            if (parts.at(-1)?.trim() === '')
                parts.pop();
        };
        this.#skip();
        while (this.#at < this.#text.length) {
            if (this.#character === '.') {
                dropSpace();
                parts.push('.');
                this.#at += 1;
                this.#skip();
                continue;
            }
            if (this.#character !== '"' && endsOfAtom.includes(this.#character)) {
                dropSpace();
                break;
            }
            parts.push(this.#character === '"' ? `"${this.#quoted().replace(/["\\]/g, '\\$&')}"` : this.#atom(endsOfAtom));
            const between = this.#skip();
            if (between !== '')
                parts.push(between);
        }
        if (this.#character !== '@')
            return parts.join('');
        this.#at += 1;
        this.#skip();
        const domain = this.#domain();
        return domain === '' ? '' : `${parts.join('')}@${domain}`;
    }
    #domain() {
        let domain = '';
        while (this.#at < this.#text.length) {
            const character = this.#character;
            if (character === ' ' || character === '\t')
                this.#at += 1;
            else if (character === '(')
                this.#comment();
            else if (character === '[')
                domain += `[${this.#until(']\r')}]`;
            else if (character === '.') {
                this.#at += 1;
                domain += '.';
            }
            else if (character === '@')
                return '';
            else if (endsOfAtom.includes(character))
                break;
            else
                domain += this.#atom(endsOfAtom);
        }
        return domain;
    }
    #phrase() {
        const words = [];
        while (this.#at < this.#text.length) {
            if (white.includes(this.#character))
                this.#at += 1;
            else if (this.#character === '"')
                words.push(this.#quoted());
            else if (this.#character === '(')
                this.#comment();
            else if (endsOfPhrase.includes(this.#character))
                break;
            else
                words.push(this.#atom(endsOfPhrase));
        }
        return words;
    }
    #atom(ends) {
        const start = this.#at;
        while (this.#at < this.#text.length && !ends.includes(this.#character))
            this.#at += 1;
        return this.#text.slice(start, this.#at);
    }
    #quoted() {
        return this.#until('"\r');
    }
    #comment() {
        this.#until(')\r', true);
    }
    /** What is between a delimiter and the one that ends it, without the backslashes that quote. */
    #until(ends, isNested = false) {
        let inside = '';
        this.#at += 1;
        while (this.#at < this.#text.length) {
            const character = this.#character;
            if (isNested && character === '(') {
                inside += this.#until(ends, true);
                continue;
            }
            this.#at += 1;
            if (ends.includes(character))
                break;
            if (character !== '\\')
                inside += character;
            else {
                inside += this.#character;
                this.#at += 1;
            }
        }
        return inside;
    }
    /** Step over white space and comments; gives the space that stood there. */
    #skip() {
        let spaces = '';
        while (this.#at < this.#text.length) {
            if (this.#character === '(') {
                this.#comment();
                continue;
            }
            if (!white.includes(this.#character))
                break;
            spaces += this.#character;
            this.#at += 1;
        }
        return spaces.replace(/[\r\n]/g, '');
    }
}

;// CONCATENATED MODULE: ./lib/distribution/metadata/email-address.js


// RFC 5321 4.5.3.1.3, RFC 1035 2.3.4, RFC 1035 2.3.1
const longestAddressBytes = 254;
const longestDomain = 253;
const longestLabel = 63;
/** Names under which nobody on the Internet has mail. */
const reservedDomains = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
/**
 * Why PyPI refuses the addresses of an author or maintainer: it looks at the address where there is one, and at none of several.
 *
 * @returns `undefined` if it takes them.
 * @see https://github.com/JoshData/python-email-validator, as PyPI calls it: without asking the DNS
 */
function faultOfAddresses(text) {
    const address = onlyAddress(text);
    const fault = address === '' ? undefined : faultOfAddress(address);
    return fault && `'${address}' is not a valid email address: ${fault}`;
}
function faultOfAddress(address) {
    const isQuoted = address.startsWith('"');
    const at = isQuoted ? address.lastIndexOf('@') : address.indexOf('@');
    if (at === -1)
        return 'An email address must have an @-sign.';
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    if (isQuoted)
        return 'Quoting the part before the @-sign is not allowed here.';
    const fault = faultOfLocalPart(local) ?? faultOfDomain(domain);
    if (fault !== undefined)
        return fault;
    const isTooLong = [address, `${local}@${asciiOf(domain)}`].some((form) => Buffer.byteLength(form) > longestAddressBytes);
    return isTooLong ? 'The email address is too long.' : undefined;
}
const endsOfLocalPart = {
    first: (sign) => `An email address cannot start with a ${sign}.`,
    last: (sign) => `An email address cannot have a ${sign} immediately before the @-sign.`,
};
const endsOfDomain = {
    first: (sign) => `An email address cannot have a ${sign} immediately after the @-sign.`,
    last: (sign) => `An email address cannot end with a ${sign}.`,
};
function faultOfLocalPart(local) {
    if (local === '')
        return 'There must be something before the @-sign.';
    const odd = oddOnes(local, /[\w!#$%&'*+\-/=?^`{|}~.\u0080-\u{10ffff}]/u);
    if (odd !== '')
        return `The email address contains invalid characters before the @-sign: ${odd}.`;
    return faultOfDots(local, endsOfLocalPart) ?? faultOfUnicode(local);
}
function faultOfDomain(domain) {
    if (domain === '')
        return 'There must be something after the @-sign.';
    const odd = oddOnes(domain, /[a-zA-Z0-9\-.\u0080-\u{10ffff}]/u);
    if (odd !== '')
        return `The part after the @-sign contains invalid characters: ${odd}.`;
    const normal = domain
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[。．｡]/g, '.');
    return faultOfUnicode(domain) ?? faultOfLabels(normal) ?? faultOfName(normal);
}
function faultOfLabels(domain) {
    const fault = faultOfDots(domain, endsOfDomain) ?? faultOfEnds(domain, ['-', 'hyphen'], endsOfDomain);
    if (fault !== undefined)
        return fault;
    if (/\.-|-\./.test(domain))
        return 'An email address cannot have a period and a hyphen next to each other.';
    const isReserved = domain.split('.').some((label) => /^(?!xn)..--/.test(label));
    return isReserved ? 'An email address cannot have two letters followed by two dashes, except Punycode.' : undefined;
}
/** What a name in the DNS must have, once it is written in ASCII. */
function faultOfName(domain) {
    const ascii = asciiOf(domain);
    if (ascii === '')
        return 'The part after the @-sign is not a valid internationalized domain.';
    if (ascii.length > longestDomain)
        return 'The email address is too long after the @-sign.';
    const long = ascii.split('.').find((label) => label.length > longestLabel);
    if (long !== undefined) {
        const more = long.length - longestLabel;
        return `After the @-sign, periods cannot be separated by so many characters (${more} too many).`;
    }
    if (!ascii.includes('.'))
        return 'The part after the @-sign is not valid. It should have a period.';
    if (!/[a-z]$/i.test(ascii)) {
        return 'The part after the @-sign is not valid. It is not within a valid top-level domain.';
    }
    const isReserved = reservedDomains.some((name) => ascii.endsWith(`.${name}`));
    return isReserved ? 'The part after the @-sign is a special-use or reserved name.' : undefined;
}
// RFC 5892: letters of one case, marks, digits, and a few more; no symbols, which browsers take.
const internationalName = /^[\u200d\u200c\u00b7\u0375\u05f3\u05f4\u30fb\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}.-]+$/u;
/** As the DNS has it; empty if it cannot be written so. */
function asciiOf(domain) {
    if (!/[^\0-\x7f]|xn--/i.test(domain))
        return domain;
    const name = (0,external_node_url_.domainToUnicode)(domain);
    return internationalName.test(name) && !/(^|\.)..--/.test(name) ? (0,external_node_url_.domainToASCII)(name) : '';
}
function faultOfDots(text, ends) {
    const fault = faultOfEnds(text, ['.', 'period'], ends);
    return fault ?? (text.includes('..') ? 'An email address cannot have two periods in a row.' : undefined);
}
function faultOfEnds(text, [sign, name], ends) {
    if (text.endsWith(sign))
        return ends.last(name);
    return text.startsWith(sign) ? ends.first(name) : undefined;
}
/** Spaces, controls, and what is not assigned; a mark that would join what stands before it. */
function faultOfUnicode(text) {
    const odd = oddOnes(text.replace(/^\p{M}/u, '\0'), /[^\p{Z}\p{C}]/u);
    return odd === '' ? undefined : `The email address contains unsafe characters: ${odd}.`;
}
/** The characters that are not of a form, each once, as a message can show them. */
function oddOnes(text, form) {
    const odd = [...new Set(text)].filter((character) => !form.test(character));
    return odd.map((character) => (character === ' ' ? 'SPACE' : nameOf(character))).join(', ');
}
function nameOf(character) {
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character))
        return `'${character}'`;
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./lib/distribution/metadata/import-name.js
const keywords = new Set(`False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda
   nonlocal not or pass raise return try while with yield`.split(/\s+/));
// What Python takes for an identifier beyond this is one only after its normalization, which the index leaves out too.
const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u;
/**
 * Why a value of `Import-Name` or `Import-Namespace` is refused.
 *
 * @param header In lower case.
 * @returns `undefined` if it is not.
 * @see https://peps.python.org/pep-0794/
 */
function faultOfImportName(value, header) {
    const semicolon = value.indexOf(';');
    const name = (semicolon === -1 ? value : value.slice(0, semicolon)).trimEnd();
    for (const part of name.split('.')) {
        if (!identifier.test(part))
            return `'${name}' is invalid for '${header}'; '${part}' is not a valid identifier`;
        if (keywords.has(part))
            return `'${name}' is invalid for '${header}'; '${part}' is a keyword`;
    }
    if (semicolon === -1 || value.slice(semicolon + 1).trimStart() === 'private')
        return undefined;
    return `'${value}' is invalid for '${header}'; the only valid option is 'private'`;
}

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/distribution/metadata/lists/licenses.js
// Written by `npm run classifiers`.
const licenses = `
0BSD
3D-Slicer-1.0
AAL
Abstyles
AdaCore-doc
Adobe-2006
Adobe-Display-PostScript
Adobe-Glyph
Adobe-Utopia
ADSL
AFL-1.1
AFL-1.2
AFL-2.0
AFL-2.1
AFL-3.0
Afmparse
AGPL-1.0
AGPL-1.0-only
AGPL-1.0-or-later
AGPL-3.0
AGPL-3.0-only
AGPL-3.0-or-later
Aladdin
AMD-newlib
AMDPLPA
AML
AML-glslang
AMPAS
ANTLR-PD
ANTLR-PD-fallback
any-OSI
any-OSI-perl-modules
Apache-1.0
Apache-1.1
Apache-2.0
APAFML
APL-1.0
App-s2p
APSL-1.0
APSL-1.1
APSL-1.2
APSL-2.0
Arphic-1999
Artistic-1.0
Artistic-1.0-cl8
Artistic-1.0-Perl
Artistic-2.0
Artistic-dist
Aspell-RU
ASWF-Digital-Assets-1.0
ASWF-Digital-Assets-1.1
Baekmuk
Bahyph
Barr
bcrypt-Solar-Designer
Beerware
Bitstream-Charter
Bitstream-Vera
BitTorrent-1.0
BitTorrent-1.1
blessing
BlueOak-1.0.0
Boehm-GC
Boehm-GC-without-fee
Borceux
Brian-Gladman-2-Clause
Brian-Gladman-3-Clause
BSD-1-Clause
BSD-2-Clause
BSD-2-Clause-Darwin
BSD-2-Clause-first-lines
BSD-2-Clause-FreeBSD
BSD-2-Clause-NetBSD
BSD-2-Clause-Patent
BSD-2-Clause-pkgconf-disclaimer
BSD-2-Clause-Views
BSD-3-Clause
BSD-3-Clause-acpica
BSD-3-Clause-Attribution
BSD-3-Clause-Clear
BSD-3-Clause-flex
BSD-3-Clause-HP
BSD-3-Clause-LBNL
BSD-3-Clause-Modification
BSD-3-Clause-No-Military-License
BSD-3-Clause-No-Nuclear-License
BSD-3-Clause-No-Nuclear-License-2014
BSD-3-Clause-No-Nuclear-Warranty
BSD-3-Clause-Open-MPI
BSD-3-Clause-Sun
BSD-4-Clause
BSD-4-Clause-Shortened
BSD-4-Clause-UC
BSD-4.3RENO
BSD-4.3TAHOE
BSD-Advertising-Acknowledgement
BSD-Attribution-HPND-disclaimer
BSD-Inferno-Nettverk
BSD-Protection
BSD-Source-beginning-file
BSD-Source-Code
BSD-Systemics
BSD-Systemics-W3Works
BSL-1.0
BUSL-1.1
bzip2-1.0.5
bzip2-1.0.6
C-UDA-1.0
CAL-1.0
CAL-1.0-Combined-Work-Exception
Caldera
Caldera-no-preamble
Catharon
CATOSL-1.1
CC-BY-1.0
CC-BY-2.0
CC-BY-2.5
CC-BY-2.5-AU
CC-BY-3.0
CC-BY-3.0-AT
CC-BY-3.0-AU
CC-BY-3.0-DE
CC-BY-3.0-IGO
CC-BY-3.0-NL
CC-BY-3.0-US
CC-BY-4.0
CC-BY-NC-1.0
CC-BY-NC-2.0
CC-BY-NC-2.5
CC-BY-NC-3.0
CC-BY-NC-3.0-DE
CC-BY-NC-4.0
CC-BY-NC-ND-1.0
CC-BY-NC-ND-2.0
CC-BY-NC-ND-2.5
CC-BY-NC-ND-3.0
CC-BY-NC-ND-3.0-DE
CC-BY-NC-ND-3.0-IGO
CC-BY-NC-ND-4.0
CC-BY-NC-SA-1.0
CC-BY-NC-SA-2.0
CC-BY-NC-SA-2.0-DE
CC-BY-NC-SA-2.0-FR
CC-BY-NC-SA-2.0-UK
CC-BY-NC-SA-2.5
CC-BY-NC-SA-3.0
CC-BY-NC-SA-3.0-DE
CC-BY-NC-SA-3.0-IGO
CC-BY-NC-SA-4.0
CC-BY-ND-1.0
CC-BY-ND-2.0
CC-BY-ND-2.5
CC-BY-ND-3.0
CC-BY-ND-3.0-DE
CC-BY-ND-4.0
CC-BY-SA-1.0
CC-BY-SA-2.0
CC-BY-SA-2.0-UK
CC-BY-SA-2.1-JP
CC-BY-SA-2.5
CC-BY-SA-3.0
CC-BY-SA-3.0-AT
CC-BY-SA-3.0-DE
CC-BY-SA-3.0-IGO
CC-BY-SA-4.0
CC-PDDC
CC-PDM-1.0
CC-SA-1.0
CC0-1.0
CDDL-1.0
CDDL-1.1
CDL-1.0
CDLA-Permissive-1.0
CDLA-Permissive-2.0
CDLA-Sharing-1.0
CECILL-1.0
CECILL-1.1
CECILL-2.0
CECILL-2.1
CECILL-B
CECILL-C
CERN-OHL-1.1
CERN-OHL-1.2
CERN-OHL-P-2.0
CERN-OHL-S-2.0
CERN-OHL-W-2.0
CFITSIO
check-cvs
checkmk
ClArtistic
Clips
CMU-Mach
CMU-Mach-nodoc
CNRI-Jython
CNRI-Python
CNRI-Python-GPL-Compatible
COIL-1.0
Community-Spec-1.0
Condor-1.1
copyleft-next-0.3.0
copyleft-next-0.3.1
Cornell-Lossless-JPEG
CPAL-1.0
CPL-1.0
CPOL-1.02
Cronyx
Crossword
CryptoSwift
CrystalStacker
CUA-OPL-1.0
Cube
curl
cve-tou
D-FSL-1.0
DEC-3-Clause
diffmark
DL-DE-BY-2.0
DL-DE-ZERO-2.0
DOC
DocBook-DTD
DocBook-Schema
DocBook-Stylesheet
DocBook-XML
Dotseqn
DRL-1.0
DRL-1.1
DSDP
dtoa
dvipdfm
ECL-1.0
ECL-2.0
eCos-2.0
EFL-1.0
EFL-2.0
eGenix
Elastic-2.0
Entessa
EPICS
EPL-1.0
EPL-2.0
ErlPL-1.1
etalab-2.0
EUDatagrid
EUPL-1.0
EUPL-1.1
EUPL-1.2
Eurosym
Fair
FBM
FDK-AAC
Ferguson-Twofish
Frameworx-1.0
FreeBSD-DOC
FreeImage
FSFAP
FSFAP-no-warranty-disclaimer
FSFUL
FSFULLR
FSFULLRSD
FSFULLRWD
FSL-1.1-ALv2
FSL-1.1-MIT
FTL
Furuseth
fwlw
Game-Programming-Gems
GCR-docs
GD
generic-xts
GFDL-1.1
GFDL-1.1-invariants-only
GFDL-1.1-invariants-or-later
GFDL-1.1-no-invariants-only
GFDL-1.1-no-invariants-or-later
GFDL-1.1-only
GFDL-1.1-or-later
GFDL-1.2
GFDL-1.2-invariants-only
GFDL-1.2-invariants-or-later
GFDL-1.2-no-invariants-only
GFDL-1.2-no-invariants-or-later
GFDL-1.2-only
GFDL-1.2-or-later
GFDL-1.3
GFDL-1.3-invariants-only
GFDL-1.3-invariants-or-later
GFDL-1.3-no-invariants-only
GFDL-1.3-no-invariants-or-later
GFDL-1.3-only
GFDL-1.3-or-later
Giftware
GL2PS
Glide
Glulxe
GLWTPL
gnuplot
GPL-1.0
GPL-1.0+
GPL-1.0-only
GPL-1.0-or-later
GPL-2.0
GPL-2.0+
GPL-2.0-only
GPL-2.0-or-later
GPL-2.0-with-autoconf-exception
GPL-2.0-with-bison-exception
GPL-2.0-with-classpath-exception
GPL-2.0-with-font-exception
GPL-2.0-with-GCC-exception
GPL-3.0
GPL-3.0+
GPL-3.0-only
GPL-3.0-or-later
GPL-3.0-with-autoconf-exception
GPL-3.0-with-GCC-exception
Graphics-Gems
gSOAP-1.3b
gtkbook
Gutmann
HaskellReport
HDF5
hdparm
HIDAPI
Hippocratic-2.1
HP-1986
HP-1989
HPND
HPND-DEC
HPND-doc
HPND-doc-sell
HPND-export-US
HPND-export-US-acknowledgement
HPND-export-US-modify
HPND-export2-US
HPND-Fenneberg-Livingston
HPND-INRIA-IMAG
HPND-Intel
HPND-Kevlin-Henney
HPND-Markus-Kuhn
HPND-merchantability-variant
HPND-MIT-disclaimer
HPND-Netrek
HPND-Pbmplus
HPND-sell-MIT-disclaimer-xserver
HPND-sell-regexpr
HPND-sell-variant
HPND-sell-variant-MIT-disclaimer
HPND-sell-variant-MIT-disclaimer-rev
HPND-UC
HPND-UC-export-US
HTMLTIDY
IBM-pibs
ICU
IEC-Code-Components-EULA
IJG
IJG-short
ImageMagick
iMatix
Imlib2
Info-ZIP
Inner-Net-2.0
InnoSetup
Intel
Intel-ACPI
Interbase-1.0
IPA
IPL-1.0
ISC
ISC-Veillard
Jam
JasPer-2.0
jove
JPL-image
JPNIC
JSON
Kastrup
Kazlib
Knuth-CTAN
LAL-1.2
LAL-1.3
Latex2e
Latex2e-translated-notice
Leptonica
LGPL-2.0
LGPL-2.0+
LGPL-2.0-only
LGPL-2.0-or-later
LGPL-2.1
LGPL-2.1+
LGPL-2.1-only
LGPL-2.1-or-later
LGPL-3.0
LGPL-3.0+
LGPL-3.0-only
LGPL-3.0-or-later
LGPLLR
Libpng
libpng-1.6.35
libpng-2.0
libselinux-1.0
libtiff
libutil-David-Nugent
LiLiQ-P-1.1
LiLiQ-R-1.1
LiLiQ-Rplus-1.1
Linux-man-pages-1-para
Linux-man-pages-copyleft
Linux-man-pages-copyleft-2-para
Linux-man-pages-copyleft-var
Linux-OpenIB
LOOP
LPD-document
LPL-1.0
LPL-1.02
LPPL-1.0
LPPL-1.1
LPPL-1.2
LPPL-1.3a
LPPL-1.3c
lsof
Lucida-Bitmap-Fonts
LZMA-SDK-9.11-to-9.20
LZMA-SDK-9.22
Mackerras-3-Clause
Mackerras-3-Clause-acknowledgment
magaz
mailprio
MakeIndex
man2html
Martin-Birgmeier
McPhee-slideshow
metamail
Minpack
MIPS
MirOS
MIT
MIT-0
MIT-advertising
MIT-Click
MIT-CMU
MIT-enna
MIT-feh
MIT-Festival
MIT-Khronos-old
MIT-Modern-Variant
MIT-open-group
MIT-testregex
MIT-Wu
MITNFA
MMIXware
Motosoto
MPEG-SSG
mpi-permissive
mpich2
MPL-1.0
MPL-1.1
MPL-2.0
MPL-2.0-no-copyleft-exception
mplus
MS-LPL
MS-PL
MS-RL
MTLL
MulanPSL-1.0
MulanPSL-2.0
Multics
Mup
NAIST-2003
NASA-1.3
Naumen
NBPL-1.0
NCBI-PD
NCGL-UK-2.0
NCL
NCSA
Net-SNMP
NetCDF
Newsletr
NGPL
ngrep
NICTA-1.0
NIST-PD
NIST-PD-fallback
NIST-Software
NLOD-1.0
NLOD-2.0
NLPL
Nokia
NOSL
Noweb
NPL-1.0
NPL-1.1
NPOSL-3.0
NRL
NTIA-PD
NTP
NTP-0
Nunit
O-UDA-1.0
OAR
OCCT-PL
OCLC-2.0
ODbL-1.0
ODC-By-1.0
OFFIS
OFL-1.0
OFL-1.0-no-RFN
OFL-1.0-RFN
OFL-1.1
OFL-1.1-no-RFN
OFL-1.1-RFN
OGC-1.0
OGDL-Taiwan-1.0
OGL-Canada-2.0
OGL-UK-1.0
OGL-UK-2.0
OGL-UK-3.0
OGTSL
OLDAP-1.1
OLDAP-1.2
OLDAP-1.3
OLDAP-1.4
OLDAP-2.0
OLDAP-2.0.1
OLDAP-2.1
OLDAP-2.2
OLDAP-2.2.1
OLDAP-2.2.2
OLDAP-2.3
OLDAP-2.4
OLDAP-2.5
OLDAP-2.6
OLDAP-2.7
OLDAP-2.8
OLFL-1.3
OML
OpenPBS-2.3
OpenSSL
OpenSSL-standalone
OpenVision
OPL-1.0
OPL-UK-3.0
OPUBL-1.0
OSET-PL-2.1
OSL-1.0
OSL-1.1
OSL-2.0
OSL-2.1
OSL-3.0
PADL
Parity-6.0.0
Parity-7.0.0
PDDL-1.0
PHP-3.0
PHP-3.01
Pixar
pkgconf
Plexus
pnmstitch
PolyForm-Noncommercial-1.0.0
PolyForm-Small-Business-1.0.0
PostgreSQL
PPL
PSF-2.0
psfrag
psutils
Python-2.0
Python-2.0.1
python-ldap
Qhull
QPL-1.0
QPL-1.0-INRIA-2004
radvd
Rdisc
RHeCos-1.1
RPL-1.1
RPL-1.5
RPSL-1.0
RSA-MD
RSCPL
Ruby
Ruby-pty
SAX-PD
SAX-PD-2.0
Saxpath
SCEA
SchemeReport
Sendmail
Sendmail-8.23
Sendmail-Open-Source-1.1
SGI-B-1.0
SGI-B-1.1
SGI-B-2.0
SGI-OpenGL
SGP4
SHL-0.5
SHL-0.51
SimPL-2.0
SISSL
SISSL-1.2
SL
Sleepycat
SMAIL-GPL
SMLNJ
SMPPL
SNIA
snprintf
SOFA
softSurfer
Soundex
Spencer-86
Spencer-94
Spencer-99
SPL-1.0
ssh-keyscan
SSH-OpenSSH
SSH-short
SSLeay-standalone
SSPL-1.0
StandardML-NJ
SugarCRM-1.1.3
SUL-1.0
Sun-PPP
Sun-PPP-2000
SunPro
SWL
swrule
Symlinks
TAPR-OHL-1.0
TCL
TCP-wrappers
TermReadKey
TGPPL-1.0
ThirdEye
threeparttable
TMate
TORQUE-1.1
TOSL
TPDL
TPL-1.0
TrustedQSL
TTWL
TTYP0
TU-Berlin-1.0
TU-Berlin-2.0
Ubuntu-font-1.0
UCAR
UCL-1.0
ulem
UMich-Merit
Unicode-3.0
Unicode-DFS-2015
Unicode-DFS-2016
Unicode-TOU
UnixCrypt
Unlicense
Unlicense-libtelnet
Unlicense-libwhirlpool
UPL-1.0
URT-RLE
Vim
VOSTROM
VSL-1.0
W3C
W3C-19980720
W3C-20150513
w3m
Watcom-1.0
Widget-Workshop
Wsuipa
WTFPL
wwl
wxWindows
X11
X11-distribute-modifications-variant
X11-swapped
Xdebug-1.03
Xerox
Xfig
XFree86-1.1
xinetd
xkeyboard-config-Zinoviev
xlock
Xnet
xpp
XSkat
xzoom
YPL-1.0
YPL-1.1
Zed
Zeeff
Zend-2.0
Zimbra-1.3
Zimbra-1.4
Zlib
zlib-acknowledgement
ZPL-1.1
ZPL-2.0
ZPL-2.1
`;
const exceptions = `
389-exception
Asterisk-exception
Asterisk-linking-protocols-exception
Autoconf-exception-2.0
Autoconf-exception-3.0
Autoconf-exception-generic
Autoconf-exception-generic-3.0
Autoconf-exception-macro
Bison-exception-1.24
Bison-exception-2.2
Bootloader-exception
CGAL-linking-exception
Classpath-exception-2.0
CLISP-exception-2.0
cryptsetup-OpenSSL-exception
Digia-Qt-LGPL-exception-1.1
DigiRule-FOSS-exception
eCos-exception-2.0
erlang-otp-linking-exception
Fawkes-Runtime-exception
FLTK-exception
fmt-exception
Font-exception-2.0
freertos-exception-2.0
GCC-exception-2.0
GCC-exception-2.0-note
GCC-exception-3.1
Gmsh-exception
GNAT-exception
GNOME-examples-exception
GNU-compiler-exception
gnu-javamail-exception
GPL-3.0-389-ds-base-exception
GPL-3.0-interface-exception
GPL-3.0-linking-exception
GPL-3.0-linking-source-exception
GPL-CC-1.0
GStreamer-exception-2005
GStreamer-exception-2008
harbour-exception
i2p-gpl-java-exception
Independent-modules-exception
KiCad-libraries-exception
LGPL-3.0-linking-exception
libpri-OpenH323-exception
Libtool-exception
Linux-syscall-note
LLGPL
LLVM-exception
LZMA-exception
mif-exception
mxml-exception
Nokia-Qt-exception-1.1
OCaml-LGPL-linking-exception
OCCT-exception-1.0
OpenJDK-assembly-exception-1.0
openvpn-openssl-exception
PCRE2-exception
polyparse-exception
PS-or-PDF-font-exception-20170817
QPL-1.0-INRIA-2004-exception
Qt-GPL-exception-1.0
Qt-LGPL-exception-1.1
Qwt-exception-1.0
romic-exception
RRDtool-FLOSS-exception-2.0
SANE-exception
SHL-2.0
SHL-2.1
stunnel-exception
SWI-exception
Swift-exception
Texinfo-exception
u-boot-exception-2.0
UBDL-exception
Universal-FOSS-exception-1.0
vsftpd-openssl-exception
WxWindows-exception-3.1
x11vnc-openssl-exception
`;
const namesIn = (text) => new Set(text.trim().toLowerCase().split('\n'));
/** The SPDX identifiers that PyPI takes, also deprecated ones, in lower case. */
const licenseIdentifiers = namesIn(licenses);
/** What may follow `WITH`, in lower case. */
const licenseExceptions = namesIn(exceptions);

;// CONCATENATED MODULE: ./lib/distribution/metadata/license-expression.js


/**
 * Why a text is no license expression, by the rule of `packaging.licenses`: any case of identifiers and operators, `LicenseRef-`
 * with letters, digits, `.`, and `-`; no `DocumentRef-`, no `NONE`.
 *
 * @returns `undefined` if it is one.
 * @see https://packaging.python.org/en/latest/specifications/license-expression/
 */
function faultOfLicenseExpression(text) {
    if (text.trim() === '')
        return 'it is empty';
    const tokens = text.replaceAll(/[()]/g, ' $& ').trim().split(/\s+/);
    return faultOfOrder(tokens.map((token) => token.toLowerCase())) ?? faultOfNames(tokens);
}
const operators = new Set(['or', 'and', 'with']);
/** Operands and operators must alternate, and each parenthesis must be closed. */
function faultOfOrder(tokens) {
    let depth = 0;
    let isOperandNext = true;
    for (const token of tokens) {
        const isOperator = operators.has(token);
        const isWrong = token === '(' || !(isOperator || token === ')') ? !isOperandNext : isOperandNext;
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (isWrong || depth < 0)
            return `${(0,quoted/* quoted */.TL)(token)} cannot stand there`;
        isOperandNext = isOperator || token === '(';
    }
    if (depth > 0)
        return 'a parenthesis is not closed';
    return isOperandNext ? `it ends with ${(0,quoted/* quoted */.TL)(tokens.at(-1) ?? '')}` : undefined;
}
function faultOfNames(tokens) {
    for (const [index, token] of tokens.entries()) {
        const name = token.toLowerCase();
        if (operators.has(name) || name === '(' || name === ')')
            continue;
        if (tokens[index - 1]?.toLowerCase() === 'with') {
            if (!licenseExceptions.has(name))
                return `Unknown license exception: '${token}'`;
            continue;
        }
        if (name.startsWith('licenseref-')) {
            if (!/^[a-z0-9.-]*$/.test(name))
                return `Invalid licenseref: '${token}'`;
        }
        else if (!licenseIdentifiers.has(name.replace(/\+$/, '')))
            return `Unknown license: '${token}'`;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/metadata/specifier.js
// `\s` of Python, which has four separators more than JavaScript's, and no byte order mark.
const space = '[\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]';
const pre = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const post = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const dev = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
const release = (more) => `${space}*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)${more}`;
/**
 * One version specifier, to be used without regard to case: what `===` is followed by is nearly anything; `==` and `!=` take a
 * wild card or a local version; `~=` needs two numbers.
 *
 * @see https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
 */
const specifierSource = [
    `===${space}*[^\\s;)]*`,
    `(?:==|!=)${release('*')}(?:\\.\\*|${pre}${post}${dev}${local})`,
    `~=${release('+')}${pre}${post}${dev}`,
    `(?:<=|>=|<|>)${release('*')}${pre}${post}${dev}`,
].join('|');
const whole = new RegExp(`^${space}*(?:${specifierSource})${space}*$`, 'i');
/** Whether a text is a list of version specifiers, as `Requires-Python` has; nothing between two commas is fine. */
function isSpecifierSet(text) {
    return text.split(',').every((part) => part.trim() === '' || whole.test(part));
}

;// CONCATENATED MODULE: ./lib/distribution/metadata/requirement.js

/**
 * Read a requirement as `packaging.requirements` does, which the index and installers use.
 *
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/#grammar
 */
function readRequirement(text) {
    const scanner = new Scanner(text);
    try {
        return { kind: 'requirement', ...scanner.requirement() };
    }
    catch (error) {
        if (!(error instanceof Unexpected))
            throw error;
        return { kind: 'none', expected: error.expected, rest: scanner.rest };
    }
}
// Python gives up at some hundreds.
const deepestMarker = 200;
class Unexpected extends Error {
    expected;
    constructor(expected) {
        super(`expected ${expected}`);
        this.expected = expected;
    }
}
const sticky = (source, flags = '') => new RegExp(source, `y${flags}`);
const requirement_space = sticky('[ \\t]*');
const someSpace = sticky('[ \\t]+');
const requirement_identifier = sticky('[a-zA-Z0-9][a-zA-Z0-9._-]*\\b');
const specifier = sticky(specifierSource, 'i');
const quotedString = sticky(`'[^']*'|"[^"]*"`);
const comparison = sticky('===|==|~=|!=|<=|>=|<|>');
const variable = sticky(`(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|${[
    'platform[._](?:version|machine|python_implementation)',
    'python_implementation|implementation_(?:name|version)',
    'extras?|dependency_groups)\\b',
].join('|')}`);
/** Reads one text from the left; each method fails with `Unexpected` where the grammar does. */
class Scanner {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    get rest() {
        return this.#text.slice(this.#at);
    }
    requirement() {
        this.#take(requirement_space);
        const name = this.#need(requirement_identifier, 'the name of a project');
        this.#take(requirement_space);
        this.#extras();
        this.#take(requirement_space);
        const url = this.#take(sticky('@')) === undefined ? this.#versions() : this.#url();
        if (this.#at < this.#text.length) {
            this.#need(sticky(';'), url === undefined ? 'a comma, a semicolon, or the end' : 'a semicolon or the end');
            this.#marker();
            this.#end();
        }
        return { name, url };
    }
    #extras() {
        if (this.#take(sticky('\\[')) === undefined)
            return;
        this.#take(requirement_space);
        if (this.#take(requirement_identifier) !== undefined) {
            this.#take(requirement_space);
            while (this.#take(sticky(',')) !== undefined) {
                this.#take(requirement_space);
                this.#need(requirement_identifier, 'the name of an extra');
                this.#take(requirement_space);
            }
        }
        this.#need(sticky('\\]'), 'a comma or "]"');
    }
    #url() {
        this.#take(requirement_space);
        const url = this.#need(sticky('[^ \\t]+'), 'a URL');
        if (this.#at < this.#text.length)
            this.#need(someSpace, 'a space after the URL');
        return url;
    }
    #versions() {
        const isEnclosed = this.#take(sticky('\\(')) !== undefined;
        this.#take(requirement_space);
        const start = this.#at;
        while (this.#take(specifier) !== undefined) {
            if (this.#sees(/\.\*/y))
                throw new Unexpected('no ".*" behind this operator and version');
            if (this.#sees(/\+[a-z0-9]/y))
                throw new Unexpected('no local version behind this operator');
            this.#take(requirement_space);
            if (this.#take(sticky(',')) === undefined)
                break;
            this.#take(requirement_space);
        }
        // What follows === may hold a comma, and what follows that must be a specifier all the same.
        if (!isSpecifierSet(this.#text.slice(start, this.#at)))
            throw new Unexpected('version specifiers');
        this.#take(requirement_space);
        if (isEnclosed)
            this.#need(sticky('\\)'), 'a comma or ")"');
        this.#take(requirement_space);
        return undefined;
    }
    #marker(depth = 0) {
        if (depth > deepestMarker)
            throw new Unexpected(`no more than ${deepestMarker} parentheses in each other`);
        do {
            this.#take(requirement_space);
            if (this.#take(sticky('\\(')) === undefined) {
                this.#operand();
                this.#operator();
                this.#operand();
            }
            else {
                this.#marker(depth + 1);
                this.#need(sticky('\\)'), '"and", "or", or ")"');
            }
            this.#take(requirement_space);
        } while (this.#take(sticky('(?:or|and)\\b')) !== undefined);
    }
    #operand() {
        this.#take(requirement_space);
        if (this.#take(variable) === undefined) {
            const start = this.#at;
            const text = this.#need(quotedString, 'a variable of environments, or a quoted text');
            if (!isPythonString(text)) {
                this.#at = start;
                throw new Unexpected('a text that Python can read');
            }
        }
        this.#take(requirement_space);
    }
    #operator() {
        if (this.#take(sticky('in\\b')) !== undefined || this.#take(comparison) !== undefined)
            return;
        this.#need(sticky('not[ \\t]+in\\b'), '<, <=, ==, !=, >=, >, ~=, ===, in, or "not in"');
    }
    #end() {
        if (this.#at < this.#text.length)
            throw new Unexpected('"and", "or", or the end');
    }
    #take(form) {
        form.lastIndex = this.#at;
        const found = form.exec(this.#text)?.[0];
        this.#at += found?.length ?? 0;
        return found;
    }
    #need(form, expected) {
        const found = this.#take(form);
        if (found === undefined)
            throw new Unexpected(expected);
        return found;
    }
    #sees(form) {
        form.lastIndex = this.#at;
        return form.test(this.#text);
    }
}
/** Whether quotes around a text make a literal of Python: `packaging` has Python itself read it. */
function isPythonString(literal) {
    if (/[\n\r\0]/.test(literal))
        return false;
    return /^(?:[^\\]|\\(?:[^xuUN]|x[0-9a-f]{2}|u[0-9a-f]{4}|U00(?:0[0-9a-f]|10)[0-9a-f]{4}|N\{[^}]+\}))*$/i.test(literal.slice(1, -1));
}

;// CONCATENATED MODULE: ./lib/distribution/metadata/web-address.js
/**
 * Why a text is no URL that PyPI takes, in its words. It asks for the scheme, and for a port that exists; beyond that, this rule asks
 * for a host as browsers find one, since nobody can follow a link that has none.
 *
 * @returns `undefined` if it is one.
 */
function faultOfWebAddress(text) {
    const [, authority = '', rest] = /^https?:(?:\/\/([^\\/?#]*))?([^#]*)/is.exec(text) ?? [];
    if (rest === undefined || /[[\]]/.test(rest))
        return `'${text}' is not a valid url`;
    if (isOutOfPorts(authority))
        return `'${text}' is not a valid url: there is no such port`;
    const [, shown = ''] = /^https?:[\\/]*([^\\/?#]*)/is.exec(text) ?? [];
    const host = shown.replace(/^.*@/s, '').replace(/:[^\]]*$/, '');
    return host.trim() === '' ? `'${text}' is not a valid url: it has no host` : undefined;
}
// RFC 3986, 3.2: of an authority that is not of this form, the index looks at nothing.
const web_address_name = `(?:[\\w.~!$&'()*+,;=-]|%[0-9a-f]{2})`;
const withPort = new RegExp(`^(?:(?:${web_address_name}|:)+@)?(?:${web_address_name}*|\\[[0-9a-f:.]+\\]):([0-9]{5})$`, 'i');
const isOutOfPorts = (authority) => Number(withPort.exec(authority)?.[1]) > 65535;

;// CONCATENATED MODULE: ./lib/distribution/metadata/rules.js










const projectName = /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i;
/** A rule for each value of some fields by itself. */
const each = (headers, fault) => (fields) => headers.flatMap((header) => (fields.get(header) ?? []).map((value) => fault(value, header)));
const rules = [
    isKnownVersion,
    isOldEnough,
    (fields) => ['name', 'version'].map((header) => (fields.has(header) ? undefined : `'${header}' is a required field`)),
    each(['name', 'provides-extra'], (value, header) => projectName.test(value) ? undefined : `'${value}' is invalid for '${header}'`),
    each(['version'], (value) => ((0,release_version/* parseVersion */.ot)(value) ? undefined : `'${value}' is invalid for 'version'`)),
    each(['summary'], summaryFault),
    each(['description-content-type'], description/* faultOfContentType */.b8),
    each(['requires-python'], (value) => isSpecifierSet(value) ? undefined : `'${value}' is invalid for 'requires-python'`),
    each(['requires-dist', 'provides-dist', 'obsoletes-dist'], requirementFault),
    each(['author-email', 'maintainer-email'], faultOfAddresses),
    each(['home-page', 'download-url'], faultOfWebAddress),
    each(['project-url'], projectUrlFault),
    repeatedLabels,
    each(['classifier'], classifiers/* faultOfClassifier */.VF),
    each(['dynamic'], dynamicFault),
    each(['license-expression'], (value) => {
        const fault = faultOfLicenseExpression(value);
        return fault && `'${value}' is invalid for 'license-expression': ${fault}`;
    }),
    each(['license-file'], licenseFileFault),
    (fields) => [
        fields.has('license') && fields.has('license-expression')
            ? 'License is deprecated when License-Expression is present. Only License-Expression should be present'
            : undefined,
    ],
    each(['import-name', 'import-namespace'], faultOfImportName),
];
/**
 * What PyPI would refuse in core metadata, in its own words where they are known. Not looked at here: whether a classifier
 * is in the index's list, which may be newer than this action, and whether the description can be rendered.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
function faultsOfMetadata(fields) {
    return rules.flatMap((rule) => rule(fields)).filter((fault) => fault !== undefined);
}
function isKnownVersion(fields) {
    const version = fields.get('metadata-version')?.[0];
    if (version === undefined)
        return ['None is not a valid metadata version'];
    return metadata_fields/* metadataVersions */.d.includes(version) ? [] : [`'${version}' is not a valid metadata version`];
}
function isOldEnough(fields) {
    const age = metadata_fields/* metadataVersions */.d.indexOf(fields.get('metadata-version')?.[0] ?? '');
    if (age === -1)
        return [];
    return [...metadata_fields/* metadataFields */.j.values()].map(({ header, since }) => fields.has(header) && metadata_fields/* metadataVersions */.d.indexOf(since) > age
        ? `${header} introduced in metadata version ${since}, not ${metadata_fields/* metadataVersions */.d[age]}`
        : undefined);
}
function summaryFault(value) {
    if (value.includes('\n'))
        return `'summary' must be a single line`;
    return [...value].length > 512 ? `'summary' field must be 512 characters or less` : undefined;
}
function requirementFault(value, header) {
    const reading = readRequirement(value);
    switch (reading.kind) {
        case 'requirement':
            return reading.url === undefined ? undefined : `Can't have direct dependency: '${value}'`;
        case 'none': {
            const place = reading.rest === '' ? 'at its end' : `before '${reading.rest}'`;
            return `'${value}' is invalid for '${header}': expected ${reading.expected} ${place}`;
        }
    }
}
function projectUrlFault(value) {
    const comma = value.indexOf(',');
    const label = value.slice(0, comma === -1 ? undefined : comma).trim();
    const url = comma === -1 ? '' : value.slice(comma + 1).trim();
    if (label === '')
        return `project-url '${value}' must have a label`;
    if ([...label].length > 32)
        return `project-url label '${label}' must be 32 characters or less`;
    return url === '' ? `project-url '${value}' must have a URL` : faultOfWebAddress(url);
}
function repeatedLabels(fields) {
    const labels = (fields.get('project-url') ?? []).map((value) => value.split(',')[0]?.trim());
    const repeated = labels.filter((label, index) => labels.indexOf(label) < index);
    return repeated.map((label) => `'project-url' has the label '${label}' twice`);
}
function dynamicFault(value) {
    const field = value.toLowerCase();
    if (['name', 'version', 'metadata-version'].includes(field))
        return `'${field}' is not allowed as a dynamic field`;
    return metadata_fields/* metadataFields */.j.has(field) && field !== 'dynamic' ? undefined : `'${field}' is not a valid dynamic field`;
}
function licenseFileFault(path) {
    const isPlain = !/^[\\/]|^[a-z]:|\\|\.\.|\*|\/$|\/\/|(^|\/)\.\/|\/\.$/i.test(path);
    return isPlain ? undefined : `'${path}' is invalid for 'license-file': it must be a resolved, relative path with '/'`;
}

// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
;// CONCATENATED MODULE: ./lib/distribution/metadata.js




/** Held in memory whole. The index has no limit of its own; no real project has a hundredth of it, and a README is most of that. */
const metadataLimitBytes = 16 * 1024 * 1024;
/**
 * Read core metadata, and refuse what PyPI would refuse, all faults in one error.
 *
 * @param file Names the member and its archive, for the message.
 * @throws ReleaseError `metadata-invalid`, `version-local`
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
function parseMetadata(contents, file) {
    const { fields, faults } = readFields(decode(contents, file));
    faults.push(...faultsOfMetadata(fields));
    const name = fields.get('name')?.[0];
    const version = (0,release_version/* parseVersion */.ot)(fields.get('version')?.[0] ?? '');
    if (faults.length > 0 || name === undefined || version === undefined) {
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: faults.join('; ') });
    }
    if (version.isLocal) {
        throw (0,refusal/* refusal */.x)('version-local', { file, found: `The use of local versions in '${version.text}' is not allowed` });
    }
    return { name, version, licenseFiles: fields.get('license-file') ?? [], fields };
}
function decode(contents, file) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents);
    }
    catch (cause) {
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: 'it is not UTF-8', cause });
    }
}
function readFields(text) {
    const { headers, body, strayLines } = splitMessage(text);
    const faults = strayLines.map((line) => `line ${line} is neither a header nor the continuation of one`);
    const written = Map.groupBy(headers, ({ name }) => name);
    const fields = new Map();
    for (const [name, group] of written) {
        const field = metadata_fields/* metadataFields */.j.get(name);
        if (field === undefined)
            faults.push(`unrecognized field: '${name}'`);
        else if (group.length > 1 && !field.isRepeatable)
            faults.push(`'${name}' stands ${group.length} times`);
        const values = group.map(({ value }) => value).filter(isStated);
        if (values.length > 0)
            fields.set(name, values);
    }
    if (body !== '' && fields.has('description'))
        faults.push(`'description' is a header, and there is a body as well`);
    if (isStated(body))
        fields.set('description', [body]);
    if (isBefore(fields, '2.4'))
        fields.delete('license-file');
    return { fields, faults };
}
// Old back ends wrote UNKNOWN for what they did not know, and the index takes that and empty values for absent ones.
const isStated = (value) => !['', 'UNKNOWN'].includes(value.trim());
// Older setuptools wrote License-File long before the metadata had it, and meant another path by it.
function isBefore(fields, version) {
    const age = metadata_fields/* metadataVersions */.d.indexOf(fields.get('metadata-version')?.[0] ?? '');
    return age !== -1 && age < metadata_fields/* metadataVersions */.d.indexOf(version);
}
const lineForm = /([^\r\n]*)(\r\n|\r|\n|$)/y;
const headerForm = /^([!-9;-~]+):[ \t]*(.*)$/;
/**
 * Split a message where Python's `email` splits it with the policy `compat32`, which the index and its clients use.
 *
 * @see https://packaging.python.org/en/latest/specifications/core-metadata/
 */
function splitMessage(text) {
    const headers = [];
    const strayLines = [];
    let offset = 0;
    for (let number = 1; offset < text.length; number += 1) {
        lineForm.lastIndex = offset;
        const [whole = '', line = ''] = lineForm.exec(text) ?? [];
        offset += whole.length;
        if (line === '')
            break;
        const [, name, value = ''] = headerForm.exec(line) ?? [];
        const last = headers.at(-1);
        if (/^[ \t]/.test(line) && last !== undefined)
            headers[headers.length - 1] = fold(last, line);
        else if (name === undefined)
            strayLines.push(number);
        else
            headers.push({ name: name.toLowerCase(), value });
    }
    return { headers, body: text.slice(offset), strayLines };
}
// A header whose own line is empty begins with its first continuation, as in the `email` of Python 3.13.
const fold = ({ name, value }, line) => ({
    name,
    value: value === '' ? line.replace(/^[ \t]+/, '') : `${value}\n${line}`,
});


/***/ }),

/***/ 48273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VF: () => (/* binding */ faultOfClassifier),
  T$: () => (/* binding */ requireListed),
  ZD: () => (/* binding */ unlistedClassifiers)
});

// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
;// CONCATENATED MODULE: ./lib/distribution/metadata/lists/classifiers.js
// Written by `npm run classifiers`.
/** The day of the lists, as `YYYY-MM-DD`. */
const listedOn = '2026-09-21';
const classifiers = `
Development Status :: 1 - Planning
Development Status :: 2 - Pre-Alpha
Development Status :: 3 - Alpha
Development Status :: 4 - Beta
Development Status :: 5 - Production/Stable
Development Status :: 6 - Mature
Development Status :: 7 - Inactive
Environment :: Console
Environment :: Console :: Curses
Environment :: Console :: Framebuffer
Environment :: Console :: Newt
Environment :: Console :: svgalib
Environment :: Cygwin (MS Windows)
Environment :: GPU
Environment :: GPU :: NVIDIA CUDA
Environment :: GPU :: NVIDIA CUDA :: 1.0
Environment :: GPU :: NVIDIA CUDA :: 1.1
Environment :: GPU :: NVIDIA CUDA :: 10.0
Environment :: GPU :: NVIDIA CUDA :: 10.1
Environment :: GPU :: NVIDIA CUDA :: 10.2
Environment :: GPU :: NVIDIA CUDA :: 11
Environment :: GPU :: NVIDIA CUDA :: 11.0
Environment :: GPU :: NVIDIA CUDA :: 11.1
Environment :: GPU :: NVIDIA CUDA :: 11.2
Environment :: GPU :: NVIDIA CUDA :: 11.3
Environment :: GPU :: NVIDIA CUDA :: 11.4
Environment :: GPU :: NVIDIA CUDA :: 11.5
Environment :: GPU :: NVIDIA CUDA :: 11.6
Environment :: GPU :: NVIDIA CUDA :: 11.7
Environment :: GPU :: NVIDIA CUDA :: 11.8
Environment :: GPU :: NVIDIA CUDA :: 12
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.0
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.1
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.2
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.3
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.4
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.5
Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.6
Environment :: GPU :: NVIDIA CUDA :: 13
Environment :: GPU :: NVIDIA CUDA :: 2.0
Environment :: GPU :: NVIDIA CUDA :: 2.1
Environment :: GPU :: NVIDIA CUDA :: 2.2
Environment :: GPU :: NVIDIA CUDA :: 2.3
Environment :: GPU :: NVIDIA CUDA :: 3.0
Environment :: GPU :: NVIDIA CUDA :: 3.1
Environment :: GPU :: NVIDIA CUDA :: 3.2
Environment :: GPU :: NVIDIA CUDA :: 4.0
Environment :: GPU :: NVIDIA CUDA :: 4.1
Environment :: GPU :: NVIDIA CUDA :: 4.2
Environment :: GPU :: NVIDIA CUDA :: 5.0
Environment :: GPU :: NVIDIA CUDA :: 5.5
Environment :: GPU :: NVIDIA CUDA :: 6.0
Environment :: GPU :: NVIDIA CUDA :: 6.5
Environment :: GPU :: NVIDIA CUDA :: 7.0
Environment :: GPU :: NVIDIA CUDA :: 7.5
Environment :: GPU :: NVIDIA CUDA :: 8.0
Environment :: GPU :: NVIDIA CUDA :: 9.0
Environment :: GPU :: NVIDIA CUDA :: 9.1
Environment :: GPU :: NVIDIA CUDA :: 9.2
Environment :: Handhelds/PDA's
Environment :: MacOS X
Environment :: MacOS X :: Aqua
Environment :: MacOS X :: Carbon
Environment :: MacOS X :: Cocoa
Environment :: No Input/Output (Daemon)
Environment :: OpenStack
Environment :: Other Environment
Environment :: Plugins
Environment :: Web Environment
Environment :: Web Environment :: Buffet
Environment :: Web Environment :: Mozilla
Environment :: Web Environment :: ToscaWidgets
Environment :: WebAssembly
Environment :: WebAssembly :: Emscripten
Environment :: WebAssembly :: WASI
Environment :: Win32 (MS Windows)
Environment :: X11 Applications
Environment :: X11 Applications :: GTK
Environment :: X11 Applications :: Gnome
Environment :: X11 Applications :: KDE
Environment :: X11 Applications :: Qt
Framework :: AWS CDK
Framework :: AWS CDK :: 1
Framework :: AWS CDK :: 2
Framework :: AiiDA
Framework :: Ansible
Framework :: AnyIO
Framework :: Apache Airflow
Framework :: Apache Airflow :: Provider
Framework :: AsyncIO
Framework :: BEAT
Framework :: BFG
Framework :: Bob
Framework :: Bottle
Framework :: Buildout
Framework :: Buildout :: Extension
Framework :: Buildout :: Recipe
Framework :: CastleCMS
Framework :: CastleCMS :: Theme
Framework :: Celery
Framework :: Chandler
Framework :: CherryPy
Framework :: CubicWeb
Framework :: Dash
Framework :: Datasette
Framework :: Django
Framework :: Django :: 1
Framework :: Django :: 1.10
Framework :: Django :: 1.11
Framework :: Django :: 1.4
Framework :: Django :: 1.5
Framework :: Django :: 1.6
Framework :: Django :: 1.7
Framework :: Django :: 1.8
Framework :: Django :: 1.9
Framework :: Django :: 2
Framework :: Django :: 2.0
Framework :: Django :: 2.1
Framework :: Django :: 2.2
Framework :: Django :: 3
Framework :: Django :: 3.0
Framework :: Django :: 3.1
Framework :: Django :: 3.2
Framework :: Django :: 4
Framework :: Django :: 4.0
Framework :: Django :: 4.1
Framework :: Django :: 4.2
Framework :: Django :: 5
Framework :: Django :: 5.0
Framework :: Django :: 5.1
Framework :: Django :: 5.2
Framework :: Django :: 6
Framework :: Django :: 6.0
Framework :: Django :: 6.1
Framework :: Django CMS
Framework :: Django CMS :: 3.10
Framework :: Django CMS :: 3.11
Framework :: Django CMS :: 3.4
Framework :: Django CMS :: 3.5
Framework :: Django CMS :: 3.6
Framework :: Django CMS :: 3.7
Framework :: Django CMS :: 3.8
Framework :: Django CMS :: 3.9
Framework :: Django CMS :: 4.0
Framework :: Django CMS :: 4.1
Framework :: Django CMS :: 5.0
Framework :: Django CMS :: 5.1
Framework :: FastAPI
Framework :: Flake8
Framework :: Flask
Framework :: Hatch
Framework :: Hypothesis
Framework :: IDLE
Framework :: IPython
Framework :: InvenTree
Framework :: Jupyter
Framework :: Jupyter :: JupyterLab
Framework :: Jupyter :: JupyterLab :: 1
Framework :: Jupyter :: JupyterLab :: 2
Framework :: Jupyter :: JupyterLab :: 3
Framework :: Jupyter :: JupyterLab :: 4
Framework :: Jupyter :: JupyterLab :: Extensions
Framework :: Jupyter :: JupyterLab :: Extensions :: Mime Renderers
Framework :: Jupyter :: JupyterLab :: Extensions :: Prebuilt
Framework :: Jupyter :: JupyterLab :: Extensions :: Themes
Framework :: Kedro
Framework :: Lektor
Framework :: Litestar
Framework :: Litestar :: 1
Framework :: Litestar :: 2
Framework :: Litestar :: 3
Framework :: Masonite
Framework :: Matplotlib
Framework :: MkDocs
Framework :: Nengo
Framework :: Odoo
Framework :: Odoo :: 10.0
Framework :: Odoo :: 11.0
Framework :: Odoo :: 12.0
Framework :: Odoo :: 13.0
Framework :: Odoo :: 14.0
Framework :: Odoo :: 15.0
Framework :: Odoo :: 16.0
Framework :: Odoo :: 17.0
Framework :: Odoo :: 18.0
Framework :: Odoo :: 19.0
Framework :: Odoo :: 20.0
Framework :: Odoo :: 8.0
Framework :: Odoo :: 9.0
Framework :: OpenTelemetry
Framework :: OpenTelemetry :: Distros
Framework :: OpenTelemetry :: Exporters
Framework :: OpenTelemetry :: Instrumentations
Framework :: Opps
Framework :: Paste
Framework :: Pelican
Framework :: Pelican :: Plugins
Framework :: Pelican :: Themes
Framework :: Plone
Framework :: Plone :: 3.2
Framework :: Plone :: 3.3
Framework :: Plone :: 4.0
Framework :: Plone :: 4.1
Framework :: Plone :: 4.2
Framework :: Plone :: 4.3
Framework :: Plone :: 5.0
Framework :: Plone :: 5.1
Framework :: Plone :: 5.2
Framework :: Plone :: 5.3
Framework :: Plone :: 6.0
Framework :: Plone :: 6.1
Framework :: Plone :: 6.2
Framework :: Plone :: 6.3
Framework :: Plone :: Addon
Framework :: Plone :: Core
Framework :: Plone :: Distribution
Framework :: Plone :: Theme
Framework :: PySimpleGUI
Framework :: PySimpleGUI :: 4
Framework :: PySimpleGUI :: 5
Framework :: Pycsou
Framework :: Pydantic
Framework :: Pydantic :: 1
Framework :: Pydantic :: 2
Framework :: Pylons
Framework :: Pyodide
Framework :: Pyramid
Framework :: Pytest
Framework :: Review Board
Framework :: Robot Framework
Framework :: Robot Framework :: Library
Framework :: Robot Framework :: Tool
Framework :: Scrapy
Framework :: Setuptools Plugin
Framework :: Sphinx
Framework :: Sphinx :: Domain
Framework :: Sphinx :: Extension
Framework :: Sphinx :: Theme
Framework :: Trac
Framework :: Trio
Framework :: Tryton
Framework :: TurboGears
Framework :: TurboGears :: Applications
Framework :: TurboGears :: Widgets
Framework :: Twisted
Framework :: Wagtail
Framework :: Wagtail :: 1
Framework :: Wagtail :: 2
Framework :: Wagtail :: 3
Framework :: Wagtail :: 4
Framework :: Wagtail :: 5
Framework :: Wagtail :: 6
Framework :: Wagtail :: 7
Framework :: Wagtail :: 8
Framework :: ZODB
Framework :: Zope
Framework :: Zope :: 2
Framework :: Zope :: 3
Framework :: Zope :: 4
Framework :: Zope :: 5
Framework :: Zope :: 6
Framework :: Zope2
Framework :: Zope3
Framework :: aiohttp
Framework :: cocotb
Framework :: napari
Framework :: tox
Intended Audience :: Customer Service
Intended Audience :: Developers
Intended Audience :: Education
Intended Audience :: End Users/Desktop
Intended Audience :: Financial and Insurance Industry
Intended Audience :: Healthcare Industry
Intended Audience :: Information Technology
Intended Audience :: Legal Industry
Intended Audience :: Manufacturing
Intended Audience :: Other Audience
Intended Audience :: Religion
Intended Audience :: Science/Research
Intended Audience :: System Administrators
Intended Audience :: Telecommunications Industry
License :: Aladdin Free Public License (AFPL)
License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication
License :: CeCILL-B Free Software License Agreement (CECILL-B)
License :: CeCILL-C Free Software License Agreement (CECILL-C)
License :: DFSG approved
License :: Eiffel Forum License (EFL)
License :: Free For Educational Use
License :: Free For Home Use
License :: Free To Use But Restricted
License :: Free for non-commercial use
License :: Freely Distributable
License :: Freeware
License :: GUST Font License 1.0
License :: GUST Font License 2006-09-30
License :: Netscape Public License (NPL)
License :: Nokia Open Source License (NOKOS)
License :: OSI Approved
License :: OSI Approved :: Academic Free License (AFL)
License :: OSI Approved :: Apache Software License
License :: OSI Approved :: Apple Public Source License
License :: OSI Approved :: Artistic License
License :: OSI Approved :: Attribution Assurance License
License :: OSI Approved :: BSD License
License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)
License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)
License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)
License :: OSI Approved :: CMU License (MIT-CMU)
License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)
License :: OSI Approved :: Common Public License
License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)
License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)
License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)
License :: OSI Approved :: Eiffel Forum License
License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)
License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)
License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)
License :: OSI Approved :: GNU Affero General Public License v3
License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)
License :: OSI Approved :: GNU Free Documentation License (FDL)
License :: OSI Approved :: GNU General Public License (GPL)
License :: OSI Approved :: GNU General Public License v2 (GPLv2)
License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)
License :: OSI Approved :: GNU General Public License v3 (GPLv3)
License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)
License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)
License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)
License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)
License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)
License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)
License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)
License :: OSI Approved :: IBM Public License
License :: OSI Approved :: ISC License (ISCL)
License :: OSI Approved :: MIT License
License :: OSI Approved :: MIT No Attribution License (MIT-0)
License :: OSI Approved :: MirOS License (MirOS)
License :: OSI Approved :: Motosoto License
License :: OSI Approved :: Mozilla Public License 1.0 (MPL)
License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)
License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)
License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)
License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)
License :: OSI Approved :: Nethack General Public License
License :: OSI Approved :: Nokia Open Source License
License :: OSI Approved :: Open Group Test Suite License
License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)
License :: OSI Approved :: PostgreSQL License
License :: OSI Approved :: Python License (CNRI Python License)
License :: OSI Approved :: Python Software Foundation License
License :: OSI Approved :: Qt Public License (QPL)
License :: OSI Approved :: Ricoh Source Code Public License
License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)
License :: OSI Approved :: Sleepycat License
License :: OSI Approved :: Sun Public License
License :: OSI Approved :: The Unlicense (Unlicense)
License :: OSI Approved :: Universal Permissive License (UPL)
License :: OSI Approved :: University of Illinois/NCSA Open Source License
License :: OSI Approved :: Vovida Software License 1.0
License :: OSI Approved :: W3C License
License :: OSI Approved :: Zero-Clause BSD (0BSD)
License :: OSI Approved :: Zope Public License
License :: OSI Approved :: zlib/libpng License
License :: Other/Proprietary License
License :: Public Domain
License :: Repoze Public License
Natural Language :: Afrikaans
Natural Language :: Arabic
Natural Language :: Armenian
Natural Language :: Basque
Natural Language :: Bengali
Natural Language :: Bosnian
Natural Language :: Bulgarian
Natural Language :: Cantonese
Natural Language :: Catalan
Natural Language :: Catalan (Valencian)
Natural Language :: Chinese (Simplified)
Natural Language :: Chinese (Traditional)
Natural Language :: Croatian
Natural Language :: Czech
Natural Language :: Danish
Natural Language :: Dutch
Natural Language :: English
Natural Language :: Esperanto
Natural Language :: Estonian
Natural Language :: Finnish
Natural Language :: French
Natural Language :: Galician
Natural Language :: Georgian
Natural Language :: German
Natural Language :: Greek
Natural Language :: Hebrew
Natural Language :: Hindi
Natural Language :: Hungarian
Natural Language :: Icelandic
Natural Language :: Indonesian
Natural Language :: Irish
Natural Language :: Italian
Natural Language :: Japanese
Natural Language :: Javanese
Natural Language :: Korean
Natural Language :: Latin
Natural Language :: Latvian
Natural Language :: Lithuanian
Natural Language :: Macedonian
Natural Language :: Malay
Natural Language :: Marathi
Natural Language :: Nepali
Natural Language :: Norwegian
Natural Language :: Panjabi
Natural Language :: Persian
Natural Language :: Polish
Natural Language :: Portuguese
Natural Language :: Portuguese (Brazilian)
Natural Language :: Romanian
Natural Language :: Russian
Natural Language :: Serbian
Natural Language :: Slovak
Natural Language :: Slovenian
Natural Language :: Spanish
Natural Language :: Swedish
Natural Language :: Tamil
Natural Language :: Telugu
Natural Language :: Thai
Natural Language :: Tibetan
Natural Language :: Turkish
Natural Language :: Ukrainian
Natural Language :: Urdu
Natural Language :: Vietnamese
Natural Language :: Yiddish
Operating System :: Android
Operating System :: BeOS
Operating System :: MacOS
Operating System :: MacOS :: MacOS 9
Operating System :: MacOS :: MacOS X
Operating System :: Microsoft
Operating System :: Microsoft :: MS-DOS
Operating System :: Microsoft :: Windows
Operating System :: Microsoft :: Windows :: Windows 10
Operating System :: Microsoft :: Windows :: Windows 11
Operating System :: Microsoft :: Windows :: Windows 3.1 or Earlier
Operating System :: Microsoft :: Windows :: Windows 7
Operating System :: Microsoft :: Windows :: Windows 8
Operating System :: Microsoft :: Windows :: Windows 8.1
Operating System :: Microsoft :: Windows :: Windows 95/98/2000
Operating System :: Microsoft :: Windows :: Windows CE
Operating System :: Microsoft :: Windows :: Windows NT/2000
Operating System :: Microsoft :: Windows :: Windows Server 2003
Operating System :: Microsoft :: Windows :: Windows Server 2008
Operating System :: Microsoft :: Windows :: Windows Vista
Operating System :: Microsoft :: Windows :: Windows XP
Operating System :: OS Independent
Operating System :: OS/2
Operating System :: Other OS
Operating System :: PDA Systems
Operating System :: POSIX
Operating System :: POSIX :: AIX
Operating System :: POSIX :: BSD
Operating System :: POSIX :: BSD :: BSD/OS
Operating System :: POSIX :: BSD :: FreeBSD
Operating System :: POSIX :: BSD :: NetBSD
Operating System :: POSIX :: BSD :: OpenBSD
Operating System :: POSIX :: GNU Hurd
Operating System :: POSIX :: HP-UX
Operating System :: POSIX :: IRIX
Operating System :: POSIX :: Linux
Operating System :: POSIX :: Other
Operating System :: POSIX :: SCO
Operating System :: POSIX :: SunOS/Solaris
Operating System :: PalmOS
Operating System :: RISC OS
Operating System :: Unix
Operating System :: iOS
Programming Language :: APL
Programming Language :: ASP
Programming Language :: Ada
Programming Language :: Assembly
Programming Language :: Awk
Programming Language :: Basic
Programming Language :: C
Programming Language :: C#
Programming Language :: C++
Programming Language :: Cold Fusion
Programming Language :: Cython
Programming Language :: D
Programming Language :: Delphi/Kylix
Programming Language :: Dylan
Programming Language :: Eiffel
Programming Language :: Emacs-Lisp
Programming Language :: Erlang
Programming Language :: Euler
Programming Language :: Euphoria
Programming Language :: F#
Programming Language :: Forth
Programming Language :: Fortran
Programming Language :: Go
Programming Language :: Haskell
Programming Language :: Hy
Programming Language :: Java
Programming Language :: JavaScript
Programming Language :: Kotlin
Programming Language :: Lisp
Programming Language :: Logo
Programming Language :: Lua
Programming Language :: ML
Programming Language :: Modula
Programming Language :: OCaml
Programming Language :: Object Pascal
Programming Language :: Objective C
Programming Language :: Other
Programming Language :: Other Scripting Engines
Programming Language :: PHP
Programming Language :: PL/SQL
Programming Language :: PROGRESS
Programming Language :: Pascal
Programming Language :: Perl
Programming Language :: Pike
Programming Language :: Pliant
Programming Language :: Prolog
Programming Language :: Python
Programming Language :: Python :: 2
Programming Language :: Python :: 2 :: Only
Programming Language :: Python :: 2.3
Programming Language :: Python :: 2.4
Programming Language :: Python :: 2.5
Programming Language :: Python :: 2.6
Programming Language :: Python :: 2.7
Programming Language :: Python :: 3
Programming Language :: Python :: 3 :: Only
Programming Language :: Python :: 3.0
Programming Language :: Python :: 3.1
Programming Language :: Python :: 3.10
Programming Language :: Python :: 3.11
Programming Language :: Python :: 3.12
Programming Language :: Python :: 3.13
Programming Language :: Python :: 3.14
Programming Language :: Python :: 3.15
Programming Language :: Python :: 3.16
Programming Language :: Python :: 3.2
Programming Language :: Python :: 3.3
Programming Language :: Python :: 3.4
Programming Language :: Python :: 3.5
Programming Language :: Python :: 3.6
Programming Language :: Python :: 3.7
Programming Language :: Python :: 3.8
Programming Language :: Python :: 3.9
Programming Language :: Python :: Free Threading
Programming Language :: Python :: Free Threading :: 1 - Unstable
Programming Language :: Python :: Free Threading :: 2 - Beta
Programming Language :: Python :: Free Threading :: 3 - Stable
Programming Language :: Python :: Free Threading :: 4 - Resilient
Programming Language :: Python :: Implementation
Programming Language :: Python :: Implementation :: CPython
Programming Language :: Python :: Implementation :: GraalPy
Programming Language :: Python :: Implementation :: IronPython
Programming Language :: Python :: Implementation :: Jython
Programming Language :: Python :: Implementation :: MicroPython
Programming Language :: Python :: Implementation :: PyPy
Programming Language :: Python :: Implementation :: Stackless
Programming Language :: R
Programming Language :: REBOL
Programming Language :: Rexx
Programming Language :: Ruby
Programming Language :: Rust
Programming Language :: SQL
Programming Language :: Scheme
Programming Language :: Simula
Programming Language :: Smalltalk
Programming Language :: Tcl
Programming Language :: Unix Shell
Programming Language :: Visual Basic
Programming Language :: XBasic
Programming Language :: YACC
Programming Language :: Zig
Programming Language :: Zope
Topic :: Adaptive Technologies
Topic :: Artistic Software
Topic :: Communications
Topic :: Communications :: BBS
Topic :: Communications :: Chat
Topic :: Communications :: Chat :: ICQ
Topic :: Communications :: Chat :: Internet Relay Chat
Topic :: Communications :: Chat :: Unix Talk
Topic :: Communications :: Conferencing
Topic :: Communications :: Email
Topic :: Communications :: Email :: Address Book
Topic :: Communications :: Email :: Email Clients (MUA)
Topic :: Communications :: Email :: Filters
Topic :: Communications :: Email :: Mail Transport Agents
Topic :: Communications :: Email :: Mailing List Servers
Topic :: Communications :: Email :: Post-Office
Topic :: Communications :: Email :: Post-Office :: IMAP
Topic :: Communications :: Email :: Post-Office :: POP3
Topic :: Communications :: FIDO
Topic :: Communications :: Fax
Topic :: Communications :: File Sharing
Topic :: Communications :: File Sharing :: Gnutella
Topic :: Communications :: File Sharing :: Napster
Topic :: Communications :: Ham Radio
Topic :: Communications :: Internet Phone
Topic :: Communications :: Telephony
Topic :: Communications :: Usenet News
Topic :: Database
Topic :: Database :: Database Engines/Servers
Topic :: Database :: Front-Ends
Topic :: Desktop Environment
Topic :: Desktop Environment :: File Managers
Topic :: Desktop Environment :: GNUstep
Topic :: Desktop Environment :: Gnome
Topic :: Desktop Environment :: K Desktop Environment (KDE)
Topic :: Desktop Environment :: K Desktop Environment (KDE) :: Themes
Topic :: Desktop Environment :: PicoGUI
Topic :: Desktop Environment :: PicoGUI :: Applications
Topic :: Desktop Environment :: PicoGUI :: Themes
Topic :: Desktop Environment :: Screen Savers
Topic :: Desktop Environment :: Window Managers
Topic :: Desktop Environment :: Window Managers :: Afterstep
Topic :: Desktop Environment :: Window Managers :: Afterstep :: Themes
Topic :: Desktop Environment :: Window Managers :: Applets
Topic :: Desktop Environment :: Window Managers :: Blackbox
Topic :: Desktop Environment :: Window Managers :: Blackbox :: Themes
Topic :: Desktop Environment :: Window Managers :: CTWM
Topic :: Desktop Environment :: Window Managers :: CTWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Enlightenment
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Epplets
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16
Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17
Topic :: Desktop Environment :: Window Managers :: FVWM
Topic :: Desktop Environment :: Window Managers :: FVWM :: Themes
Topic :: Desktop Environment :: Window Managers :: Fluxbox
Topic :: Desktop Environment :: Window Managers :: Fluxbox :: Themes
Topic :: Desktop Environment :: Window Managers :: IceWM
Topic :: Desktop Environment :: Window Managers :: IceWM :: Themes
Topic :: Desktop Environment :: Window Managers :: MetaCity
Topic :: Desktop Environment :: Window Managers :: MetaCity :: Themes
Topic :: Desktop Environment :: Window Managers :: Oroborus
Topic :: Desktop Environment :: Window Managers :: Oroborus :: Themes
Topic :: Desktop Environment :: Window Managers :: Sawfish
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30
Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30
Topic :: Desktop Environment :: Window Managers :: Waimea
Topic :: Desktop Environment :: Window Managers :: Waimea :: Themes
Topic :: Desktop Environment :: Window Managers :: Window Maker
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Applets
Topic :: Desktop Environment :: Window Managers :: Window Maker :: Themes
Topic :: Desktop Environment :: Window Managers :: XFCE
Topic :: Desktop Environment :: Window Managers :: XFCE :: Themes
Topic :: Documentation
Topic :: Documentation :: Sphinx
Topic :: Education
Topic :: Education :: Computer Aided Instruction (CAI)
Topic :: Education :: Testing
Topic :: File Formats
Topic :: File Formats :: JSON
Topic :: File Formats :: JSON :: JSON Schema
Topic :: Games/Entertainment
Topic :: Games/Entertainment :: Arcade
Topic :: Games/Entertainment :: Board Games
Topic :: Games/Entertainment :: First Person Shooters
Topic :: Games/Entertainment :: Fortune Cookies
Topic :: Games/Entertainment :: Multi-User Dungeons (MUD)
Topic :: Games/Entertainment :: Puzzle Games
Topic :: Games/Entertainment :: Real Time Strategy
Topic :: Games/Entertainment :: Role-Playing
Topic :: Games/Entertainment :: Side-Scrolling/Arcade Games
Topic :: Games/Entertainment :: Simulation
Topic :: Games/Entertainment :: Turn Based Strategy
Topic :: Home Automation
Topic :: Internet
Topic :: Internet :: File Transfer Protocol (FTP)
Topic :: Internet :: Finger
Topic :: Internet :: Log Analysis
Topic :: Internet :: Name Service (DNS)
Topic :: Internet :: Proxy Servers
Topic :: Internet :: WAP
Topic :: Internet :: WWW/HTTP
Topic :: Internet :: WWW/HTTP :: Browsers
Topic :: Internet :: WWW/HTTP :: Dynamic Content
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Content Management System
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Message Boards
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: News/Diary
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Page Counters
Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Wiki
Topic :: Internet :: WWW/HTTP :: HTTP Servers
Topic :: Internet :: WWW/HTTP :: Indexing/Search
Topic :: Internet :: WWW/HTTP :: Session
Topic :: Internet :: WWW/HTTP :: Site Management
Topic :: Internet :: WWW/HTTP :: Site Management :: Link Checking
Topic :: Internet :: WWW/HTTP :: WSGI
Topic :: Internet :: WWW/HTTP :: WSGI :: Application
Topic :: Internet :: WWW/HTTP :: WSGI :: Middleware
Topic :: Internet :: WWW/HTTP :: WSGI :: Server
Topic :: Internet :: XMPP
Topic :: Internet :: Z39.50
Topic :: Multimedia
Topic :: Multimedia :: Graphics
Topic :: Multimedia :: Graphics :: 3D Modeling
Topic :: Multimedia :: Graphics :: 3D Rendering
Topic :: Multimedia :: Graphics :: Capture
Topic :: Multimedia :: Graphics :: Capture :: Digital Camera
Topic :: Multimedia :: Graphics :: Capture :: Scanners
Topic :: Multimedia :: Graphics :: Capture :: Screen Capture
Topic :: Multimedia :: Graphics :: Editors
Topic :: Multimedia :: Graphics :: Editors :: Raster-Based
Topic :: Multimedia :: Graphics :: Editors :: Vector-Based
Topic :: Multimedia :: Graphics :: Graphics Conversion
Topic :: Multimedia :: Graphics :: Presentation
Topic :: Multimedia :: Graphics :: Viewers
Topic :: Multimedia :: Sound/Audio
Topic :: Multimedia :: Sound/Audio :: Analysis
Topic :: Multimedia :: Sound/Audio :: CD Audio
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Playing
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Ripping
Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Writing
Topic :: Multimedia :: Sound/Audio :: Capture/Recording
Topic :: Multimedia :: Sound/Audio :: Conversion
Topic :: Multimedia :: Sound/Audio :: Editors
Topic :: Multimedia :: Sound/Audio :: MIDI
Topic :: Multimedia :: Sound/Audio :: Mixers
Topic :: Multimedia :: Sound/Audio :: Players
Topic :: Multimedia :: Sound/Audio :: Players :: MP3
Topic :: Multimedia :: Sound/Audio :: Sound Synthesis
Topic :: Multimedia :: Sound/Audio :: Speech
Topic :: Multimedia :: Video
Topic :: Multimedia :: Video :: Capture
Topic :: Multimedia :: Video :: Conversion
Topic :: Multimedia :: Video :: Display
Topic :: Multimedia :: Video :: Non-Linear Editor
Topic :: Office/Business
Topic :: Office/Business :: Financial
Topic :: Office/Business :: Financial :: Accounting
Topic :: Office/Business :: Financial :: Investment
Topic :: Office/Business :: Financial :: Point-Of-Sale
Topic :: Office/Business :: Financial :: Spreadsheet
Topic :: Office/Business :: Groupware
Topic :: Office/Business :: News/Diary
Topic :: Office/Business :: Office Suites
Topic :: Office/Business :: Scheduling
Topic :: Other/Nonlisted Topic
Topic :: Printing
Topic :: Religion
Topic :: Scientific/Engineering
Topic :: Scientific/Engineering :: Artificial Intelligence
Topic :: Scientific/Engineering :: Artificial Life
Topic :: Scientific/Engineering :: Astronomy
Topic :: Scientific/Engineering :: Atmospheric Science
Topic :: Scientific/Engineering :: Bio-Informatics
Topic :: Scientific/Engineering :: Chemistry
Topic :: Scientific/Engineering :: Electronic Design Automation (EDA)
Topic :: Scientific/Engineering :: GIS
Topic :: Scientific/Engineering :: Human Machine Interfaces
Topic :: Scientific/Engineering :: Hydrology
Topic :: Scientific/Engineering :: Image Processing
Topic :: Scientific/Engineering :: Image Recognition
Topic :: Scientific/Engineering :: Information Analysis
Topic :: Scientific/Engineering :: Instrument Drivers
Topic :: Scientific/Engineering :: Instrument Drivers :: IVI Conformant
Topic :: Scientific/Engineering :: Interface Engine/Protocol Translator
Topic :: Scientific/Engineering :: Mathematics
Topic :: Scientific/Engineering :: Medical Science Apps.
Topic :: Scientific/Engineering :: Oceanography
Topic :: Scientific/Engineering :: Physics
Topic :: Scientific/Engineering :: Quantum Computing
Topic :: Scientific/Engineering :: Visualization
Topic :: Security
Topic :: Security :: Cryptography
Topic :: Sociology
Topic :: Sociology :: Genealogy
Topic :: Sociology :: History
Topic :: Software Development
Topic :: Software Development :: Assemblers
Topic :: Software Development :: Bug Tracking
Topic :: Software Development :: Build Tools
Topic :: Software Development :: Code Generators
Topic :: Software Development :: Compilers
Topic :: Software Development :: Debuggers
Topic :: Software Development :: Disassemblers
Topic :: Software Development :: Documentation
Topic :: Software Development :: Embedded Systems
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen
Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939
Topic :: Software Development :: Internationalization
Topic :: Software Development :: Interpreters
Topic :: Software Development :: Libraries
Topic :: Software Development :: Libraries :: Application Frameworks
Topic :: Software Development :: Libraries :: Java Libraries
Topic :: Software Development :: Libraries :: PHP Classes
Topic :: Software Development :: Libraries :: Perl Modules
Topic :: Software Development :: Libraries :: Pike Modules
Topic :: Software Development :: Libraries :: Python Modules
Topic :: Software Development :: Libraries :: Ruby Modules
Topic :: Software Development :: Libraries :: Tcl Extensions
Topic :: Software Development :: Libraries :: pygame
Topic :: Software Development :: Localization
Topic :: Software Development :: Object Brokering
Topic :: Software Development :: Object Brokering :: CORBA
Topic :: Software Development :: Pre-processors
Topic :: Software Development :: Quality Assurance
Topic :: Software Development :: Testing
Topic :: Software Development :: Testing :: Acceptance
Topic :: Software Development :: Testing :: BDD
Topic :: Software Development :: Testing :: Mocking
Topic :: Software Development :: Testing :: Traffic Generation
Topic :: Software Development :: Testing :: Unit
Topic :: Software Development :: User Interfaces
Topic :: Software Development :: Version Control
Topic :: Software Development :: Version Control :: Bazaar
Topic :: Software Development :: Version Control :: CVS
Topic :: Software Development :: Version Control :: Git
Topic :: Software Development :: Version Control :: Mercurial
Topic :: Software Development :: Version Control :: RCS
Topic :: Software Development :: Version Control :: SCCS
Topic :: Software Development :: Widget Sets
Topic :: System
Topic :: System :: Archiving
Topic :: System :: Archiving :: Backup
Topic :: System :: Archiving :: Compression
Topic :: System :: Archiving :: Mirroring
Topic :: System :: Archiving :: Packaging
Topic :: System :: Benchmark
Topic :: System :: Boot
Topic :: System :: Boot :: Init
Topic :: System :: Clustering
Topic :: System :: Console Fonts
Topic :: System :: Distributed Computing
Topic :: System :: Emulators
Topic :: System :: Filesystems
Topic :: System :: Hardware
Topic :: System :: Hardware :: Hardware Drivers
Topic :: System :: Hardware :: Mainframes
Topic :: System :: Hardware :: Symmetric Multi-processing
Topic :: System :: Hardware :: Universal Serial Bus (USB)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Hub
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Printer
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Smart Card
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Vendor
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)
Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller
Topic :: System :: Installation/Setup
Topic :: System :: Logging
Topic :: System :: Monitoring
Topic :: System :: Networking
Topic :: System :: Networking :: Firewalls
Topic :: System :: Networking :: Monitoring
Topic :: System :: Networking :: Monitoring :: Hardware Watchdog
Topic :: System :: Networking :: Time Synchronization
Topic :: System :: Operating System
Topic :: System :: Operating System Kernels
Topic :: System :: Operating System Kernels :: BSD
Topic :: System :: Operating System Kernels :: GNU Hurd
Topic :: System :: Operating System Kernels :: Linux
Topic :: System :: Power (UPS)
Topic :: System :: Recovery Tools
Topic :: System :: Shells
Topic :: System :: Software Distribution
Topic :: System :: System Shells
Topic :: System :: Systems Administration
Topic :: System :: Systems Administration :: Authentication/Directory
Topic :: System :: Systems Administration :: Authentication/Directory :: LDAP
Topic :: System :: Systems Administration :: Authentication/Directory :: NIS
Topic :: Terminals
Topic :: Terminals :: Serial
Topic :: Terminals :: Telnet
Topic :: Terminals :: Terminal Emulators/X Terminals
Topic :: Text Editors
Topic :: Text Editors :: Documentation
Topic :: Text Editors :: Emacs
Topic :: Text Editors :: Integrated Development Environments (IDE)
Topic :: Text Editors :: Text Processing
Topic :: Text Editors :: Word Processors
Topic :: Text Processing
Topic :: Text Processing :: Filters
Topic :: Text Processing :: Fonts
Topic :: Text Processing :: General
Topic :: Text Processing :: Indexing
Topic :: Text Processing :: Linguistic
Topic :: Text Processing :: Markup
Topic :: Text Processing :: Markup :: HTML
Topic :: Text Processing :: Markup :: LaTeX
Topic :: Text Processing :: Markup :: Markdown
Topic :: Text Processing :: Markup :: SGML
Topic :: Text Processing :: Markup :: VRML
Topic :: Text Processing :: Markup :: XML
Topic :: Text Processing :: Markup :: reStructuredText
Topic :: Utilities
Typing :: Stubs Only
Typing :: Typed
`;
/** The classifiers that PyPI took on that day. */
const listedClassifiers = new Set(classifiers.trim().split('\n'));
/** Those that it takes no more, with what is to be used instead. */
const deprecatedClassifiers = new Map([
    ['Framework :: Django CMS :: 4.2', ['Framework :: Django CMS :: 5.0']],
    ['License :: OSI Approved :: Intel Open Source License', []],
    ['License :: OSI Approved :: Jabber Open Source License', []],
    ['License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)', []],
    ['License :: OSI Approved :: Sun Industry Standards Source License (SISSL)', []],
    ['License :: OSI Approved :: X.Net License', []],
    ['Natural Language :: Ukranian', ['Natural Language :: Ukrainian']],
    ['Topic :: Communications :: Chat :: AOL Instant Messenger', []],
]);

;// CONCATENATED MODULE: ./lib/distribution/metadata/classifiers.js



/**
 * Why a classifier is refused whatever the index lists: it is deprecated, or begins as those do that are never listed, so that nothing is
 * uploaded by mistake.
 *
 * @returns `undefined` if it is not.
 */
function faultOfClassifier(classifier) {
    if (classifier.startsWith('Private ::'))
        return `'${classifier}' is not a valid classifier`;
    const replacements = deprecatedClassifiers.get(classifier);
    if (replacements === undefined)
        return undefined;
    const advice = replacements.length === 0 ? '' : `, use one of ${replacements.map((one) => `'${one}'`).join(', ')} instead`;
    return `The classifier '${classifier}' has been deprecated${advice}`;
}
/** The classifiers of a distribution that the list of this action does not have: the index may have them by now. */
function unlistedClassifiers({ metadata }) {
    return [...new Set(metadata.fields.get('classifier'))].filter((one) => !listedClassifiers.has(one));
}
/**
 * Refuse a distribution with a classifier that is in no list.
 *
 * @param indexed What the index lists; `undefined` if it did not say. Then only what is one of the list but for case or a slip is refused.
 * @returns What nobody could tell, a sentence each without a full stop.
 * @throws ReleaseError `metadata-invalid`
 */
function requireListed(distribution, indexed) {
    const faults = [];
    const doubts = [];
    for (const classifier of unlistedClassifiers(distribution).filter((one) => !indexed?.has(one))) {
        const meant = meantBy(classifier, indexed ?? listedClassifiers);
        if (indexed === undefined && meant === undefined) {
            doubts.push(`'${classifier}' is not in the list of ${listedOn}, and the index could not be asked`);
        }
        else
            faults.push(`'${classifier}' is not a valid classifier${meant === undefined ? '' : `; '${meant}' is one`}`);
    }
    if (faults.length === 0)
        return doubts;
    throw (0,refusal/* refusal */.x)('metadata-invalid', { file: `The metadata of ${distribution.name}`, found: faults.join('; ') });
}
// A letter or two: `Framework :: Flaks`.
const greatestSlip = 2;
const spelling = (text) => text.toLowerCase().replace(/\s+/g, ' ');
/** The listed classifier that differs by case, spaces, or a slip. Another number is no slip: new versions are listed every year. */
function meantBy(classifier, listed) {
    const text = spelling(classifier);
    const digits = text.replace(/\D+/g, ' ').trim();
    const near = [...listed]
        .filter((one) => Math.abs(one.length - classifier.length) <= greatestSlip)
        .filter((one) => one.replace(/\D+/g, ' ').trim() === digits)
        .map((one) => ({ one, distance: (0,leven/* default */.A)(spelling(one), text) }))
        .sort((a, b) => a.distance - b.distance)[0];
    return near !== undefined && near.distance <= greatestSlip ? near.one : undefined;
}


/***/ }),

/***/ 25731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _c: () => (/* binding */ requireNoSecrets),
/* harmony export */   pu: () => (/* binding */ SecretSearch)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97114);




const key = /-----BEGIN (?:[A-Z0-9]{1,20} ){0,4}PRIVATE KEY(?: BLOCK)?-----/;
/** A key as a file has it: between its first line and its content stand at most headers, or the marks of a literal. */
const wholeKey = new RegExp(`${key.source}(?:\\s|["'+,]|\\\\[nr]){1,40}(?:[A-Za-z-]{1,30}: [^\n]{0,200}\n\\s{0,40}){0,4}[A-Za-z0-9+/]{40}`);
/** What is a secret in whatever file, by the forms that those who give it out have made recognizable. */
const everywhere = [
    [wholeKey, 'a private key'],
    // https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/; x is how people write a placeholder.
    [
        /\b(?:gh[pousr]_(?![xX]+\b)[A-Za-z0-9]{36}|github_pat_(?![xX]+_)[A-Za-z0-9]{22}_[A-Za-z0-9]{59})/,
        'a token of GitHub',
    ],
    [/\bglpat-(?![xX]+\b)[A-Za-z0-9_-]{20}/, 'a token of GitLab'],
    // "pypi-", then a macaroon in Base64 that begins with its location: pypi.org, or test.pypi.org.
    [/\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50}/, 'a token of PyPI'],
    [/\bnpm_(?![xX]+\b)[A-Za-z0-9]{36}\b/, 'a token of npm'],
    [/\bxox[abprs]-[0-9]{8,15}-[0-9A-Za-z-]{20}/, 'a token of Slack'],
];
/** A value that is there, and does not stand for one that is filled in elsewhere. */
const value = `(?![$%<{*]|x+\\s|["']?["'\\s])\\S`;
const inAddress = /:\/\/[^\s/:@]+:(?![$%<{*])[^\s/@]+@/;
const keyLine = new RegExp(`^(?:${key.source}|PuTTY-User-Key-File-\\d)`, 'm');
/** What is a secret in files that are there to hold one. */
const byName = [
    [/(^|\/)(id_(rsa|dsa|ecdsa|ed25519)(_sk)?|[^/]+\.(pem|key|p8|ppk|asc))$/i, keyLine, 'a private key'],
    [/(^|\/)\.?pypirc$/i, new RegExp(`^[ \\t]*password[ \\t]*[:=][ \\t]*${value}`, 'im'), 'a password'],
    [/(^|\/)[._]netrc$/i, new RegExp(`\\bpassword\\s+${value}`, 'i'), 'a password'],
    [/(^|\/)\.npmrc$/i, new RegExp(`_(?:authToken|auth|password)[ \\t]*=[ \\t]*${value}`, 'i'), 'a token'],
    [/(^|\/)(\.git\/config|\.gitconfig)$/, /^\s*extraheader\s*=\s*authorization/im, 'a token'],
    [/(^|\/)(\.git\/config|\.gitconfig|\.git-credentials|pip\.conf|pip\.ini)$/i, inAddress, 'a password'],
    [/(^|\/)(\.aws\/)?credentials$/i, /^\s*aws_secret_access_key\s*=\s*[A-Za-z0-9/+]{40}\s*$/im, 'a key of AWS'],
    [/(^|\/)(\.dockercfg|\.docker\/config\.json)$/i, /"auth"\s*:\s*"[A-Za-z0-9+/]{4}/, 'a password'],
];
// Compressed, and with all that was ever committed: nobody can look through it.
const hidden = /(^|\/)\.git\/objects\//;
// Bytes are found faster than forms: most files have none of these.
const seeds = [
    'PRIVATE KEY',
    'ghp_',
    'gho_',
    'ghu_',
    'ghs_',
    'ghr_',
    'github_pat_',
    'glpat-',
    'pypi-AgE',
    'npm_',
    'xox',
].map((text) => Buffer.from(text));
// The longest form that is searched for; and, as git does, a file with a zero byte near its start is no text.
const longestForm = 2_048;
const sniffedBytes = 8_000;
/** Looks for secrets in the content of one file, chunk by chunk: no more of it is kept than one form is long. */
class SecretSearch {
    #path;
    #forms;
    #isNamed;
    #rest = Buffer.alloc(0);
    #seenBytes = 0;
    #isBinary = false;
    #found;
    /** @param path Without the top folder of a source distribution. */
    constructor(path) {
        this.#path = path;
        const named = byName.flatMap(([name, form, what]) => (name.test(path) ? [[form, what]] : []));
        this.#isNamed = named.length > 0;
        this.#forms = [...named, ...everywhere];
        if (hidden.test(path))
            this.#found = 'the history of a repository';
    }
    add(chunk) {
        if (this.#found !== undefined || this.#isBinary)
            return;
        if (this.#seenBytes < sniffedBytes)
            this.#isBinary = chunk.subarray(0, sniffedBytes - this.#seenBytes).includes(0);
        this.#seenBytes += chunk.length;
        const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
        if (!this.#isBinary && (this.#isNamed || seeds.some((seed) => bytes.includes(seed)))) {
            const text = bytes.toString('latin1');
            this.#found = this.#forms.find(([form]) => form.test(text))?.[1];
        }
        // A copy: what is kept must not keep the whole chunk.
        this.#rest = Buffer.from(bytes.subarray(-longestForm));
    }
    /** What was found so far. */
    get held() {
        return this.#found === undefined ? [] : [{ path: this.#path, what: this.#found }];
    }
}
const testFolder = /^((.+[._-])?tests?([._-].+)?|testing|testdata|testsuite|unittests?|fixtures?)$/i;
const testModule = /^(test_.+|.+_test|conftest)\.py$/;
/** Whether a file is there to test the project: what looks like a secret is a made one then, most likely. */
function isOfTests(path) {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return testModule.test(name) || folders.some((folder) => testFolder.test(folder));
}
/**
 * Refuse a distribution that would make secrets public.
 *
 * @returns What its tests hold, and nobody allowed: worth a warning.
 * @throws ReleaseError `file-credential` with all of them
 */
function requireNoSecrets(file, held, allowed) {
    if (allowed === 'any')
        return [];
    const left = held.filter(({ path }) => !allowed.some((glob) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.matchesGlob(path, glob)));
    const refused = left.filter(({ path }) => !isOfTests(path));
    if (refused.length === 0)
        return left;
    throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('file-credential', { file, found: wordsOf(refused) });
}
/** What was found, without a full stop; of many, the first ones. */
function wordsOf(held) {
    const shown = held.slice(0, 5).map(({ path, what }) => `${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(path)} holds ${what}`);
    return (0,_listed_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .K)(held.length > shown.length ? [...shown, `${held.length - shown.length} more files do so`] : shown);
}


/***/ }),

/***/ 27067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ filesOf),
  I: () => (/* binding */ inspectWheel)
});

// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/distribution/archive-names.js
var archive_names = __webpack_require__(67885);
// EXTERNAL MODULE: ./lib/distribution/contents.js
var distribution_contents = __webpack_require__(70298);
;// CONCATENATED MODULE: ./lib/distribution/entry-points.js

/** Where names become files of the system, so that a path in one would lead elsewhere. */
const scriptSections = ['console_scripts', 'gui_scripts'];
const scriptName = /^[\p{L}\p{N}_.-]+$/u;
// Its entries are in every other section as well.
const defaultSection = 'DEFAULT';
/**
 * What is wrong with the `entry_points.txt` of a wheel: it must be an INI file with `=` as Python's `configparser` reads it, and the
 * names of its scripts must not hold a path.
 *
 * @returns `undefined` if PyPI accepts it.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/#file-format
 */
function faultOfEntryPoints(contents) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(contents);
    }
    catch {
        return 'it is not UTF-8';
    }
    // What trims white space here would take it for some.
    if (text.startsWith('\ufeff'))
        return 'it begins with a byte order mark';
    const sections = readSections(text);
    return typeof sections === 'string' ? sections : faultOfScripts(sections);
}
function faultOfScripts(sections) {
    for (const section of scriptSections) {
        const names = sections.get(section);
        const wrong = names && [...names, ...(sections.get(defaultSection) ?? [])].find((name) => !scriptName.test(name));
        if (wrong !== undefined)
            return `Invalid entry point name ${(0,quoted/* quoted */.TL)(wrong)} in '${section}'`;
    }
    return undefined;
}
/** The names by section, or what is wrong. A line that is indented more than the entry above it belongs to that. */
function readSections(text) {
    const sections = new Map();
    let names;
    let entryIndent;
    for (const [index, line] of text.split('\n').entries()) {
        const content = line.trim();
        if (content === '' || /^[#;]/.test(content))
            continue;
        const indent = line.search(/\S/);
        if (entryIndent !== undefined && indent > entryIndent)
            continue;
        const header = /^\[(.+)\]/s.exec(content)?.[1];
        if (header !== undefined) {
            if (sections.has(header) && header !== defaultSection)
                return `line ${index + 1} repeats ${(0,quoted/* quoted */.TL)(header)}`;
            names = sections.get(header) ?? new Set();
            sections.set(header, names);
            entryIndent = undefined;
            continue;
        }
        const name = /^([^=]+)=/.exec(content)?.[1]?.trim();
        if (names === undefined || name === undefined)
            return `line ${index + 1} is not "name = object"`;
        if (names.has(name))
            return `line ${index + 1} repeats ${(0,quoted/* quoted */.TL)(name)}`;
        names.add(name);
        entryIndent = indent;
    }
    return sections;
}

// EXTERNAL MODULE: ./lib/distribution/expansion.js
var expansion = __webpack_require__(8527);
// EXTERNAL MODULE: ./lib/distribution/metadata.js + 9 modules
var distribution_metadata = __webpack_require__(71634);
// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/distribution/encrypted-source.js
var encrypted_source = __webpack_require__(83270);
// EXTERNAL MODULE: ./lib/distribution/secrets.js
var distribution_secrets = __webpack_require__(25731);
// EXTERNAL MODULE: ./lib/distribution/zip/archive.js
var archive = __webpack_require__(50392);
;// CONCATENATED MODULE: ./lib/distribution/wheel-record.js






/** As many as a message can hold. */
const shownFaults = 5;
/**
 * Demand that RECORD lists exactly the files of a wheel, each with its size and digest. Unpacks every member once.
 *
 * @param contents The RECORD file.
 * @returns What was seen on the way that must stay secret.
 * @throws ReleaseError `record-invalid`, `file-unreadable`, `file-unsafe`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#signed-wheel-files
 */
async function requireRecord(wheel, contents) {
    const { file, folder } = wheel;
    const record = parseRecord(contents.toString('utf8'), `RECORD of ${file}`);
    // RECORD cannot hold its own digest, and its signatures were made after it.
    const unhashed = new Set(['RECORD', 'RECORD.jws', 'RECORD.p7s'].map((name) => `${folder}/${name}`));
    const files = wheel.members.filter((member) => !member.isDirectory);
    const names = new Set(files.map(({ name }) => name));
    const faults = [...record.keys()].filter((path) => !names.has(path)).map((path) => `${path} is not in the wheel`);
    const secrets = [];
    if (!record.has(`${folder}/RECORD`))
        faults.push('it does not list itself');
    for (const member of files) {
        if (unhashed.has(member.name))
            continue;
        const search = new distribution_secrets/* SecretSearch */.pu(member.name);
        const source = new encrypted_source/* EncryptedSource */.S(member.name);
        const fault = await faultOfEntry(file, { member, searches: [search, source] }, record.get(member.name));
        secrets.push(...search.held);
        (0,encrypted_source/* requireReadable */.C)(file, member.name, source);
        if (fault !== undefined)
            faults.push(`${member.name} ${fault}`);
    }
    if (faults.length === 0)
        return secrets;
    const more = faults.length > shownFaults ? `; and ${faults.length - shownFaults} more` : '';
    throw (0,refusal/* refusal */.x)('record-invalid', { file: `RECORD of ${file}`, found: faults.slice(0, shownFaults).join('; ') + more });
}
async function faultOfEntry(file, { member, searches }, entry) {
    if (entry === undefined)
        return 'is missing';
    if (entry.hash === undefined)
        return 'has no digest';
    if (entry.sizeBytes !== undefined && entry.sizeBytes !== member.sizeBytes) {
        return `has ${member.sizeBytes} bytes instead of ${entry.sizeBytes}`;
    }
    const hash = (0,external_node_crypto_.createHash)(entry.hash.algorithm);
    for await (const chunk of (0,archive/* contentsOf */.K)(file, member)) {
        hash.update(chunk);
        for (const search of searches)
            search.add(chunk);
    }
    const found = hash.digest();
    return isRecorded(entry.hash, found) ? undefined : `has ${entry.hash.algorithm}=${found.toString('base64url')}`;
}
const hashForm = /^(sha256|sha384|sha512)=([\w-]+)$/;
// CSV, but flit_core writes a path with a comma without quotes: then everything before the last two commas is the path.
const lineForm = /^(?:"((?:[^"]|"")*)"|(?!")(.*)),([^",]*),(\d*)$/;
/**
 * Read the RECORD of a wheel.
 *
 * @param file Names the member and its archive, for the message.
 * @returns The entries by path.
 * @throws ReleaseError `record-invalid`
 * @see https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
function parseRecord(text, file) {
    const entries = new Map();
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        if (line === '')
            continue;
        const entry = parseLine(line);
        if (entry === undefined) {
            throw (0,refusal/* refusal */.x)('record-invalid', { file, found: `line ${index + 1} is not "path,algorithm=digest,size"` });
        }
        if (entries.has(entry.path))
            throw (0,refusal/* refusal */.x)('record-invalid', { file, found: `${(0,quoted/* quoted */.TL)(entry.path)} stands in it twice` });
        entries.set(entry.path, entry);
    }
    return entries;
}
function parseLine(line) {
    const [whole, quoted, plain = '', hash = '', size = ''] = lineForm.exec(line) ?? [];
    const [, algorithm, digest = ''] = hashForm.exec(hash) ?? [];
    if (whole === undefined || (hash !== '' && algorithm === undefined))
        return undefined;
    return {
        // Some tools on Windows wrote backslashes, which the index reads as slashes.
        path: (quoted?.replaceAll('""', '"') ?? plain).replaceAll('\\', '/'),
        hash: isAlgorithm(algorithm) ? { algorithm, digest } : undefined,
        sizeBytes: size === '' ? undefined : Number(size),
    };
}
const isAlgorithm = (text) => text !== undefined;
/** Whether RECORD states this digest. uv_build 0.8.3 wrote hex, and installers took those wheels. */
function isRecorded({ digest }, found) {
    return digest === found.toString('base64url') || digest === found.toString('hex');
}

// EXTERNAL MODULE: ./lib/distribution/byte-source.js
var byte_source = __webpack_require__(67918);
;// CONCATENATED MODULE: ./lib/distribution/zip/walk.js


/** Small neighboring records are read together. */
const windowBytes = 4096;
/** Reads one zip archive from its first byte to its last, and fails with RangeError where it ends too early. */
class ZipWalk {
    #file;
    #bytes;
    #window = Buffer.alloc(0);
    #windowStart = 0;
    #offset = 0;
    constructor(file, bytes) {
        this.#file = file;
        this.#bytes = bytes;
    }
    get offset() {
        return this.#offset;
    }
    /** The fixed part of a record, if that record comes next. */
    async take({ signature, sizeBytes }) {
        const start = await this.#peek(4);
        return start.readUInt32LE(0) === signature ? await this.next(sizeBytes) : undefined;
    }
    /** The next bytes, whatever they are. */
    async next(length) {
        const found = await this.#peek(length);
        this.#offset += length;
        return found;
    }
    skip(length) {
        this.#offset += length;
    }
    /** The error for a framing that PyPI refuses, in its words. */
    refused(reason) {
        return (0,refusal/* refusal */.x)('file-unsafe', { file: this.#file, found: `ZIP archive not accepted by PyPI: ${reason}` });
    }
    async #peek(length) {
        const isInside = this.#offset >= this.#windowStart && this.#offset + length <= this.#windowStart + this.#window.length;
        if (!isInside) {
            const rest = this.#bytes.sizeBytes - this.#offset;
            this.#window = await (0,byte_source/* readExactly */.L)(this.#bytes, this.#offset, Math.max(length, Math.min(windowBytes, rest)));
            this.#windowStart = this.#offset;
        }
        const at = this.#offset - this.#windowStart;
        return this.#window.subarray(at, at + length);
    }
}

;// CONCATENATED MODULE: ./lib/distribution/zip/framing.js


// PKWARE APPNOTE 4.3.7, 4.3.12
const localHeader = { signature: 0x04034b50, sizeBytes: 30 };
const centralHeader = { signature: 0x02014b50, sizeBytes: 46 };
// PKWARE APPNOTE 4.4.4: encrypted, data descriptor, name in UTF-8. The others are hints.
const meaningfulFlags = 0x0809;
/**
 * Demand that an archive reads the same from the front, header by header, as from its central directory: local headers,
 * then central headers, then the end records, with nothing before, between, or behind them.
 *
 * PyPI makes this check too. Where it lets a central header depart from the local one (method, CRC, flags, offset), and
 * where it lets the two sizes of a stored member differ, this one is stricter.
 *
 * @param file Name of the archive, for messages.
 * @param members What another reader found in the central directory.
 * @throws ReleaseError `file-unsafe`
 * @see https://docs.pypi.org/archives
 */
async function requireFraming(file, bytes, members) {
    const walk = new ZipWalk(file, bytes);
    try {
        const names = await walkMembers(walk, new Map(members.map((member) => [member.name, member])));
        await walkDirectory(walk, names);
        if (walk.offset !== bytes.sizeBytes)
            throw walk.refused('Trailing data');
    }
    catch (cause) {
        throw cause instanceof RangeError ? walk.refused('Malformed zip file') : cause;
    }
}
async function walkMembers(walk, members) {
    const names = new Set();
    for (let header = await walk.take(localHeader); header !== undefined; header = await walk.take(localHeader)) {
        const offset = walk.offset - localHeader.sizeBytes;
        const { name, extra } = await walkName(walk, header.readUInt16LE(26), header.readUInt16LE(28));
        const member = members.get(name);
        if (member === undefined)
            throw walk.refused(`Filename not in central directory: ${(0,quoted/* quoted */.TL)(name)}`);
        if (names.has(name))
            throw walk.refused(`Duplicate filename in local headers: ${(0,quoted/* quoted */.TL)(name)}`);
        if (header.readUInt16LE(6) & 0x08)
            throw walk.refused('ZIP contains a data descriptor');
        if (offset !== member.offset || !isSame(header, extra, member)) {
            throw walk.refused(`Local header and central directory differ on ${(0,quoted/* quoted */.TL)(name)}`);
        }
        names.add(name);
        walk.skip(member.compressedBytes);
    }
    return names;
}
async function walkDirectory(walk, names) {
    const { offset } = walk;
    const count = names.size;
    for (let header = await walk.take(centralHeader); header !== undefined; header = await walk.take(centralHeader)) {
        const { name } = await walkName(walk, header.readUInt16LE(28), header.readUInt16LE(30));
        if (header.readUInt16LE(32) !== 0)
            throw walk.refused('Comment in central directory');
        if (!names.delete(name)) {
            throw walk.refused(`Duplicate filename in central directory, or no local header: ${(0,quoted/* quoted */.TL)(name)}`);
        }
    }
    if (names.size > 0)
        throw walk.refused('Mis-matched local headers and central directory');
    await walkEnd(walk, { count, sizeBytes: walk.offset - offset, offset });
}
async function walkName(walk, nameBytes, extraBytes) {
    const raw = await walk.next(nameBytes);
    const extra = readExtra(await walk.next(extraBytes));
    if (extra === undefined)
        throw walk.refused('Malformed extra fields, or one of them twice');
    if (extra.unicodeName?.equals(raw) === false)
        throw walk.refused('A member has two names');
    return { name: raw.toString('utf8'), extra };
}
function isSame(local, { zip64 }, member) {
    const [large, largeCompressed = large] = zip64 ?? [];
    const sizeBytes = local.readUInt32LE(22);
    return (((local.readUInt16LE(6) ^ member.flags) & meaningfulFlags) === 0 &&
        local.readUInt16LE(8) === member.method &&
        local.readUInt32LE(14) === member.crc32 &&
        (largeCompressed ?? local.readUInt32LE(18)) === member.compressedBytes &&
        (sizeBytes === 0xffffffff ? (large ?? sizeBytes) : sizeBytes) === member.sizeBytes);
}
// PKWARE APPNOTE 4.3.14, 4.3.15, 4.3.16
const zip64End = { signature: 0x06064b50, sizeBytes: 56 };
const zip64Locator = { signature: 0x07064b50, sizeBytes: 20 };
const end = { signature: 0x06054b50, sizeBytes: 22 };
const signatureText = 'PK\x05\x06';
/** Demand that the end records state the central directory that was found. They may carry a comment. */
async function walkEnd(walk, found) {
    const isLarge = await walkZip64End(walk, found);
    const record = await walk.take(end);
    if (record === undefined)
        throw walk.refused('Unknown record signature');
    // A reader that does not know zip64 must find the same numbers, or the ones that mean "look there".
    const agrees = (stated, actual, none) => stated === actual || (isLarge && stated === none);
    const isSame = agrees(record.readUInt16LE(8), found.count, 0xffff) &&
        agrees(record.readUInt16LE(10), found.count, 0xffff) &&
        agrees(record.readUInt32LE(12), found.sizeBytes, 0xffffffff) &&
        agrees(record.readUInt32LE(16), found.offset, 0xffffffff);
    if (!isSame)
        throw walk.refused('Mismatched central directory');
    // Readers search backwards for this record, and would take one that stands in the comment.
    const comment = await walk.next(record.readUInt16LE(20));
    if (comment.includes(signatureText, 0, 'latin1'))
        throw walk.refused('Second end of central directory');
}
async function walkZip64End(walk, found) {
    const { offset } = walk;
    const record = await walk.take(zip64End);
    if (record === undefined)
        return false;
    if (record.readBigUInt64LE(4) !== 44n)
        throw walk.refused('ZIP64 extensible data not allowed');
    const stated = [24, 32, 40, 48].map((at) => Number(record.readBigUInt64LE(at)));
    const actual = [found.count, found.count, found.sizeBytes, found.offset];
    if (stated.join() !== actual.join())
        throw walk.refused('Mismatched central directory');
    const locator = await walk.take(zip64Locator);
    if (locator === undefined || Number(locator.readBigUInt64LE(8)) !== offset) {
        throw walk.refused('Corrupt zip64 end of central directory locator');
    }
    return true;
}
// PKWARE APPNOTE 4.5.3 and 4.6.9
const zip64Id = 0x0001;
const unicodePathId = 0x7075;
/**
 * Read the extra fields of a zip header.
 *
 * @returns `undefined` if they are cut off, or if a field that changes the meaning of the header stands twice.
 */
function readExtra(extra) {
    const found = new Map();
    for (let at = 0; at < extra.length;) {
        if (at + 4 > extra.length)
            return undefined;
        const id = extra.readUInt16LE(at);
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            return undefined;
        if (found.has(id) && (id === zip64Id || id === unicodePathId))
            return undefined;
        found.set(id, extra.subarray(at + 4, end));
        at = end;
    }
    const zip64 = found.get(zip64Id);
    // Two sizes, an offset, and a disk number of four bytes, from the left as far as they are needed.
    if (zip64 !== undefined && ![0, 8, 16, 24, 28].includes(zip64.length))
        return undefined;
    return { zip64: zip64 && readNumbers(zip64), unicodeName: found.get(unicodePathId)?.subarray(5) };
}
function readNumbers(zip64) {
    return [0, 8, 16].filter((at) => at + 8 <= zip64.length).map((at) => Number(zip64.readBigUInt64LE(at)));
}

;// CONCATENATED MODULE: ./lib/distribution/wheel.js











/** RECORD has a line for each member; the other files have the limit of the metadata. */
const recordLimitBytes = 32 * 1024 * 1024;
/**
 * Look through a wheel as PyPI does, and compare each member with RECORD as an installer does.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`, `metadata-invalid`, `metadata-mismatch`,
 *   `record-invalid`, `version-local`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/
 */
async function inspectWheel(fileName, bytes) {
    const file = fileName.name;
    const members = await (0,archive/* readZip */.u)(file, bytes);
    const names = requireSafeMembers(file, bytes.sizeBytes, members);
    await requireFraming(file, bytes, members);
    const folder = requireDistInfo(fileName, members);
    const read = (name) => readMember(file, members, `${folder}/${name}`);
    const wheel = (await read('WHEEL')).toString('utf8');
    requireTags(fileName, wheel);
    const metadata = (0,distribution_metadata/* parseMetadata */.j)(await read('METADATA'), `METADATA of ${file}`);
    for (const path of metadata.licenseFiles) {
        const place = `${folder}/licenses/${path}`;
        if (names.hasFile(place))
            continue;
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: `License-File ${path} does not exist at ${place}` });
    }
    const entryPoints = names.hasFile(`${folder}/entry_points.txt`) ? await read('entry_points.txt') : undefined;
    if (entryPoints !== undefined) {
        const fault = faultOfEntryPoints(entryPoints);
        if (fault !== undefined)
            throw (0,refusal/* refusal */.x)('metadata-invalid', { file: `entry_points.txt of ${file}`, found: fault });
    }
    const secrets = await requireRecord({ file, folder, members }, await read('RECORD'));
    const contents = { files: filesOf(members), wheel: (0,distribution_contents/* readWheelFacts */.z)(wheel), entryPoints: entryPoints?.toString('utf8') };
    return { metadata, contents, secrets };
}
/** The files among the members of a zip archive. */
const filesOf = (members) => members.filter(({ isDirectory }) => !isDirectory).map(({ name, sizeBytes }) => ({ path: name, sizeBytes }));
/** The one `.dist-info` folder, named as the file is. */
function requireDistInfo({ name }, members) {
    const expected = `${name.split('-', 2).join('-')}.dist-info`;
    const folders = new Set(members.map((member) => member.name.split('/')[0] ?? ''));
    const found = [...folders].filter((folder) => folder.endsWith('.dist-info'));
    if (found.length === 1 && found[0] === expected)
        return expected;
    throw (0,refusal/* refusal */.x)('metadata-mismatch', {
        file: name,
        found: `WHEEL not found at ${expected}/WHEEL; the .dist-info folders are ${(0,listed/* listed */.K)(found.map(quoted/* quoted */.TL)) || 'none'}`,
    });
}
async function readMember(file, members, path) {
    const isRecord = path.endsWith('/RECORD');
    const member = members.find(({ name }) => name === path);
    if (member === undefined) {
        throw (0,refusal/* refusal */.x)(isRecord ? 'record-invalid' : 'metadata-invalid', { file, found: `it has no ${path}` });
    }
    const limit = isRecord ? recordLimitBytes : distribution_metadata/* metadataLimitBytes */.S;
    if (member.sizeBytes > limit) {
        throw (0,refusal/* refusal */.x)('file-too-large', { file, found: `${path} has ${member.sizeBytes} bytes, more than ${limit}` });
    }
    const chunks = [];
    for await (const chunk of (0,archive/* contentsOf */.K)(file, member))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/**
 * Demand that the WHEEL file of a wheel has a format that installers know, and states the tags of the file name.
 *
 * @throws ReleaseError `metadata-invalid`, `metadata-mismatch`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents
 */
function requireTags(fileName, text) {
    const file = `WHEEL of ${fileName.name}`;
    const version = /^Wheel-Version:[ \t]*(.*)$/im.exec(text)?.[1]?.trim();
    if (version === undefined || !/^1\.\d+$/.test(version)) {
        const given = version === undefined ? 'missing' : (0,quoted/* quoted */.TL)(version);
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: `Wheel-Version is ${given} instead of "1.0"` });
    }
    const stated = [...text.matchAll(/^Tag:[ \t]*(.*)$/gim)].map(([, tag = '']) => tag.trim());
    const inFile = expand(stated.map((tag) => tag.split('-').map((part) => part.split('.'))));
    const inName = expand([[fileName.pythonTags, fileName.abiTags, fileName.platformTags]]);
    if (inFile !== inName) {
        throw (0,refusal/* refusal */.x)('metadata-mismatch', { file, found: `its tags are ${inFile}, those of the file name are ${inName}` });
    }
}
/** Every single tag of the sets, in one order: `py2-none-any, py3-none-any`. */
function expand(sets) {
    const tags = sets.flatMap((parts) => parts.reduce((tags, part) => tags.flatMap((tag) => part.map((text) => (tag === '' ? text : `${tag}-${text}`))), ['']));
    return [...new Set(tags.map((tag) => tag.toLowerCase()))].toSorted().join(', ');
}
const regularFile = 0o100000;
const directory = 0o040000;
const stored = 0;
const deflated = 8;
const encryptedFlag = 0x01;
const utf8Flag = 0x800;
/**
 * Demand of every member of a wheel that it can be unpacked where it belongs, by every program alike.
 *
 * @returns The names of the members.
 * @throws ReleaseError `file-unsafe`, `file-unreadable`, `file-too-large`
 */
function requireSafeMembers(file, sizeBytes, members) {
    const names = new archive_names/* MemberNames */.x(file);
    for (const member of members) {
        names.add(member.name, member.isDirectory);
        const fault = faultOfMember(member);
        if (fault !== undefined) {
            throw (0,refusal/* refusal */.x)('file-unsafe', { file, found: `member ${(0,quoted/* quoted */.TL)(member.name)} ${fault}` });
        }
    }
    const unpackedBytes = members.reduce((total, member) => total + member.sizeBytes, 0);
    if (unpackedBytes > (0,expansion/* expansionLimitBytes */.W)(sizeBytes)) {
        const found = `File exceeds compression ratio of 50: ${sizeBytes} bytes unpack to ${unpackedBytes}`;
        throw (0,refusal/* refusal */.x)('file-unsafe', { file, found });
    }
    return names;
}
function faultOfMember({ name, isDirectory, fileType, method, flags }) {
    if (![0, isDirectory ? directory : regularFile].includes(fileType))
        return 'is neither a file nor a directory';
    if (method !== stored && method !== deflated)
        return `does not use a supported compression type (it has ${method})`;
    if (flags & encryptedFlag)
        return 'is encrypted';
    // Readers take another code page for a name that is not marked.
    if (/[^\0-\x7f]/.test(name) && !(flags & utf8Flag))
        return 'has a name that is not marked as UTF-8';
    return undefined;
}


/***/ })

};

//# sourceMappingURL=805.index.js.map