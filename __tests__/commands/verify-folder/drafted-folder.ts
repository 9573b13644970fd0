import { beforeAll } from '@jest/globals'
import { type Page, sdist, wheel } from '../../worlds/release/page.ts'
import type { Run } from '../../worlds/release/run.ts'
import { draftedRelease } from '../../worlds/release/shared.ts'
import type { Release } from '../../worlds/release.ts'
import { folderOf, summaryOf, trusting } from '../../worlds/verify-run.ts'

/** The release whose files all parts verify in a folder, its page, and the run that made it. */
export let release: Release
export let page: Page
export let tagged: Run
beforeAll(async () => {
  const drafted = await draftedRelease()
  release = drafted.release
  page = drafted.page
  tagged = drafted.tagged
})

export const repository = ['--owner-repo', 'example/example-greeting']
export const identity = [...repository, '--tag', '1.2.0']
export const bytes = (name: string): Buffer => page.asset(name).bytes
export const text = (name: string): string => bytes(name).toString()
export const subjects = (): { name: string; sha256: string }[] =>
  [wheel, sdist].map((name) => ({ name, sha256: page.asset(name).sha256 }))

/** Verify the folder of the release, changed. */
export const changed = (changes: Parameters<typeof folderOf>[1], parameters: readonly string[] = identity) =>
  summaryOf(['.', ...parameters, ...trusting(release)], { folder: folderOf(page, changes) })

/** What is said of who signed a file. */
export const signerLines = (signer: string): readonly string[] => [
  `    signed by ${signer}`,
  '    at commit <commit>',
  '    of refs/tags/1.2.0',
]

/** What a program is told of two verified files. */
export const verified = [0, 'verified', ['verified', 'verified'], []]

/** What one refused file of two gives. */
export function refused(code: string, others = 1): readonly unknown[] {
  return others === 1
    ? [1, 'refused', ['refused', 'verified'], [code]]
    : [1, 'refused', ['verified', 'refused'], [code]]
}

/** What two refused files give. */
export function twice(code: string): readonly unknown[] {
  return [1, 'refused', ['refused', 'refused'], [code, code]]
}
