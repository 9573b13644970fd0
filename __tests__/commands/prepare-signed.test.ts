import { execFileSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { prepare as command } from '../../src/commands/prepare.ts'
import { newFolder } from '../worlds/clone.ts'
import { begun, type Laptop, laptopWith, type Outcome, refsOf, runOn } from '../worlds/laptop.ts'

const prepare = (laptop: Laptop, ...parameters: string[]): Promise<Outcome> => runOn(laptop, command, parameters)

// A key of SSH, with what tells whose it is.
const folder = newFolder()
const key = join(folder, 'key')
execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', '', '-f', key])
const signers = join(folder, 'signers')
writeFileSync(signers, `committer@example.com ${execFileSync('ssh-keygen', ['-y', '-f', key], { encoding: 'utf8' })}`)

const settings = '\n[tool.release-action]\nseverity = { tag-unsigned = "error" }\n'
const strict = { ...begun, 'pyproject.toml': `${begun['pyproject.toml']}${settings}` }
const identity = ['-c', 'user.name=Committer', '-c', 'user.email=committer@example.com'] as const

function setKey({ clone }: Laptop, path = key): void {
  const settings = `[gpg]\n\tformat = ssh\n[user]\n\tsigningKey = ${path}\n[gpg "ssh"]\n\tallowedSignersFile = ${signers}\n`
  // The last of several holds.
  appendFileSync(join(clone.directory, '.git/config'), settings)
}

/** A laptop with the tags of three releases, signed but for some of them, and no key that is set. */
function withTags(files: Readonly<Record<string, string>>, unsigned: readonly string[] = []): Laptop {
  const laptop = laptopWith(files)
  for (const name of ['2.9.0', '3.0.0', '3.1.0']) {
    const ssh = ['-c', 'gpg.format=ssh', '-c', `user.signingKey=${key}`]
    const options = unsigned.includes(name) ? ['--annotate'] : ['--sign']
    laptop.clone.git([...identity, ...ssh, 'tag', ...options, '--message', name, name])
  }
  return laptop
}

const signatureOf = ({ clone }: Laptop): string =>
  /-----BEGIN (\w+) SIGNATURE/.exec(clone.git(['cat-file', 'tag', '3.2.0']))?.[1] ?? 'none'

describe('a tag is signed by the key of the person', () => {
  test('where the last three are: it is verified, pushed, and found by a second run', async () => {
    const laptop = withTags(begun)
    setKey(laptop)
    const { exitCode, refusal, output } = await prepare(laptop, '3.2.0', '--tag', '--push')
    expect([exitCode, refusal, signatureOf(laptop)]).toEqual([0, undefined, 'SSH'])
    execFileSync('git', ['-C', laptop.clone.directory, 'verify-tag', '3.2.0'], { stdio: 'pipe' })
    expect(output).toContain('  The tag "3.2.0" was made.')
    const refs = [refsOf(laptop.clone), refsOf(laptop.origin)]
    expect(refs[1]).toContain('refs/tags/3.2.0')
    const again = await prepare(laptop, '3.2.0', '--tag', '--push')
    expect(again.output).toContain('  The tag "3.2.0" is here already.')
    expect([refsOf(laptop.clone), refsOf(laptop.origin)]).toEqual(refs)
  })

  test.each<[why: string, laptop: () => Laptop, options: readonly string[], signature: string]>([
    ['where the project wants it', () => laptopWith(strict), [], 'SSH'],
    ['not where one of the last three is not signed', () => withTags(begun, ['3.0.0']), [], 'none'],
    ['not where nobody has signed yet', () => laptopWith(begun), [], 'none'],
    ['not with --no-sign, though the last three are', () => withTags(begun), ['--no-sign'], 'none'],
  ])('%s', async (_, make, options, signature) => {
    const laptop = make()
    setKey(laptop)
    const { exitCode, refusal } = await prepare(laptop, '3.2.0', '--tag', ...options)
    expect([exitCode, refusal, signatureOf(laptop)]).toEqual([0, undefined, signature])
  })

  test.each([
    [[], 'SSH'],
    [['--no-sign'], 'none'],
  ])('as tag.gpgSign says, with %j: %s', async (options, signature) => {
    const laptop = laptopWith(begun)
    setKey(laptop)
    laptop.clone.git(['config', 'tag.gpgSign', 'true'])
    expect(await prepare(laptop, '3.2.0', '--tag', ...options)).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(signatureOf(laptop)).toBe(signature)
  })
})

const removed =
  '  The tag "3.2.0" was removed again, and nothing was pushed. Fix what is said, and run the command again.'

describe('a tag that the project does not want', () => {
  test('is judged before it is pushed, and taken back', async () => {
    const laptop = laptopWith(strict)
    const { exitCode, output } = await prepare(laptop, '3.2.0', '--tag', '--push', '--no-sign')
    expect([exitCode, laptop.clone.git(['tag']), refsOf(laptop.origin).split('\n').length]).toEqual([1, '', 1])
    expect(output).toContainEqual(
      expect.stringMatching(/^ {2}error: The tag "3\.2\.0" is not signed, which the project sets as an error\./),
    )
    expect(output.slice(-2)).toEqual([
      'prepare: Version 3.2.0 is on the branch release-3.2.0, and its tag is not ready.',
      removed,
    ])
  })

  test('is taken back in the answer for programs too', async () => {
    const { output } = await prepare(laptopWith(strict), '3.2.0', '--tag', '--no-sign', '--json')
    const { verdict, tagged, pushed, problems } = JSON.parse(output[0] ?? '')
    expect([verdict, tagged, pushed, problems.map(({ code }: { code: string }) => code)]).toEqual([
      'not-ready',
      false,
      [],
      ['tag-unsigned'],
    ])
  })

  test('stays if it was there before', async () => {
    const laptop = laptopWith(strict)
    await prepare(laptop, '3.2.0')
    laptop.clone.git([...identity, 'tag', '--annotate', '--message', 'x', '3.2.0'])
    expect(await prepare(laptop, '3.2.0', '--tag', '--push')).toMatchObject({ exitCode: 1 })
    expect([laptop.clone.git(['tag']), refsOf(laptop.origin)]).toEqual(['3.2.0', expect.not.stringContaining('3.2.0')])
  })
})

describe('without a key that can be used', () => {
  const hint =
    'The commit is made; nothing is tagged or pushed. Name a key that is here by `git config user.signingKey KEY`, with `git config gpg.format ssh` if it is one of SSH, and run the same command again.'
  const without = ' To go without a signature, add --no-sign.'
  const missing = join(folder, 'missing')
  const noFile = `"error: Couldn't load public key ${missing}: No such file or directory?"`

  test.each<[why: string, make: () => Laptop, set: (laptop: Laptop) => void, message: string, hint: string]>([
    [
      'none is set',
      () => withTags(begun),
      ({ clone }) => clone.git(['config', 'gpg.format', 'ssh']),
      'The tag "3.2.0" is to be signed, since "3.1.0", "3.0.0", and "2.9.0" are, and git did not sign it: `git tag` ended with exit code 128: "fatal: either user.signingkey or gpg.ssh.defaultKeyCommand needs to be configured".',
      hint + without,
    ],
    [
      'git makes the tag without a signature',
      () => laptopWith(strict),
      (laptop) => setKey(laptop, missing),
      `The tag "3.2.0" is to be signed, since the project sets tag-unsigned as an error, and git did not sign it: ${noFile}.`,
      hint,
    ],
    [
      'the same, where the person asks for it',
      () => laptopWith(begun),
      (laptop) => {
        setKey(laptop, missing)
        laptop.clone.git(['config', 'tag.gpgSign', 'true'])
      },
      `The tag "3.2.0" is to be signed, since tag.gpgSign is set, and git did not sign it: ${noFile}.`,
      hint + without,
    ],
  ])('%s: nothing is tagged or pushed, and a second run goes on', async (_, make, set, message, expected) => {
    const laptop = make()
    set(laptop)
    const { refusal } = await prepare(laptop, '3.2.0', '--tag', '--push')
    expect(refusal).toEqual({ code: 'tag-not-signed', message, hint: expected })
    expect([laptop.clone.git(['tag', '--list', '3.2.0']), refsOf(laptop.origin).split('\n').length]).toEqual(['', 1])
    setKey(laptop)
    expect(await prepare(laptop, '3.2.0', '--tag', '--push')).toMatchObject({ exitCode: 0, refusal: undefined })
    expect(signatureOf(laptop)).toBe('SSH')
  })
})
