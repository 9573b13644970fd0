const unreserved = 'A-Za-z0-9._~\\-'
const subDelimiters = "!$&'()*+,;="
const escaped = '%[A-Fa-f0-9]{2}'
const hex = '[0-9A-Fa-f]{1,4}'
const address4 = '(?:[0-9]{1,3}\\.){3}[0-9]{1,3}'
const last32 = `(?:${hex}:${hex}|${address4})`
const address6 = [
  `(?:${hex}:){6}${last32}`,
  `::(?:${hex}:){5}${last32}`,
  ...[4, 3, 2].map((count) => `(?:(?:${hex}:){0,${4 - count}}${hex})?::(?:${hex}:){${count}}${last32}`),
  `(?:(?:${hex}:){0,3}${hex})?::${hex}:${last32}`,
  `(?:(?:${hex}:){0,4}${hex})?::${last32}`,
  `(?:(?:${hex}:){0,5}${hex})?::${hex}`,
  `(?:(?:${hex}:){0,6}${hex})?::`,
].join('|')
const zone = `(?:(?:%25|%)(?:[${unreserved}]|${escaped})+)?`
const literal = `\\[(?:(?:${address6})${zone}|v[0-9A-Fa-f]+\\.[${unreserved}${subDelimiters}:]+)\\]`
const host = `(?:(?:${escaped}|[${subDelimiters}${unreserved}])*|${literal})`
const user = `(?:[${unreserved}${subDelimiters}:]|${escaped})+`

const authorityPattern = new RegExp(`^(?:${user}@)?(?<host>${host}):?(?<port>[0-9]{1,5})?$`)
const urlPattern =
  /^(?:(?<scheme>[a-zA-Z][a-zA-Z0-9+.-]*):)?(?:\/\/(?<authority>[^\\/?#]*))?(?<path>[^?#]*)(?:\?(?<query>[^#]*))?/

/**
 * Whether PyPI takes a URL: `http` or `https` as RFC 3986 has it. Letters that have to be escaped are, before it looks. A
 * host that cannot be one counts as none, and none is needed.
 *
 * @see https://github.com/pypi/warehouse/blob/main/warehouse/utils/http.py
 */
export function isUrl(text: string): boolean {
  const { scheme = '', authority = '', path = '', query = '' } = urlPattern.exec(text)?.groups ?? {}
  if (!['http', 'https'].includes(scheme.toLowerCase())) return false
  const { host: found = '', port = '0' } = authorityPattern.exec(authority)?.groups ?? {}
  const isHost = !new RegExp(`^${address4}$`).test(found) || found.split('.').every((byte) => Number(byte) <= 255)
  if (isHost && Number(port) > 65535) return false
  // Brackets are the only characters that are neither escaped nor allowed here.
  return !/[[\]]/.test(path) && !/[[\]]/.test(query)
}
