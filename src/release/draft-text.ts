import { codeSpan, fencedBlock, link, quote, table } from '../markdown.ts'
import type { Manifest } from './manifest.ts'

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
  return [...advice, manifest.notes.trim(), digestPart(facts), verifyPart(manifest, repository, facts)].join('\n\n')
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
