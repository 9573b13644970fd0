export const id = 580;
export const ids = [580,199];
export const modules = {

/***/ 86199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ requireTaggedVersion),
/* harmony export */   readUnusualTag: () => (/* binding */ readUnusualTag)
/* harmony export */ });
/* unused harmony export requireFirst */
/* harmony import */ var _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88967);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(42767);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5953);
/* harmony import */ var _release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36066);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(36125);
/* harmony import */ var _release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13290);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(25946);










/**
 * Read a tag whose prefix is neither set nor customary: `core-1.2.0`. It is one of this project if the project has that very
 * version; where the version comes from the tag, if the other tags of the checkout begin so.
 *
 * @param released The package that is built; `undefined` where the tree has one project.
 * @throws ReleaseError `git-failed`
 */
async function readUnusualTag(git, { tagName, run, environment }, released) {
    const none = { kind: 'not-a-version', name: tagName };
    const tree = await git.treeAt(run.sha);
    const project = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .reading */ .h)((0,_release_project_js__WEBPACK_IMPORTED_MODULE_4__/* .readProject */ .Wh)(released === undefined ? tree : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_2__/* .packageTree */ .Pk)(tree, released.own)));
    if (project.kind === 'unreadable')
        return none;
    const { version } = project.value;
    if (version.kind === 'written') {
        const declared = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_8__/* .parseVersion */ .ot)(version.source.text);
        const tag = declared && (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .readTagOf */ .Uw)(tagName, declared);
        return tag === undefined ? none : { kind: 'release', tag };
    }
    const parts = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .partsOfTag */ .ug)(tagName);
    const names = (await new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHistory */ .Z(run.workspace, environment, false).tags()).map(({ name }) => name);
    const others = names.filter((name) => name !== tagName);
    return parts !== undefined && (0,_release_tag_known_prefix_js__WEBPACK_IMPORTED_MODULE_6__/* .sharedPrefix */ .U)(others, parts.version) === parts.prefix ? (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_7__/* .readNamedTag */ .UM)(tagName) : none;
}
/**
 * Refuse a checkout from which a tool would take another version than the tag has. The history is not needed for that.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
async function requireTaggedVersion(git, { run, environment }, tag, fromTag) {
    const refs = await new _clients_git_history_js__WEBPACK_IMPORTED_MODULE_0__/* .GitHistory */ .Z(run.workspace, environment, false).tags();
    const names = refs.filter(({ commit }) => commit === run.sha).map(({ name }) => name);
    const facts = await Promise.all(names.map((name) => git.tag(name)));
    const tags = facts.flatMap((found) => found === undefined
        ? []
        : [{ name: found.name, isAnnotated: found.isAnnotated, taggedSeconds: found.tagged?.epochSeconds }]);
    requireFirst(tags, tag, fromTag);
}
/**
 * Decide whether the tool would take this tag, of all that are on the commit.
 *
 * @throws ReleaseError `tag-not-found`, `version-already-tagged`
 */
function requireFirst(tags, tag, { tool, tags: rules }) {
    if (!tags.some(({ name }) => name === tag.name)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('tag-not-found', {
            message: `The checkout does not have the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.name)}, from which ${tool} takes the version: it would build a development version.`,
            hint: `Give actions/checkout \`ref: \${{ github.ref }}\`, or \`fetch-tags: true\`, and run ${_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .theRun */ .xE} again.`,
        });
    }
    if (rules.kind === 'unknown')
        return;
    const [first] = tags
        .filter(({ name }) => rules.kind === 'pattern' && !rules.passesOver
        ? (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .isLookedAt */ .g)(name, rules)
        : (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSeenIn */ .T)(name, rules).kind === 'seen')
        .toSorted(byRank);
    const read = first && (0,_release_project_tag_tools_seen_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionSeenIn */ .T)(first.name, rules);
    if (first === undefined || first.name === tag.name)
        return;
    if (read?.kind === 'seen' && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_8__/* .compareVersions */ .Zy)(read.version, tag.version) === 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('version-already-tagged', {
        message: `The commit has the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(first.name)} too, which ${tool} takes before ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.name)}.`,
        hint: `Delete the tag ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(first.name)} if it is the wrong one; else release ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(tag.version.text)} from a commit of its own.`,
    });
}
/** As `git describe --tags` takes them: annotated tags first, of these the newest, of others the first by name. */
function byRank(a, b) {
    if (a.isAnnotated !== b.isAnnotated)
        return a.isAnnotated ? -1 : 1;
    const newer = (b.taggedSeconds ?? 0) - (a.taggedSeconds ?? 0);
    return newer !== 0 || a.name === b.name ? newer : a.name < b.name ? -1 : 1;
}


/***/ })

};

//# sourceMappingURL=580.index.js.map