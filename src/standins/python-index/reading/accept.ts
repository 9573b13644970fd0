interface Range {
  readonly type: string
  readonly quality: number
}

/**
 * Which media types a client accepts.
 *
 * @param header The `Accept` header; without one, everything is accepted.
 * @param offers What the server has, its own favorite first.
 * @returns The accepted offers, the client's favorite first; the server's order decides between equals.
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1
 */
export function acceptedOffers(header: string | undefined, offers: readonly string[]): readonly string[] {
  if (header === undefined) return offers
  const ranges = header.split(',').map(parseRange)
  return offers
    .map((offer) => ({ offer, quality: qualityOf(offer, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ offer }) => offer)
}

function parseRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return { type: type.toLowerCase(), quality: quality === undefined ? 1 : Number(quality.slice(2)) }
}

function qualityOf(offer: string, ranges: readonly Range[]): number {
  const [family] = offer.split('/')
  for (const pattern of [offer, `${family}/*`, '*/*']) {
    const range = ranges.find(({ type }) => type === pattern)
    if (range !== undefined) return range.quality
  }
  return 0
}
