/** What a role of interpreted text does, as far as it can fail. */
export type RoleKind = 'text' | 'pep' | 'rfc' | 'raw' | 'code' | 'math' | 'unimplemented'

/** A role, and the options that a role made from it may be given. */
export interface Role {
  readonly kind: RoleKind
}

const kinds: Readonly<Record<RoleKind, string>> = {
  text: `abbreviation ab acronym ac emphasis literal strong subscript sub superscript sup title-reference title t`,
  pep: 'pep-reference pep',
  rfc: 'rfc-reference rfc',
  raw: 'raw',
  code: 'code',
  math: 'math',
  unimplemented: `index i anonymous-reference citation-reference footnote-reference named-reference
    substitution-reference uri-reference uri url target restructuredtext-unimplemented-role`,
}

const known: ReadonlyMap<string, Role> = new Map(
  (Object.entries(kinds) as [RoleKind, string][]).flatMap(([kind, names]) =>
    names.split(/\s+/).map((name) => [name, { kind }] as const),
  ),
)

const standard: Role = { kind: 'text' }

/** The roles of a text: those of docutils, and its own. */
export class Roles {
  private readonly own = new Map<string, Role>()
  private byDefault: Role = standard

  /** The role of a name in any case; without a name, the one that is used by default. */
  find(name: string): Role | undefined {
    if (name === '') return this.byDefault
    const lower = name.toLowerCase()
    return this.own.get(lower) ?? known.get(lower)
  }

  /** What `.. role::` makes. */
  add(name: string, role: Role): void {
    this.own.set(name.toLowerCase(), role)
  }

  /** What `.. default-role::` sets. */
  setDefault(role: Role = standard): void {
    this.byDefault = role
  }
}

/** A role that wraps text, and nothing more. */
export const plainRole = standard
