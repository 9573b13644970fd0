/** What `docutils` warns of; the message is its own, or close to it. */
export class RenderProblem extends Error {
  override readonly name = 'RenderProblem'
}

/** A place that something refers to. */
interface Target {
  /** Empty for a place within the text. */
  readonly uri: string
  readonly kind: 'explicit' | 'implicit'
}

/** A text while it is read: what it defines, what it refers to, and what nobody looked into. */
export class RstDocument {
  readonly #targets = new Map<string, Target>()
  readonly #references: string[] = []
  readonly #substitutions = new Set<string>()
  readonly #substituted: string[] = []
  readonly #count = { anonymousTargets: 0, anonymousReferences: 0, '#': 0, '#_': 0, '*': 0, '*_': 0 }
  /** Roles that the text defines itself. */
  readonly roles = new Set<string>()
  /** Constructs that were not looked into. */
  readonly doubts = new Set<string>()
  /** Whether there is anything to be seen. */
  hasContent = false

  /** @throws RenderProblem when an explicit name stands for another place already. */
  addTarget(name: string, uri: string, kind: Target['kind']): void {
    const key = normalizedName(name)
    const old = this.#targets.get(key)
    const isOther = old?.kind === 'explicit' && kind === 'explicit' && (uri === '' || old.uri !== uri)
    if (isOther) throw new RenderProblem(`Duplicate explicit target name: "${key}".`)
    if (old === undefined || kind === 'explicit') this.#targets.set(key, { uri, kind })
  }

  addReference(name: string): void {
    this.#references.push(normalizedName(name))
  }

  addSubstitution(name: string): void {
    if (this.#substitutions.has(name)) throw new RenderProblem(`Duplicate substitution definition name: "${name}".`)
    this.#substitutions.add(name)
  }

  addSubstituted(name: string): void {
    this.#substituted.push(name)
  }

  count(what: keyof RstDocument['counted']): void {
    this.#count[what] += 1
  }

  get counted(): Readonly<Record<'anonymousTargets' | 'anonymousReferences' | '#' | '#_' | '*' | '*_', number>> {
    return this.#count
  }

  /** @throws RenderProblem for the first thing that is missing in the end. */
  finish(): void {
    const lower = new Set([...this.#substitutions].map((name) => name.toLowerCase()))
    const undefinedName = this.#substituted.find((name) => !lower.has(name.toLowerCase()))
    if (undefinedName !== undefined) {
      throw new RenderProblem(`Undefined substitution referenced: "${undefinedName}".`)
    }
    this.#numberFootnotes()
    const unknown = this.#references.find((name) => !this.#targets.has(name))
    if (unknown !== undefined) throw new RenderProblem(`Unknown target name: "${unknown}".`)
    const { anonymousReferences, anonymousTargets } = this.#count
    if (anonymousReferences !== anonymousTargets) {
      throw new RenderProblem(
        `Anonymous hyperlink mismatch: ${anonymousReferences} references but ${anonymousTargets} targets.`,
      )
    }
    for (const mark of ['#', '*'] as const) {
      if (this.#count[`${mark}_`] > this.#count[mark]) {
        throw new RenderProblem(`Too many footnote references: ${this.#count[mark]} corresponding footnotes available.`)
      }
    }
    if (!this.hasContent) throw new RenderProblem('No content rendered from RST source.')
  }

  /** Footnotes that number themselves take the numbers that are free, and can be referred to by them. */
  #numberFootnotes(): void {
    let number = 0
    for (let left = this.#count['#']; left > 0; left -= 1) {
      do number += 1
      while (this.#targets.has(String(number)))
      this.#targets.set(String(number), { uri: '', kind: 'explicit' })
    }
  }
}

function normalizedName(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase()
}
