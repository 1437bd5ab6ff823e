import { InvestigationError } from "../io/errors.ts";

/** A whole JSON document without messages: an error where it was named, passed over in a folder. */
export class NotAnExport extends InvestigationError {}
