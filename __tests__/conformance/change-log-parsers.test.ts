import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
// @ts-expect-error It has no types.
import restructured from 'restructured'
import { parseMarkdown } from '../../src/release/change-log/markdown.ts'
import { parseRst } from '../../src/release/change-log/rst.ts'
import { targetsOf } from '../../src/release/change-log/targets.ts'
import { oraclePython } from '../oracles.ts'
import { newestChangeLogs, releaseChangeLogs } from '../release/change-log/corpus.ts'
import { withShared } from '../shared.ts'
import { markdownShape, rstShape, type Shape } from './change-log-shape.ts'

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

function oracle(script: string, texts: readonly string[]): readonly Shape[] {
  const input = JSON.stringify(texts)
  return JSON.parse(execFileSync(oraclePython(), [pathOf(script)], { input, encoding: 'utf8', maxBuffer: 2 ** 28 }))
}

function markdownShapeOf(text: string): Shape {
  const blocks = parseMarkdown(text)
  return markdownShape(blocks, targetsOf(blocks))
}

describe('our own samples of every construct', () => {
  test('reStructuredText has the tree that Docutils makes', () => {
    const text = readFileSync(pathOf('../release/change-log/constructs.rst'), 'utf8')
    expect(rstShape(parseRst(text))).toEqual(oracle('docutils_shape.py', [text])[0])
  })

  test('Markdown has the tree that markdown-it makes', () => {
    const text = readFileSync(pathOf('../release/change-log/constructs.md'), 'utf8')
    expect(markdownShapeOf(text)).toEqual(oracle('markdown_it_shape.py', [text])[0])
  })
})

withShared('trees of the corpus beside those of other parsers', (shared) => {
  const texts = [...newestChangeLogs(shared), ...releaseChangeLogs(shared)]
  const markdown = texts.filter(({ path }) => path.endsWith('.md'))
  const rst = texts.filter(({ path }) => !path.endsWith('.md'))

  test('reStructuredText: all trees are those of Docutils', () => {
    const theirs = oracle(
      'docutils_shape.py',
      rst.map(({ text }) => text),
    )
    for (const [index, { name, text }] of rst.entries()) {
      expect({ name, shape: rstShape(parseRst(text)) }).toEqual({ name, shape: theirs[index] })
    }
  })

  test('Markdown: all trees are those of markdown-it', () => {
    const theirs = oracle(
      'markdown_it_shape.py',
      markdown.map(({ text }) => text),
    )
    for (const [index, { name, text }] of markdown.entries()) {
      expect({ name, shape: markdownShapeOf(text) }).toEqual({ name, shape: theirs[index] })
    }
  })

  // Paragraphs in all, only ours, and only theirs. `restructured` knows no table made of lists (22 cells of flask-admin
  // 2.0.0) and no definition list: from that of flask-admin 1.5.3 on it loses 15 entries, and takes 7 headings for
  // paragraphs. What stands beside `.. note::` (wtforms 3.2.0) is an argument to it.
  test('reStructuredText: the texts are those of restructured, but for what it cannot read', () => {
    const differences = newestChangeLogs(shared)
      .filter(({ path }) => path.endsWith('.rst'))
      .map(({ name, text }) => {
        const ours = rstShape(parseRst(text)).flatMap(paragraphsOf)
        const theirs = paragraphsIn(restructured.default.parse(text))
        return [name, ours.length, without(ours, theirs).length, without(theirs, ours).length]
      })
    expect(differences).toEqual([
      ['pallets+flask.rst', 597, 0, 0],
      ['pallets+itsdangerous.rst', 89, 0, 0],
      ['pallets+jinja.rst', 391, 0, 0],
      ['pallets+markupsafe.rst', 75, 0, 0],
      ['pallets-eco+blinker.rst', 65, 0, 0],
      ['pallets-eco+flask-admin.rst', 184, 38, 7],
      ['pallets-eco+wtforms.rst', 294, 1, 0],
    ])
  })
})

const without = (texts: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others)
  return texts.filter((text) => !known.has(text))
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Texts of the paragraphs in a shape. */
function paragraphsOf(shape: unknown): readonly string[] {
  if (!Array.isArray(shape)) return []
  const [kind, ...rest] = shape
  if (kind === 'heading' || kind === 'literal') return []
  if (kind === 'paragraph') return [textOf(rest[0])]
  if (kind === 'definition') return [textOf(rest[0]), ...paragraphsOf(rest[1])]
  return shape.flatMap(paragraphsOf)
}

// The text of a link is without its URL here, and with it there.
const textOf = (inlines: readonly string[][]): string =>
  plain(inlines.map(([kind, first = '', second = '']) => (kind === 'role' ? second : first)).join(''))

interface RestructuredNode {
  readonly type: string
  readonly value?: string
  readonly children?: readonly RestructuredNode[]
}

function paragraphsIn(node: RestructuredNode): readonly string[] {
  if (node.type === 'title' || node.type === 'comment') return []
  if (node.type === 'paragraph') return [plain(textIn(node))]
  return (node.children ?? []).flatMap(paragraphsIn)
}

const textIn = ({ type, value = '', children = [] }: RestructuredNode): string =>
  type === 'reference'
    ? children
        .map(textIn)
        .join('')
        .replace(/\s*<[^<>]*>$/, '')
    : value + children.map(textIn).join('')
