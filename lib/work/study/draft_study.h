/* The template of a case study: what the case's records say in codes and numbers, told without
 * names, days or places below the municipality, for a person to write the study around. */
#ifndef WORK_DRAFT_STUDY_H
#define WORK_DRAFT_STUDY_H

#include "logic/privacy/name_set.h"
#include "model/record/case_file.h"
#include "work/study/record_study.h"

/*
 * The whole record as a text with comments (work/shared/template_text.h): front matter with the
 * alias (the request's, else that of case.md, else one that is drawn: work/study/study_alias.h),
 * then headings with facts under them. `names`: all of the identities. False with findings.
 */
bool draft_study(struct context *context, const struct case_file *file,
	const struct record_study_request *request, const struct name_set *names,
	struct slice *template);

#endif
