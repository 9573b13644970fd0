import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { attempt, readable } from '../../../attempt.ts'
import { isRecord } from '../../../json-value.ts'
import { parseToml } from '../../../release/project/toml.ts'
import { formOfFormat } from './export-subst.ts'

/** A file of a source distribution that has other bytes than the commit's. */
export interface TwoTexts {
  /** Inside the source distribution, without its top folder. */
  readonly path: string
  readonly packed: Buffer
  /** Empty where the commit has no such file. */
  readonly tracked: Buffer
  /** The version that is released, as the distribution spells it. */
  readonly version: string
  /** Whether `git archive` expands placeholders in it. */
  readonly isSubstituted: boolean
}

/**
 * Why two files are the same source although their bytes differ: what a tool is known to change, proved by the bytes.
 *
 * @returns `undefined` for any other difference.
 */
export function reasonOfDifference({ path, packed, tracked, version, isSubstituted }: TwoTexts): string | undefined {
  if (path === 'setup.cfg' && isSameConfiguration(textOf(packed), textOf(tracked))) return 'setuptools writes it'
  if (tracked.length === 0) return undefined
  if (isPointerTo(tracked.toString('latin1'), packed)) return 'Git LFS keeps its bytes'
  const [is, was] = [textOf(packed), textOf(tracked)]
  if (is === was) return 'its line ends differ'
  if (path === 'pyproject.toml' && isSameProject(packed, tracked)) return 'the back end writes the version into it'
  if (isSubstituted && isExpanded(was, is)) return 'git expands its placeholders'
  if (isVersioned(was, is, version)) return 'a tool writes the version into it'
  if (isOfVersioneer(was, is, version)) return 'versioneer writes it'
  return undefined
}

/** Each byte is a character, so that nothing is lost in what is not text; with the line ends that git keeps. */
const textOf = (bytes: Buffer): string => bytes.toString('latin1').replaceAll('\r\n', '\n')

/** @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
function isPointerTo(tracked: string, packed: Buffer): boolean {
  const [, oid] =
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-.*\n)*oid sha256:([0-9a-f]{64})\n/.exec(tracked) ?? []
  return oid !== undefined && createHash('sha256').update(packed).digest('hex') === oid
}

/** setuptools writes the file anew, by Python's `configparser`: without comments, and with a section of its own. */
const isSameConfiguration = (is: string, was: string): boolean =>
  isDeepStrictEqual(linesOfConfiguration(is), linesOfConfiguration(was))

function linesOfConfiguration(text: string): readonly string[] {
  const lines: string[] = []
  let section = ''
  for (const line of text.split('\n').map((each) => each.trim())) {
    if (line === '' || /^[#;]/.test(line)) continue
    section = /^\[([^\]]+)\]$/.exec(line)?.[1] ?? section
    if (section === 'egg_info' && (/^\[/.test(line) || /^tag_(?:build|date)\s*=/.test(line))) continue
    lines.push(line.replace(/^([\w.-]+)\s*[:=]\s*/, (_, name: string) => `${name.toLowerCase()} = `).trimEnd())
  }
  return lines
}

/** Back ends that take the version from elsewhere write it here, and may write all of the file anew. */
function isSameProject(packed: Buffer, tracked: Buffer): boolean {
  const [is, was] = [packed, tracked].map((bytes) =>
    readable(attempt(() => withoutVersion(parseToml('pyproject.toml', bytes.toString('utf8'))))),
  )
  return is !== undefined && isDeepStrictEqual(is, was)
}

const ofVersion: ReadonlySet<string> = new Set(['version', 'dynamic'])

function withoutVersion(document: Readonly<Record<string, unknown>>): unknown {
  const { project, tool, ...rest } = document
  const without = (value: unknown, names: ReadonlySet<string>): unknown =>
    isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name))) : value
  const tools = isRecord(tool)
    ? Object.entries(tool).flatMap(([name, value]): (readonly [string, unknown])[] => {
        if (name === 'poetry-dynamic-versioning') return []
        return [[name, name === 'poetry' || name === 'pdm' ? without(value, ofVersion) : value]]
      })
    : []
  return { ...rest, project: without(project, ofVersion), tool: Object.fromEntries(tools) }
}

/** `git archive`, which meson uses, puts facts of the commit in the place of `$Format:…$`. */
function isExpanded(was: string, is: string): boolean {
  const placeholder = /\$Format:([^$\n]*)\$/g
  const forms = [...was.matchAll(placeholder)].map(([, format = '']) => formOfFormat(format))
  const parts = was.split(/\$Format:[^$\n]*\$/)
  return parts.length > 1 && isJoinedBy(parts, is, (text, index) => forms[index]?.test(text) === true)
}

const versionForm = /^v?\d[\w.!+-]{0,100}$/

/** Only where the release's own version stands may the commit have another one, or a placeholder. */
function isVersioned(was: string, is: string, version: string): boolean {
  const parts = is.split(version)
  return parts.length > 1 && isJoinedBy(parts, was, (text) => versionForm.test(text))
}

/**
 * versioneer puts a short module with facts in the place of a long one.
 *
 * @see https://github.com/python-versioneer/python-versioneer/blob/master/src/from_file.py
 */
function isOfVersioneer(was: string, is: string, version: string): boolean {
  const [, facts] = versioneerForm.exec(is) ?? []
  if (facts === undefined || !/versioneer/.test(was)) return false
  const read = readable(attempt((): unknown => JSON.parse(facts)))
  return isRecord(read) && read.version === version
}

const versioneerForm =
  /^(?:#[^\n]*\n)*\n*(?:import (?:json|sys)\n)+\n*version_json = '''\n(\{[^'\\]*\})\n'''[ ]{0,2}# END VERSION_JSON\n+def get_versions\(\):\n {4}return json\.loads\(version_json\)\n*$/

/** Whether a text is these parts, in their order, with something of a form between them. */
function isJoinedBy(
  parts: readonly string[],
  text: string,
  fits: (between: string, index: number) => boolean,
): boolean {
  const [first = '', ...rest] = parts
  if (!text.startsWith(first)) return false
  let from = first.length
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1
    const to = isLast ? text.length - part.length : text.indexOf(part, from)
    if (to < from || !text.endsWith(isLast ? part : '') || !fits(text.slice(from, to), index)) return false
    from = to + part.length
  }
  return true
}
