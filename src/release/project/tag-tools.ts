/** A tool that takes the version from the tag: the page of the projects shows them. */
export interface TagTool {
  readonly title: string
  /** How a project that has it is known, in Markdown. */
  readonly where: string
  /** What of its rules is evaluated by `check`, in Markdown. */
  readonly evaluated: string
}

const scm = '`tag_regex`, `git_describe_command`; not `parse`, and no scheme that is a function'
const dunamai = '`pattern`, whose default wants a `v`, and `pattern-prefix`; not `format`'
const nothing = 'nothing: the files prove it at button 2'

/** Every tool that is known. */
export const tagTools: readonly TagTool[] = [
  {
    title: 'setuptools-scm, vcs-versioning',
    where:
      '`[tool.setuptools_scm]`, `[tool.vcs-versioning]`, `setuptools-scm[simple]`, or `use_scm_version` in `setup.py`',
    evaluated: scm,
  },
  { title: 'flit-scm', where: '`build-backend = "flit_scm:buildapi"`', evaluated: scm },
  { title: 'hatch-vcs', where: '`source = "vcs"`', evaluated: `\`tag-pattern\`, \`raw-options\` as ${scm}` },
  {
    title: 'scikit-build-core',
    where: 'provider `scikit_build_core.metadata.setuptools_scm`',
    evaluated: scm,
  },
  { title: 'pdm-backend', where: '`source = "scm"`', evaluated: '`tag_regex`, `tag_filter`; not `version_format`' },
  {
    title: 'poetry-dynamic-versioning',
    where: '`enable = true`; what stands in `[tool.poetry]` is a placeholder',
    evaluated: dunamai,
  },
  { title: 'uv-dynamic-versioning', where: '`source = "uv-dynamic-versioning"` of hatchling', evaluated: dunamai },
  {
    title: 'versioningit',
    where: '`[tool.versioningit]`, or `source = "versioningit"` of hatchling',
    evaluated: 'its defaults; not a step of its own',
  },
  {
    title: 'versioneer',
    where: '`versioneer.get_version()` in `setup.py`',
    evaluated: '`tag_prefix`; not a style other than of `pep440`',
  },
  { title: 'pbr', where: '`setup(pbr=True)`', evaluated: nothing },
  { title: 'setuptools-git-versioning', where: '`enabled = true`', evaluated: nothing },
]

const overrides =
  /^(?:(?:SETUPTOOLS_SCM|VCS_VERSIONING)_(?:PRETEND_VERSION|PRETEND_METADATA|OVERRIDES)(?:_FOR_.*)?|PDM_BUILD_SCM_VERSION|PDM_PEP517_SCM_VERSION|(?:POETRY|UV)_DYNAMIC_VERSIONING_BYPASS|(?:PBR|OSLO_PACKAGE)_VERSION)$/

/** Whether a variable of the environment sets another version than the tag has, for one of these tools. */
export const isVersionOverride = (variable: string): boolean => overrides.test(variable)
