"""Write an sdist without a description, which `twine check --strict` must not pass."""

import io
import sys
import tarfile

metadata = b"Metadata-Version: 2.1\nName: planted\nVersion: 1.0\n"
with tarfile.open(sys.argv[1], "w:gz") as archive:
    member = tarfile.TarInfo("planted-1.0/PKG-INFO")
    member.size = len(metadata)
    archive.addfile(member, io.BytesIO(metadata))
