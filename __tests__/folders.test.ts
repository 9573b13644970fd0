import { globSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from '@jest/globals'
import { parseSync, Visitor } from 'oxc-parser'
import { readSources } from './layers/modules.ts'

const paths = [...readSources().keys()]
const folders = [...new Set(paths.map(dirname))].flatMap((folder) =>
  folder === '.' ? [] : folder.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/')),
)

test('a folder has its door beside it, never in it', () => {
  const inside = paths.filter((path) => {
    const name = basename(path, '.ts')
    return name === 'index' || name === basename(dirname(path))
  })
  expect(inside).toEqual([])
})

test('a folder holds no more than one can look over', () => {
  const counts = Map.groupBy(paths, dirname)
  expect(counts.size).toBeGreaterThan(30)
  expect([...counts].filter(([, files]) => files.length > 20).map(([folder]) => folder)).toEqual([])
})

test.each([...new Set(folders)])('src/%s says in ten lines what belongs there', (folder) => {
  const text = readFileSync(join('src', folder, 'README.md'), 'utf8')
  expect(text).toMatch(/^# .+\n\n/)
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(10)
})

test('every file and folder that a page names is there', () => {
  const readmes = globSync('{src,__tests__,scripts,bench,field}/**/README.md')
  const pages = [...globSync('*.md'), ...globSync('docs/**/*.md'), ...readmes]
  expect(pages.length).toBeGreaterThan(80)
  const missing = pages.flatMap((page) => {
    // A README names folders of its own; elsewhere they may be those of a project.
    const named = readFileSync(page, 'utf8').matchAll(
      readmes.includes(page)
        ? /`([\w./*-]+(?:\.(?:ts|mjs)|\/))`/g
        : /`([\w./*-]+\.(?:ts|mjs)|(?:src|__tests__|scripts|docs)\/[\w./*-]*)`/g,
    )
    const isThere = (path: string) =>
      [dirname(page), 'src', '__tests__', '.'].some((from) => globSync(join(from, path)).length > 0)
    return [...named].flatMap(([, path = '']) => (isThere(path) ? [] : [`${page}: ${path}`]))
  })
  expect(missing).toEqual([])
})

/** Fields that are read elsewhere than in `src/`, and where. */
const readElsewhere: Readonly<Record<string, string>> = {
  n: 'a line of requests.jsonl, for people',
  evaluated: 'the table of tag tools in docs/projects.md',
  places: 'the table of back ends in docs/projects.md',
}

test('every field of an interface is read somewhere', () => {
  const declared = new Set<string>()
  const read = new Set<string>()
  for (const [path, source] of readSources()) {
    // The objects of a stand-in are those of the service that it stands for; JSON Schema has names of its own.
    const isOurs = !path.startsWith('standins/') && path !== 'json-schema.ts'
    new Visitor({
      TSPropertySignature: ({ key, computed }) => {
        if (isOurs && !computed && key.type === 'Identifier') declared.add(key.name)
      },
      MemberExpression: ({ property, computed }) => {
        if (!computed && property.type === 'Identifier') read.add(property.name)
      },
      ObjectPattern: ({ properties }) => {
        for (const property of properties) {
          if (property.type === 'Property' && property.key.type === 'Identifier') read.add(property.key.name)
        }
      },
    }).visit(parseSync(path, source).program)
  }
  expect(declared.size).toBeGreaterThan(300)
  expect([...declared].filter((name) => !read.has(name)).toSorted()).toEqual(Object.keys(readElsewhere).toSorted())
})

test('every folder of src is reached from here', () => {
  const all = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory())
  expect(all.map(({ parentPath, name }) => join(parentPath, name).slice('src/'.length)).toSorted()).toEqual(
    [...new Set(folders)].toSorted(),
  )
})
