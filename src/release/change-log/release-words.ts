const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

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
].join('|')
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
].join('|')
// What follows them is when it is hoped for.
const hopes = '(?:planned|scheduled|expected|estimated|eta|target(?:ed|ing)?|due)'
const left = 'tb[acdr]|to be (?:released|published|announced|decided|determined|defined|confirmed|done|dated)|yyyy'

const unreleased = new RegExp(`\\b(?:${plainWords})(?![\\w])`, 'iu')
const unreleasedAlone = new RegExp(`^(?:${wholeWords})$`, 'iu')
const hoped = new RegExp(`^(?:release )?${hopes}(?=$|:| (?:for|in|on|by|date|release|q?\\d+|${month})\\b)`, 'iu')
const placeholder = new RegExp(
  `\\b(?:yyyy[-/.]mm[-/.]dd|${left})\\b|^target|(?:\\b${month} |-)x{1,2}\\b|\\b\\d{4}[/.]x{1,2}\\b|\\b\\d\\dxx\\b|\\b0000\\b|\\?\\?`,
  'i',
)
const placeholderAlone = new RegExp(
  `^(?:${left}|(?:release[- ])?date|\\.{2,}|[\u2026?_-]+|x{2,}|[<{$@%]+(?:release[-_ ]?)?date[>}$@%]+)$`,
  'i',
)
// "This version is in development.", but not "In development mode, …".
const sentence = new RegExp(
  `^(?:(?:currently|still|this (?:version|release) is) )*(?:${plainWords}|${left})(?=$|[^\\s\\p{L}\\p{N}]| [^\\p{L}]| (?:for|since|until|yet)\\b)`,
  'iu',
)
// "Date: 2026-01-05" is no placeholder, but "date" alone is.
const label = /\b(?:release[- ])?date: ?(?=[^\s)\]])/gi
const signsAround = /^["'*_~]+|(?<=[\p{L}\p{N}?])["'*_~.!]+$/gu
const signs = /[()[\]{},;:|/]|(?:^|\s)[-\u2013\u2014]+(?=\s|$)/u

/** That something is not released, or that its day is to be filled in. */
export type Remark = 'unreleased' | 'placeholder'

/**
 * What the words beside a version say of its release.
 *
 * @param words At most 200 characters.
 * @returns `undefined` if they say neither.
 */
export function remarkIn(words: string): Remark | undefined {
  return findRemark(words)?.kind
}

/**
 * The part of words that is such a remark, as it is written.
 *
 * @param words At most 200 characters.
 */
export function remarkTextIn(words: string): string | undefined {
  return findRemark(words)?.text
}

interface FoundRemark {
  readonly kind: Remark
  readonly text: string
}

function findRemark(words: string): FoundRemark | undefined {
  const text = words.replace(label, '')
  const sure = foundBy(unreleased, 'unreleased', text) ?? foundBy(placeholder, 'placeholder', text)
  if (sure !== undefined) return sure
  const parts = text.split(signs).map((part) => part.trim().replace(signsAround, ''))
  const open = parts.find((part) => unreleasedAlone.test(part) || hoped.test(part))
  if (open !== undefined) return { kind: 'unreleased', text: open }
  const left = parts.find((part) => placeholderAlone.test(part))
  if (left !== undefined) return { kind: 'placeholder', text: left }
  // "1.0 -", "1.0 ()", and "1.0 (...)" leave the day open.
  const isEmpty = /[-\u2013\u2014([.\u2026]/u.test(text) && !/[\p{L}\p{N}]/u.test(text)
  return isEmpty ? { kind: 'placeholder', text: text.trim() } : undefined
}

/** What a pattern finds, up to the ends of its words: all of `2026-xx-xx`. */
function foundBy(pattern: RegExp, kind: Remark, text: string): FoundRemark | undefined {
  const match = pattern.exec(text)
  if (match === null) return undefined
  const before = /[^\s()[\],;:]*$/.exec(text.slice(0, match.index))?.[0] ?? ''
  const [after = ''] = /^[^\s()[\],;:.]*/.exec(text.slice(match.index + match[0].length)) ?? []
  return { kind, text: before + match[0] + after }
}

/**
 * What a line says of a release that does nothing else.
 *
 * @param text At most 200 characters.
 * @returns `undefined` of an entry such as `Show warnings in development.`
 */
export function remarkOf(text: string): Remark | undefined {
  const words = text.split(' ').length
  if (words <= 8 && sentence.test(text)) return remarkIn(text)
  const [first = text] = text.split(signs).filter((part) => part.trim() !== '')
  return words <= 4 && remarkIn(first.trim()) !== undefined && !unreleased.test(first) ? remarkIn(text) : undefined
}
