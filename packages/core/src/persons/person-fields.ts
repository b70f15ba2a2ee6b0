import type { CollectionName } from "../model/model.js"

/** Fields that hold a person, a function or an office; all others are running text. */
export const personFields: Partial<Readonly<Record<CollectionName, readonly string[]>>> = {
  contacts: ["name", "function", "organisation"],
  roleAssignments: ["name", "function"],
  memberships: ["name", "function", "department"],
  bodies: ["chair", "membersText"],
  goals: ["owner"],
  milestones: ["owner"],
  agreements: ["owner"],
  measures: ["lead"],
  offers: ["assuredBy"],
  actors: ["name", "aliases", "department"],
}
