import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

/** Lines with quotes around a value, or a value as JSON, that are no message; all else goes through `quoted`. */
const others: readonly (readonly [file: string, line: RegExp, reason: string])[] = [
  ['clients/python-index/upload.ts', /name="\$\{name\}"`|filename="\$\{/, 'a header of the upload form'],
  ['commands/commit-edits.ts', /git commit --all --message "\$\{/, 'a command line, of a message of our own'],
  ['attestation/reading/provenance-file.ts', /bundleToJSON/, 'a line of a file'],
  ['clients/http/words.ts', /JSON\.stringify\(errors\)/, 'the words of a server, on one line and without secrets'],
  ['distribution/metadata/address-list.ts', /this\.#quoted\(\)/, 'an address, written again'],
  ['quoted.ts', /`"\$\{shown\}/, 'the one place that quotes'],
  ['markdown.ts', /encodedTitle\(title\)\}"/, 'the title of a link in Markdown'],
  ['rehearsal/output-files.ts', /content: /, 'files of a rehearsal'],
  ['rehearsal/runner/checkout.ts', /\[url "\$\{/, 'a line of the settings of git'],
  ['rehearsal/published.ts', /JSON\.stringify\(attestation\)/, 'a file of a rehearsal'],
  ['rehearsal/report.ts', /JSON\.stringify\(report, null, 2\)/, 'a file of a rehearsal'],
  ['release/manifest.ts', /JSON\.stringify\(parts, null, 2\)/, 'the manifest itself'],
  ['release/notes/html.ts', /="\$\{escapeValue/, 'an attribute of HTML'],
  ['rehearsal/scene/sample.ts', /version = "\$\{/, 'a line of TOML'],
]

test('a value in a message is quoted by `quoted`, which shows what cannot be seen', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.startsWith('standins/'))
    // These are docutils' own words; distribution/description.ts shows what cannot be seen in them.
    .filter((path) => !/^distribution\/description\/rst[./]/.test(path))
    .flatMap((path) => {
      const lines = readFileSync(`src/${path}`, 'utf8').split('\n')
      const known = others.filter(([file]) => file === path)
      return lines
        .filter((line) => /"\$\{|\$\{JSON\.stringify\(/.test(line) && !known.some(([, text]) => text.test(line)))
        .map((line) => `${path}: ${line.trim()}`)
    })
  expect(found).toEqual([])
})
