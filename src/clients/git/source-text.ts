import { ReleaseError } from '../../errors.ts'
import { quoted } from '../../quoted.ts'

// A change log of 20 years has 200 kB; whatever is larger was not written by people.
const largestFileBytes = 16 * 1024 * 1024

/**
 * The text of a file of a project; a byte order mark is kept, so that the text can be written back as it was.
 *
 * @throws ReleaseError `source-unreadable` if it is too large, or not UTF-8.
 */
export function sourceText(path: string, content: Uint8Array): string {
  const unreadable = (reason: string, hint: string) =>
    new ReleaseError('source-unreadable', { message: `${quoted(path)} ${reason}.`, hint, file: path })
  if (content.length > largestFileBytes) {
    throw unreadable(`has ${content.length} bytes, and no more than ${largestFileBytes} are read`, 'Make it smaller.')
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content)
  } catch {
    throw unreadable('is not UTF-8 text', 'Save it in the encoding UTF-8.')
  }
}
