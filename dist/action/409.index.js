export const id = 409;
export const ids = [409];
export const modules = {

/***/ 72230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ gatherCheckFacts),
  $: () => (/* binding */ unknownGitHubFacts)
});

// EXTERNAL MODULE: ./lib/release/checks/habits.js + 3 modules
var habits = __webpack_require__(17971);
// EXTERNAL MODULE: ./lib/release/checks/released-version.js
var released_version = __webpack_require__(48353);
// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/packages.js + 8 modules
var release_packages = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
// EXTERNAL MODULE: ./lib/release/release-kind.js
var release_kind = __webpack_require__(87471);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
// EXTERNAL MODULE: ./lib/release/tag/known-prefix.js
var known_prefix = __webpack_require__(13290);
// EXTERNAL MODULE: ./lib/release/tag.js
var release_tag = __webpack_require__(28089);
;// CONCATENATED MODULE: ./lib/clients/check-facts/past.js





/**
 * The releases that a project has had, as far as a commit can know them.
 *
 * @param version The one that is released.
 * @throws ReleaseError `git-failed`
 */
async function pastOf(subject, version) {
    const { history, commit, tagPrefix, states } = subject;
    const prefixAmong = (refs) => (0,known_prefix/* tagPrefixOf */.O)(tagPrefix, refs.map(({ name }) => name), version);
    if (history === undefined)
        return { history: (0,known/* unknown */.L)('this checkout has no history'), isShallow: false, prefix: prefixAmong([]) };
    const [isShallow, all] = await Promise.all([history.isShallow(), history.tags()]);
    const refs = all.filter(({ name }) => isOfProject(name, subject));
    const prefix = prefixAmong(refs);
    if (isShallow)
        return { history: (0,known/* unknown */.L)('a part of the history was not fetched'), isShallow, prefix };
    const asked = states.askedTag === undefined ? [] : [states.askedTag.prefix];
    // Where a name is set before the version, a bare version is that of another package.
    const isNamed = prefix.from === 'set' && !(0,release_tag/* isCustomary */.eW)(prefix.text);
    const tags = refs
        .flatMap((ref) => (0,release_history/* versionTagOf */.e6)(ref, prefix.text, ...asked) ?? [])
        .filter((tag) => !isNamed || !(0,release_tag/* isCustomary */.eW)(tag.prefix));
    // Without any release before this one, it does not matter what the commit came from.
    const parents = tags.length === 0 ? new Map() : await history.ancestors(commit);
    return { history: (0,known/* known */.e)({ tags, parents }), isShallow, prefix };
}
/**
 * Whether a tag may be of a release of the project.
 *
 * Where a tag such as `1.2.0` is judged, one with a name before its version is of something else, unless the name is that of
 * the project: `nightly-2026.11.30`.
 */
function isOfProject(name, { states: { askedTag, state }, tagPrefix }) {
    const prefix = (0,release_packages/* leadingPrefix */.L7)(name) ?? '';
    if (askedTag === undefined || !(0,release_tag/* isCustomary */.eW)(askedTag.prefix) || (0,release_tag/* isCustomary */.eW)(prefix) || prefix === tagPrefix)
        return true;
    if (state.project.kind === 'unreadable')
        return false;
    const { normalizedName } = state.project.value;
    return (0,release_packages/* packageOfTag */.Uc)(name, [{ normalizedName, folder: '', tagPrefix }]) !== undefined;
}

;// CONCATENATED MODULE: ./lib/clients/check-facts/starting-tags.js

// The trusted publisher is bound to this name.
const files = ['.github/workflows/publish.yaml', '.github/workflows/publish.yml'];
/**
 * Which tags start the workflow of a release, as the commit of a tag has it, since GitHub takes it from there.
 *
 * @param tree All files of the commit.
 * @returns `undefined` if no such workflow is there, or it does not name the tags that start it.
 */
async function startingTagsOf(tree) {
    const file = files.find((path) => tree.paths.includes(path));
    const text = file === undefined ? undefined : await (0,reading/* reading */.h)(tree.read(file));
    if (file === undefined || text?.kind !== 'read' || text.value === undefined)
        return undefined;
    // Loaded only now: most of what is judged is read without a parser of YAML.
    const { startingTagsIn } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(521)]).then(__webpack_require__.bind(__webpack_require__, 94521));
    return startingTagsIn(file, text.value);
}

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/release/checks/habits/change-extent.js + 3 modules
var change_extent = __webpack_require__(65299);
// EXTERNAL MODULE: ./lib/clients/packages/stating.js
var stating = __webpack_require__(42430);
// EXTERNAL MODULE: ./lib/clients/release-states.js + 1 modules
var release_states = __webpack_require__(76582);
;// CONCATENATED MODULE: ./lib/clients/past-releases.js






/**
 * What the last releases before one did: those of the greatest versions below it, whose tags stand on no commit of the
 * branch that is judged.
 *
 * Objects alone are read, by the batch that runs; a process more is needed only for a branch of several commits.
 *
 * @throws ReleaseError `git-failed` if git refuses to list the branch.
 */
async function gatherPastReleases(git, search) {
    const { version, commit, base, history, past, released } = search;
    const own = base === undefined ? new Set([commit.commit]) : await history.commitsSince(base, commit);
    const tags = (0,release_history/* lastReleaseTags */.re)(past, version, own);
    try {
        const parents = await git.parentsOf(tags.map((tag) => tag.commit));
        const releases = [];
        for (const [index, tag] of tags.entries()) {
            const [first, ...others] = parents[index] ?? [];
            const changes = first === undefined ? [] : (0,stating/* inPackage */.s0)(released, await changesOfRelease(git, tag, first, released));
            releases.push({ tag, isMerge: others.length > 0, changes });
        }
        return (0,known/* known */.e)(releases);
    }
    catch (error) {
        // A clone without old files can judge the rest of a release.
        if (!(error instanceof errors/* ReleaseError */.K2) || error.code !== 'git-failed')
            throw error;
        return (0,known/* unknown */.L)('the files of earlier releases were not fetched');
    }
}
async function changesOfRelease(git, tag, parent, released) {
    const [baseTree, tree] = [await git.treeAt(parent), await git.treeAt(tag.commit)];
    const [before, after] = [await (0,stating/* statingAt */.cd)(baseTree, released), await (0,stating/* statingAt */.cd)(tree, released)];
    if (before !== undefined && after !== undefined) {
        return (0,release_states/* changesBetween */.iv)({ tree: baseTree, sources: (0,release_states/* statingIn */._d)(before) }, { tree, sources: (0,release_states/* statingIn */._d)(after) }, change_extent/* extentOf */.v);
    }
    const spellings = [tag.version.text, tag.name.slice(tag.prefix.length)];
    return (0,release_states/* changesBetween */.iv)({ tree: baseTree, sources: [] }, { tree, sources: [] }, (changed) => (0,change_extent/* extentByVersion */.O)(changed, spellings));
}

;// CONCATENATED MODULE: ./lib/clients/check-facts.js











/** The facts of GitHub for a judgement that asks nobody; `reason` is as in `Known`. */
const unknownGitHubFacts = (reason) => ({
    milestone: (0,known/* unknown */.L)(reason),
    checkRuns: (0,known/* unknown */.L)(reason),
    statuses: (0,known/* unknown */.L)(reason),
});
/**
 * Gather from a clone all that `decideCheck` needs. No server is asked.
 *
 * @throws ReleaseError `git-failed`, `tag-not-a-commit`
 */
async function gatherCheckFacts(git, subject) {
    const { commit, base, settings, states, today } = subject;
    const { state, askedTag } = states;
    const version = (0,released_version/* versionToRelease */.Bf)(states);
    const [{ committed, parents }, { prefix, ...past }] = await Promise.all([
        git.commit(commit),
        pastOf(subject, version),
    ]);
    const search = { ...subject, version, prefix, past: past.history };
    const tagName = tagNameIn(search);
    const tag = tagName === undefined ? undefined : await git.tag(tagName);
    const notesTemplate = version && (await templateOf(subject, version));
    const noBase = 'the base is not known';
    const facts = {
        commit,
        isMerge: parents.length > 1,
        state,
        ...packageNameIn(states),
        base: states.base,
        settings,
        tagPrefix: prefix.text,
        tagPrefixFrom: prefix.from,
        askedTag,
        existingTag: await existingTagOf(tag, search),
        ...past,
        startingTags: await startingTagsOf(states.tree),
        notesTemplate,
        changes: base === undefined ? (0,known/* unknown */.L)(noBase) : (0,known/* known */.e)(await (0,release_states/* changesOf */.fs)(states)),
        referenceDay: referenceDayOf({ tag: tag?.commit === commit ? tag : undefined, committed, today }),
    };
    return { ...facts, lastReleases: await lastReleasesOf(git, { ...subject, version, parents, facts }) };
}
/** What earlier releases did, if this one does something that may be a habit. */
async function lastReleasesOf(git, search) {
    const { facts, history, version, parents, base } = search;
    if (facts.history.kind === 'unknown')
        return facts.history;
    if (history === undefined || version === undefined || !(0,habits/* asksForHabits */.RA)(facts))
        return (0,known/* unknown */.L)('nothing asks for it');
    const commit = { commit: facts.commit, parents };
    return gatherPastReleases(git, {
        version,
        commit,
        base,
        history,
        past: facts.history.value,
        released: search.states.released,
    });
}
function packageNameIn({ released }) {
    return released === undefined || (0,release_packages/* isRoot */.jX)(released.own) ? {} : { packageName: released.own.name };
}
/** A tag on another commit says nothing about this one; without a tag, the next one will have today's day. */
function referenceDayOf({ tag, committed, today }) {
    if (tag === undefined)
        return { day: today, of: 'today' };
    const { tagged } = tag;
    return tagged === undefined
        ? { day: committed.localDay, of: 'the day of the commit' }
        : { day: tagged.localDay, of: 'the day of the tag' };
}
async function templateOf({ settings, states }, version) {
    const path = settings.notesTemplates[(0,release_kind/* releaseKindOf */.z)(version)];
    if (path === undefined)
        return undefined;
    const text = await (0,reading/* reading */.h)(states.tree.read(path));
    return { path, text: text.kind === 'read' ? text.value : undefined };
}
/** The name of the tag of the version, in whichever spelling: on the commit, else elsewhere, else the one to push. */
function tagNameIn({ states, version, prefix, past, commit }) {
    if (states.askedTag !== undefined || version === undefined)
        return states.askedTag?.name;
    const tags = past.kind === 'known' ? past.value.tags : [];
    const own = tags.filter((tag) => (0,release_version/* compareVersions */.Zy)(tag.version, version) === 0);
    const here = own.filter((tag) => tag.commit === commit);
    const isAlike = (tag) => tag.prefix === prefix.text;
    const found = here.find(isAlike) ?? own.find(isAlike) ?? here[0] ?? own[0];
    return found?.name ?? (0,released_version/* tagNameToPush */.l0)({ state: states.state, tagPrefix: prefix.text }, version);
}
async function existingTagOf(found, search) {
    const { commit, base, history, past } = search;
    if (found === undefined || found.commit === commit || history === undefined || base === undefined) {
        return found && { name: found.name, commit: found.commit, isInPullRequest: false };
    }
    // Every tag is among the ancestors of the commit, if it is one.
    const isBehind = past.kind === 'known' && past.value.parents.has(found.commit);
    const isInPullRequest = isBehind && !(await history.isAncestor(found.commit, base));
    return { name: found.name, commit: found.commit, isInPullRequest };
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

/***/ 55401:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BL: () => (/* binding */ decideCheck),
  kA: () => (/* binding */ notARelease),
  MI: () => (/* reexport */ not_a_release/* reasonNotARelease */.M)
});

// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/change-log/entries.js
var entries = __webpack_require__(49245);
// EXTERNAL MODULE: ./lib/release/change-log/plain-text.js
var plain_text = __webpack_require__(38733);
// EXTERNAL MODULE: ./lib/release/change-log.js + 27 modules
var change_log = __webpack_require__(64441);
// EXTERNAL MODULE: ./lib/release/fragments/tree-fragments.js + 6 modules
var tree_fragments = __webpack_require__(79967);
;// CONCATENATED MODULE: ./lib/release/fragments/gathering.js



const mostShown = 3;
/** What is said of a release whose fragments are not in the change log: `change-log-fragments`. */
function notGathered({ tool, waiting }, version, hasSection) {
    const shown = waiting.slice(0, mostShown).map(quoted/* quoted */.TL);
    const more = waiting.length > mostShown ? [`${waiting.length - mostShown} more`] : [];
    const files = (0,listed/* listed */.K)([...shown, ...more]);
    const [count, verb] = waiting.length === 1 ? ['One fragment', 'is'] : [`${waiting.length} fragments`, 'are'];
    const name = (0,quoted/* quoted */.TL)(version.text);
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
    const commands = (0,tree_fragments/* commandsOf */.Kf)(tool, version).map((command) => `\`${command}\``);
    if (commands.length === 0)
        return 'Run the tool that gathers them, such as `towncrier build` or `scriv collect`, and commit what it changes.';
    return `Run ${(0,listed/* listed */.K)(commands)}, which writes the section, and commit what it changes.`;
}

// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/release/checks/finding.js
var finding = __webpack_require__(27766);
// EXTERNAL MODULE: ./lib/release/checks/habits.js + 3 modules
var habits = __webpack_require__(17971);
// EXTERNAL MODULE: ./lib/release/checks/subject.js
var checks_subject = __webpack_require__(33615);
;// CONCATENATED MODULE: ./lib/release/checks/change-log-rules.js












/** `change-log-missing`, or the error of reading it. */
const changeLogExists = {
    claim: 'The project has a change log',
    find: ({ facts, changeLog }) => {
        const { state, settings } = facts;
        if (state.changeLog.kind === 'unreadable')
            return [state.changeLog.error.toProblem()];
        if (settings.changeLog.kind === 'none')
            return (0,checks_subject/* noSection */.TB)(facts);
        if (changeLog !== undefined)
            return [];
        const { fragments } = state;
        if (fragments?.tool.name === 'reno' || (fragments?.waiting.length ?? 0) > 0)
            return (0,checks_subject/* noSection */.TB)(facts);
        const { message, hint } = (0,change_log/* changeLogMissing */.vk)(settings.changeLog, state.likelyChangeLogs);
        const problem = { code: 'change-log-missing', hint };
        // A file that the project names itself is no habit.
        if (settings.changeLog.kind === 'path')
            return [{ ...problem, severity: 'error', message }];
        const before = facts.base === undefined ? (0,known/* unknown */.L)('the base is not known') : (0,habits/* changeLogBefore */.O9)(facts);
        if (before.kind === 'unknown')
            return [
                { ...problem, severity: 'warning', message: `${message} Whether it had one is not checked: ${before.reason}.` },
            ];
        if (before.value !== undefined)
            return [{ ...problem, severity: 'error', message }];
        return [{ ...problem, severity: 'warning', message: `${message} It had none before this release either.` }];
    },
};
/** `change-log-fragments`: what they say would be missing in the notes of the release. */
const fragmentsAreGathered = {
    claim: 'No fragment is left out of the change log',
    find: (0,checks_subject/* withVersion */.$2)(({ version, choice, facts }) => {
        const { fragments } = facts.state;
        if (facts.settings.changeLog.kind === 'none')
            return (0,checks_subject/* noSection */.TB)(facts);
        if (fragments === undefined || !(0,tree_fragments/* writesSection */.Mr)(fragments.tool))
            return (0,finding/* notApplicable */.h)('no tool writes the change log from fragments');
        const [file] = fragments.waiting;
        if (file === undefined)
            return [];
        const hasSection = choice.kind !== 'none';
        const severity = isWithoutSome(fragments, version, hasSection) ? 'error' : 'warning';
        const said = notGathered(fragments, version, hasSection);
        return [{ code: 'change-log-fragments', severity, ...said, file }];
    }),
};
/** `change-log-section-missing`: neither the version nor, for a pre-release, its base version has a section. */
const sectionExists = {
    claim: 'The change log has a section of the version',
    find: (0,checks_subject/* withVersion */.$2)(({ version, changeLog, choice, facts }) => {
        if (changeLog === undefined)
            return (0,checks_subject/* noSection */.TB)(facts);
        if (choice.kind !== 'none')
            return [];
        const { fragments } = facts.state;
        if (fragments !== undefined && fragments.waiting.length > 0)
            return (0,finding/* notChecked */.l)('its fragments are not gathered yet');
        const unnamed = changeLog.sections.find((section) => section.versions.length === 0 && (0,entries/* hasEntries */.T)(section));
        const problem = { code: 'change-log-section-missing', file: changeLog.path };
        const habit = habitWithoutSection(facts);
        const missing = `${changeLog.path} has no section of version ${(0,quoted/* quoted */.TL)(version.text)}`;
        const found = `${missing}${(0,habits/* asBefore */.Op)(habit)}`;
        const severity = (0,habits/* severityOf */.xJ)(habit);
        if (unnamed !== undefined) {
            const { heading, line } = unnamed;
            // Entries above the sections of earlier versions were left there, whatever the history is.
            const isLeft = habit.kind === 'unknown' && (0,habits/* sectionsBelow */.KV)(changeLog, version).length > 0;
            const named = facts.packageName === undefined ? '' : ` --package ${facts.packageName}`;
            const message = `${isLeft ? missing : found}, but one that is called ${(0,quoted/* quoted */.TL)(heading)}.`;
            const hint = `Put its entries, at line ${line}, below a heading of version ${(0,quoted/* quoted */.TL)(version.text)}, as \`release-action prepare ${version.text}${named}\` does.`;
            return [{ ...problem, severity: isLeft ? 'error' : severity, message, hint, line }];
        }
        const nearest = nearestSection(changeLog, version);
        const rest = nearest === undefined ? '.' : `; the nearest is ${(0,quoted/* quoted */.TL)(nearest.heading)} at line ${nearest.line}.`;
        const isWritten = fragments !== undefined && fragments.tool.name !== 'folder' && (0,tree_fragments/* writesSection */.Mr)(fragments.tool);
        const hint = isWritten
            ? gatheringHint(fragments, version)
            : `Add a section ${(0,quoted/* quoted */.TL)(`Version ${version.text}`)} with its entries and the line "Released YYYY-MM-DD".`;
        return [{ ...problem, severity, message: `${found}${rest}`, hint }];
    }),
};
/** Whether the last releases had no section either, or none that can be read. */
function habitWithoutSection(facts) {
    const before = (0,habits/* changeLogBefore */.O9)(facts);
    if (before.kind === 'unknown')
        return before;
    return (0,habits/* habitOfReleases */.k2)(facts, ({ tag }) => (0,checks_subject/* chooseSection */.ZB)(before.value, tag.version).kind === 'none');
}
/** `change-log-base-section`: the entries of a pre-release stand under the final release that it leads to. */
const sectionIsOwn = {
    claim: 'The section is of this very version',
    find: (0,checks_subject/* withSection */.iG)(({ version, changeLog, choice }) => {
        if (choice.kind !== 'base')
            return [];
        const { heading, line } = choice.section;
        const message = `${changeLog.path} has no section of version ${(0,quoted/* quoted */.TL)(version.text)}, so the section ${(0,quoted/* quoted */.TL)(heading)} is used.`;
        const hint = `Leave it so, or add a section ${(0,quoted/* quoted */.TL)(`Version ${version.text}`)} for this pre-release alone.`;
        return [{ code: 'change-log-base-section', severity: 'warning', message, hint, file: changeLog.path, line }];
    }),
};
/** `change-log-section-duplicate`: nobody could say which one holds. */
const sectionIsOnlyOne = {
    claim: 'The version has only one section',
    find: (0,checks_subject/* withSection */.iG)(({ version, changeLog, choice }) => {
        if (choice.kind !== 'own' || choice.all.length === 1)
            return [];
        const lines = (0,listed/* listed */.K)(choice.all.map(({ line }) => `${line}`));
        const message = `${changeLog.path} has ${choice.all.length} sections of version ${(0,quoted/* quoted */.TL)(version.text)}, at lines ${lines}.`;
        const { line } = choice.all[1] ?? choice.section;
        const problem = { code: 'change-log-section-duplicate', severity: 'error', file: changeLog.path, line };
        return [{ ...problem, message, hint: 'Merge them into one.' }];
    }),
};
/** `change-log-section-empty`: a release that changes nothing needs an entry that says so, unless it is the first. */
const sectionHasEntries = {
    claim: 'The section has entries',
    find: (0,checks_subject/* withSection */.iG)(({ changeLog, choice }) => {
        if (changeLog.sections.filter(({ versions }) => versions.length > 0).length === 1)
            return [];
        const { section } = choice;
        if ((0,entries/* hasEntries */.T)(section))
            return [];
        const { heading, line, endedBy } = section;
        const problem = { code: 'change-log-section-empty', severity: 'error', file: changeLog.path, line };
        const message = `The section ${(0,quoted/* quoted */.TL)(heading)} of ${changeLog.path} has no entries`;
        if (endedBy === undefined || endedBy.kind !== 'unread') {
            return [
                { ...problem, message: `${message}.`, hint: 'Write at least one entry that says what changes for users.' },
            ];
        }
        const end = `${(0,quoted/* quoted */.TL)(endedBy.text)} at line ${endedBy.line}`;
        const hint = 'Move that heading one level below if it is a part of the section; else write at least one entry above it.';
        return [{ ...problem, message: `${message}: it ends at the heading ${end}, which is not below its level.`, hint }];
    }),
};
/** `change-log-group-level`: "## Added" below "## 1.2.0" is a slip, since it reads as the end of the section. */
const groupsAreBelow = {
    claim: 'The groups of entries stand below the level of the version',
    find: (0,checks_subject/* withSection */.iG)(({ changeLog, choice }) => {
        const { heading, groupsOnItsLevel } = choice.section;
        const [first] = groupsOnItsLevel;
        if (first === undefined)
            return [];
        const groups = groupsOnItsLevel.map(({ inlines, line }) => `${(0,quoted/* quoted */.TL)((0,plain_text/* plainText */.w)(inlines))} at line ${line}`);
        const verb = groups.length === 1 ? 'stands' : 'stand';
        const message = `In ${changeLog.path}, ${(0,listed/* listed */.K)(groups)} ${verb} on the level of ${(0,quoted/* quoted */.TL)(heading)}, and count as part of it.`;
        const hint = 'Put each of these headings one level below that of the version.';
        const problem = { code: 'change-log-group-level', severity: 'warning', file: changeLog.path };
        return [{ ...problem, message, hint, line: first.line }];
    }),
};
/** `change-log-section-not-first`: right for a fix release that is made beside a newer version, else a slip. */
const sectionIsFirst = {
    claim: 'The section is the first one',
    find: (0,checks_subject/* withSection */.iG)(({ changeLog, choice }) => {
        const { section } = choice;
        // Keep a Changelog: "Unreleased" stays on top, and is empty at a release.
        const first = changeLog.sections.find((each) => each === section || each.versions.length > 0 || (0,entries/* hasEntries */.T)(each));
        if (first === undefined || first === section)
            return [];
        const message = `The section ${(0,quoted/* quoted */.TL)(section.heading)} of ${changeLog.path} stands below ${(0,quoted/* quoted */.TL)(first.heading)}.`;
        const hint = 'Leave it so if the newer version is still in work; else move the section to the top.';
        const problem = { code: 'change-log-section-not-first', severity: 'warning', line: section.line };
        return [{ ...problem, message, hint, file: changeLog.path }];
    }),
};
/** The section of the greatest version below, else of the smallest above. */
function nearestSection(changeLog, version) {
    const all = changeLog.sections
        .flatMap((section) => section.versions.map((found) => ({ section, found })))
        .toSorted((a, b) => (0,release_version/* compareVersions */.Zy)(a.found, b.found));
    const below = all.findLast(({ found }) => (0,release_version/* compareVersions */.Zy)(found, version) < 0);
    return (below ?? all[0])?.section;
}
/** The rules about which section of the change log belongs to the version, and what is in it. */
const changeLogRules = [
    changeLogExists,
    fragmentsAreGathered,
    sectionExists,
    sectionIsOwn,
    sectionIsOnlyOne,
    sectionHasEntries,
    groupsAreBelow,
    sectionIsFirst,
];

// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
// EXTERNAL MODULE: ./lib/release/change-log/date.js
var change_log_date = __webpack_require__(94465);
;// CONCATENATED MODULE: ./lib/release/change-log/date-style.js


/** The last releases before a section: those below it in the file, the nearest first. */
function releasesBefore(sections, section) {
    const at = sections.indexOf(section);
    return sections.slice(at + 1).filter(({ versions, date }) => versions.length > 0 && date.kind !== 'unreleased');
}
/** Whether the last three releases that have a date say the day of the week too. */
function haveWeekdays(before) {
    const styles = usualStyles(before);
    return styles.length > 0 && styles.every(({ day }) => withoutWeekday(day) !== day);
}
/** The styles of the last three releases that have a date, the nearest first. */
function usualStyles(before) {
    const dated = before.filter((section) => section.date.kind === 'dated');
    return dated.slice(0, release_history/* lastReleasesCount */.SR).map(styleOf);
}
/** Whether the last three releases have no date, and there is one at least. */
function areUndated(before) {
    return before.length > 0 && before.slice(0, lastReleasesCount).every(({ date }) => date.kind === 'none');
}
/** The style of a section that has a date. */
function styleOf({ date, line }) {
    const day = (0,change_log_date/* writtenDay */.O5)(date.text) ?? date.date;
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
// As `getUTCDay` counts them.
const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/**
 * A day written like another one.
 *
 * @param example `2026-01-05`, `2013/8/21`, `5th January, 2026`, `Jan. 5, 2026`, `Mon, 5 Jan 2026`.
 * @param day `YYYY-MM-DD`
 */
function dayLike(example, day) {
    const bare = (0,change_log_date/* withoutWeekday */.th)(example);
    const weekday = weekdayNames[new Date(day).getUTCDay()] ?? '';
    const [before = '', behind = ''] = example.split(bare);
    const [first, last] = [before, behind].map((part) => part.replace(/\p{L}+/u, (found) => nameLike(found, weekday, weekdayNames)));
    return `${first}${bareDayLike(bare, day)}${last}`;
}
function bareDayLike(example, day) {
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
            return nameLike(part, name, monthNames);
        if (/^\d{4}$/.test(part))
            return year;
        const text = part.startsWith('0') ? number : String(Number(number));
        return /\D/.test(part) ? `${text}${ordinalOf(Number(number))}` : text;
    });
}
function nameLike(example, name, names) {
    // "May" may be either.
    const isWhole = names.some((each) => each.toLowerCase() === example.toLowerCase());
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

;// CONCATENATED MODULE: ./lib/release/checks/days.js
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
/** The day after one, both `YYYY-MM-DD`. */
const dayAfter = (day) => new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
/** Whether a text of the form `YYYY-MM-DD` is a day: JavaScript takes 31 February for 3 March. */
function isCalendarDay(text) {
    const time = Date.parse(text);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

;// CONCATENATED MODULE: ./lib/release/checks/date-rules.js







// Further off than this was a slip in every release of the corpus.
const toleratedDays = 7;
/** A rule about the date of the version's own section: that of a base section is set by the final release. */
function withDate(find) {
    return (0,checks_subject/* withSection */.iG)(({ changeLog, choice, facts, version }) => {
        if (choice.kind === 'base')
            return (0,finding/* notApplicable */.h)('the section is dated by the final release');
        const { section } = choice;
        const log = (0,habits/* changeLogBefore */.O9)(facts);
        const before = log.kind === 'known' ? (0,known/* known */.e)((0,habits/* sectionsBelow */.KV)(log.value, version)) : log;
        return find({ file: changeLog.path, section, date: section.date, facts, version, before });
    });
}
const noDate = (0,finding/* notApplicable */.h)('the section has no date');
/** `change-log-not-dated`: a pre-release may stay without a date. */
const sectionIsDated = {
    claim: 'The section has a release date',
    find: withDate(({ file, section, date, facts, version, before }) => {
        if (date.kind === 'dated')
            return [];
        if (date.kind === 'none' && facts.settings.changeLogDate === 'optional') {
            return (0,finding/* notApplicable */.h)('the project sets change-log-date = "optional"');
        }
        const { day } = facts.referenceDay;
        const problem = { code: 'change-log-not-dated', file };
        const message = `The section ${(0,quoted/* quoted */.TL)(section.heading)} of ${file} ${whatIsThere(date)}`;
        if (date.kind === 'none') {
            const habit = habitWithoutDate(before);
            const severity = version.isPreRelease ? 'warning' : (0,habits/* severityOf */.xJ)(habit);
            const write = `Write ${(0,quoted/* quoted */.TL)(`Released ${day}`)} below the heading`;
            const hint = habit.kind === 'new'
                ? `${write}.`
                : `${write}, or leave it so, which change-log-date = "optional" in [tool.release-action] says for good.`;
            return [{ ...problem, severity, message: `${message}${(0,habits/* asBefore */.Op)(habit)}.`, hint, line: section.line }];
        }
        const { line } = date;
        const severity = version.isPreRelease ? 'warning' : 'error';
        const hint = line === section.line
            ? `Write ${day} in the place of ${(0,quoted/* quoted */.TL)(date.text)} in the heading.`
            : `Write ${(0,quoted/* quoted */.TL)(`Released ${day}`)} below the heading.`;
        return [{ ...problem, severity, message: `${message}.`, hint, line }];
    }),
};
/** Whether the sections of the last releases have no date either. */
function habitWithoutDate(before) {
    if (before.kind === 'unknown')
        return before;
    return (0,habits/* habitOf */.Ab)((0,known/* known */.e)(before.value.map(({ heading, date }) => ({ name: heading, isDone: date.kind === 'none' }))));
}
function whatIsThere(date) {
    switch (date.kind) {
        case 'unreleased':
            return `still says ${(0,quoted/* quoted */.TL)(date.text)}`;
        case 'placeholder':
            return `says ${(0,quoted/* quoted */.TL)(date.text)} in place of a date`;
        case 'malformed':
            return `says ${(0,quoted/* quoted */.TL)(date.text)}, which is no day of the calendar`;
        case 'none':
            return 'has no date';
    }
}
/** `change-log-date-off`: the date and the day of the tag are too far apart. */
const dateIsNear = {
    claim: 'The release date is near the day of the tag',
    find: withDate(({ file, section, date: found, facts }) => {
        if (found.kind !== 'dated')
            return noDate;
        const { date, line } = found;
        const { day, of } = facts.referenceDay;
        if (isNear(date, day))
            return [];
        const offset = daysBetween(day, date);
        const expected = probableDate(date, day);
        const distance = `${Math.abs(offset)} days ${offset < 0 ? 'before' : 'after'} ${of}, ${day}`;
        const severity = Math.abs(offset) <= toleratedDays ? 'warning' : 'error';
        const message = `The section ${(0,quoted/* quoted */.TL)(section.heading)} of ${file} is dated ${date}, ${distance}.`;
        const hint = `Write ${(0,quoted/* quoted */.TL)(`Released ${expected}`)}, which is probably meant.`;
        return [{ code: 'change-log-date-off', severity, message, hint, file, line, found: date, expected }];
    }),
};
/** `change-log-date-format`: neither `Released YYYY-MM-DD` nor as the last three releases are dated. */
const dateIsUsual = {
    claim: 'The release date is written as those before, or as "Released YYYY-MM-DD"',
    find: withDate(({ file, section, date: found, before }) => {
        if (found.kind !== 'dated')
            return noDate;
        const usual = before.kind === 'known' ? usualStyles(before.value) : [];
        const own = styleOf({ ...section, date: found });
        const style = mostUsual(usual);
        if (found.form === 'released' || style === undefined || usual.some((each) => isSameStyle(each, own)))
            return [];
        const { date, line, text } = found;
        const expected = `${style.before}${dayLike(style.day, date)}`;
        const message = `The section ${(0,quoted/* quoted */.TL)(section.heading)} of ${file} is dated by ${(0,quoted/* quoted */.TL)(text)}.`;
        const place = style.place === 'heading' ? 'in the heading, as in those before' : 'on a line of its own below the heading';
        const problem = { code: 'change-log-date-format', severity: 'warning', found: text, expected };
        return [{ ...problem, message, hint: `Write ${(0,quoted/* quoted */.TL)(expected)} ${place}.`, file, line }];
    }),
};
/** The rules about the date of the version's section. */
const dateRules = [sectionIsDated, dateIsNear, dateIsUsual];

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/release/checks/file-rules.js






const shownFiles = 5;
/** `unexpected-files`: what slipped into the release was not reviewed as a change. */
const filesAreExpected = {
    claim: 'Only files that a release touches are changed',
    find: (subject) => {
        const { state, base } = subject.facts;
        // The file that states the version belongs to every release, and nobody knows which one that is.
        if (state.project.kind !== 'read' || (base !== undefined && base.project.kind !== 'read'))
            return (0,finding/* notChecked */.l)('where the project states its version cannot be read');
        return unexpectedFiles(subject);
    },
};
/** What a release touches only where the last ones did, then what it may touch. */
const foreignKinds = ['source', 'version-file', 'tests', 'other'];
const toleratedKinds = ['words', 'translations', 'documentation', 'tooling'];
const unexpectedFiles = withChanges((changes, facts) => [
    ...foreignKinds.flatMap((kind) => foreign(ofKind(changes, kind), kind, facts)),
    ...toleratedKinds.flatMap((kind) => tolerated(ofKind(changes, kind), kind, facts)),
]);
const ofKind = (changes, kind) => changes.filter((change) => (0,habits/* kindOfChange */.C$)(change) === kind);
/** `unexpected-files`, for the one part of the metadata that decides what code runs when the release is built. */
const buildIsUnchanged = {
    claim: 'The project is built as before',
    find: ({ facts, project }) => {
        const before = facts.base?.project;
        if (project === undefined || before?.kind !== 'read')
            return (0,finding/* notChecked */.l)('the project cannot be compared with its base');
        const [was, is] = [before.value, project].map(({ buildBackend, buildRequires }) => [buildBackend, ...buildRequires].join(', '));
        if (was === is)
            return [];
        const message = `The release changes how the project is built: ${(0,quoted/* quoted */.TL)(was ?? '')} became ${(0,quoted/* quoted */.TL)(is ?? '')}.`;
        const hint = 'Change [build-system] in a pull request of its own, whose builds are tested.';
        return [{ code: 'unexpected-files', severity: 'warning', message, hint, file: 'pyproject.toml' }];
    },
};
/** `unexpected-workflow-files`: the tag's own workflow files are what builds, signs, and publishes it. */
const workflowsAreUnchanged = {
    claim: 'No workflow file is changed',
    find: withChanges((changes, facts) => {
        const changed = ofKind(changes, 'workflow');
        const [first] = changed;
        if (first === undefined)
            return [];
        const message = `The release changes ${firstOf(changed)}${asUsual(changed, facts)}: the tag runs its own workflow files, and they decide what is built, signed, and published.`;
        const hint = 'Change workflows in a pull request of their own, and release from its merge; else review every line.';
        return [{ code: 'unexpected-workflow-files', severity: 'warning', message, hint, file: first.path }];
    }),
};
/** Changes of a kind that are a departure, and those that are a habit: a project may release one package with its source. */
function foreign(changes, kind, facts) {
    const [departures, others] = [true, false].map((isNew) => changes.filter((change) => (fileHabit([change], facts).kind === 'new') === isNew));
    return [departures, others].flatMap((those = []) => {
        const habit = fileHabit(those, facts);
        return unexpected(those, `${words[kind]}: ${firstOf(those)}${(0,habits/* asBefore */.Op)(habit)}`, (0,habits/* severityOf */.xJ)(habit));
    });
}
function tolerated(changes, kind, facts) {
    return unexpected(changes, `${words[kind]}: ${firstOf(changes)}${asUsual(changes, facts)}`, 'warning');
}
/** Whether the last releases changed one of these files, or one like it. */
function fileHabit(changes, facts) {
    return (0,habits/* habitOfReleases */.k2)(facts, (release) => release.changes.some((earlier) => changes.some((change) => (0,habits/* isAlike */.HI)(change, earlier))));
}
/** That it is a habit, of what is never an error. */
function asUsual(changes, facts) {
    const habit = fileHabit(changes, facts);
    return habit.kind === 'usual' ? (0,habits/* asBefore */.Op)(habit) : '';
}
function unexpected(changes, what, severity) {
    const [first] = changes;
    if (first === undefined)
        return [];
    const hint = 'Move the change to a pull request of its own; what belongs to every release is named by allow-files in [tool.release-action].';
    return [{ code: 'unexpected-files', severity, message: `The release changes ${what}.`, hint, file: first.path }];
}
const words = {
    release: 'files of the release',
    workflow: 'workflow files',
    documentation: 'documentation',
    tooling: 'files of tools',
    tests: 'tests',
    translations: 'translations',
    source: 'source code',
    'version-file': 'more than the version where it is stated',
    words: 'comments, docstrings, or another version in source code, and no more of it',
    other: 'files that no release touches',
};
function firstOf(changes) {
    const shown = changes.slice(0, shownFiles).map(({ path }) => (0,quoted/* quoted */.TL)(path));
    return (0,listed/* listed */.K)(changes.length > shownFiles ? [...shown, `${changes.length - shownFiles} more`] : shown);
}
/** A rule about the changed files, without those that belong to a release of this project. */
function withChanges(find) {
    return ({ facts }) => {
        if (facts.changes.kind === 'unknown')
            return (0,finding/* notChecked */.l)(facts.changes.reason);
        return find(facts.changes.value.filter((change) => !isAllowed(change.path, facts)), facts);
    };
}
function isAllowed(path, { state, base, settings }) {
    const { changeLog: log } = state;
    const changeLog = log.kind === 'read' ? log.value?.path : log.error.file;
    // As the base has it: a release does not say itself what belongs to it.
    const tool = base?.fragments?.tool;
    const isFragment = tool !== undefined && (0,tree_fragments/* isOfTool */.S$)(tool, path);
    return path === changeLog || isFragment || settings.allowFiles.some((glob) => external_node_path_.posix.matchesGlob(path, glob));
}
/** The rules about what the pull request changes. */
const fileRules = [filesAreExpected, buildIsUnchanged, workflowsAreUnchanged];

// EXTERNAL MODULE: ./lib/markdown.js
var markdown = __webpack_require__(45162);
;// CONCATENATED MODULE: ./lib/release/checks/github-rules.js




/** `milestone-open-items`: what was meant for this version may not be in it. */
const milestoneIsDone = {
    claim: 'The milestone of the version has nothing open',
    find: ({ facts }) => {
        if (facts.milestone.kind === 'unknown')
            return (0,finding/* notChecked */.l)(facts.milestone.reason);
        const milestone = facts.milestone.value;
        if (milestone === undefined)
            return (0,finding/* notApplicable */.h)('there is no open milestone of the version');
        const { title, url, openItems } = milestone;
        if (openItems === 0)
            return [];
        const message = `The milestone ${(0,quoted/* quoted */.TL)(title)} has ${(0,listed/* counted */.h)(openItems, 'open issue or pull request', 'open issues and pull requests')}: ${url}`;
        const hint = 'Finish them, or move them to a later milestone.';
        return [{ code: 'milestone-open-items', severity: 'warning', message, hint, found: String(openItems) }];
    },
};
/** `checks-failing`: checks that still run are said, and are no problem. */
const checksPass = {
    claim: 'No check of the commit has failed at GitHub',
    find: ({ facts }) => failing(facts.checkRuns),
};
/** `checks-failing`, for services that report by the older interface. */
const statusesPass = {
    claim: 'No status of the commit is a failure at GitHub',
    find: ({ facts }) => failing(facts.statuses),
};
function failing(checks) {
    if (checks.kind === 'unknown')
        return (0,finding/* notChecked */.l)(checks.reason);
    return checks.value.failing.map(({ name, conclusion, url }) => ({
        code: 'checks-failing',
        severity: 'error',
        message: `The check ${(0,quoted/* quoted */.TL)(name)} of this commit has ended with ${(0,quoted/* quoted */.TL)(conclusion)}${addressOf(url)}`,
        hint: 'Fix what it found; if it failed by chance, run it again, and then this job.',
        found: conclusion,
    }));
}
// Services choose the address of a status, which may be any text.
const addressOf = (url) => (url !== undefined && (0,markdown/* isLinkable */.n1)(url) ? `: ${url}` : '.');
/** The rules about what GitHub knows of the release. */
const gitHubRules = [milestoneIsDone, checksPass, statusesPass];

;// CONCATENATED MODULE: ./lib/release/checks/history-rules.js





/** `git-shallow`: what was not fetched cannot be judged. */
const historyIsThere = {
    claim: 'The whole history was fetched',
    find: ({ facts }) => {
        if (!facts.isShallow)
            return facts.history.kind === 'known' ? [] : (0,finding/* notChecked */.l)(facts.history.reason);
        const message = 'A part of the history was not fetched, so that no rule about earlier releases can be checked.';
        const hint = 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow --tags`.';
        return [{ code: 'git-shallow', severity: 'error', message, hint }];
    },
};
/** `version-not-greater`: by ancestry and PEP 440, never by the clock, which was wrong for whole series of releases. */
const versionIsGreater = {
    claim: 'The version is greater than the release that it follows',
    find: (0,checks_subject/* withVersion */.$2)(({ facts, project, version }) => {
        if (facts.history.kind === 'unknown')
            return (0,finding/* notChecked */.l)(facts.history.reason);
        const { file, line } = (project?.version.kind === 'written' ? project.version.source : project?.version) ?? {};
        const place = file === undefined || line === undefined ? {} : { file, line };
        return (0,release_history/* releasesBefore */.eA)(facts.history.value, facts.commit, version)
            .filter((before) => (0,release_version/* compareVersions */.Zy)(before.version, version) > 0)
            .map((before) => ({
            code: 'version-not-greater',
            severity: 'error',
            message: `The version is ${(0,quoted/* quoted */.TL)(version.text)}, but the history of this commit has the release ${(0,quoted/* quoted */.TL)(before.name)} already.`,
            hint: `Choose a version greater than ${(0,quoted/* quoted */.TL)(before.version.text)}, or correct a slip in it.`,
            ...place,
            found: version.text,
            expected: `> ${before.version.text}`,
        }));
    }),
};
/** `version-already-tagged`: files of two versions cannot come of one commit. */
const commitHasNoOtherTag = {
    claim: 'The commit has the tag of no other version',
    find: (0,checks_subject/* withVersion */.$2)(({ facts, version }) => {
        if (facts.history.kind === 'unknown')
            return (0,finding/* notChecked */.l)(facts.history.reason);
        return facts.history.value.tags
            .filter((tag) => tag.commit === facts.commit && (0,release_version/* compareVersions */.Zy)(tag.version, version) !== 0)
            .map(({ name }) => ({
            code: 'version-already-tagged',
            severity: 'error',
            message: `The commit has the tag ${(0,quoted/* quoted */.TL)(name)}, which is of another version than ${(0,quoted/* quoted */.TL)(version.text)}.`,
            hint: `Delete the tag ${(0,quoted/* quoted */.TL)(name)} if it is the wrong one; else release ${(0,quoted/* quoted */.TL)(version.text)} from a commit of its own.`,
            found: name,
            expected: version.text,
        }));
    }),
};
/** The rules about what was released before. */
const historyRules = [historyIsThere, versionIsGreater, commitHasNoOtherTag];

// EXTERNAL MODULE: ./lib/release/checks/not-a-release.js
var not_a_release = __webpack_require__(89828);
// EXTERNAL MODULE: ./lib/release/checks/released-version.js
var released_version = __webpack_require__(48353);
// EXTERNAL MODULE: ./lib/release/settings.js + 5 modules
var settings = __webpack_require__(15596);
;// CONCATENATED MODULE: ./lib/release/checks/rule.js


/** Apply a rule, with the severities that the project sets. */
function applyRule(rule, subject, severities) {
    const { claim } = rule;
    const found = rule.find(subject);
    if ('reason' in found)
        return { outcome: { claim, ...found }, problems: [] };
    const problems = found.flatMap((problem) => (0,settings/* withSeverity */.U_)(problem, severities));
    if (found.length > 0 && problems.length === 0) {
        const reason = `switched off by severity.${found[0]?.code} in [tool.release-action]`;
        return { outcome: { claim, ...(0,finding/* notApplicable */.h)(reason) }, problems };
    }
    return { outcome: { claim, result: resultOf(problems) }, problems };
}
function resultOf(problems) {
    if (problems.length === 0)
        return 'passed';
    return problems.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

// EXTERNAL MODULE: ./lib/release/notes/template.js
var template = __webpack_require__(86881);
;// CONCATENATED MODULE: ./lib/release/checks/settings-rules.js



/** `configuration-invalid`: the settings of the commit itself, since they hold for what comes after it. */
const settingsAreUsable = {
    claim: 'The settings in pyproject.toml can be used',
    find: ({ facts }) => facts.state.settings.problems,
};
/** `notes-template-invalid`: found here, and not when the tag is pushed. */
const templateIsUsable = {
    claim: 'The template of the notes can be used',
    find: ({ facts }) => {
        if (facts.notesTemplate === undefined)
            return (0,finding/* notApplicable */.h)('the project sets no template for this release');
        const { path, text } = facts.notesTemplate;
        if (text !== undefined)
            return (0,template/* templateProblems */.bi)(path, text);
        const message = `The repository has no text file ${(0,quoted/* quoted */.TL)(path)}, which notes-template names in [tool.release-action].`;
        const hint = 'Correct the path, which is relative to the root of the repository.';
        return [{ code: 'notes-template-invalid', severity: 'error', message, hint }];
    },
};
/** The rules about what the project sets. */
const settingsRules = [settingsAreUsable, templateIsUsable];

;// CONCATENATED MODULE: ./lib/release/tag/ref-filter.js
/**
 * Whether a branch or tag passes a filter of GitHub.
 *
 * @param name Without `refs/tags/` or `refs/heads/`.
 */
function passesFilter({ only, ignore }, name) {
    if (ignore !== undefined && matchesPatterns(ignore, name))
        return false;
    return only === undefined || matchesPatterns(only, name);
}
/**
 * Whether a name of a branch or tag passes a list of GitHub's filter patterns.
 *
 * Later patterns win: `!` takes out what an earlier one let in.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function matchesPatterns(patterns, name) {
    return patterns.reduce((isIn, pattern) => {
        const isNegative = pattern.startsWith('!');
        return matches(partsOf(isNegative ? pattern.slice(1) : pattern), name) ? !isNegative : isIn;
    }, false);
}
// No regular expression is made of a pattern: many stars would take it for ever, and a slip in a bracket would break it.
function matches(parts, name) {
    let places = withOptional(parts, [0]);
    for (const character of name) {
        const next = [...places].flatMap((place) => {
            const part = parts[place];
            if (part?.accepts(character) !== true)
                return [];
            return part.isRepeated ? [place, place + 1] : [place + 1];
        });
        places = withOptional(parts, next);
    }
    return places.has(parts.length);
}
/** Places in a pattern, with those that are reached by leaving out what may be left out. */
function withOptional(parts, places) {
    const reached = new Set();
    for (const start of places) {
        for (let place = start; !reached.has(place); place += 1) {
            reached.add(place);
            if (parts[place]?.isOptional !== true)
                break;
        }
    }
    return reached;
}
/** `*` stays within a slash, `**` does not; `?` and `+` repeat what is before them; `[…]` is a class; `\` takes the next literally. */
function partsOf(pattern) {
    const parts = [];
    for (const token of pattern.match(/\*\*|\\.|\[[^\]]+\]|./gsu) ?? []) {
        const last = parts.at(-1);
        if (last !== undefined && token === '?')
            parts[parts.length - 1] = { ...last, isOptional: true };
        else if (last !== undefined && token === '+')
            parts[parts.length - 1] = { ...last, isRepeated: true };
        else
            parts.push(partOf(token));
    }
    return parts;
}
const once = { isOptional: false, isRepeated: false };
const anyTimes = { isOptional: true, isRepeated: true };
function partOf(token) {
    if (token === '**')
        return { ...anyTimes, accepts: () => true };
    if (token === '*')
        return { ...anyTimes, accepts: (character) => character !== '/' };
    if (token.length > 2 && token.startsWith('['))
        return { ...once, accepts: classOf(token.slice(1, -1)) };
    const literal = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
    return { ...once, accepts: (character) => character === literal };
}
/** The characters and ranges of a class: `0-9a-f_`. */
function classOf(text) {
    const ranges = text.match(/.-.|./gsu) ?? [];
    return (character) => ranges.some((range) => {
        const [first = '', ...rest] = [...range];
        return first <= character && character <= (rest.at(-1) ?? first);
    });
}

// EXTERNAL MODULE: ./lib/release/tag/spelling.js
var tag_spelling = __webpack_require__(89418);
;// CONCATENATED MODULE: ./lib/release/checks/tag-rules.js










const noTagYet = (0,finding/* notApplicable */.h)('the version has no tag on this commit yet');
/** `tag-not-here` and `tag-moved`: the tag of this version exists, and is not on the commit that is judged. */
const tagIsHere = {
    claim: 'The tag of the version, if there is one, is on this commit',
    find: ({ facts }) => {
        const { existingTag: tag, commit } = facts;
        if (tag === undefined)
            return facts.isShallow ? (0,finding/* notChecked */.l)('tags were not fetched') : [];
        if (tag.commit === commit)
            return [];
        return [tag.isInPullRequest ? tagMoved(tag, commit) : tagNotHere(tag, commit)];
    },
};
function tagMoved({ name, commit: found }, commit) {
    return {
        code: 'tag-moved',
        severity: 'warning',
        message: `The tag ${(0,quoted/* quoted */.TL)(name)} is on ${shortened(found)}, but the branch has gone on to ${shortened(commit)}.`,
        hint: 'Leave it so if what came later does not belong to the release; else delete the tag, and push it on the newer commit.',
        found,
        expected: commit,
    };
}
function tagNotHere({ name, commit: found }, commit) {
    return {
        code: 'tag-not-here',
        severity: 'error',
        message: `The tag ${(0,quoted/* quoted */.TL)(name)} exists, and points at ${shortened(found)}, not at ${shortened(commit)}.`,
        hint: 'Release the next version; or, if this one was never published, delete the tag and push it anew.',
        found,
        expected: commit,
    };
}
/** `tag-on-merge-commit`: a merge commit is no commit of the release branch, and what it has nobody has reviewed alone. */
const commitIsNoMerge = {
    claim: 'The commit is no merge',
    find: ({ facts }) => {
        if (!facts.isMerge)
            return [];
        const habit = (0,habits/* habitOfReleases */.k2)(facts, ({ isMerge }) => isMerge);
        // One or two tags that stand elsewhere show no habit yet: nothing of the release is wrong for it.
        const severity = habit.kind === 'new' && habit.count < release_history/* lastReleasesCount */.SR ? 'warning' : (0,habits/* severityOf */.xJ)(habit);
        const message = `The commit ${shortened(facts.commit)} is a merge${(0,habits/* asBefore */.Op)(habit)}: the tag belongs on the last commit of the release branch.`;
        const hint = 'Tag that commit before it is merged; rebase the branch if something was merged into it.';
        return [{ code: 'tag-on-merge-commit', severity, message, hint }];
    },
};
/** `tag-lightweight`: such a tag says neither who made it nor when. */
const tagIsAnnotated = {
    claim: 'The tag is annotated',
    find: aboutTag(({ name, version, isAnnotated, commit }, facts) => {
        if (isAnnotated)
            return [];
        const habit = (0,habits/* habitOfReleases */.k2)(facts, ({ tag }) => !tag.isAnnotated);
        const message = `The tag ${(0,quoted/* quoted */.TL)(name)} is lightweight${habit.kind === 'usual' ? (0,habits/* asBefore */.Op)(habit) : ''}: it says neither who made it nor when.`;
        const hint = `Make it anew by \`git tag --force --annotate --message "release version ${version.text}" ${name} ${commit}\`.`;
        return [{ code: 'tag-lightweight', severity: 'warning', message, hint }];
    }),
};
/** `tag-prefix`, before there is a tag: the next one would not look like the last ones. */
const nextTagIsAlike = {
    claim: 'The tag to push begins as the last ones do',
    find: (0,checks_subject/* withVersion */.$2)(({ facts, version }) => {
        if (facts.history.kind === 'unknown')
            return (0,finding/* notChecked */.l)(facts.history.reason);
        if (facts.existingTag !== undefined)
            return (0,finding/* notApplicable */.h)('the version has a tag');
        const earlier = (0,release_history/* tagsBelow */.ZY)(facts.history.value, version, release_history/* lastReleasesCount */.SR);
        const [last] = earlier;
        if (last === undefined)
            return (0,finding/* notApplicable */.h)('there is no earlier tag');
        const { prefix } = last;
        if (prefix === facts.tagPrefix || earlier.some((tag) => tag.prefix !== prefix))
            return [];
        const expected = (0,released_version/* tagNameToPush */.l0)(facts, version);
        const message = `The last tags begin as ${(0,quoted/* quoted */.TL)(last.name)} does, but the tag of version ${(0,quoted/* quoted */.TL)(version.text)} would be ${(0,quoted/* quoted */.TL)(expected)}.`;
        const hint = `Set tag-prefix = ${(0,quoted/* quoted */.TL)(prefix)} in [tool.release-action] if tags are to stay so; it holds from the base on.`;
        return [{ code: 'tag-prefix', severity: 'warning', message, hint, found: last.name, expected }];
    }),
};
/** `tag-prefix`: such a tag is refused where a prefix is set. */
const tagHasItsPrefix = {
    claim: 'The tag begins with the prefix that is set, or as the last ones do',
    find: aboutTag(({ name, prefix, version }, { tagPrefix }) => {
        if (prefix === tagPrefix)
            return [];
        const expected = `${tagPrefix}${name.slice(prefix.length)}`;
        const words = prefix === '' ? 'has no prefix' : `begins with ${(0,quoted/* quoted */.TL)(prefix)}`;
        const message = `The tag ${(0,quoted/* quoted */.TL)(name)} ${words}, but the tag of version ${(0,quoted/* quoted */.TL)(version.text)} is ${(0,quoted/* quoted */.TL)(expected)}.`;
        const hint = `Set tag-prefix = ${(0,quoted/* quoted */.TL)(prefix)} in [tool.release-action] if all tags are so; else push ${(0,quoted/* quoted */.TL)(expected)} in its place.`;
        return [{ code: 'tag-prefix', severity: 'warning', message, hint, found: name, expected }];
    }),
};
/** `tag-spelling`: it means the version, but people look for it as the last ones are spelled. */
const tagIsSpelledAlike = {
    claim: 'The tag spells the version as the last ones do',
    find: (0,checks_subject/* withVersion */.$2)(({ facts, version }) => {
        if (facts.history.kind === 'unknown')
            return (0,finding/* notChecked */.l)(facts.history.reason);
        const tag = tagOnCommit(facts, version);
        const earlier = (0,release_history/* tagsBelow */.ZY)(facts.history.value, version, release_history/* lastReleasesCount */.SR);
        const [last] = earlier;
        if (last === undefined)
            return (0,finding/* notApplicable */.h)('there is no earlier tag');
        const toPush = (0,released_version/* tagNameToPush */.l0)(facts, version);
        const name = tag?.name ?? toPush;
        const written = toPush.slice(facts.tagPrefix.length);
        const spelling = tag === undefined ? written : spellingOf(tag);
        if (!(0,tag_spelling/* isSpelledOtherwise */.uJ)(spelling, written, earlier.map(spellingOf)))
            return [];
        const message = `The tag ${(0,quoted/* quoted */.TL)(name)} ${tag === undefined ? 'would spell' : 'spells'} its version otherwise than the last ones, such as ${(0,quoted/* quoted */.TL)(last.name)}.`;
        const hint = 'Spell the tag as those, with the same numbers, or leave it: equal by PEP 440 is equal.';
        return [{ code: 'tag-spelling', severity: 'warning', message, hint, found: name }];
    }),
};
const spellingOf = ({ name, prefix }) => name.slice(prefix.length);
/** `tag-unsigned`: only where the maintainers have signed until now, or the project sets it as an error. */
const tagIsSigned = {
    claim: 'The tag is signed, where the last ones are or the project wants it',
    find: aboutTag((tag, facts, history) => {
        const earlier = (0,release_history/* lastSignedTags */.gj)(history, tag.version);
        const isWanted = facts.settings.severities['tag-unsigned'] === 'error';
        if (earlier.length === 0 && !isWanted)
            return (0,finding/* notApplicable */.h)('the last 3 tags are not all signed');
        if (tag.isSigned)
            return [];
        const names = (0,listed/* listed */.K)(earlier.map(({ name }) => (0,quoted/* quoted */.TL)(name)));
        const reason = names === '' ? 'which the project sets as an error' : `but ${names} are`;
        const message = `The tag ${(0,quoted/* quoted */.TL)(tag.name)} is not signed, ${reason}.`;
        const hint = `Make it anew by \`git tag --force --sign --message "release version ${tag.version.text}" ${tag.name} ${facts.commit}\`.`;
        return [{ code: 'tag-unsigned', severity: 'warning', message, hint }];
    }),
};
/** `tag-starts-nothing`: nobody hears of a push that starts no run. */
const tagStartsRun = {
    claim: 'The tag starts the workflow of the release',
    find: (0,checks_subject/* withVersion */.$2)(({ facts, version }) => {
        const { startingTags } = facts;
        if (startingTags === undefined)
            return (0,finding/* notApplicable */.h)('no publish.yaml of this action names the tags that start it');
        const { file, filter } = startingTags;
        const name = (0,released_version/* tagNameOfRelease */.W9)(facts, version);
        if (passesFilter(filter, name))
            return [];
        const message = `The tag ${(0,quoted/* quoted */.TL)(name)} starts no run of ${file}: on.push.tags there does not match it.`;
        const hint = name.includes('/')
            ? "Write `tags: ['**']`, since `*` does not match the `/` of the tag; what counts is the file at the tagged commit."
            : "Write `tags: ['*']`, or push another tag; what counts is the file at the tagged commit.";
        return [{ code: 'tag-starts-nothing', severity: 'warning', message, hint, file, found: name }];
    }),
};
/** A rule about the tag of the version on this commit; one with another prefix will do. */
function aboutTag(find) {
    return (0,checks_subject/* withVersion */.$2)(({ facts, version }) => {
        if (facts.history.kind === 'unknown')
            return (0,finding/* notChecked */.l)(facts.history.reason);
        const tag = tagOnCommit(facts, version);
        return tag === undefined ? noTagYet : find(tag, facts, facts.history.value);
    });
}
/** The tag of the version on the commit: the one that is judged, else the one with the prefix of the project. */
function tagOnCommit({ askedTag, commit, history, tagPrefix }, version) {
    if (history.kind === 'unknown')
        return undefined;
    const own = history.value.tags.filter((tag) => tag.commit === commit && (0,release_version/* compareVersions */.Zy)(tag.version, version) === 0);
    return own.find(({ name }) => name === askedTag?.name) ?? own.find(({ prefix }) => prefix === tagPrefix) ?? own[0];
}
const shortened = (commit) => commit.slice(0, 12);
/** The rules about the tag of the version, and the commit that it is on or would be. */
const tagRules = [
    tagIsHere,
    commitIsNoMerge,
    nextTagIsAlike,
    tagIsAnnotated,
    tagHasItsPrefix,
    tagIsSpelledAlike,
    tagIsSigned,
    tagStartsRun,
];

// EXTERNAL MODULE: ./lib/release/project/tag-tools/seen-version.js
var seen_version = __webpack_require__(36066);
;// CONCATENATED MODULE: ./lib/release/checks/tag-tool-rules.js







/** `tag-not-seen`: such a tool would build another version, and nobody would see it before the files are there. */
const tagIsSeen = {
    claim: 'The tool that takes the version from the tag reads it so',
    find: (0,checks_subject/* withVersion */.$2)(({ facts, project, version }) => {
        if (project?.version.kind !== 'from-tag')
            return (0,finding/* notApplicable */.h)('the version is written in a file');
        const { tool, tags, file, line } = project.version;
        const name = (0,released_version/* tagNameOfRelease */.W9)(facts, version);
        const found = (0,seen_version/* versionSeenIn */.T)(name, tags);
        if (found.kind === 'unknown')
            return (0,finding/* notChecked */.l)(`proved at button 2: ${found.reason}`);
        if (found.kind === 'seen' && (0,release_version/* compareVersions */.Zy)(found.version, version) === 0)
            return [];
        const read = found.kind === 'seen' ? `for version ${(0,quoted/* quoted */.TL)(found.version.text)}` : 'for no version at all';
        const message = `${tool} takes the tag ${(0,quoted/* quoted */.TL)(name)} ${read}, not for ${(0,quoted/* quoted */.TL)(version.text)}.`;
        return [
            {
                code: 'tag-not-seen',
                severity: 'error',
                message,
                hint: hintFor(facts, version, tags),
                file,
                line,
                found: name,
            },
        ];
    }),
};
/** The tag to push, if a prefix of the last tags or a customary one is read. */
function hintFor({ history, tagPrefix, state }, version, tags) {
    const last = history.kind === 'known' ? (0,release_history/* tagsBelow */.ZY)(history.value, version, 1).map(({ prefix }) => prefix) : [];
    const prefix = [tagPrefix, ...last, 'v', '', 'release-'].find((each) => {
        const found = (0,seen_version/* versionSeenIn */.T)((0,released_version/* tagNameToPush */.l0)({ state, tagPrefix: each }, version), tags);
        return found.kind === 'seen' && (0,release_version/* compareVersions */.Zy)(found.version, version) === 0;
    });
    if (prefix === undefined)
        return 'Correct the pattern of the tool, so that it reads the tags of the project.';
    const name = (0,released_version/* tagNameToPush */.l0)({ state, tagPrefix: prefix }, version);
    if (prefix === tagPrefix)
        return `Push the tag ${(0,quoted/* quoted */.TL)(name)} in its place.`;
    return `Push the tag ${(0,quoted/* quoted */.TL)(name)} in its place, with tag-prefix = ${(0,quoted/* quoted */.TL)(prefix)} in [tool.release-action].`;
}
/** The rule about a version that no file has. */
const tagToolRules = [tagIsSeen];

;// CONCATENATED MODULE: ./lib/release/edit/spelling.js


// What Cargo and npm read; both want a version of SemVer.
const semVerFiles = ['Cargo.toml', 'Cargo.lock', 'package.json', 'package-lock.json'];
const spelling_words = { a: 'alpha', b: 'beta', rc: 'rc' };
/** Whether versions in a file are spelled as SemVer, which other spellings of PEP 440 are not. */
const isSemVerFile = (path) => semVerFiles.includes(external_node_path_.posix.basename(path));
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
        ...(kind === undefined ? [] : [spelling_words[kind], number]),
        ...(development === undefined ? [] : ['dev', ...(development === '0' ? [] : [development])]),
    ];
    return parts.length === 0 ? numbers : `${numbers}-${parts.join('.')}`;
}
/** What a file is to state of a version; `undefined` if it has no word for it. */
function statedAs({ file, isSeries }, version) {
    if (isSeries)
        return (0,release_version/* seriesOf */.Lf)(version);
    return isSemVerFile(file) ? asSemVer(version) : version.text;
}
/** Whether a file states this version. */
const isStated = ({ text, isSeries }, version) => isSeries ? text === (0,release_version/* seriesOf */.Lf)(version) : (0,release_version/* isSameVersion */.p)(text, version.text);
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

;// CONCATENATED MODULE: ./lib/release/checks/version-rules.js







const unreadable = (0,finding/* notChecked */.l)('the version of the project cannot be read');
/** `project-not-found`, `version-not-found`, `source-unreadable`: the error of reading the project. */
const projectIsReadable = {
    claim: 'Name and version of the project can be read',
    find: ({ facts }) => {
        if (facts.state.project.kind === 'read')
            return [];
        return [facts.state.project.error.toProblem()];
    },
};
/** A rule about the version as it is written, which it is not where a tool takes it from the tag. */
function aboutWritten(find) {
    return ({ project, declared, facts }) => {
        if (project === undefined)
            return unreadable;
        switch (project.version.kind) {
            case 'from-tag':
                return (0,finding/* notApplicable */.h)(`the version comes from the tag, by ${project.version.tool}`);
            case 'written':
                return find(project.version.source, declared, facts);
        }
    };
}
/** `version-not-canonical`: PEP 440 cannot read it, or spells it in another way; zeros of a calendar are a warning. */
const versionIsCanonical = {
    claim: 'The version is in the normal form of PEP 440',
    find: aboutWritten(({ text, file, line, tuple }, version) => {
        const problem = { code: 'version-not-canonical', severity: 'error', file, line, found: text };
        if (version === undefined) {
            const message = `${file} has version ${(0,quoted/* quoted */.TL)(text)}, which PEP 440 cannot read.`;
            return [{ ...problem, message, hint: 'Write a version such as "3.2.0", or "3.2.0rc1" for a pre-release.' }];
        }
        // These have a code of their own, and no spelling of them is right.
        if (version.isDevelopment || version.isLocal || text === version.text)
            return [];
        // What SemVer or a tuple can say has another form, and the metadata gets the normal one.
        if (isSemVerFile(file) || tuple !== undefined)
            return [];
        const message = `${file} has version ${(0,quoted/* quoted */.TL)(text)}, whose normal form is ${(0,quoted/* quoted */.TL)(version.text)}.`;
        if ((0,release_version/* withoutLeadingZeros */.k6)(text) === version.text) {
            const hint = `Files and index have ${(0,quoted/* quoted */.TL)(version.text)}, and the tag may have either; write it so, or leave it.`;
            return [{ ...problem, severity: 'warning', message, hint, expected: version.text }];
        }
        return [{ ...problem, message, hint: `Write ${(0,quoted/* quoted */.TL)(version.text)}.`, expected: version.text }];
    }),
};
/** `version-local`: no index accepts it. */
const versionIsPublic = {
    claim: 'The version has no local part',
    find: neverReleased('version-local', 'a local version', (version) => version.isLocal),
};
/** `version-development`: `.dev` was left. */
const versionIsNoDevelopment = {
    claim: 'The version is no development version',
    find: neverReleased('version-development', 'a development version', (version) => version.isDevelopment),
};
function neverReleased(code, kind, applies) {
    return aboutWritten(({ text, file, line }, version) => {
        if (version === undefined)
            return unreadable;
        if (!applies(version))
            return [];
        const expected = (0,release_version/* releasedAs */.kg)(version).text;
        const message = `${file} has version ${(0,quoted/* quoted */.TL)(text)}, ${kind}, which is never released.`;
        return [{ code, severity: 'error', message, hint: `Write ${(0,quoted/* quoted */.TL)(expected)}.`, file, line, found: text, expected }];
    });
}
/** `version-mismatch`: the tag, or a section that was dated for this release, names another version. */
const versionsAgree = {
    claim: 'The version is that of the tag, or of the section that was dated',
    find: aboutWritten(({ text, file, line }, version, facts) => {
        if (version === undefined)
            return unreadable;
        const problem = { code: 'version-mismatch', severity: 'error', file, line, found: text };
        const tag = facts.askedTag;
        if (tag !== undefined) {
            if ((0,release_version/* compareVersions */.Zy)(tag.version, version) === 0)
                return [];
            const message = `The tag is ${(0,quoted/* quoted */.TL)(tag.name)}, but ${file} has version ${(0,quoted/* quoted */.TL)(text)}.`;
            const hint = `Set the version to ${(0,quoted/* quoted */.TL)(tag.version.text)}, and tag that commit; or delete the tag, and push ${(0,quoted/* quoted */.TL)((0,released_version/* tagNameToPush */.l0)(facts, version))}.`;
            return [{ ...problem, message, hint, expected: tag.version.text }];
        }
        const sections = (0,not_a_release/* newDatedSections */.N)(facts);
        if (sections.some(({ versions }) => versions.some((other) => (0,release_version/* haveSameBase */._g)(other, version))))
            return [];
        const [dated] = sections;
        const announced = dated?.versions[0];
        if (announced === undefined)
            return [];
        const message = `The change log dates the section ${(0,quoted/* quoted */.TL)(dated?.heading ?? '')}, but ${file} has version ${(0,quoted/* quoted */.TL)(text)}.`;
        const hint = `Set the version to ${(0,quoted/* quoted */.TL)(announced.text)}.`;
        return [{ ...problem, message, hint, expected: announced.text }];
    }),
};
/** `version-sources-differ`: each place is right for somebody who reads it alone. */
const sourcesAgree = {
    claim: 'Every file that declares the version has the same',
    find: aboutWritten((version, _, facts) => {
        return facts.state.declarations
            .filter(({ text }) => !(0,release_version/* isSameVersion */.p)(text, version.text))
            .map(({ text, file, line }) => ({
            code: 'version-sources-differ',
            severity: 'error',
            message: `${file} has version ${(0,quoted/* quoted */.TL)(text)} at line ${line}, but ${version.file} has ${(0,quoted/* quoted */.TL)(version.text)}.`,
            hint: `Write ${(0,quoted/* quoted */.TL)(version.text)} in ${file} too, or remove the version there.`,
            file,
            line,
            found: text,
            expected: version.text,
        }));
    }),
};
/** `version-sources-differ`, of those who only repeat the version: one that stayed at an earlier one was forgotten. */
const bystandersAgree = {
    claim: 'No file beside the project states an earlier version',
    find: (0,checks_subject/* withVersion */.$2)(({ facts, version }) => {
        const declared = new Set(facts.state.declarations.map(({ file, line }) => `${file}:${line}`));
        const log = facts.state.changeLog.kind === 'read' ? facts.state.changeLog.value : undefined;
        const tags = facts.history.kind === 'known' ? facts.history.value.tags : [];
        const earlier = [...tags.map((tag) => tag.version), ...(log?.sections.flatMap(({ versions }) => versions) ?? [])];
        return facts.state.bystanders
            .filter((each) => !isStated(each, version) && earlier.some((other) => isStated(each, other)))
            .filter(({ file, line }) => !declared.has(`${file}:${line}`))
            .map((each) => {
            const { text, file, line } = each;
            const expected = statedAs(each, version) ?? version.text;
            const message = `${file} has version ${(0,quoted/* quoted */.TL)(text)} at line ${line}, which is an earlier one than ${(0,quoted/* quoted */.TL)(version.text)}.`;
            const hint = `Write ${(0,quoted/* quoted */.TL)(expected)} there, or remove it.`;
            return { code: 'version-sources-differ', severity: 'warning', message, hint, file, line, found: text, expected };
        });
    }),
};
/** `lock-version-stale`: uv writes the normal form, so versions are compared and not texts. */
const lockIsFresh = {
    claim: 'The entry of the project in uv.lock has the version',
    find: aboutWritten((version, _, facts) => {
        const { lock } = facts.state;
        if (lock === undefined)
            return (0,finding/* notApplicable */.h)('there is no uv.lock with a version of the project');
        if ((0,release_version/* isSameVersion */.p)(lock.text, version.text))
            return [];
        const { text, file, line } = lock;
        const expected = (0,release_version/* parseVersion */.ot)(version.text)?.text ?? version.text;
        const message = `${file} has the project in version ${(0,quoted/* quoted */.TL)(text)}, but ${version.file} has ${(0,quoted/* quoted */.TL)(version.text)}.`;
        const problem = { code: 'lock-version-stale', severity: 'warning', file, line, found: text, expected };
        return [{ ...problem, message, hint: 'Run `uv lock`, and commit what it changes.' }];
    }),
};
/** The rules about the version that the project declares, and the other places that have it. */
const versionRules = [
    projectIsReadable,
    versionIsCanonical,
    versionIsPublic,
    versionIsNoDevelopment,
    versionsAgree,
    sourcesAgree,
    bystandersAgree,
    lockIsFresh,
];

;// CONCATENATED MODULE: ./lib/release/checks.js














/** Every rule, in the order in which a maintainer reads what it finds. A new rule is one line here or in its family. */
const rules = [
    ...settingsRules,
    ...versionRules,
    ...tagToolRules,
    ...historyRules,
    ...changeLogRules,
    ...dateRules,
    ...fileRules,
    ...tagRules,
    ...gitHubRules,
];
/** Without the history that leads to a base, nobody could say what is released. */
const rulesFor = ({ isShallow, base, askedTag }) => isShallow && base === undefined && askedTag === undefined ? [...settingsRules, ...historyRules] : rules;
/** The decision about a state that releases nothing. */
function notARelease(states, reason) {
    const before = states.base?.settings.problems.map(({ message }) => message) ?? [];
    const problems = states.state.settings.problems.filter(({ message }) => !before.includes(message));
    return { kind: 'not-a-release', reason, problems };
}
/**
 * Judge a release by the state that its branch would end in. All problems are found at once.
 *
 * Pure: no clock, no repository, no network.
 */
function decideCheck(facts) {
    const reason = (0,not_a_release/* reasonNotARelease */.M)(facts);
    if (reason !== undefined)
        return notARelease(facts, reason);
    const subject = (0,checks_subject/* subjectOf */.et)(facts);
    const applied = rulesFor(facts).map((rule) => applyRule(rule, subject, facts.settings.severities));
    const problems = applied.flatMap((each) => each.problems);
    const { version, choice } = subject;
    const section = choice.kind === 'none' ? undefined : choice.section;
    const judgement = { section, problems, rules: applied.map(({ outcome }) => outcome) };
    const hasErrors = problems.some(({ severity }) => severity === 'error');
    if (hasErrors || version === undefined)
        return { kind: 'no-go', version, ...judgement };
    return { kind: 'go', version, tagName: (0,released_version/* tagNameOfRelease */.W9)(facts, version), ...judgement };
}


/***/ }),

/***/ 19552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ declaredVersion)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25946);

/** The version that a project writes; `undefined` if that cannot be read, is no version, or comes from the tag. */
function declaredVersion({ project }) {
    if (project.kind === 'unreadable' || project.value.version.kind === 'from-tag')
        return undefined;
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(project.value.version.source.text);
}


/***/ }),

/***/ 27766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ notApplicable),
/* harmony export */   l: () => (/* binding */ notChecked)
/* harmony export */ });
const notChecked = (reason) => ({ result: 'not-checked', reason });
const notApplicable = (reason) => ({ result: 'not-applicable', reason });


/***/ }),

/***/ 17971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Op: () => (/* binding */ asBefore),
  RA: () => (/* binding */ asksForHabits),
  O9: () => (/* reexport */ changeLogBefore),
  Ab: () => (/* binding */ habitOf),
  k2: () => (/* binding */ habitOfReleases),
  HI: () => (/* reexport */ isAlike),
  C$: () => (/* reexport */ kindOfChange),
  KV: () => (/* reexport */ sectionsBelow),
  xJ: () => (/* binding */ severityOf)
});

// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
// EXTERNAL MODULE: ./lib/release/known.js
var known = __webpack_require__(2502);
// EXTERNAL MODULE: ./lib/release/change-log/file-names.js
var file_names = __webpack_require__(91602);
// EXTERNAL MODULE: ./lib/release/fragments/tree-fragments.js + 6 modules
var tree_fragments = __webpack_require__(79967);
;// CONCATENATED MODULE: ./lib/release/checks/habits/file-kinds.js


// The first pattern that fits a path in lower case names its kind. None has a repetition inside another.
const kinds = [
    // Outside the folder of a package: its release touches only what the workspace has for it.
    [/^(?:\.\.\/)+(?:uv|poetry|pdm|pixi)\.lock$/, 'release'],
    [/^(?:\.\.\/)+\.github\/(?:workflows|actions)\//, 'workflow'],
    [/^\.\.\/(?:.*\/)?(?:tests?|testing)\/|^\.\.\/(?:.*\/)?(?:test_[^/]*|[^/]*_test|conftest)\.py$/, 'tests'],
    [/^\.\.\//, 'other'],
    [/^(?:pyproject\.toml|setup\.py|setup\.cfg)$/, 'release'],
    [/^(?:uv|poetry|pdm|pixi)\.lock$|^pipfile\.lock$|^requirements[^/]*\.(?:txt|in)$|^requirements\//, 'release'],
    [/^(?:cargo\.lock|package-lock\.json|citation\.cff|codemeta\.json|\.bumpversion\.(?:cfg|toml))$/, 'release'],
    [/^\.github\/(?:workflows|actions)\//, 'workflow'],
    // Catalogs of gettext, which the tools of translators write.
    [/\.(?:po|pot|mo)$/, 'translations'],
    [/(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/, 'tests'],
    [/^(?:docs?|examples?)\//, 'documentation'],
    [
        /^(?:readme|contributing|authors|contributors|license|licence|copying|notice|security|code_of_conduct)\b[^/]*$/,
        'documentation',
    ],
    [/^[^/]*\.(?:md|rst)$/, 'documentation'],
    // Files and folders of tools: whatever begins with a dot at the root.
    [/^\./, 'tooling'],
    [
        /^(?:tox\.ini|noxfile\.py|makefile|justfile|appveyor\.yml|codecov\.yml|mypy\.ini|pytest\.ini|hatch\.toml)$/,
        'tooling',
    ],
    [/^scripts?\//, 'tooling'],
    [/\.(?:py|pyi|pyx|pxd|c|h|cc|cpp|rs|js|ts|css|html|jinja2?)$/, 'source'],
];
/**
 * What kind of file a path names.
 *
 * @param path With `/`, in the repository; of a release of one package, from its folder.
 */
function kindOfFile(path) {
    if ((0,file_names/* isChangeLogPath */.KJ)(path) || (0,tree_fragments/* isCustomaryFragment */._q)(path))
        return 'release';
    const lower = path.toLowerCase();
    return kinds.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other';
}

;// CONCATENATED MODULE: ./lib/release/checks/habits/file-roles.js

/** The kind of a change. That of the version alone is one of `release`. */
function kindOfChange({ path, pathInPackage = path, extent }) {
    const kind = kindOfFile(pathInPackage);
    switch (extent) {
        case 'version':
            return 'release';
        case 'words':
            return kind === 'source' || kind === 'tests' ? 'words' : kind;
        case 'beside-version':
            return kind === 'source' ? 'version-file' : kind;
        case 'any':
            return kind;
    }
}
/** Whether a release that changed one file has shown that releases change the other: then it is of the same kind. */
function isAlike(now, earlier) {
    const [kind, before] = [kindOfChange(now), kindOfChange(earlier)];
    // Where a release goes into the source, it may bring tests, which reach nobody who uses the project; outside the folder
    // of its package, they are no more than another file there.
    if (kind === 'tests') {
        const areOutside = before === 'other' && [now, earlier].every((change) => folderOf(change) === '..');
        return areOutside || ['tests', 'source', 'words'].includes(before);
    }
    if (kind !== before)
        return false;
    return (kind !== 'source' && kind !== 'other') || folderOf(now) === folderOf(earlier);
}
/** The part of a repository, or of the package that is released, that a file is in: `src/flask`, `docs`; empty for the root. */
function folderOf({ path, pathInPackage = path }) {
    const folders = pathInPackage.split('/').slice(0, -1);
    return folders.slice(0, /^(?:src|lib|python)$/.test(folders[0] ?? '') ? 2 : 1).join('/');
}

// EXTERNAL MODULE: ./lib/release/checks/released-version.js
var released_version = __webpack_require__(48353);
// EXTERNAL MODULE: ./lib/release/checks/subject.js
var subject = __webpack_require__(33615);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
;// CONCATENATED MODULE: ./lib/release/checks/habits/before.js


/**
 * The change log as it was before a release: that of the base, which no branch can change for itself.
 *
 * Without a base, as of a tag that is built, or of a clone that has no remote, its own file is all that there is.
 */
function changeLogBefore({ base, state }) {
    const { changeLog } = base ?? state;
    return changeLog.kind === 'read' ? (0,known/* known */.e)(changeLog.value) : (0,known/* unknown */.L)('the change log of the base cannot be read');
}
/** The sections of the versions below one, the greatest first, in whatever order the file has them. */
function sectionsBelow(changeLog, version) {
    const below = (changeLog?.sections ?? []).flatMap((section) => {
        const greatest = (0,release_version/* greatestOf */.HE)(section.versions);
        const isReleased = section.date.kind !== 'unreleased';
        return greatest !== undefined && isReleased && (0,release_version/* compareVersions */.Zy)(greatest, version) < 0 ? [{ section, greatest }] : [];
    });
    return below.toSorted((a, b) => (0,release_version/* compareVersions */.Zy)(b.greatest, a.greatest)).map(({ section }) => section);
}

;// CONCATENATED MODULE: ./lib/release/checks/habits.js









/** Whether something is a habit of the last releases, the nearest first; only the first three count. */
function habitOf(deeds) {
    if (deeds.kind === 'unknown')
        return deeds;
    const last = deeds.value.slice(0, release_history/* lastReleasesCount */.SR);
    const those = last.filter(({ isDone }) => isDone).map(({ name }) => name);
    return those.length === 0 ? { kind: 'new', count: last.length } : { kind: 'usual', those, count: last.length };
}
/** Whether the last releases, as the repository has them, did something. */
function habitOfReleases({ lastReleases }, isDone) {
    if (lastReleases.kind === 'unknown')
        return lastReleases;
    return habitOf((0,known/* known */.e)(lastReleases.value.map((each) => ({ name: each.tag.name, isDone: isDone(each) }))));
}
/** An error is a departure from what the last releases did. What they did is not judged where it is not known. */
const severityOf = ({ kind }) => (kind === 'new' ? 'error' : 'warning');
/** What to add to what was found: `, as in 2 of the last 3 releases ("3.0.1" and "3.0.0")`. */
function asBefore(habit) {
    switch (habit.kind) {
        case 'usual': {
            const { those, count } = habit;
            const last = count === 1 ? 'the last release' : `the last ${count} releases`;
            return `, as in ${those.length === count ? '' : `${those.length} of `}${last} (${(0,listed/* listed */.K)(those.map(quoted/* quoted */.TL))})`;
        }
        case 'new':
            return '';
        case 'unknown':
            return ` (whether the last releases were so is not checked: ${habit.reason})`;
    }
}
/** Whether a release does anything that may be a habit, so that the last ones have to be looked at. */
function asksForHabits(facts) {
    const { isMerge, changes, history, commit, state } = facts;
    const { value: changeLog } = state.changeLog.kind === 'read' ? state.changeLog : { value: undefined };
    const version = (0,released_version/* versionToRelease */.Bf)(facts);
    const isWithoutSection = changeLog !== undefined && version && (0,subject/* chooseSection */.ZB)(changeLog, version).kind === 'none';
    const isForeign = changes.kind === 'known' && changes.value.some((change) => kindOfChange(change) !== 'release');
    const tags = history.kind === 'known' ? history.value.tags : [];
    const isLightweight = tags.some((tag) => tag.commit === commit && !tag.isAnnotated);
    return isMerge || isWithoutSection === true || isForeign || isLightweight;
}


/***/ }),

/***/ 89828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ reasonNotARelease),
/* harmony export */   N: () => (/* binding */ newDatedSections)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25946);
/* harmony import */ var _declared_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19552);



/**
 * Why a state is no release at all, so that nothing has to be judged.
 *
 * A release changes the version to one that is no `.dev`, or dates a section of the change log.
 *
 * @returns One sentence; `undefined` if it is a release, or a tag asks for one.
 */
function reasonNotARelease(facts) {
    if (facts.askedTag !== undefined || newDatedSections(facts).length > 0)
        return undefined;
    const { project } = facts.state;
    const base = facts.base?.project;
    if (project.kind === 'unreadable') {
        if (base?.kind !== 'unreadable' || base.error.code !== project.error.code)
            return undefined;
        return 'The version cannot be read, as at the base of the pull request, and no section of the change log was dated.';
    }
    const { version } = project.value;
    if (version.kind === 'from-tag') {
        if (facts.base === undefined && newestSectionIsDated(facts.state))
            return undefined;
        return `The version comes from the tag (${version.tool}), and no section of the change log was dated.`;
    }
    const { text } = version.source;
    if ((0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text)?.isDevelopment)
        return `The version is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}, a development version.`;
    if (base?.kind === 'unreadable')
        return 'The version could not be read before, and no section of the change log was dated.';
    const before = base?.value.version;
    if (before?.kind !== 'written' || !(0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameVersion */ .p)(before.source.text, text))
        return undefined;
    return `The version is ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(text)}, as at the base of the pull request, and no section of the change log was dated.`;
}
/**
 * The sections that this state dates and the base does not, of versions that are not older than the project's.
 *
 * An older one came with a merge from a maintenance branch. Without a base, only the section of this version counts.
 */
function newDatedSections({ state, base }) {
    const version = (0,_declared_version_js__WEBPACK_IMPORTED_MODULE_1__/* .declaredVersion */ .P)(state);
    // A change log that is only found now tells nothing of what is new in it.
    if (base !== undefined && (base.changeLog.kind === 'unreadable' || base.changeLog.value === undefined))
        return [];
    const datedBefore = base === undefined ? [] : datedSections(base).flatMap((section) => section.versions);
    return datedSections(state).filter(({ versions }) => versions.some((dated) => {
        if (version === undefined)
            return base !== undefined && !isAmong(dated, datedBefore);
        if (base === undefined)
            return version.isDevelopment && (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .haveSameBase */ ._g)(dated, version);
        return (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(dated, version) >= 0 && !isAmong(dated, datedBefore);
    }));
}
const isAmong = (version, others) => others.some((other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(version, other) === 0);
function datedSections({ changeLog }) {
    const sections = changeLog.kind === 'read' ? changeLog.value?.sections : undefined;
    return (sections ?? []).filter(({ date }) => date.kind === 'dated');
}
/** Without a base, nobody can say whether the date is new. */
function newestSectionIsDated({ changeLog }) {
    const [newest] = changeLog.kind === 'read' ? (changeLog.value?.sections ?? []) : [];
    return newest?.date.kind === 'dated';
}


/***/ }),

/***/ 48353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bf: () => (/* binding */ versionToRelease),
/* harmony export */   W9: () => (/* binding */ tagNameOfRelease),
/* harmony export */   l0: () => (/* binding */ tagNameToPush)
/* harmony export */ });
/* harmony import */ var _tag_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89418);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25946);
/* harmony import */ var _declared_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19552);
/* harmony import */ var _not_a_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89828);





/**
 * The version that is to be released: that of the tag, in the numbers of the project where both are equal, else the one that
 * the declared version leads to, else the one of the section that was dated for it, or of the newest one.
 *
 * @returns `undefined` if the project cannot be read, or the version comes from a tag and no change log tells it before.
 */
function versionToRelease(states) {
    const { askedTag, state } = states;
    if (askedTag !== undefined) {
        const declared = (0,_declared_version_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredVersion */ .P)(state);
        return declared && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(declared, askedTag.version) === 0 ? declared : askedTag.version;
    }
    if (state.project.kind === 'unreadable')
        return undefined;
    if (state.project.value.version.kind === 'written') {
        const declared = (0,_declared_version_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredVersion */ .P)(state);
        return declared && (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedAs */ .kg)(declared);
    }
    const log = state.changeLog.kind === 'read' ? state.changeLog.value : undefined;
    const [section] = [...(0,_not_a_release_js__WEBPACK_IMPORTED_MODULE_3__/* .newDatedSections */ .N)(states), ...(log?.sections ?? [])].filter(({ versions }) => versions.length > 0);
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .greatestOf */ .HE)(section?.versions ?? []);
}
/** The name of the tag that releases a version: of the one that was asked for, or that is there, else of the one to push. */
function tagNameOfRelease(facts, version) {
    return (facts.askedTag ?? facts.existingTag)?.name ?? tagNameToPush(facts, version);
}
/** The name of the tag that a version would get. */
function tagNameToPush({ state, tagPrefix }, version) {
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .tagNameOf */ .Fk)(version, tagPrefix, (0,_tag_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .taggedSpelling */ .V1)(version, writtenAs(state, version)));
}
/** How a project writes a version; of one from the tag, how its change log does. */
function writtenAs({ project, changeLog }, version) {
    const declared = project.kind === 'read' && project.value.version.kind === 'written' ? [project.value.version.source.text] : [];
    const sections = changeLog.kind === 'read' ? (changeLog.value?.sections ?? []) : [];
    const written = declared.length > 0 ? declared : sections.flatMap(({ spelledVersions }) => spelledVersions);
    return written.find((text) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameVersion */ .p)(text, version.text));
}


/***/ }),

/***/ 33615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ withVersion),
/* harmony export */   TB: () => (/* binding */ noSection),
/* harmony export */   ZB: () => (/* binding */ chooseSection),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   iG: () => (/* binding */ withSection)
/* harmony export */ });
/* harmony import */ var _change_log_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64441);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25946);
/* harmony import */ var _declared_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19552);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27766);
/* harmony import */ var _released_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48353);





/** Work out what the rules need. */
function subjectOf(facts) {
    const { project, changeLog } = facts.state;
    const readProject = project.kind === 'read' ? project.value : undefined;
    const readLog = changeLog.kind === 'read' ? changeLog.value : undefined;
    const declared = (0,_declared_version_js__WEBPACK_IMPORTED_MODULE_2__/* .declaredVersion */ .P)(facts.state);
    const version = (0,_released_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionToRelease */ .Bf)(facts);
    const choice = version ? chooseSection(readLog, version) : { kind: 'none' };
    return { facts, project: readProject, declared, version, changeLog: readLog, choice };
}
/** The section of a version: its own, else that of its base version if it is a pre-release. */
function chooseSection(changeLog, version) {
    if (changeLog === undefined)
        return { kind: 'none' };
    const all = (0,_change_log_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(changeLog, version);
    const [section] = all;
    if (section !== undefined)
        return { kind: 'own', section, all };
    const base = version.isPreRelease ? (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(version.base) : undefined;
    const [baseSection] = base === undefined ? [] : (0,_change_log_js__WEBPACK_IMPORTED_MODULE_0__/* .sectionsOf */ .Ks)(changeLog, base);
    return baseSection === undefined ? { kind: 'none' } : { kind: 'base', section: baseSection };
}
/** A rule about the version: not checked if that is not known. */
function withVersion(find) {
    return (subject) => {
        const { version } = subject;
        return version === undefined
            ? (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .notChecked */ .l)('the version of the project cannot be read')
            : find({ ...subject, version });
    };
}
/** A rule about the section of the version: not checked if there is none. */
function withSection(find) {
    return withVersion((subject) => {
        const { changeLog, choice, facts } = subject;
        if (changeLog === undefined || choice.kind === 'none')
            return noSection(facts);
        return find({ ...subject, changeLog, choice });
    });
}
/** Why a rule about the change log is not checked. */
function noSection({ settings, state: { changeLog, fragments } }) {
    if (settings.changeLog.kind === 'none')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .notApplicable */ .h)('the project sets change-log = "none"');
    if (changeLog.kind === 'unreadable')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .notChecked */ .l)('the change log cannot be read');
    if (changeLog.value === undefined && fragments?.tool.name === 'reno')
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .notApplicable */ .h)('reno keeps the notes of each release, and writes no change log');
    if (changeLog.value === undefined)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .notChecked */ .l)('there is no change log');
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .notChecked */ .l)('the change log has no section of the version');
}


/***/ }),

/***/ 51552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ notesOfJudged)
/* harmony export */ });
/* harmony import */ var _checks_released_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48353);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21790);


/**
 * The notes of a release that was judged.
 *
 * @returns `undefined` if project or version cannot be read. A template that cannot be used, which is a problem of its
 *   own, is left out.
 */
function notesOfJudged(facts, { section, version, problems }, place) {
    const { notesTemplate } = facts;
    const { changeLog, project } = facts.state;
    if (version === undefined || project.kind !== 'read')
        return undefined;
    const isTemplateUsable = !problems.some(({ code }) => code === 'notes-template-invalid');
    return (0,_notes_js__WEBPACK_IMPORTED_MODULE_1__/* .renderNotes */ .I)({
        changeLog: changeLog.kind === 'read' ? changeLog.value : undefined,
        section,
        version,
        tag: (0,_checks_released_version_js__WEBPACK_IMPORTED_MODULE_0__/* .tagNameOfRelease */ .W9)(facts, version),
        projectName: project.value.name,
        changesUrl: project.value.changesUrl,
        template: isTemplateUsable ? notesTemplate?.text : undefined,
        ...place,
    });
}


/***/ }),

/***/ 2502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   e: () => (/* binding */ known)
/* harmony export */ });
const known = (value) => ({ kind: 'known', value });
const unknown = (reason) => ({ kind: 'unknown', reason });


/***/ }),

/***/ 21790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ renderNotes),
  b: () => (/* reexport */ summarizeNotices)
});

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/markdown.js
var markdown = __webpack_require__(45162);
// EXTERNAL MODULE: ./lib/release/change-log/entries.js
var change_log_entries = __webpack_require__(49245);
// EXTERNAL MODULE: ./lib/release/change-log/targets.js
var targets = __webpack_require__(55103);
;// CONCATENATED MODULE: ./lib/release/notes/alert.js

// https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
const alerts = {
    note: 'NOTE',
    seealso: 'NOTE',
    tip: 'TIP',
    hint: 'TIP',
    important: 'IMPORTANT',
    warning: 'WARNING',
    attention: 'WARNING',
    caution: 'CAUTION',
    danger: 'CAUTION',
    error: 'CAUTION',
};
/** An admonition as an alert of GitHub, if it has one of this name, else as a quote with a label. */
function alert_alert(name, { title, text, isAtTop }) {
    const kind = title === '' && isAtTop ? alerts[name] : undefined;
    const label = name === 'admonition' ? title : `${labels[name] ?? capitalized(name)}${title === '' ? '' : ` ${title}`}`;
    const heading = kind === undefined ? `**${label}**\n` : `[!${kind}]`;
    return (0,markdown/* quote */.hD)(`${heading}\n${text}`.trimEnd());
}
const labels = {
    deprecated: 'Deprecated since version',
    seealso: 'See also',
    versionadded: 'Added in version',
    versionchanged: 'Changed in version',
    versionremoved: 'Removed in version',
};
const capitalized = (name) => name.slice(0, 1).toUpperCase() + name.slice(1);

// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/change-log/markdown/html-tag.js
var html_tag = __webpack_require__(53103);
;// CONCATENATED MODULE: ./lib/release/notes/addresses.js

/**
 * An address of a change log for another page: one that is relative leads to the file of the repository at the tag.
 *
 * @param view How GitHub shows that file: as a page, or, for pictures, as it is.
 * @returns `undefined` if it may not stand on a page, such as `javascript:…`.
 */
function absoluteUrl(url, { repository, tag, path }, view) {
    const written = url.trim().replace(/\s/g, (space) => encodeURIComponent(space));
    if (/^[a-z][-+.a-z0-9]*:/i.test(written))
        return (0,markdown/* isLinkable */.n1)(written) ? written : undefined;
    if (path === undefined || written === '')
        return undefined;
    const root = `https://github.com/${[repository, view, encodeURIComponent(tag)].join('/')}/`;
    const file = root + path.split('/').map(encodeURIComponent).join('/');
    // To GitHub, "/docs" is in the repository, but "//example.org" is a host.
    const relative = /^\/(?!\/)/.test(written) ? root + written.slice(1) : written;
    return URL.canParse(relative, file) ? new URL(relative, file).href : undefined;
}

;// CONCATENATED MODULE: ./lib/release/notes/html.js




// What GitHub leaves of HTML in Markdown; the rest it drops without a word.
// https://github.com/gjtorikian/html-pipeline/blob/v2.14.3/lib/html/pipeline/sanitization_filter.rb
const html_elements = new Set(`a abbr b bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img
  ins kbd li mark ol p picture pre q rp rt ruby s samp small source span strike strong sub summary sup table tbody td
  tfoot th thead time tr tt ul var video wbr`.split(/\s+/));
const attributes = new Set(`align alt aria-hidden aria-label border cellpadding cellspacing colspan controls datetime dir height hspace id lang media
  name open role rowspan scope span start summary title type valign value vspace width`.split(/\s+/));
const empty = new Set(['br', 'hr', 'img', 'source', 'wbr']);
/**
 * A tag as it may stand on a page of GitHub, without what GitHub drops; its addresses are absolute.
 *
 * @param open What is open where it stands: a tag that closes nothing is left out, and noted.
 */
function renderTag(tag, line, open, rendering) {
    const { name, isClosing, source } = tag;
    if (!html_elements.has(name)) {
        rendering.note({ line, kind: 'kept as text: HTML', message: `Kept as text: HTML, ${(0,quoted/* quoted */.TL)(source)}.` });
        return (0,markdown/* escapeText */.X1)(source);
    }
    if (isClosing) {
        if (open.close(name))
            return `</${name}>`;
        rendering.note({ line, kind: 'left out: HTML', message: `Left out: HTML that closes nothing, ${(0,quoted/* quoted */.TL)(source)}.` });
        return '';
    }
    if (isMisplaced(name, open)) {
        rendering.note({
            line,
            kind: 'left out: HTML',
            message: `Left out: HTML in a place that is not its own, ${(0,quoted/* quoted */.TL)(source)}.`,
        });
        return '';
    }
    const written = `<${[name, ...tag.attributes.flatMap((each) => renderAttribute(name, each, line, rendering))].join(' ')}>`;
    if (empty.has(name))
        return written;
    if (source.endsWith('/>'))
        return `${written}</${name}>`;
    open.open(name, line);
    return written;
}
const partsOfTables = new Set(['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr']);
// A browser would drop a part of a table elsewhere, and move what is between the parts out of the table.
function isMisplaced(name, open) {
    if (partsOfTables.has(name))
        return !open.has('table');
    return ['table', 'tbody', 'tfoot', 'thead', 'tr'].includes(open.last ?? '');
}
/** The closing tags of what is still open, each noted. */
function renderMissingTags(open, { note }) {
    const left = open.closeAll();
    for (const { name, line } of left) {
        note({ line, kind: 'closed: HTML', message: `Closed: HTML that has no end, ${(0,quoted/* quoted */.TL)(`<${name}>`)}.` });
    }
    return left.map(({ name }) => `</${name}>`);
}
/**
 * Lines of HTML, with mentions inert and comments left out. They are text if they have a tag that GitHub drops, a comment
 * without an end, or, without what is left out, no tag at their start, which would not be HTML any more.
 *
 * @returns Empty if nothing of them is shown.
 */
function renderHtml(text, line, open, rendering) {
    const notices = [];
    const then = open.copy();
    const rendered = renderParts(partsOf(text), line, then, { ...rendering, note: (notice) => notices.push(notice) });
    if (rendered !== undefined) {
        open.become(then);
        for (const notice of notices)
            rendering.note(notice);
        return rendered;
    }
    rendering.note({ line, kind: 'kept as text: HTML', message: 'Kept as text: HTML.' });
    return (0,markdown/* fencedBlock */.zW)(text);
}
function renderParts(parts, line, open, rendering) {
    const rendered = [];
    let at = line;
    let plain = '';
    for (const part of parts ?? []) {
        const source = part.kind === 'tag' ? part.tag.source : part.text;
        const tag = part.kind === 'tag' ? renderTag(part.tag, at, open, rendering) : '';
        at += source.split('\n').length - 1;
        if (part.kind === 'text')
            plain += source;
        if (tag === '')
            continue;
        rendered.push((0,markdown/* inertHtml */.yj)(plain), tag);
        plain = '';
    }
    const whole = `${rendered.join('')}${(0,markdown/* inertHtml */.yj)(plain)}`.trim();
    const [first] = parts ?? [];
    const isBegun = first?.kind === 'tag' &&
        rendered[0] === '' &&
        whole.startsWith(`<${first.tag.isClosing ? '/' : ''}${first.tag.name}`);
    if (parts === undefined || !(isBegun || whole === ''))
        return undefined;
    // A blank line ends HTML, but for text as it is.
    return first?.kind === 'tag' && first.tag.name === 'pre' ? whole : whole.replace(/\n(?:[ \t]*\n)+/g, '\n');
}
/** Tags, comments, and the text between them; `undefined` if they cannot stand on the page. */
function partsOf(text) {
    const parts = [];
    let from = 0;
    for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', Math.max(from, at + 1))) {
        const comment = (0,html_tag/* htmlCommentAt */.e)(text, at);
        const tag = (0,html_tag/* htmlTagAt */.f)(text, at);
        const isRefused = tag === undefined ? text.startsWith('<!--', at) : !html_elements.has(tag.name);
        if (comment === undefined && isRefused)
            return undefined;
        if (comment === undefined && tag === undefined)
            continue;
        if (at > from)
            parts.push({ kind: 'text', text: text.slice(from, at) });
        if (comment !== undefined)
            parts.push({ kind: 'comment', text: comment });
        else if (tag !== undefined)
            parts.push({ kind: 'tag', tag });
        from = at + (comment ?? tag?.source ?? '').length;
    }
    if (from < text.length)
        parts.push({ kind: 'text', text: text.slice(from) });
    return parts;
}
function renderAttribute(element, [name, value], line, rendering) {
    if (attributes.has(name))
        return [value === undefined ? name : `${name}="${escapeValue(value)}"`];
    const view = addressOf(element, name);
    if (view === undefined || value === undefined)
        return [];
    const urls = name === 'srcset' ? value.split(/,\s+/) : [value];
    const absolute = urls.map((each) => {
        const [url = '', ...size] = name === 'srcset' ? each.trim().split(/\s+/) : [each];
        const found = absoluteUrl(url.replaceAll('&amp;', '&'), rendering.place, view);
        return found === undefined ? undefined : [found, ...size].join(' ');
    });
    if (!absolute.includes(undefined))
        return [`${name}="${escapeValue(absolute.join(', '))}"`];
    rendering.note({
        line,
        kind: 'left out: address',
        message: `Left out: the address ${(0,quoted/* quoted */.TL)(value)} of <${element}>.`,
    });
    return [];
}
function addressOf(element, name) {
    if (element === 'a')
        return name === 'href' ? 'blob' : undefined;
    const isPicture = element === 'img' || element === 'source' || element === 'video';
    return isPicture && ['src', 'srcset', 'poster'].includes(name) ? 'raw' : undefined;
}
// References to characters stay as they are written.
const escapeValue = (value) => value
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\s*\n\s*/g, ' ');

// EXTERNAL MODULE: ./lib/release/change-log/plain-text.js
var plain_text = __webpack_require__(38733);
;// CONCATENATED MODULE: ./lib/release/notes/open-elements.js
// HTML, "Optional tags": what ends by itself where something else begins or ends.
const closeThemselves = new Set('caption colgroup dd dt li p rp rt tbody td tfoot th thead tr'.split(' '));
/** Elements of HTML that are open in one place: a list of blocks, or a line of text. */
class OpenElements {
    #elements = [];
    get isEmpty() {
        return this.#elements.every(({ name }) => closeThemselves.has(name));
    }
    copy() {
        const copy = new OpenElements();
        copy.become(this);
        return copy;
    }
    become(other) {
        this.#elements = other.#elements;
    }
    /** The innermost of all. */
    get last() {
        return this.#elements.at(-1)?.name;
    }
    has(name) {
        return this.#elements.some((element) => element.name === name);
    }
    open(name, line) {
        this.#elements = [...this.#elements, { name, line }];
    }
    /** Whether an element was open that can be closed. */
    close(name) {
        const at = this.#elements.findLastIndex((element) => element.name === name);
        const isClosable = at !== -1 && this.#elements.slice(at + 1).every((inner) => closeThemselves.has(inner.name));
        if (isClosable)
            this.#elements = this.#elements.slice(0, at);
        return isClosable;
    }
    /** The elements that nothing has closed, from the inside; none is open then. */
    closeAll() {
        const left = this.#elements.filter(({ name }) => name !== 'p').toReversed();
        this.#elements = [];
        return left;
    }
}

;// CONCATENATED MODULE: ./lib/release/notes/roles.js


const renderers = {
    issue: renderNumbers,
    issues: renderNumbers,
    pr: renderNumbers,
    prs: renderNumbers,
    pull: renderNumbers,
    ghsa: renderAdvisories,
    pep: (role) => renderDocument(role, 'PEP', (number) => `https://peps.python.org/pep-${number.padStart(4, '0')}/`),
    rfc: (role) => renderDocument(role, 'RFC', (number) => `https://datatracker.ietf.org/doc/html/rfc${number}`),
};
// The Python domain of Sphinx, and the roles that it and Docutils show in a typewriter face.
const codeRoles = new Set(`attr class const data decorator exc func meth mod obj property type any code command envvar file kbd literal
  makevar option program samp`.split(/\s+/));
const textRoles = new Set(['ref', 'doc', 'term', 'numref', 'download', 'abbr', 'guilabel', 'menuselection']);
/** A role as Markdown: a link, code, or its text. What is malformed or not known is kept, and noted. */
function renderRole(role, rendering) {
    const { line, name } = role;
    // "py:class" is "class" of the Python domain.
    const kind = name.slice(name.lastIndexOf(':') + 1).toLowerCase();
    if (name === '' || codeRoles.has(kind))
        return (0,markdown/* codeSpan */.SS)(role.title ?? shortName(role));
    const shown = role.title ?? role.target;
    if (textRoles.has(kind))
        return (0,markdown/* escapeText */.X1)(shown);
    if (Object.hasOwn(renderers, kind)) {
        const rendered = renderers[kind]?.(role, rendering);
        if (rendered === undefined)
            rendering.note({
                line,
                kind: `kept as text: role ${(0,quoted/* quoted */.TL)(name)}`,
                message: `The role ${(0,quoted/* quoted */.TL)(name)} holds ${(0,quoted/* quoted */.TL)(shown)}: kept as text.`,
            });
        return rendered ?? (0,markdown/* escapeText */.X1)(shown);
    }
    rendering.note({
        line,
        kind: `shown as code: role ${(0,quoted/* quoted */.TL)(name)}`,
        message: `The role ${(0,quoted/* quoted */.TL)(name)} is not known: its text is shown as code.`,
    });
    return (0,markdown/* codeSpan */.SS)(shown);
}
// "~flask.Flask" is shown as "Flask", "!flask.Flask" as "flask.Flask". Only the default role has no such prefixes.
function shortName({ name, target }) {
    if (name === '')
        return target;
    const bare = target.replace(/^!/, '');
    if (!bare.startsWith('~'))
        return bare.replace(/^\./, '');
    return bare.slice(bare.lastIndexOf('.') + 1).replace(/^~/, '');
}
// "12", "12, 34", and, with a note, "#12".
function renderNumbers({ line, name, target, title }, { repository, note }) {
    const numbers = roles_partsOf(target);
    if (numbers.length === 0 || !numbers.every((number) => /^#?\d{1,9}$/.test(number)))
        return undefined;
    if (target.includes('#'))
        note({
            line,
            kind: `shown without "#": role ${(0,quoted/* quoted */.TL)(name)}`,
            message: `The role ${(0,quoted/* quoted */.TL)(name)} holds ${(0,quoted/* quoted */.TL)(target)}: it takes the number alone.`,
        });
    const [first = ''] = numbers.map((number) => number.replace('#', ''));
    if (title !== undefined)
        return (0,markdown/* link */.nf)((0,markdown/* escapeText */.X1)(title), `https://github.com/${repository}/issues/${first}`);
    return numbers.map((number) => `#${number.replace('#', '')}`).join(', ');
}
// The page of the project: it is there before the advisory is in GitHub's database.
function renderAdvisories({ target, title }, { repository }) {
    const names = roles_partsOf(target).map((id) => `GHSA-${id.toLowerCase().replace(/^ghsa-/, '')}`);
    if (names.length === 0 || !names.every((name) => /^GHSA(?:-[0-9a-z]{4}){3}$/.test(name)))
        return undefined;
    const url = `https://github.com/${repository}/security/advisories/`;
    return names.map((name) => (0,markdown/* link */.nf)(title === undefined ? name : (0,markdown/* escapeText */.X1)(title), url + name)).join(', ');
}
// "8", "12, 34", or "9110#section-5".
function renderDocument({ target, title }, series, url) {
    const documents = roles_partsOf(target).map((document) => /^(\d{1,5})(#[-\w.]+)?$/.exec(document));
    if (documents.length === 0 || documents.includes(null))
        return undefined;
    return documents
        .map((match) => [match?.[1] ?? '', match?.[2] ?? ''])
        .map(([number, place]) => (0,markdown/* link */.nf)(title === undefined ? `${series} ${number}` : (0,markdown/* escapeText */.X1)(title), url(number) + place))
        .join(', ');
}
const roles_partsOf = (target) => target.split(/[\s,]+/).filter((part) => part !== '');

;// CONCATENATED MODULE: ./lib/release/notes/inlines.js







/** Inline parts as Markdown on one line; what HTML opens among them is closed at its end. */
function renderInlines(inlines, rendering, place = 'line') {
    const open = new OpenElements();
    const parts = [];
    // What is left out between two texts must not make a mention of them.
    let text = '';
    for (const inline of inlines) {
        if (inline.kind === 'text') {
            text += inline.text;
            continue;
        }
        const rendered = inline.kind === 'tag'
            ? renderTag(inline.tag, inline.line, open, rendering)
            : renderInline(inline, rendering, place);
        if (rendered === '')
            continue;
        parts.push((0,markdown/* escapeText */.X1)(text), rendered);
        text = '';
    }
    return `${parts.join('')}${(0,markdown/* escapeText */.X1)(text)}${renderMissingTags(open, rendering).join('')}`;
}
function renderInline(inline, rendering, place) {
    switch (inline.kind) {
        case 'literal':
            return (0,markdown/* codeSpan */.SS)(inline.text);
        case 'emphasis':
            return marked(renderInlines(inline.inlines, rendering, place), '*');
        case 'strong':
            return marked(renderInlines(inline.inlines, rendering, place), '**');
        case 'deleted':
            return marked(renderInlines(inline.inlines, rendering, place), '~~');
        case 'role':
            return renderRole(inline, rendering);
        case 'image':
            return renderImage(inline, rendering);
        case 'link':
            // A link has no links inside.
            return place === 'link' ? (0,markdown/* escapeText */.X1)((0,plain_text/* plainText */.w)(inline.inlines)) : renderLink(inline, rendering);
        case 'reference':
            return renderReference(inline, rendering, place);
        case 'autolink':
            return place === 'link' ? (0,markdown/* escapeText */.X1)(inline.url) : (0,markdown/* bareLink */.hs)(inline.url);
        case 'footnote-reference':
            return renderFootnoteReference(inline, rendering);
        case 'math':
            return renderMath(inline.text);
        case 'character':
            return inline.text;
        case 'break':
            return '<br>';
        case 'comment':
            return '';
        case 'unknown':
            rendering.note({
                line: inline.line,
                kind: `kept as text: ${inline.construct}`,
                message: `Kept as text: ${inline.construct}, ${(0,quoted/* quoted */.TL)(inline.text)}.`,
            });
            return (0,markdown/* escapeText */.X1)(inline.text);
    }
}
function renderLink({ line, inlines, url, title }, rendering) {
    const absolute = absoluteUrl(url, rendering.place, 'blob');
    if (absolute !== undefined)
        return (0,markdown/* link */.nf)(renderInlines(inlines, rendering, 'link'), absolute, title);
    rendering.note({ line, kind: 'kept as text: link', message: `Kept as text: a link to ${(0,quoted/* quoted */.TL)(url)}.` });
    const shown = renderInlines(inlines, rendering);
    return url === '' ? shown : `${shown} (${(0,markdown/* escapeText */.X1)(url)})`;
}
function renderImage({ line, inlines, url, title }, rendering) {
    const absolute = absoluteUrl(url, rendering.place, 'raw');
    const shown = (0,markdown/* escapeText */.X1)((0,plain_text/* plainText */.w)(inlines));
    if (absolute !== undefined)
        return (0,markdown/* image */.Sl)(shown, absolute, title);
    rendering.note({ line, kind: 'kept as text: image', message: `Kept as text: an image at ${(0,quoted/* quoted */.TL)(url)}.` });
    return shown;
}
function renderReference(reference, rendering, place) {
    const { line, inlines, name, signs } = reference;
    const [before, behind] = signs;
    const url = rendering.targets.get(name);
    if (url !== undefined) {
        const target = { line, inlines, url, title: '' };
        if (before === '![')
            return renderImage(target, rendering);
        return place === 'link' ? (0,markdown/* escapeText */.X1)((0,plain_text/* plainText */.w)(inlines)) : renderLink(target, rendering);
    }
    // "[text]" is most often just that.
    if (`${before}${behind}` !== '[]') {
        rendering.note({
            line,
            kind: 'kept as text: reference without an address',
            message: `Kept as text: a reference to ${(0,quoted/* quoted */.TL)(name)}, of which there is no address here.`,
        });
    }
    return `${(0,markdown/* escapeText */.X1)(before)}${renderInlines(inlines, rendering, place)}${(0,markdown/* escapeText */.X1)(behind)}`;
}
// To GitHub, one without a footnote is text too.
function renderFootnoteReference({ line, label: spelled }, rendering) {
    const label = spelled.toLowerCase();
    const source = (0,markdown/* escapeText */.X1)(`[^${spelled}]`);
    if (!rendering.footnotes.has(label))
        return source;
    if (/^[-\p{L}\p{N}_.:+]+$/u.test(label)) {
        rendering.refer(label);
        return `[^${label}]`;
    }
    rendering.note({ line, kind: 'kept as text: footnote', message: `Kept as text: the footnote ${(0,quoted/* quoted */.TL)(spelled)}.` });
    return source;
}
// What could be read as something else by one who does not know mathematics is text.
const renderMath = (text) => /[<@]|\w#\d/.test(text) || (text.includes('`') && !/^\$`[^`]+`\$$/.test(text)) ? (0,markdown/* escapeText */.X1)(text) : text;
// Marks with a space beside them would not be read as marks.
const marked = (text, marks) => (text.trim() === '' ? text : `${marks}${text.trim()}${marks}`);

;// CONCATENATED MODULE: ./lib/release/notes/pipe-table.js

/**
 * A table of Markdown.
 *
 * @param headerRows If there are any, the first row is the header; else it is empty, since GitHub knows no other form.
 */
function pipeTable(rows, headerRows, alignments) {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    const empty = Array.from({ length: width }, () => '');
    const filled = rows.map((cells) => empty.map((_, index) => cells[index] ?? ''));
    const [header = empty, ...body] = headerRows > 0 ? filled : [empty, ...filled];
    const divider = empty.map((_, index) => dividers[alignments[index] ?? 'none']);
    return (0,markdown/* table */.tp)(`${(0,markdown/* tableRow */.jD)(header)}\n${(0,markdown/* tableRow */.jD)(divider)}`, body);
}
const dividers = {
    none: '---',
    left: ':--',
    center: ':-:',
    right: '--:',
};

;// CONCATENATED MODULE: ./lib/release/notes/blocks.js






/**
 * Blocks as Markdown.
 *
 * @returns Pieces in order; at the top each item of a list is one, and what stands in an element of HTML with its tags,
 *   so that a long text can be cut between any two.
 */
function renderPieces(blocks, rendering, place) {
    const pieces = [];
    const open = new OpenElements();
    let before;
    let bullet = '-';
    for (const block of blocks) {
        // Two lists in a row would become one if their items began with the same sign.
        if (block.kind === 'list')
            bullet = before?.kind === 'list' && bullet === '-' ? '*' : '-';
        const isInElement = !open.isEmpty;
        const [first, ...others] = block.kind === 'html'
            ? [{ text: renderHtml(block.text, block.line, open, rendering), line: block.line }]
            : renderBlock(block, rendering, place, bullet);
        if (first === undefined || first.text === '')
            continue;
        const written = [
            {
                text: `${before === undefined ? '' : separator(before, block, place, rendering)}${first.text}`,
                line: first.line,
            },
            ...others.map(({ text, line }) => ({ text: `\n${text}`, line })),
        ];
        const [last] = isInElement ? pieces.splice(-1) : [];
        pieces.push(...(last === undefined ? written : [joined([last, ...written])]));
        before = block;
    }
    const missing = renderMissingTags(open, rendering);
    const [last] = missing.length === 0 ? [] : pieces.splice(-1);
    return last === undefined ? pieces : [...pieces, { ...last, text: `${last.text}\n\n${missing.join('\n')}` }];
}
const joined = (pieces) => ({
    text: pieces.map(({ text }) => text).join(''),
    line: pieces[0].line,
});
const renderBlocks = (blocks, rendering) => renderPieces(blocks, rendering, 'inside')
    .map(({ text }) => text)
    .join('');
/** Footnotes that the text refers to, and those that they refer to themselves. */
function renderFootnotes(footnotes, referred, rendering) {
    const pieces = [];
    // The set grows while a footnote is rendered.
    for (const label of referred) {
        const footnote = footnotes.get(label);
        if (footnote === undefined)
            continue;
        const text = renderBlocks(footnote.blocks, rendering).replaceAll(/\n(?=[^\n])/g, '\n    ');
        pieces.push({ text: `\n\n[^${label}]: ${text}`.trimEnd(), line: footnote.line });
    }
    return pieces;
}
// In an item, a list may follow its text without a blank line.
function separator(before, block, place, rendering) {
    // A hyphen alone below a line of text would make a heading of it.
    const isEmpty = block.kind === 'list' && block.items[0]?.blocks.length === 0;
    return place === 'inside' && before.kind === 'paragraph' && isListLike(block, rendering) && !isEmpty ? '\n' : '\n\n';
}
function renderBlock(block, rendering, place, bullet) {
    const { line } = block;
    switch (block.kind) {
        case 'paragraph':
            return [{ text: (0,markdown/* escapeStart */.Uo)(renderInlines(block.inlines, rendering)), line }];
        case 'heading':
            return [
                {
                    text: `${'#'.repeat(Math.min(6, Math.max(3, block.level)))} ${renderInlines(block.inlines, rendering)}`,
                    line,
                },
            ];
        case 'list':
            return block.items.map((item, index) => ({
                text: renderItem(item, block.ordered ? number(block.items, index) : bullet, rendering),
                line: item.line,
            }));
        case 'definition':
            return [{ text: renderDefinition(block, rendering), line }];
        case 'quote':
            return [
                {
                    text: isListLike(block, rendering)
                        ? renderBlocks(block.blocks, rendering)
                        : (0,markdown/* quote */.hD)(renderBlocks(block.blocks, rendering)),
                    line,
                },
            ];
        case 'literal':
            return [{ text: (0,markdown/* fencedBlock */.zW)(block.text, block.language), line }];
        case 'admonition':
            return [
                {
                    text: alert_alert(block.name, {
                        title: renderInlines(block.title, rendering),
                        text: renderBlocks(block.blocks, rendering),
                        isAtTop: place === 'top',
                    }),
                    line,
                },
            ];
        case 'table':
            return [{ text: renderTable(block, rendering), line }];
        case 'rule':
            return [{ text: '---', line }];
        case 'target':
        case 'comment':
        case 'footnote':
            return [];
        case 'unknown':
            rendering.note({
                line,
                kind: `kept as text: ${block.construct}`,
                message: `Kept as text: ${block.construct}.`,
            });
            return [{ text: (0,markdown/* fencedBlock */.zW)(block.text), line }];
    }
}
function renderItem(item, marker, rendering) {
    const box = item.isDone === undefined ? '' : `[${item.isDone ? 'x' : ' '}] `;
    return (0,markdown/* listItem */.Aw)(marker, `${box}${renderBlocks(item.blocks, rendering)}`).trimEnd();
}
// "#." and letters are counted; GitHub knows numbers only.
function number(items, index) {
    return `${Number(/\d+/.exec(items[0]?.marker ?? '')?.[0] ?? 1) + index}.`;
}
// A term with a list below it is, in change logs, a list that lacks its blank line.
function renderDefinition({ term, blocks }, rendering) {
    const text = (0,markdown/* escapeStart */.Uo)(renderInlines(term, rendering));
    const inner = renderBlocks(blocks, rendering);
    return `${text}${blocks.every((block) => isListLike(block, rendering)) ? '\n' : '\n\n'}${inner}`;
}
// To Docutils, text that is indented too far is a quote; around a list it was not meant as one.
const isListLike = (block, rendering) => block.kind === 'list' ||
    (rendering.format === 'rst' &&
        block.kind === 'quote' &&
        block.blocks.length > 0 &&
        block.blocks.every((inner) => isListLike(inner, rendering)));
/** A table as Markdown; one with more than a line of text in a cell becomes a list of its rows. */
function renderTable({ title: words, rows: source, headerRows, alignments }, rendering) {
    const title = words.length === 0 ? '' : `**${renderInlines(words, rendering)}**\n\n`;
    const isSimple = source.every((row) => row.every((cell) => cell.every(({ kind }) => kind === 'paragraph') && cell.length < 2));
    const rows = source.map((row) => row.map((cell) => renderBlocks(cell, rendering)));
    return title + (isSimple ? pipeTable(rows, headerRows, alignments) : (0,markdown/* list */.p_)(rows.map((row) => row.join('\n\n'))));
}

;// CONCATENATED MODULE: ./lib/release/notes/anchor.js
/**
 * The id that Docutils, and so Sphinx with either format, gives to a heading.
 *
 * @returns Empty if nothing of the heading can be in an id, such as of `2.0`; Sphinx then counts, which cannot be known.
 * @see https://docutils.sourceforge.io/docs/ref/rst/directives.html#identifier-normalization
 */
function headingId(heading) {
    return heading
        .toLowerCase()
        .normalize('NFKD')
        .replace(/[^\p{ASCII}]/gu, '')
        .split(/[^a-z0-9]+/)
        .filter((part) => part !== '')
        .join('-')
        .replace(/^[-0-9]+/, '');
}
/**
 * The id that GitHub gives to a heading of a file that it renders: `version-313`.
 *
 * @returns That of the first heading with this text; GitHub counts the others.
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#section-links
 */
function githubHeadingId(heading) {
    return heading
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
        .replaceAll(' ', '-');
}

;// CONCATENATED MODULE: ./lib/release/notes/changes-link.js

/**
 * The address of a section: on the page that the project names, else in the file of the repository at the tag; without a
 * change log, the commits up to the tag.
 *
 * The anchor is made from the text of the heading, which need not be spelled as the tag is.
 */
function changesLink({ changesUrl, repository, tag, path, heading }) {
    if (changesUrl !== undefined && !isReleaseList(changesUrl))
        return atHeading(changesUrl, heading);
    if (path === undefined)
        return `https://github.com/${repository}/commits/${encodeURIComponent(tag)}`;
    const parts = [repository, 'blob', encodeURIComponent(tag), ...path.split('/').map(encodeURIComponent)];
    return atHeading(`https://github.com/${parts.join('/')}`, heading);
}
function atHeading(url, heading) {
    const id = url.includes('#') ? '' : idOn(url, heading);
    return id === '' ? url : `${url}#${id}`;
}
function idOn(url, heading) {
    const { host, path } = placeOf(url);
    if (host !== 'github.com')
        return headingId(heading);
    // Of the files in a repository, GitHub renders those that are markup, and only their headings have ids.
    return /^\/[^/]+\/[^/]+\/blob\/.*\.(?:md|markdown|rst)$/i.test(path) ? githubHeadingId(heading) : '';
}
/** The list of release pages: the reader of one is there already. */
function isReleaseList(url) {
    const { host, path } = placeOf(url);
    return host === 'github.com' && /^\/[^/]+\/[^/]+\/releases(?:\/|$)/.test(path);
}
function placeOf(url) {
    const { host, pathname: path } = new URL(url);
    return { host, path };
}

// EXTERNAL MODULE: ./lib/release/notes/template.js
var notes_template = __webpack_require__(86881);
// EXTERNAL MODULE: ./lib/release/release-kind.js
var release_kind = __webpack_require__(87471);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
;// CONCATENATED MODULE: ./lib/release/notes/rendering.js

// More would hide the kinds.
const mostLines = 8;
/** Notices in a few sentences, one for each kind. */
function summarizeNotices(notices) {
    return [...Map.groupBy(notices, ({ kind }) => kind)].map(([kind, [first, ...others]]) => {
        if (first === undefined || others.length === 0)
            return `Change log, line ${first?.line}: ${first?.message}`;
        const lines = [...new Set([first, ...others].map(({ line }) => String(line)))];
        const more = lines.length > mostLines ? [`${lines.length - mostLines} more`] : [];
        const places = (0,listed/* listed */.K)([...lines.slice(0, mostLines), ...more]);
        return `Change log, ${others.length + 1} times ${kind} (${lines.length === 1 ? 'line' : 'lines'} ${places}).`;
    });
}

;// CONCATENATED MODULE: ./lib/release/notes.js










// GitHub refuses a longer release body: "body is too long (maximum is 125000 characters)".
const longestBody = 125_000;
/**
 * Render the section of a version as the text of its release page, in GitHub-flavored Markdown.
 *
 * Roles become links and code, relative addresses absolute ones at the tag, and mentions are inert; of HTML, what GitHub
 * would drop is shown as text. The words of a template are left as they are. What is too long is cut between two entries,
 * with a link to all of them.
 *
 * @throws ReleaseError `notes-template-invalid`
 */
function renderNotes(input) {
    const { changeLog, section, version, repository, tag = version.text, longest = longestBody } = input;
    const notices = [];
    const referred = new Set();
    const footnotes = new Map([...(changeLog?.footnotes ?? []), ...(0,targets/* footnotesOf */.fq)(section?.blocks ?? [])]);
    const rendering = {
        repository,
        format: changeLog?.format ?? 'markdown',
        place: { repository, tag, path: changeLog?.path },
        targets: changeLog?.targets ?? new Map(),
        footnotes,
        refer: (label) => referred.add(label),
        note: (notice) => notices.push(notice),
    };
    const entries = renderPieces((0,change_log_entries/* withoutEmptyGroups */.a)(section?.blocks ?? []), rendering, 'top');
    const template = input.template === undefined ? defaultTemplateOf((0,release_kind/* releaseKindOf */.z)(input.version)) : (0,notes_template/* parseTemplate */.QC)(input.template);
    const values = valuesOf(input);
    const text = fitText({
        before: (0,notes_template/* fill */.GS)(template.before, values),
        entries: [...entries, ...renderFootnotes(footnotes, referred, rendering)],
        after: (0,notes_template/* fill */.GS)(template.after, values),
        closing: closingOf(values['changes-url']),
        longest: longest - 1,
        note: (notice) => notices.push(notice),
    });
    return { text: `${text}\n`, notices: notices.sort((a, b) => a.line - b.line) };
}
/** Only the name of a project can have signs of Markdown; the addresses must not be ended by what is in them. */
function valuesOf(input) {
    const { changeLog, section, version, repository, projectName, changesUrl, tag = version.text } = input;
    const page = [projectName, version.text].map(encodeURIComponent).join('/');
    return {
        project: (0,markdown/* escapeText */.X1)(projectName),
        version: version.text,
        series: (0,release_version/* seriesOf */.Lf)(version),
        base: version.base,
        tag,
        kind: kindNames[(0,release_kind/* releaseKindOf */.z)(version)],
        repository,
        'index-url': (0,markdown/* encodedUrl */.sA)(`https://pypi.org/project/${page}/`),
        'changes-url': (0,markdown/* encodedUrl */.sA)(changesLink({ changesUrl, repository, tag, path: changeLog?.path, heading: section?.heading ?? '' })),
    };
}
const openings = {
    feature: '{project} {version} is a feature release. It can add features, start deprecations, and remove or change what was deprecated before.',
    fix: '{project} {version} is a fix release for {series}. It corrects faults and is meant to change nothing else.',
    'pre-release': '{project} {version} is a pre-release of {base}. It is there to be tried out; installers choose it only when asked to.',
};
// GitHub shows the line breaks of a release page as they are.
const links = 'Files: <{index-url}>\nChanges: <{changes-url}>';
/** The words of a kind of release where a project has none of its own. */
const defaultTemplateOf = (kind) => (0,notes_template/* parseTemplate */.QC)(`${openings[kind]}\n\n${links}\n\n{entries}\n`);
/** What a kind is called in a sentence. */
const kindNames = {
    feature: 'feature release',
    fix: 'fix release',
    'pre-release': 'pre-release',
};
/** What stands in the place of entries for which there was no room. */
const closingOf = (url) => `There are more entries than fit on this page: <${url}>`;
/**
 * Join words and entries, with blank lines between; only entries are left out.
 *
 * @throws ReleaseError `notes-template-invalid` if the words alone are too long, as those of a template can become that
 *   names an address many times.
 */
function fitText({ before, entries: pieces, after, closing, longest, note }) {
    const words = before.length + after.length;
    if (words > notes_template/* longestWords */.AM) {
        throw new errors/* ReleaseError */.K2('notes-template-invalid', {
            message: `The template of the notes makes ${words} characters around the entries, more than ${notes_template/* longestWords */.AM}.`,
            hint: 'Shorten it.',
        });
    }
    const entries = pieces.map(({ text }) => text);
    const whole = notes_joined(before, entries.join(''), after);
    if (whole.length <= longest)
        return whole;
    let room = longest - notes_joined(before, closing, after).length - blankLine.length;
    const end = entries.findIndex((entry) => {
        room -= entry.length;
        return room < 0;
    });
    note({
        line: pieces[end]?.line ?? 0,
        kind: 'cut',
        message: `The section is too long for a release page: the notes end here, and link to all of it.`,
    });
    return notes_joined(before, entries.slice(0, end).join(''), closing, after);
}
const blankLine = '\n\n';
const notes_joined = (...parts) => parts
    .map((part) => part.trimEnd())
    .filter((part) => part !== '')
    .join(blankLine);


/***/ }),

/***/ 86881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AM: () => (/* binding */ longestWords),
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   QC: () => (/* binding */ parseTemplate),
/* harmony export */   bi: () => (/* binding */ templateProblems)
/* harmony export */ });
/* unused harmony export placeholders */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);
/* harmony import */ var _settings_unknown_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97141);



/** What a template can name beside the entries; `docs/configuration.md` says what each stands for. */
const placeholders = [
    'project',
    'version',
    'series',
    'base',
    'tag',
    'kind',
    'repository',
    'index-url',
    'changes-url',
];
/** Characters of the words around the entries, which need the room: a few hundred are sensible. */
const longestWords = 20_000;
const entries = '{entries}';
const names = [...placeholders.map((name) => `{${name}}`), entries];
/**
 * Parse a template of the notes: text with `{placeholders}`, and `{entries}` on a line of its own. A brace is written
 * twice. There is nothing else to it: nothing is chosen, repeated, or run.
 *
 * @param text Any line ends.
 * @throws ReleaseError `notes-template-invalid` with the first fault.
 */
function parseTemplate(text) {
    const { template, faults } = readTemplate(text);
    const [fault] = faults;
    if (fault === undefined)
        return template;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('notes-template-invalid', {
        message: `The template of the notes ${fault.found}.`,
        hint: fault.hint,
    });
}
/** All that `parseTemplate` would refuse of a file, each with its line. */
function templateProblems(file, text) {
    return readTemplate(text).faults.map(({ line, found, hint }) => {
        return { code: 'notes-template-invalid', severity: 'error', message: `${file} ${found}.`, hint, file, line };
    });
}
/** The lines as text, with a value in the place of each placeholder. What is in a value stays as it is. */
function fill(lines, values) {
    const filled = lines.map((line) => line.map((part) => (typeof part === 'string' ? part : values[part.placeholder])).join(''));
    return filled.join('\n').replace(/^\n+/, '').trimEnd();
}
function readTemplate(text) {
    const faults = [];
    const refuse = (fault) => faults.push(fault);
    if (text.length > longestWords) {
        const found = `has ${text.length} characters, and no more than ${longestWords} are read`;
        return { template: { before: [], after: [] }, faults: [{ line: 1, found, hint: 'Shorten it.' }] };
    }
    const source = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
    const lines = source.map((line, index) => readLine(line, index + 1, refuse));
    const [at = -1, another] = source.flatMap((line, index) => (line.trimEnd() === entries ? [index] : []));
    // Where they stand beside other text, that is the fault.
    if (at === -1 && !faults.some(({ found }) => found.includes(entries))) {
        refuse({
            line: 1,
            found: `has no line ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entries)}`,
            hint: `Write ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entries)} on a line where they belong.`,
        });
    }
    if (another !== undefined) {
        const found = `has ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(entries)} at line ${another + 1}, and at line ${at + 1} before`;
        refuse({ line: another + 1, found, hint: 'Leave one of them.' });
    }
    return { template: { before: lines.slice(0, at), after: lines.slice(at + 1) }, faults };
}
// A brace written twice, a name in braces, or a brace alone; each character is looked at once.
const marks = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;
function readLine(text, line, refuse) {
    if (text.trimEnd() === entries)
        return [];
    const parts = [];
    let from = 0;
    for (const match of text.matchAll(marks)) {
        const [mark, name] = match;
        parts.push(text.slice(from, match.index));
        from = match.index + mark.length;
        const placeholder = placeholders.find((each) => each === name);
        const at = `has ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(mark)} at line ${line}`;
        if (placeholder !== undefined)
            parts.push({ placeholder });
        else if (mark === '{{' || mark === '}}')
            parts.push(mark.slice(1));
        else if (mark === entries)
            refuse({ line, found: `${at} beside other text`, hint: 'Write it on a line of its own.' });
        else if (name === undefined)
            refuse({ line, found: `${at} alone`, hint: `Write ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`${mark}${mark}`)} for a brace.` });
        else
            refuse({ line, found: `${at}, which stands for nothing`, hint: (0,_settings_unknown_name_js__WEBPACK_IMPORTED_MODULE_2__/* .hintForUnknown */ .Z)(mark, names) });
    }
    return [...parts, text.slice(from)];
}


/***/ }),

/***/ 89418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ taggedSpelling),
/* harmony export */   uJ: () => (/* binding */ isSpelledOtherwise)
/* harmony export */ });
/* unused harmony export spelledAlike */
/**
 * Whether a tag spells its version otherwise than each of the last tags: with zeros or without, with two numbers or three,
 * or `-RC1` for `rc1`. As many numbers as the project writes are right: many drop a zero for a feature release.
 *
 * @param spelling What follows the prefix of the tag.
 * @param written The version as the project writes it.
 * @param last What follows the prefix of the last tags.
 */
function isSpelledOtherwise(spelling, written, last) {
    const own = spellingOf(spelling);
    const others = last.map(spellingOf);
    const zeros = others.flatMap((other) => other.zeros ?? []);
    const hasOtherZeros = own.zeros !== undefined && zeros.length > 0 && !zeros.includes(own.zeros);
    const isWrittenSo = spellingOf(written).numbers === own.numbers;
    const hasOtherNumbers = !isWrittenSo && others.length > 0 && others.every(({ numbers }) => numbers !== own.numbers);
    const hasOtherEnd = !own.isNormal && others.length > 0 && others.every(({ isNormal }) => isNormal);
    return hasOtherZeros || hasOtherNumbers || hasOtherEnd;
}
// PEP 440, "Normalization".
const normalEnd = /^(?:(?:a|b|rc)\d+)?(?:\.post\d+)?$/;
function spellingOf(text) {
    const [, base = '', end = ''] = /^(?:\d+!)?(\d+(?:\.\d+)*)(.*)$/.exec(text) ?? [];
    const numbers = base.split('.');
    const [, ...small] = numbers;
    const isPadded = small.some((each) => /^0[1-9]/.test(each));
    const isShort = small.some((each) => /^[1-9]$/.test(each));
    return {
        zeros: isPadded ? 'kept' : isShort ? 'left-out' : undefined,
        numbers: numbers.length,
        isNormal: normalEnd.test(end),
    };
}
/**
 * A version with the zeros of the calendar, if the others have them: `2026.07.02` of 2026.7.2, beside `2026.06.11`.
 *
 * @param text In normal form, or with `.dev` behind it.
 * @param others The nearest first; the first that shows it counts.
 */
function spelledAlike(text, others) {
    const zeros = others.map((other) => spellingOf(other).zeros).find((each) => each !== undefined);
    if (zeros !== 'kept')
        return text;
    return text.replace(/^(?:\d+!)?\d+(?:\.\d+)*/, (base) => base.replace(/\.(?=[1-9](?:\.|$))/g, '.0'));
}
/**
 * How the tag of a version is to spell it: as the project writes it, where that is made of numbers alone, such as
 * `2026.07.22`; else in its normal form.
 *
 * @param written The same version, as a file or a heading has it.
 */
const taggedSpelling = (version, written) => written !== undefined && /^\d+(?:\.\d+)*$/.test(written) ? written : version.text;


/***/ })

};

//# sourceMappingURL=409.index.js.map