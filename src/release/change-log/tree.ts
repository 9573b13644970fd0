import type { Version } from '../version.ts'
import type { HtmlTag } from './markdown/html-tag.ts'

/** A change log of either format. */
export interface ChangeLog {
  /** In the repository, with `/`. */
  readonly path: string
  /** Whether each version has a file of its own, and this is one of them; absent where one has all. */
  readonly isOfOneVersion?: true
  readonly format: 'rst' | 'markdown'
  /** Of the project, which may stand before a version; `undefined` if it is not known. */
  readonly projectName: string | undefined
  /** The heading above all versions, if there is one. */
  readonly title: string | undefined
  /** In the order of the file, which need not be the order of the versions. */
  readonly sections: readonly Section[]
  /** The headings that belong to no section, the title among them. */
  readonly otherHeadings: readonly OtherHeading[]
  /** Named hyperlink targets: name in lower case with single spaces, then the URL. */
  readonly targets: ReadonlyMap<string, string>
  /** The footnotes of Markdown, by label, wherever they stand. */
  readonly footnotes: ReadonlyMap<string, Footnote>
}

/** A heading in no section; `text` is without markup, `line` and `level` as those of `Heading`. */
export interface OtherHeading {
  /** A series stands above its versions, and a package is another one than the project. */
  readonly kind: 'title' | 'series' | 'package' | 'unread'
  readonly text: string
  readonly line: number
  readonly level: number
}

/** What stands between the heading of a version and the next heading that ends it. */
export interface Section {
  /** Text of the heading without markup: `Version 3.1.3`, `0.8.0 - 2024-03-26`. */
  readonly heading: string
  /**
   * None for `[unreleased]`, two for `Version 5.4.0 & 5.4.1`. Of a development version without a date it is the version
   * that it leads to.
   */
  readonly versions: readonly Version[]
  /** The versions as they stand in the heading. */
  readonly spelledVersions: readonly string[]
  /** What stands beside them there: a day, a remark, a codename, or nothing. */
  readonly beside: string
  /** Of the heading, from 1. */
  readonly line: number
  /** Of the heading, as that of `Heading`. */
  readonly level: number
  readonly date: ReleaseDate
  /** Headings of groups such as `Added` that stand on the level of the section by mistake, and are taken in. */
  readonly groupsOnItsLevel: readonly Heading[]
  /** The heading that ends the section if it is not one of another section. */
  readonly endedBy: OtherHeading | undefined
  /** The entries, without the line of the date. */
  readonly blocks: readonly Block[]
}

/** What a section says of its day; `text` is the line or the part of the heading that says it. */
export type ReleaseDate =
  | {
      readonly kind: 'dated'
      /** `YYYY-MM-DD` */
      readonly date: string
      /**
       * `released` is exactly `Released YYYY-MM-DD`; `iso` has year, month, and day as numbers in other words;
       * `prose` has the name of a month; `heading` stands in the heading, in any of these spellings.
       */
      readonly form: 'released' | 'iso' | 'prose' | 'heading'
      readonly text: string
      readonly line: number
    }
  | { readonly kind: 'unreleased' | 'placeholder' | 'malformed'; readonly text: string; readonly line: number }
  | { readonly kind: 'none' }

/** A part of a section; `line` is its first line in the file, from 1. */
export type Block =
  | { readonly kind: 'paragraph'; readonly line: number; readonly inlines: readonly Inline[] }
  | Heading
  | { readonly kind: 'list'; readonly line: number; readonly ordered: boolean; readonly items: readonly Item[] }
  /** One term of a definition list of reStructuredText. */
  | {
      readonly kind: 'definition'
      readonly line: number
      readonly term: readonly Inline[]
      readonly blocks: readonly Block[]
    }
  | { readonly kind: 'quote'; readonly line: number; readonly blocks: readonly Block[] }
  /** Text to be shown as it is; `language` is empty if none is named. */
  | { readonly kind: 'literal'; readonly line: number; readonly language: string; readonly text: string }
  | Admonition
  | Table
  /** What a footnote of Markdown says; `label` is in lower case. */
  | {
      readonly kind: 'footnote'
      readonly line: number
      readonly label: string
      readonly blocks: readonly Block[]
    }
  /** Lines of HTML in Markdown, as written. */
  | { readonly kind: 'html'; readonly line: number; readonly text: string }
  | { readonly kind: 'rule'; readonly line: number; readonly text: string }
  /** A named place (empty `url`) or a named hyperlink target. */
  | { readonly kind: 'target'; readonly line: number; readonly name: string; readonly url: string }
  | { readonly kind: 'comment'; readonly line: number; readonly text: string }
  /** Source that is not understood, as written; `construct` names it in a few words. */
  | { readonly kind: 'unknown'; readonly line: number; readonly construct: string; readonly text: string }

export type Footnote = Extract<Block, { kind: 'footnote' }>
/** A heading inside a section, or, before the sections are made, any heading. */
export interface Heading {
  readonly kind: 'heading'
  readonly line: number
  /** From 1; in reStructuredText by the order in which the underlines appear. */
  readonly level: number
  readonly inlines: readonly Inline[]
}

/** An item of a list; `marker` is as written: `-`, `3.`, `#.`. */
export interface Item {
  readonly line: number
  readonly marker: string
  /** Of an item with a box before its text: whether it is ticked. */
  readonly isDone?: boolean
  readonly blocks: readonly Block[]
}

/** A directive such as `note`, or an alert of GitHub; `title` is empty or what stands beside its name. */
export interface Admonition {
  readonly kind: 'admonition'
  readonly line: number
  readonly name: string
  readonly title: readonly Inline[]
  readonly blocks: readonly Block[]
}

/** A table of Markdown, or one made of lists; `options` is what was written below its name. */
export interface Table {
  readonly kind: 'table'
  readonly line: number
  readonly title: readonly Inline[]
  readonly options: string
  readonly headerRows: number
  /** Of its columns; none if nothing is said of them. */
  readonly alignments: readonly ('none' | 'left' | 'center' | 'right')[]
  readonly rows: readonly (readonly (readonly Block[])[])[]
}

/** A part of a line of text. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'emphasis' | 'strong' | 'deleted'; readonly inlines: readonly Inline[] }
  | Role
  | Link
  /** A picture; `inlines` stand in its place where it is not shown. */
  | (Omit<Link, 'kind'> & { readonly kind: 'image' })
  | Reference
  /** The place of a footnote; `label` is as written. */
  | { readonly kind: 'footnote-reference'; readonly line: number; readonly label: string }
  /** Mathematics with its dollar signs, or a name for a character, `&copy;`. */
  | { readonly kind: 'math' | 'character'; readonly text: string }
  /** A tag of HTML, which opens or closes an element. */
  | { readonly kind: 'tag'; readonly line: number; readonly tag: HtmlTag }
  | { readonly kind: 'comment'; readonly text: string }
  /** The end of a line that is shown as one. */
  | { readonly kind: 'break' }
  | { readonly kind: 'autolink'; readonly url: string }
  /** Markup that is not understood, as written; `construct` names it in a few words. */
  | { readonly kind: 'unknown'; readonly line: number; readonly construct: string; readonly text: string }

/** Text with an address; `title` is shown when the text is pointed at, and is empty if there is none. */
export interface Link {
  readonly kind: 'link'
  readonly line: number
  readonly inlines: readonly Inline[]
  readonly url: string
  readonly title: string
}

/** Text that names a target elsewhere in the file; with the sign `![`, a picture that does. */
export interface Reference {
  readonly kind: 'reference'
  readonly line: number
  readonly inlines: readonly Inline[]
  /** As in `ChangeLog.targets`. */
  readonly name: string
  /** What is written before and behind the text: `[` and `][name]`. It is shown if there is no such target. */
  readonly signs: readonly [before: string, behind: string]
}

/** `:pr:`12`` or `{pr}`12``; `title` stands for `title <target>`. */
export interface Role {
  readonly kind: 'role'
  readonly line: number
  /** Empty for the default role of reStructuredText: single backticks. */
  readonly name: string
  /** With its prefix: `~flask.Flask`. */
  readonly target: string
  readonly title: string | undefined
}
