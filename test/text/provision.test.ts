import { expect, test } from "vitest";
import { provisionIn } from "../../src/text/format/provision";

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
])("%s is in Norwegian %s, and in English as it stands", (provision, norwegian) => {
  expect([provisionIn("nb", provision), provisionIn("en", provision)]).toStrictEqual([norwegian, provision]);
});
