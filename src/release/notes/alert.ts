import { quote } from '../../markdown.ts'

// https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
const alerts: Readonly<Record<string, string>> = {
  note: 'NOTE',
  seealso: 'NOTE',
  tip: 'TIP',
  hint: 'TIP',
  important: 'IMPORTANT',
  warning: 'WARNING',
  attention: 'WARNING',
  caution: 'CAUTION',
  danger: 'CAUTION',
  error: 'CAUTION',
}

/** What an admonition holds, in Markdown. */
interface AdmonitionText {
  /** Empty if there is none. */
  readonly title: string
  readonly text: string
  /** GitHub shows its alerts there only. */
  readonly isAtTop: boolean
}

/** An admonition as an alert of GitHub, if it has one of this name, else as a quote with a label. */
export function alert(name: string, { title, text, isAtTop }: AdmonitionText): string {
  const kind = title === '' && isAtTop ? alerts[name] : undefined
  const label = name === 'admonition' ? title : `${labels[name] ?? capitalized(name)}${title === '' ? '' : ` ${title}`}`
  const heading = kind === undefined ? `**${label}**\n` : `[!${kind}]`
  return quote(`${heading}\n${text}`.trimEnd())
}

const labels: Readonly<Record<string, string>> = {
  deprecated: 'Deprecated since version',
  seealso: 'See also',
  versionadded: 'Added in version',
  versionchanged: 'Changed in version',
  versionremoved: 'Removed in version',
}

const capitalized = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1)
