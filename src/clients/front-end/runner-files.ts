import { randomUUID } from 'node:crypto'
import { chmodSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
const variables = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

/** What is at the path of such a file: a plain one with its text, or anything else, which nobody reads. */
type Found =
  | { readonly kind: 'file'; readonly place: string; readonly mode: number; readonly content: Buffer }
  | { readonly kind: 'other'; readonly place: string }
  | { readonly kind: 'none' }

/**
 * The files by which a step speaks to the runner, as they were when it began.
 *
 * What a build runs is not told where they are, but finds them by listing their folder. A step writes into them when all else
 * is done, so whatever stands there before is not its own.
 */
export class RunnerFiles {
  readonly #before: readonly (readonly [path: string, name: string, found: Found])[]

  private constructor(before: readonly (readonly [string, string, Found])[]) {
    this.#before = before
  }

  /** Look at the files of this step. */
  static open(environment: Readonly<Record<string, string | undefined>>): RunnerFiles {
    return new RunnerFiles(
      variables.flatMap((name) => {
        const path = environment[name] ?? ''
        return path === '' ? [] : [[path, name, look(path)] as const]
      }),
    )
  }

  /**
   * Bring every file back that is not as it was.
   *
   * @returns The variables that name them.
   */
  restore(): string[] {
    return this.#before.flatMap(([path, name, before]) => {
      if (isSame(before, look(path, before))) return []
      putBack(path, before)
      return [name]
    })
  }
}

/** @param before A file of another size is not read. */
function look(path: string, before?: Found): Found {
  const facts = lstatSync(path, { throwIfNoEntry: false })
  if (facts === undefined) return { kind: 'none' }
  const place = `${facts.dev}:${facts.ino}`
  if (!facts.isFile() || (before?.kind === 'file' && before.content.length !== facts.size))
    return { kind: 'other', place }
  return { kind: 'file', place, mode: facts.mode, content: readOrNothing(path) }
}

function readOrNothing(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

function isSame(before: Found, now: Found): boolean {
  if (before.kind === 'none' || now.kind === 'none') return before.kind === now.kind
  if (before.kind !== now.kind || before.place !== now.place) return false
  if (before.kind === 'other' || now.kind === 'other') return true
  return before.mode === now.mode && before.content.equals(now.content)
}

/** As a new file, since somebody may hold the other one open. */
function putBack(path: string, before: Found): void {
  if (before.kind === 'file') {
    const fresh = `${path}-${randomUUID()}`
    writeFileSync(fresh, before.content, { flag: 'wx' })
    chmodSync(fresh, before.mode)
    rmSync(path, { recursive: true, force: true })
    renameSync(fresh, path)
  } else rmSync(path, { recursive: true, force: true })
}
