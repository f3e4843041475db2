export { nb } from "../generated/texts-nb";
