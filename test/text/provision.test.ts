import { expect, test } from "vitest";
import { placesIn, provisionIn, provisionsIn } from "../../src/text/format/provision";

test.each([
  ["§ 5-1(1)", "§ 5-1 første ledd"],
  ["§ 5-3(1) b", "§ 5-3 første ledd bokstav b"],
  ["§ 3-1(1) b og § 3-2(1) b", "§ 3-1 første ledd bokstav b og § 3-2 første ledd bokstav b"],
  ["§ 4-1 a", "§ 4-1 a"],
  ["§ 6-1(4) og (5)", "§ 6-1 fjerde ledd og femte ledd"],
  ["§ 6-1(2), (3) b", "§ 6-1 andre ledd, tredje ledd bokstav b"],
  ["§ 5-4(12)", "§ 5-4 12. ledd"],
  ["art. 61(1)", "artikkel 61 nr. 1"],
  ["art. 4(1)(bb)", "artikkel 4 nr. 1 bokstav bb"],
  ["paras 73–114", "avsnitt 73–114"],
  ["part II art. 14–15", "del II artikkel 14–15"],
])("%s is in Norwegian %s, and in English as it stands, but for 'and'", (provision, norwegian) => {
  const english = provision.replace(" og ", " and ");
  expect([provisionIn("nb", provision), provisionIn("en", provision)]).toStrictEqual([norwegian, english]);
});

test.each([
  [["§ 14-19", "§ 14-17"], "§§ 14-17 og 14-19", "§§ 14-17 and 14-19"],
  [["§ 5-1(1)", "§ 5-1(1)"], "§ 5-1 første ledd", "§ 5-1(1)"],
  [["§ 5-3(1) b", "§ 5-3"], "§ 5-3 første ledd bokstav b", "§ 5-3(1) b"],
  [
    ["art. 59", "art. 53", "art. 1(2)–(4), 5, 6", "art. 6", "art. 1(3)", "art. 53(4)(a)"],
    "artikkel 1 nr. 2–4, 5, 6, 53 nr. 4 bokstav a og 59",
    "art. 1(2)–(4), 5, 6, 53(4)(a) and 59",
  ],
  [["art. 59", "chapter III"], "artikkel 59 og kapittel III", "art. 59 and chapter III"],
  [
    ["§ 5-4(8), endret ved FOR-2026-04-21-623"],
    "§ 5-4 åttende ledd, endret ved FOR-2026-04-21-623",
    undefined,
  ],
] as const)("%j are together %s", (provisions, norwegian, english) => {
  const places = provisions.flatMap(placesIn);
  expect(provisionsIn("nb", places)).toBe(norwegian);
  if (english) expect(provisionsIn("en", places)).toBe(english);
});
