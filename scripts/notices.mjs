// Third-party notices of a bundle, from its source map: what ncc lists itself leaves out every package that webpack joined.
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './processes.mjs'

/**
 * The packages whose code a bundle holds.
 *
 * @param maps Source maps as JSON text.
 * @returns Folders below node_modules/, sorted: `@actions/core`, `ajv/node_modules/fast-uri`.
 */
export function packagesIn(maps) {
  const folders = new Set()
  for (const map of maps) {
    for (const source of JSON.parse(map).sources) {
      const at = source.lastIndexOf('node_modules/')
      const start = source.indexOf('node_modules/')
      if (at < 0) continue
      const parts = source.slice(at + 'node_modules/'.length).split('/')
      const name = parts[0].startsWith('@') ? parts.slice(0, 2).join('/') : parts[0]
      folders.add(source.slice(start + 'node_modules/'.length, at + 'node_modules/'.length) + name)
    }
  }
  return [...folders].sort()
}

/** The notices as text: name, version, and license of each package, with the text of its license. */
export async function writeNotices(maps) {
  const parts = []
  for (const folder of packagesIn(maps)) {
    const path = join(root, 'node_modules', folder)
    if (!existsSync(join(path, 'package.json'))) continue
    const { name, version, license } = JSON.parse(await readFile(join(path, 'package.json'), 'utf8'))
    const file = (await readdir(path)).filter((entry) => /^(licen[cs]e|copying)/i.test(entry)).sort()[0]
    const text = file === undefined ? 'The package ships no license text.' : await readFile(join(path, file), 'utf8')
    parts.push(
      `${name} ${version}\n${license ?? 'The package states no license.'}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`,
    )
  }
  return parts.join(`\n${'-'.repeat(72)}\n\n`)
}
