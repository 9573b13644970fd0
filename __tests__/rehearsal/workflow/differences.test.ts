import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { differencesAtGitHub, pageDifference } from '../../../src/rehearsal/workflow/differences.ts'
import { readWorkflow } from '../../../src/rehearsal/workflow.ts'
import { sawProblem } from '../../examples.ts'

const path = '.github/workflows/publish.yaml'
const template = readFileSync(resolve(import.meta.dirname, '../../../templates/publish.yaml'), 'utf8')

/** An expression as a workflow file has it. */
const use = (source: string): string => `$\{{ ${source} }}`

async function differencesIn(text: string): Promise<readonly string[]> {
  const found = differencesAtGitHub(await readWorkflow(path, text))
  found.forEach(sawProblem)
  return found.map(({ severity, message }) => `${severity}: ${message}`)
}

describe('what the text of a workflow does otherwise at GitHub', () => {
  test('the template does nothing otherwise', async () => {
    expect(await differencesIn(template)).toEqual([])
  })

  const canceling = 'cancel-in-progress: false'
  const readOnly = 'contents: read # the checkout; no more, because this job runs code of the project'
  test.each([
    [
      'a run that is canceled',
      template.replace(canceling, 'cancel-in-progress: true'),
      'A new run cancels an older one (`cancel-in-progress: true`), which could be between two uploads.',
    ],
    [
      'a build that may write',
      template.replace(readOnly, 'contents: write'),
      'The job "build" builds, and may write contents: at GitHub, code of the project can take it.',
    ],
    [
      'a build with the token of its job',
      template.replace("          token: ''\n", ''),
      'The job "build" builds, and gives its step a token: at GitHub, code of the project can take it.',
    ],
    [
      'a group of all tags',
      template.replace(use('github.ref'), use('github.event.push.ref')),
      'The runs of all tags share the group "publish-": while one runs and one waits, a third one cancels the one that waits.',
    ],
    [
      'a secret that is not here',
      template.replace('step: draft', `step: draft\n          token: ${use('secrets.DRAFT_TOKEN')}`),
      'The step "__pallets_release-action" of the job "draft" reads `secrets.DRAFT_TOKEN`, which a rehearsal does not have: it was empty.',
    ],
    [
      'a variable that is not here',
      template.replace("if: github.event_name == 'release'", "if: github.event_name == 'release' && vars.RELEASES"),
      'The condition of the job "publish" reads `vars.RELEASES`, which a rehearsal does not have: it was empty.',
    ],
    [
      'an image that is gone',
      template.replace('runs-on: ubuntu-latest', 'runs-on: ubuntu-20.04'),
      'The job "build" runs on "ubuntu-20.04", which GitHub no longer has: it waits for a day, and fails.',
    ],
    [
      'an action that is gone',
      template.replace(/astral-sh\/setup-uv@\S+/, 'actions/download-artifact@v3'),
      'The job "build" uses "actions/download-artifact@v3", which no longer works at GitHub: the job fails there.',
    ],
  ])('%s', async (_, text, message) => {
    expect(text).not.toBe(template)
    expect(await differencesIn(text)).toEqual([`warning: ${message}`])
  })

  test('permissions that the settings of the repository decide', async () => {
    const unnamed = template.replace(/^permissions: \{\}$/m, '').replace(/ {4}permissions:\n(?: {6}.*\n)+/g, '')
    const jobs = ['build', 'attest', 'draft', 'publish', 'finish']
    expect(await differencesIn(unnamed)).toEqual(
      jobs.map(
        (job) =>
          `warning: The job "${job}" names no permissions: at GitHub, the settings of the repository give it some, maybe all.`,
      ),
    )
  })

  test('a job that publishes from a called file', async () => {
    const [start = '', publish = ''] = template.split(/(?=^ {2}(?:publish|finish):$)/m)
    const called = `on: workflow_call\njobs:\n${publish}`
    const caller = `${start}  call:\n    uses: ./.github/workflows/called.yaml\n    permissions: {contents: read, id-token: write}\n`
    const readFile = (): Promise<string> => Promise.resolve(called)
    const found = differencesAtGitHub(await readWorkflow(path, caller, { readFile }))
    expect(found.map(({ message, file }) => [message, file])).toEqual([
      [
        'The job "publish" publishes from a called workflow, and no trusted publisher of the index fits one.',
        '.github/workflows/called.yaml',
      ],
    ])
  })

  test('nothing that is still there, and no token of the job itself', async () => {
    const same = template
      .replace(/astral-sh\/setup-uv@\S+/, 'actions/download-artifact@v4')
      .replace('step: draft', `step: draft\n          token: ${use('secrets.GITHUB_TOKEN')}`)
    expect(await differencesIn(same)).toEqual([])
  })

  test('an expression says nothing for sure', async () => {
    const text = template.replace(canceling, `cancel-in-progress: $\{{ github.event_name == 'pull_request' }}`)
    expect(await differencesIn(text)).toEqual([])
  })
})

describe('the address of the environment', () => {
  const onIndex = { project: 'Tidy_Box', version: '3.2.0' }
  test.each([
    ['https://pypi.org/project/tidy-box/3.2.0/', true, 'the page of the version'],
    ['https://pypi.org/project/Tidy.Box/3.2.0', true, 'the index takes each spelling of a name'],
    ['https://pypi.org/project/tidy-box/', true, 'the page of the project'],
    ['https://pypi.org/p/tidy-box', true, 'nothing that is known here'],
    ['https://example.org/', true, 'another place'],
    ['https://pypi.org/project/tidy-box/v3.2.0/', false, 'the name of the tag is no version'],
    ['https://pypi.org/project/tidy-box-src/3.2.0/', false, 'the repository has another name'],
    ['https://pypi.org/project/tidy-box/3.2.1/', false, 'another version'],
    ['https://pypi.org/project//3.2.0/', false, 'what was left out of the payload is empty'],
  ])('%s is fine: %s, as %s', (url, isFine) => {
    const found = pageDifference(url, onIndex, path)
    expect(found).toEqual(
      isFine
        ? []
        : [
            {
              code: 'workflow-differs',
              severity: 'warning',
              message: `The environment has the address ${url}, and the index has no such page.`,
              hint: 'Write `url: https://pypi.org/project/tidy-box/`, which is right for each tag.',
              file: path,
            },
          ],
    )
  })
})
