import { counted } from '../listed.ts'
import { codeSpan, escapeLine, fencedBlock, link, list, quote, table } from '../markdown.ts'
import type { LackingFile, Manifest } from './manifest.ts'

/** What the page of a release says below the notes. */
export interface DraftTextFacts {
  readonly manifest: Manifest
  /** `owner/name`. */
  readonly repository: string
  readonly workflowPath: string
  readonly runUrl: string
  /** Name of the asset with the build provenance. */
  readonly provenanceName: string
  /** A greater final version that is out, if there is one: then this release must not become the latest. */
  readonly greater: string | undefined
}

/** The notes, the digests of every file, and how to verify one with a tool that is not ours. */
export function writeDraftText(facts: DraftTextFacts): string {
  const { manifest, repository, greater } = facts
  const advice =
    greater === undefined
      ? []
      : [
          quote(
            `[!NOTE]\n${greater} is out and greater: leave **Set as the latest release** unticked when publishing this one.`,
          ),
        ]
  const parts = [digestPart(facts), verifyPart(manifest, repository, facts)]
  const head = [...advice, manifest.notes.trim()]
  const usedCharacters = [...head, ...parts].join('\n\n').length
  return [...head, ...lackingPart(manifest, bodyLimit - usedCharacters), ...parts].join('\n\n')
}

// GitHub takes 125,000 characters of a page; the mark of the draft and what a person adds need some.
const bodyLimit = 115_000

/** What the files lack that those of the last release have: a person decides, before anybody else sees the page. */
function lackingPart({ files }: Manifest, limit: number): readonly string[] {
  const lacking = files.flatMap(({ name, lacking }) => (lacking === undefined ? [] : [{ name, lacking }]))
  if (lacking.length === 0) return []
  const words = 'What the last release has, and these files lack. Read it, and delete this part before publishing.'
  const parts = [quote(`[!WARNING]\n${words}`)]
  let left = limit - words.length
  for (const { name, lacking: file } of lacking) {
    const part = lackingList(name, file, left / 2)
    left -= part.length
    parts.push(part)
  }
  return parts
}

function lackingList(name: string, { last, paths, moreCount, remarks }: LackingFile, limit: number): string {
  const items: string[] = remarks.map((remark) => `${escapeLine(remark)}.`)
  let left = limit
  const shown = paths.filter((path) => {
    left -= path.length + 10
    return left > 0
  })
  const count = paths.length + moreCount
  const rest = count - shown.length
  items.push(...shown.map((path) => codeSpan(path)))
  if (rest > 0) items.push(`and ${rest} more, which the summary of the build names`)
  const head = count === 0 ? 'differs from' : `lacks ${counted(count, 'file')} of`
  return `${codeSpan(name)} ${head} ${codeSpan(last)}:\n\n${list(items)}`
}

function digestPart({ manifest, runUrl, provenanceName }: DraftTextFacts): string {
  const rows = manifest.files.map(({ name, sha256 }) => [codeSpan(name), codeSpan(sha256)])
  return [
    '### Files',
    '',
    `Built from commit ${manifest.commit} in ${link('this run', runUrl)}; ${codeSpan(provenanceName)} holds the build provenance of each file.`,
    '',
    table('| file | SHA-256 |\n|---|---|', rows),
  ].join('\n')
}

function verifyPart({ files, tag }: Manifest, repository: string, { workflowPath }: DraftTextFacts): string {
  const [file] = files
  const command = `$ gh attestation verify ${file?.name} --repo ${repository} \\
    --signer-workflow ${repository}/${workflowPath} --source-ref refs/tags/${tag}`
  return [
    'To verify a downloaded file with the [GitHub CLI](https://cli.github.com/manual/gh_attestation_verify):',
    '',
    fencedBlock(command, 'console'),
  ].join('\n')
}
