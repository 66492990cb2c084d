/* The names in the heading of a diary's entry: of a place, of people, of a service. */
#ifndef WORK_HEADING_NAMES_H
#define WORK_HEADING_NAMES_H

#include "model/record/diary.h"
#include "work/case/note_case.h"

/* The words of an entry's names from `at` on, `count` of them, with a blank between. */
struct slice heading_names(
	struct context *context, const struct diary_entry *entry, size_t at, size_t count);

/* Puts the names from `at` on, each as long as it can be, into the request: a place, a service, the
 * people who were there. False with findings of what is no name. The caller has loaded people,
 * places and services. */
bool take_heading_names(struct context *context, const struct diary_entry *entry, size_t at,
	struct note_request *request);

#endif
