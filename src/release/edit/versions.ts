import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { findBystanders } from '../project/bystanders.ts'
import { findDeclarations } from '../project/declarations.ts'
import { readLock } from '../project/lock.ts'
import { pythonTokens, type Token } from '../project/python-tokens.ts'
import { parseSetupConfiguration } from '../project/setup-cfg.ts'
import { isTable, parseToml } from '../project/toml.ts'
import { readProject, type VersionSource } from '../project.ts'
import { reading } from '../reading.ts'
import type { SourceTree } from '../source-tree.ts'
import { spelledAlike } from '../tag/spelling.ts'
import { parseVersion, type Version } from '../version.ts'
import { offsetsOf, writtenIn } from './offsets.ts'
import { withSpans } from './spans.ts'
import { asSemVer, asTuple, isSemVerFile, isStated, statedAs } from './spelling.ts'

type ReadSources = (tree: SourceTree) => Promise<readonly VersionSource[]>

/** A constant that is to say another version. */
interface Place {
  readonly source: VersionSource
  /** As it is spelled there; `undefined` if the file cannot say it. */
  readonly version: string | undefined
  /** Reads the places of this kind again, to prove the edit. */
  readonly read: ReadSources
}

/**
 * Set the version in every place that declares it, and in the project's own entry of `uv.lock`.
 *
 * @param version As it is to be written, such as `3.2.0` or `3.2.1.dev`; the lock gets its normal form, as uv writes it.
 *   A place that says the same development version in another spelling stays as it is.
 * @returns Only files that change.
 * @throws ReleaseError `version-not-editable`, and what `readProject` throws.
 */
export async function editVersions(tree: SourceTree, version: string): Promise<Edits> {
  const { normalizedName } = await readProject(tree)
  const readAll: ReadSources = async (each) => findDeclarations(each, await readProject(each))
  const readEntry: ReadSources = async (each) => [(await readLock(each, normalizedName)) ?? []].flat()
  const normalForm = parseVersion(version)?.text ?? version
  const places: readonly Place[] = [
    ...(await readAll(tree)).map((source) => ({ source, version: spelledIn(source, version), read: readAll })),
    ...(await readEntry(tree)).map((source) => ({ source, version: normalForm, read: readEntry })),
  ]
  return await setPlaces(tree, places, version)
}

/**
 * Bring files along that state the version for others, where they had one of these versions.
 *
 * @param edits What is edited already.
 * @param previous The versions before: of the project, and of the last release.
 * @returns The edits with those. A file that has no word for the version, or cannot be edited safely, stays: `check` names it.
 */
export async function editBystanders(
  tree: SourceTree,
  edits: Edits,
  { version, previous }: { readonly version: Version; readonly previous: readonly Version[] },
): Promise<Edits> {
  let edited = edits
  for (const source of await findBystanders(withEdits(tree, edits))) {
    const stated = statedAs(source, version)
    const isStale = !isStated(source, version) && previous.some((other) => isStated(source, other))
    if (!isStale || stated === undefined) continue
    const place = { source, version: stated, read: findBystanders }
    const written = await reading(setPlaces(withEdits(tree, edited), [place], version.text))
    if (written.kind === 'read') edited = new Map([...edited, ...written.value])
  }
  return edited
}

/** @returns Only files that change. */
async function setPlaces(tree: SourceTree, places: readonly Place[], version: string): Promise<Edits> {
  const edits = new Map<string, string>()
  for (const place of places) {
    const { file, text } = place.source
    if (place.version === undefined)
      throw notEditable(place.source, version, `as SemVer, which has no ${quoted(version)}`)
    const spelled = { ...place, version: place.version }
    if (!isSaid(text, spelled.version)) edits.set(file, await editPlace(withEdits(tree, edits), spelled))
  }
  return edits
}

/** A version as a file has it, with zeros of the calendar; `undefined` if it wants SemVer, which has no such version. */
function spelledIn({ file, text }: VersionSource, version: string): string | undefined {
  const wanted = isSemVerFile(file) ? parseVersion(version) : undefined
  return wanted === undefined ? spelledAlike(version, [text]) : asSemVer(wanted)
}

// A release is declared in its normal form; of a development version every spelling does.
function isSaid(text: string, version: string): boolean {
  const [found, wanted] = [parseVersion(text), parseVersion(version)]
  return text === version || (wanted?.isDevelopment === true && found?.text === wanted.text)
}

type SpelledPlace = Place & { readonly version: string }

/** The whole file with the constant replaced. A replacement counts only if it is read back as intended. */
async function editPlace(tree: SourceTree, place: SpelledPlace): Promise<string> {
  const { source, version } = place
  const before = (await tree.read(source.file)) ?? ''
  const text = source.tuple === undefined ? version : asTuple(source.tuple, version)
  for (const start of offsetsOf(before, source)) {
    const after = withSpans(before, [{ start, end: start + writtenIn(source).length, text }])
    const proof = await reading(proves(withEdits(tree, new Map([[source.file, after]])), place, { before, after }))
    if (proof.kind === 'read' && proof.value) return after
  }
  throw notEditable(source, version, 'in a form that cannot be edited safely')
}

function notEditable({ file, text, line }: VersionSource, version: string, form: string): ReleaseError {
  return new ReleaseError('version-not-editable', {
    message: `${file} declares version ${quoted(text)} at line ${line} ${form}.`,
    hint: `Set it to ${quoted(version)} by hand, commit that, and run the command again.`,
  })
}

async function proves(
  tree: SourceTree,
  { source: { file, line, tuple }, version, read }: SpelledPlace,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<boolean> {
  const sources = await read(tree)
  const isSet = sources.some((found) => found.file === file && found.line === line && found.text === version)
  if (!isSet) return false
  return tuple === undefined ? changesOneValue(file, before, after) : changesConstantsOnly(before, after)
}

/** A value before and after an edit. */
type Change = readonly [before: unknown, after: unknown]

/**
 * Whether an edit changed one value of a file and nothing else of what a program reads in it.
 *
 * TOML is compared by its values, Python by its tokens, `setup.cfg` by its options. Of any other file nothing is known but
 * that one span was replaced.
 *
 * @throws ReleaseError `project-not-found` if the new text is no TOML.
 */
function changesOneValue(path: string, before: string, after: string): boolean {
  if (path.endsWith('.json')) return differences(JSON.parse(before), JSON.parse(after)).length === 1
  if (path.endsWith('.toml')) return differences(parseToml(path, before), parseToml(path, after)).length === 1
  if (path.endsWith('.py') || path.endsWith('meson.build'))
    return differences(tokensOf(before), tokensOf(after)).length === 1
  if (path === 'setup.cfg') return differences(optionsOf(before), optionsOf(after)).length === 1
  return true
}

/** Whether two Python sources differ in constants and commas only, which stand side by side. */
function changesConstantsOnly(before: string, after: string): boolean {
  const [one, other] = [tokensOf(before), tokensOf(after)]
  const isSame = (a: ComparedToken | undefined, b: ComparedToken | undefined): boolean => differences(a, b).length === 0
  const shorter = Math.min(one.length, other.length)
  const begin = one.findIndex((token, index) => !isSame(token, other[index]))
  let end = 0
  while (end < shorter - begin && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1
  return [...one.slice(begin, one.length - end), ...other.slice(begin, other.length - end)].every(
    ({ text, value }) => value !== undefined || /^\d+$|^,$/.test(text),
  )
}

// The column of what follows on the same line moves with the length of the version; a constant changes once, not twice.
type ComparedToken = Omit<Token, 'column' | 'whole'>

const tokensOf = (text: string): readonly ComparedToken[] =>
  pythonTokens(text).map(({ column: _, whole: __, ...token }) => token)

const optionsOf = (text: string): Readonly<Record<string, unknown>> => Object.fromEntries(parseSetupConfiguration(text))

function differences(before: unknown, after: unknown): readonly Change[] {
  if (Array.isArray(before) && Array.isArray(after)) {
    if (before.length !== after.length) return [[before, after]]
    return before.flatMap((value, index) => differences(value, after[index]))
  }
  if (isTable(before) && isTable(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => differences(before[key], after[key]))
  }
  const isSame = before instanceof Date && after instanceof Date ? +before === +after : Object.is(before, after)
  return isSame ? [] : [[before, after]]
}

/** The files that an edit changes: path, then the whole new text. */
export type Edits = ReadonlyMap<string, string>

/** A tree in which some files have another text, or are new. */
export function withEdits(tree: SourceTree, edits: Edits): SourceTree {
  const added = [...edits.keys()].filter((path) => !tree.paths.includes(path))
  return {
    ...tree,
    paths: added.length === 0 ? tree.paths : [...tree.paths, ...added].toSorted(),
    read: async (path) => edits.get(path) ?? (await tree.read(path)),
  }
}
