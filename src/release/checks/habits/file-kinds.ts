import { isChangeLogPath } from '../../change-log/file-names.ts'
import { isCustomaryFragment } from '../../fragments/tree-fragments.ts'

/** What a changed file means for a release. */
export type FileKind =
  /** Every release changes it: change log and its fragments, metadata, locks of dependencies. */
  'release' | 'workflow' | 'documentation' | 'tooling' | 'tests' | 'translations' | 'source' | 'other'

// The first pattern that fits a path in lower case names its kind. None has a repetition inside another.
const kinds: readonly (readonly [pattern: RegExp, kind: FileKind])[] = [
  // Outside the folder of a package: its release touches only what the workspace has for it.
  [/^(?:\.\.\/)+(?:uv|poetry|pdm|pixi)\.lock$/, 'release'],
  [/^(?:\.\.\/)+\.github\/(?:workflows|actions)\//, 'workflow'],
  [/^\.\.\/(?:.*\/)?(?:tests?|testing)\/|^\.\.\/(?:.*\/)?(?:test_[^/]*|[^/]*_test|conftest)\.py$/, 'tests'],
  [/^\.\.\//, 'other'],
  [/^(?:pyproject\.toml|setup\.py|setup\.cfg)$/, 'release'],
  [/^(?:uv|poetry|pdm|pixi)\.lock$|^pipfile\.lock$|^requirements[^/]*\.(?:txt|in)$|^requirements\//, 'release'],
  [/^(?:cargo\.lock|package-lock\.json|citation\.cff|codemeta\.json|\.bumpversion\.(?:cfg|toml))$/, 'release'],
  [/^\.github\/(?:workflows|actions)\//, 'workflow'],
  // Catalogs of gettext, which the tools of translators write.
  [/\.(?:po|pot|mo)$/, 'translations'],
  [/(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test_[^/]*|[^/]*_test|conftest)\.py$/, 'tests'],
  [/^(?:docs?|examples?)\//, 'documentation'],
  [
    /^(?:readme|contributing|authors|contributors|license|licence|copying|notice|security|code_of_conduct)\b[^/]*$/,
    'documentation',
  ],
  [/^[^/]*\.(?:md|rst)$/, 'documentation'],
  // Files and folders of tools: whatever begins with a dot at the root.
  [/^\./, 'tooling'],
  [
    /^(?:tox\.ini|noxfile\.py|makefile|justfile|appveyor\.yml|codecov\.yml|mypy\.ini|pytest\.ini|hatch\.toml)$/,
    'tooling',
  ],
  [/^scripts?\//, 'tooling'],
  [/\.(?:py|pyi|pyx|pxd|c|h|cc|cpp|rs|js|ts|css|html|jinja2?)$/, 'source'],
]

/**
 * What kind of file a path names.
 *
 * @param path With `/`, in the repository; of a release of one package, from its folder.
 */
export function kindOfFile(path: string): FileKind {
  if (isChangeLogPath(path) || isCustomaryFragment(path)) return 'release'
  const lower = path.toLowerCase()
  return kinds.find(([pattern]) => pattern.test(lower))?.[1] ?? 'other'
}
