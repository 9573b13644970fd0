"""Let the real back ends say name and version of projects.

stdin: a JSON list of projects, each a record of path and text. stdout: a JSON list of [name, version], or of the
error's text. Each project is written to a folder of its own and read in a process of its own.
"""

import email
import importlib
import io
import json
import os
import pathlib
import sys
import tempfile
import tomllib

import flit_core.buildapi  # noqa: F401  (loaded once, before the forks)
import hatchling.build  # noqa: F401
import setuptools.build_meta  # noqa: F401


def ask(files, folder):
    for path, text in files.items():
        target = pathlib.Path(folder, "project", path)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="")
    os.chdir(pathlib.Path(folder, "project"))
    system = tomllib.loads(files.get("pyproject.toml", "")).get("build-system", {})
    module, _, name = system.get("build-backend", "setuptools.build_meta:__legacy__").partition(":")
    back_end = importlib.import_module(module)
    back_end = getattr(back_end, name) if name else back_end
    metadata = pathlib.Path(folder, "metadata")
    metadata.mkdir()
    made = back_end.prepare_metadata_for_build_wheel(str(metadata))
    message = email.message_from_string((metadata / made / "METADATA").read_text("utf-8"))
    return [message["Name"], message["Version"]]


def ask_in_child(files):
    with tempfile.TemporaryDirectory() as folder:
        answer = pathlib.Path(folder, "answer.json")
        child = os.fork()
        if child == 0:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 1)
            os.dup2(null, 2)
            sys.argv = ["back_end_versions.py"]
            try:
                answer.write_text(json.dumps(ask(files, folder)))
            except BaseException as error:
                answer.write_text(json.dumps(f"{type(error).__name__}: {error}"))
            os._exit(0)
        os.waitpid(child, 0)
        return json.loads(answer.read_text())


json.dump([ask_in_child(files) for files in json.load(sys.stdin)], io.open(1, "w", closefd=False))
