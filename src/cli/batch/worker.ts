import workerpool from "workerpool";
import { answerLines } from "./answer-lines";

workerpool.worker({ answerLines });
