"""Render Markdown as GitHub does: a JSON list of texts on stdin, a JSON list of HTML on stdout."""

import json
import sys

import cmarkgfm

json.dump([cmarkgfm.github_flavored_markdown_to_html(text) for text in json.load(sys.stdin)], sys.stdout)
