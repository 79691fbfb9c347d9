#!/usr/bin/env python3
"""Turns the fetched packages into clean prose, a paragraph a line, halved into what rules may be tuned on (dev) and
what only measures them (heldout). Which half a paragraph belongs to follows from its own text."""
import hashlib
import html
import json
import pathlib
import re
import sys

ARABIC = re.compile("[\u0600-\u06ff]")
LETTER = re.compile("[^\\W\\d_]")


def tidy(text):
    return re.sub(r"[ \t\r\n]+", " ", html.unescape(re.sub(r"<[^>]*>", "", text))).strip()


def texts_of(node):
    """The text of an element of a fiche, links and emphasis included; None where it holds what is no prose."""
    if node.get("type") == "text":
        return node["text"]
    parts = [texts_of(child) for child in node.get("children", [])]
    return None if None in parts else "".join(parts)


def paragraphs_of_fiche(node, found):
    if node.get("name") == "Paragraphe":
        text = texts_of(node)
        if text:
            found.append(tidy(text))
        return
    for child in node.get("children", []):
        paragraphs_of_fiche(child, found)


def fiches(folder):
    found = []
    for file in sorted(folder.glob("package/data/*/*.json")):
        content = json.loads(file.read_text("utf-8"))
        if isinstance(content, dict):
            paragraphs_of_fiche(content, found)
    return found


def udhr(file):
    return [tidy(text) for text in re.findall(r"<(?:p|li|h\d)>(.*?)</(?:p|li|h\d)>", file.read_text("utf-8"), re.S)]


def handbook(folder, arabic):
    """Paragraphs without inline code; of the Arabic book only those that were translated."""
    found = []
    for file in sorted(folder.glob("*.html")):
        for block in re.findall(r'<div class="para">(.*?)</div>', file.read_text("utf-8"), re.S):
            if re.search(r'<(?:code|tt|pre)|class="(?:command|literal|filename|email|uri)', block):
                continue
            text = tidy(block)
            letters = LETTER.findall(text)
            share = len(ARABIC.findall(text)) / max(1, len(letters))
            if letters and (share > 0.6 if arabic else share == 0):
                found.append(text)
    return found


def write(folder, name, paragraphs):
    halves = {"dev": [], "heldout": []}
    for text in dict.fromkeys(text for text in paragraphs if len(text.split()) > 3):
        odd = hashlib.sha256(text.encode()).digest()[0] % 2
        halves["heldout" if odd else "dev"].append(text)
    for half, lines in halves.items():
        (folder / f"{name}.{half}.txt").write_text("\n".join(lines) + "\n", "utf-8")


def main():
    folder = pathlib.Path(sys.argv[1])
    book = folder / "handbook/usr/share/doc/debian-handbook/html"
    write(folder, "prose.fr", fiches(folder / "fiches"))
    write(folder, "handbook.fr", handbook(book / "fr-FR", False))
    write(folder, "handbook.ar", handbook(book / "ar-MA", True))
    for language, code in (("fr", "fra"), ("ar", "arb")):
        lines = udhr(folder / f"udhr/package/declaration/{code}.html")
        (folder / f"udhr.{language}.txt").write_text("\n".join(lines) + "\n", "utf-8")


main()
