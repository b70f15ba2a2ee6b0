import { readBodyLines } from "./body-lines.js"
import { readBodyParagraphs } from "./body-paragraphs.js"
import { readEventHeading } from "./event-headings.js"
import { readFundedPosts } from "./funded-posts.js"
import { readGoalParagraphs } from "./goal-paragraphs.js"
import { readInsightParagraphs } from "./insight-paragraphs.js"
import { readLooseTimeline } from "./loose-timeline.js"
import { readMeetings } from "./meetings.js"
import { readMinuteLines } from "./minute-lines.js"
import { readNamedDates } from "./named-dates.js"
import type { PassageReader } from "./passage-reader.js"
import { readPillars } from "./pillars.js"
import { readProcessSteps } from "./process-steps.js"
import { readStatedSections } from "./stated-sections.js"
import { readSupportLines } from "./support-lines.js"
import { readTeamBlocks } from "./team-blocks.js"
import { readUnderstandingItems } from "./understanding-items.js"
import { readVariants } from "./variants.js"

/** Everything read from several blocks of a section together. */
export const passageReaders: readonly PassageReader[] = [
  readBodyParagraphs,
  readBodyLines,
  readEventHeading,
  readMeetings,
  readMinuteLines,
  readProcessSteps,
  readLooseTimeline,
  readNamedDates,
  readTeamBlocks,
  readVariants,
  readPillars,
  readGoalParagraphs,
  readInsightParagraphs,
  readSupportLines,
  readStatedSections,
  readUnderstandingItems,
  readFundedPosts,
]
