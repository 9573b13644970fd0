import type { ProjectFiles } from './tree-of.ts'

/** What a tool makes of a tag: a version, nothing, or what only running code could tell. */
type Seen = string | 'nothing' | 'unknown'

/** A project whose version comes from the tag. */
export interface TagProject {
  readonly why: string
  readonly files: ProjectFiles
  readonly tool: string
  /** Where it is said: `file:line`. */
  readonly place: string
  readonly tags: Readonly<Record<string, Seen>>
}

const dynamic = '[project]\nname = "sample"\ndynamic = ["version"]\n'
const toml = (backEnd: string, rest: string, requires = ''): ProjectFiles => ({
  'pyproject.toml': `${dynamic}[build-system]\nrequires = [${requires}]\nbuild-backend = "${backEnd}"\n${rest}`,
})
const setuptools = (rest: string): ProjectFiles => toml('setuptools.build_meta', `[tool.setuptools_scm]\n${rest}`)
const hatch = (rest: string): ProjectFiles => toml('hatchling.build', `[tool.hatch.version]\nsource = "vcs"\n${rest}`)
const pdm = (rest: string): ProjectFiles => toml('pdm.backend', `[tool.pdm.version]\nsource = "scm"\n${rest}`)
const uv = (rest: string): ProjectFiles =>
  toml(
    'hatchling.build',
    `[tool.hatch.version]\nsource = "uv-dynamic-versioning"\n[tool.uv-dynamic-versioning]\n${rest}`,
  )
const poetry = (rest: string): ProjectFiles => ({
  'pyproject.toml': `[tool.poetry]\nname = "sample"\nversion = "0.0.0"\n[tool.poetry-dynamic-versioning]\nenable = true\n${rest}[build-system]\nbuild-backend = "poetry_dynamic_versioning.backend"\n`,
})
const scm = { tool: 'setuptools-scm', place: 'pyproject.toml:7' }
const vcs = { tool: 'hatch-vcs', place: 'pyproject.toml:8' }
const scmTags = {
  '1.2.0': '1.2.0',
  'v1.2.0': '1.2.0',
  'V1.2': '1.2',
  'sample-1.2.0rc1': '1.2.0rc1',
  'sample-core-v1.2.0': '1.2.0',
  '1.2.0+linux': '1.2.0',
  '2026.07.22': '2026.7.22',
  release: 'nothing',
  '1.2.x': 'nothing',
} as const

/** Every tool that takes the version from the tag, with the ways in which it is told what a tag is. */
export const tagProjects: readonly TagProject[] = [
  { why: 'as it comes', files: setuptools(''), ...scm, tags: scmTags },
  {
    why: 'the extra of version 9',
    files: toml('setuptools.build_meta', '', '"setuptools-scm[simple]>=9"'),
    tool: 'setuptools-scm',
    place: 'pyproject.toml:5',
    tags: scmTags,
  },
  {
    why: 'a pattern with a group of that name',
    files: setuptools("tag_regex = '^release-(?P<version>\\d+\\.\\d+\\.\\d+)$'\n"),
    ...scm,
    tags: { 'release-1.2.0': '1.2.0', '1.2.0': 'nothing', 'v-release-1.2.0': 'nothing' },
  },
  {
    why: 'a pattern with one group, which holds at the beginning only',
    files: setuptools("tag_regex = 'v(.*)'\n"),
    ...scm,
    tags: { 'v1.2.0': '1.2.0', '1.2.0': 'nothing', 'xv1.2.0': 'nothing' },
  },
  {
    why: 'a command that matches some tags',
    files: setuptools(
      'git_describe_command = ["git", "describe", "--dirty", "--tags", "--long", "--match", "v[0-9]*"]\n',
    ),
    ...scm,
    tags: { 'v1.2.0': '1.2.0', '1.2.0': 'nothing' },
  },
  {
    why: 'a command in one text',
    files: setuptools('git_describe_command = "git describe --tags --long --match=\'core-*\'"\n'),
    ...scm,
    tags: { 'core-1.2.0': '1.2.0', '1.2.0': 'nothing' },
  },
  {
    why: 'a command of another program',
    files: setuptools('git_describe_command = "./describe"\n'),
    ...scm,
    tags: { '1.2.0': 'unknown' },
  },
  {
    why: 'schemes that leave a tagged commit alone',
    files: setuptools('version_scheme = "no-guess-dev"\nlocal_scheme = "no-local-version"\n'),
    ...scm,
    tags: { '1.2.0': '1.2.0' },
  },
  {
    why: 'a scheme that is a function',
    files: setuptools('version_scheme = "tools:scheme"\n'),
    ...scm,
    tags: { '1.2.0': 'unknown' },
  },
  {
    why: 'a pattern that JavaScript has not',
    files: setuptools("tag_regex = '(?x) ^ v (?P<version> .* ) $'\n"),
    ...scm,
    tags: { 'v1.2.0': 'unknown' },
  },
  {
    why: 'a pattern that would search for ever',
    files: setuptools("tag_regex = '^(?P<version>(a+)+)$'\n"),
    ...scm,
    tags: { [`1${'a'.repeat(40)}b`]: 'nothing', [`${'a'.repeat(40)}1`]: 'unknown' },
  },
  {
    why: 'its later name',
    files: toml('setuptools.build_meta', '[tool.vcs-versioning]\n'),
    tool: 'vcs-versioning',
    place: 'pyproject.toml:7',
    tags: scmTags,
  },
  {
    why: 'setup.py, as older projects have it',
    files: { 'setup.py': 'from setuptools import setup\n\nsetup(name="sample", use_scm_version=True)\n' },
    tool: 'setuptools-scm',
    place: 'setup.py:3',
    tags: scmTags,
  },
  {
    why: 'setup.py with options',
    files: { 'setup.py': 'setup(name="sample", use_scm_version={"tag_regex": regex})\n' },
    tool: 'setuptools-scm',
    place: 'setup.py:1',
    tags: { '1.2.0': 'unknown' },
  },
  {
    why: 'the back end that joins it with flit',
    files: toml('flit_scm:buildapi', '[tool.setuptools_scm]\n'),
    ...scm,
    tags: scmTags,
  },
  { why: 'as it comes', files: hatch(''), ...vcs, tags: scmTags },
  {
    why: 'a pattern of its own',
    files: hatch("tag-pattern = 'v(?P<version>\\d.*)'\n"),
    ...vcs,
    tags: { 'v1.2.0': '1.2.0', '1.2.0': 'nothing' },
  },
  {
    why: 'raw options, which go before the pattern',
    files: hatch("tag-pattern = 'v(.*)'\nraw-options = { tag_regex = 'r(.*)', local_scheme = \"no-local-version\" }\n"),
    ...vcs,
    tags: { 'r1.2.0': '1.2.0', 'v1.2.0': 'nothing' },
  },
  {
    why: 'raw options by code',
    files: hatch('raw-options.version_scheme = "tools:scheme"\n'),
    ...vcs,
    tags: { '1.2.0': 'unknown' },
  },
  {
    why: 'hatch.toml',
    files: { ...toml('hatchling.build', ''), 'hatch.toml': '[version]\nsource = "vcs"\n' },
    tool: 'hatch-vcs',
    place: 'hatch.toml:2',
    tags: scmTags,
  },
  {
    why: 'as it comes, where a tag needs a dot',
    files: pdm(''),
    tool: 'pdm-backend',
    place: 'pyproject.toml:8',
    tags: { '1.2.0': '1.2.0', 'v1.2.0': '1.2.0', 3: 'nothing' },
  },
  {
    why: 'a pattern and a filter',
    files: pdm('tag_regex = \'^sample-(.*)$\'\ntag_filter = "sample-*"\n'),
    tool: 'pdm-backend',
    place: 'pyproject.toml:8',
    tags: { 'sample-1.2.0': '1.2.0', '1.2.0': 'nothing', 'sample-3': '3' },
  },
  {
    why: 'a format by code',
    files: pdm('version_format = "tools:format"\n'),
    tool: 'pdm-backend',
    place: 'pyproject.toml:8',
    tags: { '1.2.0': 'unknown' },
  },
  {
    why: 'as it comes, where a tag needs a v',
    files: poetry(''),
    tool: 'poetry-dynamic-versioning',
    place: 'pyproject.toml:5',
    tags: {
      'v1.2.0': '1.2.0',
      '1.2.0': 'nothing',
      'v1.2.0rc1': '1.2.0rc1',
      'v1!2.0-rc.1': '1!2.0rc1',
      v3: '3',
      version: 'nothing',
    },
  },
  {
    why: 'without a prefix',
    files: poetry('pattern = "default-unprefixed"\n'),
    tool: 'poetry-dynamic-versioning',
    place: 'pyproject.toml:5',
    tags: { '1.2.0': '1.2.0', 'v1.2.0': '1.2.0', 'x1.2.0': 'nothing' },
  },
  {
    why: 'a pattern of its own, which may hold further in',
    files: poetry("pattern = '(?P<base>\\d+\\.\\d+\\.\\d+)'\n"),
    tool: 'poetry-dynamic-versioning',
    place: 'pyproject.toml:5',
    tags: { 'release/1.2.0': '1.2.0', '1.2': 'nothing' },
  },
  {
    why: 'a format',
    files: poetry('format = "{base}"\n'),
    tool: 'poetry-dynamic-versioning',
    place: 'pyproject.toml:5',
    tags: { 'v1.2.0': 'unknown' },
  },
  {
    why: 'as it comes, where a tag needs a v',
    files: uv(''),
    tool: 'uv-dynamic-versioning',
    place: 'pyproject.toml:8',
    tags: { 'v1.2.0': '1.2.0', '1.2.0': 'nothing' },
  },
  {
    why: 'a prefix before the pattern',
    files: uv('pattern-prefix = "sample-"\n'),
    tool: 'uv-dynamic-versioning',
    place: 'pyproject.toml:8',
    tags: { 'sample-v1.2.0': '1.2.0', 'v1.2.0': 'nothing' },
  },
  {
    why: 'its provider',
    files: toml(
      'scikit_build_core.build',
      '[tool.scikit-build.metadata.version]\nprovider = "scikit_build_core.metadata.setuptools_scm"\n[tool.setuptools_scm]\ntag_regex = "v(.*)"\n',
    ),
    tool: 'setuptools-scm',
    place: 'pyproject.toml:8',
    tags: { 'v1.2.0': '1.2.0', '1.2.0': 'nothing' },
  },
  {
    why: 'as it comes',
    files: toml('setuptools.build_meta', '[tool.versioningit]\n'),
    tool: 'versioningit',
    place: 'pyproject.toml:7',
    tags: { 'v1.2.0': '1.2.0', '1.2.0': '1.2.0', 'r1.2.0': 'nothing' },
  },
  {
    why: 'a step of its own, of hatchling',
    files: toml(
      'hatchling.build',
      '[tool.hatch.version]\nsource = "versioningit"\n[tool.versioningit.tag2version]\nrmprefix = "r"\n',
    ),
    tool: 'versioningit',
    place: 'pyproject.toml:8',
    tags: { 'r1.2.0': 'unknown' },
  },
  {
    why: 'a prefix in setup.cfg',
    files: {
      'setup.py': 'import versioneer\nsetup(name="sample", version=versioneer.get_version())\n',
      'setup.cfg': '[versioneer]\nVCS = git\nstyle = pep440\ntag_prefix = v\n',
    },
    tool: 'versioneer',
    place: 'setup.cfg:2',
    tags: { 'v1.2.0': '1.2.0', '1.2.0': 'nothing' },
  },
  {
    why: 'none in pyproject.toml',
    files: {
      ...toml('setuptools.build_meta', '[tool.versioneer]\nVCS = "git"\n'),
      'setup.py': 'import versioneer\nsetup(version=versioneer.get_version())\n',
    },
    tool: 'versioneer',
    place: 'pyproject.toml:7',
    tags: { '1.2.0': '1.2.0', 'v1.2.0': '1.2.0', 'x1.2.0': 'nothing' },
  },
  {
    why: 'setup.py',
    files: { 'setup.py': 'setup(pbr=True, setup_requires=["pbr"])\n', 'setup.cfg': '[metadata]\nname = sample\n' },
    tool: 'pbr',
    place: 'setup.py:1',
    tags: { '1.2.0': 'unknown' },
  },
  {
    why: 'its table',
    files: toml('setuptools.build_meta', '[tool.setuptools-git-versioning]\nenabled = true\n'),
    tool: 'setuptools-git-versioning',
    place: 'pyproject.toml:7',
    tags: { '1.2.0': 'unknown' },
  },
]
