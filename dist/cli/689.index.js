export const id = 689;
export const ids = [689];
export const modules = {

/***/ 46653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ taggedVersions)
/* harmony export */ });
/* harmony import */ var _release_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66753);
/* harmony import */ var _release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13290);


/**
 * The versions of all tags, as seen from a commit.
 *
 * @param tagPrefix What the project sets; `undefined` if it is to be read from the last tags.
 * @throws ReleaseError `git-failed`
 */
async function taggedVersions(history, commit, tagPrefix) {
    const tags = await history.tags();
    const prefix = (0,_release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_1__/* .tagPrefixOf */ .O)(tagPrefix, tags.map(({ name }) => name), undefined);
    const ancestors = tags.length === 0 ? new Map() : await history.ancestors(commit);
    return tags.flatMap((ref) => {
        const tag = (0,_release_history_js__WEBPACK_IMPORTED_MODULE_0__/* .versionTagOf */ .e6)(ref, prefix.text);
        return tag === undefined ? [] : [{ version: tag.version, isBefore: ancestors.has(ref.commit) }];
    });
}


/***/ }),

/***/ 34659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ openReleased),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   HY: () => (/* binding */ namingPackage),
/* harmony export */   vO: () => (/* binding */ placeInRepository),
/* harmony export */   vz: () => (/* binding */ editsInRepository)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5953);
/* harmony import */ var _packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36651);




/**
 * Open what is worked on: the package that is named by an option, by the branch, or by the folder that somebody works in, else
 * the root.
 *
 * @throws ReleaseError `package-unknown`
 */
async function openReleased(git, { tree, settings, tags }, wish) {
    const { branch, tagPrefix, folder } = wish;
    const packages = await (0,_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .packagesIn */ .jQ)(git, tree, { settings, tags });
    const ofBranch = branch === undefined ? undefined : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packageOfTag */ .Uc)(branch, packages?.all ?? [])?.package.name;
    const name = wish.package ?? ofBranch;
    const named = await (0,_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .releasedPackage */ .O7)(packages, { name, tagName: undefined, tagPrefix, folder });
    if (packages === undefined)
        return { released: undefined, tree, settings };
    const root = packages.all.find(_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .isRoot */ .jX);
    const released = named ?? (root && (await (0,_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .asReleased */ .Mk)(packages, root)));
    if (released === undefined)
        throw (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packageMissing */ .LH)(packages.all, '`--package NAME`');
    const opened = await (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .openPackage */ .R$)(tree, released.own, { settings: released.settings, root: settings.changeLog });
    return { released, tree: opened.tree, settings: { ...released.settings, changeLog: opened.changeLog } };
}
/** The path of the repository of one of its files. */
const placeInRepository = ({ released }, path) => released === undefined ? path : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .pathInRepository */ .zB)(released.own, path);
/** Edits of its files with the paths of the repository. */
const editsInRepository = (opened, edits) => new Map([...edits].map(([path, text]) => [placeInRepository(opened, path), text]));
/** Wait for what is read of its files, and name the package where that is refused. */
async function namingPackage({ released }, work) {
    const done = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptAsync */ .mx)(work);
    if (!(done instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2))
        return done;
    throw released === undefined ? done : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .inPackage */ .s0)(released.own, done);
}
/** A version of it: `version 1.2.0`, and of a package below the root `tidy-box 1.2.0`. */
function titleOf({ released }, version, word = 'version') {
    const name = released === undefined || (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .isRoot */ .jX)(released.own) ? word : released.own.name;
    return `${name} ${version.text}`;
}


/***/ }),

/***/ 30741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* unused harmony exports recordFrom, valueWith */
/** Whether a value is a JSON object: not `null`, and no list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** The JSON object that a text is; `undefined` if it is none. */
function recordFrom(text) {
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** The value at a path; `undefined` if there is none. */
function valueAt(value, path) {
    return path.reduce(step, value);
}
function step(value, key) {
    if (Array.isArray(value))
        return typeof key === 'number' ? value[key] : undefined;
    return isRecord(value) && typeof key === 'string' && Object.hasOwn(value, key) ? value[key] : undefined;
}
/** The JSON value that has these values at these places; keys are in the order in which they are first named. */
function valueWith(places) {
    const [first] = places;
    if (first !== undefined && first[0].length === 0)
        return first[1];
    const groups = Map.groupBy(places, ([[key]]) => key);
    const entries = [...groups].map(([key, group]) => {
        const below = group.map(([[, ...rest], value]) => [rest, value]);
        return [key, valueWith(below)];
    });
    const isList = entries.every(([key]) => typeof key === 'number');
    return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}


/***/ }),

/***/ 23033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ announcedVersion),
  Y: () => (/* binding */ comingVersion)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __webpack_require__(24629);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/change-log.js
var change_log = __webpack_require__(78394);
// EXTERNAL MODULE: ./lib/release/project/declarations.js + 1 modules
var declarations = __webpack_require__(66681);
// EXTERNAL MODULE: ./lib/release/project.js + 18 modules
var release_project = __webpack_require__(6068);
;// CONCATENATED MODULE: ./lib/release/coming/announcement.js





/**
 * Read what the files of a commit announce.
 *
 * A development version announces the one that it leads to; the change log announces the version of a section that is not
 * released, or has no day and, if no section has one, no tag. They agree where one of them says nothing, and where a
 * pre-release has the section of its base version.
 *
 * @throws ReleaseError what `readProject` and `askReleased` throw.
 */
async function readAnnouncement(tree, settings, askReleased) {
    const project = await (0,release_project/* readProject */.Wh)(tree);
    const changeLog = await (0,change_log/* findChangeLog */.AJ)(tree, settings.changeLog, project.normalizedName);
    const declared = (await (0,declarations/* findDeclarations */.j)(tree, project)).flatMap(({ text, file, line }) => {
        const version = (0,release_version/* parseVersion */.ot)(text);
        return version === undefined ? [] : [{ version, file, line, said: (0,quoted/* quoted */.TL)(text) }];
    });
    const written = declared.filter(isBegun).map((place) => ({ ...place, version: (0,release_version/* releasedAs */.kg)(place.version) }));
    const sections = changeLog === undefined ? [] : await openSections(changeLog, declared, askReleased);
    const newest = changeLog === undefined ? [] : newestRelease(changeLog, sections);
    const announced = announcing(written, sections);
    return {
        announced,
        isContradicted: announced.some(({ version }) => !announced.every((other) => agrees(other.version, version))),
        found: [...declared, ...(sections.length > 0 ? sections : newest)],
        last: lastOf(declared, newest),
    };
}
// Tools put zeros where they have no version yet.
const isBegun = ({ version }) => version.isDevelopment && !version.isLocal && !/^[0.!]+$/.test(version.base);
/** What is declared, with its section; with all of them if it has none. A maintenance release may have one beside it. */
function announcing(written, sections) {
    const own = sections.filter((section) => written.some(({ version }) => agrees(section.version, version)));
    return [...written, ...(own.length === 0 ? sections : own)];
}
/** Whether they are the same version, or a pre-release and its base, whose section it has. */
function agrees(one, other) {
    const isBase = one.isPreRelease !== other.isPreRelease && (0,release_version/* haveSameBase */._g)(one, other);
    return isBase || (0,release_version/* compareVersions */.Zy)(one, other) === 0;
}
/** The sections that are not released, in the order of the file. */
async function openSections(changeLog, declared, askReleased) {
    const named = changeLog.sections.filter(({ versions }) => versions.length === 1);
    const open = named.filter(({ date }) => date.kind === 'unreleased' || date.kind === 'placeholder');
    const [newest] = named;
    const isDoubtful = newest !== undefined && newest.date.kind === 'none';
    const isOpen = isDoubtful && (await isUntagged(newest, declared, askReleased));
    return (isOpen ? [newest, ...open] : open).flatMap((section) => placesOf(changeLog, section, 'not released'));
}
async function isUntagged({ versions: [version] }, declared, askReleased) {
    if (version === undefined)
        return false;
    const isOf = (other) => (0,release_version/* compareVersions */.Zy)(other, version) === 0;
    if (declared.some((place) => isBegun(place) && isOf((0,release_version/* releasedAs */.kg)(place.version))))
        return true;
    const released = (await askReleased()).map((tagged) => tagged.version);
    // Without any tag, what is declared is as good as released.
    return released.length === 0 ? !declared.some((place) => isOf(place.version)) : !released.some(isOf);
}
function newestRelease(changeLog, open) {
    const section = changeLog.sections.find(({ versions, line }) => {
        return versions.length > 0 && !open.some((place) => place.line === line);
    });
    if (section === undefined)
        return [];
    const day = section.date.kind === 'dated' ? section.date.date : undefined;
    return placesOf(changeLog, section, day ?? 'without a date').map((place) => ({ ...place, day }));
}
function placesOf({ path }, { versions, line }, state) {
    return versions.map((version) => ({ version, file: path, line, said: `version ${version.text} (${state})` }));
}
/** The greatest of what is declared and no development version, and of the newest section that is released. */
function lastOf(declared, newest) {
    const dayOf = ({ version }) => newest.find((other) => (0,release_version/* compareVersions */.Zy)(other.version, version) === 0)?.day;
    const released = declared.filter(({ version }) => !version.isDevelopment && !version.isLocal);
    const all = [...released.map((place) => ({ ...place, day: dayOf(place) })), ...newest];
    return all.toSorted((a, b) => (0,release_version/* compareVersions */.Zy)(b.version, a.version))[0];
}

// EXTERNAL MODULE: ./lib/release/checks/days.js
var days = __webpack_require__(32560);
;// CONCATENATED MODULE: ./lib/release/coming/fix-version.js


/**
 * The fix version that follows a release, spelled like it: the last number goes up, and `1.2` gets a third.
 *
 * - `3.1.2` → `3.1.3`, `1.2` → `1.2.1`, `5` → `6`, `1.2.3.4` → `1.2.3.5`, `1!2.0.1` → `1!2.0.2`
 * - `3.2.0rc1` → `3.2.0rc2`: a pre-release is followed by the next of its kind, since `3.2.0.dev` comes before it.
 * - `1.2.0.post1` → `1.2.1`
 * - `2026.7.22`, if that is the day of the release, → today, or the day after it if that is later.
 *
 * @param today `YYYY-MM-DD`
 */
function nextFixVersion({ version, day }, today) {
    const { text, base } = version;
    const [, epoch = '', numbers = ''] = /^(\d+!)?(.*)$/.exec(base) ?? [];
    const preRelease = /^(.*(?:a|b|rc))(\d+)/.exec(text);
    if (preRelease !== null)
        return versionOf(`${preRelease[1]}${Number(preRelease[2]) + 1}`);
    const dayOfVersion = calendarDay(numbers);
    if (dayOfVersion !== undefined && (day === undefined || Math.abs((0,days/* daysBetween */.YM)(day, dayOfVersion)) <= mostDaysOff))
        return versionOf(epoch + versionOfDay(today > dayOfVersion ? today : (0,days/* dayAfter */.PV)(dayOfVersion)));
    const parts = numbers.split('.').map(Number);
    const last = parts.at(-1) ?? 0;
    const next = parts.length === 2 ? [...parts, 1] : parts.with(-1, last + 1);
    return versionOf(epoch + next.join('.'));
}
// As far as the date of a change log may be from the day of its tag.
const mostDaysOff = 7;
/** The day that the numbers of a version spell: `2026-07-22` of `2026.7.22`, and of `2026.7.22.1`. */
function calendarDay(numbers) {
    const [, year = '', month = '', day = ''] = /^(2\d{3})\.(\d{1,2})\.(\d{1,2})(?:\.\d+)?$/.exec(numbers) ?? [];
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return (0,days/* isCalendarDay */.Lk)(written) ? written : undefined;
}
const versionOfDay = (day) => day.split('-').map(Number).join('.');
function versionOf(text) {
    const version = (0,release_version/* parseVersion */.ot)(text);
    if (version === undefined)
        throw new Error(`${text} is no version.`);
    return version;
}

;// CONCATENATED MODULE: ./lib/release/coming/coming-version.js





/**
 * The version that the files of a commit announce.
 *
 * @throws ReleaseError `version-not-announced` with all that was found, if they announce none, or several; and what
 *   `readAnnouncement` throws.
 */
async function announcedVersion(tree, settings, askReleased) {
    const announcement = await readAnnouncement(tree, settings, askReleased);
    const taken = takenFrom(announcement);
    if (taken !== undefined)
        return taken;
    throw notAnnounced(announcement, `Name the version, or begin it by \`release-action next${errors/* ofPackage */.IH}\`.`);
}
/**
 * The version that comes next: the announced one, else the fix version after the last release.
 *
 * After a pre-release it is the next of its kind, though the section of its base version is open: the development version of
 * the base comes before both.
 *
 * @throws ReleaseError `version-not-announced` if the files contradict each other, or no release is known; and what
 *   `readAnnouncement` throws.
 */
async function comingVersion(tree, settings, { askReleased, today }) {
    const announcement = await readAnnouncement(tree, settings, askReleased);
    const { last } = announcement;
    const taken = takenFrom(announcement);
    const isAfterPreRelease = last?.version.isPreRelease === true && taken?.version.text === last.version.base;
    if (taken !== undefined && !isAfterPreRelease)
        return taken;
    if (last !== undefined && !announcement.isContradicted)
        return fixOf(last, `, which ${placeOf(last)} has`, today);
    const version = announcement.isContradicted ? undefined : greatestTagged(await askReleased());
    if (version === undefined)
        throw notAnnounced(announcement, 'Name the version.');
    return fixOf({ version, day: undefined }, ', the greatest tag', today);
}
/** The greatest version that the commit follows, else the greatest of all: its branch may have been merged as one commit. */
function greatestTagged(tagged) {
    const before = tagged.filter(({ isBefore }) => isBefore);
    const versions = (before.length > 0 ? before : tagged).map(({ version }) => version);
    return (0,release_version/* greatestOf */.HE)(versions);
}
function takenFrom({ announced, isContradicted }) {
    const [first] = announced;
    if (first === undefined || isContradicted)
        return undefined;
    const places = (0,listed/* listed */.K)(announced.map(placeOf));
    return {
        version: first.version,
        reason: `${first.version.text} is the version that ${places} ${announced.length === 1 ? 'announces' : 'announce'}.`,
    };
}
function fixOf(last, where, today) {
    const version = nextFixVersion(last, today);
    return { version, reason: `${version.text} is the next fix version after ${last.version.text}${where}.` };
}
const placeOf = ({ file, line }) => `${file}:${line}`;
function notAnnounced({ found, isContradicted }, hint) {
    const what = isContradicted
        ? 'The files announce different versions'
        : 'No file announces the version that comes next';
    const places = (0,listed/* listed */.K)(found.map((place) => `${placeOf(place)} has ${place.said}`));
    return new errors/* ReleaseError */.K2('version-not-announced', {
        message: `${what}${places === '' ? '' : `: ${places}`}.`,
        hint: isContradicted ? 'Name the version, or make them agree.' : hint,
    });
}


/***/ }),

/***/ 3256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gk: () => (/* binding */ usualDevelopment),
/* harmony export */   jT: () => (/* binding */ suffixOf),
/* harmony export */   w$: () => (/* binding */ developmentAfter)
/* harmony export */ });
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66753);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);


/** As Pallets write it. */
const usualDevelopment = { kind: 'suffix', suffix: '.dev' };
/**
 * How the next development version is written: as before the last release, or else as before the two others of the last
 * three.
 *
 * @param before What the project declared before each of its last releases, the last one first; `undefined` if that is not
 *   known.
 * @returns `none` if it is known of three, and none of them had a development version.
 */
function developmentAfter(before) {
    const texts = before.filter((text) => text !== undefined).slice(0, _history_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReleasesCount */ .SR);
    const suffixes = texts.map(suffixOf);
    const [last, second, third] = suffixes;
    const suffix = last ?? (second === third ? second : undefined);
    if (suffix !== undefined)
        return { kind: 'suffix', suffix };
    const isNever = suffixes.every((each) => each === undefined);
    return isNever && texts.length === _history_js__WEBPACK_IMPORTED_MODULE_0__/* .lastReleasesCount */ .SR ? { kind: 'none' } : usualDevelopment;
}
/** What makes a text a development version: `.dev0` of `2.1.1.dev0`; of one that is counted, that of the first one. */
function suffixOf(text) {
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(text);
    if (version === undefined || !version.isDevelopment || version.isLocal)
        return undefined;
    const suffix = /[-_.]?dev[-_.]?\d*$/i.exec(text.trim())?.[0].replace(/\d+$/, '0');
    return suffix !== undefined && isOf(suffix, version) ? suffix : undefined;
}
// A reader of versions takes more spellings than are written here.
const isOf = (suffix, { base }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(base + suffix)?.text === `${base}.dev0`;


/***/ }),

/***/ 16343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ln: () => (/* reexport */ changeLogPathOf),
  l1: () => (/* reexport */ editFirstEntry),
  iA: () => (/* binding */ editNext),
  Sx: () => (/* binding */ editRelease),
  U7: () => (/* reexport */ editSection),
  E8: () => (/* reexport */ hasEntriesIn),
  nR: () => (/* binding */ releaseDateIn),
  QU: () => (/* reexport */ withEdits)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/change-log.js
var change_log = __webpack_require__(78394);
// EXTERNAL MODULE: ./lib/release/coming/development.js
var development = __webpack_require__(3256);
// EXTERNAL MODULE: ./lib/release/change-log/entries.js
var entries = __webpack_require__(49245);
// EXTERNAL MODULE: ./lib/release/change-log/file-names.js
var file_names = __webpack_require__(91602);
// EXTERNAL MODULE: ./lib/release/fragments/tree-fragments.js + 6 modules
var tree_fragments = __webpack_require__(79967);
// EXTERNAL MODULE: ./lib/release/project.js + 18 modules
var release_project = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __webpack_require__(24629);
// EXTERNAL MODULE: ./lib/release/change-log/plain-text.js
var plain_text = __webpack_require__(38733);
;// CONCATENATED MODULE: ./lib/release/edit/change-log-proof.js

/**
 * Whether an edit left everything but one section as it was, wherever its lines are now.
 *
 * @param at Index of the section, in both.
 */
function keepsOthers(before, after, at) {
    return isSame(without(before, at), without(after, at));
}
/**
 * Whether an edit added one section, and left everything else as it was.
 *
 * A named place above a heading is read as the end of what is before, so it does not matter in which section it is.
 */
function addsOne(before, after, at) {
    return isSame(without(withoutPlaces(before), before.sections.length), without(withoutPlaces(after), at));
}
/** Whether two parts of a tree say the same, wherever they stand. */
function isSame(one, other) {
    return written(one) === written(other);
}
function without({ title, sections, targets }, at) {
    return [title, sections.toSpliced(at, 1), [...targets]];
}
function withoutPlaces(changeLog) {
    const sections = changeLog.sections.map((section) => ({ ...section, blocks: section.blocks.filter(isNoPlace) }));
    return { ...changeLog, sections };
}
/** Whether a block is anything but a named place, or an anchor of HTML. */
const isNoPlace = (block) => block.kind !== 'target' && !isAnchor(block);
function isAnchor(block) {
    const text = block.kind === 'html' ? block.text : block.kind === 'paragraph' ? (0,plain_text/* plainText */.w)(block.inlines) : '';
    return change_log_proof_anchor.test(text.trim());
}
const change_log_proof_anchor = /^<a\s[^<>]*>\s*<\/a>$/;
const written = (value) => JSON.stringify(value, (key, part) => (key === 'line' ? undefined : part));

// EXTERNAL MODULE: ./lib/release/edit/spans.js
var edit_spans = __webpack_require__(98479);
;// CONCATENATED MODULE: ./lib/release/edit/written-heading.js
/**
 * Find what belongs to a heading.
 *
 * @param line Of the title, from 1, as the parser gives it.
 */
function writtenHeading(lines, line, format) {
    const titleLine = line - 1;
    const { before, title, after } = divided(lines[titleLine]?.text ?? '', format);
    const below = lines[titleLine + 1]?.text.trim() ?? '';
    const marks = !before.includes('#') && isMarks(below) ? below : '';
    const isOverlined = format === 'rst' && marks !== '' && lines[titleLine - 1]?.text.trim() === marks;
    return {
        firstLine: isOverlined ? titleLine - 1 : titleLine,
        titleLine,
        lastLine: marks === '' ? titleLine : titleLine + 1,
        title,
        before,
        after,
        marks,
    };
}
/**
 * The lines of a heading with another title, marked like a heading that is there.
 *
 * @param others The nearest first; they tell whether all marks have one length.
 */
function headingLines(title, like, others) {
    const marks = marksFor(title, like, others);
    const isOverlined = like.firstLine !== like.titleLine;
    const text = `${like.before}${title}${like.after}`.trimEnd();
    return [...(isOverlined ? [marks] : []), text, ...(marks === '' ? [] : [marks])];
}
/**
 * The spans that give a heading another title, and marks of the length that this needs.
 *
 * @param others As in `headingLines`.
 */
function headingSpans(lines, heading, title, others) {
    const start = (lines[heading.titleLine]?.start ?? 0) + heading.before.length;
    const marks = marksFor(title, heading, others);
    const marked = [heading.firstLine, heading.lastLine].filter((line) => line !== heading.titleLine);
    return [
        { start, end: start + heading.title.length, text: title },
        ...marked.map((line) => {
            const at = (lines[line]?.start ?? 0) + (lines[line]?.text.indexOf(heading.marks) ?? 0);
            return { start: at, end: at + heading.marks.length, text: marks };
        }),
    ];
}
function divided(text, format) {
    const marks = format === 'markdown' ? /^ {0,3}#{1,6}[ \t]+/.exec(text)?.[0] : undefined;
    const before = marks ?? text.slice(0, text.length - text.trimStart().length);
    const rest = text.slice(before.length).trimEnd();
    const title = marks === undefined ? rest : withoutClosingMarks(rest);
    return { before, title, after: text.slice(before.length + title.length) };
}
// In Markdown, a heading may end with marks that a space divides from it.
function withoutClosingMarks(text) {
    let end = text.length;
    while (text[end - 1] === '#')
        end -= 1;
    return /[ \t]/.test(text[end - 1] ?? '') ? text.slice(0, end).trimEnd() : text;
}
/**
 * The line below a title: as long as the title or longer by as much as those of others are, or of the same length below
 * every heading. One that follows no rule stays if it is long enough.
 */
function marksFor(title, like, others) {
    const { marks } = like;
    const excess = excessOf(like);
    const isFixed = others.find((other) => other.title.length !== like.title.length)?.marks === marks;
    const isRule = excess === 0 || others.length === 0 || others.some((other) => excessOf(other) === excess);
    const length = isFixed || !isRule ? marks.length : title.length + excess;
    const shortest = excess < 0 && isRule ? 1 : title.length;
    return marks.slice(0, 1).repeat(Math.max(length, shortest));
}
const excessOf = ({ marks, title }) => marks.length - title.length;
// One punctuation character, repeated.
const isMarks = (text) => /^([!-/:-@[-`{-~])\1*$/.test(text);

;// CONCATENATED MODULE: ./lib/release/edit/first-entry.js







/**
 * Give the section of a version one entry, if it has none, and not this one.
 *
 * @param words One line of plain text, which may be a placeholder.
 * @returns The whole file, which may be unchanged; so it is where the version has no section of its own.
 * @throws ReleaseError `change-log-not-editable`
 */
function withFirstEntry({ path, text, projectName }, version, words) {
    const changeLog = (0,change_log/* parseChangeLog */.OJ)(path, text, projectName);
    const [section] = (0,change_log/* sectionsOf */.Ks)(changeLog, version);
    if (section === undefined || (0,entries/* hasEntries */.T)(section))
        return text;
    const at = changeLog.sections.indexOf(section);
    const lines = (0,edit_spans/* linesOf */.Dx)(text);
    const own = lines.slice(section.line, changeLog.sections[at + 1]?.line);
    if (own.some((line) => line.text.trim() === `- ${words}`))
        return text;
    const { lastLine } = writtenHeading(lines, section.line, changeLog.format);
    // Below its date, or below the headings of its empty groups.
    const above = Math.max(lastLine, dateLine(section), ...section.blocks.map(({ line }) => line - 1));
    const end = lines[above]?.end ?? text.length;
    const ending = (0,edit_spans/* lineEndOf */.vN)(text);
    const edited = (0,edit_spans/* withSpans */.sk)(text, [{ start: end, end, text: `${ending}${ending}- ${words}` }]);
    const after = (0,change_log/* parseChangeLog */.OJ)(path, edited, projectName);
    const given = after.sections[at];
    if (!isSame(given?.blocks, section.blocks) && keepsOthers(changeLog, after, at))
        return edited;
    throw new errors/* ReleaseError */.K2('change-log-not-editable', {
        message: `The section ${(0,quoted/* quoted */.TL)(section.heading)} at line ${section.line} of ${path} has no entries, and none can be added safely.`,
        hint: 'Write one by hand, commit that, and run the command again.',
    });
}
const dateLine = ({ date }) => (date.kind === 'none' ? 0 : date.line - 1);

// EXTERNAL MODULE: ./lib/release/fragments/gathering.js
var gathering = __webpack_require__(47602);
;// CONCATENATED MODULE: ./lib/release/edit/gathered.js








/**
 * Refuse to begin by hand the section that a tool of the project writes from fragments, as long as there are some.
 *
 * @throws ReleaseError `change-log-fragments`
 */
function requireNoneWaiting(fragments, version) {
    // A folder that is only called like one for fragments may hold something else.
    if (fragments === undefined || fragments.tool.name === 'folder' || !(0,tree_fragments/* writesSection */.Mr)(fragments.tool))
        return;
    if (fragments.waiting.length > 0)
        throw new errors/* ReleaseError */.K2('change-log-fragments', (0,gathering/* notGathered */.Ut)(fragments, version, false));
}
/**
 * Refuse a release whose section is still to be written by a tool of the project, which is not run here.
 *
 * @throws ReleaseError `change-log-fragments`, `change-log-section-missing`
 */
async function requireGathered(tree, place, version) {
    const fragments = await (0,tree_fragments/* fragmentsOf */.d1)(tree);
    if (fragments === undefined || !(0,tree_fragments/* writesSection */.Mr)(fragments.tool))
        return;
    const project = await (0,reading/* reading */.h)((0,release_project/* readProject */.Wh)(tree));
    const name = project.kind === 'read' ? project.value.normalizedName : undefined;
    const changeLog = await (0,change_log/* findChangeLog */.AJ)(tree, place, name);
    const base = version.isPreRelease ? (0,release_version/* parseVersion */.ot)(version.base) : undefined;
    const wanted = [version, ...(base === undefined ? [] : [base])];
    const hasSection = changeLog !== undefined && wanted.some((each) => (0,change_log/* sectionsOf */.Ks)(changeLog, each).length > 0);
    if ((0,gathering/* isWithoutSome */.lZ)(fragments, version, hasSection))
        throw new errors/* ReleaseError */.K2('change-log-fragments', (0,gathering/* notGathered */.Ut)(fragments, version, hasSection));
    const isUnnamed = changeLog?.sections.some(({ versions }) => versions.length === 0);
    if (hasSection || isUnnamed || fragments.tool.name === 'folder')
        return;
    throw new errors/* ReleaseError */.K2('change-log-section-missing', {
        message: `${changeLog?.path ?? 'The project'} has no section of version ${(0,quoted/* quoted */.TL)(version.text)}, and there is no fragment of one.`,
        hint: (0,gathering/* gatheringHint */.JP)(fragments, version),
    });
}

// EXTERNAL MODULE: ./lib/release/change-log/date-style.js
var date_style = __webpack_require__(30725);
// EXTERNAL MODULE: ./lib/release/change-log/parse.js + 25 modules
var parse = __webpack_require__(46651);
// EXTERNAL MODULE: ./lib/release/change-log/targets.js
var change_log_targets = __webpack_require__(55103);
// EXTERNAL MODULE: ./lib/release/change-log/date.js
var change_log_date = __webpack_require__(94465);
// EXTERNAL MODULE: ./lib/release/tag/spelling.js
var spelling = __webpack_require__(89418);
;// CONCATENATED MODULE: ./lib/release/edit/heading-style.js




const heading_style_text = (words) => ({ kind: 'text', text: words });
const defaultStyle = {
    pieces: [heading_style_text('Version '), { kind: 'version' }],
    version: '',
    versionBefore: undefined,
    day: undefined,
};
/** The headings of https://keepachangelog.com. */
const keepAChangelogStyle = {
    pieces: [heading_style_text('['), { kind: 'version' }, heading_style_text('] - '), { kind: 'day' }],
    version: '',
    versionBefore: undefined,
    day: '2026-01-01',
};
/**
 * The style of the first section that names one version and nothing else, or that and a date.
 *
 * @param sections Those to be followed first.
 * @param lines Of the whole file.
 */
function headingStyle(changeLog, sections, lines) {
    for (const section of sections) {
        const { title } = writtenHeading(lines, section.line, changeLog.format);
        const style = styleOf(changeLog, section, title);
        if (style !== undefined)
            return withUsualDay(style, sections);
    }
    return undefined;
}
/** As `headingStyle`, but without the codename of the first section that has a version, or the style of Pallets. */
function headingStyleOrDefault(changeLog, sections, lines) {
    const style = headingStyle(changeLog, sections, lines);
    const named = sections.find(({ spelledVersions }) => spelledVersions.length === 1);
    if (style !== undefined || named === undefined)
        return style ?? defaultStyle;
    const barest = barestStyle(named, writtenHeading(lines, named.line, changeLog.format).title);
    return barest === undefined ? defaultStyle : withUsualDay(barest, sections);
}
/** The day of the week that one release has is not passed on, unless the last three have it. */
const withUsualDay = (style, sections) => style.day === undefined || (0,date_style/* haveWeekdays */.kV)(sections) ? style : { ...style, day: (0,change_log_date/* withoutWeekday */.th)(style.day) };
/** The title of a heading with the version alone. */
function bareTitle(version, style) {
    const at = style.pieces.findIndex(({ kind }) => kind === 'day');
    if (at === -1)
        return heading_style_written(style, version, '');
    const pieces = style.pieces.flatMap((piece, index) => {
        if (piece.kind !== 'text')
            return piece.kind === 'day' ? [] : [piece];
        if (index === at - 1)
            return [heading_style_text(withoutEnd(piece.text))];
        return [index === at + 1 ? heading_style_text(withoutStart(piece.text)) : piece];
    });
    return heading_style_written({ ...style, pieces }, version, '').trim();
}
/** The title of a heading with the version and its day, or the version alone if days have a line of their own. */
function datedTitle(version, style, day) {
    return style.day === undefined ? bareTitle(version, style) : heading_style_written(style, version, (0,date_style/* dayLike */.GF)(style.day, day));
}
/** The title of a heading of a version that is not released. */
function unreleasedTitle(version, style) {
    if (style.day === undefined)
        return bareTitle(version, style);
    const at = style.pieces.findIndex(({ kind }) => kind === 'day');
    const before = style.pieces[at - 1];
    const words = before?.kind === 'text' ? before.text : '';
    // "Version 1.0 Released DATE" has no place for another word.
    if (/[a-z][ :]*$/i.test(words))
        return `${bareTitle(version, style)} (unreleased)`;
    // A sentence may begin after a dash, but not in brackets.
    return heading_style_written(style, version, words.endsWith('(') ? 'unreleased' : 'Unreleased');
}
function heading_style_written({ pieces, version: from, versionBefore }, version, day) {
    return pieces
        .map((piece) => {
        if (piece.kind === 'version')
            return (0,spelling/* spelledAlike */.G4)(version, [from]);
        if (piece.kind === 'day')
            return day;
        return renewed(piece.text, [from, version], [versionBefore, from]);
    })
        .join('');
}
/** A text with versions replaced by others at once, also where they are spelled for an anchor: `v1-2-0`. */
function renewed(words, ...pairs) {
    const spelled = pairs.flatMap(([from, to]) => {
        if (from === undefined || from === '')
            return [];
        return [[from, to], [from.replaceAll('.', '-'), to.replaceAll('.', '-')]];
    });
    if (spelled.length === 0)
        return words;
    const pattern = spelled.map(([from]) => escaped(from)).join('|');
    // Two dots or more divide: "1.1.0...1.2.0".
    return words.replace(new RegExp(`(?<!\\d|\\d\\.)(?:${pattern})(?!\\d|[.-]\\d)`, 'g'), (found) => {
        return spelled.find(([from]) => from === found)?.[1] ?? found;
    });
}
const escaped = (words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const withoutEnd = (words) => words.replace(/(?:<[a-z]+>)?[\s([–—:,|/·-]*(?:(?:released|published|dated)(?: on)?:? *)?(?:<[a-z]+>)?[\s([–—:,|/·-]*$/i, '');
const withoutStart = (words) => words.replace(/^(?:<\/[a-z]+>)?[\s)\]–—:,|/·-]*(?:<\/[a-z]+>)?/i, '');
/** The style of a heading without all that is said of its version alone, such as a codename. */
function barestStyle({ spelledVersions: [version = ''], date, line }, title) {
    const at = positionOf(title, version, 0);
    if (at === -1 || version === '')
        return undefined;
    const [closing = ''] = /^[\])*_`]*/.exec(title.slice(at + version.length)) ?? [];
    const pieces = [heading_style_text(title.slice(0, at)), { kind: 'version' }, heading_style_text(closing)];
    const bare = { pieces, version, versionBefore: undefined, day: undefined };
    const day = date.kind === 'dated' && date.line === line ? (0,change_log_date/* writtenDay */.O5)(date.text) : undefined;
    const dayAt = day === undefined ? -1 : dayPosition(title, day, at, version.length);
    if (day === undefined || dayAt < at)
        return bare;
    const [closer = ''] = /^[)\]]/.exec(title.slice(dayAt + day.length)) ?? [];
    const [divider = ''] = /(?: [–—|/·-]|[:,])? $/.exec(title.slice(0, dayAt)) ?? [];
    const opener = closer === '' ? divider || ' - ' : closer === ')' ? ' (' : ' [';
    return { ...bare, pieces: [...pieces, heading_style_text(opener), { kind: 'day' }, heading_style_text(closer)], day };
}
function styleOf({ sections }, section, title) {
    const { spelledVersions, date, line, beside } = section;
    const [version = '', another] = spelledVersions;
    if (another !== undefined || version === '' || !(0,change_log_date/* saysOnlyWhen */.vK)(beside))
        return undefined;
    const isDated = date.kind === 'dated' && date.line === line;
    if (!isDated && date.kind !== 'none' && date.line === line)
        return undefined;
    const day = isDated ? (0,change_log_date/* writtenDay */.O5)(date.text) : undefined;
    const at = positionOf(title, version, 0);
    const dayAt = day === undefined ? -1 : dayPosition(title, day, at, version.length);
    if (at === -1 || (isDated && dayAt === -1))
        return undefined;
    const marks = [
        { at, length: version.length, kind: 'version' },
        ...(dayAt === -1 ? [] : [{ at: dayAt, length: day?.length ?? 0, kind: 'day' }]),
    ].toSorted((a, b) => a.at - b.at);
    const pieces = [];
    let end = 0;
    for (const mark of marks) {
        pieces.push(heading_style_text(title.slice(end, mark.at)), { kind: mark.kind });
        end = mark.at + mark.length;
    }
    pieces.push(heading_style_text(title.slice(end)));
    const versionBefore = comparedWith(title, version) ?? sections[sections.indexOf(section) + 1]?.spelledVersions[0];
    return { pieces, version, versionBefore, day };
}
/** The version before in an address that compares it with a version: `compare/v1.1.0...v1.2.0`. */
function comparedWith(title, version) {
    const [before, after] = title.split('...', 2);
    if (after === undefined || !after.replace(/^\D{0,20}/, '').startsWith(version))
        return undefined;
    return /\d[^/\s]*$/.exec(before?.slice(-longestVersion) ?? '')?.[0];
}
const longestVersion = 40;
function positionOf(title, version, from) {
    const at = title.indexOf(version, from);
    if (at === -1)
        return -1;
    const isWhole = !/[\d.]/.test(title[at - 1] ?? '') && !/\d/.test(title[at + version.length] ?? '');
    return isWhole ? at : positionOf(title, version, at + 1);
}
// The version may look like a day.
function dayPosition(title, day, versionAt, length) {
    const last = title.lastIndexOf(day);
    return last >= versionAt && last < versionAt + length ? title.indexOf(day) : last;
}

;// CONCATENATED MODULE: ./lib/release/edit/compare-links.js





// What stands between the parts of an address that compares: "compare/1.0...1.1", "?from=1.0&to=1.1", "compare/1.1%0D1.0".
const dividers = /(\.\.\.?(?=[^/.])|%0[Dd]|[/?&=#])/;
// Where an address names a tag, and not a page that is called as versions are; and what a tag begins with, as short as a prefix.
const placeOfTag = String.raw `(?<=\.\.|%0[Dd]|[?&](?:from|to)=|\/(?:compare|tree|tags?)\/)`;
const ownPrefix = String.raw `(?:[A-Za-z@_-](?:(?!\.\.)[A-Za-z@_./-]){0,79})?`;
const endOfTag = String.raw `(?=\.\.|%0[Dd]|[/?&#]|$)`;
const branch = /^(?:GB)?(?:HEAD|main|master|develop|development|devel|dev|trunk|default|tip|next)$/i;
/**
 * Bring the links at the end of a change log along: that of what is not released compares with the newest release, and
 * the newest release has a link like that of the one before, with the prefix of tags that is set. Any host is right whose
 * form the file uses.
 *
 * @param releases The newest release in the file, and the one below it.
 * @returns The whole file, unchanged where the file has no such links, or their form is not understood.
 * @see https://keepachangelog.com/en/1.1.0/
 */
function withCompareLinks(file, { version, before }) {
    const { path, text, projectName, tagPrefix } = file;
    const changeLog = (0,change_log/* parseChangeLog */.OJ)(path, text, projectName);
    const { targets } = changeLog;
    const open = lineOf(changeLog, text, 'unreleased');
    const older = before === undefined ? undefined : lineOf(changeLog, text, nameOf(changeLog, before));
    const hasOwn = targets.has(nameOf(changeLog, version)) || targets.has(version.toLowerCase());
    const spans = [];
    const openUrl = targets.get('unreleased');
    const old = before ?? '';
    if (open !== undefined && openUrl !== undefined && before !== undefined) {
        const newUrl = renewed(openUrl, [old, version]);
        if (newUrl !== openUrl)
            spans.push(replaced(open, openUrl, tagged(newUrl, version, tagPrefix)));
    }
    const olderUrl = before === undefined ? undefined : targets.get(nameOf(changeLog, old));
    const url = hasOwn ? undefined : urlOf({ openUrl, olderUrl, version, before, changeLog });
    const neighbor = older ?? open;
    if (url !== undefined && neighbor !== undefined) {
        const label = older === undefined ? neighbor.text.replace(/unreleased/i, version) : renewed(neighbor.text, [old, version]);
        const labelEnd = label.search(/:\s/);
        const line = `${label.slice(0, labelEnd + 1)}${/^\s*/.exec(label.slice(labelEnd + 1))?.[0] ?? ' '}${tagged(url, version, tagPrefix)}`;
        const at = open?.end ?? neighbor.start;
        const ending = (0,edit_spans/* lineEndOf */.vN)(text);
        spans.push({ start: at, end: at, text: open === undefined ? line + ending : ending + line });
    }
    const edited = (0,edit_spans/* withSpans */.sk)(text, merged(spans));
    return keepsAllElse(changeLog, (0,change_log/* parseChangeLog */.OJ)(path, edited, projectName)) ? edited : text;
}
/**
 * The address of the newest release: as that of the release before, if there is one more to compare that with; else as that
 * of what is not released, with a tag in the place of the branch.
 */
function urlOf(addresses) {
    const { openUrl, olderUrl, version, before, changeLog } = addresses;
    const releases = changeLog.sections.flatMap(({ spelledVersions: [each] }) => each ?? []);
    const oldest = releases[releases.indexOf(before ?? '') + 1];
    const isFirst = oldest === undefined || !changeLog.targets.has(nameOf(changeLog, oldest));
    const likeOlder = urlLike(addresses, oldest);
    if (likeOlder !== undefined && !isFirst)
        return likeOlder;
    const parts = openUrl?.split(dividers) ?? [];
    const branchAt = parts.findLastIndex((part) => branch.test(part));
    const old = before ?? '';
    const tag = parts.find((part) => part !== renewed(part, [old, version])) ?? tagPart(olderUrl, old);
    if (branchAt !== -1 && tag !== undefined && before !== undefined) {
        const isSame = parts[branchAt] !== undefined && parts.includes(tag);
        if (isSame)
            return parts.with(branchAt, renewed(tag, [old, version])).join('');
    }
    return likeOlder;
}
function urlLike({ olderUrl, version, before }, oldest) {
    if (olderUrl === undefined || before === undefined)
        return undefined;
    const url = renewed(olderUrl, [before, version], [oldest, before]);
    return url === olderUrl ? undefined : url;
}
const tagPart = (url, version) => url?.split(dividers).find((part) => part !== renewed(part, [version, `${version}.0`]));
/** An address with the tag of a version as its prefix makes it; without one, as the tag before was called. */
function tagged(url, version, prefix) {
    if (prefix === undefined)
        return url;
    const tag = new RegExp(`${placeOfTag}${ownPrefix}${version.replace(/[.+]/g, String.raw `\$&`)}${endOfTag}`, 'g');
    return url.replace(tag, () => `${prefix}${version}`);
}
// A heading may be called "[v1.0]".
function nameOf({ targets }, version) {
    const names = [version, `v${version}`].map(change_log_targets/* targetName */.je);
    return names.find((name) => targets.has(name)) ?? (0,change_log_targets/* targetName */.je)(version);
}
function lineOf({ targets }, text, name) {
    const url = targets.get(name);
    if (url === undefined)
        return undefined;
    return (0,edit_spans/* linesOf */.Dx)(text).find((line) => {
        const label = /^ {0,3}\[([^\][]+)\]:\s|^\.\. _`?([^`:]+)`?:\s/.exec(line.text);
        return label !== null && (0,change_log_targets/* targetName */.je)(label[1] ?? label[2] ?? '') === name && line.text.includes(url);
    });
}
function replaced(line, from, to) {
    const start = line.start + line.text.indexOf(from);
    return { start, end: start + from.length, text: to };
}
// The address of one line ends where the next line is added.
function merged(spans) {
    const [first, second] = spans;
    if (first === undefined || second === undefined || first.end !== second.start)
        return spans;
    return [{ start: first.start, end: second.end, text: first.text + second.text }];
}
function keepsAllElse(before, after) {
    const sections = ({ sections: all }) => all.map((section) => ({ ...section, blocks: section.blocks.filter(({ kind }) => kind !== 'target') }));
    return isSame(sections(before), sections(after)) && after.targets.size - before.targets.size <= 1;
}

;// CONCATENATED MODULE: ./lib/release/edit/change-log-file.js


/** All sections but one, those below it first. */
function othersOf({ changeLog: { sections }, at }) {
    return [...sections.slice(at + 1), ...sections.slice(0, at)];
}
/** The headings of all sections but one as they stand in the file, those below it first. */
function otherHeadings(place) {
    const lines = (0,edit_spans/* linesOf */.Dx)(place.text);
    return othersOf(place).map(({ line }) => writtenHeading(lines, line, place.changeLog.format));
}

;// CONCATENATED MODULE: ./lib/release/edit/keep-a-changelog.js









/**
 * Whether a change log keeps `Unreleased` on top for ever, as Keep a Changelog has it: it names that page, has a link for
 * what is not released, or has `[Unreleased]` above versions in brackets.
 */
function isKeepAChangelog({ changeLog, text }) {
    if (/\bkeepachangelog\.com\b/i.test(text) || changeLog.targets.has('unreleased'))
        return true;
    const headings = changeLog.sections.map(({ heading }) => heading.startsWith('['));
    return headings.length > 0 && headings.every((isBracketed) => isBracketed) && hasUnreleased(changeLog);
}
/** Whether a section without a version stays on top: that of Keep a Changelog, by its name. */
const staysOnTop = (place) => isKeepAChangelog(place) && /^\W*unreleased\b/i.test(place.changeLog.sections[place.at]?.heading ?? '');
/** The heading of what is not released, in brackets if the versions have them. */
function unnamedTitle({ sections, targets }) {
    const newest = sections.find(({ versions }) => versions.length > 0);
    const isPlain = newest !== undefined && !newest.heading.startsWith('[') && !targets.has('unreleased');
    return isPlain ? 'Unreleased' : '[Unreleased]';
}
const hasUnreleased = ({ sections }) => sections.some(({ versions }) => versions.length === 0);
/** Whether a section without a version is there to be copied: all it has is placeholders. */
function isTemplate(section) {
    const hasText = section.blocks.some(({ kind }) => kind === 'list' || kind === 'paragraph');
    return section.versions.length === 0 && hasText && !(0,entries/* hasEntries */.T)(section);
}
/**
 * Give the entries of `Unreleased` a heading of their own below it, so that it is empty.
 *
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-editable`
 */
function withReleaseBelow(place, version, day) {
    const { changeLog, text, at } = place;
    const { sections, format, path } = changeLog;
    const section = sections[at];
    const lines = (0,edit_spans/* linesOf */.Dx)(text);
    const heading = writtenHeading(lines, section?.line ?? 0, format);
    const style = headingStyle(changeLog, othersOf(place), lines) ?? keepAChangelogStyle;
    const title = datedTitle(version.text, style, day);
    const others = othersOf(place).map(({ line }) => writtenHeading(lines, line, format));
    const ending = (0,edit_spans/* lineEndOf */.vN)(text);
    const end = lines[heading.lastLine]?.end ?? 0;
    const added = ['', '', ...headingLines(title, heading, others)].join(ending);
    const edited = (0,edit_spans/* withSpans */.sk)(text, [{ start: end, end, text: added }]);
    const after = (0,change_log/* parseChangeLog */.OJ)(path, edited, changeLog.projectName);
    const [open, released] = [after.sections[at], after.sections[at + 1]];
    const isEmpty = isSame([open?.versions, open?.heading, open?.blocks], [[], section?.heading, []]);
    const isMoved = isSame([released?.versions, released?.blocks], [[version], section?.blocks]);
    const isLevel = released?.level === section?.level;
    const isSameElsewhere = isSame(after.sections.toSpliced(at, 2), sections.toSpliced(at, 1));
    if (isEmpty && isMoved && isLevel && isSameElsewhere && isSame([...after.targets], [...changeLog.targets]))
        return edited;
    throw new errors/* ReleaseError */.K2('change-log-not-editable', {
        message: `The entries below the heading ${(0,quoted/* quoted */.TL)(section?.heading ?? '')} at line ${section?.line} of ${path} cannot be moved safely.`,
        hint: `Write ${(0,quoted/* quoted */.TL)(title)} above them by hand, commit that, and run the command again.`,
    });
}

// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/release/change-log/heading-text.js
var heading_text = __webpack_require__(30323);
;// CONCATENATED MODULE: ./lib/release/edit/understood.js





const mostShown = 5;
// A file may begin with its name on the level of the versions.
const titles = /\b(?:change ?log|changes|history|news|releases?|release notes|versions?|what['’]?s new)\b/i;
/**
 * Refuse to write into a change log that was not understood.
 *
 * A file without a section may have a title and an introduction, and nothing else: neither further headings nor entries.
 * Above the first section, each heading of its level must be a title, a series, or a version of another package.
 *
 * @param blocks All of the file.
 * @throws ReleaseError `change-log-not-understood`
 */
function requireUnderstood(changeLog, blocks) {
    const unread = changeLog.sections.length === 0 ? unreadInNew(changeLog, blocks) : unreadAbove(changeLog, blocks);
    const [first] = unread;
    if (first === undefined)
        return;
    const { path } = changeLog;
    const shown = unread.slice(0, mostShown).map(({ line, text }) => `${(0,quoted/* quoted */.TL)(text)} at line ${line}`);
    const more = unread.length > mostShown ? [`${unread.length - mostShown} more`] : [];
    const what = changeLog.sections.length === 0 ? 'has no section of a version that can be read' : 'is not understood';
    throw new errors/* ReleaseError */.K2('change-log-not-understood', {
        message: `${path} ${what}, and nothing is written into it: ${(0,listed/* listed */.K)([...shown, ...more])}.`,
        hint: 'Write the headings of versions as "Version 1.0", "1.0 (2026-01-05)", or "[1.0] - 2026-01-05", with the name of the project before them or without it, and all else below another heading; or edit the change log by hand.',
        file: path,
        line: first.line,
    });
}
function unreadInNew({ otherHeadings }, blocks) {
    const headings = otherHeadings.filter(({ kind }) => kind !== 'title');
    const entries = blocks.flatMap((block) => {
        if (block.kind === 'list' || block.kind === 'definition')
            return [{ line: block.line, text: firstWords(block) }];
        return block.kind === 'paragraph' && isLikeVersion(block) ? [{ line: block.line, text: firstWords(block) }] : [];
    });
    return [...headings, ...entries].toSorted((a, b) => a.line - b.line);
}
// "**1.2.0** (2026-01-05)" in the place of a heading.
const isLikeVersion = (block) => (0,heading_text/* readHeadingText */.A)((0,plain_text/* plainText */.w)(block.inlines).slice(0, longestShown), undefined)?.kind === 'version';
const longestShown = 60;
function firstWords(block) {
    switch (block.kind) {
        case 'paragraph':
            return (0,plain_text/* plainText */.w)(block.inlines).slice(0, longestShown);
        case 'definition':
            return (0,plain_text/* plainText */.w)(block.term).slice(0, longestShown);
        case 'list': {
            const [item] = block.items;
            const [first] = item?.blocks ?? [];
            return `${item?.marker ?? ''} ${first === undefined ? '' : firstWords(first)}`.trim();
        }
        case 'heading':
        case 'quote':
        case 'literal':
        case 'admonition':
        case 'table':
        case 'footnote':
        case 'html':
        case 'rule':
        case 'target':
        case 'comment':
        case 'unknown':
            return block.kind;
    }
}
function unreadAbove({ sections, otherHeadings }, blocks) {
    const newest = sections.find(({ versions }) => versions.length > 0) ?? sections[0];
    if (newest === undefined)
        return [];
    return otherHeadings.filter(({ kind, line, level, text }) => {
        if (line > newest.line || kind === 'series' || kind === 'package')
            return false;
        const isVersionLike = level >= newest.level || /\d\.\d/.test(text);
        return isVersionLike && !(kind === 'title' && isTitle(text, line, blocks));
    });
}
/** Whether the first heading is called as change logs are, and has no entries of its own. */
function isTitle(text, line, blocks) {
    const below = blocks.filter((block) => block.line > line);
    const end = below.findIndex(({ kind }) => kind === 'heading');
    const own = end === -1 ? below : below.slice(0, end);
    return titles.test(text) && !own.some(({ kind }) => kind === 'list' || kind === 'definition');
}
/** The headings of series above a line, the nearest first. */
function seriesAbove(changeLog, line) {
    return changeLog.otherHeadings.filter((heading) => heading.kind === 'series' && heading.line < line).toReversed();
}

;// CONCATENATED MODULE: ./lib/release/edit/next-section.js













/** What a change log looks like where it has no section to follow. */
const plainHeadings = {
    rst: { firstLine: 0, titleLine: 0, lastLine: 1, title: 'x', before: '', after: '', marks: '-' },
    markdown: { firstLine: 0, titleLine: 0, lastLine: 0, title: 'x', before: '## ', after: '', marks: '' },
};
const usualBlankLines = { rst: 2, markdown: 1 };
/**
 * Add the section of a version that is begun, above that of the greatest lower version, in the manner of the others.
 *
 * A change log that keeps a section `Unreleased`, or has one of this version, stays as it is, but for the links at its end;
 * one of Keep a Changelog that has lost it gets it again.
 *
 * @param isOptional Whether sections may be without a date; then one is begun without if the last releases have none.
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-understood`, `change-log-not-editable`
 */
function nextSection(file, version, isOptional) {
    const { path, text, projectName } = file;
    const { changeLog, blocks } = (0,parse/* parseFile */.C)(path, text, projectName);
    const edited = begun(file, changeLog, version, isOptional);
    const [newest, before] = changeLog.sections.filter(({ versions, date }) => versions.length > 0 && date.kind === 'dated');
    const releases = { version: newest?.spelledVersions[0] ?? '', before: before?.spelledVersions[0] };
    const result = newest === undefined ? edited : withCompareLinks({ ...file, text: edited }, releases);
    if (result !== text)
        requireUnderstood(changeLog, blocks);
    return result;
}
function begun(file, changeLog, version, isOptional) {
    const { path, text, projectName } = file;
    const { sections } = changeLog;
    const isOpen = sections.some((section) => section.versions.length === 0 && !isTemplate(section));
    const base = version.isPreRelease ? (0,release_version/* parseVersion */.ot)(version.base) : undefined;
    // A pre-release has the section of its base version.
    const hasOwn = [version, base].some((each) => each !== undefined && (0,change_log/* sectionsOf */.Ks)(changeLog, each).length > 0);
    if (isOpen || hasOwn)
        return text;
    const isUnnamed = isKeepAChangelog({ changeLog, text });
    const found = sections.findIndex(({ versions }) => {
        return versions.length > 0 && (isUnnamed || versions.every((each) => (0,release_version/* compareVersions */.Zy)(each, version) < 0));
    });
    const at = found === -1 ? sections.length : found;
    const isUsual = (0,date_style/* areUndated */.sG)(sections.slice(at).filter(({ versions }) => versions.length > 0));
    const isUndated = isUsual || (isOptional && sections.every(({ date }) => date.kind === 'none'));
    const begin = isUnnamed ? { kind: 'unnamed' } : { kind: 'version', version, isUndated };
    const edited = (0,edit_spans/* withSpans */.sk)(text, [spanOf({ changeLog, text, at }, begin)]);
    const after = (0,change_log/* parseChangeLog */.OJ)(path, edited, projectName);
    const added = after.sections[at];
    const isEmpty = isSame(added?.versions, isUnnamed ? [] : [version]) && !added?.blocks.some(isNoPlace);
    const isBegun = added?.date.kind === (isUndated && !isUnnamed ? 'none' : 'unreleased');
    const neighbor = sections[at] ?? sections[at - 1];
    const isLevel = neighbor === undefined || added?.level === neighbor.level;
    if (isEmpty && isBegun && isLevel && addsOne(changeLog, after, at))
        return edited;
    const place = sections[at] === undefined ? 'at its end' : `above line ${sections[at].line}`;
    throw new errors/* ReleaseError */.K2('change-log-not-editable', {
        message: `A section of version ${(0,quoted/* quoted */.TL)(version.text)} cannot be added safely to ${path} ${place}.`,
        hint: 'Add it by hand, commit that, and run the command again.',
    });
}
function spanOf({ changeLog, text, at }, begin) {
    const { sections, format } = changeLog;
    const lines = (0,edit_spans/* linesOf */.Dx)(text);
    const followed = [...sections.slice(at), ...sections];
    const [like = plainHeading(changeLog, text), ...others] = followed.map(({ line }) => writtenHeading(lines, line, format));
    const style = headingStyleOrDefault(changeLog, followed, lines);
    const next = sections[at];
    const series = begin.kind === 'version' && next !== undefined ? newSeries(changeLog, next, begin.version, lines) : undefined;
    const heading = headingLines(titleOf(changeLog, begin, style), like, others);
    const hasLine = begin.kind === 'version' && !begin.isUndated && style.day === undefined;
    const section = hasLine ? [...heading, '', 'Unreleased'] : heading;
    const body = series === undefined ? section : [...series.lines, '', ...section];
    const ending = (0,edit_spans/* lineEndOf */.vN)(text);
    const start = next === undefined ? text.length : (lines[startOf(lines, series?.firstLine ?? like.firstLine)]?.start ?? 0);
    const [, second] = sections;
    const neighbor = sections[at + 1] ?? second;
    const usual = neighbor === undefined ? usualBlankLines[format] : blankLinesAbove(lines, neighbor.line, format);
    const above = next === undefined ? missingLinesAbove(lines, sections.length === 0 ? 1 : usual) : 0;
    const below = next === undefined ? 0 : usual;
    return { start, end: start, text: ending.repeat(above) + body.join(ending) + ending.repeat(below + 1) };
}
function titleOf(changeLog, begin, style) {
    switch (begin.kind) {
        case 'unnamed':
            return unnamedTitle(changeLog);
        case 'version':
            return begin.isUndated ? bareTitle(begin.version.text, style) : unreleasedTitle(begin.version.text, style);
    }
}
/** The heading of the series of a version, where the section that follows is the first one below that of another series. */
function newSeries(changeLog, next, version, lines) {
    const [above] = seriesAbove(changeLog, next.line);
    const between = changeLog.sections.filter(({ line }) => above !== undefined && line > above.line && line < next.line);
    if (above === undefined || above.level >= next.level || between.length > 0)
        return undefined;
    const numbers = /\d+(?:\.\d+)*/.exec(above.text)?.[0] ?? '';
    const own = seriesNumbers(version, numbers);
    if (own === numbers)
        return undefined;
    const heading = writtenHeading(lines, above.line, changeLog.format);
    const title = renewed(heading.title, [numbers, own]);
    return { lines: headingLines(title, heading, []), firstLine: heading.firstLine };
}
/** As many numbers of a version as a series has. */
function seriesNumbers(version, numbers) {
    const base = version.base.split('.');
    return numbers
        .split('.')
        .map((_, index) => base[index] ?? '0')
        .join('.');
}
/** The blank lines between a heading and what is above it. */
function blankLinesAbove(lines, line, format) {
    return blankLinesBefore(lines, startOf(lines, writtenHeading(lines, line, format).firstLine));
}
/** The line ends that a file needs at its end, so that so many blank lines are above what is added. */
function missingLinesAbove(lines, wanted) {
    const blank = blankLinesBefore(lines, lines.length);
    return blank === lines.length ? 0 : Math.max(0, wanted + 1 - blank);
}
function blankLinesBefore(lines, end) {
    const above = lines.slice(0, end).findLastIndex(({ text }) => text.trim() !== '');
    return end - above - 1;
}
/** The first line of a heading, or of the named place that belongs to it. */
function startOf(lines, firstLine) {
    let above = firstLine - 1;
    while (above >= 0 && lines[above]?.text.trim() === '')
        above -= 1;
    return /^(?:\.\. _[^:]+:|\([^()]+\)=|<a\s[^<>]*>\s*<\/a>)$/.test(lines[above]?.text.trim() ?? '') ? above : firstLine;
}
// A title that is underlined in the same way would make the section its neighbor.
function plainHeading({ format, title }, text) {
    const plain = plainHeadings[format];
    return format === 'rst' && title !== undefined && /^-+$/m.test(text) ? { ...plain, marks: '~' } : plain;
}

// EXTERNAL MODULE: ./lib/release/project/bystanders.js
var bystanders = __webpack_require__(1154);
// EXTERNAL MODULE: ./lib/release/project/declarations.js + 1 modules
var declarations = __webpack_require__(66681);
// EXTERNAL MODULE: ./lib/release/project/lock.js
var lock = __webpack_require__(75836);
// EXTERNAL MODULE: ./lib/release/project/python-tokens.js
var python_tokens = __webpack_require__(89624);
// EXTERNAL MODULE: ./lib/release/project/setup-cfg.js
var setup_cfg = __webpack_require__(67337);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
// EXTERNAL MODULE: ./lib/release/edit/offsets.js
var offsets = __webpack_require__(63646);
// EXTERNAL MODULE: ./lib/release/edit/spelling.js
var edit_spelling = __webpack_require__(10014);
;// CONCATENATED MODULE: ./lib/release/edit/versions.js















/**
 * Set the version in every place that declares it, and in the project's own entry of `uv.lock`.
 *
 * @param version As it is to be written, such as `3.2.0` or `3.2.1.dev`; the lock gets its normal form, as uv writes it.
 *   A place that says the same development version in another spelling stays as it is.
 * @returns Only files that change.
 * @throws ReleaseError `version-not-editable`, and what `readProject` throws.
 */
async function editVersions(tree, version) {
    const { normalizedName } = await (0,release_project/* readProject */.Wh)(tree);
    const readAll = async (each) => (0,declarations/* findDeclarations */.j)(each, await (0,release_project/* readProject */.Wh)(each));
    const readEntry = async (each) => [(await (0,lock/* readLock */.m)(each, normalizedName)) ?? []].flat();
    const normalForm = (0,release_version/* parseVersion */.ot)(version)?.text ?? version;
    const places = [
        ...(await readAll(tree)).map((source) => ({ source, version: spelledIn(source, version), read: readAll })),
        ...(await readEntry(tree)).map((source) => ({ source, version: normalForm, read: readEntry })),
    ];
    return await setPlaces(tree, places, version);
}
/**
 * Bring files along that state the version for others, where they had one of these versions.
 *
 * @param edits What is edited already.
 * @param previous The versions before: of the project, and of the last release.
 * @returns The edits with those. A file that has no word for the version, or cannot be edited safely, stays: `check` names it.
 */
async function editBystanders(tree, edits, { version, previous }) {
    let edited = edits;
    for (const source of await (0,bystanders/* findBystanders */.V)(withEdits(tree, edits))) {
        const stated = (0,edit_spelling/* statedAs */.m3)(source, version);
        const isStale = !(0,edit_spelling/* isStated */.oE)(source, version) && previous.some((other) => (0,edit_spelling/* isStated */.oE)(source, other));
        if (!isStale || stated === undefined)
            continue;
        const place = { source, version: stated, read: bystanders/* findBystanders */.V };
        const written = await (0,reading/* reading */.h)(setPlaces(withEdits(tree, edited), [place], version.text));
        if (written.kind === 'read')
            edited = new Map([...edited, ...written.value]);
    }
    return edited;
}
/** @returns Only files that change. */
async function setPlaces(tree, places, version) {
    const edits = new Map();
    for (const place of places) {
        const { file, text } = place.source;
        if (place.version === undefined)
            throw notEditable(place.source, version, `as SemVer, which has no ${(0,quoted/* quoted */.TL)(version)}`);
        const spelled = { ...place, version: place.version };
        if (!isSaid(text, spelled.version))
            edits.set(file, await editPlace(withEdits(tree, edits), spelled));
    }
    return edits;
}
/** A version as a file has it, with zeros of the calendar; `undefined` if it wants SemVer, which has no such version. */
function spelledIn({ file, text }, version) {
    const wanted = (0,edit_spelling/* isSemVerFile */.LQ)(file) ? (0,release_version/* parseVersion */.ot)(version) : undefined;
    return wanted === undefined ? (0,spelling/* spelledAlike */.G4)(version, [text]) : (0,edit_spelling/* asSemVer */.f3)(wanted);
}
// A release is declared in its normal form; of a development version every spelling does.
function isSaid(text, version) {
    const [found, wanted] = [(0,release_version/* parseVersion */.ot)(text), (0,release_version/* parseVersion */.ot)(version)];
    return text === version || (wanted?.isDevelopment === true && found?.text === wanted.text);
}
/** The whole file with the constant replaced. A replacement counts only if it is read back as intended. */
async function editPlace(tree, place) {
    const { source, version } = place;
    const before = (await tree.read(source.file)) ?? '';
    const text = source.tuple === undefined ? version : (0,edit_spelling/* asTuple */.VA)(source.tuple, version);
    for (const start of (0,offsets/* offsetsOf */.w)(before, source)) {
        const after = (0,edit_spans/* withSpans */.sk)(before, [{ start, end: start + (0,offsets/* writtenIn */.X)(source).length, text }]);
        const proof = await (0,reading/* reading */.h)(proves(withEdits(tree, new Map([[source.file, after]])), place, { before, after }));
        if (proof.kind === 'read' && proof.value)
            return after;
    }
    throw notEditable(source, version, 'in a form that cannot be edited safely');
}
function notEditable({ file, text, line }, version, form) {
    return new errors/* ReleaseError */.K2('version-not-editable', {
        message: `${file} declares version ${(0,quoted/* quoted */.TL)(text)} at line ${line} ${form}.`,
        hint: `Set it to ${(0,quoted/* quoted */.TL)(version)} by hand, commit that, and run the command again.`,
    });
}
async function proves(tree, { source: { file, line, tuple }, version, read }, { before, after }) {
    const sources = await read(tree);
    const isSet = sources.some((found) => found.file === file && found.line === line && found.text === version);
    if (!isSet)
        return false;
    return tuple === undefined ? changesOneValue(file, before, after) : changesConstantsOnly(before, after);
}
/**
 * Whether an edit changed one value of a file and nothing else of what a program reads in it.
 *
 * TOML is compared by its values, Python by its tokens, `setup.cfg` by its options. Of any other file nothing is known but
 * that one span was replaced.
 *
 * @throws ReleaseError `project-not-found` if the new text is no TOML.
 */
function changesOneValue(path, before, after) {
    if (path.endsWith('.json'))
        return differences(JSON.parse(before), JSON.parse(after)).length === 1;
    if (path.endsWith('.toml'))
        return differences((0,toml/* parseToml */.MT)(path, before), (0,toml/* parseToml */.MT)(path, after)).length === 1;
    if (path.endsWith('.py') || path.endsWith('meson.build'))
        return differences(tokensOf(before), tokensOf(after)).length === 1;
    if (path === 'setup.cfg')
        return differences(optionsOf(before), optionsOf(after)).length === 1;
    return true;
}
/** Whether two Python sources differ in constants and commas only, which stand side by side. */
function changesConstantsOnly(before, after) {
    const [one, other] = [tokensOf(before), tokensOf(after)];
    const isSame = (a, b) => differences(a, b).length === 0;
    const shorter = Math.min(one.length, other.length);
    const begin = one.findIndex((token, index) => !isSame(token, other[index]));
    let end = 0;
    while (end < shorter - begin && isSame(one.at(-1 - end), other.at(-1 - end)))
        end += 1;
    return [...one.slice(begin, one.length - end), ...other.slice(begin, other.length - end)].every(({ text, value }) => value !== undefined || /^\d+$|^,$/.test(text));
}
const tokensOf = (text) => (0,python_tokens/* pythonTokens */.b)(text).map(({ column: _, whole: __, ...token }) => token);
const optionsOf = (text) => Object.fromEntries((0,setup_cfg/* parseSetupConfiguration */.J)(text));
function differences(before, after) {
    if (Array.isArray(before) && Array.isArray(after)) {
        if (before.length !== after.length)
            return [[before, after]];
        return before.flatMap((value, index) => differences(value, after[index]));
    }
    if ((0,toml/* isTable */.bI)(before) && (0,toml/* isTable */.bI)(after)) {
        const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
        return [...keys].flatMap((key) => differences(before[key], after[key]));
    }
    const isSame = before instanceof Date && after instanceof Date ? +before === +after : Object.is(before, after);
    return isSame ? [] : [[before, after]];
}
/** A tree in which some files have another text, or are new. */
function withEdits(tree, edits) {
    const added = [...edits.keys()].filter((path) => !tree.paths.includes(path));
    return {
        ...tree,
        paths: added.length === 0 ? tree.paths : [...tree.paths, ...added].toSorted(),
        read: async (path) => edits.get(path) ?? (await tree.read(path)),
    };
}

;// CONCATENATED MODULE: ./lib/release/edit/change-log-edits.js












const newFile = 'CHANGES.md';
const newText = '# Changes\n';
/** A version that is begun in a file of its own is begun by a person, or by a tool. */
const leaveOther = (_, edits) => edits;
/**
 * Edit the change log of a tree, which may be a file that declares the version too. A new project gets one.
 *
 * @param edits What is edited already.
 * @returns The edits with it; the same ones if there is nothing to change.
 * @throws ReleaseError `change-log-missing`
 */
async function editChangeLog(tree, edits, { settings, hasReleases, version, ifOfAnother }, edit) {
    const { changeLog: place, tagPrefix } = settings;
    const edited = withEdits(tree, edits);
    const projectName = await projectNameOf(edited);
    const changeLog = await (0,change_log/* findChangeLog */.AJ)(edited, place, projectName);
    if (changeLog === undefined) {
        const likely = (0,file_names/* likelyChangeLogs */.Gx)(tree.paths);
        if (place.kind === 'path' || likely.length > 0)
            throw new errors/* ReleaseError */.K2('change-log-missing', (0,change_log/* changeLogMissing */.vk)(place, likely));
        const isNew = (await (0,tree_fragments/* findFragmentTool */.ac)(edited)) === undefined && !(await hasReleases());
        return isNew
            ? new Map([...edits, [newFile, edit({ path: newFile, text: newText, projectName, tagPrefix })]])
            : edits;
    }
    if (changeLog.isOfOneVersion && !hasSectionOf(changeLog, version))
        return ifOfAnother(changeLog, edits);
    const before = (await edited.read(changeLog.path)) ?? '';
    const after = edit({ path: changeLog.path, text: before, projectName: changeLog.projectName, tagPrefix });
    return after === before ? edits : new Map([...edits, [changeLog.path, after]]);
}
/** The name of the project, which may stand before a version; `undefined` if it is not known. */
async function projectNameOf(tree) {
    const project = await (0,reading/* reading */.h)((0,release_project/* readProject */.Wh)(tree));
    return project.kind === 'read' ? project.value.normalizedName : undefined;
}
/**
 * What begins the section of a version, for its entries to be written.
 *
 * @returns Only the file that changes; none if the section is there, or one without a version that becomes it.
 * @throws ReleaseError `change-log-missing`, and what `nextSection` and `requireNoneWaiting` throw.
 */
async function editSection(tree, settings, version, hasReleases) {
    if (settings.changeLog.kind === 'none')
        return new Map();
    const target = { settings, hasReleases, version, ifOfAnother: leaveOther };
    const isOptional = settings.changeLogDate === 'optional';
    const edits = await editChangeLog(tree, new Map(), target, (file) => nextSection(file, version, isOptional));
    if (edits.size > 0)
        requireNoneWaiting(await (0,tree_fragments/* fragmentsOf */.d1)(tree), version);
    return edits;
}
/**
 * What gives the section of a version one entry where it has none.
 *
 * @returns Only the file that changes; none if there are entries, or no section.
 * @throws ReleaseError `change-log-not-editable`
 */
async function editFirstEntry(tree, { changeLog: place }, { version, words }) {
    const found = await (0,change_log/* findChangeLog */.AJ)(tree, place, await projectNameOf(tree));
    if (found === undefined)
        return new Map();
    const { path, projectName } = found;
    const text = (await tree.read(path)) ?? '';
    const edited = withFirstEntry({ path, text, projectName }, version, words);
    return edited === text ? new Map() : new Map([[path, edited]]);
}
/** The path of the change log of a tree; `undefined` if it has none. */
async function changeLogPathOf(tree, { changeLog: place }) {
    return (await (0,change_log/* findChangeLog */.AJ)(tree, place, await projectNameOf(tree)))?.path;
}
/** Whether the section of a version, or of the base version of a pre-release, has an entry. */
async function hasEntriesIn(tree, { changeLog: place }, version) {
    const found = await (0,change_log/* findChangeLog */.AJ)(tree, place, await projectNameOf(tree));
    return found !== undefined && ownSections(found, version).some(entries/* hasEntries */.T);
}
const hasSectionOf = (changeLog, version) => ownSections(changeLog, version).length > 0;
/** Those of a version, and of the base version of a pre-release. */
function ownSections(changeLog, version) {
    const base = version.isPreRelease ? (0,release_version/* parseVersion */.ot)(version.base) : undefined;
    return [version, base].flatMap((each) => (each === undefined ? [] : (0,change_log/* sectionsOf */.Ks)(changeLog, each)));
}

// EXTERNAL MODULE: ./lib/release/checks/days.js
var days = __webpack_require__(32560);
// EXTERNAL MODULE: ./node_modules/leven/index.js
var leven = __webpack_require__(47785);
;// CONCATENATED MODULE: ./lib/release/edit/date-in-heading.js






/** The day as the last releases write it, or like an example of its own. */
const dayOf = ({ usual, day }, example = day) => (0,date_style/* dayLike */.GF)(usual?.day ?? example, day);
/** Another day in a title that has one. */
function dayInHeading(dating, date) {
    const own = (0,change_log_date/* writtenDay */.O5)(date.text) ?? '';
    return [retitled(dating, (title) => withLast(title, own, dayOf(dating, own)))];
}
/** The title in the words of the others, if it says nothing but the version and when; else the day behind it. */
function titleLikeOthers(dating) {
    const { section, day, usual } = dating;
    if (usual?.place === 'line')
        return [];
    const style = styleAt(dating);
    const version = spelledVersion(section);
    const isPlain = section.spelledVersions.length === 1 && (0,change_log_date/* saysOnlyWhen */.vK)(section.beside);
    if (style?.day !== undefined && isPlain)
        return [retitled(dating, () => datedTitle(version, style, day))];
    return section.date.kind === 'none' ? [retitled(dating, (title) => `${title} (${dayOf(dating)})`)] : [];
}
/** A title without its remark, where days have lines of their own. */
function titleWithoutRemark(dating) {
    const { section, usual } = dating;
    const style = styleAt(dating);
    if (usual?.place !== 'line' || style === undefined || !(0,change_log_date/* saysOnlyWhen */.vK)(section.beside))
        return [];
    return [retitled(dating, () => bareTitle(spelledVersion(section), style))];
}
/** The remark in a title, replaced where it stands. */
function remarkInHeading(dating) {
    const { section } = dating;
    const said = (0,change_log_date/* saidIn */.$g)(section.beside) ?? '';
    const [spelled = ''] = section.spelledVersions;
    const day = dayOf(dating);
    return [
        retitled(dating, (title) => withLast(title, said, day)),
        retitled(dating, (title) => withLast(title, said, day).replace(/(?<=[([])[-\s]*(?=[)\]])/, day)),
        // "Upcoming 1.0" and "1.0.dev0" have no place for a day.
        retitled(dating, (title) => {
            const named = title.replace(spelled, () => spelledVersion(section));
            const rest = withLast(named, said, '').replace(/\(\s*\)|\[\s*\]/, '');
            return `${rest.replace(/^[\s:,–—-]+|[\s:,–—-]+$/g, '')} (${day})`;
        }),
    ];
}
const styleAt = ({ place }) => headingStyle(place.changeLog, othersOf(place), (0,edit_spans/* linesOf */.Dx)(place.text));
/** The version as the heading has it, but for a development version, which is that of the release then. */
function spelledVersion({ versions: [version], spelledVersions: [spelled] }) {
    const text = version?.text ?? '';
    return spelled === undefined || /dev/i.test(spelled) ? text : spelled;
}
function retitled({ place, section }, rewrite) {
    const lines = (0,edit_spans/* linesOf */.Dx)(place.text);
    const heading = writtenHeading(lines, section.line, place.changeLog.format);
    const spans = headingSpans(lines, heading, rewrite(heading.title), otherHeadings(place));
    return { spans, blocks: section.blocks };
}
// The version may look like a day, and stands before it.
function withLast(title, words, replacement) {
    const at = words === '' ? -1 : title.lastIndexOf(words);
    return at === -1 ? title : title.slice(0, at) + replacement + title.slice(at + words.length);
}

;// CONCATENATED MODULE: ./lib/release/edit/line-style.js




const line_style_defaultStyle = { before: 'Released ', after: '', day: '2026-01-01', blankLines: 1 };
/** How the last three releases are dated, those below the section first; `undefined` if none is. */
function usualStyleAt(place) {
    return (0,date_style/* mostUsual */.oB)((0,date_style/* usualStyles */.$s)(othersOf(place)));
}
/** How the line of a day is written in this change log: as Pallets do, if no section has one. */
function lineStyleAt(place) {
    const usual = usualStyleAt(place);
    const like = othersOf(place).find((section) => {
        const { date } = section;
        return date.kind === 'dated' && usual?.place === 'line' && (0,date_style/* isSameStyle */.UP)((0,date_style/* styleOf */.Vj)({ ...section, date }), usual);
    });
    return (like && readStyle(place, like, usual?.day ?? '')) ?? line_style_defaultStyle;
}
/** A line with a day, in this style. */
const lineWithDay = (style, day) => `${style.before}${(0,date_style/* dayLike */.GF)(style.day, day)}${style.after}`;
function readStyle({ text, changeLog }, section, usualDay) {
    const { date, line } = section;
    if (date.kind !== 'dated')
        return undefined;
    const { day } = (0,date_style/* styleOf */.Vj)({ ...section, date });
    const lines = (0,edit_spans/* linesOf */.Dx)(text);
    const words = lines[date.line - 1]?.text.trimEnd() ?? '';
    const at = words.indexOf(day);
    if (at === -1)
        return undefined;
    const rest = words.slice(at + day.length);
    // A codename is one of that release alone.
    const after = /[\p{L}\p{N}]/u.test(rest.replace(/<[^<>]*>/g, '')) ? (/[*_)\]]+$/.exec(rest)?.[0] ?? '') : rest;
    const { lastLine } = writtenHeading(lines, line, changeLog.format);
    return { before: words.slice(0, at), after, day: usualDay, blankLines: blankBelow(lines, lastLine) };
}
function blankBelow(lines, lastLine) {
    const next = lines.slice(lastLine + 1).findIndex((line) => line.text.trim() !== '');
    return Math.max(0, Math.min(next, 2));
}

;// CONCATENATED MODULE: ./lib/release/edit/date.js












/**
 * Give a section a release date, in place of what it says of it, where and how the last releases have theirs.
 *
 * @param day `YYYY-MM-DD`
 * @returns The whole file.
 * @throws ReleaseError `change-log-not-editable` if no way of writing it is read back as intended.
 */
function dateSection(place, section, day) {
    const { changeLog, text, at } = place;
    const usual = usualStyleAt(place);
    for (const { spans, blocks } of candidates({ place, section, day, usual })) {
        const edited = (0,edit_spans/* withSpans */.sk)(text, spans);
        const after = (0,change_log/* parseChangeLog */.OJ)(changeLog.path, edited, changeLog.projectName);
        const dated = after.sections[at];
        const isDated = dated?.date.kind === 'dated' && dated.date.date === day && hasOneDay(dated.date.text);
        const isOtherwiseSame = isSame(dated?.versions, section.versions) && isSame(dated?.blocks, blocks);
        if (isDated && isOtherwiseSame && keepsOthers(changeLog, after, at))
            return edited;
    }
    const said = usual === undefined ? `Released ${day}` : `${usual.before}${(0,date_style/* dayLike */.GF)(usual.day, day)}`;
    throw new errors/* ReleaseError */.K2('change-log-not-editable', {
        message: `The date of the section ${(0,quoted/* quoted */.TL)(section.heading)} at line ${section.line} of ${changeLog.path} cannot be edited safely.`,
        hint: `Write ${(0,quoted/* quoted */.TL)(said)} there by hand, commit that, and run the command again.`,
    });
}
function hasOneDay(words) {
    return (0,change_log_date/* writtenDay */.O5)(words.replace((0,change_log_date/* writtenDay */.O5)(words) ?? '', '')) === undefined;
}
/** The ways to write the date, the best first. */
function candidates(dating) {
    const { section, usual } = dating;
    const { date, blocks, line } = section;
    const isInHeading = usual?.place === 'heading';
    const misspelt = misspeltDate(section);
    if (misspelt !== undefined) {
        const [first] = blocks;
        const lines = replacements(dating.place, first?.line ?? line, (text) => text.replace(misspelt, released(dating)));
        return lines.map((span) => ({ spans: [span], blocks: blocks.slice(1) }));
    }
    if (date.kind === 'none')
        return [...(isInHeading ? titleLikeOthers(dating) : []), onOwnLine(dating)];
    if (date.kind === 'dated')
        return date.line === line ? dayInHeading(dating, date) : dayInLine(dating, date);
    if (date.line === line) {
        const moved = titleWithoutRemark(dating).map((title) => together(title, onOwnLine(dating)));
        // A link of its own leads where the new release will be.
        const ways = [titleLikeOthers(dating), remarkInHeading(dating)];
        return [...moved, ...(hasAddress(dating) ? ways.toReversed() : ways).flat()];
    }
    const moved = isInHeading && (0,change_log_date/* saysOnlyWhen */.vK)(date.text) ? fromLineToHeading(dating, date) : [];
    return [...moved, ...remarkInLine(dating, date)];
}
function hasAddress({ place, section }) {
    return writtenHeading((0,edit_spans/* linesOf */.Dx)(place.text), section.line, place.changeLog.format).title.includes('://');
}
function dayInLine(dating, date) {
    const own = (0,change_log_date/* writtenDay */.O5)(date.text) ?? '';
    const spans = replacements(dating.place, date.line, (line) => line.replace(own, () => dayOf(dating, own)));
    return spans.map((span) => ({ spans: [span], blocks: dating.section.blocks }));
}
/** The remark of a line, replaced by the day as lines of this change log have it. */
function remarkInLine(dating, date) {
    const { place, section, day } = dating;
    const { blocks } = section;
    const isWhole = (0,change_log_date/* saysOnlyWhen */.vK)(date.text) || date.kind !== 'unreleased';
    const said = isWhole ? date.text : ((0,change_log_date/* saidIn */.$g)(date.text) ?? date.text);
    const line = (0,edit_spans/* linesOf */.Dx)(place.text)[date.line - 1];
    const indent = /^\s*/.exec(line?.text ?? '')?.[0] ?? '';
    const whole = indent + lineWithDay(lineStyleAt(place), day).trimStart() + (/\s*$/.exec(line?.text ?? '')?.[0] ?? '');
    const spans = line !== undefined && isWhole ? [{ start: line.start, end: line.end, text: whole }] : [];
    const inPlace = replacements(place, date.line, (words) => words.replace(said, () => released(dating)));
    return [...spans, ...inPlace].map((span) => ({ spans: [span], blocks }));
}
/** The title with the day, without the line that says that it is not released. */
function fromLineToHeading(dating, date) {
    const lines = (0,edit_spans/* linesOf */.Dx)(dating.place.text);
    const index = date.line - 1;
    const next = lines[index + 1];
    // One blank line stays between what is above and what is below.
    const behind = next !== undefined && next.text.trim() === '' ? lines[index + 2] : next;
    const start = lines[index]?.start;
    if (start === undefined)
        return [];
    const removed = { start, end: behind?.start ?? dating.place.text.length, text: '' };
    const bare = { ...dating, section: { ...dating.section, date: { kind: 'none' } } };
    return titleLikeOthers(bare).map((title) => together(title, { spans: [removed], blocks: title.blocks }));
}
function onOwnLine({ place, section, day }) {
    const { text, changeLog } = place;
    const lines = (0,edit_spans/* linesOf */.Dx)(text);
    const style = lineStyleAt(place);
    const { lastLine } = writtenHeading(lines, section.line, changeLog.format);
    const ending = (0,edit_spans/* lineEndOf */.vN)(text);
    const below = lines[lastLine + 1]?.text.trim() ?? '';
    const at = lines[lastLine]?.end ?? 0;
    const words = `${ending.repeat(style.blankLines + 1)}${lineWithDay(style, day)}${below === '' ? '' : ending}`;
    return { spans: [{ start: at, end: at, text: words }], blocks: section.blocks };
}
const together = (one, other) => ({
    spans: [...one.spans, ...other.spans],
    blocks: other.blocks,
});
/** A span for each line of a paragraph that can be rewritten. */
function replacements({ text }, from, rewrite) {
    const lines = (0,edit_spans/* linesOf */.Dx)(text).slice(from - 1);
    const end = lines.findIndex((line) => line.text.trim() === '');
    const paragraph = end === -1 ? lines : lines.slice(0, end);
    return paragraph
        .map(({ start, end, text: before }) => ({ start, end, text: rewrite(before), before }))
        .filter((span) => span.text !== span.before);
}
const released = (dating) => `Released ${dayOf(dating)}`;
/** A first paragraph that means `Unreleased` and has a slip in it, such as `Unlreleased`. */
function misspeltDate({ date, blocks: [first] }) {
    if (date.kind !== 'none' || first?.kind !== 'paragraph')
        return undefined;
    const text = (0,plain_text/* plainText */.w)(first.inlines).trim();
    return text.length <= 12 && (0,leven/* default */.A)(text.toLowerCase(), 'unreleased') <= 2 ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/release/edit/release-section.js


















/**
 * Date the section of a version, as the last releases are dated. The section `Unreleased` becomes that of the version; in
 * a change log of Keep a Changelog it stays on top, empty, and the links at the end are brought along. A change log that
 * is only begun gets its first section.
 *
 * A pre-release without a section of its own belongs to the section of its base version, which stays as it is.
 *
 * @returns The whole file, which may be unchanged.
 * @throws ReleaseError `change-log-section-missing`, `change-log-section-duplicate`, `change-log-not-understood`,
 *   `change-log-not-editable`
 */
function releaseSection(file, release) {
    const { path, text, projectName } = file;
    const { changeLog, blocks } = (0,parse/* parseFile */.C)(path, text, projectName);
    const edited = datedIn(file, changeLog, blocks, release);
    const after = (0,change_log/* parseChangeLog */.OJ)(path, edited, projectName);
    const [section] = (0,change_log/* sectionsOf */.Ks)(after, release.version);
    const result = section === undefined ? edited : withCompareLinks({ ...file, text: edited }, releasesAt(after, section));
    if (result !== text)
        requireUnderstood(changeLog, blocks);
    return result;
}
function datedIn(file, changeLog, blocks, release) {
    const { text } = file;
    const { version, day, isOptional } = release;
    const found = (0,change_log/* sectionsOf */.Ks)(changeLog, version);
    const [section] = found;
    if (found.length > 1)
        throw duplicate(changeLog, version, found);
    if (section !== undefined) {
        const { date } = section;
        const isUsual = isOptional || (0,date_style/* areUndated */.sG)((0,date_style/* releasesBefore */.eA)(changeLog.sections, section));
        const stays = date.kind === 'dated' ? isKept(date.date, release) : date.kind === 'none' && isUsual;
        if (stays)
            return text;
        return dateSection({ changeLog, text, at: changeLog.sections.indexOf(section) }, section, day);
    }
    if (hasBaseSection(changeLog, version))
        return text;
    const again = (edited) => {
        const next = { ...file, text: edited };
        return datedIn(next, (0,change_log/* parseChangeLog */.OJ)(file.path, edited, file.projectName), blocks, { ...release, kept: 'any' });
    };
    // Before it is said that a section is missing: it may be there, and not be read.
    requireUnderstood(changeLog, blocks);
    const at = changeLog.sections.findIndex((each) => each.versions.length === 0 && !isTemplate(each));
    if (at === -1) {
        if (changeLog.sections.length > 0)
            throw missing(changeLog, version);
        return again(nextSection(file, version, isOptional));
    }
    const place = { changeLog, text, at };
    return again(staysOnTop(place) ? withReleaseBelow(place, version, day) : named(place, release));
}
/** A release and the one before it, as their headings spell them. */
function releasesAt({ sections }, section) {
    const [before] = (0,date_style/* releasesBefore */.eA)(sections, section);
    const isNewest = sections.find(({ versions }) => versions.length > 0) === section;
    return { version: section.spelledVersions[0] ?? '', before: isNewest ? before?.spelledVersions[0] : undefined };
}
function isKept(date, { day, kept }) {
    switch (kept) {
        case 'any':
            return true;
        case 'near':
            return (0,days/* isNear */.HQ)(date, day);
        case 'none':
            return date === day;
    }
}
function hasBaseSection(changeLog, version) {
    const base = version.isPreRelease ? (0,release_version/* parseVersion */.ot)(version.base) : undefined;
    return base !== undefined && (0,change_log/* sectionsOf */.Ks)(changeLog, base).length > 0;
}
/** The file with the version in the heading of a section that has none, in the words of the other headings. */
function named(place, { version, day, isOptional }) {
    const { changeLog, text, at } = place;
    const { sections, format, path } = changeLog;
    const section = sections[at];
    const lines = (0,edit_spans/* linesOf */.Dx)(text);
    const heading = writtenHeading(lines, section?.line ?? 0, format);
    const style = headingStyleOrDefault(changeLog, othersOf(place), lines);
    const isDated = !isOptional || style.day !== undefined;
    const title = isDated ? datedTitle(version.text, style, day) : bareTitle(version.text, style);
    const edited = (0,edit_spans/* withSpans */.sk)(text, headingSpans(lines, heading, title, otherHeadings(place)));
    const after = (0,change_log/* parseChangeLog */.OJ)(path, edited, changeLog.projectName);
    const renamed = after.sections[at];
    // The first paragraph may now be read as the date.
    const keepsBlocks = isSame(renamed?.blocks, section?.blocks) || isSame(renamed?.blocks, section?.blocks.slice(1));
    if (keepsBlocks && isSame(renamed?.versions, [version]) && keepsOthers(changeLog, after, at))
        return edited;
    throw new errors/* ReleaseError */.K2('change-log-not-editable', {
        message: `The heading ${(0,quoted/* quoted */.TL)(section?.heading ?? '')} at line ${section?.line} of ${path} cannot be edited safely.`,
        hint: `Write ${(0,quoted/* quoted */.TL)(title)} there by hand, commit that, and run the command again.`,
    });
}
function duplicate({ path }, version, found) {
    const lines = (0,listed/* listed */.K)(found.map(({ line }) => `${line}`));
    return new errors/* ReleaseError */.K2('change-log-section-duplicate', {
        message: `${path} has more than one section of version ${(0,quoted/* quoted */.TL)(version.text)}, at lines ${lines}.`,
        hint: 'Merge them into one, commit that, and run the command again.',
    });
}
function missing({ path }, version) {
    const words = `${version.text}${errors/* ofPackage */.IH}`;
    return new errors/* ReleaseError */.K2('change-log-section-missing', {
        message: `${path} has no section of version ${(0,quoted/* quoted */.TL)(version.text)}.`,
        hint: `Add a section ${(0,quoted/* quoted */.TL)(`Version ${version.text}`)} with its entries, commit that, and run the command again; \`release-action next ${words}\` adds an empty one, and \`release-action prepare ${words} --edit\` opens the editor on it.`,
    });
}

;// CONCATENATED MODULE: ./lib/release/edit.js














const someAreOut = () => Promise.resolve(true);
const usualCustoms = { hasReleases: someAreOut, development: development/* usualDevelopment */.gk };
/**
 * What makes a tree that of a release: the version wherever it is declared or repeated, the date of its section, and the
 * lock. A new project gets a change log; one that has releases and none does without it.
 *
 * @returns Only files that change or are new; none if the tree is that of the release already.
 * @throws ReleaseError `version-not-editable`, `change-log-missing`, and what `readProject`, `requireGathered`, and
 *   `releaseSection` throw.
 */
async function editRelease(tree, settings, release, hasReleases = someAreOut) {
    const { version } = release;
    if (settings.changeLog.kind !== 'none')
        await requireGathered(tree, settings.changeLog, version);
    const previous = await previousVersions(tree, settings, version);
    const edits = await editBystanders(tree, await editVersions(tree, version.text), { version, previous });
    if (settings.changeLog.kind === 'none')
        return withCitationDate(edits, release.day);
    const isOptional = settings.changeLogDate === 'optional';
    const target = { settings, hasReleases, version, ifOfAnother: refuseOther(version) };
    const dated = await editChangeLog(tree, edits, target, (file) => releaseSection(file, { ...release, isOptional }));
    return withCitationDate(dated, (await releaseDateIn(tree, settings, version, dated)) ?? release.day);
}
/** A release whose file is still to be written. */
const refuseOther = (version) => ({ path }) => {
    throw new errors/* ReleaseError */.K2('change-log-section-missing', {
        message: `Each version has a file of its own, such as ${path}, and there is none of version ${(0,quoted/* quoted */.TL)(version.text)}.`,
        hint: 'Write it, with the version in its heading, commit that, and run the command again.',
    });
};
/** What a file that only repeats the version may still say: the version of the project, and of its last release. */
async function previousVersions(tree, settings, version) {
    const project = (await (0,release_project/* readProject */.Wh)(tree)).version;
    const declared = project.kind === 'written' ? (0,release_version/* parseVersion */.ot)(project.source.text) : undefined;
    const sections = (await (0,change_log/* findChangeLog */.AJ)(tree, settings.changeLog))?.sections ?? [];
    const released = sections.flatMap(({ date, versions }) => (date.kind === 'dated' ? versions : []));
    const last = (0,release_version/* greatestOf */.HE)(released.filter((other) => (0,release_version/* compareVersions */.Zy)(other, version) < 0));
    return [declared, last].filter((each) => each !== undefined);
}
const citation = 'CITATION.cff';
/** The day of the release in a citation whose version was brought along. */
function withCitationDate(edits, day) {
    const text = edits.get(citation);
    if (text === undefined)
        return edits;
    const dated = text.replace(/^(date-released:[ \t]+["']?)\d{4}-\d{2}-\d{2}\b/m, `$1${day}`);
    return new Map([...edits, [citation, dated]]);
}
/**
 * What makes a tree that of the next version: `X.dev` wherever it is declared, its section unless a tool of the project
 * writes that, and the lock.
 *
 * @returns Only files that change or are new; none if the version is begun already.
 * @throws ReleaseError `version-not-editable`, `change-log-missing`, and what `readProject` and `nextSection` throw.
 */
async function editNext(tree, settings, version, { hasReleases, development } = usualCustoms) {
    const edits = await editDevelopment(tree, version, development);
    const tool = await (0,tree_fragments/* findFragmentTool */.ac)(tree);
    if (settings.changeLog.kind === 'none' || (tool !== undefined && (0,tree_fragments/* writesSection */.Mr)(tool)))
        return edits;
    const isOptional = settings.changeLogDate === 'optional';
    const target = { settings, hasReleases, version, ifOfAnother: leaveOther };
    return await editChangeLog(tree, edits, target, (file) => nextSection(file, version, isOptional));
}
async function editDevelopment(tree, version, development) {
    switch (development.kind) {
        case 'suffix':
            return await editVersions(tree, `${version.text}${development.suffix}`);
        case 'none':
            return new Map();
    }
}
/**
 * The date that a release has in a tree, with these edits if there are any.
 *
 * @returns `YYYY-MM-DD`; `undefined` if its section has none, or if there is not one section of it alone.
 */
async function releaseDateIn(tree, { changeLog: place }, version, edits = new Map()) {
    const edited = withEdits(tree, edits);
    const changeLog = await (0,change_log/* findChangeLog */.AJ)(edited, place, await projectNameOf(edited));
    const [section, another] = changeLog === undefined ? [] : (0,change_log/* sectionsOf */.Ks)(changeLog, version);
    return section?.date.kind === 'dated' && another === undefined ? section.date.date : undefined;
}


/***/ })

};

//# sourceMappingURL=689.index.js.map