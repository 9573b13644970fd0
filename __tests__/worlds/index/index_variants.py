"""Write damaged copies of a wheel and an sdist.

usage: index_variants.py WHEEL SDIST OUT    writes OUT/NAME/FILE, one folder for each variant
"""

import io
import sys
import tarfile
import zipfile
from pathlib import Path

wheel, sdist, out = map(Path, sys.argv[1:])
info = "demo_project-1.0.dist-info"


def write_wheel(variant, name=wheel.name, drop=(), compression=zipfile.ZIP_DEFLATED, more=()):
    folder = out / variant
    folder.mkdir(parents=True)
    with zipfile.ZipFile(wheel) as source, zipfile.ZipFile(folder / name, "w", compression) as target:
        for member in source.infolist():
            if member.filename not in drop:
                target.writestr(member.filename, source.read(member))
        for member, content in more:
            target.writestr(member, content)


def write_sdist(variant, drop=(), more=()):
    folder = out / variant
    folder.mkdir(parents=True)
    with tarfile.open(sdist) as source, tarfile.open(folder / sdist.name, "w:gz") as target:
        for member in source.getmembers():
            if member.name not in drop:
                target.addfile(member, source.extractfile(member))
        for name in more:
            target.addfile(tarfile.TarInfo(name), io.BytesIO(b""))


write_wheel("no-record", drop=[f"{info}/RECORD"])
write_wheel("no-metadata", drop=[f"{info}/METADATA"])
write_wheel("no-wheel", drop=[f"{info}/WHEEL"])
write_wheel("no-license", drop=[f"{info}/licenses/LICENSE.txt"])
write_wheel("lzma", compression=zipfile.ZIP_LZMA)
write_wheel("bomb", more=[("demo_project/zeros", bytes(65 * 2**20))])
write_wheel("other-bytes", more=[("demo_project/more.py", b"more = 1\n")])
write_sdist("no-pkg-info", drop=["demo_project-1.0/PKG-INFO"])
write_sdist("two-folders", more=["other/file"])
write_sdist("no-sdist-license", drop=["demo_project-1.0/LICENSE.txt"])
