// Bring the lists up to date that the index judges metadata by: `npm run classifiers`. pip fetches the packages that the index itself
// takes them from; `git diff` shows what is new.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { output, root } from './processes.mjs'

const print = `
import importlib.metadata, json, trove_classifiers
from packaging.licenses import _spdx
ids = lambda table: sorted((entry["id"] for entry in table.values()), key=str.lower)
print(json.dumps({
    "version": importlib.metadata.version("trove-classifiers"),
    "classifiers": sorted(trove_classifiers.classifiers),
    "deprecated": trove_classifiers.deprecated_classifiers,
    "licenses": ids(_spdx.LICENSES),
    "exceptions": ids(_spdx.EXCEPTIONS),
}))
`

const folder = mkdtempSync(join(tmpdir(), 'classifiers-'))
try {
  console.log(
    output('python3', ['-m', 'pip', 'download', '--no-deps', '--dest', folder, 'trove-classifiers', 'packaging']),
  )
  // Python imports from a wheel as it is.
  const wheels = readdirSync(folder).map((name) => join(folder, name))
  const environment = { PYTHONPATH: wheels.join(delimiter) }
  const found = JSON.parse(output('python3', ['-c', print], { environment }))
  write(found)
  writeForStandIn(found)
} finally {
  rmSync(folder, { recursive: true })
}

function write({ version, classifiers, deprecated, licenses, exceptions }) {
  const [year, month, day] = version.split('.')
  const lists = join(root, 'src/distribution/metadata/lists')
  writeFileSync(
    join(lists, 'classifiers.ts'),
    `// Written by \`npm run classifiers\`.

/** The day of the lists, as \`YYYY-MM-DD\`. */
export const listedOn = '${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}'

const classifiers = \`
${classifiers.join('\n')}
\`

/** The classifiers that PyPI took on that day. */
export const listedClassifiers: ReadonlySet<string> = new Set(classifiers.trim().split('\\n'))

/** Those that it takes no more, with what is to be used instead. */
export const deprecatedClassifiers: ReadonlyMap<string, readonly string[]> = new Map([
${Object.entries(deprecated)
  .map(([old, replacements]) => `  [${literal(old)}, [${replacements.map(literal).join(', ')}]],\n`)
  .join('')}])
`,
  )
  writeFileSync(
    join(lists, 'licenses.ts'),
    `// Written by \`npm run classifiers\`.

const licenses = \`
${licenses.join('\n')}
\`

const exceptions = \`
${exceptions.join('\n')}
\`

const namesIn = (text: string): ReadonlySet<string> => new Set(text.trim().toLowerCase().split('\\n'))

/** The SPDX identifiers that PyPI takes, also deprecated ones, in lower case. */
export const licenseIdentifiers: ReadonlySet<string> = namesIn(licenses)

/** What may follow \`WITH\`, in lower case. */
export const licenseExceptions: ReadonlySet<string> = namesIn(exceptions)
`,
  )
}

/** The index stand-in has copies of its own, for it imports nothing of the product. */
function writeForStandIn({ classifiers, deprecated, licenses, exceptions }) {
  const folder = join(root, 'src/standins/python-index/uploading/metadata')
  const lower = (names) => names.map((name) => name.toLowerCase())
  const documents = {
    'classifiers.json': { classifiers, deprecated },
    'spdx.json': { licenses: lower(licenses), exceptions: lower(exceptions) },
  }
  for (const [name, document] of Object.entries(documents)) {
    writeFileSync(join(folder, name), `${JSON.stringify(document, null, 2)}\n`)
  }
}

function literal(text) {
  return `'${text.replaceAll("'", "\\'")}'`
}
