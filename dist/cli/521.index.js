export const id = 521;
export const ids = [521];
export const modules = {

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

//# sourceMappingURL=521.index.js.map