import { normalizeName } from '../project/name.ts'
import { isTable, type Table } from '../project/toml.ts'
import { isTagPrefix, tagPrefixWords } from '../tag.ts'
import type { ChangeLogPlace, PackageSetting } from './values.ts'
import { isPath, type Refuse, shown } from './written.ts'

const keys = ['name', 'folder', 'tag-prefix', 'project-file', 'change-log'] as const

/** The packages that a tree says it has; none of them if one cannot be used: the others would take its tags. */
export function readPackages(value: unknown, refuse: Refuse): readonly PackageSetting[] {
  if (!Array.isArray(value) || !value.every(isTable)) {
    refuse(`has packages = ${shown(value)}`, `Write a list of tables, such as [${example}].`)
    return []
  }
  const unfit = value.flatMap(complaintsOf)
  const packages = unfit.length === 0 ? value.map(packageOf) : []
  const complaints = [...unfit, ...clashesIn(packages)]
  for (const [found, hint] of complaints) refuse(found, hint)
  return complaints.length === 0 ? packages : []
}

const example = '{ name = "tidy-box", folder = "packages/tidy-box" }'

type Complaint = readonly [found: string, hint: string]

function complaintsOf(table: Table): readonly Complaint[] {
  const wrong = (key: string, hint: string): Complaint => [
    table[key] === undefined ? `has a package without ${key}` : `has ${key} = ${shown(table[key])} in packages`,
    hint,
  ]
  const isFitOrMissing = (key: string, isFit: (text: string) => boolean): boolean =>
    table[key] === undefined || isText(table[key], isFit)
  const unknown = Object.keys(table).find((key) => !keys.some((each) => each === key))
  return [
    ...(unknown === undefined
      ? []
      : [
          [
            `has the key ${shown(unknown)} in packages, which is not known`,
            `Write any of ${keys.join(', ')}.`,
          ] as const,
        ]),
    ...(isText(table.name, isName)
      ? []
      : [wrong('name', 'Write the name of the package, as its project file has it.')]),
    ...(isText(table.folder, isFolder)
      ? []
      : [wrong('folder', 'Write its folder from the root of the repository, without "./"; "." is the root.')]),
    ...(isFitOrMissing('tag-prefix', isTagPrefix) ? [] : [wrong('tag-prefix', `Write ${tagPrefixWords}.`)]),
    ...(isFitOrMissing('project-file', isProjectFile)
      ? []
      : [wrong('project-file', 'Write the name of a file of TOML in the folder of the package.')]),
    ...(isFitOrMissing('change-log', isPath)
      ? []
      : [wrong('change-log', 'Write a path from the root of the repository, or "none".')]),
  ]
}

function packageOf(table: Table): PackageSetting {
  const textOf = (key: (typeof keys)[number]): string | undefined =>
    typeof table[key] === 'string' ? table[key] : undefined
  const folder = textOf('folder') ?? ''
  return {
    name: textOf('name') ?? '',
    folder: folder === '.' ? '' : folder,
    projectFile: textOf('project-file') ?? 'pyproject.toml',
    tagPrefix: textOf('tag-prefix'),
    changeLog: placeOf(textOf('change-log')),
  }
}

function placeOf(text: string | undefined): ChangeLogPlace | undefined {
  if (text === undefined) return undefined
  return text === 'none' ? { kind: 'none' } : { kind: 'path', path: text }
}

/** Two packages that could not be told from each other. */
function clashesIn(packages: readonly PackageSetting[]): readonly Complaint[] {
  const hint = 'Give each package a name, a project file, and a tag prefix of its own.'
  const features: readonly ((each: PackageSetting) => string | undefined)[] = [
    ({ name }) => `name ${shown(normalizeName(name))}`,
    ({ folder, projectFile }) => `project file ${shown(folder === '' ? projectFile : `${folder}/${projectFile}`)}`,
    ({ tagPrefix }) => (tagPrefix === undefined ? undefined : `tag prefix ${shown(tagPrefix)}`),
  ]
  return features.flatMap((feature) => {
    const all = packages.map(feature).filter((each) => each !== undefined)
    const twice = all.find((each, index) => all.indexOf(each) !== index)
    return twice === undefined ? [] : [[`has the ${twice} twice in packages`, hint] as const]
  })
}

const isText = (value: unknown, isFit: (text: string) => boolean): value is string =>
  typeof value === 'string' && isFit(value)
const isName = (text: string): boolean => text.length <= 200 && /^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$/i.test(text)
const isFolder = (text: string): boolean => text === '.' || isPath(text)
const isProjectFile = (text: string): boolean => isPath(text) && /^[^/]+\.toml$/.test(text)
