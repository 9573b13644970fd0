import { expect, test } from '@jest/globals'
import { type DraftTextFacts, writeDraftText } from '../../src/release/draft-text.ts'

const commit = '7ab5c0fd46a4a0f9c5ff6cf2c1d4eaa3ef1b0b4c'
const facts: DraftTextFacts = {
  manifest: {
    schema: 1,
    project: 'tidy-box',
    version: '3.1.4',
    tag: '3.1.4',
    tagPrefix: '',
    commit,
    notes: '\nA fix.\n',
    files: [
      { name: 'tidy_box-3.1.4-py3-none-any.whl', sizeBytes: 1, sha256: 'a1'.repeat(32) },
      { name: 'tidy_box-3.1.4.tar.gz', sizeBytes: 1, sha256: 'b2'.repeat(32) },
    ],
  },
  repository: 'example/tidy-box',
  workflowPath: '.github/workflows/publish.yaml',
  runUrl: 'https://github.com/example/tidy-box/actions/runs/3003',
  provenanceName: 'multiple.intoto.jsonl',
  greater: undefined,
}

const page = `A fix.

### Files

Built from commit ${commit} in [this run](https://github.com/example/tidy-box/actions/runs/3003); \`multiple.intoto.jsonl\` holds the build provenance of each file.

| file | SHA-256 |
|---|---|
| \`tidy_box-3.1.4-py3-none-any.whl\` | \`${'a1'.repeat(32)}\` |
| \`tidy_box-3.1.4.tar.gz\` | \`${'b2'.repeat(32)}\` |

To verify a downloaded file with the [GitHub CLI](https://cli.github.com/manual/gh_attestation_verify):

\`\`\`console
$ gh attestation verify tidy_box-3.1.4-py3-none-any.whl --repo example/tidy-box \\
    --signer-workflow example/tidy-box/.github/workflows/publish.yaml --source-ref refs/tags/3.1.4
\`\`\``

test('the page has the notes, every digest, and a command that verifies one file', () => {
  expect(writeDraftText(facts)).toBe(page)
})

test('a fix of an older series tells the person which box to leave', () => {
  expect(writeDraftText({ ...facts, greater: '3.2.0' })).toBe(
    `> [!NOTE]\n> 3.2.0 is out and greater: leave **Set as the latest release** unticked when publishing this one.\n\n${page}`,
  )
})
