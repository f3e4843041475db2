"""Evaluates the law from its decision diagram, in dist/conformance/, without hjemmel: the check for other languages.

Usage: python3 evaluate.py FOLDER      prints how many results were compared; exits 1 and lists them if any differ.
"""

import json
import math
import sys

UNMET, UNKNOWN, MET, EXCLUDED, FIRST_NODE = range(5)


def interval(cuts, cell):
    """The numbers of a cell: from one cut to before the next."""
    low = cuts[cell - 1] if cell > 0 else -math.inf
    high = cuts[cell] - 1 if cell < len(cuts) else math.inf
    return low, high


def word_class(classes, word):
    """The class of a word; one that no class names is in the empty one."""
    for cell, words in enumerate(classes):
        if any(type(one) is type(word) and one == word for one in words):
            return cell
    return classes.index([])


class Case:
    """What a case leaves possible: for each variable a set of cells."""

    def __init__(self, law, case):
        self.law, self.case, self.possible = law, case, {}

    def spans(self, fact):
        if fact in self.case["values"]:
            return [(self.case["values"][fact],) * 2]
        found = self.range(fact).get("spans")
        if found is None:
            return [(-math.inf, math.inf)]
        return [(-math.inf if low is None else low, math.inf if high is None else high) for low, high in found]

    def range(self, fact):
        return self.case["ranges"].get(fact, self.law["ranges"].get(fact, {}))

    def cells(self, variable, is_asked):
        """The cells that a variable can have; `is_asked`: the rule asks whether the fact is stated."""
        size, kind = variable["size"], variable["kind"]
        every = set(range(size))
        if kind == "free":
            return every
        if kind == "order":
            return self.orders(variable)
        fact, not_stated = variable["fact"], variable.get("notStated")
        is_stated = fact in self.case["stated"]
        if kind == "stated":
            if is_stated:
                return every - {not_stated}
            return every if is_asked and fact in self.case["awaited"] else {not_stated}
        if fact in self.case["values"]:
            value = self.case["values"][fact]
            if kind == "words":
                return {word_class(variable["classes"], value)}
            return {sum(cut <= value for cut in variable["cuts"])}
        if not_stated is not None and not is_stated and not is_asked:
            return {not_stated}
        return {cell for cell in every if self.can_be(variable, cell, is_stated)}

    def can_be(self, variable, cell, is_stated):
        found = self.range(variable["fact"])
        lacks_value = found.get("lacksValue", False)
        if lacks_value and variable.get("noValue") is None:
            return True
        if cell == variable.get("notStated"):
            return not is_stated
        if cell == variable.get("noValue"):
            return lacks_value
        if variable["kind"] == "numbers":
            low, high = interval(variable["cuts"], cell)
            return any(first <= high and low <= last for first, last in self.spans(variable["fact"]))
        words = found.get("words")
        return words is None or any(word_class(variable["classes"], word) == cell for word in words)

    def orders(self, variable):
        """Whether one number can be less than another (0), equal (1) or more (2)."""
        if variable["fact"] == variable["other"]:
            return {1}
        found = set()
        for low, high in self.spans(variable["fact"]):
            for other_low, other_high in self.spans(variable["other"]):
                found |= {0} if low < other_high else set()
                found |= {1} if low <= other_high and other_low <= high else set()
                found |= {2} if high > other_low else set()
        return found

    def result(self, rule):
        """Met or unmet if all that is possible agrees; unknown otherwise."""
        asked, reached = set(rule["asked"]), {}

        def cells_of(number):
            key = number, number in asked
            if key not in self.possible:
                self.possible[key] = self.cells(self.law["variables"][number], number in asked)
            return self.possible[key]

        def ends(node):
            if node < FIRST_NODE:
                return set() if node == EXCLUDED else {node}
            if node not in reached:
                number, *edges = self.law["nodes"][node - FIRST_NODE]
                cells, not_stated = cells_of(number), self.law["variables"][number].get("notStated")
                found, start = set(), 0
                for end, child in edges:
                    if any(start <= cell < end for cell in cells):
                        below = ends(child)
                        # What is unknown only until a fact is stated is left to the cells in which it is.
                        is_unstated = len(cells) > 1 and start == not_stated and end == start + 1
                        found |= below - {UNKNOWN} if is_unstated else below
                    start = end
                reached[node] = found
            return reached[node]

        found = ends(rule["plainRoot" if self.case["contradicted"] else "root"])
        return "m" if found == {MET} else "u" if found == {UNMET} else "?"


def main(folder):
    sys.setrecursionlimit(10_000)
    with open(f"{folder}/law.json", encoding="utf-8") as file:
        law = json.load(file)
    with open(f"{folder}/cases.json", encoding="utf-8") as file:
        cases = json.load(file)
    differing = []
    for case in cases:
        one = Case(law, case)
        for rule, expected in zip(law["rules"], case["results"], strict=True):
            result = one.result(rule)
            if result != expected:
                differing.append(f"{case['name']}: {rule['id']} is {result}, expected {expected}")
    compared = len(cases) * len(law["rules"])
    print(*differing, f"{compared - len(differing)} of {compared} results agree", sep="\n")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
