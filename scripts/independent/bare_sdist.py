"""Write an sdist without a description, which `twine check --strict` must not pass."""

import io
import sys
import tarfile

members = {
    "planted-1.0/PKG-INFO": b"Metadata-Version: 2.1\nName: planted\nVersion: 1.0\n",
    "planted-1.0/pyproject.toml": b"",
}
with tarfile.open(sys.argv[1], "w:gz") as archive:
    for name, content in members.items():
        member = tarfile.TarInfo(name)
        member.size = len(content)
        archive.addfile(member, io.BytesIO(content))
