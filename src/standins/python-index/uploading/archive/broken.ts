/** An archive that begins well and cannot be read to its end: PyPI has no text of its own for it. */
export class BrokenArchive extends Error {
  override readonly name = 'BrokenArchive'
}
