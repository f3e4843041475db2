/** Titles and questions of the national law, Bokmål: what a form shows at once. Help stands in `hjemmel/texts/nb`. */
export { nb } from "../../generated/form-words-nb";
