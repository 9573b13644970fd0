import type { SourceTree } from '../source-tree.ts'
import { readText } from './configuration.ts'
import { type FragmentPlace, type FragmentTool, folderOf, pathOf } from './tool.ts'

const files = ['.changie.yaml', '.changie.yml']

/**
 * Read `.changie.yaml`: fragments are YAML below `unreleasedDir`, and each version has a file of its own, which stays.
 *
 * @see https://changie.dev/config/
 */
export async function readChangie(tree: SourceTree): Promise<FragmentTool | undefined> {
  const file = files.find((path) => tree.paths.includes(path))
  const isUsual = tree.paths.some((path) => /^\.changes\/unreleased\/[^/]+\.yaml$/.test(path))
  if (file === undefined && !isUsual) return undefined
  const text = file === undefined ? '' : await readText(tree, file)
  const changes = settingIn(text, 'changesDir') ?? '.changes'
  const folder = folderOf(changes)
  const unreleased = folderOf(`${changes}/${settingIn(text, 'unreleasedDir') ?? 'unreleased'}`)
  const ending = `.${settingIn(text, 'versionExt') ?? 'md'}`
  return {
    name: 'changie',
    takes: placeOf(unreleased, '.yaml'),
    keeps: placeOf(folder, ending),
    changeLog: pathOf(settingIn(text, 'changelogPath') ?? 'CHANGELOG.md'),
    titles: [],
    versionPrefix: tree.paths.some((path) => folder !== undefined && path.startsWith(`${folder}v`)) ? 'v' : '',
  }
}

function placeOf(folder: string | undefined, ending: string): readonly FragmentPlace[] {
  if (folder === undefined) return []
  return [{ folder, taken: { kind: 'endings', endings: [ending] }, ignored: ['header.*', 'footer.*', '*.tpl.*'] }]
}

/** The value of a key at the top level of a YAML file that has its values on the line of the key. */
function settingIn(text: string, key: string): string | undefined {
  const [, written = ''] = new RegExp(`^${key}:[ \\t]+(\\S.*)$`, 'm').exec(text) ?? []
  const [, quoted] = /^["']([^"']*)["']/.exec(written) ?? []
  const [plain = ''] = written.split(' #', 1)
  return quoted ?? (plain.trim() || undefined)
}
