/** Where something stands in DER bytes: from its tag to behind its content. */
interface DerPlace {
  readonly tag: number
  readonly start: number
  readonly contentStart: number
  readonly end: number
}

/** The values that stand one after another between two offsets (X.690, 8.1). */
function derPlaces(der: Buffer, from: number, to: number): DerPlace[] {
  const places: DerPlace[] = []
  for (let start = from; start < to; ) {
    const first = der.readUInt8(start + 1)
    const lengthBytes = first < 0x80 ? 0 : first - 0x80
    const contentStart = start + 2 + lengthBytes
    const end = contentStart + (lengthBytes === 0 ? first : der.readUIntBE(start + 2, lengthBytes))
    places.push({ tag: der.readUInt8(start), start, contentStart, end })
    start = end
  }
  return places
}

/** The parts of a certificate that its signature covers, by name (RFC 5280, 4.1): each extension is a part, by its identifier. */
export function certificateParts(der: Buffer): Readonly<Record<string, DerPlace>> {
  const inside = ({ contentStart, end }: DerPlace) => derPlaces(der, contentStart, end)
  const [certificate] = derPlaces(der, 0, der.length)
  const [signed] = certificate === undefined ? [] : inside(certificate)
  if (signed === undefined) throw new Error('This is no certificate.')
  const [version, serial, algorithm, issuer, validity, subject, key, extensions] = inside(signed)
  const named = { version, serial, algorithm, issuer, validity, subject, key }
  const list = extensions === undefined ? [] : inside(extensions).flatMap(inside)
  const parts = Object.entries({
    ...named,
    ...Object.fromEntries(list.map((one) => [`extension ${identifierOf(der, inside(one)[0])}`, one])),
  })
  return Object.fromEntries(parts.flatMap(([name, place]) => (place === undefined ? [] : [[name, place]])))
}

/** `2.5.29.15` (X.690, 8.19). */
function identifierOf(der: Buffer, place: DerPlace | undefined): string {
  const numbers: number[] = []
  let number = 0
  for (const byte of der.subarray(place?.contentStart, place?.end)) {
    number = number * 128 + (byte & 0x7f)
    if (byte & 0x80) continue
    // The first two numbers are one: those of these extensions begin with 1 or 2.
    numbers.push(...(numbers.length > 0 ? [number] : number < 80 ? [1, number - 40] : [2, number - 80]))
    number = 0
  }
  return numbers.join('.')
}
