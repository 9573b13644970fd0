import fc from 'fast-check'

/** One change of a text: somewhere in its lines, or in its bytes. */
interface Mutation {
  readonly unit: 'line' | 'byte'
  readonly change: 'delete' | 'double' | 'swap' | 'insert'
  /** From 0 to 1: where, and with what other place. */
  readonly at: number
  readonly other: number
  readonly inserted: string
}

/** From 0 to 1, less than 1, and anywhere as likely: a double of fast-check is nearly always as good as 0. */
export const portion = fc.noBias(fc.integer({ min: 0, max: 2 ** 32 - 1 })).map((number) => number / 2 ** 32)

/**
 * Texts that are one of some texts with a few changes.
 *
 * @param signs What is inserted, beside bytes that are no text: pieces that mean something in the format.
 * @param most Changes of a text: few where one of them can make it unreadable.
 */
export function mutated(texts: readonly string[], signs: readonly string[], most = 12): fc.Arbitrary<string> {
  const mutation = fc.record<Mutation>({
    unit: fc.constantFrom('line', 'byte'),
    change: fc.constantFrom('delete', 'double', 'swap', 'insert'),
    at: portion,
    other: portion,
    inserted: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...signs) },
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
  })
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(mutation, { maxLength: most }))
    .map(([text, mutations]) => mutations.reduce(apply, text))
}

function apply(text: string, { unit, change, at, other, inserted }: Mutation): string {
  // A byte is a character of Latin-1 here; what is no UTF-8 any more becomes U+FFFD.
  const parts = unit === 'line' ? text.split('\n') : [...Buffer.from(text).toString('latin1')]
  const index = Math.floor(at * parts.length)
  const changed = changeParts(parts, change, index, Math.floor(other * parts.length), inserted)
  return unit === 'line' ? changed.join('\n') : Buffer.from(changed.join(''), 'latin1').toString('utf8')
}

function changeParts(
  parts: readonly string[],
  change: Mutation['change'],
  at: number,
  other: number,
  inserted: string,
): readonly string[] {
  switch (change) {
    case 'delete':
      return parts.toSpliced(at, 1)
    case 'double':
      return parts.toSpliced(at, 0, parts[at] ?? '')
    case 'swap':
      return parts.map((part, index) => (index === at ? parts[other] : index === other ? parts[at] : part) ?? '')
    case 'insert':
      return parts.toSpliced(at, 0, inserted)
  }
}
