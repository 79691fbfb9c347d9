#!/usr/bin/env python3
"""Makes misspellings of the words of a text, one slip each: slips.py fr|ar PER_CLASS SEED < TEXT > slips.tsv
A row holds what was typed, what was meant, and the class of the slip. A word in doubt already is no use as something
meant, so that the text should be clean."""
import random
import re
import sys
import unicodedata

ROWS = {"fr": ["azertyuiop", "qsdfghjklm", "wxcvbn"], "ar": ["ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرىةوزظ"]}
ACCENTS = {"a": "àâ", "e": "éèê", "i": "îï", "o": "ô", "u": "ùû", "c": "ç"}
SEATS = "اأإآ"
PERSIAN = {"ي": "ی", "ك": "ک", "ب": "پ", "ف": "ڤ", "ه": "ہ"}


def bare(letter):
    return unicodedata.normalize("NFD", letter)[0]


def at(pick, word, wanted):
    places = [i for i, letter in enumerate(word) if wanted(i, letter)]
    return pick.choice(places) if places else None


def put(word, i, text, width=1):
    return word[:i] + text + word[i + width:]


def neighbour(pick, language, letter):
    for row in ROWS[language]:
        if letter in row:
            i = row.index(letter)
            return pick.choice([row[j] for j in (i - 1, i + 1) if 0 <= j < len(row)])
    return None


def common(pick, language, word, following):
    kinds = {}
    i = at(pick, word, lambda i, _: i > 0)
    kinds["doubled"] = put(word, i, word[i] * 2)
    i = at(pick, word, lambda i, letter: i > 0 and letter == word[i - 1])
    kinds["undoubled"] = i and put(word, i, "")
    i = at(pick, word, lambda i, _: i > 0)
    kinds["dropped"] = put(word, i, "")
    i = at(pick, word, lambda i, letter: 0 < i and word[i - 1] != letter)
    kinds["transposed"] = i and word[:i - 1] + word[i] + word[i - 1] + word[i + 1:]
    i = at(pick, word, lambda i, _: i > 0)
    other = neighbour(pick, language, word[i])
    kinds["neighbour"] = other and put(word, i, other)
    if following:
        kinds["joined"] = word + following
    return kinds


def french(pick, word, following):
    kinds = common(pick, "fr", word, following)
    i = at(pick, word, lambda _, letter: bare(letter) != letter)
    kinds["accent-dropped"] = i is not None and put(word, i, bare(word[i]))
    i = at(pick, word, lambda _, letter: bare(letter) in "aeiou" and letter not in "œæ")
    if i is not None:
        kinds["accent-wrong"] = put(word, i, pick.choice([a for a in ACCENTS[bare(word[i])] + bare(word[i]) if a != word[i]]))
    if "'" in word:
        kinds = {"apostrophe-dropped": word.replace("'", "")}
    elif bare(word[0]) != word[0]:
        kinds["capital-without-accent"] = bare(word[0]).upper() + word[1:]
    return kinds


def arabic(pick, word, following):
    kinds = common(pick, "ar", word, following)
    start = 2 if word.startswith("ال") else 0
    i = at(pick, word, lambda i, letter: i >= start and letter in "أإآ")
    kinds["hamza-dropped"] = i is not None and put(word, i, "ا")
    i = at(pick, word, lambda i, letter: i >= start and letter in SEATS)
    kinds["hamza-swapped"] = i is not None and put(word, i, pick.choice([s for s in SEATS if s != word[i]]))
    i = at(pick, word, lambda _, letter: letter in "ؤئء")
    kinds["hamza-seat"] = i is not None and put(word, i, pick.choice([s for s in "ؤئء" if s != word[i]]))
    for meant, typed, name in (("ة", "ه", "ta->ha"), ("ه", "ة", "ha->ta"), ("ى", "ي", "maqsura->ya"),
                               ("ي", "ى", "ya->maqsura")):
        kinds[name] = word.endswith(meant) and word[:-1] + typed
    for meant, typed in PERSIAN.items():
        i = at(pick, word, lambda _, letter: letter == meant)
        kinds["persian-" + typed] = i is not None and put(word, i, typed)
    return kinds


def main():
    language, per_class, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    pick = random.Random(seed)
    text = unicodedata.normalize("NFC", sys.stdin.read()).replace("’", "'")
    pattern = r"[a-zàâçéèêëîïôûùüœ]+(?:'[a-zàâçéèêëîïôûùüœ]+)*" if language == "fr" else r"[ء-غف-ي]+"
    text = re.sub(r"[\u064c-\u0652\u0640\u0670]", "", text)
    words = [(m.group(), m.end()) for m in re.finditer(pattern, text)]
    after = {}
    for (word, end), (following, _) in zip(words, words[1:]):
        if text[end:end + 1] == " " and text[end + 1:].startswith(following):
            after.setdefault(word, following)
    known = {word for word, _ in words}
    meant = sorted(word for word in known if len(word) >= 4)
    pick.shuffle(meant)
    found = {}
    for word in meant:
        following = after.get(word)
        kinds = (french if language == "fr" else arabic)(pick, word, following)
        for kind, typed in kinds.items():
            if typed and typed != word and typed not in known:
                right = f"{word} {following}" if kind == "joined" else word
                right = word[0].upper() + word[1:] if kind == "capital-without-accent" else right
                found.setdefault(kind, []).append((typed, right))
    for kind, rows in sorted(found.items()):
        for typed, right in rows[:per_class]:
            print(typed, right, kind, sep="\t")


main()
