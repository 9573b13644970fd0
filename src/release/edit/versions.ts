import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'
import { findDeclarations } from '../project/declarations.ts'
import { readLock } from '../project/lock.ts'
import { readProject, type VersionSource } from '../project.ts'
import { reading } from '../reading.ts'
import type { SourceTree } from '../source-tree.ts'
import { parseVersion } from '../version.ts'
import { type Edits, withEdits } from './edited-tree.ts'
import { offsetsOf } from './offsets.ts'
import { changesOneValue } from './sameness.ts'
import { withSpans } from './spans.ts'

type ReadSources = (tree: SourceTree) => Promise<readonly VersionSource[]>

/** A constant that is to say another version. */
interface Place {
  readonly source: VersionSource
  readonly version: string
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
    ...(await readAll(tree)).map((source) => ({ source, version, read: readAll })),
    ...(await readEntry(tree)).map((source) => ({ source, version: normalForm, read: readEntry })),
  ]
  const edits = new Map<string, string>()
  for (const place of places) {
    const { file, text } = place.source
    if (!isSaid(text, place.version)) edits.set(file, await editPlace(withEdits(tree, edits), place))
  }
  return edits
}

// A release is declared in its normal form; of a development version every spelling does.
function isSaid(text: string, version: string): boolean {
  const [found, wanted] = [parseVersion(text), parseVersion(version)]
  return text === version || (wanted?.isDevelopment === true && found?.text === wanted.text)
}

/** The whole file with the constant replaced. A replacement counts only if it is read back as intended. */
async function editPlace(tree: SourceTree, place: Place): Promise<string> {
  const { source, version } = place
  const before = (await tree.read(source.file)) ?? ''
  for (const start of offsetsOf(before, source)) {
    const after = withSpans(before, [{ start, end: start + source.text.length, text: version }])
    const proof = await reading(proves(withEdits(tree, new Map([[source.file, after]])), place, { before, after }))
    if (proof.kind === 'read' && proof.value) return after
  }
  throw new ReleaseError('version-not-editable', {
    message: `${source.file} declares version ${quoted(source.text)} at line ${source.line} in a form that cannot be edited safely.`,
    hint: `Set it to "${version}" by hand, commit that, and run the command again.`,
  })
}

async function proves(
  tree: SourceTree,
  { source: { file, line }, version, read }: Place,
  { before, after }: { readonly before: string; readonly after: string },
): Promise<boolean> {
  const sources = await read(tree)
  const isSet = sources.some((found) => found.file === file && found.line === line && found.text === version)
  return isSet && changesOneValue(file, before, after)
}
