export const id = 709;
export const ids = [709];
export const modules = {

/***/ 66709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nextUsage: () => (/* binding */ nextUsage),
/* harmony export */   runNext: () => (/* binding */ runNext)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _release_edit_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67497);
/* harmony import */ var _release_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89805);
/* harmony import */ var _release_quoted_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55509);
/* harmony import */ var _release_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24629);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45650);
/* harmony import */ var _report_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91488);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69034);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56285);
/* harmony import */ var _release_arguments_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43286);










const nextUsage = 'release-action next VERSION [--repository DIR]';
/**
 * Begin a version on the branch that is checked out: its section, `X.dev`, and the lock, in one commit. Nothing is pushed.
 *
 * @returns 0
 * @throws ReleaseError `input-invalid`, `version-not-greater`, `checkout-dirty`, `git-failed`, and what `editNext` throws.
 */
async function runNext(terminal) {
    const { values, positionals } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_6__/* .parseOptions */ .A)(terminal, nextUsage, {
        allowPositionals: true,
        options: { repository: { type: 'string', default: '.' } },
    });
    const version = (0,_release_arguments_js__WEBPACK_IMPORTED_MODULE_8__/* .readVersionArgument */ .ac)(positionals, nextUsage);
    const checkout = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .openCheckout */ .Hj)(terminal, values.repository);
    const { branch } = checkout;
    if (branch === undefined)
        throw noBranch();
    await requireGreater(checkout, version);
    const edits = await (0,_release_edit_index_js__WEBPACK_IMPORTED_MODULE_1__/* .editNext */ .i)(checkout.tree, checkout.settings, version);
    const message = `start version ${version.text}`;
    await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .requireOwnChanges */ .Lh)(checkout, edits, message);
    const say = (headline, remarks = []) => {
        for (const line of (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .terminalLines */ .M)((0,_report_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOf */ .EI)({ step: 'next', headline, remarks })))
            terminal.write(line);
    };
    if (edits.size === 0) {
        say(`Version ${version.text} is begun already on ${(0,_release_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(branch)}, so nothing was changed.`);
        return 0;
    }
    const hint = 'The files are changed and staged. Mend what is said, and run the same command again; or go back by `git restore --staged --worktree :/`.';
    const commit = await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .commitEdits */ .fT)(checkout, edits, { message, hint });
    await (0,_checkout_js__WEBPACK_IMPORTED_MODULE_7__/* .showDifference */ .Te)(terminal, checkout, commit);
    say(`Version ${version.text} is begun on ${(0,_release_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(branch)} by ${commit.slice(0, 12)}.`, ['Nothing was pushed.']);
    return 0;
}
async function requireGreater({ tree }, version) {
    const { text, file, line } = (await (0,_release_project_js__WEBPACK_IMPORTED_MODULE_2__/* .readProject */ .W)(tree)).version;
    const declared = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(text);
    const begun = (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .parseVersion */ .ot)(`${version.text}.dev`);
    if (declared === undefined || begun === undefined || (0,_release_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(begun, declared) >= 0)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('version-not-greater', {
        message: `${file} has version ${(0,_release_quoted_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .T)(text)} at line ${line}, and "${version.text}" does not come after it.`,
        hint: 'Name a version that is greater.',
    });
}
function noBranch() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K('git-failed', {
        message: 'No branch is checked out, so the commit would be on none.',
        hint: 'Run `git switch BRANCH`, and run the command again.',
    });
}


/***/ })

};

//# sourceMappingURL=709.index.js.map