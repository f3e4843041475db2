export { en } from "../generated/texts-en";
