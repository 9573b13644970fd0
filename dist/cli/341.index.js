export const id = 341;
export const ids = [341];
export const modules = {

/***/ 88967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ GitHistory)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7886);



// Branches that releases are made from and merged into, by the names that Pallets and its ecosystem use.
const longLivedBranches = ['HEAD', 'main', 'master', 'stable', 'development', '*.x', '*-maintenance'];
const tagsFolder = 'refs/tags/';
// One line for each ref; of one that leads to a commit at once, the fields with a star are empty.
const refFormat = [
    '%(refname)',
    '%(objecttype)',
    '%(objectname)',
    '%(*objecttype)',
    '%(*objectname)',
    '%(if)%(contents:signature)%(then)signed%(end)',
].join(' ');
/**
 * The past of one clone: what commits have in common, and the tags.
 *
 * Every method throws ReleaseError `git-failed` with git's own words.
 */
class GitHistory {
    #command;
    #isShallow;
    #listed;
    #ancestors = new Map();
    /**
     * @param environment Of the process; only what git needs of it is passed on.
     * @param isShallow What is known of the history already: then git is not asked.
     */
    constructor(directory, environment, isShallow) {
        this.#command = { directory, environment: (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedEnvironment */ .uM)(environment) };
        if (isShallow !== undefined)
            this.#isShallow = Promise.resolve(isShallow);
    }
    /** Whether a part of the history was not fetched. */
    isShallow() {
        this.#isShallow ??= this.#output(['rev-parse', '--is-shallow-repository']).then((said) => said.trim() === 'true');
        return this.#isShallow;
    }
    /**
     * The newest commit that two commits have in common, or `undefined` if they share nothing.
     *
     * @param one A hash, or a revision in full.
     * @throws ReleaseError `git-shallow` if the history that could hold it was not fetched.
     */
    async mergeBase(one, { commit, parents }) {
        // Most release branches have one commit, and need no process.
        if (parents.includes(one) && !(await this.isShallow()))
            return one;
        const finished = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(this.#command, ['merge-base', '--end-of-options', one, commit]);
        if (finished.exitCode === 0)
            return finished.stdout.toString().trim();
        if (await this.isShallow())
            throw shallow(`between ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(one)} and ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(commit)}`);
        // By 1, git says that both are commits and share nothing.
        if (finished.exitCode === 1)
            return undefined;
        throw (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefused */ .Tb)('merge-base', finished, this.#command.directory);
    }
    /** Whether one commit is another or an ancestor of it. */
    async isAncestor(ancestor, commit) {
        const finished = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(this.#command, ['merge-base', '--is-ancestor', ancestor, commit]);
        if (finished.exitCode <= 1)
            return finished.exitCode === 0;
        throw (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefused */ .Tb)('merge-base', finished, this.#command.directory);
    }
    /** A commit and its ancestors, as far as another one does not have them. */
    async commitsSince(base, { commit, parents }) {
        // Most release branches have one commit, and need no process.
        if (parents.length === 1 && parents[0] === base)
            return new Set([commit]);
        const output = await this.#output(['rev-list', '--end-of-options', commit, `^${base}`, '--']);
        return new Set(output.split('\n').filter((line) => line !== ''));
    }
    /** Every tag that leads to a commit at once; a tag of a tag is left out. */
    async tags() {
        return (await this.#listing()).tags;
    }
    /**
     * A commit and its ancestors, without those that no ref leads to and where no branches meet.
     *
     * @returns Each with its nearest ancestors among them.
     */
    ancestors(commit) {
        const known = this.#ancestors.get(commit) ?? this.#ancestorsOf(commit);
        this.#ancestors.set(commit, known);
        return known;
    }
    async #ancestorsOf(commit) {
        const options = ['--topo-order', '--simplify-by-decoration', '--parents'];
        const output = await this.#output(['rev-list', ...options, '--end-of-options', commit, '--']);
        const lines = output.split('\n').filter((line) => line !== '');
        return new Map(lines.map((line) => line.split(' ')).map(([hash = '', ...parents]) => [hash, parents]));
    }
    /**
     * Where a release branch begins: the newest commit that it has in common with the long-lived branches of the remotes.
     *
     * @returns `merged` if the commit is on such a branch itself; `unknown` if the clone has none that leads to it.
     */
    async startOfBranch({ commit, parents }) {
        const branches = [...new Set((await this.#listing()).branches)];
        const [first, ...others] = branches;
        if (first === undefined)
            return { kind: 'unknown' };
        // Nothing that comes after the only branch can be on it.
        if (others.length === 0 && parents.includes(first) && !(await this.isShallow()))
            return { kind: 'start', commit: first };
        return await this.#startFrom(branches, commit);
    }
    /**
     * The same for a branch that has had releases since it left the long-lived ones, such as `v2.13-fixes`: what its remote has
     * of it is long-lived too, whatever its name.
     *
     * @param release The last release on the branch, where it begins if no remote has it.
     */
    async startAfter(release, commit) {
        const output = await this.#output([
            'for-each-ref',
            '--format=%(objectname)',
            `--contains=${release}`,
            'refs/remotes',
        ]);
        const branches = new Set(output.split('\n').filter((line) => line !== ''));
        if (branches.size === 0)
            return { kind: 'start', commit: release };
        // The commit may be the end of the branch with the releases, or of a branch that was just pushed.
        const isEnd = branches.delete(commit);
        return isEnd && branches.size === 0 ? { kind: 'merged' } : await this.#startFrom([...branches], commit);
    }
    async #startFrom(branches, commit) {
        // With several names, git takes the others for one branch into which all of them were merged.
        const finished = await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .runGit */ .EO)(this.#command, ['merge-base', commit, ...branches]);
        if (finished.exitCode > 1)
            throw (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitRefused */ .Tb)('merge-base', finished, this.#command.directory);
        const start = finished.stdout.toString().trim();
        if (start === '')
            return { kind: 'unknown' };
        return start === commit ? { kind: 'merged' } : { kind: 'start', commit: start };
    }
    /** Tags and long-lived branches, asked for once. */
    #listing() {
        this.#listed ??= this.#list();
        return this.#listed;
    }
    async #list() {
        const patterns = ['refs/tags', ...longLivedBranches.map((name) => `refs/remotes/*/${name}`)];
        const output = await this.#output(['for-each-ref', `--format=${refFormat}`, ...patterns]);
        const lines = output.split('\n').filter((line) => line !== '');
        return {
            tags: lines
                .filter((line) => line.startsWith(tagsFolder))
                .flatMap((line) => tagRefOf(line.slice(tagsFolder.length))),
            branches: lines.filter((line) => !line.startsWith(tagsFolder)).map((line) => line.split(' ')[2] ?? ''),
        };
    }
    async #output(parameters) {
        return (await (0,_process_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOutput */ .oM)(this.#command, parameters)).toString();
    }
}
function tagRefOf(line) {
    const [name = '', type, object = '', target, peeled = '', signed] = line.split(' ');
    if (type === 'commit')
        return [{ name, commit: object, isAnnotated: false, isSigned: false }];
    if (type !== 'tag' || target !== 'commit')
        return [];
    return [{ name, commit: peeled, isAnnotated: true, isSigned: signed === 'signed' }];
}
function shallow(where) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('git-shallow', {
        message: `The history ${where} was not fetched.`,
        hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.',
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
const picture = /<(?:img|video|picture)\b|!\[/i;
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
        case 'paragraph': {
            const text = (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .w)(block.inlines);
            return picture.test(text) || saysMore(text);
        }
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
        case 'html':
        case 'unknown':
            return picture.test(block.text) || saysMore(block.text);
        case 'heading':
        case 'rule':
        case 'target':
        case 'comment':
        case 'footnote':
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


/***/ }),

/***/ 47602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JP: () => (/* binding */ gatheringHint),
/* harmony export */   Ut: () => (/* binding */ notGathered),
/* harmony export */   lZ: () => (/* binding */ isWithoutSome)
/* harmony export */ });
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);
/* harmony import */ var _tree_fragments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92488);



const mostShown = 3;
/** What is said of a release whose fragments are not in the change log: `change-log-fragments`. */
function notGathered({ tool, waiting }, version, hasSection) {
    const shown = waiting.slice(0, mostShown).map(_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL);
    const more = waiting.length > mostShown ? [`${waiting.length - mostShown} more`] : [];
    const files = (0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)([...shown, ...more]);
    const [count, verb] = waiting.length === 1 ? ['One fragment', 'is'] : [`${waiting.length} fragments`, 'are'];
    const name = (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(version.text);
    if (hasSection) {
        return {
            message: `${count} of the change log ${verb} left beside its section of version ${name}: ${files}.`,
            hint: 'Move what they say into the section, and delete them, in one commit.',
        };
    }
    return {
        message: `${count} of the change log ${verb} not in a section of version ${name} yet: ${files}.`,
        hint: gatheringHint({ tool }, version),
    };
}
/**
 * Whether a release lacks something that the project has fragments of.
 *
 * One that is left beside the section is a slip, but a pre-release may keep it for the final one, and a file in a folder
 * that is called like one for fragments may be something else.
 */
function isWithoutSome({ tool, waiting }, version, hasSection) {
    const mayStay = hasSection && (version.isPreRelease || tool.name === 'folder');
    return waiting.length > 0 && !mayStay;
}
/** How the section is written. */
function gatheringHint({ tool }, version) {
    const commands = (0,_tree_fragments_js__WEBPACK_IMPORTED_MODULE_0__/* .commandsOf */ .Kf)(tool, version).map((command) => `\`${command}\``);
    if (commands.length === 0)
        return 'Run the tool that gathers them, such as `towncrier build` or `scriv collect`, and commit what it changes.';
    return `Run ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .K)(commands)}, which writes the section, and commit what it changes.`;
}


/***/ }),

/***/ 66753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ nearestTags),
/* harmony export */   SR: () => (/* binding */ lastReleasesCount),
/* harmony export */   ZY: () => (/* binding */ tagsBelow),
/* harmony export */   e6: () => (/* binding */ versionTagOf),
/* harmony export */   eA: () => (/* binding */ releasesBefore),
/* harmony export */   gj: () => (/* binding */ lastSignedTags),
/* harmony export */   re: () => (/* binding */ lastReleaseTags)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);


/**
 * What the name of a tag means in the history of a project, in whichever spelling: a project may have changed its own.
 *
 * @param prefixes What the project sets or is known for, and what was asked for, beside those that are customary.
 * @returns `undefined` for tags that are no version, such as `3.1.x` and `wip-types`.
 */
function versionTagOf(ref, ...prefixes) {
    const longestFirst = prefixes.toSorted((a, b) => b.length - a.length);
    for (const prefix of [...longestFirst, (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .customaryPrefix */ .Mt)(ref.name)]) {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsAfter */ .Lr)(ref.name, prefix);
        if (parts !== undefined)
            return { ...ref, ...parts };
    }
    return undefined;
}
/**
 * The releases that a version follows: the nearest among its ancestors, one for each line of history.
 *
 * Those of its own series count, so that 2.2.5 may follow 2.3.0; if there are none, those of any series.
 *
 * @param commit The commit of the version; tags on it do not count.
 */
function releasesBefore({ tags, parents }, commit, version) {
    const others = tags.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) !== 0);
    const series = others.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(tag.version) === (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .seriesOf */ .Lf)(version));
    const own = nearestTags({ tags: series, parents }, commit);
    return own.length > 0 ? own : nearestTags({ tags: others, parents }, commit);
}
/** The tags of the greatest versions below one, the greatest first. */
function tagsBelow({ tags }, version, count) {
    return tags
        .filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) < 0)
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, count);
}
/** What this many releases did is what a project does. */
const lastReleasesCount = 3;
/** The tags of the last three releases before a version, if there are three, and all of them are signed; else none. */
function lastSignedTags(history, version) {
    const earlier = tagsBelow(history, version, lastReleasesCount);
    return earlier.length === lastReleasesCount && earlier.every(({ isSigned }) => isSigned) ? earlier : [];
}
/**
 * The tags of the last releases before a version: the greatest versions below it, one tag for each, the greatest first.
 *
 * @param own Commits whose tags do not count: a branch that is judged is no example for itself.
 */
function lastReleaseTags(history, version, own) {
    const last = [];
    for (const tag of tagsBelow(history, version, history.tags.length)) {
        if (last.length === lastReleasesCount)
            break;
        const isAnother = last.every((other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, tag.version) !== 0);
        if (isAnother && !tag.version.isDevelopment && !own.has(tag.commit))
            last.push(tag);
    }
    return last;
}
/** The nearest tags among the ancestors of a commit, those of one commit for each line of history. */
function nearestTags({ tags, parents }, commit) {
    const byCommit = Map.groupBy(tags, (tag) => tag.commit);
    const found = [];
    const seen = new Set([commit]);
    const waiting = [...(parents.get(commit) ?? [])];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (seen.has(at))
            continue;
        seen.add(at);
        const here = byCommit.get(at);
        if (here === undefined)
            waiting.push(...(parents.get(at) ?? []));
        else
            found.push(...here);
    }
    return found;
}


/***/ }),

/***/ 13290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tagPrefixOf)
/* harmony export */ });
/* unused harmony export sharedPrefix */
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);


/** How many releases tell a habit. */
const lastTags = 3;
/**
 * The prefix of a project's tags: what is set goes first, else what the last release tags share.
 *
 * @param set By an option or input, else by the settings.
 * @param tagNames Every tag of the project in the repository, without `refs/tags/`.
 * @param version The version that is released; tags of it tell nothing.
 */
function tagPrefixOf(set, tagNames, version) {
    if (set !== undefined)
        return { text: set, from: 'set' };
    const shared = sharedPrefix(tagNames, version);
    return shared === undefined ? { text: '', from: 'nothing' } : { text: shared, from: 'last-tags' };
}
/**
 * The prefix that the last release tags share: the three of the greatest versions below this one, else those of any.
 *
 * Names such as `nightly-2026.11.30` count only where no tag is a bare version, or begins as versions usually do.
 *
 * @returns `undefined` if they differ, or there are none.
 */
function sharedPrefix(tagNames, version) {
    const named = tagNames.flatMap((name) => {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(name);
        return parts === undefined ? [] : [{ ...parts, isUsual: (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .customaryPrefix */ .Mt)(name) === parts.prefix }];
    });
    const others = version === undefined ? named : named.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) !== 0);
    const usual = others.filter(({ isUsual }) => isUsual);
    const counted = usual.length > 0 ? usual : others;
    const below = version === undefined ? [] : counted.filter((tag) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(tag.version, version) < 0);
    const last = (below.length > 0 ? below : counted)
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version))
        .slice(0, lastTags);
    const prefix = last[0]?.prefix;
    return last.every((tag) => tag.prefix === prefix) ? prefix : undefined;
}


/***/ })

};

//# sourceMappingURL=341.index.js.map