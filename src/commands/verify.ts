import { resolve } from 'node:path'
import { declare } from '../command-line/command.ts'
import { file, files, flag, one } from '../command-line/option.ts'
import { inFolder, json, repository, verbose } from '../command-line/options.ts'
import { stoppedVerify, verifyAnswer } from './verify/answer.ts'
import { commitHash, readTarget, requestOf, tagName, workflowPath } from './verify/request.ts'

/** Say who built or published files, and whether that holds. */
export const verify = declare({
  name: 'verify',
  summary: 'say who built files, a release, or a version of a project, and whether that holds',
  about: [
    'From which commit and tag, too, and whether every attestation of them holds and agrees with the others.',
    'A path that looks like one of the last two is written with ./ before it; names that begin with - stand after --.',
    'Provenance lies in the folder of the files, and its name ends in one of .jsonl .attestation .provenance.json .provenance .sigstore.json .sigstore .bundle bundle.json attestation.json',
  ],
  operand: {
    usage: '[--] FILES… | DIR | PROJECT==VERSION | OWNER/REPO@TAG',
    rows: [
      ['FILES…', 'files of this machine, and what was signed for them; no server is asked'],
      ['DIR', 'all files in it that end in .whl or .tar.gz, of which none of the release may be missing'],
      ['PROJECT==VERSION', 'all files of that version on PyPI'],
      ['OWNER/REPO@TAG', 'all files of that release page that end in .whl or .tar.gz'],
    ],
    completed: 'file',
    read: readTarget,
  },
  options: {
    directory: inFolder('read paths and the clone in DIR'),
    provenance: files('FILE', 'read this, not what lies beside the files; what is fetched is read too; repeatable'),
    ownerRepo: repository('the repository that must have signed; without it, the remote "origin" of the clone'),
    tag: one('TAG', 'the tag that it must have been signed for, such as 3.2.0', tagName),
    commit: one('COMMIT', 'the commit that it must have been built from: 40 hex digits', commitHash),
    workflow: one(
      'FILE',
      'the workflow that must have run: publish.yaml is .github/workflows/publish.yaml',
      workflowPath,
    ),
    trustedRoot: file('FILE', "a trusted root in the place of Sigstore's public one"),
    offline: flag('refuse what would have to be fetched'),
    allowMissing: flag('let files pass that have no provenance, if another one is verified'),
    explain: flag('show every check with both values'),
    json,
    verbose,
  },
  exclusions: [['explain', 'json']],
  examples: [
    { line: 'verify dist --repo pallets/flask --tag 3.2.0', meaning: 'files of this machine, and nobody is asked' },
    { line: 'verify flask==3.2.0 --repo pallets/flask', meaning: 'what PyPI has' },
    { line: 'verify pallets/flask@3.2.0 --explain', meaning: 'what the release page has, check by check' },
  ],
  exits: '0 verified, 1 refused or unchecked, 2 wrong use, 3 something outside failed',
  answer: verifyAnswer,
  stopped: stoppedVerify,
  run: async (terminal, { directory = '.', ...options }, target) => {
    const request = requestOf(options, target)
    const workingFolder = resolve(terminal.workingFolder, directory)
    return await (await import('./verify/run.ts')).runVerify({ ...terminal, workingFolder }, request)
  },
})
