export const id = 476;
export const ids = [476];
export const modules = {

/***/ 36651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DT: () => (/* binding */ packagesOf),
/* harmony export */   Mk: () => (/* binding */ asReleased),
/* harmony export */   O7: () => (/* binding */ releasedPackage),
/* harmony export */   om: () => (/* binding */ historyOf)
/* harmony export */ });
/* unused harmony exports packagesIn, isOwnTag, taggedTree */
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5953);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6068);
/* harmony import */ var _release_reading_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36125);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28089);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25946);





/**
 * Find the packages of a clone. Where the tags of one have another name, they are learned from the versions that it had.
 *
 * @returns `undefined` where only one project is released, from the root.
 * @throws ReleaseError `git-failed`
 */
async function packagesOf(git, subject) {
    const { commits, settings, tags } = subject;
    for (const commit of commits) {
        const found = await packagesIn(git, await git.treeAt(commit), { settings, tags });
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** The same of one tree. */
async function packagesIn(git, tree, { settings, tags }) {
    const all = await (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .findPackages */ .tP)(tree, { settings, tagNames: async () => (await tags()).map(({ name }) => name) });
    if (all.length === 0)
        return undefined;
    const known = await tags();
    return { all, learned: await learnedPrefixes(git, all, known), tree, settings, tags: known };
}
// Each of them costs a look at one commit.
const mostLearned = 8;
/**
 * The prefixes that no name tells, each with the only package that had the version of its newest tag there: `core-v` of a
 * package `tidy-core`.
 */
async function learnedPrefixes(git, packages, tags) {
    const learned = new Map();
    const unnamed = packages.filter((own) => !(0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoot */ .jX)(own) && (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .Fg)(tags, own, { packages }).length === 0);
    if (unnamed.length === 0)
        return learned;
    const groups = Map.groupBy(tags, ({ name }) => prefixToLearn(name, packages));
    for (const [prefix, group] of [...groups].slice(0, mostLearned + 1)) {
        const newest = prefix === undefined ? undefined : newestOf(group, prefix);
        if (prefix === undefined || newest === undefined)
            continue;
        const [found, another] = await havingVersion(git, unnamed, newest, prefix);
        if (found !== undefined && another === undefined)
            learned.set(prefix, found);
    }
    return learned;
}
function prefixToLearn(name, packages) {
    const prefix = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .leadingPrefix */ .L7)(name);
    const isNamed = prefix === undefined || prefix === (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .customaryPrefix */ .Mt)(name) || (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(name, packages) !== undefined;
    return isNamed ? undefined : prefix;
}
function newestOf(tags, prefix) {
    const versioned = tags.flatMap((tag) => {
        const version = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .parseVersion */ .ot)(tag.name.slice(prefix.length));
        return version === undefined ? [] : [{ ...tag, version }];
    });
    return versioned.toSorted((a, b) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(b.version, a.version))[0];
}
async function havingVersion(git, packages, { name, commit }, prefix) {
    const tree = await git.treeAt(commit);
    const found = [];
    for (const own of packages) {
        const written = await (0,_release_project_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenVersionIn */ .Vx)((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageTree */ .Pk)(tree, own));
        if (written !== undefined && (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .isSameVersion */ .p)(written, name.slice(prefix.length)))
            found.push(own);
    }
    return found;
}
/**
 * The package that is meant, with what holds for it.
 *
 * @returns `undefined` if there are no packages, or nothing names one.
 * @throws ReleaseError `package-unknown`
 */
async function releasedPackage(packages, wish) {
    const own = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePackage */ .ym)(packages?.all ?? [], wish, packages?.learned);
    return packages && own && (await asReleased(packages, own, wish.tagName));
}
/** A package with what holds for it, by whatever it was chosen. */
async function asReleased(packages, own, tagName) {
    const text = await (0,_release_reading_js__WEBPACK_IMPORTED_MODULE_2__/* .reading */ .h)(packages.tree.read((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInRepository */ .zB)(own, 'pyproject.toml')));
    const settings = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageSettings */ .Cj)(packages.settings, text.kind === 'read' ? text.value : undefined, own);
    return { own, packages, settings, tagPrefix: settings.tagPrefix ?? prefixOf(packages, own, tagName) };
}
function prefixOf({ all, learned, tags }, own, tagName) {
    const asked = tagName === undefined ? undefined : (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(tagName, all, learned);
    if (asked?.package === own)
        return asked.prefix;
    // The tags of the root are told apart as those of a tree with one project.
    if ((0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoot */ .jX)(own))
        return undefined;
    const [newest] = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsOf */ .Fg)(tags, own, { packages: all, learned }).toSorted((a, b) => (0,_release_version_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVersions */ .Zy)(b.version, a.version));
    if (newest !== undefined)
        return newest.prefix;
    const others = tags.flatMap(({ name }) => (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(name, all, learned)?.prefix ?? []);
    return (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .prefixOfNew */ .cA)(own, others);
}
/** Whether a tag may be one of a package: of the root are all that are of no other. */
function isOwnTag({ own, packages: { all, learned } }, name) {
    const owner = (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .packageOfTag */ .Uc)(name, all, learned)?.package;
    return owner === own || (owner === undefined && (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_0__/* .isRoot */ .jX)(own));
}
/** A past with the tags of a package alone; of a tree with one project, with all of them. */
const historyOf = (released, history) => released === undefined ? history : history.only((name) => isOwnTag(released, name));
/** The files of the project that a tag releases: of one of several packages, its own alone. */
async function taggedTree(git, { commit, tag, tags }, settings) {
    const others = async () => (await tags()).filter(({ name }) => name !== tag);
    const subject = { commits: [commit], settings, tags: async () => [...(await others()), { name: tag, commit }] };
    const wish = { name: undefined, tagName: tag, tagPrefix: undefined, folder: undefined };
    const tree = await git.treeAt(commit);
    const released = await releasedPackage(await packagesOf(git, subject), wish);
    return released === undefined ? tree : packageTree(tree, released.own);
}


/***/ }),

/***/ 87476:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   taggedPackage: () => (/* binding */ taggedPackage)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);
/* harmony import */ var _clients_packages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36651);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6065);
/* harmony import */ var _release_packages_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5953);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28089);





/**
 * The package that a tag is of. The run of a tag has no other tags, and this one says it.
 *
 * @param settings Of the root.
 * @throws ReleaseError `package-unknown` for a bare version where the root is no package, or an input that names none.
 */
async function taggedPackage(git, inputs, settings) {
    const { tagName, packageName: name, run } = inputs;
    const tags = [{ name: tagName, commit: run.sha }];
    const packages = await (0,_clients_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .packagesOf */ .DT)(git, { commits: [run.sha], settings, tags: async () => tags });
    const tagPrefix = inputs.tagPrefix || undefined;
    const released = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptAsync */ .mx)(() => (0,_clients_packages_js__WEBPACK_IMPORTED_MODULE_1__/* .releasedPackage */ .O7)(packages, { name, tagName, tagPrefix, folder: undefined }));
    const isPlain = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .customaryPrefix */ .Mt)(tagName) === (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOfTag */ .ug)(tagName)?.prefix;
    if (released instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ReleaseError */ .K2) {
        if (isPlain || name !== undefined)
            throw released;
        return { kind: 'several', reading: { kind: 'not-a-version', name: tagName } };
    }
    if (released === undefined)
        return { kind: 'single' };
    const isSet = (tagPrefix ?? released.settings.tagPrefix) !== undefined;
    if (!isSet && !isPlain && !isNamedBy(tagName, released)) {
        const { readUnusualTag } = await Promise.all(/* import() */[__webpack_require__.e(371), __webpack_require__.e(380)]).then(__webpack_require__.bind(__webpack_require__, 86199));
        return { kind: 'several', released, reading: await readUnusualTag(git, inputs, released) };
    }
    return { kind: 'several', released, reading: readingOf(tagName, tagPrefix ?? released.settings.tagPrefix, released) };
}
/** Whether a tag has the name of a package before the version: the root is taken for any other tag too. */
const isNamedBy = (tagName, { own, packages: { all, learned } }) => (0,_release_packages_js__WEBPACK_IMPORTED_MODULE_3__/* .packageOfTag */ .Uc)(tagName, all, learned)?.package === own;
/** One that begins otherwise than it is set is refused by name, since nothing else would tell of it. */
function readingOf(name, set, { tagPrefix = '' }) {
    const own = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .readNamedTag */ .UM)(name, set ?? tagPrefix);
    if (set === undefined || (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_4__/* .partsAfter */ .Lr)(name, set) !== undefined || own.kind !== 'release')
        return own;
    return { kind: 'other-prefix', name, expected: `${set}${own.tag.version.text}` };
}


/***/ })

};

//# sourceMappingURL=476.index.js.map