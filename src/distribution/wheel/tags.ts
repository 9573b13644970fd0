import type { WheelName } from '../file-name.ts'
import { refusal } from '../refusal.ts'

/**
 * Demand that the WHEEL file of a wheel has a format that installers know, and states the tags of the file name.
 *
 * @throws ReleaseError `metadata-invalid`, `metadata-mismatch`
 * @see https://packaging.python.org/en/latest/specifications/binary-distribution-format/#file-contents
 */
export function requireTags(fileName: WheelName, text: string): void {
  const file = `WHEEL of ${fileName.name}`
  const version = /^Wheel-Version:[ \t]*(.*)$/im.exec(text)?.[1]?.trim()
  if (version === undefined || !/^1\.\d+$/.test(version)) {
    throw refusal('metadata-invalid', { file, found: `Wheel-Version is ${JSON.stringify(version)} instead of "1.0"` })
  }
  const stated = [...text.matchAll(/^Tag:[ \t]*(.*)$/gim)].map(([, tag = '']) => tag.trim())
  const inFile = expand(stated.map((tag) => tag.split('-').map((part) => part.split('.'))))
  const inName = expand([[fileName.pythonTags, fileName.abiTags, fileName.platformTags]])
  if (inFile !== inName) {
    throw refusal('metadata-mismatch', { file, found: `its tags are ${inFile}, those of the file name are ${inName}` })
  }
}

/** Every single tag of the sets, in one order: `py2-none-any, py3-none-any`. */
function expand(sets: readonly (readonly (readonly string[])[])[]): string {
  const tags = sets.flatMap((parts) =>
    parts.reduce<readonly string[]>(
      (tags, part) => tags.flatMap((tag) => part.map((text) => (tag === '' ? text : `${tag}-${text}`))),
      [''],
    ),
  )
  return [...new Set(tags.map((tag) => tag.toLowerCase()))].toSorted().join(', ')
}
