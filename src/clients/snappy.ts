import { malformed, tooLarge } from '../attestation/reading/malformed.ts'

/**
 * Decompress what somebody else compressed. Memory and time are bounded by `limitBytes`, whatever length is claimed: no
 * element of the format is without output.
 *
 * Stricter than `snappyjs`, which reads on behind the end of its input, and keeps to no length.
 *
 * @param place Where it was found, as the subject of a sentence.
 * @throws ReleaseError `provenance-malformed`, `provenance-too-large`
 * @see https://github.com/google/snappy/blob/main/format_description.txt
 */
export function decompressSnappy(compressed: Buffer, place: string, limitBytes: number): Buffer {
  const corrupt = (): Error => malformed(place, 'is not compressed by Snappy')
  const preamble = readPreamble(compressed)
  if (preamble === undefined) throw corrupt()
  const { sizeBytes, end } = preamble
  if (sizeBytes > limitBytes) throw tooLarge(place, `has ${sizeBytes} bytes; at most ${limitBytes} are read`)
  const output = Buffer.alloc(sizeBytes)
  let filled = 0
  for (let at = end; at < compressed.length; ) {
    const element = readElement(compressed, at)
    if (element === undefined || filled + element.sizeBytes > sizeBytes) throw corrupt()
    switch (element.kind) {
      case 'literal':
        compressed.copy(output, filled, element.end - element.sizeBytes, element.end)
        break
      case 'copy':
        if (element.offset === 0 || element.offset > filled) throw corrupt()
        repeat(output, filled, element)
        break
    }
    filled += element.sizeBytes
    at = element.end
  }
  if (filled < sizeBytes) throw corrupt()
  return output
}

interface Part {
  /** Of the output. */
  readonly sizeBytes: number
  /** Where the next part begins. */
  readonly end: number
}

type Element = Part & ({ readonly kind: 'literal' } | { readonly kind: 'copy'; readonly offset: number })

/** The size of all, of up to 32 bits: seven in a byte, the lowest first. */
function readPreamble(compressed: Buffer): Part | undefined {
  let sizeBytes = 0
  for (const [at, byte] of compressed.subarray(0, 5).entries()) {
    sizeBytes += (byte & 0x7f) * 2 ** (7 * at)
    if (byte < 0x80) return sizeBytes < 2 ** 32 ? { sizeBytes, end: at + 1 } : undefined
  }
  return undefined
}

/** The element that begins somewhere; `undefined` if the input ends before it. */
function readElement(compressed: Buffer, at: number): Element | undefined {
  const tag = compressed.readUInt8(at)
  const upper = tag >>> 2
  const after = at + 1
  switch (tag & 3) {
    case 0: {
      const lengthBytes = Math.max(0, upper - 59)
      const more = lengthBytes === 0 ? upper : readNumber(compressed, after, lengthBytes)
      if (more === undefined) return undefined
      const end = after + lengthBytes + more + 1
      return end > compressed.length ? undefined : { kind: 'literal', sizeBytes: more + 1, end }
    }
    case 1: {
      const low = readNumber(compressed, after, 1)
      if (low === undefined) return undefined
      return { kind: 'copy', sizeBytes: (upper & 7) + 4, offset: (tag >>> 5) * 256 + low, end: after + 1 }
    }
    default: {
      const offsetBytes = (tag & 3) === 2 ? 2 : 4
      const offset = readNumber(compressed, after, offsetBytes)
      return offset === undefined ? undefined : { kind: 'copy', sizeBytes: upper + 1, offset, end: after + offsetBytes }
    }
  }
}

function readNumber(compressed: Buffer, at: number, sizeBytes: number): number | undefined {
  return at + sizeBytes > compressed.length ? undefined : compressed.readUIntLE(at, sizeBytes)
}

/** A copy may run into its own output: then that repeats. */
function repeat(
  output: Buffer,
  filled: number,
  { sizeBytes, offset }: { readonly sizeBytes: number; readonly offset: number },
): void {
  for (let at = filled; at < filled + sizeBytes; at += 1) output[at] = output[at - offset] ?? 0
}
