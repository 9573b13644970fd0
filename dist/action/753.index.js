export const id = 753;
export const ids = [753];
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


/***/ })

};

//# sourceMappingURL=753.index.js.map