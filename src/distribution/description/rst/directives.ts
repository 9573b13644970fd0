import { admonitions } from './directives/admonitions.ts'
import { parseDirective } from './directives/block.ts'
import { bodies } from './directives/bodies.ts'
import { definitions } from './directives/definitions.ts'
import type { Directive } from './directives/directive.ts'
import { images } from './directives/images.ts'
import { parts } from './directives/parts.ts'
import { tables } from './directives/tables.ts'
import type { Explicit, Parser, Place } from './parser.ts'
import { isBlank, type Reader } from './reader.ts'

/** The name of a directive, and the columns that it takes of its line. */
export interface DirectiveMarker {
  readonly name: string
  readonly width: number
  /** The substitution that it defines. */
  readonly defines?: string
}

const directives: ReadonlyMap<string, Directive> = new Map(
  [admonitions, bodies, definitions, images, parts, tables].flatMap((room) => Object.entries(room)),
)

// Other names for the same.
const otherNames: Readonly<Record<string, string>> = {
  'code-block': 'code',
  sourcecode: 'code',
  'section-numbering': 'sectnum',
}

/** Read a directive: its arguments, options, and content, and what it makes of them. */
export function readDirective(parser: Parser, reader: Reader, place: Place, marker: DirectiveMarker): Explicit {
  const { document } = parser
  const line = reader.number()
  const lower = marker.name.toLowerCase()
  const directive = directives.get(otherNames[lower] ?? lower)
  const { endsBlank, ...block } = reader.takeIndented({ first: marker.width, keepsTop: true })
  const isEnded = endsBlank || isBlank(reader.peek())
  if (directive === undefined) {
    document.report(line, `Unknown directive type "${marker.name}"`)
    return { elements: [], endsBlank }
  }
  const parsed = parseDirective(parser, block, directive)
  if (typeof parsed === 'string') {
    document.report(line, `Error in "${marker.name}" directive: ${parsed}`)
    return { elements: [], endsBlank }
  }
  const { name, defines } = marker
  const made = directive.run({ ...parsed, parser, place, name, line, defines })
  if (typeof made === 'string') {
    document.report(line, made)
    return { elements: [], endsBlank: isEnded }
  }
  return { elements: made, endsBlank: isEnded }
}
