import { config } from "zod";

/** zod would try whether code may be made from text; the policy of the page says no, and tells of the attempt. */
config({ jitless: true });
