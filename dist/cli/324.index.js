export const id = 324;
export const ids = [324];
export const modules = {

/***/ 66709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nextUsage: () => (/* binding */ nextUsage),
/* harmony export */   runNext: () => (/* binding */ runNext)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42767);
/* harmony import */ var _release_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31138);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92877);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24629);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45650);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91488);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69034);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87848);
/* harmony import */ var _commit_edits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70945);
/* harmony import */ var _release_arguments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43286);
/* harmony import */ var _release_branch_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(38932);












const nextUsage = 'release-action next VERSION [--repository DIR]';
/**
 * Begin a version on the branch that is checked out: its section, `X.dev`, and the lock, in one commit. Nothing is pushed.
 *
 * @returns 0 done, 1 settings that cannot be used.
 * @throws ReleaseError `input-invalid`, `branch-missing`, `version-not-greater`, `checkout-dirty`, and what `editNext` and
 *   `commitEdits` throw.
 */
async function runNext(terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .A)(terminal, nextUsage, {
        allowPositionals: true,
        options: { repository: { type: 'string', default: '.' } },
    });
    const version = (0,_release_arguments_js__WEBPACK_IMPORTED_MODULE_9__/* .readVersionArgument */ .ac)(positionals, nextUsage);
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .openCheckout */ .Hj)(terminal, values.repository);
    const { branch } = checkout;
    const show = (report) => {
        for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLines */ .MJ)(report))
            terminal.write(line);
    };
    const stopped = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsReport */ .Kd)('next', checkout);
    if (stopped !== undefined) {
        show(stopped);
        return (0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .exitCodeOf */ .FO)(stopped);
    }
    if (branch === undefined)
        throw noBranch();
    await (0,_release_branch_js__WEBPACK_IMPORTED_MODULE_10__/* .requireNoReleaseBranch */ .a)(checkout, version);
    await requireGreater(checkout, version);
    const edits = await (0,_release_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editNext */ .iA)(checkout.tree, checkout.settings, version);
    const message = `start version ${version.text}`;
    await (0,_commit_edits_js__WEBPACK_IMPORTED_MODULE_8__/* .requireOwnChanges */ .Lh)(checkout, edits, message);
    const say = (headline, remarks = []) => show((0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)({ step: 'next', headline, remarks }));
    if (edits.size === 0) {
        say(`Version ${version.text} is begun already on ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .T)(branch)}, so nothing was changed.`);
        return 0;
    }
    const hint = 'The files are changed. Fix what is said, and run the same command again: it goes on where it stopped.';
    const back = 'To go back, run `git restore --staged --worktree :/`.';
    const commit = await (0,_commit_edits_js__WEBPACK_IMPORTED_MODULE_8__/* .commitEdits */ .fT)(checkout, edits, { message, hint, back });
    await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .showDifference */ .Te)(terminal, checkout, commit);
    say(`Version ${version.text} is begun on ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .T)(branch)} by ${commit.slice(0, 12)}.`, ['Nothing was pushed.']);
    return 0;
}
async function requireGreater({ tree }, version) {
    const { text, file, line } = (await (0,_release_project_js__WEBPACK_IMPORTED_MODULE_2__/* .readProject */ .W)(tree)).version;
    const declared = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    const begun = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(`${version.text}.dev`);
    if (declared === undefined || begun === undefined || (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(begun, declared) >= 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('version-not-greater', {
        message: `${file} has version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .T)(text)} at line ${line}, and "${version.text}" does not come after it.`,
        hint: 'Name a version that is greater.',
    });
}
function noBranch() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('branch-missing', {
        message: 'No branch is checked out, so the commit would be on none.',
        hint: 'Run `git switch BRANCH`, and run the command again.',
    });
}


/***/ }),

/***/ 43286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ readDay),
/* harmony export */   ZJ: () => (/* binding */ readTagPrefix),
/* harmony export */   ac: () => (/* binding */ readVersionArgument),
/* harmony export */   u7: () => (/* binding */ localDay)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42767);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24629);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69034);





/**
 * The one version that a command is given.
 *
 * @returns In its normal form, and one that may be released.
 * @throws ReleaseError `input-invalid`, `version-not-canonical`, `version-local`, `version-development`
 */
function readVersionArgument(positionals, usage) {
    const [text, another] = positionals;
    if (text === undefined || another !== undefined)
        throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .p)(`One version is needed, but ${positionals.length} were given.`, usage);
    const reading = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .readTag */ .zW)(text, '');
    switch (reading.kind) {
        case 'release':
            return reading.tag.version;
        case 'not-a-version': {
            const canonical = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_2__/* .parseVersion */ .ot)(text.trim())?.text;
            if (canonical === undefined) {
                throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .p)(`The version is given as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(text)}, which is no version such as "3.2.0".`, usage);
            }
            throw refused('version-not-canonical', text, `whose normal form is "${canonical}"`, canonical);
        }
        case 'not-canonical':
            throw refused('version-not-canonical', text, `whose normal form is "${reading.canonical}"`, reading.canonical);
        case 'not-releasable': {
            const kind = reading.code === 'version-local' ? 'a local version' : 'a development version';
            throw refused(reading.code, text, `${kind}, which is never released`, reading.version.base);
        }
    }
}
function refused(code, text, reason, expected) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2(code, {
        message: `The version is given as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(text)}, ${reason}.`,
        hint: `Write it as in "${expected}".`,
    });
}
/**
 * A day of the calendar.
 *
 * @returns `YYYY-MM-DD`
 * @throws ReleaseError `input-invalid`
 */
function readDay(text, usage) {
    const date = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(Number.NaN);
    // JavaScript turns 30 February into 1 March.
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
        return text;
    throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .p)(`The date is given as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(text)}, which is no day of the calendar as YYYY-MM-DD.`, usage);
}
/**
 * What the tags of the project begin with.
 *
 * @returns `undefined` if it is not given, so that the project says it.
 * @throws ReleaseError `input-invalid`
 */
function readTagPrefix(text, usage) {
    if (text === undefined || (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .isTagPrefix */ .Rx)(text))
        return text;
    throw (0,_arguments_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongUse */ .p)(`The prefix of tags is given as ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .T)(text)}, but may have up to 20 letters, ".", "_", and "-" only.`, usage);
}
/** The day of a moment in the time zone of the machine, as people there write it in their change log: `YYYY-MM-DD`. */
function localDay(now) {
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, '0'));
    return `${String(now.getFullYear()).padStart(4, '0')}-${month}-${day}`;
}


/***/ }),

/***/ 32560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ isNear),
/* harmony export */   Qe: () => (/* binding */ probableDate),
/* harmony export */   YM: () => (/* binding */ daysBetween)
/* harmony export */ });
const dayMs = 24 * 60 * 60 * 1000;
// Maintainers write tomorrow or the planned day; what is further off was a slip in every release of the corpus.
const daysBefore = 1;
const daysAfter = 3;
/** Whether a release date needs no word: from one day before the reference day to three days after it. */
function isNear(date, day) {
    const offset = daysBetween(day, date);
    return offset >= -daysBefore && offset <= daysAfter;
}
/** Days from one day to another, both `YYYY-MM-DD`; negative if the other is earlier. */
function daysBetween(from, to) {
    return (Date.parse(to) - Date.parse(from)) / dayMs;
}
/**
 * The date that a wrong one probably means: with the year, the month, or month and year of the reference day, or with
 * month and day exchanged, whichever is nearest; if none of them is near, the reference day itself.
 *
 * @param date `YYYY-MM-DD`, as is `day`.
 */
function probableDate(date, day) {
    const [year = '', month = '', dayOfMonth = ''] = date.split('-');
    const [dayYear = '', dayMonth = ''] = day.split('-');
    const candidates = [
        `${dayYear}-${month}-${dayOfMonth}`,
        `${year}-${dayMonth}-${dayOfMonth}`,
        `${year}-${dayOfMonth}-${month}`,
        `${dayYear}-${dayMonth}-${dayOfMonth}`,
    ];
    const near = candidates.filter((candidate) => isCalendarDay(candidate) && isNear(candidate, day));
    const distance = (candidate) => Math.abs(daysBetween(day, candidate));
    return near.toSorted((a, b) => distance(a) - distance(b))[0] ?? day;
}
// JavaScript takes 31 February for 3 March.
function isCalendarDay(text) {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}


/***/ })

};

//# sourceMappingURL=324.index.js.map