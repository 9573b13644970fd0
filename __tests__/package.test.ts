import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { installingScripts } from './installing-scripts.ts'

// That npm then installs one package, and asks no registry, is seen by conformance/npm-install.test.ts.
const project = JSON.parse(readFileSync(resolve(import.meta.dirname, '../package.json'), 'utf8'))

test('no script has a name that makes npm install development dependencies', () => {
  expect(Object.keys(project.scripts).filter((name) => installingScripts.includes(name))).toEqual([])
  expect(Object.keys(project).filter((key) => /dependencies$/i.test(key))).toEqual(['devDependencies'])
})
