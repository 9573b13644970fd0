import { quoted } from '../quoted.ts'
import { refusal } from './refusal.ts'

/** What is given the content of a file, chunk by chunk. */
export interface ContentSearch {
  add(chunk: Buffer): void
}

/** A form of Python source that nobody can read. */
interface Encryption {
  readonly product: string
  /** Whether all of the marks must be there, or one. */
  readonly needs: 'all' | 'any'
  readonly marks: readonly Buffer[]
}

const marksOf = (marks: readonly string[]): readonly Buffer[] => marks.map((mark) => Buffer.from(mark))

/** What PyPI searches for. @see https://github.com/pypi/warehouse/tree/main/warehouse/utils/scanner_rules */
const encryptions: readonly Encryption[] = [
  {
    product: 'PyArmor',
    needs: 'any',
    marks: marksOf([
      '__pyarmor__(__name__, __file__,',
      ...['enter', 'exit', 'assert', 'bcc'].map((hook) => `__pyarmor_${hook}__`),
    ]),
  },
  { product: 'SourceDefender', needs: 'all', marks: marksOf(['---BEGIN PYE FILE---', '---END PYE FILE---']) },
]

const longestMark = 32
// It looks into no greater file.
const greatestBytes = 5 * 1024 * 1024

/**
 * Refuse a file whose source is encrypted.
 *
 * @throws ReleaseError `file-unsafe`
 */
export function requireReadable(file: string, path: string, { product }: EncryptedSource): void {
  if (product === undefined) return
  throw refusal('file-unsafe', { file, found: `member ${quoted(path)}: ${product}-encrypted content is not allowed` })
}

/** Looks for encrypted source in the content of one file, chunk by chunk. */
export class EncryptedSource implements ContentSearch {
  readonly #isPython: boolean
  readonly #found = new Set<Buffer>()
  #rest: Buffer = Buffer.alloc(0)
  #seenBytes = 0

  constructor(path: string) {
    this.#isPython = /[^/]\.pye?$/i.test(path)
  }

  add(chunk: Buffer): void {
    if (!this.#isPython) return
    this.#seenBytes += chunk.length
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    for (const { marks } of encryptions) {
      for (const mark of marks.filter((one) => bytes.includes(one))) this.#found.add(mark)
    }
    this.#rest = Buffer.from(bytes.subarray(-longestMark))
  }

  /** What encrypted it; `undefined` if nothing did. */
  get product(): string | undefined {
    if (this.#seenBytes > greatestBytes) return undefined
    return encryptions.find(({ needs, marks }) =>
      needs === 'all' ? marks.every((mark) => this.#found.has(mark)) : marks.some((mark) => this.#found.has(mark)),
    )?.product
  }
}
