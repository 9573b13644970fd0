/**
 * Why a text is no URL that PyPI takes, in its words. It asks for the scheme, and for a port that exists; beyond that, this rule asks
 * for a host as browsers find one, since nobody can follow a link that has none.
 *
 * @returns `undefined` if it is one.
 */
export function faultOfWebAddress(text: string): string | undefined {
  const [, authority = '', rest] = /^https?:(?:\/\/([^\\/?#]*))?([^#]*)/is.exec(text) ?? []
  if (rest === undefined || /[[\]]/.test(rest)) return `'${text}' is not a valid url`
  if (isOutOfPorts(authority)) return `'${text}' is not a valid url: there is no such port`
  const [, shown = ''] = /^https?:[\\/]*([^\\/?#]*)/is.exec(text) ?? []
  const host = shown.replace(/^.*@/s, '').replace(/:[^\]]*$/, '')
  return host.trim() === '' ? `'${text}' is not a valid url: it has no host` : undefined
}

// RFC 3986, 3.2: of an authority that is not of this form, the index looks at nothing.
const name = `(?:[\\w.~!$&'()*+,;=-]|%[0-9a-f]{2})`
const withPort = new RegExp(`^(?:(?:${name}|:)+@)?(?:${name}*|\\[[0-9a-f:.]+\\]):([0-9]{5})$`, 'i')

const isOutOfPorts = (authority: string): boolean => Number(withPort.exec(authority)?.[1]) > 65535
