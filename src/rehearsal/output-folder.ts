import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { ReleaseError } from '../errors.ts'

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
    message: `"${out}" exists and is not from a rehearsal.`,
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
  const made = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`))
  try {
    for (const { path, content } of files) {
      const target = join(made, path)
      // Names of assets and of served files come from outside.
      if (!target.startsWith(`${made}${sep}`)) throw new Error(`The path "${path}" leaves the folder of the rehearsal.`)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    await assertNoSecrets(made, secrets)
    await replace(folder, made)
  } finally {
    await rm(made, { recursive: true, force: true })
  }
}

async function replace(folder: string, made: string): Promise<void> {
  const aside = `${made}-old`
  const hasOld = await rename(folder, aside).then(
    () => true,
    () => false,
  )
  await rename(made, folder)
  if (hasOld) await rm(aside, { recursive: true, force: true })
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
        throw new Error(`A token that was given to a job stands in "${entry.name}" of the rehearsal.`)
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
