"""Read Markdown by markdown-it: a JSON list of texts on stdin, a JSON list of shapes on stdout.

A shape is a list of blocks, as `change-log-shape.ts` makes it of our own tree. Roles of MyST are a code span behind `{name}` here,
and an address in `<>` is its text.
"""

import json
import re
import sys

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode


def plain(text):
    return re.sub(r"\s+", " ", text)


def text_of(node):
    if node.type in ("text", "code_inline", "html_inline"):
        return node.content
    if node.type in ("softbreak", "hardbreak"):
        return " "
    return "".join(text_of(child) for child in node.children)


def inline(node):
    text = plain(text_of(node))
    if node.type == "code_inline":
        return ["literal", text]
    if node.type in ("em", "strong", "s"):
        return [{"em": "emphasis", "s": "deleted"}.get(node.type, node.type), text]
    if node.type == "image":
        return ["image", text, node.attrs["src"]]
    if node.type == "link" and node.markup != "autolink":
        return ["link", text, node.attrs["href"]]
    return ["text", text]


def inlines(nodes):
    result = []
    for node in nodes:
        part = inline(node)
        if part[0] == "text" and result and result[-1][0] == "text":
            result[-1][1] = plain(result[-1][1] + part[1])
        elif part[1] != "":
            result.append(part)
    return result


def content(node):
    return inlines(node.children[0].children) if node.children else []


def block(node):
    if node.type == "paragraph":
        return ["paragraph", content(node)]
    if node.type == "heading":
        return ["heading", int(node.tag[1]), content(node)]
    if node.type in ("bullet_list", "ordered_list"):
        return ["list", node.type == "ordered_list", [blocks(item) for item in node.children]]
    if node.type == "blockquote":
        return ["quote", blocks(node)]
    if node.type in ("fence", "code_block"):
        return ["literal", node.content.rstrip("\n")]
    if node.type == "hr":
        return ["rule"]
    if node.type == "table":
        rows = [row for part in node.children for row in part.children]
        return ["table", [[cell_blocks(cell) for cell in row.children] for row in rows]]
    return [node.type, plain(node.content.strip())]


def cell_blocks(node):
    inner = content(node)
    return [["paragraph", inner]] if inner else []


def blocks(node):
    return [block(child) for child in node.children]


parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
json.dump([blocks(SyntaxTreeNode(parser.parse(text))) for text in json.load(sys.stdin)], sys.stdout)
