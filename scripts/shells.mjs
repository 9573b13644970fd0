// The shells beside bash for which there is a completion script, from Debian's packages, for tests only. About 8 MB and 10 s.
//
//   .tools/shells/bin/zsh    needs module_path and fpath of root/usr before anything else
//   .tools/shells/bin/fish   finds its functions from where it is
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpackDebian } from './debian.mjs'
import { succeeds, tools } from './processes.mjs'

const packages = ['zsh', 'zsh-common', 'fish', 'fish-common', 'libcap2', 'libpcre2-32-0', 'libtinfo6']

/** Unpack the shells. Tests that need them are not run where that is not possible. */
export async function unpackShells(say) {
  const unpacked = join(tools, 'shells')
  // It is moved there whole, after it was tried.
  if (existsSync(unpacked)) return { found: 'zsh and fish in .tools/shells' }
  say('shells: asking Debian for zsh and fish, about 8 MB')
  const fresh = join(tools, 'shells.new')
  rmSync(fresh, { recursive: true, force: true })
  // They use the C library of this machine: what was built against an older one fits newer ones as well.
  const isThere = (await unpackDebian(fresh, { packages, library: [], suite: 'bookworm' })) && (await arrange(fresh))
  if (isThere) renameSync(fresh, unpacked)
  else rmSync(fresh, { recursive: true, force: true })
  return { found: isThere ? 'zsh and fish in .tools/shells' : 'none (not Debian, or out of reach)' }
}

/** Make the shells start from where they are, without what nobody reads here; whether they do. */
async function arrange(folder) {
  const usr = join(folder, 'root/usr')
  for (const name of ['doc', 'locale', 'man']) rmSync(join(usr, 'share', name), { recursive: true, force: true })
  // fish takes the folder above its own for the system's, if that has both `share` and `etc`.
  symlinkSync('../etc', join(usr, 'etc'))
  const bin = join(folder, 'bin')
  mkdirSync(bin)
  const started = Promise.all(
    [
      ['zsh', 'bin/zsh'],
      ['fish', 'usr/bin/fish'],
    ].map(async ([name, program]) => {
      const file = join(bin, name)
      writeFileSync(file, startOf(program))
      chmodSync(file, 0o755)
      return await succeeds(file, ['-c', 'exit 0'])
    }),
  )
  return !(await started).includes(false)
}

const startOf = (program) => `\
#!/bin/sh
self=$(realpath "$0")
root=\${self%/bin/*}/root
LD_LIBRARY_PATH=$root/usr/lib/x86_64-linux-gnu:$root/lib/x86_64-linux-gnu exec "$root/${program}" "$@"
`
