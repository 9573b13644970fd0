import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Clone } from './clones.ts'
import { git, gitOutput } from './processes.ts'

/** Work in a private copy of a clone, which shares its objects and is removed afterwards; the clone itself is only read. */
export function withCopy<T>({ path }: Clone, work: (copy: string) => T): T {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'field-')))
  try {
    const copy = join(folder, 'copy')
    gitOutput(folder, ['clone', '--quiet', '--shared', '--no-checkout', path, copy])
    // The branches of a work tree are those of its remote, as they are of a git directory alone.
    gitOutput(copy, ['fetch', '--quiet', '--no-tags', 'origin', '+refs/remotes/origin/*:refs/remotes/origin/*'])
    return work(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The commit of a tag or of a name; `undefined` where the clone has none. */
export function commitOf(copy: string, name: string): string | undefined {
  const { status, stdout } = git(copy, ['rev-parse', '--quiet', '--verify', `${name}^{commit}`])
  return status === 0 ? stdout.trim() : undefined
}

/** Bring a copy to where a person stood before a commit: its first parent on `main`, and no tag that came with it or later. */
export function standBefore(copy: string, commit: string): string {
  const base = gitOutput(copy, ['rev-parse', `${commit}^1`])
  const made = Number(gitOutput(copy, ['show', '--no-patch', '--format=%ct', commit]))
  const format = '%(refname) %(*objectname)%(objectname) %(creatordate:unix)'
  const references = gitOutput(copy, ['for-each-ref', `--format=${format}`, 'refs/tags', 'refs/remotes'])
  const gone = references.split('\n').flatMap((line) => {
    const [name = '', objects = '', time] = line.split(' ')
    const isLater = name.startsWith('refs/remotes/') || objects.startsWith(commit) || Number(time) > made
    return isLater ? [`option no-deref\ndelete ${name}\n`] : []
  })
  gitOutput(copy, ['checkout', '--quiet', '-B', 'main', base])
  gitOutput(copy, ['update-ref', '--stdin'], gone.join(''))
  return base
}
