import { element } from '../element.ts'
import { destinationOf } from '../explicit/hyperlink-target.ts'
import { normalName, withNulls } from '../names.ts'
import { addName, type Call, type Directive, form } from './directive.ts'
import {
  choice,
  classes,
  length,
  lengthOrPercentage,
  type OptionCheck,
  percentage,
  required,
  unchanged,
} from './options.ts'

const horizontal = ['left', 'center', 'right']
const vertical = ['top', 'middle', 'bottom']

const figureWidth: OptionCheck = (value) => (value?.toLowerCase() === 'image' ? undefined : lengthOrPercentage(value))

const image: Directive = {
  ...form,
  required: 1,
  isPhrase: true,
  options: {
    alt: unchanged,
    height: length,
    width: lengthOrPercentage,
    scale: percentage,
    align: choice(...vertical, ...horizontal),
    target: required,
    loading: choice('embed', 'link', 'lazy'),
    class: classes,
    name: unchanged,
  },
  run: runImage,
}

/** Images, and figures with a caption. */
export const images: Readonly<Record<string, Directive>> = {
  image,
  figure: {
    ...image,
    hasContent: true,
    options: { ...image.options, figwidth: figureWidth, figclass: classes, align: choice(...horizontal) },
    run: runFigure,
  },
}

function runImage(call: Call) {
  const { parser, name, line, options, defines } = call
  const align = options.get('align')?.toLowerCase().trim()
  const aligns = defines === undefined ? horizontal : vertical
  const isFigure = name.toLowerCase() === 'figure'
  if (align !== undefined && !isFigure && !aligns.includes(align)) {
    return `Error in "${name}" directive: "${align}" is not a valid value for the "align" option`
  }
  const target = options.get('target')
  const alias = target === undefined ? undefined : destinationOf(target.split('\n').map(withNulls)).alias
  if (alias !== undefined) parser.document.references.push({ name: normalName(alias), line })
  addName(call)
  // The writer needs the size of the file for these, and reads no file.
  if (options.has('scale') && !(options.has('width') && options.has('height'))) {
    return 'Cannot scale image! Reading external files disabled'
  }
  if (options.get('loading')?.toLowerCase().trim() === 'embed') return 'Cannot embed image'
  const inline = { text: options.get('alt') ?? defines ?? '', substitutions: [], isBound: options.has('name') }
  return [element('other', line, { inline })]
}

function runFigure(call: Call) {
  const { parser, place, content, line } = call
  const made = runImage(call)
  if (typeof made === 'string') return made
  if (content.lines.length === 0) return [element('other', line)]
  const children = parser.nest(content, place)
  const [caption] = children
  const isCaption = caption?.kind === 'paragraph' || (caption?.kind === 'comment' && caption.text === '')
  return isCaption ? [element('other', line, { children })] : 'Figure caption must be a paragraph or empty comment'
}
