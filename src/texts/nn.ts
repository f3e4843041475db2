export { nn } from "../generated/texts-nn";
