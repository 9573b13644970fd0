export const id = 575;
export const ids = [575];
export const modules = {

/***/ 19895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runNext: () => (/* binding */ runNext)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42767);
/* harmony import */ var _release_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83731);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6068);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24629);
/* harmony import */ var _report_answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71226);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91488);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9293);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87848);
/* harmony import */ var _commit_edits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70945);
/* harmony import */ var _release_branch_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(38932);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7634);












/**
 * Begin a version on the branch that is checked out: its section, `X.dev`, and the lock, in one commit. Nothing is pushed.
 *
 * @returns 0 done, 1 settings that cannot be used.
 * @throws ReleaseError `repository-unfit`, `branch-missing`, `version-not-greater`, `checkout-dirty`, and what `editNext`
 *   and `commitEdits` throw.
 */
async function runNext(terminal, { directory, json }, version) {
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .openCheckout */ .Hj)(terminal, directory ?? '.');
    const { branch, head } = checkout;
    const show = (report) => {
        for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLines */ .MJ)(report, terminal.audience, terminal.style))
            terminal.write(line);
    };
    const stopped = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsReport */ .Kd)('next', checkout);
    if (stopped !== undefined) {
        if (json)
            terminal.write((0,_report_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .answerLine */ .NO)((0,_answer_js__WEBPACK_IMPORTED_MODULE_10__/* .answerOf */ .ut)(stopped, 'refused'), terminal.audience));
        else
            show(stopped);
        return (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .exitCodeOf */ .FO)(stopped);
    }
    if (branch === undefined)
        throw noBranch();
    await (0,_release_branch_js__WEBPACK_IMPORTED_MODULE_9__/* .requireNoReleaseBranch */ .a)(checkout, version);
    await requireGreater(checkout, version);
    const edits = await (0,_release_edit_js__WEBPACK_IMPORTED_MODULE_1__/* .editNext */ .iA)(checkout.tree, checkout.settings, version);
    const message = `start version ${version.text}`;
    await (0,_commit_edits_js__WEBPACK_IMPORTED_MODULE_8__/* .requireOwnChanges */ .Lh)(checkout, edits, message);
    const end = (commit, headline, remarks = []) => {
        const report = (0,_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportOf */ .EI)({ step: 'next', headline, remarks });
        if (json)
            terminal.write((0,_report_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .answerLine */ .NO)((0,_answer_js__WEBPACK_IMPORTED_MODULE_10__/* .answerOf */ .ut)(report, 'begun', { version: version.text, branch, commit }), terminal.audience));
        else
            show(report);
        return 0;
    };
    if (edits.size === 0) {
        return end(head, `Version ${version.text} is begun already on ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .TL)(branch)}, so nothing was changed.`);
    }
    terminal.leaves('Files may be changed and not committed; nothing was pushed. The same command goes on where it stopped.');
    const hint = 'The files are changed. Fix what is said, and run the same command again: it goes on where it stopped.';
    const back = 'To go back, run `git restore --staged --worktree :/`.';
    const commit = await (0,_commit_edits_js__WEBPACK_IMPORTED_MODULE_8__/* .commitEdits */ .fT)(checkout, edits, { message, hint, back });
    const headline = `Version ${version.text} is begun on ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .TL)(branch)} by ${commit.slice(0, 12)}.`;
    const exitCode = end(commit, headline, ['Nothing was pushed.']);
    if (!json)
        await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .showDifference */ .Te)(terminal, checkout, commit);
    return exitCode;
}
async function requireGreater({ tree }, version) {
    const written = (await (0,_release_project_js__WEBPACK_IMPORTED_MODULE_2__/* .readProject */ .W)(tree)).version;
    // Of a tag, the change log says what came before.
    if (written.kind === 'from-tag')
        return;
    const { text, file, line } = written.source;
    const declared = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    const begun = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(`${version.text}.dev`);
    if (declared === undefined || begun === undefined || (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(begun, declared) >= 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('version-not-greater', {
        message: `${file} has version ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .TL)(text)} at line ${line}, and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_11__/* .quoted */ .TL)(version.text)} does not come after it.`,
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

/***/ 30725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ usualStyles),
/* harmony export */   GF: () => (/* binding */ dayLike),
/* harmony export */   UP: () => (/* binding */ isSameStyle),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   eA: () => (/* binding */ releasesBefore),
/* harmony export */   oB: () => (/* binding */ mostUsual),
/* harmony export */   sG: () => (/* binding */ areUndated)
/* harmony export */ });
/* harmony import */ var _date_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94465);

// What the last three releases did is what the project does.
const lastReleases = 3;
/** The last releases before a section: those below it in the file, the nearest first. */
function releasesBefore(sections, section) {
    const at = sections.indexOf(section);
    return sections.slice(at + 1).filter(({ versions, date }) => versions.length > 0 && date.kind !== 'unreleased');
}
/** The styles of the last three releases that have a date, the nearest first. */
function usualStyles(before) {
    const dated = before.filter((section) => section.date.kind === 'dated');
    return dated.slice(0, lastReleases).map(styleOf);
}
/** Whether the last three releases have no date, and there is one at least. */
function areUndated(before) {
    return before.length > 0 && before.slice(0, lastReleases).every(({ date }) => date.kind === 'none');
}
/** The style of a section that has a date. */
function styleOf({ date, line }) {
    const day = (0,_date_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenDay */ .O5)(date.text) ?? date.date;
    const place = date.line === line ? 'heading' : 'line';
    return { place, before: place === 'heading' ? '' : date.text.slice(0, date.text.indexOf(day)), day };
}
/** Whether two styles differ in nothing that a reader would see as another form. */
function isSameStyle(one, other) {
    return one.place === other.place && one.before === other.before && shapeOf(one.day) === shapeOf(other.day);
}
/** The style that most of these have; of two that are as frequent, the one that comes first. */
function mostUsual(styles) {
    const count = (style) => styles.filter((other) => isSameStyle(style, other)).length;
    return styles.toSorted((a, b) => count(b) - count(a))[0];
}
// Numbers and names of months change from one day to the next.
const shapeOf = (day) => day
    .replace(/\d+(?:st|nd|rd|th)/gi, '1th')
    .replace(/\d+/g, '1')
    .replace(/\p{L}{3,}\.?/gu, 'May');
const monthNames = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/**
 * A day written like another one.
 *
 * @param example `2026-01-05`, `2013/8/21`, `5th January, 2026`, `Jan. 5, 2026`.
 * @param day `YYYY-MM-DD`
 */
function dayLike(example, day) {
    const [year = '', month = '', number = ''] = day.split('-');
    const numbers = /^\d{4}([-/.])(\d{1,2})\1(\d{1,2})/.exec(example);
    if (numbers !== null) {
        const [, separator = '-', ...written] = numbers;
        const isPadded = written.every(({ length }) => length === 2);
        return [year, ...[month, number].map((part) => (isPadded ? part : String(Number(part))))].join(separator);
    }
    const name = monthNames[Number(month) - 1] ?? '';
    return example.replace(/\p{L}{3,}|\d+(?:st|nd|rd|th)?/giu, (part) => {
        if (/^\p{L}/u.test(part))
            return nameLike(part, name);
        if (/^\d{4}$/.test(part))
            return year;
        const text = part.startsWith('0') ? number : String(Number(number));
        return /\D/.test(part) ? `${text}${ordinalOf(Number(number))}` : text;
    });
}
function nameLike(example, name) {
    // "May" may be either.
    const isWhole = monthNames.some((each) => each.toLowerCase() === example.toLowerCase());
    const text = isWhole ? name : name.slice(0, 3);
    if (example === example.toLowerCase())
        return text.toLowerCase();
    return example === example.toUpperCase() ? text.toUpperCase() : text;
}
function ordinalOf(number) {
    if (number > 10 && number < 14)
        return 'th';
    return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';
}


/***/ }),

/***/ 49245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ hasEntries),
/* harmony export */   a: () => (/* binding */ withoutEmptyGroups)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38733);

// What stands where entries are to come; "No significant changes." is an entry.
const placeholder = /^(?:[-*_–—.…?]+|tb[acd]|todo|fixme|wip|xxx|n\/?a|none(?: yet)?|nothing(?: here)?(?: yet)?|no (?:changes|entries) yet|(?:coming )?soon|placeholder|to be (?:written|done|added|filled in|announced|determined|decided)|(?:add|put|write)(?: (?:your|new|the))? (?:entries|changes|entry|change)(?: here)?|\[[^[\]]*\]|<[^<>]*>|\{[^{}]*\})[.!]?$/i;
const comments = /<!--(?:(?!-->)[\s\S])*(?:-->|$)/g;
const tags = /<\/?[a-z][^<>]*>/gi;
const picture = /<(?:img|video|picture)\b/i;
const longestPlaceholder = 200;
/**
 * Whether a section says anything: headings, comments, named places, rules, and placeholders alone are no entry.
 *
 * As deep as the readers nest, which is limited.
 */
const hasEntries = ({ blocks }) => blocks.some(isEntry);
/** The blocks without the headings that have no entry below them. */
function withoutEmptyGroups(blocks) {
    const kept = [];
    // From the end: a heading of a smaller level has something below it.
    let level = 0;
    for (const block of blocks.toReversed()) {
        if (block.kind !== 'heading') {
            if (isEntry(block))
                level = Number.POSITIVE_INFINITY;
            kept.push(block);
        }
        else if (block.level < level) {
            kept.push(block);
            level = block.level;
        }
    }
    return kept.toReversed();
}
function isEntry(block) {
    switch (block.kind) {
        case 'paragraph':
            return saysMore((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(block.inlines));
        case 'list':
            return block.items.some((item) => item.blocks.some(isEntry));
        case 'definition':
            return saysMore((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(block.term)) || block.blocks.some(isEntry);
        case 'quote':
            return block.blocks.some(isEntry);
        case 'admonition':
            return saysMore((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(block.title)) || block.blocks.some(isEntry);
        case 'table':
            return block.rows.flat(2).some(isEntry);
        case 'literal':
            return block.text.trim() !== '';
        case 'unknown':
            return picture.test(block.text) || saysMore(block.text);
        case 'heading':
        case 'rule':
        case 'target':
        case 'comment':
            return false;
    }
}
function saysMore(text) {
    const said = text.replace(comments, '').replace(tags, '').trim();
    return said !== '' && !(said.length <= longestPlaceholder && placeholder.test(said));
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


/***/ }),

/***/ 10014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LQ: () => (/* binding */ isSemVerFile),
/* harmony export */   VA: () => (/* binding */ asTuple),
/* harmony export */   f3: () => (/* binding */ asSemVer),
/* harmony export */   m3: () => (/* binding */ statedAs),
/* harmony export */   oE: () => (/* binding */ isStated)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);


// What Cargo and npm read; both want a version of SemVer.
const semVerFiles = ['Cargo.toml', 'Cargo.lock', 'package.json', 'package-lock.json'];
const words = { a: 'alpha', b: 'beta', rc: 'rc' };
/** Whether versions in a file are spelled as SemVer, which other spellings of PEP 440 are not. */
const isSemVerFile = (path) => semVerFiles.includes(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path));
/**
 * A version as SemVer: `1.2.0` for 1.2, `1.2.0-rc.1` for 1.2.0rc1, `1.2.0-dev` for 1.2.0.dev0.
 *
 * @returns `undefined` if SemVer has no such version: an epoch, a post-release, a local part, or a fourth number.
 * @see https://semver.org/spec/v2.0.0.html
 */
function asSemVer(version) {
    const found = /^(\d+(?:\.\d+){0,2})(?:(a|b|rc)(\d+))?(?:\.dev(\d+))?$/.exec(version.text);
    if (found === null)
        return undefined;
    const [, base = '', kind, number, development] = found;
    const numbers = [...base.split('.'), '0', '0'].slice(0, 3).join('.');
    const parts = [
        ...(kind === undefined ? [] : [words[kind], number]),
        ...(development === undefined ? [] : ['dev', ...(development === '0' ? [] : [development])]),
    ];
    return parts.length === 0 ? numbers : `${numbers}-${parts.join('.')}`;
}
/** What a file is to state of a version; `undefined` if it has no word for it. */
function statedAs({ file, isSeries }, version) {
    if (isSeries)
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(version);
    return isSemVerFile(file) ? asSemVer(version) : version.text;
}
/** Whether a file states this version. */
const isStated = ({ text, isSeries }, version) => isSeries ? text === (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(version) : (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameVersion */ .p)(text, version.text);
/**
 * The constants of a tuple for another version, in the style in which they are written: `1, 2, "0rc1"` for 1.2.0rc1.
 *
 * @param written As they stand in the file, without brackets: `1, 1, 0`.
 */
function asTuple(written, version) {
    const separator = /,\s*/.exec(written)?.[0] ?? ', ';
    const quote = /["']/.exec(written)?.[0] ?? '"';
    const parts = version.split('.').map((part) => (/^(?:0|[1-9]\d*)$/.test(part) ? part : quote + part + quote));
    return parts.join(separator);
}


/***/ })

};

//# sourceMappingURL=575.index.js.map