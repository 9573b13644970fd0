import { gatherCheckFacts } from '../clients/check-facts.ts'
import { Git } from '../clients/git.ts'
import type { CheckInputs } from '../inputs.ts'
import { type CheckDecision, type CheckFacts, decideCheck } from '../release/checks.ts'
import { renderNotes } from '../release/notes.ts'
import { type Fold, type Report, reportOf } from '../report/report.ts'

/**
 * Judge a release pull request by what its branch would release.
 *
 * @param now For a commit without a day of its own.
 */
export async function check(inputs: CheckInputs, now: Date): Promise<Report> {
  const { run, pullRequest, tagPrefix } = inputs
  const git = new Git(run.workspace, inputs.environment)
  const { head } = pullRequest
  const base = await git.mergeBase(pullRequest.base, head)
  const today = now.toISOString().slice(0, 10)
  const facts = await gatherCheckFacts(git, { commit: head, base, tagPrefix, askedTag: undefined, today })
  return checkReport(facts, decideCheck(facts), run.repository.fullName)
}

/** The report of button 1, the same on a pull request and on a laptop. */
export function checkReport(facts: CheckFacts, decision: CheckDecision, repository: string): Report {
  const at = facts.commit.slice(0, 12)
  switch (decision.kind) {
    case 'not-a-release':
      return reportOf({
        step: 'check',
        headline: `No release, so nothing to judge. ${decision.reason}`,
        outputs: { verdict: 'not-a-release', version: '' },
      })
    case 'no-go': {
      const { version, problems } = decision
      const errors = problems.filter(({ severity }) => severity === 'error').length
      return reportOf({
        step: 'check',
        headline: `No-go for ${version?.text ?? 'this release'} at ${at}: ${errors} ${errors === 1 ? 'problem' : 'problems'} to mend.`,
        problems,
        folds: notesFold(facts, decision, repository),
        outputs: { verdict: 'no-go', version: version?.text ?? '' },
      })
    }
    case 'go': {
      const { version, tagName, problems } = decision
      return reportOf({
        step: 'check',
        headline: `Go for ${version.text} at ${at}.`,
        problems,
        folds: notesFold(facts, decision, repository),
        commands: facts.existingTag === undefined ? tagCommands(tagName, version.text, facts.commit) : [],
        remarks: facts.existingTag === undefined ? ['Next: push the tag.'] : [`The tag "${tagName}" is here already.`],
        outputs: { verdict: 'go', version: version.text },
      })
    }
  }
}

type Judged = Exclude<CheckDecision, { kind: 'not-a-release' }>

function notesFold({ state }: CheckFacts, { section, version }: Judged, repository: string): Fold[] {
  const { changeLog, project } = state
  if (section === undefined || version === undefined) return []
  if (changeLog.kind !== 'read' || changeLog.value === undefined || project.kind !== 'read') return []
  const notes = renderNotes({
    changeLog: changeLog.value,
    section,
    version,
    repository,
    projectName: project.value.name,
  })
  return [{ title: 'The notes, as the release page will show them', markdown: notes.text }]
}

function tagCommands(tagName: string, version: string, commit: string): string[] {
  return [
    `git tag --annotate --message "release version ${version}" ${tagName} ${commit}`,
    `git push origin refs/tags/${tagName}`,
  ]
}
