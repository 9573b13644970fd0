export const id = 521;
export const ids = [521];
export const modules = {

/***/ 94521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   startingTagsIn: () => (/* binding */ startingTagsIn)
/* harmony export */ });
/* unused harmony export usesThisAction */
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