import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { newFolder } from '../../worlds/clone.ts'
import { lines, sdist, wheel } from '../../worlds/release/page.ts'
import { folderOf, summaryOf, trusting, verify } from '../../worlds/verify-run.ts'
import { bytes, changed, identity, page, release, verified } from './drafted-folder.ts'

describe('files', () => {
  test('are judged by what lies beside them, and their release may have more', async () => {
    expect(await summaryOf([wheel, ...identity, ...trusting(release)], { folder: folderOf(page) })).toEqual([
      0,
      'verified',
      ['verified'],
      [],
    ])
  })

  test('are judged by what is named, and then by nothing else', async () => {
    const folder = folderOf(page, { [lines]: 'garbage' })
    const kept = join(newFolder(), 'kept.txt')
    writeFileSync(kept, bytes(lines))
    const parameters = [wheel, sdist, ...identity, ...trusting(release)]
    expect(await summaryOf([...parameters, '--provenance', kept], { folder })).toEqual(verified)
    expect(await summaryOf(parameters, { folder })).toEqual([
      1,
      'refused',
      ['refused', 'refused'],
      ['no-provenance', 'no-provenance', 'provenance-malformed (warning)'],
    ])
  })

  test('without provenance pass where that is allowed, if any file has some', async () => {
    const folder = folderOf(page, { 'other-1.2.0.tar.gz': 'x' })
    const parameters = ['.', ...identity, ...trusting(release), '--allow-missing']
    expect(await summaryOf(parameters, { folder })).toEqual([
      0,
      'verified',
      ['verified', 'verified', 'unchecked'],
      ['no-provenance (warning)'],
    ])
    const none = folderOf(page, { [lines]: undefined })
    expect(await summaryOf(parameters, { folder: none })).toEqual([
      1,
      'unchecked',
      ['unchecked', 'unchecked'],
      ['no-provenance (warning)', 'no-provenance (warning)'],
    ])
    const rest = 'provenance, and --allow-missing lets such files pass only beside verified ones.'
    for (const [target, words] of [
      ['.', `2 files not verified: none has ${rest}`],
      [wheel, `One file not verified: it has no ${rest}`],
    ] as const) {
      const { output } = await verify([target, ...parameters.slice(1)], { folder: none })
      expect(output.split('\n')[0]).toBe(`verify: ${words}`)
    }
  })

  test.each<[string, (folder: string) => void, readonly string[], string]>([
    ['that are not there', () => {}, ['nothing.whl'], 'input-invalid'],
    ['and a folder', () => {}, [wheel, '.'], 'input-invalid'],
    ['of one name', () => {}, [wheel, `./${wheel}`], 'input-invalid'],
    ['that are devices', () => {}, ['/dev/zero'], 'input-invalid'],
    ['whose name is a folder', (folder) => mkdirSync(join(folder, 'a.whl')), ['.'], 'input-invalid'],
    [
      'with a name that shows as another',
      (folder) => writeFileSync(join(folder, 'a\u202egnp.whl'), ''),
      ['.'],
      'file-name-invalid',
    ],
    ['with a line end in the name', (folder) => writeFileSync(join(folder, 'a\n.whl'), ''), ['.'], 'file-name-invalid'],
  ])('%s', async (_, change, parameters, code) => {
    const folder = folderOf(page)
    change(folder)
    expect(await summaryOf([...parameters, ...identity, ...trusting(release)], { folder })).toEqual([
      code === 'input-invalid' ? 2 : 1,
      code,
    ])
  })

  test('of a folder without any', async () => {
    const folder = newFolder()
    expect(await summaryOf(['.', ...identity], { folder })).toEqual([2, 'input-invalid'])
    const { stopped } = await verify(['.', ...identity], { folder })
    expect(stopped).toEqual({
      code: 'input-invalid',
      message: `"${folder}" holds no file that ends in .whl or .tar.gz.`,
      hint: 'Name the folder that holds the distributions, such as dist; or name other files one by one.',
    })
  })

  test('are left as they were', async () => {
    const folder = folderOf(page)
    const before = readdirSync(folder)
    await changed({})
    await verify(['.', ...identity, ...trusting(release)], { folder })
    expect(readdirSync(folder)).toEqual(before)
  })
})
