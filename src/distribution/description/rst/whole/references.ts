import type { Document } from '../document.ts'

/** Report names that lead nowhere, or in a circle. */
export function checkReferences(document: Document): void {
  checkAnonymous(document)
  const aliases = new Set(document.aliases.map(({ name }) => name))
  for (const alias of document.aliases) {
    const naming = alias.name === undefined ? '' : `"${alias.name}" `
    const fault = faultOfAlias(document, alias.refersTo)
    if (fault !== undefined) {
      document.report(alias.line, `Indirect hyperlink target ${naming}refers to target "${alias.refersTo}", ${fault}`)
    }
  }
  numberFootnotes(document)
  for (const { name, line } of document.references) {
    if (aliases.has(name) || document.targets.get(name) !== undefined) continue
    const fault = document.targets.has(name)
      ? 'Duplicate target name, cannot be used as a unique reference'
      : 'Unknown target name'
    document.report(line, `${fault}: "${name}"`)
  }
}

function checkAnonymous(document: Document): void {
  const { references, targets } = document.anonymous
  const excess = references[targets.length] ?? targets[references.length]
  if (excess === undefined) return
  const counts = `${references.length} references but ${targets.length} targets`
  document.report(excess, `Anonymous hyperlink mismatch: ${counts}`)
}

function faultOfAlias(document: Document, first: string): string | undefined {
  const seen = new Set<string>()
  let name = first
  for (;;) {
    document.spend(1)
    const target = document.targets.get(name)
    if (target === undefined) {
      if (!document.targets.has(name)) return 'which does not exist'
      return 'which is a duplicate, and cannot be used as a unique reference'
    }
    if (target.alias === undefined) return undefined
    if (seen.has(name)) return 'forming a circular reference'
    seen.add(name)
    name = target.alias
  }
}

/** Give the footnotes that number themselves their numbers, and the references without a label their footnotes. */
function numberFootnotes(document: Document): void {
  let number = 1
  let free = 0
  const labels = new Set<string>()
  for (const { label, line } of document.autoFootnotes) {
    while (document.targets.has(String(number))) number += 1
    if (label === '') {
      free += 1
      document.targets.addExplicit(String(number), { line })
    } else labels.add(label)
    number += 1
  }
  const waiting = document.autoReferences.filter(({ label }) => !labels.has(label))
  const excess = waiting[free]
  if (excess !== undefined) {
    const found = `only ${free} corresponding footnotes available`
    document.report(excess.line, `Too many autonumbered footnote references: ${found}`)
  }
  const { references, footnotes } = document.symbols
  const spare = references[footnotes.length]
  if (spare !== undefined) document.report(spare, 'Too many symbol footnote references')
}
