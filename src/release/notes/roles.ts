import { codeSpan, escapeText, link } from '../../markdown.ts'
import { quoted } from '../../quoted.ts'
import type { Role } from '../change-log/tree.ts'
import type { Rendering } from './rendering.ts'

/** Renders a role, or returns `undefined` if the role does not hold what it must. */
type RoleRenderer = (role: Role, rendering: Rendering) => string | undefined

const renderers: Readonly<Record<string, RoleRenderer>> = {
  issue: renderNumbers,
  issues: renderNumbers,
  pr: renderNumbers,
  prs: renderNumbers,
  pull: renderNumbers,
  ghsa: renderAdvisories,
  pep: (role) => renderDocument(role, 'PEP', (number) => `https://peps.python.org/pep-${number.padStart(4, '0')}/`),
  rfc: (role) => renderDocument(role, 'RFC', (number) => `https://datatracker.ietf.org/doc/html/rfc${number}`),
}

// The Python domain of Sphinx, and the roles that it and Docutils show in a typewriter face.
const codeRoles = new Set(
  `attr class const data decorator exc func meth mod obj property type any code command envvar file kbd literal
  makevar option program samp`.split(/\s+/),
)
const textRoles = new Set(['ref', 'doc', 'term', 'numref', 'download', 'abbr', 'guilabel', 'menuselection'])

/** A role as Markdown: a link, code, or its text. What is malformed or not known is kept, and noted. */
export function renderRole(role: Role, rendering: Rendering): string {
  const { line, name } = role
  // "py:class" is "class" of the Python domain.
  const kind = name.slice(name.lastIndexOf(':') + 1).toLowerCase()
  if (name === '' || codeRoles.has(kind)) return codeSpan(role.title ?? shortName(role))
  const shown = role.title ?? role.target
  if (textRoles.has(kind)) return escapeText(shown)
  if (Object.hasOwn(renderers, kind)) {
    const rendered = renderers[kind]?.(role, rendering)
    if (rendered === undefined)
      rendering.note({
        line,
        kind: `kept as text: role ${quoted(name)}`,
        message: `The role ${quoted(name)} holds ${quoted(shown)}: kept as text.`,
      })
    return rendered ?? escapeText(shown)
  }
  rendering.note({
    line,
    kind: `shown as code: role ${quoted(name)}`,
    message: `The role ${quoted(name)} is not known: its text is shown as code.`,
  })
  return codeSpan(shown)
}

// "~flask.Flask" is shown as "Flask", "!flask.Flask" as "flask.Flask". Only the default role has no such prefixes.
function shortName({ name, target }: Role): string {
  if (name === '') return target
  const bare = target.replace(/^!/, '')
  if (!bare.startsWith('~')) return bare.replace(/^\./, '')
  return bare.slice(bare.lastIndexOf('.') + 1).replace(/^~/, '')
}

// "12", "12, 34", and, with a note, "#12".
function renderNumbers({ line, name, target, title }: Role, { repository, note }: Rendering): string | undefined {
  const numbers = partsOf(target)
  if (numbers.length === 0 || !numbers.every((number) => /^#?\d{1,9}$/.test(number))) return undefined
  if (target.includes('#'))
    note({
      line,
      kind: `shown without "#": role ${quoted(name)}`,
      message: `The role ${quoted(name)} holds ${quoted(target)}: it takes the number alone.`,
    })
  const [first = ''] = numbers.map((number) => number.replace('#', ''))
  if (title !== undefined) return link(escapeText(title), `https://github.com/${repository}/issues/${first}`)
  return numbers.map((number) => `#${number.replace('#', '')}`).join(', ')
}

// The page of the project: it is there before the advisory is in GitHub's database.
function renderAdvisories({ target, title }: Role, { repository }: Rendering): string | undefined {
  const names = partsOf(target).map((id) => `GHSA-${id.toLowerCase().replace(/^ghsa-/, '')}`)
  if (names.length === 0 || !names.every((name) => /^GHSA(?:-[0-9a-z]{4}){3}$/.test(name))) return undefined
  const url = `https://github.com/${repository}/security/advisories/`
  return names.map((name) => link(title === undefined ? name : escapeText(title), url + name)).join(', ')
}

// "8", "12, 34", or "9110#section-5".
function renderDocument({ target, title }: Role, series: string, url: (number: string) => string): string | undefined {
  const documents = partsOf(target).map((document) => /^(\d{1,5})(#[-\w.]+)?$/.exec(document))
  if (documents.length === 0 || documents.includes(null)) return undefined
  return documents
    .map((match) => [match?.[1] ?? '', match?.[2] ?? ''] as const)
    .map(([number, place]) =>
      link(title === undefined ? `${series} ${number}` : escapeText(title), url(number) + place),
    )
    .join(', ')
}

const partsOf = (target: string): readonly string[] => target.split(/[\s,]+/).filter((part) => part !== '')
