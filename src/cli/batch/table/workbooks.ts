/** What is used of hucre, by itself, so that nothing else of it is taken along; imported only when there is a workbook. */
export { colToLetter, readXlsx, streamXlsxRows, writeXlsxStream } from "hucre/xlsx";
