export { timelinePicture } from "./timeline";
export { treePicture } from "./tree";
