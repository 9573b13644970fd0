import { describe, expect, test } from '@jest/globals'
import { parseContentType } from '../../../src/distribution/description/content-type.ts'
import { faultOfImportName } from '../../../src/distribution/metadata/import-name.ts'
import { faultOfWebAddress } from '../../../src/distribution/metadata/web-address.ts'

describe('a web address', () => {
  test.each([
    ['https://example.com', 'the usual one'],
    ['HTTPS://EXAMPLE.COM', 'any case'],
    ['http://user:pw@example.com:8080/a?b#c', 'every part'],
    ['https://[::1]:8080/', 'an address of the network'],
    ['https://example.com, more', 'spaces and commas'],
    ['https://example.com/#a[b]#c', 'a fragment may hold anything'],
    ['http://example.com:port', 'no number is no port, and the index does not look further'],
    ['https:example.com', 'as browsers read it'],
    ['http:///example.com', 'as they do, too'],
  ])('%j is taken: %s', (text) => {
    expect(faultOfWebAddress(text)).toBeUndefined()
  })

  test.each([
    ['example.com', '', 'no scheme'],
    ['//example.com', '', 'none either'],
    ['ftp://example.com', '', 'another scheme'],
    ['git+https://example.com/x', '', 'a scheme of pip'],
    [' https://example.com', '', 'a space before it'],
    ['https://example.com/a[b]', '', 'brackets outside of the host'],
    ['https://example.com:99999/', ': there is no such port', 'a great port'],
    ['https://[::1]:65536', ': there is no such port', 'one too great'],
    ['http://', ': it has no host', 'nothing behind the scheme'],
    ['https://?q', ': it has no host', 'a query of nobody'],
    ['https://user@:80', ': it has no host', 'a user of nobody'],
  ])('%j is refused%s: %s', (text, reason) => {
    expect(faultOfWebAddress(text)).toBe(`'${text}' is not a valid url${reason}`)
  })
})

describe('a content type', () => {
  test.each([
    ['text/markdown', 'the usual one'],
    ['TEXT/Markdown', 'any case'],
    ['text/markdown; charset=UTF-8; variant=GFM', 'its parameters'],
    ['text/markdown;Variant="CommonMark";', 'quotes, case, nothing behind a semicolon'],
    ["text/plain; charset='UTF-8'", 'quotes of Python'],
    ['text/x-rst; charset=UTF-8 (always)', 'a comment'],
    ['text/markdown; variant=GFM; variant=gfm', 'the first of two counts'],
    ['text/markdown; charset=', 'a parameter without a value'],
    ['text/x-rst; variant=any; flavor=sweet', 'parameters that mean nothing there'],
  ])('%j is taken: %s', (text) => {
    expect(parseContentType(text).fault).toBeUndefined()
  })

  test.each<readonly [string, unknown, string]>([
    ['text/html', expect.stringContaining('must be one of text/x-rst'), 'not rendered'],
    ['markdown', expect.stringContaining('must be one of text/x-rst'), 'half a type'],
    ['text/markdown charset=UTF-8', expect.stringContaining('must be one of'), 'no semicolon'],
    ['text/markdown; charset=utf-8', "can only specify UTF-8, not 'utf-8'", 'another case'],
    ['text/markdown; charset', "can only specify UTF-8, not ''", 'no value'],
    ['text/markdown\n; charset=UTF-8', 'must be a single line', 'folded'],
  ])('%j is refused, %j: %s', (text, reason, _) => {
    expect(parseContentType(text).fault?.replace(/^'description-content-type' /, '')).toEqual(reason)
  })

  test('a variant of Markdown that is not rendered is refused', () => {
    expect(parseContentType('text/markdown; variant=gfm').fault).toBe(
      "valid Markdown variants are GFM and CommonMark, not 'gfm'",
    )
  })
})

describe('a name that can be imported', () => {
  test.each<readonly [string, unknown, string]>([
    ['rocket', undefined, 'a module'],
    ['rocket.engine', undefined, 'a module in a package'],
    ['_rocket2; private', undefined, 'one that is nobody else’s'],
    ['rocket ;private', undefined, 'space or none'],
    ['éclair', undefined, 'letters of any language'],
    ['a-b', "'a-b' is invalid for 'import-name'; 'a-b' is not a valid identifier", 'a hyphen'],
    ['a..b', "'a..b' is invalid for 'import-name'; '' is not a valid identifier", 'nothing between periods'],
    ['1a', "'1a' is invalid for 'import-name'; '1a' is not a valid identifier", 'a digit first'],
    ['a.class', "'a.class' is invalid for 'import-name'; 'class' is a keyword", 'a word of Python'],
    ['a; public', "'a; public' is invalid for 'import-name'; the only valid option is 'private'", 'another option'],
  ])('%j: %j, %s', (value, fault, _) => {
    expect(faultOfImportName(value, 'import-name')).toBe(fault)
  })
})
