import { reading } from '../reading.ts'
import type { SourceTree } from '../source-tree.ts'
import { keywordTable } from './python.ts'
import { readSetupConfiguration } from './setup-files.ts'
import { type Table, tableAt } from './toml.ts'

type LabeledUrl = readonly [label: string, url: unknown]

// In the order in which they count. The change log of all versions goes before the notes of some.
const labels = ['changelog', 'changes', 'whatsnew', 'history', 'releasenotes']
// Longer than any address that people write, and short enough to be repeated in a text.
const longestUrl = 500

/**
 * The page of the change log that a project names: in `[project.urls]`, in `[tool.poetry.urls]`, else in `setup.py` or
 * `setup.cfg`.
 *
 * A label is compared without punctuation, white space, and case. What is no address of the web, and a file that cannot
 * be read, say nothing: a link must not stop a release.
 *
 * @see https://packaging.python.org/en/latest/specifications/well-known-project-urls/
 */
export async function readChangesUrl(tree: SourceTree, document: Table): Promise<string | undefined> {
  for (const keys of [['project'], ['tool', 'poetry']]) {
    const named = chosen(Object.entries(tableAt(document, ...keys, 'urls') ?? {}))
    if (named !== undefined) return named
  }
  const older = await reading(readSetupUrls(tree))
  return older.kind === 'read' ? chosen(older.value) : undefined
}

/** What `setup.py` passes goes before what `setup.cfg` has, as in setuptools. */
async function readSetupUrls(tree: SourceTree): Promise<readonly LabeledUrl[]> {
  const source = (await tree.read('setup.py')) ?? ''
  const passed = keywordTable({ of: 'setup', keyword: 'project_urls', source })
  const lines = (await readSetupConfiguration(tree)).get('metadata.project_urls')?.lines ?? []
  const configured = lines.map((line): LabeledUrl => {
    const [label = '', ...url] = line.split('=')
    return [label, url.join('=').trim()]
  })
  return [...passed, ...configured]
}

function chosen(urls: readonly LabeledUrl[]): string | undefined {
  const pages = urls.flatMap(([label, url]) => {
    const page = webAddressOf(url)
    return page === undefined ? [] : [{ label: normalized(label), page }]
  })
  return labels.flatMap((wanted) => pages.find(({ label }) => label === wanted) ?? [])[0]?.page
}

/** As the specification says: without the punctuation and white space of ASCII, in lower case. */
const normalized = (label: string): string => label.replace(/[!-/:-@[-`{-~\s]/g, '').toLowerCase()

/** An address over http or https in ASCII, without a name or password, which nobody may see. */
function webAddressOf(url: unknown): string | undefined {
  if (typeof url !== 'string' || url.length > longestUrl || /\s/.test(url) || !URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  const isOpen = (protocol === 'https:' || protocol === 'http:') && username === '' && password === ''
  return isOpen ? href : undefined
}
