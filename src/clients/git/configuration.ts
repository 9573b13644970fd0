/** A line of git's configuration. */
export interface Setting {
  /** `local` is the clone's own. */
  readonly scope: string
  /** In lower case but for a part in the middle, which is a name. */
  readonly key: string
  /** `undefined` for a key that stands without `=`. */
  readonly value: string | undefined
}

/** What git is asked to list all of it. */
export const listing = ['config', '--list', '-z', '--show-scope'] as const

/** What that lists, in the order in which it holds: of several lines with one key, the last one does. */
export function settingsIn(output: Buffer): readonly Setting[] {
  const parts = output.toString().split('\0')
  return Array.from({ length: Math.floor(parts.length / 2) }, (_, index) => {
    const [key = '', ...value] = (parts[2 * index + 1] ?? '').split('\n')
    return { scope: parts[2 * index] ?? '', key, value: value.length === 0 ? undefined : value.join('\n') }
  })
}

/**
 * Whether a setting is on.
 *
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-boolean
 */
export function isOn(setting: Setting | undefined): boolean {
  return setting !== undefined && !/^(?:false|no|off|0|)$/i.test(setting.value ?? 'true')
}
