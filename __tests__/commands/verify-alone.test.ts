import { execFile, spawnSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@jest/globals'
import { withShared } from '../shared.ts'
import { newFolder } from '../worlds/clone.ts'
import { fastClock } from '../worlds/fast-clock.ts'
import type { Ended } from '../worlds/project.ts'

const cli = resolve(import.meta.dirname, '../../dist/cli/index.js')

// Where this machine lets nobody make a network of its own, each way to a server is a crash instead.
const isolator = 'unshare'
const isolated = ['--map-root-user', '--net', '--']
const canIsolate = spawnSync(isolator, [...isolated, 'true']).status === 0
const crash = `
import { syncBuiltinESMExports } from 'node:module'
import dgram from 'node:dgram'
import dns from 'node:dns'
import net from 'node:net'
const refuse = () => { console.error('a socket was opened'); process.exit(99) }
net.Socket.prototype.connect = refuse
dgram.createSocket = refuse
dns.lookup = refuse
syncBuiltinESMExports()
`

/** Start the built command line where nobody can be reached. */
function runAlone(
  folder: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const crashing = ['--import', `data:text/javascript,${encodeURIComponent(crash)}`, cli, ...parameters]
  const [program, rest] = canIsolate
    ? [isolator, [...isolated, process.execPath, cli, ...parameters]]
    : [process.execPath, crashing]
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', ...variables }
  return new Promise((done) => {
    execFile(program, rest, { env, cwd: folder }, (error, stdout, stderr) => {
      done({ exitCode: error === null ? 0 : Number(error.code), stdout, stderr })
    })
  })
}

withShared('files of another project, verified without a network', (shared) => {
  const sdist = 'pypi_attestations-0.0.19.tar.gz'

  function published(): string {
    const folder = newFolder()
    for (const ending of ['', '.slsa.attestation', '.publish.attestation'])
      copyFileSync(join(shared, 'vectors/pep740', `${sdist}${ending}`), join(folder, `${sdist}${ending}`))
    return folder
  }

  const identity = ['--owner-repo', 'trailofbits/pypi-attestations', '--tag', 'v0.0.19']
  const way = canIsolate ? 'in a network namespace with nobody in it' : 'with every socket a crash'

  test(`exit code 0, ${way}`, async () => {
    const { exitCode, stdout, stderr } = await runAlone(published(), ['verify', sdist, '--offline', ...identity])
    const signer = 'https://github.com/trailofbits/pypi-attestations/.github/workflows/release.yml@refs/tags/v0.0.19'
    expect({ exitCode, stderr, lines: stdout.split('\n') }).toEqual({
      exitCode: 0,
      stderr: '',
      lines: [
        'verify: One file verified.',
        `  ${sdist}: verified`,
        '    29.9 kB',
        '    sha256:9bb1add04b1b4e182be6b0b80931593f7a291eb49d69b4fd728a5d4cbcdc4bd3',
        `    signed by ${signer}`,
        '    at commit 08802efe1f8e5fec4ad842d6b8ce97656092ee72',
        '    of refs/tags/v0.0.19',
        '    publish attestation (file)',
        '    build provenance (file)',
        '    its attestations agree',
        '  Expected, by the command line:',
        '    repository https://github.com/trailofbits/pypi-attestations',
        '    ref refs/tags/v0.0.19',
        '    runner github-hosted',
        '  Not compared, since nothing was expected of it: commit, workflow.',
        expect.stringMatching(
          /^ {2}Verified against Sigstore's public root \(TUF root version \d+, from @sigstore\/tuf [\d.]+\)\.$/,
        ),
        '',
      ],
    })
  })

  test(`exit code 1, ${way}`, async () => {
    const { exitCode, stdout } = await runAlone(published(), ['verify', '.', '--json'])
    expect([exitCode, JSON.parse(stdout).verdict]).toEqual([1, 'unchecked'])
  })

  test(`exit code 3 for what is elsewhere, ${way}`, async () => {
    const { exitCode, stdout, stderr } = await runAlone(published(), ['verify', 'flask==3.0.0'], fastClock)
    expect([exitCode === 3 || exitCode === 99, stdout]).toEqual([true, ''])
    expect(stderr).toMatch(/\[index-failed\]|a socket was opened/)
  })
})
