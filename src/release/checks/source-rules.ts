import { quoted } from '../../quoted.ts'
import { isSameVersion, parseVersion } from '../version.ts'
import { notApplicable, notChecked } from './finding.ts'
import type { Rule } from './rule.ts'

/** `version-sources-differ`: each place is right for somebody who reads it alone. */
const sourcesAgree: Rule = {
  claim: 'Every file that declares the version has the same',
  find: ({ facts, project }) => {
    if (project === undefined) return notChecked('the version of the project cannot be read')
    const { version } = project
    return facts.state.declarations
      .filter(({ text }) => !isSameVersion(text, version.text))
      .map(({ text, file, line }) => ({
        code: 'version-sources-differ',
        severity: 'error',
        message: `${file} has version ${quoted(text)} at line ${line}, but ${version.file} has ${quoted(version.text)}.`,
        hint: `Write ${quoted(version.text)} in ${file} too, or remove the version there.`,
        file,
        line,
        found: text,
        expected: version.text,
      }))
  },
}

/** `lock-version-stale`: uv writes the normal form, so versions are compared and not texts. */
const lockIsFresh: Rule = {
  claim: 'The entry of the project in uv.lock has the version',
  find: ({ facts, project }) => {
    const { lock } = facts.state
    if (project === undefined) return notChecked('the version of the project cannot be read')
    if (lock === undefined) return notApplicable('there is no uv.lock with a version of the project')
    if (isSameVersion(lock.text, project.version.text)) return []
    const { text, file, line } = lock
    const expected = parseVersion(project.version.text)?.text ?? project.version.text
    const message = `${file} has the project in version ${quoted(text)}, but ${project.version.file} has ${quoted(project.version.text)}.`
    const problem = { code: 'lock-version-stale', severity: 'warning', file, line, found: text, expected } as const
    return [{ ...problem, message, hint: 'Run `uv lock`, and commit what it changes.' }]
  },
}

/** The rules about the other places that have the version. */
export const sourceRules: readonly Rule[] = [sourcesAgree, lockIsFresh]
