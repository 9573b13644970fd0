export const id = 670;
export const ids = [670];
export const modules = {

/***/ 14670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ inspectDistribution)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/distribution/byte-source.js
/**
 * Read that many bytes or fail.
 *
 * @throws RangeError if the file ends before that.
 */
async function readExactly(bytes, offset, length) {
    if (offset < 0 || offset + length > bytes.sizeBytes) {
        throw new RangeError(`bytes ${offset} to ${offset + length} of ${bytes.sizeBytes} do not exist`);
    }
    const found = await bytes.read(offset, length);
    if (found.length !== length)
        throw new RangeError(`only ${found.length} of ${length} bytes at ${offset} could be read`);
    return found;
}

// EXTERNAL MODULE: ./lib/distribution/file-name.js + 1 modules
var file_name = __webpack_require__(37026);
// EXTERNAL MODULE: ./lib/distribution/refusal.js
var refusal = __webpack_require__(97114);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
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
;// CONCATENATED MODULE: ./lib/distribution/archive-names.js


/** More than the greatest real distributions have; each name is kept in memory. */
const memberLimit = 100_000;
/**
 * The members of one archive seen so far. Refuses names that leave the folder, that two systems read differently, or
 * that fall together on a file system which ignores case or composes accents.
 */
class MemberNames {
    #file;
    #spellings = new Map();
    constructor(file) {
        this.#file = file;
    }
    /**
     * Add a member.
     *
     * @param name As in the archive; a directory may end in `/`.
     * @returns The path without that `/`.
     * @throws ReleaseError `file-unsafe`, `file-too-large`
     */
    add(name, isDirectory) {
        const path = isDirectory ? name.replace(/\/$/, '') : name;
        const fault = faultOfPath(path);
        if (fault !== undefined)
            throw this.#refused(`member ${(0,quoted/* quoted */.TL)(name)} ${fault}`);
        const folded = path.normalize('NFC').toLowerCase();
        const other = this.#spellings.get(folded);
        // Some writers add a directory again for each file in it.
        const isRepeated = other?.path === path && other.isDirectory && isDirectory;
        if (other !== undefined && !isRepeated) {
            throw this.#refused(`members ${(0,quoted/* quoted */.TL)(other.path)} and ${(0,quoted/* quoted */.TL)(name)} have the same name`);
        }
        this.#spellings.set(folded, { path, isDirectory });
        if (this.#spellings.size > memberLimit) {
            throw (0,refusal/* refusal */.x)('file-too-large', { file: this.#file, found: `it has more than ${memberLimit} members` });
        }
        return path;
    }
    /** Whether exactly this path is a member and no directory. */
    hasFile(path) {
        const found = this.#spellings.get(path.normalize('NFC').toLowerCase());
        return found?.path === path && !found.isDirectory;
    }
    #refused(found) {
        return (0,refusal/* refusal */.x)('file-unsafe', { file: this.#file, found });
    }
}
function faultOfPath(path) {
    if (/[\0-\x1f\x7f]/.test(path))
        return 'has a control character in its name';
    if (path.includes('\uFFFD'))
        return 'has a name that is not UTF-8';
    if (path.includes('\\'))
        return 'has a backslash in its name';
    if (/^(\/|[a-z]:)/i.test(path))
        return 'has an absolute name';
    if (path.split('/').some((segment) => ['', '.', '..'].includes(segment)))
        return 'has a name with empty or dot parts';
    return undefined;
}

;// CONCATENATED MODULE: ./lib/distribution/expansion.js
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

// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __webpack_require__(24629);
// EXTERNAL MODULE: ./lib/distribution/metadata-fields.js
var metadata_fields = __webpack_require__(34243);
// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/distribution/metadata-rules.js



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
    each(['description-content-type'], contentTypeFault),
    each(['requires-python'], (value) => (0,pep440/* validRange */.Im)(value.replace(/,\s*$/, '')) ? undefined : `'${value}' is invalid for 'requires-python'`),
    each(['requires-dist', 'provides-dist', 'obsoletes-dist'], requirementFault),
    each(['author-email', 'maintainer-email'], addressFault),
    each(['home-page', 'download-url'], (value) => (isWebAddress(value) ? undefined : `'${value}' is not a valid url`)),
    each(['project-url'], projectUrlFault),
    repeatedLabels,
    each(['classifier'], (value) => 
    // The way to say "never upload this": no such classifier exists, so that the index refuses it.
    value.startsWith('Private ::') ? `'${value}' is not a valid classifier` : undefined),
    each(['dynamic'], dynamicFault),
    each(['license-file'], licenseFileFault),
    (fields) => [
        fields.has('license') && fields.has('license-expression')
            ? `'license' and 'license-expression' cannot stand together`
            : undefined,
    ],
];
/**
 * What PyPI would refuse in core metadata, in its own words where they are known. Not looked at: whether a classifier
 * exists, the grammar of license expressions and of environment markers, and whether the description can be rendered.
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
    return value.length > 512 ? `'summary' field must be 512 characters or less` : undefined;
}
function contentTypeFault(value) {
    const [type = '', ...parameters] = value.split(';').map((part) => part.trim());
    const isMarkdown = /^text\/markdown$/i.test(type);
    if (!isMarkdown && !/^text\/(plain|x-rst)$/i.test(type))
        return `'${value}' is not a valid description-content-type`;
    for (const parameter of parameters) {
        const [, key = '', text = ''] = /^([\w-]+)\s*=\s*"?([^"]*)"?$/.exec(parameter) ?? [];
        if (/^charset$/i.test(key) && text !== 'UTF-8')
            return `'description-content-type' can only specify UTF-8`;
        if (isMarkdown && /^variant$/i.test(key) && !/^(GFM|CommonMark)$/.test(text)) {
            return `valid Markdown variants are GFM and CommonMark, not '${text}'`;
        }
    }
    return undefined;
}
function requirementFault(value, header) {
    const [whole, rest = ''] = /^\s*[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\s*(?:\[[^\]]*\])?\s*(.*)$/is.exec(value) ?? [];
    if (whole === undefined)
        return `'${value}' is invalid for '${header}'`;
    return rest.startsWith('@') ? `Can't have direct dependency: '${value}'` : undefined;
}
// Only the first address is looked at, and none is no fault, as at the index.
function addressFault(value, header) {
    const address = (/<([^>]*)>/.exec(value)?.[1] ?? value.split(',')[0] ?? '').trim();
    const isAddress = address === '' || /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(address);
    return isAddress ? undefined : `'${value}' is not a valid ${header} address`;
}
function projectUrlFault(value) {
    const comma = value.indexOf(',');
    const label = value.slice(0, comma === -1 ? undefined : comma).trim();
    const url = comma === -1 ? '' : value.slice(comma + 1).trim();
    if (label === '')
        return `project-url '${value}' must have a label`;
    if (label.length > 32)
        return `project-url label '${label}' must be 32 characters or less`;
    if (url === '')
        return `project-url '${value}' must have a URL`;
    return isWebAddress(url) ? undefined : `'${url}' is not a valid url`;
}
function repeatedLabels(fields) {
    const labels = (fields.get('project-url') ?? []).map((value) => value.split(',')[0]?.trim());
    const repeated = labels.filter((label, index) => labels.indexOf(label) < index);
    return repeated.map((label) => `'project-url' has the label '${label}' twice`);
}
const isWebAddress = (text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
function dynamicFault(value) {
    const field = value.toLowerCase();
    if (['name', 'version', 'metadata-version'].includes(field))
        return `'${field}' is not allowed as a dynamic field`;
    return metadata_fields/* metadataFields */.j.has(field) ? undefined : `'${field}' is not a valid dynamic field`;
}
function licenseFileFault(path) {
    const isPlain = !/^[\\/]|^[a-z]:|\\|\.\.|\*|\/$|\/\/|(^|\/)\.\//i.test(path);
    return isPlain ? undefined : `'${path}' is invalid for 'license-file': it must be a resolved, relative path with '/'`;
}

;// CONCATENATED MODULE: ./lib/distribution/metadata.js




/** No real project has a tenth of it; a README is the greatest part. */
const metadataLimitBytes = 1024 * 1024;
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
    requireSafeLinks(file, members);
    const { packageInfo, names, secrets } = members;
    if (packageInfo === undefined) {
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: `PKG-INFO not found at ${top}/PKG-INFO` });
    }
    const metadata = parseMetadata(packageInfo, `PKG-INFO of ${file}`);
    for (const path of metadata.licenseFiles) {
        if (names.hasFile(`${top}/${path}`))
            continue;
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: `License-File ${path} does not exist at ${top}/${path}` });
    }
    return { metadata, secrets };
}
function requireSafeLinks(file, { paths, links }) {
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
 * Unpack a source distribution as a stream.
 *
 * @throws ReleaseError `file-unreadable`, `file-unsafe`, `file-too-large`
 */
async function readSdist({ file, top, bytes }) {
    const archive = (0,tar_stream.extract)();
    const [members, unpacking] = await Promise.allSettled([
        readMembers(file, top, archive),
        (0,promises_.pipeline)(bytes.stream(), (0,external_node_zlib_.createGunzip)(), capAt(expansionLimitBytes(bytes.sizeBytes), file), archive),
    ]);
    const failures = [members, unpacking].filter((result) => result.status === 'rejected').map(({ reason }) => reason);
    if (members.status === 'fulfilled' && failures.length === 0)
        return members.value;
    // A refusal of ours ends the stream early, and only that would be seen of the other side.
    const refused = failures.find((reason) => reason instanceof errors/* ReleaseError */.K2);
    throw refused ?? (0,refusal/* refusal */.x)('file-unreadable', { file, found: 'it cannot be unpacked', cause: failures[0] });
}
async function readMembers(file, top, archive) {
    const names = new MemberNames(file);
    const paths = [];
    const links = new Map();
    const secrets = [];
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
        if (kind === 'file' && path === `${top}/PKG-INFO`)
            packageInfo = await readPackageInfo(file, entry);
        else if (kind === 'file')
            secrets.push(...(await secretsIn(entry, path.slice(top.length + 1))));
        else
            entry.resume();
    }
    return { names, paths, links, packageInfo, secrets };
}
async function secretsIn(entry, path) {
    const search = new distribution_secrets/* SecretSearch */.pu(path);
    for await (const chunk of entry)
        search.add(chunk);
    return search.held;
}
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
        if (sizeBytes > metadataLimitBytes) {
            throw (0,refusal/* refusal */.x)('file-too-large', { file, found: `PKG-INFO has more than ${metadataLimitBytes} bytes` });
        }
    }
    return Buffer.concat(chunks);
}
function capAt(limitBytes, file) {
    let seenBytes = 0;
    return new external_node_stream_.Transform({
        transform(chunk, _encoding, done) {
            seenBytes += chunk.length;
            if (seenBytes <= limitBytes)
                done(null, chunk);
            else
                done((0,refusal/* refusal */.x)('file-unsafe', { file, found: `it unpacks to more than ${limitBytes} bytes` }));
        },
    });
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

// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(20663);
;// CONCATENATED MODULE: ./lib/distribution/zip/archive.js







// yauzl takes nothing but a subclass of its own.
class SourceReader extends yauzl/* RandomAccessReader */.lJ {
    #bytes;
    constructor(bytes) {
        super();
        this.#bytes = bytes;
    }
    _readStreamForRange(start, end) {
        return this.#bytes.stream(start, end);
    }
    read(target, start, length, position, done) {
        readExactly(this.#bytes, position, length).then((found) => {
            found.copy(target, start);
            done(null);
        }, (error) => done(error));
    }
}
/**
 * Read the central directory of a zip archive.
 *
 * @param file Name of the archive, for messages.
 * @returns Its members in the order of the directory.
 * @throws ReleaseError `file-unreadable`, `file-too-large`
 */
async function readZip(file, bytes) {
    const members = [];
    try {
        // Names are decoded here, strictly, since yauzl takes code page 437 for what is not marked as UTF-8.
        const options = { autoClose: false, decodeStrings: false, validateEntrySizes: true };
        const zip = await (0,yauzl/* fromRandomAccessReaderPromise */.or)(new SourceReader(bytes), bytes.sizeBytes, options);
        for await (const entry of zip.eachEntry()) {
            if (members.length === memberLimit)
                throw (0,refusal/* refusal */.x)('file-too-large', { file, found: `it has more than ${memberLimit} members` });
            members.push(memberOf(zip, entry));
        }
    }
    catch (cause) {
        if (cause instanceof errors/* ReleaseError */.K2)
            throw cause;
        throw (0,refusal/* refusal */.x)('file-unreadable', { file, found: 'it is not a zip archive that can be read', cause });
    }
    return members;
}
function memberOf(zip, entry) {
    const name = entry.fileNameRaw.toString('utf8');
    return {
        name,
        isDirectory: name.endsWith('/'),
        sizeBytes: entry.uncompressedSize,
        compressedBytes: entry.compressedSize,
        crc32: entry.crc32,
        method: entry.compressionMethod,
        flags: entry.generalPurposeBitFlag,
        fileType: (entry.externalFileAttributes >>> 16) & 0o170000,
        offset: entry.relativeOffsetOfLocalHeader,
        open: () => zip.openReadStreamPromise(entry),
    };
}
/**
 * The contents of a member, chunk by chunk.
 *
 * @throws ReleaseError `file-unreadable` if they are damaged, or are not what the directory states.
 */
async function* contentsOf(file, member) {
    const name = (0,quoted/* quoted */.TL)(member.name);
    let checksum = 0;
    try {
        const chunks = await member.open();
        for await (const chunk of chunks) {
            checksum = (0,external_node_zlib_.crc32)(chunk, checksum);
            yield chunk;
        }
    }
    catch (cause) {
        throw (0,refusal/* refusal */.x)('file-unreadable', { file, found: `member ${name} cannot be unpacked`, cause });
    }
    if (checksum !== member.crc32)
        throw (0,refusal/* refusal */.x)('file-unreadable', { file, found: `member ${name} has a wrong CRC` });
}

;// CONCATENATED MODULE: ./lib/distribution/wheel-record.js





/** As many as a message can hold. */
const shownFaults = 5;
/**
 * Demand that RECORD lists exactly the files of a wheel, each with its size and digest. Unpacks every member once.
 *
 * @param contents The RECORD file.
 * @returns What was seen on the way that must stay secret.
 * @throws ReleaseError `record-invalid`, `file-unreadable`
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
        const fault = await faultOfEntry(file, { member, search }, record.get(member.name));
        secrets.push(...search.held);
        if (fault !== undefined)
            faults.push(`${member.name} ${fault}`);
    }
    if (faults.length === 0)
        return secrets;
    const more = faults.length > shownFaults ? `; and ${faults.length - shownFaults} more` : '';
    throw (0,refusal/* refusal */.x)('record-invalid', { file: `RECORD of ${file}`, found: faults.slice(0, shownFaults).join('; ') + more });
}
async function faultOfEntry(file, { member, search }, entry) {
    if (entry === undefined)
        return 'is missing';
    if (entry.hash === undefined)
        return 'has no digest';
    if (entry.sizeBytes !== undefined && entry.sizeBytes !== member.sizeBytes) {
        return `has ${member.sizeBytes} bytes instead of ${entry.sizeBytes}`;
    }
    const hash = (0,external_node_crypto_.createHash)(entry.hash.algorithm);
    for await (const chunk of contentsOf(file, member)) {
        hash.update(chunk);
        search.add(chunk);
    }
    const found = hash.digest();
    return isRecorded(entry.hash, found) ? undefined : `has ${entry.hash.algorithm}=${found.toString('base64url')}`;
}
const hashForm = /^(sha256|sha384|sha512)=([\w-]+)$/;
// CSV, but flit_core writes a path with a comma without quotes: then everything before the last two commas is the path.
const wheel_record_lineForm = /^(?:"((?:[^"]|"")*)"|(?!")(.*)),([^",]*),(\d*)$/;
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
    const [whole, quoted, plain = '', hash = '', size = ''] = wheel_record_lineForm.exec(line) ?? [];
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
            this.#window = await readExactly(this.#bytes, this.#offset, Math.max(length, Math.min(windowBytes, rest)));
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
    const members = await readZip(file, bytes);
    const names = requireSafeMembers(file, bytes.sizeBytes, members);
    await requireFraming(file, bytes, members);
    const folder = requireDistInfo(fileName, members);
    const read = (name) => readMember(file, members, `${folder}/${name}`);
    requireTags(fileName, (await read('WHEEL')).toString('utf8'));
    const metadata = parseMetadata(await read('METADATA'), `METADATA of ${file}`);
    for (const path of metadata.licenseFiles) {
        const place = `${folder}/licenses/${path}`;
        if (names.hasFile(place))
            continue;
        throw (0,refusal/* refusal */.x)('metadata-invalid', { file, found: `License-File ${path} does not exist at ${place}` });
    }
    if (names.hasFile(`${folder}/entry_points.txt`)) {
        const fault = faultOfEntryPoints((await read('entry_points.txt')).toString('utf8'));
        if (fault !== undefined)
            throw (0,refusal/* refusal */.x)('metadata-invalid', { file: `entry_points.txt of ${file}`, found: fault });
    }
    const secrets = await requireRecord({ file, folder, members }, await read('RECORD'));
    return { metadata, secrets };
}
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
    const limit = isRecord ? recordLimitBytes : metadataLimitBytes;
    if (member.sizeBytes > limit) {
        throw (0,refusal/* refusal */.x)('file-too-large', { file, found: `${path} has ${member.sizeBytes} bytes, more than ${limit}` });
    }
    const chunks = [];
    for await (const chunk of contentsOf(file, member))
        chunks.push(chunk);
    return Buffer.concat(chunks);
}
/**
 * What is wrong with the `entry_points.txt` of a wheel: it must be an INI file with `=`, and the names of its scripts
 * must not hold a path.
 *
 * @returns `undefined` if PyPI accepts it.
 * @see https://packaging.python.org/en/latest/specifications/entry-points/#file-format
 */
function faultOfEntryPoints(text) {
    const seen = new Set();
    let section;
    for (const [index, line] of text.split(/\r?\n/).entries()) {
        // An indented line belongs to the value above it.
        if (/^\s*([#;].*)?$/.test(line) || (/^\s/.test(line) && section !== undefined))
            continue;
        const header = /^\[([^\]]+)\]/.exec(line)?.[1];
        const name = /^([^=]+)=/.exec(line)?.[1]?.trim();
        const key = header === undefined ? `${section} ${name}` : `[${header}]`;
        if (header === undefined && (name === undefined || section === undefined))
            return `line ${index + 1} is not "name = object"`;
        if (seen.has(key))
            return `line ${index + 1} repeats ${(0,quoted/* quoted */.TL)(header ?? name ?? '')}`;
        seen.add(key);
        section = header ?? section;
        const isScript = header === undefined && (section === 'console_scripts' || section === 'gui_scripts');
        if (isScript && !/^[\p{L}\p{N}_.-]+$/u.test(name ?? ''))
            return `Invalid entry point name '${name}' in '${section}'`;
    }
    return undefined;
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
    const names = new MemberNames(file);
    for (const member of members) {
        names.add(member.name, member.isDirectory);
        const fault = faultOfMember(member);
        if (fault !== undefined) {
            throw (0,refusal/* refusal */.x)('file-unsafe', { file, found: `member ${(0,quoted/* quoted */.TL)(member.name)} ${fault}` });
        }
    }
    const unpackedBytes = members.reduce((total, member) => total + member.sizeBytes, 0);
    if (unpackedBytes > expansionLimitBytes(sizeBytes)) {
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

;// CONCATENATED MODULE: ./lib/distribution.js








/** GitHub takes no greater file on a release. PyPI's limit is set for each project (100 MiB at first), so it is not here. */
const sizeLimitBytes = 2 * 1024 ** 3 - 1;
/**
 * Look through a distribution, and refuse what PyPI would refuse, or what two programs could read differently. Memory
 * does not grow with the file.
 *
 * @param allowed Globs of files that may hold what looks like a secret.
 * @throws ReleaseError `file-name-invalid`, `file-unreadable`, `file-unsafe`, `file-credential`, `file-too-large`,
 *   `metadata-invalid`, `metadata-mismatch`, `record-invalid`, `version-local`
 */
async function inspectDistribution(name, bytes, allowed = []) {
    const fileName = (0,file_name/* parseFileName */.Px)(name);
    const { sizeBytes } = bytes;
    if (sizeBytes === 0)
        throw (0,refusal/* refusal */.x)('file-unreadable', { file: name, found: 'it is empty' });
    if (sizeBytes > sizeLimitBytes) {
        throw (0,refusal/* refusal */.x)('file-too-large', { file: name, found: `it has ${sizeBytes} bytes, GitHub takes ${sizeLimitBytes}` });
    }
    await requireKind(fileName, bytes);
    const { metadata, secrets } = await inspectArchive(fileName, bytes);
    requireSameRelease(fileName, metadata);
    const secretsOfTests = (0,distribution_secrets/* requireNoSecrets */._c)(name, secrets, allowed);
    const sha256 = await hashBytes(name, bytes);
    return { fileName, name, sizeBytes, sha256, metadata, secretsOfTests };
}
function inspectArchive(fileName, bytes) {
    switch (fileName.kind) {
        case 'sdist':
            return inspectSdist(fileName, bytes);
        case 'wheel':
            return inspectWheel(fileName, bytes);
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
    const head = await readExactly(bytes, 0, Math.min(512, bytes.sizeBytes));
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
    const tail = await readExactly(bytes, bytes.sizeBytes - length, length);
    for (let at = tail.indexOf(endOfCentralDirectory); at !== -1; at = tail.indexOf(endOfCentralDirectory, at + 1)) {
        const commentStart = at + endOfCentralDirectoryBytes;
        if (commentStart <= length && commentStart + tail.readUInt16LE(commentStart - 2) === length)
            return true;
    }
    return false;
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


/***/ })

};

//# sourceMappingURL=670.index.js.map