/** What a name refers to. */
export interface Target {
  readonly line: number
  /** Where it leads outside of the text. */
  readonly address?: string
  /** The name of another target that it stands for. */
  readonly alias?: string
}

interface Entry {
  /** Without one where two things claim the name. */
  readonly target: Target | undefined
  readonly isExplicit: boolean
}

/** The names that can be referred to. */
export class Targets {
  private readonly entries = new Map<string, Entry>()
  private readonly report: (line: number, message: string) => void

  constructor(report: (line: number, message: string) => void) {
    this.report = report
  }

  /** A target that the text names so itself; a second of that name is a fault, unless both lead to the same address. */
  addExplicit(name: string, target: Target): void {
    const old = this.entries.get(name)
    if (old === undefined || !old.isExplicit) {
      this.entries.set(name, { target, isExplicit: true })
      return
    }
    const isSame = old.target !== undefined && target.address !== undefined && old.target.address === target.address
    if (isSame) return
    this.entries.set(name, { target: undefined, isExplicit: true })
    this.report(target.line, `Duplicate explicit target name: "${name}"`)
  }

  /** A title: what is named explicitly goes before it, and of two titles neither is meant. */
  addImplicit(name: string, target: Target): void {
    const old = this.entries.get(name)
    if (old === undefined) this.entries.set(name, { target, isExplicit: false })
    else if (!old.isExplicit) this.entries.set(name, { target: undefined, isExplicit: false })
  }

  /** What a target without an address names is what follows it: another target, and what that stands for. */
  follow(name: string, alias: string): void {
    const old = this.entries.get(name)
    if (old?.target !== undefined) this.entries.set(name, { ...old, target: { ...old.target, alias } })
  }

  /** Whether anything has claimed the name. */
  has(name: string): boolean {
    return this.entries.has(name)
  }

  /** What the name refers to; nothing where several things claim it. */
  get(name: string): Target | undefined {
    return this.entries.get(name)?.target
  }
}
