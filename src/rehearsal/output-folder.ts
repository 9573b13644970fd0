import { randomUUID } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { withFolder } from '../clients/temporary-folder.ts'
import { ReleaseError } from '../errors.ts'
import { quoted, quotedPath } from '../quoted.ts'

/** A file of the output folder, by its path in it. */
export interface OutputFile {
  /** With `/`. */
  readonly path: string
  readonly content: string | Buffer
}

const reportName = 'report.json'

/**
 * Refuse a folder that a rehearsal did not make.
 *
 * Ours has a `report.json` with a schema and a verdict. One that does not exist, or is empty, can be used.
 *
 * @throws ReleaseError `rehearsal-folder`
 */
export async function checkOutputFolder(out: string): Promise<void> {
  const found = await stat(out).catch(() => undefined)
  if (found === undefined) return
  if (found.isDirectory() && ((await readdir(out)).length === 0 || (await isOurs(out)))) return
  throw new ReleaseError('rehearsal-folder', {
    message: `${quotedPath(out)} exists and is not from a rehearsal.`,
    hint: 'Name another folder by `--out`, or remove this one.',
  })
}

/**
 * Replace the output folder by new files.
 *
 * They are written beside it first, so a reader sees the old rehearsal or the new one.
 *
 * @param secrets Texts that may stand in none of the files.
 * @throws Error if one does: nothing is left then.
 */
export async function writeOutputFolder(
  out: string,
  files: readonly OutputFile[],
  secrets: ReadonlySet<string>,
): Promise<void> {
  const folder = resolve(out)
  await mkdir(dirname(folder), { recursive: true })
  const made = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`)
  await withFolder(made, async () => {
    for (const { path, content } of files) {
      const target = join(made, path)
      // Names of assets and of served files come from outside.
      if (!target.startsWith(`${made}${sep}`))
        throw new Error(`The path ${quotedPath(path)} leaves the folder of the rehearsal.`)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    await assertNoSecrets(made, secrets)
    // The old one goes away with the new one's first name.
    await withFolder(`${made}-old`, async (aside) => replace(folder, { made, aside }))
  })
}

/** In one go, so that no signal finds the folder gone. */
function replace(folder: string, { made, aside }: { readonly made: string; readonly aside: string }): void {
  if (existsSync(folder)) renameSync(folder, join(aside, 'folder'))
  renameSync(made, folder)
}

/**
 * Look for tokens in every file of a folder.
 *
 * @throws Error with the file, and never the token: it is a bug of the action or of the rehearsal.
 */
async function assertNoSecrets(folder: string, secrets: ReadonlySet<string>): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const content = await readFile(path)
    for (const secret of secrets) {
      if (content.includes(secret))
        throw new Error(`A token that was given to a job stands in ${quoted(entry.name)} of the rehearsal.`)
    }
  }
}

async function isOurs(out: string): Promise<boolean> {
  try {
    const report: unknown = JSON.parse(await readFile(join(out, reportName), 'utf8'))
    return typeof report === 'object' && report !== null && 'schema' in report && 'verdict' in report
  } catch {
    return false
  }
}
