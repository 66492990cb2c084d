/* What happened in a case, as a case study may tell it: kinds and codes by time since the opening,
 * nothing that somebody wrote, no service by its name, no day. */
#ifndef WORK_STUDY_EVENTS_H
#define WORK_STUDY_EVENTS_H

#include "base/buf.h"
#include "model/record/case_file.h"
#include "work/shared/context.h"

/* Adds Markdown to `out`: for each period of logic/privacy/study_terms.h in which something
 * happened a line and a list. Asks for PLATFORM_SERVICES and PLATFORM_VOCABULARIES; `cards`: name
 * -> struct card.
 */
void study_events_add(struct context *context, const struct case_file *file,
	const struct index *cards, struct buf *out);

#endif
