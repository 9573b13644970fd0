import { expect, test } from '@jest/globals'
import { openRelease } from './release.ts'
import { filesOnIndex, worldState } from './world-state.ts'

test('smoke', async () => {
  const t0 = Date.now()
  await using release = await openRelease()
  console.log('open', Date.now() - t0)
  const push = await release.pushTag()
  console.log('pushed', Date.now() - t0)
  const jobs = await push.all()
  console.log('all', Date.now() - t0)
  for (const [id, job] of Object.entries(jobs)) console.log(id, job.result, job.exitCode, job.problems, job.writes, job.log.slice(0, 3000))
  const click = await release.click()
  const published = await click.all()
  for (const [id, job] of Object.entries(published)) console.log(id, job.result, job.exitCode, job.problems, job.writes, job.log.slice(0, 3000))
  console.log(filesOnIndex(release), Date.now() - t0)
  console.log(JSON.stringify(worldState(release), null, 1))
  const again = await click.job('publish')
  console.log(again.writes, again.exitCode, Date.now() - t0)
  console.log(release.state.releases.list()[0]?.body)
  expect(1).toBe(1)
}, 60000)
