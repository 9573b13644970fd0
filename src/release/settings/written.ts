import { quoted } from '../../quoted.ts'

/** Says what was found, without a full stop, and what to do. */
export type Refuse = (found: string, hint: string) => void

/** A path in the repository, in the one form that trees have: it cannot leave it, and has no character that could be taken for something else. */
export function isPath(value: unknown): value is string {
  if (typeof value !== 'string' || value === '' || value.length > 255) return false
  return !/[\u0000-\u001f\\]/.test(value) && !value.split('/').some((part) => ['', '.', '..'].includes(part))
}

/** A value as TOML has it: texts in quotes, all else without. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  const text = quoted(typeof value === 'number' ? String(value) : JSON.stringify(value))
  const end = text.lastIndexOf('"')
  return text.slice(1, end) + text.slice(end + 1)
}
