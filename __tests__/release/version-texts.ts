/** Texts that are no versions, each after its reason. */
export const noVersions: readonly (readonly [reason: string, text: string])[] = [
  ['a branch that ended', '3.1.x'],
  ['a branch', 'wip-types'],
  ['nothing', ''],
  ['a separator without a number', '1.0-'],
  ['a local part without a segment', '1.0+'],
  ['an empty local segment', '1.0+a..b'],
  ['a space inside', '1.0 .0'],
  ['two pre-releases', '1.0alpha1beta2'],
  ['the word of another world', '1.2.3-SNAPSHOT'],
  ['a full-width digit', '１.0'],
  ['a bidirectional override', '1.0\u202e'],
  ['a zero-width space', '1.0\u200b'],
  ['a shell command', '$(id)'],
]

/** Versions to Python's `packaging`, and refused here. */
export const refusedVersions: readonly (readonly [reason: string, text: string])[] = [
  ['more than 128 characters', `1${'.0'.repeat(100)}`],
  ['a number that JavaScript would round', '1.1234567890123456'],
  ['a long s, which Python takes for an s', '1.0po\u017ft1'],
]
