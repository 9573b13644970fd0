export const id = 800;
export const ids = [800];
export const modules = {

/***/ 64528:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

var __webpack_unused_export__;
// The MIT License (MIT)
//
// Copyright (c) 2016 Zhipeng Jia
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.



function isNode () {
  if (typeof process === 'object') {
    if (typeof process.versions === 'object') {
      if (typeof process.versions.node !== 'undefined') {
        return true
      }
    }
  }
  return false
}

function isUint8Array (object) {
  return object instanceof Uint8Array && (!isNode() || !Buffer.isBuffer(object))
}

function isArrayBuffer (object) {
  return object instanceof ArrayBuffer
}

function isBuffer (object) {
  if (!isNode()) {
    return false
  }
  return Buffer.isBuffer(object)
}

var SnappyDecompressor = (__webpack_require__(50422)/* .SnappyDecompressor */ .c)
var SnappyCompressor = (__webpack_require__(38437)/* .SnappyCompressor */ .d)

var TYPE_ERROR_MSG = 'Argument compressed must be type of ArrayBuffer, Buffer, or Uint8Array'

function uncompress (compressed, maxLength) {
  if (!isUint8Array(compressed) && !isArrayBuffer(compressed) && !isBuffer(compressed)) {
    throw new TypeError(TYPE_ERROR_MSG)
  }
  var uint8Mode = false
  var arrayBufferMode = false
  if (isUint8Array(compressed)) {
    uint8Mode = true
  } else if (isArrayBuffer(compressed)) {
    arrayBufferMode = true
    compressed = new Uint8Array(compressed)
  }
  var decompressor = new SnappyDecompressor(compressed)
  var length = decompressor.readUncompressedLength()
  if (length === -1) {
    throw new Error('Invalid Snappy bitstream')
  }
  if (length > maxLength) {
    throw new Error(`The uncompressed length of ${length} is too big, expect at most ${maxLength}`)
  }
  var uncompressed, uncompressedView
  if (uint8Mode) {
    uncompressed = new Uint8Array(length)
    if (!decompressor.uncompressToBuffer(uncompressed)) {
      throw new Error('Invalid Snappy bitstream')
    }
  } else if (arrayBufferMode) {
    uncompressed = new ArrayBuffer(length)
    uncompressedView = new Uint8Array(uncompressed)
    if (!decompressor.uncompressToBuffer(uncompressedView)) {
      throw new Error('Invalid Snappy bitstream')
    }
  } else {
    uncompressed = Buffer.alloc(length)
    if (!decompressor.uncompressToBuffer(uncompressed)) {
      throw new Error('Invalid Snappy bitstream')
    }
  }
  return uncompressed
}

function compress (uncompressed) {
  if (!isUint8Array(uncompressed) && !isArrayBuffer(uncompressed) && !isBuffer(uncompressed)) {
    throw new TypeError(TYPE_ERROR_MSG)
  }
  var uint8Mode = false
  var arrayBufferMode = false
  if (isUint8Array(uncompressed)) {
    uint8Mode = true
  } else if (isArrayBuffer(uncompressed)) {
    arrayBufferMode = true
    uncompressed = new Uint8Array(uncompressed)
  }
  var compressor = new SnappyCompressor(uncompressed)
  var maxLength = compressor.maxCompressedLength()
  var compressed, compressedView
  var length
  if (uint8Mode) {
    compressed = new Uint8Array(maxLength)
    length = compressor.compressToBuffer(compressed)
  } else if (arrayBufferMode) {
    compressed = new ArrayBuffer(maxLength)
    compressedView = new Uint8Array(compressed)
    length = compressor.compressToBuffer(compressedView)
  } else {
    compressed = Buffer.alloc(maxLength)
    length = compressor.compressToBuffer(compressed)
  }
  if (!compressed.slice) { // ie11
    var compressedArray = new Uint8Array(Array.prototype.slice.call(compressed, 0, length))
    if (uint8Mode) {
      return compressedArray
    } else if (arrayBufferMode) {
      return compressedArray.buffer
    } else {
      throw new Error('Not implemented')
    }
  }

  return compressed.slice(0, length)
}

exports.k = uncompress
__webpack_unused_export__ = compress


/***/ }),

/***/ 38437:
/***/ ((__unused_webpack_module, exports) => {

// The MIT License (MIT)
//
// Copyright (c) 2016 Zhipeng Jia
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.



var BLOCK_LOG = 16
var BLOCK_SIZE = 1 << BLOCK_LOG

var MAX_HASH_TABLE_BITS = 14
var globalHashTables = new Array(MAX_HASH_TABLE_BITS + 1)

function hashFunc (key, hashFuncShift) {
  return (key * 0x1e35a7bd) >>> hashFuncShift
}

function load32 (array, pos) {
  return array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24)
}

function equals32 (array, pos1, pos2) {
  return array[pos1] === array[pos2] &&
         array[pos1 + 1] === array[pos2 + 1] &&
         array[pos1 + 2] === array[pos2 + 2] &&
         array[pos1 + 3] === array[pos2 + 3]
}

function copyBytes (fromArray, fromPos, toArray, toPos, length) {
  var i
  for (i = 0; i < length; i++) {
    toArray[toPos + i] = fromArray[fromPos + i]
  }
}

function emitLiteral (input, ip, len, output, op) {
  if (len <= 60) {
    output[op] = (len - 1) << 2
    op += 1
  } else if (len < 256) {
    output[op] = 60 << 2
    output[op + 1] = len - 1
    op += 2
  } else {
    output[op] = 61 << 2
    output[op + 1] = (len - 1) & 0xff
    output[op + 2] = (len - 1) >>> 8
    op += 3
  }
  copyBytes(input, ip, output, op, len)
  return op + len
}

function emitCopyLessThan64 (output, op, offset, len) {
  if (len < 12 && offset < 2048) {
    output[op] = 1 + ((len - 4) << 2) + ((offset >>> 8) << 5)
    output[op + 1] = offset & 0xff
    return op + 2
  } else {
    output[op] = 2 + ((len - 1) << 2)
    output[op + 1] = offset & 0xff
    output[op + 2] = offset >>> 8
    return op + 3
  }
}

function emitCopy (output, op, offset, len) {
  while (len >= 68) {
    op = emitCopyLessThan64(output, op, offset, 64)
    len -= 64
  }
  if (len > 64) {
    op = emitCopyLessThan64(output, op, offset, 60)
    len -= 60
  }
  return emitCopyLessThan64(output, op, offset, len)
}

function compressFragment (input, ip, inputSize, output, op) {
  var hashTableBits = 1
  while ((1 << hashTableBits) <= inputSize &&
         hashTableBits <= MAX_HASH_TABLE_BITS) {
    hashTableBits += 1
  }
  hashTableBits -= 1
  var hashFuncShift = 32 - hashTableBits

  if (typeof globalHashTables[hashTableBits] === 'undefined') {
    globalHashTables[hashTableBits] = new Uint16Array(1 << hashTableBits)
  }
  var hashTable = globalHashTables[hashTableBits]
  var i
  for (i = 0; i < hashTable.length; i++) {
    hashTable[i] = 0
  }

  var ipEnd = ip + inputSize
  var ipLimit
  var baseIp = ip
  var nextEmit = ip

  var hash, nextHash
  var nextIp, candidate, skip
  var bytesBetweenHashLookups
  var base, matched, offset
  var prevHash, curHash
  var flag = true

  var INPUT_MARGIN = 15
  if (inputSize >= INPUT_MARGIN) {
    ipLimit = ipEnd - INPUT_MARGIN

    ip += 1
    nextHash = hashFunc(load32(input, ip), hashFuncShift)

    while (flag) {
      skip = 32
      nextIp = ip
      do {
        ip = nextIp
        hash = nextHash
        bytesBetweenHashLookups = skip >>> 5
        skip += 1
        nextIp = ip + bytesBetweenHashLookups
        if (ip > ipLimit) {
          flag = false
          break
        }
        nextHash = hashFunc(load32(input, nextIp), hashFuncShift)
        candidate = baseIp + hashTable[hash]
        hashTable[hash] = ip - baseIp
      } while (!equals32(input, ip, candidate))

      if (!flag) {
        break
      }

      op = emitLiteral(input, nextEmit, ip - nextEmit, output, op)

      do {
        base = ip
        matched = 4
        while (ip + matched < ipEnd && input[ip + matched] === input[candidate + matched]) {
          matched += 1
        }
        ip += matched
        offset = base - candidate
        op = emitCopy(output, op, offset, matched)

        nextEmit = ip
        if (ip >= ipLimit) {
          flag = false
          break
        }
        prevHash = hashFunc(load32(input, ip - 1), hashFuncShift)
        hashTable[prevHash] = ip - 1 - baseIp
        curHash = hashFunc(load32(input, ip), hashFuncShift)
        candidate = baseIp + hashTable[curHash]
        hashTable[curHash] = ip - baseIp
      } while (equals32(input, ip, candidate))

      if (!flag) {
        break
      }

      ip += 1
      nextHash = hashFunc(load32(input, ip), hashFuncShift)
    }
  }

  if (nextEmit < ipEnd) {
    op = emitLiteral(input, nextEmit, ipEnd - nextEmit, output, op)
  }

  return op
}

function putVarint (value, output, op) {
  do {
    output[op] = value & 0x7f
    value = value >>> 7
    if (value > 0) {
      output[op] += 0x80
    }
    op += 1
  } while (value > 0)
  return op
}

function SnappyCompressor (uncompressed) {
  this.array = uncompressed
}

SnappyCompressor.prototype.maxCompressedLength = function () {
  var sourceLen = this.array.length
  return 32 + sourceLen + Math.floor(sourceLen / 6)
}

SnappyCompressor.prototype.compressToBuffer = function (outBuffer) {
  var array = this.array
  var length = array.length
  var pos = 0
  var outPos = 0

  var fragmentSize

  outPos = putVarint(length, outBuffer, outPos)
  while (pos < length) {
    fragmentSize = Math.min(length - pos, BLOCK_SIZE)
    outPos = compressFragment(array, pos, fragmentSize, outBuffer, outPos)
    pos += fragmentSize
  }

  return outPos
}

exports.d = SnappyCompressor


/***/ }),

/***/ 50422:
/***/ ((__unused_webpack_module, exports) => {

// The MIT License (MIT)
//
// Copyright (c) 2016 Zhipeng Jia
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.



var WORD_MASK = [0, 0xff, 0xffff, 0xffffff, 0xffffffff]

function copyBytes (fromArray, fromPos, toArray, toPos, length) {
  var i
  for (i = 0; i < length; i++) {
    toArray[toPos + i] = fromArray[fromPos + i]
  }
}

function selfCopyBytes (array, pos, offset, length) {
  var i
  for (i = 0; i < length; i++) {
    array[pos + i] = array[pos - offset + i]
  }
}

function SnappyDecompressor (compressed) {
  this.array = compressed
  this.pos = 0
}

SnappyDecompressor.prototype.readUncompressedLength = function () {
  var result = 0
  var shift = 0
  var c, val
  while (shift < 32 && this.pos < this.array.length) {
    c = this.array[this.pos]
    this.pos += 1
    val = c & 0x7f
    if (((val << shift) >>> shift) !== val) {
      return -1
    }
    result |= val << shift
    if (c < 128) {
      return result
    }
    shift += 7
  }
  return -1
}

SnappyDecompressor.prototype.uncompressToBuffer = function (outBuffer) {
  var array = this.array
  var arrayLength = array.length
  var pos = this.pos
  var outPos = 0

  var c, len, smallLen
  var offset

  while (pos < array.length) {
    c = array[pos]
    pos += 1
    if ((c & 0x3) === 0) {
      // Literal
      len = (c >>> 2) + 1
      if (len > 60) {
        if (pos + 3 >= arrayLength) {
          return false
        }
        smallLen = len - 60
        len = array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24)
        len = (len & WORD_MASK[smallLen]) + 1
        pos += smallLen
      }
      if (pos + len > arrayLength) {
        return false
      }
      copyBytes(array, pos, outBuffer, outPos, len)
      pos += len
      outPos += len
    } else {
      switch (c & 0x3) {
        case 1:
          len = ((c >>> 2) & 0x7) + 4
          offset = array[pos] + ((c >>> 5) << 8)
          pos += 1
          break
        case 2:
          if (pos + 1 >= arrayLength) {
            return false
          }
          len = (c >>> 2) + 1
          offset = array[pos] + (array[pos + 1] << 8)
          pos += 2
          break
        case 3:
          if (pos + 3 >= arrayLength) {
            return false
          }
          len = (c >>> 2) + 1
          offset = array[pos] + (array[pos + 1] << 8) + (array[pos + 2] << 16) + (array[pos + 3] << 24)
          pos += 4
          break
        default:
          break
      }
      if (offset === 0 || offset > outPos) {
        return false
      }
      selfCopyBytes(outBuffer, outPos, offset, len)
      outPos += len
    }
  }
  return true
}

exports.c = SnappyDecompressor


/***/ }),

/***/ 87406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ Artifacts)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js + 1 modules
var errors = __webpack_require__(46239);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/tar-stream/index.js
var tar_stream = __webpack_require__(56118);
;// CONCATENATED MODULE: ./lib/clients/archive.js






/** Pack files into a new tar file: the same files and time always give the same bytes. */
async function packFolder(path, { folder, names, modifiedEpoch }) {
    const archive = (0,tar_stream.pack)();
    const fill = async () => {
        for (const name of names.toSorted()) {
            const { size } = await (0,promises_.stat)((0,external_node_path_.join)(folder, name));
            const entry = archive.entry({ name, size, mode: 0o644, mtime: new Date(modifiedEpoch * 1000) });
            await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)((0,external_node_path_.join)(folder, name)), entry);
        }
        archive.finalize();
    };
    await Promise.all([(0,external_node_stream_promises_.pipeline)(archive, (0,external_node_fs_.createWriteStream)(path, { flags: 'wx', mode: 0o600 })), fill()]);
}
/**
 * Unpack a tar file of plain files.
 *
 * @returns Their names, sorted.
 * @throws ReleaseError `artifact-mismatch` for anything else, such as a folder, a link, or a name that is there twice.
 */
async function unpackFolder(path, folder) {
    const names = [];
    const archive = (0,tar_stream.extract)();
    const unpack = async () => {
        for await (const entry of archive) {
            const { name, type } = entry.header;
            if (type !== 'file' || name === '' || name !== (0,external_node_path_.basename)(name))
                throw unfit(`it holds "${name}" (${type})`);
            // Every entry is a stream of its own that ends with an error when the archive does.
            const content = entry;
            await (0,external_node_stream_promises_.pipeline)(content, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(folder, name), { flags: 'wx', mode: 0o600 }));
            names.push(name);
        }
    };
    try {
        // Both at once: an archive that ends too early fails in either, and neither error may be left without a reader.
        await Promise.all([(0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path), archive), unpack()]);
    }
    catch (cause) {
        if (cause instanceof errors/* ReleaseError */.K)
            throw cause;
        throw unfit('it is damaged', cause);
    }
    return names.sort();
}
function unfit(what, cause) {
    return new errors/* ReleaseError */.K('artifact-mismatch', {
        message: `The artifact is not one that this action made: ${what}.`,
        hint: 'Hand on the outputs of the steps "build" and "attest"; else run the whole workflow again.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
;// CONCATENATED MODULE: ./lib/clients/artifacts.js





/** GitHub's artifact service, which keeps files from one job of a run for the next. */
class Artifacts {
    #client;
    /**
     * Upload files as one artifact.
     *
     * They are packed here: the client's own zip has them in the order in which the disk answered, so that equal files
     * would not give an equal digest.
     *
     * @param name Once in a run, over all its attempts; the artifact is called `NAME.tar`.
     * @param scratch Private folder for the packed file.
     * @throws ReleaseError `artifact-failed`
     */
    async upload(name, files, scratch) {
        const path = (0,external_node_path_.join)(scratch, `${name}.tar`);
        await packFolder(path, files);
        const client = await this.#loaded();
        const { id, digest } = await client
            .uploadArtifact(name, [path], scratch, { skipArchive: true })
            .catch((cause) => {
            throw failed(`The artifact "${name}" could not be uploaded.`, cause);
        });
        if (id === undefined || digest === undefined)
            throw failed(`The artifact "${name}" got no id and digest.`);
        return { id, sha256: digest };
    }
    /**
     * Download an artifact of this run and unpack it.
     *
     * The file is kept whole until its digest was compared: the client only reports a difference, and too late.
     *
     * @param scratch An existing private folder; `packed/` and `files/` are made in it.
     * @returns The folder of the unpacked files, and their names, sorted.
     * @throws ReleaseError `artifact-failed`, `artifact-mismatch`
     */
    async download(artifact, scratch) {
        const packed = (0,external_node_path_.join)(scratch, 'packed');
        const folder = (0,external_node_path_.join)(scratch, 'files');
        await (0,promises_.mkdir)(packed);
        await (0,promises_.mkdir)(folder);
        const client = await this.#loaded();
        await client.downloadArtifact(artifact.id, { path: packed, skipDecompress: true }).catch((cause) => {
            throw failed(`The artifact ${artifact.id} could not be downloaded.`, cause);
        });
        const [file = '', ...others] = await (0,promises_.readdir)(packed);
        if (file === '' || others.length > 0)
            throw failed(`The artifact ${artifact.id} came as ${others.length + 1} files.`);
        const { sha256 } = await (0,files/* measureFile */.v9)((0,external_node_path_.join)(packed, file));
        if (sha256 === artifact.sha256)
            return { folder, names: await unpackFolder((0,external_node_path_.join)(packed, file), folder) };
        throw new errors/* ReleaseError */.K('artifact-mismatch', {
            message: `The artifact ${artifact.id} has the digest sha256:${sha256}, but the earlier job uploaded sha256:${artifact.sha256}.`,
            hint: 'Do not use these files; run the whole workflow again, and find out who could write to its artifacts.',
        });
    }
    /** The official client is half of the bundle: a step that ends before it hands anything on must not load it. */
    async #loaded() {
        const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(830), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
        this.#client ??= new DefaultArtifactClient();
        return this.#client;
    }
}
function failed(message, cause) {
    return new errors/* ReleaseError */.K('artifact-failed', {
        message,
        hint: 'Run the job again; if the artifact is gone, run the whole workflow again.',
        cause,
    });
}


/***/ }),

/***/ 85842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHandOver)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37026);
/* harmony import */ var _distribution_release_assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98021);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46239);
/* harmony import */ var _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28180);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24629);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90307);








/**
 * Download the build job's artifact, hash its files again, and compare.
 *
 * @throws ReleaseError `artifact-failed`, `artifact-mismatch`, `manifest-invalid`, `version-mismatch`, `file-name-invalid`
 */
async function readHandOver(artifacts, receiver, parent) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, 'distributions');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(target);
    const { folder, names } = await artifacts.download(receiver.artifact, target);
    if (!names.includes(_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS))
        throw different(`it holds no ${_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS}`);
    const manifest = (0,_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .parseManifest */ .Ng)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS), 'utf8'));
    requireRun(manifest, receiver);
    const expectedNames = [_release_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .manifestName */ .vS, ...manifest.files.map(({ name }) => name)].sort();
    if (names.join('\n') !== expectedNames.join('\n')) {
        throw different(`it holds ${names.join(', ')}, but its manifest names ${expectedNames.join(', ')}`);
    }
    const version = requireNames(manifest);
    for (const file of manifest.files)
        await requireFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name), file);
    return { manifest, version, folder };
}
function requireRun(manifest, { tagName, run }) {
    if (manifest.tag === tagName && manifest.commit === run.sha)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K('version-mismatch', {
        message: `The artifact was built for the tag "${manifest.tag}" at ${manifest.commit}, but this run is for "${tagName}" at ${run.sha}.`,
        hint: 'Run the whole workflow of the tag again.',
    });
}
/** Every file must be a distribution of this project and version, whatever the build job says of it. */
function requireNames({ project, version: text, files }) {
    const version = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_6__/* .parseVersion */ .ot)(text);
    if (version === undefined)
        throw different(`its manifest has the version "${text}"`);
    for (const { name } of files) {
        const found = (0,_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFileName */ .P)(name);
        if (found.project === (0,_distribution_file_name_js__WEBPACK_IMPORTED_MODULE_2__/* .normalizeProject */ .x)(project) && (0,_distribution_release_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfVersion */ .o1)(version, name))
            continue;
        throw different(`"${name}" is no distribution of ${project} ${text}`);
    }
    return version;
}
async function requireFile(path, { name, sizeBytes, sha256 }) {
    const found = await (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .measureFile */ .v9)(path);
    if (found.sha256 === sha256 && found.sizeBytes === sizeBytes)
        return;
    throw different(`"${name}" has ${found.sizeBytes} bytes and sha256:${found.sha256}, its manifest says ${sizeBytes} and sha256:${sha256}`);
}
function different(what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ReleaseError */ .K('artifact-mismatch', {
        message: `The artifact of the build job cannot be used: ${what}.`,
        hint: 'Run the whole workflow of the tag again, and find out who could write to its artifacts.',
    });
}


/***/ }),

/***/ 28180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MZ: () => (/* binding */ serializeManifest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46239);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);


/** Name of the manifest inside the artifact. */
const manifestName = 'release-manifest.json';
/** The manifest as the bytes of its file: the same manifest always gives the same text. */
function serializeManifest(manifest) {
    const { schema, project, version, tag, tagPrefix, commit, notes, files } = manifest;
    const sorted = files
        .toSorted((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, sizeBytes, sha256 }) => ({ name, sizeBytes, sha256 }));
    return `${JSON.stringify({ schema, project, version, tag, tagPrefix, commit, notes, files: sorted }, null, 2)}\n`;
}
/**
 * Read a manifest that came from another job.
 *
 * @throws ReleaseError `manifest-invalid`, with every field that cannot be used.
 */
function parseManifest(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid(['it is not JSON'], cause);
    }
    const fields = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) ? value : {};
    const complaints = [];
    const string = (name, pattern) => {
        const found = fields[name];
        if (typeof found === 'string' && pattern.test(found))
            return found;
        complaints.push(`"${name}" is ${JSON.stringify(found)?.slice(0, 100)}`);
        return '';
    };
    if (fields.schema !== 1)
        complaints.push(`"schema" is ${JSON.stringify(fields.schema)}, not 1`);
    const manifest = {
        schema: 1,
        project: string('project', /^[A-Za-z0-9._-]{1,200}$/),
        version: string('version', /^[a-z0-9.!+]{1,200}$/),
        tag: string('tag', /^\S{1,250}$/),
        tagPrefix: string('tagPrefix', /^[A-Za-z._-]{0,20}$/),
        commit: string('commit', /^[0-9a-f]{40}$/),
        notes: string('notes', /^[^\0]{0,125000}$/u),
        files: parseFiles(fields.files, complaints),
    };
    if (manifest.tag !== manifest.tagPrefix + manifest.version) {
        complaints.push(`the tag "${manifest.tag}" is not "${manifest.tagPrefix}" and "${manifest.version}"`);
    }
    if (complaints.length > 0)
        throw invalid(complaints);
    return manifest;
}
function parseFiles(value, complaints) {
    if (!Array.isArray(value) || value.length === 0) {
        complaints.push('"files" is not a list of files');
        return [];
    }
    const files = value.flatMap((entry) => {
        const { name, sizeBytes, sha256 } = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(entry) ? entry : {};
        const isFile = typeof name === 'string' &&
            /^[A-Za-z0-9][A-Za-z0-9._+!-]{0,250}$/.test(name) &&
            typeof sizeBytes === 'number' &&
            Number.isSafeInteger(sizeBytes) &&
            sizeBytes > 0 &&
            typeof sha256 === 'string' &&
            /^[0-9a-f]{64}$/.test(sha256);
        if (!isFile)
            complaints.push(`"files" has ${JSON.stringify(entry)?.slice(0, 200)}`);
        return isFile ? [{ name, sizeBytes, sha256 }] : [];
    });
    if (new Set(files.map(({ name }) => name)).size !== files.length)
        complaints.push('"files" names a file twice');
    return files;
}
function invalid(complaints, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('manifest-invalid', {
        message: `${manifestName} of the build job cannot be used: ${complaints.join('; ')}.`,
        hint: 'Use one version of the action in all jobs, and run the whole workflow again.',
        cause,
    });
}


/***/ }),

/***/ 71800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attest: () => (/* binding */ attest),
  decideAttest: () => (/* binding */ decideAttest)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var dist = __webpack_require__(61040);
// EXTERNAL MODULE: ./lib/attestation/build-provenance.js
var build_provenance = __webpack_require__(58852);
// EXTERNAL MODULE: ./lib/attestation/bundle.js + 1 modules
var attestation_bundle = __webpack_require__(36345);
// EXTERNAL MODULE: ./lib/attestation/expected.js
var attestation_expected = __webpack_require__(31888);
// EXTERNAL MODULE: ./lib/attestation/identity.js
var identity = __webpack_require__(25902);
// EXTERNAL MODULE: ./lib/attestation/job-identity.js
var job_identity = __webpack_require__(18128);
// EXTERNAL MODULE: ./lib/attestation/pep740.js
var pep740 = __webpack_require__(45710);
// EXTERNAL MODULE: ./lib/attestation/provenance-file.js + 3 modules
var provenance_file = __webpack_require__(57361);
// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
// EXTERNAL MODULE: ./lib/attestation/verify.js + 6 modules
var verify = __webpack_require__(11619);
// EXTERNAL MODULE: ./lib/clients/artifacts.js + 1 modules
var artifacts = __webpack_require__(87406);
// EXTERNAL MODULE: ./lib/clients/clock.js
var clock = __webpack_require__(96018);
// EXTERNAL MODULE: ./lib/clients/current-trust.js + 3 modules
var current_trust = __webpack_require__(32414);
// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: ./lib/clients/github/api.js
var api = __webpack_require__(32370);
// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(64528);
// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/errors.js + 1 modules
var errors = __webpack_require__(46239);
// EXTERNAL MODULE: ./lib/clients/http.js
var http = __webpack_require__(80650);
;// CONCATENATED MODULE: ./lib/clients/github/attestations.js




// A bundle has about 10 kB; a hundred times as much is more than any real one.
const bundleLimitBytes = 1_000_000;
/** GitHub's attestation store of one repository. */
class Attestations {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /**
     * The bundles stored for one file.
     *
     * @returns Parsed JSON, not verified and not even looked at. Since 2026-07 GitHub answers an address of Snappy-compressed
     *   JSON instead of the bundle itself; both forms are read.
     */
    async list(sha256, predicateType) {
        const answer = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
            subject_digest: `sha256:${sha256}`,
            predicate_type: predicateType,
            per_page: 100,
        });
        const bundles = [];
        for (const { bundle, bundle_url: url } of (answer?.attestations ?? [])) {
            const found = bundle ?? (url ? await fetchBundle(url) : undefined);
            if (found)
                bundles.push(found);
        }
        return bundles;
    }
    /**
     * Store a bundle.
     *
     * @returns The id under which the page of the repository shows it.
     */
    async store(bundle) {
        const { id } = await this.#api.request('POST /repos/{owner}/{repo}/attestations', {
            bundle: bundle,
        });
        return id;
    }
}
/**
 * Fetch a bundle from the storage behind GitHub. The address is signed by itself: no token goes there.
 *
 * @returns `undefined` for what is no bundle: anybody who may write attestations can store anything.
 */
async function fetchBundle(url) {
    const address = (0,endpoints/* usableAddress */.DC)(url);
    if (address === undefined)
        return undefined;
    const { status, body } = await (0,http/* send */.t)({
        method: 'GET',
        url: address,
        headers: { 'user-agent': 'release-action' },
    }).catch((cause) => {
        throw unfetched(address, cause);
    });
    if (status !== 200)
        throw unfetched(address, new Error(`The storage answered ${status}.`));
    try {
        const value = JSON.parse(Buffer.from((0,snappyjs/* uncompress */.k)(body, bundleLimitBytes)).toString());
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function unfetched(address, cause) {
    return new errors/* ReleaseError */.K('github-failed', {
        message: `A stored attestation could not be fetched from ${new URL(address).origin}.`,
        hint: 'Run the job again; what is done stays done.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/clients/hand-over.js
var hand_over = __webpack_require__(85842);
// EXTERNAL MODULE: ./lib/clients/oidc.js
var oidc = __webpack_require__(96547);
// EXTERNAL MODULE: ./lib/clients/signing.js + 7 modules
var clients_signing = __webpack_require__(39713);
// EXTERNAL MODULE: ./lib/inputs/declared.js
var declared = __webpack_require__(16307);
// EXTERNAL MODULE: ./lib/report/report.js
var report = __webpack_require__(45650);
;// CONCATENATED MODULE: ./lib/steps/attest.js
























/** Sign build provenance for every file of the build job, store it at GitHub, and hand its lines on. */
async function attest(inputs) {
    const { run, endpoints } = inputs;
    const folder = await (0,files/* privateFolder */.qm)(run.temporaryFolder, 'attest');
    try {
        const { manifest } = await (0,hand_over/* readHandOver */.E)(new artifacts/* Artifacts */.E(), inputs, folder);
        const current = await (0,current_trust/* loadCurrentTrust */.I)(endpoints.trustedRoot, { cacheFolder: (0,external_node_path_.join)(folder, 'tuf') });
        const { trust } = current;
        const expected = (0,attestation_expected/* expectedSigner */.n)(run, run.sha, 'push');
        const store = new Attestations((0,api/* jobApi */.S)(inputs, declared/* permissionsOfStep */.Sq.attest));
        const states = await findStored(manifest, { store, trust, expected, runUri: run.runUrl });
        const decision = decideAttest(states);
        const { signed, failure } = await signAll(decision.toSign, inputs, { trust, expected });
        for (const { bundle } of signed)
            await store.store((0,dist/* bundleToJSON */.ev)(bundle));
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
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
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
        const values = await search.store.list(file.sha256, statement/* buildProvenanceType */._U);
        states.push({
            file,
            stored: values.map((value) => usable(value, file, search)).find((found) => found !== undefined),
        });
    }
    return states;
}
/** A stored bundle that passes the policy of `publish` and is of this run, in whichever attempt. */
function usable(value, file, { trust, expected, runUri }) {
    try {
        const bundle = (0,attestation_bundle/* readBundle */.Bo)(value, `A stored attestation of "${file.name}"`);
        const attestation = (0,verify/* verifyAttestation */.o)(bundle, trust, {
            subject: file,
            predicateType: statement/* buildProvenanceType */._U,
            expected,
        });
        // What the index could not take is signed again.
        (0,pep740/* toAttestation */.k)(bundle);
        return (0,identity/* runOf */.ng)(attestation.identity) === runUri ? attestation : undefined;
    }
    catch (error) {
        // Anybody with the right to write attestations can store one: what does not verify is not ours.
        if (error instanceof errors/* ReleaseError */.K)
            return undefined;
        throw error;
    }
}
async function signAll(files, { run, endpoints }, { trust, expected }) {
    if (files.length === 0)
        return { signed: [], failure: undefined };
    const request = () => (0,oidc/* requestIdentityToken */.l)('sigstore', run.tokenRequest);
    let unspent = await request();
    const identity = (0,job_identity/* requireIdentity */.s)(expected, unspent.claims);
    const signing = new clients_signing/* Signing */.S({
        ...endpoints,
        clock: clock/* systemClock */.m,
        identity: async () => {
            const token = unspent ?? (await request());
            unspent = undefined;
            return token;
        },
    });
    const predicate = (0,build_provenance/* buildProvenance */.S)(identity);
    const statements = files.map((subject) => ({ subject, predicateType: statement/* buildProvenanceType */._U, predicate }));
    const { signed, failure } = await signing.signAll(statements);
    const verified = signed.map(({ statement: { subject }, bundle }) => (0,verify/* verifyAttestation */.o)(bundle, trust, { subject, predicateType: statement/* buildProvenanceType */._U, expected }));
    return { signed: verified, failure };
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

//# sourceMappingURL=800.index.js.map