import { describe, expect, test } from '@jest/globals'
import { Refusal } from '../../src/standins/python-index/page.ts'
import { checkMetadata } from '../../src/standins/python-index/uploading/metadata.ts'

/** What the index says to a good form with one field more; `undefined` when it takes it. */
const answerTo = (field: string, value: string) => {
  const good = { metadata_version: '2.5', name: 'x', version: '1.0' }
  try {
    checkMetadata(new Map(Object.entries({ ...good, [field]: value }).map(([name, text]) => [name, [text]])))
    return undefined
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { status: error.status, text: error.message }
  }
}

const see = 'See https://packaging.python.org/specifications/core-metadata for more information.'

// Each verdict and text is what PyPI's own code says, run beside this table when it was written.
describe('metadata that PyPI takes', () => {
  test.each<[field: string, value: string, why: string]>([
    ['requires_dist', 'x>=1,<2', 'two specifiers'],
    ['requires_dist', 'x (>=1)', 'the form of PEP 345'],
    ['requires_dist', "x[a,b]~=1.2; python_version < '3.11' and extra == 'c'", 'everything'],
    ['requires_dist', 'x>=1,', 'a comma at the end'],
    ['requires_dist', 'x===any-thing', 'compared as text'],
    ['requires_dist', 'x==1.0+local', 'a local version where it may be'],
    ['provides_dist', 'x>=1', 'fine'],
    ['requires_python', '>=3.8,,<4', 'an empty part'],
    ['requires_python', ',>=3.8', 'a comma in front'],
    ['requires_python', '===3.8', 'compared as text'],
    ['license_expression', 'mit OR apache-2.0', 'any case'],
    ['license_expression', '(MIT and BSD-3-Clause) or GPL-2.0-only WITH Classpath-exception-2.0', 'brackets'],
    ['license_expression', 'LicenseRef-My.Own-1', 'a license of its own'],
    ['license_expression', 'MIT+', 'or later'],
    ['license_expression', 'UNLICENSE', 'known in capitals'],
    ['author_email', 'Jane Doe <jane@example.com>', 'a name in front'],
    ['author_email', 'a@example.com, b@example.com', 'several are not looked at'],
    ['author_email', 'Doe, Jane <jane@example.com>', 'a comma makes several'],
    ['author_email', 'José <josé@bücher.example>', 'letters of every script'],
    ['author_email', 'team <>', 'nothing to look at'],
    ['author_email', '{name}@example.com', 'braces are letters like others'],
    ['classifiers', 'Programming Language :: Python :: 3', 'known'],
    ['home_page', 'HTTPS://EXAMPLE.COM', 'any case'],
    ['home_page', 'http:///path', 'no host'],
    ['home_page', 'http://example.com:port', 'no number: no host either'],
    ['home_page', 'https://[::1]/', 'an address of IPv6'],
    ['home_page', 'https://example.com/ü?a=b#c#d', 'what has to be escaped is'],
    ['project_urls', `${'é'.repeat(32)}, https://example.com`, 'characters are counted'],
    ['description_content_type', 'text/markdown; charset=UTF-8; variant=CommonMark', 'everything'],
    ['description_content_type', 'Text/X-RST; flavor=sweet', 'any case, and a parameter of its own'],
    ['description_content_type', 'text/x-rst; variant=gfm', 'only Markdown has variants'],
    ['import_name', 'a.b; private', 'private'],
    ['import_name', 'größe', 'letters of every script'],
    ['license_file', 'LICENSES/MIT.txt', 'in a folder'],
    ['dynamic', 'Description', 'may be'],
    ['provides_extra', 'a.B_c', 'any case'],
    ['version', '1.0-1', 'a post release'],
    ['version', 'v1.0', 'an old v'],
    ['version', '1.0.RC1', 'capitals'],
    ['summary', `${'🚀'.repeat(512)}`, 'characters are counted'],
  ])('%s %j, as %s', (field, value) => {
    expect(answerTo(field, value)).toBeUndefined()
  })
})

describe('metadata that PyPI refuses, and its words', () => {
  test.each<[field: string, value: string, text: string, why: string]>([
    ['requires_dist', 'x>=1.0.*', "'x>=1.0.*' is invalid for 'requires-dist'.", 'a wildcard where none may be'],
    ['requires_dist', 'x~=1', "'x~=1' is invalid for 'requires-dist'.", 'one number is not compatible with any'],
    ['requires_dist', 'x=1', "'x=1' is invalid for 'requires-dist'.", 'no such operator'],
    ['requires_dist', 'x y', "'x y' is invalid for 'requires-dist'.", 'two names'],
    ['requires_dist', 'x[a', "'x[a' is invalid for 'requires-dist'.", 'a bracket that does not close'],
    ['requires_dist', 'x[a b]', "'x[a b]' is invalid for 'requires-dist'.", 'extras without a comma'],
    ['requires_dist', 'x;', "'x;' is invalid for 'requires-dist'.", 'no marker'],
    ['requires_dist', "x; os_nme == 'nt'", "\"x; os_nme == 'nt'\" is invalid for 'requires-dist'.", 'no such variable'],
    [
      'requires_dist',
      'x; python_version<3',
      "'x; python_version<3' is invalid for 'requires-dist'.",
      'a number without quotes',
    ],
    [
      'requires_dist',
      "x; extra = 'y'",
      "\"x; extra = 'y'\" is invalid for 'requires-dist'.",
      'no such operator in a marker',
    ],
    ['requires_dist', '-x', "'-x' is invalid for 'requires-dist'.", 'a dash in front'],
    [
      'requires_dist',
      'x @ https://example.com/x.whl',
      "Can't have direct dependency: x @ https://example.com/x.whl.",
      'a URL',
    ],
    [
      'requires_dist',
      "x[b,a] @ https://example.com ; extra == 'A_b'",
      'Can\'t have direct dependency: x[a,b] @ https://example.com ; extra == "a-b".',
      'printed in normal form',
    ],
    [
      'provides_dist',
      'x (1.0)',
      "'x (1.0)' is invalid: Expected matching RIGHT_PARENTHESIS for LEFT_PARENTHESIS, after version specifier\n    x (1.0)\n      ~^.",
      'a version alone',
    ],
    [
      'provides_dist',
      'x=1',
      "'x=1' is invalid: Expected semicolon (after name with no version specifier) or end\n    x=1\n     ^.",
      'shown with a pointer',
    ],
    [
      'provides_dist',
      'x[a',
      "'x[a' is invalid: Expected matching RIGHT_BRACKET for LEFT_BRACKET, after extras\n    x[a\n     ~~^.",
      'a bracket that does not close',
    ],
    ['provides_dist', 'x @ https://example.com', "Can't have direct dependency: 'x @ https://example.com'.", 'a URL'],
    [
      'obsoletes_dist',
      'x>=1; a',
      "'x>=1; a' is invalid: Expected a marker variable or quoted string\n    x>=1; a\n          ^.",
      'no variable',
    ],
    ['requires_python', '3.8', "'3.8' is invalid for 'requires-python'.", 'no operator'],
    ['requires_python', '>=3.8.*', "'>=3.8.*' is invalid for 'requires-python'.", 'a wildcard where none may be'],
    ['requires_python', '>=３.8', "'>=３.8' is invalid for 'requires-python'.", 'digits of another script'],
    ['license_expression', 'BSD', "'BSD' is invalid for 'license-expression'.", 'no identifier'],
    ['license_expression', 'MIT OR', "'MIT OR' is invalid for 'license-expression'.", 'an operand is missing'],
    [
      'license_expression',
      'MIT Apache-2.0',
      "'MIT Apache-2.0' is invalid for 'license-expression'.",
      'an operator is missing',
    ],
    ['license_expression', '(MIT', "'(MIT' is invalid for 'license-expression'.", 'a bracket that does not close'],
    ['license_expression', '()', "'()' is invalid for 'license-expression'.", 'empty brackets'],
    ['license_expression', 'MIT, BSD-3-Clause', "'MIT, BSD-3-Clause' is invalid for 'license-expression'.", 'a comma'],
    ['license_expression', 'NONE', "'NONE' is invalid for 'license-expression'.", 'SPDX has it, PyPI has not'],
    [
      'license_expression',
      'DocumentRef-a:LicenseRef-b',
      "'DocumentRef-a:LicenseRef-b' is invalid for 'license-expression'.",
      'a license in another document',
    ],
    ['license_expression', 'LicenseRef-a_b', "'LicenseRef-a_b' is invalid for 'license-expression'.", 'an underscore'],
    [
      'license_expression',
      'MIT WITH MIT',
      "'MIT WITH MIT' is invalid for 'license-expression'.",
      'a license is no exception',
    ],
    [
      'author_email',
      'jane (at) example.com',
      "'jane' is not a valid email address: An email address must have an @-sign.",
      'a comment, then a domain without an at sign',
    ],
    [
      'author_email',
      'nobody',
      "'nobody' is not a valid email address: An email address must have an @-sign.",
      'no at sign',
    ],
    [
      'author_email',
      'jane at example.com',
      "'jane' is not a valid email address: An email address must have an @-sign.",
      'words',
    ],
    [
      'author_email',
      'a..b@example.com',
      "'a..b@example.com' is not a valid email address: An email address cannot have two periods in a row.",
      'two dots',
    ],
    [
      'author_email',
      '.a@example.com',
      "'.a@example.com' is not a valid email address: An email address cannot start with a period.",
      'a dot in front',
    ],
    [
      'author_email',
      'a.@example.com',
      "'a.@example.com' is not a valid email address: An email address cannot have a period immediately before the @-sign.",
      'a dot before the at sign',
    ],
    [
      'author_email',
      'a@example',
      "'a@example' is not a valid email address: The part after the @-sign is not valid. It should have a period.",
      'no dot in the domain',
    ],
    [
      'author_email',
      'a@localhost',
      "'a@localhost' is not a valid email address: The part after the @-sign is not valid. It should have a period.",
      'this machine',
    ],
    [
      'author_email',
      'a@example.local',
      "'a@example.local' is not a valid email address: The part after the @-sign is a special-use or reserved name that cannot be used with email.",
      'the local network',
    ],
    [
      'author_email',
      'a@127.0.0.1',
      "'a@127.0.0.1' is not a valid email address: The part after the @-sign is not valid. It is not within a valid top-level domain.",
      'an address of a machine',
    ],
    [
      'author_email',
      'a@exa_mple.com',
      "'a@exa_mple.com' is not a valid email address: The part after the @-sign contains invalid characters: '_'.",
      'an underscore',
    ],
    [
      'author_email',
      'a@-example.com',
      "'a@-example.com' is not a valid email address: An email address cannot have a hyphen immediately after the @-sign.",
      'a hyphen in front',
    ],
    [
      'author_email',
      'a@example-.com',
      "'a@example-.com' is not a valid email address: An email address cannot have a period and a hyphen next to each other.",
      'a hyphen before a dot',
    ],
    [
      'author_email',
      'a@ab--cd.com',
      "'a@ab--cd.com' is not a valid email address: An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.",
      'hyphens that Punycode has',
    ],
    [
      'author_email',
      'a@xn--a.com',
      "'a@xn--a.com' is not a valid email address: The part after the @-sign is not valid IDNA (Codepoint U+0080 at position 1 of '\\x80' not allowed).",
      'no Punycode',
    ],
    [
      'author_email',
      'a@☃.example',
      "'a@☃.example' is not a valid email address: The part after the @-sign is invalid (Codepoint U+2603 at position 1 of '☃' not allowed).",
      'a symbol',
    ],
    [
      'author_email',
      '"a b"@example.com',
      '\'"a b"@example.com\' is not a valid email address: Quoting the part before the @-sign is not allowed here.',
      'quotes',
    ],
    [
      'author_email',
      `a@${'x'.repeat(64)}.com`,
      `'a@${'x'.repeat(64)}.com' is not a valid email address: After the @-sign, periods cannot be separated by so many characters (1 character too many).`,
      'a long label',
    ],
    [
      'author_email',
      `${'x'.repeat(250)}@example.com`,
      `'${'x'.repeat(250)}@example.com' is not a valid email address: The email address is too long (8 characters too many).`,
      'too long',
    ],
    [
      'author_email',
      'a@example.com.',
      "'a@example.com.' is not a valid email address: An email address cannot end with a period.",
      'a dot at the end',
    ],
    [
      'maintainer_email',
      'a b@example.com',
      "'a b@example.com' is not a valid email address: The email address contains invalid characters before the @-sign: SPACE.",
      'a blank',
    ],
    [
      'classifiers',
      'Programming Language :: Python :: 3.99',
      "'Programming Language :: Python :: 3.99' is not a valid classifier.",
      'not yet',
    ],
    [
      'classifiers',
      'programming language :: python',
      "'programming language :: python' is not a valid classifier.",
      'another case',
    ],
    [
      'classifiers',
      'Private :: Do Not Upload',
      "'Private :: Do Not Upload' is not a valid classifier.",
      'kept from being uploaded',
    ],
    [
      'classifiers',
      'Natural Language :: Ukranian',
      "The classifier 'Natural Language :: Ukranian' has been deprecated, use one of ['Natural Language :: Ukrainian'] instead.",
      'deprecated, with what to use',
    ],
    [
      'classifiers',
      'Topic :: Communications :: Chat :: AOL Instant Messenger',
      "The classifier 'Topic :: Communications :: Chat :: AOL Instant Messenger' has been deprecated.",
      'deprecated',
    ],
    [
      'home_page',
      'https://example.com:99999/',
      "'https://example.com:99999/' is not a valid url.",
      'a port that cannot be',
    ],
    ['home_page', 'example.com', "'example.com' is not a valid url.", 'no scheme'],
    ['home_page', 'ftp://example.com', "'ftp://example.com' is not a valid url.", 'another scheme'],
    ['home_page', 'https://example.com/[a]', "'https://example.com/[a]' is not a valid url.", 'brackets in the path'],
    [
      'home_page',
      'https://example.com/?a[]=1',
      "'https://example.com/?a[]=1' is not a valid url.",
      'brackets in the query',
    ],
    ['download_url', 'x', "'x' is not a valid url.", 'no URL'],
    ['project_urls', 'Docs', 'Must have a URL.', 'no URL'],
    ['project_urls', ', https://example.com', 'Must have a label.', 'no label'],
    [
      'project_urls',
      `${'x'.repeat(33)}, https://example.com`,
      `'${'x'.repeat(33)}' must be 32 characters or less.`,
      'a long label',
    ],
    [
      'project_urls',
      'Docs, git+https://example.com',
      "'git+https://example.com' is not a valid url.",
      'another scheme',
    ],
    [
      'description_content_type',
      'text/markdown; charset=utf-8',
      "'description-content-type' can only specify the UTF-8 charset, not 'utf-8'.",
      'another case',
    ],
    [
      'description_content_type',
      'text/markdown; variant=gfm',
      "valid Markdown variants for 'description-content-type' are ['GFM', 'CommonMark'], not 'gfm'.",
      'another case',
    ],
    [
      'description_content_type',
      'markdown',
      "'description-content-type' must be one of ['text/plain', 'text/x-rst', 'text/markdown'], not 'markdown'.",
      'no type',
    ],
    ['import_name', 'a-b', "'a-b' is invalid for 'import-name'; 'a-b' is not a valid identifier.", 'a dash'],
    ['import_name', 'class', "'class' is invalid for 'import-name'; 'class' is a keyword.", 'a keyword'],
    ['import_name', 'a..b', "'a..b' is invalid for 'import-name'; '' is not a valid identifier.", 'an empty part'],
    [
      'import_name',
      'a; public',
      "'a; public' is invalid for 'import-name'; the only valid option is 'private'.",
      'another word',
    ],
    [
      'import_namespace',
      '1a',
      "'1a' is invalid for 'import-namespace'; '1a' is not a valid identifier.",
      'a digit in front',
    ],
    ['license_file', 'LICEN*', "'LICEN*' is invalid for 'license-file', paths must be resolved.", 'a pattern'],
    ['license_file', '/LICENSE', "'/LICENSE' is invalid for 'license-file', paths must be relative.", 'absolute'],
    [
      'license_file',
      'C:/LICENSE',
      "'C:/LICENSE' is invalid for 'license-file', paths must be relative.",
      'absolute elsewhere',
    ],
    ['license_file', './LICENSE', "'./LICENSE' is invalid for 'license-file', paths must use '/' delimiter.", 'a dot'],
    ['license_file', 'a\\b', "'a\\\\b' is invalid for 'license-file', paths must use '/' delimiter.", 'a backslash'],
    [
      'license_file',
      'a/../b',
      "'a/../b' is invalid for 'license-file', parent directory indicators are not allowed.",
      'outside',
    ],
    ['dynamic', 'Metadata-Version', "'metadata-version' is not allowed as a dynamic field.", 'never'],
    ['dynamic', 'Dynamic', "Dynamic field 'dynamic' is not a valid dynamic field.", 'a field, and never dynamic'],
    ['dynamic', 'Colour', "'colour' is not a valid dynamic field.", 'no field'],
    ['provides_extra', 'a b', "'a b' is invalid for 'provides-extra'.", 'a blank'],
    ['provides_extra', '-a', "'-a' is invalid for 'provides-extra'.", 'a dash in front'],
    ['version', '1.0.x', "'1.0.x' is invalid for 'version'.", 'no version'],
    ['version', '１.0', "'１.0' is invalid for 'version'.", 'digits of another script'],
    ['summary', `${'🚀'.repeat(513)}`, "'summary' field must be 512 characters or less.", 'one too many'],
  ])('%s %j: %s, as %s', (field, value, text) => {
    expect(answerTo(field, value)).toEqual({ status: 400, text: `${text} ${see}` })
  })
})

describe('metadata that PyPI fails at', () => {
  test.each<[field: string, value: string, why: string]>([
    ['requires_dist', 'x===a,b', 'a comma makes PyPI fail'],
    ['requires_python', '{x}', 'a brace makes PyPI fail'],
  ])('%s %j, as %s', (field, value) => {
    expect(answerTo(field, value)?.status).toBe(500)
  })
})
