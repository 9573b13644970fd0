import { readBlockQuote } from './body/block-quote.ts'
import { readEnumeratedList } from './body/enumerated-list.ts'
import { classify, type LineKind } from './body/line-kinds.ts'
import { readBulletList, readFieldList, readLineBlock, readOptionList } from './body/lists.ts'
import { readText } from './body/text.ts'
import { readOverline } from './body/titles.ts'
import { type Element, element } from './element.ts'
import { readExplicit } from './explicit.ts'
import type { Parser, Place, ReadConstruct } from './parser.ts'
import { type Block, isBlank, Reader } from './reader.ts'
import { readGridTable, readSimpleTable } from './tables.ts'

// Python's stack ends at about 160: there the index answers with an error, and ours would end some levels later.
const deepest = 120

const readers: Readonly<Record<LineKind, ReadConstruct>> = {
  bullet: readBulletList,
  enumerator: readEnumeratedList,
  field: readFieldList,
  option: readOptionList,
  doctest: readDoctest,
  lineBlock: readLineBlock,
  gridTable: readGridTable,
  simpleTable: readSimpleTable,
  explicit: readExplicit,
  anonymous: readExplicit,
  adornment: (parser, reader, place) => readOverline(parser, reader, place, readText),
  text: readText,
}

/** Read the elements of a block, whatever they are. */
export function readBody(parser: Parser, block: Block, place: Place): readonly Element[] {
  if (place.depth > deepest) {
    parser.document.report(block.first, `blocks are nested more than ${deepest} levels deep`)
    return []
  }
  const reader = new Reader(block, parser.document)
  const elements: Element[] = []
  for (let line = reader.peek(); line !== undefined; line = reader.peek()) {
    parser.document.spend(1)
    if (isBlank(line)) reader.index += 1
    else {
      const read = line.startsWith(' ') ? readBlockQuote : readers[classify(line).kind]
      for (const each of read(parser, reader, place)) elements.push(each)
    }
  }
  return elements
}

function readDoctest(_parser: Parser, reader: Reader): readonly Element[] {
  const line = reader.number()
  reader.takeText(true)
  return [element('other', line)]
}
