// Each file, fetched from the served index by pip, which compares it with the digest that it is given.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { join } from 'node:path'
import { outcome } from '../processes.mjs'
import { expectRefusal, expectSuccess, python } from './rehearsal.mjs'

const common = ['--no-deps', '--no-cache-dir', '--disable-pip-version-check', '--require-hashes']
// Whatever index or proxy the machine's own pip is told to use has no say here.
const environment = { PIP_CONFIG_FILE: devNull, NO_PROXY: '*' }

/** `pip download --no-deps` gets each file, and refuses one that has another digest. */
export function pipChecks({ files, index, report, scratch }) {
  const download = async ({ name }, sha256) => {
    const folder = join(scratch, `pip-${sha256}`)
    mkdirSync(folder, { recursive: true })
    const requirements = join(scratch, 'requirements.txt')
    writeFileSync(requirements, `${report.project}==${report.version} --hash=sha256:${sha256}\n`)
    const only = name.endsWith('.whl') ? ['--only-binary', ':all:'] : ['--no-binary', ':all:', '--no-build-isolation']
    const place = ['--index-url', `${index}/simple/`, '--dest', folder, '--requirement', requirements]
    const finished = await outcome(python, ['-m', 'pip', 'download', '--isolated', ...common, ...only, ...place], {
      environment,
    })
    return { ...finished, folder }
  }
  const checks = files.map((file) => ({
    name: `pip downloads ${file.name}, with its digest`,
    verify: async () => {
      const finished = await download(file, file.sha256)
      await expectSuccess(finished)
      const found = readdirSync(finished.folder)
      const sha256 = createHash('sha256')
        .update(readFileSync(join(finished.folder, file.name)))
        .digest('hex')
      if (found.length !== 1 || sha256 !== file.sha256) throw new Error(`It got ${found.join(', ')} with ${sha256}.`)
    },
  }))
  const [first] = files
  return [
    ...checks,
    {
      name: `pip refuses ${first.name} with another digest`,
      verify: () => expectRefusal(download(first, '0'.repeat(64)), 'DO NOT MATCH THE HASHES'),
    },
  ]
}
