export const id = 444;
export const ids = [444,753];
export const modules = {

/***/ 96018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

/** The clock of this machine. */
const systemClock = {
    now: () => new Date(),
    wait: (ms) => (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms),
    alarm: (ms, ring) => {
        const timer = setTimeout(ring, ms).unref();
        return { again: () => timer.refresh(), cancel: () => clearTimeout(timer) };
    },
};


/***/ }),

/***/ 86753:
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

// EXTERNAL MODULE: ./lib/clients/clock.js
var clients_clock = __webpack_require__(96018);
;// CONCATENATED MODULE: ./lib/clients/http/network.js





/**
 * The network as the environment describes it: `HTTPS_PROXY` and `NO_PROXY`, in capital or small letters, hold for
 * `https:`. Plain `http:` goes to this machine only, and never through a proxy.
 *
 * @param say Told once of a proxy that cannot be used; never of its credentials.
 * @see https://nodejs.org/docs/latest-v24.x/api/http.html#built-in-proxy-support
 */
function openNetwork(environment, say, { clock = clients_clock/* systemClock */.m, random = Math.random, voice = silent, certificateAuthority } = {}) {
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

/***/ 26444:
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
;// CONCATENATED MODULE: ./lib/program.js
/** What this program is called; a test holds it to `package.json`, which is no part of a bundle. */
const program = {
    name: 'release-action',
    version: '0.1.0',
};

// EXTERNAL MODULE: ./lib/clients/http/network.js + 1 modules
var http_network = __webpack_require__(86753);
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
const userAgent = `${program.name}/${program.version} (+https://github.com/pallets/release-action)`;
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


/***/ })

};

//# sourceMappingURL=444.index.js.map