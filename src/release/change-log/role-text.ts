import type { Role } from './tree.ts'

/**
 * Split what a role holds: `title <target>`, or a target alone.
 *
 * @param text Without line ends and escapes.
 */
export function readRoleText(name: string, text: string, line: number): Role {
  const open = text.endsWith('>') ? text.lastIndexOf('<') : -1
  // The default role has no targets: `a <b>` is shown as it is.
  if (name === '' || open < 1) return { kind: 'role', line, name, target: text, title: undefined }
  return { kind: 'role', line, name, target: text.slice(open + 1, -1).trim(), title: text.slice(0, open).trim() }
}
