"""Let the real back ends say name and version of projects.

stdin: a JSON list of pairs of a project, a record of path and text, and the tag of its commit, or null. stdout: a JSON list
of [name, version], or of the error's text. Each project is written to a folder of its own and read in a process of its own.
"""

import email
import importlib
import io
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import tomllib
import zipfile

import flit_core.buildapi  # noqa: F401  (loaded once, before the forks)
import hatchling.build  # noqa: F401
import setuptools.build_meta  # noqa: F401


def commit(tag):
    author = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    for words in (["init"], ["add", "."], [*author, "commit", "--message", "a"], [*author, "tag", "--annotate", "--message", "a", tag]):
        subprocess.run(["git", *words], check=True)


def ask(files, tag, folder):
    for path, text in files.items():
        target = pathlib.Path(folder, "project", path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")
    os.chdir(pathlib.Path(folder, "project"))
    if tag is not None:
        commit(tag)
    system = tomllib.loads(files.get("pyproject.toml", "")).get("build-system", {})
    module, _, name = system.get("build-backend", "setuptools.build_meta:__legacy__").partition(":")
    back_end = importlib.import_module(module)
    back_end = getattr(back_end, name) if name else back_end
    metadata = pathlib.Path(folder, "metadata")
    metadata.mkdir()
    if hasattr(back_end, "prepare_metadata_for_build_wheel"):
        made = back_end.prepare_metadata_for_build_wheel(str(metadata))
        text = (metadata / made / "METADATA").read_text("utf-8")
    else:
        with zipfile.ZipFile(metadata / back_end.build_wheel(str(metadata))) as wheel:
            text = next(wheel.read(name) for name in wheel.namelist() if name.endswith("/METADATA")).decode()
    message = email.message_from_string(text)
    return [message["Name"], message["Version"]]


def ask_in_child(files, tag):
    with tempfile.TemporaryDirectory() as folder:
        answer = pathlib.Path(folder, "answer.json")
        child = os.fork()
        if child == 0:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            sys.argv = ["back_end_versions.py"]
            try:
                answer.write_text(json.dumps(ask(files, tag, folder)))
            except BaseException as error:
                answer.write_text(json.dumps(f"{type(error).__name__}: {error}"))
            os._exit(0)
        os.waitpid(child, 0)
        return json.loads(answer.read_text())


json.dump([ask_in_child(files, tag) for files, tag in json.load(sys.stdin)], io.open(1, "w", closefd=False))
