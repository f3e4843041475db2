import type { TextFile } from "../../src/law-text";

/** An act and what amends it, as Lovdata publishes them, cut down. */
export const lovdataFiles: readonly TextFile[] = [
  {
    name: "nl-20100101-001.xml",
    content: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html><head><title>Lov om benker</title></head><body>
<header><dl><dt class="refid">RefID</dt><dd class="refid">lov/2010-01-01-1</dd><dt class="dateInForce">I kraft</dt><dd class="dateInForce">2010-02-01</dd></dl></header>
<main class="documentBody" data-lovdata-URL="NL/lov/2010-01-01-1">
<section class="section"><h2>Kapittel 1</h2>
<article class="legalArticle" data-name="§1"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 1</span>. <span class="legalArticleTitle">Grense</span></h3>
<article class="numberedLegalP">(1) En benk kan koste h&#248;yst 700 000 kroner.</article>
<article class="numberedLegalP">(2) Benken har <ol><li><article class="listArticle"><article class="legalP">sete</article></article></li><li><article class="listArticle"><article class="legalP">rygg.</article></article></li></ol></article>
<article class="changesToParent">Endret ved lov 2 feb 2020 nr. 7 (i kraft 1 mars 2020).</article></article>
<article class="legalArticle" data-name="§2" data-repealeddate="2021-01-01"><h3 class="legalArticleHeader"><span class="legalArticleValue">§ 2</span>. <span class="legalArticleTitle">Farge</span></h3>
<article class="changesToParent">Opphevet ved lov 1 jan 2021 nr. 9.</article></article>
</section></main></body></html>`,
  },
  {
    name: "lti-20200202-007.xml",
    content: `<?xml version="1.0" encoding="UTF-8"?>
<html><body><dl><dd class="refid">lov/2020-02-02-7</dd><dd class="dateInForce">2020-03-01</dd></dl>
<main class="documentBody"><article class="document-change" data-document="lov/2010-01-01-1">
<article class="change" data-change-part="lov/2010-01-01-1/§1"><article class="defaultP">§ 1 første ledd skal lyde:</article>
<article class="futureLegalArticle"><article class="legalP">En benk kan koste høyst 700 000 kroner.</article></article></article>
</article></main></body></html>`,
  },
];
