import { posix } from 'node:path'

/** What a file is for those who install it. */
export type FileKind = 'catalog' | 'extension' | 'typed' | 'license' | 'entry-points' | 'template' | 'module' | 'data'

/** What one of a kind, and several, are called; in the order in which people look for them. */
export const kindWords: Readonly<Record<FileKind, readonly [one: string, several: string]>> = {
  catalog: ['compiled catalog of translations', 'compiled catalogs of translations'],
  extension: ['compiled module', 'compiled modules'],
  typed: ['py.typed', 'files py.typed'],
  license: ['license', 'licenses'],
  'entry-points': ['entry_points.txt', 'files entry_points.txt'],
  template: ['template', 'templates'],
  module: ['module', 'modules'],
  data: ['other file', 'other files'],
}

/** The kinds in that order. */
export const fileKinds = Object.keys(kindWords) as readonly FileKind[]

const extensionForm = /\.(?:so|pyd|dylib|dll)$|\.so\.[\d.]+$/i
const licenseForm = /^(?:un)?licen[cs]es?\b|^(?:copying|copyright|notice|authors)\b/i
const templateForm = /\.(?:html?|jinja2?|j2|mako|tmpl|tpl)$/i

/** What a file is, by its path. */
export function kindOfFile(path: string): FileKind {
  const name = posix.basename(path)
  if (/\.mo$/i.test(name)) return 'catalog'
  if (extensionForm.test(name)) return 'extension'
  if (name === 'py.typed') return 'typed'
  if (name === 'entry_points.txt') return 'entry-points'
  if (/\.pyi?$/.test(name)) return 'module'
  if (licenseForm.test(name) || /\.dist-info\/licenses\//.test(path)) return 'license'
  if (templateForm.test(name) || /(?:^|\/)templates\//.test(path)) return 'template'
  return 'data'
}
