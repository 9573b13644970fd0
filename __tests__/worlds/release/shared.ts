import { afterAll, afterEach } from '@jest/globals'
import { type Interference, openRelease, type Release } from '../release.ts'
import { closeRelease } from './leaks.ts'
import { Page } from './page.ts'
import type { JobEnd, Run } from './run.ts'
import { keepWorld } from './world-state.ts'

/** A release that all parts of a test file share: played once, and as it was then at the end of each test. */
export interface DraftedRelease {
  readonly release: Release
  readonly page: Page
  /** The run of the tag, all of whose jobs ran. */
  readonly tagged: Run
  readonly jobs: Readonly<Record<string, JobEnd>>
  /** A commit on a branch of its own, whose wheel is another one. */
  readonly otherCommit: string
}

/** The same with its draft published. */
export interface ClickedRelease extends DraftedRelease {
  /** The run of the click. */
  readonly clicked: Run
}

const pass: Interference = (request, index) => index(request)
let interference = pass
let restore = (): void => {}
let drafted: Promise<DraftedRelease> | undefined
let clicked: Promise<ClickedRelease> | undefined
let published: Promise<ClickedRelease> | undefined

afterEach(() => {
  interference = pass
  restore()
})
afterAll(async () => {
  if (drafted !== undefined) await closeRelease((await drafted).release)
})

/** Put something between the action and the index, until the end of the test. */
export function interfere(by: Interference): void {
  interference = by
}

/** Button 2 was pressed; nobody looked at the draft yet. A test file asks for one of these three states. */
export function draftedRelease(): Promise<DraftedRelease> {
  drafted ??= draft()
  return drafted
}

/** Button 3 was pressed; no job of its run was started. */
export function clickedRelease(): Promise<ClickedRelease> {
  clicked ??= click()
  return clicked
}

/** The release is on the index, and `finish` ran. */
export function publishedRelease(): Promise<ClickedRelease> {
  published ??= publish()
  return published
}

async function draft(): Promise<DraftedRelease> {
  const release = await openRelease((request, index) => interference(request, index))
  const otherCommit = await release.person.commit({ 'src/example_greeting/more.py': '' })
  const tagged = await release.pushTag()
  const jobs = await tagged.all()
  restore = keepWorld(release)
  return { release, page: new Page(release), tagged, jobs, otherCommit }
}

async function click(): Promise<ClickedRelease> {
  const before = await draftedRelease()
  const run = await before.release.click()
  restore = keepWorld(before.release)
  return { ...before, clicked: run }
}

async function publish(): Promise<ClickedRelease> {
  const before = await clickedRelease()
  await before.clicked.all()
  restore = keepWorld(before.release)
  return before
}
