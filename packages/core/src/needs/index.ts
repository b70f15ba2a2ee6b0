export { answeredNeeds } from "./answered-needs.js"
