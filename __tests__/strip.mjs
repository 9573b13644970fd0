// The test transform: Node itself takes the types away, so lines and columns stay those of the source.
import { createHash } from 'node:crypto'
import { stripTypeScriptTypes } from 'node:module'

const process = (source) => ({ code: stripTypeScriptTypes(source, { mode: 'strip' }) })

export default {
  canInstrument: false,
  process,
  processAsync: async (source) => process(source),
  getCacheKey: (source, file) => createHash('sha256').update(file).update('\0').update(source).digest('hex'),
}
