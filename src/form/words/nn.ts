/** Titles and questions of the national law, Nynorsk: what a form shows at once. Help stands in `hjemmel/texts/nn`. */
export { nn } from "../../generated/form-words-nn";
