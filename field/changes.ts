import { gitOutput } from './processes.ts'

/** How our commit and theirs, of the same parent, come together. */
export type Agreement =
  /** The same bytes in the same files. */
  | 'identical'
  /** All that we change they changed to the same bytes, and further files. */
  | 'further files'
  /** Each line that we change they changed to the same, and further lines of these files. */
  | 'further lines'
  /** As these, but for empty lines. */
  | 'empty lines'
  /** As these, but for files that they did not change. */
  | 'own files'
  | 'differs'

/** Two commits compared. */
export interface Comparison {
  readonly agreement: Agreement
  /** Files that only they changed. */
  readonly furtherFiles: readonly string[]
  /** Files that both changed, and they in further lines. */
  readonly furtherLines: readonly string[]
  /** Lines that only we change; the text begins with `+` or `-`. */
  readonly ownLines: readonly { readonly file: string; readonly text: string }[]
}

/** Compare what two commits change in their common parent. */
export function compare(copy: string, commits: { base: string; ours: string; theirs: string }): Comparison {
  const { base, ours, theirs } = commits
  const own = filesBetween(copy, base, ours)
  const other = filesBetween(copy, base, theirs)
  const unequal = new Set(filesBetween(copy, ours, theirs))
  const furtherFiles = other.filter((file) => !own.includes(file))
  const furtherLines = own.filter((file) => unequal.has(file))
  const ownLines = furtherLines.flatMap((file) => {
    const [mine, their] = [ours, theirs].map((commit) => linesBetween(copy, { from: base, to: commit, file }))
    return without(mine ?? [], their ?? []).map((text) => ({ file, text }))
  })
  return {
    agreement: agreementOf({ other, furtherFiles, furtherLines, ownLines }),
    furtherFiles,
    furtherLines,
    ownLines,
  }
}

interface Parts extends Omit<Comparison, 'agreement'> {
  readonly other: readonly string[]
}

function agreementOf({ other, furtherFiles, furtherLines, ownLines }: Parts): Agreement {
  const written = ownLines.filter(({ text }) => text !== '+' && text !== '-')
  if (written.some(({ file }) => other.includes(file))) return 'differs'
  if (written.length > 0) return 'own files'
  if (ownLines.length > 0) return 'empty lines'
  if (furtherLines.length > 0) return 'further lines'
  return furtherFiles.length > 0 ? 'further files' : 'identical'
}

function filesBetween(copy: string, from: string, to: string): readonly string[] {
  return gitOutput(copy, ['diff', '--name-only', '--no-renames', '-z', from, to]).split('\0').filter(Boolean)
}

function linesBetween(copy: string, { from, to, file }: { from: string; to: string; file: string }): readonly string[] {
  const diff = gitOutput(copy, ['diff', '--unified=0', '--no-ext-diff', '--no-color', '--text', from, to, '--', file])
  const hunks = diff.slice(diff.search(/^@@/m)).split('\n')
  return diff.includes('\n@@') ? hunks.filter((line) => /^[+-]/.test(line)) : [`+ ${file}`]
}

/** Some lines less others, each as often as it is there. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others]
  return lines.filter((line) => {
    const at = left.indexOf(line)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}
