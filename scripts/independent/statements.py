"""Compare what every statement says with the file that it stands for: cosign looks at neither the type nor the name.

usage: statements.py DIR      the output folder of a rehearsal; prints one line for each difference, and ends with 1 then
"""

import base64
import hashlib
import json
import sys
from pathlib import Path

SLSA = "https://slsa.dev/provenance/v1"
PUBLISH = "https://docs.pypi.org/attestations/publish/v1"

folder = Path(sys.argv[1])
differences = []


def compare(place, found, expected):
    if found != expected:
        differences.append(f"{place}: {found!r} is not {expected!r}")


def compare_statement(place, payload, file, predicate_type):
    statement = json.loads(base64.b64decode(payload, validate=True))
    compare(f"{place}, _type", statement["_type"], "https://in-toto.io/Statement/v1")
    compare(f"{place}, predicateType", statement["predicateType"], predicate_type)
    subject = {"name": file["name"], "digest": {"sha256": file["sha256"]}}
    compare(f"{place}, subject", statement["subject"], [subject])
    if predicate_type == PUBLISH:
        compare(f"{place}, predicate", statement["predicate"], None)


report = json.loads((folder / "report.json").read_bytes())
lines = (folder / "release/multiple.intoto.jsonl").read_text("utf-8").splitlines()
compare("lines of multiple.intoto.jsonl", len(lines), len(report["files"]))

for file in report["files"]:
    name = file["name"]
    for place in ("release", "index"):
        content = (folder / place / name).read_bytes()
        compare(f"{place}/{name}", hashlib.sha256(content).hexdigest(), file["sha256"])
    line = json.loads(lines[file["provenanceLine"] - 1])["dsseEnvelope"]
    compare(f"line of {name}, payloadType", line["payloadType"], "application/vnd.in-toto+json")
    compare_statement(f"line of {name}", line["payload"], file, SLSA)

    attestations = {}
    for kind, predicate_type in (("publish", PUBLISH), ("slsa", SLSA)):
        path = folder / "attestations" / f"{name}.{kind}.attestation"
        attestations[kind] = json.loads(path.read_bytes())
        compare_statement(path.name, attestations[kind]["envelope"]["statement"], file, predicate_type)
    slsa = attestations["slsa"]["envelope"]["statement"]
    compare(f"{name}: the same provenance on the release and on the index", slsa, line["payload"])

    served = json.loads((folder / "index" / f"{name}.provenance.json").read_bytes())
    found = [one for bundle in served["attestation_bundles"] for one in bundle["attestations"]]
    compare(f"{name}.provenance.json, attestations", len(found), 2)
    for kind, attestation in attestations.items():
        if attestation not in found:
            differences.append(f"{name}.provenance.json: the {kind} attestation is not served")

print("\n".join(differences))
sys.exit(1 if differences else 0)
