export const id = 228;
export const ids = [228];
export const modules = {

/***/ 64528:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {

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
exports.B = compress


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

/***/ 46228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gatherRemote: () => (/* binding */ gatherRemote)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/clients/files.js
var files = __webpack_require__(90307);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/attestation/bundle.js + 1 modules
var bundle = __webpack_require__(36345);
// EXTERNAL MODULE: ./lib/attestation/pep740.js
var pep740 = __webpack_require__(45710);
// EXTERNAL MODULE: ./lib/endpoints.js
var endpoints = __webpack_require__(17489);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./lib/clients/http.js





// A server that sends nothing for so long is taken for dead; bytes that flow take as long as they need.
const idleTimeoutMs = 60_000;
// Answers are JSON or a page of an outage; more is not read.
const answerLimitBytes = 32_000_000;
/**
 * Send one request and read the answer. Redirects are not followed and nothing is repeated.
 *
 * `fetch` would hold the whole body in memory, whatever it is given: measured, 500 MB against 72 MB.
 *
 * @throws The error of the connection, or of the body's stream.
 */
async function send(request) {
    const incoming = await start(request);
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body: await readAll(incoming) };
}
async function readAll(incoming) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of incoming) {
        sizeBytes += chunk.length;
        if (sizeBytes > answerLimitBytes)
            throw new Error(`The answer has more than ${answerLimitBytes} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Send one request and write a 200 answer into a new file of this user, hashing it on the way.
 *
 * @returns For another status nothing is written, and size and digest are those of nothing.
 */
async function download(request, path) {
    const incoming = await start(request);
    const { statusCode: status = 0, headers } = incoming;
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let sizeBytes = 0;
    const body = Buffer.alloc(0);
    if (status !== 200)
        return { status, headers, sizeBytes, sha256: hash.digest('hex'), body: await readAll(incoming) };
    const measure = async function* (source) {
        for await (const chunk of source) {
            sizeBytes += chunk.length;
            hash.update(chunk);
            yield chunk;
        }
    };
    // Opened here, so that no broken download makes its file after its folder was removed.
    const file = await (0,promises_.open)(path, 'wx', 0o600).catch((error) => {
        incoming.destroy();
        throw error;
    });
    await (0,external_node_stream_promises_.pipeline)(incoming, measure, file.createWriteStream());
    const announced = headers['content-length'];
    if (announced !== undefined && Number(announced) !== sizeBytes) {
        throw new Error(`The answer ended after ${sizeBytes} of ${announced} bytes.`);
    }
    return { status, headers, sizeBytes, sha256: hash.digest('hex'), body };
}
function start({ method, url, headers, body, signal }) {
    const request = new URL(url).protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const sizeBytes = Buffer.isBuffer(body) ? body.length : body?.sizeBytes;
    const length = sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) };
    return new Promise((resolve, reject) => {
        const outgoing = request(url, { method, headers: { ...headers, ...length }, signal }, resolve);
        outgoing.setTimeout(idleTimeoutMs, () => {
            const error = new Error(`No byte came for ${idleTimeoutMs / 1000} s.`);
            error.code = 'ETIMEDOUT';
            outgoing.destroy(error);
        });
        outgoing.on('error', reject);
        if (body === undefined || Buffer.isBuffer(body))
            outgoing.end(body);
        else
            (0,external_node_stream_promises_.pipeline)(body.stream, outgoing).catch(reject);
    });
}

;// CONCATENATED MODULE: ./lib/clients/python-index/answers.js


/**
 * Send a request to the index.
 *
 * @throws ReleaseError `index-failed` if the connection broke, or if the index answered 429 or 5xx: nobody can tell then
 *   whether the request had its effect.
 */
async function sendToIndex(options, request) {
    const headers = { 'user-agent': 'release-action', ...request.headers };
    const response = await send({ ...request, headers }).catch((cause) => {
        if (cause instanceof errors/* ReleaseError */.K)
            throw cause;
        throw indexFailed(options, `The connection to ${options.indexName} broke during ${named(request)}.`, cause);
    });
    if (response.status === 429 || response.status >= 500) {
        const words = wordsOf(response);
        throw indexFailed(options, `${options.indexName} answered ${response.status} to ${named(request)}: ${words}`);
    }
    return response;
}
/** Parse an answer as JSON; an outage or a proxy answers pages. */
function jsonOf(options, request, response) {
    try {
        return JSON.parse(response.body.toString());
    }
    catch (cause) {
        const message = `${options.indexName} answered ${response.status} to ${named(request)}, but no JSON.`;
        throw indexFailed(options, message, cause);
    }
}
/**
 * The index's own words in a refusal.
 *
 * @returns `code` of its JSON, which is the status line with the reason, without the status; `message`, which repeats
 *   the reason below a general sentence, where there is no `code`; else the text itself.
 */
function wordsOf({ status, body }) {
    const text = body.toString('utf8', 0, 20_000).trim();
    try {
        const { code, message } = JSON.parse(text);
        const words = [code, message].find((part) => typeof part === 'string' && part.trim() !== '');
        const reason = typeof words === 'string' ? words.trim() : text.slice(0, 1000);
        return reason.startsWith(`${status} `) ? reason.slice(`${status} `.length) : reason;
    }
    catch {
        return text.slice(0, 1000);
    }
}
/** Method and path of a request, for messages. */
function named(request) {
    return `${request.method} ${new URL(request.url).pathname}`;
}
/** `index-failed`: a re-run may help. */
function indexFailed(options, message, cause) {
    return new errors/* ReleaseError */.K('index-failed', {
        message,
        hint: `Run the job again: files that ${options.indexName} already has are not sent again.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/clients/python-index/reading.js








// The index lets its caches answer for ten minutes; a reader that looks for its own upload must ask past them.
const fresh = { 'cache-control': 'no-cache' };
// Reading is safe to repeat.
const readWaitsMs = [500, 2000];
/** Reads what the index has, by its JSON API: the HTML pages are for people and old tools. */
class IndexReading {
    #options;
    constructor(options) {
        this.#options = options;
    }
    /**
     * Every file of a project.
     *
     * @param project Normalized name.
     * @returns Files by name; empty for a project that the index does not know.
     * @see https://packaging.python.org/specifications/simple-repository-api/
     */
    async files(project) {
        const url = `${this.#options.index}/simple/${project}/`;
        const request = { method: 'GET', url, headers: { ...fresh, accept: 'application/vnd.pypi.simple.v1+json' } };
        const answer = await this.#read(request);
        const list = (0,json_value/* isRecord */.u)(answer) && Array.isArray(answer.files) ? answer.files.filter(json_value/* isRecord */.u) : [];
        const files = list.flatMap(({ filename, hashes }) => {
            const sha256 = (0,json_value/* isRecord */.u)(hashes) ? hashes.sha256 : undefined;
            if (typeof filename !== 'string' || typeof sha256 !== 'string')
                return [];
            return [[filename, { name: filename, sha256 }]];
        });
        return new Map(files);
    }
    /**
     * Every file of one version.
     *
     * @param project Normalized name.
     * @returns `undefined` for a version that the index does not have.
     * @throws ReleaseError `index-failed`, also for a file without name, digest, or usable address
     * @see https://docs.pypi.org/api/json/#get-a-release
     */
    async release(project, version) {
        const url = `${this.#options.index}/pypi/${project}/${encodeURIComponent(version)}/json`;
        const answer = await this.#read({ method: 'GET', url, headers: { ...fresh, accept: 'application/json' } });
        if (answer === undefined)
            return undefined;
        const files = (0,json_value/* isRecord */.u)(answer) && Array.isArray(answer.urls) ? answer.urls.filter(json_value/* isRecord */.u) : [];
        return files.map(({ filename, digests, url: given }) => {
            const sha256 = (0,json_value/* isRecord */.u)(digests) ? digests.sha256 : undefined;
            const address = typeof given === 'string' ? (0,endpoints/* usableAddress */.DC)(given) : undefined;
            if (typeof filename === 'string' && typeof sha256 === 'string' && address !== undefined)
                return { name: filename, sha256, url: address };
            const { indexName } = this.#options;
            throw indexFailed(this.#options, `${indexName} lists a file of ${project} ${version} without name, digest, or address.`);
        });
    }
    /**
     * Download a file once into a new file of this user, hashing it on the way.
     *
     * @throws ReleaseError `index-failed`, also if the bytes are not those that the index lists.
     */
    async download({ name, sha256, url }, path) {
        const request = { method: 'GET', url, headers: { 'user-agent': 'release-action' } };
        const { indexName } = this.#options;
        const found = await download(request, path).catch((cause) => {
            throw indexFailed(this.#options, `The connection to ${indexName} broke during ${named(request)}.`, cause);
        });
        if (found.status === 200 && found.sha256 === sha256)
            return found;
        const what = found.status === 200 ? `bytes with sha256:${found.sha256}` : String(found.status);
        throw indexFailed(this.#options, `${indexName} answered ${what} for "${name}", but lists sha256:${sha256}.`);
    }
    /**
     * The attestation objects that the index serves for one file.
     *
     * @returns Objects of PEP 740, not verified; `undefined` if the index has none.
     * @see https://docs.pypi.org/api/integrity/
     */
    async attestations(project, version, fileName) {
        const url = `${this.#options.index}/integrity/${project}/${encodeURIComponent(version)}/${encodeURIComponent(fileName)}/provenance`;
        const request = { method: 'GET', url, headers: { ...fresh, accept: 'application/vnd.pypi.integrity.v1+json' } };
        const answer = await this.#read(request);
        if (!(0,json_value/* isRecord */.u)(answer) || !Array.isArray(answer.attestation_bundles))
            return undefined;
        return answer.attestation_bundles
            .filter(json_value/* isRecord */.u)
            .flatMap(({ attestations }) => (Array.isArray(attestations) ? attestations : []));
    }
    /**
     * The predicate types of the attestations that the index serves for one file; none of them is verified.
     *
     * @throws ReleaseError `provenance-malformed`, `index-failed`
     */
    async predicateTypes(project, version, fileName) {
        const values = (await this.attestations(project, version, fileName)) ?? [];
        const place = `The answer of ${this.#options.indexName}`;
        return values.map((value) => (0,bundle/* statementOf */.T8)((0,pep740/* toBundle */.m)(value, place), fileName).predicateType);
    }
    /** Page of one release for people. */
    releasePage(project, version) {
        return `${this.#options.index}/project/${project}/${version}/`;
    }
    async #read(request) {
        for (const pauseMs of readWaitsMs) {
            try {
                return await this.#readOnce(request);
            }
            catch (error) {
                if (!(error instanceof errors/* ReleaseError */.K))
                    throw error;
                await (0,external_node_timers_promises_.setTimeout)(pauseMs);
            }
        }
        return this.#readOnce(request);
    }
    async #readOnce(request) {
        const response = await sendToIndex(this.#options, request);
        if (response.status === 404)
            return undefined;
        if (response.status === 200)
            return jsonOf(this.#options, request, response);
        const { indexName } = this.#options;
        throw indexFailed(this.#options, `${indexName} answered ${response.status} to ${named(request)}: ${wordsOf(response)}`);
    }
}

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/commands/verify/gathered.js
var gathered = __webpack_require__(94970);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/attestation/offer.js
var offer = __webpack_require__(55508);
// EXTERNAL MODULE: ./lib/distribution/file-name.js + 2 modules
var file_name = __webpack_require__(74664);
;// CONCATENATED MODULE: ./lib/commands/verify/index-release.js







/** Which versions of which projects files say that they are, each once; a name that says nothing is left out. */
function releasesOf(files) {
    const byName = new Map();
    for (const { name } of files) {
        const release = releaseOf(name);
        if (release !== undefined)
            byName.set(`${release.project} ${release.version}`, release);
    }
    return [...byName.values()];
}
function releaseOf(name) {
    try {
        const { project, version } = (0,file_name/* parseFileName */.P)(name);
        return { project, version };
    }
    catch (error) {
        if (error instanceof errors/* ReleaseError */.K)
            return undefined;
        throw error;
    }
}
/** Download the files of a version, one after the other; none is kept. */
async function measureIndexFiles(reading, files, folder) {
    const measured = [];
    for (const [index, file] of files.entries()) {
        (0,gathered/* requirePlainName */.XS)(file.name);
        // No name of a server becomes a path.
        const path = (0,external_node_path_.join)(folder, `file-${index}`);
        const { sizeBytes, sha256 } = await reading.download(file, path).finally(() => (0,promises_.rm)(path, { force: true }));
        measured.push({ name: file.name, sizeBytes, sha256 });
    }
    return measured;
}
/** Read what the index has for each of these files of a version. */
async function indexOffers(reading, { project, version }, names) {
    const all = [];
    for (const name of names) {
        const attestations = (await reading.attestations(project, version, name)) ?? [];
        for (const [index, attestation] of attestations.entries()) {
            const place = `Attestation ${index + 1} of the index for ${name}`;
            all.push((0,offer/* readOffers */.q)({ text: JSON.stringify(attestation), place, source: 'index', offeredFor: name }));
        }
    }
    return all;
}
/** How the files of the index differ from those of a release page. */
function differingIndexFiles(onIndex, files, indexName) {
    return onIndex.flatMap(({ name, sha256 }) => {
        const file = files.find((one) => one.name === name);
        if (file?.sha256 === sha256)
            return [];
        const hint = 'Find out which of them was built from the tag, and tell the project.';
        if (file === undefined) {
            const message = `${indexName} has ${(0,quoted/* quoted */.T)(name)}, and the release page does not.`;
            return [{ code: 'index-file-foreign', severity: 'error', message, hint }];
        }
        const message = `${(0,quoted/* quoted */.T)(name)} has sha256:${file.sha256} on the release page, and sha256:${sha256} on ${indexName}.`;
        return [{ code: 'index-file-differs', severity: 'error', message, hint, file: name }];
    });
}

// EXTERNAL MODULE: ./lib/attestation/statement.js
var statement = __webpack_require__(81759);
;// CONCATENATED MODULE: ./lib/clients/github/assets.js



const userAgent = 'release-action';
/** Assets of releases. Bytes go through `node:http`, where memory does not grow with the file. */
class Assets {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Every asset of a release; the list inside a release may be cut. */
    list(releaseId) {
        const route = 'GET /repos/{owner}/{repo}/releases/{release_id}/assets';
        return this.#api.all(route, { release_id: releaseId }, (assets) => assets.map(toAsset));
    }
    /**
     * Upload one file to a release.
     *
     * @param uploadUrl The release's own address template: an upload host of its own serves it.
     * @returns The asset as GitHub named it, which may differ from what was asked for.
     * @throws ReleaseError `permission-missing`, `github-refused`, `github-failed`
     */
    async upload(uploadUrl, file) {
        const base = requireAddress(uploadUrl.split('{', 1)[0] ?? '');
        const url = `${base}?name=${encodeURIComponent(file.name)}`;
        const headers = { ...this.#headers('application/vnd.github+json'), 'content-type': file.contentType };
        const body = { sizeBytes: file.sizeBytes, stream: file.stream() };
        const response = await send({ method: 'POST', url, headers, body }).catch((cause) => {
            throw lost('POST', url, cause);
        });
        if (response.status !== 201) {
            throw this.#api.refusalOf('POST', url, response);
        }
        return toAsset(JSON.parse(response.body.toString()));
    }
    /** Delete an asset of a draft; one that is gone already is deleted. */
    async delete(id) {
        await this.#api.requestIfThere('DELETE /repos/{owner}/{repo}/releases/assets/{asset_id}', { asset_id: id });
    }
    /**
     * Download an asset once into a new file, hashing it on the way.
     *
     * The token goes to GitHub only: the storage that GitHub points at gets none.
     */
    async download(asset, path) {
        const url = requireAddress(asset.url);
        const headers = this.#headers('application/octet-stream');
        try {
            const first = await download({ method: 'GET', url, headers }, path);
            if (first.status === 200)
                return first;
            if (first.status !== 302)
                throw this.#api.refusalOf('GET', url, first);
            const storage = requireAddress(first.headers.location ?? '');
            const second = await download({ method: 'GET', url: storage, headers: { 'user-agent': userAgent } }, path);
            if (second.status !== 200)
                throw this.#api.refusalOf('GET', storage, second);
            return second;
        }
        catch (cause) {
            if (cause instanceof errors/* ReleaseError */.K)
                throw cause;
            throw lost('GET', url, cause);
        }
    }
    #headers(accept) {
        const { token } = this.#api.options;
        const authorization = token.isEmpty ? {} : { authorization: `Bearer ${token.reveal()}` };
        return { accept, ...authorization, 'user-agent': userAgent };
    }
}
function toAsset(asset) {
    const prefix = 'sha256:';
    return {
        id: asset.id,
        name: asset.name,
        sizeBytes: asset.size,
        sha256: asset.digest?.startsWith(prefix) ? asset.digest.slice(prefix.length) : undefined,
        isComplete: asset.state === 'uploaded',
        uploader: asset.uploader?.login ?? 'unknown',
        url: asset.url,
    };
}
function requireAddress(address) {
    const usable = (0,endpoints/* usableAddress */.DC)(address);
    if (usable !== undefined)
        return usable;
    throw new errors/* ReleaseError */.K('github-failed', {
        message: 'GitHub answered an address for an asset that is no https address.',
        hint: 'Run the job again; nothing was sent to that address.',
    });
}
function lost(method, url, cause) {
    return new errors/* ReleaseError */.K('github-failed', {
        message: `The connection to GitHub broke during ${method} ${new URL(url).pathname}.`,
        hint: 'Run the job again: it looks at what is there before it repeats anything.',
        cause,
    });
}

// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(64528);
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
    const { status, body } = await send({
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

;// CONCATENATED MODULE: ./lib/clients/github/releases.js

/** Releases of one repository. Drafts are found by listing only: GitHub's look-up by tag never answers one. */
class Releases {
    #api;
    constructor(api) {
        this.#api = api;
    }
    /** Every release; drafts only if the token may write contents. */
    list() {
        return this.#api.all('GET /repos/{owner}/{repo}/releases', {}, (releases) => releases.map(toRelease));
    }
    /**
     * One published release.
     *
     * @throws ReleaseError `release-not-published` where GitHub answers 404, as it does for a draft below `contents: write`.
     */
    async get(id) {
        const release = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/{release_id}', {
            release_id: id,
        });
        if (release !== undefined)
            return toRelease(release);
        throw new errors/* ReleaseError */.K('release-not-published', {
            message: `GitHub answered 404 for the release ${id}: it is not published, or was deleted.`,
            hint: 'Publish the draft on the release page; the job starts by itself then.',
        });
    }
    /** The published release of a tag, as everybody sees it. */
    async published(tag) {
        const release = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/tags/{tag}', { tag });
        return release === undefined ? undefined : toRelease(release);
    }
    /** The release that GitHub shows as the latest, if there is one. */
    async latest() {
        const release = await this.#api.requestIfThere('GET /repos/{owner}/{repo}/releases/latest', {});
        return release === undefined ? undefined : toRelease(release);
    }
    /**
     * Make a draft. `target_commitish` is never sent: the tag exists, and GitHub would ask for the right to change workflows.
     *
     * @see https://docs.github.com/rest/releases/releases#create-a-release
     */
    async createDraft(fields) {
        return toRelease(await this.#api.request('POST /repos/{owner}/{repo}/releases', { ...toParameters(fields), draft: true }));
    }
    /** Change a draft, which stays one. */
    async updateDraft(id, fields) {
        const parameters = { release_id: id, ...toParameters(fields), draft: true };
        return toRelease(await this.#api.request('PATCH /repos/{owner}/{repo}/releases/{release_id}', parameters));
    }
}
function toRelease(release) {
    return {
        id: release.id,
        tag: release.tag_name,
        name: release.name ?? '',
        body: release.body ?? '',
        isDraft: release.draft,
        isPrerelease: release.prerelease,
        url: release.html_url,
        uploadUrl: release.upload_url,
    };
}
function toParameters({ tag, name, body, isPrerelease, makeLatest }) {
    const make_latest = makeLatest ? 'true' : 'false';
    return { tag_name: tag, name, body, prerelease: isPrerelease, make_latest };
}

// EXTERNAL MODULE: ./lib/commands/verify/local.js + 2 modules
var local = __webpack_require__(35781);
;// CONCATENATED MODULE: ./lib/commands/verify/release-page.js











/** Look at the page of a tag; `undefined` if no release of it is published. */
async function readReleasePage(api, tag) {
    const release = await new Releases(api).published(tag);
    if (release === undefined)
        return undefined;
    const assets = await new Assets(api).list(release.id);
    const distributions = assets.filter(({ name }) => (0,gathered/* isDistributionName */.I1)(name));
    for (const { name } of distributions)
        (0,gathered/* requirePlainName */.XS)(name);
    return { url: release.url, distributions, provenance: assets.filter(({ name }) => (0,gathered/* isProvenanceName */.$b)(name)) };
}
/**
 * Download the distributions of a page, one after the other; none is kept.
 *
 * @throws ReleaseError `release-asset-mismatch` for bytes that are not those that GitHub lists.
 */
async function measureAssets(api, assets, folder) {
    const files = [];
    for (const asset of assets) {
        const { name } = asset;
        const { sizeBytes, sha256 } = await withDownload(api, { asset, folder }, async (_, downloaded) => downloaded);
        if (sha256 !== (asset.sha256 ?? sha256)) {
            throw new errors/* ReleaseError */.K('release-asset-mismatch', {
                message: `GitHub answered bytes with sha256:${sha256} for ${(0,quoted/* quoted */.T)(name)}, but lists sha256:${asset.sha256}.`,
                hint: 'Run the command again; if it stays so, somebody is between this machine and GitHub.',
            });
        }
        files.push({ name, sizeBytes, sha256 });
    }
    return files;
}
/** Download and read the provenance of a page. */
async function pageOffers(api, assets, { folder, files }) {
    const all = [];
    for (const asset of assets) {
        const from = {
            place: `${(0,gathered/* shownName */.HD)(asset.name)} of the release page`,
            source: 'release-page',
            offeredFor: (0,gathered/* filedUnder */.dg)(asset.name, files),
        };
        all.push(await withDownload(api, { asset, folder }, (path) => (0,local/* readOffered */.i_)(path, from)));
    }
    return all;
}
async function withDownload(api, { asset, folder }, use) {
    // No name of a server becomes a path.
    const path = (0,external_node_path_.join)(folder, `asset-${asset.id}`);
    try {
        return await use(path, await new Assets(api).download(asset, path));
    }
    finally {
        await (0,promises_.rm)(path, { force: true });
    }
}
/** Read the build provenance that GitHub has stored for each file. */
async function storedOffers(api, files) {
    const store = new Attestations(api);
    const all = [];
    for (const { name, sha256 } of files) {
        for (const [index, bundle] of (await store.list(sha256, statement/* buildProvenanceType */._U)).entries()) {
            const place = `Attestation ${index + 1} of GitHub for ${name}`;
            all.push((0,offer/* readOffers */.q)({ text: JSON.stringify(bundle), place, source: 'github', offeredFor: name }));
        }
    }
    return all;
}
/** Distributions that are on a page with other bytes than elsewhere. */
function differingAssets({ distributions }, files) {
    return files.flatMap(({ name, sha256 }) => {
        const asset = distributions.find((one) => one.name === name);
        if (asset === undefined || (asset.sha256 ?? sha256) === sha256)
            return [];
        return [
            {
                code: 'release-asset-mismatch',
                severity: 'error',
                message: `${(0,quoted/* quoted */.T)(name)} has sha256:${sha256} on the index, and sha256:${asset.sha256} on the release page.`,
                hint: 'Find out which of them was built from the tag, and tell the project.',
                file: name,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./lib/commands/verify/remote.js









/**
 * Fetch a release from everywhere it is: release page, GitHub's store of attestations, and index. Downloads go into a
 * private folder, and are removed.
 *
 * @throws ReleaseError `release-not-published`, `release-asset-missing`, `release-asset-mismatch`,
 *   `index-release-missing`, `index-failed`, `github-…`, `file-name-invalid`
 */
async function gatherRemote(target, remote) {
    const folder = await (0,files/* privateFolder */.qm)((0,external_node_os_.tmpdir)(), 'release-action-verify');
    try {
        switch (target.kind) {
            case 'release':
                return await gatherRelease(target.tag, remote, folder);
            case 'project':
                return await gatherProject(target, remote, folder);
        }
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** The files of a release page, with what the index serves under their names. */
async function gatherRelease(tag, { services, github }, folder) {
    const page = github && (await readReleasePage(github, tag));
    if (github === undefined || page === undefined)
        throw notPublished(tag);
    if (page.distributions.length === 0)
        throw nothingOn(page.url);
    const files = await measureAssets(github, page.distributions, folder);
    const offers = [
        ...(await pageOffers(github, page.provenance, { folder, files })),
        ...(await storedOffers(github, files)),
    ];
    const remarks = [`Read the release page ${page.url}.`];
    const problems = [];
    const reading = new IndexReading(services.index);
    const { indexName } = services.index;
    for (const release of releasesOf(files)) {
        const onIndex = await reading.release(release.project, release.version);
        const name = `${release.project} ${release.version}`;
        if (onIndex === undefined)
            remarks.push(`${indexName} does not have ${name}.`);
        else {
            remarks.push(`Read ${name} on ${indexName}.`, ...notThere(files, onIndex, indexName));
            problems.push(...differingIndexFiles(onIndex, files, indexName));
            const names = files.map((file) => file.name).filter((one) => onIndex.some((file) => file.name === one));
            offers.push(...(await indexOffers(reading, release, names)));
        }
    }
    return whole(files, offers, { problems, remarks: [...remarks, ...unnamed(files, indexName)] });
}
function unnamed(files, indexName) {
    const strange = files.filter((file) => releasesOf([file]).length === 0);
    return strange.map(({ name }) => `${indexName} was not asked for ${(0,quoted/* quoted */.T)(name)}, a name that it takes of no file.`);
}
function notThere(files, onIndex, indexName) {
    const missing = files.filter(({ name }) => !onIndex.some((file) => file.name === name));
    return missing.map(({ name }) => `${indexName} does not have ${(0,quoted/* quoted */.T)(name)}.`);
}
/** The files of a version on the index, with what GitHub has of them. */
async function gatherProject({ project, version }, { services, github, tag }, folder) {
    const reading = new IndexReading(services.index);
    const { indexName } = services.index;
    const onIndex = (await reading.release(project, version)) ?? [];
    if (onIndex.length === 0)
        throw notOnIndex(indexName, `${project} ${version}`);
    const files = await measureIndexFiles(reading, onIndex, folder);
    const remarks = [`Read ${project} ${version} on ${indexName}.`];
    const problems = [];
    const offers = [];
    if (github === undefined)
        remarks.push('GitHub was not asked: --owner-repo names the repository.');
    else {
        const page = tag === undefined ? undefined : await readReleasePage(github, tag);
        remarks.push(pageRemark(page?.url, tag));
        if (page !== undefined) {
            problems.push(...differingAssets(page, files));
            offers.push(...(await pageOffers(github, page.provenance, { folder, files })));
        }
        offers.push(...(await storedOffers(github, files)));
    }
    const names = files.map(({ name }) => name);
    offers.push(...(await indexOffers(reading, { project, version }, names)));
    return whole(files, offers, { problems, remarks });
}
function pageRemark(url, tag) {
    if (tag === undefined)
        return 'No release page was read: --tag names its tag.';
    return url === undefined ? `No release of the tag ${(0,quoted/* quoted */.T)(tag)} is published.` : `Read the release page ${url}.`;
}
function whole(files, all, { problems: others, remarks }) {
    const { offers, problems } = (0,gathered/* joinOffers */.Qi)(all);
    return { files, offers, problems: [...others, ...problems], remarks, isWhole: true };
}
function notPublished(tag) {
    return new errors/* ReleaseError */.K('release-not-published', {
        message: `GitHub shows no published release of the tag ${(0,quoted/* quoted */.T)(tag)}.`,
        hint: 'Name the tag of a published release; a draft is seen by maintainers only.',
    });
}
function nothingOn(url) {
    return new errors/* ReleaseError */.K('release-asset-missing', {
        message: `The release page ${url} has no file that ends in .whl or .tar.gz.`,
        hint: 'Verify the files of the index, as PROJECT==VERSION.',
    });
}
function notOnIndex(indexName, release) {
    return new errors/* ReleaseError */.K('index-release-missing', {
        message: `${indexName} has no files of ${release}.`,
        hint: 'Check name and version.',
    });
}


/***/ })

};

//# sourceMappingURL=228.index.js.map