// What the tools of Python's packagers say of the files: twine of what is in them, packaging of their names.
import { join } from 'node:path'
import { parseFileName } from '../../src/distribution/file-name.ts'
import { outcome } from '../processes.mjs'
import { expectRefusal, expectSuccess, python, runPython } from './rehearsal.mjs'

/** `twine check --strict`, and the agreement of `packaging` with our reading of the names and of the version. */
export function pythonChecks({ files, report, scratch }) {
  const twine = (...paths) => outcome(python, ['-m', 'twine', 'check', '--strict', ...paths])
  const read = files.map(({ name }) => parseFileName(name))
  const agree = (readings) => {
    const { project, version } = report
    return runPython('names.py', [], JSON.stringify({ project, version, files: readings }))
  }
  return [
    ...files.map(({ name, path }) => ({
      name: `twine check --strict passes ${name}`,
      verify: () => expectSuccess(twine(path)),
    })),
    {
      name: 'twine check --strict refuses a file without a description',
      verify: async () => {
        const path = join(scratch, 'planted-1.0.tar.gz')
        await expectSuccess(runPython('bare_sdist.py', [path]))
        await expectRefusal(twine(path), 'FAILED')
      },
    },
    ...read.map((reading) => ({
      name: `packaging reads ${reading.name} as we do`,
      verify: () => expectSuccess(agree([reading])),
    })),
    {
      name: 'packaging disagrees with another version',
      verify: () => expectRefusal(agree([{ ...read[0], version: '9.9' }]), '9.9'),
    },
  ]
}
