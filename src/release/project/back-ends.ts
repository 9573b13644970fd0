import type { BackEndSource, NamedSource } from './back-end-source.ts'
import { readFlitVersion } from './back-ends/flit.ts'
import { readHatchVersion } from './back-ends/hatch.ts'
import { readMaturinName, readMaturinVersion } from './back-ends/maturin.ts'
import { readMesonName, readMesonVersion } from './back-ends/meson.ts'
import { readPdmVersion } from './back-ends/pdm.ts'
import { readPoetryName, readPoetryVersion } from './back-ends/poetry.ts'
import { readScikitBuildVersion } from './back-ends/scikit-build.ts'
import { readSetuptoolsName, readSetuptoolsVersion } from './back-ends/setuptools.ts'
import { findHatchTool } from './tag-tools/hatch.ts'
import { findPdmTool } from './tag-tools/pdm.ts'
import { findPoetryTool } from './tag-tools/poetry.ts'
import { findScikitBuildTool } from './tag-tools/scikit-build.ts'
import { findScm, findSetuptoolsTool } from './tag-tools/setuptools.ts'
import type { VersionFromTag, VersionSource } from './version-source.ts'

/** A back end whose way of finding the version is known. */
export interface BackEnd {
  readonly title: string
  /** What `build-backend` says for it. */
  readonly names: readonly string[]
  /** Where the version may stand beside `[project]`, in Markdown, and what is done there: the page of the projects. */
  readonly places: readonly BackEndPlace[]
  /**
   * The version of a project whose `[project]` leaves it to the back end.
   *
   * @throws ReleaseError `version-not-found`
   */
  readonly readVersion: (source: NamedSource) => VersionSource | Promise<VersionSource>
  /**
   * The name of a project without `[project]`; not there if the back end needs that table.
   *
   * @returns `undefined` if there is no such project.
   * @throws ReleaseError `project-not-found`
   */
  readonly readName?: (source: BackEndSource) => string | undefined | Promise<string | undefined>
  /** The tool by which the version comes from the tag; `undefined` if the project has none. */
  readonly findTagTool?: (source: BackEndSource) => VersionFromTag | undefined | Promise<VersionFromTag | undefined>
}

/** A place of a back end. */
export interface BackEndPlace {
  /** In Markdown. */
  readonly where: string
  readonly what: 'read and written' | 'refused'
  /** In Markdown: what more is to be said, such as why it is refused. */
  readonly remark?: string
}

const byCode = 'it runs code of the project'

/** Every back end that is known, by its name in the field. */
export const backEnds: readonly BackEnd[] = [
  {
    title: 'flit',
    names: ['flit_core.buildapi', 'flit.buildapi'],
    places: [
      { where: '`__version__ = "…"` in the module', what: 'read and written' },
      {
        where: '`__version__` joined from a tuple of constants',
        what: 'read and written',
        remark: '`".".join(map(str, X))` and the like',
      },
      { where: 'any other expression', what: 'refused', remark: byCode },
    ],
    readVersion: readFlitVersion,
  },
  {
    title: 'flit-scm',
    names: ['flit_scm:buildapi'],
    places: [],
    readVersion: readFlitVersion,
    findTagTool: findScm,
  },
  {
    title: 'hatchling',
    names: ['hatchling.build'],
    places: [
      { where: '`source = "regex"` in `[tool.hatch.version]`, or in `hatch.toml`', what: 'read and written' },
      { where: '`source = "code"`', what: 'refused', remark: byCode },
      { where: '`source` of any other plugin', what: 'refused', remark: byCode },
    ],
    readVersion: readHatchVersion,
    findTagTool: findHatchTool,
  },
  {
    title: 'maturin',
    names: ['maturin'],
    places: [
      {
        where: '`version` in `[package]` of `Cargo.toml`, or where `manifest-path` leads',
        what: 'read and written',
        remark: 'as SemVer: `1.2.0-rc.1`',
      },
      {
        where: '`version.workspace = true`',
        what: 'read and written',
        remark: 'in `[workspace.package]` of the workspace',
      },
    ],
    readVersion: readMaturinVersion,
    readName: readMaturinName,
  },
  {
    title: 'meson-python',
    names: ['mesonpy'],
    places: [
      { where: "`version: '…'` of `project()` in `meson.build`", what: 'read and written' },
      { where: "`version: files('VERSION')`", what: 'read and written', remark: 'the only line of that file' },
      { where: '`version: run_command(…)`', what: 'refused', remark: byCode },
    ],
    readVersion: readMesonVersion,
    readName: readMesonName,
  },
  {
    title: 'pdm-backend',
    names: ['pdm.backend', 'pdm.pep517.api'],
    places: [
      { where: '`source = "file"` in `[tool.pdm.version]`', what: 'read and written' },
      { where: '`source = "call"`', what: 'refused', remark: byCode },
    ],
    readVersion: readPdmVersion,
    findTagTool: findPdmTool,
  },
  {
    title: 'Poetry',
    names: ['poetry.core.masonry.api', 'poetry.masonry.api', 'poetry_dynamic_versioning.backend'],
    places: [{ where: '`version` in `[tool.poetry]`, with `[project]` or without', what: 'read and written' }],
    readVersion: readPoetryVersion,
    findTagTool: findPoetryTool,
    readName: readPoetryName,
  },
  {
    title: 'scikit-build-core',
    names: ['scikit_build_core.build'],
    places: [
      { where: 'provider `scikit_build_core.metadata.regex`, or `dynamic_metadata.regex`', what: 'read and written' },
      { where: '`result` or `remove` of it', what: 'refused', remark: 'the version stands nowhere as it is' },
      { where: 'any other provider', what: 'refused', remark: byCode },
    ],
    readVersion: readScikitBuildVersion,
    findTagTool: findScikitBuildTool,
  },
  {
    title: 'setuptools',
    names: ['setuptools.build_meta', 'setuptools.build_meta:__legacy__'],
    places: [
      { where: '`version = { attr = "…" }` in `[tool.setuptools.dynamic]`', what: 'read and written' },
      { where: '`version = { file = "…" }`', what: 'read and written', remark: 'one file, such as `VERSION`' },
      { where: '`version`, `attr:`, or `file:` in `[metadata]` of `setup.cfg`', what: 'read and written' },
      { where: '`setup(version="…")` in `setup.py`', what: 'read and written' },
      {
        where: 'an attribute that is a tuple, or is joined from one',
        what: 'read and written',
        remark: '`VERSION = (1, 2, 0)`',
      },
      { where: 'any other expression', what: 'refused', remark: byCode },
    ],
    readVersion: readSetuptoolsVersion,
    findTagTool: findSetuptoolsTool,
    readName: readSetuptoolsName,
  },
]
