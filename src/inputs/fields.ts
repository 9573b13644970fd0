import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { isTagPrefix, tagPrefixWords } from '../release/tag.ts'
import { type ArtifactReference, isArtifactDigest, isArtifactId } from './artifact.ts'
import { type Environment, inputValue, type StepInputName } from './declared.ts'
import type { Leg } from './leg.ts'
import { type NeededJob, parseNeeds } from './needs.ts'
import type { Complaint } from './run.ts'

/** What a front end is asked for: `project` is both. */
export type Built = 'project' | 'sdist' | 'wheel'

/** Where the distributions come from. */
export type BuildSource =
  | { readonly kind: 'front-end'; readonly builds: Built }
  /** Earlier steps of the job made them: globs of paths relative to the workspace. */
  | { readonly kind: 'files'; readonly globs: readonly string[] }

const builds = ['project', 'sdist', 'wheel'] as const satisfies readonly Built[]

/** The inputs of one step, read one by one; what cannot be used becomes a complaint. */
export class Fields {
  readonly #env: Environment
  readonly #complain: Complaint

  constructor(env: Environment, complain: Complaint) {
    this.#env = env
    this.#complain = complain
  }

  tagPrefix(): string {
    return this.text('tag-prefix', isTagPrefix, `${tagPrefixWords}, are accepted`)
  }

  /** The package that is meant, by its name or folder; `undefined` if none is named. */
  package(): string | undefined {
    const form = 'the name of a package, or its folder, is accepted'
    return this.text('package', (text) => text.length <= 255 && !/[\u0000-\u001f\\]/.test(text), form) || undefined
  }

  /** What `build` hands on: the inputs `kind` and `path`, which go together. */
  buildSource(): BuildSource {
    const kind = inputValue(this.#env, 'kind') || 'project'
    const lines = inputValue(this.#env, 'path').split('\n')
    const globs = lines.map((line) => line.trim()).filter((line) => line !== '')
    if (kind === 'files') {
      if (globs.length === 0) this.#complain('The input "path" is empty: the kind "files" takes what it names.')
      return { kind, globs }
    }
    if (globs.length > 0)
      this.#complain(`The input "path" is ${quoted(globs.join(' '))}: it belongs to the kind "files".`)
    const known = builds.find((name) => name === kind)
    if (known === undefined)
      this.#complain(`The input "kind" is ${quoted(kind)}: ${listed([...builds, 'files'].map(quoted))} are accepted.`)
    return { kind: 'front-end', builds: known ?? 'project' }
  }

  /** Which proofs of its own files a build is asked for, each of which needs a source that it can be given of. */
  proofs(source: BuildSource) {
    const isStrictSdist = this.flag('strict-sdist')
    const reproducible = this.oneOf('reproducible', ['false', 'warn', 'true'])
    if (reproducible !== 'false' && source.kind === 'files')
      this.#complain(`The input "reproducible" is ${quoted(reproducible)}: the kind "files" builds nothing.`)
    if (isStrictSdist && source.kind === 'front-end' && source.builds === 'wheel')
      this.#complain('The input "strict-sdist" is "true": the kind "wheel" has no source distribution.')
    return { isStrictSdist, reproducible, smoke: this.flag('smoke') } as const
  }

  /** Whether something is asked for; it is not if nothing is said. */
  flag(name: StepInputName): boolean {
    const isOfForm = (text: string): boolean => ['', 'true', 'false'].includes(text)
    return this.text(name, isOfForm, '"true" and "false" are accepted') === 'true'
  }

  /** Which leg of a matrix this job is; `undefined` where the runner does not say it. */
  leg(): Leg | undefined {
    const [index, count] = [inputValue(this.#env, 'leg'), inputValue(this.#env, 'legs')]
    if (index === '' && count === '') return undefined
    const isLeg = /^[0-9]{1,3}$/.test(index) && /^[0-9]{1,3}$/.test(count) && Number(index) < Number(count)
    if (!isLeg)
      this.#complain(`The inputs "leg" and "legs" are ${quoted(index)} and ${quoted(count)}: leave them to the runner.`)
    return { index: Number(index), count: Number(count) }
  }

  /** The jobs that hand on what is collected. */
  needs(): readonly NeededJob[] {
    return parseNeeds(inputValue(this.#env, 'needs'), this.#complain)
  }

  /** How many wheels there must be; `undefined` if that is not told. */
  expect(): number | undefined {
    const count = this.text('expect', (text) => /^([1-9][0-9]{0,3})?$/.test(text), 'the number of wheels is accepted')
    return count === '' ? undefined : Number(count)
  }

  /** One of a few words; the first of them if none is given. */
  oneOf<Word extends string>(name: StepInputName, words: readonly [Word, ...Word[]]): Word {
    const isOfForm = (text: string): boolean => text === '' || words.some((word) => word === text)
    const text = this.text(name, isOfForm, `${listed(words.map(quoted))} are accepted`)
    return words.find((word) => word === text) ?? words[0]
  }

  /** A whole number of minutes; `usual` if none is given. */
  minutes(name: StepInputName, usual: number): number {
    const form = 'a whole number of minutes from 1 to 1440 is accepted'
    const isOfForm = (text: string): boolean => text === '' || (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= 1440)
    const text = this.text(name, isOfForm, form)
    return text === '' ? usual : Number(text)
  }

  /**
   * A text of a form of its own.
   *
   * @param form What is accepted, as the end of a sentence.
   * @returns Empty after a complaint.
   */
  text(name: StepInputName, isOfForm: (text: string) => boolean, form: string): string {
    const text = inputValue(this.#env, name)
    if (isOfForm(text)) return text
    this.#complain(`The input ${quoted(name)} is ${quoted(text)}: ${form}.`)
    return ''
  }

  artifact(idName: StepInputName, digestName: StepInputName): ArtifactReference {
    const id = inputValue(this.#env, idName)
    const digest = inputValue(this.#env, digestName)
    if (!isArtifactId(id)) this.#complain(`The input ${quoted(idName)} is ${quoted(id)}, not the id of an artifact.`)
    if (!isArtifactDigest(digest))
      this.#complain(`The input ${quoted(digestName)} is ${quoted(digest)}, not a SHA-256 digest.`)
    return { id: Number(id), sha256: digest.slice(-64) }
  }
}
