export const id = 589;
export const ids = [589];
export const modules = {

/***/ 6589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * What `@actions/github` would give an Octokit that is told nothing else. Ours is told: each request brings the `fetch` of
 * `GitHubApi`, over the engine.
 */
function fetch() {
    throw new Error('This action has no fetch of undici: nothing in it asks for one.');
}


/***/ })

};

//# sourceMappingURL=589.index.js.map