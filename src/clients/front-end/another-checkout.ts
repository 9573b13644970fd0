import { chmod, copyFile, lstat, mkdir, readdir, readlink, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'

// Of a person who lets the group read, and nobody else: `umask 027`.
const umask = 0o027

// A day that no file of a checkout is of.
const someTime = new Date('2001-02-03T04:05:06.789Z')

/**
 * Copy a checkout as another machine would have it: written in another order, with other modes and times. Links stay links, and
 * what is neither file, folder, nor link stays out.
 *
 * @param target It must not exist.
 */
export async function anotherCheckout(checkout: string, target: string): Promise<void> {
  await mkdir(target, { mode: 0o777 & ~umask })
  for (const name of (await readdir(checkout)).sort().reverse()) {
    const [from, to] = [join(checkout, name), join(target, name)]
    const found = await lstat(from)
    if (found.isDirectory()) await anotherCheckout(from, to)
    else if (found.isSymbolicLink()) await symlink(await readlink(from), to)
    else if (found.isFile()) {
      await copyFile(from, to)
      await chmod(to, found.mode & 0o777 & ~umask)
      await utimes(to, someTime, someTime)
    }
  }
  await utimes(target, someTime, someTime)
}
