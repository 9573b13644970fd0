export const id = 710;
export const ids = [710];
export const modules = {

/***/ 6859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repositoryOfUrl)
/* harmony export */ });
/**
 * `owner/name` of a remote: `https://github.com/o/n.git`, `git@github.com:o/n`, `ssh://git@github.com/o/n.git`.
 *
 * @returns `undefined` for a path, and for anything else without an owner.
 */
function repositoryOfUrl(url) {
    const path = /^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(url)?.[1] ?? /^[^/:]+@[^/:]+:(.+)$/.exec(url)?.[1];
    const parts = path
        ?.replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .split('/') ?? [];
    const [owner, name] = parts;
    return parts.length === 2 && owner && name ? `${owner}/${name}` : undefined;
}


/***/ }),

/***/ 8797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ Git)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/release/quoted.js
var quoted = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/clients/git-object.js
/**
 * Read a commit object as git stores it, so that no configuration can change what is seen.
 *
 * @returns `undefined` if author or committer is missing or has no date.
 * @see https://git-scm.com/docs/git-cat-file
 */
function parseCommit(commit, content) {
    const record = parseRecord(content);
    const authored = dateOf(record, 'author');
    const committed = dateOf(record, 'committer');
    if (authored === undefined || committed === undefined)
        return undefined;
    const parents = record.headers.filter(([name]) => name === 'parent').map(([, value]) => value);
    const [subject = ''] = record.message.split('\n');
    return { commit, parents, authored, committed, subject };
}
/** Target and date of an annotated tag object. Tags of old versions of git have no date. */
function parseTag(content) {
    const record = parseRecord(content);
    const [, targetType = ''] = record.headers.find(([name]) => name === 'type') ?? [];
    return { targetType, tagged: dateOf(record, 'tagger') };
}
function parseRecord(content) {
    const text = content.toString('utf8');
    const end = text.indexOf('\n\n');
    const head = end === -1 ? text : text.slice(0, end);
    // A line that begins with a space goes on with a signature.
    const headers = head
        .split('\n')
        .filter((line) => !line.startsWith(' '))
        .map((line) => [line.split(' ')[0] ?? '', line.slice(line.indexOf(' ') + 1)]);
    return { headers, message: end === -1 ? '' : text.slice(end + 2) };
}
function dateOf(record, header) {
    const [, value = ''] = record.headers.find(([name]) => name === header) ?? [];
    const [, seconds, sign, hours, minutes] = / (\d{1,11}) ([+-])(\d\d)(\d\d)$/.exec(value) ?? [];
    if (seconds === undefined)
        return undefined;
    const offsetMinutes = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
    const epochSeconds = Number(seconds);
    return { epochSeconds, localDay: new Date((epochSeconds + offsetMinutes * 60) * 1000).toISOString().slice(0, 10) };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./lib/clients/git-process.js


const largestOutputBytes = 256 * 1024 * 1024;
/** What git needs of the machine: where programs are, and where its own configuration is. */
const passedOn = ['PATH', 'HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'SystemRoot'];
/**
 * The variables that git is started with: no inputs, no tokens, no `GIT_*` of the caller.
 *
 * @see https://git-scm.com/docs/git#_environment_variables
 */
function pinnedEnvironment(environment) {
    return {
        ...Object.fromEntries(passedOn.flatMap((name) => (environment[name] ? [[name, environment[name]]] : []))),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        // A replacement would show another object under the hash that is signed.
        GIT_NO_REPLACE_OBJECTS: '1',
        // A partial clone would otherwise fetch what it lacks.
        GIT_ALLOW_PROTOCOL: 'none',
    };
}
/**
 * Run git once, without a shell.
 *
 * @throws ReleaseError `git-failed` if it cannot be started or does not end by itself
 */
function runGit(command, parameters) {
    const { directory, environment, input } = command;
    return new Promise((resolve, reject) => {
        const options = { env: { ...environment }, encoding: 'buffer', maxBuffer: largestOutputBytes };
        const child = (0,external_node_child_process_.execFile)('git', ['-C', directory, ...parameters], options, (error, stdout, stderr) => {
            const exitCode = error === null ? 0 : error.code;
            if (typeof exitCode === 'number')
                resolve({ exitCode, stdout, stderr: stderr.toString().trim() });
            else
                reject(notStarted(error, exitCode === 'ENOENT'));
        });
        // git may end before it has read everything; its exit code tells why.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
function notStarted(cause, isMissing) {
    return new errors/* ReleaseError */.K('git-failed', {
        message: isMissing ? 'There is no git on the PATH.' : 'git did not run to its end.',
        hint: isMissing ? 'Install git, or put it on the PATH.' : 'Run the step again.',
        cause,
    });
}
/** The error that git refused a command, with git's own words. */
function gitRefused(command, { exitCode, stderr }, directory) {
    const isForeign = stderr.includes('dubious ownership');
    const words = stderr.split('\n')[0] ?? '';
    return new errors/* ReleaseError */.K('git-failed', {
        message: isForeign
            ? `The clone at ${directory} belongs to another user, so git does not read it: "${words}".`
            : `\`git ${command}\` ended with exit code ${exitCode}: "${words}".`,
        hint: isForeign
            ? `Run \`git config --global --add safe.directory ${directory}\` in a step before, as a job in a container needs it.`
            : 'Run the same command in that clone to see what is wrong with it.',
    });
}

// EXTERNAL MODULE: ./lib/clients/git-remote.js
var git_remote = __webpack_require__(6859);
;// CONCATENATED MODULE: ./lib/clients/git.js





// A change log of 20 years has 200 kB; whatever is larger was not written by people.
const largestFileBytes = 16 * 1024 * 1024;
/**
 * One clone, read by the `git` of the machine. Nothing is written to it, and no server is asked.
 *
 * Only commands are used whose output no configuration changes; the configuration itself is left in force, because the
 * setting `safe.directory` is in it. Every method throws ReleaseError `git-failed` with git's own words.
 */
class Git {
    #directory;
    #environment;
    /** @param environment Of the process; only what git needs of it is passed on. */
    constructor(directory, environment) {
        this.#directory = directory;
        this.#environment = pinnedEnvironment(environment);
    }
    /** The commit that is checked out. */
    async headCommit() {
        const output = await this.#output(['rev-parse', '--verify', '--end-of-options', 'HEAD^{commit}']);
        return output.toString().trim();
    }
    /**
     * The commit that a revision leads to, tags followed: a branch, a hash, `refs/tags/3.2.0`.
     *
     * @returns `undefined` if there is no such revision.
     * @throws ReleaseError `tag-not-a-commit`
     */
    async commitOf(revision) {
        const [found, commit] = await this.#objects([revision, `${revision}^{commit}`]);
        if (found !== undefined && commit === undefined)
            throw notACommit(revision, found.type);
        return commit?.hash;
    }
    /**
     * A tag, or `undefined` if there is none of that name. A branch of the same name does not matter.
     *
     * @param name Without `refs/tags/`.
     * @throws ReleaseError `tag-not-a-commit`
     */
    async tag(name) {
        const [tag, commit] = await this.#objects([`refs/tags/${name}`, `refs/tags/${name}^{commit}`]);
        if (tag === undefined)
            return undefined;
        const isAnnotated = tag.type === 'tag';
        const { targetType, tagged } = isAnnotated ? parseTag(tag.content) : { targetType: tag.type, tagged: undefined };
        // A tag of a tag is refused too: GitHub's interface leads to the inner tag, not to the commit.
        if (commit === undefined || targetType !== 'commit')
            throw notACommit(name, targetType);
        return { name, commit: commit.hash, isAnnotated, tagged };
    }
    /** Dates, parents, and subject of a commit. */
    async commit(hash) {
        const [object] = await this.#objects([hash]);
        const facts = object?.type === 'commit' ? parseCommit(object.hash, object.content) : undefined;
        if (facts === undefined)
            throw unusable(`The clone has no commit ${(0,quoted/* quoted */.T)(hash)} with author and committer.`);
        return facts;
    }
    /**
     * The newest commit that two commits have in common, or `undefined` if they share nothing.
     *
     * @throws ReleaseError `git-shallow` if the history that could hold it was not fetched.
     */
    async mergeBase(one, other) {
        const finished = await this.#run(['merge-base', '--end-of-options', one, other]);
        if (finished.exitCode === 0)
            return finished.stdout.toString().trim();
        if (await this.isShallow()) {
            throw new errors/* ReleaseError */.K('git-shallow', {
                message: `The history between ${(0,quoted/* quoted */.T)(one)} and ${(0,quoted/* quoted */.T)(other)} was not fetched.`,
                hint: 'Give actions/checkout `fetch-depth: 0`, or run `git fetch --unshallow`.',
            });
        }
        // By 1, git says that both are commits and share nothing.
        if (finished.exitCode === 1)
            return undefined;
        throw gitRefused('merge-base', finished, this.#directory);
    }
    /** Tracked files of the working folder that differ from the commit that is checked out. */
    async changedFiles() {
        const output = await this.#output(['status', '--porcelain=v1', '-z', '--untracked-files=no', '--no-renames']);
        const entries = output.toString().split('\0');
        return entries.filter((entry) => entry !== '').map((entry) => entry.slice('XY '.length));
    }
    /** `owner/name` of the remote `origin`, if it is a server's. */
    async originRepository() {
        const { exitCode, stdout } = await this.#run(['config', '--get', 'remote.origin.url']);
        return exitCode === 0 ? (0,git_remote/* repositoryOfUrl */.J)(stdout.toString().trim()) : undefined;
    }
    /** Whether a part of the history was not fetched. */
    async isShallow() {
        return (await this.#output(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';
    }
    /** The files of a commit, whatever lies in the working folder. */
    async treeAt(commit) {
        const listing = await this.#output(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
        const hashes = new Map(listing.toString().split('\0').flatMap(treeEntry));
        const read = async (path) => {
            const hash = hashes.get(path);
            if (hash === undefined)
                return undefined;
            const [object] = await this.#objects([hash]);
            if (object === undefined)
                throw unusable(`The clone does not have the content of ${(0,quoted/* quoted */.T)(path)} at ${commit}.`);
            return decoded(path, object.content);
        };
        return { paths: [...hashes.keys()], read };
    }
    /** Objects by name, each `undefined` if there is none. Names go through stdin, so none can be taken for an option. */
    async #objects(names) {
        // A line end would make two names of one; no ref can hold one.
        if (names.some((name) => /[\n\0]/.test(name)))
            return names.map(() => undefined);
        const output = await this.#output(['cat-file', '--batch'], `${names.join('\n')}\n`);
        const objects = [];
        let start = 0;
        while (objects.length < names.length) {
            const headerEnd = output.indexOf('\n', start);
            const header = output.toString('utf8', start, headerEnd);
            const [, hash, type = '', size] = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/.exec(header) ?? [];
            // After a header without content comes the next header.
            const end = hash === undefined ? headerEnd : headerEnd + 1 + Number(size);
            objects.push(hash === undefined ? undefined : { hash, type, content: output.subarray(headerEnd + 1, end) });
            start = end + 1;
        }
        return objects;
    }
    async #output(parameters, input = '') {
        const finished = await this.#run(parameters, input);
        if (finished.exitCode !== 0)
            throw gitRefused(parameters[0] ?? '', finished, this.#directory);
        return finished.stdout;
    }
    #run(parameters, input = '') {
        return runGit({ directory: this.#directory, environment: this.#environment, input }, parameters);
    }
}
/** Path and hash of a line of `git ls-tree`, if it is a file: 120000 is a symbolic link, 160000 a submodule. */
function treeEntry(line) {
    const [, hash = '', path = ''] = /^100\d{3} blob ([0-9a-f]{40,64})\t(.+)$/s.exec(line) ?? [];
    return path === '' ? [] : [[path, hash]];
}
function decoded(path, content) {
    const unreadable = (reason, hint) => new errors/* ReleaseError */.K('source-unreadable', { message: `${(0,quoted/* quoted */.T)(path)} ${reason}.`, hint });
    if (content.length > largestFileBytes) {
        throw unreadable(`has ${content.length} bytes, and no more than ${largestFileBytes} are read`, 'Make it smaller.');
    }
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
    }
    catch {
        throw unreadable('is not UTF-8 text', 'Save it in the encoding UTF-8.');
    }
}
function notACommit(name, type) {
    return new errors/* ReleaseError */.K('tag-not-a-commit', {
        message: `${(0,quoted/* quoted */.T)(name)} points at a ${type}, not at a commit.`,
        hint: 'Delete the tag, and tag the commit itself.',
    });
}
function unusable(message) {
    return new errors/* ReleaseError */.K('git-failed', { message, hint: 'Fetch the commit with its whole content, and run again.' });
}


/***/ }),

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseOptions),
/* harmony export */   p: () => (/* binding */ wrongUse)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/**
 * Parse the arguments of a command.
 *
 * @throws ReleaseError `input-invalid` for an option that is not known, or that has a wrong value.
 */
function parseOptions(terminal, usage, config) {
    try {
        return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ ...config, args: [...terminal.arguments], strict: true });
    }
    catch (cause) {
        throw wrongUse(cause instanceof Error ? cause.message : String(cause), usage);
    }
}
/** `input-invalid` with the usage of the command. */
function wrongUse(message, usage) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K('input-invalid', { message, hint: `Usage: ${usage}` });
}


/***/ }),

/***/ 9550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ readProject)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
;// CONCATENATED MODULE: ./lib/release/project/toml.js


/** A file that people write by hand: more is a mistake, and would cost time. */
const largestCharacters = 1_000_000;
/**
 * Read a TOML file.
 *
 * @throws ReleaseError `project-not-found` with line and column, also for a key that could change JavaScript's objects.
 * @see https://toml.io/en/v1.0.0
 */
function parseToml(path, text) {
    if (text.length > largestCharacters) {
        throw new errors/* ReleaseError */.K('project-not-found', {
            message: `${path} has ${text.length} characters, and no more than ${largestCharacters} are read.`,
            hint: 'Move what is not configuration to another file.',
        });
    }
    try {
        return (0,dist/* parse */.qg)(text, { unsafeKeyBehaviour: 'throw' });
    }
    catch (cause) {
        if (!(cause instanceof dist/* TomlError */.zx))
            throw cause;
        const [summary = ''] = cause.message.split('\n');
        const reason = summary.includes('unsafe property')
            ? 'a key is "__proto__" or "constructor", which nothing here uses'
            : summary.replace(/^Invalid TOML document: /, '').replace(/\.$/, '');
        throw new errors/* ReleaseError */.K('project-not-found', {
            message: `${path} cannot be read at line ${cause.line}, column ${cause.column}: ${reason}.`,
            hint: 'Correct the file at that place.',
            cause,
        });
    }
}
/** The table at a path of keys, or `undefined` if there is none or something else. */
function tableAt(table, ...keys) {
    let value = table;
    for (const key of keys)
        value = isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return isTable(value) ? value : undefined;
}
/** The text under one key, or `undefined` if there is none or something else. */
function textAt(table, key) {
    const value = table?.[key];
    return typeof value === 'string' ? value : undefined;
}
/** The texts under one key: a list of texts, or a single one; else `undefined`. */
function textsAt(table, key) {
    const value = table?.[key];
    if (typeof value === 'string')
        return [value];
    return Array.isArray(value) && value.every((entry) => typeof entry === 'string') ? value : undefined;
}
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/**
 * The line on which a key of a table stands, found by searching, for messages.
 *
 * @returns Counts from 1; the line of the table's header, or 1, if the key stands nowhere in a plain form.
 */
function lineOf(text, table, key) {
    const lines = text.split('\n');
    const header = lines.findIndex((line) => withoutSpace(line).startsWith(`[${table}]`));
    const rest = lines.slice(header + 1);
    const end = rest.findIndex((line) => /^\s*\[[^,]+\]\s*(#.*)?$/.test(line));
    const section = end === -1 ? rest : rest.slice(0, end);
    const names = header === -1 ? [`${table}.${key}=`] : [`${key}=`, `"${key}"=`, `'${key}'=`];
    const found = section.findIndex((line) => names.some((name) => withoutSpace(line).startsWith(name)));
    return found === -1 ? Math.max(1, header + 1) : header + found + 2;
}
const withoutSpace = (line) => line.replaceAll(/\s/g, '');

;// CONCATENATED MODULE: ./lib/release/project/build-system.js

/**
 * The table `[build-system]`, with what holds where it is silent.
 *
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table
 */
function buildSystemOf(document) {
    const table = tableAt(document, 'build-system');
    // PEP 517: without a back end, the one that reads `setup.py` is used.
    const backEnd = textAt(table, 'build-backend') ?? 'setuptools.build_meta:__legacy__';
    const requires = textsAt(table, 'requires') ?? ['setuptools'];
    // An own back end in the tree may do anything, whatever its name.
    const kind = table?.['backend-path'] === undefined ? kindOf(backEnd) : 'other';
    return { kind, backEnd, requires };
}
function kindOf(backEnd) {
    switch (backEnd) {
        case 'flit_core.buildapi':
        case 'flit.buildapi':
            return 'flit';
        case 'hatchling.build':
            return 'hatchling';
        case 'setuptools.build_meta':
        case 'setuptools.build_meta:__legacy__':
            return 'setuptools';
    }
    return 'other';
}

;// CONCATENATED MODULE: ./lib/release/project/not-found.js

/** What to do when a version is declared in a way that only running code could read. */
const declareStatically = 'Write the version as `version = "…"` in [project], and remove "version" from dynamic.';
/** The error that a version cannot be read; `found` says what stands where. */
function versionNotFound(found, hint = declareStatically) {
    return new errors/* ReleaseError */.K('version-not-found', { message: found, hint });
}

;// CONCATENATED MODULE: ./lib/release/project/python-tokens.js
// Each alternative takes at least one character and none backtracks over another, so the time is linear.
const lexemePattern = /(?<newline>\n)|(?<space>[ \t\f]+|\\\n|#[^\n]*)|(?<string>[A-Za-z]{0,2}(?:"""|'''|"|'))|(?<name>[\p{L}\p{N}_]+)|(?<operator>.)/suy;
/**
 * The tokens of Python source, whether it is valid or not.
 *
 * @see https://docs.python.org/3/reference/lexical_analysis.html
 */
function pythonTokens(text) {
    const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const tokens = [];
    let line = 1;
    let lineStart = 0;
    let depth = 0;
    let end = 0;
    for (let start = 0; start < source.length; start = end) {
        const lexeme = lexemeAt(source, start);
        end = lexeme.end;
        if (lexeme.kind === 'operator' && ')]}'.includes(lexeme.text))
            depth = Math.max(0, depth - 1);
        if (lexeme.kind !== 'space' && (lexeme.kind !== 'newline' || depth === 0)) {
            const { kind, text, value } = lexeme;
            tokens.push({ kind, text, value, line, column: start - lineStart, depth });
        }
        if (lexeme.kind === 'operator' && '([{'.includes(lexeme.text))
            depth += 1;
        const breaks = source.slice(start, end).split('\n').length - 1;
        line += breaks;
        if (breaks > 0)
            lineStart = source.lastIndexOf('\n', end - 1) + 1;
    }
    return tokens;
}
function lexemeAt(source, start) {
    lexemePattern.lastIndex = start;
    const groups = lexemePattern.exec(source)?.groups ?? {};
    const end = lexemePattern.lastIndex;
    if (groups.string !== undefined)
        return stringAt(source, groups.string, end);
    if (groups.newline !== undefined)
        return { kind: 'newline', text: '\n', value: undefined, end };
    if (groups.name !== undefined)
        return { kind: 'name', text: groups.name, value: undefined, end };
    if (groups.operator !== undefined)
        return { kind: 'operator', text: groups.operator, value: undefined, end };
    return { kind: 'space', text: '', value: undefined, end };
}
function stringAt(source, opening, start) {
    const quotes = opening.replace(/^[A-Za-z]*/, '');
    const prefix = opening.slice(0, -quotes.length).toLowerCase();
    let position = start;
    while (position < source.length && !source.startsWith(quotes, position)) {
        // A string in single quotes ends with its line, even if nothing closes it.
        if (quotes.length === 1 && source[position] === '\n') {
            return { kind: 'string', text: opening, value: undefined, end: position };
        }
        position += source[position] === '\\' ? 2 : 1;
    }
    const content = source.slice(start, position);
    const isConstant = ['', 'u', 'r'].includes(prefix) && !content.includes('\\');
    const end = Math.min(source.length, position + quotes.length);
    return { kind: 'string', text: opening, value: isConstant ? content : undefined, end };
}

;// CONCATENATED MODULE: ./lib/release/project/python.js

/**
 * Every assignment to one name at the top level of a module, in the order of the file.
 *
 * Only the first statement of a line is looked at: `__version__ = "1.0"`, `__version__: str = "1.0"`, or
 * `VERSION = __version__ = "1.0"`.
 */
function assignmentsTo(name, source) {
    const lines = splitAt((token) => token.kind === 'newline', pythonTokens(source));
    return lines.filter((line) => line[0]?.column === 0).flatMap((line) => assignmentIn(line, name) ?? []);
}
/**
 * A keyword argument of the only call of a function in a module.
 *
 * @returns `undefined` if the function is not called, is called more than once, or is called without that keyword.
 */
function keywordArgument(call) {
    const tokens = pythonTokens(call.source).filter((token) => token.kind !== 'newline');
    const [open, another] = tokens.flatMap((token, index) => {
        const isCall = token.text === call.of && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== 'def';
        return isCall ? [index + 1] : [];
    });
    if (open === undefined || another !== undefined)
        return undefined;
    const depth = tokens[open]?.depth ?? 0;
    const close = tokens.findIndex((token, index) => index > open && token.text === ')' && token.depth === depth);
    const given = splitAt((token) => token.text === ',' && token.depth === depth + 1, tokens.slice(open + 1, close));
    const argument = given.find(([name, equals]) => name?.text === call.keyword && equals?.text === '=');
    return argument && constantOf(argument[0], argument.slice(2));
}
function assignmentIn(line, name) {
    const [statement = []] = splitAt((token) => token.text === ';' && token.depth === 0, line);
    const sides = splitAt((token) => token.text === '=' && token.depth === 0, statement);
    const targets = sides.slice(0, -1).map((side) => (side[1]?.text === ':' ? side.slice(0, 1) : side));
    const areNames = targets.every((target) => target.length === 1 && target[0]?.kind === 'name');
    if (!areNames || !targets.some(([target]) => target?.text === name))
        return undefined;
    return constantOf(statement[0], sides.at(-1) ?? []);
}
function constantOf(name, value) {
    const constants = value.flatMap((token) => token.value ?? []);
    const isConstant = constants.length > 0 && constants.length === value.length;
    // Python joins string constants that stand side by side.
    return { text: isConstant ? constants.join('') : undefined, line: name?.line ?? 1 };
}
function splitAt(isSeparator, tokens) {
    const parts = [[]];
    for (const token of tokens) {
        if (isSeparator(token))
            parts.push([]);
        else
            parts.at(-1)?.push(token);
    }
    return parts;
}

;// CONCATENATED MODULE: ./lib/release/project/flit.js



/**
 * The version that flit takes from the module: the first `__version__` at its top level that is a string constant.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://flit.pypa.io/en/stable/pyproject_toml.html
 */
async function readFlitVersion(tree, document, name) {
    const module = textAt(tableAt(document, 'tool', 'flit', 'module'), 'name') ?? name.replaceAll('-', '_');
    const files = moduleFiles(tree, module);
    for (const file of files) {
        const found = assignmentsTo('__version__', (await tree.read(file)) ?? '').find(({ text }) => text !== undefined);
        if (found?.text !== undefined)
            return { text: found.text, file, line: found.line };
    }
    throw versionNotFound(`No string constant is assigned to __version__ at the top level of ${files.join(' or ')}.`, `Write \`__version__ = "…"\` there. ${declareStatically.replace(/^Write/, 'Or write')}`);
}
/** Where flit looks, in the order in which it believes what it finds. */
function moduleFiles(tree, module) {
    const stem = module.replaceAll('.', '/');
    const folders = ['', 'src/'].map((root) => `${root}${stem}/`);
    const found = [
        ...folders.filter((folder) => tree.paths.some((path) => path.startsWith(folder))),
        ...['', 'src/'].map((root) => `${root}${stem}.py`).filter((path) => tree.paths.includes(path)),
    ];
    const [place, another] = found;
    if (place === undefined) {
        throw versionNotFound(`There is no module "${module}", neither at the root nor in src/, and flit takes the version from it.`, 'Name the module in [tool.flit.module], or write the version as `version = "…"` in [project].');
    }
    if (another !== undefined) {
        throw versionNotFound(`The module "${module}" could be any of ${found.join(', ')}, and flit takes the version from it.`, 'Leave only one of them.');
    }
    if (!place.endsWith('/'))
        return [place];
    const names = ['__init__.py', 'version.py', '_version.py', '__version__.py'];
    return names.map((file) => place + file).filter((path) => path.endsWith('__init__.py') || tree.paths.includes(path));
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
// EXTERNAL MODULE: ./lib/release/quoted.js
var quoted = __webpack_require__(5509);
;// CONCATENATED MODULE: ./lib/release/project/python-pattern.js



const longestPattern = 1_000;
const longestText = 256_000;
// A pattern of the project may backtrack without end; a sensible one takes microseconds.
const timeLimitMs = 1_000;
// The pieces of a pattern: escape, class, comment, back reference, start of a group, what Python alone knows, character.
const piecePattern = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?#[^)]*\)|\(\?P=\w+\)|\(\?(?:P<|<?[=!]|[ims]*:)|\(\?|[*+?}]\+|\{,|./gs;
/**
 * A regular expression of Python's `re` as one of JavaScript, multi-line as hatchling uses it.
 *
 * @returns It has a group named `version`.
 * @throws ReleaseError `version-not-found` if anything in it has no counterpart.
 * @see https://docs.python.org/3/library/re.html#regular-expression-syntax
 */
function convertPattern(pattern) {
    const refuse = (reason) => versionNotFound(`The pattern ${(0,quoted/* quoted */.T)(pattern)} of [tool.hatch.version] cannot be used here: ${reason}.`);
    if (pattern.length > longestPattern)
        throw refuse(`it has more than ${longestPattern} characters`);
    const [, flags = '', rest = pattern] = /^\(\?([a-z]+)\)(.*)$/s.exec(pattern) ?? [];
    if (/[^imsu]/.test(flags))
        throw refuse(`the flags "${flags}" have no counterpart in JavaScript`);
    const converted = rest.replaceAll(piecePattern, (piece) => {
        const counterpart = convertPiece(piece);
        if (counterpart === undefined)
            throw refuse(`"${piece}" has no counterpart in JavaScript`);
        return counterpart;
    });
    if (!converted.includes('(?<version>'))
        throw refuse('it has no group named "version"');
    try {
        return new RegExp(converted, `m${flags.replaceAll(/[mu]/g, '')}`);
    }
    catch (cause) {
        throw refuse(cause instanceof Error ? cause.message : 'it cannot be read');
    }
}
function convertPiece(piece) {
    if (piece === '\\A')
        return String.raw `(?<![\s\S])`;
    if (piece === '\\Z')
        return String.raw `(?![\s\S])`;
    if (piece.startsWith('\\'))
        return /[A-Za-z0]/.test(piece) && !/[bBdDsSwWnrtfvxu]/.test(piece) ? undefined : piece;
    // In Python, "]" at the start of a class is a character of it.
    if (piece.startsWith('['))
        return piece.replace(/^\[(\^?)\]/, '[$1\\]');
    if (piece.startsWith('(?P='))
        return `\\k<${piece.slice(4, -1)}>`;
    if (piece.startsWith('(?#'))
        return '';
    if (piece === '(?P<')
        return '(?<';
    return piece === '(?' || piece === '{,' || /^[*+?}]\+$/.test(piece) ? undefined : piece;
}
/**
 * Search a text, for a limited time.
 *
 * @param pattern It has a group named `version`.
 * @returns What the group holds, and where the match begins; `undefined` if nothing matches.
 * @throws ReleaseError `version-not-found` if the text is too long, or the search takes more than a second.
 */
function searchPattern(pattern, text) {
    if (text.length > longestText) {
        throw versionNotFound(`The file of [tool.hatch.version] has ${text.length} characters, too many to search.`);
    }
    try {
        // Only the clock of `vm` can stop a regular expression; no code of the project is run by it.
        const match = (0,external_node_vm_.runInNewContext)('pattern.exec(text)', { pattern, text }, { timeout: timeLimitMs });
        return match === null ? undefined : { version: match.groups?.version ?? '', index: match.index };
    }
    catch (cause) {
        if (typeof cause === 'object' && cause && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
            throw versionNotFound(`The pattern ${(0,quoted/* quoted */.T)(pattern.source)} of [tool.hatch.version] takes too long to search.`, `Write a pattern without nested repetition. ${declareStatically.replace(/^Write/, 'Or write')}`);
        }
        throw cause;
    }
}

;// CONCATENATED MODULE: ./lib/release/project/hatch.js



// The `path` source of hatchling, where no pattern is set.
const defaultPattern = /^(?:__version__|VERSION) *= *(['"])v?(?<version>.+?)\1/im;
/**
 * The version that hatchling finds by a pattern in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://hatch.pypa.io/latest/version/
 */
async function readHatchVersion(tree, document) {
    const table = tableAt(document, 'tool', 'hatch', 'version');
    const source = textAt(table, 'source') ?? 'regex';
    if (source !== 'regex') {
        throw versionNotFound(`[tool.hatch.version] takes the version from the source "${source}", which runs code to find it.`);
    }
    const file = textAt(table, 'path')?.replace(/^(\.\/)+/, '');
    if (file === undefined)
        throw versionNotFound('pyproject.toml has no "path" in [tool.hatch.version].');
    const text = (await tree.read(file))?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    if (text === undefined) {
        throw versionNotFound(`[tool.hatch.version] names ${file}, and the repository has no such file.`, 'Correct the path, which is relative to the root of the repository.');
    }
    const pattern = textAt(table, 'pattern');
    const found = searchPattern(pattern === undefined ? defaultPattern : convertPattern(pattern), text);
    if (found === undefined) {
        throw versionNotFound(`The pattern of [tool.hatch.version] matches nothing in ${file}.`, `Write \`__version__ = "…"\` at the start of a line. ${declareStatically.replace(/^Write/, 'Or write')}`);
    }
    return { text: found.version, file, line: text.slice(0, found.index).split('\n').length };
}

;// CONCATENATED MODULE: ./lib/release/project/name.js


/**
 * The name of a project, checked.
 *
 * @param value What stands in the file, of whatever type.
 * @throws ReleaseError `project-not-found`
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
function requireName(value, file) {
    if (typeof value === 'string' && value.length <= 200 && /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(value))
        return value;
    const found = typeof value === 'string' ? `the name ${(0,quoted/* quoted */.T)(value)}, which no index accepts` : 'no name of the project';
    throw new errors/* ReleaseError */.K('project-not-found', {
        message: `${file} has ${found}.`,
        hint: 'Name the project by ASCII letters and digits, with ".", "_", and "-" between them.',
    });
}
/** The name as indexes compare it: lower case, with `-` for every run of `-`, `_`, and `.`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}

;// CONCATENATED MODULE: ./lib/release/project/setup-cfg.js
/**
 * Read `setup.cfg` as Python's `configparser` does: indented lines go on with the value, `#` and `;` start comments.
 *
 * @see https://docs.python.org/3/library/configparser.html#supported-ini-file-structure
 */
function parseSetupConfiguration(text) {
    const options = new Map();
    let section = '';
    let current;
    for (const [index, written] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n?|\n/)
        .entries()) {
        const content = written.trim();
        if (content === '' || /^[#;]/.test(content))
            continue;
        const header = /^\[([^\]]+)\]/.exec(written)?.[1];
        if (/^\s/.test(written) && current !== undefined)
            current.lines.push(content);
        else if (header !== undefined) {
            section = header;
            current = undefined;
        }
        else {
            const [, name = content, value = ''] = /^([^:=]*)[:=](.*)$/.exec(content) ?? [];
            current = { lines: [value.trim()], line: index + 1 };
            options.set(`${section}.${name.trim().toLowerCase().replaceAll('-', '_')}`, current);
        }
    }
    return options;
}

;// CONCATENATED MODULE: ./lib/release/project/setuptools-directive.js


/**
 * Find what a directive points at.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#specifying-values
 */
async function followDirective(tree, directive) {
    switch (directive.kind) {
        case 'attribute':
            return await readAttribute(tree, directive);
        case 'files':
            return await readVersionFile(tree, directive.files, directive.where);
    }
}
async function readAttribute(tree, { attribute, where, folders }) {
    const module = attribute.split('.').slice(0, -1);
    const name = attribute.split('.').at(-1) ?? '';
    const file = setuptools_directive_moduleFiles(module, folders).find((path) => tree.paths.includes(path));
    if (file === undefined) {
        throw versionNotFound(`${where} takes the version from "${attribute}", and there is no module "${module.join('.')}".`, 'Correct the name of the module, or the package folder.');
    }
    // setuptools takes the first assignment, and runs the module if that is no constant.
    const [found] = assignmentsTo(name, (await tree.read(file)) ?? '');
    if (found?.text !== undefined)
        return { text: found.text, file, line: found.line };
    throw versionNotFound(`${where} takes the version from "${attribute}", and ${file} assigns no string constant to it first at top level.`, `Name the module that holds the constant. ${declareStatically.replace(/^Write/, 'Or write')}`);
}
function setuptools_directive_moduleFiles(module, folders) {
    return stems(module, folders).flatMap((stem) => [`${stem}.py`, `${stem}/__init__.py`]);
}
/** The most specific package folder counts; without any, setuptools finds packages in `src/` or at the root. */
function stems(module, folders) {
    for (let length = module.length; length >= 0; length -= 1) {
        const folder = folders.get(module.slice(0, length).join('.'));
        if (folder !== undefined)
            return [joined(folder, module.slice(length))];
    }
    return [joined('src', module), joined('', module)];
}
function joined(folder, module) {
    const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
    return [...parts, ...module].join('/');
}
async function readVersionFile(tree, files, where) {
    const [file, another] = files.map((path) => path.replace(/^(\.\/)+/, ''));
    if (file === undefined || another !== undefined) {
        throw versionNotFound(`${where} takes the version from ${files.length} files, and one can be followed.`);
    }
    const text = await tree.read(file);
    if (text === undefined) {
        throw versionNotFound(`${where} takes the version from ${file}, and the repository has no such file.`, 'Correct the path, which is relative to the root of the repository.');
    }
    return {
        text: text.replace(/^[\r\n]+|[\r\n]+$/g, ''),
        file,
        line: text.slice(0, text.search(/\S|$/)).split('\n').length,
    };
}

;// CONCATENATED MODULE: ./lib/release/project/setuptools.js






/**
 * The version of a project whose `[project]` leaves it to setuptools: `[tool.setuptools.dynamic]`, else the older files.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
async function readSetuptoolsVersion(tree, document) {
    const table = tableAt(document, 'tool', 'setuptools', 'dynamic', 'version');
    const attribute = textAt(table, 'attr');
    const files = textsAt(table, 'file');
    const where = '[tool.setuptools.dynamic]';
    const folders = foldersOfTable(document);
    if (attribute !== undefined)
        return await followDirective(tree, { kind: 'attribute', attribute, where, folders });
    if (files !== undefined)
        return await followDirective(tree, { kind: 'files', files, where });
    const version = await readOlderVersion(tree);
    if (version !== undefined)
        return version;
    throw versionNotFound('The version is left to setuptools, but [tool.setuptools.dynamic], setup.py, and setup.cfg do not declare it.');
}
/**
 * Name and version of a project without `[project]`, from `setup.py` and `setup.cfg`. Nothing is run.
 *
 * @returns `undefined` if there is neither file.
 * @throws ReleaseError `project-not-found`, `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
async function readSetuptoolsProject(tree) {
    if (!tree.paths.includes('setup.py') && !tree.paths.includes('setup.cfg'))
        return undefined;
    const version = await readOlderVersion(tree);
    if (version === undefined) {
        throw versionNotFound('Neither setup.py nor setup.cfg has a version that can be read without running code.');
    }
    const argument = keywordArgument({ of: 'setup', keyword: 'name', source: (await tree.read('setup.py')) ?? '' });
    const option = (await readConfiguration(tree)).get('metadata.name');
    return { name: requireName(argument?.text ?? option?.lines.join('\n'), argument ? 'setup.py' : 'setup.cfg'), version };
}
/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readOlderVersion(tree) {
    const argument = keywordArgument({ of: 'setup', keyword: 'version', source: (await tree.read('setup.py')) ?? '' });
    if (argument?.text !== undefined)
        return { text: argument.text, file: 'setup.py', line: argument.line };
    if (argument !== undefined) {
        throw versionNotFound(`setup.py computes the version at line ${argument.line}, and only running it could tell.`);
    }
    const configuration = await readConfiguration(tree);
    const option = configuration.get('metadata.version');
    const value = option?.lines.join('\n') ?? '';
    if (option === undefined || value === '')
        return undefined;
    const directive = directiveOf(value, `setup.cfg at line ${option.line}`, foldersOfConfiguration(configuration));
    return directive ? await followDirective(tree, directive) : { text: value, file: 'setup.cfg', line: option.line };
}
async function readConfiguration(tree) {
    return parseSetupConfiguration((await tree.read('setup.cfg')) ?? '');
}
function directiveOf(value, where, folders) {
    const [, kind, rest = ''] = /^(attr|file):(.*)$/s.exec(value) ?? [];
    if (kind === 'attr')
        return { kind: 'attribute', attribute: rest.trim(), where, folders };
    if (kind === 'file')
        return { kind: 'files', files: rest.split(/[,\n]/).map((file) => file.trim()), where };
    return undefined;
}
function foldersOfTable(document) {
    const named = tableAt(document, 'tool', 'setuptools', 'package-dir') ?? {};
    const [found] = textsAt(tableAt(document, 'tool', 'setuptools', 'packages', 'find'), 'where') ?? [];
    const folders = Object.entries(named).filter((entry) => typeof entry[1] === 'string');
    return new Map(found === undefined ? folders : [['', found], ...folders]);
}
function foldersOfConfiguration(configuration) {
    const named = configuration.get('options.package_dir')?.lines ?? [];
    const [found] = configuration.get('options.packages.find.where')?.lines ?? [];
    const folders = named
        .flatMap((line) => line.split(','))
        .map((entry) => {
        const [name = '', folder = ''] = entry.split('=');
        return [name.trim(), folder.trim()];
    });
    return new Map(found === undefined ? folders : [['', found], ...folders]);
}

;// CONCATENATED MODULE: ./lib/release/project.js








const path = 'pyproject.toml';
/**
 * Read name and version of the project, without running any of its code.
 *
 * The version is static in `[project]`, or where flit, hatchling, or setuptools would find it.
 *
 * @throws ReleaseError `project-not-found`, `version-not-found`, `source-unreadable`
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
async function readProject(tree) {
    const text = await tree.read(path);
    const document = text === undefined ? {} : parseToml(path, text);
    const build = buildSystemOf(document);
    const table = tableAt(document, 'project');
    if (text === undefined || table === undefined) {
        if (text === undefined || build.kind === 'setuptools') {
            const project = await readSetuptoolsProject(tree);
            if (project !== undefined)
                return projectOf(project.name, project.version, build);
        }
        throw noProject(text !== undefined);
    }
    const name = requireName(table.name, path);
    const version = staticVersion(table, text) ?? (await readDynamicVersion({ tree, document, name, build }));
    return projectOf(name, version, build);
}
function projectOf(name, version, build) {
    const { backEnd, requires } = build;
    return { name, normalizedName: normalizeName(name), version, buildBackend: backEnd, buildRequires: requires };
}
function noProject(hasFile) {
    return new errors/* ReleaseError */.K('project-not-found', {
        message: hasFile ? `${path} has no table [project].` : `The repository has no ${path} at its root.`,
        hint: 'Declare the project by `name` and `version` in [project] of pyproject.toml.',
    });
}
function staticVersion(table, text) {
    const line = lineOf(text, 'project', 'version');
    const dynamic = textsAt(table, 'dynamic') ?? [];
    const { version } = table;
    if (version === undefined && dynamic.includes('version'))
        return undefined;
    if (typeof version === 'string' && !dynamic.includes('version'))
        return { text: version, file: path, line };
    if (version === undefined) {
        throw versionNotFound(`${path} has neither "version" nor dynamic = ["version"] in [project].`, 'Write the version as `version = "…"` in [project].');
    }
    if (typeof version === 'string') {
        throw versionNotFound(`${path} has version = "${version}" in [project] at line ${line}, and names "version" in dynamic as well.`, 'Remove "version" from dynamic, or remove the version.');
    }
    throw versionNotFound(`${path} has a version in [project] at line ${line} that is not a string (${typeof version}).`, 'Write the version in quotes.');
}
async function readDynamicVersion({ tree, document, name, build }) {
    switch (build.kind) {
        case 'flit':
            return await readFlitVersion(tree, document, name);
        case 'hatchling':
            return await readHatchVersion(tree, document);
        case 'setuptools':
            return await readSetuptoolsVersion(tree, document);
        case 'other':
            throw versionNotFound(`${path} leaves the version to the back end "${build.backEnd}", and only flit, hatchling, and setuptools can be followed.`, 'Write the version as `version = "…"` in [project], and remove "version" from dynamic.');
    }
}


/***/ }),

/***/ 5509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ quoted)
/* harmony export */ });
const longestShown = 100;
/**
 * A text from outside, in double quotes, for a message on one line.
 *
 * @returns What cannot be seen or could change the line (controls, bidirectional marks, zero-width characters, spaces
 *   other than U+0020, and anything outside ASCII) is shown as `\u{202e}`; after 100 characters the rest is counted.
 */
function quoted(text) {
    const characters = [...text];
    const shown = characters.slice(0, longestShown).map(visible).join('');
    const rest = characters.length - longestShown;
    return rest > 0 ? `"${shown}…" (and ${rest} characters more)` : `"${shown}"`;
}
function visible(character) {
    if (/^[\x20-\x7e]$/.test(character))
        return character;
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}


/***/ })

};

//# sourceMappingURL=710.index.js.map