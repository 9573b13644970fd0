import type { InlineText } from './inline.ts'

/** What an element is, as far as a check of the whole text depends on it. */
export type ElementKind =
  | 'paragraph'
  | 'bullet-list'
  | 'enumerated-list'
  | 'field-list'
  | 'field'
  | 'item'
  | 'table'
  | 'section'
  | 'title'
  | 'transition'
  | 'contents'
  | 'comment'
  | 'target'
  | 'footnote'
  // A substitution definition, or what only tells a writer something: nothing of it is shown.
  | 'unseen'
  // Where `.. class::` stands, which needs an element behind it.
  | 'class-mark'
  // A header or a footer, which stand apart from the text.
  | 'decoration'
  | 'other'

/** A part of a text, in the order of the text. */
export interface Element {
  readonly kind: ElementKind
  /** Counts from 1. */
  readonly line: number
  readonly children: readonly Element[]
  /** The text of a paragraph, a title, or a comment, and the name of a field or a target, without markup. */
  readonly text: string
  /** Of a paragraph. */
  readonly inline?: InlineText
  /** Of a title: 1 for those of the outermost sections. Of a table: its columns. Of a target: 1 if it leads nowhere else. */
  readonly size: number
}

/** Make an element; what is not given is empty. */
export const element = (kind: ElementKind, line: number, rest: Partial<Element> = {}): Element => ({
  kind,
  line,
  children: [],
  text: '',
  size: 0,
  ...rest,
})

/** What a reader of blocks looks through when it searches for the first real element of a text. */
export const isBibliographic = ({ kind }: Element): boolean =>
  isUnseen(kind) || kind === 'title' || kind === 'decoration'

/** Whether nothing is shown of it where it stands. */
export const isUnseen = (kind: ElementKind): boolean =>
  kind === 'comment' || kind === 'target' || kind === 'unseen' || kind === 'class-mark'
