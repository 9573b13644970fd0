"""Build back end of this project: a wheel that stores random bytes, as many as payload-size says, and an sdist."""

import base64
import hashlib
import os
import pathlib
import tarfile
import zipfile

STEM = "example_payload-1.0.0"
METADATA = "Metadata-Version: 2.4\nName: example-payload\nVersion: 1.0.0\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: bench\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
CHUNK = 1024 * 1024


def build_wheel(wheel_directory, config_settings=None, metadata_directory=None):
    name = f"{STEM}-py3-none-any.whl"
    record = f"{STEM}.dist-info/RECORD"
    lines = []
    with zipfile.ZipFile(pathlib.Path(wheel_directory, name), "w", zipfile.ZIP_STORED) as wheel:
        size = int(pathlib.Path("payload-size").read_text())
        lines.append(add(wheel, "example_payload/payload.bin", random_bytes(size)))
        lines.append(add(wheel, f"{STEM}.dist-info/METADATA", [METADATA.encode()]))
        lines.append(add(wheel, f"{STEM}.dist-info/WHEEL", [WHEEL.encode()]))
        add(wheel, record, ["".join([*lines, f"{record},,\n"]).encode()])
    return name


def random_bytes(size):
    for start in range(0, size, CHUNK):
        yield os.urandom(min(CHUNK, size - start))


def add(wheel, path, chunks):
    digest = hashlib.sha256()
    size = 0
    with wheel.open(zipfile.ZipInfo(path, (2020, 1, 1, 0, 0, 0)), "w") as member:
        for chunk in chunks:
            digest.update(chunk)
            size += len(chunk)
            member.write(chunk)
    encoded = base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode()
    return f"{path},sha256={encoded},{size}\n"


def build_sdist(sdist_directory, config_settings=None):
    name = f"{STEM}.tar.gz"
    pathlib.Path("PKG-INFO").write_text(METADATA)
    with tarfile.open(pathlib.Path(sdist_directory, name), "w:gz") as sdist:
        for path in ["PKG-INFO", "pyproject.toml", "backend.py", "payload-size"]:
            sdist.add(path, f"{STEM}/{path}")
    return name
