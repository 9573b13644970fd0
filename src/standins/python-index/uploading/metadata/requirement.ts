import { type Marker, parseMarker } from './marker.ts'
import { failure } from './problem.ts'
import { isSpecifierSet } from './specifier.ts'
import { Tokens } from './tokens.ts'

/** What PyPI looks at in a requirement. */
export interface Requirement {
  readonly name: string
  readonly extras: readonly string[]
  /** Empty without one. */
  readonly url: string
  readonly marker: Marker | undefined
}

/**
 * Parse a requirement as the `packaging` library does.
 *
 * @throws SyntaxProblem with that library's text.
 * @throws Refusal 500 for what that library does not catch.
 * @see https://packaging.python.org/specifications/dependency-specifiers
 */
export function parseRequirement(text: string): Requirement {
  const tokens = new Tokens(text)
  tokens.skip('blank')
  const name = tokens.expect('identifier', 'package name at the start of dependency specifier')
  tokens.skip('blank')
  const extras = parseExtras(tokens)
  tokens.skip('blank')
  const { url, marker, specifiers } = tokens.take('at') === undefined ? parseVersions(tokens) : parseUrl(tokens)
  tokens.expect('end', 'end of dependency specifier')
  // `===` takes commas for a part of its version; the list is split at them afterwards.
  if (!isSpecifierSet(specifiers)) throw failure('packaging.specifiers.InvalidSpecifier')
  return { name, extras, url, marker }
}

/** A requirement with a URL as that library prints it: extras sorted, the marker spelled out. */
export function printRequirement({ name, extras, url, marker }: Requirement): string {
  const sorted = [...new Set(extras)].sort()
  const inBrackets = sorted.length === 0 ? '' : `[${sorted.join(',')}]`
  return `${name}${inBrackets} @ ${url}${marker === undefined ? '' : ` ; ${marker.printed}`}`
}

function parseExtras(tokens: Tokens): readonly string[] {
  if (!tokens.sees('leftBracket')) return []
  return tokens.enclosed('leftBracket', 'rightBracket', 'extras', () => {
    tokens.skip('blank')
    const first = tokens.take('identifier')
    const extras = first === undefined ? [] : [first]
    while (extras.length > 0) {
      tokens.skip('blank')
      if (tokens.sees('identifier')) throw tokens.problem('Expected comma between extra names')
      if (tokens.take('comma') === undefined) break
      tokens.skip('blank')
      extras.push(tokens.expect('identifier', 'extra name after comma'))
    }
    tokens.skip('blank')
    return extras
  })
}

type Details = Pick<Requirement, 'url' | 'marker'> & { readonly specifiers: string }

function parseUrl(tokens: Tokens): Details {
  tokens.skip('blank')
  const start = tokens.position
  const url = tokens.expect('url', 'URL after @')
  if (tokens.sees('end')) return { url, marker: undefined, specifiers: '' }
  tokens.expect('blank', 'whitespace after URL')
  if (tokens.sees('end')) return { url, marker: undefined, specifiers: '' }
  const marker = parseMarkerPart(tokens, start, 'semicolon (after URL and whitespace)')
  return { url, marker, specifiers: '' }
}

function parseVersions(tokens: Tokens): Details {
  const start = tokens.position
  const specifiers = tokens.enclosed('leftParenthesis', 'rightParenthesis', 'version specifier', () => {
    tokens.skip('blank')
    const found = parseSpecifiers(tokens)
    tokens.skip('blank')
    return found
  })
  tokens.skip('blank')
  const expected =
    specifiers === ''
      ? 'semicolon (after name with no version specifier)'
      : 'comma (within version specifier), semicolon (after version specifier)'
  const marker = tokens.sees('end') ? undefined : parseMarkerPart(tokens, start, expected)
  return { url: '', marker, specifiers }
}

function parseSpecifiers(tokens: Tokens): string {
  let specifiers = ''
  for (;;) {
    const start = tokens.position
    const specifier = tokens.take('specifier')
    if (specifier === undefined) return specifiers
    specifiers += specifier
    if (tokens.sees('prefixTrail')) {
      const end = tokens.position + 1
      throw tokens.problem('.* suffix can only be used with `==` or `!=` operators', start, end)
    }
    if (tokens.sees('localTrail')) {
      throw tokens.problem('Local version label can only be used with `==` or `!=` operators', start)
    }
    tokens.skip('blank')
    const comma = tokens.take('comma')
    if (comma === undefined) return specifiers
    specifiers += comma
    tokens.skip('blank')
  }
}

function parseMarkerPart(tokens: Tokens, start: number, expected: string): Marker {
  if (tokens.take('semicolon') === undefined) throw tokens.problem(`Expected ${expected} or end`, start)
  const marker = parseMarker(tokens)
  tokens.skip('blank')
  return marker
}
