// A clock that runs fast for one process: Debian's libfaketime, for tests of the bundle in which a server is down for good.
import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unpackDebian } from './debian.mjs'
import { tools } from './processes.mjs'

/** Unpack the library that is loaded before a process. Tests that need it are not run where that is not possible. */
export async function unpackFaketime(say) {
  const unpacked = join(tools, 'faketime')
  // It is moved there whole.
  if (existsSync(unpacked)) return { found: 'libfaketime in .tools/faketime' }
  say('faketime: asking Debian for libfaketime, about 60 kB')
  const fresh = join(tools, 'faketime.new')
  rmSync(fresh, { recursive: true, force: true })
  // It is loaded into a Node of this machine: one that was built against an older C library fits newer ones as well.
  const isThere = await unpackDebian(fresh, { packages: ['libfaketime'], library: [], suite: 'bookworm' })
  if (!isThere) return { found: 'none (not Debian, or out of reach)' }
  renameSync(fresh, unpacked)
  return { found: 'libfaketime in .tools/faketime' }
}
