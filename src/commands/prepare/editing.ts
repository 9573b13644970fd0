import { join } from 'node:path'
import { textInFolder } from '../../clients/git/working-tree.ts'
import { placeInRepository } from '../../clients/packages/opened.ts'
import { wrongUse } from '../../command-line/wrong-use.ts'
import { ReleaseError } from '../../errors.ts'
import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import {
  type AskReleases,
  changeLogPathOf,
  type Edits,
  editFirstEntry,
  editRelease,
  editSection,
  hasEntriesIn,
  type ReleaseDay,
  withEdits,
} from '../../release/edit.ts'
import type { Checkout } from '../checkout.ts'
import { commitEdits, writeEdits } from '../commit-edits.ts'
import type { Uncommitted } from './uncommitted.ts'

/** A release whose section may be written now. */
export interface Writing {
  readonly release: Omit<ReleaseDay, 'isOptional'>
  readonly hasReleases: AskReleases
  /** `--edit`: the section is begun if it is missing, and the person may write it. */
  readonly isEdited: boolean
}

// What `check` refuses as no entry.
const placeholder = 'Write the entries here.'

/**
 * What makes the release of what is there: with `--edit` also a section, and a place for its entries.
 *
 * @throws ReleaseError `input-invalid` for `--edit` where there is no change log, and what `editRelease` throws.
 */
export async function releaseEdits(
  { settings }: Checkout,
  own: Uncommitted,
  { release, hasReleases, isEdited }: Writing,
): Promise<Edits> {
  const { version } = release
  const begun: Edits = isEdited ? await editSection(own.tree, settings, version, hasReleases) : new Map()
  const tree = withEdits(own.tree, begun)
  const released = await editRelease(tree, settings, release, hasReleases)
  const entry: Edits = isEdited
    ? await editFirstEntry(withEdits(tree, released), settings, { version, words: placeholder })
    : new Map()
  const edits: Edits = new Map([...own.changeLog, ...begun, ...released, ...entry])
  if (isEdited && (await changeLogPathOf(withEdits(own.tree, edits), settings)) === undefined)
    throw wrongUse('--edit is given, and the project has no change log.', 'Leave it out.')
  return edits
}

/** Whether nobody has written the section yet. */
export async function isUnwritten({ settings }: Checkout, own: Uncommitted, edits: Edits, { release }: Writing) {
  return !(await hasEntriesIn(withEdits(own.tree, edits), settings, release.version))
}

/**
 * Write the edits into the folder, and let the person write the section in their editor.
 *
 * @param hint What to do if that does not end well: the files stay.
 * @returns The edits, with what was written; the date is there again if it was lost.
 * @throws ReleaseError `editor-failed`, `change-log-section-empty`, and what `editRelease` throws.
 */
async function editedByPerson(
  checkout: Checkout,
  { own, edits, hint }: { readonly own: Uncommitted; readonly edits: Edits; readonly hint: string },
  writing: Writing,
): Promise<Edits> {
  const { root, settings, writer } = checkout
  const path = (await changeLogPathOf(withEdits(own.tree, edits), settings)) ?? ''
  const place = placeInRepository(checkout, path)
  await writeEdits(checkout, edits, hint)
  await writer.edit(join(root, place), hint)
  const written: Edits = new Map([...edits, [path, (await textInFolder(root, place)) ?? '']])
  if (await isUnwritten(checkout, own, written, writing)) {
    throw new ReleaseError('change-log-section-empty', {
      message: `The section of version ${quoted(writing.release.version.text)} in ${place} has no entries.`,
      hint,
    })
  }
  const release = { ...writing.release, kept: 'any' } as const
  return new Map([
    ...written,
    ...(await editRelease(withEdits(own.tree, written), settings, release, writing.hasReleases)),
  ])
}

/** A commit that is to be made. */
export interface ReleaseCommit {
  readonly own: Uncommitted
  readonly edits: Edits
  readonly message: string
  readonly words: { readonly hint: string; readonly back: string }
  /** The editor is opened in any case, and not only where nobody has written the section yet. */
  readonly isOpened: boolean
}

/**
 * Commit the release, with what was found uncommitted; with `--edit`, the person writes the section first.
 *
 * @returns The new commit.
 * @throws ReleaseError what `editedByPerson` and `commitEdits` throw.
 */
export async function commitRelease(
  checkout: Checkout,
  { own, edits, message, words, isOpened }: ReleaseCommit,
  writing: Writing & { readonly say: (line: string) => void },
): Promise<string> {
  if (own.taken.length > 0) writing.say(`Taken into the commit as it was found: ${listed(own.taken)}.`)
  const isWriting = writing.isEdited && (isOpened || (await isUnwritten(checkout, own, edits, writing)))
  const hint = `${words.hint} ${words.back}`
  const written = isWriting ? await editedByPerson(checkout, { own, edits, hint }, writing) : edits
  return await commitEdits(checkout, written, { message, ...words }, own.removed)
}
