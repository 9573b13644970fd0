import type { Document, Substitution } from '../document.ts'
import { normalName } from '../names.ts'

// docutils' setting `line_length_limit`.
const lengthLimit = 10_000

/** Report substitutions that are used and not defined, that hold themselves, or that grow too long. */
export function checkSubstitutions(document: Document): void {
  const byCase = new Map([...document.substitutions].map(([name, each]) => [normalName(name), each]))
  const find = (name: string) => document.substitutions.get(name) ?? byCase.get(normalName(name))
  const lengths = new Map<Substitution, number>()
  const measure = (substitution: Substitution): number => {
    const known = lengths.get(substitution)
    if (known !== undefined) return known
    // While it is measured it has no length yet.
    lengths.set(substitution, Number.NaN)
    const inner = substitution.references.map(find).map((each) => (each === undefined ? 0 : measure(each)))
    const length = inner.reduce((sum, each) => sum + each, substitution.text.length)
    lengths.set(substitution, length)
    return length
  }
  for (const { name, line } of document.substitutionReferences) {
    const substitution = find(name)
    if (substitution === undefined) {
      document.report(line, `Undefined substitution referenced: "${name}"`)
      continue
    }
    const length = measure(substitution)
    if (Number.isNaN(length)) document.report(line, `Circular substitution definition referenced: "${name}"`)
    if (length > lengthLimit) document.report(line, `Substitution definition "${name}" exceeds the line-length-limit`)
  }
}
