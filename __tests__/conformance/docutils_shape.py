"""Read reStructuredText by Docutils: a JSON list of texts on stdin, a JSON list of shapes on stdout.

A shape is a list of blocks, as `change-log-shape.ts` makes it of our own tree. Every role is known and keeps its text; directives
that Docutils does not know are kept as comments. Transforms are not applied.
"""

import json
import re
import sys

from docutils import nodes
from docutils.frontend import get_default_settings
from docutils.parsers.rst import Directive, Parser, directives, roles
from docutils.utils import new_document


def any_role(name):
    def role(role_name, rawtext, text, lineno, inliner, options=None, content=None):
        return [nodes.inline(rawtext, text, role=name)], []

    return role


class Kept(Directive):
    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True

    def run(self):
        return [nodes.comment("", "kept")]


roles.role = lambda name, language, lineno, reporter: (any_role(name), [])
for name in ("currentmodule", "module", "include"):
    directives.register_directive(name, Kept)


def plain(text):
    return re.sub(r"\s+", " ", text)


def inline(node):
    text = plain(node.astext())
    if isinstance(node, nodes.inline):
        return ["role", node["role"] or "", text]
    if isinstance(node, nodes.literal):
        return ["literal", text]
    if isinstance(node, (nodes.emphasis, nodes.strong)):
        return [node.tagname, text]
    if isinstance(node, nodes.reference):
        uri = node.get("refuri")
        return ["link", text, uri] if uri is not None else ["reference", text, node.get("refname", text.lower())]
    return ["text", text]


def inlines(node):
    result = []
    for child in node.children:
        if isinstance(child, nodes.target) and not child.astext():
            continue
        part = inline(child)
        if part[0] == "text" and result and result[-1][0] == "text":
            result[-1][1] = plain(result[-1][1] + part[1])
        else:
            result.append(part)
    return [part for part in result if part != ["text", ""]]


def cells(row):
    return [blocks(entry.children) for entry in row.children]


def block(node, level):
    name = node.tagname
    if isinstance(node, nodes.section):
        title, *others = node.children
        return [["heading", level, inlines(title)], *blocks(others, level + 1)]
    if isinstance(node, (nodes.bullet_list, nodes.enumerated_list)):
        return [["list", name == "enumerated_list", [blocks(item.children) for item in node.children]]]
    if isinstance(node, nodes.definition_list):
        return [["definition", inlines(item[0]), blocks(item[-1].children)] for item in node.children]
    if isinstance(node, nodes.paragraph):
        return [["paragraph", inlines(node)]]
    if isinstance(node, nodes.block_quote):
        return [["quote", blocks(node.children)]]
    if isinstance(node, (nodes.literal_block, nodes.doctest_block)):
        return [["literal", node.astext()]]
    if isinstance(node, nodes.Admonition):
        return [["admonition", name, blocks(node.children)]]
    if isinstance(node, nodes.table):
        rows = [row for part in (nodes.thead, nodes.tbody) for each in node.findall(part) for row in each.children]
        return [["table", [cells(row) for row in rows]]]
    if isinstance(node, nodes.transition):
        return [["rule"]]
    if isinstance(node, (nodes.comment, nodes.target, nodes.system_message, nodes.title, nodes.substitution_definition)):
        return []
    return [[name, plain(node.astext())]]


def blocks(children, level=1):
    return [each for child in children for each in block(child, level)]


def shape(text):
    settings = get_default_settings(Parser)
    settings.report_level = 5
    settings.halt_level = 6
    settings.file_insertion_enabled = False
    document = new_document("", settings)
    Parser().parse(text, document)
    return blocks(document.children)


json.dump([shape(text) for text in json.load(sys.stdin)], sys.stdout)
