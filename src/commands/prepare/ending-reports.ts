import { listed } from '../../listed.ts'
import { quoted } from '../../quoted.ts'
import { type Report, reportOf } from '../../report.ts'
import { pullRequestPlace } from '../pull-request.ts'
import { shellWord } from '../shell-word.ts'
import { type Asked, type Prepared, refsOf } from './prepared.ts'

/** The report on a commit that is no-go. */
export function notReadyReport(prepared: Prepared): Report {
  const headline = `Version ${prepared.version.text} is ${placeOf(prepared)}, and not ready.`
  const remark = 'Nothing was tagged or pushed. Fix it in a commit here, and run the same command again.'
  return reportOf({ step: 'prepare', headline, remarks: [...prepared.remarks, remark] })
}

/** The report on a tag that was made, and is no-go. */
export function takenBackReport(prepared: Prepared): Report {
  const headline = `Version ${prepared.version.text} is ${placeOf(prepared)}, and its tag is not ready.`
  const remark = `The tag ${quoted(prepared.tagName)} was removed again, and nothing was pushed. Fix what is said, and run the command again.`
  return reportOf({ step: 'prepare', headline, remarks: [...prepared.remarks, remark] })
}

/** What was there when a run ended. */
interface Found {
  readonly hadTag: boolean
  /** The address of the remote `origin`; `undefined` if there is none. */
  readonly origin: string | undefined
}

/** The report on a release that is as it was asked for, with what is to be done next. */
export function readyReport(prepared: Prepared, asked: Asked, found: Found): Report {
  const { version, tagName } = prepared
  const refs = refsOf(prepared, asked)
  const next = asked.isPushed ? pushed(prepared, asked, found) : notPushed(prepared, asked, found)
  return reportOf({
    step: 'prepare',
    headline: `Version ${version.text} is ${placeOf(prepared)}.`,
    remarks: [
      ...prepared.remarks,
      ...(asked.isTagged ? [`The tag ${quoted(tagName)} ${found.hadTag ? 'is here already' : 'was made'}.`] : []),
      ...(refs.length === 0 ? [] : next.remarks),
    ],
    commands: refs.length === 0 ? [] : next.commands,
  })
}

type Next = Pick<Report, 'remarks' | 'commands'>

function pushed(prepared: Prepared, asked: Asked, found: Found): Next {
  const done = `Pushed to origin: ${listed(refsOf(prepared, asked))}.`
  if (prepared.branch === undefined) return { remarks: [done], commands: [] }
  const tag = 'When its check says go, run the same command with --tag added, to push the tag too.'
  return { remarks: [done, opening(prepared, prepared.branch, found), ...(asked.isTagged ? [] : [tag])], commands: [] }
}

function notPushed(prepared: Prepared, asked: Asked, found: Found): Next {
  const commands = [`git push --atomic origin ${refsOf(prepared, asked).map(shellWord).join(' ')}`]
  if (prepared.branch === undefined) return { remarks: ['Next: push the tag.'], commands }
  const what = asked.isTagged ? 'the branch and the tag' : 'the branch'
  const place = pullRequestPlace(found.origin, { branch: prepared.branch, base: prepared.base })
  switch (place.kind) {
    case 'form':
      return { remarks: [`Next: push ${what}, and open the pull request: ${place.address}`], commands }
    case 'elsewhere':
      return { remarks: [`Next: push ${what}, and open the pull request.`, place.sentence], commands }
  }
}

function opening({ base }: Prepared, branch: string, { origin }: Found): string {
  const place = pullRequestPlace(origin, { branch, base })
  switch (place.kind) {
    case 'form':
      return `Open the pull request: ${place.address}`
    case 'elsewhere':
      return place.sentence
  }
}

const placeOf = ({ branch }: Prepared): string => (branch === undefined ? 'here already' : `on the branch ${branch}`)
