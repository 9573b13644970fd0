import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { checkReport, checkTags } from './checks.ts'
import { clonesIn } from './clones.ts'
import { prepareReleases, remadeReport, startVersions } from './commits.ts'
import { readLists, readRehearsals } from './lists.ts'
import { rehearsalReport, rehearseClones } from './rehearsals.ts'

const usage = `usage: npm run field -- [OPTION]… FOLDER…

Run the committed command line on real releases, in private copies of clones, without any network.

  FOLDER         a clone, or a folder of clones: owner/name, owner+name, or name

  --part PART    check, prepare, or next; more than once; without it, all of them; or rehearse, which builds
                 each project with what PATH and PYTHONPATH have
  --only NAME    a repository owner/name; more than once; without it, all that are listed
  --lists DIR    the folder of tags.tsv, releases.tsv, starts.tsv, and rehearsals.tsv; without it, field/
  --json FILE    write all results there
`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: 'string', multiple: true, default: ['check', 'prepare', 'next'] },
    only: { type: 'string', multiple: true },
    lists: { type: 'string', default: import.meta.dirname },
    json: { type: 'string' },
  },
})
const say = (line: string): void => console.error(`field: ${line}`)

if (positionals.length === 0) {
  console.error(usage)
  process.exitCode = 2
} else {
  const { tags, releases, starts } = readLists(values.lists)
  const clones = clonesIn(positionals)
  const listed = <Row extends { readonly repository: string }>(part: string, rows: readonly Row[]): readonly Row[] => {
    const asked = rows.filter(({ repository }) => values.only?.includes(repository) ?? true)
    return values.part.includes(part) ? asked : []
  }
  const [askedTags, askedReleases, askedStarts] = [
    listed('check', tags),
    listed('prepare', releases),
    listed('next', starts),
  ]

  const checked = checkTags(askedTags, clones, say)
  const prepared = prepareReleases(askedReleases, clones, say)
  const started = startVersions(askedStarts, clones, say)

  const askedRehearsals = values.part.includes('rehearse') ? listed('rehearse', readRehearsals(values.lists)) : []
  const rehearsed = rehearseClones(askedRehearsals, clones, say)

  const reports = [
    askedTags.length > 0 ? checkReport(askedTags, checked) : '',
    askedReleases.length > 0 ? remadeReport('prepare, against release commits', askedReleases, prepared) : '',
    askedStarts.length > 0 ? remadeReport('next, against commits that begin a version', askedStarts, started) : '',
    askedRehearsals.length > 0 ? rehearsalReport(askedRehearsals, rehearsed) : '',
  ]
  console.log(reports.filter(Boolean).join('\n\n'))
  if (values.json !== undefined)
    writeFileSync(values.json, `${JSON.stringify({ checked, prepared, started, rehearsed }, null, 1)}\n`)
}
