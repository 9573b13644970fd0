import 'reflect-metadata' // @peculiar/x509 cannot be loaded without it.
import { createHash, randomBytes } from 'node:crypto'
import {
  Attribute,
  CertificateChoices,
  CertificateSet,
  CMSVersion,
  ContentInfo,
  DigestAlgorithmIdentifiers,
  EncapsulatedContent,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  id_contentType,
  id_messageDigest,
  id_signedData,
  id_signingTime,
  SignedData,
  SignerIdentifier,
  SignerInfo,
  SignerInfos,
  SigningTime,
} from '@peculiar/asn1-cms'
import { AsnConvert, AsnObjectIdentifierConverter, OctetString } from '@peculiar/asn1-schema'
import {
  Accuracy,
  id_ct_tstInfo,
  type MessageImprint,
  PKIStatus,
  PKIStatusInfo,
  TimeStampResp,
  TSTInfo,
} from '@peculiar/asn1-tsp'
import { AlgorithmIdentifier, Certificate, GeneralName } from '@peculiar/asn1-x509'

const policy = '1.3.6.1.4.1.57264.2' // The one that Sigstore's authority names.
const sha256 = '2.16.840.1.101.3.4.2.1'
const ecdsaWithSha256 = '1.2.840.10045.4.3.2'
const signingCertificateV2 = '1.2.840.113549.1.9.16.2.47' // RFC 5035, section 3

/** What is to be dated. */
export interface TimestampQuery {
  readonly imprint: MessageImprint
  /** A DER integer's content; `undefined` for none. */
  readonly nonce: ArrayBuffer | undefined
  /** Whether the certificate shall be in the response. */
  readonly withCertificate: boolean
}

/** Who dates. */
export interface TimestampSigner {
  /** DER. */
  readonly certificate: Buffer
  /** ECDSA over SHA-256 of the bytes, DER. */
  sign(bytes: Uint8Array): Buffer
}

/**
 * The response to a query that is granted, DER.
 *
 * @see https://www.rfc-editor.org/rfc/rfc3161#section-2.4.2
 */
export function grantTimestamp(query: TimestampQuery, at: Date, signer: TimestampSigner): Buffer {
  const certificate = AsnConvert.parse(signer.certificate, Certificate)
  const { issuer, serialNumber, subject } = certificate.tbsCertificate
  const genTime = new Date(Math.floor(at.getTime() / 1000) * 1000)
  const info = new TSTInfo({
    policy,
    messageImprint: query.imprint,
    serialNumber: positive(randomBytes(20)),
    genTime,
    accuracy: new Accuracy({ seconds: 1 }),
    tsa: new GeneralName({ directoryName: subject }),
    ...(query.nonce === undefined ? {} : { nonce: query.nonce }),
  })
  const content = Buffer.from(AsnConvert.serialize(info))
  // Shortest first, which is the order that DER wants in a set.
  const signedAttrs = [
    attribute(id_contentType, AsnObjectIdentifierConverter.toASN(id_ct_tstInfo).toBER()),
    attribute(id_signingTime, AsnConvert.serialize(new SigningTime(genTime))),
    attribute(id_messageDigest, AsnConvert.serialize(new OctetString(hash(content)))),
    attribute(signingCertificateV2, certificateHash(signer.certificate)),
  ]
  const signerInfo = new SignerInfo({
    version: CMSVersion.v1,
    sid: new SignerIdentifier({ issuerAndSerialNumber: new IssuerAndSerialNumber({ issuer, serialNumber }) }),
    digestAlgorithm: new AlgorithmIdentifier({ algorithm: sha256 }),
    signedAttrs,
    signatureAlgorithm: new AlgorithmIdentifier({ algorithm: ecdsaWithSha256 }),
    signature: new OctetString(signer.sign(setOf(signedAttrs))),
  })
  const signed = new SignedData({
    version: CMSVersion.v3,
    digestAlgorithms: new DigestAlgorithmIdentifiers([new AlgorithmIdentifier({ algorithm: sha256 })]),
    encapContentInfo: new EncapsulatedContentInfo({
      eContentType: id_ct_tstInfo,
      eContent: new EncapsulatedContent({ single: new OctetString(content) }),
    }),
    signerInfos: new SignerInfos([signerInfo]),
    ...(query.withCertificate ? { certificates: new CertificateSet([new CertificateChoices({ certificate })]) } : {}),
  })
  const token = new ContentInfo({ contentType: id_signedData, content: AsnConvert.serialize(signed) })
  const response = new TimeStampResp({
    status: new PKIStatusInfo({ status: PKIStatus.granted }),
    timeStampToken: token,
  })
  return Buffer.from(AsnConvert.serialize(response))
}

function attribute(attrType: string, value: ArrayBuffer | Buffer): Attribute {
  return new Attribute({ attrType, attrValues: [new Uint8Array(value).slice().buffer] })
}

/** SigningCertificateV2 with nothing but the hash, whose algorithm is the default one. */
function certificateHash(certificate: Buffer): Buffer {
  return Buffer.concat([Buffer.from('3026302430220420', 'hex'), hash(certificate)])
}

/** Attributes as they are signed: a set, of 128 to 255 bytes. RFC 5652, section 5.4. */
function setOf(attributes: readonly Attribute[]): Buffer {
  const content = Buffer.concat(attributes.map((one) => Buffer.from(AsnConvert.serialize(one))))
  return Buffer.concat([Buffer.from([0x31, 0x81, content.length]), content])
}

function hash(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest()
}

function positive(number: Buffer): ArrayBuffer {
  number[0] = 0x40 | ((number[0] ?? 0) & 0x3f)
  return new Uint8Array(number).slice().buffer
}
