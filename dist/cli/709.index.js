export const id = 709;
export const ids = [709];
export const modules = {

/***/ 42430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _2: () => (/* binding */ statedByOthers),
/* harmony export */   cd: () => (/* binding */ statingAt),
/* harmony export */   s0: () => (/* binding */ inPackage)
/* harmony export */ });
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5953);
/* harmony import */ var _release_project_bystanders_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1154);
/* harmony import */ var _release_project_declarations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66681);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36125);





/**
 * Where a commit states the version of what is released: of one package, and beside it those of the others, since one may
 * need a new version of another.
 *
 * @returns `undefined` if that cannot be read.
 */
async function statingAt(tree, released) {
    if (released === undefined)
        return await statingIn(tree);
    const own = await statingOf(tree, released.own);
    return own && { ...own, bystanders: [...own.bystanders, ...(await statedByOthers(tree, released))] };
}
/** The versions of the other packages, wherever they stand. */
async function statedByOthers(tree, released) {
    if (tree === undefined || released === undefined)
        return [];
    const others = released.packages.all.filter((each) => each !== released.own);
    const stating = await Promise.all(others.map((each) => statingOf(tree, each)));
    return stating.flatMap((each) => (each === undefined ? [] : [...each.declarations, ...each.bystanders]));
}
async function statingOf(tree, own) {
    const stating = await statingIn((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTree */ .Pk)(tree, own));
    const placed = (source) => {
        return { ...source, file: (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInRepository */ .zB)(own, source.file) };
    };
    return stating && { declarations: stating.declarations.map(placed), bystanders: stating.bystanders.map(placed) };
}
async function statingIn(tree) {
    const project = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .h)((0,_release_project_js__WEBPACK_IMPORTED_MODULE_3__/* .readProject */ .Wh)(tree));
    if (project.kind === 'unreadable')
        return undefined;
    return { declarations: await (0,_release_project_declarations_js__WEBPACK_IMPORTED_MODULE_2__/* .findDeclarations */ .j)(tree, project.value), bystanders: await (0,_release_project_bystanders_js__WEBPACK_IMPORTED_MODULE_1__/* .findBystanders */ .V)(tree) };
}
/** Changes with their places in the package that is released, which tell what kind of file was changed. */
function inPackage(released, changes) {
    if (released === undefined)
        return changes;
    return changes.map((change) => ({ ...change, pathInPackage: (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInPackage */ .Nn)(released.own, change.path) }));
}


/***/ }),

/***/ 3204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MH: () => (/* binding */ gatherStates),
/* harmony export */   _d: () => (/* binding */ statingIn),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   iv: () => (/* binding */ changesBetween),
/* harmony export */   z1: () => (/* binding */ settingsAt)
/* harmony export */ });
/* harmony import */ var _release_change_log_file_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91602);
/* harmony import */ var _release_change_log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78394);
/* harmony import */ var _release_checks_habits_change_extent_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42396);
/* harmony import */ var _release_fragments_tree_fragments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79967);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5953);
/* harmony import */ var _release_project_bystanders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1154);
/* harmony import */ var _release_project_declarations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66681);
/* harmony import */ var _release_project_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75836);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(36125);
/* harmony import */ var _release_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15596);
/* harmony import */ var _packages_stating_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42430);












/** The settings as they are at a commit. A file that cannot be read sets nothing: reading the project refuses it. */
const settingsAt = (git, commit) => settingsFrom(git.fileAt(commit, 'pyproject.toml'));
async function settingsFrom(file) {
    const text = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .reading */ .h)(file);
    return (0,_release_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .readSettings */ .sb)(text.kind === 'read' ? text.value : undefined);
}
/**
 * Read from a clone what shows whether anything is released. No server is asked.
 *
 * @throws ReleaseError `git-failed`
 */
async function gatherStates(git, subject) {
    const { commit, base, settings, askedTag, released } = subject;
    const tree = await git.treeAt(commit);
    const baseTree = base === undefined ? undefined : await git.treeAt(base);
    const read = (each) => (released === undefined ? readState(each, settings) : readPackage(each, released));
    return {
        state: await read(tree),
        base: baseTree === undefined ? undefined : await read(baseTree),
        askedTag,
        released,
        tree,
        baseTree,
    };
}
/** What one package says of itself, in a tree that may say something else of all of them. */
async function readPackage(tree, { own, settings, packages }) {
    const opened = await (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .openPackage */ .R$)(tree, own, { settings, root: packages.settings.changeLog });
    const state = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .stateInRepository */ .jt)(own, await readState(opened.tree, { ...settings, changeLog: opened.changeLog }));
    if ((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .isRoot */ .jX)(own))
        return state;
    const { problems } = await settingsIn(tree);
    return { ...state, settings: { ...state.settings, problems: [...problems, ...state.settings.problems] } };
}
const settingsIn = (tree) => settingsFrom(tree.read('pyproject.toml'));
async function readState(tree, settings) {
    const project = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .reading */ .h)((0,_release_project_js__WEBPACK_IMPORTED_MODULE_7__/* .readProject */ .Wh)(tree));
    return {
        project,
        changeLog: await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .reading */ .h)((0,_release_change_log_js__WEBPACK_IMPORTED_MODULE_1__/* .findChangeLog */ .AJ)(tree, settings.changeLog, nameOf(project))),
        likelyChangeLogs: (0,_release_change_log_file_names_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyChangeLogs */ .Gx)(tree.paths),
        fragments: await (0,_release_fragments_tree_fragments_js__WEBPACK_IMPORTED_MODULE_2__/* .fragmentsOf */ .d1)(tree),
        declarations: project.kind === 'read' ? await (0,_release_project_declarations_js__WEBPACK_IMPORTED_MODULE_5__/* .findDeclarations */ .j)(tree, project.value) : [],
        bystanders: await (0,_release_project_bystanders_js__WEBPACK_IMPORTED_MODULE_4__/* .findBystanders */ .V)(tree),
        lock: project.kind === 'read' ? await (0,_release_project_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .readLock */ .m)(tree, project.value.normalizedName) : undefined,
        settings: await settingsIn(tree),
    };
}
const nameOf = (project) => project.kind === 'read' ? project.value.normalizedName : undefined;
/** Where a state says the version, bystanders included. */
const statingIn = (state) => state === undefined ? [] : [...state.declarations, ...state.bystanders];
// What changes more is no release that anybody looks through line by line.
const mostCompared = 200;
/** The files in which two states differ, sorted by path. */
async function changesOf(states) {
    const { tree, baseTree, state, base, released } = states;
    const [before, after] = await Promise.all([(0,_packages_stating_js__WEBPACK_IMPORTED_MODULE_10__/* .statedByOthers */ ._2)(baseTree, released), (0,_packages_stating_js__WEBPACK_IMPORTED_MODULE_10__/* .statedByOthers */ ._2)(tree, released)]);
    const one = { tree: baseTree, sources: [...statingIn(base), ...before] };
    const other = { tree, sources: [...statingIn(state), ...after] };
    return (0,_packages_stating_js__WEBPACK_IMPORTED_MODULE_10__/* .inPackage */ .s0)(released, await changesBetween(one, other, _release_checks_habits_change_extent_js__WEBPACK_IMPORTED_MODULE_11__/* .extentOf */ .v));
}
/**
 * The files in which two trees differ, sorted by path.
 *
 * @param judge Tells by the text of a file how much of it differs.
 */
async function changesBetween(one, other, judge) {
    const [before, after] = [one, other].map(({ tree }) => tree?.entries ?? new Map());
    const paths = [...new Set([...(after?.keys() ?? []), ...(before?.keys() ?? [])])].toSorted();
    const changed = paths.filter((path) => after?.get(path) !== before?.get(path));
    const modeOf = (entry) => entry?.split(' ')[0];
    return Promise.all(changed.map(async (path) => {
        const isSameMode = modeOf(before?.get(path)) === modeOf(after?.get(path));
        const isCompared = isSameMode && (changed.length <= mostCompared || isStating(path, one) || isStating(path, other));
        const text = isCompared ? await changedText(path, one, other) : undefined;
        return { path, extent: text === undefined ? 'any' : judge(text) };
    }));
}
const isStating = (path, { sources }) => sources.some(({ file }) => file === path);
/** Both sides of a file that may be told apart by its text; `undefined` of any other. */
async function changedText(path, one, other) {
    if (!/\.pyi?$/.test(path) && !isStating(path, one) && !isStating(path, other))
        return undefined;
    const [before, after] = await Promise.all([one, other].map((side) => textIn(path, side)));
    return before === undefined || after === undefined ? undefined : { path, before, after };
}
async function textIn(path, { tree, sources }) {
    const read = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_8__/* .reading */ .h)(Promise.resolve(tree?.read(path)));
    if (read.kind === 'unreadable' || read.value === undefined)
        return undefined;
    const own = sources.filter(({ file }) => file === path);
    // Where a project has its version, it may be a bystander too.
    const isFirst = ({ line, text }, index) => own.findIndex((other) => other.line === line && other.text === text) === index;
    return { text: read.value, sources: own.filter(isFirst) };
}


/***/ }),

/***/ 79709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exitCodeOfRehearsal: () => (/* reexport */ rehearsal_report/* exitCodeOfRehearsal */._W),
  inNewProcess: () => (/* reexport */ inNewProcess),
  rehearse: () => (/* binding */ rehearse)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/clients/temporary-folder.js
var temporary_folder = __webpack_require__(57880);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/report/shown-problem.js
var shown_problem = __webpack_require__(16661);
// EXTERNAL MODULE: ./lib/report/style.js
var report_style = __webpack_require__(11983);
// EXTERNAL MODULE: ./lib/report/terminal.js
var terminal = __webpack_require__(91488);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(58191);
;// CONCATENATED MODULE: ./lib/rehearsal/narration.js




/** The beginning: which files run, what is released, and what of it is not in the project's own repository. */
function sayScene(talk, scene) {
    const { say } = talk;
    const { project, version, tag, origin, repository, workflows, source, made } = scene;
    say(workflows.said);
    say(`Rehearsal of ${project} ${version} as ${repository.owner}/${repository.name}`);
    say(`  tag ${tag} at commit ${origin.commit.slice(0, 12)}; no request leaves this machine`);
    if (made !== undefined)
        say(`  ${madeLine(made)}`);
    const { uncommitted } = source;
    if (uncommitted !== 0) {
        const changes = uncommitted === 1 ? '1 change that is' : `${uncommitted ?? 'all'} changes that are`;
        say(`  ${changes} not committed: not part of the rehearsal`);
    }
    sayProblems(talk, scene.warnings);
}
/** One line on a release that the rehearsal made, as a person would make it next. */
function madeLine({ isBegun, isReleased, hasMadeUpEntry, reason, from, outBefore }) {
    const commands = [...(isBegun ? ['`next`'] : []), ...(isReleased ? ['`prepare`'] : [])];
    const how = commands.length === 0 ? 'the tag alone, since no file changes' : `as ${(0,listed/* listed */.K)(commands)} would make it`;
    const entry = hasMadeUpEntry ? ', with one placeholder entry' : '';
    const why = reason === undefined ? '' : `; ${reason.replace(/\.$/, '')}`;
    const before = outBefore === undefined ? '' : `; the tag ${outBefore} is on another commit`;
    return `made in the copy on ${from.slice(0, 12)}, ${how}${entry}${why}${before}`;
}
/** The moment in which a person acts. */
function sayButton(say, number, what) {
    say('');
    say(`Button ${number}: ${what}`);
}
/** One line for one attempt of a job. */
function sayJob(say, record) {
    const time = record.result === 'skipped' || record.ready !== undefined ? '' : `${(record.durationMs / 1000).toFixed(1)} s`;
    say(`  ${record.name.padEnd(12)} ${wordOf(record).padEnd(8)} ${time.padStart(7)}`.trimEnd());
}
function wordOf({ attempt, result, unrun, ready }) {
    if (unrun !== undefined)
        return `not run: ${unrun}`;
    switch (result) {
        case 'success':
            if (ready !== undefined)
                return `not run here: the files of ${ready}`;
            return attempt === 1 ? 'done' : 'again';
        case 'failure':
            return 'FAILED';
        case 'skipped':
            return 'skipped';
    }
}
/** Problems, as every command shows them. */
function sayProblems({ say, style, audience }, problems) {
    for (const row of (0,terminal/* terminalProblems */.XN)(problems, audience, style))
        say(row);
}
/** The end: verdict, files, where to look, and what was not run or not checked. */
function sayClosing({ say, style }, closing) {
    const { report, records, attestations } = closing;
    say('');
    say((0,report_style/* toned */.bQ)(verdictLine(report), 'verdict', style));
    for (const { name, sizeBytes, sha256, provenanceLine } of report.files) {
        say('');
        say(`  ${name.padEnd(66)} ${(0,words/* formatSize */.Xq)(sizeBytes).padStart(10)}`);
        say(`    sha256  ${sha256}`);
        const kinds = attestations.get(name);
        const index = kinds === undefined ? 'not on the index' : `index/, attestations/ (${kinds.join(', ') || 'none'})`;
        const line = provenanceLine === undefined ? '' : `, line ${provenanceLine} of multiple.intoto.jsonl`;
        say(`    see     release/${line}`);
        say(`            ${index}`);
    }
    say('');
    for (const row of whereToLook(closing))
        say(row);
    for (const row of onlyAtGitHub(records))
        say(row);
    for (const row of section('Not checked here, and PyPI may refuse it:', closing.notChecked))
        say(row);
}
/** What only GitHub runs: jobs, with those that went on without them, and steps. */
function onlyAtGitHub(records) {
    const jobs = records.flatMap(({ name, unrun, ready }) => {
        if (ready !== undefined)
            return [`${name}: not run here; its files are those of ${ready}`];
        if (unrun === undefined)
            return [];
        const users = records.filter(({ presumed }) => presumed.includes(name)).map((record) => record.name);
        return [
            `${name}: ${unrun}${users.length === 0 ? '' : `; ${(0,listed/* listed */.K)([...new Set(users)])} went on as if it had succeeded`}`,
        ];
    });
    const steps = records.flatMap(({ name, notRun }) => notRun.map((what) => `${what} (${name})`));
    return [...section('Jobs that only GitHub runs:', jobs), ...section('Steps that only GitHub runs:', steps)];
}
function section(title, found) {
    const different = [...new Set(found)];
    return different.length === 0 ? [] : ['', title, ...different.map((row) => `  ${row}`)];
}
function verdictLine({ verdict, code, project, version, files }) {
    switch (verdict) {
        case 'published':
            return `Published: ${project} ${version}, ${(0,listed/* counted */.h)(files.length, 'file')}.`;
        case 'refused':
            return `Refused [${code}]: ${project} ${version} was not released.`;
        case 'failed':
            return `Failed${code === null ? '' : ` [${code}]`}: the rehearsal of ${project} ${version} did not hold.`;
    }
}
function whereToLook({ report: { files }, records, ledger: { entries }, out, attestations, hasComment, }) {
    const talks = records.flatMap((record) => record.talks);
    const hasLogs = talks.some(({ log }) => log.trim() !== '');
    const hasAnnotations = talks.some(({ annotations }) => annotations.length > 0);
    const writes = entries.filter(({ write }) => write).length;
    return [
        `In ${out.replace(/\/$/, '')}/:`,
        ...(files.length === 0 ? [] : ['  release/         the release page: body.md and every asset']),
        ...(attestations.size === 0
            ? []
            : ['  index/           what PyPI (stand-in) serves', '  attestations/    of each file on the index']),
        '  summaries/       what each step says on the page of its run',
        ...(hasLogs ? ['  logs/            what each job printed, such as the words of the build'] : []),
        ...(hasAnnotations ? ['  annotations.txt  the annotations of all jobs'] : []),
        ...(hasComment ? ['  comment.md       what is said on the release pull request'] : []),
        `  requests.jsonl   ${(0,listed/* counted */.h)(entries.length, 'request')}, ${writes} of them ${writes === 1 ? 'a write' : 'writes'}`,
        '  report.json      all of this for programs',
    ];
}

;// CONCATENATED MODULE: ./lib/standins/github/call.js
/** A value in the path; the router has put it there. */
function parameter({ parameters }, name) {
    return parameters[name] ?? '';
}
/** A number in the path. */
function numberParameter(call, name) {
    return Number(parameter(call, name));
}
/** A value of the query; `null` if it is not there. */
function query({ request }, name) {
    return request.url.searchParams.get(name);
}
/** A text of the JSON body; `undefined` if it is missing or something else. */
function call_text({ body }, name) {
    const value = body[name];
    return typeof value === 'string' ? value : undefined;
}
/** A truth value of the JSON body; `undefined` if it is missing or something else. */
function flag({ body }, name) {
    const value = body[name];
    return typeof value === 'boolean' ? value : undefined;
}
/** 200 with one of GitHub's own objects. */
function ok(body) {
    return { status: 200, body };
}
/** 201 with what was made. */
function created(body) {
    return { status: 201, body };
}
/** 204: done, nothing to say. */
const done = { status: 204 };

;// CONCATENATED MODULE: ./lib/standins/github/git/history.js
/**
 * Follow annotated tags to what they mean.
 *
 * @returns The commit's SHA, or `undefined` if the object is a tree, a blob, or missing.
 */
function peel(git, target) {
    if (target === undefined)
        return undefined;
    if (target.type === 'tag')
        return peel(git, git.tags.get(target.sha)?.object);
    return git.commits.has(target.sha) ? target.sha : undefined;
}
/**
 * Find the commit that a name means: a full or short SHA, a branch, a tag, or either with `heads/`, `tags/`, `refs/`.
 *
 * @param head What `HEAD` stands for: the default branch.
 */
function resolveCommit(git, name, head) {
    if (name === 'HEAD')
        return resolveCommit(git, `refs/heads/${head}`, head);
    const ref = ['refs/heads/', 'refs/tags/', 'refs/', ''].find((prefix) => git.refs.has(`${prefix}${name}`));
    const sha = ref === undefined ? fullSha(git, name) : peel(git, git.refs.get(`${ref}${name}`));
    return sha === undefined ? undefined : git.commits.get(sha);
}
function fullSha(git, name) {
    if (git.commits.has(name))
        return name;
    if (!/^[0-9a-f]{7,39}$/.test(name))
        return undefined;
    const matching = [...git.commits.keys()].filter((sha) => sha.startsWith(name));
    return matching.length === 1 ? matching[0] : undefined;
}
/** The commit itself and everything before it. */
function reachableFrom(git, sha) {
    const found = new Set();
    const waiting = [sha];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        if (found.has(next))
            continue;
        found.add(next);
        waiting.push(...(git.commits.get(next)?.parents ?? []));
    }
    return found;
}
/**
 * Find the newest commit that two commits have in common.
 *
 * @returns One of them if there are several, `undefined` if the histories are unrelated.
 */
function mergeBase(git, one, other) {
    const fromOther = reachableFrom(git, other);
    const common = [...reachableFrom(git, one)].filter((sha) => fromOther.has(sha));
    const parents = new Set(common.flatMap((sha) => git.commits.get(sha)?.parents ?? []));
    return common.find((sha) => !parents.has(sha));
}
/** What `head` has and `base` has not: parents first, else by date. */
function commitsBetween(git, base, head) {
    const known = reachableFrom(git, base);
    const waiting = [...reachableFrom(git, head)]
        .flatMap((sha) => (known.has(sha) ? [] : (git.commits.get(sha) ?? [])))
        .sort((a, b) => a.committedAt.localeCompare(b.committedAt));
    const missing = new Set(waiting.map(({ sha }) => sha));
    const ordered = [];
    while (waiting.length > 0) {
        // Dates alone are not enough: a rebase gives many commits the same second, and clocks differ.
        const index = waiting.findIndex(({ parents }) => !parents.some((parent) => missing.has(parent)));
        for (const commit of waiting.splice(Math.max(index, 0), 1)) {
            missing.delete(commit.sha);
            ordered.push(commit);
        }
    }
    return ordered;
}

;// CONCATENATED MODULE: ./lib/standins/github/paging.js

const defaultSize = 30;
const largestSize = 100;
/**
 * Cut the page that a request asks for with `per_page` and `page`.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
function pageOf(call, items) {
    const size = Math.min(positive(query(call, 'per_page')) ?? defaultSize, largestSize);
    const page = positive(query(call, 'page')) ?? 1;
    const last = Math.max(1, Math.ceil(items.length / size));
    const links = [
        ...(page > 1 ? [paging_link(call, 'prev', page - 1)] : []),
        ...(page < last ? [paging_link(call, 'next', page + 1), paging_link(call, 'last', last)] : []),
        ...(page > 1 ? [paging_link(call, 'first', 1)] : []),
    ];
    return {
        items: items.slice((page - 1) * size, page * size),
        headers: links.length === 0 ? {} : { link: links.join(', ') },
    };
}
/** 200 with one page of a list. */
function paging_listed(call, items, view) {
    const { items: shown, headers } = pageOf(call, items);
    return { status: 200, headers, body: shown.map(view) };
}
function positive(text) {
    const number = Number(text);
    return Number.isInteger(number) && number > 0 ? number : undefined;
}
function paging_link({ request }, relation, page) {
    const address = new URL(request.url);
    address.searchParams.set('page', String(page));
    return `<${address.href}>; rel="${relation}"`;
}

;// CONCATENATED MODULE: ./lib/standins/github/refusals.js
const documentationRoot = 'https://docs.github.com/rest';
function refuse(status, message, operation) {
    return { status, body: errorBody(status, message, operation) };
}
function errorBody(status, message, operation) {
    const page = operation === undefined ? documentationRoot : `${documentationRoot}/${operation.documentation}`;
    return { message, documentation_url: page, status: String(status) };
}
/** 404, also where something exists that the caller may not see. */
function notFound(operation, message = 'Not Found') {
    return refuse(404, message, operation);
}
/** 401 for a token that GitHub does not know. */
function badCredentials() {
    return refuse(401, 'Bad credentials', undefined);
}
/** 401 for a write without a token. */
function authenticationRequired(operation) {
    return refuse(401, 'Requires authentication', operation);
}
/** 403 for a token whose permissions do not suffice. */
function notAccessible(operation) {
    return refuse(403, 'Resource not accessible by integration', operation);
}
/** 403 for what a stand-in cannot know, without the header that would speak of permissions. */
function unknownHere(operation) {
    return refuse(403, 'it is not checked in a rehearsal', operation);
}
/** 400 for a body that is not JSON. */
function unreadableBody(operation) {
    return refuse(400, 'Problems parsing JSON', operation);
}
/** 422 `Validation Failed` with the fields. */
function validationFailed(operation, ...errors) {
    return unprocessable(operation, 'Validation Failed', errors);
}
/** 422 with a message of its own. */
function unprocessable(operation, message, errors = []) {
    const body = errorBody(422, message, operation);
    return { status: 422, body: errors.length === 0 ? body : { ...body, errors } };
}

;// CONCATENATED MODULE: ./lib/standins/github/row.js
const metadata = [['metadata']];
const contents = [['contents']];
// Enough alone; the second set is for commits that change workflow files, and no job's token can have it.
const contentsOrWorkflows = [['contents'], ['contents', 'workflows']];
const pullRequests = [['pull-requests']];
const issuesOrPullRequests = [['issues'], ['pull-requests']];
const repository = '/repos/{owner}/{repo}';
/**
 * What needs the permission to read, in a public repository too.
 *
 * @param documentation Page below `https://docs.github.com/rest/`.
 */
function get(path, permissions, documentation, answer) {
    return {
        method: 'GET',
        path: `${repository}${path}`,
        access: 'read',
        permissions,
        isOpen: false,
        documentation,
        answer,
    };
}
/** What a token without the permission may read in a public repository. */
function openGet(...row) {
    return { ...get(...row), isOpen: true };
}
/** What needs the permission to write. */
function write(method, ...row) {
    return { ...get(...row), method, access: 'write' };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/standins/github/views/identifiers.js

/** The opaque identifier that GraphQL uses, in its older form. */
function nodeId(kind, id) {
    return Buffer.from(`0${kind.length}:${kind}${id}`).toString('base64');
}
/** Hexadecimal digits that are always the same for the same text, for things that nobody named. */
function stableHex(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, 20);
}
/** A number that is always the same for the same text, for things that nobody numbered. */
function stableNumber(text) {
    return Number.parseInt(stableHex(text).slice(0, 8), 16);
}
/** A time as GitHub writes it: UTC, whole seconds. */
function timestamp(date) {
    return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

;// CONCATENATED MODULE: ./lib/standins/github/views/commits.js

// The stand-in checks no signatures of git objects.
const unsigned = {
    verified: false,
    reason: 'unsigned',
    signature: null,
    payload: null,
    verified_at: null,
};
const signed = ({ name, email }, date) => ({ name, email, date });
/** A commit as the commits API shows it, without its files. */
function commitView(at, commit) {
    return {
        sha: commit.sha,
        node_id: nodeId('Commit', commit.sha),
        url: `${at.api}/commits/${commit.sha}`,
        html_url: `${at.page}/commit/${commit.sha}`,
        comments_url: `${at.api}/commits/${commit.sha}/comments`,
        commit: {
            url: `${at.api}/git/commits/${commit.sha}`,
            author: signed(commit.author, commit.authoredAt),
            committer: signed(commit.committer, commit.committedAt),
            message: commit.message,
            comment_count: 0,
            tree: treeView(at, commit.tree),
            verification: unsigned,
        },
        // No account has the address of a commit here, which GitHub answers with null.
        author: null,
        committer: null,
        parents: parentViews(at, commit),
    };
}
/** A commit as the database API shows it. */
function gitCommitView(at, commit) {
    return {
        sha: commit.sha,
        node_id: nodeId('Commit', commit.sha),
        url: `${at.api}/git/commits/${commit.sha}`,
        html_url: `${at.page}/commit/${commit.sha}`,
        author: signed(commit.author, commit.authoredAt),
        committer: signed(commit.committer, commit.committedAt),
        message: commit.message,
        tree: treeView(at, commit.tree),
        parents: parentViews(at, commit),
        verification: unsigned,
    };
}
const treeView = (at, sha) => ({ sha, url: `${at.api}/git/trees/${sha}` });
const parentViews = (at, { parents }) => parents.map((sha) => ({ sha, url: `${at.api}/commits/${sha}`, html_url: `${at.page}/commit/${sha}` }));
/** @param name Full name, such as `refs/tags/3.2.0`. */
function refView(at, name, target) {
    return {
        ref: name,
        node_id: nodeId('Ref', name),
        url: `${at.api}/git/${name}`,
        object: { sha: target.sha, type: target.type, url: `${at.api}/git/${target.type}s/${target.sha}` },
    };
}
/** An annotated tag object. */
function gitTagView(at, tag) {
    return {
        sha: tag.sha,
        node_id: nodeId('Tag', tag.sha),
        url: `${at.api}/git/tags/${tag.sha}`,
        tag: tag.name,
        message: tag.message,
        tagger: signed(tag.tagger, tag.taggedAt),
        object: { ...tag.object, url: `${at.api}/git/${tag.object.type}s/${tag.object.sha}` },
        verification: unsigned,
    };
}
/** @param sha Commit in which the file is shown. */
function fileView(at, sha, change) {
    const path = change.path.split('/').map(encodeURIComponent).join('/');
    return {
        sha: change.blob,
        filename: change.path,
        ...(change.previousPath === undefined ? {} : { previous_filename: change.previousPath }),
        status: change.status,
        additions: change.additions,
        deletions: change.deletions,
        changes: change.additions + change.deletions,
        blob_url: `${at.page}/blob/${sha}/${path}`,
        raw_url: `${at.page}/raw/${sha}/${path}`,
        contents_url: `${at.api}/contents/${path}?ref=${sha}`,
    };
}

;// CONCATENATED MODULE: ./lib/standins/github/repository.js
// What GitHub's own payloads carry.
const realApi = 'https://api.github.com';
/** @param apiUrl Origin of the stand-in, or nothing for the addresses that webhook payloads carry. */
function addressesOf(repository, apiUrl = realApi) {
    const path = `${repository.owner}/${repository.name}`;
    return {
        repository,
        apiUrl,
        api: `${apiUrl}/repos/${path}`,
        page: `https://github.com/${path}`,
        storage: `${apiUrl.replace('//127.0.0.1:', '//localhost:')}/storage`,
    };
}

;// CONCATENATED MODULE: ./lib/standins/github/views/people.js

// The account that a job's token acts as has this number on github.com.
const actionsBot = { login: 'github-actions[bot]', id: 41898282 };
function idOf({ repository }, login) {
    if (login === repository.owner)
        return repository.ownerId;
    return login === actionsBot.login ? actionsBot.id : stableNumber(login);
}
/** A person, a bot, or the owner of the repository. */
function userView(at, login) {
    const id = idOf(at, login);
    const isBot = login.endsWith('[bot]');
    const api = `${at.apiUrl}/users/${encodeURIComponent(login)}`;
    return {
        login,
        id,
        node_id: nodeId('User', id),
        avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
        gravatar_id: '',
        url: api,
        html_url: `https://github.com/${isBot ? `apps/${login.replace('[bot]', '')}` : login}`,
        followers_url: `${api}/followers`,
        following_url: `${api}/following{/other_user}`,
        gists_url: `${api}/gists{/gist_id}`,
        starred_url: `${api}/starred{/owner}{/repo}`,
        subscriptions_url: `${api}/subscriptions`,
        organizations_url: `${api}/orgs`,
        repos_url: `${api}/repos`,
        events_url: `${api}/events{/privacy}`,
        received_events_url: `${api}/received_events`,
        type: isBot ? 'Bot' : 'User',
        site_admin: false,
    };
}

;// CONCATENATED MODULE: ./lib/standins/github/views/repositories.js


// Nothing asks when the repository was made; answers only need a time.
const someTime = '2020-01-01T00:00:00Z';
/** The repository as `repos/get` answers it; wide enough for every other place that shows it. */
function repositoryView(at) {
    const { repository, page } = at;
    const path = `${repository.owner}/${repository.name}`;
    return {
        id: repository.id,
        node_id: nodeId('Repository', repository.id),
        name: repository.name,
        full_name: path,
        private: repository.isPrivate,
        visibility: repository.isPrivate ? 'private' : 'public',
        owner: userView(at, repository.owner),
        html_url: page,
        default_branch: repository.defaultBranch,
        ...linksOf(at),
        git_url: `git://github.com/${path}.git`,
        ssh_url: `git@github.com:${path}.git`,
        clone_url: `${page}.git`,
        svn_url: page,
        ...unremarkable,
    };
}
function linksOf({ api }) {
    return {
        url: api,
        archive_url: `${api}/{archive_format}{/ref}`,
        assignees_url: `${api}/assignees{/user}`,
        blobs_url: `${api}/git/blobs{/sha}`,
        branches_url: `${api}/branches{/branch}`,
        collaborators_url: `${api}/collaborators{/collaborator}`,
        comments_url: `${api}/comments{/number}`,
        commits_url: `${api}/commits{/sha}`,
        compare_url: `${api}/compare/{base}...{head}`,
        contents_url: `${api}/contents/{+path}`,
        contributors_url: `${api}/contributors`,
        deployments_url: `${api}/deployments`,
        downloads_url: `${api}/downloads`,
        events_url: `${api}/events`,
        forks_url: `${api}/forks`,
        git_commits_url: `${api}/git/commits{/sha}`,
        git_refs_url: `${api}/git/refs{/sha}`,
        git_tags_url: `${api}/git/tags{/sha}`,
        hooks_url: `${api}/hooks`,
        issue_comment_url: `${api}/issues/comments{/number}`,
        issue_events_url: `${api}/issues/events{/number}`,
        issues_url: `${api}/issues{/number}`,
        keys_url: `${api}/keys{/key_id}`,
        labels_url: `${api}/labels{/name}`,
        languages_url: `${api}/languages`,
        merges_url: `${api}/merges`,
        milestones_url: `${api}/milestones{/number}`,
        notifications_url: `${api}/notifications{?since,all,participating}`,
        pulls_url: `${api}/pulls{/number}`,
        releases_url: `${api}/releases{/id}`,
        stargazers_url: `${api}/stargazers`,
        statuses_url: `${api}/statuses/{sha}`,
        subscribers_url: `${api}/subscribers`,
        subscription_url: `${api}/subscription`,
        tags_url: `${api}/tags`,
        teams_url: `${api}/teams`,
        trees_url: `${api}/git/trees{/sha}`,
    };
}
const unremarkable = {
    description: null,
    fork: false,
    homepage: null,
    language: 'Python',
    license: null,
    mirror_url: null,
    archived: false,
    disabled: false,
    size: 0,
    forks: 0,
    forks_count: 0,
    network_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    subscribers_count: 0,
    watchers: 0,
    watchers_count: 0,
    has_discussions: false,
    has_downloads: true,
    has_issues: true,
    has_pages: false,
    has_projects: true,
    has_wiki: false,
    topics: [],
    created_at: someTime,
    pushed_at: someTime,
    updated_at: someTime,
};

;// CONCATENATED MODULE: ./lib/standins/github/views/conversations.js




/** A pull request as it is listed. */
function pullRequestSimpleView(at, pull, surroundings) {
    return pullRequestFields(at, pull, surroundings);
}
function pullRequestFields(at, pull, { milestone }) {
    const state = pull.merge === undefined ? 'open' : 'closed';
    const association = pull.author === at.repository.owner ? 'OWNER' : 'MEMBER';
    return {
        ...conversations_linksOf(at, pull),
        id: pull.id,
        node_id: nodeId('PullRequest', pull.id),
        number: pull.number,
        state,
        locked: false,
        draft: false,
        title: pull.title,
        body: pull.body,
        user: userView(at, pull.author),
        author_association: association,
        labels: [],
        assignee: null,
        assignees: [],
        requested_reviewers: [],
        requested_teams: [],
        milestone: milestone === undefined ? null : milestoneView(at, milestone),
        auto_merge: null,
        created_at: pull.openedAt,
        updated_at: pull.updatedAt,
        closed_at: pull.merge?.at ?? null,
        merged_at: pull.merge?.at ?? null,
        merge_commit_sha: pull.merge?.sha ?? null,
        head: headView(at, pull),
        base: sideView(at, pull.base),
    };
}
/** A pull request as it is answered alone. */
function pullRequestView(at, pull, { milestone, comments, commits, files }) {
    const total = (count) => files.reduce((sum, file) => sum + count(file), 0);
    return {
        ...pullRequestFields(at, pull, { milestone }),
        merged: pull.merge !== undefined,
        merged_by: pull.merge === undefined ? null : userView(at, pull.merge.login),
        mergeable: pull.merge === undefined ? true : null,
        rebaseable: false,
        mergeable_state: pull.merge === undefined ? 'clean' : 'unknown',
        maintainer_can_modify: false,
        comments,
        review_comments: 0,
        commits,
        additions: total((file) => file.additions),
        deletions: total((file) => file.deletions),
        changed_files: files.length,
    };
}
function conversations_linksOf({ api, page }, { number, head }) {
    const links = {
        url: `${api}/pulls/${number}`,
        html_url: `${page}/pull/${number}`,
        diff_url: `${page}/pull/${number}.diff`,
        patch_url: `${page}/pull/${number}.patch`,
        issue_url: `${api}/issues/${number}`,
        comments_url: `${api}/issues/${number}/comments`,
        commits_url: `${api}/pulls/${number}/commits`,
        review_comment_url: `${api}/pulls/comments{/number}`,
        review_comments_url: `${api}/pulls/${number}/comments`,
        statuses_url: `${api}/statuses/${head.sha}`,
    };
    return {
        ...links,
        _links: {
            self: { href: links.url },
            html: { href: links.html_url },
            issue: { href: links.issue_url },
            comments: { href: links.comments_url },
            commits: { href: links.commits_url },
            review_comment: { href: links.review_comment_url },
            review_comments: { href: links.review_comments_url },
            statuses: { href: links.statuses_url },
        },
    };
}
/** How the head of a pull request is asked for: `pallets:release-3.2.0`. */
function headLabel(at, pull) {
    return `${headAddresses(at, pull).repository.owner}:${pull.head.ref}`;
}
/** The addresses of the repository that the head is in. */
function headAddresses(at, { fork }) {
    if (fork === undefined)
        return at;
    const id = stableNumber(`fork ${fork.owner}`);
    return addressesOf({ ...at.repository, ...fork, id, ownerId: stableNumber(fork.owner) }, at.apiUrl);
}
function headView(at, pull) {
    const side = sideView(headAddresses(at, pull), pull.head);
    return { ...side, repo: { ...side.repo, fork: pull.fork !== undefined } };
}
function sideView(at, { ref, sha }) {
    const { owner } = at.repository;
    return { label: `${owner}:${ref}`, ref, sha, user: userView(at, owner), repo: repositoryView(at) };
}
/** A comment on an issue or a pull request. */
function commentView(at, comment) {
    return {
        id: comment.id,
        node_id: nodeId('IssueComment', comment.id),
        url: `${at.api}/issues/comments/${comment.id}`,
        html_url: `${at.page}/pull/${comment.issue}#issuecomment-${comment.id}`,
        issue_url: `${at.api}/issues/${comment.issue}`,
        user: userView(at, comment.author),
        author_association: 'NONE',
        performed_via_github_app: null,
        body: comment.body,
        created_at: comment.createdAt,
        updated_at: comment.updatedAt,
    };
}
/** A milestone with the number of its issues and pull requests. */
function milestoneView(at, milestone) {
    const api = `${at.api}/milestones/${milestone.number}`;
    return {
        id: milestone.id,
        node_id: nodeId('Milestone', milestone.id),
        number: milestone.number,
        url: api,
        html_url: `${at.page}/milestone/${milestone.number}`,
        labels_url: `${api}/labels`,
        title: milestone.title,
        description: null,
        state: milestone.closedAt === null ? 'open' : 'closed',
        creator: userView(at, at.repository.owner),
        open_issues: milestone.items.open,
        closed_issues: milestone.items.closed,
        created_at: milestone.openedAt,
        updated_at: milestone.updatedAt,
        closed_at: milestone.closedAt,
        due_on: null,
    };
}

;// CONCATENATED MODULE: ./lib/standins/github/handlers/commits.js






/** The commit that a name in the path means; `undefined` if there is none. */
function namedCommit(call, name) {
    return resolveCommit(call.state.git, name, call.state.repository.defaultBranch);
}
/** A commit with its files, or its SHA as bare text where the request accepts only that. */
const getCommit = async (call) => {
    const name = parameter(call, 'ref');
    const commit = namedCommit(call, name);
    if (commit === undefined)
        return unprocessable(call.operation, `No commit found for SHA: ${name}`);
    if (/\bvnd\.github(\.v3)?\.sha\b/.test(call.request.headers.accept ?? '')) {
        return { status: 200, headers: { 'content-type': 'application/vnd.github.sha; charset=utf-8' }, body: commit.sha };
    }
    const files = await call.state.git.changes(commit.parents[0], commit.sha);
    const additions = files.reduce((sum, file) => sum + file.additions, 0);
    const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
    const answer = {
        ...commitView(call.at, commit),
        stats: { additions, deletions, total: additions + deletions },
        files: files.map((file) => fileView(call.at, commit.sha, file)),
    };
    return ok(answer);
};
/** What the second commit of `base...head` has and the first has not, with the files since their common commit. */
const compareCommits = async (call) => {
    const { git } = call.state;
    const [baseName = '', headName = ''] = parameter(call, 'basehead').split('...');
    const base = namedCommit(call, baseName);
    const head = namedCommit(call, headName);
    if (base === undefined || head === undefined)
        return notFound(call.operation);
    const common = git.commits.get(mergeBase(git, base.sha, head.sha) ?? '');
    if (common === undefined) {
        return notFound(call.operation, `No common ancestor between ${baseName} and ${headName}.`);
    }
    const ahead = commitsBetween(git, base.sha, head.sha);
    const behind = commitsBetween(git, head.sha, base.sha);
    const { items, headers } = pageOf(call, ahead);
    const files = await git.changes(common.sha, head.sha);
    const answer = {
        ...comparisonLinks(call, base, head),
        base_commit: commitView(call.at, base),
        merge_base_commit: commitView(call.at, common),
        status: comparisonStatus(ahead.length, behind.length),
        ahead_by: ahead.length,
        behind_by: behind.length,
        total_commits: ahead.length,
        commits: items.map((commit) => commitView(call.at, commit)),
        files: files.map((file) => fileView(call.at, head.sha, file)),
    };
    return { ...ok(answer), headers };
};
function comparisonStatus(ahead, behind) {
    if (ahead > 0 && behind > 0)
        return 'diverged';
    if (ahead > 0)
        return 'ahead';
    return behind > 0 ? 'behind' : 'identical';
}
function comparisonLinks(call, base, head) {
    const { at } = call;
    const page = `${at.page}/compare/${parameter(call, 'basehead')}`;
    return {
        url: `${at.api}/compare/${parameter(call, 'basehead')}`,
        html_url: page,
        permalink_url: `${at.page}/compare/${base.sha.slice(0, 7)}...${head.sha.slice(0, 7)}`,
        diff_url: `${page}.diff`,
        patch_url: `${page}.patch`,
    };
}
/** Whether a commit is on the default branch. */
function isOnDefaultBranch({ state }, sha) {
    const head = resolveCommit(state.git, 'HEAD', state.repository.defaultBranch);
    return head !== undefined && reachableFrom(state.git, head.sha).has(sha);
}
const commitRows = {
    'repos/get-commit': get('/commits/{ref}', contents, 'commits/commits#get-a-commit', getCommit),
    'repos/compare-commits-with-basehead': get('/compare/{basehead}', contents, 'commits/commits#compare-two-commits', compareCommits),
};

;// CONCATENATED MODULE: ./lib/standins/github/handlers/pull-requests.js








function commitsOf({ git }, { base, head }) {
    return commitsBetween(git, base.sha, head.sha);
}
async function filesOf({ git }, { base, head }) {
    return git.changes(mergeBase(git, base.sha, head.sha), head.sha);
}
/** What a pull request is shown with beside what it says itself. */
async function surroundingsOf(state, pull) {
    return {
        milestone: state.milestone(pull.milestone),
        comments: [...state.comments.values()].filter(({ issue }) => issue === pull.number).length,
        commits: commitsOf(state, pull).length,
        files: await filesOf(state, pull),
    };
}
function pull_requests_all(state) {
    return [...state.pullRequests.keys()].flatMap((number) => state.pullRequest(number) ?? []).reverse();
}
function named(call) {
    return call.state.pullRequest(numberParameter(call, 'pull_number'));
}
const simpleView = (call) => (pull) => pullRequestSimpleView(call.at, pull, { milestone: call.state.milestone(pull.milestone) });
/** Pull requests, the youngest first; the open ones unless `state` says otherwise. */
const listPullRequests = (call) => {
    const state = query(call, 'state') ?? 'open';
    const head = query(call, 'head');
    const base = query(call, 'base');
    const pulls = pull_requests_all(call.state).filter((pull) => (state === 'all' || (state === 'open') === (pull.merge === undefined)) &&
        (head === null || head === headLabel(call.at, pull)) &&
        (base === null || base === pull.base.ref));
    return paging_listed(call, pulls, simpleView(call));
};
/** One pull request with its size. */
const getPullRequest = async (call) => {
    const pull = named(call);
    if (pull === undefined)
        return notFound(call.operation);
    return ok(pullRequestView(call.at, pull, await surroundingsOf(call.state, pull)));
};
/** The files that differ from where the branch began. */
const listPullRequestFiles = async (call) => {
    const pull = named(call);
    if (pull === undefined)
        return notFound(call.operation);
    return paging_listed(call, await filesOf(call.state, pull), (file) => fileView(call.at, pull.head.sha, file));
};
/** The commits of the branch, the oldest first. */
const listPullRequestCommits = (call) => {
    const pull = named(call);
    if (pull === undefined)
        return notFound(call.operation);
    return paging_listed(call, commitsOf(call.state, pull), (commit) => commitView(call.at, commit));
};
/** Once the commit is on the default branch, the merged pull requests that brought it; before, every one that has it. */
const listPullRequestsOfCommit = (call) => {
    const sha = parameter(call, 'commit_sha');
    const mergedOnly = isOnDefaultBranch(call, sha);
    const pulls = pull_requests_all(call.state).filter((pull) => (!mergedOnly || pull.merge !== undefined) &&
        (pull.merge?.sha === sha || commitsOf(call.state, pull).some((commit) => commit.sha === sha)));
    return paging_listed(call, pulls, simpleView(call));
};
const pullRequestRows = {
    'repos/list-pull-requests-associated-with-commit': get('/commits/{commit_sha}/pulls', pullRequests, 'commits/commits#list-pull-requests-associated-with-a-commit', listPullRequestsOfCommit),
    'pulls/list': get('/pulls', pullRequests, 'pulls/pulls#list-pull-requests', listPullRequests),
    'pulls/get': openGet('/pulls/{pull_number}', [['contents'], ['pull-requests']], 'pulls/pulls#get-a-pull-request', getPullRequest),
    'pulls/list-files': get('/pulls/{pull_number}/files', pullRequests, 'pulls/pulls#list-pull-requests-files', listPullRequestFiles),
    'pulls/list-commits': get('/pulls/{pull_number}/commits', pullRequests, 'pulls/pulls#list-commits-on-a-pull-request', listPullRequestCommits),
};

;// CONCATENATED MODULE: ./lib/standins/github/views/releases.js


/**
 * How the page of a release is addressed.
 *
 * @returns The tag, and for a draft a placeholder that its tag is not part of.
 */
function pageName({ id, isDraft, tagName }) {
    return isDraft ? `untagged-${stableHex(`release ${id}`)}` : tagName;
}
/** A release with all of its assets. */
function releaseView(at, release, assets) {
    const api = `${at.api}/releases/${release.id}`;
    const tag = encodeURIComponent(release.tagName);
    return {
        id: release.id,
        node_id: nodeId('Release', release.id),
        url: api,
        assets_url: `${api}/assets`,
        upload_url: `${api}/assets{?name,label}`,
        html_url: `${at.page}/releases/tag/${encodeURIComponent(pageName(release))}`,
        tarball_url: release.isDraft ? null : `${at.api}/tarball/${tag}`,
        zipball_url: release.isDraft ? null : `${at.api}/zipball/${tag}`,
        tag_name: release.tagName,
        target_commitish: release.targetCommitish,
        name: release.name,
        body: release.body,
        draft: release.isDraft,
        prerelease: release.isPrerelease,
        immutable: release.isImmutable,
        created_at: release.createdAt,
        updated_at: release.updatedAt,
        published_at: release.publishedAt,
        author: userView(at, release.author),
        assets: assets.map((asset) => assetView(at, release, asset)),
    };
}
/** An asset as the API lists it; its bytes are behind `url`. */
function assetView(at, release, asset) {
    const file = `${encodeURIComponent(pageName(release))}/${encodeURIComponent(asset.name)}`;
    return {
        id: asset.id,
        node_id: nodeId('ReleaseAsset', asset.id),
        url: `${at.api}/releases/assets/${asset.id}`,
        browser_download_url: `${at.page}/releases/download/${file}`,
        name: asset.name,
        label: asset.label,
        state: 'uploaded',
        content_type: asset.contentType,
        size: asset.bytes.length,
        digest: `sha256:${asset.sha256}`,
        download_count: 0,
        created_at: asset.createdAt,
        updated_at: asset.updatedAt,
        uploader: userView(at, asset.uploader),
    };
}

;// CONCATENATED MODULE: ./lib/standins/github/events.js






const nothing = '0'.repeat(40);
function sourceOf(at, login) {
    return { repository: repositoryView(at), sender: userView(at, login) };
}
/**
 * What a workflow gets when somebody pushes a tag.
 *
 * @param before What the tag pointed at, if it was pushed again.
 * @throws Error if the tag does not exist: it is pushed first.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#push
 */
function pushTagEvent(state, tag, { before = nothing, login = state.repository.owner } = {}) {
    const at = addressesOf(state.repository);
    const target = state.git.refs.get(`refs/tags/${tag}`);
    if (target === undefined)
        throw new Error(`Tag ${tag} was not pushed.`);
    const commit = state.git.commits.get(state.taggedCommit(tag) ?? '');
    const branch = [...state.git.refs].find(([ref, { sha }]) => ref.startsWith('refs/heads/') && sha === commit?.sha);
    return {
        ref: `refs/tags/${tag}`,
        before,
        after: target.sha,
        created: before === nothing,
        deleted: false,
        forced: before !== nothing,
        base_ref: branch?.[0] ?? null,
        compare: `${at.page}/compare/${tag}`,
        commits: [],
        head_commit: commit === undefined ? null : headCommit(at, commit),
        pusher: { name: login, email: `${login}@users.noreply.github.com` },
        ...sourceOf(at, login),
    };
}
function headCommit(at, commit) {
    return {
        id: commit.sha,
        tree_id: commit.tree,
        distinct: true,
        message: commit.message,
        timestamp: commit.committedAt,
        url: `${at.page}/commit/${commit.sha}`,
        author: commit.author,
        committer: commit.committer,
        added: [],
        removed: [],
        modified: [],
    };
}
/**
 * What a workflow gets when somebody opens a pull request.
 *
 * @throws Error if there is no such pull request.
 * @see https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request
 */
async function pullRequestEvent(state, number) {
    const at = addressesOf(state.repository);
    const pull = state.pullRequest(number);
    if (pull === undefined)
        throw new Error(`There is no pull request ${number}.`);
    const view = pullRequestView(at, pull, await surroundingsOf(state, pull));
    return { action: 'opened', number, pull_request: view, ...sourceOf(at, pull.author) };
}
/**
 * What workflows get after the click on **Publish release**: `published`, and `released` too where it is no pre-release.
 * A draft that is published fires neither `created` nor `prereleased`.
 *
 * @throws Error if the release is not published: drafts fire nothing.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#release
 */
function releasePublishedEvents(state, releaseId) {
    const at = addressesOf(state.repository);
    const release = state.releases.find(releaseId);
    if (release?.publisher === undefined)
        throw new Error(`Release ${releaseId} is not published.`);
    const view = releaseView(at, release, state.releases.assetsOf(releaseId));
    const source = { release: view, ...sourceOf(at, release.publisher) };
    const published = { action: 'published', ...source };
    return release.isPrerelease ? [published] : [published, { action: 'released', ...source }];
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/run-facts.js
/** Number of the pull request that a rehearsal makes up. */
const pullRequestNumber = 1;
/** The event of a pull request: the run is for the merge that GitHub tries. */
function pullRequestRun(place, payload) {
    return {
        name: 'pull_request',
        payload,
        ref: `refs/pull/${pullRequestNumber}/merge`,
        refName: `${pullRequestNumber}/merge`,
        refType: 'branch',
        sha: place.mergeCommit,
        baseRef: place.baseBranch,
        headRef: place.headBranch,
    };
}
/** The event of a pushed tag, or of a release of it: both run at the commit that the tag leads to. */
function tagRun(name, { tag, commit }, payload) {
    const ref = `refs/tags/${tag}`;
    return { name, payload, ref, refName: tag, refType: 'tag', sha: commit, baseRef: '', headRef: '' };
}

;// CONCATENATED MODULE: ./lib/rehearsal/presses.js


/** The person of the rehearsal. */
const maintainer = { login: 'example-maintainer', id: 1_000_003 };
/** Button 1: the release pull request. */
function openPullRequest({ origin, version, workflows }, { world }) {
    return {
        number: 1,
        title: 'a maintainer opens the release pull request',
        workflow: workflows.check.workflow,
        steps: ['check'],
        act: async () => {
            const { state } = world.github;
            const base = { ref: origin.baseBranch, sha: origin.base };
            const head = { ref: origin.headBranch, sha: origin.commit };
            const title = `release version ${version}`;
            state.openPullRequest({ number: pullRequestNumber, title, base, head, author: maintainer.login });
            const event = pullRequestRun(origin, await pullRequestEvent(state, pullRequestNumber));
            return [{ occurrence: { kind: 'pull-request-opened', baseBranch: origin.baseBranch }, event }];
        },
    };
}
/** Button 2: the tag. */
function pushTag({ origin, tag, workflows }, { world }) {
    return {
        number: 2,
        title: `a maintainer pushes the tag ${tag}`,
        workflow: workflows.publish.workflow,
        steps: ['build', 'attest', 'draft'],
        hint: tag.includes('/') ? "Write `tags: ['**']`, since `*` does not match the `/` of the tag." : undefined,
        act: async () => {
            await origin.pushTag();
            await world.receive();
            const event = tagRun('push', origin, pushTagEvent(world.github.state, tag, { login: maintainer.login }));
            return [{ occurrence: { kind: 'tag-pushed', tag }, event }];
        },
    };
}
/** Button 3: the click on the draft. */
function publishDraft({ origin, workflows }, { world }, releaseId) {
    return {
        number: 3,
        title: 'a maintainer reads the draft and clicks "Publish release"',
        workflow: workflows.publish.workflow,
        steps: ['publish', 'finish'],
        act: async () => {
            world.github.state.publish(releaseId, maintainer.login);
            return releasePublishedEvents(world.github.state, releaseId).map((payload) => ({
                occurrence: { kind: 'release-changed', type: payload.action },
                event: tagRun('release', origin, payload),
            }));
        },
    };
}

// EXTERNAL MODULE: ./lib/json-value.js
var json_value = __webpack_require__(30741);
;// CONCATENATED MODULE: ./lib/rehearsal/published.js




/** Read release page and index. */
async function readPublished({ world, ledger }, scene) {
    const { repository, tag, normalizedProject } = scene;
    // Drafts are shown to nobody below this permission.
    const token = world.github.grant({ contents: 'write', 'pull-requests': 'read' });
    ledger.keepSecret(token);
    const get = (path, accept = 'application/vnd.github+json') => fetch(`${world.urls.github}/repos/${repository.owner}/${repository.name}${path}`, {
        headers: { accept, authorization: `Bearer ${token}` },
    });
    const releases = await (await get('/releases?per_page=100')).json();
    const release = (Array.isArray(releases) ? releases : []).find((item) => (0,json_value/* valueAt */.fK)(item, ['tag_name']) === tag);
    const listed = (0,json_value/* valueAt */.fK)(release, ['assets']);
    const assets = [];
    for (const asset of Array.isArray(listed) ? listed : []) {
        const answer = await get(`/releases/assets/${(0,json_value/* valueAt */.fK)(asset, ['id'])}`, 'application/octet-stream');
        assets.push({ name: String((0,json_value/* valueAt */.fK)(asset, ['name'])), bytes: Buffer.from(await answer.arrayBuffer()) });
    }
    const comments = await (await get(`/issues/${pullRequestNumber}/comments`)).json();
    return {
        comments: (Array.isArray(comments) ? comments : []).map((comment) => String((0,json_value/* valueAt */.fK)(comment, ['body']) ?? '')),
        release: release === undefined ? undefined : published_pageOf(release),
        assets: assets.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
        ...(await readIndex(world.urls.index, normalizedProject)),
    };
}
function published_pageOf(release) {
    return {
        body: String((0,json_value/* valueAt */.fK)(release, ['body']) ?? ''),
        isDraft: (0,json_value/* valueAt */.fK)(release, ['draft']) === true,
        id: Number((0,json_value/* valueAt */.fK)(release, ['id'])),
    };
}
async function readIndex(index, project) {
    const page = new URL(`/simple/${project}/`, index);
    const answer = await fetch(page, { headers: { accept: 'application/vnd.pypi.simple.v1+json' } });
    if (answer.status !== 200)
        return { simple: undefined, served: [], provenance: new Map() };
    const simple = await answer.text();
    const listed = (0,json_value/* valueAt */.fK)(JSON.parse(simple), ['files']);
    const served = [];
    const provenance = new Map();
    for (const file of Array.isArray(listed) ? listed : []) {
        const name = String((0,json_value/* valueAt */.fK)(file, ['filename']));
        served.push({
            name,
            bytes: Buffer.from(await (await fetch(new URL(String((0,json_value/* valueAt */.fK)(file, ['url'])), page))).arrayBuffer()),
        });
        const address = (0,json_value/* valueAt */.fK)(file, ['provenance']);
        if (typeof address === 'string')
            provenance.set(name, await (await fetch(new URL(address, page))).text());
    }
    return { simple, served, provenance };
}
/** The distributions among the assets, each with the line of its build provenance. */
function rehearsedFiles(assets) {
    const lines = assets
        .find(({ name }) => name === provenanceName)
        ?.bytes.toString()
        .split('\n') ?? [];
    const subjects = lines.map(subjectDigest);
    return assets
        .filter(({ name }) => name !== provenanceName)
        .map(({ name, bytes }) => {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
        const line = subjects.indexOf(sha256);
        return { name, sizeBytes: bytes.length, sha256, ...(line === -1 ? {} : { provenanceLine: line + 1 }) };
    });
}
/** The asset with all build provenance. */
const provenanceName = 'multiple.intoto.jsonl';
/**
 * Compare the release page with the index, whatever the steps have said of it.
 *
 * @returns One `index-read-back` for each distribution that the index does not serve with the same bytes.
 */
function missingOnIndex({ assets, served }) {
    const distributions = assets.filter(({ name }) => name !== provenanceName);
    const unseen = distributions.filter(({ name, bytes }) => !served.some((file) => file.name === name && file.bytes.equals(bytes)));
    return unseen.map(({ name }) => ({
        code: 'index-read-back',
        severity: 'error',
        message: `The release has ${(0,quoted/* quoted */.TL)(name)}, but the index does not serve these bytes under that name.`,
        hint: 'Compare the folders release/ and index/ of the rehearsal.',
    }));
}
/** Read without the product's parsers: a rehearsal that shares them would not see their faults. */
function subjectDigest(line) {
    if (line.trim() === '')
        return undefined;
    const payload = (0,json_value/* valueAt */.fK)(JSON.parse(line), ['dsseEnvelope', 'payload']);
    const statement = JSON.parse(Buffer.from(String(payload), 'base64').toString());
    const digest = (0,json_value/* valueAt */.fK)(statement, ['subject', 0, 'digest', 'sha256']);
    return typeof digest === 'string' ? digest : undefined;
}
/**
 * Split a PEP 740 provenance object into its attestations.
 *
 * @returns Texts by what they attest: `publish`, `slsa`; others are left out.
 */
function attestationsIn(provenance) {
    const bundles = (0,json_value/* valueAt */.fK)(JSON.parse(provenance), ['attestation_bundles']);
    const found = new Map();
    for (const bundle of Array.isArray(bundles) ? bundles : []) {
        const attestations = (0,json_value/* valueAt */.fK)(bundle, ['attestations']);
        for (const attestation of Array.isArray(attestations) ? attestations : []) {
            const statement = Buffer.from(String((0,json_value/* valueAt */.fK)(attestation, ['envelope', 'statement'])), 'base64').toString();
            const kind = kinds[String((0,json_value/* valueAt */.fK)(JSON.parse(statement), ['predicateType']))];
            if (kind !== undefined)
                found.set(kind, `${JSON.stringify(attestation)}\n`);
        }
    }
    return found;
}
const kinds = {
    'https://docs.pypi.org/attestations/publish/v1': 'publish',
    'https://slsa.dev/provenance/v1': 'slsa',
};

;// CONCATENATED MODULE: ./lib/rehearsal/repeat.js

/**
 * What a second attempt did that it had to leave alone.
 *
 * - `build` builds again, and `collect` collects again: one more artifact, with an equal digest.
 * - `attest` signs nothing and stores nothing at GitHub; handing its lines on again is its task.
 * - All others write nothing.
 *
 * @returns One `rehearsal-not-repeatable` for each job that did more.
 */
function judgeRepetition({ first, second, entries }) {
    const steps = second.steps.map(({ step }) => step);
    const writes = entries.filter(({ job, attempt, write }) => write && job === second.name && attempt === 2);
    const forbidden = writes.filter(({ server }) => !(server === 'artifacts' && steps.some(handsOn)));
    const complaints = [
        ...forbidden.map(({ server, method, path, status }) => `it sent ${method} ${path} to ${server} (${status})`),
        ...(second.result === 'success' ? [] : ['it failed']),
        ...(steps.some(makesArtifact) ? differencesOfBuild(first, second, writes) : []),
    ];
    if (complaints.length === 0)
        return [];
    return [
        {
            code: 'rehearsal-not-repeatable',
            severity: 'error',
            message: `The second attempt of the job ${(0,quoted/* quoted */.TL)(second.name)} was not a repetition: ${complaints.join('; ')}.`,
            hint: 'Look for the requests of attempt 2 in requests.jsonl.',
        },
    ];
}
function makesArtifact(step) {
    return step === 'build' || step === 'collect';
}
function handsOn(step) {
    return makesArtifact(step) || step === 'attest';
}
function differencesOfBuild(first, second, writes) {
    const uploads = writes.filter(({ path, status }) => path.endsWith('/FinalizeArtifact') && status === 200).length;
    const before = digestOf(first);
    const after = digestOf(second);
    return [
        // A tag that is no version uploads nothing, the first time and the second.
        ...(uploads === 1 || before === '' ? [] : [`it uploaded ${uploads} artifacts, not one`]),
        ...(after === before ? [] : [`its artifact has the digest ${(0,quoted/* quoted */.TL)(after)}, the first one ${(0,quoted/* quoted */.TL)(before)}`]),
    ];
}
function digestOf({ steps }) {
    return steps.find(({ step }) => makesArtifact(step))?.outputs['artifact-digest'] ?? '';
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/index.js
var dist = __webpack_require__(22657);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/plain-yaml.js

/** Turn the parser's tokens into plain values. Numbers, booleans, and null become the text that the runner makes of them. */
function plainOf(token) {
    const line = token.line ?? 1;
    if ((0,dist/* isBasicExpression */.hR)(token))
        return { kind: 'expression', source: token.expression, line };
    if ((0,dist/* isSequence */.wZ)(token))
        return { kind: 'list', items: [...token].map(plainOf), line };
    if ((0,dist/* isMapping */.pi)(token)) {
        const entries = new Map([...token].map(({ key, value }) => [key.toString(), plainOf(value)]));
        return { kind: 'mapping', entries, line };
    }
    if ((0,dist/* isString */.Kg)(token))
        return { kind: 'text', text: token.value, line };
    if ((0,dist/* isBoolean */.Lm)(token) || (0,dist/* isNumber */.Et)(token))
        return { kind: 'text', text: String(token.value), line, value: token.value };
    return { kind: 'text', text: (0,dist/* isScalar */.jn)(token) ? token.toString() : '', line, value: null };
}
/** The value of a key, or `undefined` if there is none or the value is no mapping. */
function entry(value, key) {
    return value?.kind === 'mapping' ? value.entries.get(key) : undefined;
}
/** The entries of a mapping whose values are texts or expressions; anything else in it is left out. */
function templates(value) {
    const found = value?.kind === 'mapping' ? [...value.entries] : [];
    return new Map(found.flatMap(([key, item]) => (isTemplate(item) ? [[key, item]] : [])));
}
/** Whether a value is text or an expression. */
function isTemplate(value) {
    return value?.kind === 'text' || value?.kind === 'expression';
}
/** Literal texts: of one text, or of a list of them. */
function texts(value) {
    if (value?.kind === 'text')
        return [value.text];
    return value?.kind === 'list' ? value.items.flatMap(texts) : [];
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/permissions.js

// GitHub's restricted default, which new repositories have when a workflow names no permissions at all.
const restrictedDefault = { contents: 'read', packages: 'read' };
const allScopes = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'discussions',
    'id-token',
    'issues',
    'packages',
    'pages',
    'pull-requests',
    'security-events',
    'statuses',
];
/**
 * Read a `permissions` key.
 *
 * @returns `undefined` if there is no such key. As soon as one scope is named, all others are none.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#permissions
 */
function readPermissions(value) {
    if (value === undefined)
        return undefined;
    if (value.kind === 'text' && value.text === 'write-all')
        return everyScope('write');
    if (value.kind === 'text' && value.text === 'read-all')
        return everyScope('read');
    const scopes = value.kind === 'mapping' ? [...value.entries.keys()] : [];
    return Object.fromEntries(scopes.flatMap((scope) => {
        const level = entry(value, scope);
        return level?.kind === 'text' && (level.text === 'read' || level.text === 'write') ? [[scope, level.text]] : [];
    }));
}
/**
 * The scopes of a job's token: its own `permissions`, else those of the workflow, else those of the job that calls the
 * workflow, else GitHub's restricted default.
 */
function effectivePermissions(job, top, caller) {
    return job ?? top ?? caller ?? restrictedDefault;
}
function everyScope(level) {
    // "read-all" gives no `id-token: read`: that scope knows only `write` and `none`.
    const scopes = level === 'read' ? allScopes.filter((scope) => scope !== 'id-token') : allScopes;
    return Object.fromEntries(scopes.map((scope) => [scope, level]));
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/step.js
/** All steps of a list, those in composite actions too. */
function allSteps(steps) {
    return steps.flatMap((step) => (step.kind === 'composite' ? [step, ...allSteps(step.steps)] : [step]));
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/job.js



/** All jobs with steps, those of called files too. */
function allJobs({ path, jobs }) {
    const within = (job) => {
        switch (job.kind) {
            case 'steps':
                return [{ path, job }];
            case 'call':
                return allJobs(job.called);
            case 'not-run':
                return [];
        }
    };
    return jobs.flatMap(within);
}
/** The steps of ours in a job. */
function ourSteps({ steps }) {
    return allSteps(steps).flatMap((step) => (step.kind === 'ours' ? [step] : []));
}
/** What the steps of ours in a job are told to do: `check`, `build`, … */
function namedSteps(job) {
    return ourSteps(job).flatMap(({ inputs }) => {
        const step = inputs.get('step');
        return step?.kind === 'text' ? [step.text] : [];
    });
}
/** Whether a step `collect` of another job of the file takes what the job uploads. */
function isCollected({ id }, jobs) {
    return jobs.some((job) => job.kind === 'steps' && job.needs.includes(id) && namedSteps(job).includes('collect'));
}
/** What every job has. */
function readFrame({ job, plain }) {
    const name = entry(plain, 'name');
    return {
        id: job.id.value,
        line: plain.line,
        name: isTemplate(name) ? name : undefined,
        needs: texts(entry(plain, 'needs')),
        condition: { kind: 'expression', source: job.if.expression, line: job.if.line ?? plain.line },
        strategy: entry(plain, 'strategy'),
    };
}
/** Read a job with steps of its own, which are read already. */
function readStepsJob(source, steps) {
    const { plain, topPermissions, callerPermissions } = source;
    const own = readPermissions(entry(plain, 'permissions'));
    const continueOnError = entry(plain, 'continue-on-error');
    const timeoutMinutes = entry(plain, 'timeout-minutes');
    return {
        kind: 'steps',
        ...readFrame(source),
        permissions: effectivePermissions(own, topPermissions, callerPermissions),
        arePermissionsNamed: (own ?? topPermissions ?? callerPermissions) !== undefined,
        environment: readEnvironment(entry(plain, 'environment')),
        variables: templates(entry(plain, 'env')),
        outputs: templates(entry(plain, 'outputs')),
        continueOnError: isTemplate(continueOnError) ? continueOnError : undefined,
        timeoutMinutes: isTemplate(timeoutMinutes) ? timeoutMinutes : undefined,
        runsOn: entry(plain, 'runs-on'),
        container: entry(plain, 'container'),
        services: entry(plain, 'services'),
        steps,
    };
}
function readEnvironment(value) {
    if (isTemplate(value))
        return { name: value, url: undefined };
    const name = entry(value, 'name');
    const url = entry(value, 'url');
    return isTemplate(name) ? { name, url: isTemplate(url) ? url : undefined } : undefined;
}

// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/ast.js
var ast = __webpack_require__(12049);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/index.js + 17 modules
var expressions_dist = __webpack_require__(17928);
// EXTERNAL MODULE: ./node_modules/@actions/expressions/dist/result.js
var result = __webpack_require__(96856);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/expressions.js



const contextNames = [
    'github',
    'env',
    'vars',
    'job',
    'jobs',
    'steps',
    'runner',
    'secrets',
    'strategy',
    'matrix',
    'needs',
    'inputs',
];
/**
 * Whether a condition holds.
 *
 * @throws ReleaseError `workflow-unsupported` for `hashFiles`.
 */
function holds(condition, contexts, status) {
    return !(0,result/* falsy */.me)(evaluate(condition, contexts, status));
}
/** A template as the text that the runner would make of it: `null` becomes nothing, `true` becomes `true`. */
function fill(template, contexts, status) {
    return template.kind === 'text' ? template.text : evaluate(template, contexts, status).coerceString();
}
/** Fill each template of a record. */
function fillAll(all, contexts, status) {
    return Object.fromEntries([...all].map(([name, template]) => [name, fill(template, contexts, status)]));
}
/** A value with its expressions evaluated, as a plain JSON value: numbers stay numbers, and lists may come out of one. */
function evaluated(value, contexts) {
    switch (value.kind) {
        case 'text':
            return value.value === undefined ? value.text : value.value;
        case 'expression':
            return JSON.parse(JSON.stringify(evaluate(value, contexts, 'success'), expressions_dist/* data.replacer */.p.$U));
        case 'list':
            return value.items.map((item) => evaluated(item, contexts));
        case 'mapping':
            return Object.fromEntries([...value.entries].map(([key, item]) => [key, evaluated(item, contexts)]));
    }
}
/** Whether two JSON values are equal as `==` in an expression has it: text in any case, and text with numbers. */
function areEqual(left, right) {
    return holds({ kind: 'text', text: 'env.left == env.right', line: 1 }, { env: { left, right } }, 'success');
}
/** The syntax tree of an expression; `undefined` for an empty one. */
function parseExpression(source) {
    const { tokens } = new expressions_dist/* Lexer */.JG(source).lex();
    // The parser declares that it always returns a tree, but an empty source has none.
    return new expressions_dist/* Parser */.iX(tokens, contextNames, [...statusFunctions('success').values()]).parse();
}
function evaluate(template, contexts, status) {
    const source = template.kind === 'text' ? template.text : template.source;
    const tree = parseExpression(source);
    if (tree === undefined)
        return new expressions_dist/* data.StringData */.p.uQ('');
    const names = contextNames.map((name) => [name, contexts[name] ?? {}]);
    // The reviver turns every object into the dictionary of the library, in which names are case-insensitive.
    const dictionary = JSON.parse(JSON.stringify(Object.fromEntries(names)), expressions_dist/* data.reviver */.p.eD);
    try {
        return new expressions_dist/* Evaluator */.oi(tree, dictionary, statusFunctions(status)).evaluate();
    }
    catch (error) {
        // The library throws plain errors too, such as for `fromJSON` of an empty text.
        throw error instanceof errors/* ReleaseError */.K2 || !(error instanceof Error) ? error : unevaluable(source, error);
    }
}
function unevaluable(source, cause) {
    return new errors/* ReleaseError */.K2('workflow-invalid', {
        message: `The expression \`${source}\` cannot be evaluated: ${cause.message.replace(/\.$/, '')}.`,
        hint: 'Correct it, or what it reads; GitHub would end the job with it.',
        cause,
    });
}
/** `success()` and its kin; nothing is ever canceled in a rehearsal. */
function statusFunctions(status) {
    const answers = {
        success: () => status === 'success',
        failure: () => status === 'failure',
        always: () => true,
        cancelled: () => false,
        hashfiles: () => {
            throw new errors/* ReleaseError */.K2('workflow-unsupported', {
                message: 'A rehearsal cannot run `hashFiles()` in a condition or an input of a step.',
                hint: 'Leave it out: no step of a release reads a cache.',
            });
        },
    };
    return new Map(Object.entries(answers).map(([name, answer]) => [
        name,
        { name, minArgs: 0, maxArgs: 255, call: () => new expressions_dist/* data.BooleanData */.p.bo(answer()) },
    ]));
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/references.js


/** Every use of a context in a value, and in what it holds. */
function referencesOf(value) {
    switch (value.kind) {
        case 'text':
            return [];
        case 'expression': {
            const tree = parseExpression(value.source);
            return tree === undefined ? [] : collect(tree);
        }
        case 'list':
            return value.items.flatMap(referencesOf);
        case 'mapping':
            return [...value.entries.values()].flatMap(referencesOf);
    }
}
function collect(tree) {
    if (tree instanceof ast/* ContextAccess */.QC)
        return [[tree.name.lexeme]];
    if (tree instanceof ast/* IndexAccess */.p_)
        return [...inIndex(tree), ...collect(tree.index)];
    if (tree instanceof ast/* FunctionCall */.R6 || tree instanceof ast/* Logical */.oD)
        return tree.args.flatMap(collect);
    if (tree instanceof ast/* Binary */.yI)
        return [...collect(tree.left), ...collect(tree.right)];
    if (tree instanceof ast/* Unary */._c)
        return collect(tree.expr);
    if (tree instanceof ast/* Grouping */.aU)
        return collect(tree.group);
    return [];
}
function inIndex(access) {
    const path = pathOf(access);
    return path === undefined ? collect(access.expr) : [path];
}
/** The written path from a context, as long as each step of it is a literal. */
function pathOf(tree) {
    if (tree instanceof ast/* ContextAccess */.QC)
        return [tree.name.lexeme];
    if (!(tree instanceof ast/* IndexAccess */.p_ && tree.index instanceof ast/* Literal */.uS))
        return undefined;
    const start = pathOf(tree.expr);
    return start && [...start, tree.index.literal.coerceString()];
}
/** The name of the repository, if a condition asks for it: `github.repository`. */
function namesOfRepository(condition) {
    const asked = referencesOf(condition).map((reference) => reference.join('.').toLowerCase());
    return asked.find((name) => name.startsWith('github.repository') || name.startsWith('github.event.repository'));
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences/differs.js
/** The warning `workflow-differs`. */
function differs(message, hint, place) {
    return { code: 'workflow-differs', severity: 'warning', message, hint, ...place };
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences/absent.js




/** Where something of ours reads a secret or a variable of the repository: a rehearsal has none. */
function absentValues({ path: file, job }) {
    const owner = `the job ${(0,quoted/* quoted */.TL)(job.id)}`;
    const parts = [
        [`The condition of ${owner}`, job.condition],
        ...ourSteps(job).flatMap(({ id, condition, inputs, variables }) => [condition, ...inputs.values(), ...variables.values()].map((template) => [`The step ${(0,quoted/* quoted */.TL)(id)} of ${owner}`, template])),
    ];
    return parts.flatMap(([what, template]) => referencesOf(template)
        .filter(isAbsent)
        .map((reference) => differs(`${what} reads \`${reference.join('.')}\`, which a rehearsal does not have: it was empty.`, 'Look for what depends on it, since nothing shows how that goes at GitHub.', { file, line: template.line })));
}
function isAbsent([context = '', name = '']) {
    switch (context.toLowerCase()) {
        case 'vars':
            return true;
        case 'secrets':
            return name.toLowerCase() !== 'github_token';
        default:
            return false;
    }
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences/called-publish.js



/**
 * A job that publishes from a file that the workflow calls.
 *
 * The index gives its token by the called file, and takes an attestation by the calling one: no publisher fits both.
 *
 * @param path Of the workflow that the event starts.
 * @see https://github.com/pypi/warehouse/issues/11096
 */
function publishInCalled({ path: file, job }, path) {
    if (file === path || !namedSteps(job).includes('publish'))
        return [];
    return [
        differs(`The job ${(0,quoted/* quoted */.TL)(job.id)} publishes from a called workflow, and no trusted publisher of the index fits one.`, `Move this job to ${path}; jobs that build may stay.`, { file, line: job.line }),
    ];
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences/concurrency.js





/** What other runs do to a run that publishes. */
function runsOfOneGroup(concurrency, file) {
    const cancels = entry(concurrency, 'cancel-in-progress');
    // Only what the text says for sure: an expression may be false for the runs of a release.
    if (cancels?.kind === 'text' && cancels.text === 'true') {
        return [
            differs('A new run cancels an older one (`cancel-in-progress: true`), which could be between two uploads.', 'Write `cancel-in-progress: false`: runs of one tag wait for each other then.', { file, line: cancels.line }),
        ];
    }
    const group = isTemplate(concurrency) ? concurrency : entry(concurrency, 'group');
    if (!isTemplate(group))
        return [];
    const name = groupOf(group, '1.2.0');
    if (name === undefined || name !== groupOf(group, '1.3.0'))
        return [];
    return [
        differs(`The runs of all tags share the group ${(0,quoted/* quoted */.TL)(name)}: while one runs and one waits, a third one cancels the one that waits.`, `Write \`group: publish-\${{ github.ref }}\`.`, { file, line: group.line }),
    ];
}
/** The group of a run that the tag starts; `undefined` if it depends on more than what a push says. */
function groupOf(group, tag) {
    const isKnown = referencesOf(group).every(([context = '']) => context.toLowerCase() === 'github');
    if (!isKnown)
        return undefined;
    const ref = `refs/tags/${tag}`;
    const github = {
        event_name: 'push',
        ref,
        ref_name: tag,
        ref_type: 'tag',
        sha: tag,
        run_id: tag,
        run_number: tag,
        workflow: 'Publish',
        repository: 'owner/name',
        workflow_ref: `owner/name/publish.yaml@${ref}`,
        event: { ref, after: tag, head_commit: { id: tag } },
    };
    return fill(group, { github }, 'success');
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/runs-on.js
/**
 * Why a rehearsal does not run a job: `runs on windows-latest`, `has a container`.
 *
 * @param system The system of this machine.
 * @returns `undefined` for a job that it runs, and for what is not known yet.
 */
function reasonNotRun(job, system, evaluate) {
    if (job.services !== undefined)
        return 'has services';
    if (imageOf(job.container && evaluate(job.container)) !== '')
        return 'has a container';
    const other = labelsOf(job.runsOn && evaluate(job.runsOn)).find((label) => {
        const named = systemOf(label);
        // Everything that is written for Linux is run as far as this machine can.
        return named !== undefined && named !== 'Linux' && named !== system;
    });
    return other === undefined ? undefined : `runs on ${other}`;
}
/** The labels of `runs-on`: a text, a list, or a group with labels. */
function labelsOf(value) {
    if (typeof value === 'string')
        return [value];
    if (Array.isArray(value))
        return value.flatMap(labelsOf);
    return typeof value === 'object' && value !== null && 'labels' in value ? labelsOf(value.labels) : [];
}
/** A container is an image, or a mapping with one; an empty image is none. */
function imageOf(value) {
    if (typeof value === 'string')
        return value;
    const image = typeof value === 'object' && value !== null && 'image' in value ? value.image : '';
    return typeof image === 'string' ? image : '';
}
function systemOf(label) {
    if (/^windows\b/i.test(label))
        return 'Windows';
    if (/^mac-?os\b/i.test(label))
        return 'macOS';
    return /^(?:linux|ubuntu)\b/i.test(label) ? 'Linux' : undefined;
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences/removed.js





// Images that GitHub has taken away, the last one in December 2025: https://github.blog/changelog/label/actions/
const removedImages = /^(?:ubuntu-(?:16|18|20)\.04|macos-1[0-3](?:\.\d+)?(?:-(?:large|xlarge))?|windows-201[69])$/i;
/**
 * Versions of GitHub's own actions whose service is gone: every run fails at them.
 *
 * @see https://github.blog/changelog/2024-04-16-deprecation-notice-v3-of-the-artifact-actions/
 * @see https://github.blog/changelog/2024-12-05-notice-of-upcoming-releases-and-breaking-changes-for-github-actions/
 */
const removedActions = /^actions\/(?:(?:upload|download)-artifact@v[1-3]|cache(?:\/\w+)?@v[12])(?:\.[\d.]+)?$/i;
/** What a job asks for and GitHub no longer has. */
function removedAtGitHub({ path: file, job }) {
    const { id, runsOn } = job;
    const labels = runsOn === undefined || runsOn.kind === 'expression' ? [] : labelsOf(evaluated(runsOn, {}));
    const images = labels.filter((label) => removedImages.test(label));
    const actions = allSteps(job.steps).filter(({ kind }) => kind === 'not-run');
    return [
        ...images.map((label) => differs(`The job ${(0,quoted/* quoted */.TL)(id)} runs on ${(0,quoted/* quoted */.TL)(label)}, which GitHub no longer has: it waits for a day, and fails.`, 'Name one that is there, such as `ubuntu-latest`.', { file, line: runsOn?.line ?? job.line })),
        ...actions.flatMap((step) => {
            const uses = step.kind === 'not-run' ? step.uses : undefined;
            if (uses === undefined || !removedActions.test(uses))
                return [];
            return [
                differs(`The job ${(0,quoted/* quoted */.TL)(id)} uses ${(0,quoted/* quoted */.TL)(uses)}, which no longer works at GitHub: the job fails there.`, 'Use its newest version.', { file, line: step.line }),
            ];
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences/tokens.js



/** A job that builds runs code of the project, which can read whatever its job has. */
function tokenInBuild({ path: file, job }) {
    const { id, line, permissions } = job;
    const build = ourSteps(job).find(({ inputs }) => textOf(inputs.get('step')) === 'build');
    if (build === undefined)
        return [];
    const writing = Object.entries(permissions).flatMap(([scope, access]) => (access === 'write' ? [scope] : []));
    const what = writing.length > 0
        ? `may write ${writing.join(', ')}`
        : textOf(build.inputs.get('token')) === ''
            ? undefined
            : 'gives its step a token';
    if (what === undefined)
        return [];
    return [
        differs(`The job ${(0,quoted/* quoted */.TL)(id)} builds, and ${what}: at GitHub, code of the project can take it.`, "Give it `permissions: { contents: read }`, and the step `token: ''`.", { file, line }),
    ];
}
/** A job without permissions of its own, in a file without any, has what the settings of the repository say. */
function unnamedPermissions({ path: file, job: { id, line, arePermissionsNamed } }) {
    if (arePermissionsNamed)
        return [];
    return [
        differs(`The job ${(0,quoted/* quoted */.TL)(id)} names no permissions: at GitHub, the settings of the repository give it some, maybe all.`, 'Write `permissions: {}` above the jobs, and in each job what it needs.', { file, line }),
    ];
}
/** The text of an input; `undefined` for none, and for an expression. */
const textOf = (input) => (input?.kind === 'text' ? input.text : undefined);

// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/release/version.js
var release_version = __webpack_require__(24629);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences/page.js



/**
 * Why the address of an environment leads to no page of the index.
 *
 * @param url Evaluated.
 */
function pageDifference(url, { project, version }, file) {
    const [, name, text] = /^https:\/\/(?:test\.)?pypi\.org\/project\/([^/]*)(?:\/([^/]+))?\/?$/.exec(url) ?? [];
    if (name === undefined)
        return [];
    const found = (0,release_version/* parseVersion */.ot)(text ?? version);
    const released = (0,release_version/* parseVersion */.ot)(version);
    const isVersion = found !== undefined && released !== undefined && (0,release_version/* compareVersions */.Zy)(found, released) === 0;
    // The index knows versions in their normal form, without what a tag may have before them.
    const isPlain = text === undefined || /^\d/.test(text);
    if ((0,project_name/* normalizeName */.P)(name) === (0,project_name/* normalizeName */.P)(project) && isVersion && isPlain)
        return [];
    return [
        differs(`The environment has the address ${url}, and the index has no such page.`, `Write \`url: https://pypi.org/project/${(0,project_name/* normalizeName */.P)(project)}/\`, which is right for each tag.`, { file }),
    ];
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/differences.js









/** What any workflow would do at GitHub that a rehearsal cannot show: there are settings, secrets, and other runners. */
function differencesOfAny(workflow) {
    return allJobs(workflow).flatMap((placed) => [
        ...removedAtGitHub(placed),
        ...(ourSteps(placed.job).length === 0 ? [] : [...unnamedPermissions(placed), ...absentValues(placed)]),
    ]);
}
/** The same of one that publishes: there are other runs, and code that steals. */
function differencesAtGitHub(workflow) {
    return [
        ...runsOfOneGroup(workflow.concurrency, workflow.path),
        ...allJobs(workflow).flatMap((placed) => [...tokenInBuild(placed), ...publishInCalled(placed, workflow.path)]),
        ...differencesOfAny(workflow),
    ];
}
/** Two legs of a matrix set one output, each to something else. */
function contestedOutput({ id, line }, output, file) {
    return differs(`The legs of the job ${(0,quoted/* quoted */.TL)(id)} set its output ${(0,quoted/* quoted */.TL)(output)} to different values: at GitHub, the leg that ends last wins.`, 'Give each leg an output of its own name.', { file, line });
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/matrix.js


// https://docs.github.com/actions/reference/limits
const mostJobs = 256;
// So many are made before `exclude` takes some away, and no more: a product grows fast.
const mostCombinations = 100_000;
/**
 * Expand a matrix in the order in which GitHub does.
 *
 * The first vector changes slowest; `exclude` comes before `include`; an `include` that fits no combination becomes one
 * of its own. Where everything is excluded, the job runs once, without a matrix.
 *
 * @param matrix The value of `strategy.matrix`, with its expressions evaluated.
 * @see https://docs.github.com/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
function expandMatrix(matrix) {
    if (!(0,json_value/* isRecord */.u4)(matrix))
        return refused('A mapping was expected for the matrix');
    const { include = [], exclude = [], ...vectors } = matrix;
    if (!areRecords(include) || !areRecords(exclude))
        return refused('A list of mappings was expected for `include` and `exclude` of the matrix');
    const names = Object.keys(vectors);
    const fault = faultOf({ vectors, include, exclude });
    if (fault !== undefined)
        return refused(fault);
    const product = productOf(vectors).filter((values) => !exclude.some((filter) => fits(filter, values)));
    const additions = include.map((item) => splitByName(item, names));
    const taken = new Set();
    const combined = product.map((values) => {
        const extras = additions.flatMap(({ filter, extra }, index) => {
            if (!fits(filter, values))
                return [];
            taken.add(index);
            return [extra];
        });
        return { values: Object.assign({}, values, ...extras), labels: matrix_labelsOf(values) };
    });
    const added = additions.flatMap(({ filter, extra }, index) => {
        const values = { ...filter, ...extra };
        return taken.has(index) ? [] : [{ values, labels: matrix_labelsOf(values) }];
    });
    const combinations = [...combined, ...added];
    if (combinations.length > mostJobs)
        return refused(`The matrix makes ${combinations.length} jobs, and GitHub takes ${mostJobs} at most`);
    return { kind: 'combinations', combinations: combinations.length === 0 ? [{ values: {}, labels: [] }] : combinations };
}
// GitHub cuts longer names.
const longestName = 100;
/** The name of a job of a matrix, as GitHub shows it: `build (3.12, ubuntu-latest)`. */
function combinationName(job, labels) {
    const name = labels.length === 0 ? job : `${job} (${labels.join(', ')})`;
    return name.length > longestName ? `${name.slice(0, longestName - 3)}...` : name;
}
const refused = (why) => ({ kind: 'refused', why });
const areRecords = (value) => Array.isArray(value) && value.every(json_value/* isRecord */.u4);
function faultOf({ vectors, include, exclude }) {
    const names = Object.keys(vectors);
    for (const [name, values] of Object.entries(vectors)) {
        if (!Array.isArray(values))
            return `A sequence was expected for the matrix vector '${name}'`;
        if (values.length === 0)
            return `Matrix vector '${name}' does not contain any values`;
    }
    if (names.length === 0 && include.length === 0)
        return 'Matrix must define at least one vector';
    if (include.some((item) => Object.keys(item).length === 0))
        return 'Matrix include mapping does not contain any values';
    if (exclude.some((item) => Object.keys(item).length === 0))
        return 'Matrix exclude filter must not be empty';
    const size = Object.values(vectors).reduce((product, values) => product * values.length, 1);
    if (size > mostCombinations)
        return `The matrix makes ${size} combinations, and GitHub takes ${mostJobs} jobs at most`;
    const strange = exclude.flatMap((item) => Object.keys(item)).find((key) => !hasName(names, key));
    return strange && `Matrix exclude key '${strange}' does not match any key within the matrix`;
}
function productOf(vectors) {
    const entries = Object.entries(vectors);
    if (entries.length === 0)
        return [];
    return entries.reduce((made, [name, values]) => made.flatMap((before) => values.map((value) => ({ ...before, [name]: value }))), [{}]);
}
/** What of an `include` has to fit, and what it adds. */
function splitByName(item, names) {
    const entries = Object.entries(item);
    return {
        filter: Object.fromEntries(entries.filter(([key]) => hasName(names, key))),
        extra: Object.fromEntries(entries.filter(([key]) => !hasName(names, key))),
    };
}
const isName = (one, other) => one.toLowerCase() === other.toLowerCase();
const hasName = (names, name) => names.some((known) => isName(known, name));
/** Whether each leaf of a filter equals what stands at its place. */
function fits(filter, value) {
    if (Array.isArray(filter))
        return filter.every((item, index) => fits(item, Array.isArray(value) ? value[index] : null));
    if (!(0,json_value/* isRecord */.u4)(filter))
        return areEqual(filter, value ?? null);
    return Object.entries(filter).every(([key, item]) => fits(item, (0,json_value/* isRecord */.u4)(value) ? matrix_named(value, key) : null));
}
function matrix_named(values, name) {
    return Object.entries(values).find(([key]) => isName(key, name))?.[1];
}
/** The leaves of the values, without those that are empty. */
function matrix_labelsOf(value) {
    if (value === null || value === undefined || value === '')
        return [];
    return typeof value === 'object' ? Object.values(value).flatMap(matrix_labelsOf) : [String(value)];
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/legs.js





/**
 * Expand the strategy of a job.
 *
 * @param path Of the workflow file, for messages.
 * @throws ReleaseError `workflow-invalid` for a matrix that GitHub refuses.
 */
function legsOf(job, contexts, path) {
    const matrix = entry(job.strategy, 'matrix');
    const failFast = entry(job.strategy, 'fail-fast');
    const isFailFast = failFast === undefined || evaluated(failFast, contexts) !== false;
    const maxParallel = entry(job.strategy, 'max-parallel');
    const expansion = matrix === undefined
        ? { kind: 'combinations', combinations: [{ values: null, labels: [] }] }
        : expanded(matrix, contexts);
    if (expansion.kind === 'refused')
        throw legs_refused(job, path, expansion.why);
    const { combinations } = expansion;
    const total = combinations.length;
    const most = maxParallel === undefined ? total : evaluated(maxParallel, contexts);
    const legs = combinations.map(({ values, labels }, index) => {
        const strategy = { 'fail-fast': isFailFast, 'job-index': index, 'job-total': total, 'max-parallel': most };
        const own = { matrix: values, strategy };
        return { name: nameOf(job, labels, { ...contexts, ...own }), contexts: own };
    });
    return { legs, isFailFast };
}
/** Whether one of some names may be that of a leg of the job: a name with an expression is known when the job runs. */
function mayHaveLeg({ id, name }, names) {
    if (name?.kind === 'expression')
        return names.length > 0;
    const own = name === undefined || name.text === '' ? id : name.text;
    return names.some((given) => {
        // The names of a called file's jobs follow that of the job that calls it.
        const last = given.split(' / ').at(-1) ?? '';
        return last === own || last.startsWith(`${own} (`);
    });
}
/** What a matrix makes; an expression that cannot be evaluated, such as `fromJSON` of an empty output, is its fault. */
function expanded(matrix, contexts) {
    try {
        return expandMatrix(evaluated(matrix, contexts));
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        return { kind: 'refused', why: error.message.replace(/\.$/, '') };
    }
}
/** A name with an expression stands for itself; any other one gets the values of the leg. */
function nameOf(job, labels, contexts) {
    const { name } = job;
    if (name?.kind === 'expression')
        return fill(name, contexts, 'success') || job.id;
    return combinationName(name === undefined || name.text === '' ? job.id : name.text, labels);
}
function legs_refused({ id, line, strategy }, path, why) {
    return new errors/* ReleaseError */.K2('workflow-invalid', {
        message: `${path}:${strategy?.line ?? line}: Error when evaluating 'strategy' for job ${(0,quoted/* quoted */.TL)(id)}: ${why}.`,
        hint: 'Correct the matrix, or give the job an `if` for when there is nothing to run.',
    });
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/ready-legs.js



/** Whether a job has a step that takes files: `actions/upload-artifact`, or ours with the input `path`. */
function takesFiles({ steps }) {
    return allSteps(steps).some((step) => step.kind === 'upload' || (step.kind === 'ours' && step.inputs.has('path')));
}
/** A leg that cannot run here, whose artifact `collect` waits for. */
function missingLeg(name, why, place) {
    return legProblem(`The job ${(0,quoted/* quoted */.TL)(name)} ${why}, and a rehearsal has no files of it.`, giveFiles(name), place);
}
/** What to do about a job without files. */
const giveFiles = (name) => `Give ready files of it: \`rehearse --leg ${(0,quoted/* quoted */.TL)(`${name}=DIR`)}\`.`;
/** A leg that has no use for files. */
function unfitLeg(name, place) {
    const what = `The job ${(0,quoted/* quoted */.TL)(name)} takes no ready files: it has no step that uploads them.`;
    return legProblem(what, 'Leave `--leg` out for it, or use `actions/upload-artifact`, or `build` with `path`.', place);
}
/** Legs that were given and that no run has. @param records Of the run that builds. */
function strayLegs(legs, records) {
    const names = new Set(records.map(({ name }) => name));
    const known = (0,listed/* listed */.K)([...names].map(quoted/* quoted */.TL));
    return [...legs.keys()]
        .filter((name) => !names.has(name))
        .map((name) => legProblem(`No job of the run is called ${(0,quoted/* quoted */.TL)(name)}: there are ${known}.`, giveFiles('JOB'), {}));
}
function legProblem(message, hint, place) {
    return { code: 'leg-missing', severity: 'error', message, hint, ...place };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/clients/children.js
var children = __webpack_require__(56265);
;// CONCATENATED MODULE: ./lib/rehearsal/runner/environment.js



/**
 * The environment of an action's process, as a hosted runner makes it.
 *
 * Of the caller's environment, PATH and HOME are passed on, so that git, Python, and uv are found, and PYTHONPATH and
 * VIRTUAL_ENV where they are set, so that the build front end works, and what Windows needs; nothing else.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
function actionEnvironment(parts) {
    return {
        ...ofCaller(parts.caller),
        ...parts.variables,
        ...runnerVariables(parts.run, parts.place),
        ...accessVariables(parts.access),
        ...Object.fromEntries(Object.entries(parts.inputs).map(([name, value]) => [inputVariable(name), value])),
    };
}
/** The variable of an input: upper case, spaces as `_`, hyphens kept. */
function inputVariable(name) {
    return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
/**
 * The environment of a `run:` step: what the workflow gives it, the caller's PATH, and a home of its own.
 *
 * No token is in it, and nothing that leads to one of the person: no agent, no keyring, and no file of their home. A
 * hosted runner would let it ask for OIDC tokens where its job may; here only actions can.
 */
function commandEnvironment(parts) {
    const { run, place, home, variables, caller } = parts;
    const kept = ['PATH', ...children/* systemVariables */.bf].flatMap((name) => caller[name] === undefined ? [] : [[name, caller[name]]]);
    return { ...Object.fromEntries(kept), ...homeVariables(home), ...variables, ...runnerVariables(run, place) };
}
/** A home, and why the settings and secrets of the person's own are out of reach. */
function homeVariables(home) {
    const temporary = (0,external_node_path_.join)(home, 'tmp');
    return {
        HOME: home,
        USERPROFILE: home,
        TMPDIR: temporary,
        XDG_CONFIG_HOME: (0,external_node_path_.join)(home, '.config'),
        XDG_CONFIG_DIRS: (0,external_node_path_.join)(home, '.config'),
        XDG_CACHE_HOME: (0,external_node_path_.join)(home, '.cache'),
        XDG_DATA_HOME: (0,external_node_path_.join)(home, '.local/share'),
        XDG_STATE_HOME: (0,external_node_path_.join)(home, '.local/state'),
        XDG_RUNTIME_DIR: temporary,
        // What git, ssh, pip, npm, and keyrings read outside the home.
        DBUS_SESSION_BUS_ADDRESS: 'disabled:',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_SYSTEM: external_node_os_.devNull,
        GIT_TERMINAL_PROMPT: '0',
        // ssh looks for keys where the person is at home, whatever HOME says.
        GIT_SSH_COMMAND: `ssh -F ${external_node_os_.devNull} -o BatchMode=yes -o IdentityAgent=none -o IdentityFile=${external_node_os_.devNull}`,
        PIP_CONFIG_FILE: external_node_os_.devNull,
        NPM_CONFIG_GLOBALCONFIG: (0,external_node_path_.join)(home, 'npmrc'),
        PYTHON_KEYRING_BACKEND: 'keyring.backends.null.Keyring',
    };
}
/** Variables of the caller that a process of the rehearsal gets. */
const fromCaller = ['PATH', 'HOME', 'PYTHONPATH', 'VIRTUAL_ENV', ...children/* systemVariables */.bf];
function ofCaller(caller) {
    return Object.fromEntries(fromCaller.flatMap((name) => (caller[name] === undefined ? [] : [[name, caller[name]]])));
}
function runnerVariables({ repository, actor, event, workflow, id, number }, place) {
    const fullName = `${repository.owner}/${repository.name}`;
    return {
        CI: 'true',
        LANG: 'C.UTF-8',
        GITHUB_ACTIONS: 'true',
        GITHUB_ACTION: place.stepId,
        GITHUB_ACTOR: actor.login,
        GITHUB_ACTOR_ID: String(actor.id),
        GITHUB_API_URL: place.apiUrl,
        GITHUB_BASE_REF: event.baseRef,
        GITHUB_ENV: place.files.environment,
        GITHUB_EVENT_NAME: event.name,
        GITHUB_EVENT_PATH: place.eventPath,
        GITHUB_GRAPHQL_URL: `${place.apiUrl}/graphql`,
        GITHUB_HEAD_REF: event.headRef,
        GITHUB_JOB: place.jobId,
        GITHUB_OUTPUT: place.files.output,
        GITHUB_PATH: place.files.path,
        GITHUB_REF: event.ref,
        GITHUB_REF_NAME: event.refName,
        GITHUB_REF_PROTECTED: 'false',
        GITHUB_REF_TYPE: event.refType,
        GITHUB_REPOSITORY: fullName,
        GITHUB_REPOSITORY_ID: String(repository.id),
        GITHUB_REPOSITORY_OWNER: repository.owner,
        GITHUB_REPOSITORY_OWNER_ID: String(repository.ownerId),
        GITHUB_RETENTION_DAYS: '90',
        GITHUB_RUN_ATTEMPT: String(place.attempt),
        GITHUB_RUN_ID: String(id),
        GITHUB_RUN_NUMBER: String(number),
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_SHA: event.sha,
        GITHUB_STATE: place.files.state,
        GITHUB_STEP_SUMMARY: place.files.summary,
        GITHUB_TRIGGERING_ACTOR: actor.login,
        GITHUB_WORKFLOW: workflow.name,
        GITHUB_WORKFLOW_REF: `${fullName}/${workflow.path}@${event.ref}`,
        GITHUB_WORKFLOW_SHA: event.sha,
        GITHUB_WORKSPACE: place.workspace,
        ...runnerFacts(place),
    };
}
/** RUNNER_* as a hosted runner sets them; RUNNER_DEBUG is set in debug runs only. */
function runnerFacts({ temporaryFolder, toolCache, isSelfHosted }) {
    return {
        RUNNER_ARCH: (0,external_node_os_.arch)().toUpperCase(),
        RUNNER_ENVIRONMENT: isSelfHosted ? 'self-hosted' : 'github-hosted',
        RUNNER_NAME: 'GitHub Actions 1',
        RUNNER_OS: ownSystem(),
        RUNNER_TEMP: temporaryFolder,
        RUNNER_TOOL_CACHE: toolCache,
    };
}
/** The system of this machine, as runners name theirs. */
function ownSystem() {
    const named = { darwin: 'macOS', win32: 'Windows' };
    return named[(0,external_node_os_.platform)()] ?? 'Linux';
}
function accessVariables({ artifactsUrl, runtimeToken, idToken }) {
    return {
        ACTIONS_RUNTIME_URL: `${artifactsUrl}/`,
        ACTIONS_RESULTS_URL: `${artifactsUrl}/`,
        ACTIONS_RUNTIME_TOKEN: runtimeToken,
        ...(idToken && { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token }),
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/contexts.js

/**
 * The context `github` of a job.
 *
 * @param token The job's token, `github.token`; a job's condition has none yet.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/contexts#github-context
 */
function githubContext(run, job) {
    const { repository, actor, event, workflow } = run;
    return {
        actor: actor.login,
        actor_id: String(actor.id),
        base_ref: event.baseRef,
        event: event.payload,
        event_name: event.name,
        head_ref: event.headRef,
        job: job.id,
        ref: event.ref,
        ref_name: event.refName,
        ref_protected: false,
        ref_type: event.refType,
        ...repositoryFields(repository),
        retention_days: '90',
        run_attempt: String(job.attempt),
        run_id: String(run.id),
        run_number: String(run.number),
        secret_source: 'Actions',
        server_url: 'https://github.com',
        sha: event.sha,
        token: job.token,
        triggering_actor: actor.login,
        workflow: workflow.name,
        workflow_ref: `${repository.owner}/${repository.name}/${workflow.path}@${event.ref}`,
        workflow_sha: event.sha,
    };
}
function repositoryFields({ owner, name, id, ownerId }) {
    return {
        repository: `${owner}/${name}`,
        repository_id: String(id),
        repository_owner: owner,
        repository_owner_id: String(ownerId),
        repositoryUrl: `git://github.com/${owner}/${name}.git`,
    };
}
/** The fields of `github` and the context `runner` that exist once a job has a runner. */
function placeContexts(place) {
    const facts = runnerFacts({ ...place, stepId: '' });
    return {
        github: {
            api_url: place.apiUrl,
            graphql_url: `${place.apiUrl}/graphql`,
            event_path: place.eventPath,
            workspace: place.workspace,
        },
        runner: {
            arch: facts.RUNNER_ARCH,
            environment: facts.RUNNER_ENVIRONMENT,
            name: facts.RUNNER_NAME,
            os: facts.RUNNER_OS,
            temp: facts.RUNNER_TEMP,
            tool_cache: facts.RUNNER_TOOL_CACHE,
        },
    };
}

// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./lib/clients/git/isolated.js




// A runner has no configuration of a person: signing, hooks, line ends and default branches of the laptop stay out.
const plainConfiguration = {
    GIT_CONFIG_GLOBAL: external_node_os_.devNull,
    GIT_CONFIG_SYSTEM: external_node_os_.devNull,
    GIT_TERMINAL_PROMPT: '0',
    // What the rehearsal makes lives for seconds: git need not tidy it up after every fetch and commit.
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: 'gc.auto',
    GIT_CONFIG_VALUE_0: '0',
    GIT_CONFIG_KEY_1: 'maintenance.auto',
    GIT_CONFIG_VALUE_1: 'false',
};
/**
 * Git in a folder that the rehearsal made, without the person's configuration.
 *
 * @returns A function that throws ReleaseError `git-failed` with what git said.
 */
function gitIn(folder, environment) {
    return (args, variables = {}, input = '') => run(folder, args, { ...gitVariables(environment), ...variables }, input);
}
/** The variables of that git, for who starts it otherwise. */
function gitVariables(environment) {
    return { ...base(environment), ...plainConfiguration };
}
/** Git in the person's own repository, with their configuration, and without a single write: not even to the index. */
function readingGitIn(folder, environment) {
    const variables = { ...base(environment), GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
    return (args) => run(folder, args, variables, '');
}
// Nothing else is passed on: GIT_DIR and its kin, which a hook has set, would lead to another repository.
function base(environment) {
    const passedOn = ['PATH', 'HOME', ...children/* systemVariables */.bf].flatMap((name) => {
        const value = environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return { LC_ALL: 'C', ...Object.fromEntries(passedOn) };
}
async function run(folder, args, env, input) {
    const child = (0,children/* endingWithUs */.mV)((0,external_node_child_process_.spawn)('git', args, { cwd: folder, env, stdio: 'pipe' }));
    // A git that refuses does not read to the end; what it says is why.
    child.stdin.on('error', () => { }).end(input);
    const output = [];
    const complaints = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => complaints.push(chunk));
    const status = await new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(failure(args, 'it cannot be started', cause)));
        child.once('close', resolve);
    });
    if (status !== 0)
        throw failure(args, Buffer.concat(complaints).toString().trim() || `exit code ${status}`);
    return Buffer.concat(output).toString().replace(/\n$/, '');
}
function failure(args, said, cause) {
    const command = args.find((argument) => !argument.startsWith('-')) ?? '';
    return new errors/* ReleaseError */.K2('git-failed', {
        message: `\`git ${command}\` failed: ${said}`,
        hint: 'Look at what git said, and rehearse again.',
        cause,
    });
}

// EXTERNAL MODULE: ./lib/release/commit.js
var commit = __webpack_require__(43800);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/converter/referencedWorkflow.js + 2 modules
var referencedWorkflow = __webpack_require__(80247);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/called.js

/** Read the inputs and outputs; that they fit the call is the parser's to say. */
function readCallDefinition(on) {
    const call = entry(on, 'workflow_call');
    return {
        inputs: new Map(entriesOf(entry(call, 'inputs')).map(([name, definition]) => [
            name,
            { type: inputType(entry(definition, 'type')), defaultValue: entry(definition, 'default') },
        ])),
        outputs: new Map(entriesOf(entry(call, 'outputs')).flatMap(([name, definition]) => {
            const value = entry(definition, 'value');
            return isTemplate(value) ? [[name, value]] : [];
        })),
    };
}
function inputType(type) {
    const text = type?.kind === 'text' ? type.text : '';
    return text === 'number' || text === 'boolean' ? text : 'string';
}
function entriesOf(value) {
    return value?.kind === 'mapping' ? [...value.entries] : [];
}
/**
 * What a called workflow asks for beyond the job that calls it, which GitHub refuses.
 *
 * @returns Scopes as GitHub names them, such as `contents: write`, with what is allowed; empty if there is none.
 */
function exceedingPermissions(requested, allowed) {
    const levels = ['none', 'read', 'write'];
    return Object.entries(requested ?? {}).flatMap(([scope, level]) => {
        const most = allowed[scope] ?? 'none';
        return levels.indexOf(level) > levels.indexOf(most)
            ? [{ requested: `${scope}: ${level}`, allowed: `${scope}: ${most}` }]
            : [];
    });
}

// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/actions/index.js + 5 modules
var actions = __webpack_require__(42146);
// EXTERNAL MODULE: ./node_modules/@actions/workflow-parser/dist/model/convert.js + 9 modules
var convert = __webpack_require__(98750);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/composite.js




/**
 * Read the metadata of an action of the repository.
 *
 * @param folder Path in the repository, without `./`.
 * @returns `undefined` if there is none, or if it is no composite one.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
async function readComposite(folder, readFile) {
    for (const name of ['action.yml', 'action.yaml']) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const text = await readFile(path);
        if (text !== undefined)
            return parse(path, text);
    }
    return undefined;
}
function parse(path, text) {
    const { context, value } = (0,actions/* parseAction */.wE)({ name: path, content: text }, new dist/* NoOperationTraceWriter */.P0());
    if (value === undefined)
        return undefined;
    // GitHub is less strict than the schema, which asks for a description.
    const { runs } = (0,actions/* convertActionTemplate */.C)(context, value, { errorPolicy: convert/* ErrorPolicy */.t.TryConversion });
    const root = plainOf(value);
    const list = entry(entry(root, 'runs'), 'steps');
    const items = list?.kind === 'list' ? list.items : [];
    if (runs?.using !== 'composite' || runs.steps.length !== items.length || items.length === 0)
        return undefined;
    return {
        path,
        defaults: valuesBelow(entry(root, 'inputs'), 'default'),
        outputs: valuesBelow(entry(root, 'outputs'), 'value'),
        steps: runs.steps.map((step, index) => ({ step, plain: items[index] ?? root })),
    };
}
function valuesBelow(mapping, key) {
    const entries = mapping?.kind === 'mapping' ? [...mapping.entries] : [];
    return new Map(entries.map(([name, definition]) => {
        const value = entry(definition, key);
        return [name, isTemplate(value) ? value : { kind: 'text', text: '', line: definition.line }];
    }));
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/steps.js



// The form of the reference to this action: by any ref, or as the repository's own action.
const ourAction = /^(?:pallets\/release-action@.+|\.\/?)$/i;
const checkoutAction = /^actions\/checkout@.+$/i;
const uploadAction = /^actions\/upload-artifact@.+$/i;
// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations
const deepestComposite = 10;
/** Read the steps of a job or of a composite action, in their order. */
async function readSteps(sources, options) {
    const steps = [];
    for (const source of sources)
        steps.push(await readStep(source, options));
    return steps;
}
async function readStep(source, options) {
    const { step, plain } = source;
    const frame = { id: step.id === '' ? `__${plain?.line ?? 1}` : step.id, line: plain?.line ?? 1 };
    if (!('uses' in step))
        return readCommand(source, frame, options);
    const { jobId, reading } = options;
    const uses = step.uses.value;
    const unrun = { kind: 'not-run', what: uses.replace(/@.*$/, ''), uses, ...frame };
    const kind = kindOf(uses, reading);
    const using = { uses, inputs: templates(entry(plain, 'with')), ...runnable(step, plain), ...frame };
    if (kind === undefined)
        return (await readLocal(using, options)) ?? unrun;
    if (step.background === true)
        reading.refuse(frame.line, `the job ${(0,quoted/* quoted */.TL)(jobId)} runs the step ${(0,quoted/* quoted */.TL)(uses)} in the background`);
    return { kind, ...using };
}
/** What is done in the place of an action; without commands and ready files, there is nothing to upload. */
function kindOf(uses, { runsCommands = false, legs = [] }) {
    if (ourAction.test(uses))
        return 'ours';
    if (checkoutAction.test(uses))
        return 'checkout';
    return uploadAction.test(uses) && (runsCommands || legs.length > 0) ? 'upload' : undefined;
}
/** A composite action of the repository, unless none of its steps is run. */
async function readLocal(using, options) {
    const { reading, jobId, depth = 0 } = options;
    const [, folder] = /^\.\/(.*?)\/*$/.exec(using.uses) ?? [];
    if (folder === undefined || reading.readFile === undefined || depth >= deepestComposite)
        return undefined;
    const action = await readComposite(folder, reading.readFile);
    if (action === undefined)
        return undefined;
    const { path, defaults, outputs } = action;
    const inner = { ...reading, path, refuse: reading.refuse };
    // The defaults of a job do not hold in a composite action, whose steps name their shell.
    const none = { shell: undefined, workingDirectory: undefined };
    const steps = await readSteps(action.steps, { jobId, reading: inner, defaults: none, depth: depth + 1 });
    if (steps.every(({ kind }) => kind === 'not-run'))
        return undefined;
    return { kind: 'composite', folder, path, defaults, outputs, steps, ...using };
}
function readCommand({ step, plain }, frame, options) {
    const { jobId, reading, defaults } = options;
    const command = entry(plain, 'run');
    const what = steps_nameOf(plain) ?? `run: ${firstLine(command)}`;
    if (!isTemplate(command)) {
        reading.refuse(frame.line, `the job ${(0,quoted/* quoted */.TL)(jobId)} has a step that neither uses an action nor runs a command`);
        return { kind: 'not-run', what, ...frame };
    }
    if (reading.runsCommands !== true || !('run' in step))
        return { kind: 'not-run', what, ...frame };
    if (step.background === true)
        reading.refuse(frame.line, `the job ${(0,quoted/* quoted */.TL)(jobId)} runs the step ${(0,quoted/* quoted */.TL)(what)} in the background`);
    return {
        kind: 'command',
        what,
        command,
        shell: templateAt(plain, 'shell') ?? defaults.shell,
        workingDirectory: templateAt(plain, 'working-directory') ?? defaults.workingDirectory,
        timeoutMinutes: templateAt(plain, 'timeout-minutes'),
        ...runnable(step, plain),
        ...frame,
    };
}
function runnable(step, plain) {
    return {
        condition: { kind: 'expression', source: step.if.expression, line: step.if.line ?? plain?.line ?? 1 },
        variables: templates(entry(plain, 'env')),
        continueOnError: templateAt(plain, 'continue-on-error'),
    };
}
/** The key `defaults.run` of a job, and of its workflow where the job leaves something out. */
function readDefaults(job, workflow) {
    const at = (key) => {
        const own = templateAt(entry(entry(job, 'defaults'), 'run'), key);
        return own ?? templateAt(entry(entry(workflow, 'defaults'), 'run'), key);
    };
    return { shell: at('shell'), workingDirectory: at('working-directory') };
}
function templateAt(value, key) {
    const found = entry(value, key);
    return isTemplate(found) ? found : undefined;
}
function steps_nameOf(plain) {
    const name = entry(plain, 'name');
    return name?.kind === 'text' ? name.text : undefined;
}
function firstLine(command) {
    if (!isTemplate(command))
        return '';
    return (command.kind === 'text' ? command.text : command.source).split('\n', 1)[0] ?? '';
}

// EXTERNAL MODULE: ./lib/release/tag/ref-filter.js
var ref_filter = __webpack_require__(1382);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/trigger.js


// https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
const defaultPullRequestTypes = ['opened', 'synchronize', 'reopened'];
/** Read the key `on`, which is one name, a list of names, or a mapping. Events that no release causes are left out. */
function readTriggers(on, refuse) {
    const names = on?.kind === 'mapping' ? [...on.entries.keys()] : texts(on);
    const has = (name) => names.includes(name);
    const pullRequest = entry(on, 'pull_request');
    for (const key of ['paths', 'paths-ignore']) {
        const paths = entry(pullRequest, key);
        if (paths !== undefined)
            refuse(paths.line, `on.pull_request.${key}`);
    }
    return {
        push: has('push')
            ? { tags: filter(entry(on, 'push'), 'tags'), branches: filter(entry(on, 'push'), 'branches') }
            : undefined,
        pullRequest: has('pull_request')
            ? { branches: filter(pullRequest, 'branches'), types: typesOf(pullRequest) ?? defaultPullRequestTypes }
            : undefined,
        release: has('release') ? { types: typesOf(entry(on, 'release')) } : undefined,
    };
}
/**
 * Whether GitHub would start a run.
 *
 * A push trigger that names branches only is not started by a tag.
 */
function isTriggered({ push, pullRequest, release }, occurrence) {
    switch (occurrence.kind) {
        case 'tag-pushed': {
            if (push === undefined)
                return false;
            if (isEmpty(push.tags))
                return isEmpty(push.branches);
            return (0,ref_filter/* passesFilter */.S)(push.tags, occurrence.tag);
        }
        case 'pull-request-opened': {
            if (pullRequest === undefined)
                return false;
            return pullRequest.types.includes('opened') && (0,ref_filter/* passesFilter */.S)(pullRequest.branches, occurrence.baseBranch);
        }
        case 'release-changed':
            return release !== undefined && (release.types?.includes(occurrence.type) ?? true);
    }
}
function filter(event, name) {
    const only = entry(event, name);
    const ignore = entry(event, `${name}-ignore`);
    return { only: only && texts(only), ignore: ignore && texts(ignore) };
}
function typesOf(event) {
    const types = entry(event, 'types');
    return types && texts(types);
}
function isEmpty({ only, ignore }) {
    return only === undefined && ignore === undefined;
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow/unknown-outputs.js






/**
 * Look for what depends on a step or a job that a rehearsal does not run.
 *
 * An output of such a step would be empty here and full on GitHub, so the rehearsal would prove another workflow. Where a
 * step of ours needs it, that is found; a command or a job of others is not run either, and says why.
 */
function withoutUnknown(workflow, reading) {
    return reviewFile(workflow, [], reading);
}
function reviewFile(workflow, inputs, machine) {
    const unknown = [...inputs];
    const found = [];
    const jobs = workflow.jobs.map((job) => {
        const reviewed = reviewJob(job, { path: workflow.path, unknown: [...unknown], machine });
        found.push(...reviewed.found);
        unknown.push(...reviewed.unknown);
        return reviewed.job;
    });
    return { workflow: { ...workflow, jobs }, found, unknown };
}
function reviewJob(job, place) {
    const owner = `the job ${(0,quoted/* quoted */.TL)(job.id)}`;
    const unrun = (what) => {
        const { id, line, name, needs, condition } = job;
        const left = { kind: 'not-run', what, id, line, name, needs, condition, strategy: undefined };
        return { job: left, found: [], unknown: outputsOf(job.id, `${owner} (${what})`) };
    };
    if (job.kind === 'not-run')
        return unrun(job.what);
    const [unknownMatrix] = job.strategy === undefined ? [] : causes(job.strategy, place.unknown);
    if (unknownMatrix !== undefined) {
        if (!runsOurs(job))
            return unrun(`its matrix depends on ${unknownMatrix}`);
        const found = [finding(place.path, job.strategy ?? job.condition, `the matrix of ${owner}`, unknownMatrix)];
        return { job, found, unknown: [] };
    }
    const inCondition = runsOurs(job) ? dependents([[`the condition of ${owner}`, job.condition]], place) : [];
    const reviewed = job.kind === 'call' ? reviewCall(job, place) : reviewSteps(job, place);
    return { ...reviewed, found: [...inCondition, ...reviewed.found] };
}
function runsOurs(job) {
    switch (job.kind) {
        case 'steps':
            return ourSteps(job).length > 0;
        case 'call':
            return job.called.jobs.some(runsOurs);
        case 'not-run':
            return false;
    }
}
function reviewCall(job, { unknown, machine }) {
    const inputs = [...job.inputs].flatMap(([name, value]) => causes(value, unknown).map((cause) => ({ reference: ['inputs', name], cause })));
    const file = reviewFile(job.called, inputs, machine);
    // Its outputs name its jobs by `jobs`, where its own jobs say `needs`.
    const below = file.unknown.map(({ reference: [first = '', ...rest], cause }) => ({
        reference: [first === 'needs' ? 'jobs' : first, ...rest],
        cause,
    }));
    return {
        job: { ...job, called: file.workflow },
        found: file.found,
        unknown: unknownOutputs(job.called.outputs, below, ['needs', job.id, 'outputs']),
    };
}
function reviewSteps(job, place) {
    const { system = 'Linux', legs = [] } = place.machine;
    const reason = reasonNotRun(job, system, (value) => referencesOf(value).length === 0 ? evaluated(value, {}) : undefined);
    if (reason !== undefined && !mayHaveLeg(job, legs)) {
        return { job, found: [], unknown: outputsOf(job.id, `the job ${(0,quoted/* quoted */.TL)(job.id)} (${reason})`) };
    }
    const reviewed = reviewList(job.steps, { ...place, owner: `the job ${(0,quoted/* quoted */.TL)(job.id)}` });
    const variables = ourSteps(job).length > 0
        ? dependents(unknown_outputs_named(`of the job ${(0,quoted/* quoted */.TL)(job.id)}`, 'the variable', job.variables), place)
        : [];
    return {
        job: { ...job, steps: reviewed.steps },
        found: [...reviewed.found, ...variables],
        unknown: unknownOutputs(job.outputs, [...place.unknown, ...reviewed.unknown], ['needs', job.id, 'outputs']),
    };
}
function reviewList(steps, place) {
    const unknown = [];
    const found = [];
    const reviewed = steps.map((step) => {
        const cause = `the step ${(0,quoted/* quoted */.TL)(step.id)} (${step.kind === 'not-run' || step.kind === 'command' ? step.what : step.uses}) of ${place.owner}`;
        if (step.kind === 'not-run') {
            unknown.push({ reference: ['steps', step.id], cause });
            return step;
        }
        const here = { ...place, unknown: [...place.unknown, ...unknown] };
        const parts = partsOf(step);
        const isOfOthers = step.kind === 'command' || step.kind === 'upload';
        const [needed] = isOfOthers ? parts.flatMap(([, template]) => causes(template, here.unknown)) : [];
        if (needed !== undefined && isOfOthers) {
            unknown.push({ reference: ['steps', step.id], cause });
            const what = step.kind === 'command' ? step.what : step.uses;
            return { kind: 'not-run', id: step.id, line: step.line, what: `${what}, which depends on ${needed}` };
        }
        found.push(...dependents(parts, here));
        if (step.kind !== 'composite')
            return step;
        const inner = reviewComposite(step, here);
        found.push(...inner.found);
        unknown.push(...inner.unknown);
        return inner.step;
    });
    return { steps: reviewed, found, unknown };
}
function reviewComposite(step, place) {
    const inputs = [...step.inputs].flatMap(([name, value]) => causes(value, place.unknown).map((cause) => ({ reference: ['inputs', name], cause })));
    const owner = `the action ${(0,quoted/* quoted */.TL)(step.uses)}`;
    const inner = reviewList(step.steps, { ...place, path: step.path, unknown: inputs, owner });
    return {
        step: { ...step, steps: inner.steps },
        found: inner.found,
        unknown: unknownOutputs(step.outputs, [...inputs, ...inner.unknown], ['steps', step.id, 'outputs']),
    };
}
/** Everything of a step that is evaluated; the inputs of a composite action count where its steps use them. */
function partsOf(step) {
    const owner = `of the step ${(0,quoted/* quoted */.TL)(step.id)}`;
    const rest = step.kind === 'command'
        ? [[`the command ${owner}`, step.command]]
        : step.kind === 'composite'
            ? []
            : unknown_outputs_named(owner, 'the input', step.inputs);
    return [[`the condition ${owner}`, step.condition], ...rest, ...unknown_outputs_named(owner, 'the variable', step.variables)];
}
function unknown_outputs_named(owner, kind, all) {
    return [...all].map(([name, template]) => [`${kind} ${(0,quoted/* quoted */.TL)(name)} ${owner}`, template]);
}
function dependents(parts, { path, unknown }) {
    return parts.flatMap(([what, value]) => causes(value, unknown).map((cause) => finding(path, value, what, cause)));
}
const finding = (path, { line }, what, cause) => `${path}:${line}: ${what} depends on ${cause}, which a rehearsal does not run`;
const outputsOf = (id, cause) => [{ reference: ['needs', id, 'outputs'], cause }];
/** Only our own steps count: an output that nobody of ours reads may stay unknown. */
function unknownOutputs(outputs, unknown, place) {
    return [...outputs].flatMap(([name, template]) => {
        const [cause] = causes(template, unknown);
        return cause === undefined ? [] : [{ reference: [...place, name], cause }];
    });
}
function causes(value, unknown) {
    const references = referencesOf(value);
    return [
        ...new Set(unknown.flatMap(({ reference, cause }) => (references.some((used) => meets(used, reference)) ? [cause] : []))),
    ];
}
/** Whether one of two paths leads to what the other one leads to, or to something below it. */
function meets(one, other) {
    return one.slice(0, other.length).every((part, index) => part.toLowerCase() === other[index]?.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/rehearsal/workflow.js











/**
 * Read a workflow file as GitHub does, with the files of the repository that it calls.
 *
 * @param path Path in the repository, for messages.
 * @throws ReleaseError `workflow-invalid` with every fault of a file; `workflow-unsupported` with everything that a
 *   rehearsal cannot run.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
async function readWorkflow(path, text, options = {}) {
    const unsupported = [];
    const { root, jobs } = await readJobs({ path, text, options, unsupported, depth: 1, callerPermissions: undefined });
    const read = withoutUnknown({ path, environment: templates(entry(root, 'env')), jobs }, options);
    const workflow = {
        ...read.workflow,
        name: workflow_nameOf(root) ?? path,
        triggers: readTriggers(entry(root, 'on'), refusing(path, unsupported)),
        concurrency: entry(root, 'concurrency'),
    };
    unsupported.push(...read.found);
    if (unsupported.length > 0)
        throw unsupportedError(unsupported);
    return workflow;
}
// https://docs.github.com/actions/reference/workflows-and-actions/reusing-workflow-configurations
const deepestCall = 10;
async function readJobs(source) {
    const { path, text, options, unsupported, callerPermissions } = source;
    const { context, value } = (0,dist/* parseWorkflow */.hM)({ name: path, content: text }, new dist/* NoOperationTraceWriter */.P0());
    const template = value === undefined ? undefined : await (0,dist/* convertWorkflowTemplate */.DE)(context, value);
    const faults = () => context.errors.getErrors().map(({ rawMessage, range }) => `${path}:${range?.start.line ?? 1}: ${rawMessage}`);
    if (value === undefined || template === undefined || faults().length > 0)
        throw invalid(path, faults());
    const root = plainOf(value);
    const reading = { ...options, path, refuse: refusing(path, unsupported) };
    const topPermissions = readPermissions(entry(root, 'permissions'));
    const jobsNode = entry(root, 'jobs');
    const jobs = [];
    for (const job of template.jobs) {
        const plain = entry(jobsNode, job.id.value);
        if (plain === undefined)
            continue;
        refuseUnsupported(job.id.value, plain, reading.refuse);
        const permissions = { topPermissions, callerPermissions };
        if (job.type === 'job') {
            const lines = entry(plain, 'steps');
            const items = lines?.kind === 'list' ? lines.items : [];
            const steps = await readSteps(job.steps.map((step, index) => ({ step, plain: items[index] })), { jobId: job.id.value, reading, defaults: readDefaults(plain, root) });
            jobs.push(readStepsJob({ job, plain, ...permissions, refuse: reading.refuse }, steps));
            continue;
        }
        const called = await readCalled(job, plain, { ...source, ...permissions });
        if (called !== undefined)
            (0,referencedWorkflow/* convertReferencedWorkflow */.Y)(context, called.value, job);
        jobs.push(callingJob(job, plain, called?.workflow));
    }
    // Whether inputs and secrets fit the called file is known only now.
    if (faults().length > 0)
        throw invalid(path, faults());
    return { root, value, jobs, topPermissions };
}
/** The called file, if it is one of the repository and can be read. */
async function readCalled(job, plain, source) {
    const { options, unsupported, depth, topPermissions, callerPermissions } = source;
    const ref = job.ref.value;
    if (!ref.startsWith('./') || options.readFile === undefined)
        return undefined;
    const fault = (what) => invalid(source.path, [`${source.path}:${plain.line}: ${what}`]);
    if (depth >= deepestCall)
        throw fault(`The job ${(0,quoted/* quoted */.TL)(job.id.value)} calls ${(0,quoted/* quoted */.TL)(ref)} on level ${depth + 1}, and GitHub takes ${deepestCall} at most.`);
    const path = ref.slice('./'.length);
    const text = await options.readFile(path);
    if (text === undefined)
        throw fault(`The job ${(0,quoted/* quoted */.TL)(job.id.value)} calls ${(0,quoted/* quoted */.TL)(ref)}, which is not there.`);
    const allowed = effectivePermissions(readPermissions(entry(plain, 'permissions')), topPermissions, callerPermissions);
    const file = await readJobs({ path, text, options, unsupported, depth: depth + 1, callerPermissions: allowed });
    const asked = [file.topPermissions, ...file.jobs.map((nested) => (nested.kind === 'steps' ? nested.permissions : {}))];
    const [exceeding] = [
        ...(callerPermissions === undefined ? [] : exceedingPermissions(allowed, callerPermissions)),
        ...asked.flatMap((requested) => exceedingPermissions(requested, allowed)),
    ];
    if (exceeding !== undefined)
        throw fault(`The workflow ${(0,quoted/* quoted */.TL)(ref)} is requesting ${(0,quoted/* quoted */.TL)(exceeding.requested)}, but is only allowed ${(0,quoted/* quoted */.TL)(exceeding.allowed)}.`);
    const { root, value, jobs } = file;
    const workflow = {
        path,
        environment: templates(entry(root, 'env')),
        jobs,
        ...readCallDefinition(entry(root, 'on')),
    };
    return { value, workflow };
}
function callingJob(job, plain, called) {
    const frame = readFrame({ job, plain });
    if (called === undefined)
        return { kind: 'not-run', what: `calls ${job.ref.value}`, ...frame };
    const given = entry(plain, 'with');
    return {
        kind: 'call',
        inputs: given?.kind === 'mapping' ? given.entries : new Map(),
        secrets: job['inherit-secrets'] === true ? 'inherit' : templates(entry(plain, 'secrets')),
        called,
        ...frame,
    };
}
function refuseUnsupported(id, plain, refuse) {
    const snapshot = entry(plain, 'snapshot');
    if (snapshot !== undefined)
        refuse(snapshot.line, `the job ${(0,quoted/* quoted */.TL)(id)} has a snapshot (\`snapshot\`)`);
}
const refusing = (path, unsupported) => (line, what) => {
    unsupported.push(`${path}:${line}: ${what}`);
};
/** The error that names everything a rehearsal cannot run, each with its place. */
function unsupportedError(found) {
    return new errors/* ReleaseError */.K2('workflow-unsupported', {
        message: `A rehearsal cannot run this:\n${found.join('\n')}`,
        hint: 'Rehearse with the template (`--workflow templates/publish.yaml`), move these parts to another workflow, or give the files that a job would make: `--leg "JOB=DIR"`.',
    });
}
function invalid(path, faults) {
    return new errors/* ReleaseError */.K2('workflow-invalid', {
        message: faults.length > 0 ? faults.join('\n') : `${path}:1: The file is empty.`,
        hint: 'Correct the file; GitHub would not start a run with it.',
    });
}
function workflow_nameOf(root) {
    const name = entry(root, 'name');
    return name?.kind === 'text' && name.text !== '' ? name.text : undefined;
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/submodules.js




/** The submodules of a commit, without theirs. */
async function submodulesOf(git, commit, outer = '') {
    const entries = (await git(['ls-tree', '-r', '-z', commit])).split('\0');
    return entries.flatMap((entry) => {
        const [, hash, path] = /^160000 commit ([0-9a-f]+)\t(.*)$/s.exec(entry) ?? [];
        return hash === undefined || path === undefined ? [] : [{ path: outer + path, commit: hash }];
    });
}
/** Where the copy of a submodule lies: in the bare repository that stands for GitHub's. */
const submoduleFolder = (origin, path) => (0,external_node_path_.join)(origin, 'submodules', encodeURIComponent(path));
/**
 * Check out submodules, each as a repository of its own.
 *
 * @param folder The repository whose submodules they are, from the workspace.
 * @throws ReleaseError `git-failed`
 */
async function checkOutSubmodules(checkout, folder = '') {
    const { workspace, origin, isRecursive, environment } = checkout;
    const outer = gitIn((0,external_node_path_.join)(workspace, folder), environment);
    for (const { path, commit } of await submodulesOf(outer, 'HEAD', folder)) {
        const target = (0,external_node_path_.join)(workspace, path);
        await (0,promises_.mkdir)(target, { recursive: true });
        const git = gitIn(target, environment);
        await git(['init', '--quiet', '--initial-branch', 'main', '--template=', '.']);
        await git(['fetch', '--quiet', '--depth=1', (0,external_node_url_.pathToFileURL)(submoduleFolder(origin, path)).href, commit]);
        await git(['checkout', '--quiet', '--force', '--detach', commit]);
        if (isRecursive)
            await checkOutSubmodules(checkout, `${path}/`);
    }
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/checkout.js







// Inputs that are honored, and those that change nothing that a rehearsal could show.
const knownInputs = [
    ...['ref', 'fetch-depth', 'fetch-tags', 'persist-credentials', 'repository', 'token', 'submodules'],
    ...['clean', 'show-progress', 'set-safe-directory'],
];
/**
 * Do what `actions/checkout` does since its version 6.0.2, with real git.
 *
 * @returns The outputs of the step.
 * @throws ReleaseError `workflow-unsupported` for inputs that are not honored here; `git-failed`
 * @see https://github.com/actions/checkout#usage
 */
async function checkOut(options) {
    const { inputs, workspace, environment } = options;
    refuseUnknown(options);
    const git = gitIn(workspace, environment);
    await git(['init', '--quiet', '--initial-branch', 'main', '--template=', '.']);
    await (0,promises_.appendFile)((0,external_node_path_.join)(workspace, '.git/config'), configurationOf(options));
    const ref = inputs.ref ?? '';
    const target = ref === '' ? options.ref : ref;
    const isShallow = await checkout_fetch(git, inputs, target, target === options.ref ? options.sha : undefined);
    if (!isShallow)
        await takeAsWhole(workspace);
    await checkOutFetched(git, target);
    const submodules = inputs.submodules?.toLowerCase();
    if (submodules === 'true' || submodules === 'recursive')
        await checkOutSubmodules({
            workspace,
            origin: options.origin,
            isRecursive: submodules === 'recursive',
            environment,
        });
    return { ref: target, commit: await git(['rev-parse', 'HEAD']) };
}
/** What the clone keeps: the remote has GitHub's address, and every fetch from it is led to the bare repository. */
function configurationOf({ inputs, repository, origin, token }) {
    const address = `https://github.com/${repository}`;
    const credentials = Buffer.from(`x-access-token:${inputs.token || token}`).toString('base64');
    const isPersisted = token !== undefined && (inputs['persist-credentials'] || 'true') === 'true';
    return [
        '[remote "origin"]',
        `\turl = ${address}`,
        '\tfetch = +refs/heads/*:refs/remotes/origin/*',
        `[url "${(0,external_node_url_.pathToFileURL)(origin).href}"]`,
        `\tinsteadOf = ${address}`,
        ...(isPersisted ? ['[http "https://github.com/"]', `\textraheader = AUTHORIZATION: basic ${credentials}`] : []),
        '',
    ].join('\n');
}
function refuseUnknown({ inputs, repository, place }) {
    const refused = Object.entries(inputs).filter(([name, value]) => {
        if (name === 'repository')
            return value !== '' && value.toLowerCase() !== repository.toLowerCase();
        return !knownInputs.includes(name) && value !== '' && value !== 'false';
    });
    if (refused.length === 0)
        return;
    throw unsupportedError(refused.map(([name, value]) => `${place}: actions/checkout with \`${name}: ${value}\``));
}
const everything = ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'];
/** @returns Whether only a part of the history was asked for. */
async function checkout_fetch(git, inputs, target, sha) {
    const depth = Number(inputs['fetch-depth'] || '1');
    const hasTags = inputs['fetch-tags'] === 'true';
    const wanted = refspecs(target, sha);
    const isShallow = Number.isInteger(depth) && depth > 0;
    const specs = isShallow
        ? [...wanted.filter((spec) => !(hasTags && isTagSpec(spec))), ...(hasTags ? ['+refs/tags/*:refs/tags/*'] : [])]
        : [...everything, ...wanted.filter((spec) => !isTagSpec(spec))];
    const extent = isShallow ? `--depth=${depth}` : '--update-shallow';
    await git(['fetch', '--quiet', '--no-tags', extent, 'origin', ...specs]);
    return isShallow;
}
/** Let a job take a history that was cut off for all there is: GitHub has the whole one. */
async function takeAsWhole(workspace) {
    const roots = (0,external_node_path_.join)(workspace, '.git/shallow');
    const isCutOff = await (0,promises_.stat)(roots).then(() => true, () => false);
    if (!isCutOff)
        return;
    await (0,promises_.mkdir)((0,external_node_path_.join)(workspace, '.git/info'), { recursive: true });
    // Both files name commits that are to have no parents, but only the first makes git say that something is missing.
    await (0,promises_.rename)(roots, (0,external_node_path_.join)(workspace, '.git/info/grafts'));
}
function isTagSpec(spec) {
    return spec.startsWith('+refs/tags/');
}
function refspecs(target, sha) {
    if (target.startsWith('refs/pull/'))
        return [`+${sha ?? target}:refs/remotes/pull/${target.slice('refs/pull/'.length)}`];
    // By its name, not by the commit: so an annotated tag stays one.
    if (target.startsWith('refs/tags/'))
        return [`+${target}:${target}`];
    if (target.startsWith('refs/heads/')) {
        return [`+${sha ?? target}:refs/remotes/origin/${target.slice('refs/heads/'.length)}`];
    }
    if ((0,commit/* isCommit */.W)(target))
        return [target];
    return [`+refs/heads/${target}*:refs/remotes/origin/${target}*`, `+refs/tags/${target}*:refs/tags/${target}*`];
}
async function checkOutFetched(git, target) {
    const branch = await branchOf(git, target);
    if (branch !== undefined) {
        await git(['checkout', '--quiet', '--force', '-B', branch, `refs/remotes/origin/${branch}`]);
        return;
    }
    const pull = /^refs\/pull\/(.+)$/.exec(target);
    const commit = pull === null ? target : `refs/remotes/pull/${pull[1]}`;
    await git(['checkout', '--quiet', '--force', '--detach', `${commit}^{commit}`]);
}
/** The branch that is named; of a short name only git knows. */
async function branchOf(git, target) {
    if (target.startsWith('refs/heads/'))
        return target.slice('refs/heads/'.length);
    if (target.startsWith('refs/') || (0,commit/* isCommit */.W)(target))
        return undefined;
    const isThere = await git(['rev-parse', '--verify', '--quiet', `refs/remotes/origin/${target}`]).then(() => true, () => false);
    return isThere ? target : undefined;
}
/** Folder of a job's workspace: `WORK/NAME/NAME`, as on a hosted runner. */
function workspaceFolder(work, name) {
    return (0,external_node_path_.join)(work, name, name);
}

// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwks/local.js + 1 modules
var local = __webpack_require__(36211);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js + 4 modules
var verify = __webpack_require__(89059);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/generate_key_pair.js
var generate_key_pair = __webpack_require__(59480);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/key/export.js + 2 modules
var key_export = __webpack_require__(10033);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/jwt/sign.js + 3 modules
var sign = __webpack_require__(87364);
;// CONCATENATED MODULE: ./lib/standins/oidc-claims.js
/**
 * The claims that GitHub puts into every token of a job.
 *
 * Without what the issuer adds to each token: `iss`, `aud`, `jti`, `iat`, `nbf`, and `exp`.
 *
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
function claimsOf(facts) {
    const repository = `${facts.repository.owner}/${facts.repository.name}`;
    const workflowRef = `${repository}/${facts.workflow.path}@${facts.ref}`;
    return {
        sub: subjectOf(repository, facts),
        actor: facts.actor.login,
        actor_id: String(facts.actor.id),
        base_ref: facts.pullRequest?.base ?? '',
        check_run_id: String(facts.checkRunId),
        ...(facts.environment === undefined ? {} : { environment: facts.environment }),
        event_name: facts.event,
        head_ref: facts.pullRequest?.head ?? '',
        job_workflow_ref: `${repository}/${facts.calledWorkflow ?? facts.workflow.path}@${facts.ref}`,
        job_workflow_sha: facts.sha,
        ref: facts.ref,
        ref_protected: 'false',
        ref_type: facts.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
        repository,
        repository_id: String(facts.repository.id),
        repository_owner: facts.repository.owner,
        repository_owner_id: String(facts.repository.ownerId),
        repository_visibility: facts.repository.visibility,
        run_attempt: String(facts.run.attempt),
        run_id: String(facts.run.id),
        run_number: String(facts.run.number),
        runner_environment: facts.runnerEnvironment,
        sha: facts.sha,
        workflow: facts.workflow.name,
        workflow_ref: workflowRef,
        workflow_sha: facts.sha,
    };
}
// The form of repositories that were made before 2026-07-15, which are those that release today.
function subjectOf(repository, { environment, event, ref }) {
    if (environment !== undefined)
        return `repo:${repository}:environment:${withoutColons(environment)}`;
    if (event === 'pull_request')
        return `repo:${repository}:pull_request`;
    return `repo:${repository}:ref:${withoutColons(ref)}`;
}
function withoutColons(value) {
    return value.replaceAll(':', '%3A');
}

;// CONCATENATED MODULE: ./lib/standins/oidc.js



// Tokens of the stand-in carry GitHub's real issuer, although no request ever goes there.
const githubIssuer = 'https://token.actions.githubusercontent.com';
const lifetimeSeconds = 300;
const backdatedSeconds = 600;
let shared;
/** GitHub signs for all repositories with the same key. So do all worlds of a process: an RSA key takes a fifth of a second. */
function githubKey() {
    shared ??= createSigningKey();
    return shared;
}
/**
 * The issuer of a job's OIDC tokens: the token endpoint, and what a verifier of tokens fetches.
 *
 * @param now The clock of the tokens' times, in whole seconds, and of `verify`.
 * @param key The key of an issuer of its own, if none is given.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
async function createOidc({ now, key: given }) {
    const key = given ?? (await createSigningKey());
    const jobs = new Map();
    const keySet = (0,local/* createLocalJWKSet */.w)(key.jwks);
    return {
        handler: async ({ url, headers }) => {
            if (url.pathname === '/.well-known/openid-configuration')
                return { status: 200, body: configuration(url.origin) };
            if (url.pathname === '/.well-known/jwks')
                return { status: 200, body: key.jwks };
            const job = jobs.get(url.pathname);
            if (job === undefined)
                return { status: 404, body: '' };
            if (bearerOf(headers.authorization) !== job.bearer)
                return { status: 401, body: '' };
            return issue({ claims: job.claims, audience: url.searchParams.get('audience'), key, now });
        },
        requestToken: (claims) => {
            const path = `/idtoken/${(0,external_node_crypto_.randomUUID)()}`;
            const bearer = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
            jobs.set(path, { bearer, claims });
            return { urlPath: `${path}?api-version=2.0`, token: bearer };
        },
        jwks: key.jwks,
        verify: async (jwt, audience) => {
            const options = { issuer: githubIssuer, audience, algorithms: ['RS256'], currentDate: now() };
            return (await (0,verify/* jwtVerify */.V)(jwt, keySet, options)).payload;
        },
    };
}
async function createSigningKey() {
    const { privateKey, publicKey } = await (0,generate_key_pair/* generateKeyPair */.T)('RS256');
    const thumbprint = (0,external_node_crypto_.createHash)('sha1')
        .update(await (0,key_export/* exportSPKI */.Y5)(publicKey))
        .digest();
    const kid = thumbprint.toString('hex').toUpperCase();
    const header = { alg: 'RS256', typ: 'JWT', kid, x5t: thumbprint.toString('base64url') };
    const jwk = { ...(await (0,key_export/* exportJWK */.JU)(publicKey)), alg: 'RS256', kid, use: 'sig' };
    return { header, privateKey, jwks: { keys: [jwk] } };
}
async function issue({ claims, audience, key, now, }) {
    const issuedAt = Math.floor(now().getTime() / 1000);
    const value = await new sign/* SignJWT */.P({ ...claims })
        .setProtectedHeader(key.header)
        .setIssuer(githubIssuer)
        .setAudience(audience ?? `https://github.com/${claims.repository_owner}`)
        .setJti((0,external_node_crypto_.randomUUID)())
        .setIssuedAt(issuedAt)
        .setNotBefore(issuedAt - backdatedSeconds)
        .setExpirationTime(issuedAt + lifetimeSeconds)
        .sign(key.privateKey);
    return { status: 200, body: { count: value.length, value } };
}
// The scheme in any case: of the known clients, `id` writes it in lower case.
function bearerOf(authorization) {
    const [scheme, token] = authorization?.split(' ') ?? [];
    return scheme?.toLowerCase() === 'bearer' ? token : undefined;
}
function configuration(origin) {
    return {
        issuer: githubIssuer,
        jwks_uri: `${origin}/.well-known/jwks`,
        subject_types_supported: ['public', 'pairwise'],
        response_types_supported: ['id_token'],
        id_token_signing_alg_values_supported: ['RS256'],
        scopes_supported: ['openid'],
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/job-access.js


/** Hand out what the job's permissions allow, and remember every token as a secret. */
function openAccess(options) {
    const { job, key, run, attempt, stage } = options;
    const { world, ledger } = stage;
    const token = world.github.grant(job.permissions);
    const runtimeToken = world.artifacts.runtimeToken(backendId(run, attempt), `job-${key}-${attempt}`, 
    // A job sees what its needs left in any attempt of theirs; in a rehearsal, they may have had their second one.
    Array.from({ length: Math.max(2, attempt) }, (_, index) => backendId(run, index + 1)));
    const request = job.permissions['id-token'] === 'write' ? world.oidc.requestToken(claims(options)) : undefined;
    for (const secret of [token, runtimeToken, ...(request ? [request.token] : [])])
        ledger.keepSecret(secret);
    return {
        token,
        runtimeToken,
        artifactsUrl: world.urls.artifacts,
        idToken: request && { url: `${world.urls.oidc}${request.urlPath}`, token: request.token },
    };
}
function backendId({ id }, attempt) {
    return `run-${id}-${attempt}`;
}
function claims({ job, path, contexts, run, attempt, isSelfHosted }) {
    const { repository, event, workflow, id, number, actor } = run;
    const isPullRequest = event.name === 'pull_request';
    return claimsOf({
        repository: { ...repository, visibility: 'public' },
        event: event.name,
        ref: event.ref,
        sha: event.sha,
        workflow: { path: workflow.path, name: workflow.name },
        calledWorkflow: path,
        run: { id, number, attempt },
        checkRunId: id * 100 + attempt,
        actor,
        runnerEnvironment: isSelfHosted ? 'self-hosted' : 'github-hosted',
        ...(job.environment === undefined ? {} : { environment: fill(job.environment.name, contexts, 'success') }),
        ...(isPullRequest ? { pullRequest: { base: event.baseRef, head: event.headRef } } : {}),
    });
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/rehearsal/workflow/shell.js
const asIs = (command) => command;
// What hosted runners set around PowerShell, so that an error ends the step.
const forPowerShell = (command) => [
    "$ErrorActionPreference = 'stop'",
    command,
    'if ((Test-Path -LiteralPath variable:\\LASTEXITCODE)) { exit $LASTEXITCODE }',
].join('\n');
const builtIn = {
    bash: {
        parameters: ['--noprofile', '--norc', '-e', '-o', 'pipefail', '{0}'],
        extension: '.sh',
        script: asIs,
    },
    sh: { parameters: ['-e', '{0}'], extension: '.sh', script: asIs },
    python: { parameters: ['{0}'], extension: '.py', script: asIs },
    pwsh: { parameters: ['-command', ". '{0}'"], extension: '.ps1', script: forPowerShell },
};
/**
 * How GitHub starts a command on Linux and macOS.
 *
 * Without a shell it is `bash -e`, where there is bash; `shell: bash` adds `pipefail`. Any other text is a program with its
 * parameters, one of which holds `{0}`.
 *
 * @param shell The key `shell`, or `defaults.run.shell`; `undefined` and the empty text are none.
 * @returns `undefined` for a shell that is neither known nor such a text.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell
 */
function shellStart(shell) {
    if (shell === undefined || shell === '')
        return { programs: ['bash', 'sh'], parameters: ['-e', '{0}'], extension: '.sh', script: asIs };
    const [program = '', ...parameters] = wordsOf(shell);
    const known = builtIn[program.toLowerCase()];
    // Debian has the program under its other name only.
    const programs = program === 'python' ? ['python', 'python3'] : [program];
    if (parameters.length === 0)
        return known && { programs, ...known };
    if (!parameters.some((parameter) => parameter.includes('{0}')))
        return undefined;
    return { programs, parameters, extension: known?.extension ?? '', script: known?.script ?? asIs };
}
/** The words of a text, where double quotes keep spaces. */
function wordsOf(text) {
    const words = text.match(/(?:"[^"]*"|[^\s"])+/g) ?? [];
    return words.map((word) => word.replaceAll('"', ''));
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/command.js






// More of a log than this is of no use to people.
const longestOutputBytes = 4 * 1024 * 1024;
/**
 * Run a command in a shell, as the leader of a group that ends with this process.
 *
 * What it leaves in the background goes on, as on a hosted runner, until the job ends. It prints into a file: so nobody
 * waits for those who hold its output open.
 */
async function runCommand(start) {
    const { shell, environment, folder, workingDirectory } = start;
    const program = await firstThere(shell.programs, environment.PATH ?? '');
    if (program === undefined)
        return { kind: 'not-started', why: `${(0,quoted/* quoted */.TL)(shell.programs[0] ?? '')} is not on the PATH` };
    const isFolder = await (0,promises_.access)(workingDirectory, external_node_fs_.constants.X_OK).then(() => true, () => false);
    if (!isFolder)
        return { kind: 'not-started', why: `there is no folder ${(0,quoted/* quoted */.TL)(workingDirectory)}` };
    const script = (0,external_node_path_.join)(folder, `script${shell.extension}`);
    await (0,promises_.writeFile)(script, shell.script(start.command));
    await (0,promises_.mkdir)((0,external_node_path_.join)(environment.HOME ?? folder, 'tmp'), { recursive: true });
    const printed = (0,external_node_path_.join)(folder, 'output');
    const end = await started(program, script, printed, start);
    const output = (await (0,promises_.readFile)(printed)).subarray(-longestOutputBytes).toString();
    return end === 'timed-out' ? { kind: end, output } : { kind: 'ended', exitCode: end, output };
}
async function started(program, script, printed, { shell, environment, workingDirectory, timeoutMs }) {
    const file = await (0,promises_.open)(printed, 'w');
    let hasTimedOut = false;
    try {
        const child = (0,children/* endingGroupWithUs */.XJ)((0,external_node_child_process_.spawn)(program, shell.parameters.map((parameter) => parameter.replace('{0}', script)), { cwd: workingDirectory, env: environment, stdio: ['ignore', file.fd, file.fd], detached: true }));
        const timer = timeoutMs === undefined
            ? undefined
            : setTimeout(() => {
                hasTimedOut = true;
                if (child.pid !== undefined)
                    (0,children/* signalGroup */.i8)(child.pid, 'SIGKILL');
            }, timeoutMs);
        const code = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (exitCode, signal) => resolve(exitCode ?? (signal === null ? 1 : 128)));
        });
        clearTimeout(timer);
        return hasTimedOut ? 'timed-out' : code;
    }
    finally {
        await file.close();
    }
}
async function firstThere(programs, path) {
    for (const program of programs) {
        const places = (0,external_node_path_.isAbsolute)(program) ? [program] : path.split(external_node_path_.delimiter).map((folder) => (0,external_node_path_.join)(folder, program));
        for (const place of places) {
            const isThere = await (0,promises_.access)(place, external_node_fs_.constants.X_OK).then(() => true, () => false);
            if (isThere)
                return place;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/report/problems-output.js

/**
 * What a step found, as its output `problems`: all of it, in fields of its own, where an annotation is one text and the
 * runner keeps ten of them.
 *
 * @returns No output if nothing was found.
 */
function problemsOutput(problems, audience) {
    if (problems.length === 0)
        return {};
    return { problems: JSON.stringify(problems.map((problem) => shownProblem(problem, audience))) };
}
/** The problems in such an output, which nobody but this action writes; none if the step has none. */
function readProblemsOutput(text) {
    return text === undefined ? [] : JSON.parse(text);
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/problems.js


/** What to do on this machine, where a step speaks to the author of a workflow. */
const hintsHere = {
    'front-end-missing': 'Install uv, or run `pip install build`, and rehearse again.',
};
// Enough of a log to see what a process died of.
const lastLines = 12;
/**
 * The problems that a step reported.
 *
 * A step that fails without one has crashed: its last lines of output, without what it masked, are the message then.
 *
 * @param reported Its output `problems`.
 */
function problemsOf(step, { exitCode, reading }, reported) {
    const problems = readProblemsOutput(reported).map((problem) => ({
        ...problem,
        hint: hintsHere[problem.code] ?? problem.hint,
    }));
    if (exitCode === 0 || problems.some(({ severity }) => severity === 'error'))
        return problems;
    const said = [
        ...reading.annotations.map(({ message }) => message),
        ...reading.talk.filter((line) => line.trim() !== ''),
    ];
    // A stack begins with what happened; its end says little.
    const start = said.findLastIndex((line) => /^\w*Error\b/.test(line));
    const words = start === -1 ? said.slice(-lastLines) : said.slice(start, start + lastLines);
    const tail = withoutSecrets(words.join('\n'), reading.masks);
    const crashed = {
        code: 'step-crashed',
        severity: 'error',
        message: `The step ${(0,quoted/* quoted */.TL)(step)} ended with exit code ${exitCode}. Its last words:\n${tail}`,
        hint: 'Report it with these lines: a step explains whatever it refuses.',
    };
    return [...problems, crashed];
}
/**
 * The problem of a command that did not end well.
 *
 * @param job As GitHub shows it.
 * @param what The step, for people.
 * @param secrets Texts that are not shown.
 */
function commandProblem(end, { job, what, place }, secrets) {
    const step = `The step ${(0,quoted/* quoted */.TL)(what)} of the job ${(0,quoted/* quoted */.TL)(job)}`;
    const failed = (message) => [
        {
            code: 'command-failed',
            severity: 'error',
            message: withoutSecrets(message, secrets),
            hint: 'Fix what it says. It was run with the PATH of this machine, an empty home, and no token: say what it needs in its `env`.',
            ...place,
        },
    ];
    switch (end.kind) {
        case 'not-started':
            return failed(`${step} was not started: ${end.why}.`);
        case 'timed-out':
            return failed(`${step} took longer than it may.${lastWords(end.output)}`);
        case 'ended':
            return end.exitCode === 0 ? [] : failed(`${step} ended with exit code ${end.exitCode}.${lastWords(end.output)}`);
    }
}
function lastWords(output) {
    const lines = output.split('\n').filter((line) => line.trim() !== '');
    return lines.length === 0 ? '' : ` Its last words:\n${lines.slice(-lastLines).join('\n')}`;
}
/** A text with stars, or something else, in the place of each secret. */
function withoutSecrets(text, secrets, instead = '***') {
    return [...secrets]
        .filter((secret) => secret !== '')
        .reduce((shown, secret) => shown.replaceAll(secret, instead), text);
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/workflow-commands.js
// Those that the runner knows; any other name is talk.
const silent = ['group', 'endgroup', 'debug', 'echo'];
const unplayed = ['set-env', 'set-output', 'save-state', 'add-path', 'add-matcher', 'remove-matcher'];
/**
 * Read the workflow commands in what a step printed, as the runner does.
 *
 * A line begins after a carriage return, too. Between `::stop-commands::TOKEN` and `::TOKEN::`, lines are talk.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * @see https://github.com/actions/runner, src/Runner.Common/ActionCommand.cs, for the older form `##[name key=value;]text`
 */
function readCommands(output) {
    const annotations = [];
    const masks = [];
    const others = [];
    const talk = [];
    let resumeToken;
    for (const line of output.split(/\r\n|\r|\n/)) {
        const command = parseCommand(line);
        if (resumeToken !== undefined) {
            if (command?.name === resumeToken.toLowerCase())
                resumeToken = undefined;
            else
                talk.push(line);
            continue;
        }
        switch (command?.name) {
            case 'error':
            case 'warning':
            case 'notice':
                annotations.push(annotationOf(command.name, command));
                break;
            case 'add-mask':
                masks.push(command.value);
                break;
            case 'stop-commands':
                resumeToken = command.value;
                break;
            default:
                if (unplayed.includes(command?.name ?? ''))
                    others.push(line);
                else if (!silent.includes(command?.name ?? ''))
                    talk.push(line);
        }
    }
    return { annotations, masks, others, talk };
}
function parseCommand(line) {
    const match = /^\s*::([^\s:]+)(?: ([^:]*))?::(.*)$/.exec(line);
    if (match === null)
        return parseOlderCommand(line);
    const [, name = '', properties = '', value = ''] = match;
    return {
        name: name.toLowerCase(),
        properties: propertiesOf(properties.split(','), unescapeProperty),
        value: unescapeValue(value),
    };
}
/** It may stand anywhere in a line. */
function parseOlderCommand(line) {
    const match = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/.exec(line);
    if (match === null)
        return undefined;
    const [, name = '', properties = '', value = ''] = match;
    const unescapeOlder = (text) => unescapeValue(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
    return {
        name: name.toLowerCase(),
        properties: propertiesOf(properties.split(';'), unescapeOlder),
        value: unescapeOlder(value),
    };
}
function propertiesOf(pairs, read) {
    return Object.fromEntries(pairs.map((pair) => {
        const [key = '', ...rest] = pair.split('=');
        return [key.trim(), read(rest.join('='))];
    }));
}
function annotationOf(level, { properties, value }) {
    const line = Number(properties.line);
    return {
        level,
        title: properties.title,
        message: value,
        file: properties.file,
        line: Number.isInteger(line) && line > 0 ? line : undefined,
    };
}
function unescapeValue(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
function unescapeProperty(text) {
    return unescapeValue(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/action-process.js



/**
 * Start the action as the runner does, each time in a new process, and wait for its end.
 *
 * @param node Executable of Node.
 */
function inNewProcess(node) {
    return async ({ action, environment, workspace }) => {
        const child = (0,children/* endingWithUs */.mV)((0,external_node_child_process_.spawn)(node, [action], { cwd: workspace, env: environment, stdio: ['ignore', 'pipe', 'pipe'] }));
        const chunks = [];
        child.stdout.on('data', (chunk) => chunks.push(chunk));
        child.stderr.on('data', (chunk) => chunks.push(chunk));
        const exitCode = await new Promise((resolve, reject) => {
            child.once('error', reject);
            child.once('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 128)));
        });
        return { exitCode, output: Buffer.concat(chunks).toString() };
    };
}
/** Run the action, and read what it printed; nothing is shown. */
async function readAction({ runAction, action, now }, start) {
    const startedAt = now().getTime();
    const { exitCode, output } = await runAction({ action, ...start });
    return { exitCode, durationMs: now().getTime() - startedAt, reading: readCommands(output) };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/step-files.js


/** Make the empty files of one step. */
async function makeStepFiles(folder) {
    await (0,promises_.mkdir)(folder, { recursive: true });
    const files = {
        output: (0,external_node_path_.join)(folder, 'set_output'),
        environment: (0,external_node_path_.join)(folder, 'set_env'),
        path: (0,external_node_path_.join)(folder, 'add_path'),
        state: (0,external_node_path_.join)(folder, 'save_state'),
        summary: (0,external_node_path_.join)(folder, 'step_summary'),
    };
    for (const file of Object.values(files))
        await (0,promises_.writeFile)(file, '');
    return files;
}
/** Read what the step left. */
async function readStepFiles(files) {
    const read = (file) => (0,promises_.readFile)(file, 'utf8');
    return {
        outputs: Object.fromEntries(parseAssignments(await read(files.output))),
        variables: Object.fromEntries(parseAssignments(await read(files.environment))),
        paths: (await read(files.path))
            .split(/\r?\n/)
            .filter((line) => line !== '')
            .toReversed(),
        summary: await read(files.summary),
    };
}
/**
 * Parse `NAME=VALUE` lines and `NAME<<DELIMITER` blocks; what is neither is left out.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function parseAssignments(text) {
    const lines = text.split(/\r?\n/);
    const assignments = [];
    for (let index = 0; index < lines.length; index += 1) {
        const line = lines[index] ?? '';
        const block = /^([^=]+?)<<(.+)$/.exec(line);
        if (block !== null) {
            const end = lines.indexOf(block[2] ?? '', index + 1);
            if (end === -1)
                break;
            assignments.push([block[1] ?? '', lines.slice(index + 1, end).join('\n')]);
            index = end;
            continue;
        }
        const equals = line.indexOf('=');
        if (equals > 0)
            assignments.push([line.slice(0, equals), line.slice(equals + 1)]);
    }
    return assignments;
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/step.js







/** Run one of our steps as a process of the built action. */
async function runOurs(context) {
    const { step, contexts, status, place, access, run, stage } = context;
    const inputs = {
        ...fillAll(stage.inputDefaults, contexts, status),
        ...givenInputs(context),
        endpoints: stage.endpoints,
    };
    const files = await makeStepFiles(stepFolder(context));
    const own = fillAll(step.variables, contexts, status);
    const result = await readAction(stage, {
        environment: actionEnvironment({
            run,
            place: { ...place, stepId: step.id, files },
            access,
            inputs,
            variables: { ...context.variables, ...own },
            caller: stage.environment,
        }),
        workspace: place.workspace,
    });
    for (const mask of result.reading.masks)
        stage.ledger.keepSecret(mask);
    const { outputs, variables, paths, summary } = await readStepFiles(files);
    const { problems: reported, ...rest } = outputs;
    const name = inputs.step ?? step.id;
    return {
        outcome: outcomeOf(context, result.exitCode === 0, outputs),
        variables: withPaths(context, variables, paths),
        record: {
            job: place.jobName,
            step: name,
            attempt: place.attempt,
            exitCode: result.exitCode,
            durationMs: result.durationMs,
            problems: problemsOf(name, result, reported),
            summary,
            outputs: rest,
        },
        talk: talkOf(`step: ${name}`, result.reading, stage),
        problems: [],
    };
}
/** Do what `actions/checkout` would do. */
async function runCheckout(context) {
    const { step, place, access, run, stage } = context;
    const { repository, event } = run;
    const outputs = await checkOut({
        inputs: givenInputs(context),
        repository: `${repository.owner}/${repository.name}`,
        origin: stage.gitFolder,
        ref: event.ref,
        sha: event.sha,
        // What commands can read holds no token.
        token: stage.runsCommands ? undefined : access.token,
        workspace: place.workspace,
        environment: stage.environment,
        place: `${place.path}:${step.line}`,
    });
    return {
        outcome: outcomeOf(context, true, outputs),
        variables: {},
        record: undefined,
        talk: undefined,
        problems: [],
    };
}
/** Folder for what a step and the runner tell each other. */
function stepFolder({ place, key }) {
    return (0,external_node_path_.join)(place.temporaryFolder, '_runner_file_commands', key);
}
/** What a step said, as it may be kept. */
function talkOf(title, reading, stage) {
    const clean = (text) => withoutSecrets(text, [...reading.masks, ...stage.ledger.secrets]);
    const annotations = reading.annotations.map((annotation) => ({ ...annotation, message: clean(annotation.message) }));
    return { title, log: clean(reading.talk.join('\n')), annotations };
}
/** The variables that a step leaves, with what it put in front of the PATH. */
function withPaths({ variables: before, stage }, added, paths) {
    const path = [...paths, before.PATH ?? stage.environment.PATH ?? ''].join(external_node_path_.delimiter);
    return paths.length === 0 ? added : { ...added, PATH: path };
}
/** The key `with`, by the lower-case names that inputs have. */
function givenInputs({ step, contexts, status, }) {
    const given = Object.entries(fillAll(step.inputs, contexts, status));
    return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]));
}
/** What the context `steps` says of a step that ended. */
function outcomeOf({ step: { continueOnError }, contexts, status }, isDone, outputs) {
    if (isDone)
        return { outputs, outcome: 'success', conclusion: 'success' };
    const isForgiven = continueOnError !== undefined && fill(continueOnError, contexts, status) === 'true';
    return { outputs, outcome: 'failure', conclusion: isForgiven ? 'success' : 'failure' };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/command-step.js









/**
 * Run a `run:` step on the copy of the project.
 *
 * Whatever token an expression brought into its environment or its text is taken out again.
 */
async function runCommandStep(context) {
    const { step, contexts, status, place, run, stage } = context;
    const folder = stepFolder(context);
    const files = await makeStepFiles(folder);
    const clean = (text) => withoutSecrets(text, stage.ledger.secrets, '');
    const variables = { ...context.variables, ...fillAll(step.variables, contexts, status) };
    const environment = commandEnvironment({
        run,
        place: { ...place, stepId: step.id, files },
        home: place.home,
        variables: Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, clean(value)])),
        caller: stage.environment,
    });
    const filled = (template) => template && clean(fill(template, contexts, status));
    const shell = shellStart(filled(step.shell));
    const end = shell === undefined
        ? { kind: 'not-started', why: `its shell ${filled(step.shell)} is none that GitHub knows, and has no {0}` }
        : await runCommand({
            shell,
            command: clean(fill(step.command, contexts, status)),
            environment,
            workingDirectory: (0,external_node_path_.resolve)(place.workspace, filled(step.workingDirectory) ?? ''),
            folder,
            timeoutMs: timeLeft(context),
        });
    const reading = end.kind === 'not-started' ? silence : readCommands(end.output);
    const left = await readStepFiles(files);
    const outcome = outcomeOf(context, end.kind === 'ended' && end.exitCode === 0, left.outputs);
    const named = { job: place.jobName, what: step.what, place: { file: place.path, line: step.line } };
    const problems = commandProblem(end, named, [...reading.masks, ...stage.ledger.secrets]);
    return {
        outcome,
        variables: withPaths(context, left.variables, left.paths),
        record: undefined,
        talk: talkOf(step.what, reading, stage),
        problems: outcome.conclusion === 'failure' ? problems : [],
    };
}
const silence = { annotations: [], masks: [], others: [], talk: [] };
const minuteMs = 60_000;
/** Until the step, or its job, has taken as long as it may. */
function timeLeft({ step, contexts, status, stage, deadline }) {
    const minutes = step.timeoutMinutes === undefined ? Number.NaN : Number(fill(step.timeoutMinutes, contexts, status));
    const own = minutes > 0 ? minutes * minuteMs : Number.POSITIVE_INFINITY;
    return Math.max(1, Math.min(own, deadline - stage.now().getTime()));
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/upload-step.js






/**
 * Do what `actions/upload-artifact` would do.
 *
 * A job whose files `collect` waits for fails without one, whatever `if-no-files-found` says: the file may be what a step
 * makes that is not run here.
 *
 * @see https://github.com/actions/upload-artifact#inputs
 */
async function runUpload(context) {
    const { place, access, run, stage } = context;
    const { path = '', 'if-no-files-found': missing, ...inputs } = givenInputs(context);
    await layReady(path, place);
    const found = await matchingFiles(linesOf(path), place.workspace, inputs['include-hidden-files'] === 'true');
    if (found.length === 0) {
        const isFault = place.isCollected || (missing === 'error' && place.notRun.length === 0);
        return isFault ? failed(context, nothingFound(context, path)) : upload_step_done(context, {});
    }
    const files = new Map();
    const top = commonFolder(linesOf(path), place.workspace, found);
    for (const file of found)
        files.set((0,external_node_path_.relative)(top, file).split(external_node_path_.sep).join('/'), await (0,promises_.readFile)(file));
    const name = inputs.name || 'artifact';
    const isReplacing = inputs.overwrite === 'true';
    const made = stage.world.artifacts.add(access.runtimeToken, { name, files, isReplacing });
    if (made === undefined)
        return failed(context, nameTaken(context, name));
    const { owner, name: repository } = run.repository;
    return upload_step_done(context, {
        'artifact-id': String(made.id),
        'artifact-url': `https://github.com/${owner}/${repository}/actions/runs/${run.id}/artifacts/${made.id}`,
        'artifact-digest': (made.digest ?? '').replace(/^sha256:/, ''),
    });
}
/** Absolute paths of the files that some globs match, without those that a later `!` takes away. */
async function matchingFiles(patterns, workspace, withHidden) {
    const found = new Set();
    for (const pattern of patterns) {
        const isTaken = !pattern.startsWith('!');
        const files = await upload_step_filesOf(isTaken ? pattern : pattern.slice(1), workspace);
        for (const file of files)
            isTaken ? found.add(file) : found.delete(file);
    }
    const isHidden = (file) => (0,external_node_path_.relative)(workspace, file)
        .split(external_node_path_.sep)
        .some((part) => /^\.[^.]/.test(part));
    return [...found].filter((file) => withHidden || !isHidden(file)).sort();
}
/** The files that a glob matches, and all in the folders that it matches. */
async function upload_step_filesOf(pattern, folder) {
    const files = [];
    for await (const match of (0,promises_.glob)(pattern, { cwd: folder })) {
        const path = (0,external_node_path_.resolve)(folder, match);
        const entry = await (0,promises_.lstat)(path);
        if (entry.isFile())
            files.push(path);
        else if (entry.isDirectory())
            files.push(...(await upload_step_filesOf('**/*', path)));
    }
    return files;
}
/** The folder that the paths in the artifact are relative to: what the fixed parts of all globs share. */
function commonFolder(patterns, workspace, found) {
    const [first = [], ...others] = patterns
        .filter((pattern) => !pattern.startsWith('!'))
        .map((pattern) => fixedPart((0,external_node_path_.resolve)(workspace, pattern)).split(external_node_path_.sep));
    const length = first.findIndex((part, index) => others.some((other) => other[index] !== part));
    const top = (length === -1 ? first : first.slice(0, length)).join(external_node_path_.sep) || external_node_path_.sep;
    return found.length === 1 && found[0] === top ? (0,external_node_path_.dirname)(top) : (0,external_node_path_.join)(top);
}
function nothingFound({ step, place }, path) {
    const taken = linesOf(path).filter((pattern) => !pattern.startsWith('!'));
    const patterns = (0,listed/* listed */.K)(taken.map(quoted/* quoted */.TL));
    const unrun = place.notRun.length === 0 ? '' : `, and a rehearsal does not run ${(0,listed/* listed */.K)(place.notRun.map(quoted/* quoted */.TL))}`;
    const what = `The job ${(0,quoted/* quoted */.TL)(place.jobName)} has nothing to upload: no file is ${patterns}${unrun}.`;
    return legProblem(what, giveFiles(place.jobName), { file: place.path, line: step.line });
}
const attemptName = `wheels-$\{{ strategy.job-index }}-$\{{ github.run_attempt }}`;
function nameTaken({ step, place }, name) {
    return {
        code: 'artifact-failed',
        severity: 'error',
        message: `The job ${(0,quoted/* quoted */.TL)(place.jobName)} uploads the artifact ${(0,quoted/* quoted */.TL)(name)}, and the run has one of this name.`,
        hint: `Put the leg and the attempt into its name, as in ${(0,quoted/* quoted */.TL)(attemptName)}.`,
        file: place.path,
        line: step.line,
    };
}
const upload_step_nothing = { variables: {}, record: undefined, talk: undefined };
const upload_step_done = (context, outputs) => ({
    ...upload_step_nothing,
    outcome: outcomeOf(context, true, outputs),
    problems: [],
});
function failed(context, problem) {
    const outcome = outcomeOf(context, false, {});
    return { ...upload_step_nothing, outcome, problems: outcome.conclusion === 'failure' ? [problem] : [] };
}
/**
 * Put ready files where a step looks for them.
 *
 * @param patterns The globs of the step, one a line: each file goes where the first of them finds it that fits its name.
 */
async function layReady(patterns, { ready, workspace, temporaryFolder }) {
    if (ready === undefined)
        return;
    const targets = linesOf(patterns).flatMap((pattern) => {
        if (pattern.startsWith('!'))
            return [];
        const path = (0,external_node_path_.resolve)(workspace, pattern);
        const { folder, name } = targetOf(path);
        // Nothing is written outside of what belongs to the job.
        const isInside = [workspace, temporaryFolder].some((top) => `${folder}${external_node_path_.sep}`.startsWith(`${top}${external_node_path_.sep}`));
        return isInside ? [{ folder, name }] : [];
    });
    const entries = await (0,promises_.readdir)(ready, { withFileTypes: true });
    for (const { name } of entries.filter((entry) => entry.isFile())) {
        const target = targets.find((one) => (0,external_node_path_.matchesGlob)(name, one.name));
        if (target === undefined)
            continue;
        await (0,promises_.mkdir)(target.folder, { recursive: true });
        await (0,promises_.copyFile)((0,external_node_path_.join)(ready, name), (0,external_node_path_.join)(target.folder, name));
    }
}
/** The lines of an input that has one glob a line. */
const linesOf = (text) => text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** The part of a glob before its first special character, by whole folders. */
function fixedPart(pattern) {
    const parts = pattern.split(/[/\\]/);
    const first = parts.findIndex((part) => /[*?[\]{}]/.test(part));
    return (first === -1 ? parts : parts.slice(0, first)).join(external_node_path_.sep) || external_node_path_.sep;
}
/** The folder in which a glob finds a file, and the glob of its name. */
function targetOf(pattern) {
    const folder = fixedPart(pattern);
    if (folder !== pattern)
        return { folder, name: (0,external_node_path_.basename)(pattern) };
    return /\.(?:whl|tar\.gz|zip)$/.test(pattern)
        ? { folder: (0,external_node_path_.dirname)(pattern), name: (0,external_node_path_.basename)(pattern) }
        : { folder, name: '*' };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/step-list.js







/** Run the steps of a job or of a composite action in their order; after a failure, only those that ask for it. */
async function runSteps(steps, setting) {
    let end = { outcomes: {}, status: 'success', variables: {}, records: [], talks: [], problems: [] };
    for (const [index, step] of steps.entries()) {
        // Where there are ready files, nothing that would make them is run.
        if (step.kind === 'not-run' || (step.kind === 'command' && setting.place.ready !== undefined))
            continue;
        const variables = { ...setting.variables, ...end.variables };
        const { status } = end;
        const contexts = { ...setting.shared, steps: end.outcomes, env: variables, job: { status } };
        const key = `${setting.key}${index}-${step.id}`;
        const isRun = holds(step.condition, contexts, status);
        end = isRun
            ? joined(end, step, await runStep({ ...setting, step, key, contexts, status, variables }))
            : skip(end, step);
    }
    return end;
}
const skip = (end, { id }) => ({
    ...end,
    outcomes: { ...end.outcomes, [id]: { outputs: {}, outcome: 'skipped', conclusion: 'skipped' } },
});
const joined = (end, { id }, done) => ({
    outcomes: { ...end.outcomes, [id]: done.outcome },
    status: done.outcome.conclusion === 'failure' ? 'failure' : end.status,
    variables: { ...end.variables, ...done.variables },
    records: [...end.records, ...done.records],
    talks: [...end.talks, ...done.talks],
    problems: [...end.problems, ...done.problems],
});
async function runStep(context) {
    const { step } = context;
    switch (step.kind) {
        case 'ours':
            await layReady(givenInputs({ ...context, step }).path ?? '', context.place);
            return single(await runOurs({ ...context, step }));
        case 'checkout':
            return single(await runCheckout({ ...context, step }));
        case 'upload':
            return single(await runUpload({ ...context, step }));
        case 'command':
            return single(await runCommandStep({ ...context, step }));
        case 'composite':
            return await runComposite({ ...context, step });
    }
}
function single({ outcome, variables, record, talk, problems }) {
    return {
        outcome,
        variables,
        records: record === undefined ? [] : [record],
        talks: talk === undefined ? [] : [talk],
        problems,
    };
}
/** Run the steps of an action of the repository, which see its inputs, and none of the steps around it. */
async function runComposite(context) {
    const { step, contexts, status, shared, variables, place, key } = context;
    const folder = (0,external_node_path_.join)(place.workspace, step.folder);
    if (!['action.yml', 'action.yaml'].some((name) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name))))
        return notCheckedOut(context);
    const inputs = { ...fillAll(step.defaults, contexts, status), ...givenInputs(context) };
    const github = { ...shared.github, action_path: folder };
    const inner = { ...shared, github, inputs };
    const own = fillAll(step.variables, contexts, status);
    const end = await runSteps(step.steps, {
        ...context,
        shared: inner,
        key: `${key}.`,
        variables: { ...variables, ...own, GITHUB_ACTION_PATH: folder },
    });
    const after = { ...inner, steps: end.outcomes, env: { ...variables, ...end.variables } };
    const outputs = [...step.outputs].map(([name, template]) => [name, fill(template, after, end.status)]);
    return { ...end, outcome: outcomeOf(context, end.status === 'success', Object.fromEntries(outputs)) };
}
/** GitHub looks for the action in the workspace, not in the repository. */
function notCheckedOut(context) {
    const { step, place } = context;
    const problem = {
        code: 'command-failed',
        severity: 'error',
        message: `The job ${(0,quoted/* quoted */.TL)(place.jobName)} uses ${(0,quoted/* quoted */.TL)(step.uses)}, and its workspace has no such action.`,
        hint: 'Put `actions/checkout` before the step.',
        file: place.path,
        line: step.line,
    };
    return { outcome: outcomeOf(context, false, {}), variables: {}, records: [], talks: [], problems: [problem] };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/job.js










// https://docs.github.com/actions/reference/limits
const longestJobMinutes = 360;
const job_minuteMs = 60_000;
/** Run the steps of a job in a workspace and with a token of its own. */
async function runJob(job, setting) {
    const { stage, run, file, name, key, attempt } = setting;
    const place = await makePlace(job, setting);
    const { path } = file;
    const early = { ...setting.contexts, github: githubContext(run, { id: job.id, attempt, token: '' }) };
    const { isSelfHosted } = place;
    const access = openAccess({ job, key, path, contexts: early, run, attempt, isSelfHosted, stage });
    const shared = sharedContexts(job, setting, place, access.token);
    const variables = { ...fillAll(file.environment, shared, 'success'), ...fillAll(job.variables, shared, 'success') };
    const minutes = job.timeoutMinutes === undefined ? longestJobMinutes : Number(fill(job.timeoutMinutes, shared, 'success'));
    const deadline = stage.now().getTime() + minutes * job_minuteMs;
    const end = await runSteps(job.steps, { shared, key: '', place, access, run, stage, variables, deadline });
    // What its commands left in the background ends with it.
    (0,children/* endGroups */.KV)();
    const { records, talks, status, outcomes } = end;
    const last = { ...shared, steps: outcomes, env: { ...variables, ...end.variables } };
    const url = job.environment?.url;
    const isForgiven = status === 'failure' && asksToGoOn(job, shared);
    return {
        id: job.id,
        name,
        attempt,
        environmentUrl: url && fill(url, last, status),
        result: status === 'success' || isForgiven ? 'success' : 'failure',
        durationMs: records.reduce((sum, { durationMs }) => sum + durationMs, 0),
        outputs: fillAll(job.outputs, last, status),
        steps: records,
        talks,
        problems: [
            ...records.flatMap(({ problems }) => problems),
            ...end.problems.map((problem) => (isForgiven ? { ...problem, severity: 'warning' } : problem)),
        ],
        notRun: place.notRun,
        ready: place.ready,
    };
}
function asksToGoOn({ continueOnError }, contexts) {
    return continueOnError !== undefined && fill(continueOnError, contexts, 'failure') === 'true';
}
function unrunSteps(steps, isReady) {
    return steps.flatMap((step) => {
        if (step.kind === 'composite')
            return unrunSteps(step.steps, isReady);
        return step.kind === 'not-run' || (isReady && step.kind === 'command') ? [step.what] : [];
    });
}
/** The contexts that all steps of a job share; there are no variables and no secrets of a repository. */
function sharedContexts(job, { run, contexts, secrets, attempt }, place, token) {
    const fixed = placeContexts(place);
    const github = { ...githubContext(run, { id: job.id, attempt, token }), ...fixed.github };
    return { ...contexts, github, runner: fixed.runner, secrets: secrets(token) };
}
async function makePlace(job, { stage, run, file, name, key, contexts, attempt }) {
    const folder = (0,external_node_path_.join)(stage.work, `run-${run.id}`, `${key}-${attempt}`);
    const workspace = workspaceFolder(folder, run.repository.name);
    const temporaryFolder = (0,external_node_path_.join)(folder, '_temp');
    const toolCache = (0,external_node_path_.join)(folder, '_tool');
    const home = (0,external_node_path_.join)(folder, '_home');
    const workflowFolder = (0,external_node_path_.join)(temporaryFolder, '_github_workflow');
    for (const made of [workspace, toolCache, home, workflowFolder])
        await (0,promises_.mkdir)(made, { recursive: true });
    const eventPath = (0,external_node_path_.join)(workflowFolder, 'event.json');
    await (0,promises_.writeFile)(eventPath, JSON.stringify(run.event.payload));
    const ready = stage.legs.get(name);
    return {
        jobId: job.id,
        jobName: name,
        path: file.path,
        attempt,
        workspace,
        temporaryFolder,
        home,
        ready,
        isCollected: isCollected(job, file.jobs),
        notRun: unrunSteps(job.steps, ready !== undefined),
        toolCache,
        eventPath,
        isSelfHosted: labelsOf(job.runsOn && evaluated(job.runsOn, contexts)).includes('self-hosted'),
        apiUrl: stage.world.urls.github,
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/run.js










/**
 * Run the jobs of a workflow one after the other, each when the jobs that it needs have ended.
 *
 * @returns Every attempt, in order. A job that is run twice hands on what its second attempt left, as on GitHub.
 */
async function runWorkflow(run, options) {
    const records = [];
    const onJob = (record) => {
        records.push(record);
        options.onJob(record);
    };
    const recording = { ...options, onJob };
    const history = { presumed: [], hasFollowed: false };
    const file = run.workflow;
    await runFile({ file, run, options: recording, inputs: {}, secrets: ownToken, name: '', key: '', history });
    return records;
}
const ownToken = (token) => ({ GITHUB_TOKEN: token });
const skipped = { result: 'skipped', outputs: {}, unrun: [] };
async function runFile(setting) {
    const { file, run, inputs } = setting;
    const ends = new Map();
    for (const job of inOrder(file.jobs)) {
        const needed = job.needs.map((id) => [id, ends.get(id) ?? skipped]);
        const needs = Object.fromEntries(needed.map(([id, { result, outputs }]) => [id, { result, outputs }]));
        const contexts = { github: githubContext(run, { id: job.id, attempt: 1, token: '' }), needs, inputs };
        const status = statusOf(job, file.jobs, ends);
        const history = {
            presumed: [...setting.history.presumed, ...needed.flatMap(([, { unrun }]) => unrun)],
            hasFollowed: setting.history.hasFollowed || needed.some(([, { result }]) => result !== 'skipped'),
        };
        ends.set(job.id, await runIfAsked(job, { ...setting, contexts, status, history }));
    }
    return ends;
}
async function runIfAsked(job, frame) {
    const { contexts, status, file } = frame;
    if (!holds(job.condition, contexts, status)) {
        frame.options.onJob(idle(job, run_nameOf(job, frame), frame));
        return skipped;
    }
    if (job.kind === 'not-run')
        return notRun(job, run_nameOf(job, frame), frame);
    const { legs, isFailFast } = legsOf(job, contexts, file.path);
    const ends = [];
    for (const [index, leg] of legs.entries()) {
        const name = `${frame.name}${leg.name}`;
        const key = `${frame.key}${job.id}${legs.length === 1 ? '' : `-${index + 1}`}`;
        const own = { ...frame, contexts: { ...contexts, ...leg.contexts }, name, key };
        // On GitHub they would run at the same time, and be canceled.
        const isCanceled = isFailFast && ends.some(({ result }) => result === 'failure');
        if (isCanceled)
            frame.options.onJob(idle(job, name, frame));
        else
            ends.push(job.kind === 'call' ? await runCall(job, own) : await runLeg(job, own));
    }
    for (const output of contested(ends))
        frame.options.onDifference(contestedOutput(job, output, file.path));
    return together(ends);
}
/** A leg that fails fails the job; of two legs that set one output, the last one wins. */
function together(ends) {
    const results = ends.map(({ result }) => result);
    const set = ends.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ''));
    return {
        result: results.includes('failure')
            ? 'failure'
            : results.every((result) => result === 'skipped')
                ? 'skipped'
                : 'success',
        outputs: Object.fromEntries(set),
        unrun: ends.flatMap(({ unrun }) => unrun),
    };
}
/** Outputs that two legs set, and not to the same. */
function contested(ends) {
    const set = ends.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ''));
    const byName = Map.groupBy(set, ([name]) => name);
    return [...byName].flatMap(([name, values]) => (new Set(values.map(([, value]) => value)).size > 1 ? [name] : []));
}
async function runLeg(job, frame) {
    const { run, options, file, name, key, contexts, secrets, history } = frame;
    const { stage, isTwice, onJob } = options;
    const ready = stage.legs.get(name);
    const reason = reasonNotRun(job, ownSystem(), (value) => evaluated(value, contexts));
    if (ready === undefined && reason !== undefined) {
        if (!isCollected(job, file.jobs))
            return notRun({ id: job.id, what: reason }, name, frame);
        return run_refuse(missingLeg(name, reason, { file: file.path, line: job.line }), frame, job);
    }
    if (ready !== undefined && !takesFiles(job))
        return run_refuse(unfitLeg(name, { file: file.path, line: job.line }), frame, job);
    let last = skipped;
    for (const attempt of isTwice ? [1, 2] : [1]) {
        const setting = { stage, run, file, name, key, contexts, secrets, attempt };
        const done = await stage.ledger.during(name, attempt, () => runJob(job, setting));
        onJob({ ...done, unrun: undefined, ...history });
        last = { ...done, unrun: [] };
        if (done.result !== 'success')
            break;
    }
    return last;
}
async function runCall(job, frame) {
    const { contexts, name, key, secrets, run, options, history } = frame;
    const { called } = job;
    const given = (token) => {
        if (job.secrets === 'inherit')
            return secrets(token);
        const own = { ...contexts, github: { ...contexts.github, token }, secrets: secrets(token) };
        return { ...fillAll(job.secrets, own, 'success'), ...ownToken(token) };
    };
    const inputs = inputsOf(job, contexts);
    const within = { name: `${name} / `, key: `${key}.` };
    const ends = await runFile({ file: called, run, options, inputs, secrets: given, history, ...within });
    const jobs = Object.fromEntries([...ends].map(([id, { result, outputs }]) => [id, { result, outputs }]));
    const all = together([...ends.values()]);
    const outputs = [...called.outputs].map(([output, template]) => [
        output,
        fill(template, { ...contexts, jobs, inputs }, 'success'),
    ]);
    return { ...all, outputs: Object.fromEntries(outputs) };
}
const emptyValues = { string: '', number: 0, boolean: false };
/** What a called file gets: values of the types that it asks for. */
function inputsOf({ inputs, called }, contexts) {
    const given = new Map([...inputs].map(([name, value]) => [name.toLowerCase(), value]));
    const values = [...called.inputs].map(([name, { type, defaultValue }]) => {
        const value = given.get(name.toLowerCase()) ?? defaultValue;
        return [name, value === undefined ? emptyValues[type] : typed(evaluated(value, contexts), type)];
    });
    return Object.fromEntries(values);
}
function typed(value, type) {
    if (type === 'string')
        return value === null ? '' : String(value);
    if (type === 'number')
        return Number(value);
    return value === true || value === 'true';
}
/** The record of a job that is skipped. */
function idle({ id }, name, { history }) {
    const nothing = { steps: [], talks: [], problems: [], notRun: [] };
    return {
        ...nothing,
        id,
        name,
        attempt: 1,
        result: 'skipped',
        outputs: {},
        durationMs: 0,
        environmentUrl: undefined,
        unrun: undefined,
        ready: undefined,
        ...history,
    };
}
/** What a rehearsal does not run counts as done: whatever needs its outputs was refused before. */
function notRun(job, name, frame) {
    frame.options.onJob({ ...idle(job, name, frame), unrun: job.what });
    return { result: 'success', outputs: {}, unrun: [name] };
}
/** A leg that is not run, and that others cannot do without. */
function run_refuse(problem, frame, job) {
    frame.options.onJob({ ...idle(job, frame.name, frame), result: 'failure', problems: [problem] });
    return { ...skipped, result: 'failure' };
}
/** The name of a job that has no legs. */
function run_nameOf({ name, id }, frame) {
    const own = name === undefined ? '' : fill(name, { ...frame.contexts, matrix: {}, strategy: {} }, 'success');
    return `${frame.name}${own || id}`;
}
/** Jobs in the order of the file, each after those that it needs. */
function inOrder(jobs) {
    const waiting = [...jobs];
    const ordered = [];
    while (waiting.length > 0) {
        const ready = waiting.findIndex(({ needs }) => needs.every((id) => ordered.some((job) => job.id === id)));
        // The parser refuses circles and names of no job, so one is always ready.
        if (ready === -1)
            throw new Error(`No job can start: ${(0,listed/* listed */.K)(waiting.map(({ id }) => id))}.`);
        ordered.push(...waiting.splice(ready, 1));
    }
    return ordered;
}
/** A failure of any job before counts, not only of those that are named. */
function statusOf(job, jobs, ends) {
    const results = ancestors(job, jobs).map((id) => ends.get(id)?.result ?? 'skipped');
    if (results.includes('failure'))
        return 'failure';
    return results.includes('skipped') ? 'skipped' : 'success';
}
function ancestors(job, jobs) {
    const parents = jobs.filter(({ id }) => job.needs.includes(id));
    return [...new Set(parents.flatMap((parent) => [parent.id, ...ancestors(parent, jobs)]))];
}

;// CONCATENATED MODULE: ./lib/rehearsal/buttons.js














/** Press the buttons in their order. After a run with an error, the next one is not pressed. */
async function play(options) {
    const { scene, stage } = options;
    const records = [];
    const problems = [];
    const press = async (button) => {
        const made = await pressButton(button, options);
        records.push(...made.records);
        problems.push(...made.problems);
        return !hasError(made.problems);
    };
    const isReady = (await press(openPullRequest(scene, stage))) && (await press(pushTag(scene, stage)));
    if (!isReady)
        return { records, problems, isFinished: false };
    const { release } = await readPublished(stage, scene);
    if (release === undefined || !release.isDraft) {
        const missing = noDraft(scene);
        sayProblems(options, [missing]);
        return { records, problems: [...problems, missing], isFinished: false };
    }
    return { isFinished: await press(publishDraft(scene, stage, release.id)), records, problems };
}
async function pressButton(press, options) {
    const { stage, audience, say } = options;
    const records = [];
    const problems = [];
    const report = (found) => {
        const fresh = found.filter((problem) => !problems.some((known) => isSame(known, problem)));
        problems.push(...fresh);
        sayProblems(options, fresh);
    };
    const onJob = (record, first) => {
        records.push(record);
        if (record.result !== 'skipped' || record.unrun !== undefined || record.hasFollowed)
            sayJob(say, record);
        report(record.problems);
        if (first !== undefined)
            report(judgeRepetition({ first, second: record, entries: stage.ledger.entries }));
    };
    sayButton(say, press.number, press.title);
    try {
        const isStarted = await runPress(press, options, { onJob, onDifference: (problem) => report([problem]) });
        if (press.number === 2)
            report(strayLegs(stage.legs, records));
        if (!isStarted)
            report([notStarted(press, 'its key `on` fits no event that GitHub makes of it', press.hint)]);
        else if (!hasError(problems))
            report(missingSteps(press, records));
        if (!hasError(problems))
            report(differences(press, records, options));
    }
    catch (error) {
        // A refusal by git, or of an input of actions/checkout, ends the play like any other problem.
        if (!(error instanceof errors/* ReleaseError */.K2))
            throw error;
        report([(0,shown_problem/* shownProblem */.F)(error.toProblem(), audience)]);
    }
    return { records, problems };
}
/**
 * Run the workflow for each event that it listens to, one run after the other.
 *
 * @returns Whether any event starts the workflow at all.
 */
async function runPress(press, { scene, stage, isTwice }, { onJob, onDifference }) {
    const { workflow } = press;
    const happenings = (await press.act()).filter(({ occurrence }) => isTriggered(workflow.triggers, occurrence));
    for (const [index, { event }] of happenings.entries()) {
        const number = press.number + index;
        const facts = {
            repository: scene.repository,
            actor: maintainer,
            workflow,
            event,
            id: 7_000_000 + number,
            number,
        };
        const attempts = new Map();
        await runWorkflow(facts, {
            stage,
            isTwice,
            onDifference,
            onJob: (record) => {
                const first = attempts.get(record.name);
                attempts.set(record.name, first ?? record);
                onJob(record, first);
            },
        });
    }
    return happenings.length > 0;
}
function hasError(problems) {
    return problems.some(({ severity }) => severity === 'error');
}
function isSame(one, other) {
    return one.code === other.code && (0,errors/* sentenceOf */.$N)(one) === (0,errors/* sentenceOf */.$N)(other);
}
function missingSteps(press, records) {
    const ran = new Set(records.flatMap(({ steps }) => steps.map(({ step }) => step)));
    const built = records.flatMap(({ steps }) => steps).find(({ step }) => step === 'build');
    // A tag that is no version ends after `build`: there is nothing to release, which is said of the draft.
    if (built?.outputs.version === '')
        return [];
    const missing = press.steps.filter((step) => !ran.has(step));
    if (missing.length === 0)
        return [];
    const why = reasons(press, records, missing);
    return [
        notStarted(press, [`no job of it ran ${(0,listed/* listed */.K)(missing.map((step) => (0,quoted/* quoted */.TL)(`step: ${step}`)))}`, ...why].join('; ')),
    ];
}
/** Why the jobs that have these steps did not run, where that can be told. */
function reasons({ workflow }, records, steps) {
    const jobs = allJobs(workflow).filter(({ job }) => namedSteps(job).some((step) => steps.includes(step)));
    return jobs.flatMap(({ job }) => {
        const record = records.find(({ id, result }) => id === job.id && result === 'skipped');
        if (record === undefined)
            return [];
        const owner = `the job ${(0,quoted/* quoted */.TL)(record.name)}`;
        if (record.unrun !== undefined)
            return [`${owner} ${record.unrun}, and is not run here`];
        const asked = namesOfRepository(job.condition);
        if (asked !== undefined)
            return [`${owner} was skipped, and asks for \`${asked}\`, which comes from the remote "origin"`];
        const missing = job.needs.filter((need) => records.some(({ id, result }) => id === need && result === 'skipped'));
        return missing.length === 0 ? [] : [`${owner} needs ${(0,listed/* listed */.K)(missing.map(quoted/* quoted */.TL))}, which this event skips`];
    });
}
/** What would come otherwise at GitHub, said where the part of the release is played that it is about. */
function differences({ number, workflow }, records, { scene }) {
    switch (number) {
        case 1:
            return differencesOfAny(workflow);
        case 2:
            return differencesAtGitHub(workflow);
        case 3:
            return records.flatMap(({ environmentUrl: url }) => url === undefined ? [] : pageDifference(url, scene, workflow.path));
    }
}
function notStarted({ workflow, title }, what, hint) {
    return {
        code: 'workflow-not-started',
        severity: 'error',
        message: `When ${title}, ${workflow.path} does not do its part: ${what}.`,
        hint: hint ?? 'Compare the file with the template of the same name.',
        file: workflow.path,
    };
}
function noDraft({ tag }) {
    return {
        code: 'release-not-published',
        severity: 'error',
        message: `There is no draft release of the tag ${(0,quoted/* quoted */.TL)(tag)} that could be published.`,
        hint: 'Push a tag that is a version, such as 1.2.0.',
    };
}

// EXTERNAL MODULE: ./lib/rehearsal/report.js
var rehearsal_report = __webpack_require__(60793);
;// CONCATENATED MODULE: ./lib/rehearsal/output-files.js


/** Everything that a rehearsal leaves in its output folder. */
function outputFiles(parts) {
    const { stage, published, records, report } = parts;
    return [
        { path: 'report.json', content: (0,rehearsal_report/* serializeReport */.xH)(report) },
        { path: 'trusted_root.json', content: `${JSON.stringify(stage.world.trustedRoot, null, 2)}\n` },
        { path: 'requests.jsonl', content: stage.ledger.entries.map((entry) => `${JSON.stringify(entry)}\n`).join('') },
        ...summaries(records),
        ...logs(records),
        ...annotations(records),
        ...comment(published),
        ...releaseFiles(published),
        ...indexFiles(published),
        ...attestationFiles(published),
    ];
}
/** The summary of each step; that of a second attempt stands beside it, and that of another job has its name. */
function summaries(records) {
    const steps = records.flatMap((record) => record.steps);
    return steps.map(({ job, step, attempt, summary }) => {
        const isShared = steps.some((other) => other.step === step && other.job !== job);
        const name = [step, ...(isShared ? [fileName(job)] : []), ...(attempt === 1 ? [] : [`attempt-${attempt}`])];
        return { path: `summaries/${name.join('.')}.md`, content: summary };
    });
}
/** What each job printed, its attempts and runs one below the other. */
function logs(records) {
    const talks = talksOf(records).filter(({ log }) => log.trim() !== '');
    return [...Map.groupBy(talks, ({ job }) => fileName(job))].map(([job, ofJob]) => ({
        path: `logs/${job}.txt`,
        content: ofJob.map(({ title, attempt, log }) => `${title}, attempt ${attempt}\n${log.trimEnd()}\n`).join('\n'),
    }));
}
/** All annotations, as a log would show them. */
function annotations(records) {
    const rows = talksOf(records).flatMap(({ job, title, annotations: shown }) => shown.map(({ level, title: heading, message, file, line }) => {
        const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
        return `${level}: ${heading === undefined ? '' : `${heading}: `}${message}${place}\n  by ${title}, job ${job}\n`;
    }));
    return rows.length === 0 ? [] : [{ path: 'annotations.txt', content: rows.join('\n') }];
}
function talksOf(records) {
    return records.flatMap(({ name, attempt, talks }) => talks.map((talk) => ({ job: name, attempt, ...talk })));
}
/** The name of a job as that of a file: `build-3.12-ubuntu-latest`. */
function fileName(job) {
    return job.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|-+$/g, '');
}
function comment({ comments }) {
    return comments.length === 0 ? [] : [{ path: 'comment.md', content: `${comments.join('\n\n---\n\n').trimEnd()}\n` }];
}
function releaseFiles({ release, assets }) {
    if (release === undefined)
        return [];
    const files = assets.map(({ name, bytes }) => ({ path: `release/${name}`, content: bytes }));
    return [{ path: 'release/body.md', content: release.body }, ...files];
}
function indexFiles({ simple, served, provenance }) {
    if (simple === undefined)
        return [];
    return [
        { path: 'index/simple.json', content: simple },
        ...served.map(({ name, bytes }) => ({ path: `index/${name}`, content: bytes })),
        ...[...provenance].map(([name, content]) => ({ path: `index/${name}.provenance.json`, content })),
    ];
}
function attestationFiles({ provenance }) {
    return [...provenance].flatMap(([name, text]) => [...attestationsIn(text)].map(([kind, content]) => ({ path: `attestations/${name}.${kind}.attestation`, content })));
}

;// CONCATENATED MODULE: ./lib/rehearsal/output-folder.js







const reportName = 'report.json';
/**
 * Refuse a folder that a rehearsal did not make.
 *
 * Ours has a `report.json` with a schema and a verdict. One that does not exist, or is empty, can be used.
 *
 * @throws ReleaseError `rehearsal-folder`
 */
async function checkOutputFolder(out) {
    const found = await (0,promises_.stat)(out).catch(() => undefined);
    if (found === undefined)
        return;
    if (found.isDirectory() && ((await (0,promises_.readdir)(out)).length === 0 || (await isOurs(out))))
        return;
    throw new errors/* ReleaseError */.K2('rehearsal-folder', {
        message: `${(0,quoted/* quotedPath */.MW)(out)} exists and is not from a rehearsal.`,
        hint: 'Name another folder by `--out`, or remove this one.',
    });
}
/**
 * Replace the output folder by new files.
 *
 * They are written beside it first, so a reader sees the old rehearsal or the new one.
 *
 * @param secrets Texts that may stand in none of the files.
 * @throws Error if one does: nothing is left then.
 */
async function writeOutputFolder(out, files, secrets) {
    const folder = (0,external_node_path_.resolve)(out);
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(folder), { recursive: true });
    const made = (0,external_node_path_.join)((0,external_node_path_.dirname)(folder), `.${(0,external_node_path_.basename)(folder)}-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,temporary_folder/* withFolder */.Z8)(made, async () => {
        for (const { path, content } of files) {
            const target = (0,external_node_path_.join)(made, path);
            // Names of assets and of served files come from outside.
            if (!target.startsWith(`${made}${external_node_path_.sep}`))
                throw new Error(`The path ${(0,quoted/* quotedPath */.MW)(path)} leaves the folder of the rehearsal.`);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.writeFile)(target, content);
        }
        await assertNoSecrets(made, secrets);
        // The old one goes away with the new one's first name.
        await (0,temporary_folder/* withFolder */.Z8)(`${made}-old`, async (aside) => replace(folder, { made, aside }));
    });
}
/** In one go, so that no signal finds the folder gone. */
function replace(folder, { made, aside }) {
    if ((0,external_node_fs_.existsSync)(folder))
        (0,external_node_fs_.renameSync)(folder, (0,external_node_path_.join)(aside, 'folder'));
    (0,external_node_fs_.renameSync)(made, folder);
}
/**
 * Look for tokens in every file of a folder.
 *
 * @throws Error with the file, and never the token: it is a bug of the action or of the rehearsal.
 */
async function assertNoSecrets(folder, secrets) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((found) => found.isFile())) {
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const content = await (0,promises_.readFile)(path);
        for (const secret of secrets) {
            if (content.includes(secret))
                throw new Error(`A token that was given to a job stands in ${(0,quoted/* quoted */.TL)(entry.name)} of the rehearsal.`);
        }
    }
}
async function isOurs(out) {
    try {
        const report = JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(out, reportName), 'utf8'));
        return typeof report === 'object' && report !== null && 'schema' in report && 'verdict' in report;
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/standins/artifacts/blobs.js

const folder = '/artifact-blobs/';
/** The pre-signed address of an artifact's bytes: who has it needs no token. */
function blobAddress(origin, id, access) {
    return `${origin}${folder}${id}?sp=${access}&sig=${signatureOf(id, access)}`;
}
const signatureOf = (id, access) => (0,external_node_crypto_.createHash)('sha256').update(`artifact ${id} ${access}`).digest('hex');
/**
 * Answer for the blob store behind the service; `undefined` for any other path.
 *
 * @see https://learn.microsoft.com/rest/api/storageservices/put-block-list
 */
function answerBlob(state, request) {
    const { pathname, searchParams } = request.url;
    if (!pathname.startsWith(folder))
        return undefined;
    const id = Number(pathname.slice(folder.length));
    const access = request.method === 'PUT' ? 'write' : 'read';
    if (request.headers.authorization !== undefined)
        return refusal(400, 'InvalidAuthenticationInfo');
    if (searchParams.get('sig') !== signatureOf(id, access))
        return refusal(403, 'AuthenticationFailed');
    if (request.method === 'GET')
        return download(state, id);
    const upload = state.uploads.get(id);
    if (upload === undefined)
        return refusal(404, 'BlobNotFound');
    switch (searchParams.get('comp')) {
        case 'block':
            return putBlock(upload, searchParams.get('blockid') ?? '', request);
        case 'blocklist':
            return putBlockList(upload, request, state.now());
        default:
            return refusal(400, 'UnsupportedQueryParameter');
    }
}
function putBlock(upload, blockId, { body }) {
    upload.blocks.set(blockId, body);
    return { status: 201, headers: blobHeaders(upload.id) };
}
/** Makes the blob: its blocks in the order of the list. */
function putBlockList(upload, { body, headers }, now) {
    const ids = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => id);
    const blocks = ids.flatMap((id) => upload.blocks.get(id) ?? []);
    if (blocks.length !== ids.length)
        return refusal(400, 'InvalidBlockList');
    const contentType = String(headers['x-ms-blob-content-type'] ?? 'application/octet-stream');
    upload.blob = { bytes: Buffer.concat(blocks), contentType };
    const made = { etag: `"${upload.id}"`, 'last-modified': now.toUTCString() };
    return { status: 201, headers: { ...made, ...blobHeaders(upload.id) } };
}
function download({ artifacts }, id) {
    const artifact = artifacts.find((one) => one.id === id);
    if (artifact === undefined)
        return refusal(404, 'BlobNotFound');
    const { name, contentType, bytes } = artifact;
    const file = contentType === 'application/zip' ? `${name}.zip` : name;
    const disposition = `attachment; filename="${file}"; filename*=UTF-8''${encodeURIComponent(file)}`;
    return {
        status: 200,
        headers: { 'content-type': contentType, 'content-disposition': disposition, ...blobHeaders(id) },
        body: bytes,
    };
}
const blobHeaders = (id) => ({ 'x-ms-request-id': `artifact-${id}`, 'x-ms-version': '2026-10-06' });
function refusal(status, code) {
    const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
    return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body };
}

;// CONCATENATED MODULE: ./lib/standins/artifacts/calls.js

const service = '/twirp/github.actions.results.api.v1.ArtifactService/';
const methods = {
    CreateArtifact: create,
    FinalizeArtifact: finalize,
    ListArtifacts: list,
    GetSignedArtifactURL: calls_sign,
    DeleteArtifact: remove,
};
/** Answer a remote call of the artifact service. */
function answerCall(state, scopes, { url, method: verb, headers, body }) {
    const method = url.pathname.startsWith(service) ? methods[url.pathname.slice(service.length)] : undefined;
    if (method === undefined || verb !== 'POST')
        return calls_failed('bad_route', `no handler for path "${url.pathname}"`);
    const scope = scopes.get(headers.authorization?.replace(/^bearer /i, '') ?? '');
    if (scope === undefined)
        return calls_failed('unauthenticated', 'missing or invalid authentication token');
    const call = readBody(body);
    if (call === undefined)
        return calls_failed('malformed', 'the json request could not be decoded');
    if (!runsOf(scope).includes(calls_textOf(call, 'workflow_run_backend_id') ?? '')) {
        return calls_failed('permission_denied', 'the token is not for this workflow run');
    }
    return method({ state, scope, body: call, origin: url.origin });
}
const runsOf = ({ run, earlierRuns }) => [run, ...earlierRuns];
/** Reserve a name. A name is taken once in each attempt of a run, also while its upload is not finished. */
function create({ state, scope, body, origin }) {
    const name = calls_textOf(body, 'name') ?? '';
    if (!/^[^":<>|*?\r\n\\/]+$/.test(name))
        return calls_failed('invalid_argument', `the artifact name is not valid: ${name}`);
    const taken = [...state.uploads.values(), ...state.artifacts];
    if (taken.some((other) => other.name === name && other.runBackendId === scope.run)) {
        return calls_failed('already_exists', 'an artifact with this name already exists on the workflow run');
    }
    state.count += 1;
    const upload = {
        id: state.count,
        runBackendId: scope.run,
        jobBackendId: scope.job,
        name,
        blocks: new Map(),
        blob: undefined,
    };
    state.uploads.set(upload.id, upload);
    return calls_done({ ok: true, signed_upload_url: blobAddress(origin, upload.id, 'write') });
}
/** Close an upload: from now on it is listed, and never changes. */
function finalize({ state, scope, body }) {
    const name = calls_textOf(body, 'name');
    const upload = [...state.uploads.values()].find((one) => one.name === name && one.runBackendId === scope.run);
    if (upload?.blob === undefined)
        return calls_failed('not_found', 'artifact upload not found');
    const { bytes, contentType } = upload.blob;
    if (calls_textOf(body, 'size') !== String(bytes.length))
        return calls_failed('invalid_argument', 'size differs from the upload');
    const { id, runBackendId, jobBackendId } = upload;
    state.uploads.delete(id);
    state.artifacts.push({
        id,
        runBackendId,
        jobBackendId,
        name: upload.name,
        contentType,
        bytes,
        sizeBytes: bytes.length,
        digest: calls_textOf(body, 'hash'),
        createdAt: state.now().toISOString(),
    });
    return calls_done({ ok: true, artifact_id: String(id) });
}
/** The artifacts of the run, whichever job made them. */
function list({ state, scope, body }) {
    const name = calls_textOf(body, 'name_filter');
    const id = calls_textOf(body, 'id_filter');
    const artifacts = state.artifacts.filter((artifact) => runsOf(scope).includes(artifact.runBackendId) &&
        (name === undefined || artifact.name === name) &&
        (id === undefined || String(artifact.id) === id));
    return calls_done({ artifacts: artifacts.map(listing) });
}
function listing({ id, name, sizeBytes, digest, createdAt, ...ids }) {
    return {
        workflow_run_backend_id: ids.runBackendId,
        workflow_job_run_backend_id: ids.jobBackendId,
        database_id: String(id),
        name,
        size: String(sizeBytes),
        created_at: createdAt,
        ...(digest === undefined ? {} : { digest }),
    };
}
function calls_named({ state, body }) {
    const name = calls_textOf(body, 'name');
    const run = calls_textOf(body, 'workflow_run_backend_id');
    const job = calls_textOf(body, 'workflow_job_run_backend_id');
    return state.artifacts.find((artifact) => artifact.name === name && artifact.runBackendId === run && artifact.jobBackendId === job);
}
function calls_sign(call) {
    const artifact = calls_named(call);
    if (artifact === undefined)
        return calls_failed('not_found', 'artifact not found');
    return calls_done({ signed_url: blobAddress(call.origin, artifact.id, 'read') });
}
function remove(call) {
    const artifact = calls_named(call);
    if (artifact === undefined)
        return calls_failed('not_found', 'artifact not found');
    call.state.artifacts.splice(call.state.artifacts.indexOf(artifact), 1);
    return calls_done({ ok: true, artifact_id: String(artifact.id) });
}
const calls_done = (body) => ({ status: 200, body });
// https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes
const statuses = {
    already_exists: 409,
    bad_route: 404,
    invalid_argument: 400,
    malformed: 400,
    not_found: 404,
    permission_denied: 403,
    unauthenticated: 401,
};
/** A refusal of a remote call; the client shows its message. */
function calls_failed(code, message) {
    return { status: statuses[code], body: { code, msg: message } };
}
/** @returns `undefined` if the bytes are no JSON object. */
function readBody(bytes) {
    try {
        const value = JSON.parse(bytes.toString());
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}
/** A text, a 64-bit number, or a wrapped text: all of them are strings in this JSON. */
function calls_textOf(body, name) {
    const value = body[name];
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/standins/artifacts/token.js

const day = 24 * 60 * 60;
/**
 * Make a JSON Web Token whose scope names a run and a job.
 *
 * The client only reads the scope; the service knows its own tokens and looks at nothing in them.
 */
function makeToken({ run, job }, at) {
    const issuedAt = Math.floor(at.getTime() / 1000);
    const claims = { scp: `Actions.Results:${run}:${job}`, iat: issuedAt, nbf: issuedAt, exp: issuedAt + day };
    const signed = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
    return `${signed}.${(0,external_node_crypto_.createHmac)('sha256', 'stand-in').update(signed).digest('base64url')}`;
}
const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/standins/artifacts/whole.js


/** Keep files as an artifact of a run; `undefined` if its name is taken in this attempt. */
function addWhole(state, scope, artifact) {
    const { name, files, isReplacing } = artifact;
    const taken = state.artifacts.findIndex((other) => other.name === name && other.runBackendId === scope.run);
    if (taken !== -1 && !isReplacing)
        return undefined;
    if (taken !== -1)
        state.artifacts.splice(taken, 1);
    const bytes = zipOf(files);
    state.count += 1;
    const made = {
        id: state.count,
        runBackendId: scope.run,
        jobBackendId: scope.job,
        name,
        contentType: 'application/zip',
        bytes,
        sizeBytes: bytes.length,
        digest: `sha256:${(0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex')}`,
        createdAt: state.now().toISOString(),
    };
    state.artifacts.push(made);
    return made;
}
// APPNOTE.TXT of PKWARE, 4.3: names in UTF-8 (bit 11 of the flags), stored, at the first moment that a zip can name.
const whole_frame = { version: 20, flags: 0x0800, method: 0, time: 0, date: 0x0021 };
/** A zip file that stores its members as they are. */
function zipOf(files) {
    const parts = [];
    const directory = [];
    let offset = 0;
    for (const [path, content] of files) {
        const name = Buffer.from(path);
        const member = memberFields(name, content);
        const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), member, name]);
        parts.push(local, content);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(offset, 10);
        const version = Buffer.from([whole_frame.version, 0]);
        directory.push(Buffer.from('PK\x01\x02', 'latin1'), version, member, rest, name);
        offset += local.length + content.length;
    }
    const listing = Buffer.concat(directory);
    const end = Buffer.alloc(22);
    end.write('PK\x05\x06', 'latin1');
    end.writeUInt16LE(files.size, 8);
    end.writeUInt16LE(files.size, 10);
    end.writeUInt32LE(listing.length, 12);
    end.writeUInt32LE(offset, 16);
    return Buffer.concat([...parts, listing, end]);
}
/** The fields that a member has both at its place and in the directory, from "version needed" to "extra field length". */
function memberFields(name, content) {
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(whole_frame.version, 0);
    fields.writeUInt16LE(whole_frame.flags, 2);
    fields.writeUInt16LE(whole_frame.method, 4);
    fields.writeUInt16LE(whole_frame.time, 6);
    fields.writeUInt16LE(whole_frame.date, 8);
    fields.writeUInt32LE((0,external_node_zlib_.crc32)(content), 10);
    fields.writeUInt32LE(content.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    return fields;
}

;// CONCATENATED MODULE: ./lib/standins/artifacts.js




/**
 * Make a service that speaks the results protocol and the part of the blob protocol that its client uses.
 *
 * @see https://github.com/actions/toolkit/tree/main/packages/artifact
 */
function createArtifactService({ now }) {
    const state = { now, uploads: new Map(), artifacts: [], count: 0 };
    const scopes = new Map();
    return {
        artifacts: state.artifacts,
        add: (token, artifact) => {
            const scope = scopes.get(token);
            if (scope === undefined)
                throw new Error('The token is none of this service.');
            return addWhole(state, scope, artifact);
        },
        handler: (request) => answerBlob(state, request) ?? answerCall(state, scopes, request),
        runtimeToken: (run, job, earlierRuns = []) => {
            const token = makeToken({ run, job }, now());
            scopes.set(token, { run, job, earlierRuns });
            return token;
        },
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/standins/github/git/changes.js
// git's name for the tree without entries, in repositories that use SHA-1.
const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** Asks git once for each difference. */
function changesBy(git) {
    const asked = new Map();
    const ask = async (base, head) => {
        const output = await git(['diff-tree', '-r', '-z', '--raw', '--numstat', '--no-abbrev', '-M', base, head]);
        return parseChanges(output.toString());
    };
    return (base = emptyTree, head) => {
        const found = asked.get(`${base} ${head}`) ?? ask(base, head);
        asked.set(`${base} ${head}`, found);
        return found;
    };
}
const changes_statuses = {
    A: 'added',
    C: 'copied',
    D: 'removed',
    M: 'modified',
    R: 'renamed',
    T: 'changed',
};
/**
 * Read what `git diff-tree -z --raw --numstat --no-abbrev` printed: every file once with its blobs, then once with its
 * counts.
 *
 * @see https://git-scm.com/docs/diff-format
 */
function parseChanges(output) {
    const fields = output.split('\0').slice(0, -1);
    const changes = [];
    const counts = new Map();
    while (fields.length > 0) {
        const head = fields.shift() ?? '';
        if (head.startsWith(':'))
            changes.push(parseRaw(head, fields));
        else
            counts.set(...parseCounts(head, fields));
    }
    return changes.map((change) => ({ ...change, ...counts.get(change.path) }));
}
function parseRaw(head, fields) {
    const [, , before = '', after = '', letter = ''] = head.split(' ');
    const status = changes_statuses[letter.charAt(0)] ?? 'modified';
    const first = fields.shift() ?? '';
    const isMoved = status === 'renamed' || status === 'copied';
    return {
        path: isMoved ? (fields.shift() ?? '') : first,
        ...(isMoved ? { previousPath: first } : {}),
        status,
        blob: status === 'removed' ? before : after,
        additions: 0,
        deletions: 0,
    };
}
/** `ADDED<tab>DELETED<tab>PATH`, with two paths after an empty one for a file that moved, and `-` for binary files. */
function parseCounts(head, fields) {
    const [additions = '', deletions = '', path = ''] = head.split('\t');
    if (path === '')
        fields.shift();
    const count = { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
    return [path === '' ? (fields.shift() ?? '') : path, count];
}

;// CONCATENATED MODULE: ./lib/standins/github/git/snapshot.js



const snapshot_run = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const commitFormat = '%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B';
const commitFields = 10;
// Of a ref that leads to an annotated tag, what the tag says; of any other, the rest is empty or not used.
const refFields = [
    ...['refname', 'objectname', 'objecttype'],
    ...['tag', 'object', 'type', 'taggername', 'taggeremail', 'taggerdate:unix', 'contents'],
];
const refFormat = `${refFields.map((name) => `%(${name})`).join('%00')}%00`;
/**
 * Read every ref, commit, and annotated tag of a repository.
 *
 * @param directory A work tree or a bare repository; it must stay where it is, since differences are asked later.
 * @param variables What git is started with; without them, what this process has.
 * @param before What was read there earlier: objects do not change, so those of it are not read again.
 */
async function readGitSnapshot(directory, variables, before) {
    const git = async (args, input) => {
        const running = snapshot_run('git', ['-C', directory, ...args], {
            encoding: 'buffer',
            maxBuffer: 2 ** 30,
            ...(variables && { env: variables }),
        });
        // A git that reads nothing may be gone before the pipe is closed.
        if (input !== undefined)
            running.child.stdin?.end(input);
        return (await running).stdout;
    };
    const found = parseRefs(await git(['for-each-ref', `--format=${refFormat}`]));
    const refs = new Map(found.map(({ name, target }) => [name, target]));
    const tags = await followTags(found.flatMap(({ tag }) => tag ?? []), (shas) => git(['cat-file', '--batch'], `${shas.join('\n')}\n`));
    const tips = [...refs.values(), ...[...tags.values()].map(({ object }) => object)].filter(isCommit);
    const isNew = tips.some(({ sha }) => before?.commits.has(sha) !== true);
    const commits = async () => parseCommits((await git(['log', '-z', '--all', '--no-show-signature', `--format=tformat:${commitFormat}`])).toString());
    return {
        refs,
        tags,
        commits: isNew ? await commits() : new Map(before?.commits),
        changes: before?.changes ?? changesBy(git),
        file: before?.file ?? ((commit, path) => git(['cat-file', 'blob', `${commit}:${path}`]).catch(() => undefined)),
    };
}
const isCommit = ({ type }) => type === 'commit';
function parseRefs(output) {
    // Each ends with a zero byte and a line feed.
    const records = output.toString().split('\0\n').slice(0, -1);
    return records.map((record) => {
        const [name = '', sha = '', type = '', tagName = '', object = '', objectType = '', ...said] = record.split('\0');
        const [tagger = '', email = '', seconds, message = ''] = said;
        const tag = {
            sha,
            name: tagName,
            message: message.replace(/\n+$/, ''),
            object: { sha: object, type: objectType },
            tagger: { name: tagger, email: email.replace(/^<|>$/g, '') },
            taggedAt: utc(seconds),
        };
        return { name, target: { sha, type }, tag: type === 'tag' ? tag : undefined };
    });
}
function parseCommits(log) {
    const fields = log.split('\0');
    const commits = new Map();
    for (let start = 0; start + commitFields <= fields.length; start += commitFields) {
        const [sha = '', tree = '', parents = '', ...rest] = fields.slice(start, start + commitFields);
        const [authorName = '', authorEmail = '', authored = '', name = '', email = '', committed = '', message = ''] = rest;
        commits.set(sha, {
            sha,
            tree,
            parents: parents === '' ? [] : parents.split(' '),
            author: { name: authorName, email: authorEmail },
            authoredAt: utc(authored),
            committer: { name, email },
            committedAt: utc(committed),
            message: message.replace(/\n+$/, ''),
        });
    }
    return commits;
}
/** Follows tags of tags: what one reading finds is read next, until all of them lead to something else. */
async function followTags(found, read) {
    const tags = new Map();
    for (let next = found; next.length > 0;) {
        for (const tag of next)
            tags.set(tag.sha, tag);
        const inner = next.map(({ object }) => object).filter(({ sha, type }) => type === 'tag' && !tags.has(sha));
        const wanted = [...new Set(inner.map(({ sha }) => sha))];
        next = wanted.length === 0 ? [] : parseTagBatch(await read(wanted));
    }
    return tags;
}
/** Each object is `SHA TYPE SIZE`, a line feed, SIZE bytes, and a line feed. */
function parseTagBatch(output) {
    const tags = [];
    let position = 0;
    while (position < output.length) {
        const end = output.indexOf('\n', position);
        const [sha = '', , size = '0'] = output.toString('utf8', position, end).split(' ');
        const content = output.toString('utf8', end + 1, end + 1 + Number(size));
        tags.push(parseTag(sha, content));
        position = end + 1 + Number(size) + 1;
    }
    return tags;
}
function parseTag(sha, content) {
    const split = content.indexOf('\n\n');
    const header = content.slice(0, split);
    const field = (name) => header.match(new RegExp(`^${name} (.*)$`, 'm'))?.[1] ?? '';
    const tagger = field('tagger').match(/^(.*) <(.*)>(?: (\d+)(?: .*)?)?$/);
    return {
        sha,
        name: field('tag'),
        message: content.slice(split + 2).replace(/\n+$/, ''),
        object: { sha: field('object'), type: field('type') },
        tagger: { name: tagger?.[1] ?? '', email: tagger?.[2] ?? '' },
        taggedAt: utc(tagger?.[3]),
    };
}
// What Date can hold.
const mostSeconds = 8_640_000_000_000;
/** A moment in the form of GitHub, whatever zone a person wrote beside it. A time that git cannot read is its first one. */
function utc(epochSeconds = '') {
    const seconds = Number(epochSeconds);
    const moment = new Date(Number.isFinite(seconds) && seconds <= mostSeconds ? seconds * 1000 : 0);
    return moment.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

// EXTERNAL MODULE: ./node_modules/snappyjs/index.js
var snappyjs = __webpack_require__(64528);
;// CONCATENATED MODULE: ./lib/standins/byte-range.js
/**
 * The part of stored bytes that a request wants: 206, 416 for a part that is not there, and everything, with 200, for
 * whoever names no part or one in another form.
 *
 * @param whole The answer with all bytes; its headers have the `etag`.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-14
 */
function answerRange({ headers }, whole) {
    const [, first = '', last = ''] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
    const withRanges = { ...whole.headers, 'accept-ranges': 'bytes' };
    if (first === '')
        return { ...whole, headers: withRanges };
    const total = whole.body.length;
    const start = Number(first);
    const end = last === '' ? total - 1 : Math.min(Number(last), total - 1);
    if (start >= total || end < start) {
        return { status: 416, headers: { ...withRanges, 'content-range': `bytes */${total}` }, body: '' };
    }
    const range = { 'content-range': `bytes ${start}-${end}/${total}` };
    return { status: 206, headers: { ...withRanges, ...range }, body: whole.body.subarray(start, end + 1) };
}

;// CONCATENATED MODULE: ./lib/standins/github/storage.js



// As the real ones: whoever asks later gets another address.
const lifetimeMs = 5 * 60_000;
/** The pre-signed address of stored bytes, for some minutes: who has it needs no token. */
function storedAddress({ storage }, kind, id, now) {
    const end = new Date(now.getTime() + lifetimeMs).toISOString();
    return `${storage}/${kind}/${id}?se=${encodeURIComponent(end)}&sig=${storage_signatureOf(kind, String(id), end)}`;
}
const storage_signatureOf = (kind, id, end) => stableHex(`storage ${kind} ${id} ${end}`);
/**
 * Answer for the blob store behind the API; `undefined` if the path is not below `/storage/`.
 *
 * Like the real one it refuses a request that is both pre-signed and bears a token.
 */
function answerStorage(state, request) {
    const [, root, kind = '', id = ''] = request.url.pathname.split('/');
    if (root !== 'storage')
        return undefined;
    if (request.headers.authorization !== undefined) {
        return blobRefusal(400, 'InvalidAuthenticationInfo', 'Authentication information is not given in the correct format.');
    }
    const end = request.url.searchParams.get('se') ?? '';
    const isSigned = request.url.searchParams.get('sig') === storage_signatureOf(kind, id, end);
    if (!isSigned || Date.parse(end) <= state.options.now().getTime()) {
        return blobRefusal(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
    }
    const stored = kind === 'assets' ? storedAsset(state, request, Number(id)) : storedBundle(state, Number(id));
    return stored ?? blobRefusal(404, 'BlobNotFound', 'The specified blob does not exist.');
}
function storedAsset(state, request, id) {
    const asset = state.releases.findAsset(id);
    if (asset === undefined)
        return undefined;
    const disposition = `attachment; filename=${asset.name}`;
    const etag = `"0x${stableHex(`etag ${id}`).slice(0, 15).toUpperCase()}"`;
    const headers = { 'content-type': asset.contentType, 'content-disposition': disposition, etag };
    return answerRange(request, { status: 200, headers, body: asset.bytes });
}
function storedBundle(state, id) {
    const record = state.attestations.find((attestation) => attestation.id === id);
    if (record === undefined)
        return undefined;
    const body = (0,snappyjs/* compress */.B)(Buffer.from(JSON.stringify(record.bundle)));
    return { status: 200, headers: { 'content-type': 'application/x-snappy' }, body };
}
function blobRefusal(status, code, message) {
    const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`;
    return { status, headers: { 'content-type': 'application/xml', 'x-ms-error-code': code }, body };
}

;// CONCATENATED MODULE: ./lib/standins/github/handlers/releases.js






/** A release as far as the caller may see it; drafts are for those who may write. */
function visibleRelease(call, id) {
    const release = call.state.releases.find(id);
    return release?.isDraft && !call.caller.seesDrafts ? undefined : release;
}
function view({ at, state }, release) {
    return releaseView(at, release, state.releases.assetsOf(release.id));
}
const answer = (call, release) => release === undefined ? notFound(call.operation) : ok(view(call, release));
/** Releases, and drafts for those who may write; there is no filter by tag. */
const listReleases = (call) => {
    const releases = call.state.releases.list().filter(({ isDraft }) => !isDraft || call.caller.seesDrafts);
    return paging_listed(call, releases, (release) => view(call, release));
};
const getRelease = (call) => answer(call, visibleRelease(call, numberParameter(call, 'release_id')));
/** A published release by its tag; a draft is never found so, whoever asks. */
const getReleaseByTag = (call) => answer(call, call.state.releases.published(parameter(call, 'tag')));
const getLatestRelease = (call) => answer(call, call.state.releases.latest());
/** What a request says of a release, over what was there before. */
function merged(call, before) {
    const tagName = call_text(call, 'tag_name') ?? before.tagName;
    return {
        ...before,
        tagName,
        targetCommitish: call_text(call, 'target_commitish') ?? before.targetCommitish,
        name: call_text(call, 'name') ?? before.name,
        body: call_text(call, 'body') ?? before.body,
        isPrerelease: flag(call, 'prerelease') ?? before.isPrerelease,
        makeLatest: makeLatest(call) ?? before.makeLatest,
        createdAt: call.state.commitDate(tagName) ?? before.createdAt,
        updatedAt: call.state.now(),
    };
}
function makeLatest(call) {
    const value = call_text(call, 'make_latest');
    return value === 'true' || value === 'false' || value === 'legacy' ? value : undefined;
}
/** Make a draft, or a release that is public at once. */
const createRelease = async (call) => {
    const { state, caller } = call;
    const at = state.now();
    const release = merged(call, {
        tagName: '',
        targetCommitish: state.repository.defaultBranch,
        name: null,
        body: null,
        isDraft: true,
        isPrerelease: false,
        isImmutable: false,
        author: caller.login,
        publisher: undefined,
        createdAt: at,
        updatedAt: at,
        publishedAt: null,
        makeLatest: 'true',
    });
    if (release.tagName === '')
        return unprocessable(call.operation, 'Invalid request.\n\n"tag_name" wasn\'t supplied.');
    const publishes = flag(call, 'draft') !== true;
    const refusal = await refusalOf(call, release, publishes);
    if (refusal !== undefined)
        return refusal;
    return created(view(call, state.releases.add(publishes ? state.published(release, caller.login) : release)));
};
/** Change a release; `draft: false` publishes it, `draft: true` takes it back. */
const updateRelease = async (call) => {
    const { state, caller } = call;
    const before = visibleRelease(call, numberParameter(call, 'release_id'));
    if (before === undefined)
        return notFound(call.operation);
    if (before.isImmutable && flag(call, 'draft') === true)
        return validationFailed(call.operation, lockedState);
    const change = { ...merged(call, before), id: before.id };
    const publishes = before.isDraft && flag(call, 'draft') === false;
    const refusal = await refusalOf(call, change, publishes);
    if (refusal !== undefined)
        return refusal;
    if (publishes) {
        // A draft does not remember what it was made with: what counts is said when it is published.
        const latest = makeLatest(call) ?? 'true';
        return ok(view(call, state.releases.put(state.published({ ...change, makeLatest: latest }, caller.login))));
    }
    const isDraft = flag(call, 'draft') ?? before.isDraft;
    const kept = state.releases.put({ ...change, isDraft, publishedAt: isDraft ? null : before.publishedAt });
    if (!isDraft && makeLatest(call) !== undefined)
        state.releases.choose(kept);
    return ok(view(call, kept));
};
/** Remove a release and its assets; the tag stays. */
const deleteRelease = (call) => {
    const release = visibleRelease(call, numberParameter(call, 'release_id'));
    if (release === undefined)
        return notFound(call.operation);
    call.state.releases.remove(release.id);
    return done;
};
const lockedState = {
    resource: 'Release',
    code: 'custom',
    field: 'state',
    message: 'state cannot be changed when release is immutable',
};
const longestBody = 125_000;
async function refusalOf(call, release, publishes) {
    const { operation, state } = call;
    const refuse = (field, code, message) => validationFailed(operation, { resource: 'Release', code, field, ...(message === undefined ? {} : { message }) });
    if ((release.body?.length ?? 0) > longestBody) {
        return refuse('body', 'custom', `body is too long (maximum is ${longestBody} characters)`);
    }
    if (publishes && state.releases.published(release.tagName) !== undefined)
        return refuse('tag_name', 'already_exists');
    if (publishes && state.releases.isLocked(release.tagName)) {
        return refuse('tag_name', 'custom', 'tag_name was used by an immutable release');
    }
    return call_text(call, 'target_commitish') === undefined ? undefined : targetRefusal(call, release.targetCommitish);
}
/**
 * GitHub looks at a target even where the tag exists and makes it useless: a commit that changes workflow files needs
 * a permission that no job can have.
 *
 * @see https://github.com/cli/cli/issues/9514
 */
async function targetRefusal(call, target) {
    const { git, repository } = call.state;
    const commit = resolveCommit(git, target, repository.defaultBranch);
    const base = resolveCommit(git, 'HEAD', repository.defaultBranch);
    if (commit === undefined) {
        return validationFailed(call.operation, { resource: 'Release', code: 'invalid', field: 'target_commitish' });
    }
    const changes = await git.changes(base?.sha, commit.sha);
    return changes.some(({ path }) => path.startsWith('.github/workflows/')) ? notFound(call.operation) : undefined;
}
const releaseRows = {
    'repos/list-releases': openGet('/releases', contents, 'releases/releases#list-releases', listReleases),
    'repos/create-release': write('POST', '/releases', contentsOrWorkflows, 'releases/releases#create-a-release', createRelease),
    'repos/get-latest-release': get('/releases/latest', contents, 'releases/releases#get-the-latest-release', getLatestRelease),
    'repos/get-release-by-tag': get('/releases/tags/{tag}', contents, 'releases/releases#get-a-release-by-tag-name', getReleaseByTag),
    'repos/get-release': get('/releases/{release_id}', contents, 'releases/releases#get-a-release', getRelease),
    'repos/update-release': write('PATCH', '/releases/{release_id}', contents, 'releases/releases#update-a-release', updateRelease),
    'repos/delete-release': write('DELETE', '/releases/{release_id}', contents, 'releases/releases#delete-a-release', deleteRelease),
};

;// CONCATENATED MODULE: ./lib/standins/github/handlers/assets.js







function visibleAsset(call) {
    const asset = call.state.releases.findAsset(numberParameter(call, 'asset_id'));
    const release = asset && visibleRelease(call, asset.releaseId);
    return asset && release && { release, asset };
}
const alreadyThere = { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' };
/**
 * The name that an asset gets: anything but letters, digits, `-`, `_`, `+`, and `.` becomes a period, and no name
 * begins or ends with one.
 *
 * @see https://docs.github.com/rest/releases/assets#upload-a-release-asset
 */
function assetName(name) {
    return name
        .replace(/[^A-Za-z0-9._+-]/g, '.')
        .replace(/\.+$/, '')
        .replace(/^\.+/, 'default.');
}
/** The assets of a release. */
const listAssets = (call) => {
    const release = visibleRelease(call, numberParameter(call, 'release_id'));
    if (release === undefined)
        return notFound(call.operation);
    return paging_listed(call, call.state.releases.assetsOf(release.id), (asset) => assetView(call.at, release, asset));
};
/** Take the bytes of the body as a new asset; nothing is ever replaced. */
const uploadAsset = (call) => {
    const { state, request } = call;
    const release = visibleRelease(call, numberParameter(call, 'release_id'));
    const name = query(call, 'name');
    if (release === undefined)
        return notFound(call.operation);
    if (release.isImmutable)
        return unprocessable(undefined, 'Cannot upload assets to an immutable release.');
    if (!name)
        return unprocessable(call.operation, 'Invalid request.\n\n"name" wasn\'t supplied.');
    if (state.releases.assetsOf(release.id).some((asset) => asset.name === assetName(name))) {
        return validationFailed(call.operation, alreadyThere);
    }
    const upload = {
        name: assetName(name),
        label: query(call, 'label') ?? '',
        contentType: request.headers['content-type'] ?? 'application/octet-stream',
        bytes: request.body,
        uploader: call.caller.login,
    };
    return created(assetView(call.at, release, state.releases.addAsset(release.id, upload, state.now())));
};
/** What is known of an asset, or the way to its bytes where the request accepts only those. */
const getAsset = (call) => {
    const shown = visibleAsset(call);
    if (shown === undefined)
        return notFound(call.operation);
    if (call.request.headers.accept?.includes('application/octet-stream')) {
        return {
            status: 302,
            headers: { location: storedAddress(call.at, 'assets', shown.asset.id, call.state.options.now()) },
        };
    }
    return ok(assetView(call.at, shown.release, shown.asset));
};
/** Rename an asset, or label it. */
const updateAsset = (call) => {
    const shown = visibleAsset(call);
    if (shown === undefined)
        return notFound(call.operation);
    const { release, asset } = shown;
    const name = assetName(call_text(call, 'name') ?? asset.name);
    const others = call.state.releases.assetsOf(release.id).filter(({ id }) => id !== asset.id);
    if (others.some((other) => other.name === name))
        return validationFailed(call.operation, alreadyThere);
    const changed = { ...asset, name, label: call_text(call, 'label') ?? asset.label, updatedAt: call.state.now() };
    return ok(assetView(call.at, release, call.state.releases.putAsset(changed)));
};
/** Remove an asset, unless its release is locked. */
const deleteAsset = (call) => {
    const shown = visibleAsset(call);
    if (shown === undefined)
        return notFound(call.operation);
    // GitHub's own words for this refusal are not on record; the status is.
    if (shown.release.isImmutable)
        return unprocessable(undefined, 'Cannot delete assets from an immutable release.');
    call.state.releases.removeAsset(shown.asset.id);
    return done;
};
const assetRows = {
    'repos/list-release-assets': openGet('/releases/{release_id}/assets', contents, 'releases/assets#list-release-assets', listAssets),
    'repos/upload-release-asset': write('POST', '/releases/{release_id}/assets', contents, 'releases/assets#upload-a-release-asset', uploadAsset),
    'repos/get-release-asset': openGet('/releases/assets/{asset_id}', contents, 'releases/assets#get-a-release-asset', getAsset),
    'repos/update-release-asset': write('PATCH', '/releases/assets/{asset_id}', contents, 'releases/assets#update-a-release-asset', updateAsset),
    'repos/delete-release-asset': write('DELETE', '/releases/assets/{asset_id}', contents, 'releases/assets#delete-a-release-asset', deleteAsset),
};

;// CONCATENATED MODULE: ./lib/standins/github/attestations.js
// The short names that the list takes in the place of whole predicate types.
const shortNames = {
    provenance: ['https://slsa.dev/provenance/v1', 'https://slsa.dev/provenance/v0.2'],
    sbom: ['https://spdx.dev/Document/v2.3', 'https://cyclonedx.org/bom'],
    release: ['https://in-toto.io/attestation/release/v0.1', 'https://in-toto.io/attestation/release/v0.2'],
};
/** @param filter A short name or a whole predicate type; `null` for all. */
function hasPredicate({ predicateType }, filter) {
    return filter === null || (shortNames[filter] ?? [filter]).includes(predicateType);
}
/** Read the in-toto statement in a bundle; `undefined` if there is none. */
function readBundle(bundle) {
    const statement = readStatement(property(property(bundle, 'dsseEnvelope'), 'payload'));
    const predicateType = property(statement, 'predicateType');
    const subjects = property(statement, 'subject');
    if (typeof predicateType !== 'string' || !Array.isArray(subjects))
        return undefined;
    const digests = subjects.map((subject) => property(property(subject, 'digest'), 'sha256'));
    return { predicateType, digests: digests.map((digest) => `sha256:${String(digest)}`) };
}
function readStatement(payload) {
    try {
        return JSON.parse(Buffer.from(String(payload), 'base64').toString());
    }
    catch {
        return undefined;
    }
}
function property(value, name) {
    return typeof value === 'object' && value !== null
        ? Object.entries(value).find(([key]) => key === name)?.[1]
        : undefined;
}

;// CONCATENATED MODULE: ./lib/standins/github/handlers/attestations.js





/** Store a bundle; nobody verifies it here. */
const createAttestation = (call) => {
    const { bundle } = call.body;
    const record = isObject(bundle) ? call.state.addAttestation(bundle) : undefined;
    if (record === undefined) {
        return validationFailed(call.operation, { resource: 'Attestation', code: 'invalid', field: 'bundle' });
    }
    return created({ id: record.id });
};
/** The attestations of a digest, the youngest first; a digest without any is not found. */
const listAttestations = (call) => {
    const digest = parameter(call, 'subject_digest');
    const found = call.state.attestations.filter((record) => record.digests.includes(digest) && hasPredicate(record, query(call, 'predicate_type')));
    if (found.length === 0)
        return notFound(call.operation);
    const size = Math.min(Number(query(call, 'per_page') ?? 30), 100);
    const older = found.reverse().filter(({ id }) => id < Number(query(call, 'after') ?? Number.POSITIVE_INFINITY));
    const shown = older.slice(0, size);
    return {
        ...ok({ attestations: shown.map((record) => attestations_view(call, record)) }),
        headers: older.length > size ? { link: nextLink(call, shown) } : {},
    };
};
function attestations_view({ at, state }, { id, bundle }) {
    const rest = {
        repository_id: at.repository.id,
        bundle_url: storedAddress(at, 'attestations', id, state.options.now()),
        initiator: 'user',
    };
    switch (state.options.bundles) {
        case 'inline':
            return { bundle, ...rest };
        case 'url':
            return { bundle: null, ...rest };
    }
}
function nextLink({ request }, shown) {
    const address = new URL(request.url);
    address.searchParams.set('after', String(shown.at(-1)?.id ?? ''));
    return `<${address.href}>; rel="next"`;
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
const attestationRows = {
    'repos/create-attestation': write('POST', '/attestations', [['attestations']], 'repos/attestations#create-an-attestation', createAttestation),
    'repos/list-attestations': get('/attestations/{subject_digest}', [['attestations']], 'repos/attestations#list-attestations', listAttestations),
};

;// CONCATENATED MODULE: ./lib/standins/github/checks.js

/** The app that reports the jobs of workflows. */
const actionsApp = 'github-actions';
/** The check runs and commit statuses of a repository: every report is another one. */
class Checks {
    #nextId;
    #now;
    #runs = [];
    #statuses = [];
    /** @param now ISO 8601, UTC, whole seconds. */
    constructor({ nextId, now }) {
        this.#nextId = nextId;
        this.#now = now;
    }
    /** Let an app report a check run. */
    report({ commit, name, app = actionsApp, status = 'completed', ...report }) {
        const runId = app === actionsApp ? (report.runId ?? this.#nextId()) : undefined;
        const isCompleted = status === 'completed';
        const record = {
            id: this.#nextId(),
            // One suite for each workflow run, and one for each commit of any other app.
            suiteId: stableNumber(`suite ${app} ${runId ?? commit}`),
            commit,
            name,
            app,
            status,
            conclusion: isCompleted ? (report.conclusion ?? 'success') : null,
            runId,
            detailsUrl: report.detailsUrl,
            startedAt: this.#now(),
            completedAt: isCompleted ? this.#now() : null,
        };
        this.#runs.push(record);
        return record;
    }
    /** Let a service set a commit status. */
    reportStatus(report) {
        const targetUrl = report.targetUrl ?? null;
        const record = { ...report, targetUrl, id: this.#nextId(), createdAt: this.#now() };
        this.#statuses.push(record);
        return record;
    }
    /** Every check run of a commit, the newest first. */
    runsOf(commit) {
        return this.#runs.filter((run) => run.commit === commit).reverse();
    }
    /** Every status of a commit, the newest first. */
    statusesOf(commit) {
        return this.#statuses.filter((status) => status.commit === commit).reverse();
    }
}
/**
 * What the filter `latest` leaves: the newest check run of each name, in each suite for itself.
 *
 * @see https://github.com/lewagon/wait-on-check-action/pull/156: a second suite for the same commit hides nothing.
 */
function latestOf(newestFirst) {
    return firstOfEach(newestFirst, ({ suiteId, name }) => `${suiteId} ${name}`);
}
/** The newest status of each context. */
function newestOf(newestFirst) {
    return firstOfEach(newestFirst, ({ context }) => context);
}
function firstOfEach(items, keyOf) {
    const keys = items.map(keyOf);
    return items.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}
/**
 * The state of a commit out of the newest status of each context.
 *
 * @see https://docs.github.com/rest/commits/statuses#get-the-combined-status-for-a-specific-reference
 */
function combinedState(newest) {
    const states = newest.map(({ state }) => state);
    if (states.includes('error') || states.includes('failure'))
        return 'failure';
    return states.length === 0 || states.includes('pending') ? 'pending' : 'success';
}

;// CONCATENATED MODULE: ./lib/standins/github/views/checks.js



/** A check run; its `pull_requests`, which nothing here reads, are left empty as for a branch of a fork. */
function checkRunView(at, run) {
    const page = checks_pageOf(at, run);
    const url = `${at.api}/check-runs/${run.id}`;
    return {
        id: run.id,
        node_id: nodeId('CheckRun', run.id),
        name: run.name,
        head_sha: run.commit,
        external_id: '',
        url,
        html_url: page,
        details_url: run.detailsUrl === undefined ? page : run.detailsUrl,
        status: run.status,
        // The types leave `stale` out: https://docs.github.com/pull-requests/reference/status-checks
        conclusion: run.conclusion,
        started_at: run.startedAt,
        completed_at: run.completedAt,
        output: { title: null, summary: null, text: null, annotations_count: 0, annotations_url: `${url}/annotations` },
        check_suite: { id: run.suiteId },
        app: appView(at, run.app),
        pull_requests: [],
    };
}
/** The page of a job, which has the number of its check run; for another app, the page of the check run. */
function checks_pageOf({ page }, { id, runId }) {
    return runId === undefined ? `${page}/runs/${id}` : `${page}/actions/runs/${runId}/job/${id}`;
}
function appView(at, slug) {
    const isActions = slug === actionsApp;
    // The number on github.com.
    const id = isActions ? 15368 : stableNumber(`app ${slug}`);
    return {
        id,
        slug,
        node_id: nodeId('App', id),
        owner: userView(at, isActions ? 'github' : slug),
        name: isActions ? 'GitHub Actions' : slug,
        description: null,
        external_url: `https://${slug}.example.org`,
        html_url: `https://github.com/apps/${slug}`,
        created_at: '2018-07-30T09:30:17Z',
        updated_at: '2018-07-30T09:30:17Z',
        permissions: { checks: 'write', metadata: 'read' },
        events: [],
    };
}
/** A status as a combined status shows it. */
function simpleStatusView(at, status) {
    return {
        id: status.id,
        node_id: nodeId('StatusContext', status.id),
        url: `${at.api}/statuses/${status.commit}`,
        avatar_url: userView(at, at.repository.owner).avatar_url,
        state: status.state,
        context: status.context,
        description: null,
        target_url: status.targetUrl,
        created_at: status.createdAt,
        updated_at: status.createdAt,
    };
}
/** A status as it is listed. */
function statusView(at, status) {
    return { ...simpleStatusView(at, status), creator: userView(at, at.repository.owner) };
}

;// CONCATENATED MODULE: ./lib/standins/github/handlers/checks.js








/** The check runs of a commit, the newest first; the latest of each suite unless `filter` says otherwise. */
const listCheckRuns = (call) => {
    const name = parameter(call, 'ref');
    const commit = namedCommit(call, name);
    if (commit === undefined)
        return unprocessable(call.operation, `No commit found for SHA: ${name}`);
    const reported = call.state.checks.runsOf(commit.sha);
    const runs = (query(call, 'filter') === 'all' ? reported : latestOf(reported)).filter((run) => isAskedFor(call, run));
    const { items, headers } = pageOf(call, runs);
    const answer = {
        total_count: runs.length,
        check_runs: items.map((run) => checkRunView(call.at, run)),
    };
    return { ...ok(answer), headers };
};
function isAskedFor(call, run) {
    const name = query(call, 'check_name');
    const status = query(call, 'status');
    return (name === null || name === run.name) && (status === null || status === run.status);
}
/** The newest status of each context, and what they come to. */
const getCombinedStatus = (call) => {
    const commit = namedCommit(call, parameter(call, 'ref'));
    if (commit === undefined)
        return notFound(call.operation);
    const newest = newestOf(call.state.checks.statusesOf(commit.sha));
    const { items, headers } = pageOf(call, newest);
    const answer = {
        state: combinedState(newest),
        statuses: items.map((status) => simpleStatusView(call.at, status)),
        sha: commit.sha,
        total_count: newest.length,
        repository: repositoryView(call.at),
        commit_url: `${call.at.api}/commits/${commit.sha}`,
        url: `${call.at.api}/commits/${commit.sha}/status`,
    };
    return { ...ok(answer), headers };
};
/** Every status of a commit, the newest first. */
const listStatuses = (call) => {
    const commit = namedCommit(call, parameter(call, 'ref'));
    if (commit === undefined)
        return notFound(call.operation);
    return paging_listed(call, call.state.checks.statusesOf(commit.sha), (status) => statusView(call.at, status));
};
const checkRows = {
    'checks/list-for-ref': get('/commits/{ref}/check-runs', [['checks']], 'checks/runs#list-check-runs-for-a-git-reference', listCheckRuns),
    'repos/get-combined-status-for-ref': get('/commits/{ref}/status', [['statuses']], 'commits/statuses#get-the-combined-status-for-a-specific-reference', getCombinedStatus),
    'repos/list-commit-statuses-for-ref': get('/commits/{ref}/statuses', [['statuses']], 'commits/statuses#list-commit-statuses-for-a-reference', listStatuses),
};

;// CONCATENATED MODULE: ./lib/standins/github/handlers/comments.js





const missingBody = { resource: 'IssueComment', code: 'missing_field', field: 'body' };
/** The stand-in has no issues: comments belong to pull requests, whose numbers they share. */
function issueNumber(call) {
    const number = numberParameter(call, 'issue_number');
    return call.state.pullRequests.has(number) ? number : undefined;
}
/** The comments of a pull request, the oldest first. */
const listComments = (call) => {
    const number = issueNumber(call);
    if (number === undefined)
        return notFound(call.operation);
    const comments = [...call.state.comments.values()].filter(({ issue }) => issue === number);
    return paging_listed(call, comments, (comment) => commentView(call.at, comment));
};
/** Say something on a pull request. */
const createComment = (call) => {
    const issue = issueNumber(call);
    const body = call_text(call, 'body');
    if (issue === undefined)
        return notFound(call.operation);
    if (!body)
        return validationFailed(call.operation, missingBody);
    const at = call.state.now();
    const id = call.state.nextId();
    const comment = { id, issue, body, author: call.caller.login, createdAt: at, updatedAt: at };
    call.state.comments.set(id, comment);
    return created(commentView(call.at, comment));
};
/** Replace the words of a comment. */
const updateComment = (call) => {
    const comment = call.state.comments.get(numberParameter(call, 'comment_id'));
    const body = call_text(call, 'body');
    if (comment === undefined)
        return notFound(call.operation);
    if (!body)
        return validationFailed(call.operation, missingBody);
    const changed = { ...comment, body, updatedAt: call.state.now() };
    call.state.comments.set(comment.id, changed);
    return ok(commentView(call.at, changed));
};
/** Milestones; the open ones unless `state` says otherwise. */
const listMilestones = (call) => {
    const state = query(call, 'state') ?? 'open';
    const milestones = [...call.state.milestones.keys()]
        .flatMap((number) => call.state.milestone(number) ?? [])
        .filter(({ closedAt }) => state === 'all' || (state === 'open') === (closedAt === null));
    return paging_listed(call, milestones, (milestone) => milestoneView(call.at, milestone));
};
/** Rename, close, or open a milestone again. */
const updateMilestone = (call) => {
    const milestone = call.state.milestone(numberParameter(call, 'milestone_number'));
    if (milestone === undefined)
        return notFound(call.operation);
    const at = call.state.now();
    const state = call_text(call, 'state');
    const closedAt = state === undefined ? milestone.closedAt : state === 'closed' ? (milestone.closedAt ?? at) : null;
    const changed = { ...milestone, title: call_text(call, 'title') ?? milestone.title, closedAt, updatedAt: at };
    call.state.milestones.set(milestone.number, changed);
    return ok(milestoneView(call.at, changed));
};
const commentRows = {
    'issues/list-comments': get('/issues/{issue_number}/comments', issuesOrPullRequests, 'issues/comments#list-issue-comments', listComments),
    'issues/create-comment': write('POST', '/issues/{issue_number}/comments', issuesOrPullRequests, 'issues/comments#create-an-issue-comment', createComment),
    'issues/update-comment': write('PATCH', '/issues/comments/{comment_id}', issuesOrPullRequests, 'issues/comments#update-an-issue-comment', updateComment),
    'issues/list-milestones': openGet('/milestones', issuesOrPullRequests, 'issues/milestones#list-milestones', listMilestones),
    'issues/update-milestone': write('PATCH', '/milestones/{milestone_number}', issuesOrPullRequests, 'issues/milestones#update-a-milestone', updateMilestone),
};

;// CONCATENATED MODULE: ./lib/standins/github/handlers/contents.js





/** One file at a ref, the default branch without one; folders are not served here. */
const getContent = async (call) => {
    const { at, operation, request, state } = call;
    const path = parameter(call, 'path');
    const ref = request.url.searchParams.get('ref') ?? state.repository.defaultBranch;
    const commit = namedCommit(call, ref);
    const bytes = commit === undefined ? undefined : await state.git.file(commit.sha, path);
    if (bytes === undefined)
        return notFound(operation);
    const sha = (0,external_node_crypto_.createHash)('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
    const links = { self: `${at.api}/contents/${path}?ref=${ref}`, git: `${at.api}/git/blobs/${sha}` };
    const page = `${at.page}/blob/${ref}/${path}`;
    const answer = {
        type: 'file',
        name: path.split('/').at(-1) ?? path,
        path,
        sha,
        size: bytes.length,
        encoding: 'base64',
        content: bytes.toString('base64'),
        url: links.self,
        git_url: links.git,
        html_url: page,
        download_url: null,
        _links: { ...links, html: page },
    };
    return ok(answer);
};
const contentRows = {
    'repos/get-content': get('/contents/{path}', contents, 'repos/contents#get-repository-content', getContent),
};

;// CONCATENATED MODULE: ./lib/standins/github/handlers/git.js







/** One ref by its exact name, without `refs/`. */
const getRef = (call) => {
    const name = `refs/${parameter(call, 'ref')}`;
    const target = call.state.git.refs.get(name);
    return target === undefined ? notFound(call.operation) : ok(refView(call.at, name, target));
};
/** Every ref whose name begins so; none is an empty list. */
const listMatchingRefs = (call) => {
    const prefix = `refs/${parameter(call, 'ref')}`;
    const refs = [...call.state.git.refs].filter(([name]) => name.startsWith(prefix));
    return ok(refs.map(([name, target]) => refView(call.at, name, target)));
};
/** An annotated tag object; a commit is none, although a lightweight tag points at it. */
const getTag = (call) => {
    const tag = call.state.git.tags.get(parameter(call, 'tag_sha'));
    return tag === undefined ? notFound(call.operation) : ok(gitTagView(call.at, tag));
};
/** A commit object by its full SHA. */
const getGitCommit = (call) => {
    const commit = call.state.git.commits.get(parameter(call, 'commit_sha'));
    return commit === undefined ? notFound(call.operation) : ok(gitCommitView(call.at, commit));
};
/** Tags with the commits they lead to, by name, the greatest first. */
const listTags = (call) => {
    const { git } = call.state;
    const tags = [...git.refs].flatMap(([ref, target]) => {
        const sha = ref.startsWith('refs/tags/') ? peel(git, target) : undefined;
        return sha === undefined ? [] : [{ name: ref.slice('refs/tags/'.length), sha }];
    });
    return paging_listed(call, tags.reverse(), (tag) => tagView(call, tag));
};
function tagView({ at }, { name, sha }) {
    return {
        name,
        node_id: nodeId('Ref', `refs/tags/${name}`),
        commit: { sha, url: `${at.api}/commits/${sha}` },
        zipball_url: `${at.api}/zipball/refs/tags/${name}`,
        tarball_url: `${at.api}/tarball/refs/tags/${name}`,
    };
}
const gitRows = {
    'git/get-ref': openGet('/git/ref/{ref}', contents, 'git/refs#get-a-reference', getRef),
    'git/list-matching-refs': openGet('/git/matching-refs/{ref}', contents, 'git/refs#list-matching-references', listMatchingRefs),
    'git/get-tag': get('/git/tags/{tag_sha}', contents, 'git/tags#get-a-tag', getTag),
    'git/get-commit': get('/git/commits/{commit_sha}', contents, 'git/commits#get-a-commit-object', getGitCommit),
    'repos/list-tags': get('/tags', metadata, 'repos/repos#list-repository-tags', listTags),
};

;// CONCATENATED MODULE: ./lib/standins/github/operations.js












/**
 * What the stand-in serves: each row stands beside the function that answers it. The first path that fits is taken,
 * so `/commits/{ref}/status` comes before `/commits/{ref}`.
 *
 * @see https://docs.github.com/rest/authentication/permissions-required-for-github-apps
 */
const operations = {
    'repos/get': get('', metadata, 'repos/repos#get-a-repository', (call) => ok(repositoryView(call.at))),
    ...gitRows,
    ...pullRequestRows,
    ...checkRows,
    ...commitRows,
    ...contentRows,
    ...releaseRows,
    ...assetRows,
    ...attestationRows,
    ...commentRows,
};
// What GitHub lets run over slashes; clients send them as they are or as %2F.
const overSlashes = ['ref', 'basehead', 'tag', 'path'];
const patterns = Object.entries(operations).map(([operation, { method, path }]) => ({
    operation: operation,
    method,
    pattern: new RegExp(`^${path.replace(/\{(\w+)\}/g, (_, name) => `(?<${name}>${segment(name)})`)}$`),
}));
function segment(name) {
    if (overSlashes.includes(name))
        return '.+';
    return name.endsWith('_id') || name.endsWith('_number') ? '\\d+' : '[^/]+';
}
/** Find the operation of a request; `undefined` if the stand-in does not serve it. */
function findRoute(method, pathname) {
    for (const { operation, method: expected, pattern } of patterns) {
        const found = method === expected ? pattern.exec(pathname) : null;
        if (found === null)
            continue;
        const parameters = Object.entries(found.groups ?? {});
        return {
            operation,
            parameters: Object.fromEntries(parameters.map(([name, value]) => [name, decodeURIComponent(value)])),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/standins/github/permissions.js
/** Whether a token holds a permission; `write` includes `read`, and `metadata` can always be read. */
function permissions_holds(permissions, name, access) {
    const held = permissions[name];
    if (access === 'read' && (name === 'metadata' || held === 'read'))
        return true;
    return held === 'write';
}
/** Whether the permissions of a token are enough for an operation. */
function suffices(permissions, operation) {
    return operation.permissions.some((set) => set.every((name) => permissions_holds(permissions, name, operation.access)));
}
/**
 * What GitHub says in `x-accepted-github-permissions`.
 *
 * @returns Sets separated by semicolons, such as `issues=write; pull_requests=write`.
 * @see https://github.blog/changelog/2023-08-10-x-accepted-github-permissions-header-for-fine-grained-permission-actors
 */
function acceptedPermissions({ permissions, access }) {
    const sets = permissions.map((set) => set.map((name) => `${name.replaceAll('-', '_')}=${access}`).join(','));
    return sets.join('; ');
}

;// CONCATENATED MODULE: ./lib/standins/github/conversations.js
/** Count what is in a milestone: its issues, and those of the pull requests that are in it. */
function counted(milestone, pulls) {
    const own = pulls.filter((pull) => pull.milestone === milestone.number);
    const open = own.filter(({ merge }) => merge === undefined).length;
    const { issues } = milestone;
    return { ...milestone, items: { open: issues.open + open, closed: issues.closed + own.length - open } };
}

;// CONCATENATED MODULE: ./lib/standins/github/releases.js

/** The releases of a repository, with their assets. */
class Releases {
    #nextId;
    #releases = new Map();
    #assets = new Map();
    #lockedTags = new Set();
    #latestId;
    constructor(nextId) {
        this.#nextId = nextId;
    }
    /** Newest commit first, then the younger record. */
    list() {
        return [...this.#releases.values()].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
    }
    find(id) {
        return this.#releases.get(id);
    }
    /** The published release of a tag; a tag has at most one. */
    published(tagName) {
        return this.list().find((release) => !release.isDraft && release.tagName === tagName);
    }
    /** Whether an immutable release ever had this tag: deleting that release does not free it. */
    isLocked(tagName) {
        return this.#lockedTags.has(tagName);
    }
    add(release) {
        return this.put({ ...release, id: this.#nextId() });
    }
    /** Take a release in the place of the one with its number, and follow what it says of being the latest. */
    put(release) {
        const wasDraft = this.#releases.get(release.id)?.isDraft ?? true;
        this.#releases.set(release.id, release);
        if (release.isImmutable)
            this.#lockedTags.add(release.tagName);
        if (wasDraft && !release.isDraft)
            this.choose(release);
        return release;
    }
    /** Follow what a published release says of being the latest one. */
    choose({ id, isPrerelease, makeLatest }) {
        if (makeLatest === 'true' && !isPrerelease)
            this.#latestId = id;
        if (makeLatest === 'legacy' || (makeLatest === 'false' && this.#latestId === id))
            this.#latestId = undefined;
    }
    /**
     * The release that is shown as the latest: the one chosen, else the one with the newest commit.
     *
     * Drafts and pre-releases never are; one that declined is so only if there is no other.
     */
    latest() {
        const final = this.list().filter(({ isDraft, isPrerelease }) => !isDraft && !isPrerelease);
        const willing = final.filter(({ makeLatest }) => makeLatest !== 'false');
        return final.find(({ id }) => id === this.#latestId) ?? willing[0] ?? final[0];
    }
    remove(id) {
        this.#releases.delete(id);
        for (const asset of this.assetsOf(id))
            this.#assets.delete(asset.id);
    }
    assetsOf(releaseId) {
        return [...this.#assets.values()].filter((asset) => asset.releaseId === releaseId);
    }
    findAsset(id) {
        return this.#assets.get(id);
    }
    addAsset(releaseId, upload, at) {
        const sha256 = (0,external_node_crypto_.createHash)('sha256').update(upload.bytes).digest('hex');
        return this.putAsset({ ...upload, id: this.#nextId(), releaseId, sha256, createdAt: at, updatedAt: at });
    }
    putAsset(asset) {
        this.#assets.set(asset.id, asset);
        return asset;
    }
    removeAsset(id) {
        this.#assets.delete(id);
    }
}

;// CONCATENATED MODULE: ./lib/standins/github/state.js






const noItems = { open: 0, closed: 0 };
/** Everything that the stand-in remembers. Its methods are what people do; programs go through the API. */
class GitHubState {
    options;
    releases;
    checks;
    pullRequests = new Map();
    comments = new Map();
    milestones = new Map();
    attestations = [];
    #git;
    #lastId = 1000;
    constructor(options) {
        this.options = options;
        this.#git = options.git;
        this.releases = new Releases(() => this.nextId());
        this.checks = new Checks({ nextId: () => this.nextId(), now: () => this.now() });
    }
    get repository() {
        return this.options.repository;
    }
    get git() {
        return this.#git;
    }
    /** Take over what was pushed: every ref as it is now. */
    receive(git) {
        this.#git = git;
    }
    /** ISO 8601, UTC, whole seconds. */
    now() {
        return timestamp(this.options.now());
    }
    nextId() {
        this.#lastId += 1;
        return this.#lastId;
    }
    /** The commit of a tag; `undefined` if there is no such tag. */
    taggedCommit(tagName) {
        return peel(this.git, this.git.refs.get(`refs/tags/${tagName}`));
    }
    /**
     * A person's click on **Publish release**.
     *
     * @param makeLatest The box "Set as the latest release", which is ticked unless the person unticks it; what the
     *   draft was made with does not count.
     */
    publish(releaseId, login, makeLatest = 'true') {
        const release = this.releases.find(releaseId);
        if (release === undefined)
            throw new Error(`There is no release ${releaseId} to publish.`);
        if (this.releases.published(release.tagName) !== undefined) {
            throw new Error(`Tag ${release.tagName} already has a published release.`);
        }
        return this.releases.put(this.published({ ...release, makeLatest }, login));
    }
    published(release, login) {
        if (this.taggedCommit(release.tagName) === undefined)
            this.#makeTag(release);
        return {
            ...release,
            isDraft: false,
            isImmutable: this.options.hasImmutableReleases ?? false,
            publisher: login,
            publishedAt: this.now(),
            updatedAt: this.now(),
            createdAt: this.commitDate(release.tagName) ?? release.createdAt,
        };
    }
    /** When the commit of a tag was made; `undefined` if there is no such tag. */
    commitDate(tagName) {
        return this.git.commits.get(this.taggedCommit(tagName) ?? '')?.committedAt;
    }
    #makeTag({ tagName, targetCommitish }) {
        const commit = resolveCommit(this.git, targetCommitish, this.repository.defaultBranch);
        if (commit === undefined)
            return;
        const tag = { sha: commit.sha, type: 'commit' };
        this.receive({ ...this.git, refs: new Map([...this.git.refs, [`refs/tags/${tagName}`, tag]]) });
    }
    /**
     * Open a pull request.
     *
     * @param request `base` and `head` are branches; a side whose branch does not exist here, such as that of a fork,
     *   says its commit itself.
     */
    openPullRequest(request) {
        const { number, title, author = this.repository.owner, milestone, fork } = request;
        const at = this.now();
        const sides = { base: this.#side(request.base), head: this.#side(request.head) };
        const opened = { number, id: this.nextId(), title, body: '', author, milestone, fork, ...sides };
        const record = { ...opened, openedAt: at, updatedAt: at, merge: undefined };
        this.pullRequests.set(number, record);
        return record;
    }
    #side(side) {
        if (typeof side !== 'string')
            return side;
        const target = this.git.refs.get(`refs/heads/${side}`);
        if (target === undefined)
            throw new Error(`There is no branch ${side} for a pull request.`);
        return { ref: side, sha: target.sha };
    }
    /** A pull request as it is now: while it is open, its head follows the branch, unless that is a fork's. */
    pullRequest(number) {
        const record = this.pullRequests.get(number);
        if (record === undefined || record.merge !== undefined || record.fork !== undefined)
            return record;
        const branch = this.git.refs.get(`refs/heads/${record.head.ref}`);
        return branch === undefined ? record : { ...record, head: { ...record.head, sha: branch.sha } };
    }
    /** Merge a pull request; the commit is already in git. */
    mergePullRequest(number, sha, login) {
        const record = this.pullRequest(number);
        if (record === undefined)
            throw new Error(`There is no pull request ${number} to merge.`);
        const at = this.now();
        this.pullRequests.set(number, { ...record, updatedAt: at, merge: { sha, login, at } });
    }
    /**
     * Open a milestone.
     *
     * @param issues How many issues are in it.
     */
    openMilestone(title, number = this.milestones.size + 1, issues = noItems) {
        const at = this.now();
        const times = { openedAt: at, updatedAt: at, closedAt: null };
        const record = { number, id: this.nextId(), title, ...times, issues };
        this.milestones.set(number, record);
        return record;
    }
    /** A milestone with what is in it now; `undefined` if there is none. */
    milestone(number) {
        const record = this.milestones.get(number ?? 0);
        return record === undefined ? undefined : counted(record, [...this.pullRequests.values()]);
    }
    /** Store an attestation; `undefined` if its bundle holds no in-toto statement. */
    addAttestation(bundle) {
        const statement = readBundle(bundle);
        if (statement === undefined)
            return undefined;
        const record = { id: this.nextId(), bundle, ...statement };
        this.attestations.push(record);
        return record;
    }
}

;// CONCATENATED MODULE: ./lib/standins/github.js






/** Make a GitHub that answers as the real one does, for the operations that are listed in `operations.ts`. */
function createGitHub(options) {
    const state = new GitHubState(options);
    const tokens = new Map();
    return {
        state,
        handler: (request) => github_answer(state, tokens, request),
        grant: (permissions) => {
            const token = `ghs_${String(tokens.size + 1).padStart(36, '0')}`;
            tokens.set(token, permissions);
            return token;
        },
    };
}
async function github_answer(state, tokens, request) {
    const stored = answerStorage(state, request);
    if (stored !== undefined)
        return stored;
    const route = findRoute(request.method, request.url.pathname);
    if (route === undefined || !isRepository(state, route))
        return notFound();
    const operation = operations[route.operation];
    const admission = admit(state, operation, tokens, request.headers.authorization);
    if (admission.kind === 'admitted' && state.options.unknown?.includes(route.operation))
        return unknownHere(operation);
    const response = await respond(state, route, request, admission);
    const accepted = admission.hasToken ? { 'x-accepted-github-permissions': acceptedPermissions(operation) } : {};
    return { ...response, headers: { ...accepted, ...response.headers } };
}
async function respond(state, route, request, admission) {
    if (admission.kind === 'refused')
        return admission.response;
    const operation = operations[route.operation];
    const body = github_readBody(request);
    if (body === undefined)
        return unreadableBody(operation);
    return operation.answer({
        state,
        operation,
        request,
        body,
        parameters: route.parameters,
        caller: admission.caller,
        at: addressesOf(state.repository, request.url.origin),
    });
}
/**
 * Decide as GitHub does for a job's token, or for nobody in particular.
 *
 * @param authorization The header: `token` or `Bearer`, and a token.
 */
function admit(state, operation, tokens, authorization) {
    if (authorization === undefined)
        return admitAnyone(state, operation);
    const permissions = tokens.get(authorization.replace(/^(token|bearer) /i, ''));
    if (permissions === undefined)
        return { kind: 'refused', hasToken: false, response: badCredentials() };
    const isOpen = operation.isOpen && !state.repository.isPrivate;
    if (!isOpen && !suffices(permissions, operation)) {
        return { kind: 'refused', hasToken: true, response: notAccessible(operation) };
    }
    const seesDrafts = permissions_holds(permissions, 'contents', 'write');
    return { kind: 'admitted', hasToken: true, caller: { login: state.options.uploader, seesDrafts } };
}
/** Without a token everything public can be read, and a private repository does not exist. */
function admitAnyone(state, operation) {
    const refuse = (response) => ({ kind: 'refused', hasToken: false, response });
    if (state.repository.isPrivate)
        return refuse(notFound(operation));
    if (operation.access === 'write')
        return refuse(authenticationRequired(operation));
    return { kind: 'admitted', hasToken: false, caller: { login: '', seesDrafts: false } };
}
/** Names of owners and repositories do not tell upper from lower case. */
function isRepository({ repository }, { parameters }) {
    const named = `${parameters.owner}/${parameters.repo}`.toLowerCase();
    return named === `${repository.owner}/${repository.name}`.toLowerCase();
}
function github_readBody({ headers, body }) {
    const [type] = (headers['content-type'] ?? '').split(';');
    if (body.length === 0 || type !== 'application/json')
        return {};
    try {
        const value = JSON.parse(body.toString());
        return typeof value === 'object' && value !== null ? { ...value } : undefined;
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@renovatebot/pep440/index.js + 4 modules
var pep440 = __webpack_require__(99687);
;// CONCATENATED MODULE: ./lib/standins/python-index/python-repr.js
/**
 * A text as Python's `repr` prints it, for PyPI's messages are made with it.
 *
 * @returns The text in single quotes, or in double ones when it holds a single quote and no double one.
 */
function repr(text) {
    if (text === undefined)
        return 'None';
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    return `${quote}${[...text].map((character) => escapeCharacter(character, quote)).join('')}${quote}`;
}
/** A list of texts as Python's `repr` prints it. */
function reprList(texts) {
    return `[${texts.map((text) => repr(text)).join(', ')}]`;
}
/** Bytes as Python's `repr` prints them: `b'\x0c…'`. */
function reprBytes(bytes) {
    const quote = bytes.includes("'") && !bytes.includes('"') ? '"' : "'";
    const characters = [...bytes].map((byte) => byte < 0x20 || byte > 0x7e ? escapeControl(byte) : escapeCharacter(String.fromCharCode(byte), quote));
    return `b${quote}${characters.join('')}${quote}`;
}
function escapeCharacter(character, quote) {
    if (character === '\\' || character === quote)
        return `\\${character}`;
    // What is neither a letter, a mark, a digit, a sign, nor the plain space cannot be printed.
    const isPrintable = character === ' ' || !/[\p{C}\p{Z}]/u.test(character);
    return isPrintable ? character : escapeControl(character.codePointAt(0) ?? 0);
}
function escapeControl(code) {
    if (code === 0x09)
        return '\\t';
    if (code === 0x0a)
        return '\\n';
    if (code === 0x0d)
        return '\\r';
    const digits = code.toString(16);
    if (code <= 0xff)
        return `\\x${digits.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/names.js


/** A file name that the `packaging` library cannot read, with that library's text. */
class InvalidFileName extends Error {
    name = 'InvalidFileName';
}
/** @see https://packaging.python.org/specifications/name-normalization */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}
/** The normalized name as a file name starts with it: `flask_sqlalchemy`. */
function fileNamePart(normalizedName) {
    return normalizedName.replaceAll('-', '_');
}
/** @returns The version in PEP 440 normal form with its local part, `undefined` when it is no version. */
function normalVersion(text) {
    const version = (0,pep440/* explain */.WE)(text.trim().toLowerCase());
    if (version === null)
        return undefined;
    // Not `clean` of the same library: it joins the segments of a local version with commas.
    return version.local === null ? version.public : `${version.public}+${version.local}`;
}
/** @returns The key under which PyPI keeps a release: `1.0` and `1.0.0` are one. */
function canonicalVersion(normalText) {
    return normalText.replace(/^(\d+!)?(\d+)((?:\.\d+)*)/, (_, epoch = '', first, rest) => {
        return `${epoch}${first}${rest.replace(/(\.0+)+$/, '')}`;
    });
}
/**
 * Read a file name as the `packaging` library does.
 *
 * @throws InvalidFileName with that library's text.
 */
function parseFileName(fileName) {
    if (fileName.endsWith('.whl'))
        return parseWheelName(fileName);
    if (fileName.endsWith('.tar.gz') || fileName.endsWith('.zip'))
        return parseSdistName(fileName);
    throw new InvalidFileName(`unknown distribution format: ${fileName}`);
}
/** @returns Whether two names mean the same file: same project, version, build tag, and set of tags. */
function meansSameFile(a, b) {
    return identity(a) === identity(b);
}
function identity(name) {
    const common = [name.kind, name.project, canonicalVersion(name.version)];
    return (name.kind === 'sdist' ? common : [...common, name.build, ...name.tags]).join(' ');
}
function parseSdistName(fileName) {
    const stem = fileName.replace(/\.(tar\.gz|zip)$/, '');
    const dash = stem.lastIndexOf('-');
    if (dash < 0)
        throw new InvalidFileName(`Invalid sdist filename: ${repr(fileName)}`);
    const version = normalVersion(stem.slice(dash + 1));
    if (version === undefined)
        throw new InvalidFileName(`Invalid sdist filename (invalid version): ${repr(fileName)}`);
    return { kind: 'sdist', project: normalizeName(stem.slice(0, dash)), version };
}
function parseWheelName(fileName) {
    const stem = fileName.slice(0, -'.whl'.length);
    const parts = stem.split('-');
    if (parts.length !== 5 && parts.length !== 6) {
        throw new InvalidFileName(`Invalid wheel filename (wrong number of parts): ${repr(stem)}`);
    }
    const [name = '', versionText = ''] = parts;
    const [pythons = '', abis = '', platforms = ''] = parts.slice(-3);
    const build = parts.length === 6 ? (parts[2] ?? '') : '';
    if (name.includes('__') || !/^[\w.]*$/u.test(name))
        throw new InvalidFileName(`Invalid project name: ${repr(stem)}`);
    const version = normalVersion(versionText);
    if (version === undefined)
        throw new InvalidFileName(`Invalid wheel filename (invalid version): ${repr(stem)}`);
    if (build !== '' && !/^\d/.test(build))
        throw new InvalidFileName(`Invalid build number: ${build} in ${repr(stem)}`);
    return {
        kind: 'wheel',
        project: normalizeName(name),
        version,
        build: build.replace(/^0+(?=\d)/, ''),
        tags: expandTags(pythons, abis, platforms),
        platforms: platforms.toLowerCase().split('.'),
    };
}
function expandTags(pythons, abis, platforms) {
    const each = (set) => set.toLowerCase().split('.');
    const tags = each(pythons).flatMap((python) => each(abis).flatMap((abi) => each(platforms).map((platform) => `${python}-${abi}-${platform}`)));
    return [...new Set(tags)].sort();
}

;// CONCATENATED MODULE: ./lib/standins/python-index/state.js

const MiB = 2 ** 20;
const GiB = 2 ** 30;
/** @returns An index with the publishers' projects, all of them without a release. */
function createState(registrations) {
    const state = {
        switches: {
            uploads: 'open',
            trustedPublishing: true,
            githubPublishing: true,
            newProjects: true,
            attestations: true,
        },
        projects: new Map(),
        publishers: [],
        pendingPublishers: new Set(),
        tokens: new Map(),
        spentTokenIds: new Set(),
        usedFileNames: new Set(),
        prohibitedNames: new Set(),
        notChecked: new Set(),
        serial: 0,
    };
    for (const registration of registrations)
        register(state, registration);
    return state;
}
/** @returns An empty project, not yet in any index, with PyPI's limits of today: 100 MiB a file, 10 GiB a project. */
function newProject(name) {
    return {
        name,
        normalizedName: normalizeName(name),
        status: 'active',
        releases: new Map(),
        fileSizeLimitBytes: 100 * MiB,
        totalSizeLimitBytes: 10 * GiB,
        serial: 0,
    };
}
/** Create an empty project. */
function createProject(state, name) {
    const project = newProject(name);
    project.serial = ++state.serial;
    state.projects.set(project.normalizedName, project);
    return project;
}
/** @returns Every file of a project, oldest upload first. */
function state_filesOf(project) {
    return [...project.releases.values()].flatMap((release) => release.files);
}
function register(state, registration) {
    const { repository, ownerId, workflow, environment } = registration;
    const identity = { repository, ownerId, workflow, environment: environment.toLowerCase() };
    switch (registration.kind) {
        case 'pending':
            state.pendingPublishers.add({ ...identity, project: registration.project });
            return;
        case 'active': {
            const projects = registration.projects.map((name) => state.projects.get(normalizeName(name)) ?? createProject(state, name));
            state.publishers.push({ identity, projects: new Set(projects.map(({ normalizedName }) => normalizedName)) });
        }
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/broken.js
/** An archive that begins well and cannot be read to its end: PyPI has no text of its own for it. */
class BrokenArchive extends Error {
    name = 'BrokenArchive';
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/zip-extra.js
/** @returns The fields in order, as far as they can be read. */
function extraFields(extra) {
    const fields = [];
    for (let at = 0; at + 4 <= extra.length;) {
        const end = at + 4 + extra.readUInt16LE(at + 2);
        if (end > extra.length)
            break;
        fields.push({ id: extra.readUInt16LE(at), content: extra.subarray(at + 4, end) });
        at = end;
    }
    return fields;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/zip-directory.js



const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const longestCommentBytes = 0xffff;
/**
 * List what the directory of a ZIP archive says, as Python's `zipfile` does.
 *
 * @returns `undefined` for what is no ZIP archive.
 * @throws BrokenArchive when the directory cannot be read.
 */
function readZip(bytes) {
    const end = findEnd(bytes);
    if (end === undefined)
        return undefined;
    const start = end.offset + end.shift;
    const isEmpty = end.entries === 0 && end.sizeBytes === 0 && end.offset === 0;
    if (isEmpty)
        return [];
    if (start < 0 || start + 46 > bytes.length || bytes.readUInt32LE(start) !== entrySignature)
        return undefined;
    const members = [];
    for (let position = start; position < start + end.sizeBytes;) {
        if (position + 46 > bytes.length || bytes.readUInt32LE(position) !== entrySignature)
            throw new BrokenArchive();
        const [nameBytes, extraBytes, commentBytes] = [28, 30, 32].map((at) => bytes.readUInt16LE(position + at));
        const next = position + 46 + (nameBytes ?? 0) + (extraBytes ?? 0) + (commentBytes ?? 0);
        members.push(readEntry(bytes, position, end.shift));
        position = next;
    }
    return members;
}
function findEnd(bytes) {
    const from = Math.max(0, bytes.length - longestCommentBytes - 22);
    const position = bytes.lastIndexOf(signature(endSignature));
    if (position < from || position + 22 > bytes.length)
        return undefined;
    const long = findLongEnd(bytes, position);
    const [entries, sizeBytes, offset] = long ?? [
        bytes.readUInt16LE(position + 10),
        bytes.readUInt32LE(position + 12),
        bytes.readUInt32LE(position + 16),
    ];
    const behind = long === undefined ? position : position - 76;
    return { entries, sizeBytes, offset, shift: behind - sizeBytes - offset };
}
/** ZIP64: the locator is right before the end record, and the long record before the locator. */
function findLongEnd(bytes, position) {
    const hasLocator = position >= 76 && bytes.readUInt32LE(position - 20) === 0x07064b50;
    if (!hasLocator || bytes.readUInt32LE(position - 76) !== 0x06064b50)
        return undefined;
    const [entries = 0, sizeBytes = 0, offset = 0] = [32, 40, 48].map((at) => Number(bytes.readBigUInt64LE(position - 76 + at)));
    return [entries, sizeBytes, offset];
}
function readEntry(bytes, position, shift) {
    const flags = bytes.readUInt16LE(position + 8);
    const compressionMethod = bytes.readUInt16LE(position + 10);
    const checksum = bytes.readUInt32LE(position + 16);
    const [nameBytes, extraBytes] = [bytes.readUInt16LE(position + 28), bytes.readUInt16LE(position + 30)];
    const rawName = bytes.subarray(position + 46, position + 46 + nameBytes);
    const extra = bytes.subarray(position + 46 + nameBytes, position + 46 + nameBytes + extraBytes);
    const short = [24, 20, 42].map((at) => bytes.readUInt32LE(position + at));
    const [sizeBytes = 0, compressedBytes = 0, offset = 0] = withLongSizes(short, extra);
    const storedName = decodeName(rawName, (flags & 0x800) !== 0);
    return {
        name: unicodeName(extra, rawName) ?? storedName.split('\0', 1)[0] ?? '',
        storedName,
        sizeBytes,
        compressedBytes,
        compressionMethod,
        read: () => readContent(bytes, {
            start: offset + shift,
            storedName,
            sizeBytes,
            compressedBytes,
            compressionMethod,
            checksum,
        }),
    };
}
/** Sizes and offset that do not fit are in the extra field, in this order, each only where it is needed. */
function withLongSizes(short, extra) {
    const long = extraFields(extra).find(({ id }) => id === 0x0001)?.content;
    let at = 0;
    return short.map((value) => {
        if (value !== 0xffffffff)
            return value;
        if (long === undefined || at + 8 > long.length)
            throw new BrokenArchive();
        at += 8;
        return Number(long.readBigUInt64LE(at - 8));
    });
}
/** Info-ZIP's Unicode path counts as long as it is that of the name beside it. */
function unicodeName(extra, rawName) {
    const content = extraFields(extra).find(({ id }) => id === 0x7075)?.content;
    const isOfName = content !== undefined && content.length > 5 && content[0] === 1 && content.readUInt32LE(1) === (0,external_node_zlib_.crc32)(rawName);
    return isOfName ? content.subarray(5).toString('utf8').split('\0', 1)[0] : undefined;
}
function readContent(bytes, place) {
    const { start, storedName, sizeBytes, compressedBytes, compressionMethod, checksum } = place;
    if (start < 0 || start + 30 > bytes.length || bytes.readUInt32LE(start) !== localSignature)
        throw new BrokenArchive();
    const nameEnd = start + 30 + bytes.readUInt16LE(start + 26);
    const isUtf8 = (bytes.readUInt16LE(start + 6) & 0x800) !== 0;
    if (decodeName(bytes.subarray(start + 30, nameEnd), isUtf8) !== storedName)
        throw new BrokenArchive();
    const from = nameEnd + bytes.readUInt16LE(start + 28);
    const packed = bytes.subarray(from, from + compressedBytes);
    const content = compressionMethod === 8 ? inflate(packed, sizeBytes) : packed.subarray(0, sizeBytes);
    if ((0,external_node_zlib_.crc32)(content) !== checksum)
        throw new BrokenArchive();
    return content;
}
function inflate(packed, sizeBytes) {
    try {
        return (0,external_node_zlib_.inflateRawSync)(packed, { maxOutputLength: Math.max(1, sizeBytes) });
    }
    catch {
        throw new BrokenArchive();
    }
}
/** Without the flag a name is in the letters of the first PC; beyond ASCII they only have to differ. */
function decodeName(name, isUtf8) {
    return name.toString(isUtf8 ? 'utf8' : 'latin1');
}
function signature(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(value);
    return bytes;
}

// EXTERNAL MODULE: ./node_modules/@noble/hashes/esm/blake2.js + 4 modules
var blake2 = __webpack_require__(73006);
;// CONCATENATED MODULE: ./lib/standins/python-index/reading/accept.js
/**
 * Which media types a client accepts.
 *
 * @param header The `Accept` header; without one, everything is accepted.
 * @param offers What the server has, its own favorite first.
 * @returns The accepted offers, the client's favorite first; the server's order decides between equals.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
function acceptedOffers(header, offers) {
    if (header === undefined)
        return offers;
    const ranges = header.split(',').map(parseRange);
    return offers
        .map((offer) => ({ offer, quality: qualityOf(offer, ranges) }))
        .filter(({ quality }) => quality > 0)
        .sort((a, b) => b.quality - a.quality)
        .map(({ offer }) => offer);
}
function parseRange(text) {
    const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { type: type.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)) };
}
function qualityOf(offer, ranges) {
    const [family] = offer.split('/');
    for (const pattern of [offer, `${family}/*`, '*/*']) {
        const range = ranges.find(({ type }) => type === pattern);
        if (range !== undefined)
            return range.quality;
    }
    return 0;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/page.js

/** Title and explanation of each status, from Pyramid, the framework that PyPI is written in. */
const page_statuses = {
    200: { title: 'OK', explanation: '' },
    308: { title: 'Permanent Redirect', explanation: 'The resource has been moved permanently.' },
    400: {
        title: 'Bad Request',
        explanation: 'The server could not comply with the request since it is either malformed or otherwise incorrect.',
    },
    403: { title: 'Forbidden', explanation: 'Access was denied to this resource.' },
    404: { title: 'Not Found', explanation: 'The resource could not be found.' },
    410: {
        title: 'Gone',
        explanation: 'This resource is no longer available.  No forwarding address is given.',
    },
    409: {
        title: 'Conflict',
        explanation: 'There was a conflict when trying to complete your request.',
    },
    // Assumed: a failure of its own reaches people as a page of the servers before it.
    500: {
        title: 'Internal Server Error',
        explanation: 'The server has either erred or is incapable of performing the requested operation.',
    },
};
/** What PyPI refuses, with its own text: thrown by the checks, answered by `page`. */
class Refusal extends Error {
    name = 'Refusal';
    status;
    constructor(status, text) {
        super(text);
        this.status = status;
    }
}
/**
 * The page that Pyramid writes for a status, in the form that the client accepts.
 *
 * @param text PyPI's own text: after the status in the status line, and in the body; empty for a plain success.
 * @returns HTML for who takes anything, JSON (`message`, `code`, `title`) for who prefers it, text without an `Accept`.
 *   PyPI also puts the text into the status line; HTTP/2 has none, so a client must read the body, and here it has to.
 * @see https://github.com/Pylons/pyramid/blob/2.0.2/src/pyramid/httpexceptions.py
 */
function page(request, status, text) {
    const { title, explanation } = page_statuses[status];
    // A status line is Latin-1: what does not fit comes as a question mark, also where JSON repeats the line.
    const code = `${status} ${text === '' ? title : text}`.replace(/[^\x00-\xff]/gu, '?');
    const accept = request.headers.accept;
    const [form] = accept === undefined ? [] : acceptedOffers(accept, ['text/html', 'application/json']);
    if (form === 'text/html') {
        const body = `${explanation}<br/><br/>\n${escapeHtml(text)}\n\n`;
        const html = `<html>\n <head>\n  <title>${code}</title>\n </head>\n <body>\n  <h1>${code}</h1>\n  ${body}\n </body>\n</html>`;
        return { status, headers: { 'content-type': 'text/html; charset=UTF-8' }, body: html };
    }
    const message = `${explanation}\n\n\n${text}\n\n`;
    if (form === 'application/json') {
        return { status, headers: { 'content-type': 'application/json' }, body: { message, code, title } };
    }
    return { status, headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: `${code}\n\n${message}` };
}
/** Text made safe for HTML, as Python's `html.escape` makes it. */
function escapeHtml(text) {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#x27;');
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/multipart.js
/** The body is not a form, or breaks off. */
class MalformedForm extends Error {
    name = 'MalformedForm';
}
/**
 * Parse a `multipart/form-data` body: nothing before the first boundary, CRLF everywhere, a closing boundary.
 *
 * Node's own parser (`Response.formData`) copies a file five times, which 500 MB do not forgive; this one copies nothing.
 *
 * @throws MalformedForm
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
function parseMultipart(contentType, body) {
    const [, quoted, plain] = /^multipart\/form-data;.*\bboundary=(?:"([^"]+)"|([^\s;"]+))/i.exec(contentType) ?? [];
    const boundary = quoted ?? plain;
    if (boundary === undefined)
        throw new MalformedForm('no boundary');
    const opening = `--${boundary}`;
    if (!startsWithAt(body, 0, opening))
        throw new MalformedForm('no first boundary');
    const parts = [];
    let position = opening.length;
    while (!startsWithAt(body, position, '--')) {
        if (!startsWithAt(body, position, '\r\n'))
            throw new MalformedForm('a boundary goes on');
        const end = body.indexOf(`\r\n${opening}`, position + 2);
        if (end < 0)
            throw new MalformedForm('no closing boundary');
        parts.push(parsePart(body.subarray(position + 2, end)));
        position = end + 2 + opening.length;
    }
    return parts;
}
function parsePart(part) {
    const headerEnd = part.indexOf('\r\n\r\n');
    if (headerEnd < 0)
        throw new MalformedForm('a part without headers');
    const headers = part.subarray(0, headerEnd).toString('utf8');
    const bytes = part.subarray(headerEnd + 4);
    const disposition = /^content-disposition:\s*form-data;(.*)$/im.exec(headers)?.[1] ?? '';
    const field = multipart_parameter(disposition, 'name');
    if (field === undefined)
        throw new MalformedForm('a part without a name');
    const name = multipart_parameter(disposition, 'filename') ?? '';
    if (name === '')
        return { kind: 'text', field, value: bytes.toString('utf8') };
    // Python takes a file that says nothing of itself for text.
    const contentType = /^content-type:\s*(.*)$/im.exec(headers)?.[1]?.trim() ?? 'text/plain';
    return { kind: 'file', field, file: { name, contentType, bytes } };
}
function multipart_parameter(disposition, name) {
    const value = new RegExp(`;?\\s*\\b${name}="((?:[^"\\\\]|\\\\.)*)"`, 'i').exec(disposition)?.[1];
    return value?.replace(/\\(["\\])/g, '$1');
}
function startsWithAt(body, position, text) {
    return body.subarray(position, position + Buffer.byteLength(text)).equals(Buffer.from(text));
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/upload-form.js



/**
 * Read the body of an upload.
 *
 * @throws Refusal 400 when a text field was sent as a file, or when the body is no form.
 */
function readUploadForm({ headers, body }) {
    const text = new Map();
    let content;
    for (const part of readParts(headers['content-type'] ?? '', body)) {
        switch (part.kind) {
            case 'text':
                text.set(part.field, [...(text.get(part.field) ?? []), part.value]);
                break;
            case 'file':
                if (part.field === 'content')
                    content = part.file;
                else if (part.field !== 'gpg_signature')
                    throw new Refusal(400, `${part.field}: Should not be a tuple.`);
        }
    }
    for (const [field, values] of text)
        text.set(field, cleanValues(values));
    return { text, content };
}
/** Of a field that came several times, PyPI looks at the last value only, and what it does there is done to all. */
function cleanValues(values) {
    const last = values.at(-1) ?? '';
    // Old tools wrote UNKNOWN where they had nothing to say.
    if (last.trim() === 'UNKNOWN')
        return [];
    return last.includes('\0') ? [last.replaceAll('\0', '\\x00')] : [...values];
}
/** @returns The only or last value of a field; empty when it was not sent. */
function fieldValue(text, name) {
    return text.get(name)?.at(-1) ?? '';
}
const required = 'This field is required.';
const rules = [
    {
        field: 'blake2_256_digest',
        pattern: /^([A-F0-9]{64})?$/i,
        problem: 'Use a valid, hex-encoded, BLAKE2 message digest.',
    },
    { field: 'filetype', pattern: /./, problem: required },
    { field: 'filetype', pattern: /^(sdist|bdist_wheel)$/, problem: 'Use a known file type.' },
    {
        field: 'sha256_digest',
        pattern: /^([A-F0-9]{64})?$/i,
        problem: 'Use a valid, hex-encoded, SHA256 message digest.',
    },
];
/**
 * Check what the form says of itself: protocol, name, file type, Python version, digests.
 *
 * @throws Refusal 400 with the first problem in PyPI's order: the name, then the others by field name.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/forms.py
 */
function checkUploadForm(text) {
    if ((text.get('protocol_version')?.at(-1) ?? '1') !== '1')
        throw new Refusal(400, 'Unknown protocol version.');
    checkName(fieldValue(text, 'name'));
    const broken = rules.find(({ field, pattern }) => !pattern.test(fieldValue(text, field)));
    if (broken !== undefined)
        throw new Refusal(400, `Invalid value for ${broken.field}. Error: ${broken.problem}`);
    const whole = wholeFormProblem(text);
    if (whole !== undefined)
        throw new Refusal(400, `Error: ${whole}`);
}
function checkName(name) {
    const problem = name === '' ? required : nameProblem(name);
    if (problem === undefined)
        return;
    const shown = name.length > 60 ? `${name.slice(0, 30)}...${name.slice(-30)}` : name;
    throw new Refusal(400, `${repr(shown)} is an invalid value for Name. Error: ${problem} ` +
        'See https://packaging.python.org/specifications/core-metadata for more information.');
}
function nameProblem(name) {
    return /^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$/i.test(name)
        ? undefined
        : "Start and end with a letter or numeral containing only ASCII numeric and '.', '_' and '-'.";
}
function wholeFormProblem(text) {
    const isSdist = fieldValue(text, 'filetype') === 'sdist';
    const pythonVersion = fieldValue(text, 'pyversion');
    if (!isSdist && pythonVersion === '')
        return 'Python version is required for binary distribution uploads.';
    if (isSdist && !['', 'source'].includes(pythonVersion))
        return "Use 'source' as Python version for an sdist.";
    const digests = ['md5_digest', 'sha256_digest', 'blake2_256_digest'];
    return digests.some((name) => fieldValue(text, name) !== '') ? undefined : 'Include at least one message digest.';
}
function readParts(contentType, body) {
    try {
        return parseMultipart(contentType, body);
    }
    catch (error) {
        if (!(error instanceof MalformedForm))
            throw error;
        throw new Refusal(400, '');
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/file-checks.js






const extensions = { sdist: ['.zip', '.tar.gz'], bdist_wheel: ['.whl'] };
/**
 * Check the name of an uploaded file before its bytes are looked at.
 *
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
function checkFileName(name, kind) {
    if (/[\x00-\x1f\x7f]/.test(name)) {
        throw new Refusal(400, 'Cannot upload a file with non-printable characters (ordinals 0-31) or the DEL character (ordinal 127) in the name.');
    }
    if (/[/\\]/.test(name))
        throw new Refusal(400, "Cannot upload a file with '/' or '\\' in the name.");
    const extension = /.\.(?:tar\.gz|zip|whl)$/i.exec(name)?.[0].slice(1);
    if (extension === undefined) {
        throw new Refusal(400, 'Invalid file extension: Use .tar.gz, .whl or .zip extension. See https://www.python.org/dev/peps/pep-0527 ' +
            'and https://peps.python.org/pep-0715/ for more information');
    }
    if (extensions[kind].some((known) => known === extension))
        return;
    throw new Refusal(400, `Invalid file extension: Extension ${extension} is invalid for filetype ${kind}. ` +
        'See https://www.python.org/dev/peps/pep-0527 for more information.');
}
/** @returns The three digests that PyPI keeps, in lower-case hexadecimal. */
function digestsOf(bytes) {
    return {
        md5: (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex'),
        sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
        // Node's OpenSSL has BLAKE2b with 64 bytes only, and a shorter one is not a prefix of it.
        blake2b256: Buffer.from((0,blake2/* blake2b */.Sx)(bytes, { dkLen: 32 })).toString('hex'),
    };
}
/** @throws Refusal 400 when a digest in the form is not the file's. */
function checkDigests(text, digests) {
    const claimed = [
        [fieldValue(text, 'md5_digest'), digests.md5],
        [fieldValue(text, 'sha256_digest'), digests.sha256],
        [fieldValue(text, 'blake2_256_digest'), digests.blake2b256],
    ];
    if (claimed.every(([digest, found]) => digest === '' || digest.toLowerCase() === found))
        return;
    throw new Refusal(400, 'The digest supplied does not match a digest calculated from the uploaded file.');
}
/** @throws Refusal 400 when the file, or the project with it, is too large. */
function checkSize(project, sizeBytes) {
    const docs = 'https://docs.pypi.org/project-management/storage-limits';
    const { fileSizeLimitBytes, totalSizeLimitBytes } = project;
    if (sizeBytes > fileSizeLimitBytes) {
        throw new Refusal(400, `File too large. Limit for project ${repr(project.name)} is ${Math.floor(fileSizeLimitBytes / 2 ** 20)} MB. ` +
            `See ${docs}#requesting-a-file-size-limit-increase for more information.`);
    }
    const totalBytes = state_filesOf(project).reduce((sum, { bytes }) => sum + bytes.length, sizeBytes);
    if (totalBytes <= totalSizeLimitBytes)
        return;
    throw new Refusal(400, `Project size too large. Limit for project ${repr(project.name)} total size is ` +
        `${Math.floor(totalSizeLimitBytes / 2 ** 30)} GB. See ${docs}#requesting-a-project-size-limit-increase`);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/released.js




/**
 * Put files on the index as they are: what was taken once stays, whatever the rules are now.
 *
 * @throws InvalidFileName for a file whose project nobody can tell.
 */
function addReleased(state, files, uploadedAt) {
    for (const { name, bytes } of files) {
        const { kind, project: projectName, version } = parseFileName(name);
        const project = state.projects.get(normalizeName(projectName)) ?? createProject(state, projectName);
        const key = canonicalVersion(version);
        const form = new Map([
            ['name', [projectName]],
            ['version', [version]],
        ]);
        const release = project.releases.get(key) ?? { version, createdAt: uploadedAt, form, files: [], yanked: false };
        project.releases.set(key, release);
        project.serial = ++state.serial;
        state.usedFileNames.add(name);
        release.files.push({
            name,
            kind: kind === 'sdist' ? 'sdist' : 'bdist_wheel',
            pythonVersion: kind === 'sdist' ? 'source' : 'py3',
            comment: '',
            digests: digestsOf(bytes),
            bytes,
            metadata: kind === 'sdist' ? undefined : metadataIn(bytes),
            indexProvenance: undefined,
            uploadedAt,
        });
    }
}
/** Beside a wheel that cannot be read, an index has none. */
function metadataIn(wheel) {
    try {
        return readZip(wheel)
            ?.find(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name))
            ?.read();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@sigstore/protobuf-specs/dist/index.js
var protobuf_specs_dist = __webpack_require__(19654);
// EXTERNAL MODULE: ./node_modules/@sigstore/verify/dist/index.js
var verify_dist = __webpack_require__(54187);
// EXTERNAL MODULE: ./node_modules/jose/dist/webapi/util/decode_jwt.js
var decode_jwt = __webpack_require__(77961);
;// CONCATENATED MODULE: ./lib/standins/python-index/context.js
/** The address that people know the index by: it stands in texts only, no request goes there. */
function webUrl(host) {
    return host === 'pypi' ? 'https://pypi.org' : 'https://test.pypi.org';
}
/** The help page that a refusal points at. */
function helpUrl(host, anchor) {
    return `${webUrl(host)}/help/#${anchor}`;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/standard-modules.js
/**
 * The modules of the standard library, by normalized name: those of Python 3.11 and what later versions took out. PyPI has the
 * names of packages within packages as well.
 *
 * @see https://docs.python.org/3/py-modindex.html
 */
const standardModules = new Set(`
abc aifc aix-support antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64
bdb binascii binhex bisect blake2 bootsubprocess builtins bz2 calendar cgi cgitb chunk cmath cmd
code codecs codecs-cn codecs-hk codecs-iso2022 codecs-jp codecs-kr codecs-tw codeop collections
collections-abc colorsys compat-pickle compileall compression concurrent configparser contextlib
contextvars copy copyreg cprofile crypt csv ctypes curses curses-panel dataclasses datetime dbm
decimal difflib dis distutils doctest dummy-threading elementtree email encodings ensurepip enum
errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions frozen-importlib frozen-
importlib-external ftplib functools future gc gdbm genericpath getopt getpass gettext glob graphlib
grp gzip hashlib heapq hmac html http idlelib imaplib imghdr imp importlib inspect io ipaddress
itertools json keyword lib2to3 linecache locale logging lsprof lzma macpath mailbox mailcap
markupbase marshal math md5 mimetypes mmap modulefinder msi msilib msvcrt multibytecodec
multiprocessing netrc nis nntplib nt ntpath nturl2path numbers opcode operator optparse os
ossaudiodev osx-support overlapped parser pathlib pdb pickle pickletools pipes pkgutil platform
plistlib poplib posix posixpath posixshmem posixsubprocess pprint profile pstats pty pwd py-abc py-
compile pyclbr pydecimal pydoc pydoc-data pyexpat pyio queue quopri random re readline reprlib
resource rlcompleter runpy sched scproxy secrets select selectors sha1 sha256 sha3 sha512 shelve
shlex shutil signal site sitebuiltins smtpd smtplib sndhdr socket socketserver spwd sqlite3 sre sre-
compile sre-constants sre-parse ssl stat statistics string stringprep strptime struct subprocess
sunau symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this
thread threading threading-local time timeit tkinter token tokenize tomllib trace traceback
tracemalloc tty turtle turtledemo types typing unicodedata unittest urllib uu uuid venv warnings
wave weakref weakrefset webbrowser winapi winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
zipimport zlib zoneinfo
`
    .trim()
    .split(/\s+/));

;// CONCATENATED MODULE: ./lib/standins/python-index/new-project.js





/**
 * Whether a project of this name may be made, whoever asks: by a first upload, or by a pending publisher.
 *
 * @throws Refusal with PyPI's status and text.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/packaging/services.py
 */
function checkNewProject({ host, state }, name) {
    const see = (anchor) => `See ${helpUrl(host, anchor)} for more information.`;
    if (!state.switches.newProjects) {
        throw new Refusal(403, `New project registration temporarily disabled. ${see('admin-intervention')}`);
    }
    const normalized = normalizeName(name);
    if (standardModules.has(normalized)) {
        throw new Refusal(400, `The name ${repr(name)} isn't allowed (conflict with Python Standard Library module name). ${see('project-name')}`);
    }
    if (state.prohibitedNames.has(normalized)) {
        throw new Refusal(400, `The name ${repr(name)} isn't allowed. ${see('project-name')}`);
    }
    const looks = lookOf(name);
    if ([...state.projects.values()].some((project) => lookOf(project.name) === looks)) {
        throw new Refusal(400, `The name ${repr(name)} is too similar to an existing project. ${see('project-name')}`);
    }
}
/** A name as a hurried eye sees it: without separators, `l` and `i` as `1`, `o` as `0`. */
function lookOf(name) {
    return name.toLowerCase().replace(/[._-]/g, '').replace(/[li]/g, '1').replaceAll('o', '0');
}

;// CONCATENATED MODULE: ./lib/standins/python-index/publishing/publishers.js

/** Why no publisher fits a token; the text stands in brackets in PyPI's answer. */
class NoPublisher extends Error {
    name = 'NoPublisher';
}
/** The `jti` of the token was seen before. */
class ReusedToken extends Error {
    name = 'ReusedToken';
}
const requiredClaims = [
    'repository',
    'repository_owner',
    'repository_owner_id',
    'job_workflow_ref',
    'jti',
    'event_name',
    'ref',
    'sha',
];
/**
 * Find the publisher that a token belongs to, and check the token against it.
 *
 * @param rows Those with an environment are preferred to those without.
 * @returns The row. `sub`, actor, workflow_ref, and runner are not looked at.
 * @throws NoPublisher, ReusedToken
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/oidc/models/github.py
 */
function findPublisher(rows, identityOf, claims, spentTokenIds) {
    for (const name of requiredClaims) {
        const claim = claims[name] ?? undefined;
        if (claim === undefined)
            throw new NoPublisher(`Missing claim ${repr(name)}`);
        // PyPI's database refuses other types, and the client sees a 500; so it does here.
        if (typeof claim !== 'string')
            throw new TypeError(`claim ${name} is not a string`);
    }
    const row = lookUp([...rows], identityOf, claims);
    checkClaims(identityOf(row), claims, spentTokenIds);
    return row;
}
function lookUp(rows, identityOf, claims) {
    const workflow = /[^/]+\.(yml|yaml)(?=@)/.exec(publishers_text(claims, 'job_workflow_ref'))?.[0];
    if (workflow === undefined)
        throw new NoPublisher('Could not job extract workflow filename from OIDC claims');
    const candidates = rows.filter((row) => {
        const identity = identityOf(row);
        return (identity.repository === publishers_text(claims, 'repository') &&
            identity.ownerId === publishers_text(claims, 'repository_owner_id') &&
            identity.workflow === workflow);
    });
    const environment = publishers_text(claims, 'environment').toLowerCase();
    const found = candidates.find((row) => environment !== '' && identityOf(row).environment === environment) ??
        candidates.find((row) => identityOf(row).environment === '');
    if (found === undefined)
        throw new NoPublisher('Publisher with matching claims was not found');
    return found;
}
function checkClaims(identity, claims, spentTokenIds) {
    const [owner] = identity.repository.split('/');
    if (publishers_text(claims, 'repository_owner') !== owner) {
        throw new NoPublisher("Check failed for required claim 'repository_owner'");
    }
    const places = [publishers_text(claims, 'ref'), publishers_text(claims, 'sha')].filter((place) => place !== '');
    if (places.length === 0)
        throw new NoPublisher('The ref and sha claims are empty');
    const expected = places
        .map((place) => `${identity.repository}/.github/workflows/${identity.workflow}@${place}`)
        .sort();
    const found = publishers_text(claims, 'job_workflow_ref');
    if (!expected.includes(found)) {
        throw new NoPublisher(`The job_workflow_ref claim does not match, expecting one of ${reprList(expected)}, got ${repr(found)}`);
    }
    if (spentTokenIds.has(publishers_text(claims, 'jti')))
        throw new ReusedToken();
    if (publishers_text(claims, 'event_name') === 'pull_request_target') {
        throw new NoPublisher("Publishing from a workflow invoked via 'pull_request_target' is not supported.");
    }
}
function publishers_text(claims, name) {
    const value = claims[name];
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./lib/standins/python-index/publishing/tokens.js




/**
 * Make an upload token.
 *
 * @returns `pypi-` and base64url of what looks like a macaroon: version, location, identifier, and a random rest.
 *   Its rights are kept here, not in it, so nothing can be read out of it or added to it.
 */
function issueToken({ host, state }, rights) {
    const location = Buffer.from(host === 'pypi' ? 'pypi.org' : 'test.pypi.org');
    const secret = (0,external_node_crypto_.randomBytes)(64);
    const head = Buffer.from([2, 1, location.length, ...location, 2, secret.length]);
    const token = `pypi-${Buffer.concat([head, secret]).toString('base64url')}`;
    state.tokens.set(keyOf(token), rights);
    return token;
}
/**
 * Who sends a request.
 *
 * @param header `Basic` with the user `__token__`, `Bearer`, or `token`.
 * @throws Refusal 403 when nobody is known by it. An expired token still says who sent it.
 */
function authenticate({ host, state }, header) {
    const [scheme = '', credentials = ''] = (header ?? '').split(' ');
    const token = scheme.toLowerCase() === 'basic' ? passwordOf(credentials) : credentials;
    const rights = ['basic', 'bearer', 'token'].includes(scheme.toLowerCase())
        ? state.tokens.get(keyOf(token))
        : undefined;
    if (rights !== undefined)
        return rights;
    throw new Refusal(403, `Invalid or non-existent authentication information. See ${helpUrl(host, 'invalid-auth')} for more information.`);
    function passwordOf(encoded) {
        const text = Buffer.from(encoded, 'base64').toString('utf8');
        const user = text.slice(0, Math.max(0, text.indexOf(':')));
        if (user === '__token__')
            return text.slice(user.length + 1);
        throw new Refusal(403, 'Username/Password authentication is no longer supported. Migrate to API Tokens or Trusted Publishers instead. ' +
            `See ${helpUrl(host, 'apitoken')} and ${helpUrl(host, 'trusted-publishers')}`);
    }
}
/**
 * Check that a token may upload to a project: that it is for it, and that the project takes anything. In quarantine only its
 * publishers are kept out.
 *
 * @throws Refusal 403 `Invalid API Token: …` with every reason, joined, or `… isn't allowed to upload to project …`.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/macaroons/caveats/__init__.py
 */
function permitUpload(context, token, project) {
    if (token.kind === 'publisher')
        checkCaveats(context, token, project);
    const isOpen = project.status === 'active' || (project.status === 'quarantined' && token.kind === 'account');
    if (isOpen)
        return;
    const who = token.kind === 'account' ? "The user 'owner'" : 'The given token';
    throw new Refusal(403, `${who} isn't allowed to upload to project ${repr(project.name)}. ` +
        `See ${helpUrl(context.host, 'project-name')} for more information.`);
}
function checkCaveats({ now }, token, project) {
    const reasons = [];
    if (!token.publisher.projects.has(project.normalizedName)) {
        reasons.push(`OIDC scoped token is not valid for project ${repr(project.name)}`);
    }
    if (!token.projects.has(project.normalizedName)) {
        reasons.push(`project-scoped token is not valid for project: ${repr(project.name)}`);
    }
    // Twice, as PyPI says it: a client has to look for a part of the text.
    if (now().getTime() / 1000 >= token.expiresAt)
        reasons.push('token is expired', 'token is expired');
    if (reasons.length > 0)
        throw new Refusal(403, `Invalid API Token: ${reasons.join(', ')}`);
}
/** Tokens are not kept, only their digests: the state may be printed. */
function keyOf(token) {
    return (0,external_node_crypto_.createHash)('sha256').update(token).digest('hex');
}

;// CONCATENATED MODULE: ./lib/standins/python-index/publishing/mint.js







/** The one issuer that this index knows. */
const mint_githubIssuer = 'https://token.actions.githubusercontent.com';
const tokenLifetimeSeconds = 900;
/** `GET /_/oidc/audience`: the audience that a token must be asked for. */
const answerAudience = ({ host, state }) => state.switches.trustedPublishing
    ? { status: 200, body: { audience: host } }
    : { status: 403, body: { message: 'Trusted publishing functionality not enabled' } };
/**
 * `POST /_/oidc/mint-token`: exchange an OIDC token for an upload token.
 *
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/oidc/views.py
 */
const answerMint = async (context, request) => {
    const payload = parsePayload(request.body);
    if ('problem' in payload)
        return mint_refuse('invalid-payload', payload.problem);
    const issuer = issuerOf(payload.jwt);
    if (issuer === undefined)
        return mint_refuse('invalid-payload', 'malformed JWT');
    if (issuer !== mint_githubIssuer)
        return mint_refuse('invalid-payload', 'unknown trusted publishing issuer');
    const { trustedPublishing, githubPublishing } = context.state.switches;
    if (!trustedPublishing || !githubPublishing) {
        return mint_refuse('not-enabled', 'github trusted publishing functionality not enabled');
    }
    const claims = await verifiedClaims(context, payload.jwt);
    if (claims === undefined)
        return mint_refuse('invalid-token', 'malformed or invalid token');
    return exchange(context, claims);
};
function exchange(context, claims) {
    const { state } = context;
    try {
        if (!reifyPendingPublisher(context, claims)) {
            return mint_refuse('invalid-pending-publisher', 'valid token, but project already exists');
        }
        const publisher = findPublisher(state.publishers, ({ identity }) => identity, claims, state.spentTokenIds);
        const expiresAt = Math.floor(context.now().getTime() / 1000) + tokenLifetimeSeconds;
        const token = issueToken(context, {
            kind: 'publisher',
            publisher,
            projects: new Set(publisher.projects),
            expiresAt,
        });
        // Only a token that bought something is spent: a refused one may be sent again.
        state.spentTokenIds.add(String(claims.jti));
        return { status: 200, body: { success: true, token, expires: expiresAt } };
    }
    catch (error) {
        if (error instanceof Refusal)
            return mint_refuse('invalid-payload', error.message);
        if (error instanceof ReusedToken)
            return mint_refuse('invalid-reuse-token', 'invalid token: already used');
        if (!(error instanceof NoPublisher))
            throw error;
        return mint_refuse('invalid-publisher', `valid token, but no corresponding publisher (${error.message})`);
    }
}
/** Pending publishers come first: a match creates the project. @returns `false` when the project was there already. */
function reifyPendingPublisher(context, claims) {
    const { state } = context;
    try {
        const pending = findPublisher(state.pendingPublishers, (row) => row, claims, state.spentTokenIds);
        if (state.projects.has(normalizeName(pending.project))) {
            state.pendingPublishers.delete(pending);
            return false;
        }
        // It stays pending when its project cannot be made.
        checkNewProject(context, pending.project);
        state.pendingPublishers.delete(pending);
        const project = createProject(state, pending.project);
        const { repository, ownerId, workflow, environment } = pending;
        const identity = { repository, ownerId, workflow, environment };
        const same = state.publishers.find((row) => JSON.stringify(row.identity) === JSON.stringify(identity));
        const publisher = same ?? { identity, projects: new Set() };
        publisher.projects.add(project.normalizedName);
        if (same === undefined)
            state.publishers.push(publisher);
        return true;
    }
    catch (error) {
        if (error instanceof NoPublisher)
            return true;
        throw error;
    }
}
function mint_refuse(code, description) {
    return { status: 422, body: { message: 'Token request failed', errors: [{ code, description }] } };
}
/** The texts are pydantic's; their last lines (input, version, and link) change with its version and are left out. */
function parsePayload(body) {
    let payload;
    try {
        payload = JSON.parse(body.toString('utf8'));
    }
    catch {
        return { problem: '1 validation error for TokenPayload\n  Invalid JSON' };
    }
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
        return { problem: '1 validation error for TokenPayload\n  Input should be an object' };
    }
    const token = Reflect.get(payload, 'token');
    if (token === undefined)
        return { problem: '1 validation error for TokenPayload\ntoken\n  Field required' };
    if (typeof token === 'string')
        return { jwt: token };
    return { problem: '1 validation error for TokenPayload\ntoken\n  Input should be a valid string' };
}
function issuerOf(jwt) {
    try {
        return (0,decode_jwt/* decodeJwt */.i)(jwt).iss;
    }
    catch {
        return undefined;
    }
}
async function verifiedClaims({ host, verifyToken }, jwt) {
    try {
        const claims = await verifyToken(jwt, host);
        // PyPI wants to be the only audience: a list is refused, even a list of one.
        return typeof claims.aud === 'string' ? claims : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/classifiers.json
const classifiers_namespaceObject = /*#__PURE__*/JSON.parse('{"b":["Development Status :: 1 - Planning","Development Status :: 2 - Pre-Alpha","Development Status :: 3 - Alpha","Development Status :: 4 - Beta","Development Status :: 5 - Production/Stable","Development Status :: 6 - Mature","Development Status :: 7 - Inactive","Environment :: Console","Environment :: Console :: Curses","Environment :: Console :: Framebuffer","Environment :: Console :: Newt","Environment :: Console :: svgalib","Environment :: Cygwin (MS Windows)","Environment :: GPU","Environment :: GPU :: NVIDIA CUDA","Environment :: GPU :: NVIDIA CUDA :: 1.0","Environment :: GPU :: NVIDIA CUDA :: 1.1","Environment :: GPU :: NVIDIA CUDA :: 10.0","Environment :: GPU :: NVIDIA CUDA :: 10.1","Environment :: GPU :: NVIDIA CUDA :: 10.2","Environment :: GPU :: NVIDIA CUDA :: 11","Environment :: GPU :: NVIDIA CUDA :: 11.0","Environment :: GPU :: NVIDIA CUDA :: 11.1","Environment :: GPU :: NVIDIA CUDA :: 11.2","Environment :: GPU :: NVIDIA CUDA :: 11.3","Environment :: GPU :: NVIDIA CUDA :: 11.4","Environment :: GPU :: NVIDIA CUDA :: 11.5","Environment :: GPU :: NVIDIA CUDA :: 11.6","Environment :: GPU :: NVIDIA CUDA :: 11.7","Environment :: GPU :: NVIDIA CUDA :: 11.8","Environment :: GPU :: NVIDIA CUDA :: 12","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.0","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.1","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.2","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.3","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.4","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.5","Environment :: GPU :: NVIDIA CUDA :: 12 :: 12.6","Environment :: GPU :: NVIDIA CUDA :: 13","Environment :: GPU :: NVIDIA CUDA :: 2.0","Environment :: GPU :: NVIDIA CUDA :: 2.1","Environment :: GPU :: NVIDIA CUDA :: 2.2","Environment :: GPU :: NVIDIA CUDA :: 2.3","Environment :: GPU :: NVIDIA CUDA :: 3.0","Environment :: GPU :: NVIDIA CUDA :: 3.1","Environment :: GPU :: NVIDIA CUDA :: 3.2","Environment :: GPU :: NVIDIA CUDA :: 4.0","Environment :: GPU :: NVIDIA CUDA :: 4.1","Environment :: GPU :: NVIDIA CUDA :: 4.2","Environment :: GPU :: NVIDIA CUDA :: 5.0","Environment :: GPU :: NVIDIA CUDA :: 5.5","Environment :: GPU :: NVIDIA CUDA :: 6.0","Environment :: GPU :: NVIDIA CUDA :: 6.5","Environment :: GPU :: NVIDIA CUDA :: 7.0","Environment :: GPU :: NVIDIA CUDA :: 7.5","Environment :: GPU :: NVIDIA CUDA :: 8.0","Environment :: GPU :: NVIDIA CUDA :: 9.0","Environment :: GPU :: NVIDIA CUDA :: 9.1","Environment :: GPU :: NVIDIA CUDA :: 9.2","Environment :: Handhelds/PDA\'s","Environment :: MacOS X","Environment :: MacOS X :: Aqua","Environment :: MacOS X :: Carbon","Environment :: MacOS X :: Cocoa","Environment :: No Input/Output (Daemon)","Environment :: OpenStack","Environment :: Other Environment","Environment :: Plugins","Environment :: Web Environment","Environment :: Web Environment :: Buffet","Environment :: Web Environment :: Mozilla","Environment :: Web Environment :: ToscaWidgets","Environment :: WebAssembly","Environment :: WebAssembly :: Emscripten","Environment :: WebAssembly :: WASI","Environment :: Win32 (MS Windows)","Environment :: X11 Applications","Environment :: X11 Applications :: GTK","Environment :: X11 Applications :: Gnome","Environment :: X11 Applications :: KDE","Environment :: X11 Applications :: Qt","Framework :: AWS CDK","Framework :: AWS CDK :: 1","Framework :: AWS CDK :: 2","Framework :: AiiDA","Framework :: Ansible","Framework :: AnyIO","Framework :: Apache Airflow","Framework :: Apache Airflow :: Provider","Framework :: AsyncIO","Framework :: BEAT","Framework :: BFG","Framework :: Bob","Framework :: Bottle","Framework :: Buildout","Framework :: Buildout :: Extension","Framework :: Buildout :: Recipe","Framework :: CastleCMS","Framework :: CastleCMS :: Theme","Framework :: Celery","Framework :: Chandler","Framework :: CherryPy","Framework :: CubicWeb","Framework :: Dash","Framework :: Datasette","Framework :: Django","Framework :: Django :: 1","Framework :: Django :: 1.10","Framework :: Django :: 1.11","Framework :: Django :: 1.4","Framework :: Django :: 1.5","Framework :: Django :: 1.6","Framework :: Django :: 1.7","Framework :: Django :: 1.8","Framework :: Django :: 1.9","Framework :: Django :: 2","Framework :: Django :: 2.0","Framework :: Django :: 2.1","Framework :: Django :: 2.2","Framework :: Django :: 3","Framework :: Django :: 3.0","Framework :: Django :: 3.1","Framework :: Django :: 3.2","Framework :: Django :: 4","Framework :: Django :: 4.0","Framework :: Django :: 4.1","Framework :: Django :: 4.2","Framework :: Django :: 5","Framework :: Django :: 5.0","Framework :: Django :: 5.1","Framework :: Django :: 5.2","Framework :: Django :: 6","Framework :: Django :: 6.0","Framework :: Django :: 6.1","Framework :: Django CMS","Framework :: Django CMS :: 3.10","Framework :: Django CMS :: 3.11","Framework :: Django CMS :: 3.4","Framework :: Django CMS :: 3.5","Framework :: Django CMS :: 3.6","Framework :: Django CMS :: 3.7","Framework :: Django CMS :: 3.8","Framework :: Django CMS :: 3.9","Framework :: Django CMS :: 4.0","Framework :: Django CMS :: 4.1","Framework :: Django CMS :: 5.0","Framework :: Django CMS :: 5.1","Framework :: FastAPI","Framework :: Flake8","Framework :: Flask","Framework :: Hatch","Framework :: Hypothesis","Framework :: IDLE","Framework :: IPython","Framework :: InvenTree","Framework :: Jupyter","Framework :: Jupyter :: JupyterLab","Framework :: Jupyter :: JupyterLab :: 1","Framework :: Jupyter :: JupyterLab :: 2","Framework :: Jupyter :: JupyterLab :: 3","Framework :: Jupyter :: JupyterLab :: 4","Framework :: Jupyter :: JupyterLab :: Extensions","Framework :: Jupyter :: JupyterLab :: Extensions :: Mime Renderers","Framework :: Jupyter :: JupyterLab :: Extensions :: Prebuilt","Framework :: Jupyter :: JupyterLab :: Extensions :: Themes","Framework :: Kedro","Framework :: Lektor","Framework :: Litestar","Framework :: Litestar :: 1","Framework :: Litestar :: 2","Framework :: Litestar :: 3","Framework :: Masonite","Framework :: Matplotlib","Framework :: MkDocs","Framework :: Nengo","Framework :: Odoo","Framework :: Odoo :: 10.0","Framework :: Odoo :: 11.0","Framework :: Odoo :: 12.0","Framework :: Odoo :: 13.0","Framework :: Odoo :: 14.0","Framework :: Odoo :: 15.0","Framework :: Odoo :: 16.0","Framework :: Odoo :: 17.0","Framework :: Odoo :: 18.0","Framework :: Odoo :: 19.0","Framework :: Odoo :: 20.0","Framework :: Odoo :: 8.0","Framework :: Odoo :: 9.0","Framework :: OpenTelemetry","Framework :: OpenTelemetry :: Distros","Framework :: OpenTelemetry :: Exporters","Framework :: OpenTelemetry :: Instrumentations","Framework :: Opps","Framework :: Paste","Framework :: Pelican","Framework :: Pelican :: Plugins","Framework :: Pelican :: Themes","Framework :: Plone","Framework :: Plone :: 3.2","Framework :: Plone :: 3.3","Framework :: Plone :: 4.0","Framework :: Plone :: 4.1","Framework :: Plone :: 4.2","Framework :: Plone :: 4.3","Framework :: Plone :: 5.0","Framework :: Plone :: 5.1","Framework :: Plone :: 5.2","Framework :: Plone :: 5.3","Framework :: Plone :: 6.0","Framework :: Plone :: 6.1","Framework :: Plone :: 6.2","Framework :: Plone :: 6.3","Framework :: Plone :: Addon","Framework :: Plone :: Core","Framework :: Plone :: Distribution","Framework :: Plone :: Theme","Framework :: PySimpleGUI","Framework :: PySimpleGUI :: 4","Framework :: PySimpleGUI :: 5","Framework :: Pycsou","Framework :: Pydantic","Framework :: Pydantic :: 1","Framework :: Pydantic :: 2","Framework :: Pylons","Framework :: Pyodide","Framework :: Pyramid","Framework :: Pytest","Framework :: Review Board","Framework :: Robot Framework","Framework :: Robot Framework :: Library","Framework :: Robot Framework :: Tool","Framework :: Scrapy","Framework :: Setuptools Plugin","Framework :: Sphinx","Framework :: Sphinx :: Domain","Framework :: Sphinx :: Extension","Framework :: Sphinx :: Theme","Framework :: Trac","Framework :: Trio","Framework :: Tryton","Framework :: TurboGears","Framework :: TurboGears :: Applications","Framework :: TurboGears :: Widgets","Framework :: Twisted","Framework :: Wagtail","Framework :: Wagtail :: 1","Framework :: Wagtail :: 2","Framework :: Wagtail :: 3","Framework :: Wagtail :: 4","Framework :: Wagtail :: 5","Framework :: Wagtail :: 6","Framework :: Wagtail :: 7","Framework :: Wagtail :: 8","Framework :: ZODB","Framework :: Zope","Framework :: Zope :: 2","Framework :: Zope :: 3","Framework :: Zope :: 4","Framework :: Zope :: 5","Framework :: Zope :: 6","Framework :: Zope2","Framework :: Zope3","Framework :: aiohttp","Framework :: cocotb","Framework :: napari","Framework :: tox","Intended Audience :: Customer Service","Intended Audience :: Developers","Intended Audience :: Education","Intended Audience :: End Users/Desktop","Intended Audience :: Financial and Insurance Industry","Intended Audience :: Healthcare Industry","Intended Audience :: Information Technology","Intended Audience :: Legal Industry","Intended Audience :: Manufacturing","Intended Audience :: Other Audience","Intended Audience :: Religion","Intended Audience :: Science/Research","Intended Audience :: System Administrators","Intended Audience :: Telecommunications Industry","License :: Aladdin Free Public License (AFPL)","License :: CC0 1.0 Universal (CC0 1.0) Public Domain Dedication","License :: CeCILL-B Free Software License Agreement (CECILL-B)","License :: CeCILL-C Free Software License Agreement (CECILL-C)","License :: DFSG approved","License :: Eiffel Forum License (EFL)","License :: Free For Educational Use","License :: Free For Home Use","License :: Free To Use But Restricted","License :: Free for non-commercial use","License :: Freely Distributable","License :: Freeware","License :: GUST Font License 1.0","License :: GUST Font License 2006-09-30","License :: Netscape Public License (NPL)","License :: Nokia Open Source License (NOKOS)","License :: OSI Approved","License :: OSI Approved :: Academic Free License (AFL)","License :: OSI Approved :: Apache Software License","License :: OSI Approved :: Apple Public Source License","License :: OSI Approved :: Artistic License","License :: OSI Approved :: Attribution Assurance License","License :: OSI Approved :: BSD License","License :: OSI Approved :: Blue Oak Model License (BlueOak-1.0.0)","License :: OSI Approved :: Boost Software License 1.0 (BSL-1.0)","License :: OSI Approved :: CEA CNRS Inria Logiciel Libre License, version 2.1 (CeCILL-2.1)","License :: OSI Approved :: CMU License (MIT-CMU)","License :: OSI Approved :: Common Development and Distribution License 1.0 (CDDL-1.0)","License :: OSI Approved :: Common Public License","License :: OSI Approved :: Eclipse Public License 1.0 (EPL-1.0)","License :: OSI Approved :: Eclipse Public License 2.0 (EPL-2.0)","License :: OSI Approved :: Educational Community License, Version 2.0 (ECL-2.0)","License :: OSI Approved :: Eiffel Forum License","License :: OSI Approved :: European Union Public Licence 1.0 (EUPL 1.0)","License :: OSI Approved :: European Union Public Licence 1.1 (EUPL 1.1)","License :: OSI Approved :: European Union Public Licence 1.2 (EUPL 1.2)","License :: OSI Approved :: GNU Affero General Public License v3","License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)","License :: OSI Approved :: GNU Free Documentation License (FDL)","License :: OSI Approved :: GNU General Public License (GPL)","License :: OSI Approved :: GNU General Public License v2 (GPLv2)","License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)","License :: OSI Approved :: GNU General Public License v3 (GPLv3)","License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)","License :: OSI Approved :: GNU Lesser General Public License v2 (LGPLv2)","License :: OSI Approved :: GNU Lesser General Public License v2 or later (LGPLv2+)","License :: OSI Approved :: GNU Lesser General Public License v3 (LGPLv3)","License :: OSI Approved :: GNU Lesser General Public License v3 or later (LGPLv3+)","License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)","License :: OSI Approved :: Historical Permission Notice and Disclaimer (HPND)","License :: OSI Approved :: IBM Public License","License :: OSI Approved :: ISC License (ISCL)","License :: OSI Approved :: MIT License","License :: OSI Approved :: MIT No Attribution License (MIT-0)","License :: OSI Approved :: MirOS License (MirOS)","License :: OSI Approved :: Motosoto License","License :: OSI Approved :: Mozilla Public License 1.0 (MPL)","License :: OSI Approved :: Mozilla Public License 1.1 (MPL 1.1)","License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)","License :: OSI Approved :: Mulan Permissive Software License v2 (MulanPSL-2.0)","License :: OSI Approved :: NASA Open Source Agreement v1.3 (NASA-1.3)","License :: OSI Approved :: Nethack General Public License","License :: OSI Approved :: Nokia Open Source License","License :: OSI Approved :: Open Group Test Suite License","License :: OSI Approved :: Open Software License 3.0 (OSL-3.0)","License :: OSI Approved :: PostgreSQL License","License :: OSI Approved :: Python License (CNRI Python License)","License :: OSI Approved :: Python Software Foundation License","License :: OSI Approved :: Qt Public License (QPL)","License :: OSI Approved :: Ricoh Source Code Public License","License :: OSI Approved :: SIL Open Font License 1.1 (OFL-1.1)","License :: OSI Approved :: Sleepycat License","License :: OSI Approved :: Sun Public License","License :: OSI Approved :: The Unlicense (Unlicense)","License :: OSI Approved :: Universal Permissive License (UPL)","License :: OSI Approved :: University of Illinois/NCSA Open Source License","License :: OSI Approved :: Vovida Software License 1.0","License :: OSI Approved :: W3C License","License :: OSI Approved :: Zero-Clause BSD (0BSD)","License :: OSI Approved :: Zope Public License","License :: OSI Approved :: zlib/libpng License","License :: Other/Proprietary License","License :: Public Domain","License :: Repoze Public License","Natural Language :: Afrikaans","Natural Language :: Arabic","Natural Language :: Armenian","Natural Language :: Basque","Natural Language :: Bengali","Natural Language :: Bosnian","Natural Language :: Bulgarian","Natural Language :: Cantonese","Natural Language :: Catalan","Natural Language :: Catalan (Valencian)","Natural Language :: Chinese (Simplified)","Natural Language :: Chinese (Traditional)","Natural Language :: Croatian","Natural Language :: Czech","Natural Language :: Danish","Natural Language :: Dutch","Natural Language :: English","Natural Language :: Esperanto","Natural Language :: Estonian","Natural Language :: Finnish","Natural Language :: French","Natural Language :: Galician","Natural Language :: Georgian","Natural Language :: German","Natural Language :: Greek","Natural Language :: Hebrew","Natural Language :: Hindi","Natural Language :: Hungarian","Natural Language :: Icelandic","Natural Language :: Indonesian","Natural Language :: Irish","Natural Language :: Italian","Natural Language :: Japanese","Natural Language :: Javanese","Natural Language :: Korean","Natural Language :: Latin","Natural Language :: Latvian","Natural Language :: Lithuanian","Natural Language :: Macedonian","Natural Language :: Malay","Natural Language :: Marathi","Natural Language :: Nepali","Natural Language :: Norwegian","Natural Language :: Panjabi","Natural Language :: Persian","Natural Language :: Polish","Natural Language :: Portuguese","Natural Language :: Portuguese (Brazilian)","Natural Language :: Romanian","Natural Language :: Russian","Natural Language :: Serbian","Natural Language :: Slovak","Natural Language :: Slovenian","Natural Language :: Spanish","Natural Language :: Swedish","Natural Language :: Tamil","Natural Language :: Telugu","Natural Language :: Thai","Natural Language :: Tibetan","Natural Language :: Turkish","Natural Language :: Ukrainian","Natural Language :: Urdu","Natural Language :: Vietnamese","Natural Language :: Yiddish","Operating System :: Android","Operating System :: BeOS","Operating System :: MacOS","Operating System :: MacOS :: MacOS 9","Operating System :: MacOS :: MacOS X","Operating System :: Microsoft","Operating System :: Microsoft :: MS-DOS","Operating System :: Microsoft :: Windows","Operating System :: Microsoft :: Windows :: Windows 10","Operating System :: Microsoft :: Windows :: Windows 11","Operating System :: Microsoft :: Windows :: Windows 3.1 or Earlier","Operating System :: Microsoft :: Windows :: Windows 7","Operating System :: Microsoft :: Windows :: Windows 8","Operating System :: Microsoft :: Windows :: Windows 8.1","Operating System :: Microsoft :: Windows :: Windows 95/98/2000","Operating System :: Microsoft :: Windows :: Windows CE","Operating System :: Microsoft :: Windows :: Windows NT/2000","Operating System :: Microsoft :: Windows :: Windows Server 2003","Operating System :: Microsoft :: Windows :: Windows Server 2008","Operating System :: Microsoft :: Windows :: Windows Vista","Operating System :: Microsoft :: Windows :: Windows XP","Operating System :: OS Independent","Operating System :: OS/2","Operating System :: Other OS","Operating System :: PDA Systems","Operating System :: POSIX","Operating System :: POSIX :: AIX","Operating System :: POSIX :: BSD","Operating System :: POSIX :: BSD :: BSD/OS","Operating System :: POSIX :: BSD :: FreeBSD","Operating System :: POSIX :: BSD :: NetBSD","Operating System :: POSIX :: BSD :: OpenBSD","Operating System :: POSIX :: GNU Hurd","Operating System :: POSIX :: HP-UX","Operating System :: POSIX :: IRIX","Operating System :: POSIX :: Linux","Operating System :: POSIX :: Other","Operating System :: POSIX :: SCO","Operating System :: POSIX :: SunOS/Solaris","Operating System :: PalmOS","Operating System :: RISC OS","Operating System :: Unix","Operating System :: iOS","Programming Language :: APL","Programming Language :: ASP","Programming Language :: Ada","Programming Language :: Assembly","Programming Language :: Awk","Programming Language :: Basic","Programming Language :: C","Programming Language :: C#","Programming Language :: C++","Programming Language :: Cold Fusion","Programming Language :: Cython","Programming Language :: D","Programming Language :: Delphi/Kylix","Programming Language :: Dylan","Programming Language :: Eiffel","Programming Language :: Emacs-Lisp","Programming Language :: Erlang","Programming Language :: Euler","Programming Language :: Euphoria","Programming Language :: F#","Programming Language :: Forth","Programming Language :: Fortran","Programming Language :: Go","Programming Language :: Haskell","Programming Language :: Hy","Programming Language :: Java","Programming Language :: JavaScript","Programming Language :: Kotlin","Programming Language :: Lisp","Programming Language :: Logo","Programming Language :: Lua","Programming Language :: ML","Programming Language :: Modula","Programming Language :: OCaml","Programming Language :: Object Pascal","Programming Language :: Objective C","Programming Language :: Other","Programming Language :: Other Scripting Engines","Programming Language :: PHP","Programming Language :: PL/SQL","Programming Language :: PROGRESS","Programming Language :: Pascal","Programming Language :: Perl","Programming Language :: Pike","Programming Language :: Pliant","Programming Language :: Prolog","Programming Language :: Python","Programming Language :: Python :: 2","Programming Language :: Python :: 2 :: Only","Programming Language :: Python :: 2.3","Programming Language :: Python :: 2.4","Programming Language :: Python :: 2.5","Programming Language :: Python :: 2.6","Programming Language :: Python :: 2.7","Programming Language :: Python :: 3","Programming Language :: Python :: 3 :: Only","Programming Language :: Python :: 3.0","Programming Language :: Python :: 3.1","Programming Language :: Python :: 3.10","Programming Language :: Python :: 3.11","Programming Language :: Python :: 3.12","Programming Language :: Python :: 3.13","Programming Language :: Python :: 3.14","Programming Language :: Python :: 3.15","Programming Language :: Python :: 3.16","Programming Language :: Python :: 3.2","Programming Language :: Python :: 3.3","Programming Language :: Python :: 3.4","Programming Language :: Python :: 3.5","Programming Language :: Python :: 3.6","Programming Language :: Python :: 3.7","Programming Language :: Python :: 3.8","Programming Language :: Python :: 3.9","Programming Language :: Python :: Free Threading","Programming Language :: Python :: Free Threading :: 1 - Unstable","Programming Language :: Python :: Free Threading :: 2 - Beta","Programming Language :: Python :: Free Threading :: 3 - Stable","Programming Language :: Python :: Free Threading :: 4 - Resilient","Programming Language :: Python :: Implementation","Programming Language :: Python :: Implementation :: CPython","Programming Language :: Python :: Implementation :: GraalPy","Programming Language :: Python :: Implementation :: IronPython","Programming Language :: Python :: Implementation :: Jython","Programming Language :: Python :: Implementation :: MicroPython","Programming Language :: Python :: Implementation :: PyPy","Programming Language :: Python :: Implementation :: Stackless","Programming Language :: R","Programming Language :: REBOL","Programming Language :: Rexx","Programming Language :: Ruby","Programming Language :: Rust","Programming Language :: SQL","Programming Language :: Scheme","Programming Language :: Simula","Programming Language :: Smalltalk","Programming Language :: Tcl","Programming Language :: Unix Shell","Programming Language :: Visual Basic","Programming Language :: XBasic","Programming Language :: YACC","Programming Language :: Zig","Programming Language :: Zope","Topic :: Adaptive Technologies","Topic :: Artistic Software","Topic :: Communications","Topic :: Communications :: BBS","Topic :: Communications :: Chat","Topic :: Communications :: Chat :: ICQ","Topic :: Communications :: Chat :: Internet Relay Chat","Topic :: Communications :: Chat :: Unix Talk","Topic :: Communications :: Conferencing","Topic :: Communications :: Email","Topic :: Communications :: Email :: Address Book","Topic :: Communications :: Email :: Email Clients (MUA)","Topic :: Communications :: Email :: Filters","Topic :: Communications :: Email :: Mail Transport Agents","Topic :: Communications :: Email :: Mailing List Servers","Topic :: Communications :: Email :: Post-Office","Topic :: Communications :: Email :: Post-Office :: IMAP","Topic :: Communications :: Email :: Post-Office :: POP3","Topic :: Communications :: FIDO","Topic :: Communications :: Fax","Topic :: Communications :: File Sharing","Topic :: Communications :: File Sharing :: Gnutella","Topic :: Communications :: File Sharing :: Napster","Topic :: Communications :: Ham Radio","Topic :: Communications :: Internet Phone","Topic :: Communications :: Telephony","Topic :: Communications :: Usenet News","Topic :: Database","Topic :: Database :: Database Engines/Servers","Topic :: Database :: Front-Ends","Topic :: Desktop Environment","Topic :: Desktop Environment :: File Managers","Topic :: Desktop Environment :: GNUstep","Topic :: Desktop Environment :: Gnome","Topic :: Desktop Environment :: K Desktop Environment (KDE)","Topic :: Desktop Environment :: K Desktop Environment (KDE) :: Themes","Topic :: Desktop Environment :: PicoGUI","Topic :: Desktop Environment :: PicoGUI :: Applications","Topic :: Desktop Environment :: PicoGUI :: Themes","Topic :: Desktop Environment :: Screen Savers","Topic :: Desktop Environment :: Window Managers","Topic :: Desktop Environment :: Window Managers :: Afterstep","Topic :: Desktop Environment :: Window Managers :: Afterstep :: Themes","Topic :: Desktop Environment :: Window Managers :: Applets","Topic :: Desktop Environment :: Window Managers :: Blackbox","Topic :: Desktop Environment :: Window Managers :: Blackbox :: Themes","Topic :: Desktop Environment :: Window Managers :: CTWM","Topic :: Desktop Environment :: Window Managers :: CTWM :: Themes","Topic :: Desktop Environment :: Window Managers :: Enlightenment","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Epplets","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR15","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR16","Topic :: Desktop Environment :: Window Managers :: Enlightenment :: Themes DR17","Topic :: Desktop Environment :: Window Managers :: FVWM","Topic :: Desktop Environment :: Window Managers :: FVWM :: Themes","Topic :: Desktop Environment :: Window Managers :: Fluxbox","Topic :: Desktop Environment :: Window Managers :: Fluxbox :: Themes","Topic :: Desktop Environment :: Window Managers :: IceWM","Topic :: Desktop Environment :: Window Managers :: IceWM :: Themes","Topic :: Desktop Environment :: Window Managers :: MetaCity","Topic :: Desktop Environment :: Window Managers :: MetaCity :: Themes","Topic :: Desktop Environment :: Window Managers :: Oroborus","Topic :: Desktop Environment :: Window Managers :: Oroborus :: Themes","Topic :: Desktop Environment :: Window Managers :: Sawfish","Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes 0.30","Topic :: Desktop Environment :: Window Managers :: Sawfish :: Themes pre-0.30","Topic :: Desktop Environment :: Window Managers :: Waimea","Topic :: Desktop Environment :: Window Managers :: Waimea :: Themes","Topic :: Desktop Environment :: Window Managers :: Window Maker","Topic :: Desktop Environment :: Window Managers :: Window Maker :: Applets","Topic :: Desktop Environment :: Window Managers :: Window Maker :: Themes","Topic :: Desktop Environment :: Window Managers :: XFCE","Topic :: Desktop Environment :: Window Managers :: XFCE :: Themes","Topic :: Documentation","Topic :: Documentation :: Sphinx","Topic :: Education","Topic :: Education :: Computer Aided Instruction (CAI)","Topic :: Education :: Testing","Topic :: File Formats","Topic :: File Formats :: JSON","Topic :: File Formats :: JSON :: JSON Schema","Topic :: Games/Entertainment","Topic :: Games/Entertainment :: Arcade","Topic :: Games/Entertainment :: Board Games","Topic :: Games/Entertainment :: First Person Shooters","Topic :: Games/Entertainment :: Fortune Cookies","Topic :: Games/Entertainment :: Multi-User Dungeons (MUD)","Topic :: Games/Entertainment :: Puzzle Games","Topic :: Games/Entertainment :: Real Time Strategy","Topic :: Games/Entertainment :: Role-Playing","Topic :: Games/Entertainment :: Side-Scrolling/Arcade Games","Topic :: Games/Entertainment :: Simulation","Topic :: Games/Entertainment :: Turn Based Strategy","Topic :: Home Automation","Topic :: Internet","Topic :: Internet :: File Transfer Protocol (FTP)","Topic :: Internet :: Finger","Topic :: Internet :: Log Analysis","Topic :: Internet :: Name Service (DNS)","Topic :: Internet :: Proxy Servers","Topic :: Internet :: WAP","Topic :: Internet :: WWW/HTTP","Topic :: Internet :: WWW/HTTP :: Browsers","Topic :: Internet :: WWW/HTTP :: Dynamic Content","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: CGI Tools/Libraries","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Content Management System","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Message Boards","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: News/Diary","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Page Counters","Topic :: Internet :: WWW/HTTP :: Dynamic Content :: Wiki","Topic :: Internet :: WWW/HTTP :: HTTP Servers","Topic :: Internet :: WWW/HTTP :: Indexing/Search","Topic :: Internet :: WWW/HTTP :: Session","Topic :: Internet :: WWW/HTTP :: Site Management","Topic :: Internet :: WWW/HTTP :: Site Management :: Link Checking","Topic :: Internet :: WWW/HTTP :: WSGI","Topic :: Internet :: WWW/HTTP :: WSGI :: Application","Topic :: Internet :: WWW/HTTP :: WSGI :: Middleware","Topic :: Internet :: WWW/HTTP :: WSGI :: Server","Topic :: Internet :: XMPP","Topic :: Internet :: Z39.50","Topic :: Multimedia","Topic :: Multimedia :: Graphics","Topic :: Multimedia :: Graphics :: 3D Modeling","Topic :: Multimedia :: Graphics :: 3D Rendering","Topic :: Multimedia :: Graphics :: Capture","Topic :: Multimedia :: Graphics :: Capture :: Digital Camera","Topic :: Multimedia :: Graphics :: Capture :: Scanners","Topic :: Multimedia :: Graphics :: Capture :: Screen Capture","Topic :: Multimedia :: Graphics :: Editors","Topic :: Multimedia :: Graphics :: Editors :: Raster-Based","Topic :: Multimedia :: Graphics :: Editors :: Vector-Based","Topic :: Multimedia :: Graphics :: Graphics Conversion","Topic :: Multimedia :: Graphics :: Presentation","Topic :: Multimedia :: Graphics :: Viewers","Topic :: Multimedia :: Sound/Audio","Topic :: Multimedia :: Sound/Audio :: Analysis","Topic :: Multimedia :: Sound/Audio :: CD Audio","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Playing","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Ripping","Topic :: Multimedia :: Sound/Audio :: CD Audio :: CD Writing","Topic :: Multimedia :: Sound/Audio :: Capture/Recording","Topic :: Multimedia :: Sound/Audio :: Conversion","Topic :: Multimedia :: Sound/Audio :: Editors","Topic :: Multimedia :: Sound/Audio :: MIDI","Topic :: Multimedia :: Sound/Audio :: Mixers","Topic :: Multimedia :: Sound/Audio :: Players","Topic :: Multimedia :: Sound/Audio :: Players :: MP3","Topic :: Multimedia :: Sound/Audio :: Sound Synthesis","Topic :: Multimedia :: Sound/Audio :: Speech","Topic :: Multimedia :: Video","Topic :: Multimedia :: Video :: Capture","Topic :: Multimedia :: Video :: Conversion","Topic :: Multimedia :: Video :: Display","Topic :: Multimedia :: Video :: Non-Linear Editor","Topic :: Office/Business","Topic :: Office/Business :: Financial","Topic :: Office/Business :: Financial :: Accounting","Topic :: Office/Business :: Financial :: Investment","Topic :: Office/Business :: Financial :: Point-Of-Sale","Topic :: Office/Business :: Financial :: Spreadsheet","Topic :: Office/Business :: Groupware","Topic :: Office/Business :: News/Diary","Topic :: Office/Business :: Office Suites","Topic :: Office/Business :: Scheduling","Topic :: Other/Nonlisted Topic","Topic :: Printing","Topic :: Religion","Topic :: Scientific/Engineering","Topic :: Scientific/Engineering :: Artificial Intelligence","Topic :: Scientific/Engineering :: Artificial Life","Topic :: Scientific/Engineering :: Astronomy","Topic :: Scientific/Engineering :: Atmospheric Science","Topic :: Scientific/Engineering :: Bio-Informatics","Topic :: Scientific/Engineering :: Chemistry","Topic :: Scientific/Engineering :: Electronic Design Automation (EDA)","Topic :: Scientific/Engineering :: GIS","Topic :: Scientific/Engineering :: Human Machine Interfaces","Topic :: Scientific/Engineering :: Hydrology","Topic :: Scientific/Engineering :: Image Processing","Topic :: Scientific/Engineering :: Image Recognition","Topic :: Scientific/Engineering :: Information Analysis","Topic :: Scientific/Engineering :: Instrument Drivers","Topic :: Scientific/Engineering :: Instrument Drivers :: IVI Conformant","Topic :: Scientific/Engineering :: Interface Engine/Protocol Translator","Topic :: Scientific/Engineering :: Mathematics","Topic :: Scientific/Engineering :: Medical Science Apps.","Topic :: Scientific/Engineering :: Oceanography","Topic :: Scientific/Engineering :: Physics","Topic :: Scientific/Engineering :: Quantum Computing","Topic :: Scientific/Engineering :: Visualization","Topic :: Security","Topic :: Security :: Cryptography","Topic :: Sociology","Topic :: Sociology :: Genealogy","Topic :: Sociology :: History","Topic :: Software Development","Topic :: Software Development :: Assemblers","Topic :: Software Development :: Bug Tracking","Topic :: Software Development :: Build Tools","Topic :: Software Development :: Code Generators","Topic :: Software Development :: Compilers","Topic :: Software Development :: Debuggers","Topic :: Software Development :: Disassemblers","Topic :: Software Development :: Documentation","Topic :: Software Development :: Embedded Systems","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN)","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: CANopen","Topic :: Software Development :: Embedded Systems :: Controller Area Network (CAN) :: J1939","Topic :: Software Development :: Internationalization","Topic :: Software Development :: Interpreters","Topic :: Software Development :: Libraries","Topic :: Software Development :: Libraries :: Application Frameworks","Topic :: Software Development :: Libraries :: Java Libraries","Topic :: Software Development :: Libraries :: PHP Classes","Topic :: Software Development :: Libraries :: Perl Modules","Topic :: Software Development :: Libraries :: Pike Modules","Topic :: Software Development :: Libraries :: Python Modules","Topic :: Software Development :: Libraries :: Ruby Modules","Topic :: Software Development :: Libraries :: Tcl Extensions","Topic :: Software Development :: Libraries :: pygame","Topic :: Software Development :: Localization","Topic :: Software Development :: Object Brokering","Topic :: Software Development :: Object Brokering :: CORBA","Topic :: Software Development :: Pre-processors","Topic :: Software Development :: Quality Assurance","Topic :: Software Development :: Testing","Topic :: Software Development :: Testing :: Acceptance","Topic :: Software Development :: Testing :: BDD","Topic :: Software Development :: Testing :: Mocking","Topic :: Software Development :: Testing :: Traffic Generation","Topic :: Software Development :: Testing :: Unit","Topic :: Software Development :: User Interfaces","Topic :: Software Development :: Version Control","Topic :: Software Development :: Version Control :: Bazaar","Topic :: Software Development :: Version Control :: CVS","Topic :: Software Development :: Version Control :: Git","Topic :: Software Development :: Version Control :: Mercurial","Topic :: Software Development :: Version Control :: RCS","Topic :: Software Development :: Version Control :: SCCS","Topic :: Software Development :: Widget Sets","Topic :: System","Topic :: System :: Archiving","Topic :: System :: Archiving :: Backup","Topic :: System :: Archiving :: Compression","Topic :: System :: Archiving :: Mirroring","Topic :: System :: Archiving :: Packaging","Topic :: System :: Benchmark","Topic :: System :: Boot","Topic :: System :: Boot :: Init","Topic :: System :: Clustering","Topic :: System :: Console Fonts","Topic :: System :: Distributed Computing","Topic :: System :: Emulators","Topic :: System :: Filesystems","Topic :: System :: Hardware","Topic :: System :: Hardware :: Hardware Drivers","Topic :: System :: Hardware :: Mainframes","Topic :: System :: Hardware :: Symmetric Multi-processing","Topic :: System :: Hardware :: Universal Serial Bus (USB)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Audio/Video (AV)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Communications Device Class (CDC)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Diagnostic Device","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Hub","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Human Interface Device (HID)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Mass Storage","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Miscellaneous","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Printer","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Smart Card","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Vendor","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Video (UVC)","Topic :: System :: Hardware :: Universal Serial Bus (USB) :: Wireless Controller","Topic :: System :: Installation/Setup","Topic :: System :: Logging","Topic :: System :: Monitoring","Topic :: System :: Networking","Topic :: System :: Networking :: Firewalls","Topic :: System :: Networking :: Monitoring","Topic :: System :: Networking :: Monitoring :: Hardware Watchdog","Topic :: System :: Networking :: Time Synchronization","Topic :: System :: Operating System","Topic :: System :: Operating System Kernels","Topic :: System :: Operating System Kernels :: BSD","Topic :: System :: Operating System Kernels :: GNU Hurd","Topic :: System :: Operating System Kernels :: Linux","Topic :: System :: Power (UPS)","Topic :: System :: Recovery Tools","Topic :: System :: Shells","Topic :: System :: Software Distribution","Topic :: System :: System Shells","Topic :: System :: Systems Administration","Topic :: System :: Systems Administration :: Authentication/Directory","Topic :: System :: Systems Administration :: Authentication/Directory :: LDAP","Topic :: System :: Systems Administration :: Authentication/Directory :: NIS","Topic :: Terminals","Topic :: Terminals :: Serial","Topic :: Terminals :: Telnet","Topic :: Terminals :: Terminal Emulators/X Terminals","Topic :: Text Editors","Topic :: Text Editors :: Documentation","Topic :: Text Editors :: Emacs","Topic :: Text Editors :: Integrated Development Environments (IDE)","Topic :: Text Editors :: Text Processing","Topic :: Text Editors :: Word Processors","Topic :: Text Processing","Topic :: Text Processing :: Filters","Topic :: Text Processing :: Fonts","Topic :: Text Processing :: General","Topic :: Text Processing :: Indexing","Topic :: Text Processing :: Linguistic","Topic :: Text Processing :: Markup","Topic :: Text Processing :: Markup :: HTML","Topic :: Text Processing :: Markup :: LaTeX","Topic :: Text Processing :: Markup :: Markdown","Topic :: Text Processing :: Markup :: SGML","Topic :: Text Processing :: Markup :: VRML","Topic :: Text Processing :: Markup :: XML","Topic :: Text Processing :: Markup :: reStructuredText","Topic :: Utilities","Typing :: Stubs Only","Typing :: Typed"],"i":{"Framework :: Django CMS :: 4.2":["Framework :: Django CMS :: 5.0"],"License :: OSI Approved :: Intel Open Source License":[],"License :: OSI Approved :: Jabber Open Source License":[],"License :: OSI Approved :: MITRE Collaborative Virtual Workspace License (CVW)":[],"License :: OSI Approved :: Sun Industry Standards Source License (SISSL)":[],"License :: OSI Approved :: X.Net License":[],"Natural Language :: Ukranian":["Natural Language :: Ukrainian"],"Topic :: Communications :: Chat :: AOL Instant Messenger":[]}}');
;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/classifiers.js


const replacements = new Map(Object.entries(classifiers_namespaceObject.i));
/** Every classifier that may be used, in the order of the index's own list. */
const classifiers = classifiers_namespaceObject.b;
const known = new Set([...classifiers, ...replacements.keys()]);
/** @returns What PyPI says against the classifiers of a release: first the unknown, then the deprecated, each in order. */
function classifierProblems(used) {
    const sorted = [...new Set(used)].sort();
    const unknown = sorted.filter((classifier) => !known.has(classifier));
    const deprecated = sorted.filter((classifier) => replacements.has(classifier));
    return [
        ...unknown.map((classifier) => `${repr(classifier)} is not a valid classifier.`),
        ...deprecated.map((classifier) => {
            const instead = replacements.get(classifier) ?? [];
            const advice = instead.length === 0 ? '' : `, use one of ${reprList(instead)} instead`;
            return `The classifier ${repr(classifier)} has been deprecated${advice}.`;
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email/characters.js

/** An address that `email-validator` refuses, with its text. */
class EmailProblem extends Error {
    name = 'EmailProblem';
}
/** The blanks and marks that people meet, by their names in Unicode; others are shown by their number. */
const names = {
    ' ': 'SPACE',
    '\u00a0': 'NO-BREAK SPACE',
    '\u00ad': 'SOFT HYPHEN',
    '\u2002': 'EN SPACE',
    '\u2003': 'EM SPACE',
    '\u2009': 'THIN SPACE',
    '\u200b': 'ZERO WIDTH SPACE',
    '\u200c': 'ZERO WIDTH NON-JOINER',
    '\u200d': 'ZERO WIDTH JOINER',
    '\u200e': 'LEFT-TO-RIGHT MARK',
    '\u200f': 'RIGHT-TO-LEFT MARK',
    '\u2028': 'LINE SEPARATOR',
    '\u2029': 'PARAGRAPH SEPARATOR',
    '\u202e': 'RIGHT-TO-LEFT OVERRIDE',
    '\u202f': 'NARROW NO-BREAK SPACE',
    '\u2060': 'WORD JOINER',
    '\u3000': 'IDEOGRAPHIC SPACE',
    '\ufeff': 'ZERO WIDTH NO-BREAK SPACE',
};
/** The characters that a pattern does not allow, each once, as the library lists them; empty when there are none. */
function listOthers(text, isAllowed) {
    const others = [...text].filter((character) => !isAllowed(character)).map(display);
    return [...new Set(others)].sort().join(', ');
}
/**
 * Refuse characters that make no sensible text: a mark in front, blanks, separators, controls, and what Unicode has not
 * assigned.
 *
 * @throws EmailProblem
 */
function checkUnsafe(text, isSpaceAllowed) {
    const isSafe = (character, index) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(character) ||
        (/\p{M}/u.test(character) && index > 0) ||
        (/\p{Zs}/u.test(character) && isSpaceAllowed);
    const unsafe = [...text].filter((character, index) => !isSafe(character, index));
    if (unsafe.length === 0)
        return;
    const shown = [...new Set(unsafe)].sort().map(display);
    throw new EmailProblem(`The email address contains unsafe characters: ${shown.join(', ')}.`);
}
/**
 * Refuse dots, and hyphens of a host name, where none may be.
 *
 * @param start `{}` stands for what is there.
 * @throws EmailProblem
 */
function checkDots(text, start, end, isHostName) {
    const refuse = (sentence, found = '') => new EmailProblem(sentence.replace('{}', found));
    if (text.endsWith('.'))
        throw refuse(end, 'period');
    if (text.startsWith('.'))
        throw refuse(start, 'period');
    if (text.includes('..'))
        throw refuse('An email address cannot have two periods in a row.');
    if (!isHostName)
        return;
    if (text.endsWith('-'))
        throw refuse(end, 'hyphen');
    if (text.startsWith('-'))
        throw refuse(start, 'hyphen');
    if (/\.-|-\./.test(text))
        throw refuse('An email address cannot have a period and a hyphen next to each other.');
}
/** `(3 characters too many)` */
function tooMany(count, unit) {
    return `(${count} ${unit}${count > 1 ? 's' : ''} too many)`;
}
function display(character) {
    if (character === '\\')
        return '"\\"';
    if (/[\p{L}\p{N}\p{P}\p{S}]/u.test(character))
        return repr(character);
    const code = character.codePointAt(0) ?? 0;
    return (names[character] ??
        `U+${code
            .toString(16)
            .toUpperCase()
            .padStart(code < 0xffff ? 4 : 8, '0')}`);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email/idna.js



/** RFC 1035, 2.3.4 */
const labelLimit = 63;
/** RFC 5892, 2.6: letters that its rules would forbid and that are allowed, and the reverse. */
const allowedToo = new Set('\u00df\u03c2\u06fd\u06fe\u0f0b\u3007');
const forbiddenToo = new Set('\u0640\u07fa\u302e\u302f\u3031\u3032\u3033\u3034\u3035\u303b');
/**
 * A domain as UTS 46 maps it: small letters, composed, with the dots of other scripts made plain. Close to the `idna`
 * library, which has a table for it.
 *
 * @returns `undefined` for a character that the mapping does not take.
 */
function mapDomain(domain) {
    if (/[\u0080-\u009f]/.test(domain))
        return undefined;
    if ([...domain].some((character) => character !== '\uff0e' && /\./.test(character.normalize('NFKD')) && character !== '.')) {
        return undefined;
    }
    return domain
        .replace(/[\u3002\uff0e\uff61]/g, '.')
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFKC');
}
/**
 * One label of a domain for the wire.
 *
 * @throws EmailProblem for letters that IDNA 2008 does not allow, and for what cannot be written in ASCII.
 */
function asciiLabel(label) {
    if (/^[\x00-\x7f]*$/.test(label))
        return label;
    const problem = labelProblem(label);
    const ascii = problem === undefined ? (0,external_node_url_.domainToASCII)(label) : '';
    const isLong = ascii.length > labelLimit;
    if (problem === undefined && ascii !== '' && !isLong)
        return ascii;
    const reason = problem ?? (isLong ? 'Label too long' : 'Label violates the rules of its script');
    throw new EmailProblem(`The part after the @-sign is invalid (${reason}).`);
}
/**
 * Look at the labels of a domain that say that they are Punycode.
 *
 * @throws EmailProblem
 */
function checkPunycode(ascii) {
    for (const label of ascii.split('.').filter((part) => /^xn--/i.test(part))) {
        const decoded = decodePunycode(label.slice('xn--'.length).toLowerCase());
        const problem = decoded === undefined ? 'Invalid A-label' : labelProblem(decoded);
        if (problem !== undefined)
            throw new EmailProblem(`The part after the @-sign is not valid IDNA (${problem}).`);
    }
}
/** RFC 5891, 4.2.3, and RFC 5892; what a script asks for the order of its letters is not looked at. */
function labelProblem(label) {
    if (label.slice(2, 4) === '--')
        return 'Label has disallowed hyphens in 3rd and 4th position';
    if (/^-|-$/.test(label))
        return 'Label must not start or end with a hyphen';
    const characters = [...label];
    if (/\p{M}/u.test(characters[0] ?? ''))
        return 'Label begins with an illegal combining character';
    const wrong = characters.findIndex((character) => !isAllowed(character));
    if (wrong < 0)
        return undefined;
    const code = characters[wrong]?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return `Codepoint U+${code} at position ${wrong + 1} of ${repr(label)} not allowed`;
}
/** Letters, digits, and marks that no mapping changes; the letters that old Hangul was composed of are out. */
function isAllowed(character) {
    if (/[a-z0-9-]/.test(character) || allowedToo.has(character))
        return true;
    if (forbiddenToo.has(character) || !/[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]/u.test(character))
        return false;
    if (/[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/.test(character))
        return false;
    return character.normalize('NFKC').toLowerCase().normalize('NFKC') === character;
}
/** RFC 3492, 6.2. @returns `undefined` for what is no Punycode. */
function decodePunycode(text) {
    const dash = text.lastIndexOf('-');
    const output = [...text.slice(0, Math.max(0, dash))].map((character) => character.charCodeAt(0));
    const digits = [...text.slice(dash + 1)].map((character) => parseInt(character, 36));
    let [code, index, bias, position] = [128, 0, 72, 0];
    while (position < digits.length) {
        const before = index;
        for (let weight = 1, threshold = 36;; threshold += 36) {
            const digit = digits[position];
            if (digit === undefined || Number.isNaN(digit))
                return undefined;
            position += 1;
            // The alphabet has the letters first, base 36 has the numbers first.
            const value = digit < 10 ? digit + 26 : digit - 10;
            index += value * weight;
            const limit = Math.min(26, Math.max(1, threshold - bias));
            if (value < limit)
                break;
            weight *= 36 - limit;
        }
        bias = adaptBias(index - before, output.length + 1, before === 0);
        code += Math.floor(index / (output.length + 1));
        index %= output.length + 1;
        if (code > 0x10ffff)
            return undefined;
        output.splice(index, 0, code);
        index += 1;
    }
    return String.fromCodePoint(...output);
}
/** RFC 3492, 6.1. */
function adaptBias(difference, count, isFirst) {
    let rest = Math.floor(difference / (isFirst ? 700 : 2));
    rest += Math.floor(rest / count);
    let bias = 0;
    for (; rest > 455; bias += 36)
        rest = Math.floor(rest / 35);
    return bias + Math.floor((36 * rest) / (rest + 38));
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email/domain.js


const domainLimit = 253;
const label = '(?:(?:[a-zA-Z0-9][a-zA-Z0-9-]*)?[a-zA-Z0-9])';
const hostName = new RegExp(`^${label}(?:\\.${label})*$`);
/** Names that no letter from everywhere can reach, IANA's "Special-Use Domain Names". */
const specialUse = ['arpa', 'invalid', 'local', 'localhost', 'onion', 'test'];
/**
 * Look at what is behind the at sign, without asking anybody whether it exists.
 *
 * @returns The domain in ASCII.
 * @throws EmailProblem
 */
function checkDomain(domain) {
    const wrongText = 'The part after the @-sign contains invalid characters';
    checkCharacters(domain, wrongText);
    checkUnsafe(domain, false);
    const unmapped = listOthers(domain, (character) => mapDomain(character) !== undefined);
    if (unmapped !== '')
        throw new EmailProblem(`${wrongText}: ${unmapped}.`);
    const mapped = mapDomain(domain) ?? domain;
    checkCharacters(mapped, `${wrongText} after Unicode normalization`);
    checkDots(mapped, 'An email address cannot have a {} immediately after the @-sign.', 'An email address cannot end with a {}.', true);
    if (mapped.split('.').some((part) => /^(?!xn)..--/iu.test(part))) {
        throw new EmailProblem('An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, ' +
            'except Punycode.');
    }
    const ascii = hostName.test(mapped) ? mapped : mapped.split('.').map(asciiLabel).join('.');
    checkLength(ascii, domain);
    checkIsPublic(ascii);
    return ascii;
}
function checkCharacters(domain, problem) {
    const wrong = listOthers(domain, (character) => /[a-zA-Z0-9\-.\u{80}-\u{10ffff}]/u.test(character));
    if (wrong !== '')
        throw new EmailProblem(`${problem}: ${wrong}.`);
}
function checkLength(ascii, original) {
    const excess = ascii.length - domainLimit;
    if (excess > 0) {
        const reason = ascii === original ? tooMany(excess, 'character') : tooMany(excess, 'byte').replace(')', ' after IDNA encoding)');
        throw new EmailProblem(`The email address is too long after the @-sign ${reason}.`);
    }
    const long = ascii.split('.').find((part) => part.length > labelLimit);
    if (long === undefined)
        return;
    const reason = tooMany(long.length - labelLimit, 'character');
    throw new EmailProblem(`After the @-sign, periods cannot be separated by so many characters ${reason}.`);
}
function checkIsPublic(ascii) {
    const invalid = 'The part after the @-sign is not valid.';
    if (!ascii.includes('.'))
        throw new EmailProblem(`${invalid} It should have a period.`);
    if (!/[A-Za-z]$/.test(ascii))
        throw new EmailProblem(`${invalid} It is not within a valid top-level domain.`);
    if (specialUse.some((name) => ascii === name || ascii.endsWith(`.${name}`))) {
        throw new EmailProblem('The part after the @-sign is a special-use or reserved name that cannot be used with email.');
    }
    checkPunycode(ascii);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email/local-part.js

const atom = "a-zA-Z0-9_!#$%&'*+\\-/=?^`{|}~";
const international = `${atom}\\u{80}-\\u{10ffff}`;
const dotAtom = new RegExp(`^[${atom}]+(?:\\.[${atom}]+)*$`);
const internationalDotAtom = new RegExp(`^[${international}]+(?:\\.[${international}]+)*$`, 'u');
/**
 * Look at what is before the at sign, its quotes taken off.
 *
 * @throws EmailProblem
 */
function checkLocalPart(local, isQuoted) {
    if (local === '')
        throw new EmailProblem('There must be something before the @-sign.');
    if (dotAtom.test(local))
        return;
    if (internationalDotAtom.test(local)) {
        checkUnsafe(local, false);
        return;
    }
    if (isQuoted) {
        const wrong = listOthers(local, (character) => /[\u0020-\u007e\u{80}-\u{10ffff}]/u.test(character));
        if (wrong !== '') {
            throw new EmailProblem(`The email address contains invalid characters in quotes before the @-sign: ${wrong}.`);
        }
        checkUnsafe(local, true);
        return;
    }
    const allowed = new RegExp(`[.${international}]`, 'u');
    const wrong = listOthers(local, (character) => allowed.test(character));
    if (wrong !== '')
        throw new EmailProblem(`The email address contains invalid characters before the @-sign: ${wrong}.`);
    checkDots(local, 'An email address cannot start with a {}.', 'An email address cannot have a {} immediately before the @-sign.', false);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email/address.js



/** Octets in UTF-8: RFC 5321, 4.5.3.1.3. */
const lengthLimit = 254;
/**
 * Look at an address as the `email-validator` library does, with the choices that PyPI leaves to it: letters of every script,
 * no quotes, no address of a machine in brackets, a domain that the world can reach.
 *
 * @throws EmailProblem with that library's text.
 * @see https://github.com/JoshData/python-email-validator
 */
function checkAddress(address) {
    const at = findAtSign(address);
    const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
    const isQuoted = local.startsWith('"');
    const unquoted = isQuoted ? unquote(local) : local;
    checkLocalPart(unquoted, isQuoted);
    if (isQuoted)
        throw new EmailProblem('Quoting the part before the @-sign is not allowed here.');
    if (domain === '')
        throw new EmailProblem('There must be something after the @-sign.');
    const ascii = checkDomain(domain);
    address_checkLength(address, '');
    address_checkLength(`${local.normalize('NFC')}@${domain.normalize('NFC').toLowerCase()}`, 'after normalization ');
    address_checkLength(`${local.normalize('NFC')}@${ascii}`, 'when the part after the @-sign is converted to IDNA ASCII ');
}
/** The first at sign outside quotes. An angle bracket before it begins what looks like an address behind a name. */
function findAtSign(address) {
    const [before = ''] = /^(?:"(?:\\.|[^"\\])*(?:"|$)|[^"@<])*/s.exec(address) ?? [];
    if (address[before.length] === '<')
        throw displayNameProblem(before.trimEnd());
    if (before.length < address.length)
        return before.length;
    if (address.includes('＠')) {
        throw new EmailProblem('The email address has the "full-width" at-sign (@) character instead of a regular at-sign.');
    }
    if (address.includes('﹫')) {
        throw new EmailProblem('The email address has the "small commercial at" character instead of a regular at-sign.');
    }
    throw new EmailProblem('An email address must have an @-sign.');
}
function displayNameProblem(name) {
    const wrong = listOthers(name, (character) => /[a-zA-Z0-9_!#$%&'*+\-/=?^`{|}~ ]/.test(character));
    return new EmailProblem(wrong === '' || name.startsWith('"')
        ? 'A display name and angle brackets around the email address are not permitted here.'
        : `The display name contains invalid characters when not quoted: ${wrong}.`);
}
function unquote(local) {
    const [quoted = '', inside = ''] = /^"((?:\\.|[^"\\])*)"?/s.exec(local) ?? [];
    const rest = [...local.slice(quoted.length)];
    if (rest.length > 0) {
        const shown = rest.map((character) => `'${character}'`);
        throw new EmailProblem(`Extra character(s) found after close quote: ${shown.join(', ')}`);
    }
    return inside.replace(/\\(.)/gs, '$1');
}
function address_checkLength(address, form) {
    const octets = Buffer.byteLength(address);
    const excess = octets - lengthLimit;
    if (excess <= 0)
        return;
    const characters = [...address];
    if (form !== '')
        throw new EmailProblem(`The email address is too long ${form}${tooMany(excess, 'byte')}.`);
    if (octets === characters.length)
        throw new EmailProblem(`The email address is too long ${tooMany(excess, 'character')}.`);
    // Nobody knows which characters will go, so the least number is that of the longest ones.
    const least = Math.max(1, Math.floor(excess / Math.max(...characters.map((character) => Buffer.byteLength(character)))));
    const count = least === excess ? '' : `${least}-`;
    throw new EmailProblem(`The email address is too long ${tooMany(excess, 'character').replace('(', `(${count}`)}.`);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email/header-reader.js
const specials = '()<>@,:;."[]';
const blanks = ' \t';
const ends = `${specials}${blanks}\r\n`;
/** A phrase may have dots in it: "J. Doe". */
const phraseEnds = ends.replace('.', '');
/** The grammar of RFC 2822 with all that Python forgives. */
class HeaderReader {
    #text;
    #position = 0;
    constructor(text) {
        this.#text = text;
    }
    /** @returns The addresses in order; an empty one for each that cannot be read. */
    readAll() {
        const addresses = [];
        while (!this.#isAtEnd()) {
            const found = this.#readAddress();
            addresses.push(...(found.length === 0 ? [''] : found));
        }
        return addresses;
    }
    /** One address, or those of a group; none of what is no address. */
    #readAddress() {
        this.#skipBlanks();
        const start = this.#position;
        const phrase = this.#readPhrase();
        this.#skipBlanks();
        const found = this.#addressBehind(phrase, start);
        this.#skipBlanks();
        if (this.#next() === ',')
            this.#position += 1;
        return found;
    }
    #addressBehind(phrase, start) {
        switch (this.#next()) {
            case '.':
            case '@':
                this.#position = start;
                return [this.#readSpecification()];
            case ':':
                return this.#readGroup();
            case '<':
                return [this.#readRoute()];
            case '':
                return phrase.slice(0, 1);
            default:
                if (phrase.length === 0 && specials.includes(this.#next()))
                    this.#position += 1;
                return phrase.slice(0, 1);
        }
    }
    #readGroup() {
        const addresses = [];
        this.#position += 1;
        while (!this.#isAtEnd()) {
            this.#skipBlanks();
            if (this.#next() === ';') {
                this.#position += 1;
                break;
            }
            addresses.push(...this.#readAddress());
        }
        return addresses;
    }
    #readRoute() {
        this.#position += 1;
        this.#skipBlanks();
        while (!this.#isAtEnd()) {
            const next = this.#next();
            if (next === '>') {
                this.#position += 1;
                return '';
            }
            if (next !== '@' && next !== ':') {
                const address = this.#readSpecification();
                this.#position += 1;
                return address;
            }
            this.#position += 1;
            this.#skipBlanks();
            if (next === '@' && !this.#isAtEnd()) {
                this.#readDomain();
                this.#skipBlanks();
            }
        }
        return '';
    }
    /** `local@domain`; the local part alone without an at sign; empty without a domain. */
    #readSpecification() {
        const parts = [];
        this.#skipBlanks();
        while (!this.#isAtEnd()) {
            const next = this.#next();
            const isEnd = next !== '.' && next !== '"' && ends.includes(next);
            if ((next === '.' || isEnd) && parts.at(-1)?.trim() === '')
                parts.pop();
            if (isEnd)
                break;
            if (next === '.') {
                parts.push('.');
                this.#position += 1;
            }
            else {
                parts.push(next === '"' ? `"${this.#readDelimited('"').replace(/[\\"]/g, '\\$&')}"` : this.#readAtom(ends));
            }
            const blank = this.#skipBlanks();
            if (next !== '.' && blank !== '')
                parts.push(blank);
        }
        if (this.#next() !== '@')
            return parts.join('');
        this.#position += 1;
        this.#skipBlanks();
        const domain = this.#readDomain();
        return domain === '' ? '' : `${parts.join('')}@${domain}`;
    }
    #readDomain() {
        let domain = '';
        while (!this.#isAtEnd()) {
            const next = this.#next();
            if (blanks.includes(next))
                this.#position += 1;
            else if (next === '(')
                this.#readDelimited(')');
            else if (next === '[')
                domain += `[${this.#readDelimited(']')}]`;
            else if (next === '@')
                return '';
            else if (next === '.') {
                domain += next;
                this.#position += 1;
            }
            else if (ends.includes(next))
                break;
            else
                domain += this.#readAtom(ends);
        }
        return domain;
    }
    #readPhrase() {
        const words = [];
        while (!this.#isAtEnd()) {
            const next = this.#next();
            if (`${blanks}\r\n`.includes(next))
                this.#position += 1;
            else if (next === '"')
                words.push(this.#readDelimited('"'));
            else if (next === '(')
                this.#readDelimited(')');
            else if (phraseEnds.includes(next))
                break;
            else
                words.push(this.#readAtom(phraseEnds));
        }
        return words;
    }
    /** What is between the character here and the one that closes; comments may be within comments. */
    #readDelimited(close) {
        let content = '';
        this.#position += 1;
        while (!this.#isAtEnd()) {
            const next = this.#next();
            if (next === '(' && close === ')') {
                content += this.#readDelimited(')');
                continue;
            }
            this.#position += 1;
            if (next === close || next === '\r')
                break;
            if (next !== '\\')
                content += next;
            else if (!this.#isAtEnd()) {
                content += this.#next();
                this.#position += 1;
            }
        }
        return content;
    }
    #readAtom(stop) {
        const start = this.#position;
        while (!this.#isAtEnd() && !stop.includes(this.#next()))
            this.#position += 1;
        return this.#text.slice(start, this.#position);
    }
    /** Skip blanks and comments. @returns The blanks. */
    #skipBlanks() {
        let skipped = '';
        while (!this.#isAtEnd()) {
            const next = this.#next();
            if (next === '(')
                this.#readDelimited(')');
            else if (`${blanks}\r\n`.includes(next)) {
                if (blanks.includes(next))
                    skipped += next;
                this.#position += 1;
            }
            else
                break;
        }
        return skipped;
    }
    /** The character here; empty at the end. */
    #next() {
        return this.#text.charAt(this.#position);
    }
    #isAtEnd() {
        return this.#position >= this.#text.length;
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email/header.js

/**
 * The address in a header, as Python's `email.utils.parseaddr` finds it in its strict form.
 *
 * @returns Empty when there is none, when there are several, or when brackets do not match: PyPI lets all these pass.
 * @see https://docs.python.org/3/library/email.utils.html#email.utils.parseaddr
 */
function addressOf(header) {
    if (!hasMatchingParentheses(withoutQuoted(header)))
        return '';
    const addresses = new HeaderReader(header).readAll().map((address) => (address.includes('[') ? '' : address));
    return addresses.length === 1 ? (addresses[0] ?? '') : '';
}
function hasMatchingParentheses(text) {
    let open = 0;
    for (const [piece] of text.matchAll(/\\.?|./gs)) {
        if (piece === '(')
            open += 1;
        if (piece === ')')
            open -= 1;
        if (open < 0)
            return false;
    }
    return open === 0;
}
function withoutQuoted(text) {
    return text.replace(/((?:\\.|[^"\\])*)"(?:\\.|[^"\\])*"/gs, '$1');
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/email.js



/**
 * Look at `Author-Email` or `Maintainer-Email`. A header without one address, or with several, is not looked at.
 *
 * @returns The address and what PyPI says against it, `undefined` when it is fine.
 */
function emailProblem(header) {
    const address = addressOf(header);
    if (address === '')
        return undefined;
    try {
        checkAddress(address);
        return undefined;
    }
    catch (error) {
        if (!(error instanceof EmailProblem))
            throw error;
        return { address, problem: error.message };
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/fields.js
/** What PyPI accepts, oldest first. */
const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];
const once = false;
const many = true;
/** @see https://packaging.python.org/specifications/core-metadata */
const metadataFields = [
    ['metadata_version', '1.0', once],
    ['name', '1.0', once],
    ['version', '1.0', once],
    ['platform', '1.0', many],
    ['summary', '1.0', once],
    ['description', '1.0', once],
    ['keywords', '1.0', once],
    ['home_page', '1.0', once],
    ['author', '1.0', once],
    ['author_email', '1.0', once],
    ['license', '1.0', once],
    ['supported_platform', '1.1', many],
    ['download_url', '1.1', once],
    ['classifiers', '1.1', many, 'classifier'],
    ['requires', '1.1', many],
    ['provides', '1.1', many],
    ['obsoletes', '1.1', many],
    ['maintainer', '1.2', once],
    ['maintainer_email', '1.2', once],
    ['requires_python', '1.2', once],
    ['requires_dist', '1.2', many],
    ['provides_dist', '1.2', many],
    ['obsoletes_dist', '1.2', many],
    ['requires_external', '1.2', many],
    ['project_urls', '1.2', many, 'project-url'],
    ['description_content_type', '2.1', once],
    ['provides_extra', '2.1', many],
    ['dynamic', '2.2', many],
    ['license_expression', '2.4', once],
    ['license_file', '2.4', many],
    ['import_name', '2.5', many],
    ['import_namespace', '2.5', many],
].map(([form, since, isRepeatable, header = form.replaceAll('_', '-')]) => ({ form, header, since, isRepeatable }));

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/reading.js


/**
 * Read the metadata out of an upload form.
 *
 * @returns The metadata, or the fields that PyPI cannot make anything of: what may stand once and came twice, and a label
 *   of two URLs.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
 */
function readMetadata(text) {
    const sent = metadataFields.flatMap(({ form, header, isRepeatable }) => {
        const values = text.get(form) ?? [];
        // An empty value equals absence, unless it is one of several.
        return values.length === 0 || (values.length === 1 && values[0] === '')
            ? []
            : [{ form, header, isRepeatable, values }];
    });
    const values = new Map(sent.map(({ header, values }) => [header, values]));
    const projectUrls = (values.get('project-url') ?? []).map(splitProjectUrl);
    const unreadable = sent
        .filter(({ form, isRepeatable, values }) => form === 'project_urls' ? hasTwin(projectUrls.map(([label]) => label)) : !isRepeatable && values.length > 1)
        .map(({ form }) => ({ field: form, problem: `${repr(form)} has invalid data` }));
    return unreadable.length > 0 ? { unreadable } : { values, projectUrls };
}
/** @returns The value of a field that stands once. */
function onlyValue({ values }, header) {
    return values.get(header)?.at(-1);
}
function splitProjectUrl(pair) {
    const comma = pair.indexOf(',');
    return comma < 0 ? [pair.trim(), ''] : [pair.slice(0, comma).trim(), pair.slice(comma + 1).trim()];
}
function hasTwin(texts) {
    return new Set(texts).size < texts.length;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/problem.js


/**
 * What PyPI answers where its own code fails, as it does for a few kinds of nonsense.
 *
 * @param exception Python's words. PyPI keeps them in its log: here they are shown, for a reader has only this log.
 */
function problem_failure(exception) {
    return new Refusal(500, exception);
}
/**
 * A text of the `packaging` library, which puts the value first and then fills in the field's name with `format_map`: so a
 * brace in the value is read as a place to fill.
 *
 * @param template `{field}` stands for the name; what else is in braces fails, as it does in Python.
 * @throws Refusal 500
 */
function fieldText(template, field) {
    const pieces = template.split(/(\{\{|\}\}|\{[^{}]*\}|[{}])/);
    return pieces.map((piece, index) => (index % 2 === 0 ? piece : filled(piece, field))).join('');
}
function filled(piece, field) {
    switch (piece) {
        case '{{':
            return '{';
        case '}}':
            return '}';
        case '{field}':
            return repr(field);
        case '{':
        case '}':
            throw problem_failure(`ValueError: Single '${piece}' encountered in format string`);
        default:
            throw problem_failure(`KeyError: ${repr(piece.slice(1, -1))}`);
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/marker.js


/** @throws SyntaxProblem */
function parseMarker(tokens) {
    return { printed: printList(parseList(tokens), true) };
}
function parseList(tokens) {
    const items = [parseAtom(tokens)];
    for (;;) {
        const connective = tokens.take('connective');
        if (connective === undefined)
            return items;
        items.push(connective === 'and' ? 'and' : 'or', parseAtom(tokens));
    }
}
function parseAtom(tokens) {
    tokens.skip('blank');
    const atom = tokens.sees('leftParenthesis')
        ? tokens.enclosed('leftParenthesis', 'rightParenthesis', 'marker expression', () => {
            tokens.skip('blank');
            const items = parseList(tokens);
            tokens.skip('blank');
            return { kind: 'list', items };
        })
        : parseComparison(tokens);
    tokens.skip('blank');
    return atom;
}
function parseComparison(tokens) {
    tokens.skip('blank');
    const left = parseOperand(tokens);
    tokens.skip('blank');
    const operator = parseOperator(tokens);
    tokens.skip('blank');
    const right = parseOperand(tokens);
    tokens.skip('blank');
    // The name of an extra is compared in its normal form.
    const [first, second] = [extraOf(left, right), extraOf(right, left)];
    return { kind: 'comparison', printed: `${first} ${operator} ${second}` };
}
function extraOf(operand, other) {
    if (operand.kind === 'variable')
        return operand.text;
    const isExtra = other.kind === 'variable' && other.text === 'extra';
    return `"${isExtra ? normalizeName(operand.text) : operand.text}"`;
}
function parseOperand(tokens) {
    const variable = tokens.take('variable')?.replaceAll('.', '_');
    if (variable !== undefined) {
        const isImplementation = variable === 'python_implementation';
        return { kind: 'variable', text: isImplementation ? 'platform_python_implementation' : variable };
    }
    const quoted = tokens.take('quoted');
    if (quoted === undefined)
        throw tokens.problem('Expected a marker variable or quoted string');
    return { kind: 'value', text: pythonString(quoted) };
}
function parseOperator(tokens) {
    if (tokens.take('in') !== undefined)
        return 'in';
    if (tokens.take('not') !== undefined) {
        tokens.expect('blank', "whitespace after 'not'");
        tokens.expect('in', "'in' after 'not'");
        return 'not in';
    }
    const operator = tokens.take('comparison');
    if (operator !== undefined)
        return operator;
    throw tokens.problem('Expected marker operator, one of <=, <, !=, ==, >=, >, ~=, ===, in, not in');
}
/** A quoted text is read as Python reads one; a backslash that Python cannot read makes PyPI fail. */
function pythonString(quoted) {
    const inside = quoted.slice(1, -1);
    const isReadable = !/[\n\r]/.test(inside) && /^(?:[^\\]|\\(?:[^xuUN]|x[0-9a-f]{2}|u[0-9a-f]{4}|U000[0-9a-f]{5}))*$/is.test(inside);
    if (!isReadable)
        throw problem_failure('SyntaxError');
    return inside;
}
function printList(items, isOutermost) {
    const [only] = items;
    if (items.length === 1 && only !== undefined && typeof only !== 'string') {
        return only.kind === 'list' ? printList(only.items, true) : only.printed;
    }
    const printed = items
        .map((item) => {
        if (typeof item === 'string')
            return item;
        return item.kind === 'comparison' ? item.printed : printList(item.items, false);
    })
        .join(' ');
    return isOutermost ? printed : `(${printed})`;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/specifier.js
const blank = '\\s*';
const release = 'v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const before = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const after = '(?:(?:-[0-9]+)|(?:[-_.]?(?:post|rev|r)[-_.]?[0-9]*))?';
const development = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const specifier_local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';
/**
 * One version specifier, as the source of a regular expression that ignores case: what each operator may be followed by.
 *
 * @see https://packaging.python.org/specifications/version-specifiers
 */
const specifierPattern = [
    // Compared as text: anything but a blank, a semicolon, or a bracket that closes.
    `===${blank}[^\\s;)]*`,
    `(?:==|!=)${blank}${release}(?:\\.\\*|${before}${after}${development}${specifier_local})?`,
    // "Compatible" needs two numbers at least, for the last of them is what may grow.
    `~=${blank}v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${before}${after}${development}`,
    `(?:<=|>=|<|>)${blank}${release}${before}${after}${development}`,
].join('|');
const specifier = new RegExp(`^(?:${specifierPattern})$`, 'i');
/** Whether a text is a list of specifiers; commas may follow each other, and begin and end the list. */
function isSpecifierSet(text) {
    return text
        .split(',')
        .map((part) => part.trim())
        .every((part) => part === '' || specifier.test(part));
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/tokens.js

// Python's `\b` knows the letters of every script, JavaScript's only those of ASCII.
const word = '[\\p{L}\\p{N}_]';
const wordStart = `(?<!${word})(?=${word})`;
const wordEnd = `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`;
const variables = [
    'python_version',
    'python_full_version',
    'os[._]name',
    'sys[._]platform',
    'platform_(?:release|system)',
    'platform[._](?:version|machine|python_implementation)',
    'python_implementation',
    'implementation_(?:name|version)',
    'extras?',
    'dependency_groups',
];
/** Every token is looked for where it is expected, and nowhere else. */
const tokenPatterns = {
    leftParenthesis: /\(/y,
    rightParenthesis: /\)/y,
    leftBracket: /\[/y,
    rightBracket: /\]/y,
    semicolon: /;/y,
    comma: /,/y,
    quoted: /'[^']*'|"[^"]*"/y,
    comparison: /===|==|~=|!=|<=|>=|<|>/y,
    connective: new RegExp(`${wordStart}(?:or|and)${wordEnd}`, 'uy'),
    in: new RegExp(`${wordStart}in${wordEnd}`, 'uy'),
    not: new RegExp(`${wordStart}not${wordEnd}`, 'uy'),
    variable: new RegExp(`${wordStart}(?:${variables.join('|')})${wordEnd}`, 'uy'),
    specifier: new RegExp(specifierPattern, 'iy'),
    at: /@/y,
    url: /[^ \t]+/y,
    identifier: new RegExp(`${wordStart}[a-zA-Z0-9][a-zA-Z0-9._\\-]*${wordEnd}`, 'uy'),
    prefixTrail: /\.\*/y,
    localTrail: /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y,
    blank: /[ \t]+/y,
    // Python's `$` also stands before a last line feed.
    end: /(?=\n?$)/y,
};
/** A text that is no dependency specifier: message, source, and a line that points, as `packaging` prints them. */
class SyntaxProblem extends Error {
    name = 'SyntaxProblem';
}
/** A dependency specifier that is read from left to right. */
class Tokens {
    #source;
    #position = 0;
    constructor(source) {
        this.#source = source;
    }
    get position() {
        return this.#position;
    }
    /** Whether this token comes next. */
    sees(token) {
        return this.#match(token) !== undefined;
    }
    /** @returns The text of a token, which is behind us then, or `undefined` when another one comes next. */
    take(token) {
        const text = this.#match(token);
        this.#position += text?.length ?? 0;
        return text;
    }
    skip(token) {
        this.take(token);
    }
    /** @throws SyntaxProblem `Expected …` */
    expect(token, expected) {
        const text = this.take(token);
        if (text === undefined)
            throw this.problem(`Expected ${expected}`);
        return text;
    }
    /** Read something that may be in brackets; where it is, the bracket that closes must follow. */
    enclosed(open, close, around, read) {
        const start = this.#position;
        const isOpen = this.take(open) !== undefined;
        const result = read();
        if (isOpen && this.take(close) === undefined) {
            throw this.problem(`Expected matching ${pythonNames[close]} for ${pythonNames[open]}, after ${around}`, start);
        }
        return result;
    }
    problem(message, start = this.#position, end = this.#position) {
        const pointer = `${' '.repeat(start)}${'~'.repeat(Math.max(0, end - start))}^`;
        return new SyntaxProblem(`${message}\n    ${this.#source}\n    ${pointer}`);
    }
    #match(token) {
        const pattern = tokenPatterns[token];
        pattern.lastIndex = this.#position;
        return pattern.exec(this.#source)?.[0];
    }
}
/** As `packaging` calls the brackets in its messages. */
const pythonNames = {
    leftParenthesis: 'LEFT_PARENTHESIS',
    rightParenthesis: 'RIGHT_PARENTHESIS',
    leftBracket: 'LEFT_BRACKET',
    rightBracket: 'RIGHT_BRACKET',
};

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/requirement.js




/**
 * Parse a requirement as the `packaging` library does.
 *
 * @throws SyntaxProblem with that library's text.
 * @throws Refusal 500 for what that library does not catch.
 * @see https://packaging.python.org/specifications/dependency-specifiers
 */
function parseRequirement(text) {
    const tokens = new Tokens(text);
    tokens.skip('blank');
    const name = tokens.expect('identifier', 'package name at the start of dependency specifier');
    tokens.skip('blank');
    const extras = parseExtras(tokens);
    tokens.skip('blank');
    const { url, marker, specifiers } = tokens.take('at') === undefined ? parseVersions(tokens) : parseUrl(tokens);
    tokens.expect('end', 'end of dependency specifier');
    // `===` takes commas for a part of its version; the list is split at them afterwards.
    if (!isSpecifierSet(specifiers))
        throw problem_failure('packaging.specifiers.InvalidSpecifier');
    return { name, extras, url, marker };
}
/** A requirement with a URL as that library prints it: extras sorted, the marker spelled out. */
function printRequirement({ name, extras, url, marker }) {
    const sorted = [...new Set(extras)].sort();
    const inBrackets = sorted.length === 0 ? '' : `[${sorted.join(',')}]`;
    return `${name}${inBrackets} @ ${url}${marker === undefined ? '' : ` ; ${marker.printed}`}`;
}
function parseExtras(tokens) {
    if (!tokens.sees('leftBracket'))
        return [];
    return tokens.enclosed('leftBracket', 'rightBracket', 'extras', () => {
        tokens.skip('blank');
        const first = tokens.take('identifier');
        const extras = first === undefined ? [] : [first];
        while (extras.length > 0) {
            tokens.skip('blank');
            if (tokens.sees('identifier'))
                throw tokens.problem('Expected comma between extra names');
            if (tokens.take('comma') === undefined)
                break;
            tokens.skip('blank');
            extras.push(tokens.expect('identifier', 'extra name after comma'));
        }
        tokens.skip('blank');
        return extras;
    });
}
function parseUrl(tokens) {
    tokens.skip('blank');
    const start = tokens.position;
    const url = tokens.expect('url', 'URL after @');
    if (tokens.sees('end'))
        return { url, marker: undefined, specifiers: '' };
    tokens.expect('blank', 'whitespace after URL');
    if (tokens.sees('end'))
        return { url, marker: undefined, specifiers: '' };
    const marker = parseMarkerPart(tokens, start, 'semicolon (after URL and whitespace)');
    return { url, marker, specifiers: '' };
}
function parseVersions(tokens) {
    const start = tokens.position;
    const specifiers = tokens.enclosed('leftParenthesis', 'rightParenthesis', 'version specifier', () => {
        tokens.skip('blank');
        const found = parseSpecifiers(tokens);
        tokens.skip('blank');
        return found;
    });
    tokens.skip('blank');
    const expected = specifiers === ''
        ? 'semicolon (after name with no version specifier)'
        : 'comma (within version specifier), semicolon (after version specifier)';
    const marker = tokens.sees('end') ? undefined : parseMarkerPart(tokens, start, expected);
    return { url: '', marker, specifiers };
}
function parseSpecifiers(tokens) {
    let specifiers = '';
    for (;;) {
        const start = tokens.position;
        const specifier = tokens.take('specifier');
        if (specifier === undefined)
            return specifiers;
        specifiers += specifier;
        if (tokens.sees('prefixTrail')) {
            const end = tokens.position + 1;
            throw tokens.problem('.* suffix can only be used with `==` or `!=` operators', start, end);
        }
        if (tokens.sees('localTrail')) {
            throw tokens.problem('Local version label can only be used with `==` or `!=` operators', start);
        }
        tokens.skip('blank');
        const comma = tokens.take('comma');
        if (comma === undefined)
            return specifiers;
        specifiers += comma;
        tokens.skip('blank');
    }
}
function parseMarkerPart(tokens, start, expected) {
    if (tokens.take('semicolon') === undefined)
        throw tokens.problem(`Expected ${expected} or end`, start);
    const marker = parseMarker(tokens);
    tokens.skip('blank');
    return marker;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/url.js
const unreserved = 'A-Za-z0-9._~\\-';
const subDelimiters = "!$&'()*+,;=";
const escaped = '%[A-Fa-f0-9]{2}';
const hex = '[0-9A-Fa-f]{1,4}';
const address4 = '(?:[0-9]{1,3}\\.){3}[0-9]{1,3}';
const last32 = `(?:${hex}:${hex}|${address4})`;
const address6 = [
    `(?:${hex}:){6}${last32}`,
    `::(?:${hex}:){5}${last32}`,
    ...[4, 3, 2].map((count) => `(?:(?:${hex}:){0,${4 - count}}${hex})?::(?:${hex}:){${count}}${last32}`),
    `(?:(?:${hex}:){0,3}${hex})?::${hex}:${last32}`,
    `(?:(?:${hex}:){0,4}${hex})?::${last32}`,
    `(?:(?:${hex}:){0,5}${hex})?::${hex}`,
    `(?:(?:${hex}:){0,6}${hex})?::`,
].join('|');
const zone = `(?:(?:%25|%)(?:[${unreserved}]|${escaped})+)?`;
const literal = `\\[(?:(?:${address6})${zone}|v[0-9A-Fa-f]+\\.[${unreserved}${subDelimiters}:]+)\\]`;
const host = `(?:(?:${escaped}|[${subDelimiters}${unreserved}])*|${literal})`;
const user = `(?:[${unreserved}${subDelimiters}:]|${escaped})+`;
const authorityPattern = new RegExp(`^(?:${user}@)?(?<host>${host}):?(?<port>[0-9]{1,5})?$`);
const urlPattern = /^(?:(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/(?<authority>[^\\/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?/;
/**
 * Whether PyPI takes a URL: `http` or `https` as RFC 3986 has it. Letters that have to be escaped are, before it looks. A
 * host that cannot be one counts as none, and none is needed.
 *
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/http.py
 */
function isUrl(text) {
    const { scheme = '', authority = '', path = '', query = '' } = urlPattern.exec(text)?.groups ?? {};
    if (!['http', 'https'].includes(scheme.toLowerCase()))
        return false;
    const { host: found = '', port = '0' } = authorityPattern.exec(authority)?.groups ?? {};
    const isHost = !new RegExp(`^${address4}$`).test(found) || found.split('.').every((byte) => Number(byte) <= 255);
    if (isHost && Number(port) > 65535)
        return false;
    // Brackets are the only characters that are neither escaped nor allowed here.
    return !/[[\]]/.test(path) && !/[[\]]/.test(query);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/index-rules.js









const summaryLimit = 512;
const index_rules_labelLimit = 32;
/** What `packaging` knows as a field, and nobody may declare as dynamic. */
const neverDynamic = 'dynamic';
/**
 * What PyPI demands beyond the standard, looked at only when that is kept.
 *
 * @returns Every problem, in PyPI's order: the first one of a field is answered.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/metadata.py
 */
function indexProblems(metadata) {
    const valuesOf = (field) => metadata.values.get(field) ?? [];
    const inField = (field, problems) => problems.map((problem) => ({ field, problem }));
    const each = (field, problemsOf) => inField(field, valuesOf(field).flatMap(problemsOf));
    return [
        ...each('version', localVersionProblems),
        ...each('summary', summaryProblems),
        ...each('author-email', emailProblems),
        ...each('maintainer-email', emailProblems),
        ...inField('classifier', classifierProblems(valuesOf('classifier'))),
        ...each('home-page', (url) => (isUrl(url) ? [] : [`${repr(url)} is not a valid url.`])),
        ...each('download-url', (url) => (isUrl(url) ? [] : [`${repr(url)} is not a valid url.`])),
        ...inField('project-url', metadata.projectUrls.flatMap(projectUrlProblems)),
        ...each('provides-dist', requirementProblems),
        ...each('obsoletes-dist', requirementProblems),
        ...each('requires-dist', directProblems),
        ...each('dynamic', (field) => field.toLowerCase() === neverDynamic ? [`Dynamic field ${repr(neverDynamic)} is not a valid dynamic field.`] : []),
        ...inField('license', licenseProblems(metadata)),
    ];
}
function localVersionProblems(text) {
    const version = normalVersion(text) ?? '';
    return (0,pep440/* explain */.WE)(version)?.local ? [`The use of local versions in '${version}' is not allowed.`] : [];
}
function summaryProblems(summary) {
    return [...summary].length > summaryLimit ? [`'summary' field must be ${summaryLimit} characters or less.`] : [];
}
function emailProblems(header) {
    const found = emailProblem(header);
    return found === undefined ? [] : [`${repr(found.address)} is not a valid email address: ${found.problem}`];
}
function projectUrlProblems([label, url]) {
    if (label === '')
        return ['Must have a label'];
    if ([...label].length > index_rules_labelLimit)
        return [`${repr(label)} must be ${index_rules_labelLimit} characters or less.`];
    if (url === '')
        return ['Must have a URL'];
    return isUrl(url) ? [] : [`${repr(url)} is not a valid url`];
}
/** These fields are not the library's business, so PyPI parses them itself. */
function requirementProblems(text) {
    try {
        return parseRequirement(text).url === '' ? [] : [`Can't have direct dependency: ${repr(text)}`];
    }
    catch (error) {
        if (error instanceof SyntaxProblem)
            return [`${repr(text)} is invalid: ${error.message}`];
        throw error;
    }
}
function directProblems(text) {
    const requirement = parseRequirement(text);
    return requirement.url === '' ? [] : [`Can't have direct dependency: ${printRequirement(requirement)}`];
}
function licenseProblems(metadata) {
    const hasBoth = ['license', 'license-expression'].every((field) => (onlyValue(metadata, field) ?? '') !== '');
    return hasBoth
        ? ['License is deprecated when License-Expression is present. Only License-Expression should be present.']
        : [];
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/content-type.js


const types = ['text/plain', 'text/x-rst', 'text/markdown'];
const variants = ['GFM', 'CommonMark'];
// RFC 2045 and RFC 2231 as Python has them: a value may have a percent sign, a name may not.
const content_type_ends = '\\s()<>@,:;\\\\"/\\[\\]?=*\'';
const parameterPattern = new RegExp(`^\\s*(?<name>[^${content_type_ends}%]+)\\s*(?:(?<equals>=)\\s*(?:"(?<quoted>(?:[^"\\\\]|\\\\.)*)|(?<plain>[^${content_type_ends}]+)(?![^${content_type_ends}]|'))?|$)`);
/** @throws Refusal 500 for a text of several lines. */
function parseContentType(text) {
    if (/[\r\n]/.test(text))
        throw problem_failure('ValueError: Header values may not contain linefeed or carriage return characters');
    const [first = '', ...rest] = splitAtSemicolons(text);
    const type = first.trim().toLowerCase();
    const parameters = new Map();
    for (const part of rest) {
        const { name, equals, quoted, plain } = parameterPattern.exec(part)?.groups ?? {};
        // An equals sign without a value that can be read makes no parameter, a name alone makes one.
        const isReadable = name !== undefined && (equals === undefined || quoted !== undefined || plain !== undefined);
        if (!isReadable || parameters.has(name.toLowerCase()))
            continue;
        parameters.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? plain ?? '');
    }
    return { type: type.split('/').length === 2 ? type : 'text/plain', parameters };
}
/**
 * Look at `Description-Content-Type`: one of three types, UTF-8, a known variant of Markdown. Other parameters are free.
 *
 * @returns What PyPI says against it, `undefined` when it is fine. Its lists are sets of Python: their order is any.
 */
function contentTypeProblem(field, text) {
    const { type, parameters } = parseContentType(text);
    if (!types.includes(type) || !text.toLowerCase().includes(type)) {
        return fieldText(`{field} must be one of ${reprList(types)}, not ${repr(text)}`, field);
    }
    const charset = parameters.get('charset') ?? 'UTF-8';
    if (charset !== 'UTF-8')
        return fieldText(`{field} can only specify the UTF-8 charset, not ${repr(charset)}`, field);
    const variant = parameters.get('variant') ?? 'GFM';
    if (type !== 'text/markdown' || variants.includes(variant))
        return undefined;
    return fieldText(`valid Markdown variants for {field} are ${reprList(variants)}, not ${repr(variant)}`, field);
}
function splitAtSemicolons(text) {
    return [...text.matchAll(/(?:^|;)((?:"(?:[^"\\]|\\.)*"|[^;])*)/g)].map(([, part = '']) => part);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/import-name.js


/** Python's keywords, the soft ones left out: they are names as well. */
const keywords = new Set(('False None True and as assert async await break class continue def del elif else except finally for from global if ' +
    'import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
/**
 * Look at one `Import-Name` or `Import-Namespace` (PEP 794): dotted identifiers, and nothing behind a semicolon but
 * `private`.
 *
 * @returns What PyPI says against it, `undefined` when it is fine.
 */
function importNameProblem(field, value) {
    const [before = ''] = value.split(';', 1);
    const name = before.trimEnd();
    for (const part of name.split('.')) {
        const isIdentifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(part);
        const problem = isIdentifier ? 'a keyword' : 'not a valid identifier';
        if (isIdentifier && !keywords.has(part))
            continue;
        return fieldText(`${repr(name)} is invalid for {field}; ${repr(part)} is ${problem}`, field);
    }
    const isPrivate = value === before || value.slice(before.length + 1).trimStart() === 'private';
    return isPrivate
        ? undefined
        : fieldText(`${repr(value)} is invalid for {field}; the only valid option is 'private'`, field);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/spdx.json
const spdx_namespaceObject = /*#__PURE__*/JSON.parse('{"V":["0bsd","3d-slicer-1.0","aal","abstyles","adacore-doc","adobe-2006","adobe-display-postscript","adobe-glyph","adobe-utopia","adsl","afl-1.1","afl-1.2","afl-2.0","afl-2.1","afl-3.0","afmparse","agpl-1.0","agpl-1.0-only","agpl-1.0-or-later","agpl-3.0","agpl-3.0-only","agpl-3.0-or-later","aladdin","amd-newlib","amdplpa","aml","aml-glslang","ampas","antlr-pd","antlr-pd-fallback","any-osi","any-osi-perl-modules","apache-1.0","apache-1.1","apache-2.0","apafml","apl-1.0","app-s2p","apsl-1.0","apsl-1.1","apsl-1.2","apsl-2.0","arphic-1999","artistic-1.0","artistic-1.0-cl8","artistic-1.0-perl","artistic-2.0","artistic-dist","aspell-ru","aswf-digital-assets-1.0","aswf-digital-assets-1.1","baekmuk","bahyph","barr","bcrypt-solar-designer","beerware","bitstream-charter","bitstream-vera","bittorrent-1.0","bittorrent-1.1","blessing","blueoak-1.0.0","boehm-gc","boehm-gc-without-fee","borceux","brian-gladman-2-clause","brian-gladman-3-clause","bsd-1-clause","bsd-2-clause","bsd-2-clause-darwin","bsd-2-clause-first-lines","bsd-2-clause-freebsd","bsd-2-clause-netbsd","bsd-2-clause-patent","bsd-2-clause-pkgconf-disclaimer","bsd-2-clause-views","bsd-3-clause","bsd-3-clause-acpica","bsd-3-clause-attribution","bsd-3-clause-clear","bsd-3-clause-flex","bsd-3-clause-hp","bsd-3-clause-lbnl","bsd-3-clause-modification","bsd-3-clause-no-military-license","bsd-3-clause-no-nuclear-license","bsd-3-clause-no-nuclear-license-2014","bsd-3-clause-no-nuclear-warranty","bsd-3-clause-open-mpi","bsd-3-clause-sun","bsd-4-clause","bsd-4-clause-shortened","bsd-4-clause-uc","bsd-4.3reno","bsd-4.3tahoe","bsd-advertising-acknowledgement","bsd-attribution-hpnd-disclaimer","bsd-inferno-nettverk","bsd-protection","bsd-source-beginning-file","bsd-source-code","bsd-systemics","bsd-systemics-w3works","bsl-1.0","busl-1.1","bzip2-1.0.5","bzip2-1.0.6","c-uda-1.0","cal-1.0","cal-1.0-combined-work-exception","caldera","caldera-no-preamble","catharon","catosl-1.1","cc-by-1.0","cc-by-2.0","cc-by-2.5","cc-by-2.5-au","cc-by-3.0","cc-by-3.0-at","cc-by-3.0-au","cc-by-3.0-de","cc-by-3.0-igo","cc-by-3.0-nl","cc-by-3.0-us","cc-by-4.0","cc-by-nc-1.0","cc-by-nc-2.0","cc-by-nc-2.5","cc-by-nc-3.0","cc-by-nc-3.0-de","cc-by-nc-4.0","cc-by-nc-nd-1.0","cc-by-nc-nd-2.0","cc-by-nc-nd-2.5","cc-by-nc-nd-3.0","cc-by-nc-nd-3.0-de","cc-by-nc-nd-3.0-igo","cc-by-nc-nd-4.0","cc-by-nc-sa-1.0","cc-by-nc-sa-2.0","cc-by-nc-sa-2.0-de","cc-by-nc-sa-2.0-fr","cc-by-nc-sa-2.0-uk","cc-by-nc-sa-2.5","cc-by-nc-sa-3.0","cc-by-nc-sa-3.0-de","cc-by-nc-sa-3.0-igo","cc-by-nc-sa-4.0","cc-by-nd-1.0","cc-by-nd-2.0","cc-by-nd-2.5","cc-by-nd-3.0","cc-by-nd-3.0-de","cc-by-nd-4.0","cc-by-sa-1.0","cc-by-sa-2.0","cc-by-sa-2.0-uk","cc-by-sa-2.1-jp","cc-by-sa-2.5","cc-by-sa-3.0","cc-by-sa-3.0-at","cc-by-sa-3.0-de","cc-by-sa-3.0-igo","cc-by-sa-4.0","cc-pddc","cc-pdm-1.0","cc-sa-1.0","cc0-1.0","cddl-1.0","cddl-1.1","cdl-1.0","cdla-permissive-1.0","cdla-permissive-2.0","cdla-sharing-1.0","cecill-1.0","cecill-1.1","cecill-2.0","cecill-2.1","cecill-b","cecill-c","cern-ohl-1.1","cern-ohl-1.2","cern-ohl-p-2.0","cern-ohl-s-2.0","cern-ohl-w-2.0","cfitsio","check-cvs","checkmk","clartistic","clips","cmu-mach","cmu-mach-nodoc","cnri-jython","cnri-python","cnri-python-gpl-compatible","coil-1.0","community-spec-1.0","condor-1.1","copyleft-next-0.3.0","copyleft-next-0.3.1","cornell-lossless-jpeg","cpal-1.0","cpl-1.0","cpol-1.02","cronyx","crossword","cryptoswift","crystalstacker","cua-opl-1.0","cube","curl","cve-tou","d-fsl-1.0","dec-3-clause","diffmark","dl-de-by-2.0","dl-de-zero-2.0","doc","docbook-dtd","docbook-schema","docbook-stylesheet","docbook-xml","dotseqn","drl-1.0","drl-1.1","dsdp","dtoa","dvipdfm","ecl-1.0","ecl-2.0","ecos-2.0","efl-1.0","efl-2.0","egenix","elastic-2.0","entessa","epics","epl-1.0","epl-2.0","erlpl-1.1","etalab-2.0","eudatagrid","eupl-1.0","eupl-1.1","eupl-1.2","eurosym","fair","fbm","fdk-aac","ferguson-twofish","frameworx-1.0","freebsd-doc","freeimage","fsfap","fsfap-no-warranty-disclaimer","fsful","fsfullr","fsfullrsd","fsfullrwd","fsl-1.1-alv2","fsl-1.1-mit","ftl","furuseth","fwlw","game-programming-gems","gcr-docs","gd","generic-xts","gfdl-1.1","gfdl-1.1-invariants-only","gfdl-1.1-invariants-or-later","gfdl-1.1-no-invariants-only","gfdl-1.1-no-invariants-or-later","gfdl-1.1-only","gfdl-1.1-or-later","gfdl-1.2","gfdl-1.2-invariants-only","gfdl-1.2-invariants-or-later","gfdl-1.2-no-invariants-only","gfdl-1.2-no-invariants-or-later","gfdl-1.2-only","gfdl-1.2-or-later","gfdl-1.3","gfdl-1.3-invariants-only","gfdl-1.3-invariants-or-later","gfdl-1.3-no-invariants-only","gfdl-1.3-no-invariants-or-later","gfdl-1.3-only","gfdl-1.3-or-later","giftware","gl2ps","glide","glulxe","glwtpl","gnuplot","gpl-1.0","gpl-1.0+","gpl-1.0-only","gpl-1.0-or-later","gpl-2.0","gpl-2.0+","gpl-2.0-only","gpl-2.0-or-later","gpl-2.0-with-autoconf-exception","gpl-2.0-with-bison-exception","gpl-2.0-with-classpath-exception","gpl-2.0-with-font-exception","gpl-2.0-with-gcc-exception","gpl-3.0","gpl-3.0+","gpl-3.0-only","gpl-3.0-or-later","gpl-3.0-with-autoconf-exception","gpl-3.0-with-gcc-exception","graphics-gems","gsoap-1.3b","gtkbook","gutmann","haskellreport","hdf5","hdparm","hidapi","hippocratic-2.1","hp-1986","hp-1989","hpnd","hpnd-dec","hpnd-doc","hpnd-doc-sell","hpnd-export-us","hpnd-export-us-acknowledgement","hpnd-export-us-modify","hpnd-export2-us","hpnd-fenneberg-livingston","hpnd-inria-imag","hpnd-intel","hpnd-kevlin-henney","hpnd-markus-kuhn","hpnd-merchantability-variant","hpnd-mit-disclaimer","hpnd-netrek","hpnd-pbmplus","hpnd-sell-mit-disclaimer-xserver","hpnd-sell-regexpr","hpnd-sell-variant","hpnd-sell-variant-mit-disclaimer","hpnd-sell-variant-mit-disclaimer-rev","hpnd-uc","hpnd-uc-export-us","htmltidy","ibm-pibs","icu","iec-code-components-eula","ijg","ijg-short","imagemagick","imatix","imlib2","info-zip","inner-net-2.0","innosetup","intel","intel-acpi","interbase-1.0","ipa","ipl-1.0","isc","isc-veillard","jam","jasper-2.0","jove","jpl-image","jpnic","json","kastrup","kazlib","knuth-ctan","lal-1.2","lal-1.3","latex2e","latex2e-translated-notice","leptonica","lgpl-2.0","lgpl-2.0+","lgpl-2.0-only","lgpl-2.0-or-later","lgpl-2.1","lgpl-2.1+","lgpl-2.1-only","lgpl-2.1-or-later","lgpl-3.0","lgpl-3.0+","lgpl-3.0-only","lgpl-3.0-or-later","lgpllr","libpng","libpng-1.6.35","libpng-2.0","libselinux-1.0","libtiff","libutil-david-nugent","liliq-p-1.1","liliq-r-1.1","liliq-rplus-1.1","linux-man-pages-1-para","linux-man-pages-copyleft","linux-man-pages-copyleft-2-para","linux-man-pages-copyleft-var","linux-openib","loop","lpd-document","lpl-1.0","lpl-1.02","lppl-1.0","lppl-1.1","lppl-1.2","lppl-1.3a","lppl-1.3c","lsof","lucida-bitmap-fonts","lzma-sdk-9.11-to-9.20","lzma-sdk-9.22","mackerras-3-clause","mackerras-3-clause-acknowledgment","magaz","mailprio","makeindex","man2html","martin-birgmeier","mcphee-slideshow","metamail","minpack","mips","miros","mit","mit-0","mit-advertising","mit-click","mit-cmu","mit-enna","mit-feh","mit-festival","mit-khronos-old","mit-modern-variant","mit-open-group","mit-testregex","mit-wu","mitnfa","mmixware","motosoto","mpeg-ssg","mpi-permissive","mpich2","mpl-1.0","mpl-1.1","mpl-2.0","mpl-2.0-no-copyleft-exception","mplus","ms-lpl","ms-pl","ms-rl","mtll","mulanpsl-1.0","mulanpsl-2.0","multics","mup","naist-2003","nasa-1.3","naumen","nbpl-1.0","ncbi-pd","ncgl-uk-2.0","ncl","ncsa","net-snmp","netcdf","newsletr","ngpl","ngrep","nicta-1.0","nist-pd","nist-pd-fallback","nist-software","nlod-1.0","nlod-2.0","nlpl","nokia","nosl","noweb","npl-1.0","npl-1.1","nposl-3.0","nrl","ntia-pd","ntp","ntp-0","nunit","o-uda-1.0","oar","occt-pl","oclc-2.0","odbl-1.0","odc-by-1.0","offis","ofl-1.0","ofl-1.0-no-rfn","ofl-1.0-rfn","ofl-1.1","ofl-1.1-no-rfn","ofl-1.1-rfn","ogc-1.0","ogdl-taiwan-1.0","ogl-canada-2.0","ogl-uk-1.0","ogl-uk-2.0","ogl-uk-3.0","ogtsl","oldap-1.1","oldap-1.2","oldap-1.3","oldap-1.4","oldap-2.0","oldap-2.0.1","oldap-2.1","oldap-2.2","oldap-2.2.1","oldap-2.2.2","oldap-2.3","oldap-2.4","oldap-2.5","oldap-2.6","oldap-2.7","oldap-2.8","olfl-1.3","oml","openpbs-2.3","openssl","openssl-standalone","openvision","opl-1.0","opl-uk-3.0","opubl-1.0","oset-pl-2.1","osl-1.0","osl-1.1","osl-2.0","osl-2.1","osl-3.0","padl","parity-6.0.0","parity-7.0.0","pddl-1.0","php-3.0","php-3.01","pixar","pkgconf","plexus","pnmstitch","polyform-noncommercial-1.0.0","polyform-small-business-1.0.0","postgresql","ppl","psf-2.0","psfrag","psutils","python-2.0","python-2.0.1","python-ldap","qhull","qpl-1.0","qpl-1.0-inria-2004","radvd","rdisc","rhecos-1.1","rpl-1.1","rpl-1.5","rpsl-1.0","rsa-md","rscpl","ruby","ruby-pty","sax-pd","sax-pd-2.0","saxpath","scea","schemereport","sendmail","sendmail-8.23","sendmail-open-source-1.1","sgi-b-1.0","sgi-b-1.1","sgi-b-2.0","sgi-opengl","sgp4","shl-0.5","shl-0.51","simpl-2.0","sissl","sissl-1.2","sl","sleepycat","smail-gpl","smlnj","smppl","snia","snprintf","sofa","softsurfer","soundex","spencer-86","spencer-94","spencer-99","spl-1.0","ssh-keyscan","ssh-openssh","ssh-short","ssleay-standalone","sspl-1.0","standardml-nj","sugarcrm-1.1.3","sul-1.0","sun-ppp","sun-ppp-2000","sunpro","swl","swrule","symlinks","tapr-ohl-1.0","tcl","tcp-wrappers","termreadkey","tgppl-1.0","thirdeye","threeparttable","tmate","torque-1.1","tosl","tpdl","tpl-1.0","trustedqsl","ttwl","ttyp0","tu-berlin-1.0","tu-berlin-2.0","ubuntu-font-1.0","ucar","ucl-1.0","ulem","umich-merit","unicode-3.0","unicode-dfs-2015","unicode-dfs-2016","unicode-tou","unixcrypt","unlicense","unlicense-libtelnet","unlicense-libwhirlpool","upl-1.0","urt-rle","vim","vostrom","vsl-1.0","w3c","w3c-19980720","w3c-20150513","w3m","watcom-1.0","widget-workshop","wsuipa","wtfpl","wwl","wxwindows","x11","x11-distribute-modifications-variant","x11-swapped","xdebug-1.03","xerox","xfig","xfree86-1.1","xinetd","xkeyboard-config-zinoviev","xlock","xnet","xpp","xskat","xzoom","ypl-1.0","ypl-1.1","zed","zeeff","zend-2.0","zimbra-1.3","zimbra-1.4","zlib","zlib-acknowledgement","zpl-1.1","zpl-2.0","zpl-2.1"],"z":["389-exception","asterisk-exception","asterisk-linking-protocols-exception","autoconf-exception-2.0","autoconf-exception-3.0","autoconf-exception-generic","autoconf-exception-generic-3.0","autoconf-exception-macro","bison-exception-1.24","bison-exception-2.2","bootloader-exception","cgal-linking-exception","classpath-exception-2.0","clisp-exception-2.0","cryptsetup-openssl-exception","digia-qt-lgpl-exception-1.1","digirule-foss-exception","ecos-exception-2.0","erlang-otp-linking-exception","fawkes-runtime-exception","fltk-exception","fmt-exception","font-exception-2.0","freertos-exception-2.0","gcc-exception-2.0","gcc-exception-2.0-note","gcc-exception-3.1","gmsh-exception","gnat-exception","gnome-examples-exception","gnu-compiler-exception","gnu-javamail-exception","gpl-3.0-389-ds-base-exception","gpl-3.0-interface-exception","gpl-3.0-linking-exception","gpl-3.0-linking-source-exception","gpl-cc-1.0","gstreamer-exception-2005","gstreamer-exception-2008","harbour-exception","i2p-gpl-java-exception","independent-modules-exception","kicad-libraries-exception","lgpl-3.0-linking-exception","libpri-openh323-exception","libtool-exception","linux-syscall-note","llgpl","llvm-exception","lzma-exception","mif-exception","mxml-exception","nokia-qt-exception-1.1","ocaml-lgpl-linking-exception","occt-exception-1.0","openjdk-assembly-exception-1.0","openvpn-openssl-exception","pcre2-exception","polyparse-exception","ps-or-pdf-font-exception-20170817","qpl-1.0-inria-2004-exception","qt-gpl-exception-1.0","qt-lgpl-exception-1.1","qwt-exception-1.0","romic-exception","rrdtool-floss-exception-2.0","sane-exception","shl-2.0","shl-2.1","stunnel-exception","swi-exception","swift-exception","texinfo-exception","u-boot-exception-2.0","ubdl-exception","universal-foss-exception-1.0","vsftpd-openssl-exception","wxwindows-exception-3.1","x11vnc-openssl-exception"]}');
;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/spdx.js

const licenses = new Set(spdx_namespaceObject.V);
const exceptions = new Set(spdx_namespaceObject.z);
/** Whether an identifier, in lower case, is in the list of licenses; the deprecated ones are. */
function isLicense(identifier) {
    return licenses.has(identifier);
}
/** Whether an identifier, in lower case, is in the list of exceptions. */
function isLicenseException(identifier) {
    return exceptions.has(identifier);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/license-expression.js


const license_expression_words = new Set(['or', 'and', 'with', '(', ')']);
/**
 * Whether PyPI takes a license expression, by the rule of `packaging.licenses`: identifiers and operators in any case,
 * `LicenseRef-` with letters, digits, dots, and dashes; neither `DocumentRef-`, nor `NONE`, nor `NOASSERTION`.
 *
 * @throws Refusal 500 for a `LicenseRef-` with a plus, which that library does not expect.
 * @see https://packaging.python.org/specifications/license-expression
 */
function isLicenseExpression(text) {
    const tokens = text.replace(/[()]/g, ' $& ').toLowerCase().split(/\s+/).filter(Boolean);
    return isExpression(tokens) && tokens.every((token, index) => license_expression_words.has(token) || isKnown(tokens, token, index));
}
/** The grammar alone: operands between operators, and brackets that match; `with` counts as an operator like the others. */
function isExpression(tokens) {
    let depth = 0;
    let wantsOperand = true;
    for (const token of tokens) {
        const isWanted = token === '(' || !license_expression_words.has(token) ? wantsOperand : !wantsOperand;
        if (!isWanted)
            return false;
        if (token === '(')
            depth += 1;
        else if (token === ')')
            depth -= 1;
        else
            wantsOperand = license_expression_words.has(token);
        if (depth < 0)
            return false;
    }
    return depth === 0 && !wantsOperand;
}
function isKnown(tokens, token, index) {
    if (tokens[index - 1] === 'with')
        return isLicenseException(token);
    const license = token.replace(/\+$/, '');
    if (!license.startsWith('licenseref-'))
        return isLicense(license);
    if (!/^[a-z0-9.-]*$/.test(license))
        return false;
    if (license !== token && !tokens.includes(license))
        throw problem_failure(`KeyError: '${license}'`);
    return true;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata/standard-rules.js











/**
 * What the `packaging` library demands: required fields, fields of the metadata version's age, and values that can be read.
 *
 * @returns One problem a field at most.
 * @see https://github.com/pypa/packaging/blob/main/src/packaging/metadata.py
 */
function standardProblems(metadata) {
    const version = onlyValue(metadata, 'metadata-version');
    const age = metadataVersions.indexOf(version ?? '');
    const isKnown = age >= 0;
    const problems = metadataFields.flatMap(({ header, since }) => {
        const values = metadata.values.get(header) ?? [];
        const isRequired = ['name', 'version'].includes(header);
        if (header === 'metadata-version' || (values.length === 0 && !isRequired))
            return [];
        const isYounger = isKnown && metadataVersions.indexOf(since) > age;
        const problem = isYounger
            ? `${header} introduced in metadata version ${since}, not ${version}`
            : standard_rules_rules[header]?.(values, header);
        return problem === undefined ? [] : [{ field: header, problem }];
    });
    const unknown = { field: 'metadata-version', problem: `${repr(version)} is not a valid metadata version` };
    return isKnown ? problems : [unknown, ...problems];
}
const standard_rules_rules = {
    name: ([name], field) => {
        if (name === undefined)
            return fieldText('{field} is a required field', field);
        const isName = /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(name);
        return isName ? undefined : fieldText(`${repr(name)} is invalid for {field}`, field);
    },
    version: ([version], field) => {
        if (version === undefined)
            return fieldText('{field} is a required field', field);
        return normalVersion(version) === undefined
            ? fieldText(`${repr(version)} is invalid for {field}`, field)
            : undefined;
    },
    summary: ([summary = ''], field) => summary.includes('\n') ? fieldText('{field} must be a single line', field) : undefined,
    'description-content-type': ([value = ''], field) => contentTypeProblem(field, value),
    dynamic: first((value) => {
        const header = value.toLowerCase();
        if (['name', 'version', 'metadata-version'].includes(header))
            return `${repr(header)} is not allowed as a dynamic field`;
        return metadataFields.some((known) => known.header === header)
            ? undefined
            : `${repr(header)} is not a valid dynamic field`;
    }),
    'provides-extra': first((extra) => /^(?:[a-z0-9]|[a-z0-9][a-z0-9._-]*[a-z0-9])$/i.test(extra) ? undefined : `${repr(extra)} is invalid for {field}`),
    'requires-python': ([value = ''], field) => isSpecifierSet(value) ? undefined : fieldText(`${repr(value)} is invalid for {field}`, field),
    'requires-dist': first((text) => (isRequirement(text) ? undefined : `${repr(text)} is invalid for {field}`)),
    'license-expression': ([value = ''], field) => isLicenseExpression(value) ? undefined : fieldText(`${repr(value)} is invalid for {field}`, field),
    'license-file': first(licenseFileProblem),
    'import-name': (values, field) => values.map((value) => importNameProblem(field, value)).find(isText),
    'import-namespace': (values, field) => values.map((value) => importNameProblem(field, value)).find(isText),
};
function first(problemOf) {
    return (values, field) => {
        const problem = values.map(problemOf).find(isText);
        return problem === undefined ? undefined : fieldText(problem, field);
    };
}
const isText = (text) => text !== undefined;
function isRequirement(text) {
    try {
        parseRequirement(text);
        return true;
    }
    catch (error) {
        if (error instanceof SyntaxProblem)
            return false;
        throw error;
    }
}
function licenseFileProblem(path) {
    const invalid = `${repr(path)} is invalid for {field}`;
    if (path.includes('..'))
        return `${invalid}, parent directory indicators are not allowed`;
    if (path.includes('*'))
        return `${invalid}, paths must be resolved`;
    if (/^(?:\/|.:[/\\]|[/\\]{2})/s.test(path))
        return `${invalid}, paths must be relative`;
    return asWindowsPath(path) === path ? undefined : `${invalid}, paths must use '/' delimiter`;
}
/** Python's `PureWindowsPath(path).as_posix()` of a relative path: slashes one at a time, no dots, none at the end. */
function asWindowsPath(path) {
    const drive = /^.:/s.exec(path)?.[0] ?? '';
    const root = /^[\\/]/.test(path.slice(drive.length)) ? '/' : '';
    const parts = path
        .slice(drive.length)
        .split(/[\\/]+/)
        .filter((part) => part !== '' && part !== '.');
    return `${drive}${root}${parts.join('/')}` || '.';
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/metadata.js







/** These go first, for they tend to be the reason of the others. */
const foremost = ['metadata-version', 'name', 'version'];
const specifications = 'https://packaging.python.org/specifications/core-metadata';
const localVersions = 'https://packaging.python.org/en/latest/specifications/version-specifiers/#local-version-identifiers';
/**
 * Check the metadata in an upload form.
 *
 * @returns The version in PEP 440 normal form.
 * @throws Refusal 400 with the first problem in PyPI's order: metadata version, name, version, then by header.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
function checkMetadata(text) {
    const metadata = readMetadata(text);
    if ('unreadable' in metadata)
        throw metadata_refusal(metadata.unreadable);
    const problems = metadata_problemsOf(metadata);
    if (problems.length > 0)
        throw metadata_refusal(problems);
    return normalVersion(onlyValue(metadata, 'version') ?? '') ?? '';
}
function metadata_problemsOf(metadata) {
    const problems = standardProblems(metadata);
    return problems.length > 0 ? problems : indexProblems(metadata);
}
function metadata_refusal(problems) {
    const fields = problems.map(({ field }) => field);
    const answered = foremost.find((field) => fields.includes(field)) ?? [...fields].sort()[0];
    const [first] = problems.filter(({ field }) => field === answered);
    const problem = first?.problem ?? '';
    const isLocal = answered === 'version' && problem.includes('use of local versions');
    const sentence = problem.endsWith('.') ? problem : `${problem}.`;
    return new Refusal(400, `${sentence} See ${isLocal ? localVersions : specifications} for more information.`);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/reading/classifiers.js

/** `GET /pypi?:action=list_classifiers`: the classifiers that may be used, one a line. Deprecated ones are not among them. */
const answerClassifiers = (_context, { url }) => url.searchParams.get(':action') === 'list_classifiers'
    ? { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: classifiers.join('\n') }
    : { status: 404, headers: { 'content-type': 'text/plain; charset=UTF-8' }, body: '404 Not Found' };

;// CONCATENATED MODULE: ./lib/standins/python-index/reading/files.js




/** The address of a file: it holds the file's digest, so what it names never changes. */
function fileUrl(origin, file) {
    return `${origin}/files/${files_pathOf(file)}`;
}
/** @returns SHA-256 of the METADATA served beside a wheel, `undefined` for an sdist. */
function metadataDigest({ metadata }) {
    return metadata === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256').update(metadata).digest('hex');
}
/** `GET /files/…`: the bytes of a file, or with `.metadata` behind its name the METADATA of a wheel (PEP 658). */
const answerFile = ({ state }, request, [path = '']) => {
    for (const file of [...state.projects.values()].flatMap(state_filesOf)) {
        if (path === files_pathOf(file))
            return bytesOf(request, file.bytes);
        if (path === `${files_pathOf(file)}.metadata` && file.metadata !== undefined)
            return bytesOf(request, file.metadata);
    }
    return page(request, 404, '');
};
function files_pathOf({ digests: { blake2b256 }, name }) {
    return `${blake2b256.slice(0, 2)}/${blake2b256.slice(2, 4)}/${blake2b256.slice(4)}/${name}`;
}
function bytesOf(request, body) {
    const headers = {
        'content-type': 'application/octet-stream',
        'cache-control': 'max-age=365000000, immutable, public',
        // The address holds the digest, so that the bytes never change.
        etag: `"${(0,external_node_crypto_.createHash)('md5').update(body).digest('hex')}"`,
    };
    return answerRange(request, { status: 200, headers, body });
}

;// CONCATENATED MODULE: ./lib/standins/python-index/reading/integrity.js



const integrityJson = 'application/vnd.pypi.integrity.v1+json';
/** The address of a file's provenance. */
function provenanceUrl(origin, project, release, file) {
    return `${origin}/integrity/${project.normalizedName}/${release.version}/${file.name}/provenance`;
}
/**
 * `GET /integrity/{project}/{version}/{file}/provenance`: PEP 740's provenance object.
 *
 * @see https://docs.pypi.org/api/integrity
 */
const answerProvenance = ({ state }, request, [projectName = '', version = '', fileName = '']) => {
    const key = canonicalVersion(normalVersion(version) ?? '');
    const release = state.projects.get(normalizeName(projectName))?.releases.get(key);
    const file = release?.files.find(({ name }) => name === fileName);
    if (file === undefined)
        return page(request, 404, '');
    const [type] = acceptedOffers(request.headers.accept, [integrityJson, 'application/json']);
    if (type === undefined)
        return { status: 406, body: { message: 'Request not acceptable' } };
    if (!state.switches.attestations)
        return { status: 403, body: { message: 'Attestations temporarily disabled' } };
    if (file.indexProvenance === undefined) {
        return { status: 404, body: { message: `No provenance available for ${fileName}` } };
    }
    const headers = { 'content-type': type, 'cache-control': 'max-age=600, public', vary: 'Accept' };
    return { status: 200, headers, body: file.indexProvenance };
};

;// CONCATENATED MODULE: ./lib/standins/python-index/reading/json-api.js





/** `GET /pypi/{project}/json`: the newest final version, and all files of all versions. */
const answerProjectJson = ({ host, state }, request, [name = '']) => {
    const project = state.projects.get(normalizeName(name));
    const newest = project === undefined ? undefined : newestRelease(project);
    if (project === undefined || newest === undefined)
        return jsonNotFound;
    const { origin } = request.url;
    const releases = Object.fromEntries([...project.releases.values()].map((release) => [release.version, filesOfRelease(origin, release)]));
    return json_api_answer(origin, project, newest, { info: infoOf(host, project, newest), releases });
};
/** `GET /pypi/{project}/{version}/json`: one version with its files, in `urls`. */
const answerReleaseJson = ({ host, state }, request, [name = '', version = '']) => {
    const project = state.projects.get(normalizeName(name));
    const release = project?.releases.get(canonicalVersion(normalVersion(version) ?? ''));
    if (project === undefined || release === undefined)
        return jsonNotFound;
    return json_api_answer(request.url.origin, project, release, { info: infoOf(host, project, release) });
};
const jsonNotFound = { status: 404, body: { message: 'Not Found' } };
function json_api_answer(origin, project, release, more) {
    return {
        status: 200,
        headers: {
            'content-type': 'application/json',
            'cache-control': 'max-age=900, public',
            'x-pypi-last-serial': String(project.serial),
        },
        body: {
            ...more,
            last_serial: project.serial,
            urls: filesOfRelease(origin, release),
            vulnerabilities: [],
        },
    };
}
/** Final versions come before all pre-releases, however new these are. */
function newestRelease(project) {
    const releases = [...project.releases.values()].sort((a, b) => (0,pep440/* compare */.UD)(b.version, a.version));
    return releases.find(({ version }) => (0,pep440/* explain */.WE)(version)?.is_prerelease === false) ?? releases[0];
}
const singleFields = [
    'author',
    'author_email',
    'description',
    'description_content_type',
    'download_url',
    'home_page',
    'keywords',
    'license',
    'license_expression',
    'maintainer',
    'maintainer_email',
    'platform',
    'requires_python',
    'summary',
];
function infoOf(host, { name }, { version, form, yanked }) {
    const page = `${webUrl(host)}/project/${name}/`;
    const lists = {
        classifiers: 'classifiers',
        dynamic: 'dynamic',
        license_files: 'license_file',
        requires_dist: 'requires_dist',
    };
    return {
        name,
        version,
        ...Object.fromEntries(singleFields.map((field) => [field, fieldValue(form, field) || null])),
        ...Object.fromEntries(Object.entries(lists).map(([shown, field]) => [shown, form.get(field) ?? null])),
        provides_extra: form.get('provides_extra') ?? null,
        project_urls: projectUrls(form),
        downloads: { last_day: -1, last_month: -1, last_week: -1 },
        package_url: page,
        project_url: page,
        release_url: `${page}${version}/`,
        ...yankedFields(yanked),
    };
}
function yankedFields(yanked) {
    return { yanked: yanked !== false, yanked_reason: typeof yanked === 'string' ? yanked : null };
}
function projectUrls(form) {
    const pairs = (form.get('project_urls') ?? []).map((pair) => pair.split(/,(.*)/s).map((part) => part.trim()));
    return pairs.length === 0 ? null : Object.fromEntries(pairs.map(([label = '', url = '']) => [label, url]));
}
function filesOfRelease(origin, { files, form, yanked }) {
    const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.map((file) => ({
        comment_text: file.comment,
        digests: { blake2b_256: file.digests.blake2b256, md5: file.digests.md5, sha256: file.digests.sha256 },
        downloads: -1,
        filename: file.name,
        has_sig: false,
        md5_digest: file.digests.md5,
        packagetype: file.kind,
        python_version: file.pythonVersion,
        requires_python: fieldValue(form, 'requires_python') || null,
        size: file.bytes.length,
        upload_time: file.uploadedAt.toISOString().slice(0, 19),
        upload_time_iso_8601: file.uploadedAt.toISOString().replace('Z', '000Z'),
        url: fileUrl(origin, file),
        ...yankedFields(yanked),
    }));
}

;// CONCATENATED MODULE: ./lib/standins/python-index/reading/simple.js







const apiVersion = '1.4';
const simpleJson = 'application/vnd.pypi.simple.v1+json';
const offers = ['text/html', 'application/vnd.pypi.simple.v1+html', simpleJson];
/** `GET /simple/`: the names of all projects. */
const answerSimpleRoot = ({ state }, request) => {
    const projects = [...state.projects.values()].sort((a, b) => (a.normalizedName < b.normalizedName ? -1 : 1));
    return negotiate(request, state.serial, {
        json: {
            meta: { 'api-version': apiVersion, '_last-serial': state.serial },
            projects: projects.map(({ name, serial }) => ({ name, '_last-serial': serial })),
        },
        title: 'Simple index',
        links: projects.map(({ name, normalizedName }) => `<a href="/simple/${normalizedName}/">${escapeHtml(name)}</a>`),
    });
};
/**
 * `GET /simple/{project}/`: every file of a project, with digest and provenance.
 *
 * @see https://packaging.python.org/specifications/simple-repository-api
 */
const answerSimpleProject = ({ state }, request, [name = '']) => {
    const project = state.projects.get(normalizeName(name));
    if (project === undefined)
        return simpleNotFound;
    const { origin, pathname } = request.url;
    const place = `/simple/${project.normalizedName}/`;
    if (pathname !== place)
        return { status: 301, headers: { location: `${origin}${place}` }, body: '' };
    // In quarantine nothing can be installed.
    const shown = project.status === 'quarantined' ? [] : [...project.releases.values()];
    const releases = shown.sort((a, b) => (0,pep440/* compare */.UD)(a.version, b.version));
    const entries = releases.flatMap((release) => [...release.files].sort((a, b) => (a.name < b.name ? -1 : 1)).map((file) => simple_entry(origin, project, release, file)));
    return negotiate(request, project.serial, {
        json: {
            meta: { 'api-version': apiVersion, '_last-serial': project.serial },
            name: project.normalizedName,
            'project-status': { status: project.status },
            versions: releases.map(({ version }) => version),
            'alternate-locations': [],
            files: entries,
        },
        title: `Links for ${project.normalizedName}`,
        status: project.status,
        links: entries.map(linkOf),
    });
};
const simpleNotFound = {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=UTF-8' },
    body: '404 Not Found',
};
function negotiate(request, serial, { json, title, status, links }) {
    const type = acceptedOffers(request.headers.accept, offers)[0] ?? 'text/html';
    const headers = {
        'content-type': type,
        'cache-control': 'max-age=600, public',
        vary: 'Accept',
        'x-pypi-last-serial': String(serial),
    };
    if (type === simpleJson)
        return { status: 200, headers, body: json };
    const metas = [
        `<meta name="pypi:repository-version" content="${apiVersion}">`,
        ...(status === undefined ? [] : [`<meta name="pypi:project-status" content="${status}">`]),
    ];
    const head = [...metas, `<title>${title}</title>`].join('\n    ');
    const body = `    <h1>${title}</h1>\n${links.map((link) => `${link}<br />\n`).join('')}`;
    const html = `<!DOCTYPE html>\n<html>\n  <head>\n    ${head}\n  </head>\n  <body>\n${body}  </body>\n</html>\n`;
    return { status: 200, headers, body: html };
}
function simple_entry(origin, project, release, file) {
    const digest = metadataDigest(file);
    const metadata = digest === undefined ? false : { sha256: digest };
    return {
        filename: file.name,
        url: fileUrl(origin, file),
        hashes: { sha256: file.digests.sha256 },
        'requires-python': fieldValue(release.form, 'requires_python') || null,
        size: file.bytes.length,
        // Python's clock counts microseconds.
        'upload-time': file.uploadedAt.toISOString().replace('Z', '000Z'),
        yanked: release.yanked,
        'data-dist-info-metadata': metadata,
        'core-metadata': metadata,
        provenance: file.indexProvenance === undefined ? null : provenanceUrl(origin, project, release, file),
    };
}
function linkOf(file) {
    const metadata = file['core-metadata'] === false ? undefined : `sha256=${file['core-metadata'].sha256}`;
    const attributes = [
        ['href', `${file.url}#sha256=${file.hashes.sha256}`],
        ['data-requires-python', file['requires-python'] ?? undefined],
        ['data-yanked', file.yanked === true ? '' : file.yanked || undefined],
        ['data-dist-info-metadata', metadata],
        ['data-core-metadata', metadata],
        ['data-provenance', file.provenance ?? undefined],
    ];
    const text = attributes.map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`));
    return `<a${text.join('')}>${escapeHtml(file.filename)}</a>`;
}

// EXTERNAL MODULE: ./node_modules/@sigstore/bundle/dist/index.js
var bundle_dist = __webpack_require__(61040);
;// CONCATENATED MODULE: ./lib/standins/python-index/attestations/certificate-identity.js

/** Why an attestation does not verify: PyPI's text after `Verification failed: `. */
class VerificationFailure extends Error {
    name = 'VerificationFailure';
}
/** Fulcio's extensions, https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md */
const extension = {
    issuer: '1.3.6.1.4.1.57264.1.8',
    sourceRepository: '1.3.6.1.4.1.57264.1.12',
    sourceDigest: '1.3.6.1.4.1.57264.1.13',
    sourceRef: '1.3.6.1.4.1.57264.1.14',
    buildConfig: '1.3.6.1.4.1.57264.1.18',
};
/**
 * Check that a certificate is of the publisher's repository and workflow file.
 *
 * The ref or commit is the certificate's own: PyPI does not know which one is right, so tag, event, and environment
 * are not compared.
 *
 * @throws VerificationFailure
 * @see https://github.com/pypi/pypi-attestations/blob/main/src/pypi_attestations/_impl.py
 */
function checkCertificateIdentity(signer, publisher) {
    const extensions = extensionsOf(signer);
    checkExtension(extensions, 'OIDCIssuerV2', extension.issuer, 'https://token.actions.githubusercontent.com');
    const repository = `https://github.com/${publisher.repository}`;
    checkExtension(extensions, 'OIDCSourceRepositoryURI', extension.sourceRepository, repository);
    const buildConfig = extensions.get(extension.buildConfig);
    const id = `<ObjectIdentifier(oid=${extension.buildConfig}, name=Unknown OID)>`;
    if (buildConfig === undefined)
        throw new Error(`No ${id} extension was found`);
    const places = [extension.sourceDigest, extension.sourceRef].map((oid) => extensions.get(oid)).filter(isPresent);
    if (places.length === 0) {
        throw new VerificationFailure('Certificate must contain either Source Repository Digest or Source Repository Ref');
    }
    const workflow = `${repository}/.github/workflows/${publisher.workflow}`;
    if (places.some((place) => decodeText(buildConfig) === `${workflow}@${decodeText(place)}`))
        return;
    const value = `<UnrecognizedExtension(oid=${id}, value=${reprBytes(buildConfig)})>`;
    throw new VerificationFailure(`Certificate's Build Config URI (<Extension(oid=${id}, critical=False, value=${value})>) does not match expected ` +
        `Trusted Publisher (${publisher.workflow} @ ${publisher.repository})`);
}
function extensionsOf(signer) {
    const pairs = signer.identity?.oids ?? [];
    return new Map(pairs.map(({ oid, value }) => [(oid?.id ?? []).join('.'), Buffer.from(value)]));
}
function checkExtension(extensions, name, oid, expected) {
    const value = extensions.get(oid);
    if (value === undefined)
        throw new VerificationFailure(`Certificate does not contain ${name} (${oid}) extension`);
    const found = decodeText(value);
    if (found === expected)
        return;
    throw new VerificationFailure(`Certificate's ${name} does not match (got '${found}', expected '${expected}')`);
}
/** DER UTF8String: tag 0x0c, a short or long length, and nothing after it. */
function decodeText(der) {
    const [tag, length = 0] = der;
    const lengthBytes = length < 0x80 ? 0 : length & 0x7f;
    const size = lengthBytes === 0 ? length : der.readUIntBE(2, lengthBytes);
    const text = der.subarray(2 + lengthBytes);
    if (tag !== 0x0c || text.length !== size)
        throw new Error('extension is not a DER UTF8String');
    return text.toString('utf8');
}
function isPresent(value) {
    return value !== undefined;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/attestations/log-entry.js
const entryShape = {
    logIndex: 'number',
    logId: { keyId: 'bytes' },
    kindVersion: { kind: 'text', version: 'text' },
    integratedTime: 'number',
    inclusionPromise: { signedEntryTimestamp: 'bytes' },
    inclusionProof: {
        logIndex: 'number',
        rootHash: 'bytes',
        treeSize: 'number',
        hashes: 'bytes[]',
        checkpoint: { envelope: 'text' },
    },
    canonicalizedBody: 'bytes',
};
/**
 * Whether a value is an entry that PyPI's reader takes: every field there, no other field, zeros written out.
 *
 * Stricter than protobuf's JSON, as sigstore-python is.
 */
function isLogEntry(value) {
    return hasShape(value, entryShape);
}
/** @returns Whether a value is base64 in the standard alphabet, padded, in one line, and not empty. */
function isBase64(value) {
    return typeof value === 'string' && value !== '' && Buffer.from(value, 'base64').toString('base64') === value;
}
function hasShape(value, shape) {
    if (shape === 'text')
        return typeof value === 'string';
    if (shape === 'number')
        return typeof value === 'string' && /^\d+$/.test(value);
    if (shape === 'bytes')
        return isBase64(value);
    if (shape === 'bytes[]')
        return Array.isArray(value) && value.every(isBase64);
    if (typeof value !== 'object' || value === null)
        return false;
    const names = Object.keys(value);
    return (names.length === Object.keys(shape).length &&
        Object.entries(shape).every(([name, inner]) => hasShape(Reflect.get(value, name), inner)));
}

;// CONCATENATED MODULE: ./lib/standins/python-index/attestations/attestation-verification.js





/** Why attestations are refused: PyPI's text after `Invalid attestations supplied during upload: `. */
class AttestationRefusal extends Error {
    name = 'AttestationRefusal';
}
/** What PyPI takes: one attestation of each for a file. */
const predicateTypes = ['https://slsa.dev/provenance/v1', 'https://docs.pypi.org/attestations/publish/v1'];
/**
 * Verify one attestation: signature, time, and log; certificate; statement.
 *
 * @returns The predicate type.
 * @throws AttestationRefusal. Sigstore's own reasons are worded by the verifier that runs here, not by PyPI's.
 * @see https://github.com/pypi/pypi-attestations/blob/main/src/pypi_attestations/_impl.py
 */
function verifyAttestation(attestation, file, publisher, verifier) {
    try {
        verifySignature(attestation, publisher, verifier);
        return verifyStatement(Buffer.from(attestation.envelope.statement, 'base64'), file);
    }
    catch (error) {
        if (!(error instanceof Error))
            throw error;
        const isFailure = [VerificationFailure, verify_dist/* VerificationError */.mk, verify_dist/* PolicyError */.pn].some((kind) => error instanceof kind);
        throw new AttestationRefusal(isFailure
            ? `Could not verify the uploaded artifact using the included attestation: Verification failed: ${error.message}`
            : `Unknown error while trying to verify included attestations: ${error.message}`);
    }
}
/** The bundle is put together again from the attestation, with only the first of its log entries, and verified. */
function verifySignature(attestation, publisher, verifier) {
    const { certificate, transparency_entries } = attestation.verification_material;
    const entry = transparency_entries[0];
    if (!isLogEntry(entry))
        throw new Error('invalid transparency log entry');
    const { kind, version } = entry.kindVersion;
    if (!['dsse/0.0.1', 'hashedrekord/0.0.1'].includes(`${kind}/${version}`)) {
        throw new VerificationFailure('Integrated time only supported for dsse/hashedrekord 0.0.1 types');
    }
    const bundle = (0,bundle_dist/* bundleFromJSON */.vw)({
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
            certificate: { rawBytes: certificate },
            tlogEntries: [entry],
            timestampVerificationData: { rfc3161Timestamps: [] },
        },
        dsseEnvelope: {
            payload: attestation.envelope.statement,
            payloadType: 'application/vnd.in-toto+json',
            signatures: [{ sig: attestation.envelope.signature, keyid: '' }],
        },
    });
    checkCertificateIdentity(verifier.verify((0,verify_dist/* toSignedEntity */.DC)(bundle)), publisher);
}
function verifyStatement(bytes, file) {
    const statement = parseStatement(bytes);
    const [subject] = statement.subjects;
    if (subject === undefined || statement.subjects.length !== 1) {
        throw new VerificationFailure('too many subjects in statement (must be exactly one)');
    }
    if (subject.name === '')
        throw new VerificationFailure('invalid subject: missing name');
    if (!meansSameFile(subjectFileName(subject.name), parseFileName(file.name))) {
        throw new VerificationFailure(`subject does not match distribution name: ${subject.name} != ${file.name}`);
    }
    if (subject.sha256 !== file.sha256)
        throw new VerificationFailure('subject does not match distribution digest');
    if (!predicateTypes.includes(statement.predicateType)) {
        throw new VerificationFailure(`unknown attestation type: ${statement.predicateType}`);
    }
    return statement.predicateType;
}
function subjectFileName(name) {
    try {
        return parseFileName(name);
    }
    catch (error) {
        if (!(error instanceof InvalidFileName))
            throw error;
        throw new VerificationFailure(`invalid subject: ${error.message}`);
    }
}
function parseStatement(bytes) {
    try {
        const statement = JSON.parse(bytes.toString('utf8'));
        if (statement._type !== 'https://in-toto.io/Statement/v1')
            throw new Error(`_type is ${statement._type}`);
        if (typeof statement.predicateType !== 'string')
            throw new Error('predicateType is not a string');
        if (!Array.isArray(statement.subject) || statement.subject.length === 0)
            throw new Error('subject is not a list');
        const subjects = statement.subject.map((subject) => ({
            name: subject.name ?? '',
            sha256: subject.digest.sha256,
        }));
        return { subjects, predicateType: statement.predicateType };
    }
    catch (error) {
        throw new VerificationFailure(`invalid statement: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/attestations.js


/**
 * Read and verify the attestations that came with a file.
 *
 * @param text The form field `attestations`: JSON.
 * @returns What the integrity API will serve.
 * @throws AttestationRefusal
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/attestations/services.py
 */
function acceptAttestations(text, file, token, verifier) {
    if (token.kind === 'account') {
        throw new AttestationRefusal('Attestations are only supported when using Trusted Publishing');
    }
    const publisher = token.publisher.identity;
    const attestations = parseSet(text);
    const seen = new Set();
    for (const attestation of attestations) {
        const predicateType = verifyAttestation(attestation, file, publisher, verifier);
        if (seen.has(predicateType)) {
            throw new AttestationRefusal(`Multiple attestations for the same file with the same predicate type (${predicateType}) are not supported`);
        }
        seen.add(predicateType);
    }
    return provenanceOf(publisher, attestations);
}
function parseSet(text) {
    const reading = readAttestations(text);
    if ('problems' in reading) {
        const { problems } = reading;
        const count = `${problems.length} validation error${problems.length === 1 ? '' : 's'}`;
        throw new AttestationRefusal(`Malformed attestations: ${count} for list[Attestation]\n${problems.join('\n')}`);
    }
    const { attestations } = reading;
    if (attestations.length === 0) {
        throw new AttestationRefusal('Malformed attestations: an empty attestation set is not permitted');
    }
    if (attestations.length > predicateTypes.length) {
        throw new AttestationRefusal(`A maximum of ${predicateTypes.length} attestations per file are supported`);
    }
    return attestations;
}
function provenanceOf(publisher, attestations) {
    const { repository, workflow, environment } = publisher;
    const served = {
        kind: 'GitHub',
        repository,
        workflow,
        environment: environment === '' ? null : environment,
        claims: null,
    };
    return { version: 1, attestation_bundles: [{ publisher: served, attestations }] };
}
/**
 * Read a JSON list of attestation objects.
 *
 * @returns The objects with their known fields only, or problems in pydantic's form: a path, then what is wrong with
 *   it. Pydantic's last lines (input, version, and link) are left out.
 * @see https://packaging.python.org/specifications/index-hosted-attestations
 */
function readAttestations(text) {
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return { problems: ['  Invalid JSON'] };
    }
    if (!Array.isArray(list))
        return { problems: ['  Input should be a valid array'] };
    const problems = list.flatMap((item, position) => attestations_problemsOf(item, position));
    return problems.length > 0 ? { problems } : { attestations: list.map(knownFields) };
}
const attestations_rules = [
    ['version', (value) => value === 1, 'Input should be 1'],
    ['verification_material.certificate', isBase64, 'Base64 decoding error'],
    [
        'verification_material.transparency_entries',
        isEntryList,
        'List should have at least 1 item after validation, not 0',
    ],
    ['envelope.statement', isBase64, 'Base64 decoding error'],
    ['envelope.signature', isBase64, 'Base64 decoding error'],
];
function attestations_problemsOf(item, position) {
    return attestations_rules.flatMap(([path, holds, problem]) => {
        const value = valueAt(item, path);
        if (value === undefined)
            return [`${position}.${path}\n  Field required`];
        return holds(value) ? [] : [`${position}.${path}\n  ${problem}`];
    });
}
function valueAt(item, path) {
    return path.split('.').reduce((value, name) => {
        return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    }, item);
}
function isEntryList(value) {
    return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'object' && entry !== null);
}
function knownFields(item) {
    const { certificate, transparency_entries } = item.verification_material;
    const { statement, signature } = item.envelope;
    return {
        version: 1,
        verification_material: { certificate, transparency_entries },
        envelope: { statement, signature },
    };
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/malware.js
const sizeLimitBytes = 5 * 2 ** 20;
/** What obfuscators leave in a file. */
const pyArmor = [
    '__pyarmor__(__name__, __file__,',
    '__pyarmor_enter__',
    '__pyarmor_exit__',
    '__pyarmor_assert__',
    '__pyarmor_bcc__',
];
const sourceDefender = ['---BEGIN PYE FILE---', '---END PYE FILE---'];
/** Whether PyPI looks into a file. */
function isScanned(name) {
    // Python's `Path.suffix`: a dot in front of the name begins none.
    return /[^/.][^/]*\.pye?$/i.test(name);
}
/**
 * Look for code that was made unreadable.
 *
 * @returns What PyPI says against it, `undefined` for a file that may be.
 * @see https://github.com/pypi/warehouse/tree/main/warehouse/utils/scanner_rules
 */
function malwareProblem(content) {
    if (content.length > sizeLimitBytes)
        return undefined;
    const isArmored = pyArmor.some((text) => content.includes(text));
    const tool = isArmored
        ? 'PyArmor'
        : sourceDefender.every((text) => content.includes(text))
            ? 'SourceDefender'
            : undefined;
    return tool === undefined
        ? undefined
        : `${tool}-encrypted content is not allowed. See https://pypi.org/policy/acceptable-use-policy/ for more information.`;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/paths.js

/**
 * Python's `os.path.commonpath`: the folders that all paths begin with.
 *
 * @throws Refusal 500 when only some paths begin with a slash.
 */
function commonPath(paths) {
    const absolute = paths.filter((path) => path.startsWith('/'));
    if (absolute.length > 0 && absolute.length < paths.length) {
        throw problem_failure("ValueError: Can't mix absolute and relative paths");
    }
    const split = paths.map((path) => path.split('/').filter((part) => part !== '' && part !== '.'));
    const [first = []] = split;
    const end = first.findIndex((part, index) => split.some((parts) => parts[index] !== part));
    const common = first.slice(0, end < 0 ? first.length : end).join('/');
    return absolute.length > 0 ? `/${common}` : common;
}
/** Python's `os.path.join` of two parts. */
function joinPath(folder, name) {
    return folder === '' || folder.endsWith('/') ? `${folder}${name}` : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/gunzip.js

const queueLimitBytes = 2 ** 20;
const trailerBytes = 8;
/**
 * What gzip holds, read from front to back; an error counts only for who reads as far as it. Node's own reader gives nothing
 * of a file with garbage behind it, and the check sum is behind what anybody reads of a tar archive.
 */
class GunzipReader {
    #bytes;
    #position = 0;
    #queue = [];
    #queuedBytes = 0;
    #state = 'open';
    #inflate = (0,external_node_zlib_.createInflateRaw)();
    #wake = () => { };
    constructor(bytes) {
        this.#bytes = bytes;
        this.#openMember();
    }
    /** What came after all that could be read. */
    get end() {
        return this.#state === 'open' || this.#queuedBytes > 0 ? 'none' : this.#state;
    }
    /** @returns Fewer bytes when it ends or breaks off before. */
    async readUpTo(count) {
        await this.#fill(count);
        const all = Buffer.concat(this.#queue);
        const [read, rest] = [all.subarray(0, count), all.subarray(count)];
        this.#queue = rest.length === 0 ? [] : [rest];
        this.#queuedBytes = rest.length;
        return read;
    }
    /** @returns Whether there was as much to skip. */
    async skip(count) {
        let rest = count;
        while (rest > 0) {
            const skipped = await this.readUpTo(Math.min(rest, queueLimitBytes));
            if (skipped.length === 0)
                return false;
            rest -= skipped.length;
        }
        return true;
    }
    async #fill(count) {
        while (this.#queuedBytes < count && this.#state === 'open') {
            const woken = new Promise((resolve) => {
                this.#wake = resolve;
            });
            this.#inflate.resume();
            await woken;
        }
    }
    /** RFC 1952, 2.3: one member after the other, as if they were one; zeros may be between them. */
    #openMember() {
        const start = headerEnd(this.#bytes, this.#position);
        if (typeof start === 'string') {
            this.#close(start);
            return;
        }
        const inflate = (0,external_node_zlib_.createInflateRaw)();
        this.#inflate = inflate;
        inflate.on('data', (chunk) => {
            this.#queue.push(chunk);
            this.#queuedBytes += chunk.length;
            if (this.#queuedBytes > queueLimitBytes)
                inflate.pause();
            this.#wake();
        });
        inflate.on('error', (error) => this.#close(error.code === 'Z_BUF_ERROR' ? 'truncated' : 'broken'));
        inflate.on('end', () => {
            this.#position = start + inflate.bytesWritten + trailerBytes;
            while (this.#bytes[this.#position] === 0)
                this.#position += 1;
            if (this.#position === this.#bytes.length)
                this.#close('ended');
            else
                this.#openMember();
        });
        inflate.end(this.#bytes.subarray(start));
    }
    #close(state) {
        this.#state = state;
        this.#wake();
    }
}
/** @returns Where the data of a member begins, or how its header fails. */
function headerEnd(bytes, start) {
    if (start + 10 > bytes.length)
        return 'truncated';
    if (bytes.readUInt16BE(start) !== 0x1f8b || bytes[start + 2] !== 8)
        return 'broken';
    const flags = bytes[start + 3] ?? 0;
    let at = start + 10;
    if ((flags & 0x04) !== 0)
        at += at + 2 > bytes.length ? bytes.length : 2 + bytes.readUInt16LE(at);
    for (const flag of [0x08, 0x10]) {
        if ((flags & flag) === 0)
            continue;
        const end = bytes.indexOf(0, at);
        if (end < 0)
            return 'truncated';
        at = end + 1;
    }
    if ((flags & 0x02) !== 0)
        at += 2;
    return at > bytes.length ? 'truncated' : at;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/tar-header.js
const fileTypes = ['0', '\0', '7', 'S'];
const emptyTypes = ['1', '2', '3', '4', '5', '6'];
/**
 * Parse a header block as Python's `tarfile` does.
 *
 * @returns `zeros` for the block that ends an archive, `invalid` for what is no header.
 */
function parseHeader(block) {
    if (block.length < 512)
        return 'invalid';
    if (block.every((byte) => byte === 0))
        return 'zeros';
    const sizeBytes = numberOf(block.subarray(124, 136));
    if (!hasChecksum(block) || sizeBytes === undefined)
        return 'invalid';
    const type = String.fromCharCode(block[156] ?? 0);
    const isGnu = ['L', 'K', 'S'].includes(type);
    const prefix = isGnu ? '' : tar_header_textOf(block.subarray(345, 500));
    const shortName = tar_header_textOf(block.subarray(0, 100));
    const name = prefix === '' ? shortName : `${prefix}/${shortName}`;
    const isFolder = type === '5' || (type === '\0' && name.endsWith('/'));
    return {
        name,
        type,
        sizeBytes,
        isFile: fileTypes.includes(type) && !isFolder,
        hasData: !emptyTypes.includes(type) && !isFolder,
        hasMoreMaps: type === 'S' && block[482] !== 0,
    };
}
/** Whether a member only says something of the next one, or of all: long names, and the records of POSIX. */
function isExtension({ type }) {
    return ['L', 'K', 'x', 'X', 'g'].includes(type);
}
/** The records of POSIX: `27 path=…\n`, the number counting all of its record. */
function paxRecords(content) {
    const records = new Map();
    for (let at = 0; at < content.length;) {
        const length = Number.parseInt(content.subarray(at, at + 20).toString('latin1'), 10);
        if (!(length > 0))
            break;
        const record = content.subarray(at, at + length).toString('utf8');
        const equals = record.indexOf('=');
        records.set(record.slice(record.indexOf(' ') + 1, equals), record.slice(equals + 1).replace(/\n$/, ''));
        at += length;
    }
    return records;
}
/** A text that a NUL ends. */
function tar_header_textOf(field) {
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? field.length : end).toString('utf8');
}
/** Octal digits, or GNU's binary number behind a first byte of 0x80; undefined for anything else. */
function numberOf(field) {
    if (field[0] === 0x80)
        return Number(`0x${field.subarray(1).toString('hex')}`);
    const text = tar_header_textOf(field).trim();
    return /^[0-7]*$/.test(text) ? Number.parseInt(text || '0', 8) : undefined;
}
/** The sum of all bytes, those of the sum itself counted as blanks; old programs added them as signed numbers. */
function hasChecksum(block) {
    const expected = numberOf(block.subarray(148, 156));
    const counted = [...block].map((byte, index) => (index >= 148 && index < 156 ? 0x20 : byte));
    const unsigned = counted.reduce((sum, byte) => sum + byte, 0);
    const signed = counted.reduce((sum, byte) => sum + (byte > 127 ? byte - 256 : byte), 0);
    return expected === unsigned || expected === signed;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/tar.js





const blockBytes = 512;
/**
 * List what a gzipped tar archive holds, as Python's `tarfile` does: up to the first block of zeros, or the first one behind
 * a file that is no header; what follows is never read.
 *
 * @returns `undefined` for what is no tar archive, gzipped or not.
 * @throws BrokenArchive when it breaks off, or is compressed in another way.
 * @throws Refusal 500 when it breaks off before its first header.
 */
async function readTar(bytes) {
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
        if (isOtherTar(bytes))
            throw new BrokenArchive();
        return undefined;
    }
    const reader = new GunzipReader(bytes);
    const block = await reader.readUpTo(blockBytes);
    if (block.length < blockBytes && reader.end === 'truncated') {
        throw problem_failure('EOFError: Compressed file ended before the end-of-stream marker was reached');
    }
    const first = parseHeader(block);
    if (first === 'invalid')
        return undefined;
    return first === 'zeros' ? [] : readMembers(reader, first);
}
/** Whether bytes that are not gzipped begin as a tar archive does that Python opens: plain, bzip2, or xz. */
function isOtherTar(bytes) {
    const isCompressed = bytes.subarray(0, 3).toString('latin1') === 'BZh' || bytes.subarray(1, 6).toString('latin1') === '7zXZ\0';
    return isCompressed || typeof parseHeader(bytes.subarray(0, blockBytes)) === 'object';
}
async function readMembers(reader, first) {
    const members = [];
    let [everywhere, here] = [new Map(), new Map()];
    for (let header = first; header !== undefined;) {
        const isNamesOnly = isExtension(header);
        if (isNamesOnly) {
            const records = recordsOf(header, await readBlocks(reader, header.sizeBytes));
            if (header.type === 'g')
                everywhere = new Map([...everywhere, ...records]);
            else
                here = new Map([...here, ...records]);
        }
        else {
            members.push(await readMember(reader, header, new Map([...everywhere, ...here])));
            here = new Map();
        }
        header = await nextHeader(reader);
        // What says something of the next file needs one.
        if (header === undefined && isNamesOnly)
            throw new BrokenArchive();
    }
    return members;
}
async function nextHeader(reader) {
    const block = await reader.readUpTo(blockBytes);
    if (block.length < blockBytes && reader.end !== 'ended')
        throw new BrokenArchive();
    const header = parseHeader(block);
    return typeof header === 'string' ? undefined : header;
}
/** GNU's long name and long link name are in a member of their own; so are the records of POSIX. */
function recordsOf({ type }, content) {
    if (type === 'L')
        return new Map([['path', tar_header_textOf(content)]]);
    return type === 'K' ? new Map() : paxRecords(content);
}
async function readMember(reader, header, records) {
    const name = (records.get('path') ?? header.name).replace(/\/+$/, '');
    const isSparse = header.type === 'S' || ['map', 'size', 'major'].some((key) => records.has(`GNU.sparse.${key}`));
    for (let isMore = header.hasMoreMaps; isMore;)
        isMore = (await readBlocks(reader, blockBytes))[504] !== 0;
    const sizeBytes = Number(records.get('size') ?? header.sizeBytes);
    const isRead = header.isFile && !isSparse && isScanned(name);
    const content = isRead ? await readBlocks(reader, sizeBytes) : undefined;
    if (!isRead && header.hasData)
        await skipBlocks(reader, sizeBytes);
    return { name, isSparse, content };
}
async function readBlocks(reader, sizeBytes) {
    const padded = await reader.readUpTo(paddedBytes(sizeBytes));
    if (padded.length < paddedBytes(sizeBytes))
        throw new BrokenArchive();
    return padded.subarray(0, sizeBytes);
}
async function skipBlocks(reader, sizeBytes) {
    if (!(await reader.skip(paddedBytes(sizeBytes))))
        throw new BrokenArchive();
}
function paddedBytes(sizeBytes) {
    return Math.ceil(sizeBytes / blockBytes) * blockBytes;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/zip-local-extra.js

/** A ZIP archive that two readers may read in two ways; the message is PyPI's reason. */
class RecordProblem extends Error {
    name = 'RecordProblem';
}
const sizeInExtra = 0xffffffff;
/**
 * The sizes of a local header, with those of its extra data.
 *
 * @throws RecordProblem
 */
function sizesOf(extra, method, short) {
    const fields = extraFields(extra);
    const readBytes = fields.reduce((sum, { content }) => sum + 4 + content.length, 0);
    let sizes = short;
    const seen = new Set();
    for (const { id, content } of fields) {
        if (seen.has(id) && [0x0001, 0x7075].includes(id)) {
            throw new RecordProblem('Invalid duplicate extra in local file');
        }
        seen.add(id);
        if (id === 0x0001)
            sizes = longSizes(content, method, sizes);
        if (id === 0x7075)
            checkUnicodeName(content.subarray(5));
    }
    if (readBytes !== extra.length)
        throw new RecordProblem('Malformed zip file');
    return sizes;
}
/** ZIP64: both sizes, or the only one that a stored file has, or none where they fit. */
function longSizes(content, method, { compressedBytes, sizeBytes }) {
    const malformed = new RecordProblem('Malformed zip file');
    const long = (at) => Number(content.readBigUInt64LE(at));
    switch (content.length) {
        case 0:
            if (compressedBytes === sizeInExtra || sizeBytes === sizeInExtra)
                throw malformed;
            return { compressedBytes, sizeBytes };
        case 8:
            if (method !== 0)
                throw malformed;
            return { compressedBytes: long(0), sizeBytes: sizeBytes === sizeInExtra ? long(0) : sizeBytes };
        case 16:
        case 24:
        case 28:
            return { compressedBytes: long(8), sizeBytes: sizeBytes === sizeInExtra ? long(0) : sizeBytes };
        default:
            throw malformed;
    }
}
/** @throws RecordProblem for a name with control characters. */
function checkPrintable(name) {
    if (name.some((byte) => byte < 0x20 || byte === 0x7f))
        throw new RecordProblem('Invalid character in filename');
}
function checkUnicodeName(name) {
    checkPrintable(name);
    if (!Buffer.from(name.toString('utf8')).equals(name))
        throw new RecordProblem('Filename not valid UTF-8');
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive/zip-records.js

/**
 * Read a ZIP archive from its first byte to its last, record by record, and compare with its directory.
 *
 * @param members What the directory says.
 * @returns What PyPI says against it, `undefined` when every reader finds the same files.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/zipfiles.py
 */
function zipRecordsProblem(bytes, members) {
    try {
        const end = readRecords(new RecordReader(bytes), new Map(members.map((member) => [member.storedName, member])));
        return end === bytes.length ? undefined : 'Trailing data';
    }
    catch (error) {
        if (error instanceof RecordProblem)
            return error.message;
        throw error;
    }
}
function readRecords(reader, members) {
    const found = {
        localNames: new Set(),
        directoryNames: new Set(),
        directoryStart: undefined,
        directoryBytes: 0,
        records: 0,
        longEndAt: undefined,
        locator: undefined,
        end: undefined,
    };
    for (;;) {
        const at = reader.position;
        const signature = reader.read(4).readUInt32LE();
        switch (signature) {
            case 0x04034b50:
                addName(found.localNames, zip_records_readLocal(reader, members), 'Duplicate filename in local headers');
                break;
            case 0x02014b50:
                readDirectoryEntry(reader, found, at);
                break;
            case 0x06064b50:
                found.longEndAt = at;
                found.end = readLongEnd(reader);
                break;
            case 0x07064b50:
                found.locator = Number(reader.read(16).readBigUInt64LE(4));
                break;
            case 0x06054b50:
                readEnd(reader, found, at);
                return reader.position;
            default:
                throw new RecordProblem('Unknown record signature');
        }
    }
}
function zip_records_readLocal(reader, members) {
    const header = reader.read(26);
    const method = header.readUInt16LE(4);
    const short = { compressedBytes: header.readUInt32LE(14), sizeBytes: header.readUInt32LE(18) };
    const rawName = reader.read(header.readUInt16LE(22));
    const extra = reader.read(header.readUInt16LE(24));
    checkPrintable(rawName);
    const { compressedBytes, sizeBytes } = sizesOf(extra, method, short);
    if ((header.readUInt16LE(2) & 0x08) !== 0)
        throw new RecordProblem('ZIP contains a data descriptor');
    const name = rawName.toString('utf8');
    if (!Buffer.from(name).equals(rawName))
        throw new RecordProblem('Filename not unicode');
    const member = members.get(name);
    if (member === undefined)
        throw new RecordProblem('Filename not in central directory');
    if (member.compressedBytes !== compressedBytes)
        throw new RecordProblem('Mis-matched data size');
    if (member.sizeBytes !== sizeBytes)
        throw new RecordProblem('Mis-matched file size');
    reader.skip(compressedBytes);
    return rawName.toString('latin1');
}
function readDirectoryEntry(reader, found, at) {
    found.directoryStart ??= at;
    found.records += 1;
    const header = reader.read(42);
    if (header.readUInt16LE(28) !== 0)
        throw new RecordProblem('Comment in central directory');
    const name = reader.read(header.readUInt16LE(24));
    const extra = reader.read(header.readUInt16LE(26));
    checkPrintable(name);
    found.directoryBytes += 46 + name.length + extra.length;
    const key = name.toString('latin1');
    addName(found.directoryNames, key, 'Duplicate filename in central directory');
    if (!found.localNames.has(key))
        throw new RecordProblem('Missing filename in local headers');
}
function readLongEnd(reader) {
    const header = reader.read(52);
    const [size = 0, onDisk = 0, records = 0, sizeBytes = 0, offset = 0] = [0, 20, 28, 36, 44].map((position) => Number(header.readBigUInt64LE(position)));
    if (onDisk !== records)
        throw new RecordProblem('Malformed zip file');
    if (size !== 44)
        throw new RecordProblem('ZIP64 extensible data not allowed');
    return { records, sizeBytes, offset };
}
function readEnd(reader, found, at) {
    // A long end record must be announced by its locator before the short one comes.
    if (found.longEndAt !== undefined && found.locator === undefined)
        throw new RecordProblem('Malformed zip file');
    const header = reader.read(18);
    const [onDisk, records] = [header.readUInt16LE(4), header.readUInt16LE(6)];
    if (onDisk !== records)
        throw new RecordProblem('Malformed zip file');
    reader.skip(header.readUInt16LE(16));
    const short = { records, sizeBytes: header.readUInt32LE(8), offset: header.readUInt32LE(12) };
    const end = found.locator !== undefined && found.end !== undefined ? found.end : short;
    if (end.records !== found.records)
        throw new RecordProblem('Mismatched central directory records');
    if (end.offset !== (found.directoryStart ?? at))
        throw new RecordProblem('Mismatched central directory offset');
    if (end.sizeBytes !== found.directoryBytes)
        throw new RecordProblem('Mismatched central directory size');
    if (found.localNames.size !== found.directoryNames.size) {
        throw new RecordProblem('Mis-matched local headers and central directory');
    }
}
function addName(names, name, problem) {
    if (names.has(name))
        throw new RecordProblem(problem);
    names.add(name);
}
class RecordReader {
    #bytes;
    position = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    read(count) {
        const part = this.#bytes.subarray(this.position, this.position + count);
        if (part.length < count)
            throw new RecordProblem('Malformed zip file');
        this.position += count;
        return part;
    }
    /** Beyond the end as well: what comes next is found missing then. */
    skip(count) {
        this.position += count;
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/archive.js







const ratioMinimumBytes = 64 * 2 ** 20;
const ratioLimit = 50;
const seeArchives = 'See https://docs.pypi.org/archives for more information';
/**
 * Open a distribution and check that it is one: the right archive, with `PKG-INFO` or `WHEEL` in its place, no malware, and
 * one reading only.
 *
 * @throws Refusal 400 `Invalid distribution file. …`
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
async function openArchive(name, bytes) {
    try {
        const zip = readZip(bytes);
        if (zip !== undefined &&
            (isOtherTar(bytes) || (name.endsWith('.tar.gz') && (await readTar(bytes)) !== undefined))) {
            throw archive_invalid('File is both a zip and a tar file');
        }
        return name.endsWith('.tar.gz') ? await openTar(bytes) : openZip(name, bytes, zip);
    }
    catch (error) {
        // A file that begins well and breaks off has no text of its own: PyPI prints Python's None.
        throw error instanceof BrokenArchive ? archive_invalid('None') : error;
    }
}
/** @returns The folder of a wheel that its own name promises: `demo-1.0.dist-info`. */
function distInfoFolder(name) {
    const [project, version] = name.split('-');
    return `${project}-${version}.dist-info`;
}
/** @returns Where a file of an sdist's top folder is. */
function inTopFolder(names, path) {
    return joinPath(commonPath(names), path);
}
function openZip(name, bytes, members) {
    if (members === undefined)
        throw archive_invalid('File is not a zipfile');
    const names = members.map((member) => member.name);
    checkSizes(members, bytes);
    if (members.some(({ compressionMethod }) => compressionMethod !== 0 && compressionMethod !== 8)) {
        throw archive_invalid('File does not use a supported compression type');
    }
    const wanted = name.endsWith('.whl') ? wheelFile(name) : packageInfo(names);
    const member = members.findLast((each) => each.name === wanted);
    if (member === undefined)
        throw archive_invalid(`${name.endsWith('.whl') ? 'WHEEL' : 'PKG-INFO'} not found at ${wanted}`);
    member.read();
    checkScanned(members.filter((each) => isScanned(each.name)).map((each) => each.read()));
    const problem = zipRecordsProblem(bytes, members);
    if (problem !== undefined)
        throw archive_invalid(`ZIP archive not accepted: ${problem}. ${seeArchives}`);
    return { kind: 'zip', members, names };
}
async function openTar(bytes) {
    const members = await readTar(bytes);
    if (members === undefined)
        throw archive_invalid('File is not a tarfile');
    const names = members.map(({ name }) => name);
    const top = commonPath(names);
    if (members.some(({ isSparse }) => isSparse)) {
        throw archive_invalid(`tar archive not accepted: Sparse members are not allowed. ${seeArchives}`);
    }
    const wanted = packageInfo(names, top);
    if (!names.includes(wanted))
        throw archive_invalid(`PKG-INFO not found at ${wanted}`);
    checkScanned(members.flatMap(({ content }) => content ?? []));
    return { kind: 'tar', names };
}
function checkSizes(members, bytes) {
    const unpackedBytes = members.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    if (unpackedBytes <= ratioMinimumBytes || unpackedBytes / bytes.length <= ratioLimit)
        return;
    throw archive_invalid(`File exceeds compression ratio of ${ratioLimit}`);
}
function checkScanned(contents) {
    const problem = contents.map(malwareProblem).find((found) => found !== undefined);
    if (problem !== undefined)
        throw archive_invalid(problem);
}
function packageInfo(names, top = commonPath(names)) {
    if (['.', '/', ''].includes(top))
        throw archive_invalid('Incorrect number of top-level directories in sdist');
    return joinPath(top, 'PKG-INFO');
}
function wheelFile(name) {
    if (name.split('-').length < 3)
        throw archive_invalid('Unable to parse name and version from wheel filename');
    return `${distInfoFolder(name)}/WHEEL`;
}
function archive_invalid(detail) {
    return new Refusal(400, `Invalid distribution file. ${detail}`);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/document.js
/** What `docutils` warns of; the message is its own, or close to it. */
class RenderProblem extends Error {
    name = 'RenderProblem';
}
/** A text while it is read: what it defines, what it refers to, and what nobody looked into. */
class RstDocument {
    #targets = new Map();
    #references = [];
    #substitutions = new Set();
    #substituted = [];
    #count = { anonymousTargets: 0, anonymousReferences: 0, '#': 0, '#_': 0, '*': 0, '*_': 0 };
    /** Roles that the text defines itself. */
    roles = new Set();
    /** Constructs that were not looked into. */
    doubts = new Set();
    /** Whether there is anything to be seen. */
    hasContent = false;
    /** @throws RenderProblem when an explicit name stands for another place already. */
    addTarget(name, uri, kind) {
        const key = normalizedName(name);
        const old = this.#targets.get(key);
        const isOther = old?.kind === 'explicit' && kind === 'explicit' && (uri === '' || old.uri !== uri);
        if (isOther)
            throw new RenderProblem(`Duplicate explicit target name: "${key}".`);
        if (old === undefined || kind === 'explicit')
            this.#targets.set(key, { uri, kind });
    }
    addReference(name) {
        this.#references.push(normalizedName(name));
    }
    addSubstitution(name) {
        if (this.#substitutions.has(name))
            throw new RenderProblem(`Duplicate substitution definition name: "${name}".`);
        this.#substitutions.add(name);
    }
    addSubstituted(name) {
        this.#substituted.push(name);
    }
    count(what) {
        this.#count[what] += 1;
    }
    get counted() {
        return this.#count;
    }
    /** @throws RenderProblem for the first thing that is missing in the end. */
    finish() {
        const lower = new Set([...this.#substitutions].map((name) => name.toLowerCase()));
        const undefinedName = this.#substituted.find((name) => !lower.has(name.toLowerCase()));
        if (undefinedName !== undefined) {
            throw new RenderProblem(`Undefined substitution referenced: "${undefinedName}".`);
        }
        this.#numberFootnotes();
        const unknown = this.#references.find((name) => !this.#targets.has(name));
        if (unknown !== undefined)
            throw new RenderProblem(`Unknown target name: "${unknown}".`);
        const { anonymousReferences, anonymousTargets } = this.#count;
        if (anonymousReferences !== anonymousTargets) {
            throw new RenderProblem(`Anonymous hyperlink mismatch: ${anonymousReferences} references but ${anonymousTargets} targets.`);
        }
        for (const mark of ['#', '*']) {
            if (this.#count[`${mark}_`] > this.#count[mark]) {
                throw new RenderProblem(`Too many footnote references: ${this.#count[mark]} corresponding footnotes available.`);
            }
        }
        if (!this.hasContent)
            throw new RenderProblem('No content rendered from RST source.');
    }
    /** Footnotes that number themselves take the numbers that are free, and can be referred to by them. */
    #numberFootnotes() {
        let number = 0;
        for (let left = this.#count['#']; left > 0; left -= 1) {
            do
                number += 1;
            while (this.#targets.has(String(number)));
            this.#targets.set(String(number), { uri: '', kind: 'explicit' });
        }
    }
}
function normalizedName(name) {
    return name.replace(/\s+/g, ' ').trim().toLowerCase();
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/directive-table.js
/** @returns What is wrong with a value, `undefined` when nothing is. */
function optionProblem(check, value) {
    if (typeof check !== 'string')
        return check.includes(value.toLowerCase()) ? undefined : 'invalid option value';
    const patterns = {
        any: /^/,
        flag: /^$/,
        text: /./,
        number: /^\d+$/,
        length: /^\d*\.?\d+ *(?:em|ex|ch|rem|vw|vh|vmin|vmax|mm|cm|in|px|pt|pc|Q|%)?$/,
        percent: /^\d+ *%?$/,
    };
    return patterns[check].test(value) ? undefined : 'invalid option value';
}
const common = { class: 'text', name: 'text' };
const align = ['left', 'center', 'right'];
const directive_table_image = {
    ...common,
    alt: 'any',
    height: 'length',
    width: 'length',
    scale: 'percent',
    align: ['top', 'middle', 'bottom', ...align],
    target: 'text',
    loading: ['embed', 'link', 'lazy'],
};
const code = { ...common, 'number-lines': 'any', force: 'flag' };
const table = { ...common, align, width: 'length', widths: 'text' };
const lists = { ...table, 'header-rows': 'number', 'stub-columns': 'number' };
function directive([least, most], content, options = common, rest = {}) {
    return { least, most, content, isOneText: true, options: new Map(Object.entries(options)), ...rest };
}
const admonition = directive([0, 0], 'required', common, { isParsed: true });
const directive_table_quoted = directive([0, 0], 'required', {}, { isParsed: true });
const codeBlock = directive([0, 1], 'required', code, { isOneText: false });
const disabled = directive([0, 1], 'optional', {}, { isDisabled: true });
const tableDoubt = 'a table that a directive makes';
/** The directives of docutils by all their names; those of Sphinx are none. */
const directives = new Map([
    ...['attention', 'caution', 'danger', 'error', 'important', 'note', 'tip', 'hint', 'warning'].map((name) => [name, admonition]),
    ['admonition', directive([1, 1], 'required', common, { isParsed: true, isArgumentText: true })],
    ['sidebar', directive([0, 1], 'required', { ...common, subtitle: 'text' }, { isParsed: true, isArgumentText: true })],
    ['topic', directive([1, 1], 'required', common, { isParsed: true, isArgumentText: true, place: 'block' })],
    ['line-block', directive([0, 0], 'required', common, { isInline: true })],
    ['parsed-literal', directive([0, 0], 'required', common, { isInline: true })],
    ['code', codeBlock],
    ['code-block', codeBlock],
    ['sourcecode', codeBlock],
    ['math', directive([0, 1], 'optional', { ...common, nowrap: 'flag' })],
    ['rubric', directive([1, 1], 'none', common, { isArgumentText: true })],
    ['epigraph', directive_table_quoted],
    ['highlights', directive_table_quoted],
    ['pull-quote', directive_table_quoted],
    ['compound', directive([0, 0], 'required', common, { isParsed: true })],
    ['container', directive([0, 1], 'required', { name: 'text' }, { isParsed: true })],
    ['table', directive([0, 1], 'required', table, { isParsed: true, isArgumentText: true })],
    [
        'csv-table',
        directive([0, 1], 'required', { ...lists, header: 'any', delim: 'text', quote: 'text', escape: 'text', keepspace: 'flag', encoding: 'text' }, { doubt: tableDoubt }),
    ],
    ['list-table', directive([0, 1], 'required', lists, { isParsed: true, isArgumentText: true, doubt: tableDoubt })],
    ['image', directive([1, 1], 'none', directive_table_image)],
    [
        'figure',
        directive([1, 1], 'optional', { ...directive_table_image, align, figwidth: 'any', figclass: 'text', figname: 'text' }, { isParsed: true }),
    ],
    [
        'contents',
        directive([0, 1], 'none', { depth: 'number', local: 'flag', backlinks: ['top', 'entry', 'none'], class: 'text' }, { place: 'block' }),
    ],
    ['sectnum', directive([0, 0], 'none', { depth: 'number', start: 'number', prefix: 'any', suffix: 'any' })],
    ['section-numbering', directive([0, 0], 'none', { depth: 'number', start: 'number', prefix: 'any', suffix: 'any' })],
    ['header', directive([0, 0], 'required', {}, { isParsed: true })],
    ['footer', directive([0, 0], 'required', {}, { isParsed: true })],
    ['target-notes', directive([0, 0], 'none', common)],
    ['meta', directive([0, 0], 'required', {}, {})],
    ['class', directive([1, 1], 'optional', {}, { isParsed: true })],
    ['role', directive([0, 1], 'optional', { class: 'any', language: 'any', format: 'any' }, {})],
    ['default-role', directive([0, 1], 'none', {}, { doubt: 'another default role' })],
    ['title', directive([1, 1], 'none', {})],
    ['replace', directive([0, 0], 'required', {}, { isInline: true, place: 'substitution' })],
    ['unicode', directive([1, 1], 'none', { trim: 'flag', ltrim: 'flag', rtrim: 'flag' }, { place: 'substitution' })],
    ['date', directive([0, 0], 'optional', {}, { place: 'substitution' })],
    ['include', disabled],
    ['raw', disabled],
]);

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/roles.js

/** The roles of docutils, by all their names. */
const roles = new Set(('abbreviation ab acronym ac code math subscript sub superscript sup title-reference title t pep-reference pep ' +
    'rfc-reference rfc emphasis strong literal').split(' '));
/**
 * Look at interpreted text; without a role it is the title of something.
 *
 * @throws RenderProblem for a role that nobody knows, as are all of Sphinx, and for numbers that are none.
 */
function checkRole(name, content, document) {
    const role = name?.toLowerCase();
    if (role === undefined || document.roles.has(role))
        return;
    if (!roles.has(role))
        throw new RenderProblem(`Unknown interpreted text role "${role}".`);
    const number = /^(\d+)(?:#\S+)?$/.exec(content)?.[1];
    const limit = { pep: 9999, 'pep-reference': 9999, rfc: Infinity, 'rfc-reference': Infinity }[role];
    const least = role.startsWith('rfc') ? 1 : 0;
    if (limit !== undefined && (number === undefined || Number(number) > limit || Number(number) < least)) {
        throw new RenderProblem(`${role} must be followed by a number; "${content}" is invalid.`);
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/inline.js


// docutils, `punctuation_chars`: what may be around inline markup; of ASCII only some.
const beyondAscii = '(?![\\x00-\\x7f])\\p{Po}';
const inline_before = `(?:^|(?<=[\\s\\p{Ps}\\p{Pi}\\p{Pf}\\p{Pd}"'</:]|${beyondAscii}))`;
// U+0000 is in front of what was escaped.
const inline_after = `(?=$|[\\s\\0\\p{Pe}\\p{Pi}\\p{Pf}\\p{Pd}"'>/:\\\\.,;!?]|${beyondAscii})`;
const simpleName = '[\\p{L}\\p{N}]+(?:[-._+:][\\p{L}\\p{N}]+)*';
const start = new RegExp(`${inline_before}(?:(?<start>\\*\\*|\\*(?!\\*)|\`\`|_\`|\\|(?!\\|))(?!\\s)` +
    `|\\[(?<label>\\d+|#(?:${simpleName})?|\\*|${simpleName})\\](?<label_>_)${inline_after}` +
    `|(?<role>:${simpleName}:)?\`(?!\`)(?!\\s)` +
    `|(?<name>${simpleName})(?<ref>__?)${inline_after})`, 'gu');
const inline_ends = {
    '**': new RegExp(`(?<![\\s\\0])\\*\\*${inline_after}`, 'gu'),
    '*': new RegExp(`(?<![\\s\\0])\\*${inline_after}`, 'gu'),
    '``': new RegExp(`(?<!\\s)\`\`${inline_after}`, 'gu'),
    '_`': new RegExp(`(?<![\\s\\0])\`${inline_after}`, 'gu'),
    '|': new RegExp(`(?<![\\s\\0])\\|(?<ref>_{0,2})${inline_after}`, 'gu'),
};
const interpretedEnd = new RegExp(`(?<![\\s\\0])\`(?:(?<role>:${simpleName}:)|(?<ref>__?))?${inline_after}`, 'gu');
const quotes = {
    '"': '"',
    "'": "'",
    '(': ')',
    '[': ']',
    '{': '}',
    '<': '>',
    '«': '»',
    '“': '”',
    '‘': '’',
};
const inline_kinds = {
    '**': 'strong',
    '*': 'emphasis',
    '``': 'literal',
    '_`': 'target',
    '|': 'substitution_reference',
};
/**
 * Read inline markup, and keep what it refers to.
 *
 * @throws RenderProblem
 */
function readInline(text, document) {
    document.hasContent = true;
    const escaped = text.replace(/\\(.|$)/gs, '\0$1');
    start.lastIndex = 0;
    for (let match = start.exec(escaped); match !== null; match = start.exec(escaped)) {
        const end = readMatch(escaped, match, document);
        start.lastIndex = Math.max(end, match.index + 1);
    }
}
/** @returns Where the markup ends. */
function readMatch(text, match, document) {
    const { start: mark, label, role, name, ref } = match.groups ?? {};
    const end = match.index + match[0].length;
    if (label !== undefined) {
        readLabel(label, document);
        return end;
    }
    if (name !== undefined) {
        if (ref === '__')
            document.count('anonymousReferences');
        else
            document.addReference(name);
        return end;
    }
    // Between quotes it stands for itself, and nothing can begin at the end.
    const isQuoted = match.index > 0 && (end >= text.length || quotes[text[match.index - 1] ?? ''] === text[end]);
    if (isQuoted)
        return end;
    if (mark === undefined)
        return readInterpreted(text, end, role, document);
    const closing = inline_findEnd(inline_ends[mark], text, end);
    if (closing === undefined) {
        throw new RenderProblem(`Inline ${inline_kinds[mark]} start-string without end-string.`);
    }
    const content = text.slice(end, closing.index);
    if (mark === '|')
        readSubstitution(content, closing.groups?.ref ?? '', document);
    if (mark === '_`')
        document.addTarget(content, '', 'explicit');
    return closing.index + closing[0].length;
}
function readLabel(label, document) {
    if (label === '#' || label === '*')
        document.count(`${label}_`);
    else
        document.addReference(label.startsWith('#') ? label.slice(1) : label);
}
function readSubstitution(name, ref, document) {
    document.addSubstituted(name);
    if (ref === '_')
        document.addReference(name);
    if (ref === '__')
        document.count('anonymousReferences');
}
function readInterpreted(text, from, prefix, document) {
    const closing = inline_findEnd(interpretedEnd, text, from);
    if (closing === undefined) {
        throw new RenderProblem('Inline interpreted text or phrase reference start-string without end-string.');
    }
    const { role: suffix, ref } = closing.groups ?? {};
    const content = text.slice(from, closing.index);
    if (prefix !== undefined && (suffix !== undefined || ref !== undefined)) {
        throw new RenderProblem('Multiple roles in interpreted text (both prefix and suffix present; only one allowed).');
    }
    if (ref !== undefined)
        readPhrase(content, ref, document);
    else
        checkRole((prefix ?? suffix)?.slice(1, -1), content.replaceAll('\0', ''), document);
    return closing.index + closing[0].length;
}
/** `text <address>`_, `text <name_>`_, or the name of a target. */
function readPhrase(content, ref, document) {
    const [whole, address] = /(?:\s+|^)<([^<>\0]+(?:\0.[^<>\0]*)*)(?<!\s)>$/s.exec(content) ?? [];
    if (whole === undefined || address === undefined) {
        if (ref === '__')
            document.count('anonymousReferences');
        else
            document.addReference(content.replaceAll('\0', ''));
        return;
    }
    const name = content.slice(0, -whole.length).replaceAll('\0', '');
    const isAlias = /[^\0]_$/.test(address) || address === '_';
    if (isAlias)
        document.addReference(address.slice(0, -1).replace(/^`|`$/g, ''));
    const uri = address.replace(/\s/g, '').replaceAll('\0', '');
    if (ref === '_')
        document.addTarget(name === '' ? uri : name, isAlias ? '' : uri, 'explicit');
}
/** Where markup that begins before `from` ends: behind one character at least. */
function inline_findEnd(end, text, from) {
    end.lastIndex = from;
    for (let match = end.exec(text); match !== null; match = end.exec(text)) {
        if (match.index > from)
            return match;
        end.lastIndex = match.index + 1;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/directives.js



/**
 * Read a directive: arguments, options, and content, as far as its kind has them.
 *
 * @param lines From behind the two colons, dedented.
 * @throws RenderProblem
 */
function readDirective(context, name, lines, place) {
    const kind = directives.get(name.toLowerCase());
    if (kind === undefined)
        throw new RenderProblem(`Unknown directive type "${name}".`);
    if (kind.isDisabled === true)
        throw new RenderProblem(`"${name}" directive disabled.`);
    if (kind.place !== undefined && kind.place !== place)
        throw new RenderProblem(`Invalid context for "${name}" directive.`);
    const { argument, options, content } = split(kind, lines);
    checkArguments(name, kind, argument);
    checkOptions(name, kind, options);
    if (kind.content === 'none' && content.length > 0)
        throw new RenderProblem(`Error in "${name}" directive: no content permitted.`);
    if (kind.content === 'required' && content.length === 0) {
        throw new RenderProblem(`Content block expected for the "${name}" directive; none found.`);
    }
    context.document.hasContent = true;
    if (kind.doubt !== undefined)
        context.document.doubts.add(kind.doubt);
    if (name.toLowerCase() === 'role')
        addRole(context, argument);
    if (kind.isArgumentText === true)
        readInline(argument, context.document);
    if (kind.isParsed === true)
        context.nested(content);
    if (kind.isInline === true)
        readInline(content.join('\n'), context.document);
}
/** Arguments end at the first option or blank line; options at the first blank line. */
function split(kind, lines) {
    const hasHead = kind.least > 0 || kind.most > 0 || kind.options.size > 0;
    const first = lines.findIndex((line) => line !== '');
    if (first < 0)
        return { argument: '', options: [], content: [] };
    if (!hasHead)
        return { argument: '', options: [], content: lines.slice(first) };
    const blank = lines.findIndex((line, index) => line === '' && index >= first && index > 0);
    // Without anything behind the colons a blank line ends the head at once.
    const end = lines[0] === '' && lines[1] === '' ? 0 : blank < 0 ? lines.length : blank;
    const head = lines.slice(0, end);
    const option = head.findIndex((line, index) => index > 0 && /^:[^: ][^:]*:(?: |$)/.test(line));
    const argumentLines = option < 0 ? head : head.slice(0, option);
    const isContent = kind.most === 0 && argumentLines.some((line) => line !== '');
    const content = lines
        .slice(end)
        .filter((line, index, all) => line !== '' || all.slice(0, index).some((each) => each !== ''));
    const argument = isContent ? '' : argumentLines.join('\n').trim();
    const options = option < 0 || isContent ? [] : head.slice(option);
    return { argument, options, content: isContent ? lines.slice(first) : content };
}
function checkArguments(name, { least, most, isOneText }, argument) {
    const count = argument === '' ? 0 : argument.split(/\s+/).length;
    if (count < least)
        throw new RenderProblem(`Error in "${name}" directive: ${least} argument(s) required, ${count} supplied.`);
    if (count > most && !isOneText) {
        throw new RenderProblem(`Error in "${name}" directive: maximum ${most} argument(s) allowed, ${count} supplied.`);
    }
}
function checkOptions(name, kind, lines) {
    const seen = new Set();
    for (const line of lines.filter((each) => /^\S/.test(each))) {
        const [, option, value = ''] = /^:([^: ][^:]*):(?: +(.*))?$/.exec(line) ?? [];
        if (option === undefined)
            throw new RenderProblem(`Error in "${name}" directive: invalid option block.`);
        const key = option.toLowerCase();
        const check = kind.options.get(key);
        const problem = check === undefined ? 'unknown option' : optionProblem(check, value.trim());
        if (problem !== undefined || seen.has(key)) {
            throw new RenderProblem(`Error in "${name}" directive: ${problem ?? 'duplicate option'}: "${option}".`);
        }
        seen.add(key);
    }
}
function addRole({ document }, argument) {
    const [, name, , base] = /^([\w.+:-]+)(\s*\(\s*([\w.+:-]+)\s*\))?/.exec(argument) ?? [];
    if (base === 'raw')
        throw new RenderProblem('The raw role is disabled.');
    if (name !== undefined)
        document.roles.add(name.toLowerCase());
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/lines.js
/** Lines of a text, without blanks at their ends, tabs made blanks. */
function toLines(text) {
    return text
        .split(/\r\n|[\n\r\u2028\u2029\u0085\x1c-\x1e]/)
        .map((line) => expandTabs(line.replace(/[\f\v]/g, ' ')).trimEnd());
}
/** Blanks in front of a line. */
function indentOf(line) {
    return line.length - line.trimStart().length;
}
/**
 * Take the lines from `start` on that are blank, or indented by `indent` at least.
 *
 * @param indent 1 for "however deep": then the least indentation is taken off.
 */
function takeIndented(lines, start, indent, first) {
    let next = start;
    while (next < lines.length && (lines[next] === '' || indentOf(lines[next] ?? '') >= indent))
        next += 1;
    const taken = lines.slice(start, next);
    while (taken.at(-1) === '')
        taken.pop();
    const isBlankBehind = next >= lines.length || lines[next - 1] === '';
    const depths = taken.filter((line) => line !== '').map(indentOf);
    const depth = indent > 1 ? indent : Math.min(...depths);
    const dedented = taken.map((line) => line.slice(Math.min(depth, line.length)));
    return { lines: first === undefined ? dedented : [first, ...dedented], next, isBlankBehind };
}
/** Take lines up to the next blank one. */
function takeBlock(lines, start) {
    const end = lines.findIndex((line, index) => index >= start && line === '');
    const next = end < 0 ? lines.length : end;
    return { lines: lines.slice(start, next), next, isBlankBehind: true };
}
/** Columns that a text takes: letters of East Asia take two, marks none. */
function widthOf(text) {
    return [...text].reduce((sum, character) => sum + (/\p{M}/u.test(character) ? 0 : isWide(character) ? 2 : 1), 0);
}
function isWide(character) {
    return /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f680}-\u{1f6ff}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(character);
}
function expandTabs(line) {
    let expanded = '';
    for (const character of line)
        expanded += character === '\t' ? ' '.repeat(8 - (expanded.length % 8)) : character;
    return expanded;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/explicit.js



const explicit_start = /^\.\.(?: +|$)/;
const anonymous = /^__(?: +|$)/;
const explicit_simpleName = '[\\p{L}\\p{N}]+(?:[-._+:][\\p{L}\\p{N}]+)*';
const footnote = new RegExp(`^\\[(\\d+|#(?:${explicit_simpleName})?|\\*|${explicit_simpleName})\\](?: +|$)`, 'u');
const explicit_directive = new RegExp(`^(${explicit_simpleName}) ?::(?: +|$)`, 'u');
const substitution = /^\|(?![ |])(.+?)(?<!\s)\| +(.*)$/s;
const target = /^_(?! )(?:_|(?!_)(`?)(?![ `])(.+?)(?<![\s\\])\1)(?<!(?<!\\):):(?: +|$)/s;
/**
 * Read what begins with two dots, or an anonymous target.
 *
 * @returns Where the next line is; `undefined` when nothing of this begins here.
 * @throws RenderProblem
 */
function readExplicit(context, index) {
    const { lines, document } = context;
    const line = lines[index] ?? '';
    const [marker] = anonymous.exec(line) ?? explicit_start.exec(line) ?? [];
    if (marker === undefined)
        return undefined;
    const content = line.slice(marker.length);
    const isComment = line === '..' && (lines[index + 1] ?? '') === '';
    const body = isComment
        ? { lines: [''], next: index + 1, isBlankBehind: true }
        : takeIndented(lines, index + 1, 1, content);
    if (line.startsWith('__'))
        readAnonymous(document);
    else
        readConstruct(context, content, body.lines);
    const following = lines[body.next] ?? '';
    if (!body.isBlankBehind && !explicit_start.test(following) && !anonymous.test(following)) {
        throw new RenderProblem('Explicit markup ends without a blank line; unexpected unindent.');
    }
    return body.next;
}
function readAnonymous(document) {
    document.count('anonymousTargets');
}
function readConstruct(context, content, body) {
    const { document, nested } = context;
    const note = footnote.exec(content);
    if (note !== null) {
        addNote(note[1] ?? '', document);
        nested([content.slice(note[0].length), ...body.slice(1)]);
        return;
    }
    if (content.startsWith('_')) {
        readTarget(body, document);
        return;
    }
    if (/^\|(?![ |])/.test(content)) {
        explicit_readSubstitution(context, body);
        return;
    }
    const [marker, name] = explicit_directive.exec(content) ?? [];
    if (marker !== undefined && name !== undefined) {
        readDirective(context, name, [content.slice(marker.length), ...body.slice(1)], 'block');
    }
}
function addNote(label, document) {
    document.hasContent = true;
    if (label === '#' || label === '*')
        document.count(label);
    else
        document.addTarget(label.replace(/^#/, ''), '', 'explicit');
    if (/^#./.test(label))
        document.count('#');
}
function readTarget(body, document) {
    const text = body
        .filter((line) => line !== '')
        .map((line) => line.trim())
        .join(' ');
    const match = target.exec(text);
    if (match === null)
        throw new RenderProblem('Malformed hyperlink target.');
    const uri = text.slice(match[0].length);
    const name = match[2];
    const isIndirect = /^(?:`[^`]+`|[\p{L}\p{N}][\p{L}\p{N}\-._+:]*)_$/u.test(uri);
    if (isIndirect)
        document.addReference(uri.slice(0, -1).replace(/^`|`$/g, ''));
    if (name === undefined)
        document.count('anonymousTargets');
    else
        document.addTarget(name.replaceAll('\\', ''), isIndirect ? '' : uri.replace(/\s/g, ''), 'explicit');
}
function explicit_readSubstitution(context, body) {
    const match = substitution.exec(body.join('\n'));
    const [, name = '', definition = ''] = match ?? [];
    const [marker, directiveName] = explicit_directive.exec(definition) ?? [];
    if (match === null || marker === undefined || directiveName === undefined) {
        throw new RenderProblem('Substitution definition empty or invalid.');
    }
    const [first = '', ...rest] = definition.slice(marker.length).split('\n');
    const depth = Math.min(...rest.filter((line) => line !== '').map(indentOf));
    context.document.addSubstitution(name);
    readDirective(context, directiveName, [first, ...rest.map((line) => line.slice(depth))], 'substitution');
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/lists.js



const bullet = /^([-+*•‣⁃])(?: +|$)/;
const enumerator = /^(\()?(?:(\d+)|([a-zA-Z])|([ivxlcdmIVXLCDM]+)|(#))([.)])(?: +|$)/;
const field = /^:(?![: ])((?:[^:\\]|\\.|:(?![ `]|$))*)(?<! ):(?: +|$)/;
const optionWord = '(?:-\\w|/\\w|\\+\\w|--\\w[\\w-]*|/\\w[\\w-]+)(?:[ =]?(?:<[^<>]+>|[a-zA-Z][a-zA-Z0-9_-]*))?';
const lists_option = new RegExp(`^${optionWord}(?:, ${optionWord})*(?:  +| ?$)`);
const doctest = /^>>>(?: |$)/;
const lineBlock = /^\|(?: |$)/;
/**
 * Read one item of a list, one field, one option, a doctest, or one line of a line block.
 *
 * @returns Where the next line is; `undefined` when nothing of this begins here.
 * @throws RenderProblem
 */
function readListItem(context, index) {
    const next = readItem(context, index);
    if (next !== undefined)
        context.document.hasContent = true;
    return next;
}
function readItem(context, index) {
    const line = context.lines[index] ?? '';
    if (bullet.test(line))
        return readBullet(context, index);
    if (isEnumerated(context.lines, index))
        return readEnumerated(context, index);
    if (field.test(line))
        return readField(context, index);
    if (lists_option.test(line) && isOption(context.lines, index))
        return readOption(context, index);
    if (doctest.test(line))
        return readDoctest(context, index);
    return lineBlock.test(line) ? readLineBlock(context, index) : undefined;
}
/** Whether an item of an enumerated list begins here, and not a sentence with a number in front. */
function isEnumerated(lines, index) {
    const [line = '', following = ''] = lines.slice(index, index + 2);
    const match = enumerator.exec(line);
    if (match === null || (match[1] === undefined) !== (match[6] === '.' || !line.startsWith('(')))
        return false;
    if (following === '' || indentOf(following) > 0)
        return true;
    return isNext(match, following);
}
function isNext(match, following) {
    const next = enumerator.exec(following);
    if (next === null || next[1] !== match[1] || next[6] !== match[6])
        return false;
    const [old, here] = [match, next].map(([, , digits, letter, roman, auto]) => digits ?? letter ?? roman ?? auto ?? '');
    if (here === '#')
        return true;
    if (match[2] !== undefined)
        return Number(here) === Number(old) + 1;
    // Roman numbers and letters are told apart by their neighbors; here both will do.
    return /^[a-zA-Z]+$/.test(here ?? '');
}
function readBullet({ lines, nested }, index) {
    const line = lines[index] ?? '';
    const [marker = '', sign = ''] = bullet.exec(line) ?? [];
    const item = takeIndented(lines, index + 1, Math.max(2, marker.length), line.slice(marker.length));
    nested(item.lines);
    const isMore = bullet.exec(lines[item.next] ?? '')?.[1] === sign;
    if (!item.isBlankBehind && !isMore) {
        throw new RenderProblem('Bullet list ends without a blank line; unexpected unindent.');
    }
    return item.next;
}
function readEnumerated({ lines, nested }, index) {
    const line = lines[index] ?? '';
    const match = enumerator.exec(line);
    const marker = match?.[0] ?? '';
    const item = takeIndented(lines, index + 1, Math.max(2, marker.length), line.slice(marker.length));
    nested(item.lines);
    const isMore = match !== null && isNext(match, lines[item.next] ?? '');
    if (!item.isBlankBehind && !isMore) {
        throw new RenderProblem('Enumerated list ends without a blank line; unexpected unindent.');
    }
    return item.next;
}
function readField({ lines, document, nested }, index) {
    const line = lines[index] ?? '';
    const [marker = '', name = ''] = field.exec(line) ?? [];
    readInline(name, document);
    const body = takeIndented(lines, index + 1, 1, line.slice(marker.length));
    nested(body.lines);
    if (!body.isBlankBehind && !field.test(lines[body.next] ?? '')) {
        throw new RenderProblem('Field list ends without a blank line; unexpected unindent.');
    }
    return body.next;
}
/** An option without a description is text. */
function isOption(lines, index) {
    const line = lines[index] ?? '';
    const marker = lists_option.exec(line)?.[0] ?? '';
    return line.length > marker.trimEnd().length || takeIndented(lines, index + 1, 1).lines.length > 0;
}
function readOption({ lines, nested }, index) {
    const line = lines[index] ?? '';
    const marker = lists_option.exec(line)?.[0] ?? '';
    const body = takeIndented(lines, index + 1, 1, line.slice(marker.length));
    nested(body.lines);
    if (!body.isBlankBehind && !lists_option.test(lines[body.next] ?? '')) {
        throw new RenderProblem('Option list ends without a blank line; unexpected unindent.');
    }
    return body.next;
}
function readDoctest({ lines }, index) {
    const end = lines.indexOf('', index);
    return end < 0 ? lines.length : end;
}
function readLineBlock({ lines, document }, index) {
    const line = lines[index] ?? '';
    let next = index + 1;
    while (next < lines.length && lines[next] !== '' && indentOf(lines[next] ?? '') > 0)
        next += 1;
    readInline([line.slice(2), ...lines.slice(index + 1, next)].map((each) => each.trim()).join('\n'), document);
    const following = lines[next] ?? '';
    if (following !== '' && !lineBlock.test(following))
        throw new RenderProblem('Line block ends without a blank line.');
    return next;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/sections.js

/** The order of titles and transitions in a text. */
class Sections {
    #styles = [];
    #level = 0;
    #last = 'start';
    /**
     * A style that was not there yet is one level deeper; one that was is where it was.
     *
     * @param style The character of the line, twice where a line is above the title as well.
     * @throws RenderProblem when a level is left out, or a new style comes where an old one should.
     */
    addTitle(style) {
        const found = this.#styles.indexOf(style) + 1;
        const level = found === 0 ? this.#styles.length + 1 : found;
        const isTooDeep = level > this.#level + 1;
        if (isTooDeep)
            throw new RenderProblem('Title level inconsistent.');
        if (found === 0)
            this.#styles.push(style);
        if (this.#last === 'transition')
            throw new RenderProblem('Document or section may not end with a transition.');
        this.#level = level;
        this.#last = 'title';
    }
    /** @throws RenderProblem at the beginning of a section, and right behind another transition. */
    addTransition() {
        switch (this.#last) {
            case 'start':
            case 'title':
                throw new RenderProblem('Document or section may not begin with a transition.');
            case 'transition':
                throw new RenderProblem('At least one body element must separate transitions.');
            case 'block':
                this.#last = 'transition';
        }
    }
    addBlock() {
        this.#last = 'block';
    }
    /** @throws RenderProblem when the last thing is a transition. */
    finish() {
        if (this.#last === 'transition')
            throw new RenderProblem('Document may not end with a transition.');
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/tables.js


/**
 * Read a table.
 *
 * @returns Where the next line is.
 * @throws RenderProblem `Malformed table.`
 */
function readTable(context, index) {
    context.document.hasContent = true;
    return (context.lines[index] ?? '').startsWith('+') ? readGrid(context, index) : readSimple(context, index);
}
function readGrid({ lines, document, nested }, index) {
    const { lines: block, next } = takeBlock(lines, index);
    const [top = ''] = block;
    const isSquare = block.every((line) => /^[+|]/.test(line) && /[+|]$/.test(line) && widthOf(line) === top.length);
    if (!isSquare || !/^\+[-=+]+\+$/.test(block.at(-1) ?? ''))
        throw new RenderProblem('Malformed table.');
    const columns = [...top].flatMap((character, column) => (character === '+' ? [column] : []));
    const isBorder = (line) => /^\+[-=+]+\+$/.test(line);
    const isRegular = block.every((line) => isBorder(line) ? line.replaceAll('=', '-') === top : columns.every((column) => line[column] === '|'));
    if (!isRegular)
        document.doubts.add('a table whose cells span others');
    if (isRegular)
        for (const row of rowsBetween(block, isBorder))
            readRow(row, columns, nested);
    return next;
}
function readSimple({ lines, document, nested }, index) {
    const border = lines[index] ?? '';
    const isBorder = (line) => /^=[= ]*$/.test(line);
    const ends = [];
    for (let at = index + 1; at < lines.length && ends.length < 2; at += 1) {
        if (!isBorder(lines[at] ?? ''))
            continue;
        ends.push(at);
        if ((lines[at + 1] ?? '') === '')
            break;
    }
    const end = ends.at(-1);
    if (end === undefined || (lines[end + 1] ?? '') !== '') {
        throw new RenderProblem('Malformed table. No bottom table border found or no blank line after table bottom.');
    }
    const block = lines.slice(index, end + 1);
    if (block.some((line) => isBorder(line) && line.length !== border.length))
        throw new RenderProblem('Malformed table.');
    const columns = [...border].flatMap((character, at) => (character === '=' && border[at - 1] !== '=' ? [at] : []));
    if (block.some((line) => /^-[- ]*$/.test(line))) {
        document.doubts.add('a table whose cells span others');
        return end + 1;
    }
    for (const rows of rowsBetween(block, isBorder)) {
        const begun = fromFirstRow(rows, columns);
        checkMargins(begun, border);
        for (const row of simpleRows(begun, columns))
            readRow(row, columns.map((column) => column - 1), nested, true);
    }
    return end + 1;
}
/** No text may be in the blanks between two columns. */
function checkMargins(rows, border) {
    const margins = [...border].flatMap((character, at) => (character === ' ' ? [at] : []));
    if (rows.some((row) => margins.some((at) => (row[at] ?? ' ') !== ' '))) {
        throw new RenderProblem('Malformed table. Text in column margin.');
    }
}
/** What is above the first line with something in its first column is not read. */
function fromFirstRow(rows, [, second = Infinity]) {
    const first = rows.findIndex((row) => row.slice(0, second - 1).trim() !== '');
    return first < 0 ? [] : rows.slice(first);
}
/** A line whose first column is empty goes on with the row before it. */
function simpleRows(lines, [, second = Infinity]) {
    const rows = [];
    for (const line of lines.filter((each) => each !== '')) {
        if (line.slice(0, second).trim() === '' && rows.length > 0)
            rows.at(-1)?.push(line);
        else
            rows.push([line]);
    }
    return rows;
}
function rowsBetween(block, isBorder) {
    const rows = [];
    for (const line of block) {
        if (isBorder(line))
            rows.push([]);
        else
            rows.at(-1)?.push(line);
    }
    return rows.filter((row) => row.length > 0);
}
function readRow(row, columns, nested, isLastOpen = false) {
    columns.forEach((column, index) => {
        const end = columns[index + 1];
        if (end === undefined && !isLastOpen)
            return;
        const cell = row.map((line) => line.slice(column + 1, end).trimEnd());
        const depth = Math.min(...cell.filter((line) => line !== '').map((line) => line.length - line.trimStart().length));
        nested(cell.map((line) => line.slice(Math.min(depth, line.length))));
    });
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description/blocks.js
var _a;







const punctuationLine = /^([!-/:-@[-`{-~])\1*$/;
const gridTop = /^\+-[-+]+-\+$/;
const simpleTop = /^=+(?: +=+)+$/;
/** Read a whole text. @throws RenderProblem */
function readDocument(lines, document) {
    new BlockReader(lines, document, new Sections()).read();
}
/** Blocks of one indentation; what is within an item or a directive is read by a reader of its own, without sections. */
class BlockReader {
    #lines;
    #document;
    #sections;
    #next = 0;
    constructor(lines, document, sections) {
        this.#lines = lines;
        this.#document = document;
        this.#sections = sections;
    }
    read() {
        while (this.#next < this.#lines.length) {
            if (this.#line() === '')
                this.#next += 1;
            else
                this.#readBlock();
        }
        this.#sections?.finish();
    }
    #readBlock() {
        const line = this.#line();
        if (indentOf(line) > 0) {
            this.#readQuote();
            return;
        }
        const context = { lines: this.#lines, document: this.#document, nested: this.#nested };
        const explicit = readExplicit(context, this.#next);
        const item = explicit ?? readListItem(context, this.#next);
        if (item !== undefined) {
            this.#next = item;
            if (explicit === undefined || this.#document.hasContent)
                this.#sections?.addBlock();
            return;
        }
        if (gridTop.test(line) || simpleTop.test(line)) {
            this.#next = readTable(context, this.#next);
            this.#sections?.addBlock();
            return;
        }
        if (punctuationLine.test(line) && this.#readPunctuation())
            return;
        this.#readText();
    }
    #nested = (lines) => {
        new _a(lines, this.#document).read();
    };
    #readQuote() {
        const quote = takeIndented(this.#lines, this.#next, 1);
        this.#document.hasContent = true;
        this.#nested(quote.lines);
        if (!quote.isBlankBehind) {
            throw new RenderProblem('Block quote ends without a blank line; unexpected unindent.');
        }
        this.#next = quote.next;
        this.#sections?.addBlock();
    }
    /** A transition, or the line over a title. @returns `false` for what is text after all. */
    #readPunctuation() {
        const line = this.#line();
        const title = this.#line(1);
        if (line === '::')
            return false;
        if (line.length < 4 && (this.#sections === undefined || title === ''))
            return false;
        if (this.#sections === undefined)
            throw new RenderProblem('Unexpected section title or transition.');
        if (title === '') {
            this.#sections.addTransition();
            this.#next += 1;
            this.#document.hasContent = true;
            return true;
        }
        const underline = this.#line(2);
        const problem = overlineProblem(line, title, underline);
        if (problem !== undefined) {
            if (line.length < 4)
                return false;
            throw new RenderProblem(problem);
        }
        this.#addTitle(title.trim(), `${line.charAt(0)}${line.charAt(0)}`);
        this.#next += 3;
        return true;
    }
    #readText() {
        const line = this.#line();
        const following = this.#line(1);
        if (punctuationLine.test(following) && this.#readUnderlined(line, following))
            return;
        if (following !== '' && indentOf(following) > 0) {
            this.#readDefinition(line);
            return;
        }
        const { lines, next } = takeBlock(this.#lines, this.#next);
        if (lines.some((each) => indentOf(each) > 0))
            throw new RenderProblem('Unexpected indentation.');
        this.#next = next;
        this.#sections?.addBlock();
        this.#readParagraph(lines.join('\n'));
    }
    /** @returns `false` when the line is too short to be a title's. */
    #readUnderlined(title, underline) {
        const isShort = widthOf(title) > underline.length;
        if (isShort && underline.length < 4)
            return false;
        if (this.#sections === undefined) {
            if (underline.length < 4 && isShort)
                return false;
            throw new RenderProblem('Unexpected section title.');
        }
        if (isShort)
            throw new RenderProblem('Title underline too short.');
        this.#addTitle(title, underline.charAt(0));
        this.#next += 2;
        return true;
    }
    #addTitle(title, style) {
        this.#sections?.addTitle(style);
        readInline(title, this.#document);
        this.#document.addTarget(title.replace(/`_\b|[`*]/g, ''), '', 'implicit');
    }
    #readDefinition(term) {
        const definition = takeIndented(this.#lines, this.#next + 1, 1);
        readInline(term, this.#document);
        this.#nested(definition.lines);
        if (!definition.isBlankBehind && !this.#isTerm(definition.next)) {
            throw new RenderProblem('Definition list ends without a blank line; unexpected unindent.');
        }
        this.#next = definition.next;
        this.#sections?.addBlock();
    }
    /** Whether a definition goes on with another one. */
    #isTerm(index) {
        const [line = '', following = ''] = this.#lines.slice(index, index + 2);
        const isOther = /^(?:[-+*•‣⁃]|\.\.|__|:[^:]+:|>>>|\|)(?: |$)/.test(line) || isEnumerated(this.#lines, index);
        return !isOther && following !== '' && indentOf(following) > 0;
    }
    #readParagraph(text) {
        const isLiteral = /(?<!\\)(?:\\\\)*::$/.test(text);
        const shown = isLiteral ? text.replace(/(?:^|\s)::$|:$/, '') : text;
        if (shown !== '')
            readInline(shown, this.#document);
        if (isLiteral)
            this.#readLiteral();
    }
    #readLiteral() {
        while (this.#next < this.#lines.length && this.#line() === '')
            this.#next += 1;
        const line = this.#line();
        this.#document.hasContent = true;
        if (line === '')
            throw new RenderProblem('Literal block expected; none found.');
        if (indentOf(line) === 0) {
            this.#readQuotedLiteral(line.charAt(0));
            return;
        }
        const block = takeIndented(this.#lines, this.#next, 1);
        if (!block.isBlankBehind)
            throw new RenderProblem('Literal block ends without a blank line; unexpected unindent.');
        this.#next = block.next;
    }
    #readQuotedLiteral(quote) {
        if (!/[!-/:-@[-`{-~]/.test(quote))
            throw new RenderProblem('Literal block expected; none found.');
        const { lines, next } = takeBlock(this.#lines, this.#next);
        if (lines.some((line) => !line.startsWith(quote)))
            throw new RenderProblem('Inconsistent literal block quoting.');
        this.#next = next;
    }
    #line(offset = 0) {
        return this.#lines[this.#next + offset] ?? '';
    }
}
_a = BlockReader;
function overlineProblem(overline, title, underline) {
    if (punctuationLine.test(title) && !/^\S/.test(underline))
        return 'Invalid section title or transition marker.';
    if (!punctuationLine.test(underline))
        return 'Missing matching underline for section title overline.';
    if (overline !== underline)
        return 'Title overline & underline mismatch.';
    return widthOf(title.trimEnd()) > overline.length ? 'Title overline too short.' : undefined;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/description.js







/**
 * Render the description of a form, as far as to say whether it renders.
 *
 * @returns What was not looked into, a few words each: PyPI may refuse for it.
 * @throws Refusal 400 `The description failed to render …`
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/readme.py
 */
function checkDescription(host, text) {
    const description = fieldValue(text, 'description');
    const declared = fieldValue(text, 'description_content_type');
    if (description === '')
        return [];
    const { type } = parseContentType(declared === '' ? 'text/x-rst' : declared);
    const found = type === 'text/x-rst' ? renderRst(description) : renderOther(type, description);
    if (found !== undefined)
        return found;
    const message = declared === ''
        ? 'The description failed to render in the default format of reStructuredText.'
        : `The description failed to render for '${declared}'.`;
    throw new Refusal(400, `${message} See ${helpUrl(host, 'description-content-type')} for more information.`);
}
/** @returns Doubts, `undefined` for a text that does not render. */
function renderRst(text) {
    const document = new RstDocument();
    try {
        readDocument(toLines(text), document);
        document.finish();
        return [...document.doubts];
    }
    catch (error) {
        if (!(error instanceof RenderProblem))
            throw error;
        // What comes behind a place that was not looked into may have another meaning.
        return document.doubts.size > 0 ? [...document.doubts] : undefined;
    }
}
/** Markdown renders whatever it is, as long as it is something. */
function renderOther(type, text) {
    return type === 'text/markdown' && text.trim() === '' ? undefined : [];
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/duplicate-checks.js




const openDays = 14;
const dayMs = 24 * 60 * 60 * 1000;
/**
 * Compare an upload with all that the index has, of every project.
 *
 * @returns Whether the very same file is there already.
 * @throws Refusal 400 when the name is taken by other bytes, the bytes by another name, or the name was used before.
 */
function isUploadedAlready({ host, state }, name, digests) {
    const files = [...state.projects.values()].flatMap(state_filesOf);
    const found = files.find((file) => file.name === name || file.digests.blake2b256 === digests.blake2b256);
    if (found?.name === name && found.digests.sha256 === digests.sha256)
        return true;
    const help = `See ${helpUrl(host, 'file-name-reuse')} for more information.`;
    if (found !== undefined) {
        // Every tool that skips existing files looks for this beginning.
        throw new Refusal(400, `File already exists (${repr(name)}, with blake2_256 hash ${repr(digests.blake2b256)}). ${help}`);
    }
    if (!state.usedFileNames.has(name))
        return false;
    throw new Refusal(400, `This filename was previously used by a file that has since been deleted. Use a different version. ${help}`);
}
/**
 * Check that a release still takes this file.
 *
 * @param release `undefined` for the first file of a version.
 * @throws Refusal 400 after 14 days, or for a second sdist.
 * @see https://blog.pypi.org/posts/2026-07-22-releases-now-reject-new-files-after-14-days
 */
function checkReleaseIsOpen(release, kind, now) {
    if (release === undefined)
        return;
    if (now.getTime() - release.createdAt.getTime() > openDays * dayMs) {
        throw new Refusal(400, `Uploading new files to releases older than ${openDays} days is not allowed.`);
    }
    if (kind === 'sdist' && release.files.some((file) => file.kind === 'sdist')) {
        throw new Refusal(400, 'Only one sdist may be uploaded per release.');
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/sdist-checks.js




/**
 * Compare an sdist's name with the project and version, and look for its license files.
 *
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
function checkSdist(archive, { fileName, project, version, licenseFiles }) {
    const start = fileNamePart(project.normalizedName);
    if (projectOf(fileName, project.normalizedName, version) !== project.normalizedName) {
        throw new Refusal(400, `Start filename for ${repr(project.name)} with ${repr(start)}.`);
    }
    const expected = `${start}-${version}.tar.gz`;
    if (fileName !== expected) {
        throw new Refusal(400, `Filename ${repr(fileName)} is invalid, should be ${repr(expected)}.`);
    }
    const { names } = archive;
    checkLicenseFiles(names, fileName, licenseFiles, (path) => inTopFolder(names, path));
}
/** @throws Refusal 400 for the first license file that is not at its place. */
function checkLicenseFiles(names, fileName, licenseFiles, placeOf) {
    const missing = licenseFiles.find((path) => !names.includes(placeOf(path)));
    if (missing === undefined)
        return;
    throw new Refusal(400, `License-File ${missing} does not exist in distribution file ${fileName} at ${placeOf(missing)}`);
}
/** The normalized name in front of the version; `demo-1.0-1` is an old way to spell `1.0.post1`, whose dash is not the last. */
function projectOf(fileName, expected, version) {
    const found = parsedProject(fileName);
    const parts = fileName.slice(0, -'.tar.gz'.length).split('-');
    if (found === expected || !version.includes('.post') || parts.length < 3)
        return found;
    return normalVersion(parts.slice(-2).join('-')) === undefined ? found : normalizeName(parts.slice(0, -2).join('-'));
}
function parsedProject(fileName) {
    try {
        return parseFileName(fileName).project;
    }
    catch (error) {
        if (!(error instanceof InvalidFileName))
            throw error;
        throw new Refusal(400, `Invalid source distribution filename: ${fileName}`);
    }
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/entry-points.js
/**
 * Whether `entry_points.txt` of a wheel is one: INI as Python's `configparser` reads it with `=` alone, no section or name
 * twice, and names of scripts that are no paths.
 *
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/wheel.py
 */
function areEntryPoints(content) {
    const text = content.toString('utf8');
    if (!Buffer.from(text).equals(content))
        return false;
    const sections = readSections(text);
    if (sections === undefined)
        return false;
    const defaults = sections.get('DEFAULT') ?? new Set();
    return ['console_scripts', 'gui_scripts'].every((name) => {
        const names = sections.get(name);
        return names === undefined || [...defaults, ...names].every((entry) => /^[\p{L}\p{N}_.-]+$/u.test(entry));
    });
}
/** @returns The names of each section; `undefined` for what is not INI. */
function readSections(text) {
    const sections = new Map();
    let names;
    let [hasOption, indent] = [false, 0];
    for (const line of text.split('\n')) {
        const value = line.trim();
        // A blank line or a comment may be within a value, and then a deeper line goes on with it.
        if (value === '' || /^[#;]/.test(value))
            continue;
        const depth = line.length - line.trimStart().length;
        if (names !== undefined && hasOption && depth > indent)
            continue;
        indent = depth;
        const header = /^\[(.+)\]/.exec(value)?.[1];
        if (header !== undefined) {
            // Only the section of defaults may come again.
            if (sections.has(header) && header !== 'DEFAULT')
                return undefined;
            names = sections.get(header) ?? new Set();
            sections.set(header, names);
            hasOption = false;
            continue;
        }
        const option = /^(.*?)\s*=/.exec(value)?.[1];
        if (names === undefined || option === undefined || option === '' || names.has(option))
            return undefined;
        names.add(option);
        hasOption = true;
    }
    return sections;
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/platform-tags.js
/** Platforms that stand for themselves. */
const platform_tags_listed = new Set([
    'any',
    'win32',
    'win_arm64',
    'win_amd64',
    'win_ia64',
    'manylinux1_x86_64',
    'manylinux1_i686',
    'manylinux2010_x86_64',
    'manylinux2010_i686',
    'manylinux2014_x86_64',
    'manylinux2014_i686',
    'manylinux2014_aarch64',
    'manylinux2014_armv7l',
    'manylinux2014_ppc64',
    'manylinux2014_ppc64le',
    'manylinux2014_s390x',
    'linux_armv6l',
    'linux_armv7l',
]);
const macArchitectures = 'ppc|ppc64|i386|x86_64|arm64|intel|fat|fat3|fat64|universal|universal2';
const linuxArchitectures = 'x86_64|i686|aarch64|armv7l|ppc64le|s390x|riscv64';
const platform_tags_patterns = [
    new RegExp(`^macosx_10_\\d+_(${macArchitectures})$`),
    // Since macOS 11 only the major number counts; Apple went from 15 to 26.
    new RegExp(`^macosx_(11|12|13|14|15|26)_0_(${macArchitectures})$`),
    new RegExp(`^manylinux_\\d+_\\d+_(${linuxArchitectures}|ppc64)$`),
    new RegExp(`^musllinux_\\d+_\\d+_(${linuxArchitectures})$`),
    /^ios_\d+_\d+_(arm64|x86_64)_(iphoneos|iphonesimulator)$/,
    /^android_\d+_(armeabi_v7a|arm64_v8a|x86|x86_64)$/,
    /^pyemscripten_\d+_\d+_wasm32$/,
];
/**
 * Whether PyPI takes wheels for a platform.
 *
 * @param tag One platform tag, in lower case. A plain `linux_x86_64` is refused: nobody knows which Linux it means.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
function isSupportedPlatform(tag) {
    return platform_tags_listed.has(tag) || platform_tags_patterns.some((pattern) => pattern.test(tag));
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/wheel-checks.js









/** A file system's limit for a name, in bytes; PyPI writes METADATA beside the wheel, under the wheel's name. */
const longestNameBytes = 255 - '.metadata'.length;
/**
 * Compare a wheel's name with the project and version, and look at the files that every wheel has. Of RECORD only that it can
 * be read: what it says goes to the owners by mail when it is wrong.
 *
 * @returns Its METADATA.
 * @throws Refusal 400
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
function checkWheel(members, expected) {
    const { fileName, licenseFiles } = expected;
    checkWheelName(expected);
    const folder = distInfoFolder(fileName);
    const names = members.map(({ name }) => name);
    checkLicenseFiles(names, fileName, licenseFiles, (path) => `${folder}/licenses/${path}`);
    checkRecord(memberOf(members, fileName, 'RECORD'), missing(fileName, 'RECORD'));
    const entryPoints = members.findLast(({ name }) => name === `${folder}/entry_points.txt`);
    if (entryPoints !== undefined && !areEntryPoints(contentOf(entryPoints))) {
        throw new Refusal(400, `Wheel '${fileName}' has invalid entry points defined in the entry_points.txt file`);
    }
    const metadata = contentOf(memberOf(members, fileName, 'METADATA'));
    if (Buffer.byteLength(fileName) > longestNameBytes) {
        throw new Refusal(400, `Filename is too long: '${fileName}'`);
    }
    return metadata;
}
/** RECORD must be text of CSV; a line with nothing in it is one that PyPI fails at. */
function checkRecord(member, refusal) {
    const content = contentOf(member);
    const text = content.toString('utf8');
    if (!Buffer.from(text).equals(content))
        throw refusal;
    const lines = text.split(/\r\n|[\n\r]/);
    const isLast = (index) => index === lines.length - 1;
    if (lines.some((line, index) => line === '' && !isLast(index))) {
        throw problem_failure('ValueError: not enough values to unpack (expected at least 1, got 0)');
    }
}
/** Beyond the first look at an archive PyPI does not expect that a file in it cannot be read. */
function contentOf(member) {
    try {
        return member.read();
    }
    catch (error) {
        throw error instanceof BrokenArchive ? problem_failure(`BadZipFile: Bad CRC-32 for file ${repr(member.name)}`) : error;
    }
}
function checkWheelName({ fileName, project, version }) {
    const parsed = wheel_checks_parse(fileName);
    const platform = parsed.kind === 'wheel' ? parsed.platforms.find((tag) => !isSupportedPlatform(tag)) : undefined;
    if (platform !== undefined) {
        throw new Refusal(400, `Binary wheel '${fileName}' has an unsupported platform tag '${platform}'.`);
    }
    const start = fileNamePart(project.normalizedName);
    if (parsed.project !== project.normalizedName) {
        throw new Refusal(400, `Start filename for ${repr(project.name)} with ${repr(start)}.`);
    }
    const [found = ''] = fileName.split('-');
    if (found !== start) {
        throw new Refusal(400, `Filename ${repr(fileName)} should contain the normalized project name ${repr(start)}, not ${repr(found)}.`);
    }
    if (canonicalVersion(parsed.version) !== canonicalVersion(version)) {
        throw new Refusal(400, `Version in filename should be ${repr(version)} not ${repr(parsed.version)}.`);
    }
}
function wheel_checks_parse(fileName) {
    try {
        return parseFileName(fileName);
    }
    catch (error) {
        if (!(error instanceof InvalidFileName))
            throw error;
        throw new Refusal(400, error.message);
    }
}
function memberOf(members, fileName, wanted) {
    const place = `${distInfoFolder(fileName)}/${wanted}`;
    const member = members.findLast(({ name }) => name === place);
    if (member === undefined)
        throw missing(fileName, wanted);
    return member;
}
function missing(fileName, wanted) {
    const place = `${distInfoFolder(fileName)}/${wanted}`;
    return new Refusal(400, `Wheel '${fileName}' does not contain the required ${wanted} file: ${place}`);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/upload.js
















/**
 * Take one file: the checks in PyPI's order. Nothing is kept before the last of them has passed.
 *
 * @param authorization The header.
 * @throws Refusal with PyPI's status and text.
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/forklift/legacy.py
 */
async function upload(context, form, authorization) {
    const { text, content } = form;
    checkSwitches(context);
    const token = authenticate(context, authorization);
    checkUploadForm(text);
    const version = checkMetadata(text);
    if (content === undefined)
        throw new Refusal(400, 'Upload payload does not have a file.');
    const existing = findProject(context, fieldValue(text, 'name'), token);
    if (existing === undefined)
        checkNewProject(context, fieldValue(text, 'name'));
    else
        permitUpload(context, token, existing);
    const project = existing ?? newProject(fieldValue(text, 'name'));
    const doubts = checkDescription(context.host, text);
    const file = await checkContent(context, { text, content, token, project, version });
    // Other uploads may have landed while this one was read.
    if (file === undefined || isUploadedAlready(context, file.name, file.digests))
        return;
    const home = context.state.projects.get(project.normalizedName) ?? project;
    checkReleaseIsOpen(home.releases.get(canonicalVersion(version)), file.kind, context.now());
    keep(context, home, { file, version, text });
    for (const doubt of doubts)
        context.state.notChecked.add(`the description of ${home.name} ${version}: ${doubt}`);
}
function checkSwitches({ host, state }) {
    switch (state.switches.uploads) {
        case 'open':
            return;
        case 'read-only':
            throw new Refusal(403, 'Read-only mode: Uploads are temporarily disabled.');
        case 'disabled':
            throw new Refusal(403, `New uploads are temporarily disabled. See ${helpUrl(host, 'admin-intervention')} for more information.`);
    }
}
function findProject({ state }, name, token) {
    const project = state.projects.get(normalizeName(name));
    if (project !== undefined || token.kind === 'account')
        return project;
    throw new Refusal(400, 'Non-user identities cannot create new projects. This was probably caused by successfully using a pending publisher ' +
        "but specifying the project name incorrectly (either in the publisher or in your project's metadata). Please ensure " +
        'that both match. See: https://docs.pypi.org/trusted-publishers/troubleshooting/');
}
/** @returns The file to keep; `undefined` when the index has it already, whatever attestations came with it. */
async function checkContent(context, upload) {
    const { text, content, token, project, version } = upload;
    const { name, contentType, bytes } = content;
    const kind = fieldValue(text, 'filetype') === 'sdist' ? 'sdist' : 'bdist_wheel';
    checkFileName(name, kind);
    if (contentType === '' || contentType.startsWith('image/'))
        throw new Refusal(400, 'Invalid distribution file.');
    checkSize(project, bytes.length);
    const digests = digestsOf(bytes);
    checkDigests(text, digests);
    if (isUploadedAlready(context, name, digests))
        return undefined;
    checkReleaseIsOpen(project.releases.get(canonicalVersion(version)), kind, context.now());
    const archive = await openArchive(name, bytes);
    const expected = { fileName: name, project, version, licenseFiles: text.get('license_file') ?? [] };
    if (kind === 'sdist')
        checkSdist(archive, expected);
    const metadata = archive.kind === 'zip' && kind === 'bdist_wheel' ? checkWheel(archive.members, expected) : undefined;
    return {
        name,
        kind,
        pythonVersion: fieldValue(text, 'pyversion') || 'source',
        comment: fieldValue(text, 'comment'),
        digests,
        bytes,
        metadata,
        indexProvenance: checkAttestations(context, text, { name, sha256: digests.sha256 }, token),
        uploadedAt: context.now(),
    };
}
function checkAttestations({ state, verifier }, text, file, token) {
    const attestations = text.get('attestations')?.at(-1);
    if (attestations === undefined || !state.switches.attestations)
        return undefined;
    try {
        return acceptAttestations(attestations, file, token, verifier);
    }
    catch (error) {
        if (!(error instanceof AttestationRefusal))
            throw error;
        throw new Refusal(400, `Invalid attestations supplied during upload: ${error.message}`);
    }
}
function keep({ state, now }, project, { file, version, text }) {
    const key = canonicalVersion(version);
    const release = project.releases.get(key) ?? { version, createdAt: now(), form: text, files: [], yanked: false };
    release.files.push(file);
    project.releases.set(key, release);
    project.name = fieldValue(text, 'name');
    project.serial = ++state.serial;
    state.projects.set(project.normalizedName, project);
    state.usedFileNames.add(file.name);
}

;// CONCATENATED MODULE: ./lib/standins/python-index/uploading/legacy.js



/**
 * `POST /legacy/`: take one file, or refuse it with PyPI's own text.
 *
 * @see https://docs.pypi.org/api/upload
 */
const answerLegacy = async (context, request) => {
    try {
        const form = readUploadForm(request);
        const action = fieldValue(form.text, ':action');
        if (action !== 'file_upload')
            return otherAction(action);
        await upload(context, form, request.headers.authorization);
        return page(request, 200, '');
    }
    catch (error) {
        if (error instanceof Refusal)
            return page(request, error.status, error.message);
        throw error;
    }
};
/** `POST /legacy`: the address without its slash. */
const answerMissingSlash = (_context, request) => {
    const text = 'An upload was attempted to /legacy but the expected upload URL is /legacy/ (with a trailing slash)';
    const answer = page(request, 308, text);
    return { ...answer, headers: { ...answer.headers, location: `${request.url.origin}/legacy/` } };
};
/** A page for people, with status 200: PyPI answers so to everything here that it knows no action for. */
const answerLegacyPage = () => pageForPeople;
const pageForPeople = {
    status: 200,
    headers: { 'content-type': 'text/html; charset=UTF-8' },
    body: '<!DOCTYPE html>\n<html lang="en"><title>Upload</title><p>Tools upload packages here.</p></html>\n',
};
function otherAction(action) {
    if (action === 'submit' || action === 'submit_pkg_info') {
        throw new Refusal(410, 'Project pre-registration is no longer required or supported, upload your files instead.');
    }
    if (action === 'doc_upload') {
        throw new Refusal(410, 'Uploading documentation is no longer supported, we recommend using https://readthedocs.org/.');
    }
    return pageForPeople;
}

;// CONCATENATED MODULE: ./lib/standins/python-index.js












const routes = [
    { method: 'GET', path: /^\/_\/oidc\/audience$/, answer: answerAudience },
    { method: 'POST', path: /^\/_\/oidc\/(?:github\/)?mint-token$/, answer: answerMint },
    { method: 'POST', path: /^\/legacy\/$/, answer: answerLegacy },
    { method: 'GET', path: /^\/legacy\/$/, answer: answerLegacyPage },
    { method: 'POST', path: /^\/legacy$/, answer: answerMissingSlash },
    { method: 'GET', path: /^\/simple\/$/, answer: answerSimpleRoot },
    { method: 'GET', path: /^\/simple\/([^/]+)\/?$/, answer: answerSimpleProject },
    { method: 'GET', path: /^\/pypi$/, answer: answerClassifiers },
    { method: 'GET', path: /^\/pypi\/([^/]+)\/json\/?$/, answer: answerProjectJson },
    { method: 'GET', path: /^\/pypi\/([^/]+)\/([^/]+)\/json\/?$/, answer: answerReleaseJson },
    { method: 'GET', path: /^\/integrity\/([^/]+)\/([^/]+)\/([^/]+)\/provenance$/, answer: answerProvenance },
    { method: 'GET', path: /^\/files\/(.+)$/, answer: answerFile },
];
/**
 * Make an index that behaves as PyPI does towards a trusted publisher.
 *
 * All its addresses are under one origin, `/files/` included, which PyPI has elsewhere.
 *
 * @returns The handler to serve, and the state to look at.
 */
function createIndex({ host, publishers, verifyToken, trustedRoot, now }) {
    const verifier = new verify_dist/* Verifier */.BL((0,verify_dist/* toTrustMaterial */.jO)(protobuf_specs_dist.TrustedRoot.fromJSON(trustedRoot)));
    const context = { host, state: createState(publishers), now, verifyToken, verifier };
    return {
        state: context.state,
        issueAccountToken: () => issueToken(context, { kind: 'account' }),
        handler: (request) => {
            for (const { method, path, answer } of routes) {
                const match = path.exec(request.url.pathname);
                // HEAD is GET without the body, which Node's server leaves out by itself.
                const isMethod = method === request.method || (method === 'GET' && request.method === 'HEAD');
                if (match !== null && isMethod)
                    return answer(context, request, match.slice(1).map(decodeURIComponent));
            }
            return page(request, 404, '');
        },
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./lib/standins/server.js

/**
 * Serve one handler on a free port of 127.0.0.1.
 *
 * A handler that throws is a bug of the stand-in: it answers 500 with the stack, which no original does.
 */
async function serve(name, handler, observe = () => { }) {
    // After five seconds, which is Node's default, a machine that is busy loses the connection that it is about to use.
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: 60_000 }, (incoming, outgoing) => {
        void answer(incoming, outgoing);
    });
    let origin = '';
    async function answer(incoming, outgoing) {
        const request = await readRequest(incoming, origin);
        if (request === undefined)
            return;
        const response = await server_respond(handler, request);
        observe({ server: name, request, response });
        writeResponse(outgoing, response);
    }
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${server.address().port}`;
    return {
        url: origin,
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections();
        }),
    };
}
/** @returns `undefined` for a request whose sender left before it was whole: nobody is there to be answered. */
async function readRequest(incoming, origin) {
    const chunks = [];
    try {
        for await (const chunk of incoming)
            chunks.push(chunk);
    }
    catch {
        return undefined;
    }
    return {
        method: incoming.method ?? 'GET',
        url: new URL(incoming.url ?? '/', origin),
        headers: incoming.headers,
        body: Buffer.concat(chunks),
    };
}
async function server_respond(handler, request) {
    try {
        return await handler(request);
    }
    catch (error) {
        return { status: 500, body: `stand-in: ${error instanceof Error ? error.stack : String(error)}` };
    }
}
function writeResponse(outgoing, response) {
    const { status, headers = {}, body, connection } = response;
    if (connection === 'dropped') {
        outgoing.destroy();
        return;
    }
    const isRaw = Buffer.isBuffer(body) || typeof body === 'string';
    const text = body === undefined || body === null ? '' : isRaw ? body : JSON.stringify(body);
    const bytes = Buffer.from(text);
    const type = isRaw ? {} : { 'content-type': 'application/json; charset=utf-8' };
    const length = 'transfer-encoding' in headers ? {} : { 'content-length': bytes.length.toString() };
    outgoing.writeHead(status, { ...type, ...length, ...headers });
    const kept = bytes.subarray(0, response.cutAfterBytes ?? bytes.length / 2);
    if (connection === 'cut')
        outgoing.write(kept, () => outgoing.socket?.end());
    else
        outgoing.end(bytes);
}

// EXTERNAL MODULE: ./node_modules/reflect-metadata/Reflect.js
var reflect_metadata_Reflect = __webpack_require__(80477);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-schema/build/cjs/index.js
var cjs = __webpack_require__(47261);
// EXTERNAL MODULE: ./node_modules/@peculiar/asn1-x509/build/cjs/index.js
var build_cjs = __webpack_require__(33594);
// EXTERNAL MODULE: ./node_modules/@peculiar/x509/build/x509.cjs.js
var x509_cjs = __webpack_require__(8927);
;// CONCATENATED MODULE: ./lib/standins/sigstore/json.js
/** The value if it is a JSON object, else an empty one. */
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/**
 * A JSON object out of text; of any other value, an empty one.
 *
 * @param otherwise Made and thrown if the text is no JSON.
 */
function parseRecord(text, otherwise) {
    try {
        return recordOf(JSON.parse(text));
    }
    catch {
        throw otherwise();
    }
}
/** The value if it is a JSON array, else an empty one. */
function listOf(value) {
    return Array.isArray(value) ? value : [];
}
/** The value if it is text, else an empty text. */
function json_textOf(value) {
    return typeof value === 'string' ? value : '';
}
/**
 * JSON in the one form that two programs hash alike: members sorted, no space.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8785
 */
function canonicalJson(value) {
    if (Array.isArray(value))
        return `[${value.map(canonicalJson).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/refusal.js
/** What a server answers instead of what was asked for. */
class refusal_Refusal extends Error {
    name = 'Refusal';
    /** HTTP status. */
    status;
    /** The number in the body: of gRPC at Fulcio, of the validator or HTTP at Rekor. */
    code;
    headers;
    constructor(status, code, message, headers = {}) {
        super(message);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }
}
/**
 * The codes of gRPC that a gateway puts into its answers.
 *
 * @see https://github.com/grpc/grpc/blob/master/doc/statuscodes.md
 */
const grpc = { invalidArgument: 3, notFound: 5, alreadyExists: 6, unimplemented: 12 };
/** What a gateway to gRPC reads of a request at most: the real servers' own limit. */
const gatewayLimitBytes = 4 * 1024 * 1024;
/** The body with which a gateway to gRPC refuses. */
function gatewayRefusal({ code, message }) {
    return { code, message, details: [] };
}
/** What Rekor and the timestamp authority answer to a method that a path does not have. */
function methodRefused(method, allowed) {
    const message = `method ${method} is not allowed, but [${allowed.join(',')}] are`;
    return new refusal_Refusal(405, 405, message, { allow: allowed.join(',') });
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/github-extensions.js



const arc = '1.3.6.1.4.1.57264.1';
const server = 'https://github.com';
/** The identity of a job: the workflow file that signs, as a URI. */
function signerIdentity(claims) {
    return `${server}/${claim(claims, 'job_workflow_ref')}`;
}
/**
 * What Fulcio writes into a certificate about a GitHub job, in Fulcio's order.
 *
 * @throws Refusal 400 when a claim is missing.
 * @see https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md
 */
function githubExtensions(claims) {
    const of = (name) => claim(claims, name);
    const repository = `${server}/${of('repository')}`;
    // The first six came before the rule that a value is DER.
    const raw = [
        [1, of('iss')], // Issuer
        [2, of('event_name')], // GitHub Workflow Trigger
        [3, of('sha')], // GitHub Workflow SHA
        [4, of('workflow')], // GitHub Workflow Name
        [5, of('repository')], // GitHub Workflow Repository
        [6, of('ref')], // GitHub Workflow Ref
    ];
    const encoded = [
        [8, of('iss')], // Issuer (V2)
        [9, signerIdentity(claims)], // Build Signer URI
        [10, of('job_workflow_sha')], // Build Signer Digest
        [11, of('runner_environment')], // Runner Environment
        [12, repository], // Source Repository URI
        [13, of('sha')], // Source Repository Digest
        [14, of('ref')], // Source Repository Ref
        [15, of('repository_id')], // Source Repository Identifier
        [16, `${server}/${of('repository_owner')}`], // Source Repository Owner URI
        [17, of('repository_owner_id')], // Source Repository Owner Identifier
        [18, `${server}/${of('workflow_ref')}`], // Build Config URI
        [19, of('workflow_sha')], // Build Config Digest
        [20, of('event_name')], // Build Trigger
        [21, `${repository}/actions/runs/${of('run_id')}/attempts/${of('run_attempt')}`], // Run Invocation URI
        [22, of('repository_visibility')], // Source Repository Visibility At Signing
        [23, json_textOf(claims.environment)], // Deployment Environment; absent without one
        [24, json_textOf(claims.sub)], // Token Subject
    ];
    return [
        ...raw.map(([number, value]) => ({ oid: `${arc}.${number}`, value: Buffer.from(value) })),
        ...encoded
            .filter(([, value]) => value !== '')
            .map(([number, value]) => ({ oid: `${arc}.${number}`, value: utf8String(value) })),
    ];
}
function utf8String(value) {
    return Buffer.from(cjs.AsnUtf8StringConverter.toASN(value).toBER());
}
// Fulcio fills templates, and its answer is the template's own error.
function claim(claims, name) {
    const value = claims[name];
    if (typeof value === 'string')
        return value;
    throw new refusal_Refusal(400, 3, `template: :1:1: executing "" at <.${name}>: map has no entry for key "${name}"`);
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/certificate-authority.js
 // @peculiar/x509 cannot be loaded without it.





const leafLifetimeMs = 10 * 60 * 1000;
const rootLifetimeMs = 10 * 365 * 24 * 60 * 60 * 1000;
const keyAlgorithm = { name: 'ECDSA', namedCurve: 'P-384' };
const signingAlgorithm = { name: 'ECDSA', hash: 'SHA-384' };
const timestampListOid = '1.3.6.1.4.1.11129.2.4.2'; // RFC 6962, section 3.3
/** Make a key and its root certificate. */
async function createCertificateAuthority(options) {
    const keys = await external_node_crypto_.webcrypto.subtle.generateKey(keyAlgorithm, true, ['sign', 'verify']);
    const root = await selfSign(keys, options);
    const issuer = root.subjectName;
    const issuerKeyHash = (0,external_node_crypto_.createHash)('sha256').update(Buffer.from(root.publicKey.rawData)).digest();
    const issuerKeyId = await x509_cjs/* AuthorityKeyIdentifierExtension */.Z$.create(root.publicKey, false, external_node_crypto_.webcrypto);
    return {
        root,
        issue: async (claims, publicKey) => {
            const at = options.now();
            const certified = new x509_cjs/* PublicKey */.J3(publicKey.export({ type: 'spki', format: 'der' }));
            const precertificate = {
                serialNumber: serialNumber(),
                issuer,
                notBefore: at,
                notAfter: new Date(at.getTime() + leafLifetimeMs),
                publicKey: certified,
                signingKey: keys.privateKey,
                signingAlgorithm,
                extensions: await leafExtensions(claims, certified, issuerKeyId),
            };
            // The log signs all but its own signature: the certificate without the timestamp comes first.
            const toBeSigned = toBeSignedOf(await x509_cjs/* X509CertificateGenerator */.Jy.create(precertificate, external_node_crypto_.webcrypto));
            const timestamps = signCertificateTimestamp({ issuerKeyHash, toBeSigned }, at, options.ctLogKey);
            const embedded = new x509_cjs/* Extension */.YY(timestampListOid, false, cjs.AsnConvert.serialize(new cjs.OctetString(timestamps)));
            const extensions = [...precertificate.extensions, embedded];
            return x509_cjs/* X509CertificateGenerator */.Jy.create({ ...precertificate, extensions }, external_node_crypto_.webcrypto);
        },
    };
}
async function leafExtensions(claims, publicKey, issuerKeyId) {
    return [
        new x509_cjs/* KeyUsagesExtension */.hy(x509_cjs/* KeyUsageFlags */.Ob.digitalSignature, true),
        new x509_cjs/* ExtendedKeyUsageExtension */.j6([x509_cjs/* ExtendedKeyUsage */.CD.codeSigning]),
        await x509_cjs/* SubjectKeyIdentifierExtension */.QE.create(publicKey, false, external_node_crypto_.webcrypto),
        issuerKeyId,
        new x509_cjs/* SubjectAlternativeNameExtension */.Wx([{ type: 'url', value: signerIdentity(claims) }], true),
        ...githubExtensions(claims).map(({ oid, value }) => new x509_cjs/* Extension */.YY(oid, false, value)),
    ];
}
async function selfSign(keys, { organization, commonName, start }) {
    const usages = x509_cjs/* KeyUsageFlags */.Ob.keyCertSign | x509_cjs/* KeyUsageFlags */.Ob.cRLSign;
    return x509_cjs/* X509CertificateGenerator */.Jy.createSelfSigned({
        serialNumber: serialNumber(),
        name: [{ O: [organization] }, { CN: [commonName] }],
        notBefore: start,
        notAfter: new Date(start.getTime() + rootLifetimeMs),
        keys,
        signingAlgorithm,
        extensions: [
            new x509_cjs/* KeyUsagesExtension */.hy(usages, true),
            new x509_cjs/* BasicConstraintsExtension */.WA(true, 0, true),
            await x509_cjs/* SubjectKeyIdentifierExtension */.QE.create(keys.publicKey, false, external_node_crypto_.webcrypto),
            await x509_cjs/* AuthorityKeyIdentifierExtension */.Z$.create(keys.publicKey, false, external_node_crypto_.webcrypto),
        ],
    }, external_node_crypto_.webcrypto);
}
function toBeSignedOf(certificate) {
    return Buffer.from(cjs.AsnConvert.serialize(cjs.AsnConvert.parse(certificate.rawData, build_cjs.Certificate).tbsCertificate));
}
// 20 bytes, positive and without a leading zero: RFC 5280, section 4.1.2.2.
function serialNumber() {
    const bytes = (0,external_node_crypto_.randomBytes)(20);
    bytes[0] = 0x40 | ((bytes[0] ?? 0) & 0x3f);
    return bytes.toString('hex');
}
// RFC 6962, section 3.2, and RFC 5246, section 7.4.1.4.1.
const version = 0;
const certificateTimestamp = 0;
const precertificateEntry = 1;
const sha256WithEcdsa = [4, 3];
/**
 * The promise of a certificate transparency log to take a certificate in, as a list of one.
 *
 * @param at The moment of the promise; milliseconds count.
 * @returns SignedCertificateTimestampList: the content of the extension that goes into the certificate.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-3.3
 */
function signCertificateTimestamp(precertificate, at, key) {
    const timestamp = number(at.getTime(), 8);
    const noExtensions = number(0, 2);
    const signature = key.sign(Buffer.concat([
        Buffer.from([version, certificateTimestamp]),
        timestamp,
        number(precertificateEntry, 2),
        precertificate.issuerKeyHash,
        withLength(precertificate.toBeSigned, 3),
        noExtensions,
    ]));
    const signed = Buffer.concat([Buffer.from(sha256WithEcdsa), withLength(signature, 2)]);
    const promise = Buffer.concat([Buffer.from([version]), key.id, timestamp, noExtensions, signed]);
    return withLength(withLength(promise, 2), 2);
}
function number(value, sizeBytes) {
    return Buffer.from(value.toString(16).padStart(sizeBytes * 2, '0'), 'hex');
}
function withLength(content, sizeBytes) {
    return Buffer.concat([number(content.length, sizeBytes), content]);
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/fulcio.js



const headers = { 'content-type': 'application/json', vary: 'Origin' };
/**
 * Fulcio's API, version 2: a certificate for who holds a token and a key. Keys are ECDSA over P-256 only.
 *
 * A token is not spent: the same one may be shown again.
 *
 * @see https://github.com/sigstore/fulcio/blob/main/fulcio.proto
 */
function createFulcio(authority, verifyToken) {
    return async (request) => {
        try {
            return await fulcio_answer(authority, verifyToken, request);
        }
        catch (error) {
            if (!(error instanceof refusal_Refusal))
                throw error;
            return { status: error.status, headers, body: gatewayRefusal(error) };
        }
    };
}
async function fulcio_answer(authority, verifyToken, request) {
    const root = authority.root.toString('pem');
    switch (`${request.method} ${request.url.pathname}`) {
        case 'POST /api/v2/signingCert': {
            const { claims, publicKey } = await readSigningRequest(request, verifyToken);
            const leaf = await authority.issue(claims, publicKey);
            const chain = { certificates: [leaf.toString('pem'), root] };
            return { status: 200, headers, body: { signedCertificateEmbeddedSct: { chain } } };
        }
        case 'GET /api/v2/signingCert':
            throw new refusal_Refusal(501, grpc.unimplemented, 'Method Not Allowed');
        case 'GET /api/v2/trustBundle':
            return { status: 200, headers, body: { chains: [{ certificates: [root] }] } };
        default:
            throw new refusal_Refusal(404, grpc.notFound, 'Not Found');
    }
}
async function readSigningRequest(request, verifyToken) {
    if (request.body.length > gatewayLimitBytes)
        throw fulcio_refused('http: request body too large');
    const text = request.body.toString();
    const { credentials, publicKeyRequest } = text === '' ? {} : parseRecord(text, () => fulcio_refused('unexpected EOF'));
    const token = recordOf(credentials).oidcIdentityToken ?? fulcio_bearerOf(request);
    const claims = await verifyToken(json_textOf(token), 'sigstore').catch(() => {
        throw fulcio_refused('There was an error processing the identity token');
    });
    const { publicKey: given, proofOfPossession } = recordOf(publicKeyRequest);
    const publicKey = readPublicKey(json_textOf(recordOf(given).content));
    const proof = Buffer.from(json_textOf(proofOfPossession), 'base64');
    if (!(0,external_node_crypto_.verify)('sha256', Buffer.from(json_textOf(claims.sub)), publicKey, proof)) {
        throw fulcio_refused('The signature supplied in the request could not be verified');
    }
    return { claims, publicKey };
}
// Only with this spelling of the scheme, as at the real server.
function fulcio_bearerOf({ headers: { authorization = '' } }) {
    return authorization.startsWith('Bearer ') ? authorization.slice('Bearer '.length) : '';
}
function readPublicKey(pem) {
    try {
        const key = (0,external_node_crypto_.createPublicKey)(pem);
        if (key.asymmetricKeyDetails?.namedCurve === 'prime256v1')
            return key;
    }
    catch {
        // Not PEM, or no key: the same answer as for a key of another kind.
    }
    throw fulcio_refused('The public key supplied in the request could not be parsed');
}
function fulcio_refused(message) {
    return new refusal_Refusal(400, grpc.invalidArgument, message);
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/log-key.js

/** Make a new key, ECDSA over P-256 and SHA-256, whose id is the hash of the public key. */
function createLogKey() {
    const { privateKey, publicKey } = (0,external_node_crypto_.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const encoded = publicKey.export({ type: 'spki', format: 'der' });
    return {
        id: (0,external_node_crypto_.createHash)('sha256').update(encoded).digest(),
        publicKey: encoded,
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        sign: (bytes) => (0,external_node_crypto_.sign)('sha256', bytes, privateKey),
    };
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/names.js
// Names that no resolver leads anywhere: what is signed here can never pass for the public good instance.
const domain = 'rehearsal.localhost';
const trustedForMs = 365 * 24 * 60 * 60 * 1000;
/** Since when keys hold that are made now: well before the first signature, because log times are whole seconds. */
function trustedSince(now) {
    return new Date(now.getTime() - trustedForMs);
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/headers.js
/** What Rekor, version 1, sends with every answer to reading, and the timestamp authority with every answer. */
const neverCached = {
    'cache-control': 'no-cache, no-store, no-transform, must-revalidate, private, max-age=0',
    expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
    pragma: 'no-cache',
    vary: 'Origin',
    'x-accel-expires': '0',
};

;// CONCATENATED MODULE: ./lib/standins/sigstore/proposed-entry.js



// `dsse` is the one kind that PyPI takes; more would be rows here.
const proposed_entry_kinds = {
    dsse: { '0.0.1': dsseBody },
};
/**
 * The body that the log keeps of a proposed entry: canonical JSON, each signature verified.
 *
 * @param request The request's body: JSON text.
 * @throws Refusal 400, 422, or, for malformed JSON, 500, as the real server does.
 */
function readProposedEntry(request) {
    if (request === '')
        throw new refusal_Refusal(422, 602, 'proposedEntry in body is required');
    const { kind, apiVersion, spec } = parseRecord(request, () => new refusal_Refusal(500, 500, 'unexpected EOF'));
    if (typeof kind !== 'string')
        throw new refusal_Refusal(422, 602, 'kind in body is required');
    const versions = proposed_entry_kinds[kind];
    if (versions === undefined)
        throw new refusal_Refusal(422, 422, `invalid kind value: "${kind}"`);
    if (spec === undefined)
        throw new refusal_Refusal(422, 602, 'spec in body is required');
    const bodyOf = versions[String(apiVersion)];
    if (bodyOf === undefined) {
        const found = `${kind} implementation for version '${apiVersion}' not found`;
        throw new refusal_Refusal(400, 400, `error processing entry: ${found}: unable to locate entry for version ${apiVersion}`);
    }
    return Buffer.from(canonicalJson({ apiVersion, kind, spec: bodyOf(recordOf(spec)) }));
}
const proposed_entry_listed = 'validation failure list:\n';
/**
 * The body that Rekor keeps of a proposed entry of kind `dsse` 0.0.1: digests and signatures, not the envelope.
 *
 * @param spec The proposal: `proposedContent` with the envelope as JSON text, and who can verify it.
 * @throws Refusal 400 when a signature has no verifier, or a verifier no signature.
 * @see https://github.com/sigstore/rekor/tree/main/pkg/types/dsse
 */
function dsseBody(spec) {
    const { envelope: text, verifiers } = recordOf(spec.proposedContent);
    if (typeof text !== 'string')
        throw proposed_entry_refused(`${proposed_entry_listed}proposedContent.proposedContent.envelope in body is required`);
    if (listOf(verifiers).length === 0) {
        throw proposed_entry_refused(`${proposed_entry_listed}proposedContent.proposedContent.verifiers in body should have at least 1 items`);
    }
    const envelope = readEnvelope(text);
    const payload = Buffer.from(json_textOf(envelope.payload), 'base64');
    const signatures = listOf(envelope.signatures).map((signature) => json_textOf(recordOf(signature).sig));
    if (signatures.length === 0)
        throw proposed_entry_refused('DSSE envelope must contain 1 or more signatures');
    const signed = preAuthenticationEncoding(json_textOf(envelope.payloadType), payload);
    const keys = listOf(verifiers).map((verifier) => readVerifier(json_textOf(verifier)));
    return {
        envelopeHash: { algorithm: 'sha256', value: sha256(text) },
        payloadHash: { algorithm: 'sha256', value: sha256(payload) },
        signatures: matchSignatures(signatures, keys, signed),
    };
}
/**
 * What a DSSE signature covers: the type and the payload, each with its length.
 *
 * @see https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
 */
function preAuthenticationEncoding(payloadType, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
function readEnvelope(text) {
    return parseRecord(text, () => proposed_entry_refused(`invalid character '${text[0] ?? ' '}' looking for beginning of value`));
}
function matchSignatures(signatures, keys, signed) {
    const accepts = (key, signature) => key.accepts(signed, Buffer.from(signature, 'base64'));
    if (!keys.every((key) => signatures.some((signature) => accepts(key, signature)))) {
        throw proposed_entry_refused('could not verify envelope: accepted signatures do not match threshold, Found: 0, Expected 1');
    }
    return [...signatures].sort().map((signature) => {
        const key = keys.find((candidate) => accepts(candidate, signature));
        if (key === undefined)
            throw proposed_entry_refused('all signatures must have a key that verifies it');
        return { signature, verifier: key.canonical };
    });
}
function proposed_entry_refused(reason) {
    return new refusal_Refusal(400, 400, `error processing entry: ${reason}`);
}
function sha256(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
}
/**
 * Read a verifier: a certificate or a plain public key. Neither chain nor time is checked, as at the real log.
 *
 * @param encoded Base64 of PEM.
 * @throws Refusal 400
 */
function readVerifier(encoded) {
    const pem = Buffer.from(encoded, 'base64').toString();
    const { key, canonicalPem } = readPem(pem);
    return {
        canonical: Buffer.from(canonicalPem).toString('base64'),
        accepts: (bytes, signature) => (0,external_node_crypto_.verify)('sha256', bytes, key, signature),
    };
}
function readPem(pem) {
    try {
        if (pem.includes('BEGIN CERTIFICATE')) {
            const certificate = new external_node_crypto_.X509Certificate(pem);
            return { key: certificate.publicKey, canonicalPem: certificate.toString() };
        }
        const key = (0,external_node_crypto_.createPublicKey)(pem);
        return { key, canonicalPem: key.export({ type: 'spki', format: 'pem' }).toString() };
    }
    catch {
        const reason = 'could not parse public key as x509: invalid public key: failure decoding PEM';
        throw new refusal_Refusal(400, 400, `error processing entry: ${reason}`);
    }
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/rekor.js



const entriesPath = '/api/v1/log/entries';
const json = { 'content-type': 'application/json', vary: 'Origin' };
/**
 * Rekor's API, version 1, as far as signing needs it: propose an entry, and read one.
 *
 * @see https://github.com/sigstore/rekor/blob/main/openapi.yaml
 */
function createRekor(log) {
    return (request) => {
        try {
            return rekor_answer(log, request);
        }
        catch (error) {
            if (!(error instanceof refusal_Refusal))
                throw error;
            const isReading = request.method === 'GET' && request.url.pathname.startsWith(entriesPath);
            const headers = { ...(isReading ? neverCached : {}), ...json, ...error.headers };
            return { status: error.status, headers, body: { code: error.code, message: error.message } };
        }
    };
}
function rekor_answer(log, request) {
    const { method, url } = request;
    if (url.pathname === entriesPath) {
        if (method === 'POST')
            return propose(log, request);
        if (method === 'GET')
            return byIndex(log, url.searchParams.get('logIndex') ?? '');
        throw methodRefused(method, ['GET', 'POST']);
    }
    if (url.pathname.startsWith(`${entriesPath}/`)) {
        if (method === 'GET')
            return byUuid(log, url.pathname.slice(entriesPath.length + 1));
        throw methodRefused(method, ['GET']);
    }
    throw new refusal_Refusal(404, 404, `path ${url.pathname} was not found`);
}
function propose(log, { headers, body }) {
    const [mediaType] = (headers['content-type'] ?? 'application/octet-stream').split(';');
    if (mediaType !== 'application/json') {
        throw new refusal_Refusal(415, 415, `unsupported media type "${mediaType}", only [application/json] are allowed`);
    }
    const { entry, isNew } = log.append(readProposedEntry(body.toString()));
    const location = `${entriesPath}/${entry.uuid}`;
    if (isNew) {
        return {
            status: 201,
            headers: { ...json, etag: entry.uuid, location },
            body: { [entry.uuid]: log.describe(entry) },
        };
    }
    const message = `an equivalent entry already exists in the transparency log with UUID ${entry.uuid}`;
    return { status: 409, headers: { ...json, location }, body: { code: 409, message } };
}
function byUuid(log, uuid) {
    if (!/^([0-9a-fA-F]{64}|[0-9a-fA-F]{80})$/.test(uuid)) {
        throw new refusal_Refusal(422, 605, "entryUUID in path should match '^([0-9a-fA-F]{64}|[0-9a-fA-F]{80})$'");
    }
    return found(log, log.find(uuid.toLowerCase()));
}
function byIndex(log, logIndex) {
    if (!/^\d+$/.test(logIndex)) {
        throw new refusal_Refusal(422, 601, `logIndex in query must be of type int64: "${logIndex}"`);
    }
    return found(log, log.entries.find((entry) => entry.logIndex === Number(logIndex)));
}
function found(log, entry) {
    if (entry === undefined)
        return { status: 404, headers: neverCached, body: '' };
    return { status: 200, headers: { ...neverCached, ...json }, body: { [entry.uuid]: log.describe(entry) } };
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/checkpoint.js
/**
 * A checkpoint: the signed note by which a log vouches for one state of its tree.
 *
 * @param host Names the signer.
 * @see https://github.com/C2SP/C2SP/blob/main/tlog-checkpoint.md
 */
function signCheckpoint(host, tree, key) {
    const note = `${tree.origin}\n${tree.size}\n${tree.rootHash.toString('base64')}\n`;
    const keyHint = key.id.subarray(0, 4);
    const signature = Buffer.concat([keyHint, key.sign(Buffer.from(note))]);
    return `${note}\n— ${host} ${signature.toString('base64')}\n`;
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/merkle-tree.js

// RFC 6962, section 2.1: the prefixes keep a leaf from passing for a node.
const leafPrefix = Buffer.from([0]);
const nodePrefix = Buffer.from([1]);
/**
 * The hash of one leaf of a Merkle tree.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1
 */
function leafHash(leaf) {
    return (0,external_node_crypto_.createHash)('sha256').update(leafPrefix).update(leaf).digest();
}
/**
 * The root over all leaves, which changes with every leaf that is added.
 *
 * @param leaves Leaf hashes, in order.
 */
function rootHash(leaves) {
    const [only] = leaves;
    if (only === undefined)
        return (0,external_node_crypto_.createHash)('sha256').digest();
    if (leaves.length === 1)
        return only;
    const { left, right } = merkle_tree_split(leaves);
    return (0,external_node_crypto_.createHash)('sha256').update(nodePrefix).update(rootHash(left)).update(rootHash(right)).digest();
}
/**
 * The hashes that lead from one leaf to the root, the nearest first.
 *
 * @param leaves Leaf hashes, in order.
 * @see https://www.rfc-editor.org/rfc/rfc6962#section-2.1.1
 */
function inclusionProof(index, leaves) {
    if (leaves.length === 1)
        return [];
    const { left, right } = merkle_tree_split(leaves);
    return index < left.length
        ? [...inclusionProof(index, left), rootHash(right)]
        : [...inclusionProof(index - left.length, right), rootHash(left)];
}
// At the largest power of two that leaves something on the right.
function merkle_tree_split(leaves) {
    let size = 1;
    while (size * 2 < leaves.length)
        size *= 2;
    return { left: leaves.slice(0, size), right: leaves.slice(size) };
}

;// CONCATENATED MODULE: ./lib/standins/sigstore/transparency-log.js




// What the closed shards of the log hold, so that the index in the log is never the index in the tree.
const entriesInClosedShards = 1_000;
/** Begin a log that holds nothing of interest yet. */
function createTransparencyLog(options) {
    const treeId = (0,external_node_crypto_.randomBytes)(8);
    treeId[0] = 0x10; // A positive 64-bit number without leading zeros, whose hex begins every UUID.
    const entries = [];
    // A log in use is never empty. In an empty one the first index is 0, which clients leave out of a bundle's JSON,
    // and sigstore-python refuses the gap.
    const leaves = [leafHash((0,external_node_crypto_.randomBytes)(32))];
    return {
        entries,
        append: (body) => {
            const leaf = leafHash(body);
            const uuid = treeId.toString('hex') + leaf.toString('hex');
            const earlier = entries.find((entry) => entry.uuid === uuid);
            if (earlier !== undefined)
                return { entry: earlier, isNew: false };
            const treeIndex = leaves.push(leaf) - 1;
            const logIndex = entriesInClosedShards + treeIndex;
            const integratedTime = Math.floor(options.now().getTime() / 1000);
            const entry = { uuid, logIndex, treeIndex, integratedTime, body };
            entries.push(entry);
            return { entry, isNew: true };
        },
        find: (uuid) => entries.find((entry) => entry.uuid === uuid || entry.uuid.slice(16) === uuid),
        describe: (entry) => {
            const promised = {
                body: entry.body.toString('base64'),
                integratedTime: entry.integratedTime,
                logID: options.key.id.toString('hex'),
                logIndex: entry.logIndex,
            };
            const signedEntryTimestamp = options.key.sign(Buffer.from(canonicalJson(promised))).toString('base64');
            const proof = proveInclusion(entry.treeIndex, { treeId, leaves }, options);
            return { ...promised, verification: { inclusionProof: proof, signedEntryTimestamp } };
        },
    };
}
function proveInclusion(logIndex, { treeId, leaves }, { host, key }) {
    const root = rootHash(leaves);
    const tree = { origin: `${host} - ${treeId.readBigUInt64BE()}`, size: leaves.length, rootHash: root };
    return {
        checkpoint: signCheckpoint(host, tree, key),
        hashes: inclusionProof(logIndex, leaves).map((hash) => hash.toString('hex')),
        logIndex,
        rootHash: root.toString('hex'),
        treeSize: leaves.length,
    };
}

;// CONCATENATED MODULE: ./lib/standins/sigstore.js






/**
 * A Sigstore of its own, with new keys.
 *
 * @param now The clock of certificates and log entries.
 * @param verifyToken Checks the tokens of those who want a certificate.
 * @param alsoTrusted Is in the trusted root too.
 */
async function createSigstore({ now, verifyToken, alsoTrusted, }) {
    const start = trustedSince(now());
    const names = { organization: domain, commonName: 'rehearsal' };
    const ctLogKey = createLogKey();
    const authority = await createCertificateAuthority({ ...names, start, ctLogKey, now });
    const rekorKey = createLogKey();
    const rekorHost = `rekor.${domain}`;
    const log = createTransparencyLog({ host: rekorHost, key: rekorKey, now });
    return {
        fulcio: createFulcio(authority, verifyToken),
        rekor: createRekor(log),
        trustedRoot: trustedRoot({
            authority: { ...names, url: `https://fulcio.${domain}`, chain: [Buffer.from(authority.root.rawData)] },
            ctLog: { url: `https://ctfe.${domain}`, key: ctLogKey },
            transparencyLogs: [{ url: `https://${rekorHost}`, key: rekorKey }, ...(alsoTrusted ? [alsoTrusted.log] : [])],
            timestampAuthorities: alsoTrusted ? [alsoTrusted.authority] : [],
            start,
        }),
        entries: log.entries,
    };
}
/**
 * The trusted root, as Sigstore's TrustedRoot in JSON: complete for sigstore-python, which takes no gaps.
 *
 * @see https://github.com/sigstore/protobuf-specs/blob/main/protos/sigstore_trustroot.proto
 */
function trustedRoot({ authority, ctLog, transparencyLogs, timestampAuthorities, start }) {
    const validFor = { start: start.toISOString() };
    const trustedLog = ({ url, key }) => ({
        baseUrl: url,
        hashAlgorithm: 'SHA2_256',
        publicKey: {
            rawBytes: key.publicKey.toString('base64'),
            keyDetails: key.keyDetails,
            validFor,
        },
        logId: { keyId: key.id.toString('base64') },
    });
    const trustedAuthority = ({ url, organization, commonName, chain }) => ({
        subject: { organization, commonName },
        uri: url,
        certChain: { certificates: chain.map((certificate) => ({ rawBytes: certificate.toString('base64') })) },
        validFor,
    });
    return {
        mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
        tlogs: transparencyLogs.map(trustedLog),
        certificateAuthorities: [trustedAuthority(authority)],
        ctlogs: [trustedLog(ctLog)],
        timestampAuthorities: timestampAuthorities.map(trustedAuthority),
    };
}

;// CONCATENATED MODULE: ./lib/standins/world.js








/** Servers by the names that logs use. */
const serverNames = ['github', 'artifacts', 'oidc', 'fulcio', 'rekor', 'index'];
// An older release, which takes no more files.
const releasedAgoMs = 30 * 24 * 60 * 60 * 1000;
/** Start the stand-ins, each on a port of its own, and wire them as the originals are. */
async function openWorld(options) {
    const { repository, gitFolder, gitVariables, released = [], now, unknownAtGitHub = [], observe } = options;
    const git = await readGitSnapshot(gitFolder, gitVariables);
    const github = createGitHub({
        repository: { ...repository, isPrivate: false },
        git,
        now,
        // The form that GitHub answers with since 2026-07-16.
        bundles: 'url',
        uploader: 'github-actions[bot]',
        unknown: unknownAtGitHub,
    });
    const artifacts = createArtifactService({ now });
    const oidc = await createOidc({ now, key: await githubKey() });
    const sigstore = await createSigstore({ now, verifyToken: oidc.verify });
    const index = await createIndex({
        host: 'pypi',
        publishers: [publisherOf(options)],
        verifyToken: oidc.verify,
        trustedRoot: sigstore.trustedRoot,
        now,
    });
    addReleased(index.state, released, new Date(now().getTime() - releasedAgoMs));
    const handlers = {
        github: github.handler,
        artifacts: artifacts.handler,
        oidc: oidc.handler,
        fulcio: sigstore.fulcio,
        rekor: sigstore.rekor,
        index: index.handler,
    };
    const servers = await startAll(handlers, observe);
    return {
        github,
        artifacts,
        oidc,
        index,
        trustedRoot: sigstore.trustedRoot,
        urls: mapServers((name) => servers[name].url),
        receive: async () => github.state.receive(await readGitSnapshot(gitFolder, gitVariables, github.state.git)),
        close: async (but) => {
            await Promise.all(serverNames.filter((name) => name !== but).map((name) => servers[name].close()));
        },
    };
}
/** Registered, and without a project yet: the first upload of a new project works the same way as all later ones. */
function publisherOf({ repository, project, workflow, environment }) {
    return {
        kind: 'active',
        projects: [project],
        repository: `${repository.owner}/${repository.name}`,
        ownerId: String(repository.ownerId),
        workflow,
        environment,
    };
}
async function startAll(handlers, observe) {
    const started = await Promise.all(serverNames.map(async (name) => [name, await serve(name, handlers[name], observe)]));
    const byName = new Map(started);
    return mapServers((name) => {
        const server = byName.get(name);
        if (server === undefined)
            throw new Error(`The stand-in ${name} was not started.`);
        return server;
    });
}
function mapServers(make) {
    return {
        github: make('github'),
        artifacts: make('artifacts'),
        oidc: make('oidc'),
        fulcio: make('fulcio'),
        rekor: make('rekor'),
        index: make('index'),
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/ledger.js
// Shorter texts are no tokens, and would be found by chance.
const shortestSecret = 8;
/** A ledger without entries. */
function createLedger() {
    const entries = [];
    const secrets = new Set();
    let current;
    const keepSecret = (value) => {
        if (value.length >= shortestSecret)
            secrets.add(value);
    };
    return {
        entries,
        secrets,
        keepSecret,
        observe: (exchange) => {
            for (const token of tokensIn(exchange))
                keepSecret(token);
            if (current !== undefined)
                entries.push({ n: entries.length + 1, ...current, ...entryOf(exchange) });
        },
        during: async (job, attempt, work) => {
            current = { job, attempt };
            try {
                return await work();
            }
            finally {
                current = undefined;
            }
        },
    };
}
/**
 * Whether a request asks to change something.
 *
 * Some services read by POST: the artifact service's lists and addresses, and Rekor's search.
 */
function isWrite(server, method, pathname) {
    if (method === 'GET' || method === 'HEAD' || method === 'OPTIONS')
        return false;
    if (server === 'artifacts')
        return !/\/(?:ListArtifacts|GetSignedArtifactURL)$/.test(pathname);
    return !(server === 'rekor' && pathname.endsWith('/retrieve'));
}
function entryOf({ server, request, response }) {
    const { method, url } = request;
    return {
        server,
        method,
        path: url.searchParams.has('sig') ? url.pathname : `${url.pathname}${url.search}`,
        status: response.status,
        write: isWrite(server, method, url.pathname),
    };
}
/** OIDC tokens and upload tokens, at the moment they are given out. */
function tokensIn({ server, response: { body } }) {
    if (typeof body !== 'object' || body === null || Buffer.isBuffer(body))
        return [];
    const token = server === 'oidc' ? Reflect.get(body, 'value') : server === 'index' ? Reflect.get(body, 'token') : undefined;
    return typeof token === 'string' ? [token] : [];
}

// EXTERNAL MODULE: ./lib/distribution/file-name.js + 2 modules
var file_name = __webpack_require__(74664);
;// CONCATENATED MODULE: ./lib/rehearsal/runner/released.js





/**
 * The distributions in a folder, as an index had them before the rehearsal.
 *
 * @param folder `undefined` for none.
 * @throws ReleaseError `input-invalid` for a folder that cannot be read, or a file that is no distribution.
 */
async function readReleased(folder) {
    if (folder === undefined)
        return [];
    try {
        const names = (await (0,promises_.readdir)(folder)).filter((name) => !name.startsWith('.')).toSorted();
        const foreign = names.find((name) => (0,file_name/* fileNameOf */.bV)(name) === undefined);
        if (foreign !== undefined)
            throw unfit(folder, `holds ${(0,quoted/* quoted */.TL)(foreign)}, which is no distribution by its name`);
        return await Promise.all(names.map(async (name) => ({ name, bytes: await (0,promises_.readFile)((0,external_node_path_.join)(folder, name)) })));
    }
    catch (cause) {
        if (cause instanceof errors/* ReleaseError */.K2)
            throw cause;
        throw unfit(folder, 'cannot be read', cause);
    }
}
function unfit(folder, found, cause) {
    return new errors/* ReleaseError */.K2('input-invalid', {
        message: `The folder ${(0,quoted/* quotedPath */.MW)(folder)} of released files ${found}.`,
        hint: 'Give a folder with the files of the last release, as `pip download --no-deps` and `--no-binary :all:` leave them.',
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/rehearsal/runner/stage.js








/**
 * Start the stand-ins for one project.
 *
 * @param work Private folder; the world must be closed before it is removed.
 */
async function openStage(options, project, work) {
    const { runAction, action, environment, runsCommands = false, legs = new Map() } = options;
    const { unknownAtGitHub = [], now, root } = options;
    const { repository, normalizedProject, origin, workflows } = project;
    const ledger = createLedger();
    const world = await openWorld({
        repository: { ...repository, defaultBranch: origin.baseBranch },
        gitFolder: origin.folder,
        gitVariables: gitVariables(environment),
        project: normalizedProject,
        workflow: (0,external_node_path_.basename)(workflows.publish.workflow.path),
        environment: 'publish',
        released: await readReleased(options.released),
        now,
        unknownAtGitHub,
        observe: ledger.observe,
    });
    const inputDefaults = await readInputDefaults(root);
    const endpoints = await makeEndpoints(world, work);
    return {
        world,
        ledger,
        gitFolder: origin.folder,
        work,
        runAction,
        action,
        inputDefaults,
        endpoints,
        environment,
        runsCommands,
        legs,
        now,
    };
}
/** The input `endpoints`: everything that a rehearsal changes about a step. */
async function makeEndpoints({ trustedRoot, urls: { index, fulcio, rekor } }, work) {
    const path = (0,external_node_path_.join)(work, 'trusted_root.json');
    await (0,promises_.writeFile)(path, JSON.stringify(trustedRoot));
    return JSON.stringify({ index, fulcio, rekor, 'trusted-root': path });
}
/** Read the inputs of the action that lies in a folder. */
async function readInputDefaults(root) {
    const metadata = (0,yaml_dist/* parse */.qg)(await (0,promises_.readFile)((0,external_node_path_.join)(root, 'action.yml'), 'utf8'));
    const inputs = (0,json_value/* valueAt */.fK)(metadata, ['inputs']);
    const names = (0,json_value/* isRecord */.u4)(inputs) ? Object.keys(inputs) : [];
    return new Map(names.map((name) => [name, defaultOf((0,json_value/* valueAt */.fK)(inputs, [name, 'default']))]));
}
function defaultOf(value) {
    const text = value === undefined || value === null ? '' : String(value);
    const expression = /^\$\{\{(.*)\}\}$/s.exec(text);
    return expression === null
        ? { kind: 'text', text, line: 1 }
        : { kind: 'expression', source: (expression[1] ?? '').trim(), line: 1 };
}

// EXTERNAL MODULE: ./lib/clients/packages.js
var clients_packages = __webpack_require__(36651);
// EXTERNAL MODULE: ./lib/clients/release-states.js
var release_states = __webpack_require__(3204);
// EXTERNAL MODULE: ./lib/release/project.js + 18 modules
var release_project = __webpack_require__(6068);
// EXTERNAL MODULE: ./lib/release/tag.js
var release_tag = __webpack_require__(28089);
// EXTERNAL MODULE: ./lib/clients/git/history.js
var git_history = __webpack_require__(88967);
// EXTERNAL MODULE: ./lib/clients/git.js + 4 modules
var clients_git = __webpack_require__(47418);
;// CONCATENATED MODULE: ./lib/rehearsal/scene/fast-import.js
/** @see https://git-scm.com/docs/git-fast-import#_commit */
function importedCommit({ ref, committer, message, files }) {
    return [
        line(`commit ${ref}`),
        line(`committer ${committer}`),
        ...data(`${message}\n`),
        ...files.flatMap(({ path, mode, content }) => [line(`M ${mode} inline ${quotedPath(path)}`), ...data(content)]),
    ];
}
/** A line of the stream. */
const line = (text) => Buffer.from(`${text}\n`);
/** Bytes of the stream, after their length. */
function data(content) {
    const bytes = Buffer.from(content);
    return [line(`data ${bytes.length}`), bytes, line('')];
}
const quotedPath = (path) => ['"', path.replace(/["\\]/g, (character) => `\\${character}`).replaceAll('\n', '\\n'), '"'].join('');

;// CONCATENATED MODULE: ./lib/rehearsal/scene/maintainer.js
const maintainer_maintainer = { name: 'Example Maintainer', email: 'maintainer@example.org' };
const whenOf = (date) => `${Math.floor(date.getTime() / 1000)} +0000`;
/** The neutral person of a rehearsal, at a given time, as git writes it into an object. */
const maintainer_signatureOf = (date) => `${maintainer_maintainer.name} <${maintainer_maintainer.email}> ${whenOf(date)}`;
/** The variables that make git write this person and a given time. */
function maintainer_identity(date) {
    return {
        GIT_AUTHOR_NAME: maintainer_maintainer.name,
        GIT_AUTHOR_EMAIL: maintainer_maintainer.email,
        GIT_AUTHOR_DATE: whenOf(date),
        GIT_COMMITTER_NAME: maintainer_maintainer.name,
        GIT_COMMITTER_EMAIL: maintainer_maintainer.email,
        GIT_COMMITTER_DATE: whenOf(date),
    };
}

;// CONCATENATED MODULE: ./lib/rehearsal/scene/sample.js





/** The tag of the sample's newest release. */
const sampleTag = '1.2.0';
const releaseBranch = `release-${sampleTag}`;
/** The branch of that release: what somebody who prepared it has checked out. */
const sampleHead = `refs/heads/${releaseBranch}`;
const earlierTag = '1.1.0';
const sample_dayMs = 24 * 60 * 60 * 1000;
/**
 * Make the sample a repository with a history: a release, its tag, the start of the next, and the release branch.
 *
 * It is a bare one, written by one `git fast-import`. Dates count back from `now`, so the change log is as new as the tag.
 *
 * @see https://git-scm.com/docs/git-fast-import#_input_format
 */
async function makeSample({ source, target, environment, now }) {
    const files = await sample_filesOf(source);
    const dateOf = (daysAgo) => new Date(now.getTime() - daysAgo * sample_dayMs);
    const earlierDay = isoDay(dateOf(59));
    const commit = (daysAgo, on, message, state) => importedCommit({
        ref: `refs/heads/${on}`,
        committer: maintainer_signatureOf(dateOf(daysAgo)),
        message,
        files: [...files].map(([path, bytes]) => ({ path, mode: '100644', content: inState(path, bytes, state) })),
    });
    const tag = (daysAgo, name, on) => [
        line(`tag ${name}`),
        line(`from refs/heads/${on}`),
        line(`tagger ${maintainer_signatureOf(dateOf(daysAgo))}`),
        ...data(`release version ${name}\n`),
    ];
    const history = [
        ...commit(60, 'main', 'greet people', { version: `${earlierTag}.dev`, dates: [undefined] }),
        ...commit(59, 'main', `release version ${earlierTag}`, { version: earlierTag, dates: [earlierDay] }),
        ...tag(59, earlierTag, 'main'),
        ...commit(20, 'main', `start version ${sampleTag}`, {
            version: `${sampleTag}.dev`,
            dates: [earlierDay, undefined],
        }),
        line(`reset ${sampleHead}`),
        line('from refs/heads/main'),
        ...commit(0, releaseBranch, `release version ${sampleTag}`, {
            version: sampleTag,
            dates: [earlierDay, isoDay(now)],
        }),
        ...tag(0, sampleTag, releaseBranch),
    ];
    await (0,promises_.mkdir)(target, { recursive: true });
    const git = gitIn(target, environment);
    await git(['init', '--quiet', '--bare', '--template=', '--initial-branch', 'main']);
    // Kept as the one pack that it is, instead of a process that takes it apart.
    await git(['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet'], {}, Buffer.concat(history));
}
/** The files below a folder, by their paths with `/`. */
async function sample_filesOf(folder) {
    const entries = await (0,promises_.readdir)(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => (0,external_node_path_.join)(parentPath, name));
    const named = paths.toSorted().map(async (path) => {
        return [(0,external_node_path_.relative)(folder, path).replaceAll('\\', '/'), await (0,promises_.readFile)(path)];
    });
    return new Map(await Promise.all(named));
}
/** A file as it is in a state of the project: two of them tell the release. */
function inState(path, bytes, state) {
    switch (path) {
        case 'pyproject.toml':
            return projectIn(bytes.toString(), state);
        case 'CHANGES.rst':
            return changeLogIn(bytes.toString(), state);
        default:
            return bytes;
    }
}
function projectIn(text, { version }) {
    return text.replace(`version = "${sampleTag}"`, `version = "${version}"`);
}
/** The change log with as many of its sections as there are dates, oldest first. */
function changeLogIn(text, { dates }) {
    // Two empty lines stand between the sections, newest first.
    const sections = text.trimEnd().split('\n\n\n').toReversed();
    const kept = dates.map((date, index) => {
        const status = date === undefined ? 'Unreleased' : `Released ${date}`;
        return (sections[index] ?? '').replace(/^Released .*$/m, status);
    });
    return `${kept.toReversed().join('\n\n\n')}\n`;
}
function isoDay(date) {
    return date.toISOString().slice(0, 10);
}

;// CONCATENATED MODULE: ./lib/rehearsal/scene/copy.js








/**
 * Copy a repository, unless it is the sample, which is nobody's: its branches, its tags, and what is checked out.
 *
 * Where contents are missing, the copy begins with what is checked out. Nothing is written to the source.
 *
 * @param work Folder for the copy; it exists.
 * @throws ReleaseError `git-failed`
 */
async function copyRepository(source, work, environment) {
    const { isSample, missing } = source;
    const folder = isSample ? source.folder : (0,external_node_path_.join)(work, 'origin.git');
    if (!isSample)
        await cloneOf(source.folder, folder, environment);
    // GitHub gives out any commit by its hash, which actions/checkout relies on.
    await (0,promises_.appendFile)((0,external_node_path_.join)(folder, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n');
    const git = gitIn(folder, environment);
    // A person may forbid their git to work in bare repositories, but this one is nobody's.
    const own = { ...environment, HOME: work, XDG_CONFIG_HOME: work, USERPROFILE: work };
    const reader = new clients_git/* Git */.T(folder, own);
    const found = await refsIn(git);
    const checkedOut = isSample ? (found.targets.get(sampleHead) ?? '') : await reader.headCommit();
    const triedHead = isSample ? undefined : await headOfTrialMerge(reader, checkedOut);
    const head = triedHead?.isThere === true ? triedHead.commit : checkedOut;
    const mergedInto = [];
    if (missing === 'nothing')
        for (const commit of source.mergedInto)
            if ((await reader.commitOf(commit)) !== undefined)
                mergedInto.push(commit);
    const refs = missing === 'contents' ? await beginWith(head, { folder, git, ...found }) : found.refs;
    return {
        ...{ folder, git, reader, history: new git_history/* GitHistory */.Z(folder, own), ...found, refs, head, mergedInto },
        isTrialMerge: triedHead?.isThere === false,
    };
}
// Whatever the person has set: no program of theirs runs, and nothing is refused that is only copied here.
const cautious = [
    `core.hooksPath=${external_node_os_.devNull}`,
    'clone.rejectShallow=false',
    'fetch.fsckObjects=false',
    'transfer.fsckObjects=false',
    'protocol.file.allow=always',
].flatMap((setting) => ['-c', setting]);
/**
 * Copy a repository without running anything of it or of the person.
 *
 * @param folder Does not exist yet; the folder above it does.
 * @throws ReleaseError `git-failed`
 */
async function cloneOf(source, folder, environment) {
    const git = readingGitIn((0,external_node_path_.dirname)(folder), environment);
    await git([...cautious, 'clone', '--quiet', '--bare', '--no-hardlinks', '--template=', '--', source, folder]);
}
async function refsIn(git) {
    const format = '%(refname) %(objectname) %(HEAD)%(*objectname)';
    const lines = (await git(['for-each-ref', `--format=${format}`])).split('\n').filter((line) => line !== '');
    const found = lines.map((line) => {
        const [, name = '', object = '', mark = '', peeled = ''] = /^(\S+) (\S+) ([ *])(\S*)$/.exec(line) ?? [];
        return { name, object, isCurrent: mark === '*', target: peeled === '' ? object : peeled };
    });
    return {
        refs: new Map(found.map(({ name, object }) => [name, object])),
        targets: new Map(found.map(({ name, target }) => [name, target])),
        branch: found.find(({ isCurrent }) => isCurrent)?.name.slice('refs/heads/'.length),
    };
}
/**
 * The head of the pull request whose trial merge a job of GitHub has checked out; `undefined` if a commit is no such merge.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
async function headOfTrialMerge(reader, commit) {
    const { subject, parents } = await reader.commit(commit);
    const [base = '', head = ''] = parents;
    if (head === '' || subject !== `Merge ${head} into ${base}`)
        return undefined;
    return { commit: head, isThere: (await reader.commitOf(head)) !== undefined };
}
/**
 * Cut the history off before a commit, with all branches and tags that have another one.
 *
 * @returns The refs that stay.
 */
async function beginWith(head, { folder, git, refs, branch }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(folder, 'shallow'), `${head}\n`);
    const objects = await git(['rev-list', '--objects', '--missing=print', '--no-walk', head]);
    if (/^\?/m.test(objects))
        throw lacksContents();
    const isKept = (name) => name === `refs/heads/${branch}`;
    const gone = [...refs.keys()].filter((name) => !isKept(name));
    if (gone.length > 0)
        await git(['update-ref', '--stdin'], {}, gone.map((name) => `delete ${name}\n`).join(''));
    return new Map([...refs].filter(([name]) => isKept(name)));
}
function lacksContents() {
    return new errors/* ReleaseError */.K2('git-failed', {
        message: 'The clone lacks contents of the files that are checked out, and its server is not asked for them.',
        hint: 'Run `git fetch --refetch --no-filter origin` in it, or rehearse a clone that was made without `--filter`.',
    });
}

;// CONCATENATED MODULE: ./lib/rehearsal/scene/origin.js


/** The branch of a release. */
const headBranchOf = (tag) => `release-${tag}`;
/**
 * Tag a copy if needed, and make up the release pull request.
 *
 * @throws ReleaseError `git-failed`
 */
async function makeOrigin(copy, options) {
    const { folder, git, reader, refs } = copy;
    const { tag, commit: place, isMade, now } = options;
    const name = `refs/tags/${tag}`;
    const existing = refs.get(name);
    if (existing === undefined)
        await git(['tag', '--annotate', '--message', `release version ${tag}`, '--end-of-options', tag, place], maintainer_identity(now));
    const tagObject = existing ?? (await git(['rev-parse', name]));
    const { commit, parents } = await reader.commit(`${name}^{commit}`);
    const baseBranch = baseBranchOf(copy, headBranchOf(tag), isMade);
    const base = isMade
        ? await oneThatIsThere(parents, copy, commit)
        : await startOf({ commit, parents }, copy, refs.get(`refs/heads/${baseBranch}`));
    const isHeldBack = existing === undefined || options.isHeldBack;
    const released = { tag, commit, base, baseBranch, isMade, isHeldBack, now };
    return {
        folder,
        git,
        reader,
        tag,
        commit,
        base,
        baseBranch,
        headBranch: headBranchOf(tag),
        mergeCommit: await makePullRequest(copy, released),
        pushTag: async () => {
            await git(['update-ref', name, tagObject]);
        },
    };
}
// Releases of a series are made on its own branch.
const longLived = /^(?:main|master|stable|development|.+\.x|.+-maintenance)$/;
/** The branch that the pull request is merged into: the one that is checked out, if releases are made there; else the main one. */
function baseBranchOf({ refs, branch }, headBranch, isMade) {
    const own = isMade && branch !== undefined && longLived.test(branch) ? [branch] : [];
    const names = [...own, 'main', 'master', 'stable', branch];
    // A clone may have the branch of the release alone.
    const isBase = (name) => name !== headBranch && refs.has(`refs/heads/${name}`);
    return names.find(isBase) ?? 'main';
}
/** Where the branch of a release begins, if it was not merged; else its first parent. */
async function startOf({ commit, parents }, copy, tip) {
    const tips = [...new Set([...(tip === undefined ? [] : [tip]), ...copy.mergedInto])];
    // Most release branches have one commit, and need no process.
    if (tips.length > 0 && !tips.every((other) => other === commit || parents.includes(other))) {
        // With several names, git takes the others for one branch into which all of them were merged.
        const start = await copy.git(['merge-base', commit, ...tips]).catch(() => '');
        if (start !== '' && start !== commit)
            return start;
    }
    return await oneThatIsThere(parents, copy, commit);
}
/** The first parent; what was not fetched of a history is not there. */
async function oneThatIsThere(parents, { reader }, commit) {
    for (const parent of parents)
        if ((await reader.commitOf(parent)) !== undefined)
            return parent;
    return commit;
}
/** @returns The merge that GitHub tries. */
async function makePullRequest({ git, refs, branch }, released) {
    const { tag, commit, base, baseBranch, isMade, isHeldBack, now } = released;
    const merge = ['commit-tree', `${commit}^{tree}`, '-p', base, '-p', commit, '-m', `Merge ${commit} into ${base}`];
    const mergeCommit = await git(merge, maintainer_identity(now));
    const pull = `refs/pull/${pullRequestNumber}`;
    // Where the tag was made on the default branch itself, the copy goes back to the moment before the merge.
    const tip = refs.get(`refs/heads/${baseBranch}`);
    const isMoved = isMade || tip === undefined || tip === commit;
    const changes = [
        `update refs/heads/${headBranchOf(tag)} ${commit}`,
        `update ${pull}/head ${commit}`,
        `update ${pull}/merge ${mergeCommit}`,
        ...(isMoved ? [`update refs/heads/${baseBranch} ${base}`] : []),
        ...(isHeldBack ? [`delete refs/tags/${tag}`] : []),
    ];
    await git(['update-ref', '--stdin'], {}, changes.map((change) => `${change}\n`).join(''));
    if (branch !== baseBranch)
        await git(['symbolic-ref', 'HEAD', `refs/heads/${baseBranch}`]);
    return mergeCommit;
}

// EXTERNAL MODULE: ./lib/clients/packages/opened.js
var packages_opened = __webpack_require__(34659);
// EXTERNAL MODULE: ./lib/release/edit.js + 16 modules
var edit = __webpack_require__(16343);
;// CONCATENATED MODULE: ./lib/rehearsal/scene/prepared.js





const madeUpEntry = 'A placeholder of the rehearsal, since nobody has written an entry.';
/**
 * Make in the copy what `next` and `prepare` make in a clone: the commits that begin and release a version.
 *
 * @throws ReleaseError what `editNext` and `editRelease` throw; `git-failed`
 */
async function prepareIn(copy, release) {
    const { version, opened, ref, now } = release;
    const { git, reader, head } = copy;
    const tree = await reader.treeAt(head);
    const { begun, entered, released } = await (0,packages_opened/* namingPackage */.HY)(opened, () => editsOf(release));
    const commit = (message, inPackage) => {
        if (inPackage.size === 0)
            return [];
        const files = prepared_filesOf((0,packages_opened/* editsInRepository */.vz)(opened, inPackage), tree);
        return importedCommit({ ref, committer: maintainer_signatureOf(now), message, files });
    };
    const title = (0,packages_opened/* titleOf */.Gg)(opened, version);
    const stream = [
        line(`reset ${ref}`),
        line(`from ${head}`),
        ...commit(`start ${title}`, begun),
        ...commit(`release ${title}`, released),
    ];
    await git(['fast-import', '--quiet', '--force'], {}, Buffer.concat(stream));
    return { isBegun: begun.size > 0, isReleased: released.size > 0, hasMadeUpEntry: entered.size > 0 };
}
/** The edits of both commits, with the paths of the tree that was opened. */
async function editsOf(release) {
    const { version, opened } = release;
    const { tree, settings } = opened;
    const { begun, dated } = await datedEdits(release);
    const base = (0,edit/* withEdits */.QU)(tree, begun);
    const entered = await (0,edit/* editFirstEntry */.l1)((0,edit/* withEdits */.QU)(base, dated), settings, { version, words: madeUpEntry });
    return { begun, entered, released: new Map([...dated, ...entered]) };
}
/**
 * What `prepare` changes, and before it what `next` does, where `prepare` alone would ask for it: there is no section for
 * the version.
 *
 * A version that is begun already, or a change log that is none, needs no such commit.
 */
async function datedEdits({ opened: { tree, settings }, version, day }) {
    const dating = { version, day, kept: 'near' };
    try {
        return { begun: new Map(), dated: await (0,edit/* editRelease */.Sx)(tree, settings, dating) };
    }
    catch (error) {
        if (!(error instanceof errors/* ReleaseError */.K2) || error.code !== 'change-log-section-missing')
            throw error;
        const begun = await (0,edit/* editNext */.iA)(tree, settings, version);
        return { begun, dated: await (0,edit/* editRelease */.Sx)((0,edit/* withEdits */.QU)(tree, begun), settings, dating) };
    }
}
function prepared_filesOf(edits, { entries }) {
    return [...edits].map(([path, content]) => ({ path, mode: entries.get(path)?.split(' ')[0] ?? '100644', content }));
}

// EXTERNAL MODULE: ./lib/clients/git/remote.js
var git_remote = __webpack_require__(17953);
// EXTERNAL MODULE: ./lib/clients/git/repository.js
var git_repository = __webpack_require__(49811);
;// CONCATENATED MODULE: ./lib/rehearsal/scene/project.js







const project_longLived = ['main', 'master', 'stable', 'development', '*.x', '*-maintenance'].map((name) => `refs/remotes/origin/${name}`);
const wanted = '^(remote\\.origin\\.url|remote\\..*\\.promisor|extensions\\.partialclone)$';
// https://git-scm.com/docs/partial-clone#_design_details
const partial = /^(?:remote\..*\.promisor true|extensions\.partialclone )/m;
// Not even a program that tells git what has changed.
const withoutPrograms = ['-c', 'core.fsmonitor=false'];
/**
 * Find the project to rehearse, or make the sample.
 *
 * @throws ReleaseError `repository-unfit` if the folder is in no checkout with a commit.
 */
async function findSource({ project, root, work, environment, now }) {
    if (project === undefined) {
        const folder = (0,external_node_path_.join)(work, 'sample');
        await makeSample({ source: (0,external_node_path_.join)(root, 'examples', 'sample'), target: folder, environment, now });
        return {
            folder,
            within: undefined,
            isSample: true,
            fullName: undefined,
            uncommitted: 0,
            missing: 'nothing',
            mergedInto: [],
        };
    }
    const { root: found, isShallow } = await (0,git_repository/* requireRepository */.j)(project, environment);
    // git writes its paths with "/" everywhere.
    const folder = (0,external_node_path_.resolve)(found);
    const git = readingGitIn(folder, environment);
    const path = await (0,git_repository/* folderIn */.C)(folder, project);
    const settings = await git(['config', '--get-regexp', wanted]).catch(() => '');
    const remote = /^remote\.origin\.url (.*)$/m.exec(settings)?.[1] ?? '';
    const branches = await git(['for-each-ref', '--format=%(objectname)', ...project_longLived]);
    // A filter of the person that is missing, such as that of LFS, makes git refuse.
    const status = await git([...withoutPrograms, 'status', '--porcelain']).catch(() => undefined);
    return {
        folder,
        within: path === '' ? undefined : { path, refusal: notTheTop(project, folder) },
        isSample: false,
        fullName: (0,git_remote/* repositoryOfUrl */.Je)(remote),
        uncommitted: status === '' ? 0 : status?.split('\n').length,
        mergedInto: branches.split('\n').filter((commit) => commit !== ''),
        missing: partial.test(settings) ? 'contents' : isShallow ? 'commits' : 'nothing',
    };
}
function notTheTop(project, top) {
    return new errors/* ReleaseError */.K2('input-invalid', {
        message: `The folder ${(0,quoted/* quoted */.TL)(project)} is not the top of its repository, nor is it in a package of several.`,
        hint: `Name ${(0,quoted/* quoted */.TL)(top)}, which holds ".git".`,
    });
}

// EXTERNAL MODULE: ./lib/clients/git/tagged-versions.js
var tagged_versions = __webpack_require__(46653);
// EXTERNAL MODULE: ./lib/release/change-log/date-style.js
var date_style = __webpack_require__(30725);
// EXTERNAL MODULE: ./lib/release/change-log.js
var change_log = __webpack_require__(78394);
// EXTERNAL MODULE: ./lib/release/checks/days.js
var days = __webpack_require__(32560);
// EXTERNAL MODULE: ./lib/release/coming/coming-version.js + 2 modules
var coming_version = __webpack_require__(23033);
// EXTERNAL MODULE: ./lib/release/history.js
var release_history = __webpack_require__(66753);
// EXTERNAL MODULE: ./lib/release/packages.js + 8 modules
var release_packages = __webpack_require__(5953);
// EXTERNAL MODULE: ./lib/release/tag/coming-tag.js
var coming_tag = __webpack_require__(62926);
// EXTERNAL MODULE: ./lib/release/tag/known-prefix.js
var known_prefix = __webpack_require__(13290);
;// CONCATENATED MODULE: ./lib/rehearsal/scene/subject.js
















/**
 * Decide what is released: the tag that was named, else what is checked out if that is a release, else the one that comes
 * next: the version that was asked for, or the announced one, or the next fix version.
 *
 * @throws ReleaseError `tag-not-here` if the version that is to be prepared was tagged elsewhere; `package-unknown` if the tree
 *   has several packages, and none is named; `input-invalid` for a folder below the top that is in none; and what `readProject` and `comingVersion` throw.
 */
async function subject_subjectOf(copy, asked) {
    if (asked.tag !== undefined)
        return { kind: 'named-tag', tag: asked.tag };
    const head = await openedHead(copy, asked);
    return await (0,packages_opened/* namingPackage */.HY)(head, async () => await subjectIn(copy, await checkedOutIn(copy, head), asked));
}
async function subjectIn(copy, found, asked) {
    const { today, version } = asked;
    const { released, tree, settings, tags } = found;
    const own = releaseIn(found, copy.head, asked);
    if (own !== undefined && (version === undefined || (0,release_version/* compareVersions */.Zy)(own.version, version) === 0)) {
        if (copy.isTrialMerge)
            throw trialMerge();
        return { kind: 'checked-out', tag: own.tag ?? tagNameIn(found, own.version), version: own.version };
    }
    const askReleased = () => (0,tagged_versions/* taggedVersions */.C)(found.history, copy.head, settings.tagPrefix);
    const coming = version === undefined ? await (0,coming_version/* comingVersion */.Y)(tree, settings, { askReleased, today }) : { version, reason: undefined };
    const tagOf = (of) => tags.find((other) => (0,release_version/* compareVersions */.Zy)(other.version, of) === 0);
    const elsewhere = tagOf(coming.version);
    if (elsewhere !== undefined)
        throw taggedElsewhere(elsewhere.name, elsewhere.commit);
    const stated = statedVersion(found.project, found.changeLog);
    const outBefore = stated && tagOf(stated)?.name;
    const opened = { released, tree, settings };
    return { kind: 'to-prepare', tag: tagNameIn(found, coming.version), opened, outBefore, ...coming };
}
/** The project that is checked out, or the package that is meant, with the prefix that its tags have. */
async function openedHead({ reader, head, branch, targets }, asked) {
    const { settings } = await (0,release_states/* settingsAt */.z1)(reader, head);
    const found = { tree: await reader.treeAt(head), settings, tags: async () => tagsIn(targets) };
    const { within } = asked;
    const wish = { package: asked.package, branch, tagPrefix: asked.tagPrefix, folder: within?.path ?? '' };
    const opened = await (0,packages_opened/* openReleased */.AE)(reader, found, wish);
    const { own } = opened.released ?? {};
    const isWithin = own !== undefined && own.folder !== '' && (0,release_packages/* isInside */.FK)(own, `${within?.path}/any`);
    if (within !== undefined && asked.package === undefined && !isWithin)
        throw within.refusal;
    const tagPrefix = asked.tagPrefix ?? opened.released?.tagPrefix ?? opened.settings.tagPrefix;
    return { ...opened, settings: { ...opened.settings, tagPrefix } };
}
async function checkedOutIn({ history, targets }, opened) {
    const { released, tree, settings } = opened;
    const isOwn = (name) => released === undefined || (0,clients_packages/* isOwnTag */.$3)(released, name);
    const project = await (0,release_project/* readProject */.Wh)(tree);
    const changeLog = await (0,change_log/* findChangeLog */.AJ)(tree, settings.changeLog, project.normalizedName);
    const all = tagsIn(targets).filter(({ name }) => isOwn(name));
    const tagNames = all.map(({ name }) => name);
    const prefix = (0,known_prefix/* tagPrefixOf */.O)(settings.tagPrefix, tagNames, undefined).text;
    const tags = all.flatMap((ref) => (0,release_history/* versionTagOf */.e6)(ref, prefix) ?? []);
    return { ...opened, project, changeLog, tagNames, tags, history: (0,clients_packages/* historyOf */.om)(released, history) };
}
function tagsIn(targets) {
    const folder = 'refs/tags/';
    return [...targets].flatMap(([ref, commit]) => ref.startsWith(folder) ? [{ name: ref.slice(folder.length), commit, isAnnotated: true, isSigned: false }] : []);
}
/** The tag of a version, as `prepare` calls it. */
function tagNameIn({ settings, tagNames, project }, version) {
    return (0,coming_tag/* comingTagName */.T)(version, { prefix: settings.tagPrefix, tagNames, written: (0,release_project/* writtenVersion */.gf)(project) });
}
/** The release that is checked out, with its tag if it is tagged; `undefined` if it is none. */
function releaseIn(found, head, asked) {
    const { project, tags, changeLog } = found;
    const here = tags.filter(({ commit }) => commit === head);
    const version = statedVersion(project, changeLog) ?? here[0]?.version;
    if (version === undefined || version.isDevelopment || version.isLocal)
        return undefined;
    const own = tags.filter((tag) => (0,release_version/* compareVersions */.Zy)(tag.version, version) === 0);
    const tag = own.find(({ commit }) => commit === head);
    if (tag !== undefined)
        return { version, tag: tag.name };
    return own.length === 0 && isDated(found, version, asked) ? { version, tag: undefined } : undefined;
}
/** The version that the files state, or, where it comes from the tag, that of the newest section. */
function statedVersion(project, changeLog) {
    const written = (0,release_project/* writtenVersion */.gf)(project);
    if (written !== undefined)
        return (0,release_version/* parseVersion */.ot)(written);
    const newest = changeLog?.sections.find(({ versions }) => versions.length > 0);
    return (0,release_version/* greatestOf */.HE)(newest?.versions ?? []);
}
/** Whether the change log says that a version is released, as far as this project dates its releases. */
function isDated({ changeLog, settings, tags }, version, { today, missing }) {
    if (changeLog === undefined)
        return true;
    const [section] = (0,change_log/* sectionsOf */.Ks)(changeLog, version);
    // A pre-release may go out with the section of its base version, which stays as it is.
    if (section === undefined)
        return changeLog.sections.some(({ versions }) => versions.some(({ text }) => (0,release_version/* isSameVersion */.p)(text, version.base)));
    const { date } = section;
    if (date.kind === 'none')
        return settings.changeLogDate === 'optional' || (0,date_style/* areUndated */.sG)((0,date_style/* releasesBefore */.eA)(changeLog.sections, section));
    // Where a tag may exist that was not fetched, an old date says that it does.
    const isOut = missing !== 'nothing' || tags.length === 0;
    return date.kind === 'dated' && !(isOut && !(0,days/* isNear */.HQ)(date.date, today));
}
function trialMerge() {
    return new errors/* ReleaseError */.K2('git-shallow', {
        message: 'What is checked out is the merge that GitHub tries, and the head of the pull request was not fetched.',
        hint: 'Give actions/checkout the head of the pull request by `ref`, as release-check.yaml does, and `fetch-depth: 0`.',
    });
}
function taggedElsewhere(tag, commit) {
    return new errors/* ReleaseError */.K2('tag-not-here', {
        message: `The tag ${(0,quoted/* quoted */.TL)(tag)} exists, and points at ${commit.slice(0, 12)}, which is not checked out.`,
        hint: `Name the version that comes next, or rehearse that release by \`--tag ${tag}\`.`,
    });
}

;// CONCATENATED MODULE: ./lib/rehearsal/scene/submodules.js










/**
 * Copy the submodules that the workflows check out, from where the person's clone has them.
 *
 * @returns A warning of those that no workflow checks out.
 * @throws ReleaseError `submodule-missing` with each that is wanted and not there.
 */
async function copySubmodules({ folder, git, commit }, source, workflows, environment) {
    const wanted = wantedBy(workflows);
    if (wanted === 'none') {
        const left = await submodulesOf(git, commit);
        return left.length === 0 ? [] : [leftOut(left.map(({ path }) => path))];
    }
    const missing = [];
    const copyAll = async (outer, at, place, inside) => {
        const names = await namesByPath(outer, at);
        for (const { path, commit: wantedCommit } of await submodulesOf(outer, at, inside)) {
            const own = path.slice(inside.length);
            const found = await gitFolderOf(place, own, names.get(own) ?? own, environment);
            const target = submoduleFolder(folder, path);
            if (found !== undefined)
                await copyOne(found, target, environment);
            const copied = found === undefined ? undefined : gitIn(target, environment);
            const isThere = copied !== undefined && (await has(copied, wantedCommit));
            if (!isThere)
                missing.push(path);
            else if (wanted === 'recursive')
                await copyAll(copied, wantedCommit, found ?? '', `${path}/`);
        }
    };
    await copyAll(git, commit, source, '');
    if (missing.length === 0)
        return [];
    throw new errors/* ReleaseError */.K2('submodule-missing', {
        message: `The workflow checks out ${(0,listed/* counted */.h)(missing.length, 'submodule')} whose commit the clone does not have: ${(0,listed/* listed */.K)(missing.map(quoted/* quoted */.TL))}.`,
        hint: 'Run `git submodule update --init --recursive` in the clone, and rehearse again.',
    });
}
function wantedBy(workflows) {
    const values = workflows
        .flatMap((workflow) => allJobs(workflow).flatMap(({ job }) => allSteps(job.steps)))
        .flatMap((step) => (step.kind === 'checkout' ? (step.inputs.get('submodules') ?? []) : []));
    // Only a run can tell what an expression is.
    if (values.some((value) => value.kind !== 'text' || value.text.toLowerCase() === 'recursive'))
        return 'recursive';
    return values.some((value) => value.kind === 'text' && value.text.toLowerCase() === 'true') ? 'own' : 'none';
}
/** The names of submodules, under which git keeps their repositories, by their paths. */
async function namesByPath(git, commit) {
    const asked = ['config', '--blob', `${commit}:.gitmodules`, '-z', '--get-regexp', '^submodule\\..*\\.path$'];
    const found = (await git(asked).catch(() => '')).split('\0');
    return new Map(found.flatMap((entry) => {
        const [, name, path] = /^submodule\.(.*)\.path\n(.*)$/s.exec(entry) ?? [];
        return name === undefined || path === undefined ? [] : [[path, name]];
    }));
}
/** Where the repository of a submodule is: in that of the clone, or, as old versions of git made it, in its own folder. */
async function gitFolderOf(place, path, name, environment) {
    const common = await readingGitIn(place, environment)(['rev-parse', '--path-format=absolute', '--git-common-dir']);
    for (const folder of [(0,external_node_path_.join)(common, 'modules', name), (0,external_node_path_.join)(place, path, '.git')]) {
        const found = await (0,promises_.stat)(folder).catch(() => undefined);
        if (found?.isDirectory())
            return folder;
    }
    return undefined;
}
async function copyOne(source, target, environment) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
    await cloneOf(source, target, environment);
    await (0,promises_.appendFile)((0,external_node_path_.join)(target, 'config'), '[uploadpack]\n\tallowAnySHA1InWant = true\n');
}
async function has(git, commit) {
    return await git(['cat-file', '-e', `${commit}^{commit}`]).then(() => true, () => false);
}
function leftOut(paths) {
    return {
        code: 'workflow-differs',
        severity: 'warning',
        message: `No workflow checks out ${(0,listed/* counted */.h)(paths.length, 'submodule')} of the project: ${(0,listed/* listed */.K)(paths.map(quoted/* quoted */.TL))}, so that no job has ${paths.length === 1 ? 'it' : 'them'}.`,
        hint: 'If a build needs their files, give actions/checkout `submodules: true`.',
    };
}

// EXTERNAL MODULE: ./lib/release/tag/started-workflow.js
var started_workflow = __webpack_require__(94521);
;// CONCATENATED MODULE: ./lib/rehearsal/scene/workflows.js







/**
 * Choose the workflows to run: the project's own where they use this action, else the templates.
 *
 * @throws ReleaseError `input-invalid` if the named file cannot be read; `workflow-invalid`, `workflow-unsupported`
 */
async function chooseWorkflows(places) {
    const { tree, root, workflow, runsCommands = false, isSample, legs = new Map() } = places;
    // What a workflow calls is taken from the same commit.
    const reading = {
        readFile: (path) => tree.read(path),
        runsCommands,
        system: ownSystem(),
        legs: [...legs.keys()],
    };
    const sources = { files: await workflowsIn(tree), root, reading };
    const publish = workflow === undefined ? await ownOrTemplate(publishRole, sources) : await workflows_named(workflow, reading);
    const check = await ownOrTemplate(workflows_checkRole, sources);
    const reason = isSample || publish.reason === undefined ? '' : `: ${publish.reason} (--workflow FILE names another)`;
    return {
        publish,
        check,
        said: `Runs ${check.label}, then ${publish.label}${reason}`,
    };
}
// A key may stand in braces too: `with: { step: build }`.
const publishRole = { name: 'publish', step: /^[^#\n]*\bstep:\s*["']?(?:publish|build)\b/m };
const workflows_checkRole = { name: 'release-check', step: /^[^#\n]*\bstep:\s*["']?check\b/m };
const workflows_folder = '.github/workflows/';
/** The workflow files of the project, by path. */
async function workflowsIn(tree) {
    const paths = tree.paths.filter((path) => path.startsWith(workflows_folder) && /^[^/]+\.ya?ml$/.test(path.slice(workflows_folder.length)));
    const files = await Promise.all(paths.map(async (path) => ({ path, text: (await tree.read(path)) ?? '' })));
    const called = new Set(files.flatMap(({ text }) => calledIn(text)));
    return await Promise.all(files.map(async ({ path, text }) => {
        const texts = calledIn(text).flatMap((place) => [place, `${place}/action.yml`, `${place}/action.yaml`]);
        const others = await Promise.all(texts.map(async (place) => (await tree.read(place)) ?? ''));
        return { path, text, whole: [text, ...others].join('\n'), isCalled: called.has(path) };
    }));
}
/** The reusable workflows and actions of the project itself that a file names. */
function calledIn(text) {
    const found = text.matchAll(/^[^#\n]*\buses:\s*["']?\.\/([^\s"'#,}]+)/gm);
    return [...found].map(([, path = '']) => path.replace(/\/$/, ''));
}
/** What uploads to the index: of files with other names, it tells the one that releases. */
const uploads = /\bpypa\/gh-action-pypi-publish@|\btwine\s+upload\b|\buv\s+publish\b|\b(?:flit|poetry|hatch|pdm)\s+publish\b/;
async function ownOrTemplate({ name, step }, { files, root, reading }) {
    const isNamed = ({ path }) => [`${workflows_folder}${name}.yaml`, `${workflows_folder}${name}.yml`].includes(path);
    const ours = files.filter(({ whole, isCalled }) => (0,started_workflow/* usesThisAction */.j)(whole) && !isCalled);
    const own = ours.find(isNamed) ?? ours.find(({ whole }) => step.test(whole));
    if (own !== undefined)
        return { workflow: await readWorkflow(own.path, own.text, reading), label: `${own.path} of the project` };
    const template = `templates/${name}.yaml`;
    const text = await (0,promises_.readFile)((0,external_node_path_.join)(root, template), 'utf8');
    const other = files.find(isNamed) ?? files.find(({ text }) => uploads.test(text));
    const reason = other === undefined
        ? 'the project has no workflow with a step of this action'
        : `${other.path} of the project has no step of this action, so the template runs in its place`;
    return { workflow: await readWorkflow(`${workflows_folder}${name}.yaml`, text), label: template, reason };
}
/** A named file is run under the name that the trusted publisher knows. */
async function workflows_named(file, reading) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new errors/* ReleaseError */.K2('input-invalid', {
            message: `${(0,quoted/* quoted */.TL)(`--workflow ${file}`)} cannot be read.`,
            hint: 'Name a workflow file, such as templates/publish.yaml.',
            cause,
        });
    });
    return { workflow: await readWorkflow(`${workflows_folder}${publishRole.name}.yaml`, text, reading), label: file };
}

;// CONCATENATED MODULE: ./lib/rehearsal/scene.js












// No real repository or account has these numbers: GitHub's begin at 1 and have long passed them.
const ids = { id: 1_000_001, ownerId: 1_000_002 };
/**
 * Copy the project, or make the sample; decide what is released, and make what of it is not there; choose the workflows.
 *
 * @param work Private folder, empty.
 * @throws ReleaseError `input-invalid`, `git-failed`, `workflow-invalid`, `workflow-unsupported`, `submodule-missing`, and what
 *   `subjectOf` and `prepareIn` throw.
 */
async function makeScene(options, work) {
    const { environment, root, project, version: asked, tagPrefix } = options;
    const now = options.now();
    const source = await findSource({ project, root, work, environment, now });
    const { isSample } = source;
    const copy = await copyRepository(source, work, environment);
    const today = now.toISOString().slice(0, 10);
    const named = options.tag ?? (isSample ? sampleTag : undefined);
    const { missing, within } = source;
    if (within !== undefined && named !== undefined)
        throw within.refusal;
    const wanted = { tag: named, version: asked, package: options.package, within, tagPrefix, today, missing };
    const subject = await subject_subjectOf(copy, wanted);
    const { commit, made } = await released(copy, subject, now, today);
    const { tag } = subject;
    const isMade = commit !== copy.head;
    const origin = await makeOrigin(copy, { tag, commit, isMade, isHeldBack: isSample, now });
    const tree = await origin.reader.treeAt(origin.commit);
    const { settings } = await (0,release_states/* settingsAt */.z1)(origin.reader, origin.commit);
    const tagged = { tag, commit: origin.commit, tags: () => copy.history.tags() };
    const { name, normalizedName, version } = await (0,release_project/* readProject */.Wh)(await (0,clients_packages/* taggedTree */.d_)(origin.reader, tagged, settings));
    const workflows = await chooseWorkflows({ ...options, tree, isSample });
    const files = [workflows.check.workflow, workflows.publish.workflow];
    const submodules = isSample ? [] : await copySubmodules(origin, source.folder, files, environment);
    const [owner = 'example', repositoryName = normalizedName] = source.fullName?.split('/') ?? [];
    return {
        source,
        origin,
        repository: { owner, name: repositoryName, ...ids },
        project: name,
        normalizedProject: normalizedName,
        version: version.kind === 'written' ? version.source.text : ((0,release_tag/* partsOfTag */.ug)(tag)?.version.text ?? tag),
        tag,
        workflows,
        made,
        warnings: [...historyWarnings(source), ...submodules],
    };
}
function historyWarnings({ missing }) {
    if (missing === 'nothing')
        return [];
    const command = missing === 'commits' ? '--unshallow --tags' : '--refetch --no-filter origin';
    return [
        {
            code: 'git-shallow',
            severity: 'warning',
            message: `The clone that is rehearsed lacks ${missing} of its history, so what rules need of earlier releases is missing.`,
            hint: `Run \`git fetch ${command}\` in it, and rehearse again.`,
        },
    ];
}
/** The commit that gets the tag if it is not there yet, and how it came to be. */
async function released(copy, subject, now, day) {
    switch (subject.kind) {
        case 'named-tag':
        case 'checked-out':
            return { commit: copy.head, made: undefined };
        case 'to-prepare': {
            const { tag, version, opened, reason, outBefore } = subject;
            const ref = `refs/heads/${headBranchOf(tag)}`;
            const prepared = await prepareIn(copy, { version, day, opened, ref, now });
            return {
                commit: (await copy.reader.commitOf(ref)) ?? copy.head,
                made: { ...prepared, from: copy.head, reason, outBefore },
            };
        }
    }
}

;// CONCATENATED MODULE: ./lib/rehearsal.js















// A copy of the repository has no milestones, and nothing tests it: an empty list would pass for a clean one.
const unknownAtGitHub = ['issues/list-milestones', 'checks/list-for-ref', 'repos/get-combined-status-for-ref'];
// Of every OIDC token that GitHub gives to a job, and so of every certificate.
const rehearsal_githubIssuer = 'https://token.actions.githubusercontent.com';
/**
 * Run a whole release on this machine: pull request, tag, click, and everything that the workflows do then.
 *
 * The project is copied; every server is a stand-in on loopback. A release that is refused is a result, not an error.
 *
 * @throws ReleaseError `rehearsal-folder`, `input-invalid` for ready files that cannot be read, and what `makeScene` throws: then nothing was started, and nothing is written.
 */
async function rehearse(options) {
    await checkOutputFolder(options.out);
    await checkLegs(options.legs);
    return await (0,temporary_folder/* withTemporaryFolder */.EX)((0,external_node_os_.tmpdir)(), 'rehearsal', async (folder) => {
        // Resolved, because git and Node see through links and the workspace's name is compared.
        const work = await (0,promises_.realpath)(folder);
        const scene = await makeScene(options, work);
        sayScene(options, scene);
        return await onStage(options, scene, work);
    });
}
/**
 * Look whether the folders of ready files can be read.
 *
 * @throws ReleaseError `input-invalid`
 */
async function checkLegs(legs = new Map()) {
    for (const [name, folder] of legs) {
        await (0,promises_.readdir)(folder).catch((cause) => {
            throw new errors/* ReleaseError */.K2('input-invalid', {
                message: `The folder of ${(0,quoted/* quoted */.TL)(`--leg ${name}=${folder}`)} cannot be read.`,
                hint: 'Name a folder with the files that the job would make, such as its wheels.',
                cause,
            });
        });
    }
}
async function onStage(options, scene, work) {
    const stage = await openStage({ ...options, unknownAtGitHub }, scene, work);
    const { world } = stage;
    let isServing = false;
    try {
        const report = await playAndKeep(options, scene, stage);
        isServing = options.isServing;
        return { report, serving: isServing ? { url: world.urls.index, close: () => world.close() } : undefined };
    }
    finally {
        await world.close(isServing ? 'index' : undefined);
    }
}
async function playAndKeep(options, scene, stage) {
    const { isTwice, audience, say, style, out } = options;
    const played = await play({ scene, stage, isTwice, audience, say, style });
    const published = await readPublished(stage, scene);
    const unseen = played.isFinished ? missingOnIndex(published) : [];
    sayProblems(options, unseen);
    const report = reportOf(scene, { ...played, problems: [...scene.warnings, ...played.problems, ...unseen] }, published);
    const { records } = played;
    await writeOutputFolder(out, outputFiles({ stage, published, records, report }), stage.ledger.secrets);
    const attestations = new Map([...published.provenance].map(([name, text]) => [name, [...attestationsIn(text).keys()].toSorted()]));
    const hasComment = published.comments.length > 0;
    const notChecked = [...stage.world.index.state.notChecked];
    sayClosing(options, { report, records, ledger: stage.ledger, out, attestations, hasComment, notChecked });
    return report;
}
function reportOf(scene, { records, problems, isFinished }, { assets }) {
    const { repository, project, version, tag, origin, workflows } = scene;
    const fullName = `${repository.owner}/${repository.name}`;
    const { path } = workflows.publish.workflow;
    return {
        schema: 1,
        ...(0,rehearsal_report/* verdictOf */.Vj)(problems, isFinished),
        project,
        version,
        tag,
        commit: origin.commit,
        repository: fullName,
        identity: { san: `https://github.com/${fullName}/${path}@refs/tags/${tag}`, issuer: rehearsal_githubIssuer },
        jobs: records.flatMap(({ steps }) => steps.map(({ job, step, attempt, exitCode, durationMs }) => ({ name: job, step, attempt, exitCode, durationMs }))),
        files: rehearsedFiles(assets),
        problems,
    };
}


/***/ }),

/***/ 42396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ extentByVersion),
  v: () => (/* binding */ extentOf)
});

// EXTERNAL MODULE: ./lib/release/edit/offsets.js
var offsets = __webpack_require__(63646);
// EXTERNAL MODULE: ./lib/release/edit/spans.js
var spans = __webpack_require__(98479);
;// CONCATENATED MODULE: ./lib/release/edit/declaring-text.js


/**
 * Whether a file was changed in nothing but the version that it declares, whatever the kind of the file.
 *
 * Every other byte is the same, so that neither a comment nor code beside the version can hide in such a change. It is not
 * told by what programs read in the file: that leaves out comments, and strings that are no plain constants.
 *
 * @param before The file of one commit.
 * @param after The same file of another one.
 * @returns Whether the text after is the text before with each version replaced in its place; also if both are equal.
 */
function changesVersionOnly(before, after) {
    const wanted = after.sources.toSorted(byLine);
    if (wanted.length !== before.sources.length)
        return false;
    let texts = [before.text];
    for (const [index, source] of before.sources.toSorted(byLine).entries()) {
        const version = (0,offsets/* writtenIn */.X)(wanted[index] ?? source);
        if (version !== (0,offsets/* writtenIn */.X)(source))
            texts = texts.flatMap((text) => replaced(text, source, version, after.text));
    }
    return texts.includes(after.text);
}
/** The texts with a constant replaced that so far are the text that is wanted. */
function replaced(text, source, version, wanted) {
    return (0,offsets/* offsetsOf */.w)(text, source)
        .map((start) => ({ start, end: start + (0,offsets/* writtenIn */.X)(source).length, text: version }))
        .filter(({ start }) => wanted.startsWith(text.slice(0, start) + version))
        .map((span) => (0,spans/* withSpans */.sk)(text, [span]));
}
const byLine = (a, b) => a.line - b.line;

// EXTERNAL MODULE: ./lib/release/project/python.js
var python = __webpack_require__(61853);
// EXTERNAL MODULE: ./lib/release/project/python-tokens.js
var python_tokens = __webpack_require__(89624);
;// CONCATENATED MODULE: ./lib/release/checks/habits/change-extent.js



/** How much of a file differs, told by its text. */
function extentOf({ path, before, after }) {
    const isStating = before.sources.length > 0 && after.sources.length > 0;
    if (isStating && changesVersionOnly(before, after))
        return 'version';
    if (isPython(path) && isSameCode(withOwnVersion(before), withOwnVersion(after)))
        return 'words';
    return isStating ? 'beside-version' : 'any';
}
/**
 * The same, where nobody knows which file states the version of a project: one of Python does that begins to name it.
 *
 * @param spellings The version as its tag has it, and in its normal form.
 */
function extentByVersion(changed, spellings) {
    const known = new Set(changed.before.text.split('\n'));
    const added = changed.after.text.split('\n').filter((line) => line.trim() !== '' && !known.has(line));
    const isNaming = (line) => spellings.some((version) => line.includes(version));
    if (!isPython(changed.path) || !added.some(isNaming))
        return extentOf(changed);
    return added.every(isNaming) ? 'version' : 'beside-version';
}
/** With the `__version__` of a module that does not state the project's: that of a package beside it. */
function withOwnVersion({ text, sources }) {
    if (sources.length > 0)
        return { text, sources };
    const own = (0,python/* assignmentsTo */.Cc)('__version__', text);
    return {
        text,
        sources: own.flatMap((each) => (each.text === undefined ? [] : [{ text: each.text, line: each.line }])),
    };
}
const isPython = (path) => /\.pyi?$/.test(path);
/** Whether the same is run: comments, docstrings, empty lines, the version, and the place of its line do not count. */
function isSameCode(before, after) {
    // Such a source would have no tokens at all.
    if ([before, after].some(({ text }) => text.length > python_tokens/* longestSource */.k))
        return false;
    const [one, other] = [codeOf(before), codeOf(after)];
    return one.rest === other.rest && one.stating === other.stating;
}
function codeOf({ text, sources }) {
    const isSource = ({ value, line }) => sources.some((source) => source.line === line && source.text === value);
    const write = (token) => (isSource(token) ? 'version' : token.whole);
    // What stands further to the right belongs to another block.
    const writeLine = (line) => `${line[0]?.column} ${line.map(write).join(' ')}`;
    const lines = linesOf((0,python_tokens/* pythonTokens */.b)(text)).filter((line) => !line.every(isConstantString));
    return {
        stating: lines
            .filter((line) => line.some(isSource))
            .map(writeLine)
            .toSorted()
            .join('\n'),
        rest: lines
            .filter((line) => !line.some(isSource))
            .map(writeLine)
            .join('\n'),
    };
}
/** A docstring, or another string that nothing is done with; a formatted one runs what is in it. */
const isConstantString = ({ kind, text }) => kind === 'string' && !/^[a-z]*[ft]/i.test(text);
/** Lines as Python reads them, none of them empty: brackets join several. */
function linesOf(tokens) {
    const lines = [[]];
    for (const token of tokens) {
        if (token.kind === 'newline')
            lines.push([]);
        else
            lines.at(-1)?.push(token);
    }
    return lines.filter(({ length }) => length > 0);
}


/***/ }),

/***/ 62926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ comingTagName)
/* harmony export */ });
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28089);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24629);
/* harmony import */ var _known_prefix_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13290);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89418);




/** The name of the tag that a version will get: with the prefix of the project, and its zeros of the calendar. */
function comingTagName(version, { prefix, tagNames, written }) {
    const { text } = (0,_known_prefix_js__WEBPACK_IMPORTED_MODULE_2__/* .tagPrefixOf */ .O)(prefix, tagNames, version);
    const last = tagNames
        .flatMap((name) => {
        const parts = (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOfTag */ .ug)(name);
        return parts?.prefix === text ? [{ spelling: name.slice(text.length), version: parts.version }] : [];
    })
        .toSorted((a, b) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version))
        .map(({ spelling }) => spelling);
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .tagNameOf */ .Fk)(version, text, (0,_spelling_js__WEBPACK_IMPORTED_MODULE_3__/* .spelledAlike */ .G4)(version.text, written === undefined ? last : [written, ...last]));
}


/***/ }),

/***/ 1382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ passesFilter)
/* harmony export */ });
/* unused harmony export matchesPatterns */
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


/***/ }),

/***/ 94521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ usesThisAction),
/* harmony export */   startingTagsIn: () => (/* binding */ startingTagsIn)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _json_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30741);


// A text search, since the file of a project that does not use this action need not be one that can be read.
const step = /^[^#\n]*\buses:\s*["']?(?:pallets\/release-action@|\.\/?["']?\s*(?:[#,}]|$))/im;
/** Whether a workflow, or an action of the project, has a step of this action. */
const usesThisAction = (text) => step.test(text);
/**
 * Which tags start a workflow of this action.
 *
 * @returns `undefined` if the file has no step of this action, is no YAML, or does not name the tags that start it.
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onpushbranchestagsbranches-ignoretags-ignore
 */
function startingTagsIn(file, text) {
    if (!usesThisAction(text))
        return undefined;
    const push = (0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(parsed(text), ['on', 'push']);
    const [only, ignore] = [textsOf((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(push, ['tags'])), textsOf((0,_json_value_js__WEBPACK_IMPORTED_MODULE_1__/* .valueAt */ .fK)(push, ['tags-ignore']))];
    return only === undefined && ignore === undefined ? undefined : { file, filter: { only, ignore } };
}
function parsed(text) {
    try {
        // Warnings would be written to the error stream by the parser itself.
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { logLevel: 'error' });
    }
    catch {
        return undefined;
    }
}
/** One text, or a list of them; `undefined` of anything else. */
function textsOf(value) {
    if (Array.isArray(value))
        return value.map(String);
    return typeof value === 'string' ? [value] : undefined;
}


/***/ })

};

//# sourceMappingURL=709.index.js.map