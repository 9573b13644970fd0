import { askReadmeRenderer, type RendererAnswer, type RendererPlace } from '../../clients/front-end/readme-renderer.ts'
import { faultsOfDescription, markupOf } from '../../distribution/description.ts'
import type { Description } from '../../distribution.ts'

/** Judges descriptions by the job's readme_renderer, where there is one, and remembers who judged. */
export class JobDescriptionJudge {
  private readonly answers = new Map<string, Promise<RendererAnswer | undefined>>()
  private readonly place: RendererPlace

  constructor(place: RendererPlace) {
    this.place = place
  }

  /** What keeps a description from being rendered: sdist and wheel have the same one, which is asked about once. */
  async faultsOf(description: Description): Promise<readonly string[]> {
    if (markupOf(description) !== 'rst') return faultsOfDescription(description)
    const { text } = description
    const asked = this.answers.get(text) ?? askReadmeRenderer(text, this.place)
    this.answers.set(text, asked)
    const answer = await asked
    if (answer === undefined) return faultsOfDescription(description)
    // Ours names every line; what only ours finds is no fault.
    const own = faultsOfDescription(description)
    return answer.fault === undefined ? [] : own.length > 0 ? own : [answer.fault]
  }

  /** Who judged, a sentence; nothing where no description is reStructuredText. */
  async remarks(): Promise<readonly string[]> {
    const answers = await Promise.all(this.answers.values())
    if (answers.length === 0) return []
    const judges = new Set(answers.map((answer) => answer?.renderer))
    return [...judges].map((renderer) =>
      renderer === undefined
        ? 'The description was judged by our own reading: no Python of the job has `readme_renderer`, or it is wrong about texts that are known.'
        : `The description was judged by ${renderer}, of the job.`,
    )
  }
}
