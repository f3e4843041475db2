import workerpool from "workerpool";
import { answerLines } from "./answer-lines";
import { readShippedDiagrams } from "./diagrams";

readShippedDiagrams();
workerpool.worker({ answerLines });
