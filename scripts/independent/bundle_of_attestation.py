"""Turn an attestation of PEP 740 back into a Sigstore bundle: standard input to standard output."""

import json
import sys

attestation = json.load(sys.stdin)
if set(attestation) != {"version", "verification_material", "envelope"} or attestation["version"] != 1:
    sys.exit(f"This is no attestation of version 1, but has {sorted(attestation)}.")

material = attestation["verification_material"]
envelope = attestation["envelope"]
bundle = {
    "mediaType": "application/vnd.dev.sigstore.bundle.v0.3+json",
    "verificationMaterial": {
        "certificate": {"rawBytes": material["certificate"]},
        "tlogEntries": material["transparency_entries"],
    },
    "dsseEnvelope": {
        "payload": envelope["statement"],
        "payloadType": "application/vnd.in-toto+json",
        "signatures": [{"sig": envelope["signature"]}],
    },
}
json.dump(bundle, sys.stdout)
