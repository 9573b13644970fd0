export const id = 808;
export const ids = [808,559];
export const modules = {

/***/ 37146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ Unreadable),
  DU: () => (/* binding */ lost),
  ZK: () => (/* binding */ requestName),
  lH: () => (/* binding */ tryOnce),
  ux: () => (/* binding */ within),
  BU: () => (/* binding */ withoutAnswer)
});

// UNUSED EXPORTS: askOnce

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/clients/http/rate-limit.js
// "If no header says so, wait for at least one minute", says GitHub of its secondary limits.
const secondaryLimitMs = 60_000;
/**
 * The rate limit that an answer tells of: nothing was done then.
 *
 * @param words What the server said: GitHub's secondary limits may have no header.
 * @returns `undefined` for any other answer.
 * @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
function rateLimitOf({ status, headers }, words, now) {
    if (status !== 403 && status !== 429)
        return undefined;
    const retryAfter = retryAfterMs(headers, now);
    if (retryAfter !== undefined)
        return { askedMs: retryAfter };
    if (headers['x-ratelimit-remaining'] === '0')
        return { askedMs: untilReset(headers, now) };
    if (/secondary rate limit|abuse detection/i.test(words))
        return { askedMs: secondaryLimitMs };
    return status === 429 ? { askedMs: undefined } : undefined;
}
/**
 * How long a server asks its clients to stay away: `Retry-After`, in seconds or as an HTTP date.
 *
 * @returns Milliseconds, never negative; `undefined` without a header that can be read.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
function retryAfterMs(headers, now) {
    const header = headers['retry-after'];
    if (header === undefined)
        return undefined;
    if (/^[0-9]{1,9}$/.test(header))
        return Number(header) * 1000;
    const at = header.endsWith(' GMT') ? Date.parse(header) : Number.NaN;
    return Number.isNaN(at) ? undefined : untilServed(at, headers, now);
}
function untilReset(headers, now) {
    const reset = headers['x-ratelimit-reset'];
    if (typeof reset !== 'string' || !/^[0-9]{1,12}$/.test(reset))
        return undefined;
    return untilServed(Number(reset) * 1000, headers, now);
}
/** Until a time of the server, whose clock is in the same answer: this machine's may be wrong. */
function untilServed(atMs, { date = '' }, now) {
    const served = Date.parse(date);
    return Math.max(0, atMs - (Number.isNaN(served) ? now.getTime() : served));
}

// EXTERNAL MODULE: ./lib/clients/http/redirect.js
var http_redirect = __webpack_require__(26041);
// EXTERNAL MODULE: ./lib/clients/http/send.js + 1 modules
var send = __webpack_require__(48820);
// EXTERNAL MODULE: ./lib/clients/http/words.js
var http_words = __webpack_require__(25636);
;// CONCATENATED MODULE: ./lib/clients/http/attempt.js





/** An answer with an accepted status that says something else than it should. */
class Unreadable extends Error {
    name = 'Unreadable';
}
/** Send a request once, and follow where it leads on the same server. */
async function tryOnce(remote, given, turn) {
    const { statuses, read, secrets = [] } = given;
    let request = { ...within(given.request, remote.network, turn), try: turn.number };
    const hidden = (0,http_words/* hiddenIn */.k_)(request, secrets);
    for (let redirects = 0;; redirects += 1) {
        let response;
        try {
            response = await (0,send/* send */.tN)(request, remote.network);
        }
        catch (error) {
            return lost(remote, request, error);
        }
        const redirect = (0,http_redirect/* redirectOf */.Y)(request, response);
        if (redirect.kind === 'same' && redirects < http_redirect/* redirectLimit */.K) {
            request = { ...request, url: redirect.url };
            continue;
        }
        const isAnswer = redirect.kind === 'none' && statuses.includes(response.status);
        if (!isAnswer)
            return withoutAnswer(remote, { request, response, redirect, hidden });
        try {
            return { kind: 'done', value: read(response) };
        }
        catch (error) {
            if (!(error instanceof Unreadable))
                throw error;
            const what = (0,http_words/* withoutSecrets */.cT)(error.message, hidden);
            return { kind: 'unclear', found: `${answered(remote, request, response)}, but ${what}`, askedMs: undefined };
        }
    }
}
/** The same, with whatever is no answer that can be read taken for `undefined`. */
async function askOnce(remote, given, end) {
    const attempt = await tryOnce(remote, given, { number: 1, end });
    return attempt.kind === 'done' ? attempt.value : undefined;
}
/** `GET /repos/pallets/flask`: method and path of a request, which are no secret. */
function requestName({ method, url }) {
    return `${method} ${new URL(url).pathname}`;
}
/** A try without an answer. An error of the body that was to be sent is not the server's. */
function lost({ name }, request, error) {
    if (error instanceof errors/* ReleaseError */.K2)
        throw error;
    const asked = requestName(request);
    const found = error instanceof send/* AnswerTooLong */.rx
        ? `${name} answered more than can be read to ${asked}`
        : `${name} gave no answer to ${asked}`;
    return { kind: 'unclear', found, askedMs: undefined, cause: error };
}
/** What an answer says that is not one of those that were asked for. */
function withoutAnswer(remote, { request, response, redirect, hidden }) {
    const { status, headers } = response;
    const said = answered(remote, request, response);
    switch (redirect.kind) {
        case 'refused':
            return { kind: 'unclear', found: `${said}: ${redirect.why}, which is not followed`, askedMs: undefined };
        case 'other': {
            const found = `${said}: a redirect to ${new URL(redirect.url).host}, which does not answer for it`;
            return { kind: 'unclear', found, askedMs: undefined };
        }
        case 'same':
            return { kind: 'unclear', found: `${said}: more than ${http_redirect/* redirectLimit */.K} redirects`, askedMs: undefined };
        case 'none': {
            const words = (0,http_words/* serverWords */.lZ)(response, hidden);
            const found = `${said}: ${words}`;
            const limit = rateLimitOf(response, words, remote.network.clock.now());
            if (limit !== undefined)
                return { kind: 'limited', found, askedMs: limit.askedMs };
            // Another success than the announced ones is a page of somebody between.
            const isRefusal = status >= 400 && status < 500 && status !== 408;
            if (isRefusal)
                return { kind: 'refused', found, refused: { message: found, words, ...response } };
            return { kind: 'unclear', found, askedMs: retryAfterMs(headers, remote.network.clock.now()) };
        }
    }
}
/** `GitHub answered 502 to GET /repos/pallets/flask`. */
function answered({ name }, request, { status }) {
    return `${name} answered ${status} to ${requestName(request)}`;
}
/** A request that takes no longer than all tries may. */
function within(request, { clock }, { end }) {
    const limits = request.timeLimits ?? send/* answerTimeLimits */.iP;
    if (end === Number.POSITIVE_INFINITY)
        return { ...request, timeLimits: limits };
    const leftMs = Math.max(1, end - clock.now().getTime());
    const wholeMs = Math.min(limits.wholeMs ?? leftMs, leftMs);
    return { ...request, timeLimits: { ...limits, wholeMs } };
}


/***/ }),

/***/ 29808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ repeated),
/* harmony export */   c: () => (/* binding */ exchange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37146);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48820);



// The last one is for a look after the last try.
const pausesMs = [1000, 2000, 4000, 8000, 16_000];
const usualTriesLimit = 5;
// A job that waits longer costs more than one that is run again.
const askedLimitMs = 300_000;
/**
 * Send a request until it is answered: at most five times, and as late as the server asks for, up to five minutes in all.
 * Its own limit on the whole holds for all tries together: five minutes, and none where the bytes of a file go.
 *
 * @throws ReleaseError what the remote makes of a refusal, or its code: status, the server's words, method, path, and
 *   number of tries; its hint tells a rate limit from an outage.
 */
function exchange(remote, given) {
    const { method } = given.request;
    const isSafe = given.isSafe ?? (method === 'GET' || method === 'HEAD');
    const { wholeMs } = given.request.timeLimits ?? _send_js__WEBPACK_IMPORTED_MODULE_2__/* .answerTimeLimits */ .iP;
    return repeated(remote, { ...given, isSafe, wholeMs }, (turn) => (0,_attempt_js__WEBPACK_IMPORTED_MODULE_1__/* .tryOnce */ .lH)(remote, given, turn));
}
/** Do something again until it is answered. This is the one loop that sends again. */
async function repeated(remote, repetition, act) {
    const { clock } = remote.network;
    const { isSafe, lookUp, wholeMs = Number.POSITIVE_INFINITY } = repetition;
    const { limitMs = Number.POSITIVE_INFINITY, triesLimit = usualTriesLimit } = remote;
    const end = clock.now().getTime() + limitMs;
    let askedLeftMs = askedLimitMs;
    let leftMs = wholeMs;
    for (let number = 1;; number += 1) {
        const startedAt = clock.now().getTime();
        const attempt = await act({ number, end: Math.min(end, startedAt + leftMs) });
        if (attempt.kind === 'done')
            return attempt.value;
        leftMs -= clock.now().getTime() - startedAt;
        const isLast = number === triesLimit || leftMs <= 0;
        const mayHelp = attempt.kind === 'limited' ? !isLast : attempt.kind === 'unclear' && (lookUp !== undefined || (isSafe && !isLast));
        const askedMs = attempt.kind === 'refused' ? undefined : attempt.askedMs;
        const pauseMs = Math.max(askedMs ?? 0, jittered(pausesMs[number - 1] ?? 0, remote));
        askedLeftMs -= askedMs ?? 0;
        if (!mayHelp || askedLeftMs < 0 || clock.now().getTime() + pauseMs >= end)
            throw failure(remote, attempt, number);
        remote.network.voice({
            kind: 'waiting',
            reason: `${attempt.found} (try ${number} of ${triesLimit})`,
            ms: pauseMs,
        });
        await clock.wait(pauseMs);
        const found = attempt.kind === 'unclear' ? await lookUp?.(end) : undefined;
        if (found !== undefined)
            return found;
        if (isLast || clock.now().getTime() >= end)
            throw failure(remote, attempt, number);
    }
}
/** Up to a quarter more or less: many clients of one outage do not come back at once. */
function jittered(ms, { network: { random } }) {
    return Math.round(ms * (0.75 + random() / 2));
}
function failure({ name, code, hint, limitHint, refusal }, attempt, tries) {
    const message = sentence(attempt.found, tries);
    switch (attempt.kind) {
        case 'refused':
            return refusal?.({ ...attempt.refused, message }) ?? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, { message, hint });
        case 'limited': {
            const wait = `${name} limits how often it may be asked: run ${_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .theRun */ .xE} again after ${pauseName(attempt.askedMs)}.`;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, { message, hint: limitHint === undefined ? wait : `${wait} ${limitHint}` });
        }
        case 'unclear': {
            const { askedMs, cause } = attempt;
            const asked = askedMs === undefined ? '' : `${name} wants no request for ${pauseName(askedMs)}. `;
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, { message, hint: `${asked}${hint}`, cause });
        }
    }
}
/** What was found, as a sentence with the number of tries; the words of a server may end in any way. */
function sentence(found, tries) {
    if (tries > 1)
        return `${found.replace(/\.$/, '')} (${tries} tries).`;
    return /[.!?]$/.test(found) ? found : `${found}.`;
}
function pauseName(askedMs) {
    if (askedMs === undefined)
        return 'some minutes';
    const seconds = Math.ceil(askedMs / 1000);
    return seconds < 600 ? `${seconds} s` : `${Math.ceil(seconds / 60)} minutes`;
}


/***/ }),

/***/ 2559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  giveToPackages: () => (/* binding */ giveToPackages),
  networkOfPackages: () => (/* binding */ networkOfPackages),
  openNetwork: () => (/* binding */ openNetwork)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
;// CONCATENATED MODULE: ./lib/voice.js
/** For whoever shows nothing of it. */
const silent = () => { };

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/clients/clock.js

/** The clock of this machine. */
const systemClock = {
    now: () => new Date(),
    wait: (ms) => (0,promises_.setTimeout)(ms),
    alarm: (ms, ring) => {
        const timer = setTimeout(ring, ms).unref();
        return { again: () => timer.refresh(), cancel: () => clearTimeout(timer) };
    },
};

;// CONCATENATED MODULE: ./lib/clients/http/network.js





/**
 * The network as the environment describes it: `HTTPS_PROXY` and `NO_PROXY`, in capital or small letters, hold for
 * `https:`. Plain `http:` goes to this machine only, and never through a proxy.
 *
 * @param say Told once of a proxy that cannot be used; never of its credentials.
 * @see https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
function openNetwork(environment, say, { clock = systemClock, random = Math.random, voice = silent, certificateAuthority } = {}) {
    const proxy = proxyIn(environment);
    if (proxy.kind === 'unusable')
        say(`${proxy.variable} is not used: ${proxy.why}. Requests go out without a proxy.`);
    const proxyEnv = proxy.kind === 'used' ? { HTTPS_PROXY: proxy.address, NO_PROXY: exceptionsIn(environment) } : {};
    const authority = certificateAuthority === undefined ? {} : { ca: certificateAuthority };
    const secureAgent = new external_node_https_.Agent({ keepAlive: true, proxyEnv, ...authority });
    const connect = secureAgent.createConnection.bind(secureAgent);
    secureAgent.createConnection = (options, connected) => {
        const connection = connect(options, connected);
        if (connection)
            options.began?.(connection);
        return connection;
    };
    return { clock, random, voice, agentFor: ({ protocol }) => (protocol === 'https:' ? secureAgent : external_node_http_.globalAgent) };
}
let ofPackages;
/** The way for packages that send over the engine, and that nobody can hand one: without a proxy until the entry gives one. */
function networkOfPackages() {
    ofPackages ??= openNetwork({}, () => { });
    return ofPackages;
}
/** Let packages that send over the engine use a network as well. */
function giveToPackages(network) {
    ofPackages = network;
}
function proxyIn(environment) {
    // The small letters win, as everywhere.
    const given = firstSet(environment, ['https_proxy', 'HTTPS_PROXY']);
    if (given === undefined)
        return proxyForAll(environment);
    const { variable, value } = given;
    const address = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(address))
        return { kind: 'unusable', variable, why: 'it is no address' };
    const { protocol } = new URL(address);
    if (protocol === 'http:' || protocol === 'https:')
        return { kind: 'used', address };
    // Node ignores any other in silence.
    return { kind: 'unusable', variable, why: `a proxy of the kind ${(0,quoted/* quoted */.TL)(protocol)} is not supported` };
}
/** Node does not read these, whatever is in them. */
function proxyForAll(environment) {
    const given = firstSet(environment, ['all_proxy', 'ALL_PROXY']);
    if (given === undefined)
        return { kind: 'none' };
    return { kind: 'unusable', variable: given.variable, why: 'only HTTPS_PROXY is read' };
}
function exceptionsIn(environment) {
    return firstSet(environment, ['no_proxy', 'NO_PROXY'])?.value ?? '';
}
/** The first of these variables that has a value; an empty one counts as not set. */
function firstSet(environment, names) {
    const variable = names.find((name) => (environment[name] ?? '') !== '');
    return variable === undefined ? undefined : { variable, value: environment[variable] ?? '' };
}


/***/ }),

/***/ 26041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ redirectLimit),
/* harmony export */   Y: () => (/* binding */ redirectOf)
/* harmony export */ });
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17489);

const statuses = [301, 302, 303, 307, 308];
/** How many redirects of one request are followed. */
const redirectLimit = 5;
/**
 * Where an answer to a request leads.
 *
 * @param url What was asked.
 */
function redirectOf({ method, url }, { status, headers }) {
    // 301 and 302 turn a write into a read, by old custom; 303 does so by definition.
    const isWrite = method !== 'GET' && method !== 'HEAD';
    if (!statuses.includes(status) || (isWrite && status < 307))
        return { kind: 'none' };
    const { location = '' } = headers;
    if (location === '' || !URL.canParse(location, url))
        return { kind: 'refused', why: 'a redirect to nowhere' };
    const to = new URL(location, url);
    const answered = (0,_endpoints_js__WEBPACK_IMPORTED_MODULE_0__/* .answeredAddress */ .qd)(to.href, url);
    switch (answered.kind) {
        case 'refused':
            return { kind: 'refused', why: `a redirect to ${answered.why}` };
        case 'usable':
            return { kind: to.origin === new URL(url).origin ? 'same' : 'other', url: to.href };
    }
}


/***/ }),

/***/ 48820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rx: () => (/* binding */ AnswerTooLong),
  iP: () => (/* binding */ answerTimeLimits),
  gE: () => (/* binding */ fileTimeLimits),
  openAnswer: () => (/* binding */ openAnswer),
  tN: () => (/* binding */ send),
  N1: () => (/* binding */ userAgent),
  wholeBody: () => (/* binding */ wholeBody)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/program.js
var program = __webpack_require__(60379);
// EXTERNAL MODULE: ./lib/clients/http/network.js + 2 modules
var http_network = __webpack_require__(2559);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
;// CONCATENATED MODULE: ./lib/clients/http/watch.js

/** End a request that takes longer than it may, and say how each one ended. */
function watch(outgoing, { timeLimits, network, try: tryNumber, fail }) {
    const { clock, voice } = network;
    const startedAt = clock.now().getTime();
    let incoming;
    const end = (why) => () => {
        const error = new Error(why);
        error.code = 'ETIMEDOUT';
        // A request whose answer has begun would drop the reason.
        const ended = incoming ?? outgoing;
        ended.destroy(error);
        fail(error);
        close();
    };
    const { connectMs, idleMs, wholeMs } = timeLimits;
    const connecting = clock.alarm(connectMs, end(`No connection came within ${connectMs / 1000} s.`));
    const idle = idleAlarm(clock, idleMs, end(`No byte came for ${idleMs / 1000} s.`));
    const whole = wholeMs === undefined
        ? undefined
        : clock.alarm(wholeMs, end(`The answer was not whole after ${Math.ceil(wholeMs / 1000)} s.`));
    outgoing.on('response', (response) => {
        incoming = response;
    });
    outgoing.on('socket', (socket) => {
        onConnected(socket, () => connecting.cancel());
        idle.follow(socket);
    });
    let isClosed = false;
    const close = () => {
        if (isClosed)
            return;
        isClosed = true;
        for (const alarm of [connecting, idle, whole])
            alarm?.cancel();
        const { method, host, path } = outgoing;
        const durationMs = clock.now().getTime() - startedAt;
        const status = incoming?.statusCode;
        const request = { method, host, path: path.split('?', 1)[0] ?? '', status, durationMs, attempt: tryNumber };
        voice({ kind: 'request', request });
    };
    outgoing.on('close', close);
}
function onConnected(socket, act) {
    const isSecure = socket instanceof external_node_tls_.TLSSocket;
    const isReady = isSecure ? socket.getProtocol() !== null && !socket.connecting : !socket.connecting;
    if (isReady)
        act();
    else
        socket.once(isSecure ? 'secureConnect' : 'connect', act);
}
/** Counts anew whenever bytes come, or went. */
function idleAlarm(clock, ms, ring) {
    const alarm = clock.alarm(ms, ring);
    let socket;
    const again = () => alarm.again();
    return {
        follow: (given) => {
            socket = given;
            socket.on('data', again).on('drain', again);
            again();
        },
        cancel: () => {
            alarm.cancel();
            // The connection may serve another request.
            socket?.off('data', again).off('drain', again);
        },
    };
}

;// CONCATENATED MODULE: ./lib/clients/http/send.js






/** For an answer that says something; the whole is that of a call, however often it is tried. */
const answerTimeLimits = { connectMs: 10_000, idleMs: 30_000, wholeMs: 300_000 };
/** For the bytes of a file, either way: a server that looks through a large one is silent for a while. */
const fileTimeLimits = { connectMs: 10_000, idleMs: 60_000, wholeMs: undefined };
/** Who asks, in every request of ours; a package that sends over the engine may have a name of its own. */
const userAgent = `${program/* program */.D.name}/${program/* program */.D.version} (+https://github.com/pallets/release-action)`;
// Answers are JSON or a page of an outage; more is not read.
const answerLimitBytes = 32_000_000;
/** More bytes than were to be read. */
class AnswerTooLong extends Error {
    name = 'AnswerTooLong';
}
/**
 * Send one request and read the answer. Redirects are not followed and nothing is repeated.
 *
 * `fetch` would hold the whole body in memory, whatever it is given: measured, 500 MB against 72 MB.
 *
 * @throws AnswerTooLong; the error of the connection, or of the body's stream.
 */
async function send(request, network = (0,http_network.networkOfPackages)()) {
    const incoming = await openAnswer(request, network);
    const body = await wholeBody(incoming, request.answerLimitBytes);
    return { status: incoming.statusCode ?? 0, headers: incoming.headers, body };
}
/** The body of an answer that is held in memory. */
async function wholeBody(incoming, limitBytes = answerLimitBytes) {
    const chunks = [];
    let sizeBytes = 0;
    for await (const chunk of incoming) {
        sizeBytes += chunk.length;
        if (sizeBytes > limitBytes)
            throw new AnswerTooLong(`The answer has more than ${limitBytes} bytes.`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Send one request. @returns Its answer, whose body nobody has read; whoever does not read it destroys it. */
function openAnswer(request, network = (0,http_network.networkOfPackages)()) {
    const { method, url, headers, body, timeLimits = answerTimeLimits } = request;
    const address = new URL(url);
    const sizeBytes = Buffer.isBuffer(body) ? body.length : body?.sizeBytes;
    const length = sizeBytes === undefined ? {} : { 'content-length': String(sizeBytes) };
    const start = address.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    return new Promise((resolve, reject) => {
        let connection;
        const options = {
            method,
            headers: { 'user-agent': userAgent, ...headers, ...length },
            agent: network.agentFor(address),
            began: (begun) => {
                connection = begun;
            },
        };
        const outgoing = start(address, options, resolve);
        outgoing.on('error', reject);
        const fail = (error) => {
            reject(error);
            connection?.destroy();
        };
        watch(outgoing, { timeLimits, network, try: request.try ?? 1, fail });
        if (body === undefined || Buffer.isBuffer(body))
            outgoing.end(body);
        else
            (0,promises_.pipeline)(body.stream(), outgoing).catch(reject);
    });
}


/***/ }),

/***/ 25636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ withoutSecrets),
/* harmony export */   k_: () => (/* binding */ hiddenIn),
/* harmony export */   lZ: () => (/* binding */ serverWords)
/* harmony export */ });
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30741);

// What a server says on purpose may be long: the index explains. A page, or a text of somebody between, says little.
const messageLimit = 1000;
const textLimit = 300;
// Shorter parts of a token say nothing, and are found in any text.
const shortestSecret = 16;
/**
 * What a server said, on one line: the message of a JSON answer, the text of a page, or the start of anything else.
 *
 * Of JSON it is `code` where that is text, as the index has it, which repeats the status in front; else `message`, with
 * GitHub's `errors` behind it.
 *
 * @param hidden What was sent: a server may quote it, so whatever is part of it is shown as `***`.
 * @returns At most 1000 characters of a message, and 300 of anything else; `(nothing)` for an empty body.
 */
function serverWords({ status, body }, hidden) {
    const text = body.toString('utf8', 0, 20_000);
    const message = messageOf(text);
    const said = withoutSecrets(message ?? textOfPage(text), hidden)
        .replaceAll(/\s+/g, ' ')
        .trim();
    const words = said.startsWith(`${status} `) && message !== undefined ? said.slice(`${status} `.length) : said;
    return words.slice(0, message === undefined ? textLimit : messageLimit) || '(nothing)';
}
/** What a request carries that no message may show: the given secrets, and what authorizes it in each of its forms. */
function hiddenIn({ headers }, secrets = []) {
    const [scheme, credentials = ''] = (headers.authorization ?? '').split(' ', 2);
    const password = scheme === 'Basic' ? (Buffer.from(credentials, 'base64').toString().split(':', 2)[1] ?? '') : '';
    return [...secrets.map((secret) => secret.reveal()), credentials, password].filter((one) => one !== '');
}
/** A text in which no token is left, whole or cut. */
function withoutSecrets(text, hidden) {
    const whole = hidden.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
    return whole.replaceAll(/[\w-]{16,}/g, (run) => {
        const isSecret = hidden.some((secret) => {
            return (secret.includes(run) || secret.split('.').some((part) => part.length >= shortestSecret && run.includes(part)));
        });
        return isSecret ? '***' : run;
    });
}
function messageOf(text) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    if (!(0,_json_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { code, message, errors } = value;
    if (typeof code === 'string' && code.trim() !== '')
        return code;
    if (typeof message !== 'string' || message.trim() === '')
        return undefined;
    return errors === undefined ? message : `${message} ${JSON.stringify(errors)}`;
}
function textOfPage(text) {
    if (!/^\s*</.test(text))
        return text;
    return text.replaceAll(/<(style|script)\b.*?<\/\1>/gis, ' ').replaceAll(/<[^>]*>/g, ' ');
}


/***/ })

};

//# sourceMappingURL=808.index.js.map