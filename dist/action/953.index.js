export const id = 953;
export const ids = [953];
export const modules = {

/***/ 81738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ attempt),
/* harmony export */   Gn: () => (/* binding */ attemptList),
/* harmony export */   HD: () => (/* binding */ readable),
/* harmony export */   mx: () => (/* binding */ attemptAsync)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

/** What a reader returns, or the `ReleaseError` that it throws; a bug stays thrown. */
function attempt(read) {
    try {
        return read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** The same of what is waited for. */
async function attemptAsync(read) {
    try {
        return await read();
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2)
            return error;
        throw error;
    }
}
/** A value, or nothing where a `ReleaseError` stands for it: for those who ask only whether it can be read. */
const readable = (value) => value instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? undefined : value;
/** The list that a reader returns, or the `ReleaseError` that it throws as its only item. */
function attemptList(read) {
    const list = attempt(read);
    return list instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2 ? [list] : list;
}


/***/ }),

/***/ 64441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vk: () => (/* binding */ changeLogMissing),
  AJ: () => (/* binding */ findChangeLog),
  Ks: () => (/* binding */ sectionsOf)
});

// UNUSED EXPORTS: parseChangeLog

// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/change-log/file-names.js
var file_names = __webpack_require__(91602);
;// CONCATENATED MODULE: ./lib/release/change-log/lines.js
/**
 * Split a file into lines; LF, CRLF, and CR end one, a byte order mark is left out, and NUL becomes U+FFFD.
 *
 * @param tabWidth Columns from one tab stop to the next: 8 in reStructuredText, 4 in Markdown.
 */
function readLines(source, tabWidth) {
    const text = source.replace(/^\uFEFF/, '').replaceAll('\0', '\uFFFD');
    return text.split(/\r\n|\r|\n/).map((source, index) => {
        const line = expandTabs(source, tabWidth);
        return makeLine(line.trimEnd(), index + 1, line.endsWith('  '));
    });
}
/** A line made of a text. */
function makeLine(text, number, isBroken = false) {
    let indent = 0;
    while (text.charCodeAt(indent) === 0x20)
        indent += 1;
    return { text, indent, number, isBroken };
}
/** Has no text. */
const isBlank = (line) => line === undefined || line.text === '';
/** The lines without their first `columns` characters; a line with less before its text keeps its text. */
function dedent(lines, columns) {
    return lines.map((line) => makeLine(line.text.slice(Math.min(columns, line.indent)), line.number, line.isBroken));
}
/** The smallest indentation of the lines with text; 0 if there are none. */
function leastIndent(lines) {
    const least = lines.reduce((columns, line) => (isBlank(line) ? columns : Math.min(columns, line.indent)), Infinity);
    return Number.isFinite(least) ? least : 0;
}
/**
 * Where a run of lines ends that are indented by at least `columns` or blank.
 *
 * @returns Index after the last one with text; `from` if there is none.
 */
function endOfIndented(lines, from, columns) {
    let end = from;
    for (let at = from; at < lines.length; at += 1) {
        const line = lines[at];
        if (line === undefined || isBlank(line))
            continue;
        if (line.indent < columns)
            break;
        end = at + 1;
    }
    return end;
}
/** Index of the next blank line, or the end. */
function endOfText(lines, from) {
    let end = from;
    while (end < lines.length && !isBlank(lines[end]))
        end += 1;
    return end;
}
/** Index of the next line with text, or the end. */
function skipBlank(lines, from) {
    let at = from;
    while (at < lines.length && isBlank(lines[at]))
        at += 1;
    return at;
}
/** The lines as one text, as written. */
const sourceOf = (lines) => lines.map((line) => line.text).join('\n');
function expandTabs(line, width) {
    if (!/[\t\v\f]/.test(line))
        return line;
    let column = 0;
    return line
        .split('\t')
        .map((part) => {
        const filled = part.length + width - ((column + part.length) % width);
        column += filled;
        return part.padEnd(filled);
    })
        .join('')
        .replace(/[\v\f]/g, ' ');
}

;// CONCATENATED MODULE: ./lib/release/change-log/block-reader.js

// Far more than people write; without a limit a line of a million bullets would exhaust the stack, and each level
// looks at its lines again.
const deepest = 16;
/** Read blocks by asking the readers in their order; the last of them must take whatever it is given. */
function readBlocks(lines, readers, depth = 0) {
    if (depth > deepest) {
        const construct = `nesting of more than ${deepest} levels`;
        return [{ kind: 'unknown', construct, line: lines[0]?.number ?? 0, text: sourceOf(lines) }];
    }
    const place = { isTop: depth === 0, nested: (inner) => readBlocks(inner, readers, depth + 1) };
    const blocks = [];
    let at = 0;
    while (at < lines.length) {
        if (isBlank(lines[at])) {
            at += 1;
            continue;
        }
        const step = firstStep(lines, at, readers, place);
        blocks.push(...step.blocks);
        at = step.next;
    }
    return blocks;
}
function firstStep(lines, at, readers, place) {
    for (const read of readers) {
        const step = read(lines, at, place);
        if (step !== undefined)
            return step;
    }
    throw new Error(`No reader takes line ${lines[at]?.number}.`);
}

;// CONCATENATED MODULE: ./lib/release/change-log/admonition-names.js
/** Directives, in both formats, that hold text and say what kind of text it is. */
const admonitionNames = [
    'admonition',
    'attention',
    'caution',
    'danger',
    'deprecated',
    'error',
    'hint',
    'important',
    'note',
    'seealso',
    'tip',
    'versionadded',
    'versionchanged',
    'versionremoved',
    'warning',
];
/** Those whose title stands beside the name; for all others that is the beginning of the text. */
const titledNames = [
    'admonition',
    'deprecated',
    'versionadded',
    'versionchanged',
    'versionremoved',
];

;// CONCATENATED MODULE: ./lib/release/change-log/inline-writer.js
/**
 * Collects the parts of a text; plain text that is added piece by piece becomes one part.
 *
 * Line ends in plain text become spaces: what a paragraph says does not depend on where it was wrapped.
 */
class InlineWriter {
    #inlines = [];
    #text = [];
    addText(text) {
        if (text !== '')
            this.#text.push(text);
    }
    add(inline) {
        if (inline.kind === 'text') {
            this.addText(inline.text);
            return;
        }
        this.#endText();
        this.#inlines.push(inline);
    }
    /** All parts so far. */
    get inlines() {
        this.#endText();
        return this.#inlines;
    }
    #endText() {
        const text = this.#text.join('').replaceAll('\n', ' ');
        this.#text = [];
        if (text !== '')
            this.#inlines.push({ kind: 'text', text });
    }
}
/**
 * Split what a role holds: `title <target>`, or a target alone.
 *
 * @param text Without line ends and escapes.
 */
function readRoleText(name, text, line) {
    const open = text.endsWith('>') ? text.lastIndexOf('<') : -1;
    // The default role has no targets: `a <b>` is shown as it is.
    if (name === '' || open < 1)
        return { kind: 'role', line, name, target: text, title: undefined };
    return { kind: 'role', line, name, target: text.slice(open + 1, -1).trim(), title: text.slice(0, open).trim() };
}
/**
 * Tell the line of a position in a text.
 *
 * @param firstLine The line on which the text begins.
 * @returns A function that is asked for positions in ascending order, and so counts each line end once.
 */
function countLines(text, firstLine) {
    let line = firstLine;
    let next = text.indexOf('\n');
    return (position) => {
        while (next !== -1 && next < position) {
            line += 1;
            next = text.indexOf('\n', next + 1);
        }
        return line;
    };
}

// EXTERNAL MODULE: ./lib/release/change-log/plain-text.js
var plain_text = __webpack_require__(38733);
// EXTERNAL MODULE: ./lib/release/change-log/targets.js
var targets = __webpack_require__(55103);
;// CONCATENATED MODULE: ./lib/release/change-log/markdown/inline-stack.js



// More than people nest; marks beyond it are text. Closing one frame may move what is inside all others.
const inline_stack_deepest = 16;
/** Collects inline parts while emphasis and links are open around them. */
class InlineStack {
    #frames = [];
    #bottom = new InlineWriter();
    addText(text) {
        this.#writer.addText(text);
    }
    add(inline) {
        this.#writer.add(inline);
    }
    /** Close as much as a run can close, then open with what is left of it. */
    addDelimiter(delimiter) {
        const { mark, length, canOpen, canClose } = delimiter;
        if (mark === '~') {
            this.#addTildes(delimiter);
            return;
        }
        let left = length;
        while (canClose && left > 0) {
            const at = this.#openFrame(mark, left);
            if (at === -1)
                break;
            const { marks, inlines } = this.#take(at);
            this.#writer.add({ kind: marks.length === 2 ? 'strong' : 'emphasis', inlines });
            left -= marks.length;
        }
        const opened = !canOpen || left > 3 ? [] : left === 3 ? [mark, mark.repeat(2)] : left > 0 ? [mark.repeat(left)] : [];
        if (opened.length === 0 || this.#frames.length + opened.length > inline_stack_deepest)
            this.addText(mark.repeat(left));
        else
            for (const marks of opened)
                this.#frames.push({ marks, writer: new InlineWriter() });
    }
    // GitHub: one or two of them, as many on either side.
    #addTildes({ length, canOpen, canClose }) {
        const marks = '~'.repeat(length);
        const at = canClose ? this.#openFrame('~', length) : -1;
        if (at !== -1 && this.#frames[at]?.marks === marks) {
            const { inlines } = this.#take(at);
            this.#writer.add({ kind: 'deleted', inlines });
        }
        else if (canOpen && length <= 2 && this.#frames.length < inline_stack_deepest) {
            this.#frames.push({ marks, writer: new InlineWriter() });
        }
        else
            this.addText(marks);
    }
    openBracket(marks) {
        if (this.#frames.length >= inline_stack_deepest)
            this.addText(marks);
        else
            this.#frames.push({ marks, writer: new InlineWriter() });
    }
    /**
     * Make a link of what was read since the last open bracket.
     *
     * @returns Whether the tail was used.
     */
    closeBracket(tail, line) {
        const at = this.#frames.findLastIndex(({ marks }) => marks.endsWith('['));
        if (at === -1) {
            this.addText(']');
            return false;
        }
        const { marks, inlines } = this.#take(at);
        if (tail.url !== undefined) {
            const kind = marks === '![' ? 'image' : 'link';
            this.add({ kind, line, inlines, url: tail.url, title: tail.title ?? '' });
        }
        else {
            const name = (0,targets/* targetName */.je)(tail.label || (0,plain_text/* plainText */.w)(inlines));
            this.add({ kind: 'reference', line, inlines, name, signs: [marks, `]${tail.source}`] });
        }
        return true;
    }
    /** All parts; what is still open is text. */
    finish() {
        while (this.#frames.length > 0)
            this.#flatten();
        return this.#bottom.inlines;
    }
    get #writer() {
        return this.#frames.at(-1)?.writer ?? this.#bottom;
    }
    // CommonMark: brackets bind tighter than emphasis.
    #openFrame(mark, longest) {
        const bracket = this.#frames.findLastIndex(({ marks }) => marks.endsWith('['));
        const at = this.#frames.findLastIndex(({ marks }) => marks.startsWith(mark) && marks.length <= longest);
        return at > bracket ? at : -1;
    }
    #take(at) {
        while (this.#frames.length > at + 1)
            this.#flatten();
        const frame = this.#frames.pop();
        return { marks: frame?.marks ?? '', inlines: frame?.writer.inlines ?? [] };
    }
    #flatten() {
        const frame = this.#frames.pop();
        this.addText(frame?.marks ?? '');
        for (const inline of frame?.writer.inlines ?? [])
            this.add(inline);
    }
}
/**
 * Read a run of stars, underscores, or tildes.
 *
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis
 * @see https://github.github.com/gfm/#strikethrough-extension-
 */
function delimiterAt(text, at) {
    const mark = text[at];
    if (mark !== '*' && mark !== '_' && mark !== '~')
        return undefined;
    let end = at;
    while (text[end] === mark)
        end += 1;
    const [before, after] = [kindOf(text[at - 1]), kindOf(text[end])];
    const isLeft = after !== 'space' && (after !== 'sign' || before !== 'word');
    const isRight = before !== 'space' && (before !== 'sign' || after !== 'word');
    const length = end - at;
    if (mark !== '_')
        return { mark, length, canOpen: isLeft, canClose: isRight };
    // An underscore inside a word is text.
    const canOpen = isLeft && (!isRight || before === 'sign');
    return { mark, length, canOpen, canClose: isRight && (!isLeft || after === 'sign') };
}
function kindOf(character) {
    if (character === undefined || /\s/.test(character))
        return 'space';
    return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word';
}

// EXTERNAL MODULE: ./lib/release/change-log/markdown/html-tag.js
var html_tag = __webpack_require__(53103);
;// CONCATENATED MODULE: ./lib/release/change-log/markdown/inline-tokens.js

const named = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00A0',
    commat: '@',
    num: '#',
};
/** Read `<https://…>`, `<name@example.org>`, a comment, or a tag of HTML. */
function readTag({ text, at, lineAt, lastComment, }) {
    const address = /<(?:(https?:\/\/[^\s<>]*)|([\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-zA-Z0-9.-]{1,255}))>/y;
    address.lastIndex = at;
    const [source = '', url, mail] = address.exec(text) ?? [];
    const end = at + source.length;
    if (url !== undefined)
        return { inline: { kind: 'autolink', url }, end };
    if (mail !== undefined) {
        const inlines = [{ kind: 'text', text: mail }];
        return { inline: { kind: 'link', line: lineAt(at), inlines, url: `mailto:${mail}`, title: '' }, end };
    }
    const comment = at < lastComment ? (0,html_tag/* htmlCommentAt */.e)(text, at) : undefined;
    if (comment !== undefined)
        return { inline: { kind: 'comment', text: comment }, end: at + comment.length };
    const tag = (0,html_tag/* htmlTagAt */.f)(text, at);
    return tag && { inline: { kind: 'tag', line: lineAt(at), tag }, end: at + tag.source.length };
}
/** Read the end of a line that has two spaces before it. */
function readBreak(text, at) {
    return text.endsWith('  ', at) ? { inline: { kind: 'break' }, before: 2, end: at + 1 } : undefined;
}
/** Read `[^label]`, if it is not the text of a link. */
function readFootnoteReference({ text, at, lineAt }) {
    const reference = /\[\^([^\s[\]]{1,999})\](?!\()/y;
    reference.lastIndex = at;
    const [source, label = ''] = reference.exec(text) ?? [];
    if (source === undefined)
        return undefined;
    return { inline: { kind: 'footnote-reference', line: lineAt(at), label }, end: at + source.length };
}
/** Read a name of MyST that stands for a text: `{{ name }}`. */
function readSubstitution({ text, at, lineAt }) {
    const substitution = /\{\{ ?[\w.-]{1,60} ?\}\}/y;
    substitution.lastIndex = at;
    const [source] = substitution.exec(text) ?? [];
    if (source === undefined)
        return undefined;
    return {
        inline: { kind: 'unknown', line: lineAt(at), construct: 'substitution', text: source },
        end: at + source.length,
    };
}
/**
 * Read mathematics, as GitHub writes it: between dollar signs with no space inside and no word outside.
 *
 * @see https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/writing-mathematical-expressions
 */
function readMath(text, at) {
    if (/[\w$\\]/.test(text[at - 1] ?? ''))
        return undefined;
    const marks = text.startsWith('$$', at) ? '$$' : '$';
    const close = text.indexOf(marks, at + marks.length);
    const inner = close === -1 ? '' : text.slice(at + marks.length, close);
    const end = close + marks.length;
    if (inner.trim() === '' || /[\w$]/.test(text[end] ?? ''))
        return undefined;
    if (marks === '$' && (inner.trim() !== inner || inner.endsWith('\\')))
        return undefined;
    return { inline: { kind: 'math', text: text.slice(at, end).replace(/ *\n/g, ' ') }, end };
}
/** Read a character reference: those that could mean something in text, numbers, and any other name as it is. */
function readEntity(text, at) {
    const entity = /&(?:([a-zA-Z][a-zA-Z0-9]{1,31})|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/y;
    entity.lastIndex = at;
    const match = entity.exec(text);
    if (match === null)
        return undefined;
    const [source, name = '', decimal, hexadecimal] = match;
    const end = at + source.length;
    if (name !== '') {
        return Object.hasOwn(named, name)
            ? { plain: named[name] ?? '', end }
            : { inline: { kind: 'character', text: source }, end };
    }
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return { plain: isCharacter ? String.fromCodePoint(code) : '\uFFFD', end };
}
/** Read a bare URL; its colon stands at the position. A sentence may go on right behind it. */
function readUrl(text, at) {
    const [, scheme] = /(?:^|[\s*_~(])(https?)$/.exec(text.slice(Math.max(0, at - 6), at)) ?? [];
    const pattern = /:\/\/[^\s<`]+/y;
    pattern.lastIndex = at;
    const [rest] = pattern.exec(text) ?? [];
    if (scheme === undefined || rest === undefined)
        return undefined;
    const url = rest.slice(0, lengthOfUrl(rest));
    return { inline: { kind: 'autolink', url: scheme + url }, before: scheme.length, end: at + url.length };
}
// GitHub: punctuation at the end is not part of it, and neither is a parenthesis that was opened before it.
function lengthOfUrl(url) {
    let surplus = url.split(')').length - url.split('(').length;
    let length = url.length;
    for (;;) {
        const last = url[length - 1] ?? '';
        if (last === ')' && surplus > 0)
            surplus -= 1;
        else if (!/[?!.,:*_~'";\]]/.test(last))
            return length;
        length -= 1;
    }
}

;// CONCATENATED MODULE: ./lib/release/change-log/markdown/link-tail.js
// Longer than browsers accept; a limit keeps brackets that are never closed from being searched again and again.
const longest = 2048;
/** Read the tail of a link at a position. */
function readLinkTail(text, at) {
    return readAddress(text, at) ?? readLabel(text, at) ?? { source: '', end: at };
}
// One pair of parentheses inside an address, as in Wikipedia's; more are written with < >.
const address = /<([^<>\n]*)>|(?:[^\s<>()\\]|\\[()]?)*(?:\((?:[^\s<>()\\]|\\[()]?)*\)(?:[^\s<>()\\]|\\[()]?)*)?/y;
const title = /"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|\([^()]*\)/y;
function readAddress(text, at) {
    if (text[at] !== '(')
        return undefined;
    const part = text.slice(at, at + longest);
    const [written = '', bracketed] = matchAt(address, part, endOfSpace(part, 1)) ?? [];
    const behind = endOfSpace(part, 1) + written.length;
    const beforeTitle = endOfSpace(part, behind);
    const [quoted = ''] = beforeTitle > behind ? (matchAt(title, part, beforeTitle) ?? []) : [];
    const close = endOfSpace(part, beforeTitle + quoted.length);
    if (part[close] !== ')')
        return undefined;
    return {
        url: unescaped(bracketed ?? written),
        title: unescaped(quoted.slice(1, -1)),
        source: part.slice(0, close + 1),
        end: at + close + 1,
    };
}
// CommonMark: a backslash before a sign, and references to characters, mean the same as in text.
const unescaped = (text) => text.replace(/\\([!-/:-@[-`{-~])|&(amp|lt|gt|quot);/g, (_, sign, name) => sign ?? characters[name]);
const characters = { amp: '&', lt: '<', gt: '>', quot: '"' };
function matchAt(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.exec(text);
}
function endOfSpace(text, from) {
    let end = from;
    while (/\s/.test(text[end] ?? ''))
        end += 1;
    return end;
}
function readLabel(text, at) {
    if (text[at] !== '[')
        return undefined;
    const match = /^\[([^[\]]*)\]/.exec(text.slice(at, at + longest));
    return match === null ? undefined : { label: match[1] ?? '', source: match[0], end: at + match[0].length };
}

;// CONCATENATED MODULE: ./lib/release/change-log/markdown/inline.js




const special = /[\\`*_~{:![\]<&$\n]/g;
/**
 * Read the inline markup of a paragraph.
 *
 * @param line The line of the file on which the text begins.
 * @see https://spec.commonmark.org/0.31.2/#inlines
 */
function parseInlines(text, line) {
    const stack = new InlineStack();
    const lineAt = countLines(text, line);
    const spanAt = codeSpans(text);
    const lastBracket = text.lastIndexOf(']');
    const lastComment = text.lastIndexOf('-->');
    let from = 0;
    for (let at = nextSpecial(text, 0); at < text.length; at = nextSpecial(text, at)) {
        const token = readToken({ text, at, spanAt, lineAt, lastComment }) ?? readMarks({ text, at, lineAt, stack, from, lastBracket });
        if (token === undefined) {
            at += 1;
            continue;
        }
        const start = at - (token.before ?? 0);
        if ('inline' in token || 'plain' in token)
            stack.addText(text.slice(from, start));
        if (token.inline !== undefined)
            stack.add(token.inline);
        if (token.plain !== undefined)
            stack.addText(token.plain);
        from = token.end;
        at = token.end;
    }
    stack.addText(text.slice(from));
    return stack.finish();
}
function readToken(position) {
    const { text, at, spanAt } = position;
    switch (text[at]) {
        case '\n':
            return readBreak(text, at);
        case '\\':
            if (text[at + 1] === '\n')
                return { inline: { kind: 'break' }, end: at + 2 };
            return /[!-/:-@[-`{-~]/.test(text[at + 1] ?? '') ? { plain: text[at + 1] ?? '', end: at + 2 } : undefined;
        case '`':
            return readCode(text, at, spanAt);
        case '$':
            return readMath(text, at);
        case '[':
            return readFootnoteReference(position);
        case '{':
            return readSubstitution(position) ?? readRole(position);
        case ':':
            return readRole(position) ?? readUrl(text, at);
        case '<':
            return readTag(position);
        case '&':
            return readEntity(text, at);
        default:
            return undefined;
    }
}
function readCode(text, at, spanAt) {
    const span = spanAt(at);
    const end = at + runLength(text, at);
    return span === undefined
        ? { plain: text.slice(at, end), end }
        : { inline: { kind: 'literal', text: span.text }, end: span.end };
}
// "{name}`text`" is a role of MyST; ":name:`text`" belongs to reStructuredText and is text here.
function readRole({ text, at, lineAt, spanAt }) {
    const role = /\{([a-zA-Z][-\w:]{0,60})\}(?=`)|:[a-zA-Z][-\w:]{0,60}:(?=`)/y;
    role.lastIndex = at;
    const match = role.exec(text);
    const span = match && spanAt(at + match[0].length);
    if (!match || !span)
        return undefined;
    const [, name] = match;
    const line = lineAt(at);
    if (name !== undefined)
        return { inline: readRoleText(name, span.text, line), end: span.end };
    const construct = 'role in the form of reStructuredText';
    return { inline: { kind: 'unknown', line, construct, text: text.slice(at, span.end) }, end: span.end };
}
// Stars, underscores, and brackets open and close on the stack, behind the text that stands before them.
function readMarks({ text, at, lineAt, stack, from, lastBracket }) {
    const delimiter = delimiterAt(text, at);
    if (delimiter !== undefined) {
        stack.addText(text.slice(from, at));
        stack.addDelimiter(delimiter);
        return { end: at + delimiter.length };
    }
    const isImage = text.startsWith('![', at);
    if (isImage || text[at] === '[') {
        if (at > lastBracket)
            return undefined;
        stack.addText(text.slice(from, at));
        stack.openBracket(isImage ? '![' : '[');
        return { end: at + (isImage ? 2 : 1) };
    }
    if (text[at] !== ']')
        return undefined;
    stack.addText(text.slice(from, at));
    const tail = readLinkTail(text, at + 1);
    return { end: stack.closeBracket(tail, lineAt(at)) ? tail.end : at + 1 };
}
function nextSpecial(text, from) {
    special.lastIndex = from;
    return special.exec(text)?.index ?? text.length;
}
/**
 * Find the code span that starts at a position, as CommonMark says.
 *
 * @returns A function that gives `undefined` where no span starts. The last run of each length is looked up once, so
 *   that runs without a partner are not searched for again.
 */
function codeSpans(text) {
    let lastRuns;
    return (at) => {
        const length = runLength(text, at);
        lastRuns ??= findLastRuns(text);
        if (length === 0 || (lastRuns.get(length) ?? -1) <= at)
            return undefined;
        const start = at + length;
        let close = text.indexOf('`', start);
        while (close !== -1 && runLength(text, close) !== length)
            close = text.indexOf('`', close + runLength(text, close));
        if (close === -1)
            return undefined;
        return { text: stripped(text.slice(start, close).replaceAll('\n', ' ')), end: close + length };
    };
}
/** How many backticks stand at a position. */
function runLength(text, at) {
    let end = at;
    while (text[end] === '`')
        end += 1;
    return end - at;
}
function findLastRuns(text) {
    const last = new Map();
    for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at + runLength(text, at))) {
        last.set(runLength(text, at), at);
    }
    return last;
}
// One space on both sides is there for backticks at the ends.
const stripped = (text) => text.startsWith(' ') && text.endsWith(' ') && text.trim() !== '' ? text.slice(1, -1) : text;

;// CONCATENATED MODULE: ./lib/release/change-log/markdown/starts.js

/** The text of a line that is not indented so far that it is code. */
const blockText = (line) => line === undefined || line.text === '' || line.indent > 3 ? undefined : line.text.slice(line.indent);
/** The start of a fence: its marks, and what stands behind them. */
function fenceOf(line) {
    const text = blockText(line);
    const [marks] = (text && /^(?:`{3,}|~{3,}|:{3,}(?=\{))/.exec(text)) || [];
    if (text === undefined || marks === undefined)
        return undefined;
    const info = text.slice(marks.length).trim();
    // "```code``` in a sentence" is no fence.
    return marks.startsWith('`') && info.includes('`') ? undefined : { marks, info };
}
/** The start of a list item: its marker, and how many columns of the next lines belong to it. */
function markerOf(line) {
    const text = blockText(line);
    const match = text === undefined ? null : /^([-+*]|\d{1,9}[.)])( *)/.exec(text);
    if (match === null || line === undefined || isRule(line))
        return undefined;
    const [all, marker = '', space = ''] = match;
    const isEmpty = all.length === text?.length;
    if (space === '' && !isEmpty)
        return undefined;
    // CommonMark: with five spaces or more, the text begins after one, and the rest makes it code.
    const width = isEmpty || space.length > 4 ? 1 : space.length;
    return { marker, columns: line.indent + marker.length + width };
}
/** Three or more stars, hyphens, or underscores that stand alone. */
function isRule(line) {
    const text = blockText(line)?.replaceAll(' ', '') ?? '';
    return text.length >= 3 && '*-_'.includes(text.slice(0, 1)) && isRepeated(text);
}
/** The underline of a heading: 1 for `=`, 2 for `-`. */
function underlineLevel(line) {
    const text = blockText(line) ?? '';
    if (text === '' || !'=-'.includes(text.slice(0, 1)) || !isRepeated(text))
        return undefined;
    return text.startsWith('=') ? 1 : 2;
}
// CommonMark, "HTML blocks", condition 6.
const blockElements = new Set(`address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset
  figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu
  menuitem nav noframes ol optgroup option p param search section source summary table tbody td tfoot th thead title tr
  track ul`.split(/\s+/));
/**
 * What kind of HTML begins with a line: text as it is, which ends with its own closing tag; a block element; or a tag
 * alone, which cannot end a paragraph.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
function htmlStart(line) {
    const text = blockText(line) ?? '';
    const [, slash, name = ''] = /^<(\/?)([a-zA-Z][a-zA-Z0-9-]*)(?=[\s>]|\/>|$)/.exec(text) ?? [];
    if (slash === '' && /^(?:pre|script|style|textarea)$/i.test(name))
        return 'verbatim';
    if (blockElements.has(name.toLowerCase()))
        return 'block';
    return name !== '' && (0,html_tag/* htmlTagAt */.f)(text, 0)?.source.length === text.length ? 'alone' : undefined;
}
/** The start of a footnote, `[^label]:`, or `undefined`. */
const footnoteStart = (line) => /^\[\^([^\s[\]]{1,999})\]:[ \t]*/.exec(blockText(line) ?? '') ?? undefined;
/** Whether a line ends the paragraph above it without a blank line between. */
function interrupts(line) {
    const text = blockText(line);
    if (text === undefined)
        return false;
    if (/^(?:>|#{1,6}(?: |$)|<!--|%|\([^)]+\)=$)/.test(text) || fenceOf(line) !== undefined || isRule(line))
        return true;
    if (footnoteStart(line) !== undefined || (htmlStart(line) ?? 'alone') !== 'alone')
        return true;
    const item = markerOf(line);
    // CommonMark: an empty item, or a number other than 1, may be the text of a sentence.
    return item !== undefined && text.length > item.marker.length && /^(?:[-+*]|1[.)])$/.test(item.marker);
}
function isRepeated(text) {
    for (const character of text)
        if (character !== text[0])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/release/change-log/markdown/code.js





/** Read lines that are indented by four columns. */
function readIndentedCode(lines, at) {
    const line = lines[at];
    if (line === undefined || line.indent < 4)
        return undefined;
    const next = endOfIndented(lines, at, 4);
    return {
        blocks: [{ kind: 'literal', line: line.number, language: '', text: sourceOf(dedent(lines.slice(at, next), 4)) }],
        next,
    };
}
/** Read what stands between two fences: code, or a directive of MyST. A fence that is not closed holds all the rest. */
function readFence(lines, at, place) {
    const [line, fence] = [lines[at], fenceOf(lines[at])];
    if (line === undefined || fence === undefined)
        return undefined;
    let end = at + 1;
    while (end < lines.length && !closes(lines[end], fence.marks))
        end += 1;
    const next = Math.min(end + 1, lines.length);
    const body = dedent(lines.slice(at + 1, end), line.indent);
    const directive = /^\{([-\w:]+)\}(?: +|$)/.exec(fence.info);
    if (directive === null) {
        return { blocks: [{ kind: 'literal', line: line.number, language: fence.info, text: sourceOf(body) }], next };
    }
    const [prefix, name = ''] = directive;
    const argument = fence.info.slice(prefix.length);
    const block = readDirective({ line: line.number, name, argument, body, place }) ?? {
        kind: 'unknown',
        line: line.number,
        construct: `directive ${(0,quoted/* quoted */.TL)(name)}`,
        text: sourceOf(lines.slice(at, next)),
    };
    return { blocks: [block], next };
}
function closes(line, marks) {
    const text = blockText(line);
    return text?.startsWith(marks) === true && text.replaceAll(marks.slice(0, 1), '') === '';
}
/** Read a directive of MyST that is understood; `undefined` for any other, which is kept and never carried out. */
function readDirective({ line, name, argument, body, place }) {
    if (name === 'code-block' || name === 'code') {
        return { kind: 'literal', line, language: argument, text: sourceOf(body) };
    }
    if (!admonitionNames.includes(name))
        return undefined;
    const isTitled = titledNames.includes(name);
    const title = isTitled ? parseInlines(argument, line) : [];
    return {
        kind: 'admonition',
        line,
        name,
        title,
        blocks: place.nested(isTitled ? body : [makeLine(argument, line), ...body]),
    };
}

;// CONCATENATED MODULE: ./lib/release/change-log/markdown/lists.js


/** Read a list whose items begin with the same sign: `-`, `*`, `+`, or numbers that end in `.` or `)`. */
function readList(lines, at, place) {
    const sign = signAt(lines, at);
    if (sign === undefined)
        return undefined;
    const items = [];
    let next = at;
    for (let from = at; signAt(lines, from) === sign; from = skipBlank(lines, next)) {
        const [line, marker] = [lines[from], markerOf(lines[from])];
        if (line === undefined || marker === undefined)
            break;
        next = endOfItem(lines, from, marker.columns);
        const text = line.text.slice(line.indent + marker.marker.length);
        const spaces = marker.columns - line.indent - marker.marker.length;
        const [box, tick] = /^\[([ xX])\] +(?=\S)/.exec(text.slice(spaces)) ?? [''];
        const first = makeLine(text.slice(spaces + box.length), line.number, line.isBroken);
        const blocks = place.nested([first, ...dedent(lines.slice(from + 1, next), marker.columns)]);
        const task = tick === undefined ? {} : { isDone: tick !== ' ' };
        items.push({ line: line.number, marker: marker.marker, ...task, blocks });
    }
    return { blocks: [{ kind: 'list', line: lines[at]?.number ?? 0, ordered: /[.)]/.test(sign), items }], next };
}
const signAt = (lines, at) => markerOf(lines[at])?.marker.slice(-1);
// What is indented belongs to the item, and so does a line at the margin that goes on with its last paragraph.
function endOfItem(lines, at, columns) {
    let end = at + 1;
    for (let next = end; next < lines.length; next += 1) {
        const line = lines[next];
        if (line === undefined || isBlank(line))
            continue;
        if (line.indent < columns && !(next === end && goesOn(lines, next)))
            break;
        // CommonMark: an item that begins with two blank lines is empty.
        if (next > at + 1 && end === at + 1 && innerText(lines[at]) === '')
            break;
        end = next + 1;
    }
    return end;
}
function goesOn(lines, at) {
    if (interrupts(lines[at]) || signAt(lines, at) !== undefined)
        return false;
    const before = makeLine(innerText(lines[at - 1]), 0);
    return !isBlank(before) && !interrupts(before);
}
// Without the markers and signs of quotes before it.
const innerText = (line) => (line?.text ?? '').replace(/^(?: *(?:[-+*]|\d{1,9}[.)]|>)(?: |$))* */, '');

;// CONCATENATED MODULE: ./lib/release/change-log/markdown/others.js



/** Read a comment of HTML, or of MyST, which begins with `%`. */
function readComment(lines, at) {
    const [line, text] = [lines[at], blockText(lines[at])];
    if (line === undefined || text === undefined)
        return undefined;
    if (text.startsWith('%'))
        return { blocks: [{ kind: 'comment', line: line.number, text }], next: at + 1 };
    if (!text.startsWith('<!--'))
        return undefined;
    let end = at;
    while (end < lines.length && !lines[end]?.text.includes('-->'))
        end += 1;
    const next = Math.min(end + 1, lines.length);
    const source = sourceOf(lines.slice(at, next));
    // Text behind the comment is shown, so it may not get lost with it.
    if (!source.trimEnd().endsWith('-->'))
        return { blocks: [html(lines, at, next)], next };
    return { blocks: [{ kind: 'comment', line: line.number, text: source }], next };
}
/** Read lines of HTML: up to the next blank line, or the closing tag of text as it is. */
function readHtml(lines, at) {
    const start = htmlStart(lines[at]);
    if (start === undefined)
        return undefined;
    if (start !== 'verbatim') {
        const next = endOfText(lines, at);
        return { blocks: [html(lines, at, next)], next };
    }
    let end = at;
    while (end < lines.length && !/<\/(?:pre|script|style|textarea)>/i.test(lines[end]?.text ?? ''))
        end += 1;
    const next = Math.min(end + 1, lines.length);
    return { blocks: [html(lines, at, next)], next };
}
const html = (lines, at, next) => ({
    kind: 'html',
    line: lines[at]?.number ?? 0,
    text: sourceOf(lines.slice(at, next)).trim(),
});
/** Read `[^label]: text`, with what is indented below it, and lines that go on with its first paragraph. */
function readFootnote(lines, at, place) {
    const [line, start] = [lines[at], footnoteStart(lines[at])];
    if (line === undefined || start === undefined)
        return undefined;
    const [prefix, label = ''] = start;
    let next = at + 1;
    while (next < lines.length && !isBlank(lines[next]) && !interrupts(lines[next]))
        next += 1;
    const end = endOfIndented(lines, skipBlank(lines, next), 4);
    const first = makeLine(line.text.slice(line.indent + prefix.length), line.number, line.isBroken);
    const inner = [first, ...dedent(lines.slice(at + 1, Math.max(next, end)), 4)];
    const footnote = {
        kind: 'footnote',
        line: line.number,
        label: label.toLowerCase(),
        blocks: place.nested(inner),
    };
    return { blocks: [footnote], next: Math.max(next, end) };
}
/** Read `[name]: url`, and the named place of MyST: `(name)=`. */
function readTarget(lines, at) {
    const [line, text] = [lines[at]?.number ?? 0, blockText(lines[at]) ?? ''];
    const place = /^\(([^()]+)\)=$/.exec(text);
    if (place !== null)
        return { blocks: [{ kind: 'target', line, name: (0,targets/* targetName */.je)(place[1] ?? ''), url: '' }], next: at + 1 };
    const [, name, url] = /^\[([^\][^][^\][]*)\]: *<?([^\s<>]+)>?(?: +(?:"[^"]*"|'[^']*'|\([^()]*\)))?$/.exec(text) ?? [];
    if (name === undefined || url === undefined)
        return undefined;
    return { blocks: [{ kind: 'target', line, name: (0,targets/* targetName */.je)(name), url }], next: at + 1 };
}

;// CONCATENATED MODULE: ./lib/release/change-log/markdown/table.js



/** Whether a table begins at a line: below it stand as many runs of hyphens as it has cells. */
const isTableAt = (lines, at) => alignmentsBelow(lines, at) !== undefined;
/**
 * Read a table. GitHub does not show what a row has beside the columns of the first; here it is kept.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
function readTable(lines, at) {
    const alignments = alignmentsBelow(lines, at);
    if (alignments === undefined)
        return undefined;
    let next = at + 2;
    while (next < lines.length && !isBlank(lines[next]) && !interrupts(lines[next]))
        next += 1;
    const rows = [...lines.slice(at, at + 1), ...lines.slice(at + 2, next)].map((line) => {
        const cells = cellsOf(line.text);
        return cells.map((cell) => readCell(cell, line.number));
    });
    const line = lines[at]?.number ?? 0;
    return { blocks: [{ kind: 'table', line, title: [], options: '', headerRows: 1, alignments, rows }], next };
}
function alignmentsBelow(lines, at) {
    const [head, divider] = [blockText(lines[at]) ?? '', blockText(lines[at + 1]) ?? ''];
    if (!divider.includes('|') || !/^[ :|-]+$/.test(divider))
        return undefined;
    const runs = cellsOf(divider);
    if (!runs.every((run) => /^:?-+:?$/.test(run)) || cellsOf(head).length !== runs.length)
        return undefined;
    return runs.map((run) => {
        if (run.endsWith(':'))
            return run.startsWith(':') ? 'center' : 'right';
        return run.startsWith(':') ? 'left' : 'none';
    });
}
// A bar that belongs to a cell has a backslash before it, also in code.
function cellsOf(line) {
    const text = line.trim();
    const inner = text.slice(Number(text.startsWith('|')), /(?<!\\)\|$/.test(text.slice(1)) ? -1 : undefined);
    return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
const readCell = (text, line) => text === '' ? [] : [{ kind: 'paragraph', line, inlines: parseInlines(text, line) }];

;// CONCATENATED MODULE: ./lib/release/change-log/markdown.js








const readers = [
    readIndentedCode,
    readFence,
    readHeading,
    readRule,
    readQuote,
    readList,
    readComment,
    readHtml,
    readFootnote,
    readTarget,
    readTable,
    readParagraph,
];
/**
 * Read a file of Markdown, with what GitHub adds to it and the roles and directives of MyST, into blocks; headings stand
 * between them.
 *
 * @see https://spec.commonmark.org/0.31.2/
 * @see https://github.github.com/gfm/
 * @see https://myst-parser.readthedocs.io/en/latest/syntax/roles-and-directives.html
 */
function parseMarkdown(source) {
    return readBlocks(readLines(source, 4), readers);
}
/** Read a heading that begins with `#`. The other form, with a line below it, begins as a paragraph. */
function readHeading(lines, at) {
    const text = blockText(lines[at]);
    const line = lines[at]?.number ?? 0;
    const [marks] = (text && /^#{1,6}(?= |$)/.exec(text)) || [];
    if (text === undefined || marks === undefined)
        return undefined;
    const inlines = parseInlines(withoutClosingMarks(text.slice(marks.length)).trim(), line);
    return { blocks: [{ kind: 'heading', line, level: marks.length, inlines }], next: at + 1 };
}
/** Read a line that divides. */
function readRule(lines, at) {
    const line = lines[at];
    if (line === undefined || !isRule(line))
        return undefined;
    return { blocks: [{ kind: 'rule', line: line.number, text: line.text }], next: at + 1 };
}
function withoutClosingMarks(text) {
    let end = text.length;
    while (text[end - 1] === '#')
        end -= 1;
    return text[end - 1] === ' ' ? text.slice(0, end) : text;
}
/** Read lines that begin with `>`, and those that go on with their last paragraph. */
function readQuote(lines, at, place) {
    if (!isQuoted(lines[at]))
        return undefined;
    let next = at + 1;
    while (next < lines.length && !isBlank(lines[next]) && (isQuoted(lines[next]) || !interrupts(lines[next])))
        next += 1;
    const inner = lines.slice(at, next).map((line) => (isQuoted(line) ? unquoted(line) : line));
    const line = lines[at]?.number ?? 0;
    const [, alert = ''] = /^\[!(note|tip|important|warning|caution)\]$/i.exec(inner[0]?.text.trim() ?? '') ?? [];
    if (alert === '' || inner.slice(1).every(isBlank))
        return { blocks: [{ kind: 'quote', line, blocks: place.nested(inner) }], next };
    const blocks = place.nested(inner.slice(1));
    return { blocks: [{ kind: 'admonition', line, name: alert.toLowerCase(), title: [], blocks }], next };
}
/** Read a paragraph, or a heading with a line of `=` or `-` below it. */
function readParagraph(lines, at) {
    const line = lines[at]?.number ?? 0;
    let next = at + 1;
    while (next < lines.length && !isBlank(lines[next]) && underlineLevel(lines[next]) === undefined) {
        if (interrupts(lines[next]) || isTableAt(lines, next))
            break;
        next += 1;
    }
    const text = lines.slice(at, next).map((each) => `${each.text.trimStart()}${each.isBroken ? '  ' : ''}`);
    const inlines = parseInlines(text.join('\n').trimEnd(), line);
    const level = underlineLevel(lines[next]);
    if (level === undefined)
        return { blocks: [{ kind: 'paragraph', line, inlines }], next };
    return { blocks: [{ kind: 'heading', line, level, inlines }], next: next + 1 };
}
const isQuoted = (line) => blockText(line)?.startsWith('>') === true;
const unquoted = (line) => makeLine(line.text.slice(line.indent + 1).replace(/^ /, ''), line.number, line.isBroken);

;// CONCATENATED MODULE: ./lib/release/change-log/rst/inline-marks.js
const pairs = { '"': '"', "'": "'", '(': ')', '[': ']', '{': '}', '<': '>' };
/**
 * Whether markup may start: after a space or an opening sign, before text, and not as a quoted sign like `"*"`.
 *
 * @param from Where the text inside begins.
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules
 */
function canStart(text, at, from) {
    const [before, inside] = [text[at - 1], text[from]];
    if (inside === undefined || /\s/.test(inside))
        return false;
    if (before === undefined || /[\s\-/:]/.test(before))
        return true;
    if (before in pairs)
        return pairs[before] !== inside;
    return before > '\x7f' && /[\p{Ps}\p{Pi}\p{Pf}\p{Pd}\p{Po}]/u.test(before);
}
/** Whether markup may end at a position: at the end, before a space, or before a closing sign. */
function canEnd(text, end) {
    const after = text[end];
    return after === undefined || /[\s'")\]}>\-/\\:.,;!?]/.test(after) || (after > '\x7f' && /[\p{P}]/u.test(after));
}
/**
 * Find where markup ends.
 *
 * @returns A function that gives the index of the closing mark, or `undefined`. What is not found once is not looked
 *   for again behind that place, so that a text full of opening marks takes linear time.
 */
function markEnds(text) {
    const missing = new Set();
    return (mark, from) => {
        if (missing.has(mark))
            return undefined;
        for (let end = text.indexOf(mark, from + 1); end !== -1; end = text.indexOf(mark, end + 1)) {
            if (inline_marks_closes(text, mark, end))
                return end;
        }
        missing.add(mark);
        return undefined;
    };
}
/** What says, behind the closing backtick, that it is a reference (`_`, `__`) or names the role (`:name:`). */
function suffixAt(text, at) {
    suffix.lastIndex = at;
    return suffix.exec(text)?.[0] ?? '';
}
const suffix = /__?|:[a-zA-Z0-9]+(?:[-._+:][a-zA-Z0-9]+)*:/y;
/** Take out the backslashes: each keeps the next character as text, and a space behind one is nothing. */
const withoutEscapes = (text) => text.replace(/\\(.)/gs, (_, next) => (/\s/.test(next) ? '' : next));
function inline_marks_closes(text, mark, end) {
    const before = text[end - 1] ?? '';
    if (/\s/.test(before))
        return false;
    // Inside a literal a backslash is a backslash.
    if (before === '\\' && mark !== '``')
        return false;
    const after = end + mark.length;
    if (canEnd(text, after))
        return true;
    if (mark === '`')
        return canEnd(text, after + suffixAt(text, after).length);
    return mark === '|' && text[after] === '_';
}

;// CONCATENATED MODULE: ./lib/release/change-log/rst/inline-references.js


/** Read what stands inside "`…`_": "text <url>", "<url>", "text <name_>", or a name. */
function readPhrase(content, suffix, line) {
    const open = content.endsWith('>') ? content.lastIndexOf('<') : -1;
    if (open === -1 || (open > 0 && content[open - 1] !== ' ')) {
        const text = withoutEscapes(content);
        return reference(text, (0,targets/* targetName */.je)(text), ['`', suffix], line);
    }
    const url = content.slice(open + 1, -1);
    const text = withoutEscapes(content.slice(0, open).trimEnd()) || url;
    if (url.endsWith('_'))
        return reference(text, (0,targets/* targetName */.je)(url.slice(0, -1)), ['`', ` <${url}>${suffix}`], line);
    return {
        kind: 'link',
        line,
        inlines: [{ kind: 'text', text }],
        url: withoutEscapes(url).replace(/\s/g, ''),
        title: '',
    };
}
/** Read `name_`, and the text of a place that others can name, which is written _`name`. */
function readUnderscore(position) {
    const { text, at, line } = position;
    if (text[at + 1] === '`' && canStart(text, at, at + 2)) {
        const close = position.endOf('`', at + 2);
        return close === undefined ? undefined : { text: withoutEscapes(text.slice(at + 2, close)), end: close + 1 };
    }
    const end = text[at + 1] === '_' ? at + 2 : at + 1;
    if (!canEnd(text, end))
        return undefined;
    const name = nameBefore(text, at);
    if (name === '' || !canStart(text, at - name.length, at - name.length + 1))
        return undefined;
    return { inline: reference(name, (0,targets/* targetName */.je)(name), ['', text.slice(at, end)], line), before: name.length, end };
}
/** Read a bare URL; its colon stands at the position. */
function inline_references_readUrl({ text, at }) {
    const [scheme] = /(?:https?|ftp)$/.exec(text.slice(Math.max(0, at - 5), at)) ?? [];
    if (scheme === undefined || !canStart(text, at - scheme.length, at))
        return undefined;
    const [rest = ''] = inline_references_matchAt(/:\/\/[-.!~*'()[\];/:@&=+$,%#?\w]+/y, text, at) ?? [];
    // Docutils: a sentence may go on right behind a URL.
    let length = rest.length;
    while (length > 0 && !/[\w/=~*+&#%]/.test(rest[length - 1] ?? ''))
        length -= 1;
    if (length < 4)
        return undefined;
    return { inline: { kind: 'autolink', url: scheme + rest.slice(0, length) }, before: scheme.length, end: at + length };
}
// A name of Docutils ends here: letters and digits with single signs between them. Walked backwards, since a regular
// expression that is anchored at its end would start again at each character.
function nameBefore(text, at) {
    const isWord = (position) => /[a-zA-Z0-9]/.test(text[position] ?? '');
    let start = at;
    while (isWord(start - 1) || (start < at && /[-._+:]/.test(text[start - 1] ?? '') && isWord(start - 2)))
        start -= 1;
    return text.slice(start, at);
}
function reference(text, name, signs, line) {
    return { kind: 'reference', line, inlines: [{ kind: 'text', text }], name, signs };
}
/** Match a sticky regular expression at a position. */
function inline_references_matchAt(sticky, text, at) {
    sticky.lastIndex = at;
    return sticky.exec(text) ?? undefined;
}

;// CONCATENATED MODULE: ./lib/release/change-log/rst/inline.js



const inline_special = /[\\*`|[_:]/g;
/**
 * Read the inline markup of a paragraph.
 *
 * @param line The line of the file on which the text begins.
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup
 */
function inline_parseInlines(text, line) {
    const writer = new InlineWriter();
    const endOf = markEnds(text);
    const lineAt = countLines(text, line);
    let from = 0;
    for (let at = inline_nextSpecial(text, 0); at < text.length; at = inline_nextSpecial(text, at)) {
        const found = readAt({ text, at, endOf, line: lineAt(at) });
        const start = at - (found?.before ?? 0);
        if (found === undefined || start < from) {
            at += 1;
            continue;
        }
        writer.addText(text.slice(from, start));
        if (found.inline === undefined)
            writer.addText(found.text ?? '');
        else
            writer.add(found.inline);
        from = found.end;
        at = found.end;
    }
    writer.addText(text.slice(from));
    return writer.inlines;
}
function readAt(position) {
    const { text, at } = position;
    switch (text[at]) {
        case '\\':
            return { text: withoutEscapes(text.slice(at, at + 2)), end: at + 2 };
        case '*':
            return readStarred(position, text.startsWith('**', at) ? '**' : '*');
        case '`':
            return text.startsWith('``', at)
                ? readLiteral(position)
                : (readInterpreted(position, '', at) ?? readForeign(position));
        case ':':
            return inline_references_readUrl(position) ?? inline_readRole(position);
        case '|':
            return inline_readSubstitution(position);
        case '[':
            return inline_readFootnote(position);
        default:
            return readUnderscore(position);
    }
}
function readStarred(position, mark) {
    const { text, at } = position;
    const from = at + mark.length;
    if (!canStart(text, at, from))
        return undefined;
    const end = position.endOf(mark, from);
    if (end === undefined)
        return unclosed(position, mark);
    const inner = { kind: 'text', text: withoutEscapes(text.slice(from, end)).replaceAll('\n', ' ') };
    return { inline: { kind: mark === '*' ? 'emphasis' : 'strong', inlines: [inner] }, end: end + mark.length };
}
function readLiteral(position) {
    const { text, at } = position;
    if (!canStart(text, at, at + 2))
        return undefined;
    const end = position.endOf('``', at + 2);
    if (end === undefined)
        return unclosed(position, '``');
    return { inline: { kind: 'literal', text: text.slice(at + 2, end).replaceAll('\n', ' ') }, end: end + 2 };
}
// ":name:`text`", or ":name`text`", which lacks its second colon and is text for Docutils too.
function inline_readRole(position) {
    const { text, at, line } = position;
    if (!canStart(text, at, at + 1))
        return undefined;
    const role = inline_references_matchAt(/:([a-zA-Z0-9]+(?:[-._+:][a-zA-Z0-9]+)*):`/y, text, at);
    if (role !== undefined)
        return readInterpreted(position, role[1] ?? '', at + role[0].length - 1);
    const [source] = inline_references_matchAt(/:[a-zA-Z]+`[^`]*`/y, text, at) ?? [];
    if (source === undefined)
        return undefined;
    const construct = 'role without its second colon';
    return { inline: { kind: 'unknown', line, construct, text: source }, end: at + source.length };
}
// A role of Markdown: "{name}`text`".
function readForeign({ text, at, line }) {
    if (text[at - 1] !== '}')
        return undefined;
    const start = text.lastIndexOf('{', at);
    const source = start === -1 || at - start > 50 ? undefined : inline_references_matchAt(/\{[a-z:]+\}`[^`]*`/y, text, start)?.[0];
    if (source === undefined)
        return undefined;
    const construct = 'role in the form of Markdown';
    return { inline: { kind: 'unknown', line, construct, text: source }, before: at - start, end: start + source.length };
}
// Backticks at `open`: a role, the default role, a link with its URL, or a reference to a named target.
function readInterpreted(position, role, open) {
    const { text, line } = position;
    if (!canStart(text, open, open + 1))
        return undefined;
    const close = position.endOf('`', open + 1);
    if (close === undefined)
        return unclosed(position, text.slice(position.at, open + 1));
    const content = text.slice(open + 1, close).replaceAll('\n', ' ');
    const suffix = suffixAt(text, close + 1);
    const end = close + 1 + suffix.length;
    if (role === '' && suffix.startsWith('_'))
        return { inline: readPhrase(content, `\`${suffix}`, line), end };
    if (suffix === '' || role !== '')
        return { inline: readRoleText(role, withoutEscapes(content), line), end: close + 1 };
    return { inline: readRoleText(suffix.slice(1, -1), withoutEscapes(content), line), end };
}
function inline_readSubstitution(position) {
    const { text, at, line } = position;
    if (!canStart(text, at, at + 1))
        return undefined;
    const close = position.endOf('|', at + 1);
    if (close === undefined)
        return undefined;
    return {
        inline: { kind: 'unknown', line, construct: 'substitution', text: text.slice(at, close + 1) },
        end: close + 1,
    };
}
function inline_readFootnote({ text, at, line }) {
    const [source] = inline_references_matchAt(/\[(?:[0-9]+|#[-\w]*|\*|[a-zA-Z][-.\w]*)\]_/y, text, at) ?? [];
    if (source === undefined || !canStart(text, at, at + 1) || !canEnd(text, at + source.length))
        return undefined;
    return { inline: { kind: 'unknown', line, construct: 'footnote reference', text: source }, end: at + source.length };
}
function unclosed({ line, at }, mark) {
    return {
        inline: { kind: 'unknown', line, construct: 'markup that is not closed', text: mark },
        end: at + mark.length,
    };
}
function inline_nextSpecial(text, from) {
    inline_special.lastIndex = from;
    return inline_special.exec(text)?.index ?? text.length;
}

;// CONCATENATED MODULE: ./lib/release/change-log/rst/explicit.js





/** Read what begins with `..`: a target, a directive, a comment, or something that is kept and named. */
function readExplicit(lines, at, place) {
    const line = lines[at];
    if (line === undefined)
        return undefined;
    if (line.text.startsWith('__ '))
        return { blocks: [unknown([line], 'anonymous target')], next: at + 1 };
    if (!/^\.\.(?: |$)/.test(line.text))
        return undefined;
    const next = Math.max(at + 1, endOfIndented(lines, at + 1, 1));
    const source = lines.slice(at, next);
    // Docutils: an empty comment does not take what is indented below a blank line.
    if (line.text === '..' && lines[at + 1]?.text === '')
        return { blocks: [comment([line])], next: at + 1 };
    return { blocks: [readMarkup(source, line, place)], next };
}
function readMarkup(source, line, place) {
    const marked = line.text.slice(2).trimStart();
    if (/^\[[^\]]+\](?: |$)/.test(marked))
        return unknown(source, 'footnote');
    if (/^\|[^|]+\| /.test(marked))
        return unknown(source, 'substitution');
    if (marked.startsWith('__:'))
        return unknown(source, 'anonymous target');
    if (marked.startsWith('_'))
        return explicit_readTarget(source, line, marked) ?? comment(source);
    const directive = /^([a-zA-Z0-9](?:[-._+:]?[a-zA-Z0-9])*) ?::(?: +|$)/.exec(marked);
    if (directive === null)
        return comment(source);
    const [prefix, name = ''] = directive;
    return (explicit_readDirective({ source, name, argument: marked.slice(prefix.length), place }) ??
        unknown(source, `directive ${(0,quoted/* quoted */.TL)(name)}`));
}
// ".. _name: url", where the URL may go on in the next lines, and ".. _`a: name`: url".
function explicit_readTarget(source, line, marked) {
    const quoted = /^_`([^`]+)`:(?: |$)/.exec(marked);
    const match = quoted ?? /^_([^:\\]*(?:(?:\\.|:(?! |$))[^:\\]*)*):(?: |$)/.exec(marked);
    if (match === null)
        return undefined;
    const [prefix, name = ''] = match;
    const rest = [marked.slice(prefix.length), ...source.slice(1).map((each) => each.text)];
    return { kind: 'target', line: line.number, name: (0,targets/* targetName */.je)(name), url: rest.join('').replace(/\s/g, '') };
}
const comment = (source) => ({
    kind: 'comment',
    line: source[0]?.number ?? 0,
    text: sourceOf(source),
});
const unknown = (source, construct) => ({
    kind: 'unknown',
    line: source[0]?.number ?? 0,
    construct,
    text: sourceOf(source),
});
const codeNames = ['code', 'code-block', 'sourcecode'];
/** Read a directive that is understood; `undefined` for any other, which is kept as written and never carried out. */
function explicit_readDirective(directive) {
    if (directive.name === 'list-table')
        return readListTable(directive);
    if (codeNames.includes(directive.name))
        return explicit_readCode(directive);
    if (admonitionNames.includes(directive.name))
        return readAdmonition(directive);
    return undefined;
}
function readAdmonition({ source, name, argument, place }) {
    const { line, options, body } = parts(source);
    if (options.length > 0)
        return undefined;
    const isTitled = titledNames.includes(name);
    return {
        kind: 'admonition',
        line,
        name,
        title: isTitled ? inline_parseInlines(argument, line) : [],
        blocks: place.nested(isTitled ? body : [makeLine(argument, line), ...body]),
    };
}
function explicit_readCode({ source, argument }) {
    const { line, options, body } = parts(source);
    if (options.length > 0)
        return undefined;
    return { kind: 'literal', line, language: argument, text: sourceOf(body.slice(skipBlank(body, 0))) };
}
// A list of rows, each a list of cells.
function readListTable({ source, argument, place }) {
    const { line, options, body } = parts(source);
    const [list, ...others] = place.nested(body);
    if (list?.kind !== 'list' || others.length > 0)
        return undefined;
    const rows = list.items.flatMap(({ blocks: [cells, ...more] }) => cells?.kind === 'list' && more.length === 0 ? [cells.items.map((cell) => cell.blocks)] : []);
    if (rows.length !== list.items.length)
        return undefined;
    const text = sourceOf(options);
    const headerRows = Number(/:header-rows: (\d{1,3})/.exec(text)?.[1] ?? 0);
    return { kind: 'table', line, title: inline_parseInlines(argument, line), options: text, headerRows, alignments: [], rows };
}
function parts(source) {
    const inner = dedent(source.slice(1), leastIndent(source.slice(1)));
    const end = inner.findIndex((line) => !/^:[^:`\s]+:(?: |$)/.test(line.text));
    const options = inner.slice(0, end === -1 ? inner.length : end);
    return { line: source[0]?.number ?? 0, options, body: inner.slice(options.length) };
}

;// CONCATENATED MODULE: ./lib/release/change-log/rst/headings.js


/** Read a heading, or a line of marks that stands alone. Headings stand at the top only. */
function headings_readHeading(lines, at, place) {
    const [first, second, third] = [lines[at], lines[at + 1], lines[at + 2]];
    if (first === undefined)
        return undefined;
    if (isMarks(first)) {
        const isOverlined = place.isTop && first.text.length >= 4 && second !== undefined && third?.text === first.text;
        if (isOverlined && !isBlank(second))
            return { blocks: [heading(second, first.text.slice(0, 1).repeat(2))], next: at + 3 };
        if (first.text.length < 4 || !isBlank(second))
            return undefined;
        return { blocks: [{ kind: 'rule', line: first.number, text: first.text }], next: at + 1 };
    }
    if (!place.isTop || second === undefined || !isMarks(second))
        return undefined;
    // Docutils takes an underline that is too short if it has at least 4 characters.
    if (second.text.length < Math.min(4, first.text.length))
        return undefined;
    return { blocks: [heading(first, second.text.slice(0, 1))], next: at + 2 };
}
/** Number the levels in the order in which their marks appear. */
function withLevels(blocks) {
    const order = [];
    return blocks.map((block) => {
        if (!isMarkedHeading(block))
            return block;
        if (!order.includes(block.marks))
            order.push(block.marks);
        const { marks, ...rest } = block;
        return { ...rest, level: order.indexOf(marks) + 1 };
    });
}
function heading(line, marks) {
    return { kind: 'heading', line: line.number, level: 0, inlines: inline_parseInlines(line.text.trim(), line.number), marks };
}
const isMarkedHeading = (block) => block.kind === 'heading' && 'marks' in block;
// One punctuation character of ASCII, repeated.
function isMarks(line) {
    const [mark] = line.text;
    if (mark === undefined || !/[!-/:-@[-`{-~]/.test(mark))
        return false;
    for (const character of line.text)
        if (character !== mark)
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/release/change-log/rst/lists.js

/** Read a list whose items begin with the same bullet. */
function readBullets(lines, at, place) {
    const bullet = bulletOf(lines[at]);
    if (bullet === undefined)
        return undefined;
    return readItems(lines, at, place, (from) => bulletOf(lines[from])?.[0] === bullet[0] ? bulletOf(lines[from]) : undefined);
}
/** Read a list whose items begin with a number, a single letter, or `#`, all in the same dress. */
function readNumbers(lines, at, place) {
    const kind = numberKind(lines, at);
    if (kind === undefined)
        return undefined;
    return readItems(lines, at, place, (from) => {
        const own = numberKind(lines, from);
        // "#" goes on with any numbers.
        return own === kind || own === kind.replace(/[1aA]/, '#') ? enumerator(lines[from])?.[0] : undefined;
    });
}
function readItems(lines, at, place, markerAt) {
    const items = [];
    let next = at;
    for (let from = at; from < lines.length; from = skipBlank(lines, next)) {
        const [line, marker] = [lines[from], markerAt(from)];
        if (line === undefined || marker === undefined)
            break;
        const item = itemAt(lines, from, line, marker);
        next = item.next;
        items.push({ line: line.number, marker: marker.trim(), blocks: place.nested(item.lines) });
    }
    const line = lines[at]?.number ?? 0;
    return { blocks: [{ kind: 'list', line, ordered: /\w|#/.test(items[0]?.marker ?? ''), items }], next };
}
function itemAt(lines, at, line, marker) {
    const text = line.text.slice(marker.length);
    const isEmpty = text === '';
    const next = endOfIndented(lines, at + 1, isEmpty ? 1 : marker.length);
    const following = lines.slice(at + 1, next);
    const columns = isEmpty ? leastIndent(following) : marker.length;
    return { lines: [makeLine(text, line.number), ...dedent(following, columns)], next };
}
// With the spaces after it: they set the column of the text.
const bulletOf = (line) => line && /^[*+\-•‣⁃](?: +|$)/.exec(line.text)?.[0];
const enumerator = (line) => line && /^(\(?)(\d{1,9}|[a-z]|[A-Z]|#)([.)])(?: +|$)/.exec(line.text);
function numberKind(lines, at) {
    const match = enumerator(lines[at]);
    if (!match)
        return undefined;
    // Docutils: a sentence that begins with "A. " is an item only if the next line does not continue it at the margin.
    const following = lines[at + 1];
    if (following !== undefined && !isBlank(following) && following.indent === 0 && !enumerator(following))
        return undefined;
    const [, before, counter = '', after] = match;
    return `${before}${/\d/.test(counter) ? '1' : /[a-z]/.test(counter) ? 'a' : /[A-Z]/.test(counter) ? 'A' : '#'}${after}`;
}

;// CONCATENATED MODULE: ./lib/release/change-log/rst/others.js

/** Read an interactive session of Python. */
function readDoctest(lines, at) {
    const line = lines[at];
    if (line === undefined || !/^>>>(?: |$)/.test(line.text))
        return undefined;
    const next = endOfText(lines, at);
    const text = sourceOf(lines.slice(at, next));
    return { blocks: [{ kind: 'literal', line: line.number, language: 'pycon', text }], next };
}
/** Keep a field list: `:Author: name`. A line that begins with a role is none. */
function readFields(lines, at) {
    let next = at;
    while (next < lines.length && /^:[^:`\s][^:`]*:(?: |$)/.test(lines[next]?.text ?? '')) {
        next = Math.max(next + 1, endOfIndented(lines, next + 1, 1));
    }
    return kept(lines, at, next, 'field list');
}
/** Keep a block of lines that begin with `|`. */
function readLineBlock(lines, at) {
    if (!/^\|(?: |$)/.test(lines[at]?.text ?? ''))
        return undefined;
    return kept(lines, at, endOfText(lines, at), 'line block');
}
// Longer tables are cut at their first blank line; a limit keeps a file of table borders linear.
const longestTable = 100;
/** Keep a table that is drawn with characters. */
function others_readTable(lines, at) {
    const text = lines[at]?.text ?? '';
    if (/^\+-[-+]*-\+$/.test(text))
        return kept(lines, at, endOfText(lines, at), 'table');
    if (!isBorder(text))
        return undefined;
    for (let end = at + 1; end < Math.min(lines.length, at + longestTable); end += 1) {
        if (isBorder(lines[end]?.text ?? '') && isBlank(lines[end + 1]))
            return kept(lines, at, end + 1, 'table');
    }
    return kept(lines, at, endOfText(lines, at), 'table');
}
// Of a simple table: two or more runs of "=" with spaces between.
const isBorder = (text) => /^=[= ]* =+$/.test(text);
function kept(lines, at, next, construct) {
    const line = lines[at];
    if (line === undefined || next === at)
        return undefined;
    const text = sourceOf(lines.slice(at, next));
    return { blocks: [{ kind: 'unknown', line: line.number, construct, text }], next };
}

;// CONCATENATED MODULE: ./lib/release/change-log/rst/paragraphs.js


/** Read indented lines that belong to no construct above them. */
function paragraphs_readQuote(lines, at, place) {
    const line = lines[at];
    if (line === undefined || line.indent === 0)
        return undefined;
    const next = endOfIndented(lines, at, 1);
    const inner = lines.slice(at, next);
    const blocks = place.nested(dedent(inner, leastIndent(inner)));
    return { blocks: [{ kind: 'quote', line: line.number, blocks }], next };
}
/** Read a paragraph with the literal block that a `::` at its end opens, or a term with its definition. */
function paragraphs_readParagraph(lines, at, place) {
    const line = lines[at];
    if (line === undefined)
        return undefined;
    const following = lines[at + 1];
    if (following !== undefined && following.indent > 0)
        return readDefinition(lines, at, line, place);
    let next = at + 1;
    while (next < lines.length && !isBlank(lines[next]) && lines[next]?.indent === 0)
        next += 1;
    const text = sourceOf(lines.slice(at, next));
    if (!text.endsWith('::'))
        return { blocks: [paragraph(text, line.number)], next };
    const literal = paragraphs_readLiteral(lines, next);
    const before = text === '::' ? '' : /\s::$/.test(text) ? text.slice(0, -2).trimEnd() : text.slice(0, -1);
    const blocks = before === '' ? literal.blocks : [paragraph(before, line.number), ...literal.blocks];
    return { blocks, next: literal.next };
}
function readDefinition(lines, at, line, place) {
    const next = endOfIndented(lines, at + 1, 1);
    const inner = lines.slice(at + 1, next);
    const blocks = place.nested(dedent(inner, leastIndent(inner)));
    return {
        blocks: [{ kind: 'definition', line: line.number, term: inline_parseInlines(line.text, line.number), blocks }],
        next,
    };
}
function paragraphs_readLiteral(lines, at) {
    const from = skipBlank(lines, at);
    const line = lines[from];
    if (line === undefined || from === at)
        return { blocks: [], next: at };
    const next = line.indent > 0 ? endOfIndented(lines, from, 1) : endOfQuoted(lines, from, line);
    if (next === from)
        return { blocks: [], next: at };
    const inner = lines.slice(from, next);
    const text = sourceOf(dedent(inner, leastIndent(inner)));
    return { blocks: [{ kind: 'literal', line: line.number, language: '', text }], next };
}
// Docutils, "Quoted Literal Blocks": unindented lines that all begin with the same punctuation.
function endOfQuoted(lines, from, line) {
    const mark = line.text.slice(0, 1);
    if (!/[!-/:-@[-`{-~]/.test(mark))
        return from;
    const end = endOfText(lines, from);
    return lines.slice(from, end).every((each) => each.text.startsWith(mark)) ? end : from;
}
const paragraph = (text, line) => ({
    kind: 'paragraph',
    line,
    inlines: inline_parseInlines(text, line),
});

;// CONCATENATED MODULE: ./lib/release/change-log/rst.js







const rst_readers = [
    paragraphs_readQuote,
    readBullets,
    readNumbers,
    readFields,
    readDoctest,
    readLineBlock,
    others_readTable,
    readExplicit,
    headings_readHeading,
    paragraphs_readParagraph,
];
/**
 * Read a file of reStructuredText into blocks; headings stand between them, not around them.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
function parseRst(source) {
    // Docutils, "tab_width".
    return withLevels(readBlocks(readLines(source, 8), rst_readers));
}

// EXTERNAL MODULE: ./lib/release/change-log/date.js
var change_log_date = __webpack_require__(94465);
;// CONCATENATED MODULE: ./lib/release/change-log/date-block.js


/**
 * Take the date from the blocks of a section: it is the first thing that is said.
 *
 * It may stand in a paragraph, a quote, a sub-heading, a tag of HTML, a field, a note, the first item of a list, or an item
 * without text.
 *
 * @returns The date, and the blocks without it.
 */
function takeDate(blocks) {
    const at = blocks.findIndex((block) => block.kind !== 'target' && block.kind !== 'comment');
    const block = blocks[at];
    if (block === undefined)
        return { date: { kind: 'none' }, others: blocks };
    if (block.kind === 'unknown' && block.construct === 'field list')
        return takeField(blocks, at, block);
    if (block.kind === 'list' && block.items.length > 0) {
        const found = takeItem(blocks, at, block);
        if (found !== undefined)
            return found;
    }
    const text = lineOf(block);
    const date = text === undefined ? { kind: 'none' } : (0,change_log_date/* readDateLine */.rK)({ text, line: block.line });
    return { date, others: date.kind === 'none' ? blocks : blocks.toSpliced(at, 1) };
}
/** The text of a block that is one line. */
function lineOf(block) {
    switch (block.kind) {
        case 'paragraph':
        case 'heading':
            // A role names a thing, and is no word of a sentence.
            return block.inlines.some(({ kind }) => kind === 'role') ? undefined : (0,plain_text/* plainText */.w)(block.inlines);
        case 'quote': {
            const [first, ...others] = block.blocks;
            return first?.kind === 'paragraph' && others.length === 0 ? (0,plain_text/* plainText */.w)(first.inlines) : undefined;
        }
        case 'html':
            return block.text;
        case 'unknown':
            return block.construct === 'line block' ? block.text.replace(/^\| /, '') : undefined;
        case 'list':
            return block.items.length === 1 && block.items[0]?.blocks.length === 0 ? '-' : undefined;
        case 'admonition': {
            const [first, ...others] = block.blocks;
            if (first === undefined)
                return onlyWhen((0,plain_text/* plainText */.w)(block.title));
            const isOne = first.kind === 'paragraph' && others.length === 0 && block.title.length === 0;
            return isOne ? onlyWhen((0,plain_text/* plainText */.w)(first.inlines)) : undefined;
        }
        case 'definition':
        case 'literal':
        case 'table':
        case 'footnote':
        case 'rule':
        case 'target':
        case 'comment':
            return undefined;
    }
}
const onlyWhen = (text) => ((0,change_log_date/* saysOnlyWhen */.vK)(text) ? text : undefined);
/** The date in the first item of a list, which must say nothing else: the other items are entries. */
function takeItem(blocks, at, block) {
    const [item, ...items] = block.items;
    const [first, ...others] = item?.blocks ?? [];
    if (item === undefined || first?.kind !== 'paragraph' || others.length > 0)
        return undefined;
    const text = onlyWhen((0,plain_text/* plainText */.w)(first.inlines));
    const date = text === undefined ? { kind: 'none' } : (0,change_log_date/* readDateLine */.rK)({ text, line: first.line });
    // "TBD" and "TODO" stand in the place of an entry.
    if (date.kind !== 'dated' && !/releas|develop/i.test(text ?? ''))
        return undefined;
    const [next] = items;
    return {
        date,
        others: blocks.toSpliced(at, 1, ...(next === undefined ? [] : [{ ...block, line: next.line, items }])),
    };
}
const fieldOfDate = /^:(?:release[ds]?|published|(?:release |publication )?date|released on|status): /i;
// Of several fields, the others stay.
function takeField(blocks, at, block) {
    const fields = block.text.split('\n');
    const index = fields.findIndex((field) => fieldOfDate.test(field));
    const text = fields[index];
    const date = text === undefined ? { kind: 'none' } : (0,change_log_date/* readDateLine */.rK)({ text, line: block.line + index });
    if (date.kind === 'none')
        return { date, others: blocks };
    const rest = fields.toSpliced(index, 1).join('\n');
    return { date, others: blocks.toSpliced(at, 1, ...(rest === '' ? [] : [{ ...block, text: rest }])) };
}

// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
// EXTERNAL MODULE: ./lib/release/change-log/heading-start.js
var heading_start = __webpack_require__(41842);
// EXTERNAL MODULE: ./lib/release/change-log/release-words.js
var release_words = __webpack_require__(51060);
;// CONCATENATED MODULE: ./lib/release/change-log/heading-text.js



// No heading of a version is longer; what is longer is not searched.
const longestHeading = 200;
const tags = /<!--.*?-->|<\/?(?:a|abbr|b|br|center|code|del|em|font|h[1-6]|i|img|ins|kbd|mark|p|samp|s|small|span|strong|sub|sup|time|tt|u)(?: [^<>]*)?\/?>/gi;
const heading_text_anchor = / ?\{ ?(?:[:#.]|id=)[^{}]*\}$/;
const leadingSigns = /^(?:(?::[a-z0-9_+-]+:|[^\p{L}\p{N}[(.:\u{1f6a7}]|:(?! ?\p{L})) ?)+/iu;
const trailingSigns = /(?:(?:^|(?<=\s)):[a-z_+-]+:|(?!\u{1f6a7})\p{Extended_Pictographic}|[\s=*~#_¶`]|\uFE0F|\u200D)+$/iu;
const restStart = /^(?:[:)\]]|\s?["'“‘”’«»·•~=*<>|–—(:;@,/[-]|\s(?:\d|\p{Extended_Pictographic}|(?:released?|published|dated|on|from|of|as of|tagged)\b))/iu;
const closing = /^ (?:release(?: notes)?|release ?log|change ?log|changes|notes|version)$/i;
const series = /^(?:version |release )?v?\d+(?:\.\d+)*(?:(?:\.[x*]){1,2}|(?:\.[x*])? (?:series|branch|line|releases))(?: |$|:)/i;
const otherPackage = /^`?(?!(?:version|release|v)[ \d])[a-z][a-z0-9._-]*[a-z0-9]`?(?: |[-@]|==|: ?)(?:version |release )?[v([]?\d/i;
const noVersionYet = /^v?(?:x\.[xy](?:\.[xz])?|\?\.\?(?:\.\?)?|next)\b(?!\.)/i;
/**
 * Read a heading that names versions, or says that they are not released.
 *
 * Accepted: `Version X`, `Release X`, `X`, `vX`, `[X]`, several of them with `&`, `,`, `/`, or `and` between; before
 * them the name of the project, a day, or a remark such as `Upcoming`; and behind them what begins with a sign
 * (`X - DATE`, `X (DATE)`), is a date (`X DATE`, `X Released DATE`), or says that it is not released (`X in
 * development`). Tags, anchors, and pictures around it are not looked at. `3.0 migration guide` is no version.
 *
 * @param projectName In any spelling.
 * @returns `undefined` if it does neither.
 */
function readHeadingText(heading, projectName) {
    if (heading.length > longestHeading)
        return undefined;
    const text = undecorated(heading);
    const read = readVersions(text, projectName) ?? readUnreleased(text, projectName);
    if (read !== undefined)
        return read;
    if (series.test((0,heading_start/* afterName */.M4)(text, projectName) ?? text))
        return { kind: 'series' };
    return otherPackage.test(text) ? { kind: 'package' } : undefined;
}
function undecorated(heading) {
    const text = heading.replace(tags, '').replace(/\s+/g, ' ').trim().replace(heading_text_anchor, '');
    return text.replace(leadingSigns, '').replace(trailingSigns, '').trim();
}
function readVersions(text, projectName) {
    const start = (0,heading_start/* beforeVersion */.US)(text, projectName);
    const versions = [];
    const spelled = [];
    let rest = start.rest;
    let separator = '';
    let suffix = '';
    for (;;) {
        const found = (0,heading_start/* leadingVersion */.tP)(rest.slice(separator.length));
        if (found === undefined)
            break;
        versions.push(found.version);
        spelled.push(found.spelled);
        suffix = found.suffix;
        rest = found.after;
        separator = /^ ?(?:&|,|\/|and\b) ?(?=v?\d)/.exec(rest)?.[0] ?? '';
        if (separator === '' || (0,heading_start/* beginsWithDay */.tT)(rest.slice(separator.length)))
            break;
    }
    // "1.0, 2024-01-01" has one version: what follows the comma is a date.
    if (versions.length === 0)
        return undefined;
    const after = withoutName(rest, projectName);
    if (after === undefined)
        return undefined;
    const all = [...start.beside, suffix, after]
        .filter((part) => part !== '')
        .join(' ')
        .trim();
    return { kind: 'version', versions, spelled, rest: all, isLoose: start.isLoose };
}
/** What stands behind the versions, without the name; `undefined` if it makes the heading one of something else. */
function withoutName(rest, projectName) {
    const [, of = ''] = /^( ?[-–—:]? ?(?:of|for) )/i.exec(rest) ?? [];
    const named = of === '' ? rest : ((0,heading_start/* afterName */.M4)(rest.slice(of.length), projectName) ?? rest);
    const after = named.replace(/^ (?:final|stable|lts)(?=$|[ ,:;])/i, '');
    if (after === '' || closing.test(after))
        return '';
    if (restStart.test(after))
        return after;
    const said = after.trim();
    const isRemark = (0,release_words/* remarkIn */.I2)(said) !== undefined && !/[:,(]/.test(said);
    return isRemark || (0,heading_start/* beginsWithDay */.tT)(said) ? said : undefined;
}
// "[Unreleased] - TBD", "Upcoming release (master)", "tidy-box (unreleased)", "Version X.Y.Z".
function readUnreleased(text, projectName) {
    const named = (0,heading_start/* afterName */.M4)(text, projectName) ?? text;
    const said = named.replace(/^(?:version|release)[ :]+(?=\S)/i, '').replace(noVersionYet, 'unreleased');
    const parts = said.split(/[()[\]]|(?:^| )[-–—:,](?: |$)|: /).map((part) => part.trim());
    const [first] = parts.filter((part) => part !== '');
    if (first === undefined || (0,release_words/* remarkIn */.I2)(first) === undefined || /\d/.test(first))
        return undefined;
    if (first.split(' ').length > 4)
        return undefined;
    return { kind: 'version', versions: [], spelled: [], rest: said, isLoose: true };
}
/** The version that a heading is about: of a development version that is not dated, the one that it leads to. */
function announcedBy(version, isDated) {
    return version.isDevelopment && !isDated ? (0,release_version/* releasedAs */.kg)(version) : version;
}

;// CONCATENATED MODULE: ./lib/release/change-log/sections.js




// https://keepachangelog.com/en/1.1.0/#how
const groupNames = /^(?:added|changed|deprecated|removed|fixed|security)$/i;
/**
 * Divide the blocks of a file into sections, found by their headings wherever they stand.
 *
 * A section ends at the next heading of a version, or at another heading of its own level or above; but a group such as
 * `Added` that stands on its own level is taken in. A heading above deeper headings of versions of its series is a group
 * of sections, and none itself.
 */
function divide(blocks, projectName) {
    const parts = blocks.map((block) => {
        const text = block.kind === 'heading' ? (0,plain_text/* plainText */.w)(block.inlines) : '';
        return { block, text, said: block.kind === 'heading' ? readHeadingText(text, projectName) : undefined };
    });
    const newest = parts.findIndex(({ said }) => said !== undefined);
    for (const [index, part] of parts.entries())
        if (part.said?.kind === 'series' && isOpen(parts, index, index === newest))
            parts[index] = { ...part, said: notReleased };
    const sections = [];
    const others = [];
    let open;
    const end = (by) => {
        if (open !== undefined)
            sections.push(sections_close(open, by));
        open = undefined;
    };
    for (const [index, { block, text, said }] of parts.entries()) {
        if (block.kind !== 'heading') {
            open?.blocks.push(block);
            continue;
        }
        const isDeeper = open !== undefined && block.level > open.heading.level;
        const isSeries = said?.kind === 'version' && isAboveItsSeries(parts, index, block.level, said);
        if (said?.kind === 'version' && !isSeries && !(isDeeper && isPartOf(said, open?.said))) {
            end();
            open = { heading: block, said, text, blocks: [], groups: [] };
        }
        else if (isDeeper)
            open?.blocks.push(block);
        else if (open !== undefined && block.level === open.heading.level && groupNames.test(wordsOf(text))) {
            open.groups.push(block);
            open.blocks.push({ ...block, level: block.level + 1 });
        }
        else {
            const isFirst = open === undefined && others.length + sections.length === 0;
            const kind = isSeries ? 'series' : (said?.kind ?? (isFirst ? 'title' : 'unread'));
            const other = { kind: kind === 'version' ? 'unread' : kind, text, line: block.line, level: block.level };
            others.push(other);
            end(other);
        }
    }
    end();
    const [first] = others;
    const title = first !== undefined && !(sections[0] && sections[0].line < first.line) ? first.text : undefined;
    return { title, sections, otherHeadings: others };
}
/** Whether a heading below that of a section names the same version again, or may be about something else. */
const isPartOf = (said, section) => said.isLoose || said.spelled.join() === section?.spelled.join();
// What "1.3.x" is where it has no versions below it.
const notReleased = { kind: 'version', versions: [], spelled: [], rest: 'unreleased', isLoose: true };
/**
 * Whether the heading of a series has no versions below it, and says there or itself that it is not released. `1.x.x` says so
 * by standing above all others.
 */
function isOpen(parts, index, isFirst) {
    const { block, text } = parts[index] ?? {};
    if (block?.kind !== 'heading')
        return false;
    const below = parts.slice(index + 1, index + farthest);
    const end = below.findIndex(({ block: next }) => next.kind === 'heading' && next.level <= block.level);
    const own = end === -1 ? below : below.slice(0, end);
    if (own.some(({ said }) => said?.kind === 'version' && said.versions.length > 0))
        return false;
    if (isFirst && /(?:\.[x*]){2}/i.test(text ?? ''))
        return true;
    const inHeading = (0,change_log_date/* readHeadingDate */.du)({ text: text?.replace(/^.*?(?:\.[x*])+/i, '') ?? '', line: 0 });
    const { date } = takeDate(own.map(({ block: each }) => each));
    return [inHeading, date].some(({ kind }) => kind === 'unreleased' || kind === 'placeholder');
}
const wordsOf = (text) => text.replace(/[^\p{L} ]/gu, '').trim();
/** Whether a heading of one version stands above deeper headings of versions that begin with its numbers. */
function isAboveItsSeries(parts, index, level, said) {
    const [version, another] = said.versions;
    if (version === undefined || another !== undefined)
        return false;
    const isDated = (0,change_log_date/* readHeadingDate */.du)({ text: said.rest, line: 0 }).kind === 'dated';
    let hasEntries = false;
    for (let at = index + 1; at < Math.min(parts.length, index + farthest); at += 1) {
        const part = parts[at];
        if (part === undefined)
            break;
        const { block, said: below } = part;
        if (block.kind !== 'heading') {
            hasEntries ||= block.kind === 'list' || block.kind === 'definition';
            continue;
        }
        if (block.level <= level)
            return false;
        if (below?.kind !== 'version' || isPartOf(below, said)) {
            hasEntries = true;
            continue;
        }
        const [first] = below.versions;
        if (first === undefined || !isOfSeries(first, version))
            return false;
        if (first.text === version.text || areSameNumbers(first, version))
            return true;
        if (!isDated && !hasEntries)
            return true;
    }
    return false;
}
// The versions of a series stand near its heading; further down is the text of a section.
const farthest = 1000;
const numbersOf = ({ base }) => base.split('.');
/** Whether a version begins with the numbers of another one. */
function isOfSeries(version, series) {
    const numbers = numbersOf(version);
    return numbersOf(series).every((number, index) => number === (numbers[index] ?? '0'));
}
/** Whether two versions are the same but for zeros at their end. */
function areSameNumbers(version, series) {
    const [longer, shorter] = [numbersOf(version), numbersOf(series)];
    return longer.slice(shorter.length).every((number) => number === '0');
}
function sections_close({ heading, said, text, blocks, groups }, endedBy) {
    const { line, level } = heading;
    const inHeading = (0,change_log_date/* readHeadingDate */.du)({ text: said.versions.length === 0 ? unnamed : said.rest, line });
    const below = takeDate(blocks);
    const { date, others } = chosen(inHeading, below, blocks);
    const isDated = date.kind === 'dated';
    const versions = said.versions.map((version) => announcedBy(version, isDated));
    const isAnnounced = date.kind === 'none' && said.versions.some(({ isDevelopment }) => isDevelopment);
    return {
        heading: text,
        versions,
        spelledVersions: said.spelled,
        beside: said.rest,
        line,
        level,
        date: isAnnounced ? { kind: 'unreleased', text: said.spelled.join(' '), line } : date,
        blocks: others,
        groupsOnItsLevel: groups,
        endedBy,
    };
}
// What a heading without a version says.
const unnamed = 'unreleased';
/** The date in the heading counts, but for a line below it that says that this version is not released. */
function chosen(inHeading, below, blocks) {
    const { date } = below;
    // An empty item is the place of a date only where there is none.
    const isDenied = date.kind === 'unreleased' || (date.kind === 'placeholder' && date.text !== '-');
    const isUnnamed = inHeading.kind === 'unreleased' && inHeading.text === unnamed;
    if (inHeading.kind === 'none' || ((inHeading.kind === 'dated' || isUnnamed) && isDenied))
        return below;
    return { date: inHeading, others: blocks };
}

;// CONCATENATED MODULE: ./lib/release/change-log/parse.js




/**
 * Read a change log: reStructuredText or Markdown, by the ending of its name, or else by its headings.
 *
 * Never fails: what is not understood is kept as text and named. Takes time in proportion to the text.
 *
 * @param text Whole file, decoded; any line ends.
 * @param projectName In any spelling; it may stand before the version in a heading.
 */
function parseChangeLog(path, text, projectName) {
    return parseFile(path, text, projectName).changeLog;
}
/** A change log with all blocks of its file, those outside the sections too. */
function parseFile(path, text, projectName) {
    const format = formatOf(path, text);
    const blocks = format === 'rst' ? parseRst(text) : parseMarkdown(text);
    return {
        changeLog: {
            path,
            format,
            projectName,
            ...divide(blocks, projectName),
            targets: (0,targets/* targetsOf */.QR)(blocks),
            footnotes: (0,targets/* footnotesOf */.fq)(blocks),
        },
        blocks,
    };
}
/** The format of a change log: by the ending of its name, else Markdown if it has a heading that begins with `#`. */
function formatOf(path, text) {
    if (/\.(?:md|markdown)$/i.test(path))
        return 'markdown';
    if (/\.rst$/i.test(path))
        return 'rst';
    return /^#{1,6} /m.test(text) ? 'markdown' : 'rst';
}

// EXTERNAL MODULE: ./lib/release/change-log/version-files.js
var version_files = __webpack_require__(95819);
// EXTERNAL MODULE: ./lib/release/fragments/tool.js
var fragments_tool = __webpack_require__(39877);
// EXTERNAL MODULE: ./lib/release/fragments/tree-fragments.js + 6 modules
var tree_fragments = __webpack_require__(79967);
// EXTERNAL MODULE: ./lib/release/project.js + 18 modules
var project = __webpack_require__(6068);
;// CONCATENATED MODULE: ./lib/release/change-log.js










/** The sections whose heading names a version; `1.0` is `1.0.0`. More than one is a fault of the file. */
function sectionsOf(changeLog, version) {
    return changeLog.sections.filter(({ versions }) => versions.some((each) => (0,release_version/* compareVersions */.Zy)(each, version) === 0));
}
// A file that includes a file that includes …
const longestChain = 8;
/**
 * Find and read the change log of a project: at the path that the project has set, where its tool for fragments writes it,
 * or by its name (`CHANGES.rst`, `HISTORY.md`, `docs/changes.rst`, …).
 *
 * Where each version has a file of its own, it is that of the version of the project, else the newest one: in the place where
 * the tool writes them, or in a folder of change logs if nothing else is there.
 *
 * A file that only includes another of the repository stands for that other. In a search the first file with a section
 * is taken; if none has one, the first file with no heading but a title.
 *
 * @param projectName In any spelling, since it may stand before the versions; `undefined` if it is not known.
 * @returns `undefined` if there is no such file, or none is wanted.
 * @throws ReleaseError `source-unreadable`
 */
async function findChangeLog(tree, place = { kind: 'search' }, projectName) {
    switch (place.kind) {
        case 'none':
            return undefined;
        case 'path':
            return await follow(tree, place.path, projectName);
        case 'search':
            return await search(tree, projectName);
    }
}
async function search(tree, projectName) {
    const tool = await (0,tree_fragments/* findFragmentTool */.ac)(tree);
    const names = [projectName, ...(tool?.titles ?? [])];
    if (tool?.changeLog !== undefined && tree.paths.includes(tool.changeLog))
        return await followNamed(tree, tool.changeLog, names);
    const written = tool && (await inVersionFiles(tree, (0,fragments_tool/* versionFilesOf */.D4)(tool, tree.paths), names));
    if (written !== undefined)
        return written;
    let begun;
    for (const path of (0,file_names/* changeLogPaths */.lD)(tree.paths)) {
        const changeLog = await follow(tree, path, projectName);
        if (changeLog !== undefined && changeLog.sections.length > 0)
            return changeLog;
        // docs/history.rst may tell how the project came to be.
        const isBegun = changeLog?.otherHeadings.every(({ kind }) => kind === 'title');
        if (isBegun || /(?:^|\/)change/i.test(path))
            begun ??= changeLog;
    }
    return (await inVersionFiles(tree, (0,version_files/* customaryVersionFiles */.Jh)(tree.paths), [projectName])) ?? begun;
}
/** The file of the version that the project writes, else of the greatest one; `undefined` if that has no section. */
async function inVersionFiles(tree, files, names) {
    const declared = files.length === 0 ? undefined : (0,release_version/* parseVersion */.ot)((await (0,project/* writtenVersionIn */.Vx)(tree)) ?? '');
    const file = (0,version_files/* fileOf */.W7)(files, declared && (0,release_version/* releasedAs */.kg)(declared));
    const changeLog = file && (await followNamed(tree, file.path, names));
    return changeLog?.sections.some(({ versions }) => versions.length > 0)
        ? { ...changeLog, isOfOneVersion: true }
        : undefined;
}
/** The change log as it is read with the name before its versions that makes the most of them understood. */
async function followNamed(tree, path, names) {
    const read = await Promise.all([...new Set(names)].map((name) => follow(tree, path, name)));
    return read.toSorted((one, other) => (other?.sections.length ?? 0) - (one?.sections.length ?? 0))[0];
}
// An include that leads nowhere, or back, stays the text that it is.
async function follow(tree, start, projectName) {
    const seen = new Set();
    let path = start;
    for (;;) {
        const text = await tree.read(path);
        if (text === undefined)
            return undefined;
        const { changeLog, blocks } = parseFile(path, text, projectName);
        seen.add(path);
        const next = resolvePath(path, onlyIncluded(blocks));
        if (next === undefined || !tree.paths.includes(next) || seen.has(next) || seen.size === longestChain)
            return changeLog;
        path = next;
    }
}
// The path in the one include of a file that has nothing else but a title.
function onlyIncluded(blocks) {
    const others = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'target' && kind !== 'comment');
    const [block] = others;
    if (others.length !== 1 || block?.kind !== 'unknown')
        return undefined;
    const [line = ''] = block.text.split('\n', 1);
    return /^\.\. include:: +(\S+)$/.exec(line)?.[1] ?? /^(?:`{3,}|:{3,})\{include\} +(\S+)$/.exec(line)?.[1];
}
function resolvePath(from, to) {
    // A root or a scheme leads out of the repository.
    if (to === undefined || /^\/|^[a-z][-+.a-z0-9]*:/i.test(to))
        return undefined;
    const parts = from.split('/').slice(0, -1);
    for (const part of to.split('/')) {
        if (part === '..') {
            if (parts.pop() === undefined)
                return undefined;
        }
        else if (part !== '.')
            parts.push(part);
    }
    return parts.join('/');
}
/**
 * What is said of a project whose change log cannot be found, or is not where its settings say: `change-log-missing`.
 *
 * @param likely Files that may be it: `likelyChangeLogs`.
 */
function changeLogMissing(place, likely) {
    const [first] = likely;
    if (place.kind === 'path') {
        return {
            message: `The repository has no ${(0,quoted/* quoted */.TL)(place.path)}, which change-log names in [tool.release-action].`,
            hint: 'Correct the path, which is relative to the root of the repository.',
        };
    }
    if (first !== undefined) {
        return {
            message: `The repository has no change log where one is looked for, but it has ${(0,listed/* listed */.K)(likely.map(quoted/* quoted */.TL))}.`,
            hint: `If it is one of them, name it in [tool.release-action], such as \`change-log = ${(0,quoted/* quoted */.TL)(first)}\`; "none" there means that the project has none.`,
        };
    }
    return {
        message: 'The repository has no change log that can be found.',
        hint: 'Add CHANGES.md with a section "## Version …" for each release, or name the file by change-log in [tool.release-action]; "none" there means that the project has none.',
    };
}


/***/ }),

/***/ 94465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O5: () => (/* binding */ writtenDay),
/* harmony export */   du: () => (/* binding */ readHeadingDate),
/* harmony export */   rK: () => (/* binding */ readDateLine),
/* harmony export */   th: () => (/* binding */ withoutWeekday),
/* harmony export */   vK: () => (/* binding */ saysOnlyWhen)
/* harmony export */ });
/* unused harmony export saidIn */
/* harmony import */ var _release_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51060);

// No line that says a date is longer; what is longer is not searched.
const longestLine = 200;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const ordinal = '(?:st|nd|rd|th)?';
const monthFirst = new RegExp(`\\b${month}\\.?[ -](\\d{1,2})${ordinal}(?:, ?|[ -])(\\d{4})\\b`, 'i');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:${ordinal}|\\.)(?: of)?[ -]${month}\\.?,?[ -](\\d{4})\\b`, 'i');
const yearFirst = new RegExp(`\\b(\\d{4})[ -]${month}\\.?[ -](\\d{1,2})${ordinal}\\b`, 'i');
// Not the "may" of a sentence.
const dayOfMonth = new RegExp(`\\b${month}\\.? \\d|\\d(?:st|nd|rd|th)? (?:of )?${month}\\b`, 'i');
const noDay = new RegExp(`^(?:\\d{4}(?:[-/.]\\d{1,2})?|${month}\\.?,? \\d{4})$`, 'i');
const numbersOfDay = /(?<![\d.])\d{4}[-/.]\d[-/.\d]*/;
const dateStart = new RegExp(`^(?:(?:released?|published|dated):? )?(?:on )?(?:\\d{1,4}[-/.]\\d|\\d{1,2}(?:st|nd|rd|th)? ${month}\\b|${month}\\b|\\d{4}$)`, 'i');
// ":Date:", "Release date:", and what else may stand before the day.
const lead = /^:?(?:release[ds]?|published|publi(?:sh|cation)|date|dated|status|state)(?:[ -](?:date|day|on))?(?:[: ] ?(?:on )?|$)/i;
const speaks = /^:?(?:(?:un|not yet )?released?|published|(?:release |publication )?dated?|target)\b/i;
const picture = /^(?::[a-z0-9_+-]+: |\p{Extended_Pictographic}\u{fe0f}? ?)(?=\P{L}{0,3}[\p{L}\d])/u;
const tags = /<\/?[a-z][a-z0-9]*(?: [^<>]*)?\/?>/gi;
const weekday = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const weekdayBefore = new RegExp(`\\b${weekday}[.,]? $`, 'i');
const weekdayBehind = `,? ${weekday}(?=$|[)\\]*_<.,])`;
const wholeNumbers = new RegExp(`^(?:${weekday},? )?\\d{4}[-/.]\\d[-/.\\d]*(?:[T ]\\d\\d:\\d\\d\\S*(?: UTC)?)?$`, 'i');
/**
 * Read the line of a section that says when it was released.
 *
 * A date that is not one of the calendar, or not written so that it has one meaning, is `malformed`, never guessed.
 *
 * @param line Text of the section's first paragraph, quote, field, or tag of HTML.
 * @returns `none` if the line is about something else.
 */
function readDateLine(line) {
    const text = line.text.trim().replace(/\s+/g, ' ');
    if (text.length > longestLine)
        return { kind: 'none' };
    const said = unwrapped(text.replace(picture, '')) || text;
    const remark = (0,_release_words_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkOf */ .M5)(said.replace(lead, '') || said);
    if (remark !== undefined)
        return { kind: remark, text, line: line.line };
    if (!speaksOfRelease(said))
        return { kind: 'none' };
    const date = readDate({ text, line: line.line });
    if (date.kind !== 'none')
        return date;
    // "Released soon" has no date; "Released a new interface for …" is an entry.
    const words = said.split(/\s+/).length;
    return /^released?\b/i.test(said) && words <= 4 ? { kind: 'malformed', text, line: line.line } : date;
}
/** Read what stands beside the version in a heading: `none` if that is no date. */
function readHeadingDate({ text, line }) {
    const remark = (0,_release_words_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkIn */ .I2)(text);
    const inner = text.replace(/^[-–—:,([ ]+/, '').replace(/[)\]]$/, '');
    if (remark !== undefined)
        return { kind: remark, text: inner || text, line };
    const date = readDate({ text: inner, line });
    if (date.kind === 'dated')
        return { ...date, form: 'heading' };
    // "1.0 (Python 3.0 support)" speaks of something else.
    return date.kind === 'malformed' && !dateStart.test(inner) ? { kind: 'none' } : date;
}
/** The part of a date's text that names the day, as written: `2024-03-26`, `July 8th 2013`, `Friday, 1 May 2026`. */
function writtenDay(text) {
    const found = [numbersOfDay, monthFirst, dayFirst, yearFirst].map((pattern) => pattern.exec(text)?.[0]);
    const day = found.find((each) => each !== undefined);
    if (day === undefined)
        return undefined;
    const at = text.indexOf(day);
    const before = weekdayBefore.exec(text.slice(0, at))?.[0] ?? '';
    const behind = new RegExp(`^${weekdayBehind}`, 'i').exec(text.slice(at + day.length))?.[0] ?? '';
    return `${before}${day}${behind}`;
}
/** A written day without the day of the week. */
const withoutWeekday = (written) => written.replace(new RegExp(`^${weekday}[.,]? |${weekdayBehind}$`, 'gi'), '');
/** The first part of words that says when, or that it is not said yet: a day, a month, or a remark. */
function saidIn(words) {
    return (0,_release_words_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkTextIn */ .rX)(words) ?? writtenDay(words) ?? someDay.exec(words)?.[0];
}
/** Whether words say when and nothing else. */
function saysOnlyWhen(words) {
    let rest = words;
    for (let part = 0; part < mostParts; part += 1) {
        const said = saidIn(rest);
        if (said === undefined || said === '')
            break;
        rest = rest.replace(said, ' ');
    }
    return !/[\p{L}\p{N}]/u.test(rest.replace(lead, '').replace(leadWords, ''));
}
// "unreleased, planned for March 2027"
const mostParts = 3;
const leadWords = new RegExp(`\\b(?:released?|published|dated|date|on|in|for|by|early|late|mid|q[1-4]|${month})\\b`, 'gi');
const someDay = new RegExp(`\\b(?:${month}\\.?,? \\d{4}|\\d[-/.\\d]*)`, 'i');
/** The text without the signs and tags that may stand around it. */
function unwrapped(text) {
    return text.replace(tags, '').replace(/^[\s([<>*_~"'–—-]+|[\s)\]<>*_~"':.,–—-]+$/g, '');
}
function speaksOfRelease(said) {
    if (speaks.test(said) || /\breleased on\b/i.test(said))
        return true;
    // A line that is a date and nothing else.
    if (wholeNumbers.test(said) || noDay.test(said))
        return true;
    return said.split(/\s+/).length <= 4 && (dayOfMonth.test(said) || writtenDay(said) !== undefined);
}
function readDate({ text, line }) {
    const remark = (0,_release_words_js__WEBPACK_IMPORTED_MODULE_0__/* .remarkIn */ .I2)(text);
    if (remark !== undefined)
        return { kind: remark, text, line };
    const numbers = numbersOfDay.exec(text)?.[0];
    if (numbers !== undefined) {
        const date = calendarDate(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/.exec(numbers)?.slice(1));
        if (date === undefined)
            return { kind: 'malformed', text, line };
        return { kind: 'dated', date, form: text === `Released ${date}` ? 'released' : 'iso', text, line };
    }
    const [year, name = '', day] = namedDay(text);
    const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    const date = number === 0 ? undefined : calendarDate([year, '', String(number), day]);
    if (date !== undefined)
        return { kind: 'dated', date, form: 'prose', text, line };
    const isNear = dayOfMonth.test(text) || noDay.test(unwrapped(text)) || /\d[-/]\d|\d\.\d{1,2}\.\d{4}\b/.test(text);
    return isNear ? { kind: 'malformed', text, line } : { kind: 'none' };
}
/** Year, name of the month, and day. */
function namedDay(text) {
    const monthly = monthFirst.exec(text);
    if (monthly !== null)
        return [monthly[3], monthly[1], monthly[2]];
    const daily = dayFirst.exec(text);
    if (daily !== null)
        return [daily[3], daily[2], daily[1]];
    const yearly = yearFirst.exec(text);
    return yearly === null ? [] : [yearly[1], yearly[2], yearly[3]];
}
// The parts: year, separator, month, day.
function calendarDate(parts) {
    const [year = '', , monthNumber = '', day = ''] = parts ?? [];
    const text = `${year}-${monthNumber.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const date = new Date(`${text}T00:00:00Z`);
    // JavaScript turns 30 February into 1 March.
    return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : text;
}


/***/ }),

/***/ 91602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gx: () => (/* binding */ likelyChangeLogs),
/* harmony export */   KJ: () => (/* binding */ isChangeLogPath),
/* harmony export */   lD: () => (/* binding */ changeLogPaths)
/* harmony export */ });
/* harmony import */ var _version_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95819);

// The root first, then the folders in which projects keep their documentation.
const folders = ['', 'docs/', 'doc/', 'docs/source/', 'doc/source/'];
const names = [
    'changes',
    'changelog',
    'change-log',
    'change_log',
    'history',
    'news',
    'releases',
    'release-notes',
    'release_notes',
    'releasenotes',
];
const endings = ['.rst', '.md', '', '.txt', '.markdown'];
const wanted = folders.flatMap((folder) => names.flatMap((name) => endings.map((ending) => folder + name + ending)));
const isWanted = new Set(wanted);
/** The paths at which change logs are looked for, the first to be asked first. Case does not count. */
function changeLogPaths(paths) {
    const found = Map.groupBy(paths, (path) => path.toLowerCase());
    return wanted.flatMap((path) => found.get(path) ?? []);
}
/** Whether a file is called as change logs are, or as one of a single version is. */
const isChangeLogPath = (path) => isWanted.has(path.toLowerCase()) || (0,_version_files_js__WEBPACK_IMPORTED_MODULE_0__/* .customaryVersionFiles */ .Jh)([path]).length > 0;
const likely = /(?:^|[^a-z])(?:changes|change[-_ ]?log|history|news|release[-_ ]?notes|releases|what'?s[-_ ]?new)(?:[^a-z]|$)/i;
const ofText = /(?:^|\/)[^./]*$|\.(?:rst|md|markdown|txt)$/i;
const elsewhere = /(?:^|\/)(?:tests?|testing|vendor|_vendor|third_party|node_modules|\.[^/]+|changelog\.d|newsfragments|fragments)\//i;
const mostShown = 5;
/** Files that may be the change log, though they are not where it is looked for: those nearest to the root. */
function likelyChangeLogs(paths) {
    const depth = (path) => path.split('/').length;
    const found = paths.filter((path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        return likely.test(name) && ofText.test(path) && !elsewhere.test(path);
    });
    return found.toSorted((a, b) => depth(a) - depth(b)).slice(0, mostShown);
}


/***/ }),

/***/ 41842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M4: () => (/* binding */ afterName),
/* harmony export */   US: () => (/* binding */ beforeVersion),
/* harmony export */   tP: () => (/* binding */ leadingVersion),
/* harmony export */   tT: () => (/* binding */ beginsWithDay)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25946);
/* harmony import */ var _release_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51060);


const kinds = '(?:(?:stable|final|new|patch|minor|major|maintenance|bug ?fix|feature|security) )?';
const plainLabel = new RegExp(`^(?:${kinds}(?:version|release)|tag|ver\\.?|v\\.) ?[-:]? ?(?=[v([]?\\.?\\d)`, 'i');
const looseLabel = /^(?:(?:version|release)s? |(?:the )?(?:release )?notes? (?:for|of|on|to) |(?:what[’']?s )?new in |changes? (?:in|for|of) |change ?logs? (?:for|of) |announcing |released?:? |tagged:? |(?:release )?notes[ :-]+)(?:the )?(?:version |release )?/i;
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?';
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const ordinal = '(?:st|nd|rd|th)?';
const time = '(?:[T ]\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?(?: UTC)?)?';
const day = `${weekday}(?:${[
    `\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}${time}`,
    '\\d{4}\\.\\d\\d\\.\\d\\d(?!\\.?\\d)',
    `\\d{1,2}(?:${ordinal}|\\.)(?: of)?[- ]${month},?[- ]\\d{4}`,
    `${month}[- ]\\d{1,2}${ordinal}(?:, ?|[- ])\\d{4}`,
    `\\d{4}[- ]${month}[- ]\\d{1,2}${ordinal}`,
].join('|')})`;
// "2026.01.05" alone is a version.
const dayBefore = new RegExp(`^[[(]?(${day})[\\])]?(?: ?[-–—:,/|·•]+ ?| )(?=\\S)(?!\\d{4}[-/]\\d)`, 'i');
const dotted = /^\d{4}\.\d\d\.\d\d$/;
const startsWithDay = new RegExp(`^${day}(?!\\w)`, 'i');
const picture = /^(?::[a-z0-9_+-]+:|(?!\u{1f6a7})\p{Extended_Pictographic}\u{fe0f}?) ?/iu;
/** Whether a text begins with a day. */
const beginsWithDay = (text) => startsWithDay.test(text);
const remarkBefore = /^(?:\[([^[\]]+)\]|\(([^()]+)\)|([\p{L} \u{1f6a7}-]+?|[\dxym?]{2,4}[-/.][\dxm?]{1,2}[-/.][\dxd?]{1,2}))(?: ?[-–—:,/|] ?| )(?=[[(]?(?:version |release )?v?\.?\d)/iu;
/** Read what stands before the first version: a label, the name of the project, a day, and a remark, in any order. */
function beforeVersion(text, projectName) {
    let rest = text;
    let isLoose = false;
    const beside = [];
    // Each part may stand there once: a label, the name, a day, and a remark, in any order.
    for (let part = 0; part < 5; part += 1) {
        rest = rest.replace(picture, '');
        if (leadingVersion(rest) !== undefined && dayAt(rest) === null)
            break;
        const label = plainLabel.exec(rest)?.[0] ?? '';
        const named = label === '' ? afterName(rest, projectName) : undefined;
        const found = dayAt(rest);
        const loose = looseLabel.exec(rest)?.[0] ?? '';
        const remark = remarkBefore.exec(rest);
        const words = remark?.[1] ?? remark?.[2] ?? remark?.[3] ?? '';
        if (label !== '')
            rest = rest.slice(label.length);
        else if (named !== undefined)
            rest = named;
        else if (found !== null) {
            beside.push(found[1] ?? '');
            rest = rest.slice(found[0].length);
        }
        else if (remark !== null && (0,_release_words_js__WEBPACK_IMPORTED_MODULE_1__/* .remarkIn */ .I2)(words.trim()) !== undefined) {
            beside.push(words.trim());
            rest = rest.slice(remark[0].length);
        }
        else if (loose !== '') {
            isLoose = true;
            rest = rest.slice(loose.length);
        }
        else
            break;
    }
    return { rest, beside, isLoose };
}
function dayAt(text) {
    const found = dayBefore.exec(text);
    if (found === null || !dotted.test(found[1] ?? ''))
        return found;
    return /^[[(]?(?:version |release )?v?\d+\.\d/i.test(text.slice(found[0].length)) ? found : null;
}
/** Read a version at the start of a text, in brackets or without; `undefined` if there is none. */
function leadingVersion(text) {
    const [open = ''] = /^(?:[[(](?:version |release )?)?/i.exec(text) ?? [];
    const inner = text.slice(open.length);
    const [word = ''] = /^[^\s,&/()[\]:–—|;@~"'”’»]+/.exec(inner) ?? [];
    // A version may begin with a letter only if that is "v": PEP 440 has no others.
    if (!/^v?\.?\d/i.test(word))
        return undefined;
    const [, bare = word, suffix = ''] = /^(.*\d)-(snapshot|unreleased|wip|draft|next|pre-?release)$/i.exec(word) ?? [];
    const version = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(bare);
    if (version === undefined)
        return undefined;
    const rest = inner.slice(word.length);
    const isClosed = open !== '' && /^[\])]/.test(rest);
    if (open !== '' && !isClosed && !/^ /.test(rest))
        return undefined;
    const after = isClosed ? rest.slice(1) : rest;
    const spelled = bare.replace(/^v(?=\.?\d)/i, '');
    return { version, spelled, suffix: suffix === '' ? '' : 'unreleased', after };
}
/** The text behind the project's name and what divides it from the rest; `undefined` if it does not begin with it. */
function afterName(text, projectName) {
    if (projectName === undefined)
        return undefined;
    const name = squashed(projectName);
    const open = /^[[("'`]*/.exec(text)?.[0] ?? '';
    let at = open.length;
    for (const letter of name) {
        while (/[-_. ]/.test(text[at] ?? '') && text[at] !== letter)
            at += 1;
        if (text[at]?.toLowerCase() !== letter)
            return undefined;
        at += 1;
    }
    const divider = /^(?:["'`)\]]*(?:[\s:,@/_–—-]|==)+|$)/.exec(text.slice(at))?.[0];
    if (divider === undefined)
        return undefined;
    const isClosed = /[)\]]/.test(divider);
    return (/[[(]$/.test(open) && !isClosed ? '[' : '') + text.slice(at + divider.length);
}
const squashed = (name) => name.toLowerCase().replace(/[-_. ]/g, '');


/***/ }),

/***/ 53103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ htmlCommentAt),
/* harmony export */   f: () => (/* binding */ htmlTagAt)
/* harmony export */ });
// Longer than people write; a limit keeps tags that are never closed from being searched again and again.
const longest = 4096;
const openTag = /<([a-zA-Z][a-zA-Z0-9-]*)((?:\s+[a-zA-Z_:][\w.:-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*)\s*\/?>/y;
const closingTag = /<\/([a-zA-Z][a-zA-Z0-9-]*)\s*>/y;
const attribute = /([a-zA-Z_:][\w.:-]*)(?:\s*=\s*(?:([^\s"'=<>`]+)|'([^']*)'|"([^"]*)"))?/g;
/**
 * Read the tag at a position.
 *
 * @returns `undefined` where no tag begins.
 * @see https://spec.commonmark.org/0.31.2/#raw-html
 */
function htmlTagAt(text, at) {
    const part = text.slice(at, at + longest);
    openTag.lastIndex = 0;
    closingTag.lastIndex = 0;
    const closing = closingTag.exec(part);
    const [source, name = '', attributes = ''] = closing ?? openTag.exec(part) ?? [];
    if (source === undefined)
        return undefined;
    return {
        name: name.toLowerCase(),
        isClosing: closing !== null,
        attributes: [...attributes.matchAll(attribute)].map(([, key = '', bare, single, double]) => [
            key.toLowerCase(),
            bare ?? single ?? double,
        ]),
        source,
    };
}
/**
 * Read the comment at a position.
 *
 * @returns Its source, or `undefined` where none begins, or it has no end.
 */
function htmlCommentAt(text, at) {
    if (!text.startsWith('<!--', at))
        return undefined;
    const [short] = /^<!---?>/.exec(text.slice(at, at + 6)) ?? [];
    if (short !== undefined)
        return short;
    const end = text.indexOf('-->', at + 4);
    return end === -1 ? undefined : text.slice(at, end + 3);
}


/***/ }),

/***/ 38733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
/** The text of inline parts without their markup. */
function plainText(inlines) {
    return inlines.map(plainInline).join('');
}
function plainInline(inline) {
    switch (inline.kind) {
        case 'text':
        case 'literal':
        case 'unknown':
        case 'comment':
        case 'math':
        case 'character':
            return inline.text;
        case 'emphasis':
        case 'strong':
        case 'deleted':
        case 'link':
            return plainText(inline.inlines);
        case 'image':
            return `![${plainText(inline.inlines)}](${inline.url})`;
        case 'footnote-reference':
            return `[^${inline.label}]`;
        case 'tag':
            return inline.tag.source;
        case 'break':
            return ' ';
        case 'reference':
            // In Markdown a reference is most often text in brackets.
            return inline.signs[0].endsWith('[')
                ? `${inline.signs[0]}${plainText(inline.inlines)}${inline.signs[1]}`
                : plainText(inline.inlines);
        case 'role':
            return inline.title ?? inline.target;
        case 'autolink':
            return inline.url;
    }
}


/***/ }),

/***/ 51060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I2: () => (/* binding */ remarkIn),
/* harmony export */   M5: () => (/* binding */ remarkOf),
/* harmony export */   rX: () => (/* binding */ remarkTextIn)
/* harmony export */ });
const month = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
// Nobody writes them of what is out, wherever they stand.
const plainWords = [
    'un-?released(?: changes| version)?',
    'unpublished',
    'not (?:yet )?(?:been )?(?:released|published|out|final)(?: yet)?',
    'yet to be (?:released|published)',
    '(?:in|under) (?:active )?development',
    '(?:still )?in (?:the )?(?:works|making|preparation)',
    'in[- ]progress',
    'work[- ]in[- ]progress',
    'wip',
    'coming soon',
    'release pending',
    'pending release',
].join('|');
// They speak of a release only if nothing else stands beside them between two signs.
const wholeWords = [
    'dev(?:el(?:opment)?)?(?: version| release| branch)?',
    'draft',
    'up-?coming(?: (?:release|version|changes))?',
    '(?:the )?next(?: (?:feature |minor |major |patch )?(?:release|version))?',
    'v-?next',
    'soon',
    'coming',
    'pending',
    'proposed',
    'tentative',
    'future(?: (?:release|version))?',
    '(?:(?:in|on) )?(?:git |github )?(?:master|main|trunk|head|tip|git)(?: branch)?',
    'snapshot',
    'nightly',
    'ongoing',
    'unfinished',
    'unscheduled',
    'undated',
    'to come',
    'todo',
    'no(?:t)? (?:date )?yet(?: (?:tagged|dated))?',
    '\u{1f6a7}',
].join('|');
// What follows them is when it is hoped for.
const hopes = '(?:planned|scheduled|expected|estimated|eta|target(?:ed|ing)?|due)';
const left = 'tb[acdr]|to be (?:released|published|announced|decided|determined|defined|confirmed|done|dated)|yyyy';
const unreleased = new RegExp(`\\b(?:${plainWords})(?![\\w])`, 'iu');
const unreleasedAlone = new RegExp(`^(?:${wholeWords})$`, 'iu');
const hoped = new RegExp(`^(?:release )?${hopes}(?=$|:| (?:for|in|on|by|date|release|q?\\d+|${month})\\b)`, 'iu');
const placeholder = new RegExp(`\\b(?:yyyy[-/.]mm[-/.]dd|${left})\\b|^target|(?:\\b${month} |-)x{1,2}\\b|\\b\\d{4}[/.]x{1,2}\\b|\\b\\d\\dxx\\b|\\b0000\\b|\\?\\?`, 'i');
const placeholderAlone = new RegExp(`^(?:${left}|(?:release[- ])?date|\\.{2,}|[\u2026?_-]+|x{2,}|[<{$@%]+(?:release[-_ ]?)?date[>}$@%]+)$`, 'i');
// "This version is in development.", but not "In development mode, …".
const sentence = new RegExp(`^(?:(?:currently|still|this (?:version|release) is) )*(?:${plainWords}|${left})(?=$|[^\\s\\p{L}\\p{N}]| [^\\p{L}]| (?:for|since|until|yet)\\b)`, 'iu');
// "Date: 2026-01-05" is no placeholder, but "date" alone is.
const label = /\b(?:release[- ])?date: ?(?=[^\s)\]])/gi;
const signsAround = /^["'*_~]+|(?<=[\p{L}\p{N}?])["'*_~.!]+$/gu;
const signs = /[()[\]{},;:|/]|(?:^|\s)[-\u2013\u2014]+(?=\s|$)/u;
/**
 * What the words beside a version say of its release.
 *
 * @param words At most 200 characters.
 * @returns `undefined` if they say neither.
 */
function remarkIn(words) {
    return findRemark(words)?.kind;
}
/**
 * The part of words that is such a remark, as it is written.
 *
 * @param words At most 200 characters.
 */
function remarkTextIn(words) {
    return findRemark(words)?.text;
}
function findRemark(words) {
    const text = words.replace(label, '');
    const sure = foundBy(unreleased, 'unreleased', text) ?? foundBy(placeholder, 'placeholder', text);
    if (sure !== undefined)
        return sure;
    const parts = text.split(signs).map((part) => part.trim().replace(signsAround, ''));
    const open = parts.find((part) => unreleasedAlone.test(part) || hoped.test(part));
    if (open !== undefined)
        return { kind: 'unreleased', text: open };
    const left = parts.find((part) => placeholderAlone.test(part));
    if (left !== undefined)
        return { kind: 'placeholder', text: left };
    // "1.0 -", "1.0 ()", and "1.0 (...)" leave the day open.
    const isEmpty = /[-\u2013\u2014([.\u2026]/u.test(text) && !/[\p{L}\p{N}]/u.test(text);
    return isEmpty ? { kind: 'placeholder', text: text.trim() } : undefined;
}
/** What a pattern finds, up to the ends of its words: all of `2026-xx-xx`. */
function foundBy(pattern, kind, text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const before = /[^\s()[\],;:]*$/.exec(text.slice(0, match.index))?.[0] ?? '';
    const [after = ''] = /^[^\s()[\],;:.]*/.exec(text.slice(match.index + match[0].length)) ?? [];
    return { kind, text: before + match[0] + after };
}
/**
 * What a line says of a release that does nothing else.
 *
 * @param text At most 200 characters.
 * @returns `undefined` of an entry such as `Show warnings in development.`
 */
function remarkOf(text) {
    const words = text.split(' ').length;
    if (words <= 8 && sentence.test(text))
        return remarkIn(text);
    const [first = text] = text.split(signs).filter((part) => part.trim() !== '');
    return words <= 4 && remarkIn(first.trim()) !== undefined && !unreleased.test(first) ? remarkIn(text) : undefined;
}


/***/ }),

/***/ 55103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QR: () => (/* binding */ targetsOf),
/* harmony export */   fq: () => (/* binding */ footnotesOf),
/* harmony export */   je: () => (/* binding */ targetName)
/* harmony export */ });
/** All named hyperlink targets of a file, also those inside lists and quotes. The first of a name holds. */
function targetsOf(blocks) {
    const targets = new Map();
    for (const block of blocks.flatMap(named)) {
        if (block.kind === 'target' && block.url !== '' && !targets.has(block.name))
            targets.set(block.name, block.url);
    }
    return targets;
}
/** All footnotes of blocks, by label. The first of a label holds. */
function footnotesOf(blocks) {
    const footnotes = new Map();
    for (const block of blocks.flatMap(named)) {
        if (block.kind === 'footnote' && !footnotes.has(block.label))
            footnotes.set(block.label, block);
    }
    return footnotes;
}
// As deep as the readers nest, which is limited.
function named(block) {
    switch (block.kind) {
        case 'target':
            return [block];
        case 'footnote':
            return [block, ...block.blocks.flatMap(named)];
        case 'list':
            return block.items.flatMap((item) => item.blocks.flatMap(named));
        case 'definition':
        case 'quote':
        case 'admonition':
            return block.blocks.flatMap(named);
        case 'table':
            return block.rows.flat(2).flatMap(named);
        case 'html':
        case 'paragraph':
        case 'heading':
        case 'literal':
        case 'rule':
        case 'comment':
        case 'unknown':
            return [];
    }
}
/** The name of a hyperlink target as names are compared: lower case, single spaces, no escapes. */
const targetName = (text) => text.replaceAll('\\', '').trim().replace(/\s+/g, ' ').toLowerCase();


/***/ }),

/***/ 95819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ customaryVersionFiles),
/* harmony export */   T1: () => (/* binding */ versionFile),
/* harmony export */   W7: () => (/* binding */ fileOf)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25946);

// In a folder of change logs, a name that is a version with a point in it: `docs/releases/v1.2.0.md`.
const customary = /^(?:docs?\/(?:source\/)?)?(?:changes|change[-_]?logs?|history|news|releases?|release[-_]?notes|whats?[-_]?new)\/(?:version[-_ ]?|v)?(\d+(?:\.\d+)+(?:(?:a|b|rc|\.post)\d+)?)\.(?:rst|md|markdown|txt)$/i;
/** The files of a tree whose folders and names show that each version has its own. */
function customaryVersionFiles(paths) {
    return paths.flatMap((path) => versionFile(path, customary.exec(path)?.[1]));
}
/** A file with what its name has in the place of a version; none if that is no version. */
function versionFile(path, text) {
    const version = text === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(text);
    return version === undefined ? [] : [{ path, version }];
}
/** The file of a version, or of the base version of a pre-release; where there is none, that of the greatest version. */
function fileOf(files, version) {
    const base = version?.isPreRelease ? (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVersion */ .ot)(version.base) : undefined;
    const own = [version, base].flatMap((wanted) => wanted === undefined ? [] : files.filter((each) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(each.version, wanted) === 0));
    const greatest = (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .greatestOf */ .HE)(files.map((each) => each.version));
    return own[0] ?? files.find((each) => each.version === greatest);
}


/***/ }),

/***/ 30879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ fitsGlob)
/* harmony export */ });
// Longer than any name of a file.
const longestGlob = 255;
/**
 * Whether a name fits a glob as tools of Python read it; the steps are at most the product of both lengths, and braces mean
 * themselves.
 *
 * @param glob With `*`, `?`, `[a-z]`, and `[!a-z]`; one of more than 255 characters fits nothing.
 * @see https://docs.python.org/3/library/fnmatch.html
 */
function fitsGlob(name, glob) {
    const pieces = glob.length > longestGlob ? [] : piecesOf(glob);
    let [at, next] = [0, 0];
    // Where to go on if what follows the last run does not fit: that run is one sign longer then.
    let again;
    while (at < name.length) {
        const piece = pieces[next];
        if (piece === 'run') {
            next += 1;
            again = { at, next };
        }
        else if (piece?.(name.charAt(at)) === true) {
            at += 1;
            next += 1;
        }
        else if (again === undefined)
            return false;
        else {
            again.at += 1;
            ({ at, next } = again);
        }
    }
    return pieces.slice(next).every((piece) => piece === 'run');
}
function piecesOf(glob) {
    const written = glob.match(/\[!?.[^\]]*\]|./gs) ?? [];
    return written.map((piece) => {
        if (piece === '*')
            return 'run';
        if (piece === '?')
            return () => true;
        if (piece.length === 1)
            return (sign) => sign === piece;
        const isNot = piece[1] === '!' && piece.length > 3;
        const ranges = piece.slice(isNot ? 2 : 1, -1).match(/.-.|./gs) ?? [];
        return (sign) => ranges.some((range) => range.charAt(0) <= sign && sign <= range.slice(-1)) !== isNot;
    });
}


/***/ }),

/***/ 39877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ versionFilesOf),
/* harmony export */   RS: () => (/* binding */ isInPlace),
/* harmony export */   XM: () => (/* binding */ pathOf),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _change_log_version_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95819);
/* harmony import */ var _name_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30879);



/** Whether a path is that of a file in one of these places. */
const isInPlace = (places, path) => places.some((place) => holds(place, path));
function holds({ folder, taken, ignored }, path) {
    if (!path.startsWith(folder))
        return false;
    const name = path.slice(folder.length);
    const lower = name.toLowerCase();
    if (name.includes('/') || ignored.some((glob) => (0,_name_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fitsGlob */ .t)(lower, glob)))
        return false;
    switch (taken.kind) {
        case 'types': {
            // The last part that is a type, as towncrier looks for it; a number may follow.
            const parts = name.split('.');
            const at = parts.findLastIndex((part, index) => index > 0 && taken.types.includes(part));
            const rest = parts.slice(at + 1).filter((part, index) => index > 0 || !/^\d+$/.test(part));
            if (at === -1 || taken.endings === 'any')
                return at !== -1;
            return rest.length === 0 || taken.endings.includes(`.${rest.join('.')}`);
        }
        case 'endings':
            return taken.endings.some((ending) => name.endsWith(ending) && name !== ending);
        case 'versions':
            return (0,_change_log_version_files_js__WEBPACK_IMPORTED_MODULE_1__/* .versionFile */ .T1)(path, versionText(name, taken)).length > 0;
    }
}
/** What a name has between the two texts, if that begins as versions do. */
function versionText(name, { before, after }) {
    const text = name.slice(before.length, name.length - after.length);
    return name === `${before}${text}${after}` && /^\d/.test(text) ? text : undefined;
}
/** The files that a tool has written, each for one version. */
function versionFilesOf({ keeps }, paths) {
    return keeps.flatMap(({ folder, taken }) => {
        if (taken.kind !== 'versions')
            return [];
        const own = paths.filter((path) => path.startsWith(folder) && !path.slice(folder.length).includes('/'));
        return own.flatMap((path) => (0,_change_log_version_files_js__WEBPACK_IMPORTED_MODULE_1__/* .versionFile */ .T1)(path, versionText(path.slice(folder.length), taken)));
    });
}
/** A folder of a configuration as the beginning of paths; `undefined` if it leads out of the repository. */
function folderOf(written) {
    const path = pathOf(written);
    return path === undefined || path === '' ? path : `${path}/`;
}
// PATH_MAX of Linux; a longer text names no file, and would take long to be put in order.
const longestPath = 4096;
/** A path of a configuration, relative to the root of the repository; `undefined` if it leads out of it. */
function pathOf(written) {
    if (written.length > longestPath)
        return undefined;
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(written).replace(/\/$/, '');
    if (path.startsWith('/') || path === '..' || path.startsWith('../'))
        return undefined;
    return path === '.' ? '' : path;
}


/***/ }),

/***/ 79967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Kf: () => (/* binding */ commandsOf),
  ac: () => (/* binding */ findFragmentTool),
  d1: () => (/* binding */ fragmentsOf),
  _q: () => (/* reexport */ isCustomaryFragment),
  S$: () => (/* binding */ isOfTool),
  Mr: () => (/* binding */ writesSection)
});

// EXTERNAL MODULE: ./lib/release/fragments/tool.js
var fragments_tool = __webpack_require__(39877);
;// CONCATENATED MODULE: ./lib/release/fragments/by-folder.js

// Folders that hold nothing else, and folders that may be there for something else.
const own = ['newsfragments', 'changelog.d', 'changes.d', 'news.d', 'docs/newsfragments', 'docs/changelog.d'];
const shared = ['news', 'changes', 'changelog', 'docs/changelog', 'docs/changes', 'docs/news'];
const endings = ['.rst', '.md', '.txt'];
const types = [
    ...[
        'feature',
        'features',
        'feat',
        'added',
        'add',
        'new',
        'enhancement',
        'improvement',
        'improvements',
        'significant',
    ],
    ...['bugfix', 'bugfixes', 'bug', 'fix', 'fixed', 'fixes', 'hotfix', 'security', 'perf', 'performance'],
    ...['change', 'changes', 'changed', 'breaking', 'removal', 'removed', 'deprecation', 'deprecated', 'api'],
    ...['doc', 'docs', 'documentation', 'misc', 'trivial', 'internal', 'contrib', 'packaging', 'vendor', 'process'],
    ...['chore', 'dev', 'other', 'refactor', 'build', 'ci', 'deps', 'dependency', 'major', 'minor', 'patch'],
];
const companions = ['readme*', '*template*', '.*', 'index.*', 'changelog.*', 'changes.*', 'news.*'];
// A file for each version, or for each day.
const pages = ['v[0-9]*', '[0-9]*.[0-9]*', '[0-9][0-9][0-9][0-9]-[0-9][0-9]*'];
const ofTypes = (folder) => ({
    folder,
    taken: { kind: 'types', types, endings },
    ignored: companions,
});
const ofTexts = (folder) => ({
    folder,
    taken: { kind: 'endings', endings },
    ignored: [...companions, ...pages],
});
const isOwn = (folder) => own.includes(withoutSlash(folder).toLowerCase());
const isCustomary = (folder) => isOwn(folder) || shared.includes(withoutSlash(folder).toLowerCase());
const withoutSlash = (folder) => folder.slice(0, -1);
const folderOfFile = (path) => path.slice(0, path.lastIndexOf('/') + 1);
/** Whether a path is that of a fragment by its name and by that of its folder, whatever tool is used. */
function isCustomaryFragment(path) {
    const folder = folderOfFile(path);
    return isCustomary(folder) && (0,fragments_tool/* isInPlace */.RS)([ofTypes(folder), ...(isOwn(folder) ? [ofTexts(folder)] : [])], path);
}
/** What is known of a tool that has no configuration: its folder, by the name of that and by what is in it. */
function findByFolder({ paths }) {
    const folders = Map.groupBy(paths, folderOfFile);
    const places = [...folders].flatMap(([folder, files]) => {
        if (!isCustomary(folder))
            return [];
        const names = files.map((path) => path.slice(folder.length).toLowerCase());
        const isForTexts = isOwn(folder) || names.some((name) => /template.*\.(?:rst|md|txt|j2|jinja2?)$/.test(name));
        if (isForTexts)
            return [ofTypes(folder), ofTexts(folder)];
        const isKept = names.every((name) => name.startsWith('.') || name.startsWith('readme')) &&
            names.some((name) => name.startsWith('.'));
        return isKept || files.some(isCustomaryFragment) ? [ofTypes(folder)] : [];
    });
    if (places.length === 0)
        return undefined;
    return { name: 'folder', takes: places, keeps: [], changeLog: undefined, titles: [], versionPrefix: '' };
}

// EXTERNAL MODULE: ./lib/release/project/setup-cfg.js
var setup_cfg = __webpack_require__(67337);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
;// CONCATENATED MODULE: ./lib/release/fragments/configuration.js



/** The text of a file; empty if there is none that can be read: what is wrong with it is said by who needs it. */
async function readText(tree, path) {
    const text = await (0,reading/* reading */.h)(tree.read(path));
    return text.kind === 'read' ? (text.value ?? '') : '';
}
/** A TOML file; without any key if there is none that can be read. */
async function readToml(tree, path) {
    const text = await readText(tree, path);
    const table = await (0,reading/* reading */.h)(Promise.resolve().then(() => (0,toml/* parseToml */.MT)(path, text)));
    return table.kind === 'read' ? table.value : {};
}
/** A file of Python's `configparser`; without any option if there is none that can be read. */
async function readSetupConfiguration(tree, path) {
    return (0,setup_cfg/* parseSetupConfiguration */.J)(await readText(tree, path));
}

;// CONCATENATED MODULE: ./lib/release/fragments/changie.js


const files = ['.changie.yaml', '.changie.yml'];
/**
 * Read `.changie.yaml`: fragments are YAML below `unreleasedDir`, and each version has a file of its own, which stays.
 *
 * @see https://changie.dev/config/
 */
async function readChangie(tree) {
    const file = files.find((path) => tree.paths.includes(path));
    const isUsual = tree.paths.some((path) => /^\.changes\/unreleased\/[^/]+\.yaml$/.test(path));
    if (file === undefined && !isUsual)
        return undefined;
    const text = file === undefined ? '' : await readText(tree, file);
    const changes = settingIn(text, 'changesDir') ?? '.changes';
    const folder = (0,fragments_tool/* folderOf */.yS)(changes);
    const unreleased = (0,fragments_tool/* folderOf */.yS)(`${changes}/${settingIn(text, 'unreleasedDir') ?? 'unreleased'}`);
    const ending = `.${settingIn(text, 'versionExt') ?? 'md'}`;
    return {
        name: 'changie',
        takes: placeOf(unreleased, '.yaml'),
        keeps: placeOf(folder, ending),
        changeLog: (0,fragments_tool/* pathOf */.XM)(settingIn(text, 'changelogPath') ?? 'CHANGELOG.md'),
        titles: [],
        versionPrefix: tree.paths.some((path) => folder !== undefined && path.startsWith(`${folder}v`)) ? 'v' : '',
    };
}
function placeOf(folder, ending) {
    if (folder === undefined)
        return [];
    return [{ folder, taken: { kind: 'endings', endings: [ending] }, ignored: ['header.*', 'footer.*', '*.tpl.*'] }];
}
/** The value of a key at the top level of a YAML file that has its values on the line of the key. */
function settingIn(text, key) {
    const [, written = ''] = new RegExp(`^${key}:[ \\t]+(\\S.*)$`, 'm').exec(text) ?? [];
    const [, quoted] = /^["']([^"']*)["']/.exec(written) ?? [];
    const [plain = ''] = written.split(' #', 1);
    return quoted ?? (plain.trim() || undefined);
}

;// CONCATENATED MODULE: ./lib/release/fragments/reno.js
const reno_files = ['reno.yaml', 'releasenotes/config.yaml'];
const folder = 'releasenotes/notes/';
/**
 * Whether reno keeps the notes of each release: in one file for each change, for ever, told apart by the tags in the history.
 *
 * @see https://docs.openstack.org/reno/latest/user/usage.html
 */
function findReno({ paths }) {
    const isUsed = paths.some((path) => reno_files.includes(path) || (path.startsWith(folder) && path.endsWith('.yaml')));
    if (!isUsed)
        return undefined;
    const place = { folder, taken: { kind: 'endings', endings: ['.yaml'] }, ignored: [] };
    return { name: 'reno', takes: [], keeps: [place], changeLog: undefined, titles: [], versionPrefix: '' };
}

;// CONCATENATED MODULE: ./lib/release/fragments/scriv.js



const defaultFolder = 'changelog.d';
const settingNames = ['fragment_directory', 'skip_fragments', 'changelog', 'output_file', 'format'];
// What scriv calls a new fragment: when it was made, by whom, and on which branch.
const ownName = /^changelog\.d\/\d{8}_\d{6}_[^/]*\.(?:rst|md)$/;
/**
 * Read the settings of scriv from `setup.cfg`, `tox.ini`, `pyproject.toml`, and `scriv.ini` in its folder; each goes before
 * those that stand before it. Without any, its own names of fragments tell that it is used.
 *
 * @see https://scriv.readthedocs.io/en/stable/configuration.html
 */
async function readScriv(tree) {
    const shared = {
        ...(await readIni(tree, 'setup.cfg')),
        ...(await readIni(tree, 'tox.ini')),
        ...(await readTable(tree)),
    };
    const own = `${shared.fragment_directory ?? defaultFolder}/scriv.ini`;
    const settings = { ...shared, ...(await readIni(tree, (0,fragments_tool/* pathOf */.XM)(own) ?? '')) };
    const isConfigured = Object.keys(settings).length > 0;
    if (!isConfigured && !tree.paths.some((path) => ownName.test(path)))
        return undefined;
    const folder = (0,fragments_tool/* folderOf */.yS)(settings.fragment_directory ?? defaultFolder);
    const ignored = [(settings.skip_fragments ?? 'README.*').toLowerCase()];
    const taken = { kind: 'endings', endings: ['.rst', '.md'] };
    return {
        name: 'scriv',
        takes: folder === undefined ? [] : [{ folder, taken, ignored }],
        keeps: [],
        changeLog: changeLogOf(settings),
        titles: [],
        versionPrefix: '',
    };
}
function changeLogOf(settings) {
    const named = settings.changelog ?? settings.output_file;
    // A value that begins so is to be read elsewhere, or to be computed.
    if (named !== undefined && /^(?:file|literal|command):/.test(named))
        return undefined;
    const format = settings.format ?? 'rst';
    return (0,fragments_tool/* pathOf */.XM)(named?.replace(/\$\{config:format\}/, format) ?? `CHANGELOG.${format}`);
}
async function readIni(tree, path) {
    const options = [...(await readSetupConfiguration(tree, path))];
    // The section may have either name; what scriv is not asked for here shows that it is used.
    const own = options.flatMap(([key, { lines }]) => {
        const [, name] = /^(?:tool\.)?scriv\.([^.]+)$/.exec(key) ?? [];
        return name === undefined ? [] : [[name, lines.join('\n').trim()]];
    });
    return Object.fromEntries(own);
}
async function readTable(tree) {
    const table = (0,toml/* tableAt */.af)(await readToml(tree, 'pyproject.toml'), 'tool', 'scriv');
    if (table === undefined)
        return {};
    const own = settingNames.flatMap((name) => {
        const value = (0,toml/* textAt */.$6)(table, name);
        return value === undefined ? [] : [[name, value]];
    });
    return { used: '', ...Object.fromEntries(own) };
}

;// CONCATENATED MODULE: ./lib/release/fragments/towncrier.js



const defaultTypes = ['feature', 'bugfix', 'doc', 'removal', 'misc'];
const alwaysIgnored = ['.gitignore', '.gitkeep', '.keep', 'readme', 'readme.md', 'readme.rst'];
const defaultFile = 'NEWS.rst';
// Longer than the path of any file; a few such texts that stand in one another would fill the memory.
const longestText = 1000;
/**
 * Read `[tool.towncrier]`; `towncrier.toml` goes before `pyproject.toml`, whatever is in it.
 *
 * @see https://towncrier.readthedocs.io/en/stable/configuration.html
 */
async function readTowncrier(tree) {
    const own = tree.paths.includes('towncrier.toml');
    const table = (0,toml/* tableAt */.af)(await readToml(tree, own ? 'towncrier.toml' : 'pyproject.toml'), 'tool', 'towncrier');
    if (table === undefined)
        return undefined;
    const isOneFile = table.single_file !== false;
    const taken = { kind: 'types', types: typesOf(table), endings: 'any' };
    const ignored = [...alwaysIgnored, ...ignoredBy(table)];
    return {
        name: 'towncrier',
        takes: [...new Set(foldersOf(table))].map((folder) => ({ folder, taken, ignored })),
        keeps: isOneFile ? [] : versionFilesBy(table),
        changeLog: isOneFile ? (0,fragments_tool/* pathOf */.XM)(textAt(table, 'filename') ?? defaultFile) : undefined,
        titles: titlesOf(table),
        versionPrefix: '',
    };
}
/**
 * Where each version gets a file of its own: `filename` has the version in it, and may have the name of the project.
 *
 * @returns None for one that cannot be told from others by its name, such as with the day of the release in it.
 */
function versionFilesBy(table) {
    const name = textAt(table, 'name') ?? textAt(table, 'package') ?? '';
    const path = (0,fragments_tool/* pathOf */.XM)((textAt(table, 'filename') ?? defaultFile).replaceAll('{name}', () => name));
    if (path === undefined)
        return [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const [before = '', after, more] = path.slice(folder.length).split('{version}');
    if (after === undefined || more !== undefined || /[{}]/.test(`${folder}${before}${after}`))
        return [];
    return [{ folder, taken: { kind: 'versions', before, after }, ignored: [] }];
}
/** Below a `directory`, a section has the folder of its path; else `newsfragments` stands at the end of each. */
function foldersOf(table) {
    const directory = textAt(table, 'directory');
    const package_ = [textAt(table, 'package_dir') ?? '.', textAt(table, 'package') ?? ''].join('/');
    const sections = tablesOf(table.section).map((section) => textAt(section, 'path') ?? '');
    return (sections.length === 0 ? [''] : sections).flatMap((section) => {
        const parts = directory === undefined ? [package_, section, 'newsfragments'] : [directory, section];
        return (0,fragments_tool/* folderOf */.yS)(parts.filter((part) => part !== '').join('/')) ?? [];
    });
}
/** The types of `[tool.towncrier.fragment.TYPE]`, else of `[[tool.towncrier.type]]`, else the usual ones. */
function typesOf(table) {
    const named = (0,toml/* isTable */.bI)(table.fragment) ? Object.keys(table.fragment) : [];
    if (named.length > 0)
        return named;
    const listed = tablesOf(table.type).flatMap((type) => {
        return textAt(type, 'directory') ?? textAt(type, 'name')?.toLowerCase() ?? [];
    });
    return listed.length > 0 ? listed : defaultTypes;
}
function ignoredBy(table) {
    const template = textAt(table, 'template')?.split('/').at(-1) ?? '';
    return [...((0,toml/* textsAt */.i1)(table, 'ignore') ?? []), template].filter((glob) => glob !== '').map((glob) => glob.toLowerCase());
}
function titlesOf(table) {
    const [package_, name = package_] = [textAt(table, 'package'), textAt(table, 'name')];
    const [before = ''] = (textAt(table, 'title_format') ?? '').split('{version}');
    const words = before.replaceAll('{name}', () => name ?? '').replace(/^[#\s]+|[\s[(]+$/g, '');
    return [name ?? '', package_ ?? '', words].filter((title) => title !== '');
}
const tablesOf = (value) => (Array.isArray(value) ? value.filter(toml/* isTable */.bI) : []);
/** A text of a table; `undefined` if it is not there, or names nothing that there could be. */
function textAt(table, key) {
    const text = (0,toml/* textAt */.$6)(table, key);
    return text === undefined || text.length > longestText ? undefined : text;
}

;// CONCATENATED MODULE: ./lib/release/fragments/tree-fragments.js







/** The fragments of a tree; `undefined` if the project has no tool for them. */
async function fragmentsOf(tree) {
    const tool = await findFragmentTool(tree);
    return tool && { tool, waiting: tree.paths.filter((path) => (0,fragments_tool/* isInPlace */.RS)(tool.takes, path)) };
}
/** The tool that gathers the fragments of a project: by its configuration, else by what it left in customary folders. */
async function findFragmentTool(tree) {
    const configured = (await readTowncrier(tree)) ?? (await readScriv(tree)) ?? (await readChangie(tree));
    return configured ?? findReno(tree) ?? findByFolder(tree);
}
/** Whether the tool writes the section of a version into the change log. */
const writesSection = ({ name }) => name !== 'reno';
/** Whether a path is that of a file that the tool takes, or writes for a version. */
const isOfTool = ({ takes, keeps }, path) => (0,fragments_tool/* isInPlace */.RS)([...takes, ...keeps], path);
/** What is run to write the section of a version; empty if the tool is not known. */
function commandsOf({ name, versionPrefix }, { text }) {
    switch (name) {
        case 'towncrier':
            return [`towncrier build --version ${text}`];
        case 'scriv':
            return [`scriv collect --version ${text}`];
        case 'changie':
            return [`changie batch ${versionPrefix}${text}`, 'changie merge'];
        case 'reno':
        case 'folder':
            return [];
    }
}


/***/ }),

/***/ 5953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ym: () => (/* reexport */ choosePackage),
  tP: () => (/* reexport */ findPackages),
  zO: () => (/* reexport */ isBuiltInPlace),
  FK: () => (/* reexport */ isInside),
  jX: () => (/* reexport */ isRoot),
  L7: () => (/* reexport */ leadingPrefix),
  eZ: () => (/* reexport */ namesOf),
  R$: () => (/* reexport */ openPackage),
  LH: () => (/* reexport */ packageMissing),
  Uc: () => (/* reexport */ packageOfTag),
  Cj: () => (/* reexport */ packageSettings),
  Pk: () => (/* reexport */ packageTree),
  Nn: () => (/* reexport */ pathInPackage),
  zB: () => (/* reexport */ pathInRepository),
  cA: () => (/* reexport */ prefixOfNew),
  bC: () => (/* reexport */ pyproject),
  jt: () => (/* reexport */ stateInRepository),
  Fg: () => (/* reexport */ tagsOf)
});

// UNUSED EXPORTS: inPackage

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
// EXTERNAL MODULE: ./lib/release/tag.js
var tag = __webpack_require__(28089);
// EXTERNAL MODULE: ./lib/release/version.js + 5 modules
var release_version = __webpack_require__(25946);
;// CONCATENATED MODULE: ./lib/release/packages/names.js


// No name of a tag that people give is longer, and what is longer is not searched.
const longestName = 250;
/**
 * Which package the name of a tag names: by the prefix that one sets, else by the name of one, or of its folder, before the
 * version: `NAME-v`, `NAME-`, `NAME/`, `NAME@`, `FOLDER/v`.
 *
 * Where one prefix begins with another, the longest one that fits holds.
 *
 * @param learned Prefixes that are known to be of a package.
 * @returns `undefined` if it names none, or two with equal right.
 */
function packageOfTag(tagName, packages, learned = new Map()) {
    for (const { prefix, version } of readings(tagName)) {
        const found = ownerOf(prefix, packages, learned);
        if (found !== undefined)
            return { package: found, prefix, version };
    }
    return undefined;
}
/** The ways in which a name can be read so, the longest prefix first: the name of a package may have digits. */
function readings(tagName) {
    if (tagName.length > longestName || /\s/.test(tagName))
        return [];
    const starts = [...tagName.matchAll(/(?<!\d)\d/g)].map(({ index }) => index).toReversed();
    return starts.flatMap((start) => {
        const version = (0,release_version/* parseVersion */.ot)(tagName.slice(start));
        return version === undefined ? [] : [{ prefix: tagName.slice(0, start), version }];
    });
}
/** The prefix of a tag that names a version, as far as nothing else is known: all before its first number. */
function leadingPrefix(tagName) {
    return readings(tagName).at(-1)?.prefix;
}
function ownerOf(prefix, packages, learned) {
    const names = namesIn(prefix);
    const isNamed = (text) => names.some((name) => (0,project_name/* normalizeName */.P)(name) === (0,project_name/* normalizeName */.P)(text));
    const rights = [
        (each) => each.tagPrefix === prefix,
        ({ normalizedName }) => isNamed(normalizedName),
        (each) => learned.get(prefix) === each,
        ({ folder }) => folder !== '' && (names.includes(folder) || isNamed(folder.slice(folder.lastIndexOf('/') + 1))),
    ];
    for (const hasRight of rights) {
        const [found, another] = packages.filter(hasRight);
        if (found !== undefined)
            return another === undefined ? found : undefined;
    }
    return undefined;
}
const before = /^(?:releases?[-/]|rel[-/]|@)/i;
const behind = /(?:v\.?|ver[-.]|version[-/]?|rel(?:ease)?[-/])$/i;
/** The names that may stand before the version: of `release/tidy-box-v`, `tidy-box` and `release/tidy-box`. */
function namesIn(prefix) {
    const starts = ['', before.exec(prefix)?.[0] ?? ''];
    const ends = ['', behind.exec(prefix)?.[0] ?? ''];
    const found = starts.flatMap((start) => ends.map((end) => /^([a-z0-9].*)$/i.exec(prefix.slice(start.length, prefix.length - end.length))?.[1] ?? ''));
    // What divides the name from the version belongs to neither.
    return found.filter((name) => /[-_/@]$/.test(name)).map((name) => name.replace(/[-_/@]+$/, ''));
}
/** The version tags of one package, each with its own prefix. */
function tagsOf(refs, own, { packages, learned }) {
    return refs.flatMap((ref) => {
        const found = packageOfTag(ref.name, packages, learned);
        return found?.package === own ? [{ ...ref, prefix: found.prefix, version: found.version }] : [];
    });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/release/packages/package.js



const pyproject = 'pyproject.toml';
/** Whether it is the project of the root, which is what is released where nothing names another. */
const isRoot = ({ folder, projectFile }) => folder === '' && projectFile === pyproject;
/** Whether front ends find its project file by themselves. */
const isBuiltInPlace = ({ projectFile }) => projectFile === pyproject;
/**
 * Where a file of a package is in the repository.
 *
 * @param path In the folder of the package, as `packageTree` names it: `pyproject.toml` is its project file.
 */
const pathInRepository = ({ folder, projectFile }, path) => external_node_path_.posix.join(folder, path === pyproject ? projectFile : path);
/**
 * The path of a file of the repository from the folder of a package.
 *
 * @returns Begins with `../` outside that folder.
 */
const pathInPackage = ({ folder, projectFile }, path) => {
    const own = external_node_path_.posix.relative(folder, path);
    return own === projectFile ? pyproject : own;
};
/** Whether a file of the repository is in the folder of a package. */
const isInside = (place, path) => !pathInPackage(place, path).startsWith('../');
/** A refusal about a file of a package, with its path in the repository, and with its name in the commands of the hint. */
function inPackage(own, refusal) {
    const error = refusal.with({ hint: refusal.hint.replaceAll(errors/* ofPackage */.IH, ` --package ${own.name}`) });
    if (isRoot(own))
        return error;
    const file = error.file === undefined ? {} : { file: pathInRepository(own, error.file) };
    return error.with({ place: error.place ?? `The package ${(0,quoted/* quoted */.TL)(own.name)}`, ...file });
}

;// CONCATENATED MODULE: ./lib/release/packages/chosen.js







/**
 * The package that is meant.
 *
 * @param learned Prefixes of tags that are known to be of a package.
 * @returns `undefined` if nothing names one.
 * @throws ReleaseError `package-unknown` for a name, or a tag, of none.
 */
function choosePackage(packages, { name, tagName, tagPrefix, folder }, learned = new Map()) {
    if (name !== undefined)
        return namedPackage(packages, name);
    if (packages.length === 0)
        return undefined;
    const root = packages.find(isRoot);
    if (tagName !== undefined) {
        const found = packageOfTag(tagName, packages, learned)?.package;
        if (found !== undefined)
            return found;
        if (tagPrefix === undefined)
            return root ?? only(packages) ?? refuseTag(tagName, packages);
    }
    // Any version makes a tag of a prefix.
    const ofPrefix = tagPrefix === undefined ? undefined : packageOfTag(`${tagPrefix}1.0`, packages, learned)?.package;
    if (ofPrefix !== undefined)
        return ofPrefix;
    if (tagPrefix !== undefined && (0,tag/* isCustomary */.eW)(tagPrefix))
        return root ?? only(packages);
    return nearest(packages, folder) ?? only(packages);
}
function namedPackage(packages, name) {
    const found = packages.find(({ normalizedName, folder }) => normalizedName === (0,project_name/* normalizeName */.P)(name) || folder === name);
    if (found !== undefined)
        return found;
    const there = packages.length === 0 ? 'The tree has no packages' : `The tree has the packages ${namesOf(packages)}`;
    throw new errors/* ReleaseError */.K2('package-unknown', {
        message: `${there}, and ${(0,quoted/* quoted */.TL)(name)} is named.`,
        hint: packages.length === 0
            ? 'Leave it out; or list the packages in [tool.release-action], or as members in [tool.uv.workspace].'
            : 'Name one of them.',
    });
}
/** The package in whose folder somebody works, if that is one below the root. */
function nearest(packages, folder) {
    const around = packages.filter((each) => each.folder !== '' && `${folder}/`.startsWith(`${each.folder}/`));
    return around.toSorted((a, b) => b.folder.length - a.folder.length)[0];
}
const only = ([one, another]) => (another === undefined ? one : undefined);
function refuseTag(tagName, packages) {
    throw new errors/* ReleaseError */.K2('package-unknown', {
        message: `The tag ${(0,quoted/* quoted */.TL)(tagName)} names none of the packages ${namesOf(packages)}.`,
        hint: 'Begin the tag with the name of the package, as in NAME-1.0, set tag-prefix of the package in [tool.release-action], or name the package.',
    });
}
/**
 * Refuse to go on where there are several packages, and none is named.
 *
 * @param how How one is named here, such as `--package NAME`.
 */
function packageMissing(packages, how) {
    return new errors/* ReleaseError */.K2('package-unknown', {
        message: `The tree has the packages ${namesOf(packages)}, and none is named.`,
        hint: `Name one by ${how}.`,
    });
}
/** The names in a sentence. */
const namesOf = (packages) => (0,listed/* listed */.K)(packages.map(({ name }) => (0,quoted/* quoted */.TL)(name)));
/** What a tag of a package begins with where none was made before: its name, in the way of the other packages. */
function prefixOfNew(own, others) {
    const [like] = others.flatMap((prefix) => /(?:[-_/@]+v?)$/.exec(prefix)?.[0] ?? []);
    return `${own.normalizedName}${like ?? '-'}`;
}

// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
// EXTERNAL MODULE: ./lib/release/settings.js + 5 modules
var release_settings = __webpack_require__(15596);
;// CONCATENATED MODULE: ./lib/release/packages/found.js







/**
 * The packages of a tree: those that the settings list; else the members of a workspace of uv, and its root if that is a
 * project; else the root and every project in a folder below it whose name stands before the version in a tag.
 *
 * @returns None where only one project is released, from the root, which has nothing to be told from.
 */
async function findPackages(tree, surroundings) {
    const { settings, tagNames } = surroundings;
    if (settings.packages.length > 0)
        return settings.packages.map((each) => ({ ...each, normalizedName: (0,project_name/* normalizeName */.P)(each.name) }));
    const workspace = (0,toml/* tableAt */.af)(await documentAt(tree, pyproject), 'tool', 'uv', 'workspace');
    const members = workspace === undefined ? await taggedProjects(tree, tagNames) : await packagesOf(tree, membersOf(tree, workspace));
    if (members.length === 0)
        return [];
    const root = await packageIn(tree, '');
    return root === undefined ? members : [{ ...root, tagPrefix: settings.tagPrefix }, ...members];
}
/** The projects below the root that are released by tags of their names. */
async function taggedProjects(tree, tagNames) {
    const folders = projectFolders(tree);
    const names = folders.length === 0 ? [] : (await tagNames()).filter((name) => isNamed.test(name));
    if (names.length === 0)
        return [];
    const projects = await packagesOf(tree, folders);
    return projects.filter((each) => names.some((name) => packageOfTag(name, [each]) !== undefined));
}
// A name of something that is followed by a version, and is no customary prefix.
const isNamed = /[a-z][^/]*[-_/@]v?\d/i;
async function packagesOf(tree, folders) {
    return (await Promise.all(folders.map((folder) => packageIn(tree, folder)))).filter((each) => each !== undefined);
}
/** The project in a folder, unless nothing there names one. */
async function packageIn(tree, folder) {
    const path = external_node_path_.posix.join(folder, pyproject);
    const text = await (0,reading/* reading */.h)(tree.read(path));
    const document = await documentAt(tree, path);
    const name = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'project'), 'name') ?? (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'poetry'), 'name');
    if (name === undefined || text.kind === 'unreadable')
        return undefined;
    const { tagPrefix } = (0,release_settings/* readSettings */.sb)(text.value).settings;
    return { name, normalizedName: (0,project_name/* normalizeName */.P)(name), folder, projectFile: pyproject, tagPrefix, changeLog: undefined };
}
/**
 * The folders of the members of a workspace, without its root.
 *
 * @see https://docs.astral.sh/uv/concepts/projects/workspaces/
 */
function membersOf(tree, workspace) {
    const [members, excluded] = [workspace.members, workspace.exclude].map(globsIn);
    const fits = (folder, globs = []) => globs.some((glob) => glob === folder || external_node_path_.posix.matchesGlob(folder, glob));
    return foldersWithProject(tree).filter((folder) => fits(folder, members) && !fits(folder, excluded));
}
// Braces are none of uv's, and a short text with some of them stands for millions of globs.
function globsIn(value) {
    const texts = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    return texts
        .filter((glob) => glob.length <= 255 && !/[{}]/.test(glob))
        .map((glob) => external_node_path_.posix.normalize(glob).replace(/\/$/, ''));
}
const elsewhere = /(?:^|\/)(?:tests?|testing|docs?|examples?|samples?|templates?|vendor|_vendor|third_party|node_modules|\.[^/]+)(?:\/|$)/i;
const deepest = 3;
/** Folders that may be those of projects that are released, and not something that belongs to one. */
function projectFolders(tree) {
    return foldersWithProject(tree).filter((folder) => !elsewhere.test(folder) && folder.split('/').length <= deepest);
}
/** The folders with a project, but for the root. */
function foldersWithProject({ paths }) {
    return paths.filter((path) => path.endsWith(`/${pyproject}`)).map((path) => external_node_path_.posix.dirname(path));
}
async function documentAt(tree, path) {
    const document = await (0,reading/* reading */.h)((async () => (0,toml/* parseToml */.MT)(path, (await tree.read(path)) ?? ''))());
    return document.kind === 'read' && (0,toml/* isTable */.bI)(document.value) ? document.value : {};
}

// EXTERNAL MODULE: ./lib/release/change-log/heading-start.js
var heading_start = __webpack_require__(41842);
// EXTERNAL MODULE: ./lib/release/change-log.js + 27 modules
var change_log = __webpack_require__(64441);
;// CONCATENATED MODULE: ./lib/release/packages/settings.js



/**
 * The settings of one package: those of its own project file, and where that is silent those of the root.
 *
 * A path or a glob there is one from its folder; here all of them are from the root. A change log that the root names is the
 * root's own, but "none" holds for all.
 *
 * @param text Its project file, whole; `undefined` if it cannot be read.
 */
function packageSettings(root, text, own) {
    const { folder } = own;
    const isShared = folder === '' || root.changeLog.kind === 'none';
    const { tagPrefix, changeLog = isShared ? root.changeLog : { kind: 'search' } } = own;
    const inherited = { ...root, changeLog, tagPrefix, packages: [], allowFiles: [], notesTemplates: {} };
    if (isRoot(own))
        return { ...root, changeLog, tagPrefix };
    const { settings } = (0,release_settings/* readSettings */.sb)(text, inherited);
    const fromRoot = (path) => external_node_path_.posix.join(folder, path);
    const templates = Object.entries(settings.notesTemplates).map(([kind, path]) => [kind, fromRoot(path)]);
    return {
        ...settings,
        changeLog: own.changeLog ?? (settings.changeLog === changeLog ? changeLog : placeFrom(fromRoot, settings.changeLog)),
        tagPrefix: own.tagPrefix ?? settings.tagPrefix,
        allowFiles: [...root.allowFiles, ...settings.allowFiles.map(fromRoot)],
        severities: { ...root.severities, ...settings.severities },
        notesTemplates: { ...root.notesTemplates, ...Object.fromEntries(templates) },
    };
}
/** The same place by another path. */
function placeFrom(pathOf, place) {
    return place.kind === 'path' ? { kind: 'path', path: pathOf(place.path) } : place;
}

;// CONCATENATED MODULE: ./lib/release/packages/tree.js


// A workspace has one lock for all its members, and one version for all its crates.
const shared = ['uv.lock', 'Cargo.toml'];
/**
 * The files of a package as if it were alone: paths are those from its folder, and its project file is `pyproject.toml`.
 *
 * @param borrowed Paths from the folder, beginning with `../`, of files elsewhere that belong to it: its change log.
 */
function packageTree(tree, place, borrowed = []) {
    const { folder, projectFile } = place;
    const inside = folder === '' ? '' : `${folder}/`;
    const isReplaced = (path) => projectFile !== pyproject && path === `${inside}${pyproject}`;
    const own = tree.paths.filter((path) => path.startsWith(inside) && !isReplaced(path));
    const outside = [...borrowed, ...sharedAbove(folder)].filter((path) => tree.paths.includes(external_node_path_.posix.join(folder, path)));
    const paths = new Set([...own.map((path) => pathInPackage(place, path)), ...outside]);
    return {
        paths: [...paths].toSorted(),
        folder,
        read: async (path) => (paths.has(path) ? await tree.read(pathInRepository(place, path)) : undefined),
    };
}
/** The files that a workspace has for its members, in every folder above one. */
function sharedAbove(folder) {
    const depth = folder === '' ? 0 : folder.split('/').length;
    const ways = Array.from({ length: depth }, (_, index) => '../'.repeat(index + 1));
    return ways.flatMap((way) => shared.map((name) => `${way}${name}`));
}

;// CONCATENATED MODULE: ./lib/release/packages/opened.js






/**
 * Open one package of a tree.
 *
 * Its change log is where its settings say, else one in its folder, else one that is called by its name, else that of the
 * root, if the sections there are headed with its name.
 *
 * @param settings Of the package. @param root Where the change log of the root is.
 */
async function openPackage(tree, own, { settings, root }) {
    const pathOf = (path) => pathInPackage(own, path);
    const changeLog = placeFrom(pathOf, settings.changeLog);
    const borrowed = changeLog.kind === 'path' ? [changeLog.path] : [];
    const alone = packageTree(tree, own, borrowed);
    if (changeLog.kind !== 'search')
        return { tree: alone, changeLog };
    if ((await (0,change_log/* findChangeLog */.AJ)(alone, changeLog, own.normalizedName)) !== undefined)
        return { tree: alone, changeLog };
    const elsewhere = namedLog(tree, own) ?? (own.folder === '' ? undefined : await sharedLog(tree, own, root));
    if (elsewhere === undefined)
        return { tree: alone, changeLog };
    const path = pathOf(elsewhere);
    return { tree: packageTree(tree, own, [path]), changeLog: { kind: 'path', path } };
}
const named = /^(?:docs?\/(?:source\/)?)?(?:change[-_]?logs?|changes|history|news|releases?|release[-_]?notes)\/([^/]+)\.(?:md|rst|txt)$/i;
/** A change log that stands beside those of other packages: `docs/history/tidy-box.md`. */
function namedLog({ paths }, { normalizedName }) {
    return paths.find((path) => {
        const [, name] = named.exec(path) ?? [];
        return name !== undefined && (0,project_name/* normalizeName */.P)(name) === normalizedName;
    });
}
/** The change log of the root, if every section that it has of a version is headed with the name of the package. */
async function sharedLog(tree, { normalizedName }, place) {
    const found = await (0,change_log/* findChangeLog */.AJ)(tree, place, normalizedName);
    const sections = found?.sections.filter(({ versions }) => versions.length > 0) ?? [];
    const isNamed = sections.every(({ heading }) => opened_namesIn(heading, normalizedName));
    return sections.length > 0 && isNamed ? found?.path : undefined;
}
/** Whether the name stands in a heading, which may begin with a day or a label. */
const opened_namesIn = (heading, name) => [...heading.matchAll(/(?:^|[\s[(`])(?=[a-z0-9])/gi)].some(({ index, 0: before }) => (0,heading_start/* afterName */.M4)(heading.slice(index + before.length), name) !== undefined);

;// CONCATENATED MODULE: ./lib/release/packages/state.js



/** What was read of a package, with the paths of the repository, and with the package named where something could not be read. */
function stateInRepository(own, state) {
    const placed = (source) => ({
        ...source,
        file: pathInRepository(own, source.file),
    });
    const named = (reading, of) => {
        if (reading.kind === 'read')
            return { kind: 'read', value: of(reading.value) };
        return { kind: 'unreadable', error: inPackage(own, reading.error) };
    };
    return {
        ...state,
        project: named(requireBuildable(own, state.project), (project) => {
            const { version } = project;
            const moved = version.kind === 'written' ? { ...version, source: placed(version.source) } : placed(version);
            return { ...project, version: moved };
        }),
        changeLog: named(state.changeLog, (log) => log && { ...log, path: pathInRepository(own, log.path) }),
        likelyChangeLogs: state.likelyChangeLogs.map((path) => pathInRepository(own, path)),
        declarations: state.declarations.map(placed),
        bystanders: state.bystanders.map(placed),
        lock: state.lock && placed(state.lock),
        settings: {
            ...state.settings,
            problems: state.settings.problems.map((each) => each.file === undefined ? each : { ...each, file: pathInRepository(own, each.file) }),
        },
    };
}
/** A project file that takes the place of another makes a changed checkout, of which such a tool makes another version. */
function requireBuildable(own, project) {
    if (isBuiltInPlace(own) || project.kind === 'unreadable' || project.value.version.kind === 'written')
        return project;
    const { tool, line } = project.value.version;
    const error = new errors/* ReleaseError */.K2('version-not-found', {
        message: `${own.projectFile} takes the version from the tag, by ${tool}, and is built in the place of pyproject.toml: the tool would see a changed checkout.`,
        hint: `Write the version as \`version = "…"\` in [project] of ${(0,quoted/* quoted */.TL)(own.projectFile)}.`,
        file: 'pyproject.toml',
        line,
    });
    return { kind: 'unreadable', error };
}

;// CONCATENATED MODULE: ./lib/release/packages.js










/***/ }),

/***/ 6068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wh: () => (/* binding */ readProject),
  Vx: () => (/* binding */ writtenVersionIn)
});

// UNUSED EXPORTS: writtenVersion

// EXTERNAL MODULE: ./lib/errors.js + 5 modules
var errors = __webpack_require__(6065);
// EXTERNAL MODULE: ./lib/listed.js
var listed = __webpack_require__(80922);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/project/not-found.js
var not_found = __webpack_require__(61791);
// EXTERNAL MODULE: ./lib/release/project/python.js
var python = __webpack_require__(61853);
// EXTERNAL MODULE: ./lib/release/project/python-version.js
var python_version = __webpack_require__(59612);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/flit.js






/**
 * The version that flit takes from the module: the first `__version__` at its top level that is a string constant, else
 * one that is joined from a tuple.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://flit.pypa.io/en/stable/pyproject_toml.html
 */
async function readFlitVersion({ tree, document, name }) {
    const module = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'flit', 'module'), 'name') ?? name.replaceAll('-', '_');
    const files = moduleFiles(tree, module);
    for (const file of files) {
        const source = (await tree.read(file)) ?? '';
        // flit takes the first constant; without any it loads the module, where the last assignment holds.
        const constant = (0,python/* assignmentsTo */.Cc)('__version__', source).find(({ text }) => text !== undefined);
        const found = constant ?? (0,python_version/* versionsGivenTo */.S)('__version__', source).at(-1);
        if (found?.text !== undefined)
            return { ...found, text: found.text, file };
    }
    throw (0,not_found/* versionNotFound */.q)(`No string constant is assigned to __version__ at the top level of ${files.join(' or ')}.`, `Write \`__version__ = "…"\` there. ${not_found/* declareStatically */.F.replace(/^Write/, 'Or write')}`);
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
        throw (0,not_found/* versionNotFound */.q)(`There is no module ${(0,quoted/* quoted */.TL)(module)}, neither at the root nor in src/, and flit takes the version from it.`, 'Name the module in [tool.flit.module], or write the version as `version = "…"` in [project].');
    }
    if (another !== undefined) {
        throw (0,not_found/* versionNotFound */.q)(`The module ${(0,quoted/* quoted */.TL)(module)} could be any of ${(0,listed/* listed */.K)(found)}, and flit takes the version from it.`, 'Leave only one of them.');
    }
    if (!place.endsWith('/'))
        return [place];
    const names = ['__init__.py', 'version.py', '_version.py', '__version__.py'];
    return names.map((file) => place + file).filter((path) => path.endsWith('__init__.py') || tree.paths.includes(path));
}

// EXTERNAL MODULE: ./lib/release/project/python-pattern.js
var python_pattern = __webpack_require__(9226);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/version-pattern.js



/**
 * The version that a pattern finds in a file: the first match.
 *
 * @throws ReleaseError `version-not-found`
 */
async function readPatternVersion(tree, search) {
    const { where, key, pattern, group } = search;
    const file = search.path?.replace(/^(\.\/)+/, '');
    if (file === undefined)
        throw (0,not_found/* versionNotFound */.q)(`pyproject.toml has no ${(0,quoted/* quoted */.TL)(key)} in ${where}.`);
    const text = (await tree.read(file))?.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    if (text === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`${where} names ${file}, and the repository has no such file.`, 'Correct the path, which is relative to the root of the repository.');
    }
    const converted = typeof pattern === 'string' ? (0,python_pattern/* convertPattern */.A)({ pattern, where, isMultiline: true }) : pattern;
    if (!converted.source.includes(`(?<${group}>`)) {
        throw (0,not_found/* versionNotFound */.q)(`The pattern of ${where} has no group named ${(0,quoted/* quoted */.TL)(group)}.`);
    }
    const found = (0,python_pattern/* searchPattern */.j)(converted, text, where);
    if (found === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`The pattern of ${where} matches nothing in ${file}.`, `Write \`__version__ = "…"\` at the start of a line. ${not_found/* declareStatically */.F.replace(/^Write/, 'Or write')}`);
    }
    // The version may stand on a line below the beginning of the match.
    const version = found.groups?.[group] ?? '';
    const before = text.slice(0, found.index + Math.max(0, found[0].indexOf(version)));
    return { text: version, file, line: before.split('\n').length };
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/hatch.js




// The `path` source of hatchling, where no pattern is set.
const defaultPattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<version>.+?)\1/im;
/**
 * The version that hatchling finds by a pattern in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://hatch.pypa.io/latest/version/
 */
async function readHatchVersion(project) {
    const { table, where } = await readVersionTable(project);
    const source = (0,toml/* textAt */.$6)(table, 'source') ?? 'regex';
    if (source !== 'regex') {
        throw (0,not_found/* versionNotFound */.q)(`${where} takes the version from the source ${(0,quoted/* quoted */.TL)(source)}, which runs code to find it.`);
    }
    const pattern = (0,toml/* textAt */.$6)(table, 'pattern') ?? defaultPattern;
    return await readPatternVersion(project.tree, {
        where,
        path: (0,toml/* textAt */.$6)(table, 'path'),
        key: 'path',
        pattern,
        group: 'version',
    });
}
/** What stands in `hatch.toml` goes before the table of the same name in `pyproject.toml`. */
async function readVersionTable({ tree, document, text }) {
    const file = 'hatch.toml';
    const ownText = (await tree.read(file)) ?? '';
    const own = (0,toml/* tableAt */.af)((0,toml/* parseToml */.MT)(file, ownText), 'version');
    if (own !== undefined)
        return { table: own, where: '[version] of hatch.toml', file, line: (0,toml/* lineOf */.cA)(ownText, 'version', 'source') };
    const line = (0,toml/* lineOf */.cA)(text, 'tool.hatch.version', 'source');
    return {
        table: (0,toml/* tableAt */.af)(document, 'tool', 'hatch', 'version'),
        where: '[tool.hatch.version]',
        file: 'pyproject.toml',
        line,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/maturin.js




const hint = 'Write the version as `version = "…"` in [package] of Cargo.toml, or in [project] of pyproject.toml.';
/**
 * The version that maturin takes from the manifest of Cargo: of the package, or of the workspace that it belongs to.
 *
 * @returns In the spelling of SemVer, as Cargo wants it.
 * @throws ReleaseError `version-not-found`
 * @see https://www.maturin.rs/metadata.html
 * @see https://doc.rust-lang.org/cargo/reference/workspaces.html#the-package-table
 */
async function readMaturinVersion(source) {
    return await versionOf(source.tree, await manifestOf(source));
}
/** The name of a project without `[project]`: that of the crate. */
async function readMaturinName(source) {
    const { document, path } = await manifestOf(source);
    return (0,project_name/* requireName */.r)((0,toml/* tableAt */.af)(document, 'package')?.name, path);
}
async function manifestOf({ tree, document }) {
    const path = external_node_path_.posix.normalize((0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'maturin'), 'manifest-path') ?? 'Cargo.toml');
    const manifest = await readManifest(tree, path);
    if (manifest === undefined)
        throw (0,not_found/* versionNotFound */.q)(`The version is left to maturin, and there is no ${path}.`, hint);
    return manifest;
}
async function readManifest(tree, path) {
    const text = await tree.read(path);
    return text === undefined ? undefined : { path, text, document: (0,toml/* parseToml */.MT)(path, text) };
}
async function versionOf(tree, manifest) {
    const { path, document } = manifest;
    const own = versionIn(manifest, 'package');
    if (own !== undefined)
        return own;
    if ((0,toml/* tableAt */.af)(document, 'package', 'version')?.workspace !== true) {
        throw (0,not_found/* versionNotFound */.q)(`The version is left to maturin, and ${path} has none in [package].`, hint);
    }
    for (const root of workspacesOf(manifest, tree)) {
        const found = root === path ? manifest : await readManifest(tree, root);
        if (found === undefined || (0,toml/* tableAt */.af)(found.document, 'workspace') === undefined)
            continue;
        const version = versionIn(found, 'workspace.package');
        if (version !== undefined)
            return version;
        throw (0,not_found/* versionNotFound */.q)(`${path} leaves the version to its workspace, and ${root} has none in [workspace.package].`, hint);
    }
    throw (0,not_found/* versionNotFound */.q)(`${path} leaves the version to its workspace, and no Cargo.toml above it is one.`, hint);
}
function versionIn({ path, text, document }, table) {
    const version = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, ...table.split('.')), 'version');
    return version === undefined ? undefined : { text: version, file: path, line: (0,toml/* lineOf */.cA)(text, table, 'version') };
}
/** Where Cargo looks for the workspace of a package: where it says, else in its own folder and in all above it. */
function workspacesOf({ path, document }, { paths }) {
    const folder = external_node_path_.posix.dirname(path);
    const named = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'package'), 'workspace');
    if (named !== undefined)
        return [external_node_path_.posix.join(folder, named, 'Cargo.toml')];
    const parts = folder === '.' ? [] : folder.split('/');
    const inside = [...parts, ''].map((_, index) => external_node_path_.posix.join(...parts.slice(0, parts.length - index), 'Cargo.toml'));
    // Above the folder of a package, the nearest first.
    const above = paths.filter((each) => /^(?:\.\.\/)+Cargo\.toml$/.test(each));
    return [...inside, ...above.toSorted((a, b) => a.length - b.length)];
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/meson.js




const path = 'meson.build';
const meson_hint = "Write the version as `version: '…'` in project() of meson.build, or in [project] of pyproject.toml.";
/**
 * The version that meson-python takes from `project()` of `meson.build`: a constant, or the only line of a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://mesonbuild.com/Reference-manual_functions.html#project
 */
async function readMesonVersion({ tree }) {
    const argument = (await projectArguments(tree)).find(([key, colon]) => key?.text === 'version' && colon?.text === ':');
    const value = argument?.slice(2);
    if (argument === undefined || value === undefined) {
        throw (0,not_found/* versionNotFound */.q)('The version is left to meson-python, and project() of meson.build has none.', meson_hint);
    }
    const { text, line } = (0,python/* constantOf */.yi)(argument[0], value);
    if (text !== undefined)
        return { text, file: path, line };
    const [files, open, name, close, more] = value;
    if (files?.text === 'files' && open?.text === '(' && name?.value !== undefined && close?.text === ')' && !more)
        return await readOnlyLine(tree, name.value);
    throw (0,not_found/* versionNotFound */.q)(`meson.build computes the version at line ${line}, and only running it could tell.`, meson_hint);
}
/** The name of a project without `[project]`: that of `project()`; `undefined` if there is none. */
async function readMesonName({ tree }) {
    const [name] = await projectArguments(tree);
    return name && (0,project_name/* requireName */.r)((0,python/* constantOf */.yi)(name[0], name).text, path);
}
/** The language of Meson has the strings, comments, and brackets of Python. */
async function projectArguments(tree) {
    return (0,python/* argumentsOf */.aX)('project', (await tree.read(path)) ?? '') ?? [];
}
async function readOnlyLine(tree, file) {
    const text = await tree.read(file);
    const [line, more] = (text ?? '').replace(/\r?\n$/, '').split(/\r?\n/);
    if (text !== undefined && line !== undefined && more === undefined)
        return { text: line, file, line: 1 };
    const found = text === undefined ? 'the repository has no such file' : 'it has more than one line';
    throw (0,not_found/* versionNotFound */.q)(`meson.build takes the version from ${(0,quoted/* quoted */.TL)(file)}, and ${found}.`, meson_hint);
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/pdm.js




// As pdm-backend searches it.
const pattern = /^__version__\s*=\s*["'](?<version>.+?)["']\s*(?:#.*)?$/m;
const where = '[tool.pdm.version]';
/**
 * The version that pdm-backend finds in a file.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://backend.pdm-project.org/metadata/#dynamic-project-version
 */
async function readPdmVersion({ tree, document }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'pdm', 'version');
    // The back end before this one, pdm-pep517, took the path alone.
    const path = (0,toml/* textAt */.$6)(table, 'path') ?? (0,toml/* textAt */.$6)(table, 'from');
    const source = (0,toml/* textAt */.$6)(table, 'source') ?? ((0,toml/* textAt */.$6)(table, 'from') === undefined ? undefined : 'file');
    if (source === 'file')
        return await readPatternVersion(tree, { where, path, key: 'path', pattern, group: 'version' });
    if (source === undefined)
        throw (0,not_found/* versionNotFound */.q)(`The version is left to PDM, and ${where} names no source.`);
    throw (0,not_found/* versionNotFound */.q)(`${where} takes the version from the source ${(0,quoted/* quoted */.TL)(source)}, which runs code to find it.`);
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/poetry.js



/**
 * The version that Poetry finds in its own table, for a project whose `[project]` leaves it to the back end.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://python-poetry.org/docs/pyproject/#version
 */
function readPoetryVersion({ document, text }) {
    const version = (0,toml/* textAt */.$6)((0,toml/* tableAt */.af)(document, 'tool', 'poetry'), 'version');
    if (version !== undefined)
        return { text: version, file: 'pyproject.toml', line: (0,toml/* lineOf */.cA)(text, 'tool.poetry', 'version') };
    throw (0,not_found/* versionNotFound */.q)('The version is left to Poetry, and [tool.poetry] of pyproject.toml has none.', 'Write the version as `version = "…"` in [project] or in [tool.poetry].');
}
/** The name of a project of Poetry 1, which has no `[project]`; `undefined` if there is no `[tool.poetry]` either. */
function readPoetryName({ document }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'poetry');
    return table && (0,project_name/* requireName */.r)(table.name, '[tool.poetry] of pyproject.toml');
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends/scikit-build.js




// Of the provider, where no pattern is set.
const scikit_build_defaultPattern = /^(?:__version__|VERSION)(?: ?: ?str)? *= *(['"])v?(?<value>.+?)\1/im;
/**
 * The version that scikit-build-core finds by its provider of regular expressions.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html
 */
async function readScikitBuildVersion({ tree, document }) {
    const { table, where } = providerOf(document);
    const provider = (0,toml/* textAt */.$6)(table, 'provider');
    if (provider === undefined)
        throw (0,not_found/* versionNotFound */.q)(`The version is left to scikit-build-core, and ${where} names none.`);
    if (provider !== 'scikit_build_core.metadata.regex' && provider !== 'dynamic_metadata.regex') {
        throw (0,not_found/* versionNotFound */.q)(`${where} takes the version from the provider ${(0,quoted/* quoted */.TL)(provider)}, which runs code to find it.`);
    }
    for (const key of ['result', 'remove']) {
        const value = (0,toml/* textAt */.$6)(table, key);
        if (value === undefined || (key === 'result' && value === '{value}'))
            continue;
        throw (0,not_found/* versionNotFound */.q)(`${where} makes the version of what its pattern finds, by ${key} = ${(0,quoted/* quoted */.TL)(value)}.`);
    }
    const pattern = (0,toml/* textAt */.$6)(table, 'regex') ?? scikit_build_defaultPattern;
    return await readPatternVersion(tree, { where, path: (0,toml/* textAt */.$6)(table, 'input'), key: 'input', pattern, group: 'value' });
}
/** The older table of scikit-build-core, else the entry of the list that later versions share with other back ends. */
function providerOf(document) {
    const own = (0,toml/* tableAt */.af)(document, 'tool', 'scikit-build', 'metadata', 'version');
    const list = (0,toml/* tableAt */.af)(document, 'tool')?.['dynamic-metadata'];
    const entries = Array.isArray(list) ? list.filter(toml/* isTable */.bI) : [];
    const entry = entries.find((each) => (0,toml/* textAt */.$6)(each, 'field') === 'version');
    if (own !== undefined || entry === undefined)
        return { table: own, where: '[tool.scikit-build.metadata.version]' };
    return { table: entry, where: '[[tool.dynamic-metadata]]' };
}

// EXTERNAL MODULE: ./lib/release/project/setup-files.js
var setup_files = __webpack_require__(22036);
// EXTERNAL MODULE: ./lib/release/project/setuptools-directive.js
var setuptools_directive = __webpack_require__(20183);
;// CONCATENATED MODULE: ./lib/release/project/back-ends/setuptools.js





/**
 * The version of a project whose `[project]` leaves it to setuptools, or that has none: `[tool.setuptools.dynamic]`, else the
 * older files.
 *
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata
 */
async function readSetuptoolsVersion({ tree, document }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'setuptools', 'dynamic', 'version');
    const attribute = (0,toml/* textAt */.$6)(table, 'attr');
    const files = (0,toml/* textsAt */.i1)(table, 'file');
    const where = '[tool.setuptools.dynamic]';
    const folders = (0,setuptools_directive/* foldersOfTable */.Z)(document);
    if (attribute !== undefined)
        return await (0,setuptools_directive/* followDirective */.l)(tree, { kind: 'attribute', attribute, where, folders });
    if (files !== undefined)
        return await (0,setuptools_directive/* followDirective */.l)(tree, { kind: 'files', files, where });
    if ((0,toml/* tableAt */.af)(document, 'project') === undefined)
        return await requireOlderVersion(tree);
    const version = await readOlderVersion(tree);
    if (version !== undefined)
        return version;
    throw (0,not_found/* versionNotFound */.q)('The version is left to setuptools, but [tool.setuptools.dynamic], setup.py, and setup.cfg do not declare it.');
}
/**
 * The name of a project without `[project]`, from `setup.py` and `setup.cfg`. Nothing is run.
 *
 * @returns `undefined` if there is neither file.
 * @throws ReleaseError `project-not-found`, `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html
 */
async function readSetuptoolsName({ tree }) {
    if (!tree.paths.includes('setup.py') && !tree.paths.includes('setup.cfg'))
        return undefined;
    const name = await (0,setup_files/* readSetupName */.RE)(tree);
    // A version that is computed is said before a name that is: one line of setup.py often does both.
    if (name === undefined)
        await requireOlderVersion(tree);
    return (0,project_name/* requireName */.r)(name?.text, name?.file ?? 'setup.cfg');
}
async function requireOlderVersion(tree) {
    const version = await readOlderVersion(tree);
    if (version !== undefined)
        return version;
    throw (0,not_found/* versionNotFound */.q)('Neither setup.py nor setup.cfg has a version that can be read without running code.');
}
/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readOlderVersion(tree) {
    return (await (0,setup_files/* readSetupScriptVersion */.FX)(tree)) ?? (await (0,setup_files/* readSetupConfigurationVersion */.Mx)(tree));
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/dunamai.js


const numbers = '((?P<epoch>\\d+)!)?(?P<base>\\d+(\\.\\d+)*)';
const stage = '([-._]?((?P<stage>[a-zA-Z]+)[-._]?(?P<revision>\\d+)?))?';
// Of the names that `pattern` may have; the first, which wants a "v", is the default.
const named = { default: 'v', 'default-unprefixed': 'v?' };
/**
 * How dunamai reads tags with the options of one of its plugins.
 *
 * @param where The table that they stand in, for messages.
 * @see https://github.com/mtkennerly/poetry-dynamic-versioning#configuration
 */
function readTagRules(options, where) {
    for (const key of ['format', 'format-jinja', 'from-file']) {
        if (options?.[key] === undefined)
            continue;
        return { kind: 'unknown', reason: `${where} makes the version with ${(0,quoted/* quoted */.TL)(key)}` };
    }
    const vcs = (0,toml/* textAt */.$6)(options, 'vcs') ?? 'any';
    if (vcs !== 'any' && vcs !== 'git')
        return { kind: 'unknown', reason: `${where} looks at ${(0,quoted/* quoted */.TL)(vcs)}, not at git` };
    const pattern = (0,toml/* textAt */.$6)(options, 'pattern') ?? 'default';
    const prefix = (0,toml/* textAt */.$6)(options, 'pattern-prefix') ?? '';
    const letter = named[pattern];
    const whole = letter === undefined ? pattern : `^${letter}${numbers}${stage}(\\+(?P<tagged_metadata>.+))?$`;
    return { kind: 'pattern', where, pattern: whole.replace('^', `^${prefix}`), globs: [], passesOver: true };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/setuptools-scm.js


/** What is understood as a version where nothing else is set; PDM has taken it over. */
const defaultTagPattern = '^(?:[\\w-]+-)?(?P<version>[vV]?\\d+(?:\\.\\d+){0,2}[^\\+]*)(?:\\+.*)?$';
const defaultGlob = '*[0-9]*';
// Each of them gives a tagged commit without changes the version of its tag. Any other name is that of a function.
const knownSchemes = {
    version_scheme: [
        ...['guess-next-dev', 'no-guess-dev', 'only-version', 'post-release', 'calver-by-date'],
        ...['python-simplified-semver', 'release-branch-semver', 'semver-pep440', 'semver-pep440-release-branch'],
    ],
    local_scheme: ['node-and-date', 'node-and-timestamp', 'dirty-tag', 'no-local-version'],
};
/**
 * How setuptools-scm reads tags with these options.
 *
 * @param where The table that they stand in, for messages.
 * @param pattern Of a key beside the options, such as hatch-vcs has it.
 * @see https://setuptools-scm.readthedocs.io/en/latest/config/
 */
function setuptools_scm_readTagRules(options, where, pattern) {
    for (const key of ['parse', 'version_cls']) {
        if (options?.[key] !== undefined)
            return { kind: 'unknown', reason: `${where} reads tags by code, with ${(0,quoted/* quoted */.TL)(key)}` };
    }
    for (const [key, known] of Object.entries(knownSchemes)) {
        const scheme = options?.[key];
        if (scheme === undefined || (typeof scheme === 'string' && known.includes(scheme)))
            continue;
        return { kind: 'unknown', reason: `${where} makes the version by code, with ${(0,quoted/* quoted */.TL)(key)}` };
    }
    const globs = globsOf(options?.git_describe_command);
    if (globs === undefined)
        return { kind: 'unknown', reason: `${where} asks git by a command of its own` };
    const own = (0,toml/* textAt */.$6)(options, 'tag_regex') || pattern;
    return { kind: 'pattern', where, pattern: own || defaultTagPattern, globs, passesOver: false };
}
/** What the command matches; `undefined` if it is no plain `git describe`. */
function globsOf(command) {
    if (command === undefined)
        return [defaultGlob];
    const words = typeof command === 'string' ? command.split(/\s+/).map(unquoted) : command;
    if (!Array.isArray(words) || words[0] !== 'git' || words[1] !== 'describe')
        return undefined;
    const texts = words.map(String);
    if (texts.some((word) => word.startsWith('--exclude')))
        return undefined;
    return texts.flatMap((word, index) => {
        if (word.startsWith('--match='))
            return [word.slice('--match='.length)];
        return texts[index - 1] === '--match' ? [word] : [];
    });
}
// As a shell reads it: `--match='v*'` too.
const unquoted = (word) => word.replace(/(["'])([^"']*)\1/g, '$2');

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/setuptools.js




const pyproject = 'pyproject.toml';
/** The tool that a project of setuptools has for its version, if it has one. */
async function findSetuptoolsTool(source) {
    // What is declared there goes before any of them.
    if ((0,toml/* tableAt */.af)(source.document, 'tool', 'setuptools', 'dynamic')?.version !== undefined)
        return undefined;
    return findScm(source) ?? findVersioningit(source) ?? findGitVersioning(source) ?? (await findInSetupFiles(source));
}
/** setuptools-scm, and what came of it, vcs-versioning, which share their options. */
function findScm({ document, text, requires }) {
    for (const [tool, key] of [
        ['setuptools-scm', 'setuptools_scm'],
        ['vcs-versioning', 'vcs-versioning'],
    ]) {
        const options = (0,toml/* tableAt */.af)(document, 'tool', key);
        const where = `[tool.${key}]`;
        if (options === undefined)
            continue;
        return { tool, file: pyproject, line: (0,toml/* lineOf */.cA)(text, `tool.${key}`, ''), tags: setuptools_scm_readTagRules(options, where) };
    }
    // Since version 9, the extra stands for the table.
    if (!requires.some((each) => /^setuptools[-_.]scm\s*\[[^\]]*\bsimple\b/i.test(each)))
        return undefined;
    const line = (0,toml/* lineOf */.cA)(text, 'build-system', 'requires');
    return { tool: 'setuptools-scm', file: pyproject, line, tags: setuptools_scm_readTagRules(undefined, 'setuptools-scm') };
}
/** versioningit, whose own default takes a "v" away; its steps may be any code. */
function findVersioningit({ document, text }) {
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'versioningit');
    if (options === undefined)
        return undefined;
    const where = '[tool.versioningit]';
    const own = ['tag2version', 'vcs', 'format'].find((key) => options[key] !== undefined);
    const tags = own === undefined
        ? { kind: 'prefix', where, prefixes: ['v', ''] }
        : { kind: 'unknown', reason: `${where} makes the version by its own ${own}` };
    return { tool: 'versioningit', file: pyproject, line: (0,toml/* lineOf */.cA)(text, 'tool.versioningit', ''), tags };
}
function findGitVersioning({ document, text }) {
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'setuptools-git-versioning');
    if (options?.enabled !== true)
        return undefined;
    const reason = '[tool.setuptools-git-versioning] makes the version by code';
    const line = (0,toml/* lineOf */.cA)(text, 'tool.setuptools-git-versioning', '');
    return { tool: 'setuptools-git-versioning', file: pyproject, line, tags: { kind: 'unknown', reason } };
}
/** What only `setup.py` and `setup.cfg` show. */
async function findInSetupFiles({ tree, document, text }) {
    const script = (await tree.read('setup.py')) ?? '';
    const argument = (keyword) => (0,python/* keywordArgument */.B1)({ of: 'setup', keyword, source: script });
    const scm = argument('use_scm_version');
    if (scm !== undefined) {
        // Options that stand there may be any code.
        const isPlain = /\buse_scm_version\s*=\s*True\b/.test(script);
        const tags = isPlain
            ? setuptools_scm_readTagRules(undefined, 'setuptools-scm')
            : { kind: 'unknown', reason: 'setup.py gives setuptools-scm options by code' };
        return { tool: 'setuptools-scm', file: 'setup.py', line: scm.line, tags };
    }
    const pbr = argument('pbr');
    if (pbr !== undefined) {
        const reason = 'pbr makes the version of the tags and the history';
        return { tool: 'pbr', file: 'setup.py', line: pbr.line, tags: { kind: 'unknown', reason } };
    }
    if (!/\bversioneer\.get_version\(/.test(script))
        return undefined;
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'versioneer');
    const setup = await (0,setup_files/* readSetupConfiguration */.MD)(tree);
    const prefix = (0,toml/* textAt */.$6)(options, 'tag_prefix') ?? setup.get('versioneer.tag_prefix')?.lines.join('') ?? '';
    const style = (0,toml/* textAt */.$6)(options, 'style') ?? setup.get('versioneer.style')?.lines.join('') ?? 'pep440';
    const where = options === undefined ? '[versioneer] of setup.cfg' : '[tool.versioneer]';
    const tags = style.startsWith('pep440')
        ? { kind: 'prefix', where, prefixes: [prefix.replaceAll(/^["']|["']$/g, '')] }
        : { kind: 'unknown', reason: `${where} has a style of its own` };
    const line = options === undefined ? (setup.get('versioneer.vcs')?.line ?? 1) : (0,toml/* lineOf */.cA)(text, 'tool.versioneer', '');
    return { tool: 'versioneer', file: options === undefined ? 'setup.cfg' : pyproject, line, tags };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/hatch.js





/** The plugin that takes the version of a project of hatchling from the tag, if it has one. */
async function findHatchTool(source) {
    const { table, where, file, line } = await readVersionTable(source);
    switch ((0,toml/* textAt */.$6)(table, 'source')) {
        case 'vcs': {
            const tags = setuptools_scm_readTagRules((0,toml/* tableAt */.af)(table ?? {}, 'raw-options'), where, (0,toml/* textAt */.$6)(table, 'tag-pattern'));
            return { tool: 'hatch-vcs', file, line, tags };
        }
        case 'uv-dynamic-versioning': {
            const options = (0,toml/* tableAt */.af)(source.document, 'tool', 'uv-dynamic-versioning');
            return { tool: 'uv-dynamic-versioning', file, line, tags: readTagRules(options, '[tool.uv-dynamic-versioning]') };
        }
        case 'versioningit': {
            const own = findVersioningit(source);
            return { tool: 'versioningit', file, line, tags: own?.tags ?? { kind: 'prefix', where, prefixes: ['v', ''] } };
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/pdm.js


const pdm_where = '[tool.pdm.version]';
/** pdm-backend itself, where its source is the tag. */
function findPdmTool({ document, text }) {
    const table = (0,toml/* tableAt */.af)(document, 'tool', 'pdm', 'version');
    if ((0,toml/* textAt */.$6)(table, 'source') !== 'scm' && table?.use_scm !== true)
        return undefined;
    const tags = table?.version_format === undefined
        ? {
            kind: 'pattern',
            where: pdm_where,
            pattern: (0,toml/* textAt */.$6)(table, 'tag_regex') ?? defaultTagPattern,
            globs: [(0,toml/* textAt */.$6)(table, 'tag_filter') ?? '*.*'],
            passesOver: false,
        }
        : { kind: 'unknown', reason: `${pdm_where} makes the version by code, with "version_format"` };
    return { tool: 'pdm-backend', file: 'pyproject.toml', line: (0,toml/* lineOf */.cA)(text, 'tool.pdm.version', 'source'), tags };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/poetry.js


/** The plugin of Poetry, which puts the version of the tag in the place of what stands in `[tool.poetry]`. */
function findPoetryTool({ document, text }) {
    const options = (0,toml/* tableAt */.af)(document, 'tool', 'poetry-dynamic-versioning');
    if (options?.enable !== true)
        return undefined;
    const where = '[tool.poetry-dynamic-versioning]';
    const line = (0,toml/* lineOf */.cA)(text, 'tool.poetry-dynamic-versioning', 'enable');
    return { tool: 'poetry-dynamic-versioning', file: 'pyproject.toml', line, tags: readTagRules(options, where) };
}

;// CONCATENATED MODULE: ./lib/release/project/tag-tools/scikit-build.js



const providers = ['scikit_build_core.metadata.setuptools_scm', 'vcs_versioning', 'setuptools_scm'];
/** The provider of scikit-build-core that asks setuptools-scm. */
function findScikitBuildTool({ document, text }) {
    const { table } = providerOf(document);
    const provider = (0,toml/* textAt */.$6)(table, 'provider') ?? '';
    if (!providers.includes(provider))
        return undefined;
    const key = provider === 'vcs_versioning' ? 'vcs-versioning' : 'setuptools_scm';
    const tool = provider === 'vcs_versioning' ? 'vcs-versioning' : 'setuptools-scm';
    const line = (0,toml/* lineOf */.cA)(text, 'tool.scikit-build.metadata.version', 'provider');
    return { tool, file: 'pyproject.toml', line, tags: setuptools_scm_readTagRules((0,toml/* tableAt */.af)(document, 'tool', key), `[tool.${key}]`) };
}

;// CONCATENATED MODULE: ./lib/release/project/back-ends.js













const byCode = 'it runs code of the project';
/** Every back end that is known, by its name in the field. */
const backEnds = [
    {
        title: 'flit',
        names: ['flit_core.buildapi', 'flit.buildapi'],
        places: [
            { where: '`__version__ = "…"` in the module', what: 'read and written' },
            {
                where: '`__version__` joined from a tuple of constants',
                what: 'read and written',
                remark: '`".".join(map(str, X))` and the like',
            },
            { where: 'any other expression', what: 'refused', remark: byCode },
        ],
        readVersion: readFlitVersion,
    },
    {
        title: 'flit-scm',
        names: ['flit_scm:buildapi'],
        places: [],
        readVersion: readFlitVersion,
        findTagTool: findScm,
    },
    {
        title: 'hatchling',
        names: ['hatchling.build'],
        places: [
            { where: '`source = "regex"` in `[tool.hatch.version]`, or in `hatch.toml`', what: 'read and written' },
            { where: '`source = "code"`', what: 'refused', remark: byCode },
            { where: '`source` of any other plugin', what: 'refused', remark: byCode },
        ],
        readVersion: readHatchVersion,
        findTagTool: findHatchTool,
    },
    {
        title: 'maturin',
        names: ['maturin'],
        places: [
            {
                where: '`version` in `[package]` of `Cargo.toml`, or where `manifest-path` leads',
                what: 'read and written',
                remark: 'as SemVer: `1.2.0-rc.1`',
            },
            {
                where: '`version.workspace = true`',
                what: 'read and written',
                remark: 'in `[workspace.package]` of the workspace',
            },
        ],
        readVersion: readMaturinVersion,
        readName: readMaturinName,
    },
    {
        title: 'meson-python',
        names: ['mesonpy'],
        places: [
            { where: "`version: '…'` of `project()` in `meson.build`", what: 'read and written' },
            { where: "`version: files('VERSION')`", what: 'read and written', remark: 'the only line of that file' },
            { where: '`version: run_command(…)`', what: 'refused', remark: byCode },
        ],
        readVersion: readMesonVersion,
        readName: readMesonName,
    },
    {
        title: 'pdm-backend',
        names: ['pdm.backend', 'pdm.pep517.api'],
        places: [
            { where: '`source = "file"` in `[tool.pdm.version]`', what: 'read and written' },
            { where: '`source = "call"`', what: 'refused', remark: byCode },
        ],
        readVersion: readPdmVersion,
        findTagTool: findPdmTool,
    },
    {
        title: 'Poetry',
        names: ['poetry.core.masonry.api', 'poetry.masonry.api', 'poetry_dynamic_versioning.backend'],
        places: [{ where: '`version` in `[tool.poetry]`, with `[project]` or without', what: 'read and written' }],
        readVersion: readPoetryVersion,
        findTagTool: findPoetryTool,
        readName: readPoetryName,
    },
    {
        title: 'scikit-build-core',
        names: ['scikit_build_core.build'],
        places: [
            { where: 'provider `scikit_build_core.metadata.regex`, or `dynamic_metadata.regex`', what: 'read and written' },
            { where: '`result` or `remove` of it', what: 'refused', remark: 'the version stands nowhere as it is' },
            { where: 'any other provider', what: 'refused', remark: byCode },
        ],
        readVersion: readScikitBuildVersion,
        findTagTool: findScikitBuildTool,
    },
    {
        title: 'setuptools',
        names: ['setuptools.build_meta', 'setuptools.build_meta:__legacy__'],
        places: [
            { where: '`version = { attr = "…" }` in `[tool.setuptools.dynamic]`', what: 'read and written' },
            { where: '`version = { file = "…" }`', what: 'read and written', remark: 'one file, such as `VERSION`' },
            { where: '`version`, `attr:`, or `file:` in `[metadata]` of `setup.cfg`', what: 'read and written' },
            { where: '`setup(version="…")` in `setup.py`', what: 'read and written' },
            {
                where: 'an attribute that is a tuple, or is joined from one',
                what: 'read and written',
                remark: '`VERSION = (1, 2, 0)`',
            },
            { where: 'any other expression', what: 'refused', remark: byCode },
        ],
        readVersion: readSetuptoolsVersion,
        findTagTool: findSetuptoolsTool,
        readName: readSetuptoolsName,
    },
];

// EXTERNAL MODULE: ./lib/release/reading.js
var reading = __webpack_require__(36125);
;// CONCATENATED MODULE: ./lib/release/project/changes-url.js




// In the order in which they count. The change log of all versions goes before the notes of some.
const labels = ['changelog', 'changes', 'whatsnew', 'history', 'releasenotes'];
// Longer than any address that people write, and short enough to be repeated in a text.
const longestUrl = 500;
/**
 * The page of the change log that a project names: in `[project.urls]`, in `[tool.poetry.urls]`, else in `setup.py` or
 * `setup.cfg`.
 *
 * A label is compared without punctuation, white space, and case. What is no address of the web, and a file that cannot
 * be read, say nothing: a link must not stop a release.
 *
 * @see https://packaging.python.org/en/latest/specifications/well-known-project-urls/
 */
async function readChangesUrl(tree, document) {
    for (const keys of [['project'], ['tool', 'poetry']]) {
        const named = chosen(Object.entries((0,toml/* tableAt */.af)(document, ...keys, 'urls') ?? {}));
        if (named !== undefined)
            return named;
    }
    const older = await (0,reading/* reading */.h)(readSetupUrls(tree));
    return older.kind === 'read' ? chosen(older.value) : undefined;
}
/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readSetupUrls(tree) {
    const source = (await tree.read('setup.py')) ?? '';
    const passed = (0,python/* keywordTable */.EN)({ of: 'setup', keyword: 'project_urls', source });
    const lines = (await (0,setup_files/* readSetupConfiguration */.MD)(tree)).get('metadata.project_urls')?.lines ?? [];
    const configured = lines.map((line) => {
        const [label = '', ...url] = line.split('=');
        return [label, url.join('=').trim()];
    });
    return [...passed, ...configured];
}
function chosen(urls) {
    const pages = urls.flatMap(([label, url]) => {
        const page = webAddressOf(url);
        return page === undefined ? [] : [{ label: normalized(label), page }];
    });
    return labels.flatMap((wanted) => pages.find(({ label }) => label === wanted) ?? [])[0]?.page;
}
/** As the specification says: without the punctuation and white space of ASCII, in lower case. */
const normalized = (label) => label.replace(/[!-/:-@[-`{-~\s]/g, '').toLowerCase();
/** An address over http or https in ASCII, without a name or password, which nobody may see. */
function webAddressOf(url) {
    if (typeof url !== 'string' || url.length > longestUrl || /\s/.test(url) || !URL.canParse(url))
        return undefined;
    const { protocol, username, password, href } = new URL(url);
    const isOpen = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
    return isOpen ? href : undefined;
}

;// CONCATENATED MODULE: ./lib/release/project.js









const project_path = 'pyproject.toml';
/**
 * Read name and version of the project, without running any of its code.
 *
 * The version is static in `[project]`, or where a back end that is known would find it; or a tool takes it from the tag.
 *
 * @throws ReleaseError `project-not-found`, `version-not-found`, `source-unreadable`
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/
 */
async function readProject(tree) {
    const written = await tree.read(project_path);
    const text = written ?? '';
    const document = (0,toml/* parseToml */.MT)(project_path, text);
    const build = buildSystemOf(document);
    const changesUrl = await readChangesUrl(tree, document);
    const table = (0,toml/* tableAt */.af)(document, 'project');
    const source = { tree, document, text, requires: build.requires };
    const name = table === undefined ? await build.known?.readName?.(source) : (0,project_name/* requireName */.r)(table.name, project_path);
    if (name === undefined)
        throw noProject(written !== undefined);
    const version = (table && writtenIn(table, text)) ?? (await readVersion({ ...source, name }, build));
    return projectOf({ name, version, build, changesUrl });
}
function writtenIn(table, text) {
    const source = staticVersion(table, text);
    return source && { kind: 'written', source };
}
function projectOf({ build, ...facts }) {
    const { backEnd, requires } = build;
    return { ...facts, normalizedName: (0,project_name/* normalizeName */.P)(facts.name), buildBackend: backEnd, buildRequires: requires };
}
function noProject(hasFile) {
    return new errors/* ReleaseError */.K2('project-not-found', {
        message: hasFile ? `${project_path} has no table [project].` : `The repository has no ${project_path} at its root.`,
        hint: 'Declare the project by `name` and `version` in [project] of pyproject.toml.',
    });
}
function staticVersion(table, text) {
    const line = (0,toml/* lineOf */.cA)(text, 'project', 'version');
    const dynamic = (0,toml/* textsAt */.i1)(table, 'dynamic') ?? [];
    const { version } = table;
    if (version === undefined && dynamic.includes('version'))
        return undefined;
    if (typeof version === 'string' && !dynamic.includes('version'))
        return { text: version, file: project_path, line };
    if (version === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`${project_path} has neither "version" nor dynamic = ["version"] in [project].`, 'Write the version as `version = "…"` in [project].');
    }
    if (typeof version === 'string') {
        throw (0,not_found/* versionNotFound */.q)(`${project_path} has version = ${(0,quoted/* quoted */.TL)(version)} in [project] at line ${line}, and names "version" in dynamic as well.`, 'Remove "version" from dynamic, or remove the version.');
    }
    throw (0,not_found/* versionNotFound */.q)(`${project_path} has a version in [project] at line ${line} that is not a string (${typeof version}).`, 'Write the version in quotes.');
}
/** What the back end finds: a tool that takes the version from the tag goes before every place. */
async function readVersion(source, { known, backEnd }) {
    if (known === undefined) {
        throw (0,not_found/* versionNotFound */.q)(`${project_path} leaves the version to the back end ${(0,quoted/* quoted */.TL)(backEnd)}, and only ${(0,listed/* listed */.K)(backEnds.map(({ title }) => title))} can be followed.`, 'Write the version as `version = "…"` in [project], and remove "version" from dynamic.');
    }
    const fromTag = await known.findTagTool?.(source);
    if (fromTag !== undefined)
        return { kind: 'from-tag', ...fromTag };
    return { kind: 'written', source: await known.readVersion(source) };
}
/**
 * The table `[build-system]`, with what holds where it is silent.
 *
 * @see https://packaging.python.org/en/latest/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table
 */
function buildSystemOf(document) {
    const table = (0,toml/* tableAt */.af)(document, 'build-system');
    // PEP 517: without a back end, the one that reads `setup.py` is used.
    const backEnd = (0,toml/* textAt */.$6)(table, 'build-backend') ?? 'setuptools.build_meta:__legacy__';
    const requires = (0,toml/* textsAt */.i1)(table, 'requires') ?? ['setuptools'];
    // An own back end in the tree may do anything, whatever its name.
    const isOwn = table?.['backend-path'] !== undefined;
    return { known: isOwn ? undefined : backEnds.find(({ names }) => names.includes(backEnd)), backEnd, requires };
}
/** The version as a project writes it; `undefined` if it comes from the tag. */
const writtenVersion = ({ version }) => version.kind === 'written' ? version.source.text : undefined;
/** The same of the project of a tree; `undefined` too if that cannot be read. */
async function writtenVersionIn(tree) {
    const project = await (0,reading/* reading */.h)(readProject(tree));
    return project.kind === 'read' ? writtenVersion(project.value) : undefined;
}


/***/ }),

/***/ 46968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ normalizeName),
/* harmony export */   r: () => (/* binding */ requireName)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);


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
    const found = typeof value === 'string' ? `the name ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, which no index accepts` : 'no name of the project';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('project-not-found', {
        message: `${file} has ${found}.`,
        hint: 'Name the project by ASCII letters and digits, with ".", "_", and "-" between them.',
    });
}
/** The name as indexes compare it: lower case, with `-` for every run of `-`, `_`, and `.`. */
function normalizeName(name) {
    return name.toLowerCase().replace(/[-_.]+/g, '-');
}


/***/ }),

/***/ 61791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ declareStatically),
/* harmony export */   q: () => (/* binding */ versionNotFound)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6065);

/** What to do when a version is declared in a way that only running code could read. */
const declareStatically = 'Write the version as `version = "…"` in [project], and remove "version" from dynamic.';
/** The error that a version cannot be read; `found` says what stands where. */
function versionNotFound(found, hint = declareStatically) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ReleaseError */ .K2('version-not-found', { message: found, hint });
}


/***/ }),

/***/ 9226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ convertPattern),
/* harmony export */   j: () => (/* binding */ searchPattern)
/* harmony export */ });
/* harmony import */ var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30714);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _not_found_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61791);



const longestPattern = 1_000;
const longestText = 256_000;
// A pattern of the project may backtrack without end; a sensible one takes microseconds.
const timeLimitMs = 1_000;
// The pieces of a pattern: escape, class, comment, back reference, start of a group, what Python alone knows, character.
const piecePattern = /\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?#[^)]*\)|\(\?P=\w+\)|\(\?(?:P<|<?[=!]|[ims]*:)|\(\?|[*+?}]\+|\{,|./gs;
/**
 * A regular expression of Python's `re` as one of JavaScript.
 *
 * @throws ReleaseError `version-not-found` if anything in it has no counterpart.
 * @see https://docs.python.org/3/library/re.html#regular-expression-syntax
 */
function convertPattern({ pattern, where, isMultiline }) {
    const refuse = (reason) => (0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNotFound */ .q)(`The pattern ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} of ${where} cannot be used here: ${reason}.`);
    if (pattern.length > longestPattern)
        throw refuse(`it has more than ${longestPattern} characters`);
    const [, flags = '', rest = pattern] = /^\(\?([a-z]+)\)(.*)$/s.exec(pattern) ?? [];
    if (/[^imsu]/.test(flags))
        throw refuse(`the flags ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(flags)} have no counterpart in JavaScript`);
    const converted = rest.replaceAll(piecePattern, (piece) => {
        const counterpart = convertPiece(piece);
        if (counterpart === undefined)
            throw refuse(`${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(piece)} has no counterpart in JavaScript`);
        return counterpart;
    });
    const isOfLines = isMultiline || flags.includes('m');
    try {
        return new RegExp(converted, (isOfLines ? 'm' : '') + flags.replaceAll(/[mu]/g, ''));
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
 * @param where The table that the pattern stands in.
 * @returns `undefined` if nothing matches.
 * @throws ReleaseError `version-not-found` if the text is too long, or the search takes more than a second.
 */
function searchPattern(pattern, text, where) {
    if (text.length > longestText) {
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNotFound */ .q)(`The file of ${where} has ${text.length} characters, too many to search.`);
    }
    try {
        // Only the clock of `vm` can stop a regular expression; no code of the project is run by it.
        const match = (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('pattern.exec(text)', { pattern, text }, { timeout: timeLimitMs });
        return match ?? undefined;
    }
    catch (cause) {
        if (typeof cause === 'object' && cause && 'code' in cause && cause.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
            throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .versionNotFound */ .q)(`The pattern ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern.source)} of ${where} takes too long to search.`, `Write a pattern without nested repetition. ${_not_found_js__WEBPACK_IMPORTED_MODULE_1__/* .declareStatically */ .F.replace(/^Write/, 'Or write')}`);
        }
        throw cause;
    }
}


/***/ }),

/***/ 89624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ pythonTokens),
/* harmony export */   k: () => (/* binding */ longestSource)
/* harmony export */ });
// Each alternative takes at least one character and none backtracks over another, so the time is linear.
const lexemePattern = /(?<newline>\n)|(?<space>[ \t\f]+|\\\n|#[^\n]*)|(?<string>[A-Za-z]{0,2}(?:"""|'''|"|'))|(?<name>[\p{L}\p{N}_]+)|(?<operator>.)/suy;
/** Longer than any module that declares a version; a file that is all brackets would cost 200 times its size. */
const longestSource = 1_000_000;
/**
 * The tokens of Python source, whether it is valid or not.
 *
 * @returns None of a source of more than a million characters.
 * @see https://docs.python.org/3/reference/lexical_analysis.html
 */
function pythonTokens(text) {
    if (text.length > longestSource)
        return [];
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
            tokens.push({ kind, text, whole: source.slice(start, end), value, line, column: start - lineStart, depth });
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


/***/ }),

/***/ 59612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ versionsGivenTo),
/* harmony export */   o: () => (/* binding */ lastingVersions)
/* harmony export */ });
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61853);
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89624);


/**
 * Every version that a module gives to a name at its top level, in the order of the file. Nothing is run.
 *
 * Beside constants it reads a name that stands for one, and what joins a tuple or list by dots: `".".join(map(str, X))`,
 * `".".join(str(x) for x in X)`, and `"%d.%d.%d" % X`, where `X` is such a tuple, or a name that has it.
 *
 * @param isTuple Whether a tuple by itself is a version too, as it is for setuptools.
 * @returns `line` is that of the constant, or of the tuple.
 */
function versionsGivenTo(name, source, isTuple = false) {
    return (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source).map((given) => {
        const found = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .yi)(given.first, given.value);
        return found.text === undefined ? (followed(given, source, isTuple) ?? found) : found;
    });
}
/**
 * The versions that a name has at the top level of a module, and has whatever happens while it is loaded.
 *
 * @returns None if the name is also given anything else, there or further in: then a constant is what holds where nothing
 *   can be computed.
 */
function lastingVersions(name, source) {
    const given = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source);
    const lines = new Set(given.map(({ first }) => first?.line));
    const isElsewhere = (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonTokens */ .b)(source).some((token, index, tokens) => {
        const [next, afterNext] = [tokens[index + 1], tokens[index + 2]];
        const isGiven = token.text === name && token.depth === 0 && next?.text === '=' && afterNext?.text !== '=';
        return isGiven && !lines.has(token.line);
    });
    const versions = versionsGivenTo(name, source).flatMap(({ text, ...version }) => text === undefined ? [] : [{ text, ...version }]);
    return isElsewhere || versions.length < given.length ? [] : versions;
}
// More than any of the shapes below needs.
const longestValue = 60;
function followed({ value }, source, isTuple) {
    if (value.length > longestValue)
        return undefined;
    const [only, another] = value;
    if (only?.kind === 'name' && another === undefined)
        return valueOfName(only.text, source, isTuple);
    const joined = joinedIn(value);
    if (joined === undefined)
        return isTuple ? tupleIn(value, source)?.version : undefined;
    const tuple = tupleIn(joined.value.length === 1 ? (onlyValueOf(joined.value[0]?.text ?? '', source) ?? []) : joined.value, source);
    return tuple !== undefined && (joined.fits?.(tuple.constants) ?? true) ? tuple.version : undefined;
}
function valueOfName(name, source, isTuple) {
    const [given, another] = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source);
    if (given === undefined || another !== undefined)
        return undefined;
    const found = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .constantOf */ .yi)(given.first, given.value);
    if (found.text !== undefined)
        return found;
    return isTuple ? tupleIn(given.value, source)?.version : undefined;
}
function onlyValueOf(name, source) {
    const [given, another] = (0,_python_js__WEBPACK_IMPORTED_MODULE_0__/* .givenTo */ .To)(name, source);
    return another === undefined ? given?.value : undefined;
}
function joinedIn(value) {
    const words = value.map((token) => token.value ?? token.text);
    const startsWith = (...wanted) => wanted.every((word, index) => words[index] === word);
    if (startsWith('.', '.', 'join', '(', 'map', '(', 'str', ','))
        return { value: value.slice(8, -2) };
    const isList = words[4] === '[';
    const of = value.slice(isList ? 5 : 4, isList ? -2 : -1);
    const [str, open, item, close, each, name, among, ...rest] = of;
    const isOfEach = str?.text === 'str' && open?.text === '(' && close?.text === ')' && among?.text === 'in';
    if (startsWith('.', '.', 'join', '(') && isOfEach && each?.text === 'for' && name?.text === item?.text)
        return { value: rest };
    const [format, percent, ...formatted] = value;
    const places = /^%[sd](?:\.%[sd])+$/.test(format?.value ?? '') ? format?.value?.split('.') : undefined;
    if (places === undefined || percent?.text !== '%')
        return undefined;
    return {
        value: formatted,
        fits: (constants) => constants.length === places.length &&
            constants.every(({ kind }, index) => kind === 'name' || places[index] === '%s'),
    };
}
/** A tuple or list of numbers and string constants on one line, with or without its brackets. */
function tupleIn(value, source) {
    const [open] = value;
    const isClosed = /^[([]$/.test(open?.text ?? '') && /^[)\]]$/.test(value.at(-1)?.text ?? '');
    const inside = isClosed ? value.slice(1, -1) : value;
    const constants = inside.filter((_, index) => index % 2 === 0);
    const areConstants = constants.every(({ text, value }) => value !== undefined || /^(?:0|[1-9][0-9]*)$/.test(text));
    const areCommas = inside.every(({ text }, index) => index % 2 === 0 || text === ',');
    const [first, last] = [constants[0], constants.at(-1)];
    const isOnOneLine = constants.every(({ line }) => line === first?.line);
    if (first === undefined || last === undefined || constants.length < 2 || !areConstants || !areCommas || !isOnOneLine)
        return undefined;
    const text = source.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)[first.line - 1] ?? '';
    const tuple = text.slice(first.column, last.column + lengthOf(last));
    const joined = constants.map(({ text, value }) => value ?? text).join('.');
    return { version: { text: joined, line: first.line, tuple }, constants };
}
/** The characters of a constant; a string has its quotes twice, of which the second have no prefix. */
function lengthOf({ text, value }) {
    return value === undefined ? text.length : text.length + value.length + text.replace(/^[A-Za-z]*/, '').length;
}


/***/ }),

/***/ 61853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ keywordArgument),
/* harmony export */   Cc: () => (/* binding */ assignmentsTo),
/* harmony export */   EN: () => (/* binding */ keywordTable),
/* harmony export */   To: () => (/* binding */ givenTo),
/* harmony export */   aX: () => (/* binding */ argumentsOf),
/* harmony export */   yi: () => (/* binding */ constantOf)
/* harmony export */ });
/* harmony import */ var _python_tokens_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89624);

/**
 * Every assignment to one name at the top level of a module, in the order of the file.
 *
 * Only the first statement of a line is looked at: `__version__ = "1.0"`, `__version__: str = "1.0"`, or
 * `VERSION = __version__ = "1.0"`.
 */
function assignmentsTo(name, source) {
    return givenTo(name, source).map(({ first, value }) => constantOf(first, value));
}
/** The same as `assignmentsTo`, whatever the value is. */
function givenTo(name, source) {
    const lines = splitAt((token) => token.kind === 'newline', (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(source));
    return lines.filter((line) => line[0]?.column === 0).flatMap((line) => assignmentIn(line, name) ?? []);
}
/**
 * A keyword argument of the only call of a function in a module.
 *
 * @returns `undefined` if the function is not called, is called more than once, or is called without that keyword.
 */
function keywordArgument(call) {
    const argument = argumentOf(call);
    return argument && constantOf(argument[0], argument.slice(2));
}
/**
 * A keyword argument that is a dictionary, such as `{"Changes": "https://…"}`: its string constants under string constants.
 *
 * @returns Empty if the argument is anything else, or is not found as by `keywordArgument`.
 */
function keywordTable(call) {
    const [, , open, ...rest] = argumentOf(call) ?? [];
    if (open?.text !== '{' || rest.at(-1)?.text !== '}')
        return [];
    const isAt = (sign) => (token) => token.text === sign && token.depth === open.depth + 1;
    return splitAt(isAt(','), rest.slice(0, -1)).flatMap((entry) => {
        const [key, value] = splitAt(isAt(':'), entry).map((side) => constantOf(side[0], side).text);
        return key === undefined || value === undefined ? [] : [[key, value]];
    });
}
// The tokens of `keyword=value`.
function argumentOf({ of, keyword, source }) {
    return argumentsOf(of, source)?.find(([name, equals]) => name?.text === keyword && equals?.text === '=');
}
/**
 * The arguments of the only call of a function, as tokens.
 *
 * @returns `undefined` if the function is not called, or is called more than once.
 */
function argumentsOf(of, source) {
    const tokens = (0,_python_tokens_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonTokens */ .b)(source).filter((token) => token.kind !== 'newline');
    const [open, another] = tokens.flatMap((token, index) => {
        const isCall = token.text === of && tokens[index + 1]?.text === '(' && tokens[index - 1]?.text !== 'def';
        return isCall ? [index + 1] : [];
    });
    if (open === undefined || another !== undefined)
        return undefined;
    const depth = tokens[open]?.depth ?? 0;
    const close = tokens.findIndex((token, index) => index > open && token.text === ')' && token.depth === depth);
    return splitAt((token) => token.text === ',' && token.depth === depth + 1, tokens.slice(open + 1, close));
}
function assignmentIn(line, name) {
    const [statement = []] = splitAt((token) => token.text === ';' && token.depth === 0, line);
    const sides = splitAt((token) => token.text === '=' && token.depth === 0, statement);
    const targets = sides.slice(0, -1).map((side) => (side[1]?.text === ':' ? side.slice(0, 1) : side));
    const areNames = targets.every((target) => target.length === 1 && target[0]?.kind === 'name');
    if (!areNames || !targets.some(([target]) => target?.text === name))
        return undefined;
    return { first: statement[0], value: sides.at(-1) ?? [] };
}
/** A value as a constant, if it is one; its line is that of the token that names it. */
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


/***/ }),

/***/ 67337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ parseSetupConfiguration)
/* harmony export */ });
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


/***/ }),

/***/ 22036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FX: () => (/* binding */ readSetupScriptVersion),
/* harmony export */   MD: () => (/* binding */ readSetupConfiguration),
/* harmony export */   Mx: () => (/* binding */ readSetupConfigurationVersion),
/* harmony export */   N9: () => (/* binding */ readSetupConfigurationName),
/* harmony export */   RE: () => (/* binding */ readSetupName),
/* harmony export */   _n: () => (/* binding */ readSetupScriptName),
/* harmony export */   tX: () => (/* binding */ foldersOfConfiguration)
/* harmony export */ });
/* harmony import */ var _not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61791);
/* harmony import */ var _python_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61853);
/* harmony import */ var _setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67337);
/* harmony import */ var _setuptools_directive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20183);




/**
 * The version that `setup.py` passes to `setup`. Nothing is run.
 *
 * @returns `undefined` if it passes none.
 * @throws ReleaseError `version-not-found` if it computes one.
 */
async function readSetupScriptVersion(tree) {
    const argument = (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordArgument */ .B1)({ of: 'setup', keyword: 'version', source: (await tree.read('setup.py')) ?? '' });
    if (argument === undefined)
        return undefined;
    if (argument.text !== undefined)
        return { text: argument.text, file: 'setup.py', line: argument.line };
    throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`setup.py computes the version at line ${argument.line}, and only running it could tell.`);
}
/**
 * The version under `[metadata]` of `setup.cfg`, or what its `attr:` or `file:` leads to.
 *
 * @returns `undefined` if it has none.
 * @throws ReleaseError `version-not-found`
 * @see https://setuptools.pypa.io/en/latest/userguide/declarative_config.html#specifying-values
 */
async function readSetupConfigurationVersion(tree) {
    const configuration = await readSetupConfiguration(tree);
    const option = configuration.get('metadata.version');
    const value = option?.lines.join('\n') ?? '';
    if (option === undefined || value === '')
        return undefined;
    const directive = directiveOf(value, `setup.cfg at line ${option.line}`, foldersOfConfiguration(configuration));
    return directive
        ? await (0,_setuptools_directive_js__WEBPACK_IMPORTED_MODULE_1__/* .followDirective */ .l)(tree, directive)
        : { text: value.trim(), file: 'setup.cfg', line: option.line };
}
/** The name of the project in `setup.py`, else in `setup.cfg`; `undefined` if neither has one as a constant. */
async function readSetupName(tree) {
    return (await readSetupScriptName(tree)) ?? (await readSetupConfigurationName(tree));
}
/** The name that `setup.py` passes to `setup` as a constant. */
async function readSetupScriptName(tree) {
    const argument = (0,_python_js__WEBPACK_IMPORTED_MODULE_2__/* .keywordArgument */ .B1)({ of: 'setup', keyword: 'name', source: (await tree.read('setup.py')) ?? '' });
    return argument?.text === undefined ? undefined : { text: argument.text, file: 'setup.py' };
}
/** The name under `[metadata]` of `setup.cfg`. */
async function readSetupConfigurationName(tree) {
    const option = (await readSetupConfiguration(tree)).get('metadata.name');
    return option && { text: option.lines.join('\n'), file: 'setup.cfg' };
}
/** `setup.cfg`, empty if there is none. */
async function readSetupConfiguration(tree) {
    return (0,_setup_cfg_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSetupConfiguration */ .J)((await tree.read('setup.cfg')) ?? '');
}
/** The folders of packages that `setup.cfg` names. */
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
function directiveOf(value, where, folders) {
    const [, kind, rest = ''] = /^(attr|file):(.*)$/s.exec(value) ?? [];
    if (kind === 'attr')
        return { kind: 'attribute', attribute: rest.trim(), where, folders };
    if (kind === 'file')
        return { kind: 'files', files: rest.split(/[,\n]/).map((file) => file.trim()), where };
    return undefined;
}


/***/ }),

/***/ 20183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ foldersOfTable),
/* harmony export */   l: () => (/* binding */ followDirective)
/* harmony export */ });
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42767);
/* harmony import */ var _not_found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61791);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59612);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62759);




/** The folders of packages that `[tool.setuptools]` names. */
function foldersOfTable(document) {
    const named = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(document, 'tool', 'setuptools', 'package-dir') ?? {};
    const [found] = (0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)((0,_toml_js__WEBPACK_IMPORTED_MODULE_1__/* .tableAt */ .af)(document, 'tool', 'setuptools', 'packages', 'find'), 'where') ?? [];
    const folders = Object.entries(named).filter((entry) => typeof entry[1] === 'string');
    return new Map(found === undefined ? folders : [['', found], ...folders]);
}
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
    const file = moduleFiles(module, folders).find((path) => tree.paths.includes(path));
    if (file === undefined) {
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(attribute)}, and there is no module ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(module.join('.'))}.`, 'Correct the name of the module, or the package folder.');
    }
    // setuptools takes the first assignment, and runs the module if that is no constant; it joins a tuple by dots.
    const [found] = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .versionsGivenTo */ .S)(name, (await tree.read(file)) ?? '', true);
    if (found?.text !== undefined)
        return { ...found, text: found.text, file };
    throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${(0,_quoted_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(attribute)}, and ${file} assigns no string constant to it first at top level.`, `Name the module that holds the constant. ${_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .declareStatically */ .F.replace(/^Write/, 'Or write')}`);
}
function moduleFiles(module, folders) {
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
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${files.length} files, and one can be followed.`);
    }
    const text = await tree.read(file);
    if (text === undefined) {
        throw (0,_not_found_js__WEBPACK_IMPORTED_MODULE_0__/* .versionNotFound */ .q)(`${where} takes the version from ${file}, and the repository has no such file.`, 'Correct the path, which is relative to the root of the repository.');
    }
    return {
        // The look-behind keeps a run of line ends from being looked at from each of them.
        text: text.replace(/^[\r\n]+|(?<![\r\n])[\r\n]+$/g, ''),
        file,
        line: text.slice(0, text.search(/\S|$/)).split('\n').length,
    };
}


/***/ }),

/***/ 62759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   MT: () => (/* binding */ parseToml),
/* harmony export */   af: () => (/* binding */ tableAt),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   cA: () => (/* binding */ lineOf),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   rg: () => (/* binding */ keyLines)
/* harmony export */ });
/* harmony import */ var smol_toml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3292);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);


/** A file that people write by hand: more is a mistake, and would cost time. */
const largestCharacters = 1_000_000;
// As deep as the parser goes into brackets. It follows dotted keys without end, and then walking through the values would
// exhaust the stack.
const deepest = 1_000;
/**
 * Read a TOML file.
 *
 * @throws ReleaseError `project-not-found` with line and column, also for a key that could change JavaScript's objects.
 * @see https://toml.io/en/v1.0.0
 */
function parseToml(path, text) {
    if (text.length > largestCharacters) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} has ${text.length} characters, and no more than ${largestCharacters} are read.`,
            hint: 'Move what is not configuration to another file.',
        });
    }
    const table = parsed(path, text);
    if (isDeeper(table, deepest)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} nests values more than ${deepest} levels deep.`,
            hint: 'Write fewer keys and brackets inside one another.',
        });
    }
    return table;
}
function parsed(path, text) {
    try {
        return (0,smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { unsafeKeyBehaviour: 'throw', maxDepth: deepest });
    }
    catch (cause) {
        if (!(cause instanceof smol_toml__WEBPACK_IMPORTED_MODULE_0__/* .TomlError */ .zx))
            throw cause;
        const [summary = ''] = cause.message.split('\n');
        const reason = summary.includes('unsafe property')
            ? 'a key is "__proto__" or "constructor", which nothing here uses'
            : summary.replace(/^Invalid TOML document: /, '').replace(/\.$/, '');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2('project-not-found', {
            message: `${path} cannot be read at line ${cause.line}, column ${cause.column}: ${reason}.`,
            hint: 'Correct the file at that place.',
            file: path,
            line: cause.line,
            cause,
        });
    }
}
function isDeeper(table, limit) {
    let level = [table];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > limit)
            return true;
        level = level.flatMap((value) => (typeof value === 'object' && value !== null ? Object.values(value) : []));
    }
    return false;
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
/** Whether a value is a table of TOML. */
function isTable(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
/** The line on which a key of a table stands, as `keyLines` finds it. */
const lineOf = (text, table, key) => keyLines(text, table)(key);
/**
 * The lines on which the keys of a table stand, found by searching, for messages.
 *
 * @returns Gives the line of a key, from 1; the line of the table's header, or 1, if the key stands nowhere in a plain form.
 */
function keyLines(text, table) {
    const found = new Map();
    const add = (key, line) => {
        for (const name of [key, key.split('.', 1)[0] ?? ''])
            if (!found.has(name))
                found.set(name, line);
    };
    let prefix = keyPrefix('', table);
    let header = 1;
    for (const [index, written] of text.split('\n').entries()) {
        const line = written.replaceAll(/\s/g, '');
        const opened = /^\[\[?([^,]+?)\]\]?(?:#.*)?$/.exec(line)?.[1];
        if (opened !== undefined) {
            prefix = keyPrefix(`${opened}.`, table);
            if (opened === table)
                header = index + 1;
            if (opened.startsWith(`${table}.`))
                add(opened.slice(table.length + 1), index + 1);
        }
        else if (prefix !== undefined && line.startsWith(prefix) && line.includes('=')) {
            const [key = ''] = line.slice(prefix.length).split('=', 1);
            add(key.replace(/^(["'])(.*)\1$/, '$2'), index + 1);
        }
    }
    return (key) => found.get(key) ?? header;
}
/** What the keys of a table begin with inside another table; `undefined` if they cannot stand there. */
function keyPrefix(inside, table) {
    return `${table}.`.startsWith(inside) ? `${table}.`.slice(inside.length) : undefined;
}


/***/ }),

/***/ 36125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading)
/* harmony export */ });
/* harmony import */ var _attempt_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81738);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6065);


/**
 * Wait for something that is read, and keep a `ReleaseError` as a value, so that other facts can be gathered. What failed
 * outside, such as git, says nothing about what was written, and is thrown on.
 */
async function reading(pending) {
    const read = await (0,_attempt_js__WEBPACK_IMPORTED_MODULE_0__/* .attemptAsync */ .mx)(() => pending);
    if (!(read instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ReleaseError */ .K2))
        return { kind: 'read', value: read };
    if (read.exitCode === 3)
        throw read;
    return { kind: 'unreadable', error: read };
}


/***/ }),

/***/ 87471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ releaseKinds),
/* harmony export */   z: () => (/* binding */ releaseKindOf)
/* harmony export */ });
/** The kinds of release that are spoken of in different words. */
const releaseKinds = ['feature', 'fix', 'pre-release'];
/**
 * What kind of release a version is.
 *
 * The third number counts the fixes of a series, so a feature release has none, or 0. A post-release fixes the one that
 * it follows.
 */
function releaseKindOf(version) {
    if (version.isPreRelease)
        return 'pre-release';
    const [, , ...fixes] = version.base.split('.');
    return fixes.every((number) => number === '0') && version.text === version.base ? 'feature' : 'fix';
}


/***/ }),

/***/ 15596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ readSettings),
  U_: () => (/* binding */ withSeverity)
});

// UNUSED EXPORTS: defaultSettings

// EXTERNAL MODULE: ./lib/attempt.js
var attempt = __webpack_require__(81738);
// EXTERNAL MODULE: ./lib/quoted.js
var quoted = __webpack_require__(42767);
// EXTERNAL MODULE: ./lib/release/project/toml.js
var toml = __webpack_require__(62759);
// EXTERNAL MODULE: ./lib/release/release-kind.js
var release_kind = __webpack_require__(87471);
// EXTERNAL MODULE: ./lib/release/tag.js
var tag = __webpack_require__(28089);
;// CONCATENATED MODULE: ./lib/release/settings/adjustable-codes.js
/**
 * The codes whose severity a project may set: those that judge habits.
 *
 * Not among them is what no index accepts, and what would release another thing than the tag says.
 */
const adjustableCodes = [
    'version-sources-differ',
    'version-not-greater',
    'version-already-tagged',
    'change-log-missing',
    'change-log-fragments',
    'change-log-section-missing',
    'change-log-base-section',
    'change-log-section-duplicate',
    'change-log-section-empty',
    'change-log-group-level',
    'change-log-section-not-first',
    'change-log-not-dated',
    'change-log-date-off',
    'change-log-date-format',
    'lock-version-stale',
    'unexpected-files',
    'unexpected-workflow-files',
    'tag-lightweight',
    'tag-prefix',
    'tag-spelling',
    'tag-unsigned',
    'tag-starts-nothing',
    'tag-on-merge-commit',
    'tag-moved',
    'milestone-open-items',
    'checks-failing',
    'contents-lost',
    'contents-size',
    'contents-platform',
    'sdist-differs',
];

// EXTERNAL MODULE: ./lib/release/project/name.js
var project_name = __webpack_require__(46968);
;// CONCATENATED MODULE: ./lib/release/settings/written.js

/** A path in the repository, in the one form that trees have: it cannot leave it, and has no character that could be taken for something else. */
function isPath(value) {
    if (typeof value !== 'string' || value === '' || value.length > 255)
        return false;
    return !/[\u0000-\u001f\\]/.test(value) && !value.split('/').some((part) => ['', '.', '..'].includes(part));
}
/** A value as TOML has it: texts in quotes, all else without. */
function shown(value) {
    if (typeof value === 'string')
        return (0,quoted/* quoted */.TL)(value);
    const text = (0,quoted/* quoted */.TL)(typeof value === 'number' ? String(value) : JSON.stringify(value));
    const end = text.lastIndexOf('"');
    return text.slice(1, end) + text.slice(end + 1);
}

;// CONCATENATED MODULE: ./lib/release/settings/packages.js




const keys = ['name', 'folder', 'tag-prefix', 'project-file', 'change-log'];
/** The packages that a tree says it has; none of them if one cannot be used: the others would take its tags. */
function readPackages(value, refuse) {
    if (!Array.isArray(value) || !value.every(toml/* isTable */.bI)) {
        refuse(`has packages = ${shown(value)}`, `Write a list of tables, such as [${example}].`);
        return [];
    }
    const unfit = value.flatMap(complaintsOf);
    const packages = unfit.length === 0 ? value.map(packageOf) : [];
    const complaints = [...unfit, ...clashesIn(packages)];
    for (const [found, hint] of complaints)
        refuse(found, hint);
    return complaints.length === 0 ? packages : [];
}
const example = '{ name = "tidy-box", folder = "packages/tidy-box" }';
function complaintsOf(table) {
    const wrong = (key, hint) => [
        table[key] === undefined ? `has a package without ${key}` : `has ${key} = ${shown(table[key])} in packages`,
        hint,
    ];
    const isFitOrMissing = (key, isFit) => table[key] === undefined || isText(table[key], isFit);
    const unknown = Object.keys(table).find((key) => !keys.some((each) => each === key));
    return [
        ...(unknown === undefined
            ? []
            : [
                [
                    `has the key ${shown(unknown)} in packages, which is not known`,
                    `Write any of ${keys.join(', ')}.`,
                ],
            ]),
        ...(isText(table.name, isName)
            ? []
            : [wrong('name', 'Write the name of the package, as its project file has it.')]),
        ...(isText(table.folder, isFolder)
            ? []
            : [wrong('folder', 'Write its folder from the root of the repository, without "./"; "." is the root.')]),
        ...(isFitOrMissing('tag-prefix', tag/* isTagPrefix */.Rx) ? [] : [wrong('tag-prefix', `Write ${tag/* tagPrefixWords */.uU}.`)]),
        ...(isFitOrMissing('project-file', isProjectFile)
            ? []
            : [wrong('project-file', 'Write the name of a file of TOML in the folder of the package.')]),
        ...(isFitOrMissing('change-log', isPath)
            ? []
            : [wrong('change-log', 'Write a path from the root of the repository, or "none".')]),
    ];
}
function packageOf(table) {
    const textOf = (key) => typeof table[key] === 'string' ? table[key] : undefined;
    const folder = textOf('folder') ?? '';
    return {
        name: textOf('name') ?? '',
        folder: folder === '.' ? '' : folder,
        projectFile: textOf('project-file') ?? 'pyproject.toml',
        tagPrefix: textOf('tag-prefix'),
        changeLog: placeOf(textOf('change-log')),
    };
}
function placeOf(text) {
    if (text === undefined)
        return undefined;
    return text === 'none' ? { kind: 'none' } : { kind: 'path', path: text };
}
/** Two packages that could not be told from each other. */
function clashesIn(packages) {
    const hint = 'Give each package a name, a project file, and a tag prefix of its own.';
    const features = [
        ({ name }) => `name ${shown((0,project_name/* normalizeName */.P)(name))}`,
        ({ folder, projectFile }) => `project file ${shown(folder === '' ? projectFile : `${folder}/${projectFile}`)}`,
        ({ tagPrefix }) => (tagPrefix === undefined ? undefined : `tag prefix ${shown(tagPrefix)}`),
    ];
    return features.flatMap((feature) => {
        const all = packages.map(feature).filter((each) => each !== undefined);
        const twice = all.find((each, index) => all.indexOf(each) !== index);
        return twice === undefined ? [] : [[`has the ${twice} twice in packages`, hint]];
    });
}
const isText = (value, isFit) => typeof value === 'string' && isFit(value);
const isName = (text) => text.length <= 200 && /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(text);
const isFolder = (text) => text === '.' || isPath(text);
const isProjectFile = (text) => isPath(text) && /^[^/]+\.toml$/.test(text);

// EXTERNAL MODULE: ./lib/release/settings/unknown-name.js
var unknown_name = __webpack_require__(97141);
;// CONCATENATED MODULE: ./lib/release/settings/readers.js








/** One reader for each key; each returns nothing of a value that it refuses. */
const readers = {
    'change-log': readChangeLog,
    'change-log-date': readChangeLogDate,
    'allow-files': (value, refuse) => readGlobs('allow-files', value, refuse, (allowFiles) => ({ allowFiles })),
    'allow-files-in-distribution': (value, refuse) => readGlobs('allow-files-in-distribution', value, refuse, (globs) => ({ allowFilesInDistribution: globs })),
    'tag-prefix': readTagPrefix,
    packages: (value, refuse) => ({ packages: readPackages(value, refuse) }),
    severity: readSeverities,
    'notes-template': readNotesTemplates,
};
function readChangeLog(value, refuse) {
    if (value === 'none')
        return { changeLog: { kind: 'none' } };
    if (isPath(value))
        return { changeLog: { kind: 'path', path: value } };
    refuse(`has change-log = ${shown(value)}`, 'Write a path from the root of the repository, without "./", such as "docs/changes.rst"; or "none".');
    return {};
}
function readChangeLogDate(value, refuse) {
    if (value === 'required' || value === 'optional')
        return { changeLogDate: value };
    refuse(`has change-log-date = ${shown(value)}`, 'Write "required" or "optional".');
    return {};
}
function readGlobs(key, value, refuse, settingsOf) {
    if (Array.isArray(value) && value.every(isGlob))
        return settingsOf(value);
    const wrong = Array.isArray(value) ? value.find((each) => !isGlob(each)) : value;
    const hint = 'Write a list of globs of paths without "./" and braces, such as ["src/*/translations/**"].';
    refuse(`has ${shown(wrong)} in ${key}`, hint);
    return {};
}
function readTagPrefix(value, refuse) {
    if (typeof value === 'string' && (0,tag/* isTagPrefix */.Rx)(value))
        return { tagPrefix: value };
    refuse(`has tag-prefix = ${shown(value)}`, `Write ${tag/* tagPrefixWords */.uU}, such as "v".`);
    return {};
}
function readSeverities(value, refuse) {
    if (!(0,toml/* isTable */.bI)(value)) {
        refuse(`has severity = ${shown(value)}`, 'Write a table of codes, such as { tag-lightweight = "error" }.');
        return {};
    }
    const severities = {};
    for (const [name, severity] of Object.entries(value)) {
        const code = adjustableCodes.find((each) => each === name);
        if (code === undefined) {
            const near = (0,unknown_name/* nearestTo */.k)(name, adjustableCodes);
            const hint = `The nearest code that can have another severity is ${near}; docs/configuration.md lists all.`;
            refuse(`has severity.${(0,quoted/* quoted */.TL)(name)}, and no code of that name can have another severity`, hint);
        }
        else if (severity === 'error' || severity === 'warning' || severity === 'off')
            severities[code] = severity;
        else
            refuse(`has severity.${code} = ${shown(severity)}`, 'Write "error", "warning", or "off".');
    }
    return { severities: severities };
}
function readNotesTemplates(value, refuse) {
    if (isPath(value))
        return { notesTemplates: Object.fromEntries(release_kind/* releaseKinds */.X.map((kind) => [kind, value])) };
    const kinds = release_kind/* releaseKinds */.X;
    if ((0,toml/* isTable */.bI)(value) && Object.entries(value).every(([kind, path]) => kinds.includes(kind) && isPath(path))) {
        return { notesTemplates: value };
    }
    const table = `{ ${release_kind/* releaseKinds */.X.map((kind) => `${kind} = "PATH"`).join(', ')} }`;
    refuse(`has notes-template = ${shown(value)}`, `Write the path of a file, or a table with any of ${table}.`);
    return {};
}
/** Braces are left out: a short text with some of them stands for millions of globs. */
const isGlob = (value) => isPath(value) && !/[{}]/.test(value);

;// CONCATENATED MODULE: ./lib/release/settings/values.js
/** What holds where nothing is set. */
const defaultSettings = {
    changeLog: { kind: 'search' },
    changeLogDate: 'required',
    allowFiles: [],
    allowFilesInDistribution: [],
    tagPrefix: undefined,
    packages: [],
    severities: {},
    notesTemplates: {},
};

;// CONCATENATED MODULE: ./lib/release/settings.js







/** A problem as a project has it count; none if it is switched off. */
function withSeverity(problem, severities) {
    const severity = severities[problem.code] ?? problem.severity;
    return severity === 'off' ? [] : [{ ...problem, severity }];
}
const file = 'pyproject.toml';
const tableName = 'tool.release-action';
/**
 * Read the settings of a project.
 *
 * @param text Whole `pyproject.toml`; `undefined` if there is none. One that is no TOML sets nothing: reading the project
 *   refuses it with its own code.
 * @param inherited What holds where the file is silent.
 */
function readSettings(text, inherited = defaultSettings) {
    const table = text === undefined ? undefined : settingsIn(text);
    if (text === undefined || table === undefined)
        return { settings: inherited, problems: [] };
    const problems = [];
    const lineOf = (0,toml/* keyLines */.rg)(text, tableName);
    const refuse = (key, found, hint) => {
        const message = `[${tableName}] of ${file} ${found}.`;
        problems.push({ code: 'configuration-invalid', severity: 'error', message, hint, file, line: lineOf(key) });
    };
    if (!(0,toml/* isTable */.bI)(table))
        refuse('', 'is no table', `Write the keys below one line "[${tableName}]".`);
    let settings = inherited;
    for (const [key, value] of Object.entries((0,toml/* isTable */.bI)(table) ? table : {})) {
        const reader = Object.hasOwn(readers, key) ? readers[key] : undefined;
        if (reader !== undefined)
            settings = { ...settings, ...reader(value, (...said) => refuse(key, ...said)) };
        else
            refuse(key, `has the key ${(0,quoted/* quoted */.TL)(key)}, which is not known`, (0,unknown_name/* hintForUnknown */.Z)(key, Object.keys(readers)));
    }
    return { settings, problems };
}
function settingsIn(text) {
    return (0,attempt/* readable */.HD)((0,attempt/* attempt */.CD)(() => (0,toml/* tableAt */.af)((0,toml/* parseToml */.MT)(file, text), 'tool')?.['release-action']));
}


/***/ }),

/***/ 97141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ hintForUnknown),
/* harmony export */   k: () => (/* binding */ nearestTo)
/* harmony export */ });
/* harmony import */ var leven__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47785);
/* harmony import */ var _listed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80922);
/* harmony import */ var _quoted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42767);



// Longer than any name that is known; the time of a comparison grows with the text.
const longestCompared = 100;
/** What to write in the place of a name that is not known: the nearest that is, or any other. */
function hintForUnknown(name, known) {
    return `Write ${nearestTo(name, known)}, or another of ${(0,_listed_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .K)(known.map(_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL))}.`;
}
/** The known name that is nearest to another, in quotes. */
function nearestTo(name, known) {
    return (0,_quoted_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)((0,leven__WEBPACK_IMPORTED_MODULE_2__/* .closestMatch */ .h)(name.slice(0, longestCompared), known) ?? '');
}


/***/ }),

/***/ 47785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ leven),
/* harmony export */   h: () => (/* binding */ closestMatch)
/* harmony export */ });
const array = [];
const characterCodeCache = [];

function leven(first, second, options) {
	if (first === second) {
		return 0;
	}

	const maxDistance = options?.maxDistance;
	const swap = first;

	// Swapping the strings if `a` is longer than `b` so we know which one is the
	// shortest & which one is the longest
	if (first.length > second.length) {
		first = second;
		second = swap;
	}

	let firstLength = first.length;
	let secondLength = second.length;

	// Performing suffix trimming:
	// We can linearly drop suffix common to both strings since they
	// don't increase distance at all
	// Note: `~-` is the bitwise way to perform a `- 1` operation
	while (firstLength > 0 && (first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength))) {
		firstLength--;
		secondLength--;
	}

	// Performing prefix trimming
	// We can linearly drop prefix common to both strings since they
	// don't increase distance at all
	let start = 0;

	while (start < firstLength && (first.charCodeAt(start) === second.charCodeAt(start))) {
		start++;
	}

	firstLength -= start;
	secondLength -= start;

	// Early termination after trimming: if difference in length exceeds max distance
	if (maxDistance !== undefined && secondLength - firstLength > maxDistance) {
		return maxDistance;
	}

	if (firstLength === 0) {
		return maxDistance !== undefined && secondLength > maxDistance
			? maxDistance
			: secondLength;
	}

	let bCharacterCode;
	let result;
	let temporary;
	let temporary2;
	let index = 0;
	let index2 = 0;

	while (index < firstLength) {
		characterCodeCache[index] = first.charCodeAt(start + index);
		array[index] = ++index;
	}

	while (index2 < secondLength) {
		bCharacterCode = second.charCodeAt(start + index2);
		temporary = index2++;
		result = index2;

		for (index = 0; index < firstLength; index++) {
			temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
			temporary = array[index];
			// eslint-disable-next-line no-multi-assign
			result = array[index] = temporary > result
				? (temporary2 > result ? result + 1 : temporary2)
				: (temporary2 > temporary ? temporary + 1 : temporary2);
		}

		// Early termination: if all values in current row exceed maxDistance
		if (maxDistance !== undefined) {
			let rowMinimum = result;
			for (index = 0; index < firstLength; index++) {
				if (array[index] < rowMinimum) {
					rowMinimum = array[index];
				}
			}

			if (rowMinimum > maxDistance) {
				return maxDistance;
			}
		}
	}

	// Bound arrays to avoid retaining large previous sizes
	array.length = firstLength;
	characterCodeCache.length = firstLength;

	return maxDistance !== undefined && result > maxDistance ? maxDistance : result;
}

function closestMatch(target, candidates, options) {
	if (!Array.isArray(candidates) || candidates.length === 0) {
		return undefined;
	}

	const userMax = options?.maxDistance;
	const targetLength = target.length;

	// Exact match fast-path
	for (const candidate of candidates) {
		if (candidate === target) {
			return candidate;
		}
	}

	if (userMax === 0) {
		return undefined;
	}

	let best;
	let bestDist = Number.POSITIVE_INFINITY;
	const seen = new Set();

	for (const candidate of candidates) {
		if (seen.has(candidate)) {
			continue;
		}

		seen.add(candidate);

		const lengthDiff = Math.abs(candidate.length - targetLength);
		if (lengthDiff >= bestDist) {
			continue;
		}

		if (userMax !== undefined && lengthDiff > userMax) {
			continue;
		}

		const cap = Number.isFinite(bestDist)
			? (userMax === undefined ? bestDist : Math.min(bestDist, userMax))
			: userMax;

		const distance = cap === undefined
			? leven(target, candidate)
			: leven(target, candidate, {maxDistance: cap});

		// Skip candidates that exceed the user's maximum distance
		if (userMax !== undefined && distance > userMax) {
			continue;
		}

		// If we got a capped result that equals the cap, we need the actual distance
		// for accurate comparison, but only if the cap was due to userMax
		let actualD = distance;
		if (cap !== undefined && distance === cap && cap === userMax) {
			actualD = leven(target, candidate);
		}

		if (actualD < bestDist) {
			bestDist = actualD;
			best = candidate;
			if (bestDist === 0) {
				break;
			}
		}
	}

	if (userMax !== undefined && bestDist > userMax) {
		return undefined;
	}

	return best;
}


/***/ })

};

//# sourceMappingURL=953.index.js.map