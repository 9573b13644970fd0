"""Print what a certificate (PEM on standard input) consists of, as JSON, by Python's cryptography."""

import json
import sys

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.x509.oid import ExtensionOID

FULCIO = "1.3.6.1.4.1.57264.1."


def value_of(extension):
    value = extension.value
    if extension.oid.dotted_string.startswith(FULCIO):
        raw = value.value
        if raw[:1] == b"\x0c" and raw[1] == len(raw) - 2:
            return {"utf8": raw[2:].decode()}
        return {"raw": raw.decode()}
    if extension.oid == ExtensionOID.KEY_USAGE:
        names = ["digital_signature", "key_cert_sign", "crl_sign"]
        return [name for name in names if getattr(value, name)]
    if extension.oid == ExtensionOID.EXTENDED_KEY_USAGE:
        return [usage.dotted_string for usage in value]
    if extension.oid == ExtensionOID.SUBJECT_ALTERNATIVE_NAME:
        return [[type(name).__name__, name.value] for name in value]
    if extension.oid == ExtensionOID.BASIC_CONSTRAINTS:
        return {"ca": value.ca}
    if extension.oid == ExtensionOID.PRECERT_SIGNED_CERTIFICATE_TIMESTAMPS:
        return [[sct.version.name, sct.entry_type.name, sct.log_id.hex()] for sct in value]
    if extension.oid == ExtensionOID.SUBJECT_KEY_IDENTIFIER:
        return value.digest.hex()
    if extension.oid == ExtensionOID.AUTHORITY_KEY_IDENTIFIER:
        return value.key_identifier.hex()
    raise ValueError(f"an extension that nobody expects: {extension.oid}")


certificate = x509.load_pem_x509_certificate(sys.stdin.buffer.read())
lifetime = certificate.not_valid_after_utc - certificate.not_valid_before_utc
key = certificate.public_key()
shape = {
    "version": certificate.version.name,
    "serialBits": certificate.serial_number.bit_length(),
    "subject": certificate.subject.rfc4514_string(),
    "issuer": certificate.issuer.rfc4514_string(),
    "lifetimeSeconds": lifetime.total_seconds(),
    "signatureHash": certificate.signature_hash_algorithm.name,
    "subjectKeyId": x509.SubjectKeyIdentifier.from_public_key(key).digest.hex(),
    "publicKey": key.public_bytes(
        serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
    ).hex(),
    "extensions": [
        {"oid": extension.oid.dotted_string, "critical": extension.critical, "value": value_of(extension)}
        for extension in certificate.extensions
    ],
}
json.dump(shape, sys.stdout)
