"""Answers what packaging and twine make of names, metadata, and files: one JSON request on stdin, one answer on stdout."""

import json
import sys

from packaging import metadata, utils
from twine.package import PackageFile
from twine.repository import Repository


def read_name(name):
    try:
        if name.endswith(".whl"):
            project, version, build, tags = utils.parse_wheel_filename(name)
            tags = sorted(str(tag) for tag in tags)
            return {"project": project, "version": str(version), "build": "".join(map(str, build)), "tags": tags}
        project, version = utils.parse_sdist_filename(name)
        return {"project": project, "version": str(version)}
    except (utils.InvalidWheelFilename, utils.InvalidSdistFilename) as error:
        return {"error": str(error)}


def read_metadata(text):
    raw, unparsed = metadata.parse_email(text.encode())
    try:
        metadata.Metadata.from_email(text.encode())
        faults = []
    except metadata.ExceptionGroup as group:
        faults = sorted(str(error) for error in group.exceptions)
    return {"raw": raw, "unparsed": unparsed, "faults": faults}


def read_fields(path):
    package = PackageFile.from_filename(path, None)
    return Repository._convert_metadata_to_list_of_tuples(package.metadata_dictionary())


answers = {"name": read_name, "metadata": read_metadata, "fields": read_fields}
requests = json.load(sys.stdin)
json.dump([answers[kind](value) for kind, value in requests], sys.stdout)
