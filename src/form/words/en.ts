/** Titles and questions of the national law, English: what a form shows at once. Help stands in `hjemmel/texts/en`. */
export { en } from "../../generated/form-words-en";
