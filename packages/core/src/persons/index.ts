export { type NameRedaction, statedPerson } from "./name-redaction.js"
export { personFields } from "./person-fields.js"
export { redactPersons } from "./redact-persons.js"
