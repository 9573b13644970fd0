import { attempt } from '../../../attempt.ts'
import { ReleaseError } from '../../../errors.ts'
import { parseVersion, type Version } from '../../version.ts'
import { convertPattern, searchPattern } from '../python-pattern.ts'
import type { TagRules } from '../version-source.ts'

/** What a tool makes of a tag. */
export type SeenVersion =
  | { readonly kind: 'seen'; readonly version: Version }
  /** The tool does not look at it, or finds no version in it. */
  | { readonly kind: 'not-seen' }
  /** Only running code could tell; begins in lower case, without a full stop. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** The version that a tool reads in the name of a tag. */
export function versionSeenIn(name: string, rules: TagRules): SeenVersion {
  switch (rules.kind) {
    case 'unknown':
      return rules
    case 'prefix': {
      const prefix = rules.prefixes.find((each) => name.startsWith(each))
      return seen(prefix === undefined ? undefined : name.slice(prefix.length))
    }
    case 'pattern': {
      const found = attempt(() => (isLookedAt(name, rules) ? textIn(name, rules) : undefined))
      if (!(found instanceof ReleaseError)) return seen(found)
      return { kind: 'unknown', reason: found.message.replace(/\.$/, '').replace(/^The/, 'the') }
    }
  }
}

/**
 * Whether a tool looks at a tag: by `git describe` it takes the first that its globs name, whatever it reads there.
 *
 * @throws ReleaseError `version-not-found` if a glob takes too long.
 */
export function isLookedAt(name: string, rules: Extract<TagRules, { kind: 'pattern' }>): boolean {
  const { globs, where } = rules
  return globs.length === 0 || globs.some((glob) => searchPattern(patternOf(glob), name, where) !== undefined)
}

const seen = (text: string | undefined): SeenVersion => {
  const version = text === undefined ? undefined : parseVersion(text)
  return version === undefined ? { kind: 'not-seen' } : { kind: 'seen', version }
}

// `re.match` holds at the beginning only, and the leftmost match is the one there, if there is one.
function textIn(name: string, { pattern, where, passesOver }: Extract<TagRules, { kind: 'pattern' }>) {
  const match = searchPattern(convertPattern({ pattern, where, isMultiline: false }), name, where)
  if (match === undefined || (match.index > 0 && !passesOver)) return undefined
  const { version, base, epoch, stage = '', revision = '' } = match.groups ?? {}
  if (base !== undefined) return `${epoch === undefined ? '' : `${epoch}!`}${base}${stage}${revision}`
  return version ?? (match.length === 2 ? match[1] : undefined)
}

/** A glob of git for names of tags; a sign that stands for nothing else stands for itself. */
function patternOf(glob: string): RegExp {
  const parts = glob.replaceAll(/\[[!^]?\]?[^\]]*\]|\\.|[\s\S]/g, (part) => {
    if (part === '*') return String.raw`[\s\S]*`
    if (part === '?') return String.raw`[\s\S]`
    if (part.length > 1 && part.startsWith('[')) return part.replace(/^\[!/, '[^').replaceAll('\\', '\\\\')
    return part.replace(/^\\(?=.)/, '').replace(/[$()*+.?[\\\]^{|}]/, '\\$&')
  })
  return new RegExp(`^${parts}$`)
}
