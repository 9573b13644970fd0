import { listed } from '../listed.ts'
import { quoted } from '../quoted.ts'
import { isTagPrefix, tagPrefixWords } from '../release/tag.ts'
import { type Environment, inputValue, type StepInputName } from './declared.ts'
import type { Complaint } from './run.ts'

/** What a front end is asked for: `project` is both. */
export type Built = 'project' | 'sdist' | 'wheel'

/** Where the distributions come from. */
export type BuildSource =
  | { readonly kind: 'front-end'; readonly builds: Built }
  /** Earlier steps of the job made them: globs of paths relative to the workspace. */
  | { readonly kind: 'files'; readonly globs: readonly string[] }

const builds = ['project', 'sdist', 'wheel'] as const satisfies readonly Built[]

/** An artifact of an earlier job of the same run. */
export interface ArtifactReference {
  readonly id: number
  /** 64 lower-case hex digits. */
  readonly sha256: string
}

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
    if (!/^[1-9][0-9]{0,15}$/.test(id))
      this.#complain(`The input ${quoted(idName)} is ${quoted(id)}, not the id of an artifact.`)
    // The artifact client answers bare hex, GitHub's own API "sha256:" and hex: both come out of earlier jobs.
    if (!/^(sha256:)?[0-9a-f]{64}$/.test(digest)) {
      this.#complain(`The input ${quoted(digestName)} is ${quoted(digest)}, not a SHA-256 digest.`)
    }
    return { id: Number(id), sha256: digest.slice(-64) }
  }
}
