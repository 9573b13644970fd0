const keywords: ReadonlySet<string> = new Set(
  `False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda
   nonlocal not or pass raise return try while with yield`.split(/\s+/),
)

// What Python takes for an identifier beyond this is one only after its normalization, which the index leaves out too.
const identifier = /^[\p{XID_Start}_]\p{XID_Continue}*$/u

/**
 * Why a value of `Import-Name` or `Import-Namespace` is refused.
 *
 * @param header In lower case.
 * @returns `undefined` if it is not.
 * @see https://peps.python.org/pep-0794/
 */
export function faultOfImportName(value: string, header: string): string | undefined {
  const semicolon = value.indexOf(';')
  const name = (semicolon === -1 ? value : value.slice(0, semicolon)).trimEnd()
  for (const part of name.split('.')) {
    if (!identifier.test(part)) return `'${name}' is invalid for '${header}'; '${part}' is not a valid identifier`
    if (keywords.has(part)) return `'${name}' is invalid for '${header}'; '${part}' is a keyword`
  }
  if (semicolon === -1 || value.slice(semicolon + 1).trimStart() === 'private') return undefined
  return `'${value}' is invalid for '${header}'; the only valid option is 'private'`
}
